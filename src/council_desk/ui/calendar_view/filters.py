"""Chips that narrow the calendar down to some kinds of event; with none chosen all are shown. And a person."""

from enum import Enum, auto

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QPushButton, QSizePolicy, QWidget

from council_desk.domain.events import EventGroup
from council_desk.ui.calendar_view.looks import GROUP_ICONS, wording
from council_desk.ui.desk_session import DeskSession
from council_desk.ui.icons import icon
from council_desk.ui.theme import colours
from council_desk.ui.widgets.buttons import Button
from council_desk.ui.widgets.fields import Choice

_SPACING = 6


class _Told(Enum):
    """What a chip bears, by the room there is; names for screen readers and tooltips stay."""

    BOTH = auto()
    WORDS = auto()
    SIGNS = auto()


class Filters(QWidget):
    """Kinds on one line, and a person whose box stands elsewhere. `changed` comes with every choice."""

    changed = Signal()

    def __init__(self, session: DeskSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.chips = {group: self._chip() for group in EventGroup}
        self.person = Choice()
        self.person.setMaxVisibleItems(16)
        self.person.setMinimumContentsLength(10)
        self.person.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.clear = Button(kind="quiet", icon="close")
        self.clear.set_key("C")
        self.clear.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_SPACING)
        row.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        for widget in (*self.chips.values(), self.clear):
            row.addWidget(widget)
        row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.person.value_changed.connect(lambda _: self._tell())
        self.clear.clicked.connect(self.show_all)

    def groups(self) -> frozenset[EventGroup]:
        """Give the kinds that are shown: all without a choice."""
        chosen = frozenset(group for group, chip in self.chips.items() if chip.isChecked())
        return chosen or frozenset(EventGroup)

    def narrows(self) -> bool:
        """Say whether anything is left out."""
        return self.person.value() is not None or any(chip.isChecked() for chip in self.chips.values())

    def show_all(self) -> None:
        """Leave nothing out."""
        had_focus = self.clear.hasFocus()
        for chip in self.chips.values():
            chip.setChecked(False)
        self.person.set_value(None)
        self._tell()
        if had_focus:
            next(iter(self.chips.values())).setFocus()

    def offer(self, people: dict[str, str]) -> None:
        """Offer people and bodies by id and name; who is asked for stays on offer."""
        asked = self.person.value()
        if asked is not None and asked not in people:
            people = {asked: self.person.currentText(), **people}
        self.person.set_options([(None, self.tr("Everybody")), *people.items()])
        self.person.set_value(asked)

    def retranslate(self) -> None:
        """Say every text again."""
        words = wording(self.session.formats).words
        for group, chip in self.chips.items():
            chip.setAccessibleName(words.groups[group])
            chip.setToolTip(words.groups[group])
        self.person.setAccessibleName(self.tr("Person"))
        if not self.person.count():
            self.offer({})
        self.person.setItemText(0, self.tr("Everybody"))
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Ask for room for the signs alone."""
        height = self.fontMetrics().height() + 14
        return QSize((len(self.chips) + 1) * (self._icon_size() + 30 + _SPACING), height)

    def sizeHint(self) -> QSize:
        """Be as high as a button."""
        return self.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the width."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme and the font."""
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.ApplicationFontChange} and hasattr(self, "clear"):
            self._fit()
        super().changeEvent(event)

    def _chip(self) -> QPushButton:
        chip = QPushButton()
        chip.setCheckable(True)
        chip.setProperty("segment", True)
        chip.setCursor(Qt.CursorShape.PointingHandCursor)
        chip.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        chip.clicked.connect(lambda _: self._tell())
        return chip

    def _tell(self) -> None:
        self.clear.setVisible(self.narrows())
        self._fit()
        self.changed.emit()

    def _fit(self) -> None:
        """Show as much on the chips as there is room for on one line."""
        for told in _Told:
            self._dress(told)
            shown = [widget for widget in (*self.chips.values(), self.clear) if not widget.isHidden()]
            if sum(widget.sizeHint().width() + _SPACING for widget in shown) - _SPACING <= self.width():
                return

    def _dress(self, told: _Told) -> None:
        """Put signs and words on; a tick on what is chosen, since the tint alone would not tell it."""
        words = wording(self.session.formats).words
        size = self._icon_size()
        for group, chip in self.chips.items():
            chosen = chip.isChecked()
            name = "check" if chosen else "" if told is _Told.WORDS else GROUP_ICONS[group]
            ink = colours().accent_text if chosen else colours().neutral
            chip.setIcon(icon(name, ink, size) if name else QIcon())
            chip.setIconSize(QSize(size, size))
            chip.setMinimumHeight(self.fontMetrics().height() + 14)
            chip.setText("" if told is _Told.SIGNS else words.groups[group].replace("&", "&&"))
        self.clear.setText("" if told is _Told.SIGNS else self.tr("Show all"))
        self.clear.setAccessibleName(self.tr("Show all"))

    def _icon_size(self) -> int:
        return round(0.85 * self.fontMetrics().height())
