"""The search index: what is saved is found in any spelling, what is removed is gone, and it equals one built anew."""

import gzip
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine

from council_desk.db import schema, search, store
from council_desk.db.engine import checkpoint, make_engine, unit, view
from council_desk.domain.folding import fold
from council_desk.record.ids import new_id
from council_desk.record.models import CouncilRecord, Person
from council_desk.record.reading import read_file
from council_desk.record.searchable import Found, entries

FIXTURES = Path(__file__).parents[1] / "fixtures"
STAMP = datetime(2026, 11, 12, tzinfo=UTC)
PERSIAN = read_file(FIXTURES / "records" / "fa.json")


def take(engine: Engine, record: CouncilRecord) -> None:
    with unit(engine) as session:
        lists = (held for _, held in record if isinstance(held, tuple))
        store.save(session, [one for held in lists for one in held], stamp=STAMP)


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Engine]:
    path = tmp_path / "empty.desk"
    schema.ensure_current(path, create=True)
    engine = make_engine(path)
    yield engine
    engine.dispose()


@pytest.fixture(scope="module")
def persian(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    path = tmp_path_factory.mktemp("search") / "fa.desk"
    schema.ensure_current(path, create=True)
    engine = make_engine(path)
    take(engine, PERSIAN)
    yield engine
    engine.dispose()


def found(engine: Engine, typed: str, organization: str | None = None) -> list[search.Hit]:
    with view(engine) as session:
        return list(search.find(session, typed, organization or PERSIAN.meetings[0].organization))


def everything(engine: Engine) -> dict[tuple[Any, ...], int]:
    """Give the entries of the index, and how many words of each the index of words holds."""
    with view(engine) as session:
        connection = session.connection()
        rows = connection.exec_driver_sql(
            "SELECT owner, organization, kind, key, title, day, checksum FROM search_entry"
        )
        entries_held = [tuple(row) for row in rows]
        words = connection.exec_driver_sql("SELECT count(*) FROM search_words").scalar_one()
    assert words == len(entries_held)
    return {row: entries_held.count(row) for row in entries_held}


WORDS = [
    (word, entry)
    for _, held in PERSIAN
    if isinstance(held, tuple)
    for value in held
    for entry in entries(value)
    for word in entry.words.split()
    if fold(word).strip("،.؛:«»()-–") in re.findall(r"[^\W_]+", fold(entry.words))
]
"""Words that fold to the same by themselves as in their text; endings and prefixes that join their word do not."""


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(chosen=st.sampled_from(WORDS), cut=st.integers(0, 3))
def test_every_word_of_a_record_is_found_by_itself_and_by_its_beginning(persian: Engine, chosen, cut) -> None:
    word, entry = chosen
    hits = found(persian, word, entry.organization)
    assert len(hits) == search.LIMIT or (entry.kind, entry.key) in {(hit.kind, hit.key) for hit in hits}
    if word[: len(word) - cut].strip("،.؛:«»()-–\u200c"):
        assert found(persian, word[: len(word) - cut], entry.organization)


@pytest.mark.parametrize(
    ("stored", "typed"),
    [
        ("مسئول روشنایی", "مسؤول"),
        ("كتابخانهٔ محله", "کتابخانه محله"),
        ("برنامه‌های فرهنگی", "برنامه های"),
        ("Отчёт о дворах", "отчет"),
        ("جلسة المجلس", "جلسه"),
        ("Asphalt ۱۲۳", "123 asph"),
    ],
)
def test_spellings_of_one_word_are_one(empty: Engine, stored: str, typed: str) -> None:
    person = Person(id=new_id(), name=stored)
    with unit(empty) as session:
        store.save(session, [person], stamp=STAMP)
    assert [hit.key for hit in found(empty, typed)] == [person.id]


@given(st.text(max_size=30))
@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_nothing_that_is_typed_breaks_the_search(persian: Engine, typed: str) -> None:
    found(persian, typed)


@pytest.mark.parametrize(
    "typed", ['"', "a OR", "NEAR(", "title:x", "*", "^a", "a AND (b", "-x", "{a b}: c", "''", "\0"]
)
def test_signs_of_the_query_language_have_no_meaning(persian: Engine, typed: str) -> None:
    found(persian, typed)


def test_what_is_removed_or_written_otherwise_is_no_longer_found(empty: Engine) -> None:
    person = Person(id=new_id(), name="Zebulon Quirrel", note="likes tulips")
    with unit(empty) as session:
        store.save(session, [person], stamp=STAMP)
    assert found(empty, "tulips zeb")
    with unit(empty) as session:
        store.save(session, [Person(id=person.id, name="Zebulon Other")], stamp=STAMP)
    assert not found(empty, "tulips")
    assert [hit.kind for hit in found(empty, "zebulon")] == [Found.PERSON]
    with unit(empty) as session:
        store.remove(session, Person, person.id)
    assert not found(empty, "zebulon")
    assert not everything(empty)


def test_what_is_forgotten_leaves_no_word_in_the_file(tmp_path: Path) -> None:
    path = tmp_path / "forget.desk"
    schema.ensure_current(path, create=True)
    engine = make_engine(path)
    person = Person(id=new_id(), name="Xylophonist Quirrelmann")
    with unit(engine) as session:
        store.save(session, [person], stamp=STAMP)
    checkpoint(engine)
    assert b"xylophonist" in path.read_bytes()
    with unit(engine) as session:
        store.save(session, [Person(id=person.id, name="*")], stamp=STAMP)
        search.wipe(session)
    checkpoint(engine)
    engine.dispose()
    assert b"xylophonist" not in path.read_bytes().lower()


@pytest.mark.parametrize("language", ["fa", "ar", "ru", "en"])
def test_the_index_that_grows_equals_the_one_built_anew(empty: Engine, language: str) -> None:
    take(empty, read_file(FIXTURES / "records" / f"{language}.json"))
    grown = everything(empty)
    assert grown
    with unit(empty) as session:
        search.rebuild(session)
    assert everything(empty) == grown


def test_an_old_desk_is_put_into_the_index_when_something_is_sought(tmp_path: Path) -> None:
    path = tmp_path / "v1.desk"
    path.write_bytes(gzip.decompress((FIXTURES / "desks" / "v1.desk.gz").read_bytes()))
    schema.ensure_current(path, create=False)
    engine = make_engine(path)
    with unit(engine) as session:
        assert not search.is_current(session)
        search.rebuild(session)
        assert search.is_current(session)
        person = store.load(session, Person)[0]
    assert person.id in {hit.key for hit in found(engine, person.name)}
    engine.dispose()


def test_things_of_another_council_are_not_found(persian: Engine) -> None:
    meeting = PERSIAN.meetings[0]
    title = meeting.agenda[0].title
    assert found(persian, title)
    assert not [hit for hit in found(persian, title, new_id()) if hit.kind is not Found.PERSON]
