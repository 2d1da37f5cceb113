"""The consent of a minor's guardian: one purpose a sheet, filled in as far as the record knows, signed by both."""

import datetime as dt
from dataclasses import replace

from council_desk.documents.blocks import Block, Box, Document, Paragraph, Signer
from council_desk.documents.copies import NOBODY, Copy, copy_of
from council_desk.documents.excerpts import only
from council_desk.documents.facts import Fact, facts_table, places_to_sign
from council_desk.documents.frame import invocation, letterhead, paper, profile_for, title_blocks
from council_desk.documents.profiles import Profile
from council_desk.documents.words.consent import CONSENT, PurposeWords
from council_desk.documents.words.works import WORKS
from council_desk.documents.writing import Writer
from council_desk.documents.youth.service import NOT_PUBLIC
from council_desk.domain.membership import ADULT_AT, is_minor
from council_desk.domain.moments import local_day
from council_desk.domain.names import display_name
from council_desk.domain.paperwork import ConsentPurpose, Order
from council_desk.domain.phrases import council_of
from council_desk.domain.roles import role_word
from council_desk.domain.terms import OrganizationClass
from council_desk.errors import DeskError, sentence
from council_desk.record.models import Assignment, CouncilRecord, Membership, Person
from council_desk.record.reshaping import without_fields

FORM_VERSION = 1
"""Counts the wordings of the form: a record of a consent can name the one that was signed."""

_NO_PERSON = sentence("The record does not hold the person whose guardian is asked.")
_OF_AGE = sentence("{name} is of age. A guardian consents only for somebody under 18.")
_COUNCILS = {OrganizationClass.COUNCIL, OrganizationClass.WOMENS_COUNCIL, OrganizationClass.WORKING_GROUP}
_SIZE = 9.0
"""Points: a consent is one sheet in every culture."""
_BY_HAND, _MORE_BY_HAND = 25.0, 20.0
"""The least height of a row that is filled in by hand, in points; the second where the law asks for more of them."""


class NoConsentFormError(DeskError):
    """A consent was asked for of nobody the record knows, of somebody of age, or for the public."""


def consent_document(record: CouncilRecord, order: Order, profile: Profile | None = None) -> Document:
    """Give a guardian's consent to `order.purpose` (taking part, unless said) as blocks. Raises NoConsentFormError."""
    shown = copy_of(record, order.copy)
    person = _person(shown, order)
    on = order.on or local_day(record.exported_at)
    if (person.birth_year or person.birth_date) and not is_minor(
        on, birth_date=person.birth_date, birth_year=person.birth_year
    ):
        raise NoConsentFormError(_OF_AGE, name=person.name)
    used = profile or profile_for(record)
    small = replace(used, size=_SIZE, leading=used.leading * _SIZE / used.size)
    pen = Writer.over(shown, small, Copy(order.copy), _council(shown, person))
    words, post = pen.words(CONSENT), _post(pen, person)
    asked = words.purposes[order.purpose or ConsentPurpose.TAKING_PART]
    title = pen.say(asked.title, post=post)
    basis = words.basis.get(pen.country, "")
    blocks: list[Block] = [
        *invocation(pen),
        *letterhead(pen, ((pen.profile.head.date, pen.day(on)),)),
        *title_blocks(pen, words.title, title),
        facts_table(pen, _who(pen, person), row_height=_row_height(pen), after=6),
        *_event(pen, order.purpose),
        facts_table(pen, _what(pen, person, asked, post), after=6),
        Box(
            content=(
                Paragraph(text=words.declaration, align="start", after=2),
                *([Paragraph(text=basis, align="start", size=pen.profile.size - 1, tone="muted")] if basis else []),
            )
        ),
        places_to_sign(
            pen,
            (
                Signer(role=words.sign_guardian, name=""),
                Signer(role=words.sign_young, name=pen.embed(pen.signature(person.id))),
                Signer(role=words.sign_received, name=""),
            ),
            grid=True,
            before=8,
        ),
    ]
    return paper(
        pen,
        blocks,
        title=f"{words.title} – {title}",
        subject=f"{words.title}, {title}",
        short_title=pen.say(words.short_title, title=title),
        created=dt.datetime.combine(on, dt.time(), dt.UTC),
        marks=(words.form.format(version=pen.number(FORM_VERSION)),),
    )


def consent_excerpt(record: CouncilRecord, order: Order) -> CouncilRecord:
    """Give what the sheet carries: the young person, as what they serve and until when, and no contact."""
    person = _person(record, order)
    organization = _council(record, person)
    left = ("label", "start_date", "end_date")
    assignment = _assignment(record, person)
    bare = (
        without_fields(assignment, *(set(Assignment.model_fields) - {"id", "person", "organization", "post", *left}))
        if assignment
        else None
    )
    member = _membership(record, person, organization)
    return only(
        record,
        organization,
        people=(without_fields(person, "contact_details", "note"),),
        memberships=(without_fields(member, "note", "domain", "on_behalf_of"),) if member else (),
        assignments=(bare,) if bare else (),
    )


def _person(record: CouncilRecord, order: Order) -> Person:
    if Copy(order.copy) is Copy.PUBLIC:
        raise NoConsentFormError(NOT_PUBLIC)
    for person in record.people:
        if person.id == order.subject:
            return person
    raise NoConsentFormError(_NO_PERSON)


def _assignment(record: CouncilRecord, person: Person) -> Assignment | None:
    """Give the latest assignment of a person."""
    mine = [one for one in record.assignments if one.person == person.id]
    return max(mine, key=lambda one: one.start_date, default=None)


def _membership(record: CouncilRecord, person: Person, organization: str) -> Membership | None:
    """Give the latest membership of a person in a body."""
    mine = [one for one in record.memberships if one.person == person.id and one.organization == organization]
    return max(mine, key=lambda one: one.start_date, default=None)


def _council(record: CouncilRecord, person: Person) -> str:
    """Give the id of the council that asks: where the person serves, or else the first one of the record."""
    assignment = _assignment(record, person)
    if assignment:
        return assignment.organization
    councils = [body.id for body in record.organizations if body.classification in _COUNCILS]
    mine = {one.organization for one in record.memberships if one.person == person.id}
    return next((one for one in councils if one in mine), next(iter(councils), ""))


def _post(pen: Writer, person: Person) -> str:
    """Give as what somebody takes part."""
    assignment = _assignment(pen.record, person)
    if assignment:
        return assignment.label or pen.words(WORKS).posts[assignment.post]
    member = _membership(pen.record, person, pen.organization)
    if member:
        return member.label or role_word(member.role, pen.profile.language).lower()
    return pen.words(CONSENT).member


def _name(pen: Writer, person: Person) -> str:
    return display_name(person) if pen.profile.rtl else person.name


def _row_height(pen: Writer) -> float:
    return _MORE_BY_HAND if pen.words(CONSENT).guardian_more else _BY_HAND


def _who(pen: Writer, person: Person) -> list[Fact]:
    """Give who asks, who consents and for whom; what is not known is a blank to fill in."""
    words, blank = pen.words(CONSENT), "\u00a0"
    known = person.guardian_consent if pen.copy is Copy.INTERNAL else None
    location = pen.council.location if pen.council else None
    operator = (pen.council_name, location.name, location.street_address) if location else (pen.council_name,)
    giver = known.given_by if known and known.given_by != NOBODY else ""
    return [
        Fact(words.operator, pen.profile.marks.comma.join(pen.embed(part) for part in operator if part), wide=True),
        Fact(words.guardian, pen.embed(giver) or blank, wide=True),
        Fact(words.relation, pen.embed((known and known.relation) or "") or blank),
        Fact(words.reference, pen.embed((known and known.reference) or "") or blank),
        *(Fact(label, blank, wide=True) for label in words.guardian_more),
        Fact(words.young, pen.embed(_name(pen, person))),
        Fact(words.birth_year, pen.birth_year(person.birth_year) if person.birth_year else blank),
    ]


def _event(pen: Writer, purpose: ConsentPurpose | None) -> list[Block]:
    """Give the blanks that tell of an event."""
    if purpose is not ConsentPurpose.EVENT:
        return []
    first, second, *others = pen.words(CONSENT).event
    facts = [
        Fact(first, "\u00a0", wide=True),
        Fact(second, "\u00a0", wide=True),
        *(Fact(label, "\u00a0") for label in others),
    ]
    return [facts_table(pen, facts, row_height=_row_height(pen), after=6)]


def _what(pen: Writer, person: Person, asked: PurposeWords, post: str) -> list[Fact]:
    """Give what is consented to, as the laws want it named."""
    words, assignment = pen.words(CONSENT), _assignment(pen.record, person)
    until = assignment.end_date if assignment else None
    duration = pen.say(asked.until, day=pen.day(until)) if until else pen.say(asked.at_most, age=pen.number(ADULT_AT))
    return [
        Fact(
            words.purpose,
            pen.say(
                asked.purpose,
                name=_name(pen, person),
                council=pen.council_name,
                council_of=council_of(pen.council_name, pen.profile.language),
                post=post,
            ),
            wide=True,
        ),
        Fact(words.data, asked.data, wide=True),
        Fact(words.use, asked.use, wide=True),
        Fact(words.recipients, pen.say(words.recipients_told, council=pen.council_name), wide=True),
        Fact(words.duration, duration, wide=True),
        Fact(words.withdrawal, words.withdrawal_told, wide=True),
        Fact(words.never, words.never_told, wide=True),
    ]
