from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests.ui.sitting_frame_help import CLOSED, ITEMS, Sitting

from council_desk.domain.terms import MotionResult
from council_desk.services import editing
from council_desk.ui.sitting import projector
from council_desk.ui.sitting.agenda_list import Progress
from council_desk.ui.sitting.projector_content import Ballot, Row, Shown, Total
from council_desk.ui.sitting.projector_view import LEAST, ProjectorView, _window

COUNTS = SimpleNamespace(yes=5, no=1, abstain=2)
SECRETS = ("A personal matter", "Her brother is the contractor", "what was said behind the door", "Honor")


def vote(**fields):
    return SimpleNamespace(
        **{
            "title": "Decision 3",
            "text": "Six lamps are put up.",
            "needed": "4 of 7 needed",
            "counts": COUNTS,
            "secret": False,
            "result": None,
        }
        | fields
    )


@pytest.fixture
def sitting(qtbot, session):
    sitting = Sitting(qtbot, session)
    sitting.open()
    sitting.page.deal_with(sitting.meeting.agenda[1].id)
    sitting.key(Qt.Key.Key_F5)
    return sitting


def shown(sitting):
    return sitting.page.projecting.window.view.shown()


def everything(value):
    """All texts in what the projector was given."""
    if isinstance(value, str):
        return [value]
    if isinstance(value, tuple):
        return [text for each in value for text in everything(each)]
    fields = getattr(type(value), "__dataclass_fields__", {})
    return [text for name in fields for text in everything(getattr(value, name))]


def test_the_window_opens_and_closes_by_one_key_and_the_keys_stay_here(sitting):
    assert sitting.page.projecting.window.isVisible()
    assert not sitting.page.projecting.window.testAttribute(Qt.WidgetAttribute.WA_QuitOnClose)
    sitting.key(Qt.Key.Key_F5)
    assert sitting.page.projecting.window is None
    sitting.key(Qt.Key.Key_F5)
    QTest.keyClick(sitting.page.projecting.window, Qt.Key.Key_F5)
    assert sitting.page.projecting.window is None


def test_f11_fills_the_screen_and_escape_goes_back_before_it_closes(sitting):
    window = sitting.page.projecting.window
    QTest.keyClick(window, Qt.Key.Key_F11)
    assert window.isFullScreen()
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isFullScreen() and window.isVisible()
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert sitting.page.projecting.window is None


def test_a_second_screen_is_filled(sitting, monkeypatch):
    sitting.key(Qt.Key.Key_F5)
    screen = QApplication.primaryScreen()
    monkeypatch.setattr(projector, "other_screen", lambda main: screen)
    sitting.key(Qt.Key.Key_F5)
    window = sitting.page.projecting.window
    assert window.isFullScreen() and window.geometry() == screen.geometry()


def test_it_shows_the_agenda_with_the_running_item(sitting):
    content = shown(sitting)
    assert [row.title for row in content.rows] == [ITEMS[0][0], ITEMS[1][0], "Closed item", ITEMS[3][0]]
    assert [row.progress for row in content.rows][1] is Progress.RUNNING
    assert content.quorum == "8 of 8 present, 5 needed" and content.quorate and content.pause == ""
    assert content.heading == "Meeting 15 · Mill Brook Neighbourhood Council"
    sitting.page.toggle_break()
    assert shown(sitting).pause == "Break"


def test_nothing_confidential_reaches_it(sitting):
    first, second, closed = sitting.meeting.agenda[0], sitting.meeting.agenda[1], sitting.meeting.agenda[CLOSED]
    honor = sitting.line("Honor").person

    def write(meeting):
        meeting = editing.recuse(meeting, second.id, honor, "Her brother is the contractor", True)
        meeting = editing.set_speeches(meeting, closed.id, "what was said behind the door", {})
        return editing.change_item(meeting, first.id, introduction="what was said behind the door")

    sitting.page.editor.type(write)
    for item in (second, closed):
        sitting.page.deal_with(item.id)
        sitting.page.projecting.vote = vote(title="A personal matter" if item is closed else "Decision 3")
        sitting.page.refresh()
        texts = " ".join(everything(shown(sitting)))
        assert not any(secret in texts for secret in SECRETS)
        assert (shown(sitting).ballot is None) is (item is closed)


def test_a_vote_shows_the_totals_as_they_are_entered(sitting):
    sitting.page.middle.panel.vote_changed.emit(vote())
    ballot = shown(sitting).ballot
    assert [(total.name, total.number) for total in ballot.totals] == [
        ("For", "5"),
        ("Against", "1"),
        ("Abstained", "2"),
    ]
    assert ballot.needed == "4 of 7 needed" and ballot.result == ""
    sitting.page.middle.panel.vote_changed.emit(vote(result=MotionResult.REJECTED))
    assert shown(sitting).ballot.result == "Rejected" and shown(sitting).ballot.tone == "late"
    sitting.page.middle.panel.vote_changed.emit(None)
    assert shown(sitting).ballot is None


def test_a_secret_ballot_shows_nothing_but_the_final_totals(sitting):
    sitting.page.middle.panel.vote_changed.emit(vote(secret=True))
    assert shown(sitting).ballot.totals == ()
    sitting.page.middle.panel.vote_changed.emit(vote(secret=True, result=MotionResult.ADOPTED))
    assert [total.number for total in shown(sitting).ballot.totals] == ["5", "1", "2"]


def test_it_closes_with_the_meeting_mode(sitting):
    sitting.page.leave()
    assert not any(
        type(widget).__name__ == "ProjectorWindow" and widget.isVisible() for widget in QApplication.topLevelWidgets()
    )


def some_rows(count, running=0):
    kinds = [Progress.RUNNING if place == running else Progress.AHEAD for place in range(count)]
    return tuple(
        Row(str(place + 1), f"Item {place + 1} " + "of the agenda " * (place % 9), kinds[place])
        for place in range(count)
    )


@pytest.mark.parametrize("size", [(320, 180), (960, 600), (1024, 640), (1920, 1080), (600, 1400)])
def test_no_text_is_lower_than_a_twenty_eighth_of_the_height(qtbot, appearance, size):
    view = ProjectorView()
    qtbot.addWidget(view)
    view.resize(*size)
    assert all(pixels * LEAST >= view.height() for pixels in view.font_sizes().values())
    for count in (0, 1, 6, 40):
        view.show_content(Shown("Meeting", "day", "8 of 9", False, some_rows(count, count // 2), "Break", None), "")
        assert not view.grab().isNull()


@pytest.mark.parametrize("size", [(1280, 720), (1024, 640), (1920, 1080)])
def test_the_words_of_a_motion_shrink_before_they_are_cut(qtbot, appearance, size):
    view = ProjectorView()
    qtbot.addWidget(view)
    view.resize(*size)
    text = (
        "RESOLVED: That the Orchard Row scheme be approved at a ceiling of £18,540.50, colour temperature 3000 K, "
        "footway works to start not before 7 December 2026, and that it be forwarded to the central municipality."
    )
    totals = (Total("For", "5", "good"), Total("Against", "1", "late"), Total("Abstained", "1", "neutral"))
    ballot = Ballot("2026/62", text, "4 of 7 needed", totals, "Adopted", "good", secret=False)
    drawn = []
    view._line = lambda painter, box, words: drawn.append(words)
    view.show_content(Shown("Meeting", "day", "8 of 9", True, (), "", ballot), "")
    assert not view.grab().isNull()
    assert " ".join(drawn[drawn.index("2026/62") + 1 : drawn.index("4 of 7 needed")]) == text


def test_a_long_agenda_is_shown_around_the_running_item():
    rows, heights = some_rows(40, 30), [10] * 40
    first, last = _window(rows, heights, 100)
    assert first <= 30 < last and last - first == 10
    assert _window(some_rows(40, 39), heights, 100) == (30, 40)
    assert _window(some_rows(4), heights[:4], 100) == (0, 4)
    assert _window((), [], 100) == (0, 0)


@pytest.mark.parametrize("language", ["fa", "ar", "ru", "en"])
def test_every_state_is_drawn_in_every_language(qtbot, sample_session, language):
    sitting = Sitting(qtbot, sample_session(language))
    sitting.open()
    sitting.page.deal_with(sitting.meeting.agenda[0].id)
    sitting.page.toggle_projector()
    for state in (None, vote(), vote(secret=True), vote(text="ف " * 300, result=MotionResult.ADOPTED)):
        sitting.page.projecting.vote = state
        sitting.page.refresh()
        assert not sitting.page.projecting.window.grab().isNull()
    sitting.page.projecting.close()
