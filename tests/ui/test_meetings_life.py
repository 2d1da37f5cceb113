"""The life of minutes in the window: review, approval, signatures, seal, corrections, on a real desk."""

import datetime as dt

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from tests.ui.meetings_help import section, show, stored, type_into

from council_desk.domain.paperwork import DocumentKind
from council_desk.domain.terms import MeetingState, MinutesState, MotionResult

APPROVED = dt.date(2026, 11, 20)
PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d494844520000000100000001080000000d0ac8a70000000b49444154789c6360000000020001e221bc33"
    "0000000049454e44ae426082"
)


@pytest.fixture
def screen(qtbot, session):
    return show(qtbot, session)


@pytest.fixture
def writing(screen):
    screen.open_meeting(screen.list_page.rows()[-1].id)
    screen.document.complete()
    QApplication.processEvents()
    return screen


@pytest.fixture
def life(writing):
    return writing.document.life


@pytest.fixture
def scan(tmp_path):
    path = tmp_path / "signed.png"
    path.write_bytes(PNG)
    return path


def state(screen):
    return stored(screen).minutes.state


def approve(life):
    life.draft.send.click()
    life.approval.day.set_value(APPROVED)
    life.approval.approve.click()


def sign(life):
    approve(life)
    life.signing.sign.click()


def seal(life):
    sign(life)
    life.seal.open.click()
    life.seal.yes.click()


def shown(life):
    return [panel for panel in life.panels if panel.isVisibleTo(life)]


# -------------------------------------------------------------------------------------------------- gaps and review


def test_what_was_read_around_a_meeting_that_was_left_meanwhile_is_taken_nowhere(writing, life, monkeypatch):
    seal(life)
    meeting, waiting = writing.editor.meeting.id, []
    for held in (True, False):
        writing.close_meeting()
        writing.open_meeting(meeting)
        with monkeypatch.context() as patched:
            if held:
                patched.setattr(writing.session, "read", lambda *asked: waiting.append(asked))
            writing.document.complete()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    (asked,) = waiting
    writing.session.read(*asked)
    assert shown(writing.document.life) == [writing.document.life.sealed] and writing.document.life.sealed.isVisible()


def test_each_gap_leads_to_its_place(qtbot, writing, life):
    from council_desk.services import editing

    assert life.draft.gaps.head.text() == "Nothing is missing."
    document = writing.document
    document.add_action(writing.editor.meeting.agenda[5].id)
    writing.editor.type(lambda meeting: editing.change(meeting, chair=None))
    lines = {line.text(): line for line in life.draft.gaps.lines}
    assert life.draft.gaps.head.text() == "3 gaps; each leads to its place"
    lines["An action has no date · 6. Other business"].click()
    action = section(writing, 5).action_card.rows.widgets()[-1]
    assert QApplication.focusWidget() is action.text
    lines["Nobody is named as chair"].click()
    assert QApplication.focusWidget() is document.details.chair
    document.add_motion(writing.editor.meeting.agenda[5].id)
    motion = writing.editor.meeting.agenda[5].motions[-1]
    writing.editor.type(lambda meeting: editing.change_motion(meeting, motion.id, result=MotionResult.ADOPTED))
    next(line for line in life.draft.gaps.lines if "numbers" in line.text()).click()
    assert section(writing, 5).motions.widget(motion.id).votes.isAncestorOf(QApplication.focusWidget())


def test_what_is_typed_before_a_step_is_in_it(writing, life):
    type_into(section(writing, 0).card.title_line, "Typed just now")
    life.draft.send.click()
    meeting = stored(writing)
    assert meeting.minutes.state is MinutesState.IN_REVIEW and meeting.agenda[0].title == "Typed just now"
    assert writing.subtitle() == "In review" and writing.document.may_write(), "what the readers find is put right"


def test_a_meeting_to_come_has_nothing_to_review(screen):
    screen.new_meeting()
    screen.list_page.new.prepare.click()
    screen.document.complete()
    draft = screen.document.life.draft
    assert not draft.send.isVisibleTo(draft) and not draft.gaps.isVisibleTo(draft)
    assert "when the meeting is over" in draft.words.text()


def test_the_draft_is_printed_and_saved_from_here(writing, life, monkeypatch):
    asked = []
    for deed in ("print", "save"):
        monkeypatch.setattr(writing.output.papers, deed, lambda order, _, deed=deed: asked.append((deed, order.kind)))
    life.draft.print.click()
    life.draft.pdf.click()
    assert asked == [("print", DocumentKind.MINUTES), ("save", DocumentKind.MINUTES)]


def test_back_to_the_draft_takes_a_reason_if_there_is_one(qtbot, writing, life):
    life.draft.send.click()
    step = life.approval.back
    step.open.click()
    assert QApplication.focusWidget() is step.reason and not step.open.isVisibleTo(life)
    step.leave.click()
    step.open.click()
    step.reason.setText("The sums are wrong")
    qtbot.keyClick(step.reason, Qt.Key.Key_Return)
    minutes = stored(writing).minutes
    assert minutes.state is MinutesState.DRAFT and minutes.steps[-1].reason == "The sums are wrong"
    assert "The sums are wrong" in life.steps.text()


# ------------------------------------------------------------------------------------------------------- approval


def test_minutes_are_approved_on_a_day_and_then_only_read(writing, life):
    approve(life)
    minutes = stored(writing).minutes
    assert minutes.state is MinutesState.APPROVED and minutes.approved_on == APPROVED
    assert life.approved.text() == "Approved on 20 November 2026."
    assert shown(life) == [life.signing, life.reopen]
    assert writing.document.reading.isVisible() and section(writing, 0).card.title_line.isReadOnly()
    assert life.signing.sign.isEnabled(), "the life itself goes on"


def test_a_day_before_the_meeting_is_refused_in_words(writing, life):
    told = []
    writing.session.reported.connect(told.append)
    life.draft.send.click()
    life.approval.day.set_value(dt.date(2026, 11, 1))
    life.approval.approve.click()
    assert "not approved before" in str(told[0]) and state(writing) is MinutesState.IN_REVIEW


def test_the_next_meeting_approves_by_a_motion(qtbot, screen):
    from council_desk.services import editing

    held = screen.list_page.rows()[0].id
    screen.new_meeting()
    screen.list_page.new.prepare.click()
    following = screen.editor.meeting.id
    screen.open_meeting(held)
    screen.document.complete()
    life = screen.document.life
    life.draft.send.click()
    assert life.approval.meeting.currentText().startswith("Meeting 15 · ")
    life.approval.ask.click()
    assert life.approval.told.text() == "The approval was put to meeting 15: not decided yet."
    assert not life.approval.ask.isVisibleTo(life) and not life.approval.take.isVisibleTo(life)
    screen.open_meeting(following)
    item = next(item for item in screen.editor.meeting.agenda if item.motions)
    assert item.title == "Approval of the previous minutes"
    motion = item.motions[0].id
    screen.editor.type(lambda meeting: editing.change_motion(meeting, motion, result=MotionResult.ADOPTED))
    screen.editor.type(lambda meeting: editing.change(meeting, state=MeetingState.HELD))
    screen.open_meeting(held)
    screen.document.complete()
    life = screen.document.life
    assert life.approval.told.text() == "The approval was put to meeting 15: Adopted."
    life.approval.take.click()
    minutes = stored(screen).minutes
    assert minutes.state is MinutesState.APPROVED and minutes.approved_by == motion
    assert life.approved.text().endswith("by a motion of meeting 15.")


def test_reopening_takes_a_reason(writing, life):
    approve(life)
    step = life.reopen.step
    step.open.click()
    step.do.click()
    assert step._reason.error() == "Write down why." and state(writing) is MinutesState.APPROVED
    step.reason.setText("A vote was left out")
    step.do.click()
    minutes = stored(writing).minutes
    assert minutes.state is MinutesState.DRAFT and minutes.approved_on is None
    assert not section(writing, 0).card.title_line.isReadOnly()
    assert "A vote was left out" in life.steps.text()


# ----------------------------------------------------------------------------------------------------- signatures


def test_who_signed_and_when_is_entered_with_the_scan(writing, life, scan):
    approve(life)
    panel = life.signing
    rows = panel.rows.widgets()
    assert [row.person for row in rows] == list(stored(writing).minutes.signatories)
    rows[0].day.set_value(dt.date(2026, 11, 21))
    rows[0].open_note.click()
    rows[0].note.setText("with a remark")
    rows[1].signed.click()
    assert not rows[1].day.isEnabled()
    panel.scan.choose(scan)
    panel.sign.click()
    minutes = stored(writing).minutes
    assert minutes.state is MinutesState.SIGNED and minutes.scan.file_name == "signed.png"
    (signature,) = minutes.signatures
    assert (signature.person, signature.date, signature.note) == (
        rows[0].person,
        dt.date(2026, 11, 21),
        "with a remark",
    )
    assert "21 November 2026 · with a remark" in life.seal.signed.text()
    assert life.seal.scan.name.text() == "signed.png"


def test_another_person_can_have_signed(writing, life):
    approve(life)
    panel = life.signing
    other = next(key for key, _ in writing.editor.people if key and panel.rows.widget(key) is None)
    panel.add.value_changed.emit(other)
    assert panel.rows.widget(other) is not None and panel.add.value() is None
    for row in panel.rows.widgets():
        if row.signed.value():
            row.signed.click()
    panel.sign.click()
    assert panel.wrong.text() == "Tick at least one who signed." and state(writing) is MinutesState.APPROVED
    panel.rows.widget(other).signed.click()
    panel.sign.click()
    assert [one.person for one in stored(writing).minutes.signatures] == [other]


def test_a_file_that_is_no_scan_is_refused_in_words(writing, life, tmp_path):
    told = []
    writing.session.reported.connect(told.append)
    path = tmp_path / "letter.pdf"
    path.write_text("no scan")
    approve(life)
    life.signing.scan.choose(path)
    life.signing.sign.click()
    assert told and state(writing) is MinutesState.APPROVED


# ------------------------------------------------------------------------------------------------------- the seal


def test_sealing_is_asked_once_more_and_then_for_good(qtbot, writing, life):
    sign(life)
    life.seal.open.click()
    assert QApplication.focusWidget() is life.seal.no, "Enter by mistake seals nothing"
    assert "can no longer be changed by anybody" in life.seal.words.text()
    life.seal.no.click()
    assert state(writing) is MinutesState.SIGNED
    life.seal.open.click()
    life.seal.yes.click()
    assert state(writing) is MinutesState.SEALED and stored(writing).state is MeetingState.CLOSED
    code = life.sealed.code.code()
    assert len(code) == 19 and life.sealed.code.accessibleName() == " ".join(code)
    assert life.sealed.when.text().startswith("Sealed on ")
    life.sealed.copy.click()
    assert QGuiApplication.clipboard().text() == code
    assert "sealed" in writing.document.reading.text() and shown(life) == [life.sealed]
    assert not life.sealed.isHidden() and life.sealed.open.isEnabled()


def test_the_code_stands_at_the_foot_of_the_pages(qtbot, writing, life):
    import pypdfium2

    seal(life)
    writing.preview.refresh()
    document = pypdfium2.PdfDocument(writing.preview.pdf())
    text = document[0].get_textpage().get_text_bounded()
    document.close()
    assert life.sealed.code.code() in text


def test_corrections_are_entries_of_their_own(writing, life):
    seal(life)
    panel = life.sealed
    panel.open.click()
    panel.add.click()
    assert panel._text.error() == "Write down what is right." and panel._reason.error() == "Write down why."
    panel.text.set_text("The amount is 1,250.")
    panel.reason.setText("A slip of the pen")
    panel.day.set_value(dt.date(2026, 11, 22))
    panel.add.click()
    (correction,) = stored(writing).minutes.corrections
    assert correction.text == "The amount is 1,250." and correction.reason == "A slip of the pen"
    told = panel.corrections.text()
    assert "The amount is 1,250." in told and "A slip of the pen" in told and "Code: " in told
    assert not panel.text.isVisibleTo(panel) and panel.text.text() == ""


def test_the_scan_of_sealed_paper_is_kept_and_given_back(writing, life, scan, tmp_path):
    seal(life)
    assert not life.sealed.save_scan.isVisibleTo(life)
    life.sealed.scan.choose(scan)
    assert stored(writing).minutes.scan.file_name == "signed.png"
    life.sealed.save_scan_as(tmp_path / "again.png")
    assert (tmp_path / "again.png").read_bytes() == PNG


def test_nothing_half_answered_stays_for_another_meeting(writing, life):
    approve(life)
    life.reopen.step.open.click()
    life.reopen.step.reason.setText("no")
    meeting = writing.editor.meeting.id
    writing.close_meeting()
    writing.open_meeting(meeting)
    writing.document.complete()
    again = writing.document.life
    assert not again.reopen.step.reason.isVisibleTo(again) and again.reopen.step.reason.text() == ""


@pytest.mark.parametrize("language", ["fa", "ar", "ru", "en"])
@pytest.mark.parametrize("width", [1058, 802])
def test_nothing_is_clipped_in_any_state(qtbot, sample_session, clipped, language, width):
    screen = show(qtbot, sample_session(language), width, 588)
    screen.open_meeting(screen.list_page.rows()[-1].id)
    screen.document.complete()
    life = screen.document.life

    def look():
        for _ in range(4):
            QApplication.processEvents()
        assert clipped(screen) == [] and screen.width() == width

    look()
    life.draft.send.click()
    life.approval.back.open.click()
    look()
    life.approval.day.set_value(APPROVED)
    life.approval.approve.click()
    look()
    life.signing.sign.click()
    life.seal.open.click()
    look()
    life.seal.yes.click()
    life.sealed.open.click()
    look()
