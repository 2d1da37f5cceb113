import csv
import io

import openpyxl
import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QPushButton
from tests.ui.decisions_help import CONTROL, choose, open_longer, press, show

from council_desk.errors import DeskError
from council_desk.services.documents import DocumentService
from council_desk.ui import paper_output


@pytest.fixture
def opened(qtbot, make_session, tmp_path, monkeypatch):
    def make(language="en"):
        return show(qtbot, open_longer(make_session(language), tmp_path / f"longer-{language}", monkeypatch))

    return make


@pytest.fixture
def save_as(monkeypatch, tmp_path):
    """Answer the dialog with a name in the temporary folder; give what was proposed."""
    asked = []

    def answer(name):
        def ask(parent, title, start, kinds):
            asked.append((title, start, kinds))
            return (str(tmp_path / name) if name else "", kinds)

        monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
        return asked

    return answer


def sheet(path):
    return openpyxl.load_workbook(path).active


def column(sheet_, heading):
    place = [cell.value for cell in sheet_[1]].index(heading)
    return [row[place].value for row in sheet_.iter_rows(min_row=2)]


# -------------------------------------------------------------------------------------------------------------- XLSX


def test_the_register_as_it_is_shown_goes_into_a_workbook(qtbot, opened, save_as, tmp_path):
    screen = opened()
    asked = save_as("decisions")
    press(screen.decision_view.filters.search, "resolved")
    screen.decision_view.table.horizontalHeader().setSortIndicator(0, Qt.SortOrder.AscendingOrder)
    screen.output.xlsx_action.trigger()
    found = sheet(tmp_path / "decisions.xlsx")
    assert column(found, "Number") == [*(f"2026/{number}" for number in range(61, 67)), None]
    assert [day.date().isoformat() for day in column(found, "Date")][:6] == [*["2026-11-12"] * 5, "2026-11-19"]
    assert column(found, "For")[:2] == [5, 5] and column(found, "Execution")[1] == "In progress"
    assert column(found, "Replaced by")[3] == "2026/66" and column(found, "Late or due")[1] == "10 days late"
    assert not found.sheet_view.rightToLeft and found.title == "Decisions"
    assert asked[0][1].endswith(".xlsx") and "Mill Brook" in asked[0][1]
    assert screen.output.folder_action.isEnabled() and screen.output.papers.saved_as == tmp_path / "decisions.xlsx"


def test_a_persian_workbook_runs_from_right_to_left_with_both_calendars(qtbot, opened, save_as, tmp_path):
    screen = opened("fa")
    save_as("f.xlsx")
    screen.output.save_xlsx()
    found = sheet(tmp_path / "f.xlsx")
    headings = [cell.value for cell in found[1]]
    assert found.sheet_view.rightToLeft and headings[:3] == ["شماره", "تاریخ", "تاریخ (هجری شمسی)"]
    assert found["B2"].value.date().isoformat() == "2026-11-19" and found["B2"].is_date
    assert found["C2"].value == "۱۴۰۵/۰۸/۲۸" and found["A2"].value == "۶۶"
    assert len(headings) == len(set(headings)), "no two columns by the same name"


def test_hostile_texts_stay_texts_in_what_is_exported(qtbot, opened, save_as, tmp_path):
    screen = opened()
    choose(screen, "2026/63")
    note = screen.decision_view.panel.execution.note
    note.setFocus()
    press(note, '=HYPERLINK("http://example.org","x")')
    save_as("x.xlsx")
    screen.output.save_xlsx()
    notes = column(sheet(tmp_path / "x.xlsx"), "Note")
    assert '=HYPERLINK("http://example.org","x")' in notes, "what was just typed is there, as text"
    save_as("x.csv")
    screen.output.save_csv()
    text = (tmp_path / "x.csv").read_bytes()
    rows = list(csv.DictReader(io.StringIO(text.decode("utf-8-sig"))))
    assert text.startswith(b"\xef\xbb\xbf") and len(rows) == 7
    assert next(row for row in rows if row["Number"] == "2026/63")["Note"].startswith("'=HYPERLINK")
    assert rows[0]["Date"] == "2026-11-19"


def test_csv_parts_by_semicolons_where_spreadsheets_expect_them(opened, save_as, tmp_path):
    screen = opened("ru")
    save_as("r.csv")
    screen.output.csv_action.trigger()
    rows = list(csv.reader(io.StringIO((tmp_path / "r.csv").read_text("utf-8-sig")), delimiter=";"))
    assert rows[0][:2] == ["Номер", "Дата"] and rows[1][0] == "4.1" and len({len(row) for row in rows}) == 1


def test_actions_are_exported_as_they_are_shown(qtbot, opened, save_as, tmp_path):
    screen = opened()
    screen.show_view("actions")
    press(screen.action_view.filters.search, "consent")
    asked = save_as("a.xlsx")
    screen.action_view.list.setFocus()
    qtbot.keyClick(screen.action_view.list, Qt.Key.Key_E, CONTROL)
    found = sheet(tmp_path / "a.xlsx")
    assert column(found, "By whom") == ["Rima Cloverdale", "Barnaby Sallowfield"] and found.title == "Actions"
    assert column(found, "Began in meeting") == [14, 13] and column(found, "Last in meeting") == [14, 15]
    assert "Actions" in asked[0][1]


def test_closing_the_dialog_writes_nothing(opened, save_as, tmp_path):
    screen = opened()
    save_as("")
    before = set(tmp_path.iterdir())
    screen.output.save_xlsx()
    assert set(tmp_path.iterdir()) == before and screen.output.papers.saved_as is None


def test_a_folder_that_is_gone_is_told_in_words(opened, save_as, tmp_path, monkeypatch):
    screen = opened()
    told = []
    screen.session.reported.connect(told.append)
    save_as("gone/x.xlsx")
    screen.output.save_xlsx()
    assert len(told) == 1 and isinstance(told[0], DeskError) and "no folder" in str(told[0])
    save_as("x.xlsx")
    screen.output.save_xlsx()
    shown = []
    monkeypatch.setattr(paper_output, "show_in_folder", lambda path: shown.append(path) or True)
    screen.output.papers.show()
    assert shown == [tmp_path / "x.xlsx"]
    (tmp_path / "x.xlsx").unlink()
    screen.output.papers.show()
    assert len(told) == 2


def test_the_buttons_say_what_they_print(opened):
    screen = opened()
    assert screen.output.print_button.text() == "Print extract"
    screen.show_view("actions")
    assert screen.output.print_button.text() == "Print list"
    assert screen.output.print_button in screen.header_widgets() and screen.output.more in screen.header_widgets()


# --------------------------------------------------------------------------------------------------------------- PDF


def text_of(pdf):
    with pypdfium2.PdfDocument(pdf) as document:
        return " ".join(" ".join(page.get_textpage().get_text_bounded() for page in document).split())


def test_the_extract_of_the_open_decision_is_saved_as_pdf(qtbot, opened, save_as, tmp_path):
    screen = opened()
    choose(screen, "2026/62")
    asked = save_as("extract")
    qtbot.keyClick(screen.decision_view.table, Qt.Key.Key_S, CONTROL)
    text = text_of(tmp_path / "extract.pdf")
    assert "2026/62" in text and "Orchard Row scheme" in text and "Book and Story" not in text
    assert asked[0][1].endswith("2026-62.pdf") and "Extract" in asked[0][1]


@pytest.mark.parametrize("language", ["fa", "ar", "ru", "en"])
def test_the_extract_stands_beside_the_register(qtbot, opened, language):
    screen = opened(language)
    choose(screen, next(row.reference for row in screen.decision_view.rows() if row.execution and row.execution.note))
    panel = screen.decision_view.panel
    panel.switch.findChildren(QPushButton)[-1].click()
    assert panel.preview.isVisible() and panel.preview.view.page_count >= 1 and panel.preview.is_current()
    first = panel.preview.pdf()
    qtbot.keyClick(screen.decision_view.table, Qt.Key.Key_Down)
    assert panel.preview.pdf() != first, "another decision, other pages"
    panel.show_pages(shown=False)
    assert panel.area.isVisible()


def test_the_copy_that_is_chosen_is_the_one_that_is_made(qtbot, opened, save_as, tmp_path, monkeypatch):
    made = []
    whole = DocumentService.make

    def noted(record, order):
        made.append(order.copy)
        return whole(record, order)

    monkeypatch.setattr(DocumentService, "make", staticmethod(noted))
    screen = opened()
    preview = screen.decision_view.panel.preview
    screen.decision_view.panel.show_pages(shown=True)
    preview._copy_menu().actions()[-1].trigger()
    save_as("extract")
    screen.output.save_pdf()
    assert made == ["internal", "public", "public"]
    assert (tmp_path / "extract.pdf").exists()


def test_the_list_of_one_person_is_printed(qtbot, opened, monkeypatch):
    printed = []
    monkeypatch.setattr(
        "council_desk.ui.preview.printing.print_through_dialog",
        lambda parent, session, pdf, title, done: printed.append((pdf, title)) or done(),
    )
    screen = opened()
    screen.show_view("actions")
    person = screen.action_view.filters.person
    place = [person.itemText(at) for at in range(person.count())].index("Rima Cloverdale")
    person.setCurrentIndex(place)
    person.activated.emit(place)
    screen.output.print_button.click()
    pdf, title = printed[0]
    text = text_of(pdf)
    assert "Prepare the book list" in text and "move the bins" not in text and "Rima Cloverdale" in title
    screen.action_view.filters.show_all()
    qtbot.keyClick(screen.action_view.list, Qt.Key.Key_P, CONTROL)
    assert "move the bins" in text_of(printed[1][0]) and "induction" not in text_of(printed[1][0]), "open ones only"


def test_without_a_decision_there_is_no_extract(opened):
    screen = opened()
    told = []
    screen.session.reported.connect(told.append)
    screen.decision_view.filters.search.setText("no such word")
    screen.output.save_pdf()
    assert len(told) == 1 and "Choose a decision" in str(told[0])
