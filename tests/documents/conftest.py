"""Reading PDFs back: how much of a text comes out of a file again, through the tools people copy and search with."""

import json
import re
import shutil
import subprocess
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

import pypdfium2
import pytest

RECORDS = Path(__file__).parent.parent / "fixtures" / "records"

# readers drop or add joiners, soft hyphens and marks of direction, and no search sees them
_INVISIBLE = re.compile("[\u00ad\u061c\u200b-\u200f\u2060\u2066-\u2069\ufeff]")
_KINDS = {"L": "letter", "M": "letter", "N": "digit"}
_SENTENCES = {"text", "title", "opening_text", "closing_text", "capacity", "note", "description", "duties", "label"}


def words_of(text: str) -> list[str]:
    """Give the words of a text: runs of letters with their marks, or of digits.

    Punctuation is left out because readers work out its side by their own rules: Poppler puts the comma of a Persian
    list after the space, PDFium mirrors brackets that the file names as what they are.
    """
    words: list[str] = []
    last = ""
    for char in _INVISIBLE.sub("", unicodedata.normalize("NFC", text)):
        kind = _KINDS.get(unicodedata.category(char)[0], "")
        if kind and kind == last:
            words[-1] += char
        elif kind:
            words.append(char)
        last = kind
    return words


@dataclass(frozen=True)
class Share:
    """Parts of the source words, and of the pairs of neighbours, that were found; what was not found."""

    words: float
    pairs: float
    lost: tuple[str, ...]
    parted: tuple[tuple[str, str], ...]


def share(sources: Iterable[str], extracted: str) -> Share:
    """Compare source texts with what a reader extracted, word by word, without regard to ZWNJ."""
    found = words_of(extracted)
    source_words: Counter[str] = Counter()
    source_pairs: Counter[tuple[str, str]] = Counter()
    for source in sources:
        words = words_of(source)
        source_words.update(words)
        source_pairs.update(pairwise(words))
    lost = source_words - Counter(found)
    parted = source_pairs - Counter(pairwise(found))
    return Share(
        words=1 - lost.total() / max(source_words.total(), 1),
        pairs=1 - parted.total() / max(source_pairs.total(), 1),
        lost=tuple(lost),
        parted=tuple(parted),
    )


def poppler_text(pdf: bytes, tmp_path: Path) -> str:
    path = tmp_path / "read.pdf"
    path.write_bytes(pdf)
    done = subprocess.run(["pdftotext", "-enc", "UTF-8", str(path), "-"], capture_output=True, check=True)
    return done.stdout.decode("utf-8")


def pdfium_text(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    try:
        pages = []
        for page in document:
            text = page.get_textpage()
            pages.append(text.get_text_range())
            text.close()
            page.close()
        # PDFium marks a word that a line end divides with U+FFFE
        return "\n".join(pages).replace("\ufffe", "")
    finally:
        document.close()


@dataclass(frozen=True)
class Reader:
    """Ways to read a PDF, and to compare what comes out with what went in."""

    poppler: Callable[[bytes], str]
    pdfium: Callable[[bytes], str]
    share: Callable[[Iterable[str], str], Share]


@pytest.fixture
def reader(tmp_path: Path) -> Reader:
    """Read PDFs through Poppler (pdftotext) and PDFium."""

    def poppler(pdf: bytes) -> str:
        if shutil.which("pdftotext") is None:
            pytest.skip("pdftotext is not installed")
        return poppler_text(pdf, tmp_path)

    return Reader(poppler, pdfium_text, share)


@pytest.fixture(scope="session")
def sentences() -> Callable[[str], tuple[str, ...]]:
    """Give the texts of the sample record in a language, as written."""

    def walk(value: Any, key: str) -> Iterable[str]:
        if isinstance(value, dict):
            for name, part in value.items():
                yield from walk(part, name)
        elif isinstance(value, list):
            for part in value:
                yield from walk(part, key)
        elif isinstance(value, str) and key in _SENTENCES:
            yield value

    def read(language: str) -> tuple[str, ...]:
        record = json.loads((RECORDS / f"{language}.json").read_text(encoding="utf-8"))
        return tuple(walk(record, ""))

    return read
