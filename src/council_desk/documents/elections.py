"""The tally of one election as blocks: for the minutes, under the item or in a part of their own."""

from collections.abc import Iterable, Mapping

from council_desk.documents.blocks import Block, Cell, Paragraph, Table
from council_desk.documents.words.tally import TALLY
from council_desk.documents.writing import Writer
from council_desk.domain.phrases import elected_sentence
from council_desk.record.models import Election


def by_round(elections: Iterable[Election]) -> list[Election]:
    """Put the rounds of an election in their order."""
    return sorted(elections, key=lambda election: election.round)


def election_title(pen: Writer, election: Election) -> str:
    """Name an election: what for, and which round if it is not the first."""
    text = pen.say(pen.profile.end.election_of, post=election.post)
    if election.round == 1:
        return text
    round_ = pen.words(TALLY).round.format(ordinal=pen.round(election.round))
    return f"{text}{pen.profile.marks.dash}{round_}"


def ballot_figures(pen: Writer, election: Election) -> Mapping[str, str]:
    """Give the numbers of ballots as text; a dash for what was not counted."""
    numbers = {"issued": election.issued, "valid": election.valid, "invalid": election.invalid}
    return {key: pen.profile.marks.none if value is None else pen.number(value) for key, value in numbers.items()}


def elected_sentences(pen: Writer, election: Election) -> list[str]:
    """Tell who was elected, with how many of the valid votes."""
    votes = {candidate.person: candidate.votes for candidate in election.candidates}
    return [
        elected_sentence(
            pen.profile.language,
            pen.embed(pen.name(person)),
            votes.get(person),
            election.valid,
            gender=pen.gender(person),
            digits=pen.profile.digits,
        ).replace("..", ".")
        for person in election.elected
    ]


def election_blocks(pen: Writer, election: Election) -> list[Block]:
    """Give the tally: candidates with their votes, ballots, who was elected, tellers, a note."""
    end, indent = pen.profile.end, pen.profile.first_line
    head = tuple(Cell(text=text, header=True) for text in (end.row, end.candidate, end.votes, end.decision_columns[-1]))
    rows = tuple(
        (
            Cell(text=pen.number(place), align="center"),
            Cell(text=pen.embed(pen.name(candidate.person))),
            Cell(text=pen.number(candidate.votes), align="center"),
            Cell(text=end.elected if candidate.person in election.elected else ""),
        )
        for place, candidate in enumerate(election.candidates, 1)
    )
    title = election_title(pen, election)
    blocks: list[Block] = [Paragraph(text=title, bold=True, align="start", before=4, after=2, keep_with_next=True)]
    if rows:
        size = pen.profile.size - 1
        widths = (0.9, 6, 2, 3)
        blocks.append(Table(widths=widths, head=(head,), rows=rows, size=size, title=title, keep_with_next=True))
    lines = [end.ballots.format(**ballot_figures(pen, election)), *elected_sentences(pen, election)]
    if election.tellers:
        lines.append(end.tellers.format(names=pen.names(election.tellers)))
    if election.note:
        lines.append(pen.prose(election.note))
    return [
        *blocks,
        *(
            Paragraph(text=line, align="start", first_line=indent, after=2, keep_with_next=place < len(lines))
            for place, line in enumerate(lines, 1)
        ),
    ]
