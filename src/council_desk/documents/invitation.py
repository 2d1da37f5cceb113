"""The invitation to a meeting: to whom, when and where, the agenda with its papers, the quorum, who invites."""

import datetime as dt

from council_desk.documents.blocks import (
    Block,
    Box,
    Cell,
    Document,
    Gap,
    Paragraph,
    Sides,
    Signatures,
    Signer,
    Span,
    Table,
)
from council_desk.documents.copies import Copy, copy_of
from council_desk.documents.excerpts import meeting_in, only, person_in_short
from council_desk.documents.frame import council_in_short, invocation, letterhead, paper, profile_for, title_blocks
from council_desk.documents.minutes.ending import attachments
from council_desk.documents.minutes.opening import phrase, place, reference
from council_desk.documents.minutes.sitting import Sitting
from council_desk.documents.minutes.talks import item_number
from council_desk.documents.profiles import Profile
from council_desk.documents.words.invitation import INVITATION
from council_desk.documents.writing import heading
from council_desk.domain.forms import Signing
from council_desk.domain.moments import local_day
from council_desk.domain.paperwork import Order
from council_desk.domain.phrases import Case, Thing, counted
from council_desk.domain.quorum import QuorumUnknownError, quorum_of
from council_desk.domain.terms import Language, QuorumRule
from council_desk.errors import DeskError, sentence
from council_desk.record.models import AgendaItem, CouncilRecord, Meeting
from council_desk.record.reshaping import with_fields, without_fields

_NOBODY = sentence("The record, or this copy of it, does not hold the person to whom the invitation is addressed.")


class NoSuchGuestError(DeskError):
    """An invitation was addressed to someone whom the record, or this copy of it, does not hold."""


def invitation_document(record: CouncilRecord, order: Order, profile: Profile | None = None) -> Document:
    """Give the invitation to a meeting as blocks: to all, or to the person of the order.

    It bears the day `order.on`, by default the day on which the meeting was invited to. Raises NoSuchMeetingError,
    NoSuchGuestError.
    """
    used = profile or profile_for(record)
    shown = copy_of(record, order.copy)
    sit = Sitting.of(shown, meeting_in(shown, order.subject), used, Copy(order.copy))
    if order.person and order.person not in sit.people:
        raise NoSuchGuestError(_NOBODY)
    words, on = sit.words(INVITATION), order.on or sit.meeting.invited_on
    subtitle = phrase(sit, words.subtitle)
    if used.language is Language.EN:
        subtitle = subtitle[:1].upper() + subtitle[1:]
    blocks = [
        *invocation(sit),
        *letterhead(sit, _registration(sit, on)),
        *title_blocks(sit, words.title, subtitle),
        *_address(sit, order.person, on),
        *_second_call(sit),
        _facts(sit),
        *_agenda(sit),
        *attachments(sit),
        *_ending(sit),
    ]
    return paper(
        sit,
        blocks,
        title=f"{words.title} – {reference(sit)}",
        subject=f"{words.title}, {subtitle}",
        short_title=sit.say(words.short_title, number=reference(sit), council=council_in_short(sit)),
        created=dt.datetime.combine(on or local_day(sit.meeting.scheduled_start), dt.time(), dt.UTC),
    )


def invitation_excerpt(record: CouncilRecord, order: Order) -> CouncilRecord:
    """Give what an invitation carries: the meeting as it is called, with its agenda and who presents what.

    Nothing of what was or will be said and decided, nor who attends; of a second call, when the first one was.
    """
    meeting = meeting_in(record, order.subject)
    agenda = tuple(
        without_fields(item, *set(AgendaItem.model_fields) - _SHOWN_OF_ITEM - {"id"}) for item in meeting.agenda
    )
    called = with_fields(without_fields(meeting, *set(Meeting.model_fields) - _SHOWN), agenda=agenda)
    former = [
        without_fields(one, *set(Meeting.model_fields) - _SHOWN, "agenda", "attachments", "chair", "secretary")
        for one in record.meetings
        if one.id == meeting.second_call_of
    ]
    papers = {ref for item in agenda for ref in item.papers}
    kept = tuple(one for one in record.papers if one.id in papers)
    guests = (person_in_short(one) for one in record.people if one.id == order.person)
    return only(record, meeting.organization, meetings=(called, *former), papers=kept, people=guests)


_SHOWN = {
    "id",
    "organization",
    "number",
    "reference",
    "kind",
    "state",
    "public",
    "language",
    "scheduled_start",
    "location",
    "chair",
    "secretary",
    "agenda",
    "attachments",
    "available_minutes",
    "invited_on",
    "second_call_of",
}
_SHOWN_OF_ITEM = {"number", "title", "kind", "presenter", "public", "planned_minutes", "papers"}


def _registration(sit: Sitting, on: dt.date | None) -> list[tuple[str, str]]:
    """Give number, day and attachments, as a letter has them."""
    head, count = sit.profile.head, len(sit.meeting.attachments)
    attached = counted(sit.profile.language, count, Thing.ATTACHMENT, digits=sit.profile.digits)
    day = [(head.date, sit.day(on))] if on else []
    return [
        (head.number, sit.embed(reference(sit))),
        *day,
        (head.attachments, attached if count else head.attachments_none),
    ]


def _address(sit: Sitting, person: str | None, on: dt.date | None) -> list[Block]:
    """Give to whom the invitation goes, the greeting, and the sentence that invites."""
    words, language = sit.words(INVITATION), sit.profile.language
    gender = sit.gender(person)
    name = sit.name(person) if person else ""
    whom = sit.say(words.to_one[gender], name=name) if person else phrase(sit, words.to_all)
    greeting = sit.say(words.greeting_one[gender], name=name, polite=_polite(sit, person)) if person else ""
    greeting = greeting or words.greeting_all
    to = Paragraph(text=whom, align="end" if language is Language.RU else "start", bold=True, after=4)
    dated = language in {Language.RU, Language.EN} and on is not None
    day = Paragraph(text=sit.day(on), align="start", after=0) if dated and on else None
    blocks: list[Block] = [Sides(start=(day,), end=(to,), share=0.35)] if day and language is Language.RU else [to]
    if day and language is Language.EN:
        blocks = [Sides(start=(to,), end=(Paragraph(text=day.text, align="end", after=0),), share=0.7)]
    russian = language is Language.RU
    return [
        *blocks,
        Paragraph(text=greeting, align="center" if russian else "start", before=6, after=4),
        Paragraph(text=words.body, first_line=sit.profile.first_line, after=6),
    ]


def _polite(sit: Sitting, person: str | None) -> str:
    """Give the given name and the patronymic, by which Russians are addressed; else the name."""
    found = sit.people.get(person or "")
    if found is None or not found.given_name:
        return sit.name(person)
    return " ".join(filter(None, (found.given_name, found.patronymic_name)))


def _second_call(sit: Sitting) -> list[Block]:
    """Say which meeting had no quorum, so that this one is called."""
    for former in sit.record.meetings:
        if former.id == sit.meeting.second_call_of:
            text = sit.say(sit.words(INVITATION).second_call, day=sit.long_day(local_day(former.scheduled_start)))
            return [Box(content=(Paragraph(text=text, align="start", bold=True, after=0),))]
    return []


def _facts(sit: Sitting) -> Table:
    """Give when and where."""
    words, head, meeting = sit.words(INVITATION), sit.profile.head, sit.meeting
    start = sit.moment(meeting.scheduled_start)
    time = sit.time(meeting.scheduled_start)
    if start and meeting.available_minutes:
        end = start + dt.timedelta(minutes=meeting.available_minutes)
        time = sit.say(words.until, start=time, end=sit.time(end.isoformat()))
    rows = (
        (Cell(text=head.day, header=True), Cell(text=sit.long_day(local_day(meeting.scheduled_start)), bold=True)),
        (Cell(text=words.time, header=True), Cell(text=time, bold=True)),
        (Cell(text=head.place, header=True), Cell(text=place(sit))),
    )
    return Table(widths=(2.5, 10.5), rows=rows, size=sit.profile.size - 1, after=6)


def _agenda(sit: Sitting) -> list[Block]:
    """Give the items with their papers, who presents them and how long they are to take."""
    words, talk, items = sit.words(INVITATION), sit.profile.talk, sit.meeting.agenda
    if not items:
        closed = sit.copy is Copy.PUBLIC and not sit.meeting.public
        text = words.closed_agenda if closed else words.no_agenda
        return [heading(sit, talk.agenda), Paragraph(text=text, tone="muted", align="start")]
    timed = any(item.planned_minutes for item in items)
    presented = any(item.presenter for item in items)
    labels = [sit.profile.end.row, words.subject]
    labels += [words.presenter] * presented + [words.minutes] * timed
    rows = []
    for item in items:
        row = [Cell(text=item_number(sit, item), align="center"), Cell(text=_item(sit, item))]
        row += [Cell(text=sit.embed(sit.name(item.presenter)) if item.presenter else "")] * presented
        row += [Cell(text=sit.number(item.planned_minutes) if item.planned_minutes else "", align="center")] * timed
        rows.append(tuple(row))
    head = tuple(Cell(text=label, header=True) for label in labels)
    widths = (0.8, 7.4, *((3.1,) * presented), *((1.1,) * timed))
    size = sit.profile.size - (2 if sit.profile.language is Language.RU else 1)
    return [heading(sit, talk.agenda), Table(widths=widths, head=(head,), rows=tuple(rows), size=size)]


def _item(sit: Sitting, item: AgendaItem) -> str | tuple[Span, ...]:
    """Give the title of an item, and under it the papers that are to be read."""
    titles = [sit.embed(sit.papers[ref].title) for ref in item.papers if ref in sit.papers]
    title = sit.embed(item.title)
    if not titles:
        return title
    papers = sit.say(sit.profile.talk.papers, titles=sit.profile.marks.semicolon.join(titles))
    return Span(title), Span(f"\n{papers}", tone="muted")


def _ending(sit: Sitting) -> list[Block]:
    """Say what a quorum takes and what to do if one cannot come; then who invites, with room to sign."""
    words, meeting = sit.words(INVITATION), sit.meeting
    secretary = sit.name(meeting.secretary) if meeting.secretary in sit.people else ""
    excuse = sit.say(words.excuse, name=secretary) if secretary else words.excuse_nobody
    texts = [text for text in (_quorum(sit), excuse, words.regards) if text]
    officers = [(words.chair_role, meeting.chair), (words.secretary_role, meeting.secretary)]
    if not words.by_chair:
        officers.reverse()
    role, ref = next((one for one in officers if one[1] in sit.people), officers[0])
    lines = sit.profile.signing in {Signing.CHAIR_AND_SECRETARY, Signing.SECRETARY_AND_CHAIR}
    signer = Signer(role=role, name=sit.embed(sit.signature(ref)))
    empty = () if lines else (Signer(role="", name=""),)
    return [
        Gap(6),
        *(Paragraph(text=text, align="start", first_line=sit.profile.first_line, after=3) for text in texts),
        Signatures(signers=(*empty, signer), layout="lines" if lines else "grid", columns=2, before=10),
    ]


def _quorum(sit: Sitting) -> str:
    """Say how many must be present; nothing where that hangs on who is a member on the day."""
    council = sit.council
    if council is None or (council.rules and council.rules.quorum is QuorumRule.MAJORITY_OF_MEMBERS):
        return ""
    seats, language, words = council.voting_member_count, sit.profile.language, sit.words(INVITATION)
    by_number = council.rules is not None and council.rules.quorum is QuorumRule.NUMBER
    if seats is None and not by_number:
        return ""
    try:
        rule = quorum_of(council.rules, seats=seats, members=0)
    except QuorumUnknownError:
        return ""
    template = words.quorum if seats else words.quorum_number
    digits = sit.profile.digits
    return template.format(
        needed=sit.number(rule.needed),
        of=sit.number(rule.of),
        needed_people=counted(language, rule.needed, Thing.PERSON, digits=digits),
        needed_members=counted(language, rule.needed, Thing.MEMBER, case=Case.GENITIVE, digits=digits),
        of_members=counted(language, rule.of, Thing.MEMBER, case=Case.GENITIVE, digits=digits),
    )
