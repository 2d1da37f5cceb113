"""The papers on a person: consent forms on the consent card, the papers of a youth mayor on theirs."""

import pypdfium2
import pytest
from PySide6.QtWidgets import QFileDialog
from tests.ui.test_people_screen import choose, show

from council_desk.domain.paperwork import ConsentPurpose, DocumentKind
from council_desk.ui.clock import today
from council_desk.ui.screens.people.papers import SERVICE_PAPERS

MINOR, ADULT, ELDER = "Toby Larkspurre", "Leila Marigoldsen (لیلا)", "Peg Rushbrook"


@pytest.fixture
def screen(qtbot, session):
    return show(qtbot, session)


@pytest.fixture
def saved_as(monkeypatch, tmp_path):
    """Answer the dialog with a file in the temporary folder; give the names proposed."""
    asked = []

    def ask(parent, title, start, kinds):
        asked.append(start)
        return str(tmp_path / "paper.pdf"), kinds

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    return asked


def text_of(path):
    document = pypdfium2.PdfDocument(path)
    text = "\n".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    return text


def test_a_minor_has_a_form_for_each_purpose(screen, saved_as, tmp_path):
    choose(screen, MINOR)
    card = screen.page.consent
    assert card.isVisibleTo(screen) and set(card.rows) == set(ConsentPurpose)
    told = {
        ConsentPurpose.TAKING_PART: "Taking part as Youth mayor",
        ConsentPurpose.NAME: "Publication of the name",
        ConsentPurpose.PHOTOGRAPHS: "Photographs and film",
        ConsentPurpose.EVENT: "A journey or event outside the neighbourhood",
    }
    for purpose, row in card.rows.items():
        row.save.click()
        text = text_of(tmp_path / "paper.pdf")
        assert told[purpose] in text and MINOR in text
        assert MINOR in saved_as[-1] and row.label.text() in saved_as[-1]


def test_what_was_just_typed_stands_on_the_form(screen, saved_as, tmp_path):
    choose(screen, MINOR)
    card = screen.page.consent
    card.giver.setFocus()
    card.giver.setText("Grace Larkspurre")
    card.giver.textEdited.emit("Grace Larkspurre")
    card.rows[ConsentPurpose.NAME].save.click()
    assert "Grace Larkspurre" in text_of(tmp_path / "paper.pdf")


def test_who_is_of_age_has_no_forms_for_a_guardian(screen):
    choose(screen, ELDER)
    assert not screen.page.consent.isVisibleTo(screen)
    choose(screen, MINOR)
    screen.editor.change_person(birth_year=1990)
    assert screen.page.consent.isVisibleTo(screen), "the consent on record still shows"
    assert not any(row.isVisibleTo(screen) for row in screen.page.consent.rows.values())


def test_who_has_come_of_age_has_forms_of_their_own(screen, saved_as, tmp_path):
    choose(screen, MINOR)
    own = screen.page.own_consent
    assert not own.isVisibleTo(screen)
    screen.editor.change_person(birth_year=today().year - 18)
    assert own.isVisibleTo(screen) and own.forms.isVisibleTo(screen)
    assert set(own.rows) == set(ConsentPurpose) and all(row.isVisibleTo(screen) for row in own.rows.values())
    assert not any(row.isVisibleTo(screen) for row in screen.page.consent.rows.values())
    own.rows[ConsentPurpose.PHOTOGRAPHS].save.click()
    text = text_of(tmp_path / "paper.pdf")
    assert "Personal consent" in text and "I am of age and consent for myself" in text and MINOR in text
    assert "uardian" not in text
    own.mine.click()
    assert own.rows[ConsentPurpose.NAME].isVisibleTo(screen), "one purpose after another can be asked for"
    screen.editor.change_person(birth_year=today().year - 12)
    assert not any(row.isVisibleTo(screen) for row in own.rows.values())


@pytest.mark.parametrize("language", ["fa", "ar", "ru", "en"])
def test_forms_of_ones_own_are_told_in_every_language_and_nothing_is_cut(qtbot, sample_session, clipped, language):
    screen = show(qtbot, sample_session(language))
    screen.open_person(next(row for row in screen._rows if row.minor).id)
    screen.editor.change_person(birth_year=today().year - 18)
    own, guardian = screen.page.own_consent, screen.page.consent
    assert own.forms.isVisibleTo(screen) and own.forms.text() != guardian.forms.text()
    assert own.publication.text() != guardian.publication.text()
    if language != "en":
        assert "orms" not in own.forms.text() and "onsent" not in own.publication.text()
    qtbot.waitUntil(lambda: clipped(screen.page) == [])


def test_a_youth_mayor_has_the_papers_of_the_service(screen, saved_as, tmp_path):
    choose(screen, MINOR)
    card = screen.page.service
    assert card.isVisibleTo(screen) and "22 November 2026" in card.term.text()
    told = {DocumentKind.APPOINTMENT: "Letter of appointment", DocumentKind.PORTFOLIO: "Growth record"}
    for kind, words in told.items():
        card.rows[kind].save.click()
        assert words in text_of(tmp_path / "paper.pdf")


def test_somebody_without_an_assignment_has_none_of_them(screen):
    choose(screen, ELDER)
    assert not screen.page.service.isVisibleTo(screen)
    screen.new_person()
    assert not screen.page.service.isVisibleTo(screen)


def test_a_term_without_an_end_is_told_as_since(screen):
    from council_desk.services import editing

    choose(screen, MINOR)
    file = screen.editor.file
    held = editing.changed(file.assignments[0], end_date=None)
    screen.editor.file = type(file)(file.person, file.memberships, 0, 0, {}, (held,))
    screen.page.refresh()
    assert screen.page.service.term.text() == "Term: since 22 November 2026"
    assert screen.page.service.papers.of_service(DocumentKind.PORTFOLIO).subject == held.id


def test_a_certificate_before_the_term_is_refused_in_words(qtbot, screen, saved_as, monkeypatch):
    import datetime as dt

    from council_desk.ui.screens.people import papers

    monkeypatch.setattr(papers, "today", lambda: dt.date(2026, 11, 1))
    told = []
    monkeypatch.setattr(screen.session, "report", told.append)
    choose(screen, MINOR)
    screen.page.service.rows[DocumentKind.CERTIFICATE].save.click()
    assert saved_as == [] and "2026-11-22" in str(told[0])


def test_a_paper_is_printed_as_it_is(screen, tmp_path, monkeypatch):
    from PySide6.QtPrintSupport import QPrinter

    from council_desk.ui.preview import printing

    sheets = []

    def choose_file(dialog):
        dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        dialog.printer().setOutputFileName(str(tmp_path / "printed.pdf"))
        dialog.printer().setResolution(72)
        sheets.append(dialog.printer().pageLayout().orientation())
        return dialog.DialogCode.Accepted

    monkeypatch.setattr(printing.QPrintDialog, "exec", choose_file)
    choose(screen, MINOR)
    screen.page.consent.rows[ConsentPurpose.EVENT].print.click()
    printed = pypdfium2.PdfDocument(tmp_path / "printed.pdf")
    assert len(printed) == 1
    printed.close()


@pytest.mark.parametrize("language", ["fa", "ar", "ru", "en"])
def test_every_language_names_the_papers_and_nothing_is_cut(qtbot, sample_session, clipped, language):
    screen = show(qtbot, sample_session(language))
    minor = next(row for row in screen._rows if row.minor)
    screen.open_person(minor.id)
    rows = [*screen.page.consent.rows.values(), *screen.page.service.rows.values()]
    names = [row.label.text() for row in rows]
    assert len(set(names)) == len(rows) == len(ConsentPurpose) + len(SERVICE_PAPERS)
    assert all(row.print.accessibleName() and row.save.accessibleName() for row in rows)
    if language != "en":
        assert not any("onsent" in name or "ortfolio" in name for name in names)
    qtbot.waitUntil(lambda: clipped(screen.page) == [])
