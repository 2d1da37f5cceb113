"""Whether two needs may say the same: a hint while one is typed, never a decision.

Words are compared without their endings, in the four languages, and letters in threes for slips of the pen. What one
calls a lamp and the other a light is not found.
"""

import re
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import lru_cache

from council_desk.domain.folding import fold, words

LIKELY_SAME = 0.5
"""From this likeness on, a need is shown as perhaps the same."""
_LEAST_LETTERS = 3
_KEPT = 20_000
_OTHER_NUMBERS = 0.5
"""What is left of a likeness where both name numbers and none is the same: alley 8 is not alley 12."""
_READ = 400
"""Characters of a text that are compared: the first sentences say what it is about."""

_EMPTY = frozenset(
    words(
        "a an the and or of in on at to for from with by is are be was were we i you they it our my your their us me "
        "need needs want wants would like please there here this that these those some more no not has have had do "
        "does should must can could will very also as so but if than then near next "
        "از به با در بر برای که این آن را و یا تا هم است هست نیست شود شد شده باید نیاز داریم دارد دارند ما من شما آنها "
        "یک چند هر هیچ خیلی بسیار کنار نزدیک جلوی روی زیر بین می خواهیم می‌خواهیم لطفا لازم کنید کنند بشود باشد "
        "من في على إلى عن مع هذا هذه ذلك التي الذي ما لا لم لن قد كان كانت نحن نريد نحتاج إلى حاجة يجب أن أو ثم كل "
        "بعض جدا عند قرب بجانب أمام هناك هنا يوجد لنا "
        "и в во на с со к ко по из за от до о об для не нет что как это этот эта эти тот мы нам нас наш "
        "наша я у есть быть был была было были нужно нужен нужна нужны надо хотим просим очень ещё уже бы же или при "
        "возле около рядом"
    )
)
_ENDINGS = re.compile(
    r"(?:هایمان|هایشان|هایی|های|ها|ات|ان|ین|ون|ی|ه"
    r"|ами|ями|ого|его|ому|ему|ыми|ими|ах|ях|ов|ев|ей|ой|ом|ем|ам|ям"
    r"|ый|ий|ая|яя|ое|ее|ые|ие|ию|ия|[аяоеыиуюьй]"
    r"|ings|ing|ies|es|ed|s|e)$"
)
_ARTICLE = re.compile(r"^(?:وال|بال|لل|ال)(?=\w{3})")


@dataclass(frozen=True, slots=True)
class _Said:
    """What a text is compared by: the stems of its words, its letters in threes, its numbers."""

    stems: frozenset[str]
    threes: frozenset[str]
    numbers: frozenset[str]


def sameness(a: str, b: str) -> float:
    """Give how likely two texts say the same, from 0 to 1; 1 for the same words, whatever their order and endings.

    0 where one of them has no word that tells anything.
    """
    one, two = _said(a[:_READ]), _said(b[:_READ])
    if not one.stems or not two.stems:
        return 0.0
    if one.stems == two.stems:
        return 1.0
    alike = 0.0 if one.stems.isdisjoint(two.stems) else _by_words(one.stems, two.stems)
    if alike < LIKELY_SAME:
        alike = max(alike, _dice(one.threes, two.threes))
    return alike * _OTHER_NUMBERS if one.numbers and two.numbers and not one.numbers & two.numbers else alike


def likely_same(a: str, b: str) -> bool:
    """Say whether two texts may say the same (sameness of at least LIKELY_SAME)."""
    return sameness(a, b) >= LIKELY_SAME


def _by_words(one: frozenset[str], two: frozenset[str]) -> float:
    """Give the share of common words, reckoned half by the shorter text: it may be a part of the longer one.

    One word in common is too little, unless it is half of both.
    """
    common = len(one & two)
    if common < 2:
        return _dice(one, two) if common and max(len(one), len(two)) <= 2 else 0.0
    return (common / min(len(one), len(two)) + _dice(one, two)) / 2


def _dice(one: AbstractSet[str], two: AbstractSet[str]) -> float:
    return 2 * len(one & two) / (len(one) + len(two)) if one and two else 0.0


@lru_cache(maxsize=_KEPT)
def _said(text: str) -> _Said:
    told = [word for word in words(text) if word not in _EMPTY and (len(word) >= _LEAST_LETTERS or word.isdigit())]
    stems = frozenset(_stem(word) for word in told)
    threes = frozenset(part for word in told for part in _threes(word))
    return _Said(stems, threes, frozenset(word for word in told if word.isdigit()))


def _stem(word: str) -> str:
    """Give a folded word without the article and the commonest endings; three letters remain."""
    bare = _ARTICLE.sub("", word)
    shorter = _ENDINGS.sub("", bare)
    return fold(shorter) if len(shorter) >= _LEAST_LETTERS else bare


def _threes(word: str) -> list[str]:
    padded = f" {word} "
    return [padded[at : at + 3] for at in range(len(padded) - 2)]
