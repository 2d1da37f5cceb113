"""Youth mayors on a desk: lists and what waits, terms and their memberships, elections that give them, the plan."""

import itertools
from datetime import date, timedelta

import pytest
from sqlalchemy import event

from council_desk.domain.service_terms import Asked, ReportMonth
from council_desk.domain.terms import ActionState, Calendar, GrowthKind, Post, ProjectKind, Role, Stage
from council_desk.errors import DeskError
from council_desk.record.ids import new_id
from council_desk.record.models import (
    Consent,
    Growth,
    LearningModule,
    LearningStep,
    Milestone,
    Objective,
    Paper,
    Project,
)
from council_desk.services import editing
from council_desk.services.editing import terms
from council_desk.services.editing.values import changed, make
from council_desk.services.people import new_membership, new_person
from council_desk.services.youth_rows import ElectionState, TermState

TODAY = date(2026, 11, 20)
START = date(2026, 9, 1)


def youth(desk, name="Nora Fielding", year=2010, **fields):
    person = new_person(name, birth_year=year, **fields)
    desk.people.save(person)
    return person


def begun(desk, council, person, post=Post.YOUTH_MAYOR, start=START, **fields):
    made = terms.new_assignment(person.id, council, post, start, **fields)
    desk.youth.begin(made)
    return made


def row(desk, council, assignment):
    return next(one for one in desk.youth.list(council) if one.id == assignment.id)


def roles(desk, person):
    return [(one.role, one.start_date, one.end_date) for one in desk.people.get(person.id).memberships]


class TestLists:
    """Rows of terms and what waits."""

    def test_the_samples_have_youth_mayors_first_and_then_who_helps_them(self, sample):
        (council,) = sample.councils.list()
        rows = sample.youth.list(council.id)
        assert [one.post for one in rows] == [Post.YOUTH_MAYOR, Post.YOUTH_MAYOR, Post.PROJECT_LEAD]
        assert {one.state for one in rows} == {TermState.TO_COME}
        assert all(one.mentor and one.mentor != one.name for one in rows)
        assert [bool(one.name and one.initials) for one in rows].count(False) == 1, "one is withheld"
        assert sample.youth.waiting(council.id) == 0 and sum(one.minor for one in rows) == 1, "consent is on record"

    def test_a_row_counts_objectives_hours_scores_and_what_waits(self, english, council):
        nora, mentor = youth(english), youth(english, "Odd Mentor", 1970)
        made = begun(english, council, nora, mentor=mentor.id, label="Mayor of Quarter Nine")
        value = changed(
            made,
            objectives=(
                make(Objective, objective="Lamps", due=date(2026, 10, 1)),
                make(Objective, objective="Map", done_on=date(2026, 10, 2)),
            ),
            growth=(
                make(Growth, date=START, kind=GrowthKind.SERVICE, title="Park", hours=2.5),
                make(Growth, date=START, kind=GrowthKind.EVALUATION, title="First", score=4),
                make(Growth, date=START, kind=GrowthKind.EVALUATION, title="Second", score=5),
            ),
            learning=(make(LearningStep, title="Minutes", done_on=START), make(LearningStep, title="Money")),
        )
        english.youth.save(value)
        found = row(english, council, made)
        assert (found.objectives, found.learning) == ((1, 2), (1, 2))
        assert (float(found.hours), float(found.mean)) == (2.5, 4.5)
        assert (found.mentor, found.label, found.state, found.minor) == (
            "Odd Mentor",
            "Mayor of Quarter Nine",
            TermState.IN_OFFICE,
            True,
        )
        assert [one.asked for one in found.requests] == [Asked.GUARDIAN_CONSENT, Asked.REPORT, Asked.OBJECTIVE]
        assert found.request(Asked.REPORT).count == 2

    def test_months_are_those_of_the_calendar_that_is_asked_for(self, english, council):
        made = begun(english, council, youth(english), start=date(2026, 9, 23))
        jalali = english.youth.get(made.id, Calendar.JALALI)
        assert [(one.start, one.end) for one in jalali.missing] == [(date(2026, 9, 23), date(2026, 10, 22))]
        assert (jalali.month.start, jalali.month.end) == (date(2026, 10, 23), date(2026, 11, 21))
        plain = english.youth.get(made.id)
        assert [one.end for one in plain.missing] == [date(2026, 10, 31)]

    def test_a_consent_stills_the_request_and_is_asked_for_again_at_18(self, english, council, clock):
        nora = youth(english)
        made = begun(english, council, nora, end_date=date(2030, 1, 1))
        consent = make(Consent, given_by="Ida Fielding", date=START)
        english.people.save(changed(nora, guardian_consent=consent))
        assert row(english, council, made).request(Asked.GUARDIAN_CONSENT) is None
        clock.instant = clock.instant.replace(year=2028, month=1, day=2)
        assert row(english, council, made).request(Asked.OWN_CONSENT).day == date(2028, 1, 1)
        english.people.save(changed(nora, guardian_consent=consent, own_consent=consent))
        assert row(english, council, made).request(Asked.OWN_CONSENT) is None

    def test_the_list_takes_as_many_statements_for_a_hundred_as_for_one(self, english, council):
        def statements():
            counted = itertools.count()
            listen = lambda *_: next(counted)  # noqa: E731 - one line
            event.listen(english._context.engine, "before_cursor_execute", listen)
            english.youth.list(council)
            event.remove(english._context.engine, "before_cursor_execute", listen)
            return next(counted)

        before = statements()
        for number in range(100):
            begun(english, council, youth(english, f"Young Person {number}"))
        assert statements() == before
        assert english.youth.waiting(council) >= 100


class TestFile:
    """One term with its projects, actions and people."""

    def test_projects_are_those_of_the_term_and_those_the_person_answers_for(self, english, council):
        nora = youth(english)
        milestones = (
            make(Milestone, id=new_id(), title="Poles", due=date(2026, 10, 1), weight=1),
            make(Milestone, id=new_id(), title="Prices", due=date(2026, 9, 1), done_on=date(2026, 9, 1), weight=3),
        )
        lamps, garden, other = (
            make(
                Project,
                id=new_id(),
                organization=council,
                title=title,
                kind=ProjectKind.CONSTRUCTION,
                stage=stage,
                **more,
            )
            for title, stage, more in (
                ("Lamps", Stage.UNDER_WAY, {"milestones": milestones}),
                ("Garden", Stage.COMPLETED, {"responsible": nora.id}),
                ("Other", Stage.APPROVED, {}),
            )
        )
        with english._context.write() as session:
            from council_desk.db import store

            store.save(session, [lamps, garden, other], stamp=english._context.now())
        made = begun(english, council, nora, projects=(lamps.id,))
        file = english.youth.get(made.id)
        first, second = file.projects
        assert (first.title, first.percent, first.late, first.assigned, first.live) == ("Lamps", 75, 1, True, True)
        assert (first.next_step.title, first.next_step.late) == ("Poles", True)
        assert (second.title, second.assigned, second.live, second.next_step) == ("Garden", False, False, None)
        offered = [title for _, title in file.projects_offered]
        assert "Lamps" in offered and "Other" in offered and "Garden" not in offered

    def test_papers_that_are_not_settled_are_known_for_the_handover(self, english, council):
        nora = youth(english)
        from council_desk.db import store
        from council_desk.domain.terms import PaperState, PaperType

        papers = [
            make(Paper, id=new_id(), organization=council, paper_type=PaperType.NEED, date=START, **fields)
            for fields in (
                {"title": "Benches", "originator": nora.id},
                {"title": "Choir", "people": (nora.id,)},
                {"title": "Old", "originator": nora.id, "state": PaperState.DONE},
                {"title": "Another's"},
            )
        ]
        with english._context.write() as session:
            store.save(session, papers, stamp=english._context.now())
        made = begun(english, council, nora)
        assert english.youth.get(made.id).papers == ("Benches", "Choir")

    def test_actions_are_those_of_the_person_within_the_term(self, english, council):
        (first, *_) = english.register.actions(council)
        meeting_day = first.history[0].day
        person = english.people.get(first.assignee.id).person
        during = begun(english, council, person, start=meeting_day)
        assert first.id in [one.id for one in english.youth.get(during.id).actions]
        over = begun(english, council, person, start=date(2025, 1, 1), end_date=date(2025, 6, 1))
        assert english.youth.get(over.id).actions == ()
        english.register.set_action_state(first.id, ActionState.DONE, meeting_day)
        later = begun(english, council, person, start=meeting_day + timedelta(days=1))
        assert first.id not in [one.id for one in english.youth.get(later.id).actions]

    def test_a_term_that_is_gone_is_told(self, english):
        with pytest.raises(DeskError, match="no longer there"):
            english.youth.get(new_id())


class TestTerms:
    """Beginning, changing, removing."""

    def test_a_term_brings_its_membership_and_lasts_a_year_of_the_calendar(self, english, council):
        nora = youth(english)
        made = terms.new_assignment(nora.id, council, Post.YOUTH_MAYOR, date(2026, 9, 23), calendar=Calendar.JALALI)
        english.youth.begin(made)
        assert made.end_date == date(2027, 9, 22)
        assert roles(english, nora) == [(Role.YOUTH_MAYOR, made.start_date, made.end_date)]
        assert not english.people.get(nora.id).memberships[0].voting_right

    def test_who_has_the_role_already_gets_no_second_membership(self, english, council):
        nora = youth(english)
        held = new_membership(nora, council, Role.YOUTH_MAYOR, start_date=date(2026, 1, 1))
        english.people.save(nora, [held])
        begun(english, council, nora)
        assert roles(english, nora) == [(Role.YOUTH_MAYOR, date(2026, 1, 1), None)]

    def test_the_membership_follows_the_days_of_the_term_and_its_removal(self, english, council):
        nora = youth(english)
        made = begun(english, council, nora)
        english.youth.save(changed(made, end_date=TODAY, end_reason="moved away"))
        assert roles(english, nora) == [(Role.YOUTH_MAYOR, START, TODAY)]
        removed = english.youth.remove(made.id)
        assert roles(english, nora) == []
        assert made.id not in [one.id for one in english.youth.list(council)]
        english.youth.restore(removed)
        assert roles(english, nora) == [(Role.YOUTH_MAYOR, START, TODAY)]
        assert english.youth.get(made.id).assignment.end_reason == "moved away"

    def test_a_term_that_ends_before_it_begins_is_refused(self, english, council):
        nora = youth(english)
        with pytest.raises(DeskError, match="ends before it begins"):
            begun(english, council, nora, end_date=date(2026, 8, 31))
        made = begun(english, council, nora)
        with pytest.raises(DeskError, match="ends before it begins"):
            english.youth.save(changed(made, end_date=date(2026, 8, 31)))

    def test_reports_are_begun_once_and_handed_in_with_words(self):
        made = terms.new_assignment(new_id(), new_id(), Post.YOUTH_MAYOR, START)
        october = ReportMonth(date(2026, 10, 1), date(2026, 10, 31), date(2026, 11, 7))
        september = ReportMonth(START, date(2026, 9, 30), date(2026, 10, 7))
        form = "What I did:\n\nWhat comes next:\n"
        value = terms.start_report(made, october, form)
        assert terms.start_report(value, october, "other") is value
        value = terms.start_report(value, september)
        assert [one.period_start.month for one in value.reports] == [9, 10]
        assert terms.report_place(value, october) == 1
        for place in (0, 1):
            with pytest.raises(DeskError, match="Nothing is written"):
                terms.submit_report(value, place, TODAY, form)
        text = form.replace("did:", "did: planted trees")
        value = changed(value, reports=terms.change_part(value.reports, 1, text=text))
        assert terms.submit_report(value, 1, TODAY, form).reports[1].submitted_on == TODAY

    def test_learning_and_handover_are_filled_without_repeating(self):
        made = terms.new_assignment(new_id(), new_id(), Post.YOUTH_MAYOR, START)
        modules = (make(LearningModule, title="Minutes", hours=2), make(LearningModule, title="Money"))
        value = terms.take_plan(made, modules)
        assert [(one.title, one.hours, one.done_on) for one in value.learning] == [
            ("Minutes", 2, None),
            ("Money", None, None),
        ]
        assert terms.take_plan(value, modules) is value
        value = terms.propose_handover(value, ["Lamps", "Keys", "Lamps"])
        value = terms.propose_handover(value, ["Keys", "Map"])
        assert [one.title for one in value.handover] == ["Lamps", "Keys", "Map"]

    def test_parts_are_put_in_changed_and_taken_out(self):
        parts = terms.put_part(("a", "c"), 1, "b")
        assert parts == ("a", "b", "c")
        assert terms.without_part(parts, 1) == ("a", "c")


class TestPlan:
    """What a council has its youth mayors learn."""

    def test_the_plan_is_the_councils(self, english, council):
        assert english.youth.plan(council) == ()
        modules = (make(LearningModule, title="Minutes", hours=2, text="How to write"),)
        english.youth.save_plan(council, modules)
        assert english.youth.plan(council) == modules
        made = begun(english, council, youth(english))
        assert english.youth.get(made.id).plan == modules
        english.youth.save_plan(council, ())
        assert english.youth.plan(council) == ()


class TestElections:
    """Candidates before an election, the tally entered afterwards, the term that it gives."""

    def test_from_candidates_to_the_term(self, english, council):
        nora, omid = youth(english), youth(english, "Omid Lane")
        election = terms.new_candidacy(council, "Youth mayor", date(2026, 11, 18))
        for person in (nora, omid):
            election = terms.register(election, person.id, date(2026, 11, 1))
        election = terms.change_candidate(
            election, nora.id, statement="Light on the way to school", nominated_by=omid.id
        )
        english.elections.save(election)
        (found,) = english.youth.elections(council)
        assert (found.state, found.candidates, found.waiting) == (ElectionState.CANDIDATES, 2, 0)
        file = english.youth.election(election.id)
        assert file.people[nora.id].name == "Nora Fielding" and file.people[nora.id].minor
        assert not file.people[nora.id].consent
        with pytest.raises(DeskError, match="elected"):
            english.youth.take_office(election.id, nora.id, Post.YOUTH_MAYOR, TODAY)
        election = editing.count(
            election, eligible=100, issued=78, valid=76, invalid=2, votes={nora.id: 41, omid.id: 35}
        )
        election = editing.set_elected(election, editing.elected(election).elected)
        english.elections.save(election)
        (found,) = english.youth.elections(council)
        assert (found.state, found.elected, found.waiting) == (ElectionState.ELECTED, ("Nora Fielding",), 1)
        made, _ = english.youth.take_office(election.id, nora.id, Post.YOUTH_MAYOR, TODAY)
        term = english.youth.get(made)
        assert term.election == election and term.assignment.label == "Youth mayor"
        assert roles(english, nora) == [(Role.YOUTH_MAYOR, TODAY, date(2027, 11, 19))]
        assert english.youth.elections(council)[0].waiting == 0
        assert english.youth.election(election.id).terms == {nora.id: made}
        with pytest.raises(DeskError, match="Nora Fielding from this election has been begun"):
            english.youth.take_office(election.id, nora.id, Post.YOUTH_MAYOR, TODAY)
        with pytest.raises(DeskError):
            english.elections.remove(election.id)

    def test_who_withdraws_loses_votes_and_seat_and_can_stand_again(self):
        nora, omid = new_id(), new_id()
        election = terms.new_candidacy(new_id(), "Youth mayor", TODAY)
        election = terms.register(terms.register(election, nora, TODAY), omid, TODAY)
        election = editing.count(election, issued=3, valid=3, invalid=0, votes={nora: 3})
        election = editing.set_elected(election, [nora])
        election = terms.change_candidate(election, nora, withdrawn_on=TODAY)
        assert election.elected == () and [one.votes for one in election.candidates] == [0, 0]
        assert [one.person for one in terms.standing(election)] == [omid]
        assert terms.standing(terms.register(election, nora, TODAY))[0].person == nora

    def test_everybody_can_be_chosen_and_the_councils_own_stand_first(self, english, council):
        youth(english, "Aaron Firstly")
        known = english.youth.people(council)
        assert len(known) == 14
        others = [one.name for one in known if not one.member]
        assert others == ["Aaron Firstly", "Osric Pennyroyal CEng"] == [one.name for one in known[-2:]]
        assert [one.minor for one in known if one.name == "Aaron Firstly"] == [True]
