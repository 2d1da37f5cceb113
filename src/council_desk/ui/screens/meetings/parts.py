"""What the cards of the document have in common."""

import itertools
from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from council_desk.ui.binding import Form
from council_desk.ui.screens.meetings.editor import MeetingEditor, Options
from council_desk.ui.widgets.cards import Card
from council_desk.ui.widgets.fields import Choice

USUAL_POINTS = 10.0
W = TypeVar("W", bound=QWidget)


class MeetingCard(Card):
    """A card of the document: shows a part of the meeting and takes over what is typed."""

    def __init__(self, editor: MeetingEditor, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.editor = editor
        self.session = editor.session
        self.form = Form()

    def refresh(self) -> None:
        """Show the meeting as it stands now."""
        self.form.refresh()

    def retranslate(self) -> None:
        """Say every text again."""


class PersonChoice(Choice):
    """A person (or body) out of many; typing the first letters finds them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offered: Options = ()
        self.setMinimumContentsLength(8)
        self.setMaxVisibleItems(14)

    def offer(self, options: Options) -> None:
        """Offer people; the same ones again cost nothing."""
        if options is not self._offered:
            self._offered = options
            self.set_options(options)

    def set_value(self, value: object) -> None:
        """Choose from outside; somebody who is not offered (a withheld person) leaves the box empty."""
        super().set_value(value)
        if self.value() != value:
            self.setCurrentIndex(-1)


class KeyedColumn(QWidget, Generic[W]):
    """Widgets below each other, one for each key; what stays is kept with its focus and its undo, in the new order."""

    def __init__(self, make: Callable[[str], W], spacing: int = 12, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make = make
        self._widgets: dict[str, W] = {}
        self._order: list[str] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(spacing)

    def show_keys(self, keys: Sequence[str]) -> None:
        """Show a widget for each of these keys, in this order."""
        if list(keys) == self._order:
            return
        for key in [key for key in self._order if key not in set(keys)]:
            widget = self._widgets.pop(key)
            self._column.removeWidget(widget)
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
        for place, key in enumerate(keys):
            if key not in self._widgets:
                self._widgets[key] = self._make(key)
                self._column.insertWidget(place, self._widgets[key])
            elif self._column.indexOf(self._widgets[key]) != place:
                self._column.removeWidget(self._widgets[key])
                self._column.insertWidget(place, self._widgets[key])
        appended = self._order == list(keys)[: len(self._order)]
        self._order = list(keys)
        if not appended:
            self._order_tabs()

    def widget(self, key: str) -> W | None:
        """Give the widget of a key."""
        return self._widgets.get(key)

    def widgets(self) -> list[W]:
        """Give the widgets in order."""
        return [self._widgets[key] for key in self._order]

    def _order_tabs(self) -> None:
        """Let Tab follow the order in which the widgets are read."""
        stops: dict[str, list[QWidget]] = {key: [] for key in self._order}
        owners = {id(widget): key for key, widget in self._widgets.items()}
        each = self.nextInFocusChain()
        while each is not None and each is not self:
            owner: QWidget | None = each if each.focusPolicy() is not Qt.FocusPolicy.NoFocus else None
            while owner is not None and owner.parentWidget() is not self:
                owner = owner.parentWidget()
            if owner is not None and id(owner) in owners:
                stops[owners[id(owner)]].append(each)
            each = each.nextInFocusChain()
        ordered = [stop for key in self._order for stop in stops[key]]
        for former, stop in itertools.pairwise(ordered):
            QWidget.setTabOrder(former, stop)


def text_scale() -> float:
    """Give how much larger than usual the text of the window is."""
    return QApplication.font().pointSizeF() / USUAL_POINTS


class WhenWide(QObject):
    """Calls `turn(wide)` when a widget's width passes a mark, which grows with the text."""

    def __init__(self, widget: QWidget, mark: int, turn: Callable[[bool], None]) -> None:
        super().__init__(widget)
        self._widget, self._mark, self._turn = widget, mark, turn
        self._wide: bool | None = None
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at the width."""
        if event.type() is QEvent.Type.Resize and watched is self._widget:
            wide = self._widget.width() >= self._mark * text_scale()
            if wide != self._wide:
                self._wide = wide
                self._turn(wide)
        return False
