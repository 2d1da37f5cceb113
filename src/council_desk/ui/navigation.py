"""The navigation on the leading edge: council switcher, one entry for each screen, the state of the last backup."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QColor, QFontMetrics, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QMenu, QSizePolicy, QStyle, QVBoxLayout, QWidget

from council_desk.domain.terms import OrganizationClass
from council_desk.ui.icons import pixmap
from council_desk.ui.navigation_entry import Entry, NavigationButton, icon_size, leading
from council_desk.ui.theme import colours
from council_desk.ui.widgets.buttons import with_keys
from council_desk.ui.widgets.labels import scaled_font
from council_desk.ui.widgets.ringed import RingedButton

if TYPE_CHECKING:
    from council_desk.services.rows import CouncilRow

_WIDE = 208
_NARROW = 60
SWITCH_KEYS = "Ctrl+Shift+C"
ADD_KEYS = "Ctrl+Alt+N"
_BENEATH = "\u2003– "
"""Sets a working group off beneath its council."""


class CouncilSwitcher(RingedButton):
    """The council whose desk this is; opens the list of the others."""

    chosen = Signal(str)
    wanted_new = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.narrow = False
        self._menu: QMenu | None = None
        self._councils: tuple[CouncilRow, ...] = ()
        self._current = ""
        self.clicked.connect(self.open_menu)

    def show_councils(self, councils: "Sequence[CouncilRow]", current: str) -> None:
        """Offer councils and, beneath each, its working groups; those that are dissolved only while they are shown."""
        self._councils = tuple(row for row in councils if not row.dissolved or row.id == current)
        self._current = current
        self.setText(next((row.name for row in councils if row.id == current), ""))
        self.setAccessibleName(self.tr("Council: {name}").replace("{name}", self.text()))
        self.setToolTip(with_keys(self.text(), QKeySequence(SWITCH_KEYS)))
        self.update()

    def menu(self) -> QMenu:
        """Make the list: neighbourhood by neighbourhood where there are several."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        several = len({row.area_id for row in self._councils}) > 1
        area: str | None = ""
        for row in self._councils:
            if several and row.area_id != area:
                menu.addSection((row.area or self.tr("Other bodies")).replace("&", "&&"))
            area = row.area_id
            beneath = row.kind is OrganizationClass.WORKING_GROUP
            action = QAction(f"{_BENEATH if beneath else ''}{row.name}".replace("&", "&&"), menu)
            action.setCheckable(True)
            action.setChecked(row.id == self._current)
            action.triggered.connect(lambda _=False, key=row.id: self.chosen.emit(key))
            menu.addAction(action)
        menu.addSeparator()
        another = menu.addAction(self.tr("Add another council …"))
        another.setShortcut(QKeySequence(ADD_KEYS))
        another.triggered.connect(self.wanted_new)
        return menu

    def open_menu(self) -> None:
        """Open the list beneath, at the council that is shown; once more closes it."""
        if self._menu is not None:
            self._menu.close()
            return
        menu = self._menu = self.menu()
        menu.aboutToHide.connect(self._forget_menu)
        menu.setActiveAction(next((one for one in menu.actions() if one.isChecked()), menu.actions()[-1]))
        right_to_left = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        shift = self.width() - menu.sizeHint().width() if right_to_left and not self.narrow else 0
        menu.popup(self.mapToGlobal(QPoint(shift, self.height() + 2)))

    def _forget_menu(self) -> None:
        self._menu = None

    def sizeHint(self) -> QSize:
        """Give a line with room around it."""
        return QSize(40, self.fontMetrics().height() + 16)

    def minimumSizeHint(self) -> QSize:
        """Ask for no less."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Draw the council's name and the chevron."""
        chosen = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(chosen.navigation_text) if self.ringed else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(chosen.navigation_field))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        mark = QRect(self.width() - 24, (self.height() - 14) // 2, 14, 14)
        if self.narrow:
            size = icon_size()
            mark = QRect((self.width() - size) // 2, (self.height() - size) // 2, size, size)
        name = "council" if self.narrow else "chevron-down"
        drawing = pixmap(name, chosen.navigation_text, mark.width(), self.devicePixelRatioF())
        painter.drawPixmap(QStyle.visualRect(self.layoutDirection(), self.rect(), mark), drawing)
        if self.narrow:
            return
        painter.setPen(QColor(chosen.navigation_text))
        area = QStyle.visualRect(
            self.layoutDirection(), self.rect(), QRect(12, 0, self.width() - 12 - 30, self.height())
        )
        fitting = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, leading(self.layoutDirection()), fitting)


class NavigationText(QWidget):
    """The program's name at the top and what is told at the foot: wrapped text on the navigation's ground."""

    def __init__(self, factor: float, *, bold: bool, muted: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text, self._factor, self._bold, self._muted = "", factor, bold, muted
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def text(self) -> str:
        """Give the text."""
        return self._text

    def set_text(self, text: str) -> None:
        """Show another text."""
        self._text = text
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def heightForWidth(self, width: int) -> int:
        """Give the height of the wrapped text."""
        metrics = QFontMetrics(scaled_font(self._factor, bold=self._bold))
        box = metrics.boundingRect(QRect(0, 0, max(width - 20, 20), 400), self._flags(), self._text)
        return box.height() + 4

    def sizeHint(self) -> QSize:
        """Give the width of the navigation."""
        return QSize(120, self.heightForWidth(self.width() or 180))

    def minimumSizeHint(self) -> QSize:
        """Give what the text needs."""
        return QSize(20, self.heightForWidth(self.width() or 180))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Draw the text."""
        chosen = colours()
        painter = QPainter(self)
        painter.setFont(scaled_font(self._factor, bold=self._bold))
        painter.setPen(QColor(chosen.navigation_muted if self._muted else "#FFFFFF"))
        painter.drawText(self.rect().adjusted(10, 0, -10, 0), self._flags(), self._text)

    def _flags(self) -> int:
        return leading(self.layoutDirection()) | int(Qt.TextFlag.TextWordWrap.value)


class Navigation(QWidget):
    """The column; narrow, it shows icons only."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._brand = NavigationText(1.14, bold=True, muted=False)
        self.switcher = CouncilSwitcher()
        self.foot = NavigationText(0.9, bold=False, muted=True)
        self._buttons: dict[str, NavigationButton] = {}
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._narrow = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(10, 16, 10, 16)
        self._column.setSpacing(3)
        self._column.addWidget(self._brand)
        self._column.addSpacing(9)
        self._column.addWidget(self.switcher)
        self._column.addSpacing(10)
        self._column.addStretch(1)
        self._column.addWidget(self.foot)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self._take_width()

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show entries; the same names again only change words and badges."""
        for place, entry in enumerate(entries):
            if entry.name not in self._buttons:
                button = NavigationButton(self)
                button.narrow = self._narrow
                button.clicked.connect(lambda _=False, name=entry.name: self.chosen.emit(name))
                self._buttons[entry.name] = button
                self._group.addButton(button)
                self._column.insertWidget(4 + place, button)
            self._buttons[entry.name].show_entry(entry)

    def mark(self, name: str) -> None:
        """Show which screen is at the front."""
        if name in self._buttons:
            self._buttons[name].setChecked(True)

    def button(self, name: str) -> NavigationButton:
        """Give an entry's button. Raises KeyError."""
        return self._buttons[name]

    def set_brand(self, text: str) -> None:
        """Say the program's name."""
        self._brand.set_text(text)

    def set_narrow(self, narrow: bool) -> None:
        """Show icons only, or words too."""
        if narrow == self._narrow:
            return
        self._narrow = narrow
        self.switcher.narrow = narrow
        self._brand.setVisible(not narrow)
        self.foot.setVisible(not narrow)
        for button in self._buttons.values():
            button.narrow = narrow
            button.updateGeometry()
        self._take_width()
        self.update()

    def wide_width(self) -> int:
        """Give the width with words, in the present font."""
        return max(_WIDE, round(_WIDE * QFontMetrics(scaled_font(1.0)).averageCharWidth() / 7.5))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the font."""
        if event.type() in {QEvent.Type.ApplicationFontChange, QEvent.Type.FontChange}:
            self._take_width()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Draw the ground."""
        QPainter(self).fillRect(self.rect(), QColor(colours().navigation))

    def _take_width(self) -> None:
        self.setFixedWidth(_NARROW if self._narrow else min(self.wide_width(), 360))
