"""Composition root: builds everything, shows the window, and only then loads what is heavy."""

import gc
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from council_desk import settings as settings_file
from council_desk.paths import data_dir
from council_desk.ui.appearance import Appearance
from council_desk.ui.crash import CrashReporter
from council_desk.ui.desk_session import DeskSession
from council_desk.ui.icons import pixmap
from council_desk.ui.language import language_of_system
from council_desk.ui.main_window import MainWindow
from council_desk.ui.screens.registry import SCREENS
from council_desk.ui.shell import Shell
from council_desk.ui.tasks import PoolTaskRunner

SETTLED_MILLISECONDS = 3_000


def run(desk: str | Path | None, argv: Sequence[str] = ()) -> int:
    """Open the window on a desk (None: the one of last time) and give the exit code when it has closed."""
    app = QApplication(list(argv) or ["council-desk"])
    app.setApplicationName("council-desk")
    app.setDesktopFileName("council-desk")
    app.setWindowIcon(QIcon(pixmap("council", "#0E6F68", 64, 2.0)))
    settings_path = data_dir() / settings_file.FILE_NAME
    settings = settings_file.load(settings_path)
    if settings.language is None:
        settings = settings_file.changed(settings, language=language_of_system())
    appearance = Appearance(app)
    appearance.apply(settings)
    runner = PoolTaskRunner(app)
    session = DeskSession(runner, settings, settings_path, app)
    session.settings_changed.connect(lambda: appearance.apply(session.settings))
    window = MainWindow(session)
    previous_hook = sys.excepthook
    CrashReporter(data_dir(), window).install()
    shell = Shell(session, window, SCREENS)
    session.opened.connect(lambda: QTimer.singleShot(SETTLED_MILLISECONDS, settle))
    window.show()
    QTimer.singleShot(0, lambda: shell.start(Path(desk) if desk else None))
    code = app.exec()
    runner.drain()
    sys.excepthook = previous_hook
    return code


def settle() -> None:
    """Load what the screens are made of, one after the other in turns of their own: they open sooner then.

    Last, what a started program keeps for good is taken out of the garbage collector's sight: a full collection over
    all of it stopped the window for 170 to 320 ms in the middle of typing.
    """
    screens = iter(SCREENS)

    def turn() -> None:
        entry = next(screens, None)
        if entry is None:
            gc.collect()
            gc.freeze()
            return
        entry.load()
        QTimer.singleShot(0, turn)

    turn()
