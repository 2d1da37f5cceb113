"""A council's own form on top of its culture's: a pure function of the two."""

from dataclasses import replace

from council_desk.documents.labels import in_two_languages
from council_desk.documents.profiles.model import Margins, Profile
from council_desk.domain.forms import KEPT, Part
from council_desk.record.models import DocumentProfile, PageMargins

_ATTENDANCE = frozenset({Part.ATTENDANCE_TABLE, Part.ATTENDANCE_LISTS, Part.ATTENDANCE_LINES})
_DISCUSSION = frozenset({Part.ITEMS, Part.HEARD_AND_DECIDED})
_SHORT_ONLY = frozenset({Part.STATEMENT})


def with_own(base: Profile, own: DocumentProfile) -> Profile:
    """Give the form of a council: the culture's, but for what the council decided."""
    head, talk = base.head, base.talk
    if own.invocation:
        head = replace(head, invocation=own.invocation)
    if own.opening:
        # one that names the chair cannot be said where there is none
        without = base.talk.opening_without_chair if "{chair}" in own.opening else own.opening
        talk = replace(talk, opening=own.opening, opening_without_chair=without or own.opening)
    order = _order(base, own)
    numbering = own.numbering
    return replace(
        base,
        head=head,
        talk=talk,
        order=order,
        no_quorum_order=_short(base, base.no_quorum_order, order),
        cancelled_order=_short(base, base.cancelled_order, order),
        calendars=own.calendars or base.calendars,
        digits=own.digits or base.digits,
        margins=_margins(base.margins, own.margins or PageMargins()),
        bound=own.binding,
        signing=own.signing or base.signing,
        emblem=own.emblem,
        letterhead=own.letterhead,
        meeting_pattern=(numbering and numbering.meeting) or "",
        distribution=own.distribution,
        footer=own.footer or "",
    )


def bilingual(used: Profile, second: Profile) -> Profile:
    """Give a form whose labels stand in its own language and in that of another."""
    groups = ("head", "presence", "talk", "vote", "end")
    both = {name: in_two_languages(getattr(used, name), getattr(second, name)) for name in groups}
    return replace(used, second_language=second.language, **both)


def choosable(base: Profile) -> tuple[Part, ...]:
    """Give all parts that minutes of a form may have, its own first and in its order.

    How talks and decisions are told is a matter of the culture's words, so there is one part for it in each form.
    """
    told = _discussion(base)
    others = [part for part in Part if part not in base.order and part not in _DISCUSSION | _SHORT_ONLY]
    return tuple(dict.fromkeys((*base.order, told, *others)))


def _discussion(base: Profile) -> Part:
    return next(part for part in base.order if part in _DISCUSSION)


def _order(base: Profile, own: DocumentProfile) -> tuple[Part, ...]:
    """Give the order of parts: the council's, with what no minutes are without; an invocation and opening are said."""
    told = _discussion(base)
    chosen = [told if part in _DISCUSSION else part for part in own.parts or base.order if part not in _SHORT_ONLY]
    order = list(dict.fromkeys(chosen))
    if not own.parts and own.invocation and Part.INVOCATION not in order:
        order.insert(0, Part.INVOCATION)
    if not own.parts and own.opening and Part.OPENING not in order:
        order.insert(_before(order, base, Part.AGENDA), Part.OPENING)
    for part in KEPT:
        if part not in order:
            order.insert(_before(order, base, part), part)
    return tuple(order)


def _before(order: list[Part], base: Profile, part: Part) -> int:
    """Give the place where a part comes in: before the first of those that follow it in the culture's own order."""
    model = (*base.order, part) if part not in base.order else base.order
    following = set(model[model.index(part) :])
    return next((place for place, one in enumerate(order) if one in following), len(order))


def _short(base: Profile, short: tuple[Part, ...], order: tuple[Part, ...]) -> tuple[Part, ...]:
    """Give the order of a short record: the culture's, without what the council leaves out of its minutes."""
    attendance = [part for part in order if part in _ATTENDANCE]
    found: list[Part] = []
    for part in short:
        if part in _ATTENDANCE:
            found += attendance
        elif part in order or part in KEPT or part not in base.order:
            found.append(part)
    return tuple(dict.fromkeys(found))


def _margins(base: Margins, own: PageMargins) -> Margins:
    held = {name: getattr(own, name) for name in type(own).model_fields}
    return replace(base, **{name: value for name, value in held.items() if value is not None})
