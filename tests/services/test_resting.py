"""Which decisions a project rests on: those that name it, and those on the need that it was made of afterwards."""

import datetime as dt

import pytest

from council_desk.domain.paperwork import DocumentKind, Order
from council_desk.domain.terms import Field, MeetingState, MotionResult, Stage
from council_desk.domain.voting import ReasonMissingError
from council_desk.record.ids import new_id
from council_desk.record.models import Motion
from council_desk.services import editing
from council_desk.services.paper_values import new_paper

DAY = dt.date(2026, 11, 20)
TEXT = "The council has speed bumps built."


@pytest.fixture
def need(english, council):
    """A need on the agenda of a draft."""
    made = new_paper(council, "Speed bumps", DAY, field=Field.INFRASTRUCTURE)
    english.papers.save(made)
    return english.papers.into_agenda(made.id)[0]


def decide(desk, placed, result=MotionResult.ADOPTED, **fields):
    """Hold the meeting with one motion under the item of the need; give the motion's id."""
    meeting = desk.meetings.get(placed.meeting).meeting
    motion = editing.make(Motion, id=new_id(), reference="2026/7", text=TEXT, result=result, **fields)
    meeting = editing.change_item(meeting, placed.item, motions=(motion,))
    desk.meetings.save(editing.change(meeting, state=MeetingState.HELD))
    return motion.id


def test_a_project_made_of_a_decided_need_rests_on_the_decision(english, council, need):
    motion = decide(english, need)
    project, _ = english.papers.make_project(need.paper)
    file = english.projects.get(project)
    assert file.decided and [one.kind for one in file.thread] == ["paper", "item", "decision"]
    assert file.thread[-1].id == motion
    english.projects.move(project, Stage.APPROVED)
    decision = english.register.decision(motion)
    assert [one.id for one in decision.thread.projects] == [project] and decision.row.project == "Speed bumps"
    (row,) = [one for one in english.projects.list(council) if one.id == project]
    assert row.decision == "2026/7" and row.carried
    record = english.documents.record(Order(kind=DocumentKind.PROJECT_SHEET, subject=project, copy="public", on=DAY))
    assert record.meetings[0].agenda[-1].motions[0].project == project


def test_what_was_rejected_carries_no_project(english, need):
    decide(english, need, MotionResult.REJECTED)
    project, _ = english.papers.make_project(need.paper)
    file = english.projects.get(project)
    assert not file.decided and "decision" in {one.kind for one in file.thread}
    with pytest.raises(ReasonMissingError):
        english.projects.move(project, Stage.APPROVED)


def test_a_decision_that_names_another_project_carries_only_that(english, council, need):
    other, _ = english.projects.begin(council, "Another")
    motion = decide(english, need, project=other.id)
    project, _ = english.papers.make_project(need.paper)
    assert not english.projects.get(project).decided and english.projects.get(other.id).decided
    assert [one.id for one in english.register.decision(motion).thread.projects] == [other.id]


def test_the_need_shows_decisions_that_name_its_project_under_another_item(english, council, need):
    project, _ = english.papers.make_project(need.paper)
    meeting = english.meetings.get(need.meeting).meeting
    motion = editing.make(Motion, id=new_id(), text=TEXT, result=MotionResult.ADOPTED, project=project)
    meeting = editing.insert_item(
        meeting, editing.make(type(meeting.agenda[0]), id=new_id(), number="2", title="Works"), 1
    )
    meeting = editing.change_item(meeting, meeting.agenda[1].id, motions=(motion,))
    english.meetings.save(editing.change(meeting, state=MeetingState.HELD))
    thread = english.papers.get(need.paper).thread
    assert [(one.kind, one.id) for one in thread] == [
        ("item", need.item),
        ("decision", motion.id),
        ("project", project),
    ]
    assert english.projects.names(council)[-1].papers == {need.paper}
