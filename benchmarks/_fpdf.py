"""Set blocks with fpdf2: SOURCE (see _markup.listed) TARGET FONTS. Runs in the environment of the other programs."""

import json
import sys
from pathlib import Path

from fpdf import FPDF

SIZE, LEADING = 10.5, 18 / 72 * 25.4
HEADINGS = {1: 1.45, 2: 1.12, 3: 1.0}


class Paper(FPDF):
    """A4 pages numbered at the foot."""

    def footer(self) -> None:
        self.set_y(-15)
        self.set_font("Page", size=8)
        self.cell(0, 8, f"{self.page_no()}/{{nb}}", align="C")


def main(source: Path, target: Path, fonts: Path) -> None:
    document = json.loads(source.read_text(encoding="utf-8"))
    rtl = document["rtl"]
    start = "R" if rtl else "L"
    pdf = Paper(format="A4")
    pdf.set_margins(15, 20, 25)
    pdf.set_auto_page_break(auto=True, margin=22)
    pdf.set_lang(document["language"])
    for style, weight in (("", "Regular"), ("B", "Bold")):
        pdf.add_font("Page", style, fonts / f"Vazirmatn-{weight}.ttf")
        pdf.add_font("Other", style, fonts / f"NotoSans-{weight}.ttf")
    pdf.set_fallback_fonts(["Other"])
    pdf.set_text_shaping(use_shaping_engine=True, direction="rtl" if rtl else "ltr")
    pdf.add_page()
    for kind, *values in document["blocks"]:
        pdf.set_font("Page", size=SIZE)
        if kind == "heading":
            level, text = values
            pdf.set_font("Page", style="B", size=SIZE * HEADINGS[level])
            pdf.multi_cell(0, LEADING, text, align=start, new_x="LMARGIN", new_y="NEXT")
        elif kind == "paragraph":
            pdf.multi_cell(0, LEADING, values[0], align="J", new_x="LMARGIN", new_y="NEXT")
        else:
            widths, heads, rows = values
            order = -1 if rtl else 1
            with pdf.table(
                col_widths=widths[::order],
                num_heading_rows=heads,
                first_row_as_headings=bool(heads),
                text_align="RIGHT" if rtl else "LEFT",
                line_height=LEADING,
            ) as table:
                for cells in rows:
                    row = table.row()
                    for text, span in cells[::order]:
                        row.cell(text, colspan=span)
    pdf.output(str(target))


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
