"""What the closed lists of words are called in documents, as tables and charts name them."""

from collections.abc import Mapping
from dataclasses import dataclass

from council_desk.domain.terms import (
    ExecutionState,
    Field,
    FundingSource,
    Language,
    LetterOutcome,
    MeetingKind,
    MotionResult,
    PaperType,
    Post,
    ProjectKind,
    Stage,
    Voice,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """Names of the members of closed lists; of papers and meetings in the plural, since they are counted."""

    results: Mapping[MotionResult, str]
    execution: Mapping[ExecutionState, str]
    project_kinds: Mapping[ProjectKind, str]
    stages: Mapping[Stage, str]
    funding: Mapping[FundingSource, str]
    fields: Mapping[Field, str]
    voices: Mapping[Voice, str]
    posts: Mapping[Post, str]
    outcomes: Mapping[LetterOutcome, str]
    paper_types: Mapping[PaperType, str]
    meeting_kinds: Mapping[MeetingKind, str]


TERMS: Mapping[Language, Terms] = {
    Language.FA: Terms(
        results={
            MotionResult.ADOPTED: "تصویب شد",
            MotionResult.ADOPTED_AMENDED: "با اصلاح تصویب شد",
            MotionResult.REJECTED: "رد شد",
            MotionResult.POSTPONED: "به جلسهٔ بعد موکول شد",
            MotionResult.WITHDRAWN: "پس گرفته شد",
            MotionResult.NOTED: "به اطلاع رسید",
        },
        execution={
            ExecutionState.OPEN: "باز",
            ExecutionState.IN_PROGRESS: "در حال اجرا",
            ExecutionState.DONE: "انجام شد",
            ExecutionState.CANCELLED: "لغوشده",
            ExecutionState.SUPERSEDED: "جایگزین‌شده",
        },
        project_kinds={
            ProjectKind.CONSTRUCTION: "عمرانی",
            ProjectKind.CULTURAL: "فرهنگی",
            ProjectKind.ARTISTIC: "هنری",
            ProjectKind.EDUCATIONAL: "آموزشی",
            ProjectKind.SOCIAL: "اجتماعی",
            ProjectKind.ENVIRONMENTAL: "محیط‌زیستی",
            ProjectKind.SPORTS: "ورزشی",
            ProjectKind.OTHER: "سایر",
        },
        stages={
            Stage.PROPOSED: "پیشنهادی",
            Stage.APPROVED: "تصویب‌شده",
            Stage.UNDER_WAY: "در حال اجرا",
            Stage.COMPLETED: "پایان‌یافته",
            Stage.SUSPENDED: "متوقف",
            Stage.CANCELLED: "لغوشده",
        },
        funding={
            FundingSource.MUNICIPALITY: "شهرداری",
            FundingSource.COMMUNITY: "مردم محله",
            FundingSource.PARTNER: "شریکان و حامیان",
            FundingSource.IN_KIND: "غیرنقدی",
        },
        fields={
            Field.PEOPLE: "مردم",
            Field.MEANINGS: "معناها",
            Field.COMMUNICATIONS: "ارتباطات",
            Field.COMMUNITIES: "اجتماع‌های محلی",
            Field.MANAGEMENT_SYSTEMS: "نظام‌های مدیریتی",
            Field.TECHNOLOGIES: "فناوری‌ها",
            Field.INFRASTRUCTURE: "زیرساخت",
            Field.RESOURCES: "منابع",
        },
        voices={
            Voice.CITIZENS: "شهروندان",
            Voice.ENTREPRENEURS: "کارآفرینان و کسبه",
            Voice.ADMINISTRATION: "مدیریت شهری",
            Voice.NGO: "سازمان‌های مردم‌نهاد",
        },
        posts={
            Post.YOUTH_MAYOR: "شهردار نوجوان",
            Post.DEPUTY_YOUTH_MAYOR: "جانشین شهردار نوجوان",
            Post.PROJECT_LEAD: "مسئول پروژه",
        },
        outcomes={
            LetterOutcome.RECEIVED: "دریافت شد",
            LetterOutcome.ACCEPTED: "پذیرفته شد",
            LetterOutcome.RETURNED: "با ملاحظات بازگشت",
            LetterOutcome.FUNDED: "تأمین اعتبار شد",
            LetterOutcome.DECLINED: "رد شد",
        },
        paper_types={
            PaperType.NEED: "نیازها",
            PaperType.ASPIRATION: "خواسته‌ها",
            PaperType.INITIATIVE: "ابتکارهای مردمی",
            PaperType.PROPOSAL: "پیشنهادها",
            PaperType.REPORT: "گزارش‌ها",
        },
        meeting_kinds={
            MeetingKind.ORDINARY: "عادی",
            MeetingKind.EXTRAORDINARY: "فوق‌العاده",
            MeetingKind.INAUGURAL: "افتتاحیه",
            MeetingKind.JOINT: "مشترک",
            MeetingKind.HEARING: "نشست عمومی با اهالی",
        },
    ),
    Language.AR: Terms(
        results={
            MotionResult.ADOPTED: "أُقِرّ",
            MotionResult.ADOPTED_AMENDED: "أُقِرّ معدّلاً",
            MotionResult.REJECTED: "رُفض",
            MotionResult.POSTPONED: "أُجِّل",
            MotionResult.WITHDRAWN: "سُحب",
            MotionResult.NOTED: "أُخذ العلم به",
        },
        execution={
            ExecutionState.OPEN: "مفتوح",
            ExecutionState.IN_PROGRESS: "قيد التنفيذ",
            ExecutionState.DONE: "منجَز",
            ExecutionState.CANCELLED: "ملغى",
            ExecutionState.SUPERSEDED: "حلّ محلّه قرار آخر",
        },
        project_kinds={
            ProjectKind.CONSTRUCTION: "إنشائي",
            ProjectKind.CULTURAL: "ثقافي",
            ProjectKind.ARTISTIC: "فنّي",
            ProjectKind.EDUCATIONAL: "تعليمي",
            ProjectKind.SOCIAL: "اجتماعي",
            ProjectKind.ENVIRONMENTAL: "بيئي",
            ProjectKind.SPORTS: "رياضي",
            ProjectKind.OTHER: "غير ذلك",
        },
        stages={
            Stage.PROPOSED: "مقترَح",
            Stage.APPROVED: "معتمَد",
            Stage.UNDER_WAY: "قيد التنفيذ",
            Stage.COMPLETED: "مكتمل",
            Stage.SUSPENDED: "معلَّق",
            Stage.CANCELLED: "ملغى",
        },
        funding={
            FundingSource.MUNICIPALITY: "البلدية",
            FundingSource.COMMUNITY: "الأهالي",
            FundingSource.PARTNER: "الشركاء والداعمون",
            FundingSource.IN_KIND: "مساهمات عينية",
        },
        fields={
            Field.PEOPLE: "الناس",
            Field.MEANINGS: "المعاني",
            Field.COMMUNICATIONS: "التواصل",
            Field.COMMUNITIES: "المجتمعات المحلّية",
            Field.MANAGEMENT_SYSTEMS: "نظم الإدارة",
            Field.TECHNOLOGIES: "التقنيات",
            Field.INFRASTRUCTURE: "البنية التحتية",
            Field.RESOURCES: "الموارد",
        },
        voices={
            Voice.CITIZENS: "المواطنون",
            Voice.ENTREPRENEURS: "روّاد الأعمال",
            Voice.ADMINISTRATION: "الإدارة",
            Voice.NGO: "المنظمات غير الربحية",
        },
        posts={
            Post.YOUTH_MAYOR: "عمدة شابّ",
            Post.DEPUTY_YOUTH_MAYOR: "نائب العمدة الشابّ",
            Post.PROJECT_LEAD: "قائد مشروع",
        },
        outcomes={
            LetterOutcome.RECEIVED: "استُلم",
            LetterOutcome.ACCEPTED: "قُبل",
            LetterOutcome.RETURNED: "أُعيد بملاحظات",
            LetterOutcome.FUNDED: "مُوّل",
            LetterOutcome.DECLINED: "رُفض",
        },
        paper_types={
            PaperType.NEED: "احتياجات",
            PaperType.ASPIRATION: "تطلّعات",
            PaperType.INITIATIVE: "مبادرات أهلية",
            PaperType.PROPOSAL: "مقترحات",
            PaperType.REPORT: "تقارير",
        },
        meeting_kinds={
            MeetingKind.ORDINARY: "اعتيادية",
            MeetingKind.EXTRAORDINARY: "استثنائية",
            MeetingKind.INAUGURAL: "تأسيسية",
            MeetingKind.JOINT: "مشتركة",
            MeetingKind.HEARING: "جلسات استماع",
        },
    ),
    Language.RU: Terms(
        results={
            MotionResult.ADOPTED: "Принято",
            MotionResult.ADOPTED_AMENDED: "Принято с поправками",
            MotionResult.REJECTED: "Отклонено",
            MotionResult.POSTPONED: "Отложено",
            MotionResult.WITHDRAWN: "Снято",
            MotionResult.NOTED: "Принято к сведению",
        },
        execution={
            ExecutionState.OPEN: "Не начато",
            ExecutionState.IN_PROGRESS: "В работе",
            ExecutionState.DONE: "Исполнено",
            ExecutionState.CANCELLED: "Отменено",
            ExecutionState.SUPERSEDED: "Заменено",
        },
        project_kinds={
            ProjectKind.CONSTRUCTION: "Инфраструктурные",
            ProjectKind.CULTURAL: "Культурные",
            ProjectKind.ARTISTIC: "Художественные",
            ProjectKind.EDUCATIONAL: "Образовательные",
            ProjectKind.SOCIAL: "Социальные",
            ProjectKind.ENVIRONMENTAL: "Экологические",
            ProjectKind.SPORTS: "Спортивные",
            ProjectKind.OTHER: "Прочие",
        },
        stages={
            Stage.PROPOSED: "Предложены",
            Stage.APPROVED: "Утверждены",
            Stage.UNDER_WAY: "Выполняются",
            Stage.COMPLETED: "Завершены",
            Stage.SUSPENDED: "Приостановлены",
            Stage.CANCELLED: "Отменены",
        },
        funding={
            FundingSource.MUNICIPALITY: "Бюджет города",
            FundingSource.COMMUNITY: "Средства жителей",
            FundingSource.PARTNER: "Средства партнёров",
            FundingSource.IN_KIND: "Неденежный вклад",
        },
        fields={
            Field.PEOPLE: "Люди",
            Field.MEANINGS: "Смыслы",
            Field.COMMUNICATIONS: "Коммуникации",
            Field.COMMUNITIES: "Сообщества",
            Field.MANAGEMENT_SYSTEMS: "Системы управления",
            Field.TECHNOLOGIES: "Технологии",
            Field.INFRASTRUCTURE: "Инфраструктура",
            Field.RESOURCES: "Ресурсы",
        },
        voices={
            Voice.CITIZENS: "Жители",
            Voice.ENTREPRENEURS: "Предприниматели",
            Voice.ADMINISTRATION: "Администрация",
            Voice.NGO: "Некоммерческие организации",
        },
        posts={
            Post.YOUTH_MAYOR: "Молодёжные мэры",
            Post.DEPUTY_YOUTH_MAYOR: "Заместители молодёжного мэра",
            Post.PROJECT_LEAD: "Руководители проектов",
        },
        outcomes={
            LetterOutcome.RECEIVED: "Получено",
            LetterOutcome.ACCEPTED: "Принято",
            LetterOutcome.RETURNED: "Возвращено с замечаниями",
            LetterOutcome.FUNDED: "Профинансировано",
            LetterOutcome.DECLINED: "Отклонено",
        },
        paper_types={
            PaperType.NEED: "Потребности",
            PaperType.ASPIRATION: "Пожелания",
            PaperType.INITIATIVE: "Инициативы жителей",
            PaperType.PROPOSAL: "Предложения",
            PaperType.REPORT: "Отчёты",
        },
        meeting_kinds={
            MeetingKind.ORDINARY: "очередных",
            MeetingKind.EXTRAORDINARY: "внеочередных",
            MeetingKind.INAUGURAL: "первых",
            MeetingKind.JOINT: "совместных",
            MeetingKind.HEARING: "слушаний",
        },
    ),
    Language.EN: Terms(
        results={
            MotionResult.ADOPTED: "Carried",
            MotionResult.ADOPTED_AMENDED: "Carried as amended",
            MotionResult.REJECTED: "Not carried",
            MotionResult.POSTPONED: "Deferred",
            MotionResult.WITHDRAWN: "Withdrawn",
            MotionResult.NOTED: "Noted",
        },
        execution={
            ExecutionState.OPEN: "Not begun",
            ExecutionState.IN_PROGRESS: "In progress",
            ExecutionState.DONE: "Done",
            ExecutionState.CANCELLED: "Cancelled",
            ExecutionState.SUPERSEDED: "Superseded",
        },
        project_kinds={
            ProjectKind.CONSTRUCTION: "Construction",
            ProjectKind.CULTURAL: "Cultural",
            ProjectKind.ARTISTIC: "Artistic",
            ProjectKind.EDUCATIONAL: "Educational",
            ProjectKind.SOCIAL: "Social",
            ProjectKind.ENVIRONMENTAL: "Environmental",
            ProjectKind.SPORTS: "Sports",
            ProjectKind.OTHER: "Other",
        },
        stages={
            Stage.PROPOSED: "Proposed",
            Stage.APPROVED: "Approved",
            Stage.UNDER_WAY: "Under way",
            Stage.COMPLETED: "Completed",
            Stage.SUSPENDED: "Suspended",
            Stage.CANCELLED: "Cancelled",
        },
        funding={
            FundingSource.MUNICIPALITY: "Municipality",
            FundingSource.COMMUNITY: "Residents",
            FundingSource.PARTNER: "Partners",
            FundingSource.IN_KIND: "In kind",
        },
        fields={
            Field.PEOPLE: "People",
            Field.MEANINGS: "Meanings",
            Field.COMMUNICATIONS: "Communications",
            Field.COMMUNITIES: "Communities",
            Field.MANAGEMENT_SYSTEMS: "Management systems",
            Field.TECHNOLOGIES: "Technologies",
            Field.INFRASTRUCTURE: "Infrastructure",
            Field.RESOURCES: "Resources",
        },
        voices={
            Voice.CITIZENS: "Citizens",
            Voice.ENTREPRENEURS: "Entrepreneurs",
            Voice.ADMINISTRATION: "Administration",
            Voice.NGO: "Non-profit organisations",
        },
        posts={
            Post.YOUTH_MAYOR: "Youth mayors",
            Post.DEPUTY_YOUTH_MAYOR: "Deputy youth mayors",
            Post.PROJECT_LEAD: "Project leads",
        },
        outcomes={
            LetterOutcome.RECEIVED: "Received",
            LetterOutcome.ACCEPTED: "Accepted",
            LetterOutcome.RETURNED: "Returned with remarks",
            LetterOutcome.FUNDED: "Funded",
            LetterOutcome.DECLINED: "Declined",
        },
        paper_types={
            PaperType.NEED: "Needs",
            PaperType.ASPIRATION: "Aspirations",
            PaperType.INITIATIVE: "Initiatives",
            PaperType.PROPOSAL: "Proposals",
            PaperType.REPORT: "Reports",
        },
        meeting_kinds={
            MeetingKind.ORDINARY: "ordinary",
            MeetingKind.EXTRAORDINARY: "extraordinary",
            MeetingKind.INAUGURAL: "inaugural",
            MeetingKind.JOINT: "joint",
            MeetingKind.HEARING: "public hearings",
        },
    ),
}
