"""A paragraph: from text with looks to lines of placed runs (bidi, words, spaces, line breaking).

All measures are points. Nothing here knows pages or PDF operators.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from council_desk.documents.typesetting import bidi
from council_desk.documents.typesetting.scripts import JOINING, LETTERS, SOFT_HYPHEN, first_script
from council_desk.documents.typesetting.shaping import MAY_HYPHENATE, NO_BREAK, Glyph, Shaper, Word

_TOKEN = re.compile(" |[^ ]+")
_LEVEL_RUN = re.compile(rb"(.)\1*", re.DOTALL)
_EPSILON = 1e-6
_LONGEST_REMEMBERED = 60
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
        self, shaper: Shaper, *, bold: bool, color: str, level: int, script: str, size: float, track: int
    ) -> None:
        self._shaper = shaper
        self._bold = bold
        self._color = color
        self._level = level
        self._script = script
        self._size = size
        self._track = track

    def __missing__(self, text: str) -> Made:
        made = self.make(text)
        if len(text) <= _LONGEST_REMEMBERED:
            self[text] = made
        return made

    def make(self, text: str, around: tuple[str, str] = ("", "")) -> Made:
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
        missing = frozenset(c for word in words for glyph in word.glyphs if glyph.number == 0 for c in glyph.text)
        return Made(tuple(runs), last, missing)


class RunMaker:
    """Makes runs of words and spaces, and remembers those of one document, where most words come again."""

    def __init__(self, shaper: Shaper) -> None:
        self._shaper = shaper
        self._tokens: dict[tuple[bool, str, int, str, float, int], Tokens] = {}

    def tokens(self, look: Look, level: int, script: str, size: float, track: int) -> Tokens:
        """Give the tokens of a look; `script` is that of the text before, `track` thousandths of an em."""
        key = (look.bold, look.color, level, script, size, track)
        found = self._tokens.get(key)
        if found is None:
            found = self._tokens[key] = Tokens(
                self._shaper, bold=look.bold, color=look.color, level=level, script=script, size=size, track=track
            )
        return found


class Line(NamedTuple):
    """A line in logical order without trailing spaces; `last` ends its paragraph and is never justified."""

    runs: tuple[Run, ...]
    width: float
    last: bool


@dataclass(slots=True)
class _Chunk:
    """What no line break falls into, and the spaces after it."""

    runs: list[Run]
    width: float
    spaces: list[Run]
    space_width: float
    hyphen: bool

    def pieces(self) -> Iterator["_Chunk"]:
        """Give the words that bound spaces hold together, each with the space after it."""
        if not any(run.bound for run in self.runs):
            yield self
            return
        piece = _Chunk([], 0.0, [], 0.0, hyphen=False)
        for run in self.runs:
            if run.bound:
                yield _Chunk(piece.runs, piece.width, [run], run.width, hyphen=False)
                piece = _Chunk([], 0.0, [], 0.0, hyphen=False)
            else:
                piece.runs.append(run)
                piece.width += run.width
        yield _Chunk(piece.runs, piece.width, self.spaces, self.space_width, hyphen=self.hyphen)


class Paragraph:
    """Text shaped once at one size; `lines` may be asked for several widths.

    The text is tidy (see scripts.tidy) and holds no line feeds; at the places in `bound` it has spaces at which lines
    do not end if that can be helped. `missing` are the characters that no font has.
    """

    def __init__(
        self,
        looks: tuple[Look, ...],
        maker: "RunMaker",
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
        self._chunks = self._chunk(looks, first_script(self.text) or script)

    @property
    def natural_width(self) -> float:
        """Give the width on a single line."""
        if not self._chunks:
            return 0.0
        return sum(c.width + c.space_width for c in self._chunks) - self._chunks[-1].space_width

    @property
    def widest_word(self) -> float:
        """Give the width of the widest piece that no line break falls into, words taken one by one."""
        return max((piece.width for chunk in self._chunks for piece in chunk.pieces()), default=0.0)

    def _chunk(self, looks: tuple[Look, ...], script: str) -> list[_Chunk]:
        chunks: list[_Chunk] = []
        chunk = _Chunk([], 0.0, [], 0.0, hyphen=False)
        for run in self._runs(looks, script):
            if chunk.spaces and not run.space:
                chunks.append(chunk)
                chunk = _Chunk([], 0.0, [], 0.0, hyphen=False)
            if run.space and not (run.bound and chunk.runs):
                chunk.spaces.append(run)
                chunk.space_width += run.width
                continue
            chunk.runs.append(run)
            chunk.width += run.width
            if run.word.after != NO_BREAK:
                chunk.hyphen = run.word.after == MAY_HYPHENATE
                chunks.append(chunk)
                chunk = _Chunk([], 0.0, [], 0.0, hyphen=False)
        if chunk.runs or chunk.spaces:
            chunks.append(chunk)
        return chunks

    def _runs(self, looks: tuple[Look, ...], script: str) -> Iterator[Run]:
        """Give the runs in logical order: words and spaces of one level and look."""
        text, levels, bound = self.text, self._levels.levels, self._bound
        at = 0
        for look in looks:
            end = at + len(look.text)
            for level_run in _LEVEL_RUN.finditer(levels, at, end):
                tokens = None
                first, last = level_run.span()
                for token in _TOKEN.findall(text, first, last):
                    if tokens is None:
                        tokens = self._maker.tokens(look, level_run.group(1)[0], script, self.size, self._track)
                    at += len(token)
                    if token == " ":
                        made = tokens[token]
                    elif (at == last or at - len(token) == first) and any(around := self._around(at - len(token), at)):
                        made = tokens.make(token, around)
                    else:
                        made = tokens[token]
                    if made.script != script:
                        script, tokens = made.script, None
                    if made.missing:
                        self.missing |= made.missing
                    if token == " " and at - 1 in bound:
                        yield from (run._replace(bound=True) for run in made.runs)
                    else:
                        yield from made.runs

    def _around(self, start: int, end: int) -> tuple[str, str]:
        """Give the letters that touch a token cut off by a change of level or look, where they may join it."""
        text = self.text
        before = text[max(0, start - _CONTEXT) : start].rsplit(" ", 1)[-1]
        after = text[end : end + _CONTEXT].split(" ", 1)[0]
        if before and not any(LETTERS[ord(c)] in JOINING for c in before):
            before = ""
        if after and not any(LETTERS[ord(c)] in JOINING for c in after):
            after = ""
        return before, after

    def lines(self, width: float, first: float = 0.0) -> list[Line]:
        """Break into lines of at most `width`, the first one shorter by `first`; each takes as many words as fit.

        A word wider than a line is cut between clusters.
        """
        filler = _Filler(width, width - first)
        for chunk in self._chunks:
            for piece in (chunk,) if chunk.width <= width else chunk.pieces():
                hyphen = self._hyphen(piece.runs[-1]) if piece.hyphen else None
                filler.add(piece, hyphen)
        return filler.finish()

    def _hyphen(self, run: Run) -> Run:
        """Give the hyphen that a soft hyphen shows at the end of a line; its text stays a soft hyphen."""
        word = run.word
        face = word.face
        number = face.font.get_nominal_glyph(0x2010) or face.font.get_nominal_glyph(0x2D) or 0
        glyph = Glyph(0, number, face.advance(number), 0, 0, SOFT_HYPHEN)
        return Run(
            Word(face, word.rtl, word.joining, (glyph,)), run.level, run.color, glyph.advance * self.size / face.upem
        )


class _Filler:
    """Fills lines with chunks, as many as fit."""

    def __init__(self, width: float, first: float) -> None:
        self._width = width
        self._limit = first
        self._lines: list[Line] = []
        self._runs: list[Run] = []
        self._filled = 0.0
        self._spaces: list[Run] = []  # they stand only if something follows them on the line
        self._space_width = 0.0
        self._hyphen: Run | None = None

    def add(self, chunk: _Chunk, hyphen: Run | None) -> None:
        """Put a chunk on this line or the next one; `hyphen` shows if a line ends after it."""
        needed = chunk.width + (hyphen.width if hyphen else 0.0)
        if self._filled + self._space_width + needed > self._limit + _EPSILON:
            if self._runs:
                self._close()
            else:
                self._spaces, self._space_width = [], 0.0
        if not self._runs and chunk.width > self._limit + _EPSILON:
            self._cut(chunk.runs)
        else:
            self._runs += self._spaces
            self._runs += chunk.runs
            self._filled += self._space_width + chunk.width
        self._spaces, self._space_width, self._hyphen = chunk.spaces, chunk.space_width, hyphen

    def finish(self) -> list[Line]:
        """Give the lines; even an empty paragraph has one."""
        self._hyphen = None
        if self._runs or not self._lines:
            self._close()
        self._lines[-1] = self._lines[-1]._replace(last=True)
        return self._lines

    def _close(self) -> None:
        hyphen = self._hyphen
        if hyphen and self._filled + hyphen.width <= self._limit + _EPSILON:
            self._runs.append(hyphen)
            self._filled += hyphen.width
        self._lines.append(Line(tuple(self._runs), self._filled, last=False))
        self._runs, self._filled, self._limit = [], 0.0, self._width
        self._spaces, self._space_width, self._hyphen = [], 0.0, None

    def _cut(self, runs: list[Run]) -> None:
        """Cut what is wider than a line between clusters, never before a mark."""
        self._hyphen = None
        for run in runs:
            word = run.word
            scale = run.width / word.advance if word.advance else 0.0
            begin = 0
            width = 0.0
            for at, glyph in enumerate(word.glyphs):
                advance = glyph.advance * scale
                room = self._limit - self._filled - width + _EPSILON
                if word.parts_before(at) and word.piece(at) * scale > max(room, 0) and (self._runs or at > begin):
                    if at > begin:
                        self._runs.append(run._replace(word=word.part(begin, at), width=width))
                        self._filled += width
                    self._close()
                    begin, width = at, 0.0
                width += advance
            self._runs.append(run if begin == 0 else run._replace(word=word.part(begin, len(word.glyphs)), width=width))
            self._filled += width
