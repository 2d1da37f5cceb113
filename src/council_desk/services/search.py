"""The search over the whole desk: what was typed, and the things that hold it."""

from council_desk.db import search
from council_desk.db.search import Hit
from council_desk.domain.folding import fold
from council_desk.record.searchable import Found
from council_desk.services.context import Context

__all__ = ["Found", "Hit", "SearchService"]


class SearchService:
    """Use cases around the search."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def find(self, council_id: str, typed: str) -> tuple[Hit, ...]:
        """Give what holds all the words that were typed (the last as a beginning), in any spelling.

        First what has them in its title, then the rest; each part the newest first. At most `search.LIMIT` things.
        """
        with self._context.read() as session:
            current = search.is_current(session)
        if not current:
            with self._context.write() as session:
                search.rebuild(session)
        with self._context.read() as session:
            hits = search.find(session, typed, council_id)
        wanted = fold(typed).split()
        return tuple(
            sorted(hits, key=lambda hit: not all(word in fold(f"{hit.title} {hit.person}") for word in wanted))
        )
