"""A line typed in one go, read as an action: what is to be done, "@" and a name, "until" and a day.

Pure: no widgets. The words for "until" of all four languages are understood whatever language the window speaks, since
people mix them; the day itself is read by domain.date_parsing with the user's calendar and digits.
"""

import datetime as dt
import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from council_desk.domain.date_parsing import NotADateError, parse_date
from council_desk.domain.date_words import Kind, UnknownWordError, Word, read_words
from council_desk.domain.terms import Calendar, Language
from council_desk.domain.text import fold

UNTIL: dict[Language, tuple[str, ...]] = {
    Language.FA: ("تا",),
    Language.AR: ("حتى", "حتي", "إلى"),
    Language.RU: ("до", "к"),
    Language.EN: ("by", "until", "till"),
}
"""The words that stand before a day; the first of a language is the one the program writes itself."""

_GAP = "\ufffc"
"""Stands where a name was taken out: a day never reaches across it."""
_MENTION = re.compile(r"(?:(?<=\s)|(?<=[(«“\"])|^)@(?=\S)")
_WORD = re.compile(r"\S+")
_UNTIL = re.compile(
    r"(?<!\w)(?:" + "|".join(word for words in UNTIL.values() for word in words) + r")(?=\s)", re.IGNORECASE
)
_SEPARATED = re.compile(r"\d\s*[/.\-\u2010-\u2015]\s*\d")
_ENDS = " \t,،;؛"
_OPENS = " \t:：,،;؛-–—"
_PUNCTUATION = '.,،;؛:!?؟)»”"'
_LONGEST_NAME = 7
_LONGEST_DATE = 8


@dataclass(frozen=True, slots=True)
class Reader:
    """What a typed line is read with: who may be named, who of them is in the room, and how days are typed.

    `chosen` are those who were picked from a list while the line was typed: of people with one name they are meant.
    """

    names: Mapping[str, str]
    present: Collection[str]
    language: Language
    calendar: Calendar
    today: dt.date
    chosen: Collection[str] = ()


@dataclass(frozen=True, slots=True)
class TypedLine:
    """A line as it was understood; `people` are all who were named, in order."""

    text: str
    people: tuple[str, ...] = ()
    due: dt.date | None = None

    @property
    def person(self) -> str | None:
        """Give who was named first."""
        return self.people[0] if self.people else None


def read_action(line: str, reader: Reader) -> TypedLine:
    """Read a line as an action: the first person named takes it on, a day after "until" is when it is due.

    Of several who are named all stay in the text by name. What is not understood stays in it as it was typed.
    """
    rest, people = _without_mentions(line, reader)
    if len(people) > 1:
        rest = rest.replace(_GAP, reader.names[people[0]], 1)
    due = None
    for found in reversed(list(_UNTIL.finditer(rest))):
        read = _date_after(rest, found.end(), reader)
        if read is not None:
            due, end = read
            rest = rest[: found.start()] + rest[end:]
            break
    return TypedLine(_tidy(rest.replace(_GAP, " ")), people, due)


def read_prose(line: str, reader: Reader) -> TypedLine:
    """Read a line as a sentence: the names stay in it without their "@", days stay as they are."""
    rest, people = _without_mentions(line, reader)
    if people:
        rest = rest.replace(_GAP, reader.names[people[0]], 1)
    return TypedLine(" ".join(rest.split()), people)


def read_statement(line: str, reader: Reader) -> TypedLine:
    """Read a line as what somebody states: "@name: text"; who is named first says it, and is not part of the text."""
    rest, people = _without_mentions(line, reader)
    before, _, after = rest.partition(_GAP)
    if people and before.strip(_OPENS):  # somebody is spoken of, in the midst of the text
        return read_prose(line, reader)
    return TypedLine(" ".join((after if people else rest).split()).lstrip(_OPENS), people)


def write_action(text: str, name: str, day: str, language: Language) -> str:
    """Write an action as a line that `read_action` reads again."""
    parts = [text, f"@{name}" if name else "", f"{UNTIL[language][0]} {day}" if day else ""]
    return " ".join(part for part in parts if part)


def _without_mentions(line: str, reader: Reader) -> tuple[str, tuple[str, ...]]:
    """Replace each "@name" that means somebody: the first by a gap, the others by the name."""
    parts: list[str] = []
    people: list[str] = []
    at = 0
    for found in _MENTION.finditer(line):
        if found.start() < at:
            continue
        named = _named(line, found.end(), reader)
        if named is None:
            continue
        person, end = named
        parts.append(line[at : found.start()])
        parts.append(reader.names[person] if people else _GAP)
        if person not in people:
            people.append(person)
        at = end
    return "".join(parts) + line[at:], tuple(people)


def _named(line: str, start: int, reader: Reader) -> tuple[str, int] | None:
    """Find whom the words after an "@" name, the most words first, and where the name ends."""
    words = [found for _, found in zip(range(_LONGEST_NAME), _WORD.finditer(line, start), strict=False)]
    for count in range(len(words), 0, -1):
        if any("@" in word[0] for word in words[1:count]):
            continue
        end = words[count - 1].end()
        typed = line[start:end]
        bare = typed.rstrip(_PUNCTUATION)
        person = _meant(bare, reader, whole_words=count > 1)
        if person is not None:
            return person, end - (len(typed) - len(bare))
    return None


def _meant(typed: str, reader: Reader, *, whole_words: bool = False) -> str | None:
    wanted = fold(typed)
    if not wanted:
        return None
    folded = {person: fold(name) for person, name in reader.names.items()}
    exact = [person for person, name in folded.items() if name == wanted]
    if exact:
        return _one_of(exact, reader)
    parts = wanted.split()
    return _one_of([p for p, name in folded.items() if _fits(parts, name.split(), whole_words=whole_words)], reader)


def _fits(typed: list[str], name: list[str], *, whole_words: bool) -> bool:
    """Say whether typed words are words of a name; a single one may be the beginning of one."""
    left = list(name)
    for part in typed:
        match = next((word for word in left if word == part or (not whole_words and word.startswith(part))), None)
        if match is None:
            return False
        left.remove(match)
    return True


def _one_of(people: list[str], reader: Reader) -> str | None:
    for known in (people, reader.chosen, reader.present):
        left = [person for person in people if person in known]
        if len(left) == 1:
            return left[0]
    return None


def _date_after(text: str, start: int, reader: Reader) -> tuple[dt.date, int] | None:
    """Read the longest run of words after "until" that is a day, and give where it ends."""
    stop = text.find(_GAP, start)
    words = list(_words(text, start, len(text) if stop < 0 else stop))[:_LONGEST_DATE]
    for count in range(len(words), 0, -1):
        typed = text[words[0].start() : words[count - 1].end()]
        bare = typed.rstrip(_PUNCTUATION)
        day = _day(bare, reader)
        if day is not None:
            return day, words[count - 1].end() - (len(typed) - len(bare))
    return None


def _words(text: str, start: int, stop: int) -> Iterator[re.Match[str]]:
    for found in _WORD.finditer(text, start):
        if found.end() > stop:
            return
        yield found


def _day(typed: str, reader: Reader) -> dt.date | None:
    try:
        words = read_words(typed)
    except UnknownWordError:
        return None
    if words and all(word.kind is Kind.WEEKDAY for word in words):
        ahead = (words[0].number - reader.today.isoweekday() - 1) % 7 + 1
        return reader.today + dt.timedelta(days=ahead)
    if not _looks_like_a_day(typed, words):
        return None
    try:
        return parse_date(typed, language=reader.language, calendar=reader.calendar, today=reader.today).date
    except NotADateError:
        return None


def _looks_like_a_day(typed: str, words: tuple[Word, ...]) -> bool:
    """Say whether figures are meant as a day: with a month or a sign between them, not any two numbers in a row."""
    if any(word.kind in {Kind.MONTH, Kind.RELATIVE} for word in words):
        return True
    return bool(_SEPARATED.search(typed)) or any(word.kind is Kind.NUMBER and len(word.text) == 8 for word in words)


def _tidy(text: str) -> str:
    """Close the gaps that were left where a name or a day stood."""
    text = " ".join(text.split())
    text = re.sub(r"\s+([,،;؛.!?؟])", r"\1", text)
    text = re.sub(r"[,،;؛]+(?=[,،;؛.!?؟])", "", text)
    return text.strip(_ENDS)
