"""The booklet of a year's minutes: cover, table of contents, then the minutes of every meeting on pages of their own.

The minutes are those that each meeting has by itself; the booklet numbers the pages through, and names the meeting in
the head of each.
"""

import datetime as dt
from dataclasses import replace

from council_desk.documents.blocks import (
    Block,
    Contents,
    ContentsEntry,
    Document,
    Gap,
    Heading,
    NewPage,
    Paragraph,
    Rule,
    Span,
)
from council_desk.documents.copies import Copy
from council_desk.documents.frame import council_in_short, invocation, paper, profile_for
from council_desk.documents.minutes.building import minutes_of
from council_desk.documents.minutes.opening import phrase, reference
from council_desk.documents.minutes.sitting import Sitting
from council_desk.documents.profiles import Profile
from council_desk.documents.several import apart, together, within
from council_desk.documents.words.booklet import BOOKLET
from council_desk.documents.writing import Writer
from council_desk.domain.moments import local_day
from council_desk.domain.paperwork import Order
from council_desk.domain.phrases import Thing, counted
from council_desk.domain.terms import Language, MeetingState
from council_desk.record.models import CouncilRecord, Meeting

_BOUND = {
    MeetingState.IN_SESSION,
    MeetingState.HELD,
    MeetingState.CLOSED,
    MeetingState.CANCELLED,
    MeetingState.FAILED_NO_QUORUM,
}


def booklet_document(
    record: CouncilRecord, order: Order, profile: Profile | None = None
) -> tuple[Document, CouncilRecord]:
    """Give the booklet of a council's meetings of a period as blocks, and the record that it carries.

    Minutes that are not approved are drafts here too, and say so. Of sealed minutes the booklet shows what was sealed.
    """
    mine = [meeting for meeting in record.meetings if is_bound(meeting, order)]
    used = profile or profile_for(record)
    shown = apart(within(record, mine), order.copy) if mine else []
    sits = [Sitting.of(one, one.meetings[0], used, Copy(order.copy)) for one in shown]
    carried = together(shown) if shown else within(record, ())
    return _document(Writer.over(carried, used, Copy(order.copy), order.subject), sits, order), carried


def is_bound(meeting: Meeting, order: Order) -> bool:
    """Say whether a meeting belongs into the booklet: it is over or on, failed or was called off, in the period."""
    day = local_day(meeting.started or meeting.scheduled_start)
    in_period = (order.first is None or order.first <= day) and (order.last is None or day <= order.last)
    return meeting.organization == order.subject and meeting.state in _BOUND and in_period


def _document(pen: Writer, sits: list[Sitting], order: Order) -> Document:
    words = pen.words(BOOKLET)
    period = _period(pen, sits, order)
    short = pen.say(words.short_title, council=council_in_short(pen))
    minutes = [minutes_of(sit) for sit in sits]
    entries = [_entry(sit) for sit in sits]
    frame = paper(
        pen,
        _cover(pen, sits, period),
        title=f"{words.title} – {pen.council_name}",
        subject=pen.profile.marks.comma.join(part for part in (words.title, pen.council_name, period) if part),
        short_title=short,
        created=max((one.created for one in minutes), default=dt.datetime(1970, 1, 1, tzinfo=dt.UTC)),
    )
    blocks: list[Block] = list(frame.blocks)
    if sits:
        blocks += [NewPage(furniture=frame.page.furniture), *_contents(pen, sits, entries)]
    for sit, made, entry in zip(sits, minutes, entries, strict=True):
        own = made.page.furniture
        furniture = replace(own, header_start=own.footer_start, footer_start=short)
        blocks.append(NewPage(furniture=furniture, watermark=made.page.watermark, anchor=sit.meeting.id))
        blocks += [_named(block, entry) for block in made.blocks]
    return replace(frame, blocks=tuple(blocks))


def _cover(pen: Writer, sits: list[Sitting], period: str) -> list[Block]:
    """Give the cover: whose minutes, of which period, how many."""
    words, profile = pen.words(BOOKLET), pen.profile
    lines = [period] if period else []
    if sits:
        count = [counted(profile.language, len(sits), Thing.MEETING, digits=profile.digits)]
        drafts = sum(sit.is_draft for sit in sits)
        count += [words.drafts.format(number=pen.number(drafts))] if drafts else []
        lines.append(profile.marks.semicolon.join(count))
    else:
        lines.append(words.none)
    above = [pen.municipality_name] if pen.municipality_name else []
    return [
        *invocation(pen),
        Gap(150),
        *(Paragraph(text=line, align="center", size=profile.size + 1, tone="muted", after=6) for line in above),
        Paragraph(text=pen.council_name, align="center", size=profile.size + 4, leading=profile.leading + 8, bold=True),
        Rule(tone="accent", before=10, after=14),
        Heading(text=words.title, level=1, align="center", size=profile.size + 15, after=14),
        *(Paragraph(text=line, align="center", size=profile.size + 1.5, after=4) for line in lines),
    ]


def _contents(pen: Writer, sits: list[Sitting], entries: list[str]) -> list[Block]:
    """Give the table of contents."""
    words = pen.words(BOOKLET)
    russian = pen.profile.language is Language.RU
    head = Heading(
        text=words.contents,
        level=1,
        align="center" if russian else "start",
        size=pen.profile.size + (2 if russian else 5),
        before=0,
        after=10,
    )
    listed = tuple(
        ContentsEntry((Span(entry), Span(_state(sit), tone="muted")), sit.meeting.id)
        for sit, entry in zip(sits, entries, strict=True)
    )
    return [head, Contents(entries=listed)]


def _entry(sit: Sitting) -> str:
    """Name a meeting in a line."""
    text = phrase(sit, sit.words(BOOKLET).entry, day=sit.day(sit.starts.date()), reference=reference(sit))
    return text[:1].upper() + text[1:]


def _state(sit: Sitting) -> str:
    """Say what the minutes of a meeting are, if they are not those of a meeting that was held, and approved."""
    words = sit.words(BOOKLET)
    told = {MeetingState.CANCELLED: words.cancelled, MeetingState.FAILED_NO_QUORUM: words.no_quorum}
    parts = [told[sit.meeting.state]] if sit.meeting.state in told else []
    parts += [words.draft] if sit.is_draft else []
    return "".join(f"{sit.profile.marks.dot}{part}" for part in parts)


def _period(pen: Writer, sits: list[Sitting], order: Order) -> str:
    """Write the period that was ordered; where an end is open, up to the meetings that there are."""
    days = [sit.starts.date() for sit in sits]
    first, last = order.first or min(days, default=None), order.last or max(days, default=None)
    return pen.days(first, last) if first and last else ""


def _named(block: Block, entry: str) -> Block:
    """Let the title of minutes stand in the outline as in the table of contents."""
    return replace(block, outline=entry) if isinstance(block, Heading) and block.level == 1 else block
