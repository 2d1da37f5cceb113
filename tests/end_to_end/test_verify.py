"""`council-desk verify` and `seals check` as a person uses them: a process, a verdict in lines, an exit code."""

import io
import json
import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import pikepdf
import pytest
from sqlcipher3 import dbapi2

from council_desk.cli import command_line
from council_desk.record.models import Signature
from council_desk.services.desk import Desk

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def folder(tmp_path):
    """A folder with a desk whose meeting is sealed, as d.desk."""
    with Desk.open(tmp_path / "d.desk", create=True) as desk:
        desk.exchange.import_file(ROOT / "resources" / "sample" / "fa.json")
        meeting = desk.meetings.list(desk.councils.list()[0].id)[0].id
        desk.life.send_to_review(meeting)
        desk.life.approve(meeting, date(2026, 11, 19))
        chair = desk.meetings.get(meeting).meeting.chair
        desk.life.sign(meeting, [Signature(person=chair, date=date(2026, 11, 20))])
        desk.seals.seal(meeting)
        desk.seals.correct(meeting, "For 12 read 21.", "A slip.", date(2026, 12, 1))
        (tmp_path / "code").write_text(desk.seals.code(meeting))
    return tmp_path


@pytest.fixture
def command(tmp_path):
    environment = {name: value for name, value in os.environ.items() if name not in {"DISPLAY", "WAYLAND_DISPLAY"}}
    environment |= {"COUNCIL_DESK_DATA_DIR": str(tmp_path / "data"), "PYTHONPATH": str(ROOT / "src")}

    def run(*arguments):
        return subprocess.run(
            [sys.executable, "-m", "council_desk", *map(str, arguments)],
            capture_output=True,
            encoding="utf-8",
            env=environment,
            cwd=tmp_path,
            check=False,
        )

    return run


def test_minutes_are_made_verified_and_found_out_when_forged(folder, command):
    code = (folder / "code").read_text()
    assert command("--desk", "d.desk", "minutes", "14", "--copy", "public", "-o", "m.pdf").returncode == 0
    done = command("verify", "m.pdf")
    lines = done.stdout.splitlines()
    assert (done.returncode, done.stderr) == (0, "")
    assert lines[0].startswith("Genuine: minutes of meeting 14, ")
    assert lines[0].endswith("2026-11-12")
    assert "public copy" in done.stdout
    assert f"Code: {code} (compare it with the signed paper)" in lines
    assert "Corrections: 1" in lines
    assert not (folder / "data").exists()

    own = command("--desk", "d.desk", "verify", "m.pdf")
    assert own.returncode == 0
    assert "this desk's own" in own.stdout

    with pikepdf.open(folder / "m.pdf") as document:
        del document.pages[0]
        document.save(folder / "forged.pdf")
    forged = command("verify", "forged.pdf")
    assert forged.returncode == 1
    assert forged.stdout.startswith("NOT GENUINE: minutes of meeting 14")
    assert "\n- The number of pages is " in forged.stdout


def test_another_desk_says_that_the_key_is_not_its_own(folder, command):
    assert command("--desk", "d.desk", "minutes", "14", "-o", "m.pdf").returncode == 0
    assert command("--desk", "e.desk", "export", "-o", "e.json").returncode == 0
    done = command("--desk", "e.desk", "verify", "m.pdf")
    assert (done.returncode, "not this desk's" in done.stdout) == (0, True)


def test_an_exported_desk_is_verified_and_a_change_in_it_found(folder, command):
    assert command("--desk", "d.desk", "export", "-o", "desk.json").returncode == 0
    done = command("verify", "desk.json")
    assert (done.returncode, done.stdout.splitlines()[0]) == (0, "Genuine: record")
    assert f"Code of meeting 14: {(folder / 'code').read_text()}" in done.stdout
    value = json.loads((folder / "desk.json").read_text("utf-8"))
    value["meetings"][0]["agenda"][1]["title"] = "Another title"
    (folder / "desk.json").write_text(json.dumps(value), "utf-8")
    done = command("verify", "desk.json")
    assert done.returncode == 1
    assert "- Meeting 14: Agenda item 2 (meetings.agenda.title): sealed was" in done.stdout


def test_seals_check_finds_what_was_changed_in_the_file(folder, command):
    done = command("--desk", "d.desk", "seals", "check")
    assert (done.returncode, done.stdout) == (0, "As sealed: 1 meetings\n")
    connection = dbapi2.connect(folder / "d.desk", isolation_level=None)
    connection.execute("UPDATE motion SET text='All to one'")
    connection.close()
    done = command("--desk", "d.desk", "seals", "check")
    assert done.returncode == 1
    assert done.stdout.splitlines()
    assert all(": Meeting 14: Agenda item" in line and "All to one" in line for line in done.stdout.splitlines())


HOSTILE = {
    "missing": None,
    "empty": b"",
    "zeros": bytes(1_000),
    "text": b"Minutes of meeting 14\n",
    "another JSON": b"[1, 2]",
    "deep": b"[" * 100_000,
    "record of tomorrow": b'{"format": "council-record", "version": 99}',
    "half a PDF": b"%PDF-1.7\n1 0 obj\n<<",
    "picture": b"\x89PNG\r\n\x1a\n" + bytes(100),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_files_are_told_in_one_line(capsys, tmp_path, name):
    data = HOSTILE[name]
    if data is not None:
        (tmp_path / "file").write_bytes(data)
    assert command_line(["verify", str(tmp_path / "file")], lambda _: 99) == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.startswith("council-desk: ")
    assert told.err.count("\n") == 1


def test_a_pdf_of_somebody_else_is_not_genuine(capsys, tmp_path):
    with pikepdf.new() as document:
        document.add_blank_page()
        out = io.BytesIO()
        document.save(out)
    (tmp_path / "file.pdf").write_bytes(out.getvalue())
    assert command_line(["verify", str(tmp_path / "file.pdf")], lambda _: 99) == 1
    told = capsys.readouterr().out
    assert told.startswith("NOT GENUINE: ")
    assert "carries no record" in told
