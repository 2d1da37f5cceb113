"""The report as a workbook: a sheet for each section, numbers as numbers, money in its main unit, totals beneath."""

from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from council_desk.domain.money import minor_digits
from council_desk.domain.terms import Calendar, GrowthKind, MeetingKind, Stage
from council_desk.ui.day_cells import day_cells, day_headings
from council_desk.ui.screens.reports.telling import Telling
from council_desk.ui.words import word

if TYPE_CHECKING:
    from council_desk.services.sheets import Cell, Table


class ReportSheets(Telling):
    """Makes the tables in the language of the window."""

    def tables(self) -> "list[Table]":
        """Give a table for each section that has something to tell, the overview first."""
        made = [
            self._meetings(),
            self._members(),
            self._decisions(),
            self._actions(),
            self._undone(),
            self._projects(),
            self._origins(),
            self._money(),
            self._needs(),
            self._voices(),
            self._youth(),
            self._letters(),
        ]
        return [self._overview(), *(table for table in made if table.rows)]

    def _table(
        self, name: str, headings: list[str], rows: "Sequence[Sequence[Cell]]", total: "Sequence[Cell]" = ()
    ) -> "Table":
        from council_desk.services.sheets import Table

        return Table(name, headings, rows, total if rows else ())

    @staticmethod
    def _share(part: int, whole: int) -> "Cell":
        from council_desk.services.sheets import Number

        return Number(Fraction(part, whole), percent=True) if whole else None

    @staticmethod
    def _amount(amount: int, currency: str) -> "Cell":
        from council_desk.services.sheets import Number

        places = minor_digits(currency)
        return Number(Fraction(amount, 10**places), places)

    def _overview(self) -> "Table":
        figures, period, formats = self.figures, self.figures.period, self.session.formats
        rows: list[list[Cell]] = [
            [self.tr("From"), *day_cells(period.first, formats)],
            [self.tr("Until"), *day_cells(period.last, formats)],
            [self.tr("As of"), *day_cells(period.on, formats)],
            [self.tr("Meetings held"), figures.meetings.held],
            [self.tr("Without a quorum"), figures.meetings.failed],
            [self.tr("Cancelled"), figures.meetings.cancelled],
            [self.tr("Decisions carried"), figures.decisions.adopted],
            [self.tr("Decisions that are late"), figures.decisions.late],
            [self.tr("Actions"), figures.actions.all],
            [self.tr("Actions done"), figures.actions.done],
            [self.tr("Projects and programmes"), figures.works.all],
            [self.tr("Projects under way"), figures.works.at(Stage.UNDER_WAY)],
            [self.tr("People who took part"), figures.works.participants],
            [self.tr("Projects begun with residents"), figures.origins.residents],
            [self.tr("Needs raised"), figures.needs.all.raised],
            [self.tr("Letters sent"), figures.letters.sent],
        ]
        calendar = formats.calendar
        other = [] if calendar is Calendar.GREGORIAN else [word(calendar)]
        return self._table(self.tr("Overview"), [self.tr("Figure"), self.tr("Value"), *other], rows)

    def _meetings(self) -> "Table":
        formats = self.session.formats
        headings = [self.tr("Meeting"), *day_headings(self.tr("Date"), formats), self.tr("Kind"), self.tr("State")]
        headings += [self.tr("Present"), self.tr("Of"), self.tr("Quorum"), self.tr("Share")]
        found = self.figures.meetings.attended
        rows: list[list[Cell]] = [
            [
                one.meeting.number,
                *day_cells(one.day, formats),
                word(one.meeting.kind),
                word(one.meeting.state),
                one.present,
                one.of,
                one.needed,
                self._share(one.present, one.of),
            ]
            for one in found
        ]
        present, of = sum(one.present for one in found), sum(one.of for one in found)
        empty: list[Cell] = [None] * (len(headings) - 5)
        total = [self.tr("Total"), *empty, present, of, None, self._share(present, of)]
        return self._table(self.tr("Meetings"), headings, rows, total)

    def _members(self) -> "Table":
        headings = [self.tr("Member"), self.tr("Kind"), self.tr("Meetings")]
        headings += [self.tr("Present"), self.tr("Excused"), self.tr("Absent"), self.tr("Share")]
        rows: list[list[Cell]] = []
        for one in self.figures.members:
            for kind in MeetingKind:
                rate = one.over(kind)
                if rate.meetings:
                    numbers = [rate.meetings, rate.present, rate.excused, rate.absent]
                    share = self._share(rate.present, rate.meetings)
                    rows.append([self.name(one.person), word(kind), *numbers, share])
        rates = [one.over() for one in self.figures.members]
        meetings, present = sum(one.meetings for one in rates), sum(one.present for one in rates)
        apart = [sum(one.excused for one in rates), sum(one.absent for one in rates)]
        total = [self.tr("Total"), None, meetings, present, *apart, self._share(present, meetings)]
        return self._table(self.tr("Attendance by member"), headings, rows, total)

    def _decisions(self) -> "Table":
        headings = [self.tr("Result or state of execution"), self.tr("Number"), self.tr("Share")]
        found = self.figures.decisions
        motions, adopted = sum(found.results.values()), found.adopted
        rows: list[list[Cell]] = [
            [word(result), number, self._share(number, motions)] for result, number in found.results.items()
        ]
        rows.append([self.tr("All motions"), motions, None])
        rows += [[word(state), number, self._share(number, adopted)] for state, number in found.execution.items()]
        rows.append([self.tr("All decisions carried"), adopted, None])
        rows.append([self.tr("Decisions that are late"), found.late, self._share(found.late, adopted)])
        return self._table(self.tr("Decisions"), headings, rows if motions else [])

    def _counted(self, name: str, heading: str, rows: Sequence[tuple[str, int]]) -> "Table":
        """Give a table of numbers with their shares and their sum."""
        kept = [(label, number) for label, number in rows if number]
        whole = sum(number for _, number in kept)
        cells: list[list[Cell]] = [[label, number, self._share(number, whole)] for label, number in kept]
        headings = [heading, self.tr("Number"), self.tr("Share")]
        return self._table(name, headings, cells, [self.tr("Total"), whole, None])

    def _actions(self) -> "Table":
        found = self.figures.actions
        rows = [(self.tr("Done"), found.done), (self.tr("Open, in time"), found.open), (self.tr("Late"), found.late)]
        rows.append((self.tr("Cancelled"), found.cancelled))
        return self._counted(self.tr("Actions"), self.tr("State"), rows)

    def _undone(self) -> "Table":
        found = self.figures.undone
        rows: list[list[Cell]] = [
            [self.name(one.party) if one.party else self.tr("Nobody named"), one.open, one.late] for one in found
        ]
        headings = [self.tr("Person responsible"), self.tr("To be done"), self.tr("Late")]
        total: list[Cell] = [self.tr("Total"), sum(one.open for one in found), sum(one.late for one in found)]
        return self._table(self.tr("To be done by person"), headings, rows, total)

    def _projects(self) -> "Table":
        found = self.figures.works
        stages = [stage for stage in Stage if found.at(stage)]
        rows: list[list[Cell]] = [
            [word(kind), *(own.get(stage, 0) for stage in stages), sum(own.values())]
            for kind, own in found.stages.items()
        ]
        headings = [self.tr("Kind"), *(word(stage) for stage in stages), self.tr("Total")]
        total: list[Cell] = [self.tr("Total"), *(found.at(stage) for stage in stages), found.all]
        return self._table(self.tr("Projects"), headings, rows, total)

    def _origins(self) -> "Table":
        found = self.figures.origins
        rows = [(self.tr("Residents"), found.residents), (self.tr("Others"), found.others)]
        rows.append((self.tr("Origin not recorded"), found.unknown))
        return self._counted(self.tr("Origin of projects"), self.tr("Origin"), rows)

    def _money(self) -> "Table":
        rows: list[list[Cell]] = []
        for one in self.figures.works.money:
            told: list[tuple[str, str | None, int]] = [(self.tr("Planned"), None, one.budget)]
            told += [(self.tr("Funded"), word(source), amount) for source, amount in one.funding.items()]
            told += [
                (self.tr("Funded by all sources"), None, one.funded),
                (self.tr("Spent in the period"), None, one.spent),
                (self.tr("Spent up to its end"), None, one.spent_in_all),
                (self.tr("Left of the budgets"), None, one.budget - one.spent_in_all),
            ]
            rows += [[label, source, self._amount(sum_, one.currency), one.currency] for label, source, sum_ in told]
        headings = [self.tr("Item"), self.tr("Source"), self.tr("Amount"), self.tr("Currency")]
        return self._table(self.tr("Budget"), headings, rows)

    def _needs(self) -> "Table":
        found = self.figures.needs
        rows: list[list[Cell]] = []
        groups: tuple[tuple[str, Mapping[Any, Any]], ...] = (
            (self.tr("Type"), found.types),
            (self.tr("Field"), found.fields),
            (self.tr("Voice"), found.voices),
        )
        for group, parts in groups:
            for term, one in parts.items():
                name = word(term) if term else self.tr("Not named")
                rows.append([group, name, one.raised, one.answered, one.waiting])
        headings = [self.tr("By"), self.tr("Name"), self.tr("Raised"), self.tr("Answered"), self.tr("Waiting")]
        whole = found.all
        total: list[Cell] = [self.tr("Total"), None, whole.raised, whole.answered, whole.waiting]
        return self._table(self.tr("Needs"), headings, rows, total)

    def _voices(self) -> "Table":
        rows = [
            (word(voice) if voice else self.tr("Not named"), number) for voice, number in self.figures.voices.items()
        ]
        return self._counted(self.tr("Members by voice"), self.tr("Voice"), rows)

    def _youth(self) -> "Table":
        from council_desk.services.sheets import Number

        found = self.figures.youth
        rows: list[list[Cell]] = [[word(post), number, None] for post, number in found.posts.items()]
        rows += [
            [self.tr("Projects in their charge"), found.projects, None],
            [self.tr("Objectives reached"), found.reached, found.objectives],
            [self.tr("Their actions done"), found.actions.done, found.actions.all],
            [self.tr("Reports given in time (within a week)"), found.in_time, found.due],
            [self.tr("Learning modules done"), found.learned, found.modules],
            [self.tr("Talks with mentors"), found.mentoring, None],
        ]
        labels = {GrowthKind.TRAINING: self.tr("Hours of training"), GrowthKind.SERVICE: self.tr("Hours of service")}
        rows += [[labels[kind], Number(Fraction(sum_, 4), 2), None] for kind, sum_ in found.quarters.items()]
        if found.mean is not None:
            label = self.session.formats.digits(self.tr("Mean evaluation by mentors (1 to 5)"))
            rows.append([label, Number(found.mean, 1), None])
        headings = [self.tr("Figure"), self.tr("Value"), self.tr("Of")]
        return self._table(self.tr("Youth mayors"), headings, rows if found.people else [])

    def _letters(self) -> "Table":
        found = self.figures.letters
        rows = [
            (self.tr("Answered") if outcome is None else word(outcome), number)
            for outcome, number in found.outcomes.items()
        ]
        rows += [(self.tr("Waiting for an answer"), found.waiting), (self.tr("No answer asked for"), found.unasked)]
        return self._counted(self.tr("Letters sent"), self.tr("Answer"), rows)
