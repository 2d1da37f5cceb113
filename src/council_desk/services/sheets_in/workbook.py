"""XLSX, read without a library that would do more: cells of the first visible sheet, and nothing that could run.

Formulas give the value that was saved with them. A document type, and so every entity, is refused; parts are unpacked
no further than a limit. (ECMA-376, part 1, 18.3 for sheets, 18.4 for shared texts, 18.8.30 for formats of numbers.)
"""

import io
import posixpath
import re
import zipfile
import zlib
from datetime import date, timedelta
from typing import TYPE_CHECKING
from xml.parsers import expat

from council_desk.errors import DeskError, sentence
from council_desk.services.sheets_in.grid import COLUMN_LIMIT, LINE_LIMIT, Grid, Held, gathered
from council_desk.services.taming import too_large

if TYPE_CHECKING:
    from collections.abc import Callable

UNPACKED_LIMIT = 256 * 1024 * 1024
_CHUNK = 1 << 16
_BROKEN = sentence("The workbook is damaged or not a workbook. Open it in a spreadsheet program and save it again.")
_NO_SHEET = sentence("The workbook has no sheet with cells.")
_LOCKED = sentence("The workbook is locked with a password. Save it without one.")
_DAY_FORMATS = frozenset({*range(14, 18), 22, *range(27, 37), *range(50, 59)})
"""Numbers of the formats that stand for days without being written out."""
_NO_LETTERS = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]|_.|\*.')
_CELL = re.compile(r"([A-Z]{1,3})([0-9]{1,7})")
_LAST_SERIAL = 2_958_465
"""31 December 9999."""

Attributes = dict[str, str]


def read_workbook(data: bytes) -> Grid:
    """Read the first visible sheet. Raises DeskError."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return _Workbook(archive).read()
    except (
        zipfile.BadZipFile,
        expat.ExpatError,
        KeyError,
        ValueError,
        EOFError,
        zlib.error,
        NotImplementedError,
    ) as error:
        raise DeskError(_BROKEN) from error


class _Workbook:
    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive
        self._names = set(archive.namelist())
        self._unpacked = 0

    def read(self) -> Grid:
        """Give the cells of the first visible sheet."""
        if any(one.flag_bits & 1 for one in self._archive.infolist()):
            raise DeskError(_LOCKED)
        sheets = _Sheets()
        self._parse("xl/workbook.xml", sheets)
        targets = _Relations()
        self._parse("xl/_rels/workbook.xml.rels", targets)
        path = next((found for key in sheets.visible if (found := _inside(targets.by_id.get(key)))), None)
        if path is None or path not in self._names:
            raise DeskError(_NO_SHEET)
        texts, formats = _Texts(), _Formats()
        for name, handler in (("xl/sharedStrings.xml", texts), ("xl/styles.xml", formats)):
            if name in self._names:
                self._parse(name, handler)
        cells = _Cells(texts.found, formats.days, sheets.first_day)
        self._parse(path, cells)
        return gathered(cells.lines.items())

    def _parse(self, name: str, handler: "_Handler") -> None:
        parser = expat.ParserCreate()
        parser.buffer_text = True
        parser.StartDoctypeDeclHandler = _refuse
        parser.StartElementHandler = lambda tag, found: handler.start(tag.rpartition(":")[2], found)
        parser.EndElementHandler = lambda tag: handler.end(tag.rpartition(":")[2])
        parser.CharacterDataHandler = handler.text
        with self._archive.open(name) as part:
            while chunk := part.read(_CHUNK):
                self._unpacked += len(chunk)
                if self._unpacked > UNPACKED_LIMIT:
                    raise too_large(UNPACKED_LIMIT)
                parser.Parse(chunk)
        parser.Parse(b"", True)


def _refuse(*_: object) -> None:
    raise DeskError(_BROKEN)


def _inside(target: str | None) -> str | None:
    """Give the path of a part in the archive; relations name it from the folder of the workbook, or from the root."""
    if target is None:
        return None
    return target.lstrip("/") if target.startswith("/") else posixpath.normpath(posixpath.join("xl", target))


class _Handler:
    """Hears the elements of one part."""

    def start(self, tag: str, found: Attributes) -> None:
        """An element begins."""

    def end(self, tag: str) -> None:
        """An element ends."""

    def text(self, words: str) -> None:
        """Text within the element."""


class _Sheets(_Handler):
    """The sheets in their order, and from which day the workbook counts."""

    def __init__(self) -> None:
        self.visible: list[str] = []
        self.first_day = date(1899, 12, 30)

    def start(self, tag: str, found: Attributes) -> None:
        if tag == "sheet" and found.get("state", "visible") == "visible":
            self.visible += [value for name, value in found.items() if name.rpartition(":")[2] == "id"]
        elif tag == "workbookPr" and found.get("date1904") in {"1", "true"}:
            self.first_day = date(1904, 1, 1)


class _Relations(_Handler):
    """Where the parts are; those outside the file are not looked at."""

    def __init__(self) -> None:
        self.by_id: dict[str, str] = {}

    def start(self, tag: str, found: Attributes) -> None:
        if tag == "Relationship" and found.get("TargetMode") != "External":
            self.by_id[found.get("Id", "")] = found.get("Target", "")


class _Texts(_Handler):
    """The shared texts; of East Asian ones not how they are read aloud."""

    def __init__(self) -> None:
        self.found: list[str] = []
        self._parts: list[str] = []
        self._open = self._aloud = False

    def start(self, tag: str, found: Attributes) -> None:  # noqa: ARG002 - expat's signature
        if tag == "si":
            self._parts = []
        elif tag == "rPh":
            self._aloud = True
        elif tag == "t":
            self._open = not self._aloud

    def end(self, tag: str) -> None:
        if tag == "si":
            self.found.append("".join(self._parts))
        elif tag == "rPh":
            self._aloud = False
        elif tag == "t":
            self._open = False

    def text(self, words: str) -> None:
        if self._open:
            self._parts.append(words)


class _Formats(_Handler):
    """Which styles of cells show a number as a day."""

    def __init__(self) -> None:
        self.days: list[bool] = []
        self._codes: dict[int, str] = {}
        self._within = False

    def start(self, tag: str, found: Attributes) -> None:
        if tag == "numFmt":
            self._codes[int(found.get("numFmtId", "0"))] = found.get("formatCode", "")
        elif tag == "cellXfs":
            self._within = True
        elif tag == "xf" and self._within:
            self.days.append(self._is_day(int(found.get("numFmtId", "0"))))

    def end(self, tag: str) -> None:
        if tag == "cellXfs":
            self._within = False

    def _is_day(self, number: int) -> bool:
        code = self._codes.get(number)
        if code is None:
            return number in _DAY_FORMATS
        letters = _NO_LETTERS.sub("", code.split(";")[0]).lower()
        return "y" in letters or "d" in letters or "mmm" in letters


class _Cells(_Handler):
    """The cells by their line."""

    def __init__(self, texts: list[str], days: list[bool], first_day: date) -> None:
        self.lines: dict[int, list[Held]] = {}
        self._texts, self._days, self._first_day = texts, days, first_day
        self._row = self._column = 0
        self._kind, self._style = "n", 0
        self._parts: list[str] = []
        self._open = False
        self._read: dict[str, Callable[[str], Held]] = {
            "s": lambda words: self._texts[int(words)],
            "b": lambda words: "1" if words.strip() == "1" else "0",
            "n": self._number,
        }

    def start(self, tag: str, found: Attributes) -> None:
        if tag == "row":
            self._row = int(found.get("r", self._row + 1))
            self._column = -1
        elif tag == "c":
            place = _CELL.fullmatch(found.get("r", ""))
            self._column = _column(place[1]) if place else self._column + 1
            self._row = int(place[2]) if place else self._row
            self._kind, self._style = found.get("t", "n"), int(found.get("s", "0"))
            self._parts = []
        elif tag in {"v", "t"}:
            self._open = True

    def end(self, tag: str) -> None:
        if tag in {"v", "t"}:
            self._open = False
        elif tag == "c" and self._parts:
            self._keep("".join(self._parts))

    def text(self, words: str) -> None:
        if self._open:
            self._parts.append(words)

    def _keep(self, words: str) -> None:
        if self._column >= COLUMN_LIMIT or len(self.lines) > 2 * LINE_LIMIT:
            return
        read = self._read.get(self._kind)
        value = read(words) if read else words
        cells = self.lines.setdefault(self._row, [])
        cells.extend([""] * (self._column + 1 - len(cells)))
        cells[self._column] = value.strip() if isinstance(value, str) else value

    def _number(self, words: str) -> Held:
        value = float(words)
        if self._style < len(self._days) and self._days[self._style] and 1 <= value <= _LAST_SERIAL:
            return self._first_day + timedelta(days=int(value))
        return str(int(value)) if value.is_integer() and abs(value) < 10**15 else words.strip()


def _column(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1
