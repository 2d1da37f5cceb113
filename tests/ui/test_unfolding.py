"""A page that is filled from the top: what is in view comes at once, the rest in turns of its own."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from council_desk.ui.unfolding import Unfolding
from council_desk.ui.widgets.cards import Scroll

PARTS = 6


@pytest.fixture
def page(qtbot):
    """A page of 200 x 300 pixels with the first of its parts, and a maker that puts the next beneath."""
    content = QWidget()
    column = QVBoxLayout(content)
    area = Scroll(content)
    area.resize(200, 300)
    qtbot.addWidget(area)
    area.show()

    def add(place: int) -> None:
        label = QLabel(str(place))
        label.setFixedHeight(400)
        column.addWidget(label)

    area.add = add
    area.texts = lambda: [label.text() for label in content.findChildren(QLabel)]
    return area


def test_the_rest_comes_by_itself_one_part_in_each_turn(qtbot, page):
    page.add(0)
    unfolding = Unfolding(page, page.add)
    turns = []

    def count() -> None:
        turns.append(unfolding.done)
        if unfolding.done < PARTS:
            QTimer.singleShot(0, page, count)

    unfolding.begin(PARTS, 1)
    assert unfolding.done == 1 and page.texts() == ["0"]
    count()
    qtbot.waitUntil(lambda: unfolding.done == PARTS)
    assert page.texts() == [str(place) for place in range(PARTS)]
    assert all(after - before <= 1 for before, after in pairwise(turns))


def test_what_is_wanted_at_once_is_there_at_once(page):
    unfolding = Unfolding(page, page.add)
    unfolding.begin(PARTS)
    unfolding.finish()
    assert page.texts() == [str(place) for place in range(PARTS)] and unfolding.done == PARTS
    unfolding.finish()
    assert len(page.texts()) == PARTS


def test_scrolling_to_the_end_brings_the_next_part_without_waiting(qtbot, page):
    page.add(0)
    page.add(1)
    qtbot.waitUntil(lambda: page.verticalScrollBar().maximum() > 400)
    unfolding = Unfolding(page, page.add)
    unfolding.begin(PARTS, 2)
    assert unfolding._timer.interval() > 0
    page.verticalScrollBar().setValue(page.verticalScrollBar().maximum())
    assert unfolding._timer.interval() == 0
    qtbot.waitUntil(lambda: unfolding.done == PARTS)


def test_a_new_beginning_shows_the_rest_again(qtbot, page):
    shown = []
    unfolding = Unfolding(page, shown.append)
    unfolding.begin(3, 1)
    unfolding.finish()
    unfolding.begin(3, 2)
    qtbot.waitUntil(lambda: unfolding.done == 3)
    assert shown == [1, 2, 2]
