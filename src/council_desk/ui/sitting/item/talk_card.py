"""The discussion of the item: what is left of its time, and the text."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from council_desk.ui.errors import isolated
from council_desk.ui.screens.meetings.editor import MeetingEditor
from council_desk.ui.screens.meetings.parts import MeetingCard
from council_desk.ui.sitting.item.commands import Command, command_word
from council_desk.ui.sitting.item.people import People
from council_desk.ui.sitting.item.prompter import Phrases
from council_desk.ui.sitting.item.talk_field import TalkField, without_signs
from council_desk.ui.sitting.times import counting, item_times
from council_desk.ui.widgets.labels import ElidedLabel, Pill, PlainLabel

if TYPE_CHECKING:
    from council_desk.ui.sitting.clock import SittingClock

_SHOWN = (Command.DECISION, Command.ACTION, Command.VOTE, Command.NOTE)


class TalkCard(MeetingCard):
    """The text of what is said on one item. `commanded` tells a command typed in it, with the rest of its line."""

    commanded = Signal(object, str)

    def __init__(
        self,
        editor: MeetingEditor,
        clock: "SittingClock",
        who: People,
        phrases: Phrases,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(editor, parent)
        self._clock = clock
        self.item_id = ""
        self.text = TalkField(who, phrases)
        self.item_line, self.left = ElidedLabel("", "small"), PlainLabel("", "small")
        self.over = Pill()
        self.hint = PlainLabel("", "caption", wrap=True)
        self.set_title(" ")
        self.heading.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._header().setStretch(0, 0)
        self._header().addWidget(self.item_line, 1)
        for widget in (self.left, self.over):
            self.add_to_header(widget)
        self.body.addWidget(self.text, 1)
        self.body.addWidget(self.hint)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self._speeches = self.form.add(
            lambda: editor.item(self.item_id).speeches,
            lambda speeches: self._type(speeches),  # noqa: PLW0108 - bound to another item later
            lambda _: self._show_text(),
        )
        self.text.textChanged.connect(self._spoken)
        self.text.prompter.commanded.connect(self.commanded)
        clock.ticked.connect(self.say_time)

    def show_item(self, item_id: str) -> None:
        """Show another item; what was typed for the one before is in the meeting already."""
        self.form.forget()
        self.item_id = item_id
        self.refresh()
        self.text.document().clearUndoRedoStacks()

    # --------------------------------------------------------------------------------------------------- writing

    def _spoken(self) -> None:
        """Read speeches from the text as it is typed; the text in the field stays as it was typed."""
        from council_desk.services import editing

        if not self.item_id or not self.editor.is_open or not self.editor.has_item(self.item_id):
            return
        text = without_signs(self.text.text())
        read = editing.set_speeches(self.editor.meeting, self.item_id, text, self.editor.names)
        self._speeches.typed(editing.item_of(read, self.item_id).speeches)

    def _type(self, speeches: object) -> None:
        from council_desk.services import editing

        item_id = self.item_id
        self.editor.type(lambda meeting: editing.change_item(meeting, item_id, speeches=speeches))

    def _show_text(self) -> None:
        from council_desk.services import editing

        self.text.set_text(editing.speeches_text(self.editor.item(self.item_id), self.editor.names))

    # --------------------------------------------------------------------------------------------------- showing

    def refresh(self) -> None:
        """Show the item."""
        if not self.item_id:
            return
        item = self.editor.item(self.item_id)
        self.text.speakers.set_names(self.editor.names)
        number = self.session.formats.digits(item.number)
        self.item_line.setText(
            self.tr("{number}. {title}").format(number=number, title=isolated(item.title)).replace("\n", " ")
        )
        self.form.refresh()
        self.say_time()

    def say_time(self) -> None:
        """Say how much is left of the time planned for the item, or how long it has taken."""
        if not self.item_id or not self.editor.is_open or not self.editor.has_item(self.item_id):
            return
        formats = self.session.formats
        times = item_times(self.editor.meeting, self.item_id, self._clock.now())
        over = ""
        if times.left is None:
            text = (
                self.tr("so far: {time}").format(time=isolated(counting(times.elapsed, formats)))
                if times.elapsed
                else ""
            )
        elif times.left >= 0:
            text = self.tr("left: {time}").format(time=isolated(counting(times.left, formats)))
        else:
            text, over = "", self.tr("over by {time}").format(time=isolated(counting(times.over, formats)))
        self.left.setText(text)
        self.left.setVisible(bool(text))
        self.over.show_state(over, "late")

    def retranslate(self) -> None:
        """Say every text again."""
        self.set_title(self.tr("Discussion"))
        self.text.setAccessibleName(self.tr("Discussion"))
        self.text.setPlaceholderText(self.tr("One paragraph each. “Name: what was said” names the speaker."))
        words = " · ".join(command_word(command) for command in _SHOWN)
        self.hint.setText(self.tr("Type “/” for: {commands} … and “@” for people").format(commands=words))
        self.refresh()
