"""The discussion of the current item: speakers, commands, people, the council's phrases, and what Undo does to them."""

import time

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtWidgets import QApplication
from tests.ui.sitting_item_help import ALT, CONTROL, NOW, Sitting, focus, key, press

from council_desk.record.models import Phrase
from council_desk.services import editing
from council_desk.ui.sitting.item.action_row import ActionField, ActionRow


@pytest.fixture
def sitting(qtbot, session):
    return Sitting(qtbot, session)


@pytest.fixture
def persian(qtbot, sample_session):
    return Sitting(qtbot, sample_session("fa"))


def test_the_commands_are_offered_in_the_language_of_the_window(persian):
    press("سلام. /")
    assert persian.offered() == ["مصوبه", "کار", "رأی", "یادداشت", "رهنمود", "اعتراض", "کناره‌گیری", "انتخابات"]
    press("راي")
    assert persian.offered() == ["رأی"], "letters are folded: ی and ي, أ and ا"
    press("\b\b\b\b")
    assert persian.offered() == []
    press("/گ")
    assert persian.offered() == [] and persian.talk.text() == "سلام. /گ"


def test_arrows_and_enter_choose(sitting):
    press("/")
    key(Qt.Key.Key_Down)
    key(Qt.Key.Key_Down)
    assert sitting.talk.prompter.list.current().text == "vote"
    key(Qt.Key.Key_Up)
    key(Qt.Key.Key_Up)
    key(Qt.Key.Key_Up)
    assert sitting.talk.prompter.list.current().text == "election"
    key(Qt.Key.Key_Escape)
    assert not sitting.talk.prompter.is_open() and focus() is sitting.talk
    press("n")
    assert not sitting.talk.prompter.is_open(), "declined until another one is begun"
    press(" /n\n")
    assert focus() is sitting.panel.note.text and sitting.talk.text() == "/n"


def test_a_stroke_within_words_is_none(sitting):
    press("and/or http://x 1/2")
    assert not sitting.talk.prompter.is_open()
    press(" /")
    assert sitting.talk.prompter.is_open()
    press(" ")
    assert not sitting.talk.prompter.is_open() and sitting.talk.text().endswith("/ ")


def test_a_decision_takes_the_rest_of_its_line(sitting):
    press("It was discussed. /d")
    press(" The lamps are bought. @hon")
    assert sitting.offered() == ["Honor Brackenridge"]
    press("\n")
    assert sitting.talk.text() == "It was discussed. /decision The lamps are bought. @Honor Brackenridge "
    press("\n")
    assert sitting.talk.text() == "It was discussed."
    motion = sitting.item.motions[0]
    assert motion.text == "The lamps are bought. Honor Brackenridge"
    assert sitting.named(motion.responsible) == "Honor Brackenridge"
    assert focus() is sitting.card().text
    assert motion.reference == "2026/66" and sitting.card().heading.text().startswith("Motion")
    assert [each.text for each in sitting.stored().speeches] == ["It was discussed."]


def test_an_action_in_persian_in_one_line(persian):
    press("/کار استعلام قیمت @محمدرضا تا ۱۰ آذر")
    press("\n")
    action = persian.item.actions[0]
    assert (action.text, persian.named(action.assignee), str(action.due)) == (
        "استعلام قیمت",
        "محمدرضا گل‌افشان",
        "2026-12-01",
    )
    assert isinstance(focus(), ActionRow) and persian.talk.text() == ""
    row = focus()
    assert (row.text.text(), row.who.text(), row.due.text()) == ("استعلام قیمت", "محمدرضا گل‌افشان", "۱۰ آذر")
    assert persian.stored().actions == (action,)


def test_an_action_without_a_person_is_asked_in_its_row(sitting):
    press("/a Get offers\n")
    assert isinstance(focus(), ActionField)
    press(" @Honor by 4 December\n")
    press("\n")
    action = sitting.item.actions[0]
    assert (sitting.named(action.assignee), str(action.due)) == ("Honor Brackenridge", "2026-12-04")


def test_what_stands_before_the_cursor_is_no_command_of_another_line(sitting):
    press("first\n/zzz\nlast\n")
    assert sitting.talk.text() == "first\n/zzz\nlast\n" and not sitting.item.motions


def test_people_in_the_room_come_first(sitting):
    gone = sitting.editor.meeting.attendance[0].person
    sitting.editor.type(lambda meeting: editing.leave(meeting, gone, NOW))
    press("@")
    names = sitting.offered()
    assert set(names) >= {sitting.named(voter) for voter in sitting.voters}
    assert names.index(sitting.named(gone)) >= len(sitting.panel.who.present())
    press("zoe")
    assert sitting.offered() == ["Zoë O’Fernley"]
    assert sitting.talk.prompter.list.rows()[0].detail == "Secretary"


def test_a_name_at_the_beginning_speaks(sitting):
    press("@zoe\n")
    assert sitting.talk.text() == "Zoë O’Fernley: "
    press("Good evening.\n@hon")
    press(":")
    assert sitting.talk.text().endswith("\nHonor Brackenridge: ")
    press("Thanks, @zoe\n")
    assert sitting.talk.text().endswith("Thanks, Zoë O’Fernley ")
    first, second = sitting.stored().speeches
    assert (sitting.named(first.speaker), first.text) == ("Zoë O’Fernley", "Good evening.")
    assert (sitting.named(second.speaker), second.text) == ("Honor Brackenridge", "Thanks, Zoë O’Fernley")


def test_a_name_typed_out_with_its_sign_speaks_too(sitting):
    press("@Honor Brackenridge: Yes.")
    assert sitting.named(sitting.item.speeches[0].speaker) == "Honor Brackenridge"


def test_teams_are_offered_for_actions(qtbot, persian):
    press("@معاونت")
    assert persian.offered() == ["معاونت امور محلات"]


def test_people_without_an_at_sign_on_the_keyboard(persian):
    press("سلام ")
    key(Qt.Key.Key_Space, CONTROL)
    assert persian.talk.text() == "سلام @" and len(persian.offered()) >= 8
    press("محمد\n")
    assert persian.talk.text() == "سلام محمدرضا گل‌افشان "


def test_phrases_expand_and_come_back(qtbot, session):
    phrases = (
        Phrase(shortcut="nq", text="There is no quorum."),
        Phrase(shortcut="br", text="The sitting\nis interrupted."),
    )
    sitting = Sitting(qtbot, session, phrases=phrases)
    press("Now nq ")
    assert sitting.talk.text() == "Now There is no quorum. "
    key(Qt.Key.Key_Z, CONTROL, "\x1a")
    assert sitting.talk.text() == "Now nq"
    sitting.talk.undo()
    sitting.talk.setPlainText("")
    press("BR\n")
    assert sitting.talk.text() == "The sitting\nis interrupted.\n"
    press("xnq ")
    assert sitting.talk.text().endswith("\nxnq ")
    press("nq")
    key(Qt.Key.Key_Tab, text="\t")
    assert sitting.talk.text().endswith("xnq There is no quorum.") and focus() is sitting.talk
    press("\n/d\nnq ")
    assert sitting.item.motions[0].text == "There is no quorum. "


def test_undo_takes_the_motion_back_then_the_typed_line(sitting):
    press("Said. /d Buy lamps\n")
    assert len(sitting.item.motions) == 1 and focus() is sitting.card().text
    key(Qt.Key.Key_Z, CONTROL, "\x1a")
    assert sitting.item.motions == ()
    sitting.panel.focus_text()
    key(Qt.Key.Key_Z, CONTROL, "\x1a")
    assert sitting.talk.text() == "Said. /decision Buy lamps"


def test_letters_beyond_the_first_plane_do_not_shift_anything(sitting):
    press("😀😀 @zoe\n")
    assert sitting.talk.text() == "😀😀 Zoë O’Fernley "
    press("😀 /n remember 😀\n")
    assert sitting.talk.text() == "😀😀 Zoë O’Fernley 😀" and sitting.item.note == "remember 😀"


@pytest.mark.parametrize("language", ["fa", "en"])
def test_the_list_stands_at_the_cursor_and_inside_the_window(qtbot, sample_session, language):
    sitting = Sitting(qtbot, sample_session(language))
    press("/")
    box, where = sitting.talk.prompter.list.geometry(), sitting.talk.cursorRect()
    corner = sitting.talk.viewport().mapTo(sitting.panel, where.topLeft())
    assert abs((box.right() if language == "fa" else box.left()) - corner.x()) < 12
    assert box.top() >= corner.y() + where.height() and sitting.panel.rect().contains(box)


def test_a_click_elsewhere_closes_the_list(qtbot, sitting):
    press("/")
    qtbot.mouseClick(sitting.talk.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert not sitting.talk.prompter.is_open()
    press("/")
    sitting.panel.note.add("")
    assert not sitting.talk.prompter.is_open()


def test_a_row_can_be_clicked(qtbot, sitting):
    press("/")
    rows = sitting.talk.prompter.list.list
    index = rows.model().index(3, 0)
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=rows.visualRect(index).center())
    assert focus() is sitting.panel.note.text


def test_a_long_text_stays_fluent(persian):
    speech = "آقای کریمی برآورد هزینه را ارائه کرد: ۱۲ چراغ LED (50W) و کابل‌کشی، جمعاً ۱٬۸۵۰ میلیون ریال."
    names = [persian.named(voter) for voter in persian.voters]
    text = "\n".join(f"{names[n % len(names)]}: {speech}" if n % 2 else speech for n in range(210))
    assert len(text) > 20_000
    pasted = QMimeData()
    pasted.setText(text)
    persian.talk.insertFromMimeData(pasted)
    QApplication.processEvents()
    began = time.perf_counter()
    press("سلام بر همه")
    assert (time.perf_counter() - began) / 11 < 0.1, "seconds a letter; a tenth of that as a rule"
    assert len(persian.item.speeches) == 210
    assert persian.item.speeches[1].speaker is not None
    assert persian.talk.minimumSizeHint().height() < 300 and persian.talk.verticalScrollBar().maximum() > 0


def test_the_time_that_is_left_follows_the_clock(sitting):
    assert "06:20" in sitting.panel.talk.left.text() and not sitting.panel.talk.over.text()
    sitting.clock.now = lambda: NOW.replace(minute=17, second=30)
    sitting.clock.ticked.emit()
    assert "02:30" in sitting.panel.talk.over.text() and not sitting.panel.talk.left.isVisible()
    assert sitting.panel.talk.over.tone() == "late"


def test_another_item_has_its_own_text_and_its_own_undo(sitting):
    press("About lamps.")
    other = sitting.editor.meeting.agenda[-1].id
    sitting.panel.show_item(other)
    assert sitting.talk.text() == "" and not sitting.talk.document().isUndoAvailable()
    sitting.panel.focus_text()
    press("About votes.")
    sitting.panel.show_item(sitting.item_id)
    assert sitting.talk.text() == "About lamps."
    assert editing.item_of(sitting.editor.meeting, other).speeches[0].text == "About votes."
    sitting.panel.show_item(None)
    assert sitting.panel.empty.isVisible() and not sitting.panel.talk.isVisible()
    sitting.panel.show_item(sitting.item_id)
    assert sitting.panel.talk.isVisible()


def test_an_item_that_is_removed_leaves_the_panel_empty(sitting):
    sitting.editor.set(lambda meeting, _: editing.remove_item(meeting, sitting.item_id), 0, 1)
    assert sitting.panel.item_id == "" and sitting.panel.empty.isVisible()


@pytest.mark.parametrize(
    ("letter", "place"), [("D", "decisions"), ("A", "actions"), ("N", "note"), ("G", "statements")]
)
def test_alt_with_a_letter_does_the_same_from_anywhere(qtbot, sitting, letter, place):
    qtbot.keyClick(focus(), getattr(Qt.Key, f"Key_{letter}"), ALT)
    found = {
        "decisions": lambda: sitting.card().text,
        "actions": lambda: sitting.panel.actions_card.entry,
        "note": lambda: sitting.panel.note.text,
        "statements": lambda: sitting.panel.statements.widgets()[0].text,
    }[place]()
    assert focus() is found
    key(Qt.Key.Key_Escape)
    assert focus() is sitting.talk
