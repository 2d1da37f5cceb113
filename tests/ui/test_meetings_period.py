"""Papers of a period in the Meetings screen: the days are chosen in the place of the list, the pages stand beside."""

import datetime as dt

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from tests.ui.meetings_help import show

from council_desk.domain.calendars import year_bounds, year_of
from council_desk.domain.paperwork import DocumentKind


def words_of(pdf: bytes) -> str:
    with pypdfium2.PdfDocument(pdf) as document:
        return " ".join("".join(page.get_textpage().get_text_range() for page in document).split())


@pytest.fixture
def screen(qtbot, session):
    return show(qtbot, session)


def ask(screen):
    """Choose the book in the menu, and the year in which the sample's meeting was held."""
    screen.output.booklet_action.trigger()
    card = screen.list_page.period
    card.first.set_value(dt.date(2026, 1, 1))
    card.last.set_value(dt.date(2026, 12, 31))
    card.last.value_changed.emit(None)
    return card


def test_the_pages_of_the_paper_stand_beside(qtbot, screen):
    card = ask(screen)
    assert card.isVisible() and card.paper_title() == "Book of minutes" and not screen.list_page.list.isVisible()
    told = "Fourteenth meeting (regular), 12 November 2026"
    qtbot.waitUntil(lambda: told in words_of(screen.preview.pdf() or b"") if screen.preview.pdf() else False)
    assert screen.output.shown().kind is DocumentKind.BOOKLET


def test_the_report_has_a_screen_of_its_own(qtbot, screen, session):
    with qtbot.waitSignal(session.place_wanted) as caught:
        screen.output.report_action.trigger()
    assert caught.args == ["report", ""]


def test_the_period_is_this_year_of_the_users_calendar(screen, session):
    screen.output.booklet_action.trigger()
    card, calendar = screen.list_page.period, session.formats.calendar
    today = dt.datetime.now().astimezone().date()
    year = year_of(today, calendar)
    assert (card.first.value(), card.last.value()) == year_bounds(calendar, year)
    assert QApplication.focusWidget() is card.first.line
    card.before.click()
    assert (card.first.value(), card.last.value()) == year_bounds(calendar, year - 1)
    card.after.click()
    card.after.click()
    assert (card.first.value(), card.last.value()) == year_bounds(calendar, year + 1)
    order = card.order("public")
    assert (order.kind, order.copy, order.on) == (DocumentKind.BOOKLET, "public", today)
    assert (order.first, order.last) == year_bounds(calendar, year + 1)


def test_a_period_that_ends_before_it_begins_is_told_and_makes_nothing(screen):
    card = ask(screen)
    assert card.save.isEnabled()
    card.last.line.setText("1.1.2020")
    card.last.flush()
    assert not card.save.isEnabled() and not card.print.isEnabled()
    assert card.order("internal") is None and screen.output.shown() is None
    assert card._last.error() == "The end lies before the beginning."
    screen.output.save()


def test_it_is_saved_and_printed_as_it_is_shown(qtbot, screen, tmp_path, monkeypatch):
    proposed = []

    def choose(_parent, _title, start, _filter):
        proposed.append(start)
        return str(tmp_path / "out.pdf"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    card = ask(screen)
    card.save.click()
    title = card.paper_title()
    assert proposed[0].endswith(f"Mill Brook Neighbourhood Council - {title} - 2026-01-01 - 2026-12-31.pdf")
    assert title in words_of((tmp_path / "out.pdf").read_bytes())
    printed = []
    monkeypatch.setattr(screen.output.papers, "_print", lambda pdf, name: printed.append((pdf, name)))
    card.print.click()
    assert [name for _, name in printed] == [proposed[0].rsplit("/", 1)[-1]]
    assert words_of(printed[0][0]) == words_of((tmp_path / "out.pdf").read_bytes())


def test_back_to_the_list_and_to_the_minutes(qtbot, screen):
    card = ask(screen)
    QTest.keyClick(card, Qt.Key.Key_Escape)
    assert screen.list_page.list.isVisible() and not card.isVisible()
    assert screen.output.shown().kind is DocumentKind.MINUTES
    qtbot.waitUntil(lambda: "Book of minutes" not in words_of(screen.preview.pdf()) if screen.preview.pdf() else False)
    ask(screen).cancel.click()
    assert screen.list_page.list.isVisible()


def test_an_open_meeting_is_put_away_and_the_choice_stays_while_the_desk_changes(screen):
    screen.open_meeting(screen.list_page.rows()[0].id)
    card = ask(screen)
    assert not screen.editor.is_open and card.isVisible()
    screen.load_list()
    assert card.isVisible()
    screen.open_meeting(screen.list_page.rows()[0].id)
    assert screen.output.shown().kind is DocumentKind.MINUTES
