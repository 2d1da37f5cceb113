"""Tables as the migrations write them: shorter than Alembic's own form, with every constraint named.

Migrations are history. What a method gives must never change once a version that used it is released; a new kind of
column is a new method. The tables of today are in `db.tables`.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import sqlalchemy as sa
from alembic import op

LONG = 200_000
LARGEST = 2**53 - 1
JSON_LIMIT = 64 * 1024 * 1024
MOMENT_LENGTH = 92


@contextmanager
def table(name: str) -> Iterator["Builder"]:
    """Collect the columns of a new table and make it when the block ends, with its indexes."""
    builder = Builder(name)
    yield builder
    op.create_table(name, *builder.items)
    for column in builder.indexed:
        op.create_index(f"ix_{name}_{column}", name, [column])


@contextmanager
def columns(name: str) -> Iterator["Builder"]:
    """Collect further columns of a table that is there and add them, with their constraints, when the block ends.

    SQLite writes them into its schema and leaves the rows where they are: nothing is copied, so nothing can be lost. A
    column may be empty, or has a default for the rows that are there.
    """
    builder = Builder(name)
    first = len(builder.items)
    yield builder
    dialect = op.get_bind().dialect
    declared: list[str] = []
    for item in builder.items[first:]:
        if isinstance(item, sa.Column):
            declared.append(str(sa.schema.CreateColumn(item).compile(dialect=dialect)))
        else:
            declared[-1] += f" CONSTRAINT {item.name} {_of_column(item, dialect)}"
    for column in declared:
        op.execute(f"ALTER TABLE {name} ADD COLUMN {column}")
    for column in builder.indexed:
        op.create_index(f"ix_{name}_{column}", name, [column], unique=column in builder.unique)


def _of_column(constraint: Any, dialect: sa.Dialect) -> str:
    """Write a CHECK, or a reference to one column, as it stands behind the column that it belongs to."""
    if isinstance(constraint, sa.CheckConstraint):
        condition = constraint.sqltext.compile(dialect=dialect, compile_kwargs={"literal_binds": True})
        return f"CHECK ({condition})"
    (key,) = constraint.elements
    target, column = key.target_fullname.split(".")
    rule = "" if constraint.ondelete is None else f" ON DELETE {constraint.ondelete}"
    return f"REFERENCES {target} ({column}){rule} DEFERRABLE INITIALLY {constraint.initially}"


class Builder:
    """The columns and constraints of one table."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.items: list[Any] = [
            sa.Column("rid", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
            sa.PrimaryKeyConstraint("rid", name=f"pk_{name}"),
        ]
        self.indexed: list[str] = []
        self.unique: set[str] = set()

    def rule(self, name: str, condition: str) -> None:
        """Add a CHECK."""
        self.items.append(sa.CheckConstraint(condition, name=f"ck_{self.name}_{name}"))

    def _bounded(self, name: str, type_: Any, condition: str, *, required: bool, before: int | None = None) -> None:
        """Add a column and its CHECK, in which {} stands for the column."""
        default = None if before is None else sa.text(str(before))
        self.items.append(sa.Column(name, type_, nullable=not required, server_default=default))
        self.rule(name, condition.format(f'"{name}"'))

    def written(self) -> None:
        """Add the list of the fields that were written out."""
        self.json("written", required=True)

    def identity(self) -> None:
        """Add the object's own id."""
        self._bounded("id", sa.String(36), "length({}) = 36", required=True)
        self.items.append(sa.UniqueConstraint("id", name=f"uq_{self.name}_id"))

    def later_identity(self) -> None:
        """Add an id to a table whose rows had none."""
        self._bounded("id", sa.String(36), "length({}) = 36", required=False)
        self.indexed.append("id")
        self.unique.add("id")

    def plain_id(self, column: str, *, required: bool = False, indexed: bool = False) -> None:
        """Add the id of an object to which the row is not bound."""
        self._bounded(column, sa.String(36), "length({}) = 36", required=required)
        if indexed:
            self.indexed.append(column)

    def digest(self, column: str) -> None:
        """Add a SHA-256 digest by which a row is known."""
        self._bounded(column, sa.String(64), "length({}) = 64", required=True)
        self.items.append(sa.UniqueConstraint(column, name=f"uq_{self.name}_{column}"))

    def blob(self, least: int, most: int, column: str) -> None:
        """Add bytes, from `least` to `most` of them."""
        self._bounded(column, sa.LargeBinary(), f"length({{}}) BETWEEN {least} AND {most}", required=True)

    def entity(self) -> None:
        """Add what every object that stands by itself has."""
        self.written()
        self.items.append(sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False))
        self.identity()

    def owner(self, owner: str, *, unique: bool = False) -> None:
        """Add the row of which this one is a part."""
        column = f"{owner}_rid"
        self.items.append(sa.Column(column, sa.BigInteger(), nullable=False))
        key = f"fk_{self.name}_{column}_{owner}"
        self.items.append(sa.ForeignKeyConstraint([column], [f"{owner}.rid"], name=key, ondelete="CASCADE"))
        if unique:
            self.items.append(sa.UniqueConstraint(column, name=f"uq_{self.name}_{column}"))
        else:
            self.indexed.append(column)

    def link(self, owner: str) -> None:
        """Add what a row of a list of references has."""
        self.whole(0, 2**31 - 1, "position", required=True)
        self.owner(owner)

    def part(self, owner: str) -> None:
        """Add what a row of a list of parts has."""
        self.written()
        self.link(owner)

    def reference(self, target: str, *columns: str, required: bool = False) -> None:
        """Add ids of other objects, checked when the transaction ends."""
        for column in columns:
            self.items.append(sa.Column(column, sa.String(36), nullable=not required))
            self.items.append(
                sa.ForeignKeyConstraint(
                    [column],
                    [f"{target}.id"],
                    name=f"fk_{self.name}_{column}_{target}",
                    ondelete=None if target == "motion" else "RESTRICT",
                    deferrable=True,
                    initially="DEFERRED",
                )
            )
            self.indexed.append(column)

    def either(self, field: str) -> None:
        """Add a reference to a person or an organization."""
        self.reference("person", f"{field}_person")
        self.reference("organization", f"{field}_organization")
        condition = f"{field}_person IS NULL OR {field}_organization IS NULL"
        self.rule(f"{field}_person_or_{field}_organization", condition)

    def text(self, least: int, most: int, *columns: str, required: bool = False) -> None:
        """Add text with a least and a greatest number of characters."""
        for column in columns:
            self._bounded(column, sa.String(most), f"length({{}}) BETWEEN {least} AND {most}", required=required)

    def moment(self, *columns: str, required: bool = False) -> None:
        """Add moments: `UTC instant|text as written`."""
        for column in columns:
            bounds = f"length({{}}) BETWEEN 48 AND {MOMENT_LENGTH}"
            self._bounded(column, sa.String(MOMENT_LENGTH), bounds, required=required)

    def json(self, *columns: str, required: bool = False) -> None:
        """Add JSON as text."""
        for column in columns:
            self._bounded(column, sa.Text(), f"length({{}}) BETWEEN 2 AND {JSON_LIMIT}", required=required)

    def word(self, words: str, *columns: str, required: bool = False) -> None:
        """Add words of a closed list, given parted by spaces."""
        listed = ", ".join(f"'{word}'" for word in words.split())
        for column in columns:
            self._bounded(column, sa.String(40), f"{{}} IN ({listed})", required=required)

    def whole(self, least: int, most: int, *columns: str, required: bool = False, before: int | None = None) -> None:
        """Add whole numbers; `before` is what the rows get that are there already."""
        small = least >= -(2**31) and most < 2**31
        for column in columns:
            type_ = sa.Integer() if small else sa.BigInteger()
            self._bounded(column, type_, f"{{}} BETWEEN {least} AND {most}", required=required, before=before)

    def number(self, least: int, most: int | None, *columns: str, required: bool = False) -> None:
        """Add numbers with a fraction."""
        for column in columns:
            bounds = f"{{}} >= {least}" if most is None else f"{{}} BETWEEN {least} AND {most}"
            self._bounded(column, sa.Float(53), bounds, required=required)

    def day(self, *columns: str, required: bool = False) -> None:
        """Add calendar days."""
        for column in columns:
            self._bounded(column, sa.Date(), "{} BETWEEN '0001-01-01' AND '9999-12-31'", required=required)

    def truth(self, *columns: str, required: bool = False, before: bool | None = None) -> None:
        """Add truth values; `before` is what the rows get that are there already."""
        default = None if before is None else sa.text(str(int(before)))
        for column in columns:
            self.items.append(sa.Column(column, sa.Boolean(), nullable=not required, server_default=default))
            known = sa.column(column, sa.Boolean).in_([sa.false(), sa.true()])
            self.items.append(sa.CheckConstraint(known, name=f"ck_{self.name}_{column}"))
