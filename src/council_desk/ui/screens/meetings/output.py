"""What is done with the papers of a meeting: print, save as PDF, show in folder. Always what is on the screen now."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from council_desk.domain.paperwork import DocumentKind, Order
from council_desk.ui.paper_output import Name, PaperMenu, PaperOutput
from council_desk.ui.preview import safe_file_name
from council_desk.ui.widgets.buttons import Button, ToolIcon

if TYPE_CHECKING:
    from council_desk.services.desk import Desk
    from council_desk.ui.screens.meetings.period_card import PeriodCard
    from council_desk.ui.screens.meetings.print_card import PrintCard
    from council_desk.ui.screens.meetings.screen import MeetingsScreen
    from council_desk.ui.sign_card import SigningUnderPages


class MinutesOutput(QObject):
    """Buttons and actions around the PDF of the meeting that is open or chosen."""

    def __init__(self, screen: "MeetingsScreen") -> None:
        super().__init__(screen)
        self.screen, self.session = screen, screen.session
        self.papers = PaperOutput(screen, screen.session)
        self.print_button, self.more = Button(icon="print"), ToolIcon("more")
        self.save_action, self.print_action, self.room_action = (QAction(self) for _ in range(3))
        self.folder_action, self.sign_action, self.remove_action = (QAction(self) for _ in range(3))
        self.booklet_action, self.report_action = QAction(self), QAction(self)
        self.save_action.setShortcut(QKeySequence(QKeySequence.StandardKey.Save))
        self.print_action.setShortcut(QKeySequence(QKeySequence.StandardKey.Print))
        self.room_action.setShortcut(QKeySequence("Ctrl+Shift+P"))
        for action, deed in (
            (self.save_action, self.save),
            (self.print_action, self.print),
            (self.room_action, self.open_room),
            (self.folder_action, self.papers.show),
            (self.sign_action, self.sign),
            (self.remove_action, self.remove),
            (self.booklet_action, self.ask_period),
            (self.report_action, lambda: self.session.place_wanted.emit("report", "")),
        ):
            action.triggered.connect(lambda _=False, deed=deed: deed())
            screen.addAction(action)
        self.folder_action.setEnabled(False)
        self.papers.saved.connect(lambda: self.folder_action.setEnabled(True))
        self._menu = QMenu(self.more)
        self._menu.addActions([self.save_action, self.folder_action, self.print_action, self.sign_action])
        self.invitation = PaperMenu(self.papers, self._invitation, self._named_invitation, self._menu)
        self.sheet = PaperMenu(self.papers, self._sheet, self._named_sheet, self._menu)
        self._menu.addSeparator()
        for menu in (self.invitation, self.sheet):
            self._menu.addMenu(menu)
        self._menu.addAction(self.room_action)
        self._menu.addSeparator()
        self._menu.addActions([self.booklet_action, self.report_action])
        self._menu.addSeparator()
        self._menu.addAction(self.remove_action)
        self.more.setPopupMode(ToolIcon.ToolButtonPopupMode.InstantPopup)
        self.more.setMenu(self._menu)
        self.print_button.clicked.connect(self.print)
        self._back_to = ""

    def widgets(self, *, narrow: bool) -> Sequence[QWidget]:
        """Give what stands in the top bar."""
        return (self.more,) if narrow else (self.print_button, self.more)

    def save(self) -> None:
        """Ask for a place and save the PDF there."""
        if found := self._ordered():
            self.papers.save(*found)

    @cached_property
    def signing(self) -> "SigningUnderPages":
        """What signs the pages that are shown."""
        from council_desk.ui.sign_card import SigningUnderPages

        return SigningUnderPages(self.screen.preview, self.papers, self._ordered)

    def sign(self) -> None:
        """Ask for the certificate with which what the pages show is signed."""
        if self.shown():
            self.screen.show_page()
            self.signing.card.open_card()

    def print(self) -> None:
        """Print the PDF's own pages through the system's dialog."""
        if found := self._ordered():
            self.papers.print(*found)

    def invite(self, person: str | None, *, to_file: bool) -> None:
        """Print the invitation to the open meeting, or save it: to one person, or to all."""
        if order := self._invitation(person):
            deed = self.papers.save if to_file else self.papers.print
            deed(order, self._named_invitation)

    def shown(self) -> Order | None:
        """Order what the pages show, in their copy: minutes, or the paper of a period; nothing where nothing is."""
        copy, page = self.screen.preview.copy(), self.screen.list_page
        if page.shows_period() and not self.screen.editor.is_open:
            return page.period.order(copy)
        meeting_id = self.screen.current_meeting()
        return Order(kind=DocumentKind.MINUTES, subject=meeting_id, copy=copy) if meeting_id else None

    def _ordered(self) -> tuple[Order, Name] | None:
        """Order what the pages show, with what was typed last, and name its file."""
        self.screen.flush()
        order = self.shown()
        if order is None:
            return None
        return order, file_name if order.kind is DocumentKind.MINUTES else self.screen.list_page.period.file_name()

    def ask_period(self) -> None:
        """Ask in the place of the list for which period the book of minutes is wanted; its pages stand beside."""
        self.screen.leave()
        period = self._period
        self.screen.list_page.show_period()
        period.ask()
        self.screen.show_text()

    def _order(self, kind: DocumentKind) -> Order | None:
        """Order a paper of the meeting that is on the screen, in the copy that is shown; nothing without a meeting."""
        meeting_id = self.screen.current_meeting()
        self.screen.flush()
        if not meeting_id:
            return None
        return Order(kind=kind, subject=meeting_id, copy=self.screen.preview.copy())

    def _invitation(self, person: str | None = None) -> Order | None:
        """Order the invitation; it bears the day on which the council was invited, or is now."""
        order = self._order(DocumentKind.INVITATION)
        return order and replace(order, person=person, on=self._bearing())

    def _bearing(self) -> dt.date | None:
        editor = self.screen.editor
        if not editor.is_open or editor.meeting.invited_on:
            return None
        return dt.datetime.now(editor.zone).date()

    def _sheet(self) -> Order | None:
        return self._order(DocumentKind.ATTENDANCE_SHEET)

    def _named_invitation(self, record: Any) -> str:
        return file_name(record, self.tr("Invitation"))

    def _named_sheet(self, record: Any) -> str:
        return file_name(record, self.tr("Attendance sheet"))

    def open_room(self) -> None:
        """Show what can be printed for the meeting that is open or chosen; from there the way leads back to it."""
        screen = self.screen
        meeting_id, was_open = screen.current_meeting(), screen.editor.is_open
        if not meeting_id:
            return
        screen.leave()
        page = screen.list_page
        self._back_to = meeting_id if was_open else ""

        def read(desk: "Desk") -> Any:
            return desk.print_room.offers(meeting_id), desk.meetings.get(meeting_id)

        def ask(found: Any) -> None:
            offers, file = found
            room = self._room
            page.show_room()
            room.ask(offers, (file.council.name, str(file.meeting.reference or file.meeting.number)))
            screen.show_text()

        self.session.read(read, ask)

    @cached_property
    def _room(self) -> "PrintCard":
        card = self.screen.list_page.room
        card.closed.connect(self._leave_room)
        return card

    @cached_property
    def _period(self) -> "PeriodCard":
        card, screen = self.screen.list_page.period, self.screen
        card.save_wanted.connect(self.save)
        card.print_wanted.connect(self.print)
        for signal in (card.changed, card.cancelled):
            signal.connect(screen.show_pages_later)
        return card

    def _leave_room(self) -> None:
        self.screen.list_page.show_list()
        if self._back_to:
            self.screen.open_meeting(self._back_to)

    def remove(self) -> None:
        """Remove the meeting that is open or chosen."""
        meeting_id = self.screen.current_meeting()
        if meeting_id:
            self.screen.remove_meeting(meeting_id)

    def retranslate(self) -> None:
        """Say every text again."""
        self.print_button.setText(self.tr("Print"))
        self.print_button.setToolTip(self.tr("Print the minutes (Ctrl+P)"))
        self.more.set_name(self.tr("More about the minutes"))
        self.save_action.setText(self.tr("Save as PDF …"))
        self.print_action.setText(self.tr("Print …"))
        self.room_action.setText(self.tr("Print room …"))
        self.folder_action.setText(self.tr("Show in folder"))
        self.sign_action.setText(self.tr("Sign digitally …"))
        self.booklet_action.setText(self.tr("Book of minutes of a year …"))
        self.report_action.setText(self.tr("Report on a period …"))
        self.remove_action.setText(self.tr("Remove this meeting"))
        self.invitation.say(self.tr("Invitation"))
        self.sheet.say(self.tr("Attendance sheet"))


def file_name(record: Any, kind: str = "") -> str:
    """Propose a file name from the council's name, what it is if not minutes, the meeting's number and its day."""
    meeting = record.meetings[0]
    council = next((body.name for body in record.organizations if body.id == meeting.organization), "")
    return safe_file_name(council, kind, str(meeting.reference or meeting.number), meeting.scheduled_start[:10])
