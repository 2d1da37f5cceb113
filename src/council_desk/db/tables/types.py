"""Types of column that SQLAlchemy has not: moments that sort by instant, and JSON that stays readable."""

import json
from typing import Any

from sqlalchemy import Dialect, String, Text, TypeDecorator

from council_desk.record.moments import instant

MOMENT_LENGTH = 27 + 1 + 64


def instant_text(moment: str) -> str:
    """Give the instant of a moment as text of fixed length that sorts: what stored moments begin with."""
    return instant(moment).replace(tzinfo=None).isoformat(timespec="microseconds") + "Z"


class MomentText(TypeDecorator[str]):
    """A moment of the record: stored as `UTC instant|text as written`, so that it sorts by instant and loses nothing.

    In Python it is the text as written. In a condition it compares by instant first.
    """

    impl = String
    cache_ok = True

    def __init__(self) -> None:
        super().__init__(length=MOMENT_LENGTH)

    def __repr__(self) -> str:
        return "MomentText()"

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:  # noqa: ARG002 - SQLAlchemy's form
        """Put the instant before the text."""
        return None if value is None else f"{instant_text(value)}|{value}"

    def process_result_value(self, value: str | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        """Give the text as it was written."""
        return None if value is None else value.partition("|")[2]


class JsonText(TypeDecorator[Any]):
    """A JSON value as text in its own letters, without escapes, so that other tools can read and search it."""

    impl = Text
    cache_ok = True

    def __repr__(self) -> str:
        return "JsonText()"

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:  # noqa: ARG002
        """Write the value without spaces."""
        return None if value is None else json.dumps(value, ensure_ascii=False, separators=(",", ":"))

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:  # noqa: ARG002
        """Read the value."""
        return None if value is None else json.loads(value)
