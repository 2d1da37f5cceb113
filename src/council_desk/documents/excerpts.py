"""What a paper that shows part of a record carries of it: that part and the names it needs, and nothing else.

Whoever is handed the extract of one decision is not handed the discussion of the others inside the file.
"""

from collections.abc import Iterable

from council_desk.documents.copies import NOBODY
from council_desk.documents.writing import municipality_above
from council_desk.errors import DeskError, sentence
from council_desk.record.mentioned import ids_in, named_in, without_references
from council_desk.record.models import AgendaItem, Consent, CouncilRecord, Meeting, Model, Organization, Person
from council_desk.record.reshaping import with_fields, without_fields, without_tools

_NO_MEETING = sentence("The record does not hold the meeting whose document is wanted.")
_HEADER = ("format", "version", "exported_at", "generator", "language", "calendar", "timezone")


class NoSuchMeetingError(DeskError):
    """A document was asked for a meeting that the record does not hold, or without saying for which."""


def only(record: CouncilRecord, organization: str, **kept: Iterable[Model]) -> CouncilRecord:
    """Give a record of some of its values, by the record's lists, with the names that they and the letterhead need.

    The municipality of the letterhead is one of them. References to anything else are left out, and so is what a
    council works with (templates, phrases); the form of its documents stays. Of people only their names stay, and what
    decides whether a copy may show them, but of those who are given themselves.
    """
    values = {name: tuple(found) for name, found in kept.items()}
    named = named_in(value for found in values.values() for value in found)
    above = municipality_above(record.organizations, organization)
    bodies = _with_parents(record, named | {organization} | ({above.id} if above else set()))
    areas = {area.id: area for area in record.areas}
    wanted = [body.area for body in bodies if body.area]
    around: set[str] = set()
    while wanted:
        area = areas.get(wanted.pop())
        if area is not None and area.id not in around:
            around.add(area.id)
            wanted += [area.parent] if area.parent else []
    given = {person.id: person for person in values.pop("people", ()) if isinstance(person, Person)}
    people = (
        given.get(person.id, person_in_short(person)) for person in record.people if person.id in named | set(given)
    )
    values = {
        "areas": tuple(area for area in record.areas if area.id in around),
        "organizations": tuple(without_tools(body, organization) for body in bodies),
        "people": tuple(people),
        **values,
    }
    known = ids_in(value for found in values.values() for value in found)
    lists = {name: tuple(without_references(one, known) for one in found) for name, found in values.items() if found}
    header = {name: getattr(record, name) for name in _HEADER}
    return CouncilRecord.model_construct(_fields_set={*header, *lists}, **header, **lists)


def person_in_short(person: Person) -> Person:
    """Give a person's names, and what says whether a copy may show them: no contacts, no guardian.

    That is the year of birth, and of a guardian's consent that it is to publication.
    """
    consent, born = person.guardian_consent, person.birth_date
    left = without_fields(person, "contact_details", "note", "birth_date", "guardian_consent", "own_consent")
    if born and not person.birth_year:
        left = with_fields(left, birth_year=born.year)
    if consent and consent.publication:
        left = with_fields(left, guardian_consent=Consent(given_by=NOBODY, date=consent.date, publication=True))
    return left


def meeting_in(record: CouncilRecord, meeting_id: str) -> Meeting:
    """Give a meeting of a record. Raises NoSuchMeetingError."""
    for meeting in record.meetings:
        if meeting.id == meeting_id:
            return meeting
    raise NoSuchMeetingError(_NO_MEETING)


def bare(
    meeting: Meeting, agenda: Iterable[AgendaItem] = (), *, signed: bool = False, officers: bool = True
) -> Meeting:
    """Give a meeting with its number, days, place and officers, and these items of its agenda; no more of it.

    With `signed` also who signed its minutes, without `officers` not who led it.
    """
    minutes = meeting.minutes
    if minutes is not None:
        names = set(type(minutes).model_fields) - {"state", "approved_on"} - ({"signatures"} if signed else set())
        minutes = without_fields(minutes, *names)
    left = without_fields(meeting, "attendance", "attachments", "breaks", "steps", "second_call_of", "second_call")
    if not officers:
        left = without_fields(left, "chair", "secretary")
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
