"""`council-desk sign` and what `verify` says of what it made, as a person uses them."""

import getpass
import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import pikepdf
import pytest
from tests.services.certificate_help import CHAIR, LASTING, PASSPHRASE, SECRETARY, identity, issued

from council_desk.cli import command_line
from council_desk.record.models import Signature
from council_desk.services.desk import Desk

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """A folder with sealed minutes as m.pdf, two certificates and their passphrase."""
    folder = tmp_path_factory.mktemp("signing")
    with Desk.open(folder / "d.desk", create=True) as desk:
        desk.exchange.import_file(ROOT / "resources" / "sample" / "fa.json")
        meeting = desk.meetings.list(desk.councils.list()[0].id)[0].id
        desk.life.send_to_review(meeting)
        desk.life.approve(meeting, date(2026, 11, 19))
        chair = desk.meetings.get(meeting).meeting.chair
        desk.life.sign(meeting, [Signature(person=chair, date=date(2026, 11, 20))])
        desk.seals.seal(meeting)
        (folder / "m.pdf").write_bytes(desk.minutes.pdf(desk.minutes.record(meeting)).pdf)
    (folder / "chair.p12").write_bytes(identity(end=LASTING))
    (folder / "secretary.p12").write_bytes(issued(end=LASTING)[0])
    (folder / "phrase").write_text(PASSPHRASE + "\n", "utf-8")
    return folder


@pytest.fixture
def folder(made, monkeypatch, tmp_path):
    """The same, as the present folder."""
    for path in (one for one in made.iterdir() if one.is_file()):
        (tmp_path / path.name).write_bytes(path.read_bytes())
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COUNCIL_DESK_DATA_DIR", str(tmp_path / "data"))
    return tmp_path


def run(capsys, *arguments):
    code = command_line([str(one) for one in arguments], lambda _: 99)
    told = capsys.readouterr()
    return code, told.out, told.err


def sign(capsys, source="m.pdf", certificate="chair.p12", to="s.pdf", *more):
    return run(capsys, "sign", source, "--certificate", certificate, "-o", to, "--passphrase-file", "phrase", *more)


def test_minutes_are_signed_twice_and_verified_in_processes_of_their_own(folder):
    environment = {name: value for name, value in os.environ.items() if name not in {"DISPLAY", "WAYLAND_DISPLAY"}}
    environment |= {"PYTHONPATH": str(ROOT / "src"), "PYTHONUTF8": "1"}

    def command(*arguments):
        return subprocess.run(
            [sys.executable, "-m", "council_desk", *arguments],
            capture_output=True,
            encoding="utf-8",
            env=environment,
            cwd=folder,
            check=False,
        )

    with_phrase = ("--passphrase-file", "phrase")
    once = command("sign", "m.pdf", "--certificate", "chair.p12", "-o", "1.pdf", *with_phrase, "--reason", "تأیید")
    assert (once.returncode, once.stdout, once.stderr) == (0, "", "")
    twice = command("sign", "1.pdf", "--certificate", "secretary.p12", "-o", "2.pdf", *with_phrase)
    assert (twice.returncode, twice.stderr) == (0, "")
    assert (folder / "2.pdf").read_bytes().startswith((folder / "1.pdf").read_bytes())
    assert not (folder / "data").exists(), "signing opens no desk"
    done = command("verify", "2.pdf")
    assert (done.returncode, done.stderr) == (0, "")
    lines = done.stdout.splitlines()
    assert lines[0].startswith("Genuine: minutes of meeting 14, ")
    first = next(place for place, line in enumerate(lines) if line.startswith("Signature 1: "))
    assert lines[first].startswith(f"Signature 1: {CHAIR}, 20") and lines[first].endswith(": holds")
    assert lines[first + 1] == "  Reason: تأیید"
    assert lines[first + 2].startswith("  Certificate: issued by the signer, valid 2026-01-01 to 2099-01-01, SHA-256 ")
    assert any(line.startswith(f"Signature 2: {SECRETARY}, ") for line in lines)
    assert "  Certificate: issued by مرکز صدور ۱۲, valid" in done.stdout
    assert lines[-1].startswith("Whose certificates these are must be known from elsewhere")


def test_a_broken_signature_in_a_genuine_file_is_told_and_is_no_success(folder, capsys):
    assert sign(capsys)[0] == 0
    data = (folder / "s.pdf").read_bytes()
    broken = data.replace(b"/Type /Sig\n", b"/Type /Sig ")
    assert broken != data
    (folder / "s.pdf").write_bytes(broken)
    code, out, _ = run(capsys, "verify", "s.pdf")
    assert code == 1
    assert out.startswith("Genuine as sealed, but A SIGNATURE DOES NOT HOLD: minutes of meeting 14")
    assert f"Signature 1: {CHAIR}, " in out and ": DOES NOT HOLD\n- What was signed was changed" in out


def test_a_signature_that_cannot_be_read_is_told(folder, capsys):
    assert sign(capsys)[0] == 0
    data = (folder / "s.pdf").read_bytes()
    (folder / "s.pdf").write_bytes(data.replace(b"/Contents <3082", b"/Contents <0000"))
    code, out, _ = run(capsys, "verify", "s.pdf")
    assert code == 1 and "Signature 1: DOES NOT HOLD\n- A digital signature in the file cannot be read" in out


def test_what_is_signed_and_not_sealed_is_no_success_either(folder, capsys):
    with pikepdf.new() as document:
        document.add_blank_page()
        document.save(folder / "other.pdf")
    assert sign(capsys, "other.pdf")[0] == 0
    code, out, _ = run(capsys, "verify", "s.pdf")
    assert code == 1 and out.startswith("NOT SEALED, but signed: record\n- The PDF carries no record")


def test_signing_in_place_keeps_what_was_signed_as_the_beginning(folder, capsys):
    before = (folder / "m.pdf").read_bytes()
    assert sign(capsys, to="m.pdf") == (0, "", "")
    assert (folder / "m.pdf").read_bytes().startswith(before)


def test_the_passphrase_is_asked_for_and_never_an_argument(folder, capsys, monkeypatch):
    asked = []
    monkeypatch.setattr(getpass, "getpass", lambda prompt: asked.append(prompt) or PASSPHRASE)
    assert run(capsys, "sign", "m.pdf", "--certificate", "chair.p12", "-o", "s.pdf") == (0, "", "")
    assert asked == ["Passphrase of the certificate: "]
    assert run(capsys, "sign", "m.pdf", "--certificate", "chair.p12", "-o", "s.pdf", "--passphrase", "x")[0] == 2


def test_where_nobody_can_be_asked_the_way_out_is_told(folder):
    environment = {name: value for name, value in os.environ.items() if name not in {"DISPLAY", "WAYLAND_DISPLAY"}}
    done = subprocess.run(
        [sys.executable, "-m", "council_desk", "sign", "m.pdf", "--certificate", "chair.p12", "-o", "s.pdf"],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        env=environment | {"PYTHONPATH": str(ROOT / "src")},
        cwd=folder,
        check=False,
        start_new_session=True,
    )
    assert done.returncode == 1 and "--passphrase-file" in done.stderr
    assert done.stderr.count("\n") == 1 and not (folder / "s.pdf").exists()


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"phrase": b"wrong"}, "passphrase does not open"),
        ({"phrase": b""}, "passphrase does not open"),
        ({"phrase": b"\xff\xfe"}, "not written in UTF-8"),
        ({"phrase": None}, "There is no file"),
        ({"chair.p12": b"x"}, "no certificate with its private key"),
        ({"chair.p12": None}, "There is no file"),
        ({"m.pdf": None}, "There is no file"),
        ({"m.pdf": b"text"}, "cannot be signed"),
    ],
)
def test_what_goes_wrong_is_told_in_one_line(folder, capsys, change, words):
    for name, data in change.items():
        (folder / name).unlink() if data is None else (folder / name).write_bytes(data)
    code, out, err = sign(capsys)
    assert (code, out) == (1, "") and words in err and err.count("\n") == 1
    assert not (folder / "s.pdf").exists()


def test_a_passphrase_file_from_windows_is_read(folder, capsys):
    (folder / "phrase").write_bytes(b"\xef\xbb\xbf" + PASSPHRASE.encode() + b"\r\nmore\r\n")
    assert sign(capsys) == (0, "", "")


def test_a_folder_that_is_not_there_and_too_large_a_file_are_told(folder, capsys, monkeypatch):
    from council_desk.services.signatures import signing

    code, _, err = sign(capsys, to="no/such/s.pdf")
    assert code == 1 and "no folder" in err
    monkeypatch.setattr(signing, "PDF_LIMIT", 1000)
    code, _, err = sign(capsys)
    assert code == 1 and "is larger than" in err


def test_help_tells_all_options(capsys):
    code, out, _ = run(capsys, "sign", "--help")
    assert code == 0
    for word in ("--certificate", "--output", "--passphrase-file", "--reason", "--location", "kept nowhere"):
        assert word in out
    assert "sign" in run(capsys, "--help")[1]


LIGHT = """
import sys
from council_desk.cli import command_line
command_line(sys.argv[1:], lambda _: 0)
print([one for one in sys.modules if one.split(".")[0] in {"pyhanko", "asn1crypto", "pyhanko_certvalidator"}])
"""


@pytest.mark.parametrize(
    "arguments", [("--help",), ("verify", "m.pdf"), ("--desk", "d.desk", "minutes", "14", "-o", "n.pdf")]
)
def test_what_signs_nothing_loads_nothing_of_it(folder, arguments):
    done = subprocess.run(
        [sys.executable, "-c", LIGHT, *arguments],
        capture_output=True,
        encoding="utf-8",
        env=os.environ | {"PYTHONPATH": str(ROOT / "src")},
        cwd=folder,
        check=False,
    )
    assert done.returncode == 0 and done.stdout.splitlines()[-1] == "[]", done.stderr
