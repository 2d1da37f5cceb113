"""Calendar and digits as a form with an example; the first run and the settings show the same one."""

import datetime as dt
from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from council_desk.domain.digits import Digits
from council_desk.domain.terms import Calendar
from council_desk.settings import Settings
from council_desk.ui.formats import Formats
from council_desk.ui.widgets.fields import Choice, Field, FieldRow
from council_desk.ui.words import words


class LocaleForm(QWidget):
    """Two choices that are put in force at once."""

    def __init__(
        self, settings: Callable[[], Settings], change: Callable[..., None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self.calendar, self.digits = Choice(), Choice()
        self.calendar_field = Field("", self.calendar)
        self.digits_field = Field("", self.digits)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(FieldRow(self.calendar_field, self.digits_field))
        self.calendar.value_changed.connect(lambda value: change(calendar=value))
        self.digits.value_changed.connect(lambda value: change(digits=value))
        self.retranslate()

    def show_settings(self) -> None:
        """Show what is in force."""
        settings = self._settings()
        self.calendar.set_value(settings.calendar_in_force)
        self.digits.set_value(settings.digits_in_force)
        formats = Formats(settings.language_in_force, settings.calendar_in_force, settings.digits_in_force)
        today = dt.datetime.now().astimezone().date()
        self.calendar_field.set_hint(self.tr("Today: {day}").replace("{day}", formats.day_with_weekday(today)))
        self.digits_field.set_hint(formats.digits("0 1 2 3 4 5 6 7 8 9"))

    def retranslate(self) -> None:
        """Say every text again."""
        self.calendar_field.set_label(self.tr("Calendar"))
        self.digits_field.set_label(self.tr("Digits"))
        self.calendar.set_options(words(Calendar))
        self.digits.set_options(words(Digits))
        self.show_settings()
