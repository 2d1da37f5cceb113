"""Who holds an office of the council on a day, and signs for it."""

import datetime as dt

from council_desk.documents.blocks import Signer
from council_desk.documents.writing import Writer
from council_desk.domain.membership import in_force, roster
from council_desk.domain.phrases import council_of
from council_desk.domain.roles import role_word
from council_desk.domain.terms import Language, Role
from council_desk.record.models import CouncilRecord, Membership


def office(record: CouncilRecord, organization: str, role: Role, on: dt.date) -> Membership | None:
    """Give the membership of who holds an office on a day; None where nobody does."""
    for membership in record.memberships:
        if membership.organization == organization and membership.role is role and in_force(membership, on):
            return membership
    return None


def officer(pen: Writer, role: Role, on: dt.date) -> Signer:
    """Give the place where who holds an office signs; in Russian it names the council too."""
    held = office(pen.record, pen.organization, role, on)
    word = role_word(role, pen.profile.language)
    if pen.profile.language is Language.RU:
        word += council_of(pen.council_name, Language.RU)
    return Signer(role=word, name=pen.embed(pen.signature(held.person if held else None)))


def officers(record: CouncilRecord, organization: str, day: dt.date) -> list[Membership]:
    """Give who is chair and who is secretary of a council on a day, the chair first; those who sign for it."""
    return [one for one in roster(record.memberships, organization, day) if one.role in {Role.CHAIR, Role.SECRETARY}]
