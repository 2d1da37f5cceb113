"""What the certificate of a youth mayor says, in every language of documents."""

from collections.abc import Mapping
from dataclasses import dataclass

from council_desk.documents.labels import Label
from council_desk.domain.terms import Gender, Language


@dataclass(frozen=True, slots=True, kw_only=True)
class CertificateWords:
    """Words of a certificate: `leads` to the name, `served` follows it, by gender where the language asks for it."""

    title: Label
    leads: str
    served: Mapping[Gender | None, str]
    thanks: str
    projects: Label
    completed: Label
    reports: Label
    actions: Label
    objectives: Label
    hours: Label
    day: str
    mentor: Label
    short_title: str


CERTIFICATE: Mapping[Language, CertificateWords] = {
    Language.FA: CertificateWords(
        title="گواهی خدمت",
        leads="بدین‌وسیله گواهی می‌شود",
        served={None: "{term} به عنوان «{post}» در {council} به اهالی محله خدمت کرده است."},
        thanks="شورا از همت، ابتکار و مسئولیت‌پذیری ایشان صمیمانه سپاسگزاری می‌کند.",
        projects="پروژه",
        completed="پروژهٔ پایان‌یافته",
        reports="گزارش",
        actions="کار انجام‌شده",
        objectives="هدف محقق‌شده",
        hours="ساعت خدمت و آموزش",
        day="تاریخ صدور: {day}",
        mentor="همراه و راهنما",
        short_title="گواهی خدمت",
    ),
    Language.AR: CertificateWords(
        title="شهادة تقدير",
        leads="يشهد {council} بأنّ",
        served={
            Gender.MALE: "قد تولّى مهمّة «{post}» {term}، وخدم أهل الحيّ.",
            Gender.FEMALE: "قد تولّت مهمّة «{post}» {term}، وخدمت أهل الحيّ.",
            None: "قد أدّى مهمّة «{post}» {term} في خدمة أهل الحيّ.",
        },
        thanks="ويتقدّم المجلس بجزيل الشكر على روح المبادرة وتحمّل المسؤولية.",
        projects="المشاريع",
        completed="مشاريع منجَزة",
        reports="التقارير",
        actions="مهامّ منجَزة",
        objectives="أهداف محقَّقة",
        hours="ساعات الخدمة والتدريب",
        day="صدرت في {day}",
        mentor="المرشد",
        short_title="شهادة تقدير",
    ),
    Language.RU: CertificateWords(
        title="СВИДЕТЕЛЬСТВО",
        leads="Настоящим удостоверяется, что",
        served={
            Gender.MALE: "{term} исполнял на общественных началах обязанности «{post}» ({council}).",
            Gender.FEMALE: "{term} исполняла на общественных началах обязанности «{post}» ({council}).",
            None: "{term} исполнял(а) на общественных началах обязанности «{post}» ({council}).",
        },
        thanks="Совет благодарит за инициативу, ответственность и труд на благо жителей.",
        projects="Проекты",
        completed="Завершено проектов",
        reports="Отчёты",
        actions="Исполнено поручений",
        objectives="Достигнуто целей",
        hours="Часы служения и обучения",
        day="Выдано {day}",
        mentor="Наставник",
        short_title="Свидетельство",
    ),
    Language.EN: CertificateWords(
        title="Certificate of service",
        leads="This is to certify that",
        served={None: "served the neighbourhood as {post} of {council} {term}."},
        thanks="The council thanks them warmly for their initiative, their care and their work.",
        projects="Projects",
        completed="Projects completed",
        reports="Reports",
        actions="Actions done",
        objectives="Objectives reached",
        hours="Hours of service and training",
        day="Given on {day}",
        mentor="Mentor",
        short_title="Certificate of service",
    ),
}
