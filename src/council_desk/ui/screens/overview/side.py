"""The side of the overview: figures of projects, attendance against the quorum, the youth mayors."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from council_desk.domain.terms import Stage
from council_desk.services.overview_rows import Overview, ProjectFigures
from council_desk.services.project_rows import Kept, Part, Standing, list_name
from council_desk.services.youth_rows import AssignmentRow, TermState
from council_desk.ui.desk_session import DeskSession
from council_desk.ui.screens.overview.attendance_chart import AttendanceChart
from council_desk.ui.screens.overview.figure_card import Figure, FigureCard
from council_desk.ui.screens.overview.link_row import LinkRow
from council_desk.ui.widgets.buttons import Button
from council_desk.ui.widgets.cards import Card
from council_desk.ui.widgets.labels import Pill, PlainLabel, avatar_letters
from council_desk.ui.words import word

_MOST_YOUTH = 5


class Figures(QWidget):
    """Construction projects and programmes at a glance. `wanted` names the list that is to be opened."""

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
        for card in (self.construction, self.programmes):
            card.wanted.connect(self.wanted)

    def show_overview(self, found: Overview) -> None:
        """Show the figures."""
        names = self.tr("Construction projects"), self.tr("Programmes")
        for card, name, part, figures in (
            (self.construction, names[0], Part.CONSTRUCTION, found.construction),
            (self.programmes, names[1], Part.PROGRAMMES, found.programmes),
        ):
            whole = Figure(self.session.formats.number(figures.all), list_name(part, Kept.KEPT))
            people = self._counted(self.tr("%n participants", "", figures.participants), figures.participants)
            card.say(name, whole, self._parts(part, figures), people if figures.participants else "", names)

    def _parts(self, part: Part, figures: ProjectFigures) -> list[Figure]:
        parts = (
            (figures.completed, self.tr("%n completed", "", figures.completed), Stage.COMPLETED),
            (figures.under_way, self.tr("%n under way", "", figures.under_way), Stage.UNDER_WAY),
            (figures.late, self.tr("%n late", "", figures.late), Standing.LATE),
        )
        return [Figure(self._counted(words, count), list_name(part, which)) for count, words, which in parts if count]

    def _counted(self, words: str, count: int) -> str:
        return words.replace(str(count), self.session.formats.number(count))


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
        needed = {mark.needed for mark in found.attendance if mark.needed}
        if len(needed) > 1:
            self.legend.setText(self.tr("Dashed: the quorum of each meeting. Hatched: it was not reached."))
        elif needed:
            words = self.tr("Dashed: the quorum, {number} with a vote. Hatched: it was not reached.")
            self.legend.setText(words.format(number=formats.number(*needed)))
        else:
            self.legend.setText("")

    def retranslate(self) -> None:
        """Say every text again."""
        self.nothing.setText(self.tr("Here it will show who came to the meetings, and whether they were enough."))
        self.chart.retranslate()
        self._say()


class YouthCard(Card):
    """The youth mayors in office or soon to be, with what is asked of each. `opened` with "" asks for their list."""

    opened = Signal(str)

    def __init__(self, session: DeskSession, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.session = session
        self.nothing = PlainLabel("", "muted", wrap=True)
        self.all = Button(kind="quiet")
        self.rows: list[tuple[LinkRow, Pill]] = []
        self._shown: tuple[AssignmentRow, ...] = ()
        self._count, self._first = 0, ""
        self._column = QVBoxLayout()
        self._column.setSpacing(4)
        self.add_to_header(self.all)
        self.body.addWidget(self.nothing)
        self.body.addLayout(self._column)
        self.body.addStretch(1)
        self.all.clicked.connect(lambda: self.opened.emit(self._first))

    def show_overview(self, found: Overview) -> None:
        """Show who is in office."""
        self._count, self._first = len(found.youth), found.youth[0].id if found.youth else ""
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
        elif row.state is TermState.TO_COME:
            pill.show_state(self.tr("to come"), "waiting")
        elif of:
            percent = self.session.formats.number(100 * done // of)
            pill.show_state(self.tr("{percent}% done").format(percent=percent), "good")
        else:
            pill.show_state("", "neutral")

    def _say(self) -> None:
        self.set_title(self.tr("Youth mayors"))
        number = self.session.formats.number(self._count)
        self.all.setText(self.tr("All ({number})").format(number=number) if self._count else self.tr("All"))
        self.all.setAccessibleName(self.tr("All youth mayors"))

    def retranslate(self) -> None:
        """Say every text again."""
        self.nothing.setText(self.tr("No youth mayor is in office yet. Candidates are entered under Youth mayors."))
        self._say()
        for place, row in enumerate(self._shown):
            self._show(*self.rows[place], row)
