"""Records made up by hypothesis: of every kind of object, with references that lead to the right kinds."""

from base64 import b64encode
from collections import defaultdict
from datetime import date
from typing import Annotated, Any, get_args, get_origin, get_type_hints

from annotated_types import Ge, Le, MaxLen, MinLen
from hypothesis import strategies as st
from pydantic.fields import FieldInfo

from council_desk.db.mapping import ENTITIES
from council_desk.record import document_profiles, kinds, models
from council_desk.record.anatomy import Shape, Slot, slots

HARD = (
    "\u200c\u200d\u200f\u200e\u2067\u2069\u064b\u0651\u0301\u0327\u06cc\u064a\u06a9\u0643\u0308\ufffe"
    "éеёЁپگ𝒳🏙\t\n\"'&<|\\/"
)
"""ZWNJ, ZWJ, marks of direction, diacritics joined and not, letters with doubles, and what markup and JSON mind."""

texts = st.text(
    st.one_of(st.sampled_from(HARD), st.characters(exclude_categories=["Cs"], exclude_characters="\0")), max_size=12
)
days = st.dates().map(str)
offsets = st.one_of(st.just("Z"), st.just("+03:30"), st.just("-00:00"), st.just("+14:00"), st.just("-11:59"))
moments = st.builds(
    lambda day, time, fraction, offset: f"{day}T{time:%H:%M:%S}{fraction}{offset}",
    st.dates(min_value=date(1, 1, 2), max_value=date(9999, 12, 30)),
    st.times(),
    st.sampled_from(["", ".5", ".000", ".123456"]),
    offsets,
)
geometries = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(-(2**53) + 1, 2**53 - 1), st.floats(-1e6, 1e6), texts),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(texts, inner, max_size=3)),
    max_leaves=6,
)
FREE: dict[Any, st.SearchStrategy[str]] = {
    document_profiles.Base64: st.binary(min_size=1, max_size=8).map(lambda data: b64encode(data).decode("ascii")),
    document_profiles.Pattern: st.sampled_from(["{n}", "{year}/{n:03}", "{item}.{point}", "№ {n}", "مح-{n}/{year}"]),
    document_profiles.Running: st.sampled_from(["{n}", "{year}/{n:03}", "№ {n}", "مح-{n}/{year}"]),
    document_profiles.Formula: st.sampled_from(
        ["{day}, {place}", "{ordinal} {council}", "با یاد خدا", "{chair}\n{kind}"]
    ),
}
"""The values of those texts that follow a rule of the domain."""
EARLIER = {"parent", "in_reply_to", "superseded_by", "second_call_of"}
"""References that must not lead in a circle: drawn from objects made before."""


def identifier(number: int) -> str:
    return f"{number:08x}-0000-7000-8000-{number:012x}"


class Maker:
    """Draws one record as JSON. The ids of all objects that others may refer to are there from the start."""

    def __init__(self, draw: Any) -> None:
        self.draw = draw
        self.number = 0
        self.pool: dict[str, list[str]] = defaultdict(list)
        self.unused: dict[str, list[str]] = defaultdict(list)
        self.made: dict[str, list[str]] = defaultdict(list)
        for model in ENTITIES.values():
            for _ in range(self.draw(st.integers(1, 2))):
                self.reserve(model.__name__)
        for _ in self.pool["Meeting"]:
            self.reserve("Motion")

    def new_id(self) -> str:
        self.number += 1
        return identifier(self.number)

    def reserve(self, kind: str) -> None:
        own = self.new_id()
        self.pool[kind].append(own)
        self.unused[kind].append(own)

    def record(self) -> dict[str, Any]:
        value: dict[str, Any] = {"format": "council-record", "version": 1}
        value["exported_at"] = self.draw(moments)
        value["generator"] = self.draw(texts)
        value["language"] = self.draw(st.sampled_from(["fa", "ar", "ru", "en"]))
        value["calendar"] = self.draw(st.sampled_from(["gregorian", "jalali", "islamic_umalqura"]))
        value["timezone"] = self.draw(st.sampled_from(["Asia/Tehran", "Europe/Moscow", "UTC"]))
        for name, model in ENTITIES.items():
            value[name] = [self.value(model) for _ in range(len(self.pool[model.__name__]))]
        return value

    def value(self, model: type[models.Model]) -> dict[str, Any]:
        hints = get_type_hints(model, include_extras=True)
        kind = model.__name__
        value: dict[str, Any] = {}
        for slot in slots(model):
            if slot.name == "id":
                value["id"] = self.unused[kind].pop(0) if self.unused[kind] else self.new_id()
                continue
            forced = slot.name in {"agenda", "motions"} and bool(self.unused["Motion"])
            if not slot.required and not forced:
                presence = self.draw(st.sampled_from(["absent", "absent", "default", "value", "value"]))
                if presence == "absent":
                    continue
                if presence == "default":
                    default = slot.default
                    value[slot.name] = list(default) if isinstance(default, tuple) else default
                    continue
            held = self.held(slot, hints[slot.name], value, forced=forced)
            if held is not None or slot.required:
                value[slot.name] = held
        if "id" in value:
            self.made[kind].append(value["id"])
        return value

    def held(self, slot: Slot, hint: Any, so_far: dict[str, Any], *, forced: bool) -> Any:
        if slot.shape is Shape.PART:
            return self.value(slot.part)
        if slot.shape is Shape.PARTS:
            return [self.value(slot.part) for _ in range(self.draw(st.integers(1 if forced else 0, 2)))]
        if slot.refers is not None:
            names = [one for kind in slot.refers.kinds for one in self.candidates(slot, kind)]
            if slot.refers.withheld and self.draw(st.booleans()):
                return identifier(2**31 + self.draw(st.integers(0, 3)))
            if slot.shape is Shape.REFERENCES:
                return self.draw(st.lists(st.sampled_from(names), max_size=3))
            return self.draw(st.sampled_from(names)) if names else None
        if slot.shape is Shape.WORDS:
            if slot.enum is None:
                lines = texts.filter(bool) if "min_length=1" in repr(hint) or "MinLen" in repr(hint) else texts
                return self.draw(st.lists(lines, max_size=3))
            alone = slot.name in {"parts", "calendars"}
            words = st.sampled_from([one.value for one in slot.enum])
            return self.draw(st.lists(words, max_size=2, unique=alone))
        return self.draw(leaf(slot, hint))

    def candidates(self, slot: Slot, kind: str) -> list[str]:
        return self.made[kind] if slot.name in EARLIER else self.pool[kind]


def leaf(slot: Slot, hint: Any) -> st.SearchStrategy[Any]:
    """Give the values of a single field by its annotation."""
    if slot.enum is not None:
        return st.sampled_from([one.value for one in slot.enum])
    if get_origin(hint) is not Annotated and get_args(hint) and type(None) in get_args(hint):
        (hint,) = (one for one in get_args(hint) if one is not type(None))
    if hint == kinds.Day:
        return days
    if hint == kinds.Moment:
        return moments
    if hint is Any:
        return geometries
    if hint in FREE:
        return FREE[hint]
    base, marks = (get_args(hint)[0], get_args(hint)[1:]) if get_origin(hint) is Annotated else (hint, ())
    rules = [rule for mark in marks if isinstance(mark, FieldInfo) for rule in mark.metadata]
    least = next((rule.ge for rule in rules if isinstance(rule, Ge)), None)
    most = next((rule.le for rule in rules if isinstance(rule, Le)), None)
    pattern = next((rule.pattern for rule in rules if getattr(rule, "pattern", None)), None)
    if base is bool:
        return st.booleans()
    if base is int:
        limit = 2**53 - 1
        return st.integers(-limit if least is None else least, limit if most is None else most)
    if base is float:
        return st.floats(least, 1e9 if most is None else most)
    if base is str and pattern:
        return st.from_regex(pattern, fullmatch=True).map(str.strip).filter(lambda text: text.isascii())
    if base is str:
        shortest = next((rule.min_length for rule in rules if isinstance(rule, MinLen)), 0)
        longest = next((rule.max_length for rule in rules if isinstance(rule, MaxLen)), 500)
        assert longest
        return texts.filter(lambda text: len(text) >= shortest)
    return st.dictionaries(texts, geometries, max_size=3)


@st.composite
def record_values(draw: Any) -> dict[str, Any]:
    """Draw a record as JSON values."""
    return Maker(draw).record()
