"""The calendar file, read back by the library: moments, days, alarms, words, initials of minors, odd characters."""

import datetime as dt

import icalendar
import pytest
from tests.services.calendar_help import (
    TODAY,
    action,
    change,
    day,
    founded,
    full,
    item,
    letter,
    meeting,
    project,
    sitting,
    youth,
)

from council_desk.domain.terms import Language, MeetingState
from council_desk.errors import DeskError
from council_desk.record.models import Consent
from council_desk.services.editing.values import changed, make


@pytest.fixture
def council(desk):
    return founded(desk)


def entries(desk, council, language=None):
    read = icalendar.Calendar.from_ical(desk.calendar.copy(council).file(language))
    return {str(one["uid"]).partition("-")[0]: one for one in read.events}


def only(desk, council):
    (entry,) = icalendar.Calendar.from_ical(desk.calendar.copy(council).file()).events
    return entry


def test_a_meeting_has_its_instants_in_utc_and_an_alarm_a_day_before(desk, council):
    value = meeting(desk, council, 22, "2026-11-25T19:30:00+03:30", available_minutes=75)
    entry = only(desk, council)
    assert entry.start == dt.datetime(2026, 11, 25, 16, 0, tzinfo=dt.UTC)
    assert entry.end - entry.start == dt.timedelta(minutes=75)
    assert entry["uid"] == f"meeting-{value.id}@council-desk" and entry["status"] == "CONFIRMED"
    assert entry["summary"] == "Meeting 22 · Mill Brook Council" and entry["location"] == "Small hall"
    (alarm,) = entry.subcomponents
    assert alarm["action"] == "DISPLAY" and alarm["trigger"].dt == dt.timedelta(days=-1)
    assert alarm["description"] == entry["summary"]
    text = desk.calendar.copy(council).file().decode()
    assert "DTSTART:20261125T160000Z" in text and "TZID" not in text.replace("X-WR-TIMEZONE", "")


def test_what_is_due_is_a_whole_day_with_an_alarm_in_the_morning_before(desk, council):
    letter(desk, council, "Street lamps", day("2026-11-25"))
    entry = only(desk, council)
    assert (entry.start, entry.end) == (day("2026-11-25"), day("2026-11-26"))
    assert entry["summary"] == "Answer due: Street lamps" and entry["transp"] == "TRANSPARENT"
    assert entry.subcomponents[0]["trigger"].dt == dt.timedelta(hours=9) - dt.timedelta(days=1)


def test_what_is_past_done_or_cancelled_rings_no_alarm_and_a_draft_is_tentative(desk, council):
    for number, (state, status) in enumerate(
        (
            (MeetingState.DRAFT, "TENTATIVE"),
            (MeetingState.HELD, "CONFIRMED"),
            (MeetingState.CANCELLED, "CANCELLED"),
        ),
        1,
    ):
        meeting(desk, council, number, f"2026-11-2{number}T18:00:00+00:00", state)
        entry = [*icalendar.Calendar.from_ical(desk.calendar.copy(council).file()).events][-1]
        assert entry["status"] == status and bool(entry.subcomponents) == (state is MeetingState.DRAFT)


def test_the_same_desk_gives_the_same_bytes_and_a_change_keeps_the_uid(desk, council, clock):
    value = meeting(desk, council, 22, "2026-11-25T19:30:00+00:00")
    first = desk.calendar.copy(council).file()
    assert desk.calendar.copy(council).file() == first
    before = only(desk, council)
    clock.instant += dt.timedelta(hours=5)
    change(desk, value, scheduled_start="2026-11-26T19:30:00+00:00")
    after = only(desk, council)
    assert after["uid"] == before["uid"] and after.start - before.start == dt.timedelta(days=1)
    assert after["dtstamp"].dt - before["dtstamp"].dt >= dt.timedelta(hours=5)
    assert after["last-modified"].dt == after["dtstamp"].dt


def test_minors_stand_in_it_by_their_initials_also_within_texts(desk, council):
    full(desk, council)
    person, _ = youth(desk, council, "Wilhelmina Thistlewood")
    meeting(
        desk,
        council,
        23,
        "2026-11-08T18:00:00+00:00",
        MeetingState.HELD,
        [item(actions=[action("Ask Wilhelmina Thistlewood, then tell", TODAY, assignee=person.id)])],
    )
    text = desk.calendar.copy(council).file().decode().replace("\r\n ", "")
    assert "Nora" not in text and "Fielding" not in text and "Thistlewood" not in text
    assert "Report of N.F." in text and "Ask W.T.\\, then tell" in text
    shown = [one for one in desk.calendar.events(council, TODAY, TODAY) if one.who]
    assert {one.who.name for one in shown} == {"Nora Fielding", "Wilhelmina Thistlewood"}, "the screen has the names"


def test_a_consent_to_publication_and_adults_leave_the_name(desk, council):
    person, _ = youth(desk, council)
    consent = make(Consent, given_by="Ida Fielding", date=day("2026-09-01"), publication=True)
    change(desk, person, guardian_consent=consent)
    youth(desk, council, "Agnes Elderwood", year=1990)
    text = desk.calendar.copy(council).file().decode().replace("\r\n ", "")
    assert "Report of Nora Fielding" in text and "Report of Agnes Elderwood" in text


ODD = "Paint; fence, \\ path\nsecond line bell \u202aevil 😀 نیم\u200cفاصله END:VEVENT"


def test_odd_characters_come_back_and_controls_go(desk, council):
    value = meeting(
        desk, council, 1, "2026-11-10T18:00:00+00:00", MeetingState.HELD, [item(actions=[action("x", TODAY)])]
    )
    (agenda,) = value.agenda
    (one,) = agenda.actions
    change(desk, value, agenda=(changed(agenda, actions=(changed(one, text=ODD),)),))
    entry = entries(desk, council)["action"]
    assert entry["summary"] == "Action: Paint; fence, \\ path second line bell evil 😀 نیم\u200cفاصله END:VEVENT"


def test_lines_are_folded_at_75_octets_and_never_within_a_letter(desk, council):
    project(desk, council, "شب‌های کتاب و قصّه " * 12, sessions=(sitting(TODAY),))
    data = desk.calendar.copy(council).file()
    assert all(len(line) <= 75 and line.decode() is not None for line in data.split(b"\r\n"))
    assert b"\n" not in data.replace(b"\r\n", b"")


@pytest.mark.parametrize("language", Language)
def test_it_is_worded_in_any_language(desk, council, language):
    full(desk, council)
    found = entries(desk, council, language)
    words = {
        Language.EN: ("Meeting 21", "Action: Buy paint", "Phase"),
        Language.FA: ("جلسهٔ ۲۱", "اقدام: Buy paint", "فاز محله"),
        Language.AR: ("الاجتماع ٢١", "مهمّة: Buy paint", "مرحلة الحيّ"),
        Language.RU: ("Заседание № 21", "Поручение: Buy paint", "Этап микрорайона"),
    }[language]
    assert str(found["meeting"]["summary"]).startswith(words[0]) and found["action"]["summary"] == words[1]
    assert found["phase"]["categories"].cats == [words[2]]
    assert not [one for entry in found.values() for one in (entry["summary"], *entry.get("location", ())) if "{" in one]


def test_the_samples_become_files_in_their_own_language(sample):
    (council,) = sample.councils.list()
    read = icalendar.Calendar.from_ical(sample.calendar.copy(council.id).file())
    assert str(read["x-wr-calname"]) == council.name and read["version"] == "2.0"
    assert len(read.events) > 8 and not read.errors and not [one for one in read.events if one.errors]


def test_a_council_without_any_day_has_no_file(desk, council):
    with pytest.raises(DeskError, match="Nothing in this council has a day"):
        desk.calendar.copy(council).file()
