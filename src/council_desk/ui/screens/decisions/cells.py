"""The register as a table model: what stands in a cell, what it says aloud, and how it is sorted."""

from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from council_desk.domain.terms import ExecutionState
from council_desk.domain.text import sort_key
from council_desk.ui.desk_session import DeskSession
from council_desk.ui.screens.decisions.wording import Wording
from council_desk.ui.widgets.row_model import RowModel

if TYPE_CHECKING:
    from council_desk.services.register_rows import DecisionRow


class Column(IntEnum):
    """The columns, in their order."""

    NUMBER = 0
    DAY = 1
    TEXT = 2
    VOTE = 3
    STATE = 4
    RESPONSIBLE = 5
    DEADLINE = 6
    MEETING = 7


_STATES = list(ExecutionState)


class RegisterModel(RowModel["DecisionRow", Column]):
    """The decisions that are shown, the newest first unless another order is asked for."""

    columns = Column

    def __init__(self, session: DeskSession, parent: QWidget | None = None) -> None:
        super().__init__(session, Column.DAY, Qt.SortOrder.DescendingOrder, parent)
        self.wording = Wording(self)

    # ----------------------------------------------------------------------------------------------------- words

    def words(self, row: "DecisionRow", column: Column) -> str:
        """Give what stands in a cell."""
        formats = self.session.formats
        words: dict[Column, Callable[[], str]] = {
            Column.NUMBER: lambda: row.reference,
            Column.DAY: lambda: formats.short_day(row.day),
            Column.TEXT: lambda: f"{row.title}. {row.text}" if row.title else row.text,
            Column.VOTE: lambda: self.wording.vote(row.vote, formats),
            Column.STATE: lambda: self.wording.state(row)[0],
            Column.RESPONSIBLE: lambda: self.wording.names(row.responsible, formats),
            Column.DEADLINE: lambda: formats.short_day(row.due) if row.due else "",
            Column.MEETING: lambda: formats.number(row.meeting_number),
        }
        return words[column]()

    def spoken(self, row: "DecisionRow", column: Column) -> str:
        """Give a cell with all that its colour or brevity says."""
        formats = self.session.formats
        if column is Column.VOTE:
            return self.wording.vote_in_words(row.vote, formats)
        said = self.words(row, column)
        if column is Column.DEADLINE and said:
            parts = [said, self.wording.standing(row.standing, row.days_left, formats)]
            return " · ".join(part for part in parts if part)
        if column is Column.RESPONSIBLE and row.by_actions and said:
            return self.tr("{names} (from its actions)").format(names=said)
        return said

    def beneath(self, row: "DecisionRow", hidden: Sequence[Column]) -> str:
        """Give what the hidden columns would say, for the line beneath the text."""
        formats = self.session.formats
        said = {
            Column.DAY: lambda: formats.short_day(row.day),
            Column.MEETING: lambda: self.tr("meeting {number}").format(number=formats.number(row.meeting_number)),
            Column.RESPONSIBLE: lambda: self.words(row, Column.RESPONSIBLE),
            Column.VOTE: lambda: self.words(row, Column.VOTE),
            Column.DEADLINE: lambda: self._until(row),
        }
        parts = [said[column]() for column in sorted(hidden) if column in said]
        return " · ".join(part for part in parts if part)

    def _until(self, row: "DecisionRow") -> str:
        if row.due is None:
            return ""
        return self.tr("due {day}").format(day=self.session.formats.short_day(row.due))

    def retranslate(self) -> None:
        """Say every heading again."""
        headings = (
            self.tr("Number"),
            self.tr("Date"),
            self.tr("Decision"),
            self.tr("Vote"),
            self.tr("State"),
            self.tr("Responsible"),
            self.tr("Deadline"),
            self.tr("Meeting"),
        )
        self.set_headings(headings)

    # --------------------------------------------------------------------------------------------------- sorting

    def entered(self, row: "DecisionRow") -> tuple[int, int, int]:
        """Give the place of a decision in the register."""
        return row.position

    def sort_key(self) -> "Callable[[DecisionRow], Any]":
        """Give the key of the column in force."""
        language = self.session.setup.language if self.session.setup else self.session.formats.language
        keys: dict[Column, Callable[[DecisionRow], Any]] = {
            Column.NUMBER: lambda row: sort_key(row.reference, language) if row.reference else None,
            Column.DAY: lambda row: (row.day, row.position),
            Column.TEXT: lambda row: sort_key(self.words(row, Column.TEXT)[:80], language),
            Column.VOTE: _share,
            Column.STATE: lambda row: _STATES.index(row.execution.state) if row.execution else len(_STATES),
            Column.RESPONSIBLE: lambda row: row.responsible[0].sort_key if row.responsible else None,
            Column.DEADLINE: lambda row: row.due,
            Column.MEETING: lambda row: row.position,
        }
        return keys[self.column]


def _share(row: "DecisionRow") -> float | None:
    """Give how many of those who could vote were for a motion."""
    if row.vote is None:
        return None
    return row.vote.yes / row.vote.eligible if row.vote.eligible else float(row.vote.unanimous)
