"""The column of the agenda: its items with their times, a new item, and the sum of what is planned."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from council_desk.domain.agenda import ItemOutcome, outcome_of
from council_desk.ui.screens.meetings import operations
from council_desk.ui.screens.meetings.editor import MeetingEditor
from council_desk.ui.sitting import keys
from council_desk.ui.sitting.agenda_list import AgendaList, ItemLine, Progress
from council_desk.ui.sitting.clock import SittingClock
from council_desk.ui.sitting.links import KeyLink
from council_desk.ui.sitting.times import ItemTimes, counting, expected_end, item_times, whole_minutes
from council_desk.ui.widgets.cards import Card
from council_desk.ui.widgets.fields import Field, LineField
from council_desk.ui.widgets.labels import PlainLabel

if TYPE_CHECKING:
    from council_desk.record.models import AgendaItem, Meeting


class NewItemLine(QWidget):
    """“+ New item”; pressed, a line for the title. Enter adds it, Escape puts the line away."""

    wanted = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.link = KeyLink(keys.NEW_ITEM)
        self.line = LineField()
        self.field = Field("", self.line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.link)
        column.addWidget(self.field)
        self.field.hide()
        self.link.clicked.connect(self.ask)
        self.line.returnPressed.connect(self._take)

    def ask(self) -> None:
        """Ask for the title."""
        self.link.hide()
        self.field.show()
        self.line.setFocus()

    def put_away(self) -> None:
        """Show the link again."""
        self.line.clear()
        self.field.hide()
        self.link.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Escape put the line away."""
        if event.key() == Qt.Key.Key_Escape and self.field.isVisible():
            self.put_away()
            self.left.emit()
            return
        super().keyPressEvent(event)

    def _take(self) -> None:
        title = " ".join(self.line.text().split())
        self.put_away()
        if title:
            self.wanted.emit(title)
        else:
            self.left.emit()

    def retranslate(self) -> None:
        """Say every text again."""
        self.link.set_words(self.tr("New item"))
        self.field.set_label(self.tr("New item"))
        self.line.setPlaceholderText(self.tr("Title, then Enter"))


class AgendaColumn(Card):
    """The agenda. `opened` asks to deal with an item, `looked_at` to show it only."""

    opened = Signal(str)
    looked_at = Signal(str)
    left = Signal()
    entered = Signal()

    def __init__(self, editor: MeetingEditor, clock: SittingClock, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.editor, self.session, self.clock = editor, editor.session, clock
        self.folded = False
        self.shown_item = ""
        self.count = PlainLabel("", "small")
        self.list = AgendaList()
        self.new_item = NewItemLine()
        self.sum = PlainLabel("", "small", wrap=True)
        self.body.setContentsMargins(10, 14, 10, 12)
        self.body.setSpacing(8)
        self.add_to_header(self.count)
        for widget, stretch in ((self.list, 1), (self.new_item, 0), (self.sum, 0)):
            self.body.addWidget(widget, stretch)
        self.list.opened.connect(self.opened)
        self.list.looked_at.connect(self.looked_at)
        self.list.clicked.connect(lambda _: self.looked_at.emit(self.list.item()))
        self.list.move_wanted.connect(self.move_item)
        self.list.left.connect(self.left)
        self.list.focused.connect(self.entered)
        self.new_item.wanted.connect(self.add_item)
        self.new_item.left.connect(self.list.setFocus)

    # ------------------------------------------------------------------------------------------------- changing

    def ask_item(self) -> None:
        """Ask for the title of a new item."""
        self.entered.emit()
        self.new_item.ask()

    def add_item(self, title: str) -> None:
        """Add an item at the end of the agenda; Undo takes it out."""
        from council_desk.services import editing

        at = len(self.editor.meeting.agenda)
        made = editing.add_item(self.editor.meeting, title, at=at).agenda[at]
        self.editor.history.add(
            operations.TakenItem(made, at), lambda value: operations.take_item(value, made.id), operations.put_item
        )
        self.refresh()
        self.list.select(made.id)
        self.list.setFocus()

    def move_item(self, item_id: str, by: int) -> None:
        """Move an item up (-1) or down (1)."""
        from council_desk.services import editing

        at = operations.item_index(self.editor.meeting, item_id)
        if not 0 <= at + by < len(self.editor.meeting.agenda):
            return

        def move(meeting: "Meeting", place: int) -> "Meeting":
            return editing.move_item(meeting, item_id, min(place, len(meeting.agenda) - 1))

        self.editor.set(move, at, at + by)
        self.list.select(item_id)

    # -------------------------------------------------------------------------------------------------- showing

    def fold(self, folded: bool) -> None:
        """Show a narrow list of numbers, or all."""
        self.folded = folded
        self.list.fold(folded)
        self.new_item.link.folded = folded
        self.new_item.link.update()
        margin = 4 if folded else 10
        self.body.setContentsMargins(margin, 14, margin, 12)
        self.refresh()

    def refresh(self) -> None:
        """Show the agenda as it stands now."""
        from council_desk.services import editing

        if not self.editor.is_open:
            return
        meeting, formats = self.editor.meeting, self.session.formats
        active = editing.running_item(meeting)
        lines = [self._line(item, active) for item in meeting.agenda]
        with QSignalBlocker(self.list):
            self.list.set_lines(lines)
        self.heading.setVisible(not self.folded)
        self.count.setVisible(not self.folded and bool(lines))
        self.sum.setVisible(not self.folded and bool(self.sum.text()))
        place = next((at for at, item in enumerate(meeting.agenda, 1) if active and item.id == active.id), 0)
        through = sum(line.progress is Progress.DONE for line in lines)
        words = self.tr("{number} of {all}")
        words = words.replace("{number}", formats.number(place or through))
        self.count.setText(words.replace("{all}", formats.number(len(lines))))
        self.sum.setText(self._sum_words())
        self.sum.setVisible(not self.folded and bool(self.sum.text()))

    def _line(self, item: "AgendaItem", active: "AgendaItem | None") -> ItemLine:
        formats = self.session.formats
        times = item_times(self.editor.meeting, item.id, self.clock.now())
        progress = _progress(item, active)
        told = {
            Progress.AHEAD: "",
            Progress.RUNNING: self.tr("running"),
            Progress.LEFT_OPEN: self.tr("left open"),
            Progress.DONE: self.tr("done"),
        }[progress]
        parts = [
            self.tr("closed") if not item.public else "",
            self._time_words(times, progress),
            self.editor.name(item.presenter) if progress in {Progress.AHEAD, Progress.RUNNING} else "",
            told if progress is Progress.LEFT_OPEN else "",
        ]
        return ItemLine(
            item.id,
            formats.digits(item.number),
            item.title,
            " · ".join(part for part in parts if part),
            progress,
            told,
            late=progress is Progress.RUNNING and times.over > 0,
            shown=item.id == self.shown_item and (active is None or active.id != item.id),
        )

    def _time_words(self, times: ItemTimes, progress: Progress) -> str:
        """Give the time planned ahead, left while the item runs, and used once it was dealt with."""
        formats = self.session.formats
        planned = None if times.planned is None else times.planned // 60
        if progress is Progress.RUNNING:
            if times.left is None:
                return counting(times.elapsed, formats)
            if times.over:
                return self.tr("{time} over").replace("{time}", counting(times.over, formats))
            return self.tr("{time} left").replace("{time}", counting(times.left, formats))
        if progress is Progress.AHEAD or not times.elapsed:
            return self._minutes(planned) if planned is not None else ""
        used = whole_minutes(times.elapsed)
        if planned is None:
            return self._minutes(used)
        words = self.tr("{used} of {planned} min")
        return words.replace("{used}", formats.number(used)).replace("{planned}", formats.number(planned))

    def _minutes(self, minutes: int) -> str:
        return self.tr("%n min", "", minutes).replace(str(minutes), self.session.formats.number(minutes))

    def _sum_words(self) -> str:
        """Give what is planned against what there is, and when the agenda would be through."""
        from council_desk.services import editing

        meeting, formats = self.editor.meeting, self.session.formats
        total = editing.planned_total(meeting)
        sentences = []
        if total.minutes and total.available is not None:
            words = self.tr("Planned {planned} of {available} min")
            words = words.replace("{available}", formats.number(total.available))
            sentences.append(words.replace("{planned}", formats.number(total.minutes)))
            if total.over:
                words = self.tr("%n min too many", "", total.over)
                sentences.append(words.replace(str(total.over), formats.number(total.over)))
        elif total.minutes:
            words = self.tr("Planned {planned} min")
            sentences.append(words.replace("{planned}", formats.number(total.minutes)))
        end = expected_end(meeting, self.clock.now()) if meeting.started is not None else None
        if end is not None and editing.running_break(meeting) is None:
            sentences.append(self.tr("Ends at about {time}").replace("{time}", formats.time(end)))
        return " · ".join(sentences)

    def retranslate(self) -> None:
        """Say every text again."""
        self.set_title(self.tr("Agenda"))
        self.list.setAccessibleName(self.tr("Agenda"))
        self.new_item.retranslate()
        self.refresh()


def _progress(item: "AgendaItem", active: "AgendaItem | None") -> Progress:
    if active is not None and item.id == active.id:
        return Progress.RUNNING
    if not item.periods and not item.started:
        return Progress.AHEAD if outcome_of(item) is not ItemOutcome.DECIDED else Progress.DONE
    return Progress.LEFT_OPEN if outcome_of(item) is ItemOutcome.NONE else Progress.DONE
