"""The list of open actions, of everybody or of one person: what, from where, by when, and what is late."""

import datetime as dt
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from council_desk.documents.blocks import Block, Cell, Document, Paragraph, Span, Table
from council_desk.documents.copies import Copy, copy_of
from council_desk.documents.excerpts import bare, only, person_in_short
from council_desk.documents.frame import council_in_short, letterhead, paper, profile_for, title_blocks
from council_desk.documents.profiles import Profile
from council_desk.documents.words.actions import ACTIONS
from council_desk.documents.writing import Writer
from council_desk.domain.moments import local_day
from council_desk.domain.paperwork import Order
from council_desk.domain.phrases import Thing, counted, late_by
from council_desk.domain.terms import ActionState
from council_desk.domain.text import sort_key
from council_desk.figures.histories import open_actions
from council_desk.record.models import AgendaItem, CouncilRecord, Meeting
from council_desk.record.reshaping import with_fields, without_fields


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionLine:
    """One action of the list, as the latest meeting has it. `assignee` is the id of a person or body.

    `meeting_number` and `meeting_date` are those of the meeting it came from, `reference` the number of the decision.
    """

    text: str
    assignee: str | None = None
    due: dt.date | None = None
    state: ActionState = ActionState.OPEN
    meeting_number: int
    meeting_date: dt.date | None = None
    reference: str = ""

    def days_late(self, on: dt.date) -> int:
        """Give how many days the action is late; 0 if it is not."""
        return max((on - self.due).days, 0) if self.due else 0


def actions_document(record: CouncilRecord, order: Order, profile: Profile | None = None) -> Document:
    """Give the open actions of a council as blocks: those of everybody by their names, or of one person only.

    Lateness counts from the day `order.on`, by default the day on which the record was written.
    """
    used = profile or profile_for(record)
    shown = copy_of(record, order.copy)
    pen = Writer.over(shown, used, Copy(order.copy), order.subject)
    words, person, on = pen.words(ACTIONS), order.person, order.on or local_day(record.exported_at)
    kept = _lines(shown, order)
    title = words.title if person is None else pen.say(words.title_of_person, name=pen.name(person))
    subtitle = pen.say(words.as_of, council=pen.council_name, day=pen.day(on))
    blocks: list[Block] = [*letterhead(pen, ((used.head.date, pen.day(on)),)), *title_blocks(pen, title, subtitle)]
    if not kept:
        blocks.append(Paragraph(text=words.none, tone="muted", align="start"))
    else:
        blocks += [_table(pen, kept, on, by_person=person is None), _total(pen, kept, on)]
    return paper(
        pen,
        blocks,
        title=title,
        subject=f"{title}, {subtitle}",
        short_title=pen.say(words.short_title, council=council_in_short(pen)),
        created=dt.datetime.combine(on, dt.time(), dt.UTC),
    )


def actions_excerpt(record: CouncilRecord, order: Order) -> CouncilRecord:
    """Give what the list carries: of each meeting the items with an action of the list, and the decisions behind it."""
    kept = {action.id for history in open_actions(record, order.subject, order.person) for _, _, action in history}
    person = (person_in_short(one) for one in record.people if one.id == order.person)
    return only(record, order.subject, meetings=meetings_with(record, kept), people=person)


def meetings_with(record: CouncilRecord, kept: Collection[str]) -> list[Meeting]:
    """Give the meetings of these actions with nothing but them and the decisions behind them."""
    meetings = []
    for meeting in record.meetings:
        agenda = [_with_actions(item, kept) for item in meeting.agenda if any(one.id in kept for one in item.actions)]
        meetings += [bare(meeting, agenda)] if agenda else []
    return meetings


def _with_actions(item: AgendaItem, kept: Collection[str]) -> AgendaItem:
    """Give an item with some of its actions, and the decisions that they carry out without their votes."""
    actions = tuple(one for one in item.actions if one.id in kept)
    behind = {one.motion for one in actions}
    motions = tuple(without_fields(one, "vote_events") for one in item.motions if one.id in behind)
    left = without_fields(
        item, "introduction", "speeches", "guidance", "papers", "elections", "recusals", "periods", "note"
    )
    return with_fields(left, motions=motions, actions=actions)


def _lines(record: CouncilRecord, order: Order) -> list[ActionLine]:
    """Give the actions of the list."""
    days = {
        meeting.number: local_day(meeting.started or meeting.scheduled_start)
        for meeting in record.meetings
        if meeting.organization == order.subject
    }
    lines = []
    for history in open_actions(record, order.subject, order.person):
        first, _, _ = history[0]
        _, _, action = history[-1]
        number = action.carried_from or first.number
        decided = (one for _, item, told in history for one in item.motions if one.id == told.motion)
        lines.append(
            ActionLine(
                text=action.text,
                assignee=action.assignee,
                due=action.due,
                state=action.state,
                meeting_number=number,
                meeting_date=days.get(number),
                reference=next((one.reference for one in decided if one.reference), ""),
            )
        )
    return lines


def _by_person(pen: Writer, lines: Iterable[ActionLine]) -> list[tuple[str | None, list[ActionLine]]]:
    """Part the actions by who is to do them, in the order of names; those of nobody come last."""
    parts: dict[str | None, list[ActionLine]] = {}
    for line in lines:
        parts.setdefault(line.assignee, []).append(line)

    def order(part: tuple[str | None, list[ActionLine]]) -> tuple[bool, str]:
        return part[0] is None, sort_key(pen.name(part[0]), pen.profile.language) if part[0] else ""

    return sorted(parts.items(), key=order)


def _table(pen: Writer, lines: Sequence[ActionLine], on: dt.date, *, by_person: bool) -> Table:
    """Give actions as a table; of everybody, with a row for each name before theirs."""
    words, end = pen.words(ACTIONS), pen.profile.end
    labels = (end.row, end.action, words.origin, end.due, words.state)
    head = tuple(Cell(text=label, header=True) for label in labels)
    rows: list[tuple[Cell, ...]] = []
    if by_person:
        for ref, mine in _by_person(pen, lines):
            name = pen.embed(pen.name(ref)) if ref else words.nobody
            rows.append((Cell(text=f"{name} ({pen.number(len(mine))})", span=len(labels), header=True),))
            rows += _rows(pen, mine, on)
    else:
        rows += _rows(pen, lines, on)
    return Table(
        widths=(0.9, 4.9, 3.2, 3.2, 2.6),
        head=(head,),
        rows=tuple(rows),
        size=pen.profile.size - 1,
        keep_with_next=True,
    )


def _rows(pen: Writer, lines: Sequence[ActionLine], on: dt.date) -> list[tuple[Cell, ...]]:
    """Give a row for each action, by the day it is due; those without one come last."""
    ordered = sorted(lines, key=lambda line: (line.due is None, line.due or on))
    return [
        (
            Cell(text=pen.number(place), align="center"),
            Cell(text=pen.embed(line.text)),
            Cell(text=_origin(pen, line)),
            Cell(text=pen.deadline(line.due)),
            Cell(text=_state(pen, line, on)),
        )
        for place, line in enumerate(ordered, 1)
    ]


def _origin(pen: Writer, line: ActionLine) -> str:
    """Name the meeting and the decision that an action came from."""
    words, number = pen.words(ACTIONS), pen.number(line.meeting_number)
    known = pen.say(words.from_meeting, number=number, day=pen.deadline(line.meeting_date))
    parts = [known if line.meeting_date else pen.say(pen.profile.end.carried_from, number=number)]
    if line.reference:
        parts.append(pen.say(words.decision, reference=line.reference))
    return pen.profile.marks.comma.join(parts)


def _state(pen: Writer, line: ActionLine, on: dt.date) -> tuple[Span, ...]:
    """Say how an action stands, and by how many days it is late."""
    late = line.days_late(on)
    told = Span(late_by(pen.profile.language, late, digits=pen.profile.digits), bold=True) if late else None
    if told and line.state is ActionState.OPEN:
        return (told,)
    state = pen.profile.end.action_states[line.state]
    return (Span(f"{state}{pen.profile.marks.comma}"), told) if told else (Span(state),)


def _total(pen: Writer, lines: Sequence[ActionLine], on: dt.date) -> Paragraph:
    """Count the actions and those that are late."""
    words = pen.words(ACTIONS)
    actions = counted(pen.profile.language, len(lines), Thing.ACTION, digits=pen.profile.digits)
    parts = [words.total.format(actions=actions)]
    late = sum(line.days_late(on) > 0 for line in lines)
    if late:
        parts.append(words.late.format(number=pen.number(late)))
    return Paragraph(text=pen.profile.marks.semicolon.join(parts), align="start", size=pen.profile.size - 1, before=2)
