"""Looks of charts: told apart by lightness and hatching, on light and on dark, and drawn inside their box."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from council_desk.figures import looks
from council_desk.figures.looks import LOOKS, Hatch, dots, lines, look

sides = st.floats(0.1, 500, allow_nan=False)
steps = st.floats(1, 9, allow_nan=False)


def luminance(colour: str) -> float:
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    bright, dim = sorted((luminance(one), luminance(other)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


@pytest.mark.parametrize(
    ("strong", "weak", "panel"),
    [(looks.STRONG, looks.WEAK, "#FFFFFF"), (looks.STRONG_ON_DARK, looks.WEAK_ON_DARK, "#1A2225")],
)
def test_neighbours_are_three_to_one_apart_and_outlines_stand_out(strong, weak, panel):
    assert contrast(strong, weak) >= 3 and contrast(strong, panel) >= 3
    shades = [strong if one.strong else weak for one in LOOKS]
    assert all(contrast(one, other) >= 3 for one, other in pairwise([*shades, shades[0]]))


def test_no_two_looks_are_the_same_and_those_of_one_shade_differ_in_hatching():
    assert len(set(LOOKS)) == len(LOOKS) == 6 and look(6) == look(0)
    for strong in (True, False):
        hatches = [one.hatch for one in LOOKS if one.strong is strong]
        assert len(set(hatches)) == len(hatches)


@given(hatch=st.sampled_from(Hatch), width=sides, height=sides, step=steps)
def test_lines_and_dots_reach_over_the_box_and_lie_at_its_height(hatch, width, height, step):
    drawn, spots = lines(hatch, width, height, step), dots(hatch, width, height, step)
    assert bool(drawn) is (hatch in {Hatch.SLANTS, Hatch.CROSSES, Hatch.BARS})
    assert bool(spots) is (hatch is Hatch.DOTS)
    assert all({from_y, to_y} == {0.0, height} for _, from_y, _, to_y in drawn)
    if drawn:
        assert min(min(one[0], one[2]) for one in drawn) <= step
        assert max(max(one[0], one[2]) for one in drawn) >= width - step
    assert all(0 <= y <= height for _, y in spots)
