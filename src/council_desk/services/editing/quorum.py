"""The quorum of a sitting from moment to moment, who may vote, and who stands aside. The rules are in domain."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime

from council_desk.domain.attendance import QuorumChange, eligible_voters, quorum_timeline, voting_present
from council_desk.domain.quorum import Quorum, QuorumState, quorum_of
from council_desk.domain.terms import AttendanceStatus
from council_desk.errors import DeskError, sentence
from council_desk.record.models import AgendaItem, Meeting, Organization, Period, Recusal
from council_desk.services.editing.agenda import item_of, with_item
from council_desk.services.editing.attendance import attendance_of
from council_desk.services.editing.values import changed, make, text_of

_NO_VOTE = sentence("Only somebody who has a vote stands aside from it.")


def quorum_rule(meeting: Meeting, council: Organization) -> Quorum:
    """Give the quorum by the rules of the council and the voting members of the day. Raises QuorumUnknownError."""
    members = sum(entry.voting_right and entry.status is not AttendanceStatus.GUEST for entry in meeting.attendance)
    return quorum_of(council.rules, seats=council.voting_member_count, members=members)


def quorum_state(
    meeting: Meeting, council: Organization, *, at: datetime | None = None, recusals: Iterable[Recusal] = ()
) -> QuorumState:
    """Give the state of the quorum at a moment, or of all who came at any time. Raises QuorumUnknownError.

    Of the recused, those who left the room do not count.
    """
    present = voting_present(meeting.attendance, text_of(at) if at else None, recusals)
    return quorum_rule(meeting, council).at(len(present))


def quorum_now(meeting: Meeting, council: Organization, at: datetime) -> QuorumState:
    """Give the state of the quorum of a sitting at a moment, under the item that is dealt with now.

    Raises QuorumUnknownError.
    """
    recusals = [recusal for item in meeting.agenda if _runs(item) for recusal in item.recusals]
    return quorum_state(meeting, council, at=at, recusals=recusals)


def quorum_changes(meeting: Meeting, council: Organization, now: datetime | None = None) -> tuple[QuorumChange, ...]:
    """Give how the quorum went from the opening on, with every arrival, leaving and recusal that changed it.

    Nothing before the opening; until `now` (aware), or the end of the meeting. Raises QuorumUnknownError.
    """
    if meeting.started is None:
        return ()
    outside: dict[str, list[Period]] = defaultdict(list)
    for item in meeting.agenda:
        for recusal in item.recusals:
            if recusal.left_room:
                outside[recusal.person].extend(item.periods)
    return quorum_timeline(
        meeting.attendance,
        quorum_rule(meeting, council),
        started=meeting.started,
        ended=meeting.ended or (text_of(now) if now else None),
        outside=outside,
    )


def voters(meeting: Meeting, item_id: str, at: datetime | None = None) -> tuple[str, ...]:
    """Give who may vote on an item at a moment (without one: of all who came), in the order of the list.

    Raises NotThereError.
    """
    return eligible_voters(meeting.attendance, text_of(at) if at else None, item_of(meeting, item_id).recusals)


def recuse(meeting: Meeting, item_id: str, person_id: str, reason: str, left_room: bool = False) -> Meeting:
    """Keep that a member takes no part in an item and why; said again, the later words hold.

    Raises DeskError for somebody without a vote, InvalidValueError without a reason, NotThereError.
    """
    entry = attendance_of(meeting, person_id)
    if entry is None or not entry.voting_right or entry.status is AttendanceStatus.GUEST:
        raise DeskError(_NO_VOTE)
    recusal = make(Recusal, person=person_id, reason=reason.strip(), left_room=left_room or None)
    return with_item(meeting, item_id, lambda item: changed(item, recusals=_with(item.recusals, recusal)))


def withdraw_recusal(meeting: Meeting, item_id: str, person_id: str) -> Meeting:
    """Let a member take part in an item again; votes that were taken stay as they were. Raises NotThereError."""

    def edit(item: AgendaItem) -> AgendaItem:
        return changed(item, recusals=tuple(one for one in item.recusals if one.person != person_id))

    return with_item(meeting, item_id, edit)


def _with(recusals: Sequence[Recusal], new: Recusal) -> tuple[Recusal, ...]:
    if any(one.person == new.person for one in recusals):
        return tuple(new if one.person == new.person else one for one in recusals)
    return (*recusals, new)


def _runs(item: AgendaItem) -> bool:
    return bool(item.periods) and item.periods[-1].ended is None
