"""The certificate of a youth mayor: one framed page that says who served as what, and what was done, in figures."""

import datetime as dt
from dataclasses import replace
from fractions import Fraction

from council_desk.documents.actions import meetings_with
from council_desk.documents.blocks import Block, Cell, Document, Furniture, Gap, Heading, Paragraph, Signer, Table
from council_desk.documents.facts import places_to_sign
from council_desk.documents.frame import emblem, invocation, paper, small
from council_desk.documents.officers import officer
from council_desk.documents.profiles import Profile
from council_desk.documents.words.certificate import CERTIFICATE
from council_desk.documents.words.works import WORKS
from council_desk.documents.youth.service import (
    NoSuchAssignmentError,
    Service,
    actions_of,
    assignment_in,
    excerpt,
    projects_of,
    without_officers,
)
from council_desk.domain.digits import decimal
from council_desk.domain.growth import hours_by_kind
from council_desk.domain.paperwork import Order
from council_desk.domain.terms import GrowthKind, Role, Stage
from council_desk.errors import sentence
from council_desk.record.models import CouncilRecord
from council_desk.record.reshaping import with_fields, without_fields

_NOT_BEGUN = sentence("The term begins on {day}. A certificate is for service that has begun.")
_COUNTED = {GrowthKind.TRAINING, GrowthKind.SERVICE}
_MARGIN = 24.0
"""Millimetres between the paper's edge and the text."""


def certificate_document(record: CouncilRecord, order: Order, profile: Profile | None = None) -> Document:
    """Give a certificate as blocks; it tells the service up to the day `order.on`.

    Raises NoSuchAssignmentError, as for a term that has not begun on that day.
    """
    pen = Service.of(record, order, profile)
    if pen.assignment.start_date > pen.on:
        raise NoSuchAssignmentError(_NOT_BEGUN, day=pen.assignment.start_date.isoformat())
    words, size = pen.words(CERTIFICATE), pen.profile.size
    own, picture = [pen.prose(line) for line in pen.profile.letterhead], emblem(pen)
    heads = [small(pen, line) for line in own or (pen.municipality_name, pen.council_name) if line]
    blocks: list[Block] = [
        *([picture] if picture else ()),
        *invocation(pen),
        *(replace(line, align="center", size=size + 1, leading=(size + 1) * 1.5) for line in heads),
        Heading(
            text=words.title,
            level=1,
            align="center",
            size=size + (20 if not pen.formal else 15),
            tone="accent",
            before=12,
            after=8,
            letter_spacing=0 if pen.profile.rtl else 1.2,
        ),
        _line(pen, pen.say(words.leads, council=pen.council_name), before=4),
        _line(pen, pen.embed(pen.full_name), size=size + 15, bold=True, before=4),
        _line(pen, _served(pen)),
        *_figures(pen),
        _line(pen, words.thanks, before=4),
        _line(pen, pen.say(words.day, day=pen.day(pen.on)), tone=True),
        *_signed(pen),
    ]
    document = paper(
        pen,
        blocks,
        title=f"{words.title} – {pen.full_name}",
        subject=f"{words.title}, {pen.post}",
        short_title=words.short_title,
        created=dt.datetime.combine(pen.on, dt.time(), dt.UTC),
    )
    page = replace(
        document.page,
        top=_MARGIN - 6,
        bottom=_MARGIN - 6,
        inner=_MARGIN + 14,
        outer=_MARGIN + 14,
        first_top=None,
        landscape=True,
        framed=True,
        centred=True,
        furniture=Furniture(),
    )
    return replace(document, page=page)


def certificate_excerpt(record: CouncilRecord, order: Order) -> CouncilRecord:
    """Give what the certificate carries: what its figures count, without evaluations, texts and notes."""
    assignment = assignment_in(record, order)
    kept = {told[2].id for history in actions_of(record, assignment) for told in history}
    growth = (without_fields(one, "score", "by", "note") for one in assignment.growth if one.kind in _COUNTED)
    objectives = (without_fields(one, "concern", "indicator", "target") for one in assignment.objectives)
    shown = with_fields(
        without_fields(assignment, "duties", "motion", "election", "learning", "handover", "end_reason"),
        growth=tuple(growth),
        objectives=tuple(objectives),
        reports=tuple(without_fields(one, "text") for one in assignment.reports),
    )
    return excerpt(
        record,
        shown,
        order,
        meetings=without_officers(meetings_with(record, kept)),
        projects=projects_of(record, assignment, milestones=False),
    )


def _line(
    pen: Service, text: str, *, size: float | None = None, bold: bool = False, before: float = 2, tone: bool = False
) -> Paragraph:
    """Give a line of the certificate, in the middle."""
    used = size or pen.profile.size + 2.5
    return Paragraph(
        text=text,
        align="center",
        size=used,
        leading=used * 1.65,
        bold=bold,
        before=before,
        after=4,
        tone="muted" if tone else "ink",
    )


def _served(pen: Service) -> str:
    """Say what was served as, and how long: to the end of the term, or to the day of the certificate."""
    served, ends = pen.words(CERTIFICATE).served, pen.assignment.end_date
    template = served.get(pen.gender(pen.assignment.person)) or served[None]
    last = min(ends, pen.on) if ends else pen.on
    text = template.format(term=pen.term(last), post=pen.embed(pen.post), council=pen.embed(pen.council_name))
    return text[:1].lower() + text[1:] if pen.formal else text


def _figures(pen: Service) -> list[Block]:
    """Give what was done in figures; nothing is said of what is not there."""
    words, works, assignment = pen.words(CERTIFICATE), pen.words(WORKS), pen.assignment
    projects = pen.chosen_projects
    done, actions = pen.actions_done
    reached, objectives = pen.objectives_done
    hours = sum((hours_by_kind(assignment.growth).get(kind, Fraction(0)) for kind in _COUNTED), Fraction(0))
    reports = sum(one.submitted_on is not None for one in assignment.reports)
    completed = sum(one.stage is Stage.COMPLETED for one in projects)

    def of(part: int, all_: int) -> str:
        return works.of.format(number=pen.number(part), all=pen.number(all_)) if all_ else ""

    shown = (
        (words.projects, pen.number(len(projects)) if projects else ""),
        (words.completed, pen.number(completed) if completed else ""),
        (words.objectives, of(reached, objectives)),
        (words.actions, of(done, actions)),
        (words.reports, pen.number(reports) if reports else ""),
        (words.hours, decimal(hours, pen.profile.language, pen.profile.digits) if hours else ""),
    )
    figures = [(label, figure) for label, figure in shown if figure]
    if not figures:
        return [Gap(height=10)]
    head = tuple(Cell(text=label, header=True, align="center") for label, _ in figures)
    row = tuple(Cell(text=figure, align="center", bold=True) for _, figure in figures)
    return [
        Table(widths=(1.0,) * len(figures), head=(head,), rows=(row,), size=pen.profile.size + 1, before=12, after=14)
    ]


def _signed(pen: Service) -> list[Block]:
    """Give the places for the mentor and the chair to sign, and for the seal where there is one."""
    words, works, mentor = pen.words(CERTIFICATE), pen.words(WORKS), pen.assignment.mentor
    signers = [officer(pen, Role.CHAIR, pen.on)]
    if mentor:
        signers.insert(0, Signer(role=words.mentor, name=pen.embed(pen.signature(mentor))))
    if works.seal:
        signers.append(Signer(role=works.seal, name=""))
    return [places_to_sign(pen, signers, columns=3, before=14, grid=True)]
