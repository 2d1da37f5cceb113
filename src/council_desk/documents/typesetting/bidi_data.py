"""What the bidi algorithm knows of characters: their classes as one letter each, and the pairs of brackets."""

import re
import unicodedata

_LETTER = {
    "L": "L",
    "R": "R",
    "AL": "A",
    "EN": "1",
    "AN": "2",
    "ES": "+",
    "ET": "$",
    "CS": ",",
    "NSM": "m",
    "BN": "b",
    "B": "B",
    "S": "S",
    "WS": "w",
    "ON": "o",
    "LRE": "e",
    "RLE": "f",
    "LRO": "g",
    "RLO": "h",
    "PDF": "p",
    "LRI": "i",
    "RLI": "j",
    "FSI": "k",
    "PDI": "q",
}
_PAIRS = (  # BidiBrackets.txt
    "() [] {} ༺༻ ༼༽ ᚛᚜ ⁅⁆ ⁽⁾ ₍₎ ⌈⌉ ⌊⌋ ❨❩ ❪❫ ❬❭ ❮❯ ❰❱ ❲❳ ❴❵ ⟅⟆ ⟦⟧ ⟨⟩ ⟪⟫ ⟬⟭ ⟮⟯ ⦃⦄ ⦅⦆ ⦇⦈ ⦉⦊ ⦋⦌ ⦍⦐ ⦏⦎ ⦑⦒ ⦓⦔ "
    "⦕⦖ ⦗⦘ ⧘⧙ ⧚⧛ ⧼⧽ ⸢⸣ ⸤⸥ ⸦⸧ ⸨⸩ ⹕⹖ ⹗⹘ ⹙⹚ ⹛⹜ "
    "〈〉 《》 「」 『』 【】 〔〕 〖〗 〘〙 〚〛 ﹙﹚ ﹛﹜ ﹝﹞ （） ［］ ｛｝ ｟｠ ｢｣"
)
CLOSING = {pair[0]: pair[1] for pair in _PAIRS.split(" ")} | {"\u2329": "\u3009"}
CANONICAL = {"\u2329": "\u3008", "\u232a": "\u3009"}
CLOSERS = frozenset(CLOSING.values()) | {"\u232a"}
BRACKET = re.compile("[" + "".join(re.escape(c) for c in sorted(set(CLOSING) | CLOSERS)) + "]")

# classes of code points that are not assigned yet (DerivedBidiClass.txt)
_UNASSIGNED = (
    (0x0590, 0x05FF, "R"),
    (0x0600, 0x07BF, "A"),
    (0x07C0, 0x085F, "R"),
    (0x0860, 0x08FF, "A"),
    (0x20A0, 0x20CF, "$"),
    (0xFB1D, 0xFB4F, "R"),
    (0xFB50, 0xFDCF, "A"),
    (0xFDF0, 0xFDFF, "A"),
    (0xFE70, 0xFEFF, "A"),
    (0x10800, 0x10FFF, "R"),
    (0x1E800, 0x1EFFF, "R"),
    (0xE0000, 0xE0FFF, "b"),
)


class _Classes(dict[int, str]):
    """Letters by code point, filled as characters are met (for str.translate)."""

    def __missing__(self, code: int) -> str:
        name = unicodedata.bidirectional(chr(code))
        letter = _LETTER[name] if name else next((c for a, b, c in _UNASSIGNED if a <= code <= b), "L")
        self[code] = letter
        return letter


CLASSES = _Classes()
