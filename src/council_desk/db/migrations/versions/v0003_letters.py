"""What a letter says and asks, and what is enclosed.

Revision 0003.
"""

from council_desk.db.migrations.building import LONG, columns, table

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns of letters, then the table of their enclosures."""
    with columns("letter") as t:
        t.text(0, LONG, "text", "request")
    with table("letter_enclosure") as t:
        t.part("letter")
        t.text(1, 500, "title", "file_name", required=True)
        t.text(0, LONG, "media_type")
        t.text(64, 64, "sha256")


def downgrade() -> None:
    """Refuse: a desk is never taken back to an older form, a backup is restored instead."""
    raise NotImplementedError
