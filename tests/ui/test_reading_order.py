"""Tab goes in reading order, and everything that can be pressed has a key."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from council_desk.ui.main_window import MainWindow
from council_desk.ui.reading_order import move_focus, tab_stops
from council_desk.ui.screens.registry import SCREENS
from council_desk.ui.shell import Shell
from council_desk.ui.widgets.buttons import Button
from council_desk.ui.widgets.cards import Scroll

ONLY_SETTINGS = [entry for entry in SCREENS if entry.name == "settings"]


@pytest.fixture
def start(qtbot, make_session, data_folder):
    def begin(language):
        session = make_session(language)
        window = MainWindow(session)
        qtbot.addWidget(window)
        window.resize(1280, 1600)
        shell = Shell(session, window, ONLY_SETTINGS)
        window.show()
        window.activateWindow()
        shell.start(None)
        QApplication.processEvents()
        return shell

    return begin


def by_tab(root: QWidget) -> list[QWidget]:
    """Give what real presses of Tab reach, once round."""
    first = tab_stops(root)[0]
    first.setFocus(Qt.FocusReason.TabFocusReason)
    reached = [first]
    for _ in range(100):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        if QApplication.focusWidget() is first:
            return reached
        reached.append(QApplication.focusWidget())
    raise AssertionError("Tab never came round")


def assert_reads(root: QWidget, right_to_left: bool) -> None:
    """Each next stop lies below, or on the same line farther on."""
    reached = [widget for widget in by_tab(root.window()) if root.isAncestorOf(widget)]
    assert reached
    for one, other in pairwise(reached):
        a, b = (widget.mapTo(root, QPoint(widget.width() // 2, widget.height() // 2)) for widget in (one, other))
        same_line = abs(a.y() - b.y()) < max(one.height(), other.height()) // 2
        farther = b.x() < a.x() if right_to_left else b.x() > a.x()
        assert farther if same_line else b.y() > a.y(), (one.accessibleName(), other.accessibleName())


def assert_keys(root: QWidget) -> None:
    """Each push button has a key of its own, and tells it."""
    buttons = [one for one in root.findChildren(Button) if one.isVisible() and one.text()]
    keys = [one.shortcut().toString() for one in buttons]
    assert all(keys) and len(set(keys)) == len(keys), [one.text() for one in buttons]
    assert all(one.shortcut().toString(QKeySequence.SequenceFormat.NativeText) in one.toolTip() for one in buttons)


@pytest.mark.parametrize("language", ["en", "fa"])
def test_the_first_run(start, language):
    page = start(language).first_run
    for place, _ in enumerate(page.steps):
        page._show(place)
        QApplication.processEvents()
        assert_reads(page.stack, language == "fa")
        assert_keys(page)


@pytest.mark.parametrize("language", ["en", "fa"])
def test_the_settings(start, language):
    shell = start(language)
    shell.open_sample()
    shell.session.back_up()
    shell.frame.open_screen("settings")
    screen = shell.frame.current
    for name, section in screen.sections.items():
        screen.open_section(name)
        if name == "backups":
            section.list.select(section.list.items()[0].key)
            section._ask()
        QApplication.processEvents()
        assert_reads(section, language == "fa")
        assert_keys(section)
    reached = by_tab(shell.window)
    navigation, search, outline = shell.frame.navigation, shell.frame.top_bar.search, screen.outline
    assert reached[:4] == [navigation.switcher, navigation.button("settings"), search, outline]


def test_the_screen_that_is_open_is_reached_in_the_navigation(start):
    """Qt would go on passing it over after another one had the focus."""
    shell = start("en")
    shell.open_sample()
    group = shell.frame.navigation._group
    button = shell.frame.navigation.button("settings")
    by_tab(shell.window)
    button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    assert button in tab_stops(shell.frame)
    assert group.checkedButton() is button


def test_a_part_made_late_is_reached_where_it_stands(qtbot):
    root = QWidget()
    qtbot.addWidget(root)
    column = QVBoxLayout(root)
    first, last = QPushButton("1"), QPushButton("3")
    column.addWidget(first)
    column.addWidget(last)
    late = QPushButton("2")
    column.insertWidget(1, late)
    loose = QPushButton("not in a layout", root)
    root.show()
    assert tab_stops(root) == [first, late, last, loose]
    first.setFocus()
    assert move_focus(root, forward=True) and root.focusWidget() is late
    assert move_focus(root, forward=False) and move_focus(root, forward=False)
    assert root.focusWidget() is loose
    late.setEnabled(False)
    last.hide()
    assert tab_stops(root) == [first, loose]


def test_from_a_card_tab_leads_into_it(qtbot):
    root, card = QWidget(), QWidget()
    qtbot.addWidget(root)
    column, inner = QVBoxLayout(root), QVBoxLayout(card)
    above, below, last, first = QPushButton("1"), QPushButton("4"), QPushButton("3"), QPushButton("2")
    for widget in (above, card, below):
        column.addWidget(widget)
    inner.addWidget(last)
    inner.insertWidget(0, first)
    root.show()
    for forward, reached in ((True, first), (False, above)):
        card.setFocus()
        assert move_focus(root, forward=forward) and root.focusWidget() is reached


def test_back_tab_goes_the_other_way(start):
    page = start("en").first_run
    page._show(1)
    page.city.country.setFocus()
    QTest.keyClick(page.city.country, Qt.Key.Key_Backtab)
    assert QApplication.focusWidget() is page.city.city


def test_a_key_presses_in_every_language_and_survives_a_new_text(qtbot, start):
    page = start("fa").first_run
    assert page.next.text() == "بعدی"
    QTest.keyClick(page.window(), Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: page.step is page.city)
    QTest.keyClick(page.window(), Qt.Key.Key_B, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: page.step is page.language)


def test_a_button_shows_its_text_letter_for_letter(qtbot):
    button = Button("Bread & Roses")
    qtbot.addWidget(button)
    assert button.text() == "Bread & Roses"
    assert button.shortcut().isEmpty()


def test_the_ring_of_the_focus_shows(start):
    """A picture of each stop differs with and without the focus."""
    shell = start("en")
    shell.open_sample()
    shell.frame.open_screen("settings")
    for name in ("general", "council", "exchange"):
        shell.frame.current.open_section(name)
        QApplication.processEvents()
        for widget in by_tab(shell.window):
            widget.setFocus(Qt.FocusReason.TabFocusReason)
            QApplication.processEvents()
            focused = widget.grab().toImage()
            widget.clearFocus()
            QApplication.processEvents()
            assert widget.grab().toImage() != focused, (type(widget).__name__, widget.accessibleName())


def test_tab_from_outside_scrolls_a_page_to_where_it_leads(qtbot):
    root, content = QWidget(), QWidget()
    before, first, last = QPushButton("before"), QPushButton("first"), QPushButton("last")
    inside = QVBoxLayout(content)
    for widget in (first, last):
        inside.addWidget(widget)
        inside.addSpacing(600)
    area = Scroll(content)
    column = QVBoxLayout(root)
    column.addWidget(before)
    column.addWidget(area)
    root.resize(300, 300)
    qtbot.addWidget(root)
    root.show()
    with qtbot.waitActive(root):
        root.activateWindow()
    QApplication.processEvents()
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    assert first.visibleRegion().isEmpty()
    before.setFocus()
    assert move_focus(root, forward=True) and root.focusWidget() is first
    assert first.visibleRegion().boundingRect() == first.rect()
    area.verticalScrollBar().setValue(0)
    before.setFocus()
    assert move_focus(root, forward=False) and root.focusWidget() is last
    assert last.visibleRegion().boundingRect() == last.rect()
