"""The register of decisions and the list of actions: rows over all meetings of a council, and their living fields.

How a decision is carried out and how an action stands change after the minutes are sealed too; nothing else does. Where
a decision came from and what came of it is in `register_thread`.
"""

from collections.abc import Callable, Iterable
from datetime import date
from typing import TYPE_CHECKING, Any

from council_desk.db import queries_register as queries
from council_desk.db import store
from council_desk.db.changes import Changes
from council_desk.domain.terms import ActionState, ExecutionState, MinutesState
from council_desk.errors import DeskError, sentence
from council_desk.record.models import Execution, Meeting, Motion
from council_desk.services.context import Context
from council_desk.services.editing.values import changed, gone, make
from council_desk.services.living import same_but_living
from council_desk.services.register_lists import Lists, lists
from council_desk.services.register_rows import (
    ADOPTED,
    ActionRow,
    DecisionFile,
    DecisionRow,
    RegisterFilter,
    SuccessorError,
    actions_shown,
    decisions_shown,
    waiting,
)
from council_desk.services.register_thread import thread_of

if TYPE_CHECKING:
    from sqlmodel import Session

_NEEDS_SUCCESSOR = sentence("Choose the decision that takes the place of this one.")
_NOT_ITSELF = sentence("A decision cannot take its own place. Choose another one.")
_IN_A_CIRCLE = sentence(
    "Decision {reference} was itself replaced by this one, directly or by way of others. Choose another one."
)
_NOT_ADOPTED = sentence("Only a decision that was adopted is carried out or replaced.")
_ONLY_LIVING = sentence(
    "The minutes of this meeting are sealed: only how a decision is carried out and how an action stands change."
)


class RegisterService:
    """Use cases around decisions and actions."""

    def __init__(self, context: Context) -> None:
        from sqlalchemy import event

        self._context = context
        self._kept: tuple[str, date, Lists] | None = None

        @event.listens_for(context.engine, "commit")
        def _written(_: object) -> None:
            self._kept = None

    def decisions(self, council_id: str, chosen: RegisterFilter | None = None) -> tuple[DecisionRow, ...]:
        """Give the decisions of a council that a filter leaves, the latest first."""
        with self._context.read() as session:
            rows = self._lists(session, council_id).decisions
        return decisions_shown(reversed(rows), chosen or RegisterFilter())

    def decision(self, motion_id: str) -> DecisionFile:
        """Give one decision with its thread. Raises NotThereError, as for a motion that came to nothing yet."""
        with self._context.read() as session:
            meeting, motion = self._load(session, motion_id)
            found = self._lists(session, meeting.organization)
            row = next((row for row in found.decisions if row.id == motion_id), None)
            if row is None:
                raise gone()
            mine = [motion.mover, motion.seconder, motion.overseer]
            names = queries.names(session, [one for one in mine if one])
            return DecisionFile(
                row,
                thread_of(session, meeting, motion, found.decisions, found.actions),
                mover=names.get(motion.mover or "", ""),
                seconder=names.get(motion.seconder or "", ""),
                overseer=names.get(motion.overseer or "", ""),
                reason=motion.result_reason or "",
                sealed=_sealed(meeting),
            )

    def actions(self, council_id: str, chosen: RegisterFilter | None = None) -> tuple[ActionRow, ...]:
        """Give the actions of a council that a filter leaves: by their day, those without one last.

        An action that was carried over is told once, as the latest meeting has it.
        """
        with self._context.read() as session:
            rows = self._lists(session, council_id).actions
        return actions_shown(rows, chosen or RegisterFilter())

    def waiting(self, council_id: str) -> int:
        """Count the actions of a council that wait: late, or due within a week."""
        return waiting(self.actions(council_id))

    def set_action_state(self, action_id: str, state: ActionState, day: date | None = None) -> Changes:
        """Set how an action stands; `day` is when it was done, today unless given. Raises NotThereError."""
        with self._context.write() as session:
            meeting_id = queries.meeting_of_action(session, action_id)
            meeting = self._meeting(session, meeting_id)
            done_on = (day or self._today(session)) if state is ActionState.DONE else None
            new = _with_parts(
                meeting,
                "actions",
                lambda action: changed(action, state=state, done_on=done_on) if action.id == action_id else action,
            )
            return self._save(session, meeting, new)

    def set_execution(
        self,
        motion_id: str,
        state: ExecutionState,
        *,
        done_on: date | None = None,
        superseded_by: str | None = None,
        note: str | None = None,
    ) -> Changes:
        """Set how a decision is carried out; what is not given becomes empty, and what is done is so today unless told.

        Raises NotThereError; DeskError for a motion that was not adopted, and for a successor that is missing, is the
        decision itself, or was replaced by it.
        """
        with self._context.write() as session:
            meeting, motion = self._load(session, motion_id)
            if motion.result not in ADOPTED:
                raise DeskError(_NOT_ADOPTED)
            if state is ExecutionState.SUPERSEDED:
                self._require_successor(session, motion_id, superseded_by)
            execution = make(
                Execution,
                state=state,
                done_on=(done_on or self._today(session)) if state is ExecutionState.DONE else None,
                superseded_by=superseded_by if state is ExecutionState.SUPERSEDED else None,
                note=note or None,
            )
            new = _with_parts(
                meeting,
                "motions",
                lambda one: changed(one, execution=execution) if one.id == motion_id else one,
            )
            return self._save(session, meeting, new)

    def supersede(self, motion_id: str, by: str) -> Changes:
        """Say that another decision takes the place of this one; the note stays. Raises as `set_execution`."""
        with self._context.read() as session:
            _, motion = self._load(session, motion_id)
        note = motion.execution.note if motion.execution else None
        return self.set_execution(motion_id, ExecutionState.SUPERSEDED, superseded_by=by, note=note)

    def meeting_of(self, kind: str, part_id: str) -> str:
        """Give the meeting in which an "item", a "decision" or an "action" stands. Raises NotThereError."""
        find = {
            "item": queries.meeting_of_item,
            "decision": queries.meeting_of_motion,
            "action": queries.meeting_of_action,
        }[kind]
        with self._context.read() as session:
            found = find(session, part_id)
        if found is None:
            raise gone()
        return found

    # ------------------------------------------------------------------------------------------------------ within

    def _lists(self, session: "Session", council_id: str) -> Lists:
        """Give the lists of a council; read again once anything was written, or another day began."""
        today = self._today(session)
        if self._kept is None or self._kept[:2] != (council_id, today):
            self._kept = (council_id, today, lists(session, council_id, today))
        return self._kept[2]

    def _today(self, session: "Session") -> date:
        return self._context.today(store.desk_info(session).timezone)

    def _meeting(self, session: "Session", meeting_id: str | None) -> Meeting:
        found = store.load(session, Meeting, [meeting_id]) if meeting_id else ()
        if not found:
            raise gone()
        return found[0]

    def _load(self, session: "Session", motion_id: str) -> tuple[Meeting, Motion]:
        meeting = self._meeting(session, queries.meeting_of_motion(session, motion_id))
        motion = next(one for item in meeting.agenda for one in item.motions if one.id == motion_id)
        return meeting, motion

    def _require_successor(self, session: "Session", motion_id: str, by: str | None) -> None:
        """Refuse a successor that is none, or from which the way leads back here."""
        if by is None:
            raise SuccessorError(_NEEDS_SUCCESSOR)
        if by == motion_id:
            raise SuccessorError(_NOT_ITSELF)
        _, successor = self._load(session, by)
        if successor.result not in ADOPTED:
            raise SuccessorError(_NOT_ADOPTED)
        seen, step = {by}, queries.superseded_by(session, by)
        while step is not None and step not in seen:
            if step == motion_id:
                raise SuccessorError(_IN_A_CIRCLE, reference=successor.reference or successor.text[:40])
            seen.add(step)
            step = queries.superseded_by(session, step)

    def _save(self, session: "Session", former: Meeting, new: Meeting) -> Changes:
        if not same_but_living(former, new):
            raise DeskError(_ONLY_LIVING)
        return store.save(session, [new], stamp=self._context.now())


def _sealed(meeting: Meeting) -> bool:
    return meeting.minutes is not None and meeting.minutes.state is MinutesState.SEALED


def _with_parts(meeting: Meeting, name: str, edit: Callable[[Any], Any]) -> Meeting:
    """Give the meeting with each motion, or each action, as `edit` gives it."""

    def edited(parts: Iterable[Any]) -> tuple[Any, ...]:
        return tuple(edit(part) for part in parts)

    agenda = tuple(changed(item, **{name: edited(getattr(item, name))}) for item in meeting.agenda)
    return changed(meeting, agenda=agenda)
