"""An amount of money, typed in any digits and grouping, kept as a whole number of the smallest unit."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from council_desk.domain.money import NotAnAmountError, currency_name, format_amount, parse_money
from council_desk.ui.formats import Formats
from council_desk.ui.widgets.fields import LeadingLine, mark_wrong


class MoneyField(LeadingLine):
    """A line for an amount in a currency. What is none is marked, told beneath by its form, and not taken."""

    value_changed = Signal(object)
    wrong_changed = Signal(bool)

    def __init__(self, formats: Callable[[], Formats], parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._formats = formats
        self._currency = "IRR"
        self._told: int | None = None
        self._wrong = False
        self.setMaxLength(32)
        self.setMinimumWidth(84)
        self.textEdited.connect(lambda _: self._mark(wrong=False))
        self.editingFinished.connect(self.flush)

    def set_currency(self, currency: str) -> None:
        """Show amounts in another currency; the number of smallest units stays."""
        if currency != self._currency:
            self._currency = currency
            self.set_value(self._told)
        self.setPlaceholderText(currency_name(currency, self._formats().language))

    def set_value(self, value: int | None) -> None:
        """Show an amount from outside."""
        self._told = value
        formats = self._formats()
        shown = "" if value is None else format_amount(value, self._currency, formats.language, formats.digit_system)
        if self.text() != shown:
            self.setText(shown)
        self._mark(wrong=False)

    def value(self) -> int | None:
        """Give the amount; None while the line is empty or holds none."""
        try:
            return parse_money(self.text(), self._currency, self._formats().language) if self.text().strip() else None
        except NotAnAmountError:
            return None

    def is_wrong(self) -> bool:
        """Whether something stands there that is no amount in this currency."""
        return bool(self.text().strip()) and self.value() is None

    def flush(self) -> None:
        """Tell a changed amount and show it as it was understood; a wrong one is marked and stays as it was typed."""
        self._mark(wrong=self.is_wrong())
        if self.is_wrong():
            return
        value = self.value()
        changed = value != self._told
        self.set_value(value)
        if changed:
            self.value_changed.emit(value)

    def retranslate(self) -> None:
        """Show the amount in the digits in force."""
        if not self.is_wrong():
            self.set_value(self._told)

    def _mark(self, *, wrong: bool) -> None:
        mark_wrong(self, wrong)
        if wrong != self._wrong:
            self._wrong = wrong
            self.wrong_changed.emit(wrong)
