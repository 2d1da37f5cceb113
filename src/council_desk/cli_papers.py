"""The command `paper`: any document of a desk, made by its kind; its subject is named as people name it.

A new kind of document needs one entry in `PAPERS`, and an option in `_OPTIONS` if none says which of its subjects is
meant.
"""

import argparse
import sys
import textwrap
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from council_desk.domain.paperwork import ConsentPurpose, DocumentKind, Order
from council_desk.domain.terms import COUNCILS
from council_desk.errors import DeskError

if TYPE_CHECKING:
    from datetime import date

    from council_desk.documents.typesetting import Typeset
    from council_desk.services.desk import Desk

COPIES = ("internal", "municipality", "public")
PROFILES = ("fa-IR", "ar-SA", "ru-RU", "en-GB")
_DIGITS = str.maketrans("۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩", "01234567890123456789")

_NO_COUNCIL = "There is no council in this desk yet. Import a record, or open the window to begin."
_NOBODY_HERE = "No council here is called {name}."
_WHICH_COUNCIL = "Several councils are meant: {names}. Name one with --council."
_NO_MEETING = "There is no meeting number {number} in this council."
_NO_DECISION = "There is no decision number {reference} in this council."
_NO_ELECTION = "There is no election called {name} here."
_NO_LETTER = "This council has sent no letter with the number or subject {name}."
_NO_PROJECT = "This council has no project called {name}."
_NO_ASSIGNMENT = "{name} has no assignment as youth mayor."
_NO_PERSON = "Nobody in this council is called {name}."
_SEVERAL = "Several are meant by {name}: {names}. Give more of the name."
_PERIOD = "The period ends before it begins. Correct one of the two days."


def counting_number(text: str) -> int:
    """A whole number from 1, typed in any digits; raises ArgumentTypeError."""
    try:
        number = int(text.translate(_DIGITS))
    except ValueError:
        number = 0
    if number < 1:
        raise argparse.ArgumentTypeError(f"a number is wanted that is whole and from 1, not {text!r}")
    return number


_OPTIONS: Mapping[str, dict[str, Any]] = {
    "meeting": {"metavar": "NUMBER", "type": counting_number, "help": "the meeting, by its number"},
    "election": {"metavar": "POST", "help": "the election, by its post or a part of it"},
    "round": {"metavar": "NUMBER", "type": counting_number, "help": "the round of the election (default: the last)"},
    "decision": {"metavar": "REFERENCE", "help": "the decision, by its number in the register"},
    "letter": {"metavar": "REFERENCE", "help": "the letter, by its number or its subject"},
    "project": {"metavar": "TITLE", "help": "the project, by its title or its number"},
    "purpose": {
        "metavar": "PURPOSE",
        "choices": [purpose.value for purpose in ConsentPurpose],
        "help": f"what is consented to, by a guardian or from 18 on by themselves: {', '.join(ConsentPurpose)}",
    },
    "person": {"metavar": "NAME", "help": "the person, by the name or a part of it"},
    "from": {"metavar": "DAY", "help": "the first day of the period, in any calendar: 1405/8/1, 2026-10-23"},
    "to": {"metavar": "DAY", "help": "the last day of the period"},
    "number": {"metavar": "NUMBER", "type": counting_number, "help": "how many (default: as many as may vote)"},
    "on": {"metavar": "DAY", "help": "the day that the paper bears (default: when the desk last changed, or today)"},
}
"""The options that name what a paper is about, as argparse takes them; which kind takes which is in `PAPERS`."""


@dataclass(frozen=True, slots=True)
class Subject:
    """How the subject of a kind of document is named.

    `find` gives its id from the desk, the council's id and what was asked. `needs` are the options that must be given,
    `takes` those that may be. `from`, `to`, `on`, `number` and `purpose` go into the order as well, and so does a
    `person` that limits a paper and is not its subject.
    """

    find: Callable[["Desk", str, argparse.Namespace], str]
    needs: tuple[str, ...] = ()
    takes: tuple[str, ...] = ()


def _the_council(_desk: "Desk", council: str, _asked: argparse.Namespace) -> str:
    return council


def _nothing(_desk: "Desk", _council: str, _asked: argparse.Namespace) -> str:
    return ""


def _meeting(desk: "Desk", council: str, asked: argparse.Namespace) -> str:
    return meeting_numbered(desk, council, asked.meeting)


def _decision(desk: "Desk", council: str, asked: argparse.Namespace) -> str:
    wanted = _plain(asked.decision)
    for row in desk.register.decisions(council):
        if wanted and _plain(row.reference) == wanted:
            return row.id
    raise DeskError(_NO_DECISION, reference=asked.decision)


def _election(desk: "Desk", council: str, asked: argparse.Namespace) -> str:
    """Find an election by its post: in one meeting if it is named, in one round or the last one."""
    found = [one for one in desk.elections.list(council) if asked.round in {None, one.round}]
    if asked.meeting is not None:
        meeting = meeting_numbered(desk, council, asked.meeting)
        found = [one for one in found if one.meeting == meeting]
    last: dict[tuple[str | None, str], Any] = {}
    for one in sorted(found, key=lambda one: one.round):
        last[one.meeting, one.post] = one
    names = {one.id: f"{one.post} ({one.date})" for one in last.values()}
    posts = {one.id: one.post for one in last.values()}
    return _meant(asked.election, posts, _NO_ELECTION, told=names)


def _letter(desk: "Desk", council: str, asked: argparse.Namespace) -> str:
    return letter_named(desk, council, asked.letter)


def letter_named(desk: "Desk", council: str, name: str) -> str:
    """The id of a letter that a council sent, by its number or its subject; raises DeskError if none or several are."""
    found = desk.documents.works.letters(council)
    told = {one.id: f"{one.reference or '–'} ({one.date})" for one in found}
    numbered = {one.id: one.reference for one in found if one.reference}
    by_number = numbered if _like(name, numbered) else {one.id: one.subject for one in found}
    return _meant(name, by_number, _NO_LETTER, told=told)


def _project(desk: "Desk", council: str, asked: argparse.Namespace) -> str:
    found = desk.documents.works.projects(council)
    for one in found:
        if one.reference and _plain(one.reference) == _plain(asked.project):
            return one.id
    return _meant(asked.project, {one.id: one.title for one in found}, _NO_PROJECT)


def _assignment(desk: "Desk", council: str, asked: argparse.Namespace) -> str:
    """Find the latest assignment of a person."""
    for one in desk.people.get(_person(desk, council, asked.person)).assignments:
        if one.organization == council:
            return one.id
    raise DeskError(_NO_ASSIGNMENT, name=asked.person)


def _consenting(desk: "Desk", council: str, asked: argparse.Namespace) -> str:
    return _person(desk, council, asked.person)


PAPERS: Mapping[DocumentKind, Subject] = {
    DocumentKind.MINUTES: Subject(_meeting, needs=("meeting",)),
    DocumentKind.TALLY: Subject(_election, needs=("election",), takes=("meeting", "round")),
    DocumentKind.EXTRACT: Subject(_decision, needs=("decision",)),
    DocumentKind.ACTIONS: Subject(_the_council, takes=("person", "on")),
    DocumentKind.INVITATION: Subject(_meeting, needs=("meeting",), takes=("person", "on")),
    DocumentKind.ATTENDANCE_SHEET: Subject(_meeting, needs=("meeting",)),
    DocumentKind.BALLOTS: Subject(_election, needs=("election",), takes=("meeting", "round", "number")),
    DocumentKind.DECISIONS: Subject(_the_council, takes=("from", "to", "on")),
    DocumentKind.BOOKLET: Subject(_the_council, takes=("from", "to")),
    DocumentKind.REPORT: Subject(_the_council, takes=("from", "to", "on")),
    DocumentKind.COUNCILS: Subject(_nothing, takes=("from", "to", "on")),
    DocumentKind.LETTER: Subject(_letter, needs=("letter",)),
    DocumentKind.PROJECT_SHEET: Subject(_project, needs=("project",), takes=("on",)),
    DocumentKind.APPOINTMENT: Subject(_assignment, needs=("person",), takes=("on",)),
    DocumentKind.PORTFOLIO: Subject(_assignment, needs=("person",), takes=("on",)),
    DocumentKind.CERTIFICATE: Subject(_assignment, needs=("person",), takes=("on",)),
    DocumentKind.CONSENT: Subject(_consenting, needs=("person", "purpose"), takes=("on",)),
}
"""How the subject of each kind is named."""


def add_paper_command(commands: "argparse._SubParsersAction[Any]") -> None:
    """Add the command to the parser of the command line."""
    kinds = "".join(f"  {kind:<17} {_usage(subject)}\n" for kind, subject in PAPERS.items())
    paper = commands.add_parser(
        "paper",
        help="write any document as PDF: minutes, a tally, an extract, a list, …",
        description=textwrap.dedent(f"    {write_paper.__doc__}"),
        formatter_class=argparse.RawDescriptionHelpFormatter,
        epilog=f"kinds of documents, and what tells their subject ([] may be left out):\n{kinds}",
    )
    paper.add_argument("kind", metavar="KIND", choices=[kind.value for kind in PAPERS], help="see below")
    for name, how in _OPTIONS.items():
        paper.add_argument(f"--{name}", **how)
    paper.add_argument("--council", metavar="NAME", help="whose paper, by the council's name or a part of it")
    add_form(paper)
    paper.set_defaults(act=write_paper, check=lambda asked: _check(paper, asked))


def add_form(command: argparse.ArgumentParser) -> None:
    """Add the options that say in which form a document is made, and where it is put."""
    command.add_argument(
        "--profile", choices=PROFILES, help="a form as its culture has it (default: the council's own)"
    )
    command.add_argument("--copy", choices=COPIES, default="internal", help="for whom (default: internal)")
    command.add_argument("-o", "--output", metavar="FILE", type=Path, required=True, help="the PDF file to write")


def write_paper(desk: "Desk", asked: argparse.Namespace) -> None:
    """Write any document of the desk as PDF.

    A document tells of a meeting, an election, a decision, a person or a period; which of them its KIND needs is told
    below. The PDF carries the record of what it shows.
    """
    of_all = asked.kind == DocumentKind.COUNCILS and bool(desk.councils.list())
    council = "" if of_all else council_named(desk, asked.council)
    subject = PAPERS[asked.kind]
    first, last, on = (_day(desk, getattr(asked, name)) for name in ("from", "to", "on"))
    if first and last and last < first:
        raise DeskError(_PERIOD)
    order = Order(
        kind=DocumentKind(asked.kind),
        subject=subject.find(desk, council, asked),
        copy=asked.copy,
        profile=asked.profile,
        on=on,
        first=first,
        last=last,
        number=asked.number,
        person=_person(desk, council, asked.person) if asked.person and "person" in subject.takes else None,
        purpose=ConsentPurpose(asked.purpose) if asked.purpose else None,
    )
    write_pdf(desk.documents.make(desk.documents.record(order), order), asked.output)


def write_pdf(made: "Typeset", path: Path) -> None:
    """Write a document to its file, and tell which characters no font has."""
    from council_desk.files import save_file

    if made.warning:
        sys.stderr.write(f"{made.warning}\n")
    save_file(path, made.pdf)


def council_named(desk: "Desk", name: str | None) -> str:
    """The id of the one council that a name or part of a name means; raises DeskError if none or several do.

    Working groups are meant by name only.
    """
    rows = desk.councils.list()
    if not rows:
        raise DeskError(_NO_COUNCIL)
    meant = rows if name else [row for row in rows if row.kind in COUNCILS]
    found = _like(name or "", {row.id: row.name for row in meant})
    if not found:
        raise DeskError(_NOBODY_HERE, name=name)
    if len(found) > 1:
        raise DeskError(_WHICH_COUNCIL, names="; ".join(row.name for row in rows if row.id in found))
    return found[0]


def meeting_numbered(desk: "Desk", council: str, number: int) -> str:
    """The id of a council's meeting with a number; raises DeskError if there is none."""
    for row in desk.meetings.list(council):
        if row.number == number:
            return row.id
    raise DeskError(_NO_MEETING, number=number)


def _person(desk: "Desk", council: str, name: str) -> str:
    return _meant(name, {row.id: row.name for row in desk.people.list(council)}, _NO_PERSON)


def _meant(name: str, names: Mapping[str, str], none: str, *, told: Mapping[str, str] | None = None) -> str:
    """Give the id of the one that a name or part of a name means; `told` names them where several are meant."""
    found = _like(name, names)
    if not found:
        raise DeskError(none, name=name)
    if len(found) > 1:
        raise DeskError(_SEVERAL, name=name, names="; ".join((told or names)[one] for one in found[:8]))
    return found[0]


def _like(name: str, names: Mapping[str, str]) -> list[str]:
    """Give the ids of those with just this name, else of those whose name has it in it."""
    wanted = _plain(name)
    plain = {id_: _plain(one) for id_, one in names.items()}
    exact = [id_ for id_, one in plain.items() if one == wanted]
    return exact or [id_ for id_, one in plain.items() if wanted in one]


def _plain(name: str) -> str:
    """A name as a terminal may type it: folded as for search, and without spaces, which stand for half-spaces."""
    from council_desk.domain.text import fold

    return fold(name).replace(" ", "")


def _day(desk: "Desk", text: str | None) -> "date | None":
    """Read a day as the desk's users type it; raises DeskError."""
    if text is None:
        return None
    from datetime import datetime
    from zoneinfo import ZoneInfo

    from council_desk.domain.date_parsing import parse_date

    info = desk.info()
    today = datetime.now(ZoneInfo(info.timezone)).date()
    return parse_date(text, language=info.language, calendar=info.calendar, today=today).date


def _check(command: argparse.ArgumentParser, asked: argparse.Namespace) -> None:
    """Refuse options that the kind has no use for, and ask for those that it needs; exit code 2."""
    subject = PAPERS[asked.kind]
    given = [name for name in _OPTIONS if getattr(asked, name) is not None]
    known = (*subject.needs, *subject.takes)
    if missing := [name for name in subject.needs if name not in given]:
        command.error(f"{asked.kind} needs {_named(missing)}")
    if spare := [name for name in given if name not in known]:
        command.error(f"{asked.kind} takes no {_named(spare)}")


def _usage(subject: Subject) -> str:
    """Say which options name a subject."""
    return " ".join((*(f"--{name}" for name in subject.needs), *(f"[--{name}]" for name in subject.takes))) or "–"


def _named(names: Iterable[str]) -> str:
    return " and ".join(f"--{name}" for name in names)
