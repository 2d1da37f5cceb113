"""Beginning a term: who, as what, from when. The term is there as soon as somebody is named."""

import datetime as dt
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from council_desk.domain.terms import Calendar, Post
from council_desk.ui.clock import today
from council_desk.ui.desk_session import DeskSession
from council_desk.ui.screens.youth.book import PeopleBook
from council_desk.ui.screens.youth.person_pick import PersonPick
from council_desk.ui.widgets.buttons import Button
from council_desk.ui.widgets.cards import Card
from council_desk.ui.widgets.date_field import DateField
from council_desk.ui.widgets.fields import ButtonRow, Choice, Field, LineField
from council_desk.ui.widgets.labels import PlainLabel
from council_desk.ui.words import words
from council_desk.ui.wrap_row import WrapRow

if TYPE_CHECKING:
    from council_desk.services.desk import Desk


class NewTermCard(Card):
    """The form. `begun` tells the id of the new term, `left` that none is wanted after all."""

    begun = Signal(str)
    left = Signal()

    def __init__(self, session: DeskSession, book: PeopleBook, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.session, self._book = session, book
        self.calendar: Calendar = Calendar.GREGORIAN
        self.hint = PlainLabel("", "muted", wrap=True)
        self.person, self.mentor = PersonPick(book), PersonPick(book)
        self.post, self.label, self.domain = Choice(), LineField(), LineField()
        self.start_day = DateField(session, optional=False)
        self.begin_button, self.leave = Button(kind="primary", icon="check"), Button(kind="quiet")
        names = ("person", "post", "label", "domain", "mentor", "start_day")
        self.fields = {name: Field("", getattr(self, name)) for name in names}
        field = self.fields
        for widget in (
            self.hint,
            field["person"],
            WrapRow(field["post"], field["label"], stretch=(2, 3)),
            WrapRow(field["start_day"], field["mentor"]),
            field["domain"],
            ButtonRow(self.begin_button, self.leave),
        ):
            self.body.addWidget(widget)
        self.post.value_changed.connect(lambda _: self._say_domain())
        self.person.value_changed.connect(lambda _: self.fields["person"].set_error(""))
        self.begin_button.clicked.connect(self.begin_term)
        self.leave.clicked.connect(self.left)

    def open(self, post: Post, calendar: Calendar) -> None:
        """Begin an empty form for a post."""
        self.calendar = calendar
        self.person.set_value(None)
        self.mentor.set_value(None)
        self.post.set_value(post)
        self.label.set_text("")
        self.domain.set_text("")
        self.start_day.set_value(today())
        self.fields["person"].set_error("")
        self._say_domain()
        self.person.setFocus()

    def begin_term(self) -> None:
        """Begin the term of who was named."""
        self.start_day.flush()
        council, person, start = self.session.council_id, self.person.value(), self.start_day.value()
        if council is None or start is None:
            return
        if person is None:
            self.fields["person"].set_error(self.tr("Say who it is: type the name and press Enter."))
            self.person.setFocus()
            return
        fields = {
            "label": _words(self.label.text()),
            "domain": _words(self.domain.text()),
            "mentor": self.mentor.value(),
        }
        self._begin(council, person, start, fields)

    def _begin(self, council: str, person: str, start: dt.date, fields: dict[str, Any]) -> None:
        post, calendar = self.post.value() or Post.YOUTH_MAYOR, self.calendar

        def work(desk: "Desk") -> Any:
            from council_desk.services.editing import terms

            made = terms.new_assignment(person, council, post, start, calendar=calendar, **fields)
            return made.id, desk.youth.begin(made)

        self.session.write(work, lambda made: self.begun.emit(made[0]))

    def _say_domain(self) -> None:
        self.fields["domain"].setVisible(self.post.value() is not Post.YOUTH_MAYOR)

    def retranslate(self) -> None:
        """Say every text again."""
        self.set_title(self.tr("New term"))
        self.hint.setText(
            self.tr("A term lasts a year unless you set another last day. The person becomes a member with this role.")
        )
        labels = {
            "person": self.tr("Who"),
            "post": self.tr("Post"),
            "label": self.tr("Title in documents"),
            "domain": self.tr("Field of work"),
            "mentor": self.tr("Mentor"),
            "start_day": self.tr("First day"),
        }
        for name, label in labels.items():
            self.fields[name].set_label(label)
        self.post.set_options(words(Post))
        for pick in (self.person, self.mentor):
            pick.retranslate()
        self.begin_button.setText(self.tr("Begin the term"))
        self.leave.setText(self.tr("Leave it"))


def _words(text: str) -> str | None:
    return " ".join(text.split()) or None


def page_of(card: Card) -> QWidget:
    """Give a page with a card at its top."""
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(card)
    column.addStretch(1)
    return page
