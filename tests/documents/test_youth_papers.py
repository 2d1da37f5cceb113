"""Papers on the service of youth mayors: appointment, portfolio and certificate, in four languages and in copies."""

import datetime as dt
import io
import json

import pikepdf
import pypdfium2
import pytest
from tests.documents.archive import assert_archival
from tests.documents.works_help import LANGUAGES, TOLD, worked, worked_json

from council_desk.documents.making import build, make
from council_desk.documents.youth.service import NoSuchAssignmentError
from council_desk.domain.paperwork import DocumentKind, Order
from council_desk.record.models import CouncilRecord
from council_desk.record.reading import read_record
from council_desk.record.writing import write_record

SERVICE = (DocumentKind.APPOINTMENT, DocumentKind.PORTFOLIO, DocumentKind.CERTIFICATE)
APPOINTMENT, PORTFOLIO, CERTIFICATE = SERVICE
ON = {APPOINTMENT: dt.date(2026, 11, 22), PORTFOLIO: dt.date(2027, 3, 21), CERTIFICATE: dt.date(2027, 11, 22)}


def order(record, kind, place=0, **more):
    return Order(kind=kind, subject=record.assignments[place].id, **({"on": ON[kind]} | more))


def document(record, kind, place=0, **more):
    return build(record, order(record, kind, place, **more))[0]


def changed(language, *, person=None, **fields):
    """Give the record with another first assignment; `person` are other fields of who serves."""
    record = worked_json(language)
    assignment = record["assignments"][0]
    served = next(one for one in record["people"] if one["id"] == assignment["person"])
    for target, values in ((assignment, fields), (served, person or {})):
        for name, value in values.items():
            target.pop(name, None)
            if value is not None:
                target[name] = value
    return CouncilRecord.model_validate_json(json.dumps(record))


@pytest.mark.parametrize(
    ("kind", "language", "told"),
    [
        (
            APPOINTMENT,
            "fa",
            [
                "حکم انتصاب",
                "نوجوان گرامی، پرهام چمن‌آرا",
                (
                    "با سلام و احترام؛ به استناد مصوبهٔ شمارهٔ ۶۴ مورخ ۲۱ آبان ۱۴۰۵ و با اعتماد به توانایی "
                    "و تعهد شما، به موجب این "
                    "حکم از ۱ آذر ۱۴۰۵ تا ۳۰ آبان ۱۴۰۶ به سمت «شهردار محله (آقا)» در شورای محلهٔ چشمه‌سار "
                    "منصوب می‌شوید."
                ),
                "همراه و راهنما | آقای غلامعباس کشتکار",
                "رضایت ولی | ۱۴ آبان ۱۴۰۵، شمارهٔ C-10",
                "شرح وظایف:",
                "مهر شورا ____ ",
            ],
        ),
        (
            APPOINTMENT,
            "ar",
            [
                "قرار تكليف",
                "إلى: ريّان السوسن",
                "المرشد | السيد مؤمن أبو السنابل",
                "اطّلعت على القرار ____ ريّان السوسن",
            ],
        ),
        (
            APPOINTMENT,
            "ru",
            [
                "РАСПОРЯЖЕНИЕ",
                (
                    "На основании решения № 4.1 от 12 ноября 2026 г. Совет микрорайона «Ключевой» "
                    "назначает на общественную "
                    "должность:"
                ),
                "Фамилия, имя | Лютиков Тимофей Ильич",
                "С распоряжением ознакомлен(а) ____ Т.И. Лютиков",
            ],
        ),
        (
            APPOINTMENT,
            "en",
            [
                "Letter of appointment",
                "Dear Toby,",
                (
                    "By resolution 2026/64 of 12 November 2026, Mill Brook Neighbourhood Council has "
                    "appointed you Youth mayor "
                    "from 22 November 2026 to 21 November 2027. The council thanks you for taking this on for the "
                    "neighbourhood."
                ),
                "Guardian’s consent | 5 November 2026, C-10",
                "Projects entrusted:",
                (
                    "You are never alone responsible for money: in all matters of money and contracts "
                    "Barnaby Sallowfield "
                    "answers together with you."
                ),
                "Chair ____ Honor Brackenridge",
            ],
        ),
        (
            PORTFOLIO,
            "fa",
            [
                "کارنامهٔ خدمت",
                "هدف‌های محقق‌شده | ۱ از ۳ | کارهای انجام‌شده | ۱ از ۲",
                "جمع ساعت‌ها | ۱۱٫۵ ساعت | میانگین ارزیابی | ۴٫۵ از ۵",
                "روشنایی معابر و پیاده‌روی کوچهٔ یاس | عمرانی | در حال اجرا | ۳۳\u200f٪",
            ],
        ),
        (PORTFOLIO, "ar", ["ملفّ الإنجاز", "مجموع الساعات | ١١٫٥ ساعة | متوسّط التقييم | ٤٫٥ من ٥"]),
        (PORTFOLIO, "ru", ["ПОРТФОЛИО", "Всего часов | 11,5 ч | Средняя оценка | 4,5 из 5"]),
        (
            PORTFOLIO,
            "en",
            [
                "Portfolio",
                "Year of birth | 2010",
                "Hours in all | 11.5 h | Mean of the evaluations | 4.5 of 5",
                "Dark streets | Light two main paths | Luminaires that work | 12 | 1 March 2027, late",
                " | Learn how the council works |  |  | done 30 November 2026",
                "Report from 22 November 2026 to 21 December 2026 (handed in 22 December 2026)",
                "Report from 22 December 2026 to 20 January 2027 (not handed in)",
                "20 March 2027 | Evaluation | Evaluation of the quarter |  | 5 of 5, Barnaby Sallowfield",
                "Ask ten households | 14 (12 November 2026) | 6 December 2026 | open",
                "Mentor ____ Barnaby Sallowfield",
            ],
        ),
        (
            CERTIFICATE,
            "fa",
            [
                "گواهی خدمت",
                "پرهام چمن‌آرا",
                (
                    "از ۱ آذر ۱۴۰۵ تا ۳۰ آبان ۱۴۰۶ به عنوان «شهردار محله (آقا)» در شورای محلهٔ چشمه‌سار به "
                    "اهالی محله خدمت کرده است."
                ),
                "۲ | ۱ از ۳ | ۱ از ۲ | ۱ | ۱۰٫۵",
            ],
        ),
        (CERTIFICATE, "ar", ["شهادة تقدير", "يشهد مجلس حيّ بساتين الياسمين بأنّ", "٢ | ١ من ٣ | ١ من ٢ | ١ | ١٠٫٥"]),
        (
            CERTIFICATE,
            "ru",
            [
                "СВИДЕТЕЛЬСТВО",
                (
                    "с 22 ноября 2026 г. по 21 ноября 2027 г. исполнял на общественных началах обязанности "
                    "«молодёжный мэр "
                    "микрорайона» (Совет микрорайона «Ключевой»)."
                ),
                "2 | 1 из 3 | 1 из 2 | 1 | 10,5",
            ],
        ),
        (
            CERTIFICATE,
            "en",
            [
                "Certificate of service",
                "This is to certify that",
                "Toby Larkspurre",
                (
                    "served the neighbourhood as Youth mayor of Mill Brook Neighbourhood Council from 22 "
                    "November 2026 to "
                    "21 November 2027."
                ),
                "Projects | Objectives reached | Actions done | Reports | Hours of service and training",
                "2 | 1 of 3 | 1 of 2 | 1 | 10.5",
                "Given on 22 November 2027",
            ],
        ),
    ],
)
def test_the_paper_says_it_in_its_language(lines, kind, language, told):
    text = lines(document(worked(language), kind))
    assert [line for line in told if line not in text] == []


@pytest.mark.parametrize("kind", SERVICE)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_papers_are_archival_the_same_each_time_and_can_be_read_again(reader, kind, language):
    record = worked(language)
    made = make(record, order(record, kind))
    assert made.missing == () and made.pdf == make(record, order(record, kind)).pdf
    told = TOLD[language]
    wanted = {
        APPOINTMENT: record.assignments[0].duties,
        PORTFOLIO: [told["report"], told["training"], told["growth_note"], *told["actions"]],
        CERTIFICATE: [next(one.name for one in record.people if one.id == record.assignments[0].person)],
    }[kind]
    assert reader.share(wanted, reader.pdfium(made.pdf)).words >= 0.97
    assert reader.share(wanted, reader.poppler(made.pdf)).words >= 0.97
    assert_archival(made.pdf, language=language)


@pytest.mark.parametrize("kind", SERVICE)
@pytest.mark.parametrize("language", LANGUAGES)
def test_an_assignment_with_nothing_but_its_term_has_its_papers(lines, kind, language):
    empty = dict.fromkeys(
        ("label", "end_date", "mentor", "motion", "duties", "projects", "objectives", "reports", "growth")
    )
    record = changed(language, person={"guardian_consent": None}, **empty)
    made = make(record, order(record, kind))
    assert made.missing == () and made.pages == 1
    post = {"fa": "شهردار نوجوان", "ar": "العمدة الشابّ", "ru": "молодёжный мэр", "en": "youth mayor"}[language]
    assert any(post in line for line in lines(document(record, kind)))


def test_a_portfolio_says_what_was_not_recorded(lines):
    record = changed("en", objectives=None, reports=None, growth=None, projects=None)
    text = lines(document(record, PORTFOLIO))
    assert text.count("Nothing has been recorded.") == 4


LEARNT = {
    "fa": ("برنامهٔ یادگیری", "LEARNT | ۲٫۵ | انجام شد ۱۰ آذر ۱۴۰۵", "تحویل در پایان دوره"),
    "ar": ("خطّة التعلّم", "LEARNT | ٢٫٥ | أُنجز ١٤٤٨/٠٦/٢١هـ", "التسليم في نهاية المدّة"),
    "ru": ("ПЛАН ОБУЧЕНИЯ:", "LEARNT | 2,5 | выполнено 01.12.2026", "ПЕРЕДАЧА ДЕЛ:"),
    "en": ("Learning plan", "LEARNT | 2.5 | done 1 December 2026", "Handover"),
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_portfolio_tells_what_was_learnt_and_handed_over(lines, carried, language):
    receiver = worked_json(language)["people"][0]
    record = changed(
        language,
        learning=[
            {"title": "LEARNT", "hours": 2.5, "done_on": "2026-12-01"},
            {"title": "MONEY", "note": "With the treasurer"},
        ],
        handover=[{"title": "KEYS", "receiver": receiver["id"], "done_on": "2026-12-01"}, {"title": "FILES"}],
    )
    text = lines(document(record, PORTFOLIO))
    learning, learnt, handover = LEARNT[language]
    assert learning in text and handover in text and text.index(learning) < text.index(handover)
    assert any(learnt in line for line in text), [line for line in text if "LEARNT" in line]
    assert any(line.startswith("MONEY") and "With the treasurer" in line for line in text)
    assert any(line.startswith("KEYS | ") for line in text) and any(line.startswith("FILES | ") for line in text)
    made = make(record, order(record, PORTFOLIO))
    assert made.missing == ()
    inside = carried(made.pdf)
    assert build(inside, order(record, PORTFOLIO))[0] == build(record, order(record, PORTFOLIO))[0]
    outside = write_record(carried(make(record, order(record, PORTFOLIO, copy="municipality")).pdf)).decode()
    assert "LEARNT" not in outside and "KEYS" not in outside


@pytest.mark.parametrize("language", LANGUAGES)
def test_sixty_entries_of_growth_go_over_pages_and_stay_one_certificate(reader, language):
    entries = [
        {"date": f"2026-12-{place % 28 + 1:02}", "kind": "service", "title": f"entry{place} " * 9, "hours": 1.25}
        for place in range(60)
    ]
    record = changed(language, growth=entries)
    made = make(record, order(record, PORTFOLIO))
    assert made.pages >= 4
    assert reader.share([entry["title"] for entry in entries], reader.pdfium(made.pdf)).words == 1
    certificate = make(record, order(record, CERTIFICATE))
    assert certificate.pages == 1
    assert {"fa": "۷۵", "ar": "٧٥", "ru": "75", "en": "75"}[language] in reader.pdfium(certificate.pdf)


def test_a_name_of_500_letters_does_not_break_the_certificate():
    record = changed("en", person={"name": "Name " * 100, "given_name": None, "family_name": None})
    assert make(record, order(record, CERTIFICATE)).missing == ()


def test_the_certificate_lies_on_its_side_in_a_frame_and_in_the_middle():
    record = worked("fa")
    made = make(record, order(record, CERTIFICATE))
    with pikepdf.open(io.BytesIO(made.pdf)) as pdf:
        (page,) = pdf.pages
        box = [float(value) for value in page.mediabox]
        content = page.Contents.read_bytes()
    assert box[2:] == pytest.approx([841.89, 595.276], abs=0.01)
    assert content.count(b" re S") == 2
    read = pypdfium2.PdfDocument(made.pdf)
    text = read[0].get_textpage()
    boxes = [text.get_charbox(place) for place in range(text.count_chars())]
    low, high = min(box[1] for box in boxes if box[3]), max(box[3] for box in boxes)
    read.close()
    assert abs((595.276 - high) - low) < 30


@pytest.mark.parametrize(
    ("gender", "language", "told"),
    [
        ("female", "ru", "исполняла"),
        (None, "ru", "исполнял(а)"),
        ("female", "ar", "قد تولّت"),
        ("male", "ar", "قد تولّى"),
        (None, "ar", "قد أدّى"),
    ],
)
def test_the_certificate_follows_the_gender(lines, gender, language, told):
    record = changed(language, person={"gender": gender})
    assert any(told in line for line in lines(document(record, CERTIFICATE)))


@pytest.mark.parametrize(
    ("end", "on", "told"),
    [
        ("2027-11-21", dt.date(2027, 1, 5), "to 5 January 2027."),
        (None, dt.date(2027, 1, 5), "to 5 January 2027."),
        ("2027-11-21", dt.date(2028, 1, 5), "to 21 November 2027."),
    ],
)
def test_the_certificate_tells_what_has_been_served_up_to_its_day(lines, end, on, told):
    record = changed("en", end_date=end)
    assert any(line.endswith(told) for line in lines(document(record, CERTIFICATE, on=on)))


def test_there_is_no_certificate_before_the_term():
    record = worked("en")
    with pytest.raises(NoSuchAssignmentError, match="begins on 2026-11-22"):
        make(record, order(record, CERTIFICATE, on=dt.date(2026, 11, 21)))


def test_nothing_is_said_of_money_to_somebody_of_age(lines):
    record = changed("en", person={"birth_year": 1999})
    assert not any("money" in line for line in lines(document(record, APPOINTMENT)))


def test_a_minor_without_a_mentor_has_an_adult_beside_them_for_money(lines):
    text = lines(document(changed("en", mentor=None), APPOINTMENT))
    assert any("an adult member of the council answers together with you" in line for line in text)


def test_an_election_is_what_an_appointment_rests_on_too(lines, carried):
    record = worked_json("en")
    election = {
        "id": "00000000-0000-0000-0000-00000000e1ec",
        "organization": record["assignments"][0]["organization"],
        "post": "Youth mayor",
        "date": "2026-11-10",
        "valid": 7,
        "candidates": [{"person": record["people"][9]["id"], "votes": 7}],
    }
    record["elections"] = [election]
    record["assignments"][0] |= {"election": election["id"]}
    record = CouncilRecord.model_validate_json(json.dumps(record))
    text = lines(document(record, APPOINTMENT))
    assert any(
        "By resolution 2026/64 of 12 November 2026 and the election of 10 November 2026, " in line for line in text
    )
    inside = carried(make(record, order(record, APPOINTMENT)).pdf)
    assert inside.elections[0].candidates == () and inside.elections[0].valid is None


def test_actions_of_other_terms_and_other_people_are_not_in_the_portfolio(lines):
    record = worked_json("en")
    actions = record["meetings"][0]["agenda"][1]["actions"]
    actions[-1] |= {"state": "done", "done_on": "2026-11-01"}
    early = CouncilRecord.model_validate_json(json.dumps(record))
    assert not any("Ask ten households |" in line for line in lines(document(early, PORTFOLIO)))
    record["assignments"][0] |= {"start_date": "2026-01-01", "end_date": "2026-10-01"}
    over = CouncilRecord.model_validate_json(json.dumps(record))
    assert not any("Walk Orchard Row" in line for line in lines(document(over, PORTFOLIO)))


@pytest.mark.parametrize("kind", SERVICE)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_paper_can_be_made_again_of_the_record_it_carries(carried, kind, language):
    record = worked(language)
    wanted = order(record, kind)
    inside = carried(make(record, wanted).pdf)
    assert read_record(write_record(inside)) == inside
    assert build(inside, wanted)[0] == build(record, wanted)[0]


@pytest.mark.parametrize(
    ("kind", "absent"),
    [
        (APPOINTMENT, ["growth", "reports", "objectives", "budget", "milestones", "speeches", "attendance"]),
        (PORTFOLIO, ["budget", "expenses", "duties", "speeches", "vote_events", "attendance", '"guardian"']),
        (CERTIFICATE, ["score", "milestones", "I walked", "patient", "concern", "duties", "attendance", '"guardian"']),
    ],
)
def test_the_paper_carries_just_what_it_shows(carried, kind, absent):
    record = worked("en")
    inside = carried(make(record, order(record, kind)).pdf)
    written = write_record(inside).decode()
    for word in (*absent, "contact_details", "letters", "Rushbrook", "01632"):
        assert word not in written, word
    assert {one.id for one in inside.assignments} == {record.assignments[0].id}


@pytest.mark.parametrize("kind", SERVICE)
@pytest.mark.parametrize("language", LANGUAGES)
def test_in_the_copy_for_the_municipality_the_minor_is_initials_and_growth_is_gone(reader, carried, kind, language):
    record = worked(language)
    person = next(one for one in record.people if one.id == record.assignments[0].person)
    made = make(record, order(record, kind, copy="municipality"))
    inside = write_record(carried(made.pdf)).decode()
    with pikepdf.open(io.BytesIO(made.pdf)) as pdf:
        outside = str(pdf.docinfo) + bytes(pdf.Root.Metadata.read_bytes()).decode()
    for found in (reader.pdfium(made.pdf), inside, outside):
        assert person.family_name not in found
        assert TOLD[language]["training"] not in found and TOLD[language]["report"] not in found
    for word in ("birth_year", "guardian_consent", "growth", "C-10", "contact_details"):
        assert word not in inside


def test_a_youth_mayor_without_a_year_of_birth_is_protected_by_the_post(reader):
    record = changed("en", person={"birth_year": None, "guardian_consent": None})
    record = record.model_copy(update={"memberships": record.memberships[:9]})
    made = make(record, order(record, APPOINTMENT, copy="municipality"))
    assert "Larkspurre" not in reader.pdfium(made.pdf)


def test_with_consent_to_publication_the_name_stays(reader):
    consent = {"given_by": "GUARDIANNAME", "date": "2026-11-05", "publication": True}
    record = changed("en", person={"guardian_consent": consent})
    made = make(record, order(record, CERTIFICATE, copy="municipality"))
    assert "Toby Larkspurre" in reader.pdfium(made.pdf) and "GUARDIANNAME" not in reader.pdfium(made.pdf)


@pytest.mark.parametrize("kind", SERVICE)
def test_there_is_no_public_copy(kind):
    record = worked("en")
    with pytest.raises(NoSuchAssignmentError, match="no public copy"):
        make(record, order(record, kind, copy="public"))


def test_an_assignment_that_is_not_there_is_told():
    record = worked("en")
    with pytest.raises(NoSuchAssignmentError, match="does not hold the assignment"):
        make(record, Order(kind=PORTFOLIO, subject=record.people[0].id))


def test_somebody_whose_particulars_are_withheld_still_has_a_portfolio(lines):
    record = worked("en")
    served = record.assignments[0].person
    record = record.model_copy(update={"people": tuple(one for one in record.people if one.id != served)})
    assert "Name | —" in lines(document(record, PORTFOLIO))
    assert "Dear —," in lines(document(record, APPOINTMENT))
