"""The meeting as a value, with its agenda, motions, votes and minutes. The rest of the record is in `models`."""

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from council_desk.domain import terms
from council_desk.record.kinds import (
    Day,
    Digest,
    ElectionRef,
    Id,
    Line,
    MeetingRef,
    Moment,
    MotionRef,
    OrganizationRef,
    PaperRef,
    PartyRef,
    PersonRef,
    ProjectRef,
    Prose,
    Text,
)


class Model(BaseModel):
    """Base of every value of the record."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


class Location(Model):
    """A place."""

    name: Line
    street_address: Text | None = None
    room: Text | None = None
    latitude: Annotated[float, Field(ge=-90, le=90)] | None = None
    longitude: Annotated[float, Field(ge=-180, le=180)] | None = None


class Period(Model):
    """A stretch of time in a sitting: a break, or the time given to one item; without an end it still runs."""

    started: Moment
    ended: Moment | None = None


class Step(Model):
    """A step in the life of a meeting or of its minutes: the state reached, when, and why if it was a step back."""

    state: Text
    at: Moment
    reason: Prose | None = None


class ActionItem(Model):
    """Something to be done by someone until a day."""

    id: Id
    text: Prose
    assignee: PartyRef | None = None
    due: Day | None = None
    state: terms.ActionState = terms.ActionState.OPEN
    done_on: Day | None = None
    motion: MotionRef | None = None
    carried_from: int | None = None


class Speech(Model):
    """What one speaker said, or a paragraph of nobody in particular."""

    speaker: PersonRef | None = None
    text: Prose


class Guidance(Model):
    """A statement by the imam or host; never a vote."""

    person: PersonRef
    kind: terms.GuidanceKind
    text: Prose
    date: Day | None = None
    """When it was given, if not on the day of the meeting."""


class Counts(Model):
    """The totals of one vote."""

    yes: Annotated[int, Field(ge=0)]
    no: Annotated[int, Field(ge=0)]
    abstain: Annotated[int, Field(ge=0)] = 0
    not_voting: Annotated[int, Field(ge=0)] = 0
    blank: Annotated[int, Field(ge=0)] = 0
    invalid: Annotated[int, Field(ge=0)] = 0


class Vote(Model):
    """What one voter chose."""

    voter: PersonRef
    option: terms.VoteOption


class Recusal(Model):
    """A voting member who takes no part in a vote, and why."""

    person: PersonRef
    reason: Line
    left_room: bool = False


class CastingVote(Model):
    """The chair's vote that settles a tie; never added to the counts."""

    person: PersonRef
    option: terms.CastingOption


class VoteEvent(Model):
    """One counting of votes on a motion."""

    id: Id
    method: terms.VotingMethod
    round: Annotated[int, Field(ge=1)] = 1
    eligible: Annotated[int, Field(ge=0)]
    counts: Counts
    votes: tuple[Vote, ...] = ()
    recusals: tuple[Recusal, ...] = ()
    casting_vote: CastingVote | None = None
    taken_at: Moment | None = None
    """When the vote was taken: who was present then is who was eligible."""
    lot: terms.CastingOption | None = None
    """What the lot gave where the council settles a tie by lot."""


class Execution(Model):
    """What became of an adopted motion."""

    state: terms.ExecutionState
    done_on: Day | None = None
    superseded_by: MotionRef | None = None
    note: Prose | None = None


class Motion(Model):
    """A proposal put to the council, with its votes and its result."""

    id: Id
    reference: Text | None = None
    title: Text | None = None
    text: Prose
    mover: PersonRef | None = None
    seconder: PersonRef | None = None
    requirement: terms.Requirement = terms.Requirement.SIMPLE_MAJORITY
    vote_events: tuple[VoteEvent, ...] = ()
    result: terms.MotionResult | None = None
    result_reason: Prose | None = None
    """Why the council recorded another result than the votes give."""
    responsible: PartyRef | None = None
    overseer: PartyRef | None = None
    due: Day | None = None
    project: ProjectRef | None = None
    execution: Execution | None = None


class AgendaItem(Model):
    """One point of the agenda and all that was said and decided on it."""

    id: Id
    number: Line
    title: Line
    kind: terms.ItemKind = terms.ItemKind.DISCUSSION
    presenter: PersonRef | None = None
    public: bool = True
    planned_minutes: Annotated[int, Field(ge=0, le=1440)] | None = None
    started: Moment | None = None
    ended: Moment | None = None
    introduction: Prose | None = None
    speeches: tuple[Speech, ...] = ()
    guidance: tuple[Guidance, ...] = ()
    motions: tuple[Motion, ...] = ()
    actions: tuple[ActionItem, ...] = ()
    papers: tuple[PaperRef, ...] = ()
    periods: tuple[Period, ...] = ()
    """When the item was dealt with, once for each time the council came back to it; `started` and `ended` span all."""
    recusals: tuple[Recusal, ...] = ()
    """Who declared to take no part in the item; each vote on it repeats those who held at that vote."""
    elections: tuple[ElectionRef, ...] = ()
    """The elections held under this item, one for each round."""
    note: Prose | None = None
    """A remark of the secretary's own; no document prints it."""


class Attachment(Model):
    """A file that belongs to a meeting; the record carries its name and digest, never the file."""

    title: Line
    file_name: Line
    media_type: Text | None = None
    sha256: Digest | None = None


class Interval(Model):
    """From an arrival to a leaving; without an end, until the meeting ended."""

    arrived: Moment
    left: Moment | None = None


class Attendance(Model):
    """How one person attended one meeting."""

    person: PersonRef
    status: terms.AttendanceStatus
    voting_right: bool
    intervals: tuple[Interval, ...] = ()
    capacity: Text | None = None
    note: Text | None = None


class Correction(Model):
    """A dated, reasoned addition to sealed minutes."""

    date: Day
    text: Prose
    reason: Prose
    id: Id | None = None


class Signature(Model):
    """Who signed the minutes on paper, and when."""

    person: PersonRef
    date: Day
    note: Text | None = None


class Minutes(Model):
    """What belongs to the minutes of a meeting beside its agenda."""

    state: terms.MinutesState = terms.MinutesState.DRAFT
    approved_on: Day | None = None
    opening_text: Prose | None = None
    closing_text: Prose | None = None
    signatories: tuple[PersonRef, ...] = ()
    distribution: tuple[Text, ...] = ()
    corrections: tuple[Correction, ...] = ()
    approved_by: MotionRef | None = None
    """The motion of a later meeting that approved these minutes."""
    signatures: tuple[Signature, ...] = ()
    scan: Attachment | None = None
    """The signed paper, scanned."""
    steps: tuple[Step, ...] = ()


class Meeting(Model):
    """A sitting of a council, from the first draft to its minutes."""

    id: Id
    organization: OrganizationRef
    number: Annotated[int, Field(ge=1)]
    reference: Text | None = None
    kind: terms.MeetingKind = terms.MeetingKind.ORDINARY
    state: terms.MeetingState
    public: bool = True
    language: terms.Language
    scheduled_start: Moment
    started: Moment | None = None
    ended: Moment | None = None
    location: Location
    chair: PersonRef | None = None
    secretary: PersonRef | None = None
    attendance: tuple[Attendance, ...] = ()
    agenda: tuple[AgendaItem, ...] = ()
    minutes: Minutes | None = None
    next_meeting: Moment | None = None
    attachments: tuple[Attachment, ...] = ()
    available_minutes: Annotated[int, Field(ge=1, le=1440)] | None = None
    """How long the sitting may take."""
    invited_on: Day | None = None
    second_call_of: MeetingRef | None = None
    """The meeting that failed for want of a quorum and is called again."""
    breaks: tuple[Period, ...] = ()
    steps: tuple[Step, ...] = ()
    second_call: bool = False
    """Whether it is such a second call; also told where the first is not in the record."""
