import contextlib
import json
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.services.register_help import desk_bytes, new_id

from council_desk.db import store
from council_desk.domain.terms import ActionState, ExecutionState, MinutesState, MotionResult, PaperType
from council_desk.errors import DeskError
from council_desk.record.models import ActionItem, Attachment, Correction, Execution, Meeting, Step
from council_desk.services.desk import Desk
from council_desk.services.editing import add_action, add_motion, change_action, change_minutes, change_motion, changed
from council_desk.services.editing.values import NotThereError, make
from council_desk.services.living import same_but_living, without_living
from council_desk.services.register_rows import (
    RegisterFilter,
    Show,
    Standing,
    actions_shown,
    decisions_shown,
    people_concerned,
    standing,
    waiting,
)

TODAY = date(2026, 11, 20)


@pytest.fixture
def longer_desk(tmp_path: Path, clock) -> Iterator[Callable[[str], Desk]]:
    """Give a maker of desks with three meetings; the clock says 20 November 2026."""
    with contextlib.ExitStack() as stack:

        def make_desk(language: str) -> Desk:
            path = tmp_path / f"longer-{language}.desk"
            path.write_bytes(desk_bytes(language))
            return stack.enter_context(Desk.open(path, clock=clock))

        yield make_desk


@pytest.fixture(params=["fa", "ar", "ru", "en"])
def longer(request: pytest.FixtureRequest, longer_desk) -> Desk:
    """A desk with three meetings in each language."""
    return longer_desk(request.param)


@pytest.fixture
def three(longer_desk) -> Desk:
    """The same in English."""
    return longer_desk("en")


def council_of(desk: Desk) -> str:
    return desk.councils.list()[0].id


def by_reference(desk: Desk) -> dict:
    return {row.reference: row for row in desk.register.decisions(council_of(desk))}


def meeting(desk: Desk, number: int) -> Meeting:
    row = next(row for row in desk.meetings.list(council_of(desk)) if row.number == number)
    return desk.meetings.get(row.id).meeting


def seal(desk: Desk, number: int) -> Meeting:
    """Sealed, as far as the register can tell."""
    sealed = change_minutes(meeting(desk, number), state=MinutesState.SEALED)
    with desk._context.write() as session:
        store.save(session, [sealed], stamp=datetime(2026, 11, 20, tzinfo=UTC))
    return sealed


# --------------------------------------------------------------------------------------------------------- decisions


def test_the_register_lists_what_came_to_something_the_latest_first(longer):
    rows = longer.register.decisions(council_of(longer))
    assert [row.meeting_number for row in rows] == [15, 14, 14, 14, 14, 14, 13]
    assert [row.result for row in rows][-3:] == [MotionResult.ADOPTED, MotionResult.ADOPTED, MotionResult.POSTPONED]
    assert rows[0].day == date(2026, 11, 19) and rows[0].vote.yes == 4 and rows[0].vote.others == 1
    assert [row.execution is None for row in rows] == [False, True, False, False, False, False, True]
    assert sorted(rows, key=lambda row: row.position) == list(reversed(rows))


def test_a_motion_without_a_result_is_no_decision_yet(three):
    last = meeting(three, 15)
    three.meetings.save(add_motion(last, last.agenda[0].id, "That nothing be decided."))
    assert len(three.register.decisions(council_of(three))) == 7
    assert three.register.decisions(new_id("nobody")) == ()


def test_a_row_says_who_answers_for_it_by_when_and_whether_it_is_late(three):
    rows = by_reference(three)
    own = rows["2026/62"]
    assert [party.name for party in own.responsible] == ["Idris Applegarth"] and not own.by_actions
    assert own.due == date(2026, 11, 10) and own.days_left == -10 and own.standing is Standing.LATE
    by_actions = rows["2026/63"]
    assert by_actions.by_actions and by_actions.responsible[0].name == "Rima Cloverdale"
    assert by_actions.due == date(2026, 11, 29) and by_actions.standing is Standing.OPEN
    assert rows["2026/65"].standing is Standing.SETTLED and rows["2026/61"].standing is Standing.SETTLED
    assert rows["2026/66"].supersedes == ("2026/64",) and rows["2026/64"].superseded_by == "2026/66"
    assert rows["2026/66"].responsible == () and rows["2026/66"].due is None
    names = [party.name for party in own.concerned]
    assert {"Idris Applegarth", "Zoë O’Fernley", "Osric Pennyroyal CEng"} < set(names) and len(names) == 4


def test_an_adopted_decision_without_execution_is_open(english, council):
    rows = {row.reference: row for row in english.register.decisions(council)}
    assert rows["2026/61"].execution.state is ExecutionState.OPEN
    assert rows["2026/65"].execution is None and not rows["2026/65"].adopted


def test_the_last_round_is_the_vote(three):
    from council_desk.services.editing import record_vote

    found = three.meetings.get(meeting(three, 15).id)
    motion = new_id("motion 66")
    again = record_vote(found.meeting, motion, found.council, yes=3, no=3, eligible=6)
    three.meetings.save(again)
    vote = by_reference(three)["2026/66"].vote
    assert (vote.yes, vote.no, vote.others, vote.round, vote.unanimous) == (3, 3, 0, 2, False)
    assert by_reference(three)["2026/63"].vote.unanimous


@pytest.mark.parametrize(
    ("show", "expected"),
    [
        (Show.ALL, {"66", "65", "64", "63", "62", "61", ""}),
        (Show.LIVE, {"66", "63", "62"}),
        (Show.LATE, {"62"}),
        (Show.OPEN, {"66", "63"}),
        (Show.IN_PROGRESS, {"62"}),
        (Show.DONE, {"61"}),
        (Show.CANCELLED, set()),
        (Show.SUPERSEDED, {"64"}),
        (Show.NOT_ADOPTED, {"65", ""}),
    ],
)
def test_filter_by_state(three, show, expected):
    rows = three.register.decisions(council_of(three), RegisterFilter(show=show))
    assert {row.reference.removeprefix("2026/") for row in rows} == expected


def test_filter_by_person_period_and_text(three):
    rows = three.register.decisions(council_of(three))

    def numbers(**values):
        return [row.reference for row in decisions_shown(rows, RegisterFilter(**values))]

    zoe = next(party for row in rows for party in row.concerned if party.name.startswith("Zoë"))
    assert numbers(person=zoe.id) == ["2026/62"] and numbers(person=new_id("nobody")) == []
    assert numbers(first=date(2026, 11, 13)) == ["2026/66"] and numbers(last=date(2026, 10, 15)) == [""]
    assert numbers(first=date(2026, 11, 12), last=date(2026, 11, 12)) == [f"2026/{n}" for n in (65, 64, 63, 62, 61)]
    assert numbers(text="ZOE orchard") == ["2026/62"] and numbers(text="2026/64") == ["2026/66", "2026/64"]
    assert not RegisterFilter().narrows and RegisterFilter(text="x").narrows


def test_search_folds_letters_and_digits(longer_desk):
    desk = longer_desk("fa")
    council = council_of(desk)
    for typed in ("62", "۶۲", "٦٢", "روشنايي معابر", "پیاده رو کوچهٔ یاس"):
        found = desk.register.decisions(council, RegisterFilter(text=typed))
        assert "۶۲" in [row.reference for row in found], typed


def test_people_are_offered_once_in_the_order_of_their_names(three):
    rows = three.register.decisions(council_of(three))
    offered = people_concerned(party for row in rows for party in row.concerned)
    assert len({party.id for party in offered}) == len(offered) >= 6
    assert [party.sort_key for party in offered] == sorted(party.sort_key for party in offered)


# ------------------------------------------------------------------------------------------------------------ thread


def test_the_thread_goes_both_ways(longer):
    rows = longer.register.decisions(council_of(longer))
    second = next(row for row in rows if row.project and row.execution and row.execution.note)
    thread = longer.register.decision(second.id).thread
    assert [paper.paper_type for paper in thread.papers] == [PaperType.NEED]
    assert [(one.meeting_number, one.state) for one in thread.earlier] == [(13, MotionResult.POSTPONED)]
    assert thread.item.meeting_number == 14 and thread.later == ()
    assert thread.projects[0].title == second.project
    assert [one.standing for one in thread.actions] == [Standing.LATE, Standing.OPEN]
    assert [letter.outgoing for letter in thread.letters] == [True, False]
    postponed = longer.register.decision(rows[-1].id).thread
    assert [one.meeting_number for one in postponed.later] == [14] and postponed.earlier == ()
    replaced = next(row for row in rows if row.superseded_by)
    assert longer.register.decision(replaced.id).thread.superseded_by.id == rows[0].id
    assert [one.id for one in longer.register.decision(rows[0].id).thread.supersedes] == [replaced.id]


def test_a_standing_item_of_every_meeting_is_not_the_same_matter(three):
    """Only what was put off, shares a paper or has an action taken over came back."""
    row = by_reference(three)["2026/65"]
    assert three.register.decision(row.id).thread.earlier == ()
    carried = by_reference(three)["2026/61"]
    assert [one.meeting_number for one in three.register.decision(carried.id).thread.later] == [15]


def test_items_that_share_a_paper_are_the_same_matter(three):
    need = three.register.decision(by_reference(three)["2026/62"].id).thread.papers[0].id
    last = meeting(three, 15)
    fourteenth = meeting(three, 14)
    title = fourteenth.agenda[4].title
    item = changed(fourteenth.agenda[4], papers=(need,))
    three.meetings.save(changed(fourteenth, agenda=(*fourteenth.agenda[:4], item, *fourteenth.agenda[5:])))
    again = changed(last.agenda[1], title=title, papers=(need,))
    three.meetings.save(changed(last, agenda=(last.agenda[0], again)))
    thread = three.register.decision(by_reference(three)["2026/65"].id).thread
    assert [one.meeting_number for one in thread.later] == [15] and [one.id for one in thread.papers] == [need]


def test_the_motion_that_approved_minutes_leads_to_them(three):
    approving = by_reference(three)["2026/61"]
    thirteenth = meeting(three, 13)
    from council_desk.record.models import Minutes

    minutes = thirteenth.minutes or make(Minutes)
    three.meetings.save(
        changed(thirteenth, minutes=changed(minutes, state=MinutesState.APPROVED, approved_by=approving.id))
    )
    found = three.register.decision(approving.id).thread.approves
    assert [(one.kind, one.meeting_number) for one in found] == [("meeting", 13)]


def test_a_decision_file_names_who_moved_it_and_whether_it_is_sealed(three):
    file = three.register.decision(new_id("motion 66"))
    assert file.mover and not file.sealed and file.row.reference == "2026/66"
    seal(three, 15)
    assert three.register.decision(new_id("motion 66")).sealed
    with pytest.raises(NotThereError):
        three.register.decision(new_id("nothing"))
    last = meeting(three, 14)
    three.meetings.save(add_motion(last, last.agenda[0].id, "That it be so."))
    undecided = meeting(three, 14).agenda[0].motions[-1]
    with pytest.raises(NotThereError):
        three.register.decision(undecided.id)


def test_where_a_part_stands(three):
    last = meeting(three, 15)
    assert three.register.meeting_of("item", last.agenda[0].id) == last.id
    assert three.register.meeting_of("decision", new_id("motion 66")) == last.id
    assert three.register.meeting_of("action", new_id("action 15")) == last.id
    with pytest.raises(NotThereError):
        three.register.meeting_of("item", new_id("nothing"))


# ---------------------------------------------------------------------------------------------------------- execution


def test_execution_is_written_and_read_back(three):
    row = by_reference(three)["2026/63"]
    changes = three.register.set_execution(
        row.id, ExecutionState.DONE, done_on=date(2026, 11, 18), note="All eight held"
    )
    assert {kind for kind, _ in changes.updated} == {"meeting"}
    assert by_reference(three)["2026/63"].execution.done_on == date(2026, 11, 18)
    three.register.set_execution(row.id, ExecutionState.DONE)
    execution = by_reference(three)["2026/63"].execution
    assert execution.done_on == TODAY and execution.note is None
    three.register.set_execution(row.id, ExecutionState.CANCELLED, done_on=TODAY, note="  ")
    assert by_reference(three)["2026/63"].execution.done_on is None


def test_a_successor_is_asked_for_and_must_be_another_adopted_decision(three):
    rows = by_reference(three)
    for wrong in (None, rows["2026/63"].id, rows["2026/65"].id):
        with pytest.raises(DeskError):
            three.register.set_execution(rows["2026/63"].id, ExecutionState.SUPERSEDED, superseded_by=wrong)
    with pytest.raises(DeskError):
        three.register.set_execution(rows["2026/65"].id, ExecutionState.DONE)
    three.register.supersede(rows["2026/63"].id, rows["2026/62"].id)
    assert by_reference(three)["2026/63"].superseded_by == "2026/62"


def test_decisions_do_not_replace_one_another_in_a_circle(three):
    rows = by_reference(three)
    three.register.supersede(rows["2026/63"].id, rows["2026/64"].id)  # 64 was replaced by 66
    with pytest.raises(DeskError, match="2026/63"):
        three.register.supersede(rows["2026/66"].id, rows["2026/63"].id)
    assert by_reference(three)["2026/66"].execution.state is ExecutionState.OPEN


def test_superseding_keeps_the_note(three):
    rows = by_reference(three)
    three.register.supersede(rows["2026/62"].id, rows["2026/66"].id)
    assert by_reference(three)["2026/62"].execution.note == rows["2026/62"].execution.note is not None


# ------------------------------------------------------------------------------------------------------------ actions


def test_an_action_is_told_once_with_its_history(longer):
    rows = longer.register.actions(council_of(longer))
    assert len(rows) == 6 and [row.due for row in rows] == sorted(row.due for row in rows)
    carried = next(row for row in rows if row.id == new_id("action 15"))
    assert [one.meeting_number for one in carried.history] == [13, 14, 15]
    assert all(one.meeting_id and one.day for one in carried.history)
    assert carried.state is ActionState.IN_PROGRESS and carried.standing is Standing.DUE
    assert carried.reference and carried.motion_id
    done = next(row for row in rows if row.id == new_id("induction 15"))
    assert not done.live and done.done_on == date(2026, 11, 19) and done.standing is Standing.SETTLED
    assert waiting(rows) == 2


def test_an_action_from_a_meeting_that_the_desk_does_not_have(english, council):
    row = next(row for row in english.register.actions(council) if row.history[0].meeting_number == 13)
    first, second = row.history
    assert first.meeting_id is None and first.day is None
    assert second.meeting_number == 14 and second.meeting_id


def test_actions_without_a_day_come_last(three):
    last = meeting(three, 15)
    three.meetings.save(add_action(last, last.agenda[0].id, "Think about it"))
    rows = three.register.actions(council_of(three))
    assert rows[-1].text == "Think about it" and rows[-1].due is None and rows[-1].assignee is None
    assert rows[-1].standing is Standing.OPEN
    dated = actions_shown(rows, RegisterFilter(first=date(2026, 1, 1)))
    assert rows[-1] not in dated and len(dated) == 6


def test_filters_of_actions(three):
    council = council_of(three)
    rows = three.register.actions(council)

    def count(**values):
        return len(three.register.actions(council, RegisterFilter(**values)))

    assert count(show=Show.LIVE) == 5 and count(show=Show.LATE) == 1 and count(show=Show.DONE) == 1
    assert count(show=Show.OPEN) == 4 and count(show=Show.IN_PROGRESS) == 1 and count(show=Show.ALL) == 6
    assert count(person=rows[0].assignee.id) == 1
    assert count(text="CONSENT utility") == 1 and count(first=date(2026, 12, 1), last=date(2026, 12, 31)) == 1


def test_done_with_a_day_and_back(three):
    council = council_of(three)
    action = next(row for row in three.register.actions(council) if row.standing is Standing.LATE)
    three.register.set_action_state(action.id, ActionState.DONE)
    done = next(row for row in three.register.actions(council) if row.id == action.id)
    assert done.state is ActionState.DONE and done.done_on == TODAY and waiting(three.register.actions(council)) == 1
    three.register.set_action_state(action.id, ActionState.DONE, date(2026, 11, 15))
    assert next(row for row in three.register.actions(council) if row.id == action.id).done_on == date(2026, 11, 15)
    three.register.set_action_state(action.id, ActionState.OPEN, date(2026, 11, 15))
    assert three.register.actions(council)[0] == action
    with pytest.raises(NotThereError):
        three.register.set_action_state(new_id("nothing"), ActionState.DONE)


def test_what_is_done_is_not_carried_over(three):
    council = council_of(three)
    before = [offer.id for offer in three.meetings.carry_over(council) if offer.kind == "action"]
    three.register.set_action_state(new_id("action 15"), ActionState.DONE)
    after = [offer.id for offer in three.meetings.carry_over(council) if offer.kind == "action"]
    assert set(before) - set(after) == {new_id("action 15")}


@given(st.one_of(st.none(), st.integers(-4000, 4000)))
def test_every_open_thing_stands_somehow(days):
    assert standing(days) is (
        Standing.OPEN if days is None or days > 7 else Standing.LATE if days < 0 else Standing.DUE
    )


# ------------------------------------------------------------------------------------------------------ sealed minutes


def test_sealed_minutes_let_actions_and_execution_live(three):
    sealed = seal(three, 14)
    row = by_reference(three)["2026/63"]
    three.register.set_execution(row.id, ExecutionState.DONE, note="Held")
    action = sealed.agenda[1].actions[0]
    three.register.set_action_state(action.id, ActionState.DONE)
    now = meeting(three, 14)
    assert now.agenda[1].actions[0].state is ActionState.DONE
    assert now != sealed and same_but_living(sealed, now) and now.minutes.state is MinutesState.SEALED


def _first_motion(meeting: Meeting) -> str:
    return meeting.agenda[1].motions[0].id


LIVING = {
    "action": lambda one: change_action(one, one.agenda[1].actions[0].id, state=ActionState.DONE, done_on=TODAY),
    "execution": lambda one: change_motion(
        one, _first_motion(one), execution=Execution(state=ExecutionState.CANCELLED, note="x")
    ),
    "correction": lambda one: change_minutes(
        one, corrections=(*one.minutes.corrections, Correction(date=TODAY, text="a", reason="b"))
    ),
    "scan": lambda one: change_minutes(one, scan=Attachment(title="Scan", file_name="scan.pdf")),
    "step": lambda one: change_minutes(
        one, steps=(*one.minutes.steps, Step(state="sealed", at="2026-11-20T10:00:00+00:00"))
    ),
    "attachment": lambda one: changed(
        one, attachments=(*one.attachments, Attachment(title="Photo", file_name="photo.jpg"))
    ),
}
FIXED = {
    "title": lambda one: changed(one, agenda=(changed(one.agenda[0], title="Other"), *one.agenda[1:])),
    "action text": lambda one: change_action(one, one.agenda[1].actions[0].id, text="Other"),
    "action due": lambda one: change_action(one, one.agenda[1].actions[0].id, due=None),
    "an action more": lambda one: add_action(one, one.agenda[0].id, "More"),
    "motion text": lambda one: change_motion(one, _first_motion(one), text="Other"),
    "responsible": lambda one: change_motion(one, _first_motion(one), responsible=None, due=TODAY),
    "result": lambda one: change_motion(one, _first_motion(one), result=MotionResult.REJECTED),
    "unsealed": lambda one: change_minutes(one, state=MinutesState.SIGNED),
    "closing": lambda one: change_minutes(one, closing_text="Other"),
    "no minutes": lambda one: changed(one, minutes=None),
    "attachment gone": lambda one: changed(one, attachments=None),
    "correction gone": lambda one: change_minutes(one, corrections=None),
    "step gone": lambda one: change_minutes(one, steps=None),
    "attendance": lambda one: changed(one, attendance=one.attendance[1:]),
}


@pytest.fixture
def sealed(three) -> Meeting:
    one = meeting(three, 14)
    return changed(
        change_minutes(
            one,
            state=MinutesState.SEALED,
            corrections=(Correction(date=TODAY, text="was", reason="wrong"),),
            steps=(Step(state="sealed", at="2026-11-20T09:00:00+00:00"),),
        ),
        attachments=(Attachment(title="Plan", file_name="plan.pdf"),),
    )


@pytest.mark.parametrize("name", LIVING)
def test_living_fields_may_change(sealed, name):
    new = LIVING[name](sealed)
    assert new != sealed and same_but_living(sealed, new) and without_living(new) == without_living(sealed)


@pytest.mark.parametrize("name", FIXED)
def test_nothing_else_may(sealed, name):
    new = FIXED[name](sealed)
    assert new != sealed and not same_but_living(sealed, new)


def test_sealing_itself_changes_only_what_lives(three):
    signed = change_minutes(meeting(three, 14), state=MinutesState.SIGNED)
    assert same_but_living(signed, change_minutes(signed, state=MinutesState.SEALED))


def test_a_meeting_without_minutes_stays_one():
    bare = Meeting.model_validate_json(
        json.dumps(
            {
                "id": new_id("bare"),
                "organization": new_id("council"),
                "number": 1,
                "state": "held",
                "language": "en",
                "scheduled_start": "2026-11-12T18:00:00+00:00",
                "location": {"name": "Hall"},
            }
        ),
        strict=True,
    )
    assert same_but_living(bare, bare) and not same_but_living(bare, changed(bare, number=2))


def test_action_models_are_left_out_by_name():
    """Every field of an action is either living or compared: a new one is compared unless somebody says otherwise."""
    compared = set(ActionItem.model_fields) - {"state", "done_on"}
    assert compared == {"id", "text", "assignee", "due", "motion", "carried_from"}
