"""Quorum: how many voting members must be present, and whether they are.

Who is present at a moment comes from attendance.py. The program warns; the council decides.
"""

from dataclasses import dataclass

from council_desk.domain.shapes import QuorumRulesLike
from council_desk.domain.terms import QuorumRule
from council_desk.errors import DeskError, sentence


class QuorumUnknownError(DeskError):
    """A rule that lacks its number."""


@dataclass(frozen=True, slots=True)
class Quorum:
    """How many voting members must be present, and of how many: seats or members."""

    needed: int
    of: int
    over_seats: bool

    def at(self, present: int) -> "QuorumState":
        """Give the state of the quorum with so many voting members present."""
        return QuorumState(present, self.needed, self.of)


@dataclass(frozen=True, slots=True)
class QuorumState:
    """The quorum at a moment."""

    present: int
    needed: int
    of: int

    @property
    def met(self) -> bool:
        """Whether enough voting members are present."""
        return self.present >= self.needed

    @property
    def missing(self) -> int:
        """How many voting members are still missing."""
        return max(self.needed - self.present, 0)


def quorum(rule: QuorumRule, *, seats: int | None, members: int, number: int | None = None) -> Quorum:
    """Give the quorum by a council's rule.

    Majority is floor(n / 2) + 1, two thirds is 2n / 3 rounded up, of the seats by statute, filled or not, unless the
    rule says members. Where the number of seats is not known, the voting members on the day's roster stand for it.
    Raises QuorumUnknownError if the rule is a number and none is given.
    """
    over_seats = rule is not QuorumRule.MAJORITY_OF_MEMBERS and seats is not None
    of = seats if over_seats and seats is not None else members
    if rule is QuorumRule.NUMBER:
        if number is None or number < 1:
            raise QuorumUnknownError(sentence("The quorum of this council is a number, but none is entered."))
        return Quorum(number, of, over_seats)
    needed = -(-2 * of // 3) if rule is QuorumRule.TWO_THIRDS_OF_SEATS else of // 2 + 1
    return Quorum(max(needed, 1), of, over_seats)


def quorum_of(rules: QuorumRulesLike | None, *, seats: int | None, members: int) -> Quorum:
    """Give the quorum by a council's standing rules; without any, a majority of seats. Raises QuorumUnknownError."""
    if rules is None:
        return quorum(QuorumRule.MAJORITY_OF_SEATS, seats=seats, members=members)
    return quorum(rules.quorum, seats=seats, members=members, number=rules.quorum_number)
