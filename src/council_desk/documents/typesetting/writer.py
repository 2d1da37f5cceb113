"""Writes a ReportLab document with object streams and a cross-reference stream (PDF 1.5), which ReportLab has not.

A tagged document is made of thousands of small objects; packed together they take a tenth of the room.
"""

from typing import Any
from zlib import compress

from reportlab.pdfbase import pdfdoc

_HEADER = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
_OBJECTS_PER_STREAM = 200


class Stream(pdfdoc.PDFObject):  # type: ignore[misc]
    """An indirect object of ready bytes; `entries` go into its dictionary.

    ReportLab's own stream ends without the line end that PDF/A wants before `endstream`, and always names a filter. The
    line end is the long one, so that bytes which happen to end in a carriage return are not taken for a part of it.
    """

    __RefOnly__ = 1

    def __init__(self, content: bytes, **entries: Any) -> None:
        self._content = content
        self._entries = entries

    def format(self, document: Any) -> bytes:
        """Give the object as it stands in the file."""
        head = pdfdoc.PDFDictionary(self._entries | {"Length": len(self._content)}).format(document)
        return b"%s\nstream\n%s\r\nendstream" % (head, self._content)


def write(doc: Any, canvas: Any, identifier: bytes) -> bytes:
    """Give the bytes of a complete document; `identifier` is 16 bytes made from its content."""
    for font in doc.delayedFonts:
        font.addObjects(doc)
    catalog, info = doc.Reference(doc.Catalog), doc.Reference(doc.info)
    doc.Outlines.prepare(doc, canvas)
    if doc.Outlines.ready < 0:
        doc.Catalog.Outlines = None
    doc.encrypt.prepare(doc)
    out = bytearray(_HEADER)
    entries: dict[int, tuple[int, int, int]] = {0: (0, 0, 0xFFFF)}
    small: list[tuple[int, bytes]] = []
    last = 0
    while last + 1 in doc.numberToId:  # formatting one object may add others
        last += 1
        thing = doc.idToObject[doc.numberToId[last]]
        body = thing.format(doc)
        body = body.encode("latin-1") if isinstance(body, str) else body
        if isinstance(thing, Stream):
            entries[last] = (1, len(out), 0)
            out += b"%d 0 obj\n%s\nendobj\n" % (last, body)
        else:
            small.append((last, body))
    for at in range(0, len(small), _OBJECTS_PER_STREAM):
        part = small[at : at + _OBJECTS_PER_STREAM]
        last += 1
        places, offset = [], 0
        for index, (number, body) in enumerate(part):
            places.append(b"%d %d" % (number, offset))
            offset += len(body) + 1
            entries[number] = (2, last, index)
        head = b" ".join(places) + b" "
        packed = compress(head + b" ".join(body for _, body in part), 9)
        entries[last] = (1, len(out), 0)
        keys = b"/Type/ObjStm/N %d/First %d/Filter/FlateDecode/Length %d" % (len(part), len(head), len(packed))
        out += b"%d 0 obj\n<<%s>>\nstream\n%s\r\nendstream\nendobj\n" % (last, keys, packed)
    last += 1
    start = len(out)
    entries[last] = (1, start, 0)
    rows = b"".join(
        bytes((kind,)) + place.to_bytes(4, "big") + index.to_bytes(2, "big")
        for kind, place, index in (entries[number] for number in range(last + 1))
    )
    packed = compress(rows, 9)
    name = identifier.hex().encode("ascii")
    keys = b"/Type/XRef/Size %d/W[1 4 2]/Root %s/Info %s/ID[<%s><%s>]/Filter/FlateDecode/Length %d" % (
        last + 1,
        catalog.format(doc),
        info.format(doc),
        name,
        name,
        len(packed),
    )
    out += b"%d 0 obj\n<<%s>>\nstream\n%s\r\nendstream\nendobj\nstartxref\n%d\n%%%%EOF\n" % (last, keys, packed, start)
    return bytes(out)
