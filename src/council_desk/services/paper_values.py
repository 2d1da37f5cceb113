"""Needs and initiatives as values: making one, moving it on, letting it climb. Whoever calls saves."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from council_desk.domain.needs import climb, move_paper
from council_desk.domain.terms import Ladder, OrganizationClass, PaperState, PaperType
from council_desk.domain.text import fold
from council_desk.record.ids import new_id
from council_desk.record.models import Climb, Organization, Paper, Step
from council_desk.services.editing.values import changed, make, text_of

TITLE_LENGTH = 500
_LINE = 120


def parted(said: str) -> tuple[str, str]:
    """Part what was said into a title of one line and the text that follows, which may be empty.

    A long first line becomes the text as a whole, and its beginning up to the end of a word the title.
    """
    first, _, rest = said.strip().partition("\n")
    first, rest = " ".join(first.split()), rest.strip()
    if len(first) <= _LINE:
        return first, rest
    cut = first[: _LINE + 1].rpartition(" ")[0] or first[:_LINE]
    return f"{cut} …", said.strip()


def joined(paper: Paper) -> str:
    """Give what was said as one text again: what `parted` parted."""
    text = paper.text or ""
    if paper.title.endswith(" …") and text.startswith(paper.title.removesuffix(" …")):
        return text
    return f"{paper.title}\n{text}".strip()


def new_paper(council_id: str, said: str, day: date, paper_type: PaperType = PaperType.NEED, **fields: Any) -> Paper:
    """Make a need with a new id from what was said. Raises InvalidValueError where nothing was."""
    title, text = parted(said)
    return make(
        Paper,
        id=new_id(),
        organization=council_id,
        paper_type=paper_type,
        title=title,
        text=text or None,
        date=day,
        **fields,
    )


def with_said(paper: Paper, said: str) -> Paper:
    """Give the need with other words. Raises InvalidValueError where there are none."""
    title, text = parted(said)
    return changed(paper, title=title, text=text or None)


def moved(paper: Paper, to: PaperState, at: datetime, reason: str = "") -> Paper:
    """Give the need in another state, with when (aware) and why. Raises ForbiddenStepError, ReasonMissingError."""
    state = move_paper(paper.state, to, reason)
    step = make(Step, state=state, at=text_of(at), reason=reason.strip() or None)
    return changed(paper, state=state, steps=(*paper.steps, step))


def climbed(paper: Paper, to: Ladder, day: date, note: str = "") -> Paper:
    """Give the initiative on another step of the ladder, with when and a note. Raises as `domain.needs.climb`."""
    step = climb(paper.ladder, to, note)
    entry = make(Climb, step=step, date=day, note=note.strip() or None)
    return changed(paper, ladder=step, climbs=(*paper.climbs, entry))


def originator(who: str, names: Mapping[str, str]) -> dict[str, str | None]:
    """Give the fields of a paper for who said it: the one of `names` (by id) with just this name, or else a label."""
    wanted = fold(who)
    meant = [id_ for id_, name in names.items() if wanted and fold(name) == wanted]
    if len(meant) == 1:
        return {"originator": meant[0], "originator_label": None}
    return {"originator": None, "originator_label": " ".join(who.split()) or None}


def new_community(name: str, **fields: Any) -> Organization:
    """Make an informal community. Raises InvalidValueError for an empty name."""
    return make(
        Organization,
        id=new_id(),
        name=" ".join(name.split()),
        classification=OrganizationClass.COMMUNITY,
        **fields,
    )
