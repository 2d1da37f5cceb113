"""What things with a day are called in four languages: in the calendar on the screen and in a calendar file."""

from collections.abc import Mapping
from dataclasses import dataclass

from council_desk.domain.events import EventGroup, EventKind, EventState
from council_desk.domain.phases import Phase
from council_desk.domain.terms import Language


@dataclass(frozen=True, slots=True, kw_only=True)
class EventWords:
    """Words of one language.

    `titles` are of kinds that are told by their facts; all others bear the title that users gave them. `decision`
    stands beside a title. `youth` stands for somebody whose name is not told.
    """

    kinds: Mapping[EventKind, str]
    groups: Mapping[EventGroup, str]
    states: Mapping[EventState, str]
    titles: Mapping[EventKind, str]
    to_answer: str
    phases: Mapping[Phase, str]
    decision: str
    youth: str


EVENTS: Mapping[Language, EventWords] = {
    Language.FA: EventWords(
        kinds={
            EventKind.MEETING: "جلسه",
            EventKind.ACTION: "اقدام",
            EventKind.DECISION: "مهلت مصوبه",
            EventKind.LETTER: "نامه",
            EventKind.MILESTONE: "مرحلهٔ اجرا",
            EventKind.PROJECT_END: "پایان پروژه",
            EventKind.SESSION: "نوبت برنامه",
            EventKind.REPORT: "گزارش ماهانه",
            EventKind.OBJECTIVE: "هدف",
            EventKind.TERM_END: "پایان دوره",
            EventKind.PHASE: "فاز محله",
        },
        groups={
            EventGroup.MEETINGS: "جلسات",
            EventGroup.ACTIONS: "اقدامات",
            EventGroup.DECISIONS: "مصوبات",
            EventGroup.LETTERS: "نامه‌ها",
            EventGroup.PROJECTS: "پروژه‌ها",
            EventGroup.YOUTH: "شهرداران نوجوان",
            EventGroup.PHASES: "فازها",
        },
        states={
            EventState.NOW: "در حال برگزاری",
            EventState.DONE: "انجام شد",
            EventState.LATE: "معوق",
            EventState.CANCELLED: "لغوشده",
        },
        titles={
            EventKind.MEETING: "جلسهٔ {number}",
            EventKind.LETTER: "مهلت پاسخ: {title}",
            EventKind.PROJECT_END: "پایان: {title}",
            EventKind.REPORT: "گزارش {name}",
            EventKind.TERM_END: "پایان دورهٔ {name}",
        },
        to_answer="باید پاسخ داد: {title}",
        phases={
            Phase.DELIMITED: "تعیین محدودهٔ محله",
            Phase.COUNCIL_FORMED: "تشکیل شورا",
            Phase.YOUTH_MAYOR_ELECTED: "انتخاب شهردار نوجوان",
            Phase.PROGRAMMES_STARTED: "آغاز برنامه‌ها",
        },
        decision="مصوبهٔ {reference}",
        youth="شهردار نوجوان",
    ),
    Language.AR: EventWords(
        kinds={
            EventKind.MEETING: "اجتماع",
            EventKind.ACTION: "مهمّة",
            EventKind.DECISION: "موعد قرار",
            EventKind.LETTER: "خطاب",
            EventKind.MILESTONE: "مرحلة تنفيذ",
            EventKind.PROJECT_END: "نهاية مشروع",
            EventKind.SESSION: "لقاء برنامج",
            EventKind.REPORT: "تقرير شهري",
            EventKind.OBJECTIVE: "هدف",
            EventKind.TERM_END: "نهاية دورة",
            EventKind.PHASE: "مرحلة الحيّ",
        },
        groups={
            EventGroup.MEETINGS: "الاجتماعات",
            EventGroup.ACTIONS: "المهامّ",
            EventGroup.DECISIONS: "القرارات",
            EventGroup.LETTERS: "الخطابات",
            EventGroup.PROJECTS: "المشاريع",
            EventGroup.YOUTH: "العُمَد الشباب",
            EventGroup.PHASES: "المراحل",
        },
        states={
            EventState.NOW: "منعقد الآن",
            EventState.DONE: "منجَز",
            EventState.LATE: "متأخّر",
            EventState.CANCELLED: "ملغى",
        },
        titles={
            EventKind.MEETING: "الاجتماع {number}",
            EventKind.LETTER: "موعد الردّ: {title}",
            EventKind.PROJECT_END: "نهاية: {title}",
            EventKind.REPORT: "تقرير {name}",
            EventKind.TERM_END: "نهاية دورة {name}",
        },
        to_answer="ينتظر ردّنا: {title}",
        phases={
            Phase.DELIMITED: "تحديد الحيّ",
            Phase.COUNCIL_FORMED: "تشكيل المجلس",
            Phase.YOUTH_MAYOR_ELECTED: "انتخاب العمدة الشابّ",
            Phase.PROGRAMMES_STARTED: "انطلاق البرامج",
        },
        decision="القرار {reference}",
        youth="العمدة الشابّ",
    ),
    Language.RU: EventWords(
        kinds={
            EventKind.MEETING: "Заседание",
            EventKind.ACTION: "Поручение",
            EventKind.DECISION: "Срок решения",
            EventKind.LETTER: "Письмо",
            EventKind.MILESTONE: "Этап проекта",
            EventKind.PROJECT_END: "Окончание проекта",
            EventKind.SESSION: "Встреча программы",
            EventKind.REPORT: "Месячный отчёт",
            EventKind.OBJECTIVE: "Цель",
            EventKind.TERM_END: "Окончание срока",
            EventKind.PHASE: "Этап микрорайона",
        },
        groups={
            EventGroup.MEETINGS: "Заседания",
            EventGroup.ACTIONS: "Поручения",
            EventGroup.DECISIONS: "Решения",
            EventGroup.LETTERS: "Письма",
            EventGroup.PROJECTS: "Проекты",
            EventGroup.YOUTH: "Молодёжные мэры",
            EventGroup.PHASES: "Этапы",
        },
        states={
            EventState.NOW: "идёт",
            EventState.DONE: "исполнено",
            EventState.LATE: "просрочено",
            EventState.CANCELLED: "отменено",
        },
        titles={
            EventKind.MEETING: "Заседание № {number}",
            EventKind.LETTER: "Срок ответа: {title}",
            EventKind.PROJECT_END: "Окончание: {title}",
            EventKind.REPORT: "Отчёт: {name}",
            EventKind.TERM_END: "Конец срока: {name}",
        },
        to_answer="Нужно ответить: {title}",
        phases={
            Phase.DELIMITED: "Границы микрорайона",
            Phase.COUNCIL_FORMED: "Создание совета",
            Phase.YOUTH_MAYOR_ELECTED: "Избрание молодёжного мэра",
            Phase.PROGRAMMES_STARTED: "Начало программ",
        },
        decision="решение {reference}",
        youth="молодёжный мэр",
    ),
    Language.EN: EventWords(
        kinds={
            EventKind.MEETING: "Meeting",
            EventKind.ACTION: "Action",
            EventKind.DECISION: "Decision due",
            EventKind.LETTER: "Letter",
            EventKind.MILESTONE: "Milestone",
            EventKind.PROJECT_END: "End of project",
            EventKind.SESSION: "Programme session",
            EventKind.REPORT: "Monthly report",
            EventKind.OBJECTIVE: "Objective",
            EventKind.TERM_END: "End of term",
            EventKind.PHASE: "Phase",
        },
        groups={
            EventGroup.MEETINGS: "Meetings",
            EventGroup.ACTIONS: "Actions",
            EventGroup.DECISIONS: "Decisions",
            EventGroup.LETTERS: "Letters",
            EventGroup.PROJECTS: "Projects",
            EventGroup.YOUTH: "Youth mayors",
            EventGroup.PHASES: "Phases",
        },
        states={
            EventState.NOW: "In session",
            EventState.DONE: "Done",
            EventState.LATE: "Late",
            EventState.CANCELLED: "Cancelled",
        },
        titles={
            EventKind.MEETING: "Meeting {number}",
            EventKind.LETTER: "Answer due: {title}",
            EventKind.PROJECT_END: "End: {title}",
            EventKind.REPORT: "Report of {name}",
            EventKind.TERM_END: "End of term: {name}",
        },
        to_answer="To be answered: {title}",
        phases={
            Phase.DELIMITED: "Neighbourhood delimited",
            Phase.COUNCIL_FORMED: "Council formed",
            Phase.YOUTH_MAYOR_ELECTED: "Youth mayor elected",
            Phase.PROGRAMMES_STARTED: "Programmes begin",
        },
        decision="decision {reference}",
        youth="a youth mayor",
    ),
}
