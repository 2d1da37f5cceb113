"""What happens when the program itself errs: one dialog that says what is safe, a line in a log, and life goes on."""

import logging
import sys
import threading
import time
import traceback
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

log = logging.getLogger(__name__)
LOG_NAME = "errors.log"
_LONGEST_LOG = 1_000_000
_QUIET_SECONDS = 10
"""An error that comes back at once, as one of drawing does, is written down but not told again and again."""


class CrashReporter(QObject):
    """Takes over sys.excepthook. Any thread may err; the dialog is shown by the window's thread, one at a time."""

    happened = Signal(str)

    def __init__(self, log_folder: Path, window: QWidget | None = None) -> None:
        super().__init__(window)
        self._log = log_folder / LOG_NAME
        self._window = window
        self.dialog: QMessageBox | None = None
        self._told, self._told_at = "", 0.0
        self.happened.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Take over from here on."""
        sys.excepthook = self.take
        threading.excepthook = lambda args: self.take(
            args.exc_type, args.exc_value or args.exc_type(), args.exc_traceback
        )

    def take(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Write an exception down and ask for the dialog; the user's own Ctrl+C ends the program as usual."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        text = "".join(traceback.format_exception(kind, error, trace))
        log.error("unexpected exception\n%s", text)
        self._write(text)
        self.happened.emit(text)

    def _write(self, text: str) -> None:
        """Add to the log; a log that cannot be written must not hide the dialog."""
        try:
            if self._log.exists() and self._log.stat().st_size > _LONGEST_LOG:
                self._log.replace(self._log.with_suffix(".old.log"))
            with self._log.open("a", encoding="utf-8") as file:
                file.write(text + "\n")
        except OSError:
            log.warning("the log of errors could not be written")

    def _show(self, text: str) -> None:
        again = text == self._told and time.monotonic() - self._told_at < _QUIET_SECONDS
        if self.dialog is not None or again:
            return
        self._told = text
        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle(self.tr("Something went wrong"))
        box.setText(self.tr("Something went wrong in the program. Your desk is safe."))
        box.setInformativeText(
            self.tr(
                "Everything that was saved stays saved, and the program goes on. "
                "If the last thing you did is missing, do it once more. "
                "If it happens again, restart the program and pass on the details below."
            )
        )
        box.setDetailedText(text)
        go_on = box.addButton(self.tr("Continue"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(go_on)
        box.finished.connect(self._forget)
        self.dialog = box
        box.open()

    def _forget(self) -> None:
        self.dialog = None
        self._told_at = time.monotonic()
