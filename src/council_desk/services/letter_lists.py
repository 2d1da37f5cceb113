"""What the letters of a council are read as: rows, what is around one letter, the next number, covers of minutes."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from council_desk.db import queries, queries_letters, queries_register, queries_works, store
from council_desk.domain.correspondence import asks, days_left, days_since, number_of, outcome_of, says_something, waits
from council_desk.domain.digits import digits_of
from council_desk.domain.moments import local_day
from council_desk.domain.terms import COUNCILS, Direction, Language, LetterOutcome, MinutesState
from council_desk.errors import DeskError, sentence
from council_desk.record.models import DocumentProfile, Letter, Meeting, Organization
from council_desk.record.reshaping import without_fields
from council_desk.services.council_file import area_chain, council_file
from council_desk.services.editing.values import gone
from council_desk.services.letter_drafts import for_minutes
from council_desk.services.letter_rows import LetterRow, UnsentMinutes
from council_desk.services.preparing import council_of

if TYPE_CHECKING:
    from sqlalchemy import Row
    from sqlmodel import Session

_NOT_SEALED = sentence("Minutes are sent once they are sealed. Seal them first.")


def rows_of(session: "Session", council_id: str, today: date) -> dict[str, LetterRow]:
    """Give the rows of all letters of a council by their ids, in the order of their entry."""
    return _rows(session, letters_of(session, council_id), today)


def rows_around(session: "Session", letter_id: str, today: date) -> dict[str, LetterRow]:
    """Give the rows of a letter, of the one that it answers, and of those that answer it, by their ids."""
    return _rows(session, store.load(session, Letter, queries_letters.letters_around(session, letter_id)), today)


def _rows(session: "Session", letters: Sequence[Letter], today: date) -> dict[str, LetterRow]:
    replies: defaultdict[str, list[Letter]] = defaultdict(list)
    for one in sorted(letters, key=lambda letter: letter.date):
        if one.in_reply_to and not one.draft:
            replies[one.in_reply_to].append(one)
    names = queries_register.names(session, [one.correspondent for one in letters if one.correspondent])
    numbers = queries_letters.numbers_of_motions(session, {motion for one in letters for motion in one.motions})
    return {one.id: _row(one, replies[one.id], names, numbers, today) for one in letters}


def load_letter(session: "Session", letter_id: str) -> Letter:
    """Read a letter. Raises NotThereError."""
    found = store.load(session, Letter, [letter_id])
    if not found:
        raise gone()
    return found[0]


def unsent_minutes(session: "Session", council_id: str) -> tuple[UnsentMinutes, ...]:
    """Give the sealed minutes of a council that no letter carries, the oldest first."""
    return tuple(
        UnsentMinutes(row.id, row.number, row.reference or "", local_day(row.started or row.scheduled_start))
        for row in queries_letters.sealed_without_letter(session, council_id)
    )


def cover_letter(session: "Session", meeting_id: str, day: date) -> Letter:
    """Make the letter with which sealed minutes are sent; nothing is stored. Raises DeskError."""
    meetings = store.load(session, Meeting, [meeting_id])
    if not meetings:
        raise gone()
    (meeting,) = meetings
    if meeting.minutes is None or meeting.minutes.state is not MinutesState.SEALED:
        raise DeskError(_NOT_SEALED)
    council = council_of(session, meeting.organization)
    own = council.document_profile or DocumentProfile()
    known = queries.bodies(session)
    groups = {one.id for one in known if one.parent == meeting.organization}
    bodies = {one.id for one in known} - groups - {meeting.organization}
    return for_minutes(
        meeting,
        day,
        language=language_of(session, council),
        calendar=next(iter(own.calendars), store.desk_info(session).calendar),
        correspondent=municipality_of(session, meeting.organization),
        bodies=bodies,
    )


def next_number(
    session: "Session", council_id: str, day: date, *, also: Iterable[str] = (), besides: str | None = None
) -> str:
    """Give the number of the next letter that a council sends; `also` are taken too, that of `besides` is not."""
    council = council_of(session, council_id)
    own, language = council.document_profile or DocumentProfile(), language_of(session, council)
    sent = queries_letters.numbers_sent(session, council_id)
    taken = [number for id_, number in sent.items() if id_ != besides]
    return number_of(
        [*taken, *also],
        day,
        language=language,
        calendar=next(iter(own.calendars), store.desk_info(session).calendar),
        digits=own.digits or digits_of(language),
        pattern=own.numbering.letter if own.numbering else None,
    )


def letters_of(session: "Session", council_id: str) -> tuple[Letter, ...]:
    """Read all letters of a council, in the order of their entry."""
    return store.load(session, Letter, queries_works.letters_of(session, council_id))


def is_sent(letter: Letter) -> bool:
    """Say whether the council sent a letter: it is fixed."""
    return letter.direction is Direction.OUTGOING and not letter.draft


def language_of(session: "Session", council: Organization) -> Language:
    """Give the language of a council's documents: that of the form it starts from, or of the desk."""
    base = council.document_profile.base if council.document_profile else None
    return Language(base[:2]) if base else store.desk_info(session).language


def municipality_of(session: "Session", council_id: str) -> str | None:
    """Give the id of a council's municipality, if there is one."""
    found = council_file(session, council_id).municipality
    return found.id if found else None


def near(session: "Session", council: Organization) -> "Callable[[Row[Any]], bool]":
    """Give what says whether a council may write to a body (a row of queries.bodies): one nearby, or a council."""
    areas = {area.id for area in area_chain(session, council.area)}
    return lambda body: bool(
        body.dissolution_date is None and (body.area is None or body.area in areas or body.classification in COUNCILS)
    )


def told_of(meeting: Meeting) -> UnsentMinutes:
    """Give what a letter tells of its meeting."""
    return UnsentMinutes(
        meeting.id, meeting.number, meeting.reference or "", local_day(meeting.started or meeting.scheduled_start)
    )


def _row(
    letter: Letter, replies: Sequence[Letter], names: dict[str, str], numbers: dict[str, str], today: date
) -> LetterRow:
    outgoing = letter.direction is Direction.OUTGOING
    outcomes: list[LetterOutcome | None] = [one.outcome for one in replies]
    first = next(iter(replies), None)
    # what a letter that came in answers is its own word: it does not settle what it asks in turn
    waiting = letter if outgoing else without_fields(letter, "outcome")
    return LetterRow(
        id=letter.id,
        outgoing=outgoing,
        reference=letter.reference or "",
        day=letter.date,
        subject=letter.subject,
        correspondent=names.get(letter.correspondent or "", ""),
        kind=letter.kind,
        asks=asks(letter),
        request=letter.request or "",
        reply_due=letter.reply_due,
        waits=waits(waiting, today, outcomes),
        days=days_since(letter.date, today),
        days_left=days_left(letter, today),
        outcome=outcome_of(letter, outcomes if outgoing else ()),
        answered_on=first.date if first else None,
        answered_by=first.reference or "" if first else "",
        draft=letter.draft,
        blank=not says_something(letter),
        enclosures=len(letter.enclosures),
        concerns=tuple(numbers[one] for one in letter.motions if one in numbers),
        in_reply_to=letter.in_reply_to,
        meeting_id=letter.meeting,
    )
