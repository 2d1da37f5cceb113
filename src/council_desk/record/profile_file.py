"""A council's own form of documents as a file of its own: JSON that another council, or another desk, takes over."""

from typing import Any, Literal

from pydantic import ValidationError
from pydantic_core import to_json as write_json

from council_desk.errors import DeskError, sentence
from council_desk.record.document_profiles import DocumentProfile
from council_desk.record.errors import RecordError
from council_desk.record.meetings import Model
from council_desk.record.parsing import parse
from council_desk.record.reasons import refusal
from council_desk.record.writing import write_record

SUFFIX = ".profile.json"
SIZE_LIMIT = 1024 * 1024
"""Bytes of a file; the largest emblem takes a fifth of them."""
FORMAT = "council-document-profile"
VERSION: Literal[1] = 1

_TOO_LARGE = sentence("The file is larger than {limit} MiB and is no form of documents.")
_NO_FORM = sentence('The file is no form of documents: its field "format" is not "council-document-profile".')
_NEWER = sentence(
    "The form of documents was written by a newer program (version {found}, this program reads {known}). "
    "Install the newer version of the program."
)


class ProfileFile(Model):
    """What such a file holds."""

    format: Literal["council-document-profile"]
    version: Literal[1]
    profile: DocumentProfile


def write_profile(profile: DocumentProfile) -> bytes:
    """Give the bytes of a file with a form of documents."""
    return write_record(ProfileFile(format="council-document-profile", version=1, profile=profile))


def read_profile(data: bytes) -> DocumentProfile:
    """Read a form of documents from the bytes of a file. Raises RecordError, with the place that is not right."""
    if len(data) > SIZE_LIMIT:
        raise DeskError(_TOO_LARGE, limit=SIZE_LIMIT // 2**20)
    value: Any = parse(data)
    if not isinstance(value, dict) or value.get("format") != FORMAT:
        raise RecordError(_NO_FORM)
    version = value.get("version")
    if isinstance(version, int) and version > VERSION:
        raise RecordError(_NEWER, "/version", found=version, known=VERSION)
    try:
        return ProfileFile.model_validate_json(write_json(value)).profile
    except ValidationError as error:
        raise refusal(error) from None
