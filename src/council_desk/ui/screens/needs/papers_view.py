"""Needs, or initiatives: the list with its filters on one side, the open one on the other."""

import datetime as dt
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSplitter, QWidget

from council_desk.domain.needs import CARRIED
from council_desk.domain.terms import Field, Voice
from council_desk.ui.autosave import SaveState
from council_desk.ui.binding import flush_focused
from council_desk.ui.clock import today
from council_desk.ui.desk_session import DeskSession
from council_desk.ui.paper_editor import PaperEditor
from council_desk.ui.saved_label import SavedLabel
from council_desk.ui.screens.needs.around import Around
from council_desk.ui.screens.needs.filters import PaperFilters
from council_desk.ui.screens.needs.paper_page import PaperPage
from council_desk.ui.screens.needs.wording import TONES
from council_desk.ui.sides import Edge
from council_desk.ui.widgets.buttons import Button
from council_desk.ui.widgets.cards import Card
from council_desk.ui.widgets.labels import PlainLabel
from council_desk.ui.widgets.master_list import Item, MasterList
from council_desk.ui.words import word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from council_desk.services.desk import Desk
    from council_desk.services.paper_file import PaperFile
    from council_desk.services.paper_rows import PaperRow

LIST_WIDTH, PAGE_WIDTH, LEAST_LIST_WIDTH = 350, 674, 308


class FurtherNote(QFrame):
    """Says that some have come further than is written, and takes it over for all of them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("banner", "waiting")
        self.text, self.take = PlainLabel("", wrap=True), Button()
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 6, 6, 6)
        row.addWidget(self.text, 1)
        row.addWidget(self.take)
        self.hide()


class PapersView(QSplitter):
    """The two sides. `rows_wanted` asks for the list to be read again, `shown_changed` tells that it shows others."""

    rows_wanted = Signal()
    shown_changed = Signal()
    capture_wanted = Signal()

    def __init__(self, session: DeskSession, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.session = session
        self.initiatives = False
        self._rows: Sequence[PaperRow] = ()
        self._wanted = ""
        self.editor = PaperEditor(session, self)
        self.around = Around(session, self.editor, self)
        self.filters = PaperFilters()
        self.further = FurtherNote()
        self.list = MasterList()
        self.list.setUniformItemSizes(True)  # every row has a muted line: thousands of them need not be measured
        self.nothing, self.catch = PlainLabel("", "muted", wrap=True), Button(kind="quiet", icon="plus")
        self.saved = SavedLabel()
        self.page = PaperPage(self.around)
        side = self.side = Card()
        side.body.setContentsMargins(10, 12, 10, 10)
        side.setMinimumWidth(LEAST_LIST_WIDTH)
        for widget in (self.filters, self.further, self.nothing, self.catch):
            side.body.addWidget(widget)
        side.body.addWidget(self.list, 1)
        side.body.addWidget(self.saved)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(12)
        self.addWidget(Edge(side))
        self.addWidget(self.page)
        self.setStretchFactor(0, 1)
        self.setStretchFactor(1, 2)
        self.setSizes([LIST_WIDTH, PAGE_WIDTH])
        self._connect()

    def _connect(self) -> None:
        self.filters.changed.connect(self._filtered)
        self.filters.list_wanted.connect(self.list.setFocus)
        self.list.chosen.connect(self.open_paper)
        self.list.opened.connect(lambda _: self.page.said.title_line.setFocus())
        self.catch.clicked.connect(self.capture_wanted)
        self.further.take.clicked.connect(self.take_over)
        self.page.removal_wanted.connect(self.remove)
        self.editor.opened.connect(self.page.start)
        self.editor.changed.connect(self.page.refresh)
        self.editor.saving.saved.connect(self.rows_wanted)
        self.saved.follow(self.editor.saving)

    # ---------------------------------------------------------------------------------------------------- the list

    def set_rows(self, rows: "Sequence[PaperRow]") -> None:
        """Take the papers of the council."""
        self._rows = rows
        self.show_rows()

    def show_kind(self, initiatives: bool) -> None:
        """Show needs, or initiatives."""
        if self.initiatives != initiatives:
            self.flush()
            self.initiatives = initiatives
            self.list.setAccessibleName(self._name())
            self.show_rows()
            self._open_first()

    def rows(self) -> "list[PaperRow]":
        """Give all needs, or all initiatives."""
        return [row for row in self._rows if (row.paper_type in CARRIED) is self.initiatives]

    def shown(self) -> "list[PaperRow]":
        """Give those that the filters leave."""
        return self.filters.chosen().shown(self.rows())

    def show_rows(self) -> None:
        """Show what the filters leave."""
        shown = self.shown()
        day = today()
        self.list.set_items([self._item(row, day) for row in shown])
        if self.editor.is_open:
            self.list.select(self.editor.value.id)
        for widget in (self.nothing, self.catch):
            widget.setVisible(not shown)
        self.nothing.setText(self._say_nothing())
        further = sum(row.proposed is not None for row in self.rows())
        self.further.setVisible(further > 0)
        told = self.tr("%n have come further than is written here.", "", further)
        self.further.text.setText(told.replace(str(further), self.session.formats.number(further)))
        if not self.editor.is_open and not self._wanted:
            self._open_first()

    def _filtered(self) -> None:
        self.show_rows()
        self.shown_changed.emit()

    def _open_first(self) -> None:
        items = self.list.items()
        here = self.editor.is_open and any(item.key == self.editor.value.id for item in items)
        if items and not here:
            self.list.select(items[0].key)
            self.open_paper(items[0].key)
        elif not items and self.editor.is_open and not self.filters.search.text():
            self._wanted = ""
            self.editor.close()

    def _item(self, row: "PaperRow", day: dt.date) -> Item:
        formats = self.session.formats
        parts = [formats.digits(row.reference), row.who]
        parts.append(word(row.ladder) if row.ladder else word(row.field) if row.field else "")
        supporters = ""
        if row.supporters:
            supporters = self.tr("%n supporters", "", row.supporters).replace(
                str(row.supporters), formats.number(row.supporters)
            )
        subtitle = " · ".join(part for part in parts if part) or formats.day(row.date)
        pill, tone = word(row.state), TONES[row.state]
        if row.waits(day):
            pill, tone = self.tr("On no agenda"), "due"
        return Item(row.id, row.title, subtitle, pill, tone, fact=supporters)

    # ------------------------------------------------------------------------------------------------- the open one

    def open_paper(self, paper_id: str) -> None:
        """Show one to be written."""
        self.flush()
        self._wanted = paper_id

        def show(file: "PaperFile") -> None:
            if self._wanted != file.paper.id:
                return
            if self._is_written(paper_id):
                self.page.take_file(file)
            else:
                self.around.file = file
                self.editor.open(file.paper)

        self.around.load()
        self.session.read(lambda desk: desk.papers.get(paper_id), show)

    def _is_written(self, paper_id: str) -> bool:
        """Whether something is being typed into this very one, which then stays."""
        editor = self.editor
        return editor.is_open and editor.value.id == paper_id and editor.saving.state is not SaveState.SAVED

    def go_to(self, paper_id: str) -> None:
        """Open one and show it in the list, whatever the filters say."""
        if paper_id not in {row.id for row in self.shown()}:
            self.filters.show_only()
        self.list.select(paper_id)
        self.open_paper(paper_id)

    def show_only(self, *, voice: Voice | None = None, field: Field | None = None) -> None:
        """Show what one voice said, or what was said of one field."""
        self.filters.show_only(voice=voice, field=field)
        self._open_first()
        self.list.setFocus()

    def remove(self) -> None:
        """Remove the open one; refused in words where others rest on it. A toast offers the way back."""
        if not self.editor.is_open:
            return
        self.flush()
        paper_id = self.editor.value.id

        def work(desk: "Desk") -> Any:
            paper = desk.papers.get(paper_id).paper
            return paper, desk.papers.remove(paper_id)

        def done(result: Any) -> None:
            paper = result[0]

            def bring_back() -> None:
                self._wanted = paper_id
                self.session.write(lambda desk: desk.papers.restore(paper), lambda _: self.open_paper(paper_id))

            self._wanted = ""
            self.editor.close()
            self.rows_wanted.emit()
            self.session.notify(self.tr("Removed: {title}").format(title=paper.title), bring_back)

        self.session.write(work, done)

    def take_over(self) -> None:
        """Write down how far all have come by meetings and projects; a toast offers the way back."""
        council = self.session.council_id
        if council is None:
            return
        self.flush()

        def done(result: Any) -> None:
            before = result[0]
            number = len(before)
            told = self.tr("%n states were taken over.", "", number)
            self.session.notify(
                told.replace(str(number), self.session.formats.number(number)),
                lambda: self.session.write(lambda desk: desk.papers.put_back(before)),
            )

        self.session.write(lambda desk: desk.papers.take_over_states(council), done)

    def changed_elsewhere(self, changes: Any) -> None:
        """Read again what another part of the program changed."""
        editor = self.editor
        self.around.load()
        if not editor.is_open:
            return
        paper_id = editor.value.id
        if changes is not None and ("paper", paper_id) in changes.removed:
            self._wanted = ""
            editor.forget()
            return
        self.session.read(lambda desk: desk.papers.get(paper_id), self._read_again, lambda _: None)

    def _read_again(self, file: "PaperFile") -> None:
        editor = self.editor
        if not editor.is_open or editor.value.id != file.paper.id:
            return
        if editor.saving.state is SaveState.SAVED and file.paper != editor.value:
            self.around.file = file
            editor.open(file.paper)
        else:
            self.page.take_file(file)

    def close_paper(self) -> None:
        """Hold nothing, since another council is shown."""
        self._wanted = ""
        self.around.file = None
        self.editor.close()

    def flush(self) -> None:
        """Write what was typed."""
        flush_focused(self)
        self.editor.saving.flush()

    # -------------------------------------------------------------------------------------------------------- words

    def _say_nothing(self) -> str:
        if self.rows():
            return self.tr("Nothing fits the filters and what you typed.")
        return (
            self.tr("No initiative has been written down yet.")
            if self.initiatives
            else self.tr("No need has been written down yet.")
        )

    def _name(self) -> str:
        return self.tr("Initiatives") if self.initiatives else self.tr("Needs")

    def retranslate(self) -> None:
        """Say every text again."""
        self.filters.retranslate()
        self.list.setAccessibleName(self._name())
        self.catch.setText(self.tr("Catch one now"))
        self.further.take.setText(self.tr("Take over"))
        self.further.take.setAccessibleName(self.tr("Take over how far they have come"))
        self.page.retranslate()
        self.page.refresh()
        self.show_rows()
        self.saved.say()
