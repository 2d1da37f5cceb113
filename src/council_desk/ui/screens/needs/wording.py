"""In which tone a state is shown, and how scores and differences are written."""

from fractions import Fraction
from typing import TYPE_CHECKING

from council_desk.domain.digits import decimal
from council_desk.domain.terms import PaperState

if TYPE_CHECKING:
    from council_desk.ui.formats import Formats
    from council_desk.ui.widgets.labels import Tone

TONES: "dict[PaperState, Tone]" = {
    PaperState.REGISTERED: "accent",
    PaperState.DISCUSSED: "waiting",
    PaperState.ADOPTED: "good",
    PaperState.DECLINED: "neutral",
    PaperState.IN_PROJECT: "waiting",
    PaperState.DONE: "good",
}
NOTHING = "–"
_MINUS, _SAME = "\u2212", "="


def score_text(score: float | None, formats: "Formats") -> str:
    """Give a score or a mean with at most one decimal: 3, 3.4; a dash for none."""
    if score is None:
        return NOTHING
    return decimal(Fraction(round(10 * score), 10), formats.language, formats.digit_system)


def difference_text(difference: float, formats: "Formats") -> str:
    """Give a difference with its sign and an arrow, so that neither colour nor sign alone tells it: ▲ +0.5, ▼ −1, =."""
    tenths = round(10 * difference)
    if not tenths:
        return _SAME
    amount = decimal(Fraction(abs(tenths), 10), formats.language, formats.digit_system)
    # isolated from left to right: the sign stays before the figure in Persian lines too
    return f"{'▲' if tenths > 0 else '▼'} \u2066{'+' if tenths > 0 else _MINUS}{amount}\u2069"
