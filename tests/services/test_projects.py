"""Projects on real desks: lists, stages, photographs, patterns, and the thread."""

import dataclasses
import datetime as dt

import pytest
from sqlalchemy import event
from tests.services.register_help import new_id, write_record

from council_desk.db import store
from council_desk.domain.correspondence import Waits
from council_desk.domain.stages import Sums
from council_desk.domain.terms import Language, LetterOutcome, PhotoMoment, ProjectKind, Stage, Voice
from council_desk.domain.voting import ReasonMissingError
from council_desk.errors import DeskError
from council_desk.record.models import Assignment, Expense, Letter, Location, Milestone, Project
from council_desk.services import editing
from council_desk.services.editing.values import InvalidValueError, NotThereError, make
from council_desk.services.project_photos import MOST_BYTES
from council_desk.services.project_rows import Kept, Part, ProjectFilter, Standing, list_name, projects_shown, totals

TODAY = dt.date(2026, 11, 20)


@pytest.fixture
def longer(desk, tmp_path):
    """A desk on which a decision, a need and letters belong to a project."""
    desk.exchange.import_file(write_record(tmp_path, "en"))
    return desk


def council_of(desk):
    return desk.councils.list()[0].id


def row(desk, project_id):
    return next(one for one in desk.projects.list(council_of(desk)) if one.id == project_id)


def begin(desk, title="Well", kind=ProjectKind.CONSTRUCTION, **more):
    return desk.projects.begin(council_of(desk), title, kind, **more)[0]


def assign(desk, project_id):
    """Give a project to the youth mayor of the sample."""
    with desk._context.write() as session:
        held = store.load(session, Assignment)[0]
        new = editing.changed(held, projects=(*held.projects, project_id))
        store.save(session, [new], stamp=desk._context.now())
    return new


def milestone(title, due=None, done_on=None, weight=1):
    return make(Milestone, id=new_id(title), title=title, due=due, done_on=done_on, weight=weight)


def jpeg(width=8, height=6, *, extra=b"", end=b"\xff\xd9"):
    """A JPEG as far as its segments go; nobody decodes it here."""
    frame = b"\xff\xc0\x00\x0b\x08" + height.to_bytes(2, "big") + width.to_bytes(2, "big") + b"\x01\x01\x11\x00"
    return b"\xff\xd8\xff\xe0\x00\x04JF" + extra + frame + b"\xff\xda\x00\x02\x11\x22" + end


# -------------------------------------------------------------------------------------------------------------- lists


def test_the_sample_is_listed_with_what_its_cards_show(english, council):
    rows = english.projects.list(council)
    garden = next(one for one in rows if one.title.startswith("Pocket"))
    assert [one.place_in_list for one in rows] == [0, 1, 2]
    assert garden.stage is Stage.UNDER_WAY and garden.budget == 740_000 and garden.spent == 512_500
    assert garden.percent == 0 and garden.milestones[0].title == "Tree planting"
    assert garden.late == 0 and garden.standing is Standing.ON_TIME and garden.days_left == 106


def test_the_decision_the_youth_mayor_and_the_letter_stand_on_the_card(longer):
    found = next(one for one in longer.projects.list(council_of(longer)) if one.decision)
    decisions = longer.register.decisions(council_of(longer))
    motion = next(one for one in decisions if one.project == found.title and one.adopted)
    assert found.decision == motion.reference and found.meeting_number == motion.meeting_number
    assert found.title == motion.project and found.decided and found.carried
    assert found.unanswered is None, "the letter about it was answered"
    assign(longer, found.id)
    (youth,) = row(longer, found.id).youth
    assert youth.name and youth.initials and youth.minor and youth.person


def test_a_letter_without_an_answer_is_told_in_days(longer, clock):
    with longer._context.write() as session:
        store.remove(session, Letter, new_id("answer"))
    found = next(one for one in longer.projects.list(council_of(longer)) if one.decision)
    assert found.unanswered == (TODAY - dt.date(2026, 11, 14)).days
    clock.instant += dt.timedelta(days=10)
    assert row(longer, found.id).unanswered == 16


@pytest.mark.parametrize(
    ("letter", "answer", "waits"),
    [
        ({"reply_due": None, "request": "Pave the yard."}, None, True),
        ({"reply_due": None, "request": None}, None, False),
        ({}, LetterOutcome.RECEIVED, True),
        ({"outcome": LetterOutcome.RECEIVED}, None, True),
        ({"outcome": LetterOutcome.FUNDED}, None, False),
        ({}, LetterOutcome.FUNDED, False),
    ],
)
def test_a_card_and_the_list_of_letters_say_the_same_of_waiting(longer, letter, answer, waits):
    with longer._context.write() as session:
        sent, replied = store.load(session, Letter, [new_id("letter"), new_id("answer")])
        store.save(session, [editing.changed(sent, **letter)], stamp=longer._context.now())
        if answer is None:
            store.remove(session, Letter, replied.id)
        else:
            store.save(session, [editing.changed(replied, outcome=answer)], stamp=longer._context.now())
    found = next(one for one in longer.projects.list(council_of(longer)) if one.decision)
    listed = next(one for one in longer.letters.lists(council_of(longer)).letters if one.id == new_id("letter"))
    assert (listed.waits is not Waits.NOTHING) is waits
    assert found.unanswered == (listed.days if waits else None)


def test_late_counts_days_and_waiting_counts_projects(desk_with_late, clock):
    desk, late, done = desk_with_late
    assert row(desk, late.id).late == 4 and row(desk, late.id).standing is Standing.LATE
    assert row(desk, done.id).late == 0
    assert desk.projects.waiting(council_of(desk)) == 1
    assert desk.projects.waiting(council_of(desk)) == sum(
        bool(one.late) for one in desk.projects.list(council_of(desk))
    )
    desk.projects.move(late.id, Stage.SUSPENDED, "winter")
    assert row(desk, late.id).late == 4, "what is suspended still tells"
    desk.projects.move(late.id, Stage.CANCELLED, "no money")
    assert row(desk, late.id).late == 0 and desk.projects.waiting(council_of(desk)) == 0


@pytest.fixture
def desk_with_late(english):
    late = begin(english, "Late")
    english.projects.save(
        editing.changed(late, milestones=(milestone("past", dt.date(2026, 11, 16)), milestone("open"))),
    )
    done = begin(english, "Done")
    past = dt.date(2026, 11, 1)
    english.projects.save(editing.changed(done, milestones=(milestone("was", past, done_on=past),)))
    return english, late, done


def test_a_list_of_many_takes_no_more_statements(english, council):
    def statements():
        seen = []
        engine = english._context.engine
        event.listen(engine, "before_cursor_execute", lambda *args: seen.append(args[2]))
        english.projects.list(council)
        return len(seen)

    before = statements()
    for number in range(30):
        project = begin(english, f"Project {number}")
        english.projects.save(editing.changed(project, milestones=(milestone(f"m{number}", TODAY),)))
    assert statements() == before


def test_filters_leave_what_fits_and_totals_are_by_currency(english, council):
    club = begin(english, "Winter reading club", ProjectKind.CULTURAL)
    english.projects.save(editing.changed(club, currency="IRR", budget=5, location=make(Location, name="Library")))
    assign(english, club.id)
    rows = english.projects.list(council)

    def titles(**chosen):
        return {one.title for one in projects_shown(rows, ProjectFilter(**chosen))}

    assert titles(text="LIBRARY") == {"Winter reading club"}
    assert titles(kind=ProjectKind.CULTURAL) == {"Winter reading club", "Book and Story Evenings"}
    assert titles(part=Part.PROGRAMMES) == titles(kind=ProjectKind.CULTURAL)
    assert titles(part=Part.CONSTRUCTION) | titles(part=Part.PROGRAMMES) == {one.title for one in rows}
    assert titles(stage=Stage.APPROVED) == {"Book and Story Evenings"} and titles(late=True) == set()
    youth = next(who for one in rows for who in one.youth)
    assert titles(person=youth.id) == {"Winter reading club"}
    sums = totals(rows)
    assert sums["IRR"] == Sums(1, 5, 0, 0) and sums["GBP"].projects == 3 and sums["GBP"].spent == 512_500
    assert not ProjectFilter().narrows and ProjectFilter(late=True).narrows


def test_a_list_of_projects_has_a_name_and_leaves_out_the_cancelled(english, council):
    english.projects.move(begin(english, "A fountain").id, Stage.CANCELLED, "No money")
    rows = english.projects.list(council)
    kept = ProjectFilter.named(list_name(Part.ALL, Kept.KEPT))
    assert kept == ProjectFilter(stage=Kept.KEPT) and kept.narrows
    left_out = set(rows) - set(projects_shown(rows, kept))
    assert "A fountain" in {one.title for one in left_out}
    assert left_out == {one for one in rows if one.stage is Stage.CANCELLED}
    for part in Part:
        assert ProjectFilter.named(part) == ProjectFilter(part=part)
        assert ProjectFilter.named(list_name(part, Standing.LATE)) == ProjectFilter(part=part, late=True)
        for stage in Stage:
            assert ProjectFilter.named(list_name(part, stage)) == ProjectFilter(part=part, stage=stage)
    with pytest.raises(ValueError, match="gone"):
        ProjectFilter.named("gone")


def test_projects_of_another_council_are_not_listed(english, council):
    assert english.projects.list(new_id("elsewhere")) == ()
    assert english.projects.waiting(new_id("elsewhere")) == 0


# ------------------------------------------------------------------------------------------------------ one project


def test_the_thread_leads_from_the_need_to_the_answer(longer):
    found = next(one for one in longer.projects.list(council_of(longer)) if one.decision)
    file = longer.projects.get(found.id)
    kinds = [one.kind for one in file.thread]
    assert file.decided and kinds[0] == "paper"
    assert set(kinds) == {"paper", "item", "decision", "letter"}
    assert kinds.index("item") < kinds.index("decision") < kinds.index("letter")
    letters = [one for one in file.thread if one.kind == "letter"]
    assert [one.outgoing for one in letters] == [True, False]
    days = [one.day for one in file.thread if one.day]
    assert days == sorted(days)


def test_who_serves_in_it_is_named_with_their_mentor(english, council):
    found = english.projects.list(council)[0]
    held = assign(english, found.id)
    (served,) = english.projects.get(found.id).served
    assert (served.id, served.who.id, served.post) == (held.id, held.person, held.post)
    assert served.mentor == english.people.get(held.mentor).person.name


def test_a_project_that_is_gone_is_told(english):
    with pytest.raises(NotThereError):
        english.projects.get(new_id("nothing"))


def test_numbers_go_on_from_the_highest(english):
    first, second = begin(english, "One"), begin(english, "Two")
    assert (first.reference, second.reference) == ("1", "2")
    english.projects.save(editing.changed(second, reference="41"))
    english.projects.save(editing.changed(first, reference="1405/99"))
    assert begin(english, "Three").reference == "42"


def test_money_is_that_of_the_projects_before_or_of_the_country(english, council, desk):
    assert begin(english).currency == "GBP"


def test_surroundings_offer_people_bodies_and_needs(english, council):
    around = english.projects.surroundings(council)
    people = [one for one in around.parties if one.person]
    assert len(people) == len(english.people.list(council)) and any(one.minor for one in people)
    assert {one.name for one in around.parties if not one.person}
    assert len(around.papers) == 2


def test_what_is_saved_comes_back_but_not_the_stage(english):
    project = begin(english)
    written = editing.changed(
        project,
        stage=Stage.COMPLETED,
        description="Deep",
        voices=(Voice.CITIZENS, Voice.NGO),
        expenses=(make(Expense, id=new_id("e"), date=TODAY, amount=5, purpose="Pipe"),),
    )
    english.projects.save(written)
    stored = english.projects.get(project.id).project
    assert stored.stage is Stage.PROPOSED and stored.steps == project.steps
    assert stored.description == "Deep" and stored.expenses[0].amount == 5
    assert stored.voices == (Voice.CITIZENS, Voice.NGO)


# ------------------------------------------------------------------------------------------------------------- stages


def test_a_stage_without_a_decision_says_why_and_keeps_it(english):
    project = begin(english)
    with pytest.raises(ReasonMissingError):
        english.projects.move(project.id, Stage.APPROVED, "  ")
    assert row(english, project.id).stage is Stage.PROPOSED
    english.projects.move(project.id, Stage.APPROVED, "the municipality asked for it")
    stored = english.projects.get(project.id).project
    assert stored.without_decision == "the municipality asked for it"
    assert stored.steps[-1].state == "approved" and stored.steps[-1].reason == "the municipality asked for it"
    english.projects.move(project.id, Stage.UNDER_WAY)
    assert english.projects.get(project.id).project.steps[-1].reason is None


def test_a_decision_carries_a_project_onward(longer):
    found = next(one for one in longer.projects.list(council_of(longer)) if one.decision)
    ahead = {Stage.PROPOSED: Stage.APPROVED, Stage.APPROVED: Stage.UNDER_WAY, Stage.UNDER_WAY: Stage.COMPLETED}
    longer.projects.move(found.id, ahead[found.stage])
    stored = longer.projects.get(found.id).project
    assert stored.stage is ahead[found.stage] and stored.without_decision is None


def test_going_back_takes_a_reason_and_the_step_can_be_undone(english):
    project = begin(english)
    english.projects.move(project.id, Stage.APPROVED, "urgent")
    with pytest.raises(ReasonMissingError):
        english.projects.move(project.id, Stage.PROPOSED)
    former, changes = english.projects.move(project.id, Stage.PROPOSED, "mistake")
    assert changes.updated and len(english.projects.get(project.id).project.steps) == 3
    english.projects.save(editing.changed(english.projects.get(project.id).project, description="typed since"))
    english.projects.set_back(former)
    stored = english.projects.get(project.id).project
    assert stored.stage is Stage.APPROVED and len(stored.steps) == 2 and stored.description == "typed since"


def test_the_same_stage_again_changes_nothing(english):
    project = begin(english)
    _, changes = english.projects.move(project.id, Stage.PROPOSED)
    assert not changes.updated and len(english.projects.get(project.id).project.steps) == 1


# ------------------------------------------------------------------------------------------------------------ removal


def test_what_nobody_names_goes_and_comes_back_whole(english, council):
    project = begin(english)
    english.projects.save(editing.changed(project, milestones=(milestone("a", TODAY),), result="Water"))
    before = english.projects.get(project.id).project
    removed, _ = english.projects.remove(project.id)
    assert all(one.id != project.id for one in english.projects.list(council))
    english.projects.restore(removed)
    assert english.projects.get(project.id).project == before


def test_typing_does_not_bring_back_what_was_removed(english, council):
    project = begin(english)
    english.projects.remove(project.id)
    with pytest.raises(NotThereError):
        english.projects.save(editing.changed(project, description="late"))
    assert all(one.id != project.id for one in english.projects.list(council))


def test_what_decisions_or_youth_mayors_name_stays(longer):
    for found in longer.projects.list(council_of(longer)):
        if found.decision or found.youth:
            with pytest.raises(DeskError, match="Cancel it"):
                longer.projects.remove(found.id)
    assert len(longer.projects.list(council_of(longer))) == 3


def test_what_only_an_assignment_names_stays(english, council):
    project = begin(english)
    assign(english, project.id)
    with pytest.raises(DeskError, match="youth mayors"):
        english.projects.remove(project.id)


# ------------------------------------------------------------------------------------------------------------- photos


def test_a_photo_is_kept_without_what_the_camera_wrote(english):
    exif = b"\xff\xe1\x00\x0aExif\0\0GP" + b"\xff\xfe\x00\x07words"
    photo = english.projects.keep_photo(jpeg(extra=exif), "IMG 1.HEIC")
    kept = english.projects.photo(photo.sha256)
    assert kept == jpeg() and b"Exif" not in kept and b"words" not in kept
    assert photo.file_name == "IMG 1.jpg" and photo.media_type == "image/jpeg"
    again = english.projects.keep_photo(jpeg(), "other.jpg")
    assert again.sha256 == photo.sha256 and again.id != photo.id


def test_what_follows_the_end_of_a_picture_is_cut_off(english):
    photo = english.projects.keep_photo(jpeg(end=b"\xff\xd9PK hidden"), "a.jpg")
    assert english.projects.photo(photo.sha256) == jpeg()


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\xff\xd8",
        b"GIF89a",
        jpeg()[:-2],
        jpeg(width=0),
        jpeg(width=2001),
        b"\xff\xd8\xff\xe1\xff\xff" + b"x" * 9,
        b"\xff\xd8\xff\xda\x00\x02\xff\xd9",
        b"\xff\xd8" + b"\0" * MOST_BYTES,
    ],
)
def test_what_is_no_picture_of_that_size_is_refused(english, data):
    with pytest.raises(DeskError, match=r"a\.jpg"):
        english.projects.keep_photo(data, "a.jpg")


def test_photos_of_a_project_survive_saving(english):
    project = begin(english)
    before = editing.changed(english.projects.keep_photo(jpeg(), "a.jpg"), moment=PhotoMoment.BEFORE, pair="gate")
    english.projects.save(editing.changed(project, photos=(before,)))
    assert english.projects.get(project.id).project.photos == (before,)


# ----------------------------------------------------------------------------------------------------------- patterns


def test_a_project_becomes_a_pattern_and_begins_again_on_another_day(english, council):
    project = begin(english, "Calligraphy", ProjectKind.EDUCATIONAL, start=dt.date(2026, 9, 1))
    english.projects.save(
        editing.changed(
            project,
            budget=9,
            milestones=(milestone("a", dt.date(2026, 9, 11), weight=3), milestone("b")),
            expenses=(make(Expense, id=new_id("e"), date=TODAY, amount=5, purpose="Ink"),),
        )
    )
    template, _ = english.projects.keep_template(project.id, "  Ten  evenings ")
    assert template.name == "Ten evenings" and english.projects.templates(council) == (template,)
    again = begin(english, "Calligraphy again", template_id=template.id, start=dt.date(2027, 1, 1))
    assert isinstance(again, Project) and again.kind is ProjectKind.EDUCATIONAL and again.budget == 9
    assert [(one.title, one.due, one.weight) for one in again.milestones] == [
        ("a", dt.date(2027, 1, 11), 3),
        ("b", None, 1),
    ]
    assert again.start_date == dt.date(2027, 1, 1) and not again.expenses and again.reference == "2"
    assert {one.id for one in again.milestones}.isdisjoint({one.id for one in project.milestones})


def test_patterns_go_and_come_back(english, council):
    template, _ = english.projects.keep_template(begin(english).id, "Well")
    english.projects.remove_template(council, template.id)
    assert english.projects.templates(council) == ()
    with pytest.raises(NotThereError):
        english.projects.remove_template(council, template.id)
    with pytest.raises(NotThereError):
        begin(english, "Other", template_id=template.id)
    english.projects.restore_template(council, template)
    english.projects.restore_template(council, template)
    assert english.projects.templates(council) == (template,)


@pytest.mark.parametrize("title", ["", "  "])
def test_a_project_and_a_pattern_have_names(english, council, title):
    with pytest.raises(InvalidValueError):
        begin(english, title)
    project = begin(english)
    with pytest.raises(InvalidValueError):
        english.projects.keep_template(project.id, title)
    assert english.projects.templates(council) == ()


def test_rows_are_plain(english, council):
    assert all(dataclasses.is_dataclass(one) for one in english.projects.list(council))
    assert english.info().language is Language.EN
