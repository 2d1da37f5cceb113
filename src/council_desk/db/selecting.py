"""Rows by the values of one column, however many values there are."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, TypeVar

from sqlalchemy import Column, Select
from sqlmodel import Session

Stored = Mapping[Any, Any]
"""A row as it is stored: its columns by name."""

V = TypeVar("V")

_CHUNK = 1_000
"""Values in one condition; SQLite allows 32,766 in a statement."""


def chunks(values: Iterable[V]) -> Iterator[list[V]]:
    """Part values into lists that fit into one condition."""
    ordered = list(values)
    for start in range(0, len(ordered), _CHUNK):
        yield ordered[start : start + _CHUNK]


def rows_among(session: Session, query: Select[Any], column: "Column[V]", values: Iterable[V]) -> list[Stored]:
    """Give the rows of a query whose column holds one of the values, in no particular order."""
    found: list[Stored] = []
    for chunk in chunks(values):
        found.extend(session.execute(query.where(column.in_(chunk))).mappings())
    return found
