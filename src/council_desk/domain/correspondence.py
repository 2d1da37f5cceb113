"""Letters: whether one waits for an answer, since when and until when, and by which pattern those sent are numbered."""

import datetime as dt
from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import Any

from council_desk.domain.calendars import year_of
from council_desk.domain.digits import Digits, to_latin
from council_desk.domain.numbering import next_number
from council_desk.domain.shapes import LetterLike
from council_desk.domain.terms import Calendar, Language, LetterOutcome

DUE_WITHIN_DAYS = 7
"""An answer that is due within a week waits for the user."""

PATTERNS: Mapping[Language, str] = {
    Language.FA: "{year}/{n}",
    Language.AR: "{n}/{year}",
    Language.RU: "{n}/{year}",
    Language.EN: "{year}/{n}",
}
"""How letters are numbered where a language is used, unless a council has a pattern of its own: anew each year."""


class Waits(StrEnum):
    """What a letter waits for."""

    DRAFT = "draft"
    """To be sent."""
    LATE = "late"
    """The answer, and the day for it has passed."""
    DUE = "due"
    """The answer, within a week."""
    OPEN = "open"
    """The answer; there is time, or no day was named."""
    NOTHING = "nothing"


URGENT = frozenset({Waits.DRAFT, Waits.LATE, Waits.DUE})
"""What is counted as waiting for the user."""


def asks(letter: LetterLike) -> bool:
    """Say whether a letter asks for something: in words, or for an answer by a day."""
    return bool(letter.reply_due or (letter.request and letter.request.strip()))


def says_something(letter: Any) -> bool:
    """Say whether a letter has a text, asks for something, or is about a decision or the minutes of a meeting."""
    return bool((letter.text or "").strip() or asks(letter) or letter.motions or letter.meeting)


def is_answered(letter: LetterLike, replies: Iterable[LetterOutcome | None] = ()) -> bool:
    """Say whether a letter was answered; `replies` are the outcomes of the letters that answer it.

    That it was received is an answer only where nothing is asked: a stamp on the copy settles no request.
    """
    heard = [letter.outcome] if letter.outcome else []
    heard += [reply or LetterOutcome.ACCEPTED for reply in replies]
    return any(one is not LetterOutcome.RECEIVED or not asks(letter) for one in heard)


def outcome_of(letter: LetterLike, replies: Iterable[LetterOutcome | None] = ()) -> LetterOutcome | None:
    """Give what came of a letter: what is noted on it, otherwise what the latest answer says, more than mere receipt.

    `replies` are those of the letters that answer it, in the order of their days.
    """
    heard = [one for one in (*replies, letter.outcome) if one is not None]
    said = [one for one in heard if one is not LetterOutcome.RECEIVED]
    return next(reversed(said or heard), None)


def waits(letter: LetterLike, on: dt.date, replies: Iterable[LetterOutcome | None] = ()) -> Waits:
    """Say what a letter waits for on a day."""
    if letter.draft:
        return Waits.DRAFT
    if not asks(letter) or is_answered(letter, replies):
        return Waits.NOTHING
    left = days_left(letter, on)
    if left is None or left > DUE_WITHIN_DAYS:
        return Waits.OPEN
    return Waits.LATE if left < 0 else Waits.DUE


def days_since(day: dt.date, on: dt.date) -> int:
    """Count the days from one day to another; none to a day that lies before it."""
    return max(0, (on - day).days)


def days_left(letter: LetterLike, on: dt.date) -> int | None:
    """Count the days until the answer is due, below zero once it is late; None without such a day."""
    return (letter.reply_due - on).days if letter.reply_due else None


def number_of(
    taken: Iterable[str],
    day: dt.date,
    *,
    language: Language,
    calendar: Calendar,
    digits: Digits,
    pattern: str | None = None,
) -> str:
    """Give the number of the next letter, sent on this day, by the council's pattern or that of the language.

    The year is that of the calendar; in Arabic it is the year of Umm al-Qura unless the calendar is Jalali. Raises
    BadPatternError.
    """
    if language is Language.AR and calendar is Calendar.GREGORIAN:
        calendar = Calendar.ISLAMIC_UMALQURA
    return next_number(pattern or PATTERNS[language], taken, year=year_of(day, calendar), digits=digits)


def same_number(one: str, other: str) -> bool:
    """Say whether two numbers are the same, in whatever digits and with whatever spaces they are written."""
    return "".join(to_latin(one).casefold().split()) == "".join(to_latin(other).casefold().split())
