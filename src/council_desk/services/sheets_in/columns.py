"""Which fields a sheet of each kind can bring, and which column holds which: proposed by the words of the headings."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from council_desk.domain import terms
from council_desk.domain.folding import fold
from council_desk.domain.terms import Language
from council_desk.services.sheets import as_xlsx
from council_desk.services.sheets_in.grid import Grid, Line
from council_desk.services.sheets_in.words import heading, headings

_LOOKED_AT = 10
"""Lines among which the headings are looked for; letterheads come before them."""


class SheetKind(StrEnum):
    """What the lines of a sheet are."""

    PEOPLE = "people"
    PROJECTS = "projects"
    NEEDS = "needs"


class Holds(StrEnum):
    """What the cells of a field hold; of a `TERM` the field names the list."""

    LINE = "line"
    TEXT = "text"
    DAY = "day"
    YEAR = "year"
    COUNT = "count"
    PRIORITY = "priority"
    MONEY = "money"
    YES_NO = "yes_no"
    PERSON = "person"
    TERM = "term"


@dataclass(frozen=True, slots=True)
class SheetField:
    """A field that a column can bring."""

    name: str
    holds: Holds
    term: type[StrEnum] | None = None


def _term(name: str, term: type[StrEnum]) -> SheetField:
    return SheetField(name, Holds.TERM, term)


def _fields(**held: Holds) -> list[SheetField]:
    return [SheetField(name, holds) for name, holds in held.items()]


_PEOPLE = (
    *_fields(
        name=Holds.LINE,
        given_name=Holds.LINE,
        family_name=Holds.LINE,
        patronymic_name=Holds.LINE,
        honorific_prefix=Holds.LINE,
    ),
    _term("gender", terms.Gender),
    *_fields(birth_date=Holds.DAY, birth_year=Holds.YEAR, phone=Holds.LINE, email=Holds.LINE, address=Holds.LINE),
    _term("role", terms.Role),
    *_fields(label=Holds.LINE, voting_right=Holds.YES_NO),
    _term("on_behalf_of", terms.Voice),
    *_fields(start_date=Holds.DAY, end_date=Holds.DAY, note=Holds.TEXT),
)
_PROJECTS = (
    *_fields(title=Holds.LINE, reference=Holds.LINE),
    _term("kind", terms.ProjectKind),
    _term("stage", terms.Stage),
    _term("field", terms.Field),
    _term("dimension", terms.Dimension),
    *_fields(
        description=Holds.TEXT,
        place=Holds.LINE,
        responsible=Holds.PERSON,
        start_date=Holds.DAY,
        end_date=Holds.DAY,
        budget=Holds.MONEY,
        participants=Holds.COUNT,
        result=Holds.TEXT,
    ),
)
_NEEDS = (
    *_fields(title=Holds.LINE, reference=Holds.LINE),
    _term("paper_type", terms.PaperType),
    *_fields(text=Holds.TEXT, date=Holds.DAY, originator_label=Holds.LINE),
    _term("voice", terms.Voice),
    _term("field", terms.Field),
    _term("dimension", terms.Dimension),
    *_fields(supporters=Holds.COUNT, priority=Holds.PRIORITY),
    _term("state", terms.PaperState),
)
FIELDS: Mapping[SheetKind, Mapping[str, SheetField]] = {
    kind: {field.name: field for field in fields}
    for kind, fields in ((SheetKind.PEOPLE, _PEOPLE), (SheetKind.PROJECTS, _PROJECTS), (SheetKind.NEEDS, _NEEDS))
}


@dataclass(frozen=True, slots=True)
class Matching:
    """Where the headings are among the lines of a sheet, and the field of each column that brings one."""

    heading: int
    columns: Mapping[int, str]

    def changed(self, column: int, field: str) -> "Matching":
        """Give the matching with another field for a column ("" for none); a field comes from one column only."""
        kept = {at: name for at, name in self.columns.items() if at != column and name != field}
        return Matching(self.heading, {**kept, column: field} if field else kept)


def match(grid: Grid, kind: SheetKind) -> Matching:
    """Propose which line has the headings (the first that names most fields) and what its columns bring."""
    known = headings(kind)
    best = Matching(0, {})
    for at, line in enumerate(grid.lines[:_LOOKED_AT]):
        found = _columns(line, known)
        if len(found) > len(best.columns):
            best = Matching(at, found)
    return best


def likeliest(grid: Grid) -> SheetKind:
    """Give the kind whose fields the headings name most often."""
    return max(SheetKind, key=lambda kind: len(match(grid, kind).columns))


def _columns(line: Line, known: Mapping[str, frozenset[str]]) -> dict[int, str]:
    """Match headings: those that say exactly a word of a field first, then those that begin with one."""
    said = {at: fold(str(cell)).strip(" :*.") for at, cell in enumerate(line.cells) if cell != ""}
    found: dict[int, str] = {}
    for exactly in (True, False):
        for at, words in said.items():
            if at in found:
                continue
            field = next(
                (name for name in known if name not in found.values() and _says(words, known[name], exactly)), ""
            )
            if field:
                found[at] = field
    return dict(sorted(found.items()))


def _says(words: str, known: frozenset[str], exactly: bool) -> bool:
    if exactly:
        return words in known
    return any(words.startswith((f"{word} ", f"{word}(", f"{word}:")) for word in known)


def template(kind: SheetKind, language: Language) -> bytes:
    """Give a workbook with the headings of a kind in a language, and nothing else."""
    named = [heading(kind, field, language) for field in FIELDS[kind]]
    return as_xlsx((), named, right_to_left=language in {Language.FA, Language.AR})
