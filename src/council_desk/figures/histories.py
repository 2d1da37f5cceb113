"""What becomes of an action from one meeting to the next."""

from council_desk.domain.terms import ActionState
from council_desk.domain.text import fold
from council_desk.record.models import ActionItem, AgendaItem, CouncilRecord, Meeting

LIVE = frozenset({ActionState.OPEN, ActionState.IN_PROGRESS})

Told = tuple[Meeting, AgendaItem, ActionItem]
"""An action as one meeting told of it."""


def histories(record: CouncilRecord, organization: str) -> list[list[Told]]:
    """Give the actions of a council, each as every meeting told of it, the first one first.

    An action that a later meeting has taken over has the number of its first meeting and its text (domain.carry_over).
    """
    found: dict[tuple[int, str], list[Told]] = {}
    mine = [meeting for meeting in record.meetings if meeting.organization == organization]
    for meeting in sorted(mine, key=lambda one: one.number):
        for item in meeting.agenda:
            for action in item.actions:
                key = action.carried_from or meeting.number, fold(action.text)
                found.setdefault(key, []).append((meeting, item, action))
    return list(found.values())


def open_actions(record: CouncilRecord, organization: str, person: str | None = None) -> list[list[Told]]:
    """Give those that the latest meeting has as open, of everybody or of one person."""
    latest = ((history[-1][2], history) for history in histories(record, organization))
    return [
        history for action, history in latest if action.state in LIVE and (person is None or action.assignee == person)
    ]
