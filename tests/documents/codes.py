"""The text codes of a PDF as they stand in its pages, in visual order: what no reader has put together yet."""

import io
from dataclasses import dataclass

import pikepdf
from tests.documents.archive import to_unicode


@dataclass(frozen=True)
class Shown:
    """A line of text: its page, where it begins (points from the lower left corner), and its characters."""

    page: int
    x: float
    y: float
    text: str


def shown(pdf: bytes) -> list[Shown]:
    """Give all text objects of a file."""
    found = []
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        fonts: dict[tuple[int, int], dict[str, str]] = {}
        for index, page in enumerate(opened.pages):
            known: dict[str, str] = {}
            place, text = (0.0, 0.0), ""
            for operands, operator in pikepdf.parse_content_stream(page):
                name = str(operator)
                if name == "Tf":
                    font = page.Resources.Font[str(operands[0])]
                    if font.objgen not in fonts:
                        fonts[font.objgen] = to_unicode(font)
                    known = fonts[font.objgen]
                elif name == "Tm":
                    place = float(operands[4]), float(operands[5])
                elif name in {"Tj", "TJ"}:
                    for part in operands[0] if name == "TJ" else [operands[0]]:
                        if isinstance(part, pikepdf.String):
                            codes = bytes(part).hex()
                            text += "".join(known[codes[at : at + 4]] for at in range(0, len(codes), 4))
                elif name == "ET":
                    found.append(Shown(index, *place, text))
                    text = ""
    return found
