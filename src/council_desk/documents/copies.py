"""Copies of a record for those who may not see all of it: the municipality, and the public.

What a copy leaves out is taken out of the record itself, before any document is built from it, so that nothing of it
can come out again: not in a page, not in the outline, not in the record that a PDF carries. Finding and replacing
names in texts is in redaction.py.
"""

from collections.abc import Collection, Iterable, Iterator
from enum import StrEnum
from typing import Any

from council_desk.documents.redaction import rewriter, rewritten, short_name
from council_desk.domain.membership import protected, shown_by_initials
from council_desk.domain.moments import NotAMomentError, local_day
from council_desk.domain.terms import ItemKind, Post, Role
from council_desk.record.commitments import Face
from council_desk.record.models import Consent, CouncilRecord, Election, Meeting, Minutes, Model, Person
from council_desk.record.reshaping import with_fields, without_fields
from council_desk.record.sealing import minutes_seal, opens, restricted, sealed_record

_YOUTH_POSTS = {Post.YOUTH_MAYOR: Role.YOUTH_MAYOR, Post.DEPUTY_YOUTH_MAYOR: Role.DEPUTY_YOUTH_MAYOR}
NOBODY = "*"
"""Stands for the name of a guardian, which no copy tells."""


class Copy(StrEnum):
    """For whom a copy is."""

    INTERNAL = "internal"
    MUNICIPALITY = "municipality"
    PUBLIC = "public"


def copy_of(record: CouncilRecord, copy: Copy | str) -> CouncilRecord:
    """Give the record as a reader of this copy may see it (domain.md, People and Minutes). ValueError: no such copy.

    - internal: everything, the record itself.
    - municipality: contacts, private notes, birth dates, consents and growth records removed; minors by initials. What
      the council works with rather than decides on goes too: remarks of the secretary, templates, phrases,
      and the steps of projects and needs.
    - public: besides, closed items and all that hangs on them, closed meetings but for the fact that they were held,
      notes on attendance (why someone was absent), reasons of steps back, assignments, letters and diagnoses removed;
      of papers and projects only those stay to which what is left refers. Where a meeting had closed items its
      attachments and the scan of its minutes go too: a record does not say to which item an attachment belongs.

    A minor is who was one on the day of the earliest meeting, or who holds a youth role or post without a year of
    birth. Their full names, and family names beside initials or a form of address, are replaced by initials in all
    texts as well. Names stay where a given name alone is used, or a spelling that the record does not know. A minor
    keeps the name, but not the year of birth, if the guardian's consent in the record is to publication too.

    Copies of copies are the same copies: where a reader would otherwise have to take someone for a minor without
    consent, an adult keeps the year of birth, and of a consent to publication its day stays.

    Of sealed minutes a copy is what was sealed for it, whatever this program would leave out today, with the seals as
    far as they concern it. A copy of a copy that never held this one is made anew and proves nothing: it has no seals.
    """
    wanted = Copy(copy)
    seal = minutes_seal(record)
    if seal is not None and opens(seal, Face(wanted)):
        return sealed_record(restricted(record.seals, Face(wanted)), Face(wanted))
    if wanted is Copy.INTERNAL:
        return record
    record = _at_work(without_fields(record, "seals"))
    minors = _minors(record)
    published = {person.id for person in record.people if _may_be_published(person)}
    hidden = {
        person.id
        for person in record.people
        if shown_by_initials(minor=person.id in minors, may_be_published=person.id in published)
    }
    # Whom nothing refers to any more may still be named in a text.
    shortened = [person for person in record.people if person.id in hidden]
    if wanted is Copy.PUBLIC:
        record = _public(record)
    rewrite = rewriter(shortened, [person for person in record.people if person.id not in hidden], record.language)
    doubtful = _minors(record, by_birth=False)
    keeps_year, keeps_consent = doubtful - minors, doubtful & minors & published
    people = tuple(
        _by_initials(person, record)
        if person.id in hidden
        else _without_private(person, year=person.id in keeps_year, consent=person.id in keeps_consent)
        for person in record.people
    )
    return rewritten(with_fields(_without_work(record, wanted), people=people), rewrite)


def _minors(record: CouncilRecord, *, by_birth: bool = True) -> frozenset[str]:
    """Give the ids of those taken as minors; without `by_birth`, as if nobody's birth were known."""
    days = []
    for moment in (*(meeting.started or meeting.scheduled_start for meeting in record.meetings), record.exported_at):
        try:
            days.append(local_day(moment))
        except NotAMomentError:
            continue
    if not days:
        return frozenset(person.id for person in record.people)
    roles: dict[str, set[Role]] = {}
    for membership in record.memberships:
        roles.setdefault(membership.person, set()).add(membership.role)
    for assignment in record.assignments:
        if assignment.post in _YOUTH_POSTS:
            roles.setdefault(assignment.person, set()).add(_YOUTH_POSTS[assignment.post])
    return frozenset(
        person.id
        for person in record.people
        if protected(
            min(days),
            roles.get(person.id, ()),
            birth_date=person.birth_date if by_birth else None,
            birth_year=person.birth_year if by_birth else None,
        )
    )


def _may_be_published(person: Person) -> bool:
    """Say whether a guardian consented to the publication of the name."""
    return person.guardian_consent is not None and person.guardian_consent.publication


def _by_initials(person: Person, record: CouncilRecord) -> Person:
    """Give a person of whom only the id and the initials are left."""
    return Person(id=person.id, name=short_name(person, record.language))


def _without_private(person: Person, *, year: bool, consent: bool) -> Person:
    """Give a person without contacts and private particulars, but for the year of birth and the day of a consent."""
    given = person.guardian_consent
    private = ["contact_details", "note", "birth_date", "own_consent"]
    if not year:
        private.append("birth_year")
    if consent and given:
        reduced = Consent(given_by=NOBODY, date=given.date, publication=True)
        return with_fields(without_fields(person, *private), guardian_consent=reduced)
    return without_fields(person, *private, "guardian_consent")


def _at_work(record: CouncilRecord) -> CouncilRecord:
    """Leave out what the council only works with: remarks of the secretary, templates, phrases."""
    meetings = tuple(
        with_fields(meeting, agenda=tuple(without_fields(item, "note") for item in meeting.agenda))
        for meeting in record.meetings
    )
    bodies = tuple(
        without_fields(body, "templates", "phrases", "project_templates", "learning_modules")
        for body in record.organizations
    )
    return with_fields(record, meetings=meetings, organizations=bodies)


def _without_work(record: CouncilRecord, wanted: Copy) -> CouncilRecord:
    """Leave out how youth mayors, projects and initiatives came along: growth, learning, handovers, steps.

    The public is not shown the reports and pictures of projects either: they are the council's to publish.
    """
    shown_less = ("photos", "reports") if wanted is Copy.PUBLIC else ()
    return with_fields(
        record,
        assignments=tuple(without_fields(one, *_GROWING) for one in record.assignments),
        projects=tuple(without_fields(one, "steps", *shown_less) for one in record.projects),
        papers=tuple(without_fields(one, "steps") for one in record.papers),
    )


_GROWING = ("growth", "reports", "learning", "handover", "end_reason")


def _closed_elections(record: CouncilRecord) -> set[str]:
    """Give the ids of elections that were not held in public.

    Those that no item names are taken for closed if their meeting was, or had a closed item for elections.
    """
    named: dict[str, bool] = {}
    doubtful = set()
    for meeting in record.meetings:
        for item in meeting.agenda:
            named |= dict.fromkeys(item.elections, meeting.public and item.public)
        if not meeting.public or any(item.kind is ItemKind.ELECTION and not item.public for item in meeting.agenda):
            doubtful.add(meeting.id)

    def is_open(election: Election) -> bool:
        return named.get(election.id, election.meeting not in doubtful)

    return {election.id for election in record.elections if not is_open(election)}


def _public(record: CouncilRecord) -> CouncilRecord:
    """Leave out what is closed, and what nothing refers to any more."""
    closed_elections = _closed_elections(record)
    meetings = tuple(_open_part(meeting) for meeting in record.meetings)
    kept = set(_texts(meetings))
    record = with_fields(
        record,
        meetings=meetings,
        elections=tuple(item for item in record.elections if item.id not in closed_elections),
        projects=tuple(project for project in record.projects if project.id in kept),
        papers=tuple(paper for paper in record.papers if paper.id in kept),
        assignments=(),
        letters=(),
        diagnoses=(),
    )
    ids = set(_ids(record))
    motions = {motion.id for meeting in meetings for item in meeting.agenda for motion in item.motions}
    record = with_fields(
        record,
        projects=tuple(
            project if project.origin is None or project.origin in ids else without_fields(project, "origin")
            for project in record.projects
        ),
        papers=tuple(
            paper if paper.project is None or paper.project in ids else without_fields(paper, "project")
            for paper in record.papers
        ),
        meetings=tuple(_without_lost_motions(meeting, motions) for meeting in meetings),
    )
    named = set(_texts(tuple(value for name, value in record if name != "people")))
    return with_fields(record, people=tuple(person for person in record.people if person.id in named))


def _open_part(meeting: Meeting) -> Meeting:
    """Give what the public may see of a meeting."""
    attendance = tuple(without_fields(entry, "note") for entry in meeting.attendance)
    agenda = tuple(item for item in meeting.agenda if item.public)
    minutes = _open_minutes(meeting.minutes)
    steps = tuple(without_fields(step, "reason") for step in meeting.steps)
    if meeting.public and len(agenda) == len(meeting.agenda):
        return with_fields(meeting, attendance=attendance, minutes=minutes, steps=steps)
    minutes = minutes and without_fields(minutes, "scan")
    if not meeting.public:
        agenda = ()
        minutes = minutes and without_fields(minutes, "opening_text", "closing_text", "corrections")
    return without_fields(
        with_fields(meeting, attendance=attendance, agenda=agenda, minutes=minutes, steps=steps), "attachments"
    )


def _open_minutes(minutes: Minutes | None) -> Minutes | None:
    """Give what the public may see of what belongs to minutes beside the agenda."""
    if minutes is None:
        return None
    return with_fields(
        minutes,
        steps=tuple(without_fields(step, "reason") for step in minutes.steps),
        signatures=tuple(without_fields(signature, "note") for signature in minutes.signatures),
    )


def _without_lost_motions(meeting: Meeting, motions: Collection[str]) -> Meeting:
    """Let go of references to motions that are no longer there."""
    minutes = meeting.minutes
    if minutes and minutes.approved_by and minutes.approved_by not in motions:
        meeting = with_fields(meeting, minutes=without_fields(minutes, "approved_by"))
    agenda = []
    for item in meeting.agenda:
        kept = []
        for motion in item.motions:
            execution = motion.execution
            if execution and execution.superseded_by and execution.superseded_by not in motions:
                kept.append(with_fields(motion, execution=without_fields(execution, "superseded_by")))
            else:
                kept.append(motion)
        actions = tuple(
            action if action.motion is None or action.motion in motions else without_fields(action, "motion")
            for action in item.actions
        )
        agenda.append(with_fields(item, motions=tuple(kept), actions=actions))
    return with_fields(meeting, agenda=tuple(agenda))


def _texts(value: object) -> Iterator[str]:
    """Give every text in a value, ids among them."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Model):
        for _name, part in value:
            yield from _texts(part)
    elif isinstance(value, tuple):
        for part in value:
            yield from _texts(part)


def _ids(record: CouncilRecord) -> Iterator[str]:
    """Give the ids of all that projects and papers refer to."""
    things: Iterable[Any] = (*record.projects, *record.papers)
    yield from (thing.id for thing in things)
    for meeting in record.meetings:
        yield meeting.id
        for item in meeting.agenda:
            yield item.id
            yield from (motion.id for motion in item.motions)
