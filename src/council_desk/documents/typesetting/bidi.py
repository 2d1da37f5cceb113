"""The Unicode Bidirectional Algorithm (UAX #9): levels of a paragraph and the visual order of a line.

Works on strings of one-letter bidi classes, so that most rules are a regular expression over the whole paragraph.
Nothing here knows fonts, lines or pages.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from council_desk.documents.typesetting.bidi_data import BRACKET, CANONICAL, CLASSES, CLOSERS, CLOSING

MAX_DEPTH = 125  # BD2

_EMBEDDINGS = frozenset("efgh")
_ISOLATES = frozenset("ijk")
_REMOVED = frozenset("efghpb")  # X9

_EXPLICIT = re.compile("[efghpijkq]")
_STRONG_ISOLATE = re.compile("[LRAijkqB]")
_NSM_AFTER_ISOLATE = re.compile("([ijkq])(m+)")
_NSM = re.compile("(.)(m+)")
_AFTER_AL = re.compile("A[^LR]+")
_ES = re.compile("(?<=1)[+,](?=1)")
_CS = re.compile("(?<=2),(?=2)")
_ET = re.compile(r"(?<!\$)\$+(?=1)|(?<=1)\$+")  # looking back keeps a long run from being tried at each of its places
_AFTER_L = re.compile("L[^R]+")
_NEUTRALS = re.compile("[BSwoijkq]+")
_SEPARATORS = re.compile("(?<![wbefghpijkq])[wbefghpijkq]*[SB]+")
_KEPT = re.compile("[^bB]+")
_KEPT_AND_NOT = re.compile("([^bB]*)([bB]*)")
_TRAILING = "wSBbefghpijkq"
_NEUTRALS_RIGHT = str.maketrans("BSwoijkq", "RRRRRRRR")
_SEPARATORS_LEFT = str.maketrans("+$,", "ooo")


class Levels(NamedTuple):
    """What the algorithm says of a paragraph: class letters and a level per code point, and the base level."""

    classes: str
    levels: bytes
    base: int


def classes_of(text: str) -> str:
    """Give one class letter per code point."""
    return text.translate(CLASSES)


def base_level(classes: str, default: int = 0) -> int:
    """Give the base level by the first strong character outside isolates (P2, P3)."""
    depth = 0
    for match in _STRONG_ISOLATE.finditer(classes):
        letter = match.group()
        if letter in _ISOLATES:
            depth += 1
        elif letter == "q":
            depth = max(0, depth - 1)
        elif letter == "B":
            break
        elif not depth:
            return int(letter != "L")
    return default


def resolve(text: str, base: int | None = None) -> Levels:
    """Give the levels of one paragraph; `base` None takes the direction of its first strong character.

    Characters that rule X9 removes take the level of their left neighbour: they occupy no space.
    """
    classes = classes_of(text)
    if base is None:
        base = base_level(classes)
    if _EXPLICIT.search(classes):
        levels = _explicit(text, classes, base)
    elif base and not any(c in classes for c in "L12"):
        return Levels(classes, bytes((base,)) * len(text), base)
    elif not base and not any(c in classes for c in "RA2"):
        return Levels(classes, bytes(len(text)), base)
    else:
        levels = _plain(text, classes, base)
    if "S" in classes or "B" in classes:  # L1 inside a paragraph; ends of lines: see `line_end`
        out = bytearray(levels)
        for match in _SEPARATORS.finditer(classes):
            out[match.start() : match.end()] = bytes((base,)) * (match.end() - match.start())
        levels = bytes(out)
    return Levels(classes, levels, base)


def line_end(classes: str, start: int, end: int) -> int:
    """Give where the trailing white space of a line begins, which takes the base level (L1)."""
    return start + len(classes[start:end].rstrip(_TRAILING))


def visual_order(levels: Sequence[int]) -> list[int]:
    """Give the indexes of runs from left to right (L2)."""
    order = list(range(len(levels)))
    if not levels or levels.count(levels[0]) == len(levels):
        return order[::-1] if levels and levels[0] & 1 else order
    odd = [level for level in levels if level & 1]
    if not odd:
        return order
    for level in range(max(levels), min(odd) - 1, -1):
        at = 0
        while at < len(order):
            if levels[order[at]] >= level:
                end = at
                while end < len(order) and levels[order[end]] >= level:
                    end += 1
                order[at:end] = order[at:end][::-1]
                at = end
            else:
                at += 1
    return order


def _plain(text: str, classes: str, base: int) -> bytes:
    """Give the levels of a paragraph without explicit formatting characters: one level run."""
    side = "R" if base else "L"
    if "b" not in classes and "B" not in classes:
        return _sequence(classes, text, base, side, side)
    kept = classes.replace("b", "").replace("B", "")
    chars = "".join(text[m.start() : m.end()] for m in _KEPT.finditer(classes)) if BRACKET.search(text) else ""
    resolved = _sequence(kept, chars, base, side, side)
    out = bytearray()
    taken = 0
    for match in _KEPT_AND_NOT.finditer(classes):
        run = match.end(1) - match.start(1)
        out += resolved[taken : taken + run]
        taken += run
        for letter in match.group(2):
            out.append(base if letter == "B" or not out else out[-1])
    return bytes(out)


def _sequence(classes: str, chars: Sequence[str], level: int, sos: str, eos: str) -> bytes:
    """Give the levels of one isolating run sequence (W1 to W7, N0 to N2, I1 and I2)."""
    own = "R" if level & 1 else "L"
    kinds = classes
    if "m" in kinds:  # W1
        first = len(kinds) - len(kinds.lstrip("m"))
        kinds = sos * first + kinds[first:]
        kinds = _NSM_AFTER_ISOLATE.sub(lambda m: m[1] + "o" * len(m[2]), kinds)
        kinds = _NSM.sub(lambda m: m[1] * (1 + len(m[2])), kinds)
    if "A" in kinds:  # W2, W3
        if "1" in kinds:
            kinds = _AFTER_AL.sub(lambda m: m[0].replace("1", "2"), kinds)
        kinds = kinds.replace("A", "R")
    if "1" in kinds:  # W4, W5
        kinds = _ET.sub(lambda m: "1" * len(m[0]), _ES.sub("1", kinds))
    if "2" in kinds:
        kinds = _CS.sub("2", kinds)
    kinds = kinds.translate(_SEPARATORS_LEFT)  # W6
    if "1" in kinds:  # W7
        kinds = _AFTER_L.sub(lambda m: m[0].replace("1", "L"), sos + kinds)[1:]
    up = bytes.maketrans(b"LR12", bytes((level + 1, level, level + 1, level + 1)))
    if own == sos == eos == "R" and "L" not in kinds:  # N0 to N2 have no choice
        return kinds.translate(_NEUTRALS_RIGHT).encode("ascii").translate(up)
    if chars and BRACKET.search(chars if isinstance(chars, str) else "".join(chars)):
        kinds = _brackets(kinds, chars, classes, own, sos)

    def neutral(match: re.Match[str]) -> str:  # N1, N2
        before = kinds[match.start() - 1] if match.start() else sos
        after = kinds[match.end()] if match.end() < len(kinds) else eos
        left, right = ("L" if c == "L" else "R" for c in (before, after))
        return (left if left == right else own) * (match.end() - match.start())

    kinds = _NEUTRALS.sub(neutral, kinds)
    if not level & 1:
        up = bytes.maketrans(b"LR12", bytes((level, level + 1, level + 2, level + 2)))
    return kinds.encode("ascii").translate(up)  # I1, I2


def _bracket_pairs(kinds: str, chars: Sequence[str]) -> list[tuple[int, int]]:
    """Give the places of matching brackets in order of the opening ones (BD16, which gives up beyond 63 open ones)."""
    stack: list[tuple[str, int]] = []
    pairs: list[tuple[int, int]] = []
    for at, char in enumerate(chars):
        if kinds[at] != "o":
            continue
        if char in CLOSING:
            if len(stack) == 63:
                return []
            stack.append((CLOSING[char], at))
        elif char in CLOSERS:
            closer = CANONICAL.get(char, char)
            for depth in range(len(stack) - 1, -1, -1):
                if stack[depth][0] == closer:
                    pairs.append((stack[depth][1], at))
                    del stack[depth:]
                    break
    return sorted(pairs)


def _brackets(kinds: str, chars: Sequence[str], classes: str, own: str, sos: str) -> str:
    """Resolve paired brackets (N0)."""
    types = list(kinds)
    for opened, closed in _bracket_pairs(kinds, chars):
        inside = {"L" if k == "L" else "R" for k in types[opened + 1 : closed] if k in "LR12"}
        if not inside:
            continue
        found = own
        if own not in inside:
            other = "L" if own == "R" else "R"
            context = next((types[k] for k in range(opened - 1, -1, -1) if types[k] in "LR12"), sos)
            found = other if ("L" if context == "L" else "R") == other else own
        for at in (opened, closed):
            types[at] = found
            after = at + 1
            while after < len(types) and classes[after] == "m":
                types[after] = found
                after += 1
    return "".join(types)


def _isolate_ends(classes: str) -> dict[int, int]:
    """Give the matching PDI of every isolate initiator that has one (BD9)."""
    ends: dict[int, int] = {}
    stack: list[int] = []
    for match in re.finditer("[ijkqB]", classes):
        letter = match.group()
        if letter == "q":
            if stack:
                ends[stack.pop()] = match.start()
        elif letter == "B":
            stack.clear()
        else:
            stack.append(match.start())
    return ends


class _Status:
    """The directional status stack and its counters (X1 to X8)."""

    def __init__(self, base: int) -> None:
        self.base = base
        self.reset()

    def reset(self) -> None:
        self.stack: list[tuple[int, str, bool]] = [(self.base, "", False)]
        self.over_isolates = self.over_embeddings = self.valid_isolates = 0

    def fits(self, rtl: bool) -> int:
        """Give the next level of a direction, or 0 when it would be too deep."""
        level = self.stack[-1][0]
        new = (level + 1) | 1 if rtl else (level + 2) & ~1
        return 0 if new > MAX_DEPTH or self.over_isolates or self.over_embeddings else new

    def embed(self, letter: str) -> None:
        """X2 to X5."""
        rtl = letter in "fh"
        if new := self.fits(rtl):
            self.stack.append((new, ("R" if rtl else "L") if letter in "gh" else "", False))
        elif not self.over_isolates:
            self.over_embeddings += 1

    def isolate(self, rtl: bool) -> None:
        """X5a to X5c."""
        if new := self.fits(rtl):
            self.valid_isolates += 1
            self.stack.append((new, "", True))
        else:
            self.over_isolates += 1

    def end_isolate(self) -> None:
        """X6a."""
        if self.over_isolates:
            self.over_isolates -= 1
        elif self.valid_isolates:
            self.over_embeddings = 0
            while not self.stack[-1][2]:
                self.stack.pop()
            self.stack.pop()
            self.valid_isolates -= 1

    def end_embedding(self) -> None:
        """X7."""
        if self.over_isolates:
            return
        if self.over_embeddings:
            self.over_embeddings -= 1
        elif not self.stack[-1][2] and len(self.stack) > 1:
            self.stack.pop()


def _explicit(text: str, classes: str, base: int) -> bytes:
    """Give the levels of a paragraph with explicit formatting characters (X1 to X10, then the rest)."""
    size = len(classes)
    levels = bytearray((base,)) * size
    kinds = list(classes)
    ends = _isolate_ends(classes)
    status = _Status(base)
    for at, letter in enumerate(classes):
        level, override, _ = status.stack[-1]
        if letter in _EMBEDDINGS:
            status.embed(letter)
        elif letter in _ISOLATES:
            kinds[at] = override or letter
            rtl = letter == "j"
            if letter == "k" and status.fits(rtl=False):  # too deep: the direction makes no difference
                rtl = bool(base_level(classes[at + 1 : ends.get(at, size)]))
            status.isolate(rtl)
        elif letter == "q":
            status.end_isolate()
            level, override, _ = status.stack[-1]
            kinds[at] = override or letter
        elif letter == "p":
            status.end_embedding()
            level = status.stack[-1][0]
        elif letter == "B":
            level = base
            status.reset()
        elif letter != "b" and override:
            kinds[at] = override
        levels[at] = level
    _run_sequences(text, classes, kinds, levels, base, ends)
    previous = base
    for at, letter in enumerate(classes):
        if letter in _REMOVED:
            levels[at] = previous
        else:
            previous = levels[at]
    return bytes(levels)


def _run_sequences(
    text: str, classes: str, kinds: list[str], levels: bytearray, base: int, ends: dict[int, int]
) -> None:
    """Resolve every isolating run sequence in place (X10)."""
    kept = [at for at, letter in enumerate(classes) if letter not in _REMOVED and letter != "B"]
    place = {at: k for k, at in enumerate(kept)}
    runs: list[list[int]] = []
    for at in kept:
        if runs and levels[at] == levels[runs[-1][-1]]:
            runs[-1].append(at)
        else:
            runs.append([at])
    starting = {run[0]: run for run in runs}
    closers = set(ends.values())
    explicit = bytes(levels)
    for run in runs:
        if run[0] in closers:
            continue
        sequence = list(run)
        while (end := ends.get(sequence[-1])) is not None and end in starting:
            sequence.extend(starting[end])
        level = explicit[sequence[0]]
        k = place[sequence[0]]
        before = explicit[kept[k - 1]] if k else base
        k = place[sequence[-1]]
        after = base
        if classes[sequence[-1]] not in _ISOLATES and k + 1 < len(kept):
            after = explicit[kept[k + 1]]
        sos, eos = ("R" if max(level, side) & 1 else "L" for side in (before, after))
        resolved = _sequence("".join(kinds[at] for at in sequence), [text[at] for at in sequence], level, sos, eos)
        for at, value in zip(sequence, resolved, strict=True):
            levels[at] = value
