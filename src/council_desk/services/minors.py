"""Whose names are not given away: minors without consent to publication, wherever a text of the desk names them.

What a copy shows of the people of a record is said in documents.copies; here the desk is asked who they are.
"""

from collections.abc import Iterable, Mapping
from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from council_desk.db import queries, queries_projects, queries_youth, store
from council_desk.documents.redaction import NOT_TEXT, beginnings, joined
from council_desk.domain.membership import protected, shown_by_initials
from council_desk.domain.terms import Post, Role
from council_desk.record.anatomy import Shape, slots, values_in
from council_desk.record.models import Model, Person

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from sqlalchemy import Row
    from sqlmodel import Session

_YOUTH_POSTS = {Post.YOUTH_MAYOR: Role.YOUTH_MAYOR, Post.DEPUTY_YOUTH_MAYOR: Role.DEPUTY_YOUTH_MAYOR}


def by_initials(session: "Session", day: date) -> tuple[list[Person], list[Person]]:
    """Give who is shown by initials on a day, and everybody else, by the rules of documents.copies."""
    short = {row.id for row in _short(session, day)}
    hidden: list[Person] = []
    others: list[Person] = []
    for person in store.load(session, Person):
        (hidden if person.id in short else others).append(person)
    return hidden, others


def named_within(session: "Session", values: Iterable[Model], day: date) -> set[str]:
    """Give the ids of those shown by initials on a day whom a text of these values may name."""
    return named_among(beginnings_of(session, day), values)


def beginnings_of(session: "Session", day: date) -> Mapping[str, frozenset[str]]:
    """Give the letters with which the names of those begin who are shown by initials on a day, by their ids."""
    return {row.id: beginnings(row) for row in _short(session, day)}


def named_among(begun: Mapping[str, frozenset[str]], values: Iterable[Model]) -> set[str]:
    """Give the ids of those whom a text of these values may name, whether or not an id does too.

    It errs on the side of too many: some letters of a name are enough.
    """
    if not begun:
        return set()
    letters = joined(" ".join(text for value in values for text in _texts(value)))
    return {id_ for id_, mine in begun.items() if any(one in letters for one in mine)}


def _short(session: "Session", day: date) -> "list[Row[Any]]":
    """Give the rows of those who are shown by initials on a day."""
    roles: dict[str, list[Role]] = queries.roles_of(session)
    for person, post in queries_youth.posts(session):
        if post in _YOUTH_POSTS:
            roles[person].append(_YOUTH_POSTS[post])
    return [
        row
        for row in queries_projects.people(session)
        if shown_by_initials(
            minor=protected(day, roles.get(row.id, ()), birth_date=row.birth_date, birth_year=row.birth_year),
            may_be_published=bool(row.guardian_consent_publication),
        )
    ]


def _texts(value: Model) -> "Iterator[str]":
    """Go through the words of a value and its parts."""
    for one in values_in(value):
        for name in _worded(type(one)):
            held = getattr(one, name)
            if isinstance(held, str):
                yield held
            elif isinstance(held, tuple):
                yield from map(str, held)


@cache
def _worded(model: type[Model]) -> tuple[str, ...]:
    """Give the names of the fields of a model in which there may be words: those that are no ids and no parts."""
    return tuple(
        slot.name
        for slot in slots(model)
        if slot.shape in {Shape.VALUE, Shape.WORDS} and slot.enum is None and slot.name not in NOT_TEXT
    )
