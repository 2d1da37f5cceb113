"""Preparing meetings: templates, the next one, the plan of a year, second calls, invitations."""

from datetime import UTC, date, datetime, time, timedelta

import pytest

from council_desk.domain.recurrence import Recurrence
from council_desk.domain.terms import (
    AttendanceStatus,
    Calendar,
    ItemKind,
    Language,
    MeetingKind,
    MeetingState,
    MotionResult,
    Role,
)
from council_desk.errors import DeskError
from council_desk.services import editing
from council_desk.services.people import end_membership, new_membership, new_person
from council_desk.services.rows import PlannedDay

EVENING = datetime(2026, 12, 10, 18, 30)  # noqa: DTZ001 - on the clock of the desk
GREGORIAN, JALALI = Calendar.GREGORIAN, Calendar.JALALI
THURSDAY, TUESDAY = 4, 2


def titles(meeting):
    return [(item.number, item.title) for item in meeting.agenda]


class TestTemplates:
    """What an agenda begins with."""

    def test_a_council_begins_with_a_plain_one_and_one_with_recitation(self, sample):
        (council,) = sample.councils.list()
        plain, recited = sample.planning.templates(council.id)
        assert recited.items[1:] == plain.items
        assert recited.items[0].kind is ItemKind.CEREMONY
        assert {item.kind for item in plain.items} == {ItemKind.APPROVAL, ItemKind.REPORT, ItemKind.OTHER}
        assert sample.planning.starters() == (plain, recited)

    def test_a_starter_that_is_saved_becomes_the_councils_own(self, english, council):
        plain, _ = english.planning.templates(council)
        own = english.planning.save_template(council, editing.changed(plain, name="Ours"))
        assert own.id != plain.id
        assert english.planning.templates(council) == (own,)
        other = english.planning.save_template(
            council,
            editing.new_template(
                "Hearing", MeetingKind.HEARING, 60, [editing.template_item("Questions", public=False)]
            ),
        )
        renamed = english.planning.save_template(council, editing.changed(own, name="Ours, renamed"))
        assert english.planning.templates(council) == (renamed, other)
        assert ("organization", council) in english.planning.remove_template(council, own.id).updated
        assert english.planning.templates(council) == (other,)
        with pytest.raises(editing.NotThereError):
            english.planning.remove_template(council, own.id)

    def test_a_template_is_taken_from_a_meeting(self, english, council):
        (held,) = english.meetings.list(council)
        meeting = english.meetings.get(held.id).meeting
        template = editing.template_from(meeting, "As last time")
        assert [item.title for item in template.items] == [item.title for item in meeting.agenda]
        assert english.planning.save_template(council, template) == template
        with pytest.raises(editing.InvalidValueError):
            editing.template_from(meeting, "")

    def test_in_four_languages(self):
        for language in Language:
            plain, recited = editing.starters(language)
            assert len({plain.name, recited.name, *(item.title for item in recited.items)}) == 7


class TestNextMeeting:
    """A template, what is carried over, and what was chosen of it."""

    def test_the_agenda_is_the_template_with_what_is_carried_over_in_its_place(self, english, council):
        (held,) = english.meetings.list(council)
        former = editing.add_item(english.meetings.get(held.id).meeting, "Not reached")
        english.meetings.save(former)
        _, recited = english.planning.templates(council)
        offers = english.planning.offers(council, recited.id)
        chosen = [offer.id for offer in offers if offer.kind == "action" or offer.title == "Not reached"]
        meeting = english.planning.create(council, EVENING, template_id=recited.id, carry=chosen)
        assert titles(meeting) == [
            ("1", "Recitation of the Quran"),
            ("2", "Approval of the previous minutes"),
            ("3", "Not reached"),
            ("4", "Matters arising from earlier meetings"),
            ("5", "Report of the youth mayor"),
            ("6", "Any other business"),
        ]
        assert len(meeting.agenda[3].actions) == sum(offer.kind == "action" for offer in offers)
        assert (meeting.available_minutes, meeting.kind) == (90, MeetingKind.ORDINARY)
        total = editing.planned_total(meeting)
        assert (total.minutes, total.unplanned) == (45, 1)
        assert english.meetings.get(meeting.id).meeting == meeting
        bare = english.planning.create(council, EVENING, kind=MeetingKind.JOINT, available_minutes=45, carry=chosen)
        assert [title for _, title in titles(bare)] == ["Matters arising from earlier meetings", "Not reached"]
        assert (bare.number, bare.kind, bare.available_minutes) == (16, MeetingKind.JOINT, 45)

    def test_what_the_template_brings_anyway_is_not_offered_twice(self, english, council):
        (held,) = english.meetings.list(council)
        former = english.meetings.get(held.id).meeting
        former = editing.add_item(former, "any OTHER business", kind=ItemKind.OTHER)
        english.meetings.save(former)
        plain, _ = english.planning.templates(council)
        with_template = {offer.title for offer in english.planning.offers(council, plain.id)}
        without = english.planning.offers(council)
        assert {offer.title for offer in without} - with_template >= {"any OTHER business"}
        assert without == english.meetings.carry_over(council)
        (other,) = [offer.id for offer in without if offer.title == "any OTHER business"]
        meeting = english.planning.create(council, EVENING, template_id=plain.id, carry=[other])
        assert [title for _, title in titles(meeting)].count("Any other business") == 1
        assert len(meeting.agenda) == 4

    def test_items_of_the_same_title_are_one_with_what_they_carry(self, english, council):
        (held,) = english.meetings.list(council)
        former = english.meetings.get(held.id).meeting
        person = former.attendance[0].person
        for _ in range(2):
            former = editing.add_item(former, "Lights", kind=ItemKind.REPORT)
        first, second = (item.id for item in former.agenda[-2:])
        former = editing.change_item(former, first, presenter=person, planned_minutes=7, public=False)
        former = editing.add_action(former, first, "Buy lamps")
        english.meetings.save(former)
        template = editing.new_template("Plain", items=[editing.template_item("LIGHTS", introduction="As always.")])
        english.planning.save_template(council, template)
        action = former.agenda[-2].actions[0].id
        meeting = english.planning.create(council, EVENING, template_id=template.id, carry=[first, second, action])
        assert titles(meeting) == [("1", "Lights"), ("2", "LIGHTS")] or titles(meeting) == [
            ("1", "LIGHTS"),
            ("2", "Lights"),
        ]
        merged = next(item for item in meeting.agenda if item.title == "LIGHTS")
        assert (merged.presenter, merged.planned_minutes, merged.public) == (person, 7, False)
        assert (merged.introduction, [one.text for one in merged.actions]) == ("As always.", ["Buy lamps"])

    def test_a_template_that_is_gone_is_told(self, english, council):
        with pytest.raises(editing.NotThereError):
            english.planning.create(council, EVENING, template_id=council)
        with pytest.raises(editing.NotThereError):
            english.planning.offers(council, council)
        with pytest.raises(editing.NotThereError):
            english.planning.templates(english.meetings.list(council)[0].id)


class TestYear:
    """A plan from a rhythm."""

    def test_a_plan_says_what_is_avoided_and_what_is_taken(self, english, council):
        english.meetings.create(council, datetime(2026, 12, 10, 17, 0, tzinfo=UTC))
        holiday = date(2027, 1, 14)
        days = english.planning.plan_year(
            council,
            Recurrence(GREGORIAN, 2, THURSDAY),
            date(2026, 12, 1),
            date(2027, 2, 28),
            avoid={holiday},
            time=time(18, 30),
        )
        assert [(one.day, one.avoided, one.meeting_number) for one in days] == [
            (date(2026, 12, 10), False, 15),
            (holiday, True, None),
            (date(2027, 2, 11), False, None),
        ]
        assert isinstance(days[0], PlannedDay)
        assert days[2].start.isoformat() == "2027-02-11T18:30:00+00:00"

    def test_the_meetings_of_a_plan_are_numbered_on_in_order(self, english, council):
        plain, _ = english.planning.templates(council)
        starts = [datetime(2027, month, 11, 18, 30) for month in (3, 1, 2)]  # noqa: DTZ001 - the desk's clock
        made = english.planning.create_plan(council, starts, template_id=plain.id)
        assert [(one.number, one.scheduled_start[:10]) for one in made] == [
            (15, "2027-01-11"),
            (16, "2027-02-11"),
            (17, "2027-03-11"),
        ]
        assert {one.state for one in made} == {MeetingState.SCHEDULED}
        assert [len(one.agenda) for one in made] == [4, 4, 4]
        assert len({item.id for one in made for item in one.agenda}) == 12
        assert [row.number for row in english.meetings.list(council)] == [17, 16, 15, 14]
        (bare,) = english.planning.create_plan(council, [EVENING])
        assert (bare.agenda, bare.kind) == ((), MeetingKind.ORDINARY)
        assert english.planning.create_plan(council, []) == ()

    def test_first_tuesdays_of_the_jalali_year_on_the_clock_of_the_desk(self, desk):
        from tests.services.conftest import RECORDS

        desk.exchange.import_file(RECORDS / "fa.json")
        (council,) = desk.councils.list()
        days = desk.planning.plan_year(
            council.id, Recurrence(JALALI, 1, TUESDAY), date(2027, 3, 21), date(2028, 3, 19), time=time(19)
        )
        assert len(days) == 12
        assert {one.start.utcoffset() for one in days} == {timedelta(hours=3, minutes=30)}
        made = desk.planning.create_plan(council.id, [one.start for one in days])
        assert made[0].scheduled_start.endswith("T19:00:00+03:30")


class TestProposing:
    """When to meet after a meeting."""

    def test_a_meeting_that_is_planned_already_comes_first(self, english, council):
        (held,) = english.meetings.list(council)
        assert english.planning.propose_next(held.id).isoformat() == "2026-12-10T18:30:00+00:00"
        english.meetings.create(council, datetime(2026, 12, 17, 19, 0, tzinfo=UTC))
        assert english.planning.propose_next(held.id).isoformat() == "2026-12-17T19:00:00+00:00"

    def test_the_rhythm_is_that_of_the_ordinary_meetings(self, english, council):
        def meet(month, day, kind=MeetingKind.ORDINARY):
            meeting = english.meetings.create(council, datetime(2027, month, day, 18, 0, tzinfo=UTC), kind=kind)
            english.meetings.save(editing.change(meeting, state=MeetingState.HELD))
            return meeting.id

        meet(1, 7)
        last = meet(1, 21)
        urgent = meet(2, 8, MeetingKind.EXTRAORDINARY)
        assert english.planning.propose_next(last).date() == date(2027, 2, 4)
        assert english.planning.propose_next(urgent).date() == date(2027, 2, 18)
        with pytest.raises(editing.NotThereError):
            english.planning.propose_next(council)

    def test_an_extraordinary_meeting_alone_proposes_its_own_weekday(self, english, council):
        (held,) = english.meetings.list(council)
        only = editing.change(english.meetings.get(held.id).meeting, kind=MeetingKind.EXTRAORDINARY)
        english.meetings.save(only)
        assert english.planning.propose_next(held.id).date() == date(2026, 12, 10)

    def test_at_the_end_of_a_calendar_nothing_is_proposed(self, english, council):
        from dataclasses import replace

        english.set_info(replace(english.info(), calendar=Calendar.ISLAMIC_UMALQURA))
        far = english.meetings.create(council, datetime(2077, 11, 15, 18, 0, tzinfo=UTC))
        assert english.planning.propose_next(far.id) is None
        beyond = english.meetings.create(council, datetime(2090, 11, 15, 18, 0, tzinfo=UTC))
        assert english.planning.propose_next(beyond.id) is None


class TestSecondCall:
    """A meeting that had no quorum is called again."""

    def test_it_has_the_same_agenda_and_the_next_number(self, english, council):
        meeting = english.planning.create(
            council, EVENING, carry=[offer.id for offer in english.meetings.carry_over(council)], available_minutes=60
        )
        meeting = editing.add_item(meeting, "Lights")
        lights = meeting.agenda[-1].id
        meeting = editing.change_item(meeting, lights, introduction="Why", public=False, planned_minutes=20, note="ask")
        meeting = editing.add_motion(meeting, lights, "Put up lights", title="Lights")
        meeting = editing.add_motion(meeting, lights, "Told", result=MotionResult.NOTED)
        english.meetings.save(meeting)
        with pytest.raises(DeskError, match="no quorum"):
            english.planning.second_call(meeting.id, EVENING + timedelta(days=7))
        failed = editing.fail_for_quorum(meeting, datetime(2026, 12, 10, 19, 0, tzinfo=UTC))
        english.meetings.save(failed)
        again = english.planning.second_call(meeting.id, EVENING + timedelta(days=7))
        assert (again.number, again.second_call_of, again.state) == (16, meeting.id, MeetingState.SCHEDULED)
        assert [item.title for item in again.agenda] == [item.title for item in meeting.agenda]
        item = again.agenda[-1]
        assert (item.introduction, item.public, item.planned_minutes, item.note) == ("Why", False, 20, "ask")
        assert [(one.text, one.title) for one in item.motions] == [("Put up lights", "Lights")]
        assert not {item.id for item in again.agenda} & {item.id for item in meeting.agenda}
        assert [one.carried_from for one in again.agenda[0].actions] == [
            one.carried_from for one in meeting.agenda[0].actions
        ]
        assert (again.available_minutes, again.location) == (60, meeting.location)
        with pytest.raises(DeskError, match="meeting 16"):
            english.planning.second_call(meeting.id, EVENING)
        english.meetings.save(editing.cancel(again, datetime(2026, 12, 12, tzinfo=UTC), "snow"))
        assert english.planning.second_call(meeting.id, EVENING + timedelta(days=14)).number == 17


class TestInvitations:
    """The list is brought up to the roster of the day, and the day is kept."""

    def test_who_joined_is_entered_and_who_left_goes(self, english, council):
        meeting = english.meetings.create(council, EVENING)
        leaver, chair, excused = (meeting.attendance[place].person for place in (4, 0, 5))
        meeting = editing.mark(meeting, excused, AttendanceStatus.EXCUSED, datetime(2026, 12, 1, tzinfo=UTC))
        english.meetings.save(meeting)
        for person in (leaver, chair, excused):
            file = english.people.get(person)
            ended = [end_membership(one, date(2026, 12, 1)) for one in file.memberships]
            english.people.save(file.person, ended)
        fresh = new_person("Joined Since")
        english.people.save(fresh, [new_membership(fresh, council, Role.CHAIR, start_date=date(2026, 12, 2))])
        assert english.planning.invited(meeting.id, date(2026, 12, 3)).updated == {("meeting", meeting.id)}
        invited = english.meetings.get(meeting.id).meeting
        people = [entry.person for entry in invited.attendance]
        assert people[0] == fresh.id
        assert (leaver in people, chair in people, excused in people) == (False, False, True)
        assert (invited.state, invited.invited_on) == (MeetingState.INVITED, date(2026, 12, 3))
        assert (invited.chair, invited.minutes.signatories[0]) == (fresh.id, fresh.id)
        assert invited.secretary == meeting.secretary
        assert invited.steps[-1].at.startswith("2026-11-20T09:")
        roster = english.meetings.get(meeting.id).roster
        assert editing.take_roster(invited, roster) == invited
        begun = editing.begin(invited, datetime(2026, 12, 10, 18, 30, tzinfo=UTC))
        assert editing.take_roster(begun, ()) is begun
        assert editing.take_roster(begun, roster[:1]) is begun
        english.meetings.save(begun)
        with pytest.raises(DeskError, match="opened already"):
            english.planning.invited(meeting.id, date(2026, 12, 11))

    def test_a_meeting_without_a_chair_gets_the_one_of_the_roster(self, english, council):
        meeting = english.meetings.create(council, EVENING)
        roster = english.meetings.get(meeting.id).roster
        empty = editing.change(meeting, chair=None, secretary=None, minutes=None, attendance=())
        filled = editing.take_roster(empty, roster)
        assert (filled.chair, filled.secretary, filled.minutes) == (meeting.chair, meeting.secretary, meeting.minutes)
        assert filled.attendance == meeting.attendance
        assert editing.take_roster(editing.change_minutes(empty, signatories=()), roster).minutes == meeting.minutes
