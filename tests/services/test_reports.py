"""Reports on a desk: figures of a copy, the council's words on a period, and that only what is needed is read."""

import json
from datetime import date

import pytest
from tests.documents.reports_help import busy_json

from council_desk.domain.paperwork import DocumentKind, Order
from council_desk.domain.terms import OrganizationClass, PaperType
from council_desk.figures.period import Period
from council_desk.figures.report import report_figures
from council_desk.record.ids import new_id
from council_desk.record.models import Organization, Paper
from council_desk.record.reading import read_record
from council_desk.services import editing
from council_desk.services.carried import carried_records
from council_desk.services.council_file import CouncilFile
from council_desk.services.desk import Desk
from council_desk.services.documents import DocumentService

FIRST, LAST, ON = date(2026, 3, 21), date(2027, 3, 20), date(2027, 3, 1)


@pytest.fixture
def busy(desk: Desk, tmp_path) -> Desk:
    path = tmp_path / "busy.json"
    path.write_text(json.dumps(busy_json("en")), "utf-8")
    desk.exchange.import_file(path)
    return desk


def order(desk: Desk, copy: str = "internal", first: date = FIRST, last: date = LAST) -> Order:
    council = desk.councils.list()[0].id
    return Order(kind=DocumentKind.REPORT, subject=council, copy=copy, first=first, last=last, on=ON)


def papers(desk: Desk) -> list[Paper]:
    found = desk.documents.record(order(desk)).papers
    return [one for one in found if one.paper_type is PaperType.REPORT and one.reference]


def test_the_screen_has_the_figures_of_the_pages(busy):
    for copy in ("internal", "municipality", "public"):
        wanted = order(busy, copy)
        report = busy.reports.report(wanted)
        (carried,) = carried_records(DocumentService.make(busy.documents.record(wanted), wanted).pdf)
        inside = read_record(carried.data)
        counted = report_figures(inside, wanted.subject, Period.of(inside, wanted), named=copy != "public")
        for part in ("members", "decisions", "actions", "undone", "works", "origins", "needs", "voices", "youth"):
            assert getattr(report.figures, part) == getattr(counted, part), part
        named = {one.person for one in report.figures.members} | {one.party for one in report.figures.undone}
        assert named - {None} <= set(report.names) and report.copy == copy
        assert bool(report.figures.members) is (copy != "public")
        assert bool(report.figures.youth.quarters) is (copy == "internal")


def test_words_are_kept_changed_and_taken_away(busy):
    wanted = order(busy)
    assert busy.reports.report(wanted).words == ""
    added = busy.reports.write(wanted.subject, FIRST, LAST, "Report on 1405", "It went well.")
    (paper,) = papers(busy)
    assert {kind for kind, _ in added.added} == {"paper"}
    assert (paper.title, paper.text, paper.date) == ("Report on 1405", "It went well.", LAST)
    assert paper.reference == "2026-03-21/2027-03-20"
    changed = busy.reports.write(wanted.subject, FIRST, LAST, "another title", "It went very well.")
    assert [key for (key,) in [(one[1],) for one in changed.updated]] == [paper.id] and not changed.added
    assert papers(busy)[0].text == "It went very well." and papers(busy)[0].title == "Report on 1405"
    assert busy.reports.report(wanted).words == "It went very well."
    assert busy.reports.report(order(busy, "public")).words == "It went very well."
    removed = busy.reports.write(wanted.subject, FIRST, LAST, "", " \n")
    assert {key for _, key in removed.removed} == {paper.id} and papers(busy) == []
    assert not busy.reports.write(wanted.subject, FIRST, LAST, "", "").removed


def test_each_period_and_each_council_has_words_of_its_own(busy):
    council = order(busy).subject
    busy.reports.write(council, FIRST, LAST, "year", "YEAR")
    busy.reports.write(council, FIRST, date(2026, 6, 21), "quarter", "QUARTER")
    assert busy.reports.report(order(busy)).words == "YEAR"
    assert busy.reports.report(order(busy, last=date(2026, 6, 21))).words == "QUARTER"
    assert busy.reports.report(order(busy, last=date(2026, 6, 22))).words == ""
    assert len(papers(busy)) == 2


def test_words_that_an_agenda_names_stay_as_a_paper_without_a_text(busy):
    council = order(busy).subject
    busy.reports.write(council, FIRST, LAST, "Report", "WORDS")
    (paper,) = papers(busy)
    meeting = busy.meetings.list(council)[0].id
    file = busy.meetings.get(meeting)
    item = file.meeting.agenda[0]
    named = editing.changed(item, papers=(*item.papers, paper.id))
    agenda = tuple(named if one.id == item.id else one for one in file.meeting.agenda)
    busy.meetings.save(editing.changed(file.meeting, agenda=agenda))
    changes = busy.reports.write(council, FIRST, LAST, "", "")
    assert not changes.removed and {key for _, key in changes.updated} == {paper.id}
    assert papers(busy)[0].text is None and busy.reports.report(order(busy)).words == ""


def test_a_need_with_the_type_of_a_report_is_not_counted_as_raised(busy):
    before = busy.reports.report(order(busy)).figures.needs.all
    busy.reports.write(order(busy).subject, FIRST, LAST, "Report", "WORDS")
    assert busy.reports.report(order(busy)).figures.needs.all == before


def test_another_council_of_the_desk_is_neither_read_nor_counted(busy):
    other = editing.make(Organization, id=new_id(), name="Other", classification=OrganizationClass.COUNCIL)
    busy.councils.save(CouncilFile(other))
    wanted = Order(kind=DocumentKind.REPORT, subject=other.id, first=FIRST, last=LAST, on=ON)
    record = busy.reports.record(wanted)
    assert record.meetings == record.projects == record.papers == record.letters == record.assignments == ()
    assert busy.reports.report(wanted).figures.empty and not busy.reports.report(order(busy)).figures.empty
