"""Putting minutes together: the parts in the order of the profile."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from council_desk.documents.blocks import Block, Document
from council_desk.documents.copies import Copy, copy_of
from council_desk.documents.excerpts import meeting_in
from council_desk.documents.frame import invocation, paper, profile_for
from council_desk.documents.minutes import ending, opening, presence, talks
from council_desk.documents.minutes.sitting import Sitting
from council_desk.documents.profiles import Profile
from council_desk.documents.seals import seal_mark
from council_desk.domain.forms import Part
from council_desk.domain.terms import MeetingState
from council_desk.record.models import CouncilRecord, Meeting

if TYPE_CHECKING:
    from council_desk.documents.typesetting import Typeset

_BUILDERS: dict[Part, Callable[[Sitting], list[Block]]] = {
    Part.INVOCATION: invocation,
    Part.LETTERHEAD: opening.letterhead,
    Part.TITLE: opening.title,
    Part.DATE_AND_NUMBER: opening.date_and_number,
    Part.TIMES: opening.times,
    Part.SESSION_TABLE: opening.session_table,
    Part.OFFICERS: opening.officers,
    Part.ATTENDANCE_TABLE: presence.attendance_table,
    Part.ATTENDANCE_LISTS: presence.attendance_lists,
    Part.ATTENDANCE_LINES: presence.attendance_lines,
    Part.QUORUM: presence.quorum,
    Part.OPENING: opening.opening,
    Part.AGENDA: talks.agenda,
    Part.ITEMS: talks.items,
    Part.HEARD_AND_DECIDED: talks.heard_and_decided,
    Part.ELECTIONS: ending.elections,
    Part.DECISIONS_TABLE: ending.decisions_table,
    Part.ACTIONS_TABLE: ending.actions_table,
    Part.STATEMENT: ending.statement,
    Part.CLOSING: ending.closing,
    Part.ATTACHMENTS: ending.attachments,
    Part.SIGNATURES: ending.signatures,
    Part.APPROVAL: ending.approval,
    Part.DISTRIBUTION: ending.distribution,
    Part.ATTENDANCE_ANNEX: presence.attendance_annex,
    Part.CORRECTIONS: ending.corrections,
}


def minutes_document(
    record: CouncilRecord,
    profile: Profile | None = None,
    copy: Copy | str = Copy.INTERNAL,
    *,
    meeting_id: str | None = None,
) -> Document:
    """Give the minutes of a meeting as blocks. Raises NoSuchMeetingError.

    Without `meeting_id` the record must hold just one meeting. What the copy leaves out is gone from the record before
    anything is built. Nothing depends on the clock, the platform or the database.
    """
    used = profile or profile_for(record)
    shown = copy_of(record, copy)
    return minutes_of(Sitting.of(shown, _meeting(shown, meeting_id), used, Copy(copy)))


def minutes_of(sit: Sitting) -> Document:
    """Give the minutes of a meeting of a record that is the copy wanted already."""
    blocks = tuple(block for part in _order(sit) for block in _BUILDERS[part](sit))
    return paper(
        sit,
        blocks,
        title=opening.title_text(sit),
        subject=opening.subject(sit),
        short_title=opening.short_title(sit),
        created=sit.created,
        draft=sit.is_draft,
        marks=[seal_mark(sit)],
    )


def render_minutes(
    record: CouncilRecord,
    *,
    profile: Profile | None = None,
    copy: Copy | str = Copy.INTERNAL,
    meeting_id: str | None = None,
) -> "Typeset":
    """Give the minutes of a meeting as a PDF; the same record, profile and copy give the same bytes."""
    from council_desk.documents.typesetting import typeset

    return typeset(minutes_document(record, profile, copy, meeting_id=meeting_id))


def _meeting(record: CouncilRecord, meeting_id: str | None) -> Meeting:
    """Find the meeting that is meant."""
    if meeting_id is None and len(record.meetings) == 1:
        return record.meetings[0]
    return meeting_in(record, meeting_id or "")


def _order(sit: Sitting) -> tuple[Part, ...]:
    """Give the order of parts: a meeting that failed or was called off has a short record of its own."""
    if sit.meeting.state is MeetingState.FAILED_NO_QUORUM:
        return sit.profile.no_quorum_order
    if sit.meeting.state is MeetingState.CANCELLED:
        return sit.profile.cancelled_order
    return sit.profile.order
