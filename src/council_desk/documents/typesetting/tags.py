"""The logical structure of a tagged PDF: collected while pages are drawn, written once at the end."""

from dataclasses import dataclass
from typing import Any

from reportlab.pdfbase import pdfdoc

from council_desk.documents.typesetting.scripts import plain

_CELLS = frozenset({"TH", "TD"})


class Element:
    """A structure element, for example a paragraph: its kids are elements, or (page index, marked-content id).

    A text in place of the id is the name of an annotation on that page.

    `alternative` is the text for those who do not see a figure.
    """

    __slots__ = ("alternative", "attributes", "kids", "name", "parent", "tag", "title")

    def __init__(
        self, tag: str, parent: "Element | None", *, attributes: str = "", title: str = "", alternative: str = ""
    ) -> None:
        self.tag = tag
        self.parent = parent
        self.attributes = attributes
        self.title = title
        self.alternative = alternative
        self.kids: list[Element | tuple[int, int | str]] = []
        self.name = ""
        if parent is not None:
            parent.kids.append(self)

    @property
    def used(self) -> bool:
        """Tell whether the tree needs the element: anything on a page belongs to it, or a row would lack a cell."""
        return self.tag in _CELLS or any(not isinstance(kid, Element) or kid.used for kid in self.kids)


@dataclass(frozen=True, slots=True)
class Link:
    """A box on a page (left, lower, right, upper) that leads to the top of another; indices count from 0."""

    page: int
    element: Element
    box: tuple[float, float, float, float]
    target: int
    told: str


class Structure:
    """The structure tree of one document, and who owns each piece of marked content on each page."""

    def __init__(self, language: str) -> None:
        self._language = language
        self.root = Element("Document", None)
        self._pages: list[list[Element]] = []
        self._links: list[Link] = []

    def mark(self, page: int, element: Element) -> int:
        """Give the id of a new piece of marked content of an element on a page (counted from 0)."""
        while len(self._pages) <= page:
            self._pages.append([])
        owners = self._pages[page]
        element.kids.append((page, len(owners)))
        owners.append(element)
        return len(owners) - 1

    def link(self, link: Link) -> None:
        """Add a link; its element is the one that has its text."""
        link.element.kids.append((link.page, f"Link{len(self._links)}"))
        self._links.append(link)

    def write(self, doc: Any) -> None:
        """Add the tree to a ReportLab document whose pages are complete."""
        pages = range(doc.pageCounter - 1)
        page_refs = [_reference(doc, f"Page{page + 1}") for page in pages]
        link_refs = self._write_links(doc, page_refs)
        elements = self._elements()
        objects = {}
        for at, element in enumerate(elements):
            element.name = f"Element{at}"
            objects[element.name] = _Written()
            doc.Reference(objects[element.name], element.name)
        root = _Written()
        root_reference = doc.Reference(root, "StructTreeRoot")
        refs = {element: _reference(doc, element.name) for element in elements}
        parent_of_root = root_reference.format(doc).decode("ascii")
        for element in elements:
            objects[element.name].text = self._dictionary(element, refs, page_refs, link_refs, parent_of_root)
        numbers = []
        for page in pages:
            owners = self._pages[page] if page < len(self._pages) else []
            numbers.append(f"{page} [{' '.join(refs[owner] for owner in owners)}]")
        numbers += [f"{len(pages) + at} {refs[link.element]}" for at, link in enumerate(self._links)]
        root.text = (
            f"<</Type/StructTreeRoot/K {refs[self.root]}/ParentTree<</Nums[{' '.join(numbers)}]>>"
            f"/ParentTreeNextKey {len(numbers)}>>"
        )
        doc.Catalog.StructTreeRoot = root_reference
        doc.Catalog.MarkInfo = pdfdoc.PDFDictionary({"Marked": "true"})
        for page in pages:
            entry = doc.idToObject[f"Page{page + 1}"]
            entry.__NoDefault__ = [*entry.__NoDefault__, "StructParents", "Tabs"]
            entry.StructParents = page
            entry.Tabs = "/S"

    def _write_links(self, doc: Any, pages: list[str]) -> dict[str, str]:
        """Add the annotations to their pages, and give references to them by their names."""
        found: dict[str, str] = {}
        on_page: dict[int, list[Any]] = {}
        for at, link in enumerate(self._links):
            name, annotation = f"Link{at}", _Written()
            left, lower, right, upper = (round(value, 2) for value in link.box)
            annotation.text = (
                f"<</Type/Annot/Subtype/Link/Rect[{left} {lower} {right} {upper}]/Border[0 0 0]/F 4"
                f"/StructParent {len(pages) + at}/Contents {text_string(link.told)}"
                f"/Dest[{pages[link.target]}/XYZ 0 842 null]>>"
            )
            on_page.setdefault(link.page, []).append(doc.Reference(annotation, name))
            found[name] = _reference(doc, name)
        for page, annotations in on_page.items():
            doc.idToObject[f"Page{page + 1}"].Annots = pdfdoc.PDFArray(annotations)
        return found

    def _elements(self) -> list[Element]:
        """Give the used elements in reading order."""
        found = []
        waiting = [self.root]
        while waiting:
            element = waiting.pop()
            if element is not self.root and not element.used:
                continue
            found.append(element)
            waiting.extend(kid for kid in reversed(element.kids) if isinstance(kid, Element))
        return found

    def _dictionary(
        self, element: Element, refs: dict[Element, str], pages: list[str], links: dict[str, str], root: str
    ) -> str:
        home = next((kid[0] for kid in element.kids if isinstance(kid, tuple)), None)
        kids = []
        for kid in element.kids:
            if isinstance(kid, Element):
                if kid in refs:
                    kids.append(refs[kid])
            elif isinstance(kid[1], str):
                kids.append(f"<</Type/OBJR/Pg {pages[kid[0]]}/Obj {links[kid[1]]}>>")
            elif kid[0] == home:
                kids.append(str(kid[1]))
            else:
                kids.append(f"<</Type/MCR/Pg {pages[kid[0]]}/MCID {kid[1]}>>")
        parent = refs[element.parent] if element.parent is not None else root
        text = f"<</Type/StructElem/S/{element.tag}/P {parent}/K[{' '.join(kids)}]"
        if home is not None:
            text += f"/Pg {pages[home]}"
        if element.attributes:
            text += f"/A {element.attributes}"
        if element.title:
            text += f"/T {text_string(plain(element.title))}"
        if element.alternative:
            text += f"/Alt {text_string(plain(element.alternative))}"
        if element.parent is None:
            text += f"/Lang({self._language})"
        return text + ">>"


def text_string(text: str) -> str:
    """Give a PDF text string in UTF-16, hexadecimal."""
    return f"<feff{text.encode('utf-16-be').hex()}>"


def _reference(doc: Any, name: str) -> str:
    return str(pdfdoc.PDFObjectReference(name).format(doc).decode("ascii"))


class _Written(pdfdoc.PDFObject):  # type: ignore[misc]
    """An indirect object whose body is ready text."""

    __RefOnly__ = 1
    text = "null"

    def format(self, _document: Any) -> bytes:
        return self.text.encode("latin-1")
