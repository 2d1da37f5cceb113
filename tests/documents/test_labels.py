"""Labels in two languages: joined by what the dataclasses of words mark, each in its own direction."""

import importlib
import pkgutil
from collections.abc import Mapping
from dataclasses import dataclass, fields, is_dataclass
from datetime import date
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.documents.own_help import owned

from council_desk.documents import words as words_package
from council_desk.documents.labels import Label, in_two_languages, joined_label, labels_of
from council_desk.documents.making import build
from council_desk.documents.profiles import PROFILES
from council_desk.documents.profiles.own import bilingual
from council_desk.domain.forms import ProfileKey
from council_desk.domain.paperwork import DocumentKind, Order
from council_desk.domain.terms import Language
from council_desk.record.models import DocumentProfile


@dataclass(frozen=True)
class Words:
    one: Label
    said: str
    columns: tuple[Label, ...]
    by_key: dict[str, Label]
    fewer: tuple[Label, ...]


def test_only_what_is_marked_stands_in_two_languages() -> None:
    first = Words("Day", "It rained.", ("A", "B"), {"x": "X", "y": "Y"}, ("a",))
    second = Words("День", "Шёл дождь.", ("А1", "Б1"), {"x": "Икс"}, ("б", "в"))
    assert in_two_languages(first, second) == Words(
        "Day / День", "It rained.", ("A / А1", "B / Б1"), {"x": "X / Икс", "y": "Y"}, ("a",)
    )
    assert labels_of(Words) == ("one", "columns", "by_key", "fewer")


@pytest.mark.parametrize(
    ("first", "second", "joined"),
    [
        ("دستور جلسه", "ПОВЕСТКА ДНЯ:", "دستور جلسه / \u2066ПОВЕСТКА ДНЯ\u2069"),
        ("ПОВЕСТКА ДНЯ:", "دستور جلسه", "ПОВЕСТКА ДНЯ / \u2067دستور جلسه\u2069:"),
        ("شماره", "الرقم", "شماره / الرقم"),
        ("№", "No.", "№ / No."),
        ("", "Agenda", ""),
        ("Agenda", "", "Agenda"),
        ("Item", "{number}. СЛУШАЛИ:", "Item"),
        ("{council}", "ПРОТОКОЛ", "{council}"),
        ("Date", "date", "Date"),
        ("Responsible", "Исполнитель,\nсрок", "Responsible / Исполнитель, срок"),
    ],
)
def test_how_a_label_is_joined(first, second, joined) -> None:
    assert joined_label(first, second) == joined


@given(st.text(), st.text())
def test_a_label_begins_with_its_own_language_and_closes_what_it_opens(first, second) -> None:
    joined = joined_label(first, second)
    assert joined == first or joined.startswith(first.removesuffix(":") + " / ")
    own = (first + second).count
    assert joined.count("\u2069") - min(own("\u2069"), joined.count("\u2069")) <= 1


def classes_of_words():
    for module in pkgutil.iter_modules(words_package.__path__):
        found = importlib.import_module(f"{words_package.__name__}.{module.name}")
        for one in vars(found).values():
            if isinstance(one, type) and is_dataclass(one) and one.__module__ == found.__name__:
                yield one


def labels_in(held):
    """Give the labels of a field: itself, those of a list, or those of a table."""
    if isinstance(held, str):
        return [held]
    return list(held.values()) if isinstance(held, Mapping) else list(held)


def test_no_label_of_any_paper_is_a_sentence() -> None:
    """A sentence ends with a full stop in some language; a label never does, but for an abbreviation."""
    tables = [
        table
        for module in pkgutil.iter_modules(words_package.__path__)
        for table in vars(importlib.import_module(f"{words_package.__name__}.{module.name}")).values()
        if isinstance(table, dict) and set(table) == set(Language)
    ]
    words = [one for table in tables for one in table.values() if is_dataclass(one)]
    found = [label for one in words for name in labels_of(type(one)) for label in labels_in(getattr(one, name))]
    assert [label for label in found if len(label) > 70 or (label.endswith(".") and len(label) > 8)] == []
    assert len(found) > 400
    assert all(labels_of(one) for one in classes_of_words() if len(fields(one)) > 12)


@pytest.mark.parametrize(("first", "second"), list(permutations(ProfileKey, 2)))
def test_every_pair_of_languages_makes_minutes_with_labels_in_both(eventful, lines, first, second) -> None:
    record = owned(eventful(first.language), DocumentProfile(base=first, second_language=second.language))
    document, _ = build(record, Order(kind=DocumentKind.MINUTES))
    plain = dict.fromkeys((0x2066, 0x2067, 0x2069))
    text = lines(document)
    for group, name in (("talk", "agenda"), ("end", "attachments"), ("head", "end")):
        label = joined_label(*(getattr(getattr(PROFILES[key], group), name) for key in (first, second)))
        assert " / " in label
        assert any(line.startswith(label.translate(plain)) or f"{label.translate(plain)} | " in line for line in text)


@pytest.mark.parametrize("kind", [DocumentKind.EXTRACT, DocumentKind.ACTIONS])
def test_papers_stand_in_two_languages_too(eventful, lines, kind) -> None:
    record = owned(eventful("fa"), DocumentProfile(second_language=Language.RU))
    meeting = record.meetings[0]
    subject = meeting.agenda[1].motions[0].id if kind is DocumentKind.EXTRACT else meeting.organization
    document, _ = build(record, Order(kind=kind, subject=subject, on=date(2026, 11, 20)))
    assert any(" / " in line and "Приложение" not in line for line in lines(document))


def test_the_same_language_twice_is_one(eventful) -> None:
    record = owned(eventful("ru"), DocumentProfile(second_language=Language.RU))
    assert (
        build(record, Order(kind=DocumentKind.MINUTES))[0] == build(eventful("ru"), Order(kind=DocumentKind.MINUTES))[0]
    )
    assert bilingual(PROFILES["fa-IR"], PROFILES["ru-RU"]).second_language is Language.RU


@pytest.mark.parametrize(
    ("first", "second", "told"),
    [
        ("fa", Language.EN, "موافق / For: "),
        ("ru", Language.EN, "«за» / For – "),
        ("en", Language.RU, "For / «за»: "),
        ("ar", Language.FA, "مع / موافق: "),
    ],
)
@pytest.mark.parametrize("kind", [DocumentKind.MINUTES, DocumentKind.EXTRACT])
def test_words_of_votes_stand_in_both_languages(eventful, lines, first, second, told, kind) -> None:
    record = owned(eventful(first), DocumentProfile(second_language=second))
    meeting = record.meetings[0]
    subject = next(motion.id for item in meeting.agenda for motion in item.motions if motion.vote_events)
    document, _ = build(record, Order(kind=kind, subject=subject if kind is DocumentKind.EXTRACT else meeting.id))
    assert any(told in line for line in lines(document))
