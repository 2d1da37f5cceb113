"""Taking council records in and giving them out: files of a whole desk, or of one council with all it refers to."""

from collections import defaultdict
from collections.abc import Collection, Container, Iterable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

from council_desk import __version__
from council_desk.db import store
from council_desk.db.changes import Changes
from council_desk.db.mapping import ENTITIES, Entity
from council_desk.domain import terms
from council_desk.domain.paperwork import WHOLE, Order
from council_desk.errors import DeskError, sentence
from council_desk.files import read_whole, save_file
from council_desk.record import models
from council_desk.record.anatomy import places, references
from council_desk.record.mentioned import ids_in, with_references_of
from council_desk.record.models import CouncilRecord
from council_desk.record.moments import instant
from council_desk.record.reading import VERSION, read_file, read_record
from council_desk.record.writing import write_record
from council_desk.services.carried import HEAD, carried_records, is_pdf
from council_desk.services.context import Context
from council_desk.services.living import same_but_living
from council_desk.services.seal_check import check_meeting, sealed_meetings
from council_desk.services.taming import PDF_LIMIT

if TYPE_CHECKING:
    from sqlmodel import Session

_NO_COUNCIL = sentence("There is no council with the id {id} on this desk.")
_OTHER_SEAL = sentence("The record has a seal with the id {id} that differs from the one on this desk.")
_SEALED_HERE = sentence(
    "The minutes of meeting {number} of {council} are sealed on this desk, and this file has them otherwise. "
    "Nothing was taken in. Ask for a file with the minutes as they were sealed."
)


_NO_RECORD_INSIDE = sentence("This PDF carries no council record: only minutes that this program made can be taken in.")
_PART_INSIDE = sentence(
    "This PDF carries only a part of a record, or does not say what it is. Take in the minutes, or a council record."
)


_OfACouncil = (
    models.Membership
    | models.Meeting
    | models.Project
    | models.Assignment
    | models.Election
    | models.Paper
    | models.Diagnosis
    | models.Letter
    | models.Seal
)
_OF_A_COUNCIL: tuple[type[_OfACouncil], ...] = get_args(_OfACouncil)


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What became of the objects of a record: added, updated, equal already, or older than what the desk has."""

    added: int
    updated: int
    unchanged: int
    older: int
    changes: Changes = field(default_factory=Changes)


class ExchangeService:
    """Import and export over the open desk."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def import_file(self, path: Path) -> ImportReport:
        """Take in the record of a file, all of it or nothing. Raises DeskError; RecordError where it is refused.

        Of minutes as PDF that is the record inside. It is only as much of the council as the minutes need, so that
        people, bodies and the rest are taken in where the desk does not have them, and are otherwise left alone; so is
        a meeting, unless the file is the council's own copy.
        """
        if not _looks_like_pdf(path):
            return self.import_record(read_file(path))
        record, order = _read_pdf(path)
        return self.import_record(record, renews=(models.Meeting,) if order.copy == "internal" else ())

    def import_record(self, record: CouncilRecord, *, renews: Collection[type[Entity]] | None = None) -> ImportReport:
        """Take in a record that was read, all of it or nothing.

        An object that the desk has changed after the record was written stays as it is, and so does a seal that it has.
        Taking in the same record again changes nothing. With `renews` only objects of these kinds may take the place of
        those that the desk has. An empty desk adopts the record's language, calendar and time zone. Raises DeskError,
        and so for a record that would change minutes that are sealed on the desk.
        """
        exported = instant(record.exported_at)
        stamp = min(exported, self._context.now())
        with self._context.write() as session:
            if store.is_empty(session):
                info = store.DeskInfo(record.language, record.calendar, record.timezone)
                store.set_desk_info(session, info)
            guard = _Sealed(session)
            inside = ids_in([record]) if renews is not None else frozenset()
            taken: list[Entity] = []
            older = unchanged = 0
            for collection, kind in ENTITIES.items():
                given: tuple[Entity, ...] = getattr(record, collection)
                known = exported if renews is None or kind in renews else None
                if renews is not None and kind in renews:
                    given = _completed(session, kind, given, inside)
                newer, equal, left = _sort_out(session, kind, given, known)
                welcome = guard.sort_out(newer)
                taken += welcome
                unchanged += equal
                older += left + len(newer) - len(welcome)
            changes = store.save(session, taken, stamp=stamp)
            if changes:
                store.refuse_shared_ids(session)
                guard.refuse_changes()
        added, updated = len(changes.added), len(changes.updated)
        return ImportReport(added, updated, unchanged + len(taken) - added - updated, older, changes)

    def export(self, council_id: str | None = None) -> CouncilRecord:
        """Give the record of the whole desk, or of one council with all that it refers to. Raises DeskError."""
        with self._context.read() as session:
            info = store.desk_info(session)
            if council_id is None:
                held = {name: store.load(session, kind) for name, kind in ENTITIES.items()}
            else:
                held = _council(session, council_id)
        head = {
            "format": "council-record",
            "version": VERSION,
            "exported_at": self._context.now().isoformat(timespec="microseconds"),
            "generator": f"Council Desk {__version__}",
            "language": info.language,
            "calendar": info.calendar,
            "timezone": info.timezone,
        }
        return CouncilRecord.model_validate(head | {name: values for name, values in held.items() if values})

    def export_file(self, path: Path, council_id: str | None = None) -> None:
        """Write the record of the whole desk or of one council to a file, whole or not at all. Raises DeskError."""
        save_file(path, write_record(self.export(council_id)))


def _looks_like_pdf(path: Path) -> bool:
    """Say whether a file begins as a PDF does; not if it cannot be read, which is told by who reads it."""
    try:
        with path.open("rb") as file:
            return is_pdf(file.read(HEAD))
    except OSError:
        return False


def _read_pdf(path: Path) -> tuple[CouncilRecord, Order]:
    """Read the record that a PDF carries, and what the file is. Raises DeskError; RecordError where it is refused."""
    carried = carried_records(read_whole(path, PDF_LIMIT))
    if len(carried) != 1:
        raise DeskError(_NO_RECORD_INSIDE)
    note = carried[0].note
    if note is None or note.order.kind not in WHOLE:
        raise DeskError(_PART_INSIDE)
    return read_record(carried[0].data), note.order


def _completed(
    session: "Session", kind: type[Entity], given: tuple[Entity, ...], inside: Container[str]
) -> tuple[Entity, ...]:
    """Give objects of an excerpt with the references that the desk has of them and the excerpt had to leave out."""
    present = {entity.id: entity for entity in store.load(session, kind, [entity.id for entity in given])}
    return tuple(with_references_of(one, present.get(one.id, one), inside) for one in given)


def _sort_out(
    session: "Session", kind: type[Entity], given: tuple[Entity, ...], exported: datetime | None
) -> tuple[list[Entity], int, int]:
    """Give the objects to be saved, and the numbers of those equal and those older than what the desk has.

    Without a moment of writing, everything that the desk has counts as newer.
    """
    if kind is models.Seal:
        return _sort_out_seals(session, given)
    changed = store.stamps(session, kind, [entity.id for entity in given])
    outdated = {id_ for id_, at in changed.items() if exported is None or at > exported}
    if not outdated:
        return list(given), 0, 0
    present = {entity.id: entity for entity in store.load(session, kind, outdated)}
    equal = sum(1 for entity in given if entity.id in outdated and present[entity.id] == entity)
    return [entity for entity in given if entity.id not in outdated], equal, len(outdated) - equal


def _sort_out_seals(session: "Session", given: tuple[Entity, ...]) -> tuple[list[Entity], int, int]:
    """Give the seals that the desk has not, and the number of those that it has.

    The desk's own copy stays: what was erased from it does not come back, what a copy for the public lacks is not lost.
    """
    present = {seal.id: seal for seal in store.load(session, models.Seal, [seal.id for seal in given])}
    fresh: list[Entity] = []
    for seal in given:
        kept = present.get(seal.id)
        if kept is None:
            fresh.append(seal)
        elif not isinstance(seal, models.Seal) or not store.same_seal(kept, seal):
            raise DeskError(_OTHER_SEAL, id=seal.id)
    return fresh, len(present), 0


class _Sealed:
    """Keeps minutes that are sealed on the desk as they were sealed, with their elections.

    Living fields may come in, and so may what makes rows again as they were sealed; corrections and scans only together
    with their seals.
    """

    def __init__(self, session: "Session") -> None:
        self._session = session
        self._sealed = frozenset(sealed_meetings(session))
        self._touched: dict[str, bool] = {}
        """Meetings that are about to change, and whether in living fields alone."""
        self._before: dict[str, frozenset[str]] = {}

    def sort_out(self, given: list[Entity]) -> list[Entity]:
        """Give what is to be saved, without meetings to which the desk has only added since."""
        kept = []
        for entity in given:
            if isinstance(entity, models.Meeting) and entity.id in self._sealed:
                (former,) = store.load(self._session, models.Meeting, [entity.id])
                if former != entity and same_but_living(entity, former) and not same_but_living(former, entity):
                    continue
                if former != entity:
                    self._touch(entity.id, living=same_but_living(former, entity))
            elif isinstance(entity, models.Election):
                self._touch_by(entity)
            kept.append(entity)
        return kept

    def refuse_changes(self) -> None:
        """Raise DeskError if a meeting is now otherwise than it was sealed; call it when all is saved."""
        for id_, living in self._touched.items():
            before, found = self._before[id_], self._findings(id_)
            restored = bool(before) and not found
            if not restored and not (living and found <= before):
                (meeting,) = store.load(self._session, models.Meeting, [id_])
                (council,) = store.load(self._session, models.Organization, [meeting.organization])
                raise DeskError(_SEALED_HERE, number=meeting.number, council=council.name)

    def _touch_by(self, election: models.Election) -> None:
        former = store.load(self._session, models.Election, [election.id])
        if former != (election,):
            for one in (*former, election):
                if one.meeting in self._sealed:
                    self._touch(one.meeting, living=False)

    def _touch(self, meeting: str, *, living: bool) -> None:
        self._before.setdefault(meeting, self._findings(meeting))
        self._touched[meeting] = living and self._touched.get(meeting, True)

    def _findings(self, meeting: str) -> frozenset[str]:
        return frozenset(map(str, check_meeting(self._session, meeting)))


class _Closure:
    """Objects gathered by id, until none of them refers to an object outside."""

    def __init__(self, session: "Session") -> None:
        self._session = session
        self.held: dict[type[Entity], dict[str, Entity]] = {kind: {} for kind in ENTITIES.values()}
        self._known: set[str] = set()
        self._asked: dict[str, set[str]] = defaultdict(set)

    def add(self, entities: Iterable[Entity]) -> None:
        """Take objects in, and note what they refer to."""
        for entity in entities:
            if entity.id in self.held[type(entity)]:
                continue
            self.held[type(entity)][entity.id] = entity
            for place in places(entity):
                own: str | None = getattr(place.value, "id", None)
                if own is not None:
                    self._known.add(own)
                for reference in references(place):
                    for kind in reference.refers.kinds:
                        self._asked[kind].add(reference.target)

    def close(self) -> None:
        """Load what is referred to, until nothing is missing."""
        while True:
            missing = {kind: ids - self._known for kind, ids in self._asked.items() if ids - self._known}
            self._asked.clear()
            if not missing:
                return
            for name, ids in missing.items():
                if name == models.Motion.__name__:
                    self.add(store.meetings_of_motions(self._session, ids))
                else:
                    kind = next(kind for kind in ENTITIES.values() if kind.__name__ == name)
                    self.add(store.load(self._session, kind, ids))
                self._known |= ids  # a withheld person stays outside


def _council(session: "Session", council_id: str) -> dict[str, tuple[Any, ...]]:
    """Give one council, the bodies of its neighbourhood that are no councils, and all that these refer to."""
    bodies = {one.id: one for one in store.load(session, models.Organization)}
    council = bodies.get(council_id)
    if council is None:
        raise DeskError(_NO_COUNCIL, id=council_id)
    councils = (terms.OrganizationClass.COUNCIL, terms.OrganizationClass.WOMENS_COUNCIL)
    own = {council_id}
    while more := {one.id for one in bodies.values() if one.parent in own} - own:
        own |= more
    around = {
        one.id
        for one in bodies.values()
        if one.area is not None and one.area == council.area and one.classification not in councils
    }
    closure = _Closure(session)
    closure.add(bodies[one] for one in own | around)
    for kind in _OF_A_COUNCIL:
        closure.add(one for one in store.load(session, kind) if one.organization in own)
    closure.close()
    # In what capacity the people of other bodies take part: the officer of a municipal team, the imam of the host.
    closure.add(
        one
        for one in store.load(session, models.Membership)
        if one.person in closure.held[models.Person] and bodies[one.organization].classification not in councils
    )
    closure.close()
    return {
        name: store.load(session, kind, closure.held[kind].keys()) if closure.held[kind] else ()
        for name, kind in ENTITIES.items()
    }
