"""The side of the overview: figures of projects, attendance against the quorum, the youth mayors."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from council_desk.services.overview_rows import Overview, ProjectFigures
from council_desk.services.youth_rows import AssignmentRow
from council_desk.ui.desk_session import DeskSession
from council_desk.ui.screens.overview.attendance_chart import AttendanceChart
from council_desk.ui.screens.overview.figure_card import FigureCard
from council_desk.ui.screens.overview.link_row import LinkRow
from council_desk.ui.widgets.buttons import Button
from council_desk.ui.widgets.cards import Card
from council_desk.ui.widgets.labels import Pill, PlainLabel, avatar_letters
from council_desk.ui.words import word

_MOST_YOUTH = 5


class Figures(QWidget):
    """Construction projects and programmes at a glance. `wanted` names the part whose list is to be opened."""

    wanted = Signal(str)

    def __init__(self, session: DeskSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.construction, self.programmes = FigureCard(), FigureCard()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.construction)
        row.addWidget(self.programmes)
        self.construction.clicked.connect(lambda: self.wanted.emit("construction"))
        self.programmes.clicked.connect(lambda: self.wanted.emit("programmes"))

    def show_overview(self, found: Overview) -> None:
        """Show the figures."""
        number = self.session.formats.number
        self.construction.say(
            self.tr("Construction projects"), number(found.construction.all), self._told(found.construction)
        )
        self.programmes.say(self.tr("Programmes"), number(found.programmes.all), self._told(found.programmes))

    def _told(self, figures: ProjectFigures) -> str:
        number = self.session.formats.number
        parts = []
        if figures.completed:
            words = self.tr("%n completed", "", figures.completed)
            parts.append(words.replace(str(figures.completed), number(figures.completed)))
        if figures.under_way:
            words = self.tr("%n under way", "", figures.under_way)
            parts.append(words.replace(str(figures.under_way), number(figures.under_way)))
        if figures.late:
            words = self.tr("%n late", "", figures.late)
            parts.append(words.replace(str(figures.late), number(figures.late)))
        if figures.participants:
            words = self.tr("%n participants", "", figures.participants)
            parts.append(words.replace(str(figures.participants), number(figures.participants)))
        return " · ".join(parts)


class AttendanceCard(Card):
    """Attendance of the last meetings against the quorum."""

    opened = Signal(str)

    def __init__(self, session: DeskSession, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.session = session
        self.chart = AttendanceChart(session)
        self.legend = PlainLabel("", "small", wrap=True)
        self.nothing = PlainLabel("", "muted", wrap=True)
        for widget in (self.chart, self.legend, self.nothing):
            self.body.addWidget(widget)
        self.chart.opened.connect(self.opened)
        self._found: Overview | None = None

    def show_overview(self, found: Overview) -> None:
        """Show the bars."""
        self._found = found
        self.chart.show_marks(found.attendance)
        for widget in (self.chart, self.legend):
            widget.setVisible(bool(found.attendance))
        self.nothing.setVisible(not found.attendance)
        self._say()

    def _say(self) -> None:
        found, formats = self._found, self.session.formats
        if found is None:
            return
        count = len(found.attendance)
        words = self.tr("Attendance at the last %n meetings", "", count).replace(str(count), formats.number(count))
        self.set_title(words if count else self.tr("Attendance"))
        needed = next((mark.needed for mark in reversed(found.attendance) if mark.needed), None)
        if needed is not None:
            words = self.tr("Dashed: the quorum, {number} with a vote. Hatched: it was not reached.")
            self.legend.setText(words.format(number=formats.number(needed)))
        else:
            self.legend.setText("")

    def retranslate(self) -> None:
        """Say every text again."""
        self.nothing.setText(self.tr("Here it will show who came to the meetings, and whether they were enough."))
        self.chart.retranslate()
        self._say()


class YouthCard(Card):
    """The youth mayors in office, with what is asked of each."""

    opened = Signal(str)
    all_wanted = Signal()

    def __init__(self, session: DeskSession, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.session = session
        self.nothing = PlainLabel("", "muted", wrap=True)
        self.all = Button(kind="quiet")
        self.rows: list[tuple[LinkRow, Pill]] = []
        self._shown: tuple[AssignmentRow, ...] = ()
        self._count = 0
        self._column = QVBoxLayout()
        self._column.setSpacing(4)
        self.add_to_header(self.all)
        self.body.addWidget(self.nothing)
        self.body.addLayout(self._column)
        self.body.addStretch(1)
        self.all.clicked.connect(self.all_wanted)

    def show_overview(self, found: Overview) -> None:
        """Show who is in office."""
        self._count = len(found.youth)
        # whom something is asked of comes first
        self._shown = tuple(sorted(found.youth, key=lambda row: not row.waits))[:_MOST_YOUTH]
        while len(self.rows) < len(self._shown):
            self._add()
        for place, (link, pill) in enumerate(self.rows):
            there = place < len(self._shown)
            link.setVisible(there)
            if there:
                self._show(link, pill, self._shown[place])
            else:
                pill.show_state("", "neutral")
        self.nothing.setVisible(not self._shown)
        self._say()

    def _add(self) -> None:
        link, pill = LinkRow(), Pill()
        place = len(self.rows)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(link, 1)
        line.addWidget(pill)
        self._column.addLayout(line)
        self.rows.append((link, pill))
        link.clicked.connect(lambda: self.opened.emit(self._shown[place].id))

    def _show(self, link: LinkRow, pill: Pill, row: AssignmentRow) -> None:
        parts = [row.label or word(row.post)]
        if row.mentor:
            parts.append(self.tr("mentor: {name}").format(name=row.mentor))
        link.say(row.name or self.tr("Name withheld"), " · ".join(parts), avatar_letters(row.initials))
        done, of = row.objectives
        if row.requests:
            late = any(asked.late for asked in row.requests)
            pill.show_state(self.tr("something is wanted"), "late" if late else "due")
        elif of:
            percent = self.session.formats.number(100 * done // of)
            pill.show_state(self.tr("{percent}% done").format(percent=percent), "good")
        else:
            pill.show_state("", "neutral")

    def _say(self) -> None:
        self.set_title(self.tr("Youth mayors"))
        self.all.setText(self.tr("All"))
        self.all.setAccessibleName(self.tr("All youth mayors"))

    def retranslate(self) -> None:
        """Say every text again."""
        self.nothing.setText(self.tr("No youth mayor is in office yet. Candidates are entered under Youth mayors."))
        self._say()
        for place, row in enumerate(self._shown):
            self._show(*self.rows[place], row)
