"""Whether two names may be one person's: a hint while a name is typed, never a decision."""

import re
from functools import lru_cache
from itertools import permutations

from council_desk.domain.folding import fold, words

LIKELY = 0.8
"""From this likeness on, two names are shown as one person's."""

_TITLES = frozenset(
    words(
        "آقا آقای خانم بانو جناب سرکار دکتر مهندس استاد حاج حاجی حاجیه سید سیده سادات شیخ حجت‌الاسلام والمسلمین آیت‌الله "
        "السيد السيدة الشيخ الدكتور الدكتورة المهندس المهندسة الأستاذ الأستاذة الحاج فضيلة سماحة سعادة د م أ "
        "г-н г-жа господин госпожа имам хазрат mr mrs ms miss dr prof imam sheikh hajji sir"
    )
) - {"г", "н", "жа"} | {"гн", "гжа"}
_ALSO = re.compile(r"\([^)]*\)|«[^»]*»|\"[^\"]*\"")
_TRIMMED = re.compile(r"^ال(?=\w{3})|(?<=^عبد)ال|(?:ال)?سادات$")
"""What comes and goes within a name: the Arabic article, and «سادات» after a Persian given name."""
_MOST_WORDS = 5


def is_title(word: str) -> bool:
    """Say whether a word of a name is a form of address and no name: «دکتر», «د.», «Mr»."""
    parts = re.findall(r"\w+", fold(word))
    return bool(parts) and all(part in _TITLES for part in parts)


def likely_same_person(a: str, b: str) -> bool:
    """Say whether two names look like one person's (likeness of at least LIKELY)."""
    return likeness(a, b) >= LIKELY


def likeness(a: str, b: str) -> float:
    """Give how alike two names are, from 0 to 1.

    1 for names equal after folding, without honorifics and nicknames, in any order and however they are parted; 0.9
    where one lacks a word of the other (two must remain) or gives initials; 0.85 where one word differs by a letter
    (two letters in words of eight and more). Anything else is below LIKELY.
    """
    one, two = _name_words(a), _name_words(b)
    if not one or not two:
        return 0.0
    if sorted(one) == sorted(two) or _joined(one, two):
        return 1.0
    short, long = sorted((one, two), key=len)
    if len(short) < 2 or len(long) > _MOST_WORDS:
        return _overlap(one, two)
    partings = [long, *(merged for merged in _merged(long) if len(merged) >= len(short))]
    alike = (
        _paired(short, chosen)
        for parted in partings
        if not set(short).isdisjoint(parted)
        for chosen in permutations(parted, len(short))
    )
    return max(_overlap(one, two), *alike, 0.0)


@lru_cache(maxsize=4096)
def _name_words(name: str) -> tuple[str, ...]:
    """Give the folded words of a name that tell people apart."""
    found = re.findall(r"\w+", fold(_ALSO.sub(" ", name)).replace("г-н", "гн").replace("г-жа", "гжа"))
    kept = (_TRIMMED.sub("", word) for word in found if word not in _TITLES)
    return tuple(word for word in kept if word) or tuple(found)


def _merged(name: tuple[str, ...]) -> list[tuple[str, ...]]:
    """Give the name with each two neighbouring words written as one."""
    return [(*name[:i], name[i] + name[i + 1], *name[i + 2 :]) for i in range(len(name) - 1)]


def _joined(one: tuple[str, ...], two: tuple[str, ...]) -> bool:
    """Say whether two names are the same letters, parted otherwise, in either order of given and family name."""
    whole = "".join(one)
    return any("".join(two[i:] + two[:i]) == whole for i in range(len(two)))


def _overlap(one: tuple[str, ...], two: tuple[str, ...]) -> float:
    """Give the share of common words, always below LIKELY."""
    common = len(set(one) & set(two))
    return 0.75 * common / max(len(set(one)), len(set(two)))


def _paired(short: tuple[str, ...], chosen: tuple[str, ...]) -> float:
    """Give the likeness of words taken pair by pair: the first of a short name with the first of those chosen."""
    scores = [_word_likeness(a, b) for a, b in zip(short, chosen, strict=True)]
    whole = [score for score in scores if score > 0.9]
    if not whole or 0.0 in scores:
        return 0.0
    slips = sum(score == 0.85 for score in scores)
    if slips > 1:
        return 0.0
    return 0.85 if slips else 0.9


def _word_likeness(a: str, b: str) -> float:
    """Give 1 for the same word, 0.9 for an initial, 0.85 for a slip of the pen, else 0."""
    if a == b:
        return 1.0 if len(a) > 1 else 0.9
    if 1 in {len(a), len(b)}:
        return 0.9 if a[0] == b[0] else 0.0
    shorter = min(len(a), len(b))
    allowed = 2 if shorter >= 8 else 1 if shorter >= 4 else 0
    return 0.85 if allowed and _distance(a, b, allowed) <= allowed else 0.0


def _distance(a: str, b: str, limit: int) -> int:
    """Give the number of letters to add, drop, change or swap with a neighbour; `limit` + 1 if there are more."""
    if abs(len(a) - len(b)) > limit:
        return limit + 1
    before: list[int] = []
    above = list(range(len(b) + 1))
    for i, left in enumerate(a, 1):
        row = [i]
        for j, right in enumerate(b, 1):
            cost = min(above[j] + 1, row[j - 1] + 1, above[j - 1] + (left != right))
            if i > 1 and j > 1 and left == b[j - 2] and a[i - 2] == right:
                cost = min(cost, before[j - 2] + 1)
            row.append(cost)
        before, above = above, row
    return min(above[-1], limit + 1)
