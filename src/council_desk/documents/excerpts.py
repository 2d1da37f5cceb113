"""What a paper that shows part of a record carries of it: that part and the names it needs, and nothing else.

Whoever is handed the extract of one decision is not handed the discussion of the others inside the file.
"""

from collections.abc import Iterable

from council_desk.domain.terms import OrganizationClass
from council_desk.errors import DeskError, sentence
from council_desk.record.mentioned import ids_in, references_in, without_references
from council_desk.record.models import AgendaItem, CouncilRecord, Meeting, Model, Organization
from council_desk.record.reshaping import with_fields, without_fields, without_tools

_NO_MEETING = sentence("The record does not hold the meeting whose document is wanted.")
_HEADER = ("format", "version", "exported_at", "generator", "language", "calendar", "timezone")


class NoSuchMeetingError(DeskError):
    """A document was asked for a meeting that the record does not hold, or without saying for which."""


def only(record: CouncilRecord, organization: str, **kept: Iterable[Model]) -> CouncilRecord:
    """Give a record of some of its values, by the record's lists, with the names that they and the letterhead need.

    The municipality of the letterhead is one of them. References to anything else are left out, and so is what a
    council works with (templates, phrases); the form of its documents stays.
    """
    values = {name: tuple(found) for name, found in kept.items()}
    named = {one.target for found in values.values() for value in found for one in references_in(value)}
    cities = [body.id for body in record.organizations if body.classification is OrganizationClass.MUNICIPALITY]
    bodies = _with_parents(record, {*named, organization, *cities[:1]})
    areas = {area.id: area for area in record.areas}
    wanted = [body.area for body in bodies if body.area]
    around: set[str] = set()
    while wanted:
        area = areas.get(wanted.pop())
        if area is not None and area.id not in around:
            around.add(area.id)
            wanted += [area.parent] if area.parent else []
    values = {
        "areas": tuple(area for area in record.areas if area.id in around),
        "organizations": tuple(without_tools(body, organization) for body in bodies),
        "people": tuple(person for person in record.people if person.id in named),
        **values,
    }
    known = ids_in(value for found in values.values() for value in found)
    lists = {name: tuple(without_references(one, known) for one in found) for name, found in values.items() if found}
    header = {name: getattr(record, name) for name in _HEADER}
    return CouncilRecord.model_construct(_fields_set={*header, *lists}, **header, **lists)


def just_names(record: CouncilRecord) -> CouncilRecord:
    """Give the record of a paper that is handed out: of its people the names, and of their birth the year at most.

    The year stays because it says who is a minor.
    """
    people = []
    for person in record.people:
        left = without_fields(person, "contact_details", "note", "birth_date", "guardian_consent")
        if person.birth_date and not person.birth_year:
            left = with_fields(left, birth_year=person.birth_date.year)
        people.append(left)
    return with_fields(record, people=tuple(people))


def meeting_in(record: CouncilRecord, meeting_id: str) -> Meeting:
    """Give a meeting of a record. Raises NoSuchMeetingError."""
    for meeting in record.meetings:
        if meeting.id == meeting_id:
            return meeting
    raise NoSuchMeetingError(_NO_MEETING)


def bare(meeting: Meeting, agenda: Iterable[AgendaItem] = (), *, signed: bool = False) -> Meeting:
    """Give a meeting with its number, days, place and officers, and these items of its agenda; no more of it.

    With `signed` also who signed its minutes.
    """
    minutes = meeting.minutes
    if minutes is not None:
        names = set(type(minutes).model_fields) - {"state", "approved_on"} - ({"signatures"} if signed else set())
        minutes = without_fields(minutes, *names)
    left = without_fields(meeting, "attendance", "attachments", "breaks", "steps", "second_call_of")
    return with_fields(left, agenda=tuple(agenda), minutes=minutes)


def _with_parents(record: CouncilRecord, ids: set[str]) -> tuple[Organization, ...]:
    """Give bodies and all those above them, in the record's order."""
    bodies = {body.id: body for body in record.organizations}
    waiting, found = [one for one in ids if one in bodies], set[str]()
    while waiting:
        body = bodies[waiting.pop()]
        if body.id not in found:
            found.add(body.id)
            waiting += [body.parent] if body.parent in bodies else []
    return tuple(body for body in record.organizations if body.id in found)
