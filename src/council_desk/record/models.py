"""The council record as values: frozen, checked, and the same in the program, the database and a file.

The shape is that of record.schema.json, version 1 (a test holds the two together). A value remembers which optional
fields its source wrote out (pydantic's `model_fields_set`), so that a record comes out as it went in. The type of a
reference says what it may name. The objects of the record are written in `bodies`, `meetings`, `works` and `youth` and
given from here; reading with limits, resolving references and canonical writing live beside this module.
"""

from typing import Annotated, Any, Literal

from pydantic import Field

from council_desk.domain import terms
from council_desk.record.bodies import (
    Area,
    Consent,
    Contact,
    LearningModule,
    MeetingTemplate,
    Membership,
    Organization,
    Person,
    Phases,
    Phrase,
    ProjectTemplate,
    Rules,
    TemplateItem,
    TemplateMilestone,
)
from council_desk.record.document_profiles import (
    DocumentProfile,
    Emblem,
    Numbering,
    PageMargins,
)
from council_desk.record.kinds import (
    Digest,
    Id,
    MeetingRef,
    Moment,
    OrganizationRef,
    Text,
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
from council_desk.record.works import (
    Climb,
    Diagnosis,
    Expense,
    Funding,
    Letter,
    Milestone,
    Paper,
    Photo,
    Project,
    ProjectReport,
    ProjectSession,
    Score,
)
from council_desk.record.youth import (
    Assignment,
    Candidate,
    Election,
    Growth,
    HandoverItem,
    LearningStep,
    Objective,
    PeriodReport,
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
    "Climb",
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
    "HandoverItem",
    "Interval",
    "LearningModule",
    "LearningStep",
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
    "Photo",
    "Phrase",
    "Project",
    "ProjectReport",
    "ProjectSession",
    "ProjectTemplate",
    "Recusal",
    "Rules",
    "Score",
    "Seal",
    "Signature",
    "Speech",
    "Step",
    "TemplateItem",
    "TemplateMilestone",
    "Vote",
    "VoteEvent",
]


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
