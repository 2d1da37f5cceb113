"""What holds for every screen of the window: the same keys for the same thing, and no way that leads nowhere."""

import datetime as dt
from collections import defaultdict

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from council_desk.domain.terms import Direction
from council_desk.services import calendar_rows
from council_desk.services.letter_drafts import new_letter
from council_desk.services.overview_rows import Matter
from council_desk.services.search import Found
from council_desk.ui.main_window import Frame
from council_desk.ui.phases_card import PLACES as OF_PHASES
from council_desk.ui.screens.decisions.thread_steps import OPENS
from council_desk.ui.screens.overview.wording import DEEDS
from council_desk.ui.screens.overview.wording import PLACES as OF_MATTERS
from council_desk.ui.screens.registry import SCREENS

SOUGHT_IN = ("meetings", "decisions", "projects", "people", "needs", "municipality")


@pytest.fixture
def frame(qtbot, session):
    return shown(qtbot, session)


def shown(qtbot, session):
    frame = Frame(session, SCREENS)
    qtbot.addWidget(frame)
    frame.resize(1280, 800)
    frame.show()
    with qtbot.waitActive(frame):
        frame.activateWindow()
    return frame


def test_ctrl_f_goes_where_the_list_is_sought_in(session, frame):
    letter = new_letter(session.council_id, Direction.OUTGOING, "Lamps", dt.date(2026, 11, 20))
    session.write(lambda desk: desk.letters.save(letter))
    for name in SOUGHT_IN:
        frame.open_screen(name)
        QApplication.processEvents()
        QTest.keyClick(frame.window(), Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
        field = QApplication.focusWidget()
        assert isinstance(field, QLineEdit), name
        assert frame.current.isAncestorOf(field) and field.accessibleName().startswith("Search"), name


@pytest.mark.parametrize("language", ["fa", "ar", "ru", "en"])
def test_no_keys_mean_two_things_on_one_screen(qtbot, sample_session, language):
    frame = shown(qtbot, sample_session(language))
    for entry in SCREENS:
        frame.open_screen(entry.name)
        QApplication.processEvents()
        meant = defaultdict(list)
        for shortcut in frame.findChildren(QShortcut):
            where = shortcut.parent()
            if shortcut.isEnabled() and isinstance(where, QWidget) and where.isVisible():
                meant[shortcut.key().toString()].append(type(where).__name__)
        for button in frame.findChildren(QAbstractButton):
            if button.isVisible() and button.isEnabled() and not button.shortcut().isEmpty():
                meant[button.shortcut().toString()].append(button.text())
        assert {keys: found for keys, found in meant.items() if len(found) > 1} == {}, entry.name


def test_whatever_leads_somewhere_leads_to_a_screen():
    places = frozenset().union(*(entry.places for entry in SCREENS))
    days = (calendar_rows.MEETING, calendar_rows.ACTION, calendar_rows.DECISION, calendar_rows.LETTER)
    asked = {*days, calendar_rows.PROJECT, calendar_rows.ASSIGNMENT, calendar_rows.COUNCIL, *OPENS, *Found}
    asked |= {kind for kind, _ in OF_PHASES.values()} | set(OF_MATTERS.values())
    asked |= {kind for matter, kind in DEEDS.items() if matter is not Matter.ACTION}
    assert asked <= places
