"""Hours, whole or with a part: «۲٫۵», "2.5", "2,5"."""

from collections.abc import Callable
from fractions import Fraction

from PySide6.QtCore import Signal

from council_desk.domain.digits import decimal, to_latin
from council_desk.ui.formats import Formats
from council_desk.ui.widgets.fields import LeadingLine, mark_wrong

MOST_HOURS = 999
_MARKS = str.maketrans({"٫": ".", ",": ".", "،": ".", "/": "."})


class HoursField(LeadingLine):
    """A number of hours. `value_changed` tells it, or None, while it is typed; a wrong one is marked and not told."""

    value_changed = Signal(object)

    def __init__(self, formats: Callable[[], Formats]) -> None:
        super().__init__("")
        self._formats = formats
        self.setMaxLength(12)
        self.setMinimumWidth(64)
        self.textEdited.connect(lambda _: self._typed())

    def value(self) -> float | None:
        """Give the hours; None while the field is empty or holds no such number."""
        text = to_latin(self.text()).strip().translate(_MARKS)
        whole, _, part = text.partition(".")
        if not (whole + part).isascii() or not (whole + part).isdecimal():
            return None
        hours = float(text)
        return hours if hours <= MOST_HOURS else None

    def is_wrong(self) -> bool:
        """Whether something stands there that is no number of hours."""
        return bool(self.text().strip()) and self.value() is None

    def set_value(self, value: float | None) -> None:
        """Show hours from outside."""
        if value is None or value != self.value():
            self.setText("" if value is None else hours_text(value, self._formats()))
        mark_wrong(self, False)

    def retranslate(self) -> None:
        """Show the number in the digits in force."""
        if not self.is_wrong():
            value = self.value()
            self.setText("" if value is None else hours_text(value, self._formats()))

    def _typed(self) -> None:
        mark_wrong(self, self.is_wrong())
        if not self.is_wrong():
            self.value_changed.emit(self.value())


def hours_text(hours: float | Fraction, formats: Formats) -> str:
    """Write hours in the user's digits, with a part only where there is one."""
    return decimal(Fraction(str(hours)), formats.language, formats.digit_system)
