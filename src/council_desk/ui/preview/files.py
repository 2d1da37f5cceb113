"""A finished PDF as a file: what it is called, how it is written, and where the user finds it."""

import os
import re
import subprocess
import sys
import unicodedata
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from council_desk.files import save_file

LONGEST_NAME = 120
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]')
_WINDOWS_DEVICES = re.compile(r"^(con|prn|aux|nul|com\d|lpt\d)(\..*)?$", re.IGNORECASE)


def safe_file_name(*parts: str, suffix: str = ".pdf") -> str:
    """Join parts to a file name that Linux, Windows and macOS take: letters of every script, no signs of paths.

    Characters that only steer text direction go, for a name that looks like another one is a trap.
    """
    cleaned = []
    for part in parts:
        text = unicodedata.normalize("NFC", part)
        text = "".join(c for c in text if unicodedata.category(c) not in {"Cf", "Cc", "Cs"} or c == "\u200c")
        cleaned.append(" ".join(_FORBIDDEN.sub("-", text).split()).strip(" .-\u200c"))
    name = " - ".join(part for part in cleaned if part)
    while len(name.encode()) > LONGEST_NAME * 2 - len(suffix) or len(name) > LONGEST_NAME:
        name = name[:-1].rstrip(" .-\u200c")
    if not name or _WINDOWS_DEVICES.match(name):
        name = f"{name or 'document'}-1"
    return name + suffix


def save_pdf(path: Path, pdf: bytes) -> Path:
    """Write a PDF whole or not at all and give its path. Raises DeskError with what the user can do."""
    save_file(path, pdf)
    return path


def show_in_folder(path: Path) -> bool:
    """Open the file manager with the file selected where that can be done, else its folder. False: neither worked."""
    if sys.platform == "win32":
        subprocess.Popen(["explorer", "/select,", str(path)])  # noqa: S603, S607 - the system's own file manager
        return True
    if sys.platform == "darwin":
        subprocess.Popen(["open", "-R", str(path)])  # noqa: S603, S607 - the system's own file manager
        return True
    return _show_over_bus(path) or QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))


def _show_over_bus(path: Path) -> bool:
    """Ask the desktop's file manager (org.freedesktop.FileManager1); desktops without it say so at once."""
    if not os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
        return False
    from PySide6.QtDBus import QDBusConnection, QDBusInterface, QDBusMessage

    bus = QDBusConnection.sessionBus()
    manager = QDBusInterface(
        "org.freedesktop.FileManager1", "/org/freedesktop/FileManager1", "org.freedesktop.FileManager1", bus
    )
    manager.setTimeout(2000)
    if not manager.isValid():
        return False
    answer = manager.call("ShowItems", [path.as_uri()], "")
    return answer.type() is not QDBusMessage.MessageType.ErrorMessage
