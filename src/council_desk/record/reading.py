"""Reading a council record from a file or bytes: every limit and rule of the format, each refusal with its place."""

from pathlib import Path
from typing import Any

from pydantic import ValidationError
from pydantic_core import to_json

from council_desk.errors import DeskError, sentence
from council_desk.record.errors import RecordError
from council_desk.record.models import CouncilRecord
from council_desk.record.parsing import parse, require_size
from council_desk.record.reasons import refusal
from council_desk.record.resolving import require_whole

VERSION = 1
"""The version of the format that this program reads and writes."""

_NO_FILE = sentence("There is no file at {path}.")
_UNREADABLE = sentence("The file {path} cannot be read: {reason}.")
_NO_OBJECT = sentence("The file is no council record: it is not a JSON object.")
_NO_RECORD = sentence('The file is no council record: its field "format" is not "council-record".')
_NO_VERSION = sentence('The file is no council record: its field "version" is not a whole number from 1 up.')
_NEWER = sentence(
    "The record was written by a newer program (version {found} of the format, this program reads {known}). "
    "Install the newer version of the program."
)


def read_file(path: Path) -> CouncilRecord:
    """Read a record from a file. Raises RecordError for a record that is refused, DeskError for a file that fails."""
    try:
        if path.exists() and not path.is_file():
            raise DeskError(_NO_FILE, path=path)
        require_size(path.stat().st_size)
        data = path.read_bytes()
    except FileNotFoundError:
        raise DeskError(_NO_FILE, path=path) from None
    except OSError as error:
        raise DeskError(_UNREADABLE, path=path, reason=error.strerror or type(error).__name__) from error
    return read_record(data)


def read_record(data: bytes) -> CouncilRecord:
    """Read a record. Raises RecordError, with the JSON pointer of the first place that is not right."""
    value = parse(data)
    _require_version(value)
    try:
        # In its JSON mode pydantic takes words, lists and days as JSON writes them and is strict in all else.
        record = CouncilRecord.model_validate_json(to_json(value))
    except ValidationError as error:
        raise refusal(error) from None
    require_whole(record)
    return record


def _require_version(value: Any) -> None:
    if not isinstance(value, dict):
        raise RecordError(_NO_OBJECT)
    if value.get("format") != "council-record":
        raise RecordError(_NO_RECORD, "/format")
    version = value.get("version")
    if type(version) is not int or version < 1:
        raise RecordError(_NO_VERSION, "/version")
    if version > VERSION:
        raise RecordError(_NEWER, "/version", found=version, known=VERSION)
