"""Quorum, presence, eligibility, rosters, minors, attendance over time."""

import datetime as dt
from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from council_desk.domain.attendance import (
    Rate,
    attendance_rates,
    eligible_voters,
    headcount,
    is_present,
    quorum_timeline,
    voting_present,
)
from council_desk.domain.membership import (
    default_voting_right,
    in_force,
    is_member,
    is_minor,
    protected,
    roster,
    shown_by_initials,
    voting_members,
)
from council_desk.domain.moments import NotAMomentError, instant, local_day, local_time, minutes_between
from council_desk.domain.quorum import QuorumUnknownError, quorum, quorum_of
from council_desk.domain.terms import AttendanceStatus, MeetingKind, MeetingState, QuorumRule, Role

PRESENT, EXCUSED, ABSENT, GUEST = AttendanceStatus


@dataclass(frozen=True)
class Interval:
    arrived: str
    left: str | None = None


@dataclass(frozen=True)
class Period:
    started: str
    ended: str | None = None


@dataclass(frozen=True)
class Entry:
    person: str
    status: AttendanceStatus = PRESENT
    voting_right: bool = True
    intervals: tuple[Interval, ...] = ()


@dataclass(frozen=True)
class Recusal:
    person: str
    left_room: bool = False


@dataclass(frozen=True)
class Member:
    person: str
    role: Role = Role.TRUSTEE
    voting_right: bool = True
    start_date: dt.date = dt.date(2026, 1, 1)
    end_date: dt.date | None = None
    organization: str = "council"


@dataclass(frozen=True)
class Meeting:
    scheduled_start: str
    attendance: tuple[Entry, ...]
    kind: MeetingKind = MeetingKind.ORDINARY
    state: MeetingState = MeetingState.HELD
    started: str | None = None
    organization: str = "council"


@dataclass(frozen=True)
class Rules:
    quorum: QuorumRule
    quorum_number: int | None = None


def at(time):
    return f"2026-11-12T{time}:00+03:30"


SITTING = (
    Entry("chair"),
    Entry("late", intervals=(Interval(at("19:20")),)),
    Entry("comes_and_goes", intervals=(Interval(at("18:40"), at("19:00")), Interval(at("19:30"), at("20:00")))),
    Entry("imam", voting_right=False),
    Entry("visitor", GUEST),
    Entry("ill", EXCUSED),
    Entry("away", ABSENT),
)


@pytest.mark.parametrize(
    ("rule", "seats", "members", "number", "needed"),
    [
        (QuorumRule.MAJORITY_OF_SEATS, 8, 6, None, 5),
        (QuorumRule.MAJORITY_OF_SEATS, 9, 9, None, 5),
        (QuorumRule.MAJORITY_OF_SEATS, None, 6, None, 4),
        (QuorumRule.MAJORITY_OF_MEMBERS, 8, 6, None, 4),
        (QuorumRule.TWO_THIRDS_OF_SEATS, 9, 5, None, 6),
        (QuorumRule.TWO_THIRDS_OF_SEATS, 10, 5, None, 7),
        (QuorumRule.NUMBER, 10, 5, 3, 3),
        (QuorumRule.MAJORITY_OF_MEMBERS, None, 0, None, 1),
    ],
)
def test_quorum(rule, seats, members, number, needed):
    assert quorum(rule, seats=seats, members=members, number=number).needed == needed


@given(st.integers(1, 999))
def test_quorum_in_whole_numbers(seats):
    assert 2 * quorum(QuorumRule.MAJORITY_OF_SEATS, seats=seats, members=0).needed > seats
    two_thirds = quorum(QuorumRule.TWO_THIRDS_OF_SEATS, seats=seats, members=0).needed
    assert 3 * two_thirds >= 2 * seats > 3 * (two_thirds - 1)


def test_quorum_by_standing_rules():
    assert quorum_of(None, seats=8, members=3).needed == 5
    assert quorum_of(Rules(QuorumRule.NUMBER, 4), seats=8, members=3).needed == 4
    for number in (None, 0):
        with pytest.raises(QuorumUnknownError):
            quorum_of(Rules(QuorumRule.NUMBER, number), seats=8, members=3)
    state = quorum_of(None, seats=8, members=3).at(3)
    assert (state.met, state.missing, state.of) == (False, 2, 8)
    assert quorum_of(None, seats=8, members=3).at(5).met


def test_presence_is_by_intervals():
    person = SITTING[2]
    times = ["18:39", "18:40", "18:59", "19:00", "19:29", "19:30", "20:00"]
    assert [is_present(person, at(time)) for time in times] == [False, True, True, False, False, True, False]
    assert is_present(SITTING[0], at("23:00"))
    assert is_present(person)
    assert not is_present(Entry("x", EXCUSED, intervals=(Interval(at("18:00")),)), at("19:00"))


def test_moments_compare_across_offsets():
    entry = Entry("x", intervals=(Interval("2026-11-12T15:10:00Z"),))
    assert is_present(entry, at("18:40")) and not is_present(entry, at("18:39"))


def test_absent_for_one_vote_only():
    assert eligible_voters(SITTING, at("18:50")) == ("chair", "comes_and_goes")
    assert eligible_voters(SITTING, at("19:25")) == ("chair", "late")
    assert eligible_voters(SITTING, at("19:40")) == ("chair", "late", "comes_and_goes")


def test_recusal():
    stays, leaves = Recusal("chair"), Recusal("late", left_room=True)
    assert voting_present(SITTING, at("19:40"), [stays, leaves]) == ("chair", "comes_and_goes")
    assert eligible_voters(SITTING, at("19:40"), [stays, leaves]) == ("comes_and_goes",)


def test_headcount():
    counts = headcount(SITTING, at("19:05"))
    assert (counts.present, counts.voting, counts.guests, counts.excused, counts.absent) == (2, 1, 1, 1, 1)
    assert headcount(SITTING).present == 4


def test_quorum_timeline():
    goal = quorum(QuorumRule.NUMBER, seats=8, members=6, number=2)
    changes = quorum_timeline(SITTING, goal, started=at("18:45"), ended=at("19:50"))
    assert [(change.moment[11:16], change.state.present, change.state.met) for change in changes] == [
        ("18:45", 2, True),
        ("19:00", 1, False),
        ("19:20", 2, True),
        ("19:30", 3, True),
    ]
    assert quorum_timeline(SITTING, goal, started=at("18:45"))[-1].moment == at("20:00")


def test_who_left_the_room_for_an_item_is_outside_while_it_lasts():
    members = (Entry("a"), Entry("b"), Entry("c"))
    rule = quorum(QuorumRule.MAJORITY_OF_SEATS, seats=3, members=3)
    outside = {"a": [Period(at("18:40"), at("18:50")), Period(at("19:00"))], "b": [Period(at("18:45"), at("18:55"))]}
    changes = quorum_timeline(members, rule, started=at("18:30"), ended=at("20:00"), outside=outside)
    assert [(change.moment[11:16], change.state.present) for change in changes] == [
        ("18:30", 3),
        ("18:40", 2),
        ("18:45", 1),
        ("18:50", 2),
        ("18:55", 3),
        ("19:00", 2),
    ]


def test_substitute_who_joined_mid_term_is_not_absent_before():
    meetings = [
        Meeting("2026-03-01T18:00:00+03:30", (Entry("chair"),)),
        Meeting("2026-06-01T18:00:00+03:30", (Entry("chair"), Entry("substitute"))),
        Meeting("2026-07-01T18:00:00+03:30", (Entry("chair"), Entry("substitute", EXCUSED))),
        Meeting("2026-08-01T18:00:00+03:30", (Entry("chair"),), started="2026-08-01T18:10:00+03:30"),
        Meeting("2026-08-05T18:00:00+03:30", (Entry("substitute"),), kind=MeetingKind.EXTRAORDINARY),
        Meeting("2026-09-01T18:00:00+03:30", (Entry("substitute", ABSENT),), state=MeetingState.FAILED_NO_QUORUM),
        Meeting("2026-09-08T18:00:00+03:30", ()),
        Meeting("2026-09-09T18:00:00+03:30", (Entry("substitute", ABSENT),), organization="other"),
    ]
    memberships = [Member("chair"), Member("substitute", start_date=dt.date(2026, 5, 1), end_date=dt.date(2027, 1, 1))]
    rates = attendance_rates("substitute", memberships, meetings)
    assert rates == {MeetingKind.ORDINARY: Rate(3, 1, 1, 1), MeetingKind.EXTRAORDINARY: Rate(1, 1)}
    assert rates[MeetingKind.ORDINARY].percent == 33
    assert Rate().percent is None
    assert Rate(3, 2).percent == 67


def test_the_roster_is_that_of_the_day():
    members = [
        Member("trustee"),
        Member("former", end_date=dt.date(2026, 6, 30)),
        Member("future", start_date=dt.date(2027, 1, 1)),
        Member("leaving_next_year", end_date=dt.date(2027, 6, 30)),
        Member("secretary", Role.SECRETARY),
        Member("imam", Role.IMAM, voting_right=False),
        Member("chair", Role.CHAIR),
        Member("chair", Role.TRUSTEE),
        Member("elsewhere", organization="other"),
    ]
    today = dt.date(2026, 11, 12)
    assert [item.person for item in roster(members, "council", today)] == [
        "chair",
        "secretary",
        "imam",
        "trustee",
        "leaving_next_year",
        "chair",
    ]
    assert voting_members(members, "council", today) == ("chair", "secretary", "trustee", "leaving_next_year")
    assert is_member(members, "former", "council", dt.date(2026, 6, 30))
    assert not in_force(members[1], dt.date(2026, 7, 1))


def test_default_voting_right():
    silent = {Role.IMAM, Role.SPECIALIST, Role.FACILITATOR, Role.LIAISON, Role.OBSERVER, Role.ALTERNATE}
    assert {role for role in Role if not default_voting_right(role)} == silent
    assert not any(default_voting_right(role, minor=True) for role in Role)


def test_minors():
    born = dt.date(2008, 11, 12)
    assert is_minor(dt.date(2026, 11, 11), birth_date=born)
    assert not is_minor(dt.date(2026, 11, 12), birth_date=born)
    assert is_minor(dt.date(2026, 2, 28), birth_date=dt.date(2008, 2, 29))
    assert not is_minor(dt.date(2026, 3, 1), birth_date=dt.date(2008, 2, 29))
    assert is_minor(dt.date(2026, 12, 30), birth_year=2008)
    assert not is_minor(dt.date(2026, 12, 31), birth_year=2008)
    assert not is_minor(dt.date(2026, 12, 31))


@given(st.dates(dt.date(1950, 1, 1), dt.date(2030, 1, 1)), st.dates(dt.date(1960, 1, 1), dt.date(2060, 1, 1)))
def test_a_year_of_birth_protects_at_least_as_long_as_the_date(born, day):
    if is_minor(day, birth_date=born):
        assert is_minor(day, birth_year=born.year)


def test_who_is_protected_in_copies():
    day = dt.date(2026, 11, 12)
    assert protected(day, [Role.YOUTH_MAYOR])
    assert not protected(day, [Role.YOUTH_MAYOR], birth_year=2001)
    assert not protected(day, [Role.TRUSTEE])
    assert protected(day, [], birth_date=dt.date(2010, 1, 1))
    assert shown_by_initials(minor=True, may_be_published=False)
    assert not shown_by_initials(minor=True, may_be_published=True)
    assert not shown_by_initials(minor=False, may_be_published=False)


def test_moments():
    assert instant("2026-11-12t18:45:00z").utcoffset() == dt.timedelta(0)
    assert local_day("2026-11-12T00:30:00+03:30") == dt.date(2026, 11, 12)
    assert local_time("2026-11-12T18:45:10.5+03:30") == dt.time(18, 45, 10)
    assert minutes_between(at("18:45"), at("20:30")) == 105
    for text in ("2026-11-12T18:45:00", "yesterday", "2026-13-12T18:45:00Z"):
        with pytest.raises(NotAMomentError):
            instant(text)
