"""What a report carries of the record: what its figures count, and of that no more than they need.

The same report can be made of it again: what keeps a project or a need in the public copy stays. Of people there are
but names, as the copy shows them, since votes and posts name them; nothing of any discussion, of reasons, or of who
moved what.
"""

from council_desk.documents.excerpts import bare, only
from council_desk.documents.officers import officers
from council_desk.domain.membership import in_force
from council_desk.domain.paperwork import Order
from council_desk.figures.histories import histories
from council_desk.figures.period import Period, meetings_of
from council_desk.figures.report import words_on
from council_desk.figures.works import projects_of
from council_desk.figures.youth import assignments_of
from council_desk.record.models import (
    AgendaItem,
    Assignment,
    CouncilRecord,
    Letter,
    Meeting,
    Membership,
    Motion,
    Paper,
    Person,
    Project,
)
from council_desk.record.reshaping import with_fields, without_fields

_OF_NAME = {"id", "name", "given_name", "family_name", "patronymic_name", "honorific_prefix", "signature_name"}
_OF_NAME |= {"sort_name"}
_OF_ITEM = {"id", "number", "title", "kind", "public", "papers"}


def report_excerpt(record: CouncilRecord, order: Order) -> CouncilRecord:
    """Give what a report carries of a record that is the copy wanted already."""
    council, period = order.subject, Period.of(record, order)
    own = {meeting.id for meeting in meetings_of(record, council, period)}
    assignments = [_assignment(one) for one in assignments_of(record, council, period)]
    named = order.copy != "public"
    youth = {one.person for one in assignments}
    goes_on = {  # what later meetings told of the actions of the period
        action.id
        for history in histories(record, council)
        if any(meeting.id in own for meeting, _, _ in history)
        for _, _, action in history
    }
    meetings = []
    for meeting in record.meetings:
        if meeting.id in own:
            meetings.append(_meeting(meeting, None if named else youth))
        elif meeting.organization == council:
            later = [item for item in meeting.agenda if any(action.id in goes_on for action in item.actions)]
            agenda = [_item(item, None if named else youth, actions=goes_on) for item in later]
            meetings += [_without_officers(bare(meeting, agenda))] if agenda else []
    letters = [one for one in record.letters if one.organization == council and period.has(one.date) and not one.draft]
    sent = {one.id for one in letters}
    letters += [one for one in record.letters if one.in_reply_to in sent and one.id not in sent]
    projects = projects_of(record, council, period)
    origins = {project.origin for project in projects}
    papers = [one for one in record.papers if one.organization == council and period.has(one.date)]
    papers += [one for one in record.papers if one.id in origins and one not in papers]
    written = words_on(record, council, period)
    papers += [written] if written and written not in papers else []
    memberships = [one for one in record.memberships if one.organization == council and _counts(one, period)]
    found = only(
        record,
        council,
        memberships=[without_fields(one, "domain", "label", "note") for one in memberships],
        meetings=meetings,
        projects=[_project(one) for one in projects],
        assignments=assignments,
        papers=[one if one is written else paper_in_short(one) for one in papers],
        letters=[_letter(one) for one in letters],
    )
    signing = {one.person for one in officers(found, council, period.on)}
    if named:  # tables write their names, in the order of names
        signing |= {one.person for one in memberships}
        signing |= {
            one.assignee for each in found.meetings for item in each.agenda for one in item.actions if one.assignee
        }
    serving: set[str] = set()
    if order.copy != "internal":
        serving = {one.person for one in assignments} | {one.person for one in memberships}
    people = (_person(one, signs=one.id in signing, serves=one.id in serving) for one in found.people)
    return with_fields(found, people=tuple(people))


def _counts(one: Membership, period: Period) -> bool:
    """Say whether a membership held in the period, or on the day of the report, on which the officers sign."""
    return period.meets(one.start_date, one.end_date) or in_force(one, period.on)


def _person(person: Person, *, signs: bool, serves: bool) -> Person:
    """Give the name of a person, with all its parts only where a name is written of them.

    In copies what says that they may name who holds a post or role stays: a youth mayor is taken for a minor without.
    """
    kept = (_OF_NAME if signs else {"id", "name"}) | ({"birth_year", "guardian_consent"} if serves else set())
    return without_fields(person, *(set(type(person).model_fields) - kept))


def _meeting(meeting: Meeting, doers: set[str] | None) -> Meeting:
    """Give a meeting of the period with who came, and with what was decided and is to be done."""
    attendance = tuple(without_fields(entry, "intervals", "capacity", "note") for entry in meeting.attendance)
    agenda = [_item(item, doers) for item in meeting.agenda if item.motions or item.actions or item.papers]
    return _without_officers(with_fields(bare(meeting, agenda), attendance=attendance))


def _without_officers(meeting: Meeting) -> Meeting:
    return without_fields(meeting, "chair", "secretary", "minutes", "next_meeting", "available_minutes", "invited_on")


def _item(item: AgendaItem, doers: set[str] | None, *, actions: set[str] | None = None) -> AgendaItem:
    """Give an item with its motions and actions; of a meeting outside the period with some of its actions alone.

    Who is to do them is told of all (None), or of some people alone.
    """
    kept = [one for one in item.actions if actions is None or one.id in actions]
    left = without_fields(item, *(set(type(item).model_fields) - _OF_ITEM))
    return with_fields(
        left,
        papers=left.papers if actions is None else (),
        motions=tuple(_motion(motion) for motion in item.motions if motion.result) if actions is None else (),
        actions=tuple(
            without_fields(one, "motion", "done_on", *(() if doers is None or one.assignee in doers else ("assignee",)))
            for one in kept
        ),
    )


def _motion(motion: Motion) -> Motion:
    left = without_fields(
        motion,
        "mover",
        "seconder",
        "vote_events",
        "result_reason",
        "responsible",
        "overseer",
        "requirement",
    )
    execution = left.execution and without_fields(left.execution, "superseded_by", "note")
    return with_fields(left, execution=execution)


_WORK = ("sessions", "photos", "reports", "steps", "without_decision")


def _project(project: Project) -> Project:
    left = without_fields(
        project, "description", "location", "responsible", "overseer", "partners", "result", "voices", *_WORK
    )
    return with_fields(left, funding=tuple(without_fields(one, "note") for one in left.funding))


def _assignment(one: Assignment) -> Assignment:
    left = without_fields(one, "mentor", "duties", "motion", "election", "handover", "end_reason", "domain")
    return with_fields(
        left,
        reports=tuple(without_fields(report, "text") for report in left.reports),
        growth=tuple(without_fields(entry, "note", "by") for entry in left.growth),
        learning=tuple(without_fields(step, "note") for step in left.learning),
    )


def paper_in_short(paper: Paper) -> Paper:
    """Give a need or another paper without its text, and without who is behind it."""
    return without_fields(paper, "text", "originator", "originator_label", "people", "community", "climbs", "steps")


def _letter(letter: Letter) -> Letter:
    kept = {"id", "organization", "direction", "reference", "date", "subject", "kind"}
    kept |= {"reply_due", "in_reply_to", "outcome"}
    return without_fields(letter, *(set(type(letter).model_fields) - kept))
