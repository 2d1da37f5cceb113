"""The parts of a report on what people raised, on youth mayors, and on letters."""

from collections.abc import Mapping
from fractions import Fraction
from typing import TypeVar

from council_desk.documents.blocks import Block
from council_desk.documents.report.drawing import answers, counts, pairs
from council_desk.documents.report.pen import ReportPen, noted, part_of
from council_desk.documents.writing import heading
from council_desk.domain.digits import decimal
from council_desk.domain.growth import BEST_SCORE
from council_desk.domain.terms import GrowthKind
from council_desk.figures.voices import Raised

_Key = TypeVar("_Key")


def needs(pen: ReportPen) -> list[Block]:
    """Give what was raised and answered, by type, field and voice."""
    words, found, terms = pen.told, pen.figures.needs, pen.terms
    heard = [
        (words.unnamed if one is None else terms.voices[one], number) for one, number in pen.figures.voices.items()
    ]
    members = counts(pen, words.members_by_voice, words.voice, heard) if set(pen.figures.voices) - {None} else []
    if not found.all.raised:
        return [heading(pen, words.voices), *members] if members else []
    types = [(terms.paper_types[one], part) for one, part in found.types.items()]
    return [
        heading(pen, words.needs),
        *answers(pen, words.by_type, words.kind, types),
        *_named(pen, words.by_field, words.field, found.fields, terms.fields),
        *_named(pen, words.by_voice, words.voice, found.voices, terms.voices),
        *members,
    ]


def _named(
    pen: ReportPen, title: str, head: str, found: Mapping[_Key | None, Raised], names: Mapping[_Key, str]
) -> list[Block]:
    """Give what was raised by what it names; nothing where nothing names one."""
    if all(one is None for one in found):
        return []
    rows = [(pen.told.unnamed if one is None else names[one], part) for one, part in found.items()]
    return answers(pen, title, head, rows)


def youth(pen: ReportPen) -> list[Block]:
    """Give who holds a post of youth, and their work in numbers."""
    words, found = pen.told, pen.figures.youth
    if not found.people:
        return []
    rows = [(pen.terms.posts[post], pen.number(number)) for post, number in found.posts.items()]
    if found.projects:
        rows.append((words.youth_projects, pen.number(found.projects)))
    if found.objectives:
        rows.append((words.objectives, part_of(pen, found.reached, found.objectives)))
    if found.actions.all:
        rows.append((words.youth_actions, part_of(pen, found.actions.done, found.actions.all)))
    if found.reports:
        rows.append((words.reports, pen.number(found.reports)))
    if found.due:
        rows.append((words.reports_in_time, part_of(pen, found.in_time, found.due)))
    if found.modules:
        rows.append((words.modules, part_of(pen, found.learned, found.modules)))
    labels = {GrowthKind.TRAINING: words.training, GrowthKind.SERVICE: words.service}
    rows += [(labels[kind], _hours(pen, quarters)) for kind, quarters in found.quarters.items()]
    if found.mentoring:
        rows.append((words.mentoring, pen.number(found.mentoring)))
    if found.mean is not None:
        label = words.evaluation.format(low=pen.number(1), high=pen.number(BEST_SCORE))
        rows.append((label, decimal(found.mean, pen.profile.language, pen.profile.digits)))
    return [heading(pen, words.youth), *pairs(pen, rows)]


def letters(pen: ReportPen) -> list[Block]:
    """Give what became of the letters that were sent."""
    words, found = pen.told, pen.figures.letters
    if not found.sent + found.received:
        return []
    rows = [
        (words.plainly_answered if one is None else pen.terms.outcomes[one], number)
        for one, number in found.outcomes.items()
    ]
    rows += [(words.letters_waiting, found.waiting), (words.unasked, found.unasked)]
    kept = [(label, number) for label, number in rows if number]
    return [
        heading(pen, words.letters),
        *counts(pen, words.letters_chart, words.answer, kept),
        *noted(pen, [(words.letters_late, found.late), (words.received, found.received)]),
    ]


def _hours(pen: ReportPen, quarters: int) -> str:
    """Write hours with quarters as a decimal number."""
    return decimal(Fraction(quarters, 4), pen.profile.language, pen.profile.digits)
