"""Cards of the form: what it starts from, the letterhead, the opening, numbers, the page, signatures and copies."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel

from council_desk.domain import forms
from council_desk.domain.calendars import year_of
from council_desk.domain.digits import Digits
from council_desk.domain.numbering import Numbers, format_number
from council_desk.domain.terms import Calendar, Language
from council_desk.ui.binding import Form
from council_desk.ui.errors import isolated
from council_desk.ui.language import own_name
from council_desk.ui.screens.settings.forms.editor import FormEditor
from council_desk.ui.widgets.buttons import Button
from council_desk.ui.widgets.cards import Card
from council_desk.ui.widgets.fields import ButtonRow, Choice, Field, LineField, NumberField
from council_desk.ui.widgets.text_field import TextField
from council_desk.ui.words import words
from council_desk.ui.wrap_row import WrapRow

if TYPE_CHECKING:
    from council_desk.record.models import Emblem

_EMBLEM_PIXELS = 72
_SAMPLE = {"n": 14, "item": 3, "point": 2}


class FormCard(Card):
    """A card whose fields are bound to places of the form."""

    def __init__(self, editor: FormEditor) -> None:
        super().__init__(" ")
        self.editor = editor
        self.form = Form()

    def line(self, path: str) -> Field:
        """Give a line bound to a place."""
        editor = LineField()
        field = Field("", editor)
        self.form.line(editor, lambda: self.editor.value(path), lambda value: self.editor.type(path, value, field))
        return field

    def lines(self, path: str) -> Field:
        """Give a text whose lines are the entries of a list."""
        editor = TextField(least_rows=2, most_rows=20)
        field = Field("", editor)

        def write(text: str | None) -> None:
            kept = tuple(line.strip() for line in (text or "").split("\n") if line.strip())
            self.editor.type(path, kept, field)

        def read() -> str | None:
            held = self.editor.value(path) or ()
            # an empty line that is being written is no entry yet, and must not vanish under the cursor
            shown = tuple(line.strip() for line in editor.text().split("\n") if line.strip())
            return editor.text() or None if shown == tuple(held) else "\n".join(held)

        self.form.text(editor, read, write)
        return field

    def text(self, path: str) -> Field:
        """Give a text of paragraphs bound to a place."""
        editor = TextField(least_rows=2, most_rows=12)
        field = Field("", editor)
        self.form.text(editor, lambda: self.editor.value(path), lambda value: self.editor.type(path, value, field))
        return field

    def choice(self, path: str) -> Field:
        """Give a choice bound to a place; its first option says nothing."""
        editor = Choice()
        self.form.choice(editor, lambda: self.editor.value(path), lambda value: self.editor.choose(path, value))
        return Field("", editor)

    def number(self, path: str, least: int, most: int) -> Field:
        """Give a whole number bound to a place; one out of bounds is not taken, and said to be wrong."""
        editor = NumberField(lambda: self.editor.session.formats, least, most)
        field = Field("", editor)
        self.form.number(editor, lambda: self.editor.value(path), lambda value: self.editor.type(path, value, field))

        def judge(_: object = None) -> None:
            formats = self.editor.session.formats
            said = QCoreApplication.translate("FormCard", "From {least} to {most} mm.")
            said = said.replace("{least}", formats.number(least)).replace("{most}", formats.number(most))
            field.set_error(said if editor.is_wrong() else "")

        editor.textEdited.connect(judge)
        return field

    def refresh(self) -> None:
        """Show the form."""
        self.form.refresh()

    def retranslate(self) -> None:
        """Say every text again."""
        raise NotImplementedError


def offer(field: Field, nothing: str, options: list[tuple[Any, str]]) -> None:
    """Offer options after one that says nothing."""
    if isinstance(field.editor, Choice):
        field.editor.set_options([(None, nothing), *options])


def hold(field: Field, placeholder: str) -> None:
    """Show in an empty field what holds while nothing is written there."""
    editor = field.editor
    if isinstance(editor, LineField | NumberField | TextField):
        editor.setPlaceholderText(placeholder)


class BeginningCard(FormCard):
    """The name of the form, what it starts from, its languages, and the ways in, out and back."""

    def __init__(self, editor: FormEditor) -> None:
        super().__init__(editor)
        self.name, self.base = self.line("name"), self.choice("base")
        self.second = self.choice("second_language")
        self.take, self.give = Button("", "plain", "upload"), Button("", "plain", "download")
        self.back = Button("", "plain", "undo")
        self.body.addWidget(WrapRow(self.name, self.base, self.second, stretch=(3, 2, 2), letters=(22, 20, 20)))
        self.body.addWidget(ButtonRow(self.take, self.give, self.back))

    def refresh(self) -> None:
        """Show the form."""
        super().refresh()
        own = self.editor.part.value is not None
        self.give.setEnabled(own)
        self.back.setEnabled(own)

    def retranslate(self) -> None:
        """Say every text again."""
        self.set_title(self.tr("Form of the documents"))
        self.name.set_label(self.tr("Name of this form"))
        self.base.set_label(self.tr("Starts from"))
        self.second.set_label(self.tr("Second language of labels"))
        self.take.setText(self.tr("Import …"))
        self.give.setText(self.tr("Export …"))
        self.back.setText(self.tr("As is customary"))
        offer(self.base, self.tr("The language of the meeting"), list(words(forms.ProfileKey)))
        offer(self.second, self.tr("None"), [(language, own_name(language)) for language in Language])
        self.refresh()


class LetterheadCard(FormCard):
    """The emblem and the lines beside it, and what stands above them."""

    def __init__(self, editor: FormEditor) -> None:
        super().__init__(editor)
        self.lines_field, self.invocation = self.lines("letterhead"), self.line("invocation")
        self.picture = QLabel()
        self.picture.setFixedSize(_EMBLEM_PIXELS, _EMBLEM_PIXELS)
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.choose, self.remove = Button("", "plain", "upload"), Button("", "plain", "trash")
        self.height_field = self.number("emblem.height", 8, 40)
        self.alternative = self.line("emblem.alternative")
        self._details = WrapRow(self.alternative, self.height_field, stretch=(3, 1), letters=(24, 14))
        self._shown: Emblem | None = None
        self.body.addWidget(self.lines_field)
        self.body.addWidget(self.invocation)
        beside = QHBoxLayout()
        beside.setSpacing(12)
        beside.addWidget(self.picture)
        beside.addWidget(ButtonRow(self.choose, self.remove), 1, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(beside)
        self.body.addWidget(self._details)

    def refresh(self) -> None:
        """Show the form."""
        emblem = self.editor.value("emblem")
        self._details.setVisible(emblem is not None)
        self.remove.setVisible(emblem is not None)
        self.picture.setVisible(emblem is not None)
        if emblem is not None and (self._shown is None or emblem.data != self._shown.data):
            self._show(emblem)
        self._shown = emblem
        super().refresh()
        hold(self.invocation, self.editor.facts.invocation)

    def _show(self, emblem: "Emblem") -> None:
        from council_desk.services.forms import emblem_pixels

        ratio = self.devicePixelRatioF()
        found = emblem_pixels(emblem, round(_EMBLEM_PIXELS * ratio))
        if found is None:
            self.picture.clear()
            return
        wide, high, data = found
        image = QImage(data, wide, high, 3 * wide, QImage.Format.Format_RGB888).copy()
        picture = QPixmap.fromImage(image)
        side = round(_EMBLEM_PIXELS * ratio)
        if picture.width() > side:
            picture = picture.scaledToWidth(side, Qt.TransformationMode.SmoothTransformation)
        picture.setDevicePixelRatio(ratio)
        self.picture.setPixmap(picture)

    def retranslate(self) -> None:
        """Say every text again."""
        self.set_title(self.tr("Letterhead"))
        self.lines_field.set_label(self.tr("Letterhead, one line below the other"))
        self.lines_field.set_hint(self.tr("Without any, the names of the municipality and the council stand there."))
        self.invocation.set_label(self.tr("Invocation above it"))
        self.choose.setText(self.tr("Choose an emblem …"))
        self.remove.setText(self.tr("Remove"))
        self.alternative.set_label(self.tr("What the emblem shows"))
        self.alternative.set_hint(self.tr("Read out to those who do not see it."))
        self.height_field.set_label(self.tr("Height in mm"))
        self.picture.setAccessibleName(self.tr("Emblem"))
        self.refresh()


class OpeningCard(FormCard):
    """The words with which minutes begin, and the rule of who signs; to whom copies go, and the foot of the page."""

    def __init__(self, editor: FormEditor) -> None:
        super().__init__(editor)
        self.opening, self.signing = self.text("opening"), self.choice("signing")
        self.distribution, self.footer = self.lines("distribution"), self.line("footer")
        if isinstance(self.footer.editor, LineField):
            self.footer.editor.setMaxLength(160)
        for field in (self.opening, self.signing, self.distribution, self.footer):
            self.body.addWidget(field)

    def refresh(self) -> None:
        """Show the form."""
        super().refresh()
        hold(self.opening, self.editor.facts.opening)

    def retranslate(self) -> None:
        """Say every text again."""
        self.set_title(self.tr("Words and signatures"))
        self.opening.set_label(self.tr("Opening formula"))
        places = " · ".join(isolated(f"{{{place}}}") for place in forms.PLACES)
        self.opening.set_hint(self.tr("In braces stands what is filled in: {places}.").replace("{places}", places))
        self.signing.set_label(self.tr("Who signs"))
        self.distribution.set_label(self.tr("Copies go to, one line each"))
        self.distribution.set_hint(self.tr("Used where the minutes themselves name nobody."))
        self.footer.set_label(self.tr("At the foot of every page"))
        offer(self.signing, self.tr("As is customary"), list(words(forms.Signing)))
        self.refresh()


class NumbersCard(FormCard):
    """How numbers, days and digits are written."""

    def __init__(self, editor: FormEditor) -> None:
        super().__init__(editor)
        self.patterns = {name: self.line(f"numbering.{name}") for name in ("meeting", "decision", "letter")}
        self.digits = self.choice("digits")
        self.first, self.second = Field("", Choice()), Field("", Choice())
        for place, field in enumerate((self.first, self.second)):
            self._bind(field, place)
        self.body.addWidget(WrapRow(*self.patterns.values(), letters=(20, 20, 20)))
        self.body.addWidget(WrapRow(self.first, self.second, self.digits, letters=(20, 20, 14)))

    def _bind(self, field: Field, place: int) -> None:
        def read() -> Calendar | None:
            held = self.editor.value("calendars") or ()
            return held[place] if place < len(held) else None

        def write(value: Calendar | None) -> None:
            held = list(self.editor.value("calendars") or ())
            both = [held[0] if held else None, held[1] if len(held) > 1 else None]
            both[place] = value
            kept = tuple(dict.fromkeys(one for one in both if one is not None)) if both[0] else ()
            self.editor.choose("calendars", kept)

        if isinstance(field.editor, Choice):
            self.form.choice(field.editor, read, write)

    def refresh(self) -> None:
        """Show the form, and each pattern on a number."""
        super().refresh()
        self.second.editor.setEnabled(bool(self.editor.value("calendars")))
        for name, field in self.patterns.items():
            field.set_hint(self._example(self.editor.value(f"numbering.{name}")))

    def _example(self, pattern: str | None) -> str:
        if not pattern:
            return self.tr("Empty: as is customary.")
        facts, day = self.editor.facts, self.editor.day
        calendar = next(iter(self.editor.value("calendars") or facts.calendars))
        numbers = Numbers(**_SAMPLE, year=year_of(day, calendar) if day else None)
        number = format_number(pattern, numbers, self.editor.value("digits") or facts.digits)
        return self.tr("For example: {number}").replace("{number}", isolated(number))

    def retranslate(self) -> None:
        """Say every text again."""
        self.set_title(self.tr("Numbers and days"))
        labels = {
            "meeting": self.tr("Numbers of meetings"),
            "decision": self.tr("Numbers of decisions"),
            "letter": self.tr("Numbers of letters"),
        }
        for name, field in self.patterns.items():
            field.set_label(labels[name])
            hold(field, "{n}/{year}" if name != "decision" else "{item}.{point}")
        self.first.set_label(self.tr("Calendar"))
        self.second.set_label(self.tr("Second calendar"))
        self.digits.set_label(self.tr("Digits"))
        culture = self.tr("As is customary")
        offer(self.first, culture, list(words(Calendar)))
        offer(self.second, self.tr("None"), list(words(Calendar)))
        offer(self.digits, culture, list(words(Digits)))
        self.refresh()


class PageCard(FormCard):
    """Margins and the side of the binding."""

    def __init__(self, editor: FormEditor) -> None:
        super().__init__(editor)
        bounds = {"top": (17, 65), "bottom": (17, 65), "inner": (5, 65), "outer": (5, 65), "first_top": (5, 120)}
        self.margins = {name: self.number(f"margins.{name}", *bound) for name, bound in bounds.items()}
        self.binding = self.choice("binding")
        self.body.addWidget(WrapRow(*self.margins.values(), letters=(19,) * 5))
        self.body.addWidget(self.binding)

    def refresh(self) -> None:
        """Show the form."""
        super().refresh()
        facts = self.editor.facts
        for name, field in self.margins.items():
            hold(field, self.editor.session.formats.number(facts.margins[name]))

    def retranslate(self) -> None:
        """Say every text again."""
        self.set_title(self.tr("Page: margins in millimetres"))
        labels = {
            "top": self.tr("Top"),
            "bottom": self.tr("Bottom"),
            "inner": self.tr("Binding side"),
            "outer": self.tr("Other side"),
            "first_top": self.tr("Top of page 1"),
        }
        for name, field in self.margins.items():
            field.set_label(labels[name])
            if isinstance(field.editor, NumberField):
                field.editor.retranslate()
        self.binding.set_label(self.tr("Pages are bound"))
        offer(self.binding, self.tr("As is customary"), list(words(forms.Binding)))
        self.refresh()
