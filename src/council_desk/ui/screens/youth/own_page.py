"""A youth mayor's own page: only what is theirs, in plain words. No votes, no notes or evaluations, no lists of people.

It writes the same term as the council's page of it; what is typed here stands there too.
"""

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from council_desk.domain.growth import hours_by_kind
from council_desk.domain.terms import ActionState, GrowthKind
from council_desk.ui.aim import Aim
from council_desk.ui.clock import today
from council_desk.ui.keyed_column import KeyedColumn
from council_desk.ui.screens.youth.book import PeopleBook
from council_desk.ui.screens.youth.editor import TermEditor
from council_desk.ui.screens.youth.hours_field import HoursField, hours_text
from council_desk.ui.screens.youth.learning_card import LearningCard
from council_desk.ui.screens.youth.parts_card import TermCard
from council_desk.ui.screens.youth.reports_card import ReportsCard
from council_desk.ui.screens.youth.term_page import Columns
from council_desk.ui.screens.youth.wording import Wording
from council_desk.ui.screens.youth.works_card import project_facts
from council_desk.ui.widgets.buttons import Button
from council_desk.ui.widgets.cards import Scroll
from council_desk.ui.widgets.fact_line import FactLine, Facts
from council_desk.ui.widgets.fields import ButtonRow, Field, LineField
from council_desk.ui.widgets.labels import PlainLabel
from council_desk.ui.words import word
from council_desk.ui.wrap_row import WrapRow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from council_desk.services.desk import Desk

_OWN_KINDS = (GrowthKind.TRAINING, GrowthKind.SERVICE, GrowthKind.MENTORING)


@dataclass(frozen=True, slots=True)
class Todo:
    """One thing to be done. `kind` says what it is: report, action, objective, step; `key` which."""

    kind: str
    key: str
    title: str
    beneath: str
    due: dt.date | None


class WhoseBanner(QFrame):
    """Says whose page it is, and leads back."""

    back_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("banner", "waiting")
        self.text, self.back = PlainLabel("", wrap=True), Button(icon="people")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 8, 8)
        row.setSpacing(10)
        row.addWidget(self.text, 1)
        row.addWidget(self.back)
        self.back.clicked.connect(self.back_wanted)


class TodoCard(TermCard):
    """What is to be done now, the late first."""

    wanted = Signal(str, str)

    def __init__(self, editor: TermEditor, book: PeopleBook, words: Wording) -> None:
        super().__init__(editor, book)
        self.words = words
        self.none = PlainLabel("", "muted", wrap=True)
        self.rows = KeyedColumn[FactLine](self._make, spacing=2)
        self.body.addWidget(self.none)
        self.body.addWidget(self.rows)
        self.set_accented(True)

    def todos(self) -> "Sequence[Todo]":
        """Give what is to be done, by its day; what has none comes last."""
        editor, report = self.editor, self.tr("Write my report: {month}")
        found = [
            Todo(
                "report",
                one.start.isoformat(),
                report.format(month=self.words.month(one)),
                self.tr("Hand it in to the council."),
                one.due,
            )
            for one in editor.missing()
        ]
        found += [
            Todo("action", row.id, row.text, self.tr("The council asked me to do this."), row.due)
            for row in editor.file.actions
            if row.live
        ]
        found += [
            Todo("objective", str(place), one.objective, self.tr("My objective"), one.due)
            for place, one in enumerate(editor.value.objectives)
            if one.done_on is None and one.due is not None
        ]
        found += [
            Todo("project", one.id, one.next_step.title, one.title, one.next_step.due)
            for one in editor.file.projects
            if one.live and one.next_step is not None
        ]
        return sorted(found, key=lambda one: (one.due is None, one.due or dt.date.max))

    def _make(self, key: str) -> FactLine:
        line = FactLine(mark="check")
        kind, _, which = key.partition(":")
        line.clicked.connect(lambda: self.wanted.emit(kind, which))
        return line

    def refresh(self) -> None:
        """Show it."""
        todos = self.todos()
        self.rows.show_keys([f"{one.kind}:{one.key}" for one in todos])
        marks = {"report": "edit", "project": ""}
        for one in todos:
            line = self.rows.widget(f"{one.kind}:{one.key}")
            if line is not None:
                pill, tone = self.words.standing(one.due, today())
                line.show_facts(Facts(one.title, one.beneath, pill, tone))
                line.set_mark(marks.get(one.kind, "check"))
                line.setEnabled(one.kind != "project")
                if one.kind in {"action", "objective"}:
                    line.setAccessibleDescription(self.tr("Press it when it is done."))
        self.rows.setVisible(bool(todos))
        self.none.setVisible(not todos)

    def retranslate(self) -> None:
        """Say every text again."""
        self.set_title(self.tr("What I have to do now"))
        self.none.setText(self.tr("Nothing is waiting for you. Well done!"))


class OwnProjectsCard(TermCard):
    """My projects, each with its next step."""

    def __init__(self, editor: TermEditor, book: PeopleBook, words: Wording) -> None:
        super().__init__(editor, book)
        self._words = words
        self.none = PlainLabel("", "muted", wrap=True)
        self.rows = KeyedColumn[FactLine](lambda _: FactLine(), spacing=2)
        self.body.addWidget(self.none)
        self.body.addWidget(self.rows)

    def refresh(self) -> None:
        """Show them."""
        lines = self.editor.file.projects
        self.rows.show_keys([one.id for one in lines])
        for one in lines:
            line = self.rows.widget(one.id)
            if line is not None:
                line.show_facts(project_facts(one, self._words, self.session.formats))
                line.setEnabled(False)
        self.rows.setVisible(bool(lines))
        self.none.setVisible(not lines)

    def retranslate(self) -> None:
        """Say every text again."""
        self.set_title(self.tr("My projects"))
        self.none.setText(self.tr("You have no project yet. Ask your mentor which one could be yours."))


class OwnReportsCard(ReportsCard):
    """My reports."""

    def retranslate(self) -> None:
        """Say every text again."""
        super().retranslate()
        self.set_title(self.tr("My report"))


class OwnLearningCard(LearningCard):
    """What I learn."""

    def retranslate(self) -> None:
        """Say every text again."""
        super().retranslate()
        self.set_title(self.tr("What I learn"))
        self.none.setText(self.tr("Your learning plan is still empty."))


class OwnHoursCard(TermCard):
    """My hours: what I did and learnt, without what others wrote about it."""

    def __init__(self, editor: TermEditor, book: PeopleBook, words: Wording) -> None:
        super().__init__(editor, book)
        self.words = words
        self.sum = PlainLabel("", "strong", wrap=True)
        self.rows = KeyedColumn[FactLine](lambda _: FactLine(), spacing=2)
        self.what, self.hours = LineField(), HoursField(lambda: self.session.formats)
        self.add = Button(icon="plus")
        self._what, self._hours = Field("", self.what), Field("", self.hours)
        for widget in (
            self.sum,
            self.rows,
            WrapRow(self._what, self._hours, stretch=(4, 1), letters=(18, 8)),
            ButtonRow(self.add),
        ):
            self.body.addWidget(widget)
        self.add.clicked.connect(self.add_hours)
        self.hours.returnPressed.connect(self.add_hours)

    def add_hours(self) -> None:
        """Write down hours of service, today."""
        from council_desk.record.models import Growth
        from council_desk.services import editing

        title, hours = " ".join(self.what.text().split()), self.hours.value()
        self._what.set_error("" if title else self.tr("Say what you did."))
        self._hours.set_error("" if hours else self.tr("How many hours?"))
        if not title or not hours:
            (self.hours if title else self.what).setFocus()
            return
        made = editing.make(Growth, date=today(), kind=GrowthKind.SERVICE, title=title, hours=hours)
        self.editor.add_part("growth", made)
        self.what.clear()
        self.hours.set_value(None)
        self.what.setFocus()

    def start(self) -> None:
        """Another term is shown from now on."""
        self.what.clear()
        self.hours.set_value(None)
        for field in (self._what, self._hours):
            field.set_error("")

    def refresh(self) -> None:
        """Show them, the latest first."""
        formats = self.session.formats
        mine = [(str(place), one) for place, one in enumerate(self.editor.value.growth) if one.kind in _OWN_KINDS]
        mine.sort(key=lambda found: found[1].date, reverse=True)
        self.rows.show_keys([key for key, _ in mine])
        for key, one in mine:
            line = self.rows.widget(key)
            if line is not None:
                hours = self.tr("{hours} h").format(hours=hours_text(one.hours, formats)) if one.hours else ""
                day = formats.day_and_month(one.date)
                line.show_facts(Facts(one.title, self.words.joined(word(one.kind), day), trailing=hours))
                line.setEnabled(False)
        self.rows.setVisible(bool(mine))
        found = hours_by_kind(one for _, one in mine)
        all_hours = hours_text(sum(found.values()), formats)
        self.sum.setText(self.tr("{hours} hours in all").format(hours=all_hours))

    def retranslate(self) -> None:
        """Say every text again."""
        self.set_title(self.tr("My hours"))
        self._what.set_label(self.tr("What I did"))
        self._hours.set_label(self.tr("Hours"))
        self.add.setText(self.tr("Write it down"))
        self.hours.retranslate()


class HelpCard(TermCard):
    """Who helps me."""

    def __init__(self, editor: TermEditor, book: PeopleBook, words: Wording) -> None:
        super().__init__(editor, book)
        self.words = words
        self.text, self.term = PlainLabel("", wrap=True), PlainLabel("", "muted", wrap=True)
        self.body.addWidget(self.text)
        self.body.addWidget(self.term)

    def refresh(self) -> None:
        """Show who it is, and how long the term lasts."""
        value = self.editor.value
        mentor = self.name(value.mentor)
        if mentor:
            self.text.setText(
                self.tr("Your mentor is {name}. Ask them when you do not know how to go on.").format(name=mentor)
            )
        else:
            self.text.setText(self.tr("You have no mentor yet. Ask the council who it will be."))
        days = self.words.term(value.start_date, value.end_date)
        self.term.setText(self.tr("Your term: {days}").format(days=days))

    def retranslate(self) -> None:
        """Say every text again."""
        self.set_title(self.tr("Who helps me"))


class OwnPage(QWidget):
    """The page. `back_wanted` tells that the council's view is wanted again."""

    back_wanted = Signal()

    def __init__(self, editor: TermEditor, book: PeopleBook, words: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor, self.session = editor, editor.session
        self.banner = WhoseBanner()
        self.todo, self.projects = TodoCard(editor, book, words), OwnProjectsCard(editor, book, words)
        self.reports, self.learning = OwnReportsCard(editor, book, words), OwnLearningCard(editor, book, words)
        self.hours, self.help = OwnHoursCard(editor, book, words), HelpCard(editor, book, words)
        first = (self.todo, self.reports)
        second = (self.projects, self.learning, self.hours, self.help)
        self.cards: tuple[TermCard, ...] = (*first, *second)
        columns = Columns(first, second)
        self.area = Scroll(columns)
        self.aim = Aim(self.area, columns)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(12)
        outer.addWidget(self.banner)
        outer.addWidget(self.area, 1)
        self.banner.back_wanted.connect(self.back_wanted)
        self.todo.wanted.connect(self.do)
        editor.opened.connect(self.start)
        editor.changed.connect(self.refresh)

    def do(self, kind: str, key: str) -> None:
        """Do what was chosen: write the report, or say that a thing is done. A toast offers the way back."""
        if kind == "report":
            month = next((one for one in self.editor.missing() if one.start.isoformat() == key), None)
            if month is not None:
                self.reports.write(month)
                self.aim.take(self.reports)
        elif kind == "objective":
            undo = self.editor.change_part("objectives", int(key), done_on=today())
            self.session.notify(self.tr("Reached. Well done!"), undo)
        elif kind == "action":
            self._set_action(key, ActionState.DONE)

    def _set_action(self, key: str, state: ActionState) -> None:
        def work(desk: "Desk") -> Any:
            return desk.register.set_action_state(key, state)

        def done(_: Any) -> None:
            if state is ActionState.DONE:
                self.session.notify(self.tr("Done. Well done!"), lambda: self._set_action(key, ActionState.OPEN))

        self.session.write(work, done)

    def start(self) -> None:
        """Show another term from the top."""
        self.area.verticalScrollBar().setValue(0)
        if self.editor.is_open:
            for card in self.cards:
                card.start()
            self.refresh()

    def refresh(self) -> None:
        """Show the term as it stands now."""
        if not self.editor.is_open:
            return
        for card in self.cards:
            card.refresh()
        name = self.editor.file.name
        self.banner.text.setText(
            self.tr("This page belongs to {name}. It shows only what is theirs.").format(name=name)
        )

    def retranslate(self) -> None:
        """Say every text again."""
        self.banner.back.setText(self.tr("Back to all youth mayors"))
        for card in self.cards:
            card.retranslate()
        self.refresh()
