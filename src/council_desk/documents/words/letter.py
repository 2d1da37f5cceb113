"""What a letter of the council says around its text, in every language of documents."""

from collections.abc import Mapping
from dataclasses import dataclass

from council_desk.documents.labels import Label
from council_desk.domain.terms import Gender, Language


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterWords:
    """Words of a letter.

    `salutations` greet a person by gender (None: whatever it is), `greeting` a body and whom the language cannot greet
    by name. `unnumbered` stands for a number that is written in by hand.
    """

    kind: str
    to: str
    own_reference: str
    in_reply: str
    subject: str
    salutations: Mapping[Gender | None, str]
    greeting: str
    about_meeting: str
    decisions: Label
    decision_columns: tuple[Label, Label, Label]
    request: Label
    due: str
    closing: str
    closing_to_person: str
    enclosures: Label
    distribution: Label
    copies: tuple[str, ...]
    unnumbered: str
    short_title: str


LETTER: Mapping[Language, LetterWords] = {
    Language.FA: LetterWords(
        kind="نامه",
        to="{name}",
        own_reference="",
        in_reply="در پاسخ به نامهٔ شمارهٔ {number} مورخ {day}",
        subject="موضوع: {subject}",
        salutations={},
        greeting="با سلام و احترام،",
        about_meeting="این نامه دربارهٔ جلسهٔ شمارهٔ {number} شورا، مورخ {day}، است.",
        decisions="مصوبات مربوط",
        decision_columns=("شماره", "تاریخ", "متن مصوبه"),
        request="درخواست شورا",
        due="خواهشمند است پاسخ تا {day} به شورا اعلام شود.",
        closing="پیشاپیش از همکاری و توجه شما سپاسگزاریم.",
        closing_to_person="پیشاپیش از همکاری و توجه شما سپاسگزاریم.",
        enclosures="پیوست‌ها",
        distribution="رونوشت",
        copies=("بایگانی شورا",),
        unnumbered="..............",
        short_title="نامهٔ {number} · {council}",
    ),
    Language.AR: LetterWords(
        kind="خطاب",
        to="إلى: {name}",
        own_reference="",
        in_reply="إشارةً إلى خطابكم رقم {number} وتاريخ {day}",
        subject="الموضوع: {subject}",
        salutations={},
        greeting="السلام عليكم ورحمة الله وبركاته، وبعد:",
        about_meeting="يتعلّق هذا الخطاب باجتماع المجلس رقم {number} بتاريخ {day}.",
        decisions="القرارات ذات الصلة",
        decision_columns=("الرقم", "التاريخ", "نصّ القرار"),
        request="المطلوب",
        due="نأمل التكرّم بالردّ في موعد أقصاه {day}.",
        closing="وتفضّلوا بقبول فائق الاحترام والتقدير.",
        closing_to_person="وتفضّلوا بقبول فائق الاحترام والتقدير.",
        enclosures="المرفقات",
        distribution="نسخة إلى",
        copies=("أرشيف المجلس",),
        unnumbered="..............",
        short_title="الخطاب {number} · {council}",
    ),
    Language.RU: LetterWords(
        kind="Письмо",
        to="{name}",
        own_reference="{day} № {number}",
        in_reply="На № {number} от {day}",
        subject="{subject}",
        salutations={Gender.FEMALE: "Уважаемая {name}!", Gender.MALE: "Уважаемый {name}!"},
        greeting="Уважаемые коллеги!",
        about_meeting="Письмо касается заседания Совета № {number} от {day}.",
        decisions="Решения, о которых идёт речь:",
        decision_columns=("Номер", "Дата", "Текст решения"),
        request="Просим",
        due="Ответ просим направить до {day}.",
        closing="С уважением,",
        closing_to_person="С уважением,",
        enclosures="Приложения",
        distribution="Рассылка",
        copies=("адресату", "в дело Совета"),
        unnumbered="________",
        short_title="Письмо № {number} · {council}",
    ),
    Language.EN: LetterWords(
        kind="Letter",
        to="{name}",
        own_reference="Our reference: {number}",
        in_reply="Your reference: {number} of {day}",
        subject="{subject}",
        salutations={None: "Dear {name},"},
        greeting="Dear Sir or Madam,",
        about_meeting="This letter concerns meeting {number} of the council, {day}.",
        decisions="Decisions concerned",
        decision_columns=("No.", "Date", "Text"),
        request="What we ask",
        due="Please let us have your answer by {day}.",
        closing="Yours faithfully,",
        closing_to_person="Yours sincerely,",
        enclosures="Enclosures",
        distribution="Copy to",
        copies=("the council’s file",),
        unnumbered="..............",
        short_title="Letter {number} · {council}",
    ),
}
