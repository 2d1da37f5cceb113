"""What can go wrong with a desk file, told plainly: the disk, another program, damage, a newer version.

Errors of SQLite that come from the environment become a DeskError here; errors that are our own mistake (a wrong
statement, a broken constraint) pass through unchanged. Light: imports neither SQLAlchemy nor SQLite.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from council_desk.errors import DeskError, sentence


class MissingDeskError(DeskError):
    """There is no desk file where one was expected."""


class DamagedDeskError(DeskError):
    """The desk file is empty, cut off, overwritten or otherwise not readable as what it was."""


class ForeignFileError(DeskError):
    """The file was never a desk."""


class NewerDeskError(DeskError):
    """The desk was written by a newer version of the program."""


class DeskInUseError(DeskError):
    """Another running program holds the desk."""


class StorageError(DeskError):
    """The disk or the folder does not let the program write or read."""


DAMAGED = sentence(
    "The desk file {path} is damaged and was not opened. It has been left as it is. Restore the newest backup."
)
_FULL = sentence(
    "The disk is full, so the last change was not saved. All that was saved before is safe. Free some space, try again."
)
_BUSY = sentence(
    "Another program holds the desk file, so the last change was not saved. Close that program and try again."
)
_READ_ONLY = sentence("The desk file cannot be written. Copy it to a folder where you may write, and open it there.")
_CANNOT_OPEN = sentence(
    "The desk file or its folder cannot be opened. Check that it exists and that you may write in it."
)
_BROKEN_DISK = sentence(
    "The disk reported an error, so the last change was not saved. Make a backup to another disk, then check this one."
)
_DAMAGED_INSIDE = sentence("The desk file is damaged. It has been left as it is. Restore the newest backup.")
_NOT_A_DATABASE = sentence("The file is not a desk, or it is damaged. It has been left as it is.")

_SENTENCES: tuple[tuple[str, type[DeskError], str], ...] = (
    ("SQLITE_FULL", StorageError, _FULL),
    ("SQLITE_BUSY", DeskInUseError, _BUSY),
    ("SQLITE_LOCKED", DeskInUseError, _BUSY),
    ("SQLITE_PROTOCOL", DeskInUseError, _BUSY),
    ("SQLITE_READONLY", StorageError, _READ_ONLY),
    ("SQLITE_PERM", StorageError, _READ_ONLY),
    ("SQLITE_CANTOPEN", StorageError, _CANNOT_OPEN),
    ("SQLITE_IOERR", StorageError, _BROKEN_DISK),
    ("SQLITE_CORRUPT", DamagedDeskError, _DAMAGED_INSIDE),
    ("SQLITE_NOTADB", ForeignFileError, _NOT_A_DATABASE),
)


def translate(error: BaseException) -> DeskError | None:
    """Give the DeskError for an error of SQLite, bare or wrapped by SQLAlchemy; None if it is our own mistake."""
    name = getattr(getattr(error, "orig", error), "sqlite_errorname", None)
    if not isinstance(name, str):
        return None
    for prefix, kind, template in _SENTENCES:
        if name == prefix or name.startswith(prefix + "_"):
            return kind(template)
    return None


@contextmanager
def plainly() -> Iterator[None]:
    """Let errors of the environment leave the block as a DeskError, and all others as they are."""
    try:
        yield
    except DeskError:
        raise
    except Exception as error:
        told = translate(error)
        if told is None:
            raise
        raise told from error
