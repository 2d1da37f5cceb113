"""The bodies of the neighbourhood: councils of several kinds, working groups, teams; each with a name and an end."""

import datetime as dt
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from council_desk.domain.terms import OrganizationClass
from council_desk.ui.desk_session import DeskSession
from council_desk.ui.keyed_column import KeyedColumn
from council_desk.ui.widgets.buttons import Button, ToolIcon
from council_desk.ui.widgets.cards import Card, Divider
from council_desk.ui.widgets.fields import Choice, Field, LineField
from council_desk.ui.widgets.labels import ElidedLabel, Pill, PlainLabel
from council_desk.ui.words import word
from council_desk.ui.wrap_row import WrapRow

if TYPE_CHECKING:
    from council_desk.services.bodies import BodyRow
    from council_desk.services.desk import Desk


class BodiesCard(Card):
    """A row for each body, and a line for a new one. Call `load` when the card comes to be seen."""

    def __init__(self, session: DeskSession, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent)
        self.session = session
        self.bodies: dict[str, BodyRow] = {}
        self.about = PlainLabel("", "muted", wrap=True)
        self.rows: KeyedColumn[BodyLine] = KeyedColumn(self._make, spacing=8)
        self.kind, self.name_line = Choice(), LineField()
        self.kind_field, self.name_field = Field("", self.kind), Field("", self.name_line)
        self.add = Button(icon="plus")
        self.add.set_key("G")
        self.body.addWidget(self.about)
        self.body.addWidget(self.rows)
        self.body.addWidget(Divider())
        self.body.addWidget(WrapRow(self.kind_field, self.name_field, stretch=(2, 3), letters=(20, 26)))
        foot = QHBoxLayout()
        foot.addWidget(self.add)
        foot.addStretch(1)
        self.body.addLayout(foot)
        self.add.clicked.connect(self.add_body)
        self.name_line.returnPressed.connect(self.add_body)
        self.name_line.textEdited.connect(lambda _: self.name_field.set_error(""))
        session.changed.connect(self._changed)
        session.closed.connect(self._forget)

    def load(self) -> None:
        """Read the bodies."""
        council = self.session.council_id

        def take(rows: "tuple[BodyRow, ...]") -> None:
            if council == self.session.council_id:
                self.bodies = {row.id: row for row in rows}
                self.refresh()

        if council is not None:
            self.session.read(lambda desk: desk.bodies.of(council), take)

    def flush(self) -> None:
        """Write the names that are being typed."""
        for line in self.rows.widgets():
            line.title.flush()

    def add_body(self) -> None:
        """Add what stands in the last line; it shares city, place and municipality with the council shown."""
        council, kind = self.session.council_id, self.kind.value()
        name = " ".join(self.name_line.text().split())
        if not name:
            self.name_field.set_error(self.tr("Write a name first."))
            self.name_line.setFocus()
            return
        if council is None:
            return

        def done(result: Any) -> None:
            self.name_line.set_text("")
            self.name_line.setFocus()
            told = self.tr("Added: {name}").replace("{name}", name)
            self.session.notify(told, lambda: self._write(lambda desk: desk.bodies.remove(result[0])))

        self._write(lambda desk: desk.bodies.add(council, kind, name), done)

    def rename(self, body_id: str, name: str) -> None:
        """Give a body another name; an empty one is not taken."""
        if name and name != self.bodies[body_id].name:
            self._write(lambda desk: desk.bodies.rename(body_id, name))

    def dissolve(self, body_id: str) -> None:
        """Say that a body ended today, or bring it back; a toast offers the way back."""
        row = self.bodies[body_id]
        former, day = row.dissolved, None if row.dissolved else dt.datetime.now().astimezone().date()
        said = self.tr("{name} is dissolved.") if day else self.tr("{name} is there again.")

        def done(_: object) -> None:
            undo = lambda: self._write(lambda desk: desk.bodies.dissolve(body_id, former))  # noqa: E731
            self.session.notify(said.replace("{name}", row.name), undo)

        self._write(lambda desk: desk.bodies.dissolve(body_id, day), done)

    def remove(self, body_id: str) -> None:
        """Remove a body that nothing names; a toast offers the way back."""

        def done(result: Any) -> None:
            body = result[0]
            self.name_line.setFocus()
            told = self.tr("Removed: {name}").replace("{name}", body.name)
            self.session.notify(told, lambda: self._write(lambda desk: desk.bodies.restore(body)))

        self._write(lambda desk: desk.bodies.remove(body_id), done)

    def _write(self, work: "Callable[[Desk], Any]", done: Callable[[Any], None] | None = None) -> None:
        def failed(error: Exception) -> None:
            self.load()
            self.session.report(error)

        self.session.write(work, done, failed)

    def refresh(self) -> None:
        """Show the bodies."""
        self.rows.show_keys(list(self.bodies))
        for line in self.rows.widgets():
            line.refresh()

    def _make(self, body_id: str) -> "BodyLine":
        line = BodyLine(self, body_id)
        line.retranslate()
        return line

    def _changed(self, changes: object) -> None:
        if self.isVisible() and any(
            self.session.touched(changes, kind) for kind in ("organization", "membership", "meeting", "area")
        ):
            self.load()

    def _forget(self) -> None:
        self.bodies = {}
        self.refresh()

    def retranslate(self) -> None:
        """Say every text again."""
        from council_desk.services.bodies import KINDS

        self.set_title(self.tr("Councils and groups of this neighbourhood"))
        self.about.setText(
            self.tr(
                "Councils and working groups hold meetings of their own: choose them above the navigation. Who belongs "
                "to them is entered with each person, under memberships."
            )
        )
        self.kind.set_options([(kind, word(kind)) for kind in KINDS])
        self.kind_field.set_label(self.tr("Kind"))
        self.name_field.set_label(self.tr("Name"))
        self.add.setText(self.tr("Add to this neighbourhood"))
        for line in self.rows.widgets():
            line.retranslate()


class BodyLine(QWidget):
    """One body: its name, what it is, how many belong to it, and its end."""

    def __init__(self, card: BodiesCard, body_id: str) -> None:
        super().__init__()
        self.card, self.body_id = card, body_id
        self.title, self.facts, self.state = LineField(), ElidedLabel("", "small"), Pill()
        self.open, self.end, self.remove = ToolIcon("council"), ToolIcon("stop"), ToolIcon("trash")
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.title, 1)
        for widget in (self.state, self.open, self.end, self.remove):
            head.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(self.facts)
        self.title.edited.connect(lambda text: card.rename(body_id, text))
        self.title.editingFinished.connect(self._left)
        self.open.clicked.connect(lambda _=False: card.session.choose_council(body_id))
        self.end.clicked.connect(lambda _=False: card.dissolve(body_id))
        self.remove.clicked.connect(lambda _=False: card.remove(body_id))

    @property
    def row(self) -> "BodyRow":
        """Give the body as it was read last."""
        return self.card.bodies[self.body_id]

    def _left(self) -> None:
        if not self.title.text().strip() and self.body_id in self.card.bodies:
            self.title.set_text(self.row.name)

    def refresh(self) -> None:
        """Show the body."""
        row, formats = self.row, self.card.session.formats
        here = self.body_id == self.card.session.council_id
        if not self.title.hasFocus():
            self.title.set_text(row.name)
            self.title.setCursorPosition(0)
        beneath = row.kind is OrganizationClass.WORKING_GROUP
        side = 24 if beneath else 0
        right_to_left = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        column = self.layout()
        if column is not None:
            column.setContentsMargins(0 if right_to_left else side, 0, side if right_to_left else 0, 0)
        members = self.tr("%n members", "", row.members).replace(str(row.members), formats.number(row.members))
        meetings = self.tr("%n meetings", "", row.meetings).replace(str(row.meetings), formats.number(row.meetings))
        parent = row.parent_name if row.kind is OrganizationClass.TEAM else ""
        facts = [word(row.kind), parent, members if row.members else "", meetings if row.meetings else ""]
        if row.dissolved is not None:
            facts.append(self.tr("until {day}").replace("{day}", formats.day(row.dissolved)))
        self.facts.setText(" · ".join(part for part in facts if part))
        if row.dissolved is not None:
            self.state.show_state(self.tr("dissolved"), "neutral")
        else:
            self.state.show_state(self.tr("shown now") if here else "", "good")
        self.end.set_name(self.tr("Bring back") if row.dissolved else self.tr("Dissolve"))
        self.end.set_icon("restore" if row.dissolved else "stop")
        self.end.setVisible(not here)
        self.open.setVisible(row.sits and not here and row.dissolved is None)
        self.remove.setVisible(not here and not row.members and not row.meetings)

    def retranslate(self) -> None:
        """Say every text again."""
        self.title.setAccessibleName(self.tr("Name of the body"))
        self.open.set_name(self.tr("Show this body"))
        self.remove.set_name(self.tr("Remove this body"))
        if self.body_id in self.card.bodies:
            self.refresh()
