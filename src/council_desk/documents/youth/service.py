"""The service of one youth mayor, seen through a profile: who, as what, from when to when, with whom beside them."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from council_desk.documents.copies import Copy, copy_of
from council_desk.documents.excerpts import only
from council_desk.documents.frame import profile_for
from council_desk.documents.officers import office
from council_desk.documents.profiles import Profile
from council_desk.documents.words.works import WORKS
from council_desk.documents.writing import Writer
from council_desk.domain.membership import protected
from council_desk.domain.moments import local_day
from council_desk.domain.names import display_name
from council_desk.domain.paperwork import Order
from council_desk.domain.terms import ActionState, Language, Post, Role
from council_desk.errors import DeskError, sentence
from council_desk.figures.histories import Told, histories
from council_desk.record.models import Assignment, CouncilRecord, Meeting, Model, Person, Project
from council_desk.record.reshaping import without_fields

NOT_PUBLIC = sentence(
    "Papers on the service of youth mayors are for the council and the municipality. There is no public copy of them."
)
_NO_ASSIGNMENT = sentence("The record does not hold the assignment that is wanted.")
_POSTS = {Post.YOUTH_MAYOR: Role.YOUTH_MAYOR, Post.DEPUTY_YOUTH_MAYOR: Role.DEPUTY_YOUTH_MAYOR}


class NoSuchAssignmentError(DeskError):
    """A paper was asked for of an assignment that the record, or this copy of it, does not hold."""


@dataclass(frozen=True, kw_only=True)
class Service(Writer):
    """An assignment, its record and its profile; `on` is the day that the paper bears."""

    assignment: Assignment
    on: dt.date

    @classmethod
    def of(cls, record: CouncilRecord, order: Order, profile: Profile | None) -> "Service":
        """Index the copy of a record that is ordered for one of its assignments. Raises NoSuchAssignmentError."""
        shown = copy_of(record, order.copy)
        assignment = assignment_in(shown, order)
        on = order.on or local_day(record.exported_at)
        used = profile or profile_for(record)
        return cls.over(shown, used, Copy(order.copy), assignment.organization, assignment=assignment, on=on)

    @property
    def person(self) -> Person | None:
        """Who serves; None where the record does not hold them."""
        return self.people.get(self.assignment.person)

    @property
    def full_name(self) -> str:
        """The whole name of who serves, with the form of address where the culture has one."""
        person = self.person
        if person is None:
            return self.profile.marks.none
        return display_name(person) if self.profile.rtl else person.name

    @property
    def post(self) -> str:
        """What the post is called: as the council calls it, or else by its kind."""
        return self.assignment.label or self.words(WORKS).posts[self.assignment.post]

    @property
    def is_minor(self) -> bool:
        """Whether the person is taken as a minor at the beginning of the term."""
        role, person = _POSTS.get(self.assignment.post), self.person
        return person is not None and protected(
            self.assignment.start_date,
            [role] if role else [],
            birth_date=person.birth_date,
            birth_year=person.birth_year,
        )

    def term(self, end: dt.date | None = None) -> str:
        """Write the term, with its days in words; `end` takes the place of its last day."""
        works, last = self.words(WORKS), end or self.assignment.end_date
        start = self.day(self.assignment.start_date)
        return self.say(works.from_to, start=start, end=self.day(last)) if last else self.say(works.since, start=start)

    @property
    def chosen_projects(self) -> tuple[Project, ...]:
        """The projects given to the youth mayor, as far as the record holds them."""
        return tuple(self.projects[ref] for ref in self.assignment.projects if ref in self.projects)

    @cached_property
    def actions(self) -> list[list[Told]]:
        """The actions assigned within the term, each as every meeting told of it."""
        return actions_of(self.record, self.assignment)

    @property
    def actions_done(self) -> tuple[int, int]:
        """How many of the assigned actions are done, and of how many; cancelled ones do not count."""
        states = [history[-1][2].state for history in self.actions]
        return states.count(ActionState.DONE), len(states) - states.count(ActionState.CANCELLED)

    @property
    def objectives_done(self) -> tuple[int, int]:
        """How many objectives are reached, and of how many."""
        objectives = self.assignment.objectives
        return sum(one.done_on is not None for one in objectives), len(objectives)

    @property
    def formal(self) -> bool:
        """Whether the culture writes full names of titles in capitals and signs in lines, as Russian offices do."""
        return self.profile.language is Language.RU


def assignment_in(record: CouncilRecord, order: Order) -> Assignment:
    """Find an assignment. Raises NoSuchAssignmentError, as for every public copy."""
    if Copy(order.copy) is Copy.PUBLIC:
        raise NoSuchAssignmentError(NOT_PUBLIC)
    for assignment in record.assignments:
        if assignment.id == order.subject:
            return assignment
    raise NoSuchAssignmentError(_NO_ASSIGNMENT)


def actions_of(record: CouncilRecord, assignment: Assignment) -> list[list[Told]]:
    """Give the actions of who serves that fall into the term: not given after its end, nor done before it began."""
    found = []
    for history in histories(record, assignment.organization):
        (first, _, _), (_, _, action) = history[0], history[-1]
        given = local_day(first.started or first.scheduled_start)
        late = assignment.end_date is not None and given > assignment.end_date
        early = action.done_on is not None and action.done_on < assignment.start_date
        if action.assignee == assignment.person and not late and not early:
            found.append(history)
    return found


def excerpt(
    record: CouncilRecord,
    assignment: Assignment,
    order: Order,
    *,
    people: Iterable[Person] = (),
    **kept: Iterable[Model],
) -> CouncilRecord:
    """Give a record of an assignment and what its paper shows beside, with the chair who signs."""
    on = order.on or local_day(record.exported_at)
    chair = office(record, assignment.organization, Role.CHAIR, on)
    return only(
        record,
        assignment.organization,
        people=people,
        memberships=(chair,) if chair else (),
        assignments=(assignment,),
        **kept,
    )


def projects_of(record: CouncilRecord, assignment: Assignment, *, milestones: bool) -> tuple[Project, ...]:
    """Give the projects of an assignment with title, kind and stage, and the milestones if wanted; no more of them."""
    shown = {"id", "organization", "title", "kind", "stage"} | ({"milestones"} if milestones else set())
    left = set(Project.model_fields) - shown
    return tuple(without_fields(one, *left) for one in record.projects if one.id in assignment.projects)


def without_officers(meetings: Iterable[Meeting]) -> tuple[Meeting, ...]:
    """Give meetings without who led them."""
    return tuple(without_fields(meeting, "chair", "secretary") for meeting in meetings)
