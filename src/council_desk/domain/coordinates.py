"""Coordinates of a place as people copy and type them: decimal or in degrees, in any digits; and how they are shown."""

import re
from typing import NamedTuple

from council_desk.domain.digits import Digits, to_digits
from council_desk.domain.folding import fold_letters
from council_desk.errors import DeskError, sentence


class Coordinates(NamedTuple):
    """Degrees north of the equator and east of Greenwich; south and west are negative."""

    latitude: float
    longitude: float


class NotCoordinatesError(DeskError):
    """What was typed is not a latitude and a longitude."""


_PLACES = 7
"""Decimals of a degree that are kept: the last is a centimetre."""
_LONGEST = 120
"""Characters: more are not coordinates that anyone types."""
_SIGNS = str.maketrans(
    {"º": "°", "˚": "°", "′": "'", "’": "'", "‘": "'", "´": "'", "ʹ": "'", "″": '"', "”": '"', "“": '"', "ʺ": '"'}
    | {"−": "-", "–": "-", "،": ";", "؛": ";"}
)
_HEMISPHERES = {
    "N": re.compile(r"(?<![^\W\d_])(?:north|n|شمال[یا]?|с\.? ?ш\.?|с)(?![^\W\d_])"),
    "S": re.compile(r"(?<![^\W\d_])(?:south|s|جنوب[یا]?|ю\.? ?ш\.?|ю)(?![^\W\d_])"),
    "E": re.compile(r"(?<![^\W\d_])(?:east|e|شرق[یا]?|خاوری|в\.? ?д\.?|в)(?![^\W\d_])"),
    "W": re.compile(r"(?<![^\W\d_])(?:west|w|غرب[یا]?|باختری|з\.? ?д\.?|з)(?![^\W\d_])"),
}
_NUMBER = r"[0-9]{1,20}(?:\.[0-9]{1,40})?"
_ANGLE = re.compile(
    r"(?:(?P<before>[NSEW])\s*)?(?P<sign>[-+]?)"
    rf"(?P<degrees>{_NUMBER})\s*(?:°\s*(?:(?P<minutes>{_NUMBER})\s*'\s*(?:(?P<seconds>{_NUMBER})\s*\"\s*)?)?)?"
    r"(?(before)|(?P<after>[NSEW])?)"
)
_BETWEEN = re.compile(r"[\s,;/]*")
_NOT_UNDERSTOOD = sentence(
    "“{text}” is not understood as coordinates. Write the latitude and the longitude, such as 35.6892, 51.3890."
)
_ONE = sentence("There is only one number. Coordinates are a latitude and a longitude, such as 35.6892, 51.3890.")
_MANY = sentence(
    "There are more than two numbers. Coordinates are a latitude and a longitude, such as 35.6892, 51.3890."
)
_SAME_AXIS = sentence("Both numbers go the same way. One goes to the north or south, the other to the east or west.")
_LATITUDE = sentence("A latitude lies between 90° south and 90° north. The latitude comes first.")
_LONGITUDE = sentence("A longitude lies between 180° west and 180° east. The longitude comes second.")
_SIXTY = sentence("Minutes and seconds of a degree are less than 60.")


def format_coordinates(coordinates: Coordinates, digits: Digits) -> str:
    """Give coordinates in decimal degrees: `35.6892, 51.389`, which maps take, or «۳۵٫۶۸۹۲، ۵۱٫۳۸۹».

    In the latter, marks of direction keep the latitude first in a line that has nothing but digits and signs.
    """
    plain = [_plain(value) for value in coordinates]
    if digits is Digits.LATIN:
        return ", ".join(plain)
    sign = "\u061c\N{MINUS SIGN}" if digits is Digits.ARABIC else "\u200e\N{MINUS SIGN}"
    return "، ".join("\u200f" + to_digits(one.replace(".", "٫").replace("-", sign), digits) for one in plain)


def parse_coordinates(text: str) -> Coordinates:
    """Read coordinates: `35.6892, 51.3890`, `۳۵٫۶۸۹۲، ۵۱٫۳۸۹۰`, `35,6892; 51,3890`, `35°41'21"N 51°23'20"E`.

    The latitude comes first unless letters or words for the directions say otherwise. Raises NotCoordinatesError.
    """
    found = _angles(text)
    if len(found) != 2:
        raise NotCoordinatesError(_ONE if len(found) == 1 else _MANY)
    first, second = ((one["before"] or one["after"] or "") for one in found)
    if first and second and (first in "NS") == (second in "NS"):
        raise NotCoordinatesError(_SAME_AXIS)
    latitude, longitude = (_degrees(one, text) for one in found)
    if first in {"E", "W"} or second in {"N", "S"}:
        latitude, longitude = longitude, latitude
    if abs(latitude) > 90:
        raise NotCoordinatesError(_LATITUDE)
    if abs(longitude) > 180:
        raise NotCoordinatesError(_LONGITUDE)
    return Coordinates(latitude, longitude)


def _angles(text: str) -> "list[re.Match[str]]":
    """Give the angles that a text is made of. Raises NotCoordinatesError where it is made of anything else."""
    plain = _with_points(_with_letters(fold_letters(text.translate(_SIGNS)))).strip(" ()[]")
    found: list[re.Match[str]] = []
    at = 0
    while at < len(plain) <= _LONGEST:
        one = _ANGLE.match(plain, at)
        if one is None:
            break
        found.append(one)
        between = _BETWEEN.match(plain, one.end())
        at = between.end() if between else one.end()
    if not found or at < len(plain):
        raise _not_understood(text)
    return found


def _with_letters(plain: str) -> str:
    """Give a folded text with N, S, E and W for the directions in any language, and with one sign for seconds."""
    for letter, words in _HEMISPHERES.items():
        plain = words.sub(letter, plain)
    return plain.replace("''", '"')


def _with_points(plain: str) -> str:
    """Give a text with a point before every fraction: where none has one, commas or Persian slashes may stand there."""
    if re.search(r"[0-9]\.[0-9]", plain):
        return plain
    for mark in ",/":
        places = [found.start() for found in re.finditer(rf"(?<=[0-9]){mark}(?=[0-9])", plain)]
        if len(places) == 3:  # the one in the middle parts the two numbers
            places = [places[0], places[2]]
        if len(places) == 2 or (len(places) == 1 and len(re.findall("[0-9]+", plain)) > 2):
            return "".join("." if place in places else char for place, char in enumerate(plain))
    return plain


def _degrees(found: "re.Match[str]", text: str) -> float:
    """Give an angle in degrees. Raises NotCoordinatesError."""
    direction = found["before"] or found["after"]
    whole = [part for part in (found["degrees"], found["minutes"], found["seconds"]) if part]
    if (found["sign"] and direction) or any("." in part for part in whole[:-1]):
        raise _not_understood(text)
    if any(float(part) >= 60 for part in whole[1:]):
        raise NotCoordinatesError(_SIXTY)
    degrees: float = sum(float(part) / 60**power for power, part in enumerate(whole))
    negative = found["sign"] == "-" or direction in {"S", "W"}
    return round(-degrees if negative else degrees, _PLACES) + 0.0  # no zero is negative


def _plain(value: float) -> str:
    """Give a number of degrees without zeros at its end."""
    return f"{round(value, _PLACES) + 0.0:.{_PLACES}f}".rstrip("0").rstrip(".")


def _not_understood(text: str) -> NotCoordinatesError:
    return NotCoordinatesError(_NOT_UNDERSTOOD, text=text)
