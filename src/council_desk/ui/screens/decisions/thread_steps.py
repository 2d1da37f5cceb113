"""A thread in words: each part of it as a step, in the order of time."""

from collections.abc import Iterator
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from council_desk.domain.terms import ActionState, ExecutionState, MotionResult
from council_desk.services.register_rows import Standing
from council_desk.ui.desk_session import DeskSession
from council_desk.ui.screens.decisions.wording import ACTION_TONES, Wording
from council_desk.ui.widgets.step_list import Step
from council_desk.ui.words import word

if TYPE_CHECKING:
    from collections.abc import Callable

    from council_desk.services.register_rows import ActionRow, Appearance, DecisionFile, DecisionRow, Linked
    from council_desk.ui.widgets.labels import Tone

OPENS = frozenset({"meeting", "item", "decision", "action", "paper", "project", "letter", "assignment"})
"""The kinds of thing that have a screen to be opened in."""


class ThreadSteps(QObject):
    """Makes the steps; one class, so that the words share a context of translation."""

    def __init__(self, session: DeskSession, parent: QObject) -> None:
        super().__init__(parent)
        self.session = session
        self.wording = Wording(self)

    def steps(self, file: "DecisionFile") -> list[Step]:
        """Give the thread of a decision, what came before it first."""
        return list(self._steps(file))

    def _steps(self, file: "DecisionFile") -> Iterator[Step]:
        thread, row = file.thread, file.row
        for one in thread.papers:
            yield self._step(one, self._paper(one))
        for one in thread.earlier:
            yield self._step(one, self._item(one))
        for one in thread.supersedes:
            yield self._step(one, self.tr("Replaces decision {number}").format(number=self._number(one)))
        if thread.item is not None:
            yield self._step(thread.item, self._item(thread.item))
        text, tone = self.wording.state(row)
        yield Step(
            self.wording.vote(row.vote, self.session.formats),
            self.wording.name(row, self.session.formats),
            pill=text,
            tone=tone,
            here=True,
        )
        for one in thread.siblings:
            yield self._step(one, self.tr("Under the same item: {number}").format(number=self._number(one)))
        for one in thread.approves:
            yield self._step(one, self.tr("Approves the minutes"), self._meeting(one))
        for one in thread.projects:
            yield self._step(one, self._with(self.tr("Project"), one.party))
        for one in thread.actions:
            yield self._step(one, self._action(one))
        for one in thread.letters:
            yield self._step(one, self._letter(one))
        for one in thread.later:
            yield self._step(one, self._item(one))
        if thread.superseded_by is not None:
            caption = self.tr("Replaced by decision {number}").format(number=self._number(thread.superseded_by))
            yield self._step(thread.superseded_by, caption)

    def step(self, one: "Linked") -> Step:
        """Give one part of a thread, whatever it is."""
        captions: dict[str, Callable[[Linked], str]] = {
            "paper": self._paper,
            "item": self._item,
            "meeting": self._meeting,
            "action": self._action,
            "letter": self._letter,
            "project": lambda linked: self._with(self.tr("Project"), linked.party),
            "decision": lambda linked: self._with(
                self.tr("Decision {number}").format(number=self._number(linked)), self._day(linked)
            ),
        }
        return self._step(one, captions[one.kind](one))

    def successor(self, row: "DecisionRow") -> Step:
        """Give a decision that takes the place of another."""
        caption = f"{self.wording.name(row, self.session.formats)} · {self.session.formats.day(row.day)}"
        return Step(caption, row.title or row.text, "decision", row.id)

    def linked(self, one: "Linked", caption: str = "") -> Step:
        """Give one thing of any thread, with the caption of its kind unless another is given."""
        captions = {"paper": self._paper, "item": self._item, "letter": self._letter, "action": self._action}
        return self._step(one, caption or captions.get(one.kind, self._day)(one))

    def history(self, row: "ActionRow") -> list[Step]:
        """Give the meetings through which an action went."""
        return [self._appearance(row, place) for place in range(len(row.history))]

    def origin(self, row: "ActionRow") -> list[Step]:
        """Give the decision that an action came from, if it came from one."""
        if row.motion_id is None:
            return []
        number = row.reference or "…"
        title = self.tr("Decision {number}").format(number=number)
        return [Step(self.tr("Came from"), title, "decision", row.motion_id)]

    def _appearance(self, row: "ActionRow", place: int) -> Step:
        one: Appearance = row.history[place]
        formats = self.session.formats
        number = formats.number(one.meeting_number)
        if place == 0:
            title = self.tr("Began in meeting {number}").format(number=number)
        else:
            title = self.tr("Carried over to meeting {number}").format(number=number)
        parts = [formats.day(one.day)] if one.day else [self.tr("not on this desk")]
        if one.item_number:
            parts.append(self.tr("item {number}").format(number=formats.digits(one.item_number.rstrip("."))))
        kind, key = ("item", one.item_id) if one.item_id else ("meeting", one.meeting_id)
        last = place == len(row.history) - 1
        return Step(" · ".join(parts), title, kind if key else "", key or "", here=last)

    # ----------------------------------------------------------------------------------------------------- captions

    def _step(self, one: "Linked", caption: str, title: str = "") -> Step:
        pill, tone = self._state(one)
        leads = one.kind in OPENS
        return Step(
            caption, title or one.title, one.kind if leads else "", one.id if leads else "", pill=pill, tone=tone
        )

    def _paper(self, one: "Linked") -> str:
        kind = word(one.paper_type) if one.paper_type else ""
        return " · ".join(part for part in (self._with(kind, one.number), self._day(one), one.party) if part)

    def _item(self, one: "Linked") -> str:
        formats = self.session.formats
        caption = self.tr("Meeting {number}, item {item}").format(
            number=formats.number(one.meeting_number or 0), item=formats.digits(one.number.rstrip("."))
        )
        return self._with(caption, self._day(one))

    def _meeting(self, one: "Linked") -> str:
        formats = self.session.formats
        return self._with(
            self.tr("Meeting {number}").format(number=formats.number(one.meeting_number or 0)), self._day(one)
        )

    def _action(self, one: "Linked") -> str:
        done = one.state is ActionState.DONE
        day = self._day(one)
        if day:
            day = (self.tr("done on {day}") if done else self.tr("due {day}")).format(day=day)
        return " · ".join(part for part in (self.tr("Action"), one.party, day) if part)

    def _letter(self, one: "Linked") -> str:
        kind = self.tr("Letter sent") if one.outgoing else self.tr("Letter received")
        number = self.session.formats.digits(one.number)
        return " · ".join(part for part in (self._numbered(kind, number), self._day(one), one.party) if part)

    def _state(self, one: "Linked") -> "tuple[str, Tone]":
        state = one.state
        if one.standing is Standing.LATE:
            return self.tr("late"), "late"
        if state is None or not isinstance(state, StrEnum):
            return "", "neutral"
        if isinstance(state, ExecutionState):
            return self.wording.execution(state)
        if isinstance(state, ActionState):
            return word(state), ACTION_TONES[state]
        if isinstance(state, MotionResult):
            return self.wording.result(state)
        return word(state), "neutral"

    def _number(self, one: "Linked") -> str:
        return one.number or "…"

    def _day(self, one: "Linked") -> str:
        return self.session.formats.day(one.day) if one.day else ""

    @staticmethod
    def _with(first: str, second: str) -> str:
        return f"{first} · {second}" if first and second else first or second

    @staticmethod
    def _numbered(kind: str, number: str) -> str:
        return f"{kind} {number}" if number else kind
