"""The Municipality screen: what was sent, what came in, what waits; beside it the letter that is open."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from council_desk.domain.terms import Direction
from council_desk.domain.text import fold
from council_desk.ui.autosave import SaveState
from council_desk.ui.binding import flush_focused
from council_desk.ui.desk_session import DeskSession
from council_desk.ui.finding import find_by_key
from council_desk.ui.history import Keys, undo_key
from council_desk.ui.saved_label import SavedLabel
from council_desk.ui.screen import Screen, page_layout
from council_desk.ui.screens.municipality.deeds import LetterDeeds
from council_desk.ui.screens.municipality.editor import LetterEditor
from council_desk.ui.screens.municipality.letter_page import LetterPage
from council_desk.ui.screens.municipality.minutes_card import MinutesPage
from council_desk.ui.screens.municipality.output import LetterOutput
from council_desk.ui.screens.municipality.packet_page import PacketPage
from council_desk.ui.screens.municipality.rows import INCOMING, MINUTES, OUTGOING, WAITING, LetterRows
from council_desk.ui.widgets.cards import Card
from council_desk.ui.widgets.empty_state import EmptyState
from council_desk.ui.widgets.fields import LineField
from council_desk.ui.widgets.labels import PlainLabel
from council_desk.ui.widgets.master_list import MasterList
from council_desk.ui.widgets.segments import SegmentedControl
from council_desk.ui.width import WhenWide

if TYPE_CHECKING:
    from council_desk.services.letter_rows import LetterFile, LetterLists
    from council_desk.services.register_rows import DecisionRow, Party

LIST_WIDTH, LETTER_WIDTH, LEAST_LIST_WIDTH = 360, 684, 308
BUTTONS_FROM = 860
_KINDS = ("letter", "organization", "person", "meeting", "seal")


class MunicipalityScreen(Screen):
    """Letters to and from the municipality and other bodies."""

    name = "municipality"
    icon = "mail"

    def __init__(self, session: DeskSession, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._council: str | None = None
        self._narrow = False
        self._lists: LetterLists | None = None
        self._decisions: tuple[DecisionRow, ...] = ()
        self._wanted = ""
        self.rows = LetterRows(self)
        self.editor = LetterEditor(session, self)
        self.filter, self.search, self.list = SegmentedControl(), LineField(), MasterList()
        self.search.setClearButtonEnabled(True)
        find_by_key(self.search)
        self.nothing, self.saved = PlainLabel("", "muted", wrap=True), SavedLabel()
        self.page = LetterPage(self.editor, lambda: self._decisions)
        self.minutes, self.packet = MinutesPage(session), PacketPage(session)
        self.empty = EmptyState("mail")
        self.deeds, self.output = LetterDeeds(self), LetterOutput(self)
        self._new = QAction(self)
        self._new.setShortcut(QKeySequence(QKeySequence.StandardKey.New))
        self._lay_out()
        self._keys = Keys(self, self._key)
        self._connect()
        self._width = WhenWide(self, BUTTONS_FROM, self._turn)
        self.retranslate()

    def _lay_out(self) -> None:
        self.side = Card()
        self.side.body.setContentsMargins(10, 12, 10, 10)
        self.side.setMinimumWidth(LEAST_LIST_WIDTH)
        self.side.body.addWidget(self.search)
        self.side.body.addWidget(self.nothing)
        self.side.body.addWidget(self.list, 1)
        self.side.body.addWidget(self.saved)
        self.beside = QStackedWidget()
        self._blank = QWidget()
        for page in (self.page, self.minutes, self.packet, self._blank):
            self.beside.addWidget(page)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(12)
        self.splitter.addWidget(self.side)
        self.splitter.addWidget(self.beside)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 2)
        self.splitter.setSizes([LIST_WIDTH, LETTER_WIDTH])
        self._stack = QStackedWidget()
        self._stack.addWidget(self.splitter)
        self._stack.addWidget(self.empty)
        page_layout(self).addWidget(self._stack, 1)

    def _connect(self) -> None:
        session, page, deeds = self.session, self.page, self.deeds
        session.changed.connect(self._changed)
        session.council_changed.connect(lambda _: self._other_council())
        self._new.triggered.connect(lambda _=False: self.new_letter())
        self.filter.value_changed.connect(lambda _: self._other_view())
        self.search.textChanged.connect(lambda _: self._show_rows())
        self.search.returnPressed.connect(self.list.setFocus)
        self.list.chosen.connect(self.open_row)
        self.list.opened.connect(lambda _: self._enter())
        self.empty.triggered.connect(lambda: self.new_letter(Direction.OUTGOING))
        self.empty.second_triggered.connect(lambda: self.new_letter(Direction.INCOMING))
        self.editor.opened.connect(self._letter_opened)
        self.editor.changed.connect(page.refresh)
        self.editor.named.connect(self._letter_named)
        self.editor.saving.saved.connect(self._load_list)
        self.saved.follow(self.editor.saving)
        page.wanted.connect(self._go)
        page.letter.send_wanted.connect(deeds.send)
        page.letter.take_back_wanted.connect(deeds.take_back)
        page.letter.body_wanted.connect(deeds.choose_body)
        page.answers.answer_wanted.connect(deeds.answer)
        page.note.removal_wanted.connect(deeds.remove)
        self.minutes.letter_wanted.connect(deeds.write_for_minutes)
        self.minutes.packet_wanted.connect(self.open_packet)
        self.minutes.meeting_wanted.connect(lambda key: session.place_wanted.emit("meeting", key))
        self.packet.closed.connect(self._close_packet)
        self.packet.made.connect(self._load_list)

    # ------------------------------------------------------------------------------------------------- the frame

    def title(self) -> str:
        """Give the screen's name."""
        return self.tr("Municipality")

    def subtitle(self) -> str:
        """Give how many letters there are."""
        count = len(self._lists.letters) if self._lists else 0
        return self.tr("%n letters", "", count).replace(str(count), self.session.formats.number(count)) if count else ""

    def badge(self) -> int:
        """Give how much waits for the user."""
        return self._lists.urgent if self._lists else 0

    def primary_action(self) -> QAction | None:
        """Give the way to a new letter: one of the council's own, or one that came in."""
        return self._new

    def header_widgets(self) -> Sequence[QWidget]:
        """Give the switch and what is done with letters."""
        if self._stack.currentWidget() is self.empty:
            return self.output.widgets(narrow=True)
        return (self.filter, *self.output.widgets(narrow=self._narrow))

    def activate(self) -> None:
        """Read the lists; what is open stays open."""
        if self._council != self.session.council_id:
            self._other_council()
        else:
            self._load()

    def flush(self) -> None:
        """Write what was typed."""
        flush_focused(self)
        self.editor.saving.flush()

    def go_to(self, kind: str, key: str) -> None:
        """Show a "letter", or begin one: "letter_for" a decision, "letter_with" minutes, an "answer_to" a letter."""
        if kind == "letter":
            self.open_letter(key)
        elif kind == "letter_for":
            self.deeds.write_for_decisions((key,))
        elif kind == "letter_with":
            self.deeds.write_for_minutes(key)
        elif kind == "answer_to":
            self.deeds.answer_to(key)

    def retranslate(self) -> None:
        """Say every text again."""
        self.search.setPlaceholderText(self.tr("Search by number, subject, body …"))
        self.search.setAccessibleName(self.tr("Search letters"))
        self.list.setAccessibleName(self.tr("Letters"))
        self.filter.setAccessibleName(self.tr("View"))
        self.empty.set_texts(
            self.tr("Letters to and from the municipality"),
            self.tr(
                "What was sent and by when an answer is due, what came in, and sealed minutes that were not sent yet. "
                "A packet for a stick takes all of it to the municipality."
            ),
            self.tr("New letter"),
            self.tr("Letter received"),
        )
        self._say_segments()
        for page in (self.page, self.minutes, self.packet, self.output):
            page.retranslate()
        if self.editor.is_open or self.editor.begun is not None:
            self.page.refresh()
        self._show_rows()
        self.saved.say()

    def _say_segments(self) -> None:
        waiting = self._lists.urgent if self._lists else 0
        number = f" ({self.session.formats.number(waiting)})" if waiting else ""
        self.filter.set_segments(
            [
                (OUTGOING, self.tr("Outgoing")),
                (INCOMING, self.tr("Incoming")),
                (WAITING, self.tr("Waiting") + number),
            ]
        )
        incoming = self.filter.value() == INCOMING
        self._new.setText(self.tr("Letter received") if incoming else self.tr("New letter"))

    # ------------------------------------------------------------------------------------------------- the list

    def _other_council(self) -> None:
        self.flush()
        self.editor.close()
        self._council, self._lists, self._wanted = self.session.council_id, None, ""
        self.beside.setCurrentWidget(self._blank)
        self._load()

    def _load(self) -> None:
        self._load_list()
        council = self.session.council_id
        if council is None:
            return

        def take(found: "tuple[tuple[Party, ...], tuple[DecisionRow, ...]]") -> None:
            if council == self.session.council_id:
                self.editor.parties, self._decisions = found[0], tuple(row for row in found[1] if row.adopted)
                if self.editor.is_open:
                    self.page.refresh()

        self.session.read(lambda desk: (desk.letters.parties(council), desk.register.decisions(council)), take)

    def _load_list(self) -> None:
        council = self.session.council_id

        def take(lists: "LetterLists") -> None:
            if council == self.session.council_id:
                self._take(lists)

        if council is not None:
            self.session.read(lambda desk: desk.letters.lists(council), take)

    def _take(self, lists: "LetterLists") -> None:
        self._lists = lists
        self.page.letter.offer_letters(lists.letters)
        self._say_segments()
        self._show_rows()
        self.header_changed.emit()
        busy = self.editor.is_open or self.editor.begun is not None or self.beside.currentWidget() is self.packet
        if busy:
            self._renew()
        elif not self._wanted:  # what is being read is shown, not the first of the list
            self._open_first()

    def _renew(self) -> None:
        """Read again what is around the open letter, once what was typed is saved."""
        if self.editor.is_open and self.editor.saving.state is SaveState.SAVED:
            letter_id = self.editor.letter.id
            self.session.read(lambda desk: desk.letters.get(letter_id), self.editor.renew, lambda _: None)

    def _open_first(self) -> None:
        items = self.list.items()
        if items:
            self.list.select(items[0].key)
            self.open_row(items[0].key)
        else:
            self.beside.setCurrentWidget(self._blank)

    def _other_view(self) -> None:
        self.flush()
        self._say_segments()
        self._show_rows()
        if self.editor.begun is not None or self.list.current_key():
            return
        self.editor.close()
        self._open_first()

    def _show_rows(self) -> None:
        lists, view = self._lists, self.filter.value() or OUTGOING
        terms = fold(self.search.text()).split()
        found = self.rows.of(view, lists, self.session.formats) if lists else []
        items = [item for item, haystack in found if all(term in haystack for term in terms)]
        self.list.set_items(items)
        if self.editor.is_open:
            self.list.select(self.editor.letter.id)
        self.nothing.setVisible(not items)
        self.nothing.setText(self.rows.nothing(view, searching=bool(terms)))
        some = lists is not None and bool(lists.letters or lists.minutes)
        writing = self.editor.is_open or self.editor.begun is not None or self.beside.currentWidget() is self.packet
        self._stack.setCurrentWidget(self.splitter if some or writing else self.empty)

    # ------------------------------------------------------------------------------------------------ one letter

    def open_row(self, key: str) -> None:
        """Show what a row of the list stands for."""
        if not key.startswith(MINUTES):
            self.open_letter(key)
            return
        self.flush()
        self.editor.close()
        self._wanted = ""
        meeting = key.removeprefix(MINUTES)
        row = next((row for row in (self._lists.minutes if self._lists else ()) if row.meeting_id == meeting), None)
        if row is not None:
            self.minutes.show_minutes(row)
            self.beside.setCurrentWidget(self.minutes)

    def open_letter(self, letter_id: str, *, begin: bool = False) -> None:
        """Show a letter to be written or read; one that was just begun takes the focus once it is there."""
        self.flush()
        self._wanted = letter_id

        def show(file: "LetterFile") -> None:
            if self._wanted == file.letter.id:
                self.editor.show(file)
                if begin:
                    self.page.letter.subject.setFocus()
                    self.page.letter.subject.selectAll()

        def failed(error: Exception) -> None:
            self._wanted = ""
            self.session.report(error)

        self.session.read(lambda desk: desk.letters.get(letter_id), show, failed)

    def new_letter(self, direction: Direction | None = None) -> None:
        """Show an empty form; the first letter of its subject makes the letter."""
        self.flush()
        self._wanted = ""
        if direction is None:
            direction = Direction.INCOMING if self.filter.value() == INCOMING else Direction.OUTGOING
        self.show_view(INCOMING if direction is Direction.INCOMING else OUTGOING)
        self._stack.setCurrentWidget(self.splitter)
        self.list.clearSelection()
        self.editor.begin_new(direction)

    def show_view(self, view: str) -> None:
        """Show one of the three views."""
        if self.filter.value() != view:
            self.filter.set_value(view)
            self._say_segments()
            self._show_rows()
            self.header_changed.emit()

    def open_packet(self, meeting_id: str = "") -> None:
        """Show the packet in the place of the letter."""
        self.flush()
        self.editor.close()
        self._wanted = ""
        self.list.clearSelection()
        self._stack.setCurrentWidget(self.splitter)
        self.beside.setCurrentWidget(self.packet)
        self.packet.begin(meeting_id)

    def _close_packet(self) -> None:
        self.beside.setCurrentWidget(self._blank)
        self._show_rows()
        self._open_first()
        self.list.setFocus()

    def _letter_opened(self) -> None:
        if self.editor.is_open or self.editor.begun is not None:
            self.beside.setCurrentWidget(self.page)
            self.page.start()
        if self.editor.is_open:
            row = self.editor.file.row if self.editor.file else None
            view = self.filter.value()
            if row is not None and view != WAITING and (view == OUTGOING) is not row.outgoing:
                self.show_view(OUTGOING if row.outgoing else INCOMING)
            self.list.select(self.editor.letter.id)
        self.output.refresh()

    def _enter(self) -> None:
        """Go from the list into what is open beside it."""
        page = self.beside.currentWidget()
        if page is self.page:
            (self.page.answers.answer if self.editor.fixed else self.page.letter.subject).setFocus()
        elif page is self.minutes:
            self.minutes.write.setFocus()

    def letter_gone(self) -> None:
        """Show the first of the list after a letter was removed."""
        self._wanted = ""
        self.beside.setCurrentWidget(self._blank)
        self._load_list()

    def _letter_named(self, letter_id: str) -> None:
        self._wanted = letter_id
        self.output.refresh()

    def _go(self, kind: str, key: str) -> None:
        if kind == "letter":
            self.open_letter(key)
        else:
            self.session.place_wanted.emit(kind, key)

    def _changed(self, changes: Any) -> None:
        """Read again what another part of the program changed."""
        if self.editor.is_own(changes) or not self.isVisible():
            return
        if any(self.session.touched(changes, kind) for kind in _KINDS):
            self._load()

    def _turn(self, wide: bool) -> None:
        self._narrow = not wide
        self.header_changed.emit()

    def _key(self, event: QKeyEvent, widget: QWidget) -> Any:
        if event.key() == Qt.Key.Key_Escape and self.beside.currentWidget() is self.packet:
            return self._close_packet
        return undo_key(self.editor.history, event, widget)
