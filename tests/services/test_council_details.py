"""What the first run asked is shown and changed later; each change is read back from the file."""

from dataclasses import replace
from pathlib import Path

import pytest

from council_desk.domain.terms import (
    AreaClass,
    Calendar,
    Language,
    OrganizationClass,
    QuorumRule,
    Requirement,
    TieRule,
)
from council_desk.errors import DeskError
from council_desk.record.reading import read_record
from council_desk.record.writing import write_record
from council_desk.services.desk import Desk
from council_desk.services.editing import InvalidValueError, NotThereError
from council_desk.services.rows import CouncilDetails, DeskSetup, FirstRun

SETUP = DeskSetup(Language.EN, Calendar.GREGORIAN, "Europe/London")
LEAST = FirstRun(SETUP, "Council", "Mill Brook", "Harrowmere", seats=7)
FULL = CouncilDetails(
    name="New council",
    neighbourhood="Hill",
    city="Oldmere",
    municipality="Oldmere City Council",
    place="The Lantern",
    kind=OrganizationClass.COMMUNITY_CENTRE,
    address="1 Mill Lane",
    country="IR",
    seats=11,
    quorum=QuorumRule.NUMBER,
    quorum_number=6,
    requirement=Requirement.TWO_THIRDS_OF_PRESENT,
    tie=TieRule.CHAIR_DECIDES,
)


def revise(desk, council, **fields):
    before = desk.councils.details(council)
    return desk.councils.revise(council, before, replace(before, **fields))


def test_everything_the_first_run_asked_can_be_changed_and_added(tmp_path: Path, clock):
    path = tmp_path / "council.desk"
    with Desk.open(path, create=True, clock=clock) as desk:
        council = desk.councils.found(LEAST)
        assert desk.councils.details(council).municipality == ""
        desk.councils.revise(council, desk.councils.details(council), FULL)
    with Desk.open(path, clock=clock) as desk:
        assert desk.councils.details(council) == FULL
        file = desk.councils.get(council)
        assert file.municipality.area == file.area.parent
        assert file.host.location == file.organization.location
        record = desk.exchange.export()
        assert read_record(write_record(record)) == record
        assert len(record.areas) == 2 and len(record.organizations) == 3


def test_what_is_the_same_is_not_written(sample):
    (row,) = sample.councils.list()
    details = sample.councils.details(row.id)
    assert not sample.councils.revise(row.id, details, details)
    assert details.city and details.municipality and details.place and details.address
    changes = revise(sample, row.id, seats=99)
    assert changes.updated == {("organization", row.id)} and not changes.added


def test_renaming_keeps_who_is_who(sample):
    (row,) = sample.councils.list()
    before = sample.councils.get(row.id)
    revise(sample, row.id, city="C", neighbourhood="N", municipality="M", place="P", address="A")
    after = sample.councils.get(row.id)
    assert (after.area.id, after.municipality.id, after.host.id) == (
        before.area.id,
        before.municipality.id,
        before.host.id,
    )
    assert after.host.name == "P" and after.host.location == after.organization.location


def test_a_municipality_nobody_names_leaves_the_desk_and_comes_back(desk):
    council = desk.councils.found(replace(LEAST, municipality_name="City Council"))
    before = desk.councils.details(council)
    after = replace(before, municipality="")
    assert desk.councils.revise(council, before, after).removed
    assert desk.councils.get(council).municipality is None
    assert desk.exchange.export().organizations[0].name == "Council"
    desk.councils.revise(council, after, before)
    assert desk.councils.get(council).municipality.name == "City Council"


def test_a_municipality_that_others_name_stays(sample):
    (row,) = sample.councils.list()
    before = sample.councils.details(row.id)
    with pytest.raises(DeskError, match="The municipality stays"):
        revise(sample, row.id, municipality="", seats=99)
    assert sample.councils.details(row.id) == before, "one unit of work: nothing of it is written"


def test_a_meeting_place_leaves_the_desk_but_its_address_may_stay(desk):
    council = desk.councils.found(replace(LEAST, host_name="Lantern", address="1 Mill Lane"))
    revise(desk, council, place="")
    assert desk.councils.get(council).host is None
    assert (desk.councils.details(council).place, desk.councils.details(council).address) == ("", "1 Mill Lane")
    revise(desk, council, address="")
    assert desk.councils.get(council).organization.location is None
    revise(desk, council, place="Hall", kind=OrganizationClass.SCHOOL)
    assert desk.councils.get(council).host.classification is OrganizationClass.SCHOOL


def test_another_house_of_the_neighbourhood_is_left_alone(desk):
    council = desk.councils.found(replace(LEAST, host_name="Mosque"))
    file = desk.councils.get(council)
    from council_desk.record.meetings import Location
    from council_desk.services.editing import changed, make

    library = changed(file.organization, location=make(Location, name="Library"))
    desk.councils.save(type(file)(library))
    assert desk.councils.details(council).place == "Library"
    revise(desk, council, address="2 Mill Lane", place="City Library")
    record = desk.exchange.export()
    assert {body.name for body in record.organizations} == {"Council", "Mosque", "City Library"}
    assert desk.councils.get(council).host.name == "City Library"


def test_a_hall_with_another_name_than_its_house(desk):
    council = desk.councils.found(replace(LEAST, host_name="Mosque"))
    file = desk.councils.get(council)
    from council_desk.record.meetings import Location
    from council_desk.services.editing import changed, make

    hall = make(Location, name="Upper hall")
    desk.councils.save(type(file)(changed(file.organization, location=hall), host=changed(file.host, location=hall)))
    revise(desk, council, place="Lower hall", kind=OrganizationClass.COMMUNITY_CENTRE)
    host = desk.councils.get(council).host
    assert (host.name, host.location.name) == ("Mosque", "Lower hall")
    assert host.classification is OrganizationClass.COMMUNITY_CENTRE


def test_a_council_without_any_area_gets_one(desk):
    from council_desk.record.models import Organization
    from council_desk.services.council_file import CouncilFile
    from council_desk.services.editing import make

    id_ = "00000000-0000-7000-8000-000000000003"
    desk.councils.save(CouncilFile(make(Organization, id=id_, name="C", classification=OrganizationClass.COUNCIL)))
    revise(desk, id_, municipality="M")
    assert desk.councils.get(id_).municipality.name == "M"
    revise(desk, id_, neighbourhood="N")
    revise(desk, id_, city="T", place="P")
    details = desk.councils.details(id_)
    assert (details.neighbourhood, details.city, details.municipality, details.place) == ("N", "T", "M", "P")
    assert [area.classification for area in desk.exchange.export().areas] == [AreaClass.NEIGHBOURHOOD, AreaClass.CITY]


def test_names_that_are_needed_are_told(desk):
    council = desk.councils.found(LEAST)
    for field in ("name", "neighbourhood", "city"):
        with pytest.raises(InvalidValueError):
            revise(desk, council, **{field: ""})
    with pytest.raises(NotThereError):
        desk.councils.details("00000000-0000-7000-8000-000000000000")


def test_the_number_of_a_quorum_goes_with_its_rule(desk):
    council = desk.councils.found(replace(LEAST, quorum=QuorumRule.NUMBER, quorum_number=4))
    revise(desk, council, quorum=QuorumRule.MAJORITY_OF_SEATS)
    assert desk.councils.get(council).organization.rules.quorum_number is None
