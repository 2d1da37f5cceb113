"""What the report of all councils says beside the words of the report of one."""

from collections.abc import Mapping
from dataclasses import dataclass

from council_desk.documents.labels import Label
from council_desk.domain.terms import Language


@dataclass(frozen=True, slots=True, kw_only=True)
class CouncilsWords:
    """Words of one language. `councils` stands where other papers name their council; the rest are headings."""

    title: Label
    short_title: str
    councils: Label
    council: Label
    with_quorum: Label
    without_quorum: Label
    came: Label
    own_quorum: str
    decided: Label
    decisions: Label
    carried_out: Label
    actions: Label
    done: Label
    late: Label
    works: Label
    projects: Label
    under_way: Label
    needs: Label
    answered: Label
    letters: Label
    money: str
    silent: str


COUNCILS: Mapping[Language, CouncilsWords] = {
    Language.FA: CouncilsWords(
        title="گزارش دوره‌ای همهٔ شوراها",
        short_title="گزارش همهٔ شوراها",
        councils="شوراهای محله‌ها",
        council="شورا",
        with_quorum="با حد نصاب",
        without_quorum="بدون حد نصاب",
        came="سهم حاضران",
        own_quorum=(
            "حد نصاب هر شورا همان است که آیین‌نامهٔ خودش می‌گوید و سهم حاضران از اعضای دارای رأی همان شوراست؛ "
            "میان شوراها میانگین گرفته نمی‌شود."
        ),
        decided="مصوبات و کارها به تفکیک شورا",
        decisions="مصوبات",
        carried_out="اجراشده",
        actions="کارها",
        done="انجام‌شده",
        late="معوق",
        works="پروژه‌ها، نیازها و نامه‌ها به تفکیک شورا",
        projects="پروژه‌ها",
        under_way="در حال اجرا",
        needs="نیازها",
        answered="پاسخ‌یافته",
        letters="نامه‌های فرستاده‌شده",
        money="بودجه به تفکیک شورا، {currency}",
        silent="در این دوره چیزی ثبت نشده است برای: {councils}",
    ),
    Language.AR: CouncilsWords(
        title="التقرير الدوري لجميع المجالس",
        short_title="تقرير جميع المجالس",
        councils="مجالس الأحياء",
        council="المجلس",
        with_quorum="مكتملة النصاب",
        without_quorum="غير مكتملة النصاب",
        came="نسبة الحضور",
        own_quorum=(
            "نصاب كل مجلس هو ما تنصّ عليه لائحته، ونسبة الحضور من أعضائه الذين لهم حق التصويت؛ "
            "ولا يُحسب متوسط بين المجالس."
        ),
        decided="القرارات والمهامّ حسب المجلس",
        decisions="القرارات",
        carried_out="المنفَّذة",
        actions="المهامّ",
        done="المنجَزة",
        late="المتأخّرة",
        works="المشاريع والاحتياجات والرسائل حسب المجلس",
        projects="المشاريع",
        under_way="قيد التنفيذ",
        needs="الاحتياجات",
        answered="المُجاب عنها",
        letters="الرسائل المُرسلة",
        money="الميزانية حسب المجلس، {currency}",
        silent="لم يُسجَّل شيء في هذه المدّة لدى: {councils}",
    ),
    Language.RU: CouncilsWords(
        title="ОТЧЁТ ВСЕХ СОВЕТОВ ЗА ПЕРИОД",
        short_title="Отчёт всех советов",
        councils="Советы микрорайонов",
        council="Совет",
        with_quorum="С кворумом",
        without_quorum="Без кворума",
        came="Доля присутствия",
        own_quorum=(
            "Кворум взят по правилам каждого совета, доля присутствия — от его собственных членов с правом голоса; "
            "среднее по советам не вычисляется."
        ),
        decided="РЕШЕНИЯ И ПОРУЧЕНИЯ ПО СОВЕТАМ:",
        decisions="Решения",
        carried_out="Исполнено",
        actions="Поручения",
        done="Исполнено",
        late="С опозданием",
        works="ПРОЕКТЫ, ПОТРЕБНОСТИ И ПИСЬМА ПО СОВЕТАМ:",
        projects="Проекты",
        under_way="В работе",
        needs="Потребности",
        answered="С ответом",
        letters="Отправлено писем",
        money="БЮДЖЕТ ПО СОВЕТАМ, {currency}:",
        silent="За этот период сведений нет: {councils}",
    ),
    Language.EN: CouncilsWords(
        title="Report of all councils",
        short_title="Report of all councils",
        councils="Neighbourhood councils",
        council="Council",
        with_quorum="With a quorum",
        without_quorum="Without a quorum",
        came="Came",
        own_quorum=(
            "The quorum of each council is that of its own rules, and the share of those who came is of its own voting "
            "members; no average is taken over councils."
        ),
        decided="Decisions and actions by council",
        decisions="Decisions",
        carried_out="Carried out",
        actions="Actions",
        done="Done",
        late="Late",
        works="Projects, needs and letters by council",
        projects="Projects",
        under_way="Under way",
        needs="Needs",
        answered="Answered",
        letters="Letters sent",
        money="Budget by council, {currency}",
        silent="Nothing was recorded in this period for: {councils}",
    ),
}
