"""Youth mayors and their assistants: terms, what they ask for, elections that give them, what is to be learnt.

What a term asks for on a day is in domain.service_terms; the pure changes of a term in editing.terms.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Any

from council_desk.db import queries_youth, store
from council_desk.db.changes import Changes
from council_desk.domain.calendars import covers
from council_desk.domain.terms import Calendar, Post
from council_desk.errors import DeskError, sentence
from council_desk.record.models import Assignment, Election, LearningModule, Membership, Organization, Person
from council_desk.services.context import Context
from council_desk.services.editing.terms import new_assignment, require_term, role_of
from council_desk.services.editing.values import changed, gone
from council_desk.services.people import new_membership
from council_desk.services.register import RegisterService
from council_desk.services.register_rows import ActionRow, RegisterFilter, Show
from council_desk.services.youth_lists import (
    assignment_rows,
    election_file,
    election_rows,
    known_people,
    youth_file,
)
from council_desk.services.youth_rows import ROLES, AssignmentRow, ElectionFile, ElectionRow, Known, YouthFile

if TYPE_CHECKING:
    from sqlmodel import Session

_NOT_ELECTED = sentence("Only somebody who is elected begins a term from an election.")
_HAS_TERM = sentence("The term of {name} from this election has been begun already.")


@dataclass(frozen=True, slots=True)
class RemovedTerm:
    """A term that was removed, with the membership that went with it: what brings it back."""

    assignment: Assignment
    membership: Membership | None
    changes: Changes


class YouthService:
    """Use cases around youth mayors. Months are those of `calendar`, or of the desk's where it is None."""

    def __init__(self, context: Context, register: RegisterService) -> None:
        self._context = context
        self._register = register

    # ------------------------------------------------------------------------------------------------------- reading

    def list(self, council_id: str, calendar: Calendar | None = None) -> tuple[AssignmentRow, ...]:
        """Give the terms of a council, of all times: youth mayors first, then those who help them, by name."""
        with self._context.read() as session:
            today, used = self._day(session, calendar)
            return assignment_rows(session, council_id, today, used, store.desk_info(session).language)

    def waiting(self, council_id: str, calendar: Calendar | None = None) -> int:
        """Count the terms of a council of which something waits."""
        return sum(row.waits for row in self.list(council_id, calendar))

    def get(self, assignment_id: str, calendar: Calendar | None = None) -> YouthFile:
        """Give one term with all that its page shows. Raises NotThereError."""
        with self._context.read() as session:
            today, used = self._day(session, calendar)
            assignment = _one(store.load(session, Assignment, [assignment_id]))
            file = youth_file(session, assignment, today, used)
        actions = self._register.actions(
            assignment.organization, RegisterFilter(show=Show.ALL, person=assignment.person)
        )
        return replace(file, actions=tuple(row for row in actions if _within(row, assignment)))

    def people(self, council_id: str) -> tuple[Known, ...]:
        """Give everybody who can be chosen: the people of the council first, each part by name."""
        with self._context.read() as session:
            info = store.desk_info(session)
            return known_people(session, council_id, self._context.today(info.timezone), info.language)

    # ------------------------------------------------------------------------------------------------------- terms

    def begin(self, assignment: Assignment) -> Changes:
        """Save a new term, and the membership that goes with its post where there is none. Raises DeskError."""
        require_term(assignment)
        with self._context.write() as session:
            entities: list[Any] = [assignment]
            made = _membership(session, assignment)
            if made is not None:
                entities.append(made)
            return store.save(session, entities, stamp=self._context.now())

    def take_office(
        self, election_id: str, person_id: str, post: Post, start: date, calendar: Calendar | None = None, **fields: Any
    ) -> tuple[str, Changes]:
        """Begin the term of somebody who is elected; give its id and what changed.

        Raises NotThereError; DeskError for one who is not elected, or whose term from this election is begun already.
        """
        with self._context.read() as session:
            _, used = self._day(session, calendar)
            election = _one(store.load(session, Election, [election_id]))
            begun = queries_youth.elections_with_terms(session, election.organization)
            name = next((one.name for one in store.load(session, Person, [person_id])), "")
        if person_id not in election.elected:
            raise DeskError(_NOT_ELECTED)
        if (election_id, person_id) in begun:
            raise DeskError(_HAS_TERM, name=name)
        fields = {"label": election.post, "election": election_id} | fields
        made = new_assignment(person_id, election.organization, post, start, calendar=used, **fields)
        return made.id, self.begin(made)

    def save(self, assignment: Assignment) -> Changes:
        """Save a term; the membership that goes with it follows its first and last day. Raises DeskError."""
        require_term(assignment)
        with self._context.write() as session:
            former = _one(store.load(session, Assignment, [assignment.id]))
            entities: list[Any] = [assignment]
            if _days(former) != _days(assignment):
                held = role_of(former, _memberships(session, former))
                if held is not None:
                    entities.append(changed(held, start_date=assignment.start_date, end_date=assignment.end_date))
            return store.save(session, entities, stamp=self._context.now())

    def remove(self, assignment_id: str) -> RemovedTerm:
        """Remove a term with the membership that began with it. Raises NotThereError, DeskError."""
        with self._context.write() as session:
            assignment = _one(store.load(session, Assignment, [assignment_id]))
            membership = role_of(assignment, _memberships(session, assignment))
            changes = store.remove(session, Assignment, assignment_id)
            if membership is not None:
                changes |= store.remove(session, Membership, membership.id)
        return RemovedTerm(assignment, membership, changes)

    def restore(self, removed: RemovedTerm) -> Changes:
        """Bring back a term that was removed."""
        entities = [one for one in (removed.assignment, removed.membership) if one is not None]
        with self._context.write() as session:
            return store.save(session, entities, stamp=self._context.now())

    # ---------------------------------------------------------------------------------------------- plan of learning

    def plan(self, council_id: str) -> tuple[LearningModule, ...]:
        """Give what a council has its youth mayors learn. Raises NotThereError."""
        with self._context.read() as session:
            council: Organization = _one(store.load(session, Organization, [council_id]))
            return council.learning_modules

    def save_plan(self, council_id: str, modules: Iterable[LearningModule]) -> Changes:
        """Save what a council has its youth mayors learn; steps that terms have already stay. Raises NotThereError."""
        with self._context.write() as session:
            council = _one(store.load(session, Organization, [council_id]))
            new = changed(council, learning_modules=tuple(modules) or None)
            return store.save(session, [new], stamp=self._context.now())

    # ----------------------------------------------------------------------------------------------------- elections

    def elections(self, council_id: str) -> tuple[ElectionRow, ...]:
        """Give the elections of a council, the latest first."""
        with self._context.read() as session:
            return election_rows(session, council_id)

    def election(self, election_id: str) -> ElectionFile:
        """Give one election with the people it names. Raises NotThereError."""
        with self._context.read() as session:
            today, _ = self._day(session, None)
            return election_file(session, _one(store.load(session, Election, [election_id])), today)

    # -------------------------------------------------------------------------------------------------------- within

    def _day(self, session: "Session", calendar: Calendar | None) -> tuple[date, Calendar]:
        """Give the present day and the calendar of months; the Gregorian one where the other does not reach."""
        info = store.desk_info(session)
        today, used = self._context.today(info.timezone), calendar or info.calendar
        return today, used if covers(used, today) else Calendar.GREGORIAN


def _one(found: tuple[Any, ...]) -> Any:
    """Give what was looked for by its id. Raises NotThereError."""
    if not found:
        raise gone()
    return found[0]


def _days(assignment: Assignment) -> tuple[date, date | None]:
    return assignment.start_date, assignment.end_date


def _memberships(session: "Session", assignment: Assignment) -> tuple[Membership, ...]:
    ids = queries_youth.memberships_of(session, [assignment.person], assignment.organization)
    return store.load(session, Membership, ids)


def _membership(session: "Session", assignment: Assignment) -> Membership | None:
    """Give the membership that goes with a new term; None where one in this role reaches into it already."""
    role = ROLES[assignment.post]
    for held in _memberships(session, assignment):
        if held.role is role and (held.end_date is None or held.end_date >= assignment.start_date):
            return None
    people = store.load(session, Person, [assignment.person])
    if not people:
        return None
    return new_membership(
        people[0],
        assignment.organization,
        role,
        start_date=assignment.start_date,
        domain=assignment.domain,
        label=assignment.label,
        end_date=assignment.end_date,
    )


def _within(row: ActionRow, assignment: Assignment) -> bool:
    """Say whether an action falls into a term: not given after its end, nor done before it began."""
    given = row.history[0].day
    late = assignment.end_date is not None and given is not None and given > assignment.end_date
    early = row.done_on is not None and row.done_on < assignment.start_date
    return not late and not early
