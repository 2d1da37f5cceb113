"""Preparing meetings: templates, the next meeting, the plan of a year, second calls, invitations, the next proposed.

What a template brings and how agendas come together is in editing.templates, rhythms are in domain.recurrence.
"""

from collections.abc import Collection, Sequence
from datetime import date, datetime, time
from typing import TYPE_CHECKING, Any

from council_desk.db import queries, queries_planning, store
from council_desk.db.changes import Changes
from council_desk.domain import recurrence as rhythm
from council_desk.domain.calendars import OutOfRangeError
from council_desk.domain.moments import instant, local_day
from council_desk.domain.recurrence import Recurrence
from council_desk.domain.states import offers_second_call
from council_desk.domain.terms import Language, MeetingKind, MeetingState
from council_desk.domain.text import fold
from council_desk.errors import DeskError, sentence
from council_desk.record.ids import new_id
from council_desk.record.models import ActionItem, AgendaItem, Meeting, MeetingTemplate, Motion, Organization
from council_desk.services.context import Context
from council_desk.services.editing.attendance import take_roster
from council_desk.services.editing.sitting import invite
from council_desk.services.editing.templates import is_starter, standing_agenda, starters
from council_desk.services.editing.values import changed, find, make, without
from council_desk.services.left_over import agenda_from, left_over, offers
from council_desk.services.meetings import load_meeting, names_of
from council_desk.services.preparing import Plan, council_of, roster_of
from council_desk.services.rows import Offer, PlannedDay

if TYPE_CHECKING:
    from sqlmodel import Session

_NOT_FAILED = sentence("Only a meeting that had no quorum is called a second time.")
_CALLED = sentence("This meeting has been called again already: that is meeting {number}.")
_AHEAD = frozenset({MeetingState.DRAFT, MeetingState.SCHEDULED, MeetingState.INVITED})


class PlanningService:
    """Use cases around preparing meetings."""

    def __init__(self, context: Context) -> None:
        self._context = context

    # ------------------------------------------------------------------------------------------------------ templates

    def templates(self, council_id: str) -> tuple[MeetingTemplate, ...]:
        """Give the templates of a council; while it has none, those to begin with. Raises NotThereError."""
        with self._context.read() as session:
            return _templates(council_of(session, council_id), store.desk_info(session).language)

    def starters(self) -> tuple[MeetingTemplate, ...]:
        """Give the templates to begin with, in the language of the desk."""
        with self._context.read() as session:
            return starters(store.desk_info(session).language)

    def save_template(self, council_id: str, template: MeetingTemplate) -> MeetingTemplate:
        """Keep a template of a council, in the place of the one with its id, or as the last.

        One of those to begin with becomes the council's own, with an id of its own. Raises NotThereError.
        """
        if is_starter(template.id):
            template = changed(template, id=new_id())
        with self._context.write() as session:
            council = council_of(session, council_id)
            kept = council.templates
            if any(one.id == template.id for one in kept):
                kept = tuple(template if one.id == template.id else one for one in kept)
            else:
                kept = (*kept, template)
            self._store(session, changed(council, templates=kept))
        return template

    def remove_template(self, council_id: str, template_id: str) -> Changes:
        """Remove a template of a council; meetings made from it stay. Raises NotThereError."""
        with self._context.write() as session:
            council = council_of(session, council_id)
            return self._store(session, changed(council, templates=without(council.templates, template_id)))

    # ------------------------------------------------------------------------------------------------- the next meeting

    def offers(self, council_id: str, template_id: str | None = None) -> tuple[Offer, ...]:
        """Give what earlier meetings left, without items that a template brings anyway. Raises NotThereError."""
        with self._context.read() as session:
            template = _template(session, council_id, template_id)
            brought = {fold(item.title) for item in template.items} if template else set()
            left = left_over(session, council_id)
            found = offers(left, names_of(session, left))
        return tuple(one for one in found if one.kind != "item" or fold(one.title) not in brought)

    def create(
        self,
        council_id: str,
        start: datetime,
        *,
        template_id: str | None = None,
        carry: Collection[str] = (),
        kind: MeetingKind | None = None,
        available_minutes: int | None = None,
    ) -> Meeting:
        """Prepare the next meeting from a template and the offers in `carry`, and save it.

        `start` is on the clock of the desk unless it brings a zone of its own. The kind and the time available are
        those of the template unless given. Raises NotThereError.
        """
        with self._context.write() as session:
            plan = Plan(session, council_id)
            template = _template(session, council_id, template_id)
            carried = agenda_from(left_over(session, council_id).only(carry), plan.language) or ()
            meeting = plan.meeting(
                start,
                kind=kind or (template.kind if template else MeetingKind.ORDINARY),
                agenda=standing_agenda(template, carried, plan.language),
                available_minutes=available_minutes or (template.available_minutes if template else None),
            )
            self._store(session, meeting)
        return meeting

    def propose_next(self, meeting_id: str) -> datetime | None:
        """Give when the council should meet after a meeting, on the clock of the desk.

        That is when the next meeting is planned already, else the rhythm of the ordinary meetings up to this one, at
        their time of day. None where the calendar ends. Raises NotThereError.
        """
        with self._context.read() as session:
            meeting = load_meeting(session, meeting_id)
            plan = Plan(session, meeting.organization)
            begun = instant(meeting.scheduled_start)
            rows = [row for row in queries.meeting_figures(session, meeting.organization) if row.id != meeting_id]
        ahead = [instant(row.scheduled_start) for row in rows if row.state in _AHEAD]
        planned = min((start for start in ahead if start > begun), default=None)
        if planned is not None:
            return planned.astimezone(plan.zone)
        regular = [
            instant(row.scheduled_start).astimezone(plan.zone)
            for row in rows
            if row.kind is MeetingKind.ORDINARY and row.state is not MeetingState.CANCELLED
        ]
        starts = [start for start in regular if start < begun]
        if meeting.kind is MeetingKind.ORDINARY or not starts:
            starts.append(begun.astimezone(plan.zone))
        return _after(starts, begun, plan)

    # --------------------------------------------------------------------------------------------------- plan of a year

    def plan_year(
        self,
        council_id: str,
        recurrence: Recurrence,
        first: date,
        last: date,
        *,
        avoid: Collection[date] = (),
        time: time,
    ) -> tuple[PlannedDay, ...]:
        """Give the days of a rhythm between two days, at a time on the clock of the desk; nothing is saved.

        Days to be avoided are named too, and so is the number of a meeting that is on a day already. Raises
        OutOfRangeError where the calendar ends, NotThereError.
        """
        with self._context.read() as session:
            plan = Plan(session, council_id)
            rows = queries.meeting_figures(session, council_id)
        taken = {local_day(row.scheduled_start): row.number for row in rows if row.state is not MeetingState.CANCELLED}
        return tuple(
            PlannedDay(day, datetime.combine(day, time, plan.zone), day in avoid, taken.get(day))
            for day in rhythm.occurrences(recurrence, first, last)
        )

    def create_plan(
        self, council_id: str, starts: Sequence[datetime], *, template_id: str | None = None
    ) -> tuple[Meeting, ...]:
        """Make the meetings of a plan and save them, numbered on in the order of time; all of them or none.

        Raises NotThereError.
        """
        with self._context.write() as session:
            plan = Plan(session, council_id)
            template = _template(session, council_id, template_id)
            meetings = tuple(
                plan.meeting(
                    start,
                    kind=template.kind if template else MeetingKind.ORDINARY,
                    agenda=standing_agenda(template, (), plan.language),
                    available_minutes=template.available_minutes if template else None,
                )
                for start in sorted(map(plan.local, starts))
            )
            store.save(session, meetings, stamp=self._context.now())
        return meetings

    # ------------------------------------------------------------------------------------ second calls and invitations

    def second_call(self, meeting_id: str, start: datetime) -> Meeting:
        """Call a meeting again that had no quorum, with the same agenda and the next number, and save it.

        Raises DeskError for another meeting, and where it was called again already; NotThereError.
        """
        with self._context.write() as session:
            failed = load_meeting(session, meeting_id)
            if not offers_second_call(failed.state):
                raise DeskError(_NOT_FAILED)
            for number in queries_planning.second_call_numbers(session, meeting_id):
                raise DeskError(_CALLED, number=number)
            plan = Plan(session, failed.organization)
            meeting = plan.meeting(
                start,
                kind=failed.kind,
                agenda=tuple(map(_again, failed.agenda)),
                public=None if failed.public else False,
                location=failed.location,
                available_minutes=failed.available_minutes,
                second_call_of=failed.id,
                second_call=True,
            )
            self._store(session, meeting)
        return meeting

    def invited(self, meeting_id: str, day: date) -> Changes:
        """Keep the day on which the invitations to a meeting went out; its list is brought up to the roster first.

        Raises DeskError once it was opened or if it was cancelled, NotThereError.
        """
        with self._context.write() as session:
            meeting = load_meeting(session, meeting_id)
            members = roster_of(session, meeting.organization, meeting.scheduled_start)
            now = self._context.now().astimezone(instant(meeting.scheduled_start).tzinfo)
            return self._store(session, invite(take_roster(meeting, members), day, now))

    def _store(self, session: "Session", *values: Any) -> Changes:
        return store.save(session, values, stamp=self._context.now())


def _templates(council: Organization, language: Language) -> tuple[MeetingTemplate, ...]:
    return council.templates or starters(language)


def _template(session: "Session", council_id: str, template_id: str | None) -> MeetingTemplate | None:
    if template_id is None:
        return None
    language = store.desk_info(session).language
    return find((*council_of(session, council_id).templates, *starters(language)), template_id)


def _after(starts: list[datetime], begun: datetime, plan: Plan) -> datetime | None:
    """Follow the rhythm until it comes after a moment."""
    while True:
        try:
            found = rhythm.propose_next([start.replace(tzinfo=None) for start in starts], plan.calendar)
        except OutOfRangeError:
            found = None
        if found is None:
            return None
        starts.append(plan.local(found))
        if starts[-1] > begun:
            return starts[-1]


def _again(item: AgendaItem) -> AgendaItem:
    """Take an item over as it was prepared: with its motions as far as nobody voted on them, and its actions."""
    motions = tuple(
        make(
            Motion,
            id=new_id(),
            title=motion.title,
            text=motion.text,
            mover=motion.mover,
            seconder=motion.seconder,
            requirement=motion.requirement,
        )
        for motion in item.motions
        if motion.result is None and not motion.vote_events
    )
    actions = tuple(
        make(
            ActionItem,
            id=new_id(),
            text=action.text,
            assignee=action.assignee,
            due=action.due,
            state=action.state,
            done_on=action.done_on,
            carried_from=action.carried_from,
        )
        for action in item.actions
    )
    return make(
        AgendaItem,
        id=new_id(),
        number=item.number,
        title=item.title,
        kind=item.kind,
        presenter=item.presenter,
        public=None if item.public else False,
        planned_minutes=item.planned_minutes,
        introduction=item.introduction,
        motions=motions or None,
        actions=actions or None,
        papers=item.papers or None,
        note=item.note,
    )
