"""The current item inside meeting mode: keys reach it, and what it tells reaches the other columns."""

import pytest
from PySide6.QtCore import Qt
from tests.ui.sitting_frame_help import ALT, CONTROL, Sitting
from tests.ui.sitting_item_help import focus, press

from council_desk.domain.terms import MotionResult


@pytest.fixture
def sitting(qtbot, session):
    made = Sitting(qtbot, session)
    made.open()
    made.key(Qt.Key.Key_PageDown, CONTROL)
    return made


@pytest.fixture
def panel(sitting):
    sitting.page.focus_item()
    return sitting.page.middle.panel


def item(panel):
    return panel.editor.item(panel.item_id)


def test_the_running_item_is_written_on_and_saved(sitting, panel):
    assert panel.item_id == sitting.meeting.agenda[0].id and focus() is panel.talk.text
    press("The lamps are old. /d New lamps are bought.\n")
    assert item(panel).motions[0].text == "New lamps are bought." and focus() is panel.decisions.widgets()[0].text
    panel.flush()
    panel.editor.saving.flush()
    assert sitting.stored().agenda[0].speeches[0].text == "The lamps are old."
    sitting.key(Qt.Key.Key_Escape)
    assert focus() is panel.talk.text
    sitting.key(Qt.Key.Key_PageDown, CONTROL)
    assert panel.item_id == sitting.meeting.agenda[1].id


def test_a_vote_reaches_the_projector(sitting, panel):
    press("/d New lamps are bought.\n")
    sitting.key(Qt.Key.Key_V, ALT)
    assert focus() is panel.decisions.widgets()[0].panel.counts.fields["yes"]
    press("5 1")
    assert sitting.page.projecting.vote.counts.yes == 5 and sitting.page.projecting.vote.result is None
    press("r")
    assert sitting.page.projecting.vote.result is MotionResult.ADOPTED


def test_a_recusal_without_a_reason_is_asked_beside_the_people(sitting, panel):
    person = next(row.person for row in sitting.meeting.attendance if row.voting_right)
    name = panel.editor.name(person)
    press(f"/r @{name}\n\n")
    assert sitting.page.people.isAncestorOf(focus())
    press("owns the shop\n")
    assert [(each.person, each.reason) for each in item(panel).recusals] == [(person, "owns the shop")]
    assert panel.recusals.isVisible()


def test_undo_is_done_once(sitting, panel):
    press("/a First @zoe by tomorrow\n")
    panel.actions_card.focus_entry()
    press("Second\n")
    sitting.key(Qt.Key.Key_Z, CONTROL)
    assert [action.text for action in item(panel).actions] == ["First"]


def test_tab_goes_from_the_text_to_the_next_card(sitting, panel):
    press("/d New lamps are bought.\n")
    panel.focus_text()
    sitting.key(Qt.Key.Key_Tab)
    sitting.key(Qt.Key.Key_Tab)
    assert panel.decisions.widgets()[0].isAncestorOf(focus())
