"""One door to every document: a record and an order go in, a PDF that carries its record comes out.

Only the module of the kind that is wanted is loaded. A file notes what it is made to, so that its pages can be made
again from the record inside.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields, replace
from datetime import date
from typing import TYPE_CHECKING, Any, Literal, assert_never

from council_desk import __version__
from council_desk.documents.blocks import Attachment, Document
from council_desk.documents.copies import copy_of
from council_desk.documents.profiles import PROFILES, Profile
from council_desk.domain.paperwork import ConsentPurpose, DocumentKind, Order
from council_desk.errors import DeskError, sentence
from council_desk.record.models import CouncilRecord
from council_desk.record.writing import write_record

if TYPE_CHECKING:
    from council_desk.documents.typesetting import Typeset

RECORD_NAME = "council-record.json"
"""The name of the record that a PDF carries."""

_NO_PROFILE = sentence("There is no form of documents called {profile}. There are {known}.")
_READ: Mapping[str, Callable[[str], Any]] = {
    "kind": DocumentKind,
    "purpose": ConsentPurpose,
    **dict.fromkeys(("on", "first", "last"), date.fromisoformat),
    "number": int,
}
_Works = Literal[
    DocumentKind.LETTER,
    DocumentKind.PROJECT_SHEET,
    DocumentKind.APPOINTMENT,
    DocumentKind.PORTFOLIO,
    DocumentKind.CERTIFICATE,
    DocumentKind.CONSENT,
]
_NOTED = re.compile(r"\((kind=[^()]*); Council Desk ([^\s()]+)\)$")


@dataclass(frozen=True, slots=True)
class Note:
    """What a PDF says of itself: the order that it was made to, and the version of the program that made it."""

    order: Order
    version: str


def make(record: CouncilRecord, order: Order) -> "Typeset":
    """Make a document as PDF. Raises DeskError, as for what the record or this copy of it does not hold.

    The file carries the record that it was made of: of minutes all that their copy shows, of a paper that shows a part
    just that part.
    """
    from council_desk.documents.typesetting import typeset

    document, carried = build(record, order)
    attachment = Attachment(
        name=RECORD_NAME,
        media_type="application/json",
        data=write_record(carried),
        description=noted(order),
    )
    return typeset(replace(document, attachments=(attachment,)))


def build(record: CouncilRecord, order: Order) -> tuple[Document, CouncilRecord]:  # noqa: PLR0911 - one for each kind
    """Give a document as blocks, and the record that it carries. Raises DeskError."""
    profile = _profile(order.profile)
    if order.kind is DocumentKind.BOOKLET:  # what a copy shows of it is to be seen meeting by meeting
        from council_desk.documents.booklet import booklet_document

        return booklet_document(record, order, profile)
    record = copy_of(record, order.copy)
    match order.kind:
        case DocumentKind.MINUTES:
            from council_desk.documents.minutes import minutes_document

            return minutes_document(record, profile, order.copy, meeting_id=order.subject or None), record
        case DocumentKind.TALLY:
            from council_desk.documents.tally import tally_document, tally_excerpt

            return tally_document(record, order.subject, profile, order.copy), tally_excerpt(record, order.subject)
        case DocumentKind.EXTRACT:
            from council_desk.documents.extract import extract_document, extract_excerpt

            return extract_document(record, order.subject, profile, order.copy), extract_excerpt(record, order.subject)
        case DocumentKind.ACTIONS:
            from council_desk.documents.actions import actions_document, actions_excerpt

            return actions_document(record, order, profile), actions_excerpt(record, order)
        case DocumentKind.INVITATION:
            from council_desk.documents.invitation import invitation_document, invitation_excerpt

            return invitation_document(record, order, profile), invitation_excerpt(record, order)
        case DocumentKind.ATTENDANCE_SHEET:
            from council_desk.documents.attendance_sheet import attendance_sheet, attendance_sheet_excerpt

            return attendance_sheet(record, order, profile), attendance_sheet_excerpt(record, order, profile)
        case DocumentKind.BALLOTS:
            from council_desk.documents.ballots import ballots_document, ballots_excerpt

            return ballots_document(record, order, profile), ballots_excerpt(record, order)
        case DocumentKind.DECISIONS:
            from council_desk.documents.decisions import decisions_document, decisions_excerpt

            return decisions_document(record, order, profile), decisions_excerpt(record, order)
        case DocumentKind.REPORT | DocumentKind.COUNCILS:
            return _build_report(record, order, profile)
        case (
            DocumentKind.LETTER
            | DocumentKind.PROJECT_SHEET
            | DocumentKind.APPOINTMENT
            | DocumentKind.PORTFOLIO
            | DocumentKind.CERTIFICATE
            | DocumentKind.CONSENT
        ):
            return _build_of_works(order.kind, record, order, profile)
        case _:
            assert_never(order.kind)


def _build_report(record: CouncilRecord, order: Order, profile: Profile | None) -> tuple[Document, CouncilRecord]:
    """Give the report of one council, or of all."""
    if order.kind is DocumentKind.COUNCILS:
        from council_desk.documents.report.councils import councils_document, councils_excerpt

        return councils_document(record, order, profile), councils_excerpt(record, order)
    from council_desk.documents.report import report_document, report_excerpt

    return report_document(record, order, profile), report_excerpt(record, order)


def _build_of_works(
    kind: _Works, record: CouncilRecord, order: Order, profile: Profile | None
) -> tuple[Document, CouncilRecord]:
    """Give a document around letters, projects and youth mayors."""
    match kind:
        case DocumentKind.LETTER:
            from council_desk.documents.letter import letter_document, letter_excerpt

            return letter_document(record, order.subject, profile, order.copy), letter_excerpt(record, order.subject)
        case DocumentKind.PROJECT_SHEET:
            from council_desk.documents.project import project_document, project_excerpt

            return project_document(record, order, profile), project_excerpt(record, order.subject)
        case DocumentKind.APPOINTMENT:
            from council_desk.documents.youth.appointment import appointment_document, appointment_excerpt

            return appointment_document(record, order, profile), appointment_excerpt(record, order)
        case DocumentKind.PORTFOLIO:
            from council_desk.documents.youth.portfolio import portfolio_document, portfolio_excerpt

            return portfolio_document(record, order, profile), portfolio_excerpt(record, order)
        case DocumentKind.CERTIFICATE:
            from council_desk.documents.youth.certificate import certificate_document, certificate_excerpt

            return certificate_document(record, order, profile), certificate_excerpt(record, order)
        case DocumentKind.CONSENT:
            from council_desk.documents.youth.consent import consent_document, consent_excerpt

            return consent_document(record, order, profile), consent_excerpt(record, order)
        case _:
            assert_never(kind)


def noted(order: Order) -> str:
    """Write the order that a document was made to as the description of its record; what it leaves open is not told."""
    values = ((field.name, getattr(order, field.name)) for field in fields(order))
    told = "; ".join(f"{name}={value}" for name, value in values if value)
    return f"The record of this document ({told}; Council Desk {__version__})"


def note_of(description: str) -> Note | None:
    """Read what `noted` wrote beside the record that a file carries; None for anything else."""
    found = _NOTED.search(description)
    if found is None:
        return None
    values: dict[str, str] = dict(part.partition("=")[::2] for part in found.group(1).split("; "))
    try:
        return Note(Order(**{name: _READ.get(name, str)(value) for name, value in values.items()}), found.group(2))
    except (TypeError, ValueError):
        return None


def _profile(name: str | None) -> Profile | None:
    if name is not None and name not in PROFILES:
        raise DeskError(_NO_PROFILE, profile=name, known=", ".join(PROFILES))
    return PROFILES[name] if name else None
