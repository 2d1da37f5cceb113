"""Lists of open actions: by person and day, with their origin, the late ones marked."""

import datetime as dt
import io

import pytest
from pikepdf import pdfa

from council_desk.documents.actions import ActionLine, actions_document, render_actions
from council_desk.documents.typesetting.engine import typeset
from council_desk.domain.terms import ActionState

LANGUAGES = ["fa", "ar", "ru", "en"]
ON = dt.date(2026, 12, 1)


@pytest.fixture
def listed(eventful):
    """Give the record of a language with the actions of its meeting, one of them nobody's, one done."""

    def read(language: str):
        record = eventful(language)
        meeting = record.meetings[0]
        lines = [
            ActionLine(
                text=action.text,
                assignee=action.assignee,
                due=action.due,
                state=action.state,
                meeting_number=meeting.number,
                meeting_date=dt.date(2026, 11, 12),
                reference=next((one.reference for one in item.motions if one.id == action.motion), None),
            )
            for item in meeting.agenda
            for action in item.actions
        ]
        lines.append(ActionLine(text="NOBODYS", state=ActionState.IN_PROGRESS, meeting_number=13))
        lines.append(ActionLine(text="ALREADYDONE", state=ActionState.DONE, assignee=lines[0].assignee))
        return record, lines

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
                    "جلسهٔ ۱۴، ۲۱ آبان ۱۴۰۵، مصوبهٔ ۶۱ | ۵ آذر ۱۴۰۵ | "
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
                    "meeting 14, 12 November 2026, resolution 2026/61 | "
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
    record, actions = listed(language)
    text = lines(actions_document(record, actions, on=ON))
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
    record, actions = listed(language)
    text = lines(actions_document(record, actions, on=ON, person=actions[0].assignee))
    assert title in text
    assert text[-1] == total
    assert sum(" | " in line for line in text) == 2


def test_actions_are_ordered_by_the_day_they_are_due(eventful, lines):
    record = eventful("en")
    person = record.people[1].id
    days = [dt.date(2027, 1, 1), None, dt.date(2026, 11, 30), dt.date(2026, 12, 1)]
    actions = [ActionLine(text=f"task{place}", assignee=person, due=day) for place, day in enumerate(days)]
    text = [line for line in lines(actions_document(record, actions, on=ON)) if "task" in line]
    assert [line.split(" | ")[1] for line in text] == ["task2", "task3", "task0", "task1"]
    assert [line.split(" | ")[4] for line in text] == ["1 day late", "open", "open", "open"]


@pytest.mark.parametrize("state", list(ActionState))
def test_only_what_is_still_to_be_done_is_late(state):
    line = ActionLine(text="x", due=dt.date(2026, 11, 1), state=state)
    assert line.days_late(ON) == (30 if state in {ActionState.OPEN, ActionState.IN_PROGRESS} else 0)
    assert line.days_late(dt.date(2026, 11, 1)) == 0


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_open_says_so(eventful, lines, language):
    text = lines(actions_document(eventful(language), [], on=ON))
    words = {
        "fa": "کار بازی نمانده است.",
        "ar": "لا مهامّ مفتوحة.",
        "ru": "Неисполненных поручений нет.",
        "en": "Nothing is open.",
    }
    assert text[-1] == words[language]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_list_is_archival_the_same_each_time_and_can_be_read_again(listed, reader, language):
    record, actions = listed(language)
    made = render_actions(record, actions, on=ON)
    assert made.missing == ()
    assert made.pdf == render_actions(record, actions, on=ON).pdf
    wanted = [line.text for line in actions if line.text != "ALREADYDONE"]
    assert reader.share(wanted, reader.pdfium(made.pdf)).words >= 0.97
    pdf = typeset(actions_document(record, actions, on=ON), conformance="B").pdf
    assert pdfa.validate_written(io.BytesIO(pdf), "3b").verdict == "pass"


def test_a_long_list_repeats_its_head_and_names_stay_with_their_rows(eventful, reader):
    record = eventful("en")
    actions = [
        ActionLine(text=f"task{place} " * 6, assignee=record.people[place % 9].id, due=ON) for place in range(120)
    ]
    made = render_actions(record, actions, on=ON)
    assert made.pages > 3
    assert reader.pdfium(made.pdf).count("Responsible") == 0
    assert reader.pdfium(made.pdf).count("Origin") == made.pages


def test_an_unknown_council_still_makes_a_list(eventful, lines):
    record = eventful("en").model_copy(update={"organizations": ()})
    assert "Open actions" in lines(actions_document(record, [ActionLine(text="x")], on=ON))
