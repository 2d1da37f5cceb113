"""Where Tab goes: in the order in which the window is read, whenever its parts were made.

Qt goes in the order in which widgets came into the window, so that a button made late is reached last. Here the layouts
say the order: a layout lists what it holds as it is read, in both directions of writing.
"""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLayout, QScrollArea, QSplitter, QStackedWidget, QWidget

from council_desk.ui.widgets.cards import reveal


def tab_stops(root: QWidget) -> list[QWidget]:
    """Give what Tab reaches in a widget, in reading order."""
    return list(dict.fromkeys(_stops(root)))


def move_focus(root: QWidget, *, forward: bool) -> bool:
    """Give the focus to the next stop, or the one before; round at the ends. False if nothing here has the focus.

    From a part that is no stop itself, as a card that was gone to, Tab leads to the first stop in it.
    """
    stops, here = tab_stops(root), root.focusWidget()
    at = _place(stops, here)
    if at is None:
        first = next((stop for stop in stops if here is not None and here.isAncestorOf(stop)), None)
        if first is None:
            return False
        at = stops.index(first) - forward
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    there = stops[(at + (1 if forward else -1)) % len(stops)]
    there.setFocus(reason)
    reveal(there)  # Qt scrolls a page only while Tab goes on within it, not when it comes in from outside
    return True


def _place(stops: list[QWidget], here: QWidget | None) -> int | None:
    """Find the stop that has the focus, or that contains what has it."""
    while here is not None:
        if here in stops:
            return stops.index(here)
        here = here.parentWidget()
    return None


def _stops(widget: QWidget | None) -> Iterator[QWidget]:
    if widget is None or not widget.isVisible() or not widget.isEnabled():
        return
    one_of_many = _one_of_many(widget)
    if one_of_many is not None:
        if one_of_many:
            yield widget
        return
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None:
        yield widget
        if not isinstance(widget, QScrollArea):
            return
    for part in _parts(widget):
        yield from _stops(part)


def _parts(widget: QWidget) -> Iterator[QWidget | None]:
    """Give the widgets directly within, those in layouts first."""
    if isinstance(widget, QStackedWidget):
        yield widget.currentWidget()
    elif isinstance(widget, QScrollArea):
        yield widget.widget()
    elif isinstance(widget, QSplitter):
        yield from (widget.widget(place) for place in range(widget.count()))
    else:
        layout = widget.layout()
        laid_out = list(_laid_out(layout)) if layout is not None else []
        yield from laid_out
        # what a layout holds is a child too: seen twice at each depth, it would be walked a thousand times
        known = set(laid_out)
        yield from (
            child
            for child in widget.children()
            if isinstance(child, QWidget) and child not in known and not child.isWindow()
        )


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        inner, below = (item.widget(), item.layout()) if item is not None else (None, None)
        if inner is not None:
            yield inner
        elif below is not None:
            yield from _laid_out(below)


def _one_of_many(widget: QWidget) -> bool | None:
    """Say whether Tab stops at a button of an exclusive group: at the chosen one; arrow keys go on from there.

    None for all else. Qt keeps this in the focus policies of the buttons, but only looks after them when one of them
    gets the focus: a button that the program chose meanwhile would not be reached.
    """
    group = widget.group() if isinstance(widget, QAbstractButton) and widget.isCheckable() else None
    if group is None or not group.exclusive():
        return None
    return widget is (group.checkedButton() or group.buttons()[0])
