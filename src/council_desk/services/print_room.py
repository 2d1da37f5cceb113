"""What can be printed for a meeting in one go: which papers there are, for whom, and which are usual at its stage."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from council_desk.domain.names import display_name
from council_desk.domain.paperwork import DocumentKind, Order
from council_desk.domain.terms import ActionState, MeetingState, MinutesState
from council_desk.record.models import Election, Meeting, Person
from council_desk.services.context import Context
from council_desk.services.elections import ElectionService
from council_desk.services.meetings import MeetingFile, MeetingService
from council_desk.services.register_rows import ADOPTED

_AHEAD = frozenset({MeetingState.DRAFT, MeetingState.SCHEDULED, MeetingState.INVITED})
_LIVE = frozenset({ActionState.OPEN, ActionState.IN_PROGRESS})
_FINAL = frozenset({MinutesState.APPROVED, MinutesState.SIGNED, MinutesState.SEALED})


class Batch(StrEnum):
    """A kind of papers that are wanted together, in the order in which they are used."""

    INVITATION = "invitation"
    INVITATIONS = "invitations"
    ATTENDANCE_SHEET = "attendance_sheet"
    BALLOTS = "ballots"
    TALLIES = "tallies"
    MINUTES = "minutes"
    EXTRACTS = "extracts"
    ACTIONS = "actions"


@dataclass(frozen=True, slots=True)
class Paper:
    """One paper of a batch: its order, and whom or what it is about (a name, a number), for people to read."""

    order: Order
    about: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Offer:
    """The papers of a batch, and whether they are usually wanted at this stage of the meeting."""

    batch: Batch
    papers: tuple[Paper, ...]
    usual: bool


class PrintRoomService:
    """Use cases of printing for a meeting."""

    def __init__(self, context: Context) -> None:
        self._meetings = MeetingService(context)
        self._elections = ElectionService(context)

    def offers(self, meeting_id: str) -> tuple[Offer, ...]:
        """Give what can be printed for a meeting. Raises NotThereError."""
        return offers(self._meetings.get(meeting_id), self._elections.of(meeting_id))


def offers(file: MeetingFile, elections: Iterable[Election]) -> tuple[Offer, ...]:
    """Give the batches for which the meeting has papers."""
    meeting, elections = file.meeting, tuple(elections)
    ahead, final = meeting.state in _AHEAD, bool(meeting.minutes and meeting.minutes.state in _FINAL)
    sat = meeting.state in {MeetingState.HELD, MeetingState.CLOSED}
    of_meeting = Order(kind=DocumentKind.MINUTES, subject=meeting.id)
    members = [file.people[one.person] for one in file.roster if one.person in file.people]
    made = {
        Batch.INVITATION: (Paper(replace(of_meeting, kind=DocumentKind.INVITATION)),),
        Batch.INVITATIONS: tuple(_invitations(meeting, members)),
        Batch.ATTENDANCE_SHEET: (Paper(replace(of_meeting, kind=DocumentKind.ATTENDANCE_SHEET)),),
        Batch.BALLOTS: tuple(_of_elections(elections, DocumentKind.BALLOTS)),
        Batch.TALLIES: tuple(_of_elections(elections, DocumentKind.TALLY)),
        Batch.MINUTES: (Paper(of_meeting),) if not ahead else (),
        Batch.EXTRACTS: tuple(_extracts(file)),
        Batch.ACTIONS: tuple(_actions(file)),
    }
    usual = {
        Batch.INVITATION: ahead,
        Batch.ATTENDANCE_SHEET: ahead,
        Batch.BALLOTS: ahead,
        Batch.MINUTES: sat,
        Batch.EXTRACTS: final,
    }
    return tuple(Offer(batch, papers, usual.get(batch, False)) for batch, papers in made.items() if papers)


def _invitations(meeting: Meeting, members: Iterable[Person]) -> Iterator[Paper]:
    """Give an invitation for each member by name, each once."""
    for person in {one.id: one for one in members}.values():
        order = Order(kind=DocumentKind.INVITATION, subject=meeting.id, person=person.id)
        yield Paper(order, (display_name(person),))


def _of_elections(elections: Iterable[Election], kind: DocumentKind) -> Iterator[Paper]:
    for election in elections:
        yield Paper(Order(kind=kind, subject=election.id), (election.post,))


def _extracts(file: MeetingFile) -> Iterator[Paper]:
    """Give the extracts of the decisions for those who carry them out, the papers of one person after another.

    That is who is responsible for a decision, and who has something to do for it.
    """
    found: dict[str, list[Paper]] = {}
    for item in file.meeting.agenda:
        for motion in item.motions:
            if motion.result not in ADOPTED:
                continue
            doers = [motion.responsible, *(one.assignee for one in item.actions if one.motion == motion.id)]
            for ref in dict.fromkeys(one for one in doers if one):
                about = (_name(file, ref), motion.reference or item.number)
                order = Order(kind=DocumentKind.EXTRACT, subject=motion.id)
                found.setdefault(ref, []).append(Paper(order, about))
    for papers in found.values():
        yield from papers


def _actions(file: MeetingFile) -> Iterator[Paper]:
    """Give the list of what is to be done for each person who has something open from this meeting."""
    meeting = file.meeting
    actions = (action for item in meeting.agenda for action in item.actions if action.state in _LIVE)
    for ref in dict.fromkeys(action.assignee for action in actions if action.assignee in file.people):
        if ref is not None:
            order = Order(kind=DocumentKind.ACTIONS, subject=meeting.organization, person=ref)
            yield Paper(order, (_name(file, ref),))


def _name(file: MeetingFile, ref: str) -> str:
    """Name who a paper is for; nothing for a body, whose name its paper says."""
    person = file.people.get(ref)
    return display_name(person) if person else ""
