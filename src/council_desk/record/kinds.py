"""The kinds of single value that the record is made of: texts, days, moments, numbers, and references by target.

The objects built of them are in `models`.
"""

import re
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Any

from pydantic import AfterValidator, BeforeValidator, Field
from pydantic_core import PydanticCustomError

from council_desk.errors import sentence
from council_desk.record.moments import MomentError, instant

TEXT_LIMIT = 200_000
"""Characters in any one text."""
WHOLE_LIMIT = 2**53 - 1
"""The largest whole number that every reader of JSON carries exactly (RFC 7493, 2.2)."""

ID_PATTERN = r"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"
COUNTRY_PATTERN = r"^[A-Z]{2}$"
CURRENCY_PATTERN = r"^[A-Z]{3}$"
DIGEST_PATTERN = r"^[0-9a-f]{64}$"

_NOT_A_DAY = sentence("The value is not a day: it is not written as 2026-11-12.")
_NO_SUCH_DAY = sentence("The value is not a day: there is no such day.")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)


def _without_nul(text: str) -> str:
    if "\0" in text:
        raise PydanticCustomError("nul", "NUL")
    return text


def _written_as_day(value: Any) -> Any:
    if not isinstance(value, str):
        return value
    if not _DAY.fullmatch(value):
        raise PydanticCustomError("day", "{reason}", {"reason": _NOT_A_DAY})
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise PydanticCustomError("day", "{reason}", {"reason": _NO_SUCH_DAY}) from None


def _written_as_moment(text: str) -> str:
    try:
        instant(text)
    except MomentError as error:
        raise PydanticCustomError("moment", "{reason}", {"reason": str(error)}) from None
    return text


@dataclass(frozen=True, slots=True)
class Refers:
    """Marks a reference: the kinds of object it may name.

    `withheld` says that it may also name a person whose particulars do not travel with the record.
    """

    kinds: tuple[str, ...]
    withheld: bool = False


Day = Annotated[date, BeforeValidator(_written_as_day)]
"""A calendar day; in JSON YYYY-MM-DD."""
Moment = Annotated[str, Field(max_length=64), AfterValidator(_written_as_moment)]
"""An instant as RFC 3339 writes it, with its offset; kept letter for letter."""
Text = Annotated[str, Field(max_length=TEXT_LIMIT), AfterValidator(_without_nul)]
"""Text that the schema does not bound; as long as prose."""
Line = Annotated[str, Field(min_length=1, max_length=500), AfterValidator(_without_nul)]
"""One line of text."""
Prose = Annotated[str, Field(max_length=TEXT_LIMIT), AfterValidator(_without_nul)]
"""Text of any number of paragraphs, parted by line feeds."""
Money = Annotated[int, Field(ge=0, le=1_000_000_000_000_000)]
"""Whole units of the smallest unit in use of a currency (IRR: rials, RUB: kopecks)."""

Country = Annotated[str, Field(pattern=COUNTRY_PATTERN)]
"""A country as ISO 3166 writes it."""
Currency = Annotated[str, Field(pattern=CURRENCY_PATTERN)]
"""A currency as ISO 4217 writes it."""
Digest = Annotated[str, Field(pattern=DIGEST_PATTERN)]
"""A SHA-256 digest."""

Id = Annotated[str, Field(pattern=ID_PATTERN)]
"""A UUID in small letters; version 7 when this program makes it."""
AreaRef = Annotated[Id, Refers(("Area",))]
OrganizationRef = Annotated[Id, Refers(("Organization",))]
PersonRef = Annotated[Id, Refers(("Person",))]
PartyRef = Annotated[Id, Refers(("Person", "Organization"))]
"""A person or an organization."""
WithheldPersonRef = Annotated[Id, Refers(("Person",), withheld=True)]
"""A person of this record, or one whose particulars stay with the desk that wrote it."""
MeetingRef = Annotated[Id, Refers(("Meeting",))]
MotionRef = Annotated[Id, Refers(("Motion",))]
ProjectRef = Annotated[Id, Refers(("Project",))]
ElectionRef = Annotated[Id, Refers(("Election",))]
PaperRef = Annotated[Id, Refers(("Paper",))]
LetterRef = Annotated[Id, Refers(("Letter",))]
