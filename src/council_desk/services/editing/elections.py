"""Elections under an agenda item: candidates, ballots, the tally, who is elected. The rules are in domain.elections.

An election is a value of its own beside the meeting: it is saved first, then the meeting whose item names it.
"""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any

from council_desk.domain import elections as rules
from council_desk.domain.elections import ElectionOutcome
from council_desk.domain.moments import local_day
from council_desk.domain.voting import ReasonMissingError
from council_desk.errors import sentence
from council_desk.record.ids import new_id
from council_desk.record.models import Candidate, Election, Meeting
from council_desk.services.editing.agenda import with_item
from council_desk.services.editing.quorum import voters
from council_desk.services.editing.values import changed, make

_WHY = sentence("This is not what the ballots give. Write down how it was settled, by lot for example.")
_NOT_A_CANDIDATE = sentence("Only candidates can be elected.")
_TOO_MANY = sentence("{chosen} people are chosen for {seats} seats.")


def new_election(
    meeting: Meeting,
    item_id: str,
    post: str,
    candidates: Sequence[str],
    seats: int = 1,
    *,
    tellers: Sequence[str] = (),
    at: datetime | None = None,
) -> Election:
    """Give an election on the day of the meeting, of those who may vote on the item at the moment `at`.

    `candidates` and `tellers` are ids of people. Raises NotThereError, InvalidValueError.
    """
    return make(
        Election,
        id=new_id(),
        organization=meeting.organization,
        meeting=meeting.id,
        post=post,
        seats=seats,
        date=local_day(meeting.started or meeting.scheduled_start),
        eligible=len(voters(meeting, item_id, at)),
        candidates=_candidates(candidates),
        tellers=tuple(tellers) or None,
    )


def add_election(meeting: Meeting, item_id: str, election_id: str) -> Meeting:
    """Give the meeting with an election named under an item. Raises NotThereError."""

    def ids(held: tuple[str, ...]) -> tuple[str, ...]:
        return held if election_id in held else (*held, election_id)

    return with_item(meeting, item_id, lambda item: changed(item, elections=ids(item.elections)))


def remove_election(meeting: Meeting, item_id: str, election_id: str) -> Meeting:
    """Give the meeting without an election under an item. Raises NotThereError."""
    return with_item(
        meeting,
        item_id,
        lambda item: changed(item, elections=tuple(one for one in item.elections if one != election_id)),
    )


def change_election(election: Election, **fields: Any) -> Election:
    """Give the election with other fields. Raises InvalidValueError."""
    return changed(election, **fields)


def set_candidates(election: Election, people: Sequence[str]) -> Election:
    """Give the election with these candidates; who stays keeps their votes, who goes is not elected."""
    held = {one.person: one for one in election.candidates}
    candidates = tuple(held.get(one.person, one) for one in _candidates(people))
    return changed(election, candidates=candidates, elected=tuple(one for one in election.elected if one in people))


def set_tellers(election: Election, people: Sequence[str]) -> Election:
    """Give the election with these tellers."""
    return changed(election, tellers=tuple(dict.fromkeys(people)))


def count(
    election: Election,
    *,
    eligible: int | None = None,
    issued: int | None = None,
    valid: int | None = None,
    invalid: int | None = None,
    votes: Mapping[str, int] | None = None,
    final: bool = True,
) -> Election:
    """Give the election with its numbers; what is None stays as it was, and so do the votes of whom `votes` leaves out.

    Nobody is elected by a tally that is being changed: that is for `set_elected`. Without `final`, votes that are still
    missing are no fault. Raises ElectionCountError with the numbers named.
    """
    given = {"eligible": eligible, "issued": issued, "valid": valid, "invalid": invalid}
    numbers = {name: getattr(election, name) if number is None else number for name, number in given.items()}
    cast = {one.person: one.votes for one in election.candidates} | dict(votes or {})
    rules.check_tally(seats=election.seats, votes=cast, final=final, **numbers)
    candidates = tuple(changed(one, votes=cast[one.person]) for one in election.candidates)
    return changed(election, **numbers, candidates=candidates, elected=_still(election, candidates))


def uncounted(election: Election) -> int | None:
    """Give how many valid ballots for one seat are not yet counted for a candidate; None where that is not known."""
    return rules.uncounted(election)


def elected(election: Election) -> ElectionOutcome:
    """Give who is elected by the votes, and who is tied for the seats left."""
    return rules.elected(election.seats, election.candidates)


def set_elected(election: Election, people: Collection[str], *, note: str | None = None) -> Election:
    """Give the election with those who are elected.

    Others than the votes give, or one of those tied, take a note that says how it was settled: by lot, say. Raises
    ReasonMissingError, and InvalidValueError for people who are no candidates, or more than there are seats.
    """
    chosen = tuple(one.person for one in election.candidates if one.person in people)
    if len(chosen) < len(set(people)):
        raise rules.ElectionCountError(_NOT_A_CANDIDATE)
    if len(chosen) > election.seats:
        raise rules.ElectionCountError(_TOO_MANY, chosen=len(chosen), seats=election.seats)
    words = (note if note is not None else election.note or "").strip()
    if set(chosen) != set(elected(election).elected) and not words:
        raise ReasonMissingError(_WHY)
    return changed(election, elected=chosen, note=words or None)


def second_round(election: Election, candidates: Sequence[str] | None = None) -> Election:
    """Give the next round for the seats that are left, of those tied, or of the candidates given.

    With nobody tied and nobody given, all who are not elected stand again. Who may vote and who counts stay.
    """
    outcome = elected(election)
    rest = [person for person, _ in outcome.ranking if person not in outcome.elected]
    return make(
        Election,
        id=new_id(),
        organization=election.organization,
        meeting=election.meeting,
        post=election.post,
        seats=max(outcome.seats_left, 1),
        date=election.date,
        eligible=election.eligible,
        candidates=_candidates(outcome.tied or rest if candidates is None else candidates),
        tellers=election.tellers or None,
        round=election.round + 1,
    )


def _candidates(people: Sequence[str]) -> tuple[Candidate, ...]:
    return tuple(make(Candidate, person=person, votes=0) for person in dict.fromkeys(people))


def _still(election: Election, candidates: tuple[Candidate, ...]) -> tuple[str, ...]:
    """Give who stays elected: everyone while the votes are the same, else nobody."""
    return election.elected if candidates == election.candidates else ()
