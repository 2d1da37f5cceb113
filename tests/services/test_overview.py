"""The overview says what the lists say: what comes next, what waits in its order, and figures that can be counted."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from council_desk.db import store
from council_desk.domain.terms import (
    ActionState,
    Direction,
    LetterKind,
    MeetingState,
    MinutesState,
    OrganizationClass,
    ProjectKind,
    Stage,
)
from council_desk.record.ids import new_id
from council_desk.record.models import Letter, Milestone, Organization, Project, ProjectSession
from council_desk.services import editing
from council_desk.services.editing.values import make
from council_desk.services.overview_rows import SOON_DAYS, Matter, WaitingRow, in_order

NOW = datetime(2026, 11, 29, 9, 0, tzinfo=UTC)
TODAY = NOW.date()


@pytest.fixture
def desk(english):
    english._context.clock = lambda: NOW
    return english


def waiting(desk, council, matter):
    return [row for row in desk.overview.look(council).waiting if row.matter is matter]


def project(council, **fields):
    fields = {"kind": ProjectKind.CONSTRUCTION, "stage": Stage.UNDER_WAY, "title": "A bench"} | fields
    return make(Project, id=new_id(), organization=council, **fields)


def test_the_next_meeting_is_the_first_to_come_with_what_it_brings_over(desk, council):
    assert desk.overview.look(council).next is None
    later = desk.meetings.create(council, NOW + timedelta(days=14))
    carried = [offer.id for offer in desk.meetings.carry_over(council)]
    first = desk.meetings.create(council, NOW + timedelta(days=7), carry=carried)
    found = desk.overview.look(council).next
    assert found.row.id == first.id and found.carried == sum(
        any(action.carried_from for action in item.actions) for item in first.agenda
    )
    assert found.carried > 0
    started = editing.change(later, state=MeetingState.IN_SESSION)
    desk.meetings.save(started)
    assert desk.overview.look(council).next.row.id == later.id


def test_actions_that_are_late_or_due_wait_and_are_settled(desk, council):
    rows = waiting(desk, council, Matter.ACTION)
    expected = [row for row in desk.register.actions(council) if row.live and row.days_left <= SOON_DAYS]
    assert {row.id for row in rows} == {row.id for row in expected} and len(rows) == len(expected) > 2
    assert [row.days_left for row in rows] == sorted(row.days_left for row in rows)
    desk.register.set_action_state(rows[0].id, ActionState.DONE)
    assert rows[0].id not in {row.id for row in waiting(desk, council, Matter.ACTION)}


def test_minutes_that_are_not_sealed_wait_with_their_state(desk, council):
    (row,) = waiting(desk, council, Matter.MINUTES)
    (listed,) = [one for one in desk.meetings.list(council) if one.state in {MeetingState.HELD, MeetingState.CLOSED}]
    assert (row.id, row.meeting, row.minutes) == (listed.id, listed.number, listed.minutes_state or MinutesState.DRAFT)
    assert row.days == (TODAY - listed.start.date()).days


def test_a_letter_without_an_answer_waits_and_says_for_how_long(desk, council):
    letter = make(
        Letter,
        id=new_id(),
        organization=council,
        direction=Direction.OUTGOING,
        date=TODAY - timedelta(days=16),
        subject="Lamps",
        kind=LetterKind.REQUEST,
        request="Money for lamps",
    )
    desk.letters.restore(letter)
    (row,) = [one for one in waiting(desk, council, Matter.LETTER) if one.id == letter.id]
    assert (row.title, row.days, row.days_left) == ("Money for lamps", 16, None)


def test_figures_count_projects_and_those_who_took_part(desk, council):
    before = desk.overview.look(council)
    late = make(Milestone, id=new_id(), title="Dig", due=TODAY - timedelta(days=3))
    desk.projects.restore(project(council, milestones=(late,)))
    sessions = tuple(make(ProjectSession, id=new_id(), date=TODAY, participants=number) for number in (12, 30))
    desk.projects.restore(project(council, kind=ProjectKind.CULTURAL, sessions=sessions))
    desk.projects.restore(project(council, kind=ProjectKind.SPORTS, stage=Stage.CANCELLED, participants=500))
    after = desk.overview.look(council)
    assert after.construction.all == before.construction.all + 1
    assert after.construction.late == before.construction.late + 1
    assert after.programmes.all == before.programmes.all + 1
    assert after.programmes.participants == before.programmes.participants + 42
    (row,) = [one for one in waiting(desk, council, Matter.PROJECT) if one.title == "A bench"]
    assert row.late and row.days_left == -3


def test_attendance_is_told_against_the_quorum(desk, council):
    marks = desk.overview.look(council).attendance
    rows = {row.id: row for row in desk.meetings.list(council)}
    assert marks
    for mark in marks:
        row = rows[mark.id]
        assert (mark.present, mark.needed, mark.number) == (row.voting_present, row.quorum_needed, row.number)


def test_an_empty_council_has_an_empty_overview(desk):
    other = make(Organization, id=new_id(), name="Another", classification=OrganizationClass.WOMENS_COUNCIL)
    with desk._context.write() as session:
        store.save(session, [other], stamp=NOW)
    found = desk.overview.look(other.id)
    assert (found.next, found.waiting, found.attendance, found.youth, found.meetings) == (None, (), (), (), 0)


ROWS = st.builds(
    WaitingRow,
    matter=st.sampled_from(Matter),
    id=st.just("x"),
    days_left=st.none() | st.integers(-400, 400),
    days=st.integers(0, 400),
)


@given(st.lists(ROWS))
def test_what_is_late_comes_first_and_nothing_is_lost(rows):
    ordered = in_order(rows)
    assert sorted(map(repr, ordered)) == sorted(map(repr, rows))
    late = [row.late for row in ordered]
    assert late == sorted(late, reverse=True)
    soon = [row.days_left for row in ordered if row.days_left is not None and row.days_left <= SOON_DAYS]
    assert soon == sorted(soon)
    assert ordered[: len(soon)] == tuple(
        row for row in ordered if row.days_left is not None and row.days_left <= SOON_DAYS
    )
