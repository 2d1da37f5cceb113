"""Whose names are not given away: minors without consent to publication, wherever a text of the desk names them.

What a copy shows of the people of a record is said in documents.copies; here the desk is asked who they are.
"""

import re
from collections.abc import Iterable, Sequence
from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from council_desk.db import queries, queries_projects, queries_youth, store
from council_desk.documents.redaction import Rewrite, rewriter
from council_desk.domain.membership import protected, shown_by_initials
from council_desk.domain.terms import Language, Post, Role
from council_desk.domain.text import fold_letters
from council_desk.record.models import Model, Person

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from sqlalchemy import Row
    from sqlmodel import Session

_WORD = re.compile(r"\w+")
_YOUTH_POSTS = {Post.YOUTH_MAYOR: Role.YOUTH_MAYOR, Post.DEPUTY_YOUTH_MAYOR: Role.DEPUTY_YOUTH_MAYOR}


def quick_rewriter(hidden: Sequence[Person], others: Sequence[Person], language: Language) -> Rewrite:
    """Give a function that puts initials in place of names, trying only the people of whom a text has letters.

    Each of a hundred minors has a dozen shapes to be looked for: too much for every text of a calendar.
    """
    beginnings = [(_beginnings(person), person) for person in hidden]

    @cache
    def of(place: int) -> Rewrite:
        return rewriter([hidden[place]], others, language)

    @cache
    def rewrite(text: str) -> str:
        letters = _joined(text)
        for place, (mine, _) in enumerate(beginnings):
            if any(one in letters for one in mine):
                text = of(place)(text)
        return text

    return rewrite


def _beginnings(person: "Person | Row[Any]") -> frozenset[str]:
    """Give the letters with which the words of a name begin, in every case and spelling that is looked for."""
    forms = (
        person.name,
        person.given_name,
        person.family_name,
        person.patronymic_name,
        person.signature_name,
        person.sort_name,
    )
    names = {word for form in forms if form for one in form.split() for word in _WORD.findall(_joined(one))[:1]}
    return frozenset(name[: max(2, min(4, len(name) - 2))] for name in names)


def _joined(text: str) -> str:
    """Give a text with its letters folded and without spaces, which a name may have or lack."""
    return fold_letters(text).replace(" ", "")


def by_initials(session: "Session", day: date) -> tuple[list[Person], list[Person]]:
    """Give who is shown by initials on a day, and everybody else, by the rules of documents.copies."""
    short = {row.id for row in _short(session, day)}
    hidden: list[Person] = []
    others: list[Person] = []
    for person in store.load(session, Person):
        (hidden if person.id in short else others).append(person)
    return hidden, others


def named_within(session: "Session", values: Iterable[Model], day: date) -> tuple[Person, ...]:
    """Give those shown by initials on a day whom a text of these values may name, whether or not an id does too.

    It errs on the side of too many: some letters of a name are enough.
    """
    short = _short(session, day)
    if not short:
        return ()
    letters = _joined(" ".join(text for value in values for text in _texts(value)))
    return store.load(session, Person, [row.id for row in short if any(one in letters for one in _beginnings(row))])


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


def _texts(value: object) -> "Iterator[str]":
    if isinstance(value, str):
        yield value
    elif isinstance(value, Model):
        for _, part in value:
            yield from _texts(part)
    elif isinstance(value, tuple):
        for part in value:
            yield from _texts(part)
