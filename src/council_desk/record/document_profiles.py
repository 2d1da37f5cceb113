"""A council's own form of documents: what it decides itself; all else is as its culture writes documents.

Every field may be left out. What a document looks like with them is in `documents.profiles.own`.
"""

import base64
import binascii
from collections.abc import Callable, Hashable
from typing import Annotated, TypeVar

from pydantic import AfterValidator, Field
from pydantic_core import PydanticCustomError

from council_desk.domain import forms, terms
from council_desk.domain.digits import Digits
from council_desk.domain.numbering import check_pattern, check_running
from council_desk.errors import DeskError, sentence
from council_desk.record.kinds import TEXT_LIMIT, Line
from council_desk.record.meetings import Model

EMBLEM_LIMIT = 144 * 1024
"""Bytes of an emblem: in base64 they are as many characters as any text of a record may have."""
PATTERN_LIMIT, FORMULA_LIMIT, FOOTER_LIMIT = 80, 2_000, 160
"""Characters of a numbering pattern, an opening formula and a footer."""
LETTERHEAD_LINES, DISTRIBUTION_LINES = 6, 20

_NOT_BASE64 = sentence("The picture is not written in base64.")
_TWICE = sentence("The value is given twice: {value}.")
_T = TypeVar("_T", bound=Hashable)


def _refused(template: str, **values: str) -> PydanticCustomError:
    """Give the error that tells a sentence with its values."""
    return PydanticCustomError("told", "{template}", {"template": template, "values": values})


def _checked(check: Callable[[str], str]) -> Callable[[str], str]:
    """Give a validator of a text that a function of the domain refuses with a DeskError."""

    def validate(text: str) -> str:
        if "\0" in text:
            raise PydanticCustomError("nul", "NUL")
        try:
            return check(text)
        except DeskError as error:
            raise _refused(error.template, **error.values) from None

    return validate


def _as_base64(text: str) -> str:
    try:
        raw = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        raw = b""
    if not raw or base64.b64encode(raw).decode("ascii") != text:
        raise _refused(_NOT_BASE64)
    return text


def _each_once(values: tuple[_T, ...]) -> tuple[_T, ...]:
    for place, value in enumerate(values):
        if value in values[:place]:
            raise _refused(_TWICE, value=str(value))
    return values


Base64 = Annotated[str, Field(min_length=4, max_length=TEXT_LIMIT), AfterValidator(_as_base64)]
"""Bytes in base64, in its one canonical spelling."""
Pattern = Annotated[str, Field(min_length=1, max_length=PATTERN_LIMIT), AfterValidator(_checked(check_pattern))]
"""How decisions are numbered; see `domain.numbering`."""
Running = Annotated[str, Field(min_length=1, max_length=PATTERN_LIMIT), AfterValidator(_checked(check_running))]
"""How meetings and letters are numbered, which belong to no item."""
Formula = Annotated[str, Field(min_length=1, max_length=FORMULA_LIMIT), AfterValidator(_checked(forms.check_formula))]
"""A text with places in braces that are filled in; see `domain.forms`."""
Side = Annotated[int, Field(ge=5, le=65)]
"""Millimetres at the side of a page: two of the widest leave 80 of 210 to the text."""
Height = Annotated[int, Field(ge=17, le=65)]
"""Millimetres above or below the text, where page numbers stand."""


class Emblem(Model):
    """The picture in the letterhead."""

    media_type: forms.EmblemType
    data: Base64
    height: Annotated[int, Field(ge=8, le=40)] = 18
    """Millimetres on paper."""
    alternative: Line | None = None
    """What it shows, for those who do not see it."""


class Numbering(Model):
    """How a council numbers its meetings, decisions and letters."""

    meeting: Running | None = None
    decision: Pattern | None = None
    letter: Running | None = None


class PageMargins(Model):
    """Margins in millimetres; `inner` is the side of the binding, `first_top` the top of the first page."""

    top: Height | None = None
    bottom: Height | None = None
    inner: Side | None = None
    outer: Side | None = None
    first_top: Annotated[int, Field(ge=5, le=120)] | None = None


class DocumentProfile(Model):
    """How a council writes its documents where it differs from its culture.

    `base` is the form that it starts from (none: that of the language of the meeting), `second_language` the one in
    which labels stand besides. `parts` are those of the minutes in their order; without any, they are the base's.
    Of several `calendars` the first is the main one.
    """

    name: Line | None = None
    base: forms.ProfileKey | None = None
    second_language: terms.Language | None = None
    emblem: Emblem | None = None
    letterhead: Annotated[tuple[Line, ...], Field(max_length=LETTERHEAD_LINES)] = ()
    invocation: Line | None = None
    opening: Formula | None = None
    parts: Annotated[tuple[forms.Part, ...], AfterValidator(_each_once)] = ()
    numbering: Numbering | None = None
    calendars: Annotated[tuple[terms.Calendar, ...], Field(max_length=2), AfterValidator(_each_once)] = ()
    digits: Digits | None = None
    margins: PageMargins | None = None
    binding: forms.Binding | None = None
    signing: forms.Signing | None = None
    distribution: Annotated[tuple[Line, ...], Field(max_length=DISTRIBUTION_LINES)] = ()
    footer: Annotated[Line, Field(max_length=FOOTER_LIMIT)] | None = None
