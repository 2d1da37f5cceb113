"""What the portfolio of a youth mayor says, in every language of documents."""

from collections.abc import Mapping
from dataclasses import dataclass

from council_desk.documents.labels import Label
from council_desk.domain.terms import Language


@dataclass(frozen=True, slots=True, kw_only=True)
class PortfolioWords:
    """Words of a portfolio; a section without content says `nothing`."""

    title: Label
    name: Label
    post: Label
    term: Label
    mentor: Label
    birth_year: Label
    summary: Label
    nothing: str
    objectives: Label
    objective_columns: tuple[Label, Label, Label, Label, Label]
    done: Label
    projects: Label
    project_columns: tuple[Label, Label, Label, Label]
    reports: Label
    report: str
    submitted: str
    not_submitted: str
    growth: Label
    growth_columns: tuple[Label, Label, Label, Label, Label]
    hours_in_all: Label
    mean: Label
    score: str
    actions: Label
    action_columns: tuple[Label, Label, Label, Label]
    action_total: Label
    short_title: str
    learning: Label
    learning_columns: tuple[Label, Label, Label]
    handover: Label
    handover_columns: tuple[Label, Label, Label]


PORTFOLIO: Mapping[Language, PortfolioWords] = {
    Language.FA: PortfolioWords(
        title="کارنامهٔ خدمت",
        name="نام و نام خانوادگی",
        post="سمت",
        term="دورهٔ مأموریت",
        mentor="همراه و راهنما",
        birth_year="سال تولد",
        summary="در یک نگاه",
        nothing="موردی ثبت نشده است.",
        objectives="هدف‌ها",
        objective_columns=("دغدغه", "هدف", "شاخص", "مقدار هدف", "مهلت و وضعیت"),
        done="هدف‌های محقق‌شده",
        projects="پروژه‌ها",
        project_columns=("عنوان", "نوع", "مرحله", "پیشرفت"),
        reports="گزارش‌ها",
        report="گزارش {term}",
        submitted="تحویل: {day}",
        not_submitted="تحویل نشده",
        growth="پروندهٔ رشد",
        growth_columns=("تاریخ", "نوع", "عنوان", "ساعت", "نمره و ارزیاب"),
        hours_in_all="جمع ساعت‌ها",
        mean="میانگین ارزیابی",
        score="{number} از {all}",
        actions="کارهای سپرده‌شده",
        action_columns=("شرح کار", "جلسه", "مهلت", "وضعیت"),
        action_total="کارهای انجام‌شده",
        short_title="کارنامهٔ خدمت · {name}",
        learning="برنامهٔ یادگیری",
        learning_columns=("بخش", "ساعت", "وضعیت"),
        handover="تحویل در پایان دوره",
        handover_columns=("آنچه تحویل می‌شود", "به چه کسی", "وضعیت"),
    ),
    Language.AR: PortfolioWords(
        title="ملفّ الإنجاز",
        name="الاسم",
        post="المهمّة",
        term="المدّة",
        mentor="المرشد",
        birth_year="سنة الميلاد (م)",
        summary="نظرة عامّة",
        nothing="لم يُسجَّل شيء.",
        objectives="الأهداف",
        objective_columns=("الهمّ", "الهدف", "المؤشّر", "القيمة المستهدفة", "الموعد والحالة"),
        done="الأهداف المحقَّقة",
        projects="المشاريع",
        project_columns=("العنوان", "النوع", "المرحلة", "الإنجاز"),
        reports="التقارير",
        report="تقرير {term}",
        submitted="سُلِّم {day}",
        not_submitted="لم يُسلَّم",
        growth="سجلّ النموّ",
        growth_columns=("التاريخ", "النوع", "العنوان", "الساعات", "الدرجة والمقيِّم"),
        hours_in_all="مجموع الساعات",
        mean="متوسّط التقييم",
        score="{number} من {all}",
        actions="المهامّ الموكلة",
        action_columns=("المهمّة", "الاجتماع", "الموعد", "الحالة"),
        action_total="المهامّ المنجَزة",
        short_title="ملفّ الإنجاز · {name}",
        learning="خطّة التعلّم",
        learning_columns=("الوحدة", "الساعات", "الحالة"),
        handover="التسليم في نهاية المدّة",
        handover_columns=("ما يُسلَّم", "إلى من", "الحالة"),
    ),
    Language.RU: PortfolioWords(
        title="ПОРТФОЛИО",
        name="Фамилия, имя",
        post="Должность",
        term="Срок полномочий",
        mentor="Наставник",
        birth_year="Год рождения",
        summary="КРАТКО:",
        nothing="Записей нет.",
        objectives="ЦЕЛИ:",
        objective_columns=("Забота", "Цель", "Показатель", "Значение", "Срок и состояние"),
        done="Достигнуто целей",
        projects="ПРОЕКТЫ:",
        project_columns=("Название", "Вид", "Стадия", "Готовность"),
        reports="ОТЧЁТЫ:",
        report="Отчёт {term}",
        submitted="сдан {day}",
        not_submitted="не сдан",
        growth="ДНЕВНИК РОСТА:",
        growth_columns=("Дата", "Вид", "Содержание", "Часы", "Оценка, кто оценил"),
        hours_in_all="Всего часов",
        mean="Средняя оценка",
        score="{number} из {all}",
        actions="ПОРУЧЕНИЯ:",
        action_columns=("Поручение", "Заседание", "Срок", "Состояние"),
        action_total="Исполнено поручений",
        short_title="Портфолио · {name}",
        learning="ПЛАН ОБУЧЕНИЯ:",
        learning_columns=("Модуль", "Часы", "Состояние"),
        handover="ПЕРЕДАЧА ДЕЛ:",
        handover_columns=("Что передаётся", "Кому", "Состояние"),
    ),
    Language.EN: PortfolioWords(
        title="Portfolio",
        name="Name",
        post="Post",
        term="Term",
        mentor="Mentor",
        birth_year="Year of birth",
        summary="At a glance",
        nothing="Nothing has been recorded.",
        objectives="Objectives",
        objective_columns=("Concern", "Objective", "Indicator", "Target", "Due, state"),
        done="Objectives reached",
        projects="Projects",
        project_columns=("Title", "Kind", "Stage", "Progress"),
        reports="Reports",
        report="Report {term}",
        submitted="handed in {day}",
        not_submitted="not handed in",
        growth="Growth record",
        growth_columns=("Date", "Kind", "Title", "Hours", "Score, by"),
        hours_in_all="Hours in all",
        mean="Mean of the evaluations",
        score="{number} of {all}",
        actions="Actions",
        action_columns=("Action", "Meeting", "Due", "State"),
        action_total="Actions done",
        short_title="Portfolio · {name}",
        learning="Learning plan",
        learning_columns=("Module", "Hours", "State"),
        handover="Handover",
        handover_columns=("What is handed over", "To whom", "State"),
    ),
}
