"""States, gaps before approval, what is carried over, numbering."""

import datetime as dt
from dataclasses import dataclass, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from council_desk.domain.agenda import Gap, GapKind, ItemOutcome, gaps, outcome_of
from council_desk.domain.carry_over import CarriedOver, Why, carry_over
from council_desk.domain.digits import Digits
from council_desk.domain.numbering import (
    BadPatternError,
    Numbers,
    check_pattern,
    format_number,
    next_number,
    parse_number,
)
from council_desk.domain.states import (
    ForbiddenStepError,
    editable,
    meeting_moves,
    minutes_moves,
    move_meeting,
    move_minutes,
    offers_second_call,
)
from council_desk.domain.terms import ActionState, AttendanceStatus, ItemKind, MeetingState, MinutesState, MotionResult
from council_desk.domain.voting import ReasonMissingError, Tally

M, P = MeetingState, MinutesState


@dataclass(frozen=True)
class Event:
    counts: Tally
    eligible: int = 7
    round: int = 1
    casting_vote: None = None
    lot: None = None


@dataclass(frozen=True)
class Period:
    started: str
    ended: str | None = None


@dataclass(frozen=True)
class Candidate:
    person: str
    votes: int


@dataclass(frozen=True)
class Election:
    id: str
    elected: tuple[str, ...] = ()
    valid: int | None = 7
    round: int = 1
    post: str = "youth mayor"
    seats: int = 1
    eligible: int | None = 8
    issued: int | None = 8
    invalid: int | None = 1
    candidates: tuple[Candidate, ...] = ()


@dataclass(frozen=True)
class Motion:
    result: MotionResult | None = MotionResult.ADOPTED
    vote_events: tuple[Event, ...] = (Event(Tally(7)),)
    id: str = "motion"


@dataclass(frozen=True)
class Action:
    text: str = "Mend the fence"
    assignee: str | None = "someone"
    due: dt.date | None = dt.date(2026, 12, 1)
    state: ActionState = ActionState.OPEN
    carried_from: int | None = None
    id: str = "action"


@dataclass(frozen=True)
class Speech:
    text: str


@dataclass(frozen=True)
class Item:
    motions: tuple[Motion, ...] = ()
    actions: tuple[Action, ...] = ()
    kind: ItemKind = ItemKind.DISCUSSION
    introduction: str | None = None
    speeches: tuple[Speech, ...] = ()
    started: str | None = None
    periods: tuple[Period, ...] = ()
    elections: tuple[str, ...] = ()
    title: str = "Item"
    number: str = "1"
    id: str = "item"


@dataclass(frozen=True)
class Attendance:
    status: AttendanceStatus = AttendanceStatus.PRESENT


@dataclass(frozen=True)
class Meeting:
    agenda: tuple[Item, ...] = ()
    attendance: tuple[Attendance, ...] = (Attendance(),)
    number: int = 14
    state: MeetingState = MeetingState.IN_SESSION
    chair: str | None = "chair"
    secretary: str | None = "secretary"
    breaks: tuple[Period, ...] = ()


def test_a_meeting_goes_its_way():
    state = M.DRAFT
    for to in (M.SCHEDULED, M.INVITED, M.IN_SESSION, M.HELD, M.CLOSED):
        state = move_meeting(state, to)
    assert state is M.CLOSED
    assert move_meeting(M.IN_SESSION, M.FAILED_NO_QUORUM) is M.FAILED_NO_QUORUM
    assert [state for state in M if offers_second_call(state)] == [M.FAILED_NO_QUORUM]


def test_reopening_takes_a_reason():
    with pytest.raises(ReasonMissingError):
        move_meeting(M.CLOSED, M.HELD)
    assert move_meeting(M.CLOSED, M.HELD, "a vote was left out") is M.HELD
    with pytest.raises(ReasonMissingError):
        move_minutes(P.SIGNED, P.DRAFT, " ")
    assert move_minutes(P.APPROVED, P.DRAFT, "wrong date") is P.DRAFT
    assert move_minutes(P.IN_REVIEW, P.DRAFT) is P.DRAFT


@given(st.sampled_from(list(M)), st.sampled_from(list(M)))
def test_only_the_moves_offered_are_possible(state, to):
    offered = {move.to: move.needs_reason for move in meeting_moves(state)}
    if to in offered:
        assert move_meeting(state, to, "reason") is to
    else:
        with pytest.raises(ForbiddenStepError):
            move_meeting(state, to, "reason")


def test_minutes_are_sealed_for_good():
    state = P.DRAFT
    for to in (P.IN_REVIEW, P.APPROVED, P.SIGNED, P.SEALED):
        state = move_minutes(state, to)
    assert minutes_moves(P.SEALED) == ()
    for to in P:
        with pytest.raises(ForbiddenStepError):
            move_minutes(P.SEALED, to, "reason")
    with pytest.raises(ForbiddenStepError):
        move_minutes(P.DRAFT, P.SEALED)
    assert [state for state in P if editable(state)] == [P.DRAFT, P.IN_REVIEW]


@pytest.mark.parametrize(
    ("item", "outcome"),
    [
        (Item(), ItemOutcome.NONE),
        (Item((Motion(None),)), ItemOutcome.NONE),
        (Item((Motion(),)), ItemOutcome.DECIDED),
        (Item((Motion(), Motion(MotionResult.POSTPONED))), ItemOutcome.POSTPONED),
        (Item((Motion(MotionResult.POSTPONED), Motion())), ItemOutcome.DECIDED),
        (Item(actions=(Action(),)), ItemOutcome.DEALT_WITH),
        (Item(kind=ItemKind.CEREMONY), ItemOutcome.DEALT_WITH),
        (Item(kind=ItemKind.REPORT, introduction=" "), ItemOutcome.NONE),
        (Item(kind=ItemKind.REPORT, introduction="The lights work."), ItemOutcome.DEALT_WITH),
        (Item(kind=ItemKind.INFORMATION, speeches=(Speech("Noted."),)), ItemOutcome.DEALT_WITH),
        (Item(kind=ItemKind.OTHER, started="2026-11-12T19:00:00Z"), ItemOutcome.DEALT_WITH),
        (Item(speeches=(Speech("Much was said."),)), ItemOutcome.NONE),
        (Item(kind=ItemKind.ELECTION, elections=("first",)), ItemOutcome.DEALT_WITH),
        (Item(kind=ItemKind.DISCUSSION, elections=("first",)), ItemOutcome.DEALT_WITH),
    ],
)
def test_outcomes(item, outcome):
    assert outcome_of(item) is outcome


def test_the_checklist_names_the_gaps():
    item = Item(
        motions=(
            Motion(vote_events=(), id="never voted"),
            Motion(vote_events=(Event(Tally()),), id="no numbers"),
            Motion(vote_events=(Event(Tally(5)), Event(Tally(7))), id="two left out"),
            Motion(MotionResult.NOTED, vote_events=(), id="noted"),
        ),
        actions=(Action(assignee=None, due=None), Action(), Action(assignee=None, state=ActionState.DONE)),
    )
    assert gaps(Meeting((item, Item(id="empty")), attendance=())) == (
        Gap(GapKind.NO_ATTENDANCE),
        Gap(GapKind.VOTE_WITHOUT_NUMBERS, "item", "never voted"),
        Gap(GapKind.VOTE_WITHOUT_NUMBERS, "item", "no numbers"),
        Gap(GapKind.VOTE_INCOMPLETE, "item", "two left out"),
        Gap(GapKind.ACTION_WITHOUT_PERSON, "item", action="action"),
        Gap(GapKind.ACTION_WITHOUT_DATE, "item", action="action"),
        Gap(GapKind.ITEM_WITHOUT_OUTCOME, "empty"),
    )
    assert gaps(Meeting((Item((Motion(), Motion(id="second"))),))) == ()


def test_the_checklist_names_what_still_runs_and_who_is_missing():
    done, running = Period("2026-11-12T19:00:00Z", "2026-11-12T19:10:00Z"), Period("2026-11-12T19:20:00Z")
    report = Item(kind=ItemKind.REPORT, started=done.started)
    agenda = (replace(report, periods=(done,)), replace(report, periods=(done, running), id="open"))
    assert gaps(Meeting(agenda, chair=None, secretary=None, breaks=(done, running))) == (
        Gap(GapKind.NO_CHAIR),
        Gap(GapKind.NO_SECRETARY),
        Gap(GapKind.BREAK_RUNNING),
        Gap(GapKind.ITEM_RUNNING, "open"),
    )
    assert gaps(Meeting(agenda[:1], breaks=(done,))) == ()


def test_a_meeting_without_a_quorum_is_only_asked_who_led_it():
    failed = Meeting((Item(),), attendance=(), state=M.FAILED_NO_QUORUM, secretary=None)
    assert gaps(failed) == (Gap(GapKind.NO_SECRETARY),)
    assert gaps(replace(failed, secretary="secretary")) == ()


def test_an_election_needs_a_tally_and_then_a_result():
    item = Item(kind=ItemKind.ELECTION, elections=("first", "second", "deputy", "elsewhere"))
    first = Election("first")
    second = Election("second", round=2, valid=None)
    deputy = Election("deputy", post="deputy")
    assert gaps(Meeting((item,)), [second, first, deputy]) == (
        Gap(GapKind.ELECTION_WITHOUT_TALLY, "item", election="second"),
        Gap(GapKind.ELECTION_WITHOUT_RESULT, "item", election="deputy"),
    )
    settled = [first, replace(second, valid=6, elected=("a",)), replace(deputy, elected=("b",))]
    assert gaps(Meeting((item,)), settled) == ()
    assert gaps(Meeting((item,))) == ()


@pytest.mark.parametrize(
    ("statuses", "missing"),
    [
        ("", True),
        ("absent absent", True),
        ("absent excused", True),
        ("guest absent", True),
        ("present", False),
        ("absent present guest", False),
    ],
)
def test_attendance_is_missing_until_somebody_is_present(statuses, missing):
    attendance = tuple(Attendance(AttendanceStatus(status)) for status in statuses.split())
    assert gaps(Meeting(attendance=attendance)) == ((Gap(GapKind.NO_ATTENDANCE),) if missing else ())


def test_what_the_last_meeting_leaves():
    agenda = (
        Item(id="open"),
        Item((Motion(MotionResult.POSTPONED),), id="later"),
        Item((Motion(),), title="گزارش ماهانه", id="monthly"),
        Item((Motion(),), (Action("Paint"),), id="to do"),
        Item((Motion(),), (Action("Sweep", state=ActionState.DONE),), id="done"),
    )
    left = carry_over([Meeting((Item(id="older"),), number=13), Meeting(agenda)], recurring=["گزارش ماهانه"])
    assert [(carried.meeting, carried.item.id, carried.why) for carried in left.items] == [
        (14, "open", Why.NOT_DEALT_WITH),
        (14, "later", Why.POSTPONED),
        (14, "monthly", Why.RECURRING),
        (14, "to do", Why.OPEN_ACTIONS),
    ]
    assert carry_over([]) == CarriedOver()


def test_open_actions_come_back_once():
    meetings = [
        Meeting((Item(actions=(Action("Paint"), Action("Mend"), Action("Sweep"))),), number=12),
        Meeting((Item(actions=(Action("Paint", carried_from=12, id="copy"),)),), number=13),
        Meeting((Item(actions=(Action("Mend", carried_from=12, state=ActionState.DONE), Action("Dig"))),), number=14),
    ]
    left = carry_over(meetings).actions
    assert [(carried.meeting, carried.action.text, carried.action.id) for carried in left] == [
        (12, "Paint", "copy"),
        (12, "Sweep", "action"),
        (14, "Dig", "action"),
    ]


def test_numbers_follow_the_pattern():
    assert format_number("{n}", Numbers(62), Digits.PERSIAN) == "۶۲"
    assert format_number("{item}.{point}", Numbers(item=2, point=1)) == "2.1"
    assert format_number("{n}/{year}", Numbers(62, 1448), Digits.ARABIC) == "٦٢/١٤٤٨"
    assert format_number("NC-07/{year}/{n:03}", Numbers(14, 2026)) == "NC-07/2026/014"


def test_next_numbers():
    assert next_number("{n}", ["۶۱", "٦٢", "other"], digits=Digits.PERSIAN) == "۶۳"
    assert next_number("{n}/{year}", ["٦٢/١٤٤٨", "99/1447"], year=1448, digits=Digits.ARABIC) == "٦٣/١٤٤٨"
    assert next_number("{year}/{n}", [], year=2027) == "2027/1"
    assert next_number("{item}.{point}", ["1.1", "2.1", "2.2"], item=2) == "2.3"


@given(
    st.sampled_from(["{n}", "{n}/{year}", "{year}/چ‌س/{n:03}", "№ {n}"]),
    st.integers(1, 10**6),
    st.integers(1300, 2100),
    st.sampled_from(list(Digits)),
)
def test_numbers_are_read_back(pattern, n, year, digits):
    numbers = Numbers(n, year if "year" in pattern else None)
    assert parse_number(pattern, format_number(pattern, numbers, digits)) == numbers
    assert parse_number(pattern, "x") is None


@pytest.mark.parametrize("pattern", ["", "14", "{year}", "{n}{n}", "{n} {point}", "{number}", "{n:3}", "{n:09}"])
def test_patterns_that_cannot_number(pattern):
    with pytest.raises(BadPatternError):
        check_pattern(pattern)
