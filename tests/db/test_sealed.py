"""What is sealed stays: seals on a desk, its signing key, and files by their digest."""

import hashlib
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine
from tests.db.conftest import seal_of

from council_desk.db import queries, store
from council_desk.db.changes import Changes
from council_desk.db.engine import make_engine, unit
from council_desk.db.mapping import ENTITIES
from council_desk.db.schema import ensure_current
from council_desk.db.tables.sealed import FILE_LIMIT
from council_desk.domain import terms
from council_desk.errors import DeskError
from council_desk.record.models import CouncilRecord, Disclosure, Meeting, Organization, Seal
from council_desk.record.reading import read_file

RECORDS = Path(__file__).parents[1] / "fixtures" / "records"
STAMP = datetime(2026, 11, 20, tzinfo=UTC)


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    path = tmp_path / "council.desk"
    ensure_current(path, create=True)
    engine = make_engine(path)
    yield engine
    engine.dispose()


@pytest.fixture
def record(engine: Engine) -> CouncilRecord:
    record = read_file(RECORDS / "fa.json")
    with unit(engine) as session:
        store.save(session, [one for name in ENTITIES for one in getattr(record, name)], stamp=STAMP)
    return record


def saved(engine: Engine, *values: Any) -> Changes:
    with unit(engine) as session:
        return store.save(session, values, stamp=STAMP)


def only_seal(engine: Engine) -> Seal:
    with unit(engine) as session:
        (seal,) = store.load(session, Seal)
    return seal


class TestSeals:
    def test_a_seal_comes_out_as_it_went_in(self, engine: Engine, record: CouncilRecord) -> None:
        seal = seal_of(record)
        assert saved(engine, seal) == Changes(added=frozenset({("seal", seal.id)}))
        assert only_seal(engine) == seal
        assert only_seal(engine).disclosures[1].value == {"text": 1, "flag": True}
        assert not saved(engine, seal)

    def test_seals_are_listed_along_their_chain(self, engine: Engine, record: CouncilRecord) -> None:
        second, first = seal_of(record, sequence=2), seal_of(record)
        saved(engine, second, first)
        with unit(engine) as session:
            assert queries.seals(session, first.organization) == [first.id, second.id]
            others = [one.id for one in record.organizations if one.id != first.organization]
            assert [queries.seals(session, one) for one in others] == [[]] * len(others)
            assert queries.meeting_ids_with_sealed_minutes(session) == {record.meetings[0].id}

    def test_a_correction_alone_is_no_seal_of_the_minutes(self, engine: Engine, record: CouncilRecord) -> None:
        saved(engine, seal_of(record, sequence=2))
        with unit(engine) as session:
            assert queries.meeting_ids_with_sealed_minutes(session) == frozenset()

    @pytest.mark.parametrize("kept", [0, 1])
    def test_disclosures_can_be_taken_away(self, engine: Engine, record: CouncilRecord, kept: int) -> None:
        seal = seal_of(record)
        saved(engine, seal)
        fewer = seal.model_copy(update={"disclosures": seal.disclosures[:kept]})
        assert saved(engine, fewer).updated == {("seal", seal.id)}
        assert only_seal(engine) == fewer
        with pytest.raises(DeskError, match="A seal is not changed"):
            saved(engine, seal)
        assert only_seal(engine) == fewer

    @pytest.mark.parametrize(
        "change",
        [
            {"content": {"title": "else"}},
            {"content": {"title": "نشست", "agenda": [{"public": 1, "number": 1}]}},
            {"digest": "f" * 64},
            {"sequence": 3},
            {"kind": terms.SealKind.SCAN},
            {"signature": "eA"},
            {"previous": "0" * 64},
            {"sealed_at": "2026-11-20T10:00:01+03:30"},
        ],
        ids=lambda change: next(iter(change)),
    )
    def test_nothing_else_of_a_seal_changes(
        self, engine: Engine, record: CouncilRecord, change: dict[str, Any]
    ) -> None:
        seal = seal_of(record)
        if change.get("content", {}).get("agenda"):
            change = {"content": change["content"] | {"id": seal.content["id"]}}
        saved(engine, seal)
        with pytest.raises(DeskError, match="A seal is not changed"):
            saved(engine, seal.model_copy(update=change))
        assert only_seal(engine) == seal

    def test_a_disclosure_is_not_exchanged_for_another(self, engine: Engine, record: CouncilRecord) -> None:
        seal = seal_of(record)
        saved(engine, seal)
        other = Disclosure(pointer=seal.disclosures[0].pointer, salt="other", value="x")
        with pytest.raises(DeskError, match="A seal is not changed"):
            saved(engine, seal.model_copy(update={"disclosures": (other, seal.disclosures[1])}))

    def test_neither_a_seal_nor_what_it_seals_is_removed(self, engine: Engine, record: CouncilRecord) -> None:
        seal = seal_of(record)
        saved(engine, seal)
        for kind, id_ in ((Seal, seal.id), (Meeting, seal.meeting), (Organization, seal.organization)):
            with pytest.raises(DeskError, match="removed"), unit(engine) as session:
                store.remove(session, kind, id_)
        assert only_seal(engine) == seal
        with unit(engine) as session:
            assert not store.remove(session, Seal, seal.meeting)

    def test_what_a_seal_names_must_be_there_but_what_its_content_names_need_not(
        self, engine: Engine, record: CouncilRecord
    ) -> None:
        stranger = "00000000-0000-7000-8000-00000000dead"
        seal = seal_of(record).model_copy(update={"content": {"organization": stranger, "id": stranger}})
        saved(engine, seal)
        with pytest.raises(DeskError, match="meeting of seal names an entry that is not on this desk"):
            saved(engine, seal_of(record, sequence=2).model_copy(update={"meeting": stranger}))


class TestSigningKey:
    def test_a_desk_has_none_until_it_is_given_one(self, engine: Engine) -> None:
        with unit(engine) as session:
            assert store.signing_key(session) is None
            store.set_signing_key(session, bytes(range(32)))
        with unit(engine) as session:
            assert store.signing_key(session) == bytes(range(32))

    def test_it_is_never_exchanged_for_another(self, engine: Engine) -> None:
        with unit(engine) as session:
            store.set_signing_key(session, bytes(32))
            store.set_signing_key(session, bytes(32))
            with pytest.raises(DeskError, match="another signing key"):
                store.set_signing_key(session, b"x" * 32)
            assert store.signing_key(session) == bytes(32)

    @pytest.mark.parametrize("length", [0, 31, 33, 64])
    def test_it_has_32_bytes(self, engine: Engine, length: int) -> None:
        with unit(engine) as session, pytest.raises(ValueError, match="32 bytes"):
            store.set_signing_key(session, bytes(length))


class TestFiles:
    @pytest.mark.parametrize("data", [b"", b"%PDF-1.7\0\xff" * 5000], ids=["empty", "some"])
    def test_a_file_is_kept_by_the_digest_of_its_bytes(self, engine: Engine, data: bytes) -> None:
        with unit(engine) as session:
            sha256 = store.put_file(session, data, "application/pdf")
        assert sha256 == hashlib.sha256(data).hexdigest()
        with unit(engine) as session:
            assert store.get_file(session, sha256) == (data, "application/pdf")

    def test_the_same_bytes_are_kept_once(self, engine: Engine) -> None:
        with unit(engine) as session:
            assert store.put_file(session, b"a", "image/png") == store.put_file(session, b"a", "image/jpeg")
            assert store.get_file(session, hashlib.sha256(b"a").hexdigest()) == (b"a", "image/png")
            assert session.connection().exec_driver_sql("SELECT count(*), sum(size) FROM file").one() == (1, 1)

    def test_the_largest_is_kept_and_a_larger_one_refused(self, engine: Engine) -> None:
        with unit(engine) as session:
            sha256 = store.put_file(session, bytes(FILE_LIMIT), "image/tiff")
            assert len(store.get_file(session, sha256)[0]) == FILE_LIMIT
            with pytest.raises(DeskError, match="larger than 32 MiB"):
                store.put_file(session, bytes(FILE_LIMIT + 1), "image/tiff")

    def test_one_that_is_not_there_or_was_changed_is_told(self, engine: Engine) -> None:
        with unit(engine) as session:
            with pytest.raises(DeskError, match="is not on this desk"):
                store.get_file(session, "0" * 64)
            sha256 = store.put_file(session, b"scan", "image/png")
            session.connection().exec_driver_sql("UPDATE file SET data = x'7363616f'")
            with pytest.raises(DeskError, match="is damaged"):
                store.get_file(session, sha256)
