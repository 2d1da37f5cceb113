"""The People screen: the list with its filters, and beside it the person."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from council_desk.domain.terms import Role
from council_desk.domain.text import fold
from council_desk.ui.autosave import SaveState
from council_desk.ui.binding import flush_focused
from council_desk.ui.desk_session import DeskSession
from council_desk.ui.finding import find_by_key
from council_desk.ui.history import Keys, undo_key
from council_desk.ui.saved_label import SavedLabel
from council_desk.ui.screen import Screen, page_layout
from council_desk.ui.screens.people.editor import PersonEditor
from council_desk.ui.screens.people.person_page import PersonPage
from council_desk.ui.widgets.cards import Card
from council_desk.ui.widgets.empty_state import EmptyState
from council_desk.ui.widgets.fields import LineField
from council_desk.ui.widgets.labels import PlainLabel, avatar_letters
from council_desk.ui.widgets.master_list import Item, MasterList
from council_desk.ui.widgets.segments import SegmentedControl
from council_desk.ui.words import word

if TYPE_CHECKING:
    from council_desk.services.desk import Desk
    from council_desk.services.people import PersonFile
    from council_desk.services.rows import PersonRow

LIST_WIDTH, PERSON_WIDTH, LEAST_LIST_WIDTH = 340, 684, 308
ALL, MEMBERS, YOUTH, OTHERS, FORMER = "all", "members", "youth", "others", "former"
_YOUTH_ROLES = {Role.YOUTH_MAYOR, Role.DEPUTY_YOUTH_MAYOR, Role.YOUTH_MANAGER}


def fits(row: "PersonRow", chosen: str) -> bool:
    """Say whether a person belongs to a part of the list."""
    return {
        ALL: True,
        MEMBERS: row.current,
        YOUTH: row.current and (row.minor or row.role in _YOUTH_ROLES),
        OTHERS: row.role is None,
        FORMER: row.role is not None and not row.current,
    }[chosen]


class PeopleScreen(Screen):
    """People."""

    name = "people"
    icon = "people"

    def __init__(self, session: DeskSession, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._council: str | None = None
        self._rows: tuple[PersonRow, ...] = ()
        self._wanted = ""
        self.editor = PersonEditor(session, self)
        self.filter = SegmentedControl()
        self.search = LineField()
        self.search.setClearButtonEnabled(True)
        find_by_key(self.search)
        self.list = MasterList()
        self.nothing = PlainLabel("", "muted", wrap=True)
        self.saved = SavedLabel()
        self.page = PersonPage(self.editor)
        self.empty = EmptyState("people")
        self._new = QAction(self)
        self._new.setShortcut(QKeySequence(QKeySequence.StandardKey.New))
        self._new.triggered.connect(self.new_person)
        self.side = Card()
        self.side.body.setContentsMargins(10, 12, 10, 10)
        self.side.setMinimumWidth(LEAST_LIST_WIDTH)
        self.side.body.addWidget(self.search)
        self.side.body.addWidget(self.nothing)
        self.side.body.addWidget(self.list, 1)
        self.side.body.addWidget(self.saved)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(12)
        self.splitter.addWidget(self.side)
        self.splitter.addWidget(self.page)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 2)
        self.splitter.setSizes([LIST_WIDTH, PERSON_WIDTH])
        self._stack = QStackedWidget()
        self._stack.addWidget(self.splitter)
        self._stack.addWidget(self.empty)
        page_layout(self).addWidget(self._stack, 1)
        self._keys = Keys(self, self._key)
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        self.session.changed.connect(self._changed)
        self.session.council_changed.connect(lambda _: self._other_council())
        self.filter.value_changed.connect(lambda _: self._show_rows())
        self.search.textChanged.connect(lambda _: self._show_rows())
        self.search.returnPressed.connect(self.list.setFocus)
        self.list.chosen.connect(self.open_person)
        self.list.opened.connect(lambda _: self.page.name.name.setFocus())
        self.empty.triggered.connect(self.new_person)
        self.empty.second_triggered.connect(self.session.sheet_wanted)
        self.empty.second_action.set_key("P")
        self.editor.opened.connect(self.page.start)
        self.editor.changed.connect(self.page.refresh)
        self.editor.saving.saved.connect(self._load_list)
        self.saved.follow(self.editor.saving)
        self.page.duplicate_wanted.connect(self._open_duplicate)
        self.page.removal_wanted.connect(self.remove_person)
        self.page.erasure_wanted.connect(self.erase_person)

    # ------------------------------------------------------------------------------------------------ the frame

    def title(self) -> str:
        """Give the screen's name."""
        return self.tr("People")

    def subtitle(self) -> str:
        """Give how many there are."""
        count = len(self._rows)
        return self.tr("%n people", "", count).replace(str(count), self.session.formats.number(count)) if count else ""

    def primary_action(self) -> QAction | None:
        """Give the way to a new person."""
        return self._new

    def header_widgets(self) -> Sequence[QWidget]:
        """Give the filters."""
        return (self.filter,) if self._rows else ()

    def activate(self) -> None:
        """Read the list, and who is open again; they stay open."""
        if self._council != self.session.council_id:
            self._other_council()
        else:
            self._load_list()
            self._read_open()

    def go_to(self, kind: str, key: str) -> None:
        """Show a person, whatever the list is filtered by."""
        if kind == "person":
            self.search.clear()
            self.filter.set_value(ALL)
            self._show_rows()
            self.open_person(key)
            self.list.select(key)

    def flush(self) -> None:
        """Write what was typed."""
        flush_focused(self)
        self.editor.saving.flush()

    def retranslate(self) -> None:
        """Say every text again."""
        self.filter.set_segments(
            [
                (ALL, self.tr("All")),
                (MEMBERS, self.tr("Members")),
                (YOUTH, self.tr("Youth")),
                (OTHERS, self.tr("Guests and others")),
                (FORMER, self.tr("Former")),
            ]
        )
        self._new.setText(self.tr("New person"))
        self.search.setPlaceholderText(self.tr("Search by name, role, phone …"))
        self.search.setAccessibleName(self.tr("Search people"))
        self.list.setAccessibleName(self.tr("People"))
        self.nothing.setText(self.tr("Nobody fits the filter and what you typed."))
        self.empty.set_texts(
            self.tr("The people of the council"),
            self.tr(
                "Everyone stands here once, with their memberships over time: who votes, who guides, who helps. "
                "Meetings take their attendance from it."
            ),
            self.tr("New person"),
            self.tr("From a spreadsheet …"),
        )
        self.page.retranslate()
        self.page.refresh()
        self._show_rows()
        self.saved.say()

    # ------------------------------------------------------------------------------------------------- the list

    def _other_council(self) -> None:
        self.flush()
        self._close()
        self._council = self.session.council_id
        self._load_list()

    def _load_list(self) -> None:
        council = self.session.council_id
        if council is not None:
            self.session.read(lambda desk: desk.people.list(council), self._take_rows)

    def _take_rows(self, rows: "tuple[PersonRow, ...]") -> None:
        before, self._rows = len(self._rows), rows
        self._show_rows()
        if before != len(rows):
            self.header_changed.emit()
        if not self.editor.is_open and not self.editor.is_new and not self._wanted and rows:
            first = self.list.items()
            if first:
                self.list.select(first[0].key)
                self.open_person(first[0].key)

    def _show_rows(self) -> None:
        terms = fold(self.search.text()).split()
        items = []
        for row in self._rows:
            item = self._item(row)
            if fits(row, self.filter.value() or ALL) and all(
                term in fold(f"{item.title} {item.beneath()} {row.phone or ''}") for term in terms
            ):
                items.append(item)
        self.list.set_items(items)
        if self.editor.is_open:
            self.list.select(self.editor.person.id)
        self.nothing.setVisible(bool(self._rows) and not items)
        self._stack.setCurrentWidget(
            self.splitter if self._rows or self.editor.is_new or self.editor.is_open else self.empty
        )

    def _item(self, row: "PersonRow") -> Item:
        role = row.label or (word(row.role) if row.role else self.tr("guest"))
        fact = ""
        if row.attendance is not None and row.attendance.held:
            percent = self.session.formats.number(row.attendance.percent)
            fact = self.tr("attendance {percent}%").format(percent=percent)
        if row.minor:
            pill, tone = self.tr("under 18"), "waiting"
        elif row.role is not None and not row.current:
            pill, tone = self.tr("former"), "neutral"
        elif row.voting_right and row.current:
            pill, tone = self.tr("votes"), "good"
        else:
            pill, tone = "", "neutral"
        initials = avatar_letters(row.initials)
        return Item(row.id, row.name, role, pill, tone, initials, fact=fact)  # type: ignore[arg-type]

    # ----------------------------------------------------------------------------------------------- one person

    def open_person(self, person_id: str) -> None:
        """Show a person to be written."""
        self.flush()
        self._wanted = person_id

        def show(file: "PersonFile") -> None:
            if self._wanted == file.person.id:
                self.editor.open(file)

        self.session.read(lambda desk: desk.people.get(person_id), show)

    def new_person(self) -> None:
        """Show an empty form; the first letter of the name makes the person."""
        self.flush()
        self._wanted = ""
        self._stack.setCurrentWidget(self.splitter)
        self.list.clearSelection()
        self.editor.begin_new()

    def _close(self) -> None:
        """Let nobody be open, nor about to be."""
        self._wanted = ""
        self.editor.close()

    def _open_duplicate(self, person_id: str) -> None:
        """Open who was meant; the half-typed newcomer goes again if nothing but a name was written."""
        fresh = self.editor.value if self.editor.is_open and self.editor.file is None else None
        self.open_person(person_id)
        self.list.select(person_id)
        if fresh is not None and not fresh.memberships and not fresh.person.contact_details:
            self.session.write(lambda desk: desk.people.remove(fresh.person.id), lambda _: self._load_list())

    def remove_person(self) -> None:
        """Remove the person; refused in words for those who stand in meetings. A toast offers the way back."""
        if not self.editor.is_open:
            return
        self.flush()
        person_id = self.editor.person.id

        def work(desk: "Desk") -> Any:
            file = desk.people.get(person_id)
            return file, desk.people.remove(person_id)

        def done(result: Any) -> None:
            file = result[0]

            def bring_back() -> None:
                self._wanted = person_id
                self.session.write(lambda desk: desk.people.restore(file), lambda _: self.open_person(person_id))

            self._close()
            self._load_list()
            self.session.notify(self.tr("Removed: {name}").format(name=file.person.name), bring_back)

        self.session.write(work, done)

    def erase_person(self) -> None:
        """Have the particulars of the person forgotten for good; votes and attendance stay as somebody's."""
        if not self.editor.is_open:
            return
        self.flush()
        person_id, name = self.editor.person.id, self.editor.person.name

        def done(_: Any) -> None:
            self._close()
            self._load_list()
            self.session.notify(self.tr("Erased: {name}").format(name=name))

        self.session.write(lambda desk: desk.seals.erase(person_id), done)

    def _changed(self, changes: Any) -> None:
        """Read again what another part of the program changed."""
        if self.editor.is_own(changes) or not self.isVisible():
            return
        touched = self.session.touched
        if any(touched(changes, kind) for kind in ("person", "membership", "meeting", "assignment")):
            self._load_list()
            self._read_open()

    def _read_open(self) -> None:
        """Read again who is open, as far as nothing is being typed: a term may have made them a member meanwhile."""
        if self.editor.is_open and self.editor.saving.state is SaveState.SAVED:
            person_id = self.editor.person.id
            self.session.read(lambda desk: desk.people.get(person_id), self._read_again, lambda _: None)

    def _read_again(self, file: "PersonFile") -> None:
        editor = self.editor
        if not editor.is_open or editor.person.id != file.person.id or editor.saving.state is not SaveState.SAVED:
            return
        if (file.person, file.memberships) != (editor.person, editor.memberships):
            editor.open(file)
        else:
            editor.file = file
            self.page.refresh()

    def _key(self, event: QKeyEvent, widget: QWidget) -> Any:
        return undo_key(self.editor.history, event, widget)
