"""The report of all councils of a desk: their figures side by side, and sums of what can be added up."""

import datetime as dt
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from council_desk.documents.blocks import Bar, Block, Cell, Document, Paragraph
from council_desk.documents.copies import Copy, copy_of
from council_desk.documents.frame import invocation, letterhead, paper, profile_for, title_blocks
from council_desk.documents.profiles import Profile
from council_desk.documents.report.drawing import charts, pairs, table_of
from council_desk.documents.report.excerpt import paper_in_short, report_excerpt
from council_desk.documents.report.pen import part_of
from council_desk.documents.several import once
from council_desk.documents.words.councils import COUNCILS, CouncilsWords
from council_desk.documents.words.report import REPORT, ReportWords
from council_desk.documents.writing import Writer, heading
from council_desk.domain.money import currency_name, format_money
from council_desk.domain.paperwork import Order
from council_desk.figures.councils import CouncilsFigures, OneCouncil, councils_figures, sitting_bodies
from council_desk.figures.period import Period, day_of
from council_desk.record.models import CouncilRecord
from council_desk.record.reshaping import with_fields, without_fields

_BARS = 14
"""Of one chart: a chart stays whole on its page, and a longer one would leave most of the page before it empty."""
Count = Callable[[OneCouncil], int]
_LISTS = ("areas", "organizations", "people", "memberships", "meetings", "projects", "assignments", "papers", "letters")
_OWN = ("memberships", "meetings", "projects", "assignments", "letters")


@dataclass(frozen=True, slots=True, kw_only=True)
class CouncilsPen(Writer):
    """A record with the figures of all its councils."""

    figures: CouncilsFigures

    @property
    def council_name(self) -> str:
        """What stands where other papers name their council."""
        return self.own.councils

    @property
    def told(self) -> ReportWords:
        """The words of reports."""
        return self.words(REPORT)

    @property
    def own(self) -> CouncilsWords:
        """The words of this one."""
        return self.words(COUNCILS)


def councils_document(record: CouncilRecord, order: Order, profile: Profile | None = None) -> Document:
    """Give the report as blocks; it bears no council's letterhead, and nobody signs it for the others."""
    shown = _formless(copy_of(record, order.copy))
    period = Period.of(shown, order)
    used = profile or profile_for(shown)
    pen = CouncilsPen.over(shown, used, Copy(order.copy), "", figures=councils_figures(shown, period))
    words, own = pen.told, pen.own
    subtitle = pen.say(words.subtitle, council=own.councils, period=_days(pen))
    as_of = words.as_of.format(day=pen.day(period.on))
    blocks: list[Block] = [
        *invocation(pen),
        *letterhead(pen, ((used.head.date, pen.day(period.on)),)),
        *title_blocks(pen, own.title, subtitle),
        Paragraph(text=as_of[:1].upper() + as_of[1:], align="start", after=6),
    ]
    if pen.figures.councils:
        parts = (_glance, _meetings, _decided, _works, _money)
        blocks += [block for part in parts for block in part(pen)]
    else:
        blocks.append(Paragraph(text=words.none, align="start", tone="muted"))
    return paper(
        pen,
        [*blocks, *_silent(pen)],
        title=own.title,
        subject=f"{own.title}, {subtitle}",
        short_title=own.short_title,
        created=dt.datetime.combine(period.on, dt.time(), dt.UTC),
    )


def councils_excerpt(record: CouncilRecord, order: Order) -> CouncilRecord:
    """Give what it carries: of each council what its own report carries, but not what it wrote on a period."""
    bodies = sitting_bodies(record)
    found = [report_excerpt(_of_one(record, body.id), replace(order, subject=body.id)) for body in bodies]
    if not found:
        return _formless(record)
    lists = {name: once(getattr(one, name) for one in found) for name in _LISTS}
    lists["papers"] = tuple(paper_in_short(one) for one in lists["papers"])
    return _formless(with_fields(found[0], **{name: values or None for name, values in lists.items()}))


def _of_one(record: CouncilRecord, council: str) -> CouncilRecord:
    own = {name: tuple(one for one in getattr(record, name) if one.organization == council) for name in _OWN}
    return with_fields(record, **own)


def _formless(record: CouncilRecord) -> CouncilRecord:
    """Leave out the form that a council gave its own documents: this is none of them."""
    bodies = tuple(without_fields(body, "document_profile") for body in record.organizations)
    return with_fields(record, organizations=bodies)


def _days(pen: CouncilsPen) -> str:
    period = pen.figures.period
    first = period.first or min([*(day_of(meeting) for meeting in pen.record.meetings), period.on])
    return pen.days(first, max(period.last or period.on, first))


def _glance(pen: CouncilsPen) -> list[Block]:
    """Give the sums."""
    words, own, sum_ = pen.told, pen.own, pen.figures.sum
    decided, actions = sum_(lambda one: one.decided), sum_(lambda one: one.figures.actions.all)
    projects = sum_(lambda one: one.figures.works.all)
    found = [(own.councils, pen.number(len(pen.figures.councils)))]
    found += [(words.held, pen.number(sum_(lambda one: one.figures.meetings.held)))]
    if decided:
        found.append((words.decisions_done, part_of(pen, sum_(lambda one: one.carried_out), decided)))
    if actions:
        found.append((words.actions_done, part_of(pen, sum_(lambda one: one.figures.actions.done), actions)))
    if projects:
        found.append((words.projects_running, part_of(pen, sum_(lambda one: one.under_way), projects)))
    for label, count in (
        (words.participants, sum_(lambda one: one.figures.works.participants)),
        (words.needs_raised, sum_(lambda one: one.figures.needs.all.raised)),
        (words.sent, sum_(lambda one: one.figures.letters.sent)),
    ):
        found += [(label, pen.number(count))] if count else []
    return [heading(pen, words.glance), *pairs(pen, found)]


def _meetings(pen: CouncilsPen) -> list[Block]:
    """Give the meetings of each, and how they stand to the council's own quorum."""
    words, own, figures = pen.told, pen.own, pen.figures
    met = [one for one in figures.councils if one.figures.meetings.held + one.figures.meetings.failed]
    if not met:
        return []
    none = pen.profile.marks.none
    rows = []
    for one in met:
        share = one.figures.meetings.percent
        values = (
            pen.number(one.figures.meetings.held),
            part_of(pen, one.quorate, len(one.known)) if one.known else none,
            _quorum(pen, one),
            words.percent.format(number=pen.number(share)) if share is not None else none,
        )
        rows.append((Cell(text=pen.prose(one.name)), *(Cell(text=value, align="center") for value in values)))
    if len(met) > 1:
        known = figures.sum(lambda one: len(one.known))
        values = (
            pen.number(figures.sum(lambda one: one.figures.meetings.held)),
            part_of(pen, figures.sum(lambda one: one.quorate), known) if known else none,
            "",
            "",
        )
        total = (Cell(text=value, align="center", bold=True) for value in values)
        rows.append((Cell(text=words.total, bold=True), *total))
    bars = [
        Bar(
            label=pen.prose(one.name),
            values=(one.quorate, len(one.known) - one.quorate),
            written=part_of(pen, one.quorate, len(one.known)),
        )
        for one in met
        if one.known
    ]
    drawn = charts(pen, own.with_quorum, bars, (own.with_quorum, own.without_quorum), most=_BARS) if bars else []
    head = (own.council, words.held, own.with_quorum, words.quorum, own.came)
    note = Paragraph(text=own.own_quorum, align="start", tone="muted", size=pen.profile.size - 1)
    return [heading(pen, words.meetings), *drawn, table_of(pen, head, (5, 2.4, 2.4, 1.8, 2), rows), note]


def _quorum(pen: CouncilsPen, one: OneCouncil) -> str:
    """Write the quorum of a council's meetings, or from which to which it was."""
    if one.quorums is None:
        return pen.profile.marks.none
    least, most = one.quorums
    return pen.number(least) if least == most else f"{pen.number(least)}\u2013{pen.number(most)}"


def _decided(pen: CouncilsPen) -> list[Block]:
    own = pen.own
    columns: tuple[tuple[str, Count], ...] = (
        (own.decisions, lambda one: one.decided),
        (own.carried_out, lambda one: one.carried_out),
        (own.actions, lambda one: one.figures.actions.all),
        (own.done, lambda one: one.figures.actions.done),
        (own.late, lambda one: one.figures.actions.late),
    )
    return _counted(pen, own.decided, columns)


def _works(pen: CouncilsPen) -> list[Block]:
    own = pen.own
    columns: tuple[tuple[str, Count], ...] = (
        (own.projects, lambda one: one.figures.works.all),
        (own.under_way, lambda one: one.under_way),
        (own.needs, lambda one: one.figures.needs.all.raised),
        (own.answered, lambda one: one.figures.needs.all.answered),
        (own.letters, lambda one: one.figures.letters.sent),
    )
    return _counted(pen, own.works, columns)


def _counted(pen: CouncilsPen, title: str, columns: Sequence[tuple[str, Count]]) -> list[Block]:
    """Give numbers by council, those that have any, and their sums."""
    shown = [one for one in pen.figures.councils if any(count(one) for _, count in columns)]
    if not shown:
        return []
    rows = [
        (Cell(text=pen.prose(one.name)), *(Cell(text=pen.number(count(one)), align="center") for _, count in columns))
        for one in shown
    ]
    if len(shown) > 1:
        sums = (Cell(text=pen.number(pen.figures.sum(count)), align="center", bold=True) for _, count in columns)
        rows.append((Cell(text=pen.told.total, bold=True), *sums))
    head = (pen.own.council, *(name for name, _ in columns))
    return [heading(pen, title), table_of(pen, head, (4.2, *([2.0] * len(columns))), rows)]


def _money(pen: CouncilsPen) -> list[Block]:
    """Give what was planned, funded and spent, each currency by itself."""
    words, own, blocks = pen.told, pen.own, list[Block]()
    for currency in pen.figures.currencies:
        found = [(one.name, sums) for one in pen.figures.councils if (sums := one.money(currency))]
        amounts = [(one.budget, one.funded, one.spent) for _, one in found]
        rows = [_amounts(pen, pen.prose(name), each, currency) for (name, _), each in zip(found, amounts, strict=True)]
        if len(rows) > 1:
            rows.append(_amounts(pen, words.total, map(sum, zip(*amounts, strict=True)), currency, bold=True))
        head = (own.council, words.planned, words.funded_short, words.spent)
        blocks += [
            heading(pen, own.money.format(currency=currency_name(currency, pen.profile.language))),
            table_of(pen, head, (4, 3, 3, 3), rows),
        ]
    return blocks


def _amounts(
    pen: CouncilsPen, name: str, amounts: Iterable[int], currency: str, *, bold: bool = False
) -> tuple[Cell, ...]:
    profile = pen.profile
    told = (pen.embed(format_money(one, currency, profile.language, profile.digits)) for one in amounts)
    return (Cell(text=name, bold=bold), *(Cell(text=text, align="end", bold=bold) for text in told))


def _silent(pen: CouncilsPen) -> list[Block]:
    """Name the councils of which nothing is told, so that nobody takes them for forgotten."""
    if not pen.figures.silent or not pen.figures.councils:
        return []
    names = pen.profile.marks.comma.join(pen.prose(name) for name in pen.figures.silent)
    return [Paragraph(text=pen.own.silent.format(councils=names), align="start", tone="muted", before=6)]
