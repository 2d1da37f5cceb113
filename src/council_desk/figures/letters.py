"""The figures of letters: what became of those that were sent."""

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from council_desk.domain.correspondence import is_answered, outcome_of
from council_desk.domain.terms import Direction, LetterOutcome
from council_desk.figures.period import Period
from council_desk.record.models import CouncilRecord
from council_desk.record.reshaping import without_fields


@dataclass(frozen=True, slots=True)
class LetterFigures:
    """Letters sent: answered (by outcome; None: none is noted), waiting for an answer, late, and asking for none.

    `late` are among the waiting. `received` counts the letters that came in.
    """

    sent: int
    outcomes: Mapping[LetterOutcome | None, int]
    waiting: int
    late: int
    unasked: int
    received: int

    @property
    def answered(self) -> int:
        """How many were answered."""
        return sum(self.outcomes.values())


def letter_figures(record: CouncilRecord, organization: str, period: Period) -> LetterFigures:
    """Count the letters of the period; drafts are none yet.

    Of what they ask only the day counts by which an answer is due: the record that a report carries tells no more.
    """
    mine = [letter for letter in record.letters if letter.organization == organization]
    replies: defaultdict[str, list[LetterOutcome | None]] = defaultdict(list)
    for one in sorted(mine, key=lambda letter: letter.date):
        if one.direction is Direction.INCOMING and one.in_reply_to:
            replies[one.in_reply_to].append(one.outcome)
    in_period = [letter for letter in mine if period.has(letter.date)]
    sent = [letter for letter in in_period if letter.direction is Direction.OUTGOING and not letter.draft]
    answered = [letter for letter in sent if is_answered(without_fields(letter, "request"), replies[letter.id])]
    outcomes: Counter[LetterOutcome | None] = Counter(outcome_of(one, replies[one.id]) for one in answered)
    known = {letter.id for letter in answered}
    waiting = [letter for letter in sent if letter.id not in known and letter.reply_due]
    return LetterFigures(
        sent=len(sent),
        outcomes={one: outcomes[one] for one in (*LetterOutcome, None) if outcomes[one]},
        waiting=len(waiting),
        late=sum(period.past(letter.reply_due) for letter in waiting),
        unasked=len(sent) - len(answered) - len(waiting),
        received=sum(letter.direction is Direction.INCOMING for letter in in_period),
    )
