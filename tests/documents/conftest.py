"""Reading PDFs back: how much of a text comes out of a file again, through the tools people copy and search with."""

import io
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
from uuid import UUID

import pikepdf
import pypdfium2
import pytest

from council_desk.documents.blocks import (
    Block,
    Box,
    Choices,
    Document,
    Heading,
    Paragraph,
    QrCode,
    Sides,
    Signatures,
    Slips,
    Table,
    Text,
)
from council_desk.documents.copies import copy_of
from council_desk.documents.making import RECORD_NAME, build
from council_desk.domain.paperwork import Order
from council_desk.domain.terms import SealKind
from council_desk.record.commitments import Face
from council_desk.record.models import CouncilRecord
from council_desk.record.reading import read_record
from council_desk.record.sealing import entry_content, make_seal, minutes_content, sealed_record
from council_desk.record.writing import to_json

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


def make_id(number: int) -> str:
    return str(UUID(int=number))


_SAID = {
    "fa": (
        "خویشاوند صاحب ملک است",
        "پیش از هر ساخت‌وساز با همسایه‌ها گفت‌وگو شود.",
        "با نصب سرعت‌کاه در این کوچه موافق نیستم.",
    ),
    "ar": ("قريب صاحب الأرض", "ليُستشر الجيران قبل أيّ بناء.", "لا أوافق على تركيب المطبّات في هذا الشارع."),
    "ru": (
        "родственница собственника участка",
        "Перед любой стройкой посоветоваться с соседями.",
        "Не согласен с установкой неровностей на этой улице.",
    ),
    "en": (
        "related to the owner of the plot",
        "Let the neighbours be asked before anything is built.",
        "I do not agree with humps in this street.",
    ),
}
_POSTS = {"fa": "شهردار نوجوان محله", "ar": "عمدة الحيّ اليافع", "ru": "молодёжный мэр", "en": "youth mayor"}
ELECTION, SECOND_ROUND, CORRECTION = (make_id(number) for number in (9001, 9002, 9003))


@pytest.fixture(scope="session")
def carried() -> Callable[[bytes], CouncilRecord]:
    """Give the record that a PDF carries."""

    def read(pdf: bytes) -> CouncilRecord:
        with pikepdf.open(io.BytesIO(pdf)) as document:
            return read_record(document.attachments[RECORD_NAME].get_file().read_bytes())

    return read


@pytest.fixture(scope="session")
def remade() -> Callable[[CouncilRecord, Order, bytes], bool]:
    """Say whether the pages of a document are made again, just the same, of the record that its PDF carries."""

    def check(record: CouncilRecord, order: Order, pdf: bytes) -> bool:
        with pikepdf.open(io.BytesIO(pdf)) as document:
            inside = read_record(document.attachments[RECORD_NAME].get_file().read_bytes())
        documents = [build(copy_of(each, order.copy), order)[0] for each in (record, inside)]
        return documents[0] == documents[1]

    return check


@pytest.fixture(scope="session")
def eventful() -> Callable[[str], CouncilRecord]:
    """Give the sample of a language after an eventful meeting: recusal, statements, break, lot, election, note."""

    def moment(day: str, time: str) -> str:
        return f"{day[:11]}{time}:00{day[19:]}"

    def read(language: str) -> CouncilRecord:
        record = json.loads((RECORDS / f"{language}.json").read_text(encoding="utf-8"))
        meeting, people = record["meetings"][0], [person["id"] for person in record["people"]]
        reason, guidance, objection = _SAID[language]
        started = meeting["started"]
        items = meeting["agenda"]
        recusal = {"person": people[4], "reason": reason, "left_room": True}
        people_by_id = {person["id"]: person for person in record["people"]}
        people_by_id[people[4]]["gender"] = "female"
        people_by_id[people[9]]["gender"] = "male"
        items[0]["note"] = "NEVERPRINTED"
        items[1]["recusals"] = [recusal]
        items[1]["motions"][0]["vote_events"][0]["recusals"] = [recusal]
        items[1]["guidance"] = [{"person": people[0], "kind": "guidance", "text": guidance}]
        items[1]["periods"] = [{"started": moment(started, "19:50"), "ended": moment(started, "20:00")}]
        meeting["breaks"] = [{"started": moment(started, "20:00"), "ended": moment(started, "20:10")}]
        fifth = items[4]["motions"][0]
        first = fifth["vote_events"][0] | {"counts": {"yes": 3, "no": 3}, "eligible": 6}
        fifth["vote_events"] = [first, first | {"id": make_id(9010), "round": 2, "lot": "no"}]
        items[4]["guidance"] = [
            {"person": people[0], "kind": "objection", "text": objection},
            {"person": people[0], "kind": "endorsement", "text": guidance, "date": "2026-11-20"},
        ]
        election = {
            "id": ELECTION,
            "organization": meeting["organization"],
            "meeting": meeting["id"],
            "post": _POSTS[language],
            "date": "2026-11-12",
            "eligible": 8,
            "issued": 8,
            "valid": 7,
            "invalid": 1,
            "candidates": [
                {"person": people[9], "votes": 3},
                {"person": people[10], "votes": 3},
                {"person": people[3], "votes": 1},
            ],
            "tellers": [people[2], people[6]],
        }
        second = election | {
            "id": SECOND_ROUND,
            "round": 2,
            "candidates": [{"person": people[9], "votes": 5}, {"person": people[10], "votes": 2}],
            "elected": [people[9]],
        }
        record["elections"] = [second, election]
        items[3]["elections"] = [ELECTION, SECOND_ROUND]
        return CouncilRecord.model_validate_json(json.dumps(record))

    return read


@pytest.fixture(scope="session")
def sealed(eventful) -> Callable[[str], CouncilRecord]:
    """Give the same meeting signed, approved and sealed, with one correction sealed after it."""

    def read(language: str) -> CouncilRecord:
        record = json.loads(eventful(language).model_dump_json(exclude_unset=True))
        meeting = record["meetings"][0]
        correction = {"id": CORRECTION, "date": "2027-01-05", "text": "12 -> 21 m²", "reason": "slip of the pen"}
        meeting["minutes"] |= {
            "state": "sealed",
            "approved_on": "2026-12-10",
            "signatures": [{"person": meeting["chair"], "date": "2026-12-11"}],
        }
        unsealed = CouncilRecord.model_validate_json(json.dumps(record))
        where = {"organization": meeting["organization"], "meeting": meeting["id"], "private": bytes(32)}
        content = minutes_content({face: to_json(copy_of(unsealed, face)) for face in Face})
        seal = make_seal(content, kind=SealKind.MINUTES, previous=None, sealed_at="2026-12-11T10:00:00+00:00", **where)
        content = entry_content(SealKind.CORRECTION, dict.fromkeys(Face, correction))
        added = make_seal(
            content, kind=SealKind.CORRECTION, previous=seal, sealed_at="2027-01-05T10:00:00+00:00", **where
        )
        return sealed_record((seal, added), Face.INTERNAL)

    return read


def plain(text: Text) -> str:
    return text if isinstance(text, str) else "".join(span.text for span in text)


def lines_of(block: Block) -> list[str]:
    match block:
        case Paragraph(text=text) | Heading(text=text):
            return [plain(text)]
        case Table(head=head, rows=rows):
            return [" | ".join(plain(cell.text) for cell in row) for row in (*head, *rows)]
        case Sides(start=start, end=end):
            return [plain(paragraph.text) for paragraph in (*start, *end)]
        case Box(content=content) | QrCode(content=content):
            return [plain(paragraph.text) for paragraph in content]
        case Choices(choices=choices):
            return [f"[] {plain(choice)}" for choice in choices]
        case Slips(content=content, number=number):
            return [line for part in content for line in lines_of(part)] * number
        case Signatures(signers=signers):
            return [f"{signer.role} ____ {signer.name}" for signer in signers]
        case _:
            return []


@pytest.fixture(scope="session")
def planned(eventful) -> Callable[[str], CouncilRecord]:
    """Give the eventful sample with times planned, papers to be read, an invitation, a closed item, and a minor."""

    def read(language: str) -> CouncilRecord:
        record = json.loads(eventful(language).model_dump_json(exclude_unset=True))
        meeting = record["meetings"][0]
        for item, minutes in zip(meeting["agenda"], (10, 25, 20, 15, 30), strict=False):
            item["planned_minutes"] = minutes
        meeting |= {"available_minutes": 120, "invited_on": "2026-11-05"}
        meeting["agenda"][1]["papers"] = [record["papers"][0]["id"]]
        meeting["agenda"][4] |= {"public": False, "title": f"CLOSED {meeting['agenda'][4]['title']}"}
        minor = record["people"][9]
        minor["contact_details"] = [{"type": "phone", "value": "555-0199"}]
        minor["guardian_consent"]["publication"] = False
        return CouncilRecord.model_validate_json(json.dumps(record))

    return read


@pytest.fixture(scope="session")
def lines() -> Callable[[Document], list[str]]:
    """Give what a document says as lines of plain text, without marks of direction and with plain spaces."""

    def read(document: Document) -> list[str]:
        found = [line for block in document.blocks for line in lines_of(block)]
        return [
            line.replace("\u00a0", " ").translate(dict.fromkeys((0x2060, 0x2066, 0x2067, 0x2069))) for line in found
        ]

    return read


@pytest.fixture(scope="session")
def headings() -> Callable[[Document], list[str]]:
    """Give the text of the headings of a document."""

    def read(document: Document) -> list[str]:
        return [plain(block.text) for block in document.blocks if isinstance(block, Heading)]

    return read
