"""What the letter of appointment of a youth mayor says, in every language of documents."""

from collections.abc import Mapping
from dataclasses import dataclass

from council_desk.documents.labels import Label
from council_desk.domain.terms import Language


@dataclass(frozen=True, slots=True, kw_only=True)
class AppointmentWords:
    """Words of a letter of appointment. `by_*` say what it rests on and are joined by `and_`."""

    title: Label
    subtitle: str
    to: str
    appoints: str
    by_decision: str
    by_election: str
    by_council: str
    and_: str
    name: Label
    post: Label
    term: Label
    mentor: Label
    basis: str
    consent: Label
    consent_told: str
    duties: Label
    projects: Label
    money: str
    money_without_mentor: str
    closing: str
    number: str
    seen: Label
    short_title: str


APPOINTMENT: Mapping[Language, AppointmentWords] = {
    Language.FA: AppointmentWords(
        title="حکم انتصاب",
        subtitle="{post} – {council}",
        to="نوجوان گرامی، {name}",
        appoints=(
            "با سلام و احترام؛ به استناد {basis} و با اعتماد به توانایی و تعهد شما، به موجب این حکم {term} به "
            "سمت «{post}» در {council} منصوب می‌شوید."
        ),
        by_decision="مصوبهٔ شمارهٔ {number} مورخ {day}",
        by_election="نتیجهٔ انتخابات مورخ {day}",
        by_council="تصمیم شورا",
        and_=" و ",
        name="نام و نام خانوادگی",
        post="سمت",
        term="دورهٔ مأموریت",
        mentor="همراه و راهنما",
        basis="مستند",
        consent="رضایت ولی",
        consent_told="{day}، شمارهٔ {reference}",
        duties="شرح وظایف",
        projects="پروژه‌های سپرده‌شده",
        money="هیچ تعهد مالی به‌تنهایی بر عهدهٔ شما نیست؛ در امور مالی و قراردادها {mentor} همراه شما پاسخگوست.",
        money_without_mentor=(
            "هیچ تعهد مالی به‌تنهایی بر عهدهٔ شما نیست؛ در امور مالی و قراردادها یکی از اعضای بزرگسال شورا "
            "همراه شما پاسخگوست."
        ),
        closing="امید است با یاری خداوند متعال و همراهی اهالی محله، در این خدمت موفق باشید.",
        number="..............",
        seen="از مفاد حکم آگاه شدم",
        short_title="حکم انتصاب · {name}",
    ),
    Language.AR: AppointmentWords(
        title="قرار تكليف",
        subtitle="{post} – {council}",
        to="إلى: {name}",
        appoints=(
            "السلام عليكم ورحمة الله وبركاته، وبعد: بناءً على {basis}، وثقةً بقدراتكم وحرصكم على خدمة الحيّ، "
            "يقرّر {council} تكليفكم بمهمّة «{post}» {term}."
        ),
        by_decision="قرار المجلس رقم {number} بتاريخ {day}",
        by_election="نتيجة الانتخاب الذي جرى بتاريخ {day}",
        by_council="قرار المجلس",
        and_=" و",
        name="الاسم",
        post="المهمّة",
        term="المدّة",
        mentor="المرشد",
        basis="السند",
        consent="موافقة وليّ الأمر",
        consent_told="{day}، رقم {reference}",
        duties="المهامّ والواجبات",
        projects="المشاريع الموكلة",
        money=(
            "لا يُلقى على عاتقكم وحدكم أيّ التزام ماليّ؛ ففي الشؤون المالية والعقود تكون المسؤولية مشتركة مع {mentor}."
        ),
        money_without_mentor=(
            "لا يُلقى على عاتقكم وحدكم أيّ التزام ماليّ؛ ففي الشؤون المالية والعقود تكون المسؤولية مشتركة مع "
            "أحد أعضاء المجلس الراشدين."
        ),
        closing="والله نسأل لكم التوفيق والسداد في خدمة أهل الحيّ.",
        number="..............",
        seen="اطّلعت على القرار",
        short_title="قرار تكليف · {name}",
    ),
    Language.RU: AppointmentWords(
        title="РАСПОРЯЖЕНИЕ",
        subtitle="о назначении на общественную должность",
        to="",
        appoints="На основании {basis} {council} назначает на общественную должность:",
        by_decision="решения № {number} от {day}",
        by_election="итогов выборов от {day}",
        by_council="решения Совета",
        and_=" и ",
        name="Фамилия, имя",
        post="Должность",
        term="Срок полномочий",
        mentor="Наставник",
        basis="Основание",
        consent="Согласие законного представителя",
        consent_told="от {day}, {reference}",
        duties="Обязанности",
        projects="Порученные проекты",
        money=(
            "Несовершеннолетний не несёт единоличной ответственности за денежные средства: по финансовым "
            "вопросам и договорам отвечает совместно с ним наставник ({mentor})."
        ),
        money_without_mentor=(
            "Несовершеннолетний не несёт единоличной ответственности за денежные средства: по финансовым "
            "вопросам и договорам совместно с ним отвечает совершеннолетний член Совета."
        ),
        closing="",
        number="________",
        seen="С распоряжением ознакомлен(а)",
        short_title="Распоряжение о назначении · {name}",
    ),
    Language.EN: AppointmentWords(
        title="Letter of appointment",
        subtitle="{post} – {council}",
        to="Dear {name},",
        appoints=(
            "By {basis}, {council} has appointed you {post} {term}. The council thanks you for taking this on "
            "for the neighbourhood."
        ),
        by_decision="resolution {number} of {day}",
        by_election="the election of {day}",
        by_council="decision of the council",
        and_=" and ",
        name="Name",
        post="Post",
        term="Term",
        mentor="Mentor",
        basis="Appointed by",
        consent="Guardian’s consent",
        consent_told="{day}, {reference}",
        duties="Duties",
        projects="Projects entrusted",
        money=(
            "You are never alone responsible for money: in all matters of money and contracts {mentor} answers "
            "together with you."
        ),
        money_without_mentor=(
            "You are never alone responsible for money: in all matters of money and contracts an adult member "
            "of the council answers together with you."
        ),
        closing="We wish you success and joy in this service.",
        number="..............",
        seen="Seen and accepted",
        short_title="Letter of appointment · {name}",
    ),
}
