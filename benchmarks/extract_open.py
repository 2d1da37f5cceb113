"""The extract of one decision once the program is warm: from the click to the PDF, beside Typst in an open process.

Through the service: read from the desk's database, build, set, with the record inside; and the same with the record
read beforehand. Every decision of the Persian sample but the first is set once; the first warms up. Typst has the text
of each ready as markup. Prints milliseconds on the clock and of the processor for one extract.
"""

import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from _markup import typst
from _others import ENVIRONMENT, ROOT, others_python

from council_desk.documents.extract import extract_document
from council_desk.paths import resource_dir
from council_desk.record.reading import read_file

ROUNDS = 9
TIMED = """
import time
make(wanted[0])
for one in wanted[1:]:
    begin, used = time.perf_counter(), time.process_time()
    make(one)
    print(time.perf_counter() - begin, time.process_time() - used)
"""
OURS = """
import sys
from pathlib import Path
from council_desk.domain.paperwork import DocumentKind, Order
from council_desk.services.desk import Desk
desk = Desk.open(Path(sys.argv[1]))
wanted = [Order(kind=DocumentKind.EXTRACT, subject=motion) for motion in sys.argv[2:]]
def make(order):
    assert desk.documents.make(desk.documents.record(order), order).pages == 1
"""
READ = """
read = {order: desk.documents.record(order) for order in wanted}
def make(order):
    assert desk.documents.make(read[order], order).pages == 1
"""
TYPST = """
import sys
import typst
wanted = sys.argv[2:]
def make(source):
    typst.compile(source, output=source + ".pdf", font_paths=[sys.argv[1]])
"""


def main() -> int:
    sample = resource_dir() / "sample" / "fa.json"
    record = read_file(sample)
    motions = [motion.id for meeting in record.meetings for item in meeting.agenda for motion in item.motions]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        ENVIRONMENT["COUNCIL_DESK_DATA_DIR"] = name
        desk = folder / "try.desk"
        subprocess.run(
            [sys.executable, "-m", "council_desk", "--desk", desk, "import", sample], check=True, env=ENVIRONMENT
        )
        sources = []
        for motion in motions:
            sources.append(folder / f"{motion}.typ")
            sources[-1].write_text(typst(extract_document(record, motion)), encoding="utf-8")
        fonts = resource_dir() / "fonts"
        commands = {
            "Council Desk": [sys.executable, "-c", OURS + TIMED, desk, *motions],
            "with the record read": [sys.executable, "-c", OURS + READ + TIMED, desk, *motions],
            "Typst": [others_python(), "-c", TYPST + TIMED, fonts, *sources],
        }
        found: dict[str, list[tuple[float, float]]] = {label: [] for label in commands}
        for _ in range(ROUNDS):
            for label, command in commands.items():
                found[label] += once(command)
    print(f"{len(motions) - 1} extracts, {ROUNDS} rounds; milliseconds for one: median (longest)")
    for label, runs in found.items():
        clock, processor = zip(*runs, strict=True)
        print(
            f"{label:22} clock {statistics.median(clock):7.1f} ({max(clock):.1f})"
            f"   CPU {statistics.median(processor):7.1f} ({max(processor):.1f})"
        )
    return 0


def once(command: list) -> list[tuple[float, float]]:
    """Milliseconds on the clock and of the processor for each extract."""
    printed = subprocess.run(command, check=True, capture_output=True, cwd=ROOT, env=ENVIRONMENT).stdout
    figures = [1000 * float(figure) for figure in printed.split()]
    return list(zip(figures[::2], figures[1::2], strict=True))


if __name__ == "__main__":
    raise SystemExit(main())
