"""Tables of what is sealed: the links of the chain, the desk's own key, and files that belong to meetings."""

from typing import Any

from sqlalchemy import CheckConstraint

from council_desk.db.tables import columns as c
from council_desk.db.tables.base import Entity, Row
from council_desk.domain import terms

FILE_LIMIT = 32 * 1024 * 1024
"""Bytes of a file that is kept on the desk."""
KEY_LENGTH = 32
"""Bytes of an Ed25519 private key (RFC 8032, 5.1.5)."""


class Seal(Entity, table=True):
    """One link in a council's chain of seals. Once stored, only its disclosures may become fewer."""

    id: str = c.identity()
    organization: str = c.reference("organization", required=True)
    meeting: str = c.reference("meeting", required=True)
    kind: terms.SealKind = c.word(terms.SealKind, required=True)
    sequence: int = c.whole(1, required=True)
    previous: str | None = c.text(64, least=64)
    digest: str = c.text(64, least=64, required=True)
    sealed_at: str = c.moment(required=True)
    key: str = c.text(required=True)
    signature: str = c.text(required=True)
    content: dict[str, Any] = c.json_object(required=True)
    disclosures: list[Any] = c.words()


class SigningKey(Row, table=True):
    """The one row of the private key with which the desk seals. It leaves the desk only in backups."""

    __table_args__ = (CheckConstraint("rid = 1", name="one_row"),)
    private_key: bytes = c.blob(KEY_LENGTH, KEY_LENGTH)


class File(Row, table=True):
    """A file by the digest of its bytes, such as the scan of the signed minutes."""

    __table_args__ = (CheckConstraint("size = length(data)", name="size_is_that_of_data"),)
    sha256: str = c.digest()
    media_type: str = c.line(required=True)
    size: int = c.whole(0, FILE_LIMIT, required=True)
    data: bytes = c.blob(0, FILE_LIMIT)
