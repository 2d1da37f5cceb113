import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from tests.ui.sitting_frame_help import CONTROL, SHIFT, Sitting

from council_desk.domain.digits import Digits
from council_desk.settings import ThemeChoice
from council_desk.ui.reading_order import tab_stops
from council_desk.ui.sitting.columns import GAP, MARGIN

LANGUAGES = ["fa", "ar", "ru", "en"]
SIZES = [(1280, 800), (1024, 640)]


def settle():
    for _ in range(3):
        QApplication.processEvents()


def boxes(page):
    parts = (page.agenda, page.middle, page.people)
    return [part.geometry() for part in parts if part.isVisible()]


def walk(sitting):
    """Go through the states of the mode and stop in each."""
    page = sitting.page
    yield "roll call"
    sitting.open(present=6)
    yield "between"
    page.deal_with(sitting.meeting.agenda[1].id)
    yield "item"
    page.look_at(sitting.meeting.agenda[0].id)
    yield "other item"
    page.show_running()
    page.people.ask_recusal(sitting.meeting.attendance[0].person)
    yield "recusal"
    page.people.detail.close_detail()
    page.people.ask_guest()
    yield "guest"
    page.people.guest.put_away()
    page.toggle_break()
    yield "break"
    page.toggle_break()
    page.people.press(sitting.meeting.attendance[0].person, "5")
    yield "no quorum"
    page.ask_end()
    yield "closing"
    page.ask_end(failing=True)
    yield "failing"


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_fits_in_every_state(qtbot, sample_session, clipped, language, size):
    sitting = Sitting(qtbot, sample_session(language), size)
    for state in walk(sitting):
        settle()
        assert not clipped(sitting.page), state
        assert sitting.window.width() == size[0], state
        assert sitting.page.header.title.width() > 60


@pytest.mark.parametrize("size", [*SIZES, (700, 500)])
@pytest.mark.parametrize("text_size", [100, 150, 200])
def test_the_columns_share_the_width_and_never_overlap(qtbot, make_session, data_folder, text_size, size):
    from tests.ui.conftest import open_sample

    session = open_sample(make_session("fa", ThemeChoice.DARK, text_size=text_size), data_folder)
    sitting = Sitting(qtbot, session, size)
    sitting.open()
    page = sitting.page
    page.deal_with(sitting.meeting.agenda[1].id)
    for focus in (page.focus_agenda, page.focus_item, page.focus_people):
        focus()
        settle()
        found = boxes(page)
        assert all(not one.intersects(other) for at, one in enumerate(found) for other in found[at + 1 :])
        assert all(box.left() >= MARGIN - 4 and box.right() <= page.columns.width() - MARGIN + 4 for box in found)
    page.focus_people()
    assert page.people.isVisible() and not page.people.folded and page.people.list.hasFocus()
    page.focus_agenda()
    assert page.agenda.isVisible() and not page.agenda.folded and page.agenda.list.hasFocus()
    page.focus_item()
    settle()
    assert page.middle.isVisible() and page.middle.isAncestorOf(QApplication.focusWidget())


def test_a_wide_window_folds_nothing_and_a_narrow_one_the_people_first(qtbot, session):
    sitting = Sitting(qtbot, session)
    columns = sitting.page.columns
    columns.activate("item")
    for width in (1280, 1024):
        agenda, middle, people = columns.widths(width)
        assert agenda + middle + people + 2 * (GAP + MARGIN) == width and agenda >= 212 and people >= 226
    agenda, middle, people = columns.widths(860)
    assert people == 56 and agenda == 212
    agenda, middle, people = columns.widths(640)
    assert people == agenda == 56
    assert "present" not in sitting.people.quorum.text() or not sitting.people.folded


def test_the_page_is_mirrored_with_the_language(qtbot, sample_session):
    sitting = Sitting(qtbot, sample_session("fa"))
    page = sitting.page
    assert page.agenda.x() > page.middle.x() > page.people.x()
    assert page.header.state.x() > page.header.preview.x()


def test_folded_people_still_tell_their_state_by_a_sign(qtbot, session):
    sitting = Sitting(qtbot, session, (700, 600))
    sitting.open()
    sitting.page.deal_with(sitting.meeting.agenda[0].id)
    settle()
    assert sitting.people.folded and {line.sign for line in sitting.people.list.lines()} == {"✓", "✕"}
    assert sitting.people.quorum.text() == "8/8 ✓"
    sitting.key(Qt.Key.Key_3, CONTROL)
    settle()
    assert not sitting.people.folded


def test_tab_goes_in_reading_order(qtbot, session):
    sitting = Sitting(qtbot, session)
    stops = tab_stops(sitting.page)
    order = [
        stops.index(widget)
        for widget in (sitting.page.agenda.list, sitting.page.middle.opening.open, sitting.people.list)
    ]
    assert order == sorted(order)
    assert all(stop.accessibleName() or stop.text() for stop in stops if hasattr(stop, "text"))


def test_language_and_digits_change_while_the_council_sits(qtbot, session, appearance):
    sitting = Sitting(qtbot, session)
    sitting.open()
    sitting.page.deal_with(sitting.meeting.agenda[0].id)
    session.change_settings(language="fa")
    settle()
    assert sitting.page.header.end.text() == "پایان جلسه" and sitting.page.agenda.heading.text() == "دستور جلسه"
    assert sitting.people.quorum.text() == "✓ ۸ از ۸ حاضر، ۵ لازم"
    session.change_settings(digits=Digits.LATIN)
    settle()
    assert sitting.people.quorum.text() == "✓ 8 از 8 حاضر، 5 لازم"


def test_the_sheet_of_keys_stays_in_the_window(qtbot, session):
    for size in ((1280, 800), (640, 480)):
        sitting = Sitting(qtbot, session, size) if size == (1280, 800) else sitting  # noqa: F821 - the first one, narrowed
        sitting.window.resize(*size)
        settle()
        sitting.page.toggle_keys()
        settle()
        sheet = sitting.page.sheet
        assert sitting.page.rect().contains(sheet.geometry())
        while sheet.isVisible():
            sitting.page.toggle_keys()


def test_the_window_closes_while_the_council_sits(qtbot, session):
    sitting = Sitting(qtbot, session)
    sitting.open()
    sitting.page.toggle_projector()
    sitting.window.close()
    settle()
    assert sitting.page is None and not session.is_open


def test_a_click_shows_an_item_and_a_key_needs_the_meeting_open(qtbot, session):
    sitting = Sitting(qtbot, session)
    said = []
    session.notified.connect(lambda text, _: said.append(text))
    sitting.page.focus_agenda()
    sitting.key(Qt.Key.Key_Return)
    assert said == ["Open the meeting first."]
    sitting.key(Qt.Key.Key_E, CONTROL | SHIFT)
    assert sitting.page.middle.closing.failing
    sitting.page.go_back()
    sitting.page.focus_people()
    sitting.open()
    view = sitting.page.agenda.list
    qtbot.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(view.model().index(1)).center() + QPoint(2, 2)
    )
    assert sitting.page.middle.item == sitting.meeting.agenda[1].id
    assert sitting.page.notices.other.text() == "You see item 2; no item runs."
