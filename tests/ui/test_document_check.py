"""Checking documents in the window: dropped files, the settings, and the watch over the seals at opening."""

import json
import sqlite3
from contextlib import closing

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from council_desk.paths import resource_dir
from council_desk.record.examining import Difference
from council_desk.services.differences import remarks_on_differences
from council_desk.ui.errors import say
from council_desk.ui.main_window import MainWindow
from council_desk.ui.screens.registry import SCREENS
from council_desk.ui.seal_watch import SealWatch
from council_desk.ui.shell import Shell

# Only tests make such events by hand; newer bindings call that deprecated and offer nothing in its place.
pytestmark = pytest.mark.filterwarnings("ignore:Function. 'QDrag:DeprecationWarning")

COPY, LEFT, NONE = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def shell(qtbot, make_session):
    session = make_session()
    window = MainWindow(session)
    qtbot.addWidget(window)
    window.resize(1280, 800)
    made = Shell(session, window, SCREENS)
    window.show()
    made.open_sample()
    return made


def read(session, work):
    found = []
    session.read(work, found.append)
    return found[0]


def seal(session):
    """Seal the minutes of the sample's meeting; give its id."""
    import datetime as dt

    from council_desk.record.models import Signature
    from council_desk.services import editing

    def work(desk):
        meeting = desk.meetings.list(session.council_id)[0].id
        desk.life.send_to_review(meeting)
        desk.life.approve(meeting, dt.date(2026, 11, 20))
        who = desk.meetings.get(meeting).meeting.chair
        desk.life.sign(meeting, [editing.make(Signature, person=who, date=dt.date(2026, 11, 21))])
        desk.seals.seal(meeting)
        return meeting

    return read(session, work)


@pytest.fixture
def sealed(shell, tmp_path):
    """The PDF of sealed minutes."""
    meeting = seal(shell.session)
    pdf = read(shell.session, lambda desk: desk.minutes.pdf(desk.minutes.record(meeting)).pdf)
    path = tmp_path / "minutes.pdf"
    path.write_bytes(pdf)
    return path


def drop(shell, *paths):
    """Drag files over the window and let them go."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    handle = shell.window.windowHandle()
    taken = []
    for event in (
        QDragEnterEvent(QPoint(600, 400), COPY, data, LEFT, NONE),
        QDropEvent(QPointF(600, 400), COPY, data, LEFT, NONE),
    ):
        event.ignore()
        QApplication.sendEvent(handle, event)
        taken.append(event.isAccepted())
    QApplication.processEvents()
    return taken


def test_a_sealed_pdf_that_is_dropped_is_genuine(shell, sealed):
    assert drop(shell, sealed) == [True, True]
    page = shell.document_check.page
    card = page.card
    assert shell.window.stack.currentWidget() is page
    assert card.heading.text() == "The document is what was sealed" and card.pill.text() == "genuine"
    code = read(shell.session, lambda desk: desk.seals.code(desk.meetings.list(shell.session.council_id)[0].id))
    assert card.code.code() == code and not card.findings.isVisibleTo(card)
    assert "meeting 14 · 12 November 2026 · internal copy" in card.about.text()
    assert card.whose.text().startswith("Sealed on this desk (key ")
    assert "Compare the code" in card.compare.text()


def test_the_way_back_leads_to_where_the_file_was_dropped(qtbot, shell, sealed):
    before = shell.window.stack.currentWidget()
    drop(shell, sealed)
    drop(shell, sealed)
    page = shell.document_check.page
    assert QApplication.focusWidget() in {page.back, None}
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert shell.window.stack.currentWidget() is before


def test_a_record_that_was_changed_is_told_with_what_differs(shell, sealed, tmp_path):
    path = tmp_path / "record.json"
    record = read(shell.session, lambda desk: desk.minutes.record(desk.meetings.list(shell.session.council_id)[0].id))
    from council_desk.record.writing import to_json

    changed = to_json(record)
    changed["meetings"][0]["agenda"][1]["title"] = "Another title"
    path.write_text(json.dumps(changed), "utf-8")
    drop(shell, path)
    card = shell.document_check.page.card
    assert card.heading.text() == "The document is not what was sealed" and card.pill.text() == "not genuine"
    assert "Another title" in card.findings.text() and not card.compare.isVisibleTo(card)


def test_what_differs_is_told_in_the_digits_of_the_user(sample_session):
    session = sample_session("fa")
    record = json.loads((resource_dir() / "sample" / "fa.json").read_text("utf-8"))
    vote = Difference("/meetings/0/agenda/0/motions/0/vote_events/0/counts/yes", 5, 9)
    (remark,) = remarks_on_differences([vote], record)
    told = say(remark, session.formats)
    assert "بند ۱،" in told and "«۵»" in told and "«۹»" in told


def test_what_is_not_sealed_is_unproven(shell, tmp_path):
    meeting = read(shell.session, lambda desk: desk.meetings.list(shell.session.council_id)[0].id)
    pdf = read(shell.session, lambda desk: desk.minutes.pdf(desk.minutes.record(meeting)).pdf)
    (tmp_path / "draft.PDF").write_bytes(pdf)
    drop(shell, tmp_path / "draft.PDF")
    card = shell.document_check.page.card
    assert card.heading.text() == "Nothing proves this document" and card.pill.text() == "unproven"
    assert "not sealed" in card.findings.text() and card.code.isHidden()


def test_a_file_that_cannot_be_read_is_told(shell, tmp_path):
    (tmp_path / "a.json").write_text("{")
    drop(shell, tmp_path / "a.json")
    card = shell.document_check.page.card
    assert card.heading.text() == "The file cannot be checked" and card.findings.text()


def test_other_files_and_several_at_once_are_not_taken(shell, sealed, tmp_path):
    (tmp_path / "photo.png").write_bytes(b"x")
    before = shell.window.stack.currentWidget()
    drop(shell, tmp_path / "photo.png")
    drop(shell, sealed, sealed)
    assert shell.window.stack.currentWidget() is before


def test_a_document_is_checked_without_a_desk_too(shell, sealed):
    shell.session.close_desk()
    drop(shell, sealed)
    card = shell.document_check.page.card
    assert card.pill.text() == "genuine" and card.whose.text().startswith("Sealed with the key ")


def test_a_hostile_name_is_shown_letter_for_letter(shell, tmp_path):
    path = tmp_path / "<b>&amp; {x}.json"
    path.write_text("[]")
    drop(shell, path)
    card = shell.document_check.page.card
    assert "<b>&amp; {x}.json" in card.file.text()
    assert card.file.textFormat() is Qt.TextFormat.PlainText


# ------------------------------------------------------------------------------------------------------ in settings


def test_the_settings_check_a_document_and_all_seals(shell, sealed):
    shell.frame.open_screen("settings")
    settings = shell.frame.current
    settings.open_section("exchange")
    checks = settings.exchange.checks
    checks.check_file(sealed)
    assert checks.verdict.isVisibleTo(checks) and checks.verdict.pill.text() == "genuine"
    checks.check_seals()
    assert checks.result.text() == "Everything that is sealed is as it was sealed."
    tamper(shell)
    shell.frame.open_screen("settings")
    checks = shell.frame.current.exchange.checks
    checks.check_seals()
    assert "Other words" in checks.result.text()


# ------------------------------------------------------------------------------------------------------ at opening


def tamper(shell):
    """Change a sealed meeting in the file, behind the program's back, and open the desk again."""
    path = shell.session.desk_path
    shell.session.close_desk()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE agenda_item SET title = 'Other words' WHERE number = '2'")
        connection.commit()
    shell.open_desk(path)


def test_what_was_changed_behind_the_program_s_back_is_told_at_opening(qtbot, shell, sealed):
    shell.seal_watch.check()
    assert not shell.frame.banner.isVisible(), "all is as it was sealed"
    tamper(shell)
    qtbot.waitUntil(lambda: "Something sealed was changed" in shell.frame.banner.text(), timeout=5_000)
    assert "Other words" in shell.frame.banner.text()


def test_the_watch_lets_go_of_a_desk_that_closes(session):
    watch = SealWatch(session)
    session.opened.emit()
    assert watch._soon.isActive()
    session.close_desk()
    assert not watch._soon.isActive()


@pytest.mark.parametrize("language", ["fa", "ar", "ru", "en"])
def test_the_page_is_clipped_nowhere(qtbot, sample_session, clipped, language, tmp_path):
    from council_desk.ui.document_check import check_into
    from council_desk.ui.verify_page import VerifyPage

    session = sample_session(language)
    meeting = seal(session)
    pdf = read(session, lambda desk: desk.minutes.pdf(desk.minutes.record(meeting)).pdf)
    (tmp_path / "minutes.pdf").write_bytes(pdf)
    page = VerifyPage(session)
    qtbot.addWidget(page)
    page.resize(1024, 640)
    page.show()
    check_into(session, page.card, tmp_path / "minutes.pdf")
    for _ in range(4):
        QApplication.processEvents()
    assert clipped(page) == [] and page.card.pill.tone() == "good"
    QApplication.sendEvent(page, QEvent(QEvent.Type.LanguageChange))
    assert page.card.pill.tone() == "good"
