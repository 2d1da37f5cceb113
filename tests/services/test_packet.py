"""Packets for the municipality: what is in them, that they are whole, and what a bad stick leaves behind."""

import csv
import errno
import hashlib
import io
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pikepdf
import pytest
from tests.db.test_full_disk import fill
from tests.services.letters_help import TODAY, pdf_file, sealed_meeting, went_out, written
from tests.services.packet_writer import FILES

from council_desk.domain.terms import Language, LetterKind
from council_desk.errors import DeskError
from council_desk.record.models import Attachment
from council_desk.services import packet, packet_files
from council_desk.services.carried import carried_records
from council_desk.services.desk import Desk
from council_desk.services.editing.values import changed
from council_desk.services.packet import PacketService
from council_desk.services.packet_files import SUMS, find_packet, verify_packet, write_packet
from council_desk.services.verify import verify_pdf

ROOT = Path(__file__).parents[2]
FORMULA = "=HYPERLINK(1)<b>&"


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    place = tmp_path / "stick"
    place.mkdir()
    return place


@pytest.fixture
def small_stick(tmp_path: Path) -> Iterator[Path]:
    """A stick of two megabytes."""
    place = tmp_path / "small"
    place.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", place], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip("mounting a small disk needs root")
    yield place
    subprocess.run(["umount", "-l", place], check=False)


def council_of(desk: Desk) -> str:
    return desk.councils.list()[0].id


def filled(desk: Desk, folder: Path) -> tuple[str, str]:
    """A draft with two enclosures, one of them on paper, and sealed minutes; their ids."""
    council = council_of(desk)
    meeting = sealed_meeting(desk)
    enclosed = desk.letters.keep_file(pdf_file(folder))
    on_paper = Attachment(title="Petition", file_name="Petition")
    letter = written(
        desk,
        council,
        subject=FORMULA,
        text="We ask.",
        request="Money",
        reply_due=TODAY + timedelta(20),
        kind=LetterKind.REQUEST,
        enclosures=(enclosed, on_paper),
    )
    return letter.id, meeting


def test_a_packet_holds_the_papers_with_their_records_a_list_and_checksums(sample, stick, tmp_path):
    letter, meeting = filled(sample, tmp_path)
    planned = sample.packets.plan(council_of(sample), [letter], [meeting])
    folder, warnings = PacketService.write(planned, stick)
    assert folder.name == "council-desk-2026-11-20" and warnings == ()
    names = sorted(one.name for one in folder.iterdir())
    assert [name for name in names if name.startswith(("01-enclosure", "02-minutes"))] == [
        "01-enclosure-1.pdf",
        "02-minutes-14.pdf",
    ]
    assert len(names) == 7 and {SUMS, "list.html", "list.csv"} < set(names)
    assert all(name.isascii() for name in names), "old computers take them"
    letters = [folder / name for name in names if "-letter" in name]
    for path in letters:
        assert len(carried_records(path.read_bytes())) == 1
    verdict = verify_pdf((folder / "02-minutes-14.pdf").read_bytes())
    assert verdict.genuine and verdict.copy == "municipality"
    assert (folder / "01-enclosure-1.pdf").read_bytes() == pdf_file(tmp_path).read_bytes()
    check = verify_packet(folder)
    assert check.whole and (check.files, check.sealed) == (6, 1)


def test_the_checksums_are_what_sha256sum_reads(english, stick, tmp_path):
    letter, meeting = filled(english, tmp_path)
    folder, _ = PacketService.write(english.packets.plan(council_of(english), [letter], [meeting]), stick)
    if shutil.which("sha256sum"):
        told = subprocess.run(["sha256sum", "-c", SUMS], cwd=folder, capture_output=True, check=False, text=True)
        assert told.returncode == 0, told.stderr
    for line in (folder / SUMS).read_text().splitlines():
        digest, name = line.split("  ")
        assert hashlib.sha256((folder / name).read_bytes()).hexdigest() == digest


def test_letters_bear_the_number_and_day_under_which_they_are_entered_as_sent(english, stick, tmp_path):
    council = council_of(english)
    letter, meeting = filled(english, tmp_path)
    planned = english.packets.plan(council, [letter], [meeting])
    assert english.letters.get(letter).letter.draft and english.letters.waiting(council) == 2
    folder, _ = PacketService.write(planned, stick)
    assert english.letters.waiting(council) == 2, "until it is entered, the desk is as it was"
    english.packets.register(planned)
    assert english.letters.waiting(council) == 0
    sent = english.letters.get(letter).letter
    assert (sent.reference, sent.date, sent.draft) == ("2026/1", TODAY, False)
    for path in folder.glob("*letter*.pdf"):
        (carried,) = carried_records(path.read_bytes())
        assert b'"draft":true' not in carried.data.replace(b" ", b"")
    assert {one.name for one in folder.glob("*letter*.pdf")} == {"01-letter-2026-1.pdf", "02-letter-2026-2.pdf"}
    cover = next(row for row in english.letters.lists(council).letters if row.meeting_id == meeting)
    assert (cover.reference, cover.draft, cover.kind) == ("2026/2", False, LetterKind.MINUTES)


def test_what_was_entered_as_sent_can_be_taken_back(english, stick, tmp_path):
    council = council_of(english)
    letter, meeting = filled(english, tmp_path)
    before = english.letters.get(letter).letter
    planned = english.packets.plan(council, [letter], [meeting])
    english.packets.register(planned)
    english.packets.unregister(planned)
    assert english.letters.get(letter).letter == before
    assert [one.meeting_id for one in english.letters.lists(council).minutes] == [meeting]


def test_a_letter_written_on_meanwhile_is_not_entered_as_it_was(english, tmp_path):
    council = council_of(english)
    letter, meeting = filled(english, tmp_path)
    planned = english.packets.plan(council, [letter], [meeting])
    english.letters.save(changed(english.letters.get(letter).letter, text="And one thing more."))
    with pytest.raises(DeskError, match="written on"):
        english.packets.register(planned)
    assert english.letters.get(letter).letter.draft and english.letters.lists(council).minutes


def test_letters_already_sent_go_as_they_were(english, stick):
    council = council_of(english)
    sent = went_out(english, council, TODAY - timedelta(5))
    planned = english.packets.plan(council, [sent.id])
    assert planned.sent == () and english.packets.offer(council).usual == ()
    PacketService.write(planned, stick)
    english.packets.register(planned)
    assert english.letters.get(sent.id).letter == sent


def test_a_packet_of_nothing_or_of_what_cannot_be_sent_is_refused_in_words(english):
    council = council_of(english)
    with pytest.raises(DeskError, match="Choose what"):
        english.packets.plan(council, [])
    empty = written(english, council)
    with pytest.raises(DeskError, match=f"{empty.subject}.*says nothing"):
        english.packets.plan(council, [empty.id])
    theirs = written(english, council, "incoming")
    with pytest.raises(DeskError, match="was received"):
        english.packets.plan(council, [theirs.id])


def test_enclosures_that_are_too_large_together_are_told(english, tmp_path, monkeypatch):
    letter, _ = filled(english, tmp_path)
    monkeypatch.setattr(packet, "LIMIT", 100)
    with pytest.raises(DeskError, match="two packets"):
        english.packets.plan(council_of(english), [letter])


def test_the_list_is_in_the_councils_language_and_nothing_in_it_runs(sample, stick, tmp_path):
    letter, meeting = filled(sample, tmp_path)
    planned = sample.packets.plan(council_of(sample), [letter], [meeting])
    folder, _ = PacketService.write(planned, stick)
    page = (folder / "list.html").read_text("utf-8")
    rightwards = planned.language in {Language.RU, Language.EN}
    assert f'dir="{"ltr" if rightwards else "rtl"}"' in page and f'lang="{planned.language}"' in page
    assert "<b>&" not in page and "&lt;b&gt;&amp;" in page and "<script" not in page and "http" not in page
    for entry in planned.entries:
        if entry.file:
            assert f'href="{entry.file}"' in page and (folder / entry.file).exists()
    rows = list(csv.reader(io.StringIO((folder / "list.csv").read_text("utf-8-sig"))))
    assert len(rows) == 1 + len(planned.entries) == 6
    assert not any(cell.startswith(("=", "+", "-", "@")) for row in rows for cell in row)
    assert rows[1][3] == "2026-11-20" and rows[1][6] == "2026-12-10"


# ------------------------------------------------------------------------------------------------------- bad sticks


def test_two_packets_of_a_day_stand_side_by_side(stick):
    first, second = (write_packet(stick, FILES, TODAY) for _ in range(2))
    assert (first.name, second.name) == ("council-desk-2026-11-20", "council-desk-2026-11-20-2")
    tenth = [write_packet(stick, FILES, TODAY) for _ in range(8)][-1]
    assert find_packet(stick) == tenth, "the tenth is later than the ninth"
    assert verify_packet(stick).folder == tenth and verify_packet(first).whole


def test_a_full_stick_is_told_and_nothing_is_left_there(small_stick):
    fill(small_stick, leave=100_000)
    before = set(small_stick.iterdir())
    with pytest.raises(DeskError, match="not enough room") as told:
        write_packet(small_stick, FILES, TODAY)
    assert told.value.values["size"] == 1 and set(small_stick.iterdir()) == before


def test_a_stick_that_fills_up_in_the_midst_is_told_and_nothing_is_left_there(small_stick, monkeypatch):
    fill(small_stick, leave=100_000)
    monkeypatch.setattr(packet_files.shutil, "disk_usage", lambda _: _Free())
    before = set(small_stick.iterdir())
    with pytest.raises(DeskError, match="not enough room"):
        write_packet(small_stick, FILES, TODAY)
    assert set(small_stick.iterdir()) == before


class _Free:
    free = 10**9


def test_a_stick_that_may_only_be_read_is_told(small_stick):
    subprocess.run(["mount", "-o", "remount,ro", small_stick], check=True)
    with pytest.raises(DeskError, match="only be read"):
        write_packet(small_stick, FILES, TODAY)


def test_a_stick_that_is_not_there_is_told(tmp_path):
    for deed in (lambda place: write_packet(place, FILES, TODAY), verify_packet):
        with pytest.raises(DeskError, match="no folder"):
            deed(tmp_path / "gone")


def test_a_stick_taken_out_in_the_midst_is_told(stick, monkeypatch):
    calls = []

    def pulled(handle):
        calls.append(handle)
        if len(calls) == 2:
            raise OSError(errno.EIO, os.strerror(errno.EIO))

    monkeypatch.setattr(packet_files.os, "fsync", pulled)
    with pytest.raises(DeskError, match="taken out"):
        write_packet(stick, FILES, TODAY)
    assert list(stick.iterdir()) == []


def test_a_stick_that_keeps_something_else_is_found_out(stick, monkeypatch):
    honest = packet_files._write

    def worn(path, data):
        honest(path, data[:-1] + b"?" if path.name.startswith("01-letter") else data)

    monkeypatch.setattr(packet_files, "_write", worn)
    with pytest.raises(DeskError, match="worn out"):
        write_packet(stick, FILES, TODAY)
    assert list(stick.iterdir()) == []


def test_killed_at_any_moment_there_is_a_whole_packet_or_none(tmp_path):
    whole = 0
    for calls in range(1, 40):
        stick = tmp_path / f"stick-{calls}"
        stick.mkdir()
        environment = os.environ | {"PYTHONPATH": os.pathsep.join([str(ROOT / "src"), str(ROOT)])}
        done = subprocess.run(
            [sys.executable, ROOT / "tests" / "services" / "packet_writer.py", stick, str(calls)],
            env=environment,
            check=False,
        )
        named = [one for one in stick.iterdir() if not one.name.endswith(".part")]
        assert len(named) <= 1
        for folder in named:
            assert verify_packet(folder).files == 3 and verify_packet(folder).whole
        whole += bool(named)
        if done.returncode == 0:
            break
        remains = [one for one in stick.iterdir() if one.name.endswith(".part")]
        assert bool(remains) != bool(named)
        write_packet(stick, FILES, TODAY)
        assert not [one for one in stick.iterdir() if one.name.endswith(".part")], "remains are cleared away"
    assert calls > 5 and whole == 2, "after the rename, and when nobody killed it"


# ---------------------------------------------------------------------------------------------------------- checking


@pytest.fixture
def folder(stick: Path) -> Path:
    return write_packet(stick, FILES, TODAY)


def told(check):
    return sorted(str(one) for one in check.findings)


def test_what_was_changed_removed_or_added_is_found(folder):
    (folder / "01-letter.pdf").write_bytes(b"%PDF-other")
    (folder / "list.csv").unlink()
    (folder / "extra.exe").write_bytes(b"MZ")
    check = verify_packet(folder)
    assert not check.whole and told(check) == [
        "Does not belong to the packet: extra.exe",
        "Missing: list.csv",
        "Not what was written: 01-letter.pdf",
    ]


def test_a_link_in_the_place_of_a_file_is_no_file(folder, tmp_path):
    target = folder / "list.csv"
    copy = tmp_path / "elsewhere"
    shutil.copyfile(target, copy)
    target.unlink()
    target.symlink_to(copy)
    assert told(verify_packet(folder)) == ["Missing: list.csv"]


@pytest.mark.parametrize(
    "sums",
    [
        b"",
        b"\xff\xfe",
        b"nothing\n",
        b"0" * 64 + b"  ../secret\n",
        b"0" * 64 + b"  a/b\n",
        b"0" * 64 + b"  ..\n",
        (b"0" * 64 + b"  twice\n") * 2,
        b"0" * 64 + b"  SHA256SUMS\n",
    ],
)
def test_a_damaged_list_of_checksums_is_told(folder, sums):
    (folder / SUMS).write_bytes(sums)
    with pytest.raises(DeskError, match="is damaged"):
        verify_packet(folder)


def test_a_folder_without_a_packet_is_told(tmp_path):
    with pytest.raises(DeskError, match="no packet"):
        verify_packet(tmp_path)


def test_sums_marked_as_binary_are_read_too(folder):
    path = folder / SUMS
    path.write_text(path.read_text().replace("  ", " *"))
    assert verify_packet(folder).whole


def test_forged_minutes_with_honest_checksums_are_found(english, stick, tmp_path):
    letter, meeting = filled(english, tmp_path)
    folder, _ = PacketService.write(english.packets.plan(council_of(english), [letter], [meeting]), stick)
    path = folder / "02-minutes-14.pdf"
    before = path.read_bytes()
    with pikepdf.open(io.BytesIO(before)) as document:
        del document.pages[-1]
        document.save(path)
    sums = folder / SUMS
    old, new = (hashlib.sha256(data).hexdigest() for data in (before, path.read_bytes()))
    sums.write_text(sums.read_text().replace(old, new))
    check = verify_packet(folder)
    assert told(check) == ["The minutes in 02-minutes-14.pdf are not what was sealed."] and check.sealed == 1


def test_the_day_of_the_folder_is_that_of_the_desk(english, stick):
    council = council_of(english)
    sent = went_out(english, council)
    planned = english.packets.plan(council, [sent.id])
    assert planned.day == date(2026, 11, 20) == TODAY
