"""The rows of the timeline, behind which the months and the line of today are drawn."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from council_desk.domain.progress import is_late
from council_desk.ui.clock import today
from council_desk.ui.desk_session import DeskSession
from council_desk.ui.screens.projects.column import CardModel, Index
from council_desk.ui.screens.projects.timeline_painting import TimelineDelegate, Window
from council_desk.ui.theme import colours
from council_desk.ui.widgets.drawing import mirrored
from council_desk.ui.widgets.labels import plain_tip

if TYPE_CHECKING:
    from council_desk.services.project_rows import ProjectRow


class TimelineModel(CardModel):
    """The projects in the order in which they begin; what they say aloud has their days in it."""

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give the row, or its words."""
        if index.isValid() and role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            told = self.told(self.rows[index.row()])
            return plain_tip("\n".join(told)) if role == Qt.ItemDataRole.ToolTipRole else ", ".join(told)
        return super().data(index, role)

    def told(self, row: "ProjectRow") -> list[str]:
        """Say the title, from when to when, the lateness, and every milestone with its state."""
        formats, told = self.session.formats, [row.title]
        if row.start is not None:
            told.append(self.tr("begins {day}").format(day=formats.day(row.start)))
        if row.end is not None:
            told.append(self.tr("ends {day}").format(day=formats.day(row.end)))
        if row.late:
            told.append(self.wording.late(row.late, formats))
        for mark in row.milestones:
            if mark.done_on is not None:
                told.append(f"{mark.title}: " + self.tr("done on {day}").format(day=formats.day(mark.done_on)))
            elif mark.due is not None:
                late = is_late(mark, today())
                template = self.tr("was due {day}") if late else self.tr("due {day}")
                told.append(f"{mark.title}: " + template.format(day=formats.day(mark.due)))
        return told

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let every row be chosen; nothing is dragged here."""
        return super().flags(index) & ~Qt.ItemFlag.ItemIsDragEnabled


class TimelineRows(QListView):
    """The rows. Arrows up and down choose one, left and right go along in time."""

    chosen = Signal(str)
    opened = Signal(str)
    scrolled = Signal(int)
    """Along in time by so many steps."""
    zoomed = Signal(int)

    def __init__(self, session: DeskSession, window: Window, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.window_ = window
        self.projects = TimelineModel(session, self)
        self._quiet = False
        self.setModel(self.projects)
        self.setItemDelegate(TimelineDelegate(session, window, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalScrollBar().setSingleStep(24)
        self.viewport().setAutoFillBackground(False)
        self.selectionModel().currentChanged.connect(self._moved)
        self.doubleClicked.connect(lambda _: self.opened.emit(self.current_key()))

    def current_key(self) -> str:
        """Give the chosen project; "" when there is none."""
        place = self.currentIndex().row()
        return self.projects.rows[place].id if 0 <= place < len(self.projects.rows) else ""

    def select(self, key: str) -> bool:
        """Choose a project from outside, silently; say whether it is shown."""
        place = next((place for place, row in enumerate(self.projects.rows) if row.id == key), None)
        self._quiet = True
        self.setCurrentIndex(QModelIndex() if place is None else self.projects.index(place))
        self._quiet = False
        return place is not None

    def _moved(self, current: QModelIndex) -> None:
        if current.isValid() and not self._quiet:
            self.chosen.emit(self.projects.rows[current.row()].id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go along in time, nearer and farther, and open."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if event.key() in steps and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            mirrored_ = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            self.scrolled.emit(-steps[Qt.Key(event.key())] if mirrored_ else steps[Qt.Key(event.key())])
        elif event.key() in {Qt.Key.Key_Plus, Qt.Key.Key_Equal}:
            self.zoomed.emit(1)
        elif event.key() == Qt.Key.Key_Minus:
            self.zoomed.emit(-1)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.current_key():
            self.opened.emit(self.current_key())
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll down; along in time with Shift or sideways; with Ctrl come nearer or go farther."""
        turn = event.angleDelta()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if turn.y():
                self.zoomed.emit(1 if turn.y() > 0 else -1)
        elif abs(turn.x()) > abs(turn.y()) or event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            steps = turn.x() or turn.y()
            back = self.layoutDirection() is Qt.LayoutDirection.RightToLeft and turn.x() != 0
            if steps:
                self.scrolled.emit(1 if (steps < 0) != back else -1)
        else:
            super().wheelEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the months and today behind the rows that are in sight."""
        painter = QPainter(self.viewport())
        paint_grid(painter, self.viewport().rect(), self.window_, self.layoutDirection())
        painter.end()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        paint_today(painter, self.viewport().rect(), self.window_, self.layoutDirection())
        painter.end()


def paint_grid(painter: QPainter, outer: QRect, window: Window, direction: Qt.LayoutDirection) -> None:
    """Draw a thin line at the beginning of each month."""
    area = window.area(outer)
    painter.setClipRect(mirrored(direction, outer, area))
    painter.setPen(QColor(colours().line))
    for month in window.scale.months_between(window.offset, window.offset + area.width()):
        x = round(window.x(outer, month.first, direction))
        painter.drawLine(x, outer.top(), x, outer.bottom())
    painter.setClipping(False)


def paint_today(painter: QPainter, outer: QRect, window: Window, direction: Qt.LayoutDirection) -> None:
    """Draw the line of today."""
    painter.setClipRect(mirrored(direction, outer, window.area(outer)))
    painter.setPen(QPen(QColor(colours().accent_text), 1.5))
    x = window.x(outer, window.today, direction)
    painter.drawLine(QPointF(x, outer.top()), QPointF(x, outer.bottom()))
    painter.setClipping(False)
