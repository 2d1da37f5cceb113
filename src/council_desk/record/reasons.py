"""Plain sentences for what pydantic finds wrong with a value."""

from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from council_desk.errors import sentence
from council_desk.record.errors import RecordError, pointer_to
from council_desk.record.kinds import COUNTRY_PATTERN, CURRENCY_PATTERN, DIGEST_PATTERN, ID_PATTERN

_WRONG = sentence("The value is not allowed here: {reason}.")

_PATTERNS = {
    ID_PATTERN: sentence("The id must be a UUID in small letters."),
    COUNTRY_PATTERN: sentence("The country must be given by two capital letters (ISO 3166)."),
    CURRENCY_PATTERN: sentence("The currency must be given by three capital letters (ISO 4217)."),
    DIGEST_PATTERN: sentence("The digest must be 64 hexadecimal digits in small letters."),
}

_REASONS = {
    "missing": sentence("The field is missing, and it must be there."),
    "extra_forbidden": sentence("There is no such field in a council record."),
    "string_type": sentence("The value must be text."),
    "string_too_long": sentence("The text is longer than {max_length} characters."),
    "string_too_short": sentence("The text must not be empty."),
    "string_unicode": sentence("The text contains half of a character (a lone surrogate)."),
    "int_type": sentence("The value must be a whole number."),
    "float_type": sentence("The value must be a number."),
    "finite_number": sentence("The value must be a number."),
    "bool_type": sentence("The value must be true or false."),
    "tuple_type": sentence("The value must be a list."),
    "too_long": sentence("The list is longer than {max_length}."),
    "model_type": sentence("The value must be an object."),
    "dict_type": sentence("The value must be an object."),
    "date_type": sentence("The value must be a day, such as 2026-11-12."),
    "nul": sentence("The text contains the character NUL."),
    "greater_than_equal": sentence("The number must be at least {ge}."),
    "less_than_equal": sentence("The number must be at most {le}."),
    "enum": sentence("The value must be one of {expected}."),
    "literal_error": sentence("The value must be one of {expected}."),
}


def reason_for(error: ErrorDetails) -> tuple[str, dict[str, Any]]:
    """Give the template of a sentence and its values. What is not foreseen is told in pydantic's own English words."""
    if error["type"] in {"day", "moment"}:
        return error["ctx"]["reason"], {}
    if error["type"] == "told":
        return error["ctx"]["template"], error["ctx"]["values"]
    template = _PATTERNS.get(error.get("ctx", {}).get("pattern", "")) or _REASONS.get(error["type"])
    if template is None:
        return _WRONG, {"reason": error["msg"]}
    return template, dict(error.get("ctx", {}))


def refusal(error: ValidationError) -> RecordError:
    """Give the error that tells the first thing that is wrong, with its place."""
    first = error.errors(include_url=False)[0]
    template, values = reason_for(first)
    return RecordError(template, pointer_to(*first["loc"]), **values)
