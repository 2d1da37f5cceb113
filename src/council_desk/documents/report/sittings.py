"""The parts of a report on meetings, decisions and actions."""

from collections.abc import Sequence

from council_desk.documents.blocks import Bar, Block, Cell, Paragraph
from council_desk.documents.report.drawing import caption, charts, counts, percent, table_of
from council_desk.documents.report.pen import ReportPen, line_of, noted, numbers, part_of
from council_desk.documents.writing import heading
from council_desk.domain.attendance import Rate
from council_desk.domain.terms import MeetingKind
from council_desk.figures.sittings import Attended


def meetings(pen: ReportPen) -> list[Block]:
    """Give how many meetings there were, and who came to each, held against the quorum."""
    words, found, marks = pen.told, pen.figures.meetings, pen.profile.marks
    if not found.held + found.failed + found.cancelled:
        return []
    kinds = marks.comma.join(f"{pen.terms.meeting_kinds[kind]} {pen.number(n)}" for kind, n in found.kinds.items())
    held = pen.number(found.held) + (f" ({kinds})" if len(found.kinds) > 1 else "")
    lines: list[tuple[str, str | int]] = [(words.held, held)]
    lines += [(words.failed, found.failed), (words.cancelled, found.cancelled)]
    told = [f"{label}{marks.colon}{value}" for label, value in numbers(pen, lines)]
    if found.percent is not None:
        told.append(f"{words.average}{marks.colon}{words.percent.format(number=pen.number(found.percent))}")
    blocks: list[Block] = [heading(pen, words.meetings), line_of(pen, told)]
    if found.attended:
        bars = [_bar(pen, one) for one in found.attended]
        head = (words.meeting, words.day, words.present, words.whole, words.quorum, words.quorate)
        rows = [_row(pen, one) for one in found.attended]
        blocks += [
            caption(words.attendance),
            *charts(pen, words.attendance, bars, (words.present, words.absent), words.quorum),
            table_of(pen, head, (2, 4, 2, 2, 2, 2.4), rows),
        ]
    return [*blocks, *_members(pen)]


def _members(pen: ReportPen) -> list[Block]:
    """Give how each member came to the meetings of their own membership: ordinary, extraordinary, and other ones."""
    words = pen.told
    other = tuple(kind for kind in MeetingKind if kind not in {MeetingKind.ORDINARY, MeetingKind.EXTRAORDINARY})
    blocks: list[Block] = []
    for title, kinds in (
        (words.came_to_ordinary, (MeetingKind.ORDINARY,)),
        (words.came_to_extraordinary, (MeetingKind.EXTRAORDINARY,)),
        (words.came_to_others, other),
    ):
        rates = [(pen.embed(pen.name(one.person)), one.over(*kinds)) for one in pen.figures.members]
        blocks += _rates(pen, title, [(name, rate) for name, rate in rates if rate.meetings])
    if blocks:
        blocks.append(Paragraph(text=words.own_membership, align="start", tone="muted", size=pen.profile.size - 1))
    return blocks


def _rates(pen: ReportPen, title: str, rates: Sequence[tuple[str, Rate]]) -> list[Block]:
    if not rates:
        return []
    words = pen.told
    bars = [
        Bar(label=name, values=(one.present, one.excused, one.absent), written=part_of(pen, one.present, one.meetings))
        for name, one in rates
    ]
    rows = []
    for name, one in rates:
        numbers = (one.meetings, one.present, one.excused, one.absent)
        cells = [Cell(text=pen.number(number), align="center") for number in numbers]
        share = Cell(text=percent(pen, one.present, one.meetings), align="center")
        rows.append((Cell(text=name), *cells, share))
    head = (words.member, words.own_meetings, words.present, words.excused, words.missing, words.share)
    series = (words.present, words.excused, words.missing)
    table = table_of(pen, head, (4, 2.1, 2.6, 2.6, 2.1, 1.5), rows)
    return [caption(title), *charts(pen, title, bars, series), table]


def _bar(pen: ReportPen, one: Attended) -> Bar:
    label = f"{pen.number(one.meeting.number)}{pen.profile.marks.comma}{pen.day(one.day)}"
    return Bar(
        label=label,
        values=(one.present, one.of - one.present),
        written=part_of(pen, one.present, one.of),
        reference=one.needed,
    )


def _row(pen: ReportPen, one: Attended) -> tuple[Cell, ...]:
    words, none = pen.told, pen.profile.marks.none
    quorate = none if one.quorate is None else words.yes if one.quorate else words.no
    needed = none if one.needed is None else pen.number(one.needed)
    values = pen.day(one.day), pen.number(one.present), pen.number(one.of), needed, quorate
    return (Cell(text=pen.number(one.meeting.number)), *(Cell(text=value, align="center") for value in values))


def decisions(pen: ReportPen) -> list[Block]:
    """Give what came of motions, and how far decisions are carried out."""
    words, found = pen.told, pen.figures.decisions
    if not found.results:
        return []
    results = [(pen.terms.results[one], number) for one, number in found.results.items()]
    execution = [(pen.terms.execution[one], number) for one, number in found.execution.items()]
    blocks = [heading(pen, words.decisions), *counts(pen, words.results, words.result, results)]
    blocks += counts(pen, words.execution, words.state, execution)
    return blocks + noted(pen, [(words.decisions_late, found.late)])


def actions(pen: ReportPen) -> list[Block]:
    """Give how actions stand."""
    words, found = pen.told, pen.figures.actions
    if not found.all:
        return []
    rows = [(words.done, found.done), (words.open, found.open), (words.late, found.late)]
    rows.append((words.actions_cancelled, found.cancelled))
    kept = [(label, number) for label, number in rows if number]
    return [heading(pen, words.actions), *counts(pen, words.actions_chart, words.state, kept), *_undone(pen)]


def _undone(pen: ReportPen) -> list[Block]:
    """Give what is still to be done, by who is to do it."""
    words = pen.told
    if not pen.figures.undone:
        return []
    bars, rows = [], []
    for one in pen.figures.undone:
        name = words.nobody if one.party is None else pen.embed(pen.name(one.party))
        bars.append(Bar(label=name, values=(one.open - one.late, one.late), written=pen.number(one.open)))
        numbers = (one.open, one.late)
        rows.append((Cell(text=name), *(Cell(text=pen.number(number), align="center") for number in numbers)))
    table = table_of(pen, (words.person, words.undone_all, words.late), (6, 2, 2), rows)
    return [caption(words.undone), *charts(pen, words.undone, bars, (words.open, words.late)), table]
