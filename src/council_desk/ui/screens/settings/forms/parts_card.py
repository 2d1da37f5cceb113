"""The parts of the minutes: in their order, each there or left out, by mouse and by keys."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from council_desk.domain.forms import KEPT, Part
from council_desk.ui.keyed_column import KeyedColumn
from council_desk.ui.screens.settings.forms.cards import FormCard
from council_desk.ui.screens.settings.forms.editor import FormEditor
from council_desk.ui.widgets.buttons import ToolIcon
from council_desk.ui.widgets.fields import Check
from council_desk.ui.widgets.labels import PlainLabel
from council_desk.ui.words import word

_MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class PartRow(QWidget):
    """One part: whether it is there, and its place."""

    def __init__(self, card: "PartsCard", part: Part) -> None:
        super().__init__()
        self._card, self.part = card, part
        self.check, self.up, self.down = Check(), ToolIcon("up"), ToolIcon("down")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.check, 1)
        row.addWidget(self.up)
        row.addWidget(self.down)
        self.check.value_changed.connect(lambda there: card.switch(part, there))
        self.up.clicked.connect(lambda: card.move_part(part, -1))
        self.down.clicked.connect(lambda: card.move_part(part, 1))

    def show_place(self, place: int | None, last: int) -> None:
        """Show whether the part is there, and whether it can move."""
        self.check.set_value(place is not None)
        self.check.setEnabled(self.part not in KEPT)
        self.up.setEnabled(place is not None and place > 0)
        self.down.setEnabled(place is not None and place < last)

    def retranslate(self) -> None:
        """Say every text again."""
        self.check.setText(word(self.part))
        self.up.set_name(self.tr("Move up"), "Alt+Up")
        self.down.set_name(self.tr("Move down"), "Alt+Down")


class PartsCard(FormCard):
    """All parts that the minutes can have, those that they have first."""

    def __init__(self, editor: FormEditor) -> None:
        super().__init__(editor)
        self._note = PlainLabel("", "small", wrap=True)
        self.rows = KeyedColumn[PartRow](self._make_row, spacing=0)
        self.body.addWidget(self._note)
        self.body.addWidget(self.rows)

    def _make_row(self, key: str) -> PartRow:
        row = PartRow(self, Part(key))
        row.retranslate()
        return row

    def order(self) -> tuple[Part, ...]:
        """Give the parts of the minutes in their order."""
        return self.editor.order

    def switch(self, part: Part, there: bool) -> None:
        """Put a part in at its place in the culture's order, or leave it out."""
        order = [one for one in self.order() if one is not part]
        if there:
            model = list(self.editor.facts.choosable)
            after = set(model[model.index(part) + 1 :])
            place = next((at for at, one in enumerate(order) if one in after), len(order))
            order.insert(place, part)
        self._choose(order, part)

    def move_part(self, part: Part, by: int) -> None:
        """Move a part up (-1) or down (1)."""
        order = list(self.order())
        if part in order and 0 <= order.index(part) + by < len(order):
            place = order.index(part)
            order.insert(place + by, order.pop(place))
            self._choose(order, part)

    def _choose(self, order: list[Part], part: Part) -> None:
        own = () if tuple(order) == self.editor.facts.parts else tuple(order)
        self.editor.choose("parts", own)
        row = self.rows.widget(part.value)
        if row is not None:
            row.check.setFocus()

    def key(self, event: QKeyEvent, widget: QWidget) -> "tuple[Part, int] | None":
        """Give the part and the step that a key moves it by."""
        step = _MOVES.get(Qt.Key(event.key()))
        if step is None or event.modifiers() != Qt.KeyboardModifier.AltModifier:
            return None
        return next(((row.part, step) for row in self.rows.widgets() if row.isAncestorOf(widget)), None)

    def refresh(self) -> None:
        """Show the form."""
        super().refresh()
        order = self.order()
        others = [part for part in self.editor.facts.choosable if part not in order]
        self.rows.show_keys([part.value for part in (*order, *others)])
        for place, row in enumerate(self.rows.widgets()):
            row.show_place(place if place < len(order) else None, len(order) - 1)

    def retranslate(self) -> None:
        """Say every text again."""
        self.set_title(self.tr("Parts of the minutes"))
        self._note.setText(
            self.tr("In this order, each ticked part stands in the minutes if the meeting has anything for it.")
        )
        for row in self.rows.widgets():
            row.retranslate()
        self.refresh()
