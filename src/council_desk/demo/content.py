"""What demonstration desks are written with in one language, read from resources/demo and checked."""

import tomllib
from functools import cache

from pydantic import BaseModel, ConfigDict

from council_desk.domain import terms
from council_desk.paths import resource_dir

Texts = tuple[str, ...]
Titled = tuple[tuple[str, terms.Field], ...]
"""Titles with the field of the neighbourhood that they belong to."""


class Words(BaseModel):
    """Base of the parts of a file."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class PlaceWords(Words):
    """The city, its neighbourhoods and houses; patterns of numbers; `unit` is a step of a budget, in smallest units."""

    country: str
    currency: str
    calendar: terms.Calendar
    timezone: str
    unit: int
    city: str
    municipality: str
    departments: Texts
    neighbourhood: str
    council: str
    womens_council: str
    mosque: str
    centre: str
    room: str
    address: str
    phone: str
    decision: str
    meeting: str
    letter: str
    neighbourhoods: Texts
    mosques: Texts
    streets: Texts


class PeopleWords(Words):
    """Names, and what roles are called: for men, and for women where the language has another word."""

    male: Texts
    female: Texts
    families: Texts
    families_female: Texts = ()
    patronymics: Texts = ()
    patronymics_female: Texts = ()
    male_titles: Texts
    female_titles: Texts
    guardians: Texts
    roles: dict[terms.Role, Texts]


class ProjectWords(Words):
    """Projects by kind, their steps, and what is told of them."""

    construction: Texts
    cultural: Texts
    artistic: Texts
    educational: Texts
    social: Texts
    environmental: Texts
    sports: Texts
    other: Texts
    construction_steps: Texts
    programme_steps: Texts
    descriptions: Texts
    expenses: Texts
    results: Texts
    reports: Texts
    suspended: str
    cancelled: str
    without_decision: str
    funding_note: str
    session: str


class PaperWords(Words):
    """Needs, wishes, initiatives, proposals and reports."""

    needs: Titled
    aspirations: Titled
    initiatives: Titled
    proposals: Titled
    reports: Titled
    texts: Texts
    originators: Texts
    communities: Texts
    climb_note: str


class LetterWords(Words):
    """Letters to the municipality (subject, text, what is asked) and what it answers."""

    requests: tuple[tuple[str, str, str], ...]
    minutes: str
    minutes_text: str
    incoming: tuple[str, str, str]
    draft: str
    enclosure: str
    answers: dict[terms.LetterOutcome, str]


class MeetingWords(Words):
    """What is said, asked and decided in meetings."""

    template: str
    opening: str
    closing: str
    distribution: Texts
    approval: str
    report: str
    project: str
    programme: str
    needs: str
    election: str
    other: str
    project_speeches: Texts
    programme_speeches: Texts
    report_speeches: Texts
    needs_speeches: Texts
    guidance: Texts
    objection: str
    endorsement: str
    approve_minutes: str
    adopt_project: str
    adopt_programme: str
    reject: str
    postpone: str
    adopt_need: str
    replace: str
    actions: Texts
    excused: Texts
    late: str
    recusal: str
    execution: str
    cancelled: str
    failed: str
    called_off: str


class YouthWords(Words):
    """What youth mayors set out to do, learn, tell and hand over."""

    duties: Texts
    objectives: tuple[tuple[str, str, str, str], ...]
    reports: Texts
    training: Texts
    service: Texts
    mentoring: str
    evaluation: str
    note: str
    learning: tuple[tuple[str, int], ...]
    handover: Texts
    end_reason: str
    domains: Texts
    election_post: str
    statements: Texts


class DiagnosisWords(Words):
    """How neighbourhoods stand."""

    strengths: Texts
    problems: Texts
    assets: Texts
    moods: Texts
    notes: Texts


class ToolWords(Words):
    """What a council keeps at hand: phrases with their letters, names of patterns of projects."""

    phrases: tuple[tuple[str, str], ...]
    project_module: str
    construction_module: str


class Content(Words):
    """Everything that desks of one language are written with."""

    place: PlaceWords
    people: PeopleWords
    projects: ProjectWords
    papers: PaperWords
    letters: LetterWords
    meetings: MeetingWords
    youth: YouthWords
    diagnosis: DiagnosisWords
    tools: ToolWords


@cache
def content_of(language: terms.Language) -> Content:
    """Give what desks of a language are written with."""
    file = resource_dir() / "demo" / f"{language}.toml"
    return Content.model_validate(tomllib.loads(file.read_text(encoding="utf-8")))
