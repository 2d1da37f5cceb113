"""Minors whom only a text names: what leaves the council shows their initials, unless publication was consented to."""

import datetime as dt

import pypdfium2
import pytest
from tests.services.letters_help import written
from tests.services.test_projects import begin

from council_desk.domain.paperwork import DocumentKind, Order
from council_desk.record.ids import new_id
from council_desk.record.models import Consent, Person
from council_desk.services import editing
from council_desk.services.documents import DocumentService

NAME, DAY = "Wilfred Ashdown", dt.date(2026, 11, 20)


def made(desk, kind, subject, copy):
    order = Order(kind=kind, subject=subject, on=DAY, copy=copy)
    pdf = DocumentService.make(desk.documents.record(order), order).pdf
    with pypdfium2.PdfDocument(pdf) as document:
        pages = " ".join(" ".join(page.get_textpage().get_text_range() for page in document).split())
        record = b"".join(bytes(document.get_attachment(at).get_data()) for at in range(document.count_attachments()))
    return pages, record.decode("utf-8")


def told_to(desk, *, publication):
    consent = Consent(given_by="Ada Ashdown", date=DAY, publication=publication)
    young = Person(id=new_id(), name=NAME, given_name="Wilfred", family_name="Ashdown", birth_year=2012)
    desk.people.save(young.model_copy(update={"guardian_consent": consent}))


@pytest.mark.parametrize("publication", [False, True])
def test_a_letter_and_a_project_sheet_name_them_as_the_consent_allows(english, council, publication):
    told_to(english, publication=publication)
    letter = written(english, council, subject=f"Thanks to {NAME}", text=f"{NAME} planted the trees.")
    project = begin(english)
    english.projects.save(editing.changed(project, description=f"The idea of {NAME}."))
    for kind, subject in ((DocumentKind.LETTER, letter.id), (DocumentKind.PROJECT_SHEET, project.id)):
        for part in made(english, kind, subject, "municipality"):
            assert (NAME in part) is publication, kind
            assert ("W.A." in part) is not publication, kind
        pages, _ = made(english, kind, subject, "internal")
        assert NAME in pages


def test_the_list_of_a_packet_says_no_more_than_its_letters(english, council, tmp_path):
    told_to(english, publication=False)
    letter = written(english, council, subject=f"About {NAME}", text="We ask.", request=f"A bench for {NAME}")
    folder, _ = english.packets.write(english.packets.plan(council, [letter.id]), tmp_path)
    for name in ("list.csv", "list.html"):
        told = (folder / name).read_text("utf-8")
        assert "W.A." in told and "Ashdown" not in told
    assert english.letters.get(letter.id).letter.subject == f"About {NAME}", "the desk keeps what was written"
