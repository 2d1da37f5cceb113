from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter

from council_desk.documents.typesetting import Typeset
from council_desk.domain.terms import Language
from council_desk.errors import DeskError
from council_desk.paths import resource_dir
from council_desk.settings import Settings
from council_desk.ui.desk_session import DeskSession
from council_desk.ui.preview import PagePreview, Source, files, safe_file_name, save_pdf, show_in_folder
from council_desk.ui.preview.pages import draw_bands, draw_pages, page_sizes
from council_desk.ui.preview.printing import chosen_indexes, print_pages, print_through_dialog, printer_for
from council_desk.ui.tasks import PoolTaskRunner


@pytest.fixture(scope="module")
def minutes_pdf():
    from council_desk.record.reading import read_file
    from council_desk.services.minutes import MinutesService

    return MinutesService.pdf(read_file(resource_dir() / "sample" / "fa.json")).pdf


def text_of(pdf, page=0):
    document = pypdfium2.PdfDocument(pdf)
    try:
        return document[page].get_textpage().get_text_bounded()
    finally:
        document.close()


# ------------------------------------------------------------------------------------------------------------ pages


def test_pages_are_drawn_at_the_width_asked_for(qapp, minutes_pdf):
    sizes = page_sizes(minutes_pdf)
    drawn = draw_pages(minutes_pdf, [0, 1, 99], 420)
    assert len(sizes) > 2 and round(sizes[0].width) == 595 and round(sizes[0].height) == 842
    assert set(drawn) == {0, 1} and abs(drawn[0].width() - 420) <= 1
    middle = drawn[0].height() // 2
    assert len({drawn[0].pixel(x, middle) for x in range(420)}) > 1, "something is printed there"


def test_bands_make_up_the_page_without_gaps(qapp, minutes_pdf):
    whole = draw_pages(minutes_pdf, [0], 1240)[0]
    bands = list(draw_bands(minutes_pdf, 0, 150))
    assert [band.top for band in bands] == [0, 1024]
    assert abs(sum(band.image.height() for band in bands) - whole.height()) <= 1
    for band in bands:
        for y in range(5, band.image.height() - 5, 97):
            row = [band.image.pixelColor(x, y).lightness() < 128 for x in range(100, 1140, 7)]
            same = [whole.pixelColor(x, band.top + y).lightness() < 128 for x in range(100, 1140, 7)]
            assert sum(a != b for a, b in zip(row, same, strict=True)) < 40


# ------------------------------------------------------------------------------------------------------------ files


@pytest.mark.parametrize(
    ("parts", "name"),
    [
        (("شورای محلهٔ گلستان", "۱۴۰۵/۲۲", "2026-11-24"), "شورای محلهٔ گلستان - ۱۴۰۵-۲۲ - 2026-11-24.pdf"),
        (("../../etc/passwd",), "etc-passwd.pdf"),
        (('a<b>:"c|d?*', "\x00\n7"), "a-b---c-d - 7.pdf"),
        (("con",), "con-1.pdf"),
        (("", "   ", "..."), "document-1.pdf"),
        (("evil\u202egnp.exe",), "evilgnp.exe.pdf"),
    ],
)
def test_file_names_are_safe(parts, name):
    made = safe_file_name(*parts)
    assert made == name
    assert not set(made) & set('<>:"/\\|?*')


def test_long_file_names_are_shortened():
    made = safe_file_name("شورا" * 200, "1")
    assert made.endswith(".pdf") and len(made.encode()) <= 255


def test_a_pdf_is_saved_and_read_back(tmp_path, minutes_pdf):
    path = save_pdf(tmp_path / "minutes.pdf", minutes_pdf)
    assert path.read_bytes() == minutes_pdf
    assert len(pypdfium2.PdfDocument(path)) == len(page_sizes(minutes_pdf))
    assert [each.name for each in tmp_path.iterdir()] == ["minutes.pdf"]


def test_a_missing_folder_is_told(tmp_path):
    with pytest.raises(DeskError, match="there is no folder"):
        save_pdf(tmp_path / "gone" / "minutes.pdf", b"%PDF-")


def test_the_folder_is_opened_where_no_file_manager_answers(tmp_path, monkeypatch):
    opened = []
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.setattr(files.QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()) or True)
    monkeypatch.setattr(files.sys, "platform", "linux")
    assert show_in_folder(tmp_path / "minutes.pdf")
    assert opened == [tmp_path.as_posix()]


# --------------------------------------------------------------------------------------------------------- printing


def printer_to(path, pdf):
    printer = printer_for(page_sizes(pdf), "Minutes")
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    printer.setResolution(100)
    return printer


def test_the_pdfs_own_pages_are_printed(qapp, tmp_path, minutes_pdf):
    assert print_pages(minutes_pdf, printer_to(tmp_path / "all.pdf", minutes_pdf)) == len(page_sizes(minutes_pdf))
    printed = (tmp_path / "all.pdf").read_bytes()
    assert len(page_sizes(printed)) == len(page_sizes(minutes_pdf))
    assert abs(page_sizes(printed)[0].width - 595) < 2
    mine, theirs = draw_pages(minutes_pdf, [0], 300)[0], draw_pages(printed, [0], 300)[0]
    dark = [(x, y) for y in range(20, 400) for x in range(20, 280) if mine.pixelColor(x, y).lightness() < 100]
    assert len(dark) > 100
    same = sum(
        min(theirs.pixelColor(x + dx, y + dy).lightness() for dx in (-1, 0, 1) for dy in (-1, 0, 1)) < 170
        for x, y in dark
    )
    assert same > 0.95 * len(dark), "every letter stands where it stands in the PDF"


def test_a_range_of_pages_is_printed(qapp, tmp_path, minutes_pdf):
    printer = printer_to(tmp_path / "some.pdf", minutes_pdf)
    printer.setFromTo(2, 3)
    assert chosen_indexes(printer, 6) == [1, 2]
    printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    assert chosen_indexes(printer, 6) == [2, 1]
    assert print_pages(minutes_pdf, printer) == 2


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_does_not_answer_is_told(qapp, tmp_path, minutes_pdf):
    printer = printer_to(tmp_path / "no" / "such" / "folder.pdf", minutes_pdf)
    with pytest.raises(DeskError, match="did not take the pages"):
        print_pages(minutes_pdf, printer)


@pytest.mark.parametrize("accepted", [True, False])
def test_printing_goes_through_the_systems_dialog(qtbot, session, tmp_path, monkeypatch, minutes_pdf, accepted):
    from council_desk.ui.preview import printing

    def choose(dialog):
        dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        dialog.printer().setOutputFileName(str(tmp_path / "printed.pdf"))
        dialog.printer().setResolution(72)
        return dialog.DialogCode.Accepted if accepted else dialog.DialogCode.Rejected

    monkeypatch.setattr(printing.QPrintDialog, "exec", choose)
    parent, done = PagePreview(session), []
    qtbot.addWidget(parent)
    print_through_dialog(parent, session, minutes_pdf, "Minutes", lambda: done.append(True))
    assert (tmp_path / "printed.pdf").exists() == accepted
    assert bool(done) == accepted


# ---------------------------------------------------------------------------------------------------------- preview


@pytest.fixture
def preview(qtbot, session):
    made = PagePreview(session)
    made.set_copies([("internal", "internal"), ("public", "public")])
    qtbot.addWidget(made)
    made.resize(400, 600)
    made.show()
    return made


def nothing(desk):
    yield


def source_of(pdf, key="one", seen=None, missing=()):
    def make(value, copy):
        if seen is not None:
            seen.append((value, copy))
        return Typeset(pdf, len(page_sizes(pdf)), missing)

    def read(desk):
        yield
        return desk.info().language

    return Source(key, read, make)


def test_the_pages_are_shown_with_their_number(preview, minutes_pdf):
    preview.show_source(source_of(minutes_pdf))
    assert preview.pdf() == minutes_pdf and preview.is_current()
    assert preview.view.page_count == len(page_sizes(minutes_pdf))
    assert preview.view.accessibleName() == f"Preview · page 1 of {preview.view.page_count}"
    assert preview.state_text() == "Updated just now"


@pytest.mark.parametrize(("language", "told"), [("en", "No font of the program has"), ("fa", "هیچ‌یک از قلم‌های برنامه")])
def test_characters_that_no_font_has_are_named_under_the_pages(preview, minutes_pdf, language, told):
    preview._session.change_settings(language=Language(language))
    preview.show_source(source_of(minutes_pdf, missing=("\u0301", "\ue000", "漢", "😀")))
    assert told in preview.state_text()
    assert "\u2068U+0301 \u25cc\u0301, U+E000, U+6F22 漢, U+1F600 😀\u2069" in preview.state_text()
    preview.show_source(source_of(minutes_pdf))
    assert told not in preview.state_text()


def test_scrolling_tells_the_page_and_asks_for_its_picture(qtbot, preview, minutes_pdf):
    preview.show_source(source_of(minutes_pdf))
    qtbot.keyClick(preview.view, Qt.Key.Key_End)
    assert preview.view.page == preview.view.page_count - 1
    qtbot.keyClick(preview.view, Qt.Key.Key_Home)
    assert preview.view.page == 0


def test_zoom_by_keys_and_back_to_the_width(qtbot, preview, minutes_pdf):
    preview.show_source(source_of(minutes_pdf))
    fitting = preview.view.zoom
    qtbot.keyClick(preview.view, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert preview.view.zoom > fitting and not preview.view.fits_width
    qtbot.keyClick(preview.view, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert preview.view.zoom <= 100
    qtbot.keyClick(preview.view, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert preview.view.zoom == fitting and preview.view.fits_width


def test_the_place_stays_when_new_pages_come(preview, minutes_pdf):
    preview.show_source(source_of(minutes_pdf))
    preview.view.verticalScrollBar().setValue(700)
    preview.refresh()
    assert preview.view.verticalScrollBar().value() == 700


def test_another_copy_is_made_anew(preview, minutes_pdf):
    seen = []
    preview.show_source(source_of(minutes_pdf, seen=seen))
    preview._choose_copy("public")
    assert [copy for _, copy in seen] == ["internal", "public"] and preview.copy() == "public"


def test_an_error_is_told_and_the_old_pages_stay(preview, minutes_pdf):
    def fail(value, copy):
        raise DeskError("The font is missing.")

    preview.show_source(source_of(minutes_pdf))
    preview.show_source(Source("one", nothing, fail))
    assert (
        "The font is missing." in preview.state_text() and "Nothing of what you wrote is lost" in preview.state_text()
    )
    assert preview.pdf() == minutes_pdf


def test_nothing_is_shown_without_a_source(preview, minutes_pdf):
    preview.show_source(source_of(minutes_pdf))
    preview.show_source(None)
    assert preview.pdf() is None and preview.view.page_count == 0 and preview.state_text() == ""


@pytest.fixture
def pool_session(qtbot, tmp_path):
    """A session whose work runs on threads, as in the program."""
    runner = PoolTaskRunner()
    made = DeskSession(runner, Settings(language=Language.EN), tmp_path / "settings.toml")
    sample = resource_dir() / "sample" / "en.json"
    with qtbot.waitSignal(made.opened, timeout=20_000):
        made.open_desk(tmp_path / "a.desk", create=True, prepare=lambda desk: desk.exchange.import_file(sample))
    yield made
    made.close_desk()
    assert runner.drain()
    made.deleteLater()


def test_while_one_is_made_many_requests_become_one(qtbot, pool_session, minutes_pdf):
    preview = PagePreview(pool_session)
    qtbot.addWidget(preview)
    seen = []
    preview.show_source(source_of(minutes_pdf, seen=seen))
    for _ in range(20):
        preview.refresh()
    qtbot.waitUntil(lambda: preview.is_current() and not preview._again, timeout=5_000)
    assert len(seen) == 2


def test_pages_of_a_former_source_are_never_shown(qtbot, pool_session, minutes_pdf):
    preview = PagePreview(pool_session)
    qtbot.addWidget(preview)
    preview.show_source(source_of(minutes_pdf, "first"))
    other = Path(resource_dir() / "sample" / "en.json")
    from council_desk.record.reading import read_file
    from council_desk.services.minutes import MinutesService

    english = MinutesService.pdf(read_file(other)).pdf
    preview.show_source(source_of(english, "second"))
    shown = []
    preview.updated.connect(lambda: shown.append(preview.pdf()))
    qtbot.waitUntil(lambda: bool(shown), timeout=5_000)
    assert shown == [english]
