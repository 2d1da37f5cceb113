"""Records in and out of a desk: nothing lost, nothing doubled, and a refused record leaves the desk as it was."""

import copy
import json
import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import rfc8785
from hypothesis import HealthCheck, given, settings
from tests.db.conftest import seal_of
from tests.record.strategies import record_values

from council_desk import __version__
from council_desk.db import store, tables
from council_desk.db.engine import make_engine
from council_desk.db.schema import ensure_current
from council_desk.domain import terms
from council_desk.errors import DeskError
from council_desk.record.errors import RecordError, pointer_to
from council_desk.record.models import Meeting, Person
from council_desk.record.reading import read_file, read_record
from council_desk.record.writing import canonical, to_json
from council_desk.services.context import Context
from council_desk.services.exchange import ExchangeService

RECORDS = Path(__file__).parents[1] / "fixtures" / "records"
LANGUAGES = ["fa", "ar", "ru", "en"]
NOW = datetime(2027, 3, 1, 12, tzinfo=UTC)
HEAD = {"exported_at", "generator"}


class Desk:
    """A desk on disk with a clock that the test sets."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.now = NOW
        self.context = Context(make_engine(path), lambda: self.now)
        self.exchange = ExchangeService(self.context)

    def take(self, value: dict[str, Any]) -> tuple[int, int, int, int]:
        report = self.exchange.import_record(read_record(json.dumps(value).encode()))
        return report.added, report.updated, report.unchanged, report.older

    def dump(self) -> dict[str, list[Any]]:
        with self.context.engine.connect() as connection:
            return {
                name: connection.exec_driver_sql(f'SELECT * FROM "{name}" ORDER BY rid').all()
                for name in tables.metadata.tables
            }

    def close(self) -> None:
        self.context.engine.dispose()


@pytest.fixture(scope="module")
def blank(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("blank") / "blank.desk"
    ensure_current(path, create=True)
    return path


@pytest.fixture
def new_desk(blank: Path, tmp_path: Path) -> Iterator[Callable[[], Desk]]:
    made: list[Desk] = []

    def make() -> Desk:
        path = tmp_path / f"{len(made)}.desk"
        shutil.copy(blank, path)
        made.append(Desk(path))
        return made[-1]

    yield make
    for desk in made:
        desk.close()


@pytest.fixture
def desk(new_desk: Callable[[], Desk]) -> Desk:
    return new_desk()


@pytest.fixture
def sample() -> dict[str, Any]:
    value: dict[str, Any] = json.loads((RECORDS / "en.json").read_bytes())
    return value


def body(value: dict[str, Any]) -> dict[str, Any]:
    return {name: held for name, held in value.items() if name not in HEAD}


def council_of(value: dict[str, Any]) -> str:
    (found,) = (one["id"] for one in value["organizations"] if one["classification"] == "council")
    return str(found)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sample_comes_out_as_it_went_in(desk: Desk, tmp_path: Path, language: str) -> None:
    path = RECORDS / f"{language}.json"
    value = json.loads(path.read_bytes())
    report = desk.exchange.import_file(path)
    assert (report.added, report.updated, report.unchanged, report.older) == (41, 0, 0, 0)
    assert len(report.changes.added) == 41
    out = tmp_path / "out.json"
    desk.exchange.export_file(out)
    written = json.loads(out.read_bytes())
    assert body(written) == body(value)
    assert list(written) == list(value)
    assert written["generator"] == f"Council Desk {__version__}"
    assert datetime.fromisoformat(written["exported_at"]) == NOW
    assert canonical(desk.exchange.export().model_copy(update={k: value[k] for k in HEAD})) == rfc8785.dumps(value)


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_council_comes_out_with_all_it_refers_to(desk: Desk, language: str) -> None:
    value = json.loads((RECORDS / f"{language}.json").read_bytes())
    for other in LANGUAGES:
        desk.exchange.import_file(RECORDS / f"{other}.json")
    written = to_json(desk.exchange.export(council_of(value)))
    head = {"language", "calendar", "timezone"}
    assert {k: v for k, v in body(written).items() if k not in head} == {
        k: v for k, v in body(value).items() if k not in head
    }
    assert read_record(json.dumps(written).encode())


def test_a_council_takes_along_meetings_whose_decisions_it_refers_to(desk: Desk, sample: dict[str, Any]) -> None:
    other = json.loads((RECORDS / "ru.json").read_bytes())
    desk.take(other)
    motion = other["meetings"][0]["agenda"][1]["motions"][0]["id"]
    sample["assignments"][0]["motion"] = motion
    merged = copy.deepcopy(other) | {"exported_at": sample["exported_at"]}
    for name, held in sample.items():
        if isinstance(held, list):
            merged[name] = merged.get(name, []) + held
    desk.take(merged)
    written = desk.exchange.export(council_of(sample))
    assert {one.id for one in written.meetings} == {other["meetings"][0]["id"], sample["meetings"][0]["id"]}
    assert len(written.projects) == 5  # two of the other council, to which the decisions of that meeting refer
    assert read_record(json.dumps(to_json(written)).encode()) == written


def test_a_council_that_is_not_there_is_named(desk: Desk) -> None:
    with pytest.raises(DeskError, match="There is no council with the id x"):
        desk.exchange.export("x")


def test_an_empty_desk_gives_an_empty_record_and_adopts_the_head_of_the_first(desk: Desk) -> None:
    assert read_record(json.dumps(to_json(desk.exchange.export())).encode()).language is terms.Language.EN
    desk.exchange.import_file(RECORDS / "fa.json")
    desk.exchange.import_file(RECORDS / "ru.json")
    written = desk.exchange.export()
    assert (written.language, written.calendar, written.timezone) == ("fa", "jalali", "Asia/Tehran")
    assert len(written.meetings) == 2


def test_the_same_file_twice_changes_nothing(desk: Desk) -> None:
    path = RECORDS / "fa.json"
    desk.exchange.import_file(path)
    before = desk.dump()
    desk.now += timedelta(days=1)
    report = desk.exchange.import_file(path)
    assert (report.added, report.updated, report.unchanged, report.older) == (0, 0, 41, 0)
    assert not report.changes
    assert desk.dump() == before


def test_what_a_desk_wrote_is_unchanged_on_it_and_on_another(desk: Desk, new_desk: Callable[[], Desk]) -> None:
    desk.exchange.import_file(RECORDS / "ar.json")
    record = desk.exchange.export()
    assert desk.exchange.import_record(record).unchanged == 41
    other = new_desk()
    assert other.exchange.import_record(record).added == 41
    assert body(to_json(other.exchange.export())) == body(to_json(record))


def test_a_newer_object_updates_that_one_alone(desk: Desk, sample: dict[str, Any]) -> None:
    desk.take(sample)
    changed = copy.deepcopy(sample)
    changed["exported_at"] = "2026-12-01T00:00:00Z"
    changed["people"][2]["family_name"] = "O’Fernley-Ward"
    changed["meetings"][0]["agenda"][2]["speeches"].append({"text": "added"})
    assert desk.take(changed) == (0, 2, 39, 0)
    assert body(to_json(desk.exchange.export())) == body(changed)
    with desk.context.read() as session:
        stamps = store.stamps(session, Person, [one["id"] for one in sample["people"]])
        stamps |= store.stamps(session, Meeting, [sample["meetings"][0]["id"]])
    later = {id_ for id_, stamp in stamps.items() if stamp == datetime(2026, 12, 1, tzinfo=UTC)}
    assert later == {sample["people"][2]["id"], sample["meetings"][0]["id"]}


def test_an_older_object_is_left_and_counted(desk: Desk, sample: dict[str, Any]) -> None:
    desk.take(sample)
    person = read_file(RECORDS / "en.json").people[2].model_copy(update={"note": "typed on the desk"})
    with desk.context.write() as session:
        store.save(session, [person], stamp=datetime(2026, 12, 24, tzinfo=UTC))
    before = desk.dump()
    changed = copy.deepcopy(sample) | {"exported_at": "2026-12-01T00:00:00Z"}
    changed["people"][2]["note"] = "from elsewhere"
    assert desk.take(changed) == (0, 0, 40, 1)
    assert desk.dump() == before
    # What is as old, but equal, is not counted as left.
    changed["people"][2]["note"] = "typed on the desk"
    assert desk.take(changed) == (0, 0, 41, 0)
    assert desk.take(changed | {"exported_at": "2026-12-24T00:00:00Z"}) == (0, 0, 41, 0)


def test_a_record_from_the_future_does_not_block_what_the_desk_writes_next(desk: Desk, sample: dict[str, Any]) -> None:
    desk.take(sample | {"exported_at": "2099-01-01T00:00:00Z"})
    changed = copy.deepcopy(sample) | {"exported_at": (NOW + timedelta(hours=1)).isoformat()}
    changed["people"][0]["note"] = "new"
    assert desk.take(changed) == (0, 1, 40, 0)


def test_a_withheld_person_never_comes_out_and_may_come_in_later(desk: Desk, sample: dict[str, Any]) -> None:
    desk.take(sample)
    withheld = sample["assignments"][2]["person"]
    assert withheld not in {one.id for one in desk.exchange.export().people}
    changed = copy.deepcopy(sample)
    changed["people"].append({"id": withheld, "name": "Robin Fennimore"})
    desk.take(changed)
    assert {one.id: one.name for one in desk.exchange.export().people}[withheld] == "Robin Fennimore"
    # A record without the particulars does not take them away.
    assert desk.take(sample) == (0, 0, 41, 0)
    assert withheld in {one.id for one in desk.exchange.export().people}


COUNCIL_AREA = "bfff100d-7a53-50db-ab8c-78e49ffea2c9"
SPEECH = ("meetings", 0, "agenda", 5, "speeches", 0, "text")
REFUSED: dict[str, tuple[tuple[str | int, ...], Any]] = {
    "unknown field": (("people", 0, "faith"), "x"),
    "wrong reference": (("meetings", 0, "chair"), COUNCIL_AREA),
    "reference to nothing": (("papers", 1, "project"), "00000000-0000-7000-8000-000000000000"),
    "moment": (("meetings", 0, "ended"), "2026-02-30T00:00:00Z"),
    "NUL": (SPEECH, "\0"),
    "text too long": (SPEECH, "x" * 200_001),
}


@pytest.mark.parametrize("name", REFUSED)
def test_a_refused_record_leaves_the_desk_as_it_was(
    desk: Desk, tmp_path: Path, sample: dict[str, Any], name: str
) -> None:
    desk.exchange.import_file(RECORDS / "fa.json")
    before, data = desk.dump(), desk.path.read_bytes()
    steps, value = REFUSED[name]
    found: Any = sample
    for step in steps[:-1]:
        found = found[step]
    found[steps[-1]] = value
    path = tmp_path / "refused.json"
    path.write_bytes(json.dumps(sample).encode())
    with pytest.raises(RecordError) as caught:
        desk.exchange.import_file(path)
    assert caught.value.pointer == pointer_to(*steps)
    assert desk.dump() == before
    assert desk.path.read_bytes() == data


def test_a_record_that_fails_half_way_leaves_the_desk_as_it_was(desk: Desk, sample: dict[str, Any]) -> None:
    desk.take(sample)
    before = desk.dump()
    twin = copy.deepcopy(sample) | {"exported_at": "2026-12-01T00:00:00Z"}
    twin["people"][0]["note"] = "would be written first"
    twin["meetings"][0]["id"] = "00000000-0000-7000-8000-000000000001"  # with agenda items that have a meeting
    with pytest.raises(DeskError, match="already belongs to another"):
        desk.take(twin)
    assert desk.dump() == before


def test_an_id_that_another_kind_of_object_has_is_refused(desk: Desk, sample: dict[str, Any]) -> None:
    desk.take(sample)
    before = desk.dump()
    agenda_item = sample["meetings"][0]["agenda"][0]["id"]
    stranger = {name: held for name, held in sample.items() if not isinstance(held, list)}
    stranger["people"] = [{"id": agenda_item, "name": "x"}]
    with pytest.raises(DeskError, match=f"The id {agenda_item} belongs to objects of different kinds"):
        desk.take(stranger)
    assert desk.dump() == before


class TestSeals:
    """A record with a seal that names its meeting and lays two values open."""

    @pytest.fixture
    def sealed(self, sample: dict[str, Any]) -> dict[str, Any]:
        seal = seal_of(read_record(json.dumps(sample).encode()))
        return sample | {"seals": [to_json(seal)]}

    def test_they_go_out_as_they_came_in_and_the_same_again_changes_nothing(
        self, desk: Desk, sealed: dict[str, Any]
    ) -> None:
        assert desk.take(sealed) == (42, 0, 0, 0)
        assert body(to_json(desk.exchange.export())) == body(sealed)
        assert body(to_json(desk.exchange.export(council_of(sealed)))) == body(sealed)
        assert desk.take(sealed) == (0, 0, 42, 0)

    def test_the_copy_of_the_desk_stays_whatever_another_lays_open(self, desk: Desk, sealed: dict[str, Any]) -> None:
        full, fewer = sealed["seals"][0], copy.deepcopy(sealed)
        fewer["seals"][0]["disclosures"] = full["disclosures"][:1]
        fewer["exported_at"] = "2026-12-01T00:00:00Z"
        desk.take(sealed)
        assert desk.take(fewer) == (0, 0, 42, 0)
        assert to_json(desk.exchange.export())["seals"] == [full]

    def test_what_was_erased_does_not_come_back(self, desk: Desk, sealed: dict[str, Any]) -> None:
        desk.take(sealed)
        seal = desk.exchange.export().seals[0].model_copy(update={"disclosures": ()})
        with desk.context.write() as session:
            store.save(session, [seal], stamp=NOW)
        assert desk.take(sealed | {"exported_at": "2027-12-01T00:00:00Z"}) == (0, 0, 42, 0)
        assert desk.exchange.export().seals == (seal,)

    def test_another_seal_with_the_same_id_is_refused(self, desk: Desk, sealed: dict[str, Any]) -> None:
        desk.take(sealed)
        before = desk.dump()
        other = copy.deepcopy(sealed) | {"exported_at": "2027-12-01T00:00:00Z"}
        other["seals"][0]["content"]["title"] = "another"
        other["people"][0]["note"] = "would be written first"
        with pytest.raises(DeskError, match="differs from the one on this desk"):
            desk.take(other)
        assert desk.dump() == before

    def test_the_bounds_of_a_record_hold_within_them(self, sealed: dict[str, Any]) -> None:
        deep: Any = "x"
        for _ in range(70):
            deep = [deep]
        for value, reason in ((deep, "more than 64 deep"), ("x" * 200_001, "longer than"), (2**53, "too great")):
            sealed["seals"][0]["content"] = {"held": value}
            with pytest.raises(RecordError, match=reason) as caught:
                read_record(json.dumps(sealed).encode())
            assert caught.value.pointer.startswith("/seals/0/content/held")

    def test_what_they_refer_to_must_be_in_the_record(self, sealed: dict[str, Any]) -> None:
        sealed["seals"][0]["meeting"] = "00000000-0000-7000-8000-000000000000"
        with pytest.raises(RecordError) as caught:
            read_record(json.dumps(sealed).encode())
        assert caught.value.pointer == "/seals/0/meeting"


def test_a_file_that_cannot_be_written_is_told_and_leaves_no_part(desk: Desk, tmp_path: Path) -> None:
    target = tmp_path / "missing" / "out.json"
    with pytest.raises(DeskError, match="was not saved"):
        desk.exchange.export_file(target)
    folder = tmp_path / "folder.json"
    folder.mkdir()
    with pytest.raises(DeskError, match="was not saved"):
        desk.exchange.export_file(folder)
    assert not list(tmp_path.glob("*.part"))


@settings(deadline=None, max_examples=40, suppress_health_check=list(HealthCheck))
@given(value=record_values())
def test_any_record_comes_out_as_it_went_in(
    value: dict[str, Any], blank: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.mktemp("any") / "any.desk"
    shutil.copy(blank, path)
    desk = Desk(path)
    desk.now = datetime(9999, 12, 31, tzinfo=UTC)
    try:
        desk.take(value)
        written = to_json(desk.exchange.export())
        assert body(written) == {name: held for name, held in body(value).items() if held != []}
        restored = written | {name: value[name] for name in HEAD}
        assert rfc8785.dumps(restored) == rfc8785.dumps({k: v for k, v in value.items() if v != []})
        before = desk.dump()
        added, updated, _, older = desk.take(value)
        assert (added, updated, older) == (0, 0, 0)
        assert desk.dump() == before
    finally:
        desk.close()
        shutil.rmtree(path.parent)
