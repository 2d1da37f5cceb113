"""What must hold for a record as a whole: a time zone that exists, ids given once, references that lead somewhere."""

from functools import cache
from zoneinfo import available_timezones

from council_desk.errors import sentence
from council_desk.record.anatomy import places, references
from council_desk.record.errors import RecordError
from council_desk.record.models import CouncilRecord, Motion

_TIMEZONE = sentence("{name} is not the name of a time zone, such as Asia/Tehran.")
_TWICE = sentence("The id {id} is already that of {other}.")
_NOWHERE = sentence("The id {id} names nothing in this record.")
_WRONG_KIND = sentence("The id {id} names an object of the kind {found}; here it must be {expected}.")
_CIRCLE = sentence("Following {field} from here leads back here.")


def require_whole(record: CouncilRecord) -> None:
    """Raise RecordError, with the place, unless the record holds together."""
    if record.timezone not in _timezones():
        raise RecordError(_TIMEZONE, "/timezone", name=record.timezone[:80])
    everything = list(places(record))
    kinds: dict[str, str] = {}
    where: dict[str, str] = {}
    for place in everything:
        own: str | None = getattr(place.value, "id", None)
        if own is None:
            continue
        if own in kinds:
            raise RecordError(_TWICE, f"{place.pointer}/id", id=own, other=where[own])
        kinds[own] = type(place.value).__name__
        where[own] = place.pointer
    for place in everything:
        for reference in references(place):
            found = kinds.get(reference.target)
            if found in reference.refers.kinds or (found is None and reference.refers.withheld):
                continue
            if found is None:
                raise RecordError(_NOWHERE, reference.pointer, id=reference.target)
            expected = " / ".join(reference.refers.kinds)
            raise RecordError(_WRONG_KIND, reference.pointer, id=reference.target, found=found, expected=expected)
    _require_no_circles(record)


def _require_no_circles(record: CouncilRecord) -> None:
    """Refuse areas, bodies, meetings, letters and decisions that stand above, call, answer or supersede themselves."""
    _follow("areas", "parent", {one.id: one.parent for one in record.areas})
    _follow("organizations", "parent", {one.id: one.parent for one in record.organizations})
    _follow("meetings", "second_call_of", {one.id: one.second_call_of for one in record.meetings})
    _follow("letters", "in_reply_to", {one.id: one.in_reply_to for one in record.letters})
    superseded: dict[str, str | None] = {}
    pointers: dict[str, str] = {}
    for place in places(record):
        if isinstance(place.value, Motion) and place.value.execution is not None:
            superseded[place.value.id] = place.value.execution.superseded_by
            pointers[place.value.id] = f"{place.pointer}/execution/superseded_by"
    circular = _circular(superseded)
    if circular is not None:
        raise RecordError(_CIRCLE, pointers[circular], field="superseded_by")


def _follow(collection: str, field: str, next_of: dict[str, str | None]) -> None:
    circular = _circular(next_of)
    if circular is not None:
        index = list(next_of).index(circular)
        raise RecordError(_CIRCLE, f"/{collection}/{index}/{field}", field=field)


def _circular(next_of: dict[str, str | None]) -> str | None:
    """Give an id from which following the references leads back to it."""
    done: set[str] = set()
    for start in next_of:
        path: set[str] = set()
        at: str | None = start
        while at is not None and at not in done:
            if at in path:
                return at
            path.add(at)
            at = next_of.get(at)
        done |= path
    return None


@cache
def _timezones() -> frozenset[str]:
    return frozenset(available_timezones())
