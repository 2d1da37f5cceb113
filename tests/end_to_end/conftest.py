"""The whole program in this process, and the keys of a keyboard as the only way to enter anything."""

import shutil
import subprocess
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from pypdfium2 import raw
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from council_desk import settings as settings_file
from council_desk.domain.terms import Language
from council_desk.settings import Settings, ThemeChoice
from council_desk.ui.appearance import Appearance
from council_desk.ui.desk_session import DeskSession
from council_desk.ui.main_window import MainWindow
from council_desk.ui.screens.registry import SCREENS
from council_desk.ui.shell import Shell
from council_desk.ui.tasks import PoolTaskRunner

pytest.register_assert_rewrite("tests.end_to_end.sitting_steps")

HALF_SPACE = "\u200c"
MOST_STOPS = 120


class Keyboard:
    """Presses keys on whatever has the focus. Nothing is entered in another way.

    `pressed` counts them: a letter is one, and so is a key with what is held beside it.
    """

    def __init__(self) -> None:
        self.pressed = 0

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press one key with what is held beside it, and let the window follow."""
        self.pressed += 1
        QTest.keyClick(self.focus(), key, held)
        QApplication.processEvents()

    def alt(self, letter: str) -> None:
        """Press Alt with a key that gives a letter of any script, as the window system tells of it."""
        self.pressed += 1
        focus, code = self.focus(), ord(letter.upper())
        for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, code, Qt.KeyboardModifier.AltModifier, letter)
            event.ignore()
            QApplication.sendEvent(focus, event)
        QApplication.processEvents()

    def type(self, text: str) -> None:
        """Type letters of any script as an input of that language sends them."""
        for letter in text:
            if letter == "\n":
                self.press(Qt.Key.Key_Return)
                continue
            self.pressed += 1
            held = Qt.KeyboardModifier.ShiftModifier if letter == HALF_SPACE else Qt.KeyboardModifier.NoModifier
            key = Qt.Key.Key_Space if letter in {" ", HALF_SPACE} else Qt.Key.Key_unknown
            QTest.sendKeyEvent(QTest.KeyAction.Click, self.focus(), key, letter, held)
        QApplication.processEvents()

    def replace(self, text: str) -> None:
        """Type over all that stands in a field."""
        self.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        self.type(text)

    def tab_to(self, target: QWidget) -> None:
        """Press Tab until a widget has the focus; a widget that Tab does not reach is a fault of the program."""
        passed = []
        for _ in range(MOST_STOPS):
            focus = self.focus()
            if focus is target or target.isAncestorOf(focus):
                return
            passed.append(f"{type(focus).__name__} {focus.accessibleName()!r}")
            self.press(Qt.Key.Key_Tab)
        pytest.fail(f"Tab does not reach {target!r}; it goes over " + ", ".join(passed))

    def arrow_to(self, target: QWidget) -> None:
        """Walk with the arrows inside a group of which one is chosen; what they reach is chosen at once."""
        for key in (Qt.Key.Key_Up, Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Right, Qt.Key.Key_Down):
            if self.focus() is target:
                return
            self.press(key)
        assert self.focus() is target, f"the arrows do not reach {target!r}"

    @staticmethod
    def focus() -> QWidget:
        """Give what gets the keys: the widget with the focus, and without any the window."""
        widget = QApplication.focusWidget() or QApplication.activeWindow()
        assert widget is not None, "the window does not get the keys"
        return widget


@dataclass(frozen=True)
class Program:
    """The window with its parts."""

    window: MainWindow
    shell: Shell
    session: DeskSession
    keyboard: Keyboard
    folder: Path

    def screen(self) -> Any:
        """Give the screen at the front."""
        return self.shell.frame.current

    def has_closed(self) -> bool:
        """Whether the window has gone and no desk is open."""
        return not self.window.isVisible() and not self.session.is_open


@pytest.fixture
def first_language() -> Language:
    """The language in which the program starts."""
    return Language.EN


@pytest.fixture
def program(
    qtbot: Any, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, first_language: Language
) -> Iterator[Program]:
    """Start the program on its data folder, put together as `council_desk.ui.app` does it."""
    folder = tmp_path / "data"
    monkeypatch.setenv("COUNCIL_DESK_DATA_DIR", str(folder))
    settings = Settings(language=first_language, theme=ThemeChoice.LIGHT, reminders=False)
    appearance = Appearance(qapp)
    appearance.apply(settings)
    runner = PoolTaskRunner(qapp)
    session = DeskSession(runner, settings, folder / settings_file.FILE_NAME, qapp)
    session.settings_changed.connect(lambda: appearance.apply(session.settings))
    window = MainWindow(session)
    shell = Shell(session, window, SCREENS)
    window.show()
    window.activateWindow()
    qtbot.waitExposed(window)
    shell.start(None)
    made = Program(window, shell, session, Keyboard(), folder)
    yield made
    window.close()
    qtbot.waitUntil(made.has_closed)
    runner.drain()
    window.deleteLater()
    session.deleteLater()
    appearance.apply(Settings(language=Language.EN, theme=ThemeChoice.LIGHT))
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@dataclass(frozen=True)
class Pages:
    """What readers find in a PDF."""

    poppler: str
    pdfium: str
    marks: tuple[bool, ...]
    """For each page, whether it carries the large letters across it that mark a draft."""


@pytest.fixture
def read_pdf() -> Callable[[Path], Pages]:
    """Give a function that reads a PDF through Poppler (pdftotext) and PDFium."""

    def read(path: Path) -> Pages:
        if shutil.which("pdftotext") is None:
            pytest.skip("pdftotext is not installed")
        done = subprocess.run(["pdftotext", "-enc", "UTF-8", str(path), "-"], capture_output=True, check=True)
        texts, marks = [], []
        with pypdfium2.PdfDocument(path) as document:
            for page in document:
                text = page.get_textpage()
                texts.append(text.get_text_range().replace("\ufffe", ""))
                text.close()
                marks.append(_has_mark(page))
                page.close()
        return Pages(done.stdout.decode(), "\n".join(texts), tuple(marks))

    return read


def _has_mark(page: Any) -> bool:
    """Whether letters of more than two centimetres are drawn on a page; nothing else of minutes is that large."""
    large = 0
    for drawing in page.get_objects(filter=[raw.FPDF_PAGEOBJ_PATH]):
        left, bottom, right, top = drawing.get_bounds()
        large += right - left > 57 and top - bottom > 57
    return large >= 3


@pytest.fixture
def words_of() -> Callable[..., str]:
    """Give a function that reduces a text to its words: no reader promises punctuation, joiners or line ends."""
    return plain_words


def plain_words(text: str, *, marks: bool = True) -> str:
    """Reduce a text to its words, with or without vowel signs and other marks (PDFium puts them behind a comma)."""
    kept: list[str] = []
    last = ""
    for char in unicodedata.normalize("NFC", text):
        category = unicodedata.category(char)
        if category == "Cf" or (category[0] == "M" and not marks):
            continue
        kind = {"L": "letter", "M": "letter", "N": "digit"}.get(category[0], "")
        if kind and last and kind != last:
            kept.append(" ")
        kept.append(char if kind else " ")
        last = kind
    return " ".join("".join(kept).split())
