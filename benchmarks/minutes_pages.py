"""Persian minutes of 5, 50 and 500 pages: ours beside Typst, LibreOffice, WeasyPrint and fpdf2 on the same text.

    python benchmarks/minutes_pages.py [PAGES ...]

Whole processes in turn: seconds on the clock and of the processor, their ratios to ours round by round, peak memory,
size and pages of each PDF. The clock tells little while the machine does something else as well. Ours reads and checks
the record and builds the blocks; the others are given ready markup. Below that, ours and Typst in a process that has
set another document before, as in a program that is open. What takes minutes at 500 pages runs once.
"""

import json
import shutil
import sys
import tempfile
from pathlib import Path

import pypdfium2
from _long_record import long_record
from _markup import html, listed, typst
from _others import others_python, side_by_side, table

from council_desk.documents.minutes import minutes_document, profile_for
from council_desk.paths import resource_dir

SIZES = {5: (4, 9), 50: (72, 5), 500: (770, 3)}  # about as many pages: agenda items, rounds
SLOW = frozenset({"WeasyPrint", "fpdf2"})
FONTCONFIG = """<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>{fonts}</dir><cachedir>{cache}</cachedir></fontconfig>"""
OURS = """
import sys
from pathlib import Path
from council_desk.record.reading import read_file
from council_desk.documents.minutes import render_minutes, profile_for
def render(source, target):
    record = read_file(Path(source))
    Path(target).write_bytes(render_minutes(record, profile=profile_for(record), copy='internal').pdf)
"""
TYPST = """
import sys
import typst
def render(source, target):
    typst.compile(source, output=target, font_paths=[sys.argv[3]])
"""
COLD = "render(*sys.argv[1:3])"
WARM = """
import time
render(sys.argv[4], sys.argv[2])
begin, used = time.perf_counter(), time.process_time()
render(*sys.argv[1:3])
print(time.perf_counter() - begin, time.process_time() - used)
"""
OPEN = " (open)"


def main() -> int:
    wanted = [int(pages) for pages in sys.argv[1:]] or list(SIZES)
    if not office():
        print("LibreOffice is not installed here and was left out")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write_inputs(folder, "first", SIZES[5][0] + 1)
        for pages in wanted:
            items, rounds = SIZES[pages]
            write_inputs(folder, "minutes", items)
            found = side_by_side(commands(folder), rounds, SLOW if pages > 50 else frozenset())
            sizes = {n: _size(folder / f"{n.removesuffix(OPEN)}.pdf") for n in found}
            print(f"\nabout {pages} pages, {rounds} rounds")
            print(table({n: runs for n, runs in found.items() if OPEN not in n}, "Council Desk", sizes))
            print("in a process that has set another document before")
            print(table({n: runs for n, runs in found.items() if OPEN in n}, f"Council Desk{OPEN}", sizes))
    return 0


def office() -> str | None:
    """LibreOffice, where it is installed."""
    return shutil.which("soffice") or shutil.which("libreoffice")


def write_inputs(folder: Path, name: str, items: int) -> None:
    """Write the record, and the same text for each of the others."""
    record = long_record(items)
    document = minutes_document(record, profile=profile_for(record), copy="internal")
    inputs = {
        "json": record.model_dump_json(exclude_unset=True),
        "html": html(document),
        "typ": typst(document),
        "blocks": json.dumps(listed(document), ensure_ascii=False),
    }
    for ending, text in inputs.items():
        (folder / f"{name}.{ending}").write_text(text, encoding="utf-8")


def commands(folder: Path) -> dict:
    """How each program makes its PDF of the inputs: command and environment."""
    fonts = resource_dir() / "fonts"
    (folder / "fonts.conf").write_text(FONTCONFIG.format(fonts=fonts, cache=folder / "cache"), encoding="utf-8")
    fontconfig = {"FONTCONFIG_FILE": str(folder / "fonts.conf")}
    python = others_python()

    def inputs(ending: str, target: str) -> list[Path]:
        return [folder / f"minutes.{ending}", folder / f"{target}.pdf", fonts, folder / f"first.{ending}"]

    found: dict = {
        "Council Desk": ([sys.executable, "-c", OURS + COLD, *inputs("json", "Council Desk")], {}),
        "Typst": ([python, "-c", TYPST + COLD, *inputs("typ", "Typst")], {}),
        f"Council Desk{OPEN}": ([sys.executable, "-c", OURS + WARM, *inputs("json", "Council Desk")], {}),
        f"Typst{OPEN}": ([python, "-c", TYPST + WARM, *inputs("typ", "Typst")], {}),
        "WeasyPrint": ([python, "-m", "weasyprint", *inputs("html", "WeasyPrint")[:2]], fontconfig),
        "fpdf2": ([python, Path(__file__).with_name("_fpdf.py"), *inputs("blocks", "fpdf2")[:3]], {}),
    }
    if program := office():
        profile = f"-env:UserInstallation={(folder / 'office').as_uri()}"
        source = folder / "LibreOffice.html"
        shutil.copy(folder / "minutes.html", source)
        convert = [program, profile, "--headless", "--convert-to", "pdf:writer_web_pdf_Export"]
        found["LibreOffice"] = ([*convert, "--outdir", folder, source], fontconfig)
    return found


def _size(path: Path) -> str:
    with pypdfium2.PdfDocument(path) as pdf:
        return f"{len(pdf)} pages, {path.stat().st_size / 1024:.0f} KiB"


if __name__ == "__main__":
    raise SystemExit(main())
