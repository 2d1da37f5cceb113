"""Projects: lists, one project with its thread, saving, stages, photographs and patterns."""

import re
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from council_desk.db import queries_papers, queries_projects, queries_register, queries_resting, queries_works, store
from council_desk.db.changes import Changes
from council_desk.domain.stages import SETTLED, Why, move_stage, reasons_asked
from council_desk.domain.terms import ProjectKind, Stage
from council_desk.domain.text import without_controls
from council_desk.errors import DeskError, sentence
from council_desk.record.models import Assignment, Organization, Paper, Photo, Project, ProjectTemplate, Step
from council_desk.services.context import Context, zone
from council_desk.services.councils import CouncilService
from council_desk.services.editing.values import changed, find, gone, make, text_of, without
from council_desk.services.project_lists import body, people_by_id, rows
from council_desk.services.project_photos import MEDIA_TYPE, bare_jpeg, new_photo
from council_desk.services.project_rows import ProjectName, ProjectRow, Served, Surroundings
from council_desk.services.project_templates import (
    CURRENCIES,
    USUAL_CURRENCY,
    bare_project,
    project_from,
    template_from,
)
from council_desk.services.register import RegisterService
from council_desk.services.register_rows import Linked
from council_desk.services.register_thread import thread_of_project

if TYPE_CHECKING:
    from sqlmodel import Session

__all__ = ["ProjectFile", "ProjectService"]

_NEEDED = sentence(
    "“{title}” stands in decisions, needs or the tasks of youth mayors and stays. Cancel it instead of removing it."
)

_PLAIN_NUMBER = re.compile("[0-9]{1,9}")


@dataclass(frozen=True, slots=True)
class ProjectFile:
    """One project with all that its page shows.

    `decided` says whether an adopted motion names it, `thread` is what it came from in the order of time, and
    `responsible` is the name of whoever answers for it.
    """

    project: Project
    decided: bool
    thread: tuple[Linked, ...] = ()
    served: tuple[Served, ...] = ()
    responsible: str = ""


class ProjectService:
    """Use cases around projects and programmes."""

    def __init__(self, context: Context, register: RegisterService, councils: CouncilService) -> None:
        self._context = context
        self._register = register
        self._councils = councils

    # ------------------------------------------------------------------------------------------------------ reading

    def list(self, council_id: str) -> tuple[ProjectRow, ...]:
        """List the projects of a council in the order of entry, with all that board, timeline and table show."""
        with self._context.read() as session:
            info = store.desk_info(session)
            return rows(session, council_id, self._context.today(info.timezone), info.language)

    def names(self, council_id: str) -> tuple[ProjectName, ...]:
        """Give the projects of a council for decisions to name, in the order of entry."""
        with self._context.read() as session:
            papers: dict[str, set[str]] = defaultdict(set)
            for row in queries_papers.projects_from(session, council_id):
                papers[row.project].add(row.paper)
            return tuple(
                ProjectName(row.id, row.title, row.stage in SETTLED, frozenset(papers[row.id]))
                for row in queries_projects.projects(session, council_id)
            )

    def waiting(self, council_id: str) -> int:
        """Count the projects of a council that are late."""
        with self._context.read() as session:
            return queries_projects.late_count(session, council_id, self._today(session))

    def get(self, project_id: str) -> ProjectFile:
        """Give one project with its thread and the youth mayors to whom it is assigned. Raises NotThereError."""
        with self._context.read() as session:
            organization = _load(session, project_id).organization
        decisions = self._register.decisions(organization)
        with self._context.read() as session:
            project = _load(session, project_id)
            return ProjectFile(
                project,
                queries_projects.is_decided(session, project_id),
                thread_of_project(session, project, decisions),
                self._served(session, project_id),
                next(iter(queries_register.names(session, {project.responsible or ""}).values()), ""),
            )

    def surroundings(self, council_id: str) -> Surroundings:
        """Give what the forms of a project choose from: people by their names, then bodies, and the needs."""
        around = self._councils.get(council_id)
        bodies = (around.municipality, around.organization, around.host, *self._councils.bodies(council_id))
        with self._context.read() as session:
            info = store.desk_info(session)
            people = people_by_id(session, self._context.today(info.timezone), info.language).values()
            papers = store.load(session, Paper, queries_works.papers_of(session, council_id))
        known = {one.id: body(one.id, one.name, info.language) for one in bodies if one is not None}
        return Surroundings(
            (*sorted(people, key=lambda one: one.sort_key), *known.values()),
            tuple((one.id, _named(one)) for one in sorted(papers, key=lambda one: one.date, reverse=True)),
        )

    def _served(self, session: "Session", project_id: str) -> tuple[Served, ...]:
        held = store.load(session, Assignment, queries_projects.assignments_with(session, project_id))
        info = store.desk_info(session)
        today = self._context.today(info.timezone)
        named = people_by_id(session, today, info.language, {one.person for one in held})
        mentors = queries_register.names(session, {one.mentor for one in held if one.mentor})
        return tuple(
            Served(one.id, named[one.person], one.post, mentors.get(one.mentor or "", ""), one.end_date)
            for one in sorted(held, key=lambda one: one.start_date, reverse=True)
            if one.person in named
        )

    # ------------------------------------------------------------------------------------------------------ writing

    def begin(
        self,
        council_id: str,
        title: str,
        kind: ProjectKind = ProjectKind.CONSTRUCTION,
        *,
        template_id: str | None = None,
        start: date | None = None,
    ) -> tuple[Project, Changes]:
        """Begin a project with the next number, from a pattern if one is named; its days count from `start`, or today.

        Raises InvalidValueError for an empty title, NotThereError for a pattern that is gone.
        """
        with self._context.write() as session:
            council = _council(session, council_id)
            first = start or self._today(session)
            if template_id is not None:
                project = project_from(find(council.project_templates, template_id), council_id, title, first)
            else:
                project = bare_project(council_id, title, kind, self._currency(session, council))
                project = changed(project, start_date=start)
            step = make(Step, state=project.stage.value, at=self._moment(session))
            number = _next_number(queries_projects.references(session, council_id))
            project = changed(project, reference=number, steps=(step,))
            return project, store.save(session, [project], stamp=self._context.now())

    def save(self, project: Project) -> Changes:
        """Save a project. Its stage and the steps to it stay as they are: only `move` and `set_back` change them.

        Raises NotThereError for one that was removed: what was typed last must not bring it back.
        """
        with self._context.write() as session:
            stored = _load(session, project.id)
            new = changed(project, stage=stored.stage, steps=stored.steps)
            return store.save(session, [new], stamp=self._context.now())

    def move(self, project_id: str, to: Stage, reason: str = "") -> tuple[Project, Changes]:
        """Bring a project to another stage and give it as it was before.

        Raises NotThereError, and ReasonMissingError where the rules ask for a reason; one that tells why there is no
        decision stays with the project.
        """
        with self._context.write() as session:
            project = _load(session, project_id)
            if project.stage is to:
                return project, Changes()
            decided = queries_projects.is_decided(session, project_id) or bool(project.without_decision)
            asked = reasons_asked(project.stage, to, decided=decided)
            why = reason.strip()
            move_stage(project.stage, to, why, decided=decided)
            step = make(Step, state=to.value, at=self._moment(session), reason=why or None)
            without_decision = why if Why.NO_DECISION in asked else project.without_decision
            new = changed(project, stage=to, steps=(*project.steps, step), without_decision=without_decision)
            return project, store.save(session, [new], stamp=self._context.now())

    def set_back(self, former: Project) -> Changes:
        """Undo a change of stage: take stage, steps and the reason for going without a decision as they were."""
        with self._context.write() as session:
            project = _load(session, former.id)
            new = changed(project, stage=former.stage, steps=former.steps, without_decision=former.without_decision)
            return store.save(session, [new], stamp=self._context.now())

    def remove(self, project_id: str) -> tuple[Project, Changes]:
        """Remove a project and give it, so that `restore` can bring it back. Raises DeskError where others name it."""
        with self._context.write() as session:
            project = _load(session, project_id)
            if (
                queries_resting.motions_on(session, project_id)
                or queries_projects.papers_into(session, project_id)
                or queries_projects.assignments_with(session, project_id)
            ):
                raise DeskError(_NEEDED, title=project.title)
            return project, store.remove(session, Project, project_id)

    def restore(self, project: Project) -> Changes:
        """Bring back a project that was removed."""
        with self._context.write() as session:
            return store.save(session, [project], stamp=self._context.now())

    # ------------------------------------------------------------------------------------------------------- photos

    def keep_photo(self, data: bytes, file_name: str) -> Photo:
        """Keep the file of a photograph, a JPEG of at most 2,000 points on its longer side, without any metadata.

        Gives the entry to be put into a project. Raises DeskError.
        """
        plain = bare_jpeg(data, without_controls(file_name))
        with self._context.write() as session:
            return new_photo(store.put_file(session, plain, MEDIA_TYPE), file_name)

    def photo(self, sha256: str) -> bytes:
        """Give the bytes of a photograph. Raises DeskError if they are not there or not what they were."""
        with self._context.read() as session:
            return store.get_file(session, sha256)[0]

    # ----------------------------------------------------------------------------------------------------- patterns

    def templates(self, council_id: str) -> tuple[ProjectTemplate, ...]:
        """Give the patterns of a council. Raises NotThereError."""
        with self._context.read() as session:
            return _council(session, council_id).project_templates

    def keep_template(self, project_id: str, name: str) -> tuple[ProjectTemplate, Changes]:
        """Make a pattern of a project under a name. Raises NotThereError, InvalidValueError for an empty name."""
        with self._context.write() as session:
            project = _load(session, project_id)
            made = template_from(project, name)
            return made, self._set_templates(session, project.organization, lambda held: (*held, made))

    def remove_template(self, council_id: str, template_id: str) -> Changes:
        """Remove a pattern. Raises NotThereError."""
        with self._context.write() as session:
            return self._set_templates(session, council_id, lambda held: without(held, template_id))

    def restore_template(self, council_id: str, template: ProjectTemplate) -> Changes:
        """Bring back a pattern that was removed."""
        with self._context.write() as session:
            return self._set_templates(
                session, council_id, lambda held: (*(one for one in held if one.id != template.id), template)
            )

    def _set_templates(
        self,
        session: "Session",
        council_id: str,
        change: Callable[[tuple[ProjectTemplate, ...]], tuple[ProjectTemplate, ...]],
    ) -> Changes:
        council = _council(session, council_id)
        new = changed(council, project_templates=change(council.project_templates))
        return store.save(session, [new], stamp=self._context.now())

    # ------------------------------------------------------------------------------------------------------- within

    def _today(self, session: "Session") -> date:
        return self._context.today(store.desk_info(session).timezone)

    def _moment(self, session: "Session") -> str:
        return text_of(self._context.now().astimezone(zone(store.desk_info(session).timezone)))

    @staticmethod
    def _currency(session: "Session", council: Organization) -> str:
        """Give the money of the latest project of a council, or else that of its country."""
        latest = queries_projects.projects(session, council.id)[-1:]
        return latest[0].currency if latest else CURRENCIES.get(council.country or "", USUAL_CURRENCY)


def _load(session: "Session", project_id: str) -> Project:
    found = store.load(session, Project, [project_id])
    if not found:
        raise gone()
    return found[0]


def _council(session: "Session", council_id: str) -> Organization:
    found = store.load(session, Organization, [council_id])
    if not found:
        raise gone()
    return found[0]


def _named(paper: Paper) -> str:
    return f"{paper.reference} · {paper.title}" if paper.reference else paper.title


def _next_number(references: "list[str]") -> str:
    """Give the number after the highest plain one."""
    return str(max((int(one) for one in references if _PLAIN_NUMBER.fullmatch(one)), default=0) + 1)
