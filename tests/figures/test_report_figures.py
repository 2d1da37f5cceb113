"""The figures of a report against a count of their own, made of the record's JSON without the program's rules."""

import datetime as dt
from collections import Counter
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.documents.reports_help import busy_json
from tests.documents.years_help import read

from council_desk.domain.terms import GrowthKind, LetterOutcome, MeetingKind, Stage, Voice
from council_desk.figures.letters import LetterFigures, letter_figures
from council_desk.figures.period import Period
from council_desk.figures.report import report_figures
from council_desk.figures.sittings import (
    ActionFigures,
    action_figures,
    actions_of,
    decision_figures,
    meeting_figures,
    member_attendance,
    open_by_person,
)
from council_desk.figures.voices import Raised, member_voices, need_figures, origin_figures
from council_desk.figures.works import project_figures
from council_desk.figures.youth import youth_figures

HELD_STATES = {"held", "closed"}
days = st.dates(dt.date(2026, 3, 1), dt.date(2027, 9, 1))
periods = st.tuples(days, days, days).map(lambda found: (*sorted(found[:2]), found[2]))
seeds = st.integers(0, 40)
usual = settings(max_examples=20, deadline=None)


def counted(seed, period):
    """Give the record as JSON, what the figures are taken from, and whether a day lies in the period."""
    first, last, on = period
    whole = busy_json("en", seed=seed)
    council = whole["meetings"][0]["organization"]
    return whole, (read(whole), council, Period(first, last, on)), lambda day: str(first) <= day <= str(last)


def own_meetings(whole, inside):
    return [one for one in whole["meetings"] if inside(one["started"][:10])]


@usual
@given(seed=seeds, period=periods)
def test_meetings_and_who_came(seed, period):
    whole, where, inside = counted(seed, period)
    mine = own_meetings(whole, inside)
    found = meeting_figures(*where)
    states = Counter(one["state"] for one in mine)
    assert (found.held, found.failed, found.cancelled) == (
        states["held"] + states["closed"],
        states["failed_no_quorum"],
        states["cancelled"],
    )
    held = [one for one in mine if one["state"] in {"held", "closed"}]
    assert dict(found.kinds) == {MeetingKind(kind): n for kind, n in Counter(one["kind"] for one in held).items()}
    seats = next(one for one in whole["organizations"] if one["id"] == where[1])["voting_member_count"]
    came = {
        one["number"]: sum(entry["voting_right"] and entry["status"] == "present" for entry in one["attendance"])
        for one in mine
        if one["state"] in {"held", "closed", "failed_no_quorum"}
    }
    assert {one.meeting.number: one.present for one in found.attended} == came
    assert all((one.of, one.needed) == (seats, seats // 2 + 1) for one in found.attended)
    assert all(one.quorate is (one.present * 2 > seats) for one in found.attended)
    if held:
        share = Fraction(sum(came[one["number"]] for one in held), seats * len(held))
        assert abs(found.percent - 100 * share) <= Fraction(1, 2)
    else:
        assert found.percent is None


@usual
@given(seed=seeds, period=periods)
def test_decisions_by_result_and_execution(seed, period):
    whole, where, inside = counted(seed, period)
    motions = [
        motion for one in own_meetings(whole, inside) for item in one["agenda"] for motion in item.get("motions", [])
    ]
    found = decision_figures(*where)
    assert Counter(found.results) == Counter(motion["result"] for motion in motions)
    adopted = [motion for motion in motions if motion["result"].startswith("adopted")]
    states = [motion.get("execution", {}).get("state", "open") for motion in adopted]
    assert Counter(found.execution) == Counter(states) and found.adopted == len(adopted)
    live = [motion for motion, state in zip(adopted, states, strict=True) if state in {"open", "in_progress"}]
    assert found.late == sum(motion["due"] < str(period[2]) for motion in live)


@usual
@given(seed=seeds, period=periods)
def test_actions_by_how_they_stand(seed, period):
    whole, where, inside = counted(seed, period)
    actions = [one for own in own_meetings(whole, inside) for item in own["agenda"] for one in item.get("actions", [])]
    found = action_figures(actions_of(*where), where[2])
    undone = [one for one in actions if one["state"] in {"open", "in_progress"}]
    late = sum(one["due"] < str(period[2]) for one in undone)
    states = Counter(one["state"] for one in actions)
    assert found == ActionFigures(states["done"], len(undone) - late, late, states["cancelled"])
    assert found.all == len(actions)


def test_an_action_that_was_carried_over_counts_once_as_the_latest_meeting_has_it():
    whole = busy_json("en", meetings=2)
    for meeting, state in zip(whole["meetings"], ("open", "done"), strict=True):
        for item in meeting["agenda"]:
            item["actions"] = []
        first = {"id": meeting["id"], "text": "Mend the gate", "state": state, "due": "2026-01-01"}
        meeting["agenda"][0]["actions"] = [first | ({"carried_from": 1} if state == "done" else {})]
    record = read(whole)
    only_first = Period(dt.date(2026, 4, 1), dt.date(2026, 4, 12), dt.date(2027, 1, 1))
    (action,) = actions_of(record, record.meetings[0].organization, only_first)
    assert action.state == "done"
    assert actions_of(record, record.meetings[0].organization, Period(dt.date(2027, 1, 1), None, only_first.on)) == []


@usual
@given(seed=seeds, period=periods)
def test_needs_by_type_field_and_voice(seed, period):
    whole, where, inside = counted(seed, period)
    papers = [one for one in whole["papers"] if one["paper_type"] != "report" and inside(one["date"])]
    found = need_figures(*where)
    for parts, name in ((found.types, "paper_type"), (found.fields, "field"), (found.voices, "voice")):
        told = {key: (part.raised, part.answered) for key, part in parts.items()}
        names = {one.get(name) for one in papers}
        assert told == {
            key: (
                sum(one.get(name) == key for one in papers),
                sum(
                    one.get(name) == key and one["state"] in {"adopted", "declined", "in_project", "done"}
                    for one in papers
                ),
            )
            for key in names
        }
    assert found.all.raised == len(papers) == sum(part.raised for part in found.types.values())
    assert found.all.waiting == found.all.raised - found.all.answered


def letters_of_busy(**fields):
    """Give the figures of the letters after all answers were taken away and the letter sent last was changed."""
    whole = busy_json("en")
    sent = [one for one in whole["letters"] if one["direction"] == "outgoing"]
    for one in sent:
        one.pop("outcome", None)
    sent[-1] |= fields
    whole["letters"] = sent
    return letter_figures(read(whole), whole["meetings"][0]["organization"], Period(None, None, dt.date(2027, 1, 1)))


def test_a_receipt_is_no_answer_to_a_letter_that_wants_one_by_a_day():
    asked = letters_of_busy(outcome="received", reply_due="2026-12-01")
    assert asked.answered == 0 and asked.waiting >= 1 and asked.late >= 1
    answered = letters_of_busy(outcome="accepted", reply_due="2026-12-01")
    assert (answered.answered, answered.waiting) == (1, asked.waiting - 1)


def test_a_draft_is_no_letter_yet():
    assert letters_of_busy(draft=True).sent == letters_of_busy().sent - 1


@usual
@given(seed=seeds, period=periods)
def test_letters(seed, period):
    whole, where, inside = counted(seed, period)
    sent = [one for one in whole["letters"] if one["direction"] == "outgoing" and inside(one["date"])]
    replied = {one["in_reply_to"] for one in whole["letters"] if one.get("in_reply_to")}
    acknowledged = [one for one in sent if one.get("outcome") == "received" and one.get("reply_due")]
    answered = [one for one in sent if (one.get("outcome") and one not in acknowledged) or one["id"] in replied]
    waiting = [one for one in sent if one not in answered and one.get("reply_due")]
    found = letter_figures(*where)
    assert found == LetterFigures(
        sent=len(sent),
        outcomes=found.outcomes,
        waiting=len(waiting),
        late=sum(one["reply_due"] < str(period[2]) for one in waiting),
        unasked=len(sent) - len(answered) - len(waiting),
        received=sum(one["direction"] == "incoming" and inside(one["date"]) for one in whole["letters"]),
    )
    assert Counter(found.outcomes) == Counter(one.get("outcome") for one in answered)
    assert found.answered == len(answered)


def test_an_answer_gives_its_outcome_to_the_letter():
    whole = busy_json("en")
    whole["letters"][-1]["outcome"] = "funded"
    for letter in whole["letters"][:-1]:
        letter.pop("outcome", None)
    found = letter_figures(read(whole), whole["meetings"][0]["organization"], Period(None, None, dt.date(2027, 1, 1)))
    assert dict(found.outcomes) == {LetterOutcome.FUNDED: 1}


@usual
@given(seed=seeds, period=periods)
def test_projects_and_their_money(seed, period):
    whole, where, inside = counted(seed, period)
    last = str(period[1])
    projects = [one for one in whole["projects"] if one.get("start_date", "") <= last]
    found = project_figures(*where)
    told = {(kind, stage): number for kind, own in found.stages.items() for stage, number in own.items()}
    assert Counter(told) == Counter((one["kind"], one["stage"]) for one in projects)
    assert found.all == len(projects)
    for stage in Stage:
        parts = [found.at(stage, construction=which) for which in (True, False)]
        assert sum(parts) == found.at(stage) == sum(one["stage"] == stage for one in projects)
    assert found.participants == sum(one.get("participants", 0) for one in projects)
    on = str(period[2])
    assert found.late == sum(
        one["stage"] not in {"completed", "cancelled"}
        and (
            one.get("end_date", "9") < on
            or any(step["due"] < on and "done_on" not in step for step in one.get("milestones", []))
        )
        for one in projects
    )
    (money,) = found.money
    assert money.currency == "GBP" and money.budget == sum(one.get("budget", 0) for one in projects)
    funding: Counter = Counter()
    for one in projects:
        for source in one.get("funding", []):
            funding[source["source"]] += source["amount"]
    assert Counter(money.funding) == funding
    expenses = [one for project in projects for one in project.get("expenses", [])]
    assert money.spent == sum(one["amount"] for one in expenses if inside(one["date"]))
    assert money.spent_in_all == sum(one["amount"] for one in expenses if one["date"] <= last)


def test_sums_of_several_currencies_stay_apart_and_empty_ones_are_left_out():
    whole = busy_json("en")
    for at, project in enumerate(whole["projects"]):
        project["currency"] = ("EUR", "GBP", "IRR")[at % 3]
        if at % 3 == 2:
            project |= {"budget": 0, "expenses": [], "funding": []}
    found = project_figures(read(whole), whole["meetings"][0]["organization"], Period(None, None, dt.date.max))
    assert [one.currency for one in found.money] == ["EUR", "GBP"]


@usual
@given(seed=seeds, period=periods)
def test_youth_and_their_work(seed, period):
    whole, where, inside = counted(seed, period)
    first, last, on = map(str, period)
    held = [one for one in whole["assignments"] if one["start_date"] <= last and one["end_date"] >= first]
    found = youth_figures(*where)
    assert Counter(found.posts) == Counter(one["post"] for one in held)
    assert found.people == len({one["person"] for one in held}) and found.projects == bool(held)
    assert found.objectives == 2 * len(held)
    assert found.reached == sum(one["objectives"][0]["done_on"] <= on for one in held)
    assert found.reports == sum(inside(one["reports"][0]["submitted_on"]) for one in held)
    growth = [entry for one in held for entry in one["growth"] if inside(entry["date"])]
    for kind in (GrowthKind.TRAINING, GrowthKind.SERVICE):
        hours = sum(Fraction(entry["hours"]) for entry in growth if entry["kind"] == kind)
        assert Fraction(found.quarters.get(kind, 0), 4) == hours
    assert found.mentoring == sum(entry["kind"] == "mentoring" for entry in growth)
    people = {one["person"] for one in held}
    theirs = [
        one["state"]
        for own in own_meetings(whole, inside)
        for item in own["agenda"]
        for one in item.get("actions", [])
        if one.get("assignee") in people
    ]
    assert (found.actions.all, found.actions.done) == (len(theirs), theirs.count("done"))


@usual
@given(seed=seeds, period=periods, joined=st.dates(dt.date(2026, 4, 1), dt.date(2026, 7, 1)))
def test_members_are_counted_over_their_own_membership_by_kind_excused_apart(seed, period, joined):
    whole = busy_json("en", seed=seed)
    for at, one in enumerate(whole["memberships"]):
        if at % 3 == 0:
            one["start_date"] = str(joined)
        if at % 4 == 0:
            one["end_date"] = str(joined + dt.timedelta(days=30))
    for at, meeting in enumerate(whole["meetings"]):
        for entry in meeting["attendance"][at::4]:
            entry["status"] = "excused"
            entry.pop("intervals", None)
    council, (first, last, on) = whole["meetings"][0]["organization"], period
    mine = [
        one
        for one in whole["meetings"]
        if str(first) <= one["started"][:10] <= str(last) and one["state"] in HELD_STATES
    ]
    naive: dict = {}
    for meeting in mine:
        day, listed = meeting["started"][:10], {one["person"]: one["status"] for one in meeting["attendance"]}
        belonging = {
            one["person"]
            for one in whole["memberships"]
            if one["organization"] == council and one["start_date"] <= day <= one.get("end_date", "9999")
        }
        for person in belonging:
            naive.setdefault((person, meeting["kind"]), Counter())[listed.get(person, "absent")] += 1
    found = member_attendance(read(whole), council, Period(first, last, on))
    told = {(one.person, kind): rate for one in found for kind, rate in one.rates.items()}
    assert set(told) == set(naive)
    for key, rate in told.items():
        counts = naive[key]
        assert (rate.present, rate.excused, rate.absent) == (counts["present"], counts["excused"], counts["absent"])
        assert rate.meetings == sum(counts.values())
    for one in found:
        assert one.over().meetings == sum(rate.meetings for rate in one.rates.values())
        assert one.over(MeetingKind.HEARING).meetings == 0


@usual
@given(seed=seeds, period=periods)
def test_what_is_still_to_be_done_by_person(seed, period):
    whole, where, inside = counted(seed, period)
    actions = [one for own in own_meetings(whole, inside) for item in own["agenda"] for one in item.get("actions", [])]
    undone = [one for one in actions if one["state"] in {"open", "in_progress"}]
    found = open_by_person(actions_of(*where), where[2])
    assert {one.party: (one.open, one.late) for one in found} == {
        party: (
            sum(one.get("assignee") == party for one in undone),
            sum(one.get("assignee") == party and one["due"] < str(period[2]) for one in undone),
        )
        for party in {one.get("assignee") for one in undone}
    }
    figures = action_figures(actions_of(*where), where[2])
    assert sum(one.open for one in found) == figures.open + figures.late
    assert [one.open for one in found if one.party] == sorted((one.open for one in found if one.party), reverse=True)


@usual
@given(seed=seeds, period=periods, data=st.data())
def test_voices_of_members_and_origins_of_projects(seed, period, data):
    whole = busy_json("en", seed=seed)
    choose = st.sampled_from([None, *Voice])
    for one in whole["memberships"]:
        one.pop("on_behalf_of", None)
        if voice := data.draw(choose):
            one["on_behalf_of"] = voice
    papers = [one["id"] for one in whole["papers"]]
    for project in whole["projects"]:
        project.pop("origin", None)
        if origin := data.draw(st.sampled_from([None, *papers])):
            project["origin"] = origin
    council, (first, last, on) = whole["meetings"][0]["organization"], period
    where = read(whole), council, Period(first, last, on)
    day = str(min(last, on))
    members: dict = {}
    for one in whole["memberships"]:
        if one["organization"] == council and one["start_date"] <= day <= one.get("end_date", "9999"):
            members.setdefault(one["person"], set()).add(one.get("on_behalf_of"))
    naive = Counter(voice for voices in members.values() for voice in (voices - {None} or {None}))
    assert Counter(member_voices(*where)) == naive
    by_id = {one["id"]: one for one in whole["papers"]}
    kinds = []
    for project in whole["projects"]:
        if project.get("start_date", "") <= str(last):
            paper = by_id.get(project.get("origin"))
            of_residents = paper and (
                paper.get("voice") == "citizens"
                or (not paper.get("voice") and paper["paper_type"] in {"need", "aspiration", "initiative"})
            )
            kinds.append("unknown" if paper is None else "residents" if of_residents else "others")
    found = origin_figures(*where)
    told = Counter(kinds)
    assert (found.residents, found.others, found.unknown) == (told["residents"], told["others"], told["unknown"])
    assert found.all == project_figures(*where).all


@usual
@given(seed=seeds, period=periods, late=st.integers(0, 20), scores=st.lists(st.integers(1, 5), max_size=4))
def test_reports_in_time_learning_and_the_mean_evaluation(seed, period, late, scores):
    whole = busy_json("en", seed=seed)
    first, last, on = period
    ends = dt.date(2026, 12, 30)
    for one in whole["assignments"]:
        one["reports"] = [
            {"period_start": "2026-12-01", "period_end": str(ends), "submitted_on": str(ends + late * dt.timedelta(1))},
            {"period_start": "2026-12-01", "period_end": str(ends)},
        ]
        one["growth"] += [
            {"date": "2026-12-20", "kind": "evaluation", "title": "e", "score": score} for score in scores
        ]
        one["learning"] = [{"title": "a", "done_on": "2026-12-01"}, {"title": "b"}]
    found = youth_figures(read(whole), whole["meetings"][0]["organization"], Period(first, last, on))
    held = [one for one in whole["assignments"] if one["start_date"] <= str(last) and one["end_date"] >= str(first)]
    due = 2 * len(held) if first <= ends <= last and ends <= on else 0
    assert (found.due, found.in_time) == (due, due // 2 if late <= 7 else 0)
    assert (found.learned, found.modules) == (len(held) * (on >= dt.date(2026, 12, 1)), 2 * len(held))
    counted_scores = scores * len(held) if first <= dt.date(2026, 12, 20) <= last else []
    assert found.evaluations == len(counted_scores)
    if counted_scores:
        assert abs(found.mean - Fraction(sum(counted_scores), len(counted_scores))) <= Fraction(1, 20)
    else:
        assert found.mean is None


def test_whose_names_are_not_told_is_not_counted_by_name():
    record = read(busy_json("en"))
    where = record, record.meetings[0].organization, Period(None, None, dt.date(2027, 1, 1))
    named, nameless = (report_figures(*where, named=named) for named in (True, False))
    assert named.members and named.undone and not nameless.members + nameless.undone
    assert named.actions == nameless.actions and named.meetings == nameless.meetings and not named.empty
    assert report_figures(record, record.people[0].id, where[2], named=True).empty


def test_another_councils_are_not_counted():
    record = read(busy_json("en"))
    other = next(one.id for one in record.organizations if one.id != record.meetings[0].organization)
    where = record, other, Period(None, None, dt.date(2027, 1, 1))
    assert meeting_figures(*where).attended == () and need_figures(*where).all == Raised()
    assert project_figures(*where).all == letter_figures(*where).sent == youth_figures(*where).people == 0


def test_a_quorum_that_is_not_known_is_told_as_unknown():
    whole = busy_json("en")
    council = next(one for one in whole["organizations"] if one["id"] == whole["meetings"][0]["organization"])
    council["rules"] = {"quorum": "number"}
    found = meeting_figures(read(whole), council["id"], Period(None, None, dt.date(2027, 1, 1)))
    assert found.attended and all(one.needed is None and one.quorate is None for one in found.attended)


@pytest.mark.parametrize(
    ("start", "end", "meets"),
    [
        (None, None, True),
        (None, dt.date(2026, 4, 1), True),
        (None, dt.date(2026, 3, 31), False),
        (dt.date(2026, 4, 30), None, True),
        (dt.date(2026, 5, 1), None, False),
        (dt.date(2026, 1, 1), dt.date(2026, 12, 31), True),
    ],
)
def test_what_runs_in_a_period(start, end, meets):
    period = Period(dt.date(2026, 4, 1), dt.date(2026, 4, 30), dt.date(2026, 5, 5))
    assert period.meets(start, end) is meets
    assert not period.has(None) and not period.past(None)
    assert period.past(dt.date(2026, 5, 4)) and not period.past(dt.date(2026, 5, 5))
