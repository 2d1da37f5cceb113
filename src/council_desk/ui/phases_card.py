"""The four phases of the neighbourhood: their days, what each needs, what is missing and where that is settled.

In short it is a band of four with their names, as the first screen shows it; in full each has its day and its needs.
"""

import datetime as dt
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStyle, QVBoxLayout, QWidget

from council_desk.domain.phases import NEEDS, Need, Phase, PhaseState, Standing
from council_desk.ui.theme import colours
from council_desk.ui.widgets.buttons import Button, LineButton
from council_desk.ui.widgets.cards import Card, Divider
from council_desk.ui.widgets.date_field import DateField
from council_desk.ui.widgets.fields import Field
from council_desk.ui.widgets.labels import ElidedLabel, Pill, PlainLabel
from council_desk.ui.wrap_row import WrapRow

if TYPE_CHECKING:
    from council_desk.services.phases import PhaseFile
    from council_desk.ui.desk_session import DeskSession
    from council_desk.ui.widgets.labels import Tone

_BAND, _TICK, _GAP = 6, 12, 6
_NAMES = _TICK + 4
"""Where the names begin, beneath the bars and the ticks on them."""
_COUNCIL, _MEETING, _PERSON = ("council", ""), ("meeting", ""), ("person", "")
_YOUTH, _PROJECT = ("assignment", ""), ("project", "")
PLACES: dict[Need, tuple[str, str]] = {
    Need.NEIGHBOURHOOD: ("council", "neighbourhood"),
    Need.CITY: ("council", "city"),
    Need.MUNICIPALITY: ("council", "municipality"),
    Need.SEATS: _PERSON,
    Need.CHAIR: _PERSON,
    Need.SECRETARY: _PERSON,
    Need.GUIDE: _PERSON,
    Need.FIRST_MEETING: _MEETING,
    Need.ELECTION: _MEETING,
    Need.TERM: _YOUTH,
    Need.MENTOR: _YOUTH,
    Need.PROGRAMME: _PROJECT,
    Need.OVERSEER: _PROJECT,
}
"""Where each need is settled: a kind of thing that a screen opens (`DeskSession.place_wanted`), and which of them."""


class PhasesCard(Card):
    """The phases of the chosen council's neighbourhood. Call `load` when the card comes to be seen."""

    def __init__(self, session: "DeskSession", *, short: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent)
        self.session, self._short = session, short
        self.file: PhaseFile | None = None
        self.about = PlainLabel("", "muted", wrap=True)
        self.band = _Band()
        self.parts = {} if short else {phase: _PhasePart(self, phase) for phase in Phase}
        self.more = Button(kind="quiet") if short else None
        if self.more is not None:
            self.add_to_header(self.more)
            self.more.clicked.connect(lambda: session.place_wanted.emit("council", "phases"))
        self.body.addWidget(self.band)
        self.body.addWidget(self.about)
        for part in self.parts.values():
            self.body.addWidget(part)
        if not short:
            self.setFocusProxy(self.parts[Phase.DELIMITED].day)
        session.changed.connect(self._changed)
        session.council_changed.connect(lambda _: self._forget())
        session.closed.connect(self._forget)

    def load(self) -> None:
        """Read how the phases stand."""
        council = self.session.council_id

        def take(file: "PhaseFile") -> None:
            if council == self.session.council_id:
                self.file = file
                self.refresh()

        if council is not None:
            self.session.read(lambda desk: desk.phases.of(council), take)

    def flush(self) -> None:
        """Write the day that is being typed."""
        for part in self.parts.values():
            part.day.flush()

    def set_day(self, phase: Phase, day: dt.date | None) -> None:
        """Write on which day a phase was reached; a toast offers the way back."""
        council = self.session.council_id
        former = next((one.day for one in self.states() if one.phase is phase), None)
        if council is None or day == former:
            return

        def done(_: object) -> None:
            self.session.notify(self.tr("The day of the phase was changed."), lambda: self.set_day(phase, former))

        def failed(error: Exception) -> None:
            self.load()
            self.session.report(error)

        self.session.write(lambda desk: desk.phases.set_day(council, phase, day), done, failed)

    def states(self) -> tuple[PhaseState, ...]:
        """Give the phases as they were read last."""
        return self.file.states if self.file else ()

    def refresh(self) -> None:
        """Show how the phases stand."""
        names = {phase: self.short_name(phase) for phase in Phase}
        self.band.show_states(self.states(), names, self.session.formats.number)
        for state in self.states():
            if state.phase in self.parts:
                self.parts[state.phase].show_state(state)

    def retranslate(self) -> None:
        """Say every text again."""
        self.set_title(self.tr("The four phases"))
        self.about.setText(
            self.tr("The program counts what is there; the council says on which day a phase was reached.")
        )
        self.about.setVisible(not self._short)
        if self.more is not None:
            self.more.setText(self.tr("Open"))
            self.more.setAccessibleName(self.tr("Open the four phases"))
        for part in self.parts.values():
            part.retranslate()
        self.refresh()

    def _changed(self, changes: object) -> None:
        kinds = ("area", "organization", "person", "membership", "meeting", "election", "assignment", "project")
        if self.isVisible() and any(self.session.touched(changes, kind) for kind in kinds):
            self.load()

    def _forget(self) -> None:
        self.file = None
        if self.isVisible():
            self.load()

    # ------------------------------------------------------------------------------------------------- the words

    def short_name(self, phase: Phase) -> str:
        """Name a phase in the room that a quarter of the band has."""
        return {
            Phase.DELIMITED: self.tr("Delimited"),
            Phase.COUNCIL_FORMED: self.tr("Council"),
            Phase.YOUTH_MAYOR_ELECTED: self.tr("Youth mayor"),
            Phase.PROGRAMMES_STARTED: self.tr("Programmes"),
        }[phase]

    def name(self, phase: Phase) -> str:
        """Name a phase."""
        return {
            Phase.DELIMITED: self.tr("Neighbourhood identified and delimited"),
            Phase.COUNCIL_FORMED: self.tr("Council formed around its imam or host"),
            Phase.YOUTH_MAYOR_ELECTED: self.tr("Youth mayor chosen"),
            Phase.PROGRAMMES_STARTED: self.tr("Programmes under way, with oversight"),
        }[phase]

    def standing(self, state: PhaseState) -> "tuple[str, Tone]":
        """Say how the neighbourhood stands to a phase."""
        if state.standing is Standing.REACHED:
            return self.tr("reached"), "good"
        if state.standing is Standing.READY:
            return self.tr("all is there"), "waiting"
        number = self.session.formats.number(len(state.missing))
        return self.tr("%n missing", "", len(state.missing)).replace(str(len(state.missing)), number), "due"

    def need(self, need: Need, state: PhaseState) -> str:
        """Say what is missing."""
        if need is Need.SEATS:
            free = state.free_seats
            said = self.tr("%n seats have nobody with a vote", "", free)
            return said.replace(str(free), self.session.formats.number(free))
        return {
            Need.NEIGHBOURHOOD: self.tr("The name of the neighbourhood is not written"),
            Need.CITY: self.tr("The city is not written"),
            Need.MUNICIPALITY: self.tr("The municipality is not written"),
            Need.CHAIR: self.tr("Nobody is chair"),
            Need.SECRETARY: self.tr("Nobody is secretary"),
            Need.GUIDE: self.tr("No imam or guide is entered"),
            Need.FIRST_MEETING: self.tr("No meeting with a quorum was held"),
            Need.ELECTION: self.tr("No election of a youth mayor is recorded"),
            Need.TERM: self.tr("No youth mayor is in office"),
            Need.MENTOR: self.tr("A youth mayor has no mentor"),
            Need.PROGRAMME: self.tr("No project or programme is under way"),
            Need.OVERSEER: self.tr("Nobody oversees what is under way"),
        }[need]


class _PhasePart(QWidget):
    """One phase in full."""

    def __init__(self, card: PhasesCard, phase: Phase) -> None:
        super().__init__()
        self.card, self.phase = card, phase
        self.name, self.pill = ElidedLabel("", "strong"), Pill()
        self.day = DateField(card.session)
        self.field = Field("", self.day)
        self.lines: list[_NeedLine] = []
        self._needs = QVBoxLayout()
        self._needs.setSpacing(2)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.name, 1)
        head.addWidget(self.pill)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(6)
        column.addWidget(Divider())
        column.addLayout(head)
        column.addLayout(self._needs)
        column.addWidget(WrapRow(self.field, QWidget(), stretch=(1, 1), letters=(18, 0)))
        self.day.value_changed.connect(lambda day: card.set_day(phase, day))

    def show_state(self, state: PhaseState) -> None:
        """Show the day and what is missing."""
        self.pill.show_state(*self.card.standing(state))
        if self.day.value() != state.day:
            self.day.set_value(state.day)
        self.field.setEnabled(self.card.file is not None and self.card.file.area is not None)
        shown = [need for need in NEEDS[self.phase] if need in state.missing]
        if [line.need for line in self.lines] != shown:
            for line in self.lines:
                self._needs.removeWidget(line)
                line.hide()
                line.deleteLater()
            self.lines = [_NeedLine(self.card.session, need) for need in shown]
            for line in self.lines:
                self._needs.addWidget(line)
        for line in self.lines:
            line.say(self.card.need(line.need, state))

    def retranslate(self) -> None:
        """Say every text again."""
        name, label = self.card.name(self.phase), self.tr("Reached on")
        self.name.setText(name)
        self.field.set_label(label)
        self.day.setAccessibleName(f"{name}: {label}")


class _NeedLine(QWidget):
    """Something that is missing; it leads to where that is settled, if this program has a screen for it."""

    def __init__(self, session: "DeskSession", need: Need) -> None:
        super().__init__()
        self.need = need
        kind, key = PLACES[need]
        self.link, self.text = LineButton("chevron-right"), ElidedLabel()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.link, 1)
        row.addWidget(self.text, 1)
        leads = kind in session.places  # only now: what has no parent yet would become a window of its own
        self.link.setVisible(leads)
        self.text.setVisible(not leads)
        self.link.clicked.connect(lambda _=False: session.place_wanted.emit(kind, key))

    def say(self, words: str) -> None:
        """Say what is missing."""
        self.link.setText(words)
        self.text.setText(words)


class _Band(QWidget):
    """Four bars with their names: full what is reached, in part what is begun."""

    def __init__(self) -> None:
        super().__init__()
        self._states: tuple[PhaseState, ...] = ()
        self._names: dict[Phase, str] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_states(
        self, states: tuple[PhaseState, ...], names: dict[Phase, str], number: Callable[[int], str]
    ) -> None:
        """Show how the phases stand; `number` writes one in the digits of the user."""
        self._states, self._names = states, names
        told = (f"{names[one.phase]}: {number(round(100 * _share(one)))}%" for one in states)
        self.setAccessibleName(", ".join(told))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Give room for the bars, their ticks and the lines of their names."""
        return QSize(240, self.heightForWidth(max(self.width(), 240)))

    def heightForWidth(self, width: int) -> int:
        """Give room for a second line where a name does not fit into one, and for two rows where a word does not."""
        columns = self._columns(width)
        rows = len(Phase) // columns
        return rows * self._row_height(self._room(width, columns)) + (rows - 1) * _GAP

    def minimumSizeHint(self) -> QSize:
        """Be narrow if need be."""
        return QSize(160, self.heightForWidth(max(self.width(), 160)))

    @staticmethod
    def _room(width: int, columns: int) -> int:
        return (width - _GAP * (columns - 1)) // columns

    def _columns(self, width: int) -> int:
        """Give how many stand side by side: all, or half of them where a word of a name would be cut."""
        advance, room = self.fontMetrics().horizontalAdvance, self._room(width, len(Phase))
        whole = all(advance(word) <= room for name in self._names.values() for word in name.split())
        return len(Phase) if whole else len(Phase) // 2

    def _row_height(self, room: int) -> int:
        metrics = self.fontMetrics()
        lines = 1 + any(metrics.horizontalAdvance(name) > room for name in self._names.values())
        return _NAMES + 2 + lines * metrics.height()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Draw the bars, the first at the leading edge."""
        chosen, painter = colours(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        columns = self._columns(self.width())
        width = self._room(self.width(), columns)
        height = self._row_height(width)
        direction = self.layoutDirection()
        for place, state in enumerate(self._states):
            row, column = divmod(place, columns)
            left, top = column * (width + _GAP), row * (height + _GAP)
            painter.setPen(Qt.PenStyle.NoPen)
            for colour, share in ((chosen.line, 1.0), (chosen.accent, _share(state))):
                bar = QRect(left, top + (_TICK - _BAND) // 2, round(width * share), _BAND)
                box = QStyle.visualRect(direction, self.rect(), bar)
                painter.setBrush(QColor(colour))
                painter.drawRoundedRect(QRectF(box), _BAND / 2, _BAND / 2)
            reached = state.standing is Standing.REACHED
            if reached:
                self._draw_tick(painter, QRect(left, top, width, _TICK))
            painter.setPen(QColor(chosen.ink if reached else chosen.muted))
            beneath = QRect(left, top + _NAMES, width, height - _NAMES)
            box = QStyle.visualRect(direction, self.rect(), beneath)
            elide = painter.fontMetrics().elidedText
            words = self._names[state.phase].split(" ")
            if elide(" ".join(words), Qt.TextElideMode.ElideRight, width) == " ".join(words):
                words = [" ".join(words)]
            shown = "\n".join(elide(one, Qt.TextElideMode.ElideRight, width) for one in words[:2])
            painter.drawText(box, int((Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop).value), shown)

    def _draw_tick(self, painter: QPainter, bar: QRect) -> None:
        """Draw a tick in a disc on the middle of a bar, which leaves the name beneath its whole width."""
        chosen, middle = colours(), QRectF(QStyle.visualRect(self.layoutDirection(), self.rect(), bar)).center()
        painter.setPen(QPen(QColor(chosen.panel), 1.5))
        painter.setBrush(QColor(chosen.accent))
        painter.drawEllipse(middle, _TICK / 2, _TICK / 2)
        at = [QPointF(middle.x() + x, middle.y() + y) for x, y in ((-2.6, 0.2), (-0.8, 2.2), (2.8, -2.0))]
        painter.drawPolyline(at)


def _share(state: PhaseState) -> float:
    """Say how much of a bar is full; one that is ready is not yet reached."""
    if state.standing is Standing.REACHED:
        return 1.0
    return min(state.met / len(NEEDS[state.phase]), 0.9)
