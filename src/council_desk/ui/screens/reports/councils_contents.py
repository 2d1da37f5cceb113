"""What the screen tells of all councils of the desk: sums, and each council beside the others."""

from typing import TYPE_CHECKING

from council_desk.domain.terms import Stage
from council_desk.ui.screens.reports.exhibits import Exhibit, Section, Tile
from council_desk.ui.screens.reports.telling import OfAll, Telling
from council_desk.ui.widgets.charts import Bar
from council_desk.ui.words import word

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from council_desk.figures.councils import OneCouncil

    Count = Callable[[OneCouncil], int]


class CouncilsContents(OfAll, Telling):
    """Puts the figures of all councils into sections. They lead nowhere: the other screens show one council."""

    @property
    def empty(self) -> bool:
        """Whether there is nothing to tell."""
        return not self.all.councils

    def tiles(self) -> tuple[Tile, ...]:
        """Give the sums, as far as there is something to tell; attendance is none of them."""
        sum_, found = self.all.sum, [Tile(self.tr("Councils"), self.number(len(self.all.councils)))]
        for label, count in (
            (self.tr("Meetings held"), sum_(lambda one: one.figures.meetings.held)),
            (self.tr("Decisions that are late"), sum_(lambda one: one.figures.decisions.late)),
            (self.tr("Needs raised"), sum_(lambda one: one.figures.needs.all.raised)),
            (self.tr("Letters sent"), sum_(lambda one: one.figures.letters.sent)),
            (self.tr("People who took part"), sum_(lambda one: one.figures.works.participants)),
        ):
            found += [Tile(label, self.number(count))] if count else []
        for label, part, whole in (
            (self.tr("Decisions carried out"), sum_(lambda one: one.carried_out), sum_(lambda one: one.decided)),
            (
                self.tr("Actions done"),
                sum_(lambda one: one.figures.actions.done),
                sum_(lambda one: one.figures.actions.all),
            ),
            (self.tr("Projects under way"), sum_(lambda one: one.under_way), sum_(lambda one: one.figures.works.all)),
        ):
            found += [Tile(label, self.part(part, whole))] if whole else []
        return tuple(found)

    def sections(self) -> tuple[Section, ...]:
        """Give the sections in the order of the report."""
        return (
            Section(self.tr("Meetings by council"), self._meetings()),
            Section(self.tr("Decisions by council"), self._decisions()),
            Section(self.tr("Actions by council"), self._actions()),
            Section(self.tr("Councils without a record"), self._silent()),
            Section(self.tr("Projects by council"), self._projects()),
            Section(self.tr("Needs by council"), self._needs()),
            Section(self.tr("Letters by council"), self._letters()),
            Section(self.tr("Budget by council"), self._money()),
        )

    def _meetings(self) -> tuple[Exhibit, ...]:
        """Give each council against its own quorum, and how many of its own members came."""
        known = [one for one in self.all.councils if one.known]
        quorate = tuple(
            Bar(
                _label(one),
                (one.quorate, len(one.known) - one.quorate),
                self.beside(self.part(one.quorate, len(one.known)), self._quorum(one)),
            )
            for one in known
        )
        came = tuple(
            Bar(_label(one), (one.came[0], one.came[1] - one.came[0]), self._share(one))
            for one in self.all.councils
            if one.came[1]
        )
        held = tuple(
            Bar(_label(one), (one.figures.meetings.held,), self.number(one.figures.meetings.held))
            for one in self.all.councils
            if one.figures.meetings.held
        )
        exhibits = [Exhibit(self.tr("Meetings held"), bars=held)] if held else []
        if quorate:
            series = self.tr("With a quorum"), self.tr("Without a quorum")
            exhibits.append(Exhibit(self.tr("Meetings with the council's own quorum"), bars=quorate, series=series))
        if came:
            series = self.tr("Present"), self.tr("Not present")
            exhibits.append(
                Exhibit(self.tr("Attendance of the council's own voting members"), bars=came, series=series)
            )
            exhibits.append(Exhibit(note=self.tr("Attendance is not averaged over councils.")))
        return tuple(exhibits)

    def _share(self, one: "OneCouncil") -> str:
        present, of = one.came
        return self.beside(self.percent(present, of), self.part(present, of))

    def _quorum(self, one: "OneCouncil") -> str:
        least, most = one.quorums or (0, 0)
        if least == most:
            return self.tr("quorum {number}").format(number=self.number(least))
        return self.tr("quorum {least} to {most}").format(least=self.number(least), most=self.number(most))

    def _decisions(self) -> tuple[Exhibit, ...]:
        series = self.tr("Carried out"), self.tr("Not yet")
        return self._parted(series, (lambda one: one.carried_out, lambda one: one.decided - one.carried_out))

    def _actions(self) -> tuple[Exhibit, ...]:
        series = self.tr("Done"), self.tr("Open, in time"), self.tr("Late"), self.tr("Cancelled")
        counts: tuple[Count, ...] = (
            lambda one: one.figures.actions.done,
            lambda one: one.figures.actions.open,
            lambda one: one.figures.actions.late,
            lambda one: one.figures.actions.cancelled,
        )
        return self._parted(series, counts)

    def _projects(self) -> tuple[Exhibit, ...]:
        stages = tuple(stage for stage in Stage if self.all.sum(lambda one, at=stage: one.figures.works.at(at)))  # type: ignore[misc] # bound now
        counts = tuple(lambda one, at=stage: one.figures.works.at(at) for stage in stages)
        return self._parted(tuple(word(stage) for stage in stages), counts)

    def _needs(self) -> tuple[Exhibit, ...]:
        series = self.tr("Answered"), self.tr("Waiting")
        return self._parted(
            series, (lambda one: one.figures.needs.all.answered, lambda one: one.figures.needs.all.waiting)
        )

    def _letters(self) -> tuple[Exhibit, ...]:
        series = self.tr("Answered"), self.tr("Waiting for an answer"), self.tr("No answer asked for")
        counts: tuple[Count, ...] = (
            lambda one: one.figures.letters.answered,
            lambda one: one.figures.letters.waiting,
            lambda one: one.figures.letters.unasked,
        )
        return self._parted(series, counts)

    def _parted(self, series: tuple[str, ...], counts: "Sequence[Count]") -> tuple[Exhibit, ...]:
        """Give a bar for each council that has any, and beneath them what all have together."""
        bars = []
        for one in self.all.councils:
            values = tuple(count(one) for count in counts)
            if sum(values):
                bars.append(Bar(_label(one), values, self.number(sum(values))))
        if not bars:
            return ()
        sums = [(label, self.all.sum(count)) for label, count in zip(series, counts, strict=True)]
        whole = sum(number for _, number in sums)
        facts = [Bar(self.tr("All councils"), (), self.number(whole))]
        facts += [Bar(label, (), self.part(number, whole)) for label, number in sums if number]
        return Exhibit(bars=tuple(bars), series=series), Exhibit(facts=tuple(facts))

    def _money(self) -> tuple[Exhibit, ...]:
        exhibits: list[Exhibit] = []
        for currency in self.all.currencies:
            found = [(_label(one), sums) for one in self.all.councils if (sums := one.money(currency))]
            for caption, amounts in (
                (self.tr("Planned"), [(name, one.budget) for name, one in found]),
                (self.tr("Spent in the period"), [(name, one.spent) for name, one in found]),
            ):
                bars = [Bar(name, (sum_,), self.money(sum_, currency)) for name, sum_ in amounts if sum_]
                if bars:
                    whole = self.money(sum(sum_ for _, sum_ in amounts), currency)
                    exhibits += [Exhibit(self.beside(caption, whole), bars=tuple(bars))]
        return tuple(exhibits)

    def _silent(self) -> tuple[Exhibit, ...]:
        """Name those that have nothing to tell, so that nobody takes them for forgotten."""
        names = "\n".join(self.all.silent)
        return (Exhibit(note=names),) if names else ()


def _label(one: "OneCouncil") -> str:
    """Name a council in little room: full names often begin alike."""
    return one.area or one.name
