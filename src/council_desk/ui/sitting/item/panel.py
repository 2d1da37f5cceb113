"""The current item of a sitting: discussion, decisions, statements, elections and actions, all from the keyboard."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from council_desk.domain.states import editable
from council_desk.domain.text import fold
from council_desk.ui import letter_keys
from council_desk.ui.history import Keys, undo_key
from council_desk.ui.screens.meetings.editor import MeetingEditor
from council_desk.ui.screens.meetings.parts import KeyedColumn
from council_desk.ui.sitting.item.actions_panel import ActionsPanel
from council_desk.ui.sitting.item.commands import Command
from council_desk.ui.sitting.item.decision_card import DecisionCard
from council_desk.ui.sitting.item.deeds import Deeds
from council_desk.ui.sitting.item.election_book import ElectionBook
from council_desk.ui.sitting.item.election_card import ElectionCard
from council_desk.ui.sitting.item.people import People
from council_desk.ui.sitting.item.statements import NoteCard, RecusalsCard, StatementCard
from council_desk.ui.sitting.item.talk_card import TalkCard
from council_desk.ui.sitting.item.vote_names import VoteNames
from council_desk.ui.sitting.item.vote_words import VoteView, view_of
from council_desk.ui.widgets.cards import Scroll
from council_desk.ui.widgets.labels import PlainLabel

if TYPE_CHECKING:
    from council_desk.ui.sitting.clock import SittingClock

SHORTCUTS = {
    "Alt+D": Command.DECISION,
    "Alt+A": Command.ACTION,
    "Alt+V": Command.VOTE,
    "Alt+N": Command.NOTE,
    "Alt+G": Command.GUIDANCE,
    "Alt+R": Command.RECUSAL,
    "Alt+E": Command.ELECTION,
}
"""The same as the commands after "/", from anywhere in the item."""


class ItemPanel(QWidget):
    """The middle column of meeting mode. It follows the editor; which item is dealt with is decided outside.

    `vote_changed` tells a VoteView for the projector, or None; `recusal_asked` whose recusal is to be entered, "" to
    ask whose.
    """

    next_wanted = Signal()
    previous_wanted = Signal()
    recusal_asked = Signal(str)
    vote_changed = Signal(object)

    def __init__(self, editor: MeetingEditor, clock: "SittingClock", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor, self.clock, self.session = editor, clock, editor.session
        self.item_id = ""
        self._voting = ""
        self._rebuilding = False
        self._told: VoteView | None = None
        self._phrases: tuple[object, dict[str, str]] = (None, {})
        self.who = People(editor, clock)
        self.book = ElectionBook(editor, self)
        self.empty = PlainLabel("", "muted", wrap=True)
        self.talk = TalkCard(editor, clock, self.who, self.phrases)
        self.recusals = RecusalsCard(editor)
        self.statements = KeyedColumn[StatementCard](self._make_statement)
        self.decisions = KeyedColumn[DecisionCard](self._make_decision)
        self.elections = KeyedColumn[ElectionCard](self._make_election)
        self.actions_card = ActionsPanel(editor, clock, self.who, self.phrases)
        self.note = NoteCard(editor, self.who, self.phrases)
        self.deeds = Deeds(self)
        self._page = QWidget()
        column = QVBoxLayout(self._page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.empty)
        column.addWidget(self.talk, 1)
        for widget in (
            self.recusals,
            self.statements,
            self.decisions,
            self.elections,
            self.actions_card,
            self.note,
        ):
            column.addWidget(widget)
        self.area = Scroll(self._page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.area)
        self.talk.commanded.connect(self.deeds.run)
        self.actions_card.ended.connect(self.focus_text)
        editor.changed.connect(self.refresh)
        editor.opened.connect(self._opened)
        self.book.changed.connect(self.refresh)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_changed)
        self._keys = Keys(self, self._key)
        self._bind()
        self.retranslate()
        self.show_item(None)

    def _bind(self) -> None:
        letter_keys.watch()
        around = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for named, command in SHORTCUTS.items():
            shortcut = QShortcut(QKeySequence(named), self)
            shortcut.setContext(around)
            shortcut.activated.connect(lambda command=command: self.deeds.run(command, ""))

    # --------------------------------------------------------------------------------------------------- showing

    def show_item(self, item_id: str | None) -> None:
        """Show an item of the meeting; without one, a sentence that says what stands here."""
        wanted = item_id if item_id and self.editor.is_open and self.editor.has_item(item_id) else ""
        if wanted and wanted == self.item_id:
            self.refresh()
            return
        self.flush()
        self.item_id = wanted
        self._tell_vote("")
        for card in self._fixed():
            card.setVisible(bool(wanted))
        for rows in (self.statements, self.decisions, self.elections):
            rows.show_keys([])
        self.empty.setVisible(not wanted)
        if wanted:
            self.talk.show_item(wanted)
            self.recusals.show_item(wanted)
            self.actions_card.show_item(wanted)
            self.note.show_item(wanted)
            self.refresh()
            self.area.verticalScrollBar().setValue(0)

    def _fixed(self) -> tuple[QWidget, ...]:
        return (self.talk, self.recusals, self.statements, self.decisions, self.elections, self.actions_card, self.note)

    def _opened(self) -> None:
        """Another meeting, or this one read anew."""
        shown, self.item_id = self.item_id, ""
        self.show_item(shown)

    def refresh(self) -> None:
        """Show the item as it stands now."""
        if not self.item_id or not self.editor.is_open:
            return
        if not self.editor.has_item(self.item_id):
            self.show_item(None)
            return
        meeting, item = self.editor.meeting, self.editor.item(self.item_id)
        self._page.setEnabled(meeting.minutes is None or editable(meeting.minutes.state))
        self.talk.refresh()
        self.recusals.refresh()
        self.note.refresh()
        self.actions_card.refresh()
        lists: tuple[tuple[KeyedColumn[Any], list[str]], ...] = (
            (self.statements, [str(at) for at in range(len(item.guidance))]),
            (self.decisions, [motion.id for motion in item.motions]),
            (self.elections, [each for each in item.elections if self.book.get(each) is not None]),
        )
        self._rebuild(lists)
        for rows, _ in lists:
            for card in rows.widgets():
                card.refresh()
        if self._voting:
            self._tell_vote(self._voting)

    def may_write(self) -> bool:
        """Whether the minutes can still be changed."""
        return self.isEnabled() and self._page.isEnabled()

    def _rebuild(self, lists: tuple[tuple[KeyedColumn[Any], list[str]], ...]) -> None:
        """Make the cards that came and drop those that went; a card that goes hands the focus to the discussion."""
        focus, self._rebuilding = QApplication.focusWidget(), True
        try:
            for rows, keys in lists:
                if focus is not None and rows.isAncestorOf(focus) and not self._stays(rows, keys, focus):
                    self.focus_text()
                rows.show_keys(keys)
                rows.setVisible(bool(keys))
        finally:
            self._rebuilding = False

    @staticmethod
    def _stays(rows: KeyedColumn[Any], keys: list[str], focus: QWidget) -> bool:
        """Whether the card with the focus is among those that are shown next."""
        cards = (rows.widget(key) for key in keys)
        return any(card is not None and card.isAncestorOf(focus) for card in cards)

    def _make_decision(self, motion_id: str) -> DecisionCard:
        card = DecisionCard(self.editor, self.clock, motion_id, self.who, self.phrases)
        card.removal_wanted.connect(lambda: self.deeds.remove_motion(motion_id))
        card.voted.connect(lambda: self._tell_vote(motion_id))
        card.vote_done.connect(self.focus_text)
        card.place_changed.connect(self._show_place)
        card.retranslate()
        return card

    def _make_statement(self, key: str) -> StatementCard:
        card = StatementCard(self.editor, self.who, self.phrases, self.item_id, int(key))
        card.removal_wanted.connect(lambda: self.deeds.remove_statement(int(key)))
        card.retranslate()
        return card

    def _make_election(self, election_id: str) -> ElectionCard:
        card = ElectionCard(self.editor, self.book, self.who, self.item_id, election_id)
        card.removal_wanted.connect(lambda: self.deeds.remove_election(election_id))
        card.round_wanted.connect(lambda: self.deeds.second_round(election_id))
        card.done.connect(self.focus_text)
        card.retranslate()
        return card

    # ---------------------------------------------------------------------------------------------------- phrases

    def phrases(self) -> dict[str, str]:
        """Give the council's own phrases by their folded shortcuts."""
        held = self.editor.council.phrases if self.editor.is_open else ()
        if self._phrases[0] is not held:
            self._phrases = (held, {fold(each.shortcut): each.text for each in held})
        return self._phrases[1]

    # ------------------------------------------------------------------------------------------------------ votes

    def _tell_vote(self, motion_id: str) -> None:
        """Tell the projector of the vote that is being taken, or was taken last on this item."""
        card = self.decisions.widget(motion_id) if motion_id else None
        self._voting = motion_id if card is not None else ""
        view = None
        if card is not None and (card.is_voting() or card.ballot.event_() is not None):
            view = view_of(card.ballot, card.title())
        if view != self._told:
            self._told = view
            self.vote_changed.emit(view)

    # ------------------------------------------------------------------------------------------------------ focus

    def focus_text(self) -> None:
        """Put the cursor into the discussion, where it was."""
        self.talk.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_to(self, kind: str, key: str) -> None:
        """Go to a "motion", an "action", an "election" or the "item" itself."""
        card: QWidget | None = None
        if kind == "motion" and (decision := self.decisions.widget(key)) is not None:
            card = decision
            decision.focus_text()
        elif kind == "action" and (row := self.actions_card.rows.widget(key)) is not None:
            card = row
            row.setFocus(Qt.FocusReason.OtherFocusReason)
        elif kind == "election" and (election := self.elections.widget(key)) is not None:
            card = election
            election.focus_first()
        else:
            self.focus_text()
        if card is not None:
            self.show_card(card)

    def show_card(self, card: QWidget) -> None:
        """Bring a card into sight, once it has its place."""
        QTimer.singleShot(0, card, lambda: self._show_place(card, card.rect()))

    def _show_place(self, widget: QWidget, rect: QRect) -> None:
        """Scroll so that a place can be seen, its beginning first."""
        if not self._page.isAncestorOf(widget):
            return
        corner = widget.mapTo(self._page, rect.topLeft())
        height = min(rect.height(), self.area.viewport().height() - 16)
        middle = corner + QPoint(0, height // 2)
        self.area.ensureVisible(middle.x(), middle.y(), 0, height // 2 + 8)

    def _focus_changed(self, _: QWidget | None, now: QWidget | None) -> None:
        """Open the card that has the focus, close the others, and bring the field into sight."""
        if now is None or self._rebuilding or not self._page.isAncestorOf(now):
            return
        # a card that closes would move what is being clicked: with the mouse, cards only open
        closes = QApplication.mouseButtons() is Qt.MouseButton.NoButton
        cards: list[DecisionCard | StatementCard] = [*self.decisions.widgets(), *self.statements.widgets()]
        for card in cards:
            if closes or card.isAncestorOf(now):
                card.set_open(card.isAncestorOf(now))
        if now is not self.talk.text:
            whole = next((card.panel for card in self.decisions.widgets() if card.panel.isAncestorOf(now)), now)
            QTimer.singleShot(0, now, lambda: self._show_focus(whole, now))

    def _show_focus(self, whole: QWidget, field: QWidget) -> None:
        """Show all that belongs to a field, as far as there is room, and in any case the field."""
        self._show_place(whole, whole.rect())
        if not isinstance(field, VoteNames):
            self._show_place(field, field.rect())

    # ------------------------------------------------------------------------------------------------------- keys

    def _key(self, event: QKeyEvent, widget: QWidget) -> Any:
        """Give what a key does before the field sees it: Undo beyond the field's own."""
        return undo_key(self.editor.history, event, widget)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the discussion by Escape, and to other items."""
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() == Qt.Key.Key_Escape and not held and not self.talk.text.hasFocus() and self.item_id:
            self.focus_text()
            return
        steps: dict[int, Any] = {Qt.Key.Key_PageDown: self.next_wanted, Qt.Key.Key_PageUp: self.previous_wanted}
        if held == Qt.KeyboardModifier.ControlModifier and event.key() in steps:
            steps[event.key()].emit()
            return
        super().keyPressEvent(event)

    def flush(self) -> None:
        """Hand over what is still being typed."""
        from council_desk.ui.binding import flush_focused

        flush_focused(self)
        self.book.flush()

    def retranslate(self) -> None:
        """Say every text again."""
        self.empty.setText(self.tr("Choose an item of the agenda; what is said and decided on it is written here."))
        for card in (self.talk, self.recusals, self.note, self.actions_card):
            card.retranslate()
        for rows in (self.statements, self.decisions, self.elections):
            for each in rows.widgets():
                each.retranslate()
        self.refresh()
