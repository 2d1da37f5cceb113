"""The sheet of one project: what it is, who answers for it, what it rests on, its money and how far it has come."""

import datetime as dt

from council_desk.documents.blocks import Block, Cell, Document, Paragraph, Span, Table, Text
from council_desk.documents.copies import Copy, copy_of
from council_desk.documents.decided import Decided, decided, decided_in, decisions_table
from council_desk.documents.excerpts import only
from council_desk.documents.facts import Fact, facts_table
from council_desk.documents.frame import letterhead, paper, profile_for, title_blocks
from council_desk.documents.profiles import Profile
from council_desk.documents.words.project import PROJECT
from council_desk.documents.words.terms import TERMS
from council_desk.documents.words.works import WORKS
from council_desk.documents.writing import Writer, heading
from council_desk.domain.coordinates import Coordinates, format_coordinates
from council_desk.domain.moments import local_day
from council_desk.domain.money import currency_name, format_amount
from council_desk.domain.paperwork import Order
from council_desk.domain.phrases import Thing, counted
from council_desk.domain.progress import is_late, percent_done
from council_desk.domain.terms import Language
from council_desk.errors import DeskError, sentence
from council_desk.record.models import CouncilRecord, Milestone, Project

_NO_PROJECT = sentence(
    "The record, or this copy of it, does not hold the project that is wanted. The public copy has the projects of"
    " public decisions."
)
_TITLE_SHOWN = 60
"""Characters of a title in the foot of a page."""


class NoSuchProjectError(DeskError):
    """A sheet was asked for of a project that the record, or this copy of it, does not hold."""


def project_document(record: CouncilRecord, order: Order, profile: Profile | None = None) -> Document:
    """Give the sheet of a project as blocks. What is late counts from the day `order.on`. Raises NoSuchProjectError."""
    used = profile or profile_for(record)
    shown = copy_of(record, order.copy)
    project = _project(shown, order.subject)
    pen = Writer.over(shown, used, Copy(order.copy), project.organization)
    words, on = pen.words(PROJECT), order.on or local_day(record.exported_at)
    subtitle = pen.say(words.as_of, council=pen.council_name, day=pen.day(on))
    short = project.title if len(project.title) <= _TITLE_SHOWN else f"{project.title[: _TITLE_SHOWN - 1]}…"
    registration = [(words.number, pen.embed(project.reference))] if project.reference else []
    blocks: list[Block] = [
        *letterhead(pen, (*registration, (used.head.date, pen.day(on)))),
        *title_blocks(pen, words.title, subtitle),
        Paragraph(
            text=pen.prose(project.title), align="start", bold=True, size=used.size + 2, leading=used.leading + 3
        ),
        facts_table(pen, _facts(pen, project)),
        *_prose(pen, words.description, project.description),
        *_decisions(pen, project),
        *_milestones(pen, project, on),
        *_sessions(pen, project),
        *_money(pen, project),
        *_prose(pen, words.result, project.result),
    ]
    return paper(
        pen,
        blocks,
        title=f"{words.title} – {project.title}",
        subject=f"{words.title}, {subtitle}",
        short_title=pen.say(words.short_title, title=short),
        created=dt.datetime.combine(on, dt.time(), dt.UTC),
    )


def project_excerpt(record: CouncilRecord, project_id: str) -> CouncilRecord:
    """Give what the sheet carries: the project, the need it came from, and the decisions that name it."""
    project = _project(record, project_id)
    return only(
        record,
        project.organization,
        meetings=decided_in(record, _motions_on(record, project)),
        projects=(project,),
        papers=(paper for paper in record.papers if paper.id == project.origin),
    )


def _project(record: CouncilRecord, project_id: str) -> Project:
    for project in record.projects:
        if project.id == project_id:
            return project
    raise NoSuchProjectError(_NO_PROJECT)


def _motions_on(record: CouncilRecord, project: Project) -> set[str]:
    """Give the ids of the motions that name a project."""
    motions = (motion for meeting in record.meetings for item in meeting.agenda for motion in item.motions)
    return {motion.id for motion in motions if motion.project == project.id}


def _facts(pen: Writer, project: Project) -> list[Fact]:
    """Give the particulars; those that are not known are left out."""
    words, works, marks = pen.words(PROJECT), pen.words(WORKS), pen.profile.marks
    field = pen.words(TERMS).fields[project.field] if project.field else ""
    dimension = works.dimensions[project.dimension] if project.dimension else ""
    place = project.location
    parts = (place.name, place.room, place.street_address) if place else ()
    people = pen.profile.language is not Language.EN
    participants = project.participants
    told = (
        ""
        if participants is None
        else counted(pen.profile.language, participants, Thing.PERSON, digits=pen.profile.digits)
    )
    return [
        Fact(words.kind, works.kinds[project.kind]),
        Fact(words.stage, works.stages[project.stage]),
        Fact(words.field, marks.comma.join(part for part in (field, dimension) if part)),
        Fact(words.period, period(pen, project.start_date, project.end_date)),
        Fact(words.responsible, pen.embed(pen.name(project.responsible)) if project.responsible else ""),
        Fact(words.overseer, pen.embed(pen.name(project.overseer)) if project.overseer else ""),
        Fact(words.participants, told if people else pen.number(participants) if participants is not None else ""),
        Fact(words.progress, _progress(pen, project.milestones)),
        Fact(words.place, marks.comma.join(pen.embed(part) for part in parts if part), wide=True),
        Fact(words.coordinates, _coordinates(pen, project), wide=True),
        Fact(words.partners, pen.names(project.partners), wide=True),
        Fact(words.origin, _origin(pen, project), wide=True),
    ]


def _coordinates(pen: Writer, project: Project) -> str:
    """Write where the place is on a map; nothing where it is not known."""
    place = project.location
    if place is None or place.latitude is None or place.longitude is None:
        return ""
    return format_coordinates(Coordinates(place.latitude, place.longitude), pen.profile.digits)


def period(pen: Writer, start: dt.date | None, end: dt.date | None) -> str:
    """Write from when to when; nothing where neither day is known."""
    works = pen.words(WORKS)
    if start and end:
        return pen.say(works.from_to, start=pen.deadline(start), end=pen.deadline(end))
    if start:
        return pen.say(works.since, start=pen.deadline(start))
    return pen.say(works.until, end=pen.deadline(end)) if end else ""


def progress_text(pen: Writer, milestones: tuple[Milestone, ...]) -> str:
    """Write how many percent are done; nothing without milestones."""
    percent = percent_done(milestones)
    return "" if percent is None else pen.words(WORKS).percent.format(number=pen.number(percent))


def _progress(pen: Writer, milestones: tuple[Milestone, ...]) -> str:
    text = progress_text(pen, milestones)
    return pen.words(PROJECT).progress_told.format(percent=text) if text else ""


def _origin(pen: Writer, project: Project) -> str:
    """Name the need or initiative that a project came from, and who brought it."""
    paper_ = pen.papers.get(project.origin or "")
    if paper_ is None:
        return ""
    by = paper_.originator_label or (pen.name(paper_.originator) if paper_.originator else "")
    told = (pen.embed(part) for part in (paper_.title, by) if part)
    return f"{pen.profile.marks.dash.join(told)} ({pen.deadline(paper_.date)})"


def _prose(pen: Writer, label: str, text: str | None) -> list[Block]:
    if not text or not text.strip():
        return []
    return [heading(pen, label), Paragraph(text=pen.prose(text), first_line=pen.profile.first_line)]


def _decisions(pen: Writer, project: Project) -> list[Block]:
    """Give the decisions that a project rests on, those that were carried first."""
    words = pen.words(PROJECT)
    found = decided(pen.record, _motions_on(pen.record, project), pen.profile)
    if not found:
        return [heading(pen, words.decisions), _muted(words.no_decision)]

    def rejected(one: Decided) -> bool:
        return not one.adopted

    ordered = sorted(found, key=rejected)
    return [heading(pen, words.decisions), decisions_table(pen, ordered, words.decision_columns)]


def _muted(text: str) -> Paragraph:
    return Paragraph(text=text, tone="muted", align="start")


def _milestones(pen: Writer, project: Project, on: dt.date) -> list[Block]:
    """Give the milestones with their weights, the late ones marked, and how far they have come."""
    words = pen.words(PROJECT)
    if not project.milestones:
        return [heading(pen, words.milestones), _muted(words.no_milestones)]
    rows = tuple(
        (
            Cell(text=pen.number(place), align="center"),
            Cell(text=pen.embed(one.title)),
            Cell(text=pen.number(one.weight), align="center"),
            Cell(text=pen.deadline(one.due)),
            Cell(text=_state(pen, one, on)),
        )
        for place, one in enumerate(project.milestones, 1)
    )
    head = tuple(Cell(text=label, header=True) for label in words.milestone_columns)
    table = Table(widths=(0.9, 4.9, 1.1, 3.1, 3.2), head=(head,), rows=rows, size=pen.profile.size - 1)
    return [heading(pen, words.milestones), table]


def _state(pen: Writer, milestone: Milestone, on: dt.date) -> Text:
    works = pen.words(WORKS)
    if milestone.done_on:
        return works.done.format(day=pen.deadline(milestone.done_on))
    return (Span(works.late, bold=True),) if is_late(milestone, on) else pen.words(PROJECT).open


def _sessions(pen: Writer, project: Project) -> list[Block]:
    """Give the sessions of a programme by their days, with how many came to those that were held."""
    if not project.sessions:
        return []
    words = pen.words(PROJECT)
    rows = tuple(
        (
            Cell(text=pen.number(place), align="center"),
            Cell(text=pen.deadline(one.date)),
            Cell(text=pen.embed(one.title or "")),
            Cell(text=pen.embed(one.place or "")),
            Cell(text="" if one.participants is None else pen.number(one.participants), align="center"),
        )
        for place, one in enumerate(sorted(project.sessions, key=lambda one: one.date), 1)
    )
    head = tuple(Cell(text=label, header=True) for label in words.session_columns)
    table = Table(widths=(0.9, 3.1, 4.2, 3.2, 2.2), head=(head,), rows=rows, size=pen.profile.size - 1)
    return [heading(pen, words.sessions), table]


def _money(pen: Writer, project: Project) -> list[Block]:
    """Give budget, sources and spending in one table, and what is left."""
    words, funding = pen.words(PROJECT), pen.words(TERMS).funding
    if project.budget is None and not project.funding and not project.expenses:
        return []
    unit = currency_name(project.currency, pen.profile.language)

    def row(label: str, amount: int, note: str = "", *, bold: bool = False) -> tuple[Cell, ...]:
        figures = format_amount(amount, project.currency, pen.profile.language, pen.profile.digits)
        return Cell(text=label, bold=bold), Cell(text=figures, align="end", bold=bold), Cell(text=note)

    rows = [row(words.budget, project.budget, bold=True)] if project.budget is not None else []
    rows += [
        row(words.funded.format(source=funding[one.source]), one.amount, pen.embed(one.note or ""))
        for one in project.funding
    ]
    rows += [
        row(f"{words.spent} {pen.deadline(one.date)}", one.amount, pen.embed(one.purpose)) for one in project.expenses
    ]
    spent = sum(one.amount for one in project.expenses)
    if len(project.expenses) > 1:
        rows.append(row(words.expenses, spent, bold=True))
    if project.budget is not None and project.expenses:
        left = project.budget - spent
        rows.append(row(words.remaining if left >= 0 else words.exceeded, abs(left), bold=True))
    head = tuple(Cell(text=label.format(unit=unit), header=True) for label in words.money_columns)
    table = Table(widths=(4.8, 3.2, 5), head=(head,), rows=tuple(rows), size=pen.profile.size - 1)
    return [heading(pen, words.money.format(unit=unit)), table]
