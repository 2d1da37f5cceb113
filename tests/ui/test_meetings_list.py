import json

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from tests.ui.meetings_help import show, type_into

from council_desk.domain.terms import MeetingState, OrganizationClass
from council_desk.paths import resource_dir


@pytest.fixture
def screen(qtbot, session):
    return show(qtbot, session)


@pytest.fixture
def writing(screen):
    screen.open_meeting(screen.list_page.rows()[0].id)
    screen.document.complete()
    QApplication.processEvents()
    return screen


def test_the_list_goes_by_year_and_shows_the_minutes(qtbot, screen):
    items = screen.list_page.list.items()
    assert [item.group for item in items] == ["2026"] and items[0].title.startswith("Meeting 14 · 12 November 2026")
    assert items[0].pill == "Held" and "6 present, quorum 5 ✓" in items[0].subtitle
    qtbot.waitUntil(lambda: screen.preview.view.page_count > 2)
    assert screen.title() == "Meetings"


def test_what_is_typed_narrows_the_list(qtbot, screen):
    type_into(screen.list_page.search, "lantern")
    assert len(screen.list_page.list.items()) == 1
    type_into(screen.list_page.search, "nowhere")
    assert screen.list_page.list.items() == [] and screen.list_page.nothing.isVisible()


def test_an_empty_council_is_told_what_the_screen_is_for(qtbot, make_session, data_folder):
    session = make_session()
    data_folder.mkdir(parents=True, exist_ok=True)
    record = json.loads((resource_dir() / "sample" / "en.json").read_text("utf-8"))
    for name in ("meetings", "projects", "assignments", "papers", "elections", "diagnoses", "letters"):
        record.pop(name, None)
    (data_folder / "empty.json").write_text(json.dumps(record), "utf-8")
    session.open_desk(
        data_folder / "b.desk",
        create=True,
        prepare=lambda desk: desk.exchange.import_file(data_folder / "empty.json"),
    )
    screen = show(qtbot, session)
    assert screen.list_page.empty.isVisible() and screen.header_widgets() == ()
    qtbot.mouseClick(screen.list_page.empty.action, Qt.MouseButton.LeftButton)
    assert screen.list_page.new.isVisible()


def test_a_new_meeting_takes_what_was_left_open_by_number_keys(qtbot, screen):
    screen.primary_action().trigger()
    new = screen.list_page.new
    assert len(new.offers) > 3 and len(new.chosen()) == len(new.offers)
    QApplication.sendEvent(new, QKeyEvent(QEvent.Type.KeyPress, ord("۱"), Qt.KeyboardModifier.NoModifier, "۱"))
    assert not next(iter(new.offers.values())).value()
    kept = new.chosen()
    qtbot.keyClick(new, Qt.Key.Key_Return)
    assert screen.editor.is_open and screen.editor.meeting.number == 15
    assert screen.editor.meeting.state is MeetingState.SCHEDULED
    assert {row.status for row in screen.editor.meeting.attendance} == {"absent"}
    assert len(kept) == len(new.offers) - 1 and screen.editor.meeting.agenda


def test_escape_leaves_the_form_of_a_new_meeting(qtbot, screen):
    screen.new_meeting()
    qtbot.keyClick(screen.list_page.new, Qt.Key.Key_Escape)
    assert screen.list_page.card.isVisible() and len(screen.list_page.rows()) == 1


def test_a_meeting_is_removed_and_brought_back(qtbot, screen):
    screen.new_meeting()
    screen.list_page.new._create()
    made = screen.editor.meeting
    screen.close_meeting()
    said = []
    screen.session.notified.connect(lambda text, undo: said.append((text, undo)))
    screen.remove_meeting(made.id)
    assert made.id not in [row.id for row in screen.list_page.rows()] and said[0][0] == "Removed: meeting 15"
    said[0][1]()
    assert made.id in [row.id for row in screen.list_page.rows()]


@pytest.mark.parametrize("language", ["fa", "ar", "ru", "en"])
@pytest.mark.parametrize(("width", "height"), [(1058, 748), (802, 588)])
def test_nothing_is_clipped(qtbot, sample_session, clipped, language, width, height):
    screen = show(qtbot, sample_session(language), width, height)
    assert clipped(screen) == []
    screen.open_meeting(screen.list_page.rows()[0].id)
    screen.document.complete()
    for _ in range(12):
        QApplication.processEvents()
    assert screen.width() == width, "the window is not pushed wider"
    assert clipped(screen) == []
    screen.new_meeting()
    for _ in range(4):
        QApplication.processEvents()
    assert clipped(screen) == []


def test_in_a_narrow_window_the_page_takes_the_place_of_the_text(qtbot, session):
    screen = show(qtbot, session, 802, 588)
    assert not screen.preview.isVisible() and screen.view_switch in screen.header_widgets()
    screen.view_switch.set_value("page")
    screen.view_switch.value_changed.emit("page")
    assert screen.preview.isVisible() and not screen.list_page.isVisible()


@pytest.mark.parametrize("wanted", ["new_meeting", "plan_year", "open"])
def test_a_narrow_window_turns_to_the_text_when_something_is_to_be_written(qtbot, session, wanted):
    screen = show(qtbot, session, 802, 588)
    screen.view_switch.set_value("page")
    screen.view_switch.value_changed.emit("page")
    {
        "new_meeting": screen.new_meeting,
        "plan_year": screen.planning.plan_year,
        "open": lambda: screen.open_meeting(screen.list_page.rows()[0].id),
    }[wanted]()
    assert screen.view_switch.value() == "write" and not screen.preview.isVisible()


def test_digits_and_dates_follow_the_settings_at_once(qtbot, sample_session):
    session = sample_session("fa")
    screen = show(qtbot, session)
    screen.open_meeting(screen.list_page.rows()[0].id)
    assert screen.title() == "جلسهٔ ۱۴ · ۲۱ آبان ۱۴۰۵"
    from council_desk.domain.digits import Digits
    from council_desk.domain.terms import Calendar

    session.change_settings(calendar=Calendar.GREGORIAN, digits=Digits.LATIN)
    assert screen.title() == "جلسهٔ 14 · 12 نوامبر 2026"
    assert screen.document.attendance.quorum_pill.text() == "6/8"
    assert screen.document.details.number.text() == "14"


def test_a_meeting_of_a_council_that_was_left_meanwhile_does_not_open(screen, session, monkeypatch):
    waiting = []
    with monkeypatch.context() as patched:
        patched.setattr(session, "read", lambda *asked: waiting.append(asked))
        screen.open_meeting(screen.list_page.rows()[0].id)
    session.write(lambda desk: desk.bodies.add(session.council_id, OrganizationClass.WORKING_GROUP, "Lamps"))
    session.choose_council(next(row.id for row in session.councils if row.id != session.council_id))
    (asked,) = waiting
    session.read(*asked)
    assert not screen.editor.is_open and screen.document is None
