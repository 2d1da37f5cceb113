"""Small things that were wrong once: a focus that was nowhere, fields alone on a line, names cut without a sign."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QPushButton
from tests.ui.meetings_help import show

from council_desk.ui.main_window import MainWindow
from council_desk.ui.screens.registry import SCREENS
from council_desk.ui.shell import Shell
from council_desk.ui.widgets.fields import ButtonRow, Choice
from council_desk.ui.widgets.labels import avatar_letters, plain_tip
from council_desk.ui.widgets.master_list import Item, ItemModel, MasterList
from council_desk.ui.wrap_row import WrapRow


@pytest.fixture
def shell(qtbot, make_session):
    session = make_session("fa")
    window = MainWindow(session)
    qtbot.addWidget(window)
    window.resize(1280, 800)
    made = Shell(session, window, SCREENS)
    window.show()
    return made


def lines(row):
    return [len(line) for line in row._lines]


def test_after_the_first_run_the_first_action_has_the_focus(qtbot, shell):
    with qtbot.waitActive(shell.window):
        shell.window.activateWindow()
    shell.start(None)
    page = shell.first_run
    page.go_on()
    page.city.city.setText("بندرگاه")
    page.go_on()
    page.place.neighbourhood.setText("چشمه‌سار")
    while shell.first_run is page:
        page.go_on()
    QApplication.processEvents()
    assert QApplication.focusWidget() is shell.frame.current.empty.action


@pytest.mark.parametrize(("room", "expected"), [(4.6, [4]), (3.6, [2, 2]), (2.4, [2, 2]), (1.3, [1, 1, 1, 1])])
def test_nothing_stands_alone_on_a_line_where_another_could_stand_beside_it(qtbot, room, expected):
    row = WrapRow(*(QLineEdit() for _ in range(4)), letters=(40,) * 4)
    qtbot.addWidget(row)
    row.resize(round(room * 40 * row.fontMetrics().averageCharWidth()), 100)
    row.show()
    assert lines(row) == expected


def test_state_and_overseer_do_not_stand_alone(qtbot, sample_session):
    screen = show(qtbot, sample_session("fa"), 1058, 748)
    screen.open_meeting(screen.list_page.rows()[0].id)
    screen.document.complete()
    QApplication.processEvents()
    rows = [row for row in screen.document.findChildren(WrapRow) if row.isVisible() and len(row._widgets) > 2]
    rows = [row for row in rows if not isinstance(row, ButtonRow)]
    assert rows and all(lines(row)[-1] > 1 or lines(row)[0] == 1 for row in rows)


def test_a_name_that_does_not_fit_ends_in_an_ellipsis_and_stands_in_the_tooltip(qtbot):
    choice = Choice()
    name = "Leila <b>Marigoldsen</b> of the specialised municipal team"
    choice.set_options([("a", name), ("b", "Peg")])
    qtbot.addWidget(choice)
    choice.resize(120, 34)
    choice.show()
    choice.grab()
    assert choice.toolTip() == plain_tip(name) and "&lt;b&gt;" in choice.toolTip()
    choice.set_value("b")
    choice.grab()
    assert choice.toolTip() == ""


def test_rows_of_a_list_tell_in_the_tooltip_what_was_cut():
    model = ItemModel()
    model.set_items([Item("a", "Zoë", "Trustee")])
    assert model.index(0).data(Qt.ItemDataRole.ToolTipRole) == "Zoë\nTrustee"


@pytest.mark.parametrize("width", [200, 420])
def test_a_narrow_row_gives_its_first_line_to_the_name(qtbot, width):
    view = MasterList()
    view.set_items([Item("a", "دکتر یحیی پژوهنده‌نیا", "معتمد محله", "دارای رأی", "good", "یپ")])
    qtbot.addWidget(view)
    view.resize(width, 100)
    view.show()
    assert not view.grab().isNull()


def test_a_desk_without_a_backup_says_so(shell, qtbot):
    shell.open_sample()
    shell.frame.open_screen("settings")
    settings = shell.frame.current
    settings.open_section("backups")
    assert settings.backups.none.isVisibleTo(settings) and not settings.backups.list.isVisibleTo(settings)
    settings.backups.make.click()
    assert not settings.backups.none.isVisibleTo(settings) and settings.backups.list.isVisibleTo(settings)


def test_initials_are_those_of_the_name_and_not_of_the_title(sample_session):
    session = sample_session("fa")
    rows = []
    session.read(lambda desk: desk.people.list(session.council_id), rows.extend)
    letters = {row.name: avatar_letters(row.initials) for row in rows}
    apart = "\u200c"
    assert letters["دکتر یحیی پژوهنده‌نیا"] == f"ی{apart}پ" and letters["مهندس آرزو دلگشا"] == f"آ{apart}د"


def test_the_page_takes_the_focus_with_it_in_a_narrow_window(qtbot, session):
    screen = show(qtbot, session, 802, 588)
    screen.open_meeting(screen.list_page.rows()[0].id)
    screen.document.details.place.setFocus()
    text, page = screen.view_switch.findChildren(QPushButton)
    page.click()
    assert QApplication.focusWidget() is screen.preview.view
    text.click()
    assert QApplication.focusWidget() is screen.outline


def test_the_trouble_page_offers_another_file(qtbot, shell, data_folder, monkeypatch):
    shell.open_sample()
    good = shell.session.desk_path
    broken = good.with_name("broken.desk")
    broken.write_bytes(b"This is no desk." * 10)
    shell.open_desk(broken)
    assert shell.window.stack.currentWidget() is shell.trouble
    opened = []

    def open_nothing(dialog):
        opened.append(dialog)

    monkeypatch.setattr(QFileDialog, "open", open_nothing)
    shell.trouble.other.click()
    (dialog,) = opened
    assert dialog.directory().absolutePath() == str(broken.parent)
    dialog.fileSelected.emit(str(good))
    assert shell.window.stack.currentWidget() is shell.frame and shell.session.desk_path == good
