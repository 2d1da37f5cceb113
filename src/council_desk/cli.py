"""The command line: the same use cases as the window, for a terminal.

Results go to standard output, everything else to standard error. Exit codes: 0 done, 1 told in one line why not,
2 wrong use.
"""

import argparse
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from council_desk import __version__
from council_desk.cli_papers import (
    add_form,
    add_paper_command,
    council_named,
    counting_number,
    meeting_numbered,
    write_pdf,
)
from council_desk.errors import DeskError

if TYPE_CHECKING:
    from council_desk.services.desk import Desk
    from council_desk.services.verify import Verdict


class Parser(argparse.ArgumentParser):
    """An argument parser that tells wrong use in one line."""

    def error(self, message: str) -> NoReturn:
        """Say what was wrong, and where help is; exit code 2."""
        self.exit(2, f"{self.prog}: {message} (see {self.prog} --help)\n")


def parser() -> argparse.ArgumentParser:
    """All commands and their options, with help."""
    top = Parser(
        prog="council-desk",
        description="The memory of a neighbourhood council on one laptop. Without a command the window opens.",
        epilog="Example: council-desk --desk x.desk import fa.json; council-desk --desk x.desk minutes 14 -o m.pdf",
    )
    top.add_argument("--version", action="version", version=f"Council Desk {__version__}")
    top.add_argument(
        "--desk",
        metavar="FILE",
        type=Path,
        help="the desk to work on; made when there is none (default: the desk in your data folder)",
    )
    commands = top.add_subparsers(dest="command", metavar="COMMAND", parser_class=Parser)

    bring = commands.add_parser(
        "import", help="take a council record, or minutes as PDF, into the desk", description=_import.__doc__
    )
    bring.add_argument("file", metavar="FILE", type=Path, help="a council record (JSON), or minutes as PDF")
    bring.set_defaults(act=_import)

    give = commands.add_parser("export", help="write the desk as a council record", description=_export.__doc__)
    give.add_argument("-o", "--output", metavar="FILE", type=Path, required=True, help="the JSON file to write")
    give.add_argument("--council", metavar="NAME", help="one council only, by its name or a part of it")
    give.set_defaults(act=_export)

    minutes = commands.add_parser("minutes", help="write the minutes of a meeting as PDF", description=_minutes.__doc__)
    minutes.add_argument("number", metavar="NUMBER", type=counting_number, help="the meeting's number")
    minutes.add_argument("--council", metavar="NAME", help="whose meeting, by the council's name or a part of it")
    add_form(minutes)
    minutes.set_defaults(act=_minutes)

    add_paper_command(commands)

    verify = commands.add_parser(
        "verify", help="say whether a PDF or a record is what was sealed", description=_verify.__doc__
    )
    verify.add_argument("file", metavar="FILE", type=Path, help="minutes as PDF, or a council record (JSON)")
    verify.set_defaults(run=_verify)

    seals = commands.add_parser("seals", help="check everything that is sealed", description=_check_seals.__doc__)
    seals.add_argument("what", choices=("check",), help="compare the desk with its seals")
    seals.set_defaults(act=_check_seals)

    backup = commands.add_parser("backup", help="make a checked copy of the desk", description=_backup.__doc__)
    backup.set_defaults(act=_backup)
    return top


def command_line(arguments: Sequence[str], open_window: Callable[[str | None], int]) -> int:
    """Do what the arguments ask and give the exit code; without a command, `open_window` with the desk's path."""
    try:
        asked = parser().parse_args(arguments)
        getattr(asked, "check", lambda _: None)(asked)
    except SystemExit as stop:  # argparse has said why
        return int(stop.code or 0)
    if asked.command is None:
        return open_window(str(asked.desk) if asked.desk else None)
    try:
        run: Callable[[argparse.Namespace], int] = getattr(asked, "run", _with_desk)
        return run(asked)
    except DeskError as error:
        sys.stderr.write(f"council-desk: {_one_line(error)}\n")
        return 1


def _with_desk(asked: argparse.Namespace) -> int:
    """Open the desk that was asked for, act, and close it."""
    from council_desk.paths import default_desk
    from council_desk.services.desk import Desk

    path = asked.desk or default_desk()
    is_new = not path.exists()
    desk = Desk.open(path, create=True)
    try:
        if is_new:
            sys.stderr.write(f"A new desk was made: {path}\n")
        act: Callable[[Desk, argparse.Namespace], int | None] = asked.act
        return act(desk, asked) or 0
    finally:
        desk.close()


def _import(desk: "Desk", asked: argparse.Namespace) -> None:
    """Take a council record into the desk: new objects are added, newer ones replace what is there; all or nothing.

    Minutes as PDF carry their record: the meeting is taken in, and whom it names where the desk does not have them.
    """
    report = desk.exchange.import_file(asked.file)
    sys.stdout.write(
        f"{report.added} added, {report.updated} updated, {report.unchanged} unchanged, {report.older} older and left\n"
    )


def _export(desk: "Desk", asked: argparse.Namespace) -> None:
    """Write everything in the desk, or one council with all it refers to, as one council record."""
    council = council_named(desk, asked.council) if asked.council else None
    desk.exchange.export_file(asked.output, council)


def _minutes(desk: "Desk", asked: argparse.Namespace) -> None:
    """Write the minutes of one meeting as PDF; the same meeting gives the same bytes."""
    council = council_named(desk, asked.council)
    record = desk.minutes.record(meeting_numbered(desk, council, asked.number))
    write_pdf(desk.minutes.pdf(record, profile=asked.profile, copy=asked.copy), asked.output)


def _verify(asked: argparse.Namespace) -> int:
    """Say whether a PDF of minutes or a council record is what was sealed, and what differs if it is not.

    Whose key sealed it is known to the desk that has it (give it with --desk), or shown by the code on the signed
    paper. Exit code 0: genuine; 1: not, or the file cannot be read.
    """
    from council_desk.services.desk import Desk
    from council_desk.services.verify import verify_file

    own_key = None
    if asked.desk:
        with Desk.open(asked.desk) as desk:
            own_key = desk.seals.key() or ""
    verdict = verify_file(asked.file, own_key=own_key)
    sys.stdout.write("".join(f"{line}\n" for line in _told(verdict)))
    return 0 if verdict.genuine else 1


def _told(verdict: "Verdict") -> Iterator[str]:
    """The lines that tell a verdict."""
    what = f"minutes of meeting {verdict.number}, {verdict.council}, {verdict.day}" if verdict.number else "record"
    yield f"{'Genuine' if verdict.genuine else 'NOT GENUINE'}: {what}"
    for finding in verdict.findings:
        yield f"- {_one_line(finding)}"
    if verdict.sealed_at:
        copy = f", {verdict.copy} copy" if verdict.copy else ""
        yield f"Sealed: {verdict.sealed_at}{copy}"
    if verdict.corrections:
        yield f"Corrections: {verdict.corrections}"
    if verdict.code:
        yield f"Code: {verdict.code} (compare it with the signed paper)"
    for number, code in verdict.codes:
        yield f"Code of meeting {number}: {code}"
    if verdict.key:
        owner = {None: "", True: ", this desk's own", False: ", not this desk's"}[verdict.own_key]
        yield f"Key: {verdict.key}{owner}"
    for note in verdict.notes:
        yield f"Note: {_one_line(note)}"


def _one_line(text: object) -> str:
    return " ".join(str(text).split())


def _check_seals(desk: "Desk", _: argparse.Namespace) -> int:
    """Compare everything that is sealed on the desk with its seals. Exit code 1 if anything is not as it was sealed."""
    findings = desk.seals.check()
    sys.stdout.write("".join(f"{_one_line(finding)}\n" for finding in findings))
    if not findings:
        sys.stdout.write(f"As sealed: {len(desk.seals.sealed_meetings())} meetings\n")
    return 1 if findings else 0


def _backup(desk: "Desk", _: argparse.Namespace) -> None:
    """Make a copy of the desk beside it, check it, and tell where it is."""
    sys.stdout.write(f"{desk.backups.make().path}\n")
