"""Packets on the command line: made in one step, checked where they arrive."""

import pytest
from tests.services.letters_help import pdf_file, sealed_meeting, written

from council_desk.cli import command_line
from council_desk.paths import resource_dir
from council_desk.services.desk import Desk


@pytest.fixture
def run(tmp_path, capsys):
    path = tmp_path / "a.desk"
    with Desk.open(path, create=True) as desk:
        desk.exchange.import_file(resource_dir() / "sample" / "fa.json")
        council = desk.councils.list()[0].id
        sealed_meeting(desk)
        enclosed = desk.letters.keep_file(pdf_file(tmp_path))
        written(desk, council, subject="روشنایی", text="با سلام", reference="۱۴۰۵/۹", enclosures=(enclosed,))

    def command(*arguments):
        code = command_line(
            ["--desk", str(path), *map(str, arguments)], open_window=lambda _: pytest.fail("no window is wanted")
        )
        told = capsys.readouterr()
        return code, told.out, told.err

    return command


def test_what_has_not_gone_out_goes_into_a_packet(run, tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    code, out, err = run("packet", "-o", stick)
    (folder,) = stick.iterdir()
    assert (code, out, err) == (0, f"{folder}\n", "")
    assert {"01-letter-1405-9.pdf", "01-enclosure-1.pdf", "02-letter-1405-10.pdf", "02-minutes-14.pdf"} < {
        one.name for one in folder.iterdir()
    }
    code, out, _ = run("verify-packet", stick)
    assert code == 0 and out.startswith("Whole: 6 files, 1 of them sealed minutes")
    again = run("packet", "-o", stick)
    assert again[0] == 1 and "Choose what goes into the packet" in again[2], "everything has gone out"
    assert run("packet", "-o", stick, "--letter", "1405/9")[0] == 0, "one that went out may go again"


def test_a_damaged_packet_is_told_with_its_files(run, tmp_path):
    assert run("packet", "-o", tmp_path, "--meeting", "14")[0] == 0
    (folder,) = tmp_path.glob("council-desk-*")
    (folder / "01-minutes-14.pdf").write_bytes(b"%PDF-")
    code, out, _ = run("verify-packet", folder)
    assert (code, out) == (1, "Not what was written: 01-minutes-14.pdf\n")


def test_a_place_that_is_not_there_leaves_the_desk_as_it_was(run, tmp_path):
    code, out, err = run("packet", "-o", tmp_path / "gone")
    assert (code, out) == (1, "") and err.count("\n") == 1 and "Put the stick in" in err
    with Desk.open(tmp_path / "a.desk") as desk:
        assert desk.letters.waiting(desk.councils.list()[0].id) == 2
    assert run("verify-packet", tmp_path)[0] == 1
