"""The council record as values: frozen, checked, and the same in the program, the database and a file.

The shape is that of record.schema.json, version 1 (a test holds the two together). A value remembers which optional
fields its source wrote out (pydantic's `model_fields_set`), so that a record comes out as it went in.
Reading with limits, references and canonical writing live beside this module.
"""

import datetime
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from council_desk.domain import terms

Day = datetime.date
"""A calendar day."""
Id = Annotated[str, Field(pattern=r"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$")]
"""A UUID in small letters; version 7 when this program makes it."""
Ref = Id
"""The id of another object of the same record."""
Line = Annotated[str, Field(min_length=1, max_length=500)]
"""One line of text."""
Prose = Annotated[str, Field(max_length=200_000)]
"""Text of any number of paragraphs, parted by line feeds."""
Money = Annotated[int, Field(ge=0, le=1_000_000_000_000_000)]
"""Whole units of the smallest unit in use of a currency (IRR: rials, RUB: kopecks)."""
Moment = Annotated[str, Field(max_length=64)]
"""An instant as RFC 3339 writes it, with its offset; kept letter for letter."""


class Model(BaseModel):
    """Base of every value of the record."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


class ActionItem(Model):
    """Something to be done by someone until a day."""

    id: Id
    text: Prose
    assignee: Ref | None = None
    due: Day | None = None
    state: terms.ActionState = terms.ActionState.OPEN
    done_on: Day | None = None
    motion: Ref | None = None
    carried_from: int | None = None


class Speech(Model):
    """What one speaker said, or a paragraph of nobody in particular."""

    speaker: Ref | None = None
    text: Prose


class Guidance(Model):
    """A statement by the imam or host; never a vote."""

    person: Ref
    kind: terms.GuidanceKind
    text: Prose


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

    voter: Ref
    option: terms.VoteOption


class Recusal(Model):
    """A voting member who takes no part in a vote, and why."""

    person: Ref
    reason: Line
    left_room: bool = False


class CastingVote(Model):
    """The chair's vote that settles a tie; never added to the counts."""

    person: Ref
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


class Execution(Model):
    """What became of an adopted motion."""

    state: terms.ExecutionState
    done_on: Day | None = None
    superseded_by: Ref | None = None
    note: Prose | None = None


class Motion(Model):
    """A proposal put to the council, with its votes and its result."""

    id: Id
    reference: str | None = None
    title: str | None = None
    text: Prose
    mover: Ref | None = None
    seconder: Ref | None = None
    requirement: terms.Requirement = terms.Requirement.SIMPLE_MAJORITY
    vote_events: tuple[VoteEvent, ...] = ()
    result: terms.MotionResult | None = None
    responsible: Ref | None = None
    overseer: Ref | None = None
    due: Day | None = None
    project: Ref | None = None
    execution: Execution | None = None


class AgendaItem(Model):
    """One point of the agenda and all that was said and decided on it."""

    id: Id
    number: Line
    title: Line
    kind: terms.ItemKind = terms.ItemKind.DISCUSSION
    presenter: Ref | None = None
    public: bool = True
    planned_minutes: Annotated[int, Field(ge=0, le=1440)] | None = None
    started: Moment | None = None
    ended: Moment | None = None
    introduction: Prose | None = None
    speeches: tuple[Speech, ...] = ()
    guidance: tuple[Guidance, ...] = ()
    motions: tuple[Motion, ...] = ()
    actions: tuple[ActionItem, ...] = ()
    papers: tuple[Ref, ...] = ()


class Phases(Model):
    """When a neighbourhood reached each of its four phases."""

    delimited_on: Day | None = None
    council_formed_on: Day | None = None
    youth_mayor_elected_on: Day | None = None
    programmes_started_on: Day | None = None


class Area(Model):
    """A city, district or neighbourhood."""

    id: Id
    name: Line
    classification: terms.AreaClass
    identifier: str | None = None
    parent: Ref | None = None
    phases: Phases | None = None
    geometry: dict[str, Any] | None = None


class Objective(Model):
    """What a youth mayor sets out to reach."""

    concern: str | None = None
    objective: Line
    indicator: str | None = None
    target: str | None = None
    due: Day | None = None
    done_on: Day | None = None


class PeriodReport(Model):
    """The report of a youth mayor over a period."""

    period_start: Day
    period_end: Day
    submitted_on: Day | None = None
    text: Prose | None = None


class Growth(Model):
    """One entry in the growth record of a youth mayor."""

    date: Day
    kind: terms.GrowthKind
    title: Line
    hours: Annotated[float, Field(ge=0)] | None = None
    score: Annotated[int, Field(ge=1, le=5)] | None = None
    by: Ref | None = None
    note: Prose | None = None


class Assignment(Model):
    """A post given to a youth mayor for a term."""

    id: Id
    person: Ref
    organization: Ref
    post: terms.Post
    label: str | None = None
    start_date: Day
    end_date: Day | None = None
    mentor: Ref | None = None
    motion: Ref | None = None
    election: Ref | None = None
    duties: tuple[str, ...] = ()
    objectives: tuple[Objective, ...] = ()
    projects: tuple[Ref, ...] = ()
    reports: tuple[PeriodReport, ...] = ()
    growth: tuple[Growth, ...] = ()


class Attachment(Model):
    """A file that belongs to a meeting; the record carries its name and digest, never the file."""

    title: Line
    file_name: Line
    media_type: str | None = None
    sha256: Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")] | None = None


class Interval(Model):
    """From an arrival to a leaving; without an end, until the meeting ended."""

    arrived: Moment
    left: Moment | None = None


class Attendance(Model):
    """How one person attended one meeting."""

    person: Ref
    status: terms.AttendanceStatus
    voting_right: bool
    intervals: tuple[Interval, ...] = ()
    capacity: str | None = None
    note: str | None = None


class Candidate(Model):
    """A candidate and the ballots cast for them."""

    person: Ref
    votes: Annotated[int, Field(ge=0)]


class Consent(Model):
    """A guardian's consent for a minor."""

    given_by: Line
    relation: str | None = None
    date: Day
    reference: str | None = None


class Contact(Model):
    """One way to reach a person."""

    type: terms.ContactType
    value: Line
    note: str | None = None


class Correction(Model):
    """A dated, reasoned addition to sealed minutes."""

    date: Day
    text: Prose
    reason: Prose


class Score(Model):
    """One cell of a diagnosis."""

    field: terms.Field
    dimension: terms.Dimension
    score: Annotated[float, Field(ge=1, le=5)]
    note: str | None = None


class Diagnosis(Model):
    """How a neighbourhood stands in eight fields and four dimensions on a date."""

    id: Id
    organization: Ref
    date: Day
    respondents: Annotated[int, Field(ge=1)]
    scores: tuple[Score, ...] = ()
    strengths: tuple[str, ...] = ()
    problems: tuple[str, ...] = ()
    assets: tuple[str, ...] = ()
    mood: Prose | None = None


class Election(Model):
    """An election and its tally."""

    id: Id
    organization: Ref
    meeting: Ref | None = None
    post: str
    seats: Annotated[int, Field(ge=1)] = 1
    date: Day
    eligible: int | None = None
    issued: int | None = None
    valid: int | None = None
    invalid: int | None = None
    candidates: tuple[Candidate, ...] = ()
    elected: tuple[Ref, ...] = ()
    tellers: tuple[Ref, ...] = ()
    note: Prose | None = None


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
    note: str | None = None


class Letter(Model):
    """A document sent to or received from another body."""

    id: Id
    organization: Ref
    direction: terms.Direction
    correspondent: Ref | None = None
    reference: str | None = None
    date: Day
    subject: Line
    kind: terms.LetterKind
    motions: tuple[Ref, ...] = ()
    meeting: Ref | None = None
    reply_due: Day | None = None
    in_reply_to: Ref | None = None
    outcome: terms.LetterOutcome | None = None
    note: Prose | None = None


class Location(Model):
    """A place."""

    name: Line
    street_address: str | None = None
    room: str | None = None
    latitude: Annotated[float, Field(ge=-90, le=90)] | None = None
    longitude: Annotated[float, Field(ge=-180, le=180)] | None = None


class Minutes(Model):
    """What belongs to the minutes of a meeting beside its agenda."""

    state: terms.MinutesState = terms.MinutesState.DRAFT
    approved_on: Day | None = None
    opening_text: Prose | None = None
    closing_text: Prose | None = None
    signatories: tuple[Ref, ...] = ()
    distribution: tuple[str, ...] = ()
    corrections: tuple[Correction, ...] = ()


class Meeting(Model):
    """A sitting of a council, from the first draft to its minutes."""

    id: Id
    organization: Ref
    number: Annotated[int, Field(ge=1)]
    reference: str | None = None
    kind: terms.MeetingKind = terms.MeetingKind.ORDINARY
    state: terms.MeetingState
    public: bool = True
    language: terms.Language
    scheduled_start: Moment
    started: Moment | None = None
    ended: Moment | None = None
    location: Location
    chair: Ref | None = None
    secretary: Ref | None = None
    attendance: tuple[Attendance, ...] = ()
    agenda: tuple[AgendaItem, ...] = ()
    minutes: Minutes | None = None
    next_meeting: Moment | None = None
    attachments: tuple[Attachment, ...] = ()


class Membership(Model):
    """The role of a person in an organization over time."""

    id: Id
    person: Ref
    organization: Ref
    role: terms.Role
    domain: str | None = None
    label: str | None = None
    voting_right: bool
    on_behalf_of: terms.Voice | None = None
    start_date: Day
    end_date: Day | None = None
    note: str | None = None


class Milestone(Model):
    """A step of a project."""

    id: Id
    title: Line
    due: Day | None = None
    done_on: Day | None = None
    weight: Annotated[int, Field(ge=1, le=100)] = 1


class Rules(Model):
    """The standing rules of a council."""

    quorum: terms.QuorumRule = terms.QuorumRule.MAJORITY_OF_SEATS
    quorum_number: int | None = None
    requirement: terms.Requirement = terms.Requirement.SIMPLE_MAJORITY
    tie: terms.TieRule = terms.TieRule.REJECTED


class Organization(Model):
    """A body: council, municipality, team, host."""

    id: Id
    name: Line
    classification: terms.OrganizationClass
    area: Ref | None = None
    parent: Ref | None = None
    voting_member_count: Annotated[int, Field(ge=1, le=999)] | None = None
    founding_date: Day | None = None
    dissolution_date: Day | None = None
    location: Location | None = None
    rules: Rules | None = None
    country: Annotated[str, Field(pattern=r"^[A-Z]{2}$")] | None = None
    nucleus: terms.Nucleus | None = None


class Paper(Model):
    """A need, aspiration, initiative, proposal or report."""

    id: Id
    organization: Ref
    reference: str | None = None
    paper_type: terms.PaperType
    title: Line
    text: Prose | None = None
    date: Day
    originator: Ref | None = None
    originator_label: str | None = None
    voice: terms.Voice | None = None
    field: terms.Field | None = None
    dimension: terms.Dimension | None = None
    supporters: Annotated[int, Field(ge=0)] = 0
    priority: Annotated[int, Field(ge=1, le=5)] | None = None
    state: terms.PaperState = terms.PaperState.REGISTERED
    ladder: terms.Ladder | None = None
    project: Ref | None = None


class Person(Model):
    """A person, once, whatever roles they hold."""

    id: Id
    name: Line
    given_name: str | None = None
    family_name: str | None = None
    patronymic_name: str | None = None
    honorific_prefix: str | None = None
    sort_name: str | None = None
    signature_name: str | None = None
    gender: terms.Gender | None = None
    birth_date: Day | None = None
    birth_year: Annotated[int, Field(ge=1900, le=2100)] | None = None
    contact_details: tuple[Contact, ...] = ()
    guardian_consent: Consent | None = None
    note: Prose | None = None


class Project(Model):
    """A construction project or a programme."""

    id: Id
    organization: Ref
    reference: str | None = None
    title: Line
    kind: terms.ProjectKind
    field: terms.Field | None = None
    dimension: terms.Dimension | None = None
    voices: tuple[terms.Voice, ...] = ()
    stage: terms.Stage
    description: Prose | None = None
    location: Location | None = None
    responsible: Ref | None = None
    overseer: Ref | None = None
    start_date: Day | None = None
    end_date: Day | None = None
    currency: Annotated[str, Field(pattern=r"^[A-Z]{3}$")] = "IRR"
    budget: Money | None = None
    expenses: tuple[Expense, ...] = ()
    milestones: tuple[Milestone, ...] = ()
    funding: tuple[Funding, ...] = ()
    partners: tuple[Ref, ...] = ()
    participants: Annotated[int, Field(ge=0)] | None = None
    origin: Ref | None = None
    result: Prose | None = None


class CouncilRecord(Model):
    """The whole record: what is imported, exported, sealed and carried by a PDF."""

    format: Literal["council-record"]
    version: Literal[1]
    exported_at: Moment
    generator: str
    language: terms.Language
    calendar: terms.Calendar
    timezone: str
    areas: tuple[Area, ...] = ()
    organizations: tuple[Organization, ...] = ()
    people: tuple[Person, ...] = ()
    memberships: tuple[Membership, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    projects: tuple[Project, ...] = ()
    assignments: tuple[Assignment, ...] = ()
    elections: tuple[Election, ...] = ()
    papers: tuple[Paper, ...] = ()
    diagnoses: tuple[Diagnosis, ...] = ()
    letters: tuple[Letter, ...] = ()
