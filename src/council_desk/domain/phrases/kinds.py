"""What phrases are told apart by: outcomes, cases, and the things that are counted."""

# ruff: noqa: D102 - a property of a shape is the record's field of the same name

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from council_desk.domain.shapes import CountsLike, VoteEventLike
from council_desk.domain.terms import CastingOption, Gender, MotionResult, VotingMethod

Write = Callable[[int], str]
"""Gives a whole number in the digits wanted."""


class Outcome(StrEnum):
    """What a motion came to, as finely as documents word it."""

    UNANIMOUS = "unanimous"
    MAJORITY = "majority"
    ACCLAMATION = "acclamation"
    ADOPTED = "adopted"
    AMENDED = "amended"
    REJECTED = "rejected"
    POSTPONED = "postponed"
    WITHDRAWN = "withdrawn"
    NOTED = "noted"


CARRIED = frozenset({Outcome.UNANIMOUS, Outcome.MAJORITY, Outcome.ACCLAMATION, Outcome.ADOPTED, Outcome.AMENDED})


class Case(StrEnum):
    """The cases that phrases ask for. Arabic has one form for all but the nominative; Persian and English have none."""

    NOMINATIVE = "nominative"
    GENITIVE = "genitive"
    INSTRUMENTAL = "instrumental"
    PREPOSITIONAL = "prepositional"


class Thing(StrEnum):
    """What documents and screens count."""

    VOTE = "vote"
    ABSTAINER = "abstainer"
    MEMBER = "member"
    PERSON = "person"
    BALLOT = "ballot"
    CANDIDATE = "candidate"
    SEAT = "seat"
    ATTACHMENT = "attachment"
    ACTION = "action"
    DECISION = "decision"
    DAY = "day"
    MEETING = "meeting"


class VotedEvent(VoteEventLike, Protocol):
    """One counting of votes, with how it was taken and what settled a tie."""

    @property
    def method(self) -> VotingMethod: ...
    @property
    def lot(self) -> CastingOption | None: ...


class VotedMotion(Protocol):
    """A proposal with its votes and its result."""

    @property
    def vote_events(self) -> Sequence[VotedEvent]: ...
    @property
    def result(self) -> MotionResult | None: ...


@dataclass(frozen=True, slots=True)
class Told:
    """A vote to be told: its outcome, its numbers where there are any, and how it was taken and settled."""

    outcome: Outcome
    counts: CountsLike | None
    method: VotingMethod
    round: int
    casting: CastingOption | None
    lot: CastingOption | None
    write: Write

    @property
    def carried(self) -> bool:
        """Whether the motion was carried in any way."""
        return self.outcome in CARRIED

    @property
    def settled(self) -> str:
        """How a tie was settled: by the chair, by lot, or not at all; empty where there was no tie."""
        if self.counts is None or self.counts.yes != self.counts.no or not self.counts.yes:
            return ""
        if self.casting is not None and (self.casting is CastingOption.YES) is self.carried:
            return "casting"
        if self.lot is not None and (self.lot is CastingOption.YES) is self.carried:
            return "lot"
        return "" if self.carried else "lost"

    @property
    def against_the_count(self) -> bool:
        """Whether it was declared carried though no more were for it than against, and nothing settled a tie."""
        return (
            self.carried
            and self.counts is not None
            and not self.settled
            and self.counts.yes <= self.counts.no
            and self.outcome is not Outcome.ACCLAMATION
        )


class Grammar(Protocol):
    """The sentences that each language has a module for."""

    def outcome_sentence(self, told: Told) -> str:
        """Tell how a motion fared."""

    def recusal(self, name: str, reason: str, *, left_room: bool, whole_item: bool, gender: Gender | None) -> str:
        """Tell that someone took no part."""

    def casting(self, name: str, option: CastingOption, *, gender: Gender | None) -> str:
        """Tell the casting vote."""

    def lot(self, option: CastingOption) -> str:
        """Tell what the lot decided."""

    def elected(
        self, name: str, votes: int | None, of: int | None, *, post: str, gender: Gender | None, write: Write
    ) -> str:
        """Tell who was elected, with how many of the valid votes."""

    def quorum(self, present: int, of: int, needed: int, *, body: str, write: Write) -> str:
        """Tell how many were present and whether that was enough."""

    def quorum_reached(self, time: str) -> str:
        """Tell when enough had come."""
