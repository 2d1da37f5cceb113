"""Tables of projects, youth mayors' assignments, elections, papers, diagnoses and letters."""

import datetime as dt

from council_desk.db.tables import columns as c
from council_desk.db.tables.base import Entity, Link, Part
from council_desk.domain import terms


class Project(Entity, table=True):
    """A construction project or a programme."""

    __table_args__ = (
        c.one_of("responsible_person", "responsible_organization"),
        c.one_of("overseer_person", "overseer_organization"),
    )
    id: str = c.identity()
    organization: str = c.reference("organization", required=True)
    reference: str | None = c.text()
    title: str = c.line(required=True)
    kind: terms.ProjectKind = c.word(terms.ProjectKind, required=True)
    field: terms.Field | None = c.word(terms.Field)
    dimension: terms.Dimension | None = c.word(terms.Dimension)
    voices: list[str] = c.words()
    stage: terms.Stage = c.word(terms.Stage, required=True)
    description: str | None = c.text()
    location_name: str | None = c.line()
    location_street_address: str | None = c.text()
    location_room: str | None = c.text()
    location_latitude: float | None = c.number(-90, 90)
    location_longitude: float | None = c.number(-180, 180)
    responsible_person: str | None = c.reference("person")
    responsible_organization: str | None = c.reference("organization")
    overseer_person: str | None = c.reference("person")
    overseer_organization: str | None = c.reference("organization")
    start_date: dt.date | None = c.day()
    end_date: dt.date | None = c.day()
    currency: str = c.text(3, least=3, required=True)
    budget: int | None = c.money()
    participants: int | None = c.whole(0)
    origin: str | None = c.reference("paper")
    result: str | None = c.text()
    without_decision: str | None = c.text()


class Expense(Part, table=True):
    """Money spent on a project."""

    id: str = c.identity()
    project_rid: int = c.owner("project")
    date: dt.date = c.day(required=True)
    amount: int = c.money(required=True)
    purpose: str = c.line(required=True)


class Milestone(Part, table=True):
    """A step of a project."""

    id: str = c.identity()
    project_rid: int = c.owner("project")
    title: str = c.line(required=True)
    due: dt.date | None = c.day()
    done_on: dt.date | None = c.day()
    weight: int = c.whole(1, 100, required=True)


class Funding(Part, table=True):
    """One source of the money of a project."""

    project_rid: int = c.owner("project")
    source: terms.FundingSource = c.word(terms.FundingSource, required=True)
    amount: int = c.money(required=True)
    note: str | None = c.text()


class ProjectSession(Part, table=True):
    """One session of a programme."""

    id: str = c.identity()
    project_rid: int = c.owner("project")
    date: dt.date = c.day(required=True)
    title: str | None = c.text()
    place: str | None = c.text()
    participants: int | None = c.whole(0)
    note: str | None = c.text()


class Photo(Part, table=True):
    """A photograph of a project."""

    id: str = c.identity()
    project_rid: int = c.owner("project")
    file_name: str = c.line(required=True)
    media_type: str | None = c.text()
    sha256: str | None = c.text(64, least=64)
    caption: str | None = c.text()
    taken_on: dt.date | None = c.day()
    moment: terms.PhotoMoment | None = c.word(terms.PhotoMoment)
    pair: str | None = c.text()


class ProjectReport(Part, table=True):
    """What was told of a project on a day."""

    __table_args__ = (c.one_of("by_person", "by_organization"),)
    id: str = c.identity()
    project_rid: int = c.owner("project")
    date: dt.date = c.day(required=True)
    text: str = c.text(required=True)
    by_person: str | None = c.reference("person")
    by_organization: str | None = c.reference("organization")


class ProjectStep(Part, table=True):
    """A stage that a project reached."""

    project_rid: int = c.owner("project")
    state: str = c.text(required=True)
    at: str = c.moment(required=True)
    reason: str | None = c.text()


class ProjectPartner(Link, table=True):
    """A person or organization that takes part in a project."""

    __table_args__ = (c.one_of("person", "organization", required=True),)
    project_rid: int = c.owner("project")
    person: str | None = c.reference("person")
    organization: str | None = c.reference("organization")


class Assignment(Entity, table=True):
    """A post given to a youth mayor for a term."""

    id: str = c.identity()
    person: str = c.reference("person", required=True)
    organization: str = c.reference("organization", required=True)
    post: terms.Post = c.word(terms.Post, required=True)
    label: str | None = c.text()
    start_date: dt.date = c.day(required=True)
    end_date: dt.date | None = c.day()
    mentor: str | None = c.reference("person")
    motion: str | None = c.reference("motion")
    election: str | None = c.reference("election")
    duties: list[str] = c.words()
    domain: str | None = c.text()
    end_reason: str | None = c.text()


class Objective(Part, table=True):
    """What a youth mayor sets out to reach."""

    assignment_rid: int = c.owner("assignment")
    concern: str | None = c.text()
    objective: str = c.line(required=True)
    indicator: str | None = c.text()
    target: str | None = c.text()
    due: dt.date | None = c.day()
    done_on: dt.date | None = c.day()


class PeriodReport(Part, table=True):
    """The report of a youth mayor over a period."""

    assignment_rid: int = c.owner("assignment")
    period_start: dt.date = c.day(required=True)
    period_end: dt.date = c.day(required=True)
    submitted_on: dt.date | None = c.day()
    text: str | None = c.text()


class Growth(Part, table=True):
    """One entry in the growth record of a youth mayor."""

    __table_args__ = (c.one_of("by_person", "by_organization"),)
    assignment_rid: int = c.owner("assignment")
    date: dt.date = c.day(required=True)
    kind: terms.GrowthKind = c.word(terms.GrowthKind, required=True)
    title: str = c.line(required=True)
    hours: float | None = c.number(0)
    score: int | None = c.whole(1, 5)
    by_person: str | None = c.reference("person")
    by_organization: str | None = c.reference("organization")
    note: str | None = c.text()


class LearningStep(Part, table=True):
    """A module of what a youth mayor is to learn."""

    assignment_rid: int = c.owner("assignment")
    title: str = c.line(required=True)
    hours: float | None = c.number(0)
    done_on: dt.date | None = c.day()
    note: str | None = c.text()


class HandoverItem(Part, table=True):
    """Something that is handed over at the end of a term."""

    assignment_rid: int = c.owner("assignment")
    title: str = c.line(required=True)
    receiver: str | None = c.reference("person")
    done_on: dt.date | None = c.day()
    note: str | None = c.text()


class AssignmentProject(Link, table=True):
    """A project that a youth mayor carries out."""

    assignment_rid: int = c.owner("assignment")
    project: str = c.reference("project", required=True)


class Election(Entity, table=True):
    """An election and its tally."""

    id: str = c.identity()
    organization: str = c.reference("organization", required=True)
    meeting: str | None = c.reference("meeting")
    post: str = c.text(required=True)
    seats: int = c.whole(1, required=True)
    date: dt.date = c.day(required=True)
    eligible: int | None = c.whole()
    issued: int | None = c.whole()
    valid: int | None = c.whole()
    invalid: int | None = c.whole()
    note: str | None = c.text()
    round: int = c.whole(1, required=True, before=1)


class Candidate(Part, table=True):
    """A candidate and the ballots cast for them."""

    __table_args__ = (c.one_of("nominated_by_person", "nominated_by_organization"),)
    election_rid: int = c.owner("election")
    person: str = c.reference("person", required=True)
    votes: int = c.whole(0, required=True)
    statement: str | None = c.text()
    registered_on: dt.date | None = c.day()
    nominated_by_person: str | None = c.reference("person")
    nominated_by_organization: str | None = c.reference("organization")
    withdrawn_on: dt.date | None = c.day()


class ElectionElected(Link, table=True):
    """Who was elected."""

    election_rid: int = c.owner("election")
    person: str = c.reference("person", required=True)


class ElectionTeller(Link, table=True):
    """Who counted the ballots."""

    election_rid: int = c.owner("election")
    person: str = c.reference("person", required=True)


class Paper(Entity, table=True):
    """A need, aspiration, initiative, proposal or report."""

    __table_args__ = (c.one_of("originator_person", "originator_organization"),)
    id: str = c.identity()
    organization: str = c.reference("organization", required=True)
    reference: str | None = c.text()
    paper_type: terms.PaperType = c.word(terms.PaperType, required=True)
    title: str = c.line(required=True)
    text: str | None = c.text()
    date: dt.date = c.day(required=True)
    originator_person: str | None = c.reference("person")
    originator_organization: str | None = c.reference("organization")
    originator_label: str | None = c.text()
    voice: terms.Voice | None = c.word(terms.Voice)
    field: terms.Field | None = c.word(terms.Field)
    dimension: terms.Dimension | None = c.word(terms.Dimension)
    supporters: int = c.whole(0, required=True)
    priority: int | None = c.whole(1, 5)
    state: terms.PaperState = c.word(terms.PaperState, required=True)
    ladder: terms.Ladder | None = c.word(terms.Ladder)
    project: str | None = c.reference("project", circular=True)
    community: str | None = c.reference("organization")


class Climb(Part, table=True):
    """A step that an initiative has climbed."""

    paper_rid: int = c.owner("paper")
    step: terms.Ladder = c.word(terms.Ladder, required=True)
    date: dt.date = c.day(required=True)
    note: str | None = c.text()


class PaperStep(Part, table=True):
    """A state that a need or an initiative reached."""

    paper_rid: int = c.owner("paper")
    state: str = c.text(required=True)
    at: str = c.moment(required=True)
    reason: str | None = c.text()


class PaperParty(Link, table=True):
    """A person or organization that carries an initiative."""

    __table_args__ = (c.one_of("person", "organization", required=True),)
    paper_rid: int = c.owner("paper")
    person: str | None = c.reference("person")
    organization: str | None = c.reference("organization")


class Diagnosis(Entity, table=True):
    """How a neighbourhood stands on a date."""

    id: str = c.identity()
    organization: str = c.reference("organization", required=True)
    date: dt.date = c.day(required=True)
    respondents: int = c.whole(1, required=True)
    strengths: list[str] = c.words()
    problems: list[str] = c.words()
    assets: list[str] = c.words()
    mood: str | None = c.text()


class Score(Part, table=True):
    """One cell of a diagnosis."""

    diagnosis_rid: int = c.owner("diagnosis")
    field: terms.Field = c.word(terms.Field, required=True)
    dimension: terms.Dimension = c.word(terms.Dimension, required=True)
    score: float = c.number(1, 5, required=True)
    note: str | None = c.text()


class Letter(Entity, table=True):
    """A document sent to or received from another body."""

    __table_args__ = (c.one_of("correspondent_person", "correspondent_organization"),)
    id: str = c.identity()
    organization: str = c.reference("organization", required=True)
    direction: terms.Direction = c.word(terms.Direction, required=True)
    correspondent_person: str | None = c.reference("person")
    correspondent_organization: str | None = c.reference("organization")
    reference: str | None = c.text()
    date: dt.date = c.day(required=True)
    subject: str = c.line(required=True)
    kind: terms.LetterKind = c.word(terms.LetterKind, required=True)
    meeting: str | None = c.reference("meeting")
    reply_due: dt.date | None = c.day()
    in_reply_to: str | None = c.reference("letter")
    outcome: terms.LetterOutcome | None = c.word(terms.LetterOutcome)
    note: str | None = c.text()
    text: str | None = c.text()
    request: str | None = c.text()
    draft: bool = c.truth(required=True, before=False)


class LetterEnclosure(Part, table=True):
    """A file that is sent with a letter."""

    letter_rid: int = c.owner("letter")
    title: str = c.line(required=True)
    file_name: str = c.line(required=True)
    media_type: str | None = c.text()
    sha256: str | None = c.text(64, least=64)


class LetterMotion(Link, table=True):
    """A decision that a letter concerns."""

    letter_rid: int = c.owner("letter")
    motion: str = c.reference("motion", required=True)
