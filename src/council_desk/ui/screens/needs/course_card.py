"""What becomes of a need: its state, the agenda it goes onto, the project that is made of it."""

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from council_desk.domain.needs import paper_moves, proposed_state
from council_desk.domain.terms import PaperState
from council_desk.errors import DeskError
from council_desk.ui.errors import say
from council_desk.ui.screens.needs.around import Around
from council_desk.ui.screens.needs.wording import TONES
from council_desk.ui.widgets.buttons import Button
from council_desk.ui.widgets.cards import Card
from council_desk.ui.widgets.fields import ButtonRow, Choice, Field, LineField
from council_desk.ui.widgets.labels import Pill, PlainLabel
from council_desk.ui.words import word
from council_desk.ui.wrap_row import WrapRow

if TYPE_CHECKING:
    from council_desk.services.desk import Desk
    from council_desk.services.paper_rows import MeetingAhead

NEW_DRAFT = "draft"


class Proposal(QFrame):
    """Says that the rest of the record has it further than what is written here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("banner", "waiting")
        self.text, self.take = PlainLabel("", wrap=True), Button()
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 8, 8)
        row.addWidget(self.text, 1)
        row.addWidget(self.take)


class CourseCard(Card):
    """State, agenda, project."""

    def __init__(self, around: Around, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.around, self.editor, self.session = around, around.editor, around.session
        self.pill = Pill()
        self.add_to_header(self.pill)
        self.proposal = Proposal()
        self.state, self.reason = Choice(), LineField()
        self.confirm, self.leave = Button(kind="primary", icon="check"), Button(kind="quiet")
        self._state, self._reason = Field("", self.state), Field("", self.reason)
        self._sure = ButtonRow(self.confirm, self.leave)
        self.history = PlainLabel("", "small", wrap=True)
        self.meeting, self.put, self.project = Choice(), Button(icon="meetings"), Button(icon="outline")
        self._meeting = Field("", self.meeting)
        self._put = Field("", self.put)
        for widget in (
            self.proposal,
            self._state,
            self._reason,
            self._sure,
            self.history,
            WrapRow(self._meeting, self._put, stretch=(1, 0), letters=(20, 0)),
            ButtonRow(self.project),
        ):
            self.body.addWidget(widget)
        self._picked = False
        self.meeting.value_changed.connect(lambda _: self._pick())
        self.put.set_key("A")
        self.project.set_key("P")
        self.state.value_changed.connect(self._chosen)
        self.reason.returnPressed.connect(self._confirm)
        self.reason.textEdited.connect(lambda _: self._reason.set_error(""))
        self.confirm.clicked.connect(self._confirm)
        self.leave.clicked.connect(self.start)
        self.proposal.take.clicked.connect(self._take_over)
        self.put.clicked.connect(self.into_agenda)
        self.project.clicked.connect(self.make_project)

    # --------------------------------------------------------------------------------------------------- the state

    def _chosen(self, to: PaperState) -> None:
        """Go there at once, or ask for the reason first."""
        moves = {move.to: move.needs_reason for move in paper_moves(self.editor.value.state)}
        asks = moves.get(to, False)
        self._ask(asks)
        if asks:
            self.reason.setFocus()
        elif to in moves:
            self.editor.move(to)

    def _confirm(self) -> None:
        try:
            self.editor.move(self.state.value(), self.reason.text())
        except DeskError as error:
            self._reason.set_error(say(error, self.session.formats))
            self.reason.setFocus()
            return
        self.start()

    def _ask(self, asks: bool) -> None:
        for widget in (self._reason, self._sure):
            widget.setVisible(asks)
        if not asks:
            self.reason.set_text("")
            self._reason.set_error("")

    def _proposed(self) -> PaperState | None:
        file = self.around.file
        return proposed_state(self.editor.value.state, file.facts) if file is not None else None

    def _take_over(self) -> None:
        proposed = self._proposed()
        if proposed is not None:
            self.editor.move(proposed)
            self.state.setFocus()

    # ---------------------------------------------------------------------------------------- agenda and project

    def _pick(self) -> None:
        """Keep the meeting that the user chose; else the next one is offered."""
        self._picked = True
        self._allow()

    def into_agenda(self) -> None:
        """Put it on the agenda of the chosen meeting; a toast offers the way back."""
        chosen, paper_id = self.meeting.value(), self.editor.value.id
        if chosen is None:
            return
        meeting_id = None if chosen == NEW_DRAFT else chosen
        self.editor.saving.flush()

        def done(result: Any) -> None:
            self._picked = False
            placed = result[0]
            number = self.session.formats.number(placed.meeting_number)
            text = (
                self.tr("A draft was made: meeting {number}")
                if placed.made
                else self.tr("On the agenda of meeting {number}")
            )
            self.session.notify(
                text.format(number=number),
                lambda: self.session.write(lambda desk: desk.papers.off_agenda(placed)),
                (self.tr("Go there"), lambda: self.around.place_wanted.emit("item", placed.item)),
            )

        self.session.write(lambda desk: desk.papers.into_agenda(paper_id, meeting_id), done)

    def make_project(self) -> None:
        """Make a project of it and show that, or show the one that it has become."""
        file = self.around.file
        if file is not None and file.project is not None:
            self.around.place_wanted.emit("project", file.project)
            return
        self.editor.saving.flush()
        paper = self.editor.value

        def work(desk: "Desk") -> Any:
            former = desk.papers.get(paper.id).paper
            project_id, changes = desk.papers.make_project(paper.id)
            return former, project_id, changes

        def done(result: Any) -> None:
            former, project_id, _ = result
            told = self.tr("A project was made: {title}").format(title=former.title)
            self.session.notify(
                told, lambda: self.session.write(lambda desk: desk.papers.unmake_project(former, project_id))
            )
            self.around.place_wanted.emit("project", project_id)

        self.session.write(work, done)

    # ----------------------------------------------------------------------------------------------------- showing

    def start(self) -> None:
        """Ask for nothing."""
        self._picked = False
        self._ask(False)
        if self.editor.is_open:
            self.state.set_value(self.editor.value.state)

    def refresh(self) -> None:
        """Show how it stands."""
        paper, file = self.editor.value, self.around.file
        self.pill.show_state(word(paper.state), TONES[paper.state])
        if self._sure.isHidden():
            self.state.set_value(paper.state)
        proposed = self._proposed()
        self.proposal.setVisible(proposed is not None)
        if proposed is not None:
            told = self.tr("By meetings and projects it has come further: {state}")
            self.proposal.text.setText(told.format(state=word(proposed)))
        self._say_history()
        has_project = file is not None and file.project is not None
        self.project.setText(self.tr("Show the project") if has_project else self.tr("Make it a project"))
        settled = paper.state in {PaperState.DECLINED, PaperState.DONE}
        self.project.setVisible(has_project or not settled)
        for widget in (self._meeting, self._put):
            widget.setVisible(not settled)
        self._offer()

    def _say_history(self) -> None:
        lines = []
        for step in self.editor.value.steps:
            day = self.session.formats.moment(step.at)[0]
            state = word(PaperState(step.state)) if step.state in set(PaperState) else step.state
            lines.append(f"{day}: {state}" + (f" – {step.reason}" if step.reason else ""))
        self.history.setText("\n".join(lines))
        self.history.setVisible(bool(lines))

    def _offer(self) -> None:
        """Offer the meetings to come on whose agenda it does not stand yet, the next one first; and a new draft."""
        there = self.around.file.agendas if self.around.file is not None else frozenset()
        meetings = [one for one in self.around.surroundings.meetings if one.id not in there]
        options: list[tuple[str | None, str]] = [
            (one.id, self._name(one)) for one in sorted(meetings, key=lambda one: one.start)
        ]
        stands = [one for one in self.around.surroundings.meetings if one.id in there]
        if stands:  # a second press is not to put it on a second agenda
            number = self.session.formats.number(min(stands, key=lambda one: one.start).number)
            options.insert(0, (None, self.tr("Already on the agenda of meeting {number}").format(number=number)))
        self.meeting.set_options([*options, (NEW_DRAFT, self.tr("A new draft meeting"))])
        if not self._picked:
            self.meeting.setCurrentIndex(0)
        self._allow()

    def _allow(self) -> None:
        """Let it be put onto a chosen agenda, and not lose the focus where it stands on one already."""
        chosen = self.meeting.value() is not None
        if not chosen and self.put.hasFocus():
            self.meeting.setFocus()
        self.put.setEnabled(chosen)

    def _name(self, meeting: "MeetingAhead") -> str:
        formats = self.session.formats
        name = self.tr("Meeting {number}").format(number=formats.number(meeting.number))
        return f"{name} · {formats.day(meeting.start.date())}"

    def retranslate(self) -> None:
        """Say every text again."""
        self.set_title(self.tr("What becomes of it"))
        self.proposal.take.setText(self.tr("Take over"))
        self.proposal.take.set_key("T")
        self._state.set_label(self.tr("State"))
        self._reason.set_label(self.tr("Reason"))
        self.confirm.setText(self.tr("Set this state"))
        self.leave.setText(self.tr("Leave it as it was"))
        self._meeting.set_label(self.tr("Onto the agenda of"))
        self._put.set_label(" ")
        self.put.setText(self.tr("Put it there"))
        self.put.setAccessibleName(self.tr("Put it on this agenda"))
        self.state.set_options([(state, word(state)) for state in PaperState])
        if self.editor.is_open:
            self.refresh()
