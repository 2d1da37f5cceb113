"""What writes a report: the record with all figures of the period, and the small shapes that its parts share."""

from collections.abc import Iterable
from dataclasses import dataclass

from council_desk.documents.blocks import Block, Paragraph
from council_desk.documents.copies import Copy
from council_desk.documents.profiles import Profile
from council_desk.documents.words.report import REPORT, ReportWords
from council_desk.documents.words.terms import TERMS, Terms
from council_desk.documents.writing import Writer
from council_desk.domain.digits import group
from council_desk.domain.paperwork import Order
from council_desk.figures.period import Period
from council_desk.figures.report import ReportFigures, report_figures
from council_desk.record.models import CouncilRecord


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportPen(Writer):
    """A record, its profile, the period, and all figures of it."""

    figures: ReportFigures

    @classmethod
    def on(cls, record: CouncilRecord, profile: Profile, order: Order) -> "ReportPen":
        """Count what is to be told of a record that is the copy wanted already."""
        period, copy = Period.of(record, order), Copy(order.copy)
        figures = report_figures(record, order.subject, period, named=copy is not Copy.PUBLIC)
        return cls.over(record, profile, copy, order.subject, figures=figures)

    @property
    def period(self) -> Period:
        """The period."""
        return self.figures.period

    @property
    def told(self) -> ReportWords:
        """The words of reports."""
        return self.words(REPORT)

    @property
    def terms(self) -> Terms:
        """The names of the members of closed lists."""
        return self.words(TERMS)


def noted(pen: ReportPen, rows: list[tuple[str, int]]) -> list[Block]:
    """Give numbers beside those of a table in a line; those that are none are not told."""
    told = [f"{label}{pen.profile.marks.colon}{value}" for label, value in numbers(pen, rows)]
    return [line_of(pen, told)] if told else []


def numbers(pen: ReportPen, rows: Iterable[tuple[str, str | int]]) -> list[tuple[str, str]]:
    """Write numbers; those that are none are left out."""
    return [(label, value if isinstance(value, str) else grouped(pen, value)) for label, value in rows if value]


def line_of(pen: ReportPen, told: list[str]) -> Paragraph:
    """Give what is told beside a table as one line."""
    return Paragraph(text=pen.profile.marks.dot.join(told), align="start", before=2, after=6)


def part_of(pen: Writer, part: int, whole: int) -> str:
    """Write a part of a whole: "3 of 4"."""
    return pen.words(REPORT).of.format(part=pen.number(part), whole=pen.number(whole))


def grouped(pen: ReportPen, number: int) -> str:
    """Write a number grouped by thousands."""
    return group(number, pen.profile.language, pen.profile.digits)
