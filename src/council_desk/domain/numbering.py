"""Numbers of meetings, decisions and letters by the council's pattern.

`{n}` runs on over meetings (Iran), `{item}.{point}` counts within an agenda item (Russia), `{n}/{year}` and
`{year}/{n}` begin anew each year (Arabic countries, Britain). Any text may stand around: `NC-07/{year}/{n}`.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from council_desk.domain.digits import Digits, to_digits, to_latin
from council_desk.errors import DeskError, sentence

_PLACE = re.compile(r"\{([^{}]*)\}")
_KNOWN = re.compile(r"(n|year|item|point)(?::0([2-6]))?")


class BadPatternError(DeskError):
    """A pattern that cannot give numbers."""


@dataclass(frozen=True, slots=True)
class Numbers:
    """The numbers within a reference; only those its pattern has."""

    n: int | None = None
    year: int | None = None
    item: int | None = None
    point: int | None = None


def check_pattern(pattern: str) -> str:
    """Give the pattern back. Raises BadPatternError for unknown or repeated places, or without `{n}` or `{point}`."""
    names = []
    for place in _PLACE.findall(pattern):
        known = _KNOWN.fullmatch(place)
        if known is None:
            raise BadPatternError(
                sentence("A number cannot contain “{place}”. Use {known}."),
                place=place,
                known="{n}, {year}, {item}, {point}",
            )
        names.append(known[1])
    if len(set(names)) != len(names) or ("n" in names) == ("point" in names):
        raise BadPatternError(
            sentence("A number needs either {known}, and nothing twice."), known="{n} / {item}.{point}"
        )
    return pattern


def check_running(pattern: str) -> str:
    """Give a pattern of meetings or letters back, which belong to no item. Raises BadPatternError."""
    if _has(check_pattern(pattern), "item") or _has(pattern, "point"):
        raise BadPatternError(sentence("Only decisions are numbered within an item. Use {known}."), known="{n}, {year}")
    return pattern


def format_number(pattern: str, numbers: Numbers, digits: Digits = Digits.LATIN) -> str:
    """Give a reference, with all its digits in one set; `{n:03}` fills up with zeros. Raises BadPatternError."""
    check_pattern(pattern)

    def fill(place: re.Match[str]) -> str:
        name, _, width = place[1].partition(":")
        return str(getattr(numbers, name) or 0).zfill(int(width or 0))

    return to_digits(_PLACE.sub(fill, pattern), digits)


def parse_number(pattern: str, reference: str) -> Numbers | None:
    """Read a reference in any digits; nothing if it does not follow the pattern. Raises BadPatternError."""
    found = _reader(pattern).fullmatch(to_latin(reference).strip())
    return Numbers(**{name: int(value) for name, value in found.groupdict().items()}) if found else None


@lru_cache(maxsize=32)
def _reader(pattern: str) -> re.Pattern[str]:
    """Give what reads references of a pattern; a register has hundreds of one. Raises BadPatternError."""
    parts = _PLACE.split(to_latin(check_pattern(pattern)))
    return re.compile(
        "".join(
            f"(?P<{part.partition(':')[0]}>[0-9]{{1,9}})" if i % 2 else re.escape(part) for i, part in enumerate(parts)
        )
    )


def next_number(
    pattern: str,
    taken: Iterable[str],
    *,
    year: int | None = None,
    item: int | None = None,
    digits: Digits = Digits.LATIN,
) -> str:
    """Give the reference that follows those taken, of the same year or agenda item if the pattern has them.

    References that do not follow the pattern are passed over. Raises BadPatternError.
    """
    check_pattern(pattern)
    counter = "n" if _has(pattern, "n") else "point"
    fixed = {name: value for name, value in (("year", year), ("item", item)) if _has(pattern, name)}
    highest = 0
    for reference in taken:
        numbers = parse_number(pattern, reference)
        if numbers and all(getattr(numbers, name) == value for name, value in fixed.items()):
            highest = max(highest, getattr(numbers, counter) or 0)
    return format_number(pattern, Numbers(**{**fixed, counter: highest + 1}), digits)


def _has(pattern: str, name: str) -> bool:
    """Say whether a pattern has a place."""
    return re.search(rf"\{{{name}[:}}]", pattern) is not None
