"""What is settled once for a term: its days, the post, the mentor; and the year of birth that the consent goes by."""

import datetime as dt

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from council_desk.domain.calendars import JALALI_BEGINS
from council_desk.domain.terms import Calendar, Post
from council_desk.ui.binding import Form
from council_desk.ui.screens.youth.book import PeopleBook
from council_desk.ui.screens.youth.editor import TermEditor
from council_desk.ui.screens.youth.person_pick import PersonPick
from council_desk.ui.widgets.buttons import Button
from council_desk.ui.widgets.date_field import DateField
from council_desk.ui.widgets.fields import Choice, Field, LineField, NumberField
from council_desk.ui.words import words
from council_desk.ui.wrap_row import WrapRow

_OLDEST_GREGORIAN = 1600


class DetailsForm(QWidget):
    """The days, the mentor and the post of a term, and the year of birth on which the consent depends."""

    def __init__(self, editor: TermEditor, book: PeopleBook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor, self.session = editor, editor.session
        self.post, self.label, self.domain = Choice(), LineField(), LineField()
        self.start, self.end = DateField(self.session, optional=False), DateField(self.session)
        self.mentor, self.reason = PersonPick(book), LineField()
        self.birth_year = NumberField(lambda: self.session.formats, 1250, 2100)
        self.remove = Button(kind="danger", icon="trash")
        names = ("post", "label", "domain", "start", "end", "mentor", "birth_year", "reason")
        self.fields = {name: Field("", getattr(self, name)) for name in names}
        field = self.fields
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(WrapRow(field["post"], field["label"], stretch=(2, 3)))
        column.addWidget(WrapRow(field["start"], field["end"]))
        column.addWidget(WrapRow(field["mentor"], field["domain"]))
        self._last = WrapRow(field["birth_year"], field["reason"], stretch=(1, 2))
        column.addWidget(self._last)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.remove)
        column.addLayout(foot)
        self.form = form = Form()
        form.choice(self.post, lambda: editor.value.post, lambda value: editor.change(post=value))
        form.line(self.label, lambda: editor.value.label, lambda value: editor.change(undoable=False, label=value))
        form.line(self.domain, lambda: editor.value.domain, lambda value: editor.change(undoable=False, domain=value))
        form.line(
            self.reason, lambda: editor.value.end_reason, lambda value: editor.change(undoable=False, end_reason=value)
        )
        form.day(self.start, lambda: editor.value.start_date, self._set_start)
        form.day(self.end, lambda: editor.value.end_date, self._set_end)
        form.number(self.birth_year, self._year, self._set_year)
        mentor = form.add(
            lambda: editor.value.mentor,
            lambda value: editor.change(mentor=value),
            lambda value: self.mentor.set_value(value, editor.file.names.get(value or "", "")),
        )
        self.mentor.value_changed.connect(mentor.typed)

    def _set_start(self, day: dt.date | None) -> None:
        if day is not None and self._fits(day, self.editor.value.end_date):
            self.editor.change(start_date=day)

    def _set_end(self, day: dt.date | None) -> None:
        if self._fits(self.editor.value.start_date, day):
            self.editor.change(end_date=day)

    def _fits(self, start: dt.date, end: dt.date | None) -> bool:
        fits = end is None or start <= end
        said = "" if fits else self.tr("The term ends before it begins. Correct one of the two days.")
        self.fields["end"].set_error(said)
        return fits

    def _year(self) -> int | None:
        person = self.editor.person
        year = person.birth_year if person else None
        jalali = self.session.formats.calendar is Calendar.JALALI
        return year - JALALI_BEGINS if jalali and year is not None else year

    def _set_year(self, year: int | None) -> None:
        """Take a year of the user's calendar or a Gregorian one."""
        if year is not None and year < _OLDEST_GREGORIAN:
            year += JALALI_BEGINS
        if self.editor.person is not None:
            self.editor.consent.change_person(birth_year=year)

    def refresh(self) -> None:
        """Show the term."""
        person, value = self.editor.person, self.editor.value
        self.fields["birth_year"].setVisible(person is not None and person.birth_date is None)
        self.fields["reason"].setVisible(value.end_reason is not None or self.editor.is_over())
        self.fields["domain"].setVisible(value.post is not Post.YOUTH_MAYOR or value.domain is not None)
        self._last.rearrange()
        self.mentor.set_left_out(frozenset({value.person}))
        self.form.refresh()

    def forget(self) -> None:
        """Another term is shown from now on."""
        self.form.forget()
        self.fields["end"].set_error("")

    def retranslate(self) -> None:
        """Say every text again."""
        labels = {
            "post": self.tr("Post"),
            "label": self.tr("Title in documents"),
            "domain": self.tr("Field of work"),
            "start": self.tr("First day"),
            "end": self.tr("Last day"),
            "mentor": self.tr("Mentor"),
            "birth_year": self.tr("Year of birth"),
            "reason": self.tr("Why it ended early"),
        }
        for name, label in labels.items():
            self.fields[name].set_label(label)
        self.post.set_options(words(Post))
        self.mentor.retranslate()
        self.remove.setText(self.tr("Remove this term"))
