"""Writing a council record: as it was read, field by field, for people to look at; and in canonical form for seals."""

from typing import Any

import rfc8785
from pydantic_core import to_json as write_json

from council_desk.record.models import Model


def to_json(value: Model) -> dict[str, Any]:
    """Give the JSON object of a record or a part of one: the fields that were written out, and no others.

    Numbers without a fraction are ints, so that 4 does not come back as 4.0.
    """
    written = value.model_dump(mode="json", exclude_unset=True)
    return {name: _plain(one) for name, one in written.items()}


def write_record(record: Model) -> bytes:
    """Give the record as readable JSON: UTF-8, indented by one space, with a line feed at the end."""
    return write_json(to_json(record), indent=1) + b"\n"


def canonical(record: Model | dict[str, Any]) -> bytes:
    """Give the one canonical form of a record (RFC 8785): what digests and seals are computed over."""
    return rfc8785.dumps(to_json(record) if isinstance(record, Model) else record)


def _plain(value: Any) -> Any:
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, dict):
        return {name: _plain(one) for name, one in value.items()}
    if isinstance(value, list):
        return [_plain(one) for one in value]
    return value
