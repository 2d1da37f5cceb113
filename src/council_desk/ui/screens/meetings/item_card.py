"""One item of the agenda: title, presenter, kind, times, discussion, and the statements of the imam or host."""

import datetime as dt
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from council_desk.domain.terms import GuidanceKind, ItemKind
from council_desk.ui.screens.meetings import operations
from council_desk.ui.screens.meetings.clock import moment_in, time_of
from council_desk.ui.screens.meetings.discussion import DiscussionField
from council_desk.ui.screens.meetings.editor import MeetingEditor
from council_desk.ui.screens.meetings.parts import MeetingCard, PersonChoice
from council_desk.ui.widgets.buttons import Button, ToolIcon
from council_desk.ui.widgets.fields import Check, Choice, Field, LineField, NumberField
from council_desk.ui.widgets.text_field import TextField
from council_desk.ui.widgets.time_field import TimeField
from council_desk.ui.words import words
from council_desk.ui.wrap_row import WrapRow

if TYPE_CHECKING:
    from council_desk.record.models import AgendaItem


class GuidanceRow(QWidget):
    """One statement: who, of what kind, what was said. It is never a vote."""

    def __init__(self, card: "ItemCard", at: int) -> None:
        super().__init__()
        self._card, self._at = card, at
        self.person, self.kind, self.text = PersonChoice(), Choice(), TextField(least_rows=1)
        self.remove = ToolIcon("trash")
        self._fields = (Field("", self.person), Field("", self.kind))
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(WrapRow(*self._fields), 1)
        head.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.text)
        form = card.guidance_form
        form.choice(self.person, lambda: self._read("person"), lambda value: self._set("person", value))
        form.choice(self.kind, lambda: self._read("kind"), lambda value: self._set("kind", value))
        form.text(self.text, lambda: self._read("text"), self._type)
        self.remove.clicked.connect(lambda: card.remove_guidance(at))

    def _read(self, name: str) -> Any:
        rows = self._card.item.guidance
        return getattr(rows[self._at], name) if self._at < len(rows) else None

    def _set(self, name: str, value: Any) -> None:
        item_id, at = self._card.item_id, self._at
        if value is not None:
            self._card.editor.set(
                lambda meeting, new: operations.change_guidance(meeting, item_id, at, **{name: new}),
                self._read(name),
                value,
            )

    def _type(self, text: str | None) -> None:
        item_id, at = self._card.item_id, self._at
        self._card.editor.type(lambda meeting: operations.change_guidance(meeting, item_id, at, text=text or ""))

    def retranslate(self) -> None:
        """Say every text again."""
        self._fields[0].set_label(self.tr("Statement by"))
        self._fields[1].set_label(self.tr("Kind of statement"))
        self.text.setAccessibleName(self.tr("Statement"))
        self.remove.set_name(self.tr("Remove this statement"))
        self.kind.set_options(words(GuidanceKind))


class ItemCard(MeetingCard):
    """A card for one item."""

    item_wanted = Signal()
    motion_wanted = Signal()
    action_wanted = Signal()
    move_wanted = Signal(int)
    removal_wanted = Signal()

    def __init__(self, editor: MeetingEditor, item_id: str, parent: QWidget | None = None) -> None:
        super().__init__(editor, parent)
        self.item_id = item_id
        self._shown: AgendaItem | None = None
        self._shown_people: object = None
        self.guidance_rows: list[GuidanceRow] = []
        self.up, self.down, self.remove = ToolIcon("up"), ToolIcon("down"), ToolIcon("trash")
        for tool in (self.up, self.down, self.remove):
            self.add_to_header(tool)
        self.title_line = LineField()
        self.presenter, self.kind = PersonChoice(), Choice()
        self.started, self.ended = TimeField(self.session), TimeField(self.session)
        self.minutes = NumberField(lambda: self.session.formats, 0, 1440)
        self.public = Check()
        self.introduction = TextField(least_rows=1)
        self.discussion = DiscussionField()
        self._fields = {
            "title": Field("", self.title_line),
            "presenter": Field("", self.presenter),
            "kind": Field("", self.kind),
            "started": Field("", self.started),
            "ended": Field("", self.ended),
            "minutes": Field("", self.minutes),
            "introduction": Field("", self.introduction),
            "discussion": Field("", self.discussion),
        }
        field = self._fields
        self._guidance = QVBoxLayout()
        self._guidance.setSpacing(10)
        self.add_motion, self.add_action, self.add_guidance = (Button(kind="quiet", icon="plus") for _ in range(3))
        self.body.addWidget(field["title"])
        self.body.addWidget(WrapRow(field["presenter"], field["kind"], stretch=(3, 2)))
        self.body.addWidget(
            WrapRow(field["started"], field["ended"], field["minutes"], self.public, stretch=(2, 2, 3, 3))
        )
        self.body.addWidget(field["introduction"])
        self.body.addWidget(field["discussion"])
        self.body.addLayout(self._guidance)
        foot = QHBoxLayout()
        foot.setSpacing(4)
        for button in (self.add_motion, self.add_action, self.add_guidance):
            foot.addWidget(button)
        foot.addStretch(1)
        self.body.addLayout(foot)
        self.guidance_form = type(self.form)()
        self._bind()
        self.up.clicked.connect(lambda: self.move_wanted.emit(-1))
        self.down.clicked.connect(lambda: self.move_wanted.emit(1))
        self.remove.clicked.connect(self.removal_wanted)
        self.add_motion.clicked.connect(self.motion_wanted)
        self.add_action.clicked.connect(self.action_wanted)
        self.add_guidance.clicked.connect(self._add_guidance)

    @property
    def item(self) -> "AgendaItem":
        """Give the item as it stands now."""
        return self.editor.item(self.item_id)

    def _bind(self) -> None:
        form = self.form
        form.line(self.title_line, lambda: self.item.title, lambda value: self._type(title=value), needed=True)
        form.choice(self.presenter, lambda: self.item.presenter, lambda value: self._set("presenter", value))
        form.choice(self.kind, lambda: self.item.kind, lambda value: self._set("kind", value))
        form.time(self.started, lambda: time_of(self.item.started), lambda value: self._set_time("started", value))
        form.time(self.ended, lambda: time_of(self.item.ended), lambda value: self._set_time("ended", value))
        form.number(self.minutes, lambda: self.item.planned_minutes, lambda value: self._type(planned_minutes=value))
        form.check(self.public, lambda: self.item.public, lambda value: self._set("public", value))
        form.text(self.introduction, lambda: self.item.introduction, lambda value: self._type(introduction=value))
        speeches = form.add(lambda: self.item.speeches, self._said, lambda _: self._show_discussion())
        self._speeches = speeches
        self.discussion.textChanged.connect(self._spoken)

    # -------------------------------------------------------------------------------------------------- writing

    def _type(self, **values: Any) -> None:
        from council_desk.services import editing

        item_id = self.item_id
        self.editor.type(lambda meeting: editing.change_item(meeting, item_id, **values))

    def _set(self, name: str, value: Any) -> None:
        from council_desk.services import editing

        item_id = self.item_id
        self.editor.set(
            lambda meeting, new: editing.change_item(meeting, item_id, **{name: new}), getattr(self.item, name), value
        )

    def _set_time(self, name: str, time: dt.time | None) -> None:
        self._set(name, moment_in(self.editor.meeting, time))

    def _spoken(self) -> None:
        """Read speeches from the text as it is typed; the text in the field stays as it was typed."""
        from council_desk.services import editing

        if not self.editor.is_open or not self.editor.has_item(self.item_id):
            return
        read = editing.set_speeches(self.editor.meeting, self.item_id, self.discussion.text(), self.editor.names)
        self._speeches.typed(editing.item_of(read, self.item_id).speeches)

    def _said(self, speeches: Any) -> None:
        self._type(speeches=speeches)

    def _show_discussion(self) -> None:
        from council_desk.services import editing

        self.discussion.set_text(editing.speeches_text(self.item, self.editor.names))

    def _add_guidance(self) -> None:
        from council_desk.record.models import Guidance
        from council_desk.services import editing

        people = [row.person for row in self.editor.meeting.attendance]
        imams = [each.person for each in self.editor.file.roster if each.role == "imam"]
        speaker = next((person for person in [*imams, *people]), None)
        if speaker is None:
            self.session.notify(self.tr("Enter the attendance first: a statement is somebody's."))
            return
        made = editing.make(Guidance, person=speaker, kind=GuidanceKind.GUIDANCE, text="")
        item_id, at = self.item_id, len(self.item.guidance)
        taken = operations.TakenGuidance(item_id, made, at)
        self.editor.history.add(
            taken, lambda meeting: operations.take_guidance(meeting, item_id, at), operations.put_guidance
        )
        if self.guidance_rows:
            self.guidance_rows[-1].text.setFocus()

    def remove_guidance(self, at: int) -> None:
        """Take a statement out."""
        item_id = self.item_id
        undo = self.editor.history.remove(
            lambda meeting: operations.take_guidance(meeting, item_id, at), operations.put_guidance
        )
        self.session.notify(self.tr("The statement was removed."), undo)

    # -------------------------------------------------------------------------------------------------- showing

    def refresh(self) -> None:
        """Show the item."""
        item = self.item
        if item is self._shown and self.editor.people is self._shown_people:
            return
        self._shown, self._shown_people = item, self.editor.people
        self.set_title(self.tr("Item {number}").format(number=self.session.formats.digits(item.number)))
        self.presenter.offer(self.editor.people)
        self.discussion.speakers.set_names(self.editor.names)
        self._fields["introduction"].setVisible(item.introduction is not None or self.introduction.hasFocus())
        if len(item.guidance) != len(self.guidance_rows):
            self._make_guidance(len(item.guidance))
        for row in self.guidance_rows:
            row.person.offer(self.editor.people)
        self.form.refresh()
        self.guidance_form.refresh()

    def _make_guidance(self, count: int) -> None:
        self.guidance_form = type(self.form)()
        for row in self.guidance_rows:
            self._guidance.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.guidance_rows = [GuidanceRow(self, at) for at in range(count)]
        for row in self.guidance_rows:
            self._guidance.addWidget(row)
            row.retranslate()

    def focus_title(self) -> None:
        """Put the cursor into the title, all of it selected, so that typing replaces it."""
        self.title_line.setFocus()
        self.title_line.selectAll()

    def retranslate(self) -> None:
        """Say every text again."""
        self._shown = None
        labels = {
            "title": self.tr("Title"),
            "presenter": self.tr("Presented by"),
            "kind": self.tr("Kind"),
            "started": self.tr("From"),
            "ended": self.tr("To"),
            "minutes": self.tr("Minutes planned"),
            "introduction": self.tr("Introduction"),
            "discussion": self.tr("Discussion"),
        }
        for name, label in labels.items():
            self._fields[name].set_label(label)
        self.discussion.setPlaceholderText(self.tr("One paragraph each. “Name: what was said” names the speaker."))
        self.public.setText(self.tr("Public"))
        self.up.set_name(self.tr("Move up (Alt+Up)"))
        self.down.set_name(self.tr("Move down (Alt+Down)"))
        self.remove.set_name(self.tr("Remove the item (Ctrl+Shift+Delete)"))
        self.add_motion.setText(self.tr("Motion"))
        self.add_motion.setToolTip(self.tr("Add a motion (Alt+M)"))
        self.add_action.setText(self.tr("Action"))
        self.add_action.setToolTip(self.tr("Add an action (Alt+A)"))
        self.add_guidance.setText(self.tr("Statement"))
        self.add_guidance.setToolTip(self.tr("Add guidance, an objection or an endorsement by the imam or host"))
        self.kind.set_options(words(ItemKind))
        self.minutes.retranslate()
        for row in self.guidance_rows:
            row.retranslate()
