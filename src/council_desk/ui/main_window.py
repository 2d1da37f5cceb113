"""The one window: navigation, top bar, the screens as pages, and where errors and news are shown."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QMessageBox, QStackedWidget, QVBoxLayout, QWidget

from council_desk.errors import DeskError
from council_desk.ui.backup_state import BackupState
from council_desk.ui.desk_session import DeskSession
from council_desk.ui.errors import say
from council_desk.ui.navigation import ADD_KEYS, SWITCH_KEYS, Navigation
from council_desk.ui.navigation_entry import Entry
from council_desk.ui.reading_order import move_focus
from council_desk.ui.reminders import Reminders
from council_desk.ui.screen import MARGIN, Screen
from council_desk.ui.search_panel import SEARCH_KEYS, SearchPanel
from council_desk.ui.sitting.in_session import InSession
from council_desk.ui.theme import dress
from council_desk.ui.top_bar import TopBar
from council_desk.ui.waiting import Waiting
from council_desk.ui.widgets.banner import CLOSE_KEYS, Banner, Toast

if TYPE_CHECKING:
    from council_desk.services.desk import Desk

NARROW_BELOW = 900
SETTINGS, MEETINGS = "settings", "meetings"
_FIGURES = 9


@dataclass(frozen=True, slots=True)
class ScreenEntry:
    """A screen that the window loads and builds when it is first opened."""

    name: str
    icon: str
    load: Callable[[], Callable[[DeskSession], Screen]]
    """Gives its class; the first time this loads its modules."""
    title: Callable[[], str]
    places: frozenset[str] = frozenset()
    """The kinds of thing that it opens when they are asked for (`DeskSession.place_wanted`)."""
    waits: "Callable[[Desk, str], int] | None" = None
    """Counts what waits there in a council."""


class Frame(QWidget):
    """Navigation and page; shown while a desk with a council is open."""

    def __init__(self, session: DeskSession, screens: Sequence[ScreenEntry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._entries = screens
        session.places = frozenset[str]().union(*(entry.places for entry in screens))
        self._built: dict[str, Screen] = {}
        self.navigation = Navigation()
        self.top_bar = TopBar()
        self.banner = Banner()
        self.pages = QStackedWidget()
        self.page = QWidget()
        self.toast = Toast(self.page)
        self.search = SearchPanel(session, self.page)
        self._state = BackupState(session, self.navigation.foot)
        banner_place = QWidget()
        banner_row = QHBoxLayout(banner_place)
        banner_row.setContentsMargins(MARGIN, MARGIN, MARGIN, 0)
        banner_row.addWidget(self.banner)
        self._banner_place = banner_place
        banner_place.hide()
        column = QVBoxLayout(self.page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.in_session, self.reminders = InSession(session, self.page), Reminders(session, self.page)
        for strip in (self.top_bar, banner_place, self.in_session, self.reminders):
            column.addWidget(strip)
        column.addWidget(self.pages, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.navigation)
        row.addWidget(self.page, 1)
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        session = self.session
        self.banner.dismissed.connect(self._banner_place.hide)
        self.navigation.chosen.connect(self.open_screen)
        self.navigation.switcher.chosen.connect(self._switch_council)
        session.reported.connect(self.show_error)
        session.retried.connect(self.banner.dismiss)
        session.notified.connect(self.toast.say)
        session.offered.connect(self.toast.say)
        session.place_wanted.connect(self.go_to)
        self.search.wanted.connect(self._open_found)
        self.top_bar.search.clicked.connect(self.search.open)
        self._waiting = Waiting(session, {entry.name: entry.waits for entry in self._entries if entry.waits}, self)
        self._waiting.changed.connect(self.retranslate)
        session.opened.connect(self._forget_screens)
        session.councils_changed.connect(self.retranslate)
        session.council_changed.connect(lambda _: self._council_changed())
        session.formats_changed.connect(self.retranslate)
        switcher = self.navigation.switcher
        for keys, deed in (
            (SWITCH_KEYS, switcher.open_menu),
            (ADD_KEYS, switcher.wanted_new.emit),
            (CLOSE_KEYS, self.close_message),
            (SEARCH_KEYS, self.search.open),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(deed)
        for place, entry in enumerate(self._entries):
            for keys in self._shortcuts(place, entry):
                shortcut = QShortcut(QKeySequence(keys), self)
                shortcut.activated.connect(lambda name=entry.name: self.open_screen(name))

    @property
    def current(self) -> Screen | None:
        """The screen at the front."""
        widget = self.pages.currentWidget()
        return widget if isinstance(widget, Screen) else None

    def open_screen(self, name: str) -> None:
        """Bring a screen to the front; what was typed on the other is written first."""
        entry = next((entry for entry in self._entries if entry.name == name), None)
        if entry is None:
            return
        screen = self._built.get(name) or self._build(entry)
        before = self.current
        if before is not None and before is not screen:
            before.flush()
        self.pages.setCurrentWidget(screen)
        self.navigation.mark(name)
        self.top_bar.show_screen(screen)
        screen.activate()

    def go_to(self, kind: str, key: str) -> None:
        """Show a thing on the screen that has its place; without an id only that screen. Nothing for no such screen."""
        entry = next((entry for entry in self._entries if kind in entry.places), None)
        if entry is not None:
            self.open_screen(entry.name)
            if (key or kind.startswith("new-")) and self.current is not None:
                self.current.go_to(kind, key)

    def _open_found(self, kind: str, key: str) -> None:
        """Show what the search found, and bring the focus there unless its screen has done so itself."""
        self.go_to(kind, key)

        def settle(_: object) -> None:
            if self.current is not None and self.page.hasFocus():
                self.current.take_focus()

        # what is read comes in the order in which it was asked for: by then the list is there
        self.session.read(lambda _: None, settle)

    def flush(self) -> None:
        """Write what is still being typed, on every screen."""
        for screen in self._built.values():
            screen.flush()

    def read_again(self) -> None:
        """Read what the screen at the front shows: something was written while another page hid it."""
        if self.current is not None and self.session.is_open:
            self.current.activate()

    def rest(self) -> None:
        """Write everything and close the meeting that is open: meeting mode takes it over, and one hand writes it."""
        self.flush()
        close = getattr(self._built.get(MEETINGS), "close_meeting", None)
        if callable(close):
            close()

    def open_meeting(self, meeting_id: str) -> None:
        """Show a meeting's document."""
        self.open_screen(MEETINGS)
        show = getattr(self.current, "open_meeting", None)
        if callable(show):
            show(meeting_id)
        self.in_session.look()
        self.reminders.look()

    def show_error(self, error: Exception) -> None:
        """Show an error of the environment or the user in the banner."""
        if isinstance(error, DeskError):
            self.banner.say(say(error, self.session.formats))
            self._banner_place.show()

    def close_message(self) -> None:
        """Put away the last word that was said: the toast, otherwise the banner, otherwise the reminder."""
        if self.toast.isVisible():
            self.toast.hide()
        elif self.banner.isVisible():
            self.banner.dismiss()
        else:
            self.reminders.dismiss()

    def retranslate(self) -> None:
        """Say every text of the frame again."""
        self.navigation.set_brand(self.tr("Council Desk"))
        self.navigation.show_entries(
            [
                Entry(
                    entry.name,
                    entry.icon,
                    entry.title(),
                    self._badge(entry.name),
                    self._shortcuts(place, entry)[-1],
                )
                for place, entry in enumerate(self._entries)
            ]
        )
        self.navigation.switcher.show_councils(self.session.councils, self.session.council_id or "")
        self._state.retranslate()
        if self.current is not None:
            self.top_bar.show_screen(self.current)
        self.navigation.setAccessibleName(self.tr("Navigation"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the page more room in a narrow window."""
        room = event.size().width() - self.navigation.wide_width()
        self.navigation.set_narrow(room < NARROW_BELOW - 208)
        super().resizeEvent(event)

    def _badge(self, name: str) -> str:
        screen = self._built.get(name)
        count = screen.badge() if screen is not None and screen is self.current else self._waiting.count(name)
        return self.session.formats.number(count) if count else ""

    def _build(self, entry: ScreenEntry) -> Screen:
        screen = entry.load()(self.session)
        self._built[entry.name] = screen
        self.pages.addWidget(screen)
        screen.header_changed.connect(self._header_changed)
        action = screen.primary_action()
        if action is not None and action not in screen.actions():
            screen.addAction(action)
        return screen

    def _header_changed(self) -> None:
        self.retranslate()

    def _switch_council(self, council_id: str) -> None:
        self.flush()
        self.session.choose_council(council_id)

    def _council_changed(self) -> None:
        self.retranslate()
        if self.current is not None:
            self.current.activate()

    def _forget_screens(self) -> None:
        """Another desk: build the screens anew."""
        name = next((name for name, screen in self._built.items() if screen is self.current), "")
        for screen in self._built.values():
            self.pages.removeWidget(screen)
            screen.deleteLater()
        self._built.clear()
        self.banner.hide()
        self._banner_place.hide()
        self.retranslate()
        self.open_screen(name or self._entries[0].name)

    def _shortcuts(self, place: int, entry: ScreenEntry) -> list[str]:
        """Give the keys of a screen: its number, as far as there are figures, and for the settings what is usual."""
        keys = [f"Ctrl+{place + 1}"] if place < _FIGURES else []
        return [*keys, "Ctrl+,"] if entry.name == SETTINGS else keys


class MainWindow(QMainWindow):
    """The window. What it shows is decided by the shell (see shell.py); here is how it opens and closes."""

    def __init__(self, session: DeskSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        dress(self)
        self.session = session
        self._closing = False
        self._closed = False
        self.before_closing: list[Callable[[], None]] = []
        self.stack = QStackedWidget()
        self.setCentralWidget(self.stack)
        self.setMinimumSize(QSize(480, 320))
        room = self.screen().availableSize()
        self.resize(QSize(1280, 800).boundedTo(room))
        if session.settings.window:
            self.restoreGeometry(QByteArray(session.settings.window))
        self.retranslate()

    def show_page(self, page: QWidget) -> None:
        """Bring a page to the front and give it the focus."""
        if self.stack.indexOf(page) < 0:
            self.stack.addWidget(page)
        self.stack.setCurrentWidget(page)

    def retranslate(self) -> None:
        """Say the title again."""
        self.setWindowTitle(self.tr("Council Desk"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's signature
        """Let Tab go in reading order."""
        page = self.stack.currentWidget()
        return (page is not None and move_focus(page, forward=next)) or super().focusNextPrevChild(next)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close in order: write what is typed, take no more input, back up and close the desk, then go."""
        if self._closed:
            event.accept()
            return
        event.ignore()
        if self._closing:
            return
        self._closing = True
        for step in self.before_closing:
            step()
        self.session.change_settings(window=self.saveGeometry().data())
        self.setEnabled(False)
        self.session.close_desk(after=self._desk_closed)

    def _desk_closed(self, error: Exception | None) -> None:
        if error is None:
            self._go()
            return
        if not isinstance(error, DeskError):
            self._go()
            raise error
        self.setEnabled(True)
        box = QMessageBox(self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle(self.tr("Council Desk"))
        box.setText(say(error, self.session.formats))
        box.setInformativeText(self.tr("The desk itself is saved. The program closes now."))
        box.finished.connect(lambda _: self._go())
        box.open()

    def _go(self) -> None:
        self._closed = True
        QTimer.singleShot(0, self.close)  # a window that is being closed does not hear another close()
