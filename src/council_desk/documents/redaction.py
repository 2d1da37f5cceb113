"""Names of protected people, found in texts and replaced by initials.

A name is met in more shapes than it has in the record: with other half-spaces and vowel signs, with ي for ی, in a
Russian case, before or after initials, after a form of address. This module knows these; what is taken out of the
record itself is in copies.py.
"""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterable
from functools import cache
from typing import Any, TypeVar

from council_desk.domain.names import initials
from council_desk.domain.terms import Language
from council_desk.domain.text import fold_letters
from council_desk.record.models import Model, Person

Rewrite = Callable[[str], str]
_AnyModel = TypeVar("_AnyModel", bound=Model)

_MARK = "[\u064b-\u065f\u0670\u0640\u00ad\u200b\u200d-\u200f\u202a-\u202e\u2060-\u2069]"
_MARKS = f"{_MARK}*"
_ANY_MARKS = re.compile(f"{_MARK}+")
_SPACE = "[\\s\u200c\u00a0]*"
_PARTS = re.compile("[\\s\u200c\u00a0]+")
_SAME = ("یيى", "کك", "هةۀ", "اأإآٱ", "وؤ", "её", "-\u2010\u2011\u2013", "'’ʼ")
_CLASSES = {char: f"[{re.escape(group)}]" for group in _SAME for char in group}
_ENDINGS = (
    "(?:ого|его|ому|ему|ыми|ими|ами|ями|ом|ем|ём|ой|ей|ою|ею|ым|им|ую|юю|ая|яя|ый|ий|ых|их|ах|ях|ов|ев"
    "|а|я|у|ю|ы|и|е|о|ь|й)?"
)
_ENDING = re.compile("(?:ий|ый|ой|ая|яя|[аяйьоеыиу])$")
_CYRILLIC = re.compile("[а-яёӀ-ӿ]", re.IGNORECASE)
_ARABIC = re.compile("[\u0620-\u064a\u066e-\u06d3]")
_INITIALS = "[^\\W\\d_]\\.(?:[\\s\u00a0]*[^\\W\\d_]\\.){0,2}"
_ADDRESS = "(?:آقای|خانم|نوجوان|برادر|خواهر|السيدة?|الآنسة|الطالبة?|الشابّ?ة?|اليافعة?)"
_WORD = re.compile(r"\w+")
_LETTERS = re.compile(r"[^\W\d_]{2}")
_UUID = re.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
NOT_TEXT = {
    "id",
    "format",
    "version",
    "generator",
    "exported_at",
    "timezone",
    "media_type",
    "sha256",
    "currency",
    "data",
}


def short_name(person: Person, language: Language) -> str:
    """Give the initials that stand for a name; the name itself if it is nothing but initials by now."""
    if not _LETTERS.search(person.name):
        return person.name
    return initials(person, language) or "*"


def rewriter(hidden: Iterable[Person], others: Iterable[Person], language: Language) -> Rewrite:
    """Give a function that puts initials in the place of the names of hidden people.

    A family name without a given name is replaced where it stands beside initials or a form of address, and, in Latin
    and Cyrillic, wherever nobody else of the record bears it; in Arabic script it is often an everyday word.

    Each of hundreds of minors has a dozen shapes to be looked for: a text is looked at for those alone of whose names
    it has the first letters.
    """
    people = list(hidden)
    shared = {person.family_name for person in others if person.family_name}
    begun: defaultdict[str, list[int]] = defaultdict(list)
    for place, person in enumerate(people):
        for letters in beginnings(person):
            begun[letters].append(place)
    sizes = {len(letters) for letters in begun}

    @cache
    def shapes(place: int) -> list[re.Pattern[str]]:
        return [re.compile(shape) for shape in _shapes(people[place], people[place].family_name in shared)]

    def met(letters: str) -> list[int]:
        found = {letters[at : at + size] for size in sizes for at in range(len(letters) - size + 1)}
        return sorted({place for one in begun.keys() & found for place in begun[one]})

    @cache
    def rewrite(text: str) -> str:
        for place in met(joined(text)):
            short = short_name(people[place], language)
            for pattern in shapes(place):
                text = pattern.sub(lambda _found, short=short: short, text)  # type: ignore[misc]
        return text

    return rewrite


def beginnings(person: Any) -> frozenset[str]:
    """Give the letters with which the words of a name begin, in every case and spelling that is looked for.

    Of a person, or a row with the parts of their name.
    """
    forms = (
        person.name,
        person.given_name,
        person.family_name,
        person.patronymic_name,
        person.signature_name,
        person.sort_name,
    )
    names = {word for form in forms if form for one in form.split() for word in _WORD.findall(joined(one))[:1]}
    return frozenset(name[: max(2, min(4, len(name) - 2))] for name in names)


def joined(text: str) -> str:
    """Give a text with its letters folded and without spaces and marks, which a name may have or lack.

    One apostrophe, that of Ukrainian names, counts as a letter: it becomes that which parts words as all others do.
    """
    plain = text if text.isascii() else _ANY_MARKS.sub("", text).replace("\N{MODIFIER LETTER APOSTROPHE}", "'")
    return fold_letters(plain).replace(" ", "")


def rewritten(model: _AnyModel, rewrite: Rewrite) -> _AnyModel:
    """Give a value of the record with every text in it rewritten; ids and words of the format stay."""
    changed = {}
    for name in type(model).model_fields:
        if name not in NOT_TEXT:
            value = getattr(model, name)
            new = _changed(value, rewrite)
            if new is not value:
                changed[name] = new
    return model.model_copy(update=changed) if changed else model


def _changed(value: Any, rewrite: Rewrite) -> Any:
    """Rewrite whatever a field holds; the very same object comes back if nothing changed."""
    if type(value) is str:
        return value if _UUID.fullmatch(value) else rewrite(value)
    if isinstance(value, Model):
        return rewritten(value, rewrite)
    if isinstance(value, tuple):
        parts = tuple(_changed(part, rewrite) for part in value)
        return value if parts == value else parts
    if isinstance(value, dict):
        return {key: _changed(part, rewrite) for key, part in value.items()}
    return value


def _shapes(person: Person, family_is_shared: bool) -> list[str]:
    """Give the patterns of all shapes of a name, the longest first; none for a name that is only initials by now."""
    if not _LETTERS.search(person.name):
        return []
    given, family, father = person.given_name or "", person.family_name or "", person.patronymic_name or ""
    orders = ((family, given, father), (given, father, family), (given, family), (family, given), (given, father))
    whole = [" ".join(words) for words in orders if all(words)]
    whole += [text for text in (person.name, person.signature_name, person.sort_name) if text]
    whole = [text for text in dict.fromkeys(whole) if re.search(r"[^\W\d_]{2}.*\s.*[^\W\d_]{2}", text)]
    shapes = [_bounded(_phrase(text)) for text in sorted(whole, key=len, reverse=True)]
    if family:
        word = _phrase(family)
        shapes += [_bounded(f"{_INITIALS}{_SPACE}{word}"), _bounded(f"{word}{_SPACE}{_INITIALS}", open_end=True)]
        if _ARABIC.search(family):
            shapes.append(f"{_ADDRESS}{_SPACE}{word}")
        elif not family_is_shared:
            shapes.append(_bounded(word))
    elif not whole:
        shapes.append(_bounded(_phrase(person.name)))
    return shapes


def _phrase(text: str) -> str:
    """Give the pattern of a name of one or more words, each in whatever case and spelling."""
    return _SPACE.join(_word(word) for word in _PARTS.split(text) if word)


def _word(word: str) -> str:
    """Give the pattern of one word."""
    bare = "".join(char for char in unicodedata.normalize("NFC", word) if not re.fullmatch(_MARK, char))
    stem, ending = bare, ""
    if _CYRILLIC.search(bare):
        short = _ENDING.sub("", bare)
        stem, ending = (short if len(short) > 1 else bare), _ENDINGS
    return "".join(_CLASSES.get(char, re.escape(char)) + _MARKS for char in stem) + ending


def _bounded(pattern: str, *, open_end: bool = False) -> str:
    """Keep a pattern from matching inside a longer word; Arabic script joins particles to names, so there it may."""
    if _ARABIC.search(pattern.replace(_MARKS, "")):
        return pattern
    return rf"(?<![^\W\d_]){pattern}" + ("" if open_end else r"(?![^\W\d_])")
