"""Demonstration desks: valid by every rule of the record, alive on their day, the same by the same seed."""

import json
import os
import subprocess
import sys
import time
from collections import Counter
from datetime import date, datetime
from pathlib import Path
from random import Random

import jsonschema
import pytest

from council_desk.cli import command_line
from council_desk.demo.making import SEALED, make_demo, records
from council_desk.demo.world import ONE_NEIGHBOURHOOD, WHOLE_CITY, World
from council_desk.domain import voting
from council_desk.domain.agenda import gaps
from council_desk.domain.attendance import eligible_voters
from council_desk.domain.digits import to_latin
from council_desk.domain.membership import is_minor
from council_desk.domain.progress import late
from council_desk.domain.terms import (
    ActionState,
    AttendanceStatus,
    ExecutionState,
    Language,
    LetterOutcome,
    MeetingState,
    MinutesState,
    MotionResult,
    PaperState,
    PaperType,
    ProjectKind,
    Stage,
    VotingMethod,
)
from council_desk.record.reading import read_record
from council_desk.record.writing import to_json, write_record
from council_desk.services.desk import Desk

ON = date(2026, 11, 29)
SCHEMA = json.loads((Path(__file__).parents[1] / "fixtures" / "record.schema.json").read_text(encoding="utf-8"))
LANGUAGES = list(Language)


def exported(path, *, by_schema=True):
    """Give the record of a desk as another program would read it, with what its seals say."""
    with Desk.open(path) as desk:
        record = desk.exchange.export()
        findings = desk.seals.check()
    data = write_record(record)
    if by_schema:
        jsonschema.Draft202012Validator(SCHEMA).validate(json.loads(data))
    return read_record(data), findings


@pytest.fixture(scope="module", params=LANGUAGES, ids=str)
def small(request, tmp_path_factory):
    path = tmp_path_factory.mktemp("small") / "one.desk"
    make_demo(path, request.param, on=ON)
    return exported(path)


@pytest.fixture(scope="module")
def city(tmp_path_factory):
    path = tmp_path_factory.mktemp("city") / "city.desk"
    told = []
    started = time.monotonic()
    make_demo(path, Language.FA, city=True, on=ON, told=lambda done, all_: told.append((done, all_)))
    return path, time.monotonic() - started, told


def motions_of(record):
    return [(m, item, motion) for m in record.meetings for item in m.agenda for motion in item.motions]


def built(language=Language.EN, seed=1, size=ONE_NEIGHBOURHOOD):
    world = World(language, ON, size, Random(seed))
    return records(world, world.at(ON, 12))


def test_a_small_desk_is_valid_and_its_seals_hold(small):
    record, findings = small
    assert findings == ()
    assert len(record.seals) == SEALED
    assert record.language.value in {"fa", "ar", "ru", "en"}
    assert len({person.name for person in record.people}) == len(record.people) == ONE_NEIGHBOURHOOD.people


def test_every_state_is_there(small):
    record, _ = small
    motions = motions_of(record)
    assert {one.stage for one in record.projects} == set(Stage)
    assert {one.state for one in record.papers} == set(PaperState)
    assert {one.paper_type for one in record.papers} == set(PaperType)
    assert {one.outcome for one in record.letters} == {None, *LetterOutcome}
    assert {one.state for one in record.meetings} >= {
        MeetingState.CLOSED,
        MeetingState.HELD,
        MeetingState.INVITED,
        MeetingState.CANCELLED,
        MeetingState.FAILED_NO_QUORUM,
    }
    states = {one.minutes.state for one in record.meetings if one.minutes}
    assert states >= {MinutesState.SEALED, MinutesState.SIGNED, MinutesState.APPROVED, MinutesState.DRAFT}
    assert {motion.execution.state for _, _, motion in motions if motion.execution} == set(ExecutionState)
    results = {motion.result for _, _, motion in motions}
    assert results >= {MotionResult.ADOPTED, MotionResult.REJECTED, MotionResult.POSTPONED}
    assert any(one.second_call_of for one in record.meetings)
    assert any(letter.draft for letter in record.letters)


def test_something_is_late_due_and_coming_on_the_day(small):
    record, _ = small
    actions = [action for m in record.meetings for item in m.agenda for action in item.actions]
    waiting = [one for one in actions if one.state in {ActionState.OPEN, ActionState.IN_PROGRESS}]
    assert any(one.due < ON for one in waiting) and any(one.due >= ON for one in waiting)
    assert any(one.state is ActionState.DONE for one in actions)
    assert any(late(one.milestones, ON) for one in record.projects if one.stage is Stage.UNDER_WAY)
    ahead = [one for one in record.meetings if one.state is MeetingState.INVITED]
    assert [0 < (date.fromisoformat(one.scheduled_start[:10]) - ON).days <= 21 for one in ahead] == [True]
    answered = {one.in_reply_to for one in record.letters}
    open_ = [one for one in record.letters if one.reply_due and one.id not in answered and not one.draft]
    assert any(one.reply_due < ON for one in open_) and any(one.reply_due >= ON for one in open_)


def test_nothing_that_has_happened_lies_ahead(small):
    record, _ = small
    for project in record.projects:
        assert all(one.done_on is None or one.done_on < ON for one in project.milestones)
        assert all(one.date < ON for one in (*project.expenses, *project.reports))
        assert all((one.participants is None) or one.date < ON for one in project.sessions)
        assert project.stage is not Stage.COMPLETED or all(one.done_on for one in project.milestones)
    for assignment in record.assignments:
        assert all(one.date <= ON for one in assignment.growth)
        assert all(one.done_on is None or one.done_on < ON for one in (*assignment.objectives, *assignment.learning))
        assert all(one.submitted_on is None or one.submitted_on <= ON for one in assignment.reports)
    assert all(one.date <= ON for one in (*record.letters, *record.papers, *record.diagnoses))
    assert all(climb.date <= ON for one in record.papers for climb in one.climbs)


def test_youth_in_every_state(small):
    record, _ = small
    people = {one.id: one for one in record.people}
    young = [people[one.person] for one in record.assignments]
    minors = [one for one in young if is_minor(ON, birth_year=one.birth_year)]
    assert {bool(one.guardian_consent) for one in minors} == {True, False}
    assert any(one.end_date < ON and one.handover for one in record.assignments)
    assert any(one.start_date > ON for one in record.assignments)
    (election,) = record.elections
    assert sum(one.votes for one in election.candidates) == election.valid
    assert election.valid + election.invalid == election.issued <= election.eligible
    diagnoses = record.diagnoses
    assert [len(one.scores) for one in diagnoses] == [32, 32] and diagnoses[0].date < diagnoses[1].date


def test_votes_are_those_of_who_was_there(small):
    record, _ = small
    councils = {one.id: one for one in record.organizations}
    for meeting, _, motion in motions_of(record):
        rules = councils[meeting.organization].rules
        for event in motion.vote_events:
            voters = eligible_voters(meeting.attendance, event.taken_at, event.recusals)
            assert event.eligible == len(voters) == voting.counted(event.counts)
            assert not voting.strangers(event.votes, voters)
            assert not event.votes or event.method is VotingMethod.ROLL_CALL
        if motion.vote_events:
            proposal = voting.propose(motion.requirement, motion.vote_events, seats=9, tie=rules.tie)
            assert not voting.overrides(proposal, motion.result)


def test_minutes_lack_nothing(small):
    record, _ = small
    for meeting in record.meetings:
        if meeting.state in {MeetingState.HELD, MeetingState.CLOSED}:
            own = [one for one in record.elections if one.meeting == meeting.id]
            assert gaps(meeting, own) == ()


def test_the_texts_are_of_their_language(small):
    """No place in a text is left to fill in, and digits are those of the language."""
    record, _ = small
    told = json.dumps(
        [to_json(one) for kind in ("projects", "papers", "letters", "meetings") for one in getattr(record, kind)],
        ensure_ascii=False,
    )
    assert "{" not in "".join(one.title for one in record.projects)
    assert not [text for text in ("{title}", "{number", "{street}", "{money}", "{name}", "{host}") if text in told]
    if record.language is Language.FA:
        assert not set("يكى٠١٢٣") & set(told)
    decisions = [motion.reference for _, _, motion in motions_of(record)]
    if record.language in {Language.FA, Language.AR}:
        assert all(to_latin(one) != one for one in decisions)


@pytest.mark.slow
def test_a_city_has_the_size_of_one_of_the_model(city):
    path, seconds, told = city
    assert seconds < 90
    assert told == [(at, 50) for at in range(1, 51)]
    record, findings = exported(path, by_schema=False)
    assert findings == ()
    kinds = Counter(one.kind is ProjectKind.CONSTRUCTION for one in record.projects)
    assert kinds == {True: 200, False: 1500}
    assert len(record.people) == len({one.name for one in record.people}) == 1500
    neighbourhoods = [one for one in record.areas if one.parent]
    assert len(neighbourhoods) == len({one.name for one in neighbourhoods}) == 50
    councils = Counter(one.organization for one in record.meetings if one.state in {"held", "closed"})
    assert len(councils) == 50 and set(councils.values()) == {WHOLE_CITY.months}
    statuses = Counter(one.status for meeting in record.meetings for one in meeting.attendance)
    assert set(statuses) == set(AttendanceStatus)


def test_the_same_seed_gives_the_same_and_another_another():
    first, again, other = (next(iter(built(seed=seed))) for seed in (7, 7, 8))
    assert first == again
    assert first.people != other.people
    for one, two, _ in zip(built(size=WHOLE_CITY), built(size=WHOLE_CITY), range(3), strict=False):
        assert one == two


def test_two_desks_of_a_seed_differ_in_their_seals_alone(tmp_path):
    made = []
    for name in ("one.desk", "two.desk"):
        make_demo(tmp_path / name, Language.EN, on=ON)
        record, _ = exported(tmp_path / name)
        made.append({name: value for name, value in to_json(record).items() if name not in {"seals", "exported_at"}})
    assert made[0] == made[1]


def test_what_is_there_is_never_written_over(tmp_path, capsys):
    path = tmp_path / "mine.desk"
    path.write_text("my notes", encoding="utf-8")
    assert command_line(["demo", str(path)], lambda _: 0) == 1
    assert "already a file" in capsys.readouterr().err
    assert path.read_text(encoding="utf-8") == "my notes"
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_that_is_not_there_is_told(tmp_path, capsys):
    assert command_line(["demo", str(tmp_path / "no" / "x.desk")], lambda _: 0) == 1
    assert "no folder" in capsys.readouterr().err


def test_a_day_that_is_none_is_wrong_use(tmp_path, capsys):
    assert command_line(["demo", "--on", "yesterday", str(tmp_path / "x.desk")], lambda _: 0) == 2
    assert "yesterday is not a day" in capsys.readouterr().err


def test_nothing_is_left_when_it_fails(tmp_path, monkeypatch):
    def broken(*_):
        raise RuntimeError("no power")

    monkeypatch.setattr("council_desk.demo.making.build_letters", broken)
    with pytest.raises(RuntimeError):
        make_demo(tmp_path / "x.desk", Language.EN, on=ON)
    assert list(tmp_path.iterdir()) == []


def test_without_a_day_it_is_alive_today(tmp_path):
    path = tmp_path / "today.desk"
    before = datetime.now().astimezone().date()
    assert command_line(["demo", "--language", "en", str(path)], lambda _: 0) == 0
    record, _ = exported(path)
    (ahead,) = [one for one in record.meetings if one.state is MeetingState.INVITED]
    assert date.fromisoformat(ahead.scheduled_start[:10]) > before


def test_it_is_made_without_qt():
    code = "import sys, council_desk.demo.making; sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    assert subprocess.run([sys.executable, "-c", code], env=os.environ, check=False).returncode == 0
