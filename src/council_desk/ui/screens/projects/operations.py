"""What is done with projects as wholes: new ones, another stage, patterns, removal. Each can be taken back."""

from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

from council_desk.domain.stages import reasons_asked
from council_desk.domain.terms import ProjectKind, Stage
from council_desk.ui.screens.projects.new_card import NewProjectCard
from council_desk.ui.widgets.cards import Scroll
from council_desk.ui.words import word

if TYPE_CHECKING:
    from datetime import date

    from council_desk.record.models import Project, ProjectTemplate
    from council_desk.services.desk import Desk
    from council_desk.ui.screens.projects.screen import ProjectsScreen


class ProjectOperations(QObject):
    """Acts on the desk for the screen, and leads back to where it was asked for."""

    def __init__(self, screen: "ProjectsScreen") -> None:
        super().__init__(screen)
        self.screen, self.session = screen, screen.session
        screen.reason.answered.connect(self._move)
        screen.reason.left.connect(lambda: screen.views.view().setFocus())

    # -------------------------------------------------------------------------------------------------------- stages

    def bring_to(self, project_id: str, to: Stage) -> None:
        """Bring a project to another stage, or ask in place why where the rules ask for a reason."""
        screen = self.screen
        screen.flush()
        row = screen.listed.row(project_id)
        if row is None or row.stage is to:
            return
        editor = screen.editor
        carried = row.carried or (editor.project_id == row.id and bool(editor.project.without_decision))
        asked = reasons_asked(row.stage, to, decided=carried)
        if asked:
            screen.reason.ask(project_id, to, screen.wording.question(row.title, to, asked))
        else:
            self._move(project_id, to, "")

    def _move(self, project_id: str, to: Stage, reason: str) -> None:
        self.screen.follow_card(project_id)

        def done(result: Any) -> None:
            former: Project = result[0]

            def take_back() -> None:
                self.screen.follow_card(project_id)
                self.session.write(lambda desk: desk.projects.set_back(former))

            told = self.tr("{title}: {stage}").replace("{stage}", word(to)).replace("{title}", former.title)
            self.session.notify(told, take_back)

        self.session.write(lambda desk: desk.projects.move(project_id, to, reason), done)

    # ---------------------------------------------------------------------------------------------------------- new

    @cached_property
    def new_card(self) -> NewProjectCard:
        """The form of a new project."""
        made = NewProjectCard(self.session)
        made.retranslate()
        made.wanted.connect(self._begin)
        made.left.connect(self._leave_new)
        made.template_removal_wanted.connect(self._remove_template)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(made)
        column.addStretch(1)
        self._new_side = Scroll(page)
        self.screen.side.addWidget(self._new_side)
        return made

    @property
    def is_new(self) -> bool:
        """Whether the form of a new project is shown."""
        return "new_card" in self.__dict__ and self.screen.side.currentWidget() is self._new_side

    def new_project(self) -> None:
        """Ask for the title of a new project, and what it begins with."""
        council, card = self.session.council_id, self.new_card
        if council is None:
            return
        self.screen.flush()
        self.screen.show_side(self._new_side)
        card.begin()
        self.session.read(lambda desk: desk.projects.templates(council), card.offer)

    def _begin(self, title: str, kind: ProjectKind, template: str | None, start: "date | None") -> None:
        council = self.session.council_id
        if council is None:
            return

        def done(result: Any) -> None:
            project: Project = result[0]
            self.new_card.forget()
            self.screen.show_side(self.screen.page)
            self.screen.go_to("project", project.id)
            self.screen.show_panel()

        self.session.write(
            lambda desk: desk.projects.begin(council, title, kind, template_id=template, start=start), done
        )

    def _leave_new(self) -> None:
        self.new_card.forget()
        self.screen.leave_side()

    # ----------------------------------------------------------------------------------------------------- patterns

    def keep_template(self, name: str) -> None:
        """Keep the open project as a pattern."""
        self.screen.flush()
        project_id = self.screen.editor.project_id

        def done(result: Any) -> None:
            template: ProjectTemplate = result[0]
            council = self.session.council_id or ""

            def take_back() -> None:
                self.session.write(lambda desk: desk.projects.remove_template(council, template.id))

            self.session.notify(self.tr("Kept as a template: {name}").replace("{name}", template.name), take_back)

        self.session.write(lambda desk: desk.projects.keep_template(project_id, name), done)

    def _remove_template(self, template_id: str) -> None:
        council, card = self.session.council_id or "", self.new_card

        def work(desk: "Desk") -> Any:
            template = next(one for one in desk.projects.templates(council) if one.id == template_id)
            return template, desk.projects.remove_template(council, template_id)

        def again() -> None:
            self.session.read(lambda desk: desk.projects.templates(council), card.offer)

        def done(result: Any) -> None:
            template: ProjectTemplate = result[0]

            def take_back() -> None:
                self.session.write(lambda desk: desk.projects.restore_template(council, template), lambda _: again())

            again()
            card.title.setFocus()
            self.session.notify(self.tr("Template removed: {name}").replace("{name}", template.name), take_back)

        self.session.write(work, done)

    # ------------------------------------------------------------------------------------------------------ removal

    def remove_project(self) -> None:
        """Remove the open project; refused in words where decisions or youth mayors name it. A toast leads back."""
        screen = self.screen
        if not screen.editor.is_open:
            return
        screen.flush()
        project_id = screen.editor.project_id

        def done(result: Any) -> None:
            project: Project = result[0]

            def bring_back() -> None:
                self.session.write(
                    lambda desk: desk.projects.restore(project), lambda _: screen.go_to("project", project.id)
                )

            screen.close_project()
            self.session.notify(self.tr("Removed: {title}").replace("{title}", project.title), bring_back)

        self.session.write(lambda desk: desk.projects.remove(project_id), done)

    def retranslate(self) -> None:
        """Say every text again."""
        if "new_card" in self.__dict__:
            self.new_card.retranslate()
