"""Decisions that a paper refers to: their numbers, days and texts, without the meetings around them."""

import datetime as dt
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from council_desk.documents.blocks import Cell, Span, Table
from council_desk.documents.excerpts import bare
from council_desk.documents.profiles import Profile
from council_desk.documents.writing import Writer
from council_desk.domain.digits import to_digits
from council_desk.domain.moments import local_day
from council_desk.domain.terms import MotionResult
from council_desk.record.models import AgendaItem, CouncilRecord, Meeting, Motion
from council_desk.record.reshaping import with_fields, without_fields

_ADOPTED = {MotionResult.ADOPTED, MotionResult.ADOPTED_AMENDED}
_AROUND = (
    "introduction",
    "speeches",
    "guidance",
    "papers",
    "elections",
    "recusals",
    "periods",
    "note",
    "actions",
    "presenter",
)
_BEHIND = (
    "vote_events",
    "mover",
    "seconder",
    "requirement",
    "result_reason",
    "responsible",
    "overseer",
    "due",
    "execution",
)


@dataclass(frozen=True, slots=True)
class Decided:
    """A motion with the number under which it is known and the day it was put."""

    number: str
    day: dt.date
    motion: Motion

    @property
    def adopted(self) -> bool:
        """Whether the council carried it."""
        return self.motion.result in _ADOPTED


def decided(record: CouncilRecord, ids: Collection[str], profile: Profile) -> list[Decided]:
    """Give those motions of a record that are named, in the order of their days."""
    found = []
    for meeting in record.meetings:
        day = local_day(meeting.started or meeting.scheduled_start)
        for item in meeting.agenda:
            for point, motion in enumerate(item.motions, 1):
                if motion.id in ids:
                    point_number = profile.item_point.format(item=item.number, point=point)
                    number = motion.reference or to_digits(point_number, profile.digits)
                    found.append(Decided(number.rstrip("."), day, motion))
    return sorted(found, key=lambda one: one.day)


def decided_in(record: CouncilRecord, ids: Collection[str]) -> tuple[Meeting, ...]:
    """Give the meetings of these motions with nothing but them, and of them not how they were voted on."""

    def alone(item: AgendaItem) -> AgendaItem:
        motions = (without_fields(motion, *_BEHIND) for motion in item.motions if motion.id in ids)
        return with_fields(without_fields(item, *_AROUND), motions=tuple(motions))

    meetings = []
    for meeting in record.meetings:
        agenda = [alone(item) for item in meeting.agenda if any(motion.id in ids for motion in item.motions)]
        meetings += [bare(meeting, agenda, officers=False)] if agenda else []
    return tuple(meetings)


def decisions_table(pen: Writer, found: Iterable[Decided], labels: tuple[str, str, str]) -> Table:
    """Give decisions in a table of numbers, days and texts."""
    rows = tuple(
        (
            Cell(text=pen.embed(one.number) or pen.profile.marks.none),
            Cell(text=pen.deadline(one.day)),
            Cell(text=_text(pen, one.motion)),
        )
        for one in found
    )
    head = tuple(Cell(text=label, header=True) for label in labels)
    return Table(widths=(1.8, 3, 8.2), head=(head,), rows=rows, size=pen.profile.size - 1)


def _text(pen: Writer, motion: Motion) -> tuple[Span, ...]:
    """Give the wording of a motion after its title."""
    title = (Span(f"{pen.embed(motion.title)}. ", bold=True),) if motion.title else ()
    return (*title, Span(pen.prose(motion.text)))
