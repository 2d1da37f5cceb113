"""The door to the rules of text: folding for search, sort keys, likely duplicates among names."""

from council_desk.domain.folding import FOLD_VERSION, fold, fold_letters, without_controls, words
from council_desk.domain.likeness import LIKELY, likely_same_person, likeness
from council_desk.domain.sorting import SORT_VERSION, sort_key

__all__ = [
    "FOLD_VERSION",
    "LIKELY",
    "SORT_VERSION",
    "fold",
    "fold_letters",
    "likely_same_person",
    "likeness",
    "sort_key",
    "without_controls",
    "words",
]
