import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from tests.ui.decisions_help import CONTROL, ask, choose, open_longer, press, references, show, stored

from council_desk.domain.terms import Calendar, ExecutionState
from council_desk.services.register_rows import Show
from council_desk.settings import ThemeChoice
from council_desk.ui.autosave import SaveState
from council_desk.ui.main_window import Frame
from council_desk.ui.screens.decisions.cells import Column, RegisterModel
from council_desk.ui.screens.registry import SCREENS

ALL = ["2026/66", "2026/65", "2026/64", "2026/63", "2026/62", "2026/61", ""]


@pytest.fixture
def session(make_session, tmp_path, monkeypatch):
    return open_longer(make_session(), tmp_path / "longer", monkeypatch)


@pytest.fixture
def screen(qtbot, session):
    return show(qtbot, session)


@pytest.fixture
def in_language_screen(qtbot, make_session, tmp_path, monkeypatch):
    def make(language, theme=ThemeChoice.LIGHT, width=1058, height=748, **more):
        session = open_longer(
            make_session(language, theme, **more), tmp_path / f"longer-{language}-{theme}", monkeypatch
        )
        return show(qtbot, session, width, height)

    return make


def settle():
    """A text that wraps takes its height in the second round of the layout, its card in the third."""
    for _ in range(4):
        QApplication.processEvents()


def cell(screen, reference, column):
    model = screen.decision_view.table.register
    place = next(place for place, row in enumerate(model.rows) if row.reference == reference)
    return model.index(place, column)


def panel(screen):
    return screen.decision_view.panel


# ---------------------------------------------------------------------------------------------------------- register


def test_the_register_shows_every_decision_and_opens_the_latest(screen):
    assert references(screen) == ALL and screen.subtitle() == "7 decisions"
    assert screen.decision_view.editor.file.row.reference == "2026/66"
    assert panel(screen).decision.heading.text() == "Decision 2026/66"
    assert screen.decision_view.table.hasFocus()


def test_cells_say_what_they_hold(screen):
    words = [cell(screen, "2026/62", column).data() for column in Column]
    assert words[0] == "2026/62" and words[2].startswith("RESOLVED: That the Orchard Row scheme")
    assert words[3].replace("\u2068", "").replace("\u2069", "").replace("\u00a0", " ") == "5 – 0 – 1"
    assert words[4:6] == ["In progress", "Idris Applegarth"] and words[7] == "14"
    assert cell(screen, "2026/63", Column.VOTE).data() == "Unanimous"
    assert cell(screen, "2026/65", Column.STATE).data() == "Rejected" and cell(screen, "", Column.VOTE).data() == ""
    tip = cell(screen, "2026/66", Column.VOTE).data(Qt.ItemDataRole.ToolTipRole)
    assert tip == "4 for, 1 against, 0 abstaining · 1 not counted or not voting · Secret ballot"
    spoken = cell(screen, "2026/62", Column.DEADLINE).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Deadline: ") and spoken.endswith("10 days late")
    assert "from its actions" in cell(screen, "2026/63", Column.RESPONSIBLE).data(Qt.ItemDataRole.AccessibleTextRole)


def test_columns_give_way_and_their_words_move_beneath_the_text(screen):
    table = screen.decision_view.table
    assert Column.MEETING in table.hidden_columns() and Column.DAY not in table.hidden_columns()
    row = cell(screen, "2026/62", Column.TEXT).data(RegisterModel.RowRole)
    beneath = table.register.beneath(row, table.hidden_columns())
    assert "meeting 14" in beneath and "Idris Applegarth" in beneath
    screen.resize(1800, 748)
    QApplication.processEvents()
    assert table.hidden_columns() == []
    screen.resize(640, 748)
    QApplication.processEvents()
    assert set(table.hidden_columns()) >= {Column.MEETING, Column.RESPONSIBLE}
    assert table.horizontalHeader().length() <= table.viewport().width()


def test_sorting_by_click_and_by_keyboard_keeps_the_chosen_decision(qtbot, screen):
    table, header = screen.decision_view.table, screen.decision_view.table.horizontalHeader()
    choose(screen, "2026/63")
    header.setFocus(Qt.FocusReason.TabFocusReason)
    assert header.at == Column.NUMBER
    qtbot.keyClick(header, Qt.Key.Key_Return)
    assert references(screen) == [*reversed(ALL[:-1]), ""], "those without a number come last"
    qtbot.keyClick(header, Qt.Key.Key_Space)
    assert references(screen) == ALL and table.current_key() == screen.decision_view.editor.motion_id
    for _ in range(2):
        qtbot.keyClick(header, Qt.Key.Key_Right)
    assert header.at == Column.TEXT
    for _ in range(9):
        qtbot.keyClick(header, Qt.Key.Key_Right)
    assert not header.isSectionHidden(header.at)
    place = header.sectionViewportPosition(Column.STATE) + 10
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=header.viewport().rect().topLeft() + _at(place))
    assert [row.execution.state if row.execution else None for row in screen.decision_view.shown()] == [
        ExecutionState.OPEN,
        ExecutionState.OPEN,
        ExecutionState.IN_PROGRESS,
        ExecutionState.DONE,
        ExecutionState.SUPERSEDED,
        None,
        None,
    ]
    assert screen.decision_view.editor.file.row.reference == "2026/63"


def _at(x):
    from PySide6.QtCore import QPoint

    return QPoint(x, 8)


@pytest.mark.parametrize(
    ("column", "first"),
    [
        (Column.NUMBER, "2026/61"),
        (Column.DAY, ""),
        (Column.TEXT, "2026/63"),
        (Column.VOTE, "2026/65"),
        (Column.RESPONSIBLE, "2026/62"),
        (Column.DEADLINE, "2026/62"),
        (Column.MEETING, ""),
    ],
)
def test_every_column_sorts(screen, column, first):
    screen.decision_view.table.horizontalHeader().setSortIndicator(column, Qt.SortOrder.AscendingOrder)
    assert references(screen)[0] == first and len(references(screen)) == 7


def test_the_arrow_keys_open_one_decision_after_the_other(qtbot, screen):
    table = screen.decision_view.table
    qtbot.keyClick(table, Qt.Key.Key_Down)
    assert screen.decision_view.editor.file.row.reference == "2026/65"
    qtbot.keyClick(table, Qt.Key.Key_End, CONTROL)
    assert panel(screen).decision.heading.text() == "Motion of meeting 13"
    assert panel(screen).execution.isHidden(), "what was not adopted is not carried out"
    qtbot.keyClick(table, Qt.Key.Key_Home, CONTROL)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert panel(screen).execution.state.hasFocus()
    qtbot.keyClick(panel(screen).execution.state, Qt.Key.Key_Escape)
    assert table.hasFocus() and panel(screen).isVisible()
    qtbot.keyClick(table, Qt.Key.Key_Escape)
    assert not panel(screen).isVisible() and table.hasFocus()
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert panel(screen).isVisible()


# ----------------------------------------------------------------------------------------------------------- filters


def test_filters_narrow_and_say_so(screen):
    view = screen.decision_view
    view.filters.show_choice.set_value(Show.LATE)
    view.filters.show_choice.activated.emit(2)
    assert references(screen) == ["2026/62"] and screen.subtitle() == "1 of 7"
    assert view.editor.file.row.reference == "2026/62", "what is open is what is shown"
    view.filters.clear.click()
    assert references(screen) == ALL and view.filters.clear.isHidden() and view.filters.search.hasFocus()


def test_searching_folds_letters_and_finds_names(screen):
    view = screen.decision_view
    press(view.filters.search, "zoe ORCHARD")
    assert references(screen) == ["2026/62"]
    view.filters.search.setText("no such word")
    assert references(screen) == [] and view.nothing.isVisible() and not panel(screen).isVisible()
    assert not view.editor.motion_id
    view.filters.search.clear()
    assert references(screen) == ALL and view.editor.motion_id and panel(screen).isVisible()


def test_by_person(screen):
    person = screen.decision_view.filters.person
    names = [person.itemText(place) for place in range(person.count())]
    assert names[0] == "Everybody" and "Idris Applegarth" in names
    families = [name.split()[-1] if name != "Osric Pennyroyal CEng" else "Pennyroyal" for name in names[1:]]
    assert families == sorted(families)
    place = names.index("Rima Cloverdale")
    person.setCurrentIndex(place)
    person.activated.emit(place)
    assert references(screen) == ["2026/63"]


def test_a_period_is_typed_in_the_users_calendar(in_language_screen):
    screen = in_language_screen("fa")
    filters = screen.decision_view.filters
    filters.first.line.setText("۲۲ آبان ۱۴۰۵")
    filters.first.flush()
    assert filters.first.value() == dt.date(2026, 11, 13) and references(screen) == ["۶۶"]
    filters.last.line.setText("۱۴۰۵/۸/۲۱")
    filters.last.flush()
    assert references(screen) == []
    filters.first.set_value(None)
    filters.first.line.setText("")
    filters.show_choice.value_changed.emit(None)
    assert len(references(screen)) == 6


def test_filters_are_reached_by_keys(qtbot, screen):
    view = screen.decision_view
    qtbot.keyClick(view.table, Qt.Key.Key_F, CONTROL)
    assert view.filters.search.hasFocus()
    press(view.filters.search, "humps")
    qtbot.keyClick(view.filters.search, Qt.Key.Key_Return)
    assert view.table.hasFocus() and view.editor.file.row.reference == "2026/65"
    qtbot.keyClick(view.table, Qt.Key.Key_C, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: references(screen) == ALL)


# --------------------------------------------------------------------------------------------------------- execution


def test_the_open_decision_tells_all_of_it(screen):
    choose(screen, "2026/62")
    card = panel(screen).decision
    assert card.where.text() == "12 November 2026 · meeting 14, item 2"
    assert card.vote.text() == "The motion was carried by 5 votes to none with 1 abstention."
    assert "Responsible: Idris Applegarth" in card.facts.text() and "Deadline: 10 November 2026" in card.facts.text()
    assert card.late.text() == "10 days late" and card.late.tone() == "late" and card.state.text() == "In progress"
    choose(screen, "2026/63")
    assert "By its actions: Rima Cloverdale" in card.facts.text()


def test_done_with_a_day_and_undone(qtbot, screen):
    choose(screen, "2026/63")
    card, editor = panel(screen).execution, screen.decision_view.editor
    card.state.value_changed.emit(ExecutionState.DONE)
    assert card.done_on.isVisible() and card.done_on.value() == dt.datetime.now().astimezone().date()
    card.done_on.set_value(dt.date(2026, 11, 17))
    card.done_on.value_changed.emit(dt.date(2026, 11, 17))
    screen.flush()
    assert stored(screen, "2026/63").execution.done_on == dt.date(2026, 11, 17)
    assert references(screen) == ALL and cell(screen, "2026/63", Column.STATE).data() == "Done"
    card.state.setFocus()
    for _ in range(2):
        qtbot.keyClick(card.state, Qt.Key.Key_Z, CONTROL)
    screen.flush()
    assert stored(screen, "2026/63").execution.state is ExecutionState.OPEN and not card.done_on.isVisible()
    assert editor.saving.state is SaveState.SAVED and card.saved.text() == "Saved"


def test_a_note_is_saved_while_it_is_typed(qtbot, screen):
    choose(screen, "2026/66")
    note = panel(screen).execution.note
    note.setFocus()
    press(note, "Letter to the <b>municipality</b> & back")
    assert screen.decision_view.editor.saving.state is SaveState.WAITING
    with qtbot.waitSignal(screen.decision_view.editor.saving.saved, timeout=3000):
        pass
    assert stored(screen, "2026/66").execution.note == "Letter to the <b>municipality</b> & back"
    assert note.text() == "Letter to the <b>municipality</b> & back" and note.hasFocus()


def test_the_note_of_one_decision_does_not_go_to_the_next(qtbot, screen):
    choose(screen, "2026/66")
    note = panel(screen).execution.note
    note.setFocus()
    press(note, "For 66")
    choose(screen, "2026/63")
    assert note.text() == "" and stored(screen, "2026/66").execution.note == "For 66"
    assert stored(screen, "2026/63").execution.note is None


def test_superseding_by_number_from_the_register(qtbot, screen):
    choose(screen, "2026/63")
    card = panel(screen).execution
    card.state.value_changed.emit(ExecutionState.SUPERSEDED)
    assert card.picker.isVisible() and stored(screen, "2026/63").execution.state is ExecutionState.OPEN
    offered = [item.title.split(" · ")[0] for item in card.picker.list.items()]
    assert "2026/65" not in offered and "2026/63" not in offered, "neither what was rejected nor the decision itself"
    card.picker.setFocus()
    press(card.picker.line, "2026/61")
    qtbot.keyClick(card.picker.line, Qt.Key.Key_Return)
    screen.flush()
    assert stored(screen, "2026/63").superseded_by == "2026/61"
    assert not card.picker.isVisible() and card.successor.steps()[0].kind == "decision"
    assert panel(screen).thread_card.steps.steps()[-1].caption == "Replaced by decision 2026/61"
    card.successor.rows[0].click()
    assert screen.decision_view.editor.file.row.reference == "2026/61"
    assert any(step.caption == "Replaces decision 2026/63" for step in panel(screen).thread_card.steps.steps())


def test_superseding_by_words_with_the_arrow_keys(qtbot, screen):
    choose(screen, "2026/63")
    card = panel(screen).execution
    card.state.value_changed.emit(ExecutionState.SUPERSEDED)
    press(card.picker.line, "toby")
    qtbot.keyClick(card.picker.line, Qt.Key.Key_Down)
    assert card.picker.list.hasFocus()
    qtbot.keyClick(card.picker.list, Qt.Key.Key_Down)
    qtbot.keyClick(card.picker.list, Qt.Key.Key_Return)
    screen.flush()
    assert stored(screen, "2026/63").superseded_by == "2026/64"
    card.other.click()
    assert card.picker.isVisible() and card.picker.line.hasFocus()
    press(card.picker.line, "nothing like it")
    assert card.picker.nothing.isVisible() and card.picker.list.items() == []


def test_a_successor_that_is_never_chosen_changes_nothing(screen):
    choose(screen, "2026/63")
    panel(screen).execution.state.value_changed.emit(ExecutionState.SUPERSEDED)
    choose(screen, "2026/62")
    choose(screen, "2026/63")
    assert panel(screen).execution.state.value() is ExecutionState.OPEN
    assert stored(screen, "2026/63").execution.state is ExecutionState.OPEN


def test_a_circle_is_told_and_undone(qtbot, screen):
    choose(screen, "2026/66")
    told = []
    screen.session.reported.connect(told.append)
    editor = screen.decision_view.editor
    old = next(row for row in screen.decision_view.rows() if row.reference == "2026/64")
    editor.choose_successor(old.id)
    screen.flush()
    assert len(told) == 1 and "2026/64" in str(told[0]) and editor.value.state is ExecutionState.OPEN
    assert editor.saving.state is SaveState.SAVED and stored(screen, "2026/66").execution.state is ExecutionState.OPEN


# ------------------------------------------------------------------------------------------------------------ thread


def test_the_thread_leads_there(qtbot, screen):
    wanted = []
    screen.session.place_wanted.connect(lambda kind, key: wanted.append(kind))
    choose(screen, "2026/62")
    steps = panel(screen).thread_card.steps
    captions = [step.caption.split(" · ")[0] for step in steps.steps()]
    assert captions[:3] == ["Need", "Meeting 13, item 1", "Meeting 14, item 2"]
    assert captions[4:] == ["Project", "Action", "Action", "Letter sent 87", "Letter received"]
    assert steps.steps()[3].here and steps.steps()[3].pill == "In progress"
    kinds = [step.kind for step in steps.steps()]
    assert kinds == ["paper", "item", "item", "", "project", "action", "action", "letter", "letter"]
    late = steps.steps()[5]
    assert late.pill == "late" and late.tone == "late"
    steps.rows[1].setFocus()
    qtbot.keyClick(steps.rows[1], Qt.Key.Key_Return)
    assert wanted == ["item"]
    steps.rows[5].click()
    assert screen.view() == "actions" and screen.action_view.list.current_key() == late.id


def test_an_action_leads_back_to_its_decision_even_past_a_filter(screen):
    screen.decision_view.filters.search.setText("humps")
    screen.show_view("actions")
    row = next(row for row in screen.action_view.rows() if row.reference == "2026/62")
    screen.action_view.go_to(row.id)
    screen.action_view.card.origin.rows[0].click()
    assert screen.view() == "decisions" and references(screen) == ALL
    assert screen.decision_view.editor.file.row.reference == "2026/62"


@pytest.fixture
def frame(qtbot, session):
    frame = Frame(session, SCREENS)
    qtbot.addWidget(frame)
    frame.resize(1280, 800)
    frame.show()
    frame.open_screen("decisions")
    return frame


def test_a_step_opens_the_meeting_at_the_item(frame, qtbot):
    screen = frame.current
    choose(screen, "2026/62")
    screen.decision_view.panel.thread_card.steps.rows[2].click()
    meetings = frame.current
    assert meetings.name == "meetings" and meetings.editor.meeting.number == 14
    assert meetings.outline.current_key() == meetings.editor.meeting.agenda[1].id
    other = screen.decision_view.rows()[0].meeting_id
    frame.session.place_wanted.emit("meeting", other)
    assert frame.current is meetings and meetings.editor.meeting.id == other
    frame.session.place_wanted.emit("action", screen.action_view.rows()[0].id)
    assert frame.current is screen and screen.view() == "actions"
    frame.session.place_wanted.emit("nothing of the kind", "x")
    assert frame.current is screen, "what no screen shows opens nothing"
    screen.empty.triggered.emit()
    assert frame.current is meetings


def test_what_waits_is_counted_before_the_screen_was_ever_opened(qtbot, session, make_session):
    frame = Frame(session, SCREENS)
    qtbot.addWidget(frame)
    session.opened.emit()
    assert frame._badge("decisions") == "2"
    action = ask(session, lambda desk: desk.register.actions(session.council_id))[0]
    from council_desk.domain.terms import ActionState

    session.write(lambda desk: desk.register.set_action_state(action.id, ActionState.DONE))
    with qtbot.waitSignal(frame._waiting.changed, timeout=4000):
        pass
    assert frame._badge("decisions") == "1"
    session.close_desk()
    assert frame._badge("decisions") == ""


# ----------------------------------------------------------------------------------------------- around the screen


def test_what_others_write_is_read_again(screen):
    row = choose(screen, "2026/63")
    screen.session.write(lambda desk: desk.register.set_execution(row.id, ExecutionState.CANCELLED, note="Too cold"))
    assert cell(screen, "2026/63", Column.STATE).data() == "Cancelled"
    assert panel(screen).execution.note.text() == "Too cold" and panel(screen).decision.state.text() == "Cancelled"


def test_a_decision_that_is_gone_closes(screen):
    choose(screen, "2026/66")
    meeting = screen.decision_view.editor.file.row.meeting_id

    def remove(desk):
        fourteenth = next(row for row in desk.meetings.list(screen.session.council_id) if row.number == 14)
        row = next(row for row in desk.register.decisions(screen.session.council_id) if row.reference == "2026/64")
        changes = desk.register.set_execution(row.id, ExecutionState.OPEN)
        assert fourteenth
        return changes | desk.meetings.remove(meeting)

    screen.session.write(remove)
    assert references(screen) == ALL[1:] and screen.decision_view.editor.file.row.reference == "2026/65"


def test_an_empty_council_is_told_what_the_screen_is_for(qtbot, make_session, tmp_path):
    from council_desk.domain.terms import Language
    from council_desk.services.rows import DeskSetup, FirstRun

    session = make_session()
    first = FirstRun(DeskSetup(Language.EN, Calendar.GREGORIAN, "UTC"), "Council", "Mill Brook", "Harrowmere")
    session.open_desk(tmp_path / "empty.desk", create=True, prepare=lambda desk: desk.councils.found(first))
    screen = show(qtbot, session)
    assert screen.empty.isVisible() and screen.header_widgets() == () and screen.subtitle() == "" and not screen.badge()
    wanted = []
    session.place_wanted.connect(lambda kind, key: wanted.append((kind, key)))
    screen.empty.action.click()
    assert wanted == [("meeting", "")]


@pytest.mark.parametrize("language", ["fa", "ar", "ru", "en"])
@pytest.mark.parametrize(
    ("width", "height", "text_size"), [(1058, 748, 100), (802, 588, 100), (610, 330, 100), (1058, 748, 200)]
)
def test_nothing_is_clipped(in_language_screen, clipped, language, width, height, text_size):
    screen = in_language_screen(language, ThemeChoice.DARK, width, height, text_size=text_size)
    for row in screen.decision_view.rows():
        screen.decision_view.go_to(row.id)
        settle()
        assert clipped(screen) == []
    panel(screen).execution.other.click()
    settle()
    assert clipped(screen) == []
    screen.show_view("actions")
    settle()
    assert clipped(screen) == [] and screen.grab().width() >= width


def test_other_words_calendar_and_digits_take_effect_at_once(screen):
    choose(screen, "2026/62")
    screen.session.change_settings(language="fa")
    QApplication.processEvents()
    assert screen.title() == "مصوبات" and screen.subtitle() == "۷ مصوبه"
    assert cell(screen, "2026/62", Column.DAY).data() == "۱۴۰۵/۰۸/۲۱"
    assert panel(screen).decision.where.text().startswith("۲۱ آبان ۱۴۰۵")
    assert panel(screen).decision.late.text() == "۱۰ روز گذشته"
    assert "Meeting" not in " ".join(step.caption for step in panel(screen).thread_card.steps.steps())


def test_in_a_low_window_one_thing_is_shown_at_a_time(qtbot, in_language_screen):
    screen = in_language_screen("en", width=610, height=330)
    view = screen.decision_view
    assert view.sides.is_low and view.table.isVisible() and not view.panel.isVisible()
    qtbot.keyClick(view.table, Qt.Key.Key_Return)
    assert view.panel.isVisible() and not view.table.isVisible()
    qtbot.keyClick(view.panel.execution.state, Qt.Key.Key_Escape)
    assert view.table.isVisible() and view.table.hasFocus()
    screen.resize(1058, 748)
    QApplication.processEvents()
    assert view.panel.isVisible() and view.table.isVisible()


def test_every_control_has_a_name(screen):
    from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit

    choose(screen, "2026/63")
    for view in ("decisions", "actions"):
        screen.show_view(view)
        for kind in (QLineEdit, QComboBox, QPlainTextEdit, QAbstractButton):
            for widget in screen.findChildren(kind):
                if widget.isVisible():
                    name = widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")
                    assert name or widget.parent().accessibleName(), widget


def test_a_column_that_comes_back_has_room_for_its_heading(screen):
    view = screen.decision_view
    view.show_panel()
    settle()
    assert Column.MEETING in view.table.hidden_columns()
    view.hide_panel()
    settle()
    header = view.table.horizontalHeader()
    shown = [column for column in Column if column not in view.table.hidden_columns()]
    assert Column.MEETING in shown
    assert all(header.sectionSize(one) >= header.sectionSizeFromContents(one).width() for one in shown)
