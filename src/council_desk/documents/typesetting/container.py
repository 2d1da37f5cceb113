"""The archival file around the pages: ReportLab canvas, metadata, output intent, attachments (PDF/A-3, ISO 19005-3)."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from hashlib import md5
from html import escape
from io import BytesIO
from typing import Any

from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

from council_desk.documents.blocks import Attachment
from council_desk.documents.typesetting.embedding import DocumentFonts, flate, form_stream, image_stream
from council_desk.documents.typesetting.scripts import plain
from council_desk.documents.typesetting.tags import Structure, text_string
from council_desk.documents.typesetting.writer import Stream, write
from council_desk.paths import resource_dir

PRODUCER = "Council Desk (ReportLab)"
CONFORMANCE = "U"  # docs/decisions/archive-files.md says why not A


@dataclass(frozen=True, slots=True)
class Metadata:
    """What the file says of itself; `created` is an aware instant."""

    title: str
    author: str
    subject: str
    language: str
    rtl: bool
    created: datetime


class ArchiveCanvas(Canvas):  # type: ignore[misc]
    """A ReportLab canvas that refers to no font on its own account and states PDF 1.7."""

    def __init__(self, paper: tuple[float, float]) -> None:
        super().__init__(BytesIO(), pagesize=paper, pageCompression=0, invariant=1, pdfVersion=(1, 7))
        self._kept: dict[tuple[object, ...], str] = {}

    def _make_preamble(self) -> None:
        self._preamble = "1 0 0 1 0 0 cm"

    @property
    def document(self) -> Any:
        """The ReportLab document behind the canvas."""
        return self._doc

    def image(self, coded: bytes, wide: int, high: int) -> str:
        """Give the name under which this page knows an image (see `image_stream`); it is in the file once."""
        return self._once((coded, wide, high), lambda: image_stream(coded, wide, high))

    def form(self, operators: str) -> str:
        """Give the name under which this page knows a drawing; the same one on many pages is in the file once."""
        return self._once((operators,), lambda: form_stream(operators, *self._pagesize))

    def _once(self, key: tuple[object, ...], make: Callable[[], Any]) -> str:
        name = self._kept.get(key)
        if name is None:
            name = self._kept[key] = f"Kept{len(self._kept)}"
            self._doc.Reference(make(), pdfdoc.xObjectName(name))
        self._formsinuse.append(name)
        return str(pdfdoc.xObjectName(name))

    def finish_page(self, operators: str) -> None:
        """Add a page whose content is ready."""
        name = self._doc.thisPageName()
        reference = flate(self._doc, operators.encode("latin-1"), level=6)
        self.showPage()
        page = self._doc.idToObject[name]
        page.Trans = None
        page.Contents = reference


def seal(
    canvas: ArchiveCanvas,
    fonts: DocumentFonts,
    structure: Structure,
    metadata: Metadata,
    attachments: tuple[Attachment, ...],
) -> bytes:
    """Give the finished file: everything that makes it archival is added after the last page."""
    doc = canvas.document
    doc.delayedFonts.extend(fonts.embedded)
    catalog = doc.Catalog
    catalog.__NoDefault__ = [*catalog.__NoDefault__, "OutputIntents", "AF"]
    catalog.Lang = pdfdoc.PDFString(metadata.language)
    direction = "/R2L" if metadata.rtl else "/L2R"
    catalog.ViewerPreferences = pdfdoc.PDFDictionary({"DisplayDocTitle": "true", "Direction": direction})
    created = metadata.created.astimezone(UTC)
    doc.info = _Info(metadata, created)
    profile = flate(doc, (resource_dir() / "icc" / "sRGB2014.icc").read_bytes(), N=3, Alternate="/DeviceRGB")
    intent = {
        "Type": "/OutputIntent",
        "S": "/GTS_PDFA1",
        "DestOutputProfile": profile,
        "OutputConditionIdentifier": pdfdoc.PDFString("sRGB"),
        "Info": pdfdoc.PDFString("sRGB IEC61966-2.1"),
    }
    catalog.OutputIntents = pdfdoc.PDFArray([doc.Reference(pdfdoc.PDFDictionary(intent))])
    identifier = md5(repr(replace(metadata, created=created)).encode("utf-8", "replace"), usedforsecurity=False)
    if attachments:
        specifications = [_attach(doc, attachment, created) for attachment in attachments]
        names = [
            part
            for attachment, specification in zip(attachments, specifications, strict=True)
            for part in (pdfdoc.PDFString(attachment.name), specification)
        ]
        catalog.AF = pdfdoc.PDFArray(specifications)
        catalog.Names = pdfdoc.PDFDictionary(
            {"EmbeddedFiles": pdfdoc.PDFDictionary({"Names": pdfdoc.PDFArray(names)})},
        )
        for attachment in attachments:
            identifier.update(attachment.data)
    catalog.Metadata = _xmp(doc, metadata, created)
    structure.write(doc)
    return write(doc, canvas, identifier.digest())


def _attach(doc: Any, attachment: Attachment, created: datetime) -> Any:
    """Add an associated file that is the source of the document (ISO 19005-3, 6.8)."""
    parameters = {
        "Size": len(attachment.data),
        "ModDate": pdfdoc.PDFString(_pdf_date(created)),
        "CheckSum": f"<{md5(attachment.data, usedforsecurity=False).hexdigest()}>",
    }
    embedded = flate(
        doc,
        attachment.data,
        Type="/EmbeddedFile",
        Subtype="/" + attachment.media_type.replace("/", "#2F"),
        Params=pdfdoc.PDFDictionary(parameters),
    )
    specification = {
        "Type": "/Filespec",
        "F": pdfdoc.PDFString(attachment.name),
        "UF": text_string(attachment.name),
        "AFRelationship": "/Source",
        "Desc": text_string(plain(attachment.description)),
        "EF": pdfdoc.PDFDictionary({"F": embedded, "UF": embedded}),
    }
    return doc.Reference(pdfdoc.PDFDictionary(specification))


class _Info(pdfdoc.PDFInfo):  # type: ignore[misc]
    """The information dictionary, saying the same as the XMP packet."""

    def __init__(self, metadata: Metadata, created: datetime) -> None:
        super().__init__()
        self._metadata = metadata
        self._created = created

    def format(self, document: Any) -> Any:
        values = {
            "Title": self._metadata.title,
            "Author": self._metadata.author,
            "Subject": self._metadata.subject,
            "Creator": "Council Desk",
            "Producer": PRODUCER,
        }
        entries: dict[str, Any] = {key: text_string(plain(value)) for key, value in values.items() if plain(value)}
        entries["CreationDate"] = entries["ModDate"] = pdfdoc.PDFString(_pdf_date(self._created))
        return pdfdoc.PDFDictionary(entries).format(document)


def _pdf_date(moment: datetime) -> str:
    return moment.strftime("D:%Y%m%d%H%M%S+00'00'")


def _xmp(doc: Any, metadata: Metadata, created: datetime) -> Any:
    """Add the XMP packet, uncompressed as PDF/A wants it."""

    def property_(name: str, value: str, container: str = "") -> str:
        text = escape(plain(value), quote=False)
        if not text:
            return ""
        if container:
            language = ' xml:lang="x-default"' if container == "Alt" else ""
            text = f"<rdf:{container}><rdf:li{language}>{text}</rdf:li></rdf:{container}>"
        return f"<{name}>{text}</{name}>\n"

    stamp = created.strftime("%Y-%m-%dT%H:%M:%S+00:00")
    packet = (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n'
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">\n'
        '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" '
        'xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" '
        'xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">\n'
        "<dc:format>application/pdf</dc:format>\n"
        + property_("dc:title", metadata.title, "Alt")
        + property_("dc:creator", metadata.author, "Seq")
        + property_("dc:description", metadata.subject, "Alt")
        + property_("dc:language", metadata.language, "Bag")
        + property_("pdf:Producer", PRODUCER)
        + property_("xmp:CreatorTool", "Council Desk")
        + "".join(property_(f"xmp:{name}Date", stamp) for name in ("Create", "Modify", "Metadata"))
        + property_("pdfaid:part", "3")
        + property_("pdfaid:conformance", CONFORMANCE)
        + '</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end="w"?>'
    )
    return doc.Reference(Stream(packet.encode("utf-8"), Type="/Metadata", Subtype="/XML"))
