"""What each line of a sheet becomes, what is wrong with it, and who seems to be on the desk already."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from council_desk.db.mapping import Entity
from council_desk.domain.folding import words
from council_desk.domain.likeness import likely_same_person
from council_desk.domain.membership import is_minor
from council_desk.domain.terms import ContactType, PaperType, ProjectKind, Stage
from council_desk.errors import DeskError, sentence
from council_desk.record.ids import new_id
from council_desk.record.models import Contact, Location, Paper, Project
from council_desk.services.editing.values import make
from council_desk.services.people import new_membership, new_person, require_allowed
from council_desk.services.sheets_in.columns import FIELDS, Matching, SheetKind
from council_desk.services.sheets_in.grid import Grid, Line
from council_desk.services.sheets_in.values import Reader, name_key

_NO_NAME = sentence("The name is missing.")
_NO_TITLE = sentence("The title is missing.")
_NO_ROLE = sentence("A membership needs a role. Write the role, or leave out what belongs to the membership.")
_ENDS_EARLY = sentence("It ends before it begins.")
_OF_MEMBERSHIP = ("label", "voting_right", "on_behalf_of", "start_date", "end_date")
_COMMON = 20
"""A word that so many names have says nothing about who is meant."""


@dataclass(frozen=True, slots=True)
class Trouble:
    """What is wrong with a line; `field` is "" where it is the line as a whole."""

    line: int
    field: str
    error: DeskError


@dataclass(frozen=True, slots=True)
class CheckedLine:
    """What a line becomes: values by field, and the objects made of them (none where something is wrong).

    `alike` is the name of somebody, or the title of something, that is on the desk or further up in the sheet.
    """

    number: int
    values: Mapping[str, Any]
    made: tuple[Entity, ...] = ()
    alike: str = ""


@dataclass(frozen=True, slots=True)
class Checked:
    """What came out for a sheet."""

    kind: SheetKind
    lines: tuple[CheckedLine, ...]
    troubles: tuple[Trouble, ...]
    currency: str = ""
    """In which amounts of money were read."""
    missing: str = ""
    """The field without whose column nothing can be taken in ("name" or "title"); "" where it is there."""

    @property
    def alike(self) -> int:
        """How many lines seem to be on the desk already."""
        return sum(bool(line.alike) for line in self.lines)

    def ready(self) -> bool:
        """Say whether all of it can be taken in."""
        return bool(self.lines) and not self.troubles and not self.missing


@dataclass(slots=True)
class Known:
    """Names that are there already, by what they have in common."""

    _by_key: dict[str, str] = field(default_factory=dict)
    _by_word: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))

    @classmethod
    def of(cls, names: Iterable[str]) -> "Known":
        """Gather names."""
        known = cls()
        for name in names:
            known._by_key.setdefault(name_key(name), name)
            for word in set(words(name)):
                known._by_word[word].append(name)
        return known

    def like(self, name: str, *, nearly: bool) -> str:
        """Give a name that is the same, or `nearly` so; "" for none."""
        same = self._by_key.get(name_key(name), "")
        if same or not nearly:
            return same
        near = [found for word in set(words(name)) if len(found := self._by_word.get(word, [])) <= _COMMON]
        return next((one for found in near for one in found if likely_same_person(name, one)), "")

    def add(self, name: str) -> None:
        """Remember a name of the sheet: it is found again if it is the same."""
        self._by_key.setdefault(name_key(name), name)


def check_lines(grid: Grid, kind: SheetKind, matching: Matching, reader: Reader, council: str, known: Known) -> Checked:
    """Say what every line under the headings becomes."""
    wanted = "name" if kind is SheetKind.PEOPLE else "title"
    brought = set(matching.columns.values())
    composed = kind is SheetKind.PEOPLE and brought >= {"given_name", "family_name"}
    missing = "" if wanted in brought or composed else wanted
    lines, troubles = [], []
    for line in grid.lines[matching.heading + 1 :]:
        checked, wrong = _check(line, kind, matching, reader, council)
        troubles += wrong
        named = checked.values.get(wanted)
        if named:
            alike = known.like(named, nearly=kind is SheetKind.PEOPLE)
            known.add(named)
            if alike:
                checked = CheckedLine(checked.number, checked.values, checked.made, alike)
        lines.append(checked)
    return Checked(kind, tuple(lines), tuple(troubles), reader.currency, missing)


def _check(
    line: Line, kind: SheetKind, matching: Matching, reader: Reader, council: str
) -> tuple[CheckedLine, list[Trouble]]:
    values: dict[str, Any] = {}
    wrong = []
    for column, name in matching.columns.items():
        try:
            value = reader.read(FIELDS[kind][name], line.cell(column))
        except DeskError as error:
            wrong.append(Trouble(line.number, name, error))
        else:
            if value is not None:
                values[name] = value
    if kind is SheetKind.PEOPLE and "name" not in values:
        parts = [values[part] for part in ("given_name", "patronymic_name", "family_name") if part in values]
        if parts:
            values["name"] = " ".join(parts)
    made: tuple[Entity, ...] = ()
    needed, told = ("name", _NO_NAME) if kind is SheetKind.PEOPLE else ("title", _NO_TITLE)
    if not wrong:
        try:
            made = _MAKERS[kind](dict(values), council, reader)
        except DeskError as error:
            wrong.append(Trouble(line.number, "", error))
    elif needed not in values and all(one.field != needed for one in wrong):
        wrong.append(Trouble(line.number, "", DeskError(told)))
    return CheckedLine(line.number, values, made), wrong


def _person(values: dict[str, Any], council: str, reader: Reader) -> tuple[Entity, ...]:
    if "name" not in values:
        raise DeskError(_NO_NAME)
    membership = {name: values.pop(name) for name in _OF_MEMBERSHIP if name in values}
    role = values.pop("role", None)
    born = values.get("birth_date")
    if born is not None and is_minor(reader.today, birth_date=born):  # of minors only the year is kept
        values |= {"birth_date": None, "birth_year": born.year}
    elif born is not None:
        values["birth_year"] = None
    ways = ((ContactType.PHONE, "phone"), (ContactType.EMAIL, "email"), (ContactType.ADDRESS, "address"))
    contacts = tuple(Contact(type=way, value=values.pop(name)) for way, name in ways if name in values)
    person = new_person(values.pop("name"), contact_details=contacts or None, **values)
    if role is None:
        if membership:
            raise DeskError(_NO_ROLE)
        require_allowed(person, (), reader.today)
        return (person,)
    start = membership.pop("start_date", reader.today)
    made = new_membership(person, council, role, start_date=start, **membership)
    require_allowed(person, (made,), reader.today)
    return (person, made)


def _project(values: dict[str, Any], council: str, reader: Reader) -> tuple[Entity, ...]:
    _require_title(values)
    _require_order(values.get("start_date"), values.get("end_date"))
    place = values.pop("place", None)
    return (
        make(
            Project,
            **{"id": new_id(), "organization": council, "kind": ProjectKind.OTHER, "stage": Stage.PROPOSED}
            | {"currency": reader.currency, "location": Location(name=place) if place else None}
            | values,
        ),
    )


def _need(values: dict[str, Any], council: str, reader: Reader) -> tuple[Entity, ...]:
    _require_title(values)
    fixed = {"id": new_id(), "organization": council, "paper_type": PaperType.NEED, "date": reader.today}
    return (make(Paper, **fixed | values),)


def _require_title(values: Mapping[str, Any]) -> None:
    if "title" not in values:
        raise DeskError(_NO_TITLE)


def _require_order(start: date | None, end: date | None) -> None:
    if start is not None and end is not None and end < start:
        raise DeskError(_ENDS_EARLY)


_MAKERS: dict[SheetKind, Callable[[dict[str, Any], str, Reader], tuple[Entity, ...]]] = {
    SheetKind.PEOPLE: _person,
    SheetKind.PROJECTS: _project,
    SheetKind.NEEDS: _need,
}
