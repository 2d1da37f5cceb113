"""What the screen does to prepare meetings: a new one, a year's plan, the second call, the way into meeting mode."""

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from council_desk.domain.text import fold
from council_desk.ui.screens.meetings.new_meeting import Wanted
from council_desk.ui.screens.meetings.prepare_card import start_words
from council_desk.ui.widgets.buttons import Button

if TYPE_CHECKING:
    from council_desk.record.models import Meeting
    from council_desk.services.desk import Desk
    from council_desk.ui.screens.meetings.document import MeetingDocument
    from council_desk.ui.screens.meetings.screen import MeetingsScreen


class Planning(QObject):
    """Between the forms of the screen and the desk."""

    def __init__(self, screen: "MeetingsScreen") -> None:
        super().__init__(screen)
        self.screen, self.session = screen, screen.session
        self.start = Button(icon="play")
        self.start.clicked.connect(self.start_sitting)
        page = screen.list_page
        page.new.wanted.connect(self._create)
        page.new.year_wanted.connect(self.plan_year)
        page.new.template_changed.connect(self._offer_again)
        page.plan_wanted.connect(self._create_plan)

    def follow(self, document: "MeetingDocument") -> None:
        """Do what the cards of a meeting ask for."""
        document.prepare.start_wanted.connect(self.start_sitting)
        document.prepare.second_call_wanted.connect(self._call_again)
        document.prepare.invitation_wanted.connect(
            lambda person, to_file: self.screen.output.invite(person, to_file=to_file)
        )
        document.life.print_wanted.connect(self.screen.output.print)
        document.life.pdf_wanted.connect(self.screen.output.save)
        document.life.sign_wanted.connect(self.screen.output.sign)

    def widgets(self, *, narrow: bool) -> Sequence[QWidget]:
        """Give the way into meeting mode for the meeting that is open or chosen; nothing where there is none.

        Where a narrow window shows a meeting, its first card has the button and the title needs the room.
        """
        words = start_words(self._state())
        self.start.setText(words)
        return (self.start,) if words and not (narrow and self.screen.editor.is_open) else ()

    def retranslate(self) -> None:
        """Say every text again."""
        self.start.setText(start_words(self._state()))

    def _state(self) -> str:
        screen = self.screen
        if screen.editor.is_open:
            return screen.editor.meeting.state
        if not screen.list_page.shows_list():
            return ""
        chosen = screen.list_page.list.current_key()
        return next((row.state for row in screen.list_page.rows() if row.id == chosen), "")

    def start_sitting(self) -> None:
        """Go into meeting mode with the meeting that is open or chosen; what was typed is written first."""
        meeting_id = self.screen.current_meeting()
        if meeting_id:
            self.screen.flush()
            self.session.sitting_wanted.emit(meeting_id)

    # ----------------------------------------------------------------------------------------------- a new meeting

    def new_meeting(self) -> None:
        """Show the form, with what earlier meetings left and the council's templates."""
        council = self.session.council_id
        if council is None:
            return
        self.screen.leave()

        def read(desk: "Desk") -> Any:
            templates = desk.planning.templates(council)
            return desk.planning.offers(council, templates[0].id if templates else None), templates

        def ask(found: Any) -> None:
            rows = self.screen.list_page.rows()
            self.screen.list_page.show_new()
            self.screen.list_page.new.ask(found[0], rows[0] if rows else None, found[1])
            self.screen.show_text()

        self.session.read(read, ask)

    def _offer_again(self, template: str | None) -> None:
        """Offer what another template does not bring anyway."""
        council = self.session.council_id
        if council is not None:
            self.session.read(lambda desk: desk.planning.offers(council, template), self.screen.list_page.new.offer)

    def _create(self, wanted: Wanted) -> None:
        council = self.session.council_id
        if council is None:
            return

        def work(desk: "Desk") -> "Meeting":
            meeting = desk.planning.create(
                council,
                wanted.start,
                template_id=wanted.template,
                carry=wanted.carry,
                available_minutes=wanted.available,
            )
            fewer = without_items(meeting, wanted.left_out)
            if fewer is not meeting:
                desk.meetings.save(fewer)
            return fewer

        self.session.write(work, self._open)

    def _open(self, meeting: "Meeting") -> None:
        self.screen.list_page.show_list()
        self.screen.open_meeting(meeting.id)

    # ----------------------------------------------------------------------------------------------- a year's plan

    def plan_year(self) -> None:
        """Show the form for the plan of a year."""
        council = self.session.council_id
        if council is None:
            return
        self.screen.leave()

        def ask(templates: Any) -> None:
            rows = self.screen.list_page.rows()
            self.screen.list_page.show_year()
            self.screen.list_page.year.ask(templates, rows[0] if rows else None)
            self.screen.show_text()

        self.session.read(lambda desk: desk.planning.templates(council), ask)

    def _create_plan(self, starts: Sequence[dt.datetime], template: str | None) -> None:
        """Make the meetings of a plan; a toast offers the way back."""
        council = self.session.council_id
        if council is None:
            return

        def made(meetings: "tuple[Meeting, ...]") -> None:
            self.screen.list_page.show_list()
            self.screen.load_list(meetings[0].id)
            count = len(meetings)
            told = self.tr("%n meetings made", "", count).replace(str(count), self.session.formats.number(count))
            self.session.notify(told, lambda: self._take_back(meetings))

        self.session.write(lambda desk: desk.planning.create_plan(council, starts, template_id=template), made)

    def _take_back(self, meetings: "tuple[Meeting, ...]") -> None:
        def work(desk: "Desk") -> None:
            for meeting in meetings:
                desk.meetings.remove(meeting.id)

        self.session.write(work, lambda _: self.screen.load_list())

    # --------------------------------------------------------------------------------------------- the second call

    def _call_again(self, start: dt.datetime) -> None:
        """Make the second call of the meeting that is open, and open it."""
        meeting_id = self.screen.current_meeting()
        self.screen.flush()
        self.session.write(lambda desk: desk.planning.second_call(meeting_id, start), self._open)


def without_items(meeting: "Meeting", titles: Sequence[str]) -> "Meeting":
    """Give a meeting without the standing items that were left out, unless something open came back under them."""
    from council_desk.services import editing

    left_out = {fold(title) for title in titles}
    for item in meeting.agenda:
        if fold(item.title) in left_out and not item.actions:
            meeting = editing.remove_item(meeting, item.id)
    return meeting
