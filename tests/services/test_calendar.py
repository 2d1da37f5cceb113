"""The calendar on real desks: what has a day, how it stands, in how many statements, and what is told just now."""

import datetime as dt
import itertools
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import event
from tests.services.calendar_help import (
    TODAY,
    action,
    answer,
    change,
    day,
    founded,
    full,
    item,
    letter,
    meeting,
    milestone,
    motion,
    phases,
    project,
    report,
    sitting,
    youth,
)

from council_desk.db import store
from council_desk.domain import calendars
from council_desk.domain.events import EventGroup, EventKind, EventState, Reminding
from council_desk.domain.terms import (
    ActionState,
    Calendar,
    Direction,
    ExecutionState,
    LetterOutcome,
    MeetingState,
    Stage,
)
from council_desk.record.models import HandoverItem
from council_desk.services.calendar_rows import by_day
from council_desk.services.editing.values import make

FIRST, LAST = dt.date(2026, 10, 1), dt.date(2026, 12, 31)


def events(desk, council, kind=None, first=FIRST, last=LAST, calendar=Calendar.GREGORIAN):
    found = desk.calendar.events(council, first, last, calendar)
    return [one for one in found if kind is None or one.kind is kind]


def told(found):
    return [(one.title, one.day.isoformat(), one.state) for one in found]


@pytest.fixture
def council(desk):
    return founded(desk)


def test_every_kind_has_its_day_its_place_and_who_it_concerns(desk, council):
    person, term = full(desk, council)
    found = {one.kind: one for one in events(desk, council, first=TODAY)}
    assert set(found) == set(EventKind) - {EventKind.MILESTONE}
    assert {kind: one.day.isoformat() for kind, one in found.items()} == {
        EventKind.MEETING: "2026-11-20",
        EventKind.ACTION: "2026-11-20",
        EventKind.LETTER: "2026-11-23",
        EventKind.OBJECTIVE: "2026-11-24",
        EventKind.DECISION: "2026-11-25",
        EventKind.SESSION: "2026-11-26",
        EventKind.TERM_END: "2026-11-30",
        EventKind.PHASE: "2026-12-01",
        EventKind.PROJECT_END: "2026-12-04",
        EventKind.REPORT: "2026-12-07",
    }
    assert {one.state for one in found.values()} == {EventState.AHEAD}
    assert {one.place for one in found.values()} == {
        "meeting",
        "action",
        "decision",
        "letter",
        "project",
        "assignment",
        "council",
    }
    assert found[EventKind.ACTION].who.name == found[EventKind.DECISION].who.name == person.name
    assert (found[EventKind.DECISION].title, found[EventKind.DECISION].reference) == ("Paint the fence", "2026/70")
    assert found[EventKind.REPORT].place_id == found[EventKind.OBJECTIVE].place_id == term.id
    assert (found[EventKind.SESSION].whole, found[EventKind.SESSION].where) == ("Story evenings", "Library")
    assert (found[EventKind.PHASE].place, found[EventKind.PHASE].place_id) == ("council", "phases")
    assert found[EventKind.PHASE].phase == "programmes_started_on"
    assert len({one.key for one in events(desk, council)}) == len(events(desk, council))
    assert {one.group for one in found.values()} == set(EventGroup)


def test_what_opens_an_event_is_there(desk, council):
    full(desk, council)
    for one in events(desk, council):
        match one.place:
            case "meeting":
                assert desk.meetings.get(one.place_id)
            case "action" | "decision":
                assert desk.register.meeting_of(one.place, one.place_id)
            case "project":
                assert desk.projects.get(one.place_id)
            case "assignment":
                assert desk.youth.get(one.place_id)


class TestMeetings:
    """When they begin and end, and how they stand."""

    def test_a_meeting_stands_on_the_day_of_its_own_clock(self, desk, council):
        meeting(desk, council, 1, "2026-11-01T00:15:00+03:30")  # in UTC it is the day before
        meeting(desk, council, 2, "2026-11-30T23:30:00-05:00")  # in UTC it is the day after
        found = events(desk, council, EventKind.MEETING, day("2026-11-01"), day("2026-11-30"))
        assert [(one.number, one.day.isoformat(), one.time) for one in found] == [
            (1, "2026-11-01", dt.time(0, 15)),
            (2, "2026-11-30", dt.time(23, 30)),
        ]
        assert not events(desk, council, EventKind.MEETING, day("2026-10-31"), day("2026-10-31"))
        assert not events(desk, council, EventKind.MEETING, day("2026-12-01"), day("2026-12-01"))

    def test_it_lasts_as_long_as_it_may_or_did(self, desk, council):
        meeting(desk, council, 1, "2026-11-21T18:00:00+00:00")
        meeting(desk, council, 2, "2026-11-22T18:00:00+00:00", available_minutes=45)
        meeting(
            desk,
            council,
            3,
            "2026-11-10T18:00:00+00:00",
            MeetingState.HELD,
            started="2026-11-10T18:10:00+00:00",
            ended="2026-11-10T20:00:00+00:00",
        )
        lasted = {one.number: (one.ends - one.begins).total_seconds() / 60 for one in events(desk, council)}
        assert lasted == {1: 90, 2: 45, 3: 110}

    @pytest.mark.parametrize(
        ("state", "expected"),
        [
            (MeetingState.DRAFT, EventState.AHEAD),
            (MeetingState.INVITED, EventState.AHEAD),
            (MeetingState.IN_SESSION, EventState.NOW),
            (MeetingState.HELD, EventState.DONE),
            (MeetingState.CLOSED, EventState.DONE),
            (MeetingState.CANCELLED, EventState.CANCELLED),
            (MeetingState.FAILED_NO_QUORUM, EventState.CANCELLED),
        ],
    )
    def test_its_state_tells_how_it_stands(self, desk, council, state, expected):
        meeting(desk, council, 1, "2026-11-20T18:00:00+00:00", state)
        (found,) = events(desk, council)
        assert (found.state, found.meeting_state) == (expected, state)

    def test_one_that_was_never_held_is_late(self, desk, council):
        meeting(desk, council, 1, "2026-11-19T18:00:00+00:00", MeetingState.INVITED)
        assert events(desk, council)[0].state is EventState.LATE


class TestActionsAndDecisions:
    """Each once, as the latest meeting has it."""

    def test_an_action_that_is_carried_over_stands_once_and_keeps_its_key(self, desk, council):
        first = action("Move the bins", day("2026-11-10"))
        meeting(desk, council, 1, "2026-11-01T18:00:00+00:00", MeetingState.HELD, [item(actions=[first])])
        (before,) = events(desk, council, EventKind.ACTION)
        again = action("Move the bins", day("2026-11-28"), carried_from=1)
        meeting(desk, council, 2, "2026-11-15T18:00:00+00:00", MeetingState.HELD, [item(actions=[again])])
        (after,) = events(desk, council, EventKind.ACTION)
        assert (before.state, before.place_id) == (EventState.LATE, first.id)
        assert (after.day, after.state, after.place_id) == (day("2026-11-28"), EventState.AHEAD, again.id)
        assert after.key == before.key and after.changed > before.changed

    def test_what_is_done_stays_and_what_was_given_up_goes(self, desk, council):
        actions = [
            action("Done", day("2026-11-10"), ActionState.DONE),
            action("Cancelled", day("2026-11-10"), ActionState.CANCELLED),
            action("Begun", day("2026-11-10"), ActionState.IN_PROGRESS),
        ]
        motions = [
            motion("Done", day("2026-11-11"), state=ExecutionState.DONE),
            motion("Cancelled", day("2026-11-11"), state=ExecutionState.CANCELLED),
            motion("No deadline"),
        ]
        meeting(desk, council, 1, "2026-11-01T18:00:00+00:00", MeetingState.HELD, [item("1", motions, actions)])
        assert told(events(desk, council, EventKind.ACTION)) == [
            ("Begun", "2026-11-10", EventState.LATE),
            ("Done", "2026-11-10", EventState.DONE),
        ]
        assert told(events(desk, council, EventKind.DECISION)) == [("Done", "2026-11-11", EventState.DONE)]


class TestProjects:
    """Milestones, ends and sessions."""

    def test_milestones_and_ends_stand_as_their_project_does(self, desk, council):
        due = day("2026-11-10")
        steps = lambda: (milestone("open", due), milestone("done", due, done_on=due))  # noqa: E731 - ids of their own
        for stage in Stage:
            project(desk, council, stage.value, stage, milestones=steps(), end_date=due)
        steps_of = [
            (one.title, one.state) for one in events(desk, council, EventKind.MILESTONE) if one.whole == "completed"
        ]
        assert steps_of == [("done", EventState.DONE)], "nothing more is waited for"
        late = {one.whole for one in events(desk, council, EventKind.MILESTONE) if one.state is EventState.LATE}
        assert late == {"proposed", "approved", "under_way", "suspended"}
        ends = {one.title: one.state for one in events(desk, council, EventKind.PROJECT_END)}
        assert ends.pop("completed") is EventState.DONE
        assert ends == dict.fromkeys(late, EventState.LATE), "what was given up is not there"

    def test_a_session_is_over_with_its_day(self, desk, council):
        kept = (sitting(day("2026-11-19")), sitting(TODAY, "Third", 12), sitting(day("2026-11-21")))
        project(desk, council, "Evenings", sessions=kept)
        assert told(events(desk, council, EventKind.SESSION)) == [
            ("Evenings", "2026-11-19", EventState.DONE),
            ("Third", "2026-11-20", EventState.DONE),
            ("Evenings", "2026-11-21", EventState.AHEAD),
        ]


class TestLetters:
    """Those that still wait for an answer."""

    def test_answered_letters_and_drafts_are_not_there(self, desk, council):
        due = day("2026-11-18")
        letter(desk, council, "Waits", due)
        letter(desk, council, "Draft", due, draft=True)
        letter(desk, council, "Noted", due, outcome=LetterOutcome.FUNDED)
        answer(desk, council, letter(desk, council, "Answered", due))
        received = letter(desk, council, "Only received", due)
        answer(desk, council, received, LetterOutcome.RECEIVED)
        letter(desk, council, "To us", day("2026-11-25"), Direction.INCOMING)
        assert told(events(desk, council)) == [
            ("Only received", "2026-11-18", EventState.LATE),
            ("Waits", "2026-11-18", EventState.LATE),
            ("To us", "2026-11-25", EventState.AHEAD),
        ]
        assert [one.outgoing for one in events(desk, council)] == [True, True, False]

    def test_an_answer_that_is_still_a_draft_is_none(self, desk, council):
        asked = letter(desk, council, "To us", day("2026-11-25"), Direction.INCOMING)
        reply = letter(desk, council, "Our answer", None, in_reply_to=asked.id, draft=True)
        assert len(events(desk, council)) == 1
        change(desk, reply, draft=False)
        assert events(desk, council) == []

    def test_several_answers_make_one_row(self, desk, council):
        asked = letter(desk, council, "Waits", day("2026-11-25"))
        for _ in range(3):
            answer(desk, council, asked, LetterOutcome.RECEIVED)
        assert len(events(desk, council)) == 1


class TestTerms:
    """Reports, objectives, ends."""

    def test_reports_of_months_that_ended_or_run_are_due_a_week_later(self, desk, council):
        _, term = youth(desk, council)
        change(desk, term, reports=(report("2026-09-01", "2026-09-30"), report("2026-10-01", "2026-10-31", None)))
        found = events(desk, council, EventKind.REPORT)
        assert [(one.first.month, one.day.isoformat(), one.state) for one in found] == [
            (9, "2026-10-07", EventState.DONE),
            (10, "2026-11-07", EventState.LATE),
            (11, "2026-12-07", EventState.AHEAD),
        ]

    def test_months_are_those_of_the_calendar_that_is_asked_for(self, desk, council):
        youth(desk, council, start="2026-09-23")
        found = events(desk, council, EventKind.REPORT, calendar=Calendar.JALALI)
        assert [(one.first.isoformat(), one.last.isoformat()) for one in found] == [
            ("2026-09-23", "2026-10-22"),
            ("2026-10-23", "2026-11-21"),
        ]

    def test_a_term_beyond_the_reach_of_a_calendar_counts_gregorian_months(self, desk, council):
        youth(desk, council, end_date=day("2090-01-01"))
        found = events(desk, council, EventKind.REPORT, calendar=Calendar.ISLAMIC_UMALQURA)
        assert [one.last.isoformat() for one in found] == ["2026-09-30", "2026-10-31", "2026-11-30"]

    def test_a_term_that_was_handed_over_asks_for_no_report(self, desk, council):
        _, term = youth(desk, council, end_date=day("2026-11-10"))
        assert [one.state for one in events(desk, council, EventKind.REPORT)] == [EventState.LATE] * 3
        handed = (make(HandoverItem, title="Keys", done_on=TODAY),)
        change(desk, term, handover=handed, reports=(report("2026-09-01", "2026-09-30"),))
        assert [one.state for one in events(desk, council, EventKind.REPORT)] == [EventState.DONE]
        assert told(events(desk, council, EventKind.TERM_END)) == [("", "2026-11-10", EventState.DONE)]

    def test_phases_are_plans_until_their_day(self, desk, council):
        phases(desk, council, council_formed_on=day("2026-11-19"), programmes_started_on=TODAY)
        assert [(one.phase, one.state) for one in events(desk, council)] == [
            ("council_formed_on", EventState.DONE),
            ("programmes_started_on", EventState.AHEAD),
        ]


def test_another_council_has_nothing_of_it(desk, council):
    full(desk, council)
    assert events(desk, founded(desk, "Another council")) == []


def test_a_month_takes_as_many_statements_for_many_things_as_for_few(desk, council):
    def statements():
        counted = itertools.count()
        listen = lambda *_: next(counted)  # noqa: E731 - one line
        event.listen(desk._context.engine, "before_cursor_execute", listen)
        events(desk, council)
        event.remove(desk._context.engine, "before_cursor_execute", listen)
        return next(counted)

    full(desk, council)
    few = statements()
    for number in range(12):
        meeting(desk, council, 30 + number, f"2026-11-{10 + number}T18:00:00+00:00")
        project(desk, council, f"P{number}", milestones=(milestone("m", TODAY),), sessions=(sitting(TODAY),))
        letter(desk, council, f"L{number}", TODAY)
        youth(desk, council, f"Youth N{number}")
    assert statements() == few <= 30


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40, deadline=None)
@given(data=st.data())
def test_months_in_any_calendar_part_the_days_without_a_gap(desk, council, data):
    """Each event of a year stands in exactly one of its months, on a day of that month."""
    if not getattr(desk, "filled", False):
        desk.filled = full(desk, council)
        for days in range(-200, 200, 9):
            moment = dt.datetime(2026, 11, 20, 23, 59, tzinfo=dt.timezone(dt.timedelta(hours=3, minutes=30)))
            meeting(desk, council, 300 + days, (moment + dt.timedelta(days=days)).isoformat())
    calendar = data.draw(st.sampled_from(Calendar))
    year = calendars.year_of(TODAY, calendar)
    first, last = calendars.year_bounds(calendar, year)
    whole = events(desk, council, None, first, last)
    parted = []
    for month in range(1, 13):
        start, end = calendars.month_bounds(calendar, year, month)
        mine = events(desk, council, None, start, end)
        assert all(start <= one.day <= end for one in mine)
        parted += mine
    assert parted == whole
    some = data.draw(st.dates(first, last))
    assert by_day(whole).get(some, ()) == tuple(events(desk, council, None, some, some))


class TestReminders:
    """What is told just now, on the clock of the place."""

    def test_the_clock_is_that_of_the_desk(self, desk, council, clock):
        with desk._context.write() as session:
            store.set_desk_info(session, replace(store.desk_info(session), timezone="Asia/Tehran"))
        clock.instant = dt.datetime(2026, 11, 20, 21, 0, tzinfo=dt.UTC)
        meeting(desk, council, 22, "2026-11-21T01:00:00+03:30")
        told = desk.calendar.reminders(council)
        assert [one.about for one in told.reminders] == [Reminding.MEETING]
        assert told.now.isoformat(timespec="minutes") == "2026-11-21T00:30+03:30"

    def test_today_tomorrow_and_reports(self, desk, council, clock):
        full(desk, council)
        reminders = desk.calendar.reminders(council).reminders
        assert [(one.about, [each.kind for each in one.events]) for one in reminders] == [
            (Reminding.DAYS, [EventKind.MEETING, EventKind.ACTION])
        ]
        clock.instant = clock.instant.replace(month=12, day=4)
        (days, reports) = desk.calendar.reminders(council).reminders
        assert [one.kind for one in days.today] == [EventKind.PROJECT_END]
        assert [one.kind for one in reports.events] == [EventKind.REPORT]

    def test_a_meeting_that_sits_is_not_told(self, desk, council, clock):
        clock.instant = dt.datetime(2026, 11, 20, 18, 0, tzinfo=dt.UTC)
        value = meeting(desk, council, 22, "2026-11-20T18:05:00+00:00")
        assert [one.about for one in desk.calendar.reminders(council).reminders] == [Reminding.MEETING]
        change(desk, value, state=MeetingState.IN_SESSION)
        assert desk.calendar.reminders(council).reminders == ()


def test_the_samples_have_their_days_in_every_language(sample):
    (council,) = sample.councils.list()
    found = sample.calendar.events(council.id, day("2026-11-01"), day("2026-12-31"))
    kinds = {one.kind for one in found}
    assert {EventKind.MEETING, EventKind.ACTION, EventKind.MILESTONE} <= kinds
