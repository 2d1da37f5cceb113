"""Fonts inside a PDF: one Type0 font per face and document, holding only the glyphs used.

ReportLab's own TTFont writes subsets addressed by Unicode value, so joined forms and marks get private-use values in
ToUnicode. Here a CID stands for a glyph and its source text: the glyph may repeat, the text is always exact.
"""

from hashlib import md5
from typing import Any
from zlib import compress

import uharfbuzz as hb
from reportlab.pdfbase import pdfdoc

from council_desk.documents.typesetting.fonts import Face
from council_desk.documents.typesetting.writer import Stream

_DROPPED = "GSUB GPOS GDEF DSIG OS/2 post name cmap gasp STAT meta kern BASE MATH VORG hdmx VDMX LTSH TTFA FFTM prop"
_CMAP_HEAD = (
    "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
    "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
    "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
    "1 begincodespacerange\n<0000> <ffff>\nendcodespacerange"
)
_LAST_CID = 0xFFFF
_ESCAPED = str.maketrans({"(": r"\050", ")": r"\051", "\\": r"\\", "\r": r"\r", "\n": r"\n"})


class _Codes(dict[tuple[int, str], str]):
    """CIDs of glyphs with their text, each as two bytes of a literal string in which no bracket stands."""

    def __missing__(self, key: tuple[int, str]) -> str:
        high, low = divmod(len(self) + 1, 256)
        code = self[key] = (chr(high) + chr(low)).translate(_ESCAPED)
        return code


class EmbeddedFont:
    """The CIDs that one document uses of one face. ReportLab calls `addObjects` when it writes the document."""

    def __init__(self, face: Face, name: str) -> None:
        self.face = face
        self.name = name
        self.codes = _Codes()

    @property
    def full(self) -> bool:
        """Tell whether the two-byte codes are nearly used up (a hostile text with tens of thousands of characters)."""
        return len(self.codes) > _LAST_CID - 4096

    def addObjects(self, doc: Any) -> None:  # noqa: N802 (ReportLab's name)
        """Write the font program and its dictionaries."""
        face = self.face
        unit = 1000 / face.upem
        glyphs = [0, *(glyph for glyph, _ in self.codes)]
        data, renumbered = self._subset(glyphs)
        base = f"/{_tag(data)}+{face.postscript_name}"
        head, os2, post = (bytes(face.face.reference_table(table).data) for table in ("head", "OS/2", "post"))
        cap_height = _int16(os2, 88) if len(os2) >= 90 and _int16(os2, 88) else round(face.ascent * face.upem * 0.7)
        descriptor = pdfdoc.PDFDictionary(
            {
                "Type": "/FontDescriptor",
                "FontName": base,
                "Flags": 4,
                "FontBBox": pdfdoc.PDFArray([round(_int16(head, at) * unit) for at in (36, 38, 40, 42)]),
                "ItalicAngle": _int16(post, 4),
                "Ascent": round(face.ascent * 1000),
                "Descent": round(face.descent * 1000),
                "CapHeight": round(cap_height * unit),
                "StemV": 80 if _int16(os2, 4) < 600 else 140,
                "FontFile2": flate(doc, data, Length1=len(data)),
            }
        )
        widths = pdfdoc.PDFArray([_tidy(face.advance(glyph) * unit) for glyph in glyphs])
        descendant = pdfdoc.PDFDictionary(
            {
                "Type": "/Font",
                "Subtype": "/CIDFontType2",
                "BaseFont": base,
                "CIDSystemInfo": pdfdoc.PDFDictionary(
                    {
                        "Registry": pdfdoc.PDFString("Adobe"),
                        "Ordering": pdfdoc.PDFString("Identity"),
                        "Supplement": 0,
                    }
                ),
                "FontDescriptor": doc.Reference(descriptor),
                "DW": 1000,
                "W": doc.Reference(pdfdoc.PDFArray([0, widths])),
                "CIDToGIDMap": flate(doc, b"".join(renumbered[g].to_bytes(2, "big") for g in glyphs)),
            }
        )
        font = pdfdoc.PDFDictionary(
            {
                "Type": "/Font",
                "Subtype": "/Type0",
                "BaseFont": base,
                "Encoding": "/Identity-H",
                "DescendantFonts": pdfdoc.PDFArray([doc.Reference(descendant)]),
                "ToUnicode": flate(doc, self._to_unicode()),
            }
        )
        doc.idToObject["BasicFonts"].dict[self.name] = doc.Reference(font)

    def _subset(self, glyphs: list[int]) -> tuple[bytes, dict[int, int]]:
        """Give the font program with the glyphs used, and their numbers in it."""
        wanted = hb.SubsetInput()
        wanted.glyph_set.update(set(glyphs))
        flags = hb.SubsetFlags
        wanted.flags = flags.NO_HINTING | flags.NO_LAYOUT_CLOSURE | flags.NOTDEF_OUTLINE
        wanted.drop_table_tag_set.update(int.from_bytes(tag.encode().ljust(4), "big") for tag in _DROPPED.split(" "))
        plan = hb.SubsetPlan(self.face.face, wanted)
        return bytes(plan.execute().blob.data), dict(plan.old_to_new_glyph_mapping)

    def _to_unicode(self) -> bytes:
        rows = [f"<{cid:04x}> <{text.encode('utf-16-be').hex()}>" for cid, (_, text) in enumerate(self.codes, 1)]
        out = [_CMAP_HEAD]
        for at in range(0, len(rows), 100):
            part = rows[at : at + 100]
            out.append(f"{len(part)} beginbfchar\n" + "\n".join(part) + "\nendbfchar")
        out.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
        return "\n".join(out).encode("ascii")


class DocumentFonts:
    """The fonts that one document embeds, by face."""

    def __init__(self) -> None:
        self.embedded: list[EmbeddedFont] = []
        self._current: dict[Face, EmbeddedFont] = {}

    def use(self, face: Face) -> EmbeddedFont:
        """Give the font of a face; a further one when its codes are used up."""
        font = self._current.get(face)
        if font is None or font.full:
            font = self._current[face] = EmbeddedFont(face, f"F{len(self.embedded) + 1}")
            self.embedded.append(font)
        return font


def flate(doc: Any, data: bytes, level: int = 9, **entries: Any) -> Any:
    """Add a compressed stream to a document; give the reference to it."""
    return doc.Reference(Stream(compress(data, level), Filter="/FlateDecode", **entries))


def image_stream(coded: bytes, wide: int, high: int) -> Any:
    """Give an image (RGB, eight bits each) as an object; its rows come coded by PNG predictors, and compressed."""
    return Stream(
        coded,
        Filter="/FlateDecode",
        Type="/XObject",
        Subtype="/Image",
        Width=wide,
        Height=high,
        ColorSpace="/DeviceRGB",
        BitsPerComponent=8,
        DecodeParms=f"<</Predictor 15/Colors 3/BitsPerComponent 8/Columns {wide}>>",
    )


def form_stream(operators: str, width: float, height: float) -> Any:
    """Give a drawing of the size of a page as an object."""
    return Stream(
        compress(operators.encode("latin-1"), 9),
        Filter="/FlateDecode",
        Type="/XObject",
        Subtype="/Form",
        BBox=f"[0 0 {width} {height}]",
        Resources="<<>>",
    )


def _tag(data: bytes) -> str:
    """Give the six letters that name a subset, from its content."""
    rest = int(md5(data, usedforsecurity=False).hexdigest(), 16)
    tag = ""
    for _ in range(6):
        rest, letter = divmod(rest, 26)
        tag += chr(ord("A") + letter)
    return tag


def _int16(data: bytes, at: int) -> int:
    return int.from_bytes(data[at : at + 2], "big", signed=True)


def _tidy(value: float) -> float:
    rounded = round(value, 2)
    return int(rounded) if rounded == int(rounded) else rounded
