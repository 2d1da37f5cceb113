"""A sealed meeting as it stands today against what was sealed, without the fields that live on."""

from collections.abc import Iterable
from typing import Any

from council_desk.record.examining import Difference, differences
from council_desk.record.mentioned import ids_in, without_references
from council_desk.record.models import CouncilRecord, Election, Meeting
from council_desk.record.writing import to_json
from council_desk.services.living import without_living
from council_desk.services.minutes import references_out

Outside = tuple[tuple[str, str], ...]


def meeting_differences(
    sealed: CouncilRecord, meeting: Meeting, elections: Iterable[Election], outside: Outside | None
) -> list[Difference]:
    """Give where a meeting and its elections differ from the record that was sealed of them.

    `outside` are the references that led out of the sealed record; None where the copy at hand does not tell them.
    """
    known = ids_in([sealed])
    (then,) = sealed.meetings
    now = without_references(meeting, known)
    kept = len(then.attachments)
    found = list(differences(_comparable(then, kept), _comparable(now, kept), ("meetings", 0)))
    if outside is not None:
        led = [list(one) for one in references_out(without_living(meeting), known)]
        found += differences([list(one) for one in outside], led, ("meetings", 0))
    held = [to_json(one) for one in sealed.elections if one.meeting == then.id]
    found += differences(held, [to_json(without_references(one, known)) for one in elections], ("elections",))
    return found


def _comparable(meeting: Meeting, attachments: int) -> dict[str, Any]:
    """Give a meeting as JSON without what lives on, and with the first so many attachments: others may be added.

    Corrections and the scan are compared too: they have seals of their own.
    """
    compared = to_json(without_living(meeting))
    compared["attachments"] = [to_json(one) for one in meeting.attachments[:attachments]]
    minutes = meeting.minutes
    if minutes is not None:
        compared["minutes"]["corrections"] = [to_json(one) for one in minutes.corrections]
        compared["minutes"]["scan"] = to_json(minutes.scan) if minutes.scan else None
    return compared
