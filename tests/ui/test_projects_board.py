"""The board, changes of stage, new projects, patterns and removal."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLayout
from tests.ui.decisions_help import press
from tests.ui.projects_help import CONTROL, ask, begin, by_title, choose, day, notices, open_, settle, show, stored

from council_desk.domain.terms import ProjectKind, Stage
from council_desk.services.project_rows import Part
from council_desk.ui.screens.projects.column import MIME
from council_desk.ui.screens.projects.views import BOARD, TABLE, TIMELINE

# Qt has no other way to make the event of a drag
pytestmark = pytest.mark.filterwarnings("ignore:Function. 'QDrag:DeprecationWarning")


@pytest.fixture
def screen(qtbot, session):
    return show(qtbot, session)


def titles(screen, stage):
    return [row.title for row in screen.views.view().columns[stage].cards.rows]


def drop(column, project_id):
    data = QMimeData()
    data.setData(MIME, project_id.encode())
    modifiers, button = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.MoveAction, data, button, modifiers)
    QApplication.sendEvent(column.viewport(), enter)
    assert enter.isAccepted()
    event = QDropEvent(QPointF(5, 5), Qt.DropAction.MoveAction, data, button, modifiers)
    QApplication.sendEvent(column.viewport(), event)
    settle()


# -------------------------------------------------------------------------------------------------------------- board


def test_cards_stand_in_the_columns_of_their_stages(screen):
    assert titles(screen, Stage.PROPOSED) == ["Orchard Row lighting and footway"]
    assert titles(screen, Stage.APPROVED) == ["Book and Story Evenings"]
    assert titles(screen, Stage.UNDER_WAY)[0].startswith("Pocket garden")
    assert screen.views.view().columns[Stage.UNDER_WAY].accessibleName() == "Under way · 1"
    assert screen.subtitle() == "3 projects"


def test_the_first_that_is_under_way_is_open_and_chosen(screen):
    assert screen.editor.project.title.startswith("Pocket garden")
    assert screen.views.view().current_key() == screen.editor.project_id


def test_a_card_says_all_that_it_shows(session, screen):
    begin(session, "Late well", milestones=(), end_date=day(-4))
    row = by_title(screen, "Late well")
    column = screen.views.view().columns[Stage.PROPOSED]
    index = column.cards.index(column.place(row.id))
    told = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert told.startswith("Late well, Construction") and "4 days late" in told
    assert column.place(row.id) == 0, "what is late stands first"
    assert screen.badge() == sum(bool(one.late) for one in screen.listed.rows) >= 1


def test_a_drop_on_the_next_stage_brings_a_card_there_and_can_be_taken_back(session, screen):
    told = notices(session)
    row = by_title(screen, "Orchard")
    assert row.decided
    drop(screen.views.view().columns[Stage.APPROVED], row.id)
    assert "Orchard Row lighting and footway" in titles(screen, Stage.APPROVED)
    assert stored(screen, row.id).stage is Stage.APPROVED
    assert told[-1][0] == "Orchard Row lighting and footway: Approved"
    told[-1][1]()
    settle()
    assert stored(screen, row.id).stage is Stage.PROPOSED and not stored(screen, row.id).steps
    assert titles(screen, Stage.PROPOSED) == ["Orchard Row lighting and footway"]


def test_foreign_drags_are_not_taken(screen):
    data = QMimeData()
    data.setText("something")
    event = QDragEnterEvent(
        QPoint(5, 5), Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    event.setAccepted(False)
    QApplication.sendEvent(screen.views.view().columns[Stage.APPROVED].viewport(), event)
    assert not event.isAccepted()


def test_a_change_that_the_rules_do_not_carry_asks_in_place_and_escape_leaves_all_as_it_was(screen):
    row = by_title(screen, "Pocket")
    drop(screen.views.view().columns[Stage.PROPOSED], row.id)
    assert screen.reason.isVisible() and "goes back to “Proposed”" in screen.reason.question.text()
    assert screen.reason.reason.hasFocus()
    assert stored(screen, row.id).stage is Stage.UNDER_WAY
    press(screen.reason.reason, "half a rea")
    QTest.keyClick(screen.reason.reason, Qt.Key.Key_Escape)
    assert not screen.reason.isVisible() and stored(screen, row.id).stage is Stage.UNDER_WAY
    assert titles(screen, Stage.UNDER_WAY)[0].startswith("Pocket")
    assert QApplication.focusWidget() is screen.views.view().columns[Stage.UNDER_WAY]


def test_the_reason_is_needed_and_stays_with_the_project(screen):
    row = by_title(screen, "Pocket")
    drop(screen.views.view().columns[Stage.SUSPENDED], row.id)
    QTest.keyClick(screen.reason.reason, Qt.Key.Key_Return)
    assert screen.reason._field.error() == "Write down why." and stored(screen, row.id).stage is Stage.UNDER_WAY
    press(screen.reason.reason, "Frost")
    QTest.keyClick(screen.reason.reason, Qt.Key.Key_Return)
    settle()
    project = stored(screen, row.id)
    assert project.stage is Stage.SUSPENDED and project.steps[-1].reason == "Frost"
    assert not screen.reason.isVisible()


def test_going_on_without_a_decision_asks_why_and_writes_it_down(session, screen):
    key = begin(session, "Bench")
    drop(screen.views.view().columns[Stage.APPROVED], key)
    assert "no adopted decision names it" in screen.reason.question.text()
    press(screen.reason.reason, "A gift")
    screen.reason.do.click()
    settle()
    assert stored(screen, key).without_decision == "A gift"


@pytest.mark.parametrize("language", ["en", "fa"])
def test_the_keyboard_moves_a_card_in_the_direction_of_reading(qtbot, sample_session, language):
    screen = show(qtbot, sample_session(language))
    board = screen.views.view()
    row = next(row for row in screen.listed.rows if row.stage is Stage.PROPOSED)
    board.select(row.id)
    board.setFocus()
    onward = Qt.Key.Key_Left if language == "fa" else Qt.Key.Key_Right
    QTest.keyClick(QApplication.focusWidget(), onward, CONTROL)
    settle()
    assert stored(screen, row.id).stage is Stage.APPROVED
    assert QApplication.focusWidget() is board.columns[Stage.APPROVED] and board.current_key() == row.id


def test_arrows_go_from_column_to_column_and_past_empty_ones(session, screen):
    begin(session, "Gone", stage="cancelled")
    board = screen.views.view()
    board.select(by_title(screen, "Orchard").id)
    board.setFocus()
    reached = []
    for _ in range(5):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
        settle()
        reached.append(screen.editor.project.title.split()[0])
    assert reached == ["Book", "Pocket", "Gone", "Gone", "Gone"]
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Left)
    assert board.current_key() == by_title(screen, "Pocket").id


def test_the_keys_that_move_a_card_are_told_to_the_eye_too(screen):
    column = screen.views.view().columns[Stage.APPROVED]
    told = column.cards.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert "Book and Story Evenings" in told and "Ctrl with an arrow key moves it to the next stage" in told


def test_one_column_is_a_stop_of_tab(screen):
    stops = [one for one in screen.views.view().columns.values() if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert [one.stage for one in stops] == [Stage.UNDER_WAY]


def test_enter_goes_into_the_record_and_escape_back_and_away(screen):
    screen.views.view().setFocus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert screen.page.facts.title.hasFocus()
    QTest.keyClick(screen.page.facts.title, Qt.Key.Key_Escape)
    assert screen.views.isAncestorOf(QApplication.focusWidget())
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not screen.sides.is_open()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert screen.sides.is_open() and screen.page.facts.title.hasFocus()


def test_the_last_column_keeps_its_cards(session, screen):
    key = begin(session, "Gone", stage="cancelled")
    screen.views.view().select(key)
    screen.views.view().shift(1)
    assert not screen.reason.isVisible() and stored(screen, key).stage is Stage.CANCELLED


# ------------------------------------------------------------------------------------------------------------ filters


def test_filters_leave_out_and_show_all_brings_back(screen):
    screen.filters.search.setText("garden")
    assert [row.title.split()[0] for row in screen.views.shown()] == ["Pocket"] and screen.subtitle() == "1 of 3"
    screen.filters.clear.click()
    assert len(screen.views.shown()) == 3
    choose(screen.filters.kind, Part.PROGRAMMES)
    assert [row.title.split()[0] for row in screen.views.shown()] == ["Book"]
    choose(screen.filters.kind, ProjectKind.SPORTS)
    assert screen.views.shown() == [] and screen.nothing.isVisible()
    choose(screen.filters.kind, None)
    choose(screen.filters.stage, Stage.PROPOSED)
    assert [row.title.split()[0] for row in screen.views.shown()] == ["Orchard"]
    screen.filters.late.click()
    assert screen.views.shown() == [row for row in screen.listed.rows if row.late and row.stage is Stage.PROPOSED]


def test_a_project_asked_for_is_shown_past_the_filters(screen):
    screen.filters.search.setText("garden")
    row = by_title(screen, "Book")
    screen.go_to("project", row.id)
    settle()
    assert screen.editor.project_id == row.id and screen.views.view().current_key() == row.id
    assert not screen.filters.search.text()


@pytest.mark.parametrize("view", [TIMELINE, TABLE])
def test_the_chosen_project_stays_chosen_from_view_to_view(screen, view):
    row = by_title(screen, "Book")
    open_(screen, row.id)
    screen.views.show_view(view)
    assert screen.views.view().current_key() == row.id
    screen.views.show_view(BOARD)
    assert screen.views.view().current_key() == row.id


# --------------------------------------------------------------------------------------------- new, patterns, removal


def test_a_new_project_needs_a_title_and_is_open_at_once(screen):
    screen._new.trigger()
    card = screen.operations.new_card
    assert card.title.hasFocus()
    QTest.keyClick(card.title, Qt.Key.Key_Return)
    assert card.fields["title"].error() == "Give the project a title." and len(screen.listed.rows) == 3
    press(card.title, "Winter  reading club")
    card.kind.set_value(ProjectKind.CULTURAL)
    QTest.keyClick(card.title, Qt.Key.Key_Return)
    settle()
    assert screen.editor.project.title == "Winter reading club" and not screen.operations.is_new
    project = stored(screen)
    assert project.kind is ProjectKind.CULTURAL and project.reference == "1" and project.stage is Stage.PROPOSED
    assert screen.views.view().current_key() == project.id


def test_escape_leaves_the_form_of_a_new_project(screen):
    before = screen.editor.project_id
    screen._new.trigger()
    QTest.keyClick(screen.operations.new_card.title, Qt.Key.Key_Escape)
    settle()
    assert not screen.operations.is_new and screen.editor.project_id == before and len(screen.listed.rows) == 3


def test_a_half_typed_title_waits_while_another_project_is_looked_at(screen):
    screen._new.trigger()
    card = screen.operations.new_card
    press(card.title, "Winter read")
    screen.views.chosen.emit(by_title(screen, "Orchard").id)
    settle()
    assert not screen.operations.is_new
    screen._new.trigger()
    assert card.title.text() == "Winter read" and card.title.hasFocus()
    QTest.keyClick(card.title, Qt.Key.Key_Return)
    settle()
    assert screen.editor.project.title == "Winter read"
    screen._new.trigger()
    assert card.title.text() == ""
    press(card.title, "No")
    card.leave.click()
    screen._new.trigger()
    assert card.title.text() == ""


def test_a_template_is_kept_used_with_another_start_and_removed_and_back(session, screen):
    told = notices(session)
    page = open_(screen, by_title(screen, "Book").id)
    page.foot.keep.click()
    assert page.foot.name.text() == "Book and Story Evenings"
    page.foot.name.setText(" ")
    page.foot.do.click()
    assert page.foot._name.error()
    page.foot.name.setText("Evenings")
    page.foot.do.click()
    settle()
    assert told[-1][0] == "Kept as a template: Evenings"
    screen._new.trigger()
    card = screen.operations.new_card
    (template,) = card._templates
    choose(card.template, template.id)
    assert card.fields["start"].isVisible() and not card.fields["kind"].isVisible()
    assert card.holds.text() == "Cultural · 1 milestone"
    press(card.title, "Spring evenings")
    card.start.set_value(day(100))
    card.do.click()
    settle()
    project = stored(screen)
    assert project.start_date == day(100) and project.milestones[0].due == day(100)
    assert project.kind is ProjectKind.CULTURAL and project.budget == 320_000
    screen._new.trigger()
    choose(card.template, template.id)
    card.remove_template.click()
    settle()
    assert card._templates == () and not card._pattern.isVisible()
    told[-1][1]()
    settle()
    assert [one.name for one in card._templates] == ["Evenings"]


def test_a_project_is_removed_and_comes_back(session, screen):
    told = notices(session)
    key = begin(session, "Bench", description="Oak")
    page = open_(screen, key)
    page.foot.remove.click()
    settle()
    assert all(row.id != key for row in screen.listed.rows) and screen.editor.project_id != key
    assert told[-1][0] == "Removed: Bench"
    told[-1][1]()
    settle()
    assert screen.editor.project_id == key and stored(screen, key).description == "Oak"


def test_what_decisions_name_is_not_removed(session, screen, qtbot):
    row = by_title(screen, "Orchard")
    page = open_(screen, row.id)
    with qtbot.waitSignal(session.reported) as told:
        page.foot.remove.click()
    assert "Cancel it instead" in str(told.args[0])
    assert stored(screen, row.id).title == row.title


def test_an_empty_screen_says_what_it_is_for_and_begins(qtbot, make_session, data_folder):
    from council_desk.domain.terms import Calendar, Language
    from council_desk.services.rows import DeskSetup, FirstRun

    session = make_session()
    data_folder.mkdir(parents=True, exist_ok=True)
    setup = DeskSetup(Language.EN, Calendar.GREGORIAN, "UTC")
    first = FirstRun(setup, "Mill Brook", "Mill Brook", "Harrowmere", country="GB")
    session.open_desk(data_folder / "e.desk", create=True, prepare=lambda desk: desk.councils.found(first))
    screen = show(qtbot, session)
    assert screen.empty.isVisible() and screen.header_widgets() == () and screen.subtitle() == ""
    sheets = []
    session.sheet_wanted.connect(lambda: sheets.append(1))
    screen.empty.second_action.click()
    assert sheets == [1]
    screen.empty.action.click()
    card = screen.operations.new_card
    assert card.isVisible() and card.title.hasFocus()
    card.leave.click()
    settle()
    assert screen.empty.isVisible()
    screen.empty.action.click()
    press(card.title, "Well")
    card.do.click()
    settle()
    assert screen.editor.project.title == "Well" and screen.editor.project.currency == "GBP"
    assert titles(screen, Stage.PROPOSED) == ["Well"]


def test_a_low_window_makes_room_for_the_question(qtbot, session, clipped):
    screen = show(qtbot, session, 430, 600)
    screen.layout().setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # as in a window that is lower still
    screen.setMinimumSize(1, 1)
    screen.resize(452, 268)
    screen.operations.bring_to(by_title(screen, "Pocket").id, Stage.SUSPENDED)
    settle()
    assert screen.filters.isHidden() and screen.reason.reason.height() >= screen.reason.reason.sizeHint().height()
    assert clipped(screen.reason) == []
    screen.reason.dismiss()
    assert not screen.filters.isHidden()


def test_another_hand_changes_what_is_open(session, screen):
    key = screen.editor.project_id
    begin(session, "Elsewhere")
    session.write(lambda desk: desk.projects.move(key, Stage.COMPLETED, "done"))
    settle()
    assert screen.editor.project.stage is Stage.COMPLETED
    assert ask(session, lambda desk: len(desk.projects.list(session.council_id))) == len(screen.listed.rows) == 4


def test_what_changed_while_another_screen_was_in_front_shows_on_the_way_back(session, screen):
    key = screen.editor.project_id
    screen.hide()
    session.write(lambda desk: desk.projects.move(key, Stage.COMPLETED, "done"))
    settle()
    assert screen.editor.project.stage is Stage.UNDER_WAY
    screen.show()
    screen.activate()
    settle()
    assert screen.editor.project.stage is Stage.COMPLETED and screen.page.glance.state.text() == "Completed"
