"""Votes in meeting mode, by the keyboard alone: numbers, names, ballots, ties, rounds, recusals, other results."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from tests.ui.sitting_item_help import CONTROL, NOW, Sitting, focus, key, press

from council_desk.domain.terms import MotionResult, Requirement, TieRule, VoteOption, VotingMethod
from council_desk.services import editing


@pytest.fixture
def sitting(qtbot, session):
    return begun(Sitting(qtbot, session))


def begun(sitting, text="The lamps are bought."):
    """Put a motion and begin to count on it."""
    sitting.shown = []
    sitting.panel.vote_changed.connect(sitting.shown.append)
    press(f"/d {text}\n")
    sitting.panel.focus_text()
    press("/v\n")
    return sitting


def tied(qtbot, session, rule):
    sitting = begun(Sitting(qtbot, session, rules={"tie": rule}))
    press("4 4\n")
    return sitting


def counts(sitting):
    return tuple(getattr(sitting.event().counts, name) for name in ("yes", "no", "abstain", "not_voting"))


def test_before_the_vote_it_says_what_is_needed(sitting):
    panel = sitting.card().panel
    assert focus() is panel.counts.fields["yes"]
    assert panel.verdict.text() == "5 of 8 needed · 8 may vote."
    sitting.card().details.requirement.value_changed.emit(Requirement.TWO_THIRDS_OF_PRESENT)
    assert panel.verdict.text().startswith("6 of 8 needed")
    assert not sitting.card().details.isVisible() and not sitting.card()._line.isVisible()


def test_numbers_in_six_keys(sitting):
    press("6 1 1\n")
    assert counts(sitting) == (6, 1, 1, 0)
    assert sitting.item.motions[0].result is MotionResult.ADOPTED
    assert focus() is sitting.talk and not sitting.card().panel.isVisible()
    card = sitting.card()
    assert card.pill.text() == "Adopted" and card.heading.text().startswith("Decision")
    assert card.outcome.text() == "The motion was carried by 6 votes to 1 with 1 abstention."
    assert [card.counts[name].text() for name in ("yes", "no", "abstain")] == ["For 6", "Against 1", "Abstaining 1"]
    assert sitting.event().taken_at == NOW.isoformat() and sitting.stored().motions == sitting.item.motions


def test_the_result_is_proposed_while_counting(sitting):
    panel = sitting.card().panel
    press("5")
    assert sitting.card().pill.text() == "so far: Adopted" and "So far: The votes carry" in panel.verdict.text()
    press(" 3")
    assert sitting.card().pill.text() == "Adopted"
    press("\b4")
    assert "9 votes were counted, but only 8 may vote: 5 for, 4 against" in panel.refusal.text()
    assert panel.refusal.isVisible() and panel.counts.fields["no"].text() == "4"
    press("\n")
    assert focus() is panel.counts.fields["no"], "what cannot be is not left"
    press("\b2")
    assert not panel.refusal.isVisible() and counts(sitting) == (5, 2, 0, 0)


def test_fewer_votes_ask_whether_the_rest_did_not_vote(sitting):
    panel = sitting.card().panel
    press("6\n")
    assert panel.question.text() == "2 not counted: did they not vote?"
    assert focus() is panel.buttons["fill"]
    press("\n")
    assert counts(sitting) == (6, 0, 0, 2) and focus() is sitting.talk
    assert sitting.card().outcome.text().endswith("2 did not vote.")


def test_one_letter_takes_the_rest_as_not_voting(sitting):
    press("6r")
    assert counts(sitting) == (6, 0, 0, 2) and focus() is sitting.talk


@pytest.mark.parametrize(("letter", "method"), [("u", VotingMethod.UNANIMOUS), ("c", VotingMethod.ACCLAMATION)])
def test_all_for_is_one_key(sitting, letter, method):
    press(letter)
    assert counts(sitting) == (8, 0, 0, 0) and sitting.event().method is method
    assert focus() is sitting.talk
    key(Qt.Key.Key_Z, CONTROL, "\x1a")
    sitting.card().text.setFocus()
    key(Qt.Key.Key_Z, CONTROL, "\x1a")
    assert sitting.item.motions[0].vote_events == () and sitting.item.motions[0].result is None


def test_one_undo_takes_the_whole_count_back(sitting):
    press("6 1 1\n")
    sitting.card().vote.setFocus()
    key(Qt.Key.Key_Z, CONTROL, "\x1a")
    assert sitting.item.motions[0].vote_events == ()
    key(Qt.Key.Key_Z, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert counts(sitting) == (6, 1, 1, 0)


def test_native_digits_and_letters(qtbot, sample_session):
    sitting = begun(Sitting(qtbot, sample_session("fa")), "چراغ")
    fields = sitting.card().panel.counts.fields
    press("۶ ۱ ۱")
    assert [fields[name].text() for name in ("yes", "no", "abstain")] == ["۶", "۱", "۱"]
    assert counts(sitting) == (6, 1, 1, 0)
    press("\n")
    sitting.card().open_vote()
    press("ن")  # by name
    press("م" * 6 + "خت")
    assert counts(sitting) == (6, 1, 1, 0) and sitting.event().method is VotingMethod.ROLL_CALL
    assert sitting.card().panel.verdict.text() == "حد لازم: ۴ از ۷ · با این آرا تصویب می‌شود."


@pytest.mark.parametrize(("language", "layout"), [("fa", "غدش"), ("ar", "غىش"), ("ru", "нтф")])
def test_keys_of_other_keyboards_stand_where_y_n_a_stand(qtbot, sample_session, language, layout):
    sitting = begun(Sitting(qtbot, sample_session(language)), "x")
    sitting.card().ballot.choose_method(VotingMethod.ROLL_CALL)
    sitting.card().panel.names.focus_first()
    for letter in layout:
        key(Qt.Key(ord(letter.upper())), text=letter)
    options = list(sitting.card().ballot.named().values())
    assert options == [VoteOption.YES, VoteOption.NO, VoteOption.ABSTAIN]


def test_names_in_under_ten_keys(sitting):
    names = sitting.card().panel.names
    press("b")
    assert focus() is names and [row.person for row in names.voters()] == list(sitting.voters)
    press("yyn")
    key(Qt.Key.Key_Down)
    press("ar\n")
    event = sitting.event()
    assert counts(sitting) == (6, 1, 1, 0) and event.method is VotingMethod.ROLL_CALL
    cast = {vote.voter: vote.option for vote in event.votes if vote.voter in sitting.voters}
    assert [cast[voter] for voter in sitting.voters] == ["yes", "yes", "no", "yes", "abstain", "yes", "yes", "yes"]
    assert focus() is sitting.talk
    assert sitting.card().outcome.text().startswith("On a roll call, the motion was carried by 6 votes to 1")


def test_a_name_can_be_taken_back(sitting):
    press("byn")
    assert counts(sitting) == (1, 1, 0, 0)
    press("\b")
    assert counts(sitting) == (1, 0, 0, 0) and sitting.card().panel.names.person() == sitting.voters[1]
    press("x")
    assert counts(sitting) == (1, 0, 0, 1)
    press("\n")
    assert focus() is sitting.card().panel.buttons["fill"]


def test_a_click_on_a_letter_votes(qtbot, sitting):
    press("b")
    names = sitting.card().panel.names
    box = dict(names.chips(names.visualRect(names.model().index(2, 0)), names.layoutDirection()))[VoteOption.NO]
    qtbot.mouseClick(names.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    assert sitting.card().ballot.named() == {sitting.voters[2]: VoteOption.NO}


def test_a_secret_ballot_has_totals_only(sitting):
    fields = sitting.card().panel.counts.fields
    press("s5")
    assert fields["blank"].isVisible() and fields["invalid"].isVisible()
    assert sitting.event().method is VotingMethod.SECRET and sitting.event().votes == ()
    press(" 1 0 0 1 1")
    event = sitting.event()
    assert (event.counts.blank, event.counts.invalid, event.counts.abstain) == (1, 1, 0)
    assert sitting.shown[-1].secret and sitting.shown[-1].counts is not None
    assert all(view.counts is None for view in sitting.shown if view.secret and view.result is None), (
        "nothing while open"
    )
    press("h")
    assert "Blank" not in " ".join(pill.text() for pill in sitting.card().counts.values())


def test_pasted_numbers_are_shared_out(sitting):
    QGuiApplication.clipboard().setText("۵، ۲ / 1")
    key(Qt.Key.Key_V, CONTROL, "\x16")
    assert counts(sitting) == (5, 2, 1, 0)


def test_numbers_behind_the_command(sitting):
    sitting.panel.focus_text()
    press("/d Second\n")
    sitting.panel.focus_text()
    press("/v 7 1\n")
    assert counts(sitting) == (7, 1, 0, 0) and len(sitting.item.motions) == 2


def test_a_vote_makes_its_motion_where_there_is_none(qtbot, session):
    sitting = Sitting(qtbot, session)
    press("/v We buy lamps\n")
    assert sitting.item.motions[0].text == "We buy lamps" and focus() is sitting.card().panel.counts.fields["yes"]
    key(Qt.Key.Key_Escape)
    assert focus() is sitting.talk and sitting.item.motions[0].vote_events == ()


def test_the_chair_settles_a_tie(qtbot, session):
    sitting = tied(qtbot, session, TieRule.CHAIR_DECIDES)
    panel = sitting.card().panel
    assert "A tie: the chair’s casting vote decides." in panel.verdict.text()
    assert focus() is panel.buttons["chair_yes"]
    key(Qt.Key.Key_Tab)
    press("\n", panel.buttons["chair_no"])
    event = sitting.event()
    assert event.casting_vote.option == "no" and event.casting_vote.person == sitting.editor.meeting.chair
    assert (event.counts.yes, event.counts.no) == (4, 4), "never added to the counts"
    assert sitting.item.motions[0].result is MotionResult.REJECTED and focus() is sitting.talk


def test_a_second_round_settles_a_tie(qtbot, session):
    sitting = tied(qtbot, session, TieRule.SECOND_ROUND)
    assert focus() is sitting.card().panel.buttons["again"]
    press("\n")
    assert focus() is sitting.card().panel.counts.fields["yes"] and not focus().text()
    assert sitting.card().panel.rounds.text() == "Round 1: 4 for, 4 against, 0 abstaining"
    press("5 3\n")
    first, second = sitting.item.motions[0].vote_events
    assert (first.counts.yes, second.round, second.counts.yes) == (4, 2, 5)
    assert sitting.item.motions[0].result is MotionResult.ADOPTED and focus() is sitting.talk


def test_the_lot_settles_a_tie(qtbot, session):
    sitting = tied(qtbot, session, TieRule.LOT)
    assert focus() is sitting.card().panel.buttons["lot_yes"]
    press("\n")
    assert sitting.event().lot == "yes" and sitting.item.motions[0].result is MotionResult.ADOPTED
    assert "lot" in sitting.card().outcome.text()


def test_a_tie_is_lost_where_the_rule_says_so(qtbot, session):
    sitting = tied(qtbot, session, TieRule.REJECTED)
    assert sitting.item.motions[0].result is MotionResult.REJECTED and focus() is sitting.talk


def test_any_vote_can_be_taken_once_more(sitting):
    press("6 2")
    sitting.card().panel.buttons["round"].click()
    press("8\n")
    assert [event.round for event in sitting.item.motions[0].vote_events] == [1, 2]
    sitting.card().open_vote()
    sitting.card().panel.buttons["clear"].click()
    assert [event.round for event in sitting.item.motions[0].vote_events] == [1]
    sitting.card().panel.buttons["round"].click()
    key(Qt.Key.Key_Escape)
    assert sitting.card().ballot.event_().round == 1, "a round that nobody counted is none"


def test_who_is_recused_does_not_vote(qtbot, session):
    sitting = Sitting(qtbot, session)
    person = sitting.voters[2]
    press(f"/r @{sitting.named(person)}: owns the shop\n")
    assert sitting.item.recusals[0].reason == "owns the shop" and person not in sitting.voters
    begun(sitting)
    panel = sitting.card().panel
    assert panel.verdict.text() == "4 of 7 needed · 7 may vote."
    assert "Barnaby Sallowfield" in panel.recused.text()
    press("8")
    assert "only 7 may vote" in panel.refusal.text()
    press("\b7\n")
    assert sitting.event().recusals[0].person == person and sitting.event().eligible == 7


def test_who_comes_later_does_not_change_the_vote(sitting):
    press("6 1 1\n")
    late = sitting.voters[0]
    sitting.editor.type(lambda meeting: editing.leave(meeting, late, NOW.replace(minute=2)))
    sitting.card().open_vote()
    panel = sitting.card().panel
    assert panel.question.text() == "8 could vote; by the attendance it would be 7."
    panel.buttons["take"].click()
    assert "only 7 may vote" in panel.refusal.text() and sitting.event().eligible == 8


def test_a_result_against_the_votes_takes_a_reason(sitting):
    press("6 2\n")
    card = sitting.card()
    card.focus_text()
    details = card.details
    assert details.isVisible()
    details.result.value_changed.emit(MotionResult.REJECTED)
    assert focus() is details.reason and sitting.item.motions[0].result is MotionResult.ADOPTED
    press("\n")
    assert details._reason.error() == "Write down why."
    press("The room was not quorate.\n")
    motion = sitting.item.motions[0]
    assert (motion.result, motion.result_reason) == (MotionResult.REJECTED, "The room was not quorate.")
    assert sitting.card().pill.text() == "Rejected"
    card.text.setFocus()
    key(Qt.Key.Key_Z, CONTROL, "\x1a")
    assert sitting.item.motions[0].result is MotionResult.ADOPTED


def test_another_majority_gives_another_result(sitting):
    press("5 3\n")
    details = sitting.card().details
    sitting.card().focus_text()
    details.requirement.value_changed.emit(Requirement.TWO_THIRDS_OF_PRESENT)
    assert sitting.item.motions[0].result is MotionResult.REJECTED and sitting.card().needed.text() == "6 of 8 needed"
    details.reference.setFocus()
    details.reference.selectAll()
    press("7/b")
    assert sitting.item.motions[0].reference == "7/b" and sitting.card().heading.text().endswith("7/b\u2069")
    sitting.editor.history.undo()
    assert sitting.item.motions[0].result is MotionResult.ADOPTED


def test_the_projector_is_told(sitting):
    first = sitting.shown[-1]
    assert (first.title.replace("\u2068", "").replace("\u2069", ""), first.text) == (
        "Motion 2026/66",
        "The lamps are bought.",
    )
    assert first.needed == "5 of 8 needed" and first.counts is None and first.result is None
    press("6 1")
    assert sitting.shown[-1].counts.yes == 6 and sitting.shown[-1].result is None
    press(" 1\n")
    last = sitting.shown[-1]
    assert last.result is MotionResult.ADOPTED and last.said == "The votes carry the motion."
    count = len(sitting.shown)
    sitting.clock.ticked.emit()
    QApplication.processEvents()
    assert len(sitting.shown) == count, "the same is not told twice"
    sitting.panel.show_item(sitting.editor.meeting.agenda[-1].id)
    assert sitting.shown[-1] is None


def test_a_motion_can_be_removed_and_comes_back_with_its_vote(sitting):
    press("6 2\n")
    told = []
    sitting.session.notified.connect(lambda text, undo: told.append((text, undo)))
    sitting.card().remove.click()
    assert sitting.item.motions == () and focus() is sitting.talk and told[0][0] == "The motion was removed."
    told[0][1]()
    assert counts(sitting) == (6, 2, 0, 0)
