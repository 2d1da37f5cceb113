"""The meeting that is being written: its value, its saving, its undo. No widget is known here."""

import datetime as dt
import zoneinfo
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from council_desk.domain import attendance as presence
from council_desk.domain.agenda import Gap, gaps
from council_desk.domain.quorum import QuorumState, QuorumUnknownError, quorum_of
from council_desk.errors import DeskError
from council_desk.ui.autosave import Autosave
from council_desk.ui.desk_session import DeskSession
from council_desk.ui.history import History

if TYPE_CHECKING:
    from council_desk.domain.terms import Gender
    from council_desk.record.models import AgendaItem, Election, Meeting, Motion, Organization
    from council_desk.services.council_file import CouncilFile
    from council_desk.services.desk import Desk
    from council_desk.services.meetings import MeetingFile
    from council_desk.services.project_rows import ProjectName
    from council_desk.services.rows import PersonRow

Options = tuple[tuple[str | None, str], ...]


@dataclass(frozen=True, slots=True)
class Opened:
    """All that is read from the desk for one meeting."""

    file: "MeetingFile"
    council: "CouncilFile"
    everyone: "tuple[PersonRow, ...]"
    timezone: str
    bodies: "tuple[Organization, ...]" = ()
    """The teams and other bodies that can be responsible, beside those around the council."""
    elections: "tuple[Election, ...]" = ()
    projects: "tuple[ProjectName, ...]" = ()


def read_meeting(desk: "Desk", meeting_id: str) -> Opened:
    """Read a meeting with what stands around it (on the desk's thread)."""
    file = desk.meetings.get(meeting_id)
    council = file.council.id
    everyone, bodies = desk.people.everybody(), desk.councils.bodies(council)
    around, elections = desk.councils.get(council), desk.elections.of(meeting_id)
    return Opened(file, around, everyone, desk.info().timezone, bodies, elections, desk.projects.names(council))


class MeetingEditor(QObject):
    """Holds one meeting at a time. Every edit makes a new value; `changed` tells it, whoever made it."""

    opened = Signal()
    """Another meeting, or the same one read again."""
    changed = Signal()

    def __init__(self, session: DeskSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._opened: Opened | None = None
        self._meeting: Meeting | None = None
        self._own: list[Any] = []
        self.saving = Autosave(self._save, self)
        self.saving.failed_with = session.report
        self.history: History[Meeting] = History(self._apply, self)
        self.people: Options = ()
        self.parties: Options = ()
        self.names: dict[str, str] = {}
        self._party_names: dict[str | None, str] = {}

    # ---------------------------------------------------------------------------------------------------- value

    @property
    def is_open(self) -> bool:
        """Whether there is a meeting."""
        return self._meeting is not None

    @property
    def meeting(self) -> "Meeting":
        """Give the meeting as it stands now."""
        if self._meeting is None:
            raise RuntimeError("no meeting is open")
        return self._meeting

    @property
    def file(self) -> "MeetingFile":
        """Give what was read with the meeting."""
        return self._around.file

    @property
    def council(self) -> "Organization":
        """Give the council whose meeting it is."""
        return self._around.council.organization

    @property
    def everyone(self) -> "tuple[PersonRow, ...]":
        """Give all people of the desk, sorted."""
        return self._around.everyone

    @property
    def zone(self) -> dt.tzinfo:
        """Give the zone of the desk's clock."""
        return zoneinfo.ZoneInfo(self._around.timezone)

    @property
    def _around(self) -> Opened:
        if self._opened is None:
            raise RuntimeError("no meeting is open")
        return self._opened

    def open(self, found: Opened) -> None:
        """Take a meeting that was read; what was typed into the one before is handed over first."""
        self.saving.flush()
        same = self._meeting is not None and self._meeting.id == found.file.meeting.id
        self._opened, self._meeting = found, found.file.meeting
        if not same:
            self.saving.forget()
        self.history.clear()
        self._name_people()
        self.opened.emit()

    def refresh_around(self, found: Opened) -> None:
        """Take new names of people and the like, and leave alone what is being written."""
        if self._meeting is not None and found.file.meeting.id == self._meeting.id:
            self._opened = found
            self._name_people()
            self.changed.emit()

    def close(self) -> None:
        """Hand over what was typed and hold no meeting."""
        self.saving.flush()
        self.saving.forget()
        self.history.clear()
        self._opened = self._meeting = None

    # ---------------------------------------------------------------------------------------------------- edits

    def type(self, change: "Callable[[Meeting], Meeting]") -> None:
        """Take over text; the field itself keeps the undo of it."""
        self._apply(change)

    def set(self, write: "Callable[[Meeting, Any], Meeting]", before: Any, after: Any) -> None:
        """Take over a choice, a date, a row; Undo writes what stood there before."""
        if before != after:
            self.history.do(lambda meeting: write(meeting, after), lambda meeting: write(meeting, before))

    def _apply(self, change: "Callable[[Meeting], Meeting]") -> None:
        if self._meeting is None:
            return
        try:
            new = change(self._meeting)
        except DeskError as error:  # what cannot be kept is told; the value stays as it was
            self.session.report(error)
            return
        if new is self._meeting or new == self._meeting:
            return
        self._meeting = new
        self._name_people()
        self.saving.touch()
        self.changed.emit()

    def _save(self, done: Callable[[], None], failed: Callable[[Exception], None]) -> None:
        meeting, own = self.meeting, self._own

        def work(desk: "Desk") -> Any:
            changes = desk.meetings.save(meeting)
            own.append(changes)
            del own[:-20]
            return changes

        self.session.write(work, lambda _: done(), failed)

    def is_own(self, changes: Any) -> bool:
        """Whether a change of the desk was this editor's."""
        return any(changes is each for each in self._own)

    # --------------------------------------------------------------------------------------------------- people

    def _name_people(self) -> None:
        """Offer first who is on the attendance, then everyone else; bodies can be responsible too."""
        rows = {row.id: row.name for row in self._around.everyone}
        rows |= {key: person.name for key, person in self._around.file.people.items()}
        present = [row.person for row in self.meeting.attendance]
        order = [*present, *(key for key in rows if key not in set(present))]
        people: Options = ((None, ""), *((key, rows[key]) for key in order if key in rows))
        if people != self.people:
            self.people = people
            self.names = rows
        around = self._around.council
        bodies = [body for body in (around.municipality, around.organization, around.host) if body is not None]
        parties: Options = (*people, *((body.id, body.name) for body in (*bodies, *self._around.bodies)))
        if parties != self.parties:
            self.parties = parties
            self._party_names = dict(parties)

    def name(self, person_id: str | None) -> str:
        """Give a person's or body's name; "" for nobody."""
        return self._party_names.get(person_id, "") if person_id else ""

    # --------------------------------------------------------------------------------------------------- projects

    def projects(self, motion: "Motion") -> Options:
        """Offer the projects that go on, and the one that a motion names; nothing where there is none."""
        named = [one for one in self._around.projects if not one.settled or one.id == motion.project]
        return ((None, ""), *((one.id, one.title) for one in reversed(named))) if named else ()

    def project_of(self, item_id: str) -> str | None:
        """Give the project that has been made of the needs of an item; None for none, and for several."""
        papers = self.item(item_id).papers
        made = [one.id for one in self._around.projects if not one.settled and not one.papers.isdisjoint(papers)]
        return made[0] if len(made) == 1 else None

    def gender(self, person_id: str) -> "Gender | None":
        """Give a person's gender, as far as it is known."""
        known = self.file.people.get(person_id)
        return known.gender if known else None

    # ----------------------------------------------------------------------------------------------------- rules

    def quorum(self, at: str | None = None) -> QuorumState | None:
        """Give the quorum at a moment, or over the whole meeting; None while the council's rule lacks its number."""
        rows = self.meeting.attendance
        try:
            rule = quorum_of(
                self.council.rules,
                seats=self.council.voting_member_count,
                members=sum(row.voting_right for row in rows),
            )
        except QuorumUnknownError:
            return None
        return rule.at(len(presence.voting_present(rows, at)))

    def gaps(self) -> tuple[Gap, ...]:
        """Give what the minutes lack before they are approved."""
        return gaps(self.meeting, self._around.elections)

    def item(self, item_id: str) -> "AgendaItem":
        """Give an item."""
        return next(item for item in self.meeting.agenda if item.id == item_id)

    def motion(self, motion_id: str) -> "Motion":
        """Give a motion."""
        return next(motion for item in self.meeting.agenda for motion in item.motions if motion.id == motion_id)

    def item_of_motion(self, motion_id: str) -> "AgendaItem":
        """Give the item a motion belongs to."""
        return next(item for item in self.meeting.agenda if any(each.id == motion_id for each in item.motions))

    def has_item(self, item_id: str) -> bool:
        """Whether an item is (still) on the agenda."""
        return any(item.id == item_id for item in self.meeting.agenda)

    def moment_of_vote(self, motion_id: str) -> str | None:
        """Give the moment at which voters are counted: the end or start of the item; None: over the whole meeting."""
        item = self.item_of_motion(motion_id)
        return item.ended or item.started
