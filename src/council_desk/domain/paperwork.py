"""The documents that a council hands out, and what it takes to order one. Nothing here makes a document."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class DocumentKind(StrEnum):
    """A kind of document; the subject of its order is named behind each."""

    MINUTES = "minutes"  # meeting
    TALLY = "tally"  # election
    EXTRACT = "extract"  # motion
    ACTIONS = "actions"  # council
    INVITATION = "invitation"  # meeting
    ATTENDANCE_SHEET = "attendance_sheet"  # meeting
    BALLOTS = "ballots"  # election
    DECISIONS = "decisions"  # council
    BOOKLET = "booklet"  # council
    REPORT = "report"  # council
    COUNCILS = "councils"  # nothing: every council of the desk, side by side
    LETTER = "letter"  # letter
    PROJECT_SHEET = "project_sheet"  # project
    APPOINTMENT = "appointment"  # assignment
    PORTFOLIO = "portfolio"  # assignment
    CERTIFICATE = "certificate"  # assignment
    CONSENT = "consent"  # person


class ConsentPurpose(StrEnum):
    """What is consented to; each purpose has a sheet of its own."""

    TAKING_PART = "taking_part"
    NAME = "name"
    PHOTOGRAPHS = "photographs"
    EVENT = "event"


WHOLE = frozenset({DocumentKind.MINUTES, DocumentKind.BOOKLET})
"""Kinds that carry whole meetings, so that another desk can take them in; the others carry what they show of one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """One document that is wanted, in full: the same record and order give the same bytes.

    `subject` is the id of what the document is about (see the kinds); minutes need none where
    the record holds one meeting. `copy` is internal, municipality or public,
    `profile` fa-IR, ar-SA, ru-RU or en-GB (None: the one that fits the record). `on` is the day that papers bear which
    no record dates, `first` and `last` are the days of a period, both included. `person` is the id of the one to whom
    a list is limited, or to whom a paper is addressed. `number` is how many are wanted of what is cut from its pages,
    `purpose` what a consent is given for.
    """

    kind: DocumentKind
    subject: str = ""
    copy: str = "internal"
    profile: str | None = None
    on: date | None = None
    first: date | None = None
    last: date | None = None
    person: str | None = None
    number: int | None = None
    purpose: ConsentPurpose | None = None
