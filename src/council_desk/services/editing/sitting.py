"""The course of a sitting: its opening and end, the item that is dealt with, breaks, and the time all this takes.

Who is in the room is in `attendance`, the quorum in `quorum`, votes in `votes`. Moments are those of the clock that the
caller reads; they are kept to the second.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from council_desk.domain.moments import instant
from council_desk.domain.states import move_meeting
from council_desk.domain.terms import MeetingState
from council_desk.domain.timing import used_seconds
from council_desk.domain.voting import ReasonMissingError
from council_desk.errors import DeskError, sentence
from council_desk.record.models import AgendaItem, Meeting, Organization, Period, Step
from council_desk.services.editing.agenda import change_item, item_of, with_item
from council_desk.services.editing.attendance import present_from
from council_desk.services.editing.quorum import quorum_state
from council_desk.services.editing.values import changed, make, text_of

_NOT_SITTING = sentence("The council is not sitting: the meeting has not been opened, or is over.")
_BEGUN = sentence("This meeting was opened already.")
_BEFORE = sentence("The end cannot lie before the opening of the meeting, {opening}.")
_QUORATE = sentence("There is a quorum: {present} of {of} are present, {needed} are needed.")
_WHY_CANCELLED = sentence("A meeting is cancelled for a reason. Write down why.")
_SLIP = 60
"""Seconds. A sitting taken up again so soon was not interrupted."""


@dataclass(frozen=True, slots=True)
class PlanTotal:
    """What the planned minutes of an agenda come to; `unplanned` counts the items without any."""

    minutes: int
    available: int | None
    unplanned: int

    @property
    def over(self) -> int:
        """Minutes planned beyond the time available; 0 where that is not known."""
        return max(self.minutes - self.available, 0) if self.available is not None else 0


# ------------------------------------------------------------------------------------------------- the meeting's life


def move(meeting: Meeting, to: MeetingState, at: datetime, reason: str = "") -> Meeting:
    """Take a meeting to another state, with all that belongs to the step, which is kept with its moment and reason.

    Raises ForbiddenStepError, ReasonMissingError for a step back without a reason.
    """
    if to is MeetingState.IN_SESSION:
        return begin(meeting, at) if meeting.state in _PLANNED else resume(meeting, at, reason)
    if to is MeetingState.HELD and meeting.state is MeetingState.IN_SESSION:
        return finish(meeting, at)
    if to is MeetingState.FAILED_NO_QUORUM:
        return fail_for_quorum(meeting, at)
    if to is MeetingState.CANCELLED:
        return cancel(meeting, at, reason)
    stepped = _step(meeting, to, at, reason)
    return changed(stepped, started=None) if to in _PLANNED else stepped


def invite(meeting: Meeting, day: date, at: datetime) -> Meeting:
    """Keep the day on which the invitations went out; the meeting is invited. Said again, only the day changes.

    Raises DeskError once it was opened, ForbiddenStepError if it was cancelled.
    """
    _require_ahead(meeting)
    if meeting.state is MeetingState.INVITED:
        return changed(meeting, invited_on=day)
    return changed(_step(meeting, MeetingState.INVITED, at), invited_on=day)


def cancel(meeting: Meeting, at: datetime, reason: str) -> Meeting:
    """Call a meeting off. Raises ForbiddenStepError once it was opened, ReasonMissingError."""
    stepped = _step(meeting, MeetingState.CANCELLED, at, reason)
    if not reason.strip():
        raise ReasonMissingError(_WHY_CANCELLED)
    return stepped


def begin(meeting: Meeting, at: datetime) -> Meeting:
    """Open the sitting. Those who are entered as present were there throughout; who went before it was not there.

    Raises DeskError if it was opened before, ForbiddenStepError if it was cancelled.
    """
    _require_ahead(meeting)
    opened = changed(_step(meeting, MeetingState.IN_SESSION, at), started=text_of(at))
    return present_from(opened, at)


def resume(meeting: Meeting, at: datetime, reason: str) -> Meeting:
    """Take up a sitting again that was closed; the time between was a break. Raises ReasonMissingError."""
    stepped = _step(meeting, MeetingState.IN_SESSION, at, reason)
    time, breaks = text_of(at), meeting.breaks
    if meeting.started and meeting.ended and (instant(time) - instant(meeting.ended)).total_seconds() >= _SLIP:
        breaks = (*breaks, make(Period, started=meeting.ended, ended=time))
    return changed(stepped, started=meeting.started or time, ended=None, breaks=breaks)


def finish(meeting: Meeting, at: datetime) -> Meeting:
    """End the sitting: the running item and break end with it. Raises DeskError if it is not sitting."""
    _require_sitting(meeting)
    return _step(_ended(meeting, at), MeetingState.HELD, at)


def close(meeting: Meeting, at: datetime) -> Meeting:
    """Close a meeting that was held: nothing is left to be entered. Raises ForbiddenStepError."""
    return _step(meeting, MeetingState.CLOSED, at)


def fail_for_quorum(meeting: Meeting, at: datetime, council: Organization | None = None) -> Meeting:
    """Close a meeting that has no quorum, opened or not: who came stays on record, and when it was closed.

    Raises ForbiddenStepError; with the council also DeskError while there is a quorum.
    """
    if council is not None:
        state = quorum_state(meeting, council, at=at)
        if state.met:
            raise DeskError(_QUORATE, present=state.present, of=state.of, needed=state.needed)
    return _step(_ended(meeting, at), MeetingState.FAILED_NO_QUORUM, at)


_PLANNED = frozenset({MeetingState.DRAFT, MeetingState.SCHEDULED, MeetingState.INVITED})


def _require_ahead(meeting: Meeting) -> None:
    if meeting.state not in _PLANNED and meeting.state is not MeetingState.CANCELLED:
        raise DeskError(_BEGUN)


def _step(meeting: Meeting, to: MeetingState, at: datetime, reason: str = "") -> Meeting:
    state = move_meeting(meeting.state, to, reason)
    step = make(Step, state=state, at=text_of(at), reason=reason.strip() or None)
    return changed(meeting, state=state, steps=(*meeting.steps, step))


def _ended(meeting: Meeting, at: datetime) -> Meeting:
    """End all that runs, at a moment or when it began if that is later, and the meeting. Raises DeskError."""
    time = text_of(at)
    if meeting.started and instant(time) < instant(meeting.started):
        raise DeskError(_BEFORE, opening=instant(meeting.started))
    running = running_item(meeting)
    if running is not None:
        meeting = with_item(meeting, running.id, lambda item: _left(item, time))
    return changed(_resumed(meeting, time), ended=time)


def _require_sitting(meeting: Meeting) -> None:
    if meeting.state is not MeetingState.IN_SESSION:
        raise DeskError(_NOT_SITTING)


# -------------------------------------------------------------------------------------------------------------- items


def running_item(meeting: Meeting) -> AgendaItem | None:
    """Give the item that is dealt with now, also during a break; None between two."""
    return next((item for item in meeting.agenda if item.periods and item.periods[-1].ended is None), None)


def next_item(meeting: Meeting) -> AgendaItem | None:
    """Give the item to open next: the first after the running one that was not opened yet, else the first such."""
    running = running_item(meeting)
    place = meeting.agenda.index(running) if running else -1
    fresh = [item for item in (*meeting.agenda[place + 1 :], *meeting.agenda[: place + 1]) if not item.started]
    return fresh[0] if fresh else None


def open_item(meeting: Meeting, item_id: str, at: datetime) -> Meeting:
    """Deal with an item from now on, for the first time or again; the one before is left, and a break is over.

    Nothing changes for the item that runs already. Raises DeskError if the council is not sitting, NotThereError.
    """
    _require_sitting(meeting)
    item, running, time = item_of(meeting, item_id), running_item(meeting), text_of(at)
    if running is not None and running.id == item.id:
        return _resumed(meeting, time)
    if running is not None:
        meeting = with_item(meeting, running.id, lambda item: _left(item, time))
    return with_item(_resumed(meeting, time), item_id, lambda item: _entered(item, time))


def close_item(meeting: Meeting, item_id: str, at: datetime) -> Meeting:
    """Leave an item; nothing changes for one that does not run. Raises NotThereError."""
    time = text_of(at)
    return with_item(meeting, item_id, lambda item: _left(item, time))


def _entered(item: AgendaItem, time: str) -> AgendaItem:
    periods = _known_periods(item)
    if not periods and item.started and instant(item.started) <= instant(time):
        periods = (make(Period, started=item.started),)  # its start was entered by hand, and it has gone on since
    elif periods and periods[-1].ended and instant(periods[-1].ended) >= instant(time):
        periods = (*periods[:-1], make(Period, started=periods[-1].started))
    else:
        periods = (*periods, make(Period, started=time))
    return changed(item, periods=periods, started=periods[0].started, ended=None)


def _left(item: AgendaItem, time: str) -> AgendaItem:
    if not item.periods or item.periods[-1].ended is not None:
        return item
    periods = _ending(item.periods, time)
    if not periods:
        return changed(item, periods=None, started=None, ended=None)
    return changed(item, periods=periods, started=periods[0].started, ended=periods[-1].ended)


def _ending(periods: tuple[Period, ...], time: str) -> tuple[Period, ...]:
    """End the last period; one that took no time leaves no trace."""
    *earlier, last = periods
    if instant(time) <= instant(last.started):
        return tuple(earlier)
    return (*earlier, changed(last, ended=time))


def _known_periods(item: AgendaItem) -> tuple[Period, ...]:
    """Give when an item was dealt with; of one whose times were entered by hand, the time from start to end."""
    if item.periods or not (item.started and item.ended):
        return item.periods
    return (make(Period, started=item.started, ended=item.ended),)


# ------------------------------------------------------------------------------------------------- the council rests


def running_break(meeting: Meeting) -> Period | None:
    """Give the break that is on now, or None."""
    return meeting.breaks[-1] if meeting.breaks and meeting.breaks[-1].ended is None else None


def start_break(meeting: Meeting, at: datetime) -> Meeting:
    """Begin a break; the item that runs goes on after it, and its time stands still. Raises DeskError."""
    _require_sitting(meeting)
    if running_break(meeting) is not None:
        return meeting
    return changed(meeting, breaks=(*meeting.breaks, make(Period, started=text_of(at))))


def end_break(meeting: Meeting, at: datetime) -> Meeting:
    """End the break; nothing changes where there is none."""
    return _resumed(meeting, text_of(at))


def _resumed(meeting: Meeting, time: str) -> Meeting:
    if running_break(meeting) is None:
        return meeting
    return changed(meeting, breaks=_ending(meeting.breaks, time) or None)


# --------------------------------------------------------------------------------------------------------------- time


def elapsed(meeting: Meeting, item_id: str, now: datetime) -> int:
    """Give the seconds that an item has taken so far, breaks not counted. Raises NotThereError."""
    return used_seconds(_known_periods(item_of(meeting, item_id)), meeting.breaks, until=_until(meeting, now))


def remaining(meeting: Meeting, item_id: str, now: datetime) -> int | None:
    """Give the seconds left of an item's planned time, below 0 beyond it; None without a plan. Raises NotThereError."""
    planned = item_of(meeting, item_id).planned_minutes
    return None if planned is None else 60 * planned - elapsed(meeting, item_id, now)


def sitting_time(meeting: Meeting, now: datetime) -> int:
    """Give the seconds that the council has sat, breaks not counted; 0 before the opening."""
    if meeting.started is None:
        return 0
    whole = make(Period, started=meeting.started, ended=meeting.ended)
    return used_seconds([whole], meeting.breaks, until=_until(meeting, now))


def _until(meeting: Meeting, now: datetime) -> str:
    return meeting.ended if meeting.ended and instant(meeting.ended) < now else text_of(now)


def planned_total(meeting: Meeting) -> PlanTotal:
    """Give what the planned minutes come to, against the time available."""
    planned = [item.planned_minutes for item in meeting.agenda]
    return PlanTotal(sum(filter(None, planned)), meeting.available_minutes, planned.count(None))


def set_available(meeting: Meeting, minutes: int | None) -> Meeting:
    """Give the meeting with another number of minutes that it may take. Raises InvalidValueError."""
    return changed(meeting, available_minutes=minutes)


def set_note(meeting: Meeting, item_id: str, text: str) -> Meeting:
    """Give the meeting with the secretary's own remark on an item, or without any. Raises NotThereError."""
    return change_item(meeting, item_id, note=text if text.strip() else None)


# ---------------------------------------------------------------------------------------------------------- other day


def reschedule(meeting: Meeting, start: datetime) -> Meeting:
    """Give the meeting with another planned start (aware); what happened in it moves along to the other day.

    The hours on the clock stay; when a step was taken, and the next meeting, stay altogether.
    """
    before = instant(meeting.scheduled_start).date()
    days = start.date() - before
    meeting = changed(meeting, scheduled_start=text_of(start))
    if not days:
        return meeting

    def moved(moment: str | None) -> str | None:
        if moment is None:
            return None
        old = instant(moment)
        return datetime.combine(old.date() + days, old.time(), start.tzinfo).isoformat()

    return _moved(meeting, moved)


def _moved(meeting: Meeting, moved: Callable[[str | None], str | None]) -> Meeting:
    def spans(periods: tuple[Period, ...]) -> tuple[Period, ...]:
        return tuple(changed(span, started=moved(span.started), ended=moved(span.ended)) for span in periods)

    agenda = tuple(
        changed(
            item,
            started=moved(item.started),
            ended=moved(item.ended),
            periods=spans(item.periods),
            motions=tuple(
                changed(
                    motion,
                    vote_events=tuple(changed(vote, taken_at=moved(vote.taken_at)) for vote in motion.vote_events),
                )
                for motion in item.motions
            ),
        )
        for item in meeting.agenda
    )
    attendance = tuple(
        changed(
            entry,
            intervals=tuple(
                changed(span, arrived=moved(span.arrived), left=moved(span.left)) for span in entry.intervals
            ),
        )
        for entry in meeting.attendance
    )
    return changed(
        meeting,
        started=moved(meeting.started),
        ended=moved(meeting.ended),
        breaks=spans(meeting.breaks),
        agenda=agenda,
        attendance=attendance,
    )
