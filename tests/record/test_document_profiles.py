"""A council's own form of documents in the record: what is taken, and in which words the rest is refused."""

import json
from base64 import b64encode
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from council_desk.domain.forms import PLACES, BadFormulaError, ProfileKey, check_formula
from council_desk.domain.terms import Language
from council_desk.record.document_profiles import EMBLEM_LIMIT
from council_desk.record.errors import RecordError
from council_desk.record.kinds import TEXT_LIMIT
from council_desk.record.models import CouncilRecord, DocumentProfile
from council_desk.record.reading import read_record
from council_desk.record.writing import to_json, write_record

SAMPLE = Path(__file__).parents[1] / "fixtures" / "records" / "fa.json"
WHOLE: dict[str, Any] = {
    "name": "نامه‌های شورا",
    "base": "fa-IR",
    "second_language": "ru",
    "emblem": {"media_type": "image/png", "data": "aGVsbG8=", "height": 22, "alternative": "سرو"},
    "letterhead": ["شهرداری", "شورا"],
    "invocation": "به نام خدا",
    "opening": "{ordinal} جلسهٔ {council} در {day} تشکیل شد.",
    "parts": ["title", "agenda", "signatures"],
    "numbering": {"meeting": "{year}/{n:02}", "decision": "{item}.{point}", "letter": "ن-{n}"},
    "calendars": ["jalali", "gregorian"],
    "digits": "latin",
    "margins": {"top": 20, "inner": 30},
    "binding": "left",
    "signing": "chair_and_secretary",
    "distribution": ["بایگانی"],
    "footer": "تلفن ۱۲۳",
}


def with_profile(profile: dict[str, Any]) -> bytes:
    record = json.loads(SAMPLE.read_bytes())
    record["organizations"][-1]["document_profile"] = profile
    return json.dumps(record).encode()


def test_a_whole_profile_comes_out_as_it_went_in() -> None:
    record = read_record(with_profile(WHOLE))
    assert to_json(read_record(write_record(record)))["organizations"][-1]["document_profile"] == WHOLE
    assert isinstance(record, CouncilRecord)


def test_a_profile_may_say_nothing() -> None:
    assert to_json(DocumentProfile()) == {}
    assert DocumentProfile().emblem is None


@pytest.mark.parametrize(
    ("field", "value", "told"),
    [
        ("numbering", {"letter": "{month}"}, "A number cannot contain “month”"),
        ("numbering", {"meeting": "{item}.{point}"}, "Only decisions are numbered within an item"),
        ("numbering", {"letter": "{item}-{n}"}, "Only decisions are numbered within an item"),
        ("numbering", {"meeting": "14"}, "A number needs either {n} / {item}.{point}"),
        ("numbering", {"meeting": "{n}" * 30}, "longer than 80"),
        ("opening", "{when}", "The opening cannot contain “{when}”"),
        ("opening", "{day", "A brace stands alone"),
        ("opening", "{day!r:>999}", "The opening cannot contain"),
        ("opening", "a\0{day}", "NUL"),
        ("emblem", {"media_type": "image/gif", "data": "aGVsbG8="}, "must be one of"),
        ("emblem", {"media_type": "image/png", "data": "****"}, "not written in base64"),
        ("emblem", {"media_type": "image/png", "data": "aGVsbG9="}, "not written in base64"),
        ("emblem", {"media_type": "image/png", "data": "aGVsbG8=", "height": 41}, "at most 40"),
        ("margins", {"inner": 4}, "at least 5"),
        ("margins", {"bottom": 16}, "at least 17"),
        ("margins", {"outer": 66}, "at most 65"),
        ("margins", {"inner": 20.5}, "whole number"),
        ("parts", ["title", "title"], "given twice: title"),
        ("parts", ["preface"], "must be one of"),
        ("calendars", ["jalali", "gregorian", "islamic_umalqura"], "longer than 2"),
        ("letterhead", ["a"] * 7, "longer than 6"),
        ("letterhead", [""], "must not be empty"),
        ("footer", "x" * 161, "longer than 160"),
        ("colour", "red", "no such field"),
    ],
)
def test_what_does_not_fit_is_refused_with_its_place_and_a_sentence(field: str, value: Any, told: str) -> None:
    with pytest.raises(RecordError, match="document_profile") as error:
        read_record(with_profile({field: value}))
    assert told in str(error.value)
    assert f"/document_profile/{field}" in str(error.value)


def test_the_largest_emblem_is_as_long_as_a_text_may_be() -> None:
    assert len(b64encode(bytes(EMBLEM_LIMIT))) <= TEXT_LIMIT < len(b64encode(bytes(EMBLEM_LIMIT * 103 // 100)))


def test_margins_within_their_bounds_leave_room_for_text() -> None:
    schema = DocumentProfile.model_json_schema()["$defs"]["PageMargins"]["properties"]
    most = {name: max(one.get("maximum", 0) for one in held["anyOf"]) for name, held in schema.items()}
    assert 210 - most["inner"] - most["outer"] == 80
    assert 297 - most["first_top"] - most["bottom"] >= 100


@given(st.lists(st.sampled_from([*(f"{{{name}}}" for name in PLACES), " و ", "{", "}", "{x}", "{day!r}", "{0}", "{}"])))
def test_any_formula_that_is_taken_can_be_filled_in(pieces: list[str]) -> None:
    text = "".join(pieces)
    try:
        check_formula(text)
    except BadFormulaError:
        return
    assert "{" not in text.format(**dict.fromkeys(PLACES, "value"))


def test_every_language_has_its_form() -> None:
    assert [ProfileKey.of(language).language for language in Language] == list(Language)
