"""The bidi algorithm against Unicode's own cases: a subset always, all of them where the files are installed."""

import re
import subprocess
import sys
from pathlib import Path

import pytest
from benchmarks.bidi_full import character_cases, class_cases
from hypothesis import given
from hypothesis import strategies as st

from council_desk.documents.typesetting import bidi

SUBSETS = Path(__file__).parents[2] / "fixtures" / "unicode"
ROOT = Path(__file__).parents[3]
WHOLE = Path("/usr/share/unicode")


def test_subset_of_character_cases():
    outcomes = list(character_cases(SUBSETS / "BidiCharacterTest-subset.txt"))
    assert len(outcomes) > 1900
    assert all(outcomes)


def test_subset_of_class_cases():
    outcomes = list(class_cases(SUBSETS / "BidiTest-subset.txt"))
    assert len(outcomes) > 12_000
    assert all(outcomes)


@pytest.mark.slow
@pytest.mark.skipif(not (WHOLE / "BidiTest.txt").exists(), reason="Unicode's data files are not installed")
@pytest.mark.timeout(900)
def test_every_case():
    """In a process of its own: 860,000 cases are too many to trace."""
    done = subprocess.run(
        [sys.executable, ROOT / "benchmarks" / "bidi_full.py", WHOLE], capture_output=True, text=True, check=False
    )
    counted = [tuple(map(int, found)) for found in re.findall(r": (\d+) of (\d+)", done.stdout.replace(",", ""))]
    assert done.returncode == 0, done.stdout + done.stderr
    assert [passed == cases > 90_000 for passed, cases in counted] == [True, True]


@pytest.mark.parametrize(
    ("text", "rtl", "shown"),
    [
        ("abc 123", False, "abc 123"),
        ("تاریخ 2026", True, "2026 خیرات"),
        ("تلفن \u2066021-8877\u2069 است", True, "تسا \u2069021-8877\u2066 نفلت"),
        ("see (بله) now", False, "see (هلب) now"),
    ],
)
def test_order_on_the_page(text: str, rtl: bool, shown: str):
    found = bidi.resolve(text, int(rtl))
    assert "".join(text[k] for k in bidi.visual_order(found.levels)) == shown


def test_the_first_strong_character_decides_when_nothing_else_does():
    assert bidi.resolve("1, سلام").base == 1
    assert bidi.resolve("1, hello سلام").base == 0
    assert bidi.resolve("\u2067سلام\u2069 hello").base == 0
    assert bidi.resolve("123").base == 0


def test_trailing_white_space_takes_the_base_level():
    found = bidi.resolve("سلام abc  ", 1)
    assert bidi.line_end(found.classes, 0, 10) == 8
    assert bidi.line_end(found.classes, 0, 4) == 4


@pytest.mark.skipif(not (WHOLE / "BidiBrackets.txt").exists(), reason="Unicode's data files are not installed")
def test_all_paired_brackets_are_known():
    rows = re.findall(r"^([0-9A-F]+); ([0-9A-F]+); o", (WHOLE / "BidiBrackets.txt").read_text(), re.MULTILINE)
    for opening, closing in rows:
        # with the rule for pairs a bracketed Hebrew letter leaves the brackets in the direction of the paragraph
        text = f"a {chr(int(opening, 16))}\u05d0{chr(int(closing, 16))}"
        assert list(bidi.resolve(text, 0).levels) == [0, 0, 0, 1, 0], opening


@given(st.text(max_size=60), st.sampled_from([0, 1, None]))
def test_any_text_has_levels_and_an_order(text: str, base: int | None):
    found = bidi.resolve(text, base)
    assert len(found.levels) == len(found.classes) == len(text)
    assert sorted(bidi.visual_order(found.levels)) == list(range(len(text)))
