"""Founding a council and changing what is around it."""

from datetime import date

import pytest

from council_desk.domain.terms import AreaClass, Calendar, Language, OrganizationClass, QuorumRule, Role, TieRule
from council_desk.errors import DeskError
from council_desk.paths import resource_dir
from council_desk.record.ids import new_id
from council_desk.record.models import Area, Organization
from council_desk.record.reading import read_record
from council_desk.record.writing import write_record
from council_desk.services.council_file import CouncilFile
from council_desk.services.editing import InvalidValueError, NotThereError, changed, make
from council_desk.services.rows import DeskSetup, FirstPerson, FirstRun

FIRST = FirstRun(
    setup=DeskSetup(Language.FA, Calendar.JALALI, "Asia/Tehran"),
    council_name="شورای محلهٔ چشمه‌سار",
    neighbourhood_name="چشمه‌سار",
    city_name="نارستان",
    municipality_name="شهرداری نارستان",
    host_name="مسجد النّور",
    address="کوچهٔ یاس ۱۲",
    country="IR",
    seats=8,
    founded_on=date(2026, 6, 1),
    people=(
        FirstPerson("فاطمه میرزایی", Role.SECRETARY, label="دبیر", phone="۰۹۱۰"),
        FirstPerson("محمدرضا گل‌افشان", Role.CHAIR, start_date=date(2026, 7, 1)),
        FirstPerson("سیّد مرتضی", Role.IMAM),
        FirstPerson("پارسا", Role.YOUTH_MAYOR, birth_year=2010),
        FirstPerson("ناظر", Role.OBSERVER, voting_right=True),
    ),
)


def test_a_first_run_founds_everything_at_once(desk):
    council = desk.councils.found(FIRST)
    file = desk.councils.get(council)
    assert file.organization.voting_member_count == 8
    assert file.organization.location == file.host.location
    assert file.host.classification is OrganizationClass.RELIGIOUS_BODY
    assert file.municipality.name == "شهرداری نارستان"
    assert (file.area.classification, file.area.name) == (AreaClass.NEIGHBOURHOOD, "چشمه‌سار")
    assert file.area.phases.council_formed_on == date(2026, 6, 1)
    assert desk.info() == FIRST.setup
    (row,) = desk.councils.list()
    assert (row.id, row.name, row.area, row.members, row.meetings) == (council, FIRST.council_name, "چشمه‌سار", 5, 0)
    votes = {row.name: row.voting_right for row in desk.people.list(council)}
    assert votes == {
        "فاطمه میرزایی": True,
        "محمدرضا گل‌افشان": True,
        "سیّد مرتضی": False,
        "پارسا": False,
        "ناظر": True,
    }
    starts = {row.name: row.start_date for row in desk.people.list(council)}
    assert starts["محمدرضا گل‌افشان"] == date(2026, 7, 1)
    assert starts["فاطمه میرزایی"] == date(2026, 6, 1)
    record = desk.exchange.export()
    assert read_record(write_record(record)) == record


def test_the_least_that_a_first_run_needs(desk):
    setup = DeskSetup(Language.EN, Calendar.GREGORIAN, "Europe/London")
    council = desk.councils.found(FirstRun(setup, "Council", "Mill Brook", "Lantern"))
    file = desk.councils.get(council)
    assert (file.host, file.municipality, file.organization.location) == (None, None, None)


def test_a_first_run_that_is_wrong_leaves_nothing(desk):
    wrong = FirstRun(FIRST.setup, "Council", "Mill Brook", "Lantern", people=(FirstPerson("", Role.CHAIR),))
    with pytest.raises(InvalidValueError):
        desk.councils.found(wrong)
    assert desk.councils.list() == ()
    assert desk.info().language is Language.EN
    assert desk.exchange.export().areas == ()


def test_rules_of_the_council(desk):
    first = FirstRun(FIRST.setup, "C", "N", "T", quorum=QuorumRule.NUMBER, quorum_number=4, tie=TieRule.CHAIR_DECIDES)
    rules = desk.councils.get(desk.councils.found(first)).organization.rules
    assert (rules.quorum, rules.quorum_number, rules.tie) == (QuorumRule.NUMBER, 4, TieRule.CHAIR_DECIDES)


def test_what_is_around_a_council_is_found_and_saved(sample):
    (row,) = sample.councils.list()
    file = sample.councils.get(row.id)
    assert file.municipality.classification is OrganizationClass.MUNICIPALITY
    assert file.host.location == file.organization.location
    assert file.area.id == file.organization.area
    changes = sample.councils.save(type(file)(changed(file.organization, voting_member_count=11), file.area))
    assert changes.updated == {("organization", row.id)}
    assert sample.councils.get(row.id).organization.voting_member_count == 11
    assert not sample.councils.save(sample.councils.get(row.id))


def test_a_council_that_is_gone_is_told(desk):
    with pytest.raises(NotThereError):
        desk.councils.get("00000000-0000-7000-8000-000000000000")
    with pytest.raises(NotThereError):
        desk.meetings.list("00000000-0000-7000-8000-000000000000")


def test_a_council_below_the_municipality_finds_it_without_areas(desk):
    from council_desk.record.models import Organization
    from council_desk.services.council_file import CouncilFile
    from council_desk.services.editing import make

    id_ = "00000000-0000-7000-8000-00000000000{}".format
    city = make(Organization, id=id_(1), name="City", classification=OrganizationClass.MUNICIPALITY)
    office = make(Organization, id=id_(2), name="Office", classification=OrganizationClass.TEAM, parent=id_(1))
    council = make(Organization, id=id_(3), name="C", classification=OrganizationClass.COUNCIL, parent=id_(2))
    desk.councils.save(CouncilFile(council, municipality=city, host=office))
    assert desk.councils.get(id_(3)).municipality == city


def test_a_council_in_an_area_that_is_not_there_is_refused(desk):
    from council_desk.record.models import Organization
    from council_desk.services.council_file import CouncilFile
    from council_desk.services.editing import make

    id_ = "00000000-0000-7000-8000-00000000000{}".format
    council = make(Organization, id=id_(3), name="C", classification=OrganizationClass.COUNCIL, area=id_(4))
    with pytest.raises(DeskError):
        desk.councils.save(CouncilFile(council))
    assert desk.councils.list() == ()


def test_bodies_a_council_works_with(desk):
    """The teams of the municipality, without the council itself, its host, and what belongs to other neighbourhoods."""
    desk.exchange.import_file(resource_dir() / "sample" / "fa.json")
    council = desk.councils.list()[0].id
    assert [body.name for body in desk.councils.bodies(council)] == ["معاونت امور محلات"]
    file = desk.councils.get(council)
    elsewhere = make(Area, id=new_id(), name="Elsewhere", classification=AreaClass.NEIGHBOURHOOD)
    team = make(Organization, id=new_id(), name="Theirs", classification=OrganizationClass.TEAM, area=elsewhere.id)
    ours = make(
        Organization, id=new_id(), name="Ours", classification=OrganizationClass.WORKING_GROUP, area=file.area.id
    )
    desk.councils.save(CouncilFile(organization=team, area=elsewhere))
    desk.councils.save(CouncilFile(organization=ours))
    assert [body.name for body in desk.councils.bodies(council)] == ["معاونت امور محلات", "Ours"]
