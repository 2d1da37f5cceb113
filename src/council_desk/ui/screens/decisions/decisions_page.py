"""The register with its filters, and beside it, or beneath where it is narrow, the decision that is open."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from council_desk.services.register_rows import RegisterFilter, Show, decisions_shown, people_concerned
from council_desk.ui.binding import flush_focused
from council_desk.ui.desk_session import DeskSession
from council_desk.ui.history import Keys, undo_key
from council_desk.ui.screens.decisions.editor import ExecutionEditor
from council_desk.ui.screens.decisions.filters import FilterBar
from council_desk.ui.screens.decisions.panel import DecisionPanel
from council_desk.ui.screens.decisions.table import RegisterTable
from council_desk.ui.sides import Sides
from council_desk.ui.widgets.cards import Card
from council_desk.ui.widgets.labels import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from council_desk.services.register_rows import DecisionFile, DecisionRow


class DecisionsPage(QWidget):
    """Rows are read once; filters work on what is there. `wanted` tells what is to be opened elsewhere."""

    wanted = Signal(str, str)
    shown_changed = Signal()

    def __init__(self, session: DeskSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._rows: tuple[DecisionRow, ...] = ()
        self._asked = ""
        self.editor = ExecutionEditor(session, self)
        self.filters = FilterBar(session, Show.ALL)
        self.table = RegisterTable(session)
        self.nothing = PlainLabel("", "muted", wrap=True)
        self.panel = DecisionPanel(self.editor, self._candidates)
        card = Card()
        card.body.setContentsMargins(6, 6, 6, 6)
        card.body.addWidget(self.nothing)
        card.body.addWidget(self.table, 1)
        self.sides = Sides(card, self.panel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.filters)
        column.addWidget(self.sides, 1)
        self._keys = Keys(self, self._key)
        self.filters.changed.connect(self._show_rows)
        self.filters.list_wanted.connect(self.table.setFocus)
        self.table.chosen.connect(self.open_decision)
        self.table.opened.connect(lambda _: self.show_panel())
        self.panel.closed.connect(self.hide_panel)
        self.panel.wanted.connect(self._go)

    # ------------------------------------------------------------------------------------------------------- rows

    def rows(self) -> "tuple[DecisionRow, ...]":
        """Give all decisions of the council, the latest first."""
        return self._rows

    def shown(self) -> "list[DecisionRow]":
        """Give the decisions that are shown, in their order."""
        return self.table.rows()

    def chosen(self) -> RegisterFilter:
        """Give the filter."""
        return self.filters.chosen()

    def set_rows(self, rows: "tuple[DecisionRow, ...]") -> None:
        """Show other decisions."""
        self._rows = rows
        self.filters.offer(people_concerned(party for row in rows for party in row.concerned))
        self._show_rows()

    def _show_rows(self) -> None:
        self.table.set_rows(decisions_shown(self._rows, self.filters.chosen()))
        some = bool(self.table.rows())
        self.nothing.setVisible(bool(self._rows) and not some)
        self.table.setVisible(some)
        if some and not self.table.current_key():
            self.table.select(self.editor.motion_id) or self.table.select_first()
        key = self.table.current_key()
        if not some:
            self.editor.close()
            self._asked = ""
        elif key != self._asked or key != self.editor.motion_id:
            self.open_decision(key)
        self.sides.set_some(some)
        self.shown_changed.emit()

    def _candidates(self) -> "Sequence[DecisionRow]":
        """Give what can take the place of the open decision."""
        return [row for row in self._rows if row.adopted and row.id != self.editor.motion_id]

    # ----------------------------------------------------------------------------------------------- one decision

    def open_decision(self, motion_id: str) -> None:
        """Show a decision beside the register."""
        if motion_id != self.editor.motion_id:
            self.flush()
        self._asked = motion_id

        def show(file: "DecisionFile") -> None:
            if self._asked == file.row.id:
                self.editor.open(file)

        self.session.read(lambda desk: desk.register.decision(motion_id), show, self._gone)

    def go_to(self, motion_id: str) -> None:
        """Choose a decision in the register, past any filter that hides it, and show it."""
        if not any(row.id == motion_id for row in self.table.rows()) and self.filters.narrows():
            self.filters.show_all()
        if self.table.select(motion_id):
            self.table.scrollTo(self.table.currentIndex())
            self.table.setFocus()
        self.sides.set_open(True)
        self.open_decision(motion_id)

    def show_panel(self) -> None:
        """Show the open decision and go into it."""
        self.sides.set_open(True)
        self.panel.focus()

    def hide_panel(self) -> None:
        """Give the whole width to the register, until Enter opens a decision."""
        self.sides.set_open(False)
        self.table.setFocus()

    def read_again(self) -> None:
        """Read the open decision again, since something changed."""
        if self.editor.motion_id:
            self.open_decision(self.editor.motion_id)

    def flush(self) -> None:
        """Write what was typed."""
        flush_focused(self)
        self.editor.flush()

    def _gone(self, error: Exception) -> None:
        """A decision that was removed in the meantime closes; the list says the rest."""
        from council_desk.services.editing.values import NotThereError

        if not isinstance(error, NotThereError):
            self.session.report(error)
        self.editor.close()

    def _go(self, kind: str, key: str) -> None:
        if kind == "decision":
            self.go_to(key)
        else:
            self.wanted.emit(kind, key)

    def _key(self, event: QKeyEvent, widget: QWidget) -> Any:
        if event.key() == Qt.Key.Key_Escape and not event.modifiers():
            if self.panel.isAncestorOf(widget):
                return self.hide_panel if self.sides.is_low else self.table.setFocus
            if widget is self.table and self.panel.isVisible():
                return self.hide_panel
        return undo_key(self.editor.history, event, widget)

    def retranslate(self) -> None:
        """Say every text again."""
        self.filters.say(
            [
                (Show.ALL, self.tr("All decisions")),
                (Show.LIVE, self.tr("Still to be carried out")),
                (Show.LATE, self.tr("Late")),
                (Show.OPEN, self.tr("Open")),
                (Show.IN_PROGRESS, self.tr("In progress")),
                (Show.DONE, self.tr("Done")),
                (Show.CANCELLED, self.tr("Cancelled")),
                (Show.SUPERSEDED, self.tr("Superseded")),
                (Show.NOT_ADOPTED, self.tr("Not adopted")),
            ],
            self.tr("Who answers for it"),
            self.tr("From day"),
            self.tr("To day"),
        )
        self.filters.offer(people_concerned(party for row in self._rows for party in row.concerned))
        self.nothing.setText(self.tr("No decision fits the filters and what you typed."))
        self.table.retranslate()
        self.panel.retranslate()
