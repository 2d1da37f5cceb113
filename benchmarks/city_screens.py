"""Every screen and view of the window on the desk of a whole city: how long until it shows all it has, and how long it
stalls.

The desk is that of `council-desk demo --city`, or a copy of the one that is named. In each round a fresh process opens
the desk in the real window with the first council, and another with the largest of the other councils. It goes through
the registered screens and their views: opened first (the module is loaded and its widgets are built then), opened again
after another screen, and its longest list scrolled from end to end, one step for each turn of the event loop. A screen
has opened when its readings from the desk have come and nothing is left to lay out or paint. The cards beneath the view
of a long page, which come later and one by one, count to the scrolling; the pages of a preview, made in the background
once the screen has been drawn, count for no screen. Last come the counts beside the navigation, which are made after
each change. Beside it a bare PySide6 list of 1,500 rows.

Prints milliseconds on the clock and of the processor (all threads): medians of the rounds. What misses its target on
the clock is marked; where other programs keep the machine busy, the processor's time says more.

    python benchmarks/city_screens.py [--rounds 5] [DESK]
"""

import argparse
import json
import os
import shutil
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
        longest = used = 0.0
        for step in list(range(STEPS + 1)) + list(range(STEPS, -1, -1)):
            begin, thread = time.perf_counter(), time.thread_time()
            bar.setValue(bar.minimum() + (bar.maximum() - bar.minimum()) * step // STEPS)
            longest = max(longest, time.perf_counter() - begin + self.turn())
            used = max(used, time.thread_time() - thread)
        return longest, used

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
from council_desk.ui.app import settle as leave_alone
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
frame = shell.frame
assert frame.current is not None
if sys.argv[2] == "largest":
    first, *others = session.councils
    session.choose_council(max(others, key=lambda row: (row.meetings, row.members)).id)
    rest.settle(time.perf_counter())
began = time.perf_counter()
while time.perf_counter() - began < 4 or rest.waiting():  # what the program does in the seconds after its start
    rest.turn()
    time.sleep(0.001)
leave_alone()
rest.settle(time.perf_counter())

def view(name, deed):
    return name, lambda: deed(frame.current)

def document(screen):
    screen.open_meeting(screen.list_page.rows()[0].id)

VIEWS = {
    "overview": [view("calendar", lambda screen: screen.show_view("calendar"))],
    "meetings": [view("document", document)],
    "decisions": [view("actions", lambda screen: screen.show_view("actions"))],
    "projects": [view(name, lambda screen, name=name: screen.views.show_view(name)) for name in ("timeline", "table")],
    "youth": [view(name, lambda screen, name=name: screen.show_segment(name)) for name in ("elections", "plan")],
    "needs": [view(name, lambda screen, name=name: screen.show_view(name)) for name in ("initiatives", "diagnosis")],
    "settings": [
        view(name, lambda screen, name=name: screen.open_section(name))
        for name in ("council", "documents", "templates", "phrases", "backups", "exchange")
    ],
}
found = {}

def measure(label, deed):
    begin, used = time.perf_counter(), time.process_time()
    deed()
    took, stalled = turns.settle(begin)
    return took, time.process_time() - used, stalled

def open_and_leave(label, name, deed):
    first, used, stalled = measure(label, deed)
    rest.settle(time.perf_counter())
    view, rows = main_list(frame.current)
    scrolled, scroll_used = turns.scroll(view.verticalScrollBar()) if view is not None else (0.0, 0.0)
    frame.open_screen(names[0] if name != names[0] else names[-1])
    rest.settle(time.perf_counter())
    again, used_again, stalled_again = measure(label, lambda: frame.open_screen(name))
    rest.settle(time.perf_counter())
    found[label] = {
        "first": first, "used": used, "again": again, "used_again": used_again, "turn": max(stalled, stalled_again),
        "scroll": scrolled, "scroll_used": scroll_used, "rows": rows,
    }

names = [entry.name for entry in SCREENS]
for name in [*names[1:], names[0]]:
    if name == names[0]:  # it was opened with the desk: have it built anew
        frame._built.pop(name).deleteLater()
    open_and_leave(name, name, lambda: frame.open_screen(name))
    for label, deed in VIEWS.get(name, []):
        open_and_leave(f"{name}: {label}", name, deed)
counted, counted_used, _ = measure("counts", frame._waiting.look)
found["(counts)"] = {"first": counted, "used": counted_used, "again": counted, "used_again": counted_used,
                     "turn": 0.0, "scroll": 0.0, "scroll_used": 0.0, "rows": 0}
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
print(json.dumps({"first": first, "scroll": turns.scroll(view.verticalScrollBar())[0]}))
"""


def main() -> int:
    """Make the city and go through it."""
    reader = argparse.ArgumentParser()
    reader.add_argument("--rounds", type=int, default=ROUNDS)
    reader.add_argument("desk", nargs="?", type=Path)
    asked = reader.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        ENVIRONMENT["COUNCIL_DESK_DATA_DIR"] = folder
        desk = Path(folder) / "city.desk"
        if asked.desk is not None:
            shutil.copy(asked.desk, desk)
        else:
            started = datetime.now().astimezone()
            make_demo(desk, Language.FA, city=True, on=started.date())
            took = (datetime.now().astimezone() - started).total_seconds()
            print(f"the desk of a city: {took:.1f} s to make, {desk.stat().st_size / 1e6:.0f} MB")
        once(OURS, str(desk), "first")
        ours = {which: [once(OURS, str(desk), which) for _ in range(asked.rounds)] for which in ("first", "largest")}
        bare = [once(BARE, str(ROWS)) for _ in range(asked.rounds)]
    open_beside, scroll_beside = (1000 * statistics.median(one[what] for one in bare) for what in ("first", "scroll"))
    print(f"a bare list of {ROWS} rows: open {open_beside:.1f} ms, longest turn while scrolling {scroll_beside:.1f} ms")
    for which, rounds in ours.items():
        print(f"the {which} council")
        for name in rounds[0]:
            tell(name, [one[name] for one in rounds])
    return 0


def tell(name: str, ours: list[dict]) -> None:
    """Print the line of a screen, and whether it misses its target."""
    ms = {what: 1000 * statistics.median(one[what] for one in ours) for what in ours[0]}
    late = [
        what
        for what, missed in (
            ("opening", ms["first"] > OPEN_WITHIN),
            ("again", ms["again"] > OPEN_WITHIN),
            ("scrolling", ms["scroll"] > STALL_BELOW),
        )
        if missed
    ]
    print(
        f"{name:22} {ours[0]['rows']:4} rows   open {ms['first']:4.0f} (CPU {ms['used']:4.0f}), "
        f"again {ms['again']:4.0f} (CPU {ms['used_again']:4.0f}), longest turn {ms['turn']:4.0f}, "
        f"scrolling {ms['scroll']:5.1f} (CPU {ms['scroll_used']:5.1f})"
        f"{'   MISSED: ' + ', '.join(late) if late else ''}"
    )


def once(program: str, *arguments: str) -> dict:
    """Run a program in a fresh process and give what it found, in seconds."""
    command = [sys.executable, "-c", MEASURING + program, *arguments]
    out = subprocess.run(command, env=ENVIRONMENT, stdout=subprocess.PIPE, check=True).stdout
    return json.loads(out.splitlines()[-1])


if __name__ == "__main__":
    raise SystemExit(main())
