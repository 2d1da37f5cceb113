"""Elections held in meetings: reading, saving and removing. Counting them is in editing.elections."""

from council_desk.db import queries_planning, store
from council_desk.db.changes import Changes
from council_desk.errors import DeskError, sentence
from council_desk.record.models import Election, Meeting
from council_desk.services.context import Context
from council_desk.services.editing.values import gone
from council_desk.services.meetings import is_sealed

_SEALED = sentence("This election belongs to minutes that are sealed, and does not change.")


class ElectionService:
    """Use cases around elections."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def list(self, council_id: str) -> tuple[Election, ...]:
        """Give the elections of a council in the order of their entry."""
        with self._context.read() as session:
            return store.load(session, Election, queries_planning.elections_of(session, council_id))

    def of(self, meeting_id: str) -> tuple[Election, ...]:
        """Give the elections of a meeting in the order of its agenda, those that no item names at the end."""
        with self._context.read() as session:
            ids = queries_planning.election_ids(session, meeting_id)
            found = {election.id: election for election in store.load(session, Election, ids)}
        return tuple(found[one] for one in ids)

    def save(self, election: Election) -> Changes:
        """Save an election; the meeting that names it is saved after it. Raises DeskError under sealed minutes."""
        with self._context.write() as session:
            former = store.load(session, Election, [election.id])
            if former != (election,):
                meetings = {one.meeting for one in (*former, election) if one.meeting}
                _require_unsealed(store.load(session, Meeting, meetings))
            return store.save(session, [election], stamp=self._context.now())

    def remove(self, election_id: str) -> Changes:
        """Remove an election that no meeting names any more. Raises DeskError, NotThereError."""
        with self._context.write() as session:
            found = store.load(session, Election, [election_id])
            if not found:
                raise gone()
            _require_unsealed(store.load(session, Meeting, [one.meeting for one in found if one.meeting]))
            return store.remove(session, Election, election_id)


def _require_unsealed(meetings: tuple[Meeting, ...]) -> None:
    if any(map(is_sealed, meetings)):
        raise DeskError(_SEALED)
