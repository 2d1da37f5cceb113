"""The report of all councils as a workbook: a line for each council, and sums of what can be added up."""

from typing import TYPE_CHECKING

from council_desk.ui.day_cells import day_cells
from council_desk.ui.screens.reports.sheets import ReportSheets
from council_desk.ui.screens.reports.telling import OfAll

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from council_desk.figures.councils import OneCouncil
    from council_desk.services.sheets import Cell, Table

    Count = Callable[[OneCouncil], int]


class CouncilsSheets(OfAll, ReportSheets):
    """Makes the tables in the language of the window."""

    def tables(self) -> "list[Table]":
        """Give the period, then a table for each part that has something to tell."""
        made = [self._meetings_of_all(), self._decided(), self._works(), *self._budgets(), self._silent()]
        return [self._period(), *(table for table in made if table.rows)]

    def _period(self) -> "Table":
        period, formats = self.all.period, self.session.formats
        rows: list[list[Cell]] = [
            [self.tr("From"), *day_cells(period.first, formats)],
            [self.tr("Until"), *day_cells(period.last, formats)],
            [self.tr("As of"), *day_cells(period.on, formats)],
            [self.tr("Councils"), len(self.all.councils)],
        ]
        other = [""] * (len(rows[0]) - 2)
        return self._table(self.tr("Period"), [self.tr("Figure"), self.tr("Value"), *other], rows)

    def _meetings_of_all(self) -> "Table":
        """Give attendance against each council's own quorum; shares are not averaged, and so have no sum."""
        headings = [self.tr("Council"), self.tr("Meetings held"), self.tr("Without a quorum"), self.tr("Cancelled")]
        headings += [self.tr("Quorum known"), self.tr("Quorum reached"), self.tr("Quorum from"), self.tr("Quorum to")]
        headings += [self.tr("Present"), self.tr("Of"), self.tr("Share")]
        counts: tuple[Count, ...] = (
            lambda one: one.figures.meetings.held,
            lambda one: one.figures.meetings.failed,
            lambda one: one.figures.meetings.cancelled,
            lambda one: len(one.known),
            lambda one: one.quorate,
        )
        rows: list[list[Cell]] = []
        for one in self.all.councils:
            numbers, quorums, (present, of) = [count(one) for count in counts], one.quorums or (None, None), one.came
            if any(numbers):
                rows.append([one.name, *numbers, *quorums, present, of, self._share(present, of)])
        total: list[Cell] = [self.tr("All councils"), *(self.all.sum(count) for count in counts), *([None] * 5)]
        return self._table(self.tr("Meetings by council"), headings, rows, total)

    def _decided(self) -> "Table":
        return self._summed(
            self.tr("Decisions and actions"),
            (
                (self.tr("Decisions carried"), lambda one: one.decided),
                (self.tr("Carried out"), lambda one: one.carried_out),
                (self.tr("Decisions that are late"), lambda one: one.figures.decisions.late),
                (self.tr("Actions"), lambda one: one.figures.actions.all),
                (self.tr("Actions done"), lambda one: one.figures.actions.done),
                (self.tr("Late"), lambda one: one.figures.actions.late),
            ),
        )

    def _works(self) -> "Table":
        return self._summed(
            self.tr("Projects, needs, letters"),
            (
                (self.tr("Projects and programmes"), lambda one: one.figures.works.all),
                (self.tr("Projects under way"), lambda one: one.under_way),
                (self.tr("Projects that are late"), lambda one: one.figures.works.late),
                (self.tr("People who took part"), lambda one: one.figures.works.participants),
                (self.tr("Needs raised"), lambda one: one.figures.needs.all.raised),
                (self.tr("Answered"), lambda one: one.figures.needs.all.answered),
                (self.tr("Letters sent"), lambda one: one.figures.letters.sent),
                (self.tr("Letters received"), lambda one: one.figures.letters.received),
            ),
        )

    def _summed(self, name: str, columns: "Sequence[tuple[str, Count]]") -> "Table":
        counts = [count for _, count in columns]
        rows: list[list[Cell]] = [
            [one.name, *(count(one) for count in counts)] for one in self.all.councils if any(c(one) for c in counts)
        ]
        total: list[Cell] = [self.tr("All councils"), *(self.all.sum(count) for count in counts)]
        return self._table(name, [self.tr("Council"), *(heading for heading, _ in columns)], rows, total)

    def _budgets(self) -> "list[Table]":
        """Give a table for each currency: sums of one are not added to those of another."""
        headings = [self.tr("Council"), self.tr("Planned"), self.tr("Funded"), self.tr("Spent in the period")]
        headings.append(self.tr("Spent up to its end"))
        tables = []
        for currency in self.all.currencies:
            found = [(one.name, sums) for one in self.all.councils if (sums := one.money(currency))]
            lines = [(name, (one.budget, one.funded, one.spent, one.spent_in_all)) for name, one in found]
            rows: list[list[Cell]] = [
                [name, *(self._amount(sum_, currency) for sum_ in amounts)] for name, amounts in lines
            ]
            columns = zip(*(amounts for _, amounts in lines), strict=True)
            total: list[Cell] = [self.tr("All councils"), *(self._amount(sum(one), currency) for one in columns)]
            name = self.tr("Budget in {currency}").format(currency=currency)
            tables.append(self._table(name, headings, rows, total))
        return tables

    def _silent(self) -> "Table":
        rows: list[list[Cell]] = [[name] for name in self.all.silent]
        return self._table(self.tr("Without a record"), [self.tr("Council")], rows)
