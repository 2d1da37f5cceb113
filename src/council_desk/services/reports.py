"""The report on a period: the record that it is made of, its figures for the screen, and the council's words on it.

The words are a paper of the record: its type is report, its day the last one of the period, and its reference the
period as ISO 8601 writes it ("2026-03-21/2027-03-20"), by which it is found again.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from council_desk.db import queries, queries_works, store
from council_desk.documents.copies import Copy, copy_of
from council_desk.domain.moments import local_day
from council_desk.domain.names import full_name
from council_desk.domain.paperwork import Order
from council_desk.domain.terms import PaperType
from council_desk.errors import DeskError
from council_desk.figures.period import Period
from council_desk.figures.report import ReportFigures, interval, is_on, report_figures, words_on
from council_desk.record.ids import new_id
from council_desk.record.mentioned import references_in
from council_desk.record.models import Assignment, CouncilRecord, Letter, Meeting, Membership, Model, Paper, Project
from council_desk.services.context import Context
from council_desk.services.editing.values import changed, make
from council_desk.services.excerpt import excerpt

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


class ReportService:
    """Use cases around reports."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def record(self, order: Order) -> CouncilRecord:
        """Give all that the figures of a period are counted from, and what later meetings told of its actions.

        Who is a minor is told by memberships too, so that copies can be made of it.
        """
        council, first = order.subject, order.first or date.min
        with self._context.read() as session:
            ids = [id_ for id_, moment in queries.meeting_moments(session, council) if local_day(moment) >= first]
            parts: dict[str, tuple[Model, ...]] = {
                "meetings": store.load(session, Meeting, ids),
                "projects": store.load(session, Project, queries_works.projects_of(session, council)),
                "papers": store.load(session, Paper, queries_works.papers_of(session, council)),
                "letters": store.load(session, Letter, queries_works.letters_of(session, council)),
                "assignments": store.load(session, Assignment, queries_works.assignments_in(session, council)),
            }
            named = {one.target for found in parts.values() for value in found for one in references_in(value)}
            held = set(queries.membership_ids(session, organization=council))
            held |= {one.id for one in queries.memberships_of(session, named)}
            parts["memberships"] = store.load(session, Membership, held)
            return excerpt(session, self._context.now(), council, (), **parts)

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


def _written(session: "Session", council_id: str, wanted: str) -> Paper | None:
    papers = store.load(session, Paper, queries_works.papers_of(session, council_id, PaperType.REPORT))
    return next((one for one in papers if is_on(one, council_id, wanted)), None)
