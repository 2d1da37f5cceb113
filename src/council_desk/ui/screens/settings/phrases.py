"""The council's own phrases: letters that are typed, and the words that stand for them in the minutes."""

from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from council_desk.domain.text import fold
from council_desk.ui.binding import Form
from council_desk.ui.desk_session import DeskSession
from council_desk.ui.history import Keys, undo_key
from council_desk.ui.keyed_column import KeyedColumn
from council_desk.ui.screens.settings.council_part import CouncilPart
from council_desk.ui.screens.settings.section import Section
from council_desk.ui.widgets.buttons import Button, ToolIcon
from council_desk.ui.widgets.cards import Card
from council_desk.ui.widgets.fields import ButtonRow, Field, LineField
from council_desk.ui.widgets.labels import PlainLabel
from council_desk.ui.widgets.text_field import TextField
from council_desk.ui.wrap_row import WrapRow

if TYPE_CHECKING:
    from council_desk.record.models import Phrase
    from council_desk.services.desk import Desk


def read_phrases(desk: "Desk", council_id: str) -> "tuple[Phrase, ...]":
    """Read a council's phrases."""
    return desk.councils.get(council_id).organization.phrases


class PhraseRow(QWidget):
    """One phrase."""

    def __init__(self, section: "PhrasesSection", at: int) -> None:
        super().__init__()
        self._section, self._at = section, at
        self.shortcut, self.text = LineField(), TextField(least_rows=1, most_rows=8)
        self.remove = ToolIcon("trash")
        self.fields = (Field("", self.shortcut), Field("", self.text))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(WrapRow(*self.fields, stretch=(2, 7), letters=(12, 30)), 1)
        row.addWidget(self.remove)
        self.form = form = Form()
        form.line(self.shortcut, lambda: self._read("shortcut"), lambda v: self._type(shortcut=v), needed=True)
        form.text(self.text, lambda: self._read("text"), lambda value: self._type(text=value or ""))
        self.remove.clicked.connect(lambda: section.remove_phrase(self._at))

    def _read(self, name: str) -> Any:
        value = self._section.part.value
        return getattr(value[self._at], name) if self._at < len(value) else None

    def _type(self, **values: Any) -> None:
        self._section.type_phrase(self._at, **values)

    def refresh(self) -> None:
        """Show the phrase; the same letters twice are told."""
        self.form.refresh()
        own = fold(self._read("shortcut") or "")
        before = self._section.part.value[: self._at]
        twice = any(fold(one.shortcut) == own for one in before)
        self.fields[0].set_error(self.tr("These letters stand for another phrase already.") if twice else "")

    def retranslate(self) -> None:
        """Say every text again."""
        self.fields[0].set_label(self.tr("Letters"))
        self.fields[1].set_label(self.tr("Words"))
        self.remove.set_name(self.tr("Remove this phrase"))
        self.refresh()


class PhrasesSection(Section):
    """All phrases in one card."""

    def __init__(self, session: DeskSession) -> None:
        super().__init__(session)
        self.part: CouncilPart[tuple[Phrase, ...]] = CouncilPart(session, "phrases", read_phrases, (), self)
        self.card = Card(" ")
        self.intro = PlainLabel("", "muted", wrap=True)
        self.rows = KeyedColumn[PhraseRow](self._make_row, spacing=10)
        self.add = Button(icon="plus")
        self.card.body.addWidget(self.intro)
        self.card.body.addWidget(self.rows)
        self.card.body.addWidget(ButtonRow(self.add))
        self.column.addWidget(self.card)
        self.column.addStretch(1)
        self._keys = Keys(self, self._key)
        self.part.changed.connect(self.refresh)
        self.add.clicked.connect(self.add_phrase)
        self.add.set_key("N")
        self.retranslate()

    def activate(self) -> None:
        """Read the phrases."""
        self.part.load()

    def flush(self) -> None:
        """Write what was typed."""
        self.part.saving.flush()

    def type_phrase(self, at: int, **values: Any) -> None:
        """Change a phrase."""
        from council_desk.services import editing

        value = self.part.value
        if at < len(value):
            changed = editing.changed(value[at], **values)
            self.part.type(lambda now: (*now[:at], changed, *now[at + 1 :]))

    def add_phrase(self) -> None:
        """Add a phrase, and put the cursor into its letters."""
        from council_desk.record.models import Phrase
        from council_desk.services import editing

        place = len(self.part.value)
        made = editing.make(Phrase, shortcut=self.tr("letters"), text="")
        self.part.put((*self.part.value, made))
        row = self.rows.widget(str(place))
        if row is not None:
            row.shortcut.setFocus()
            row.shortcut.selectAll()

    def remove_phrase(self, at: int) -> None:
        """Remove a phrase; a toast offers the way back."""
        value = self.part.value
        back = self.part.put((*value[:at], *value[at + 1 :]))
        self.add.setFocus()
        self.session.notify(self.tr("Removed: {name}").format(name=value[at].shortcut), back)

    def refresh(self) -> None:
        """Show the phrases."""
        self.rows.show_keys([str(place) for place in range(len(self.part.value))])
        for row in self.rows.widgets():
            row.refresh()

    def retranslate(self) -> None:
        """Say every text again."""
        self.card.set_title(self.tr("The council's own phrases"))
        self.intro.setText(
            self.tr(
                "Words that come back in every meeting, called up by a few letters: in meeting mode, type the letters "
                "and a space, and the words stand there. Undo brings the letters back."
            )
        )
        self.add.setText(self.tr("New phrase"))
        for row in self.rows.widgets():
            row.retranslate()

    def _make_row(self, key: str) -> PhraseRow:
        row = PhraseRow(self, int(key))
        row.retranslate()
        return row

    def _key(self, event: QKeyEvent, widget: QWidget) -> Any:
        return undo_key(self.part.history, event, widget)
