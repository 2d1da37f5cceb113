"""What a project is: title, stage, kind, field, dimension, voices, description, place and days."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from council_desk.domain.progress import percent_done
from council_desk.domain.stages import RESTS_ON_DECISION
from council_desk.domain.terms import Dimension, ProjectKind, Stage, Voice
from council_desk.domain.terms import Field as CityField
from council_desk.ui.screens.projects.editor import ProjectEditor
from council_desk.ui.screens.projects.parts import ProjectCard
from council_desk.ui.screens.projects.place_fields import PlaceFields
from council_desk.ui.screens.projects.wording import Wording
from council_desk.ui.widgets.date_field import DateField
from council_desk.ui.widgets.fields import Check, Choice, Field, LineField
from council_desk.ui.widgets.labels import PlainLabel
from council_desk.ui.widgets.text_field import TextField
from council_desk.ui.words import word, words
from council_desk.ui.wrap_row import WrapRow

_FIELDS = (
    "title",
    "reference",
    "stage",
    "kind",
    "city_field",
    "dimension",
    "description",
    "without",
    "start_date",
    "end_date",
)


class FactsCard(ProjectCard):
    """What it is, to be written. `stage_wanted` asks for another stage: whether it comes is decided elsewhere."""

    stage_wanted = Signal(object)

    def __init__(self, editor: ProjectEditor, parent: QWidget | None = None) -> None:
        super().__init__(editor, parent)
        self.wording = Wording(self)
        self.title, self.reference = LineField(), LineField()
        self.stage, self.kind, self.city_field, self.dimension = (Choice() for _ in range(4))
        self.description, self.without = TextField(least_rows=3), TextField(least_rows=2)
        self.start_date, self.end_date = DateField(self.session), DateField(self.session)
        self.since = PlainLabel("", "small", wrap=True)
        self.voices_label = PlainLabel("", "small")
        self.place = PlaceFields(editor, self.form)
        self.voices = {voice: Check() for voice in Voice}
        self.fields = {name: Field("", getattr(self, name)) for name in _FIELDS}
        field = self.fields
        for widget in (
            field["title"],
            WrapRow(field["stage"], field["reference"], stretch=(3, 2), letters=(16, 10)),
            self.since,
            field["without"],
            field["description"],
            field["kind"],
            WrapRow(field["city_field"], field["dimension"], stretch=(3, 2), letters=(16, 12)),
            self.voices_label,
            self._voices_grid(),
            WrapRow(field["start_date"], field["end_date"], letters=(21, 21)),
            self.place,
        ):
            self.body.addWidget(widget)
        self._bind()

    def _voices_grid(self) -> QWidget:
        grid = QWidget()
        cells = QGridLayout(grid)
        cells.setContentsMargins(0, 0, 0, 0)
        cells.setHorizontalSpacing(12)
        cells.setVerticalSpacing(2)
        for place, check in enumerate(self.voices.values()):
            cells.addWidget(check, place // 2, place % 2)
        return grid

    def _bind(self) -> None:
        form, editor = self.form, self.editor

        def typed(name: str) -> Any:
            return lambda value: editor.change(undoable=False, **{name: value})

        def chosen(name: str) -> Any:
            return lambda value: editor.change(**{name: value})

        form.line(self.title, lambda: editor.project.title, typed("title"), needed=True)
        form.line(self.reference, lambda: editor.project.reference, typed("reference"))
        form.choice(self.kind, lambda: editor.project.kind, chosen("kind"))
        form.choice(self.city_field, lambda: editor.project.field, chosen("field"))
        form.choice(self.dimension, lambda: editor.project.dimension, chosen("dimension"))
        form.text(self.description, lambda: editor.project.description, typed("description"))
        form.text(self.without, lambda: editor.project.without_decision, typed("without_decision"))
        form.day(self.start_date, lambda: editor.project.start_date, chosen("start_date"))
        form.day(self.end_date, lambda: editor.project.end_date, self._set_end)
        for voice, check in self.voices.items():
            check.value_changed.connect(lambda on, voice=voice: self._set_voice(voice, on=on))
        self.stage.value_changed.connect(self._ask_stage)

    def _ask_stage(self, stage: Stage) -> None:
        self.stage.set_value(self.editor.project.stage)  # until the change is carried, nothing has changed
        if stage is not self.editor.project.stage:
            self.stage_wanted.emit(stage)

    def _set_end(self, day: Any) -> None:
        self.editor.change(end_date=day)
        self._look_at_days()

    def _set_voice(self, voice: Voice, *, on: bool) -> None:
        held = set(self.editor.project.voices) | {voice} if on else set(self.editor.project.voices) - {voice}
        self.editor.change(voices=tuple(one for one in Voice if one in held))

    def _look_at_days(self) -> None:
        project = self.editor.project
        wrong = project.start_date and project.end_date and project.end_date < project.start_date
        self.fields["end_date"].set_error(self.tr("It ends before it begins. Correct one of the two.") if wrong else "")

    def start(self) -> None:
        """Another project is shown from now on."""
        self.place.start()
        super().start()

    def refresh(self) -> None:
        """Show what the project is."""
        super().refresh()
        project = self.editor.project
        self.stage.set_value(project.stage)
        for voice, check in self.voices.items():
            check.set_value(voice in project.voices)
        decided = self.editor.file is not None and self.editor.file.decided
        needs = project.stage in RESTS_ON_DECISION and not decided
        self.fields["without"].setVisible(needs or bool(project.without_decision))
        missing = needs and not project.without_decision
        self.fields["without"].set_error(
            self.tr("No adopted decision names this project. Write down why it goes on, or have it decided.")
            if missing
            else ""
        )
        self.place.refresh()
        self._say_since()
        self._look_at_days()

    def _say_since(self) -> None:
        """Say when the present stage was reached and why, and how far the work has come."""
        project, formats = self.editor.project, self.session.formats
        parts = []
        if project.steps:
            step = project.steps[-1]
            parts.append(self.tr("since {day}").format(day=formats.moment(step.at)[0]))
            if step.reason and step.reason != project.without_decision:
                parts.append(step.reason)
        percent = percent_done(project.milestones)
        if percent is not None:
            parts.append(self.tr("{percent} done").format(percent=self.wording.share(percent, formats)))
        self.since.setText(" · ".join(parts))
        self.since.setVisible(bool(parts))

    def retranslate(self) -> None:
        """Say every text again."""
        labels = {
            "title": self.tr("Title"),
            "reference": self.tr("Number"),
            "stage": self.tr("Stage"),
            "kind": self.tr("Kind"),
            "city_field": self.tr("Field"),
            "dimension": self.tr("Dimension"),
            "description": self.tr("Description"),
            "without": self.tr("Goes on without a decision because"),
            "start_date": self.tr("Begins"),
            "end_date": self.tr("Ends"),
        }
        self.set_title(self.tr("Details"))
        for name, label in labels.items():
            self.fields[name].set_label(label)
        self.place.retranslate()
        self.stage.set_options(words(Stage))
        self.kind.set_options(words(ProjectKind))
        self.city_field.set_options([(None, ""), *words(CityField)])
        self.dimension.set_options([(None, ""), *words(Dimension)])
        self.voices_label.setText(self.tr("Whose voice it is"))
        for voice, check in self.voices.items():
            check.setText(word(voice))
