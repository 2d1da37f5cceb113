"""The monthly reports: which are missing, and the place where they are written and handed in."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtGui import QTextCursor

from council_desk.domain.service_terms import ReportMonth
from council_desk.ui.clock import today
from council_desk.ui.keyed_column import KeyedColumn
from council_desk.ui.screens.youth.book import PeopleBook
from council_desk.ui.screens.youth.editor import TermEditor
from council_desk.ui.screens.youth.forms import PartForm
from council_desk.ui.screens.youth.parts_card import PartsCard
from council_desk.ui.screens.youth.wording import Wording
from council_desk.ui.widgets.buttons import Button
from council_desk.ui.widgets.fact_line import FactLine, Facts
from council_desk.ui.widgets.labels import PlainLabel
from council_desk.ui.wrap_row import WrapRow

MOST_MISSING = 6
"""Months without a report that are shown at once; the earliest first."""


class ReportForm(PartForm):
    """One report."""

    def __init__(self, card: "ReportsCard", place: int) -> None:
        super().__init__(card.editor, card.book, "reports", place)
        self.card = card
        self.hand_in = Button(kind="primary", icon="check")
        self._days = WrapRow(self.day("period_start", optional=False), self.day("period_end", optional=False))
        self.text_field = self.text("text", 8)
        self.lay(self.text_field, self._days)
        self.foot.insertWidget(0, self.hand_in)
        self.hand_in.clicked.connect(lambda: card.hand_in(place))

    def refresh(self) -> None:
        """Show the report; one that was handed in is read until it is taken back."""
        super().refresh()
        if not self.is_there:
            return
        given = self.part.submitted_on is not None
        editor: Any = self.text_field.editor
        if editor.isReadOnly() is not given:
            editor.setReadOnly(given)
            editor.style().unpolish(editor)
            editor.style().polish(editor)
        self._days.setVisible(not given)
        self.hand_in.setText(self.tr("Write on") if given else self.tr("Hand in"))
        self.hand_in.set_icon("edit" if given else "check")

    def start(self) -> None:
        """Go to the text; in one that holds only the questions, beneath the first of them."""
        self.text_field.setFocus()
        editor: Any = self.text_field.editor
        if editor.text() == self.card.form_text():
            editor.moveCursor(QTextCursor.MoveOperation.Start)
            editor.moveCursor(QTextCursor.MoveOperation.NextBlock)

    def retranslate(self) -> None:
        """Say every text again."""
        self.say(
            {
                "text": self.tr("Report"),
                "period_start": self.tr("From"),
                "period_end": self.tr("To"),
            }
        )


class ReportsCard(PartsCard):
    """The reports, the latest first, and above them the months that wait for one."""

    part = "reports"
    adds = False

    def __init__(self, editor: TermEditor, book: PeopleBook, words: Wording) -> None:
        super().__init__(editor, book)
        self.words = words
        self.reminder = PlainLabel("", wrap=True)
        self.missing = KeyedColumn[FactLine](self._make_missing, spacing=2)
        self.more = PlainLabel("", "small", wrap=True)
        self.now = Button(kind="quiet", icon="plus")
        self.add_to_header(self.now)
        for place, widget in enumerate((self.reminder, self.missing, self.more)):
            self.body.insertWidget(1 + place, widget)
        self.now.clicked.connect(self.write_running)

    # -------------------------------------------------------------------------------------------------- writing

    def write(self, month: ReportMonth) -> None:
        """Open the report of a month, begun with a form if it is not there."""
        from council_desk.services.editing import terms

        self.editor.do(lambda value: terms.start_report(value, month, self.form_text()))
        place = terms.report_place(self.editor.value, month)
        if place is not None:
            self.open_part(place)

    def write_next(self) -> None:
        """Open what is to be written now: the first report that is missing, or that of the running month."""
        missing = self.editor.missing()
        if missing:
            self.write(missing[0])
        else:
            self.write_running()

    def write_running(self) -> None:
        """Open the report of the running month."""
        month = self.editor.file.month
        if month is not None:
            self.write(month)

    def hand_in(self, place: int) -> None:
        """Say that a report was handed in today, or take it back to write on."""
        from council_desk.services.editing import terms

        if self.parts[place].submitted_on is not None:
            self.editor.change_part("reports", place, submitted_on=None)
            return
        undo = self.editor.do(lambda value: terms.submit_report(value, place, today(), self.form_text()))
        if undo is None:
            return
        row = self.rows.widget(str(place))
        if row is not None:
            row.set_open(False)
            row.line.setFocus()
        self.editor.flush()
        self.session.notify(self.tr("The report was handed in."), undo)

    def form_text(self) -> str:
        """Give what a report begins with."""
        questions = (
            self.tr("What I did this month:"),
            self.tr("What came of it:"),
            self.tr("What was difficult:"),
            self.tr("What I will do next month:"),
            self.tr("What I need help with:"),
        )
        return "\n\n".join(f"{question}\n" for question in questions)

    # -------------------------------------------------------------------------------------------------- showing

    def order(self, parts: Sequence[Any]) -> Sequence[int]:
        """Put the latest first."""
        return sorted(range(len(parts)), key=lambda place: parts[place].period_start, reverse=True)

    def facts(self, part: Any, place: int) -> Facts:  # noqa: ARG002 - the base's signature
        """Give what the line of a report says."""
        title = self.words.period(part.period_start, part.period_end)
        if part.submitted_on is not None:
            day = self.session.formats.day(part.submitted_on)
            return Facts(title, self.tr("handed in on {day}").format(day=day), self.tr("handed in"), "good")
        late = any(one.start == part.period_start and one.late(today()) for one in self.editor.missing())
        words = self.tr("not handed in yet")
        return Facts(title, words, self.tr("late") if late else self.tr("being written"), "late" if late else "due")

    def form_of(self, place: int) -> PartForm:
        """Give the form of a report."""
        return ReportForm(self, place)

    def removed_words(self) -> str:
        """Say that one was removed."""
        return self.tr("The report was removed.")

    def _make_missing(self, key: str) -> FactLine:
        line = FactLine(mark="edit")
        line.clicked.connect(lambda: self._write_of(key))
        return line

    def _write_of(self, key: str) -> None:
        month = next((one for one in self.editor.missing() if one.start.isoformat() == key), None)
        if month is not None:
            self.write(month)

    def refresh(self) -> None:
        """Show the reports and what is missing."""
        from council_desk.services.editing import terms

        super().refresh()
        if not self.editor.is_open:
            return
        value, on = self.editor.value, today()
        wanting = [one for one in self.editor.missing() if terms.report_place(value, one) is None]
        shown = wanting[:MOST_MISSING]
        self.missing.show_keys([one.start.isoformat() for one in shown])
        for one in shown:
            line = self.missing.widget(one.start.isoformat())
            if line is not None:
                line.show_facts(self._missing_facts(one, late=one.late(on)))
        self.missing.setVisible(bool(shown))
        rest = len(wanting) - len(shown)
        self.more.setText(self.words.counted(self.tr("and %n more months", "", rest), rest) if rest else "")
        self.more.setVisible(bool(rest))
        month = self.editor.file.month
        running = month is not None and terms.report_place(value, month) is None
        self.now.setVisible(running)
        self.reminder.setText(self._reminder(wanting, month))
        self.reminder.setVisible(bool(self.reminder.text()))
        self.none.hide()

    def _missing_facts(self, month: ReportMonth, *, late: bool) -> Facts:
        day = self.session.formats.day(month.due)
        beneath = self.tr("was due on {day}") if late else self.tr("due on {day}")
        pill, tone = self.words.standing(month.due, today())
        return Facts(self.words.month(month), beneath.format(day=day), pill, tone, self.tr("write it"))

    def _reminder(self, wanting: Sequence[ReportMonth], month: ReportMonth | None) -> str:
        if wanting:
            return self.tr("These months have no report yet. A click begins it with a few questions.")
        if month is not None and not self.parts:
            day = self.session.formats.day(month.due)
            return self.tr("The report of this month is due on {day}.").format(day=day)
        return ""

    def retranslate(self) -> None:
        """Say every text again."""
        super().retranslate()
        self.set_title(self.tr("Monthly reports"))
        self.now.setText(self.tr("This month"))
        self.now.setToolTip(self.tr("Begin the report of the running month"))
        self.none.setText("")
