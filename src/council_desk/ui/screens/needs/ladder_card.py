"""The ladder of an initiative: from an idea to a programme of the city, with when and why for every step."""

from PySide6.QtWidgets import QWidget

from council_desk.domain.needs import LADDER, next_step, steps_back
from council_desk.errors import DeskError
from council_desk.ui.clock import today
from council_desk.ui.errors import say
from council_desk.ui.screens.needs.around import Around
from council_desk.ui.screens.needs.rungs import Rungs
from council_desk.ui.widgets.buttons import Button
from council_desk.ui.widgets.cards import Card
from council_desk.ui.widgets.date_field import DateField
from council_desk.ui.widgets.fields import ButtonRow, Field, LineField
from council_desk.ui.widgets.labels import PlainLabel
from council_desk.ui.words import word
from council_desk.ui.wrap_row import WrapRow


class LadderCard(Card):
    """Where it stands, and one step up or back."""

    def __init__(self, around: Around, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.editor, self.session = around.editor, around.session
        self.rungs = Rungs()
        self.history = PlainLabel("", "small", wrap=True)
        self.day, self.note = DateField(self.session, optional=False), LineField()
        self._day, self._note = Field("", self.day), Field("", self.note)
        self.up, self.back = Button(icon="up"), Button(kind="quiet", icon="down")
        for widget in (
            self.rungs,
            self.history,
            WrapRow(self._day, self._note, stretch=(2, 5), letters=(16, 20)),
            ButtonRow(self.up, self.back),
        ):
            self.body.addWidget(widget)
        self.up.set_key("L")
        self.up.clicked.connect(self.climb)
        self.back.clicked.connect(self.step_back)
        self.note.textEdited.connect(lambda _: self._note.set_error(""))

    def climb(self) -> None:
        """Go a step up."""
        to = next_step(self.editor.value.ladder)
        if to is not None:
            self.editor.climb(to, self.day.value() or today(), self.note.text())
            self.start()
            (self.up if self.up.isEnabled() else self.back).setFocus()

    def step_back(self) -> None:
        """Go a step back; that takes a note."""
        steps = steps_back(self.editor.value.ladder)
        if not steps:
            return
        try:
            self.editor.climb(steps[0], self.day.value() or today(), self.note.text())
        except DeskError as error:
            self._note.set_error(say(error, self.session.formats))
            self.note.setFocus()
            return
        self.start()

    def start(self) -> None:
        """Ask anew."""
        self.day.set_value(today())
        self.note.set_text("")
        self._note.set_error("")

    def refresh(self) -> None:
        """Show where it stands."""
        paper = self.editor.value
        following, back = next_step(paper.ladder), steps_back(paper.ladder)
        self.rungs.show_steps(
            [word(step) for step in LADDER], len(LADDER) if following is None else LADDER.index(following)
        )
        self.up.setEnabled(following is not None)
        self.up.setText(self.tr("One step up") if following else self.tr("At the top of the ladder"))
        if following:  # which step that is, the rungs show; whoever does not see them is told
            self.up.setAccessibleName(self.tr("Climb to: {step}").format(step=word(following)))
        self.back.setVisible(bool(back))
        if back:
            self.back.setText(self.tr("One step back"))
            self.back.setAccessibleName(self.tr("Back to: {step}").format(step=word(back[0])))
        lines = [
            f"{self.session.formats.day(one.date)}: {word(one.step)}" + (f" – {one.note}" if one.note else "")
            for one in paper.climbs
        ]
        self.history.setText("\n".join(lines))
        self.history.setVisible(bool(lines))

    def retranslate(self) -> None:
        """Say every text again."""
        self.set_title(self.tr("The ladder"))
        self._day.set_label(self.tr("Since when"))
        self._note.set_label(self.tr("Note (back down it is needed)"))
        if self.editor.is_open:
            self.refresh()
