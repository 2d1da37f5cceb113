"""A program of its own that writes down a sitting as a secretary does, until it is killed.

Started once it imports everything, prepares a desk, and then makes a new process for every line "write LANE DESK SEED"
on its standard input; "reap LANE PID" waits for a process that was killed. What happens is told on standard output, a
line at a time, each beginning with the lane:

    LANE began PID                           the process is there
    LANE open DIGEST                         the meeting was read from the desk
    LANE typed SERIAL AT WAITED DIGEST       an edit stands on the screen, and with it the meeting has this digest
    LANE handed SERIAL                       the saving of all edits up to this one was begun
    LANE saved SERIAL                        ... and has been acknowledged
    LANE failed SENTENCE
    LANE gone STATUS

AT is the system's monotonic clock, WAITED for how long the process had until then waited for a processor that others
used (both in nanoseconds).
"""

import os
import random
import signal
import sys
from collections import deque
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from tests.end_to_end.sitting_reader import digest_of, stored_meeting, waited

import council_desk.services.editing as editing
from council_desk.domain.attendance import eligible_voters
from council_desk.domain.terms import AttendanceStatus, Language, MeetingState, VoteOption, VotingMethod
from council_desk.paths import resource_dir
from council_desk.services.desk import Desk
from council_desk.settings import Settings
from council_desk.ui.desk_session import DeskSession
from council_desk.ui.screens.meetings.editor import MeetingEditor, read_meeting
from council_desk.ui.tasks import PoolTaskRunner

ITEMS = 8
WORDS = ("آب", "محله", "روشنایی", "می‌شود", "گفت که", "پارک", "بچه‌ها", "شهرداری", "تا پایان ماه", "پیگیری", "گزارش")


def say(lane: str, *parts: object) -> None:
    os.write(1, " ".join([lane, *map(str, parts)]).replace("\n", " ").encode() + b"\n")


def prepare(path: Path) -> None:
    """Make a desk with the Persian sample and a meeting to be held now."""
    with Desk.open(path, create=True) as desk:
        desk.exchange.import_file(resource_dir() / "sample" / "fa.json")
        council = desk.councils.list()[0].id
        meeting = desk.meetings.create(council, datetime.now().astimezone())
        for number in range(1, ITEMS + 1):
            meeting = editing.add_item(meeting, f"دستور {number}")
        desk.meetings.save(meeting)


class TellingSession(DeskSession):
    """The session of the program, which also notes how far the edits go that a write takes along."""

    def __init__(self, *arguments: Any) -> None:
        super().__init__(*arguments)
        self.begun = lambda: None

    def write(self, *arguments: Any) -> None:
        self.begun()
        super().write(*arguments)


class Secretary:
    """Writes down one sitting: a roll call, what is said, motions, votes, actions, who comes and goes."""

    def __init__(self, lane: str, session: TellingSession, seed: int) -> None:
        self.lane = lane
        self.rng = random.Random(seed)
        self.serial = 0
        self.handed: deque[int] = deque()
        self.digest = ""
        self.session = session
        self.editor = MeetingEditor(session)
        self.editor.saving.saved.connect(self._saved)
        self.session.begun = self._begun
        self.session.reported.connect(lambda error: say(lane, "failed", error))
        self.next_key = QTimer()
        self.next_key.setSingleShot(True)
        self.next_key.timeout.connect(self.edit)

    def open(self, desk: Path) -> None:
        def read() -> None:
            number = max(row.number for row in self.rows)
            chosen = next(row.id for row in self.rows if row.number == number)
            self.session.read(lambda desk: read_meeting(desk, chosen), self._start)

        def listed(rows: Any) -> None:
            self.rows = rows
            read()

        self.session.open_desk(
            desk,
            done=lambda: self.session.read(lambda desk: desk.meetings.list(self.session.council_id), listed),
            failed=lambda error: say(self.lane, "failed", error),
        )

    def _start(self, found: Any) -> None:
        self.editor.open(found)
        self.digest = digest_of(self.editor.meeting)
        say(self.lane, "open", self.digest)
        self.edit()

    # -------------------------------------------------------------------------------------------- what is told

    def _begun(self) -> None:
        self.handed.append(self.serial)
        say(self.lane, "handed", self.serial)

    def _saved(self) -> None:
        say(self.lane, "saved", self.handed.popleft())

    # --------------------------------------------------------------------------------------------------- edits

    def edit(self) -> None:
        """Make one edit, tell it once it is made, and go on after the pause of somebody who types."""
        meeting = self.editor.meeting
        if meeting.state is not MeetingState.IN_SESSION:
            self._begin()
        elif editing.running_item(meeting) is None:
            self.editor.type(lambda meeting: editing.open_item(meeting, meeting.agenda[0].id, self.now()))
        else:
            kinds = (self._type, self._decide, self._act, self._come_or_go, self._go_on, self._remark, self._undo)
            self.rng.choices(kinds, weights=(60, 4, 4, 4, 2, 4, 2))[0]()
        digest = digest_of(self.editor.meeting)
        if digest != self.digest:
            self.serial += 1
            self.digest = digest
            say(self.lane, "typed", self.serial, *waited(os.getpid()), digest)
        self.next_key.start(self.rng.choice((10, 20, 30, 40, 60, 120, 350)))

    def now(self) -> datetime:
        return datetime.now(self.editor.zone)

    def _begin(self) -> None:
        for entry in self.editor.meeting.attendance:
            if entry.status is AttendanceStatus.ABSENT and self.rng.random() < 0.4:
                after = AttendanceStatus.PRESENT
                self.editor.set(lambda m, to, who=entry.person: editing.set_status(m, who, to), entry.status, after)
                return
        self.editor.type(lambda meeting: editing.begin(editing.arrive_all(meeting, self.now()), self.now()))

    def _running(self) -> Any:
        return editing.running_item(self.editor.meeting)

    def _type(self) -> None:
        """Type a few letters of a discussion, or begin a paragraph of somebody."""
        item, names = self._running(), self.editor.names
        text = editing.speeches_text(item, names)
        if not text or self.rng.random() < 0.1:
            text += ("\n" if text else "") + self.rng.choice(list(names.values())) + ": "
        text += self.rng.choice(WORDS) + self.rng.choice((" ", ".", "، "))
        self.editor.type(lambda meeting: editing.set_speeches(meeting, item.id, text, names))

    def _decide(self) -> None:
        """Put a motion and count the votes on it, as two edits."""
        item, council = self._running(), self.editor.council
        open_motion = next((motion for motion in item.motions if not motion.vote_events), None)
        if open_motion is None:
            before = item.motions
            made = editing.add_motion(self.editor.meeting, item.id, " ".join(self.rng.sample(WORDS, 6)))
            after = editing.item_of(made, item.id).motions
            self.editor.set(lambda m, motions: editing.change_item(m, item.id, motions=motions), before, after)
            return
        at = self.now()
        voters = eligible_voters(self.editor.meeting.attendance, at.isoformat(), item.recusals)
        votes = {voter: self.rng.choice((VoteOption.YES, VoteOption.NO, VoteOption.ABSTAIN)) for voter in voters}
        self.editor.type(
            lambda meeting: editing.record_vote(
                meeting, open_motion.id, council, votes=votes, method=VotingMethod.ROLL_CALL, at=at
            )
        )

    def _act(self) -> None:
        item, meeting = self._running(), self.editor.meeting
        someone = self.rng.choice(meeting.attendance).person
        due = (self.now() + timedelta(days=30)).date()
        motion = item.motions[-1].id if item.motions else None
        made = editing.add_action(
            meeting, item.id, " ".join(self.rng.sample(WORDS, 4)), assignee=someone, due=due, motion=motion
        )
        after = editing.item_of(made, item.id).actions
        self.editor.set(lambda m, actions: editing.change_item(m, item.id, actions=actions), item.actions, after)

    def _come_or_go(self) -> None:
        person = self.rng.choice(self.editor.meeting.attendance).person
        self.editor.type(lambda meeting: editing.toggle(meeting, person, self.now()))

    def _go_on(self) -> None:
        item = self.rng.choice(self.editor.meeting.agenda)
        self.editor.type(lambda meeting: editing.open_item(meeting, item.id, self.now()))

    def _remark(self) -> None:
        item = self._running()
        self.editor.type(lambda meeting: editing.set_note(meeting, item.id, (item.note or "") + self.rng.choice(WORDS)))

    def _undo(self) -> None:
        self.editor.history.undo()


def write(lane: str, desk: Path, seed: int) -> None:
    """Be the program until killed, or until the server has gone."""
    server = os.getppid()
    os.environ["COUNCIL_DESK_DATA_DIR"] = str(desk.parent)
    say(lane, "began", os.getpid())
    app = QApplication(["council-desk"])
    session = TellingSession(
        PoolTaskRunner(app), Settings(language=Language.FA, reminders=False), desk.parent / "settings.toml"
    )
    secretary = Secretary(lane, session, seed)
    secretary.open(desk)
    alone = QTimer()
    alone.timeout.connect(lambda: os._exit(1) if os.getppid() != server else None)
    alone.start(1_000)
    app.exec()


def serve() -> None:
    """Make a process for every line until standard input ends."""
    prepared = Path(sys.argv[1])
    prepare(prepared)
    stored_meeting(prepared)
    say("server", "ready")
    for line in sys.stdin:
        what, lane, *rest = line.split("\t")
        if what == "reap":
            _, status = os.waitpid(int(rest[0]), 0)
            say(lane, "gone", -os.WTERMSIG(status) if os.WIFSIGNALED(status) else status)
        elif os.fork() == 0:
            signal.signal(signal.SIGINT, signal.SIG_DFL)
            write(lane, Path(rest[0]), int(rest[1]))


if __name__ == "__main__":
    serve()
