"""A council's own form of documents: read and kept, shown on a meeting, given to others as a file and taken from them.

What touches no desk is a function here and may run on any thread.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from council_desk.db import queries, store
from council_desk.db.changes import Changes
from council_desk.domain.digits import Digits
from council_desk.domain.forms import Part, ProfileKey, Signing
from council_desk.domain.moments import local_day
from council_desk.domain.paperwork import DocumentKind, Order
from council_desk.domain.terms import Calendar, Language, MeetingState
from council_desk.files import read_up_to, save_file
from council_desk.paths import resource_dir
from council_desk.record.models import CouncilRecord, DocumentProfile, Emblem, Meeting, Organization
from council_desk.record.profile_file import SIZE_LIMIT, read_profile, write_profile
from council_desk.record.reading import read_file
from council_desk.record.reshaping import with_fields, without_fields
from council_desk.services.context import Context
from council_desk.services.editing.values import changed, gone
from council_desk.services.minutes import record_of

if TYPE_CHECKING:
    from sqlmodel import Session

    from council_desk.documents.typesetting import Typeset

_NOTHING = DocumentProfile()


@dataclass(frozen=True, slots=True)
class Specimen:
    """A meeting to show a form on: its record, and the council that speaks in it."""

    record: CouncilRecord
    council: str

    @property
    def language(self) -> Language:
        """The language of the meeting."""
        return self.record.meetings[0].language

    @property
    def day(self) -> date:
        """The day of the meeting."""
        return local_day(self.record.meetings[0].scheduled_start)


@dataclass(frozen=True, slots=True)
class FormFacts:
    """What holds where a council decides nothing: its culture's form, as far as it can be changed.

    `parts` are those of the minutes in their order, `choosable` all that they could have; `margins` in millimetres.
    """

    key: ProfileKey
    parts: tuple[Part, ...]
    choosable: tuple[Part, ...]
    calendars: tuple[Calendar, ...]
    digits: Digits
    margins: Mapping[str, int]
    signing: Signing
    invocation: str
    opening: str


class FormService:
    """Use cases around the form of a council's documents."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def read(self, council_id: str) -> DocumentProfile | None:
        """Give a council's own form; None if its documents are as its culture has them. Raises NotThereError."""
        with self._context.read() as session:
            return _council(session, council_id).document_profile

    def write(self, council_id: str, profile: DocumentProfile | None) -> Changes:
        """Keep a council's own form; None, or one that says nothing, goes back to the culture's. Raises DeskError."""
        kept = None if profile == _NOTHING else profile
        with self._context.write() as session:
            council = changed(_council(session, council_id), document_profile=kept)
            return store.save(session, [council], stamp=self._context.now())

    def specimen(self, council_id: str) -> Specimen:
        """Give the council's latest meeting that was held, or else the latest, or else the sample's.

        Its record is as the rows have it, without seals: it shows a form, and proves nothing. Raises NotThereError.
        """
        with self._context.read() as session:
            council = _council(session, council_id)
            figures = queries.meeting_figures(session, council_id)
            language = store.desk_info(session).language
            held = [row for row in figures if row.state in {MeetingState.HELD, MeetingState.CLOSED}]
            for row in (held or figures)[:1]:
                (latest,) = store.load(session, Meeting, [row.id])
                return Specimen(record_of(session, latest), council_id)
        record = read_file(resource_dir() / "sample" / f"{language}.json")
        meeting = record.meetings[0]
        bodies = tuple(
            with_fields(body, name=council.name) if body.id == meeting.organization else body
            for body in record.organizations
        )
        return Specimen(with_fields(without_fields(record, "seals"), organizations=bodies), meeting.organization)


def _council(session: "Session", council_id: str) -> Organization:
    found = store.load(session, Organization, [council_id])
    if not found:
        raise gone()
    return found[0]


def pages(specimen: Specimen, profile: DocumentProfile | None) -> "Typeset":
    """Give the minutes of a specimen as PDF in a form. Raises DeskError."""
    from council_desk.documents.making import make

    bodies = tuple(
        with_fields(body, document_profile=profile) if body.id == specimen.council else body
        for body in specimen.record.organizations
    )
    order = Order(kind=DocumentKind.MINUTES, subject=specimen.record.meetings[0].id)
    return make(with_fields(specimen.record, organizations=bodies), order)


def facts(language: Language, base: ProfileKey | None) -> FormFacts:
    """Give what holds in a culture's form: that of `base`, or of the language of the meeting."""
    from council_desk.documents.profiles import PROFILES
    from council_desk.documents.profiles.own import choosable

    key = base or ProfileKey.of(language)
    profile = PROFILES[key]
    margins = profile.margins
    return FormFacts(
        key=key,
        parts=profile.order,
        choosable=choosable(profile),
        calendars=profile.calendars,
        digits=profile.digits,
        margins={
            "top": round(margins.top),
            "bottom": round(margins.bottom),
            "inner": round(margins.inner),
            "outer": round(margins.outer),
            "first_top": round(margins.first_top or margins.top),
        },
        signing=profile.signing,
        invocation=profile.head.invocation,
        opening=profile.talk.opening,
    )


def order_of(language: Language, form: DocumentProfile | None) -> tuple[Part, ...]:
    """Give the parts that minutes in a form have, in their order."""
    from council_desk.documents.profiles import PROFILES
    from council_desk.documents.profiles.own import with_own

    own = form or _NOTHING
    return with_own(PROFILES[own.base or ProfileKey.of(language)], own).order


def take_emblem(path: Path) -> Emblem:
    """Read a picture as an emblem. Raises DeskError for what cannot be one."""
    from council_desk.documents.emblems import READ_LIMIT, prepared

    return prepared(read_up_to(path, READ_LIMIT))


def emblem_pixels(emblem: Emblem, high: int) -> tuple[int, int, bytes] | None:
    """Give width, height and pixels (RGB, on white) of an emblem so many pixels high; None if it cannot be drawn."""
    from base64 import b64decode

    from council_desk.documents.typesetting.pictures import raster

    found = raster(b64decode(emblem.data), emblem.media_type, high)
    return (found.width, found.height, found.data) if found else None


def export_form(path: Path, profile: DocumentProfile) -> None:
    """Write a form of documents to a file. Raises DeskError."""
    save_file(path, write_profile(profile))


def import_form(path: Path) -> DocumentProfile:
    """Read a form of documents from a file. Raises DeskError, with the place that is not right."""
    return read_profile(read_up_to(path, SIZE_LIMIT))
