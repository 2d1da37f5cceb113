"""Tables of the search: what can be found, and by which folding its words were written.

The words lie in `search_words`, an FTS5 table without content (its rowid is the rid of the entry), which only
the migrations and `db.search` know: no model maps a virtual table.
"""

import datetime as dt

from sqlalchemy import CheckConstraint

from council_desk.db.tables import columns as c
from council_desk.db.tables.base import Row
from council_desk.record.searchable import Found


class SearchEntry(Row, table=True):
    """One thing that can be found. `owner` is the object of the record that it is, or is a part of."""

    owner: str = c.plain_id(indexed=True)
    organization: str | None = c.plain_id(required=False)
    kind: Found = c.word(Found, required=True)
    key: str = c.plain_id()
    title: str = c.text(500, required=True)
    day: dt.date | None = c.day()
    checksum: int = c.whole(0, 2**32 - 1, required=True)
    """CRC-32 of the words, by which it shows whether they changed."""


class SearchState(Row, table=True):
    """The one row that says by which folding the words were written; 0 where they are yet to be."""

    __table_args__ = (CheckConstraint("rid = 1", name="one_row"),)
    folding: int = c.whole(0, 2**31 - 1, required=True)
