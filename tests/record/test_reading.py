"""What is refused, with which sentence and at which place; and that hostile files are refused quickly."""

import copy
import json
import random
import time
import tracemalloc
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from council_desk.errors import DeskError
from council_desk.record.errors import RecordError, pointer_to
from council_desk.record.parsing import DEPTH_LIMIT, SIZE_LIMIT
from council_desk.record.reading import read_file, read_record
from council_desk.record.reasons import reason_for

RECORDS = Path(__file__).parents[1] / "fixtures" / "records"
SAMPLE: dict[str, Any] = json.loads((RECORDS / "en.json").read_bytes())
HEAD = {key: value for key, value in SAMPLE.items() if not isinstance(value, list)}


def refusal(data: bytes | dict[str, Any]) -> RecordError:
    with pytest.raises(RecordError) as caught:
        read_record(data if isinstance(data, bytes) else json.dumps(data).encode())
    assert "{" not in str(caught.value)
    return caught.value


def changed(change: Callable[[dict[str, Any]], object]) -> dict[str, Any]:
    value = copy.deepcopy(SAMPLE)
    change(value)
    return value


def put(*steps: str | int, value: Any) -> Callable[[dict[str, Any]], None]:
    """Make a change that sets what lies at the end of these steps."""

    def change(record: Any) -> None:
        for step in steps[:-1]:
            record = record[step]
        record[steps[-1]] = value

    return change


MOTION = ("meetings", 0, "agenda", 1, "motions", 0)
PERSON = SAMPLE["people"][0]["id"]
COUNCIL = SAMPLE["organizations"][3]["id"]

CHANGES: dict[str, tuple[tuple[str | int, ...], Any, str]] = {
    "field unknown": (("people", 0, "religion"), "x", "There is no such field in a council record."),
    "field with odd name": (("people", 0, "a/b~c"), "x", "There is no such field in a council record."),
    "number for text": (("people", 0, "name"), 5, "The value must be text."),
    "null for text": (("people", 0, "name"), None, "The value must be text."),
    "empty line": (("people", 0, "name"), "", "The text must not be empty."),
    "long line": (("people", 0, "name"), "ن" * 501, "The text is longer than 500 characters."),
    "long prose": (("people", 0, "note"), "ن" * 200_001, "The text is longer than 200000 characters."),
    "long text without bound": (
        ("people", 0, "given_name"),
        "x" * 200_001,
        "The text is longer than 200000 characters.",
    ),
    "NUL": (("people", 0, "given_name"), "a\0b", "The text contains the character NUL."),
    "lone surrogate": (
        ("people", 0, "given_name"),
        "\ud83c",
        "The text contains half of a character (a lone surrogate).",
    ),
    "text for number": (("meetings", 0, "number"), "14", "The value must be a whole number."),
    "true for number": (("meetings", 0, "number"), True, "The value must be a whole number."),
    "fraction": (("meetings", 0, "number"), 14.5, "The value must be a whole number."),
    "too small": (("meetings", 0, "number"), 0, "The number must be at least 1."),
    "too great": (("organizations", 3, "voting_member_count"), 1000, "The number must be at most 999."),
    "2^53": (
        ("meetings", 0, "number"),
        2**53,
        "The number is too great to be carried exactly; the limit is 9007199254740991.",
    ),
    "one for true": (("meetings", 0, "public"), 1, "The value must be true or false."),
    "word": (
        ("areas", 0, "classification"),
        "village",
        "The value must be one of 'city', 'district' or 'neighbourhood'.",
    ),
    "object for list": (("people", 0, "contact_details"), {}, "The value must be a list."),
    "list for object": (("organizations", 3, "rules"), [], "The value must be an object."),
    "text for geometry": (("areas", 0, "geometry"), "x", "The value must be an object."),
    "no such day": (("papers", 0, "date"), "2026-02-30", "The value is not a day: there is no such day."),
    "day of a number": (
        ("papers", 0, "date"),
        "1731369600",
        "The value is not a day: it is not written as 2026-11-12.",
    ),
    "day in other digits": (
        ("papers", 0, "date"),
        "۲۰۲۶-۱۱-۱۲",
        "The value is not a day: it is not written as 2026-11-12.",
    ),
    "number for a day": (("papers", 0, "date"), 20261112, "The value must be a day, such as 2026-11-12."),
    "id in capitals": (
        ("areas", 0, "id"),
        "BFFF100D-7A53-50DB-AB8C-78E49FFEA2C9",
        "The id must be a UUID in small letters.",
    ),
    "country": (("organizations", 3, "country"), "gb", "The country must be given by two capital letters (ISO 3166)."),
    "time zone": (("timezone",), "Europe/Lundon", "Europe/Lundon is not the name of a time zone, such as Asia/Tehran."),
    "time zone as path": (
        ("timezone",),
        "../etc/passwd",
        "../etc/passwd is not the name of a time zone, such as Asia/Tehran.",
    ),
    "nobody": (
        (*MOTION, "mover"),
        "00000000-0000-7000-8000-000000000000",
        "The id 00000000-0000-7000-8000-000000000000 names nothing in this record.",
    ),
    "wrong kind": (
        (*MOTION, "mover"),
        COUNCIL,
        f"The id {COUNCIL} names an object of the kind Organization; here it must be Person.",
    ),
    "wrong kind where two are right": (
        (*MOTION, "responsible"),
        SAMPLE["areas"][0]["id"],
        f"The id {SAMPLE['areas'][0]['id']} names an object of the kind Area; here it must be Person / Organization.",
    ),
    "wrong kind where a person may be withheld": (
        ("assignments", 0, "person"),
        COUNCIL,
        f"The id {COUNCIL} names an object of the kind Organization; here it must be Person.",
    ),
    "mentor withheld": (
        ("assignments", 0, "mentor"),
        "00000000-0000-7000-8000-000000000000",
        "The id 00000000-0000-7000-8000-000000000000 names nothing in this record.",
    ),
    "id twice": (("people", 1, "id"), PERSON, f"The id {PERSON} is already that of /people/0."),
    "own parent": (
        ("areas", 0, "parent"),
        SAMPLE["areas"][1]["id"],
        "Following parent from here leads back here.",
    ),
    "own second call": (
        ("meetings", 0, "second_call_of"),
        SAMPLE["meetings"][0]["id"],
        "Following second_call_of from here leads back here.",
    ),
    "approved by a meeting": (
        ("meetings", 0, "minutes", "approved_by"),
        SAMPLE["meetings"][0]["id"],
        f"The id {SAMPLE['meetings'][0]['id']} names an object of the kind Meeting; here it must be Motion.",
    ),
}


@pytest.mark.parametrize("name", CHANGES)
def test_a_value_that_is_not_right_is_named_with_its_place(name: str) -> None:
    steps, value, reason = CHANGES[name]
    error = refusal(changed(put(*steps, value=value)))
    assert error.reason == reason
    assert error.pointer == pointer_to(*steps)
    assert str(error) == f"{error.pointer}: {reason}"


MOMENTS = {
    "2026-11-12T18:30:00": "it has no offset from UTC, such as Z or +03:30",
    "2026-02-29T18:30:00Z": "there is no such day or time",
    "2026-11-12T24:00:00Z": "there is no such day or time",
    "2026-12-31T23:59:60Z": "there is no such day or time",
    "2026-11-12T18:30:00.1234567Z": "it has more than six digits after the second",
    "2026-11-12T18:30:00+24:00": "its offset from UTC is not a time of day",
    "2026-11-12T18:30:00+03:60": "its offset from UTC is not a time of day",
    "0001-01-01T00:00:00+03:30": "it lies outside the years 1 to 9999",
    "9999-12-31T23:59:59-01:00": "it lies outside the years 1 to 9999",
    "2026-11-12": "it is not written as 2026-11-12T18:30:00+00:00",
    "2026-11-12 18:30:00Z": "it is not written as 2026-11-12T18:30:00+00:00",
    "2026-11-12t18:30:00z": "it is not written as 2026-11-12T18:30:00+00:00",
    "2026-11-12T18:30Z": "it is not written as 2026-11-12T18:30:00+00:00",
    "2026-11-12T18:30:00+0330": "it is not written as 2026-11-12T18:30:00+00:00",
    "2026-11-12T18:30:00Z\n": "it is not written as 2026-11-12T18:30:00+00:00",
    "۲۰۲۶-11-12T18:30:00Z": "it is not written as 2026-11-12T18:30:00+00:00",
}


@pytest.mark.parametrize("text", MOMENTS)
def test_a_moment_that_is_none_is_refused(text: str) -> None:
    error = refusal(changed(put("meetings", 0, "started", value=text)))
    assert error.pointer == "/meetings/0/started"
    assert error.reason == f"The value is not a moment: {MOMENTS[text]}."


@pytest.mark.parametrize("text", ["2026-11-12T18:30:00Z", "2026-11-12T18:30:00.5-00:00", "1976-02-29T00:00:00+14:00"])
def test_a_moment_is_kept_letter_for_letter(text: str) -> None:
    record = read_record(json.dumps(changed(put("meetings", 0, "started", value=text))).encode())
    assert record.meetings[0].started == text


def test_a_missing_field_is_named() -> None:
    error = refusal(changed(lambda value: value["people"][3].pop("name")))
    assert (error.pointer, error.reason) == ("/people/3/name", "The field is missing, and it must be there.")
    error = refusal(changed(put("meetings", 0, "breaks", value=[{"ended": "2026-11-12T19:00:00Z"}])))
    assert error.pointer == "/meetings/0/breaks/0/started"


def test_circles_are_refused_where_they_close() -> None:
    motion = SAMPLE["meetings"][0]["agenda"][1]["motions"][0]["id"]
    error = refusal(changed(put(*MOTION, "execution", value={"state": "superseded", "superseded_by": motion})))
    assert error.pointer == "/meetings/0/agenda/1/motions/0/execution/superseded_by"


WHOLE: dict[str, tuple[bytes, str]] = {
    "nothing": (b"", "The file is empty."),
    "text": (b"minutes", "The file is not JSON: something is wrong at line 1, column 1."),
    "cut off": (
        b'{\n "format": "council-rec',
        "The file is not JSON: something is wrong at line 2, column 12.",
    ),
    "trailing comma": (b'{"a": 1,}', "The file is not JSON: something is wrong at line 1, column "),
    "two values": (b"{} {}", "The file is not JSON: something is wrong at line 1, column 4."),
    "line feed in text": (b'{"a": "\n"}', "The file is not JSON: something is wrong at line 1, column 8."),
    "list": (b"[]", "The file is no council record: it is not a JSON object."),
    "other object": (b"{}", 'The file is no council record: its field "format" is not "council-record".'),
    "other format": (
        b'{"format": "oparl"}',
        'The file is no council record: its field "format" is not "council-record".',
    ),
    "latin": (b'{"a": "\xe9"}', "The file is not text in UTF-8 (byte 7)."),
    "utf-16": ('{"a": 1}'.encode("utf-16"), "The file is text in UTF-16. Save it as UTF-8."),
    "NaN": (b'{"a": [NaN]}', "NaN is not a number that a record can carry."),
    "infinity": (b'{"a": [-Infinity]}', "-Infinity is not a number that a record can carry."),
    "overflow": (b'{"a": [1e999]}', "1e999 is not a number that a record can carry."),
    "great float": (b'{"a": [1e30]}', "The number is too great to be carried exactly; the limit is 9007199254740991."),
    "negative": (
        b'{"a": [-9007199254740992]}',
        "The number is too great to be carried exactly; the limit is 9007199254740991.",
    ),
    "twice": (b'{"a": [{"b": 1, "b": 1}]}', "The field b is given twice."),
    "NUL in a name": (b'{"a": [{"b\\u0000": 1}]}', "The text contains the character NUL."),
    "surrogate in a name": (b'{"a": [{"\\ud800": 1}]}', "The text contains half of a character (a lone surrogate)."),
}


@pytest.mark.parametrize("name", WHOLE)
def test_a_file_that_is_no_record_is_refused(name: str) -> None:
    data, reason = WHOLE[name]
    error = refusal(data)
    assert error.reason.startswith(reason)
    if data.startswith(b'{"a": ['):
        assert error.pointer == "/a/0"


@pytest.mark.parametrize("version", [0, -1, "1", None, True, 1.5])
def test_a_version_that_is_none_is_refused(version: Any) -> None:
    error = refusal(HEAD | {"version": version})
    assert (error.pointer, error.reason[:30]) == ("/version", "The file is no council record:")


def test_a_newer_version_asks_for_a_newer_program() -> None:
    error = refusal(HEAD | {"version": 2, "unknown": True})
    assert error.pointer == "/version"
    assert error.reason.startswith("The record was written by a newer program (version 2")


def test_a_byte_order_mark_is_passed_over() -> None:
    assert read_record(b"\xef\xbb\xbf" + json.dumps(HEAD).encode()).people == ()


def nested(depth: int) -> bytes:
    inner = "[" * depth + "]" * depth
    return json.dumps(HEAD | {"areas": []}).encode().replace(b'"areas": []', f'"areas": {inner}'.encode())


HOSTILE: dict[str, tuple[Callable[[], bytes], str]] = {
    "100,000 deep lists": (lambda: nested(100_000), "Objects and lists lie within each other more than 64 deep."),
    "65 deep lists": (lambda: nested(DEPTH_LIMIT), "Objects and lists lie within each other more than 64 deep."),
    "100,000 deep objects": (
        lambda: b'{"a":' * 100_000 + b"1" + b"}" * 100_000,
        "Objects and lists lie within each other more than 64 deep.",
    ),
    "100,000 open brackets": (lambda: b"[" * 100_000, "Objects and lists lie within each other more than 64 deep."),
    "65 MiB": (lambda: b" " * (SIZE_LIMIT + 2**20), "The file is larger than 64 MiB and is not read."),
    "5,000 digits": (lambda: b'{"a":' + b"9" * 5_000 + b"}", "The number is too great to be carried exactly"),
    "1,000,000 digits": (lambda: b'{"a":' + b"9" * 1_000_000 + b"}", "The number is too great to be carried exactly"),
    "long fraction": (lambda: b'{"a":0.' + b"9" * 1_000_000 + b"e400}", "0.99999"),
    "100,000 equal keys": (lambda: b"{" + b'"a":1,' * 100_000 + b'"a":1}', "The field a is given twice."),
    "100,000 unknown fields": (
        lambda: json.dumps(HEAD | {f"f{n}": n for n in range(100_000)}).encode(),
        "There is no such field in a council record.",
    ),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_is_refused_quickly_and_by_name(name: str) -> None:
    make, reason = HOSTILE[name]
    data = make()
    began = time.perf_counter()
    error = refusal(data)
    assert time.perf_counter() - began < 2
    assert error.reason.startswith(reason)


def test_a_file_that_is_too_large_is_not_even_read(tmp_path: Path) -> None:
    path = tmp_path / "large.json"
    with path.open("wb") as file:
        file.truncate(SIZE_LIMIT + 1)
    tracemalloc.start()
    try:
        with pytest.raises(RecordError, match="larger than 64 MiB"):
            read_file(path)
        assert tracemalloc.get_traced_memory()[1] < 2**20
    finally:
        tracemalloc.stop()


def test_a_file_that_is_not_there_or_is_a_folder_is_named(tmp_path: Path) -> None:
    for path in (tmp_path / "missing.json", tmp_path):
        with pytest.raises(DeskError, match="There is no file at") as caught:
            read_file(path)
        assert caught.value.values["path"] == path


def test_a_file_that_cannot_be_read_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "record.json"
    path.write_bytes(b"{}")

    def fail(_: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "read_bytes", fail)
    with pytest.raises(DeskError, match="cannot be read: Permission denied"):
        read_file(path)


def test_a_million_small_values_are_read_in_seconds() -> None:
    line = {"text": "x" * 60}
    item = SAMPLE["meetings"][0]["agenda"][0] | {"speeches": [line] * 50_000}
    value = changed(put("meetings", 0, "agenda", 0, value=item))
    began = time.perf_counter()
    assert len(read_record(json.dumps(value).encode()).meetings[0].agenda[0].speeches) == 50_000
    assert time.perf_counter() - began < 10


def test_what_pydantic_may_find_one_day_is_told_in_its_own_words() -> None:
    template, values = reason_for({"type": "unheard_of", "loc": (), "msg": "Input is odd", "input": 1})
    assert template.format_map(values) == "The value is not allowed here: Input is odd."


def test_damaged_files_are_read_or_refused_by_name_and_never_crash() -> None:
    source = (RECORDS / "fa.json").read_bytes()
    chance = random.Random(20261112)
    told: list[str] = []
    for _ in range(600):
        data = bytearray(source)
        for _ in range(chance.randint(1, 3)):
            start = chance.randrange(len(data))
            end = min(len(data), start + chance.choice([1, 1, 2, 40, 400]))
            piece = chance.choice(
                [b"", bytes([chance.randrange(256)]), b'"', b"{", b"9" * 40, bytes(data[start:end]) * 2]
            )
            data[start:end] = piece
        try:
            read_record(bytes(data))
        except RecordError as error:
            told.append(error.reason)
    assert all(reason.endswith(".") for reason in told)
    assert len(told) > 300
