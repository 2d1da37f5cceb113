"""A disk that is full or read-only: a plain sentence, nothing half written, and all that was saved still there."""

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.db.desk_writer import STAMP, meeting, run

from council_desk.db import backup, store
from council_desk.db.engine import make_engine, unit, view
from council_desk.db.faults import StorageError
from council_desk.record.models import Meeting
from council_desk.services.desk import Desk

MEGABYTES = 4


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of four megabytes."""
    place = tmp_path / "small"
    place.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={MEGABYTES}m", "tmpfs", place], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip("mounting a small disk needs root")
    yield place
    subprocess.run(["umount", place], check=True)


def fill(folder: Path, *, leave: int = 0) -> Path:
    """Fill a disk up, all but so many bytes."""
    filling = folder / "filling"
    with filling.open("wb", buffering=0) as file:
        try:
            while True:
                file.write(bytes(4096))
        except OSError:
            pass
    if leave:
        with filling.open("r+b") as file:
            file.truncate(filling.stat().st_size - leave)
    return filling


def saved(desk: Path) -> int:
    engine = make_engine(desk)
    with view(engine) as session:
        found = len(store.load(session, Meeting))
    engine.dispose()
    return found


def write_until_full(desk: Path) -> int:
    """Save meetings until the disk is full; give how many were saved."""
    engine = make_engine(desk)
    numbers = iter(range(1, 10_000))
    done = 0

    def go_on() -> None:
        nonlocal done
        for number in numbers:
            with unit(engine) as session:
                store.save(session, [meeting(number)], stamp=STAMP)
            done = number

    try:
        with pytest.raises(StorageError, match="disk is full") as told:
            go_on()
        assert "safe" in str(told.value)
        with view(engine) as session:
            assert len(store.load(session, Meeting)) == done
    finally:
        engine.dispose()
    return done


def test_a_full_disk_loses_nothing_that_was_saved(small_disk):
    desk = small_disk / "d.desk"
    run("prepare", desk)
    filling = fill(small_disk, leave=700_000)
    number = write_until_full(desk)
    assert number > 0
    filling.unlink()
    backup.verify(desk)
    assert saved(desk) == number
    engine = make_engine(desk)
    with unit(engine) as session:
        store.save(session, [meeting(number + 1)], stamp=STAMP)
    engine.dispose()
    assert saved(desk) == number + 1


def test_a_backup_without_room_is_told_and_leaves_the_old_ones(small_disk):
    desk = small_disk / "d.desk"
    run("prepare", desk)
    first = backup.make_backup(desk)
    filling = fill(small_disk, leave=20_000)
    with pytest.raises(StorageError):
        backup.make_backup(desk)
    assert backup.list_backups(desk) == (first,)
    backup.verify(first.path)
    filling.unlink()
    assert backup.make_backup(desk).sequence == 2


def test_a_desk_without_room_for_its_backup_is_closed_all_the_same(small_disk):
    desk = small_disk / "d.desk"
    run("prepare", desk)
    opened = Desk.open(desk)
    filling = fill(small_disk, leave=20_000)
    with pytest.raises(StorageError):
        opened.close()
    opened.close()
    filling.unlink()
    Desk.open(desk).close()
    assert len(backup.list_backups(desk)) == 1


def test_restoring_without_room_leaves_the_desk_where_it_is(small_disk):
    desk = small_disk / "d.desk"
    run("prepare", desk)
    made = backup.make_backup(desk)
    before = desk.read_bytes()
    fill(small_disk, leave=20_000)
    with pytest.raises(StorageError):
        backup.restore(desk, made)
    assert desk.read_bytes() == before


def test_a_read_only_disk_is_told(small_disk):
    desk = small_disk / "d.desk"
    run("prepare", desk)
    Desk.open(desk).close()
    subprocess.run(["mount", "-o", "remount,ro", small_disk], check=True)
    try:
        with pytest.raises(StorageError, match="Copy the desk"):
            Desk.open(desk)
        copy = small_disk.parent / "copy.desk"
        shutil.copyfile(desk, copy)
    finally:
        subprocess.run(["mount", "-o", "remount,rw", small_disk], check=True)
    Desk.open(copy).close()
