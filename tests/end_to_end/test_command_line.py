"""The command line as a person uses it: a process, files, exit codes and one line of explanation."""

import json
import os
import subprocess
import sys
from pathlib import Path

import icalendar
import pypdfium2
import pytest
from tests.documents.works_help import worked_json

from council_desk.cli import command_line
from council_desk.domain.paperwork import DocumentKind

ROOT = Path(__file__).resolve().parents[2]
SAMPLES = ROOT / "resources" / "sample"


@pytest.fixture
def desk_command(tmp_path):
    environment = {name: value for name, value in os.environ.items() if name not in {"DISPLAY", "WAYLAND_DISPLAY"}}
    environment.pop("QT_QPA_PLATFORM", None)
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


@pytest.mark.parametrize("language", ["fa", "ar", "ru", "en"])
def test_a_record_goes_in_comes_out_and_becomes_minutes(desk_command, tmp_path, language):
    sample = SAMPLES / f"{language}.json"
    assert desk_command("--desk", "a.desk", "import", sample).returncode == 0
    assert desk_command("--desk", "a.desk", "export", "-o", "out.json").returncode == 0
    given, got = (json.loads(path.read_text(encoding="utf-8")) for path in (sample, tmp_path / "out.json"))
    assert got.pop("exported_at") != given.pop("exported_at")
    assert got.pop("generator") != given.pop("generator")
    assert got == given

    made = desk_command("--desk", "a.desk", "minutes", "14", "-o", "first.pdf")
    assert (made.returncode, made.stderr) == (0, "")
    assert desk_command("--desk", "a.desk", "minutes", "۱۴", "-o", "second.pdf").returncode == 0
    assert (tmp_path / "first.pdf").read_bytes() == (tmp_path / "second.pdf").read_bytes()
    with pypdfium2.PdfDocument(tmp_path / "first.pdf") as pdf:
        assert len(pdf) >= 2


def test_the_days_of_a_council_become_a_calendar_file(desk_command, tmp_path):
    desk_command("--desk", "a.desk", "import", SAMPLES / "fa.json")
    made = desk_command("--desk", "a.desk", "calendar", "-o", "days.ics", "--council", "چشمه سار")
    assert (made.returncode, made.stderr) == (0, "")
    read = icalendar.Calendar.from_ical((tmp_path / "days.ics").read_bytes())
    assert any("جلسهٔ ۱۴" in event["summary"] for event in read.events)
    refused = desk_command("--desk", "a.desk", "calendar", "-o", "days.ics", "--council", "nobody")
    assert refused.returncode == 1 and "No council here is called nobody" in refused.stderr


def test_characters_that_no_font_has_are_named_and_the_file_is_made_all_the_same(desk_command, tmp_path):
    record = json.loads((SAMPLES / "en.json").read_text(encoding="utf-8"))
    record["meetings"][0]["agenda"][0]["title"] += " 😀漢"
    (tmp_path / "smile.json").write_text(json.dumps(record), encoding="utf-8")
    desk_command("--desk", "a.desk", "import", "smile.json")
    made = desk_command("--desk", "a.desk", "minutes", "14", "-o", "m.pdf")
    assert made.returncode == 0 and "U+6F22 漢, U+1F600 😀" in made.stderr
    with pypdfium2.PdfDocument(tmp_path / "m.pdf") as pdf:
        assert len(pdf) >= 2


def test_half_a_character_is_refused_with_its_place(desk_command, tmp_path):
    text = (SAMPLES / "en.json").read_text(encoding="utf-8")
    title = json.loads(text)["meetings"][0]["agenda"][0]["title"]
    (tmp_path / "damaged.json").write_text(text.replace(title, title + "\\ud800", 1), encoding="utf-8")
    refused = desk_command("--desk", "a.desk", "import", "damaged.json")
    assert refused.returncode == 1
    assert "half of a character" in refused.stderr and "/title" in refused.stderr and "Traceback" not in refused.stderr
    assert desk_command("--desk", "a.desk", "minutes", "14", "-o", "m.pdf").returncode == 1, "nothing was taken in"


def test_minutes_as_pdf_go_into_another_desk(desk_command, tmp_path):
    desk_command("--desk", "a.desk", "import", SAMPLES / "fa.json")
    desk_command("--desk", "a.desk", "minutes", "14", "-o", "first.pdf")
    assert desk_command("--desk", "b.desk", "import", "first.pdf").returncode == 0
    assert desk_command("--desk", "b.desk", "minutes", "14", "-o", "second.pdf").returncode == 0
    assert (tmp_path / "first.pdf").read_bytes() == (tmp_path / "second.pdf").read_bytes()
    desk_command("--desk", "b.desk", "export", "-o", "b.json")
    desk_command("--desk", "a.desk", "export", "-o", "a.json")
    one, other = (
        json.loads((tmp_path / name).read_text(encoding="utf-8"))["meetings"] for name in ("a.json", "b.json")
    )
    assert one == other


def test_the_same_file_twice_changes_nothing(desk_command):
    first = desk_command("--desk", "a.desk", "import", SAMPLES / "ru.json")
    again = desk_command("--desk", "a.desk", "import", SAMPLES / "ru.json")
    assert "0 updated" in first.stdout
    assert again.stdout.startswith("0 added, 0 updated")


def test_several_councils_ask_for_a_name(desk_command, tmp_path):
    for language in ("fa", "en"):
        desk_command("--desk", "a.desk", "import", SAMPLES / f"{language}.json")
    unclear = desk_command("--desk", "a.desk", "minutes", "14", "-o", "m.pdf")
    assert unclear.returncode == 1
    assert "--council" in unclear.stderr
    named = desk_command(
        "--desk", "a.desk", "minutes", "14", "--council", "mill brook", "-o", "m.pdf", "--copy", "public"
    )
    assert named.returncode == 0, named.stderr
    assert desk_command("--desk", "a.desk", "export", "--council", "چشمه سار", "-o", "fa.json").returncode == 0
    assert json.loads((tmp_path / "fa.json").read_text(encoding="utf-8"))["meetings"][0]["language"] == "fa"


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("minutes", "99", "-o", "m.pdf"), "99"),
        (("minutes", "14", "-o", "m.pdf", "--council", "nobody"), "nobody"),
        (("import", "missing.json"), "missing.json"),
        (("minutes", "14", "-o", "no/such/folder/m.pdf"), "folder"),
    ],
)
def test_what_cannot_be_done_is_told_in_one_line(desk_command, arguments, told):
    desk_command("--desk", "a.desk", "import", SAMPLES / "en.json")
    refused = desk_command("--desk", "a.desk", *arguments)
    assert refused.returncode == 1
    assert refused.stdout == ""
    assert refused.stderr.count("\n") == 1
    assert told in refused.stderr


def test_a_damaged_record_is_refused_with_its_place(desk_command, tmp_path):
    record = json.loads((SAMPLES / "en.json").read_text(encoding="utf-8"))
    record["meetings"][0]["chair"] = "00000000-0000-7000-8000-000000000000"
    (tmp_path / "bad.json").write_text(json.dumps(record), encoding="utf-8")
    refused = desk_command("--desk", "a.desk", "import", "bad.json")
    assert refused.returncode == 1
    assert "/meetings/0/chair" in refused.stderr
    assert refused.stderr.splitlines()[1:] == [] or refused.stderr.startswith("A new desk")


def text_of(path):
    with pypdfium2.PdfDocument(path) as pdf:
        pages = []
        for page in pdf:
            text = page.get_textpage()
            pages.append(text.get_text_range())
            text.close()
            page.close()
    return "\n".join(pages)


@pytest.fixture
def english_desk(tmp_path, capsys):
    """Give the command `paper` on a desk with the English sample, whose meeting held an election in two rounds."""
    record = worked_json("en")
    meeting, people = record["meetings"][0], [person["id"] for person in record["people"]]
    election = {
        "id": "00000000-0000-7000-8000-00000000e1ec",
        "organization": meeting["organization"],
        "meeting": meeting["id"],
        "post": "youth mayor",
        "date": "2026-11-12",
        "candidates": [{"person": person, "votes": 0} for person in people[9:11]],
    }
    second = election | {"id": "00000000-0000-7000-8000-00000000e1ed", "round": 2}
    other = election | {"id": "00000000-0000-7000-8000-00000000e1ee", "post": "youth treasurer"}
    record["elections"] = [election, second, other]
    (tmp_path / "elections.json").write_text(json.dumps(record), encoding="utf-8")
    desk = ["--desk", str(tmp_path / "a.desk")]

    def run(*arguments):
        code = command_line([*desk, *arguments], open_window=lambda _: pytest.fail("no window is wanted"))
        return code, capsys.readouterr().err

    assert run("import", str(tmp_path / "elections.json"))[0] == 0
    return lambda *arguments: run("paper", *arguments, "-o", str(tmp_path / "p.pdf"))


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("minutes", "--meeting", "14", "--copy", "public", "--profile", "ru-RU"), "ПРОТОКОЛ"),
        (("tally", "--election", "Youth Mayor"), "Second ballot"),
        (("tally", "--election", "mayor", "--meeting", "14", "--round", "1"), "youth mayor"),
        (("extract", "--decision", "2026/62"), "Extract from the minutes"),
        (("actions", "--on", "1 December 2026"), "as of 1 December 2026"),
        (("invitation", "--meeting", "14", "--person", "Honor Brackenridge"), "Dear Honor Brackenridge,"),
        (("attendance_sheet", "--meeting", "14"), "Sign-in sheet"),
        (("ballots", "--election", "mayor", "--number", "3"), "Ballot paper"),
        (("decisions", "--from", "1/11/2026", "--to", "2026-11-30"), "1 November 2026 to 30 November 2026"),
        (("decisions", "--from", "2026-12-01"), "Nothing was decided in this period."),
        (("actions", "--person", "naim"), "Open actions of Naïm"),
        (("booklet", "--from", "1/1/2026", "--to", "31/12/2026", "--copy", "public"), "1 January – 31 December 2026"),
        (("booklet", "--from", "1/1/2030"), "No meeting was held in this period."),
        (("report", "--from", "2026-01-01", "--to", "2026-12-31", "--on", "2027-01-05"), "as of 5 January 2027"),
        (("letter", "--letter", "nc-07/118"), "Lighting of Orchard Row"),
        (("letter", "--letter", "orchard row"), "Dear Sir or Madam,"),
        (("project_sheet", "--project", "P-7", "--on", "1 December 2026"), "Orchard Row lighting and footway"),
        (("project_sheet", "--project", "book"), "Book and Story Evenings"),
        (("appointment", "--person", "toby", "--on", "2026-11-22", "--profile", "ru-RU"), "РАСПОРЯЖЕНИЕ"),
        (("portfolio", "--person", "toby", "--on", "2027-03-21"), "Growth record"),
        (("certificate", "--person", "toby", "--on", "2027-11-22"), "Certificate of service"),
        (("consent", "--person", "toby", "--purpose", "event", "--on", "2026-11-22"), "A journey or event"),
        (("consent", "--person", "leila", "--purpose", "name", "--on", "2026-11-22"), "Personal consent"),
    ],
)
def test_every_paper_is_made_by_what_people_call_its_subject(english_desk, tmp_path, arguments, told):
    assert english_desk(*arguments) == (0, "")
    assert told in text_of(tmp_path / "p.pdf").replace("\r\n", " ")


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("minutes", "--meeting", "99"), "99"),
        (("tally", "--election", "treasure", "--meeting", "13"), "13"),
        (("tally", "--election", "king"), "king"),
        (("tally", "--election", "youth"), "youth mayor (2026-11-12); youth treasurer"),
        (("extract", "--decision", "99/1"), "99/1"),
        (("actions", "--person", "nobody"), "nobody"),
        (("actions", "--on", "yesteryear"), "yesteryear"),
        (("decisions", "--from", "2026-12-01", "--to", "2026-11-01"), "period"),
        (("ballots", "--election", "mayor", "--number", "99999"), "2000"),
        (("actions", "--council", "nobody"), "nobody"),
        (("letter", "--letter", "none"), "none"),
        (("project_sheet", "--project", "tower"), "tower"),
        (("portfolio", "--person", "tamsin"), "no assignment"),
        (("portfolio", "--person", "toby", "--copy", "public"), "no public copy"),
    ],
)
def test_a_subject_that_is_not_there_is_told(english_desk, arguments, told):
    code, error = english_desk(*arguments)
    assert (code, error.count("\n")) == (1, 1) and told in error


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("novel",), "novel"),
        (("minutes",), "--meeting"),
        (("extract", "--meeting", "14"), "--decision"),
        (("actions", "--decision", "61", "--from", "2026-01-01"), "--decision and --from"),
        (("minutes", "--meeting", "no"), "'no'"),
        (("tally", "--election", "mayor", "--number", "3"), "--number"),
        (("consent", "--person", "toby"), "--purpose"),
        (("consent", "--person", "toby", "--purpose", "fun"), "'fun'"),
    ],
)
def test_options_that_do_not_go_with_a_paper_are_wrong_use(english_desk, arguments, told):
    code, error = english_desk(*arguments)
    assert (code, error.count("\n")) == (2, 1) and told in error


def test_the_help_of_papers_names_every_kind_and_what_tells_its_subject(desk_command):
    shown = desk_command("paper", "--help")
    assert shown.returncode == 0
    assert [kind for kind in DocumentKind if f"\n  {kind.value} " not in shown.stdout] == []
    assert "--decision" in shown.stdout


@pytest.mark.parametrize("arguments", [("fly",), ("minutes",), ("minutes", "x", "-o", "m.pdf"), ("--wings",)])
def test_wrong_use_is_code_2_and_one_line(desk_command, arguments):
    wrong = desk_command(*arguments)
    assert wrong.returncode == 2
    assert wrong.stderr.count("\n") == 1


def test_help_names_every_command(desk_command):
    shown = desk_command("--help")
    assert shown.returncode == 0
    assert all(command in shown.stdout for command in ("import", "export", "minutes", "paper", "backup", "--desk"))


@pytest.mark.skipif(sys.platform != "linux", reason="Windows and macOS always have a display")
def test_without_a_display_it_says_what_works(desk_command):
    shown = desk_command()
    assert shown.returncode == 1
    assert shown.stderr.count("\n") == 1
    assert "import" in shown.stdout


def test_a_form_of_documents_goes_to_another_council(desk_command, tmp_path):
    desk_command("--desk", "a.desk", "import", SAMPLES / "fa.json")
    nothing = desk_command("--desk", "a.desk", "profile", "export", "-o", "own.profile.json")
    assert nothing.returncode == 1 and "no form to write" in nothing.stderr
    desk_command("--desk", "a.desk", "minutes", "14", "-o", "before.pdf")
    form = {"format": "council-document-profile", "version": 1, "profile": {"footer": "۱۲۳", "binding": "left"}}
    (tmp_path / "own.profile.json").write_text(json.dumps(form), encoding="utf-8")
    took = desk_command("--desk", "a.desk", "profile", "import", "own.profile.json", "--council", "چشمه")
    assert (took.returncode, took.stderr) == (0, "")
    assert desk_command("--desk", "a.desk", "profile", "export", "-o", "out.profile.json").returncode == 0
    assert json.loads((tmp_path / "out.profile.json").read_text(encoding="utf-8")) == form
    desk_command("--desk", "a.desk", "minutes", "14", "-o", "after.pdf")
    desk_command("--desk", "a.desk", "minutes", "14", "--profile", "fa-IR", "-o", "plain.pdf")
    pages = {}
    for name in ("before", "after", "plain"):
        with pypdfium2.PdfDocument(tmp_path / f"{name}.pdf") as pdf:
            pages[name] = pdf[0].get_textpage().get_text_range()
    assert pages["plain"] == pages["before"] != pages["after"]
    form["profile"]["colour"] = "red"
    (tmp_path / "own.profile.json").write_text(json.dumps(form), encoding="utf-8")
    refused = desk_command("--desk", "a.desk", "profile", "import", "own.profile.json")
    assert refused.returncode == 1 and "/profile/colour" in refused.stderr and len(refused.stderr.splitlines()) == 1
