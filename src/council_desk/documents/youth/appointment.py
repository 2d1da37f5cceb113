"""The letter by which the council appoints a youth mayor: to what, how long, by which decision, with whom beside."""

import datetime as dt

from council_desk.documents.blocks import Block, Document, Paragraph, Signer
from council_desk.documents.copies import Copy
from council_desk.documents.decided import decided, decided_in
from council_desk.documents.facts import Fact, facts_table, numbered, places_to_sign
from council_desk.documents.frame import invocation, letterhead, paper, title_blocks
from council_desk.documents.officers import officer
from council_desk.documents.profiles import Profile
from council_desk.documents.words.appointment import APPOINTMENT
from council_desk.documents.words.works import WORKS
from council_desk.documents.youth.service import Service, assignment_in, excerpt, projects_of
from council_desk.domain.paperwork import Order
from council_desk.domain.terms import Language, Role
from council_desk.record.models import CouncilRecord
from council_desk.record.reshaping import without_fields

_TALLY = ("candidates", "elected", "tellers", "note", "eligible", "issued", "valid", "invalid", "meeting")


def appointment_document(record: CouncilRecord, order: Order, profile: Profile | None = None) -> Document:
    """Give a letter of appointment as blocks; it bears the day `order.on`. Raises NoSuchAssignmentError."""
    pen = Service.of(record, order, profile)
    words, head = pen.words(APPOINTMENT), pen.profile.head
    subtitle = pen.say(words.subtitle, post=pen.post, council=pen.council_name)
    indent = pen.profile.first_line
    addressed = (
        [Paragraph(text=pen.say(words.to, name=_called(pen)), align="start", bold=True, after=4)] if words.to else []
    )
    blocks: list[Block] = [
        *invocation(pen),
        *letterhead(pen, ((head.number, words.number), (head.date, pen.day(pen.on)))),
        *title_blocks(pen, words.title, subtitle),
        *addressed,
        Paragraph(text=_appoints(pen), first_line=indent, after=8),
        facts_table(pen, _facts(pen)),
        *numbered(pen, words.duties, pen.assignment.duties),
        *numbered(pen, words.projects, [project.title for project in pen.chosen_projects]),
        *_money(pen),
        *([Paragraph(text=words.closing, before=6, first_line=indent)] if words.closing else []),
        *_signed(pen),
    ]
    return paper(
        pen,
        blocks,
        title=f"{words.title} – {pen.full_name}",
        subject=f"{words.title}, {subtitle}",
        short_title=pen.say(words.short_title, name=pen.full_name),
        created=dt.datetime.combine(pen.on, dt.time(), dt.UTC),
    )


def appointment_excerpt(record: CouncilRecord, order: Order) -> CouncilRecord:
    """Give what the letter carries: the assignment without what came of it, and the decision and day it rests on."""
    assignment = assignment_in(record, order)
    return excerpt(
        record,
        without_fields(assignment, "objectives", "reports", "growth", "learning", "handover", "end_reason"),
        order,
        people=(without_fields(one, "contact_details", "note") for one in record.people if one.id == assignment.person),
        meetings=decided_in(record, {assignment.motion or ""}),
        elections=(without_fields(one, *_TALLY) for one in record.elections if one.id == assignment.election),
        projects=projects_of(record, assignment, milestones=False),
    )


def _called(pen: Service) -> str:
    """Give the name by which a letter speaks to someone: in English the given name."""
    person = pen.person
    if pen.profile.language is Language.EN and person and person.given_name:
        return person.given_name
    return pen.full_name


def _appoints(pen: Service) -> str:
    """Give the sentence that appoints."""
    words, assignment = pen.words(APPOINTMENT), pen.assignment
    basis = [
        pen.say(words.by_decision, number=one.number or words.number, day=pen.day(one.day))
        for one in decided(pen.record, {assignment.motion or ""}, pen.profile)
    ]
    basis += [
        pen.say(words.by_election, day=pen.day(one.date))
        for one in pen.record.elections
        if one.id == assignment.election
    ]
    values = {"council": pen.embed(pen.council_name), "post": pen.embed(pen.post), "term": pen.term()}
    return words.appoints.format(basis=words.and_.join(basis or [words.by_council]), **values)


def _facts(pen: Service) -> list[Fact]:
    words, person, assignment = pen.words(APPOINTMENT), pen.person, pen.assignment
    consent = person.guardian_consent if person and pen.copy is Copy.INTERNAL else None
    told = ""
    if consent:
        told = pen.say(words.consent_told, day=pen.day(consent.date), reference=consent.reference or "")
        told = told.strip().removesuffix(",") if consent.reference else pen.day(consent.date)
    return [
        Fact(words.name, pen.embed(pen.full_name), wide=True),
        Fact(words.post, pen.embed(pen.post), wide=True),
        Fact(words.term, pen.term(), wide=True),
        Fact(words.mentor, pen.embed(pen.name(assignment.mentor)) if assignment.mentor else "", wide=True),
        Fact(words.consent, told, wide=True),
    ]


def _money(pen: Service) -> list[Block]:
    """Say who answers for money beside a minor."""
    words, mentor = pen.words(APPOINTMENT), pen.assignment.mentor
    if not pen.is_minor:
        return []
    text = pen.say(words.money, mentor=pen.name(mentor)) if mentor else words.money_without_mentor
    return [Paragraph(text=text, before=8, first_line=pen.profile.first_line)]


def _signed(pen: Service) -> list[Block]:
    """Give the places for the chair to sign and, where seals are common, to seal, and for who is appointed."""
    words, works = pen.words(APPOINTMENT), pen.words(WORKS)
    signers = [officer(pen, Role.CHAIR, pen.on)]
    if pen.profile.rtl:
        signers.append(Signer(role=works.seal, name=""))
    signers.append(Signer(role=words.seen, name=pen.embed(pen.signature(pen.assignment.person))))
    return [places_to_sign(pen, signers, columns=3, before=16)]
