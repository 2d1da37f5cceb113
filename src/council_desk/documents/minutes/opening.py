"""The parts before the agenda: letterhead, title, the facts of the session, how it was opened."""

from council_desk.documents.blocks import Align, Block, Cell, Heading, Paragraph, Rule, Sides, Table
from council_desk.documents.minutes.grammar import attachments_counted, council_of
from council_desk.documents.minutes.sitting import Sitting, heading
from council_desk.domain.terms import Language


def invocation(sit: Sitting) -> list[Block]:
    """Give the invocation over the letterhead."""
    words = sit.profile.head.invocation
    return [Paragraph(text=words, align="center", size=sit.profile.size + 0.5, after=6)] if words else []


def letterhead(sit: Sitting) -> list[Block]:
    """Give the names of the bodies; in Persian and Arabic, number, date and attachments stand opposite."""
    profile = sit.profile
    if profile.language is Language.RU:
        blocks: list[Block] = [Paragraph(text=sit.council_name.upper(), align="center", after=2)]
        if sit.municipality_name:
            blocks.append(Paragraph(text=sit.municipality_name, align="center", size=profile.size - 1.5, tone="muted"))
        return blocks
    if profile.language is Language.EN:
        return [_small(sit, sit.municipality_name)] if sit.municipality_name else []
    names = tuple(_small(sit, name) for name in (sit.municipality_name, sit.council_name) if name)
    return [Sides(start=names, end=_registration(sit), share=0.74, after=4), Rule(tone="accent", after=8)]


def title(sit: Sitting) -> list[Block]:
    """Give the title and what kind of meeting it was."""
    profile = sit.profile
    align: Align = "start" if profile.language is Language.EN else "center"
    russian = profile.language is Language.RU
    return [
        Heading(
            text=title_text(sit),
            level=1,
            align=align,
            size=profile.size + (3 if russian else 6),
            before=12 if russian else 4,
            after=4 if russian else 2,
            letter_spacing=1.4 if russian else 0,
        ),
        Paragraph(
            text=_subtitle(sit),
            align=align,
            size=profile.size if russian else profile.size - 0.5,
            tone="ink" if russian else "muted",
            after=10,
        ),
        *([Rule(tone="accent", after=8)] if align == "start" else []),
    ]


def title_text(sit: Sitting) -> str:
    """Give the title as one line of text."""
    return _phrase(sit, sit.profile.head.title)


def short_title(sit: Sitting) -> str:
    """Give the title for the foot of every page."""
    name = sit.council_name
    council = name if len(name) <= 60 else f"{name[:59]}…"
    return sit.say(sit.profile.head.short_title, number=reference(sit), council=council)


def subject(sit: Sitting) -> str:
    """Give the subject for the particulars of the file."""
    return _phrase(sit, sit.profile.head.subject, date=sit.day(sit.starts.date()))


def date_and_number(sit: Sitting) -> list[Block]:
    """Give the date opposite the number, and the place below, as Russian minutes have them."""
    return [
        Sides(
            start=(Paragraph(text=sit.day(sit.starts.date()), align="start", after=0),),
            end=(Paragraph(text=f"№\u00a0{reference(sit)}", align="end", after=0),),
            after=6,
        ),
        Paragraph(text=place(sit), align="start", after=10),
    ]


def session_table(sit: Sitting) -> list[Block]:
    """Give the facts of the session as a table of labels and values."""
    head, meeting = sit.profile.head, sit.meeting
    openness = head.open_meeting if meeting.public else head.closed_meeting
    kind = sit.profile.marks.comma.join((head.kinds[meeting.kind], openness))
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
                text=_phrase(
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
    """Give the number of the meeting as the council writes it, without a number sign; else its plain number."""
    own = (sit.meeting.reference or "").removeprefix("№").strip()
    return own or sit.number(sit.meeting.number)


def _registration(sit: Sitting) -> tuple[Paragraph, ...]:
    """Give number, date and attachments."""
    head = sit.profile.head
    count = len(sit.meeting.attachments)
    counted = attachments_counted(sit.number(count), count, sit.profile.language)
    rows = (
        (head.number, sit.embed(reference(sit))),
        (head.date, sit.day(sit.starts.date())),
        (head.attachments, counted if count else head.attachments_none),
    )
    return tuple(_small(sit, f"{label}{sit.profile.marks.colon}{value}") for label, value in rows)


def _subtitle(sit: Sitting) -> str:
    """Give the line under the title."""
    return _phrase(sit, sit.profile.head.subtitle)


def _phrase(sit: Sitting, template: str, **more: str) -> str:
    """Fill a phrase that speaks of the meeting as a whole."""
    head, meeting = sit.profile.head, sit.meeting
    kind = head.kinds[meeting.kind]
    openness = head.open_meeting if meeting.public else head.closed_meeting
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


def _small(sit: Sitting, text: str) -> Paragraph:
    """Give a line of the letterhead."""
    return Paragraph(
        text=text, align="start", size=sit.profile.size - 1.5, leading=sit.profile.leading - 3, tone="muted", after=0
    )


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
