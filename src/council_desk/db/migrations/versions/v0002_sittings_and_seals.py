"""What a sitting leaves behind (breaks, periods, recusals), the life of minutes, templates, phrases, and seals.

Revision 0002.
"""

from council_desk.db.migrations.building import LARGEST, LONG, columns, table

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

MEETING_KINDS = "ordinary extraordinary inaugural joint hearing"
FILE_LIMIT = 32 * 1024 * 1024


def upgrade() -> None:
    """Add columns to the tables that are there, then make the new tables."""
    _add_columns()
    _make_parts_of_meetings()
    _make_parts_of_organizations()
    _make_seals()


def _add_columns() -> None:
    with columns("meeting") as t:
        t.whole(1, 1440, "available_minutes")
        t.day("invited_on")
        t.reference("meeting", "second_call_of")
    with columns("agenda_item") as t:
        t.text(0, LONG, "note")
    with columns("guidance") as t:
        t.day("date")
    with columns("vote_event") as t:
        t.moment("taken_at")
        t.word("yes no", "lot")
    with columns("election") as t:
        t.whole(1, LARGEST, "round", required=True, before=1)
    with columns("correction") as t:
        t.later_identity()
    with columns("minutes") as t:
        t.reference("motion", "approved_by")
        t.text(1, 500, "scan_title", "scan_file_name")
        t.text(0, LONG, "scan_media_type")
        t.text(64, 64, "scan_sha256")


def _make_parts_of_meetings() -> None:
    with table("meeting_break") as t:
        t.part("meeting")
        t.moment("started", required=True)
        t.moment("ended")
    for owner in ("meeting", "minutes"):
        with table(f"{owner}_step") as t:
            t.part(owner)
            t.text(0, LONG, "state", required=True)
            t.moment("at", required=True)
            t.text(0, LONG, "reason")
    with table("signature") as t:
        t.part("minutes")
        t.reference("person", "person", required=True)
        t.day("date", required=True)
        t.text(0, LONG, "note")
    with table("agenda_item_election") as t:
        t.link("agenda_item")
        t.reference("election", "election", required=True)
    with table("agenda_item_period") as t:
        t.part("agenda_item")
        t.moment("started", required=True)
        t.moment("ended")
    with table("agenda_item_recusal") as t:
        t.part("agenda_item")
        t.reference("person", "person", required=True)
        t.text(1, 500, "reason", required=True)
        t.truth("left_room", required=True)


def _make_parts_of_organizations() -> None:
    with table("meeting_template") as t:
        t.part("organization")
        t.identity()
        t.text(1, 500, "name", required=True)
        t.word(MEETING_KINDS, "kind", required=True)
        t.whole(1, 1440, "available_minutes")
    with table("template_item") as t:
        t.part("meeting_template")
        t.text(1, 500, "title", required=True)
        t.word("approval report discussion election information ceremony other", "kind", required=True)
        t.whole(0, 1440, "planned_minutes")
        t.truth("public", required=True)
        t.text(0, LONG, "introduction")
    with table("phrase") as t:
        t.part("organization")
        t.text(1, 500, "shortcut", required=True)
        t.text(0, LONG, "text", required=True)


def _make_seals() -> None:
    with table("seal") as t:
        t.entity()
        t.reference("organization", "organization", required=True)
        t.reference("meeting", "meeting", required=True)
        t.word("minutes correction scan", "kind", required=True)
        t.whole(1, LARGEST, "sequence", required=True)
        t.text(64, 64, "previous")
        t.text(64, 64, "digest", required=True)
        t.moment("sealed_at", required=True)
        t.text(0, LONG, "key", "signature", required=True)
        t.json("content", "disclosures", required=True)
    with table("signing_key") as t:
        t.blob(32, 32, "private_key")
        t.rule("one_row", "rid = 1")
    with table("file") as t:
        t.digest("sha256")
        t.text(1, 500, "media_type", required=True)
        t.whole(0, FILE_LIMIT, "size", required=True)
        t.blob(0, FILE_LIMIT, "data")
        t.rule("size_is_that_of_data", "size = length(data)")


def downgrade() -> None:
    """Refuse: a desk is never taken back to an older form, a backup is restored instead."""
    raise NotImplementedError
