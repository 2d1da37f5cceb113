"""Signing in the window: beneath the pages of a meeting, and on the page that checks documents."""

import datetime as dt

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget
from tests.services.certificate_help import CHAIR, LASTING, PASSPHRASE, SECRETARY, identity, issued
from tests.ui.meetings_help import show
from tests.ui.test_document_check import drop, read, seal, shell

from council_desk.services.signatures.checking import signatures_in
from council_desk.services.signatures.signing import sign_pdf
from council_desk.ui import paper_output
from council_desk.ui.sign_card import SignCard
from council_desk.ui.tasks import PoolTaskRunner

__all__ = ["shell"]  # the fixture

pytestmark = pytest.mark.filterwarnings("ignore:Function. 'QDrag:DeprecationWarning")


@pytest.fixture
def chair(tmp_path):
    path = tmp_path / "رئیس.p12"
    path.write_bytes(identity(end=LASTING))
    return path


@pytest.fixture
def secretary(tmp_path):
    path = tmp_path / "secretary.pfx"
    path.write_bytes(issued(end=LASTING)[0])
    return path


@pytest.fixture
def save_as(monkeypatch, tmp_path):
    """Answer the dialog that asks where to save; give what was proposed."""
    proposed = []

    def answer(name):
        def choose(_parent, _title, start, _filter):
            proposed.append(start)
            return (str(tmp_path / name) if name else "", "")

        monkeypatch.setattr(paper_output.QFileDialog, "getSaveFileName", choose)
        return proposed

    return answer


@pytest.fixture
def screen(qtbot, session):
    made = show(qtbot, session)
    made.open_meeting(made.list_page.rows()[0].id)
    made.document.complete()
    QApplication.processEvents()
    return made


def now():
    return dt.datetime.now().astimezone()


# ------------------------------------------------------------------------------------------- beneath the pages


def test_what_the_pages_show_is_signed_and_saved(qtbot, screen, chair, save_as, tmp_path):
    proposed = save_as("out")
    said = []
    screen.session.notified.connect(lambda text, _: said.append(text))
    screen.output.sign_action.trigger()
    card = screen.output.signing.card
    assert screen.preview.isAncestorOf(card) and card.isVisible() and not card.isWindow()
    assert screen.preview.view.isVisible() and screen.preview.view.height() > 100
    assert card.choose.hasFocus() and card.passphrase.echoMode() is QLineEdit.EchoMode.Password
    card.take(chair)
    assert card.passphrase.hasFocus() and chair.name in card.file.text()
    qtbot.keyClicks(card.passphrase, "x")
    card.passphrase.setText(PASSPHRASE)
    qtbot.keyClick(card.passphrase, Qt.Key.Key_Return)
    assert proposed[0].endswith("Mill Brook Neighbourhood Council - NC-07-2026-14 - 2026-11-12 - signed.pdf")
    signed = (tmp_path / "out.pdf").read_bytes()
    assert signed.startswith(screen.preview.pdf())
    (found,) = signatures_in(signed)
    assert found.holds and found.name == CHAIR and abs(found.signed_at - now()) < dt.timedelta(minutes=2)
    assert card.isHidden() and card.passphrase.text() == "" and "out.pdf" in said[-1]
    assert screen.output.papers.saved_as == tmp_path / "out.pdf" and screen.output.folder_action.isEnabled()


def test_the_certificate_s_place_is_remembered_and_nothing_else(qtbot, screen, chair, save_as):
    save_as("out.pdf")
    screen.output.sign_action.trigger()
    screen.output.signing.card.take(chair)
    screen.output.signing.card.passphrase.setText(PASSPHRASE)
    screen.output.signing.card.sign.click()
    written = screen.session.settings_path.read_text("utf-8")
    assert str(chair) in written and PASSPHRASE not in written
    screen.output.sign_action.trigger()
    card = screen.output.signing.card
    assert card.passphrase.hasFocus() and card.passphrase.text() == "" and chair.name in card.file.text()


@pytest.mark.parametrize(
    ("data", "passphrase", "words"),
    [
        (None, "wrong", "passphrase does not open"),
        (b"x", PASSPHRASE, "no certificate with its private key"),
        ("gone", PASSPHRASE, "There is no file"),
    ],
)
def test_what_goes_wrong_is_told_in_place_and_can_be_put_right(
    qtbot, screen, chair, save_as, tmp_path, data, passphrase, words
):
    proposed = save_as("out.pdf")
    told = []
    screen.session.reported.connect(told.append)
    screen.output.sign_action.trigger()
    card = screen.output.signing.card
    good = chair.read_bytes()
    chair.unlink() if data == "gone" else chair.write_bytes(data or good)
    card.take(chair)
    card.passphrase.setText(passphrase)
    card.sign.click()
    assert words in card.wrong.text() and card.wrong.isVisible() and told == [] and proposed == []
    assert card.passphrase.hasFocus() and card.passphrase.hasSelectedText() and card.sign.isEnabled()
    QApplication.sendEvent(card, QEvent(QEvent.Type.LanguageChange))
    assert words in card.wrong.text()
    chair.write_bytes(good)
    card.passphrase.setText(PASSPHRASE)
    card.sign.click()
    assert card.isHidden() and (tmp_path / "out.pdf").exists()


def test_without_a_certificate_it_is_asked_for(qtbot, screen):
    screen.output.sign_action.trigger()
    card = screen.output.signing.card
    card.sign.click()
    assert card.wrong.text() == "Choose the file with your certificate first." and card.choose.hasFocus()


def test_leaving_and_escape_take_the_passphrase_away(qtbot, screen, chair):
    card = screen.output.signing.card
    for leave in (card.leave.click, lambda: qtbot.keyClick(card.passphrase, Qt.Key.Key_Escape)):
        screen.output.sign()
        card.take(chair)
        card.passphrase.setText("secret")
        leave()
        assert screen.preview.view.hasFocus() and card.isHidden() and card.passphrase.text() == ""


def test_keys_typed_into_the_card_are_no_keys_of_the_meeting(qtbot, screen):
    before = screen.editor.meeting
    screen.output.sign_action.trigger()
    field = screen.output.signing.card.passphrase
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_I, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert screen.editor.meeting == before and screen.output.signing.card.isVisible()


def test_nothing_is_written_where_no_place_was_chosen_or_saving_fails(qtbot, screen, chair, save_as, tmp_path):
    save_as("")
    screen.output.sign_action.trigger()
    card = screen.output.signing.card
    card.take(chair)
    card.passphrase.setText(PASSPHRASE)
    card.sign.click()
    assert card.isVisible() and card.passphrase.text() == PASSPHRASE and list(tmp_path.glob("*.pdf")) == []
    save_as("no/such/out.pdf")
    card.sign.click()
    assert card.isVisible() and "no folder" in card.wrong.text()


def test_the_way_leads_there_from_the_life_of_the_minutes(qtbot, screen):
    life = screen.document.life
    life.draft.send.click()
    life.approval.day.set_value(dt.date(2026, 11, 20))
    life.approval.approve.click()
    life.signing.digital.click()
    assert screen.output.signing.card.isVisible()


def test_a_narrow_window_turns_to_the_page(qtbot, session):
    screen = show(qtbot, session, width=700)
    screen.list_page.list.select(screen.list_page.rows()[0].id)
    screen.output.sign_action.trigger()
    assert screen.preview.isVisible() and screen.output.signing.card.isVisible()


def test_without_a_meeting_nothing_is_asked(qtbot, make_session, data_folder):
    session = make_session()
    data_folder.mkdir(parents=True)
    session.open_desk(data_folder / "empty.desk", create=True)
    screen = show(qtbot, session)
    screen.output.sign_action.trigger()
    assert screen.output.__dict__.get("signing") is None


def test_a_pdf_that_cannot_be_made_is_told_on_the_card(qtbot, screen, chair, monkeypatch):
    from council_desk.errors import DeskError
    from council_desk.services.documents import DocumentService

    def fail(*_, **__):
        raise DeskError("The pages failed.")

    screen.output.sign_action.trigger()
    card = screen.output.signing.card
    card.take(chair)
    monkeypatch.setattr(DocumentService, "make", fail)
    card.sign.click()
    assert card.wrong.text() == "The pages failed." and card.sign.isEnabled()


def test_a_meeting_that_is_gone_is_told_on_the_card(qtbot, screen, chair, monkeypatch):
    screen.output.sign_action.trigger()
    card = screen.output.signing.card
    card.take(chair)
    monkeypatch.setattr(screen, "current_meeting", lambda: "")
    card.sign.click()
    assert "Nothing is shown that could be signed" in card.wrong.text() and card.sign.isEnabled()


def test_a_desk_that_closes_meanwhile_ends_the_signing(qtbot, session, chair):
    waiting = []
    card = SignCard(session, lambda then, failed: waiting.append(then), QWidget())
    qtbot.addWidget(card)
    card.open_card()
    card.take(chair)
    card.passphrase.setText("secret")
    card.sign.click()
    assert not card.sign.isEnabled() and len(waiting) == 1
    session.close_desk()
    assert card.sign.isEnabled() and card.isHidden() and card.passphrase.text() == ""


def test_the_extract_of_a_decision_is_signed(qtbot, make_session, chair, save_as, tmp_path, monkeypatch):
    from tests.ui.decisions_help import choose, open_longer
    from tests.ui.decisions_help import show as show_decisions

    proposed = save_as("extract.pdf")
    decisions = show_decisions(qtbot, open_longer(make_session(), tmp_path / "longer", monkeypatch))
    choose(decisions, "2026/62")
    decisions.output.sign_action.trigger()
    card = decisions.output.signing.card
    preview = decisions.decision_view.panel.preview
    assert preview.isAncestorOf(card) and card.isVisible() and preview.isVisible()
    card.take(chair)
    card.passphrase.setText(PASSPHRASE)
    qtbot.keyClick(card.passphrase, Qt.Key.Key_Return)
    assert proposed[0].endswith("2026-62 - signed.pdf")
    (found,) = signatures_in((tmp_path / "extract.pdf").read_bytes())
    assert found.holds and decisions.output.papers.saved_as == tmp_path / "extract.pdf"
    decisions.output.sign_action.trigger()
    qtbot.keyClick(card.passphrase, Qt.Key.Key_Escape)
    assert card.isHidden() and preview.isVisible() and preview.view.hasFocus()


def test_without_a_decision_nothing_is_asked_and_lists_are_not_signed(qtbot, make_session, tmp_path, monkeypatch):
    from tests.ui.decisions_help import open_longer
    from tests.ui.decisions_help import show as show_decisions

    decisions = show_decisions(qtbot, open_longer(make_session(), tmp_path / "longer", monkeypatch))
    told = []
    decisions.session.reported.connect(told.append)
    decisions.decision_view.editor.close()
    decisions.output.sign_action.trigger()
    assert "Choose a decision first" in str(told[0]) and "signing" not in decisions.output.__dict__
    assert decisions.output.sign_action.isVisible()
    decisions.view_switch.set_value("actions")
    decisions.view_switch.value_changed.emit("actions")
    assert not decisions.output.sign_action.isVisible()


def test_a_mistake_of_the_program_is_no_sentence(qtbot, session, chair):
    def broken(then, failed):
        failed(RuntimeError("a bug"))

    card = SignCard(session, broken, QWidget())
    qtbot.addWidget(card)
    card.open_card()
    card.take(chair)
    with pytest.raises(RuntimeError, match="a bug"):
        card.begin_signing()
    assert card.sign.isEnabled()


def test_the_work_is_done_beside_the_window_and_cannot_be_begun_twice(qtbot, session, chair, save_as, tmp_path):
    proposed = save_as("out.pdf")
    pdf = read(
        session, lambda desk: desk.minutes.pdf(desk.minutes.record(desk.meetings.list(session.council_id)[0].id))
    )
    session.runner = PoolTaskRunner()
    card = SignCard(session, lambda then, failed: then(pdf.pdf, "m.pdf"), QWidget())
    qtbot.addWidget(card)
    card.open_card()
    card.take(chair)
    card.passphrase.setText(PASSPHRASE)
    with qtbot.waitSignal(card.saved, timeout=20_000):
        card.sign.click()
        assert not card.sign.isEnabled() and card.sign.text() == "Signing …"
        card.begin_signing()
        qtbot.keyClick(card, Qt.Key.Key_Escape)
        assert not card.isHidden()
    assert len(proposed) == 1 and card.sign.isEnabled() and card.sign.text() == "Sign and save …"
    assert session.runner.drain()


def test_the_file_dialog_asks_for_certificates_and_does_not_stop_the_window(qtbot, screen, chair):
    screen.output.sign_action.trigger()
    card = screen.output.signing.card
    for expected in ("Documents", str(chair.parent)):
        card.choose.click()
        (dialog,) = [one for one in card.findChildren(QFileDialog) if one.isVisible()]
        assert "*.p12 *.pfx" in dialog.nameFilters()[0]
        if expected != "Documents":
            assert dialog.directory().absolutePath() == expected
        dialog.fileSelected.emit(str(chair))
        dialog.close()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        assert card.certificate == chair


@pytest.mark.parametrize("language", ["fa", "ar", "ru", "en"])
def test_the_card_is_clipped_nowhere(qtbot, sample_session, clipped, language, chair):
    session = sample_session(language)
    screen = show(qtbot, session, width=1024, height=640)
    screen.output.sign()
    card = screen.output.signing.card
    card.take(chair)
    card.passphrase.setText("wrong")
    card.sign.click()
    for _ in range(4):
        QApplication.processEvents()
    assert card.wrong.text() and clipped(card) == []


# ------------------------------------------------------------------------------- the page that checks documents


@pytest.fixture
def sealed(shell, tmp_path):
    """Sealed minutes that the chair signed, as minutes.pdf."""
    meeting = seal(shell.session)
    pdf = read(shell.session, lambda desk: desk.minutes.pdf(desk.minutes.record(meeting)).pdf)
    path = tmp_path / "minutes.pdf"
    path.write_bytes(sign_pdf(pdf, identity(end=LASTING), PASSPHRASE, at=now(), reason="Read", location="Hall"))
    return path


def test_a_signed_pdf_that_is_dropped_shows_its_signatures(shell, sealed):
    assert drop(shell, sealed) == [True, True]
    card = shell.document_check.page.card
    assert card.heading.text() == "The document is what was sealed" and card.pill.text() == "genuine"
    (block,) = card.signatures.blocks.widgets()
    assert CHAIR in block.name.text() and (block.pill.text(), block.pill.tone()) == ("holds", "good")
    assert "Signed on" in block.said.text() and "Read" in block.said.text() and "Hall" in block.said.text()
    assert "The signer issued the certificate themselves." in block.certificate.text()
    assert "SHA-256" in block.certificate.text() and block.faults.isHidden() and block.notes.isHidden()
    assert "Anybody can make a certificate in any name" in card.signatures.whose.text()
    assert card.signatures.isVisible()


def test_the_next_signs_what_the_first_signed(qtbot, shell, sealed, secretary, save_as, tmp_path):
    proposed = save_as("both.pdf")
    drop(shell, sealed)
    page = shell.document_check.page
    assert page.signing.isHidden()
    page.sign.click()
    assert page.signing.isVisible() and not page.signing.isWindow()
    page.signing.take(secretary)
    page.signing.passphrase.setText(PASSPHRASE)
    page.signing.sign.click()
    assert proposed[0].endswith("minutes - signed.pdf")
    assert (tmp_path / "both.pdf").read_bytes().startswith(sealed.read_bytes())
    assert "both.pdf" in page.card.file.text() and page.card.pill.text() == "genuine"
    first, second = page.card.signatures.blocks.widgets()
    assert CHAIR in first.name.text() and "only further signatures" in first.notes.text()
    assert SECRETARY in second.name.text() and "مرکز صدور" in second.certificate.text()
    assert page.signing.isHidden()


def test_a_broken_signature_is_told_and_not_signed_over(shell, sealed):
    sealed.write_bytes(sealed.read_bytes().replace(b"/Type /Sig\n", b"/Type /Sig "))
    drop(shell, sealed)
    page = shell.document_check.page
    card = page.card
    assert card.heading.text() == "It is what was sealed, but a signature is broken"
    assert (card.pill.text(), card.pill.tone()) == ("signature broken", "late")
    (block,) = card.signatures.blocks.widgets()
    assert block.pill.text() == "broken" and "was changed after signing" in block.faults.text()
    assert page.sign.isHidden() and page.signing.isHidden()


def test_a_signature_that_cannot_be_read_is_told(shell, sealed):
    sealed.write_bytes(sealed.read_bytes().replace(b"/Contents <3082", b"/Contents <0000"))
    drop(shell, sealed)
    (block,) = shell.document_check.page.card.signatures.blocks.widgets()
    assert block.name.text() == "Digital signature" and "cannot be read" in block.faults.text()
    assert block.certificate.isHidden() and block.said.isHidden()


def test_signed_and_not_sealed_is_told_as_that(shell, tmp_path):
    meeting = read(shell.session, lambda desk: desk.meetings.list(shell.session.council_id)[0].id)
    pdf = read(shell.session, lambda desk: desk.minutes.pdf(desk.minutes.record(meeting)).pdf)
    path = tmp_path / "draft.pdf"
    path.write_bytes(sign_pdf(pdf, identity(end=LASTING), PASSPHRASE, at=now()))
    drop(shell, path)
    card = shell.document_check.page.card
    assert card.heading.text() == "The document is signed, but not sealed"
    assert (card.pill.text(), card.pill.tone()) == ("signed", "due")
    path.write_bytes(path.read_bytes().replace(b"/Type /Sig\n", b"/Type /Sig "))
    drop(shell, path)
    assert card.heading.text() == "A signature of the document is broken"
    path.write_bytes(pdf)
    drop(shell, path)
    assert card.heading.text() == "Nothing proves this document" and card.signatures.isHidden()


def test_a_record_is_not_offered_for_signing(shell, tmp_path):
    path = tmp_path / "a.json"
    path.write_text("[]")
    drop(shell, path)
    assert shell.document_check.page.sign.isHidden()


def test_a_file_that_is_gone_meanwhile_is_told(shell, sealed, secretary):
    drop(shell, sealed)
    page = shell.document_check.page
    page.sign.click()
    page.signing.take(secretary)
    sealed.unlink()
    page.signing.sign.click()
    assert "There is no file" in page.signing.wrong.text()


@pytest.mark.parametrize("language", ["fa", "ar", "ru", "en"])
def test_the_signatures_are_clipped_nowhere(qtbot, sample_session, clipped, language, tmp_path, chair):
    from council_desk.ui.document_check import check_into
    from council_desk.ui.verify_page import VerifyPage

    session = sample_session(language)
    meeting = seal(session)
    pdf = read(session, lambda desk: desk.minutes.pdf(desk.minutes.record(meeting)).pdf)
    signed = sign_pdf(pdf, identity(end=LASTING), PASSPHRASE, at=now())
    path = tmp_path / "m.pdf"
    path.write_bytes(sign_pdf(signed, issued(end=LASTING)[0], PASSPHRASE, at=now()))
    page = VerifyPage(session)
    qtbot.addWidget(page)
    page.resize(1024, 640)
    page.show()
    check_into(session, page.card, path)
    page.sign.click()
    for _ in range(4):
        QApplication.processEvents()
    assert clipped(page) == [] and page.card.pill.tone() == "good" and page.signing.isVisible()
    QApplication.sendEvent(page, QEvent(QEvent.Type.LanguageChange))
    assert page.card.pill.tone() == "good"


def test_the_window_starts_without_what_signing_needs():
    import subprocess
    import sys

    code = (
        "import sys\n"
        "import council_desk.ui.main_window, council_desk.ui.shell, council_desk.ui.screens.registry\n"
        "import council_desk.ui.screens.meetings, council_desk.ui.verify_page, council_desk.ui.sign_card\n"
        "heavy = {'pyhanko', 'asn1crypto', 'cryptography', 'aiohttp', 'sqlmodel', 'reportlab'}\n"
        "print(sorted({one.split('.')[0] for one in sys.modules} & heavy))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
