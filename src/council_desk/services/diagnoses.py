"""Diagnoses of the neighbourhood: how it stands in eight fields and four dimensions on a date."""

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING, Any

from pydantic import ValidationError

from council_desk.db import queries_papers as asking
from council_desk.db import store
from council_desk.db.changes import Changes
from council_desk.domain.diagnosing import Cell
from council_desk.domain.terms import Dimension, Field
from council_desk.record.ids import new_id
from council_desk.record.models import Diagnosis, Score
from council_desk.services.context import Context
from council_desk.services.editing.values import changed, make, told

if TYPE_CHECKING:
    from sqlmodel import Session

_ORDER = {field: place for place, field in enumerate(Field)}
_COLUMN = {dimension: place for place, dimension in enumerate(Dimension)}


def with_score(diagnosis: Diagnosis, cell: Cell, score: float | None) -> Diagnosis:
    """Give the diagnosis with another score (1 to 5) of a cell, or without one; a note on the cell stays with a score.

    Raises InvalidValueError.
    """
    field, dimension = cell
    former = score_of(diagnosis, cell)
    rest = [one for one in diagnosis.scores if (one.field, one.dimension) != cell]
    if score is not None:
        note = former.note if former else None
        rest.append(make(Score, field=field, dimension=dimension, score=float(score), note=note))
    return changed(diagnosis, scores=_in_order(rest))


def with_note(diagnosis: Diagnosis, cell: Cell, note: str | None) -> Diagnosis:
    """Give the diagnosis with another note on a cell that has a score; without one nothing changes."""
    scores = (changed(one, note=note) if (one.field, one.dimension) == cell else one for one in diagnosis.scores)
    return changed(diagnosis, scores=tuple(scores))


def score_of(diagnosis: Diagnosis, cell: Cell) -> Score | None:
    """Give what a diagnosis says of a cell."""
    return next((one for one in reversed(diagnosis.scores) if (one.field, one.dimension) == cell), None)


def _in_order(scores: Iterable[Score]) -> tuple[Score, ...]:
    return tuple(sorted(scores, key=lambda one: (_ORDER[one.field], _COLUMN[one.dimension])))


class DiagnosisService:
    """Use cases around diagnoses."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def list(self, council_id: str) -> tuple[Diagnosis, ...]:
        """Give the diagnoses of a council, the latest first."""
        with self._context.read() as session:
            return self._list(session, council_id)

    def new(self, council_id: str, day: date | None = None) -> tuple[Diagnosis, Changes]:
        """Begin a diagnosis, of today unless told, with the scores and texts of the last one to go on from."""
        with self._context.write() as session:
            earlier = self._list(session, council_id)
            last: dict[str, Any] = {}
            if earlier:
                names = ("scores", "strengths", "problems", "assets", "respondents")
                last = {name: getattr(earlier[0], name) for name in names}
            made = make(
                Diagnosis,
                **{
                    "id": new_id(),
                    "organization": council_id,
                    "date": day or self._context.today(store.desk_info(session).timezone),
                    "respondents": 1,
                    **last,
                },
            )
            return made, store.save(session, [made], stamp=self._context.now())

    def save(self, diagnosis: Diagnosis) -> Changes:
        """Save a diagnosis. Raises InvalidValueError."""
        try:
            valid = Diagnosis.model_validate(diagnosis.model_dump(exclude_unset=True))
        except ValidationError as error:
            raise told(error) from error
        with self._context.write() as session:
            return store.save(session, [valid], stamp=self._context.now())

    def remove(self, diagnosis_id: str) -> Changes:
        """Remove a diagnosis; nothing changes if there is none."""
        with self._context.write() as session:
            return store.remove(session, Diagnosis, diagnosis_id)

    def restore(self, diagnosis: Diagnosis) -> Changes:
        """Bring back a diagnosis that was removed."""
        return self.save(diagnosis)

    def _list(self, session: "Session", council_id: str) -> tuple[Diagnosis, ...]:
        ids = asking.diagnoses(session, council_id)
        found = {one.id: one for one in store.load(session, Diagnosis, ids)}
        return tuple(found[id_] for id_ in ids)
