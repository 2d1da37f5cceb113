"""What letters ask of the desk beside themselves: sealed minutes that no letter carries. Nothing here writes."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Row
from sqlmodel import Session, col, select

from council_desk.db.tables import Letter, Meeting, Minutes
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
