"""What one project and the service of one youth mayor are called in documents; `terms` has the words for several."""

from collections.abc import Mapping
from dataclasses import dataclass

from council_desk.documents.labels import Label
from council_desk.domain.terms import (
    Dimension,
    GrowthKind,
    Language,
    Post,
    ProjectKind,
    Stage,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkWords:
    """The closed lists of words around projects and youth mayors, in the singular, and what papers on them share."""

    kinds: Mapping[ProjectKind, str]
    stages: Mapping[Stage, str]
    dimensions: Mapping[Dimension, str]
    posts: Mapping[Post, str]
    growth: Mapping[GrowthKind, str]
    percent: str
    late: str
    done: str
    from_to: str
    since: str
    until: str
    hours: str
    of: str
    blank: str
    seal: Label
    date: str


WORKS: Mapping[Language, WorkWords] = {
    Language.FA: WorkWords(
        kinds={
            ProjectKind.CONSTRUCTION: "عمرانی",
            ProjectKind.CULTURAL: "فرهنگی",
            ProjectKind.ARTISTIC: "هنری",
            ProjectKind.EDUCATIONAL: "آموزشی",
            ProjectKind.SOCIAL: "اجتماعی",
            ProjectKind.ENVIRONMENTAL: "زیست‌محیطی",
            ProjectKind.SPORTS: "ورزشی",
            ProjectKind.OTHER: "سایر",
        },
        stages={
            Stage.PROPOSED: "پیشنهادشده",
            Stage.APPROVED: "تصویب‌شده",
            Stage.UNDER_WAY: "در حال اجرا",
            Stage.COMPLETED: "پایان‌یافته",
            Stage.SUSPENDED: "متوقف‌شده",
            Stage.CANCELLED: "لغوشده",
        },
        dimensions={
            Dimension.I: "من",
            Dimension.WE: "ما",
            Dimension.CITY: "شهر",
            Dimension.WORLD: "جهان",
        },
        posts={
            Post.YOUTH_MAYOR: "شهردار نوجوان",
            Post.DEPUTY_YOUTH_MAYOR: "جانشین شهردار نوجوان",
            Post.PROJECT_LEAD: "مسئول پروژه",
        },
        growth={
            GrowthKind.TRAINING: "آموزش",
            GrowthKind.SERVICE: "خدمت",
            GrowthKind.MENTORING: "راهنمایی",
            GrowthKind.EVALUATION: "ارزیابی",
        },
        percent="{number}\u200f٪",
        late="گذشته از مهلت",
        done="انجام شد {day}",
        from_to="از {start} تا {end}",
        since="از {start}",
        until="تا {end}",
        hours="{number} ساعت",
        of="{number} از {all}",
        blank="..............................",
        seal="مهر شورا",
        date="تاریخ",
    ),
    Language.AR: WorkWords(
        kinds={
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
            Stage.PROPOSED: "مقترح",
            Stage.APPROVED: "معتمد",
            Stage.UNDER_WAY: "قيد التنفيذ",
            Stage.COMPLETED: "منجَز",
            Stage.SUSPENDED: "موقوف",
            Stage.CANCELLED: "ملغى",
        },
        dimensions={
            Dimension.I: "أنا",
            Dimension.WE: "نحن",
            Dimension.CITY: "المدينة",
            Dimension.WORLD: "العالم",
        },
        posts={
            Post.YOUTH_MAYOR: "العمدة الشابّ",
            Post.DEPUTY_YOUTH_MAYOR: "نائب العمدة الشابّ",
            Post.PROJECT_LEAD: "مسؤول مشروع",
        },
        growth={
            GrowthKind.TRAINING: "تدريب",
            GrowthKind.SERVICE: "خدمة",
            GrowthKind.MENTORING: "إرشاد",
            GrowthKind.EVALUATION: "تقييم",
        },
        percent="{number}٪",
        late="متأخّر",
        done="أُنجز {day}",
        from_to="من {start} إلى {end}",
        since="ابتداءً من {start}",
        until="حتى {end}",
        hours="{number} ساعة",
        of="{number} من {all}",
        blank="..............................",
        seal="الختم",
        date="التاريخ",
    ),
    Language.RU: WorkWords(
        kinds={
            ProjectKind.CONSTRUCTION: "инфраструктурный",
            ProjectKind.CULTURAL: "культурный",
            ProjectKind.ARTISTIC: "художественный",
            ProjectKind.EDUCATIONAL: "образовательный",
            ProjectKind.SOCIAL: "социальный",
            ProjectKind.ENVIRONMENTAL: "экологический",
            ProjectKind.SPORTS: "спортивный",
            ProjectKind.OTHER: "другой",
        },
        stages={
            Stage.PROPOSED: "предложен",
            Stage.APPROVED: "утверждён",
            Stage.UNDER_WAY: "выполняется",
            Stage.COMPLETED: "завершён",
            Stage.SUSPENDED: "приостановлен",
            Stage.CANCELLED: "отменён",
        },
        dimensions={
            Dimension.I: "я",
            Dimension.WE: "мы",
            Dimension.CITY: "город",
            Dimension.WORLD: "мир",
        },
        posts={
            Post.YOUTH_MAYOR: "молодёжный мэр",
            Post.DEPUTY_YOUTH_MAYOR: "заместитель молодёжного мэра",
            Post.PROJECT_LEAD: "руководитель проекта",
        },
        growth={
            GrowthKind.TRAINING: "обучение",
            GrowthKind.SERVICE: "служение",
            GrowthKind.MENTORING: "наставничество",
            GrowthKind.EVALUATION: "оценка",
        },
        percent="{number}\u00a0%",
        late="просрочено",
        done="выполнено {day}",
        from_to="с {start} по {end}",
        since="с {start}",
        until="по {end}",
        hours="{number} ч",
        of="{number} из {all}",
        blank="______________________________",
        seal="М.П.",
        date="Дата",
    ),
    Language.EN: WorkWords(
        kinds={
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
        dimensions={
            Dimension.I: "I",
            Dimension.WE: "We",
            Dimension.CITY: "City",
            Dimension.WORLD: "World",
        },
        posts={
            Post.YOUTH_MAYOR: "youth mayor",
            Post.DEPUTY_YOUTH_MAYOR: "deputy youth mayor",
            Post.PROJECT_LEAD: "project lead",
        },
        growth={
            GrowthKind.TRAINING: "Training",
            GrowthKind.SERVICE: "Service",
            GrowthKind.MENTORING: "Mentoring",
            GrowthKind.EVALUATION: "Evaluation",
        },
        percent="{number}%",
        late="late",
        done="done {day}",
        from_to="from {start} to {end}",
        since="from {start}",
        until="until {end}",
        hours="{number} h",
        of="{number} of {all}",
        blank="..............................",
        seal="",
        date="Date",
    ),
}
