"""People: everyone once, listed as of a day, never lost from past meetings, and what is not kept of minors."""

from datetime import UTC, date, datetime

import pytest

from council_desk.domain.terms import AttendanceStatus, ContactType, MeetingKind, MeetingState, Role
from council_desk.errors import DeskError
from council_desk.record.models import Consent, Contact
from council_desk.services import editing
from council_desk.services.people import end_membership, new_membership, new_person


def row(desk, council, name, **options):
    return next((row for row in desk.people.list(council, **options) if row.name == name), None)


def member(desk, council, name="Ada Reed", role=Role.TRUSTEE, start=date(2026, 1, 1), **fields):
    person = new_person(name, **fields)
    desk.people.save(person, [new_membership(person, council, role, start_date=start)])
    return person


def test_everyone_is_listed_once_in_the_order_of_the_language(sample):
    (council,) = sample.councils.list()
    rows = sample.people.list(council.id)
    assert len(rows) == 13
    assert [row.sort_key for row in rows] == sorted(row.sort_key for row in rows)
    assert sum(row.role is Role.CHAIR for row in rows) == 1
    assert sum(row.minor for row in rows) == 1
    assert sum(row.phone is not None for row in rows) >= 2
    assert {row.id for row in sample.people.list()} == {row.id for row in rows}


def test_russian_names_with_yo_stand_after_ye(desk):
    desk.exchange.import_file(desk_records() / "ru.json")
    names = [row.name.split()[0] for row in desk.people.list()]
    assert "Ёлочкин" in names
    assert names.index("Ёлочкин") < names.index("Яблоневский")


def desk_records():
    from tests.services.conftest import RECORDS

    return RECORDS


def test_the_list_of_a_day_is_its_roster(english, council):
    person = member(english, council, start=date(2026, 12, 1))
    membership = english.people.get(person.id).memberships[0]
    assert row(english, council, "Ada Reed").current is False
    assert row(english, council, "Ada Reed", on=date(2026, 11, 30)) is None
    assert row(english, council, "Ada Reed", on=date(2026, 12, 1)).current
    english.people.save(person, [end_membership(membership, date(2026, 12, 31))])
    assert row(english, council, "Ada Reed", on=date(2026, 12, 31)).end_date == date(2026, 12, 31)
    assert row(english, council, "Ada Reed", on=date(2027, 1, 1)) is None
    assert row(english, council, "Ada Reed") is not None


def test_people_without_any_membership_are_not_lost_from_view(english, council):
    english.people.save(new_person("Nobody Yet"))
    assert row(english, council, "Nobody Yet").role is None
    assert english.people.get(row(english, council, "Nobody Yet").id).memberships == ()


def test_people_of_other_councils_are_not_listed(english, council):
    other = english.councils.found(first_run())
    member(english, other, "Bo Stone")
    assert row(english, council, "Bo Stone") is None
    assert row(english, other, "Bo Stone") is not None
    assert row(english, None, "Bo Stone") is not None


def first_run():
    from council_desk.domain.terms import Calendar, Language
    from council_desk.services.rows import DeskSetup, FirstRun

    return FirstRun(DeskSetup(Language.EN, Calendar.GREGORIAN, "Europe/London"), "Other Council", "Ford", "Lantern")


def test_attendance_counts_only_meetings_of_the_own_membership(english, council):
    before = member(english, council, "Came Later", start=date(2026, 11, 13))
    there = member(english, council, "Was Member", start=date(2026, 11, 1))
    assert english.people.get(before.id).rates == {}
    assert row(english, council, "Came Later").attendance is None
    rate = english.people.get(there.id).rates[MeetingKind.ORDINARY]
    assert (rate.meetings, rate.absent) == (1, 1)
    meeting = english.meetings.create(council, datetime(2026, 11, 19, 18, 0, tzinfo=UTC))
    held = editing.change(meeting, state=MeetingState.HELD)
    held = editing.set_status(held, there.id, AttendanceStatus.PRESENT)
    english.meetings.save(editing.set_status(held, before.id, AttendanceStatus.EXCUSED))
    figures = row(english, council, "Was Member").attendance
    assert (figures.held, figures.present, figures.absent, figures.percent) == (2, 1, 1, 50)
    assert row(english, council, "Came Later").attendance.excused == 1
    file = english.people.get(there.id)
    assert (file.meetings_attended, file.appears_in) == (1, 1)


def test_a_person_in_the_records_of_meetings_stays(english, council):
    chair = next(row for row in english.people.list(council) if row.role is Role.CHAIR)
    with pytest.raises(DeskError, match="End the membership instead"):
        english.people.remove(chair.id)
    assert english.people.get(chair.id).memberships


def test_a_person_who_appears_nowhere_is_removed_and_brought_back(english, council):
    person = member(english, council)
    file = english.people.get(person.id)
    changes = english.people.remove(person.id)
    assert {kind for kind, _ in changes.removed} == {"person", "membership"}
    with pytest.raises(editing.NotThereError):
        english.people.get(person.id)
    english.people.restore(file)
    assert english.people.get(person.id) == file


def test_saving_takes_the_memberships_as_they_are_given(english, council):
    person = member(english, council)
    (first,) = english.people.get(person.id).memberships
    second = new_membership(person, council, Role.SECRETARY, start_date=date(2026, 2, 1))
    english.people.save(person, [first, second])
    assert english.people.get(person.id).memberships == (first, second)
    assert row(english, council, "Ada Reed").role is Role.SECRETARY
    english.people.save(editing.changed(person, name="Ada Rees"))
    assert english.people.get(person.id).memberships == (first, second)
    changes = english.people.save(person, [second])
    assert ("membership", first.id) in changes.removed


@pytest.mark.parametrize(
    ("typed", "likely"),
    [("Honor Brackenridge", True), ("brackenridge honor", True), ("Honor Brackenrigde", True), ("Zoe Quill", False)],
)
def test_a_duplicate_is_noticed_while_it_is_typed(english, council, typed, likely):
    found = [row.name for row in english.people.likely_duplicates(typed)]
    assert found == (["Honor Brackenridge"] if likely else [])
    chair = next(row for row in english.people.list(council) if row.role is Role.CHAIR)
    assert english.people.likely_duplicates(typed, besides=chair.id) == ()


def test_the_vote_follows_from_role_and_age_unless_it_is_set(council):
    def votes(role, **options):
        person = new_person("X", **options.pop("person", {}))
        return new_membership(person, council, role, start_date=date(2026, 1, 1), **options).voting_right

    assert votes(Role.TRUSTEE)
    assert not votes(Role.IMAM)
    assert not votes(Role.TRUSTEE, person={"birth_year": 2010})
    assert votes(Role.YOUTH_MAYOR, person={"birth_year": 2010}, voting_right=True)


class TestMinors:
    """Year instead of day of birth, no address, a guardian's consent (domain.md, "People")."""

    def test_the_day_of_birth_is_refused(self, desk):
        with pytest.raises(DeskError, match="2010"):
            desk.people.save(new_person("Kid", birth_date=date(2010, 5, 5)))
        desk.people.save(new_person("Kid", birth_year=2010))
        desk.people.save(new_person("Grown", birth_date=date(1990, 5, 5)))

    def test_an_address_is_refused(self, desk):
        address = Contact(type=ContactType.ADDRESS, value="Mill Lane 1")
        with pytest.raises(DeskError, match="address"):
            desk.people.save(new_person("Kid", birth_year=2010, contact_details=(address,)))
        desk.people.save(new_person("Grown", birth_year=1990, contact_details=(address,)))

    def test_a_missing_consent_is_remarked_and_stops_nothing(self, english, council):
        kid = member(english, council, "Kid", Role.YOUTH_MAYOR, birth_year=2010)
        memberships = english.people.get(kid.id).memberships
        (remark,) = english.people.remarks(kid, memberships)
        assert "Kid is under 18" in str(remark)
        assert english.people.remarks(kid) == ()
        consent = Consent(given_by="Parent", date=date(2026, 1, 1))
        assert english.people.remarks(editing.changed(kid, guardian_consent=consent), memberships) == ()
        assert english.people.remarks(new_person("Grown", birth_year=1990), memberships) == ()


def test_a_membership_that_ends_before_it_begins_is_refused(english, council):
    person = member(english, council)
    (membership,) = english.people.get(person.id).memberships
    with pytest.raises(DeskError, match="ends before it begins"):
        english.people.save(person, [end_membership(membership, date(2025, 1, 1))])


def test_values_that_were_copied_without_a_check_are_checked(desk):
    person = new_person("Ada")
    with pytest.raises(editing.InvalidValueError, match="name"):
        desk.people.save(person.model_copy(update={"name": ""}))
