"""Tables as spreadsheets: XLSX and CSV in which no text can become a formula. What stands in them is decided elsewhere.

Texts come from many hands, and a spreadsheet program runs what begins like a formula: in XLSX every text is stored as
text; in CSV, which knows no types, such a text gets an apostrophe before it.
"""

import csv
import io
import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction
from typing import Any


@dataclass(frozen=True, slots=True)
class Number:
    """A number that is not whole, shown with so many decimals; `percent` shows a share of one in hundredths."""

    value: Fraction
    places: int = 0
    percent: bool = False

    @property
    def pattern(self) -> str:
        """How spreadsheets show it."""
        return "#,##0" + ("." + "0" * self.places if self.places else "") if not self.percent else "0%"


Cell = str | int | Decimal | date | Number | None
"""What a cell holds: a text, a whole number, an amount of money in its main unit, a day, a number, or nothing."""


@dataclass(frozen=True, slots=True)
class Table:
    """A sheet of a workbook: its name, a line of headings, rows, and a line of totals if it has one."""

    name: str
    headings: Sequence[str]
    rows: Sequence[Sequence[Cell]]
    total: Sequence[Cell] = ()


XLSX_TEXT_LIMIT = 32_767
"""UTF-16 units in a cell."""
_SHEET_NAME_LIMIT = 31
_FORBIDDEN_IN_NAMES = re.compile(r"[\[\]:*?/\\]")
_FIRST_YEAR = 1900
"""Spreadsheets know no earlier days; those are written as text."""
_TRIGGERS = "=+-@"
_INVISIBLE_LETTERS = frozenset("\u115f\u1160\u2800\u3164\uffa0\u034f\u17b4\u17b5")
"""Letters without a shape: fillers of Hangul and Khmer, the blank of Braille, the grapheme joiner."""
_TOP = {"valign": "top", "text_wrap": True}
_TEXT_LETTERS, _WIDEST, _NARROWEST = 60, 70, 8


def as_xlsx(
    rows: Iterable[Sequence[Cell]], headings: Sequence[str], *, right_to_left: bool = False, name: str = ""
) -> bytes:
    """Give a workbook with one sheet: a line of headings that stays in sight and filters, then the rows.

    Days are days (Gregorian, as 2026-11-22) and numbers numbers; all else is text, shortened where it is longer than a
    cell can hold. `name` is the sheet's.
    """
    return as_workbook([Table(name, headings, tuple(rows))], right_to_left=right_to_left)


def as_workbook(tables: Iterable[Table], *, right_to_left: bool = False) -> bytes:
    """Give a workbook with a sheet for each table, made as `as_xlsx` makes one; totals stand under a line.

    Names that no program takes for a sheet are mended, those that come twice get a number.
    """
    import xlsxwriter  # type: ignore[import-untyped]

    target = io.BytesIO()
    book = xlsxwriter.Workbook(
        target,
        {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False},
    )
    look = _Look(book)
    taken: set[str] = set()
    for table in tables:
        sheet = book.add_worksheet(_free_name(_sheet_name(table.name), taken))
        _write_table(sheet, table, look)
        if right_to_left:
            sheet.right_to_left()
    book.close()
    return target.getvalue()


class _Look:
    """The formats of a book, each made once."""

    def __init__(self, book: Any) -> None:
        self._book = book
        self._made: dict[tuple[str, bool], Any] = {}
        self.heading = book.add_format(_TOP | {"bold": True, "bottom": 1})

    def of(self, value: Cell, *, total: bool) -> Any:
        """Give the format for a value."""
        pattern = value.pattern if isinstance(value, Number) else "yyyy-mm-dd" if isinstance(value, date) else ""
        key = pattern, total
        if key not in self._made:
            asked = _TOP | ({"num_format": pattern} if pattern else {}) | ({"bold": True, "top": 1} if total else {})
            self._made[key] = self._book.add_format(asked)
        return self._made[key]


def _write_table(sheet: Any, table: Table, look: _Look) -> None:
    for column, words in enumerate(table.headings):
        sheet.write_string(0, column, _fitting(clean(words)), look.heading)
    columns = max((len(row) for row in (table.headings, table.total, *table.rows)), default=0)
    widths = [len(words) + 3 for words in table.headings] + [0] * (columns - len(table.headings))
    for line, row in enumerate(table.rows, 1):
        for column, value in enumerate(row):
            widths[column] = max(widths[column], _write(sheet, line, column, value, look.of(value, total=False)))
    for column, value in enumerate(table.total):
        line = len(table.rows) + 1
        widths[column] = max(widths[column], _write(sheet, line, column, value, look.of(value, total=True)))
    for column, width in enumerate(widths):
        sheet.set_column(column, column, min(max(width, _NARROWEST), _WIDEST))
    sheet.freeze_panes(1, 0)
    if table.headings:
        sheet.autofilter(0, 0, len(table.rows), len(table.headings) - 1)


def _write(sheet: Any, line: int, column: int, value: Cell, form: Any) -> int:
    """Write a cell and give how many letters wide it wants to be; a text never becomes anything but a text."""
    if isinstance(value, str):
        shown = _fitting(clean(value))
        if shown:  # an empty text would hide that there is nothing
            sheet.write_string(line, column, shown, form)
        return min(_longest_line(shown), _TEXT_LETTERS) + 2
    if isinstance(value, date) and value.year >= _FIRST_YEAR:
        sheet.write_datetime(line, column, datetime(value.year, value.month, value.day), form)  # noqa: DTZ001
        return 12
    if isinstance(value, Number):
        sheet.write_number(line, column, float(value.value), form)
        return len(f"{float(value.value):,.{value.places}f}") + 2
    if isinstance(value, int | Decimal):
        sheet.write_number(line, column, value, form)
    elif value is not None:  # a day of which spreadsheets know nothing
        sheet.write_string(line, column, value.isoformat(), form)
    return 0


def _free_name(name: str | None, taken: set[str]) -> str | None:
    """Give a sheet a name that no other has, in whatever case."""
    if name is None:
        return None
    free, number = name, 2
    while free.casefold() in taken:
        free = f"{name[: _SHEET_NAME_LIMIT - len(str(number)) - 1]} {number}"
        number += 1
    taken.add(free.casefold())
    return free


def as_csv(rows: Iterable[Sequence[Cell]], headings: Sequence[str], *, separator: str = ",") -> bytes:
    """Give the rows under their headings as CSV in UTF-8, with the mark by which Excel knows UTF-8; days as ISO 8601.

    Every text is quoted. One that begins like a formula, be it with full-width signs or behind characters that nobody
    sees, gets an apostrophe before it; so does what would begin like one where a program parts by another separator.
    """
    target = io.StringIO(newline="")
    writer = csv.writer(target, delimiter=separator, quoting=csv.QUOTE_NONNUMERIC, lineterminator="\r\n")
    for row in (headings, *rows):
        writer.writerow([_csv_cell(value, separator) for value in row])
    return b"\xef\xbb\xbf" + target.getvalue().encode("utf-8")


def clean(text: str) -> str:
    """Give a text that any table can hold: line feeds, but no other control characters, lone surrogates or non-letters.

    What only steers the direction of text stays, except the old overrides and embeddings, which can make a text look
    like another.
    """
    lines = re.sub("\r\n?|[\u2028\u2029\u0085\v\f]", "\n", text)
    return "".join(letter for letter in lines if letter in "\n\t" or _holdable(letter))


def safe_for_csv(text: str, separator: str = ",") -> str:
    """Give a text with an apostrophe wherever a spreadsheet program would otherwise take it for a formula."""
    shown = clean(text)
    if shown[:1] == "\t" or begins_like_formula(shown):
        shown = f"'{shown}"
    for other in {",", ";", "\t", "|"} - {separator}:
        parts = shown.split(other)
        shown = other.join([parts[0], *(_guarded(part) for part in parts[1:])])
    return shown


def begins_like_formula(text: str) -> bool:
    """Say whether the first thing that a program would read of a text is the sign of a formula."""
    plain = unicodedata.normalize("NFKC", text)
    return next((letter for letter in plain if not _invisible(letter)), "") in tuple(_TRIGGERS)


def _guarded(part: str) -> str:
    """Guard what follows a separator that the file does not use, unless it is a plain number."""
    quoted = part.lstrip().lstrip("\"'")
    if not begins_like_formula(quoted) or re.match(r"[+-]?\d+(?:[.,]\d+)?(?:\s|$)", quoted):
        return part
    return f"'{part}"


def _csv_cell(value: Cell, separator: str) -> str | int | float | Decimal:
    if isinstance(value, str):
        return safe_for_csv(value, separator)
    if isinstance(value, int | Decimal):
        return value
    if isinstance(value, Number):
        return float(value.value)
    return "" if value is None else value.isoformat()


def _holdable(letter: str) -> bool:
    code = ord(letter)
    if unicodedata.category(letter) in {"Cc", "Cs"} or code & 0xFFFE == 0xFFFE or 0xFDD0 <= code <= 0xFDEF:
        return False
    return not 0x202A <= code <= 0x202E


def _invisible(letter: str) -> bool:
    kind = unicodedata.category(letter)  # controls, spaces, marks; and what this Unicode does not know yet
    return letter in _INVISIBLE_LETTERS or kind[0] in "CZ" or kind in {"Mn", "Me"}


def _fitting(text: str) -> str:
    """Shorten a text to what a cell of XLSX holds."""
    units = text.encode("utf-16-le")
    if len(units) <= 2 * XLSX_TEXT_LIMIT:
        return text
    return units[: 2 * (XLSX_TEXT_LIMIT - 1)].decode("utf-16-le", errors="ignore") + "…"


def _longest_line(text: str) -> int:
    return max((len(line) for line in text.split("\n")), default=0)


def _sheet_name(name: str) -> str | None:
    """Give a name that every program takes for a sheet; None lets the book name it."""
    plain = _FORBIDDEN_IN_NAMES.sub(" ", clean(name)).replace("\n", " ").replace("\t", " ")
    plain = plain.strip(" '")[:_SHEET_NAME_LIMIT].strip(" '")
    return None if not plain or plain.casefold() == "history" else plain
