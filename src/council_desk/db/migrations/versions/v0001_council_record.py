"""The tables of the council record, version 1.

Revision 0001, the first.
"""

from council_desk.db.migrations.building import LARGEST, LONG, table

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

BODIES = (
    "municipality department council womens_council working_group team religious_body community_centre ngo "
    "community company school"
)
DIMENSIONS = "i we city world"
FIELDS = "people meanings communications communities management_systems technologies infrastructure resources"
LANGUAGES = "fa ar ru en"
REQUIREMENTS = (
    "simple_majority absolute_majority_of_present absolute_majority_of_seats two_thirds_of_votes "
    "two_thirds_of_present two_thirds_of_seats three_quarters_of_votes unanimity"
)
ROLES = (
    "imam chair deputy_chair secretary trustee alternate youth_mayor deputy_youth_mayor youth_manager specialist "
    "liaison facilitator observer"
)
VOICES = "citizens entrepreneurs administration ngo"


def upgrade() -> None:
    """Make every table, those referred to before those that refer where the circle of projects and papers allows."""
    with table("area") as t:
        t.entity()
        t.text(1, 500, "name", required=True)
        t.word("city district neighbourhood", "classification", required=True)
        t.text(0, LONG, "identifier")
        t.reference("area", "parent")
        t.truth("has_phases", required=True)
        t.day(
            "phases_delimited_on",
            "phases_council_formed_on",
            "phases_youth_mayor_elected_on",
            "phases_programmes_started_on",
        )
        t.json("geometry")
    with table("desk") as t:
        t.word(LANGUAGES, "language", required=True)
        t.word("gregorian jalali islamic_umalqura", "calendar", required=True)
        t.text(1, 100, "timezone", required=True)
        t.rule("one_row", "rid = 1")
    with table("person") as t:
        t.entity()
        t.truth("withheld", required=True)
        t.text(0, 500, "name", required=True)
        t.text(
            0, LONG, "given_name", "family_name", "patronymic_name", "honorific_prefix", "sort_name", "signature_name"
        )
        t.word("female male", "gender")
        t.day("birth_date")
        t.whole(1900, 2100, "birth_year")
        t.text(1, 500, "guardian_consent_given_by")
        t.text(0, LONG, "guardian_consent_relation")
        t.day("guardian_consent_date")
        t.text(0, LONG, "guardian_consent_reference", "note")
        t.truth("guardian_consent_publication")
        t.rule("withheld_or_named", "withheld = (length(name) = 0)")
    with table("contact") as t:
        t.part("person")
        t.word("phone email messenger address", "type", required=True)
        t.text(1, 500, "value", required=True)
        t.text(0, LONG, "note")
    with table("organization") as t:
        t.entity()
        t.text(1, 500, "name", required=True)
        t.word(BODIES, "classification", required=True)
        t.reference("area", "area")
        t.reference("organization", "parent")
        t.whole(1, 999, "voting_member_count")
        t.day("founding_date", "dissolution_date")
        t.text(1, 500, "location_name")
        t.text(0, LONG, "location_street_address", "location_room")
        t.number(-90, 90, "location_latitude")
        t.number(-180, 180, "location_longitude")
        t.truth("has_rules", required=True)
        t.word("majority_of_seats majority_of_members two_thirds_of_seats number", "rules_quorum")
        t.whole(-LARGEST, LARGEST, "rules_quorum_number")
        t.word(REQUIREMENTS, "rules_requirement")
        t.word("rejected chair_decides second_round lot", "rules_tie")
        t.text(2, 2, "country")
        t.word("idea problem creativity place", "nucleus")
    with table("diagnosis") as t:
        t.entity()
        t.reference("organization", "organization", required=True)
        t.day("date", required=True)
        t.whole(1, LARGEST, "respondents", required=True)
        t.json("strengths", "problems", "assets", required=True)
        t.text(0, LONG, "mood")
    with table("meeting") as t:
        t.entity()
        t.reference("organization", "organization", required=True)
        t.whole(1, LARGEST, "number", required=True)
        t.text(0, LONG, "reference")
        t.word("ordinary extraordinary inaugural joint hearing", "kind", required=True)
        t.word("draft scheduled invited in_session held closed cancelled failed_no_quorum", "state", required=True)
        t.truth("public", required=True)
        t.word(LANGUAGES, "language", required=True)
        t.moment("scheduled_start", required=True)
        t.moment("started", "ended")
        t.text(1, 500, "location_name", required=True)
        t.text(0, LONG, "location_street_address", "location_room")
        t.number(-90, 90, "location_latitude")
        t.number(-180, 180, "location_longitude")
        t.reference("person", "chair", "secretary")
        t.moment("next_meeting")
    with table("membership") as t:
        t.entity()
        t.reference("person", "person", required=True)
        t.reference("organization", "organization", required=True)
        t.word(ROLES, "role", required=True)
        t.text(0, LONG, "domain", "label")
        t.truth("voting_right", required=True)
        t.word(VOICES, "on_behalf_of")
        t.day("start_date", required=True)
        t.day("end_date")
        t.text(0, LONG, "note")
    with table("paper") as t:
        t.entity()
        t.reference("organization", "organization", required=True)
        t.text(0, LONG, "reference")
        t.word("need aspiration initiative proposal report", "paper_type", required=True)
        t.text(1, 500, "title", required=True)
        t.text(0, LONG, "text")
        t.day("date", required=True)
        t.either("originator")
        t.text(0, LONG, "originator_label")
        t.word(VOICES, "voice")
        t.word(FIELDS, "field")
        t.word(DIMENSIONS, "dimension")
        t.whole(0, LARGEST, "supporters", required=True)
        t.whole(1, 5, "priority")
        t.word("registered discussed adopted declined in_project done", "state", required=True)
        t.word("idea trial neighbourhood_project several_neighbourhoods city_programme", "ladder")
        t.reference("project", "project")
    with table("agenda_item") as t:
        t.part("meeting")
        t.identity()
        t.text(1, 500, "number", "title", required=True)
        t.word("approval report discussion election information ceremony other", "kind", required=True)
        t.reference("person", "presenter")
        t.truth("public", required=True)
        t.whole(0, 1440, "planned_minutes")
        t.moment("started", "ended")
        t.text(0, LONG, "introduction")
    with table("attachment") as t:
        t.part("meeting")
        t.text(1, 500, "title", "file_name", required=True)
        t.text(0, LONG, "media_type")
        t.text(64, 64, "sha256")
    with table("attendance") as t:
        t.part("meeting")
        t.reference("person", "person", required=True)
        t.word("present excused absent guest", "status", required=True)
        t.truth("voting_right", required=True)
        t.text(0, LONG, "capacity", "note")
    with table("election") as t:
        t.entity()
        t.reference("organization", "organization", required=True)
        t.reference("meeting", "meeting")
        t.text(0, LONG, "post", required=True)
        t.whole(1, LARGEST, "seats", required=True)
        t.day("date", required=True)
        t.whole(-LARGEST, LARGEST, "eligible", "issued", "valid", "invalid")
        t.text(0, LONG, "note")
    with table("letter") as t:
        t.entity()
        t.reference("organization", "organization", required=True)
        t.word("outgoing incoming", "direction", required=True)
        t.either("correspondent")
        t.text(0, LONG, "reference")
        t.day("date", required=True)
        t.text(1, 500, "subject", required=True)
        t.word("minutes request report answer other", "kind", required=True)
        t.reference("meeting", "meeting")
        t.day("reply_due")
        t.reference("letter", "in_reply_to")
        t.word("received accepted returned funded declined", "outcome")
        t.text(0, LONG, "note")
    with table("minutes") as t:
        t.written()
        t.owner("meeting", unique=True)
        t.word("draft in_review approved signed sealed", "state", required=True)
        t.day("approved_on")
        t.text(0, LONG, "opening_text", "closing_text")
        t.json("distribution", required=True)
    with table("project") as t:
        t.entity()
        t.reference("organization", "organization", required=True)
        t.text(0, LONG, "reference")
        t.text(1, 500, "title", required=True)
        t.word("construction cultural artistic educational social environmental sports other", "kind", required=True)
        t.word(FIELDS, "field")
        t.word(DIMENSIONS, "dimension")
        t.json("voices", required=True)
        t.word("proposed approved under_way completed suspended cancelled", "stage", required=True)
        t.text(0, LONG, "description")
        t.text(1, 500, "location_name")
        t.text(0, LONG, "location_street_address", "location_room")
        t.number(-90, 90, "location_latitude")
        t.number(-180, 180, "location_longitude")
        t.either("responsible")
        t.either("overseer")
        t.day("start_date", "end_date")
        t.text(3, 3, "currency", required=True)
        t.whole(0, 10**15, "budget")
        t.whole(0, LARGEST, "participants")
        t.reference("paper", "origin")
        t.text(0, LONG, "result")
    with table("score") as t:
        t.part("diagnosis")
        t.word(FIELDS, "field", required=True)
        t.word(DIMENSIONS, "dimension", required=True)
        t.number(1, 5, "score", required=True)
        t.text(0, LONG, "note")
    with table("agenda_item_paper") as t:
        t.link("agenda_item")
        t.reference("paper", "paper", required=True)
    with table("candidate") as t:
        t.part("election")
        t.reference("person", "person", required=True)
        t.whole(0, LARGEST, "votes", required=True)
    with table("correction") as t:
        t.part("minutes")
        t.day("date", required=True)
        t.text(0, LONG, "text", "reason", required=True)
    with table("election_elected") as t:
        t.link("election")
        t.reference("person", "person", required=True)
    with table("election_teller") as t:
        t.link("election")
        t.reference("person", "person", required=True)
    with table("expense") as t:
        t.part("project")
        t.identity()
        t.day("date", required=True)
        t.whole(0, 10**15, "amount", required=True)
        t.text(1, 500, "purpose", required=True)
    with table("funding") as t:
        t.part("project")
        t.word("municipality community partner in_kind", "source", required=True)
        t.whole(0, 10**15, "amount", required=True)
        t.text(0, LONG, "note")
    with table("guidance") as t:
        t.part("agenda_item")
        t.reference("person", "person", required=True)
        t.word("guidance objection endorsement", "kind", required=True)
        t.text(0, LONG, "text", required=True)
    with table("interval") as t:
        t.part("attendance")
        t.moment("arrived", required=True)
        t.moment("left")
    with table("milestone") as t:
        t.part("project")
        t.identity()
        t.text(1, 500, "title", required=True)
        t.day("due", "done_on")
        t.whole(1, 100, "weight", required=True)
    with table("minutes_signatory") as t:
        t.link("minutes")
        t.reference("person", "person", required=True)
    with table("motion") as t:
        t.part("agenda_item")
        t.identity()
        t.text(0, LONG, "title")
        t.text(0, LONG, "text", required=True)
        t.reference("person", "mover", "seconder")
        t.word(REQUIREMENTS, "requirement", required=True)
        t.word("adopted adopted_amended rejected postponed withdrawn noted", "result")
        t.text(0, LONG, "result_reason")
        t.either("responsible")
        t.either("overseer")
        t.day("due")
        t.reference("project", "project")
        t.word("open in_progress done cancelled superseded", "execution_state")
        t.day("execution_done_on")
        t.reference("motion", "execution_superseded_by")
        t.text(0, LONG, "execution_note", "reference")
    with table("project_partner") as t:
        t.link("project")
        t.reference("person", "person")
        t.reference("organization", "organization")
        t.rule("person_or_organization", "(person IS NULL) <> (organization IS NULL)")
    with table("speech") as t:
        t.part("agenda_item")
        t.reference("person", "speaker")
        t.text(0, LONG, "text", required=True)
    with table("action_item") as t:
        t.part("agenda_item")
        t.identity()
        t.text(0, LONG, "text", required=True)
        t.either("assignee")
        t.day("due")
        t.word("open in_progress done cancelled", "state", required=True)
        t.day("done_on")
        t.reference("motion", "motion")
        t.whole(-LARGEST, LARGEST, "carried_from")
    with table("assignment") as t:
        t.entity()
        t.reference("person", "person", required=True)
        t.reference("organization", "organization", required=True)
        t.word("youth_mayor deputy_youth_mayor project_lead", "post", required=True)
        t.text(0, LONG, "label")
        t.day("start_date", required=True)
        t.day("end_date")
        t.reference("person", "mentor")
        t.reference("motion", "motion")
        t.reference("election", "election")
        t.json("duties", required=True)
    with table("letter_motion") as t:
        t.link("letter")
        t.reference("motion", "motion", required=True)
    with table("vote_event") as t:
        t.part("motion")
        t.identity()
        t.word("show_of_hands roll_call secret unanimous acclamation", "method", required=True)
        t.whole(1, LARGEST, "round", required=True)
        t.whole(
            0,
            LARGEST,
            "eligible",
            "counts_yes",
            "counts_no",
            "counts_abstain",
            "counts_not_voting",
            "counts_blank",
            "counts_invalid",
            required=True,
        )
        t.reference("person", "casting_vote_person")
        t.word("yes no", "casting_vote_option")
    with table("assignment_project") as t:
        t.link("assignment")
        t.reference("project", "project", required=True)
    with table("growth") as t:
        t.part("assignment")
        t.day("date", required=True)
        t.word("training service mentoring evaluation", "kind", required=True)
        t.text(1, 500, "title", required=True)
        t.number(0, None, "hours")
        t.whole(1, 5, "score")
        t.either("by")
        t.text(0, LONG, "note")
    with table("objective") as t:
        t.part("assignment")
        t.text(0, LONG, "concern")
        t.text(1, 500, "objective", required=True)
        t.text(0, LONG, "indicator", "target")
        t.day("due", "done_on")
    with table("period_report") as t:
        t.part("assignment")
        t.day("period_start", "period_end", required=True)
        t.day("submitted_on")
        t.text(0, LONG, "text")
    with table("recusal") as t:
        t.part("vote_event")
        t.reference("person", "person", required=True)
        t.text(1, 500, "reason", required=True)
        t.truth("left_room", required=True)
    with table("vote") as t:
        t.part("vote_event")
        t.reference("person", "voter", required=True)
        t.word("yes no abstain not_voting absent recused", "option", required=True)


def downgrade() -> None:
    """Refuse: a desk is never taken back to an older form, a backup is restored instead."""
    raise NotImplementedError
