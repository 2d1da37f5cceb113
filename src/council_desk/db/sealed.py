"""What is sealed stays: seals that do not change, the desk's signing key, and files by the digest of their bytes.

Computing and checking seals is not here; like all of the store, nothing here commits.
"""

import hashlib
from collections.abc import Iterable

from sqlalchemy import String, func, insert, select, type_coerce, union_all
from sqlmodel import Session

from council_desk.db import tables
from council_desk.db.mapping import table_of
from council_desk.db.selecting import rows_among
from council_desk.db.tables.sealed import FILE_LIMIT, KEY_LENGTH
from council_desk.errors import DeskError, sentence
from council_desk.record.models import Seal
from council_desk.record.writing import canonical

_CHANGED = sentence("A seal is not changed. The desk has another one with the id {id}.")
_TOO_LARGE = sentence("The file is larger than {limit} MiB and cannot be kept on the desk.")
_NO_FILE = sentence("The file with the digest {sha256} is not on this desk.")
_FILE_DAMAGED = sentence("The file with the digest {sha256} is damaged. Restore it from a backup.")
_KEY_STAYS = sentence("The desk has another signing key already, and its seals need it.")


def same_seal(one: Seal, other: Seal) -> bool:
    """Say whether two are the same seal, of which this or that copy lays open more or less."""
    bare, other_bare = (seal.model_dump(mode="json", exclude={"disclosures"}) for seal in (one, other))
    return canonical(bare) == canonical(other_bare)


def refuse_changed_seals(stored: Iterable[Seal], given: Iterable[Seal]) -> None:
    """Raise DeskError for a seal that differs from the stored one in more than having lost disclosures."""
    former = {seal.id: seal for seal in stored}
    for seal in given:
        kept = former.get(seal.id)
        if kept is None:
            continue
        known = set(map(canonical, kept.disclosures))
        if not same_seal(kept, seal) or not known.issuperset(map(canonical, seal.disclosures)):
            raise DeskError(_CHANGED, id=seal.id)


def put_file(session: Session, data: bytes, media_type: str) -> str:
    """Keep a file on the desk and give the SHA-256 of its bytes; one that is there already stays as it is.

    Raises DeskError for more than 32 MiB.
    """
    if len(data) > FILE_LIMIT:
        raise DeskError(_TOO_LARGE, limit=FILE_LIMIT // 2**20)
    sha256 = hashlib.sha256(data).hexdigest()
    table = table_of(tables.File)
    if not rows_among(session, select(table.c.rid), table.c.sha256, [sha256]):
        row = {"sha256": sha256, "media_type": media_type, "size": len(data), "data": data}
        session.execute(insert(table), [row])
    return sha256


def get_file(session: Session, sha256: str) -> tuple[bytes, str]:
    """Give the bytes of a file and its media type. Raises DeskError if it is not there or not what it was."""
    table = table_of(tables.File)
    row = session.execute(select(table.c.data, table.c.media_type).where(table.c.sha256 == sha256)).one_or_none()
    if row is None:
        raise DeskError(_NO_FILE, sha256=sha256)
    data, media_type = row
    if hashlib.sha256(data).hexdigest() != sha256:
        raise DeskError(_FILE_DAMAGED, sha256=sha256)
    return data, media_type


def forget_files(session: Session) -> int:
    """Remove the files that nothing on the desk names any more, and give how many they were.

    Named is a file by any column that holds its digest, and by what a seal lays open of a scan. Only for when nothing
    can bring an entry back: whoever undoes a removal wants the file too.
    """
    table = table_of(tables.File)
    columns = [
        column
        for other in tables.metadata.tables.values()
        if other is not table
        for column in other.c
        if column.name.endswith("sha256")
    ]
    named = union_all(*(select(column).where(column.is_not(None)) for column in columns))
    left = session.execute(select(table.c.sha256).where(table.c.sha256.not_in(named))).scalars().all()
    gone = [digest for digest in left if not _in_a_seal(session, digest)]
    for digest in gone:
        session.execute(table.delete().where(table.c.sha256 == digest))
    return len(gone)


def _in_a_seal(session: Session, digest: str) -> bool:
    seal = table_of(tables.Seal)
    texts = (type_coerce(column, String) for column in (seal.c.content, seal.c.disclosures))
    told = [func.instr(text, digest) > 0 for text in texts]
    return session.execute(select(seal.c.rid).where(told[0] | told[1]).limit(1)).first() is not None


def signing_key(session: Session) -> bytes | None:
    """Give the private key of the desk (Ed25519, 32 bytes), or None as long as it has none."""
    key: bytes | None = session.execute(select(table_of(tables.SigningKey).c.private_key)).scalar()
    return key


def set_signing_key(session: Session, raw: bytes) -> None:
    """Give the desk its private key, once. Raises DeskError if it has another already."""
    if len(raw) != KEY_LENGTH:
        raise ValueError(f"an Ed25519 private key has {KEY_LENGTH} bytes, not {len(raw)}")
    former = signing_key(session)
    if former is None:
        session.execute(insert(table_of(tables.SigningKey)), [{"rid": 1, "private_key": raw}])
    elif former != raw:
        raise DeskError(_KEY_STAYS)
