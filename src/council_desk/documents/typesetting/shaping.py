"""Words as glyphs: HarfBuzz shapes every word once, and a cache remembers it for the life of the process.

A space ends all joining and kerning in the fonts we bring along, so a word looks the same in every line. Nothing here
knows sizes, lines or pages: all measures are font units.
"""

import unicodedata
from functools import cache
from typing import NamedTuple

import uharfbuzz as hb

from council_desk.documents.typesetting.fonts import Face, Family, family
from council_desk.documents.typesetting.scripts import BREAK, IGNORABLE, SILENT, SOFT_HYPHEN, TAGS

NO_BREAK, MAY_BREAK, MAY_HYPHENATE = range(3)
_CACHED_WORDS = 30_000
_LONGEST_CACHED = 60
_PLAIN_FEATURES = {"liga": False, "clig": False, "dlig": False}


class Glyph(NamedTuple):
    """A glyph in logical order: where its text begins, its number (None: invisible), its metrics and its text.

    The first glyph of a cluster carries the cluster's characters, the others none.
    """

    cluster: int
    number: int | None
    advance: int
    x: int
    y: int
    text: str


class Word:
    """Shaped text of one face, script and direction that no line break falls into, except in an emergency.

    `missing` are its characters that no font has.
    """

    __slots__ = ("advance", "after", "clusters", "face", "glyphs", "has_letters", "joining", "missing", "rtl")

    def __init__(self, face: Face, rtl: bool, joining: bool, glyphs: tuple[Glyph, ...], after: int = NO_BREAK) -> None:
        self.face = face
        self.rtl = rtl
        self.joining = joining
        self.glyphs = glyphs
        self.after = after
        self.advance = sum(glyph.advance for glyph in glyphs)
        self.has_letters = any(char.isalpha() for glyph in glyphs for char in glyph.text)
        self.missing = frozenset(char for glyph in glyphs if glyph.number == 0 for char in glyph.text)
        self.clusters = sum(1 for glyph in glyphs if glyph.advance and glyph.text)

    def part(self, first: int, end: int) -> "Word":
        """Give some of the glyphs as a word of its own, with the forms that they have here."""
        return Word(self.face, self.rtl, self.joining, self.glyphs[first:end])

    def parts_before(self, at: int) -> bool:
        """Tell whether the word may be cut before a glyph: where a character with its marks begins."""
        text = self.glyphs[at].text
        return bool(text) and unicodedata.category(text[0])[0] != "M"

    def piece(self, at: int) -> int:
        """Give the advance of a glyph with all that may not be cut off from it, in font units."""
        advance = self.glyphs[at].advance
        for after in range(at + 1, len(self.glyphs)):
            if self.parts_before(after):
                break
            advance += self.glyphs[after].advance
        return advance


class Shaper:
    """Shapes the words of one language with one family of fonts."""

    def __init__(self, fonts: Family, language: str) -> None:
        self._fonts = fonts
        self._language = language
        self._words: dict[tuple[str, bool, str, bool, bool], tuple[tuple[Word, ...], str]] = {}

    def words(
        self, text: str, *, bold: bool, script: str, rtl: bool, spaced: bool = False, around: tuple[str, str] = ("", "")
    ) -> tuple[tuple[Word, ...], str]:
        """Shape text without breaking spaces; give its words and the script that it ends in.

        `script` is that of the text before, which characters common to all scripts join; `spaced` leaves ligatures
        out, for letter spacing; `around` is text that touches this one, for the forms of joining letters.
        """
        key = (text, bold, script, rtl, spaced)
        cached = around == ("", "") and len(text) <= _LONGEST_CACHED
        if cached and (found := self._words.get(key)):
            return found
        before, after = around
        whole = before + text + after
        runs, last = self._fonts.itemise(text, bold, script)
        words: list[Word] = []
        for start, end, face, letter in runs:
            glyphs = self._glyphs(whole, len(before) + start, len(before) + end, face, letter, rtl, spaced)
            words.extend(_parts(whole, glyphs, face, letter, rtl))
        result = (tuple(words), last)
        if cached:
            if len(self._words) >= _CACHED_WORDS:
                self._words.clear()
            self._words[key] = result
        return result

    def _glyphs(self, text: str, start: int, end: int, face: Face, script: str, rtl: bool, spaced: bool) -> list[Glyph]:
        """Shape one run; give its glyphs in logical order."""
        buffer = hb.Buffer()
        buffer.add_str(text, start, end - start)
        buffer.cluster_level = hb.BufferClusterLevel.MONOTONE_CHARACTERS
        buffer.direction = "rtl" if rtl else "ltr"
        buffer.script = TAGS.get(script, "Latn")
        buffer.language = self._language
        hb.shape(face.font, buffer, _PLAIN_FEATURES if spaced else None)
        shaped = list(zip(buffer.glyph_infos, buffer.glyph_positions, strict=True))
        if rtl:
            shaped.reverse()
        clusters = [info.cluster for info, _ in shaped]
        ends = [*clusters[1:], end]
        for at in range(len(ends) - 2, -1, -1):
            if ends[at] == clusters[at]:
                ends[at] = ends[at + 1]
        glyphs = []
        previous = -1
        for (info, place), cluster, cluster_end in zip(shaped, clusters, ends, strict=True):
            own = text[cluster:cluster_end] if cluster != previous else ""
            previous = cluster
            if IGNORABLE.match(text[cluster]):
                # no ink; joiners and marks keep their place in the text, soft hyphens mark a break
                kept = SILENT.sub("", own)
                if kept or own[:1] == SOFT_HYPHEN:
                    glyphs.append(Glyph(cluster, None, 0, 0, 0, kept))
                continue
            if len(own) > 1:
                own = SILENT.sub("", own)
            glyphs.append(Glyph(cluster, info.codepoint, place.x_advance, place.x_offset, place.y_offset, own))
        return glyphs


def _parts(text: str, glyphs: list[Glyph], face: Face, script: str, rtl: bool) -> list[Word]:
    """Cut a shaped run where a line may end; a cut inside a ligature is none."""
    joining = script == "A"
    if not glyphs:
        return []
    first, last = glyphs[0].cluster, glyphs[-1].cluster
    words = []
    begin = 0
    for match in BREAK.finditer(text, first, last + 1):
        cut = begin
        while cut < len(glyphs) and glyphs[cut].cluster < match.end():
            cut += 1
        if cut == begin:
            continue
        after = MAY_HYPHENATE if match.group() == SOFT_HYPHEN else MAY_BREAK
        words.append(
            Word(face, rtl, joining, tuple(g for g in glyphs[begin:cut] if g.number is not None or g.text), after)
        )
        begin = cut
    if begin < len(glyphs):
        words.append(Word(face, rtl, joining, tuple(g for g in glyphs[begin:] if g.number is not None or g.text)))
    return words


@cache
def shaper(language: str) -> Shaper:
    """Give the shaper for a document's language, which remembers words for the life of the process."""
    return Shaper(family(language), language)
