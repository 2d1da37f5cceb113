"""Papers out of the window: invitation, attendance sheet, ballot papers and the register of decisions."""

import datetime as dt

import pypdfium2
import pytest
from PySide6.QtWidgets import QApplication, QFileDialog
from tests.ui import decisions_help, meetings_help

from council_desk.services import editing

PRINTING = "council_desk.ui.preview.printing.print_through_dialog"


@pytest.fixture
def saved(monkeypatch, tmp_path):
    """Answer every question for a file with a name of its own; give what was proposed, and the text of the last one."""
    proposed = []

    def choose(_parent, _title, start, _filter):
        proposed.append(start.rpartition("/")[2])
        return str(tmp_path / f"{len(proposed)}.pdf"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)

    def text():
        with pypdfium2.PdfDocument(tmp_path / f"{len(proposed)}.pdf") as document:
            return "\n".join(page.get_textpage().get_text_bounded() for page in document)

    return proposed, text


@pytest.fixture
def printed(monkeypatch):
    """Catch what goes to the printer: the name, and the text."""
    found = []

    def take(_parent, _session, pdf, title, done):
        with pypdfium2.PdfDocument(pdf) as document:
            found.append((title, "\n".join(page.get_textpage().get_text_bounded() for page in document)))
        done()

    monkeypatch.setattr(PRINTING, take)
    return found


@pytest.fixture
def empty_session(make_session, data_folder):
    """A session with an empty desk."""
    session = make_session()
    session.open_desk(data_folder / "empty.desk", create=True)
    return session


@pytest.fixture
def screen(qtbot, session):
    return meetings_help.show(qtbot, session)


@pytest.fixture
def prepared(screen):
    """A meeting that is still to come, open in the screen."""
    screen.primary_action().trigger()
    screen.list_page.new.prepare.click()
    screen.document.complete()
    QApplication.processEvents()
    return screen


def test_the_menu_of_a_meeting_saves_its_invitation_and_its_attendance_sheet(screen, saved, printed):
    screen.open_meeting(screen.list_page.rows()[0].id)
    proposed, text = saved
    screen.output.invitation.save_action.trigger()
    assert proposed[-1].startswith("Mill Brook Neighbourhood Council - Invitation - NC-07-2026-14 - 2026-11-12")
    assert "Notice of meeting" in text() and "Dear members," in text()
    screen.output.sheet.save_action.trigger()
    assert "Attendance sheet" in proposed[-1] and "Sign-in sheet" in text()
    assert screen.output.folder_action.isEnabled()
    screen.output.sheet.print_action.trigger()
    assert "Attendance sheet" in printed[0][0] and "Sign-in sheet" in printed[0][1]


def test_the_papers_of_a_meeting_have_what_was_typed_last_and_the_copy_that_is_shown(screen, saved):
    screen.open_meeting(screen.list_page.rows()[0].id)
    screen.document.complete()
    meetings_help.type_into(meetings_help.section(screen, 0).card.title_line, "Just typed")
    screen.preview._choose_copy("public")
    _, text = saved
    screen.output.invitation.save_action.trigger()
    assert "Just typed" in text() and "Public copy" in text()


def test_without_a_meeting_there_is_nothing_to_print(qtbot, empty_session, printed):
    screen = meetings_help.show(qtbot, empty_session)
    screen.output.invitation.print_action.trigger()
    screen.output.invite(None, to_file=False)
    screen.output.sheet.print_action.trigger()
    assert printed == []


def test_the_card_before_a_meeting_prints_the_invitation_to_all_or_to_one(prepared, saved, printed):
    card = prepared.document.prepare
    assert card.print.isVisible() and card.to.currentText() == "All members"
    card.print.click()
    assert "Dear members," in printed[0][1] and "Invitation" in printed[0][0]
    card.to.setCurrentText("Honor Brackenridge")
    card.save.click()
    _, text = saved
    assert "Dear Honor Brackenridge," in text()
    today = dt.datetime.now(prepared.editor.zone).date()
    assert f"{today.day} {today:%B %Y}" in text()


def test_an_invitation_bears_the_day_on_which_the_council_was_invited(prepared, saved):
    prepared.editor.type(lambda meeting: editing.change(meeting, invited_on=dt.date(2026, 11, 3)))
    prepared.document.prepare.save.click()
    assert "3 November 2026" in saved[1]()


def test_who_joins_the_list_can_be_invited_and_who_is_chosen_stays_chosen(prepared):
    card, meeting = prepared.document.prepare, prepared.editor.meeting
    names = [card.to.itemText(place) for place in range(card.to.count())]
    assert len(names) == len(meeting.attendance) + 1
    card.to.setCurrentText(names[2])
    prepared.editor.type(lambda value: editing.change(value, attendance=value.attendance[1:]))
    assert card.to.count() == len(names) - 1 and card.to.currentText() == names[2]


def test_what_is_over_needs_no_invitation_in_its_preparation(screen):
    screen.open_meeting(screen.list_page.rows()[0].id)
    screen.document.complete()
    assert not screen.document.prepare.print.isVisible()


@pytest.fixture
def decisions(qtbot, make_session, tmp_path, monkeypatch):
    session = decisions_help.open_longer(make_session("en"), tmp_path / "longer", monkeypatch)
    return decisions_help.show(qtbot, session)


def test_the_register_of_the_period_that_is_asked_for_is_saved(decisions, saved, printed):
    decisions.decision_view.filters.first.set_value(dt.date(2026, 11, 1))
    decisions.decision_view.filters.last.set_value(dt.date(2026, 11, 15))
    proposed, text = saved
    decisions.output.register.save_action.trigger()
    assert proposed[-1].endswith("Register of decisions - 2026-11-01 - 2026-11-15.pdf")
    assert "2026/61" in text() and "2026/66" not in text()
    decisions.decision_view.filters.show_all()
    decisions.output.register.print_action.trigger()
    assert "2026/66" in printed[0][1] and printed[0][0].endswith("Register of decisions")


def test_the_register_belongs_to_the_decisions_and_not_to_the_actions(decisions):
    entry = decisions.output.register.menuAction()
    assert entry.isVisible() and entry.text() == "Register of decisions in this period"
    decisions.show_view("actions")
    assert not entry.isVisible()


def test_no_council_no_register(qtbot, empty_session, printed):
    from council_desk.ui.screens.decisions.screen import DecisionsScreen

    screen = DecisionsScreen(empty_session)
    qtbot.addWidget(screen)
    screen.output.register.print_action.trigger()
    assert printed == []
