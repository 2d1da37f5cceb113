"""A paragraph: from text with looks to lines of placed runs (bidi, words, spaces, line breaking).

All measures are points. Nothing here knows pages or PDF operators.
"""

import re
from bisect import bisect_right
from functools import cache
from math import inf
from typing import NamedTuple

from council_desk.documents.typesetting import bidi
from council_desk.documents.typesetting.scripts import JOINING, LETTERS, SOFT_HYPHEN, first_script
from council_desk.documents.typesetting.shaping import MAY_HYPHENATE, NO_BREAK, Glyph, Shaper, Word, shaper

_TOKEN = re.compile(" |[^ ]+")
_LEVEL_RUN = re.compile(rb"(.)\1*", re.DOTALL)
_EPSILON = 1e-6
_ALONE = ("", "")
_LONGEST_REMEMBERED = 60
_REMEMBERED_WORDS = 10_000  # of one look
_REMEMBERED_LOOKS = 100
_CONTEXT = 8  # characters of a touching run that decide about joining; marks between are few


class Look(NamedTuple):
    """Text of one look: `color` is a PDF colour operator."""

    text: str
    bold: bool = False
    color: str = "0 g"


class Run(NamedTuple):
    """A word, or the space between two words, on a line: its level, colour and width.

    `track` is the letter spacing in thousandths of an em, which `width` includes. At a `bound` space no line ends.
    """

    word: Word
    level: int
    color: str
    width: float
    space: bool = False
    track: int = 0
    bound: bool = False


class Made(NamedTuple):
    """The runs of a token, the script that it ends in, and its characters that no font has."""

    runs: tuple[Run, ...]
    script: str
    missing: frozenset[str]


class Tokens(dict[str, Made]):
    """The words of one look, level, script and size, and the space between them, each made when it is first met."""

    def __init__(
        self, shaper_: Shaper, *, bold: bool, color: str, level: int, script: str, size: float, track: int
    ) -> None:
        self._shaper = shaper_
        self._bold = bold
        self._color = color
        self._level = level
        self._script = script
        self._size = size
        self._track = track

    def __missing__(self, text: str) -> Made:
        made = self.make(text)
        if len(text) <= _LONGEST_REMEMBERED:
            if len(self) >= _REMEMBERED_WORDS:
                self.clear()
            self[text] = made
        return made

    def make(self, text: str, around: tuple[str, str] = _ALONE) -> Made:
        """Make the runs of a word or of a space; `around` is text that touches it."""
        track, size = self._track, self._size
        is_space = text == " "
        words, last = self._shaper.words(
            text, bold=self._bold, script=self._script, rtl=bool(self._level & 1), spaced=bool(track), around=around
        )
        runs = []
        for word in words:
            own = 0 if word.joining and not is_space else track
            width = word.advance * size / word.face.upem
            if own:
                width += own * size / 1000 * (1 if is_space else word.clusters)
            runs.append(Run(word, self._level, self._color, width, is_space, own))
        return Made(tuple(runs), last, frozenset().union(*(word.missing for word in words)))


class RunMaker:
    """Makes runs of words and spaces of one language, and remembers them, for most words come again."""

    def __init__(self, shaper_: Shaper) -> None:
        self._shaper = shaper_
        self._tokens: dict[tuple[bool, str, int, str, float, int], Tokens] = {}

    def tokens(self, look: Look, level: int, script: str, size: float, track: int) -> Tokens:
        """Give the tokens of a look; `script` is that of the text before, `track` thousandths of an em."""
        key = (look.bold, look.color, level, script, size, track)
        found = self._tokens.get(key)
        if found is None:
            if len(self._tokens) >= _REMEMBERED_LOOKS:
                self._tokens.clear()
            found = self._tokens[key] = Tokens(
                self._shaper, bold=look.bold, color=look.color, level=level, script=script, size=size, track=track
            )
        return found


@cache
def run_maker(language: str) -> RunMaker:
    """Give the maker for a document's language, which remembers for the life of the process."""
    return RunMaker(shaper(language))


class Line(NamedTuple):
    """A line in logical order without trailing spaces; `last` ends its paragraph and is never justified."""

    runs: tuple[Run, ...]
    width: float
    last: bool


class _Chunk(NamedTuple):
    """What no line break falls into: its first run, the one after its last, and its place on a line without end.

    `hyphen` is shown if a line ends after it.
    """

    first: int
    end: int
    left: float
    right: float
    hyphen: Run | None = None


class Paragraph:
    """Text shaped once at one size; `lines` may be asked for several widths.

    The text is tidy (see scripts.tidy) and holds no line feeds; at the places in `bound` it has spaces at which lines
    do not end if that can be helped. `missing` are the characters that no font has.
    """

    def __init__(
        self,
        looks: tuple[Look, ...],
        maker: RunMaker,
        size: float,
        *,
        script: str,
        rtl: bool,
        spacing: float = 0,
        bound: frozenset[int] = frozenset(),
    ) -> None:
        self.text = "".join(look.text for look in looks)
        self.size = size
        self.rtl = rtl
        self.missing: set[str] = set()
        self._maker = maker
        self._bound = bound
        self._track = round(spacing * 1000 / size)
        self._levels = bidi.resolve(self.text, int(rtl))
        self._runs = self._make(looks, first_script(self.text) or script)
        self._chunks = self._part(inf)
        self._widest = max((chunk.right - chunk.left for chunk in self._chunks), default=0.0)

    @property
    def natural_width(self) -> float:
        """Give the width on a single line."""
        return self._chunks[-1].right if self._chunks else 0.0

    @property
    def widest_word(self) -> float:
        """Give the width of the widest piece that no line break falls into, words taken one by one."""
        if not self._bound:
            return self._widest
        return max((chunk.right - chunk.left for chunk in self._part(0.0)), default=0.0)

    def _make(self, looks: tuple[Look, ...], script: str) -> list[Run]:
        """Give the runs in logical order: words and spaces of one level and look."""
        text, levels, bound = self.text, self._levels.levels, self._bound
        runs: list[Run] = []
        at = 0
        for look in looks:
            end = at + len(look.text)
            for level_run in _LEVEL_RUN.finditer(levels, at, end):
                level = level_run.group(1)[0]
                first, last = level_run.span()
                tokens = self._maker.tokens(look, level, script, self.size, self._track)
                for piece in _TOKEN.findall(text, first, last):
                    after = at + len(piece)
                    around = self._around(at, after) if at == first or after == last else _ALONE
                    made = tokens[piece] if around == _ALONE else tokens.make(piece, around)
                    runs += [run._replace(bound=True) for run in made.runs] if at in bound else made.runs
                    if made.missing:
                        self.missing |= made.missing
                    if made.script != script:
                        script = made.script
                        tokens = self._maker.tokens(look, level, script, self.size, self._track)
                    at = after
        return runs

    def _around(self, start: int, end: int) -> tuple[str, str]:
        """Give the letters that touch a token cut off by a change of level or look, where they may join it."""
        text = self.text
        if text[start] == " ":
            return _ALONE
        before = text[max(0, start - _CONTEXT) : start].rsplit(" ", 1)[-1]
        after = text[end : end + _CONTEXT].split(" ", 1)[0]
        if before and not any(LETTERS[ord(c)] in JOINING for c in before):
            before = ""
        if after and not any(LETTERS[ord(c)] in JOINING for c in after):
            after = ""
        return before, after

    def _part(self, widest: float) -> list[_Chunk]:
        """Part the runs into chunks, those wider than `widest` points also at their bound spaces."""
        chunks: list[_Chunk] = []
        words: list[_Chunk] = []  # those since the last place where a line may end
        first = -1
        left = x = 0.0
        for at, run in enumerate(self._runs):
            if run.space:
                if first >= 0:
                    words.append(_Chunk(first, at, left, x))
                    first = -1
            elif first < 0:
                first, left = at, x
            x += run.width
            if run.word.after != NO_BREAK:
                hyphen = self._hyphen(run) if run.word.after == MAY_HYPHENATE else None
                words.append(_Chunk(first, at + 1, left, x, hyphen))
                first = -1
            if first < 0 and words and not run.bound:
                chunks += _joined(words, widest)
                words = []
        if first >= 0:
            words.append(_Chunk(first, len(self._runs), left, x))
        return chunks + _joined(words, widest)

    def lines(self, width: float, first: float = 0.0) -> list[Line]:
        """Break into lines of at most `width`, the first one shorter by `first`; each takes as many words as fit.

        A word wider than a line is cut between clusters.
        """
        limit = width - first
        chunks = self._chunks if self._widest <= limit else self._part(limit)
        rights = [chunk.right for chunk in chunks]
        found: list[Line] = []
        head: list[Run] = []  # the end of a word that was cut, with which the line begins
        begin, left = 0, 0.0  # of the open line: its first run besides, and its place on the line without end
        at = 0
        while at < len(chunks):
            if rights[at] - left > limit + _EPSILON and not head:  # not with the spaces before the text
                begin, left = chunks[at].first, chunks[at].left
            reach = left + limit + _EPSILON
            end = bisect_right(rights, reach, at)
            while end > at and (hyphen := chunks[end - 1].hyphen) and rights[end - 1] + hyphen.width > reach:
                end -= 1
            if end == at and not head:
                end += 1
                if rights[at] > reach:
                    *cut, (head, filled) = _cut(self._runs[begin : chunks[at].end], limit, width)
                    found += [Line(tuple(runs), filled_, last=False) for runs, filled_ in cut]
                    begin, left, limit = chunks[at].end, rights[at] - filled, width
                    at += 1
                    continue
            if end == len(chunks):
                break
            line = [*head, *self._runs[begin : chunks[end - 1].end]]
            filled = rights[end - 1] - left
            hyphen = chunks[end - 1].hyphen if end > at else None
            if hyphen and left + filled + hyphen.width <= reach:
                line.append(hyphen)
                filled += hyphen.width
            found.append(Line(tuple(line), filled, last=False))
            at, head = end, []
            begin, left, limit = chunks[at].first, chunks[at].left, width
        runs = (*head, *self._runs[begin : chunks[-1].end]) if chunks else ()
        found.append(Line(runs, rights[-1] - left if chunks else 0.0, last=True))
        return found

    def _hyphen(self, run: Run) -> Run:
        """Give the hyphen that a soft hyphen shows at the end of a line; its text stays a soft hyphen."""
        word = run.word
        face = word.face
        number = face.font.get_nominal_glyph(0x2010) or face.font.get_nominal_glyph(0x2D) or 0
        glyph = Glyph(0, number, face.advance(number), 0, 0, SOFT_HYPHEN)
        return Run(
            Word(face, word.rtl, word.joining, (glyph,)), run.level, run.color, glyph.advance * self.size / face.upem
        )


def _joined(words: list[_Chunk], widest: float) -> list[_Chunk]:
    """Make words one chunk, unless it would be too wide."""
    if len(words) < 2 or words[-1].right - words[0].left > widest:
        return words
    return [words[0]._replace(end=words[-1].end, right=words[-1].right, hyphen=words[-1].hyphen)]


def _cut(runs: list[Run], limit: float, width: float) -> list[tuple[list[Run], float]]:
    """Cut what is wider than a line between clusters, never before a mark; give lines with their widths.

    The first line may be `limit` wide, the others `width`.
    """
    found: list[tuple[list[Run], float]] = []
    line: list[Run] = []
    filled = 0.0
    for run in runs:
        word = run.word
        scale = run.width / word.advance if word.advance else 0.0
        begin = 0
        cut = 0.0
        for at, glyph in enumerate(word.glyphs):
            room = max(limit - filled - cut + _EPSILON, 0)
            if word.parts_before(at) and word.piece(at) * scale > room and (line or at > begin):
                if at > begin:
                    line.append(run._replace(word=word.part(begin, at), width=cut))
                    filled += cut
                found.append((line, filled))
                line, filled, limit = [], 0.0, width
                begin, cut = at, 0.0
            cut += glyph.advance * scale
        line.append(run if begin == 0 else run._replace(word=word.part(begin, len(word.glyphs)), width=cut))
        filled += cut
    return [*found, (line, filled)]
