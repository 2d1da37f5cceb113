"""Records of several meetings in one, and each meeting's own record out of it again.

Of sealed minutes a copy is what was sealed for it, meeting by meeting; the seals come along and say it.
"""

from collections.abc import Iterable, Sequence
from typing import Any

from council_desk.documents.copies import Copy, copy_of
from council_desk.domain.moments import instant
from council_desk.record.commitments import Face
from council_desk.record.models import CouncilRecord, Meeting
from council_desk.record.reshaping import with_fields, without_fields
from council_desk.record.sealing import minutes_seal, opens, restricted, sealed_record

_LISTS = (
    "areas",
    "organizations",
    "people",
    "memberships",
    "projects",
    "assignments",
    "elections",
    "papers",
    "diagnoses",
    "letters",
)


def together(records: Sequence[CouncilRecord]) -> CouncilRecord:
    """Give one record of several, at least one, with their meetings in the order of their numbers.

    What several hold, such as a person, is in it once, as those have it that are not sealed; what was sealed is in the
    seals. It was written when the last of them was.
    """
    plainest = sorted(records, key=lambda record: bool(record.seals))
    lists: dict[str, Any] = {name: once(getattr(record, name) for record in plainest) for name in _LISTS}
    meetings = once(record.meetings for record in records)
    seals = once(record.seals for record in records)
    latest = max((record.exported_at for record in records), key=instant)
    return with_fields(
        plainest[0],
        exported_at=latest,
        meetings=tuple(sorted(meetings, key=lambda meeting: (meeting.number, meeting.scheduled_start))),
        seals=tuple(sorted(seals, key=lambda seal: seal.sequence)) or None,
        **{name: values or None for name, values in lists.items()},
    )


def apart(record: CouncilRecord, copy: Copy | str) -> list[CouncilRecord]:
    """Give the record of each meeting as a reader of this copy may see it, in the order of the meetings."""
    face = Face(Copy(copy))
    sealed: dict[str, CouncilRecord] = {}
    for meeting in record.meetings:
        seal = minutes_seal(record, meeting.id)
        if seal is not None and opens(seal, face):
            own = (one for one in record.seals if one.meeting == meeting.id)
            sealed[meeting.id] = sealed_record(restricted(own, face), face)
    others = tuple(meeting for meeting in record.meetings if meeting.id not in sealed)
    shown = copy_of(without_fields(with_fields(record, meetings=others), "seals"), copy)
    found = {meeting.id: with_fields(shown, meetings=(meeting,)) for meeting in shown.meetings} | sealed
    return [found[meeting.id] for meeting in record.meetings]


def within(record: CouncilRecord, meetings: Iterable[Meeting]) -> CouncilRecord:
    """Give a record with some of its meetings, and with the seals of those alone."""
    kept = tuple(meetings)
    ids = {meeting.id for meeting in kept}
    seals = tuple(seal for seal in record.seals if seal.meeting in ids)
    return with_fields(record, meetings=kept, seals=seals or None)


def once(parts: Iterable[Iterable[Any]]) -> tuple[Any, ...]:
    """Give the values of several lists, of those with one id the first."""
    found: dict[str, Any] = {}
    for part in parts:
        for value in part:
            found.setdefault(value.id, value)
    return tuple(found.values())
