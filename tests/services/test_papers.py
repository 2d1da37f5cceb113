"""Needs and initiatives on a real desk: caught, supported, put on agendas, made projects, followed."""

import datetime as dt

import pytest

from council_desk.domain.states import ForbiddenStepError
from council_desk.domain.terms import (
    Dimension,
    Field,
    ItemKind,
    Ladder,
    MeetingState,
    MotionResult,
    Nucleus,
    PaperState,
    PaperType,
    ProjectKind,
    Stage,
    Voice,
)
from council_desk.domain.voting import ReasonMissingError
from council_desk.errors import DeskError
from council_desk.record.models import Diagnosis, Project
from council_desk.services import editing
from council_desk.services.diagnoses import score_of, with_note, with_score
from council_desk.services.editing.values import InvalidValueError, NotThereError, changed
from council_desk.services.paper_rows import PaperFilter
from council_desk.services.paper_values import climbed, joined, moved, new_paper, originator, parted, with_said

DAY = dt.date(2026, 11, 20)
NOW = dt.datetime(2026, 11, 20, 18, 0, tzinfo=dt.UTC)
CELL = (Field.INFRASTRUCTURE, Dimension.CITY)


@pytest.fixture
def need(english, council):
    """A need that is on the desk."""
    made = new_paper(
        council,
        "Speed bumps before the school\nCars race there.",
        DAY,
        field=Field.INFRASTRUCTURE,
        voice=Voice.CITIZENS,
    )
    english.papers.save(made)
    return english.papers.get(made.id).paper


def row_of(desk, council, paper_id):
    return next(row for row in desk.papers.list(council) if row.id == paper_id)


def meeting_ahead(desk, council, day=24):
    return desk.meetings.create(council, dt.datetime(2026, 11, day, 19, 0))  # noqa: DTZ001 - on the clock of the desk


def test_the_first_line_is_the_title_and_the_rest_the_text():
    assert parted(" A lamp \n\n it is dark ") == ("A lamp", "it is dark")
    assert parted("A lamp") == ("A lamp", "")
    long = "word " * 60
    title, text = parted(long)
    assert len(title) <= 122 and title.endswith("word …") and text == long.strip()


@pytest.mark.parametrize("said", ["A lamp", "A lamp\nit is dark", "word " * 60, "x" * 300, "one … two"])
def test_what_was_said_comes_back_whole(said, council, english):
    assert joined(new_paper(council, said, DAY)) == said.strip()


def test_nothing_said_is_no_need(council, english):
    with pytest.raises(InvalidValueError):
        new_paper(council, "  \n ", DAY)


def test_a_new_need_gets_the_next_number_and_keeps_it(english, council, need):
    assert need.reference == "2026-001"
    second = new_paper(council, "A bench", DAY)
    english.papers.save(second)
    english.papers.save(with_said(second, "A bench in the shade"))  # whoever writes it does not know the number
    assert english.papers.get(second.id).paper.reference == "2026-002"
    assert english.papers.get(second.id).paper.title == "A bench in the shade"


def test_numbers_are_of_the_calendar_of_the_desk(sample):
    council = sample.councils.list()[0].id
    made = new_paper(council, "A bench", DAY)
    sample.papers.save(made)
    years = {"jalali": "1405", "gregorian": "2026", "islamic_umalqura": "1448"}
    assert sample.papers.get(made.id).paper.reference == f"{years[sample.info().calendar]}-001"


def test_who_said_it_is_a_person_only_by_the_whole_name():
    names = {"1": "Ali Karimi", "2": "Sara Nuri", "3": "Sara Nuri"}
    assert originator("ali  KARIMI", names) == {"originator": "1", "originator_label": None}
    assert originator("Sara Nuri", names) == {"originator": None, "originator_label": "Sara Nuri"}
    assert originator(" the youth ", names) == {"originator": None, "originator_label": "the youth"}
    assert originator("", names) == {"originator": None, "originator_label": None}


def test_the_list_has_the_latest_first_and_finds(english, council, need):
    rows = english.papers.list(council)
    assert rows[0].id == need.id and rows[0].voice is Voice.CITIZENS and len(rows) == 3
    assert [row.id for row in PaperFilter(words="race SCHOOL").shown(rows)] == [need.id]
    assert [row.id for row in PaperFilter(field=Field.INFRASTRUCTURE).shown(rows)] == [need.id]
    assert PaperFilter(voice=Voice.NGO).shown(rows) == []
    assert len(PaperFilter(state=PaperState.REGISTERED, left=True).shown(rows)) == 3


def test_the_list_asks_as_often_for_many_as_for_few(english, council):
    from sqlalchemy import event

    asked = []

    @event.listens_for(english._context.engine, "before_cursor_execute")
    def _count(*_):
        asked.append(1)

    english.papers.list(council)
    few = len(asked)
    for number in range(30):
        english.papers.save(new_paper(council, f"Need {number}", DAY, originator_label="somebody"))
    asked.clear()
    assert len(english.papers.list(council)) == 32
    assert len(asked) == few


def test_likely_duplicates_are_offered_and_settled_ones_are_not(english, council, need):
    said = "we want speed bumps in front of the school"
    assert [row.id for row in english.papers.likely_duplicates(council, said)] == [need.id]
    assert english.papers.likely_duplicates(council, said, besides=need.id) == ()
    assert english.papers.likely_duplicates(council, "sewing classes for women") == ()
    english.papers.save(moved(need, PaperState.DONE, NOW))
    assert english.papers.likely_duplicates(council, said) == ()


def test_supporters_are_added_and_taken_back(english, need):
    english.papers.support(need.id, 3)
    english.papers.support(need.id)
    assert english.papers.get(need.id).paper.supporters == 4
    english.papers.support(need.id, -9)
    assert english.papers.get(need.id).paper.supporters == 0
    with pytest.raises(NotThereError):
        english.papers.support("0" * 8 + "-0000-0000-0000-" + "0" * 12)


def test_a_supporter_instead_of_a_second_need(english, council, need):
    draft = new_paper(council, "Speed bumps at school", DAY)
    english.papers.save(draft)
    changes = english.papers.support_instead(need.id, draft, 2)
    assert ("paper", draft.id) in changes.removed and ("paper", need.id) in changes.updated
    assert english.papers.get(need.id).paper.supporters == 2
    with pytest.raises(NotThereError):
        english.papers.get(draft.id)


def test_states_are_kept_with_when_and_why(english, need):
    with pytest.raises(ReasonMissingError):
        moved(need, PaperState.DECLINED, NOW)
    declined = moved(need, PaperState.DECLINED, NOW, " not ours ")
    english.papers.save(declined)
    kept = english.papers.get(need.id).paper
    assert kept.state is PaperState.DECLINED
    assert [(step.state, step.reason) for step in kept.steps] == [("declined", "not ours")]
    with pytest.raises(ForbiddenStepError):
        moved(kept, PaperState.DECLINED, NOW, "again")


def test_an_initiative_climbs(english, council):
    made = new_paper(council, "Book box", DAY, PaperType.INITIATIVE)
    made = climbed(made, Ladder.IDEA, DAY)
    made = climbed(made, Ladder.TRIAL, DAY, "two boxes")
    with pytest.raises(ForbiddenStepError):
        climbed(made, Ladder.CITY_PROGRAMME, DAY)
    with pytest.raises(ReasonMissingError):
        climbed(made, Ladder.IDEA, DAY)
    english.papers.save(made)
    kept = english.papers.get(made.id).paper
    assert kept.ladder is Ladder.TRIAL and [one.note for one in kept.climbs] == [None, "two boxes"]


# -------------------------------------------------------------------------------------------------------- the agenda


def test_into_the_agenda_in_one_step_and_back(english, council, need):
    meeting = meeting_ahead(english, council)
    meeting = editing.add_item(meeting, "Report")
    english.meetings.save(editing.add_item(meeting, "Any other business", kind=ItemKind.OTHER))
    around = english.papers.surroundings(council)
    assert [one.id for one in around.meetings] == [meeting.id]
    placed, _ = english.papers.into_agenda(need.id, meeting.id)
    agenda = english.meetings.get(meeting.id).meeting.agenda
    assert [(item.number, item.title, item.papers) for item in agenda] == [
        ("1", "Report", ()),
        ("2", "Speed bumps before the school", (need.id,)),
        ("3", "Any other business", ()),
    ]
    assert agenda[1].introduction == "Cars race there." and placed.meeting_number == meeting.number
    row = row_of(english, council, need.id)
    assert row.facts.on_agenda and not row.is_left and row.proposed is None
    with pytest.raises(DeskError, match="already"):
        english.papers.into_agenda(need.id, meeting.id)
    english.papers.off_agenda(placed)
    assert [item.number for item in english.meetings.get(meeting.id).meeting.agenda] == ["1", "2"]
    assert not row_of(english, council, need.id).facts.on_agenda
    assert not english.papers.off_agenda(placed)


def test_without_a_meeting_to_come_a_draft_is_made_and_goes_again(english, council, need):
    before = len(english.meetings.list(council))
    placed, _ = english.papers.into_agenda(need.id)
    row = english.meetings.list(council)[0]
    assert (row.id, row.state, placed.made) == (placed.meeting, MeetingState.DRAFT, True)
    assert row.start > dt.datetime(2026, 11, 12, tzinfo=dt.UTC)
    english.papers.off_agenda(placed)
    assert len(english.meetings.list(council)) == before


def test_a_council_that_never_met_gets_its_first_meeting(desk):
    from council_desk.services.rows import DeskSetup, FirstRun

    setup = DeskSetup(desk.info().language, desk.info().calendar, "Europe/London")
    council = desk.councils.found(FirstRun(setup, "Council", "Old town", "Harrowmere"))
    made = new_paper(council, "A bench", DAY)
    desk.papers.save(made)
    placed, _ = desk.papers.into_agenda(made.id)
    start = desk.meetings.get(placed.meeting).meeting.scheduled_start
    assert start == "2026-11-27T18:00:00+00:00" and placed.meeting_number == 1


def test_what_was_written_there_is_not_taken_off(english, council, need):
    meeting = meeting_ahead(english, council)
    placed, _ = english.papers.into_agenda(need.id, meeting.id)
    meeting = english.meetings.get(meeting.id).meeting
    english.meetings.save(editing.set_speeches(meeting, placed.item, "We should.", {}))
    with pytest.raises(DeskError, match="meanwhile"):
        english.papers.off_agenda(placed)


def test_a_meeting_that_began_takes_no_more(english, council, need):
    held = english.meetings.list(council)[0]
    with pytest.raises(DeskError, match="no longer being prepared"):
        english.papers.into_agenda(need.id, held.id)


def test_what_the_meeting_did_is_proposed_and_taken_over(english, council, need):
    placed, _ = english.papers.into_agenda(need.id)
    _decided(english, placed, MotionResult.ADOPTED)
    row = row_of(english, council, need.id)
    assert row.proposed is PaperState.ADOPTED and not row.facts.on_agenda
    before, _ = english.papers.take_over_states(council)
    assert row_of(english, council, need.id).state is PaperState.ADOPTED
    file = english.papers.get(need.id)
    assert [step.state for step in file.paper.steps] == ["adopted"]
    assert [one.kind for one in file.thread] == ["item", "decision"]
    assert file.agendas == {placed.meeting}
    english.papers.put_back(before)
    assert row_of(english, council, need.id).state is PaperState.REGISTERED


def _decided(desk, placed, result):
    from council_desk.record.ids import new_id
    from council_desk.record.models import Motion

    meeting = desk.meetings.get(placed.meeting).meeting
    motion = editing.make(Motion, id=new_id(), reference="7", text="We build them.", result=result)
    meeting = editing.change_item(meeting, placed.item, motions=(motion,))
    desk.meetings.save(editing.change(meeting, state=MeetingState.HELD))


def test_what_was_rejected_was_discussed(english, council, need):
    placed, _ = english.papers.into_agenda(need.id)
    _decided(english, placed, MotionResult.REJECTED)
    assert row_of(english, council, need.id).proposed is PaperState.DISCUSSED


def test_an_item_that_nobody_came_to_leaves_the_need(english, council, need):
    placed, _ = english.papers.into_agenda(need.id)
    meeting = english.meetings.get(placed.meeting).meeting
    english.meetings.save(editing.change(meeting, state=MeetingState.HELD))
    row = row_of(english, council, need.id)
    assert row.proposed is None and row.is_left


def test_what_is_left_for_a_month_waits(english, council, clock, need):
    assert english.papers.waiting(council) == 0
    clock.instant += dt.timedelta(days=40)
    assert english.papers.waiting(council) == 3
    english.papers.into_agenda(need.id)
    assert english.papers.waiting(council) == 2


# ------------------------------------------------------------------------------------------------------- the project


def test_a_project_is_made_of_a_need_and_taken_back(english, council, need):
    project_id, _ = english.papers.make_project(need.id)
    file = english.papers.get(need.id)
    assert file.project == project_id and file.paper.project == project_id
    assert file.paper.state is PaperState.IN_PROJECT and [one.kind for one in file.thread] == ["project"]
    with pytest.raises(DeskError, match="already"):
        english.papers.make_project(need.id)
    with pytest.raises(DeskError, match="stays"):
        english.papers.remove(need.id)
    english.papers.unmake_project(need, project_id)
    again = english.papers.get(need.id)
    assert again.paper == need and again.project is None


def _projects(desk):
    from council_desk.db import store

    with desk._context.read() as session:
        return store.load(session, Project)


def test_the_project_knows_where_it_came_from(english, need):
    project_id, _ = english.papers.make_project(need.id)
    project = next(one for one in _projects(english) if one.id == project_id)
    assert (project.origin, project.stage, project.kind) == (need.id, Stage.PROPOSED, ProjectKind.CONSTRUCTION)
    assert project.voices == (Voice.CITIZENS,) and project.field is Field.INFRASTRUCTURE
    assert project.description == "Cars race there." and project.currency == "GBP"


def test_a_completed_project_settles_the_need(english, council, need):
    from council_desk.db import store

    project_id, _ = english.papers.make_project(need.id)
    project = next(one for one in _projects(english) if one.id == project_id)
    with english._context.write() as session:
        store.save(session, [changed(project, stage=Stage.COMPLETED)], stamp=NOW)
    assert row_of(english, council, need.id).proposed is PaperState.DONE
    with english._context.write() as session:
        store.save(session, [changed(project, stage=Stage.CANCELLED)], stamp=NOW)
    assert row_of(english, council, need.id).proposed is None


def test_a_need_is_removed_and_comes_back(english, council, need):
    english.papers.remove(need.id)
    assert need.id not in {row.id for row in english.papers.list(council)}
    english.papers.restore(need)
    assert english.papers.get(need.id).paper == need


def test_what_stands_on_an_agenda_stays(english, council, need):
    english.papers.into_agenda(need.id)
    with pytest.raises(DeskError, match="stays"):
        english.papers.remove(need.id)


def test_a_community_is_made_in_the_area_of_the_council(english, council):
    made, _ = english.papers.new_community(council, "  Book  friends ", Nucleus.IDEA)
    assert (made.name, made.nucleus) == ("Book friends", Nucleus.IDEA)
    assert made.area == english.councils.get(council).organization.area
    assert made.name in {one.name for one in english.papers.surroundings(council).communities}
    with pytest.raises(InvalidValueError):
        english.papers.new_community(council, " ", None)


# --------------------------------------------------------------------------------------------------------- diagnoses


def test_a_diagnosis_goes_on_from_the_last(english, council):
    first, _ = english.diagnoses.new(council, dt.date(2025, 3, 1))
    scored = with_note(with_score(first, CELL, 3), CELL, "the lamps")
    scored = with_score(scored, (Field.PEOPLE, Dimension.I), 4.5)
    assert [(one.field, one.score) for one in scored.scores] == [(Field.PEOPLE, 4.5), (Field.INFRASTRUCTURE, 3.0)]
    english.diagnoses.save(changed(scored, strengths=("neighbours",), mood="hopeful", respondents=12))
    second, _ = english.diagnoses.new(council)
    assert second.date == DAY and second.scores == scored.scores and second.strengths == ("neighbours",)
    assert second.mood is None and [one.id for one in english.diagnoses.list(council)] == [second.id, first.id]
    assert score_of(with_score(second, CELL, 4), CELL).note == "the lamps"
    assert score_of(with_score(second, CELL, None), CELL) is None
    english.diagnoses.remove(second.id)
    assert len(english.diagnoses.list(council)) == 1
    english.diagnoses.restore(second)
    assert english.diagnoses.list(council)[0] == second


@pytest.mark.parametrize("score", [0, 5.1, 6])
def test_a_score_is_from_one_to_five(english, council, score):
    made, _ = english.diagnoses.new(council)
    with pytest.raises(InvalidValueError):
        with_score(made, CELL, score)


def test_a_diagnosis_copied_without_a_check_is_refused(english, council):
    made, _ = english.diagnoses.new(council)
    with pytest.raises(InvalidValueError):
        english.diagnoses.save(made.model_copy(update={"respondents": 0}))
    assert isinstance(made, Diagnosis)
