"""Youth mayors and elections as values: posts, terms, reports, growth. The rest of the record is in `models`."""

from typing import Annotated

from pydantic import Field

from council_desk.domain import terms
from council_desk.record.kinds import (
    Day,
    ElectionRef,
    Id,
    Line,
    MeetingRef,
    MotionRef,
    OrganizationRef,
    PartyRef,
    PersonRef,
    ProjectRef,
    Prose,
    Text,
    WithheldPersonRef,
)
from council_desk.record.meetings import Model


class Objective(Model):
    """What a youth mayor sets out to reach."""

    concern: Text | None = None
    objective: Line
    indicator: Text | None = None
    target: Text | None = None
    due: Day | None = None
    done_on: Day | None = None


class PeriodReport(Model):
    """The report of a youth mayor over a period."""

    period_start: Day
    period_end: Day
    submitted_on: Day | None = None
    text: Prose | None = None


class Growth(Model):
    """One entry in the growth record of a youth mayor."""

    date: Day
    kind: terms.GrowthKind
    title: Line
    hours: Annotated[float, Field(ge=0)] | None = None
    score: Annotated[int, Field(ge=1, le=5)] | None = None
    by: PartyRef | None = None
    note: Prose | None = None


class LearningStep(Model):
    """A module of what a youth mayor is to learn, and when it was done."""

    title: Line
    hours: Annotated[float, Field(ge=0)] | None = None
    done_on: Day | None = None
    note: Prose | None = None


class HandoverItem(Model):
    """Something that is handed over at the end of a term."""

    title: Line
    receiver: PersonRef | None = None
    done_on: Day | None = None
    note: Prose | None = None


class Assignment(Model):
    """A post given to a youth mayor for a term."""

    id: Id
    person: WithheldPersonRef
    organization: OrganizationRef
    post: terms.Post
    label: Text | None = None
    start_date: Day
    end_date: Day | None = None
    mentor: PersonRef | None = None
    motion: MotionRef | None = None
    election: ElectionRef | None = None
    duties: tuple[Text, ...] = ()
    objectives: tuple[Objective, ...] = ()
    projects: tuple[ProjectRef, ...] = ()
    reports: tuple[PeriodReport, ...] = ()
    growth: tuple[Growth, ...] = ()
    domain: Text | None = None
    """The field of work of an assistant."""
    learning: tuple[LearningStep, ...] = ()
    handover: tuple[HandoverItem, ...] = ()
    end_reason: Text | None = None
    """Why it ended before its time."""


class Candidate(Model):
    """A candidate and the ballots cast for them."""

    person: PersonRef
    votes: Annotated[int, Field(ge=0)]
    statement: Prose | None = None
    """What the candidate wants to do."""
    registered_on: Day | None = None
    nominated_by: PartyRef | None = None
    withdrawn_on: Day | None = None


class Election(Model):
    """An election and its tally."""

    id: Id
    organization: OrganizationRef
    meeting: MeetingRef | None = None
    post: Text
    seats: Annotated[int, Field(ge=1)] = 1
    date: Day
    eligible: int | None = None
    issued: int | None = None
    valid: int | None = None
    invalid: int | None = None
    candidates: tuple[Candidate, ...] = ()
    elected: tuple[PersonRef, ...] = ()
    tellers: tuple[PersonRef, ...] = ()
    note: Prose | None = None
    round: Annotated[int, Field(ge=1)] = 1
