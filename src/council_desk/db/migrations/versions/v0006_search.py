"""What the search finds, and its index of words.

Revision 0006.
"""

from alembic import op

from council_desk.db.migrations.building import table

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

_FOUND = "person meeting item decision action project paper letter assignment"


def upgrade() -> None:
    """Add the tables. On a desk that holds something the words are written when something is first sought."""
    with table("search_entry") as t:
        t.plain_id("owner", required=True, indexed=True)
        t.plain_id("organization")
        t.word(_FOUND, "kind", required=True)
        t.plain_id("key", required=True)
        t.text(0, 500, "title", required=True)
        t.day("day")
        t.whole(0, 2**32 - 1, "checksum", required=True)
    with table("search_state") as t:
        t.rule("one_row", "rid = 1")
        t.whole(0, 2**31 - 1, "folding", required=True)
    op.execute(
        "CREATE VIRTUAL TABLE search_words USING fts5(words, content='', contentless_delete=1, "
        "tokenize='unicode61 remove_diacritics 0', prefix='2 3')"
    )
    op.execute("INSERT INTO search_state (rid, folding) SELECT 1, NOT EXISTS (SELECT 1 FROM organization)")


def downgrade() -> None:
    """Refuse: a desk is never taken back to an older form, a backup is restored instead."""
    raise NotImplementedError
