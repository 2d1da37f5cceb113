"""PDFs that anybody may have made, kept from filling the memory when a library unpacks them."""

import re
import zlib

from council_desk.errors import DeskError, sentence

PDF_LIMIT = 64 * 1024 * 1024
"""Bytes of a PDF that is read."""
_UNPACKED_LIMIT = 256 * 1024 * 1024
"""Bytes of all that a PDF holds once it is unpacked; minutes of fifty pages come to two million."""
_CHUNK = 1024 * 1024
_STREAM = re.compile(rb"stream\r?\n")

_BOMB = sentence("The file unpacks to more than {limit} MiB and is not read.")


def too_large(limit: int) -> DeskError:
    """Give the error for what unpacks to more than so many bytes."""
    return DeskError(_BOMB, limit=limit // 2**20)


def require_tame(pdf: bytes) -> None:
    """Refuse a file whose packed parts would fill the memory, before any library unpacks them."""
    unpacked = 0
    for found in _STREAM.finditer(pdf):
        unpacked += _unpacked(pdf, found.end(), _UNPACKED_LIMIT - unpacked)
        if unpacked > _UNPACKED_LIMIT:
            raise too_large(_UNPACKED_LIMIT)


def _unpacked(pdf: bytes, start: int, most: int) -> int:
    """Give how many bytes the stream that begins here unpacks to, counting no further than a little past `most`."""
    unpacker = zlib.decompressobj()
    size = 0
    packed: bytes = pdf[start : start + _CHUNK]
    at = start + len(packed)
    while packed and not unpacker.eof and size <= most:
        try:
            size += len(unpacker.decompress(packed, _CHUNK))
        except zlib.error:
            break
        packed = unpacker.unconsumed_tail
        if not packed and not unpacker.eof:
            packed = pdf[at : at + _CHUNK]
            at += len(packed)
    return size
