"""What all papers of a council share: letterhead, title, page, foot of the page, and which profile a record takes."""

from base64 import b64decode
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
    Picture,
    Rule,
    Sides,
)
from council_desk.documents.copies import Copy
from council_desk.documents.profiles import PROFILES, Profile
from council_desk.documents.profiles.own import bilingual, with_own
from council_desk.documents.writing import Writer
from council_desk.domain.digits import to_digits
from council_desk.domain.forms import Binding, ProfileKey
from council_desk.domain.terms import Language
from council_desk.record.models import CouncilRecord, DocumentProfile

_MILLIMETRE = 72 / 25.4


def profile_for(record: CouncilRecord) -> Profile:
    """Give the profile of a record: the council's own, on top of that of the language of its meeting.

    The record's calendar is the main one unless the council chose others.
    """
    own = own_profile(record)
    languages = {meeting.language for meeting in record.meetings}
    language = languages.pop() if len(languages) == 1 else record.language
    profile = PROFILES[(own and own.base) or ProfileKey.of(language)]
    if record.calendar is not profile.calendars[0]:
        others = tuple(calendar for calendar in profile.calendars if calendar is not record.calendar)
        profile = replace(profile, calendars=(record.calendar, *others))
    if own is None:
        return profile
    used = with_own(profile, own)
    other = own.second_language
    return used if other in {None, used.language} else bilingual(used, PROFILES[ProfileKey.of(other)])


def own_profile(record: CouncilRecord) -> DocumentProfile | None:
    """Give the form that the council of a record decided on; None if it has none, or none can be told apart."""
    councils = {meeting.organization for meeting in record.meetings}
    held = [body for body in record.organizations if body.document_profile]
    if len(councils) == 1:
        held = [body for body in held if body.id in councils]
    return held[0].document_profile if len(held) == 1 else None


def invocation(pen: Writer) -> list[Block]:
    """Give the invocation over the letterhead."""
    words = pen.profile.head.invocation
    return [Paragraph(text=words, align="center", size=pen.profile.size + 0.5, after=6)] if words else []


def letterhead(pen: Writer, registration: Iterable[tuple[str, str]]) -> list[Block]:
    """Give the emblem and the lines of the letterhead; in most forms these are the names of the bodies.

    In Persian and Arabic, labels and values such as number and date stand opposite.
    """
    profile, picture = pen.profile, emblem(pen)
    own = tuple(pen.prose(line) for line in profile.letterhead)
    if profile.language is Language.RU:
        first, *others = own or (pen.council_name.upper(), pen.municipality_name)
        blocks: list[Block] = [picture] if picture else []
        blocks.append(Paragraph(text=first, align="center", after=2))
        others = [line for line in others if line]
        return blocks + [
            Paragraph(text=line, align="center", size=profile.size - 1.5, tone="muted", after=4 * (line is others[-1]))
            for line in others
        ]
    english = profile.language is Language.EN
    names = own or (pen.municipality_name, *(() if english else (pen.council_name,)))
    lines = tuple(small(pen, name) for name in names if name)
    if english:
        return [Sides(start=lines, end=(), share=0.95, picture=picture)] if picture else list(lines)
    values = tuple(small(pen, f"{label}{profile.marks.colon}{value}") for label, value in registration)
    return [Sides(start=lines, end=values, share=0.74, after=4, picture=picture), Rule(tone="accent", after=8)]


def emblem(pen: Writer) -> Picture | None:
    """Give the council's emblem; None if it has none."""
    held = pen.profile.emblem
    if held is None:
        return None
    return Picture(
        data=b64decode(held.data),
        media_type=held.media_type,
        height=held.height * _MILLIMETRE,
        alternative=held.alternative or pen.say(pen.profile.head.emblem, council=pen.council_name),
    )


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
        footer_line=pen.prose(used.footer),
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
            bound_right=None if used.bound is None else used.bound is Binding.RIGHT,
            furniture=furniture,
            watermark=head.draft if draft else "",
        ),
        blocks=tuple(blocks),
        size=used.size,
        leading=used.leading,
    )
