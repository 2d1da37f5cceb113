"""The timeline: a row for each project along the months of the user's calendar; only what is in sight is drawn."""

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollBar, QWidget

from council_desk.ui.clock import today
from council_desk.ui.desk_session import DeskSession
from council_desk.ui.screens.projects.time_header import Legend, TimeHeader
from council_desk.ui.screens.projects.time_scale import USUAL_ZOOM, ZOOMS, TimeScale
from council_desk.ui.screens.projects.timeline_painting import Window, row_height
from council_desk.ui.screens.projects.timeline_rows import TimelineRows
from council_desk.ui.widgets.buttons import Button, ToolIcon
from council_desk.ui.widgets.cards import Card

if TYPE_CHECKING:
    from collections.abc import Sequence

    from council_desk.services.project_rows import ProjectRow


class Timeline(Card):
    """Rows, months, and the buttons that lead along."""

    chosen = Signal(str)
    opened = Signal(str)

    def __init__(self, session: DeskSession, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.session = session
        self._zoom = USUAL_ZOOM
        self._placed = False
        day = today()
        self.window_ = Window(TimeScale(session.formats.calendar, day, day, day, ZOOMS[self._zoom]), day)
        self.rows = TimelineRows(session, self.window_)
        self.header = TimeHeader(session, self.window_)
        self.bar = QScrollBar(Qt.Orientation.Horizontal)
        self.today_button = Button(kind="quiet", icon="calendar")
        self.today_button.set_key("T")
        self.earlier, self.later = ToolIcon("chevron-left"), ToolIcon("chevron-right")
        self.farther, self.nearer = ToolIcon("minus"), ToolIcon("plus")
        self.legend = Legend()
        foot = QHBoxLayout()
        foot.setSpacing(4)
        for widget in (self.earlier, self.today_button, self.later, self.farther, self.nearer):
            foot.addWidget(widget)
        foot.addStretch(1)
        foot.addWidget(self.legend)
        self.body.setContentsMargins(6, 6, 6, 6)
        self.body.setSpacing(0)
        self.body.addWidget(self.header)
        self.body.addWidget(self.rows, 1)
        self.body.addWidget(self.bar)
        self.body.addLayout(foot)
        self.bar.valueChanged.connect(self._scrolled)
        self.rows.chosen.connect(self._choose)
        self.rows.opened.connect(self.opened)
        self.rows.scrolled.connect(self.go)
        self.rows.zoomed.connect(self.zoom)
        self.earlier.clicked.connect(lambda: self.go(-3))
        self.later.clicked.connect(lambda: self.go(3))
        self.farther.clicked.connect(lambda: self.zoom(-1))
        self.nearer.clicked.connect(lambda: self.zoom(1))
        self.today_button.clicked.connect(self.show_today)

    # -------------------------------------------------------------------------------------------------------- rows

    def set_rows(self, rows: "Sequence[ProjectRow]") -> None:
        """Show other projects, in the order in which they begin; the chosen one stays chosen, silently."""
        key, position = self.rows.current_key(), self.rows.verticalScrollBar().value()
        far = dt.date.max
        ordered = sorted(rows, key=lambda row: (row.first_day or far, row.last_day or far, row.place_in_list))
        self.rows.projects.set_rows(ordered)
        self._measure()
        self.rows.select(key)
        self.rows.verticalScrollBar().setValue(position)

    def shown(self) -> "list[ProjectRow]":
        """Give the projects in their order."""
        return list(self.rows.projects.rows)

    def current_key(self) -> str:
        """Give the chosen project; "" when there is none."""
        return self.rows.current_key()

    def select(self, key: str) -> bool:
        """Choose a project from outside, silently; say whether it is shown."""
        return self.rows.select(key)

    def show_current(self) -> None:
        """Bring the chosen project into sight; the days that are shown stay."""
        index = self.rows.currentIndex()
        if index.isValid():
            self.rows.scrollTo(index)

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Give the focus to the rows."""
        self.rows.setFocus(reason)

    # -------------------------------------------------------------------------------------------------------- time

    def go(self, steps: int) -> None:
        """Go along in time by half months."""
        self.bar.setValue(self.bar.value() + round(steps * 15 * self.window_.scale.per_day))

    def zoom(self, by: int) -> None:
        """Come nearer or go farther; what is in the middle stays there."""
        wanted = min(max(self._zoom + by, 0), len(ZOOMS) - 1)
        if wanted == self._zoom:
            return
        middle = self.window_.scale.day(self.bar.value() + self._room() / 2)
        self._zoom = wanted
        self._measure()
        self._show_day(middle)

    def show_today(self) -> None:
        """Bring today into the middle."""
        self._take_room()
        self._show_day(self.window_.today)

    def _show_day(self, day: dt.date) -> None:
        self.bar.setValue(round(self.window_.scale.place(day) - self._room() / 2))

    def _reveal(self, row: "ProjectRow") -> None:
        if row.first_day is None or row.last_day is None:
            return
        scale, room = self.window_.scale, self._room()
        last = self.window_.today if row.late else row.last_day
        start, end = scale.place(row.first_day), scale.place(max(row.last_day, last))
        if end < self.bar.value() or start > self.bar.value() + room - 20:
            self.bar.setValue(round(start - room / 4))

    def _choose(self, key: str) -> None:
        index = self.rows.currentIndex()
        if index.isValid():
            self._reveal(self.rows.projects.rows[index.row()])
        self.chosen.emit(key)

    def _room(self) -> int:
        return self.window_.area(self.rows.viewport().rect()).width()

    def _measure(self) -> None:
        """Lay the line out anew: for other projects, another calendar, another zoom."""
        day, rows = today(), self.rows.projects.rows
        first = min((row.first_day for row in rows if row.first_day), default=day)
        last = max((row.last_day for row in rows if row.last_day), default=day)
        calendar = self.session.formats.calendar
        self.window_.scale = TimeScale(calendar, min(first, day), max(last, day), day, ZOOMS[self._zoom])
        self.window_.today = day
        self._take_room()

    def _take_room(self) -> None:
        room = self._room()
        self.bar.setRange(0, max(self.window_.scale.width - room, 0))
        self.bar.setPageStep(max(room, 1))
        self.bar.setSingleStep(max(round(15 * self.window_.scale.per_day), 1))
        bar = self.rows.verticalScrollBar()
        self.header.beside = bar.sizeHint().width() if bar.maximum() > 0 else 0
        self._redraw()

    def _scrolled(self, value: int) -> None:
        self.window_.offset = value
        self._redraw()

    def _redraw(self) -> None:
        self.header.update()
        self.rows.viewport().update()

    # ------------------------------------------------------------------------------------------------------- events

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the width."""
        super().resizeEvent(event)
        self.legend.setVisible(event.size().width() > self.legend.sizeHint().width() + 260)
        self._take_room()

    def event(self, event: QEvent) -> bool:
        """Follow the room of the rows; begin at today when all is laid out for the first time."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._take_room()
        elif event.type() == QEvent.Type.Show and not self._placed:
            self._placed = True
            QTimer.singleShot(0, self, self.show_today)
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationFontChange and hasattr(self, "legend"):
            self.rows.scheduleDelayedItemsLayout()
            self.header.updateGeometry()

    def sizeHint(self) -> QSize:
        """Be a good part of the screen."""
        return QSize(560, row_height() * 10)

    def retranslate(self) -> None:
        """Say every text again, in the calendar and the digits in force."""
        self.rows.setAccessibleName(self.tr("Projects along the months"))
        self.rows.setAccessibleDescription(
            self.tr("Up and down choose a project, left and right go along in time, plus and minus change the scale.")
        )
        self.header.say(self.tr("today"))
        self.today_button.setText(self.tr("Today"))
        self.earlier.set_name(self.tr("Earlier"))
        self.later.set_name(self.tr("Later"))
        self.farther.set_name(self.tr("Show a longer time"), "-")
        self.nearer.set_name(self.tr("Show a shorter time"), "+")
        for shape, text in (
            ("done", self.tr("done")),
            ("open", self.tr("to come")),
            ("late", self.tr("late")),
        ):
            self.legend.labels[shape].setText(text)
        self._measure()
