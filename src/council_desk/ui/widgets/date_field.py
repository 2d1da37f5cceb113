"""A day, typed as the user writes days or picked from a month. The other calendar stands beneath as a caption."""

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from council_desk.domain.terms import Calendar
from council_desk.errors import DeskError
from council_desk.ui.errors import say
from council_desk.ui.icons import icon
from council_desk.ui.theme import colours
from council_desk.ui.widgets.date_popup import DatePopup
from council_desk.ui.widgets.fields import LeadingLine, mark_wrong
from council_desk.ui.widgets.labels import LabelRole, PlainLabel

if TYPE_CHECKING:
    from collections.abc import Callable

    from council_desk.ui.desk_session import DeskSession
    from council_desk.ui.formats import Formats


class DateField(QWidget):
    """A line for a day. Alt+Down opens the month; a wrong day is told in words beneath and not taken."""

    value_changed = Signal(object)

    def __init__(
        self, formats: "Callable[[], Formats] | DeskSession", *, optional: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        if callable(formats):
            self._formats = formats
        else:
            session = formats
            self._formats = lambda: session.formats
            session.formats_changed.connect(self.retranslate)
        self._optional = optional
        self._value: dt.date | None = None
        self._popup: DatePopup | None = None
        self.line = LeadingLine()
        self.line.setMaxLength(80)
        self.line.editingFinished.connect(self.flush)
        self.line.textEdited.connect(lambda _: self._show_error(""))
        self.line.installEventFilter(self)
        self._open = QAction(self)
        self._open.triggered.connect(self.open_calendar)
        self.line.addAction(self._open, QLineEdit.ActionPosition.TrailingPosition)
        self._caption = PlainLabel("", "caption", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(self.line)
        column.addWidget(self._caption)
        self.setFocusProxy(self.line)
        self._error = ""
        self._take_theme()
        self.retranslate()

    @property
    def error_text(self) -> str:
        """What is wrong with what was typed; "" when nothing is."""
        return self._error

    def value(self) -> dt.date | None:
        """Give the day; the last good one while something wrong stands in the line."""
        return self._value

    def set_value(self, day: dt.date | None) -> None:
        """Show a day from outside; `value_changed` stays silent."""
        self._value = day
        self._show_error("")
        self.line.setText("" if day is None else self._formats().day(day))
        if not self.line.hasFocus():  # where it does not fit, the day counts more than the year
            self.line.setCursorPosition(0)

    def flush(self) -> None:
        """Read what was typed; tell a changed day, or what is wrong."""
        text = self.line.text().strip()
        if self._value is not None and text == self._formats().day(self._value):
            self._show_error("")
            return
        if not text:
            if self._optional:
                self._take(None)
            else:
                self._show_error(self.tr("A date is needed here."))
            return
        try:
            parsed = self._formats().parse_day(text)
        except DeskError as error:
            self._show_error(say(error, self._formats()))
            return
        self._take(parsed.date)
        if parsed.needs_confirmation:
            understood = self.tr("Understood as {day}. If that is wrong, type it with the full year.")
            self._show_caption(understood.replace("{day}", self._formats().day_with_weekday(parsed.date)), "caption")

    def open_calendar(self) -> None:
        """Open the month, unless the day can only be read."""
        if self.line.isReadOnly():
            return
        self.flush()
        if self._popup is None:
            self._popup = DatePopup(self._formats, self)
            self._popup.picked.connect(self._picked)
        self._popup.open_at(self._value, self.line)

    def popup(self) -> DatePopup | None:
        """Give the month if it was ever opened."""
        return self._popup

    def retranslate(self) -> None:
        """Say every text in the language, calendar and digits in force."""
        self._open.setText(self.tr("Open the calendar (Alt+Down)"))
        self._open.setToolTip(self._open.text())
        if not self._error:
            self.set_value(self._value)

    def setAccessibleName(self, name: str) -> None:
        """Name the line too."""
        super().setAccessibleName(name)
        self.line.setAccessibleName(name)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Open the month by Alt+Down."""
        if (
            watched is self.line
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Down
            and event.modifiers() & Qt.KeyboardModifier.AltModifier
        ):
            self.open_calendar()
            return True
        if watched is self.line and isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusOut:
            self.flush()
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow language and theme."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.PaletteChange:
            self._take_theme()
        super().changeEvent(event)

    def _picked(self, day: dt.date) -> None:
        self._take(day)
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)

    def _take(self, day: dt.date | None) -> None:
        changed = day != self._value
        self.set_value(day)
        if changed:
            self.value_changed.emit(day)

    def _show_error(self, error: str) -> None:
        self._error = error
        mark_wrong(self.line, bool(error))
        self._show_caption(error or self._other_calendar(), "error" if error else "caption")

    def _show_caption(self, text: str, role: LabelRole) -> None:
        self._caption.set_role(role)
        self._caption.setText(text)
        self._caption.setVisible(bool(text))
        self.line.setAccessibleDescription(text)

    def _other_calendar(self) -> str:
        """Give the Gregorian day beside the others; the Gregorian calendar needs none beside it."""
        formats = self._formats()
        if self._value is None or formats.calendar is Calendar.GREGORIAN:
            return ""
        return formats.day(self._value, Calendar.GREGORIAN)

    def _take_theme(self) -> None:
        self._open.setIcon(icon("calendar", colours().neutral))
