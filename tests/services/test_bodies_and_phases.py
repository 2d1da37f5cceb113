"""Several councils and working groups in one neighbourhood, several neighbourhoods on one desk, and the four phases."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from tests.services.letters_help import TODAY
from tests.services.register_help import new_id

from council_desk.db import store
from council_desk.domain.paperwork import DocumentKind, Order
from council_desk.domain.phases import Need, Phase, Standing
from council_desk.domain.terms import (
    Calendar,
    Language,
    MeetingState,
    OrganizationClass,
    Post,
    ProjectKind,
    QuorumRule,
    Role,
    Stage,
)
from council_desk.errors import DeskError
from council_desk.record.models import Assignment, Election, Project
from council_desk.services.council_file import CouncilFile
from council_desk.services.editing.values import NotThereError, changed
from council_desk.services.people import new_membership
from council_desk.services.rows import DeskSetup, FirstPerson, FirstRun

GROUP, WOMEN, TEAM = OrganizationClass.WORKING_GROUP, OrganizationClass.WOMENS_COUNCIL, OrganizationClass.TEAM
SETUP = DeskSetup(Language.EN, Calendar.GREGORIAN, "Europe/London")


def kinds(desk, council):
    return [(one.name, one.kind) for one in desk.bodies.of(council)]


def standing(desk, council):
    return {one.phase: one for one in desk.phases.of(council).states}


# ------------------------------------------------------------------------------------------------------------ bodies


def test_a_working_group_stands_beneath_its_council_and_holds_meetings(english, council):
    before = english.councils.list()[0].name
    group, _ = english.bodies.add(council, GROUP, "  Lamps   group ")
    assert [(row.id, row.name) for row in english.councils.list()] == [(council, before), (group, "Lamps group")]
    row = english.councils.list()[1]
    assert row.parent == council and row.kind is GROUP and row.area_id == english.councils.list()[0].area_id
    people = english.people.list(council)[:3]
    for one in people:
        file = english.people.get(one.id)
        member = new_membership(file.person, group, Role.TRUSTEE, start_date=date(2026, 1, 1), voting_right=True)
        english.people.save(file.person, [*file.memberships, member])
    assert english.bodies.of(council)[1].members == 3
    assert {one.id for one in english.people.list(group)} >= {one.id for one in people}
    meeting = english.meetings.create(group, datetime(2026, 12, 1, 18, 0, tzinfo=UTC))
    assert len(meeting.attendance) == 3 and meeting.number == 1
    assert meeting.location == english.councils.get(council).organization.location
    order = Order(kind=DocumentKind.MINUTES, subject=meeting.id)
    assert english.documents.make(english.documents.record(order), order).pdf.startswith(b"%PDF")
    assert english.councils.get(group).municipality == english.councils.get(council).municipality


def test_a_womens_council_of_the_same_neighbourhood_needs_only_a_name(english, council):
    women, _ = english.bodies.add(council, WOMEN, "Women's council of Mill Brook")
    own, other = english.councils.details(council), english.councils.details(women)
    assert (other.neighbourhood, other.city, other.municipality) == (own.neighbourhood, own.city, own.municipality)
    assert (other.place, other.address, other.country) == (own.place, own.address, own.country)
    assert other.quorum is QuorumRule.MAJORITY_OF_MEMBERS and other.seats is None
    assert (
        len(english.councils.get(women).area.name)
        and english.councils.get(women).area == english.councils.get(council).area
    )
    names = [name for name, kind in kinds(english, council) if kind in {WOMEN, OrganizationClass.COUNCIL}]
    assert names == [own.name, "Women's council of Mill Brook"]


def test_groups_stand_beneath_the_council_they_belong_to(english, council):
    women, _ = english.bodies.add(council, WOMEN, "Women")
    first, _ = english.bodies.add(council, GROUP, "First group")
    second, _ = english.bodies.add(women, GROUP, "Second group")
    assert [row.id for row in english.councils.list()] == [council, first, women, second]
    assert [one.id for one in english.bodies.of(council)][:4] == [council, first, women, second]
    team, _ = english.bodies.add(council, TEAM, "Lighting team")
    assert english.bodies.of(council)[-1].id == team or team in {one.id for one in english.bodies.of(council)}
    assert not english.bodies.of(council)[-1].sits and team not in {row.id for row in english.councils.list()}


def test_names_are_given_once_in_a_neighbourhood(english, council):
    english.bodies.add(council, GROUP, "Lamps")
    for name in ("lamps", " LAMPS ", english.councils.get(council).organization.name):
        with pytest.raises(DeskError, match="already"):
            english.bodies.add(council, GROUP, name)
    other, _ = english.bodies.add(council, GROUP, "Books")
    with pytest.raises(DeskError, match="already"):
        english.bodies.rename(other, "Lamps")
    english.bodies.rename(other, "books")
    assert english.bodies.of(council)[2].name == "books"
    with pytest.raises(DeskError):
        english.bodies.add(council, GROUP, "  ")


def test_a_body_is_dissolved_on_a_day_and_comes_back(english, council):
    group, _ = english.bodies.add(council, GROUP, "Lamps")
    with pytest.raises(DeskError, match="before it began"):
        english.bodies.dissolve(group, TODAY - timedelta(1))
    english.bodies.dissolve(group, TODAY)
    assert english.bodies.of(council)[1].dissolved == TODAY and english.councils.list()[1].dissolved
    english.bodies.dissolve(group, None)
    assert english.bodies.of(council)[1].dissolved is None and not english.councils.list()[1].dissolved


def test_a_body_that_nothing_names_is_removed_and_comes_back(english, council):
    group, _ = english.bodies.add(council, GROUP, "Lamps")
    body, _ = english.bodies.remove(group)
    assert len(english.councils.list()) == 1
    english.bodies.restore(body)
    assert english.councils.list()[1].id == group
    with pytest.raises(DeskError, match="dissolved instead"):
        english.bodies.remove(council)
    with pytest.raises(NotThereError):
        english.bodies.of(new_id("nothing"))


# -------------------------------------------------------------------------------------------------- neighbourhoods


def first_run(**fields):
    return replace(
        FirstRun(
            SETUP,
            council_name="Council of Ash Hill",
            neighbourhood_name="Ash Hill",
            city_name="Harrowmere",
            municipality_name="City of Harrowmere",
            host_name="Ash Hill mosque",
            people=(FirstPerson("Ann Ash", Role.CHAIR),),
        ),
        **fields,
    )


def test_councils_of_one_neighbourhood_share_what_is_around_them(desk):
    first = desk.councils.found(first_run())
    other = desk.councils.found(first_run(council_name="Council of Elm Row", neighbourhood_name="Elm Row"))
    second = desk.councils.found(first_run(council_name="Women of Ash Hill"))
    files = [desk.councils.get(one) for one in (first, second, other)]
    assert files[0].area == files[1].area != files[2].area
    assert files[0].host == files[1].host and files[0].municipality == files[2].municipality
    assert [row.id for row in desk.councils.list()] == [first, second, other], "neighbourhood by neighbourhood"
    group, _ = desk.bodies.add(other, GROUP, "Books")
    assert [row.id for row in desk.councils.list()] == [first, second, other, group]
    assert {one.id for one in desk.bodies.of(first)} == {first, second}


# ------------------------------------------------------------------------------------------------------------ phases


def test_a_neighbourhood_just_begun_lacks_most(desk):
    council = desk.councils.found(first_run(seats=9))
    found = standing(desk, council)
    assert found[Phase.DELIMITED].standing is Standing.READY
    formed = found[Phase.COUNCIL_FORMED]
    assert formed.missing == (Need.SEATS, Need.SECRETARY, Need.GUIDE, Need.FIRST_MEETING) and formed.free_seats == 8
    assert found[Phase.YOUTH_MAYOR_ELECTED].missing == (Need.ELECTION, Need.TERM, Need.MENTOR)
    assert found[Phase.PROGRAMMES_STARTED].missing == (Need.PROGRAMME, Need.OVERSEER)


def test_a_day_is_written_to_the_neighbourhood_and_taken_out_again(english, council):
    english.phases.set_day(council, Phase.DELIMITED, date(2024, 3, 1))
    english.phases.set_day(council, Phase.COUNCIL_FORMED, TODAY + timedelta(3))
    area = english.councils.get(council).area
    assert area.phases.delimited_on == date(2024, 3, 1)
    found = standing(english, council)
    assert found[Phase.DELIMITED].standing is Standing.REACHED
    assert found[Phase.COUNCIL_FORMED].standing is not Standing.REACHED, "a day ahead is a plan"
    english.phases.set_day(council, Phase.DELIMITED, None)
    english.phases.set_day(council, Phase.COUNCIL_FORMED, None)
    assert english.councils.get(council).area.phases is None
    women, _ = english.bodies.add(council, WOMEN, "Women")
    english.phases.set_day(women, Phase.DELIMITED, date(2024, 3, 1))
    assert standing(english, council)[Phase.DELIMITED].day == date(2024, 3, 1), "it is that of the neighbourhood"


def test_a_council_without_a_neighbourhood_is_asked_for_its_name(english, council):
    organization = english.councils.get(council).organization
    english.councils.save(CouncilFile(changed(organization, area=None)))
    assert Need.NEIGHBOURHOOD in standing(english, council)[Phase.DELIMITED].missing
    assert english.phases.of(council).area is None
    with pytest.raises(DeskError, match="no neighbourhood"):
        english.phases.set_day(council, Phase.DELIMITED, TODAY)


def test_a_quorate_meeting_and_the_roles_form_a_council(english, council):
    found = standing(english, council)[Phase.COUNCIL_FORMED]
    assert Need.FIRST_MEETING not in found.missing and Need.CHAIR not in found.missing
    file = english.meetings.get(english.meetings.list(council)[0].id)
    english.meetings.save(changed(file.meeting, state=MeetingState.CANCELLED))
    assert Need.FIRST_MEETING in standing(english, council)[Phase.COUNCIL_FORMED].missing
    women, _ = english.bodies.add(council, WOMEN, "Women")
    assert standing(english, women) == standing(english, council), "phases are those of the neighbourhood"


def _save(desk, *entities):
    with desk._context.write() as session:
        store.save(session, entities, stamp=desk._context.now())


def test_a_youth_mayor_in_office_with_a_mentor_settles_the_third_phase(desk):
    council = desk.councils.found(
        first_run(people=(FirstPerson("Ann Ash", Role.CHAIR), FirstPerson("Tom", Role.YOUTH_MAYOR)))
    )
    ann, tom = (row.id for row in desk.people.list(council))
    term = Assignment(
        id=new_id("term"), person=tom, organization=council, post=Post.YOUTH_MAYOR, start_date=TODAY - timedelta(30)
    )
    _save(desk, term)
    assert standing(desk, council)[Phase.YOUTH_MAYOR_ELECTED].missing == (Need.ELECTION, Need.MENTOR)
    election = Election(id=new_id("poll"), organization=council, post="youth mayor", date=TODAY, elected=(tom,))
    _save(desk, election, changed(term, mentor=ann))
    assert standing(desk, council)[Phase.YOUTH_MAYOR_ELECTED].standing is Standing.READY
    _save(desk, changed(term, end_date=TODAY - timedelta(1)))
    assert Need.TERM in standing(desk, council)[Phase.YOUTH_MAYOR_ELECTED].missing


def test_programmes_of_any_body_of_the_neighbourhood_count_if_somebody_watches_over_them(desk):
    council = desk.councils.found(first_run())
    group, _ = desk.bodies.add(council, GROUP, "Books")
    (ann,) = (row.id for row in desk.people.list(council))
    project = Project(
        id=new_id("project"), organization=group, title="Evenings", kind=ProjectKind.CULTURAL, stage=Stage.APPROVED
    )
    _save(desk, project)
    assert standing(desk, council)[Phase.PROGRAMMES_STARTED].missing == (Need.PROGRAMME, Need.OVERSEER)
    _save(desk, changed(project, stage=Stage.UNDER_WAY))
    assert standing(desk, council)[Phase.PROGRAMMES_STARTED].missing == (Need.OVERSEER,)
    _save(desk, changed(project, stage=Stage.UNDER_WAY, overseer=ann))
    assert standing(desk, council)[Phase.PROGRAMMES_STARTED].standing is Standing.READY
