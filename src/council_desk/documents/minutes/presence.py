"""Attendance in the shapes that cultures give it, and the quorum."""

from collections.abc import Iterable

from council_desk.documents.blocks import Block, Cell, Paragraph, Span, Table
from council_desk.documents.minutes.sitting import Sitting, heading
from council_desk.domain.attendance import quorum_timeline
from council_desk.domain.moments import NotAMomentError, instant
from council_desk.domain.phrases import quorum_reached, quorum_sentence, russian_head
from council_desk.domain.quorum import Quorum, QuorumState, QuorumUnknownError, quorum_of
from council_desk.domain.terms import AttendanceStatus, Language
from council_desk.domain.text import sort_key
from council_desk.record.models import Attendance

_Status = AttendanceStatus


def attendance_table(sit: Sitting) -> list[Block]:
    """Give everyone of the attendance list in one table."""
    words = sit.profile.presence
    head = heading(sit, words.heading)
    if not (sit.meeting.attendance and sit.attendance_taken):
        return [head, Paragraph(text=words.nobody, tone="muted")]
    return [head, _table(sit, sit.meeting.attendance)]


def attendance_lists(sit: Sitting) -> list[Block]:
    """Give those present, in attendance, excused, absent and the guests in a paragraph each, under a heading."""
    words = sit.profile.presence
    groups = _groups(sit)
    blocks: list[Block] = [heading(sit, words.heading)]
    if not groups:
        blocks.append(Paragraph(text=words.nobody, tone="muted"))
    blocks += [_listed(sit, label, entries) for label, entries in groups]
    return blocks


def attendance_lines(sit: Sitting) -> list[Block]:
    """Give the same lists without a heading; more people present than the profile names come in an annex."""
    words = sit.profile.presence
    groups = _groups(sit)
    if not groups:
        return [Paragraph(text=words.nobody)]
    blocks: list[Block] = []
    for label, entries in groups:
        if label == words.present_heading and _too_many(sit, entries):
            text = sit.say(words.list_attached, present=sit.number(len(entries)))
            blocks.append(Paragraph(text=f"{label}{sit.profile.marks.colon}{text}", align="start", after=2))
        else:
            blocks.append(_listed(sit, label, entries))
    return blocks


def attendance_annex(sit: Sitting) -> list[Block]:
    """Give the list of those present whom the text only counts."""
    present = [entry for entry in sit.meeting.attendance if entry.status is _Status.PRESENT and entry.voting_right]
    if not _too_many(sit, present):
        return []
    return [heading(sit, sit.profile.presence.annex_heading), _table(sit, _sorted(sit, present))]


def quorum(sit: Sitting) -> list[Block]:
    """Give the sentence on the quorum at the opening, and when it was reached if that was later."""
    council = sit.council
    members = sum(entry.voting_right for entry in sit.meeting.attendance)
    if council is None or not members or not sit.attendance_taken:
        return []
    try:
        rule = quorum_of(council.rules, seats=council.voting_member_count, members=members)
        changes = _changes(sit, rule)
    except (QuorumUnknownError, NotAMomentError):
        return []
    language, state = sit.profile.language, changes[0][1]
    reached = ""
    if not state.met:
        for moment, later in changes[1:]:
            if later.met:
                reached = quorum_reached(language, sit.time(moment))
                state = max((found for _moment, found in changes), key=lambda found: found.present)
                break
    text = quorum_sentence(language, state, body=russian_head(sit.council_name), digits=sit.profile.digits)
    indent = 0 if language is Language.RU else sit.profile.first_line
    return [Paragraph(text=f"{text} {reached}".strip(), align="start", first_line=indent, after=8)]


def presence_of(sit: Sitting, entry: Attendance, *, plain: str) -> str:
    """Write how someone attended: from when until when, or the word for it, with the reason where one is noted."""
    words = sit.profile.presence
    status = {
        _Status.PRESENT: plain,
        _Status.EXCUSED: words.excused,
        _Status.ABSENT: words.absent,
        _Status.GUEST: words.guest,
    }[entry.status]
    times = _times(sit, entry)
    if entry.status is _Status.GUEST and times:
        status = sit.profile.marks.comma.join(part for part in (status, times) if part)
    elif times:
        status = times
    if not entry.note:
        return status
    return sit.say(words.reason, status=status, reason=entry.note) if status else sit.embed(entry.note)


def _changes(sit: Sitting, rule: Quorum) -> list[tuple[str, QuorumState]]:
    """Give the state of the quorum at the opening and from each change on."""
    meeting = sit.meeting
    started = meeting.started or meeting.scheduled_start
    timeline = quorum_timeline(meeting.attendance, rule, started=started, ended=meeting.ended)
    return [(change.moment, change.state) for change in timeline]


def _times(sit: Sitting, entry: Attendance) -> str:
    """Write the intervals of someone who was not there throughout."""
    words, meeting = sit.profile.presence, sit.meeting
    if entry.status not in {_Status.PRESENT, _Status.GUEST}:
        return ""
    shown = []
    for span in entry.intervals:
        late = _after(span.arrived, meeting.started or meeting.scheduled_start)
        early = span.left is not None and (meeting.ended is None or _after(meeting.ended, span.left))
        start, end = sit.time(span.arrived), sit.time(span.left)
        if late and early:
            shown.append(sit.say(words.between, start=start, end=end))
        elif late:
            shown.append(sit.say(words.since, start=start))
        elif early:
            shown.append(sit.say(words.until, end=end))
    return sit.profile.marks.comma.join(shown)


def _after(moment: str, other: str) -> bool:
    """Say whether one moment is later than another; moments that cannot be read are told."""
    try:
        return instant(moment) > instant(other)
    except NotAMomentError:
        return True


def _groups(sit: Sitting) -> list[tuple[str, list[Attendance]]]:
    """Part the attendance list by how people attended, leaving empty parts out."""
    words = sit.profile.presence
    if not sit.attendance_taken:
        return []
    groups: dict[str, list[Attendance]] = {
        words.present_heading: [],
        words.consultative_heading: [],
        words.guests_heading: [],
        words.excused_heading: [],
        words.absent_heading: [],
    }
    headings = {
        _Status.EXCUSED: words.excused_heading,
        _Status.ABSENT: words.absent_heading,
        _Status.GUEST: words.guests_heading,
    }
    for entry in sit.meeting.attendance:
        with_vote = words.present_heading if entry.voting_right else words.consultative_heading
        groups[headings.get(entry.status, with_vote)].append(entry)
    return [(label, _sorted(sit, entries)) for label, entries in groups.items() if entries]


def _sorted(sit: Sitting, entries: list[Attendance]) -> list[Attendance]:
    """Put entries in the order of the alphabet where the culture asks for it."""
    if not sit.profile.sort_attendance:
        return entries
    return sorted(entries, key=lambda entry: sort_key(sit.name(entry.person), sit.profile.language))


def _too_many(sit: Sitting, entries: list[Attendance]) -> bool:
    """Say whether so many people are counted in the text and named in an annex."""
    return len(entries) > sit.profile.lists_up_to


def _listed(sit: Sitting, label: str, entries: list[Attendance]) -> Paragraph:
    """Give one list of people as a paragraph: name, capacity, and in brackets when and why."""
    marks = sit.profile.marks
    formal = sit.profile.sort_attendance
    bare = formal and label == sit.profile.presence.present_heading
    people = []
    for entry in entries:
        about = "" if bare else sit.embed(entry.capacity or "")
        name = marks.comma.join(part for part in (sit.embed(sit.name(entry.person)), about) if part)
        brackets = marks.comma.join(part for part in (_times(sit, entry), sit.embed(entry.note or "")) if part)
        people.append(f"{name} ({brackets})" if brackets else name)
    text = (marks.comma if bare else marks.semicolon).join(people)
    stop = "" if text.endswith(".") else "."
    return Paragraph(
        text=(Span(f"{label}{marks.colon}", bold=not formal), Span(f"{text}{stop}")), align="start", after=2
    )


def _table(sit: Sitting, entries: Iterable[Attendance]) -> Table:
    """Give people as a table: number, name, capacity, attendance."""
    words = sit.profile.presence
    head = tuple(Cell(text=text, header=True) for text in (words.row, words.name, words.capacity, words.status))
    rows = tuple(
        (
            Cell(text=sit.number(place), align="center"),
            Cell(text=sit.embed(sit.name(entry.person))),
            Cell(text=sit.embed(entry.capacity or "")),
            Cell(
                text=presence_of(sit, entry, plain=words.present if entry.voting_right else words.present_without_vote)
            ),
        )
        for place, entry in enumerate(entries, 1)
    )
    return Table(widths=(0.9, 4.6, 4.6, 3.4), head=(head,), rows=rows, size=sit.profile.size - 1)
