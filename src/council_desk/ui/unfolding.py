"""A long page that is filled from the top: what is in view at once, the rest in turns between which one can type."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QScrollArea

_AFTER_MILLISECONDS = 250
"""What is in view is drawn and can be used before the rest comes."""


class Unfolding(QObject):
    """Does steps in their order, each in a turn of the event loop of its own.

    A step fills a part of the page in `area`, from the top. The steps begin when what is there has been drawn; at once
    when it does not reach beyond the view, or the page is scrolled to where the next is wanted.
    """

    def __init__(self, area: QScrollArea, step: Callable[[int], None]) -> None:
        super().__init__(area)
        self._area, self._step = area, step
        self._count = self._done = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._go_on)
        bar = area.verticalScrollBar()
        bar.valueChanged.connect(self._hurry)
        bar.rangeChanged.connect(self._hurry)

    @property
    def done(self) -> int:
        """How many steps are done; each step counts as done while it is."""
        return self._done

    @property
    def is_finished(self) -> bool:
        """Whether nothing is left to be done."""
        return self._done >= self._count

    def begin(self, count: int, done: int = 0) -> None:
        """Begin anew with so many steps, behind those that are `done`."""
        self._count, self._done = count, done
        self._timer.start(_AFTER_MILLISECONDS)

    def finish(self) -> None:
        """Do now what is left."""
        self._timer.stop()
        while not self.is_finished:
            self._go_one()

    def _go_on(self) -> None:
        if not self.is_finished:
            self._go_one()
            self._timer.start(0)

    def _go_one(self) -> None:
        self._done += 1
        self._step(self._done - 1)

    def _hurry(self) -> None:
        bar = self._area.verticalScrollBar()
        if self._timer.isActive() and bar.maximum() - bar.value() < self._area.viewport().height() // 2:
            self._timer.start(0)
