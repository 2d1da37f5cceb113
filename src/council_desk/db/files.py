"""Files as such: giving a finished file its name, reading the header of a desk file, the names that belong together.

The header is read as bytes, without SQLite. Never do so while this process has the same file open through SQLite: on
POSIX systems closing any handle of a file drops the locks that the process holds on it (sqlite.org/howtocorrupt.html).
"""

import os
from dataclasses import dataclass
from pathlib import Path

from council_desk.db.faults import DAMAGED, DamagedDeskError, ForeignFileError, MissingDeskError, StorageError
from council_desk.errors import sentence
from council_desk.files import sync_folder

APPLICATION_ID = 0x434E444B
"""The bytes CNDK in the header tell a desk from any other SQLite file."""
COMPANIONS = ("-wal", "-shm", "-journal")
"""What SQLite keeps beside a file; moved only together with it."""

_MAGIC = b"SQLite format 3\0"
_HEADER_BYTES = 100
_MISSING = sentence(
    "There is no desk file at {path}. If it was there before, restore the newest backup or look for where it was moved."
)
_UNREADABLE = sentence(
    "The file {path} cannot be read ({reason}). Check that you may read it, or copy it to a folder of your own."
)
_FOREIGN = sentence("The file {path} is not a desk. It was left untouched. Choose another file.")


@dataclass(frozen=True, slots=True)
class Header:
    """What the first hundred bytes of a desk file say (sqlite.org/fileformat2.html, section 1.3)."""

    user_version: int
    application_id: int
    page_size: int
    pages: int
    wal: bool


def read_header(path: Path) -> Header:
    """Read and judge the header of a desk file; raises a DeskError if this cannot be a whole desk."""
    try:
        with path.open("rb") as file:
            head = file.read(_HEADER_BYTES)
            size = file.seek(0, os.SEEK_END)
    except FileNotFoundError as error:
        raise MissingDeskError(_MISSING, path=path) from error
    except IsADirectoryError as error:
        raise ForeignFileError(_FOREIGN, path=path) from error
    except OSError as error:
        raise StorageError(_UNREADABLE, path=path, reason=error.strerror or str(error)) from error
    # An empty or zeroed file is what a power cut leaves, and SQLite would take it for a new database.
    if len(head) < _HEADER_BYTES or not any(head):
        raise DamagedDeskError(DAMAGED, path=path)
    if not head.startswith(_MAGIC):
        raise ForeignFileError(_FOREIGN, path=path)

    def number(at: int, length: int = 4) -> int:
        return int.from_bytes(head[at : at + length], "big")

    page_size = number(16, 2)
    header = Header(
        user_version=number(60),
        application_id=number(68),
        page_size=65536 if page_size == 1 else page_size,
        pages=number(28) if number(24) == number(92) else 0,
        wal=head[18] == 2,
    )
    if header.application_id != APPLICATION_ID:
        raise ForeignFileError(_FOREIGN, path=path)
    # With a write-ahead log beside it the file may rightly be shorter than its header says.
    if not has_log(path) and size < header.pages * header.page_size:
        raise DamagedDeskError(DAMAGED, path=path)
    return header


def has_log(path: Path) -> bool:
    """Say whether a write-ahead log or a rollback journal with content lies beside the file."""
    return any(size_of(companion(path, suffix)) > 0 for suffix in ("-wal", "-journal"))


def companion(path: Path, suffix: str) -> Path:
    """Give the path of a file that belongs to this one: the name with the suffix behind it."""
    return path.with_name(path.name + suffix)


def size_of(path: Path) -> int:
    """Give the size in bytes; 0 for a file that is not there."""
    try:
        return path.stat().st_size
    except FileNotFoundError:
        return 0


def flush_file(path: Path) -> None:
    """Wait until the content of a file has reached the disk."""
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def put_in_place(part: Path, final: Path) -> None:
    """Give a finished file its final name, so that a power cut leaves the old state or the new one, never half."""
    flush_file(part)
    part.replace(final)
    sync_folder(final.parent)
