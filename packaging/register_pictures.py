"""The stops of the picture tour on the Decisions screen: register, thread, successor, extract, actions."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from council_desk.services.register_rows import Show

if TYPE_CHECKING:
    from council_desk.ui.main_window import Frame


def register_pictures(frame: "Frame", settled: Callable[[str], str]) -> Iterator[str]:
    """Go through the screen and give a name wherever a picture is to be made; `settled` waits until all is drawn."""
    frame.open_screen("decisions")
    screen = frame.current
    view = screen.decision_view
    decision = next(row for row in view.rows() if row.adopted and row.project)
    view.go_to(decision.id)
    yield settled("decisions")
    bar = view.panel.area.verticalScrollBar()
    bar.setValue(bar.maximum())
    yield settled("decisions-thread")
    view.editor.choose_successor(None)
    settled("")
    view.panel.area.ensureWidgetVisible(view.panel.execution.note)
    yield settled("decisions-successor")
    view.editor.flush()
    view.panel.show_pages(shown=True)
    yield settled("decisions-extract")
    view.panel.show_pages(shown=False)
    view.hide_panel()
    yield settled("decisions-register")
    view.show_panel()
    screen.show_view("actions")
    yield settled("actions-by-person")
    actions = screen.action_view
    actions.group.set_value("day")
    actions.filters.show_choice.set_value(Show.ALL)
    actions.filters.changed.emit()
    actions.list.setFocus()
    yield settled("actions-by-date")
