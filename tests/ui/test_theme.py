import pytest
from PySide6.QtGui import QPalette

from council_desk.settings import ThemeChoice
from council_desk.ui import theme
from council_desk.ui.theme import DARK, LIGHT, Colours, style_sheet


def luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    r, g, b = (c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


def contrast(one: str, two: str) -> float:
    darker, lighter = sorted((luminance(one), luminance(two)))
    return (lighter + 0.05) / (darker + 0.05)


PAIRS = [
    *[("ink", ground) for ground in ("ground", "panel", "field", "hover", "tint", "neutral_tint")],
    *[("muted", ground) for ground in ("ground", "panel", "field")],
    *[("neutral", ground) for ground in ("tint", "neutral_tint", "hover", "panel")],
    *[("accent_text", ground) for ground in ("panel", "ground", "tint")],
    *[(tone, f"{tone}_tint") for tone in ("good", "late", "due", "waiting")],
    *[("ink", f"{tone}_tint") for tone in ("good", "late", "due", "waiting")],
    ("late", "panel"),
    ("late", "ground"),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("navigation_text", "navigation"),
    ("navigation_text", "navigation_field"),
    ("navigation_text", "navigation_hover"),
    ("navigation_muted", "navigation"),
    ("on_badge", "badge"),
]


@pytest.mark.parametrize("chosen", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("pair", PAIRS, ids="-".join)
def test_text_has_enough_contrast(chosen: Colours, pair):
    ink, ground = pair
    assert contrast(getattr(chosen, ink), getattr(chosen, ground)) >= 4.5


def test_the_known_extremes_of_contrast():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#777777") == pytest.approx(1)


@pytest.mark.parametrize("chosen", [LIGHT, DARK], ids=["light", "dark"])
def test_the_style_sheet_is_filled(chosen):
    assert "@" not in style_sheet(chosen)


def test_the_theme_switches_at_once(make_session, qapp):
    session = make_session(theme=ThemeChoice.LIGHT)
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == LIGHT.ground
    session.change_settings(theme=ThemeChoice.DARK)
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == DARK.ground
    assert theme.colours() is DARK
    assert DARK.panel in qapp.styleSheet()


def test_tones():
    assert LIGHT.tone("good") == (LIGHT.good, LIGHT.good_tint)
    assert LIGHT.tone("accent") == (LIGHT.accent_text, LIGHT.tint)
    assert LIGHT.tone("anything") == (LIGHT.neutral, LIGHT.neutral_tint)
