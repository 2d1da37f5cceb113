"""One column of the board: the cards of a stage, which are dragged with the mouse and moved with the keyboard."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QEvent, QMimeData, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from council_desk.domain.terms import Stage
from council_desk.ui.desk_session import DeskSession
from council_desk.ui.screens.projects.card_painting import ROW_ROLE, CardDelegate
from council_desk.ui.screens.projects.wording import Wording
from council_desk.ui.theme import colours
from council_desk.ui.widgets.labels import plain_tip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from council_desk.services.project_rows import ProjectRow

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
MIME = "application/x-council-desk-project"
_LETTERS, _EMPTY_LETTERS = 25, 15
"""How many letters a column is wide, and one without cards."""


class CardModel(QAbstractListModel):
    """The projects of one stage."""

    def __init__(self, session: DeskSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session, self.wording = session, Wording(self)
        self.keys = ""
        self.rows: list[ProjectRow] = []

    def set_rows(self, rows: "Sequence[ProjectRow]") -> None:
        """Show other projects."""
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Count the projects."""
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let every card be chosen and dragged."""
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give the row, or its words for the keyboard search and for screen readers."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(self._spoken(row))
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip("\n".join((*self._spoken(row), self.keys)))
        return None

    def _spoken(self, row: "ProjectRow") -> list[str]:
        formats = self.session.formats
        youth = self.wording.joined((one.name for one in row.youth), formats)
        names = youth or (row.responsible.name if row.responsible else "")
        parts = (
            row.title,
            self.wording.beneath(row, formats),
            self.wording.percent(row, formats),
            names,
            self.wording.standing(row, formats)[0],
            self.wording.unanswered(row, formats),
        )
        return [part for part in parts if part]


class StageColumn(QListView):
    """The cards of one stage; what is dropped on it comes to that stage."""

    chosen = Signal(str)
    opened = Signal(str)
    dropped = Signal(str)
    entered_by_drag = Signal()
    stepped = Signal(int)
    """On to the column so many places further in the direction of reading."""
    shifted = Signal(int)
    """The chosen card is to go so many stages further."""

    def __init__(self, session: DeskSession, stage: Stage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stage = stage
        self.cards = CardModel(session, self)
        self._quiet = self._hovered = False
        self.setModel(self.cards)
        self._painting = CardDelegate(session, self)
        self.setItemDelegate(self._painting)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalScrollBar().setSingleStep(24)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.viewport().setAutoFillBackground(False)
        self.selectionModel().currentChanged.connect(self._moved)
        self.clicked.connect(lambda index: self.chosen.emit(index.data(ROW_ROLE).id))
        self.doubleClicked.connect(lambda index: self.opened.emit(index.data(ROW_ROLE).id))

    # -------------------------------------------------------------------------------------------------------- rows

    def set_rows(self, rows: "Sequence[ProjectRow]") -> None:
        """Show other projects, where the column stood."""
        position = self.verticalScrollBar().value()
        self._quiet = True
        self.cards.set_rows(rows)
        self._quiet = False
        self.verticalScrollBar().setValue(position)

    def current_key(self) -> str:
        """Give the project at the cursor; "" when there is none."""
        place = self.currentIndex().row()
        return self.cards.rows[place].id if 0 <= place < len(self.cards.rows) else ""

    def place(self, key: str) -> int | None:
        """Give the place of a project; None if it is not here."""
        return next((place for place, row in enumerate(self.cards.rows) if row.id == key), None)

    def select(self, place: int) -> None:
        """Choose a card from outside, silently."""
        self._quiet = True
        self.setCurrentIndex(self.cards.index(place))
        self._quiet = False

    def unselect(self) -> None:
        """Choose no card here."""
        self._quiet = True
        self.setCurrentIndex(QModelIndex())
        self.clearSelection()
        self._quiet = False

    def _moved(self, current: QModelIndex) -> None:
        if current.isValid() and not self._quiet:
            self.chosen.emit(self.cards.rows[current.row()].id)

    # -------------------------------------------------------------------------------------------------------- keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from column to column with the arrows; with Ctrl the card goes along."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if event.key() in steps:
            by = steps[Qt.Key(event.key())]
            if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
                by = -by
            modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if modifiers == Qt.KeyboardModifier.ControlModifier:
                self.shifted.emit(by)
                return
            if not modifiers:
                self.stepped.emit(by)
                return
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.current_key():
            self.opened.emit(self.current_key())
            return
        super().keyPressEvent(event)

    # ---------------------------------------------------------------------------------------------------- dragging

    def startDrag(self, supportedActions: Qt.DropAction) -> None:  # noqa: ARG002, N803 - Qt's signature
        """Take the card along with the pointer."""
        index = self.currentIndex()
        if not index.isValid():
            return
        data = QMimeData()
        data.setData(MIME, self.current_key().encode())
        drag = QDrag(self)
        drag.setMimeData(data)
        box = self.visualRect(index)
        drag.setPixmap(self.viewport().grab(box))
        drag.setHotSpot(self.viewport().mapFromGlobal(self.cursor().pos()) - box.topLeft())
        drag.exec(Qt.DropAction.MoveAction)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take cards only."""
        if event.mimeData().hasFormat(MIME):
            self._hover(hovered=True)
            self.entered_by_drag.emit()
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Take cards anywhere in the column."""
        if event.mimeData().hasFormat(MIME):
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Look as before."""
        self._hover(hovered=False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Bring the card to this stage."""
        self._hover(hovered=False)
        if event.mimeData().hasFormat(MIME):
            event.acceptProposedAction()
            self.dropped.emit(bytes(event.mimeData().data(MIME).data()).decode())

    def _hover(self, *, hovered: bool) -> None:
        self._hovered = hovered
        self.viewport().update()

    # ------------------------------------------------------------------------------------------------------- events

    def paintEvent(self, event: QPaintEvent) -> None:
        """Show where a card would go, then the cards."""
        if self._hovered:
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QColor(colours().accent_text))
            painter.setBrush(QColor(colours().tint))
            painter.drawRoundedRect(self.viewport().rect().adjusted(0, 0, -1, -1), 10, 10)
            painter.end()
        super().paintEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationFontChange and hasattr(self, "_painting"):
            self._painting.take_font()
            self.scheduleDelayedItemsLayout()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the titles anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def minimumSizeHint(self) -> QSize:
        """Be as wide as a card asks."""
        letters = _LETTERS if self.cards.rows else _EMPTY_LETTERS
        return QSize(letters * self.fontMetrics().averageCharWidth(), 80)

    def sizeHint(self) -> QSize:
        """Ask for as much."""
        return self.minimumSizeHint()
