"""Sections of a document: pages that share a header, a footer and a watermark. Each begins on a new page."""

from dataclasses import dataclass, field

from council_desk.documents.blocks import Block, Document, Furniture, NewPage
from council_desk.documents.typesetting.flow import Page


@dataclass(slots=True)
class Section:
    """The blocks between two new pages. `first` is the index of its first page, known once `pages` are."""

    furniture: Furniture
    watermark: str
    anchor: str = ""
    blocks: list[Block] = field(default_factory=list)
    pages: list[Page] = field(default_factory=list)
    first: int = 0


def sections(document: Document) -> list[Section]:
    """Part a document into its sections, in reading order; a new page before everything else makes no empty one."""
    found = [Section(document.page.furniture, document.page.watermark)]
    for block in document.blocks:
        if isinstance(block, NewPage):
            if len(found) == 1 and not found[0].blocks:
                found = []
            found.append(Section(block.furniture, block.watermark, block.anchor))
        else:
            found[-1].blocks.append(block)
    return found
