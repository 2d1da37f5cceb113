"""What the papers around letters, projects and youth mayors are made of, and the lists of their subjects."""

from collections.abc import Collection
from datetime import datetime
from typing import TYPE_CHECKING, Literal, TypeVar, assert_never

from council_desk.db import queries, queries_resting, queries_works, store
from council_desk.domain.paperwork import DocumentKind
from council_desk.domain.terms import Direction
from council_desk.record.models import (
    AgendaItem,
    Assignment,
    CouncilRecord,
    Election,
    Letter,
    Meeting,
    Paper,
    Person,
    Project,
)
from council_desk.services.context import Context
from council_desk.services.editing.values import changed, gone
from council_desk.services.excerpt import excerpt
from council_desk.services.people import assignments_of
from council_desk.services.register import RegisterService
from council_desk.services.register_rows import RegisterFilter, Show

if TYPE_CHECKING:
    from sqlmodel import Session

Kind = Literal[
    DocumentKind.LETTER,
    DocumentKind.PROJECT_SHEET,
    DocumentKind.APPOINTMENT,
    DocumentKind.PORTFOLIO,
    DocumentKind.CERTIFICATE,
    DocumentKind.CONSENT,
]
_Entity = TypeVar("_Entity")


class WorkPapers:
    """Reads what such papers need."""

    def __init__(self, context: Context, register: RegisterService) -> None:
        self._context = context
        self._register = register

    def record(self, kind: Kind, subject: str) -> CouncilRecord:
        """Give the record of which a paper on a subject is made. Raises NotThereError."""
        match kind:
            case DocumentKind.LETTER:
                return self._of_letter(subject)
            case DocumentKind.PROJECT_SHEET:
                return self._of_project(subject)
            case DocumentKind.APPOINTMENT | DocumentKind.PORTFOLIO | DocumentKind.CERTIFICATE:
                return self._of_assignment(subject)
            case DocumentKind.CONSENT:
                return self._of_person(subject)
            case _:
                assert_never(kind)

    def letters(self, council_id: str) -> tuple[Letter, ...]:
        """Give the letters that a council has sent, in the order of their entry."""
        with self._context.read() as session:
            found = store.load(session, Letter, queries_works.letters_of(session, council_id))
        return tuple(one for one in found if one.direction is Direction.OUTGOING)

    def projects(self, council_id: str) -> tuple[Project, ...]:
        """Give the projects of a council in the order of their entry."""
        with self._context.read() as session:
            return store.load(session, Project, queries_works.projects_of(session, council_id))

    def _of_letter(self, letter_id: str) -> CouncilRecord:
        """Give a letter with what it needs."""
        with self._context.read() as session:
            letter = _one(store.load(session, Letter, [letter_id]))
            return letter_record(session, letter, self._context.now())

    def _of_project(self, project_id: str) -> CouncilRecord:
        """Give a project with the need it came from and the meetings on whose motions it rests."""
        with self._context.read() as session:
            project = _one(store.load(session, Project, [project_id]))
            motions = queries_resting.motions_on(session, project_id)
            held = store.meetings_of_motions(session, motions)
            return excerpt(
                session,
                self._context.now(),
                project.organization,
                meetings=tuple(_naming(meeting, motions, project_id) for meeting in held),
                projects=(project,),
                papers=store.load(session, Paper, [project.origin] if project.origin else []),
            )

    def _of_assignment(self, assignment_id: str) -> CouncilRecord:
        """Give an assignment with its projects, decision and election, and the meetings that gave actions in it."""
        with self._context.read() as session:
            assignment = _one(store.load(session, Assignment, [assignment_id]))
        council, person = assignment.organization, assignment.person
        rows = self._register.actions(council, RegisterFilter(show=Show.ALL, person=person))
        meetings = {one.meeting_id for row in rows for one in row.history if one.meeting_id}
        with self._context.read() as session:
            decided = store.meetings_of_motions(session, [assignment.motion] if assignment.motion else [])
            return excerpt(
                session,
                self._context.now(),
                council,
                queries_works.chairs_of(session, council),
                meetings=store.load(session, Meeting, meetings | {one.id for one in decided}),
                projects=store.load(session, Project, assignment.projects),
                assignments=(assignment,),
                elections=store.load(session, Election, [assignment.election] if assignment.election else []),
            )

    def _of_person(self, person_id: str) -> CouncilRecord:
        """Give a person with their assignments, in the council where they serve or else the first of the desk."""
        with self._context.read() as session:
            _one(store.load(session, Person, [person_id]))
            assignments = assignments_of(session, person_id)
            bodies = [one.organization for one in assignments]
            bodies += [one.organization for one in queries.memberships_of(session, [person_id])]
            councils = [id_ for id_, *_ in queries.councils(session)]
            council = next((one for one in bodies if one in councils), next(iter(councils), ""))
            return excerpt(
                session,
                self._context.now(),
                council,
                [person_id],
                assignments=tuple(
                    changed(
                        one,
                        mentor=None,
                        motion=None,
                        election=None,
                        projects=None,
                        growth=None,
                        learning=None,
                        handover=None,
                    )
                    for one in assignments
                ),
            )


def letter_record(session: "Session", letter: Letter, now: datetime) -> CouncilRecord:
    """Give a letter as it is here with the one that it answers, the meetings of the motions it names, and the chair."""
    meetings = {one.id for one in store.meetings_of_motions(session, letter.motions)}
    answered = store.load(session, Letter, [letter.in_reply_to] if letter.in_reply_to else [])
    return excerpt(
        session,
        now,
        letter.organization,
        queries_works.chairs_of(session, letter.organization),
        meetings=store.load(session, Meeting, meetings | ({letter.meeting} if letter.meeting else set())),
        letters=(*answered, letter),
    )


def _one(found: tuple[_Entity, ...]) -> _Entity:
    """Give what was looked for by its id. Raises NotThereError."""
    if not found:
        raise gone()
    return found[0]


def _naming(meeting: Meeting, motions: Collection[str], project_id: str) -> Meeting:
    """Give a meeting of which these motions name the project that rests on them."""

    def named(item: AgendaItem) -> AgendaItem:
        return changed(
            item,
            motions=tuple(
                changed(motion, project=project_id) if motion.id in motions else motion for motion in item.motions
            ),
        )

    return changed(meeting, agenda=tuple(named(item) for item in meeting.agenda))
