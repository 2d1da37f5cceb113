"""Areas, bodies and people as values, with the rules and tools of a council. The rest of the record is in `models`."""

from typing import Annotated, Any

from pydantic import Field

from council_desk.domain import terms
from council_desk.record.document_profiles import DocumentProfile
from council_desk.record.kinds import (
    AreaRef,
    Country,
    Currency,
    Day,
    Id,
    Line,
    Money,
    OrganizationRef,
    PersonRef,
    Prose,
    Text,
)
from council_desk.record.meetings import Location, Model


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


class TemplateMilestone(Model):
    """A step that projects of one pattern have."""

    title: Line
    weight: Annotated[int, Field(ge=1, le=100)] = 1
    days_after: Annotated[int, Field(ge=0, le=36500)] | None = None
    """When it is due, in days from the start of the project."""


class ProjectTemplate(Model):
    """What projects of one pattern ("module") begin with."""

    id: Id
    name: Line
    kind: terms.ProjectKind
    field: terms.Field | None = None
    dimension: terms.Dimension | None = None
    description: Prose | None = None
    currency: Currency = "IRR"
    budget: Money | None = None
    milestones: tuple[TemplateMilestone, ...] = ()


class LearningModule(Model):
    """A part of what a council has its youth mayors learn."""

    title: Line
    hours: Annotated[float, Field(ge=0)] | None = None
    text: Prose | None = None


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
    project_templates: tuple[ProjectTemplate, ...] = ()
    learning_modules: tuple[LearningModule, ...] = ()


class Consent(Model):
    """The consent of a guardian for a minor, or of a person for themselves."""

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
    own_consent: Consent | None = None
    """What a person consented to who had come of age."""


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
