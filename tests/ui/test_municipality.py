"""The Municipality screen on real desk files: letters, what waits, enclosures, the packet."""

import datetime as dt
import shutil

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QFileDialog, QLineEdit, QPlainTextEdit
from tests.services.letters_help import pdf_file
from tests.services.register_help import desk_bytes, new_id
from tests.services.sealed_help import sealed
from tests.ui.meetings_help import press, type_into
from tests.ui.test_reading_order import assert_keys, assert_reads

from council_desk.domain.correspondence import Waits
from council_desk.domain.terms import Direction, LetterKind, LetterOutcome, OrganizationClass
from council_desk.services.desk import Desk
from council_desk.services.editing import changed
from council_desk.ui.main_window import Frame, MainWindow
from council_desk.ui.screens.municipality import MunicipalityScreen
from council_desk.ui.screens.registry import SCREENS

TODAY = dt.date(2026, 11, 20)
HOSTILE = "<b>Lamps</b> &amp; {number} %1"


@pytest.fixture
def session(make_session, data_folder, monkeypatch):
    """Three meetings, a letter sent and its answer; it is 20 November 2026."""
    made = make_session()
    monkeypatch.setattr("council_desk.services.context.Context.today", lambda self, timezone: TODAY)
    for module in ("editor", "letter_card"):
        monkeypatch.setattr(f"council_desk.ui.screens.municipality.{module}.today", lambda: TODAY)
    data_folder.mkdir(parents=True, exist_ok=True)
    path = data_folder / "test.desk"
    path.write_bytes(desk_bytes("en"))
    made.open_desk(path, failed=_fail)
    return made


def _fail(error):
    raise error


def show(qtbot, session, width=1058, height=748):
    screen = MunicipalityScreen(session)
    qtbot.addWidget(screen)
    screen.resize(width, height)
    screen.show()
    with qtbot.waitActive(screen):
        screen.activateWindow()
    screen.activate()
    return screen


@pytest.fixture
def screen(qtbot, session):
    return show(qtbot, session)


def ask(screen, work):
    screen.flush()
    found = []
    screen.session.read(work, found.append)
    return found[0]


def stored(screen):
    return ask(screen, lambda desk: desk.letters.get(screen.editor.letter.id)).letter


def rows(screen):
    return [item.title for item in screen.list.items()]


def view(screen, name):
    screen.filter.set_value(name)
    screen.filter.value_changed.emit(name)


def write(screen, subject="Lamps", **fields):
    """Begin a letter by typing its subject."""
    screen.new_letter(Direction.OUTGOING)
    press(screen.page.letter.subject, subject)
    if fields:
        screen.editor.type(**fields)
    screen.flush()
    return screen.editor.letter.id


# ------------------------------------------------------------------------------------------------------------- lists


def test_what_was_sent_and_what_came_in_stand_apart(screen):
    assert len(rows(screen)) == 1 and screen.editor.letter.id == new_id("letter")
    assert screen.subtitle() == "2 letters"
    view(screen, "incoming")
    assert len(rows(screen)) == 1 and screen.editor.letter.id == new_id("answer")
    assert screen.primary_action().text() == "Letter received"
    view(screen, "outgoing")
    assert screen.primary_action().text() == "New letter"


def test_the_search_finds_numbers_subjects_and_bodies(screen):
    write(screen, "Benches for the park")
    assert len(rows(screen)) == 2
    for words, found in (("park bench", 1), ("87", 1), ("city council", 2), ("nothing of the kind", 0)):
        screen.search.setText(words)
        assert len(rows(screen)) == found, words
    assert screen.nothing.isVisible() and "fits" in screen.nothing.text()


def test_an_empty_screen_says_what_it_is_for_and_begins(qtbot, sample_session):
    screen = show(qtbot, sample_session("en"))
    assert screen._stack.currentWidget() is screen.empty
    screen.empty.second_action.click()
    assert screen.editor.begun is Direction.INCOMING and screen.page.letter.subject.hasFocus()
    press(screen.page.letter.subject, "Your list")
    screen.flush()
    assert stored(screen).direction is Direction.INCOMING and rows(screen) == ["Your list"]


def test_waiting_is_in_order_of_urgency_and_counted(screen):
    meeting = ask(screen, lambda desk: sealed(desk, desk.meetings.list(screen.session.council_id)[0].id).meeting)
    assert meeting
    draft = write(screen, "Draft")
    late = write(screen, "Late", text="x", reply_due=TODAY - dt.timedelta(1))
    screen.page.letter.sent_on.set_value(TODAY - dt.timedelta(16))
    screen.page.letter.send.click()
    awaited = write(screen, "Awaited", text="x", request="Money")
    screen.page.letter.send.click()
    view(screen, "waiting")
    items = screen.list.items()
    assert [item.key for item in items] == [late, f"minutes:{meeting}", draft, awaited]
    assert [item.group for item in items] == ["Late", "Sealed and not sent", "Drafts", "An answer is awaited"]
    assert items[0].pill == "1 days late" or items[0].pill == "1 day late"
    assert screen.badge() == 3 and "(3)" in screen.filter._buttons["waiting"].text()
    screen.open_letter(late)
    assert "16 days without an answer" in screen.page.letter.told.text()


def test_another_council_shows_its_own_letters(qtbot, screen):
    council = screen.session.council_id
    screen.session.write(lambda desk: desk.bodies.add(council, OrganizationClass.WOMENS_COUNCIL, "Women"))
    other = next(row.id for row in screen.session.councils if row.id != council)
    screen.session.choose_council(other)
    assert rows(screen) == [] and not screen.editor.is_open
    screen.session.choose_council(council)
    assert len(rows(screen)) == 1


# ----------------------------------------------------------------------------------------------------------- writing


def test_the_first_letter_of_a_subject_makes_a_draft_to_the_municipality(screen):
    screen._new.trigger()
    assert screen.page.letter.subject.hasFocus() and not screen.page.letter.text.isVisible()
    press(screen.page.letter.subject, HOSTILE)
    letter = stored(screen)
    assert (letter.subject, letter.draft, letter.kind) == (HOSTILE, True, LetterKind.REQUEST)
    assert letter.correspondent == screen.editor.parties[0].id and letter.date == TODAY
    assert screen.page.letter.text.isVisible() and rows(screen)[0] == HOSTILE
    assert screen.page.letter.number.placeholderText() == "2026/1"


def test_everything_is_saved_as_it_is_typed(screen):
    write(screen)
    card = screen.page.letter
    type_into(card.text, "We ask for light.")
    type_into(card.request, "Twelve lamps")
    type_into(card.number, "NC/9")
    card.due.line.setText("1 December 2026")
    card.due.flush()
    card.kind.setCurrentIndex(card.kind._values.index(LetterKind.OTHER))
    card.kind.activated.emit(card.kind.currentIndex())
    letter = stored(screen)
    assert (letter.text, letter.request, letter.reference) == ("We ask for light.", "Twelve lamps", "NC/9")
    assert (letter.reply_due, letter.kind) == (dt.date(2026, 12, 1), LetterKind.OTHER)
    screen.activateWindow()
    card.send.setFocus()
    QTest.keySequence(card.send, QKeySequence.StandardKey.Undo)
    assert stored(screen).kind is LetterKind.REQUEST
    card.due.line.setText("1 November 2026")
    card.due.flush()
    assert "before the letter" in card.fields["due"].error()


def test_sending_gives_a_number_fixes_the_text_and_can_be_undone(screen):
    letter_id = write(screen, text="We ask.")
    told = []
    screen.session.notified.connect(lambda text, undo: told.append((text, undo)))
    screen.page.letter.send.click()
    letter = stored(screen)
    assert (letter.draft, letter.reference, letter.date) == (False, "2026/1", TODAY)
    card = screen.page.letter
    assert card.subject.isReadOnly() and card.text.isReadOnly() and not card.whom.isEnabled()
    assert not card.send.isVisible() and card.take_back.isVisible() and not screen.page.note.remove.isVisible()
    assert "2026/1" in told[-1][0]
    told[-1][1]()
    again = ask(screen, lambda desk: desk.letters.get(letter_id)).letter
    assert again.draft and again.reference is None and not screen.page.letter.subject.isReadOnly()


def test_a_letter_taken_back_can_be_written_on(screen):
    write(screen, text="We ask.")
    screen.page.letter.send.click()
    screen.page.letter.take_back.click()
    assert stored(screen).draft and screen.editor.letter.reference == "2026/1"
    type_into(screen.page.letter.text, "We ask again.")
    assert stored(screen).text == "We ask again."


def test_what_cannot_go_out_is_told_and_stays_a_draft(screen):
    write(screen)
    reported = []
    screen.session.reported.connect(reported.append)
    screen.page.letter.send.click()
    assert "says nothing" in str(reported[-1]) and stored(screen).draft
    screen.editor.type(text="x")
    screen.page.letter.sent_on.set_value(TODAY + dt.timedelta(1))
    screen.page.letter.send.click()
    assert "still to come" in str(reported[-1]) and stored(screen).draft


def test_another_body_is_chosen_by_its_name(screen):
    write(screen)
    card = screen.page.letter
    card.other.click()
    assert card.new_body.hasFocus()
    press(card.new_body, "Water company")
    QTest.keyClick(card.new_body, Qt.Key.Key_Return)
    letter = stored(screen)
    names = {one.id: one.name for one in screen.editor.parties}
    assert names[letter.correspondent] == "Water company" and card.whom.currentText() == "Water company"
    assert not card.new_body.isVisible()


def test_a_draft_is_removed_with_a_way_back(screen):
    letter_id = write(screen)
    told = []
    screen.session.notified.connect(lambda text, undo: told.append(undo))
    screen.page.note.remove.click()
    assert letter_id not in {item.key for item in screen.list.items()}
    told[-1]()
    assert screen.editor.letter.id == letter_id and letter_id in {item.key for item in screen.list.items()}


def test_a_letter_that_others_changed_is_shown_as_it_is(screen):
    letter_id = write(screen, text="mine")
    letter = ask(screen, lambda desk: desk.letters.get(letter_id)).letter
    screen.session.write(lambda desk: desk.letters.save(changed(letter, text="theirs")))
    assert screen.page.letter.text.text() == "theirs"


# ----------------------------------------------------------------------------------------------------------- answers


def test_the_answer_is_entered_with_its_outcome_and_ends_the_waiting(screen):
    letter_id = write(screen, text="x", request="Money")
    screen.page.letter.send.click()
    assert screen.page.answers.answer.text() == "Answer received"
    screen.page.answers.answer.click()
    answer = stored(screen)
    assert (answer.in_reply_to, answer.direction) == (letter_id, Direction.INCOMING)
    assert screen.filter.value() == "incoming" and screen.page.letter.fields["whom"].label.text() == "From"
    choice = screen.page.answers.outcome
    choice.setCurrentIndex(choice._values.index(LetterOutcome.FUNDED))
    choice.activated.emit(choice.currentIndex())
    assert stored(screen).outcome is LetterOutcome.FUNDED
    screen.page.answers.steps.wanted.emit("letter", letter_id)
    assert screen.editor.letter.id == letter_id and screen.filter.value() == "outgoing"
    assert screen.editor.file.row.waits is Waits.NOTHING and screen.page.letter.state.text() == "Funded"
    assert not screen.page.answers.outcome_field.isVisible(), "the answer says it"


def test_our_answer_to_a_letter_received_is_a_draft_of_its_own(screen):
    screen.new_letter(Direction.INCOMING)
    press(screen.page.letter.subject, "Your list of members")
    screen.editor.type(request="The list")
    screen.flush()
    theirs = screen.editor.letter.id
    assert screen.page.answers.answer.text() == "Write an answer"
    screen.page.answers.answer.click()
    letter = stored(screen)
    assert letter.draft and letter.in_reply_to == theirs and screen.page.letter.subject.hasFocus()
    assert screen.page.letter.answers.value() == theirs


def test_saying_which_letter_is_answered_ties_it_to_the_same_decisions(screen):
    screen.new_letter(Direction.INCOMING)
    press(screen.page.letter.subject, "About the lamps")
    screen.flush()
    sent = ask(screen, lambda desk: desk.letters.get(new_id("letter"))).letter
    choice = screen.page.letter.answers
    choice.setCurrentIndex(choice._values.index(sent.id))
    choice.activated.emit(choice.currentIndex())
    letter = stored(screen)
    assert (letter.in_reply_to, letter.motions, letter.kind) == (sent.id, sent.motions, LetterKind.ANSWER)


# --------------------------------------------------------------------------------------------- decisions, enclosures


def test_decisions_are_picked_opened_and_taken_out(screen):
    write(screen)
    card = screen.page.concerned
    card.add.click()
    assert card.picker.isVisible()
    chosen = screen._decisions[0]
    card.picker.picked.emit(chosen.id)
    assert stored(screen).motions == (chosen.id,) and not card.picker.isVisible()
    wanted = []
    screen.session.place_wanted.connect(lambda kind, key: wanted.append((kind, key)))
    card.rows.widgets()[0].steps.rows[0].click()
    assert wanted == [("decision", chosen.id)]
    told = []
    screen.session.notified.connect(lambda text, undo: told.append(undo))
    card.rows.widgets()[0].remove.click()
    assert stored(screen).motions == () and card.none.isVisible()
    told[-1]()
    assert stored(screen).motions == (chosen.id,)


def test_files_and_papers_are_enclosed_named_saved_and_taken_out(screen, tmp_path, monkeypatch):
    write(screen)
    card = screen.page.enclosures
    card.add_file(pdf_file(tmp_path))
    card.add_paper()
    assert [one.title for one in stored(screen).enclosures] == ["estimate", "On paper"]
    type_into(card.lines[1].title, "Petition")
    assert stored(screen).enclosures[1].title == "Petition"
    assert not card.lines[0].save.isHidden() and card.lines[1].save.isHidden()
    target = tmp_path / "out.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    card.lines[0].save.click()
    assert target.read_bytes() == pdf_file(tmp_path).read_bytes()
    card.lines[0].remove.click()
    assert [one.title for one in stored(screen).enclosures] == ["Petition"]


def test_a_file_that_cannot_be_enclosed_is_told(screen, tmp_path):
    write(screen)
    path = tmp_path / "virus.exe"
    path.write_bytes(b"MZ")
    reported = []
    screen.session.reported.connect(reported.append)
    screen.page.enclosures.add_file(path)
    assert "cannot be enclosed" in str(reported[-1]) and stored(screen).enclosures == ()


def test_the_letter_is_made_as_a_pdf_for_the_municipality(screen, tmp_path, monkeypatch):
    write(screen, text="We ask.")
    target = tmp_path / "letter.pdf"
    asked = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args: (asked.append(args[2]), (str(target), ""))[1])
    screen.output.save_action.trigger()
    assert target.read_bytes().startswith(b"%PDF") and "Request" in asked[0]
    view(screen, "incoming")
    screen.open_letter(new_id("answer"))
    assert not screen.output.save_action.isEnabled() and screen.output.order() is None


# ------------------------------------------------------------------------------------------------- minutes and packet


def seal_one(screen):
    council = screen.session.council_id
    found = []
    screen.session.write(
        lambda desk: sealed(desk, next(r.id for r in desk.meetings.list(council) if r.number == 14)).meeting,
        found.append,
    )
    return found[0]


def test_sealed_minutes_offer_their_letter(screen):
    meeting = seal_one(screen)
    view(screen, "waiting")
    screen.list.select(f"minutes:{meeting}")
    screen.open_row(f"minutes:{meeting}")
    assert screen.minutes.isVisible() and "sealed" in screen.minutes.text.text()
    screen.minutes.write.click()
    letter = stored(screen)
    assert letter.kind is LetterKind.MINUTES and letter.meeting == meeting and screen.page.isVisible()
    assert screen.page.concerned.meeting.steps()[0].id == meeting
    assert "packet" in screen.page.enclosures.lines[0].file.text()


def test_a_packet_is_written_checked_and_can_be_taken_back(screen, tmp_path):
    meeting = seal_one(screen)
    draft = write(screen, text="We ask.")
    screen.output.packet_action.trigger()
    page = screen.packet
    assert page.isVisible() and page.chosen() == ([draft], [meeting]) and page.write.hasFocus()
    told = []
    screen.session.notified.connect(lambda text, undo: told.append((text, undo)))
    stick = tmp_path / "stick"
    stick.mkdir()
    page.make(stick)
    (folder,) = stick.iterdir()
    assert (folder / "02-minutes-14.pdf").exists() and "everything is whole" in told[-1][0]
    assert folder.name in page.result.text() and page.show_folder.isVisible()
    assert not ask(screen, lambda desk: desk.letters.get(draft)).letter.draft and screen.badge() == 0
    page.check_packet(stick)
    assert page.verdict.text() == "whole" and "genuine" in page.findings.text()
    (folder / "list.csv").unlink()
    page.check_packet(folder)
    assert page.verdict.text() == "not whole" and "list.csv" in page.findings.text()
    told[-1][1]()
    assert ask(screen, lambda desk: desk.letters.get(draft)).letter.draft and screen.badge() == 2
    QTest.keyClick(page.check, Qt.Key.Key_Escape)
    assert not page.isVisible()


def test_a_packet_that_fails_leaves_the_letters_as_they_were(screen, tmp_path):
    draft = write(screen, text="We ask.")
    screen.open_packet()
    reported = []
    screen.session.reported.connect(reported.append)
    stick = tmp_path / "stick"
    screen.packet.make(stick)
    assert "Put the stick in" in str(reported[-1]) and screen.packet.write.isEnabled()
    assert ask(screen, lambda desk: desk.letters.get(draft)).letter.draft
    screen.packet.check_packet(tmp_path)
    assert "no packet" in str(reported[-1])


def test_a_draft_that_says_nothing_yet_keeps_no_packet_from_being_made(screen, tmp_path):
    blank, draft = write(screen, subject="Still to be written"), write(screen, text="We ask.")
    screen.open_packet()
    page = screen.packet
    assert page.chosen() == ([draft], [])
    assert page.rows.rows[blank].note.text() == "says nothing yet"
    page.make(tmp_path)
    assert list(page.rows.rows) == [blank] and not page.nothing.isVisible(), "it did not go out"
    assert [one.name for one in tmp_path.glob("council-desk-*/01-letter*.pdf")] and ask(
        screen, lambda desk: desk.letters.get(blank)
    ).letter.draft


def test_what_did_not_go_out_keeps_its_order_in_the_list_of_the_packet(screen, tmp_path):
    for number in range(8):
        write(screen, subject=f"Still to be written {number}")
    draft = write(screen, text="We ask.")
    screen.open_packet()
    page = screen.packet
    before = [key for key in page.rows.rows if key != draft]
    page.make(tmp_path)
    assert list(page.rows.rows) == before and len(before) == 8


def test_with_nothing_to_send_the_packet_says_so(screen):
    screen.open_packet()
    page = screen.packet
    assert page.nothing.isVisible() and not page.write.isEnabled()
    page.sent_rows.rows[new_id("letter")].set_value(True)
    assert page.write.isEnabled() and page.chosen() == ([new_id("letter")], [])


def test_only_the_minutes_that_were_chosen_are_ticked(screen):
    meeting = seal_one(screen)
    write(screen, text="x")
    screen.open_packet(meeting)
    assert screen.packet.chosen() == ([], [meeting])


def test_the_packet_asks_for_a_folder(screen, qtbot):
    screen.open_packet()
    screen.packet.ask_packet()
    dialog = screen.packet.findChild(QFileDialog)
    assert dialog.fileMode() is QFileDialog.FileMode.Directory
    dialog.reject()


# ---------------------------------------------------------------------------------------------------------- the frame


@pytest.mark.parametrize("language", ["fa", "ar", "ru", "en"])
@pytest.mark.parametrize("size", [(1058, 748), (800, 588)])
def test_every_text_fits_in_every_language(qtbot, make_session, data_folder, clipped, language, size, tmp_path):
    session = make_session(language)
    data_folder.mkdir(parents=True, exist_ok=True)
    path = data_folder / f"{language}.desk"
    path.write_bytes(desk_bytes(language))
    session.open_desk(path, failed=_fail)
    screen = show(qtbot, session, *size)
    write(screen, text="x")
    screen.page.enclosures.add_file(pdf_file(tmp_path))
    qtbot.wait(1)
    for step in (lambda: None, screen.page.letter.send.click, screen.page.answers.answer.click, screen.open_packet):
        step()
        qtbot.wait(1)
        assert clipped(screen) == []


@pytest.mark.parametrize("language", ["en", "fa"])
def test_tab_goes_in_reading_order_and_every_button_has_a_key(qtbot, make_session, data_folder, tmp_path, language):
    session = make_session(language)
    data_folder.mkdir(parents=True, exist_ok=True)
    path = data_folder / f"{language}.desk"
    path.write_bytes(desk_bytes(language))
    session.open_desk(path, failed=_fail)
    window = MainWindow(session)
    qtbot.addWidget(window)
    window.resize(1280, 1600)
    frame = Frame(session, SCREENS)
    window.show_page(frame)
    window.show()
    with qtbot.waitActive(window):
        window.activateWindow()
    frame.open_screen("municipality")
    screen = frame.current
    write(screen, text="x")
    screen.page.enclosures.add_file(pdf_file(tmp_path))
    for page, step in (
        (screen.page, lambda: None),
        (screen.page, screen.page.letter.send.click),
        (screen.packet, screen.open_packet),
    ):
        step()
        qtbot.wait(1)
        assert_reads(page, language == "fa")
        assert_keys(page)


def test_every_control_has_a_name(screen):
    write(screen, text="x")
    screen.page.enclosures.add_paper()
    for kind in (QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit):
        for widget in screen.findChildren(kind):
            if widget.isVisible() and widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
                named = widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")
                assert named, (type(widget).__name__, widget.objectName(), widget.parent())


def test_what_is_typed_when_the_desk_closes_is_kept(screen, data_folder, tmp_path):
    letter_id = write(screen)
    press(screen.page.letter.text, "half a sent")
    screen.flush()
    screen.session.close_desk()
    copy = tmp_path / "copy.desk"
    shutil.copyfile(data_folder / "test.desk", copy)
    with Desk.open(copy) as desk:
        assert desk.letters.get(letter_id).letter.text == "half a sent"


def test_a_letter_is_begun_from_the_register_of_decisions(qtbot, session):
    frame = Frame(session, SCREENS)
    qtbot.addWidget(frame)
    frame.resize(1280, 800)
    frame.show()
    frame.open_screen("decisions")
    decisions = frame.current
    chosen = next(row for row in decisions.decision_view.rows() if row.adopted)
    decisions.decision_view.go_to(chosen.id)
    assert decisions.output.letter_action in decisions.output._menu.actions()
    decisions.output.letter_action.trigger()
    screen = frame.current
    assert screen.name == "municipality" and screen.editor.letter.motions == (chosen.id,)
    assert stored(screen).kind is LetterKind.REQUEST and stored(screen).draft
    decisions.show_view("actions")
    reported = []
    session.reported.connect(reported.append)
    decisions.output.write_letter()
    assert "Choose a decision first" in str(reported[-1])
    frame.open_screen("decisions")
    decisions.decision_view.read_again()
    steps = decisions.decision_view.panel.thread_card.steps.steps()
    assert ("letter", screen.editor.letter.id) in {(step.kind, step.id) for step in steps}


def test_what_is_being_typed_stays_when_the_letter_is_read_once_more(screen):
    letter_id = write(screen, text="We ask.")
    former = ask(screen, lambda desk: desk.letters.get(letter_id))
    press(screen.page.letter.text, " Today")
    screen.editor.show(former)
    assert "Today" in screen.page.letter.text.text() and "Today" in stored(screen).text


def test_a_letter_just_begun_takes_the_focus_when_it_is_there(screen, monkeypatch):
    chosen = screen._decisions[0]
    asked, read = [], screen.session.read
    screen.list.setFocus()
    with monkeypatch.context() as patch:
        patch.setattr(screen.session, "read", lambda *work: asked.append(work))
        screen.go_to("letter_for", chosen.id)
        assert screen.list.hasFocus(), "nothing can be typed into a letter that is not there yet"
    for work in asked:
        read(*work)
    assert screen.page.letter.subject.hasFocus() and screen.editor.letter.motions == (chosen.id,)
    assert screen.page.letter.subject.selectedText() == screen.editor.letter.subject
