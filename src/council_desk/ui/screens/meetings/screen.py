"""The Meetings screen: the list, or one meeting being written, and beside either the page preview of its minutes."""

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from council_desk.domain.paperwork import DocumentKind, Order
from council_desk.domain.terms import MinutesState
from council_desk.ui.autosave import SaveState
from council_desk.ui.binding import flush_focused
from council_desk.ui.desk_session import DeskSession
from council_desk.ui.history import Keys
from council_desk.ui.preview import PagePreview, Source
from council_desk.ui.saved_label import SavedLabel
from council_desk.ui.screen import Screen, page_layout
from council_desk.ui.screens.meetings.document import DETAILS, MeetingDocument
from council_desk.ui.screens.meetings.editor import MeetingEditor, Opened, read_meeting
from council_desk.ui.screens.meetings.going import go_to
from council_desk.ui.screens.meetings.keyboard import meeting_key
from council_desk.ui.screens.meetings.list_page import MeetingListPage
from council_desk.ui.screens.meetings.outline import Outline
from council_desk.ui.screens.meetings.output import MinutesOutput
from council_desk.ui.screens.meetings.planning import Planning
from council_desk.ui.screens.meetings.prepare_card import is_ahead
from council_desk.ui.widgets.buttons import Button
from council_desk.ui.widgets.segments import SegmentedControl
from council_desk.ui.width import WhenWide, text_scale
from council_desk.ui.words import word

if TYPE_CHECKING:
    from council_desk.services.desk import Desk

PREVIEW_FROM = 960
"""Width of the screen from which the page stands beside the text."""
TEXT_WIDTH, PAGE_WIDTH = 674, 350
SIDE_WIDTH = 162
PREVIEW_AFTER_MILLISECONDS = 120
WRITE, PAGE = "write", "page"
COPIES = ("internal", "municipality", "public")


class MeetingsScreen(Screen):
    """Meetings."""

    name = "meetings"
    icon = "meetings"

    def __init__(self, session: DeskSession, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._council: str | None = None
        self._wide = True
        self.editor = MeetingEditor(session, self)
        self.document: MeetingDocument | None = None
        self.list_page = MeetingListPage(session)
        self.preview = PagePreview(session)
        self.preview.setMinimumWidth(250)
        self.back = Button(kind="quiet", icon="chevron-left")
        self.outline = Outline()
        self.saved = SavedLabel(wrap=True)
        self.saved.setMinimumHeight(self.saved.sizeHint().height())
        self.view_switch = SegmentedControl()
        self.output = MinutesOutput(self)
        self.planning = Planning(self)
        self._new = QAction(self)
        self._new.setShortcut(QKeySequence(QKeySequence.StandardKey.New))
        self._new.triggered.connect(self.new_meeting)
        self._place = QStackedWidget()
        self._place.addWidget(self.list_page)
        self._place.addWidget(self._editing_page())
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.addWidget(self._place)
        self.splitter.addWidget(self.preview)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(12)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([TEXT_WIDTH, PAGE_WIDTH])
        page_layout(self).addWidget(self.splitter, 1)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(PREVIEW_AFTER_MILLISECONDS)
        self._later.timeout.connect(self._show_pages)
        self._keys = Keys(self, lambda event, widget: meeting_key(self, event, widget))
        self._width = WhenWide(self, PREVIEW_FROM, self._turn)
        self._connect()
        self.retranslate()

    def _editing_page(self) -> QWidget:
        page = QWidget()
        side = QVBoxLayout()
        side.setSpacing(6)
        side.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeading)
        side.addWidget(self.outline, 1)
        side.addWidget(self.saved)
        column = QWidget()
        column.setLayout(side)
        side.setContentsMargins(0, 0, 0, 0)
        column.setFixedWidth(round(SIDE_WIDTH * text_scale()))
        self._side = column
        self._row = QHBoxLayout(page)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(12)
        self._row.addWidget(column)
        return page

    def _connect(self) -> None:
        session, editor = self.session, self.editor
        session.changed.connect(self._changed)
        session.council_changed.connect(lambda _: self._other_council())
        editor.changed.connect(self._show_edit)
        editor.saving.saved.connect(self.preview.refresh)
        self.saved.follow(editor.saving)
        self.list_page.chosen.connect(lambda _: self._chosen())
        self.list_page.opened.connect(self.open_meeting)
        self.list_page.removal_wanted.connect(self.remove_meeting)
        self.list_page.new_wanted.connect(self.new_meeting)
        self.back.clicked.connect(self.close_meeting)
        self.outline.chosen.connect(lambda key: self.document.go_to(key) if self.document else None)
        self.view_switch.value_changed.connect(lambda _: self._arrange())

    # ------------------------------------------------------------------------------------------------ the frame

    def title(self) -> str:
        """Give the screen's name, or the meeting's while one is written."""
        if not self.editor.is_open:
            return self.tr("Meetings")
        meeting, formats = self.editor.meeting, self.session.formats
        day = dt.datetime.fromisoformat(meeting.scheduled_start).date()
        return self.tr("Meeting {number} · {day}").format(number=formats.number(meeting.number), day=formats.day(day))

    def subtitle(self) -> str:
        """Give the state of the minutes and how much is missing."""
        if not self.editor.is_open or self.document is None:
            return ""
        minutes = self.editor.meeting.minutes
        if is_ahead(self.editor.meeting):
            return word(self.editor.meeting.state)
        state = word(minutes.state if minutes else MinutesState.DRAFT)
        count = self.document.gap_count()
        if not count:
            return state
        missing = self.tr("%n gaps before approval", "", count).replace(str(count), self.session.formats.number(count))
        return f"{state} · {missing}"

    def primary_action(self) -> QAction | None:
        """Give the way to a new meeting."""
        return self._new

    def header_widgets(self) -> Sequence[QWidget]:
        """Give the switch of narrow windows, and what is done with the minutes."""
        if not self.list_page.rows():
            return ()
        switch = () if self._wide else (self.view_switch,)
        return (*switch, *self.planning.widgets(narrow=not self._wide), *self.output.widgets(narrow=not self._wide))

    def activate(self) -> None:
        """Read the list; a meeting that is open stays open."""
        if self._council != self.session.council_id:
            self._other_council()
        else:
            self.load_list()

    def flush(self) -> None:
        """Write what was typed."""
        flush_focused(self)
        self.editor.saving.flush()

    def retranslate(self) -> None:
        """Say every text again."""
        copies = (self.tr("internal"), self.tr("for the municipality"), self.tr("public"))
        self.preview.set_copies(list(zip(COPIES, copies, strict=True)))
        self.back.setText(self.tr("All meetings"))
        self.outline.setAccessibleName(self.tr("Outline"))
        self.view_switch.set_segments([(WRITE, self.tr("Text")), (PAGE, self.tr("Page"))])
        self._new.setText(self.tr("New meeting"))
        self.output.retranslate()
        self.planning.retranslate()
        self.list_page.retranslate()
        if self.document is not None:
            self.document.retranslate()
            self.document.refresh()
            self._show_outline()
        self.saved.say()

    def changeEvent(self, event: QEvent) -> None:
        """Give the outline more room for larger text."""
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange} and hasattr(self, "_side"):
            self._side.setFixedWidth(round(SIDE_WIDTH * text_scale()))
        super().changeEvent(event)

    # ------------------------------------------------------------------------------------------------- the list

    def _other_council(self) -> None:
        self.leave()
        self._council = self.session.council_id
        self.preview.show_source(None)
        self.load_list()

    def load_list(self, select: str = "") -> None:
        """Read the meetings; one of them can be chosen."""
        council = self.session.council_id
        if council is None:
            return

        def show(rows: Any) -> None:
            self.list_page.set_rows(rows)
            if select:
                self.list_page.list.select(select)
            elif rows and not self.list_page.list.current_key():
                self.list_page.list.select(rows[0].id)
            if not self.editor.is_open:
                self.show_pages_later()
            self._arrange()

        self.session.read(lambda desk: desk.meetings.list(council), show)

    def _chosen(self) -> None:
        self._later.start()
        self.header_changed.emit()

    def _show_pages(self) -> None:
        """Show the minutes of the meeting that is open, or chosen in the list, or the paper of a period."""
        order = self.output.shown()
        self.preview.show_source(Source.of(order) if order else None)

    def show_pages_later(self) -> None:
        """Show the pages of what stands on the screen, after the last of several changes in a row."""
        self._later.start()

    def current_meeting(self) -> str:
        """Give the meeting that is open, or chosen in the list; "" when there is none."""
        return self.editor.meeting.id if self.editor.is_open else self.list_page.list.current_key()

    def new_meeting(self) -> None:
        """Ask for day and time of a new meeting, and what comes along from earlier ones."""
        self.planning.new_meeting()

    def remove_meeting(self, meeting_id: str) -> None:
        """Remove a meeting; a toast offers the way back."""

        def work(desk: "Desk") -> Any:
            meeting = desk.meetings.get(meeting_id).meeting
            return meeting, desk.meetings.remove(meeting_id)

        def done(result: Any) -> None:
            meeting = result[0]
            text = self.tr("Removed: meeting {number}").format(number=self.session.formats.number(meeting.number))
            self.session.notify(
                text,
                lambda: self.session.write(
                    lambda desk: desk.meetings.restore(meeting), lambda _: self.load_list(meeting.id)
                ),
            )

        if self.editor.is_open:
            self.leave()
        self.session.write(work, done)

    # ----------------------------------------------------------------------------------------------- the meeting

    def open_meeting(self, meeting_id: str) -> None:
        """Open a meeting to be written."""
        self.flush()
        council = self.session.council_id

        def opened(found: Opened) -> None:
            if council == self.session.council_id:
                self._opened(found)

        self.session.read(lambda desk: read_meeting(desk, meeting_id), opened)

    def go_to(self, kind: str, key: str) -> None:
        """Show a "meeting", or an "item" where it stands."""
        go_to(self, kind, key)

    def _opened(self, found: Opened) -> None:
        self.editor.open(found)
        self._drop_document()
        self.document = MeetingDocument(self.editor, self._row.parentWidget())
        self.document.place_changed.connect(self.outline.select)
        self.document.parts_changed.connect(self._show_outline)
        self.planning.follow(self.document)
        self._row.addWidget(self.document, 1)
        self._place.setCurrentIndex(1)
        self.list_page.list.select(found.file.meeting.id)
        self._show_outline()
        self.outline.select(DETAILS)
        self.outline.setFocus()
        self.saved.say()
        self.show_pages_later()
        self.show_text()

    def close_meeting(self) -> None:
        """Go back to the list; what was typed is written."""
        self.leave()
        self.load_list()

    def leave(self) -> None:
        """Put away the meeting that is written; the list or a form takes its place."""
        if self.editor.is_open:
            self.flush()
            self.editor.close()
            self._drop_document()
            self._place.setCurrentIndex(0)
            self.list_page.show_list()
            self.header_changed.emit()

    def _drop_document(self) -> None:
        if self.document is not None:
            self._row.removeWidget(self.document)
            self.document.hide()
            self.document.deleteLater()
            self.document = None

    def _show_edit(self) -> None:
        if self.document is not None:
            self.document.refresh()

    def _show_outline(self) -> None:
        if self.document is None or not self.editor.is_open:
            return
        before = (self.title(), self.subtitle())
        self.outline.set_parts(self.document.parts())
        if before != getattr(self, "_header", None):
            self._header = before
            self.header_changed.emit()

    def _changed(self, changes: Any) -> None:
        """Read again what another part of the program changed."""
        if self.editor.is_own(changes):
            return
        touched = self.session.touched
        if not self.editor.is_open:
            if self.isVisible() and touched(changes, "meeting"):
                self.load_list()
            return
        if any(
            touched(changes, kind)
            for kind in ("meeting", "election", "person", "membership", "organization", "project")
        ):
            meeting_id = self.editor.meeting.id
            self.session.read(
                lambda desk: read_meeting(desk, meeting_id), self._read_again, lambda _: self.close_meeting()
            )

    def _read_again(self, found: Opened) -> None:
        if not self.editor.is_open or self.editor.meeting.id != found.file.meeting.id:
            return
        if self.editor.saving.state is not SaveState.SAVED or found.file.meeting == self.editor.meeting:
            self.editor.refresh_around(found)
        else:
            self.editor.open(found)
            self._show_edit()
        self.preview.refresh()

    # --------------------------------------------------------------------------------------------------- widths

    def show_text(self) -> None:
        """Turn a narrow window from the page to the text: something is to be read or written there."""
        self.view_switch.set_value(WRITE)
        self._arrange()

    def show_page(self) -> None:
        """Turn a narrow window from the text to the page."""
        self.view_switch.set_value(PAGE)
        self._arrange()

    def _turn(self, wide: bool) -> None:
        self._wide = wide
        self._arrange()

    def _arrange(self) -> None:
        """Page beside the text where there is room, else one or the other."""
        page = self.view_switch.value() == PAGE
        some = bool(self.list_page.rows())
        text_shown, page_shown = self._wide or not page or not some, some and (self._wide or page)
        focus = self.focusWidget()
        lost = (self._place if not text_shown else self.preview).isAncestorOf(focus) if focus is not None else False
        self._place.setVisible(text_shown)
        self.preview.setVisible(page_shown)
        if lost and not (text_shown and page_shown):  # what is hidden would hand the focus to anything in the window
            self._focus_text() if text_shown else self.preview.view.setFocus()
        self.header_changed.emit()

    def _focus_text(self) -> None:
        (self.outline if self.editor.is_open else self.list_page.list).setFocus()


def minutes_source(meeting_id: str) -> Source:
    """Give where the pages of a meeting's minutes come from."""
    return Source.of(Order(kind=DocumentKind.MINUTES, subject=meeting_id))
