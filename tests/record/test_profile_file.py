"""A form of documents as a file: what goes out comes in again, and anything else is refused with its place."""

import json
from typing import Any

import pytest
from tests.record.test_document_profiles import WHOLE

from council_desk.errors import DeskError
from council_desk.record.models import DocumentProfile
from council_desk.record.profile_file import SIZE_LIMIT, read_profile, write_profile

PROFILE = DocumentProfile.model_validate_json(json.dumps(WHOLE))


def file(**more: Any) -> bytes:
    return json.dumps({"format": "council-document-profile", "version": 1, "profile": WHOLE} | more).encode()


def test_a_form_comes_out_as_it_went_in() -> None:
    data = write_profile(PROFILE)
    assert read_profile(data) == read_profile(file()) == PROFILE
    assert json.loads(data)["profile"] == WHOLE
    assert write_profile(read_profile(data)) == data


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"", "empty"),
        (b"{", "not JSON"),
        (b"[]", "no form of documents"),
        (file(format="council-record"), "no form of documents"),
        (file(version=2), "newer program"),
        (file(version="1"), "/version: The value must be one of 1"),
        (file(profile=None), "/profile: The value must be an object"),
        (file(profile={"footer": ""}), "/profile/footer: The text must not be empty"),
        (file(profile={"colour": 1}), "/profile/colour: There is no such field"),
        (file(extra=1), "/extra"),
        (b" " * (SIZE_LIMIT + 1), "larger than 1 MiB"),
        (b'{"format":"council-document-profile","version":1,"version":1}', "given twice"),
    ],
)
def test_anything_else_is_refused(data: bytes, told: str) -> None:
    with pytest.raises(DeskError) as error:
        read_profile(data)
    assert told in str(error.value)
