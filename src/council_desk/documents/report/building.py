"""The report as a document: what each part says, in the order of the parts; parts without a figure are left out."""

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from council_desk.documents.blocks import Bar, Block, Cell, Document, Paragraph, Signatures, Signer
from council_desk.documents.copies import Copy, copy_of
from council_desk.documents.frame import council_in_short, invocation, letterhead, paper, profile_for, title_blocks
from council_desk.documents.officers import officers
from council_desk.documents.profiles import Profile
from council_desk.documents.report.drawing import answers, caption, charts, counts, pairs, table_of
from council_desk.documents.words.report import REPORT, ReportWords
from council_desk.documents.words.terms import TERMS, Terms
from council_desk.documents.writing import Writer, heading
from council_desk.domain.digits import Digits, group
from council_desk.domain.forms import Signing
from council_desk.domain.money import format_money
from council_desk.domain.paperwork import Order
from council_desk.domain.terms import ExecutionState, GrowthKind, Role, Stage
from council_desk.figures.period import Period, day_of
from council_desk.figures.report import ReportFigures, report_figures
from council_desk.figures.sittings import Attended
from council_desk.figures.voices import Raised
from council_desk.figures.works import MoneyFigures
from council_desk.record.models import CouncilRecord

_Key = TypeVar("_Key")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Report(Writer):
    """A record, its profile, the period, and all figures of it."""

    figures: ReportFigures

    @classmethod
    def on(cls, record: CouncilRecord, profile: Profile, order: Order) -> "_Report":
        """Count what is to be told of a record that is the copy wanted already."""
        period, copy = Period.of(record, order), Copy(order.copy)
        figures = report_figures(record, order.subject, period, named=copy is not Copy.PUBLIC)
        return cls.over(record, profile, copy, order.subject, figures=figures)

    @property
    def period(self) -> Period:
        """The period."""
        return self.figures.period

    @property
    def told(self) -> ReportWords:
        """The words of reports."""
        return self.words(REPORT)

    @property
    def terms(self) -> Terms:
        """The names of the members of closed lists."""
        return self.words(TERMS)


def report_document(record: CouncilRecord, order: Order, profile: Profile | None = None) -> Document:
    """Give the report on a council's period as blocks; how things stand is told as of `order.on`."""
    used = profile or profile_for(record)
    pen = _Report.on(copy_of(record, order.copy), used, order)
    words, on = pen.told, pen.period.on
    subtitle = pen.say(words.subtitle, council=pen.council_name, period=_period(pen))
    parts = [block for part in _PARTS for block in part(pen)]
    blocks: list[Block] = [
        *invocation(pen),
        *letterhead(pen, ((used.head.date, pen.day(on)),)),
        *title_blocks(pen, words.title, subtitle),
        *_addressed(pen),
    ]
    if parts:
        blocks += [*_glance(pen), *parts]
    else:
        blocks.append(Paragraph(text=words.none, align="start", tone="muted"))
    return paper(
        pen,
        [*blocks, *_signed(pen)],
        title=f"{words.title} – {pen.council_name}",
        subject=f"{words.title}, {subtitle}",
        short_title=pen.say(words.short_title, council=council_in_short(pen)),
        created=dt.datetime.combine(on, dt.time(), dt.UTC),
    )


def _period(pen: _Report) -> str:
    """Write the period; where an end is open, from the first meeting or up to the day of the report."""
    days = [day_of(meeting) for meeting in pen.record.meetings]
    first = pen.period.first or min([*days, pen.period.on])
    return pen.days(first, max(pen.period.last or pen.period.on, first))


def _addressed(pen: _Report) -> list[Block]:
    """Say to whom the report goes, and of which day its figures are."""
    words = pen.told
    lines = [pen.say(words.to, municipality=pen.municipality_name)] if pen.municipality_name else []
    lines.append(words.as_of.format(day=pen.day(pen.period.on)))
    text = pen.profile.marks.dot.join(lines)
    return [Paragraph(text=text[:1].upper() + text[1:], align="start", after=6)]


def _glance(pen: _Report) -> list[Block]:
    """Give the figures that matter most, as far as there is something to tell."""
    words, meetings, decisions, letters = pen.told, pen.figures.meetings, pen.figures.decisions, pen.figures.letters
    found: list[tuple[str, str]] = []
    if meetings.held:
        found.append((words.held, pen.number(meetings.held)))
    if meetings.percent is not None:
        found.append((words.average, words.percent.format(number=pen.number(meetings.percent))))
    if decisions.adopted:
        done = decisions.execution.get(ExecutionState.DONE, 0)
        found.append((words.adopted, pen.number(decisions.adopted)))
        found.append((words.decisions_done, _part(pen, done, decisions.adopted)))
    if pen.figures.actions.all:
        found.append((words.actions_done, _part(pen, pen.figures.actions.done, pen.figures.actions.all)))
    if pen.figures.works.all:
        found.append((words.projects_running, _part(pen, pen.figures.works.at(Stage.UNDER_WAY), pen.figures.works.all)))
    if pen.figures.needs.all.raised:
        found.append((words.needs_raised, pen.number(pen.figures.needs.all.raised)))
    if letters.sent:
        found.append((words.sent, pen.number(letters.sent)))
    return [heading(pen, words.glance), *pairs(pen, found)] if found else []


def _meetings(pen: _Report) -> list[Block]:
    """Give how many meetings there were, and who came to each, held against the quorum."""
    words, found, marks = pen.told, pen.figures.meetings, pen.profile.marks
    if not found.held + found.failed + found.cancelled:
        return []
    kinds = marks.comma.join(f"{pen.terms.meeting_kinds[kind]} {pen.number(n)}" for kind, n in found.kinds.items())
    held = pen.number(found.held) + (f" ({kinds})" if len(found.kinds) > 1 else "")
    lines: list[tuple[str, str | int]] = [(words.held, held)]
    lines += [(words.failed, found.failed), (words.cancelled, found.cancelled)]
    told = [f"{label}{marks.colon}{value}" for label, value in _numbers(pen, lines)]
    if found.percent is not None:
        told.append(f"{words.average}{marks.colon}{words.percent.format(number=pen.number(found.percent))}")
    blocks: list[Block] = [heading(pen, words.meetings), _line(pen, told)]
    if found.attended:
        bars = [_bar(pen, one) for one in found.attended]
        head = (words.meeting, words.day, words.present, words.whole, words.quorum, words.quorate)
        rows = [_row(pen, one) for one in found.attended]
        blocks += [
            caption(words.attendance),
            *charts(pen, words.attendance, bars, (words.present, words.absent), words.quorum),
            table_of(pen, head, (2, 4, 2, 2, 2, 2.4), rows),
        ]
    return blocks


def _bar(pen: _Report, one: Attended) -> Bar:
    label = f"{pen.number(one.meeting.number)}{pen.profile.marks.dot}{pen.day(one.day)}"
    return Bar(
        label=label,
        values=(one.present, one.of - one.present),
        written=_part(pen, one.present, one.of),
        reference=one.needed,
    )


def _row(pen: _Report, one: Attended) -> tuple[Cell, ...]:
    words, none = pen.told, pen.profile.marks.none
    quorate = none if one.quorate is None else words.yes if one.quorate else words.no
    needed = none if one.needed is None else pen.number(one.needed)
    values = pen.day(one.day), pen.number(one.present), pen.number(one.of), needed, quorate
    return (Cell(text=pen.number(one.meeting.number)), *(Cell(text=value, align="center") for value in values))


def _decisions(pen: _Report) -> list[Block]:
    """Give what came of motions, and how far decisions are carried out."""
    words, found = pen.told, pen.figures.decisions
    if not found.results:
        return []
    results = [(pen.terms.results[one], number) for one, number in found.results.items()]
    execution = [(pen.terms.execution[one], number) for one, number in found.execution.items()]
    blocks = [heading(pen, words.decisions), *counts(pen, words.results, words.result, results)]
    blocks += counts(pen, words.execution, words.state, execution)
    return blocks + _noted(pen, [(words.decisions_late, found.late)])


def _actions(pen: _Report) -> list[Block]:
    """Give how actions stand."""
    words, found = pen.told, pen.figures.actions
    if not found.all:
        return []
    rows = [(words.done, found.done), (words.open, found.open), (words.late, found.late)]
    rows.append((words.actions_cancelled, found.cancelled))
    kept = [(label, number) for label, number in rows if number]
    return [heading(pen, words.actions), *counts(pen, words.actions_chart, words.state, kept)]


def _works(pen: _Report) -> list[Block]:
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
    blocks += _noted(pen, [(words.projects_late, found.late), (words.participants, found.participants)])
    if found.money:
        blocks.append(heading(pen, words.money))
        blocks += [block for one in found.money for block in _money(pen, one)]
    return blocks


def _of_kind(pen: _Report, label: str, stages: Mapping[Stage, int], *, bold: bool = False) -> tuple[Cell, ...]:
    """Give a row for projects of one kind: all of them, and how many are at which stage."""
    colon = pen.profile.marks.colon.replace(" ", "\u00a0")
    told = (f"{pen.terms.stages[stage]}{colon}{pen.number(number)}" for stage, number in stages.items())
    return (
        Cell(text=label, bold=bold),
        Cell(text=pen.number(sum(stages.values())), align="center", bold=bold),
        Cell(text=pen.profile.marks.dot.join(told), bold=bold),
    )


def _money(pen: _Report, one: MoneyFigures) -> list[Block]:
    """Give budget, funding by source and what was spent, in one currency."""
    words = pen.told

    def written(amount: int) -> str:
        return pen.embed(format_money(amount, one.currency, pen.profile.language, pen.profile.digits))

    rows = [(words.budget, one.budget)]
    rows += [(words.funded.format(source=pen.terms.funding[source]), sum_) for source, sum_ in one.funding.items()]
    rows += [(words.spent, one.spent), (words.spent_in_all, one.spent_in_all)]
    body = [(Cell(text=label), Cell(text=written(amount), align="end")) for label, amount in rows if amount]
    table = table_of(pen, (words.item, words.amount), (5, 4), body)
    if not one.funding:
        return [table]
    bars = [
        Bar(label=pen.terms.funding[source], values=(amount,), written=written(amount))
        for source, amount in one.funding.items()
    ]
    return [caption(words.funding), *charts(pen, words.funding, bars, (words.amount,)), table]


def _needs(pen: _Report) -> list[Block]:
    """Give what was raised and answered, by type, field and voice."""
    words, found, terms = pen.told, pen.figures.needs, pen.terms
    if not found.all.raised:
        return []
    types = [(terms.paper_types[one], part) for one, part in found.types.items()]
    return [
        heading(pen, words.needs),
        *answers(pen, words.by_type, words.kind, types),
        *_named(pen, words.by_field, words.field, found.fields, terms.fields),
        *_named(pen, words.by_voice, words.voice, found.voices, terms.voices),
    ]


def _named(
    pen: _Report, title: str, head: str, found: Mapping[_Key | None, Raised], names: Mapping[_Key, str]
) -> list[Block]:
    """Give what was raised by what it names; nothing where nothing names one."""
    if all(one is None for one in found):
        return []
    rows = [(pen.told.unnamed if one is None else names[one], part) for one, part in found.items()]
    return answers(pen, title, head, rows)


def _youth(pen: _Report) -> list[Block]:
    """Give who holds a post of youth, and their work in numbers."""
    words, found = pen.told, pen.figures.youth
    if not found.people:
        return []
    rows = [(pen.terms.posts[post], pen.number(number)) for post, number in found.posts.items()]
    if found.projects:
        rows.append((words.youth_projects, pen.number(found.projects)))
    if found.objectives:
        rows.append((words.objectives, _part(pen, found.reached, found.objectives)))
    if found.actions.all:
        rows.append((words.youth_actions, _part(pen, found.actions.done, found.actions.all)))
    if found.reports:
        rows.append((words.reports, pen.number(found.reports)))
    labels = {GrowthKind.TRAINING: words.training, GrowthKind.SERVICE: words.service}
    rows += [(labels[kind], _hours(pen, quarters)) for kind, quarters in found.quarters.items()]
    if found.mentoring:
        rows.append((words.mentoring, pen.number(found.mentoring)))
    return [heading(pen, words.youth), *pairs(pen, rows)]


def _letters(pen: _Report) -> list[Block]:
    """Give what became of the letters that were sent."""
    words, found = pen.told, pen.figures.letters
    if not found.sent + found.received:
        return []
    rows = [
        (words.plainly_answered if one is None else pen.terms.outcomes[one], number)
        for one, number in found.outcomes.items()
    ]
    rows += [(words.letters_waiting, found.waiting), (words.unasked, found.unasked)]
    kept = [(label, number) for label, number in rows if number]
    return [
        heading(pen, words.letters),
        *counts(pen, words.letters_chart, words.answer, kept),
        *_noted(pen, [(words.letters_late, found.late), (words.received, found.received)]),
    ]


def _signed(pen: _Report) -> list[Block]:
    """Give the places for chair and secretary to sign."""
    words = pen.told
    found = {one.role: one.person for one in reversed(officers(pen.record, pen.organization, pen.period.on))}
    roles = ((Role.CHAIR, words.chair), (Role.SECRETARY, words.secretary))
    signers = tuple(Signer(role=label, name=pen.embed(pen.signature(found.get(role)))) for role, label in roles)
    lines = pen.profile.signing in {Signing.CHAIR_AND_SECRETARY, Signing.SECRETARY_AND_CHAIR}
    return [Signatures(signers=signers, layout="lines" if lines else "grid", columns=2, before=22)]


def _noted(pen: _Report, rows: list[tuple[str, int]]) -> list[Block]:
    """Give numbers beside those of a table in a line; those that are none are not told."""
    told = [f"{label}{pen.profile.marks.colon}{value}" for label, value in _numbers(pen, rows)]
    return [_line(pen, told)] if told else []


def _numbers(pen: _Report, rows: Iterable[tuple[str, str | int]]) -> list[tuple[str, str]]:
    """Write numbers; those that are none are left out."""
    return [(label, value if isinstance(value, str) else _grouped(pen, value)) for label, value in rows if value]


def _line(pen: _Report, told: list[str]) -> Paragraph:
    return Paragraph(text=pen.profile.marks.dot.join(told), align="start", before=2, after=6)


def _part(pen: _Report, part: int, whole: int) -> str:
    return pen.told.of.format(part=pen.number(part), whole=pen.number(whole))


def _grouped(pen: _Report, number: int) -> str:
    return group(number, pen.profile.language, pen.profile.digits)


def _hours(pen: _Report, quarters: int) -> str:
    """Write hours with quarters as a decimal number."""
    whole, rest = divmod(quarters, 4)
    latin = "," if pen.profile.language.value == "ru" else "."
    mark = latin if pen.profile.digits is Digits.LATIN else "٫"
    return pen.number(f"{whole}{mark}{('', '25', '5', '75')[rest]}" if rest else whole)


_PARTS: tuple[Callable[[_Report], list[Block]], ...] = (
    _meetings,
    _decisions,
    _actions,
    _works,
    _needs,
    _youth,
    _letters,
)
