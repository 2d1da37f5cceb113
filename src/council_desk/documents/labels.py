"""Labels in two languages: headings, heads of columns, names of fields, roles; never sentences.

A dataclass of words marks its labels by their type, `Label`; what is not marked stays in the first language. A label
with places in braces is a sentence and is not joined either.
"""

import unicodedata
from collections.abc import Mapping
from dataclasses import fields, replace
from functools import cache
from typing import TYPE_CHECKING, Annotated, Any, TypeVar, get_args, get_origin, get_type_hints

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

_LABEL = object()
Label = Annotated[str, _LABEL]
"""A word or two that may stand in two languages. Lists and tables of labels are marked by what they hold."""

_SEPARATOR = " / "
_POP_ISOLATE = "\u2069"
_Words = TypeVar("_Words", bound="DataclassInstance")


def in_two_languages(first: _Words, second: _Words) -> _Words:
    """Give words of the first language whose labels stand in both."""
    joined = {name: _both(getattr(first, name), getattr(second, name)) for name in labels_of(type(first))}
    return replace(first, **joined)


@cache
def labels_of(words: type[Any]) -> tuple[str, ...]:
    """Give the names of the fields that are labels, or hold some."""
    hints = get_type_hints(words, include_extras=True)
    return tuple(field.name for field in fields(words) if _marked(hints[field.name]))


def _marked(hint: Any) -> bool:
    if get_origin(hint) is Annotated:
        return _LABEL in hint.__metadata__
    return any(_marked(one) for one in get_args(hint))


def _both(first: Any, second: Any) -> Any:
    if isinstance(first, str):
        return joined_label(first, second)
    if isinstance(first, Mapping):
        return {key: joined_label(label, second.get(key, "")) for key, label in first.items()}
    if len(first) != len(second):
        return first
    return tuple(joined_label(*pair) for pair in zip(first, second, strict=True))


def joined_label(first: str, second: str) -> str:
    """Give a label in two languages, the second shielded where it runs the other way; a colon stands once, at the end.

    One that is the same in both, missing in one, or has places to fill in stays as it is.
    """
    colon = ":" if first.endswith(":") else ""
    one, other = first.removesuffix(":"), " ".join(second.removesuffix(":").split())
    if not one or not other or one.casefold() == other.casefold() or "{" in first + second:
        return first
    if _rightwards(one) != _rightwards(other):
        other = f"{chr(0x2066) if _rightwards(other) else chr(0x2067)}{other}{_POP_ISOLATE}"
    return f"{one}{_SEPARATOR}{other}{colon}"


def _rightwards(text: str) -> bool:
    """Say whether a label runs from left to right."""
    return next((kind == "L" for kind in map(unicodedata.bidirectional, text) if kind in {"L", "R", "AL"}), True)
