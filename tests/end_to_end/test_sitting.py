"""A whole sitting by keyboard alone, in Persian, from the list of meetings to sealed minutes; then all is read back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from tests.end_to_end import sitting_council as told
from tests.end_to_end import sitting_steps as steps
from tests.end_to_end.sitting_steps import CONTROL, ENTER, ESCAPE, SHIFT, SPACE, TAB, Sitting

from council_desk.domain.terms import (
    AttendanceStatus,
    Language,
    MeetingState,
    MinutesState,
    MotionResult,
    VotingMethod,
)
from council_desk.services.desk import Desk
from council_desk.services.verify import verify_file
from council_desk.ui.sitting.clock import SittingClock


@pytest.fixture
def first_language():
    return Language.FA


@pytest.fixture
def watch(monkeypatch):
    """The clock on the wall, which the clock of the sitting shows."""
    made = told.Watch()
    monkeypatch.setattr(SittingClock, "_now", lambda _: made())
    return made


@pytest.fixture
def council(tmp_path):
    (tmp_path / "data").mkdir()
    told.found_council(tmp_path / "data" / "council.desk")


@pytest.fixture
def sitting(qtbot, council, watch, program):
    return Sitting(qtbot, program, watch)


def test_a_sitting_by_keyboard_from_the_list_to_the_seal(sitting, read_pdf, words_of, tmp_path, monkeypatch):
    steps.prepare(sitting)
    steps.call_the_roll(sitting)
    steps.complete_the_agenda(sitting)
    steps.open_with_the_recitation(sitting)
    steps.approve_unanimously(sitting)
    steps.follow_up_actions(sitting)
    steps.thank_by_acclamation(sitting)
    steps.settle_a_tie(sitting)
    steps.vote_by_name_without_the_recused(sitting)
    steps.go_back_and_rest(sitting)
    tally = tmp_path / "tally.pdf"
    steps.elect(sitting, tally, monkeypatch)
    words = words_of(read_pdf(tally).poppler)
    assert all(words_of(text) in words for text in (*told.CANDIDATES, told.POST, told.TELLER))
    steps.vote_in_secret(sitting)
    steps.close_with_the_checklist(sitting)
    review_and_approve(sitting)
    sign(sitting, tmp_path, monkeypatch)
    code = seal(sitting)
    chosen = tmp_path / "minutes.pdf"
    save_as_pdf(sitting, chosen, monkeypatch)
    check_pdf(read_pdf(chosen), code, words_of)
    verdict = verify_file(chosen)
    assert verdict.genuine and not verdict.findings and verdict.code == code and verdict.day == told.DAY

    sitting.program.window.close()
    sitting.wait(sitting.program.has_closed)
    assert not (sitting.program.folder / "errors.log").exists()
    check_desk(sitting.program.folder / "council.desk", code)


# ------------------------------------------------------------------------------------------------- from draft to seal


def life_card(sitting):
    """Go to the last part of the outline."""
    keys, screen = sitting.keys, sitting.screen
    while keys.focus() is not screen.outline:
        keys.press(ESCAPE)
    keys.press(Qt.Key.Key_End)
    keys.press(ENTER)
    return screen.document.life


def review_and_approve(sitting):
    keys, editor = sitting.keys, sitting.screen.editor
    card = life_card(sitting)
    assert card.draft.gaps.lines == [], "nothing is missing"
    keys.tab_to(card.draft.send)
    keys.press(SPACE)
    sitting.wait(lambda: card.state is MinutesState.IN_REVIEW)
    card = life_card(sitting)
    keys.tab_to(card.approval.day)
    keys.replace("۴ آذر ۱۴۰۴")
    keys.tab_to(card.approval.approve)
    keys.press(SPACE)
    sitting.wait(lambda: card.state is MinutesState.APPROVED)
    assert editor.meeting.minutes.approved_on == told.APPROVED
    assert card.signing.isAncestorOf(keys.focus()), "what follows, and not somewhere else in the window"


def choose(dialog, path):
    """Answer the system's dialog, which asks for a file."""
    dialog.fileSelected.emit(str(path))
    dialog.deleteLater()


def sign(sitting, folder, monkeypatch):
    """Chair and secretary signed on the day of the approval; the scan is attached."""
    keys, screen = sitting.keys, sitting.screen
    card = life_card(sitting)
    rows = card.signing.rows.widgets()
    assert [screen.editor.name(row.person) for row in rows] == [told.CHAIR, told.SECRETARY]
    keys.press(TAB)
    assert keys.focus() is rows[0].signed
    keys.tab_to(rows[1].open_note)
    keys.press(SPACE)
    assert keys.focus() is rows[1].note
    keys.type("از راه دور")
    scan = folder / "scan.png"
    scan.write_bytes(told.SCAN)
    keys.tab_to(card.signing.scan.attach)
    monkeypatch.setattr(QFileDialog, "open", lambda dialog: choose(dialog, scan))
    keys.press(SPACE)
    assert card.signing.scan.path == scan
    keys.tab_to(card.signing.sign)
    keys.press(SPACE)
    sitting.wait(lambda: card.state is MinutesState.SIGNED)


def seal(sitting):
    keys = sitting.keys
    card = life_card(sitting)
    keys.tab_to(card.seal.open)
    keys.press(SPACE)
    assert keys.focus() is card.seal.no, "asked once more"
    keys.press(TAB, SHIFT)
    assert keys.focus() is card.seal.yes
    keys.press(SPACE)
    sitting.wait(lambda: card.state is MinutesState.SEALED)
    sitting.wait(lambda: card.sealed.code.code() != "")
    return card.sealed.code.code()


def save_as_pdf(sitting, chosen, monkeypatch):
    """Only the system's dialog, which asks for the place, is answered by the test."""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(chosen), ""))
    sitting.wait(sitting.screen.preview.is_current)
    sitting.keys.press(Qt.Key.Key_S, CONTROL)
    sitting.wait(chosen.exists)


# ----------------------------------------------------------------------------------------------------------- reading


def check_pdf(pages, code, words_of):
    """Both readers find what was said and decided in its words, and nothing of what is private."""
    for name, read, marks in (("pdftotext", pages.poppler, True), ("PDFium", pages.pdfium, False)):
        found = words_of(read, marks=marks)
        missing = [text for text in told.PRINTED if words_of(text, marks=marks) not in found]
        assert not missing, f"{name}: {missing}\n{read}"
        assert words_of(told.PRIVATE, marks=marks) not in found
    assert len(pages.marks) >= 3 and not all(pages.marks), "sealed minutes are no draft"
    assert pages.poppler.count(code) >= len(pages.marks), "the code of the seal stands on every page"


def check_desk(path, code):
    """What the file of the desk holds, read anew."""
    with Desk.open(path) as desk:
        assert desk.seals.check() == ()
        (council,) = desk.councils.list()
        (listed,) = desk.meetings.list(council.id)
        assert desk.seals.code(listed.id) == code
        found = desk.meetings.get(listed.id)
        meeting, names = found.meeting, {key: person.name for key, person in found.people.items()}
        assert (meeting.state, meeting.minutes.state) == (MeetingState.CLOSED, MinutesState.SEALED)
        assert [step.state for step in meeting.steps] == ["invited", "in_session", "held", "closed"]
        assert [step.state for step in meeting.minutes.steps] == ["in_review", "approved", "signed", "sealed"]
        assert meeting.ended == "2025-11-18T19:50:00+03:30"
        stays = {
            names[row.person]: [(hour(span.arrived), hour(span.left)) for span in row.intervals]
            for row in meeting.attendance
        }
        assert {name: spans for name, spans in stays.items() if spans} == {
            told.LATE: [("18:10", "")],
            told.LATER: [("18:40", "19:35")],
        }
        assert all(row.status is AttendanceStatus.PRESENT for row in meeting.attendance)
        assert [[(hour(each.started), hour(each.ended)) for each in item.periods] for item in meeting.agenda] == [
            [("18:03", "18:06")],
            [("18:06", "18:12")],
            [("18:12", "18:20")],
            [("18:20", "18:30")],
            [("18:30", "18:42"), ("18:55", "19:16")],
            [("18:42", "18:55")],
            [("19:16", "19:35")],
            [("19:35", "19:50")],
        ]
        assert [motion.vote_events[0].method for item in meeting.agenda for motion in item.motions] == [
            VotingMethod.UNANIMOUS,
            VotingMethod.ACCLAMATION,
            VotingMethod.SHOW_OF_HANDS,
            VotingMethod.ROLL_CALL,
            VotingMethod.SECRET,
        ]
        assert all(motion.result is MotionResult.ADOPTED for item in meeting.agenda for motion in item.motions)
        (election,) = desk.elections.of(meeting.id)
        assert len(election.elected) == 1 and election.post == told.POST
        data, media_type, _ = desk.seals.scan(meeting.id)
        assert (data, media_type) == (told.SCAN, "image/png")


def hour(moment):
    """Give hour and minute of a moment as it is written; "" for none."""
    return moment[11:16] if moment else ""
