"""A power cut, simulated: every state of the disk that one could leave, made from what a real process did.

`record` runs a process under strace and keeps what it asked of the file system below one folder. `crash_states` plays
that back and yields, after every step, disks on which a cut at that instant could have left the machine. It knows
nothing of SQLite and works for any writer.

The model is pessimistic. The content of a file is certain only up to its last fsync; of every later write each sector
of 512 bytes may be there or not, and later truncations may have happened or not. A new, renamed or deleted name is
certain only after an fsync of the folder (`Names.BY_FOLDER`, what POSIX promises), or also after an fsync of the file
itself (`Names.IN_ORDER`, what ext4 and NTFS do). Shared memory that is mapped (the -shm file) is not followed: SQLite
makes it anew after a crash. Disks that lie about fsync are not modelled.
"""

import random
import re
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path

SECTOR = 512
STRACE = shutil.which("strace")
CALLS = (
    "openat,open,creat,pwrite64,write,writev,pwritev,pwritev2,ftruncate,truncate,fallocate,fsync,fdatasync,"
    "rename,renameat,renameat2,unlink,unlinkat,link,linkat,lseek,sendfile,copy_file_range,mkdir,mkdirat"
)
NOT_MODELLED = frozenset({"writev", "pwritev", "pwritev2", "truncate", "link", "linkat", "sendfile", "copy_file_range"})

_TEXT = re.compile(rb'"((?:\\x[0-9a-f]{2})*)"(\.\.\.)?')
_CALL = re.compile(rb"(\w+)\((.*)\)\s+= (-?\d+)(?:<([^>]*)>)?", re.DOTALL)
_RESUMED = re.compile(rb"<\.\.\. (\w+) resumed>\s*,?\s*(.*)$", re.DOTALL)
_HANDLE = re.compile(rb"(\d+)<([^>]*)>")


class Names(Enum):
    """When a name in a folder is certain to have reached the disk."""

    BY_FOLDER = "after an fsync of the folder"
    IN_ORDER = "after an fsync of the folder, or of the file and all names before it"


class Left(Enum):
    """What a cut leaves of that which was not yet certain."""

    NOTHING = "nothing"
    EVERYTHING = "everything"
    NAMES = "the names but not the content"
    SOME = "some, decided sector by sector"


@dataclass(frozen=True, slots=True)
class Step:
    """One thing a process asked of the file system; `ack` is what it wrote to its standard output."""

    kind: str
    path: str = ""
    offset: int = 0
    data: bytes = b""
    target: str = ""


@dataclass(slots=True)
class Content:
    """One file: what is certain, what programs see, and the steps between the two."""

    certain: bytearray = field(default_factory=bytearray)
    seen: bytearray = field(default_factory=bytearray)
    pending: list[tuple[str, int, bytes]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Crash:
    """A disk after a cut: the files, and what the process had said before it."""

    step: int
    left: Left
    said: bytes
    files: dict[str, bytes]


def record(command: Sequence[str], root: Path, log: Path, *, env: dict[str, str] | None = None) -> list[Step]:
    """Run a command under strace and give what it did below `root`. Raises CalledProcessError if it fails."""
    subprocess.run(
        [
            str(STRACE),
            "-f",
            "--seccomp-bpf",
            "-y",
            "-xx",
            "-s",
            "70000000",
            "-e",
            f"trace={CALLS}",
            "-o",
            str(log),
            *list(command),
        ],
        env=env,
        check=True,
        capture_output=True,
        timeout=120,
    )
    return list(Reader(str(root.resolve())).read(log))


class Reader:
    """Turns the log of strace into steps."""

    def __init__(self, root: str) -> None:
        self.root = root
        self.position: dict[int, int] = {}
        self.unfinished: dict[bytes, bytes] = {}

    def read(self, log: Path) -> Iterator[Step]:
        with log.open("rb") as lines:
            for line in lines:
                yield from self._line(line)

    def _line(self, line: bytes) -> Iterator[Step]:
        process, _, rest = line.rstrip(b"\n").partition(b" ")
        rest = rest.lstrip()
        if rest.endswith(b"<unfinished ...>"):
            self.unfinished[process] = rest[: -len(b"<unfinished ...>")].rstrip()
            return
        if resumed := _RESUMED.match(rest):
            gap = b"" if resumed[2].startswith(b")") else b" "
            rest = self.unfinished.pop(process, b"") + gap + resumed[2]
        if (call := _CALL.match(rest)) and int(call[3]) >= 0:
            yield from self._call(call[1].decode(), call[2], int(call[3]), call[4])

    def _call(self, name: str, arguments: bytes, result: int, result_path: bytes | None) -> Iterator[Step]:
        handle = _HANDLE.match(arguments)
        number = int(handle[1]) if handle else -1
        path = _path(handle[2]).removesuffix(" (deleted)") if handle else ""
        ours = path.startswith(self.root)
        texts = [_bytes(text) for text, _ in _TEXT.findall(arguments)]
        names = [text.decode(errors="replace") for text in texts]
        if name in NOT_MODELLED and (ours or any(text.startswith(self.root) for text in names)):
            raise NotImplementedError(f"{name} on {path or names}")
        if name in {"openat", "open", "creat"}:
            yield from self._opened(name, arguments, result, _path(result_path or b""))
        elif name.startswith(("rename", "unlink")):
            if any(text.startswith(self.root) for text in names):
                yield Step(name[:6], names[0], target=names[1] if name.startswith("rename") else "")
        elif name == "write" and number == 1:
            yield Step("ack", data=texts[0][:result])
        elif ours:
            yield from self._changed(name, number, path, arguments, result, texts)

    def _opened(self, name: str, arguments: bytes, result: int, path: str) -> Iterator[Step]:
        self.position[result] = 0
        if not path.startswith(self.root) or b"O_DIRECTORY" in arguments:
            return
        if b"O_APPEND" in arguments:
            raise NotImplementedError("O_APPEND")
        if b"O_CREAT" in arguments or name == "creat":
            yield Step("create", path)
        if b"O_TRUNC" in arguments or name == "creat":
            yield Step("truncate", path)

    def _changed(
        self, name: str, number: int, path: str, arguments: bytes, result: int, texts: list[bytes]
    ) -> Iterator[Step]:
        if name == "write":
            at = self.position.get(number, 0)
            self.position[number] = at + result
            yield Step("write", path, at, texts[0][:result])
        elif name == "pwrite64":
            yield Step("write", path, int(arguments.rsplit(b",", 1)[1]), texts[0][:result])
        elif name == "lseek":
            self.position[number] = result
        elif name == "ftruncate":
            yield Step("truncate", path, int(arguments.rsplit(b",", 1)[1]))
        elif name == "fallocate":
            mode, offset, length = (int(part, 0) for part in arguments.split(b",")[1:4])
            if mode:
                raise NotImplementedError("fallocate with a mode")
            yield Step("extend", path, offset + length)
        elif name in {"fsync", "fdatasync"}:
            yield Step("sync", path)


def _bytes(escaped: bytes) -> bytes:
    return bytes.fromhex(escaped.replace(b"\\x", b"").decode())


def _path(shown: bytes) -> str:
    return (_bytes(shown) if shown.startswith(b"\\x") else shown).decode(errors="replace")


def _write(buffer: bytearray, offset: int, data: bytes) -> None:
    if len(buffer) < offset:
        buffer.extend(bytes(offset - len(buffer)))
    buffer[offset : offset + len(data)] = data


def _resize(buffer: bytearray, length: int) -> None:
    if length < len(buffer):
        del buffer[length:]
    else:
        buffer.extend(bytes(length - len(buffer)))


class Disk:
    """A disk that knows of everything on it whether it is certain."""

    def __init__(self, files: dict[str, bytes], names: Names) -> None:
        contents = {path: Content(bytearray(data), bytearray(data)) for path, data in files.items()}
        self.seen: dict[str, Content] = dict(contents)
        self.certain: dict[str, Content] = dict(contents)
        self.pending: list[tuple[str, str, Content | str | None]] = []
        self.names = names

    def apply(self, step: Step) -> None:
        content = self.seen.get(step.path)
        if step.kind == "create" and content is None:
            self.seen[step.path] = created = Content()
            self.pending.append(("create", step.path, created))
        elif step.kind == "write" and content is not None:
            _write(content.seen, step.offset, step.data)
            content.pending.append(("write", step.offset, step.data))
        elif step.kind == "truncate" and content is not None:
            _resize(content.seen, step.offset)
            content.pending.append(("truncate", step.offset, b""))
        elif step.kind == "extend" and content is not None:
            if step.offset > len(content.seen):
                _resize(content.seen, step.offset)
                content.pending.append(("extend", step.offset, b""))
        elif step.kind == "sync":
            self._sync(step.path, content)
        elif step.kind == "rename" and content is not None:
            self.seen[step.target] = self.seen.pop(step.path)
            self.pending.append(("rename", step.path, step.target))
        elif step.kind == "unlink" and content is not None:
            del self.seen[step.path]
            self.pending.append(("unlink", step.path, None))

    def _sync(self, path: str, content: Content | None) -> None:
        if content is None:  # a folder
            waiting, self.pending = self.pending, []
            for change in waiting:
                if str(Path(change[1]).parent) == path.rstrip("/"):
                    _name(self.certain, change)
                else:
                    self.pending.append(change)
            return
        content.certain = bytearray(content.seen)
        content.pending = []
        if self.names is Names.IN_ORDER:
            mine = [
                number
                for number, (kind, _, what) in enumerate(self.pending)
                if what is content or (kind == "rename" and self.seen.get(str(what)) is content)
            ]
            count = mine[-1] + 1 if mine else 0
            for change in self.pending[:count]:
                _name(self.certain, change)
            del self.pending[:count]

    def after(self, left: Left, rng: random.Random) -> dict[str, bytes]:
        """Give the files that a cut at this instant could leave."""
        names = dict(self.certain)
        if left is Left.NOTHING:
            count = 0
        elif left is Left.SOME:
            count = rng.randint(0, len(self.pending))
        else:
            count = len(self.pending)
        for change in self.pending[:count]:
            _name(names, change)
        if left is Left.EVERYTHING:
            return {path: bytes(content.seen) for path, content in names.items()}
        if left is Left.SOME:
            return {path: _torn(content, rng) for path, content in names.items()}
        return {path: bytes(content.certain) for path, content in names.items()}


def _name(names: dict[str, Content], change: tuple[str, str, Content | str | None]) -> None:
    kind, path, what = change
    if kind == "create":
        assert isinstance(what, Content)
        names[path] = what
    elif kind == "rename":
        if path in names:
            names[str(what)] = names.pop(path)
    else:
        names.pop(path, None)


def _torn(content: Content, rng: random.Random) -> bytes:
    """Apply what was pending in part: each write not at all, whole, or in some of its sectors."""
    data = bytearray(content.certain)
    for kind, offset, written in content.pending:
        if kind != "write":
            if rng.random() < 0.5 and (kind == "truncate" or offset > len(data)):
                _resize(data, offset)
            continue
        fate = rng.random()
        if fate < 1 / 3:
            _write(data, offset, written)
        elif fate < 2 / 3:
            at = 0
            while at < len(written):
                length = SECTOR - (offset + at) % SECTOR
                if rng.random() < 0.5:
                    _write(data, offset + at, written[at : at + length])
                at += length
    return bytes(data)


def crash_states(
    steps: Sequence[Step],
    before: dict[str, bytes],
    names: Names,
    *,
    seed: int = 0,
    cuts: int | None = None,
    kinds: Sequence[Left] = (Left.NOTHING, Left.EVERYTHING, Left.NAMES, Left.SOME, Left.SOME, Left.SOME),
) -> Iterator[Crash]:
    """Yield the disks that a cut after each step could leave, beginning with the files `before`.

    With `cuts` only at so many steps, drawn at random; a cut just before and just after each flush of a file or folder
    and each change of a name, where the interesting states lie, is as likely as one in all the writes between them.
    """
    disk = Disk(before, names)
    rng = random.Random(seed)
    chosen = _chosen(steps, cuts, rng)
    said = b""
    for number, step in enumerate(steps):
        if step.kind == "ack":
            said += step.data
            continue
        disk.apply(step)
        if number not in chosen:
            continue
        for left in kinds:
            yield Crash(number, left, said, disk.after(left, rng))


def _chosen(steps: Sequence[Step], cuts: int | None, rng: random.Random) -> set[int]:
    numbers = [number for number, step in enumerate(steps) if step.kind != "ack"]
    if cuts is None or len(numbers) <= cuts:
        return set(numbers)
    turning = {number for number in numbers if steps[number].kind not in {"write", "extend"}}
    turning |= {number - 1 for number in turning} & set(numbers)
    first = rng.sample(sorted(turning), min(len(turning), cuts // 2))
    others = sorted(set(numbers) - set(first))
    return {*first, *rng.sample(others, cuts - len(first))}


def files_below(root: Path) -> dict[str, bytes]:
    """Read all files below a folder, by their full path."""
    return {str(path.resolve()): path.read_bytes() for path in root.rglob("*") if path.is_file()}


def lay_out(crash: Crash, root: Path, target: Path) -> Path:
    """Write a disk after a cut into another folder, which is emptied first, and give that folder."""
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    for path, data in crash.files.items():
        file = target / Path(path).relative_to(root.resolve())
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data)
    return target
