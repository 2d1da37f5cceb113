"""The list of open actions, of everybody or of one person: what, from where, by when, and what is late."""

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from council_desk.documents.blocks import Block, Cell, Document, Paragraph, Span, Table
from council_desk.documents.copies import Copy, copy_of
from council_desk.documents.frame import council_in_short, letterhead, paper, profile_for, title_blocks
from council_desk.documents.profiles import Profile
from council_desk.documents.writing import Writer
from council_desk.domain.phrases import Thing, counted, late_by
from council_desk.domain.terms import ActionState, OrganizationClass
from council_desk.domain.text import sort_key
from council_desk.record.models import CouncilRecord

if TYPE_CHECKING:
    from council_desk.documents.typesetting import Typeset

_LIVE = {ActionState.OPEN, ActionState.IN_PROGRESS}
_COUNCILS = {OrganizationClass.COUNCIL, OrganizationClass.WOMENS_COUNCIL}


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionLine:
    """One action of the list. `assignee` is the id of a person or body, `reference` the number of the decision.

    `meeting_number` and `meeting_date` are those of the meeting it came from.
    """

    text: str
    assignee: str | None = None
    due: dt.date | None = None
    state: ActionState = ActionState.OPEN
    meeting_number: int | None = None
    meeting_date: dt.date | None = None
    reference: str | None = None

    def days_late(self, on: dt.date) -> int:
        """Give how many days the action is late; 0 if it is not, or is no longer to be done."""
        if self.due is None or self.state not in _LIVE:
            return 0
        return max((on - self.due).days, 0)


def actions_document(
    record: CouncilRecord,
    lines: Sequence[ActionLine],
    *,
    on: dt.date,
    person: str | None = None,
    organization: str | None = None,
    profile: Profile | None = None,
    copy: Copy | str = Copy.INTERNAL,
) -> Document:
    """Give the list as blocks: those of everybody by their names, or of one person only; done ones are left out.

    `record` gives names, the council (`organization`, else its first one), language and calendar; `on` is the day
    of the list, from which lateness counts.
    """
    used = profile or profile_for(record)
    shown = copy_of(record, copy)
    council = organization or next((body.id for body in shown.organizations if body.classification in _COUNCILS), "")
    pen, words = Writer.over(shown, used, Copy(copy), council), used.action_list
    kept = [line for line in lines if line.state in _LIVE and (person is None or line.assignee == person)]
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


def render_actions(
    record: CouncilRecord,
    lines: Sequence[ActionLine],
    *,
    on: dt.date,
    person: str | None = None,
    organization: str | None = None,
    profile: Profile | None = None,
    copy: Copy | str = Copy.INTERNAL,
) -> "Typeset":
    """Give the list as a PDF; the same record, lines and day give the same bytes."""
    from council_desk.documents.typesetting import typeset

    return typeset(
        actions_document(record, lines, on=on, person=person, organization=organization, profile=profile, copy=copy)
    )


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
    words, end = pen.profile.action_list, pen.profile.end
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
    return Table(widths=(0.9, 4.9, 3.2, 3.2, 2.6), head=(head,), rows=tuple(rows), size=pen.profile.size - 1)


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
    words, parts = pen.profile.action_list, []
    if line.meeting_number is not None:
        number = pen.number(line.meeting_number)
        known = pen.say(words.from_meeting, number=number, day=pen.deadline(line.meeting_date))
        parts.append(known if line.meeting_date else pen.say(pen.profile.end.carried_from, number=number))
    if line.reference:
        parts.append(pen.say(words.decision, reference=line.reference))
    return pen.profile.marks.comma.join(parts) or pen.profile.marks.none


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
    words = pen.profile.action_list
    actions = counted(pen.profile.language, len(lines), Thing.ACTION, digits=pen.profile.digits)
    parts = [words.total.format(actions=actions)]
    late = sum(line.days_late(on) > 0 for line in lines)
    if late:
        parts.append(words.late.format(number=pen.number(late)))
    return Paragraph(text=pen.profile.marks.semicolon.join(parts), align="start", size=pen.profile.size - 1, before=2)
