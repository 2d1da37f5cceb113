"""The colours of scores: one hue from pale to strong, so that nobody has to tell red from green."""

from PySide6.QtGui import QColor

from council_desk.domain.diagnosing import HIGHEST, LOWEST
from council_desk.ui.theme import DARK, Colours, colours

_LIGHT_STEPS = ("#EAF4F2", "#C3E2DE", "#8CC5BE", "#2C827A", "#0A4B46")
_DARK_STEPS = ("#1E2F31", "#1F4745", "#236A64", "#45A79D", "#A3E4DC")
_INKS = ("#000000", "#FFFFFF")
"""On any colour one of these two has a contrast of 4.5 at least."""


def ground(score: float, theme: Colours | None = None) -> str:
    """Give the colour of a score, mixed between its whole neighbours."""
    steps = _DARK_STEPS if (theme or colours()) is DARK else _LIGHT_STEPS
    place = min(max(score, LOWEST), HIGHEST) - LOWEST
    low = min(int(place), len(steps) - 2)
    share = place - low
    below, above = QColor(steps[low]), QColor(steps[low + 1])

    def mixed(one: int, other: int) -> int:
        return round(one + (other - one) * share)

    return QColor(
        mixed(below.red(), above.red()), mixed(below.green(), above.green()), mixed(below.blue(), above.blue())
    ).name()


def ink_on(colour: str) -> str:
    """Give the ink that is read best on a colour."""
    return max(_INKS, key=lambda ink: contrast(ink, colour))


def contrast(one: str, other: str) -> float:
    """Give the contrast of two colours, from 1 to 21 (WCAG 2, 1.4.3)."""
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = map(_linear, (QColor(colour).redF(), QColor(colour).greenF(), QColor(colour).blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)
