"""The decision by which somebody was appointed: chosen among those that the council adopted, a link, and taken out."""

from functools import cached_property
from typing import TYPE_CHECKING

from council_desk.ui.screens.decisions.decision_line import DecisionLine
from council_desk.ui.screens.decisions.picker import DecisionPicker
from council_desk.ui.screens.youth.book import PeopleBook
from council_desk.ui.screens.youth.editor import TermEditor
from council_desk.ui.screens.youth.parts_card import TermCard
from council_desk.ui.widgets.buttons import Button
from council_desk.ui.widgets.labels import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from council_desk.services.register_rows import DecisionRow, NamedDecision


class AppointmentCard(TermCard):
    """The decision; the letter of appointment names it with its number and its day."""

    def __init__(self, editor: TermEditor, book: PeopleBook) -> None:
        super().__init__(editor, book)
        self._known: dict[str, NamedDecision] = {}
        self.choose = Button(kind="quiet")
        self.add_to_header(self.choose)
        self.line, self.none = DecisionLine(), PlainLabel("", "muted", wrap=True)
        for widget in (self.line, self.none):
            self.body.addWidget(widget)
        self.choose.clicked.connect(self._ask)
        self.line.wanted.connect(self.session.place_wanted)
        self.line.remove.clicked.connect(self.take_out)

    @cached_property
    def picker(self) -> DecisionPicker:
        """Where a decision is chosen, built when one is first asked for."""
        picker = DecisionPicker(self.session)
        picker.hide()
        self.body.addWidget(picker)
        picker.picked.connect(self._take)
        self._name(picker)
        return picker

    def _name(self, picker: DecisionPicker) -> None:
        picker.retranslate()
        picker.line.setAccessibleName(self.tr("Decision of the appointment"))

    def is_choosing(self) -> bool:
        """Whether a decision is being chosen."""
        return "picker" in self.__dict__ and not self.picker.isHidden()

    def start(self) -> None:
        """Another term is shown from now on."""
        if self.is_choosing():
            self.picker.hide()

    def _stop(self) -> None:
        self.picker.hide()
        self.choose.setFocus()
        self._say_choose()

    def _ask(self) -> None:
        """Offer what the council adopted, what is nearest to the first day of the term before the rest."""
        if self.is_choosing():
            self._stop()
            return
        asked = self.editor.value.id

        def offer(rows: "Sequence[DecisionRow]") -> None:
            if not self.editor.is_open or self.editor.value.id != asked:
                return
            value = self.editor.value
            fitting = [row for row in rows if row.adopted and row.id != value.motion]
            self._known |= {row.id: row.named for row in fitting}
            self.picker.offer(sorted(fitting, key=lambda row: abs((row.day - value.start_date).days)))
            self.picker.show()
            self.picker.setFocus()
            self._say_choose()

        council = self.editor.value.organization
        self.session.read(lambda desk: desk.register.decisions(council), offer)

    def _take(self, motion_id: str) -> None:
        self._stop()
        if motion_id:
            self.editor.change(motion=motion_id)

    def take_out(self) -> None:
        """Name no decision; a toast offers the way back."""
        self.choose.setFocus()
        self.session.notify(self.tr("The decision was taken out."), self.editor.change(motion=None))

    def refresh(self) -> None:
        """Show the decision that is named."""
        motion, read = self.editor.value.motion, self.editor.file.decision
        if read is not None:  # undo may lead back to it after another one was read
            self._known[read.id] = read
        named = self._known.get(motion or "")
        self.line.setVisible(named is not None)
        self.none.setVisible(named is None)
        self._say_choose()
        if named is not None:
            self.line.show_decision(named, self.session.formats)

    def _say_choose(self) -> None:
        if self.is_choosing():
            self.choose.setText(self.tr("Close the list"))
        else:
            self.choose.setText(self.tr("Choose a decision") if self.line.isHidden() else self.tr("Another decision"))

    def retranslate(self) -> None:
        """Say every text again."""
        self.set_title(self.tr("Appointed by decision"))
        self.none.setText(
            self.tr("No decision is named. The letter of appointment names the one chosen here, with number and date.")
        )
        self.line.retranslate()
        if "picker" in self.__dict__:
            self._name(self.picker)
