"""Changing one thing in a council's own form of documents."""

from typing import Any

from council_desk.record.models import DocumentProfile, Model, Numbering, PageMargins
from council_desk.services.editing.values import changed

_PARTS: dict[str, type[Model]] = {"numbering": Numbering, "margins": PageMargins}


def form_value(form: DocumentProfile | None, path: str) -> Any:
    """Give what a form says at a place, such as "footer" or "margins.top"; None where it says nothing."""
    held: Any = form
    for name in path.split("."):
        held = None if held is None else getattr(held, name)
    return None if held == () else held


def form_with(form: DocumentProfile | None, path: str, value: Any) -> DocumentProfile | None:
    """Give a form that says something else at a place; None or () says nothing, and a form without a word is None.

    Raises InvalidValueError.
    """
    own = form or DocumentProfile()
    name, _, inner = path.partition(".")
    if inner:
        part = changed(getattr(own, name) or _PARTS[name](), **{inner: value})
        value = None if type(part) in _PARTS.values() and part == type(part)() else part
    made = changed(own, **{name: None if value == () else value})
    return None if made == DocumentProfile() else made
