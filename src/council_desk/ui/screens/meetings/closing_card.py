"""The end of the document: closing words, next meeting, who signs, who gets a copy."""

import datetime as dt
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from council_desk.ui.screens.meetings.clock import day_of, moment_at, time_of
from council_desk.ui.screens.meetings.editor import MeetingEditor
from council_desk.ui.screens.meetings.parts import MeetingCard, PersonChoice
from council_desk.ui.widgets.buttons import Button, ToolIcon
from council_desk.ui.widgets.date_field import DateField
from council_desk.ui.widgets.fields import Field
from council_desk.ui.widgets.labels import PlainLabel
from council_desk.ui.widgets.text_field import TextField
from council_desk.ui.widgets.time_field import TimeField
from council_desk.ui.wrap_row import WrapRow

if TYPE_CHECKING:
    from council_desk.record.models import Minutes


class ClosingCard(MeetingCard):
    """Signatures and what stands around them."""

    def __init__(self, editor: MeetingEditor, parent: QWidget | None = None) -> None:
        super().__init__(editor, parent)
        self.closing, self.distribution = TextField(least_rows=1), TextField(least_rows=1)
        self.next_day, self.next_time = DateField(self.session), TimeField(self.session)
        self.add_signatory = PersonChoice()
        self.add_button = Button(kind="quiet", icon="plus")
        self._fields = {
            name: Field("", getattr(self, name))
            for name in ("closing", "next_day", "next_time", "add_signatory", "distribution")
        }
        self._signatories = QVBoxLayout()
        self._signatories.setSpacing(2)
        self._shown: Any = None
        field = self._fields
        self.body.addWidget(field["closing"])
        self.body.addWidget(WrapRow(field["next_day"], field["next_time"], stretch=(3, 1)))
        self.signs = PlainLabel("", "small")
        self.body.addWidget(self.signs)
        self.body.addLayout(self._signatories)
        self.body.addWidget(field["add_signatory"])
        self.body.addWidget(field["distribution"])
        form = self.form
        form.text(self.closing, lambda: self._minutes("closing_text"), lambda value: self._type(closing_text=value))
        self._lines = form.add(
            lambda: tuple(self._minutes("distribution") or ()), self._distribute, self._show_distribution
        )
        self.distribution.textChanged.connect(lambda: self._lines.typed(self._typed_lines()))
        form.day(self.next_day, lambda: day_of(self.editor.meeting.next_meeting), self._set_next_day)
        form.time(self.next_time, lambda: time_of(self.editor.meeting.next_meeting), self._set_next_time)
        self.add_signatory.value_changed.connect(self._add)

    def _minutes(self, name: str) -> Any:
        minutes: Minutes | None = self.editor.meeting.minutes
        return getattr(minutes, name) if minutes else None

    def _type(self, **values: Any) -> None:
        from council_desk.services import editing

        self.editor.type(lambda meeting: editing.change_minutes(meeting, **values))

    # ---------------------------------------------------------------------------------------------- distribution

    def _typed_lines(self) -> tuple[str, ...]:
        return tuple(line.strip() for line in self.distribution.text().split("\n") if line.strip())

    def _distribute(self, lines: tuple[str, ...]) -> None:
        self._type(distribution=lines)

    def _show_distribution(self, lines: tuple[str, ...]) -> None:
        self.distribution.set_text("\n".join(lines))

    # ---------------------------------------------------------------------------------------------- next meeting

    def _set_next_day(self, day: dt.date | None) -> None:
        time = time_of(self.editor.meeting.next_meeting) or time_of(self.editor.meeting.scheduled_start)
        self._set_next(None if day is None else moment_at(day, time or dt.time(), self.editor.zone))

    def _set_next_time(self, time: dt.time | None) -> None:
        day = day_of(self.editor.meeting.next_meeting)
        if day is not None and time is not None:
            self._set_next(moment_at(day, time, self.editor.zone))

    def _set_next(self, moment: str | None) -> None:
        from council_desk.services import editing

        self.editor.set(
            lambda meeting, new: editing.change(meeting, next_meeting=new), self.editor.meeting.next_meeting, moment
        )

    # ----------------------------------------------------------------------------------------------- signatories

    def _set_signatories(self, people: tuple[str, ...]) -> None:
        from council_desk.services import editing

        self.editor.set(
            lambda meeting, new: editing.change_minutes(meeting, signatories=new),
            self._minutes("signatories") or (),
            people,
        )

    def _add(self, person: str | None) -> None:
        signing = self._minutes("signatories") or ()
        self.add_signatory.set_value(None)
        if person is not None and person not in signing:
            self._set_signatories((*signing, person))

    def refresh(self) -> None:
        """Show the end of the minutes."""
        self.add_signatory.offer(self.editor.people)
        self.form.refresh()
        people = (self._minutes("signatories") or (), self.editor.people)
        if people == self._shown:
            return
        self._shown = people
        while self._signatories.count():
            widget = self._signatories.takeAt(0).widget()  # type: ignore[union-attr]
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for person in people[0]:
            self._signatories.addWidget(self._line(person, people[0]))

    def _line(self, person: str, signing: tuple[str, ...]) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        name = self.editor.name(person)
        row.addWidget(PlainLabel(name), 1)
        remove = ToolIcon("close", self.tr("{name} does not sign").format(name=name))
        remove.clicked.connect(lambda: self._set_signatories(tuple(each for each in signing if each != person)))
        row.addWidget(remove)
        return line

    def retranslate(self) -> None:
        """Say every text again."""
        self.set_title(self.tr("Signatures"))
        labels = {
            "closing": self.tr("Closing words"),
            "next_day": self.tr("Next meeting"),
            "next_time": self.tr("Time"),
            "add_signatory": self.tr("Add a signature"),
            "distribution": self.tr("Copies go to (one in each line)"),
        }
        for name, label in labels.items():
            self._fields[name].set_label(label)
        self.signs.setText(self.tr("The minutes are signed by"))
        self._shown = None
