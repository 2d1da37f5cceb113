"""The stops of the picture tour on the Reports screen: figures, members and money, pages, and a period without any."""

import datetime as dt
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from council_desk.ui.main_window import Frame

_YEAR = dt.date(2026, 3, 21), dt.date(2027, 3, 20)
"""The year of the samples' meeting."""
_BEFORE = dt.date(1990, 1, 1), dt.date(1990, 12, 31)


def report_pictures(frame: "Frame", settled: Callable[[str], str]) -> Iterator[str]:
    """Go through the screen and give a name wherever a picture is to be made; `settled` waits until all is drawn."""
    frame.open_screen("reports")
    screen = frame.current
    screen.period.ask(*_YEAR)
    yield settled("reports")
    bar = screen.area.verticalScrollBar()
    for part, card in (("attendance", screen.cards[1]), ("money", screen.cards[5]), ("youth", screen.cards[7])):
        bar.setValue(card.mapTo(screen.area.widget(), card.rect().topLeft()).y())
        yield settled(f"reports-{part}")
    screen.show_pages(shown=True)
    yield settled("reports-pages")
    screen.show_pages(shown=False)
    screen.period.copy.set_value("public")
    screen.period.ask(*_BEFORE)
    bar.setValue(0)
    yield settled("reports-empty")
    screen.period.copy.set_value("internal")
