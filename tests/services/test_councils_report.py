"""The report of all councils: each as its own report has it, sums of what can be added up, and nothing averaged."""

import datetime as dt
import shutil
from dataclasses import replace

import pytest
from tests.documents.councils_help import ON, QUORUMS, three_neighbourhoods

from council_desk.documents.blocks import BarChart
from council_desk.documents.copies import copy_of
from council_desk.documents.report import councils
from council_desk.domain.paperwork import DocumentKind, Order
from council_desk.domain.terms import COUNCILS, MeetingState, Stage
from council_desk.errors import DeskError
from council_desk.figures.councils import councils_figures
from council_desk.figures.period import Period
from council_desk.record.ids import new_id
from council_desk.record.mentioned import ids_in
from council_desk.record.models import Meeting, Person
from council_desk.record.reading import read_record
from council_desk.services.carried import carried_records
from council_desk.services.desk import Desk
from council_desk.services.documents import DocumentService
from council_desk.services.editing.values import changed, make
from council_desk.services.meetings import is_sealed
from council_desk.services.reports import ReportService
from council_desk.services.turns import at_once

FIRST, LAST = dt.date(2026, 3, 21), dt.date(2027, 3, 20)
COPIES = ("internal", "municipality", "public")
ALL = Order(kind=DocumentKind.COUNCILS, on=ON, first=FIRST, last=LAST)


@pytest.fixture(scope="module")
def city(tmp_path_factory):
    opened = Desk.open(three_neighbourhoods(tmp_path_factory.mktemp("councils") / "three.desk"))
    yield opened
    opened.close()


def one_by_one(desk, copy):
    """Give the report of each council by itself, those that have something to tell."""
    found = {}
    for row in desk.councils.list():
        order = replace(ALL, kind=DocumentKind.REPORT, subject=row.id, copy=copy)
        report = desk.reports.report(order).figures
        if not report.empty:
            found[row.id] = report
    return found


def councils_of(desk, order):
    return ReportService.councils(at_once(desk.reports.counted(order)), order)


def sittings(figures):
    """Give what is told of meetings, without the texts that copies rewrite."""
    met = figures.meetings
    came = [(one.meeting.id, one.day, one.present, one.of, one.needed) for one in met.attended]
    return met.held, met.failed, met.cancelled, met.kinds, met.percent, came


@pytest.mark.parametrize("copy", COPIES)
def test_each_council_stands_there_as_in_its_own_report(city, copy):
    own = one_by_one(city, copy)
    found = councils_of(city, replace(ALL, copy=copy))
    assert found.copy == copy and [one.id for one in found.figures.councils] == list(own) and len(own) == 3
    for one in found.figures.councils:
        report = own[one.id]
        assert one.name == city.councils.get(one.id).organization.name
        assert sittings(one.figures) == sittings(report)
        for part in ("decisions", "actions", "works", "needs", "letters", "origins"):
            assert getattr(one.figures, part) == getattr(report, part), part
    names = {row.name for row in city.councils.list() if row.id not in own}
    assert set(found.figures.silent) == names and len(names) == 3


@pytest.mark.parametrize("copy", COPIES)
def test_sums_are_those_of_the_reports_and_money_is_added_in_its_own_currency(city, copy):
    own = one_by_one(city, copy).values()
    found = councils_of(city, replace(ALL, copy=copy)).figures
    assert found.sum(lambda one: one.figures.meetings.held) == sum(one.meetings.held for one in own) > 0
    assert found.sum(lambda one: one.decided) == sum(one.decisions.adopted for one in own) > 0
    assert found.sum(lambda one: one.under_way) == sum(one.works.at(Stage.UNDER_WAY) for one in own)
    assert found.sum(lambda one: one.figures.actions.all) == sum(one.actions.all for one in own) > 0
    currencies = {one.currency for report in own for one in report.works.money}
    assert set(found.currencies) == currencies
    for currency in currencies:
        whole = sum(sums.budget for one in found.councils if (sums := one.money(currency)))
        assert whole == sum(m.budget for report in own for m in report.works.money if m.currency == currency)


def test_each_council_is_held_against_its_own_quorum(city):
    found = councils_of(city, ALL).figures.councils
    assert [one.quorums for one in found] == [(needed, needed) for needed in QUORUMS]
    for one, needed in zip(found, QUORUMS, strict=True):
        came = [each.present for each in one.figures.meetings.attended]
        assert one.quorate == sum(number >= needed for number in came) and len(one.known) == len(came)
        assert one.came[0] <= one.came[1] and one.figures.meetings.percent is not None
    assert found[1].quorate < len(found[1].known)


def test_the_screen_has_the_figures_of_the_pages(city):
    for copy in COPIES:
        wanted = replace(ALL, copy=copy)
        record = city.documents.record(wanted)
        made = DocumentService.make(record, wanted)
        (carried,) = carried_records(made.pdf)
        inside = read_record(carried.data)
        assert made.missing == () and carried.note.order == wanted
        assert DocumentService.make(inside, wanted).pdf == made.pdf, "made again from what it carries"
        counted, shown = councils_figures(inside, Period.of(inside, wanted)), councils_of(city, wanted).figures
        assert counted.silent == shown.silent
        for inner, outer in zip(counted.councils, shown.councils, strict=True):
            assert (inner.id, inner.name, inner.quorums, inner.came) == (
                outer.id,
                outer.name,
                outer.quorums,
                outer.came,
            )
            for part in ("decisions", "actions", "works", "needs", "letters"):
                assert getattr(inner.figures, part) == getattr(outer.figures, part), (copy, part)


def test_the_file_carries_no_form_of_a_council_and_nothing_of_what_was_said(city):
    record = city.documents.record(ALL)
    (carried,) = carried_records(DocumentService.make(record, ALL).pdf)
    inside = read_record(carried.data)
    assert {one.classification for one in inside.organizations} >= {COUNCILS[0]}
    assert not any(body.document_profile for body in inside.organizations)
    assert not any(
        item.introduction or item.speeches or item.guidance for meeting in inside.meetings for item in meeting.agenda
    )
    assert not any(person.contact_details or person.birth_date for person in inside.people)
    assert not any(paper.text for paper in inside.papers)


def test_a_desk_without_a_council_has_no_such_report(desk):
    with pytest.raises(DeskError):
        councils_of(desk, ALL)
    with pytest.raises(DeskError):
        desk.documents.record(ALL)


@pytest.fixture
def own_city(city, tmp_path):
    """Give a desk of its own to a test that writes."""
    shutil.copyfile(city.backups.make().path, tmp_path / "own.desk")
    opened = Desk.open(tmp_path / "own.desk")
    yield opened
    opened.close()


def to_the_end(turns, between):
    """Take all turns, and do something before each but the first; give how often, and what was read."""
    count = 0
    while True:
        try:
            next(turns)
        except StopIteration as end:
            return count, end.value
        count += 1
        between(count)


def test_it_is_read_council_by_council_and_what_is_written_in_between_is_saved(own_city):
    councils = len(own_city.councils.list())
    before = own_city.documents.record(ALL)
    person = before.people[0].id

    def write(count):
        found = own_city.people.get(person).person
        own_city.people.save(changed(found, note=f"turn {count}"))

    for turns in (own_city.documents.by_turns(ALL), own_city.reports.counted(ALL)):
        count, _ = to_the_end(turns, write)
        assert count >= councils
        assert own_city.people.get(person).person.note == f"turn {count}"


def test_turns_give_what_one_reading_gives(own_city):
    _, found = to_the_end(own_city.documents.by_turns(ALL), lambda _: None)
    once = own_city.documents.record(ALL)
    for name, values in once:
        if name != "exported_at":
            assert getattr(found, name) == values, name
    whole = ids_in((*found.people, *found.organizations, *found.meetings, *found.papers, *found.projects))
    for meeting in found.meetings:
        assert {entry.person for entry in meeting.attendance} <= whole


def test_who_is_removed_between_two_turns_is_named_nowhere(own_city):
    meetings = (one for one in own_city.documents.record(ALL).meetings if one.attendance)
    meeting = next(one for one in meetings if not is_sealed(own_city.meetings.get(one.id).meeting))
    gone = Person(id=new_id(), name="Somebody Else")
    own_city.people.save(gone)
    file = own_city.meetings.get(meeting.id).meeting
    entry = changed(file.attendance[0], person=gone.id)
    own_city.meetings.save(changed(file, attendance=(*file.attendance, entry)))
    last = len(own_city.councils.list())

    def remove(count):
        if count == last:  # all councils were read, who is named in them was not
            own_city.meetings.save(file)
            own_city.people.remove(gone.id)

    _, found = to_the_end(own_city.documents.by_turns(ALL), remove)
    there = {person.id for person in found.people}
    for one in found.meetings:
        assert {entry.person for entry in one.attendance} <= there
    assert DocumentService.make(found, ALL).pdf


def test_a_minor_of_today_stands_in_no_copy_though_the_meetings_of_the_period_are_all_ahead(own_city):
    today = dt.datetime.now(dt.UTC).date()
    ahead = dt.date(today.year + 1, 6, 1)
    council = next(row.id for row in own_city.councils.list() if own_city.projects.list(row.id))
    start = f"{ahead.isoformat()}T12:00:00Z"
    last = own_city.meetings.get(own_city.meetings.list(council)[0].id).meeting
    fields = {"scheduled_start": start, "state": MeetingState.SCHEDULED, "language": last.language}
    place = {"organization": council, "number": 900, "location": last.location}
    own_city.meetings.save(make(Meeting, id=new_id(), **fields, **place))
    minor = Person(id=new_id(), name="Marisol Quentin", birth_year=today.year - 18)
    own_city.people.save(minor)
    project = own_city.projects.get(own_city.projects.list(council)[0].id).project
    own_city.projects.save(changed(project, description="Marisol Quentin asked for it."))
    order = replace(ALL, on=today, first=ahead, last=ahead, copy="municipality")
    for wanted in (replace(order, kind=DocumentKind.REPORT, subject=council), order):
        record = own_city.documents.record(wanted)
        assert minor.id in {person.id for person in record.people}, wanted.kind
        told = [one.description for one in copy_of(record, wanted.copy).projects if one.id == project.id]
        assert told and "Quentin" not in told[0]


def test_many_councils_are_drawn_in_charts_that_fill_the_pages(city, monkeypatch):
    monkeypatch.setattr(councils, "_BARS", 2)
    blocks = councils.councils_document(city.documents.record(ALL), ALL).blocks
    drawn = [len(block.bars) for block in blocks if isinstance(block, BarChart)]
    assert drawn == [2, 1]
