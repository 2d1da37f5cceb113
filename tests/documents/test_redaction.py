"""Names are found wherever a text has them, though a text is looked at only for those of whose names it has letters."""

import datetime as dt
import re
from random import Random

import pytest

from council_desk.demo.people import build_city, build_hood
from council_desk.demo.world import WHOLE_CITY, World
from council_desk.documents.redaction import _CLASSES, _shapes, rewriter, short_name
from council_desk.domain.terms import Language
from council_desk.record.ids import new_id
from council_desk.record.models import Person
from council_desk.services.editing import make

MARKS = "\u064e\u0640\u200d\u00ad"


def thorough(people, others, language):
    """Give what the rules of names say, tried with each shape of each person in turn."""
    shared = {person.family_name for person in others if person.family_name}
    shapes = [
        (re.compile(shape), short_name(person, language))
        for person in people
        for shape in _shapes(person, person.family_name in shared)
    ]

    def rewrite(text):
        for pattern, short in shapes:
            text = pattern.sub(lambda _found, short=short: short, text)
        return text

    return rewrite


def spellings(name):
    """Give a name as others write it: other letters of the same class, marks within, parted and joined, in a case."""
    yield from (name, name.replace("\u200c", " "), name.replace("\u200c", ""), name.replace(" ", "\u00a0"))
    for place, char in enumerate(name):
        for other in _CLASSES.get(char, "[]")[1:-1].replace("\\", ""):
            yield name[:place] + other + name[place + 1 :]
    for mark in MARKS:
        yield mark.join(name)
    for end in ("у", "ой", "ым", "ого"):
        yield name[:-1] + end


def people_of(language):
    world = World(language, dt.date(2026, 11, 29), WHOLE_CITY, Random(1))
    city = build_city(world)
    return [person for index in range(3) for person in build_hood(world, city, index).people]


@pytest.mark.parametrize("language", Language)
def test_the_quick_look_finds_what_the_thorough_one_finds(language):
    people = people_of(language)
    hidden, others = people[::2], people[1::2]
    quick, slow = rewriter(hidden, others, language), thorough(hidden, others, language)
    texts = {
        text
        for person in people
        for name in (person.name, person.given_name, person.family_name, person.signature_name, person.sort_name)
        if name
        for one in spellings(name)
        for text in (one, f"… {one}، A. {one}.", f"خانم {one}")
    }
    found = 0
    for text in texts:
        wanted = slow(text)
        found += wanted != text
        assert quick(text) == wanted, text
    assert found > len(hidden) * 4 and len(texts) > 500


@pytest.mark.parametrize(
    ("name", "written", "language"),
    [
        ("Марʼяна Лукʼяненко", "Слушали: Лук’яненко.", Language.RU),
        ("سعید رئوف", "سخن خانم رئَوف", Language.FA),
    ],
)
def test_neither_an_apostrophe_nor_a_mark_within_a_name_hides_it_from_the_quick_look(name, written, language):
    given, family = name.split()
    person = make(Person, id=new_id(), name=name, given_name=given, family_name=family)
    told = rewriter([person], [], language)(written)
    assert told == thorough([person], [], language)(written) != written
