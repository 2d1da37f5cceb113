"""Columns with their bounds: every field of the record is bounded in the database as well.

SQLite enforces neither the length of a VARCHAR nor the range of an INTEGER, so each column carries a CHECK; the same
schema can live in PostgreSQL. `required` is NOT NULL.
"""

from collections.abc import Callable
from datetime import date
from enum import StrEnum
from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    ColumnElement,
    Date,
    Float,
    ForeignKey,
    Integer,
    LargeBinary,
    String,
    event,
    func,
)
from sqlalchemy import Enum as EnumType
from sqlalchemy import text as sql
from sqlmodel import Field

from council_desk.db.tables.types import MOMENT_LENGTH, JsonText, MomentText
from council_desk.record.kinds import TEXT_LIMIT, WHOLE_LIMIT

ID_LENGTH = 36
JSON_LIMIT = 64 * 1024 * 1024
"""Characters of JSON in one column: no record is longer."""

Check = Callable[[Any], ColumnElement[bool]]


def _field(type_: Any, *arguments: Any, required: bool, check: Check | None = None, **options: Any) -> Any:
    column: Column[Any] = Column(None, type_, *arguments, nullable=not required, **options)
    if check is not None:
        # The CHECK names the column, whose own name SQLAlchemy knows only once the column stands in its table.
        @event.listens_for(column, "after_parent_attach")
        def _bound(column: Column[Any], table: Any) -> None:
            table.append_constraint(CheckConstraint(check(column), name=column.name))

    return Field(sa_column=column) if required else Field(default=None, sa_column=column)


def text(limit: int = TEXT_LIMIT, *, least: int = 0, required: bool = False) -> Any:
    """Text of `least` to `limit` characters."""
    return _field(String(limit), required=required, check=lambda c: func.length(c).between(least, limit))


def line(*, required: bool = False) -> Any:
    """One line: 1 to 500 characters."""
    return text(500, least=1, required=required)


def word(enum: type[StrEnum], *, required: bool = False) -> Any:
    """One word of a closed list, as text with a CHECK."""
    words = [member.value for member in enum]
    type_ = EnumType(enum, native_enum=False, create_constraint=False, values_callable=lambda _: words, length=40)
    return _field(type_, required=required, check=lambda c: c.in_(words))


def whole(
    least: int = -WHOLE_LIMIT, most: int = WHOLE_LIMIT, *, required: bool = False, before: int | None = None
) -> Any:
    """A whole number within bounds. `before` is what rows got that were there before the column."""
    type_ = Integer() if least >= -(2**31) and most < 2**31 else BigInteger()
    default = None if before is None else sql(str(before))
    return _field(type_, required=required, check=lambda c: c.between(least, most), server_default=default)


def money(*, required: bool = False) -> Any:
    """Whole units of a currency, never a floating point number."""
    return _field(BigInteger(), required=required, check=lambda c: c.between(0, 10**15))


def number(least: float, most: float | None = None, *, required: bool = False) -> Any:
    """A number with a fraction, within bounds."""
    return _field(Float(53), required=required, check=lambda c: c >= least if most is None else c.between(least, most))


def day(*, required: bool = False) -> Any:
    """A calendar day."""
    return _field(Date(), required=required, check=lambda c: c.between(date.min, date.max))


def moment(*, required: bool = False) -> Any:
    """A moment with its spelling."""
    return _field(MomentText(), required=required, check=lambda c: func.length(c).between(48, MOMENT_LENGTH))


def truth(*, required: bool = False, before: bool | None = None) -> Any:
    """Yes or no. `before` is what rows got that were there before the column."""
    default = None if before is None else sql(str(int(before)))
    type_ = Boolean(create_constraint=False)
    return _field(type_, required=required, check=lambda c: c.in_([False, True]), server_default=default)


def words() -> Any:
    """A list as JSON: of plain texts, or of parts that no one asks for by themselves."""
    return _field(JsonText(), required=True, check=lambda c: func.length(c).between(2, JSON_LIMIT))


def json_object(*, required: bool = False) -> Any:
    """A JSON object, as GeoJSON needs it."""
    return _field(JsonText(), required=required, check=lambda c: func.length(c).between(2, JSON_LIMIT))


def identity() -> Any:
    """Give the column of an object's own id."""
    return _field(String(ID_LENGTH), required=True, unique=True, check=lambda c: func.length(c) == ID_LENGTH)


def digest() -> Any:
    """Give the column of the SHA-256 digest by which a file is known."""
    return _field(String(64), required=True, unique=True, check=lambda c: func.length(c) == 64)


def later_identity() -> Any:
    """Give the column of an id that the record did not know from its beginning, so that an object may be without."""
    return _field(
        String(ID_LENGTH), required=False, unique=True, index=True, check=lambda c: func.length(c) == ID_LENGTH
    )


def plain_id(*, required: bool = True, indexed: bool = False) -> Any:
    """Give the column of an object's id to which the row is not bound."""
    return _field(String(ID_LENGTH), required=required, index=indexed, check=lambda c: func.length(c) == ID_LENGTH)


def blob(least: int, most: int, *, required: bool = True) -> Any:
    """Bytes, from `least` to `most` of them."""
    return _field(LargeBinary(), required=required, check=lambda c: func.length(c).between(least, most))


def reference(table: str, *, required: bool = False, circular: bool = False) -> Any:
    """Give the id of another object, which cannot be removed while this row names it.

    Checked when the transaction ends, because the objects of one record refer to each other in circles. `circular`
    marks the one reference of a circle of tables that is added after both tables are there.
    """
    # A motion goes with its meeting, and so may the rows that name it: there RESTRICT would forbid what is in order.
    rule = None if table == "motion" else "RESTRICT"
    key = ForeignKey(f"{table}.id", ondelete=rule, deferrable=True, initially="DEFERRED", use_alter=circular)
    return _field(String(ID_LENGTH), key, required=required, index=True)


def owner(table: str, *, unique: bool = False) -> Any:
    """Give the row of which this row is a part, and with which it goes."""
    key = ForeignKey(f"{table}.rid", ondelete="CASCADE")
    return _field(BigInteger(), key, required=True, unique=unique or None, index=not unique)


def one_of(first: str, second: str, *, required: bool = False) -> CheckConstraint:
    """Bind the two columns of a reference that may name either kind: not both filled, and one where `required`."""
    rule = f"({first} IS NULL) <> ({second} IS NULL)" if required else f"{first} IS NULL OR {second} IS NULL"
    return CheckConstraint(rule, name=f"{first}_or_{second}")
