"""The board: a column for each stage. Cards are dragged with the mouse and moved with the keyboard."""

from collections import defaultdict
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from council_desk.domain.stages import beside
from council_desk.domain.terms import Stage
from council_desk.ui.desk_session import DeskSession
from council_desk.ui.screens.projects.column import StageColumn
from council_desk.ui.widgets.labels import ElidedLabel
from council_desk.ui.words import word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from council_desk.services.project_rows import ProjectRow


class Board(QScrollArea):
    """Six columns. Only the column with the chosen card is a stop of Tab; arrow keys go on from there."""

    chosen = Signal(str)
    opened = Signal(str)
    move_wanted = Signal(str, object)
    """A project and the stage it is to come to."""

    def __init__(self, session: DeskSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._key = ""
        self.columns: dict[Stage, StageColumn] = {}
        self._headings: dict[Stage, ElidedLabel] = {}
        inside = QWidget()
        inside.setObjectName("scrolled")
        self._row = QHBoxLayout(inside)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(12)
        for stage in Stage:
            self._add(stage)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        self.setWidget(inside)
        self._take_stops()

    def _add(self, stage: Stage) -> None:
        column, heading = StageColumn(self.session, stage), ElidedLabel("", "muted")
        self.columns[stage], self._headings[stage] = column, heading
        both = QVBoxLayout()
        both.setSpacing(6)
        both.addWidget(heading)
        both.addWidget(column, 1)
        self._row.addLayout(both, 2)
        column.chosen.connect(self._choose)
        column.opened.connect(self.opened)
        column.dropped.connect(lambda key: self.move_wanted.emit(key, stage))
        column.entered_by_drag.connect(lambda: self._reveal(stage))
        column.stepped.connect(lambda by: self.step(stage, by))
        column.shifted.connect(lambda by: self.shift(by))  # noqa: PLW0108 - tests call shift themselves

    # -------------------------------------------------------------------------------------------------------- rows

    def set_rows(self, rows: "Sequence[ProjectRow]") -> None:
        """Show other projects, those first that are late or due; the chosen one stays chosen, silently."""
        parted: dict[Stage, list[ProjectRow]] = defaultdict(list)
        for row in sorted(rows, key=_urgency):
            parted[row.stage].append(row)
        for place, (stage, column) in enumerate(self.columns.items()):
            if column.cards.rows or parted[stage]:
                column.set_rows(parted[stage])
            column.updateGeometry()
            self._row.setStretch(place, 2 if parted[stage] else 1)
        self._say_headings()
        self.select(self._key)

    def current_key(self) -> str:
        """Give the chosen project; "" when there is none."""
        return self._key

    def select(self, key: str) -> bool:
        """Choose a project from outside, silently; say whether it is shown."""
        found = False
        for column in self.columns.values():
            place = column.place(key) if key else None
            if place is None:
                if column.currentIndex().isValid():
                    column.unselect()
                continue
            found = True
            column.select(place)
        self._key = key if found else ""
        self._take_stops()
        return found

    def show_current(self) -> None:
        """Bring the chosen card into sight."""
        column = self._current_column()
        if column is not None:
            self._reveal(column.stage)
            column.scrollTo(column.currentIndex())

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Give the focus to the column with the chosen card."""
        column = self._current_column() or next(
            (one for one in self.columns.values() if one.cards.rows), self.columns[Stage.PROPOSED]
        )
        column.setFocus(reason)

    # ------------------------------------------------------------------------------------------------------- moving

    def step(self, stage: Stage, by: int) -> None:
        """Go to the next column with cards, at about the same height."""
        stages = list(Stage)
        height = self.columns[stage].visualRect(self.columns[stage].currentIndex()).center()
        place = stages.index(stage) + by
        while 0 <= place < len(stages):
            column = self.columns[stages[place]]
            if column.cards.rows:
                index = column.indexAt(height)
                column.setFocus(Qt.FocusReason.OtherFocusReason)
                column.setCurrentIndex(index if index.isValid() else column.cards.index(0))
                self._reveal(column.stage)
                return
            place += by

    def shift(self, by: int) -> None:
        """Ask for the chosen card to go to the stage beside its own."""
        column = self._current_column()
        if column is not None:
            to = beside(column.stage, by)
            if to is not column.stage:
                self.move_wanted.emit(self._key, to)

    def _choose(self, key: str) -> None:
        if key == self._key:
            return
        self.select(key)
        self.chosen.emit(key)

    def _current_column(self) -> StageColumn | None:
        return next((one for one in self.columns.values() if self._key and one.current_key() == self._key), None)

    def _reveal(self, stage: Stage) -> None:
        self.ensureWidgetVisible(self.columns[stage], 48, 0)

    def _take_stops(self) -> None:
        """Leave one column to Tab."""
        first = next((one for one in self.columns.values() if one.cards.rows), None)
        stop = self._current_column() or first
        for column in self.columns.values():
            policy = Qt.FocusPolicy.StrongFocus if column is stop else Qt.FocusPolicy.ClickFocus
            column.setFocusPolicy(policy)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the chosen card in sight when the record takes its share of the width."""
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self.show_current)

    # -------------------------------------------------------------------------------------------------------- words

    def _say_headings(self) -> None:
        for stage, heading in self._headings.items():
            count = len(self.columns[stage].cards.rows)
            heading.setText(f"{word(stage)} · {self.session.formats.number(count)}")
            self.columns[stage].setAccessibleName(heading.text())

    def retranslate(self) -> None:
        """Say every text again."""
        self.setAccessibleName(self.tr("Projects by stage"))
        hint = self.tr("Arrow keys choose a card, Ctrl with an arrow key moves it to the next stage, Enter opens it.")
        for column in self.columns.values():
            column.setAccessibleDescription(hint)
            column.cards.keys = hint
            column.scheduleDelayedItemsLayout()
            column.viewport().update()
        self._say_headings()


def _urgency(row: "ProjectRow") -> tuple[int, int, int]:
    """Order cards: the latest first, then by the next day that is due, then the newest."""
    return -row.late, row.days_left if row.days_left is not None else 10**6, -row.place_in_list
