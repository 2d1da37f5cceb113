"""The parts after the agenda: registers of decisions and actions, closing, signatures, distribution, corrections."""

from collections.abc import Mapping, Sequence

from council_desk.documents.blocks import Block, Cell, Paragraph, Signatures, Signer, Table
from council_desk.documents.elections import by_round, election_blocks
from council_desk.documents.facts import numbered
from council_desk.documents.minutes.breaks import other_breaks
from council_desk.documents.minutes.sitting import Sitting, heading
from council_desk.documents.minutes.votes import decisions, label_of
from council_desk.documents.seals import correction_codes, seal_block
from council_desk.documents.words.seals import SEAL
from council_desk.domain.forms import Signing
from council_desk.domain.phrases import outcome_of, outcome_phrase
from council_desk.domain.terms import ActionState, AttendanceStatus, MeetingState
from council_desk.domain.voting import last_event
from council_desk.record.models import ActionItem, Correction


def elections(sit: Sitting) -> list[Block]:
    """Give the tallies of elections held at the meeting under no item of their own."""
    within = {ref for item in sit.meeting.agenda for ref in item.elections}
    held = by_round(one for one in sit.record.elections if one.meeting == sit.meeting.id and one.id not in within)
    blocks: list[Block] = [heading(sit, sit.profile.end.elections)] if held else []
    for election in held:
        blocks += election_blocks(sit, election)
    return blocks


def decisions_table(sit: Sitting) -> list[Block]:
    """Give the register of the meeting's decisions: number, subject, votes, result."""
    words, none = sit.profile.end, sit.profile.marks.none
    rows = []
    for item, motion, point in decisions(sit.meeting.agenda):
        outcome, event = outcome_of(motion), last_event(motion.vote_events)
        votes = (event.counts.yes, event.counts.no, event.counts.abstain) if event else ()
        number = motion.reference or label_of(sit, item, motion, point)
        rows.append(
            (
                Cell(text=sit.embed(number)),
                Cell(text=sit.embed(motion.title or item.title)),
                *(Cell(text=sit.number(vote), align="center") for vote in votes or ()),
                *(Cell(text=none, align="center") for _missing in range(3 - len(votes))),
                Cell(text=outcome_phrase(outcome, sit.profile.language) if outcome else none),
            )
        )
    if not rows:
        return []
    head = tuple(Cell(text=text, header=True) for text in words.decision_columns)
    table = Table(widths=(1.7, 5, 1.2, 1.2, 1.2, 3), head=(head,), rows=tuple(rows), size=sit.profile.size - 1)
    return [heading(sit, words.decisions), table]


def actions_table(sit: Sitting) -> list[Block]:
    """Give all actions of the meeting in one table: number, action, responsible, deadline, and the decision behind."""
    numbers = {
        motion.id: motion.reference or label_of(sit, item, motion, point)
        for item, motion, point in decisions(sit.meeting.agenda)
    }
    return actions_of(sit, [action for item in sit.meeting.agenda for action in item.actions], numbers)


def actions_of(sit: Sitting, actions: Sequence[ActionItem], numbers: Mapping[str, str]) -> list[Block]:
    """Give actions in a table, with the numbers of the decisions behind them, by their ids, where any has one."""
    words = sit.profile.end
    if not actions:
        return []
    with_decision = any(action.motion in numbers for action in actions)
    heads = [words.row, words.action, words.assignee, words.due]
    widths = [0.9, 5.2, 3.2, 3.1]
    if with_decision:
        heads.append(words.decision_column)
        widths.append(1.8)
    rows = []
    for place, action in enumerate(actions, 1):
        row = [
            Cell(text=sit.number(place), align="center"),
            Cell(text=_action(sit, action)),
            Cell(text=sit.embed(sit.name(action.assignee))),
            Cell(text=sit.deadline(action.due)),
        ]
        if with_decision:
            row.append(Cell(text=sit.embed(numbers.get(action.motion or "", ""))))
        rows.append(tuple(row))
    head = tuple(Cell(text=text, header=True) for text in heads)
    table = Table(widths=tuple(widths), head=(head,), rows=tuple(rows), size=sit.profile.size - 1)
    return [heading(sit, words.actions), table]


def statement(sit: Sitting) -> list[Block]:
    """Give the sentences of a short record: why there was no meeting, when it was closed, the second call."""
    words, meeting = sit.profile.end, sit.meeting
    cancelled = meeting.state is MeetingState.CANCELLED
    own = [meeting.minutes.opening_text, meeting.minutes.closing_text] if meeting.minutes else []
    texts = [words.cancelled if cancelled else words.no_quorum]
    reason = next((step.reason for step in reversed(meeting.steps) if step.state == meeting.state), None)
    if reason and reason.strip():
        texts.append(sit.say(words.reason, reason=reason.strip()))
    texts += [sit.prose(text) for text in own if text and text.strip()]
    if meeting.ended and not cancelled:
        texts.append(sit.say(words.closed_without_quorum, time=sit.time(meeting.ended)))
    template = words.next_meeting if cancelled else words.second_call_on
    indent = sit.profile.first_line
    blocks: list[Block] = [Paragraph(text=text, first_line=indent, before=4, keep_with_next=True) for text in texts]
    return [*blocks, *_next_meeting(sit, " ".join(texts), template)]


def closing(sit: Sitting) -> list[Block]:
    """Give how the meeting ended: the council's own words, or else the formula; and the next meeting."""
    words, meeting = sit.profile.end, sit.meeting
    text = (meeting.minutes.closing_text if meeting.minutes else None) or ""
    if not text.strip():
        text = ""
        if meeting.ended:
            text = sit.say(words.closing, time=sit.time(meeting.ended))
        elif sit.took_place and meeting.state is not MeetingState.IN_SESSION:
            text = words.closing_without_time
    blocks = other_breaks(sit)
    if text:
        blocks.append(Paragraph(text=sit.prose(text), first_line=sit.profile.first_line, before=2))
    blocks += _next_meeting(sit, text, words.next_meeting)
    if blocks and words.closing_heading:
        return [heading(sit, words.closing_heading), *blocks]
    return blocks


def attachments(sit: Sitting) -> list[Block]:
    """Give the titles of the attachments."""
    titles = [attachment.title for attachment in sit.meeting.attachments]
    return numbered(sit, sit.profile.end.attachments, titles)


def distribution(sit: Sitting) -> list[Block]:
    """Give to whom copies go: those that the minutes name, or else those that the council always sends them to."""
    minutes = sit.meeting.minutes
    own = [line for line in minutes.distribution if line] if minutes else []
    return numbered(sit, sit.profile.end.distribution, own or sit.profile.distribution)


def signatures(sit: Sitting) -> list[Block]:
    """Give the places to sign, after the custom of the culture, and with them the seal."""
    return _places_to_sign(sit) + seal_block(sit)


def _places_to_sign(sit: Sitting) -> list[Block]:
    """Give the places to sign; those the minutes name sign, whoever they are."""
    words = sit.profile.end
    if sit.profile.signing is Signing.TABLE_OF_PRESENT:
        return _signature_table(sit)
    signers = [Signer(role=role, name=sit.embed(sit.signature(ref))) for role, ref in signatories(sit)]
    if sit.is_draft and words.approval_due:
        signers.append(Signer(role=words.approval_due, name=""))
    if words.seal:
        signers.append(Signer(role=words.seal, name=""))
    if sit.profile.signing is Signing.OFFICERS_AND_MEMBERS:
        return [heading(sit, words.signatures), Signatures(signers=tuple(signers), layout="grid", columns=3, before=8)]
    return [Signatures(signers=tuple(signers), layout="lines", before=18)]


def approval(sit: Sitting) -> list[Block]:
    """Give when and by which decision the minutes were approved, and who has signed them when."""
    minutes, words = sit.meeting.minutes, sit.profile.end
    texts = []
    if minutes and minutes.approved_on:
        texts.append(_approved(sit, sit.day(minutes.approved_on), minutes.approved_by))
    if minutes and minutes.signatures:
        names = [
            f"{sit.embed(sit.signature(one.person))} ({sit.embed(sit.day(one.date))})" for one in minutes.signatures
        ]
        texts.append(words.signed_by.format(names=sit.profile.marks.semicolon.join(names)))
    indent = sit.profile.first_line
    return [
        Paragraph(text=text, align="start", first_line=indent, before=6 * (place == 0), keep_with_next=place == 0)
        for place, text in enumerate(texts)
    ]


def _approved(sit: Sitting, day: str, motion_id: str | None) -> str:
    """Tell the approval; by which decision if the record holds it."""
    words = sit.profile.end
    for meeting in sit.record.meetings:
        for item, motion, point in decisions(meeting.agenda):
            if motion.id == motion_id:
                reference = motion.reference or label_of(sit, item, motion, point)
                return sit.say(
                    words.approved_by_motion, reference=reference, number=sit.number(meeting.number), day=day
                )
    return sit.say(words.approved_by_council if motion_id else words.approved_on, day=day)


def corrections(sit: Sitting) -> list[Block]:
    """Give what was corrected after sealing, each with its day, its reason and the code of its seal."""
    entries = sit.meeting.minutes.corrections if sit.meeting.minutes else ()
    codes = correction_codes(sit) if entries else {}
    blocks: list[Block] = [heading(sit, sit.profile.end.corrections)] if entries else []
    return blocks + [_correction(sit, entry, codes.get(entry.id or "", "")) for entry in entries]


def _correction(sit: Sitting, entry: Correction, code: str) -> Paragraph:
    """Give one correction."""
    day = sit.day(entry.date)
    text = sit.say(sit.profile.end.correction, day=day, text=entry.text.strip(), reason=entry.reason.strip())
    if code:
        text = f"{text}{sit.profile.marks.dot}{sit.say(sit.words(SEAL).correction, code=code)}"
    return Paragraph(text=text, align="start")


def signatories(sit: Sitting) -> list[tuple[str, str | None]]:
    """Give who signs, with the capacity: chair and secretary in the order of the culture, then the others.

    A place for an office that nobody holds stays without a name.
    """
    meeting, words = sit.meeting, sit.profile.end
    named = list(meeting.minutes.signatories) if meeting.minutes else []
    officers = [(words.chair_role, meeting.chair), (words.secretary_role, meeting.secretary)]
    if sit.profile.signing is Signing.SECRETARY_AND_CHAIR:
        officers.reverse()
    if meeting.state is MeetingState.CANCELLED:
        return officers
    if not named and sit.profile.signing is Signing.OFFICERS_AND_MEMBERS:
        named = [
            entry.person
            for entry in meeting.attendance
            if entry.voting_right and entry.status is AttendanceStatus.PRESENT
        ]
    others = [ref for ref in dict.fromkeys(named) if ref not in {meeting.chair, meeting.secretary}]
    return [*officers, *((_role(sit, ref), ref) for ref in others)]


def _role(sit: Sitting, ref: str | None) -> str:
    """Give the capacity in which someone signs."""
    words, meeting = sit.profile.end, sit.meeting
    if ref is not None and ref == meeting.chair:
        return words.chair_role
    if ref is not None and ref == meeting.secretary:
        return words.secretary_role
    return next((entry.capacity for entry in meeting.attendance if entry.person == ref and entry.capacity), "")


def _signature_table(sit: Sitting) -> list[Block]:
    """Give the table that all present sign; where no attendance was taken, chair and secretary do."""
    words, presence, meeting = sit.profile.end, sit.profile.presence, sit.meeting
    refs: list[str | None] = list(meeting.minutes.signatories) if meeting.minutes else []
    if not refs:
        refs = [entry.person for entry in meeting.attendance if entry.status is AttendanceStatus.PRESENT]
    if meeting.state is MeetingState.CANCELLED:
        refs = [ref for ref in (meeting.chair, meeting.secretary) if ref]
    officers = [ref for ref in (meeting.chair, meeting.secretary) if ref and (not refs or ref in refs)]
    refs = list(dict.fromkeys((*officers, *refs))) or [None]
    heads = (presence.row, presence.name, presence.capacity, words.signature)
    rows = tuple(
        (
            Cell(text=sit.number(place), align="center"),
            Cell(text=sit.embed(sit.signature(ref))),
            Cell(text=sit.embed(_capacity(sit, ref))),
            Cell(text=""),
        )
        for place, ref in enumerate(refs, 1)
    )
    head = tuple(Cell(text=text, header=True) for text in heads)
    table = Table(
        widths=(0.9, 4.6, 4.6, 3.4),
        head=(head,),
        rows=rows,
        size=sit.profile.size - 1,
        row_height=26,
        before=2,
        signed=True,
    )
    return [heading(sit, words.signatures), table]


def _capacity(sit: Sitting, ref: str | None) -> str:
    """Give in what capacity someone attended."""
    own = next((entry.capacity for entry in sit.meeting.attendance if entry.person == ref and entry.capacity), "")
    return own or (_role(sit, ref) if ref else "")


def _next_meeting(sit: Sitting, said: str, template: str) -> list[Paragraph]:
    """Give the day of the next meeting or of the second call, unless the text before has said it."""
    moment = sit.moment(sit.meeting.next_meeting)
    if moment is None:
        return []
    plain = sit.day(moment.date())
    if plain.replace("\u00a0", " ") in said.replace("\u00a0", " "):
        return []
    text = sit.say(template, day=sit.long_day(moment.date()), time=sit.time(sit.meeting.next_meeting))
    return [Paragraph(text=text, first_line=sit.profile.first_line, align="start")]


def _action(sit: Sitting, action: ActionItem) -> str:
    """Write an action, from where it was carried over, and its state if it is not simply open."""
    words, notes = sit.profile.end, []
    if action.carried_from is not None:
        notes.append(words.carried_from.format(number=sit.number(action.carried_from)))
    if action.state is not ActionState.OPEN:
        state = words.action_states[action.state]
        notes.append(f"{state} {sit.deadline(action.done_on)}" if action.done_on else state)
    text = sit.embed(action.text)
    return f"{text} ({sit.profile.marks.semicolon.join(notes)})" if notes else text
