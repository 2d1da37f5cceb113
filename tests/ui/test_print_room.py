"""The print room: choose, print or save everything in one go, stop it, and lose nothing when something goes wrong."""

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog
from tests.ui.meetings_help import CONTROL, show

from council_desk.domain.paperwork import DocumentKind
from council_desk.domain.terms import Language
from council_desk.errors import DeskError
from council_desk.paths import resource_dir
from council_desk.services.documents import DocumentService
from council_desk.settings import Settings
from council_desk.ui.desk_session import DeskSession
from council_desk.ui.tasks import InlineTaskRunner


@pytest.fixture
def opened(qtbot, tmp_path):
    """Give the screen over the sample of a language, with its print room open."""
    sessions = []

    def open_(language="en"):
        session = DeskSession(InlineTaskRunner(), Settings(language=Language(language)), tmp_path / "settings.toml")
        sessions.append(session)
        sample = resource_dir() / "sample" / f"{language}.json"
        session.open_desk(tmp_path / "a.desk", create=True, prepare=lambda desk: desk.exchange.import_file(sample))
        screen = show(qtbot, session)
        screen.list_page.list.select(screen.list_page.rows()[0].id)
        screen.output.room_action.trigger()
        return screen

    yield open_
    for session in sessions:
        session.close_desk()


@pytest.fixture
def into(monkeypatch):
    """Say which folder the user chooses."""

    def answer(folder):
        monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder) if folder else "")

    return answer


def room(screen):
    return screen.list_page.room


def tick(screen, *batches):
    for row in room(screen).rows:
        row.tick.set_value(str(row.offer.batch) in batches)


def ended(qtbot, card, deed):
    """Let a run go to its end."""
    deed()
    if card.run is not None:
        with qtbot.waitSignal(card.run.ended, timeout=60_000):
            pass


def test_the_room_opens_with_the_usual_papers_ticked_and_leads_back(qtbot, opened):
    screen = opened()
    card = room(screen)
    assert screen.list_page.stack.currentWidget() is card
    ticked = {str(row.offer.batch) for row in card.rows if row.tick.value()}
    assert "minutes" in ticked and "invitation" not in ticked
    minutes = next(row for row in card.rows if row.offer.batch == "minutes")
    assert minutes.copies.value() == 5 and minutes.copies.isEnabled()
    assert not next(row for row in card.rows if row.offer.batch == "invitation").copies.isEnabled()
    assert "print" in card.count.text() and not card.bar.isVisible()
    qtbot.keyClick(card, Qt.Key.Key_Escape)
    assert screen.list_page.shows_list()


def test_from_a_meeting_the_way_leads_back_to_the_meeting(opened):
    screen = opened()
    meeting = screen.list_page.rows()[0].id
    room(screen).back.click()
    screen.open_meeting(meeting)
    screen.output.room_action.trigger()
    assert not screen.editor.is_open
    room(screen).back.click()
    assert screen.editor.is_open and screen.editor.meeting.id == meeting


@pytest.mark.parametrize("language", ["fa", "ar", "ru", "en"])
def test_everything_is_saved_into_one_folder_by_name(qtbot, opened, into, tmp_path, language):
    screen = opened(language)
    card, folder = room(screen), tmp_path / "out"
    folder.mkdir()
    into(folder)
    tick(screen, "minutes", "extracts", "actions")
    told = []
    screen.session.notified.connect(lambda text, _: told.append(text))
    ended(qtbot, card, card.save_all)
    saved = sorted(folder.glob("*.pdf"))
    wanted = sum(len(row.offer.papers) for row in card.rows if row.tick.value())
    assert len(saved) == wanted > 3
    for path in saved:
        document = pypdfium2.PdfDocument(path)
        assert len(document) >= 1
        document.close()
    assert "out" in told[-1] and not card.bar.isVisible() and card.print.isEnabled()
    ended(qtbot, card, card.save_all)
    assert len(list(folder.glob("*.pdf"))) == 2 * wanted, "nothing is written over"


def test_the_copy_is_that_of_minutes_and_extracts_only(opened):
    screen = opened()
    card = room(screen)
    tick(screen, *(str(row.offer.batch) for row in card.rows))
    card.copy.set_value("public")
    copies = {}
    for task in card.tasks():
        copies.setdefault(str(task.order.kind), set()).add(task.order.copy)
    assert copies["minutes"] == copies["extract"] == {"public"}
    assert copies["actions"] == copies["attendance_sheet"] == {"internal"}


def test_five_copies_go_to_the_printer_that_is_asked_for_once(qtbot, opened, tmp_path, monkeypatch):
    from council_desk.ui.preview import printing

    asked, printed = [], []

    def choose(dialog):
        asked.append(dialog)
        dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        dialog.printer().setOutputFileName(str(tmp_path / "printed.pdf"))
        dialog.printer().setResolution(36)
        return dialog.DialogCode.Accepted

    whole = printing.print_pages

    def noted(pdf, printer):
        printed.append((printer.docName(), whole(pdf, printer)))

    monkeypatch.setattr(printing.QPrintDialog, "exec", choose)
    monkeypatch.setattr(printing, "print_pages", noted)
    screen = opened()
    card = room(screen)
    tick(screen, "minutes", "attendance_sheet")
    ended(qtbot, card, lambda: qtbot.keyClick(card, Qt.Key.Key_Return, CONTROL))
    assert len(asked) == 1
    names = [name for name, _ in printed]
    assert len(names) == 6 and sum("Minutes" in name for name in names) == 5 and all(pages for _, pages in printed)


def test_who_chooses_no_printer_and_no_folder_gets_nothing(opened, into, monkeypatch):
    from council_desk.ui.preview import printing

    monkeypatch.setattr(printing.QPrintDialog, "exec", lambda dialog: dialog.DialogCode.Rejected)
    screen = opened()
    card = room(screen)
    card.print_all()
    into("")
    card.save_all()
    assert card.run is None
    tick(screen)
    card.print_all()
    card.save_all()
    assert card.run is None and not card.print.isEnabled() and "Tick" in card.count.text()


def test_a_run_is_stopped_between_two_papers_and_keeps_what_is_done(qtbot, opened, into, tmp_path):
    screen = opened()
    card = room(screen)
    into(tmp_path)
    tick(screen, "invitations")
    told = []
    screen.session.notified.connect(lambda text, _: told.append(text))
    card.save_all()
    card.run.progressed.connect(lambda done, _: qtbot.keyClick(card, Qt.Key.Key_Escape) if done == 2 else None)
    assert card.stop.isVisible() and not card.print.isEnabled() and not card.rows[0].tick.isEnabled()
    with qtbot.waitSignal(card.run.ended, timeout=60_000) as end:
        pass
    assert end.args == [3, True] and len(list(tmp_path.glob("*.pdf"))) == 3
    assert "Stopped; 3 papers" in told[-1] and card.print.isEnabled()


def test_what_goes_wrong_is_told_with_how_far_it_came(qtbot, opened, into, tmp_path, monkeypatch):
    screen = opened()
    card = room(screen)
    into(tmp_path)
    tick(screen, "extracts")
    made = []
    whole = DocumentService.make

    def fails(record, order):
        made.extend([order] if order.kind is DocumentKind.EXTRACT else [])  # the preview makes the minutes meanwhile
        if len(made) == 2:
            raise DeskError("The disk is full.")
        return whole(record, order)

    monkeypatch.setattr(DocumentService, "make", staticmethod(fails))
    told = []
    screen.session.reported.connect(told.append)
    card.save_all()
    with qtbot.waitSignal(card.run.failed, timeout=60_000):
        pass
    assert "1 of" in str(told[0]) and "The disk is full." in str(told[0])
    assert len(list(tmp_path.glob("*.pdf"))) == 1 and card.print.isEnabled() and not card.bar.isVisible()
