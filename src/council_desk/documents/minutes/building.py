"""Putting minutes together: the parts in the order of the profile, and what stands on every page."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from council_desk.documents.blocks import Block, Document, Furniture, PageSetup
from council_desk.documents.copies import Copy, copy_of
from council_desk.documents.minutes import ending, opening, presence, talks
from council_desk.documents.minutes.sitting import Sitting
from council_desk.documents.profiles import PROFILES, Part, Profile
from council_desk.domain.digits import to_digits
from council_desk.domain.terms import Language, MeetingState
from council_desk.errors import DeskError, sentence
from council_desk.record.models import CouncilRecord, Meeting

if TYPE_CHECKING:
    from council_desk.documents.typesetting import Typeset

_BUILDERS: dict[Part, Callable[[Sitting], list[Block]]] = {
    Part.INVOCATION: opening.invocation,
    Part.LETTERHEAD: opening.letterhead,
    Part.TITLE: opening.title,
    Part.DATE_AND_NUMBER: opening.date_and_number,
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
_KEYS = {Language.FA: "fa-IR", Language.AR: "ar-SA", Language.RU: "ru-RU", Language.EN: "en-GB"}


class NoSuchMeetingError(DeskError):
    """A document was asked for a meeting that the record does not hold, or without saying for which."""


def profile_for(record: CouncilRecord) -> Profile:
    """Give the profile of a record: of the language of its meeting, with the record's calendar as the main one."""
    languages = {meeting.language for meeting in record.meetings}
    language = languages.pop() if len(languages) == 1 else record.language
    profile = PROFILES[_KEYS[language]]
    if record.calendar is profile.calendars[0]:
        return profile
    others = tuple(calendar for calendar in profile.calendars if calendar is not record.calendar)
    return replace(profile, calendars=(record.calendar, *others))


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
    sit = Sitting.of(shown, _meeting(shown, meeting_id), used, Copy(copy))
    blocks = tuple(block for part in _order(sit) for block in _BUILDERS[part](sit))
    margins = used.margins
    return Document(
        title=opening.title_text(sit),
        author=sit.council_name,
        subject=opening.subject(sit),
        language=used.key,
        rtl=used.rtl,
        digits=to_digits("0123456789", used.digits),
        created=sit.created,
        page=PageSetup(
            top=margins.top,
            bottom=margins.bottom,
            inner=margins.inner,
            outer=margins.outer,
            first_top=margins.first_top,
            furniture=_furniture(sit),
            watermark=used.head.draft if sit.is_draft else "",
        ),
        blocks=blocks,
        size=used.size,
        leading=used.leading,
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
    for meeting in record.meetings:
        if meeting.id == meeting_id:
            return meeting
    raise NoSuchMeetingError(sentence("The record does not hold the meeting whose minutes are wanted."))


def _order(sit: Sitting) -> tuple[Part, ...]:
    """Give the order of parts: a meeting that failed or was called off has a short record of its own."""
    if sit.meeting.state is MeetingState.FAILED_NO_QUORUM:
        return sit.profile.no_quorum_order
    if sit.meeting.state is MeetingState.CANCELLED:
        return sit.profile.cancelled_order
    return sit.profile.order


def _furniture(sit: Sitting) -> Furniture:
    """Give what stands on every page: short title, what kind of copy it is, page numbers."""
    head = sit.profile.head
    copies = {Copy.INTERNAL: "", Copy.MUNICIPALITY: head.municipality_copy, Copy.PUBLIC: head.public_copy}
    marks = [head.draft if sit.is_draft else "", copies[sit.copy]]
    return Furniture(
        header_center="{page}" if sit.profile.page_number_on_top else "",
        header_from_page=2,
        footer_start=opening.short_title(sit),
        footer_center=sit.profile.marks.dot.join(mark for mark in marks if mark),
        footer_end=head.page,
    )
