"""Taking in a spreadsheet in the window: from Settings to people on the desk, and back again."""

import csv

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from council_desk.domain.terms import Calendar, Language
from council_desk.services.rows import DeskSetup, FirstRun
from council_desk.services.sheets import as_xlsx
from council_desk.services.sheets_in.columns import SheetKind
from council_desk.ui.main_window import MainWindow
from council_desk.ui.screens.registry import SCREENS
from council_desk.ui.sheet.page import CHECK, COLUMNS, FILE
from council_desk.ui.shell import Shell
from council_desk.ui.widgets.buttons import Button

HEADINGS = ["Surname", "First name", "Role", "Votes", "?"]
ROWS = [["Field", "Ann", "trustee", "yes", "x"], ["Hill", "Tom", "observer", "no", "y"]]


@pytest.fixture
def start(qtbot, make_session):
    def begin(language="en", size=(1280, 800)):
        session = make_session(language)
        window = MainWindow(session)
        qtbot.addWidget(window)
        window.resize(*size)
        shell = Shell(session, window, SCREENS)
        window.show()
        window.activateWindow()
        shell.start(None)
        shell.open_sample()
        QApplication.processEvents()
        return shell

    return begin


@pytest.fixture
def bare(tmp_path):
    """Give a function that opens a desk with a council and nothing else."""

    def empty(shell):
        setup = DeskSetup(Language.EN, Calendar.GREGORIAN, "UTC")
        first = FirstRun(setup, "Mill Brook", "Mill Brook", "Harrowmere", country="GB")
        shell.session.open_desk(tmp_path / "bare.desk", create=True, prepare=lambda desk: desk.councils.found(first))

    return empty


@pytest.fixture
def page(start, request):
    shell = start()
    shell.session.sheet_wanted.emit()
    page = shell.sheet_door.page
    page.shell = shell
    return page


def sheet(tmp_path, rows=ROWS, headings=HEADINGS):
    path = tmp_path / "people.xlsx"
    path.write_bytes(as_xlsx(rows, headings))
    return path


def names(shell):
    found = []
    shell.session.read(lambda desk: found.extend(row.name for row in desk.people.list()), lambda _: None)
    return set(found)


def test_from_the_settings_to_the_desk_and_out_again(start, tmp_path):
    shell = start()
    shell.frame.open_screen("settings")
    shell.frame.current.open_section("exchange")
    shell.frame.current.exchange.sheet.click()
    page = shell.sheet_door.page
    assert shell.window.stack.currentWidget() is page and page.at == FILE
    before = names(shell)
    page.load(sheet(tmp_path))
    assert page.at == COLUMNS and page.columns.kind.value() is SheetKind.PEOPLE
    assert [choice.value() for choice in page.columns.choices] == [
        "family_name",
        "given_name",
        "role",
        "voting_right",
        "",
    ]
    page.next.click()
    assert page.at == CHECK and page.check.table.lines.rowCount() == 2
    assert page.next.text() == "Take in 2 lines"
    page.next.click()
    assert shell.window.stack.currentWidget() is shell.frame and shell.sheet_door.page is None
    assert names(shell) == before | {"Ann Field", "Tom Hill"}
    assert shell.frame.toast.text() == "2 lines were taken in"
    shell.frame.toast.undo()
    assert names(shell) == before


def test_a_telephone_number_keeps_its_order_in_a_table_from_right_to_left(page, tmp_path):
    page.load(sheet(tmp_path, [["Wood", "Kim", "observer", "+98 910"]], ["Surname", "First name", "Role", "Phone"]))
    page.next.click()
    model = page.check.table.lines
    held = {model.index(0, column).data() for column in range(model.columnCount())}
    assert "\u2068+98 910\u2069" in held and "\u2068\u2069" not in held


def test_a_line_tells_all_that_is_wrong_at_once(page, tmp_path):
    page.load(sheet(tmp_path, [*ROWS, ["", "", "king", "yes", ""]]))
    page.next.click()
    told = [(item.title, item.subtitle) for item in page.check.errors.items()]
    assert [subtitle for _, subtitle in told] == ["Line 4 · Role", "Line 4"] and told[1][0] == "The name is missing."


def test_a_wrong_cell_stops_everything_until_it_is_corrected(page, tmp_path):
    before = names(page.shell)
    path = sheet(tmp_path, [*ROWS, ["Wood", "Kim", "king", "perhaps", ""]])
    page.load(path)
    page.next.click()
    assert page.check.summary.text() == "1 line cannot be taken in as it is" and not page.next.isEnabled()
    told = [(item.title, item.subtitle) for item in page.check.errors.items()]
    assert told[1][0].replace("\u2068", "").replace("\u2069", "") == "“perhaps” is neither yes nor no."
    assert [subtitle for _, subtitle in told] == ["Line 4 · Role", "Line 4 · Right to vote"]
    page.check.errors.chosen.emit("1")
    index = page.check.table.currentIndex()
    assert (index.row(), index.data()) == (2, "⚠ \u2068perhaps\u2069")
    assert "neither yes nor no" in index.data(Qt.ItemDataRole.ToolTipRole)
    sheet(tmp_path, [*ROWS, ["Wood", "Kim", "observer", "no", ""]])
    page.again.click()
    assert page.at == CHECK and not page.check.error_card.isVisible() and page.next.isEnabled()
    page.next.click()
    assert names(page.shell) == before | {"Ann Field", "Tom Hill", "Kim Wood"}


def test_columns_are_chosen_by_hand(page, tmp_path):
    page.load(sheet(tmp_path, [["Ann Field", "likes chess"]], ["Who", "Hobby"]))
    assert [choice.value() for choice in page.columns.choices] == ["", ""]
    page.next.click()
    assert "“Full name”" in page.check.summary.text() and not page.next.isEnabled()
    page.back.click()
    who, hobby = page.columns.choices
    who.setCurrentIndex(who.findData("name"))
    who.value_changed.emit("name")
    hobby.setCurrentIndex(hobby.findData("note"))
    hobby.value_changed.emit("note")
    page.next.click()
    assert page.check.count() == 1
    page.next.click()
    assert "Ann Field" in names(page.shell)


def test_who_is_there_already_is_left_out_unless_asked(page, tmp_path):
    there = min(names(page.shell))
    page.load(sheet(tmp_path, [[there], ["Ann Field"]], ["Name"]))
    page.next.click()
    table = page.check.table.lines
    assert table.headerData(1, Qt.Orientation.Horizontal) == "Already here?"
    assert table.index(0, 1).data() == there and not table.index(1, 1).data()
    assert page.check.leave_alike.isVisible() and page.check.count() == 1
    page.check.leave_alike.click()
    assert page.check.count() == 2 and page.next.text() == "Take in 2 lines"
    page.check.leave_alike.click()
    page.next.click()
    assert page.shell.frame.toast.text() == "1 line was taken in · 1 left out"


def test_another_kind_matches_the_columns_anew(page, tmp_path):
    page.load(sheet(tmp_path, [["Fountain", "need", "3"]], ["Title", "Kind", "Priority"]))
    assert page.columns.kind.value() is SheetKind.NEEDS
    page.course.choose_kind(SheetKind.PROJECTS)
    assert [choice.value() for choice in page.columns.choices] == ["title", "kind", ""]


def test_a_file_that_is_none_is_told_and_the_page_stays(page, tmp_path):
    path = tmp_path / "x.xlsx"
    path.write_bytes(b"PK\x03\x04 broken")
    page.load(path)
    assert page.at == FILE and "damaged" in page.banner.text() and page.file.choose.isEnabled()
    page.load(sheet(tmp_path))
    assert page.at == COLUMNS and not page.banner.isVisible()


@pytest.mark.parametrize("kind", list(SheetKind))
def test_the_template_is_saved(page, tmp_path, kind):
    path = tmp_path / "template.xlsx"
    page.save_template(path, kind)
    assert path.name in page.banner.text()
    (row,) = openpyxl.load_workbook(path).active.iter_rows(values_only=True)
    assert row[0] in {"Full name", "Title"}
    page.save_template(tmp_path / "no" / "x.xlsx", kind)
    assert "no folder" in page.banner.text()


def test_files_are_asked_for_without_stopping_the_window(page, monkeypatch, tmp_path):
    opened = []
    monkeypatch.setattr(QFileDialog, "open", lambda dialog: opened.append(dialog))  # noqa: PLW0108 - bound to the dialog
    page.file.choose.click()
    page.file.template.click()
    path = tmp_path / "people.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, delimiter=";").writerows([HEADINGS, *ROWS])
    opened[1].fileSelected.emit(str(tmp_path / "t.xlsx"))
    assert (tmp_path / "t.xlsx").exists()
    opened[0].fileSelected.emit(str(path))
    assert page.at == COLUMNS


def test_escape_goes_back_step_by_step_and_the_desk_stays(page, tmp_path):
    shell = page.shell
    before = names(shell)
    page.load(sheet(tmp_path))
    page.next.click()
    for at in (COLUMNS, FILE):
        QTest.keyClick(page, Qt.Key.Key_Escape)
        assert page.at == at
    assert page.next.isVisible(), "the file is still there"
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert shell.window.stack.currentWidget() is shell.frame and names(shell) == before


def test_the_page_goes_with_the_desk(page):
    shell = page.shell
    shell.session.close_desk()
    assert shell.sheet_door.page is None


@pytest.mark.parametrize(
    ("name", "headings", "row"),
    [
        ("people", ["Name"], ["Ann Field"]),
        ("projects", ["Title", "Stage"], ["Ann Field", "proposed"]),
        ("needs", ["Title", "Kind", "Priority"], ["Ann Field", "need", "3"]),
    ],
)
def test_an_empty_screen_offers_it_and_shows_what_came(qtbot, start, bare, tmp_path, name, headings, row):
    shell = start()
    bare(shell)
    shell.frame.open_screen(name)
    screen = shell.frame.current
    assert screen._stack.currentWidget() is screen.empty
    assert screen.empty.action.isVisible() and screen.empty.second_action.isVisible()
    screen.empty.second_action.setFocus()
    QTest.keyClick(screen.empty.second_action, Qt.Key.Key_P, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: shell.sheet_door.page is not None)
    page = shell.sheet_door.page
    page.load(sheet(tmp_path, [row], headings))
    assert page.columns.kind.value() is SheetKind(name)
    page.next.click()
    page.next.click()
    assert shell.window.stack.currentWidget() is shell.frame and shell.frame.current is screen
    assert shell.frame.toast.text() == "1 line was taken in"
    assert screen._stack.currentWidget() is not screen.empty
    rows = screen.listed.rows if name == "projects" else screen._rows
    assert [one for one in rows if "Ann Field" in {getattr(one, "name", ""), getattr(one, "title", "")}]


@pytest.mark.parametrize("size", [(1280, 800), (1024, 640)])
@pytest.mark.parametrize("language", ["fa", "ar", "ru", "en"])
def test_nothing_is_cut_and_everything_has_a_name(start, clipped, tmp_path, language, size):
    shell = start(language, size)
    shell.session.sheet_wanted.emit()
    page = shell.sheet_door.page
    page.load(sheet(tmp_path, [*ROWS, ["Wood", "Kim", "king", "perhaps", ""]]))
    for step in (FILE, COLUMNS, CHECK):
        page._show(step)
        if step == CHECK:
            page.course.check()
        for _ in range(3):
            QApplication.processEvents()
        assert clipped(shell.window) == []
        assert shell.window.width() == size[0]
        buttons = [one for one in page.findChildren(Button) if one.isVisible()]
        keys = [one.shortcut().toString() for one in buttons]
        assert all(keys) and len(set(keys)) == len(keys)
        for widget in page.findChildren(QWidget):
            if widget.isVisibleTo(page) and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                assert widget.accessibleName() or getattr(widget, "text", str)(), widget
