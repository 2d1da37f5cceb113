import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from tests.ui.sitting_frame_help import CONTROL, Sitting, make_meeting

from council_desk.domain.terms import AttendanceStatus, MeetingState
from council_desk.services import editing

PRESENT, EXCUSED, ABSENT, GUEST = (
    AttendanceStatus.PRESENT,
    AttendanceStatus.EXCUSED,
    AttendanceStatus.ABSENT,
    AttendanceStatus.GUEST,
)


@pytest.fixture
def sitting(qtbot, session):
    return Sitting(qtbot, session)


def statuses(sitting):
    return [row.status for row in sitting.meeting.attendance]


def times(row):
    return [(span.arrived[11:16], span.left and span.left[11:16]) for span in row.intervals]


def test_one_key_for_each_person_calls_the_roll_in_digits_of_every_script(sitting):
    assert sitting.people.list.hasFocus() and sitting.people.list.person() == sitting.meeting.attendance[0].person
    sitting.type("1۲٣")
    sitting.key(Qt.Key.Key_Space)
    sitting.type("2")
    assert statuses(sitting)[:5] == [PRESENT, EXCUSED, ABSENT, PRESENT, EXCUSED]
    assert sitting.people.list.currentIndex().row() == 5
    assert [line.state for line in sitting.people.list.lines()][:6] == [
        "Present",
        "Excused",
        "Absent",
        "Present",
        "Excused",
        "",
    ]
    sitting.page.editor.saving.flush()
    assert [row.status for row in sitting.stored().attendance] == statuses(sitting)


def test_who_is_not_called_stays_absent_and_who_comes_later_is_told_so(sitting):
    sitting.type("4")
    assert statuses(sitting)[0] is ABSENT and sitting.people.list.lines()[0].state == "Comes later"
    assert sitting.people.list.lines()[1].state == ""
    sitting.open(present=0)
    assert sitting.people.list.lines()[0].state == "Absent"


@pytest.mark.parametrize(
    ("language", "typed", "name"),
    [
        ("en", "ri", "Rima Cloverdale"),
        ("fa", "چر", "زهره چراغ‌سحری"),
        ("fa", "يح", "دکتر یحیی پژوهنده‌نیا"),  # the Arabic ي of another keyboard
        ("ru", "Ж", None),
        ("ar", "ا", None),
    ],
)
def test_letters_find_a_name(qtbot, sample_session, language, typed, name):
    sitting = Sitting(qtbot, sample_session(language))
    before = sitting.people.list.person()
    sitting.type(typed)
    found = next(line.full for line in sitting.people.list.lines() if line.person == sitting.people.list.person())
    if name is None:
        assert sitting.people.list.person() == before or any(word.startswith(typed) for word in found.split())
    else:
        assert found == name
    assert statuses(sitting) == [ABSENT] * len(sitting.meeting.attendance)


def test_the_half_space_belongs_to_a_name_and_is_no_space_bar(qtbot, sample_session):
    """A Persian keyboard gives it with Shift and the space bar; the key Shift itself comes before it."""
    sitting = Sitting(qtbot, sample_session("fa"))
    sitting.type("چراغ")
    sitting.key(Qt.Key.Key_Shift)
    shifted = Qt.KeyboardModifier.ShiftModifier
    event = QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_Space, shifted, "\u200c")
    QApplication.sendEvent(sitting.people.list, event)
    sitting.type("س")
    assert sitting.people.list.person() == sitting.line("زهره چراغ").person
    assert statuses(sitting) == [ABSENT] * len(sitting.meeting.attendance)


def test_letters_after_another_key_begin_another_name(sitting):
    sitting.type("ri4na")
    assert sitting.people.list.person() == sitting.line("Naïm").person


def test_the_same_letter_goes_on_to_the_next_name(sitting):
    found = []
    for _ in range(3):
        sitting.type("t")
        found.append(next(x.name for x in sitting.people.list.lines() if x.person == sitting.people.list.person()))
    assert found == ["Naïm Thistlewood", "Toby Larkspurre", "Tamsin Wormwoode"]


def test_the_quorum_follows_every_arrival_and_leaving(sitting):
    assert sitting.people.quorum.text() == "✕ 0 of 8 present, 5 needed" and sitting.people.quorum.tone() == "late"
    sitting.open(present=6)  # the imam is one of them and has no vote
    assert sitting.people.quorum.text() == "✓ 5 of 8 present, 5 needed" and sitting.people.quorum.tone() == "good"
    assert sitting.page.notices.quorum.text() == ""
    sitting.page.deal_with(sitting.meeting.agenda[0].id)
    sitting.at(19, 50)
    sitting.page.focus_people()
    sitting.people.list.select(sitting.line("Honor").person)
    sitting.key(Qt.Key.Key_Space)
    assert sitting.people.quorum.text() == "✕ 4 of 8 present, 5 needed"
    assert "4 of 8 present, 5 needed" in sitting.page.notices.quorum.text()
    assert sitting.line("Honor").state == "Left 19:50"
    sitting.at(20, 5)
    sitting.key(Qt.Key.Key_Space)
    assert sitting.people.quorum.tone() == "good" and sitting.page.notices.quorum.text() == ""
    assert times(sitting.row("Honor")) == [("19:32", "19:50"), ("20:05", None)]


def test_who_comes_after_the_opening_is_late_by_the_clock(sitting):
    sitting.open(present=4)
    sitting.page.deal_with(sitting.meeting.agenda[0].id)
    sitting.at(19, 47)
    sitting.page.focus_people()
    sitting.people.list.select(sitting.line("Rima").person)
    sitting.type("۴")
    assert times(sitting.row("Rima")) == [("19:47", None)] and sitting.line("Rima").state == "15 min late"
    sitting.at(20, 1)
    sitting.type("5")
    assert times(sitting.row("Rima")) == [("19:47", "20:01")]
    sitting.key(Qt.Key.Key_Z, CONTROL)
    assert times(sitting.row("Rima")) == [("19:47", None)]
    sitting.type("2")
    assert sitting.row("Rima").status is EXCUSED and not sitting.row("Rima").intervals


def test_a_roll_called_after_the_opening_makes_nobody_late(sitting):
    sitting.at(19, 31)
    sitting.key(Qt.Key.Key_Return, CONTROL)
    assert sitting.meeting.state is MeetingState.IN_SESSION
    sitting.at(19, 34)
    sitting.key(Qt.Key.Key_3, CONTROL)
    sitting.type("1")
    assert sitting.meeting.attendance[0].status is PRESENT and not sitting.meeting.attendance[0].intervals
    assert "Roll call" in sitting.people.hint.text()
    sitting.page.deal_with(sitting.meeting.agenda[0].id)
    assert sitting.people.hint.isHidden()
    sitting.page.focus_people()
    sitting.people.list.select(sitting.meeting.attendance[1].person)
    sitting.type("1")
    assert times(sitting.meeting.attendance[1]) == [("19:34", None)]


def test_everybody_else_can_be_present_at_one_stroke(sitting):
    sitting.type("23")
    sitting.page.middle.opening.everyone.click()
    assert statuses(sitting)[0] is EXCUSED and set(statuses(sitting)[2:]) == {PRESENT}
    sitting.key(Qt.Key.Key_Z, CONTROL)
    assert set(statuses(sitting)[2:]) == {ABSENT}


def test_times_are_corrected_by_typing_them(sitting):
    sitting.open(present=4)
    sitting.page.deal_with(sitting.meeting.agenda[0].id)
    sitting.at(19, 47)
    sitting.page.focus_people()
    sitting.people.list.select(sitting.line("Rima").person)
    sitting.key(Qt.Key.Key_Space)
    sitting.key(Qt.Key.Key_Return)
    assert sitting.people.detail.isVisible() and sitting.people.detail.stays[0].came.hasFocus()
    sitting.type("۱۹:۴۰")
    sitting.key(Qt.Key.Key_Tab)
    sitting.type("2015")
    sitting.key(Qt.Key.Key_Escape)
    assert times(sitting.row("Rima")) == [("19:40", "20:15")] and sitting.people.list.hasFocus()
    sitting.at(20, 20)
    assert sitting.line("Rima").state == "Left 20:15"
    sitting.key(Qt.Key.Key_Return)
    sitting.people.detail.remove_stay(0)
    assert sitting.row("Rima").intervals == () and sitting.people.detail.throughout.isVisible()
    sitting.people.detail.add_stay.click()
    assert times(sitting.row("Rima")) == [("19:32", None)]


def test_a_guest_comes_in_by_name(sitting):
    sitting.open()
    sitting.at(19, 50)
    sitting.key(Qt.Key.Key_G, CONTROL)
    sitting.type("Amal Newcomer")
    assert "Amal Newcomer" in sitting.people.guest.field.label.parent()._hint  # said before it happens
    sitting.key(Qt.Key.Key_Return)
    row = sitting.row("Amal")
    assert row.status is GUEST and not row.voting_right and times(row) == [("19:50", None)]
    assert sitting.people.list.hasFocus() and sitting.people.list.person() == row.person
    assert sitting.line("Amal").state == "Guest"
    sitting.people.detail_area.show()
    sitting.people.detail.open_person(row.person)
    sitting.people.detail.remove.click()
    assert not any(line.name == "Amal Newcomer" for line in sitting.people.list.lines())
    sitting.key(Qt.Key.Key_G, CONTROL)
    sitting.type("amal newcomer")
    sitting.key(Qt.Key.Key_Return)
    assert sitting.row("Amal").person == row.person  # known by now: nobody is entered twice


def test_escape_puts_the_line_for_guests_away(sitting):
    sitting.key(Qt.Key.Key_G, CONTROL)
    assert sitting.people.guest.line.hasFocus()
    sitting.key(Qt.Key.Key_Escape)
    assert sitting.people.list.hasFocus() and sitting.people.guest.link.isVisible()


def test_a_recusal_belongs_to_the_running_item_and_takes_a_reason(sitting):
    sitting.open(present=6)
    said = []
    sitting.session.notified.connect(lambda text, _: said.append(text))
    sitting.key(Qt.Key.Key_R, CONTROL)
    assert said == ["A recusal belongs to an item: open the item first."]
    first, second = sitting.meeting.agenda[:2]
    sitting.page.deal_with(first.id)
    sitting.page.focus_people()
    sitting.people.list.select(sitting.line("Honor").person)
    sitting.key(Qt.Key.Key_R, CONTROL)
    part = sitting.people.detail.recusal
    assert part.reason.hasFocus()
    sitting.key(Qt.Key.Key_Return)
    assert part.field.error() == "Write the reason; the minutes name it." and not sitting.meeting.agenda[0].recusals
    sitting.type("Her brother is the contractor")
    part.leaves.click()
    part.record.click()
    (recusal,) = sitting.meeting.agenda[0].recusals
    assert (recusal.person, recusal.left_room) == (sitting.line("Honor").person, True)
    assert sitting.line("Honor").state == "Recused, outside"
    assert sitting.people.quorum.text() == "✕ 4 of 8 present, 5 needed"
    sitting.page.deal_with(second.id)
    assert sitting.line("Honor").state == "Present" and sitting.people.quorum.tone() == "good"
    sitting.page.deal_with(first.id)
    sitting.page.focus_people()
    sitting.key(Qt.Key.Key_Return)
    assert "Her brother is the contractor" in part.told.text()
    part.withdraw.click()
    assert not sitting.meeting.agenda[0].recusals
    sitting.people.list.setFocus()
    sitting.key(Qt.Key.Key_Z, CONTROL)
    assert sitting.meeting.agenda[0].recusals == (recusal,)


def test_a_recusal_asked_from_elsewhere_asks_whom_first(sitting):
    sitting.open()
    sitting.page.deal_with(sitting.meeting.agenda[0].id)
    sitting.page.people.ask_recusal()
    assert sitting.people.list.hasFocus() and "Who is recused?" in sitting.people.hint.text()
    sitting.people.list.select(sitting.line("Rima").person)
    sitting.key(Qt.Key.Key_Return)
    assert sitting.people.detail.recusal.reason.hasFocus() and sitting.people.hint.isHidden()
    sitting.key(Qt.Key.Key_Escape)
    sitting.page.focus_item()
    sitting.page.people.ask_recusal()
    sitting.key(Qt.Key.Key_Escape)
    assert not sitting.people.list.hasFocus() and not sitting.people.detail.isVisible()


def test_a_list_planned_long_ago_follows_the_roster_of_the_day(qtbot, session):
    meeting_id = make_meeting(session)
    everybody = []
    session.read(lambda desk: desk.meetings.get(meeting_id).meeting.attendance, everybody.extend)

    def forget(desk):
        meeting = desk.meetings.get(meeting_id).meeting
        return desk.meetings.save(editing.change(meeting, attendance=meeting.attendance[:3]))

    session.write(forget)
    sitting = Sitting(qtbot, session, meeting=meeting_id)
    assert sitting.meeting.attendance == tuple(everybody) and len(everybody) > 3


def test_the_rows_say_everything_to_a_screen_reader(sitting):
    sitting.type("1")
    QApplication.processEvents()
    model = sitting.people.list.model()
    told = model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert told == "Honor Brackenridge, Present, Chair"
    assert sitting.people.list.accessibleName() == "People" and sitting.people.quorum.accessibleName()
