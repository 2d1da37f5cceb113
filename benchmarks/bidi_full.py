"""Run the bidi algorithm over all of Unicode's conformance cases: BidiTest.txt and BidiCharacterTest.txt.

    python benchmarks/bidi_full.py [directory with the two files, by default /usr/share/unicode]

The version of the files must not be newer than the Unicode of the Python that runs this by more than new characters.
"""

import sys
import time
from collections.abc import Iterator
from pathlib import Path

from council_desk.documents.typesetting import bidi

SAMPLES = {
    "L": "a",
    "R": "\u05d0",
    "AL": "\u0627",
    "EN": "1",
    "AN": "\u0661",
    "ES": "+",
    "ET": "$",
    "CS": ",",
    "NSM": "\u0300",
    "BN": "\u00ad",
    "B": "\u2029",
    "S": "\t",
    "WS": " ",
    "ON": "!",
    "LRE": "\u202a",
    "RLE": "\u202b",
    "PDF": "\u202c",
    "LRO": "\u202d",
    "RLO": "\u202e",
    "LRI": "\u2066",
    "RLI": "\u2067",
    "FSI": "\u2068",
    "PDI": "\u2069",
}


def line_levels(text: str, base: int | None) -> tuple[list[int], int]:
    """Give the levels of a paragraph that stands on one line."""
    found = bidi.resolve(text, base)
    end = bidi.line_end(found.classes, 0, len(text))
    return [*found.levels[:end], *[found.base] * (len(text) - end)], found.base


def agrees(text: str, base: int | None, levels: list[str], order: list[int]) -> bool:
    """Tell whether levels and visual order are the expected ones ("x" marks removed characters)."""
    got, _ = line_levels(text, base)
    kept = [at for at, want in enumerate(levels) if want != "x"]
    if any(int(levels[at]) != got[at] for at in kept):
        return False
    return [kept[k] for k in bidi.visual_order([got[at] for at in kept])] == order


def character_cases(path: Path) -> Iterator[bool]:
    """Give the outcome of every case of a file in the form of BidiCharacterTest.txt."""
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            if not line.strip() or line.startswith("#"):
                continue
            codes, direction, base, levels, order = line.strip().split(";")
            text = "".join(chr(int(code, 16)) for code in codes.split())
            asked = {"0": 0, "1": 1, "2": None}[direction]
            yield line_levels(text, asked)[1] == int(base) and agrees(
                text, asked, levels.split(), [int(k) for k in order.split()]
            )


def class_cases(path: Path) -> Iterator[bool]:
    """Give the outcome of every case of a file in the form of BidiTest.txt."""
    levels: list[str] = []
    order: list[int] = []
    with path.open(encoding="utf-8") as lines:
        for full in lines:
            line = full.split("#")[0].strip()
            if line.startswith("@Levels:"):
                levels = line[8:].split()
            elif line.startswith("@Reorder:"):
                order = [int(k) for k in line[9:].split()]
            elif line and not line.startswith("@"):
                kinds, bits = line.split(";")
                text = "".join(SAMPLES[kind] for kind in kinds.split())
                for bit, base in ((1, None), (2, 0), (4, 1)):
                    if int(bits, 16) & bit:
                        yield agrees(text, base, levels, order)


def main() -> int:
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else "/usr/share/unicode")
    failed = 0
    for name, cases in (("BidiCharacterTest.txt", character_cases), ("BidiTest.txt", class_cases)):
        began = time.perf_counter()
        outcomes = list(cases(folder / name))
        failed += outcomes.count(False)
        print(f"{name}: {outcomes.count(True):,} of {len(outcomes):,} in {time.perf_counter() - began:.1f} s")
    return int(failed > 0)


if __name__ == "__main__":
    sys.exit(main())
