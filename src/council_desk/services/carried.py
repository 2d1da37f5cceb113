"""The record that a PDF carries, read out of a file that anybody may have made: within limits."""

import zlib
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING

from council_desk.documents.making import RECORD_NAME, Note, note_of
from council_desk.errors import DeskError, sentence
from council_desk.services.taming import require_tame, too_large

if TYPE_CHECKING:
    from pikepdf import Object

HEAD = 1024
"""The first bytes of a file, in which a PDF says that it is one."""
RECORD_LIMIT = 16 * 1024 * 1024
"""Bytes of a record inside a PDF."""

_NO_PDF = sentence("The file cannot be read as a PDF: it is damaged, locked by a password, or none.")
_PACKED = sentence("The record in the file is packed in a way that this program never uses.")


@dataclass(frozen=True, slots=True)
class Carried:
    """The record of a PDF as bytes, and what the file says that it is (None: it does not say)."""

    data: bytes
    note: Note | None


def is_pdf(head: bytes) -> bool:
    """Say whether a file that begins so is a PDF."""
    return b"%PDF-" in head[:HEAD]


def carried_records(pdf: bytes) -> tuple[Carried, ...]:
    """Give the council records that a PDF carries: one, if this program made it. Raises DeskError."""
    import pikepdf

    require_tame(pdf)
    found = []
    try:
        with pikepdf.open(BytesIO(pdf)) as document:
            for name, attached in document.attachments.items():
                names = {name, attached.filename, *attached.get_all_filenames().values()}
                if any(_plain(one) == RECORD_NAME for one in names):
                    data = _bytes_of(attached.obj.EF.F)
                    found.append(Carried(data, note_of(attached.description)))
    except (pikepdf.PdfError, pikepdf.PasswordError, ValueError, TypeError, AttributeError, KeyError) as error:
        raise DeskError(_NO_PDF) from error
    return tuple(found)


def _plain(name: str | bytes) -> str:
    return name.decode("utf-8", "replace") if isinstance(name, bytes) else name


def _bytes_of(stream: "Object") -> bytes:
    """Unpack an attached file, of which `require_tame` has seen the size."""
    if str(stream.get("/Filter", "/FlateDecode")) != "/FlateDecode" or "/DecodeParms" in stream:
        raise DeskError(_PACKED)
    raw = stream.read_raw_bytes()
    if "/Filter" not in stream:
        data = raw
    else:
        unpacker = zlib.decompressobj()
        try:
            data = unpacker.decompress(raw, RECORD_LIMIT + 1)
        except zlib.error as error:
            raise DeskError(_PACKED) from error
    if len(data) > RECORD_LIMIT:
        raise too_large(RECORD_LIMIT)
    return data
