"""What the sheet of a project says, in every language of documents."""

from collections.abc import Mapping
from dataclasses import dataclass

from council_desk.documents.labels import Label
from council_desk.domain.terms import Language


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectWords:
    """Words of the sheet of a project. `money_*` take the unit in which amounts are given."""

    title: Label
    as_of: str
    number: Label
    kind: Label
    stage: Label
    field: Label
    place: Label
    coordinates: Label
    period: Label
    responsible: Label
    overseer: Label
    partners: Label
    participants: Label
    origin: Label
    progress: Label
    progress_told: str
    no_milestones: str
    description: Label
    decisions: Label
    no_decision: str
    decision_columns: tuple[Label, Label, Label]
    milestones: Label
    milestone_columns: tuple[Label, Label, Label, Label, Label]
    open: str
    sessions: Label
    session_columns: tuple[Label, Label, Label, Label, Label]
    money: str
    money_columns: tuple[str, str, str]
    budget: Label
    funded: str
    spent: Label
    remaining: Label
    exceeded: Label
    expenses: Label
    result: Label
    short_title: str


PROJECT: Mapping[Language, ProjectWords] = {
    Language.FA: ProjectWords(
        title="شناسنامهٔ پروژه",
        as_of="{council} – وضعیت تا {day}",
        number="شماره",
        kind="نوع",
        stage="مرحله",
        field="حوزه و بُعد",
        place="محل",
        coordinates="مختصات جغرافیایی",
        period="زمان اجرا",
        responsible="مسئول",
        overseer="ناظر",
        partners="همکاران",
        participants="شرکت‌کنندگان",
        origin="منشأ",
        progress="پیشرفت",
        progress_told="{percent} (بر پایهٔ وزن مراحل)",
        no_milestones="مرحله‌ای تعریف نشده است.",
        description="شرح",
        decisions="مصوبات",
        no_decision="هنوز مصوبه‌ای دربارهٔ این پروژه ثبت نشده است.",
        decision_columns=("شماره", "تاریخ", "متن مصوبه"),
        milestones="مراحل اجرا",
        milestone_columns=("ردیف", "مرحله", "وزن", "مهلت", "وضعیت"),
        open="باز",
        sessions="جلسات برنامه",
        session_columns=("ردیف", "تاریخ", "موضوع", "محل", "شرکت‌کنندگان"),
        money="اعتبار و هزینه (مبالغ به {unit})",
        money_columns=("عنوان", "مبلغ ({unit})", "توضیح"),
        budget="بودجهٔ مصوب",
        funded="تأمین اعتبار: {source}",
        spent="هزینه‌کرد",
        remaining="مانده",
        exceeded="بیش از بودجه",
        expenses="جمع هزینه‌ها",
        result="نتیجه",
        short_title="شناسنامهٔ پروژه · {title}",
    ),
    Language.AR: ProjectWords(
        title="بطاقة مشروع",
        as_of="{council} – حتى {day}",
        number="الرقم",
        kind="النوع",
        stage="المرحلة",
        field="المجال والبُعد",
        place="المكان",
        coordinates="الإحداثيات",
        period="مدّة التنفيذ",
        responsible="المسؤول",
        overseer="المشرف",
        partners="الشركاء",
        participants="المشاركون",
        origin="المنشأ",
        progress="نسبة الإنجاز",
        progress_told="{percent} (بحسب أوزان المراحل)",
        no_milestones="لم تُحدَّد مراحل بعد.",
        description="الوصف",
        decisions="القرارات",
        no_decision="لم يُسجَّل بعدُ قرار بشأن هذا المشروع.",
        decision_columns=("الرقم", "التاريخ", "نصّ القرار"),
        milestones="مراحل التنفيذ",
        milestone_columns=("م", "المرحلة", "الوزن", "الموعد", "الحالة"),
        open="مفتوح",
        sessions="جلسات البرنامج",
        session_columns=("م", "التاريخ", "الموضوع", "المكان", "المشاركون"),
        money="الميزانية والمصروفات (المبالغ بعملة: {unit})",
        money_columns=("البيان", "المبلغ ({unit})", "ملاحظات"),
        budget="الميزانية",
        funded="التمويل: {source}",
        spent="المصروف",
        remaining="المتبقّي",
        exceeded="تجاوز الميزانية",
        expenses="مجموع المصروفات",
        result="النتيجة",
        short_title="بطاقة مشروع · {title}",
    ),
    Language.RU: ProjectWords(
        title="ПАСПОРТ ПРОЕКТА",
        as_of="{council}, по состоянию на {day}",
        number="Номер",
        kind="Вид",
        stage="Стадия",
        field="Сфера и измерение",
        place="Место",
        coordinates="Координаты",
        period="Срок",
        responsible="Ответственный",
        overseer="Контроль",
        partners="Партнёры",
        participants="Участники",
        origin="Откуда возник",
        progress="Готовность",
        progress_told="{percent} (по весу этапов)",
        no_milestones="Этапы не заданы.",
        description="ОПИСАНИЕ:",
        decisions="РЕШЕНИЯ СОВЕТА:",
        no_decision="Решений по проекту пока нет.",
        decision_columns=("Номер", "Дата", "Текст решения"),
        milestones="ЭТАПЫ:",
        milestone_columns=("№", "Этап", "Вес", "Срок", "Состояние"),
        open="не выполнено",
        sessions="Занятия",
        session_columns=("№", "Дата", "Тема", "Место", "Участники"),
        money="СРЕДСТВА (суммы: {unit}):",
        money_columns=("Статья", "Сумма, {unit}", "Примечание"),
        budget="Бюджет",
        funded="Источник: {source}",
        spent="Израсходовано",
        remaining="Остаток",
        exceeded="Перерасход",
        expenses="Всего израсходовано",
        result="РЕЗУЛЬТАТ:",
        short_title="Паспорт проекта · {title}",
    ),
    Language.EN: ProjectWords(
        title="Project sheet",
        as_of="{council}, as of {day}",
        number="No.",
        kind="Kind",
        stage="Stage",
        field="Field, dimension",
        place="Place",
        coordinates="Coordinates",
        period="Period",
        responsible="Responsible",
        overseer="Overseen by",
        partners="Partners",
        participants="Participants",
        origin="Origin",
        progress="Progress",
        progress_told="{percent} (by the weights of the milestones)",
        no_milestones="No milestones have been set.",
        description="Description",
        decisions="Decisions",
        no_decision="No decision on this project has been recorded yet.",
        decision_columns=("No.", "Date", "Text"),
        milestones="Milestones",
        milestone_columns=("No.", "Milestone", "Weight", "Due", "State"),
        open="open",
        sessions="Sessions",
        session_columns=("No.", "Date", "Subject", "Place", "Participants"),
        money="Money (amounts in {unit})",
        money_columns=("Item", "Amount ({unit})", "Note"),
        budget="Budget",
        funded="Funding: {source}",
        spent="Spent",
        remaining="Remaining",
        exceeded="Over budget",
        expenses="Spent in all",
        result="Result",
        short_title="Project sheet · {title}",
    ),
}
