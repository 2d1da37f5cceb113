"""What can be found in the values of the record: each thing with the words by which it is sought."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import singledispatch

from council_desk.domain.moments import local_day
from council_desk.record.models import AgendaItem, Assignment, Letter, Meeting, Model, Paper, Person, Project


class Found(StrEnum):
    """Kinds of thing that a search finds."""

    PERSON = "person"
    MEETING = "meeting"
    ITEM = "item"
    DECISION = "decision"
    ACTION = "action"
    PROJECT = "project"
    PAPER = "paper"
    LETTER = "letter"
    ASSIGNMENT = "assignment"


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that can be found, by its id, with all its words. `organization` is None for what belongs to none."""

    organization: str | None
    kind: Found
    key: str
    title: str
    day: date | None
    words: str


@singledispatch
def entries(value: Model) -> Iterator[Entry]:
    """Give what can be found of an object and in it."""
    del value
    yield from ()


def _joined(*parts: object) -> str:
    return "\n".join(str(part) for part in parts if part)


@entries.register
def _person(person: Person) -> Iterator[Entry]:
    words = _joined(
        person.name,
        person.given_name,
        person.family_name,
        person.patronymic_name,
        *(contact.value for contact in person.contact_details),
        person.note,
    )
    yield Entry(None, Found.PERSON, person.id, person.name, None, words)


@entries.register
def _meeting(meeting: Meeting) -> Iterator[Entry]:
    day = local_day(meeting.started or meeting.scheduled_start)
    minutes = meeting.minutes
    told = (minutes.opening_text, minutes.closing_text) if minutes else ()
    words = _joined(meeting.number, meeting.reference, meeting.location.name, day, *told)
    yield Entry(meeting.organization, Found.MEETING, meeting.id, str(meeting.number), day, words)
    for item in meeting.agenda:
        yield from _item(meeting, item, day)


def _item(meeting: Meeting, item: AgendaItem, day: date) -> Iterator[Entry]:
    said = (speech.text for speech in item.speeches)
    guidance = (one.text for one in item.guidance)
    words = _joined(item.title, item.introduction, *said, *guidance, item.note)
    yield Entry(meeting.organization, Found.ITEM, item.id, item.title, day, words)
    for motion in item.motions:
        execution = motion.execution
        words = _joined(motion.reference, motion.title, motion.text, execution and execution.note)
        kind, key = (Found.DECISION, motion.id) if motion.result else (Found.ITEM, item.id)
        yield Entry(meeting.organization, kind, key, motion.title or motion.text, day, words)
    for action in item.actions:
        yield Entry(meeting.organization, Found.ACTION, action.id, action.text, day, action.text)


@entries.register
def _project(project: Project) -> Iterator[Entry]:
    words = _joined(
        project.reference,
        project.title,
        project.description,
        project.result,
        project.location and project.location.name,
        *(one.title for one in project.milestones),
        *(one.text for one in project.reports),
        *(one.title for one in project.sessions),
        *(one.purpose for one in project.expenses),
    )
    yield Entry(project.organization, Found.PROJECT, project.id, project.title, project.start_date, words)


@entries.register
def _paper(paper: Paper) -> Iterator[Entry]:
    words = _joined(paper.reference, paper.title, paper.text, paper.originator_label)
    yield Entry(paper.organization, Found.PAPER, paper.id, paper.title, paper.date, words)


@entries.register
def _letter(letter: Letter) -> Iterator[Entry]:
    words = _joined(
        letter.reference,
        letter.subject,
        letter.text,
        letter.request,
        letter.note,
        *(one.title for one in letter.enclosures),
    )
    yield Entry(letter.organization, Found.LETTER, letter.id, letter.subject, letter.date, words)


@entries.register
def _assignment(assignment: Assignment) -> Iterator[Entry]:
    objectives = [part for one in assignment.objectives for part in (one.objective, one.concern, one.target)]
    words = _joined(
        assignment.label,
        assignment.domain,
        *assignment.duties,
        *objectives,
        *(one.text for one in assignment.reports),
        *(part for one in assignment.growth for part in (one.title, one.note)),
        *(one.title for one in assignment.learning),
    )
    yield Entry(
        assignment.organization, Found.ASSIGNMENT, assignment.id, assignment.label or "", assignment.start_date, words
    )
