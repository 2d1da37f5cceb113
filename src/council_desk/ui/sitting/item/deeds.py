"""What the commands of an item do: each makes its thing, shows it and puts the cursor where one goes on."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from council_desk.domain.terms import GuidanceKind, Role
from council_desk.ui.screens.meetings import operations
from council_desk.ui.sitting.item.commands import Command
from council_desk.ui.sitting.item.typed_line import read_action, read_prose, read_statement
from council_desk.ui.words import word

if TYPE_CHECKING:
    from council_desk.record.models import Meeting
    from council_desk.ui.sitting.item.panel import ItemPanel


class Deeds(QObject):
    """Belongs to one panel."""

    def __init__(self, panel: "ItemPanel") -> None:
        super().__init__(panel)
        self._panel = panel

    def run(self, command: Command, rest: str) -> None:
        """Carry a command out with what was typed after it."""
        panel = self._panel
        if not panel.item_id or not panel.may_write():
            return
        {
            Command.DECISION: self._decide,
            Command.ACTION: self._act,
            Command.VOTE: self._vote,
            Command.NOTE: lambda text: panel.note.add(text),  # noqa: PLW0108 - the card is looked up when it is run
            Command.GUIDANCE: lambda text: self._state(GuidanceKind.GUIDANCE, text),
            Command.OBJECTION: lambda text: self._state(GuidanceKind.OBJECTION, text),
            Command.RECUSAL: self._recuse,
            Command.ELECTION: self._elect,
        }[command](rest)

    # ------------------------------------------------------------------------------------------------- decisions

    def _decide(self, rest: str) -> None:
        read = read_prose(rest, self._panel.who.reader())
        motion_id = self.add_motion(read.text, read.person)
        self._panel.go_to("motion", motion_id)

    def add_motion(self, text: str, responsible: str | None = None) -> str:
        """Add a motion with the council's next number and its usual majority, and give its id."""
        from council_desk.services import editing

        editor, item_id = self._panel.editor, self._panel.item_id
        reference = editing.next_reference(
            editor.file.references,
            editor.meeting,
            item_id,
            calendar=self._panel.session.formats.calendar,
            council=editor.council,
        )
        made = editing.add_motion(
            editor.meeting,
            item_id,
            text,
            reference=reference,
            council=editor.council,
            responsible=responsible,
            project=editor.project_of(item_id),
        )
        motion = editing.item_of(made, item_id).motions[-1]
        taken = operations.TakenMotion(item_id, motion, len(editor.item(item_id).motions))
        editor.history.add(taken, lambda meeting: operations.take_motion(meeting, motion.id), operations.put_motion)
        return motion.id

    def remove_motion(self, motion_id: str) -> None:
        """Remove a motion; a toast offers the way back."""
        editor = self._panel.editor
        undo = editor.history.remove(lambda meeting: operations.take_motion(meeting, motion_id), operations.put_motion)
        self._panel.focus_text()
        self._panel.session.notify(self.tr("The motion was removed."), undo)

    def _vote(self, rest: str) -> None:
        """Count on the motion put last that waits for it, else on the last; one is made where there is none."""
        panel = self._panel
        motions = panel.editor.item(panel.item_id).motions
        waiting = [motion.id for motion in motions if not motion.vote_events and motion.result is None]
        focused = next((card.motion_id for card in panel.decisions.widgets() if card.isAncestorOf(_focus())), "")
        motion_id = focused or next(reversed(waiting), "") or (motions[-1].id if motions else "")
        numbers = rest.replace("/", " ").split()
        typed = all(part.isdecimal() for part in numbers)
        if not motion_id:
            motion_id = self.add_motion("" if typed else rest)
        card = panel.decisions.widget(motion_id)
        if card is not None:
            card.open_vote()
            if numbers and typed:
                card.panel.counts.take([int(part) for part in numbers])
            panel.show_card(card)

    # ------------------------------------------------------------------------------------------ actions, statements

    def _act(self, rest: str) -> None:
        panel = self._panel
        read = read_action(rest, panel.who.reader())
        if read.text:
            panel.actions_card.take_typed(read)
        else:
            panel.actions_card.focus_entry()
            if rest:
                panel.actions_card.entry.setText(rest)
        panel.show_card(panel.actions_card)

    def _state(self, kind: GuidanceKind, rest: str) -> None:
        from council_desk.record.models import Guidance
        from council_desk.services import editing

        panel = self._panel
        read = read_statement(rest, panel.who.reader())
        speaker = read.person if read.person in panel.editor.names else None
        speaker = speaker or self._guide()
        if speaker is None:
            panel.session.notify(self.tr("Enter the attendance first: a statement is somebody's."))
            return
        made = editing.make(Guidance, person=speaker, kind=kind, text=read.text)
        item_id, at = panel.item_id, len(panel.editor.item(panel.item_id).guidance)
        taken = operations.TakenGuidance(item_id, made, at)
        panel.editor.history.add(
            taken, lambda meeting: operations.take_guidance(meeting, item_id, at), operations.put_guidance
        )
        card = panel.statements.widget(str(at))
        if card is not None:
            card.focus_text()
            panel.show_card(card)

    def _guide(self) -> str | None:
        """Give who guides the council: the imam of the day, otherwise who stands first on the list."""
        editor = self._panel.editor
        imams = [each.person for each in editor.file.roster if each.role is Role.IMAM]
        people = [row.person for row in editor.meeting.attendance]
        return next(iter([*imams, *people]), None)

    def remove_statement(self, at: int) -> None:
        """Remove a statement; a toast offers the way back."""
        editor, item_id = self._panel.editor, self._panel.item_id
        undo = editor.history.remove(
            lambda meeting: operations.take_guidance(meeting, item_id, at), operations.put_guidance
        )
        self._panel.focus_text()
        self._panel.session.notify(self.tr("The statement was removed."), undo)

    def _recuse(self, rest: str) -> None:
        """Record a recusal that was typed with its reason; else ask for what is missing."""
        read = read_statement(rest, self._panel.who.reader())
        if read.person is not None and read.text:
            self._panel.recusals.recuse(read.person, read.text)
        else:
            self._panel.recusal_asked.emit(read.person or "")

    # ------------------------------------------------------------------------------------------------- elections

    def _elect(self, rest: str) -> None:
        from council_desk.services import editing

        panel = self._panel
        post = rest or word(Role.YOUTH_MAYOR)
        self._add_election(editing.new_election(panel.editor.meeting, panel.item_id, post, (), at=panel.clock.now()))

    def second_round(self, election_id: str) -> None:
        """Hold a further round of an election among those who are tied."""
        from council_desk.services import editing

        election = self._panel.book.get(election_id)
        if election is not None:
            self._add_election(editing.second_round(election))

    def _add_election(self, election: Any) -> None:
        """Link an election to the item. It is saved before the meeting that names it."""
        from council_desk.services import editing

        panel, item_id = self._panel, self._panel.item_id
        panel.book.keep(election)

        def put(meeting: "Meeting", _: Any) -> "Meeting":
            return editing.add_election(meeting, item_id, election.id)

        panel.editor.history.add(
            None, lambda meeting: (editing.remove_election(meeting, item_id, election.id), None), put
        )
        panel.go_to("election", election.id)

    def remove_election(self, election_id: str) -> None:
        """Take an election out of the item; a toast offers the way back."""
        from council_desk.services import editing

        panel, item_id = self._panel, self._panel.item_id
        undo = panel.editor.history.remove(
            lambda meeting: (editing.remove_election(meeting, item_id, election_id), None),
            lambda meeting, _: editing.add_election(meeting, item_id, election_id),
        )
        panel.focus_text()
        panel.session.notify(self.tr("The election was removed."), undo)


def _focus() -> Any:
    from PySide6.QtWidgets import QApplication

    return QApplication.focusWidget()
