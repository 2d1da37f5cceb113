"""The four phases of a neighbourhood: what each needs and what of it is missing, from plain facts.

Delimited, council formed, youth mayor elected, programmes under way: the split is that of domain_sources, 1.1. A phase
is reached when the council says on which day; the program counts what is there and decides nothing.
"""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Phase(StrEnum):
    """The phases in their order, by the names of their days in the record."""

    DELIMITED = "delimited_on"
    COUNCIL_FORMED = "council_formed_on"
    YOUTH_MAYOR_ELECTED = "youth_mayor_elected_on"
    PROGRAMMES_STARTED = "programmes_started_on"


class Need(StrEnum):
    """What a phase needs."""

    NEIGHBOURHOOD = "neighbourhood"
    CITY = "city"
    MUNICIPALITY = "municipality"
    SEATS = "seats"
    CHAIR = "chair"
    SECRETARY = "secretary"
    GUIDE = "guide"
    """An imam, or another who guides the council."""
    FIRST_MEETING = "first_meeting"
    ELECTION = "election"
    TERM = "term"
    MENTOR = "mentor"
    PROGRAMME = "programme"
    OVERSEER = "overseer"


NEEDS: Mapping[Phase, tuple[Need, ...]] = {
    Phase.DELIMITED: (Need.NEIGHBOURHOOD, Need.CITY, Need.MUNICIPALITY),
    Phase.COUNCIL_FORMED: (Need.SEATS, Need.CHAIR, Need.SECRETARY, Need.GUIDE, Need.FIRST_MEETING),
    Phase.YOUTH_MAYOR_ELECTED: (Need.ELECTION, Need.TERM, Need.MENTOR),
    Phase.PROGRAMMES_STARTED: (Need.PROGRAMME, Need.OVERSEER),
}


class Standing(StrEnum):
    """How a neighbourhood stands to a phase."""

    REACHED = "reached"
    READY = "ready"
    """All it needs is there; its day is not entered yet."""
    MISSING = "missing"


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What is counted in a neighbourhood.

    `seats` are those by statute (None: not known), `voting` the members with a vote; `quorate` the meetings that took
    place with a quorum; `elections` those of a youth mayor with somebody elected; `terms` the youth mayors in office,
    `mentored` those with a mentor; `programmes` the projects and programmes under way or completed, `unwatched` those
    under way without an overseer.
    """

    neighbourhood: bool = False
    city: bool = False
    municipality: bool = False
    seats: int | None = None
    voting: int = 0
    chair: bool = False
    secretary: bool = False
    guide: bool = False
    quorate: int = 0
    elections: int = 0
    terms: int = 0
    mentored: int = 0
    programmes: int = 0
    unwatched: int = 0


@dataclass(frozen=True, slots=True)
class PhaseState:
    """One phase: the day it was reached or is planned for, and what is missing; of seats also how many."""

    phase: Phase
    day: dt.date | None
    standing: Standing
    missing: tuple[Need, ...]
    free_seats: int = 0

    @property
    def met(self) -> int:
        """How many of its needs are met."""
        return len(NEEDS[self.phase]) - len(self.missing)


def free_seats(facts: Facts) -> int:
    """Count the seats that nobody fills; of seats that are not known, one if nobody votes at all."""
    return max(0, (facts.seats or 1) - facts.voting)


def missing(phase: Phase, facts: Facts) -> tuple[Need, ...]:
    """Give what a phase lacks, in the order of its needs."""
    there = {
        Need.NEIGHBOURHOOD: facts.neighbourhood,
        Need.CITY: facts.city,
        Need.MUNICIPALITY: facts.municipality,
        Need.SEATS: free_seats(facts) == 0,
        Need.CHAIR: facts.chair,
        Need.SECRETARY: facts.secretary,
        Need.GUIDE: facts.guide,
        Need.FIRST_MEETING: facts.quorate > 0,
        Need.ELECTION: facts.elections > 0,
        Need.TERM: facts.terms > 0,
        Need.MENTOR: facts.terms > 0 and facts.mentored >= facts.terms,
        Need.PROGRAMME: facts.programmes > 0,
        Need.OVERSEER: facts.programmes > 0 and facts.unwatched == 0,
    }
    return tuple(need for need in NEEDS[phase] if not there[need])


def states(facts: Facts, days: Mapping[Phase, dt.date | None], on: dt.date) -> tuple[PhaseState, ...]:
    """Give the four phases as they stand on a day. A day that lies ahead is a plan: the phase is not reached by it."""
    found = []
    for phase in Phase:
        day, lacks = days.get(phase), missing(phase, facts)
        standing = Standing.MISSING if lacks else Standing.READY
        if day is not None and day <= on:
            standing = Standing.REACHED
        free = free_seats(facts) if Need.SEATS in lacks else 0
        found.append(PhaseState(phase, day, standing, lacks, free))
    return tuple(found)
