"""The forms of a person's name: for a signature, a list, an address, sorting, and initials for minors."""

import re
import unicodedata
from functools import lru_cache

from council_desk.domain.likeness import is_title
from council_desk.domain.shapes import PersonLike
from council_desk.domain.terms import Language

_NBSP = "\u00a0"
_WITH_HONORIFIC = frozenset({Language.FA, Language.AR})
_ARTICLE = re.compile(r"^ال(?=\w{2})")


def full_name(person: PersonLike) -> str:
    """Give the given and the family name, or the whole name where it is not divided."""
    if person.given_name and person.family_name:
        return f"{person.given_name} {person.family_name}"
    return person.name


def display_name(person: PersonLike) -> str:
    """Give the name with its honorific: «خانم زهره چراغ‌سحری»; Russian names in full, with the patronymic."""
    name = person.name if person.patronymic_name else full_name(person)
    honorific = (person.honorific_prefix or "").strip()
    return name if not honorific or name.startswith(honorific) else f"{honorific} {name}"


def signature_name(person: PersonLike, language: Language) -> str:
    """Give the name beside a signature.

    The form the person has chosen, if any; else in Persian and Arabic honorific, given and family name, in Russian
    «И.О. Фамилия» (GOST R 7.0.97), in English given and family name.
    """
    if person.signature_name:
        return person.signature_name
    if language is Language.RU and person.given_name and person.family_name:
        return f"{_russian_initials(person)}{_NBSP}{person.family_name}"
    return display_name(person) if language in _WITH_HONORIFIC else full_name(person)


def list_name(person: PersonLike, language: Language) -> str:
    """Give the name in a list of those present: in Russian «Фамилия И.О.», elsewhere given and family name."""
    if language is Language.RU and person.given_name and person.family_name:
        return f"{person.family_name}{_NBSP}{_russian_initials(person)}"
    return full_name(person)


def sort_name(person: PersonLike) -> str:
    """Give the name that lists are sorted by: family name first, as the person has it or made from the parts."""
    if person.sort_name:
        return person.sort_name
    if not (person.given_name and person.family_name):
        return person.name
    return " ".join(filter(None, (person.family_name, person.given_name, person.patronymic_name)))


def initials(person: PersonLike, language: Language) -> str:
    """Give initials instead of a name: «پ. چ.», «П.Ч.», "P.C."; of an Arabic name without the article.

    Where the name is not divided, titles in it are left out: «دکتر» is no name.
    """
    parts = [person.given_name, person.family_name] if person.given_name and person.family_name else _names(person.name)
    letters = [letter for part in parts if part and (letter := _first_letter(part))]
    spaced = language in _WITH_HONORIFIC
    return (" " if spaced else "").join(f"{letter}." for letter in letters)


def _names(name: str) -> list[str]:
    """Give the words of a name that are no titles; all of them if nothing else is there."""
    words = name.split()
    return [word for word in words if not is_title(word)] or words


def _russian_initials(person: PersonLike) -> str:
    """Give «И.О.»; of a double name both letters, «А.-М.»."""
    names = [name for name in (person.given_name, person.patronymic_name) if name]
    return "".join("-".join(f"{_first_letter(part)}." for part in name.split("-") if part) for name in names)


@lru_cache(maxsize=4_096)
def _first_letter(name: str) -> str:
    """Give the first letter of a name in capitals, without marks on it."""
    plain = _ARTICLE.sub("", unicodedata.normalize("NFC", name).strip())
    return next((letter.upper() for letter in plain if letter.isalpha()), "")
