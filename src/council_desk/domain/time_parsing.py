"""Typed times of day, on the clock of 24 or of 12 hours, in any digits."""

import datetime as dt
import re

from council_desk.domain.folding import fold_letters
from council_desk.errors import DeskError, sentence


class NotATimeError(DeskError):
    """What was typed is not a time of day."""


_MORNING = frozenset({"am", "ق ظ", "قظ", "ص", "صبح", "صباحا", "قبل از ظهر", "قبلازظهر", "утра", "بامداد"})
_EVENING = frozenset(
    {"pm", "ب ظ", "بظ", "م", "مساء", "مسا", "عصر", "بعد از ظهر", "بعدازظهر", "дня", "вечера", "ظهرا", "ظهر"}
)
_NIGHT = frozenset({"شب", "ночи", "ليلا", "ليل"})
_TIME = re.compile(
    r"(?:ساعت|الساعه|в|at)?\s*(?P<a>[0-9]{1,4})(?:\s*(?:[:.\-/٫]|ч|h|و)\s*(?P<b>[0-9]{1,2}))?(?:[:.][0-9]{2})?"
    r"\s*(?:ч|час|часов|часа|мин|h|h\.)?\.?\s*(?P<half>[^\W\d_][^\d]*)?"
)


def parse_time(text: str) -> dt.time:
    """Read a time of day: `18:45`, `۱۸:۴۵`, `18.45`, `1845`, `7:05 pm`, `٧:٠٥ م`, `۷:۰۵ ب.ظ`, `19`.

    Old Persian minutes write minutes before hours, `30/19`; that is understood where only it makes sense. Raises
    NotATimeError.
    """
    found = _TIME.fullmatch(fold_letters(text))
    if found is None:
        raise _not_a_time(text)
    hour, minute = _figures(found["a"], found["b"])
    if minute > 23 or hour > 23:
        hour, minute = (minute, hour) if "/" in fold_letters(text) and hour > 23 else (hour, minute)
    half = " ".join(re.findall(r"\w+", found["half"] or "")).replace("a m", "am").replace("p m", "pm")
    if half:
        hour = _on_24_hours(hour, half, text)
    if hour > 23 or minute > 59:
        raise _not_a_time(text)
    return dt.time(hour, minute)


def _figures(first: str, second: str | None) -> tuple[int, int]:
    """Give hour and minute; three or four figures without a separator end in the minute."""
    if second is not None or len(first) <= 2:
        return int(first), int(second or 0)
    return int(first[:-2]), int(first[-2:])


def _on_24_hours(hour: int, half: str, text: str) -> int:
    """Give the hour on the clock of 24 hours. Raises NotATimeError for an unknown half of the day."""
    if half not in _MORNING | _EVENING | _NIGHT:
        raise _not_a_time(text)
    if hour > 12:
        return hour
    late = half in _EVENING or (half in _NIGHT and 6 <= hour <= 11)
    return hour % 12 + (12 if late else 0)


def _not_a_time(text: str) -> NotATimeError:
    """Say what a time looks like."""
    return NotATimeError(sentence("“{text}” is not a time of day. Type hours and minutes, such as 18:45."), text=text)
