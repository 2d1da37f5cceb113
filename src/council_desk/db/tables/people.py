"""Tables of the desk itself, of areas, organizations, people and memberships."""

import datetime as dt
from typing import Any

from sqlalchemy import CheckConstraint

from council_desk.db.tables import columns as c
from council_desk.db.tables.base import Entity, Part, Row, Written
from council_desk.domain import forms, terms
from council_desk.domain.digits import Digits


class Desk(Row, table=True):
    """The one row of what holds for the whole desk."""

    __table_args__ = (CheckConstraint("rid = 1", name="one_row"),)
    language: terms.Language = c.word(terms.Language, required=True)
    calendar: terms.Calendar = c.word(terms.Calendar, required=True)
    timezone: str = c.text(100, least=1, required=True)


class Area(Entity, table=True):
    """A city, district or neighbourhood, with its four phases."""

    id: str = c.identity()
    name: str = c.line(required=True)
    classification: terms.AreaClass = c.word(terms.AreaClass, required=True)
    identifier: str | None = c.text()
    parent: str | None = c.reference("area")
    has_phases: bool = c.truth(required=True)
    phases_delimited_on: dt.date | None = c.day()
    phases_council_formed_on: dt.date | None = c.day()
    phases_youth_mayor_elected_on: dt.date | None = c.day()
    phases_programmes_started_on: dt.date | None = c.day()
    geometry: dict[str, Any] | None = c.json_object()


class Organization(Entity, table=True):
    """A body, with its place and its rules."""

    id: str = c.identity()
    name: str = c.line(required=True)
    classification: terms.OrganizationClass = c.word(terms.OrganizationClass, required=True)
    area: str | None = c.reference("area")
    parent: str | None = c.reference("organization")
    voting_member_count: int | None = c.whole(1, 999)
    founding_date: dt.date | None = c.day()
    dissolution_date: dt.date | None = c.day()
    location_name: str | None = c.line()
    location_street_address: str | None = c.text()
    location_room: str | None = c.text()
    location_latitude: float | None = c.number(-90, 90)
    location_longitude: float | None = c.number(-180, 180)
    has_rules: bool = c.truth(required=True)
    rules_quorum: terms.QuorumRule | None = c.word(terms.QuorumRule)
    rules_quorum_number: int | None = c.whole()
    rules_requirement: terms.Requirement | None = c.word(terms.Requirement)
    rules_tie: terms.TieRule | None = c.word(terms.TieRule)
    country: str | None = c.text(2, least=2)
    nucleus: terms.Nucleus | None = c.word(terms.Nucleus)


class MeetingTemplate(Part, table=True):
    """What meetings of one kind begin with."""

    id: str = c.identity()
    organization_rid: int = c.owner("organization")
    name: str = c.line(required=True)
    kind: terms.MeetingKind = c.word(terms.MeetingKind, required=True)
    available_minutes: int | None = c.whole(1, 1440)


class TemplateItem(Part, table=True):
    """A standing item of the agenda."""

    meeting_template_rid: int = c.owner("meeting_template")
    title: str = c.line(required=True)
    kind: terms.ItemKind = c.word(terms.ItemKind, required=True)
    planned_minutes: int | None = c.whole(0, 1440)
    public: bool = c.truth(required=True)
    introduction: str | None = c.text()


class Phrase(Part, table=True):
    """A phrase of the council's own."""

    organization_rid: int = c.owner("organization")
    shortcut: str = c.line(required=True)
    text: str = c.text(required=True)


class ProjectTemplate(Part, table=True):
    """What projects of one pattern begin with."""

    id: str = c.identity()
    organization_rid: int = c.owner("organization")
    name: str = c.line(required=True)
    kind: terms.ProjectKind = c.word(terms.ProjectKind, required=True)
    field: terms.Field | None = c.word(terms.Field)
    dimension: terms.Dimension | None = c.word(terms.Dimension)
    description: str | None = c.text()
    currency: str = c.text(3, least=3, required=True)
    budget: int | None = c.money()


class TemplateMilestone(Part, table=True):
    """A step that projects of one pattern have."""

    project_template_rid: int = c.owner("project_template")
    title: str = c.line(required=True)
    weight: int = c.whole(1, 100, required=True)
    days_after: int | None = c.whole(0, 36500)


class LearningModule(Part, table=True):
    """A part of what a council has its youth mayors learn."""

    organization_rid: int = c.owner("organization")
    title: str = c.line(required=True)
    hours: float | None = c.number(0)
    text: str | None = c.text()


class DocumentProfile(Written, table=True):
    """A council's own form of documents, one row for each that has any."""

    organization_rid: int = c.owner("organization", unique=True)
    name: str | None = c.line()
    base: forms.ProfileKey | None = c.word(forms.ProfileKey)
    second_language: terms.Language | None = c.word(terms.Language)
    emblem_media_type: forms.EmblemType | None = c.word(forms.EmblemType)
    emblem_data: str | None = c.text(least=4)
    emblem_height: int | None = c.whole(8, 40)
    emblem_alternative: str | None = c.line()
    letterhead: list[str] = c.words()
    invocation: str | None = c.line()
    opening: str | None = c.text(2_000, least=1)
    parts: list[str] = c.words()
    has_numbering: bool = c.truth(required=True)
    numbering_meeting: str | None = c.text(80, least=1)
    numbering_decision: str | None = c.text(80, least=1)
    numbering_letter: str | None = c.text(80, least=1)
    calendars: list[str] = c.words()
    digits: Digits | None = c.word(Digits)
    has_margins: bool = c.truth(required=True)
    margins_top: int | None = c.whole(17, 65)
    margins_bottom: int | None = c.whole(17, 65)
    margins_inner: int | None = c.whole(5, 65)
    margins_outer: int | None = c.whole(5, 65)
    margins_first_top: int | None = c.whole(5, 120)
    binding: forms.Binding | None = c.word(forms.Binding)
    signing: forms.Signing | None = c.word(forms.Signing)
    distribution: list[str] = c.words()
    footer: str | None = c.text(160, least=1)


class Person(Entity, table=True):
    """A person. One who is `withheld` is only an id: somebody whose particulars did not travel with a record."""

    __table_args__ = (CheckConstraint("withheld = (length(name) = 0)", name="withheld_or_named"),)
    id: str = c.identity()
    withheld: bool = c.truth(required=True)
    name: str = c.text(500, required=True)
    given_name: str | None = c.text()
    family_name: str | None = c.text()
    patronymic_name: str | None = c.text()
    honorific_prefix: str | None = c.text()
    sort_name: str | None = c.text()
    signature_name: str | None = c.text()
    gender: terms.Gender | None = c.word(terms.Gender)
    birth_date: dt.date | None = c.day()
    birth_year: int | None = c.whole(1900, 2100)
    guardian_consent_given_by: str | None = c.line()
    guardian_consent_relation: str | None = c.text()
    guardian_consent_date: dt.date | None = c.day()
    guardian_consent_reference: str | None = c.text()
    guardian_consent_publication: bool | None = c.truth()
    note: str | None = c.text()
    own_consent_given_by: str | None = c.line()
    own_consent_relation: str | None = c.text()
    own_consent_date: dt.date | None = c.day()
    own_consent_reference: str | None = c.text()
    own_consent_publication: bool | None = c.truth()


class Contact(Part, table=True):
    """One way to reach a person."""

    person_rid: int = c.owner("person")
    type: terms.ContactType = c.word(terms.ContactType, required=True)
    value: str = c.line(required=True)
    note: str | None = c.text()


class Membership(Entity, table=True):
    """The role of a person in an organization over time."""

    id: str = c.identity()
    person: str = c.reference("person", required=True)
    organization: str = c.reference("organization", required=True)
    role: terms.Role = c.word(terms.Role, required=True)
    domain: str | None = c.text()
    label: str | None = c.text()
    voting_right: bool = c.truth(required=True)
    on_behalf_of: terms.Voice | None = c.word(terms.Voice)
    start_date: dt.date = c.day(required=True)
    end_date: dt.date | None = c.day()
    note: str | None = c.text()
