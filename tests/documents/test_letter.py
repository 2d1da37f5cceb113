"""Letters of the council: in four languages, with what they rest on; archival, minimal, and as long as one likes."""

import io
import json

import pikepdf
import pytest
from tests.documents.archive import assert_archival
from tests.documents.works_help import ANSWERED, LANGUAGES, LETTER, TOLD, worked, worked_json

from council_desk.documents.blocks import Signatures
from council_desk.documents.letter import NoSuchLetterError, letter_document
from council_desk.documents.making import make
from council_desk.domain.paperwork import DocumentKind, Order
from council_desk.record.models import CouncilRecord
from council_desk.record.reading import read_record
from council_desk.record.writing import write_record


def order(**more):
    return Order(kind=DocumentKind.LETTER, subject=LETTER, **more)


def changed(language, **fields):
    """Give the record with another letter."""
    record = worked_json(language)
    letter = record["letters"][1]
    for name, value in fields.items():
        letter.pop(name, None)
        if value is not None:
            letter[name] = value
    return CouncilRecord.model_validate_json(json.dumps(record))


@pytest.mark.parametrize(
    ("language", "told"),
    [
        (
            "fa",
            [
                "بسمه تعالی",
                "شماره: ۱۴۰۵/۱۱۸",
                "تاریخ: ۲۵ آبان ۱۴۰۵",
                "پیوست: ۳ مورد",
                "معاونت امور محلات",
                "در پاسخ به نامهٔ شمارهٔ ش/۴۴۲ مورخ ۶ آبان ۱۴۰۵",
                "موضوع: روشنایی کوچهٔ یاس و جابه‌جایی مخزن زباله",
                "با سلام و احترام،",
                "خواهشمند است پاسخ تا یکشنبه ۱۵ آذر ۱۴۰۵ به شورا اعلام شود.",
                "شماره | تاریخ | متن مصوبه",
                "رئیس شورا ____ آقای محمدرضا گل‌افشان",
                "مهر شورا ____ ",
                "پیوست‌ها:",
                "1. برآورد مالی (۳ برگ)".replace("1", "۲"),
                "رونوشت: بایگانی شورا",
            ],
        ),
        (
            "ar",
            [
                "بسم الله الرحمن الرحيم",
                "الرقم: ١١٨/١٤٤٨",
                "المرفقات: ٣ مرفقات",
                "إلى: إدارة شؤون الأحياء",
                "إشارةً إلى خطابكم رقم ب/٤٤٢ وتاريخ ١٤٤٨/٠٥/١٧هـ",
                "الموضوع: إنارة شارع الأترج ونقل حاوية النفايات",
                "السلام عليكم ورحمة الله وبركاته، وبعد:",
                "المطلوب: اعتماد المبلغ المتبقّي وتسمية مشرف فنّي قبل حلول الشتاء.",
                "وتفضّلوا بقبول فائق الاحترام والتقدير.",
                "نسخة إلى: أرشيف المجلس",
            ],
        ),
        (
            "ru",
            [
                "СОВЕТ МИКРОРАЙОНА «КЛЮЧЕВОЙ»",
                "16 ноября 2026 г. № 118-исх",
                "На № 442-п от 28.10.2026",
                "Управление по работе с территориями",
                "Об освещении улицы Родниковой и переносе контейнерной площадки",
                "Уважаемые коллеги!",
                "Ответ просим направить до 6 декабря 2026 г.",
                "Приложения:",
                "С уважением,",
                "Председатель Совета микрорайона «Ключевой» ____ В.С. Подорожникова",
                "Рассылка: адресату; в дело Совета",
            ],
        ),
        (
            "en",
            [
                "Mill Brook Neighbourhood Council",
                "Neighbourhoods Directorate",
                "16 November 2026",
                "Our reference: NC-07/118",
                "Your reference: ND/442 of 28 October 2026",
                "Dear Sir or Madam,",
                "Lighting of Orchard Row and the move of the bins",
                "What we ask: To fund the remainder and to name a clerk of works before the winter.",
                "Please let us have your answer by Sunday, 6 December 2026.",
                "No. | Date | Text",
                "Yours faithfully,",
                "Chair ____ Honor Brackenridge",
                "Enclosures:",
                "Copy to: the council’s file",
            ],
        ),
    ],
)
def test_a_letter_has_the_form_of_its_culture(lines, language, told):
    text = lines(letter_document(worked(language), LETTER))
    places = [text.index(line) for line in told]
    assert language == "ru" or places == sorted(places)
    decisions = [line for line in text if line.count(" | ") == 2]
    motions = [motion for item in worked(language).meetings[0].agenda for motion in item.motions]
    assert [line.split(" | ")[0] for line in decisions[1:]] == [motion.reference.rstrip(".") for motion in motions[:2]]


def test_in_russian_enclosures_stand_before_the_signature(lines):
    text = lines(letter_document(worked("ru"), LETTER))
    assert text.index("Приложения:") < text.index("С уважением,")


@pytest.mark.parametrize(
    ("language", "person", "greeting", "closing"),
    [
        ("en", 11, "Dear Mr Pennyroyal,", "Yours sincerely,"),
        ("en", 9, "Dear Sir or Madam,", "Yours faithfully,"),
        ("ru", 9, "Уважаемый Тимофей Ильич!", "С уважением,"),
        ("ru", 11, "Уважаемые коллеги!", "С уважением,"),
        ("fa", 11, "با سلام و احترام،", "پیشاپیش از همکاری و توجه شما سپاسگزاریم."),
    ],
)
def test_a_person_is_greeted_by_name_where_the_language_can(lines, language, person, greeting, closing):
    record = changed(language, correspondent=worked(language).people[person].id)
    text = lines(letter_document(record, LETTER))
    assert greeting in text and closing in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_letter_is_archival_the_same_each_time_and_can_be_read_again(reader, language):
    record = worked(language)
    made = make(record, order())
    assert made.missing == () and made.pages == 1
    assert made.pdf == make(record, order()).pdf
    told = TOLD[language]
    wanted = [told["subject"], told["text"], told["request"], *told["enclosures"]]
    assert reader.share(wanted, reader.pdfium(made.pdf)).words >= 0.97
    assert reader.share(wanted, reader.poppler(made.pdf)).words >= 0.97
    assert_archival(made.pdf, language=language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_letter_with_nothing_but_a_subject_still_is_one(lines, language):
    empty = dict.fromkeys(
        (
            "reference",
            "correspondent",
            "motions",
            "meeting",
            "reply_due",
            "in_reply_to",
            "text",
            "request",
            "enclosures",
        )
    )
    record = changed(language, **empty)
    text = lines(letter_document(record, LETTER))
    assert any(TOLD[language]["subject"] in line for line in text)
    assert any(record.organizations[0].name in line for line in text), "goes to the municipality"
    assert make(record, order()).pages == 1


def test_without_a_municipality_the_addressee_is_left_to_be_written_in(lines):
    record = changed("en", correspondent=None)
    council = record.model_copy(update={"organizations": record.organizations[-1:]})
    assert any(set(line) == {"."} for line in lines(letter_document(council, LETTER)))


def test_a_letter_about_a_meeting_without_decisions_names_it(lines):
    text = lines(letter_document(changed("en", motions=None), LETTER))
    assert "This letter concerns meeting NC-07/2026/14 of the council, 12 November 2026." in text


def test_a_letter_of_twenty_pages_keeps_its_places_to_sign_with_its_end(reader):
    text = "\n".join(f"word{place} " * 60 for place in range(230))
    made = make(changed("en", text=text), order())
    assert made.pages >= 20
    pages = reader.pdfium(made.pdf)
    assert pages.count("word229") == 60 and "Honor Brackenridge" in pages


@pytest.mark.parametrize("language", ["fa", "en"])
def test_markup_and_places_to_fill_in_a_letter_are_text(reader, language):
    hostile = "<b>{name}</b> &amp; %1 abc 100 % {0}"
    made = make(changed(language, text=hostile, request=hostile, subject="{council} <i>"), order())
    assert made.missing == ()
    assert reader.share([hostile, hostile, "{council} <i>"], reader.poppler(made.pdf)).words == 1


def test_the_letter_carries_itself_its_decisions_and_who_signs_and_no_more(carried):
    record = worked("en")
    inside = carried(make(record, order()).pdf)
    assert [one.id for one in inside.letters] == [ANSWERED, LETTER]
    written = write_record(inside).decode()
    for word in ("TEXTBEFORE", "NOTEOFTHECOUNCIL", "speeches", "vote_events", "contact_details", "01632", "attendance"):
        assert word not in written, word
    assert [person.name for person in inside.people] == ["Honor Brackenridge"]
    assert [motion.reference for item in inside.meetings[0].agenda for motion in item.motions] == ["2026/61", "2026/62"]
    assert read_record(write_record(inside)) == inside
    assert letter_document(inside, LETTER) == letter_document(record, LETTER)


def test_no_birth_date_and_no_contact_of_the_correspondent_gets_into_the_file():
    record = worked_json("en")
    person = record["people"][11]
    person |= {
        "birth_date": "1971-03-02",
        "contact_details": [{"type": "phone", "value": "01632 960099"}],
        "note": "PRIVATENOTE",
    }
    record["letters"][1]["correspondent"] = person["id"]
    made = make(CouncilRecord.model_validate_json(json.dumps(record)), order())
    with pikepdf.open(io.BytesIO(made.pdf)) as pdf:
        inside = next(iter(pdf.attachments.values())).get_file().read_bytes().decode()
    for word in ("1971-03-02", "960099", "PRIVATENOTE"):
        assert word not in inside


def test_in_a_copy_for_the_municipality_minors_are_initials(reader):
    record = changed("en", text="Toby Larkspurre walked the street.")
    made = make(record, order(copy="municipality"))
    text = reader.pdfium(made.pdf)
    assert "Larkspurre" not in text and "T.L. walked the street." in text
    with pikepdf.open(io.BytesIO(made.pdf)) as pdf:
        assert b"Larkspurre" not in next(iter(pdf.attachments.values())).get_file().read_bytes()


def test_who_signs_is_the_chair_of_the_day():
    record = worked_json("en")
    record["memberships"][1]["end_date"] = "2026-11-01"
    document = letter_document(CouncilRecord.model_validate_json(json.dumps(record)), LETTER)
    (signatures,) = [block for block in document.blocks if isinstance(block, Signatures)]
    assert [signer.name for signer in signatures.signers] == [""]


@pytest.mark.parametrize(
    ("letter", "copy", "reason"),
    [
        (LETTER, "public", "in no copy for the public"),
        ("00000000-0000-0000-0000-000000000000", "internal", "does not hold the letter"),
        (ANSWERED, "internal", "was received, not sent"),
    ],
)
def test_what_is_no_letter_of_the_council_is_told(letter, copy, reason):
    with pytest.raises(NoSuchLetterError, match=reason):
        make(worked("en"), Order(kind=DocumentKind.LETTER, subject=letter, copy=copy))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_letter_takes_the_form_that_the_council_gave_its_documents(lines, language):
    record = worked_json(language)
    council = next(one for one in record["organizations"] if one["classification"] == "council")
    council["document_profile"] = {"letterhead": ["OWNLINE"], "distribution": ["OWNCOPY"]}
    record = CouncilRecord.model_validate_json(json.dumps(record))
    text = lines(letter_document(record, LETTER))
    assert "OWNLINE" in [line.strip() for line in text]
    assert any(line.endswith("OWNCOPY") for line in text)
