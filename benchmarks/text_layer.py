"""What comes out of a PDF again: the words and neighbouring pairs of the four samples, ours beside WeasyPrint.

Through pdftotext, PDFium, MuPDF, pypdf and, where Node.js is, pdf.js; in percent of what the document says, blind to
ZWNJ. A word counts as often as the document has it.
"""

import re
import shutil
import subprocess
import tempfile
from collections import Counter
from itertools import pairwise
from pathlib import Path

import pypdfium2
from _markup import html, words
from _others import VENV, others_python

from council_desk.documents.minutes import minutes_document, profile_for
from council_desk.documents.typesetting import typeset
from council_desk.paths import resource_dir
from council_desk.record.reading import read_file

INVISIBLE = {
    ord(c): None for c in "\u200b\u200c\u200d\u200e\u200f\u061c\u2066\u2067\u2068\u2069\u202a\u202b\u202c\ufeff\xad"
}
MUPDF = "import sys, pymupdf; print(''.join(page.get_text() for page in pymupdf.open(sys.argv[1])))"
PYPDF = "import sys, pypdf; print('\\n'.join(page.extract_text() for page in pypdf.PdfReader(sys.argv[1]).pages))"

PDFJS_VERSION = "5.6.205"
PDFJS = """
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'; import fs from 'node:fs';
const pdf = await getDocument({ data: new Uint8Array(fs.readFileSync(process.argv[2])), verbosity: 0 }).promise;
for (let n = 1; n <= pdf.numPages; n++) {
  const { items } = await (await pdf.getPage(n)).getTextContent();
  console.log(items.map(item => item.str + (item.hasEOL ? '\\n' : '')).join(''));
}
"""


def main() -> int:
    found: dict[str, dict[str, tuple[float, float]]] = {}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for language in ("fa", "ar", "ru", "en"):
            record = read_file(resource_dir() / "sample" / f"{language}.json")
            document = minutes_document(record, profile=profile_for(record), copy="internal")
            ours, other = folder / "ours.pdf", folder / "other.pdf"
            ours.write_bytes(typeset(document).pdf)
            (folder / "page.html").write_text(html(document), encoding="utf-8")
            subprocess.run([others_python(), "-m", "weasyprint", folder / "page.html", other], check=True)
            wanted = runs(" ".join(words(document)))
            for program, pdf in (("ours", ours), ("WeasyPrint", other)):
                for reader, text in texts(pdf).items():
                    found.setdefault(reader, {})[f"{program} {language}"] = shares(wanted, text)
    print(f"{'':12}" + "".join(f"{column:>18}" for column in next(iter(found.values()))))
    for reader, row in found.items():
        print(f"{reader:12}" + "".join(f"{w:11.1f} /{p:5.1f}" for w, p in row.values()))
    behind = [
        f"{reader} {language}"
        for reader, row in found.items()
        for language in ("fa", "ar", "ru", "en")
        if row[f"ours {language}"] < row[f"WeasyPrint {language}"]
    ]
    print("behind WeasyPrint: " + (", ".join(behind) or "nowhere"))
    return 0


def texts(pdf: Path) -> dict[str, str]:
    """The text of a PDF by each reader."""
    python = others_python()
    with pypdfium2.PdfDocument(pdf) as opened:
        pdfium = "\n".join(page.get_textpage().get_text_range() for page in opened)
    found = {
        "pdftotext": _output("pdftotext", "-enc", "UTF-8", pdf, "-"),
        "PDFium": pdfium,
        "MuPDF": _output(python, "-c", MUPDF, pdf),
        "pypdf": _output(python, "-c", PYPDF, pdf),
    }
    if shutil.which("npm"):
        found["pdf.js"] = _output("node", _pdfjs(), pdf)
    return found


def _pdfjs() -> Path:
    """The script that reads with pdf.js; the package is fetched on the first call."""
    folder = VENV / f"pdfjs-{PDFJS_VERSION}"
    script = folder / "read.mjs"
    if not script.exists():
        folder.mkdir(parents=True)
        package = f"pdfjs-dist@{PDFJS_VERSION}"
        subprocess.run(["npm", "install", "--silent", "--no-package-lock", "--prefix", folder, package], check=True)
        script.write_text(PDFJS, encoding="utf-8")
    return script


def _output(*command: str | Path) -> str:
    return subprocess.run(command, check=True, capture_output=True, encoding="utf-8").stdout


def shares(wanted: list[str], text: str) -> tuple[float, float]:
    """Percent of the words, and of the neighbouring pairs, that the text has."""
    got = runs(text)
    return _share(Counter(wanted), Counter(got)), _share(Counter(_pairs(wanted)), Counter(_pairs(got)))


def runs(text: str) -> list[str]:
    """The runs of letters and digits; readers place punctuation by rules of their own, whatever the file says."""
    return re.findall(r"\w+", text.translate(INVISIBLE))


def _pairs(items: list[str]) -> list[tuple[str, str]]:
    return list(pairwise(items))


def _share(wanted: Counter, got: Counter) -> float:
    return 100 * sum((wanted & got).values()) / max(1, sum(wanted.values()))


if __name__ == "__main__":
    raise SystemExit(main())
