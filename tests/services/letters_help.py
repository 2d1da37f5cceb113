"""What the tests of letters and packets share: files to enclose, a council whose minutes are sealed."""

import zipfile
from datetime import date
from pathlib import Path

from tests.services.sealed_help import sealed

from council_desk.record.models import Letter
from council_desk.services.desk import Desk
from council_desk.services.letter_drafts import new_letter

TODAY = date(2026, 11, 20)


def pdf_file(folder: Path, name: str = "estimate.pdf", size: int = 2_000) -> Path:
    path = folder / name
    path.write_bytes(b"%PDF-1.7\n" + b"x" * size)
    return path


def office_file(folder: Path, name: str = "table.xlsx") -> Path:
    path = folder / name
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("content", "1")
    return path


def written(desk: Desk, council: str, direction: str = "outgoing", subject: str = "Lamps", **fields) -> Letter:
    """Save a letter and give it; one of the council's own is a draft."""
    from council_desk.domain.terms import Direction

    letter = new_letter(council, Direction(direction), subject, fields.pop("date", TODAY), **fields)
    desk.letters.save(letter)
    return letter


def went_out(desk: Desk, council: str, day: date = TODAY, **fields) -> Letter:
    """Save and send a letter, and give it as it is stored."""
    letter = written(desk, council, text="We ask.", **fields)
    desk.letters.send(letter.id, day)
    return desk.letters.get(letter.id).letter


def sealed_meeting(desk: Desk) -> str:
    """Seal the minutes of the sample's meeting and give its id."""
    return sealed(desk).meeting
