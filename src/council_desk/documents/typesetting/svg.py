"""Which drawings are taken: SVG of shapes and colours alone, whose picture is the same on every computer.

Letters would need fonts of the computer, links and styles could lead to its files, and references within references
could keep it busy for hours. So only what is named here may stand in a drawing; elements of other vocabularies, such as
what an editor notes for itself, draw nothing and are passed over.
"""

import re
from dataclasses import dataclass, field
from xml.parsers import expat

MOST_DRAWN = 50_000
"""Elements that are drawn, each as often as something refers to it."""
_DEEPEST = 60
WIDEST = 6.0
"""How many times longer a picture may be one way than the other."""
_LENGTH = re.compile(r"([0-9]*\.?[0-9]+)\s*(|px|pt|pc|mm|cm|in|%)")
_NAMESPACE = "http://www.w3.org/2000/svg"
_GRADIENTS = frozenset({"linearGradient", "radialGradient"})
_ELEMENTS = _GRADIENTS | {
    *("svg", "g", "defs", "symbol", "use", "title", "desc", "metadata", "style", "stop", "clipPath", "mask"),
    *("path", "rect", "circle", "ellipse", "line", "polyline", "polygon"),
}
_OUTSIDE = re.compile(r"url\(\s*[\"']?\s*(?![\"'#\s])|@import|@font-face|\\", re.IGNORECASE)
_INSIDE = re.compile(r"url\(\s*[\"']?\s*#([^\"')\s]+)", re.IGNORECASE)
_LINKS = frozenset({"href", "http://www.w3.org/1999/xlink href"})


class _RefusedError(Exception):
    """The drawing has something that is not taken."""


@dataclass(slots=True)
class _Node:
    """An element: what it contains, and the ids that it refers to."""

    name: str
    kids: list["_Node"] = field(default_factory=list)
    refers: list[str] = field(default_factory=list)


class _Reader:
    """Looks at every element of a drawing as it is read."""

    def __init__(self) -> None:
        self.parser = expat.ParserCreate(namespace_separator=" ")
        self.parser.buffer_text = True
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._text
        self.parser.StartDoctypeDeclHandler = self._doctype
        self.parser.EntityDeclHandler = self._refuse
        self.parser.ProcessingInstructionHandler = self._refuse
        self.root = _Node("")
        self.ids: dict[str, _Node] = {}
        self._open: list[_Node] = [self.root]
        self._styled: list[str] = []
        self._costs: dict[int, int | None] = {}

    @staticmethod
    def _refuse(*_: object) -> None:
        raise _RefusedError

    @staticmethod
    def _doctype(_name: str, _system: str | None, _public: str | None, has_subset: int) -> None:
        if has_subset:
            raise _RefusedError

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        namespace, _, local = name.rpartition(" ")
        node = _Node(local if namespace == _NAMESPACE else "")
        self._open[-1].kids.append(node)
        self._open.append(node)
        if len(self._open) > _DEEPEST:
            raise _RefusedError
        if len(self._open) == 2 and (node.name != "svg" or not _in_proportion(attributes)):
            raise _RefusedError
        if not node.name:
            return
        if node.name not in _ELEMENTS:
            raise _RefusedError
        self.ids.setdefault(attributes.get("id", ""), node)
        for attribute, value in attributes.items():
            link = value.strip() if attribute in _LINKS else "#"
            if attribute.lower().startswith("on") or not link.startswith("#") or _OUTSIDE.search(value):
                raise _RefusedError
            node.refers += _INSIDE.findall(value) + ([link[1:]] if link != "#" else [])

    def _end(self, _name: str) -> None:
        self._open.pop()

    def _text(self, text: str) -> None:
        if self._open[-1].name == "style":
            if _OUTSIDE.search(text):
                raise _RefusedError
            self._styled += _INSIDE.findall(text)

    def require_bounds(self) -> None:
        """Refuse what refers to itself or multiplies beyond bounds."""
        styled = [self.ids.get(one) for one in self._styled]
        if any(node is not None and node.name not in _GRADIENTS for node in styled):
            raise _RefusedError
        if self._cost(self.root) > MOST_DRAWN:
            raise _RefusedError

    def _cost(self, node: _Node) -> int:
        """Count the elements that drawing one means."""
        if id(node) not in self._costs:
            self._costs[id(node)] = None
            parts = [*node.kids, *(self.ids[one] for one in node.refers if one in self.ids)]
            self._costs[id(node)] = 1 + sum(self._cost(part) for part in parts)
        cost = self._costs[id(node)]
        if cost is None:
            raise _RefusedError
        return cost


def _in_proportion(attributes: dict[str, str]) -> bool:
    """Say whether a drawing tells its size, and is not much longer one way than the other, whichever size counts."""
    sides = [_LENGTH.fullmatch(attributes.get(side, "100%").strip()) for side in ("width", "height")]
    box = re.split(r"[\s,]+", attributes.get("viewBox", "").strip())
    sizes: list[tuple[float, float]] = []
    try:
        if len(box) == 4:
            sizes.append((float(box[2]), float(box[3])))
        wide, high = (side[1] for side in sides if side)
        units = {side[2] for side in sides if side}
        if units != {"%"}:
            sizes.append((float(wide), float(high)))
    except ValueError:
        return False
    whole = len(units) == 1 and bool(sizes)
    return whole and all(0 < w <= WIDEST * h and 0 < h <= WIDEST * w < 1e9 for w, h in sizes)


def drawable(data: bytes) -> str | None:
    """Give the text of a drawing of shapes alone; None for anything else."""
    reader = _Reader()
    try:
        text = data.decode("utf-8-sig")
        reader.parser.Parse(text, True)
        reader.require_bounds()
    except (_RefusedError, expat.ExpatError, ValueError, RecursionError):
        return None
    return text
