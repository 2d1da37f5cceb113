"""Storing values and giving them back; what a save touches, and what it refuses."""

import json
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, event

from council_desk.db import store, tables
from council_desk.db.changes import Changes
from council_desk.db.engine import make_engine, unit
from council_desk.db.mapping import ENTITIES
from council_desk.db.schema import ensure_current
from council_desk.domain import terms
from council_desk.errors import DeskError
from council_desk.record.ids import new_id
from council_desk.record.models import (
    ActionItem,
    AgendaItem,
    Area,
    Assignment,
    Correction,
    CouncilRecord,
    Letter,
    Meeting,
    Membership,
    Motion,
    Organization,
    Paper,
    Period,
    Person,
    Project,
    Recusal,
    Speech,
    Step,
)
from council_desk.record.reading import read_file

RECORDS = Path(__file__).parents[1] / "fixtures" / "records"
EARLY = datetime(2026, 1, 1, tzinfo=UTC)
LATER = EARLY + timedelta(days=1)


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    path = tmp_path / "council.desk"
    ensure_current(path, create=True)
    engine = make_engine(path)
    yield engine
    engine.dispose()


@pytest.fixture
def record(engine: Engine) -> CouncilRecord:
    """The English sample, stored on the desk."""
    record = read_file(RECORDS / "en.json")
    with unit(engine) as session:
        store.save(session, entities(record), stamp=EARLY)
    return record


def entities(record: CouncilRecord) -> list[Any]:
    return [entity for name in ENTITIES for entity in getattr(record, name)]


def everything(engine: Engine) -> dict[str, list[tuple[Any, ...]]]:
    """Give all rows of all tables."""
    with engine.connect() as connection:
        return {
            name: [tuple(row) for row in connection.exec_driver_sql(f'SELECT * FROM "{name}" ORDER BY rid')]
            for name in tables.metadata.tables
        }


def rows_written(before: dict[str, Any], after: dict[str, Any]) -> dict[str, int]:
    """Count the rows that are new, gone or otherwise, by table."""
    found = {name: len(set(before[name]) ^ set(after[name])) for name in before}
    return {name: number for name, number in found.items() if number}


def rids(engine: Engine, table: str) -> dict[str, int]:
    """Give the rows of a table by the ids in them."""
    with engine.connect() as connection:
        return dict(connection.exec_driver_sql(f"SELECT id, rid FROM {table}").all())


def saved(engine: Engine, *values: Any, stamp: datetime = LATER) -> Changes:
    with unit(engine) as session:
        return store.save(session, values, stamp=stamp)


def meeting_of(engine: Engine) -> Meeting:
    with unit(engine) as session:
        (meeting,) = store.load(session, Meeting)
    return meeting


def with_agenda(meeting: Meeting, *items: AgendaItem) -> Meeting:
    return meeting.model_copy(update={"agenda": items})


@pytest.mark.parametrize("language", ["fa", "ar", "ru", "en"])
def test_what_was_saved_is_loaded_in_the_same_order(engine: Engine, language: str) -> None:
    record = read_file(RECORDS / f"{language}.json")
    changes = saved(engine, *entities(record), stamp=EARLY)
    assert {(kind, id_) for kind, id_ in changes.added} == {
        (type(one).__name__.lower(), one.id) for one in entities(record)
    }
    assert not changes.updated and not changes.removed
    with unit(engine) as session:
        for name, kind in ENTITIES.items():
            loaded = store.load(session, kind)
            assert loaded == getattr(record, name)
            assert [one.model_fields_set for one in loaded] == [one.model_fields_set for one in getattr(record, name)]


def test_saving_the_same_again_writes_nothing(engine: Engine, record: CouncilRecord) -> None:
    before = everything(engine)
    assert not saved(engine, *entities(record))
    assert everything(engine) == before


def test_a_change_of_one_word_writes_one_row_and_the_stamp(engine: Engine, record: CouncilRecord) -> None:
    meeting = record.meetings[0]
    first = meeting.agenda[0].model_copy(update={"title": "Minutes of the last meeting"})
    before = everything(engine)
    changes = saved(engine, with_agenda(meeting, first, *meeting.agenda[1:]))
    assert changes == Changes(updated=frozenset({("meeting", meeting.id)}))
    # A row that differs is counted as it was and as it is.
    assert rows_written(before, everything(engine)) == {"agenda_item": 2, "meeting": 2, "search_entry": 2}
    with unit(engine) as session:
        assert store.stamps(session, Meeting, [meeting.id]) == {meeting.id: LATER}


def test_only_what_changed_gets_the_stamp(engine: Engine, record: CouncilRecord) -> None:
    people = list(record.people)
    people[3] = people[3].model_copy(update={"note": "x"})
    assert saved(engine, *people).updated == {("person", people[3].id)}
    with unit(engine) as session:
        stamps = store.stamps(session, Person, [one.id for one in people])
    assert {id_ for id_, stamp in stamps.items() if stamp == LATER} == {people[3].id}


def test_parts_keep_their_rows_when_they_move(engine: Engine, record: CouncilRecord) -> None:
    meeting = record.meetings[0]
    before = rids(engine, "agenda_item")
    moved = with_agenda(meeting, *reversed(meeting.agenda))
    saved(engine, moved)
    assert rids(engine, "agenda_item") == before
    assert meeting_of(engine) == moved


def test_a_motion_can_move_to_another_item_while_its_own_goes(engine: Engine, record: CouncilRecord) -> None:
    meeting = record.meetings[0]
    one, two, three, *rest = meeting.agenda
    before = rids(engine, "motion")
    three = three.model_copy(update={"motions": three.motions + two.motions, "actions": three.actions + two.actions})
    moved = with_agenda(meeting, one, three, *rest)
    saved(engine, moved)
    assert meeting_of(engine) == moved
    assert rids(engine, "motion") == before


def test_parts_are_added_and_taken_away(engine: Engine, record: CouncilRecord) -> None:
    meeting = record.meetings[0]
    item = AgendaItem(id=new_id(), number="7", title="New", speeches=(Speech(text="a"), Speech(text="b")))
    more = with_agenda(meeting, item, *meeting.agenda)
    saved(engine, more)
    assert meeting_of(engine) == more
    fewer = with_agenda(more, more.agenda[0].model_copy(update={"speeches": (Speech(text="b"),)}))
    bare = fewer.model_copy(update={"minutes": None, "attendance": (), "attachments": ()})
    saved(engine, bare)
    assert meeting_of(engine) == bare
    counts = {name: len(rows) for name, rows in everything(engine).items()}
    emptied = ["motion", "vote_event", "action_item", "minutes", "minutes_signatory", "attendance", "attachment"]
    assert {name: counts[name] for name in emptied} == dict.fromkeys(emptied, 0)
    saved(engine, meeting)
    assert meeting_of(engine) == meeting


def test_corrections_with_and_without_an_id_can_change_places(engine: Engine, record: CouncilRecord) -> None:
    meeting = record.meetings[0]
    day = date(2026, 11, 20)
    one, two, three, four = (
        Correction(id=own, date=day, text=text, reason="a slip")
        for own, text in ((new_id(), "one"), (None, "two"), (new_id(), "three"), (None, "four"))
    )
    renamed = two.model_copy(update={"id": new_id()})
    for corrections in (
        (one, two, three),
        (three, two, one),
        (four, one),
        (two, four, three, one),
        (renamed, four, one),
        (four, renamed.model_copy(update={"id": None})),
        (),
    ):
        minutes = meeting.minutes.model_copy(update={"corrections": corrections})
        value = meeting.model_copy(update={"minutes": minutes})
        assert saved(engine, value)
        assert meeting_of(engine) == value
        with unit(engine) as session:
            store.refuse_shared_ids(session)


def test_the_same_kind_of_part_in_two_places_keeps_apart(engine: Engine, record: CouncilRecord) -> None:
    meeting = record.meetings[0]
    periods = tuple(Period(started=f"2026-11-12T1{n}:00:00Z", ended=f"2026-11-12T1{n}:30:00Z") for n in range(4))
    recusal = Recusal(person=record.people[0].id, reason="kin", left_room=True)
    item = AgendaItem(id=new_id(), number="1", title="x", periods=periods[1:], recusals=(recusal,))
    steps = (Step(state="closed", at="2026-11-13T10:00:00Z", reason="done"),)
    minutes = meeting.minutes.model_copy(update={"steps": steps * 2})
    value = with_agenda(meeting, item).model_copy(update={"breaks": periods[:1], "steps": steps, "minutes": minutes})
    saved(engine, value)
    assert meeting_of(engine) == value
    fewer = with_agenda(value, item.model_copy(update={"periods": periods[3:], "recusals": ()}))
    saved(engine, fewer)
    assert meeting_of(engine) == fewer
    counts = {name: len(rows) for name, rows in everything(engine).items()}
    assert [counts[name] for name in ("agenda_item_period", "meeting_break", "meeting_step", "minutes_step")] == [
        1,
        1,
        1,
        2,
    ]
    assert counts["recusal"] == counts["agenda_item_recusal"] == 0


def test_what_was_written_out_is_remembered_also_when_it_changes(engine: Engine, record: CouncilRecord) -> None:
    person = record.people[0]
    for value in (
        Person(id=person.id, name="A"),
        Person(id=person.id, name="A", note=None, contact_details=()),
        Person(id=person.id, name="A", guardian_consent=None),
    ):
        saved(engine, value)
        with unit(engine) as session:
            (loaded,) = store.load(session, Person, [person.id])
        assert loaded == value
        assert loaded.model_fields_set == value.model_fields_set


def test_embedded_values_that_are_empty_differ_from_none(engine: Engine) -> None:
    area = new_id()
    for raw in ({}, {"phases": None}, {"phases": {}}, {"phases": {"delimited_on": None}}, {"geometry": {}}):
        text = json.dumps({"id": area, "name": "A", "classification": "city"} | raw)
        value = Area.model_validate_json(text)
        saved(engine, value)
        with unit(engine) as session:
            (loaded,) = store.load(session, Area)
        assert json.loads(loaded.model_dump_json(exclude_unset=True)) == json.loads(text)


def test_true_and_one_are_two_things_in_geometry(engine: Engine) -> None:
    area = Area(id=new_id(), name="A", classification=terms.AreaClass.CITY, geometry={"a": 1})
    saved(engine, area)
    assert saved(engine, area.model_copy(update={"geometry": {"a": True}})).updated
    with unit(engine) as session:
        assert store.load(session, Area)[0].geometry == {"a": True}
        assert store.load(session, Area)[0].geometry["a"] is True


def test_a_party_is_a_person_or_an_organization(engine: Engine, record: CouncilRecord) -> None:
    project = record.projects[0]
    person, body = record.people[0].id, record.organizations[1].id
    value = project.model_copy(update={"responsible": person, "overseer": body, "partners": (body, person, body)})
    saved(engine, value)
    with unit(engine) as session:
        (loaded,) = store.load(session, Project, [project.id])
    assert loaded == value
    saved(engine, value.model_copy(update={"responsible": body, "overseer": person, "partners": (person,)}))
    with unit(engine) as session:
        (loaded,) = store.load(session, Project, [project.id])
    assert (loaded.responsible, loaded.overseer, loaded.partners) == (body, person, (person,))


def test_loading_gives_what_is_asked_for_in_the_order_of_entry(engine: Engine, record: CouncilRecord) -> None:
    asked = [record.people[5].id, record.people[2].id, new_id()]
    with unit(engine) as session:
        assert store.load(session, Person, asked) == (record.people[2], record.people[5])
        assert store.load(session, Person, []) == ()


def test_loading_one_meeting_reads_only_its_rows(engine: Engine, record: CouncilRecord) -> None:
    meeting = record.meetings[0]
    others = [
        meeting.model_copy(update={"id": new_id(), "number": 100 + number, "agenda": (), "minutes": None})
        for number in range(20)
    ]
    saved(engine, *others)
    statements: list[str] = []
    event.listen(engine, "before_cursor_execute", lambda *of: statements.append(of[2]))
    with unit(engine) as session:
        assert store.load(session, Meeting, [meeting.id]) == (meeting,)
    selects = [one for one in statements if one.startswith("SELECT")]
    assert len(selects) <= 24
    assert all(" IN (" in one for one in selects)


def test_a_reference_to_nothing_is_refused_and_nothing_is_written(engine: Engine, record: CouncilRecord) -> None:
    before = everything(engine)
    stranger = new_id()
    with pytest.raises(DeskError, match="chair of meeting names an entry that is not on this desk") as caught:
        saved(engine, record.meetings[0].model_copy(update={"chair": stranger, "number": 99}))
    assert caught.value.values["target"] == stranger
    item = AgendaItem(id=new_id(), number="1", title="x", speeches=(Speech(speaker=stranger, text=""),))
    with pytest.raises(DeskError, match="speaker of speech"):
        saved(engine, with_agenda(record.meetings[0], item))
    assert everything(engine) == before


def test_a_reference_to_the_wrong_kind_is_refused(engine: Engine, record: CouncilRecord) -> None:
    with pytest.raises(DeskError, match="chair of meeting"):
        saved(engine, record.meetings[0].model_copy(update={"chair": record.organizations[0].id}))


def test_an_id_that_another_part_has_is_refused(engine: Engine, record: CouncilRecord) -> None:
    meeting = record.meetings[0]
    twin = meeting.model_copy(update={"id": new_id()})
    with pytest.raises(DeskError, match="already belongs to another agenda_item"):
        saved(engine, twin)


def test_the_last_of_two_values_of_one_object_counts(engine: Engine, record: CouncilRecord) -> None:
    person = record.people[0]
    saved(engine, person.model_copy(update={"note": "a"}), person.model_copy(update={"note": "b"}))
    with unit(engine) as session:
        assert store.load(session, Person, [person.id])[0].note == "b"


class TestWithheld:
    def test_a_withheld_person_is_kept_but_never_shown(self, engine: Engine, record: CouncilRecord) -> None:
        known = {one.id for one in record.people}
        (withheld,) = {one.person for one in record.assignments} - known
        with unit(engine) as session:
            assert withheld not in {one.id for one in store.load(session, Person)}
            assert store.load(session, Person, [withheld]) == ()
            assert store.stamps(session, Person, [withheld]) == {}
        assert withheld in rids(engine, "person")

    def test_nothing_else_may_name_them(self, engine: Engine, record: CouncilRecord) -> None:
        (withheld,) = {one.person for one in record.assignments} - {one.id for one in record.people}
        with pytest.raises(DeskError, match="mentor of assignment"):
            saved(engine, record.assignments[0].model_copy(update={"mentor": withheld}))

    def test_they_are_shown_once_their_particulars_come(self, engine: Engine, record: CouncilRecord) -> None:
        (withheld,) = {one.person for one in record.assignments} - {one.id for one in record.people}
        person = Person(id=withheld, name="Robin Fennimore")
        saved(engine, person)
        with unit(engine) as session:
            assert store.load(session, Person, [withheld]) == (person,)

    def test_they_are_forgotten_with_their_last_assignment(self, engine: Engine, record: CouncilRecord) -> None:
        (one,) = (one for one in record.assignments if one.person not in {person.id for person in record.people})
        again = one.model_copy(update={"id": new_id()})
        saved(engine, again)
        with unit(engine) as session:
            store.remove(session, Assignment, one.id)
        assert one.person in rids(engine, "person")
        saved(engine, again.model_copy(update={"person": record.people[0].id}))
        assert one.person not in rids(engine, "person")


class TestRemove:
    def test_an_object_goes_with_all_it_contains(self, engine: Engine, record: CouncilRecord) -> None:
        meeting = record.meetings[0]
        with unit(engine) as session:
            assert store.remove(session, Meeting, meeting.id) == Changes(removed=frozenset({("meeting", meeting.id)}))
        left = everything(engine)
        inside = ["agenda_item", "speech", "motion", "vote_event", "action_item", "attendance", "interval", "minutes"]
        assert [left[name] for name in inside] == [[]] * len(inside)
        saved(engine, meeting)
        assert meeting_of(engine) == meeting

    def test_nothing_happens_where_there_is_nothing(self, engine: Engine, record: CouncilRecord) -> None:
        with unit(engine) as session:
            assert not store.remove(session, Meeting, new_id())

    def test_what_others_refer_to_stays(self, engine: Engine, record: CouncilRecord) -> None:
        before = everything(engine)
        with pytest.raises(DeskError, match="membership: 1") as caught, unit(engine) as session:
            store.remove(session, Person, record.people[1].id)
        assert "attendance: 1" in str(caught.value)
        with pytest.raises(DeskError, match="organization: "), unit(engine) as session:
            store.remove(session, Area, record.areas[1].id)
        assert everything(engine) == before

    def test_a_meeting_stays_while_a_letter_names_its_decision(self, engine: Engine, record: CouncilRecord) -> None:
        meeting = record.meetings[0]
        motion = meeting.agenda[1].motions[0]
        letter = Letter.model_validate_json(
            json.dumps(
                {
                    "id": new_id(),
                    "organization": meeting.organization,
                    "direction": "outgoing",
                    "date": "2026-11-20",
                    "subject": "Extract",
                    "kind": "request",
                    "motions": [motion.id],
                }
            )
        )
        saved(engine, letter)
        before = everything(engine)
        with pytest.raises(DeskError, match="letter_motion: 1"), unit(engine) as session:
            store.remove(session, Meeting, meeting.id)
        with pytest.raises(DeskError, match="letter_motion: 1"):
            saved(engine, with_agenda(meeting, meeting.agenda[0]))
        assert everything(engine) == before
        with unit(engine) as session:
            assert store.meetings_of_motions(session, [motion.id]) == (meeting,)
            store.remove(session, Letter, letter.id)
            store.remove(session, Meeting, meeting.id)

    def test_objects_that_refer_in_a_circle_can_be_saved_together(self, engine: Engine, record: CouncilRecord) -> None:
        paper, project = record.papers[0], record.projects[0]
        saved(
            engine,
            paper.model_copy(update={"project": project.id}),
            project.model_copy(update={"origin": paper.id}),
        )
        with unit(engine) as session:
            assert store.load(session, Paper, [paper.id])[0].project == project.id
            assert store.load(session, Project, [project.id])[0].origin == paper.id


def test_a_long_meeting_is_saved_as_someone_types(engine: Engine, record: CouncilRecord) -> None:
    voters = record.people
    items = tuple(
        AgendaItem(
            id=new_id(),
            number=str(number),
            title=f"Item {number}",
            speeches=tuple(Speech(speaker=voters[n % 9].id, text="word " * 60) for n in range(6)),
            motions=(Motion(id=new_id(), text="RESOLVED", mover=voters[0].id),),
            actions=(ActionItem(id=new_id(), text="Do it", assignee=voters[1].id),),
        )
        for number in range(1, 21)
    )
    meeting = with_agenda(record.meetings[0], *items)
    saved(engine, meeting)
    statements: list[str] = []
    event.listen(engine, "before_cursor_execute", lambda *of: statements.append(of[2]))
    typed = items[7].model_copy(update={"title": "Item 8, typed"})
    saved(engine, with_agenda(meeting, *items[:7], typed, *items[8:]))
    kinds = [one.split()[0] for one in statements]
    # One entry of the search goes and comes, with its words.
    assert kinds.count("UPDATE") == 2 and kinds.count("INSERT") == 2 and kinds.count("DELETE") == 2
    assert kinds.count("SELECT") <= 25


def test_more_objects_than_fit_into_one_statement(engine: Engine, record: CouncilRecord) -> None:
    people = [Person(id=new_id(), name=f"Person {number}") for number in range(2_500)]
    assert len(saved(engine, *people).added) == 2_500
    assert not saved(engine, *people)
    body = record.organizations[0].id
    memberships = [
        Membership.model_validate_json(
            json.dumps(
                {
                    "id": new_id(),
                    "person": person.id,
                    "organization": body,
                    "role": "observer",
                    "voting_right": False,
                    "start_date": "2026-01-01",
                }
            )
        )
        for person in people
    ]
    saved(engine, *memberships)
    with unit(engine) as session:
        ids = [person.id for person in people]
        assert store.load(session, Person, ids) == tuple(people)
        assert store.load(session, Membership)[-2_500:] == tuple(memberships)


def test_the_desk_keeps_its_language_calendar_and_time_zone(engine: Engine) -> None:
    with unit(engine) as session:
        assert store.desk_info(session) == store.DeskInfo(terms.Language.EN, terms.Calendar.GREGORIAN, "UTC")
        assert store.is_empty(session)
        for info in (
            store.DeskInfo(terms.Language.FA, terms.Calendar.JALALI, "Asia/Tehran"),
            store.DeskInfo(terms.Language.AR, terms.Calendar.ISLAMIC_UMALQURA, "Asia/Riyadh"),
        ):
            store.set_desk_info(session, info)
            assert store.desk_info(session) == info
        store.save(
            session, [Organization(id=new_id(), name="x", classification=terms.OrganizationClass.NGO)], stamp=EARLY
        )
        assert not store.is_empty(session)


def test_changes_add_up() -> None:
    a, b, c = ("person", "a"), ("person", "b"), ("meeting", "c")
    first = Changes(added=frozenset({a}), updated=frozenset({b}))
    later = Changes(updated=frozenset({a, c}), removed=frozenset({b}))
    assert first | later == Changes(frozenset({a}), frozenset({c}), frozenset({b}))
    assert first | Changes(removed=frozenset({a})) == Changes(updated=frozenset({b}))
    assert (Changes(added=frozenset({a})) | Changes(removed=frozenset({a}))) == Changes()
    assert (Changes(removed=frozenset({a})) | Changes(added=frozenset({a}))) == Changes(updated=frozenset({a}))
    assert not Changes()
    assert (first | later).kinds() == {"person", "meeting"}
