"""The sheet on which an election is counted: ballots, votes in figures and words, the result, the tellers' signatures.

Before the count it is a form to be filled in by hand; while only some of the numbers are there it is a draft.
"""

import datetime as dt

from council_desk.documents.blocks import Block, Cell, Document, Paragraph, Signatures, Signer, Table
from council_desk.documents.copies import Copy, copy_of
from council_desk.documents.elections import elected_sentences
from council_desk.documents.excerpts import bare, only
from council_desk.documents.frame import invocation, letterhead, paper, profile_for, title_blocks
from council_desk.documents.minutes.opening import phrase, reference
from council_desk.documents.minutes.sitting import Sitting
from council_desk.documents.profiles import Profile
from council_desk.documents.words.tally import TALLY
from council_desk.documents.writing import Writer, heading
from council_desk.domain.elections import is_counted
from council_desk.domain.forms import Signing
from council_desk.domain.phrases import number_words
from council_desk.domain.terms import Language
from council_desk.errors import DeskError, sentence
from council_desk.record.models import CouncilRecord, Election

_BY_HAND = 26.0
"""The least height of a row that is filled in by hand, in points."""


class NoSuchElectionError(DeskError):
    """A tally was asked for of an election that the record does not hold."""


def tally_document(
    record: CouncilRecord, election_id: str, profile: Profile | None = None, copy: Copy | str = Copy.INTERNAL
) -> Document:
    """Give the tally of one round of an election as blocks. Raises NoSuchElectionError."""
    used = profile or profile_for(record)
    shown = copy_of(record, copy)
    election = election_in(shown, election_id)
    pen = _pen(shown, election, used, Copy(copy))
    words = pen.words(TALLY)
    title, subtitle = words.title, _subtitle(pen, election)
    blocks = [
        *invocation(pen),
        *letterhead(pen, _registration(pen, election)),
        *title_blocks(pen, title, subtitle),
        _facts(pen, election),
        heading(pen, words.ballots_heading),
        _ballots(pen, election),
        heading(pen, words.votes_heading),
        _votes(pen, election),
        *_result(pen, election),
        *_signed(pen, election),
    ]
    return paper(
        pen,
        blocks,
        title=f"{title} – {election.post}",
        subject=f"{title}, {subtitle}",
        short_title=pen.say(words.short_title, post=election.post),
        created=dt.datetime.combine(election.date, dt.time(), dt.UTC),
        draft=not is_counted(election) and not _is_form(election),
    )


def tally_excerpt(record: CouncilRecord, election_id: str) -> CouncilRecord:
    """Give what a tally carries: the election, and of its meeting that it was held."""
    election = election_in(record, election_id)
    meetings = (bare(meeting) for meeting in record.meetings if meeting.id == election.meeting)
    return only(record, election.organization, meetings=meetings, elections=(election,))


def election_in(record: CouncilRecord, election_id: str) -> Election:
    """Give an election of a record. Raises NoSuchElectionError."""
    for election in record.elections:
        if election.id == election_id:
            return election
    raise NoSuchElectionError(sentence("The record does not hold the election whose tally is wanted."))


def _is_form(election: Election) -> bool:
    """Say whether nothing has been counted yet."""
    return election.valid is None and election.invalid is None and not any(one.votes for one in election.candidates)


def _pen(record: CouncilRecord, election: Election, profile: Profile, copy: Copy) -> Writer:
    """Give the meeting of the election if the record holds it, else the record alone."""
    for meeting in record.meetings:
        if meeting.id == election.meeting:
            return Sitting.of(record, meeting, profile, copy)
    return Writer.over(record, profile, copy, election.organization)


def _subtitle(pen: Writer, election: Election) -> str:
    """Name the meeting that held the election."""
    if isinstance(pen, Sitting):
        text = phrase(pen, pen.words(TALLY).of_meeting, day=pen.day(election.date))
        return text[:1].upper() + text[1:] if pen.profile.language is Language.EN else text
    return pen.profile.marks.comma.join((pen.council_name, pen.day(election.date)))


def _registration(pen: Writer, election: Election) -> list[tuple[str, str]]:
    """Give the number of the meeting and the day."""
    head = pen.profile.head
    lines = [(head.meeting_number, pen.embed(reference(pen)))] if isinstance(pen, Sitting) else []
    return [*lines, (head.date, pen.day(election.date))]


def _facts(pen: Writer, election: Election) -> Table:
    """Give what was voted on."""
    words = pen.words(TALLY)
    round_ = words.round.format(ordinal=pen.round(election.round))
    title = (
        pen.embed(election.post)
        if election.round == 1
        else f"{pen.embed(election.post)}{pen.profile.marks.dash}{round_}"
    )
    rows = (
        (Cell(text=words.post, header=True), Cell(text=title, span=3)),
        (
            Cell(text=words.day, header=True),
            Cell(text=pen.day(election.date)),
            Cell(text=words.seats, header=True),
            Cell(text=pen.number(election.seats)),
        ),
    )
    return Table(widths=(3.3, 3.6, 2.6, 3.5), rows=rows, size=pen.profile.size - 1, after=4)


def _ballots(pen: Writer, election: Election) -> Table:
    """Give the numbers of voters and ballots in figures and words; empty where they are not known."""
    words = pen.words(TALLY)
    shown = (
        (words.eligible, election.eligible),
        (words.issued, election.issued),
        (words.valid, election.valid),
        (words.invalid, election.invalid),
    )
    rows = tuple(
        (Cell(text=label, header=True), *_written(pen, number if number is not None else None))
        for label, number in shown
    )
    head = (
        Cell(text="", header=True),
        Cell(text=words.figure, header=True, align="center"),
        Cell(text=words.in_words, header=True),
    )
    height = _BY_HAND if _is_form(election) else 0
    return Table(widths=(5, 2, 6), head=(head,), rows=rows, size=pen.profile.size - 1, row_height=height)


def _votes(pen: Writer, election: Election) -> Table:
    """Give the candidates with their votes in figures and words, and who is elected."""
    words, end, form = pen.words(TALLY), pen.profile.end, _is_form(election)
    head = (
        Cell(text=end.row, header=True),
        Cell(text=end.candidate, header=True),
        Cell(text=f"{end.votes} ({words.figure.lower()})", header=True, align="center"),
        Cell(text=f"{end.votes} ({words.in_words.lower()})", header=True),
        Cell(text=end.decision_columns[-1], header=True),
    )
    rows = tuple(
        (
            Cell(text=pen.number(place), align="center"),
            Cell(text=pen.embed(pen.name(candidate.person))),
            *_written(pen, None if form else candidate.votes),
            Cell(text=end.elected if candidate.person in election.elected else "", bold=True),
        )
        for place, candidate in enumerate(election.candidates, 1)
    )
    height = _BY_HAND if form else 0
    return Table(widths=(0.9, 4.6, 2.2, 3.6, 2), head=(head,), rows=rows, size=pen.profile.size - 1, row_height=height)


def _written(pen: Writer, number: int | None) -> tuple[Cell, Cell]:
    """Write a number in figures and in words; two empty cells for none."""
    if number is None:
        return Cell(text=""), Cell(text="")
    return Cell(text=pen.number(number), align="center"), Cell(text=number_words(number, pen.profile.language))


def _result(pen: Writer, election: Election) -> list[Block]:
    """Give who is elected, and the note on it; lines to write on before the count."""
    words, indent = pen.words(TALLY), pen.profile.first_line
    blocks: list[Block] = [heading(pen, words.result_heading)]
    if _is_form(election):
        empty = tuple((Cell(text=""),) for _line in range(max(election.seats, 1)))
        return [*blocks, Table(widths=(1,), rows=empty, row_height=_BY_HAND)]
    lines = elected_sentences(pen, election) or [words.nobody]
    if election.note:
        lines.append(pen.prose(election.note))
    return [*blocks, *(Paragraph(text=line, align="start", first_line=indent) for line in lines)]


def _signed(pen: Writer, election: Election) -> list[Block]:
    """Give the places for the tellers to sign, and for chair and secretary of the meeting."""
    words, end, signing = pen.words(TALLY), pen.profile.end, pen.profile.signing
    refs: list[str | None] = [*election.tellers] or [None, None]
    signers = [Signer(role=words.teller, name=pen.embed(pen.signature(ref))) for ref in refs]
    if isinstance(pen, Sitting):
        officers = ((end.chair_role, pen.meeting.chair), (end.secretary_role, pen.meeting.secretary))
        signers += [Signer(role=role, name=pen.embed(pen.signature(ref))) for role, ref in officers]
    lines = signing in {Signing.CHAIR_AND_SECRETARY, Signing.SECRETARY_AND_CHAIR}
    return [
        Paragraph(text=words.formula, align="start", first_line=pen.profile.first_line, before=8),
        Signatures(
            signers=tuple(signers),
            layout="lines" if lines else "grid",
            columns=2 if len(signers) == 4 else 3,
            before=10,
        ),
    ]
