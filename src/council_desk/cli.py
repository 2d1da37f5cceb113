"""The command line: the same use cases as the window, for a terminal.

Results go to standard output, everything else to standard error. Exit codes: 0 done, 1 told in one line why not,
2 wrong use.
"""

import argparse
import sys
from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from council_desk import __version__
from council_desk.cli_packet import add_packet_commands
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
    from council_desk.services.signatures.checking import SignatureFound
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

    calendar = commands.add_parser(
        "calendar", help="write a council's days as a calendar file", description=_calendar.__doc__
    )
    calendar.add_argument("-o", "--output", metavar="FILE", type=Path, required=True, help="the file to write (.ics)")
    calendar.add_argument("--council", metavar="NAME", help="whose days, by the council's name or a part of it")
    calendar.set_defaults(act=_calendar)

    add_paper_command(commands)
    add_packet_commands(commands)
    sign = commands.add_parser(
        "sign", help="sign a PDF with your own certificate", description=_sign.__doc__, allow_abbrev=False
    )
    sign.add_argument("file", metavar="FILE", type=Path, help="the PDF to sign, of this program or another")
    sign.add_argument(
        "--certificate", metavar="FILE", type=Path, required=True, help="your certificate with its key (.p12 or .pfx)"
    )
    sign.add_argument("-o", "--output", metavar="FILE", type=Path, required=True, help="the signed PDF to write")
    sign.add_argument(
        "--passphrase-file",
        metavar="FILE",
        type=Path,
        help="a file whose first line is the passphrase (default: asked)",
    )
    sign.add_argument("--reason", metavar="TEXT", default="", help="why you sign, as the signature is to say")
    sign.add_argument("--location", metavar="TEXT", default="", help="where you sign, as the signature is to say")
    sign.set_defaults(run=_sign)

    verify = commands.add_parser(
        "verify", help="say whether a PDF or a record is what was sealed, and who signed", description=_verify.__doc__
    )
    verify.add_argument("file", metavar="FILE", type=Path, help="minutes as PDF, or a council record (JSON)")
    verify.set_defaults(run=_verify)

    seals = commands.add_parser("seals", help="check everything that is sealed", description=_check_seals.__doc__)
    seals.add_argument("what", choices=("check",), help="compare the desk with its seals")
    seals.set_defaults(act=_check_seals)

    profile = commands.add_parser("profile", help="give or take the form of a council's documents")
    ways = profile.add_subparsers(metavar="export|import", required=True, parser_class=Parser)
    give = ways.add_parser("export", help="write the form to a file", description=_export_profile.__doc__)
    give.add_argument("-o", "--output", metavar="FILE", type=Path, required=True, help="the file to write (JSON)")
    take = ways.add_parser("import", help="take a form from a file", description=_import_profile.__doc__)
    take.add_argument("file", metavar="FILE", type=Path, help="a form of documents (*.profile.json)")
    for way, act in ((give, _export_profile), (take, _import_profile)):
        way.add_argument("--council", metavar="NAME", help="whose form, by the council's name or a part of it")
        way.set_defaults(act=act)

    backup = commands.add_parser("backup", help="make a checked copy of the desk", description=_backup.__doc__)
    backup.set_defaults(act=_backup)

    _add_demo(commands)
    return top


def _add_demo(commands: Any) -> None:
    demo = commands.add_parser("demo", help="make a desk with made-up content to look at", description=_demo.__doc__)
    demo.add_argument("file", metavar="PATH", type=Path, help="the desk to make; nothing is written over")
    demo.add_argument("--city", action="store_true", help="a whole city: 50 neighbourhoods with a year of meetings")
    demo.add_argument("--language", choices=("fa", "ar", "ru", "en"), default="fa", help="of its content (default: fa)")
    demo.add_argument(
        "--on", metavar="DAY", type=_day, help="the day it looks alive on, as 2026-11-12 (default: today)"
    )
    demo.add_argument("--seed", metavar="NUMBER", type=int, default=1, help="another number gives another desk")
    demo.set_defaults(run=_demo)


def _day(text: str) -> date:
    """Read a day of the command line."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text} is not a day, such as 2026-11-12") from None


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


def _calendar(desk: "Desk", asked: argparse.Namespace) -> None:
    """Write meetings, deadlines, sessions and reports that are due as a calendar file (iCalendar, RFC 5545).

    Taking a newer file in changes what is there. Minors stand in it by their initials.
    """
    from council_desk.files import save_file

    save_file(asked.output, desk.calendar.copy(council_named(desk, asked.council)).file())


def _minutes(desk: "Desk", asked: argparse.Namespace) -> None:
    """Write the minutes of one meeting as PDF; the same meeting gives the same bytes."""
    council = council_named(desk, asked.council)
    record = desk.minutes.record(meeting_numbered(desk, council, asked.number))
    write_pdf(desk.minutes.pdf(record, profile=asked.profile, copy=asked.copy), asked.output)


def _sign(asked: argparse.Namespace) -> int:
    """Add a digital signature (PAdES B-B) to a PDF, without any network; earlier signatures go on holding.

    The passphrase of the certificate is asked for, or read from a file; it is kept nowhere. Nothing shows on the pages,
    which have room for ink. Exit code 0: signed; 1: told why not.
    """
    from council_desk.files import save_file
    from council_desk.services.signatures.signing import sign_file

    signed = sign_file(
        asked.file,
        asked.certificate,
        _passphrase(asked.passphrase_file),
        at=datetime.now().astimezone().replace(microsecond=0),
        reason=asked.reason,
        location=asked.location,
    )
    save_file(asked.output, signed)
    return 0


def _passphrase(file: Path | None) -> str:
    """The passphrase: the first line of a file, or what is typed unseen."""
    import getpass
    import warnings

    from council_desk.files import read_up_to

    if file is not None:
        line = read_up_to(file, 4096).removeprefix(b"\xef\xbb\xbf").splitlines()[:1]
        try:
            return b"".join(line).decode()
        except UnicodeDecodeError as error:
            raise DeskError("The passphrase in {path} is not written in UTF-8.", path=file) from error
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", getpass.GetPassWarning)
            return getpass.getpass("Passphrase of the certificate: ")
    except (EOFError, getpass.GetPassWarning) as error:
        raise DeskError("Nobody can be asked for the passphrase here. Give it with --passphrase-file.") from error


def _verify(asked: argparse.Namespace) -> int:
    """Say whether a PDF of minutes or a council record is what was sealed, and what differs if it is not.

    Whose key sealed it is known to the desk that has it (give it with --desk), or shown by the code on the signed
    paper. Of each digital signature in a PDF it says who signed, and whether what was signed is unchanged; whose
    certificate it is must be known from elsewhere, since no issuer is taken on trust. Exit code 0: genuine, and every
    signature holds; 1: not so, or the file cannot be read.
    """
    from council_desk.services.desk import Desk
    from council_desk.services.verify import verify_file

    own_key = None
    if asked.desk:
        with Desk.open(asked.desk) as desk:
            own_key = desk.seals.key() or ""
    verdict = verify_file(asked.file, own_key=own_key)
    sys.stdout.write("".join(f"{line}\n" for line in _told(verdict)))
    return 0 if verdict.genuine and verdict.signatures_hold else 1


def _told(verdict: "Verdict") -> Iterator[str]:
    """The lines that tell a verdict."""
    what = f"minutes of meeting {verdict.number}, {verdict.council}, {verdict.day}" if verdict.number else "record"
    yield f"{_head(verdict)}: {what}"
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
    for number, signature in enumerate(verdict.signatures, 1):
        yield from _told_of_signature(number, signature)
    if verdict.signatures:
        yield "Whose certificates these are must be known from elsewhere: compare the SHA-256 with the signer."


def _head(verdict: "Verdict") -> str:
    if verdict.genuine:
        return "Genuine" if verdict.signatures_hold else "Genuine as sealed, but A SIGNATURE DOES NOT HOLD"
    signed = bool(verdict.signatures) and verdict.signatures_hold
    return "NOT SEALED, but signed" if signed and not verdict.sealed else "NOT GENUINE"


def _told_of_signature(number: int, signature: "SignatureFound") -> Iterator[str]:
    """The lines that tell of one digital signature."""
    state = "holds" if signature.holds else "DOES NOT HOLD"
    if not signature.fingerprint:
        yield f"Signature {number}: {state}"
    else:
        yield f"Signature {number}: {signature.name}, {signature.signed_at or 'no moment given'}: {state}"
    for fault in signature.faults:
        yield f"- {_one_line(fault)}"
    said = {"Reason": signature.reason, "Place": signature.location}
    yield from (f"  {name}: {text}" for name, text in said.items() if text)
    if signature.fingerprint and signature.valid_from and signature.valid_until:
        issuer = "issued by the signer" if signature.self_issued else f"issued by {signature.issuer}"
        valid = f"valid {signature.valid_from.date()} to {signature.valid_until.date()}"
        yield f"  Certificate: {issuer}, {valid}, SHA-256 {signature.fingerprint}"
    for note in signature.notes:
        yield f"  Note: {_one_line(note)}"


def _one_line(text: object) -> str:
    return " ".join(str(text).split())


def _check_seals(desk: "Desk", _: argparse.Namespace) -> int:
    """Compare everything that is sealed on the desk with its seals. Exit code 1 if anything is not as it was sealed."""
    findings = desk.seals.check()
    sys.stdout.write("".join(f"{_one_line(finding)}\n" for finding in findings))
    if not findings:
        sys.stdout.write(f"As sealed: {len(desk.seals.sealed_meetings())} meetings\n")
    return 1 if findings else 0


def _export_profile(desk: "Desk", asked: argparse.Namespace) -> None:
    """Write what a council decided about its documents to a file that another council, or another desk, can take."""
    from council_desk.services.forms import export_form

    form = desk.forms.read(council_named(desk, asked.council))
    if form is None:
        raise DeskError("This council decided nothing about its documents: there is no form to write.")
    export_form(asked.output, form)


def _import_profile(desk: "Desk", asked: argparse.Namespace) -> None:
    """Take the form of documents from a file: a council's next documents are written in it, sealed ones stay."""
    from council_desk.services.forms import import_form

    council = council_named(desk, asked.council)
    desk.forms.write(council, import_form(asked.file))


def _backup(desk: "Desk", _: argparse.Namespace) -> None:
    """Make a copy of the desk beside it, check it, and tell where it is."""
    sys.stdout.write(f"{desk.backups.make().path}\n")


def _demo(asked: argparse.Namespace) -> int:
    """Make a desk with made-up people, meetings, projects, needs and letters: one neighbourhood, or a whole city.

    The same language, seed and day give the same content. Open it with --desk PATH.
    """
    from council_desk.demo.making import make_demo
    from council_desk.domain.terms import Language

    on = asked.on or datetime.now().astimezone().date()
    make_demo(asked.file, Language(asked.language), city=asked.city, seed=asked.seed, on=on)
    sys.stdout.write(f"{asked.file}\n")
    return 0
