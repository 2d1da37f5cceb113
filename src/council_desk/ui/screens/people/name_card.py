"""Names, gender and age of a person. A name that may be somebody's who is there already is told while it is typed."""

import datetime as dt
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from council_desk.domain.calendars import JALALI_BEGINS
from council_desk.domain.membership import is_minor
from council_desk.domain.terms import Calendar, Gender, Language
from council_desk.ui.binding import Form
from council_desk.ui.clock import today
from council_desk.ui.screens.people.editor import PersonEditor
from council_desk.ui.widgets.buttons import Button
from council_desk.ui.widgets.cards import Card
from council_desk.ui.widgets.date_field import DateField
from council_desk.ui.widgets.fields import Choice, Field, LineField, NumberField
from council_desk.ui.widgets.labels import Pill, PlainLabel
from council_desk.ui.words import word, words
from council_desk.ui.wrap_row import WrapRow

if TYPE_CHECKING:
    from council_desk.services.rows import PersonRow

LOOK_AFTER_MILLISECONDS = 250
LEAST_LETTERS = 3
_OLDEST_GREGORIAN = 1600


class DuplicateNote(QFrame):
    """Says who may be meant, and opens them."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("banner", "due")
        self.text = PlainLabel("", wrap=True)
        self.open = Button()
        self.person = ""
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 8, 8)
        row.addWidget(self.text, 1)
        row.addWidget(self.open)
        self.open.clicked.connect(lambda: self.wanted.emit(self.person))
        self.hide()


class NameCard(Card):
    """The head of a person."""

    duplicate_wanted = Signal(str)

    def __init__(self, editor: PersonEditor, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.editor, self.session = editor, editor.session
        self.form = Form()
        self.minor, self.consent = Pill(), Pill()
        self.add_to_header(self.minor)
        self.add_to_header(self.consent)
        self.name, self.given, self.family, self.patronymic = (LineField() for _ in range(4))
        self.honorific, self.signature = LineField(), LineField()
        self.gender = Choice()
        self.birth_date = DateField(self.session)
        self.birth_year = NumberField(lambda: self.session.formats, 1250, 2100)
        self.duplicate = DuplicateNote()
        names = (
            "name",
            "given",
            "family",
            "patronymic",
            "honorific",
            "signature",
            "gender",
            "birth_date",
            "birth_year",
        )
        self.fields = {name: Field("", getattr(self, name)) for name in names}
        field = self.fields
        self.body.addWidget(field["name"])
        self.body.addWidget(self.duplicate)
        self._names = WrapRow(field["given"], field["family"], field["patronymic"])
        self._age = WrapRow(field["gender"], field["birth_date"], field["birth_year"], stretch=(2, 3, 2))
        self.body.addWidget(self._names)
        self.body.addWidget(WrapRow(field["honorific"], field["signature"]))
        self.body.addWidget(self._age)
        self._look = QTimer(self)
        self._look.setSingleShot(True)
        self._look.setInterval(LOOK_AFTER_MILLISECONDS)
        self._look.timeout.connect(self._find_duplicates)
        self.duplicate.wanted.connect(self.duplicate_wanted)
        self._bind()

    def _bind(self) -> None:
        form, editor = self.form, self.editor
        form.line(self.name, self._known_name, lambda value: self._type(name=value), needed=True)
        form.line(self.given, lambda: editor.person.given_name, lambda value: self._type(given_name=value))
        form.line(self.family, lambda: editor.person.family_name, lambda value: self._type(family_name=value))
        form.line(self.patronymic, lambda: editor.person.patronymic_name, lambda v: self._type(patronymic_name=v))
        form.line(self.honorific, lambda: editor.person.honorific_prefix, lambda v: self._type(honorific_prefix=v))
        form.line(self.signature, lambda: editor.person.signature_name, lambda v: self._type(signature_name=v))
        form.choice(self.gender, lambda: editor.person.gender, lambda value: editor.change_person(gender=value))
        form.day(self.birth_date, lambda: editor.person.birth_date, self._set_birth_date)
        form.number(self.birth_year, lambda: self._shown_year(editor.person.birth_year), self._set_birth_year)
        self.name.textEdited.connect(self._named)

    def _type(self, **values: Any) -> None:
        self.editor.change_person(undoable=False, **values)

    # -------------------------------------------------------------------------------------------------- the name

    def _named(self, text: str) -> None:
        """Make a new person of the first letters; look for somebody of that name when typing pauses."""
        name = " ".join(text.split())
        if self.editor.is_new and name:
            self.editor.name_new(name)
        if name:
            self._look.start()

    def _known_name(self) -> str:
        return self.editor.person.name if self.editor.is_open else ""

    def _find_duplicates(self) -> None:
        name = " ".join(self.name.text().split())
        if len(name) < LEAST_LETTERS:
            self.duplicate.hide()
            return
        besides = self.editor.person.id if self.editor.is_open else None

        def show(rows: "tuple[PersonRow, ...]") -> None:
            if name != " ".join(self.name.text().split()):
                return
            self.duplicate.setVisible(bool(rows))
            if rows:
                self._say_duplicate(rows[0])

        self.session.read(lambda desk: desk.people.likely_duplicates(name, besides=besides), show)

    def _say_duplicate(self, row: "PersonRow") -> None:
        self.duplicate.person = row.id
        role = row.label or (word(row.role) if row.role else "")
        known = f"{row.name} ({role})" if role else row.name
        self.duplicate.text.setText(self.tr("Is this somebody who is here already? {name}").format(name=known))
        self.duplicate.open.setText(self.tr("Open"))
        self.duplicate.open.setAccessibleName(self.tr("Open {name}").format(name=row.name))

    # ------------------------------------------------------------------------------------------------------- age

    def _set_birth_date(self, day: dt.date | None) -> None:
        """Keep the day of adults, and of minors the year only (domain.md, "People")."""
        if day is not None and is_minor(today(), birth_date=day):
            self.editor.change_person(birth_date=None, birth_year=day.year)
            self.birth_date.set_value(None)
        else:
            self.editor.change_person(birth_date=day, birth_year=None if day else self.editor.person.birth_year)

    def _set_birth_year(self, year: int | None) -> None:
        """Take a year of the user's calendar or a Gregorian one."""
        if year is not None and year < _OLDEST_GREGORIAN:
            year += JALALI_BEGINS
        self.editor.change_person(birth_year=year)

    def _shown_year(self, year: int | None) -> int | None:
        jalali = self.session.formats.calendar is Calendar.JALALI
        return year - JALALI_BEGINS if jalali and year is not None else year

    # --------------------------------------------------------------------------------------------------- showing

    def start(self) -> None:
        """Show another person, or the empty form of a new one."""
        self.duplicate.hide()
        self._look.stop()
        if self.editor.is_new:
            for field in (self.name, self.given, self.family, self.patronymic, self.honorific, self.signature):
                field.set_text("")
            self.name.setFocus()

    def refresh(self) -> None:
        """Show the person."""
        new = not self.editor.is_open
        for name, field in self.fields.items():
            if name != "name":
                field.setEnabled(not new)
        if new:
            self.set_title(self.tr("New person"))
            self.minor.show_state("", "neutral")
            self.consent.show_state("", "neutral")
            return
        person = self.editor.person
        self.set_title(person.name)
        minor = self.editor.is_minor()
        self.minor.show_state(self.tr("under 18") if minor else "", "waiting")
        self.consent.show_state(self.tr("consent missing") if self.editor.lacks_consent() else "", "late")
        self.fields["patronymic"].setVisible(
            self.session.formats.language is Language.RU or person.patronymic_name is not None
        )
        self.fields["birth_date"].setVisible(not minor)
        self.fields["birth_year"].setVisible(person.birth_date is None)
        year = person.birth_year
        shown = year is not None and self.session.formats.calendar is Calendar.JALALI
        self.fields["birth_year"].set_hint(self.session.formats.digits(str(year)) if shown else "")
        self._names.rearrange()
        self._age.rearrange()
        self.form.refresh()

    def retranslate(self) -> None:
        """Say every text again."""
        labels = {
            "name": self.tr("Name as it stands in documents"),
            "given": self.tr("Given name"),
            "family": self.tr("Family name"),
            "patronymic": self.tr("Patronymic"),
            "honorific": self.tr("Form of address"),
            "signature": self.tr("Name beside the signature"),
            "gender": self.tr("Gender"),
            "birth_date": self.tr("Date of birth"),
            "birth_year": self.tr("Year of birth"),
        }
        for name, label in labels.items():
            self.fields[name].set_label(label)
        self.fields["birth_date"].set_hint(self.tr("Of minors only the year is kept."))
        self.gender.set_options([(None, ""), *words(Gender)])
        self.duplicate.open.setText(self.tr("Open"))
