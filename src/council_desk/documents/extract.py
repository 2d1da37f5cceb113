"""The extract of one decision: which meeting took it, its text, its vote, who carries it out, and that it is true."""

from council_desk.documents.blocks import Block, Cell, Document, Heading, Paragraph, Signatures, Signer, Span, Table
from council_desk.documents.copies import Copy, copy_of
from council_desk.documents.excerpts import bare, only
from council_desk.documents.frame import council_in_short, invocation, letterhead, paper, profile_for, title_blocks
from council_desk.documents.minutes.ending import actions_of, signatories
from council_desk.documents.minutes.opening import date_and_number, officers, phrase, place, reference
from council_desk.documents.minutes.sitting import Sitting
from council_desk.documents.minutes.talks import item_number
from council_desk.documents.minutes.votes import item_recusals, label_of, motion_blocks
from council_desk.documents.profiles import Profile
from council_desk.documents.seals import seal_mark
from council_desk.documents.words.extract import EXTRACT
from council_desk.documents.writing import heading
from council_desk.domain.attendance import headcount
from council_desk.domain.forms import Signing
from council_desk.domain.phrases import Thing, counted
from council_desk.domain.terms import Language, MinutesState
from council_desk.errors import DeskError, sentence
from council_desk.record.models import AgendaItem, CouncilRecord, Motion
from council_desk.record.reshaping import with_fields, without_fields

_NO_MOTION = sentence("The record, or this copy of it, does not hold the decision that is wanted.")
_SIGNED = {MinutesState.SIGNED, MinutesState.SEALED}


class NoSuchMotionError(DeskError):
    """An extract was asked for of a decision that the record, or this copy of it, does not hold."""


def extract_document(
    record: CouncilRecord, motion_id: str, profile: Profile | None = None, copy: Copy | str = Copy.INTERNAL
) -> Document:
    """Give the extract of one decision as blocks. Raises NoSuchMotionError, as for a closed item in the public copy."""
    used = profile or profile_for(record)
    shown = copy_of(record, copy)
    for meeting in shown.meetings:
        for item in meeting.agenda:
            for point, motion in enumerate(item.motions, 1):
                if motion.id == motion_id:
                    sit = Sitting.of(shown, meeting, used, Copy(copy))
                    return _document(sit, item, motion, point)
    raise NoSuchMotionError(_NO_MOTION)


def extract_excerpt(record: CouncilRecord, motion_id: str) -> CouncilRecord:
    """Give what an extract carries: its meeting with the decision and what is to be done for it alone."""
    for meeting in record.meetings:
        for item in meeting.agenda:
            for motion in item.motions:
                if motion.id == motion_id:
                    actions = tuple(action for action in item.actions if action.motion == motion_id)
                    left = without_fields(item, "introduction", "speeches", "guidance", "papers", "elections", "note")
                    alone = with_fields(left, motions=(motion,), actions=actions)
                    return only(record, meeting.organization, meetings=(bare(meeting, (alone,), signed=True),))
    raise NoSuchMotionError(_NO_MOTION)


def _document(sit: Sitting, item: AgendaItem, motion: Motion, point: int) -> Document:
    words = sit.words(EXTRACT)
    subtitle = phrase(sit, words.of_meeting, day=sit.long_day(sit.starts.date()), place=place(sit))
    if sit.profile.language is Language.EN:
        subtitle = subtitle[:1].upper() + subtitle[1:]
    number = motion.reference or label_of(sit, item, motion, point)
    registration = ((sit.profile.head.number, sit.embed(number)), (sit.profile.head.date, sit.day(sit.starts.date())))
    formal = sit.profile.language is Language.RU
    blocks = [
        *invocation(sit),
        *letterhead(sit, registration),
        *title_blocks(sit, words.title, subtitle),
        *(_formal_head(sit, item) if formal else _head(sit, item, number)),
        *_decision(sit, item, motion, point),
        *_ending(sit),
    ]
    return paper(
        sit,
        blocks,
        title=f"{words.title} – {number}",
        subject=f"{words.title}, {subtitle}",
        short_title=sit.say(words.short_title, council=council_in_short(sit), number=reference(sit)),
        created=sit.created,
        draft=sit.is_draft,
        marks=[seal_mark(sit)],
    )


def _head(sit: Sitting, item: AgendaItem, number: str) -> list[Block]:
    """Give the particulars of meeting and item in a table."""
    head, words = sit.profile.head, sit.words(EXTRACT)
    rows = [
        _pair(head.meeting_number, sit.embed(reference(sit)), sit.profile.end.decision_column, sit.embed(number)),
        (Cell(text=words.item, header=True), Cell(text=f"{item_number(sit, item)}. {sit.embed(item.title)}", span=3)),
        _pair(head.chair, sit.embed(sit.name(sit.meeting.chair)), head.secretary, _secretary(sit)),
    ]
    present = _present(sit)
    if present:
        rows.append((Cell(text=words.present, header=True), Cell(text=present, span=3)))
    return [
        Table(widths=(2.8, 4.2, 2.1, 3.9), rows=tuple(rows), size=sit.profile.size - 1, after=6),
        heading(sit, words.decision),
    ]


def _formal_head(sit: Sitting, item: AgendaItem) -> list[Block]:
    """Give the particulars as a Russian extract has them: those of the protocol, then the item with its number."""
    words = sit.words(EXTRACT)
    blocks = [*date_and_number(sit), *officers(sit)]
    present = _present(sit)
    if present:
        blocks.append(Paragraph(text=f"{words.present}{sit.profile.marks.colon}{present}", align="start", after=4))
    number = item_number(sit, item)
    title = (Span(sit.say(words.item, number=number), bold=True), Span(f" {sit.embed(item.title)}"))
    outline = f"{number}. {item.title}"
    blocks.append(Heading(text=title, level=2, size=sit.profile.size, outline=outline))
    blocks.append(Paragraph(text=words.decision, bold=True, align="start", before=4, after=2, keep_with_next=True))
    return blocks


def _decision(sit: Sitting, item: AgendaItem, motion: Motion, point: int) -> list[Block]:
    """Give the decision with its vote, who took no part, and what is to be done for it."""
    indent = sit.profile.first_line
    recusals = [Paragraph(text=line, align="start", first_line=indent) for line in item_recusals(sit, item)]
    actions = tuple(action for action in item.actions if action.motion == motion.id)
    return [*motion_blocks(sit, item, motion, point), *recusals, *actions_of(sit, actions, {})]


def _ending(sit: Sitting) -> list[Block]:
    """Give who signed the minutes, that this is a true extract, and who certifies it."""
    words, end, minutes = sit.words(EXTRACT), sit.profile.end, sit.meeting.minutes
    texts = []
    if minutes and minutes.state in _SIGNED:
        refs = [one.person for one in minutes.signatures] or [ref for _role, ref in signatories(sit) if ref]
        names = sit.profile.marks.comma.join(sit.embed(sit.signature(ref)) for ref in refs if sit.signature(ref))
        texts.append(words.signed.format(names=names))
    if words.original and sit.copy is not Copy.INTERNAL:
        texts.append(sit.say(words.original, council=sit.council_name, year=str(sit.starts.year)))
    texts.append(words.formula)
    signers = [Signer(role=end.secretary_role, name=sit.embed(sit.signature(sit.meeting.secretary)))]
    signers += [Signer(role=role, name="") for role in (words.date, words.stamp) if role]
    lines = sit.profile.signing in {Signing.CHAIR_AND_SECRETARY, Signing.SECRETARY_AND_CHAIR}
    return [
        *(
            Paragraph(text=text, align="start", first_line=sit.profile.first_line, before=6, keep_with_next=True)
            for text in texts
        ),
        Signatures(signers=tuple(signers), layout="lines" if lines else "grid", columns=3, before=10),
    ]


def _present(sit: Sitting) -> str:
    """Count the voting members who came; nothing where attendance was not taken."""
    if not sit.meeting.attendance:
        return ""
    voting, language = headcount(sit.meeting.attendance).voting, sit.profile.language
    match language:
        case Language.RU:
            return f"{voting} чел."
        case Language.EN:
            return str(voting)
        case _:
            thing = Thing.PERSON if language is Language.FA else Thing.MEMBER
            return counted(language, voting, thing, digits=sit.profile.digits)


def _secretary(sit: Sitting) -> str:
    return sit.embed(sit.name(sit.meeting.secretary))


def _pair(label: str, value: str, other_label: str, other_value: str) -> tuple[Cell, ...]:
    """Give a row with two labels and two values."""
    return (
        Cell(text=label, header=True),
        Cell(text=value),
        Cell(text=other_label, header=True),
        Cell(text=other_value),
    )
