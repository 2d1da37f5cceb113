"""One line of text as PDF operators, in the form from which readers get the original letters back.

Glyphs go out in visual order with one CID per source character, all on the baseline. A ligature is its glyph for the
first character and empty CIDs for the others; a joiner is an empty CID; a mark is an empty CID whose ink is painted as
a path where the font attaches it. Letters are spaced by the operator for it: of gaps in a string readers make spaces.
Poppler, PDFium, pdf.js and pypdf rebuild the logical text from this; they reverse ligatures that map to several
characters, and put marks off the baseline on lines of their own.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from council_desk.documents.typesetting import bidi
from council_desk.documents.typesetting.embedding import DocumentFonts, EmbeddedFont
from council_desk.documents.typesetting.fonts import Face
from council_desk.documents.typesetting.paragraph import Line, Run
from council_desk.documents.typesetting.shaping import Glyph, Word

_SAME = re.compile(r"(.)\1*", re.DOTALL)  # equal neighbours share a CID: readers delete "doubled" characters
_TOLERANCE = 0.05  # thousandths of an em that no eye sees
_PLANS = 30_000  # kept in memory
_WIDEST_STRETCH = 3.0  # ems: a line with fewer words than that needs stays ragged


_NUMERIC = frozenset({"EN", "AN", "CS", "ES", "ET", "L"})
_PASSED_OVER = frozenset({"NSM", "BN", "ON"})
_RIGHT_MARK, _LEFT_MARK = "\u200f", "\u200e"
_NONE: frozenset[int] = frozenset()


class _Ink(NamedTuple):
    """A path beside the text: offset from the left end of its word in font units, and which glyph."""

    x: int
    y: int
    glyph: int


class _Plan(NamedTuple):
    """How a word is painted in any document: glyphs with their text, and corrections between; see `_Painted`."""

    parts: tuple[str | tuple[int, str], ...]
    ink: tuple[_Ink, ...]
    number: bool


class _Painted(NamedTuple):
    """A word as what stands between the first and the last bracket of an array of strings, `(shown)`.

    `ink` are the marks to be painted over it; `number` tells that Poppler takes its end for a part of a number.
    """

    shown: str
    ink: tuple[_Ink, ...]
    number: bool


def number(value: float) -> str:
    """Give a number as PDF writes it, to a hundredth."""
    text = f"{value:.2f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


class _Words(dict[Word, _Painted]):
    """Words of one face painted with the codes of a document; `track` is the letter spacing."""

    def __init__(self, font: EmbeddedFont, track: int) -> None:
        self.font = font
        self._track = track

    def __missing__(self, word: Word) -> _Painted:
        parts, ink, reads_as_number = _plan(word, self._track)
        codes = self.font.codes
        shown = "".join([part if isinstance(part, str) else codes[part] for part in parts])
        painted = self[word] = _Painted(shown, ink, reads_as_number)
        return painted


class LinePainter:
    """Paints the lines of one document; a word met again is painted from memory."""

    def __init__(self, fonts: DocumentFonts) -> None:
        self._fonts = fonts
        self._words: dict[tuple[str, int], _Words] = {}  # by font and letter spacing

    def paint(self, line: Line, *, x: float, y: float, width: float, align: str, rtl: bool, size: float) -> str:
        """Give the operators for a line whose baseline starts at (x, y), in a measure of `width`, all in points."""
        extra = 0.0
        filled = line.width
        if align == "justify" and not line.last:
            gaps = sum([run.space for run in line.runs])
            if gaps and width > filled:
                extra = (width - filled) / gaps
                if extra > _WIDEST_STRETCH * size:
                    extra = 0.0
                filled += extra * gaps
        if align == "center":
            x += (width - filled) / 2
        elif (align == "end") != rtl:
            x += width - filled
        return self._paint(line.runs, rtl, x, y, size, extra)

    def _paint(self, runs: tuple[Run, ...], rtl: bool, x: float, y: float, size: float, extra: float) -> str:
        out = [f"BT 1 0 0 1 {number(x)} {number(y)} Tm"]
        shown: list[str] = []
        ink: list[str] = []
        stretch = f"){-extra * 1000 / size:.1f}(" if extra else ""
        levels = [run.level for run in runs]
        marked = _marked(runs, levels, rtl)
        order = bidi.visual_order(levels)
        first = runs[order[0]]
        words = self._of(first.word.face, 0)
        out.append(f"/{words.font.name} {number(size)} Tf {first.color}")
        color, track = first.color, 0
        for at in order:
            word, _level, own_color, own_width, is_space, own_track, _ = runs[at]
            if word.face is not words.font.face or own_color != color or own_track != track:
                if shown:
                    out.append(_array(shown))
                    shown = []
                if own_track != track:
                    out.append(f"{number(own_track * size / 1000)} Tc")
                if word.face is not words.font.face:
                    out.append(f"/{self._fonts.use(word.face).name} {number(size)} Tf")
                if own_color != color:
                    out.append(own_color)
                color, track = own_color, own_track
                words = self._of(word.face, track)
            painted = words[word]
            if at in marked or (painted.number and rtl and _number_ends(runs, at)):
                shown.append(words[_mark(word.face, _RIGHT_MARK if rtl else _LEFT_MARK)].shown)
            shown.append(painted.shown)
            if is_space:
                shown.append(stretch)
                x += extra
            elif painted.ink:
                ink += _over(painted.ink, word.face, color, x, y, size)
            x += own_width
        # readers that know no places (pypdf) would join neighbours on one line
        shown.append(words.font.codes[words.font.face.blank, " "])
        out.append(_array(shown))
        out.append("0 Tc ET" if track else "ET")
        return " ".join(out + ink)

    def _of(self, face: Face, track: int) -> _Words:
        """Give the words of a face, in its present font."""
        font = self._fonts.use(face)
        found = self._words.get((font.name, track))
        if found is None:
            found = self._words[font.name, track] = _Words(font, track)
        return found


def _array(shown: list[str]) -> str:
    """Show words; PDFium would forget a correction before an empty string."""
    return f"[({''.join(shown)})]TJ".replace("()", " ")


def _over(ink: tuple[_Ink, ...], face: Face, color: str, x: float, y: float, size: float) -> Iterator[str]:
    """Paint the marks of a word that begins at (x, y)."""
    k = size / face.upem
    for drawn in ink:
        place = f"{k:.5g} 0 0 {k:.5g} {number(x + drawn.x * k)} {number(y + drawn.y * k)} cm"
        yield f"q {color} {place} {face.outline(drawn.glyph)} f Q"


def _marked(runs: tuple[Run, ...], levels: list[int], rtl: bool) -> frozenset[int]:
    """Give the runs of a line that need an invisible mark of its direction on their left, for the sake of readers.

    Poppler parts a right-to-left line into pieces from right to left and pieces from left to right, and takes numbers,
    separators (UAX #9: CS, ES, ET) and Latin words, with the spaces and brackets that follow them, for the latter: it
    swaps two numbers that only punctuation parts, and moves the space behind a number or a comma to its front (for
    that see `_number_ends`). A mark (U+200F) ends the piece where the line itself ends it. In a left-to-right line it
    takes the space after a piece from right to left for a part of it; the mark (U+200E) comes after such a piece.
    """
    if levels.count(levels[0]) == len(levels):
        return _NONE
    if not rtl:
        return frozenset(at for at in range(1, len(levels)) if levels[at - 1] & 1 and not levels[at] & 1)
    marked = set()
    start: int | None = None
    inside = False
    for at, run in enumerate(runs):
        if not run.level & 1:
            if not inside:
                if start is not None:
                    marked.add(at - 1)
                start = at
            inside = True
            continue
        if inside and start is not None:
            marked.add(start)
        inside = False
        if run.word.has_letters:
            start = None
    return frozenset(marked)


def _number_ends(runs: tuple[Run, ...], at: int) -> bool:
    """Tell whether a right-to-left run that reads as a number is followed by a space, or by text from left to right."""
    if at + 1 == len(runs) or not runs[at].level & 1:
        return False
    after = runs[at + 1]
    return after.space or not after.level & 1


def _reads_as_number(word: Word) -> bool:
    """Tell whether Poppler takes the end of a right-to-left word for a part of a number."""
    classes = (unicodedata.bidirectional(char) for glyph in reversed(word.glyphs) for char in reversed(glyph.text))
    return next((kind in _NUMERIC for kind in classes if kind not in _PASSED_OVER), False)


def _is_ink(glyph: Glyph) -> bool:
    """Tell whether a glyph is painted as a path: missing ones (PDF/A has no .notdef), marks, and parts of a cluster."""
    if glyph.number == 0 or not glyph.text:
        return True
    return bool(glyph.y or not glyph.advance) and unicodedata.category(glyph.text[0])[0] == "M"


def _codes(number_: int, text: str, blank: int, rtl: bool) -> list[tuple[int, str]]:
    """Give (glyph, text) pairs from left to right; the one that is the glyph itself comes last."""
    if rtl and len(text) > 1:
        return [(blank, m.group()) for m in _SAME.finditer(text[:0:-1])] + [(number_, text[0])]
    return [(number_, text)]


@lru_cache(maxsize=_PLANS)
def _plan(word: Word, track: int) -> _Plan:
    """Plan a word: its CIDs, with corrections in thousandths of an em where the pen is not in its place."""
    face = word.face
    unit = 1000 / face.upem
    parts: list[str | tuple[int, str]] = []
    ink: list[_Ink] = []
    pen = 0
    due = 0.0  # correction before the next CID

    def put(glyph: int, text: str) -> None:
        nonlocal due
        if abs(due) > _TOLERANCE:
            parts.append(f"){-due:.1f}(")
            due = 0.0
        parts.append((glyph, text))
        due -= track

    for glyph in reversed(word.glyphs) if word.rtl else word.glyphs:
        if glyph.number is None or _is_ink(glyph):
            if glyph.number is not None and face.inked(glyph.number):
                ink.append(_Ink(pen + glyph.x, glyph.y, glyph.number))
            for char in glyph.text[::-1] if word.rtl else glyph.text:
                put(face.blank, char)
                due -= face.advance(face.blank) * unit
            due += glyph.advance * unit
        else:
            *empty, (number_, text) = _codes(glyph.number, glyph.text, face.blank, word.rtl)
            for blank, char in empty:
                put(blank, char)
                due -= face.advance(blank) * unit
            due += glyph.x * unit
            put(number_, text)
            due += (glyph.advance - glyph.x - face.advance(number_)) * unit
            if track and glyph.advance:
                due += track
        pen += glyph.advance
    if abs(due) > _TOLERANCE:
        parts.append(f"){-due:.1f}(")
    return _Plan(tuple(parts), tuple(ink), _reads_as_number(word))


@cache
def _mark(face: Face, char: str) -> Word:
    """Give an invisible character as a word."""
    return Word(face, rtl=True, joining=False, glyphs=(Glyph(0, None, 0, 0, 0, char),))
