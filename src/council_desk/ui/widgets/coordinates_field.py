"""Latitude and longitude in one line, typed or pasted in any of the forms in which people copy them."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from council_desk.domain.coordinates import Coordinates, NotCoordinatesError, format_coordinates, parse_coordinates
from council_desk.ui.errors import say
from council_desk.ui.formats import Formats
from council_desk.ui.widgets.fields import LeadingLine


class CoordinatesField(LeadingLine):
    """A line for coordinates. `refused` tells why what stands there is not taken, and "" once nothing is wrong."""

    value_changed = Signal(object)
    refused = Signal(str)

    def __init__(self, formats: Callable[[], Formats], parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._formats = formats
        self._told: Coordinates | None = None
        self._shown = ""
        self.setMaxLength(120)
        self.setMinimumWidth(84)
        self.textEdited.connect(lambda _: self.refused.emit(""))
        self.editingFinished.connect(self.flush)

    def set_value(self, value: Coordinates | None) -> None:
        """Show coordinates from outside."""
        self._told = value
        self._shown = format_coordinates(value, self._formats().digit_system) if value else ""
        self.setText(self._shown)
        self.setCursorPosition(0)
        self.refused.emit("")

    def value(self) -> Coordinates | None:
        """Give the coordinates; the last good ones while something wrong stands in the line."""
        return self._told

    def flush(self) -> None:
        """Tell other coordinates and show them as they were understood; what is none stays as it was typed."""
        if self.text() == self._shown:  # the record may be finer than what is shown of it
            return
        try:
            value = parse_coordinates(self.text()) if self.text().strip() else None
        except NotCoordinatesError as error:
            self.refused.emit(say(error, self._formats()))
            return
        changed = value != self._told
        self.set_value(value)
        if changed:
            self.value_changed.emit(value)

    def untaken(self) -> str:
        """Give what stands there and is not taken; "" where all is."""
        return "" if self.text() == self._shown else self.text()

    def set_untaken(self, text: str) -> None:
        """Show again what was not taken."""
        self.setText(text)
        self.flush()

    def retranslate(self) -> None:
        """Show the coordinates in the digits in force; what is wrong is told in the language in force."""
        untaken = self.untaken()
        self.set_value(self._told)
        if untaken:
            self.set_untaken(untaken)
