import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from tests.ui.meetings_help import press, section, show, stored, type_into

from council_desk.domain.terms import AttendanceStatus, MotionResult, Requirement


@pytest.fixture
def screen(qtbot, session):
    return show(qtbot, session)


@pytest.fixture
def writing(screen):
    screen.open_meeting(screen.list_page.rows()[0].id)
    screen.document.complete()
    QApplication.processEvents()
    return screen


def test_one_key_says_who_is_there_and_the_quorum_follows(qtbot, writing):
    card = writing.document.attendance
    assert card.quorum_line.text().startswith("6 of 8 present, 5 needed. The quorum is reached.")
    card.list.setFocus()
    voters = [row.person for row in writing.editor.meeting.attendance if row.voting_right and row.status == "present"]
    for person in voters[:2]:
        card.list.select(person)
        qtbot.keyClick(card.list, Qt.Key.Key_A)
    assert card.quorum_line.text() == "4 of 8 present, 5 needed. The quorum is not reached."
    assert card.quorum_pill.text() == "4/8" and card.quorum_pill.tone() == "late"
    assert writing.outline.parts()[1].pill == "4/8"
    writing.editor.history.undo()
    assert card.quorum_pill.text() == "5/8"
    assert [row.status for row in stored(writing).attendance] == [r.status for r in writing.editor.meeting.attendance]


def test_each_of_the_four_keys_and_one_click(qtbot, writing):
    card = writing.document.attendance
    person = writing.editor.meeting.attendance[1].person
    for key, status in (("P", "present"), ("E", "excused"), ("A", "absent"), ("G", "guest")):
        card.list.select(person)
        press(card.list, key.lower())
        assert writing.editor.meeting.attendance[1].status == status
    index = card.list.model().index(1)
    box = dict(card.list.chips(card.list.visualRect(index), card.list.layoutDirection()))["present"]
    qtbot.mouseClick(card.list.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    assert writing.editor.meeting.attendance[1].status == "present"


def test_the_keys_have_letters_of_the_language_too(qtbot, sample_session):
    screen = show(qtbot, sample_session("fa"))
    screen.open_meeting(screen.list_page.rows()[0].id)
    card = screen.document.attendance
    person = screen.editor.meeting.attendance[1].person
    card.list.select(person)
    press(card.list, "غ")
    assert screen.editor.meeting.attendance[1].status == "absent"
    assert card.quorum_line.text() == "۵ از ۸ نفر حاضرند، ۵ نفر لازم است. جلسه رسمیت دارد."


def test_several_stays_are_kept(writing):
    card = writing.document.attendance
    person = writing.editor.meeting.attendance[1].person
    card.list.select(person)
    card.list.person_changed.emit(person)
    detail = card.detail
    detail.add_span.click()
    detail.spans[0].left.setText("19:10")
    detail.spans[0].left.flush()
    detail.add_span.click()
    detail.spans[1].arrived.setText("19:40")
    detail.spans[1].arrived.flush()
    spans = writing.editor.meeting.attendance[1].intervals
    assert [(s.arrived[11:16], s.left[11:16] if s.left else None) for s in spans] == [
        ("18:30", "19:10"),
        ("19:40", None),
    ]
    assert "until 19:10 · from 19:40" in card.list.rows()[1].detail
    detail.spans[0].remove.click()
    assert len(writing.editor.meeting.attendance[1].intervals) == 1


def test_a_guest_is_found_or_made(qtbot, writing):
    card = writing.document.attendance
    gone = writing.editor.meeting.attendance[0]
    card.detail.removed.emit(gone.person)
    assert gone.person not in [row.person for row in writing.editor.meeting.attendance]
    type_into(card.guest, writing.editor.name(gone.person))
    qtbot.keyClick(card.guest, Qt.Key.Key_Return)
    assert writing.editor.meeting.attendance[-1].person == gone.person
    type_into(card.guest, "Newcomer <b>Nora</b>")
    assert "as a new person" in card._guest_field._note.text()
    qtbot.keyClick(card.guest, Qt.Key.Key_Return)
    row = writing.editor.meeting.attendance[-1]
    assert (row.status, row.voting_right) == ("guest", False)
    assert writing.editor.name(row.person) == "Newcomer <b>Nora</b>" == card.list.rows()[-1].name


@pytest.fixture
def fresh_motion(writing):
    """A new motion with its own item; everybody who votes is there."""
    card = writing.document.attendance
    for row in list(writing.editor.meeting.attendance):
        if row.voting_right:
            card.mark(row.person, AttendanceStatus.PRESENT)
    writing.document.add_motion(writing.editor.meeting.agenda[5].id)
    return section(writing, 5).motions.widgets()[-1]


def test_a_vote_by_numbers_proposes_the_result(qtbot, writing, fresh_motion):
    votes = fresh_motion.votes
    assert votes.eligible.text() == "8 may vote." and fresh_motion.verdict.text() == "5 of 8 needed."
    for name, number in (("yes", "6"), ("no", "1"), ("abstain", "1")):
        type_into(votes.counts[name], number)
    motion = writing.editor.motion(fresh_motion.motion_id)
    assert (motion.result, motion.vote_events[0].eligible) == (MotionResult.ADOPTED, 8)
    assert fresh_motion.verdict.text() == "4 of 7 needed. The votes carry the motion."
    assert fresh_motion.pill.text() == "Adopted" and stored(writing).agenda[5].motions[-1] == motion


def test_more_votes_than_voters_are_refused_in_words(qtbot, writing, fresh_motion):
    votes = fresh_motion.votes
    type_into(votes.counts["yes"], "7")
    type_into(votes.counts["no"], "2")
    assert votes.refusal.isVisible() and "9 votes were counted, but only 8 may vote" in votes.refusal.text()
    counts = writing.editor.motion(fresh_motion.motion_id).vote_events[0].counts
    assert (counts.yes, counts.no) == (7, 0), "the last counts that can be stay"
    type_into(votes.counts["no"], "1")
    assert not votes.refusal.isVisible()


def test_fewer_votes_ask_whether_the_rest_did_not_vote(qtbot, writing, fresh_motion):
    votes = fresh_motion.votes
    type_into(votes.counts["yes"], "5")
    assert "3 not counted: did they not vote?" in votes.eligible.text()
    qtbot.mouseClick(votes.fill, Qt.MouseButton.LeftButton)
    counts = writing.editor.motion(fresh_motion.motion_id).vote_events[0].counts
    assert (counts.yes, counts.not_voting) == (5, 3) and votes.counts["not_voting"].text() == "3"


def test_two_thirds_of_nine_is_six(qtbot, writing, fresh_motion):
    fresh_motion.requirement.value_changed.emit(Requirement.TWO_THIRDS_OF_PRESENT)
    assert fresh_motion.verdict.text().startswith("6 of 8 needed.")
    type_into(fresh_motion.votes.counts["yes"], "5")
    assert writing.editor.motion(fresh_motion.motion_id).result is MotionResult.REJECTED
    fresh_motion.requirement.value_changed.emit(Requirement.SIMPLE_MAJORITY)
    assert writing.editor.motion(fresh_motion.motion_id).result is MotionResult.ADOPTED


def test_a_result_against_the_votes_takes_a_reason(qtbot, writing, fresh_motion):
    type_into(fresh_motion.votes.counts["yes"], "8")
    fresh_motion.result.value_changed.emit(MotionResult.REJECTED)
    assert fresh_motion._reason_row.isVisible()
    assert writing.editor.motion(fresh_motion.motion_id).result is MotionResult.ADOPTED
    fresh_motion._with_reason()
    assert fresh_motion._reason.error() == "Write down why."
    type_into(fresh_motion.reason, "The vote was found void.")
    qtbot.keyClick(fresh_motion.reason, Qt.Key.Key_Return)
    assert writing.editor.motion(fresh_motion.motion_id).result is MotionResult.REJECTED
    assert stored(writing).agenda[5].motions[-1].result_reason == "The vote was found void."
    assert fresh_motion.adopt.isVisible()
    qtbot.mouseClick(fresh_motion.adopt, Qt.MouseButton.LeftButton)
    motion = writing.editor.motion(fresh_motion.motion_id)
    assert (motion.result, motion.result_reason) == (MotionResult.ADOPTED, None)
    assert not fresh_motion._reason_row.isVisible()
    writing.editor.history.undo()
    assert fresh_motion._reason_row.isVisible() and fresh_motion.reason.text() == "The vote was found void."


def test_a_roll_call_is_counted_by_name(qtbot, writing, fresh_motion):
    from council_desk.domain.terms import VoteOption, VotingMethod

    votes = fresh_motion.votes
    votes.method.set_value(VotingMethod.ROLL_CALL)
    votes.method.value_changed.emit(VotingMethod.ROLL_CALL)
    assert len(votes.voters) == 8
    for place, (_voter, choice) in enumerate(votes.voters.items()):
        option = VoteOption.YES if place < 5 else VoteOption.NO
        choice.set_value(option)
        choice.value_changed.emit(option)
    event = writing.editor.motion(fresh_motion.motion_id).vote_events[0]
    assert (event.method, event.counts.yes, event.counts.no, len(event.votes)) == ("roll_call", 5, 3, 8)
    assert votes.counts["yes"].text() == "5" and votes.counts["yes"].isReadOnly()


def test_unanimity_takes_one_key(writing, fresh_motion):
    from council_desk.domain.terms import VotingMethod

    fresh_motion.votes.method.set_value(VotingMethod.UNANIMOUS)
    fresh_motion.votes.method.value_changed.emit(VotingMethod.UNANIMOUS)
    assert writing.editor.motion(fresh_motion.motion_id).vote_events[0].counts.yes == 8
    fresh_motion.votes.clear.click()
    assert writing.editor.motion(fresh_motion.motion_id).vote_events == ()
    writing.editor.history.undo()
    assert writing.editor.motion(fresh_motion.motion_id).vote_events[0].counts.yes == 8


def test_a_vote_keeps_who_could_vote_when_the_attendance_changes(qtbot, writing, fresh_motion):
    type_into(fresh_motion.votes.counts["yes"], "8")
    voter = next(row.person for row in writing.editor.meeting.attendance if row.voting_right)
    writing.document.attendance.mark(voter, AttendanceStatus.ABSENT)
    assert writing.editor.motion(fresh_motion.motion_id).vote_events[0].eligible == 8
    assert "By the attendance it would be 7." in fresh_motion.votes.eligible.text()
