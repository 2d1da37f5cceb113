"""What the register of decisions says, in every language of documents."""

from collections.abc import Mapping
from dataclasses import dataclass

from council_desk.documents.labels import Label
from council_desk.domain.terms import ExecutionState, Language


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterWords:
    """Words of the register of decisions of a period."""

    title: Label
    period: str
    since: str
    until: str
    always: str
    short_title: str
    none: str
    meeting: str
    text: Label
    vote: Label
    yes: Label
    no: Label
    abstain: Label
    responsible: Label
    state: Label
    states: Mapping[ExecutionState, str]
    superseded_by: str
    total: str
    adopted: str
    not_adopted: str
    late: str


REGISTER: Mapping[Language, RegisterWords] = {
    Language.FA: RegisterWords(
        title="دفتر ثبت مصوبات",
        period="{council}، از {first} تا {last}",
        since="{council}، از {first}",
        until="{council}، تا {last}",
        always="{council}",
        short_title="دفتر مصوبات · {council}",
        none="در این دوره تصمیمی گرفته نشده است.",
        meeting="جلسهٔ {number}، {day}",
        text="شرح مصوبه",
        vote="آرا و نتیجه",
        yes="موافق",
        no="مخالف",
        abstain="ممتنع",
        responsible="مسئول پیگیری، مهلت",
        state="وضعیت اجرا",
        states={
            ExecutionState.OPEN: "باز",
            ExecutionState.IN_PROGRESS: "در حال اجرا",
            ExecutionState.DONE: "انجام شد",
            ExecutionState.CANCELLED: "لغو شد",
            ExecutionState.SUPERSEDED: "جایگزین شد",
        },
        superseded_by="جایگزین شد با {reference}",
        total="جمع: {decisions}",
        adopted="تصویب‌شده: {number}",
        not_adopted="تصویب‌نشده: {number}",
        late="گذشته از مهلت: {number}",
    ),
    Language.AR: RegisterWords(
        title="سجلّ القرارات",
        period="{council}، من {first} إلى {last}",
        since="{council}، منذ {first}",
        until="{council}، حتى {last}",
        always="{council}",
        short_title="سجلّ القرارات · {council}",
        none="لم يُتَّخذ أيّ قرار في هذه المدّة.",
        meeting="الاجتماع {number}، {day}",
        text="نصّ القرار",
        vote="التصويت والنتيجة",
        yes="مع",
        no="ضدّ",
        abstain="امتناع",
        responsible="المسؤول، تاريخ الإنجاز",
        state="حالة التنفيذ",
        states={
            ExecutionState.OPEN: "لم يُنفَّذ بعد",
            ExecutionState.IN_PROGRESS: "قيد التنفيذ",
            ExecutionState.DONE: "نُفِّذ",
            ExecutionState.CANCELLED: "أُلغي",
            ExecutionState.SUPERSEDED: "استُبدل",
        },
        superseded_by="استُبدل بالقرار {reference}",
        total="المجموع: {decisions}",
        adopted="المعتمد: {number}",
        not_adopted="غير المعتمد: {number}",
        late="المتأخّر: {number}",
    ),
    Language.RU: RegisterWords(
        title="РЕЕСТР РЕШЕНИЙ",
        period="{council}, с {first} по {last}",
        since="{council}, с {first}",
        until="{council}, по {last}",
        always="{council}",
        short_title="Реестр решений · {council}",
        none="За этот период решения не принимались.",
        meeting="Протокол № {number} от {day}",
        text="Содержание решения",
        vote="Голосование, результат",
        yes="за",
        no="против",
        abstain="возд.",
        responsible="Исполнитель,\nсрок",
        state="Исполнение",
        states={
            ExecutionState.OPEN: "не исполнено",
            ExecutionState.IN_PROGRESS: "в работе",
            ExecutionState.DONE: "исполнено",
            ExecutionState.CANCELLED: "отменено",
            ExecutionState.SUPERSEDED: "заменено",
        },
        superseded_by="заменено решением {reference}",
        total="Всего: {decisions}",
        adopted="принято: {number}",
        not_adopted="не принято: {number}",
        late="просрочено: {number}",
    ),
    Language.EN: RegisterWords(
        title="Register of decisions",
        period="{council}, {first} to {last}",
        since="{council}, from {first}",
        until="{council}, to {last}",
        always="{council}",
        short_title="Register of decisions · {council}",
        none="Nothing was decided in this period.",
        meeting="Meeting {number}, {day}",
        text="Decision",
        vote="Vote and result",
        yes="for",
        no="against",
        abstain="abst.",
        responsible="Responsible, due",
        state="Execution",
        states={
            ExecutionState.OPEN: "open",
            ExecutionState.IN_PROGRESS: "in progress",
            ExecutionState.DONE: "done",
            ExecutionState.CANCELLED: "cancelled",
            ExecutionState.SUPERSEDED: "superseded",
        },
        superseded_by="superseded by {reference}",
        total="Total: {decisions}",
        adopted="adopted: {number}",
        not_adopted="not adopted: {number}",
        late="late: {number}",
    ),
}
