"""The blocks of a document as HTML, as Typst markup and as lists, so that other programs set the very same text."""

from html import escape

from council_desk.documents import blocks as b
from council_desk.paths import resource_dir


def plain(text: b.Text) -> str:
    """The characters of a text without its looks."""
    return text if isinstance(text, str) else "".join(span.text for span in text)


def words(document: b.Document) -> list[str]:
    """Every word of the document in reading order."""
    return " ".join(_texts(document.blocks)).split()


def _texts(content: tuple[b.Block, ...]) -> list[str]:
    found: list[str] = []
    for block in content:
        match block:
            case b.Paragraph() | b.Heading():
                found.append(plain(block.text))
            case b.Table():
                found += [plain(cell.text) for row in (*block.head, *block.rows) for cell in row]
            case b.Sides():
                found += _texts((*block.start, *block.end))
            case b.Box():
                found += _texts(block.content)
            case b.Signatures():
                found += [text for signer in block.signers for text in (signer.role, signer.name)]
            case _:
                pass
    return found


def html(document: b.Document) -> str:
    """A page for WeasyPrint and LibreOffice, with the program's own fonts, sizes and margins."""
    fonts = resource_dir() / "fonts"
    page = document.page
    faces = "".join(
        f"@font-face{{font-family:Page;font-weight:{weight};src:url('{(fonts / name).as_uri()}')}}"
        for name, weight in (("Vazirmatn-Regular.ttf", "normal"), ("Vazirmatn-Bold.ttf", "bold"))
    )
    style = (
        f"{faces}@page{{size:A4;margin:{page.top}mm {page.inner}mm {page.bottom}mm {page.outer}mm;"
        "@bottom-center{content:counter(page) '/' counter(pages)}}"
        f"body{{font-family:Page,Vazirmatn,'Noto Sans';font-size:{document.size}pt;line-height:{document.leading}pt}}"
        "p{text-align:justify;margin:0 0 4pt}table{width:100%;border-collapse:collapse}"
        "td,th{border:.5pt solid #b9c4c4;padding:3pt 5pt;text-align:start}.box{background:#f4f8f8;padding:6pt}"
    )
    direction = "rtl" if document.rtl else "ltr"
    body = "".join(_html(block) for block in document.blocks)
    return (
        f'<!DOCTYPE html><html lang="{document.language}" dir="{direction}"><head><meta charset="utf-8">'
        f"<title>{escape(document.title)}</title><style>{style}</style></head><body>{body}</body></html>"
    )


def _html(block: b.Block) -> str:
    match block:
        case b.Heading():
            return f"<h{block.level}>{escape(plain(block.text))}</h{block.level}>"
        case b.Paragraph():
            return f"<p>{escape(plain(block.text))}</p>"
        case b.Table():
            head = "".join(_html_row(row, "th") for row in block.head)
            rows = "".join(_html_row(row, "td") for row in block.rows)
            return f"<table><thead>{head}</thead><tbody>{rows}</tbody></table>"
        case b.Sides():
            sides = ("".join(_html(p) for p in side) for side in (block.start, block.end))
            return f"<table><tr>{''.join(f'<td>{side}</td>' for side in sides)}</tr></table>"
        case b.Box():
            return f'<div class="box">{"".join(_html(p) for p in block.content)}</div>'
        case b.Signatures():
            cells = "".join(f"<td>{escape(s.role)}<br>{escape(s.name)}</td>" for s in block.signers)
            return f"<table><tr>{cells}</tr></table>"
        case _:
            return ""


def _html_row(row: tuple[b.Cell, ...], tag: str) -> str:
    cells = (f'<{tag} colspan="{cell.span}">{escape(plain(cell.text))}</{tag}>' for cell in row)
    return f"<tr>{''.join(cells)}</tr>"


def typst(document: b.Document) -> str:
    """The same for Typst."""
    page = document.page
    start, end = ("right", "left") if document.rtl else ("left", "right")
    sides = f"{start}: {page.inner}mm, {end}: {page.outer}mm"
    head = (
        f'#set page(paper: "a4", margin: (top: {page.top}mm, bottom: {page.bottom}mm, {sides}), numbering: "1 / 1")\n'
        f'#set text(font: ("Vazirmatn", "Noto Sans"), lang: "{document.language[:2]}", size: {document.size}pt, '
        f"dir: {'rtl' if document.rtl else 'ltr'})\n#set par(justify: true, leading: 0.75em)\n"
    )
    return head + "\n\n".join(_typst(block) for block in document.blocks)


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


def _typst(block: b.Block) -> str:
    match block:
        case b.Heading():
            return f"#heading(level: {block.level}, {_quoted(plain(block.text))})"
        case b.Paragraph():
            return f"#par({_quoted(plain(block.text))})"
        case b.Table():
            columns = ", ".join(f"{width}fr" for width in block.widths)
            head = ", ".join(_typst_cell(cell) for row in block.head for cell in row)
            rows = ", ".join(_typst_cell(cell) for row in block.rows for cell in row)
            header = f"table.header({head}), " if head else ""
            return f"#table(columns: ({columns},), stroke: 0.5pt, {header}{rows})"
        case b.Sides():
            start, end = ("\\n".join(plain(p.text) for p in side) for side in (block.start, block.end))
            return f"#grid(columns: (3fr, 2fr), {_quoted(start)}, {_quoted(end)})"
        case b.Box():
            inner = ", ".join(f"par({_quoted(plain(p.text))})" for p in block.content)
            return f'#block(fill: rgb("#f4f8f8"), inset: 6pt, stack({inner}))'
        case b.Signatures():
            cells = ", ".join(_quoted(f"{s.role}\n{s.name}") for s in block.signers)
            return f"#grid(columns: (1fr, 1fr, 1fr), gutter: 20pt, {cells})"
        case _:
            return ""


def _typst_cell(cell: b.Cell) -> str:
    text = _quoted(plain(cell.text))
    return f"table.cell(colspan: {cell.span}, {text})" if cell.span > 1 else text


def listed(document: b.Document) -> dict:
    """The same as lists that JSON can hold: headings, paragraphs, and tables of (text, columns) cells."""
    return {
        "language": document.language[:2],
        "rtl": document.rtl,
        "blocks": [entry for block in document.blocks for entry in _listed(block)],
    }


def _listed(block: b.Block) -> list[list]:
    match block:
        case b.Heading():
            return [["heading", block.level, plain(block.text)]]
        case b.Paragraph():
            return [["paragraph", plain(block.text)]]
        case b.Table():
            rows = [[[plain(cell.text), cell.span] for cell in row] for row in (*block.head, *block.rows)]
            return [["table", list(block.widths), len(block.head), rows]]
        case b.Sides():
            sides = ["\n".join(plain(p.text) for p in side) for side in (block.start, block.end)]
            return [["table", [block.share, 1 - block.share], 0, [[[side, 1] for side in sides]]]]
        case b.Box():
            return [["paragraph", plain(p.text)] for p in block.content]
        case b.Signatures():
            return [["table", [1] * len(block.signers), 0, [[[f"{s.role}\n{s.name}", 1] for s in block.signers]]]]
        case _:
            return []
