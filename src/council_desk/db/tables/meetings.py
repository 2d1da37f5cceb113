"""Tables of meetings and all that is kept within them: attendance, agenda, motions, votes, actions, minutes."""

import datetime as dt

from council_desk.db.tables import columns as c
from council_desk.db.tables.base import Entity, Link, Part, Written
from council_desk.domain import terms


class Meeting(Entity, table=True):
    """A sitting of a council."""

    id: str = c.identity()
    organization: str = c.reference("organization", required=True)
    number: int = c.whole(1, required=True)
    reference: str | None = c.text()
    kind: terms.MeetingKind = c.word(terms.MeetingKind, required=True)
    state: terms.MeetingState = c.word(terms.MeetingState, required=True)
    public: bool = c.truth(required=True)
    language: terms.Language = c.word(terms.Language, required=True)
    scheduled_start: str = c.moment(required=True)
    started: str | None = c.moment()
    ended: str | None = c.moment()
    location_name: str = c.line(required=True)
    location_street_address: str | None = c.text()
    location_room: str | None = c.text()
    location_latitude: float | None = c.number(-90, 90)
    location_longitude: float | None = c.number(-180, 180)
    chair: str | None = c.reference("person")
    secretary: str | None = c.reference("person")
    next_meeting: str | None = c.moment()
    available_minutes: int | None = c.whole(1, 1440)
    invited_on: dt.date | None = c.day()
    second_call_of: str | None = c.reference("meeting")
    second_call: bool = c.truth(required=True, before=False)


class MeetingBreak(Part, table=True):
    """A break in a sitting."""

    meeting_rid: int = c.owner("meeting")
    started: str = c.moment(required=True)
    ended: str | None = c.moment()


class MeetingStep(Part, table=True):
    """A step in the life of a meeting."""

    meeting_rid: int = c.owner("meeting")
    state: str = c.text(required=True)
    at: str = c.moment(required=True)
    reason: str | None = c.text()


class Attendance(Part, table=True):
    """How one person attended one meeting."""

    meeting_rid: int = c.owner("meeting")
    person: str = c.reference("person", required=True)
    status: terms.AttendanceStatus = c.word(terms.AttendanceStatus, required=True)
    voting_right: bool = c.truth(required=True)
    capacity: str | None = c.text()
    note: str | None = c.text()


class Interval(Part, table=True):
    """From an arrival to a leaving."""

    attendance_rid: int = c.owner("attendance")
    arrived: str = c.moment(required=True)
    left: str | None = c.moment()


class Attachment(Part, table=True):
    """A file that belongs to a meeting."""

    meeting_rid: int = c.owner("meeting")
    title: str = c.line(required=True)
    file_name: str = c.line(required=True)
    media_type: str | None = c.text()
    sha256: str | None = c.text(64, least=64)


class Minutes(Written, table=True):
    """The minutes of a meeting, one row for each that has any."""

    meeting_rid: int = c.owner("meeting", unique=True)
    state: terms.MinutesState = c.word(terms.MinutesState, required=True)
    approved_on: dt.date | None = c.day()
    opening_text: str | None = c.text()
    closing_text: str | None = c.text()
    distribution: list[str] = c.words()
    approved_by: str | None = c.reference("motion")
    scan_title: str | None = c.line()
    scan_file_name: str | None = c.line()
    scan_media_type: str | None = c.text()
    scan_sha256: str | None = c.text(64, least=64)


class MinutesStep(Part, table=True):
    """A step in the life of the minutes of a meeting."""

    minutes_rid: int = c.owner("minutes")
    state: str = c.text(required=True)
    at: str = c.moment(required=True)
    reason: str | None = c.text()


class Signature(Part, table=True):
    """Who signed the minutes on paper."""

    minutes_rid: int = c.owner("minutes")
    person: str = c.reference("person", required=True)
    date: dt.date = c.day(required=True)
    note: str | None = c.text()


class MinutesSignatory(Link, table=True):
    """Who signs the minutes."""

    minutes_rid: int = c.owner("minutes")
    person: str = c.reference("person", required=True)


class Correction(Part, table=True):
    """A dated, reasoned addition to sealed minutes."""

    id: str | None = c.later_identity()
    minutes_rid: int = c.owner("minutes")
    date: dt.date = c.day(required=True)
    text: str = c.text(required=True)
    reason: str = c.text(required=True)


class AgendaItem(Part, table=True):
    """One point of the agenda."""

    id: str = c.identity()
    meeting_rid: int = c.owner("meeting")
    number: str = c.line(required=True)
    title: str = c.line(required=True)
    kind: terms.ItemKind = c.word(terms.ItemKind, required=True)
    presenter: str | None = c.reference("person")
    public: bool = c.truth(required=True)
    planned_minutes: int | None = c.whole(0, 1440)
    started: str | None = c.moment()
    ended: str | None = c.moment()
    introduction: str | None = c.text()
    note: str | None = c.text()


class AgendaItemPaper(Link, table=True):
    """A paper that an agenda item deals with."""

    agenda_item_rid: int = c.owner("agenda_item")
    paper: str = c.reference("paper", required=True)


class AgendaItemElection(Link, table=True):
    """An election held under an agenda item, one for each round."""

    agenda_item_rid: int = c.owner("agenda_item")
    election: str = c.reference("election", required=True)


class AgendaItemPeriod(Part, table=True):
    """A stretch of time that was given to an agenda item."""

    agenda_item_rid: int = c.owner("agenda_item")
    started: str = c.moment(required=True)
    ended: str | None = c.moment()


class AgendaItemRecusal(Part, table=True):
    """A member who takes no part in an agenda item."""

    agenda_item_rid: int = c.owner("agenda_item")
    person: str = c.reference("person", required=True)
    reason: str = c.line(required=True)
    left_room: bool = c.truth(required=True)


class Speech(Part, table=True):
    """What one speaker said."""

    agenda_item_rid: int = c.owner("agenda_item")
    speaker: str | None = c.reference("person")
    text: str = c.text(required=True)


class Guidance(Part, table=True):
    """A statement by the imam or host."""

    agenda_item_rid: int = c.owner("agenda_item")
    person: str = c.reference("person", required=True)
    kind: terms.GuidanceKind = c.word(terms.GuidanceKind, required=True)
    text: str = c.text(required=True)
    date: dt.date | None = c.day()


class Motion(Part, table=True):
    """A proposal put to the council, with what became of it."""

    __table_args__ = (
        c.one_of("responsible_person", "responsible_organization"),
        c.one_of("overseer_person", "overseer_organization"),
    )
    id: str = c.identity()
    agenda_item_rid: int = c.owner("agenda_item")
    title: str | None = c.text()
    text: str = c.text(required=True)
    mover: str | None = c.reference("person")
    seconder: str | None = c.reference("person")
    requirement: terms.Requirement = c.word(terms.Requirement, required=True)
    result: terms.MotionResult | None = c.word(terms.MotionResult)
    result_reason: str | None = c.text()
    responsible_person: str | None = c.reference("person")
    responsible_organization: str | None = c.reference("organization")
    overseer_person: str | None = c.reference("person")
    overseer_organization: str | None = c.reference("organization")
    due: dt.date | None = c.day()
    project: str | None = c.reference("project")
    execution_state: terms.ExecutionState | None = c.word(terms.ExecutionState)
    execution_done_on: dt.date | None = c.day()
    execution_superseded_by: str | None = c.reference("motion")
    execution_note: str | None = c.text()
    reference: str | None = c.text()


class VoteEvent(Part, table=True):
    """One counting of votes on a motion."""

    id: str = c.identity()
    motion_rid: int = c.owner("motion")
    method: terms.VotingMethod = c.word(terms.VotingMethod, required=True)
    round: int = c.whole(1, required=True)
    eligible: int = c.whole(0, required=True)
    counts_yes: int = c.whole(0, required=True)
    counts_no: int = c.whole(0, required=True)
    counts_abstain: int = c.whole(0, required=True)
    counts_not_voting: int = c.whole(0, required=True)
    counts_blank: int = c.whole(0, required=True)
    counts_invalid: int = c.whole(0, required=True)
    casting_vote_person: str | None = c.reference("person")
    casting_vote_option: terms.CastingOption | None = c.word(terms.CastingOption)
    taken_at: str | None = c.moment()
    lot: terms.CastingOption | None = c.word(terms.CastingOption)


class Vote(Part, table=True):
    """What one voter chose."""

    vote_event_rid: int = c.owner("vote_event")
    voter: str = c.reference("person", required=True)
    option: terms.VoteOption = c.word(terms.VoteOption, required=True)


class Recusal(Part, table=True):
    """A voting member who takes no part in a vote."""

    vote_event_rid: int = c.owner("vote_event")
    person: str = c.reference("person", required=True)
    reason: str = c.line(required=True)
    left_room: bool = c.truth(required=True)


class ActionItem(Part, table=True):
    """Something to be done by someone until a day."""

    __table_args__ = (c.one_of("assignee_person", "assignee_organization"),)
    id: str = c.identity()
    agenda_item_rid: int = c.owner("agenda_item")
    text: str = c.text(required=True)
    assignee_person: str | None = c.reference("person")
    assignee_organization: str | None = c.reference("organization")
    due: dt.date | None = c.day()
    state: terms.ActionState = c.word(terms.ActionState, required=True)
    done_on: dt.date | None = c.day()
    motion: str | None = c.reference("motion")
    carried_from: int | None = c.whole()
