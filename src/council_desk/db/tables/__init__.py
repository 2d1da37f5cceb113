"""The tables of a desk: one for each object of the record, each list of parts and each list of references.

A reference is a column with the name of its field that holds the id of the other object; one that may name a person or
an organization has a column for each. A single part without parts of its own lies in columns with its name before them
(`location_name`, `counts_yes`). `db.mapping` says how the values of the record lie in these tables.
"""

from sqlalchemy import CheckConstraint, func

from council_desk.db.tables.base import Entity, Link, Part, Row, Written, metadata
from council_desk.db.tables.columns import JSON_LIMIT
from council_desk.db.tables.meetings import (
    ActionItem,
    AgendaItem,
    AgendaItemElection,
    AgendaItemPaper,
    AgendaItemPeriod,
    AgendaItemRecusal,
    Attachment,
    Attendance,
    Correction,
    Guidance,
    Interval,
    Meeting,
    MeetingBreak,
    MeetingStep,
    Minutes,
    MinutesSignatory,
    MinutesStep,
    Motion,
    Recusal,
    Signature,
    Speech,
    Vote,
    VoteEvent,
)
from council_desk.db.tables.people import (
    Area,
    Contact,
    Desk,
    DocumentProfile,
    MeetingTemplate,
    Membership,
    Organization,
    Person,
    Phrase,
    TemplateItem,
)
from council_desk.db.tables.sealed import File, Seal, SigningKey
from council_desk.db.tables.works import (
    Assignment,
    AssignmentProject,
    Candidate,
    Diagnosis,
    Election,
    ElectionElected,
    ElectionTeller,
    Expense,
    Funding,
    Growth,
    Letter,
    LetterEnclosure,
    LetterMotion,
    Milestone,
    Objective,
    Paper,
    PeriodReport,
    Project,
    ProjectPartner,
    Score,
)


def _bound_what_is_inherited() -> None:
    """Give the columns of the base classes their CHECKs; a constraint cannot be inherited, it belongs to one table."""
    for table in metadata.tables.values():
        if (position := table.c.get("position")) is not None:
            table.append_constraint(CheckConstraint(position.between(0, 2**31 - 1), name="position"))
        if (written := table.c.get("written")) is not None:
            table.append_constraint(CheckConstraint(func.length(written).between(2, JSON_LIMIT), name="written"))


_bound_what_is_inherited()

__all__ = [
    "ActionItem",
    "AgendaItem",
    "AgendaItemElection",
    "AgendaItemPaper",
    "AgendaItemPeriod",
    "AgendaItemRecusal",
    "Area",
    "Assignment",
    "AssignmentProject",
    "Attachment",
    "Attendance",
    "Candidate",
    "Contact",
    "Correction",
    "Desk",
    "Diagnosis",
    "DocumentProfile",
    "Election",
    "ElectionElected",
    "ElectionTeller",
    "Entity",
    "Expense",
    "File",
    "Funding",
    "Growth",
    "Guidance",
    "Interval",
    "Letter",
    "LetterEnclosure",
    "LetterMotion",
    "Link",
    "Meeting",
    "MeetingBreak",
    "MeetingStep",
    "MeetingTemplate",
    "Membership",
    "Milestone",
    "Minutes",
    "MinutesSignatory",
    "MinutesStep",
    "Motion",
    "Objective",
    "Organization",
    "Paper",
    "Part",
    "PeriodReport",
    "Person",
    "Phrase",
    "Project",
    "ProjectPartner",
    "Recusal",
    "Row",
    "Score",
    "Seal",
    "Signature",
    "SigningKey",
    "Speech",
    "TemplateItem",
    "Vote",
    "VoteEvent",
    "Written",
    "metadata",
]
