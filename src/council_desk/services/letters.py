"""Letters to and from the municipality and other bodies: lists, writing, sending, answers, enclosures.

What went out is fixed: it can be taken back to be written on, and then goes out anew under its number.
"""

from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from council_desk.db import queries, queries_letters, store
from council_desk.db.changes import Changes
from council_desk.domain.correspondence import same_number, says_something
from council_desk.domain.names import sort_name
from council_desk.domain.terms import Direction, OrganizationClass, Role
from council_desk.domain.text import fold, sort_key
from council_desk.errors import DeskError, sentence
from council_desk.files import save_file
from council_desk.record.ids import new_id
from council_desk.record.models import Attachment, Letter, Meeting, Motion, Organization, Person
from council_desk.services.context import Context
from council_desk.services.council_file import council_file
from council_desk.services.editing.values import changed, make
from council_desk.services.enclosures import read_enclosure
from council_desk.services.letter_drafts import for_decisions, in_answer
from council_desk.services.letter_lists import (
    cover_letter,
    is_sent,
    load_letter,
    municipality_of,
    near,
    next_number,
    rows_around,
    rows_of,
    told_of,
    unsent_minutes,
)
from council_desk.services.letter_rows import LetterFile, LetterLists
from council_desk.services.register_lists import named_decisions
from council_desk.services.register_rows import Party

if TYPE_CHECKING:
    from sqlmodel import Session

_FIXED = frozenset(Letter.model_fields) - {"note", "outcome"}
_CORRESPONDING_ROLES = frozenset({Role.LIAISON, Role.SPECIALIST, Role.IMAM, Role.FACILITATOR})
_HERE = frozenset({OrganizationClass.MUNICIPALITY, OrganizationClass.DEPARTMENT, OrganizationClass.TEAM})

_SENT = sentence("This letter has gone out: what it says does not change. Take it back first to write on it.")
_SENT_STAYS = sentence("A letter that has gone out stays in the register. Take it back first if it never left.")
_ANSWERED = sentence("This letter has been answered and cannot be taken back. Write another one.")
_NUMBER_TAKEN = sentence("The number {number} is that of another letter already. Write another number.")
_NOTHING_SAID = sentence("The letter “{subject}” says nothing yet. Write its text or what it asks, or name a decision.")
_AHEAD = sentence("A letter cannot have gone out on {day}, which is still to come. Choose today or an earlier day.")
_NO_FILE = sentence("The desk has no file for this enclosure: it goes with the letter on paper.")
_NO_DECISION = sentence("Choose at least one decision that the letter is about.")


class LetterService:
    """Use cases around letters."""

    def __init__(self, context: Context) -> None:
        self._context = context

    # ---------------------------------------------------------------------------------------------------- reading

    def lists(self, council_id: str) -> LetterLists:
        """Give the letters of a council, the latest first, and the sealed minutes that no letter carries."""
        with self._context.read() as session:
            rows = rows_of(session, council_id, self._today(session))
            entered_last_first = [*rows.values()][::-1]
            latest = sorted(entered_last_first, key=lambda row: row.day, reverse=True)
            return LetterLists(tuple(latest), unsent_minutes(session, council_id))

    def waiting(self, council_id: str) -> int:
        """Count what waits: drafts, answers that are due or late, sealed minutes that were not sent."""
        return self.lists(council_id).urgent

    def get(self, letter_id: str) -> LetterFile:
        """Give one letter with the letters, decisions and meeting around it. Raises NotThereError."""
        with self._context.read() as session:
            letter = load_letter(session, letter_id)
            today = self._today(session)
            rows = rows_around(session, letter_id, today)
            answers = sorted((row for row in rows.values() if row.in_reply_to == letter_id), key=lambda row: row.day)
            meetings = store.load(session, Meeting, [letter.meeting] if letter.meeting else [])
            return LetterFile(
                letter,
                rows[letter_id],
                rows.get(letter.in_reply_to or ""),
                tuple(answers),
                named_decisions(session, letter.motions),
                told_of(meetings[0]) if meetings else None,
                next_number(session, letter.organization, today, besides=letter_id),
            )

    def parties(self, council_id: str) -> tuple[Party, ...]:
        """Give to whom letters may go: the municipality first, then its bodies, other bodies, and some people by name.

        The people are those whose role it is to speak with others, such as the liaison. Left out are bodies that are
        dissolved, and those of other neighbourhoods that are no councils.
        """
        with self._context.read() as session:
            language = store.desk_info(session).language
            around = council_file(session, council_id)
            municipality, may = around.municipality, near(session, around.organization)
            bodies = [one for one in queries.bodies(session) if one.id != council_id and may(one)]
            own = {municipality.id} if municipality else set()
            bodies.sort(
                key=lambda one: (one.id not in own, one.classification not in _HERE, sort_key(one.name, language))
            )
            speak = queries.people_in_roles(session, _CORRESPONDING_ROLES, without_end=True)
            people = sorted(store.load(session, Person, speak), key=lambda one: sort_key(sort_name(one), language))
            named = [(one.id, one.name) for one in bodies] + [(one.id, one.name) for one in people]
            return tuple(Party(*one) for one in named)

    # ---------------------------------------------------------------------------------------------------- writing

    def save(self, letter: Letter) -> Changes:
        """Save a letter. Raises DeskError for one that has gone out and would say something else than it did."""
        with self._context.write() as session:
            former = store.load(session, Letter, [letter.id])
            sent = former and is_sent(former[0])
            if sent and any(getattr(former[0], name) != getattr(letter, name) for name in _FIXED):
                raise DeskError(_SENT)
            return store.save(session, [letter], stamp=self._context.now())

    def write_for_minutes(self, meeting_id: str) -> tuple[str, Changes]:
        """Begin the letter with which sealed minutes are sent, and give its id. Raises DeskError if they are open."""
        with self._context.write() as session:
            letter = cover_letter(session, meeting_id, self._today(session))
            return letter.id, store.save(session, [letter], stamp=self._context.now())

    def write_for_decisions(self, council_id: str, motion_ids: Sequence[str]) -> tuple[str, Changes]:
        """Begin a letter that asks something for decisions, and give its id. Raises DeskError without any."""
        with self._context.write() as session:
            found = {
                one.id: one
                for meeting in store.meetings_of_motions(session, motion_ids)
                for item in meeting.agenda
                for one in item.motions
            }
            motions: list[Motion] = [found[one] for one in motion_ids if one in found]
            if not motions:
                raise DeskError(_NO_DECISION)
            letter = for_decisions(council_id, motions, self._today(session), municipality_of(session, council_id))
            return letter.id, store.save(session, [letter], stamp=self._context.now())

    def answer(self, letter_id: str) -> tuple[str, Changes]:
        """Enter the answer to a letter sent, or begin that to one received; give its id. Raises NotThereError."""
        with self._context.write() as session:
            letter = in_answer(load_letter(session, letter_id), self._today(session))
            return letter.id, store.save(session, [letter], stamp=self._context.now())

    def send(self, letter_id: str, day: date) -> Changes:
        """Let a letter go out on a day: it gets its number, unless it has one, and is fixed from now on.

        Raises DeskError for one that says nothing, for a day that is still to come and for a number that is taken.
        """
        with self._context.write() as session:
            letter = load_letter(session, letter_id)
            if not letter.draft:
                return Changes()
            (sent,) = self.sent(session, [letter], day)
            return store.save(session, [sent], stamp=self._context.now())

    def sent(self, session: "Session", letters: Iterable[Letter], day: date) -> tuple[Letter, ...]:
        """Give drafts of one council as they go out on a day, numbered one after the other; nothing is stored."""
        if day > self._today(session):
            raise DeskError(_AHEAD, day=day)
        found: list[Letter] = []
        for letter in letters:
            if not says_something(letter):
                raise DeskError(_NOTHING_SAID, subject=letter.subject)
            number = letter.reference or next_number(
                session, letter.organization, day, also=[one.reference or "" for one in found]
            )
            self._require_free(session, letter, number)
            found.append(changed(letter, draft=False, date=day, reference=number))
        return tuple(found)

    def take_back(self, letter_id: str) -> Changes:
        """Make a letter that went out a draft again; it keeps its number. Raises DeskError for one that is answered."""
        with self._context.write() as session:
            letter = load_letter(session, letter_id)
            if not is_sent(letter):
                return Changes()
            rows = rows_around(session, letter_id, self._today(session))
            if any(row.in_reply_to == letter_id for row in rows.values()):
                raise DeskError(_ANSWERED)
            return store.save(session, [changed(letter, draft=True, outcome=None)], stamp=self._context.now())

    def remove(self, letter_id: str) -> tuple[Letter, Changes]:
        """Remove a draft or a letter received, and give it. Raises DeskError for one sent, or that others answer."""
        with self._context.write() as session:
            letter = load_letter(session, letter_id)
            if is_sent(letter):
                raise DeskError(_SENT_STAYS)
            return letter, store.remove(session, Letter, letter_id)

    def restore(self, *letters: Letter) -> Changes:
        """Bring letters back as they were, after a removal or after they went out."""
        with self._context.write() as session:
            return store.save(session, letters, stamp=self._context.now())

    def correspondent(self, council_id: str, name: str) -> tuple[str, Changes]:
        """Give the id of the body that bears a name; one that is not there yet is added under the municipality."""
        plain = " ".join(name.split())
        with self._context.write() as session:
            for known in queries.bodies(session):
                if fold(known.name) == fold(plain) and known.id != council_id:
                    return known.id, Changes()
            body = make(
                Organization,
                id=new_id(),
                name=plain,
                classification=OrganizationClass.DEPARTMENT,
                parent=municipality_of(session, council_id),
            )
            return body.id, store.save(session, [body], stamp=self._context.now())

    # ------------------------------------------------------------------------------------------------- enclosures

    def keep_file(self, path: Path) -> Attachment:
        """Keep a file on the desk, and give what a letter says of it. Raises DeskError."""
        read = read_enclosure(path)
        with self._context.write() as session:
            digest = store.put_file(session, read.data, read.media_type)
        title = Path(read.file_name).stem or read.file_name
        return make(Attachment, title=title, file_name=read.file_name, media_type=read.media_type, sha256=digest)

    def file_of(self, enclosure: Attachment) -> bytes:
        """Give the bytes of an enclosed file. Raises DeskError if the desk has none, or it is damaged."""
        if enclosure.sha256 is None:
            raise DeskError(_NO_FILE)
        with self._context.read() as session:
            return store.get_file(session, enclosure.sha256)[0]

    def save_file(self, enclosure: Attachment, path: Path) -> None:
        """Write an enclosed file to a place. Raises DeskError."""
        save_file(path, self.file_of(enclosure))

    # ----------------------------------------------------------------------------------------------------- within

    def _today(self, session: "Session") -> date:
        return self._context.today(store.desk_info(session).timezone)

    def _require_free(self, session: "Session", letter: Letter, number: str) -> None:
        """Refuse a number that another letter sent by the council has."""
        if letter.direction is not Direction.OUTGOING:
            return
        taken = queries_letters.numbers_sent(session, letter.organization)
        if any(same_number(other, number) for id_, other in taken.items() if id_ != letter.id):
            raise DeskError(_NUMBER_TAKEN, number=number)
