"""One program per desk: a lock that the operating system itself lets go when the program ends, however it ends."""

import os
import sys
from pathlib import Path
from types import TracebackType
from typing import Self

from council_desk.db.faults import DeskInUseError, StorageError
from council_desk.db.files import companion
from council_desk.errors import sentence

_IN_USE = sentence("The desk {path} is already open in another window or on another computer. Close it there first.")
_NO_LOCK = sentence("The folder of {path} cannot be written. Copy the desk to a folder where you may write.")


class DeskLock:
    """The lock of one desk file, held from the moment it is made until `release`.

    The lock file stays in the folder; what counts is the lock of the operating system on it, so a file that was left
    behind or emptied by a power cut never locks anybody out. Raises DeskInUseError or StorageError.
    """

    def __init__(self, path: Path) -> None:
        self._handle: int | None = None
        try:
            handle = os.open(companion(path, ".lock"), os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise StorageError(_NO_LOCK, path=path) from error
        try:
            _lock(handle)
        except OSError as error:
            os.close(handle)
            raise DeskInUseError(_IN_USE, path=path) from error
        self._handle = handle

    def release(self) -> None:
        """Let go of the lock; doing so twice is harmless."""
        handle, self._handle = self._handle, None
        if handle is not None:
            os.close(handle)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.release()


if sys.platform == "win32":  # pragma: no cover - runs on Windows only
    import msvcrt

    def _lock(handle: int) -> None:
        """Lock the first byte; Windows frees it when the handle closes."""
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(handle: int) -> None:
        """Lock the open file itself, not the process, so that a second desk in one process is refused as well."""
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
