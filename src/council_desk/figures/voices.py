"""The figures of what was raised and by whom, of the voices in the council, and of where projects came from."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from council_desk.domain.membership import in_force
from council_desk.domain.terms import Field, PaperState, PaperType, Voice
from council_desk.figures.period import Period
from council_desk.figures.works import projects_of
from council_desk.record.models import CouncilRecord, Paper

ANSWERED = frozenset({PaperState.ADOPTED, PaperState.DECLINED, PaperState.IN_PROJECT, PaperState.DONE})
OF_RESIDENTS = frozenset({PaperType.NEED, PaperType.ASPIRATION, PaperType.INITIATIVE})
"""What residents bring, unless it names another voice."""
_Key = TypeVar("_Key")


@dataclass(frozen=True, slots=True)
class Raised:
    """How many were raised, and to how many the council has given an answer, be it yes or no."""

    raised: int = 0
    answered: int = 0

    @property
    def waiting(self) -> int:
        """How many have no answer yet."""
        return self.raised - self.answered


@dataclass(frozen=True, slots=True)
class NeedFigures:
    """Needs, aspirations, initiatives and proposals: all, by type, by field and by voice (None: none is named)."""

    all: Raised
    types: Mapping[PaperType, Raised]
    fields: Mapping[Field | None, Raised]
    voices: Mapping[Voice | None, Raised]


@dataclass(frozen=True, slots=True)
class OriginFigures:
    """Where the projects of the period came from: from residents, from others, and those that do not say."""

    residents: int
    others: int
    unknown: int

    @property
    def all(self) -> int:
        """All projects."""
        return self.residents + self.others + self.unknown


def need_figures(record: CouncilRecord, organization: str, period: Period) -> NeedFigures:
    """Count what was raised in the period, and what of it has an answer."""
    papers = [
        paper
        for paper in record.papers
        if paper.organization == organization and paper.paper_type is not PaperType.REPORT and period.has(paper.date)
    ]
    return NeedFigures(
        _raised(papers),
        _by(papers, lambda paper: paper.paper_type, tuple(PaperType)),
        _by(papers, lambda paper: paper.field, (*Field, None)),
        _by(papers, lambda paper: paper.voice, (*Voice, None)),
    )


def _raised(papers: Iterable[Paper]) -> Raised:
    kept = tuple(papers)
    return Raised(len(kept), sum(paper.state in ANSWERED for paper in kept))


def _by(papers: list[Paper], key: Callable[[Paper], _Key], order: Iterable[_Key]) -> dict[_Key, Raised]:
    parts = {one: _raised(paper for paper in papers if key(paper) == one) for one in order}
    return {one: part for one, part in parts.items() if part.raised}


def member_voices(record: CouncilRecord, organization: str, period: Period) -> dict[Voice | None, int]:
    """Count for whom the members speak (None: it is not said), each person once for a voice.

    Members are those of the last day of the period; while it runs, of the day of the report.
    """
    day = min(period.last, period.on) if period.last else period.on
    spoken: dict[Voice | None, set[str]] = {}
    for one in record.memberships:
        if one.organization == organization and in_force(one, day):
            spoken.setdefault(one.on_behalf_of, set()).add(one.person)
    silent = spoken.get(None, set()) - {person for voice, people in spoken.items() if voice for person in people}
    counts = {voice: len(spoken.get(voice, ())) for voice in Voice} | {None: len(silent)}
    return {voice: number for voice, number in counts.items() if number}


def began_with_residents(paper: Paper) -> bool:
    """Say whether what a project came from was brought by residents.

    That is what has the voice of the citizens, and a need, aspiration or initiative that names no voice at all.
    """
    return paper.voice is Voice.CITIZENS or (paper.voice is None and paper.paper_type in OF_RESIDENTS)


def origin_figures(record: CouncilRecord, organization: str, period: Period) -> OriginFigures:
    """Count the projects that ran in the period by where they came from."""
    papers = {paper.id: paper for paper in record.papers}
    origins = [papers.get(project.origin or "") for project in projects_of(record, organization, period)]
    residents = sum(paper is not None and began_with_residents(paper) for paper in origins)
    unknown = origins.count(None)
    return OriginFigures(residents, len(origins) - residents - unknown, unknown)
