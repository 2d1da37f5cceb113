import datetime as dt

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from tests.services.register_help import new_id
from tests.ui.decisions_help import CONTROL, ask, open_longer, press, show

from council_desk.domain.terms import ActionState
from council_desk.services.register_rows import Show, Standing
from council_desk.ui.screens.decisions.action_list import DONE, tick_box
from council_desk.ui.widgets.master_list import ItemModel

LATE = "Send the extract and estimate to the Neighbourhoods Directorate"
BINS = "Obtain the utility’s consent to move the bins"


@pytest.fixture
def session(make_session, tmp_path, monkeypatch):
    return open_longer(make_session(), tmp_path / "longer", monkeypatch)


@pytest.fixture
def screen(qtbot, session):
    made = show(qtbot, session)
    made.show_view("actions")
    made.action_view.list.setFocus()
    return made


def texts(screen):
    return [item.title for item in screen.action_view.list.items()]


def groups(screen):
    return [row for row in screen.action_view.list.model().rows if isinstance(row, str)]


def choose(screen, text):
    row = next(row for row in screen.action_view.rows() if row.text == text)
    screen.action_view.go_to(row.id)
    return row


def stored(screen, text):
    rows = ask(screen.session, lambda desk: desk.register.actions(screen.session.council_id))
    return next(row for row in rows if row.text == text)


def notes(screen):
    said = []
    screen.session.notified.connect(lambda text, undo: said.append((text, undo)))
    return said


# ----------------------------------------------------------------------------------------------------------- showing


def test_open_actions_stand_by_person_in_the_order_of_their_names(screen):
    assert groups(screen) == [
        "Honor Brackenridge",
        "Rima Cloverdale",
        "Zoë O’Fernley",
        "Osric Pennyroyal CEng",
        "Barnaby Sallowfield",
    ]
    assert len(texts(screen)) == 5 and screen.subtitle() == "5 actions · 1 late" and screen.badge() == 2
    bins = next(item for item in screen.action_view.list.items() if item.title == BINS)
    assert bins.subtitle == "due 26 November 2026 · decision 2026/61 · since meeting 13, last in 15"
    assert (bins.pill, bins.tone) == ("6 days left", "due")
    late = next(item for item in screen.action_view.list.items() if item.title == LATE)
    assert (late.pill, late.tone) == ("3 days late", "late")


def test_by_date_what_is_late_comes_first(qtbot, screen):
    view = screen.action_view
    view.group.findChildren(type(view.group.children()[-1]))
    view.group.set_value("day")
    view.group.value_changed.emit("day")
    assert groups(screen) == ["Late", "Due within a week", "Later"] and texts(screen)[0] == LATE
    assert view.list.items()[0].subtitle.startswith("Zoë O’Fernley · due 17 November 2026")
    view.filters.show_choice.set_value(Show.ALL)
    view.filters.show_choice.value_changed.emit(Show.ALL)
    assert groups(screen)[-1] == "Settled" and view.list.items()[-1].initials == DONE


def test_what_is_open_beside_the_list_stays_in_sight_when_it_is_grouped_otherwise(qtbot, screen):
    view = screen.action_view
    last = view.list.items()[-1].key
    view.go_to(last)
    view.list.setFixedHeight(90)
    QApplication.processEvents()
    view.group.set_value("day")
    view.group.value_changed.emit("day")
    QApplication.processEvents()
    place = view.list.visualRect(view.list.currentIndex())
    assert view.list.current_key() == last and view.list.viewport().rect().contains(place)


def test_actions_without_person_or_date_have_their_groups(screen):
    from council_desk.services.editing import add_action

    def work(desk):
        row = desk.meetings.list(screen.session.council_id)[0]
        meeting = desk.meetings.get(row.id).meeting
        return desk.meetings.save(add_action(meeting, meeting.agenda[0].id, "Think about it"))

    screen.session.write(work)
    assert groups(screen)[-1] == "Nobody named" and texts(screen)[-1] == "Think about it"
    screen.action_view.group.set_value("day")
    screen.action_view.group.value_changed.emit("day")
    assert groups(screen)[-1] == "Without a date"
    choose(screen, "Think about it")
    card = screen.action_view.card
    assert "nobody named" in card.facts.text() and "no date" in card.facts.text() and card.origin.isHidden()


def test_the_card_shows_the_way_through_the_meetings(qtbot, screen):
    choose(screen, BINS)
    steps = screen.action_view.card.history.steps()
    assert [step.title for step in steps] == [
        "Began in meeting 13",
        "Carried over to meeting 14",
        "Carried over to meeting 15",
    ]
    assert [step.kind for step in steps] == ["item"] * 3 and [step.here for step in steps] == [False, False, True]
    assert steps[0].caption == "15 October 2026 · item 2"
    wanted = []
    screen.session.place_wanted.connect(lambda kind, key: wanted.append((kind, key)))
    screen.action_view.card.history.rows[0].click()
    assert wanted == [("item", new_id("item 13/2"))]


def test_a_meeting_that_the_desk_does_not_have_is_named_and_leads_nowhere(qtbot, sample_session):
    screen = show(qtbot, sample_session("en"))
    screen.show_view("actions")
    choose(screen, BINS)
    first = screen.action_view.card.history.steps()[0]
    assert (first.title, first.caption, first.kind) == ("Began in meeting 13", "not on this desk", "")


# ---------------------------------------------------------------------------------------------------------- settling


def key(widget, key_, text=""):
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, key_, Qt.KeyboardModifier.NoModifier, text))


@pytest.mark.parametrize(
    ("code", "text"),
    [(Qt.Key.Key_Space, " "), (Qt.Key.Key_D, "d"), (0x6CC, "ی"), (0x64A, "ي"), (0x412, "в")],
    ids=["space", "latin", "persian", "arabic", "russian"],
)
def test_one_key_settles_an_action_and_the_toast_takes_it_back(screen, code, text):
    before = choose(screen, LATE)
    said = notes(screen)
    key(screen.action_view.list, code, text)
    done = stored(screen, LATE)
    assert done.state is ActionState.DONE and done.done_on == dt.date(2026, 11, 20)
    assert LATE not in texts(screen) and screen.badge() == 1 and len(texts(screen)) == 4
    assert screen.action_view.list.current_key(), "the next one is chosen"
    assert said[0][0].startswith("Done: ") and LATE[:20] in said[0][0]
    said[0][1]()
    assert stored(screen, LATE) == before and LATE in texts(screen)
    said[0][1]()
    assert stored(screen, LATE) == before, "what was taken back once is not taken back twice"


def test_ctrl_z_takes_back_one_after_the_other(qtbot, screen):
    view = screen.action_view
    for _ in range(2):
        qtbot.keyClick(view.list, Qt.Key.Key_Space)
    assert len(texts(screen)) == 3
    qtbot.keyClick(view.list, Qt.Key.Key_Z, CONTROL)
    assert len(texts(screen)) == 4
    qtbot.keyClick(view.list, Qt.Key.Key_Z, CONTROL)
    qtbot.keyClick(view.list, Qt.Key.Key_Z, CONTROL)
    assert len(texts(screen)) == 5


def test_a_done_one_opens_again_with_the_same_key(qtbot, screen):
    view = screen.action_view
    view.filters.show_choice.set_value(Show.DONE)
    view.filters.show_choice.value_changed.emit(Show.DONE)
    assert texts(screen) == ["Assign mentors and hold an induction"]
    view.list.setFocus()
    qtbot.keyClick(view.list, Qt.Key.Key_Space)
    assert stored(screen, "Assign mentors and hold an induction").state is ActionState.OPEN and texts(screen) == []
    assert view.nothing.isVisible() and not view.area.isVisible()


def test_a_click_on_the_circle_settles(qtbot, screen):
    view = screen.action_view.list
    index = next(
        view.model().index(place)
        for place, row in enumerate(view.model().rows)
        if not isinstance(row, str) and row.title == LATE
    )
    assert index.data(ItemModel.RowRole).title == LATE
    box = tick_box(view.visualRect(index), view.layoutDirection())
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    assert stored(screen, LATE).state is ActionState.DONE
    place = view.visualRect(view.model().index(1)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert sum(row.live for row in screen.action_view.rows()) == 4, "a click beside it only chooses"


def test_the_card_sets_every_state_and_the_day(qtbot, screen):
    choose(screen, LATE)
    card = screen.action_view.card
    card.state.set_value(ActionState.IN_PROGRESS)
    card.state.value_changed.emit(ActionState.IN_PROGRESS)
    assert stored(screen, LATE).state is ActionState.IN_PROGRESS and card.pill.text() == "In progress"
    screen.action_view.filters.show_choice.set_value(Show.ALL)
    card.done.click()
    assert card.done_on.isVisible() and card.done_on.value() == dt.date(2026, 11, 20)
    card.done_on.set_value(dt.date(2026, 11, 18))
    card.done_on.value_changed.emit(dt.date(2026, 11, 18))
    assert stored(screen, LATE).done_on == dt.date(2026, 11, 18) and card.done.text() == "Open again"
    card.done.click()
    assert stored(screen, LATE).state is ActionState.OPEN and stored(screen, LATE).done_on is None
    card.state.value_changed.emit(ActionState.CANCELLED)
    assert stored(screen, LATE).state is ActionState.CANCELLED and stored(screen, LATE).standing is Standing.SETTLED


def test_keys_lead_into_the_card_and_out(qtbot, screen):
    view = screen.action_view
    qtbot.keyClick(view.list, Qt.Key.Key_Return)
    assert view.card.done.hasFocus()
    qtbot.keyClick(view.card.done, Qt.Key.Key_Escape)
    assert view.list.hasFocus()
    qtbot.keyClick(view.list, Qt.Key.Key_Escape)
    assert not view.area.isVisible()
    qtbot.keyClick(view.list, Qt.Key.Key_Return)
    assert view.area.isVisible()


# ----------------------------------------------------------------------------------------------------------- filters


def test_filters_of_actions(screen):
    view = screen.action_view
    press(view.filters.search, "consent")
    assert set(texts(screen)) == {BINS, "Prepare the book list and the guardian consent form"}
    names = [view.filters.person.itemText(place) for place in range(view.filters.person.count())]
    place = names.index("Rima Cloverdale")
    view.filters.person.setCurrentIndex(place)
    view.filters.person.activated.emit(place)
    assert texts(screen) == ["Prepare the book list and the guardian consent form"]
    view.filters.clear.click()
    assert len(texts(screen)) == 5
    view.filters.last.set_value(dt.date(2026, 11, 20))
    view.filters.last.value_changed.emit(dt.date(2026, 11, 20))
    assert texts(screen) == [LATE]


def test_going_to_an_action_that_a_filter_hides(screen):
    view = screen.action_view
    press(view.filters.search, "consent")
    screen.go_to("action", new_id("induction 15"))
    assert view.list.current_key() == new_id("induction 15") and view.list.hasFocus()
    assert view.filters.chosen().show is Show.ALL and len(texts(screen)) == 6


def test_another_council_forgets_what_could_be_taken_back(qtbot, screen):
    qtbot.keyClick(screen.action_view.list, Qt.Key.Key_Space)
    screen.action_view.forget()
    qtbot.keyClick(screen.action_view.list, Qt.Key.Key_Z, CONTROL)
    assert len(texts(screen)) == 4
