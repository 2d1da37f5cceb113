"""The middle of a sitting: the roll call, the current item, the pages of its minutes, or the closing."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from council_desk.domain.agenda import Gap
from council_desk.domain.terms import MeetingState
from council_desk.ui.preview import PagePreview
from council_desk.ui.screens.meetings.editor import MeetingEditor
from council_desk.ui.sitting.between import BetweenPage, OpeningPage
from council_desk.ui.sitting.clock import SittingClock
from council_desk.ui.sitting.closing import ClosingPage
from council_desk.ui.widgets.cards import Card

if TYPE_CHECKING:
    from council_desk.ui.sitting.item.panel import ItemPanel

_COPIES = ("internal", "municipality", "public")


class Middle(QStackedWidget):
    """Shows one of them. `item` is the item it would show; "" while there is none."""

    opened = Signal(object)
    all_present = Signal()
    no_quorum = Signal()
    next_wanted = Signal()
    previous_wanted = Signal()
    end_wanted = Signal()
    confirmed = Signal(object)
    jump_wanted = Signal(object)
    recusal_asked = Signal(str)
    vote_changed = Signal(object)
    shown = Signal()
    """Something else stands here."""

    def __init__(self, editor: MeetingEditor, clock: SittingClock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor, self.clock = editor, clock
        self.item = ""
        self.opening = OpeningPage(editor, clock)
        self.between = BetweenPage(editor)
        self.closing = ClosingPage(editor, clock)
        self.preview_card = Card()
        self._preview: PagePreview | None = None
        self._panel: ItemPanel | None = None
        for page in (self.opening, self.between, self.closing, self.preview_card):
            self.addWidget(page)
        self.opening.opened.connect(self.opened)
        self.opening.all_present.connect(self.all_present)
        self.opening.no_quorum.connect(self.no_quorum)
        self.between.next_wanted.connect(self.next_wanted)
        self.between.end_wanted.connect(self.end_wanted)
        self.closing.confirmed.connect(self.confirmed)
        self.closing.jump_wanted.connect(self.jump_wanted)
        self.closing.left.connect(self._go_back)

    # ----------------------------------------------------------------------------------------------------- parts

    @property
    def panel(self) -> "ItemPanel":
        """The panel of the current item; made when the first item is shown."""
        if self._panel is None:
            from council_desk.ui.sitting.item.panel import ItemPanel

            self._panel = ItemPanel(self.editor, self.clock, self)
            self.addWidget(self._panel)
            self._panel.next_wanted.connect(self.next_wanted)
            self._panel.previous_wanted.connect(self.previous_wanted)
            self._panel.recusal_asked.connect(self.recusal_asked)
            self._panel.vote_changed.connect(self.vote_changed)
            self._panel.retranslate()
        return self._panel

    @property
    def preview(self) -> PagePreview:
        """The pages of the minutes; made when they are first asked for."""
        if self._preview is None:
            self._preview = PagePreview(self.editor.session)
            self.preview_card.body.addWidget(self._preview)
            self._name_copies()
        return self._preview

    @property
    def shows_item(self) -> bool:
        """Whether the panel of an item stands here."""
        return self._panel is not None and self.currentWidget() is self._panel

    # --------------------------------------------------------------------------------------------------- showing

    def show_item(self, item_id: str) -> None:
        """Show an item; "" shows what there is while none runs."""
        self.item = item_id if self.editor.has_item(item_id) else ""
        if self.editor.meeting.state is not MeetingState.IN_SESSION:
            self.setCurrentWidget(self.opening)
        elif self.item:
            panel = self.panel
            panel.show_item(self.item)
            self.setCurrentWidget(panel)
        else:
            if self._panel is not None:
                self._panel.show_item(None)
            self.setCurrentWidget(self.between)
        self.shown.emit()

    def jump(self, gap: Gap) -> None:
        """Show the item of a gap, with the cursor in the motion, the action or the election that lacks something."""
        self.show_item(gap.item or "")
        if not self.shows_item:
            return
        for kind, key in (("motion", gap.motion), ("action", gap.action), ("election", gap.election)):
            if key is not None:
                self.panel.go_to(kind, key)
                return
        self.panel.focus_text()

    def show_closing(self, *, failing: bool) -> None:
        """Show the end of the meeting."""
        self.setCurrentWidget(self.closing)
        self.closing.ask(failing=failing)
        self.shown.emit()

    def toggle_preview(self) -> None:
        """Show the pages of the minutes, or what stood here before."""
        if self.currentWidget() is self.preview_card:
            self._go_back()
            return
        from council_desk.ui.screens.meetings.screen import minutes_source

        self.preview.show_source(minutes_source(self.editor.meeting.id))
        self.setCurrentWidget(self.preview_card)
        self.preview.view.setFocus()
        self.shown.emit()

    def pages_changed(self) -> None:
        """Make the pages anew, since something was saved, if they are shown."""
        if self._preview is not None and self.currentWidget() is self.preview_card:
            self._preview.refresh()

    def put_away(self) -> bool:
        """Go back from the pages or the closing; False if neither stands here."""
        if self.currentWidget() not in {self.preview_card, self.closing}:
            return False
        self._go_back()
        return True

    def _go_back(self) -> None:
        self.show_item(self.item)
        self.take_focus()

    def confirm(self) -> None:
        """Press the one button of the opening or of the closing."""
        if self.currentWidget() is self.opening:
            self.opening.press()
        elif self.currentWidget() is self.closing:
            self.closing.press()

    @property
    def can_confirm(self) -> bool:
        """Whether there is something to confirm."""
        return self.currentWidget() in {self.opening, self.closing}

    def take_focus(self) -> bool:
        """Put the focus where one goes on; False if nothing here wants it."""
        page, panel = self.currentWidget(), self._panel
        if panel is not None and page is panel:
            panel.focus_text()
        elif page is self.opening:
            self.opening.open.setFocus()
        elif page is self.preview_card:
            self.preview.view.setFocus()
        elif page is self.closing:
            self.closing.finish.setFocus()
        else:
            return False
        return True

    def refresh(self) -> None:
        """Show the meeting as it stands now; the panel of the item looks after itself."""
        if self.item and not self.editor.has_item(self.item):
            self.show_item("")
            return
        self.tick()

    def tick(self) -> None:
        """Follow the clock."""
        page = self.currentWidget()
        if page is self.opening:
            self.opening.refresh()
        elif page is self.between:
            self.between.refresh()
        elif page is self.closing:
            self.closing.refresh()

    def flush(self) -> None:
        """Take over what is still being typed into the item."""
        if self._panel is not None:
            self._panel.flush()

    def retranslate(self) -> None:
        """Say every text again."""
        self.opening.retranslate()
        self.between.retranslate()
        self.closing.retranslate()
        self.preview_card.set_title(self.tr("Pages of the minutes"))
        self._name_copies()
        if self._panel is not None:
            self._panel.retranslate()

    def _name_copies(self) -> None:
        if self._preview is not None:
            words = (self.tr("internal"), self.tr("for the municipality"), self.tr("public"))
            self._preview.set_copies(list(zip(_COPIES, words, strict=True)))
