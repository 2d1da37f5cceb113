"""How things with a day stand, and what is told at which moment."""

import datetime as dt
from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from council_desk.domain.events import (
    GROUP_OF,
    HAPPENING,
    REPORT_TOLD_DAYS,
    SOON,
    STILL,
    EventKind,
    EventState,
    Reminding,
    reminders,
    state_of,
)
from council_desk.domain.phases import Phase
from council_desk.domain.phrases.events import EVENTS
from council_desk.domain.terms import Language

ON = dt.date(2026, 11, 20)
NOW = dt.datetime(2026, 11, 20, 18, 45, tzinfo=dt.timezone(dt.timedelta(hours=3, minutes=30)))


@dataclass(frozen=True)
class Event:
    kind: EventKind
    day: dt.date = ON
    time: dt.time | None = None
    state: EventState = EventState.AHEAD

    @property
    def begins(self):
        return None if self.time is None else dt.datetime.combine(self.day, self.time, NOW.tzinfo)


def told(*events, now=NOW):
    return [(one.about, one.today, one.tomorrow) for one in reminders(events, now)]


def test_what_should_have_been_done_is_late_and_what_happens_by_itself_is_over():
    past = ON - dt.timedelta(days=1)
    for kind in EventKind:
        assert state_of(kind, past, ON, done=True) is EventState.DONE
        assert state_of(kind, ON, ON, done=False) is EventState.AHEAD, "today is not late"
        assert state_of(kind, past, ON, done=False, cancelled=True) is EventState.CANCELLED
        over = EventState.DONE if kind in HAPPENING - {EventKind.MEETING} else EventState.LATE
        assert state_of(kind, past, ON, done=False) is over


@pytest.mark.parametrize("language", Language)
def test_every_kind_group_state_and_phase_has_its_word(language):
    words = EVENTS[language]
    assert set(words.kinds) == set(EventKind) and set(words.groups) == set(GROUP_OF.values())
    assert set(words.states) == set(EventState) - {EventState.AHEAD} and set(words.phases) == set(Phase)
    assert {kind: "{name}" in text for kind, text in words.titles.items()} == {
        kind: "{name}" in text for kind, text in EVENTS[Language.EN].titles.items()
    }


def test_a_meeting_within_the_hour_is_told_by_itself_and_a_later_one_with_the_day():
    soon, later = Event(EventKind.MEETING, time=dt.time(19, 30)), Event(EventKind.MEETING, time=dt.time(20, 0))
    assert told(soon, later) == [(Reminding.MEETING, (soon,), ()), (Reminding.DAYS, (later,), ())]


@pytest.mark.parametrize(
    ("time", "expected"),
    [("18:14", []), ("18:15", [Reminding.MEETING]), ("19:45", [Reminding.MEETING]), ("19:46", [Reminding.DAYS])],
)
def test_a_meeting_is_told_an_hour_before_and_half_an_hour_after(time, expected):
    event = Event(EventKind.MEETING, time=dt.time.fromisoformat(time))
    assert [about for about, *_ in told(event)] == expected


def test_a_meeting_after_midnight_is_told_in_the_evening():
    late = NOW.replace(hour=23, minute=30)
    event = Event(EventKind.MEETING, ON + dt.timedelta(days=1), dt.time(0, 15))
    assert told(event, now=late) == [(Reminding.MEETING, (event,), ())]


def test_a_meeting_is_told_by_its_instant_whatever_its_offset():
    event = Event(EventKind.MEETING, time=dt.time(19, 30))
    elsewhere = NOW.astimezone(dt.UTC)
    assert [about for about, *_ in told(event, now=elsewhere)] == [Reminding.MEETING]


def test_today_and_tomorrow_come_together_and_what_is_settled_is_not_told():
    action, letter = Event(EventKind.ACTION), Event(EventKind.LETTER, ON + dt.timedelta(days=1))
    settled = [Event(EventKind.ACTION, state=state) for state in EventState if state is not EventState.AHEAD]
    far = Event(EventKind.DECISION, ON + dt.timedelta(days=2))
    assert told(action, letter, far, *settled) == [(Reminding.DAYS, (action,), (letter,))]


def test_a_report_is_told_three_days_before_it_is_due_and_apart_from_the_day():
    due = Event(EventKind.REPORT, ON + dt.timedelta(days=REPORT_TOLD_DAYS))
    assert told(due) == [(Reminding.REPORTS, (due,), ())]
    assert told(Event(EventKind.REPORT, ON)) == [(Reminding.REPORTS, (Event(EventKind.REPORT, ON),), ())]
    assert told(Event(EventKind.REPORT, ON + dt.timedelta(days=REPORT_TOLD_DAYS + 1))) == []


@given(
    st.lists(
        st.builds(
            Event,
            st.sampled_from(EventKind),
            st.dates(ON - dt.timedelta(days=3), ON + dt.timedelta(days=5)),
            st.none() | st.times(),
            st.sampled_from(EventState),
        ),
        unique=True,
    ),
    st.times(),
)
def test_nothing_is_told_twice_and_only_what_lies_ahead(events, time):
    now = dt.datetime.combine(ON, time, NOW.tzinfo)
    found = [event for reminder in reminders(events, now) for event in reminder.events]
    assert len(found) == len(set(found))
    for event in found:
        assert event.state is EventState.AHEAD and event.day <= ON + dt.timedelta(days=REPORT_TOLD_DAYS)
        if event.time is not None and event.kind is not EventKind.REPORT:
            begins = dt.datetime.combine(event.day, event.time, now.tzinfo)
            assert begins >= now or (event.kind is EventKind.MEETING and begins >= now - STILL)
    meetings = [one for one in reminders(events, now) if one.about is Reminding.MEETING]
    for one in meetings:
        begins = dt.datetime.combine(one.today[0].day, one.today[0].time, now.tzinfo)
        assert -STILL <= begins - now <= SOON
