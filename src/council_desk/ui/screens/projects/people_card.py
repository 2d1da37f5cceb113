"""Who answers for a project, who watches over it, who takes part, and the youth mayors who carry it out."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from council_desk.domain.stages import lacks_adult
from council_desk.services.project_rows import Who
from council_desk.ui.clock import today
from council_desk.ui.keyed_column import KeyedColumn
from council_desk.ui.screens.meetings.parts import PersonChoice
from council_desk.ui.screens.projects.editor import ProjectEditor
from council_desk.ui.screens.projects.parts import ProjectCard
from council_desk.ui.screens.projects.wording import Wording
from council_desk.ui.widgets.buttons import ToolIcon
from council_desk.ui.widgets.fields import Field, NumberField
from council_desk.ui.widgets.labels import PlainLabel
from council_desk.ui.widgets.step_list import Step, StepList
from council_desk.ui.wrap_row import WrapRow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from council_desk.services.project_rows import Served


class PartnerRow(QWidget):
    """A partner by name, and the button that takes them out."""

    removal_wanted = Signal(str)

    def __init__(self, key: str) -> None:
        super().__init__()
        self.label, self.remove = PlainLabel("", wrap=True), ToolIcon("close")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.label, 1)
        row.addWidget(self.remove)
        self.remove.clicked.connect(lambda: self.removal_wanted.emit(key))


class PeopleCard(ProjectCard):
    """People and bodies around the project. `wanted` tells the kind and id of what is to be opened elsewhere."""

    wanted = Signal(str, str)

    def __init__(self, editor: ProjectEditor, parent: QWidget | None = None) -> None:
        super().__init__(editor, parent)
        self.wording = Wording(self)
        self.responsible, self.overseer, self.partner = PersonChoice(), PersonChoice(), PersonChoice()
        self.participants = NumberField(lambda: self.session.formats, 0, 10_000_000)
        self.fields = {
            name: Field("", getattr(self, name)) for name in ("responsible", "overseer", "partner", "participants")
        }
        self.alone = QFrame()
        self.alone.setProperty("banner", "due")
        self.alone_text = PlainLabel("", wrap=True)
        inside = QVBoxLayout(self.alone)
        inside.setContentsMargins(12, 8, 12, 8)
        inside.addWidget(self.alone_text)
        self.youth_label, self.partners_label = PlainLabel("", "small"), PlainLabel("", "small")
        self.youth = StepList()
        self.partners: KeyedColumn[PartnerRow] = KeyedColumn(self._make, 2)
        for widget in (
            self.fields["responsible"],
            self.alone,
            self.fields["overseer"],
            self.youth_label,
            self.youth,
            self.partners_label,
            self.partners,
            WrapRow(self.fields["partner"], self.fields["participants"], stretch=(3, 2), letters=(18, 12)),
        ):
            self.body.addWidget(widget)
        self.youth.wanted.connect(self.wanted)
        self.form.choice(
            self.responsible,
            lambda: editor.project.responsible,
            lambda value: editor.change(responsible=value),
        )
        self.form.choice(self.overseer, lambda: editor.project.overseer, lambda value: editor.change(overseer=value))
        self.form.number(
            self.participants, lambda: editor.project.participants, lambda value: editor.change(participants=value)
        )
        self.partner.value_changed.connect(self._add_partner)
        editor.around_changed.connect(self._offer)
        self._offer()

    def _offer(self) -> None:
        options = ((None, ""), *((one.id, one.name) for one in self.editor.around.parties))
        for choice in (self.responsible, self.overseer):
            choice.offer(options)
        if self.editor.is_open:
            self.responsible.set_value(self.editor.project.responsible)
            self.overseer.set_value(self.editor.project.overseer)
            self.refresh()

    def _offer_partners(self) -> None:
        """Offer whoever is no partner yet; the empty choice stands for nobody."""
        held = set(self.editor.project.partners) if self.editor.is_open else set()
        parties = self.editor.around.parties
        self.partner.offer(((None, ""), *((one.id, one.name) for one in parties if one.id not in held)))
        self.partner.set_value(None)

    def _add_partner(self, party: str | None) -> None:
        if party is not None and party not in self.editor.project.partners:
            self.editor.add_part("partners", party)

    def _remove_partner(self, party: str) -> None:
        undo = self.editor.remove_part("partners", party)
        self.partner.setFocus()
        self.session.notify(self.tr("The partner was taken out."), undo)

    def _make(self, key: str) -> PartnerRow:
        row = PartnerRow(key)
        row.removal_wanted.connect(self._remove_partner)
        return row

    def refresh(self) -> None:
        """Show who is there."""
        super().refresh()
        project = self.editor.project
        self.partners.show_keys(list(project.partners))
        for key in project.partners:
            row, who = self.partners.widget(key), self.editor.who(key)
            if row is not None:
                name = who.name if who else self.tr("somebody who is not on this desk")
                row.label.setText(name)
                row.remove.set_name(self.tr("Take out: {name}").format(name=name))
        self.partners.setVisible(bool(project.partners))
        self.partners_label.setVisible(bool(project.partners))
        self._offer_partners()
        self._show_youth()
        self._say_alone()

    def _show_youth(self) -> None:
        served = self.editor.file.served if self.editor.file else ()
        self.youth.show_steps(self._youth_steps(served))
        self.youth.setVisible(bool(served))
        self.youth_label.setVisible(bool(served))

    def _youth_steps(self, served: "Sequence[Served]") -> list[Step]:
        formats = self.session.formats
        return [Step(self.wording.serves(one, formats), one.who.name, "assignment", one.id) for one in served]

    def _say_alone(self) -> None:
        project = self.editor.project
        responsible, overseer = self.editor.who(project.responsible), self.editor.who(project.overseer)
        minor = self._minor(responsible)
        alone = lacks_adult(
            minor_responsible=minor is not None,
            money=bool(project.budget or project.expenses or project.funding),
            adult_beside=_adult(overseer) or (responsible is not None and not responsible.minor),
        )
        self.alone.setVisible(alone)
        if alone and minor is not None:
            told = self.tr(
                "{name} is under 18 and the project has money: name an adult as overseer, so that a minor is not alone "
                "responsible for it."
            )
            self.alone_text.setText(told.replace("{name}", minor.name))

    def _minor(self, responsible: Who | None) -> Who | None:
        """Give a minor who answers for the project, or to whom it is assigned."""
        served = self.editor.file.served if self.editor.file else ()
        running = [one.who for one in served if one.until is None or one.until >= today()]
        named = [responsible] if responsible is not None else []
        return next((who for who in (*named, *running) if who.minor), None)

    def retranslate(self) -> None:
        """Say every text again."""
        self.set_title(self.tr("People"))
        labels: dict[str, Any] = {
            "responsible": self.tr("Responsible"),
            "overseer": self.tr("Overseer"),
            "partner": self.tr("Add a partner"),
            "participants": self.tr("Participants"),
        }
        for name, label in labels.items():
            self.fields[name].set_label(label)
        self.youth_label.setText(self.tr("Carried out by"))
        self.partners_label.setText(self.tr("Partners"))


def _adult(who: Who | None) -> bool:
    return who is not None and who.person and not who.minor
