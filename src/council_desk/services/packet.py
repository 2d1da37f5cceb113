"""The packet for the municipality: letters, sealed minutes and enclosures, with a list and checksums, in one step.

Three parts, since a stick is slow and a desk is not to wait for it: `plan` reads the desk, `write` makes the files on
any thread, `register` enters the letters as sent. Until then the desk is as it was, whatever becomes of the stick.
"""

import html
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from council_desk.db import store
from council_desk.db.changes import Changes
from council_desk.documents.redaction import Rewrite, rewriter
from council_desk.documents.words.packet import PACKET, PacketWords
from council_desk.domain.date_formatting import DateStyle, format_date
from council_desk.domain.digits import digits_of, to_latin
from council_desk.domain.paperwork import DocumentKind, Order
from council_desk.domain.terms import Calendar, Direction, Language
from council_desk.errors import DeskError, sentence
from council_desk.record.models import CouncilRecord, DocumentProfile, Letter
from council_desk.services.context import Context
from council_desk.services.council_file import council_file
from council_desk.services.enclosures import ENDINGS
from council_desk.services.letter_lists import cover_letter, language_of, load_letter
from council_desk.services.letter_rows import LetterRow, UnsentMinutes
from council_desk.services.letters import LetterService
from council_desk.services.minors import by_initials
from council_desk.services.minutes import MinutesService
from council_desk.services.packet_files import PacketCheck, verify_packet, write_packet
from council_desk.services.sheets import Cell, as_csv
from council_desk.services.work_papers import letter_record

if TYPE_CHECKING:
    from sqlmodel import Session

LIMIT = 256 * 1024 * 1024
"""Bytes of all enclosures of a packet."""
COPY = "municipality"
_STYLE = (
    "body{font-family:sans-serif;margin:2em}table{border-collapse:collapse}"
    "th,td{border:1px solid #999;padding:.3em .6em;text-align:start;vertical-align:top}"
)

_NOTHING = sentence("Choose what goes into the packet.")
_TOO_LARGE = sentence("The enclosures are larger than {limit} MiB together. Make two packets of them.")
_WRITTEN_ON = sentence(
    "The letter “{subject}” was written on while the packet was being made, so nothing was entered as sent. "
    "Make the packet again."
)
_RECEIVED = sentence("The letter “{subject}” was received. Only letters of the council go into the packet.")


class EntryKind(StrEnum):
    """What a file of the packet is."""

    LETTER = "letter"
    MINUTES = "minutes"
    ENCLOSURE = "enclosure"


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the list. A document is made of its record; an enclosure is there as bytes, or goes on paper."""

    kind: EntryKind
    file: str
    number: str
    day: date | None
    subject: str
    request: str = ""
    reply_due: date | None = None
    record: CouncilRecord | None = None
    order: Order | None = None
    data: bytes | None = None


@dataclass(frozen=True, slots=True)
class Packet:
    """What is to be written. `sent` are the letters as they go out, `former` as the desk has those it has already."""

    council: str
    language: Language
    calendar: Calendar
    day: date
    entries: tuple[Entry, ...]
    sent: tuple[Letter, ...]
    former: tuple[Letter, ...]


@dataclass(frozen=True, slots=True)
class PacketOffer:
    """What can go into a packet: letters of the council, sealed minutes without one. Letters sent may go again."""

    letters: tuple[LetterRow, ...]
    minutes: tuple[UnsentMinutes, ...]

    @property
    def usual(self) -> tuple[LetterRow, ...]:
        """The letters that were not handed over yet."""
        return tuple(row for row in self.letters if row.draft)


class PacketService:
    """Use cases around packets."""

    def __init__(self, context: Context, letters: LetterService, minutes: MinutesService) -> None:
        self._context = context
        self._letters = letters
        self._minutes = minutes

    def offer(self, council_id: str) -> PacketOffer:
        """Give what can go into a packet of a council."""
        lists = self._letters.lists(council_id)
        return PacketOffer(tuple(row for row in lists.letters if row.outgoing), lists.minutes)

    def plan(self, council_id: str, letters: Collection[str], meetings: Collection[str] = ()) -> Packet:
        """Read what a packet is made of: letters, and sealed minutes, each with the letter that goes with it.

        Raises DeskError, as for drafts that cannot be sent as they are.
        """
        with self._context.read() as session:
            info = store.desk_info(session)
            today = self._context.today(info.timezone)
            chosen = [load_letter(session, one) for one in letters]
            for one in chosen:
                if one.direction is Direction.INCOMING:
                    raise DeskError(_RECEIVED, subject=one.subject)
            covers = [cover_letter(session, one, today) for one in meetings]
            drafts = [one for one in chosen if one.draft]
            sent = self._letters.sent(session, [*drafts, *covers], today)
            going = [*(one for one in chosen if not one.draft), *sent]
            if not going:
                raise DeskError(_NOTHING)
            council = council_file(session, council_id).organization
            language, own = language_of(session, council), council.document_profile or DocumentProfile()
            calendar = next(iter(own.calendars), info.calendar)
            hidden, others = by_initials(session, today)
            rewrite = rewriter(hidden, others, language)
            entries = tuple(_told(entry, rewrite) for entry in self._entries(session, going))
        return Packet(council.name, language, calendar, today, entries, sent, tuple(drafts))

    @staticmethod
    def write(packet: Packet, place: Path) -> tuple[Path, tuple[str, ...]]:
        """Write a packet to a place, check what was written, and give its folder; on any thread. Raises DeskError.

        Also given are warnings of the documents, such as characters that no font has.
        """
        from council_desk.documents.making import make

        files: dict[str, bytes] = {}
        warnings: list[str] = []
        for entry in packet.entries:
            if entry.record is not None and entry.order is not None:
                made = make(entry.record, entry.order)
                files[entry.file] = made.pdf
                warnings += [str(made.warning)] if made.warning else []
            elif entry.data is not None:
                files[entry.file] = entry.data
        files["list.html"] = as_html(packet)
        files["list.csv"] = _as_csv(packet)
        return write_packet(place, files, packet.day), tuple(warnings)

    def register(self, packet: Packet) -> Changes:
        """Enter the letters of a packet as sent. Raises DeskError if one of them was written on in the meantime."""
        with self._context.write() as session:
            for former in packet.former:
                if store.load(session, Letter, [former.id]) != (former,):
                    raise DeskError(_WRITTEN_ON, subject=former.subject)
            return store.save(session, packet.sent, stamp=self._context.now())

    def unregister(self, packet: Packet) -> Changes:
        """Take back that the letters of a packet were sent: drafts are drafts again, letters made for it are gone."""
        known = {one.id for one in packet.former}
        with self._context.write() as session:
            changes = store.save(session, packet.former, stamp=self._context.now())
            for one in packet.sent:
                if one.id not in known:
                    changes |= store.remove(session, Letter, one.id)
            return changes

    @staticmethod
    def verify(folder: Path) -> PacketCheck:
        """Check a packet that was written, on any thread. Raises DeskError where there is none."""
        return verify_packet(folder)

    def _entries(self, session: "Session", letters: Iterable[Letter]) -> Iterator[Entry]:
        """Give the files of letters: each letter, the minutes it carries, its enclosures."""
        size = 0
        for place, letter in enumerate(letters, 1):
            yield Entry(
                EntryKind.LETTER,
                f"{place:02}-letter{_slug(letter.reference)}.pdf",
                letter.reference or "",
                letter.date,
                letter.subject,
                letter.request or "",
                letter.reply_due,
                letter_record(session, letter, self._context.now()),
                Order(kind=DocumentKind.LETTER, subject=letter.id, copy=COPY),
            )
            if letter.meeting:
                yield self._minutes_entry(letter.meeting, place)
            number = 0
            for enclosure in letter.enclosures:
                number += 1
                if enclosure.sha256 is None:
                    if not (letter.meeting and enclosure.media_type == "application/pdf"):
                        yield Entry(EntryKind.ENCLOSURE, "", letter.reference or "", None, enclosure.title)
                    continue
                data, media_type = store.get_file(session, enclosure.sha256)
                size += len(data)
                if size > LIMIT:
                    raise DeskError(_TOO_LARGE, limit=LIMIT // 2**20)
                name = f"{place:02}-enclosure-{number}{ENDINGS.get(media_type, '.bin')}"
                yield Entry(EntryKind.ENCLOSURE, name, letter.reference or "", None, enclosure.title, data=data)

    def _minutes_entry(self, meeting_id: str, place: int) -> Entry:
        record = self._minutes.record(meeting_id)
        (meeting,) = (one for one in record.meetings if one.id == meeting_id)
        return Entry(
            EntryKind.MINUTES,
            f"{place:02}-minutes-{meeting.number}.pdf",
            meeting.reference or str(meeting.number),
            date.fromisoformat((meeting.started or meeting.scheduled_start)[:10]),
            "",
            record=record,
            order=Order(kind=DocumentKind.MINUTES, subject=meeting_id, copy=COPY),
        )


def _told(entry: Entry, rewrite: Rewrite) -> Entry:
    """Give an entry of which the list names minors by their initials, as the letter itself does."""
    return replace(entry, subject=rewrite(entry.subject), request=rewrite(entry.request))


def _slug(reference: str | None) -> str:
    """Give a number as a part of a file name that every computer takes."""
    plain = "".join(one if one.isascii() and one.isalnum() else "-" for one in to_latin(reference or ""))
    parts = [part for part in plain.split("-") if part]
    return "-" + "-".join(parts)[:40] if parts else ""


def as_html(packet: Packet) -> bytes:
    """Give the list as a page that any browser shows: nothing in it runs, and nothing is fetched."""
    words = PACKET[packet.language]
    way = "rtl" if packet.language in {Language.FA, Language.AR} else "ltr"
    heads = "".join(f"<th>{html.escape(one)}</th>" for one in words.columns)
    lines = []
    for entry in packet.entries:
        cells = [html.escape(cell) for cell in _told_cells(entry, packet, words)]
        if entry.file:
            cells[0] = f'<a href="{html.escape(entry.file)}"><bdi dir="ltr">{html.escape(entry.file)}</bdi></a>'
        lines.append("<tr>" + "".join(f"<td>{cell}</td>" for cell in cells) + "</tr>")
    head = words.of.format(council=packet.council, day=_day(packet.day, packet))
    return "\n".join(
        [
            "<!DOCTYPE html>",
            f'<html lang="{packet.language}" dir="{way}"><head><meta charset="utf-8">',
            f"<title>{html.escape(words.title)}</title>",
            f"<style>{_STYLE}</style></head><body>",
            f"<h1>{html.escape(words.title)}</h1><p>{html.escape(head)}</p>",
            f"<table><thead><tr>{heads}</tr></thead><tbody>",
            *lines,
            f"</tbody></table><p>{html.escape(words.check)}</p></body></html>\n",
        ]
    ).encode("utf-8")


def _as_csv(packet: Packet) -> bytes:
    """Give the list as a table in which no text can become a formula; days as ISO 8601."""
    words = PACKET[packet.language]
    rows: list[tuple[Cell, ...]] = [
        (
            entry.file or words.on_paper,
            getattr(words, entry.kind),
            entry.number,
            entry.day,
            entry.subject,
            entry.request,
            entry.reply_due,
        )
        for entry in packet.entries
    ]
    return as_csv(rows, words.columns)


def _told_cells(entry: Entry, packet: Packet, words: PacketWords) -> list[str]:
    return [
        entry.file or words.on_paper,
        getattr(words, entry.kind),
        entry.number,
        _day(entry.day, packet) if entry.day else "",
        entry.subject,
        entry.request,
        _day(entry.reply_due, packet) if entry.reply_due else "",
    ]


def _day(day: date, packet: Packet) -> str:
    language = packet.language
    return format_date(day, language, packet.calendar, style=DateStyle.MEDIUM, digits=digits_of(language))
