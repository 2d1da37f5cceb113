"""The shapes that a report gives its figures: a chart with its numbers in a table beneath, and lists of numbers."""

from collections.abc import Iterable, Sequence

from council_desk.documents.blocks import Bar, BarChart, Block, Cell, Paragraph, Table
from council_desk.documents.words.report import REPORT
from council_desk.documents.writing import Writer
from council_desk.figures.voices import Raised

MOST_BARS = 30
"""Of one chart: more go into a second one."""


def caption(text: str) -> Paragraph:
    """Give the line that names a chart and the table beneath it."""
    return Paragraph(text=text, align="start", bold=True, before=6, after=2, keep_with_next=True)


def charts(
    pen: Writer, title: str, bars: Sequence[Bar], series: tuple[str, ...], reference: str = "", *, most: int = MOST_BARS
) -> list[Block]:
    """Give bars as a chart, or as several of at most so many bars, on one scale, where there are very many."""
    words, marks = pen.words(REPORT), pen.profile.marks
    found: list[Block] = []
    for at in range(0, len(bars), most):
        shown = tuple(bars[at : at + most])
        told = []
        for bar in shown:
            value = bar.written
            if bar.reference is not None:
                value = words.chart_quorum.format(value=value, quorum=pen.number(bar.reference))
            told.append(words.chart_value.format(label=bar.label, value=value))
        alternative = words.chart.format(title=title, values=marks.semicolon.join(told))
        others = (*bars[:at], *bars[at + most :])
        found.append(
            BarChart(bars=shown, series=series, alternative=alternative, reference=reference, beside=others, after=6)
        )
    return found


def counts(pen: Writer, title: str, head: str, rows: Sequence[tuple[str, int]]) -> list[Block]:
    """Give numbers of one kind: a bar and a row for each, with its share; nothing for none."""
    words = pen.words(REPORT)
    whole = sum(number for _, number in rows)
    if not whole:
        return []
    bars = [Bar(label=label, values=(number,), written=pen.number(number)) for label, number in rows]
    body = [
        (Cell(text=label), _number(pen, number), Cell(text=percent(pen, number, whole), align="center"))
        for label, number in rows
    ]
    body.append((Cell(text=words.total, bold=True), _number(pen, whole, bold=True), Cell(text="")))
    table = table_of(pen, (head, words.number, words.share), (6, 2, 2), body)
    return [caption(title), *charts(pen, title, bars, (words.number,)), table]


def answers(pen: Writer, title: str, head: str, rows: Sequence[tuple[str, Raised]]) -> list[Block]:
    """Give what was raised: a bar of two parts and a row for each."""
    words = pen.words(REPORT)
    bars = [Bar(label=label, values=(one.answered, one.waiting), written=pen.number(one.raised)) for label, one in rows]
    body = [
        (Cell(text=label), *(_number(pen, number) for number in (one.raised, one.answered, one.waiting)))
        for label, one in rows
    ]
    table = table_of(pen, (head, words.raised, words.answered, words.waiting), (5, 2, 2, 2), body)
    return [caption(title), *charts(pen, title, bars, (words.answered, words.waiting)), table]


def table_of(pen: Writer, head: Iterable[str], widths: tuple[float, ...], rows: Iterable[tuple[Cell, ...]]) -> Table:
    """Give a table whose first column names what the others count."""
    cells = tuple(Cell(text=text, header=True) for text in head)
    return Table(widths=widths, head=(cells,), rows=tuple(rows), size=pen.profile.size - 1, after=8)


def pairs(pen: Writer, found: Sequence[tuple[str, str]]) -> list[Block]:
    """Give labels and values, two to a row."""
    filled = [*found, ("", "")] if len(found) % 2 else list(found)
    rows = tuple(
        tuple(
            cell
            for label, value in filled[at : at + 2]
            for cell in (Cell(text=label, header=bool(label)), Cell(text=value, align="center"))
        )
        for at in range(0, len(filled), 2)
    )
    return [Table(widths=(4.6, 2, 4.6, 2), rows=rows, size=pen.profile.size - 1, after=8)]


def percent(pen: Writer, part: int, whole: int) -> str:
    """Write a part in whole per cent, halves up."""
    return pen.words(REPORT).percent.format(number=pen.number((200 * part + whole) // (2 * whole)))


def _number(pen: Writer, number: int, *, bold: bool = False) -> Cell:
    return Cell(text=pen.number(number), align="center", bold=bold)
