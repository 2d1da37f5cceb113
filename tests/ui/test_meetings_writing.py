import datetime as dt

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QAbstractButton, QApplication
from tests.ui.meetings_help import ALT, CONTROL, SHIFT, press, section, show, stored, type_into

from council_desk.domain.terms import Calendar, Language, PaperState
from council_desk.errors import DeskError
from council_desk.services.rows import DeskSetup, FirstRun
from council_desk.ui.autosave import SaveState
from council_desk.ui.reading_order import tab_stops


@pytest.fixture
def screen(qtbot, session):
    return show(qtbot, session)


@pytest.fixture
def writing(screen):
    screen.open_meeting(screen.list_page.rows()[0].id)
    screen.document.complete()
    QApplication.processEvents()
    return screen


def test_what_is_typed_is_saved_soon_after_the_last_key(qtbot, writing):
    card = section(writing, 1).card
    saved = writing.editor.meeting
    type_into(card.title_line, "Street lights")
    assert writing.editor.meeting.agenda[1].title == "Street lights"
    assert writing.editor.saving.state is SaveState.WAITING and writing.saved.text() == "Saving …"
    qtbot.waitUntil(lambda: writing.editor.saving.state is SaveState.SAVED, timeout=1_000)
    assert stored(writing) == writing.editor.meeting != saved
    assert writing.outline.parts()[4].title == "2 · Street lights" and writing.saved.text() == "Saved"


def test_leaving_writes_at_once(qtbot, writing):
    meeting_id = writing.editor.meeting.id
    type_into(section(writing, 0).card.title_line, "Opening")
    writing.close_meeting()
    found = []
    writing.session.read(lambda desk: desk.meetings.get(meeting_id), found.append)
    assert found[0].meeting.agenda[0].title == "Opening" and writing.title() == "Meetings"


def test_a_save_that_comes_back_takes_no_letters(qtbot, writing):
    field = section(writing, 0).card.discussion
    field.setFocus()
    field.setPlainText("")
    for part in ("Zoë O’Fernley: one ", "two ", "three  "):
        press(field, part)
        writing.editor.saving.flush()
    assert field.text() == "Zoë O’Fernley: one two three  "
    assert stored(writing).agenda[0].speeches[0].text == "one two three"
    assert stored(writing).agenda[0].speeches[0].speaker == writing.editor.meeting.secretary


def test_no_break_spaces_and_half_spaces_survive_typing(qtbot, sample_session):
    screen = show(qtbot, sample_session("ru"))
    screen.open_meeting(screen.list_page.rows()[0].id)
    screen.document.complete()
    field = section(screen, 1).card.discussion
    field.setFocus()
    field.setPlainText("Смета 1\u00a0250\u00a0000\u00a0руб.")
    field.moveCursor(QTextCursor.MoveOperation.End)
    press(field, " می\u200cشود")
    assert stored(screen).agenda[1].speeches[0].text == "Смета 1\u00a0250\u00a0000\u00a0руб. می\u200cشود"


def test_the_speaker_stands_out_in_bold(writing):
    field = section(writing, 1).card.discussion
    field.set_text("Honor Brackenridge: agreed\nNota Bene: not a person")
    formats = [block.layout().formats() for block in (field.document().firstBlock(), field.document().lastBlock())]
    assert [len(each) for each in formats] == [1, 0]


def test_a_failed_save_loses_nothing_and_is_tried_again(qtbot, writing, monkeypatch):
    told = []
    writing.session.reported.connect(told.append)
    from council_desk.services.meetings import MeetingService

    real = MeetingService.save

    def full(*_):
        raise DeskError("There is no room left on the disk.")

    monkeypatch.setattr(MeetingService, "save", full)
    type_into(section(writing, 0).card.title_line, "Kept")
    writing.editor.saving.flush()
    assert [str(error) for error in told] == ["There is no room left on the disk."]
    assert writing.editor.saving.state is SaveState.FAILED and "tried again" in writing.saved.text()
    writing.editor.saving.flush()
    assert len(told) == 1, "told once, not at every try"
    monkeypatch.setattr(MeetingService, "save", real)
    writing.editor.saving.flush()
    assert writing.editor.saving.state is SaveState.SAVED and stored(writing).agenda[0].title == "Kept"


def test_undo_of_text_comes_before_undo_of_removals(qtbot, writing):
    card = section(writing, 0).card
    before = card.title_line.text()
    removed = writing.editor.meeting.agenda[2]
    writing.document.remove_item(removed.id)
    card.title_line.setFocus()
    card.title_line.end(False)
    press(card.title_line, "!")
    qtbot.keyClick(card.title_line, Qt.Key.Key_Z, CONTROL)
    assert card.title_line.text() == before == writing.editor.meeting.agenda[0].title
    assert removed.id not in [item.id for item in writing.editor.meeting.agenda]
    qtbot.keyClick(card.title_line, Qt.Key.Key_Z, CONTROL)
    assert writing.editor.meeting.agenda[2] == removed
    writing.outline.setFocus()
    qtbot.keyClick(writing.outline, Qt.Key.Key_Z, CONTROL | SHIFT)
    assert removed.id not in [item.id for item in writing.editor.meeting.agenda]


def test_what_was_typed_after_a_removal_stays_when_it_is_undone(qtbot, writing):
    removed = writing.editor.meeting.agenda[3]
    writing.document.remove_item(removed.id)
    type_into(section(writing, 0).card.title_line, "Later words")
    writing.editor.history.undo()
    assert writing.editor.meeting.agenda[3] == removed and writing.editor.meeting.agenda[0].title == "Later words"


def test_items_are_added_moved_and_removed_by_keys_alone(qtbot, writing):
    said = []
    writing.session.notified.connect(lambda text, undo: said.append((text, undo)))
    first = section(writing, 0).card
    first.title_line.setFocus()
    qtbot.keyClick(first.title_line, Qt.Key.Key_Return, CONTROL)
    made = writing.editor.meeting.agenda[1]
    assert QApplication.focusWidget() is section(writing, 1).card.title_line
    assert section(writing, 1).card.title_line.selectedText() == made.title
    press(QApplication.focusWidget(), "Flood wall")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down, ALT)
    assert [item.title for item in writing.editor.meeting.agenda].index("Flood wall") == 2
    assert [item.number for item in writing.editor.meeting.agenda] == [str(n) for n in range(1, 8)]
    assert QApplication.focusWidget() is section(writing, 2).card.title_line
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Up, ALT)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_M, ALT)
    assert len(writing.editor.meeting.agenda[1].motions) == 1
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_A, ALT)
    assert writing.editor.meeting.agenda[1].actions[0].motion == writing.editor.meeting.agenda[1].motions[0].id
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Delete, CONTROL | SHIFT)
    assert made.id not in [item.id for item in writing.editor.meeting.agenda] and said[-1][0] == "Removed: Flood wall"
    said[-1][1]()
    back = writing.editor.meeting.agenda[1]
    assert back.title == "Flood wall" and len(back.motions) == len(back.actions) == 1
    assert stored(writing).agenda[1] == back


def test_ctrl_delete_in_a_text_takes_a_word_and_elsewhere_the_item(qtbot, writing):
    field = section(writing, 0).card.title_line
    field.set_text("two words")
    field.setFocus()
    field.setCursorPosition(0)
    qtbot.keyClick(field, Qt.Key.Key_Delete, CONTROL)
    assert field.text() == "words" and len(writing.editor.meeting.agenda) == 6
    writing.outline.select(writing.editor.meeting.agenda[0].id)
    writing.outline.setFocus()
    qtbot.keyClick(writing.outline, Qt.Key.Key_Delete, CONTROL)
    assert len(writing.editor.meeting.agenda) == 5


def test_one_item_after_the_other_is_removed_with_the_focus_in_it(writing):
    while agenda := writing.editor.meeting.agenda:
        section(writing, 0).card.title_line.setFocus()
        writing.document.remove_item(agenda[0].id)
    assert writing.document.items.widgets() == [] and QApplication.focusWidget() is writing.document.agenda.add


def test_items_are_added_moved_and_removed_by_the_mouse(qtbot, writing):
    agenda = writing.document.agenda
    qtbot.mouseClick(agenda.add, Qt.MouseButton.LeftButton)
    assert len(writing.editor.meeting.agenda) == 7
    second = writing.editor.meeting.agenda[1].id
    qtbot.mouseClick(section(writing, 1).card.up, Qt.MouseButton.LeftButton)
    assert writing.editor.meeting.agenda[0].id == second
    qtbot.mouseClick(section(writing, 0).card.remove, Qt.MouseButton.LeftButton)
    assert second not in [item.id for item in writing.editor.meeting.agenda]
    agenda.list.select(writing.editor.meeting.agenda[2].id)
    third = agenda.list.current_key()
    qtbot.mouseClick(agenda.down, Qt.MouseButton.LeftButton)
    assert writing.editor.meeting.agenda[3].id == third


def test_tab_follows_the_order_of_reading_after_an_item_was_put_between(writing):
    writing.document.add_item(after=writing.editor.meeting.agenda[0].id)
    QApplication.processEvents()
    stops = tab_stops(writing)
    places = [stops.index(section(writing, place).card.title_line) for place in range(3)]
    assert places == sorted(places)


def test_an_emptied_title_stays_as_it_was(qtbot, writing):
    field = section(writing, 0).card.title_line
    before = writing.editor.meeting.agenda[0].title
    type_into(field, "x")
    field.selectAll()
    qtbot.keyClick(field, Qt.Key.Key_Backspace)
    writing.document.details.place.setFocus()
    assert field.text() == "x" and writing.editor.meeting.agenda[0].title == "x" != before


def test_what_stands_beneath_the_items_is_there_without_an_item_too(qtbot, writing):
    while writing.editor.meeting.agenda:
        writing.document.remove_item(writing.editor.meeting.agenda[0].id)
    meeting_id = writing.editor.meeting.id
    writing.close_meeting()
    writing.open_meeting(meeting_id)
    document = writing.document
    lower = (document.all_actions, document.closing, document.life)
    qtbot.waitUntil(lambda: all(card.isVisible() for card in lower))
    assert not writing.editor.meeting.agenda and document.life.draft.isVisible()


def test_escape_goes_to_the_outline_and_from_there_to_the_list(qtbot, writing):
    field = section(writing, 0).card.title_line
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is writing.outline
    qtbot.keyClick(writing.outline, Qt.Key.Key_Escape)
    assert not writing.editor.is_open


def test_the_outline_goes_to_a_part_and_follows(qtbot, writing):
    fourth = writing.editor.meeting.agenda[3].id
    writing.outline.chosen.emit(fourth)
    QApplication.processEvents()
    assert writing.outline.current_key() == fourth
    assert QApplication.focusWidget() is section(writing, 3).card.title_line
    top = section(writing, 3).mapTo(writing.document.area.viewport(), section(writing, 3).rect().topLeft()).y()
    assert 0 <= top < 40


def test_scrolling_before_the_last_cards_are_there_tells_no_place_of_them(screen):
    screen.open_meeting(screen.list_page.rows()[0].id)
    QApplication.processEvents()
    places = []
    screen.document.place_changed.connect(places.append)
    screen.document.area.verticalScrollBar().setValue(5)
    assert screen.document.life.isHidden() and places[-1] == "details"


def test_the_day_of_the_meeting_moves_everything_with_it(writing):
    details = writing.document.details
    details.day.line.setText("15 November 2026")
    details.day.flush()
    meeting = writing.editor.meeting
    assert meeting.scheduled_start.startswith("2026-11-15T18:30") and meeting.started.startswith("2026-11-15")
    assert all(item.started.startswith("2026-11-15") for item in meeting.agenda if item.started)
    assert any(row.intervals for row in meeting.attendance)
    assert all(span.arrived.startswith("2026-11-15") for row in meeting.attendance for span in row.intervals)
    writing.editor.history.undo()
    assert writing.editor.meeting.started.startswith("2026-11-12") and details.day.value().day == 12


def test_times_are_those_of_the_clock_on_the_wall(writing):
    details = writing.document.details
    details.ended.setText("0:30")
    details.ended.flush()
    assert writing.editor.meeting.ended.startswith("2026-11-13T00:30"), "after midnight it is the next day"


def test_approved_minutes_are_read_and_not_written(writing):
    from council_desk.domain.terms import MinutesState
    from council_desk.services import editing

    writing.editor.type(lambda meeting: editing.change_minutes(meeting, state=MinutesState.APPROVED))
    assert not writing.document.may_write() and writing.document.reading.isVisible()
    card = section(writing, 0).card
    assert card.title_line.isReadOnly() and card.discussion.isReadOnly() and card.started.isReadOnly()
    assert not card.add_motion.isEnabled() and not card.kind.isEnabled()
    assert not writing.document.attendance.list.isEnabled()
    writing.editor.type(lambda meeting: editing.change_minutes(meeting, state=MinutesState.DRAFT))
    assert not card.title_line.isReadOnly() and card.add_motion.isEnabled()
    assert writing.document.attendance.list.isEnabled() and not writing.document.reading.isVisible()


def test_what_comes_beneath_the_items_of_approved_minutes_is_read_and_not_written_either(screen):
    from council_desk.domain.terms import MinutesState
    from council_desk.services import editing

    meeting = screen.list_page.rows()[0].id
    screen.open_meeting(meeting)
    signatory = next(key for key, _ in screen.editor.people if key)
    screen.editor.type(
        lambda meeting: editing.change_minutes(meeting, state=MinutesState.APPROVED, signatories=(signatory,))
    )
    screen.close_meeting()
    screen.open_meeting(meeting)
    screen.document.complete()
    document = screen.document
    buttons = [*document.closing.findChildren(QAbstractButton), *document.all_actions.findChildren(QAbstractButton)]
    assert document.all_actions.lines.widgets() and document.closing._signatories.count() == 1
    assert not any(button.isEnabled() for button in buttons)


def test_keys_of_other_keyboards_add_items_motions_and_actions(writing):
    def press_alt(letter):
        widget = QApplication.focusWidget()
        for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            QApplication.sendEvent(widget, QKeyEvent(kind, ord(letter.upper()), ALT, letter))

    section(writing, 0).card.title_line.setFocus()
    press_alt("ه")  # the key I of Persian and Arabic keyboards
    assert len(writing.editor.meeting.agenda) == 7
    press_alt("پ")  # the key M of a Persian keyboard
    press_alt("ة")  # and of an Arabic one
    assert len(writing.editor.meeting.agenda[1].motions) == 2
    press_alt("ф")  # the key A of a Russian keyboard
    assert len(writing.editor.meeting.agenda[1].actions) == 1


def test_a_guidance_is_somebodys_and_no_vote(qtbot, writing):
    card = section(writing, 0).card
    before = len(writing.editor.meeting.agenda[0].guidance)
    qtbot.mouseClick(card.add_guidance, Qt.MouseButton.LeftButton)
    row = card.guidance_rows[-1]
    type_into(row.text, "Let the work be shared.")
    made = writing.editor.meeting.agenda[0].guidance[-1]
    imam = next(each.person for each in writing.editor.file.roster if each.role == "imam")
    assert made.person == imam and made.text == "Let the work be shared."
    row.remove.click()
    assert len(writing.editor.meeting.agenda[0].guidance) == before
    writing.editor.history.undo()
    assert writing.editor.meeting.agenda[0].guidance[-1].text == "Let the work be shared."


def test_actions_have_a_person_a_day_and_a_state(qtbot, writing):
    writing.document.add_action(writing.editor.meeting.agenda[5].id)
    row = section(writing, 5).action_card.rows.widgets()[-1]
    type_into(row.text, "Ask for three offers")
    row.due.line.setText("10 December 2026")
    row.due.flush()
    row.assignee.value_changed.emit(writing.editor.meeting.chair)
    action = writing.editor.meeting.agenda[5].actions[-1]
    assert (action.text, str(action.due), action.assignee) == (
        "Ask for three offers",
        "2026-12-10",
        writing.editor.meeting.chair,
    )
    line = writing.document.all_actions.lines.widgets()[-1]
    assert line.text.text() == "Ask for three offers" and line.who.text() == "Honor Brackenridge"
    line.done.click()
    assert writing.editor.meeting.agenda[5].actions[-1].state == "done"
    row.remove.click()
    assert len(writing.editor.meeting.agenda[5].actions) == 0
    writing.editor.history.undo()
    assert writing.editor.meeting.agenda[5].actions[-1].text == "Ask for three offers"


def test_signatures_and_copies(qtbot, writing):
    closing = writing.document.closing
    before = writing.editor.meeting.minutes.signatories
    newcomer = next(key for key, _ in writing.editor.people if key and key not in before)
    closing.add_signatory.value_changed.emit(newcomer)
    assert writing.editor.meeting.minutes.signatories == (*before, newcomer)
    closing.distribution.setFocus()
    closing.distribution.setPlainText("Municipality\n\n  Archive ")
    assert writing.editor.meeting.minutes.distribution == ("Municipality", "Archive")
    closing.next_day.line.setText("10 December 2026")
    closing.next_day.flush()
    assert writing.editor.meeting.next_meeting.startswith("2026-12-10T")


def test_a_motion_names_the_project_that_was_made_of_the_need(qtbot, session):
    placed = []

    def prepare(desk):
        paper = next(row for row in desk.papers.list(session.council_id) if row.state is PaperState.REGISTERED)
        placed.append(desk.papers.into_agenda(paper.id)[0])
        other = desk.projects.begin(session.council_id, "Another")[0]
        project, changes = desk.papers.make_project(paper.id)
        placed.extend((project, other.id))
        return changes

    session.write(prepare)
    item, project, other = placed[0].item, *placed[1:]
    screen = show(qtbot, session)
    screen.open_meeting(placed[0].meeting)
    screen.document.complete()
    screen.document.add_motion(item)
    (card,) = screen.document.items.widget(item).motions.widgets()
    assert card.project.isVisible() and card.project.value() == project
    assert stored(screen).agenda[-1].motions[0].project == project
    card.project.setCurrentIndex(card.project._values.index(other))
    card.project.activated.emit(card.project.currentIndex())
    assert stored(screen).agenda[-1].motions[0].project == other
    session.write(lambda desk: desk.projects.begin(session.council_id, "A third one"))
    assert "A third one" in [card.project.itemText(place) for place in range(card.project.count())]


def test_where_there_is_no_project_none_is_asked_for(qtbot, make_session, data_folder):
    session = make_session()
    data_folder.mkdir(parents=True, exist_ok=True)
    session.open_desk(data_folder / "bare.desk", create=True)
    first = FirstRun(DeskSetup(Language.EN, Calendar.GREGORIAN, "UTC"), "Council", "Mill Brook", "Harrowmere")
    session.write(lambda desk: desk.councils.found(first))
    screen = show(qtbot, session)
    session.write(lambda desk: desk.meetings.create(session.council_id, dt.datetime(2026, 11, 20, 18)))  # noqa: DTZ001
    screen.activate()
    screen.open_meeting(screen.list_page.rows()[0].id)
    screen.document.complete()
    screen.document.add_item()
    item = screen.editor.meeting.agenda[0].id
    screen.document.add_motion(item)
    (card,) = screen.document.items.widget(item).motions.widgets()
    assert not card.project.isVisible()
