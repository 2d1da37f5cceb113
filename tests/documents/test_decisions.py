"""The register of decisions of a period: what it tells of each, what it counts, what it carries and keeps back."""

import json
from datetime import date

import pytest
from tests.documents.archive import assert_archival

from council_desk.documents.blocks import Table
from council_desk.documents.decisions import decisions_document
from council_desk.documents.making import make
from council_desk.documents.words.decisions import REGISTER
from council_desk.domain.paperwork import DocumentKind, Order
from council_desk.record.models import CouncilRecord
from council_desk.record.reading import read_record
from council_desk.record.writing import write_record

LANGUAGES = ["fa", "ar", "ru", "en"]
LATER = "00000000-0000-7000-8000-0000000000ff"


def order(record, **more):
    more = {"first": date(2026, 11, 1), "last": date(2026, 11, 30), "on": date(2026, 12, 1)} | more
    return Order(kind=DocumentKind.DECISIONS, subject=record.meetings[0].organization, **more)


def as_json(record):
    return json.loads(record.model_dump_json(exclude_unset=True))


def motions_of(data):
    return [motion for item in data["meetings"][0]["agenda"] for motion in item.get("motions", ())]


def read(data):
    return CouncilRecord.model_validate_json(json.dumps(data))


@pytest.fixture
def settled(planned):
    """Give the sample with a decision carried out, one under way and late, one superseded, and one without a vote."""

    def make_record(language):
        data = as_json(planned(language))
        first, second, third, fourth, *_ = motions_of(data)
        first["execution"] = {"state": "done", "done_on": "2026-11-20", "note": "NEVERSHOWN"}
        second |= {"responsible": data["people"][1]["id"], "due": "2026-11-28", "title": "TITLED"}
        second["execution"] = {"state": "in_progress"}
        third["execution"] = {"state": "superseded", "superseded_by": fourth["id"]}
        third["vote_events"] = []
        return read(data)

    return make_record


@pytest.mark.parametrize(
    ("language", "told"),
    [
        (
            "fa",
            [
                "دفتر ثبت مصوبات",
                "شورای محلهٔ چشمه‌سار، از ۱۰ آبان ۱۴۰۵ تا ۹ آذر ۱۴۰۵",
                "شماره | شرح مصوبه | آرا و نتیجه | مسئول پیگیری، مهلت | وضعیت اجرا",
                "جلسهٔ ۱۴۰۵/چ‌س/۱۴، ۲۱ آبان ۱۴۰۵",
                "انجام شد ۲۹ آبان ۱۴۰۵",
                "در حال اجرا ۳ روز گذشته از مهلت",
                "جایگزین شد با ۶۴",
                "جمع: ۵ مصوبه؛ تصویب‌شده: ۴؛ تصویب‌نشده: ۱؛",
            ],
        ),
        (
            "ar",
            [
                "سجلّ القرارات",
                "الاجتماع ١٤/١٤٤٨، ٢ جمادى الآخرة ١٤٤٨هـ",
                "قيد التنفيذ متأخّر منذ ٣ أيّام",
                "استُبدل بالقرار ٦٤/١٤٤٨",
                "المجموع: ٥ قرارات؛ المعتمد: ٤؛",
            ],
        ),
        (
            "ru",
            [
                "РЕЕСТР РЕШЕНИЙ",
                "Совет микрорайона «Ключевой», с 1 ноября 2026 г. по 30 ноября 2026 г.",
                "Протокол № 14 от 12 ноября 2026 г.",
                "1.1 | ",
                "за – 7, против – 0, возд. – 1 Решение принято большинством голосов",
                "Подорожникова В.С. 28.11.2026",
                "в работе просрочено на 3 дня",
            ],
        ),
        (
            "en",
            [
                "Register of decisions",
                "No. | Decision | Vote and result | Responsible, due | Execution",
                "Meeting NC-07/2026/14, 12 November 2026",
                "2026/61 | ",
                "Honor Brackenridge 28 November 2026 | in progress 3 days late",
                "superseded by 2026/64",
                "TITLED ",
                (
                    "Total: 5 decisions; adopted: 4; not adopted: 1; open: 1; in progress: 1; done: 1; superseded: 1; "
                    "late: 2"
                ),
                "Secretary ____ Zoë O’Fernley",
            ],
        ),
    ],
)
def test_each_decision_has_its_vote_result_who_answers_for_it_and_what_became_of_it(settled, lines, language, told):
    record = settled(language)
    text = "\n".join(line.replace("\n", " ") for line in lines(decisions_document(record, order(record))))
    assert [part for part in told if part not in text] == []
    assert "NEVERSHOWN" not in text


@pytest.mark.parametrize("copy", ["internal", "public"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_archival_can_be_read_and_is_made_again_of_what_it_carries(
    settled, reader, carried, remade, language, copy
):
    record = settled(language)
    wanted = order(record, copy=copy)
    made = make(record, wanted)
    assert made.missing == ()
    assert_archival(made.pdf, language=language)
    inside = carried(made.pdf)
    texts = [motion.text for meeting in inside.meetings for item in meeting.agenda for motion in item.motions]
    assert reader.share(texts, reader.pdfium(made.pdf)).words > 0.98
    assert read_record(write_record(inside)) == inside
    assert remade(record, wanted, made.pdf)


def test_it_carries_the_decisions_of_the_period_and_nothing_else_of_their_meetings(settled, carried):
    record = settled("en")
    (meeting,) = carried(make(record, order(record)).pdf).meetings
    assert (meeting.attendance, meeting.attachments) == ((), ())
    assert [bool(item.speeches or item.introduction or item.guidance or item.papers) for item in meeting.agenda] == (
        [False] * len(meeting.agenda)
    )
    events = [event for item in meeting.agenda for motion in item.motions for event in motion.vote_events]
    assert events and not any(event.votes or event.recusals for event in events)
    assert not any(motion.mover or motion.seconder for item in meeting.agenda for motion in item.motions)


@pytest.mark.parametrize(
    ("first", "last", "told"),
    [
        (date(2026, 11, 12), date(2026, 11, 12), "12 November 2026 to 12 November 2026"),
        (date(2026, 11, 12), None, "Council, from 12 November 2026"),
        (None, date(2026, 11, 12), "Council, to 12 November 2026"),
        (None, None, "Mill Brook Neighbourhood Council"),
    ],
)
def test_both_days_of_the_period_belong_to_it(planned, lines, first, last, told):
    record = planned("en")
    text = lines(decisions_document(record, order(record, first=first, last=last)))
    assert any(told in line for line in text) and any(line.startswith("2026/61") for line in text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_period_without_decisions_says_so(planned, lines, carried, language):
    record = planned(language)
    wanted = order(record, first=date(2026, 11, 13))
    assert REGISTER[record.language].none in lines(decisions_document(record, wanted))
    made = make(record, wanted)
    assert made.pages == 1 and carried(made.pdf).meetings == ()


def test_what_is_to_be_done_is_told_as_the_latest_meeting_has_it(planned, lines, carried, remade):
    data = as_json(planned("en"))
    meeting, people = data["meetings"][0], [person["id"] for person in data["people"]]
    motion = meeting["agenda"][0]["motions"][0]
    motion.pop("responsible", None)
    motion.pop("due", None)
    meeting["agenda"][0]["actions"] = [
        {"id": LATER[:-1] + "1", "text": "Do it", "assignee": people[1], "due": "2026-11-20", "motion": motion["id"]}
    ]
    later = {key: meeting[key] for key in ("organization", "language", "location", "state")} | {
        "id": LATER,
        "number": 15,
        "scheduled_start": "2026-12-10T18:30:00+00:00",
        "agenda": [
            {
                "id": LATER[:-1] + "e",
                "number": "1",
                "title": "Follow-up",
                "speeches": [{"text": "NEVERSHOWN"}],
                "actions": [
                    {
                        "id": LATER[:-1] + "2",
                        "text": "Do it",
                        "assignee": people[2],
                        "due": "2026-12-20",
                        "carried_from": 14,
                    }
                ],
            }
        ],
    }
    data["meetings"].append(later)
    record = read(data)
    text = "\n".join(lines(decisions_document(record, order(record))))
    assert "Zoë O’Fernley\n20 December 2026 | open" in text
    made = make(record, order(record))
    inside = carried(made.pdf)
    assert [len(one.agenda) for one in inside.meetings][1] == 1 and b"NEVERSHOWN" not in write_record(inside)
    assert remade(record, order(record), made.pdf)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_long_register_with_long_texts_has_its_head_on_every_page(planned, reader, language):
    data = as_json(planned(language))
    item = data["meetings"][0]["agenda"][0]
    pattern = item["motions"][0]
    item["motions"] = [
        pattern
        | {
            "id": f"00000000-0000-7000-8000-{number:012x}",
            "reference": str(number),
            "text": pattern["text"] * (200 if number == 3 else 1),
            "vote_events": [],
        }
        for number in range(120)
    ]
    item["actions"] = []
    record = read(data)
    made = make(record, order(record))
    assert made.pages > 10 and made.missing == ()
    heads = [REGISTER[record.language].text] * (made.pages - 2)
    assert reader.share(heads, reader.pdfium(made.pdf)).words == 1
    (table,) = [block for block in decisions_document(record, order(record)).blocks if isinstance(block, Table)]
    assert len(table.head) == 1 and len(table.rows) > 120


@pytest.mark.parametrize("language", LANGUAGES)
def test_public_copies_have_no_closed_items_and_no_names_of_minors(planned, reader, carried, language):
    data = as_json(planned(language))
    minor = data["people"][9]
    closed = data["meetings"][0]["agenda"][4]["motions"][0]
    closed["text"] = f"SECRET {closed['text']}"
    open_one = motions_of(data)[0]
    open_one |= {"responsible": minor["id"], "text": f"{open_one['text']} {minor['name']}"}
    record = read(data)
    assert "SECRET" in reader.pdfium(make(record, order(record)).pdf)
    made = make(record, order(record, copy="public"))
    for text in (reader.pdfium(made.pdf), write_record(carried(made.pdf)).decode("utf-8")):
        assert "SECRET" not in text and "CLOSED" not in text and "555-0199" not in text
        assert minor["family_name"] not in text
