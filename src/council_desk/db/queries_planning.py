"""What preparing meetings asks of the desk, in few statements. Nothing here writes."""

from sqlmodel import Session, col, select

from council_desk.db.tables import AgendaItem, AgendaItemElection, Election, Meeting
from council_desk.domain.terms import MeetingState


def second_call_numbers(session: Session, meeting: str) -> list[int]:
    """Give the numbers of the meetings that call a meeting again and were not cancelled."""
    statement = (
        select(Meeting.number)
        .where(Meeting.second_call_of == meeting, Meeting.state != MeetingState.CANCELLED)
        .order_by(col(Meeting.number))
    )
    return list(session.exec(statement))


def election_ids(session: Session, meeting: str) -> list[str]:
    """Give the ids of the elections of a meeting: by its agenda first, then those that no item names."""
    named = (
        select(AgendaItemElection.election)
        .join(AgendaItem, col(AgendaItem.rid) == col(AgendaItemElection.agenda_item_rid))
        .join(Meeting, col(Meeting.rid) == col(AgendaItem.meeting_rid))
        .where(Meeting.id == meeting)
        .order_by(col(AgendaItem.position), col(AgendaItemElection.position))
    )
    held = select(Election.id).where(Election.meeting == meeting).order_by(col(Election.rid))
    return list(dict.fromkeys((*session.exec(named), *session.exec(held))))


def elections_of(session: Session, organization: str) -> list[str]:
    """Give the ids of the elections of an organization in the order of their entry."""
    statement = select(Election.id).where(Election.organization == organization).order_by(col(Election.rid))
    return list(session.exec(statement))
