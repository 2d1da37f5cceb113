"""What projects, youth mayors, initiatives and letters are run with.

Revision 0005.
"""

from alembic import op

from council_desk.db.migrations.building import LARGEST, LONG, columns, table

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

_KINDS = "construction cultural artistic educational social environmental sports other"
_FIELDS = "people meanings communications communities management_systems technologies infrastructure resources"
_DIMENSIONS = "i we city world"
_LADDER = "idea trial neighbourhood_project several_neighbourhoods city_programme"


def upgrade() -> None:
    """Add the columns, then the tables; a meeting that was called again says so itself from now on."""
    with columns("meeting") as t:
        t.truth("second_call", required=True, before=False)
    op.execute("UPDATE meeting SET second_call = 1 WHERE second_call_of IS NOT NULL")
    with columns("person") as t:
        t.text(1, 500, "own_consent_given_by")
        t.text(0, LONG, "own_consent_relation")
        t.day("own_consent_date")
        t.text(0, LONG, "own_consent_reference")
        t.truth("own_consent_publication")
    with columns("project") as t:
        t.text(0, LONG, "without_decision")
    with columns("assignment") as t:
        t.text(0, LONG, "domain", "end_reason")
    with columns("candidate") as t:
        t.text(0, LONG, "statement")
        t.day("registered_on")
        t.either("nominated_by")
        t.day("withdrawn_on")
    with columns("paper") as t:
        t.reference("organization", "community")
    with columns("letter") as t:
        t.truth("draft", required=True, before=False)
    _tables_of_projects()
    _tables_of_youth_mayors()
    _tables_of_papers()


def _tables_of_projects() -> None:
    with table("project_template") as t:
        t.part("organization")
        t.identity()
        t.text(1, 500, "name", required=True)
        t.word(_KINDS, "kind", required=True)
        t.word(_FIELDS, "field")
        t.word(_DIMENSIONS, "dimension")
        t.text(0, LONG, "description")
        t.text(3, 3, "currency", required=True)
        t.whole(0, 10**15, "budget")
    with table("template_milestone") as t:
        t.part("project_template")
        t.text(1, 500, "title", required=True)
        t.whole(1, 100, "weight", required=True)
        t.whole(0, 36500, "days_after")
    with table("project_session") as t:
        t.part("project")
        t.identity()
        t.day("date", required=True)
        t.text(0, LONG, "title", "place")
        t.whole(0, LARGEST, "participants")
        t.text(0, LONG, "note")
    with table("photo") as t:
        t.part("project")
        t.identity()
        t.text(1, 500, "file_name", required=True)
        t.text(0, LONG, "media_type")
        t.text(64, 64, "sha256")
        t.text(0, LONG, "caption")
        t.day("taken_on")
        t.word("before during after", "moment")
        t.text(0, LONG, "pair")
    with table("project_report") as t:
        t.part("project")
        t.identity()
        t.day("date", required=True)
        t.text(0, LONG, "text", required=True)
        t.either("by")
    with table("project_step") as t:
        t.part("project")
        t.text(0, LONG, "state", required=True)
        t.moment("at", required=True)
        t.text(0, LONG, "reason")


def _tables_of_youth_mayors() -> None:
    with table("learning_module") as t:
        t.part("organization")
        t.text(1, 500, "title", required=True)
        t.number(0, None, "hours")
        t.text(0, LONG, "text")
    with table("learning_step") as t:
        t.part("assignment")
        t.text(1, 500, "title", required=True)
        t.number(0, None, "hours")
        t.day("done_on")
        t.text(0, LONG, "note")
    with table("handover_item") as t:
        t.part("assignment")
        t.text(1, 500, "title", required=True)
        t.reference("person", "receiver")
        t.day("done_on")
        t.text(0, LONG, "note")


def _tables_of_papers() -> None:
    with table("climb") as t:
        t.part("paper")
        t.word(_LADDER, "step", required=True)
        t.day("date", required=True)
        t.text(0, LONG, "note")
    with table("paper_step") as t:
        t.part("paper")
        t.text(0, LONG, "state", required=True)
        t.moment("at", required=True)
        t.text(0, LONG, "reason")
    with table("paper_party") as t:
        t.link("paper")
        t.reference("person", "person")
        t.reference("organization", "organization")
        t.rule("person_or_organization", "(person IS NULL) <> (organization IS NULL)")


def downgrade() -> None:
    """Refuse: a desk is never taken back to an older form, a backup is restored instead."""
    raise NotImplementedError
