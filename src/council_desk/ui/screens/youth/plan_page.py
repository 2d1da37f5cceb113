"""What the council has its youth mayors learn: a plan in modules, from which every term takes its steps."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from council_desk.errors import DeskError
from council_desk.ui.autosave import Autosave
from council_desk.ui.binding import Form
from council_desk.ui.desk_session import DeskSession
from council_desk.ui.history import History
from council_desk.ui.keyed_column import KeyedColumn
from council_desk.ui.screens.youth.hours_field import HoursField, hours_text
from council_desk.ui.screens.youth.rows import FoldForm, FoldRow
from council_desk.ui.screens.youth.wording import Wording
from council_desk.ui.widgets.buttons import Button
from council_desk.ui.widgets.cards import Card, Scroll
from council_desk.ui.widgets.fact_line import Facts
from council_desk.ui.widgets.fields import Field, LineField
from council_desk.ui.widgets.labels import PlainLabel
from council_desk.ui.widgets.text_field import TextField
from council_desk.ui.wrap_row import WrapRow

if TYPE_CHECKING:
    from council_desk.record.models import LearningModule
    from council_desk.services.desk import Desk

Modules = "tuple[LearningModule, ...]"


class PlanEditor(QObject):
    """Holds the modules of the council that is shown."""

    changed = Signal()

    def __init__(self, session: DeskSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._council: str | None = None
        self.modules: tuple[LearningModule, ...] = ()
        self.saving = Autosave(self._save, self)
        self.saving.failed_with = session.report
        self.history: History[tuple[LearningModule, ...]] = History(self._apply, self)

    def load(self) -> None:
        """Read the plan of the council that is chosen."""
        self.saving.flush()
        council = self.session.council_id
        if council != self._council:
            self._council, self.modules = council, ()
            self.saving.forget()
            self.history.clear()
        if council is None:
            return

        def take(found: "tuple[LearningModule, ...]") -> None:
            if council == self._council and not self.saving.pending:
                self.modules = found
                self.changed.emit()

        self.session.read(lambda desk: desk.youth.plan(council), take)

    def _apply(self, change: "Callable[[tuple[LearningModule, ...]], tuple[LearningModule, ...]]") -> None:
        try:
            new = change(self.modules)
        except DeskError as error:
            self.session.report(error)
            return
        if new != self.modules:
            self.modules = new
            self.saving.touch()
            self.changed.emit()

    def type(self, place: int, **values: Any) -> None:
        """Take what is typed into a module; the field keeps the undo of it."""
        from council_desk.services.editing import terms

        self._apply(lambda held: terms.change_part(held, place, **values) if place < len(held) else held)

    def add(self, title: str) -> None:
        """Add a module at the end."""
        from council_desk.record.models import LearningModule
        from council_desk.services import editing

        take, put = _module(len(self.modules))
        self.history.add(editing.make(LearningModule, title=title), take, put)

    def remove(self, place: int) -> Callable[[], None]:
        """Take a module out and give the way back."""
        return self.history.remove(*_module(place))

    def move(self, place: int, by: int) -> None:
        """Move a module up or down."""
        wanted = place + by
        if not 0 <= wanted < len(self.modules):
            return

        def swapped(held: Any) -> Any:
            order = list(held)
            order[place], order[wanted] = order[wanted], order[place]
            return tuple(order)

        self.history.do(swapped, swapped)

    def _save(self, done: Callable[[], None], failed: Callable[[Exception], None]) -> None:
        council, modules = self._council or "", self.modules

        def work(desk: "Desk") -> Any:
            return desk.youth.save_plan(council, modules)

        self.session.write(work, lambda _: done(), failed)


def _module(place: int) -> tuple[Callable[[Any], tuple[Any, Any]], Callable[[Any, Any], Any]]:
    def take(held: Any) -> tuple[Any, Any]:
        return held[:place] + held[place + 1 :], held[place]

    def put(held: Any, module: Any) -> Any:
        return (*held[:place], module, *held[place:])

    return take, put


class ModuleForm(FoldForm):
    """One module."""

    def __init__(self, page: "PlanPage", place: int) -> None:
        super().__init__()
        self.editor, self.place = page.editor, place
        self.title, self.hours, self.words = LineField(), HoursField(lambda: page.session.formats), TextField(3)
        self.fields = {
            "title": Field("", self.title),
            "hours": Field("", self.hours),
            "words": Field("", self.words),
        }
        self.up, self.down = Button(kind="quiet", icon="up"), Button(kind="quiet", icon="down")
        self.remove = Button(kind="quiet", icon="trash")
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 0, 0, 6)
        column.setSpacing(8)
        column.addWidget(WrapRow(self.fields["title"], self.fields["hours"], stretch=(5, 1), letters=(20, 8)))
        column.addWidget(self.fields["words"])
        foot = QHBoxLayout()
        foot.addWidget(self.up)
        foot.addWidget(self.down)
        foot.addStretch(1)
        foot.addWidget(self.remove)
        column.addLayout(foot)
        self.form = form = Form()
        form.line(self.title, lambda: self._get("title"), lambda value: self._type(title=value), needed=True)
        form.text(self.words, lambda: self._get("text"), lambda value: self._type(text=value))
        hours = form.add(lambda: self._get("hours"), lambda value: self._type(hours=value), self.hours.set_value)
        self.hours.value_changed.connect(hours.typed)
        self.up.clicked.connect(lambda: page.move_module(place, -1))
        self.down.clicked.connect(lambda: page.move_module(place, 1))
        self.remove.clicked.connect(lambda: page.remove_module(place))

    def _get(self, name: str) -> Any:
        held = self.editor.modules
        return getattr(held[self.place], name) if self.place < len(held) else None

    def _type(self, **values: Any) -> None:
        self.editor.type(self.place, **values)

    def refresh(self) -> None:
        """Show the module."""
        self.form.refresh()
        self.up.setEnabled(self.place > 0)
        self.down.setEnabled(self.place + 1 < len(self.editor.modules))

    def forget(self) -> None:
        """Another plan is shown from now on."""
        self.form.forget()

    def start(self) -> None:
        """Go to the title."""
        self.title.setFocus()

    def retranslate(self) -> None:
        """Say every text again."""
        self.fields["title"].set_label(self.tr("Module"))
        self.fields["hours"].set_label(self.tr("Hours"))
        self.fields["words"].set_label(self.tr("What it is about"))
        self.hours.retranslate()
        self.up.setText(self.tr("Up"))
        self.down.setText(self.tr("Down"))
        self.remove.setText(self.tr("Remove"))


class PlanPage(QWidget):
    """The plan."""

    def __init__(self, editor: PlanEditor, words: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session, self.words = editor.session, words
        self.editor = editor
        self.card = Card()
        self.hint = PlainLabel("", "muted", wrap=True)
        self.rows = KeyedColumn[FoldRow](self._make, spacing=2)
        self.new, self.add = LineField(), Button(kind="quiet", icon="plus")
        last = QHBoxLayout()
        last.setSpacing(8)
        last.addWidget(self.new, 1)
        last.addWidget(self.add)
        self.card.body.addWidget(self.hint)
        self.card.body.addWidget(self.rows)
        self.card.body.addLayout(last)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.card)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(Scroll(inner))
        self.new.returnPressed.connect(self.add_module)
        self.add.clicked.connect(self.add_module)
        self.editor.changed.connect(self.refresh)

    def add_module(self) -> None:
        """Add what stands in the last line."""
        title = " ".join(self.new.text().split())
        if title:
            self.new.clear()
            self.editor.add(title)
        self.new.setFocus()

    def remove_module(self, place: int) -> None:
        """Take a module out; a toast offers the way back."""
        for row in self.rows.widgets():
            row.set_open(False)
        undo = self.editor.remove(place)
        self.new.setFocus()
        self.session.notify(self.tr("The module was removed from the plan."), undo)

    def move_module(self, place: int, by: int) -> None:
        """Move a module; its form goes with it."""
        self.editor.move(place, by)
        row = self.rows.widget(str(place + by))
        if row is not None:
            row.set_open(True)

    def _make(self, key: str) -> FoldRow:
        row = FoldRow(lambda: ModuleForm(self, int(key)))
        row.opened.connect(lambda opened: self._close_others(key) if opened else None)
        return row

    def _close_others(self, key: str) -> None:
        for row in self.rows.widgets():
            if row is not self.rows.widget(key):
                row.set_open(False)

    def refresh(self) -> None:
        """Show the plan."""
        modules, formats = self.editor.modules, self.session.formats
        self.rows.show_keys([str(place) for place in range(len(modules))])
        for place, module in enumerate(modules):
            row = self.rows.widget(str(place))
            if row is not None:
                hours = self.tr("{hours} h").format(hours=hours_text(module.hours, formats)) if module.hours else ""
                row.show_facts(Facts(module.title, module.text or "", trailing=hours))
        self.rows.setVisible(bool(modules))

    def retranslate(self) -> None:
        """Say every text again."""
        self.card.set_title(self.tr("Learning plan of the council"))
        self.hint.setText(
            self.tr(
                "What every youth mayor of this council learns, in modules. Each term takes it over and marks what is "
                "done; what terms have already stays as it is when you change the plan."
            )
        )
        self.new.setPlaceholderText(self.tr("New module, then Enter"))
        self.new.setAccessibleName(self.tr("New module"))
        self.add.setText(self.tr("Add"))
        for row in self.rows.widgets():
            row.retranslate()
        self.refresh()
