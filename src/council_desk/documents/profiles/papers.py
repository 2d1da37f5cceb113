"""What a culture calls things on the papers beside the minutes: tallies, extracts, lists of actions, seals."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class TallyWords:
    """Words of the sheet on which an election is counted and signed for."""

    title: str
    of_meeting: str
    round: str
    post: str
    seats: str
    day: str
    eligible: str
    issued: str
    valid: str
    invalid: str
    figure: str
    in_words: str
    ballots_heading: str
    votes_heading: str
    result_heading: str
    nobody: str
    formula: str
    teller: str
    short_title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ExtractWords:
    """Words of the extract of one decision."""

    title: str
    of_meeting: str
    item: str
    decision: str
    vote: str
    present: str
    signed: str
    formula: str
    original: str
    date: str
    stamp: str
    short_title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionListWords:
    """Words of the list of open actions."""

    title: str
    title_of_person: str
    as_of: str
    none: str
    nobody: str
    origin: str
    from_meeting: str
    decision: str
    state: str
    total: str
    late: str
    short_title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SealWords:
    """Words of the seal of minutes."""

    mark: str
    title: str
    sealed_on: str
    compare: str
    alternative: str
    correction: str
