"""The portfolio of a youth mayor: objectives, projects, reports, growth record, evaluations and actions of a term."""

import datetime as dt
from collections.abc import Sequence
from fractions import Fraction

from council_desk.documents.actions import meetings_with
from council_desk.documents.blocks import Block, Cell, Document, Paragraph, Signer, Span, Table, Text
from council_desk.documents.copies import Copy
from council_desk.documents.facts import Fact, facts_table, places_to_sign
from council_desk.documents.frame import letterhead, paper, title_blocks
from council_desk.documents.officers import officer
from council_desk.documents.profiles import Profile
from council_desk.documents.project import period, progress_text
from council_desk.documents.words.portfolio import PORTFOLIO
from council_desk.documents.words.works import WORKS
from council_desk.documents.writing import heading
from council_desk.documents.youth.service import (
    Service,
    actions_of,
    assignment_in,
    excerpt,
    projects_of,
    without_officers,
)
from council_desk.domain.digits import decimal
from council_desk.domain.growth import BEST_SCORE, hours_by_kind, mean_score
from council_desk.domain.moments import local_day
from council_desk.domain.paperwork import Order
from council_desk.domain.terms import Role
from council_desk.record.models import CouncilRecord, Growth, Objective
from council_desk.record.reshaping import without_fields


def portfolio_document(record: CouncilRecord, order: Order, profile: Profile | None = None) -> Document:
    """Give a portfolio as blocks. What is late counts from the day `order.on`. Raises NoSuchAssignmentError."""
    pen = Service.of(record, order, profile)
    words = pen.words(PORTFOLIO)
    subtitle = f"{pen.embed(pen.full_name)}{pen.profile.marks.dash}{pen.embed(pen.post)}"
    blocks: list[Block] = [
        *letterhead(pen, ((pen.profile.head.date, pen.day(pen.on)),)),
        *title_blocks(pen, words.title, subtitle),
        facts_table(pen, _facts(pen)),
        *_summary(pen),
        *_objectives(pen),
        *_projects(pen),
        *_actions(pen),
        *_reports(pen),
        *_growth(pen),
        *_learning(pen),
        *_handover(pen),
        *_signed(pen),
    ]
    return paper(
        pen,
        blocks,
        title=f"{words.title} – {pen.full_name}",
        subject=f"{words.title}, {pen.full_name}, {pen.council_name}",
        short_title=pen.say(words.short_title, name=pen.full_name),
        created=dt.datetime.combine(pen.on, dt.time(), dt.UTC),
    )


def portfolio_excerpt(record: CouncilRecord, order: Order) -> CouncilRecord:
    """Give what the portfolio carries: the assignment, its projects without their money, the actions assigned."""
    assignment = assignment_in(record, order)
    kept = {told[2].id for history in actions_of(record, assignment) for told in history}
    return excerpt(
        record,
        without_fields(assignment, "duties", "motion", "election", "end_reason"),
        order,
        meetings=without_officers(meetings_with(record, kept)),
        projects=projects_of(record, assignment, milestones=True),
    )


def _facts(pen: Service) -> list[Fact]:
    words, person, mentor = pen.words(PORTFOLIO), pen.person, pen.assignment.mentor
    year = person.birth_year if person and pen.copy is Copy.INTERNAL else None
    return [
        Fact(words.name, pen.embed(pen.full_name), wide=True),
        Fact(words.post, pen.embed(pen.post), wide=True),
        Fact(words.term, pen.term(), wide=True),
        Fact(words.mentor, pen.embed(pen.name(mentor)) if mentor else "", wide=True),
        Fact(words.birth_year, pen.birth_year(year) if year else ""),
    ]


def _summary(pen: Service) -> list[Block]:
    """Give objectives, actions, hours and the mean of the evaluations in figures."""
    words, works, growth = pen.words(PORTFOLIO), pen.words(WORKS), pen.assignment.growth

    def of(counts: tuple[int, int]) -> str:
        part, all_ = counts
        return works.of.format(number=pen.number(part), all=pen.number(all_)) if all_ else ""

    mean = mean_score(growth)
    hours = sum(hours_by_kind(growth).values())
    facts = [
        Fact(words.done, of(pen.objectives_done)),
        Fact(words.action_total, of(pen.actions_done)),
        Fact(words.hours_in_all, works.hours.format(number=_decimal(pen, hours)) if hours else ""),
        Fact(words.mean, _score(pen, _decimal(pen, mean)) if mean is not None else ""),
    ]
    return [heading(pen, words.summary), facts_table(pen, facts)] if any(fact.value for fact in facts) else []


def _decimal(pen: Service, value: int | Fraction) -> str:
    return decimal(Fraction(value), pen.profile.language, pen.profile.digits)


def _score(pen: Service, number: str) -> str:
    """Write a score with the best one that there is."""
    return pen.words(PORTFOLIO).score.format(number=number, all=pen.number(BEST_SCORE))


def _section(
    pen: Service, title: str, labels: tuple[str, ...], widths: tuple[float, ...], rows: Sequence[tuple[Cell, ...]]
) -> list[Block]:
    """Give a table under its heading; without rows it says so."""
    if not rows:
        return [heading(pen, title), Paragraph(text=pen.words(PORTFOLIO).nothing, tone="muted", align="start")]
    head = tuple(Cell(text=label, header=True) for label in labels)
    return [heading(pen, title), Table(widths=widths, head=(head,), rows=tuple(rows), size=pen.profile.size - 1)]


def _objectives(pen: Service) -> list[Block]:
    """Give the plan: what concerns, what is to be reached, how it is measured, by when, and whether it is reached."""
    words = pen.words(PORTFOLIO)
    rows = [
        (
            Cell(text=pen.embed(one.concern or "")),
            Cell(text=pen.embed(one.objective), bold=True),
            Cell(text=pen.embed(one.indicator or "")),
            Cell(text=pen.embed(one.target or "")),
            Cell(text=_reached(pen, one)),
        )
        for one in pen.assignment.objectives
    ]
    return _section(pen, words.objectives, words.objective_columns, (2.6, 3.3, 2.3, 1.9, 3.1), rows)


def _reached(pen: Service, objective: Objective) -> Text:
    works = pen.words(WORKS)
    if objective.done_on:
        return works.done.format(day=pen.deadline(objective.done_on))
    if objective.due and objective.due < pen.on:
        return (Span(f"{pen.deadline(objective.due)}{pen.profile.marks.comma}"), Span(works.late, bold=True))
    return pen.deadline(objective.due)


def _projects(pen: Service) -> list[Block]:
    words, works, none = pen.words(PORTFOLIO), pen.words(WORKS), pen.profile.marks.none
    rows = [
        (
            Cell(text=pen.embed(one.title)),
            Cell(text=works.kinds[one.kind]),
            Cell(text=works.stages[one.stage]),
            Cell(text=progress_text(pen, one.milestones) or none, align="center"),
        )
        for one in pen.chosen_projects
    ]
    return _section(pen, words.projects, words.project_columns, (6, 2.6, 2.6, 2), rows)


def _actions(pen: Service) -> list[Block]:
    """Give the actions of the term, each as the latest meeting has it."""
    words, states = pen.words(PORTFOLIO), pen.profile.end.action_states
    rows = []
    for history in pen.actions:
        (first, _, _), (_, _, action) = history[0], history[-1]
        met = local_day(first.started or first.scheduled_start)
        state = states[action.state]
        rows.append(
            (
                Cell(text=pen.embed(action.text)),
                Cell(text=f"{pen.number(first.number)} ({pen.deadline(met)})"),
                Cell(text=pen.deadline(action.due)),
                Cell(text=f"{state} {pen.deadline(action.done_on)}" if action.done_on else state),
            )
        )
    return _section(pen, words.actions, words.action_columns, (4.7, 3.1, 2.9, 2.5), rows)


def _reports(pen: Service) -> list[Block]:
    """Give the reports with their texts; only the council's own copy has them."""
    words, reports = pen.words(PORTFOLIO), pen.assignment.reports
    if pen.copy is not Copy.INTERNAL:
        return []
    if not reports:
        return _section(pen, words.reports, (), (), [])
    blocks: list[Block] = [heading(pen, words.reports)]
    for one in reports:
        term = period(pen, one.period_start, one.period_end)
        handed = (
            pen.say(words.submitted, day=pen.deadline(one.submitted_on)) if one.submitted_on else words.not_submitted
        )
        label = (Span(pen.say(words.report, term=term), bold=True), Span(f" ({handed})", tone="muted"))
        text = one.text if one.text and one.text.strip() else ""
        blocks.append(Paragraph(text=label, align="start", before=4, after=2, keep_with_next=bool(text)))
        if text:
            blocks.append(Paragraph(text=pen.prose(text), first_line=pen.profile.first_line))
    return blocks


def _growth(pen: Service) -> list[Block]:
    """Give the growth record by its days; only the council's own copy has it."""
    words, works = pen.words(PORTFOLIO), pen.words(WORKS)
    if pen.copy is not Copy.INTERNAL:
        return []
    rows = [
        (
            Cell(text=pen.deadline(one.date)),
            Cell(text=works.growth[one.kind]),
            Cell(text=_with_note(pen, one.title, one.note)),
            Cell(text=_decimal(pen, Fraction(str(one.hours))) if one.hours else "", align="center"),
            Cell(text=_judged(pen, one)),
        )
        for one in sorted(pen.assignment.growth, key=lambda entry: entry.date)
    ]
    return _section(pen, words.growth, words.growth_columns, (2.9, 2, 4.2, 1.2, 2.9), rows)


def _judged(pen: Service, entry: Growth) -> str:
    """Write the score of an entry and who gave it."""
    score = _score(pen, pen.number(entry.score)) if entry.score is not None else ""
    by = pen.embed(pen.name(entry.by)) if entry.by else ""
    return pen.profile.marks.comma.join(part for part in (score, by) if part)


def _learning(pen: Service) -> list[Block]:
    """Give the learning plan, if there is one; only the council's own copy has it."""
    words, steps = pen.words(PORTFOLIO), pen.assignment.learning
    rows = [
        (
            Cell(text=_with_note(pen, one.title, one.note)),
            Cell(text=_decimal(pen, Fraction(str(one.hours))) if one.hours else "", align="center"),
            Cell(text=_done(pen, one.done_on)),
        )
        for one in steps
    ]
    return _section(pen, words.learning, words.learning_columns, (7.6, 1.8, 3.8), rows) if rows else []


def _handover(pen: Service) -> list[Block]:
    """Give what was handed over to whom, if anything is; only the council's own copy has it."""
    words, items = pen.words(PORTFOLIO), pen.assignment.handover
    rows = [
        (
            Cell(text=_with_note(pen, one.title, one.note)),
            Cell(text=pen.embed(pen.name(one.receiver)) if one.receiver else ""),
            Cell(text=_done(pen, one.done_on)),
        )
        for one in items
    ]
    return _section(pen, words.handover, words.handover_columns, (5.8, 3.6, 3.8), rows) if rows else []


def _done(pen: Service, day: dt.date | None) -> str:
    return pen.words(WORKS).done.format(day=pen.deadline(day)) if day else pen.profile.marks.none


def _with_note(pen: Service, title: str, note: str | None) -> tuple[Span, ...]:
    """Write a title with what was noted beneath it."""
    beneath = (Span(f"\n{pen.prose(note)}", tone="muted"),) if note and note.strip() else ()
    return (Span(pen.embed(title)), *beneath)


def _signed(pen: Service) -> list[Block]:
    """Give the places for mentor and chair to sign."""
    words, mentor = pen.words(PORTFOLIO), pen.assignment.mentor
    signers = [Signer(role=words.mentor, name=pen.embed(pen.signature(mentor))), officer(pen, Role.CHAIR, pen.on)]
    return [places_to_sign(pen, signers, columns=2, before=16)]
