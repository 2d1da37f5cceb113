"""From starting the process to the first painted window, and the memory of the idle window: ours beside a bare PySide6
window with a table.

Ours opens a desk with the Persian sample. Start is measured by the process itself against the clock of its parent;
memory is the resident size when nothing has happened for two seconds.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROUNDS = 9
# as on a user's machine, compiled modules are kept from one start to the next
ENVIRONMENT = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
WATCH = """
import os, sys, time
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

def resident():
    with open("/proc/self/status") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("VmRSS"))

class Watch(QObject):
    painted = False
    def eventFilter(self, watched, event):
        shown = event.type() == QEvent.Type.Paint and isinstance(watched, QWidget) and watched.window().isVisible()
        if shown and not self.painted:
            self.painted = True
            self.at = time.time_ns()
            QTimer.singleShot(int(os.environ["IDLE_MS"]), self.end)
        return False
    def end(self):
        os.write(1, f"{self.at} {resident()}\\n".encode())
        os._exit(0)

watch = Watch()
run_loop = QApplication.exec
def exec_(*arguments):
    QApplication.instance().installEventFilter(watch)
    return run_loop()
QApplication.exec = exec_
"""
BARE = """
from PySide6.QtCore import QAbstractTableModel, Qt
from PySide6.QtWidgets import QMainWindow, QTableView
class Model(QAbstractTableModel):
    def rowCount(self, parent=None): return 50
    def columnCount(self, parent=None): return 4
    def data(self, index, role): return "cell" if role == Qt.ItemDataRole.DisplayRole else None
app = QApplication(sys.argv)
window = QMainWindow(); table = QTableView(); model = Model(); table.setModel(model)
window.setCentralWidget(table); window.resize(1280, 800); window.show()
app.exec()
"""
OURS = """
from council_desk.ui.app import run
run(sys.argv[1], sys.argv[:1])
"""


def main() -> int:
    with tempfile.TemporaryDirectory() as folder:
        ENVIRONMENT["COUNCIL_DESK_DATA_DIR"] = folder
        desk = str(Path(folder) / "try.desk")
        sample = Path(__file__).resolve().parents[1] / "resources" / "sample" / "fa.json"
        subprocess.run(
            [sys.executable, "-m", "council_desk", "--desk", desk, "import", sample], check=True, env=ENVIRONMENT
        )
        for what, idle in (("start", 0), ("memory", 2000)):
            bare, ours = [], []
            once(BARE, desk, idle), once(OURS, desk, idle)
            for _ in range(ROUNDS):
                bare.append(once(BARE, desk, idle))
                ours.append(once(OURS, desk, idle))
            k = 0 if what == "start" else 1
            unit = "s" if what == "start" else "MiB"
            ratio = statistics.median(o[k] / b[k] for o, b in zip(ours, bare, strict=True))
            print(
                f"{what:7} bare {statistics.median(b[k] for b in bare):7.2f} {unit}"
                f"   ours {statistics.median(o[k] for o in ours):7.2f} {unit}   ratio {ratio:.2f}"
            )
    return 0


def once(program: str, desk: str, idle: int) -> tuple[float, float]:
    """Seconds to the first paint, and MiB resident afterwards."""
    begin = time.time_ns()
    out = subprocess.run(
        [sys.executable, "-c", WATCH + program, desk],
        env=ENVIRONMENT | {"IDLE_MS": str(idle)},
        capture_output=True,
        check=True,
    ).stdout.split()
    return (int(out[-2]) - begin) / 1e9, int(out[-1]) / 1024


if __name__ == "__main__":
    raise SystemExit(main())
