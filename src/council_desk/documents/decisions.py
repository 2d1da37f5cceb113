"""The register of a council's decisions in a period: text, vote, result, who answers for it, and what became of it."""

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from council_desk.documents.blocks import Block, Cell, Document, Paragraph, Signatures, Signer, Span, Table
from council_desk.documents.copies import Copy, copy_of
from council_desk.documents.excerpts import bare, only
from council_desk.documents.frame import council_in_short, letterhead, paper, profile_for, title_blocks
from council_desk.documents.profiles import Profile
from council_desk.documents.words.decisions import REGISTER
from council_desk.documents.writing import Writer
from council_desk.domain.forms import Signing
from council_desk.domain.moments import NotAMomentError, local_day
from council_desk.domain.paperwork import Order
from council_desk.domain.phrases import Thing, counted, late_by, outcome_of, outcome_phrase
from council_desk.domain.terms import ExecutionState, Language, MotionResult
from council_desk.domain.voting import last_event
from council_desk.figures.histories import Told, open_actions
from council_desk.record.models import ActionItem, AgendaItem, CouncilRecord, Execution, Meeting, Motion
from council_desk.record.reshaping import with_fields, without_fields

_ADOPTED = {MotionResult.ADOPTED, MotionResult.ADOPTED_AMENDED}
_NO_BREAK = "\u00a0"
_LIVE = {ExecutionState.OPEN, ExecutionState.IN_PROGRESS}
_NOT_SHOWN_OF_ITEM = set(AgendaItem.model_fields) - {"id", "number", "title", "kind", "public"}
_NOT_SHOWN_OF_MOTION = ("mover", "seconder", "overseer", "result_reason", "project")
_NOT_SHOWN_OF_VOTE = ("votes", "recusals", "casting_vote", "lot", "taken_at")


@dataclass(frozen=True, slots=True)
class _Line:
    """One decision of the register with its meeting, its item and its place there.

    `actions` are its open actions, each as every meeting told of it.
    """

    meeting: Meeting
    item: AgendaItem
    motion: Motion
    point: int
    actions: tuple[Sequence[Told], ...]

    @property
    def doing(self) -> list[ActionItem]:
        """Give the open actions as the latest meeting has them."""
        return [history[-1][2] for history in self.actions]

    @property
    def due(self) -> dt.date | None:
        """Give the day that the decision names, or else the last of those of its open actions."""
        return self.motion.due or max((action.due for action in self.doing if action.due), default=None)

    @property
    def adopted(self) -> bool:
        """Whether it was adopted."""
        return self.motion.result in _ADOPTED

    def days_late(self, on: dt.date) -> int:
        """Give how many days its execution is late; 0 if it is not."""
        state = self.motion.execution.state if self.motion.execution else ExecutionState.OPEN
        if not self.adopted or state not in _LIVE or self.due is None:
            return 0
        return max((on - self.due).days, 0)


def decisions_document(record: CouncilRecord, order: Order, profile: Profile | None = None) -> Document:
    """Give the register of the days from `order.first` to `order.last` as blocks; None leaves an end open.

    It holds what came to a result, whatever the result. Lateness counts from the day `order.on`, by default the day on
    which the record was written.
    """
    used = profile or profile_for(record)
    shown = copy_of(record, order.copy)
    pen = Writer.over(shown, used, Copy(order.copy), order.subject)
    words, on = pen.words(REGISTER), order.on or local_day(record.exported_at)
    lines = list(_lines(shown, order))
    subtitle = _subtitle(pen, order)
    head = letterhead(pen, ((used.head.date, pen.day(on)),))
    blocks: list[Block] = [*head, *title_blocks(pen, words.title, subtitle)]
    if not lines:
        blocks.append(Paragraph(text=words.none, tone="muted", align="start"))
    else:
        blocks += [_table(pen, lines, on), _total(pen, lines, on), _signed(pen, lines)]
    return paper(
        pen,
        blocks,
        title=f"{words.title} – {pen.council_name}",
        subject=f"{words.title}, {subtitle}",
        short_title=pen.say(words.short_title, council=council_in_short(pen)),
        created=dt.datetime.combine(on, dt.time(), dt.UTC),
    )


def decisions_excerpt(record: CouncilRecord, order: Order) -> CouncilRecord:
    """Give what the register carries: of each meeting the decisions of the period, and what is open of them.

    Of the votes on a decision it carries the last one, in figures.
    """
    lines = list(_lines(record, order))
    decisions = {line.motion.id for line in lines}
    actions = {told[2].id for line in lines for history in line.actions for told in history}
    meetings = []
    for meeting in record.meetings:
        agenda = []
        for item in meeting.agenda:
            motions = tuple(_shown(one) for one in item.motions if one.id in decisions)
            doing = tuple(one for one in item.actions if one.id in actions)
            if motions or doing:
                left = without_fields(item, *_NOT_SHOWN_OF_ITEM)
                agenda.append(with_fields(left, motions=motions, actions=doing))
        meetings += [bare(meeting, agenda)] if agenda else []
    return only(record, order.subject, meetings=meetings)


def _shown(motion: Motion) -> Motion:
    """Give a decision as the register shows it: who voted how, and remarks on its execution, are left out."""
    event = last_event(motion.vote_events)
    events = [without_fields(one, *_NOT_SHOWN_OF_VOTE) for one in motion.vote_events if one is event]
    execution = motion.execution and without_fields(motion.execution, "note")
    return with_fields(
        without_fields(motion, *_NOT_SHOWN_OF_MOTION), vote_events=tuple(events) or None, execution=execution
    )


def _lines(record: CouncilRecord, order: Order) -> Iterator[_Line]:
    """Give the decisions of the period in the order of meetings and agenda."""
    first, last = order.first or dt.date.min, order.last or dt.date.max
    histories: dict[str, list[Sequence[Told]]] = {}
    for history in open_actions(record, order.subject):
        for ref in dict.fromkeys(action.motion for _, _, action in history if action.motion):
            histories.setdefault(ref, []).append(history)
    for meeting in sorted(record.meetings, key=lambda one: one.number):
        if meeting.organization == order.subject and first <= _day(meeting) <= last:
            for item in meeting.agenda:
                for point, motion in enumerate(item.motions, 1):
                    if motion.result:
                        yield _Line(meeting, item, motion, point, tuple(histories.get(motion.id, ())))


def _day(meeting: Meeting) -> dt.date:
    """Give the day of a meeting; one that cannot be read belongs to no period."""
    try:
        return local_day(meeting.started or meeting.scheduled_start)
    except NotAMomentError:
        return dt.date.min


def _subtitle(pen: Writer, order: Order) -> str:
    """Name the council and the period."""
    words = pen.words(REGISTER)
    first, last = (pen.day(day) if day else "" for day in (order.first, order.last))
    template = {(True, True): words.period, (True, False): words.since, (False, True): words.until}
    chosen = template.get((bool(first), bool(last)), words.always)
    return pen.say(chosen, council=pen.council_name, first=first, last=last)


def _table(pen: Writer, lines: Sequence[_Line], on: dt.date) -> Table:
    """Give the decisions as a table, with a row for each meeting before its own."""
    words, end = pen.words(REGISTER), pen.profile.end
    labels = (end.decision_columns[0], words.text, words.vote, words.responsible, words.state)
    head = tuple(Cell(text=label, header=True) for label in labels)
    rows: list[tuple[Cell, ...]] = []
    meeting = ""
    for line in lines:
        if line.meeting.id != meeting:
            meeting = line.meeting.id
            number = (line.meeting.reference or "").removeprefix("№").strip() or pen.number(line.meeting.number)
            title = pen.say(words.meeting, number=number, day=pen.day(_day(line.meeting)))
            rows.append((Cell(text=title, span=len(labels), header=True),))
        rows.append(_row(pen, line, on))
    size = pen.profile.size - (2.5 if pen.profile.language is Language.RU else 1.5)
    return Table(widths=(1.2, 5.2, 3.2, 2.9, 2.3), head=(head,), rows=tuple(rows), size=size)


def _row(pen: Writer, line: _Line, on: dt.date) -> tuple[Cell, ...]:
    """Give one decision."""
    motion = line.motion
    return (
        Cell(text=_number(pen, line)),
        Cell(text=_text(pen, motion)),
        Cell(text=_vote(pen, motion)),
        Cell(text=_responsible(pen, line)),
        Cell(text=_execution(pen, line, on)),
    )


def _number(pen: Writer, line: _Line) -> str:
    """Give the number of a decision; that of its item and its place there where decisions are numbered so."""
    if line.motion.reference:
        return pen.embed(line.motion.reference)
    item = pen.number(line.item.number).rstrip(".")
    return pen.profile.item_point.format(item=item, point=pen.number(line.point)) or item


def _text(pen: Writer, motion: Motion) -> str | tuple[Span, ...]:
    """Give the text of a decision, under its title if it has one."""
    text = pen.prose(motion.text)
    return (Span(f"{pen.embed(motion.title)}\n", bold=True), Span(text)) if motion.title else text


def _vote(pen: Writer, motion: Motion) -> tuple[Span, ...]:
    """Give the figures of the last vote, and the result."""
    event, words, vote = last_event(motion.vote_events), pen.words(REGISTER), pen.profile.vote
    outcome = outcome_of(motion)
    result = outcome_phrase(outcome, pen.profile.language) if outcome else pen.profile.marks.none
    if event is None:
        return (Span(result),)
    counts = event.counts
    shown = [(words.yes, counts.yes), (words.no, counts.no), (words.abstain, counts.abstain)]
    shown += [(vote.not_voting, counts.not_voting)] if counts.not_voting else []
    figures = (vote.count.format(option=option, number=pen.number(number)) for option, number in shown)
    told = pen.profile.marks.comma.join(figure.replace(" ", _NO_BREAK) for figure in figures)
    return Span(f"{told}\n"), Span(result, bold=True)


def _responsible(pen: Writer, line: _Line) -> str:
    """Give who answers for a decision, or else for its open actions, and until when."""
    own = line.motion.responsible
    refs = [own] if own else dict.fromkeys(one.assignee for one in line.doing if one.assignee)
    parts = [pen.embed(pen.name(ref)) for ref in refs]
    parts += [pen.deadline(line.due)] if line.due else []
    return "\n".join(parts) or pen.profile.marks.none


def _execution(pen: Writer, line: _Line, on: dt.date) -> str | tuple[Span, ...]:
    """Say what became of a decision, and by how many days it is late; nothing of one that was not adopted."""
    if not line.adopted:
        return pen.profile.marks.none
    words = pen.words(REGISTER)
    execution = line.motion.execution or Execution(state=ExecutionState.OPEN)
    late = line.days_late(on)
    told = words.states[execution.state]
    successor = _reference(pen, execution.superseded_by)
    if execution.state is ExecutionState.SUPERSEDED and successor:
        told = pen.say(words.superseded_by, reference=successor)
    if execution.done_on and execution.state is ExecutionState.DONE:
        told = f"{told}\n{pen.deadline(execution.done_on)}"
    if late:
        return Span(f"{told}\n"), Span(late_by(pen.profile.language, late, digits=pen.profile.digits), bold=True)
    return told


def _reference(pen: Writer, motion_id: str | None) -> str:
    """Give the number of a decision of the record."""
    motions = (one for meeting in pen.record.meetings for item in meeting.agenda for one in item.motions)
    return next((one.reference or "" for one in motions if one.id == motion_id), "") if motion_id else ""


def _total(pen: Writer, lines: Sequence[_Line], on: dt.date) -> Paragraph:
    """Count the decisions by their result and execution, and those that are late."""
    words = pen.words(REGISTER)
    decisions = counted(pen.profile.language, len(lines), Thing.DECISION, digits=pen.profile.digits)
    adopted = [line for line in lines if line.adopted]
    parts = [words.total.format(decisions=decisions), words.adopted.format(number=pen.number(len(adopted)))]
    if len(adopted) < len(lines):
        parts.append(words.not_adopted.format(number=pen.number(len(lines) - len(adopted))))
    states = [line.motion.execution.state if line.motion.execution else ExecutionState.OPEN for line in adopted]
    counts = ((words.states[state], states.count(state)) for state in ExecutionState)
    parts += [f"{label}{pen.profile.marks.colon}{pen.number(number)}" for label, number in counts if number]
    late = sum(line.days_late(on) > 0 for line in lines)
    if late:
        parts.append(words.late.format(number=pen.number(late)))
    return Paragraph(text=pen.profile.marks.semicolon.join(parts), align="start", size=pen.profile.size - 1, before=2)


def _signed(pen: Writer, lines: Sequence[_Line]) -> Signatures:
    """Leave room for the secretary of the last meeting, who keeps the register, to sign."""
    name = pen.embed(pen.signature(lines[-1].meeting.secretary))
    signer = Signer(role=pen.profile.end.secretary_role, name=name)
    if pen.profile.signing in {Signing.CHAIR_AND_SECRETARY, Signing.SECRETARY_AND_CHAIR}:
        return Signatures(signers=(signer,), layout="lines")
    return Signatures(signers=(Signer(role="", name=""), signer), columns=2)
