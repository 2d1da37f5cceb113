"""The sheet on which those who attend a meeting sign: members with a vote first, then without, and room for guests."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from council_desk.documents.blocks import Block, Cell, Document, Paragraph, Signatures, Signer, Table
from council_desk.documents.copies import Copy, copy_of
from council_desk.documents.excerpts import meeting_in, only, person_in_short
from council_desk.documents.frame import council_in_short, invocation, letterhead, paper, profile_for, title_blocks
from council_desk.documents.minutes.opening import phrase, place, reference
from council_desk.documents.minutes.sitting import Sitting
from council_desk.documents.profiles import Profile
from council_desk.documents.words.attendance_sheet import SHEET
from council_desk.documents.writing import full_name
from council_desk.domain.forms import Signing
from council_desk.domain.membership import roster
from council_desk.domain.moments import local_day
from council_desk.domain.names import sort_name
from council_desk.domain.paperwork import Order
from council_desk.domain.quorum import QuorumUnknownError, quorum_of
from council_desk.domain.roles import role_word
from council_desk.domain.terms import AttendanceStatus, ContactType, Language
from council_desk.domain.text import sort_key
from council_desk.record.models import Attendance, Contact, CouncilRecord, Meeting, Person
from council_desk.record.reshaping import with_fields, without_fields

_BY_HAND = 30.0
"""The height of a row, in points: room for a signature."""
_GUEST_ROWS = 6
_HELD = {
    "minutes",
    "agenda",
    "attachments",
    "breaks",
    "steps",
    "next_meeting",
    "second_call_of",
    "second_call",
    "started",
    "ended",
}


@dataclass(frozen=True, slots=True)
class _Line:
    """One of the list: the id of a person and the capacity in which they come."""

    person: str
    capacity: str


@dataclass(frozen=True, slots=True)
class _Lists:
    """Who is expected: with a vote, without one, and as a guest."""

    voting: tuple[_Line, ...]
    others: tuple[_Line, ...]
    guests: tuple[_Line, ...]


def attendance_sheet(record: CouncilRecord, order: Order, profile: Profile | None = None) -> Document:
    """Give the attendance sheet of a meeting as blocks. Raises NoSuchMeetingError."""
    used = profile or profile_for(record)
    shown = copy_of(record, order.copy)
    sit = Sitting.of(shown, meeting_in(shown, order.subject), used, Copy(order.copy))
    words, day = sit.words(SHEET), local_day(sit.meeting.scheduled_start)
    subtitle = phrase(sit, words.subtitle)
    time = words.time.format(time=sit.time(sit.meeting.scheduled_start))
    if used.language is Language.EN:
        subtitle = subtitle[:1].upper() + subtitle[1:]
    lists = _lists(sit)
    where = used.marks.comma.join((sit.long_day(day), time, place(sit)))
    blocks = [
        *invocation(sit),
        *letterhead(sit, ((used.head.number, sit.embed(reference(sit))), (used.head.date, sit.day(day)))),
        *title_blocks(sit, words.title, subtitle),
        Paragraph(text=where[:1].upper() + where[1:], align="start", after=6),
        _table(sit, lists),
        *_ending(sit, lists),
    ]
    return paper(
        sit,
        blocks,
        title=f"{words.title} – {reference(sit)}",
        subject=f"{words.title}, {subtitle}",
        short_title=sit.say(words.short_title, number=reference(sit), council=council_in_short(sit)),
        created=dt.datetime.combine(day, dt.time(), dt.UTC),
    )


def attendance_sheet_excerpt(record: CouncilRecord, order: Order, profile: Profile | None = None) -> CouncilRecord:
    """Give what the sheet carries: the meeting and who is on its list, with phones only where the form shows them."""
    meeting = meeting_in(record, order.subject)
    attendance = tuple(without_fields(entry, "intervals", "note") for entry in meeting.attendance)
    called = with_fields(without_fields(meeting, *_HELD), attendance=attendance)
    memberships = () if attendance else roster(record.memberships, meeting.organization, _day(meeting))
    listed = {entry.person for entry in attendance} | {one.person for one in memberships}
    people: list[Person] = []
    if SHEET[(profile or profile_for(record)).language].phone:
        on_list = (one for one in record.people if one.id in listed)
        people = [with_fields(person_in_short(one), contact_details=_phones(one) or None) for one in on_list]
    return only(record, meeting.organization, meetings=(called,), memberships=memberships, people=people)


def _phones(person: Person) -> tuple[Contact, ...]:
    return tuple(one for one in person.contact_details if one.type is ContactType.PHONE)


def _day(meeting: Meeting) -> dt.date:
    return local_day(meeting.scheduled_start)


def _lists(sit: Sitting) -> _Lists:
    """Part those who are expected; without a list of the meeting, the members of its day stand for it."""
    entries = sit.meeting.attendance
    if entries:
        guests = [entry for entry in entries if entry.status is AttendanceStatus.GUEST]
        members = [entry for entry in entries if entry.status is not AttendanceStatus.GUEST]
        voting = [entry for entry in members if entry.voting_right]
        others = [entry for entry in members if not entry.voting_right]
        return _Lists(*(_sorted(sit, map(_entered, group)) for group in (voting, others, guests)))
    held = roster(sit.record.memberships, sit.organization, _day(sit.meeting))
    language = sit.profile.language
    by_vote: dict[bool, list[_Line]] = {True: [], False: []}
    for one in held:
        by_vote[one.voting_right].append(_Line(one.person, one.label or role_word(one.role, language)))
    return _Lists(_sorted(sit, by_vote[True]), _sorted(sit, by_vote[False]), ())


def _entered(entry: Attendance) -> _Line:
    return _Line(entry.person, entry.capacity or "")


def _sorted(sit: Sitting, lines: Iterable[_Line]) -> tuple[_Line, ...]:
    """Put people in the order of their names, each once."""
    once = {line.person: line for line in lines}

    def key(line: _Line) -> str:
        person = sit.people.get(line.person)
        return sort_key(sort_name(person) if person else "", sit.profile.language)

    return tuple(sorted(once.values(), key=key))


def _table(sit: Sitting, lists: _Lists) -> Table:
    """Give everybody in one table, with the head on each page, and empty rows for guests at the end."""
    words = sit.words(SHEET)
    phone = bool(words.phone) and sit.copy is Copy.INTERNAL
    labels = [words.row, words.name, words.capacity, words.time_in, words.time_out, words.signature]
    widths = [0.9, 4.4, 3.6, 1.3, 1.3, 3]
    if phone:
        labels.insert(3, words.phone)
        widths = [0.9, 3.6, 3.4, 2.3, 1.1, 1.1, 2.6]
    head = tuple(Cell(text=label, header=True) for label in labels)
    rows: list[tuple[Cell, ...]] = []
    place = 0
    parts = ((words.voting, lists.voting), (words.without_vote, lists.others), (words.guests, lists.guests))
    for title, lines in parts:
        empty = _GUEST_ROWS if title == words.guests else 0
        if lines or empty:
            rows.append((Cell(text=title, span=len(labels), header=True),))
        for line in (*lines, *(None,) * empty):
            place += 1
            rows.append(_row(sit, place, line, len(labels), phone=phone))
    size = sit.profile.size - (2 if sit.profile.language is Language.RU else 1)
    return Table(widths=tuple(widths), head=(head,), rows=tuple(rows), size=size, row_height=_BY_HAND)


def _row(sit: Sitting, place: int, line: _Line | None, columns: int, *, phone: bool) -> tuple[Cell, ...]:
    """Give one row; for nobody in particular an empty one."""
    row = [Cell(text=sit.number(place), align="center")]
    if line is not None:
        row += [Cell(text=sit.embed(full_name(sit, line.person))), Cell(text=sit.embed(line.capacity))]
        if phone:
            person = sit.people.get(line.person)
            numbers = _phones(person)[:1] if person else ()
            row.append(Cell(text=sit.embed("".join(one.value for one in numbers))))
    return (*row, *(Cell(text="") for _ in range(columns - len(row))))


def _ending(sit: Sitting, lists: _Lists) -> list[Block]:
    """Leave room for the number of those present, and for secretary and chair to sign the sheet."""
    words, end, marks = sit.words(SHEET), sit.profile.end, sit.profile.marks
    blocks: list[Block] = []
    if not (lists.voting or lists.others):
        blocks.append(Paragraph(text=words.nobody, tone="muted", align="start"))
    if lists.voting:
        texts = [words.present.format(of=sit.number(len(lists.voting)))]
        needed = _needed(sit, len(lists.voting))
        texts += [words.quorum.format(needed=sit.number(needed))] if needed else []
        blocks.append(Paragraph(text=marks.semicolon.join(texts), align="start", before=6))
    officers = ((end.secretary_role, sit.meeting.secretary), (end.chair_role, sit.meeting.chair))
    signers = tuple(Signer(role=role, name=sit.embed(sit.signature(ref))) for role, ref in officers)
    lines = sit.profile.signing in {Signing.CHAIR_AND_SECRETARY, Signing.SECRETARY_AND_CHAIR}
    return [*blocks, Signatures(signers=signers, layout="lines" if lines else "grid", columns=2, before=10)]


def _needed(sit: Sitting, members: int) -> int | None:
    """Give how many make a quorum; None where the council has no rule that tells it."""
    if sit.council is None:
        return None
    try:
        return quorum_of(sit.council.rules, seats=sit.council.voting_member_count, members=members).needed
    except QuorumUnknownError:
        return None
