"""What was said, by whom, what it is about, and who stands behind it."""

import datetime as dt

from PySide6.QtWidgets import QWidget

from council_desk.domain.needs import CARRIED
from council_desk.domain.terms import Dimension, Field, PaperType, Voice
from council_desk.ui.binding import Form
from council_desk.ui.screens.needs.around import Around
from council_desk.ui.widgets.buttons import Button
from council_desk.ui.widgets.cards import Card
from council_desk.ui.widgets.date_field import DateField
from council_desk.ui.widgets.fields import Choice, LineField, NumberField
from council_desk.ui.widgets.fields import Field as Labelled
from council_desk.ui.widgets.labels import Pill
from council_desk.ui.widgets.name_completer import NameCompleter
from council_desk.ui.widgets.text_field import TextField
from council_desk.ui.words import words
from council_desk.ui.wrap_row import WrapRow

_PRIORITIES = 5


class SaidCard(Card):
    """The head of a need or initiative."""

    def __init__(self, around: Around, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.around, self.editor, self.session = around, around.editor, around.session
        self.number = Pill()
        self.add_to_header(self.number)
        formats = lambda: self.session.formats  # noqa: E731 - handed to fields
        self.title_line, self.text = LineField(), TextField(least_rows=2)
        self.kind, self.voice, self.field, self.dimension, self.priority = (Choice() for _ in range(5))
        self.who = LineField()
        self._names = NameCompleter(self.who)
        self.day = DateField(self.session, optional=False)
        self.supporters = NumberField(formats, 0, 1_000_000)
        self.support = Button(kind="plain", icon="plus")
        self.fields = {
            name: Labelled("", widget)
            for name, widget in (
                ("title", self.title_line),
                ("text", self.text),
                ("kind", self.kind),
                ("day", self.day),
                ("who", self.who),
                ("voice", self.voice),
                ("field", self.field),
                ("dimension", self.dimension),
                ("priority", self.priority),
                ("supporters", self.supporters),
                ("support", self.support),
            )
        }
        field = self.fields
        for widget in (
            field["title"],
            field["text"],
            WrapRow(field["who"], field["voice"], stretch=(3, 2), letters=(18, 14)),
            WrapRow(field["field"], field["dimension"], letters=(14, 10), stretch=(3, 2)),
            WrapRow(field["supporters"], field["support"], letters=(8, 0), stretch=(1, 0)),
            WrapRow(field["kind"], field["day"], field["priority"], letters=(12, 14, 10), stretch=(3, 4, 3)),
        ):
            self.body.addWidget(widget)
        self._bind()

    def _bind(self) -> None:
        self.form = form = Form()
        editor = self.editor
        form.line(self.title_line, lambda: editor.value.title, lambda value: editor.type(title=value), needed=True)
        form.text(self.text, lambda: editor.value.text, lambda value: editor.type(text=value))
        form.line(self.who, self._who, self._set_who)
        form.choice(self.kind, lambda: editor.value.paper_type, lambda value: editor.change(paper_type=value))
        form.choice(self.voice, lambda: editor.value.voice, lambda value: editor.change(voice=value))
        form.choice(self.field, lambda: editor.value.field, lambda value: editor.change(field=value))
        form.choice(self.dimension, lambda: editor.value.dimension, lambda value: editor.change(dimension=value))
        form.choice(self.priority, lambda: editor.value.priority, lambda value: editor.change(priority=value))
        form.day(self.day, lambda: editor.value.date, self._set_day)
        form.number(self.supporters, lambda: editor.value.supporters, lambda value: editor.type(supporters=value or 0))
        self._names.activated.connect(lambda text: self._set_who(str(text)))
        self.support.clicked.connect(self._add_supporter)

    def _who(self) -> str:
        paper = self.editor.value
        return self.around.name(paper.originator) or paper.originator_label or ""

    def _set_who(self, value: str | None) -> None:
        from council_desk.services.paper_values import originator

        self.editor.type(**originator(value or "", self.around.names))

    def _set_day(self, day: dt.date | None) -> None:
        if day is not None:
            self.editor.change(date=day)

    def _add_supporter(self) -> None:
        self.editor.change(supporters=self.editor.value.supporters + 1)

    def refresh(self) -> None:
        """Show it."""
        paper = self.editor.value
        self.number.show_state(self.session.formats.digits(paper.reference or ""), "neutral")
        self.set_title(self._heading(paper.paper_type))
        self.form.refresh()

    def _heading(self, kind: PaperType) -> str:
        return self.tr("The initiative") if kind in CARRIED else self.tr("What was said")

    def offer(self) -> None:
        """Offer the names that are known now."""
        self._names.set_names(sorted(set(self.around.names.values())))

    def retranslate(self) -> None:
        """Say every text again."""
        labels = {
            "title": self.tr("In one line"),
            "text": self.tr("In full"),
            "kind": self.tr("Kind"),
            "day": self.tr("Date"),
            "who": self.tr("Who said it"),
            "voice": self.tr("Voice"),
            "field": self.tr("Field"),
            "dimension": self.tr("Dimension"),
            "priority": self.tr("Priority"),
            "supporters": self.tr("Supporters"),
        }
        for name, label in labels.items():
            self.fields[name].set_label(label)
        self.fields["support"].set_label(" ")  # stands in line with the field beside it
        self.support.setText(self.tr("Add a supporter"))
        self.support.setAccessibleName(self.support.text())
        self.support.set_key("U")
        self.kind.set_options(words(PaperType))
        self.voice.set_options([(None, "–"), *words(Voice)])
        self.field.set_options([(None, "–"), *words(Field)])
        self.dimension.set_options([(None, "–"), *words(Dimension)])
        digits = self.session.formats.digits
        numbers = [(number, digits(str(number))) for number in range(2, _PRIORITIES + 1)]
        first = self.tr("{number} (first)").format(number=digits("1"))
        self.priority.set_options([(None, "–"), (1, first), *numbers])
        self.supporters.retranslate()
