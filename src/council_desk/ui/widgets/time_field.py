"""A time of day on the 24-hour clock, typed in any digits: 19:30, 19.30, 1930, ۱۹:۳۰, 19."""

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from council_desk.domain.time_parsing import NotATimeError, parse_time
from council_desk.ui.widgets.fields import LeadingLine, mark_wrong

if TYPE_CHECKING:
    from collections.abc import Callable

    from council_desk.ui.desk_session import DeskSession
    from council_desk.ui.formats import Formats

_STEP = 5


def read_time(text: str) -> dt.time | None:
    """Give the time that was typed; None if it is none."""
    try:
        return parse_time(text)
    except NotATimeError:
        return None


class TimeField(LeadingLine):
    """A line for a time; Up and Down move it by five minutes, with Control by an hour."""

    value_changed = Signal(object)

    def __init__(self, formats: "Callable[[], Formats] | DeskSession", parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        if callable(formats):
            self._formats = formats
        else:
            session = formats
            self._formats = lambda: session.formats
            session.formats_changed.connect(self.retranslate)
        self._value: dt.time | None = None
        self.setMaxLength(20)
        self.setMinimumWidth(74)
        self.editingFinished.connect(self.flush)
        self.textEdited.connect(lambda _: mark_wrong(self, False))

    def value(self) -> dt.time | None:
        """Give the time; the last good one while something wrong stands in the line."""
        return self._value

    def set_value(self, time: dt.time | None) -> None:
        """Show a time from outside; `value_changed` stays silent."""
        self._value = time
        self.setText("" if time is None else self._formats().time(time))
        self._say_wrong(False)

    def is_wrong(self) -> bool:
        """Whether something stands there that is no time."""
        return bool(self.text().strip()) and read_time(self.text()) is None

    def flush(self) -> None:
        """Read what was typed; tell a changed time, mark a wrong one."""
        time = read_time(self.text())
        if self.is_wrong():
            self._say_wrong(True)
        elif time != self._value:
            self.set_value(time)
            self.value_changed.emit(time)
        else:
            self.set_value(time)

    def retranslate(self) -> None:
        """Show the time in the digits in force."""
        if not self.is_wrong():
            self.set_value(self._value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by the arrows."""
        arrow = event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}
        if arrow and not self.isReadOnly() and read_time(self.text()) is not None:
            minutes = 60 if event.modifiers() & Qt.KeyboardModifier.ControlModifier else _STEP
            self._move(minutes if event.key() == Qt.Key.Key_Up else -minutes)
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _move(self, minutes: int) -> None:
        now = read_time(self.text())
        if now is not None:
            total = (now.hour * 60 + now.minute + minutes) % 1440
            self.setText(self._formats().time(dt.time(total // 60, total % 60)))
            self.flush()

    def _say_wrong(self, wrong: bool) -> None:
        mark_wrong(self, wrong)
        text = self.tr("This is no time of day; write it like {example}.") if wrong else ""
        sentence = text.replace("{example}", self._formats().time(dt.time(19, 30)))
        self.setToolTip(sentence)
        self.setAccessibleDescription(sentence)
