"""Meetings: lists, what earlier ones left over, preparing the next, and saving. Editing one is in `editing`."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from pydantic import ValidationError

from council_desk.db import queries, store
from council_desk.db.changes import Changes
from council_desk.domain.membership import roster
from council_desk.domain.moments import instant, local_day
from council_desk.domain.quorum import Quorum, QuorumUnknownError, quorum_of
from council_desk.domain.terms import (
    AttendanceStatus,
    Language,
    MeetingKind,
    MeetingState,
    MinutesState,
    Role,
)
from council_desk.errors import DeskError, sentence
from council_desk.record.ids import new_id
from council_desk.record.models import Attendance, Location, Meeting, Membership, Minutes, Organization, Person
from council_desk.record.moments import moment
from council_desk.services.context import Context, zone
from council_desk.services.councils import council_file
from council_desk.services.editing.values import changed, gone, make, told
from council_desk.services.left_over import LeftOver, agenda_from, left_over, offers
from council_desk.services.mentioned import people_in
from council_desk.services.rows import MeetingRow, Offer

if TYPE_CHECKING:
    from sqlmodel import Session

_SEALED = sentence("The minutes of this meeting are sealed and do not change. Add a correction instead.")
_SEALED_STAYS = sentence("A meeting whose minutes are sealed is not removed.")
_SIGNING_ROLES = (Role.CHAIR, Role.SECRETARY)
PLACES: Mapping[Language, str] = {
    Language.FA: "محل جلسه",
    Language.AR: "مكان الاجتماع",
    Language.RU: "место заседания",
    Language.EN: "Meeting place",
}
"""Stands for the place of a meeting while nobody has named one."""


@dataclass(frozen=True, slots=True)
class MeetingFile:
    """One meeting with what its editing needs.

    `people` are all whom the meeting names and its roster, `roster` the memberships of its day, chair first,
    `references` the numbers of the decisions of the council's other meetings.
    """

    meeting: Meeting
    people: Mapping[str, Person]
    roster: tuple[Membership, ...]
    council: Organization
    references: tuple[str, ...]


class MeetingService:
    """Use cases around meetings."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def list(self, council_id: str) -> tuple[MeetingRow, ...]:
        """List the meetings of a council, the highest number first."""
        with self._context.read() as session:
            council = _council(session, council_id)
            return tuple(_row(found, council) for found in queries.meeting_figures(session, council_id))

    def get(self, meeting_id: str) -> MeetingFile:
        """Give a meeting with what its editing needs. Raises NotThereError."""
        with self._context.read() as session:
            meeting = _load(session, meeting_id)
            members = _roster(session, meeting.organization, meeting.started or meeting.scheduled_start)
            ids = {*people_in(meeting), *(one.person for one in members)}
            return MeetingFile(
                meeting,
                {person.id: person for person in store.load(session, Person, ids)},
                members,
                _council(session, meeting.organization),
                queries.references_of(session, meeting.organization, without_meeting=meeting_id),
            )

    def carry_over(self, council_id: str) -> tuple[Offer, ...]:
        """Give what the meetings held so far leave to the next agenda: items first, then open actions."""
        with self._context.read() as session:
            left = left_over(session, council_id)
            return offers(left, _names(session, left))

    def create(
        self,
        council_id: str,
        start: datetime,
        *,
        kind: MeetingKind = MeetingKind.ORDINARY,
        carry: Collection[str] = (),
    ) -> Meeting:
        """Prepare the next meeting and save it.

        It has the next number of the council, the language of the desk, the council's place, its chair and secretary,
        and the items and actions of the offers in `carry`. Everybody on that day's roster is entered as absent until
        they arrive: a roll call that was forgotten must not become minutes that say everyone came. `start` is written
        in the time zone of the desk unless it brings one of its own. Raises NotThereError.
        """
        with self._context.write() as session:
            info = store.desk_info(session)
            around = council_file(session, council_id)
            local = start if start.tzinfo else start.replace(tzinfo=zone(info.timezone))
            begins = moment(local.replace(microsecond=0))
            members = _roster(session, council_id, begins)
            host = around.host.location if around.host else None
            place = around.organization.location or host or make(Location, name=PLACES[info.language])
            chosen = left_over(session, council_id).only(carry)
            meeting = make(
                Meeting,
                id=new_id(),
                organization=council_id,
                number=queries.next_meeting_number(session, council_id),
                kind=kind,
                state=MeetingState.SCHEDULED,
                language=info.language,
                scheduled_start=begins,
                location=place,
                chair=_holder(members, Role.CHAIR) or _holder(members, Role.DEPUTY_CHAIR),
                secretary=_holder(members, Role.SECRETARY),
                attendance=_attendance(members),
                agenda=agenda_from(chosen, info.language),
                minutes=_minutes(members),
            )
            store.save(session, [meeting], stamp=self._context.now())
        return meeting

    def save(self, meeting: Meeting) -> Changes:
        """Save a meeting as it is. Raises InvalidValueError, and DeskError for a change of sealed minutes."""
        return self._save(meeting)

    def restore(self, meeting: Meeting) -> Changes:
        """Bring back a meeting that was removed."""
        return self._save(meeting)

    def _save(self, meeting: Meeting) -> Changes:
        meeting = _valid(meeting)
        with self._context.write() as session:
            for former in store.load(session, Meeting, [meeting.id]):
                _require_unsealed(former, meeting)
            return store.save(session, [meeting], stamp=self._context.now())

    def remove(self, meeting_id: str) -> Changes:
        """Remove a meeting. Raises DeskError if its minutes are sealed or something refers to it or its decisions."""
        with self._context.write() as session:
            if _sealed(_load(session, meeting_id)):
                raise DeskError(_SEALED_STAYS)
            return store.remove(session, Meeting, meeting_id)


def _load(session: "Session", meeting_id: str) -> Meeting:
    found = store.load(session, Meeting, [meeting_id])
    if not found:
        raise gone()
    return found[0]


def _council(session: "Session", council_id: str) -> Organization:
    found = store.load(session, Organization, [council_id])
    if not found:
        raise gone()
    return found[0]


def _roster(session: "Session", council_id: str, begins: str) -> tuple[Membership, ...]:
    ids = queries.membership_ids(session, organization=council_id)
    return roster(store.load(session, Membership, ids), council_id, local_day(begins))


def _holder(members: tuple[Membership, ...], role: Role) -> str | None:
    return next((one.person for one in members if one.role is role), None)


def _attendance(members: tuple[Membership, ...]) -> tuple[Attendance, ...] | None:
    """Enter everybody once; who holds two memberships votes if either gives the vote."""
    entries: dict[str, Attendance] = {}
    for one in members:
        former = entries.get(one.person)
        if former is None:
            entries[one.person] = make(
                Attendance,
                person=one.person,
                status=AttendanceStatus.ABSENT,
                voting_right=one.voting_right,
                capacity=one.label,
            )
        elif one.voting_right:
            entries[one.person] = changed(former, voting_right=True)
    return tuple(entries.values()) or None


def _minutes(members: tuple[Membership, ...]) -> Minutes:
    signing = tuple(person for role in _SIGNING_ROLES if (person := _holder(members, role)))
    return make(Minutes, state=MinutesState.DRAFT, signatories=signing or None)


def _names(session: "Session", left: LeftOver) -> dict[str, str]:
    """Give the names of those who have open actions: people and bodies."""
    ids = [found.action.assignee for found in left.actions if found.action.assignee]
    named: list[Person | Organization] = [*store.load(session, Person, ids), *store.load(session, Organization, ids)]
    return {one.id: one.name for one in named}


def _sealed(meeting: Meeting) -> bool:
    return meeting.minutes is not None and meeting.minutes.state is MinutesState.SEALED


def _require_unsealed(former: Meeting, new: Meeting) -> None:
    """Let only corrections and attachments be added to sealed minutes (domain.md, "Minutes")."""
    if not _sealed(former) or former.minutes is None:
        return
    added = new.minutes.corrections if new.minutes else ()
    kept = len(former.minutes.corrections)
    same = changed(
        new,
        attachments=former.attachments or None,
        minutes=changed(new.minutes, corrections=former.minutes.corrections or None) if new.minutes else None,
    )
    grown = (
        added[:kept] == former.minutes.corrections and new.attachments[: len(former.attachments)] == former.attachments
    )
    if same != former or not grown:
        raise DeskError(_SEALED)


def _valid(meeting: Meeting) -> Meeting:
    """Check a meeting once more: values copied without a check may have come in."""
    try:
        return Meeting.model_validate(meeting.model_dump(exclude_unset=True))
    except ValidationError as error:
        raise told(error) from error


def _row(found: Any, council: Organization) -> MeetingRow:
    quorum: Quorum | None
    try:
        quorum = quorum_of(council.rules, seats=council.voting_member_count, members=found.voting_members)
    except QuorumUnknownError:
        quorum = None
    took_place = found.state in {MeetingState.IN_SESSION, MeetingState.HELD, MeetingState.CLOSED}
    return MeetingRow(
        id=found.id,
        number=found.number,
        reference=found.reference,
        kind=found.kind,
        state=found.state,
        start=instant(found.started or found.scheduled_start),
        place=found.location_name,
        public=found.public,
        minutes_state=found.minutes_state,
        present=found.present,
        voting_present=found.voting_present,
        quorum_needed=quorum.needed if quorum else None,
        quorate=quorum.at(found.voting_present).met if quorum and took_place else None,
        items=found.items,
        decisions=found.decisions,
    )
