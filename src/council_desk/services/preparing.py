"""Making a meeting of a council: its number, place, list of members and signatories. What its agenda holds is given."""

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

from council_desk.db import queries, store
from council_desk.domain.membership import roster
from council_desk.domain.moments import local_day
from council_desk.domain.terms import Language, MeetingKind, MeetingState, Role
from council_desk.record.ids import new_id
from council_desk.record.models import AgendaItem, Location, Meeting, Membership, Organization
from council_desk.services.context import zone
from council_desk.services.council_file import council_file
from council_desk.services.editing.attendance import holder, roster_entries, roster_minutes
from council_desk.services.editing.values import gone, make, text_of

if TYPE_CHECKING:
    from sqlmodel import Session

PLACES: Mapping[Language, str] = {
    Language.FA: "محل جلسه",
    Language.AR: "مكان الاجتماع",
    Language.RU: "место заседания",
    Language.EN: "Meeting place",
}
"""Stands for the place of a meeting while nobody has named one."""


class Plan:
    """Meetings that are being made in one unit of work, numbered on from the last. Raises NotThereError."""

    def __init__(self, session: "Session", council_id: str) -> None:
        self._session = session
        self._info = store.desk_info(session)
        self._around = council_file(session, council_id)
        self._next = queries.next_meeting_number(session, council_id)
        self.council = self._around.organization
        self.language = self._info.language
        self.calendar = self._info.calendar
        self.zone = zone(self._info.timezone)

    def local(self, start: datetime) -> datetime:
        """Give a start on the clock of the desk, unless it brings a zone of its own."""
        return start if start.tzinfo else start.replace(tzinfo=self.zone)

    def meeting(
        self,
        start: datetime,
        *,
        kind: MeetingKind = MeetingKind.ORDINARY,
        agenda: tuple[AgendaItem, ...] | None = None,
        **fields: Any,
    ) -> Meeting:
        """Make the next meeting.

        It has the next number of the council, the language of the desk, the council's place, and its chair and
        secretary. Everybody on that day's roster is entered as absent until they arrive: a roll call that was forgotten
        must not become minutes that say everyone came. Raises InvalidValueError.
        """
        begins = text_of(self.local(start))
        members = roster_of(self._session, self.council.id, begins)
        host = self._around.host.location if self._around.host else None
        meeting = make(
            Meeting,
            **{
                "id": new_id(),
                "organization": self.council.id,
                "number": self._next,
                "kind": kind,
                "state": MeetingState.SCHEDULED,
                "language": self.language,
                "scheduled_start": begins,
                "location": self.council.location or host or make(Location, name=PLACES[self.language]),
                "chair": holder(members, Role.CHAIR, Role.DEPUTY_CHAIR),
                "secretary": holder(members, Role.SECRETARY),
                "attendance": roster_entries(members, self.language) or None,
                "agenda": agenda or None,
                "minutes": roster_minutes(members),
                **fields,
            },
        )
        self._next += 1
        return meeting


def roster_of(session: "Session", council_id: str, begins: str) -> tuple[Membership, ...]:
    """Give the memberships of a council on the day of a moment."""
    ids = queries.membership_ids(session, organization=council_id)
    return roster(store.load(session, Membership, ids), council_id, local_day(begins))


def council_of(session: "Session", council_id: str) -> Organization:
    """Give a council. Raises NotThereError."""
    found = store.load(session, Organization, [council_id])
    if not found:
        raise gone()
    return found[0]
