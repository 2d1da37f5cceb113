"""Seats and rules of a council as a form; the first run and the settings show the same one."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from council_desk.domain.quorum import QuorumUnknownError, quorum
from council_desk.domain.terms import QuorumRule, Requirement, TieRule
from council_desk.ui.formats import Formats
from council_desk.ui.widgets.fields import Choice, Field, FieldRow, NumberField
from council_desk.ui.widgets.labels import PlainLabel
from council_desk.ui.words import words

MOST_SEATS = 999


class RulesForm(QWidget):
    """Seats, quorum, majority and tie, with a sentence that says what they come to."""

    edited = Signal()

    def __init__(self, formats: Callable[[], Formats], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        self.seats = NumberField(formats, 1, MOST_SEATS)
        self.quorum = Choice()
        self.number = NumberField(formats, 1, MOST_SEATS)
        self.requirement, self.tie = Choice(), Choice()
        self.seats_field = Field("", self.seats)
        self.quorum_field = Field("", self.quorum)
        self.number_field = Field("", self.number)
        self.requirement_field = Field("", self.requirement)
        self.tie_field = Field("", self.tie)
        self._sum = PlainLabel("", "small", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(FieldRow(self.seats_field, self.quorum_field, self.number_field, stretch=(2, 5, 2)))
        column.addWidget(FieldRow(self.requirement_field, self.tie_field, stretch=(1, 1)))
        column.addWidget(self._sum)
        column.addStretch(1)
        for editor in (self.quorum, self.requirement, self.tie):
            editor.value_changed.connect(self._changed)
        for line in (self.seats, self.number):
            line.value_changed.connect(self._changed)
            line.textEdited.connect(lambda _: self._show_sum())
        self.retranslate()

    def show_rules(
        self,
        seats: int | None,
        rule: QuorumRule,
        number: int | None,
        requirement: Requirement,
        tie: TieRule,
    ) -> None:
        """Show rules from outside."""
        self.seats.set_value(seats)
        self.number.set_value(number)
        self.quorum.set_value(rule)
        self.requirement.set_value(requirement)
        self.tie.set_value(tie)
        self._show_sum()

    def wrong(self) -> QWidget | None:
        """Say in words what is missing or wrong; give the editor to go to."""
        seats, number = self.seats.value(), self.number.value()
        self.seats_field.set_error("" if seats else self.tr("How many seats has the council? A number from 1 to 999."))
        needs_number = self.quorum.value() is QuorumRule.NUMBER
        too_many = bool(needs_number and number and seats and number > seats)
        self.number_field.set_error(
            self.tr("More than there are seats.")
            if too_many
            else (self.tr("How many must be present?") if needs_number and not number else "")
        )
        if not seats:
            return self.seats
        return self.number if needs_number and (not number or too_many) else None

    def flush(self) -> None:
        """Tell what was typed and not yet told."""
        self.seats.flush()
        self.number.flush()

    def retranslate(self) -> None:
        """Say every text again."""
        self.seats_field.set_label(self.tr("Voting seats"))
        self.quorum_field.set_label(self.tr("Quorum"))
        self.number_field.set_label(self.tr("How many"))
        self.requirement_field.set_label(self.tr("Majority for decisions"))
        self.tie_field.set_label(self.tr("When the votes are tied"))
        self.quorum.set_options(words(QuorumRule))
        self.requirement.set_options(words(Requirement))
        self.tie.set_options(words(TieRule))
        self.seats.retranslate()
        self.number.retranslate()
        self._show_sum()

    def _changed(self, _: object) -> None:
        if self.seats_field.error() or self.number_field.error():
            self.wrong()
        self._show_sum()
        self.edited.emit()

    def _show_sum(self) -> None:
        """Say what the quorum comes to with these seats."""
        rule = self.quorum.value() or QuorumRule.MAJORITY_OF_SEATS
        self.number_field.setVisible(rule is QuorumRule.NUMBER)
        seats = self.seats.value()
        self._sum.setText("")
        if seats is None:
            return
        if rule is QuorumRule.MAJORITY_OF_MEMBERS:
            self._sum.setText(self.tr("The quorum is counted over the voting members on the day of the meeting."))
            return
        try:
            found = quorum(rule, seats=seats, members=seats, number=self.number.value())
        except QuorumUnknownError:
            return
        text = self.tr("The quorum is {needed} of {seats} voting members.")
        formats = self._formats()
        self._sum.setText(
            text.replace("{needed}", formats.number(found.needed)).replace("{seats}", formats.number(found.of))
        )
