"""The agenda, and what was said and decided on each of its items."""

from council_desk.documents.blocks import Block, Heading, Paragraph, Span
from council_desk.documents.elections import by_round, election_blocks
from council_desk.documents.minutes.breaks import breaks_after
from council_desk.documents.minutes.sitting import Sitting, heading
from council_desk.documents.minutes.votes import item_recusals, motion_blocks
from council_desk.domain.terms import GuidanceKind, Language
from council_desk.record.models import AgendaItem, Guidance, Speech

_ANSWERS = {GuidanceKind.OBJECTION, GuidanceKind.ENDORSEMENT}


def agenda(sit: Sitting) -> list[Block]:
    """Give the list of items."""
    talk, items = sit.profile.talk, sit.meeting.agenda
    blocks: list[Block] = [heading(sit, talk.agenda)]
    if not items:
        return [*blocks, Paragraph(text=talk.no_agenda, tone="muted")]
    formal = sit.profile.language is Language.RU
    for place, item in enumerate(items, 1):
        last = place == len(items)
        indent = sit.profile.first_line
        name = sit.name(item.presenter)
        presenter = sit.say(talk.presenter + "." * formal, name=name) if item.presenter else ""
        line = f"{item_number(sit, item)}. {sit.embed(item.title)}"
        separate = bool(formal and presenter)
        blocks.append(
            Paragraph(
                text=line,
                align="start",
                first_line=indent,
                indent=0 if formal else 6,
                after=0 if separate else 2 + 4 * last,
                keep_with_next=separate or place == len(items) - 1,
            )
        )
        if separate:
            blocks.append(Paragraph(text=presenter, align="start", indent=indent, after=2 + 4 * last))
    return blocks


def items(sit: Sitting) -> list[Block]:
    """Give each item under a heading: who presented it, what was said, what was decided."""
    return [block for item in sit.meeting.agenda for block in (*_item(sit, item), *breaks_after(sit, item))]


def heard_and_decided(sit: Sitting) -> list[Block]:
    """Give each item in the three parts of a Russian protocol: heard, spoke, decided."""
    return [block for item in sit.meeting.agenda for block in (*_heard(sit, item), *breaks_after(sit, item))]


def _item(sit: Sitting, item: AgendaItem) -> list[Block]:
    """Give one item."""
    talk = sit.profile.talk
    title = sit.say(talk.item, number=item_number(sit, item), ordinal=_ordinal(sit, item), title=item.title)
    blocks: list[Block] = [heading(sit, title)]
    if item.presenter:
        blocks.append(
            Paragraph(
                text=sit.say(talk.presenter, name=sit.name(item.presenter)),
                tone="muted",
                align="start",
                size=sit.profile.size - 1,
                after=3,
                keep_with_next=True,
            )
        )
    blocks += _recusals(sit, item)
    said: list[Block] = [
        Paragraph(text=sit.prose(text), after=3) for text in (item.introduction,) if text and text.strip()
    ]
    said += [_speech(sit, speech) for speech in item.speeches]
    if said and talk.discussion:
        blocks.append(Heading(text=talk.discussion, level=3))
    blocks += said
    blocks += _statements(sit, item, after_motions=False)
    blocks += _elections(sit, item)
    for point, motion in enumerate(item.motions, 1):
        blocks += motion_blocks(sit, item, motion, point)
    return blocks + _statements(sit, item, after_motions=True) + _papers(sit, item)


def _heard(sit: Sitting, item: AgendaItem) -> list[Block]:
    """Give one item: what was heard comes from the introduction and the presenter, up to the first other speaker."""
    talk, indent = sit.profile.talk, sit.profile.first_line
    number = item_number(sit, item)
    speeches = list(item.speeches)
    heard: list[Block] = [Paragraph(text=sit.prose(item.introduction), first_line=indent)] if item.introduction else []
    while speeches and speeches[0].speaker is not None and speeches[0].speaker == item.presenter:
        heard.append(_speech(sit, speeches.pop(0)))
    if not heard and item.presenter:
        heard.append(Paragraph(text=sit.say("{name}.", name=sit.name(item.presenter)), first_line=indent))
    blocks: list[Block] = [
        Heading(
            text=(Span(sit.say(talk.heard, number=number), bold=True), Span(f" {sit.embed(item.title)}")),
            level=2,
            size=sit.profile.size,
            outline=f"{number}. {item.title}",
        ),
        *heard,
    ]
    if speeches:
        blocks += [_part(talk.spoke), *(_speech(sit, speech) for speech in speeches)]
    blocks += _statements(sit, item, after_motions=False) + _recusals(sit, item)
    held = _elections(sit, item)
    if item.motions or held:
        blocks.append(_part(talk.decided))
    blocks += held
    for point, motion in enumerate(item.motions, 1):
        blocks += motion_blocks(sit, item, motion, point)
    return blocks + _statements(sit, item, after_motions=True) + _papers(sit, item)


def _part(text: str) -> Paragraph:
    """Give the head of a part of an item."""
    return Paragraph(text=text, bold=True, align="start", before=4, after=2, keep_with_next=True)


def _speech(sit: Sitting, speech: Speech) -> Paragraph:
    """Give what one speaker said, after the name."""
    name = sit.embed(sit.name(speech.speaker)) if speech.speaker else ""
    text = sit.prose(speech.text)
    formal = sit.profile.language is Language.RU
    return Paragraph(
        text=(Span(name, bold=not formal), Span(f"{sit.profile.marks.dash}{text}")) if name else text,
        first_line=sit.profile.first_line,
        after=3,
    )


def _recusals(sit: Sitting, item: AgendaItem) -> list[Block]:
    """Give who took no part in the item."""
    return [
        Paragraph(text=line, align="start", first_line=sit.profile.first_line, after=3)
        for line in item_recusals(sit, item)
    ]


def _elections(sit: Sitting, item: AgendaItem) -> list[Block]:
    """Give the elections held under the item, one tally for each round."""
    held = by_round(election for election in sit.record.elections if election.id in item.elections)
    return [block for election in held for block in election_blocks(sit, election)]


def _statements(sit: Sitting, item: AgendaItem, *, after_motions: bool) -> list[Block]:
    """Give the statements of the imam or host: guidance goes before the motions, what answers to them after."""
    return [
        _statement(sit, statement)
        for statement in item.guidance
        if (bool(item.motions) and statement.kind in _ANSWERS) is after_motions
    ]


def _statement(sit: Sitting, statement: Guidance) -> Paragraph:
    """Give a statement by the imam or host: a paragraph of its own, never a vote; dated if not of that day."""
    label = sit.say(sit.profile.talk.guidance[statement.kind], name=sit.name(statement.person))
    if statement.date and statement.date != sit.starts.date():
        label = f"{label} ({sit.embed(sit.day(statement.date))})"
    return Paragraph(
        text=(
            Span(f"{label}{sit.profile.marks.colon}", bold=True, tone=sit.profile.heading_tone),
            Span(sit.prose(statement.text)),
        ),
        first_line=sit.profile.first_line,
        indent=0 if sit.profile.first_line else 10,
        before=2,
    )


def _papers(sit: Sitting, item: AgendaItem) -> list[Block]:
    """Give the papers that lay before the council."""
    titles = [sit.papers[ref].title for ref in item.papers if ref in sit.papers]
    if not titles:
        return []
    text = sit.profile.talk.papers.format(titles=sit.profile.marks.semicolon.join(sit.embed(title) for title in titles))
    return [Paragraph(text=text, tone="muted", size=sit.profile.size - 1, first_line=sit.profile.first_line)]


def item_number(sit: Sitting, item: AgendaItem) -> str:
    """Write the number of an item, which the program gave, in the profile's digits."""
    return sit.number(item.number).rstrip(".")


def _ordinal(sit: Sitting, item: AgendaItem) -> str:
    """Write the number of an item as an ordinal if it is a plain number; else as it stands."""
    plain = item.number.strip()
    return sit.ordinal(int(plain)) if plain.isdecimal() and 0 < int(plain) < 1000 else item_number(sit, item)
