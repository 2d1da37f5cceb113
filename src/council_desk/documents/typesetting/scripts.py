"""What characters are: their script, whether they carry ink, where text may break, and text made fit for a font.

Nothing here knows fonts. Scripts are one letter: A Arabic, C Cyrillic, L Latin, G Greek, H Hebrew, "z" common to all,
"m" a mark or an invisible character, which belongs to what it follows.
"""

import re
import unicodedata

TAGS = {"A": "Arab", "C": "Cyrl", "L": "Latn", "G": "Grek", "H": "Hebr"}
JOINING = frozenset("A")
ZWNJ, ZWJ, SOFT_HYPHEN = "\u200c", "\u200d", "\u00ad"
REPLACEMENT = "\ufffd"

_RANGES = (
    ("A", "\u0600-\u060b\u060d-\u061a\u061c-\u061e\u0620-\u063f\u0641-\u064a\u0656-\u066f\u0671-\u06dc\u06de-\u06ff"),
    ("A", "\u0750-\u077f\u0870-\u08ff\ufb50-\ufdff\ufe70-\ufefc"),
    ("C", "\u0400-\u052f\u1c80-\u1c8f\u2de0-\u2dff\ua640-\ua69f"),
    ("L", "A-Za-z\u00aa\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02b8\u1e00-\u1eff\ua722-\ua787\uab30-\uab64"),
    ("G", "\u0370-\u0373\u0375-\u037d\u037f-\u03ff\u1f00-\u1fff"),
    ("H", "\u05d0-\u05f4\ufb1d-\ufb4f"),
)
_SCRIPTS = [(letter, re.compile(f"[{chars}]")) for letter, chars in _RANGES]

# Default_Ignorable_Code_Point (DerivedCoreProperties.txt), of those that text may hold
_IGNORABLE = (
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164"
    "\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufff8\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff"
)
IGNORABLE = re.compile(f"[{_IGNORABLE}]")
SILENT = re.compile(f"(?![{ZWNJ}{ZWJ}])[{_IGNORABLE}]")  # invisible, and of no use in extracted text either

# A line may end after these inside a word: a hyphen, dash or slash before a letter (never before a digit: UAX #14 LB25,
# and numbers from and to belong together; nor after a slash behind a digit, as in «۱۴۰۵/و/۲۰۷»), a breaking space of
# fixed width, a zero width space, a soft hyphen.
BREAK = re.compile(
    r"(?:(?<=\w)[-\u2010\u2013\u2014]|(?<=[^\W\d])/)(?=[^\W\d_])"
    r"|[\u1680\u2000-\u2006\u2008-\u200a\u205f\u3000]+|\u200b+|\u00ad"
)

_LINE_FEED = re.compile("\r\n?|[\n\v\f\x85\u2028\u2029]|[\x1c-\x1e]")
_UNFIT = re.compile("[\x00-\x09\x0e-\x1b\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufeff\ufffe\uffff]")
_NONCHARACTER = re.compile(
    "[" + "".join(f"{chr(p + 0xFFFE)}{chr(p + 0xFFFF)}" for p in range(0, 0x110000, 0x10000)) + "]"
)


_MOST_MARKS = 30
_JOINER = "\u034f"  # combining grapheme joiner
_MARKS = re.compile(f"[^\\w\\s\\x00-\\x7f]{{{_MOST_MARKS + 1},}}")  # perhaps marks


def _parted(match: re.Match[str]) -> str:
    """Part a run of marks without end, as the Stream-Safe Text Format does (UAX #15): putting them in order is slow."""
    out: list[str] = []
    marks = 0
    for char in match.group():
        marks = marks + 1 if unicodedata.combining(char) else 0
        if marks > _MOST_MARKS:
            out.append(_JOINER)
            marks = 1
        out.append(char)
    return "".join(out)


class _Letters(dict[int, str]):
    """Script letters by code point, filled as characters are met."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        if IGNORABLE.match(char) or unicodedata.category(char) in {"Mn", "Me", "Mc"}:
            letter = "m"
        else:
            letter = next((script for script, pattern in _SCRIPTS if pattern.match(char)), "z")
        self[code] = letter
        return letter


LETTERS = _Letters()


def first_script(text: str) -> str:
    """Give the first script that a text names, or an empty string."""
    for char in text:
        letter = LETTERS[ord(char)]
        if letter not in "zm":
            return letter
    return ""


def _replace(match: re.Match[str]) -> str:
    return {"\t": " ", "\ufeff": ""}.get(match.group(), REPLACEMENT)


def tidy(text: str) -> str:
    """Give text as it can be set: NFC, line ends as line feeds, a tab as a space, and U+FFFD for what is no character.

    Control characters, unpaired surrogates and noncharacters are never dropped silently: U+FFFD shows where they were.
    """
    if text.isascii() and text.isprintable():
        return text
    text = _LINE_FEED.sub("\n", text)
    text = _NONCHARACTER.sub(REPLACEMENT, _UNFIT.sub(lambda m: m[0] if m[0] == "\n" else _replace(m), text))
    text = _MARKS.sub(_parted, text)
    return text if unicodedata.is_normalized("NFC", text) else unicodedata.normalize("NFC", text)


def plain(text: str) -> str:
    """Give tidy text on one line without invisible characters other than joiners, as titles and outlines need it."""
    return SILENT.sub("", tidy(text).replace("\n", " "))
