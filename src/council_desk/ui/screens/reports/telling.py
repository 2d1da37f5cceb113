"""How figures are written on the screen: numbers in the user's digits, shares, money, and where they lead."""

from collections.abc import Iterable, Mapping
from datetime import date
from enum import StrEnum
from fractions import Fraction
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject

from council_desk.domain.digits import decimal
from council_desk.domain.money import format_money
from council_desk.services.register_rows import RegisterFilter, Show
from council_desk.ui.desk_session import DeskSession
from council_desk.ui.widgets.charts import Bar, Link
from council_desk.ui.words import word

if TYPE_CHECKING:
    from council_desk.figures.councils import CouncilsFigures
    from council_desk.figures.report import ReportFigures
    from council_desk.figures.voices import Raised
    from council_desk.services.reports import Report

_Term = TypeVar("_Term", bound=StrEnum)


class Telling(QObject):
    """Base of what puts a report into words."""

    def __init__(self, session: DeskSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.report: Report | None = None

    @property
    def figures(self) -> "ReportFigures":
        """Give the figures that are told. The report must have been set."""
        if self.report is None:
            raise RuntimeError("there is no report")
        return self.report.figures

    def name(self, ref: str | None) -> str:
        """Name a person or body."""
        return self.report.names.get(ref or "", "") if self.report else ""

    def number(self, value: int) -> str:
        """Write a whole number."""
        return self.session.formats.number(value)

    def hours(self, quarters: int) -> str:
        """Write quarters of an hour as hours."""
        return self.decimal(Fraction(quarters, 4))

    def decimal(self, value: Fraction) -> str:
        """Write a number with a fraction."""
        formats = self.session.formats
        return decimal(value, formats.language, formats.digit_system)

    def money(self, amount: int, currency: str) -> str:
        """Write an amount of the smallest unit."""
        formats = self.session.formats
        return format_money(amount, currency, formats.language, formats.digit_system)

    def part(self, part: int, whole: int) -> str:
        """Write a part of a whole."""
        return self.tr("{shown} of {count}").format(shown=self.number(part), count=self.number(whole))

    def percent(self, part: int, whole: int) -> str:
        """Write a share in whole per cent, halves up."""
        return self.tr("{number}%").format(number=self.number((200 * part + whole) // (2 * whole) if whole else 0))

    @staticmethod
    def beside(said: str, more: str) -> str:
        """Put more in brackets: a dot or a dash between Persian or Arabic digits would be read as one of them."""
        return f"{said} ({more})"

    def shared(self, part: int, whole: int) -> str:
        """Write a number with its share."""
        return self.beside(self.number(part), self.percent(part, whole))

    def day(self, day: date) -> str:
        """Write a day."""
        return self.session.formats.day(day)

    def link(self, kind: str, key: str = "") -> Link | None:
        """Give a link to a place, if some screen has it."""
        return (kind, key) if kind in self.session.places else None

    def decided(self, show: Show) -> Link | None:
        """Give the link to the decisions of the period in a state."""
        period = self.figures.period
        return self.link("decisions", RegisterFilter(show, None, period.first, period.last).key())

    def to_do(self, show: Show, person: str | None = None) -> Link | None:
        """Give the link to the actions in a state, of everybody or of one person."""
        return self.link("actions", RegisterFilter(show, person).key())

    def counted(self, counts: Mapping[_Term, int], links: Mapping[_Term, Link | None] | None = None) -> tuple[Bar, ...]:
        """Give a bar for each term, with its share."""
        whole, found = sum(counts.values()), links or {}
        return tuple(
            Bar(word(term), (number,), self.shared(number, whole), found.get(term)) for term, number in counts.items()
        )

    def numbered(self, rows: Iterable[tuple[str, int, Link | None]]) -> tuple[Bar, ...]:
        """Give a bar for each number that is not none, with its share."""
        kept = [row for row in rows if row[1]]
        whole = sum(number for _, number, _ in kept)
        return tuple(Bar(label, (number,), self.shared(number, whole), link) for label, number, link in kept)

    def raised(self, found: "Mapping[Any, Raised]", link: Link | None) -> tuple[Bar, ...]:
        """Give a bar of two parts, answered and waiting, for each term; none where no term is named."""
        if all(term is None for term in found):
            return ()
        return tuple(
            Bar(
                word(term) if term else self.tr("Not named"),
                (one.answered, one.waiting),
                self.part(one.answered, one.raised),
                link,
            )
            for term, one in found.items()
        )


class OfAll:
    """Holds the figures of all councils for what puts them into words."""

    found: "CouncilsFigures | None" = None

    @property
    def all(self) -> "CouncilsFigures":
        """The figures that are told. They must have been set."""
        if self.found is None:
            raise RuntimeError("there are no figures")
        return self.found
