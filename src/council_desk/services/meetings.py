"""Meetings: lists, what earlier ones left over, preparing the next, and saving. Editing one is in `editing`."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from pydantic import ValidationError

from council_desk.db import queries, store
from council_desk.db.changes import Changes
from council_desk.domain.moments import instant
from council_desk.domain.quorum import Quorum, QuorumUnknownError, quorum_of
from council_desk.domain.terms import (
    MeetingKind,
    MeetingState,
    MinutesState,
)
from council_desk.errors import DeskError, sentence
from council_desk.record.mentioned import people_in
from council_desk.record.models import Meeting, Membership, Organization, Person
from council_desk.services.context import Context
from council_desk.services.editing.values import gone, told
from council_desk.services.left_over import LeftOver, agenda_from, left_over, offers
from council_desk.services.living import same_but_living
from council_desk.services.preparing import Plan, council_of, roster_of
from council_desk.services.rows import MeetingRow, Offer

if TYPE_CHECKING:
    from sqlmodel import Session

_SEALED = sentence("The minutes of this meeting are sealed and do not change. Add a correction instead.")
_SEALED_STAYS = sentence("A meeting whose minutes are sealed is not removed.")


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
            council = council_of(session, council_id)
            return tuple(_row(found, council) for found in queries.meeting_figures(session, council_id))

    def get(self, meeting_id: str) -> MeetingFile:
        """Give a meeting with what its editing needs. Raises NotThereError."""
        with self._context.read() as session:
            meeting = load_meeting(session, meeting_id)
            members = roster_of(session, meeting.organization, meeting.started or meeting.scheduled_start)
            ids = {*people_in(meeting), *(one.person for one in members)}
            return MeetingFile(
                meeting,
                {person.id: person for person in store.load(session, Person, ids)},
                members,
                council_of(session, meeting.organization),
                queries.references_of(session, meeting.organization, without_meeting=meeting_id),
            )

    def carry_over(self, council_id: str) -> tuple[Offer, ...]:
        """Give what the meetings held so far leave to the next agenda: items first, then open actions."""
        with self._context.read() as session:
            left = left_over(session, council_id)
            return offers(left, names_of(session, left))

    def create(
        self,
        council_id: str,
        start: datetime,
        *,
        kind: MeetingKind = MeetingKind.ORDINARY,
        carry: Collection[str] = (),
    ) -> Meeting:
        """Prepare the next meeting without a template and save it; see `preparing.Plan` and `planning`.

        `start` is written in the time zone of the desk unless it brings one of its own. Raises NotThereError.
        """
        with self._context.write() as session:
            plan = Plan(session, council_id)
            chosen = left_over(session, council_id).only(carry)
            meeting = plan.meeting(start, kind=kind, agenda=agenda_from(chosen, plan.language))
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
            if is_sealed(load_meeting(session, meeting_id)):
                raise DeskError(_SEALED_STAYS)
            return store.remove(session, Meeting, meeting_id)


def load_meeting(session: "Session", meeting_id: str) -> Meeting:
    """Give a meeting. Raises NotThereError."""
    found = store.load(session, Meeting, [meeting_id])
    if not found:
        raise gone()
    return found[0]


def names_of(session: "Session", left: LeftOver) -> dict[str, str]:
    """Give the names of those who have open actions: people and bodies."""
    ids = [found.action.assignee for found in left.actions if found.action.assignee]
    named: list[Person | Organization] = [*store.load(session, Person, ids), *store.load(session, Organization, ids)]
    return {one.id: one.name for one in named}


def is_sealed(meeting: Meeting) -> bool:
    """Say whether the minutes of a meeting are sealed."""
    return meeting.minutes is not None and meeting.minutes.state is MinutesState.SEALED


def _require_unsealed(former: Meeting, new: Meeting) -> None:
    """Let nothing change in sealed minutes but what lives on after them (domain.md, "Minutes").

    Corrections and the scan come under seals of their own, and so by another way: `sealing`.
    """
    if is_sealed(former) and not (same_but_living(former, new) and _entries(former) == _entries(new)):
        raise DeskError(_SEALED)


def _entries(meeting: Meeting) -> tuple[object, ...]:
    minutes = meeting.minutes
    return (minutes.corrections, minutes.scan, minutes.steps) if minutes else ()


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
        planned=instant(found.scheduled_start),
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
