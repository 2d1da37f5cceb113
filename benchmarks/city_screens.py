"""Every screen of the window on the desk of a whole city: how long until it shows all it has, and how long it stalls.

The desk is that of `council-desk demo --city`. In each round a fresh process opens the desk in the real window and goes
through the registered screens: opened first (its module is loaded and its widgets are built then), opened again, and
its longest list scrolled from end to end, one step for each turn of the event loop. A screen has opened when its
readings from the desk have come and nothing is left to lay out or paint. Beside it a bare PySide6 list of 1,500
rows. Prints milliseconds on the clock (and of the processor for opening): medians of the rounds. What misses its target
on the clock is marked; where other programs keep the machine busy, the processor's time says more.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
from datetime import datetime
from pathlib import Path

from council_desk.demo.making import make_demo
from council_desk.domain.terms import Language

ROUNDS = 5
ROWS = 1500
OPEN_WITHIN, STALL_BELOW = 300, 50
"""Milliseconds that a screen may take to open, and that one turn of the event loop may take."""
ENVIRONMENT = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
ENVIRONMENT.pop("PYTHONDONTWRITEBYTECODE", None)
MEASURING = """
import json, sys, time
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QApplication

QUIET = 0.06
STEPS = 60

class Turns:
    '''Turns of the event loop until nothing is left to do.'''
    def __init__(self, app, waiting=lambda: False):
        self.app, self.waiting = app, waiting
    def turn(self):
        begin = time.perf_counter()
        self.app.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        return time.perf_counter() - begin
    def settle(self, begin):
        '''Give the seconds from `begin` to the end of the last turn that did something, and the longest turn (what was
        done since `begin` is one).'''
        last = time.perf_counter()
        longest = last - begin
        while self.waiting() or time.perf_counter() - last < QUIET:
            took = self.turn()
            longest = max(longest, took)
            if took > 0.0005 or self.waiting():
                last = time.perf_counter()
            time.sleep(0.0005)
        return last - begin, longest
    def scroll(self, bar):
        longest = 0.0
        for step in list(range(STEPS + 1)) + list(range(STEPS, -1, -1)):
            begin = time.perf_counter()
            bar.setValue(bar.minimum() + (bar.maximum() - bar.minimum()) * step // STEPS)
            longest = max(longest, time.perf_counter() - begin + self.turn())
        return longest

def main_list(screen):
    '''The list with the most rows of those that can be scrolled; otherwise the page that can be scrolled furthest.'''
    def range_of(area):
        return area.verticalScrollBar().maximum() - area.verticalScrollBar().minimum()
    shown = [one for one in screen.findChildren(QAbstractScrollArea) if one.isVisible() and range_of(one) > 0]
    views = [one for one in shown if isinstance(one, QAbstractItemView)]
    if views:
        view = max(views, key=lambda one: one.model().rowCount())
        return view, view.model().rowCount()
    return (max(shown, key=range_of), 0) if shown else (None, 0)
"""
OURS = """
from pathlib import Path
from council_desk.domain.terms import Language
from council_desk.settings import Settings
from council_desk.ui.appearance import Appearance
from council_desk.ui.desk_session import DeskSession
from council_desk.ui.main_window import MainWindow
from council_desk.ui.screens.registry import SCREENS
from council_desk.ui.shell import Shell
from council_desk.ui.tasks import PoolTaskRunner

class Runner(PoolTaskRunner):
    '''Knows how many readings from the desk are still to come.'''
    readings = 0
    def run(self, work, done, failed):
        def ended(deliver):
            def deliver_and_count(value):
                self.readings -= 1
                deliver(value)
            return deliver_and_count
        self.readings += 1
        super().run(work, ended(done), ended(failed))

app = QApplication(["council-desk"])
settings = Settings(language=Language.FA)
appearance = Appearance(app)
appearance.apply(settings)
runner = Runner(app)
session = DeskSession(runner, settings, Path(sys.argv[1]).with_name("settings.toml"))
window = MainWindow(session)
window.resize(1280, 800)
shell = Shell(session, window, SCREENS)
window.show()
turns = Turns(app, lambda: runner.readings > 0)
rest = Turns(app, lambda: bool(runner._waiting))  # pages that are drawn in the background count for no screen
shell.start(Path(sys.argv[1]))
rest.settle(time.perf_counter())
assert shell.frame.current is not None
names = [entry.name for entry in SCREENS]
found = {}
for name in [*names[1:], names[0]]:
    if name == names[0]:  # it was opened with the desk: have it built anew
        shell.frame._built.pop(name).deleteLater()
    begin, used = time.perf_counter(), time.process_time()
    shell.frame.open_screen(name)
    first, stalled = turns.settle(begin)
    used = time.process_time() - used
    rest.settle(begin)
    view, rows = main_list(shell.frame.current)
    scrolled = turns.scroll(view.verticalScrollBar()) if view is not None else 0.0
    other = names[0] if name != names[0] else names[-1]
    shell.frame.open_screen(other)
    rest.settle(time.perf_counter())
    begin = time.perf_counter()
    shell.frame.open_screen(name)
    again, stalled_again = turns.settle(begin)
    turn = max(stalled, stalled_again)
    found[name] = {"first": first, "used": used, "again": again, "turn": turn, "scroll": scrolled, "rows": rows}
print(json.dumps(found), flush=True)
window.close()
turns.settle(time.perf_counter())
"""
BARE = """
from PySide6.QtCore import QStringListModel
from PySide6.QtWidgets import QListView, QMainWindow, QStackedWidget, QWidget

app = QApplication(["bare"])
turns = Turns(app)
window = QMainWindow()
stack = QStackedWidget()
stack.addWidget(QWidget())
window.setCentralWidget(stack)
window.resize(1280, 800)
window.show()
turns.settle(time.perf_counter())
begin = time.perf_counter()
view = QListView()
view.setModel(QStringListModel([f"row {row}" for row in range(int(sys.argv[1]))], view))
stack.addWidget(view)
stack.setCurrentWidget(view)
first, _ = turns.settle(begin)
print(json.dumps({"first": first, "scroll": turns.scroll(view.verticalScrollBar())}))
"""


def main() -> int:
    """Make the city and go through it."""
    with tempfile.TemporaryDirectory() as folder:
        ENVIRONMENT["COUNCIL_DESK_DATA_DIR"] = folder
        desk = Path(folder) / "city.desk"
        started = datetime.now().astimezone()
        make_demo(desk, Language.FA, city=True, on=started.date())
        took = (datetime.now().astimezone() - started).total_seconds()
        print(f"the desk of a city: {took:.1f} s to make, {desk.stat().st_size / 1e6:.0f} MB")
        once(OURS, str(desk))
        ours = [once(OURS, str(desk)) for _ in range(ROUNDS)]
        bare = [once(BARE, str(ROWS)) for _ in range(ROUNDS)]
    open_beside, scroll_beside = (1000 * statistics.median(one[what] for one in bare) for what in ("first", "scroll"))
    print(f"a bare list of {ROWS} rows: open {open_beside:.1f} ms, longest turn while scrolling {scroll_beside:.1f} ms")
    for name in ours[0]:
        tell(name, [one[name] for one in ours], open_beside, scroll_beside)
    return 0


def tell(name: str, ours: list[dict], open_beside: float, scroll_beside: float) -> None:
    """Print the line of a screen, and whether it misses its target."""
    first, used, again, turn, scroll = (
        1000 * statistics.median(one[what] for one in ours) for what in ("first", "used", "again", "turn", "scroll")
    )
    late = first > OPEN_WITHIN or scroll > STALL_BELOW
    print(
        f"{name:12} {ours[0]['rows']:5} rows   open {first:4.0f} ms ({first / open_beside:5.1f} x bare, "
        f"CPU {used:4.0f}), again {again:4.0f}, longest turn {turn:4.0f}   "
        f"scrolling {scroll:5.1f} ms ({scroll / scroll_beside:4.1f} x bare)"
        f"{'   MISSED' if late else ''}"
    )


def once(program: str, *arguments: str) -> dict:
    """Run a program in a fresh process and give what it found, in seconds."""
    command = [sys.executable, "-c", MEASURING + program, *arguments]
    out = subprocess.run(command, env=ENVIRONMENT, stdout=subprocess.PIPE, check=True).stdout
    return json.loads(out.splitlines()[-1])


if __name__ == "__main__":
    raise SystemExit(main())
