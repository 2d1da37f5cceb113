"""Lists of open actions: by person and day, with their origin, the late ones marked."""

import datetime as dt
import json

import pytest
from tests.documents.archive import assert_archival

from council_desk.documents.actions import actions_document
from council_desk.documents.blocks import Table
from council_desk.documents.making import make
from council_desk.domain.paperwork import DocumentKind, Order
from council_desk.domain.terms import ActionState
from council_desk.record.models import ActionItem
from council_desk.record.reading import read_record
from council_desk.record.writing import write_record

LANGUAGES = ["fa", "ar", "ru", "en"]
ON = dt.date(2026, 12, 1)


def with_actions(record, *actions):
    """Give the record with more actions under the first item of its meeting, and only those if they are no action."""
    (meeting,) = record.meetings
    first = meeting.agenda[0]
    made = [
        ActionItem.model_validate_json(json.dumps({"id": f"0000000a-0000-4000-8000-{place:012}", **action}))
        for place, action in enumerate(actions)
    ]
    item = first.model_copy(update={"actions": (*first.actions, *made)})
    agenda = (item, *meeting.agenda[1:])
    return record.model_copy(update={"meetings": (meeting.model_copy(update={"agenda": agenda}),)})


def without_actions(record):
    (meeting,) = record.meetings
    agenda = tuple(item.model_copy(update={"actions": ()}) for item in meeting.agenda)
    return record.model_copy(update={"meetings": (meeting.model_copy(update={"agenda": agenda}),)})


def order(record, **more):
    return Order(kind=DocumentKind.ACTIONS, subject=record.meetings[0].organization, on=ON, **more)


@pytest.fixture
def listed(eventful):
    """Give the record of a language with the actions of its meeting, one of them nobody's, one done."""

    def read(language: str):
        record = eventful(language)
        busy = record.meetings[0].agenda[0].actions[0].assignee
        nobodys = {"text": "NOBODYS", "state": "in_progress", "carried_from": 13}
        return with_actions(record, nobodys, {"text": "ALREADYDONE", "state": "done", "assignee": busy})

    return read


@pytest.mark.parametrize(
    ("language", "told"),
    [
        (
            "fa",
            [
                "فهرست کارهای باز",
                "شورای محلهٔ چشمه‌سار – وضعیت تا ۱۰ آذر ۱۴۰۵",
                "ردیف | شرح کار | منشأ | مهلت | وضعیت",
                "آقای غلامعباس کشتکار (۱)",
                (
                    "۱ | پیگیری مجوز جابه‌جایی مخزن زباله از ادارهٔ آب و فاضلاب | "
                    "از جلسهٔ ۱۳، مصوبهٔ ۶۱ | ۵ آذر ۱۴۰۵ | "
                    "۵ روز گذشته از مهلت"
                ),
                "بدون مسئول (۱)",
                "۱ | NOBODYS | از جلسهٔ ۱۳ | — | در حال اجرا",
                "جمع: ۷ کار؛ گذشته از مهلت: ۴",
            ],
        ),
        (
            "ar",
            [
                "قائمة المهامّ المفتوحة",
                "دون مسؤول (١)",
                "١ | NOBODYS | من الاجتماع رقم ١٣ | — | قيد التنفيذ",
                "المجموع: ٧ مهامّ؛ المتأخّر منها: ٤",
            ],
        ),
        (
            "ru",
            [
                "ПЕРЕЧЕНЬ НЕИСПОЛНЕННЫХ ПОРУЧЕНИЙ",
                "Совет микрорайона «Ключевой», по состоянию на 1 декабря 2026 г.",
                "Васильковая Г.П. (1)",
                "1 | NOBODYS | из протокола № 13 | — | в работе",
                "Всего: 7 поручений; из них просрочено: 4",
            ],
        ),
        (
            "en",
            [
                "Open actions",
                "Mill Brook Neighbourhood Council, as of 1 December 2026",
                (
                    "1 | Obtain the utility’s consent to move the bins | "
                    "carried from meeting 13, resolution 2026/61 | "
                    "26 November 2026 | 5 days late"
                ),
                "Nobody named (1)",
                "1 | NOBODYS | carried from meeting 13 | — | in progress",
                "Total: 7 actions; late: 4",
            ],
        ),
    ],
)
def test_the_list_of_everybody(listed, lines, language, told):
    record = listed(language)
    text = lines(actions_document(record, order(record)))
    assert [line for line in told if line not in text] == []
    assert not any("ALREADYDONE" in line for line in text)
    assert text[-2].startswith("1 | NOBODYS".translate(str.maketrans("1", text[-2][0])))


@pytest.mark.parametrize(
    ("language", "title", "total"),
    [
        ("fa", "کارهای باز آقای غلامعباس کشتکار", "جمع: ۱ کار؛ گذشته از مهلت: ۱"),
        ("ar", "المهامّ المفتوحة: السيد مؤمن أبو السنابل", "المجموع: مهمّة واحدة؛ المتأخّر منها: ١"),
        ("ru", "НЕИСПОЛНЕННЫЕ ПОРУЧЕНИЯ: Васильковая Г.П.", "Всего: 1 поручение; из них просрочено: 1"),
        ("en", "Open actions of Barnaby Sallowfield", "Total: 1 action; late: 1"),
    ],
)
def test_the_list_of_one_person(listed, lines, language, title, total):
    record = listed(language)
    busy = record.meetings[0].agenda[0].actions[0].assignee
    text = lines(actions_document(record, order(record, person=busy)))
    assert title in text
    assert text[-1] == total
    assert sum(" | " in line for line in text) == 2


def test_actions_are_ordered_by_the_day_they_are_due(eventful, lines):
    record = without_actions(eventful("en"))
    days = ["2027-01-01", None, "2026-11-30", "2026-12-01"]
    person = record.people[1].id
    tasks = [{"text": f"task{place}", "assignee": person, "due": day} for place, day in enumerate(days)]
    record = with_actions(record, *tasks)
    text = [line for line in lines(actions_document(record, order(record))) if "task" in line]
    assert [line.split(" | ")[1] for line in text] == ["task2", "task3", "task0", "task1"]
    assert [line.split(" | ")[4] for line in text] == ["1 day late", "open", "open", "open"]


def test_an_action_carried_over_is_told_once_as_the_latest_meeting_has_it(eventful, lines):
    record = with_actions(without_actions(eventful("en")), {"text": "Mend  the gate"})
    (meeting,) = record.meetings
    day = meeting.scheduled_start.replace("11-12", "11-26")
    later = meeting.model_copy(update={"id": record.areas[0].id, "number": 15, "started": day, "scheduled_start": day})
    whole = record.model_copy(update={"meetings": (later, meeting)})
    agenda = later.agenda
    for state, told in (("open", 1), ("done", 0)):
        action = (
            agenda[0]
            .actions[0]
            .model_copy(
                update={
                    "text": "mend the gate",
                    "carried_from": 14,
                    "state": ActionState(state),
                    "due": dt.date(2026, 11, 30),
                }
            )
        )
        items = (agenda[0].model_copy(update={"actions": (action,)}), *agenda[1:])
        again = whole.model_copy(update={"meetings": (later.model_copy(update={"agenda": items}), meeting)})
        text = [line for line in lines(actions_document(again, order(again))) if "the gate" in line]
        assert len(text) == told
        assert all(
            "mend the gate | meeting 14, 12 November 2026 | 30 November 2026 | 1 day late" in line for line in text
        )


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_open_says_so(eventful, lines, language):
    record = without_actions(eventful(language))
    text = lines(actions_document(record, order(record)))
    words = {
        "fa": "کار بازی نمانده است.",
        "ar": "لا مهامّ مفتوحة.",
        "ru": "Неисполненных поручений нет.",
        "en": "Nothing is open.",
    }
    assert text[-1] == words[language]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_list_is_archival_the_same_each_time_and_can_be_read_again(listed, reader, language):
    record = listed(language)
    made = make(record, order(record))
    assert made.missing == ()
    assert made.pdf == make(record, order(record)).pdf
    wanted = [action.text for item in record.meetings[0].agenda for action in item.actions if action.state != "done"]
    assert reader.share(wanted, reader.pdfium(made.pdf)).words >= 0.97
    assert_archival(made.pdf, language=language)


def test_a_long_list_repeats_its_head_and_names_stay_with_their_rows(eventful, reader):
    record = without_actions(eventful("en"))
    people = record.people
    tasks = [
        {"text": f"task{place} " * 6, "assignee": people[place % 9].id, "due": ON.isoformat()} for place in range(120)
    ]
    record = with_actions(record, *tasks)
    made = make(record, order(record))
    assert made.pages > 3
    assert reader.pdfium(made.pdf).count("Responsible") == 0
    assert reader.pdfium(made.pdf).count("Origin") == made.pages


def test_an_unknown_council_still_makes_a_list(eventful, lines):
    record = eventful("en").model_copy(update={"organizations": ()})
    assert "Open actions" in lines(actions_document(record, order(record)))


def test_the_list_carries_its_actions_and_no_word_of_the_discussion(listed, carried):
    record = listed("en")
    (meeting,) = record.meetings
    busy = meeting.agenda[0].actions[0].assignee
    inside = carried(make(record, order(record, person=busy)).pdf)
    held = [action for item in inside.meetings[0].agenda for action in item.actions]
    assert [action.assignee for action in held] == [busy] and inside.meetings[0].attendance == ()
    assert "speeches" not in write_record(inside).decode() and "vote_events" not in write_record(inside).decode()
    assert read_record(write_record(inside)) == inside
    assert lines_of(inside, busy) == lines_of(record, busy)


def lines_of(record, person):
    """Give the rows of the list of one person."""
    (table,) = [one for one in actions_document(record, order(record, person=person)).blocks if isinstance(one, Table)]
    return table.rows
