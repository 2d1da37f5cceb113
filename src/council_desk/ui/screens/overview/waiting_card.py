"""What waits for the user, most urgent first, each with the one button that settles it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from council_desk.services.overview_rows import WaitingRow
from council_desk.ui.desk_session import DeskSession
from council_desk.ui.screens.overview.link_row import LinkRow
from council_desk.ui.screens.overview.wording import WaitingWords
from council_desk.ui.widgets.buttons import Button
from council_desk.ui.widgets.cards import Card, Divider
from council_desk.ui.widgets.labels import Pill, PlainLabel
from council_desk.ui.width import WhenWide

BESIDE_FROM = 460
"""From this width on how urgent it is stands beside the words."""
SHOWN, MORE = 8, 60
"""Rows at first, and how many more are shown each time that more are asked for."""


class WaitingLine(QWidget):
    """One row: how urgent, what, and the button."""

    settled = Signal(object)
    opened = Signal(object)

    def __init__(self, words: WaitingWords, session: DeskSession) -> None:
        super().__init__()
        self._words, self._session = words, session
        self.row: WaitingRow | None = None
        self.pill, self.link, self.deed = Pill(), LinkRow(), Button()
        self._line = QGridLayout()
        self._line.setHorizontalSpacing(8)
        self._line.setVerticalSpacing(2)
        self._place(wide=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(self._line)
        column.addWidget(Divider())
        self.deed.clicked.connect(lambda: self.settled.emit(self.row))
        self.link.clicked.connect(lambda: self.opened.emit(self.row))

        self._width = WhenWide(self, BESIDE_FROM, lambda wide: self._place(wide=wide))

    def _place(self, *, wide: bool) -> None:
        """Put how urgent it is beside the words, or above them where they would have no room."""
        line, start = self._line, Qt.AlignmentFlag.AlignLeading
        for widget in (self.pill, self.link, self.deed):
            line.removeWidget(widget)
        if wide:
            line.addWidget(self.pill, 0, 0)
            line.addWidget(self.link, 0, 1)
            line.addWidget(self.deed, 0, 2)
        else:
            line.addWidget(self.pill, 0, 0, start)
            line.addWidget(self.link, 1, 0)
            line.addWidget(self.deed, 0, 1, 2, 1, Qt.AlignmentFlag.AlignVCenter)
        line.setColumnStretch(0, 0 if wide else 1)
        line.setColumnStretch(1, 1 if wide else 0)

    def show_row(self, row: WaitingRow) -> None:
        """Show another thing."""
        self.row = row
        said = self._words.say(row, self._session.formats)
        self.pill.show_state(said.pill, said.tone)
        self.link.say(said.title, said.detail)
        self.deed.setText(said.deed)
        self.deed.setAccessibleName(f"{said.deed}: {said.title}")


class WaitingCard(Card):
    """The list. `settled` and `opened` tell the row whose button, or whose words, were pressed."""

    settled = Signal(object)
    opened = Signal(object)

    def __init__(self, session: DeskSession, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.session = session
        self._words = WaitingWords(self)
        self._rows: Sequence[WaitingRow] = ()
        self._most = SHOWN
        self.lines: list[WaitingLine] = []
        self.count = PlainLabel("", "small")
        self.nothing = PlainLabel("", "muted", wrap=True)
        self.more = Button(kind="quiet")
        self.add_to_header(self.count)
        self._column = QVBoxLayout()
        self._column.setSpacing(6)
        self.body.addWidget(self.nothing)
        self.body.addLayout(self._column)
        self.body.addWidget(self.more)
        self.body.addStretch(1)
        self.more.clicked.connect(self._show_more)

    def show_rows(self, rows: Sequence[WaitingRow]) -> None:
        """Show what waits."""
        self._rows = rows
        shown = rows[: self._most]
        while len(self.lines) < len(shown):
            line = WaitingLine(self._words, self.session)
            line.settled.connect(self.settled)
            line.opened.connect(self.opened)
            self.lines.append(line)
            self._column.addWidget(line)
        for place, line in enumerate(self.lines):
            line.setVisible(place < len(shown))
            if place < len(shown):
                line.show_row(shown[place])
        self._say()

    def _show_more(self) -> None:
        self._most = SHOWN if self._most >= len(self._rows) else self._most + MORE
        self.show_rows(self._rows)

    def _say(self) -> None:
        formats, count = self.session.formats, len(self._rows)
        self.nothing.setVisible(not count)
        self.count.setText(self.tr("%n things", "", count).replace(str(count), formats.number(count)) if count else "")
        self.more.setVisible(count > SHOWN)
        left = count - self._most
        words = self.tr("Show more") if left > MORE else self.tr("Show all")
        self.more.setText(words if left > 0 else self.tr("Show fewer"))

    def retranslate(self) -> None:
        """Say every text again."""
        self.set_title(self.tr("What waits for you"))
        self.nothing.setText(self.tr("Nothing waits: no action is due, no letter is unanswered, no minutes are open."))
        self.show_rows(self._rows)
