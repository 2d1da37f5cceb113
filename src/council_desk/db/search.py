"""The search: one index of folded words over everything that people write, kept in the transaction that writes it.

What is found is an entry (a person, an item of an agenda, a decision ...) with the id by which a screen opens it. Texts
are not kept twice: the index holds words only, and the titles of what is found stand with the entries.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from zlib import crc32

from sqlalchemy import delete, insert, select, text, update
from sqlmodel import Session

from council_desk.db.mapping import ENTITIES, Entity, layout_of, table_of
from council_desk.db.selecting import chunks
from council_desk.db.tables import SearchEntry, SearchState
from council_desk.domain.folding import FOLD_VERSION, fold
from council_desk.record.searchable import Found, entries

LIMIT = 60
"""Entries that a search gives at most."""
_TITLE = 500
_LONGEST = 100_000
"""Letters of one thing that are indexed; nobody seeks behind so many."""


@dataclass(frozen=True, slots=True)
class Hit:
    """One thing that was found.

    `meeting` is the number of the meeting that it is, or is a part of, `person` the name of the one whose post it is.
    """

    kind: Found
    key: str
    title: str
    day: date | None = None
    meeting: int | None = None
    person: str = ""


def index(session: Session, entities: Iterable[Entity]) -> None:
    """Bring the index up to what these objects hold now; what did not change is not written."""
    wanted: dict[tuple[Any, ...], list[str]] = defaultdict(list)
    owners = []
    for one in entities:
        owners.append(one.id)
        for entry in entries(one):
            words = fold(entry.words[:_LONGEST])
            title, checksum = entry.title[:_TITLE], crc32(words.encode())
            wanted[one.id, entry.organization, entry.kind, entry.key, title, entry.day, checksum].append(words)
    table = table_of(SearchEntry)
    columns = [column for column in table.c if column.name != "rid"]
    gone = []
    for chunk in chunks(owners):
        for rid, *held in session.execute(select(table.c.rid, *columns).where(table.c.owner.in_(chunk))):
            if words_of := wanted.get(tuple(held)):
                words_of.pop()
            else:
                gone.append(rid)
    _remove(session, gone)
    fresh = [(fields, words) for fields, several in wanted.items() for words in several]
    if fresh:
        names = [column.name for column in columns]
        statement = insert(table).returning(table.c.rid, sort_by_parameter_order=True)
        rids = session.execute(statement, [dict(zip(names, fields, strict=True)) for fields, _ in fresh]).scalars()
        rows = [{"rid": rid, "words": words} for rid, (_, words) in zip(rids, fresh, strict=True)]
        session.execute(text("INSERT INTO search_words (rowid, words) VALUES (:rid, :words)"), rows)


def forget(session: Session, owners: Sequence[str]) -> None:
    """Take objects out of the index."""
    table = table_of(SearchEntry)
    for chunk in chunks(owners):
        _remove(session, list(session.execute(select(table.c.rid).where(table.c.owner.in_(chunk))).scalars()))


def _remove(session: Session, rids: Sequence[int]) -> None:
    if rids:
        session.execute(text("DELETE FROM search_words WHERE rowid = :rid"), [{"rid": rid} for rid in rids])
    table = table_of(SearchEntry)
    for chunk in chunks(rids):
        session.execute(delete(table).where(table.c.rid.in_(chunk)))


def wipe(session: Session) -> None:
    """Write the words anew without those that were taken out: until then they lie in the file, though not found."""
    session.execute(text("INSERT INTO search_words (search_words) VALUES ('optimize')"))


def is_current(session: Session) -> bool:
    """Say whether the whole desk is in the index, by the folding of this program."""
    return session.execute(select(table_of(SearchState).c.folding)).scalar() == FOLD_VERSION


def rebuild(session: Session) -> None:
    """Write the index of the whole desk anew."""
    from council_desk.db import store

    session.execute(text("INSERT INTO search_words (search_words) VALUES ('delete-all')"))
    session.execute(delete(table_of(SearchEntry)))
    for kind in ENTITIES.values():
        for chunk in chunks(session.execute(select(layout_of(kind).table.c.id)).scalars()):
            index(session, store.load(session, kind, chunk))
    session.execute(update(table_of(SearchState)).values(folding=FOLD_VERSION))


def find(session: Session, typed: str, organization: str | None) -> tuple[Hit, ...]:
    """Give what holds all the words that were typed, the last of them as a beginning; the newest first.

    Of an organization, and of what belongs to none, such as people.
    """
    wanted = _query(typed)
    if not wanted:
        return ()
    rows = session.execute(_FIND, {"wanted": wanted, "organization": organization, "limit": LIMIT}).all()
    return tuple(
        Hit(Found(kind), key, title, date.fromisoformat(day) if day else None, meeting, person or "")
        for kind, key, title, day, meeting, person in rows
    )


_FIND = text(
    """
    SELECT entry.kind, entry.key, entry.title, entry.day, meeting.number, person.name
    FROM search_words JOIN search_entry AS entry ON entry.rid = search_words.rowid
    LEFT JOIN meeting ON meeting.id = entry.owner
    LEFT JOIN assignment ON assignment.id = entry.owner
    LEFT JOIN person ON person.id = assignment.person
    WHERE search_words MATCH :wanted AND (entry.organization IS NULL OR entry.organization = :organization)
    ORDER BY entry.day IS NULL DESC, entry.day DESC, entry.rid DESC LIMIT :limit
    """
)


def _query(typed: str) -> str:
    """Write what was typed as FTS5 asks for it: each word in quotes, so that no sign has a meaning of its own."""
    plain = "".join(sign if sign.isprintable() and sign != '"' else " " for sign in fold(typed))
    parts = [part for part in plain.split() if any(map(str.isalnum, part))]
    return " ".join(f'"{part}"' for part in parts) + "*" if parts else ""
