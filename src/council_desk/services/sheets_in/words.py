"""What fields and closed lists are called in spreadsheets, in four languages at once (resources/sheets/words.toml)."""

import tomllib
from collections.abc import Mapping
from enum import StrEnum
from functools import cache

from council_desk.domain.folding import fold
from council_desk.domain.terms import Language
from council_desk.paths import resource_dir

YES_NO = "YesNo"

Words = Mapping[str, Mapping[str, tuple[str, ...]]]
"""For each name of a list, its words by language."""


@cache
def _all() -> Mapping[str, Words]:
    file = resource_dir() / "sheets" / "words.toml"
    return tomllib.loads(file.read_text(encoding="utf-8"))


def heading(kind: str, field: str, language: Language) -> str:
    """Give what a column is called in the template of a kind ("people", "projects", "needs")."""
    return _all()[kind][field][language][0]


def headings(kind: str) -> dict[str, frozenset[str]]:
    """Give the folded words by which each field of a kind is known."""
    return {field: _folded(words) for field, words in _all()[kind].items()}


def shown(term: StrEnum, language: Language) -> str:
    """Give the word for a term of a closed list."""
    return _all()[type(term).__name__][term.value][language][0]


def shown_yes(yes: bool, language: Language) -> str:
    """Give the word for yes or no."""
    return _all()[YES_NO]["yes" if yes else "no"][language][0]


@cache
def meanings(name: str) -> Mapping[str, str]:
    """Give what each folded word of a list means, the names of the record among them; the first meaning counts."""
    found: dict[str, str] = {}
    for term, words in _all()[name].items():
        for word in sorted(_folded(words) | {fold(term), fold(term.replace("_", " "))}):
            found.setdefault(word, term)
    return found


def _folded(words: Mapping[str, tuple[str, ...]]) -> frozenset[str]:
    return frozenset(fold(word) for by_language in words.values() for word in by_language)
