"""The logical structure of a tagged PDF: collected while pages are drawn, written once at the end."""

from typing import Any

from reportlab.pdfbase import pdfdoc

from council_desk.documents.typesetting.scripts import plain

_CELLS = frozenset({"TH", "TD"})


class Element:
    """A structure element, for example a paragraph: its kids are elements, or (page index, marked-content id).

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
        self.kids: list[Element | tuple[int, int]] = []
        self.name = ""
        if parent is not None:
            parent.kids.append(self)

    @property
    def used(self) -> bool:
        """Tell whether the tree needs the element: anything on a page belongs to it, or a row would lack a cell."""
        return self.tag in _CELLS or any(not isinstance(kid, Element) or kid.used for kid in self.kids)


class Structure:
    """The structure tree of one document, and who owns each piece of marked content on each page."""

    def __init__(self, language: str) -> None:
        self._language = language
        self.root = Element("Document", None)
        self._pages: list[list[Element]] = []

    def mark(self, page: int, element: Element) -> int:
        """Give the id of a new piece of marked content of an element on a page (counted from 0)."""
        while len(self._pages) <= page:
            self._pages.append([])
        owners = self._pages[page]
        element.kids.append((page, len(owners)))
        owners.append(element)
        return len(owners) - 1

    def write(self, doc: Any) -> None:
        """Add the tree to a ReportLab document whose pages are complete."""
        pages = range(doc.pageCounter - 1)
        page_refs = [_reference(doc, f"Page{page + 1}") for page in pages]
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
            objects[element.name].text = self._dictionary(element, refs, page_refs, parent_of_root)
        numbers = []
        for page in pages:
            owners = self._pages[page] if page < len(self._pages) else []
            numbers.append(f"{page} [{' '.join(refs[owner] for owner in owners)}]")
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

    def _dictionary(self, element: Element, refs: dict[Element, str], pages: list[str], root: str) -> str:
        home = next((kid[0] for kid in element.kids if isinstance(kid, tuple)), None)
        kids = []
        for kid in element.kids:
            if isinstance(kid, Element):
                if kid in refs:
                    kids.append(refs[kid])
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
