"""What letters ask of the desk beside themselves: sealed minutes that no letter carries. Nothing here writes."""

from collections.abc import Collection, Sequence
from typing import Any

from sqlalchemy import Row
from sqlmodel import Session, col, select

from council_desk.db.selecting import chunks
from council_desk.db.tables import AgendaItem, Letter, Meeting, Minutes, Motion
from council_desk.domain.terms import Direction, MinutesState


def sealed_without_letter(session: Session, organization: str) -> Sequence[Row[Any]]:
    """Give the meetings whose sealed minutes no letter of the council names: id, number, reference, start, planned."""
    sent = select(Letter.meeting).where(
        Letter.organization == organization, Letter.direction == Direction.OUTGOING, col(Letter.meeting).is_not(None)
    )
    statement = (
        select(Meeting.id, Meeting.number, Meeting.reference, Meeting.started, Meeting.scheduled_start)  # type: ignore[call-overload]
        .join(Minutes, col(Minutes.meeting_rid) == col(Meeting.rid))
        .where(Meeting.organization == organization, Minutes.state == MinutesState.SEALED, col(Meeting.id).not_in(sent))
        .order_by(col(Meeting.number), col(Meeting.rid))
    )
    rows: Sequence[Row[Any]] = session.exec(statement).all()
    return rows


def numbers_sent(session: Session, organization: str) -> dict[str, str]:
    """Give the numbers of the letters that a council sent, or is about to send, by their ids."""
    statement = select(Letter.id, Letter.reference).where(
        Letter.organization == organization, Letter.direction == Direction.OUTGOING, col(Letter.reference).is_not(None)
    )
    return {id_: reference for id_, reference in session.exec(statement) if reference}


def numbers_of_motions(session: Session, motions: Collection[str]) -> dict[str, str]:
    """Give the numbers of motions by their ids: of the decision, or else of the item of the agenda."""
    statement = select(Motion.id, Motion.reference, AgendaItem.number).join(
        AgendaItem, col(AgendaItem.rid) == col(Motion.agenda_item_rid)
    )
    return {
        id_: reference or number
        for part in chunks(motions)
        for id_, reference, number in session.exec(statement.where(col(Motion.id).in_(part)))
    }


def letters_around(session: Session, letter: str) -> list[str]:
    """Give the ids of a letter, of the one that it answers, and of all that answer one of the two."""
    answered = session.exec(select(Letter.in_reply_to).where(Letter.id == letter)).first()
    near = [letter, *([answered] if answered else [])]
    near += session.exec(select(Letter.id).where(col(Letter.in_reply_to).in_(near)).order_by(col(Letter.rid)))
    answers = session.exec(select(Letter.id).where(col(Letter.in_reply_to).in_(near)).order_by(col(Letter.rid)))
    return list(dict.fromkeys([*near, *answers]))
