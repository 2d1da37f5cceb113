"""Files read within limits, and written whole or not at all."""

import errno
import os
import tempfile
from pathlib import Path

from council_desk.errors import DeskError, sentence

_NO_FILE = sentence("There is no file at {path}.")
_UNREADABLE = sentence("The file {path} cannot be read: {reason}.")
_TOO_LARGE = sentence("The file {path} is larger than {limit} MiB and is not read.")
_NO_ROOM = sentence(
    "The file was not saved: there is no room left in {folder}. Free some space or choose another folder."
)
_NOT_ALLOWED = sentence("The file was not saved: you may not write to {folder}. Choose another folder.")
_NO_FOLDER = sentence("The file was not saved: there is no folder {folder}. Choose another folder.")
_NAME_TOO_LONG = sentence("The file was not saved: the file name is too long. Choose a shorter one.")
_NOT_SAVED = sentence("The file was not saved to {path} ({reason}). Choose another folder.")
_SENTENCES = {
    errno.ENOSPC: _NO_ROOM,
    getattr(errno, "EDQUOT", errno.ENOSPC): _NO_ROOM,  # Windows has no quotas by that name
    errno.EACCES: _NOT_ALLOWED,
    errno.EPERM: _NOT_ALLOWED,
    errno.EROFS: _NOT_ALLOWED,
    errno.ENOENT: _NO_FOLDER,
    errno.ENOTDIR: _NO_FOLDER,
    errno.ENAMETOOLONG: _NAME_TOO_LONG,
}


def read_up_to(path: Path, limit: int) -> bytes:
    """Read a file that the user named, and no more of it than one byte beyond the limit. Raises DeskError."""
    try:
        if not path.is_file():
            raise DeskError(_NO_FILE, path=path)
        with path.open("rb") as file:
            return file.read(limit + 1)
    except OSError as error:
        raise DeskError(_UNREADABLE, path=path, reason=error.strerror or type(error).__name__) from error


def read_whole(path: Path, limit: int) -> bytes:
    """Read a file that the user named, of at most so many bytes. Raises DeskError."""
    data = read_up_to(path, limit)
    if len(data) > limit:
        raise DeskError(_TOO_LARGE, path=path, limit=limit // 2**20)
    return data


def save_file(path: Path, data: bytes) -> None:
    """Write a file that the user asked for, as `write_atomically`. Raises DeskError that says what can be done."""
    try:
        write_atomically(path, data)
    except OSError as error:
        template = _SENTENCES.get(error.errno or 0, _NOT_SAVED)
        reason = error.strerror or type(error).__name__
        raise DeskError(template, path=path, folder=path.parent, reason=reason) from error


def write_atomically(path: Path, data: bytes) -> None:
    """Write `data` to `path` so that a crash or a full disk leaves either the old file or the new one, never a part.

    The bytes go to a `.part` file in the same folder, reach the disk, and only then take the name; the folder is
    synced too, for without that the new name itself can be lost with the power. Only the user may read a new file.
    Raises OSError, and then no `.part` is left behind.
    """
    handle, name = tempfile.mkstemp(prefix=f"{path.name[:60]}.", suffix=".part", dir=path.parent)
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Make the names in a folder durable. Windows has no such call and needs none: NTFS journals its names."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
