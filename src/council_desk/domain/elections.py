"""Elections: whether the numbers of a tally can be right, and who is elected by them.

Whole numbers only. The program proposes, the council decides.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from council_desk.domain.shapes import CandidateLike, ElectionLike
from council_desk.errors import DeskError, sentence


class ElectionCountError(DeskError):
    """Numbers of an election that cannot be right."""


@dataclass(frozen=True, slots=True)
class ElectionOutcome:
    """Who is elected by the votes, and who is tied for the seats that are left.

    `ranking` gives the candidates and their votes, the most first, those with as many in the order of the list.
    """

    elected: tuple[str, ...]
    tied: tuple[str, ...]
    seats_left: int
    ranking: tuple[tuple[str, int], ...]

    @property
    def settled(self) -> bool:
        """Whether the votes filled every seat."""
        return self.seats_left == 0


def check_tally(
    *,
    seats: int,
    eligible: int | None = None,
    issued: int | None = None,
    valid: int | None = None,
    invalid: int | None = None,
    votes: Mapping[str, int],
    final: bool = True,
) -> None:
    """Check the numbers of an election against each other; those that are None are not known yet.

    Ballots issued are at most the voters; valid and invalid ones together at most those issued; nobody has more votes
    than there are valid ballots; and the votes together are as many as the valid ballots where there is one seat, else
    at most that many for each seat. `final` says that everything was counted: until then fewer votes for one seat are
    no fault. Raises ElectionCountError with the numbers named.
    """
    if issued is not None and eligible is not None and issued > eligible:
        raise ElectionCountError(
            sentence("{issued} ballots were issued, but only {eligible} may vote."), issued=issued, eligible=eligible
        )
    _check_ballots(issued, eligible, valid or 0, invalid or 0)
    if valid is None:
        return
    most = max(votes.values(), default=0)
    if most > valid:
        raise ElectionCountError(
            sentence("A candidate has {most} votes, but only {valid} ballots are valid."), most=most, valid=valid
        )
    total = sum(votes.values())
    if total > valid * seats or (final and seats == 1 and total < valid):
        raise ElectionCountError(
            sentence("The candidates have {total} votes together, but {valid} valid ballots give {given}."),
            total=total,
            valid=valid,
            given=valid * seats,
        )


def is_counted(election: ElectionLike) -> bool:
    """Say whether all numbers of an election are there: ballots issued, valid and invalid."""
    return None not in {election.issued, election.valid, election.invalid}


def uncounted(election: ElectionLike) -> int | None:
    """Give how many valid ballots for one seat are not yet counted for a candidate; None where that cannot be said."""
    if election.seats != 1 or election.valid is None:
        return None
    return election.valid - sum(candidate.votes for candidate in election.candidates)


def elected(seats: int, candidates: Sequence[CandidateLike]) -> ElectionOutcome:
    """Give who has the most votes, for as many seats as there are; nobody without a vote.

    Candidates with as many votes as each other, for fewer seats than they are, are tied for them.
    """
    ranking = sorted(((one.person, one.votes) for one in candidates), key=lambda found: -found[1])
    running = [found for found in ranking if found[1] > 0]
    chosen = running[:seats]
    tied: tuple[str, ...] = ()
    if len(running) > seats and running[seats][1] == chosen[-1][1]:
        edge = running[seats][1]
        tied = tuple(person for person, votes in running if votes == edge)
        chosen = [found for found in chosen if found[1] > edge]
    return ElectionOutcome(tuple(person for person, _ in chosen), tied, seats - len(chosen), tuple(ranking))


def _check_ballots(issued: int | None, eligible: int | None, valid: int, invalid: int) -> None:
    """Check that no more ballots came back than went out."""
    if issued is not None and valid + invalid > issued:
        raise ElectionCountError(
            sentence("{valid} valid and {invalid} invalid ballots are more than the {issued} that were issued."),
            valid=valid,
            invalid=invalid,
            issued=issued,
        )
    if eligible is not None and valid + invalid > eligible:
        raise ElectionCountError(
            sentence("{valid} valid and {invalid} invalid ballots are more than the {eligible} who may vote."),
            valid=valid,
            invalid=invalid,
            eligible=eligible,
        )
