"""Looks of charts: told apart by lightness and hatching, on light and on dark, and drawn inside their box."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from council_desk.figures.looks import LOOKS, ON_DARK, ON_LIGHT, Hatch, Shade, dots, lines, look

sides = st.floats(0.1, 500, allow_nan=False)
LIGHT_PANEL, DARK_PANEL = "#FFFFFF", "#1A2225"
steps = st.floats(1, 9, allow_nan=False)


def luminance(colour: str) -> float:
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    bright, dim = sorted((luminance(one), luminance(other)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


@pytest.mark.parametrize(("palette", "panel"), [(ON_LIGHT, LIGHT_PANEL), (ON_DARK, DARK_PANEL)])
def test_every_shade_is_three_to_one_from_every_other_and_the_pale_one_is_the_ground(palette, panel):
    assert all(contrast(palette.of(one), palette.of(other)) >= 3 for one, other in combinations(Shade, 2))
    assert all(contrast(palette.of(one), palette.over(one)) >= 3 for one in Shade)
    assert palette.pale == panel


def test_no_two_looks_are_the_same_and_those_of_one_shade_differ_in_hatching():
    assert len(set(LOOKS)) == len(LOOKS) == 6 and look(6) == look(0)
    assert len({one.shade for one in LOOKS[:3]}) == 3


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
