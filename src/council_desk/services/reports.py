"""The report on a period: the record that it is made of, its figures for the screen, and the council's words on it.

The words are a paper of the record: its type is report, its day the last one of the period, and its reference the
period as ISO 8601 writes it ("2026-03-21/2027-03-20"), by which it is found again.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from council_desk.db import queries, queries_works, store
from council_desk.documents.copies import Copy, copy_of
from council_desk.domain.moments import local_day
from council_desk.domain.names import full_name
from council_desk.domain.paperwork import DocumentKind, Order
from council_desk.domain.terms import PaperType
from council_desk.errors import DeskError
from council_desk.figures.councils import CouncilsFigures, councils_figures
from council_desk.figures.period import Period
from council_desk.figures.report import ReportFigures, interval, is_on, report_figures, words_on
from council_desk.record.ids import new_id
from council_desk.record.mentioned import references_in
from council_desk.record.models import (
    Area,
    Assignment,
    CouncilRecord,
    Letter,
    Meeting,
    Membership,
    Model,
    Organization,
    Paper,
    Project,
)
from council_desk.services.context import Context
from council_desk.services.editing.values import changed, gone, make
from council_desk.services.excerpt import excerpt, for_counting

if TYPE_CHECKING:
    from sqlmodel import Session


@dataclass(frozen=True, slots=True)
class Report:
    """What the screen shows of a period: the figures of one copy, who is named in them, and the words of the council.

    `words` are those that are written, whatever the copy.
    """

    figures: ReportFigures
    names: Mapping[str, str]
    words: str
    copy: str


@dataclass(frozen=True, slots=True)
class CouncilsReport:
    """What the screen shows of all councils of the desk: the figures of one copy."""

    figures: CouncilsFigures
    copy: str


class ReportService:
    """Use cases around reports."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def record(self, order: Order) -> CouncilRecord:
        """Give all that the figures of a period are counted from, and what later meetings told of its actions.

        Who is a minor is told by memberships too, so that copies can be made of it.
        """
        with self._context.read() as session:
            councils = _councils(session) if order.kind is DocumentKind.COUNCILS else [order.subject]
            parts = _parts(session, councils, order.first or date.min)
            named = {one.target for found in parts.values() for value in found for one in references_in(value)}
            held = {id_ for one in councils for id_ in queries.membership_ids(session, organization=one)}
            held |= {one.id for one in queries.memberships_of(session, named)}
            parts["memberships"] = store.load(session, Membership, held)
            return excerpt(session, self._context.now(), councils[0], councils[1:], **parts)

    def report(self, order: Order) -> Report:
        """Give the figures of a period in the copy that is ordered."""
        record = self.record(order)
        period, copy = Period.of(record, order), Copy(order.copy)
        shown = copy_of(record, copy)
        written = words_on(record, order.subject, period)
        return Report(
            report_figures(shown, order.subject, period, named=copy is not Copy.PUBLIC),
            {one.id: full_name(one) for one in shown.people} | {one.id: one.name for one in shown.organizations},
            (written.text or "") if written else "",
            order.copy,
        )

    def councils(self, order: Order) -> CouncilsReport:
        """Give the figures of all councils of the desk, of a period, in the copy that is ordered."""
        with self._context.read() as session:
            councils = _councils(session)
            parts = _parts(session, councils, order.first or date.min)
            bodies = store.load(session, Organization, councils)
            areas = store.load(session, Area, {body.area for body in bodies if body.area})
            counted = for_counting(session, self._context.now(), organizations=bodies, areas=areas, **parts)
        record = copy_of(counted, order.copy)
        return CouncilsReport(councils_figures(record, Period.of(record, order)), order.copy)

    def write(self, council_id: str, first: date, last: date, title: str, text: str) -> store.Changes:
        """Keep what the council writes on a period, under a title for lists; without a text nothing is kept.

        Raises DeskError.
        """
        wanted = interval(Period(first, last, last))
        if not text.strip():
            return self._forget(council_id, wanted)
        with self._context.write() as session:
            found = _written(session, council_id, wanted)
            paper = (
                changed(found, text=text)
                if found
                else make(
                    Paper,
                    id=new_id(),
                    organization=council_id,
                    paper_type=PaperType.REPORT,
                    reference=wanted,
                    title=title,
                    text=text,
                    date=last,
                )
            )
            return store.save(session, [paper], stamp=self._context.now())

    def _forget(self, council_id: str, wanted: str) -> store.Changes:
        """Remove the paper; where an agenda names it, it stays without a text."""
        with self._context.read() as session:
            found = _written(session, council_id, wanted)
        if found is None:
            return store.Changes()
        try:
            with self._context.write() as session:
                return store.remove(session, Paper, found.id)
        except DeskError:
            with self._context.write() as session:
                return store.save(session, [changed(found, text=None)], stamp=self._context.now())


def _councils(session: "Session") -> list[str]:
    """Give the ids of the councils and working groups of the desk. Raises NotThereError where there is none."""
    found = [row.id for row in queries.sitting_bodies(session)]
    if not found:
        raise gone()
    return found


def _parts(session: "Session", councils: Sequence[str], first: date) -> dict[str, tuple[Model, ...]]:
    """Give all that the figures of some councils are counted from, of meetings those since a day."""

    def of_all(ids: Callable[["Session", str], Iterable[str]]) -> list[str]:
        return [id_ for council in councils for id_ in ids(session, council)]

    moments = (one for council in councils for one in queries.meeting_moments(session, council))
    return {
        "meetings": store.load(session, Meeting, [id_ for id_, moment in moments if local_day(moment) >= first]),
        "projects": store.load(session, Project, of_all(queries_works.projects_of)),
        "papers": store.load(session, Paper, of_all(queries_works.papers_of)),
        "letters": store.load(session, Letter, of_all(queries_works.letters_of)),
        "assignments": store.load(session, Assignment, of_all(queries_works.assignments_in)),
    }


def _written(session: "Session", council_id: str, wanted: str) -> Paper | None:
    papers = store.load(session, Paper, queries_works.papers_of(session, council_id, PaperType.REPORT))
    return next((one for one in papers if is_on(one, council_id, wanted)), None)
