"""The same paragraphs set by Chromium and by us, line by line: which glyphs stand on a line, from left to right.

    python benchmarks/chromium_lines.py [--show N]      N: lines of each language to print that differ

All texts of the four samples with lines that mix directions, numbers and brackets, and mixtures of their words by
chance, in the same fonts, size and width, justified; the mixtures once more so small that each is one line, which
shows the order apart from the line breaks. A glyph is known by its outline, so it does not matter how a program
numbers or names it; glyphs of one character in two fonts count as one, since Chromium and we may take a digit between
two scripts from another font. Marks are left out: we paint them as paths. Where our rules hold two words together (a
number and its noun), Chromium gets a no-break space. Without Chromium nothing is compared.
"""

import argparse
import base64
import difflib
import json
import random
import shutil
import subprocess
import tempfile
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from html import escape
from pathlib import Path
from typing import Any

import uharfbuzz as hb
from _others import others_python

from council_desk.documents.blocks import Document, PageSetup, Paragraph
from council_desk.documents.typesetting import typeset
from council_desk.documents.typesetting.binding import bound_spaces
from council_desk.documents.typesetting.fonts import face
from council_desk.documents.typesetting.scripts import tidy
from council_desk.paths import resource_dir

LANGUAGES = ("fa", "ar", "ru", "en")
PROGRAMS = ("chromium", "chromium-browser", "google-chrome")
CHROMIUM = (
    *("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--no-pdf-header-footer"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
)
MIXTURES = 60  # paragraphs of words from all samples, of each language
SIZE, SMALL, LEADING, MARGIN = 10.5, 2.0, 18.0, 30.0  # points, but the margin millimetres
PROSE = {"text", "title", "opening_text", "closing_text", "capacity", "note", "description", "duties", "label", "name"}
MIXED = (
    "نشانی سامانه: https://example.org/fa/14?page=2 است و (نسخهٔ PDF/A-3) در ۲۱ آبان ۱۴۰۵ ساخته شد.",
    "هزینه ۱۲٫۵ میلیون (۱۲٬۵۰۰٬۰۰۰) ریال – معادل $250.00 یا €230 – در ۳/۱۲ ماه پرداخت می‌شود؛ سهم هر خانه ۴۵٪ است.",
    "تلفن \u2066021-8877 (ext. 4)\u2069، ساعت ۱۷:۰۰–۱۸:۳۰، واحد 12-B، «خیابان \u2067Mill Road\u2069 شمالی» [بند ۲].",
    "قرّر المجلس (بالإجماع) اعتماد الميزانية ٢٠٢٦/١١/١٢ بمبلغ ١٢٬٥٠٠ ريال (LED 50W × 24) وفق المادة ٣-أ.",
    "Совет (председатель – علی رضایی) решил: № 14/2026, п. 3.1, сумма 12 500 ₽ (англ. “Mill Brook”), срок – 1.12.2026.",
    "The council (شورای محله) met at 17:30–19:00; item 3(a) «بودجه ۱۴۰۵» passed 5–2, cost £1,250.00 [see §4.2].",
    "a (b [c {d} e] f) ۱۲ (الف [ب {پ} ت] ث) 34 (אבג) 5–6% +7 -8 ٩٪ 10:11 12/13 ۱۴/۱۵ ۱۶-۱۷",
)
TRACE = """
import json, sys, pymupdf
found = {"fonts": {}, "pages": []}
with pymupdf.open(sys.argv[1]) as document:
    for page in document:
        for font in page.get_fonts():
            name = font[3].split("+")[-1]
            if name not in found["fonts"]:
                found["fonts"][name] = document.extract_font(font[0])[3].hex()
        found["pages"].append(
            [(span["font"], char[1], *char[2]) for span in page.get_texttrace() for char in span["chars"]]
        )
print(json.dumps(found))
"""
Line = tuple[str, ...]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--show", type=int, default=0, metavar="N")
    show = parser.parse_args().show
    program = next((found for name in PROGRAMS if (found := shutil.which(name))), None)
    if program is None:
        print("Chromium is not installed: nothing was compared.")
        return 0
    version = subprocess.run([program, "--version"], capture_output=True, text=True, check=True).stdout.strip()
    print(f"{version}; lines of the same glyphs in the same order, of all lines:")
    sums: dict[str, Counter[str]] = {}
    for language in LANGUAGES:
        for kind, size, texts in (
            ("prose", SIZE, prose(language)),
            ("mixtures", SIZE, mixtures(language)),
            ("mixtures on one line", SMALL, [" ".join(text.split()[12:48]) for text in mixtures(language)]),
        ):
            paragraphs = [tidy(text) for text in texts]
            with tempfile.TemporaryDirectory() as folder:
                theirs = lines_of(by_chromium(program, paragraphs, language, size, Path(folder)))
                ours = lines_of(by_us(paragraphs, language, size, Path(folder)))
            matcher = difflib.SequenceMatcher(None, ours, theirs, autojunk=False)
            same, most = sum(block.size for block in matcher.get_matching_blocks()), max(len(ours), len(theirs))
            print(f"{language} {kind}: {len(paragraphs)} paragraphs, {same} of {most} lines ({same / most:.2%})")
            sums.setdefault(kind, Counter()).update(same=same, most=most)
            for _, a, b, c, d in [code for code in matcher.get_opcodes() if code[0] != "equal"][:show]:
                print("    ours   " + "\n           ".join(map(shown, ours[a:b])))
                print("    theirs " + "\n           ".join(map(shown, theirs[c:d])))
    for kind, found in sums.items():
        print(f"all {kind}: {found['same']} of {found['most']} lines ({found['same'] / found['most']:.2%})")
    return 0


def prose(language: str) -> list[str]:
    """Give the texts of a sample as written, each once, and the mixed lines."""
    return list(dict.fromkeys(text for text in (*_texts(language), *MIXED) if text.strip()))


def mixtures(language: str) -> list[str]:
    """Give paragraphs of words by chance, two thirds of them from the sample of a language, always the same ones."""
    own = " ".join(prose(language)).split()
    rest = " ".join(text for other in LANGUAGES if other != language for text in _texts(other)).split()
    chance = random.Random(language)
    return [" ".join(chance.choices(own, k=40) + chance.choices(rest, k=20)) for _ in range(MIXTURES)]


def _texts(language: str) -> Iterator[str]:
    def walk(value: Any, key: str) -> Iterator[str]:
        if isinstance(value, dict):
            for name, part in value.items():
                yield from walk(part, name)
        elif isinstance(value, list):
            for part in value:
                yield from walk(part, key)
        elif isinstance(value, str) and key in PROSE:
            yield from value.split("\n")

    path = resource_dir() / "sample" / f"{language}.json"
    yield from walk(json.loads(path.read_text(encoding="utf-8")), "")


def by_us(paragraphs: list[str], language: str, size: float, folder: Path) -> Path:
    made = typeset(
        Document(
            title="t",
            author="a",
            subject="s",
            language=language,
            rtl=language in {"fa", "ar"},
            digits="0123456789",
            created=datetime(2026, 1, 1, tzinfo=UTC),
            page=PageSetup(top=20, bottom=20, inner=MARGIN, outer=MARGIN),
            blocks=tuple(Paragraph(text=text, after=0) for text in paragraphs),
            size=size,
            leading=LEADING,
        )
    )
    path = folder / "ours.pdf"
    path.write_bytes(made.pdf)
    return path


def by_chromium(program: str, paragraphs: list[str], language: str, size: float, folder: Path) -> Path:
    faces = "".join(
        f"@font-face {{ font-family: {name}; src: url(data:font/ttf;base64,"
        f"{base64.b64encode((resource_dir() / 'fonts' / f'{name}-Regular.ttf').read_bytes()).decode()}) }}\n"
        for name in ("Vazirmatn", "NotoSans")
    )
    rtl = language in {"fa", "ar"}
    order = "Vazirmatn, NotoSans" if rtl else "NotoSans, Vazirmatn"
    body = "\n".join(f"<p>{escape(_held(text, language) if size == SIZE else text)}</p>" for text in paragraphs)
    (folder / "page.html").write_text(
        f"<!doctype html><html lang='{language}' dir='{'rtl' if rtl else 'ltr'}'><meta charset='utf-8'><style>\n{faces}"
        f"@page {{ size: 595.276pt 841.89pt; margin: 20mm {MARGIN}mm }} body {{ margin: 0 }}\n"
        f"p {{ margin: 0; font: {size}pt/{LEADING}pt {order}; text-align: justify; text-rendering: geometricPrecision;"
        f" white-space: pre-wrap; hyphens: manual; overflow-wrap: anywhere }}</style>{body}</html>",
        encoding="utf-8",
    )
    path = folder / "theirs.pdf"
    command = [program, *CHROMIUM, f"--user-data-dir={folder / 'profile'}", f"--print-to-pdf={path}"]
    subprocess.run([*command, (folder / "page.html").as_uri()], check=True, capture_output=True, timeout=120)
    return path


def _held(text: str, language: str) -> str:
    """Give a text with no-break spaces where our rules hold words together."""
    held = bound_spaces(text, language)
    return "".join("\u00a0" if at in held else char for at, char in enumerate(text))


def lines_of(pdf: Path) -> list[Line]:
    """Give the lines of a PDF from top to bottom, each as the glyphs with ink and width from left to right."""
    done = subprocess.run([others_python(), "-c", TRACE, pdf], capture_output=True, text=True, check=True)
    traced = json.loads(done.stdout)
    names = {font: _names(bytes.fromhex(data)) for font, data in traced["fonts"].items()}
    found: list[Line] = []
    for page in traced["pages"]:
        rows: dict[int, list[tuple[float, str]]] = {}
        for font, glyph, x, y in page:
            name = names[font].get(glyph)
            if name:
                rows.setdefault(round(y / 6), []).append((x, name))
        found += [tuple(name for _, name in sorted(row)) for _, row in sorted(rows.items())]
    return found


def _names(data: bytes) -> dict[int, str]:
    """Name the glyphs of an embedded font that have ink and width by the outlines of the fonts that we bring along."""
    face = hb.Face(data)
    font = hb.Font(face)
    return {
        glyph: name
        for glyph in range(face.glyph_count)
        if font.get_glyph_h_advance(glyph) and (name := _known().get(_outline(font, glyph)))
    }


_KNOWN: dict[str, str] = {}


def _known() -> dict[str, str]:
    """Give names by outline: the character of a glyph that stands for one, else the font and the glyph's number."""
    if not _KNOWN:
        for each in (face("Vazirmatn-Regular"), face("NotoSans-Regular")):
            characters = {
                each.font.get_nominal_glyph(code): chr(code) for code in sorted(each.characters, reverse=True)
            }
            for glyph in range(each.face.glyph_count):
                name = characters.get(glyph) or f"{each.postscript_name[0]}{glyph}"
                if outline := _outline(each.font, glyph):
                    _KNOWN.setdefault(outline, name)
    return _KNOWN


def _outline(font: hb.Font, glyph: int) -> str:
    """Give the outline of a glyph and its advance as text; nothing for one without ink."""
    path: list[str] = []
    pen = hb.DrawFuncs()
    pen.set_move_to_func(lambda x, y, _: path.append(f"m{x:.0f},{y:.0f}"))
    pen.set_line_to_func(lambda x, y, _: path.append(f"l{x:.0f},{y:.0f}"))
    pen.set_quadratic_to_func(lambda a, b, x, y, _: path.append(f"q{a:.0f},{b:.0f},{x:.0f},{y:.0f}"))
    pen.set_cubic_to_func(lambda a, b, c, d, x, y, _: path.append(f"c{a:.0f},{b:.0f},{c:.0f},{d:.0f},{x:.0f},{y:.0f}"))
    font.draw_glyph(glyph, pen, None)
    return f"{''.join(path)}w{font.get_glyph_h_advance(glyph)}" if path else ""


def shown(line: Line) -> str:
    """Give a line for people to look at, in the order of the page; glyphs without a character of their own as ·."""
    return "\u202d" + "".join(name if len(name) == 1 else "·" for name in line) + "\u202c"


if __name__ == "__main__":
    raise SystemExit(main())
