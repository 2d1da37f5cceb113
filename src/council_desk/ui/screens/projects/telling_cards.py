"""What is told of a project: reports, its result, and how it came about."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from council_desk.domain.terms import Stage
from council_desk.ui.clock import today
from council_desk.ui.desk_session import DeskSession
from council_desk.ui.screens.decisions.thread_steps import ThreadSteps
from council_desk.ui.screens.meetings.parts import PersonChoice
from council_desk.ui.screens.projects.editor import ProjectEditor
from council_desk.ui.screens.projects.parts import PartRow, PartsCard, ProjectCard
from council_desk.ui.screens.projects.wording import STAGE_TONES
from council_desk.ui.widgets.fields import Field
from council_desk.ui.widgets.labels import PlainLabel
from council_desk.ui.widgets.step_list import Step, StepList
from council_desk.ui.widgets.text_field import TextField
from council_desk.ui.words import word
from council_desk.ui.wrap_row import WrapRow

if TYPE_CHECKING:
    from council_desk.services.register_rows import Linked


class ReportRow(PartRow):
    """What was told on a day, and by whom."""

    def __init__(self, editor: ProjectEditor, key: str) -> None:
        super().__init__(editor, "reports", key)
        self.date, self.report = self.day("date", optional=False), self.text("text", needed=True)
        self.by = PersonChoice()
        self.fields["by"] = Field("", self.by)
        self.form.choice(self.by, self._read("by"), lambda value: self._set("by", value))
        self.head.addWidget(WrapRow(self.fields["date"], self.fields["by"], letters=(21, 16), spacing=8), 1)
        self.head.addWidget(self.remove)
        self.body.addWidget(self.fields["text"])
        self.close_row()
        editor.around_changed.connect(self._offer)
        self._offer()

    def _offer(self) -> None:
        self.by.offer(((None, ""), *((one.id, one.name) for one in self.editor.around.parties)))
        self.by.set_value(self._read("by")())  # what is being typed beside it stays bound

    def retranslate(self) -> None:
        """Say every text again."""
        self.fields["date"].set_label(self.tr("Date"))
        self.fields["by"].set_label(self.tr("By whom"))
        self.fields["text"].set_label(self.tr("Report"))
        self.remove.set_name(self.tr("Remove this report"))


class ReportsCard(PartsCard):
    """The reports on a project."""

    part_name = "reports"

    def row(self, key: str) -> PartRow:
        """Make the row of a report."""
        return ReportRow(self.editor, key)

    def new_part(self) -> Any:
        """Begin a report of today by the one who answers for the project."""
        from council_desk.record.ids import new_id
        from council_desk.record.models import ProjectReport
        from council_desk.services import editing

        by = self.editor.project.responsible
        return editing.make(ProjectReport, id=new_id(), date=today(), text="", by=by)

    def add_one(self) -> None:
        """Add a report and go into its text."""
        super().add_one()
        rows = self.rows()
        if rows:
            rows[-1].fields["text"].setFocus()

    def told_removed(self) -> str:
        """Say that a report was removed."""
        return self.tr("The report was removed.")

    def retranslate(self) -> None:
        """Say every text again."""
        super().retranslate()
        self.set_title(self.tr("Reports"))
        self.add.setText(self.tr("Report"))
        self.add.setToolTip(self.tr("Add a report"))
        self.none.setText(self.tr("Nothing was reported yet."))


class ResultCard(ProjectCard):
    """What came of the project."""

    def __init__(self, editor: ProjectEditor, parent: QWidget | None = None) -> None:
        super().__init__(editor, parent)
        self.result = TextField(least_rows=2)
        self.missing = PlainLabel("", "small", wrap=True)
        self.body.addWidget(self.result)
        self.body.addWidget(self.missing)
        self.form.text(
            self.result, lambda: editor.project.result, lambda value: editor.change(undoable=False, result=value)
        )

    def refresh(self) -> None:
        """Show the result."""
        super().refresh()
        project = self.editor.project
        self.missing.setVisible(project.stage is Stage.COMPLETED and not project.result)

    def retranslate(self) -> None:
        """Say every text again."""
        self.set_title(self.tr("Result"))
        self.result.setAccessibleName(self.tr("Result"))
        self.result.setPlaceholderText(self.tr("What came of it, for whom"))
        self.missing.setText(self.tr("The project is completed: write down what came of it."))


class ProjectSteps(QObject):
    """The thread of a project in words."""

    def __init__(self, session: DeskSession, parent: QObject) -> None:
        super().__init__(parent)
        self.session = session
        self._words = ThreadSteps(session, self)

    def steps(self, editor: ProjectEditor) -> list[Step]:
        """Give what the project came from, its stages, and what came of it, in the order of time."""
        thread = editor.file.thread if editor.file else ()
        told = [(one.day.isoformat() if one.day else "", self._step(one)) for one in thread]
        for step in editor.project.steps:
            day = self.session.formats.moment(step.at)[0]
            known = step.state in set(Stage)
            stage = Stage(step.state) if known else None
            pill, tone = (word(stage), STAGE_TONES[stage]) if stage else (step.state, "neutral")
            title = step.reason or self.tr("Stage of the project")
            told.append((step.at[:10], Step(day, title, pill=pill, tone=tone)))
        told.sort(key=lambda one: one[0])
        result = editor.project.result
        here = Step(self.tr("Result") if result else "", result or editor.project.title, here=True)
        return [*(step for _, step in told), here]

    def _step(self, one: "Linked") -> Step:
        if one.kind == "decision":
            number = self.session.formats.digits(one.number)
            caption = self.tr("Decision {number}").format(number=number or "…")
            day = self.session.formats.day(one.day) if one.day else ""
            return self._words.linked(one, f"{caption} · {day}" if day else caption)
        return self._words.linked(one)


class ThreadCard(ProjectCard):
    """How the project came about; each step leads there."""

    wanted = Signal(str, str)

    def __init__(self, editor: ProjectEditor, parent: QWidget | None = None) -> None:
        super().__init__(editor, parent)
        self._words = ProjectSteps(editor.session, self)
        self.origin = PersonChoice()
        self._origin = Field("", self.origin)
        self.steps = StepList()
        self.body.addWidget(self.steps)
        self.body.addWidget(self._origin)
        self.form.choice(self.origin, lambda: editor.project.origin, lambda value: editor.change(origin=value))
        self.steps.wanted.connect(self.wanted)
        editor.around_changed.connect(self._offer)
        self._offer()

    def _offer(self) -> None:
        self.origin.offer(((None, ""), *self.editor.around.papers))
        if self.editor.is_open:
            self.origin.set_value(self.editor.project.origin)
            self.refresh()

    def refresh(self) -> None:
        """Show the thread."""
        super().refresh()
        self.steps.show_steps(self._words.steps(self.editor))
        self._origin.setVisible(bool(self.editor.around.papers))

    def retranslate(self) -> None:
        """Say every text again."""
        self.set_title(self.tr("How it came about"))
        self._origin.set_label(self.tr("The need or initiative it came from"))
        self.steps.show_steps([])
