"""The papers beside the minutes: the extract of a decision, the tally of an election, the list of open actions.

What they need is read on the database's thread; making the PDF touches no database and may run on any thread.
"""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from council_desk import __version__
from council_desk.db import queries_register, store
from council_desk.errors import DeskError, sentence
from council_desk.record.models import Area, CouncilRecord, Election, Organization, Person
from council_desk.record.moments import moment
from council_desk.services.context import Context
from council_desk.services.editing.values import changed, gone, make
from council_desk.services.mentioned import without_references
from council_desk.services.minutes import MinutesService, known_ids
from council_desk.services.register import RegisterService
from council_desk.services.register_rows import ActionRow, RegisterFilter, Show

if TYPE_CHECKING:
    from sqlmodel import Session

    from council_desk.documents.actions import ActionLine
    from council_desk.documents.profiles import Profile
    from council_desk.documents.typesetting import Typeset

_NO_PROFILE = sentence("There is no form of papers called {profile}. There are {known}.")


@dataclass(frozen=True, slots=True)
class ActionsRecord:
    """What the list of open actions is made of: a record for the names, the council's id, and the actions."""

    record: CouncilRecord
    council: str
    lines: tuple["ActionLine", ...]


class PapersService:
    """Use cases around the papers beside the minutes."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._minutes = MinutesService(context)
        self._register = RegisterService(context)

    def extract_record(self, motion_id: str) -> CouncilRecord:
        """Give the record of the meeting that took a decision, as its minutes have it. Raises NotThereError."""
        with self._context.read() as session:
            meeting_id = queries_register.meeting_of_motion(session, motion_id)
        if meeting_id is None:
            raise gone()
        return self._minutes.record(meeting_id)

    def tally_record(self, election_id: str) -> CouncilRecord:
        """Give the record of the meeting that held an election, or of its council alone. Raises NotThereError."""
        with self._context.read() as session:
            found = store.load(session, Election, [election_id])
            if not found:
                raise gone()
            election = found[0]
            if election.meeting is None:
                people = {one.person for one in election.candidates} | {*election.elected, *election.tellers}
                return self._bare_record(session, election.organization, people, elections=(election,))
        return self._minutes.record(election.meeting)

    def actions_record(self, council_id: str, *, person: str | None = None) -> ActionsRecord:
        """Give the actions of a council that are still to be done, of everybody or of one person."""
        rows = self._register.actions(council_id, RegisterFilter(show=Show.LIVE, person=person))
        people = {row.assignee.id for row in rows if row.assignee} | ({person} if person else set())
        with self._context.read() as session:
            record = self._bare_record(session, council_id, people)
        return ActionsRecord(record, council_id, tuple(_line(row) for row in rows))

    @staticmethod
    def extract(
        record: CouncilRecord, motion_id: str, *, profile: str | None = None, copy: str = "internal"
    ) -> "Typeset":
        """Make the extract of one decision as PDF. Raises DeskError, as for what this copy does not show."""
        from council_desk.documents.extract import render_extract

        return render_extract(record, motion_id, profile=_profile(profile), copy=copy)

    @staticmethod
    def tally(
        record: CouncilRecord, election_id: str, *, profile: str | None = None, copy: str = "internal"
    ) -> "Typeset":
        """Make the tally of one round of an election as PDF. Raises DeskError."""
        from council_desk.documents.tally import render_tally

        return render_tally(record, election_id, profile=_profile(profile), copy=copy)

    @staticmethod
    def actions(
        given: ActionsRecord, *, on: date, person: str | None = None, profile: str | None = None, copy: str = "internal"
    ) -> "Typeset":
        """Make the list of open actions on a day as PDF. Raises DeskError."""
        from council_desk.documents.actions import render_actions

        return render_actions(
            given.record,
            given.lines,
            on=on,
            person=person,
            organization=given.council,
            profile=_profile(profile),
            copy=copy,
        )

    def _bare_record(
        self, session: "Session", organization: str, named: set[str], **parts: tuple[Any, ...]
    ) -> CouncilRecord:
        """Give a record of a council with the bodies above it and some people or bodies, and nothing else of it."""
        info = store.desk_info(session)
        bodies = {body.id: body for body in store.load(session, Organization, {organization, *named})}
        while above := {body.parent for body in bodies.values() if body.parent} - set(bodies):
            bodies |= {body.id: body for body in store.load(session, Organization, above)}
        areas = store.load(session, Area, {body.area for body in bodies.values() if body.area})
        values: dict[str, tuple[Any, ...]] = {
            "areas": areas,
            "organizations": tuple(changed(body, templates=None, phrases=None) for body in bodies.values()),
            "people": store.load(session, Person, named),
            **parts,
        }
        known = known_ids(value for found in values.values() for value in found)
        return make(
            CouncilRecord,
            format="council-record",
            version=1,
            exported_at=moment(self._context.now()),
            generator=f"Council Desk {__version__}",
            language=info.language,
            calendar=info.calendar,
            timezone=info.timezone,
            **{name: tuple(without_references(one, known) for one in found) or None for name, found in values.items()},
        )


def _line(row: ActionRow) -> "ActionLine":
    """Give an action as its list has it: with the meeting that it began in."""
    from council_desk.documents.actions import ActionLine

    began = row.history[0] if row.history else None
    return ActionLine(
        text=row.text,
        assignee=row.assignee.id if row.assignee else None,
        due=row.due,
        state=row.state,
        meeting_number=began.meeting_number if began else None,
        meeting_date=began.day if began else None,
        reference=row.reference or None,
    )


def _profile(name: str | None) -> "Profile | None":
    """Give the profile of a name; None for none. Raises DeskError."""
    from council_desk.documents.profiles import PROFILES

    if name is None:
        return None
    if name not in PROFILES:
        raise DeskError(_NO_PROFILE, profile=name, known=", ".join(PROFILES))
    return PROFILES[name]
