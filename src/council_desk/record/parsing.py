"""From bytes to plain JSON values, refusing whatever JSON allows but a record cannot carry. Knows nothing of meetings.

Python's parser takes duplicate keys (the last wins), NaN, lone surrogates and numbers that no other reader carries
exactly. Here its hooks leave a mark in place of such a value, and a walk over the result finds the mark and so its
place.
"""

import json
import math
from dataclasses import dataclass
from typing import Any

from council_desk.errors import sentence
from council_desk.record.errors import RecordError, pointer_to
from council_desk.record.kinds import TEXT_LIMIT, WHOLE_LIMIT

SIZE_LIMIT = 64 * 1024 * 1024
"""Bytes of a record."""
DEPTH_LIMIT = 64
"""Objects and lists within each other; the record itself needs eight, the geometry of an area a few more."""

_TOO_LARGE = sentence("The file is larger than {limit} MiB and is not read.")
_EMPTY = sentence("The file is empty.")
_NOT_UTF8 = sentence("The file is not text in UTF-8 (byte {position}).")
_UTF16 = sentence("The file is text in UTF-16. Save it as UTF-8.")
_NOT_JSON = sentence("The file is not JSON: something is wrong at line {line}, column {column}.")
_TOO_DEEP = sentence("Objects and lists lie within each other more than {limit} deep.")
_DUPLICATE = sentence("The field {name} is given twice.")
_NOT_A_NUMBER = sentence("{literal} is not a number that a record can carry.")
_TOO_GREAT = sentence("The number is too great to be carried exactly; the limit is {limit}.")
_NUL = sentence("The text contains the character NUL.")
_SURROGATE = sentence("The text contains half of a character (a lone surrogate).")
_TOO_LONG = sentence("The text is longer than {limit} characters.")


@dataclass(frozen=True, slots=True)
class _Refused:
    """Stands where a value stood that cannot be taken."""

    template: str
    values: dict[str, Any]


def parse(data: bytes) -> Any:
    """Give the JSON value that these bytes are. Raises RecordError.

    A byte order mark before UTF-8 is passed over, since editors on Windows write one. A number without a fraction is
    an int however it was written (1.0, 1e3), as in JSON Schema.
    """
    text = _decode(data)
    try:
        value = json.loads(
            text,
            object_pairs_hook=_object,
            parse_int=_whole,
            parse_float=_number,
            parse_constant=lambda literal: _Refused(_NOT_A_NUMBER, {"literal": literal}),
        )
    except json.JSONDecodeError as error:
        # The parser's own words are English only, so the place is all that is told of them.
        raise RecordError(_NOT_JSON, line=error.lineno, column=error.colno) from None
    except RecursionError:
        raise RecordError(_TOO_DEEP, limit=DEPTH_LIMIT) from None
    _walk(value, (), 1)
    return value


def require_size(size: int) -> None:
    """Refuse more bytes than a record may have. Raises RecordError."""
    if size > SIZE_LIMIT:
        raise RecordError(_TOO_LARGE, limit=SIZE_LIMIT // 2**20)
    if size == 0:
        raise RecordError(_EMPTY)


def _decode(data: bytes) -> str:
    require_size(len(data))
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        raise RecordError(_UTF16)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise RecordError(_NOT_UTF8, position=error.start) from None


def _object(pairs: list[tuple[str, Any]]) -> Any:
    value = dict(pairs)
    if len(value) < len(pairs):
        seen: set[str] = set()
        twice = next(name for name, _ in pairs if name in seen or seen.add(name))  # type: ignore[func-returns-value]
        return _Refused(_DUPLICATE, {"name": _shown(twice)})
    return value


def _whole(digits: str) -> Any:
    # Before int(): Python needs quadratic time for long numbers and refuses those of more than 4,300 digits.
    if len(digits) > 17 or abs(int(digits)) > WHOLE_LIMIT:
        return _Refused(_TOO_GREAT, {"limit": WHOLE_LIMIT})
    return int(digits)


def _number(literal: str) -> Any:
    value = float(literal)
    if not math.isfinite(value):
        return _Refused(_NOT_A_NUMBER, {"literal": _shown(literal)})
    if not value.is_integer():
        return value
    return int(value) if abs(value) <= WHOLE_LIMIT else _Refused(_TOO_GREAT, {"limit": WHOLE_LIMIT})


def _walk(value: Any, path: tuple[str | int, ...], depth: int) -> None:
    if isinstance(value, _Refused):
        raise RecordError(value.template, pointer_to(*path), **value.values)
    if isinstance(value, str):
        _require_text(value, path)
    elif isinstance(value, dict | list):
        if depth > DEPTH_LIMIT:
            raise RecordError(_TOO_DEEP, pointer_to(*path), limit=DEPTH_LIMIT)
        if isinstance(value, dict):
            for name, one in value.items():
                _require_text(name, path)
                _walk(one, (*path, name), depth + 1)
        else:
            for index, one in enumerate(value):
                _walk(one, (*path, index), depth + 1)


def _require_text(text: str, path: tuple[str | int, ...]) -> None:
    if len(text) > TEXT_LIMIT:
        raise RecordError(_TOO_LONG, pointer_to(*path), limit=TEXT_LIMIT)
    if "\0" in text:
        raise RecordError(_NUL, pointer_to(*path))
    if not text.isascii():
        try:
            text.encode()
        except UnicodeEncodeError:
            raise RecordError(_SURROGATE, pointer_to(*path)) from None


def _shown(text: str) -> str:
    """Shorten what stands in a file so that a sentence can name it."""
    return text.encode("ascii", "backslashreplace").decode()[:80] if not text.isprintable() else text[:80]
