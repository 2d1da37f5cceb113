"""Real widgets on real desk files: a session with an inline runner, and the application put into a language."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from council_desk.domain.terms import Language
from council_desk.paths import resource_dir
from council_desk.settings import Settings, ThemeChoice
from council_desk.ui.appearance import Appearance
from council_desk.ui.desk_session import DeskSession
from council_desk.ui.tasks import InlineTaskRunner
from council_desk.ui.theme import colours, style_sheet


@pytest.fixture(autouse=True)
def data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "data"
    monkeypatch.setenv("COUNCIL_DESK_DATA_DIR", str(folder))
    return folder


@pytest.fixture(autouse=True)
def gone_widgets(qapp: QApplication) -> Iterator[None]:
    """Delete what a test asked to be deleted: outside an event loop Qt keeps it and restyles it ever after."""
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(scope="session")
def appearance(qapp: QApplication) -> Appearance:
    made = Appearance(qapp)
    # a test shows widgets without the window whose style sheet they have in the program
    made.theme.changed.connect(lambda: qapp.setStyleSheet(style_sheet(colours())))
    made.apply(Settings(language=Language.EN, theme=ThemeChoice.LIGHT))
    return made


@pytest.fixture
def make_session(
    qtbot, appearance: Appearance, data_folder: Path, qapp: QApplication
) -> Iterator[Callable[..., DeskSession]]:
    """Give a maker of sessions: language and theme are put on the application as in the program."""
    made: list[DeskSession] = []

    def make(language: Language | str = Language.EN, theme: ThemeChoice = ThemeChoice.LIGHT, **more) -> DeskSession:
        # what the samples bring on the day of the test run is not to stand above every screen
        settings = Settings(**{"language": Language(language), "theme": theme, "reminders": False} | more)
        session = DeskSession(InlineTaskRunner(), settings, data_folder / "settings.toml")
        session.settings_changed.connect(lambda: appearance.apply(session.settings))
        appearance.apply(settings)
        settle()
        made.append(session)
        return session

    yield make
    for session in made:
        session.close_desk()
        session.deleteLater()
    appearance.apply(Settings(language=Language.EN, theme=ThemeChoice.LIGHT))
    settle()


@pytest.fixture
def session(make_session: Callable[..., DeskSession], data_folder: Path) -> DeskSession:
    """A session with the English sample desk open."""
    return open_sample(make_session(), data_folder)


@pytest.fixture
def sample_session(make_session: Callable[..., DeskSession], data_folder: Path) -> Callable[[str], DeskSession]:
    """Give a maker of sessions with the sample desk of a language open."""
    return lambda language: open_sample(make_session(language), data_folder)


@pytest.fixture
def in_language(appearance: Appearance) -> Iterator[Callable[[str], None]]:
    """Give a function that puts the application into a language."""

    def use(language: str) -> None:
        appearance.apply(Settings(language=Language(language), theme=ThemeChoice.LIGHT))
        settle()

    yield use
    use("en")


@pytest.fixture
def clipped() -> Callable[[QWidget], list[tuple[str, str, int, int]]]:
    """Give a function that lists the labels and buttons whose text does not fit."""
    return find_clipped


def open_sample(session: DeskSession, folder: Path) -> DeskSession:
    folder.mkdir(parents=True, exist_ok=True)
    record = resource_dir() / "sample" / f"{session.settings.language_in_force}.json"
    session.open_desk(
        folder / "test.desk", create=True, prepare=lambda desk: desk.exchange.import_file(record), failed=_fail
    )
    return session


def settle() -> None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LanguageChange)
    QApplication.processEvents()


def find_clipped(root: QWidget) -> list[tuple[str, str, int, int]]:
    bad = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisibleTo(root) or not isinstance(widget, QLabel | QPushButton):
            continue
        text = widget.text()
        if not text or (isinstance(widget, QLabel) and widget.wordWrap()):
            if text and widget.height() + 2 < widget.heightForWidth(widget.width()):
                bad.append((type(widget).__name__, text, widget.height(), widget.heightForWidth(widget.width())))
            continue
        needed = min(widget.minimumSizeHint().width(), widget.sizeHint().width())
        if widget.width() < needed:
            bad.append((type(widget).__name__, text, widget.width(), needed))
    return bad


def _fail(error: Exception) -> None:
    raise error
