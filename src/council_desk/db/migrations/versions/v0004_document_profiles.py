"""A council's own form of documents.

Revision 0004.
"""

from council_desk.db.migrations.building import LONG, table

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

_PROFILES = "fa-IR ar-SA ru-RU en-GB"
_LANGUAGES = "fa ar ru en"
_PICTURES = "image/png image/jpeg image/svg+xml"
_SIGNING = "table_of_present officers_and_members chair_and_secretary secretary_and_chair"


def upgrade() -> None:
    """Add the table of document profiles."""
    with table("document_profile") as t:
        t.written()
        t.owner("organization", unique=True)
        t.text(1, 500, "name", "emblem_alternative", "invocation")
        t.word(_PROFILES, "base")
        t.word(_LANGUAGES, "second_language")
        t.word(_PICTURES, "emblem_media_type")
        t.text(4, LONG, "emblem_data")
        t.whole(8, 40, "emblem_height")
        t.json("letterhead", "parts", "calendars", "distribution", required=True)
        t.text(1, 2_000, "opening")
        t.truth("has_numbering", "has_margins", required=True)
        t.text(1, 80, "numbering_meeting", "numbering_decision", "numbering_letter")
        t.word("latin persian arabic", "digits")
        t.whole(17, 65, "margins_top", "margins_bottom")
        t.whole(5, 65, "margins_inner", "margins_outer")
        t.whole(5, 120, "margins_first_top")
        t.word("left right", "binding")
        t.word(_SIGNING, "signing")
        t.text(1, 160, "footer")


def downgrade() -> None:
    """Refuse: a desk is never taken back to an older form, a backup is restored instead."""
    raise NotImplementedError
