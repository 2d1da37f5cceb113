# ruff: noqa: D102 - every property is the record's field of the same name
"""What the rules ask of the values they are given: the record's values have these shapes without knowing of them.

Only the fields that some rule reads. The values themselves are in council_desk.record.models.
"""

import datetime as dt
from collections.abc import Sequence
from typing import Protocol

from council_desk.domain.terms import (
    ActionState,
    AttendanceStatus,
    CastingOption,
    GrowthKind,
    ItemKind,
    LetterOutcome,
    MeetingKind,
    MeetingState,
    MotionResult,
    QuorumRule,
    Role,
    VoteOption,
)


class CountsLike(Protocol):
    """The totals of one vote."""

    @property
    def yes(self) -> int: ...
    @property
    def no(self) -> int: ...
    @property
    def abstain(self) -> int: ...
    @property
    def not_voting(self) -> int: ...
    @property
    def blank(self) -> int: ...
    @property
    def invalid(self) -> int: ...


class VoteLike(Protocol):
    """What one voter chose."""

    @property
    def voter(self) -> str: ...
    @property
    def option(self) -> VoteOption: ...


class CastingVoteLike(Protocol):
    """The chair's vote that settles a tie."""

    @property
    def option(self) -> CastingOption: ...


class PeriodLike(Protocol):
    """A stretch of time; without an end it still runs."""

    @property
    def started(self) -> str: ...
    @property
    def ended(self) -> str | None: ...


class VoteEventLike(Protocol):
    """One counting of votes."""

    @property
    def round(self) -> int: ...
    @property
    def eligible(self) -> int: ...
    @property
    def counts(self) -> CountsLike: ...
    @property
    def casting_vote(self) -> CastingVoteLike | None: ...
    @property
    def lot(self) -> CastingOption | None: ...


class RecusalLike(Protocol):
    """A voting member who takes no part in a vote."""

    @property
    def person(self) -> str: ...
    @property
    def left_room(self) -> bool: ...


class QuorumRulesLike(Protocol):
    """The standing rules of a council, as far as quorum goes."""

    @property
    def quorum(self) -> QuorumRule: ...
    @property
    def quorum_number(self) -> int | None: ...


class MembershipLike(Protocol):
    """The role of a person in an organization over time."""

    @property
    def person(self) -> str: ...
    @property
    def organization(self) -> str: ...
    @property
    def role(self) -> Role: ...
    @property
    def voting_right(self) -> bool: ...
    @property
    def start_date(self) -> dt.date: ...
    @property
    def end_date(self) -> dt.date | None: ...


class IntervalLike(Protocol):
    """From an arrival to a leaving; without an end, until the meeting ended."""

    @property
    def arrived(self) -> str: ...
    @property
    def left(self) -> str | None: ...


class AttendanceLike(Protocol):
    """How one person attended one meeting."""

    @property
    def person(self) -> str: ...
    @property
    def status(self) -> AttendanceStatus: ...
    @property
    def voting_right(self) -> bool: ...
    @property
    def intervals(self) -> Sequence[IntervalLike]: ...


class AttendedMeetingLike(Protocol):
    """A meeting, as far as attendance over time goes."""

    @property
    def organization(self) -> str: ...
    @property
    def kind(self) -> MeetingKind: ...
    @property
    def state(self) -> MeetingState: ...
    @property
    def scheduled_start(self) -> str: ...
    @property
    def started(self) -> str | None: ...
    @property
    def attendance(self) -> Sequence[AttendanceLike]: ...


class ActionLike(Protocol):
    """Something to be done by someone until a day."""

    @property
    def id(self) -> str: ...
    @property
    def text(self) -> str: ...
    @property
    def assignee(self) -> str | None: ...
    @property
    def due(self) -> dt.date | None: ...
    @property
    def state(self) -> ActionState: ...
    @property
    def carried_from(self) -> int | None: ...


class MotionLike(Protocol):
    """A proposal with its votes and its result."""

    @property
    def id(self) -> str: ...
    @property
    def vote_events(self) -> Sequence[VoteEventLike]: ...
    @property
    def result(self) -> MotionResult | None: ...


class SpeechLike(Protocol):
    """What one speaker said."""

    @property
    def text(self) -> str: ...


class AgendaItemLike(Protocol):
    """One point of the agenda and all that was said and decided on it."""

    @property
    def id(self) -> str: ...
    @property
    def number(self) -> str: ...
    @property
    def title(self) -> str: ...
    @property
    def kind(self) -> ItemKind: ...
    @property
    def started(self) -> str | None: ...
    @property
    def introduction(self) -> str | None: ...
    @property
    def speeches(self) -> Sequence[SpeechLike]: ...
    @property
    def motions(self) -> Sequence[MotionLike]: ...
    @property
    def actions(self) -> Sequence[ActionLike]: ...
    @property
    def periods(self) -> Sequence[PeriodLike]: ...
    @property
    def elections(self) -> Sequence[str]: ...


class MeetingLike(Protocol):
    """A sitting of a council with its agenda."""

    @property
    def number(self) -> int: ...
    @property
    def state(self) -> MeetingState: ...
    @property
    def chair(self) -> str | None: ...
    @property
    def secretary(self) -> str | None: ...
    @property
    def attendance(self) -> Sequence[AttendanceLike]: ...
    @property
    def breaks(self) -> Sequence[PeriodLike]: ...
    @property
    def agenda(self) -> Sequence[AgendaItemLike]: ...


class CandidateLike(Protocol):
    """A candidate and the votes for them."""

    @property
    def person(self) -> str: ...
    @property
    def votes(self) -> int: ...


class ElectionLike(Protocol):
    """One round of an election and its tally."""

    @property
    def id(self) -> str: ...
    @property
    def post(self) -> str: ...
    @property
    def seats(self) -> int: ...
    @property
    def eligible(self) -> int | None: ...
    @property
    def issued(self) -> int | None: ...
    @property
    def valid(self) -> int | None: ...
    @property
    def invalid(self) -> int | None: ...
    @property
    def candidates(self) -> Sequence[CandidateLike]: ...
    @property
    def elected(self) -> Sequence[str]: ...
    @property
    def round(self) -> int: ...


class MilestoneLike(Protocol):
    """A step of a project."""

    @property
    def due(self) -> dt.date | None: ...
    @property
    def done_on(self) -> dt.date | None: ...
    @property
    def weight(self) -> int: ...


class GrowthLike(Protocol):
    """One entry in the growth record of a youth mayor."""

    @property
    def kind(self) -> GrowthKind: ...
    @property
    def hours(self) -> float | None: ...
    @property
    def score(self) -> int | None: ...


class PersonLike(Protocol):
    """A person's names."""

    @property
    def name(self) -> str: ...
    @property
    def given_name(self) -> str | None: ...
    @property
    def family_name(self) -> str | None: ...
    @property
    def patronymic_name(self) -> str | None: ...
    @property
    def honorific_prefix(self) -> str | None: ...
    @property
    def sort_name(self) -> str | None: ...
    @property
    def signature_name(self) -> str | None: ...


class GrowthEntryLike(GrowthLike, Protocol):
    """An entry in a growth record with its day."""

    @property
    def date(self) -> dt.date: ...


class DueLike(Protocol):
    """Something to be reached by a day."""

    @property
    def due(self) -> dt.date | None: ...
    @property
    def done_on(self) -> dt.date | None: ...


class DoneLike(Protocol):
    """Something that is done on a day, or not yet."""

    @property
    def done_on(self) -> dt.date | None: ...


class ReportLike(Protocol):
    """A report over some days; `submitted_on` is when it was handed in."""

    @property
    def period_start(self) -> dt.date: ...
    @property
    def period_end(self) -> dt.date: ...
    @property
    def submitted_on(self) -> dt.date | None: ...


class TermLike(Protocol):
    """The term of a youth mayor."""

    @property
    def start_date(self) -> dt.date: ...
    @property
    def end_date(self) -> dt.date | None: ...
    @property
    def objectives(self) -> Sequence[DueLike]: ...
    @property
    def reports(self) -> Sequence[ReportLike]: ...
    @property
    def growth(self) -> Sequence[GrowthEntryLike]: ...
    @property
    def learning(self) -> Sequence[DoneLike]: ...
    @property
    def handover(self) -> Sequence[DoneLike]: ...


class ConsentingLike(Protocol):
    """A person of some age, and what was consented to."""

    @property
    def birth_date(self) -> dt.date | None: ...
    @property
    def birth_year(self) -> int | None: ...
    @property
    def guardian_consent(self) -> object | None: ...
    @property
    def own_consent(self) -> object | None: ...


class LetterLike(Protocol):
    """A letter, as far as waiting for its answer goes."""

    @property
    def request(self) -> str | None: ...
    @property
    def reply_due(self) -> dt.date | None: ...
    @property
    def outcome(self) -> LetterOutcome | None: ...
    @property
    def draft(self) -> bool: ...
