"""The report on a period: the record that it is made of, its figures for the screen, and the council's words on it.

The words are a paper of the record: its type is report, its day the last one of the period, and its reference the
period as ISO 8601 writes it ("2026-03-21/2027-03-20"), by which it is found again.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
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
from council_desk.figures.councils import CouncilsFigures, councils_figures
from council_desk.figures.period import Period
from council_desk.figures.report import ReportFigures, interval, is_on, report_figures, words_on
from council_desk.record.ids import new_id
from council_desk.record.mentioned import ids_in, named_in, people_in
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
from council_desk.services.excerpt import Parts, excerpt, record_of, surroundings, within
from council_desk.services.minors import beginnings_of, named_among
from council_desk.services.turns import Turns, at_once

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


class _Gathered:
    """Values read one council after the other, and what is to be known of all of them at the end."""

    def __init__(self, minors: Mapping[str, frozenset[str]]) -> None:
        self._minors = minors
        self.parts: list[Parts] = []
        self.named, self.people, self.shortened, self.known = (set[str]() for _ in range(4))

    def take(self, parts: Parts) -> None:
        """Add values; a membership that came with another council already is passed over."""
        new = {**parts, "memberships": tuple(one for one in parts["memberships"] if one.id not in self.known)}
        values = _all(new)
        self.keep(new)
        self.named |= named_in(values)
        self.people |= {id_ for value in values for id_ in people_in(value)}
        self.shortened |= named_among(self._minors, values)

    def keep(self, parts: Parts) -> None:
        """Add values that are named by others and name nobody else."""
        self.parts.append(parts)
        self.known |= ids_in(_all(parts))


class ReportService:
    """Use cases around reports."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def record(self, order: Order) -> CouncilRecord:
        """Give all that the figures of a period are counted from, and what later meetings told of its actions.

        Who is a minor is told by memberships too, so that copies can be made of it.
        """
        with self._context.read() as session:
            parts = _parts(session, order.subject, order.first or date.min)
            memberships = _memberships(session, order.subject, named_in(_all(parts)))
            return excerpt(session, self._context.now(), order.subject, **{**parts, "memberships": memberships})

    def record_of_all(self, order: Order) -> Turns[CouncilRecord]:
        """Give what `record` gives of one council of all councils of the desk, one council in each turn."""
        writes = self._context.writes
        record, lost = yield from self._whole(order)
        if lost and writes != self._context.writes:  # somebody was removed who had been named in a turn before
            return at_once(self._whole(order))[0]
        return record

    def _whole(self, order: Order) -> Turns[tuple[CouncilRecord, bool]]:
        """Give the record, and whether somebody whom it names is not there."""
        first = order.first or date.min
        with self._context.read() as session:
            info, councils = store.desk_info(session), _councils(session)
            day = _earliest(session, councils, first, self._context.now().date())
            gathered = _Gathered(beginnings_of(session, day))
        for council in councils:
            yield
            with self._context.read() as session:
                parts = _parts(session, council, first)
                memberships = _memberships(session, council, named_in(_all(parts)))
            gathered.take({**parts, "memberships": memberships})
        yield
        with self._context.read() as session:
            around = surroundings(session, councils[0], {*councils, *gathered.named}, gathered.shortened)
        gathered.keep({**around, "memberships": ()})
        kept: dict[str, list[Model]] = defaultdict(list)
        for found in gathered.parts:
            yield
            for name, values in within(gathered.known, found).items():
                kept[name] += values
        record = record_of(info, self._context.now(), {name: tuple(values) for name, values in kept.items()})
        return record, not gathered.people <= gathered.known

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

    def counted(self, order: Order) -> Turns[CouncilRecord]:
        """Give what the figures of all councils of the desk are counted from, one council in each turn."""
        with self._context.read() as session:
            councils = _councils(session)
            bodies = store.load(session, Organization, councils)
            areas = store.load(session, Area, {body.area for body in bodies if body.area})
            info = store.desk_info(session)
        found: dict[str, list[Model]] = defaultdict(list)
        for council in councils:
            yield
            with self._context.read() as session:
                for name, values in _parts(session, council, order.first or date.min).items():
                    found[name] += values
        parts = {name: tuple(values) for name, values in found.items()}
        return record_of(info, self._context.now(), {"organizations": bodies, "areas": areas, **parts})

    @staticmethod
    def councils(counted: CouncilRecord, order: Order) -> CouncilsReport:
        """Give the figures of all councils in the copy that is ordered; may run on any thread."""
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


def _parts(session: "Session", council: str, first: date) -> dict[str, tuple[Model, ...]]:
    """Give all that the figures of a council are counted from, of meetings those since a day."""
    moments = queries.meeting_moments(session, council)
    return {
        "meetings": store.load(session, Meeting, [id_ for id_, moment in moments if local_day(moment) >= first]),
        "projects": store.load(session, Project, queries_works.projects_of(session, council)),
        "papers": store.load(session, Paper, queries_works.papers_of(session, council)),
        "letters": store.load(session, Letter, queries_works.letters_of(session, council)),
        "assignments": store.load(session, Assignment, queries_works.assignments_in(session, council)),
    }


def _all(parts: Parts) -> list[Model]:
    return [value for values in parts.values() for value in values]


def _memberships(session: "Session", council: str, named: set[str]) -> tuple[Membership, ...]:
    """Give the memberships in a council, and all of the people that are named."""
    held = {one.id for one in queries.memberships_of(session, named)}
    return store.load(session, Membership, {*held, *queries.membership_ids(session, organization=council)})


def _earliest(session: "Session", councils: Sequence[str], first: date, today: date) -> date:
    """Give the day of the earliest meeting since a day, or today if that is earlier."""
    moments = (moment for council in councils for _, moment in queries.meeting_moments(session, council))
    return min((day for moment in moments if first <= (day := local_day(moment)) < today), default=today)


def _written(session: "Session", council_id: str, wanted: str) -> Paper | None:
    papers = store.load(session, Paper, queries_works.papers_of(session, council_id, PaperType.REPORT))
    return next((one for one in papers if is_on(one, council_id, wanted)), None)
