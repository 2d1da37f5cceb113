"""From parts to pages: every part is a column of slices that no page break falls into; pages take as many as fit."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Protocol

from council_desk.documents.typesetting.sheet import Sheet

_EPSILON = 1e-6
_WASTE = 0.06  # of a page: so much left empty is worth setting the page tighter
_TIGHTEST = 0.55  # of the spaces between parts
_FEW = 0.2  # of a page: a last page with less than this is not worth its paper
_TIGHTER = (0.85, 0.7, _TIGHTEST)


@dataclass(slots=True)
class Slice:
    """A piece of a part that stays whole: its height, the space above it (none at the top of a page), in points.

    `may_start` allows a page to begin with it; widows, orphans and headings are slices where no page may begin.
    """

    height: float
    gap: float = 0.0
    may_start: bool = True


@dataclass(slots=True)
class Placed:
    """A slice on a page: which of its part, and the distance of its top from the top of the text area."""

    index: int
    top: float


class Part(Protocol):
    """A block made ready for a known width. `repeated` is the height that it takes at the top of a further page."""

    slices: list[Slice]
    repeated: float
    before: float
    after: float
    keep_with_next: bool

    def draw(self, sheet: Sheet, x: float, top: float, placed: Sequence[Placed]) -> None:
        """Draw some of the slices; x is the left edge and `top` the upper edge of the text area."""


@dataclass(slots=True)
class Page:
    """The parts on a page with their slices, from top to bottom."""

    parts: list[tuple[Part, list[Placed]]] = field(default_factory=list)


def stack(parts: Sequence[Part]) -> None:
    """Set the spaces between parts (the larger one counts) and keep those together that belong together."""
    after = 0.0
    keep = False
    for part in parts:
        if not part.slices:
            continue
        first = part.slices[0]
        first.gap = max(first.gap, part.before, after)
        first.may_start = first.may_start and not keep
        after, keep = part.after, part.keep_with_next


def paginate(parts: Sequence[Part], first_height: float, height: float) -> list[Page]:
    """Give the pages. What is too high for a page, or forbids every break, is broken where the page ends.

    Where what must stay together would leave much of a page empty, or the last page would hold but a few lines, the
    spaces between parts become smaller, if that brings them in.
    """
    flat = [(part, index) for part in parts for index in range(len(part.slices))]
    pages = _paginate(flat, first_height, height, 1.0)
    if len(pages) > 1 and filled(pages[-1]) < _FEW * height:
        for spaces in _TIGHTER:
            tighter = _paginate(flat, first_height, height, spaces)
            if len(tighter) < len(pages):
                return tighter
    return pages or [Page()]


def _paginate(flat: Sequence[tuple[Part, int]], first_height: float, height: float, spaces: float) -> list[Page]:
    """Give the pages with all spaces between parts multiplied by `spaces`."""
    pages: list[Page] = []
    start = 0
    while start < len(flat):
        room = height if pages else first_height
        tops, end = _fill(flat, start, room, spaces, first=not pages)
        if end < len(flat):
            end = next((at for at in range(end, start, -1) if _slice(flat[at]).may_start), end)
            if room - tops[end - 1 - start] - _slice(flat[end - 1]).height > _WASTE * room:
                tops, end = _tightened(flat, start, end, room, first=not pages) or (tops, end)
        page = Page()
        for (part, index), top in zip(flat[start:end], tops, strict=False):
            if not page.parts or page.parts[-1][0] is not part:
                page.parts.append((part, []))
            page.parts[-1][1].append(Placed(index, top))
        pages.append(page)
        start = end
    return pages


def filled(page: Page) -> float:
    """Give how far down a page is filled."""
    if not page.parts:
        return 0.0
    part, placed = page.parts[-1]
    return placed[-1].top + part.slices[placed[-1].index].height


def _slice(entry: tuple[Part, int]) -> Slice:
    return entry[0].slices[entry[1]]


def _tightened(
    flat: Sequence[tuple[Part, int]], start: int, end: int, room: float, *, first: bool
) -> tuple[list[float], int] | None:
    """Give the tops and the index after the slices of a page that takes the next ones that stay together as well.

    None if they do not fit however small the spaces become.
    """
    after = next((at for at in range(end + 1, len(flat)) if _slice(flat[at]).may_start), len(flat))
    part, index = flat[start]
    y = part.repeated if index else 0.0
    heights = y + sum(_slice(entry).height for entry in flat[start:after])
    gaps = sum(_slice(entry).gap for entry in flat[start + (not first) : after])
    if heights + _TIGHTEST * gaps > room + _EPSILON:
        return None
    scale = min(1.0, (room - heights) / gaps) if gaps else 1.0
    tops = []
    for at in range(start, after):
        piece = _slice(flat[at])
        y += piece.gap * scale if at > start or first else 0.0
        tops.append(y)
        y += piece.height
    return tops, after


def _fill(
    flat: Sequence[tuple[Part, int]], start: int, height: float, spaces: float, *, first: bool
) -> tuple[list[float], int]:
    """Give the tops of the slices that fit on a page from `start`, and the index after them; at least one fits."""
    part, index = flat[start]
    y = part.repeated if index else 0.0
    tops: list[float] = []
    at = start
    while at < len(flat):
        piece = _slice(flat[at])
        gap = piece.gap * spaces if at > start or first else 0.0
        if tops and y + gap + piece.height > height + _EPSILON:
            break
        tops.append(y + gap)
        y += gap + piece.height
        at += 1
    return tops, at
