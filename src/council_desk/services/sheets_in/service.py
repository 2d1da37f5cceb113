"""Taking a checked sheet into the desk: after a backup, all of it or nothing, and out again while nothing needs it."""

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from council_desk.db import queries, store
from council_desk.db.changes import Changes
from council_desk.domain.terms import Calendar, Language
from council_desk.errors import DeskError, sentence
from council_desk.record.models import Membership, Organization, Paper, Person, Project
from council_desk.services.backups import BackupService
from council_desk.services.context import Context
from council_desk.services.editing.values import gone
from council_desk.services.sheets_in.checking import Checked, Known, check_lines
from council_desk.services.sheets_in.columns import Matching, SheetKind
from council_desk.services.sheets_in.grid import Grid
from council_desk.services.sheets_in.values import Reader, name_key

if TYPE_CHECKING:
    from sqlmodel import Session

    from council_desk.db.mapping import Entity

_NOT_READY = sentence("This sheet has lines that cannot be taken in. Correct them in the file and choose it again.")
_CURRENCIES = {"IR": "IRR", "RU": "RUB", "SA": "SAR", "GB": "GBP", "KZ": "KZT", "AE": "AED", "IQ": "IQD", "US": "USD"}
_BY_LANGUAGE = {Language.FA: "IRR", Language.RU: "RUB", Language.AR: "SAR", Language.EN: "GBP"}


@dataclass(frozen=True, slots=True)
class Taken:
    """What was taken in: how many lines, and the changes, by which they can be taken out again."""

    lines: int
    left_out: int
    changes: Changes


class SheetService:
    """Use cases around spreadsheets that come in."""

    def __init__(self, context: Context, backups: BackupService) -> None:
        self._context, self._backups = context, backups

    def check(
        self, grid: Grid, kind: SheetKind, matching: Matching, council_id: str, language: Language, calendar: Calendar
    ) -> Checked:
        """Say what the lines become, in the language and calendar in which they were written. Raises NotThereError."""
        with self._context.read() as session:
            council = next(iter(store.load(session, Organization, [council_id])), None)
            if council is None:
                raise gone()
            info = store.desk_info(session)
            people = queries.names_of_people(session)
            known = self._known(session, kind, council_id, [name for _, name in people])
            currency = self._currency(session, council, info.language)
        ids: dict[str, list[str]] = defaultdict(list)
        for id_, name in people:
            ids[name_key(name)].append(id_)
        by_name = {key: tuple(found) for key, found in ids.items()}
        reader = Reader(language, calendar, self._context.today(info.timezone), currency, by_name)
        return check_lines(grid, kind, matching, reader, council_id, known)

    def take(self, checked: Checked, *, leave_alike: bool) -> Taken:
        """Take in all lines, or all but those that seem to be there already; a backup is made before.

        Raises DeskError, and then nothing was taken in.
        """
        if not checked.ready():
            raise DeskError(_NOT_READY)
        lines = [line for line in checked.lines if not (leave_alike and line.alike)]
        self._backups.make()
        with self._context.write() as session:
            entities = [one for line in lines for one in line.made]
            changes = store.save(session, entities, stamp=self._context.now())
        return Taken(len(lines), len(checked.lines) - len(lines), changes)

    def take_out(self, taken: Taken) -> Changes:
        """Remove what was taken in, all of it or nothing. Raises DeskError when something refers to it by now."""
        kinds: tuple[type[Entity], ...] = (Membership, Person, Project, Paper)
        changes = Changes()
        with self._context.write() as session:
            for kind in kinds:
                name = store.kind_name(kind)
                changes |= store.remove_all(session, kind, [id_ for table, id_ in taken.changes.added if table == name])
        return changes

    def _known(self, session: "Session", kind: SheetKind, council_id: str, names: list[str]) -> Known:
        if kind is SheetKind.PEOPLE:
            return Known.of(names)
        return Known.of(queries.titles(session, "project" if kind is SheetKind.PROJECTS else "paper", council_id))

    def _currency(self, session: "Session", council: Organization, language: Language) -> str:
        """Give the currency of the council's projects so far, or that of its country."""
        used = queries.currencies(session, council.id)
        return used[0] if used else _CURRENCIES.get(council.country or "", _BY_LANGUAGE[language])
