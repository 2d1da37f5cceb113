"""Templates of meetings: what an agenda begins with. Each is a card that is edited in place."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from council_desk.domain.terms import ItemKind, MeetingKind
from council_desk.ui.binding import Form
from council_desk.ui.desk_session import DeskSession
from council_desk.ui.history import Keys, undo_key
from council_desk.ui.keyed_column import KeyedColumn
from council_desk.ui.letter_keys import letter
from council_desk.ui.screens.meetings.plan_line import PlanLine
from council_desk.ui.screens.settings.council_part import CouncilPart
from council_desk.ui.screens.settings.section import Section
from council_desk.ui.widgets.buttons import Button, LineButton, ToolIcon
from council_desk.ui.widgets.cards import Card
from council_desk.ui.widgets.fields import ButtonRow, Choice, Field, LineField, NumberField
from council_desk.ui.widgets.labels import PlainLabel
from council_desk.ui.words import words
from council_desk.ui.wrap_row import WrapRow

if TYPE_CHECKING:
    from council_desk.record.models import MeetingTemplate, TemplateItem
    from council_desk.services.desk import Desk

ADD_KEYS = "Alt+A"
"""Adds an item to the template that has the focus."""


def read_templates(desk: "Desk", council_id: str) -> "tuple[MeetingTemplate, ...]":
    """Read a council's templates; those to begin with come with ids of their own, to be kept once one is edited."""
    from council_desk.record.ids import new_id
    from council_desk.services import editing
    from council_desk.services.editing.templates import is_starter

    found = desk.planning.templates(council_id)
    return tuple(editing.changed(one, id=new_id()) if is_starter(one.id) else one for one in found)


class ItemRow(QWidget):
    """One standing item: title, kind, minutes, and its place."""

    def __init__(self, card: "TemplateCard", at: int) -> None:
        super().__init__()
        self._card, self._at = card, at
        self.title, self.kind = LineField(), Choice()
        self.minutes = NumberField(lambda: card.part.session.formats, 0, 1440)
        self.up, self.down, self.remove = ToolIcon("up"), ToolIcon("down"), ToolIcon("trash")
        tools = QWidget()
        row = QHBoxLayout(tools)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for tool in (self.up, self.down, self.remove):
            row.addWidget(tool)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(
            WrapRow(self.title, self.kind, self.minutes, tools, stretch=(12, 3, 1, 0), letters=(20, 12, 5), spacing=8)
        )
        self.form = form = Form()
        form.line(self.title, lambda: self._read("title"), lambda value: self._type(title=value), needed=True)
        form.choice(self.kind, lambda: self._read("kind"), lambda value: self._type(kind=value))
        form.number(self.minutes, lambda: self._read("planned_minutes"), lambda v: self._type(planned_minutes=v))
        self.up.clicked.connect(lambda: card.move_item(self._at, -1))
        self.down.clicked.connect(lambda: card.move_item(self._at, 1))
        self.remove.clicked.connect(lambda: card.remove_item(self._at))

    def _read(self, name: str) -> Any:
        items = self._card.template.items
        return getattr(items[self._at], name) if self._at < len(items) else None

    def _type(self, **values: Any) -> None:
        self._card.type_item(self._at, **values)

    def refresh(self) -> None:
        """Show the item."""
        last = len(self._card.template.items) - 1
        self.up.setEnabled(self._at > 0)
        self.down.setEnabled(self._at < last)
        self.form.refresh()

    def retranslate(self) -> None:
        """Say every text again."""
        self.kind.set_options(words(ItemKind))
        names = ((self.title, self.tr("Title")), (self.kind, self.tr("Kind")), (self.minutes, self.tr("Minutes")))
        for editor, name in names:
            editor.setAccessibleName(name)
            if isinstance(editor, LineField | NumberField):
                editor.setPlaceholderText(name)
        self.minutes.setToolTip(self.tr("Minutes"))
        self.up.set_name(self.tr("Move up"))
        self.down.set_name(self.tr("Move down"))
        self.remove.set_name(self.tr("Remove this item"))
        self.minutes.retranslate()
        self.refresh()


class TemplateCard(Card):
    """One template."""

    removal_wanted = Signal()

    def __init__(self, part: "CouncilPart[tuple[MeetingTemplate, ...]]", template_id: str) -> None:
        super().__init__(" ")
        self.part, self.template_id = part, template_id
        self.plan, self.remove = PlanLine(), ToolIcon("trash")
        self.add_to_header(self.plan)
        self.add_to_header(self.remove)
        self.name, self.kind = LineField(), Choice()
        self.available = NumberField(lambda: part.session.formats, 1, 1440)
        self._fields = {
            "name": Field("", self.name),
            "kind": Field("", self.kind),
            "available": Field("", self.available),
        }
        self.items = KeyedColumn[ItemRow](self._make_row, spacing=8)
        self.items_label = PlainLabel("", "small")
        self.add = LineButton("plus", accent=True)
        self.add.tell_keys(ADD_KEYS)
        self.body.addWidget(WrapRow(*self._fields.values(), stretch=(5, 4, 3), letters=(20, 16, 17)))
        self.body.addWidget(self.items_label)
        self.body.addWidget(self.items)
        self.body.addWidget(self.add)
        self.form = form = Form()
        form.line(self.name, lambda: self.template.name, lambda value: self._type(name=value), needed=True)
        form.choice(self.kind, lambda: self.template.kind, lambda value: self._type(kind=value))
        form.number(
            self.available, lambda: self.template.available_minutes, lambda value: self._type(available_minutes=value)
        )
        self.add.clicked.connect(self.add_item)
        self.remove.clicked.connect(self.removal_wanted)

    @property
    def template(self) -> "MeetingTemplate":
        """Give the template as it stands now."""
        return next(one for one in self.part.value if one.id == self.template_id)

    def _make_row(self, key: str) -> ItemRow:
        row = ItemRow(self, int(key))
        row.retranslate()
        return row

    # -------------------------------------------------------------------------------------------------- writing

    def _with(self, **values: Any) -> "tuple[MeetingTemplate, ...]":
        from council_desk.services import editing

        changed = editing.changed(self.template, **values)
        return tuple(changed if one.id == self.template_id else one for one in self.part.value)

    def _type(self, **values: Any) -> None:
        self.part.type(lambda _: self._with(**values))

    def type_item(self, at: int, **values: Any) -> None:
        """Change a standing item."""
        from council_desk.services import editing

        items = self.template.items
        if at < len(items):
            self._type(items=(*items[:at], editing.changed(items[at], **values), *items[at + 1 :]))

    def add_item(self) -> None:
        """Add an item at the end, and put the cursor into its title."""
        from council_desk.services import editing

        items = self.template.items
        self.part.put(self._with(items=(*items, editing.template_item(self.tr("New item")))))
        self._focus(len(items), select=True)

    def move_item(self, at: int, by: int) -> None:
        """Move an item up (-1) or down (1)."""
        items = list(self.template.items)
        if 0 <= at + by < len(items):
            items.insert(at + by, items.pop(at))
            self.part.put(self._with(items=tuple(items)))
            self._focus(at + by)

    def remove_item(self, at: int) -> None:
        """Remove an item; a toast offers the way back."""
        items = self.template.items
        back = self.part.put(self._with(items=(*items[:at], *items[at + 1 :]) or None))
        if len(items) > 1:
            self._focus(min(at, len(items) - 2))
        else:
            self.add.setFocus()
        self.part.session.notify(self.tr("Removed: {title}").format(title=items[at].title), back)

    def _focus(self, at: int, *, select: bool = False) -> None:
        row = self.items.widget(str(at))
        if row is not None:
            row.title.setFocus()
            if select:
                row.title.selectAll()

    # -------------------------------------------------------------------------------------------------- showing

    def refresh(self) -> None:
        """Show the template."""
        template: MeetingTemplate = self.template
        self.set_title(template.name)
        items: tuple[TemplateItem, ...] = template.items
        self.items.show_keys([str(place) for place in range(len(items))])
        for row in self.items.widgets():
            row.refresh()
        minutes = sum(item.planned_minutes or 0 for item in items)
        self.plan.show_minutes(minutes, template.available_minutes, self.part.session.formats)
        self.form.refresh()

    def retranslate(self) -> None:
        """Say every text again."""
        self._fields["name"].set_label(self.tr("Name"))
        self._fields["kind"].set_label(self.tr("Kind of meeting"))
        self._fields["available"].set_label(self.tr("Minutes available"))
        self.items_label.setText(self.tr("Standing items, in the order of the agenda"))
        self.add.setText(self.tr("Add an item"))
        self.remove.set_name(self.tr("Remove this template"))
        self.kind.set_options(words(MeetingKind))
        self.available.retranslate()
        for row in self.items.widgets():
            row.retranslate()
        self.refresh()


class TemplatesSection(Section):
    """The templates of the council, below each other."""

    def __init__(self, session: DeskSession) -> None:
        super().__init__(session)
        self.part: CouncilPart[tuple[MeetingTemplate, ...]] = CouncilPart(
            session, "templates", read_templates, (), self
        )
        self.intro = PlainLabel("", "muted", wrap=True)
        self.add = Button(icon="plus")
        self.cards = KeyedColumn[TemplateCard](self._make_card)
        self.column.addWidget(self.intro)
        self.column.addWidget(self.cards)
        self.column.addWidget(ButtonRow(self.add))
        self.column.addStretch(1)
        self._keys = Keys(self, self._key)
        self.part.changed.connect(self.refresh)
        self.add.clicked.connect(self.add_template)
        self.add.set_key("N")
        self.retranslate()

    def activate(self) -> None:
        """Read the templates."""
        self.part.load()

    def flush(self) -> None:
        """Write what was typed."""
        self.part.saving.flush()

    def add_template(self) -> None:
        """Add a template, and put the cursor into its name."""
        from council_desk.services import editing

        made = editing.new_template(self.tr("New template"))
        self.part.put((*self.part.value, made))
        card = self.cards.widget(made.id)
        if card is not None:
            card.name.setFocus()
            card.name.selectAll()

    def remove_template(self, template_id: str) -> None:
        """Remove a template; a toast offers the way back."""
        gone = next(one for one in self.part.value if one.id == template_id)
        back = self.part.put(tuple(one for one in self.part.value if one.id != template_id))
        self.add.setFocus()
        self.session.notify(self.tr("Removed: {name}").format(name=gone.name), back)

    def refresh(self) -> None:
        """Show the templates."""
        self.cards.show_keys([one.id for one in self.part.value])
        for card in self.cards.widgets():
            card.refresh()

    def retranslate(self) -> None:
        """Say every text again."""
        self.intro.setText(
            self.tr(
                "A new meeting begins with the standing items of its template: an opening ceremony where the council "
                "wants one, the minutes of last time, reports. Each can be left out when a meeting is prepared."
            )
        )
        self.add.setText(self.tr("New template"))
        for card in self.cards.widgets():
            card.retranslate()

    def _make_card(self, template_id: str) -> TemplateCard:
        card = TemplateCard(self.part, template_id)
        card.removal_wanted.connect(lambda: self.remove_template(template_id))
        card.retranslate()
        return card

    def _key(self, event: QKeyEvent, widget: QWidget) -> Any:
        if event.modifiers() == Qt.KeyboardModifier.AltModifier and letter(event) == "A":
            return next((card.add_item for card in self.cards.widgets() if card.isAncestorOf(widget)), None)
        return undo_key(self.part.history, event, widget)
