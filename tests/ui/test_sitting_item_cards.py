"""Actions, statements, recusals, the private note and the details of decisions, as a secretary types them."""

import datetime as dt
import itertools

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton, QWidget
from tests.ui.sitting_item_help import CONTROL, NOW, Sitting, focus, key, press

from council_desk.domain.terms import ActionState, GuidanceKind, MinutesState
from council_desk.services import editing
from council_desk.settings import ThemeChoice
from council_desk.ui.reading_order import tab_stops
from council_desk.ui.sitting.item.action_row import ActionRow


@pytest.fixture
def sitting(qtbot, session):
    return Sitting(qtbot, session)


def undo():
    key(Qt.Key.Key_Z, CONTROL, "\x1a")


# ------------------------------------------------------------------------------------------------------------- actions


def test_actions_are_typed_one_after_the_other(sitting):
    press("/a\n")
    entry = sitting.panel.actions_card.entry
    assert focus() is entry
    press("Get three offers @zoe")
    press("\n")
    press("by 4 December")
    action = sitting.item.actions[0]
    assert (action.text, sitting.named(action.assignee), action.due) == (
        "Get three offers",
        "Zoë O’Fernley",
        dt.date(2026, 12, 4),
    ), "kept while it is typed"
    assert sitting.panel.actions_card.rows.widgets() == []
    press("\nPaint the bench\n")
    assert focus() is entry and not entry.text()
    assert [row.text.text() for row in sitting.panel.actions_card.rows.widgets()] == [
        "Get three offers",
        "Paint the bench",
    ]
    assert sitting.panel.actions_card.rows.widgets()[1].who.text() == "nobody named"
    press("\n")
    assert focus() is sitting.talk
    assert [each.text for each in sitting.stored().actions] == ["Get three offers", "Paint the bench"]


def test_what_is_typed_is_in_the_desk_before_enter(sitting):
    sitting.panel.actions_card.focus_entry()
    press("Get off")
    assert sitting.stored().actions[0].text == "Get off"
    press("\b" * 7)
    assert sitting.item.actions == () and sitting.stored().actions == ()
    press("Anew")
    key(Qt.Key.Key_Escape)
    assert sitting.item.actions == () and focus() is sitting.talk


def test_a_row_is_changed_as_one_line(sitting):
    press("/a Get offers @Honor by 4 December\n")
    row = focus()
    key(Qt.Key.Key_F2)
    assert focus() is row.line and row.line.text() == "Get offers @Honor Brackenridge by 4 December 2026"
    press(" 1")
    row.line.setText("Get three offers @zoe until 11 December")
    row.line.line_changed.emit()
    press("\n")
    action = sitting.item.actions[0]
    assert (action.text, sitting.named(action.assignee), str(action.due)) == (
        "Get three offers",
        "Zoë O’Fernley",
        "2026-12-11",
    )
    assert focus() is row and row.who.text() == "Zoë O’Fernley" and row.due.text() == "11 December"
    undo()
    assert sitting.item.actions[0].text == "Get offers"
    undo()
    assert sitting.item.actions == ()


def test_one_key_says_done_and_one_removes(sitting):
    press("/a First @Honor by tomorrow\n")
    key(Qt.Key.Key_Escape)
    press("/a Second @zoe by tomorrow\n")
    row = focus()
    press(" ")
    action = sitting.item.actions[1]
    assert action.state is ActionState.DONE and action.done_on == NOW.date()
    assert row.done.value() and row.due.tone() == "good" and "Done" in row.accessibleName()
    press(" ")
    assert sitting.item.actions[1].state is ActionState.OPEN and sitting.item.actions[1].done_on is None
    key(Qt.Key.Key_Up)
    assert focus().text.text() == "First"
    told = []
    sitting.session.notified.connect(lambda text, back: told.append(back))
    key(Qt.Key.Key_Delete)
    assert [each.text for each in sitting.item.actions] == ["Second"] and isinstance(focus(), ActionRow)
    told[0]()
    assert [each.text for each in sitting.item.actions] == ["First", "Second"]
    key(Qt.Key.Key_Down)
    key(Qt.Key.Key_Down)
    assert focus() is sitting.panel.actions_card.entry


def test_an_action_belongs_to_the_decision_before_it(sitting):
    press("/d Buy lamps\n")
    sitting.panel.focus_text()
    press("/a Order them @Honor by tomorrow\n")
    assert sitting.item.actions[0].motion == sitting.item.motions[0].id


# ---------------------------------------------------------------------------------------------------------- statements


def test_guidance_is_the_imams_unless_another_is_named(sitting):
    press("/g Be gentle with each other.\n")
    statement = sitting.item.guidance[0]
    assert (statement.kind, sitting.named(statement.person)) == (GuidanceKind.GUIDANCE, "Idris Applegarth")
    assert statement.date is None, "on the day of the meeting"
    card = sitting.panel.statements.widgets()[0]
    assert focus() is card.text and card.pill.text() == "Guidance" and card._details.isVisible()
    sitting.panel.focus_text()
    assert not card._details.isVisible()
    press("/o @honor")
    press("\n")
    press(" the way is unsafe\n")
    objection = sitting.item.guidance[1]
    assert (objection.kind, sitting.named(objection.person), objection.text) == (
        GuidanceKind.OBJECTION,
        "Honor Brackenridge",
        "the way is unsafe",
    )
    press(" for children.")
    assert sitting.stored().guidance[1].text == "the way is unsafe for children."
    second = sitting.panel.statements.widgets()[1]
    second.date.value_changed.emit(dt.date(2026, 11, 20))
    second.kind.value_changed.emit(GuidanceKind.ENDORSEMENT)
    assert sitting.item.guidance[1].date == dt.date(2026, 11, 20) and second.pill.text() == "Endorsement"
    sitting.panel.statements.widgets()[0].remove.click()
    assert [each.kind for each in sitting.item.guidance] == [GuidanceKind.ENDORSEMENT] and focus() is sitting.talk
    sitting.editor.history.undo()
    assert len(sitting.item.guidance) == 2


def test_a_recusal_is_typed_with_its_reason_or_asked_for(sitting):
    asked = []
    sitting.panel.recusal_asked.connect(asked.append)
    person = sitting.voters[1]
    press("/r\n")
    press(f"/r @{sitting.named(person)}\n\n")
    assert asked == ["", person] and sitting.item.recusals == ()
    press(f"/r @{sitting.named(person)} sells lamps\n")
    row = sitting.panel.recusals.rows.widgets()[0]
    assert row.reason.text() == "sells lamps" and "Zoë O’Fernley" in row._reason.label.text()
    row.reason.setFocus()
    key(Qt.Key.Key_End)
    press(" himself")
    row.left.click()
    assert (sitting.item.recusals[0].reason, sitting.item.recusals[0].left_room) == ("sells lamps himself", True)
    sitting.panel.actions_card.focus_entry()
    undo()
    undo()
    assert (sitting.item.recusals[0].reason, sitting.item.recusals[0].left_room) == ("sells lamps", False)
    row.remove.click()
    assert sitting.item.recusals == () and not sitting.panel.recusals.isVisible()
    undo()
    assert sitting.stored().recusals[0].reason == "sells lamps"


def test_a_guest_has_no_vote_to_withhold(sitting):
    reported = []
    sitting.session.reported.connect(reported.append)
    guest = next(row.id for row in sitting.editor.everyone if row.id not in sitting.voters)
    press(f"/r @{sitting.named(guest)} is a guest\n")
    assert len(reported) == 1 and sitting.item.recusals == ()


def test_the_note_is_kept_and_marked(sitting):
    assert not sitting.panel.note.isVisible()
    press("/n call the electrician\n")
    assert focus() is sitting.panel.note.text and sitting.panel.note.pill.text() == "not printed"
    press(" today")
    sitting.panel.focus_text()
    press("/n and the plumber\n")
    assert sitting.stored().note == "call the electrician today\nand the plumber"
    sitting.panel.note.text.selectAll()
    press("\b")
    sitting.panel.focus_text()
    sitting.panel.refresh()
    assert sitting.item.note is None and not sitting.panel.note.isVisible()


# ----------------------------------------------------------------------------------------------------------- decisions


def test_details_show_with_the_focus(sitting):
    press("/d Buy lamps\n")
    card = sitting.card()
    assert card.details.isVisible() and not card.told.isVisible()
    honor = next(key_ for key_, name in sitting.editor.people if name == "Honor Brackenridge")
    card.details.people["responsible"].value_changed.emit(honor)
    card.details.due.value_changed.emit(dt.date(2026, 12, 4))
    sitting.panel.focus_text()
    assert not card.details.isVisible()
    told = card.told.text().replace("\u2068", "").replace("\u2069", "")
    assert told == "Responsible: Honor Brackenridge · Due: 4 December 2026"
    sitting.panel.go_to("motion", card.motion_id)
    assert card.details.isVisible() and focus() is card.text


def test_a_person_named_in_the_text_carries_it_out(sitting):
    press("/d\n")
    press("Buy lamps; by @zoe")
    press("\n")
    assert sitting.item.motions[0].text == "Buy lamps; by Zoë O’Fernley "
    assert sitting.named(sitting.item.motions[0].responsible) == "Zoë O’Fernley"
    press("@honor")
    press("\n")
    assert sitting.named(sitting.item.motions[0].responsible) == "Zoë O’Fernley"


def test_approved_minutes_are_not_written_on(sitting):
    sitting.editor.type(lambda meeting: editing.change_minutes(meeting, state=MinutesState.APPROVED))
    assert not sitting.talk.isEnabled()


# -------------------------------------------------------------------------------------------------------------- looks


def fill(sitting):
    press("Said. /d The council buys lamps.\n")
    sitting.panel.focus_text()
    press("/v 6 1 1\n")
    key(Qt.Key.Key_Escape)
    press("/g Be gentle.\n")
    sitting.panel.focus_text()
    press("/e\n")
    sitting.panel.focus_text()
    press("/n private\n")
    sitting.panel.focus_text()
    press(f"/r @{sitting.named(sitting.voters[-1])} sells lamps\n")
    press("/a Get offers @zoe by tomorrow\n")


@pytest.mark.parametrize(
    ("language", "width", "points"),
    [("fa", 690, 10.0), ("ar", 450, 10.0), ("ru", 450, 10.0), ("fa", 690, 20.0), ("ru", 690, 20.0), ("en", 690, 20.0)],
)
def test_nothing_is_cut_off(qtbot, qapp, sample_session, clipped, language, width, points):
    font = qapp.font()
    larger = qapp.font()
    larger.setPointSizeF(points)
    qapp.setFont(larger)
    try:
        sitting = Sitting(qtbot, sample_session(language), width=width)
        fill(sitting)
        assert clipped(sitting.panel) == []
        sitting.panel.focus_text()
        press("/v\n")
        assert clipped(sitting.panel) == []
        press("b" if language == "en" else "")
        sitting.card().focus_text()
        assert clipped(sitting.panel) == []
        assert sitting.panel.minimumSizeHint().width() <= width
    finally:
        qapp.setFont(font)


def test_all_that_can_be_reached_has_a_name(sitting):
    fill(sitting)
    sitting.card().focus_text()
    stops = tab_stops(sitting.panel)
    assert len(stops) > 20
    nameless = [stop for stop in stops if not (stop.accessibleName() or getattr(stop, "text", str)())]
    assert nameless == []


def test_tab_goes_down_the_page(sitting):
    fill(sitting)
    sitting.card().focus_text()
    stops = tab_stops(sitting.panel)
    tops = [stop.mapTo(sitting.panel._page, stop.rect().topLeft()).y() for stop in stops]
    order = [sitting.talk, sitting.card().text, sitting.panel.actions_card.entry, sitting.panel.note.text]
    assert [stops.index(each) for each in order] == sorted(stops.index(each) for each in order)
    assert sum(b < a - 60 for a, b in itertools.pairwise(tops)) == 0


def test_every_text_follows_the_language(qtbot, sample_session, in_language):
    sitting = Sitting(qtbot, sample_session("en"))
    fill(sitting)
    before = shown(sitting.panel)
    in_language("fa")
    sitting.panel.retranslate()
    kept = {"Youth mayor"}
    same = {text for text in before & shown(sitting.panel) if text.isascii() and any(map(str.isalpha, text))} - kept
    content = {"Said.", "Honor Brackenridge", "Get offers"}
    assert {text for text in same if not any(part in text for part in content)} <= DATA
    in_language("en")


DATA = {"Idris Applegarth"}


def shown(panel):
    texts = {each.text() for kind in (QLabel, QPushButton) for each in panel.findChildren(kind)}
    texts |= {each.accessibleName() for each in panel.findChildren(QToolButton)}
    return {text for text in texts if text}


def test_dark_and_light_have_colours_of_their_own(qtbot, make_session, data_folder):
    from tests.ui.conftest import open_sample

    looks = []
    for theme in (ThemeChoice.LIGHT, ThemeChoice.DARK):
        session = open_sample(make_session("en", theme), data_folder / theme)
        sitting = Sitting(qtbot, session)
        fill(sitting)
        looks.append(sitting.panel.grab().toImage().pixelColor(4, 300).lightness())
        session.close_desk()
    assert looks[0] > 150 > looks[1]


def test_the_panel_is_no_wider_than_it_must_be(sitting):
    fill(sitting)
    assert isinstance(sitting.panel, QWidget) and sitting.panel.minimumSizeHint().width() <= 440
