"""Sort keys: names and titles in the order a reader of the language looks for them.

A key is plain text that sorts by code point, in Python and in SQLite alike, on every platform and without ICU. Keys of
different languages are not to be mixed in one list.
"""

import re
import unicodedata
from functools import lru_cache

from council_desk.domain.digits import to_latin
from council_desk.domain.terms import Language

SORT_VERSION = 1
"""Stored with every kept key; goes up when keys change."""

_PERSIAN = "ء آ ا ب پ ت ث ج چ ح خ د ذ ر ز ژ س ش ص ض ط ظ ع غ ف ق ک گ ل م ن و ه ی"
_ARABIC = "ء ا ب پ ت ث ج چ ح خ د ذ ر ز ژ س ش ص ض ط ظ ع غ ف ڤ ق ك گ ل م ن ه و ي"
_CYRILLIC = "а ә б в г ґ ғ д е ё є ж җ з ҙ и ї й к қ ҡ л м н ң о ө п р с ҫ т у ұ ү ў ф х һ ц ч ш щ ъ ы і ь э ю я"
"""Russian, with Kazakh, Tatar, Bashkir and Ukrainian letters where their alphabets have them (і as in Kazakh)."""
_LATIN = "a b c d e f g h i j k l m n o p q r s t u v w x y z þ"
_PERSIAN_FORMS = {
    "أ": "ا",
    "إ": "ا",
    "ٱ": "ا",
    "ؤ": "و",
    "ئ": "ی",
    "ي": "ی",
    "ى": "ی",
    "ك": "ک",
    "ة": "ه",
    "ۀ": "ه",
    "ە": "ه",
}
_ARABIC_FORMS = {
    "آ": "ا",
    "أ": "ا",
    "إ": "ا",
    "ٱ": "ا",
    "ؤ": "و",
    "ئ": "ي",
    "ی": "ي",
    "ى": "ي",
    "ک": "ك",
    "ة": "ه",
    "ە": "ه",
}
_LATIN_FORMS = {"æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "ı": "i"}
_DROPPED = re.compile("[\u00ad\u061c\u0640\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff'’‘ʼ`´«»\"“”„()\\[\\]]")
_ACCENTS = re.compile("[\u0300-\u036f\u064b-\u065f\u0670\u0610-\u061a\u06d6-\u06ed]")
_PARTS = re.compile(r"[0-9]+|[^\W\d_]|[^\w]+|.", re.DOTALL)
_ARTICLE = re.compile(r"(?<!\w)ال(?=\w{2})")
_ENDS, _GAP, _DIGITS, _OTHER = "\u0001", "\u0002", "\u0003", "\uf000"
_FIRST_LETTER = 0x100


@lru_cache(maxsize=8_192)
def sort_key(text: str, language: Language) -> str:
    """Give a key that puts texts in the order of the language's alphabet.

    - Persian: آ before ا, پ چ ژ گ in place, ه after و; half-spaces count for nothing.
    - Arabic: forms of alef, hamza, ya and ta marbuta as their letters; the article ال at the head of a word is passed
      over, as in directories of names, so that الياسمين stands under ي.
    - Russian: ё is a letter of its own after е; Kazakh, Tatar and other letters of the neighbours stand in place.
    - English: accents and apostrophes count for nothing.
    Runs of digits count as numbers, in any digits. The language's own script comes first.
    """
    return _primary(text, language) + _ENDS + unicodedata.normalize("NFC", text).casefold()


def _primary(text: str, language: Language) -> str:
    """Give the part of the key that decides between texts which differ in more than marks."""
    forms, weights = _tables(language)
    plain = to_latin(unicodedata.normalize("NFC", _DROPPED.sub("", unicodedata.normalize("NFKC", text)))).casefold()
    plain = _ACCENTS.sub("", plain)
    if language is Language.AR:
        plain = _ARTICLE.sub("", plain)
    out: list[str] = []
    for part in _PARTS.findall(plain.strip()):
        if part[0].isascii() and part[0].isdigit():
            number = part.lstrip("0") or "0"
            out.append(f"{_DIGITS}{chr(_FIRST_LETTER + min(len(number), 0xD000))}{number}")
        elif not part[0].isalnum():
            out.append(_GAP)
        else:
            out.extend(weights.get(letter) or _unknown(letter, weights) for letter in forms.get(part, part))
    return "".join(out).strip(_GAP)


def _unknown(letter: str, weights: dict[str, str]) -> str:
    """Give the weight of a letter without its accents; letters of no known alphabet come last, by code point."""
    base = unicodedata.normalize("NFD", letter)[0]
    return weights.get(base) or _OTHER + letter


@lru_cache(maxsize=4)
def _tables(language: Language) -> tuple[dict[str, str], dict[str, str]]:
    """Give the letters that stand for others and the weight of every letter, the language's own script first."""
    arabic = _ARABIC if language is Language.AR else _PERSIAN
    scripts = {
        Language.FA: (arabic, _LATIN, _CYRILLIC),
        Language.AR: (arabic, _LATIN, _CYRILLIC),
        Language.RU: (_CYRILLIC, _LATIN, arabic),
        Language.EN: (_LATIN, _CYRILLIC, arabic),
    }[language]
    letters = " ".join(scripts).split()
    weights = {letter: chr(_FIRST_LETTER + i) for i, letter in enumerate(letters)}
    forms = _LATIN_FORMS | (_ARABIC_FORMS if language is Language.AR else _PERSIAN_FORMS)
    return forms, weights
