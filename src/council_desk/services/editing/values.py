"""Changing a frozen value of the record, checked by its own model. The other modules of this package build on it."""

from collections.abc import Callable, Iterable
from datetime import datetime
from typing import Any, Protocol, TypeVar

from pydantic import ValidationError

from council_desk.errors import DeskError, sentence
from council_desk.record.models import Model
from council_desk.record.moments import moment

M = TypeVar("M", bound=Model)


class Identified(Protocol):
    """A value with an id."""

    @property
    def id(self) -> str:
        """The id."""


I_ = TypeVar("I_", bound=Identified)


class InvalidValueError(DeskError):
    """What was entered cannot be kept as it is; `field` names the field of the record."""


class NotThereError(DeskError):
    """What was to be changed is no longer there."""


_EMPTY = sentence("Something must be written here: {field}.")
_LONG = sentence("This is longer than {limit} characters: {field}.")
_WRONG = sentence("This cannot be kept: {field} ({reason}).")
_GONE = sentence("This is no longer there. It was removed in the meantime.")


def make(kind: type[M], /, **fields: Any) -> M:
    """Make a value; fields that are None are left out of the record. Raises InvalidValueError."""
    return _checked(kind, {name: value for name, value in fields.items() if value is not None})


def changed(value: M, /, **fields: Any) -> M:
    """Give the value with other fields; a field that becomes None leaves the record. Raises InvalidValueError.

    Fields that the source never wrote out stay unwritten, so that a record comes out as it went in.
    """
    if all(getattr(value, name) == new for name, new in fields.items()):
        return value
    kept = {name: getattr(value, name) for name in value.model_fields_set if name not in fields}
    kept |= {
        name: new
        for name, new in fields.items()
        if new is not None and (name in value.model_fields_set or new != type(value).model_fields[name].default)
    }
    return _checked(type(value), kept)


def _checked(kind: type[M], fields: dict[str, Any]) -> M:
    try:
        return kind(**fields)
    except ValidationError as error:
        raise told(error) from error


def told(error: ValidationError) -> InvalidValueError:
    """Put the first thing that is wrong with a value in a plain sentence."""
    first = error.errors(include_url=False, include_context=True)[0]
    field = ".".join(str(part) for part in first["loc"])
    if first["type"] == "string_too_short":
        return InvalidValueError(_EMPTY, field=field)
    if first["type"] == "string_too_long":
        return InvalidValueError(_LONG, field=field, limit=first.get("ctx", {}).get("max_length", "?"))
    if first["type"] == "told":
        return InvalidValueError(first["ctx"]["template"], **first["ctx"]["values"])
    return InvalidValueError(_WRONG, field=field, reason=first["msg"])


def find(values: Iterable[I_], wanted: str) -> I_:
    """Give the value with this id. Raises NotThereError."""
    for value in values:
        if value.id == wanted:
            return value
    raise gone()


def gone() -> NotThereError:
    """Say that what was to be changed is no longer there."""
    return NotThereError(_GONE)


def replaced(values: tuple[I_, ...], wanted: str, change: Callable[[I_], I_]) -> tuple[I_, ...]:
    """Give the values with the one of this id changed. Raises NotThereError."""
    find(values, wanted)
    return tuple(change(value) if value.id == wanted else value for value in values)


def without(values: tuple[I_, ...], wanted: str) -> tuple[I_, ...]:
    """Give the values without the one of this id. Raises NotThereError."""
    find(values, wanted)
    return tuple(value for value in values if value.id != wanted)


def text_of(at: datetime) -> str:
    """Write a moment of the clock (aware) as the record keeps it: with its own offset, to the second."""
    return moment(at.replace(microsecond=0))
