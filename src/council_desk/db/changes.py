"""What a write changed: given back by every write, so that each view can decide whether to read again."""

from dataclasses import dataclass
from typing import Self

Key = tuple[str, str]
"""A kind of object (as its table is named: "meeting", "person") and an id."""


@dataclass(frozen=True, slots=True)
class Changes:
    """The objects that a write added, updated and removed; empty sets where it changed nothing."""

    added: frozenset[Key] = frozenset()
    updated: frozenset[Key] = frozenset()
    removed: frozenset[Key] = frozenset()

    def __bool__(self) -> bool:
        """Say whether anything changed."""
        return bool(self.added or self.updated or self.removed)

    def __or__(self, later: Self) -> "Changes":
        """Join with the changes of a later write of the same unit of work."""
        removed = (self.removed - later.added) | (later.removed - self.added)
        added = (self.added - later.removed) | (later.added - self.removed)
        updated = self.updated | later.updated | (self.removed & later.added)
        return Changes(added, updated - added - removed, removed)

    def kinds(self) -> frozenset[str]:
        """Give the kinds of object that are concerned."""
        return frozenset(kind for kind, _ in self.added | self.updated | self.removed)
