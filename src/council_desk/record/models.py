"""The council record as values: frozen, checked, and the same in the program, the database and a file.

The shape is that of record.schema.json, version 1 (a test holds the two together). A value remembers which optional
fields its source wrote out (pydantic's `model_fields_set`), so that a record comes out as it went in. The type of a
reference says what it may name. The meeting and its parts are written in `meetings` and given from here; reading with
limits, resolving references and canonical writing live beside this module.
"""

from typing import Annotated, Any, Literal

from pydantic import Field

from council_desk.domain import terms
from council_desk.record.document_profiles import DocumentProfile, Emblem, Numbering, PageMargins
from council_desk.record.kinds import (
    AreaRef,
    Country,
    Currency,
    Day,
    Digest,
    ElectionRef,
    Id,
    LetterRef,
    Line,
    MeetingRef,
    Moment,
    Money,
    MotionRef,
    OrganizationRef,
    PaperRef,
    PartyRef,
    PersonRef,
    ProjectRef,
    Prose,
    Text,
    WithheldPersonRef,
)
from council_desk.record.meetings import (
    ActionItem,
    AgendaItem,
    Attachment,
    Attendance,
    CastingVote,
    Correction,
    Counts,
    Execution,
    Guidance,
    Interval,
    Location,
    Meeting,
    Minutes,
    Model,
    Motion,
    Period,
    Recusal,
    Signature,
    Speech,
    Step,
    Vote,
    VoteEvent,
)

__all__ = [
    "ActionItem",
    "AgendaItem",
    "Area",
    "Assignment",
    "Attachment",
    "Attendance",
    "Candidate",
    "CastingVote",
    "Consent",
    "Contact",
    "Correction",
    "CouncilRecord",
    "Counts",
    "Diagnosis",
    "Disclosure",
    "DocumentProfile",
    "Election",
    "Emblem",
    "Execution",
    "Expense",
    "Funding",
    "Growth",
    "Guidance",
    "Interval",
    "Letter",
    "Location",
    "Meeting",
    "MeetingTemplate",
    "Membership",
    "Milestone",
    "Minutes",
    "Model",
    "Motion",
    "Numbering",
    "Objective",
    "Organization",
    "PageMargins",
    "Paper",
    "Period",
    "PeriodReport",
    "Person",
    "Phases",
    "Phrase",
    "Project",
    "Recusal",
    "Rules",
    "Score",
    "Seal",
    "Signature",
    "Speech",
    "Step",
    "TemplateItem",
    "Vote",
    "VoteEvent",
]


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
    identifier: Text | None = None
    parent: AreaRef | None = None
    phases: Phases | None = None
    geometry: dict[str, Any] | None = None


class Objective(Model):
    """What a youth mayor sets out to reach."""

    concern: Text | None = None
    objective: Line
    indicator: Text | None = None
    target: Text | None = None
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
    by: PartyRef | None = None
    note: Prose | None = None


class Assignment(Model):
    """A post given to a youth mayor for a term."""

    id: Id
    person: WithheldPersonRef
    organization: OrganizationRef
    post: terms.Post
    label: Text | None = None
    start_date: Day
    end_date: Day | None = None
    mentor: PersonRef | None = None
    motion: MotionRef | None = None
    election: ElectionRef | None = None
    duties: tuple[Text, ...] = ()
    objectives: tuple[Objective, ...] = ()
    projects: tuple[ProjectRef, ...] = ()
    reports: tuple[PeriodReport, ...] = ()
    growth: tuple[Growth, ...] = ()


class Candidate(Model):
    """A candidate and the ballots cast for them."""

    person: PersonRef
    votes: Annotated[int, Field(ge=0)]


class Consent(Model):
    """A guardian's consent for a minor."""

    given_by: Line
    relation: Text | None = None
    date: Day
    reference: Text | None = None
    publication: bool = False
    """Whether the guardian also consented to the minor's name being published."""


class Contact(Model):
    """One way to reach a person."""

    type: terms.ContactType
    value: Line
    note: Text | None = None


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


class Election(Model):
    """An election and its tally."""

    id: Id
    organization: OrganizationRef
    meeting: MeetingRef | None = None
    post: Text
    seats: Annotated[int, Field(ge=1)] = 1
    date: Day
    eligible: int | None = None
    issued: int | None = None
    valid: int | None = None
    invalid: int | None = None
    candidates: tuple[Candidate, ...] = ()
    elected: tuple[PersonRef, ...] = ()
    tellers: tuple[PersonRef, ...] = ()
    note: Prose | None = None
    round: Annotated[int, Field(ge=1)] = 1


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


class Membership(Model):
    """The role of a person in an organization over time."""

    id: Id
    person: PersonRef
    organization: OrganizationRef
    role: terms.Role
    domain: Text | None = None
    label: Text | None = None
    voting_right: bool
    on_behalf_of: terms.Voice | None = None
    start_date: Day
    end_date: Day | None = None
    note: Text | None = None


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


class TemplateItem(Model):
    """A standing item of the agenda."""

    title: Line
    kind: terms.ItemKind = terms.ItemKind.DISCUSSION
    planned_minutes: Annotated[int, Field(ge=0, le=1440)] | None = None
    public: bool = True
    introduction: Prose | None = None


class MeetingTemplate(Model):
    """What meetings of one kind begin with."""

    id: Id
    name: Line
    kind: terms.MeetingKind = terms.MeetingKind.ORDINARY
    available_minutes: Annotated[int, Field(ge=1, le=1440)] | None = None
    items: tuple[TemplateItem, ...] = ()


class Phrase(Model):
    """A phrase of the council's own, and the letters that are typed for it."""

    shortcut: Line
    text: Prose


class Organization(Model):
    """A body: council, municipality, team, host."""

    id: Id
    name: Line
    classification: terms.OrganizationClass
    area: AreaRef | None = None
    parent: OrganizationRef | None = None
    voting_member_count: Annotated[int, Field(ge=1, le=999)] | None = None
    founding_date: Day | None = None
    dissolution_date: Day | None = None
    location: Location | None = None
    rules: Rules | None = None
    country: Country | None = None
    nucleus: terms.Nucleus | None = None
    templates: tuple[MeetingTemplate, ...] = ()
    phrases: tuple[Phrase, ...] = ()
    document_profile: DocumentProfile | None = None


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


class Person(Model):
    """A person, once, whatever roles they hold."""

    id: Id
    name: Line
    given_name: Text | None = None
    family_name: Text | None = None
    patronymic_name: Text | None = None
    honorific_prefix: Text | None = None
    sort_name: Text | None = None
    signature_name: Text | None = None
    gender: terms.Gender | None = None
    birth_date: Day | None = None
    birth_year: Annotated[int, Field(ge=1900, le=2100)] | None = None
    contact_details: tuple[Contact, ...] = ()
    guardian_consent: Consent | None = None
    note: Prose | None = None


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


class Disclosure(Model):
    """One sealed value laid open: where it stands in the sealed content, its salt, and the value itself."""

    pointer: Text
    salt: Text
    value: Any


class Seal(Model):
    """One link in a council's chain of seals, with what it seals.

    `content` is the sealed JSON, with salted commitments in place of what not every reader may see; `disclosures` lays
    open as much of it as this copy may show. `digest` is the SHA-256 of the content, `previous` of the link before,
    `key` the desk's Ed25519 key and `signature` its signature, both in base64. How these are made is in `sealing`.
    """

    id: Id
    organization: OrganizationRef
    meeting: MeetingRef
    kind: terms.SealKind
    sequence: Annotated[int, Field(ge=1)]
    previous: Digest | None = None
    digest: Digest
    sealed_at: Moment
    key: Text
    signature: Text
    content: dict[str, Any]
    disclosures: tuple[Disclosure, ...] = ()


class CouncilRecord(Model):
    """The whole record: what is imported, exported, sealed and carried by a PDF."""

    format: Literal["council-record"]
    version: Literal[1]
    exported_at: Moment
    generator: Text
    language: terms.Language
    calendar: terms.Calendar
    timezone: Text
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
    seals: tuple[Seal, ...] = ()
