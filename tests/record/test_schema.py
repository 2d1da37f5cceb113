"""The models and the published schema say the same: fields, order, bounds, closed lists, defaults."""

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from council_desk.record import models
from council_desk.record.anatomy import Shape, places, references, slots
from council_desk.record.models import CouncilRecord, Model
from council_desk.record.reading import read_file
from council_desk.record.writing import to_json

FIXTURES = Path(__file__).parents[1] / "fixtures"
PUBLISHED = json.loads((FIXTURES / "record.schema.json").read_bytes())
UUID = r"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"
LONG = 200_000


def normal(schema: Any, definitions: dict[str, Any]) -> Any:
    """Bring a schema to a form in which ours and the published one are to be equal.

    Words for readers go, closed lists move in place, and three things that the schema language or the schema leaves
    open and the models state: the form of an id, the length of a moment, and that no text is longer than prose.
    """
    if isinstance(schema, list):
        return [normal(one, definitions) for one in schema]
    if not isinstance(schema, dict):
        return schema
    if "$ref" in schema:
        name = schema["$ref"].rsplit("/", 1)[1]
        if "enum" in definitions[name]:
            return normal({**definitions[name], **{k: v for k, v in schema.items() if k != "$ref"}}, definitions)
    kept = {key: normal(value, definitions) for key, value in schema.items() if key not in {"title", "description"}}
    if kept.get("format") == "uuid":
        kept = {"type": "string", "pattern": UUID}
    if kept.get("format") == "date-time":
        kept = {"type": "string", "maxLength": 64}
    if kept.get("type") == "string" and set(kept) <= {"type", "default"}:
        kept["maxLength"] = LONG
    if kept.get("default") == ():
        kept["default"] = []
    return kept


def fields(schema: dict[str, Any], definitions: dict[str, Any]) -> dict[str, Any]:
    """Give the normal form of an object's schema; its properties keep their names, whatever these are."""
    properties = {name: normal(one, definitions) for name, one in schema["properties"].items()}
    rest = {key: schema[key] for key in ("type", "additionalProperties", "required") if key in schema}
    return {"properties": properties, "order": list(properties), **rest}


OBJECTS = sorted(name for name, one in PUBLISHED["$defs"].items() if "properties" in one)


def test_the_same_objects() -> None:
    ours = CouncilRecord.model_json_schema()
    assert sorted(name for name, one in ours["$defs"].items() if "properties" in one) == OBJECTS


@pytest.mark.parametrize("name", ["CouncilRecord", *OBJECTS])
def test_the_same_fields(name: str) -> None:
    ours = CouncilRecord.model_json_schema()
    one = ours if name == "CouncilRecord" else ours["$defs"][name]
    other = PUBLISHED if name == "CouncilRecord" else PUBLISHED["$defs"][name]
    assert fields(one, ours["$defs"]) == fields(other, PUBLISHED["$defs"])


@pytest.mark.parametrize("path", sorted((FIXTURES / "records").glob("??.json")), ids=lambda path: path.stem)
def test_what_we_write_keeps_to_the_published_schema(path: Path) -> None:
    jsonschema.Draft202012Validator(PUBLISHED).validate(to_json(read_file(path)))


def every_model() -> list[type[Model]]:
    found = [one for one in vars(models).values() if isinstance(one, type) and issubclass(one, Model)]
    return [one for one in found if one is not Model]


def test_every_reference_of_the_schema_says_what_it_may_name() -> None:
    for model in every_model():
        schema = PUBLISHED if model is CouncilRecord else PUBLISHED["$defs"][model.__name__]
        for slot in slots(model):
            text = json.dumps(schema["properties"][slot.name])
            is_reference = '"format": "uuid"' in text and slot.name != "id"
            assert is_reference == (slot.shape in {Shape.REFERENCE, Shape.REFERENCES}), (model, slot.name)
            if slot.refers is not None:
                assert all(hasattr(models, kind) for kind in slot.refers.kinds)


def test_only_the_person_of_an_assignment_may_be_withheld() -> None:
    found = [
        (model, slot.name) for model in every_model() for slot in slots(model) if slot.refers and slot.refers.withheld
    ]
    assert found == [(models.Assignment, "person")]


def test_pointers_of_places_and_references_lead_there() -> None:
    path = FIXTURES / "records" / "ru.json"
    value = json.loads(path.read_bytes())

    def at(pointer: str) -> Any:
        found = value
        for step in pointer.split("/")[1:]:
            found = found[int(step)] if isinstance(found, list) else found[step]
        return found

    seen = 0
    for place in places(read_file(path)):
        assert to_json(place.value) == at(place.pointer)
        for reference in references(place):
            assert at(reference.pointer) == reference.target
            seen += 1
    assert seen == 99
