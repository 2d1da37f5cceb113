"""Ballot papers of one round of an election: as many as may vote, several to a page, to be cut apart."""

import datetime as dt
from dataclasses import replace

from council_desk.documents.blocks import Align, Choices, Document, Paragraph, Slips
from council_desk.documents.copies import Copy, copy_of
from council_desk.documents.excerpts import bare, only
from council_desk.documents.frame import paper, profile_for
from council_desk.documents.profiles import Profile
from council_desk.documents.tally import election_in
from council_desk.documents.words.ballots import BALLOTS
from council_desk.documents.words.tally import TALLY
from council_desk.documents.writing import Writer
from council_desk.domain.names import full_name, sort_name
from council_desk.domain.paperwork import Order
from council_desk.domain.terms import AttendanceStatus, Language
from council_desk.domain.text import sort_key
from council_desk.errors import DeskError, sentence
from council_desk.record.models import CouncilRecord, Election
from council_desk.record.reshaping import with_fields, without_fields

MOST = 2000
"""So many ballot papers are made at once at most."""
_MARGIN = 15.0  # millimetres on either side: what is cut apart is not bound
_SIZE = 10.5
"""Points, at most: a small paper."""
_COUNTS = ("issued", "valid", "invalid", "elected", "tellers", "note")
_NO_NUMBER = sentence("It is not known how many may vote. Enter how many ballot papers are wanted.")
_TOO_MANY = sentence("No more than {most} ballot papers are made at once.")


def ballots_document(record: CouncilRecord, order: Order, profile: Profile | None = None) -> Document:
    """Give the ballot papers of one round as blocks, `order.number` of them or one for each who may vote.

    Nothing on a paper tells it from another. Raises NoSuchElectionError; DeskError where nobody knows how many are
    wanted, or too many are.
    """
    used = profile or profile_for(record)
    shown = copy_of(record, order.copy)
    election = election_in(shown, order.subject)
    pen = Writer.over(shown, used, Copy(order.copy), election.organization)
    words, day = pen.words(BALLOTS), pen.day(election.date)
    document = paper(
        pen,
        [Slips(content=_content(pen, election), number=_number(shown, election, order.number))],
        title=pen.say(words.title, post=election.post),
        subject=pen.say(words.subtitle, post=election.post, council=pen.council_name, day=day),
        short_title=pen.say(words.title, post=election.post),
        created=dt.datetime.combine(election.date, dt.time(), dt.UTC),
    )
    furniture = replace(document.page.furniture, header_start="", header_center="", header_end="")
    page = replace(document.page, inner=_MARGIN, outer=_MARGIN, top=_MARGIN, first_top=_MARGIN, furniture=furniture)
    return replace(document, page=page)


def ballots_excerpt(record: CouncilRecord, order: Order) -> CouncilRecord:
    """Give what ballot papers carry: the election before its count, and that its meeting is held."""
    election = election_in(record, order.subject)
    candidates = tuple(with_fields(one, votes=0) for one in election.candidates)
    to_come = with_fields(without_fields(election, *_COUNTS), candidates=candidates)
    if order.number is None:
        to_come = with_fields(to_come, eligible=_number(record, election, None))
    meetings = (
        without_fields(bare(meeting), "minutes", "started", "ended", "chair", "secretary")
        for meeting in record.meetings
        if meeting.id == election.meeting
    )
    return only(record, election.organization, meetings=meetings, elections=(to_come,))


def _number(record: CouncilRecord, election: Election, wanted: int | None) -> int:
    """Say how many papers are wanted: so many, or else as many as may vote. Raises DeskError."""
    number = wanted or election.eligible or _voters(record, election)
    if not number or number < 1:
        raise DeskError(_NO_NUMBER)
    if number > MOST:
        raise DeskError(_TOO_MANY, most=MOST)
    return number


def _voters(record: CouncilRecord, election: Election) -> int:
    """Count those with a vote on the list of the meeting, else the seats of the council."""
    for meeting in record.meetings:
        if meeting.id == election.meeting and meeting.attendance:
            guest = AttendanceStatus.GUEST
            return sum(entry.voting_right and entry.status is not guest for entry in meeting.attendance)
    seats = [body.voting_member_count for body in record.organizations if body.id == election.organization]
    return next((number for number in seats if number), 0)


def _content(pen: Writer, election: Election) -> tuple[Paragraph | Choices, ...]:
    """Give one paper: council, post, round and day, what to do, and the names with their boxes."""
    words, size = pen.words(BALLOTS), min(pen.profile.size, _SIZE)
    align: Align = "start" if pen.profile.language is Language.EN else "center"
    post = pen.say(pen.profile.end.election_of, post=election.post)
    day = pen.day(election.date)
    round_ = pen.words(TALLY).round.format(ordinal=pen.round(election.round))
    facts = [round_, day] if election.round > 1 else [day]
    if election.seats > 1:
        facts.append(words.seats.format(number=pen.number(election.seats)))
    names = tuple(pen.embed(_name(pen, ref)) for ref in _in_order(pen, election))
    return (
        Paragraph(text=pen.council_name, align=align, size=size - 2.5, leading=size * 1.4, tone="muted", after=1),
        Paragraph(text=words.paper, align=align, bold=True, size=size + 1.5, leading=size * 1.8, after=0),
        Paragraph(text=post, align=align, bold=True, size=size, leading=size * 1.5, tone="accent", after=0),
        Paragraph(text=pen.profile.marks.dot.join(facts), align=align, size=size - 1.5, leading=size * 1.5, after=4),
        Paragraph(text=_instruction(pen, election), align=align, size=size - 2, leading=size * 1.35, after=4),
        Choices(choices=names or ("",) * election.seats, alternative=words.box, size=size),
    )


def _name(pen: Writer, ref: str) -> str:
    """Write the name of a candidate, without a form of address: in Russian in full, family name first."""
    person = pen.people.get(ref)
    if person is None:
        return pen.name(ref)
    return sort_name(person) if pen.profile.language is Language.RU else full_name(person)


def _instruction(pen: Writer, election: Election) -> str:
    """Say in one line what to do."""
    words = pen.words(BALLOTS)
    if election.seats == 1:
        return words.one if election.candidates else words.write_one
    template = words.some if election.candidates else words.write_some
    return template.format(number=pen.number(election.seats))


def _in_order(pen: Writer, election: Election) -> list[str]:
    """Put the candidates in the order of their names."""

    def key(ref: str) -> str:
        person = pen.people.get(ref)
        return sort_key(sort_name(person) if person else pen.name(ref), pen.profile.language)

    return sorted((one.person for one in election.candidates), key=key)
