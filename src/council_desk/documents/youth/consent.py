"""Consent, one purpose a sheet, filled in as far as is known: of a minor's guardian, or one's own from 18 on."""

import datetime as dt
from dataclasses import dataclass, replace

from council_desk.documents.blocks import Block, Box, Document, Paragraph, Signer
from council_desk.documents.copies import NOBODY, Copy, copy_of
from council_desk.documents.excerpts import only
from council_desk.documents.facts import Fact, facts_table, places_to_sign
from council_desk.documents.frame import invocation, letterhead, paper, profile_for, title_blocks
from council_desk.documents.profiles import Profile
from council_desk.documents.words.consent import CONSENT, GUARDIANS, OWN, GiverWords, PurposeWords
from council_desk.documents.words.works import WORKS
from council_desk.documents.writing import Writer
from council_desk.documents.youth.service import NOT_PUBLIC
from council_desk.domain.membership import ADULT_AT
from council_desk.domain.moments import local_day
from council_desk.domain.names import display_name
from council_desk.domain.paperwork import ConsentPurpose, Order
from council_desk.domain.phrases import council_of
from council_desk.domain.roles import role_word
from council_desk.domain.service_terms import consents_themselves
from council_desk.domain.terms import OrganizationClass
from council_desk.errors import DeskError, sentence
from council_desk.record.models import Assignment, CouncilRecord, Membership, Person
from council_desk.record.reshaping import without_fields

FORM_VERSION = 1
"""Counts the wordings of the form: a record of a consent can name the one that was signed."""

_NO_PERSON = sentence("The record does not hold the person whose consent is asked.")
_OWN_IS_INTERNAL = sentence(
    "{name} is of age. The consent of one's own stays with the council: no copy of it is for others."
)
_COUNCILS = {OrganizationClass.COUNCIL, OrganizationClass.WOMENS_COUNCIL, OrganizationClass.WORKING_GROUP}
_SIZE = 9.0
"""Points: a consent is one sheet in every culture."""
_BY_HAND, _MORE_BY_HAND = 25.0, 20.0
"""The least height of a row that is filled in by hand, in points; the second where the law asks for more of them."""


@dataclass(frozen=True, slots=True)
class _Sheet:
    """With what a sheet is written: the pen, the one whom it is about, the words of who consents."""

    pen: Writer
    person: Person
    giver: GiverWords


class NoConsentFormError(DeskError):
    """A consent was asked for of nobody the record knows, or for those who get no copy of it."""


def consent_document(record: CouncilRecord, order: Order, profile: Profile | None = None) -> Document:
    """Give a consent to `order.purpose` (taking part, unless said) as blocks. Raises NoConsentFormError.

    Who has come of age by the day that the sheet bears consents for themselves; for all others a guardian does.
    """
    shown = copy_of(record, order.copy)
    person = _person(shown, order)
    on = order.on or local_day(record.exported_at)
    own = consents_themselves(_person(record, order), on)
    if own and Copy(order.copy) is not Copy.INTERNAL:
        raise NoConsentFormError(_OWN_IS_INTERNAL, name=person.name)
    used = profile or profile_for(record)
    small = replace(used, size=_SIZE, leading=used.leading * _SIZE / used.size)
    pen = Writer.over(shown, small, Copy(order.copy), _council(shown, person))
    words, giver = pen.words(CONSENT), pen.words(OWN if own else GUARDIANS)
    sheet, post = _Sheet(pen, person, giver), _post(pen, person, giver)
    asked = giver.purposes[order.purpose or ConsentPurpose.TAKING_PART]
    title = pen.say(asked.title, post=post)
    basis = words.basis.get(pen.country, "")
    blocks: list[Block] = [
        *invocation(pen),
        *letterhead(pen, ((pen.profile.head.date, pen.day(on)),)),
        *title_blocks(pen, giver.title, title),
        facts_table(pen, _who(sheet), row_height=_row_height(giver), after=6),
        *_event(sheet, order.purpose),
        facts_table(pen, _what(sheet, asked, post, on), after=6),
        Box(
            content=(
                Paragraph(text=giver.declaration, align="start", after=2),
                *([Paragraph(text=basis, align="start", size=pen.profile.size - 1, tone="muted")] if basis else []),
            )
        ),
        places_to_sign(pen, _signers(sheet), grid=True, before=8),
    ]
    return paper(
        pen,
        blocks,
        title=f"{giver.title} – {title}",
        subject=f"{giver.title}, {title}",
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


def _post(pen: Writer, person: Person, giver: GiverWords) -> str:
    """Give as what somebody takes part."""
    assignment = _assignment(pen.record, person)
    if assignment:
        return assignment.label or pen.words(WORKS).posts[assignment.post]
    member = _membership(pen.record, person, pen.organization)
    if member:
        return member.label or role_word(member.role, pen.profile.language).lower()
    return giver.member


def _name(pen: Writer, person: Person) -> str:
    return display_name(person) if pen.profile.rtl else person.name


def _row_height(giver: GiverWords) -> float:
    return _MORE_BY_HAND if giver.more else _BY_HAND


def _signers(sheet: _Sheet) -> list[Signer]:
    """Give who signs: the guardian and the minor, or the one who is of age; and who receives the sheet."""
    pen, giver = sheet.pen, sheet.giver
    named = Signer(role=giver.sign_young or giver.signs, name=pen.embed(pen.signature(sheet.person.id)))
    guardian = [Signer(role=giver.signs, name="")] if giver.giver else []
    return [*guardian, named, Signer(role=pen.words(CONSENT).sign_received, name="")]


def _who(sheet: _Sheet) -> list[Fact]:
    """Give who asks, who consents and for whom; what is not known is a blank to fill in."""
    pen, person, giver = sheet.pen, sheet.person, sheet.giver
    words, blank = pen.words(CONSENT), "\u00a0"
    held = person.guardian_consent if giver.giver else person.own_consent
    known = held if pen.copy is Copy.INTERNAL else None
    reference = pen.embed((known and known.reference) or "") or blank
    about = [
        Fact(giver.person, pen.embed(_name(pen, person))),
        Fact(words.birth_year, pen.birth_year(person.birth_year) if person.birth_year else blank),
    ]
    more = [Fact(label, blank, wide=True) for label in giver.more]
    if not giver.giver:
        return [_operator(pen), *about, *more, Fact(words.reference, reference, wide=True)]
    name = known.given_by if known and known.given_by != NOBODY else ""
    return [
        _operator(pen),
        Fact(giver.giver, pen.embed(name) or blank, wide=True),
        Fact(giver.relation, pen.embed((known and known.relation) or "") or blank),
        Fact(words.reference, reference),
        *more,
        *about,
    ]


def _operator(pen: Writer) -> Fact:
    """Give who asks, and where."""
    location = pen.council.location if pen.council else None
    told = (pen.council_name, location.name, location.street_address) if location else (pen.council_name,)
    text = pen.profile.marks.comma.join(pen.embed(part) for part in told if part)
    return Fact(pen.words(CONSENT).operator, text, wide=True)


def _event(sheet: _Sheet, purpose: ConsentPurpose | None) -> list[Block]:
    """Give the blanks that tell of an event."""
    if purpose is not ConsentPurpose.EVENT:
        return []
    first, second, *others = sheet.giver.event
    facts = [
        Fact(first, "\u00a0", wide=True),
        Fact(second, "\u00a0", wide=True),
        *(Fact(label, "\u00a0") for label in others),
    ]
    return [facts_table(sheet.pen, facts, row_height=_row_height(sheet.giver), after=6)]


def _what(sheet: _Sheet, asked: PurposeWords, post: str, on: dt.date) -> list[Fact]:
    """Give what is consented to, as the laws want it named."""
    pen, giver = sheet.pen, sheet.giver
    words, assignment = pen.words(CONSENT), _assignment(pen.record, sheet.person)
    until = assignment.end_date if assignment else None
    ahead = until is not None and until >= on
    at_most = pen.say(asked.at_most, age=pen.number(ADULT_AT))
    duration = pen.say(asked.until, day=pen.day(until)) if until and ahead else at_most
    return [
        Fact(
            words.purpose,
            pen.say(
                asked.purpose,
                name=_name(pen, sheet.person),
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
        Fact(words.withdrawal, giver.withdrawal_told, wide=True),
        Fact(words.never, giver.never_told, wide=True),
    ]
