"""CSV from anywhere: which encoding, which separator, and the lines."""

import csv
import io
import re
from collections import Counter
from collections.abc import Iterable

from council_desk.errors import DeskError, sentence
from council_desk.services.sheets import begins_like_formula
from council_desk.services.sheets_in.grid import Grid, Held, gathered

_SEPARATORS = (",", ";", "\t", "|")
_SAMPLE_LINES, _SAMPLE_BYTES = 30, 20_000
_MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_TOLD = re.compile(r"\s*\"?sep=(.)\"?\s*", re.IGNORECASE)
_NO_TEXT = sentence("This file is neither a workbook (.xlsx) nor a text with separated columns (.csv).")
_NOT_READ = sentence("The file cannot be read as columns: {reason}.")
_ARABIC_SHARE = 0.85
"""Of the letters beyond ASCII; Russian read as cp1256 has at most two thirds of Arabic letters."""


def read_delimited(data: bytes) -> Grid:
    """Read separated columns. Raises DeskError."""
    text = decoded(data)
    told = _TOLD.fullmatch(text.partition("\n")[0])
    first = 1
    if told:
        text, first = text.partition("\n")[2], 2
    separator = told[1] if told else separator_of(text)
    try:
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
        return gathered(_numbered(reader, first))
    except csv.Error as error:
        raise DeskError(_NOT_READ, reason=error) from error


def _numbered(reader: Iterable[list[str]], first: int) -> list[tuple[int, list[Held]]]:
    return [(number, [_cell(cell) for cell in cells]) for number, cells in enumerate(reader, first)]


def _cell(text: str) -> str:
    """Give a cell without the apostrophe by which a text was kept from being taken for a formula."""
    plain = text.strip()
    return plain[1:] if plain[:1] == "'" and begins_like_formula(plain[1:]) else plain


def decoded(data: bytes) -> str:
    """Give the text of a file: UTF-8, UTF-16, or the code page of Windows for Arabic letters or for Cyrillic.

    Raises DeskError for what is no text.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _strictly(data, encoding)
    sample = data[:_SAMPLE_BYTES]
    if b"\0" in sample:
        before = sample[::2].count(0) > sample[1::2].count(0)  # separators and line feeds have their zero first
        return _strictly(data, "utf-16-be" if before else "utf-16-le")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _strictly(data, _code_page(data))


def _strictly(data: bytes, encoding: str) -> str:
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        raise DeskError(_NO_TEXT) from error
    if "\0" in text:
        raise DeskError(_NO_TEXT)
    return text


def _code_page(data: bytes) -> str:
    """Tell the two code pages apart by the letters that each makes of the bytes."""
    beyond = Counter(byte for byte in data if byte >= 0x80)
    arabic = total = 0
    for byte, count in beyond.items():
        letter = bytes([byte]).decode("cp1256")
        if letter.isalpha():
            total += count
            arabic += count * ("\u0600" <= letter <= "\u06ff")
    return "cp1256" if total and arabic / total >= _ARABIC_SHARE else "cp1251"


def separator_of(text: str) -> str:
    """Give the separator that parts the first lines into the most columns, and all of them alike."""
    sample = "\n".join(text.splitlines()[:_SAMPLE_LINES])

    def columns(separator: str) -> tuple[int, int]:
        try:
            counts = Counter(len(cells) for cells in csv.reader(io.StringIO(sample), delimiter=separator) if cells)
        except csv.Error:
            return 0, 0
        width, lines = max(counts.items(), key=lambda one: (one[1], one[0]), default=(1, 0))
        return (lines, width) if width > 1 else (0, 0)

    return max(_SEPARATORS, key=columns)
