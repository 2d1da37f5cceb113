"""Who is meant by the name before a speech: "Name: text", in any spelling, or by a part that only one person has."""

from collections.abc import Mapping
from functools import cached_property

from council_desk.domain.text import fold


class Speakers:
    """People by the names that can stand before a speech; `names` gives the name of each by the person's id.

    Nothing is folded before a name is sought that nobody bears letter for letter: a desk may have thousands.
    """

    def __init__(self, names: Mapping[str, str]) -> None:
        self.names = names
        self._found: dict[str, list[str]] = {}

    def meant(self, typed: str) -> list[str]:
        """Give the people whom a typed name means: by the whole name, or by a part that only one of them has."""
        if typed not in self._found:
            self._found[typed] = self._exact.get(typed) or self._search(fold(typed))
        return self._found[typed]

    @cached_property
    def _exact(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for person, name in self.names.items():
            found.setdefault(name, []).append(person)
        return found

    @cached_property
    def _whole(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for name, people in self._exact.items():
            found.setdefault(fold(name), []).extend(people)
        return found

    @cached_property
    def _words(self) -> list[tuple[frozenset[str], list[str]]]:
        return [(frozenset(folded.split()), people) for folded, people in self._whole.items()]

    def _search(self, wanted: str) -> list[str]:
        if not wanted:
            return []
        if wanted in self._whole:
            return self._whole[wanted]
        words = set(wanted.split())
        part = [person for name, people in self._words if words <= name for person in people]
        return part if len(part) == 1 else []


_last = [Speakers({})]


def speakers(names: Mapping[str, str]) -> Speakers:
    """Give the speakers of these names; those that were asked for last are kept: all items of a meeting ask for them.

    `names` is not to be changed afterwards.
    """
    found = _last[0]
    if found.names is not names:
        found = _last[0] = Speakers(names)
    return found
