"""The report as a document: what each part says, in the order of the parts; parts without a figure are left out."""

import datetime as dt
from collections.abc import Callable

from council_desk.documents.blocks import Block, Document, Paragraph, Signatures, Signer
from council_desk.documents.copies import copy_of
from council_desk.documents.frame import council_in_short, invocation, letterhead, paper, profile_for, title_blocks
from council_desk.documents.officers import officers
from council_desk.documents.profiles import Profile
from council_desk.documents.report.drawing import pairs
from council_desk.documents.report.pen import ReportPen, part_of
from council_desk.documents.report.people import letters, needs, youth
from council_desk.documents.report.sittings import actions, decisions, meetings
from council_desk.documents.report.works import works
from council_desk.documents.writing import heading
from council_desk.domain.forms import Signing
from council_desk.domain.paperwork import Order
from council_desk.domain.terms import ExecutionState, Role, Stage
from council_desk.figures.period import day_of
from council_desk.figures.report import words_on
from council_desk.record.models import CouncilRecord

_PARTS: tuple[Callable[[ReportPen], list[Block]], ...] = (meetings, decisions, actions, works, needs, youth, letters)


def report_document(record: CouncilRecord, order: Order, profile: Profile | None = None) -> Document:
    """Give the report on a council's period as blocks; how things stand is told as of `order.on`."""
    used = profile or profile_for(record)
    pen = ReportPen.on(copy_of(record, order.copy), used, order)
    words, on = pen.told, pen.period.on
    subtitle = pen.say(words.subtitle, council=pen.council_name, period=_period(pen))
    parts = [] if pen.figures.empty else [block for part in _PARTS for block in part(pen)]
    blocks: list[Block] = [
        *invocation(pen),
        *letterhead(pen, ((used.head.date, pen.day(on)),)),
        *title_blocks(pen, words.title, subtitle),
        *_addressed(pen),
    ]
    if parts:
        blocks += [*_glance(pen), *_remarks(pen), *parts]
    else:
        blocks += _remarks(pen)
        blocks.append(Paragraph(text=words.none, align="start", tone="muted"))
    return paper(
        pen,
        [*blocks, *_signed(pen)],
        title=f"{words.title} – {pen.council_name}",
        subject=f"{words.title}, {subtitle}",
        short_title=pen.say(words.short_title, council=council_in_short(pen)),
        created=dt.datetime.combine(on, dt.time(), dt.UTC),
    )


def _period(pen: ReportPen) -> str:
    """Write the period; where an end is open, from the first meeting or up to the day of the report."""
    days = [day_of(meeting) for meeting in pen.record.meetings]
    first = pen.period.first or min([*days, pen.period.on])
    return pen.days(first, max(pen.period.last or pen.period.on, first))


def _addressed(pen: ReportPen) -> list[Block]:
    """Say to whom the report goes, and of which day its figures are."""
    words = pen.told
    lines = [pen.say(words.to, municipality=pen.municipality_name)] if pen.municipality_name else []
    lines.append(words.as_of.format(day=pen.day(pen.period.on)))
    text = pen.profile.marks.dot.join(lines)
    return [Paragraph(text=text[:1].upper() + text[1:], align="start", after=6)]


def _remarks(pen: ReportPen) -> list[Block]:
    """Give what the council wrote on the period itself."""
    paper = words_on(pen.record, pen.organization, pen.period)
    text = (paper.text or "").strip() if paper else ""
    paragraphs = (line.strip() for line in text.split("\n"))
    told = [Paragraph(text=pen.prose(line), first_line=pen.profile.first_line) for line in paragraphs if line]
    return [heading(pen, pen.told.remarks), *told] if told else []


def _glance(pen: ReportPen) -> list[Block]:
    """Give the figures that matter most, as far as there is something to tell."""
    words, figures = pen.told, pen.figures
    held, projects, decided = figures.meetings, figures.works, figures.decisions
    found: list[tuple[str, str]] = []
    if held.held:
        found.append((words.held, pen.number(held.held)))
    if held.percent is not None:
        found.append((words.average, words.percent.format(number=pen.number(held.percent))))
    if decided.adopted:
        found.append((words.adopted, pen.number(decided.adopted)))
        found.append(
            (words.decisions_done, part_of(pen, decided.execution.get(ExecutionState.DONE, 0), decided.adopted))
        )
    if figures.actions.all:
        found.append((words.actions_done, part_of(pen, figures.actions.done, figures.actions.all)))
    if projects.all:
        found.append((words.projects_running, part_of(pen, projects.at(Stage.UNDER_WAY), projects.all)))
    if figures.origins.residents + figures.origins.others:
        found.append((words.projects_residents, part_of(pen, figures.origins.residents, figures.origins.all)))
    if figures.needs.all.raised:
        found.append((words.needs_raised, pen.number(figures.needs.all.raised)))
    if figures.letters.sent:
        found.append((words.sent, pen.number(figures.letters.sent)))
    return [heading(pen, words.glance), *pairs(pen, found)] if found else []


def _signed(pen: ReportPen) -> list[Block]:
    """Give the places for chair and secretary to sign."""
    words = pen.told
    found = {one.role: one.person for one in reversed(officers(pen.record, pen.organization, pen.period.on))}
    roles = ((Role.CHAIR, words.chair), (Role.SECRETARY, words.secretary))
    signers = tuple(Signer(role=label, name=pen.embed(pen.signature(found.get(role)))) for role, label in roles)
    lines = pen.profile.signing in {Signing.CHAIR_AND_SECRETARY, Signing.SECRETARY_AND_CHAIR}
    return [Signatures(signers=signers, layout="lines" if lines else "grid", columns=2, before=22)]
