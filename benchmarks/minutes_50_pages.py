"""Fifty pages of Persian minutes: ours beside LibreOffice, WeasyPrint and Typst on the same text, whole processes.

Prints seconds, the ratio to ours round by round, peak memory, and the size and pages of each PDF.
"""

import shutil
import sys
import tempfile
from pathlib import Path

import pypdfium2
from _long_record import long_record
from _markup import html, typst
from _others import others_python, side_by_side, table

from council_desk.documents.minutes import minutes_document, profile_for
from council_desk.paths import resource_dir

ITEMS = 62
ROUNDS = 5
FONTCONFIG = """<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>{fonts}</dir><cachedir>{cache}</cachedir></fontconfig>"""


def main() -> int:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        record = long_record(ITEMS)
        (folder / "record.json").write_text(record.model_dump_json(exclude_unset=True), encoding="utf-8")
        document = minutes_document(record, profile=profile_for(record), copy="internal")
        (folder / "minutes.html").write_text(html(document), encoding="utf-8")
        (folder / "minutes.typ").write_text(typst(document), encoding="utf-8")
        fonts = resource_dir() / "fonts"
        (folder / "fonts.conf").write_text(FONTCONFIG.format(fonts=fonts, cache=folder / "cache"), encoding="utf-8")
        fontconfig = {"FONTCONFIG_FILE": str(folder / "fonts.conf")}
        render = (
            "import sys; from pathlib import Path\n"
            "from council_desk.record.reading import read_file\n"
            "from council_desk.documents.minutes import render_minutes, profile_for\n"
            "record = read_file(Path(sys.argv[1]))\n"
            "Path(sys.argv[2]).write_bytes("
            "render_minutes(record, profile=profile_for(record), copy='internal').pdf)"
        )
        python = others_python()
        commands: dict = {
            "Council Desk": ([sys.executable, "-c", render, folder / "record.json", folder / "ours.pdf"], {}),
            "Typst": (
                [
                    python,
                    "-c",
                    "import sys, typst; typst.compile(sys.argv[1], output=sys.argv[2], font_paths=[sys.argv[3]])",
                    folder / "minutes.typ",
                    folder / "typst.pdf",
                    fonts,
                ],
                {},
            ),
            "WeasyPrint": (
                [python, "-m", "weasyprint", folder / "minutes.html", folder / "weasyprint.pdf"],
                fontconfig,
            ),
        }
        office = shutil.which("soffice") or shutil.which("libreoffice")
        if office:
            profile = f"-env:UserInstallation={(folder / 'office').as_uri()}"
            command = [office, profile, "--headless", "--convert-to", "pdf:writer_web_pdf_Export"]
            commands["LibreOffice"] = ([*command, "--outdir", folder, folder / "minutes.html"], fontconfig)
        else:
            print("LibreOffice is not installed here and was left out")
        found = side_by_side(commands, ROUNDS)
        pdfs = {"Council Desk": "ours", "Typst": "typst", "WeasyPrint": "weasyprint", "LibreOffice": "minutes"}
        sizes = {n: _size(folder / f"{pdf}.pdf") for n, pdf in pdfs.items() if n in found}
        print(table(found, "Council Desk", sizes))
    return 0


def _size(path: Path) -> str:
    with pypdfium2.PdfDocument(path) as pdf:
        return f"{len(pdf)} pages, {path.stat().st_size / 1024:.0f} KiB"


if __name__ == "__main__":
    raise SystemExit(main())
