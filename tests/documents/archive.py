"""What every PDF of the program must be: PDF/A-3, sound for qpdf, and tagged as PDF/UA-1 (ISO 14289-1) wants it.

Three judges look at each file. pikepdf's PDF/A validator knows level B and is strict about whatever it does not know;
`page` carries veraPDF's rules for levels U and A and for PDF/UA-1; `qpdf --check` sees whether the file holds together.
What none of them looks at is asked here: that tags and content know each other both ways, that every code of the text
has a character, that nothing but standard structure types is used, and that whoever reads the outline finds it.

The level that a file states stands uncompressed in its XMP packet, so the same file is shown to each judge at the
level that this judge knows.
"""

import io
import re
import subprocess
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import page as rules
import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf, pdfa

UNCLAIMED = {"PDFUA1-ID-PART-001", "PDFUA1-ID-SCHEMA-001"}
"""What is said of any file that does not claim PDF/UA (docs/decisions/archive-files.md says why ours do not)."""

GROUPING = {"Document", "Part", "Sect", "TOC", "TOCI", "L", "LI", "Table", "THead", "TBody", "TFoot", "TR"}
TEXT = {"P", "H1", "H2", "H3", "H4", "H5", "H6", "Lbl", "LBody", "Span", "TH", "TD", "Caption", "Link", "Note"}
STANDARD = GROUPING | TEXT | {"Figure", "Form"}
"""Structure types of ISO 32000-1, 14.8.4, of those that a paper of a council may need."""

_PAINTS = {"Tj", "TJ", "'", '"', "f", "F", "f*", "S", "s", "B", "B*", "b", "b*", "Do", "sh", "BI", "INLINE IMAGE"}
_STATED = re.compile(rb"(?<=<pdfaid:conformance>)[ABU](?=</pdfaid:conformance>)")
_NO_TEXT = re.compile("[\x00\ufeff\ufffe\ue000-\uf8ff]")


def assert_archival(pdf: bytes, *, language: str) -> None:
    """Check a finished PDF; `language` is that of the document, of which the file may say a region too (fa-IR)."""
    _assert_pdf_a(pdf)
    _assert_sound(pdf)
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        _assert_described(opened, language)
        tree = Tree.read(opened)
        _assert_contents(opened, tree)
        _assert_parents(opened, tree)
        _assert_structure(opened, tree)
        _assert_fonts(opened)


def stated_as(pdf: bytes, level: str) -> bytes:
    """Give a file that states another level (B, U or A) and is the same in all else."""
    changed, count = _STATED.subn(level.encode(), pdf)
    assert count == 1, "a PDF/A file states its level once, uncompressed"
    return changed


def _assert_pdf_a(pdf: bytes) -> None:
    found = pdfa.validate_written(io.BytesIO(stated_as(pdf, "B")), "3b")
    assert found.verdict == "pass" and not found.findings, [str(one) for one in found.findings]
    for level, profile in (("U", "3u"), ("A", "3a"), ("U", "ua1")):
        report = rules.validate_pdf_bytes(stated_as(pdf, level), profile=profile)
        faults = {(one.rule_id, one.message) for one in report.failures if one.rule_id not in UNCLAIMED}
        assert not faults, sorted(faults)


def _assert_sound(pdf: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "made.pdf"
        path.write_bytes(pdf)
        done = subprocess.run(["qpdf", "--check", path], capture_output=True, text=True, check=False)
    assert (done.returncode, "WARNING" in done.stdout + done.stderr) == (0, False), done.stdout + done.stderr


def _assert_described(pdf: Pdf, language: str) -> None:
    """Check what the file says of itself: its language, its title, that it is tagged."""
    root = pdf.Root
    assert str(root.Lang).split("-")[0] == language.split("-", maxsplit=1)[0]
    assert root.MarkInfo.Marked is True
    assert root.ViewerPreferences.DisplayDocTitle is True
    with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as xmp:
        assert xmp["dc:title"].strip() and xmp["dc:title"] == str(pdf.docinfo["/Title"])
        assert not any("pdfua" in key for key in xmp), "claims PDF/UA"
    assert all(page.obj.get("/Tabs") == Name.S for page in pdf.pages)


@dataclass
class Element:
    """A structure element: its type, dictionary, elements below it, and the marked content that it claims."""

    kind: str
    obj: Dictionary
    kids: list["Element"]
    marks: list[tuple[int, int]]  # page index, MCID

    def walk(self) -> Iterator["Element"]:
        """Give the element and all below it, in reading order."""
        yield self
        for kid in self.kids:
            yield from kid.walk()

    def attribute(self, name: str) -> Any:
        """Give the value of an attribute, whichever of the element's attribute objects holds it."""
        given = self.obj.get("/A", Array())
        return next((one[name] for one in ([given] if isinstance(given, Dictionary) else given) if name in one), None)


@dataclass
class Tree:
    """The structure tree, with the element that claims each piece of marked content."""

    root: Element
    owners: dict[tuple[int, int], Element]

    @classmethod
    def read(cls, pdf: Pdf) -> "Tree":
        """Read the tree; every element must name the one above it, no content may be claimed twice."""
        pages = {page.obj.objgen: index for index, page in enumerate(pdf.pages)}
        owners: dict[tuple[int, int], Element] = {}

        def read(obj: Dictionary, above: Dictionary) -> Element:
            assert obj.P.objgen == above.objgen, "an element names another parent than the one that has it"
            element = Element(str(obj.S).lstrip("/"), obj, [], [])
            given = obj.get("/K", Array())
            for kid in given if isinstance(given, Array) else [given]:
                if isinstance(kid, Dictionary) and "/S" in kid:
                    element.kids.append(read(kid, obj))
                elif isinstance(kid, Dictionary) and kid.get("/Type") == "/OBJR":
                    continue
                else:
                    marked = isinstance(kid, Dictionary)
                    place = (
                        pages[(kid.Pg if marked and "/Pg" in kid else obj.Pg).objgen],
                        int(kid.MCID if marked else kid),
                    )
                    assert place not in owners, "two elements claim the same content"
                    owners[place] = element
                    element.marks.append(place)
            return element

        top = pdf.Root.StructTreeRoot
        first = top.K[0] if isinstance(top.K, Array) else top.K
        return cls(read(first, top), owners)


def _assert_contents(pdf: Pdf, tree: Tree) -> None:
    """Check that all that is painted is either an artifact or one piece of marked content of one element."""
    found = set()
    for index, page in enumerate(pdf.pages):
        inside: list[str] = []
        for operands, operator in pikepdf.parse_content_stream(page):
            name = str(operator)
            if name in {"BDC", "BMC"}:
                assert not inside, "marked content within marked content"
                inside.append(str(operands[0]))
                if "/MCID" in (operands[1] if name == "BDC" else {}):
                    place = index, int(operands[1].MCID)
                    assert place not in found, "an MCID twice on a page"
                    found.add(place)
                    assert tree.owners[place].kind == inside[0].lstrip("/")
                else:
                    assert inside[0] == "/Artifact"
            elif name == "EMC":
                inside.pop()
            elif name in _PAINTS:
                assert inside, f"{name} outside of marked content on page {index + 1}"
        assert not inside
        assert "/Annots" not in page or all("/StructParent" in note for note in page.Annots)
    assert found == set(tree.owners), "content and tags do not claim the same pieces"


def _assert_parents(pdf: Pdf, tree: Tree) -> None:
    """Check that the parent tree leads from every piece of content to the element that claims it."""
    numbers = pdf.Root.StructTreeRoot.ParentTree.Nums
    parents = {int(numbers[at]): numbers[at + 1] for at in range(0, len(numbers), 2)}
    listed = {}
    for index, page in enumerate(pdf.pages):
        for mark, element in enumerate(parents[int(page.obj.StructParents)]):
            listed[index, mark] = element.objgen
    assert listed == {place: element.obj.objgen for place, element in tree.owners.items()}


def _assert_structure(pdf: Pdf, tree: Tree) -> None:
    """Check types, headings, tables and figures (Matterhorn protocol 09, 13, 14, 15)."""
    assert tree.root.kind == "Document"
    headings = 0
    level = 0
    for element in tree.root.walk():
        assert element.kind in STANDARD, element.kind
        assert not element.marks or element.kind not in GROUPING, f"content directly in {element.kind}"
        if re.fullmatch("H[1-6]", element.kind):
            assert int(element.kind[1]) <= level + 1, f"{element.kind} after a heading of level {level}"
            level = int(element.kind[1])
            headings += 1
        elif element.kind == "Table":
            _assert_table(element)
        elif element.kind == "Figure":
            assert str(element.obj.get("/Alt", "")).strip(), "a figure without words for it"
            assert len(element.attribute("/BBox")) == 4
    assert len(list(_outline(pdf))) >= headings, "headings that the outline does not name"


def _outline(pdf: Pdf) -> Iterator[str]:
    """Give the titles of the outline; each must lead to a page of the file."""
    pages = {page.obj.objgen for page in pdf.pages}
    with pdf.open_outline() as outline:
        waiting = list(outline.root)
        while waiting:
            entry = waiting.pop()
            assert entry.title.strip()
            target = entry.destination
            assert isinstance(target, Array) and target[0].objgen in pages
            waiting += entry.children
            yield entry.title


def _assert_table(table: Element) -> None:
    rows = [row for row in table.walk() if row.kind == "TR"]
    assert rows and {kid.kind for kid in table.kids} <= {"TR", "THead", "TBody", "TFoot", "Caption"}
    widths = set()
    for row in rows:
        assert row.kids and {cell.kind for cell in row.kids} <= {"TH", "TD"}
        widths.add(sum(int(cell.attribute("/ColSpan") or 1) for cell in row.kids))
        for cell in row.kids:
            if cell.kind == "TH":
                assert cell.attribute("/Scope") in {"/Column", "/Row", "/Both"}
    assert len(widths) == 1, f"rows of {sorted(widths)} columns in one table"


def _assert_fonts(pdf: Pdf) -> None:
    """Check that fonts are embedded, and that every code that is shown stands for characters that can be copied."""
    codes: dict[tuple[int, int], dict[str, str]] = {}
    for page in pdf.pages:
        fonts = page.Resources.get("/Font", {})
        font, known = None, {}
        for operands, operator in pikepdf.parse_content_stream(page):
            name = str(operator)
            if name == "Tf":
                font = fonts[str(operands[0])]
                if font.objgen not in codes:
                    assert "/FontFile2" in font.DescendantFonts[0].FontDescriptor
                    codes[font.objgen] = to_unicode(font)
                known = codes[font.objgen]
            elif name in {"Tj", "TJ"}:
                for part in operands[0] if name == "TJ" else [operands[0]]:
                    if isinstance(part, pikepdf.String):
                        shown = bytes(part).hex()
                        for at in range(0, len(shown), 4):
                            assert known.get(shown[at : at + 4]), f"code {shown[at : at + 4]} has no character"
    for known in codes.values():
        assert not any(_NO_TEXT.search(text) for text in known.values())


def to_unicode(font: Dictionary) -> dict[str, str]:
    """Give the characters of each code (four hexadecimal digits) of one of our fonts, which map codes one by one."""
    rows = re.findall(rb"^<([0-9a-f]{4})> <([0-9a-f]+)>$", font.ToUnicode.read_bytes(), re.MULTILINE)
    return {code.decode(): bytes.fromhex(text.decode()).decode("utf-16-be") for code, text in rows}
