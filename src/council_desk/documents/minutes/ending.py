"""The parts after the agenda: registers of decisions and actions, closing, signatures, distribution, corrections."""

from collections.abc import Iterable
from dataclasses import replace

from council_desk.documents.blocks import Block, Cell, Paragraph, Signatures, Signer, Table
from council_desk.documents.minutes.sitting import Sitting, heading
from council_desk.documents.minutes.votes import decisions, label_of, outcome_of
from council_desk.documents.profiles.model import Signing
from council_desk.domain.terms import ActionState, AttendanceStatus, Language, MeetingState
from council_desk.domain.voting import last_event
from council_desk.record.models import ActionItem, Election


def elections(sit: Sitting) -> list[Block]:
    """Give the tallies of elections held at the meeting."""
    held = [election for election in sit.record.elections if election.meeting == sit.meeting.id]
    blocks: list[Block] = [heading(sit, sit.profile.end.elections)] if held else []
    for election in held:
        blocks += _election(sit, election)
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
                Cell(text=sit.profile.vote.outcomes[outcome] if outcome else none),
            )
        )
    if not rows:
        return []
    head = tuple(Cell(text=text, header=True) for text in words.decision_columns)
    table = Table(widths=(1.7, 5, 1.2, 1.2, 1.2, 3), head=(head,), rows=tuple(rows), size=sit.profile.size - 1)
    return [heading(sit, words.decisions), table]


def actions_table(sit: Sitting) -> list[Block]:
    """Give all actions of the meeting in one table: number, action, responsible, deadline, and the decision behind."""
    words = sit.profile.end
    numbers = {
        motion.id: motion.reference or label_of(sit, item, motion, point)
        for item, motion, point in decisions(sit.meeting.agenda)
    }
    actions = [action for item in sit.meeting.agenda for action in item.actions]
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
    """Give the sentence of a short record: why the meeting did not proceed, and when the next one is."""
    words, cancelled = sit.profile.end, sit.meeting.state is MeetingState.CANCELLED
    own = [sit.meeting.minutes.opening_text, sit.meeting.minutes.closing_text] if sit.meeting.minutes else []
    texts = [words.cancelled if cancelled else words.no_quorum, *(text for text in own if text and text.strip())]
    blocks: list[Block] = [Paragraph(text=text, first_line=sit.profile.first_line, before=4) for text in texts]
    return [*blocks, *_next_meeting(sit, " ".join(texts))]


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
    blocks = [Paragraph(text=sit.prose(text), first_line=sit.profile.first_line, before=2)] if text else []
    blocks += _next_meeting(sit, text)
    # what is signed goes to the page of the signatures: places to sign bring it along, a table has to be told
    table = sit.profile.signing is Signing.TABLE_OF_PRESENT
    kept: list[Block] = [replace(block, keep_with_next=table) for block in blocks]
    if kept and words.closing_heading:
        kept.insert(0, heading(sit, words.closing_heading))
    return kept


def attachments(sit: Sitting) -> list[Block]:
    """Give the titles of the attachments."""
    titles = [attachment.title for attachment in sit.meeting.attachments]
    return _list(sit, sit.profile.end.attachments, titles)


def distribution(sit: Sitting) -> list[Block]:
    """Give to whom copies go."""
    minutes = sit.meeting.minutes
    return _list(sit, sit.profile.end.distribution, [line for line in minutes.distribution if line] if minutes else [])


def signatures(sit: Sitting) -> list[Block]:
    """Give the places to sign, after the custom of the culture; those the minutes name sign, whoever they are."""
    words = sit.profile.end
    if sit.profile.signing is Signing.TABLE_OF_PRESENT:
        return _signature_table(sit)
    signers = [Signer(role=_role(sit, ref), name=sit.embed(sit.signature(ref))) for ref in _signatories(sit)]
    if sit.is_draft and words.approval_due:
        signers.append(Signer(role=words.approval_due, name=""))
    if words.seal:
        signers.append(Signer(role=words.seal, name=""))
    if sit.profile.signing is Signing.OFFICERS_AND_MEMBERS:
        return [heading(sit, words.signatures), Signatures(signers=tuple(signers), layout="grid", columns=3)]
    return [Signatures(signers=tuple(signers), layout="lines", before=24)]


def approval(sit: Sitting) -> list[Block]:
    """Give the day of approval, on the page of the signatures."""
    minutes = sit.meeting.minutes
    if not minutes or not minutes.approved_on:
        return []
    text = sit.say(sit.profile.end.approved_on, day=sit.day(minutes.approved_on))
    return [Paragraph(text=text, align="start", first_line=sit.profile.first_line, before=6)]


def corrections(sit: Sitting) -> list[Block]:
    """Give what was corrected after sealing, each with its day and reason."""
    entries = sit.meeting.minutes.corrections if sit.meeting.minutes else ()
    words = sit.profile.end
    blocks: list[Block] = [heading(sit, words.corrections)] if entries else []
    for entry in entries:
        day = sit.day(entry.date)
        blocks.append(Paragraph(text=words.correction.format(day=day, text=entry.text, reason=entry.reason)))
    return blocks


def _signatories(sit: Sitting) -> list[str | None]:
    """Give who signs: chair and secretary in the order of the culture, then the others."""
    meeting = sit.meeting
    named = list(meeting.minutes.signatories) if meeting.minutes else []
    officers: list[str | None] = [meeting.chair, meeting.secretary]
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
    return officers + [ref for ref in dict.fromkeys(named) if ref not in officers]


def _role(sit: Sitting, ref: str | None) -> str:
    """Give the capacity in which someone signs; a place for an office that nobody holds stays without a name."""
    words, meeting = sit.profile.end, sit.meeting
    if ref == meeting.chair:
        return words.chair_role
    if ref == meeting.secretary:
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
        widths=(0.9, 4.6, 4.6, 3.4), head=(head,), rows=rows, size=sit.profile.size - 1, row_height=26, before=2
    )
    return [heading(sit, words.signatures), table]


def _capacity(sit: Sitting, ref: str | None) -> str:
    """Give in what capacity someone attended."""
    own = next((entry.capacity for entry in sit.meeting.attendance if entry.person == ref and entry.capacity), "")
    return own or (_role(sit, ref) if ref else "")


def _next_meeting(sit: Sitting, said: str) -> list[Paragraph]:
    """Give the day of the next meeting, unless the text before has said it."""
    moment = sit.moment(sit.meeting.next_meeting)
    if moment is None:
        return []
    plain = sit.day(moment.date())
    if plain.replace("\u00a0", " ") in said.replace("\u00a0", " "):
        return []
    text = sit.say(
        sit.profile.end.next_meeting, day=sit.long_day(moment.date()), time=sit.time(sit.meeting.next_meeting)
    )
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


def _election(sit: Sitting, election: Election) -> list[Block]:
    """Give the tally of one election."""
    words, none = sit.profile.end, sit.profile.marks.none
    figures = {
        key: none if value is None else sit.number(value)
        for key, value in (("issued", election.issued), ("valid", election.valid), ("invalid", election.invalid))
    }
    head = tuple(
        Cell(text=text, header=True) for text in (words.row, words.candidate, words.votes, words.decision_columns[-1])
    )
    rows = tuple(
        (
            Cell(text=sit.number(place), align="center"),
            Cell(text=sit.embed(sit.name(candidate.person))),
            Cell(text=sit.number(candidate.votes), align="center"),
            Cell(text=words.elected if candidate.person in election.elected else ""),
        )
        for place, candidate in enumerate(election.candidates, 1)
    )
    blocks: list[Block] = [
        Paragraph(text=sit.say(words.election_of, post=election.post), bold=True, align="start", keep_with_next=True)
    ]
    if rows:
        blocks.append(Table(widths=(0.9, 6, 2, 3), head=(head,), rows=rows, size=sit.profile.size - 1))
    blocks.append(Paragraph(text=words.ballots.format(**figures), align="start", after=2))
    if election.tellers:
        blocks.append(Paragraph(text=words.tellers.format(names=sit.names(election.tellers)), align="start"))
    if election.note:
        blocks.append(Paragraph(text=election.note))
    return blocks


def _list(sit: Sitting, label: str, lines: Iterable[str]) -> list[Block]:
    """Give a numbered list under its label."""
    shown = [line for line in lines if line.strip()]
    if not shown:
        return []
    small = sit.profile.size - (0 if sit.profile.language is Language.RU else 1)
    blocks: list[Block] = [
        Paragraph(text=f"{label}:", bold=True, size=small, align="start", before=10, after=1, keep_with_next=True)
    ]
    blocks += [
        Paragraph(
            text=f"{sit.number(place)}. {sit.embed(line)}",
            size=small,
            align="start",
            indent=6,
            after=1,
            keep_with_next=place < min(len(shown), 8),
        )
        for place, line in enumerate(shown, 1)
    ]
    return blocks
