"""What the screen tells of a period: the figures that matter most, and a section for each part of the report."""

from council_desk.domain.terms import ActionState, ExecutionState, Language, MeetingKind, Stage
from council_desk.services.register_rows import Show
from council_desk.ui.screens.reports.contents_works import WorksContents
from council_desk.ui.screens.reports.exhibits import Exhibit, Section, Tile
from council_desk.ui.screens.reports.telling import Telling
from council_desk.ui.widgets.charts import Bar
from council_desk.ui.words import word

_LEAST_POINTS = 3
"""With fewer meetings a line tells nothing that the bars do not."""


class ReportContents(Telling):
    """Puts a report into sections."""

    @property
    def empty(self) -> bool:
        """Whether there is nothing to tell."""
        return self.figures.empty

    def tiles(self) -> tuple[Tile, ...]:
        """Give the figures that matter most, as far as there is something to tell."""
        figures, found = self.figures, []
        held, decided, works = figures.meetings, figures.decisions, figures.works
        if held.held:
            found.append(Tile(self.tr("Meetings held"), self.number(held.held), self.link("meeting")))
        if held.percent is not None:
            average = self.tr("{number}%").format(number=self.number(held.percent))
            found.append(Tile(self.tr("Average attendance"), average, self.link("person")))
        if decided.adopted:
            done = decided.execution.get(ExecutionState.DONE, 0)
            found.append(
                Tile(self.tr("Decisions carried out"), self.part(done, decided.adopted), self.decided(Show.DONE))
            )
        if decided.late:
            found.append(Tile(self.tr("Decisions that are late"), self.number(decided.late), self.decided(Show.LATE)))
        if figures.actions.all:
            told = self.part(figures.actions.done, figures.actions.all)
            found.append(Tile(self.tr("Actions done"), told, self.to_do(Show.DONE)))
        if works.all:
            running = self.part(works.at(Stage.UNDER_WAY), works.all)
            found.append(Tile(self.tr("Projects under way"), running, self.link("project")))
        if figures.origins.residents + figures.origins.others:
            begun = self.part(figures.origins.residents, figures.origins.all)
            found.append(Tile(self.tr("Projects begun with residents"), begun, self.link("project")))
        if figures.needs.all.raised:
            found.append(Tile(self.tr("Needs raised"), self.number(figures.needs.all.raised), self.link("paper")))
        if figures.letters.sent:
            found.append(Tile(self.tr("Letters sent"), self.number(figures.letters.sent), self.link("letter")))
        return tuple(found)

    def sections(self) -> tuple[Section, ...]:
        """Give all sections in the order of the report; those without an exhibit have nothing to tell."""
        works = WorksContents(self.session)
        works.report = self.report
        return (
            Section(self.tr("Meetings"), self._meetings()),
            Section(self.tr("Attendance by member"), self._members()),
            Section(self.tr("Decisions"), self._decisions()),
            Section(self.tr("Actions"), self._actions()),
            *works.sections(),
        )

    def _meetings(self) -> tuple[Exhibit, ...]:
        found = self.figures.meetings
        if not found.held + found.failed + found.cancelled:
            return ()
        comma = "، " if self.session.formats.language in {Language.FA, Language.AR} else ", "
        kinds = comma.join(f"{word(kind)} {self.number(number)}" for kind, number in found.kinds.items())
        held = self.tr("Meetings held")
        facts = [Bar(f"{held} ({kinds})" if len(found.kinds) > 1 else held, (), self.number(found.held))]
        rows = ((self.tr("Without a quorum"), found.failed), (self.tr("Cancelled"), found.cancelled))
        facts += [Bar(label, (), self.number(number)) for label, number in rows if number]
        bars = tuple(
            Bar(
                self.beside(self.number(one.meeting.number), self.day(one.day)),
                (one.present, one.of - one.present),
                self.part(one.present, one.of),
                self.link("meeting", one.meeting.id),
                one.needed,
            )
            for one in found.attended
        )
        points = tuple(
            (self.day(one.day), round(100 * one.present / one.of) if one.of else 0, self.percent(one.present, one.of))
            for one in found.attended
        )
        exhibits = [Exhibit(facts=tuple(facts))]
        if len(points) >= _LEAST_POINTS:
            exhibits.append(Exhibit(self.tr("Attendance from meeting to meeting"), points=points))
        if bars:
            series = self.tr("Present"), self.tr("Not present")
            caption = self.tr("Voting members present, and the quorum")
            exhibits.append(Exhibit(caption, bars=bars, series=series, reference=self.tr("Quorum")))
        return tuple(exhibits)

    def _members(self) -> tuple[Exhibit, ...]:
        """Give attendance over each one's own membership: ordinary, extraordinary and other meetings apart."""
        other = tuple(kind for kind in MeetingKind if kind not in {MeetingKind.ORDINARY, MeetingKind.EXTRAORDINARY})
        exhibits = []
        for caption, kinds in (
            (self.tr("Ordinary meetings"), (MeetingKind.ORDINARY,)),
            (self.tr("Extraordinary meetings"), (MeetingKind.EXTRAORDINARY,)),
            (self.tr("Other meetings"), other),
        ):
            rates = [(one.person, one.over(*kinds)) for one in self.figures.members]
            bars = tuple(
                Bar(
                    self.name(person),
                    (rate.present, rate.excused, rate.absent),
                    self._rate(rate.present, rate.meetings, rate.excused),
                    self.link("person", person),
                )
                for person, rate in rates
                if rate.meetings
            )
            if bars:
                series = self.tr("Present"), self.tr("Excused"), self.tr("Absent")
                exhibits.append(Exhibit(caption, bars=bars, series=series))
        if exhibits:
            note = self.tr("For each member only the meetings of their own membership are counted.")
            exhibits.append(Exhibit(note=note))
        return tuple(exhibits)

    def _rate(self, present: int, meetings: int, excused: int) -> str:
        said = self.part(present, meetings)
        apart = self.tr("excused {number}").format(number=self.number(excused))
        return self.beside(said, apart) if excused else said

    def _decisions(self) -> tuple[Exhibit, ...]:
        found = self.figures.decisions
        if not found.results:
            return ()
        links = {state: self.decided(Show(state.value)) for state in found.execution}
        exhibits = [Exhibit(self.tr("What came of the motions"), bars=self.counted(found.results))]
        if found.execution:
            exhibits.append(Exhibit(self.tr("State of execution"), bars=self.counted(found.execution, links)))
        if found.late:
            late = Bar(self.tr("Of these past their day"), (), self.number(found.late), self.decided(Show.LATE))
            exhibits.append(Exhibit(facts=(late,)))
        return tuple(exhibits)

    def _actions(self) -> tuple[Exhibit, ...]:
        found = self.figures.actions
        if not found.all:
            return ()
        bars = self.numbered(
            (
                (word(ActionState.DONE), found.done, self.to_do(Show.DONE)),
                (self.tr("Open, in time"), found.open, self.to_do(Show.LIVE)),
                (self.tr("Late"), found.late, self.to_do(Show.LATE)),
                (word(ActionState.CANCELLED), found.cancelled, self.to_do(Show.CANCELLED)),
            )
        )
        exhibits = [Exhibit(self.tr("How actions stand"), bars=bars)]
        undone = tuple(
            Bar(
                self.name(one.party) if one.party else self.tr("Nobody named"),
                (one.open - one.late, one.late),
                self._undone(one.open, one.late),
                self.to_do(Show.LIVE, one.party) if one.party else None,
            )
            for one in self.figures.undone
        )
        if undone:
            series = self.tr("Open, in time"), self.tr("Late")
            exhibits.append(Exhibit(self.tr("Still to be done, by person"), bars=undone, series=series))
        return tuple(exhibits)

    def _undone(self, count: int, late: int) -> str:
        said = self.number(count)
        apart = self.tr("late {number}").format(number=self.number(late))
        return self.beside(said, apart) if late else said
