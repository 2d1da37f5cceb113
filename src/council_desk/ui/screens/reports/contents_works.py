"""What the screen tells of projects, money, needs, voices, youth mayors and letters."""

from council_desk.domain.growth import BEST_SCORE
from council_desk.domain.terms import GrowthKind, ProjectKind, Stage
from council_desk.services.project_rows import Part, Standing
from council_desk.ui.screens.reports.exhibits import Exhibit, Section
from council_desk.ui.screens.reports.telling import Telling
from council_desk.ui.widgets.chart_base import Link
from council_desk.ui.widgets.charts import Bar
from council_desk.ui.words import word


class WorksContents(Telling):
    """Puts the second half of a report into sections."""

    def sections(self) -> tuple[Section, ...]:
        """Give the sections in the order of the report."""
        return (
            Section(self.tr("Projects and programmes"), self._projects()),
            Section(self.tr("Budget by source"), self._money()),
            Section(self.tr("Needs and voices"), self._needs()),
            Section(self.tr("Youth mayors"), self._youth()),
            Section(self.tr("Letters to the municipality"), self._letters()),
        )

    def _projects(self) -> tuple[Exhibit, ...]:
        found, link = self.figures.works, self.link("project")
        if not found.all:
            return ()
        stages = tuple(stage for stage in Stage if found.at(stage))
        by_stage = tuple(
            Bar(
                word(stage),
                (found.at(stage, construction=True), found.at(stage, construction=False)),
                self.shared(found.at(stage), found.all),
                link,
            )
            for stage in stages
        )
        by_kind = tuple(
            Bar(
                word(kind),
                tuple(own.get(stage, 0) for stage in stages),
                self.number(sum(own.values())),
                self._of_kind(kind),
            )
            for kind, own in found.stages.items()
        )
        rows = (
            (self.tr("Behind their dates"), found.late, self.link("projects", Standing.LATE)),
            (self.tr("People who took part"), found.participants, link),
        )
        facts = tuple(Bar(label, (), self.number(number), lead) for label, number, lead in rows if number)
        exhibits = [
            Exhibit(
                self.tr("By stage"), bars=by_stage, series=(self.tr("Construction projects"), self.tr("Programmes"))
            ),
            Exhibit(self.tr("By kind and stage"), bars=by_kind, series=tuple(word(stage) for stage in stages)),
        ]
        exhibits += [Exhibit(facts=facts)] if facts else []
        return (*exhibits, *self._origins())

    def _of_kind(self, kind: ProjectKind) -> Link | None:
        construction = kind is ProjectKind.CONSTRUCTION
        return self.link("projects", Part.CONSTRUCTION if construction else Part.PROGRAMMES)

    def _origins(self) -> tuple[Exhibit, ...]:
        found = self.figures.origins
        if not found.residents + found.others:
            return ()
        parts = self.numbered(
            (
                (self.tr("Residents"), found.residents, None),
                (self.tr("Others"), found.others, None),
                (self.tr("Origin not recorded"), found.unknown, None),
            )
        )
        note = self.tr(
            "A project counts as begun with residents if it came from something raised in the voice of the citizens, "
            "or from a need, aspiration or initiative for which no other voice is recorded."
        )
        return (Exhibit(self.tr("Where the projects came from"), parts=parts, note=note),)

    def _money(self) -> tuple[Exhibit, ...]:
        exhibits: list[Exhibit] = []
        for one in self.figures.works.money:
            rows = (
                (self.tr("Planned"), one.budget),
                (self.tr("Funded"), one.funded),
                (self.tr("Spent in the period"), one.spent),
                (self.tr("Spent up to its end"), one.spent_in_all),
            )
            amounts = tuple(Bar(label, (sum_,), self.money(sum_, one.currency)) for label, sum_ in rows if sum_)
            exhibits.append(Exhibit(self.tr("Planned, funded and spent"), bars=amounts))
            sources = tuple(
                Bar(word(source), (sum_,), self.beside(self.money(sum_, one.currency), self.percent(sum_, one.funded)))
                for source, sum_ in one.funding.items()
            )
            if sources:
                exhibits.append(Exhibit(self.tr("Funding by source"), parts=sources))
        return tuple(exhibits)

    def _needs(self) -> tuple[Exhibit, ...]:
        found, link = self.figures.needs, self.link("paper")
        series = self.tr("Answered"), self.tr("Waiting")
        exhibits = []
        if found.all.raised:
            exhibits.append(Exhibit(self.tr("Raised, by type"), bars=self.raised(found.types, link), series=series))
            for caption, bars in (
                (self.tr("Raised, by field"), self.raised(found.fields, link)),
                (self.tr("Voices heard: what was raised"), self.raised(found.voices, link)),
            ):
                exhibits += [Exhibit(caption, bars=bars, series=series)] if bars else []
        voices = self.figures.voices
        if not self.figures.empty and any(voice is not None for voice in voices):
            rows = [(word(voice) if voice else self.tr("Not named"), number, None) for voice, number in voices.items()]
            exhibits.append(Exhibit(self.tr("Voices heard: members"), bars=self.numbered(rows)))
        return tuple(exhibits)

    def _youth(self) -> tuple[Exhibit, ...]:
        found, link = self.figures.youth, self.link("assignment")
        if not found.people:
            return ()
        rows = [(word(post), self.number(number)) for post, number in found.posts.items()]
        parts = (
            (self.tr("Objectives reached"), found.reached, found.objectives),
            (self.tr("Their actions done"), found.actions.done, found.actions.all),
            (self.tr("Reports given in time (within a week)"), found.in_time, found.due),
            (self.tr("Learning modules done"), found.learned, found.modules),
        )
        rows += [(label, self.part(part, whole)) for label, part, whole in parts if whole]
        if found.projects:
            rows.append((self.tr("Projects in their charge"), self.number(found.projects)))
        if found.mentoring:
            rows.append((self.tr("Talks with mentors"), self.number(found.mentoring)))
        if found.mean is not None:
            label = self.tr("Mean evaluation by mentors (1 to 5)")
            rows.append((self.session.formats.digits(label), f"{self.decimal(found.mean)} / {self.number(BEST_SCORE)}"))
        exhibits = [Exhibit(facts=tuple(Bar(label, (), value, link) for label, value in rows))]
        labels = {GrowthKind.TRAINING: self.tr("Training"), GrowthKind.SERVICE: self.tr("Service")}
        hours = tuple(
            Bar(labels[kind], (quarters,), self.tr("{number} h").format(number=self.hours(quarters)), link)
            for kind, quarters in found.quarters.items()
        )
        exhibits += [Exhibit(self.tr("Hours"), bars=hours)] if hours else []
        if self.withholds:
            note = self.tr("Hours, evaluations, reports and learning are told in the internal copy only.")
            exhibits.append(Exhibit(note=note))
        return tuple(exhibits)

    @property
    def withholds(self) -> bool:
        """Whether the copy leaves out how youth mayors grow."""
        return self.report is not None and self.report.copy != "internal"

    def _letters(self) -> tuple[Exhibit, ...]:
        found, link = self.figures.letters, self.link("letter")
        if not found.sent + found.received:
            return ()
        rows = [
            (self.tr("Answered") if outcome is None else word(outcome), number, link)
            for outcome, number in found.outcomes.items()
        ]
        rows += [(self.tr("Waiting for an answer"), found.waiting, link)]
        rows += [(self.tr("No answer asked for"), found.unasked, link)]
        bars = self.numbered(rows)
        exhibits = [Exhibit(self.tr("Letters sent"), bars=bars)] if bars else []
        told = ((self.tr("Answers that are overdue"), found.late), (self.tr("Letters received"), found.received))
        facts = tuple(Bar(label, (), self.number(number), link) for label, number in told if number)
        exhibits += [Exhibit(facts=facts)] if facts else []
        return tuple(exhibits)
