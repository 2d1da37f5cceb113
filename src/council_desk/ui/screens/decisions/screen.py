"""The Decisions screen: the register of decisions, and what is to be done."""

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QStackedWidget, QWidget

from council_desk.services.register_rows import RegisterFilter, Standing, waiting
from council_desk.ui.desk_session import DeskSession
from council_desk.ui.screen import Screen, page_layout
from council_desk.ui.screens.decisions.decisions_page import DecisionsPage
from council_desk.ui.screens.decisions.output import RegisterOutput
from council_desk.ui.widgets.empty_state import EmptyState
from council_desk.ui.widgets.segments import SegmentedControl
from council_desk.ui.width import WhenWide

if TYPE_CHECKING:
    from council_desk.services.register_rows import ActionRow, DecisionRow
    from council_desk.ui.screens.decisions.actions_page import ActionsPage

DECISIONS, ACTIONS = "decisions", "actions"
_KINDS = ("meeting", "person", "organization", "project", "letter", "paper")
BUTTONS_FROM = 760


class DecisionsScreen(Screen):
    """Decisions and actions."""

    name = "decisions"
    icon = "decision"

    def __init__(self, session: DeskSession, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._council: str | None = None
        self._actions: tuple[ActionRow, ...] = ()
        self._waiting = 0
        self._narrow = False
        self._after: list[tuple[str, str]] = []
        self.view_switch = SegmentedControl()
        self.decision_view = DecisionsPage(session)
        self.empty = EmptyState("decision")
        self.output = RegisterOutput(self)
        self._stack = QStackedWidget()
        for page in (self.decision_view, self.empty):
            self._stack.addWidget(page)
        page_layout(self).addWidget(self._stack, 1)
        session.changed.connect(self._changed)
        session.council_changed.connect(lambda _: self._other_council())
        self.view_switch.value_changed.connect(lambda _: self._show_view())
        self.empty.triggered.connect(lambda: session.place_wanted.emit("meeting", ""))
        self.decision_view.wanted.connect(self._go)
        self.decision_view.shown_changed.connect(self.header_changed)
        self._width = WhenWide(self, BUTTONS_FROM, self._turn)
        self.retranslate()

    @cached_property
    def action_view(self) -> "ActionsPage":
        """The page of actions, made when it is first asked for: the register opens without it."""
        from council_desk.ui.screens.decisions.actions_page import ActionsPage

        page = ActionsPage(self.session)
        self._stack.addWidget(page)
        page.retranslate()
        page.set_rows(self._actions)
        page.wanted.connect(self._go)
        page.shown_changed.connect(self.header_changed)
        return page

    def _has_action_view(self) -> bool:
        return "action_view" in self.__dict__

    # ------------------------------------------------------------------------------------------------- the frame

    def title(self) -> str:
        """Give the screen's name."""
        return self.tr("Decisions")

    def subtitle(self) -> str:
        """Give how many are shown, and of how many."""
        formats = self.session.formats
        if self.view() == ACTIONS:
            rows = self.action_view.shown()
            said = self.tr("%n actions", "", len(rows)).replace(str(len(rows)), formats.number(len(rows)))
            late = sum(row.standing is Standing.LATE for row in rows)
            if late:
                of_them = self.tr("%n late", "", late).replace(str(late), formats.number(late))
                said = f"{said} · {of_them}"
            return said if self.action_view.rows() else ""
        shown, count = len(self.decision_view.shown()), len(self.decision_view.rows())
        if not count:
            return ""
        if shown < count:
            return self.tr("{shown} of {count}").format(shown=formats.number(shown), count=formats.number(count))
        return self.tr("%n decisions", "", count).replace(str(count), formats.number(count))

    def badge(self) -> int:
        """Give how many actions are late or due within a week."""
        return self._waiting

    def header_widgets(self) -> Sequence[QWidget]:
        """Give the switch and what is done with the lists."""
        if self._stack.currentWidget() is self.empty:
            return ()
        return (self.view_switch, *self.output.widgets(narrow=self._narrow))

    def activate(self) -> None:
        """Read the lists, and the open decision again: its thread grows on other screens."""
        if self._council != self.session.council_id:
            self._other_council()
        else:
            self._load()
            self.decision_view.read_again()

    def flush(self) -> None:
        """Write what was typed."""
        self.decision_view.flush()

    def go_to(self, kind: str, key: str) -> None:
        """Show a "decision" or an "action"; or "decisions" or "actions" by the key of a filter."""
        self._after.append((kind, key))
        self._load()

    def view(self) -> str:
        """Give which of the two views is shown."""
        return self.view_switch.value() or DECISIONS

    def show_view(self, view: str) -> None:
        """Show one of the two views."""
        self.view_switch.set_value(view)
        self._show_view()

    def retranslate(self) -> None:
        """Say every text again."""
        self.view_switch.set_segments([(DECISIONS, self.tr("Register")), (ACTIONS, self.tr("Actions"))])
        self.view_switch.setAccessibleName(self.tr("View"))
        self.empty.set_texts(
            self.tr("What the council decided, and what came of it"),
            self.tr(
                "Every motion that comes to a result stands here with its vote, who answers for it and by when; and "
                "everything that is to be done, with one key to settle it. It all comes from the meetings."
            ),
            self.tr("Go to the meetings"),
        )
        self.empty.action.set_icon("meetings")
        self.decision_view.retranslate()
        if self._has_action_view():
            self.action_view.retranslate()
        self.output.retranslate()

    # ------------------------------------------------------------------------------------------------- the lists

    def _other_council(self) -> None:
        self.flush()
        self.decision_view.editor.close()
        if self._has_action_view():
            self.action_view.forget()
        self._council = self.session.council_id
        self._load()

    def _load(self) -> None:
        council = self.session.council_id
        if council is None:
            return

        def show(found: "tuple[tuple[DecisionRow, ...], tuple[ActionRow, ...]]") -> None:
            if council == self.session.council_id:
                self._take(*found)

        self.session.read(lambda desk: (desk.register.decisions(council), desk.register.actions(council)), show)

    def _take(self, decisions: "tuple[DecisionRow, ...]", actions: "tuple[ActionRow, ...]") -> None:
        first = not self.decision_view.rows() and not self._actions
        self._actions = actions
        self._waiting = waiting(actions)
        self.decision_view.set_rows(decisions)
        if self._has_action_view():
            self.action_view.set_rows(actions)
        self._show_view()
        if first and self.isVisible():
            self._focus_list()
        after, self._after = self._after, []
        for kind, key in after:
            self._go(kind, key)

    def _focus_list(self) -> None:
        (self.action_view.list if self.view() == ACTIONS else self.decision_view.table).setFocus()

    def _show_view(self) -> None:
        some = bool(self.decision_view.rows() or self._actions)
        page: QWidget = self.empty
        if some:
            page = self.action_view if self.view() == ACTIONS else self.decision_view
        before = self._stack.currentWidget()
        if page is not before and before is self.decision_view:
            self.flush()
        self._stack.setCurrentWidget(page)
        self.output.retranslate()
        self.header_changed.emit()

    def _go(self, kind: str, key: str) -> None:
        if kind == "decision":
            self.show_view(DECISIONS)
            self.decision_view.go_to(key)
        elif kind == "action":
            self.show_view(ACTIONS)
            self.action_view.go_to(key)
        elif kind == DECISIONS:
            self.show_view(DECISIONS)
            self.decision_view.filters.ask(RegisterFilter.of_key(key))
            self._focus_list()
        elif kind == ACTIONS:
            self.show_view(ACTIONS)
            self.action_view.filters.ask(RegisterFilter.of_key(key))
            self._focus_list()
        else:
            self.session.place_wanted.emit(kind, key)

    def _changed(self, changes: Any) -> None:
        """Read again what was written, here or elsewhere."""
        if not any(self.session.touched(changes, kind) for kind in _KINDS):
            return
        if not self.isVisible():
            return
        self._load()
        if not self.decision_view.editor.is_own(changes) or not self.decision_view.editor.saving.pending:
            self.decision_view.read_again()

    def _turn(self, wide: bool) -> None:
        self._narrow = not wide
        self.header_changed.emit()
