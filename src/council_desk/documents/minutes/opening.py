"""The parts before the agenda: letterhead, title, the facts of the session, how it was opened."""

from council_desk.documents import frame
from council_desk.documents.blocks import Block, Cell, Paragraph, Sides, Table
from council_desk.documents.frame import council_in_short, title_blocks
from council_desk.documents.minutes.sitting import Sitting, heading
from council_desk.domain.calendars import year_of
from council_desk.domain.numbering import Numbers, format_number
from council_desk.domain.phrases import Thing, council_of, counted
from council_desk.domain.terms import Language


def letterhead(sit: Sitting) -> list[Block]:
    """Give the names of the bodies, with number, date and attachments."""
    head, count = sit.profile.head, len(sit.meeting.attachments)
    attached = counted(sit.profile.language, count, Thing.ATTACHMENT, digits=sit.profile.digits)
    registration = (
        (head.number, sit.embed(reference(sit))),
        (head.date, sit.day(sit.starts.date())),
        (head.attachments, attached if count else head.attachments_none),
    )
    return frame.letterhead(sit, registration)


def title(sit: Sitting) -> list[Block]:
    """Give the title and what kind of meeting it was."""
    return title_blocks(sit, title_text(sit), phrase(sit, sit.profile.head.subtitle))


def title_text(sit: Sitting) -> str:
    """Give the title as one line of text."""
    return phrase(sit, sit.profile.head.title)


def short_title(sit: Sitting) -> str:
    """Give the title for the foot of every page."""
    return sit.say(sit.profile.head.short_title, number=reference(sit), council=council_in_short(sit))


def subject(sit: Sitting) -> str:
    """Give the subject for the particulars of the file."""
    return phrase(sit, sit.profile.head.subject, date=sit.day(sit.starts.date()))


def date_and_number(sit: Sitting) -> list[Block]:
    """Give the date opposite the number, and the place below, as Russian minutes have them."""
    return [
        Sides(
            start=(Paragraph(text=sit.day(sit.starts.date()), align="start", after=0),),
            end=(Paragraph(text=f"{sit.profile.head.number}\u00a0{reference(sit)}", align="end", after=0),),
            after=6,
        ),
        Paragraph(text=place(sit), align="start", after=4 if sit.meeting.started else 10),
    ]


def times(sit: Sitting) -> list[Block]:
    """Give when the meeting was opened and closed, a line each, where the culture has no table for it."""
    head, colon = sit.profile.head, sit.profile.marks.colon
    shown = ((head.start, sit.meeting.started), (head.end, sit.meeting.ended))
    lines = [f"{label}{colon}{sit.time(moment)}" for label, moment in shown if moment]
    return [Paragraph(text=line, align="start", after=10 if line is lines[-1] else 0) for line in lines]


def session_table(sit: Sitting) -> list[Block]:
    """Give the facts of the session as a table of labels and values."""
    head, meeting = sit.profile.head, sit.meeting
    kind = sit.profile.marks.comma.join((head.kinds[meeting.kind], _openness(sit)))
    began = sit.time(meeting.started or meeting.scheduled_start)
    ended = sit.time(meeting.ended) if meeting.ended else sit.profile.marks.none
    rows = (
        _pair(head.meeting_number, sit.embed(reference(sit)), head.meeting_kind, kind),
        _single(head.day, sit.long_day(sit.starts.date())),
        _pair(head.start, began, head.end, ended),
        _single(head.place, place(sit)),
        _pair(head.chair, sit.embed(sit.name(meeting.chair)), head.secretary, sit.embed(sit.name(meeting.secretary))),
    )
    return [Table(widths=(2.5, 4.3, 2.1, 4.1), rows=rows, size=sit.profile.size - 1, after=8)]


def officers(sit: Sitting) -> list[Block]:
    """Give chair and secretary, a line each."""
    head, dash = sit.profile.head, sit.profile.marks.dash
    officers = ((head.chair, sit.meeting.chair), (head.secretary, sit.meeting.secretary))
    return [
        Paragraph(text=f"{role}{dash}{sit.embed(sit.name(ref))}", align="start", after=0 if role == head.chair else 4)
        for role, ref in officers
    ]


def opening(sit: Sitting) -> list[Block]:
    """Give how the meeting was opened: the council's own words, or else the formula of the culture."""
    talk, meeting, profile = sit.profile.talk, sit.meeting, sit.profile
    blocks: list[Block] = []
    own = meeting.minutes.opening_text if meeting.minutes else None
    if own and own.strip():
        blocks.append(Paragraph(text=sit.prose(own), first_line=profile.first_line))
    elif sit.took_place and talk.opening:
        template = talk.opening if meeting.chair else talk.opening_without_chair
        blocks.append(
            Paragraph(
                text=phrase(
                    sit, template, day=sit.long_day(sit.starts.date()), place=place(sit), chair=sit.name(meeting.chair)
                )
            )
        )
    if talk.called_to_order and meeting.started:
        blocks.append(Paragraph(text=sit.say(talk.called_to_order, time=sit.time(meeting.started))))
    if blocks and talk.opening_heading:
        blocks.insert(0, heading(sit, talk.opening_heading))
    return blocks


def place(sit: Sitting) -> str:
    """Write where the meeting was."""
    location = sit.meeting.location
    words = [location.name, location.room or "", location.street_address or ""]
    if sit.profile.address_first:
        words = [words[2], words[0], words[1]]
    return sit.profile.marks.comma.join(sit.embed(word) for word in words if word)


def reference(sit: Sitting) -> str:
    """Give the number of the meeting as the council writes it, without a number sign; else by its pattern, or plain."""
    own = (sit.meeting.reference or "").removeprefix("№").strip()
    if own or not sit.profile.meeting_pattern:
        return own or sit.number(sit.meeting.number)
    numbers = Numbers(n=sit.meeting.number, year=year_of(sit.starts.date(), sit.profile.calendars[0]))
    return format_number(sit.profile.meeting_pattern, numbers, sit.profile.digits)


def phrase(sit: Sitting, template: str, **more: str) -> str:
    """Fill a phrase that speaks of the meeting as a whole."""
    head, meeting = sit.profile.head, sit.meeting
    kind = head.kinds[meeting.kind]
    openness = _openness(sit)
    russian = sit.profile.language is Language.RU
    return sit.say(
        template,
        council=sit.council_name,
        council_of=council_of(sit.council_name, sit.profile.language),
        number=sit.number(meeting.number),
        ordinal=sit.ordinal(meeting.number),
        kind=f"{openness}{kind}" if russian else kind,
        openness=openness,
        **more,
    )


def _openness(sit: Sitting) -> str:
    """Say whether the meeting was open, and whether it was called a second time for want of a quorum."""
    head, meeting = sit.profile.head, sit.meeting
    openness = head.open_meeting if meeting.public else head.closed_meeting
    if not (meeting.second_call or meeting.second_call_of):
        return openness
    if sit.profile.language is Language.RU:
        return f"{openness}{head.second_call}"
    return sit.profile.marks.comma.join((openness, head.second_call))


def _pair(label: str, value: str, other_label: str, other_value: str) -> tuple[Cell, ...]:
    """Give a row with two labels and two values."""
    return (
        Cell(text=label, header=True),
        Cell(text=value),
        Cell(text=other_label, header=True),
        Cell(text=other_value),
    )


def _single(label: str, value: str) -> tuple[Cell, ...]:
    """Give a row with one label and a long value."""
    return (Cell(text=label, header=True), Cell(text=value, span=3))
