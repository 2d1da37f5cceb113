"""Projects, needs and initiatives, diagnoses and letters as values. The rest of the record is in `models`."""

from typing import Annotated

from pydantic import Field

from council_desk.domain import terms
from council_desk.record.kinds import (
    Currency,
    Day,
    Digest,
    Id,
    LetterRef,
    Line,
    MeetingRef,
    Money,
    MotionRef,
    OrganizationRef,
    PaperRef,
    PartyRef,
    ProjectRef,
    Prose,
    Text,
)
from council_desk.record.meetings import Attachment, Location, Model, Step


class Score(Model):
    """One cell of a diagnosis."""

    field: terms.Field
    dimension: terms.Dimension
    score: Annotated[float, Field(ge=1, le=5)]
    note: Text | None = None


class Diagnosis(Model):
    """How a neighbourhood stands in eight fields and four dimensions on a date."""

    id: Id
    organization: OrganizationRef
    date: Day
    respondents: Annotated[int, Field(ge=1)]
    scores: tuple[Score, ...] = ()
    strengths: tuple[Text, ...] = ()
    problems: tuple[Text, ...] = ()
    assets: tuple[Text, ...] = ()
    mood: Prose | None = None


class Expense(Model):
    """Money spent on a project."""

    id: Id
    date: Day
    amount: Money
    purpose: Line


class Funding(Model):
    """One source of the money of a project."""

    source: terms.FundingSource
    amount: Money
    note: Text | None = None


class Letter(Model):
    """A document sent to or received from another body."""

    id: Id
    organization: OrganizationRef
    direction: terms.Direction
    correspondent: PartyRef | None = None
    reference: Text | None = None
    date: Day
    subject: Line
    kind: terms.LetterKind
    motions: tuple[MotionRef, ...] = ()
    meeting: MeetingRef | None = None
    reply_due: Day | None = None
    in_reply_to: LetterRef | None = None
    outcome: terms.LetterOutcome | None = None
    note: Prose | None = None
    text: Prose | None = None
    """What the letter says; of one received, what was typed off it."""
    request: Text | None = None
    """What it asks of the one who gets it."""
    enclosures: tuple[Attachment, ...] = ()
    draft: bool = False
    """Whether it is still being written and has not gone out."""


class Milestone(Model):
    """A step of a project."""

    id: Id
    title: Line
    due: Day | None = None
    done_on: Day | None = None
    weight: Annotated[int, Field(ge=1, le=100)] = 1


class ProjectSession(Model):
    """One session of a programme: the day it is held, or was."""

    id: Id
    date: Day
    title: Text | None = None
    place: Text | None = None
    participants: Annotated[int, Field(ge=0)] | None = None
    """How many came; None until it was held."""
    note: Prose | None = None


class Photo(Model):
    """A photograph of a project; the file itself is known by its digest."""

    id: Id
    file_name: Line
    media_type: Text | None = None
    sha256: Digest | None = None
    caption: Text | None = None
    taken_on: Day | None = None
    moment: terms.PhotoMoment | None = None
    pair: Text | None = None
    """What one picture before and one after have in common."""


class ProjectReport(Model):
    """What was told of a project on a day."""

    id: Id
    date: Day
    text: Prose
    by: PartyRef | None = None


class Climb(Model):
    """A step that an initiative has climbed, and when."""

    step: terms.Ladder
    date: Day
    note: Text | None = None


class Paper(Model):
    """A need, aspiration, initiative, proposal or report."""

    id: Id
    organization: OrganizationRef
    reference: Text | None = None
    paper_type: terms.PaperType
    title: Line
    text: Prose | None = None
    date: Day
    originator: PartyRef | None = None
    originator_label: Text | None = None
    voice: terms.Voice | None = None
    field: terms.Field | None = None
    dimension: terms.Dimension | None = None
    supporters: Annotated[int, Field(ge=0)] = 0
    priority: Annotated[int, Field(ge=1, le=5)] | None = None
    state: terms.PaperState = terms.PaperState.REGISTERED
    ladder: terms.Ladder | None = None
    project: ProjectRef | None = None
    people: tuple[PartyRef, ...] = ()
    """Who carries it."""
    community: OrganizationRef | None = None
    """The community that has formed around it."""
    climbs: tuple[Climb, ...] = ()
    steps: tuple[Step, ...] = ()


class Project(Model):
    """A construction project or a programme."""

    id: Id
    organization: OrganizationRef
    reference: Text | None = None
    title: Line
    kind: terms.ProjectKind
    field: terms.Field | None = None
    dimension: terms.Dimension | None = None
    voices: tuple[terms.Voice, ...] = ()
    stage: terms.Stage
    description: Prose | None = None
    location: Location | None = None
    responsible: PartyRef | None = None
    overseer: PartyRef | None = None
    start_date: Day | None = None
    end_date: Day | None = None
    currency: Currency = "IRR"
    budget: Money | None = None
    expenses: tuple[Expense, ...] = ()
    milestones: tuple[Milestone, ...] = ()
    funding: tuple[Funding, ...] = ()
    partners: tuple[PartyRef, ...] = ()
    participants: Annotated[int, Field(ge=0)] | None = None
    origin: PaperRef | None = None
    result: Prose | None = None
    sessions: tuple[ProjectSession, ...] = ()
    photos: tuple[Photo, ...] = ()
    reports: tuple[ProjectReport, ...] = ()
    steps: tuple[Step, ...] = ()
    without_decision: Prose | None = None
    """Why it goes on without an adopted motion."""
