import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from tests.ui.meetings_help import CONTROL, section, show, stored, type_into

from council_desk.domain.terms import Language
from council_desk.paths import resource_dir
from council_desk.settings import Settings
from council_desk.ui import paper_output
from council_desk.ui.desk_session import DeskSession
from council_desk.ui.tasks import PoolTaskRunner
from council_desk.ui.widgets.labels import closed

HOSTILE = "<b>&amp;</b> & %1 {name} \u202e <img src=x onerror=alert(1)>"


@pytest.fixture
def screen(qtbot, session):
    return show(qtbot, session)


@pytest.fixture
def writing(screen):
    screen.open_meeting(screen.list_page.rows()[0].id)
    screen.document.complete()
    QApplication.processEvents()
    return screen


def test_the_page_follows_the_typing_within_a_second(qtbot, tmp_path):
    runner = PoolTaskRunner()
    session = DeskSession(runner, Settings(language=Language.EN), tmp_path / "settings.toml")
    sample = resource_dir() / "sample" / "en.json"
    with qtbot.waitSignal(session.opened, timeout=20_000):
        session.open_desk(tmp_path / "a.desk", create=True, prepare=lambda desk: desk.exchange.import_file(sample))
    screen = show(qtbot, session)
    qtbot.waitUntil(lambda: bool(screen.list_page.rows()), timeout=5_000)
    screen.open_meeting(screen.list_page.rows()[0].id)
    qtbot.waitUntil(lambda: screen.document is not None and screen.preview.is_current(), timeout=10_000)
    screen.document.complete()
    type_into(section(screen, 0).card.title_line, "Heard in the next room")
    assert screen.preview.view.page_count > 2, "the pages before stand while the new ones are made"

    def appears():
        document = pypdfium2.PdfDocument(screen.preview.pdf())
        text = "".join(page.get_textpage().get_text_bounded() for page in document)
        document.close()
        return "Heard in the next room" in text

    qtbot.waitUntil(appears, timeout=2_000)
    screen.flush()
    session.close_desk()
    assert runner.drain()


def test_the_minutes_are_saved_as_pdf_with_what_was_typed_last(qtbot, writing, tmp_path, monkeypatch):
    proposed = []

    def choose(_parent, _title, start, _filter):
        proposed.append(start)
        return str(tmp_path / "out"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    said = []
    writing.session.notified.connect(lambda text, _: said.append(text))
    type_into(section(writing, 0).card.title_line, "Just typed")
    assert not writing.output.folder_action.isEnabled()
    writing.output.save_action.trigger()
    assert proposed[0].endswith("Mill Brook Neighbourhood Council - NC-07-2026-14 - 2026-11-12.pdf")
    document = pypdfium2.PdfDocument(tmp_path / "out.pdf")
    text = "".join(page.get_textpage().get_text_bounded() for page in document)
    document.close()
    assert "Just typed" in text and "out.pdf" in said[-1]
    shown = []
    monkeypatch.setattr(paper_output, "show_in_folder", lambda path: shown.append(path) or True)
    writing.output.folder_action.trigger()
    assert shown == [tmp_path / "out.pdf"]
    (tmp_path / "out.pdf").unlink()
    told = []
    writing.session.reported.connect(told.append)
    writing.output.folder_action.trigger()
    assert "could not be opened" in str(told[0])


@pytest.mark.parametrize("deed", ["save", "print"])
def test_characters_that_no_font_has_are_told_before_paper_or_file_is_made(writing, monkeypatch, deed):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    monkeypatch.setattr("council_desk.ui.preview.printing.QPrintDialog.exec", lambda dialog: dialog.DialogCode.Rejected)
    told = []
    writing.session.reported.connect(told.append)
    getattr(writing.output, deed)()
    assert told == []
    type_into(section(writing, 0).card.title_line, "Thanks 😀")
    getattr(writing.output, deed)()
    assert [str(error.values["characters"]) for error in told] == ["U+1F600 😀"]
    assert "U+1F600 😀" in writing.preview.state_text()


def test_a_missing_folder_is_told_when_saving(writing, tmp_path, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "no" / "a.pdf"), ""))
    told = []
    writing.session.reported.connect(told.append)
    writing.output.save()
    assert "there is no folder" in str(told[0]) and writing.output.papers.saved_as is None


def test_printing_takes_the_pages_of_the_minutes(writing, tmp_path, monkeypatch):
    from PySide6.QtPrintSupport import QPrinter

    from council_desk.ui.preview import printing

    def choose(dialog):
        dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        dialog.printer().setOutputFileName(str(tmp_path / "printed.pdf"))
        dialog.printer().setResolution(72)
        return dialog.DialogCode.Accepted

    monkeypatch.setattr(printing.QPrintDialog, "exec", choose)
    writing.output.print_button.click()
    printed = pypdfium2.PdfDocument(tmp_path / "printed.pdf")
    assert len(printed) == writing.preview.view.page_count
    printed.close()


def test_another_part_of_the_program_changes_the_meeting(writing):
    from council_desk.services import editing

    meeting = writing.editor.meeting
    changed = editing.change_item(meeting, meeting.agenda[0].id, title="Changed elsewhere")
    writing.session.write(lambda desk: desk.meetings.save(changed))
    assert writing.editor.meeting.agenda[0].title == "Changed elsewhere"
    assert section(writing, 0).card.title_line.text() == "Changed elsewhere"


def test_markup_is_shown_as_text(qtbot, writing):
    type_into(section(writing, 0).card.title_line, HOSTILE)
    section(writing, 0).card.title_line.setText(HOSTILE)
    section(writing, 0).card.title_line.textEdited.emit(HOSTILE)
    words = " ".join(HOSTILE.split())
    assert writing.editor.meeting.agenda[0].title == words
    assert writing.outline.parts()[3].title == f"1 · {words}"
    assert writing.document.agenda.list.items()[0].title == closed(f"1. {words}")
    writing.document.add_action(writing.editor.meeting.agenda[0].id)
    row = section(writing, 0).action_card.rows.widgets()[-1]
    row.text.setPlainText(HOSTILE)
    line = next(each for each in writing.document.all_actions.lines.widgets() if each.action_id == row.action_id)
    assert line.text.textFormat() is Qt.TextFormat.PlainText and line.text.text() == closed(HOSTILE)


def test_a_paste_of_twenty_kilobytes_is_kept_to_the_letter(qtbot, writing):
    text = "\n".join(f"Paragraph {n}: " + "word " * 38 + "end" for n in range(100))
    assert len(text) > 20_000
    field = section(writing, 1).card.discussion
    QApplication.clipboard().setText(text)
    field.setFocus()
    field.selectAll()
    qtbot.keyClick(field, Qt.Key.Key_V, CONTROL)
    assert field.text() == text
    assert "\n".join(speech.text for speech in stored(writing).agenda[1].speeches) == text
    assert writing.preview.pdf() is not None
