"""Fields side by side on as many lines as they need: what does not fit goes to the next line."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QSizePolicy, QVBoxLayout, QWidget


class WrapRow(QWidget):
    """Widgets in lines, those that are not hidden.

    `stretch` shares out what is left in a line, `letters` says how many letters each must at least have room for.
    Without `fill` the widgets are as wide as they need and begin at the leading edge.
    """

    def __init__(
        self,
        *widgets: QWidget,
        stretch: Sequence[int] = (),
        letters: Sequence[int] = (),
        spacing: int = 12,
        fill: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._fill = fill
        top, leading = Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignLeading
        self._alignment = top if fill else top | leading
        self._letters = tuple(letters) + (0,) * (len(widgets) - len(letters))
        self._widgets = widgets
        self._stretch = tuple(stretch) + (1,) * (len(widgets) - len(stretch))
        self._lines: list[tuple[int, ...]] = []
        self._spacing = spacing
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        self._column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self.setSizePolicy(QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum))
        self._place([tuple(range(len(widgets)))])
        for widget in widgets:
            widget.installEventFilter(self)

    def minimumSizeHint(self) -> QSize:
        """Be as narrow as the widest part and as high as the lines there are."""
        width = max((_least_width(widget) for widget in self._shown()), default=0)
        return QSize(width, self._column.minimumSize().height())

    def sizeHint(self) -> QSize:
        """Give the size of the lines there are."""
        return QSize(self.minimumSizeHint().width(), self._column.sizeHint().height())

    def rearrange(self) -> None:
        """Part the widgets into lines by the present width; none is left alone where another can stand beside it."""
        shown = [place for place, widget in enumerate(self._widgets) if not widget.isHidden()]
        lines: list[list[int]] = []
        for place in shown:
            if lines and self._fits([*lines[-1], place]):
                lines[-1].append(place)
            else:
                lines.append([place])
        if len(lines) > 1:
            before, last = lines[-2:]
            while len(before) > len(last) + 1 and self._fits([before[-1], *last]):
                last.insert(0, before.pop())
        parted = [tuple(line) for line in lines]
        if parted != self._lines:
            self._place(parted)
            self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the width."""
        super().resizeEvent(event)
        self.rearrange()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Make room for a widget that appears, and close the gap of one that goes."""
        if event.type() in {QEvent.Type.ShowToParent, QEvent.Type.HideToParent}:
            self.rearrange()
        return super().eventFilter(watched, event)

    @staticmethod
    def _level(widgets: Sequence[QWidget]) -> None:
        """Set what has no label of its own, a check, level with the editors of the fields in its line."""
        fields = [widget for widget in widgets if not hasattr(widget, "stand_beside")]
        for widget in widgets:
            if hasattr(widget, "stand_beside"):
                widget.stand_beside(fields[0] if fields else None)

    def _fits(self, places: Sequence[int]) -> bool:
        """Say whether widgets have room in one line."""
        letter = self.fontMetrics().averageCharWidth()
        needed = (max(_least_width(self._widgets[at]), self._letters[at] * letter) for at in places)
        return sum(needed) + self._spacing * (len(places) - 1) <= self.width()

    def _shown(self) -> list[QWidget]:
        return [widget for widget in self._widgets if not widget.isHidden()]

    def _place(self, lines: list[tuple[int, ...]]) -> None:
        while (item := self._column.takeAt(0)) is not None:
            inner = item.layout()
            while inner is not None and inner.takeAt(0) is not None:
                pass
            if inner is not None:
                inner.deleteLater()
        self._lines = lines
        for line in lines:
            row = QHBoxLayout()
            row.setSpacing(self._spacing)
            self._level([self._widgets[place] for place in line])
            for place in line:
                row.addWidget(self._widgets[place], self._stretch[place], self._alignment)
            if not self._fill:
                row.addStretch(1)
            self._column.addLayout(row)


def _least_width(widget: QWidget) -> int:
    return max(widget.minimumSizeHint().width(), widget.minimumWidth())
