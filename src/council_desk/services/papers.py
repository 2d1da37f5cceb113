"""Needs and initiatives: lists, catching one as it is typed, likely duplicates, into the agenda, into a project.

How one is moved on as a value is in `paper_values`; the file of one with its thread is in `paper_file`.
"""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from pydantic import ValidationError

from council_desk.db import queries, store
from council_desk.db import queries_papers as asking
from council_desk.db import queries_register as naming
from council_desk.db.changes import Changes
from council_desk.domain.calendars import from_date
from council_desk.domain.needs import PaperFacts, number_of
from council_desk.domain.sayings import LIKELY_SAME, sameness
from council_desk.domain.terms import Stage
from council_desk.errors import DeskError, sentence
from council_desk.record.models import Organization, Paper
from council_desk.services.context import Context, zone
from council_desk.services.council_file import council_file
from council_desk.services.editing.values import changed, gone, told
from council_desk.services.paper_agenda import PaperAgenda
from council_desk.services.paper_file import PaperFile, paper_file
from council_desk.services.paper_rows import Named, PaperRow, PaperSurroundings, Placed
from council_desk.services.paper_values import moved, new_community

if TYPE_CHECKING:
    from sqlmodel import Session

    from council_desk.domain.terms import Nucleus

_ON_AGENDA = sentence(
    "“{title}” stands on the agenda of meeting {number} and stays. Decline it instead of removing it."
)
_HAS_PROJECT = sentence("“{title}” has become the project “{project}” and stays. Decline it instead of removing it.")
_MOST_ALIKE = 3
_MOST_SUPPORTERS = 1_000_000


class PaperService:
    """Use cases around needs, aspirations and initiatives."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._agenda = PaperAgenda(context)

    # ------------------------------------------------------------------------------------------------------ reading

    def list(self, council_id: str) -> tuple[PaperRow, ...]:
        """List the needs, initiatives and other papers of a council, the latest first."""
        with self._context.read() as session:
            found = asking.papers(session, council_id)
            facts = facts_of(session, council_id)
            ids = {id_ for row in found for id_ in (*_originator(row), row.community) if id_}
            names = naming.names(session, ids)
        nothing = PaperFacts()
        return tuple(_row(row, names, facts.get(row.id, nothing)) for row in found)

    def get(self, paper_id: str) -> PaperFile:
        """Give one need or initiative with its thread. Raises NotThereError."""
        with self._context.read() as session:
            paper = _load(session, paper_id)
            return paper_file(session, paper, facts_of(session, paper.organization).get(paper_id, PaperFacts()))

    def surroundings(self, council_id: str) -> PaperSurroundings:
        """Give what the forms offer: people and bodies, informal communities, meetings to come."""
        with self._context.read() as session:
            people = [Named(person.id, person.name) for person in queries.people(session)]
            bodies = [Named(id_, name) for id_, name in asking.bodies(session)]
            return PaperSurroundings(
                (*people, *bodies),
                tuple(Named(id_, name) for id_, name in asking.communities(session)),
                self._agenda.ahead(session, council_id),
            )

    def waiting(self, council_id: str) -> int:
        """Count the needs that were left for more than a month: on no agenda, and nothing came of them."""
        with self._context.read() as session:
            today = self._today(session)
        return sum(row.waits(today) for row in self.list(council_id))

    def likely_duplicates(self, council_id: str, said: str, *, besides: str | None = None) -> "tuple[PaperRow, ...]":
        """Give what may say the same as a text that is being typed, the likeliest first; a hint only.

        What is settled is left out: said again, it is a new need.
        """
        with self._context.read() as session:
            found = asking.sayings(session, council_id)
        likeness = {id_: sameness(said, title) for id_, title in found if id_ != besides}
        alike = sorted((id_ for id_, how in likeness.items() if how >= LIKELY_SAME), key=lambda id_: -likeness[id_])
        if not alike:
            return ()
        rows = {row.id: row for row in self.list(council_id)}
        return tuple(rows[id_] for id_ in alike[:_MOST_ALIKE] if id_ in rows)

    # ------------------------------------------------------------------------------------------------------ writing

    def save(self, paper: Paper) -> Changes:
        """Save a need or an initiative. One that is new gets the next number of the year. Raises InvalidValueError."""
        with self._context.write() as session:
            return self._save(session, [paper])

    def remove(self, paper_id: str) -> Changes:
        """Remove a need. Raises DeskError for one that stands on an agenda or became a project, NotThereError."""
        with self._context.write() as session:
            paper = _load(session, paper_id)
            for place in asking.places_of(session, paper_id):
                raise DeskError(_ON_AGENDA, title=paper.title, number=place.meeting_number)
            for title in naming.project_titles(session, asking.projects_of_paper(session, paper_id)).values():
                raise DeskError(_HAS_PROJECT, title=paper.title, project=title)
            return store.remove(session, Paper, paper_id)

    def discard(self, paper_id: str) -> Changes:
        """Remove a need that is still being caught; nothing changes if it is not on the desk. Raises as `remove`."""
        with self._context.read() as session:
            there = bool(store.stamps(session, Paper, [paper_id]))
        return self.remove(paper_id) if there else Changes()

    def restore(self, paper: Paper) -> Changes:
        """Bring back a need that was removed."""
        return self.save(paper)

    def support(self, paper_id: str, more: int = 1) -> Changes:
        """Add supporters to a need, or take them back with a number below 0; there are never fewer than none."""
        with self._context.write() as session:
            paper = _load(session, paper_id)
            supporters = min(max(paper.supporters + more, 0), _MOST_SUPPORTERS)
            return self._save(session, [changed(paper, supporters=supporters)])

    def support_instead(self, paper_id: str, draft: Paper | None, more: int = 1) -> Changes:
        """Add supporters to a need in place of one that was being written, which goes. Both, or neither."""
        with self._context.write() as session:
            paper = _load(session, paper_id)
            supporters = min(max(paper.supporters + more, 0), _MOST_SUPPORTERS)
            changes = self._save(session, [changed(paper, supporters=supporters)])
            if draft is not None:
                changes |= store.remove(session, Paper, draft.id)
            return changes

    def take_over_states(self, council_id: str) -> tuple[tuple[Paper, ...], Changes]:
        """Write down for all needs how far they have come by the rest of the record.

        Gives them as they were before, for `put_back`.
        """
        rows = [row for row in self.list(council_id) if row.proposed is not None]
        with self._context.write() as session:
            before = {paper.id: paper for paper in store.load(session, Paper, [row.id for row in rows])}
            at = self._now(session)
            after = [moved(before[row.id], row.proposed, at) for row in rows if row.proposed and row.id in before]
            return tuple(before.values()), self._save(session, after)

    def put_back(self, papers: Iterable[Paper]) -> Changes:
        """Save several needs as they were."""
        with self._context.write() as session:
            return self._save(session, papers)

    def new_community(self, council_id: str, name: str, nucleus: "Nucleus | None") -> tuple[Organization, Changes]:
        """Make an informal community in the council's area. Raises InvalidValueError for an empty name."""
        with self._context.write() as session:
            area = council_file(session, council_id).area
            made = new_community(name, nucleus=nucleus, area=area.id if area else None)
            return made, store.save(session, [made], stamp=self._context.now())

    # ------------------------------------------------------------------------------- into the agenda, into a project

    def into_agenda(self, paper_id: str, meeting_id: str | None = None) -> tuple[Placed, Changes]:
        """Put a need on the agenda of a meeting to come, at its end; without a meeting, of a new draft.

        Raises DeskError where it stands there already or the meeting is no longer to come, NotThereError.
        """
        return self._agenda.put(paper_id, meeting_id)

    def off_agenda(self, placed: Placed) -> Changes:
        """Take back what `into_agenda` did, as far as nothing was written there since. Raises DeskError."""
        return self._agenda.take_off(placed)

    def make_project(self, paper_id: str) -> tuple[str, Changes]:
        """Make a proposed project of a need, which goes on in it; give its id. Raises DeskError, NotThereError."""
        with self._context.write() as session:
            return self._agenda.project(session, _load(session, paper_id), self._now(session))

    def unmake_project(self, paper: Paper, project_id: str) -> Changes:
        """Take back what `make_project` did: `paper` is the need as it was. Raises DeskError."""
        with self._context.write() as session:
            return self._agenda.unmake(session, paper, project_id)

    # ------------------------------------------------------------------------------------------------------- within

    def _save(self, session: "Session", papers: Iterable[Paper]) -> Changes:
        return store.save(session, [self._whole(session, paper) for paper in papers], stamp=self._context.now())

    def _whole(self, session: "Session", paper: Paper) -> Paper:
        """Give a paper as it is kept: checked, and with its number, which who writes it need not know."""
        paper = _valid(paper)
        if paper.reference is not None:
            return paper
        former = store.load(session, Paper, [paper.id])
        if former:
            return changed(paper, reference=former[0].reference)
        year = from_date(paper.date, store.desk_info(session).calendar).year
        return changed(paper, reference=number_of(asking.references(session, paper.organization), year))

    def _today(self, session: "Session") -> date:
        return self._context.today(store.desk_info(session).timezone)

    def _now(self, session: "Session") -> datetime:
        return self._context.now().astimezone(zone(store.desk_info(session).timezone))


def facts_of(session: "Session", council_id: str) -> dict[str, PaperFacts]:
    """Give what meetings and projects say of the papers of a council; those of which nothing is said are not named."""
    talked = {row.paper: row for row in asking.talked_of(session, council_id)}
    stages: dict[str, set[Stage]] = {}
    for row in asking.projects_from(session, council_id):
        stages.setdefault(row.paper, set()).add(row.stage)
    return {
        paper: PaperFacts(
            on_agenda=paper in talked and bool(talked[paper].ahead),
            dealt_with=paper in talked and bool(talked[paper].dealt_with),
            adopted=paper in talked and bool(talked[paper].adopted),
            in_project=paper in stages,
            project_done=stages.get(paper) == {Stage.COMPLETED},
        )
        for paper in {*talked, *stages}
    }


def _load(session: "Session", paper_id: str) -> Paper:
    found = store.load(session, Paper, [paper_id])
    if not found:
        raise gone()
    return found[0]


def _valid(paper: Paper) -> Paper:
    """Check a paper once more: values copied without a check may have come in."""
    try:
        return Paper.model_validate(paper.model_dump(exclude_unset=True))
    except ValidationError as error:
        raise told(error) from error


def _originator(row: Any) -> tuple[str | None, str | None]:
    return row.originator_person, row.originator_organization


def _row(row: Any, names: Mapping[str, str], facts: PaperFacts) -> PaperRow:
    who = next((names[id_] for id_ in _originator(row) if id_ and id_ in names), "")
    return PaperRow(
        id=row.id,
        reference=row.reference or "",
        paper_type=row.paper_type,
        title=row.title,
        text=row.text or "",
        date=row.date,
        who=who or row.originator_label or "",
        voice=row.voice,
        field=row.field,
        dimension=row.dimension,
        supporters=row.supporters,
        priority=row.priority,
        state=row.state,
        ladder=row.ladder,
        community=names.get(row.community or "", ""),
        facts=facts,
    )
