"""What a power cut or a kill leaves of a desk, at every point of its writing: what was acknowledged, and nothing torn.

The writer is the real engine with the real tables through store.save. Controls with weaker settings show that the
simulation would find what these tests say is not there.
"""

import hashlib
import json
import random
import shutil
import subprocess
import sys
import tempfile
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from tests.db import powerloss
from tests.db.conftest import FIRST, SECOND, write_migrations
from tests.db.desk_writer import ITEMS, meeting, run, script

from council_desk.db import backup, schema, store
from council_desk.db.connection import connect
from council_desk.db.engine import make_engine, view
from council_desk.db.faults import MissingDeskError
from council_desk.errors import DeskError
from council_desk.record.models import Meeting
from council_desk.record.writing import canonical
from council_desk.services import editing
from council_desk.services.desk import Desk

MEMORY = Path("/dev/shm")
RECORDS = Path(__file__).parents[1] / "fixtures" / "records"
WRITER = [sys.executable, "-m", "tests.db.desk_writer"]
needs_strace = pytest.mark.skipif(powerloss.STRACE is None, reason="strace is not installed (apt-get install strace)")
BOTH = pytest.mark.parametrize("names", list(powerloss.Names), ids=lambda names: names.name)


@pytest.fixture
def tmp_path(tmp_path: Path) -> Iterator[Path]:
    """A folder in memory where there is one: thousands of disks are laid out and opened in it."""
    if not MEMORY.is_dir() or shutil.disk_usage(MEMORY).free < 200 << 20:
        yield tmp_path
        return
    folder = Path(tempfile.mkdtemp(prefix="council-desk-", dir=MEMORY))
    yield folder
    shutil.rmtree(folder)


@pytest.fixture
def disk(tmp_path: Path) -> Path:
    """A folder with a prepared desk and nothing else."""
    folder = tmp_path / "disk"
    folder.mkdir(parents=True)
    run("prepare", folder / "d.desk")
    (folder / "d.desk.lock").unlink(missing_ok=True)
    return folder


def crashes(
    folder: Path, *command: str, names: powerloss.Names, judge: Callable[[Path, int], str], cuts: int = 60
) -> tuple[Counter[str], int]:
    """Record a run of the writer, judge every disk a cut could leave, and count the judgements and the disks."""
    before = powerloss.files_below(folder)
    steps = powerloss.record([*WRITER, *command], folder, folder.parent / "trace")
    judged: dict[bytes, str] = {}
    counted: Counter[str] = Counter()
    for crash in powerloss.crash_states(steps, before, names, cuts=cuts):
        told = int(crash.said.split()[-1]) if crash.said else 0
        digest = hashlib.sha256(repr(told).encode())
        for path, data in sorted(crash.files.items()):
            digest.update(path.encode() + b"\0" + hashlib.sha256(data).digest())
        key = digest.digest()
        if key not in judged:
            judged[key] = judge(powerloss.lay_out(crash, folder, folder.parent / "crash"), told)
        counted[judged[key]] += 1
    return counted, sum(counted.values())


def parts(path: Path) -> Iterator[tuple[int, str, str, str, str, str]]:
    """Go through everything the writer wrote, as rows, with the numbers and editions that every part names."""
    connection = connect(path)
    try:
        if connection.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
            raise AssertionError("structure")
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        yield from connection.execute(
            "SELECT m.number, m.reference, a.title, a.introduction, o.reference, x.text FROM meeting m"
            " LEFT JOIN agenda_item a ON a.meeting_rid = m.rid LEFT JOIN motion o ON o.agenda_item_rid = a.rid"
            " LEFT JOIN action_item x ON x.agenda_item_rid = a.rid ORDER BY m.number, a.position"
        ).fetchall()
    finally:
        connection.close()


def judged(path: Path, told: int) -> str:
    """Judge a desk of the writer: whole, and nothing missing that it had acknowledged."""
    try:
        schema.ensure_current(path, create=False)
        found = list(parts(path))
    except (DeskError, AssertionError, sys.modules["sqlcipher3"].DatabaseError):
        return "torn"
    editions: dict[int, set[str]] = {}
    for number, *rest in found:
        editions.setdefault(number, set()).update(text.split()[0] for text in rest)
    last = len(editions)
    whole = (
        sorted(editions) == list(range(1, last + 1))
        and len(found) == ITEMS * last
        and all(texts == {f"{number}/{1 if number == last else 2}"} for number, texts in editions.items())
    )
    if not whole:
        return "torn"
    return "ok" if last >= told else "lost"


@needs_strace
@BOTH
def test_nothing_acknowledged_is_lost_and_nothing_is_torn(disk, names):
    counted, states = crashes(
        disk,
        *("write", str(disk / "d.desk"), "24", "FULL"),
        names=names,
        judge=lambda at, told: judged(at / "d.desk", told),
        cuts=200,
    )
    assert states == 200 * 6
    assert counted == {"ok": states}


@pytest.fixture
def sitting(tmp_path: Path) -> tuple[Path, list[bytes]]:
    """A folder with a desk on which a meeting is to be held, and the states that the meeting goes through.

    They lie beside the folder, in `states`, for the writer.
    """
    folder = tmp_path / "disk"
    folder.mkdir()
    with Desk.open(folder / "d.desk", create=True) as opened:
        opened.exchange.import_file(RECORDS / "fa.json")
        council = opened.councils.get(opened.councils.list()[0].id).organization
        meeting = opened.meetings.create(council.id, datetime(2026, 12, 3, 18, tzinfo=UTC))
        for title in ("آب", "روشنایی", "پارک"):
            meeting = editing.add_item(meeting, title)
        opened.meetings.save(meeting)
    for left in [path for path in folder.iterdir() if path.name != "d.desk"]:
        shutil.rmtree(left) if left.is_dir() else left.unlink()
    states = script(meeting, council)
    (tmp_path / "states").write_bytes(json.dumps([state.model_dump(mode="json") for state in states]).encode())
    return folder, [canonical(state.model_dump(mode="json")) for state in states]


@needs_strace
@BOTH
def test_a_power_cut_in_a_sitting_loses_nothing_acknowledged(sitting, names):
    folder, states = sitting
    assert len(set(states)) == len(states) > 40

    def judge(at: Path, told: int) -> str:
        desk = at / "d.desk"
        schema.ensure_current(desk, create=False)
        backup.verify(desk)
        engine = make_engine(desk)
        with view(engine) as session:
            (held,) = store.load(session, Meeting, [json.loads(states[0])["id"]])
        engine.dispose()
        found = canonical(held.model_dump(mode="json"))
        if found not in states:
            return "torn"
        return "ok" if states.index(found) >= told else "lost"

    counted, number = crashes(
        folder, "sit", str(folder / "d.desk"), str(folder.parent / "states"), names=names, judge=judge, cuts=80
    )
    assert number == 80 * 6
    assert counted == {"ok": number}


@needs_strace
@pytest.mark.parametrize(("synchronous", "found"), [("NORMAL", "lost"), ("OFF", "torn")])
def test_the_simulation_finds_what_weaker_settings_do(disk, synchronous, found):
    counted, _ = crashes(
        disk,
        *("write", str(disk / "d.desk"), "10", synchronous),
        names=powerloss.Names.BY_FOLDER,
        judge=lambda at, told: judged(at / "d.desk", told),
    )
    assert counted[found] > 0
    assert counted["ok"] > 0


@needs_strace
@BOTH
def test_making_a_desk_leaves_none_or_a_whole_one(tmp_path, names):
    folder = tmp_path / "disk"
    folder.mkdir()

    def judge(at: Path, told: int) -> str:
        try:
            schema.ensure_current(at / "d.desk", create=False)
        except MissingDeskError:
            return "lost" if told else "none"
        backup.verify(at / "d.desk")
        return "whole"

    counted, states = crashes(folder, "create", str(folder / "d.desk"), names=names, judge=judge)
    assert set(counted) <= {"none", "whole"}
    assert states > 50


def backups_judged(at: Path, told: int) -> str:
    if judged(at / "d.desk", 3) != "ok":
        return "desk harmed"
    sound = 0
    for made in backup.list_backups(at / "d.desk"):
        try:
            backup.verify(made.path)
        except DeskError:
            return "invalid backup under its final name"
        sound += 1
    return "ok" if sound == 2 or not told else "acknowledged backup lost"


@pytest.fixture
def backed_up(disk: Path) -> Path:
    """A desk of three meetings with a backup of two of them."""
    desk = disk / "d.desk"
    subprocess.run([*WRITER, "write", desk, "2", "FULL"], check=True, capture_output=True)
    backup.make_backup(desk)
    subprocess.run([*WRITER, "write", desk, "1", "FULL"], check=True, capture_output=True)
    return disk


@needs_strace
@BOTH
def test_a_backup_is_whole_under_its_name_or_not_there(backed_up, names):
    counted, states = crashes(backed_up, "backup", str(backed_up / "d.desk"), names=names, judge=backups_judged)
    assert counted == {"ok": states}
    assert states > 100


@needs_strace
def test_the_simulation_finds_careless_backups(backed_up):
    counted, _ = crashes(
        backed_up,
        *("careless backup", str(backed_up / "d.desk")),
        names=powerloss.Names.BY_FOLDER,
        judge=backups_judged,
    )
    assert counted["invalid backup under its final name"] > 0


@needs_strace
@BOTH
def test_restoring_leaves_the_old_desk_none_that_is_told_or_the_new_one(backed_up, names):
    def judge(at: Path, told: int) -> str:
        desk = at / "d.desk"
        backup.verify(backup.list_backups(desk)[0].path)
        if not desk.exists():
            try:
                schema.ensure_current(desk, create=False)
            except MissingDeskError:
                restored = backup.restore(desk, backup.newest_sound(desk))
                assert len(list(parts(desk))) == ITEMS * 2
                return "lost" if told else f"told and restored {restored.backup.sequence}"
        count = len(list(parts(desk)))
        if told and count != ITEMS * 2:
            return "lost"
        asides = list(at.glob("d-aside-*.desk"))
        if count == ITEMS * 2 and [len(list(parts(path))) for path in asides] != [ITEMS * 3]:
            return "former desk lost"
        return {ITEMS * 3: "old", ITEMS * 2: "new"}.get(count, "torn")

    counted, _ = crashes(backed_up, "restore", str(backed_up / "d.desk"), names=names, judge=judge)
    assert set(counted) <= {"old", "new", "told and restored 1"}
    assert counted["new"] > 0


@needs_strace
@BOTH
def test_an_upgrade_is_done_or_not_begun(tmp_path, names):
    folder = tmp_path / "disk"
    folder.mkdir()
    desk = folder / "d.desk"
    schema.ensure_current(desk, create=True, migrations=write_migrations(tmp_path / "one", FIRST), version=1)
    connection = connect(desk)
    connection.execute("INSERT INTO body(name) VALUES ('x')")
    connection.executemany("INSERT INTO member(body, text) VALUES (1, ?)", [("متن " * 500,)] * 20)
    connection.close()
    two = write_migrations(tmp_path / "two", FIRST, SECOND)

    def judge(at: Path, told: int) -> str:
        version = schema.stored_version(at / "d.desk")
        backup.verify(at / "d.desk")
        connection = connect(at / "d.desk")
        columns = {row[1] for row in connection.execute("PRAGMA table_info(body)")}
        members = connection.execute("SELECT count(*) FROM member").fetchone()[0]
        connection.close()
        if members != 20 or ("country" in columns) != (version == 2):
            return "half"
        return "lost" if told and version != 2 else f"version {version}"

    counted, states = crashes(folder, "upgrade", str(desk), str(two), names=names, judge=judge)
    assert set(counted) == {"version 1", "version 2"}
    assert states > 100


def test_twenty_kills_lose_nothing_that_was_acknowledged(disk):
    desk = disk / "d.desk"
    rng = random.Random(7)
    last = 0
    for _ in range(20):
        writer = subprocess.Popen([*WRITER, "write", desk, "100000", "FULL"], stdout=subprocess.PIPE)
        # Killed at some instant after some acknowledgement, while it goes on writing.
        timer = threading.Timer(rng.random() * 0.05, writer.kill)
        for _ in range(rng.randint(1, 6)):
            last = int(writer.stdout.readline().split()[1])
        timer.start()
        rest = writer.communicate()[0].split()
        timer.cancel()
        last = int(rest[-1]) if rest and rest[-1].isdigit() and len(rest) % 2 == 0 else last
        assert writer.returncode == -9
        assert judged(desk, last) == "ok"
    assert last >= 20


def test_the_writer_says_what_it_writes():
    assert {item.title for item in meeting(3, 2).agenda} == {"3/2"}
    assert len({part.id for item in meeting(3).agenda for part in (item, *item.motions, *item.actions)}) == ITEMS * 3
