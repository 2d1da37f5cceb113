"""Who came to a meeting and when, and how those who were there voted."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from council_desk.demo.people import Hood
from council_desk.demo.world import World
from council_desk.domain.attendance import eligible_voters
from council_desk.domain.membership import in_force
from council_desk.domain.terms import AttendanceStatus, CastingOption, Role, TieRule, VoteOption, VotingMethod
from council_desk.record.models import (
    Attendance,
    CastingVote,
    Counts,
    Interval,
    Membership,
    Recusal,
    Vote,
    VoteEvent,
)
from council_desk.services.editing.values import make

_ALWAYS = frozenset({Role.CHAIR, Role.SECRETARY, Role.DEPUTY_CHAIR})
_METHODS = (
    *[VotingMethod.SHOW_OF_HANDS] * 9,
    *[VotingMethod.UNANIMOUS] * 3,
    *[VotingMethod.ROLL_CALL] * 4,
    *[VotingMethod.SECRET] * 2,
    VotingMethod.ACCLAMATION,
)
_ALL_FOR = frozenset({VotingMethod.UNANIMOUS, VotingMethod.ACCLAMATION})
_MOST_AWAY = 3
"""Of nine voting members, so that there is a quorum whoever comes late."""


def attend(world: World, hood: Hood, start: datetime, *, quorum: bool = True) -> tuple[Attendance, ...]:
    """Give who was there: a few excused, absent or late; without `quorum` so few that the meeting failed."""
    day = start.date()
    entries: list[Attendance] = []
    away = late = 0
    for member in hood.memberships:
        if member.organization not in {hood.council.id, hood.department.id} or not in_force(member, day):
            continue
        missing = _missing(world, member, away, quorum=quorum)
        away += missing and member.voting_right
        comes_late = not missing and late < 2 and member.role not in _ALWAYS and world.chance(12)
        late += comes_late
        entries.append(_entry(world, member, start, missing=missing, late=comes_late))
    return tuple(entries)


def _missing(world: World, member: Membership, away: int, *, quorum: bool) -> bool:
    if not quorum:
        return member.role not in _ALWAYS and world.chance(85)
    if member.role in _ALWAYS or (member.voting_right and away >= _MOST_AWAY):
        return False
    return world.chance(15)


def _entry(world: World, member: Membership, start: datetime, *, missing: bool, late: bool) -> Attendance:
    words = world.words.meetings
    status = AttendanceStatus.GUEST if member.role is Role.SPECIALIST else AttendanceStatus.PRESENT
    note = words.late if late else None
    if missing:
        status = AttendanceStatus.EXCUSED if world.chance(65) else AttendanceStatus.ABSENT
        note = world.one(words.excused) if status is AttendanceStatus.EXCUSED else None
    return make(
        Attendance,
        person=member.person,
        status=status,
        voting_right=member.voting_right,
        intervals=_intervals(world, start) if late else None,
        capacity=member.label,
        note=note,
    )


def _intervals(world: World, start: datetime) -> tuple[Interval, ...]:
    """Give the times of somebody who comes late, and perhaps goes out once or leaves early."""
    came = start + timedelta(minutes=world.random.randint(8, 25))
    out = came + timedelta(minutes=world.random.randint(20, 35))
    back = out + timedelta(minutes=10)
    match world.random.randrange(3):
        case 0:
            return (Interval(arrived=world.moment(came)),)
        case 1:
            first = Interval(arrived=world.moment(came), left=world.moment(out))
            return (first, Interval(arrived=world.moment(back)))
        case _:
            return (Interval(arrived=world.moment(came), left=world.moment(out + timedelta(minutes=25))),)


def recuse(world: World, attendance: Sequence[Attendance], at: str) -> tuple[Recusal, ...]:
    """Let one of those who could vote take no part; never the first, who presides."""
    person = world.one(eligible_voters(attendance, at)[1:])
    return (Recusal(person=person, reason=world.words.meetings.recusal),)


def vote(
    world: World,
    hood: Hood,
    attendance: Sequence[Attendance],
    at: datetime,
    recusals: tuple[Recusal, ...] = (),
    *,
    adopted: bool = True,
) -> VoteEvent:
    """Take a vote of those who may vote at a moment, with this outcome by a simple majority."""
    voters = eligible_voters(attendance, world.moment(at), recusals)
    method = world.one(_METHODS) if adopted else VotingMethod.SHOW_OF_HANDS
    choices, casting = _choices(world, hood, len(voters), method, adopted=adopted)
    named = method is VotingMethod.ROLL_CALL
    blank = int(method is VotingMethod.SECRET and VoteOption.ABSTAIN in choices)
    return make(
        VoteEvent,
        id=world.new_id(),
        method=method,
        eligible=len(voters),
        counts=Counts(
            yes=choices.count(VoteOption.YES),
            no=choices.count(VoteOption.NO),
            abstain=choices.count(VoteOption.ABSTAIN) - blank,
            blank=blank,
        ),
        votes=tuple(Vote(voter=voter, option=option) for voter, option in zip(voters, choices, strict=True))
        if named
        else None,
        recusals=recusals or None,
        casting_vote=casting,
        taken_at=world.moment(at),
    )


def _choices(
    world: World, hood: Hood, count: int, method: VotingMethod, *, adopted: bool
) -> tuple[list[VoteOption], CastingVote | None]:
    """Draw what each voter chose; a tie only where the chair settles it."""
    chair_decides = hood.council.rules is not None and hood.council.rules.tie is TieRule.CHAIR_DECIDES
    if method in _ALL_FOR:
        return [VoteOption.YES] * count, None
    abstain = world.random.randint(0, 1)
    rest = count - abstain
    casting: CastingVote | None
    if method is VotingMethod.SHOW_OF_HANDS and adopted and chair_decides and rest % 2 == 0 and world.chance(10):
        against = rest // 2
        casting = CastingVote(person=hood.first(Role.CHAIR).id, option=CastingOption.YES)
    else:
        casting = None
        against = world.random.randint(0, (rest - 1) // 2)
        against = against if adopted else rest - against
    choices = [VoteOption.YES] * (rest - against) + [VoteOption.NO] * against + [VoteOption.ABSTAIN] * abstain
    world.random.shuffle(choices)
    return choices, casting
