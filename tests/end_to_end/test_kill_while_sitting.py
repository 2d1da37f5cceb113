"""Safety while sitting: the program is killed two hundred times while a secretary writes, at moments left to chance.

Nothing that it acknowledged as saved is lost, nothing typed more than a second before is lost, and the desk holds
exactly a state that once stood on the screen: never half an edit, nor a mixture of two.
"""

import os
import random
import selectors
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path

import pytest
from tests.end_to_end.sitting_reader import digest_of, stored_meeting, waited

KILLS = 200
LANES = 6
SECOND = 1_000_000_000
PATIENCE = 60.0
"""Seconds after which a writer that says nothing is taken for hung."""
MEMORY = Path("/dev/shm")

pytestmark = [
    pytest.mark.skipif(
        sys.platform != "linux", reason="the writers are made by forking, their waiting read from /proc"
    ),
    pytest.mark.slow,
    pytest.mark.timeout(900),
]


class Moment(Enum):
    """From what on the time until the kill is counted."""

    START = "the beginning of the process: while it opens the desk"
    TYPING = "the first edit: at any moment of the sitting"
    SAVING = "the beginning of a save: while the database writes"


LONGEST = {Moment.START: 0.5, Moment.TYPING: 2.4, Moment.SAVING: 0.03}
"""Seconds within which the moment is drawn."""


@dataclass
class Edit:
    """An edit that stood on the screen: when, how long the process had waited until then, and the meeting's digest."""

    at: int
    waited: int
    digest: str


@dataclass
class Lane:
    """One desk with the process that writes on it and what that process said."""

    name: str
    desk: Path
    stored: str
    moment: Moment = Moment.TYPING
    saves: int = 0
    """Saves still to begin before the kill, for Moment.SAVING."""
    process: int = 0
    kill_at: float = 0.0
    killed: tuple[int, int] = (0, 0)
    edits: list[Edit] = field(default_factory=list)
    handed: int = 0
    saved: int = 0
    heard: float = 0.0
    """When the process last said something; 0 where none writes."""


@dataclass
class Tally:
    """What the kills met with, so that the test cannot pass for want of anything to lose."""

    moments: dict[Moment, int] = field(default_factory=lambda: dict.fromkeys(Moment, 0))
    edits: int = 0
    saves: int = 0
    old_enough: int = 0
    lost: int = 0
    while_saving: int = 0


class Killer:
    """Lets secretaries write on several desks at once, kills each of them in its time, and looks at what is left."""

    def __init__(self, folder: Path, rng: random.Random) -> None:
        self.rng = rng
        self.tally = Tally()
        prepared = folder / "prepared.desk"
        environment = dict(os.environ) | {"QT_QPA_PLATFORM": "offscreen", "COUNCIL_DESK_DATA_DIR": str(folder)}
        self.server = subprocess.Popen(
            [sys.executable, "-m", "tests.end_to_end.sitting_writer", prepared],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=environment | {"PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
        )
        self.selector = selectors.DefaultSelector()
        self.selector.register(self.server.stdout, selectors.EVENT_READ)
        self.rest = b""
        assert self._lines(PATIENCE) == [["server", "ready"]]
        stored = digest_of(stored_meeting(prepared))
        self.lanes: dict[str, Lane] = {}
        for number in range(LANES):
            desk = folder / f"lane {number}" / "d.desk"
            desk.parent.mkdir()
            shutil.copy(prepared, desk)
            self.lanes[f"lane{number}"] = Lane(f"lane{number}", desk, stored)

    def close(self) -> None:
        """End the processes that this test started, and no others."""
        for lane in self.lanes.values():
            if lane.process:
                os.kill(lane.process, signal.SIGKILL)
        self.server.stdin.close()
        self.server.wait(PATIENCE)
        self.server.stdout.close()
        self.selector.close()

    def run(self, kills: int) -> Tally:
        """Kill so many times."""
        begun = gone = 0
        for lane in self.lanes.values():
            self._begin(lane)
            begun += 1
        while gone < kills:
            for line in self._lines(self._pause()):
                lane = self.lanes[line[0]]
                lane.heard = time.monotonic()
                if self._hear(lane, line[1], line[2:]):
                    gone += 1
                    if begun < kills:
                        self._begin(lane)
                        begun += 1
            self._kill_those_due()
        return self.tally

    # ------------------------------------------------------------------------------------------------ processes

    def _send(self, *parts: object) -> None:
        self.server.stdin.write("\t".join(map(str, parts)).encode() + b"\n")
        self.server.stdin.flush()

    def _lines(self, timeout: float) -> list[list[str]]:
        if not self.selector.select(timeout):
            return []
        data = os.read(self.server.stdout.fileno(), 1 << 16)
        assert data, "the server of the writers has ended"
        *lines, self.rest = (self.rest + data).split(b"\n")
        return [line.decode().split(" ", 5) for line in lines]

    def _begin(self, lane: Lane) -> None:
        lane.moment = self.rng.choices(list(Moment), weights=(1, 6, 3))[0]
        lane.saves = self.rng.randint(1, 3)
        lane.edits, lane.handed, lane.saved, lane.process, lane.kill_at = [], 0, 0, 0, 0.0
        lane.heard = time.monotonic()
        self.tally.moments[lane.moment] += 1
        self._send("write", lane.name, lane.desk, self.rng.getrandbits(32))

    def _aim(self, lane: Lane) -> None:
        lane.kill_at = time.monotonic() + self.rng.uniform(0, LONGEST[lane.moment])

    def _pause(self) -> float:
        now = time.monotonic()
        for lane in self.lanes.values():
            assert not lane.heard or now - lane.heard < PATIENCE, f"{lane.name} says nothing"
        due = [lane.kill_at for lane in self.lanes.values() if lane.kill_at]
        return max(0.0, min([*due, now + 1.0]) - now)

    def _kill_those_due(self) -> None:
        now = time.monotonic()
        for lane in self.lanes.values():
            if lane.kill_at and lane.kill_at <= now:
                lane.killed = waited(lane.process)
                os.kill(lane.process, signal.SIGKILL)
                self._send("reap", lane.name, lane.process)
                lane.process, lane.kill_at = 0, 0.0

    # -------------------------------------------------------------------------------------------------- reports

    def _hear(self, lane: Lane, what: str, rest: list[str]) -> bool:
        """Take in what a process said; say whether it is gone."""
        if what == "began":
            lane.process = int(rest[0])
            if lane.moment is Moment.START:
                self._aim(lane)
        elif what == "open":
            assert rest[0] == lane.stored, "the program reads another meeting than is on the desk"
        elif what == "typed":
            at, so_far, digest = rest[1:]
            lane.edits.append(Edit(int(at), int(so_far), digest))
            assert int(rest[0]) == len(lane.edits)
            if lane.moment is Moment.TYPING and len(lane.edits) == 1:
                self._aim(lane)
        elif what == "handed":
            lane.handed = int(rest[0])
            lane.saves -= 1
            if lane.moment is Moment.SAVING and lane.saves == 0 and lane.process:
                self._aim(lane)
        elif what == "saved":
            lane.saved = int(rest[0])
            self.tally.saves += 1
        elif what == "gone":
            assert int(rest[0]) == -signal.SIGKILL, f"{lane.name} ended by itself: {rest[0]}"
            self._judge(lane)
            lane.heard = 0.0
            return True
        else:
            pytest.fail(f"{lane.name}: {what} {' '.join(rest)}")
        return False

    def _judge(self, lane: Lane) -> None:
        """Look at the desk: it holds an edit that was made, none older than what is certain."""
        killed_at, killed_waited = lane.killed
        old_enough = sum(killed_at - edit.at - max(0, killed_waited - edit.waited) > SECOND for edit in lane.edits)
        found = digest_of(stored_meeting(lane.desk))
        known = [lane.stored, *(edit.digest for edit in lane.edits)]
        assert found in known, f"{lane.name} holds what never stood on the screen"
        # An edit that was taken back leaves the meeting as it once was: of two such states the later one counts.
        held = max(index for index, digest in enumerate(known) if digest == found)
        told = f"edit {held} of {len(lane.edits)} is on the desk, killed {lane.moment.value}"
        assert held >= lane.saved, f"{told}; {lane.saved} was acknowledged"
        assert held >= old_enough, f"{told}; {old_enough} stood on the screen for more than a second"
        lane.stored = found
        self.tally.edits += len(lane.edits)
        self.tally.old_enough += old_enough
        self.tally.lost += len(lane.edits) - held
        self.tally.while_saving += lane.handed > lane.saved


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """A folder in memory where there is one: a kill, unlike a power cut, does not ask what has reached the disk."""
    if not MEMORY.is_dir() or shutil.disk_usage(MEMORY).free < 200 << 20:
        yield tmp_path
        return
    made = Path(tempfile.mkdtemp(prefix="council-desk-", dir=MEMORY))
    yield made
    shutil.rmtree(made)


def test_two_hundred_kills_lose_nothing_acknowledged_and_nothing_older_than_a_second(folder: Path) -> None:
    killer = Killer(folder, random.Random(20261112))
    try:
        tally = killer.run(KILLS)
    finally:
        killer.close()
    assert sum(tally.moments.values()) == KILLS
    assert min(tally.moments.values()) > KILLS / 40
    # What there was to lose, by generous bounds: the test is not to pass because nobody wrote.
    assert tally.edits > 5 * KILLS
    assert tally.saves > KILLS / 4
    assert tally.old_enough > KILLS / 2
    assert tally.lost > KILLS / 4, "hardly a kill came between an edit and its saving"
    assert tally.while_saving > KILLS / 40, "hardly a kill came while the database wrote"
