"""The fonts: one face per file, and a family that picks a face for every character. Knows nothing of PDF."""

import unicodedata
from functools import cache
from typing import Any

import uharfbuzz as hb

from council_desk.documents.typesetting.scripts import IGNORABLE, LETTERS
from council_desk.paths import resource_dir

# HarfBuzz makes these spaces from the ordinary one where a font lacks them
_SPACES = frozenset(range(0x2000, 0x200B)) | {0xA0, 0x202F, 0x205F, 0x3000}
_HYPHENS = {0x2010, 0x2011}
_SPELLED = {"<isolated>", "<initial>", "<medial>", "<final>", "<compat>", "<wide>", "<narrow>", "<small>", "<font>"}

_TWINS = {"\u03a9": "\u2126"}  # NFC makes the ohm sign, which fonts without Greek have too, the letter omega


class Face:
    """One font file. Read-only after loading, and kept for the life of the process."""

    def __init__(self, path: str) -> None:
        self.name = path
        self._blob = hb.Blob.from_file_path(path)
        self.face = hb.Face(self._blob)
        self.font = hb.Font(self.face)
        self.upem: int = self.face.upem
        self.characters = frozenset(self.face.unicodes)
        self.postscript_name: str = (self.face.get_name(hb.OTNameIdPredefined.POSTSCRIPT_NAME) or "Font").replace(
            " ", ""
        )
        extents = self.font.get_font_extents("ltr")
        self.ascent = extents.ascender / self.upem
        self.descent = extents.descender / self.upem
        self._advances: dict[int, int] = {}
        self._outlines: dict[int, str] = {}
        self._inked: dict[int, bool] = {}
        self.space: int = self.font.get_nominal_glyph(0x20) or 0
        self.blank = self._blank()

    def _blank(self) -> int:
        """Give a glyph without ink and advance, which carries a character into the text layer."""
        for code in (0x200B, 0x200C, 0x200D, 0x2060, 0x034F):
            glyph = self.font.get_nominal_glyph(code)
            if glyph and not self.advance(glyph) and not self.inked(glyph):
                return int(glyph)
        return self.space

    def has(self, char: str) -> bool:
        """Tell whether the face can show a character, also through its canonical decomposition."""
        code = ord(char)
        if code in self.characters:
            return True
        if code in _SPACES or code in _HYPHENS:
            return (0x20 if code in _SPACES else 0x2D) in self.characters
        parts = unicodedata.decomposition(
            char
        ).split()  # one step, as HarfBuzz decomposes: Ç may be there, its cedilla not
        return bool(parts) and parts[0][0] != "<" and all(self.has(chr(int(part, 16))) for part in parts)

    def advance(self, glyph: int) -> int:
        """Give a glyph's own advance in font units."""
        found = self._advances.get(glyph)
        if found is None:
            found = self._advances[glyph] = int(self.font.get_glyph_h_advance(glyph))
        return found

    def inked(self, glyph: int) -> bool:
        """Tell whether a glyph has an outline; the one for missing characters always has."""
        if glyph == 0:
            return True
        found = self._inked.get(glyph)
        if found is None:
            extents = self.font.get_glyph_extents(glyph)
            found = self._inked[glyph] = bool(extents and extents.width and extents.height)
        return found

    def outline(self, glyph: int) -> str:
        """Give a glyph as PDF path operators in font units (quadratic curves raised to cubic ones)."""
        path = self._outlines.get(glyph)
        if path is None:
            path = _path(self.font, glyph)
            if glyph == 0 and not path:
                path = _box(self.advance(0), self.upem)
            self._outlines[glyph] = path
        return path


def _box(width: int, upem: int) -> str:
    """Give an empty box as PDF path operators, for a font whose own sign for missing characters is blank."""
    left, right, top, line = width * 0.1, width * 0.9, upem * 0.7, upem * 0.045
    outer = ((left, 0.0), (right, 0.0), (right, top), (left, top))
    inner = ((left + line, line), (left + line, top - line), (right - line, top - line), (right - line, line))
    return " ".join(
        f"{x:g} {y:g} {'l' if at else 'm'}{' h' if at == 3 else ''}"
        for corners in (outer, inner)
        for at, (x, y) in enumerate(corners)
    )


def _path(font: Any, glyph: int) -> str:
    out: list[str] = []
    at = [0.0, 0.0]

    def move(x: float, y: float, _: object) -> None:
        out.append(f"{x:g} {y:g} m")
        at[:] = x, y

    def line(x: float, y: float, _: object) -> None:
        out.append(f"{x:g} {y:g} l")
        at[:] = x, y

    def quadratic(cx: float, cy: float, x: float, y: float, _: object) -> None:
        ax, ay = at
        first = f"{ax + (cx - ax) * 2 / 3:.5g} {ay + (cy - ay) * 2 / 3:.5g}"
        out.append(f"{first} {x + (cx - x) * 2 / 3:.5g} {y + (cy - y) * 2 / 3:.5g} {x:g} {y:g} c")
        at[:] = x, y

    def cubic(ax: float, ay: float, bx: float, by: float, x: float, y: float, _: object) -> None:
        out.append(f"{ax:g} {ay:g} {bx:g} {by:g} {x:g} {y:g} c")
        at[:] = x, y

    pen = hb.DrawFuncs()
    pen.set_move_to_func(move)
    pen.set_line_to_func(line)
    pen.set_quadratic_to_func(quadratic)
    pen.set_cubic_to_func(cubic)
    pen.set_close_path_func(lambda _: out.append("h"))
    font.draw_glyph(glyph, pen, None)
    return " ".join(out)


class Family:
    """The faces of one document: regular and bold in order of preference, and which one a script prefers.

    Characters common to all scripts (space, digits, punctuation) stay with the face of the run they stand in, otherwise
    a Russian sentence would get the commas of an Arabic font.
    """

    def __init__(self, regular: tuple[Face, ...], bold: tuple[Face, ...], scripts: dict[str, int], script: str) -> None:
        self._faces = {False: regular, True: bold}
        self._scripts = scripts
        self.script = script
        self._picked: dict[tuple[str, bool, str], Face] = {}
        self._known: set[str] = set()
        self._spelled: dict[int, str] = {}

    def spell(self, text: str) -> str:
        """Write out characters that no face has but that stand for others, such as U+FDFA or fullwidth letters.

        Those that would lose their meaning on the way (superscripts, fractions, squared units) stay as they are.
        """
        unknown = set(text) - self._known
        for char in unknown:
            kind, _, _ = unicodedata.decomposition(char).partition(" ")
            if not (kind in _SPELLED or char in _TWINS) or self._has(char):
                continue
            parts = _TWINS.get(char) or unicodedata.normalize("NFKC", char)
            if all(self._has(part) for part in parts):
                self._spelled[ord(char)] = parts
        self._known |= unknown
        return text.translate(self._spelled) if self._spelled else text

    def _has(self, char: str) -> bool:
        """Tell whether any of the faces can show a character."""
        return any(face.has(char) for face in self._faces[False])

    def pick(self, char: str, bold: bool, script: str) -> Face:
        """Give the face for a character: the script's own, else the first that has it, else the script's own."""
        key = (char, bold, script)
        face = self._picked.get(key)
        if face is None:
            faces = self._faces[bold]
            own = faces[self._scripts.get(script, 0)]
            face = next((f for f in (own, *faces) if f.has(char)), own)
            self._picked[key] = face
        return face

    def itemise(self, text: str, bold: bool, script: str) -> tuple[list[tuple[int, int, Face, str]], str]:
        """Part text into runs of one face and script: (start, end, face, script); also give the script it ends in."""
        runs: list[tuple[int, int, Face, str]] = []
        start = 0
        face: Face | None = None
        current = script
        for at, char in enumerate(text):
            letter = LETTERS[ord(char)]
            if letter == "m" and face is not None and (IGNORABLE.match(char) or face.has(char)):
                continue
            own = script if letter in "zm" else letter
            wanted = face if face is not None and letter in "zm" and face.has(char) else self.pick(char, bold, own)
            if face is not None and (wanted is not face or own != current):
                runs.append((start, at, face, current))
                start = at
            face, current, script = wanted, own, own
        runs.append((start, len(text), face or self.pick(" ", bold, script), current))
        return runs, script


@cache
def face(name: str) -> Face:
    """Give a font of the resources by its file name without the ending."""
    return Face(str(resource_dir() / "fonts" / f"{name}.ttf"))


@cache
def family(language: str) -> Family:
    """Give the faces for a document's language (a BCP 47 tag).

    Persian and Arabic are set in Vazirmatn, Latin letters among them too; Russian and English in Noto Sans. Each takes
    over for the other where it lacks a script.
    """
    primary, _, _ = language.partition("-")
    faces = {
        bold: [face(f"{name}-{weight}") for name in ("Vazirmatn", "NotoSans")]
        for bold, weight in ((False, "Regular"), (True, "Bold"))
    }
    if primary in {"fa", "ar", "ur", "ps", "ckb"}:
        return Family(tuple(faces[False]), tuple(faces[True]), {"C": 1, "G": 1}, "A")
    script = "C" if primary in {"ru", "uk", "be", "bg"} else "L"
    return Family(tuple(faces[False][::-1]), tuple(faces[True][::-1]), {"A": 1, "H": 1}, script)
