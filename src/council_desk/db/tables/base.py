"""What tables have in common: names of constraints, and the columns of entities, of their parts and of links."""

import re
from datetime import datetime

from sqlalchemy import BigInteger, Integer
from sqlalchemy.orm import declared_attr
from sqlmodel import Field, SQLModel
from sqlmodel.sql.sqltypes import UTCDateTime

from council_desk.db.tables.types import JsonText

# Set before the first table: migrations can change only constraints that have names.
SQLModel.metadata.naming_convention = {
    "ix": "ix_%(column_0_label)s",
    "uq": "uq_%(table_name)s_%(column_0_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}

metadata = SQLModel.metadata


class Row(SQLModel):
    """Any row. `rid` grows in the order of entry and is what the search index and parts refer to."""

    rid: int | None = Field(default=None, primary_key=True, sa_type=BigInteger().with_variant(Integer(), "sqlite"))

    @declared_attr.directive
    def __tablename__(cls) -> str:  # noqa: N805 - SQLAlchemy gives the class
        """Name the table after the class: AgendaItem is agenda_item."""
        return re.sub(r"(?<!^)(?=[A-Z])", "_", cls.__name__).lower()


class Written(Row):
    """A row that holds a value of the record.

    `written` names the optional fields that its source wrote out although they hold their default; with it the record
    comes out as it went in. The fields of a value held in columns are named with a dot: "rules.tie".
    """

    written: list[str] = Field(default_factory=list, sa_type=JsonText(), nullable=False)


class Entity(Written):
    """A row of an object that stands by itself. `changed_at` is when it, or a part of it, last changed."""

    changed_at: datetime = Field(sa_type=UTCDateTime(), nullable=False)


class Part(Written):
    """A row of a list within another row; `position` counts from 0."""

    position: int = Field(nullable=False)


class Link(Row):
    """A row of a list of references; `position` counts from 0."""

    position: int = Field(nullable=False)
