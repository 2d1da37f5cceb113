"""What is not as it was sealed, in words: places of a record by their names, and what stands there now and then."""

from collections.abc import Iterable
from typing import Any

from council_desk.errors import DeskError, sentence
from council_desk.record.commitments import MISSING
from council_desk.record.examining import Difference
from council_desk.record.sealing import Fault, SealFault
from council_desk.services.rows import Remark

_LIMIT = 20
"""Differences that are told one by one."""
_SHORT = 80

_CHANGED = sentence("{place} ({field}): sealed was “{sealed}”, here it is “{found}”.")
_GONE = sentence("{place} ({field}): “{sealed}” was sealed and is not here.")
_ADDED = sentence("{place} ({field}): “{found}” is here and was not sealed.")
_MORE = sentence("Further places that differ: {count}.")

_FAULTS = {
    Fault.KEY: sentence("Seal {sequence}: its key cannot be read."),
    Fault.SIGNATURE: sentence("Seal {sequence}: the signature does not belong to it."),
    Fault.CONTENT: sentence("Seal {sequence}: what it fixes was changed afterwards."),
    Fault.DISCLOSURE: sentence("Seal {sequence}: this was changed afterwards: {place}."),
    Fault.CLOSED: sentence("Seal {sequence}: this was taken out: {place}."),
    Fault.SEQUENCE: sentence("Seal {sequence} does not come next in the chain of seals: links are missing or doubled."),
    Fault.PREVIOUS: sentence("Seal {sequence} does not fit the one before it: the chain was cut or put together anew."),
    Fault.FOREIGN: sentence("Seal {sequence} belongs to other minutes."),
}

_RECORD = sentence("The record")
_PLACES = {
    "areas": sentence("The areas"),
    "organizations": sentence("The bodies"),
    "people": sentence("The people"),
    "memberships": sentence("The memberships"),
    "projects": sentence("The projects"),
    "elections": sentence("The elections"),
    "papers": sentence("The papers"),
    "meetings": sentence("The meeting"),
    "correction": sentence("The corrections"),
    "scan": sentence("The scan of the signed paper"),
}
_OF_MEETING = {
    "attendance": sentence("The attendance"),
    "minutes": sentence("The minutes"),
    "attachments": sentence("The attachments"),
    "breaks": sentence("The breaks"),
}
_OF_MINUTES = {"corrections": _PLACES["correction"], "scan": _PLACES["scan"]}
_ITEM = sentence("Agenda item {number}")
_OF_ITEM = {
    "speeches": sentence("Agenda item {number}, what was said"),
    "guidance": sentence("Agenda item {number}, guidance"),
    "motions": sentence("Agenda item {number}, decision {decision}"),
    "actions": sentence("Agenda item {number}, an action"),
}
_VOTE = sentence("Agenda item {number}, a vote on decision {decision}")


def remarks_on_differences(differences: Iterable[Difference], record: Any) -> tuple[Remark, ...]:
    """Tell differences, at most twenty one by one. `record` is the JSON of the record to which the pointers belong."""
    told: list[Remark] = []
    left = 0
    for one in differences:
        if len(told) == _LIMIT:
            left += 1
            continue
        template = _CHANGED if MISSING not in (one.sealed, one.found) else _ADDED if one.sealed is MISSING else _GONE
        place, field = place_of(one.pointer, record)
        told.append(
            Remark(template, {"place": place, "field": field, "sealed": _shown(one.sealed), "found": _shown(one.found)})
        )
    if left:
        told.append(Remark(_MORE, {"count": left}))
    return tuple(told)


def remark_on_fault(fault: SealFault, record: Any = None) -> Remark:
    """Tell what is wrong with a seal."""
    pointer = fault.pointer.removeprefix("/record").partition("/$/")[0]
    return Remark(_FAULTS[fault.fault], {"sequence": fault.seal.sequence, "place": place_of(pointer, record)[0]})


def place_of(pointer: str, record: Any) -> tuple[DeskError, str]:
    """Give the place that a JSON pointer into a record means, in words (to be translated), and the field."""
    steps = pointer.split("/")[1:]
    field = ".".join(step for step in steps if not step.isdecimal()) or "-"
    if not steps:
        return DeskError(_RECORD), field
    if steps[0] == "meetings" and len(steps) > 2:
        return _in_meeting(steps, record), field
    return DeskError(_PLACES.get(steps[0], _RECORD)), field


def _in_meeting(steps: list[str], record: Any) -> DeskError:
    if steps[2] == "minutes" and len(steps) > 3 and steps[3] in _OF_MINUTES:
        return DeskError(_OF_MINUTES[steps[3]])
    if steps[2] != "agenda" or len(steps) < 4:
        return DeskError(_OF_MEETING.get(steps[2], _PLACES["meetings"]))
    item = _at(record, steps[:4])
    number = _counted(_field(item, "number", _ordinal(steps[3])))
    part = steps[4] if len(steps) > 4 else ""
    template = _OF_ITEM.get(part, _ITEM)
    decision = ""
    if part == "motions" and len(steps) > 5:
        decision = _field(_at(record, steps[:6]), "reference", _ordinal(steps[5]))
        template = _VOTE if "vote_events" in steps else template
    elif part == "motions":
        template = _ITEM
    return DeskError(template, number=number, decision=decision)


def _ordinal(index: str) -> str:
    return str(int(index) + 1) if index.isdecimal() else index


def _counted(number: str) -> int | str:
    """Give a number as one, so that the window writes it in the user's digits; a mark like "2a" stays as it is."""
    return int(number) if number.isdecimal() and number.isascii() else number


def _at(record: Any, steps: list[str]) -> Any:
    """Give what stands at a place of a record, or None."""
    value = record
    for step in steps:
        if isinstance(value, list) and step.isdecimal() and int(step) < len(value):
            value = value[int(step)]
        elif isinstance(value, dict):
            value = value.get(step)
        else:
            return None
    return value


def _field(value: Any, name: str, otherwise: str) -> str:
    held = value.get(name) if isinstance(value, dict) else None
    return held if isinstance(held, str) and held else otherwise


def _shown(value: Any) -> int | str:
    """Give a value short enough for a sentence; of an object its name or text, of a list how much it holds."""
    if value is MISSING:
        return ""
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    if isinstance(value, dict):
        value = next((value[name] for name in ("name", "title", "text", "person", "id") if value.get(name)), "{…}")
    if isinstance(value, list):
        value = ", ".join(str(_shown(one)) for one in value[:3]) + (", …" if len(value) > 3 else "")
    text = " ".join(("–" if value is None else str(value)).split())
    return text if len(text) <= _SHORT else text[: _SHORT - 1] + "…"
