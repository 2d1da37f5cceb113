"""The parts of a report on projects and their money."""

from collections.abc import Callable, Mapping

from council_desk.documents.blocks import Bar, Block, Cell, Paragraph
from council_desk.documents.report.drawing import caption, charts, counts, table_of
from council_desk.documents.report.pen import ReportPen, noted
from council_desk.documents.writing import heading
from council_desk.domain.money import format_money
from council_desk.domain.terms import Stage
from council_desk.figures.works import MoneyFigures


def works(pen: ReportPen) -> list[Block]:
    """Give projects by kind and stage, and programmes beside construction."""
    words, found = pen.told, pen.figures.works
    if not found.all:
        return []
    stages = [stage for stage in Stage if found.at(stage)]
    bars = []
    for stage in stages:
        parts = found.at(stage, construction=True), found.at(stage, construction=False)
        bars.append(Bar(label=pen.terms.stages[stage], values=parts, written=pen.number(sum(parts))))
    rows = [_of_kind(pen, pen.terms.project_kinds[kind], own) for kind, own in found.stages.items()]
    if len(rows) > 1:
        rows.append(_of_kind(pen, words.total, {stage: found.at(stage) for stage in stages}, bold=True))
    blocks = [
        heading(pen, words.projects),
        caption(words.stages),
        *charts(pen, words.stages, bars, (words.construction, words.programmes)),
        table_of(pen, (words.kind, words.total, words.by_stage), (3.4, 1.6, 8), rows),
    ]
    blocks += noted(pen, [(words.projects_late, found.late), (words.participants, found.participants)])
    blocks += _origins(pen)
    if found.money:
        blocks.append(heading(pen, words.money))
        blocks += [block for one in found.money for block in _money(pen, one)]
    return blocks


def _of_kind(pen: ReportPen, label: str, stages: Mapping[Stage, int], *, bold: bool = False) -> tuple[Cell, ...]:
    """Give a row for projects of one kind: all of them, and how many are at which stage."""
    colon = pen.profile.marks.colon.replace(" ", "\u00a0")
    told = (f"{pen.terms.stages[stage]}{colon}{pen.number(number)}" for stage, number in stages.items())
    return (
        Cell(text=label, bold=bold),
        Cell(text=pen.number(sum(stages.values())), align="center", bold=bold),
        Cell(text=pen.profile.marks.dot.join(told), bold=bold),
    )


def _money(pen: ReportPen, one: MoneyFigures) -> list[Block]:
    """Give budget, funding by source and what was spent, in one currency."""
    words = pen.told

    def written(amount: int) -> str:
        return pen.embed(format_money(amount, one.currency, pen.profile.language, pen.profile.digits))

    rows = [(words.budget, one.budget)]
    rows += [(words.funded.format(source=pen.terms.funding[source]), sum_) for source, sum_ in one.funding.items()]
    rows += [(words.funded_in_all, one.funded)] if len(one.funding) > 1 else []
    rows += [(words.spent, one.spent), (words.spent_in_all, one.spent_in_all)]
    rows += [(words.remaining, one.budget - one.spent_in_all)] if one.budget and one.spent_in_all else []
    body = [(Cell(text=label), Cell(text=written(amount), align="end")) for label, amount in rows if amount]
    blocks = _amounts(
        pen,
        words.money_chart,
        [(words.planned, one.budget), (words.funded_short, one.funded), (words.spent_in_all, one.spent_in_all)],
        written,
    )
    sources = [(pen.terms.funding[source], amount) for source, amount in one.funding.items()]
    return [
        *blocks,
        *_amounts(pen, words.funding, sources, written),
        table_of(pen, (words.item, words.amount), (5, 4), body),
    ]


def _amounts(pen: ReportPen, title: str, amounts: list[tuple[str, int]], written: Callable[[int], str]) -> list[Block]:
    """Give amounts as bars, if there is anything to compare."""
    if sum(amount > 0 for _, amount in amounts) < 2:
        return []
    bars = [Bar(label=label, values=(amount,), written=written(amount)) for label, amount in amounts]
    return [caption(title), *charts(pen, title, bars, (pen.told.amount,))]


def _origins(pen: ReportPen) -> list[Block]:
    """Give where projects came from, and say exactly what is counted."""
    words, found = pen.told, pen.figures.origins
    if not found.residents + found.others:
        return []
    rows = [
        (words.from_residents, found.residents),
        (words.from_others, found.others),
        (words.no_origin, found.unknown),
    ]
    told = counts(pen, words.origins, words.origin, [(label, number) for label, number in rows if number])
    note = Paragraph(text=words.origins_note, align="start", tone="muted", size=pen.profile.size - 1)
    return [*told, note]
