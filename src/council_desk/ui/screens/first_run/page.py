"""The page of the first run: the steps at the leading edge, one question at a time beside them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from council_desk.errors import DeskError
from council_desk.ui.desk_session import DeskSession
from council_desk.ui.errors import say
from council_desk.ui.screens.first_run.answers import Answers
from council_desk.ui.screens.first_run.people_step import PeopleStep
from council_desk.ui.screens.first_run.rail import StepRail
from council_desk.ui.screens.first_run.steps import CityStep, CouncilStep, LanguageStep, PlaceStep, Step
from council_desk.ui.widgets.banner import Banner
from council_desk.ui.widgets.buttons import Button
from council_desk.ui.widgets.cards import Scroll
from council_desk.ui.widgets.labels import PlainLabel

if TYPE_CHECKING:
    from council_desk.services.rows import CouncilDetails

_WIDEST = 640
_HIGHEST = 780
"""On a large screen the buttons stay near what they belong to."""
_RAIL_FROM = 760


class FirstRunPage(QWidget):
    """Asks, step by step. `finished` carries the answers, `sample_wanted` that a sample shall open, `left` that
    another council shall not be added after all.
    """

    finished = Signal(object)
    sample_wanted = Signal()
    left = Signal()

    def __init__(self, session: DeskSession, *, another: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.answers = Answers()
        self.language = LanguageStep(lambda: session.settings, session.change_settings)
        self.city, self.place = CityStep(), PlaceStep()
        self.council, self.people = CouncilStep(lambda: session.formats), PeopleStep()
        steps: list[Step] = [self.language, self.city, self.place, self.council, self.people]
        if another:  # the language is settled
            steps = steps[1:]
            self.language.take(self.answers)
        self._another = another
        self.steps = steps
        self._at = 0
        self.rail = StepRail()
        self._count = PlainLabel("", "small")
        self._title = PlainLabel("", "title", wrap=True)
        self._text = PlainLabel("", "muted", wrap=True)
        self.banner = Banner()
        self.stack = QStackedWidget()
        for step in steps:
            step.column.addStretch(1)
            self.stack.addWidget(step)
        self.back, self.next = Button("", "plain"), Button("", "primary")
        self.back.set_key("B")
        self.next.set_key("N")
        self.back.clicked.connect(self.go_back)
        self.next.clicked.connect(self.go_on)
        self.language.sample_wanted.connect(self.sample_wanted)
        self._arrange()
        session.formats_changed.connect(self.retranslate)
        session.reported.connect(self.show_error)
        self.retranslate()
        self._show(0)

    def begin(self) -> None:
        """Put the focus where the answers begin; called when the page is in front."""
        first = self.step.begin(self.answers)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def offer_surroundings(self, known: "CouncilDetails") -> None:
        """Offer the city of a council that is there, as long as nobody has begun to answer."""
        answers = self.answers
        if self.step is self.city and not self.city.city.text() and not self.city.municipality.text():
            answers.city, answers.municipality = known.city, known.municipality
            answers.country = known.country or answers.country
            self.begin()
            self.city.city.selectAll()

    @property
    def step(self) -> Step:
        """The step in front."""
        return self.steps[self._at]

    def go_on(self) -> None:
        """Check this step and go to the next; after the last one, finish."""
        wrong = self.step.take(self.answers)
        if wrong is not None:
            wrong.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if self._at + 1 < len(self.steps):
            self._show(self._at + 1)
            return
        self.banner.hide()
        self.set_busy(True)
        self.finished.emit(self.answers)

    def go_back(self) -> None:
        """Go to the step before; from the first one, leave if there is something to go back to."""
        if self._at > 0:
            self.step.take(self.answers)
            self._show(self._at - 1)
        elif self._another:
            self.left.emit()

    def set_busy(self, busy: bool) -> None:
        """Take no input while the desk is being made."""
        self.next.setEnabled(not busy)
        self.stack.setEnabled(not busy)
        self.back.setEnabled(not busy)

    def show_error(self, error: Exception) -> None:
        """Say what kept the desk from being made; the answers stay."""
        self.set_busy(False)
        if isinstance(error, DeskError):
            self.banner.say(say(error, self.session.formats))

    def retranslate(self) -> None:
        """Say every text again."""
        for step in self.steps:
            step.retranslate()
        self.rail.show_steps(
            self.tr("Council Desk"), [step.name() for step in self.steps], self.tr("Everything stays on this computer")
        )
        self._say_step()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return goes on, Escape and Alt with the backward arrow go back."""
        right_to_left = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        backward = Qt.Key.Key_Right if right_to_left else Qt.Key.Key_Left
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.go_on()
        elif event.key() == Qt.Key.Key_Escape or (alt and event.key() == backward):
            self.go_back()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the list of steps away where there is no room for it."""
        self.rail.setVisible(event.size().width() >= _RAIL_FROM)
        super().resizeEvent(event)

    def _arrange(self) -> None:
        inner = QWidget()
        inner.setMaximumWidth(_WIDEST)
        inner.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.banner)
        column.addWidget(self._count)
        column.addWidget(self._title)
        column.addWidget(self._text)
        column.addSpacing(16)
        column.addWidget(self.stack)
        column.addStretch(1)
        content = QWidget()
        centred = QHBoxLayout(content)
        centred.setContentsMargins(28, 40, 28, 16)
        centred.addStretch(1)
        centred.addWidget(inner, 100)
        centred.addStretch(1)
        foot = QWidget()
        foot.setMaximumWidth(_WIDEST)
        buttons = QHBoxLayout(foot)
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.addWidget(self.back)
        buttons.addStretch(1)
        buttons.addWidget(self.next)
        foot_row = QHBoxLayout()
        foot_row.setContentsMargins(28, 12, 28, 24)
        foot_row.addStretch(1)
        foot_row.addWidget(foot, 100)
        foot_row.addStretch(1)
        sheet = QWidget()
        sheet.setMaximumHeight(_HIGHEST)
        page = QVBoxLayout(sheet)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(Scroll(content), 1)
        page.addLayout(foot_row)
        middle = QVBoxLayout()
        middle.setContentsMargins(0, 0, 0, 0)
        middle.addStretch(2)
        middle.addWidget(sheet, 100)
        middle.addStretch(3)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(middle, 1)

    def _show(self, place: int) -> None:
        self._at = place
        self.stack.setCurrentWidget(self.step)
        first = self.step.begin(self.answers)
        self._say_step()
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say_step(self) -> None:
        formats = self.session.formats
        count = self.tr("Step {number} of {all}")
        self._count.setText(
            count.replace("{number}", formats.number(self._at + 1)).replace("{all}", formats.number(len(self.steps)))
        )
        self._title.setText(self.step.title())
        self._text.setText(self.step.text())
        self._text.setVisible(bool(self.step.text()))
        last = self._at + 1 == len(self.steps)
        self.back.setText(self.tr("Back") if self._at or not self._another else self.tr("Cancel"))
        self.back.setVisible(self._at > 0 or self._another)
        self.next.setText(self.tr("Open the desk") if last else self.tr("Next"))
        self.rail.mark(self._at)
