"""Folding of text for search: one function for what is stored in the index and for what is typed.

Spellings that a reader takes for the same word become the same letters. The original is never changed; a screen
highlights in the original. When the result of `fold` changes, FOLD_VERSION goes up and indexes are built anew.
"""

import re
import unicodedata
from functools import lru_cache

FOLD_VERSION = 1
"""Stored with every index."""

_LETTERS: dict[int, str | None] = {}
for _same, _letter in (
    ("يىېۍےیێٸ", "ی"),
    ("كڪګڬڭکﻙ", "ک"),
    ("ةۀەۂہھهۃۿ", "ه"),
    ("أإٱآاٲٳٵ", "ا"),
    ("ؤۆۇوۄۋٶٷ", "و"),
    ("ё", "е"),
):
    _LETTERS.update(dict.fromkeys(map(ord, _same), _letter))
_LETTERS.update({ord(digit): str(i) for shapes in ("٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹") for i, digit in enumerate(shapes)})
_LETTERS.update({ord("٫"): ".", ord("٬"): None, ord("ء"): None, ord("ٴ"): None, ord("ـ"): None})
_MARKS = re.compile(
    "[\u0300-\u036f\u0483-\u0489\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed"
    "\u08d3-\u08ff\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f]+"
)
_INVISIBLE = re.compile("[\u00ac\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]+")
"""Joiners, direction marks, soft hyphens; and the not-sign that old converters left where a half-space stood."""
_NAME = 60
"""Letters up to which a text is kept with what it folds to."""
_HAMZA_WAW = re.compile("[يیى]\u0654و")
_HAMZA_TEH = re.compile("[يیى][يیى]\u0654ت")
_WAWS = re.compile("وو+")
_PREFIX = re.compile(r"\b(ن?می|بی) (?=\w)")
_SUFFIX = re.compile(r"(?<=\w) (ها|های|هایی|هایم|هایت|هایش|هایمان|هایتان|هایشان|تر|ترین|ام|ای|اند|ایم|اید)(?=\W|$)")


def fold(text: str) -> str:
    """Give the text as the search index holds it. Folding twice changes nothing more.

    Compatibility forms, case and accents go; ي ك ة أ ؤ ئ become ی ک ه ا و ی; ё and й become е and и; vowel signs,
    tatweel and half-spaces go; digits become Latin; مسئول, مسؤول and مسوول become one, as do هیئت and هیأت; Persian
    endings and prefixes written apart join their word; spaces run together.
    """
    return _folded_name(text) if len(text) <= _NAME else _folded(text)


@lru_cache(maxsize=8_192)
def _folded_name(text: str) -> str:
    """Fold a name or a title: lists ask for the same ones again and again."""
    return _folded(text)


def _folded(text: str) -> str:
    folded = _SUFFIX.sub(r"\1", _PREFIX.sub(r"\1", fold_letters(text)))
    return _SUFFIX.sub(r"\1", folded)


def fold_letters(text: str) -> str:
    """Give the text with letters, digits and marks folded as in `fold`, but words left as they are parted."""
    if text.isascii():
        return " ".join(text.casefold().split())
    plain = unicodedata.normalize("NFKD", _INVISIBLE.sub("", text)).casefold()
    plain = unicodedata.normalize("NFKD", plain)
    plain = _HAMZA_TEH.sub("یات", _HAMZA_WAW.sub("و", plain))
    plain = _MARKS.sub("", plain).translate(_LETTERS)
    return " ".join(_WAWS.sub("و", _INVISIBLE.sub("", plain)).split())


def without_controls(text: str) -> str:
    """Give a text that somebody else wrote without marks of direction and controls, which make it look like another.

    The half-space stays: it is a letter of Persian names, though Unicode calls it invisible.
    """
    return "".join(char for char in text if char == "\u200c" or unicodedata.category(char)[0] != "C")


def words(text: str) -> tuple[str, ...]:
    """Give the folded words of a text, without punctuation, in their order."""
    return tuple(re.findall(r"\w+", fold(text)))
