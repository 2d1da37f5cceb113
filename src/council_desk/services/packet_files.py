"""A packet as files on a stick: written whole or not at all, read back, and checked again later. Knows no desk.

A packet is a folder with a dated name. While it is being written it is called `.part`; its name comes last, after every
byte has reached the stick and was read back. `SHA256SUMS` in it is what `sha256sum -c` reads.
"""

import errno
import hashlib
import os
import re
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from council_desk.errors import DeskError, sentence
from council_desk.files import sync_folder
from council_desk.services.carried import is_pdf
from council_desk.services.rows import Remark

SUMS = "SHA256SUMS"
_PREFIX, _PART = "council-desk-", ".part"
_NAME = re.compile(r"council-desk-\d{4}-\d{2}-\d{2}(-\d+)?")
_LINE = re.compile(r"([0-9a-f]{64}) [ *]([^\n\r/\\]+)")
_SUMS_LIMIT, _CHUNK = 1024 * 1024, 1024 * 1024

_NO_ROOM = sentence(
    "There is not enough room on {folder}: the packet needs {size} MiB. Nothing was left there. "
    "Free some space or take another stick."
)
_READ_ONLY = sentence(
    "The packet cannot be written to {folder}. Check whether the stick may only be read, or take another one."
)
_NO_FOLDER = sentence("There is no folder {folder}. Put the stick in and choose it again.")
_BROKE_OFF = sentence(
    "The stick was taken out or reported an error ({reason}). The packet is not complete. "
    "Put the stick in again, or take another one, and make the packet anew."
)
_DIFFERS = sentence(
    "What was read back from {folder} is not what was written ({file}). The stick may be worn out. "
    "Nothing was left there. Take another one."
)
_NO_SUMS = sentence("There is no packet in {folder}: its list of checksums (SHA256SUMS) is missing.")
_BAD_SUMS = sentence("The list of checksums in {folder} is damaged (line {line}). Ask for the packet again.")
_UNREADABLE = sentence("The folder {folder} cannot be read ({reason}).")
_MISSING = sentence("Missing: {file}")
_CHANGED = sentence("Not what was written: {file}")
_EXTRA = sentence("Does not belong to the packet: {file}")
_CANNOT_READ = sentence("Cannot be read: {file} ({reason})")
_FORGED = sentence("The minutes in {file} are not what was sealed.")
_DOUBTFUL = sentence("The minutes in {file} could not be checked: {reason}")


@dataclass(frozen=True, slots=True)
class PacketCheck:
    """What came out when a packet was checked: how many files it lists, how many are sealed minutes, what is wrong."""

    folder: Path
    files: int
    sealed: int
    findings: tuple[Remark, ...]

    @property
    def whole(self) -> bool:
        """Whether everything is as it was written."""
        return not self.findings


def write_packet(place: Path, files: Mapping[str, bytes], day: date) -> Path:
    """Write files and their checksums into a new folder at a place, read them back, and give the folder.

    Raises DeskError, and then nothing of it is left there as far as the stick still answers.
    """
    if not place.is_dir():
        raise DeskError(_NO_FOLDER, folder=place)
    digests = {name: hashlib.sha256(data).hexdigest() for name, data in files.items()}
    sums = "".join(f"{digest}  {name}\n" for name, digest in digests.items()).encode()
    size = sum(map(len, files.values())) + len(sums)
    with _told(place, size):
        if shutil.disk_usage(place).free < size:
            raise _no_room(place, size)
        _remove_remains(place)
        folder = _free_name(place, day)
        part = folder.with_name(folder.name + _PART)
        try:
            part.mkdir()
            for name, data in {**files, SUMS: sums}.items():
                _write(part / name, data)
            sync_folder(part)
            _compare(part, {**digests, SUMS: hashlib.sha256(sums).hexdigest()}, place)
            part.rename(folder)
            sync_folder(place)
        except BaseException:
            shutil.rmtree(part, ignore_errors=True)
            raise
    return folder


def find_packet(folder: Path) -> Path:
    """Give the folder of a packet: the one that is named, or else the latest within it. Raises DeskError."""
    try:
        if (folder / SUMS).is_file():
            return folder
        inner = [one for one in folder.iterdir() if _NAME.fullmatch(one.name) and (one / SUMS).is_file()]
    except FileNotFoundError as error:
        raise DeskError(_NO_FOLDER, folder=folder) from error
    except OSError as error:
        raise DeskError(_UNREADABLE, folder=folder, reason=error.strerror or str(error)) from error
    if not inner:
        raise DeskError(_NO_SUMS, folder=folder)
    return max(inner, key=lambda one: [int(part) for part in one.name.removeprefix(_PREFIX).split("-")])


def verify_packet(folder: Path) -> PacketCheck:
    """Say whether a packet is as it was written, and whether sealed minutes in it are what was sealed.

    `folder` is that of the packet, or the place where it lies. Raises DeskError where there is no packet to check.
    """
    folder = find_packet(folder)
    wanted = _read_sums(folder)
    findings: list[Remark] = []
    sealed = 0
    for name, digest in wanted.items():
        path = folder / name
        if path.is_symlink() or not path.is_file():
            findings.append(Remark(_MISSING, {"file": name}))
            continue
        try:
            if _digest_of(path) != digest:
                findings.append(Remark(_CHANGED, {"file": name}))
                continue
        except OSError as error:
            findings.append(Remark(_CANNOT_READ, {"file": name, "reason": error.strerror or str(error)}))
            continue
        if path.suffix.lower() == ".pdf":
            counts, told = _sealed_in(path)
            sealed += counts
            findings += told
    extra = sorted({one.name for one in folder.iterdir()} - set(wanted) - {SUMS})
    findings += [Remark(_EXTRA, {"file": name}) for name in extra]
    return PacketCheck(folder, len(wanted), sealed, tuple(findings))


# -------------------------------------------------------------------------------------------------------------- within


def _sealed_in(path: Path) -> tuple[int, list[Remark]]:
    """Look at the seal of minutes; files from other hands, which carry no record, are only compared by their digest."""
    from council_desk.services.carried import carried_records
    from council_desk.services.verify import verify_pdf

    try:
        data = path.read_bytes()
        if not is_pdf(data) or not carried_records(data):
            return 0, []
        verdict = verify_pdf(data)
    except DeskError as error:
        return 0, [] if not path.name.partition("-")[2].startswith("minutes") else [
            Remark(_DOUBTFUL, {"file": path.name, "reason": error})
        ]
    if not verdict.sealed:
        return 0, []
    return 1, [] if verdict.genuine else [Remark(_FORGED, {"file": path.name})]


def _read_sums(folder: Path) -> dict[str, str]:
    try:
        with (folder / SUMS).open("rb") as file:
            text = file.read(_SUMS_LIMIT).decode("utf-8")
    except UnicodeDecodeError as error:
        raise DeskError(_BAD_SUMS, folder=folder, line=1) from error
    except OSError as error:
        raise DeskError(_UNREADABLE, folder=folder, reason=error.strerror or str(error)) from error
    found: dict[str, str] = {}
    for number, line in enumerate(text.splitlines(), 1):
        parts = _LINE.fullmatch(line)
        if parts is None or parts[2] in {".", "..", SUMS} or parts[2] in found:
            raise DeskError(_BAD_SUMS, folder=folder, line=number)
        found[parts[2]] = parts[1]
    if not found:
        raise DeskError(_BAD_SUMS, folder=folder, line=1)
    return found


def _free_name(place: Path, day: date) -> Path:
    """Give a dated name that is not taken."""
    name, number = f"{_PREFIX}{day.isoformat()}", 1
    folder = place / name
    while folder.exists():
        number += 1
        folder = place / f"{name}-{number}"
    return folder


def _remove_remains(place: Path) -> None:
    """Take away what a power cut left of a packet that was never finished."""
    for one in place.glob(f"{_PREFIX}*{_PART}"):
        if _NAME.fullmatch(one.name.removesuffix(_PART)) and one.is_dir() and not one.is_symlink():
            shutil.rmtree(one)


def _write(path: Path, data: bytes) -> None:
    with path.open("xb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _compare(part: Path, digests: Mapping[str, str], place: Path) -> None:
    """Read everything back. Raises DeskError for a file that is not what was written."""
    for name, digest in digests.items():
        if _digest_of(part / name) != digest:
            raise DeskError(_DIFFERS, folder=place, file=name)


def _digest_of(path: Path) -> str:
    """Read a file from the stick itself where the system lets one pass over its memory of what was written."""
    digest = hashlib.sha256()
    with path.open("rb", buffering=0) as file:
        if hasattr(os, "posix_fadvise"):
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        while chunk := file.read(_CHUNK):
            digest.update(chunk)
    return digest.hexdigest()


def _no_room(place: Path, size: int) -> DeskError:
    return DeskError(_NO_ROOM, folder=place, size=size // 2**20 + 1)


@contextmanager
def _told(place: Path, size: int) -> Iterator[None]:
    """Tell errors of the stick in a sentence."""
    try:
        yield
    except OSError as error:
        if error.errno in {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC), errno.EFBIG}:
            raise _no_room(place, size) from error
        if error.errno in {errno.EACCES, errno.EPERM, errno.EROFS}:
            raise DeskError(_READ_ONLY, folder=place) from error
        raise DeskError(_BROKE_OFF, reason=error.strerror or type(error).__name__) from error
