"""Membership: the roster of a day, who votes by default, and who is a minor."""

import datetime as dt
from collections.abc import Iterable
from typing import TypeVar

from council_desk.domain.shapes import MembershipLike
from council_desk.domain.terms import Role

AnyMembership = TypeVar("AnyMembership", bound=MembershipLike)

ADULT_AT = 18
"""Years."""

_NEVER_VOTING = frozenset({Role.IMAM, Role.SPECIALIST, Role.FACILITATOR, Role.LIAISON, Role.OBSERVER})
_YOUTH = frozenset({Role.YOUTH_MAYOR, Role.DEPUTY_YOUTH_MAYOR, Role.YOUTH_MANAGER})
_ORDER = {role: place for place, role in enumerate((Role.CHAIR, Role.DEPUTY_CHAIR, Role.SECRETARY, Role.IMAM))}


def in_force(membership: MembershipLike, day: dt.date) -> bool:
    """Say whether a membership holds on a day; its first and its last day belong to it."""
    return membership.start_date <= day and (membership.end_date is None or day <= membership.end_date)


def roster(memberships: Iterable[AnyMembership], organization: str, day: dt.date) -> tuple[AnyMembership, ...]:
    """Give the memberships of an organization on a day: chair, deputy, secretary and imam first, the rest in order.

    A membership whose end lies in the future is listed.
    """
    held = [item for item in memberships if item.organization == organization and in_force(item, day)]
    return tuple(sorted(held, key=lambda item: _ORDER.get(item.role, len(_ORDER))))


def is_member(memberships: Iterable[MembershipLike], person: str, organization: str, day: dt.date) -> bool:
    """Say whether a person belongs to an organization on a day, in whatever role."""
    return any(
        item.person == person and item.organization == organization and in_force(item, day) for item in memberships
    )


def voting_members(memberships: Iterable[MembershipLike], organization: str, day: dt.date) -> tuple[str, ...]:
    """Give the people with a vote on a day, each once."""
    return tuple(dict.fromkeys(item.person for item in roster(memberships, organization, day) if item.voting_right))


def default_voting_right(role: Role, *, minor: bool = False) -> bool:
    """Say whether a role votes unless set otherwise: not imam, specialist, facilitator, liaison or observer, no minor.

    An alternate votes only in another's place, so not by default.
    """
    return not minor and role not in _NEVER_VOTING and role is not Role.ALTERNATE


def is_minor(day: dt.date, *, birth_date: dt.date | None = None, birth_year: int | None = None) -> bool:
    """Say whether a person is under 18 on a day.

    With a year of birth only, until the last day on which they may still be; with neither, no. Born on 29 February,
    one comes of age on 1 March.
    """
    if birth_date is not None:
        age = day.year - birth_date.year - ((day.month, day.day) < (birth_date.month, birth_date.day))
        return age < ADULT_AT
    if birth_year is not None:
        return day < dt.date(birth_year + ADULT_AT, 12, 31)
    return False


def protected(
    day: dt.date,
    roles: Iterable[Role],
    *,
    birth_date: dt.date | None = None,
    birth_year: int | None = None,
) -> bool:
    """Say whether a person is treated as a minor in copies: a minor, or a youth role without any year of birth."""
    if birth_date is None and birth_year is None:
        return any(role in _YOUTH for role in roles)
    return is_minor(day, birth_date=birth_date, birth_year=birth_year)


def shown_by_initials(*, minor: bool, may_be_published: bool) -> bool:
    """Say whether a copy for the municipality or the public shows initials instead of a name."""
    return minor and not may_be_published
