"""A letter that the council sends: to whom, what it says, what is asked by when, which decisions it rests on."""

import datetime as dt

from council_desk.documents.blocks import (
    Block,
    Box,
    Document,
    Heading,
    Paragraph,
    Rule,
    Sides,
    Signer,
    Span,
)
from council_desk.documents.copies import Copy, copy_of
from council_desk.documents.decided import decided, decided_in, decisions_table
from council_desk.documents.excerpts import bare, only
from council_desk.documents.facts import in_a_row, numbered, places_to_sign
from council_desk.documents.frame import council_in_short, emblem, invocation, letterhead, paper, profile_for, small
from council_desk.documents.officers import office, officer
from council_desk.documents.profiles import Profile
from council_desk.documents.words.letter import LETTER
from council_desk.documents.words.works import WORKS
from council_desk.documents.writing import Writer, heading
from council_desk.domain.moments import local_day
from council_desk.domain.phrases import Thing, counted
from council_desk.domain.terms import Direction, Language, Role
from council_desk.errors import DeskError, sentence
from council_desk.record.models import CouncilRecord, Letter
from council_desk.record.reshaping import without_fields

_NO_LETTER = sentence(
    "The record, or this copy of it, does not hold the letter that is wanted. Letters are in no copy for the public."
)
_RECEIVED = sentence("This letter was received, not sent. Only letters of the council are written out.")


class NoSuchLetterError(DeskError):
    """A letter was asked for that the record, or this copy of it, does not hold, or that is not the council's own."""


def letter_document(
    record: CouncilRecord, letter_id: str, profile: Profile | None = None, copy: Copy | str = Copy.INTERNAL
) -> Document:
    """Give a letter of the council as blocks. Raises NoSuchLetterError."""
    used = profile or profile_for(record)
    shown = copy_of(record, copy)
    letter = _letter(shown, letter_id)
    pen = Writer.over(shown, used, Copy(copy), letter.organization)
    words, number = pen.words(LETTER), letter.reference or ""
    enclosed = numbered(pen, words.enclosures, [one.title for one in letter.enclosures])
    formal = used.language is Language.RU
    blocks = [
        *invocation(pen),
        *_head(pen, letter),
        *_subject(pen, letter),
        *_body(pen, letter),
        *_asked(pen, letter),
        *_concerned(pen, letter),
        *(enclosed if formal else ()),
        *_signed(pen, letter),
        *(() if formal else enclosed),
        in_a_row(pen, words.distribution, (*words.copies, *used.distribution)),
    ]
    return paper(
        pen,
        blocks,
        title=f"{words.kind} {number}{pen.profile.marks.dash}{letter.subject}".replace("  ", " "),
        subject=letter.subject,
        short_title=pen.say(words.short_title, number=number, council=council_in_short(pen)).replace("  ", " "),
        created=dt.datetime.combine(letter.date, dt.time(), dt.UTC),
    )


def letter_excerpt(record: CouncilRecord, letter_id: str) -> CouncilRecord:
    """Give what a letter carries: itself without the council's note on it, the decisions that it names, who signs.

    Of the letter that it answers number, day and subject.
    """
    letter = _letter(record, letter_id)
    answered = (
        without_fields(one, "text", "request", "enclosures", "note", "motions", "meeting", "in_reply_to", "outcome")
        for one in record.letters
        if one.id == letter.in_reply_to
    )
    meetings = {
        meeting.id: bare(meeting, officers=False) for meeting in record.meetings if meeting.id == letter.meeting
    }
    meetings |= {meeting.id: meeting for meeting in decided_in(record, letter.motions)}
    chair = office(record, letter.organization, Role.CHAIR, letter.date)
    return only(
        record,
        letter.organization,
        memberships=(chair,) if chair else (),
        meetings=meetings.values(),
        letters=(*answered, without_fields(letter, "note", "outcome")),
    )


def _letter(record: CouncilRecord, letter_id: str) -> Letter:
    for letter in record.letters:
        if letter.id == letter_id:
            if letter.direction is Direction.INCOMING:
                raise NoSuchLetterError(_RECEIVED)
            return letter
    raise NoSuchLetterError(_NO_LETTER)


def _head(pen: Writer, letter: Letter) -> list[Block]:
    """Give the letterhead with number, date and enclosures, what is answered, and the addressee."""
    words, head = pen.words(LETTER), pen.profile.head
    number = pen.embed(letter.reference) if letter.reference else words.unnumbered
    day, reply = pen.day(letter.date), _in_reply(pen, letter)
    addressee = pen.say(words.to, name=_addressee(pen, letter))
    match pen.profile.language:
        case Language.RU:
            lines = [pen.say(words.own_reference, day=day, number=number), *reply]
            sides = Sides(
                start=tuple(Paragraph(text=line, align="start", after=0) for line in lines),
                end=(Paragraph(text=addressee, align="start", after=0),),
                share=0.55,
                after=14,
            )
            return [*letterhead(pen, ()), Rule(tone="muted", after=10), sides]
        case Language.EN:
            lines = [day, pen.say(words.own_reference, number=number), *reply]
            return [
                *_english_names(pen),
                Rule(tone="accent", before=4, after=12),
                Sides(
                    start=(Paragraph(text=addressee, align="start", after=0),),
                    end=tuple(Paragraph(text=line, align="start", after=0) for line in lines),
                    share=0.5,
                    after=14,
                ),
            ]
        case language:
            count = len(letter.enclosures)
            enclosed = counted(language, count, Thing.ATTACHMENT, digits=pen.profile.digits)
            registration = (
                (head.number, number),
                (head.date, day),
                (head.attachments, enclosed if count else head.attachments_none),
            )
            return [
                *letterhead(pen, registration),
                Paragraph(text=addressee, align="start", bold=True, size=pen.profile.size + 1, before=6, after=2),
                *(Paragraph(text=line, align="start", tone="muted", after=2) for line in reply),
            ]


def _english_names(pen: Writer) -> list[Block]:
    """Give the council's name large, under it its own lines or else municipality and house; beside it the emblem."""
    name = Paragraph(text=pen.council_name, align="start", bold=True, size=pen.profile.size + 4, leading=20, after=0)
    others = [pen.prose(line) for line in pen.profile.letterhead] or [pen.municipality_name, _place(pen)]
    lines, picture = (name, *(small(pen, line) for line in others if line)), emblem(pen)
    return [Sides(start=lines, end=(), share=0.95, picture=picture)] if picture else list(lines)


def _place(pen: Writer) -> str:
    """Write where the council has its house."""
    location = pen.council.location if pen.council else None
    parts = (location.name, location.street_address or "") if location else ()
    return pen.profile.marks.comma.join(pen.embed(part) for part in parts if part)


def _addressee(pen: Writer, letter: Letter) -> str:
    """Give the name of who gets the letter: the municipality where nobody is named."""
    if letter.correspondent:
        return pen.name(letter.correspondent)
    return pen.municipality_name or pen.words(LETTER).unnumbered * 3


def _in_reply(pen: Writer, letter: Letter) -> list[str]:
    """Name the letter that is answered."""
    words = pen.words(LETTER)
    for one in pen.record.letters:
        if one.id == letter.in_reply_to:
            number = one.reference or words.unnumbered
            return [pen.say(words.in_reply, number=number, day=pen.deadline(one.date))]
    return []


def _subject(pen: Writer, letter: Letter) -> list[Block]:
    """Give subject and salutation; in English the salutation stands first."""
    words, language = pen.words(LETTER), pen.profile.language
    title = Heading(
        text=pen.say(words.subject, subject=letter.subject),
        level=1,
        size=pen.profile.size + (0 if language is Language.RU else 1),
        tone=pen.profile.heading_tone,
        before=4,
        after=8,
        outline=letter.subject,
    )
    centred = language is Language.RU
    greeting = Paragraph(text=_salutation(pen, letter), align="center" if centred else "start", before=4, after=6)
    return [greeting, title] if language is Language.EN else [title, greeting]


def _salutation(pen: Writer, letter: Letter) -> str:
    """Greet whom the letter goes to, by name where the language can."""
    words, person = pen.words(LETTER), pen.people.get(letter.correspondent or "")
    if person is None:
        return words.greeting
    template = words.salutations.get(person.gender) or words.salutations.get(None)
    names = (
        (person.given_name, person.patronymic_name)
        if pen.profile.language is Language.RU
        else (person.honorific_prefix, person.family_name)
    )
    if template is None or not all(names):
        return words.greeting
    return pen.say(template, name=" ".join(name for name in names if name))


def _body(pen: Writer, letter: Letter) -> list[Block]:
    """Give the text, and the meeting that the letter is about."""
    words, indent = pen.words(LETTER), pen.profile.first_line
    texts = [pen.prose(letter.text)] if letter.text and letter.text.strip() else []
    for meeting in pen.record.meetings:
        if meeting.id == letter.meeting and not letter.motions:
            day = pen.day(local_day(meeting.started or meeting.scheduled_start))
            number = meeting.reference or pen.number(meeting.number)
            texts.append(pen.say(words.about_meeting, number=number, day=day))
    return [Paragraph(text=text, first_line=indent, after=6) for text in texts]


def _asked(pen: Writer, letter: Letter) -> list[Block]:
    """Give what is asked and by when an answer is due, set off from the text."""
    words = pen.words(LETTER)
    lines: list[Paragraph] = []
    if letter.request and letter.request.strip():
        label = f"{words.request}{pen.profile.marks.colon}"
        lines.append(Paragraph(text=(Span(label, bold=True), Span(pen.prose(letter.request))), align="start", after=2))
    if letter.reply_due:
        due = pen.day(letter.reply_due) if pen.profile.language is Language.RU else pen.long_day(letter.reply_due)
        lines.append(Paragraph(text=pen.say(words.due, day=due), align="start", after=2))
    return [Box(content=tuple(lines), before=6, after=8)] if lines else []


def _concerned(pen: Writer, letter: Letter) -> list[Block]:
    """Give the decisions that the letter rests on."""
    words, found = pen.words(LETTER), decided(pen.record, letter.motions, pen.profile)
    if not found:
        return []
    return [heading(pen, words.decisions), decisions_table(pen, found, words.decision_columns)]


def _signed(pen: Writer, letter: Letter) -> list[Block]:
    """Give the closing formula and the place for the chair to sign; where seals are common also for the seal."""
    words = pen.words(LETTER)
    to_person = letter.correspondent in pen.people
    closing = words.closing_to_person if to_person and _salutation(pen, letter) != words.greeting else words.closing
    signers = [officer(pen, Role.CHAIR, letter.date)]
    if pen.profile.rtl:
        signers.append(Signer(role=pen.words(WORKS).seal, name=""))
    return [
        Paragraph(text=closing, align="start", before=10, after=2, first_line=pen.profile.first_line),
        places_to_sign(pen, signers, columns=2),
    ]
