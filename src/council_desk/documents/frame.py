"""What all papers of a council share: letterhead, title, page, foot of the page, and which profile a record takes."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from council_desk.documents.blocks import (
    Align,
    Block,
    Document,
    Furniture,
    Heading,
    PageSetup,
    Paragraph,
    Rule,
    Sides,
)
from council_desk.documents.copies import Copy
from council_desk.documents.profiles import PROFILES, Profile
from council_desk.documents.writing import Writer
from council_desk.domain.digits import to_digits
from council_desk.domain.terms import Language
from council_desk.record.models import CouncilRecord

_KEYS = {Language.FA: "fa-IR", Language.AR: "ar-SA", Language.RU: "ru-RU", Language.EN: "en-GB"}


def profile_for(record: CouncilRecord) -> Profile:
    """Give the profile of a record: of the language of its meeting, with the record's calendar as the main one."""
    languages = {meeting.language for meeting in record.meetings}
    language = languages.pop() if len(languages) == 1 else record.language
    profile = PROFILES[_KEYS[language]]
    if record.calendar is profile.calendars[0]:
        return profile
    others = tuple(calendar for calendar in profile.calendars if calendar is not record.calendar)
    return replace(profile, calendars=(record.calendar, *others))


def invocation(pen: Writer) -> list[Block]:
    """Give the invocation over the letterhead."""
    words = pen.profile.head.invocation
    return [Paragraph(text=words, align="center", size=pen.profile.size + 0.5, after=6)] if words else []


def letterhead(pen: Writer, registration: Iterable[tuple[str, str]]) -> list[Block]:
    """Give the names of the bodies; in Persian and Arabic, labels and values such as number and date stand opposite."""
    profile = pen.profile
    if profile.language is Language.RU:
        blocks: list[Block] = [Paragraph(text=pen.council_name.upper(), align="center", after=2)]
        if pen.municipality_name:
            blocks.append(Paragraph(text=pen.municipality_name, align="center", size=profile.size - 1.5, tone="muted"))
        return blocks
    if profile.language is Language.EN:
        return [small(pen, pen.municipality_name)] if pen.municipality_name else []
    names = tuple(small(pen, name) for name in (pen.municipality_name, pen.council_name) if name)
    lines = tuple(small(pen, f"{label}{profile.marks.colon}{value}") for label, value in registration)
    return [Sides(start=names, end=lines, share=0.74, after=4), Rule(tone="accent", after=8)]


def title_blocks(pen: Writer, title: str, subtitle: str) -> list[Block]:
    """Give the title and the line under it."""
    profile = pen.profile
    align: Align = "start" if profile.language is Language.EN else "center"
    russian = profile.language is Language.RU
    return [
        Heading(
            text=title,
            level=1,
            align=align,
            size=profile.size + (3 if russian else 6),
            before=12 if russian else 4,
            after=4 if russian else 2,
            letter_spacing=1.4 if russian else 0,
        ),
        Paragraph(
            text=subtitle,
            align=align,
            size=profile.size if russian else profile.size - 0.5,
            tone="ink" if russian else "muted",
            after=10,
        ),
        *([Rule(tone="accent", after=8)] if align == "start" else []),
    ]


def small(pen: Writer, text: str) -> Paragraph:
    """Give a line of the letterhead."""
    return Paragraph(
        text=text, align="start", size=pen.profile.size - 1.5, leading=pen.profile.leading - 3, tone="muted", after=0
    )


def council_in_short(pen: Writer) -> str:
    """Give the name of the council for the foot of a page, cut if it is very long."""
    name = pen.council_name
    return name if len(name) <= 60 else f"{name[:59]}…"


def paper(
    pen: Writer,
    blocks: Iterable[Block],
    *,
    title: str,
    subject: str,
    short_title: str,
    created: datetime,
    draft: bool = False,
    marks: Iterable[str] = (),
) -> Document:
    """Put a paper together: its pages after the profile, and in their foot the short title, marks, and page numbers.

    A draft says so in the foot and across every page; so does a copy that is not the council's own, in the foot.
    """
    used, head = pen.profile, pen.profile.head
    copies = {Copy.INTERNAL: "", Copy.MUNICIPALITY: head.municipality_copy, Copy.PUBLIC: head.public_copy}
    middle = [head.draft if draft else "", copies[pen.copy], *marks]
    furniture = Furniture(
        header_center="{page}" if used.page_number_on_top else "",
        header_from_page=2,
        footer_start=short_title,
        footer_center=used.marks.dot.join(mark for mark in middle if mark),
        footer_end=head.page,
    )
    margins = used.margins
    return Document(
        title=title,
        author=pen.council_name,
        subject=subject,
        language=used.key,
        rtl=used.rtl,
        digits=to_digits("0123456789", used.digits),
        created=created,
        page=PageSetup(
            top=margins.top,
            bottom=margins.bottom,
            inner=margins.inner,
            outer=margins.outer,
            first_top=margins.first_top,
            furniture=furniture,
            watermark=head.draft if draft else "",
        ),
        blocks=tuple(blocks),
        size=used.size,
        leading=used.leading,
    )
