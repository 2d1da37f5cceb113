"""The words of the form of documents: what a council may decide about its papers, whatever its culture does.

How a culture writes its documents is in `documents.profiles`; a council's own choices are in the record.
"""

import re
from enum import StrEnum
from typing import Final

from council_desk.domain.terms import Language
from council_desk.errors import DeskError, sentence


class ProfileKey(StrEnum):
    """The forms of documents that come with the program."""

    PERSIAN = "fa-IR"
    ARABIC = "ar-SA"
    RUSSIAN = "ru-RU"
    ENGLISH = "en-GB"

    @property
    def language(self) -> Language:
        """The language that its documents are written in."""
        return Language(self.value[:2])

    @classmethod
    def of(cls, language: Language) -> "ProfileKey":
        """Give the form of a language."""
        return next(key for key in cls if key.language is language)


class Part(StrEnum):
    """The parts of which minutes are put together; a profile names them in its order."""

    INVOCATION = "invocation"
    LETTERHEAD = "letterhead"
    TITLE = "title"
    DATE_AND_NUMBER = "date_and_number"
    TIMES = "times"
    SESSION_TABLE = "session_table"
    OFFICERS = "officers"
    ATTENDANCE_TABLE = "attendance_table"
    ATTENDANCE_LISTS = "attendance_lists"
    ATTENDANCE_LINES = "attendance_lines"
    QUORUM = "quorum"
    OPENING = "opening"
    AGENDA = "agenda"
    ITEMS = "items"
    HEARD_AND_DECIDED = "heard_and_decided"
    ELECTIONS = "elections"
    DECISIONS_TABLE = "decisions_table"
    ACTIONS_TABLE = "actions_table"
    STATEMENT = "statement"
    CLOSING = "closing"
    ATTACHMENTS = "attachments"
    SIGNATURES = "signatures"
    APPROVAL = "approval"
    DISTRIBUTION = "distribution"
    ATTENDANCE_ANNEX = "attendance_annex"
    CORRECTIONS = "corrections"


KEPT: Final = (Part.TITLE, Part.SIGNATURES, Part.CORRECTIONS)
"""The parts that no minutes are without: what they are, who answers for them, and what was put right in them."""


class Signing(StrEnum):
    """Who signs, and how the places to sign are set."""

    TABLE_OF_PRESENT = "table_of_present"
    OFFICERS_AND_MEMBERS = "officers_and_members"
    CHAIR_AND_SECRETARY = "chair_and_secretary"
    SECRETARY_AND_CHAIR = "secretary_and_chair"


class Binding(StrEnum):
    """The side on which pages are bound."""

    LEFT = "left"
    RIGHT = "right"


class EmblemType(StrEnum):
    """The kinds of picture that an emblem may be."""

    PNG = "image/png"
    JPEG = "image/jpeg"
    SVG = "image/svg+xml"


PLACES: Final = ("council", "council_of", "ordinal", "number", "kind", "openness", "day", "place", "chair")
"""What may stand in braces in an opening formula."""
_BRACED = re.compile(r"\{([^{}]*)\}")


class BadFormulaError(DeskError):
    """An opening formula that cannot be filled in."""


def check_formula(text: str) -> str:
    """Give the formula back. Raises BadFormulaError for a place that is not known, or a brace that stands alone."""
    for place in _BRACED.findall(text):
        if place not in PLACES:
            raise BadFormulaError(
                sentence("The opening cannot contain “{place}”. Use {known}."),
                place=f"{{{place}}}",
                known=", ".join(f"{{{name}}}" for name in PLACES),
            )
    if set("{}") & set(_BRACED.sub("", text)):
        raise BadFormulaError(
            sentence("A brace stands alone in the opening. Write places such as {example}."), example="{day}"
        )
    return text
