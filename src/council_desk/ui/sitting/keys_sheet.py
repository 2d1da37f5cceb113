"""The sheet of keys: one quiet page beside the work, put away by the key that brought it."""

from collections.abc import Callable

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from council_desk.ui.sitting import keys
from council_desk.ui.sitting.keycap import Keycap
from council_desk.ui.widgets.buttons import ToolIcon
from council_desk.ui.widgets.cards import Scroll
from council_desk.ui.widgets.labels import PlainLabel
from council_desk.ui.width import text_scale

_ONE_HALF, _TWO_HALVES = 350, 680
SPACE, ENTER, ESCAPE = "Space", "Return", "Esc"


class KeysSheet(QFrame):
    """The keys of the mode in groups. It takes no focus, so that the keys can be tried while it is read."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("popup", True)
        self.heading = PlainLabel("", "heading")
        self.close_icon = ToolIcon("close")
        self.close_icon.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.close_icon.clicked.connect(self.closed)
        self._content = QWidget()
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._content)
        self._halves.setContentsMargins(0, 0, 0, 0)
        self._halves.setSpacing(24)
        self._parts: list[QWidget] = []
        self.area = Scroll(self._content)
        head = QHBoxLayout()
        head.addWidget(self.heading, 1)
        head.addWidget(self.close_icon)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 10, 12)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.area, 1)
        self._rows: list[tuple[Keycap, PlainLabel]] = []
        self._headings: list[PlainLabel] = []
        self.hide()

    def rows(self) -> list[tuple[str, str]]:
        """Give keys and words as they are shown."""
        return [(cap.text(), label.text()) for cap, label in self._rows]

    def retranslate(self, digits: Callable[[str], str]) -> None:
        """Say every text again; `digits` gives a text in the user's digits."""
        self.heading.setText(self.tr("Keys in meeting mode"))
        self.close_icon.set_name(self.tr("Close"), "Esc")
        for part in self._parts:
            self._halves.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._rows = []
        first, item, *others = self._groups()
        self._parts = [self._half([first], digits), self._half([*others, item], digits)]
        for part in self._parts:
            self._halves.addWidget(part, 1, Qt.AlignmentFlag.AlignTop)

    def _half(self, groups: list[tuple[str, list[tuple[str, str]]]], digits: Callable[[str], str]) -> QWidget:
        """Make one half of the sheet."""
        half = QWidget()
        grid = QGridLayout(half)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(5)
        grid.setColumnStretch(1, 1)
        named = {SPACE: self.tr("Space"), ENTER: self.tr("Enter"), ESCAPE: self.tr("Esc")}
        for title, group in groups:
            head, above = PlainLabel(title, "small", wrap=True), grid.rowCount()
            head.setContentsMargins(0, 10 if above > 1 else 0, 0, 0)
            grid.addWidget(head, above, 0, 1, 2)
            for key, words in group:
                cap = Keycap(key, named.get(key, digits(key) if len(key) == 1 else ""))
                text, row = PlainLabel(words, wrap=True), grid.rowCount()
                grid.addWidget(cap, row, 0, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
                grid.addWidget(text, row, 1)
                self._rows.append((cap, text))
        return half

    def place(self, room: QRect, *, right_to_left: bool) -> None:
        """Stand at the trailing edge of some room, in two halves where it is wide, as high as the keys need."""
        scale = max(1.0, text_scale())
        wide = room.width() >= _TWO_HALVES * scale
        ways = QBoxLayout.Direction
        self._halves.setDirection(ways.LeftToRight if wide else ways.TopToBottom)
        width = min(room.width(), round((_TWO_HALVES if wide else _ONE_HALF) * scale))
        inner = width - 26 - self.area.verticalScrollBar().sizeHint().width()
        content = self._content
        needed = content.heightForWidth(inner) if content.hasHeightForWidth() else content.sizeHint().height()
        content.setFixedHeight(needed)  # broken lines ask for the height of the narrowest window
        height = min(room.height(), needed + self.heading.sizeHint().height() + 50)
        left = room.left() if right_to_left else room.right() - width + 1
        self.setGeometry(left, room.top(), width, height)
        self.raise_()

    def further(self) -> bool:
        """Go on to what does not fit; False at the end."""
        bar = self.area.verticalScrollBar()
        if bar.value() >= bar.maximum():
            return False
        bar.setValue(bar.value() + bar.pageStep())
        return True

    def _groups(self) -> list[tuple[str, list[tuple[str, str]]]]:
        everywhere = [
            (keys.AGENDA, self.tr("agenda")),
            (keys.ITEM, self.tr("current item")),
            (keys.PEOPLE, self.tr("people")),
            (keys.NEXT_ITEM, self.tr("open the next item")),
            (keys.PREVIOUS_ITEM, self.tr("open the item before")),
            (keys.NEW_ITEM, self.tr("new item")),
            (keys.BREAK, self.tr("begin or end a break")),
            (keys.RECUSAL, self.tr("recusal on the running item")),
            (keys.GUEST, self.tr("add a guest")),
            (keys.CAPTURE, self.tr("catch a need")),
            (keys.PREVIEW, self.tr("pages of the minutes")),
            (keys.PROJECTOR, self.tr("window for the projector")),
            (keys.END, self.tr("end the meeting")),
            (keys.LEAVE, self.tr("leave meeting mode; the meeting goes on")),
            ("Ctrl+Z", self.tr("take the last step back")),
            (ESCAPE, self.tr("back to the item")),
        ]
        people = [
            (SPACE, self.tr("present; once the roll is called, comes in or goes out")),
            (keys.PRESENT, self.tr("present")),
            (keys.EXCUSED, self.tr("excused")),
            (keys.ABSENT, self.tr("absent")),
            (keys.LATE, self.tr("late: comes now")),
            (keys.LEFT, self.tr("goes now")),
            (ENTER, self.tr("correct times, recusal")),
        ]
        agenda = [
            (ENTER, self.tr("deal with this item; its time runs")),
            (SPACE, self.tr("look at it while another one runs")),
            ("Alt+Up", self.tr("move it up or down (with the arrows)")),
        ]
        return [
            (self.tr("Everywhere"), everywhere),
            (self.tr("In the item"), self._item_keys()),
            (self.tr("In the list of people; letters find a name"), people),
            (self.tr("In the agenda; a number goes to the item"), agenda),
        ]

    def _item_keys(self) -> list[tuple[str, str]]:
        """Give the keys of the current item, as it binds them."""
        from council_desk.ui.sitting.item.commands import Command
        from council_desk.ui.sitting.item.panel import SHORTCUTS

        words = {
            Command.DECISION: self.tr("decision"),
            Command.ACTION: self.tr("action"),
            Command.VOTE: self.tr("vote"),
            Command.NOTE: self.tr("note"),
            Command.GUIDANCE: self.tr("guidance, objection"),
            Command.RECUSAL: self.tr("recusal"),
            Command.ELECTION: self.tr("election"),
        }
        bound = [(key, words[command]) for key, command in SHORTCUTS.items() if command in words]
        return [("/", self.tr("all that can be added")), ("@", self.tr("people and bodies")), *bound]
