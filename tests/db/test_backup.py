"""Backups: whole and checked, thinned by age but never the newest, put back without losing what was there."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from council_desk.db import backup
from council_desk.db.backup import Backup
from council_desk.db.connection import connect
from council_desk.db.faults import (
    DamagedDeskError,
    ForeignFileError,
    MissingDeskError,
    StorageError,
)

NOON = datetime(2026, 11, 12, 12, tzinfo=UTC)


def bodies(path: Path) -> int:
    connection = connect(path)
    try:
        return connection.execute("SELECT count(*) FROM body").fetchone()[0]
    finally:
        connection.close()


def add(path: Path) -> None:
    connection = connect(path)
    connection.execute("INSERT INTO body(name) VALUES ('x')")
    connection.close()


def test_a_backup_has_what_is_still_in_the_log_and_is_one_file(desk):
    connection = connect(desk)
    connection.execute("INSERT INTO body(name) VALUES ('x')")
    assert desk.with_name(desk.name + "-wal").stat().st_size > 0
    made = backup.make_backup(desk, now=NOON)
    connection.close()
    assert [path.name for path in made.path.parent.iterdir()] == [f"{desk.stem}-00000001-20261112T120000Z.db"]
    assert made.size == made.path.stat().st_size
    assert made.path.read_bytes()[18] == 1  # no write-ahead log of its own
    assert bodies(made.path) == 4


def test_backups_are_ordered_by_number_whatever_the_clock_says(desk):
    times = [NOON, datetime(1970, 1, 1, tzinfo=UTC), datetime(2099, 1, 1, tzinfo=UTC), NOON]
    for now in times:
        backup.make_backup(desk, now=now)
    listed = backup.list_backups(desk)
    assert [made.sequence for made in listed] == [1, 2, 3, 4]
    assert [made.when for made in listed] == times


def test_files_of_others_are_not_taken_for_backups(desk):
    made = backup.make_backup(desk, now=NOON)
    folder = made.path.parent
    (folder / f"{desk.stem}-00000009-notaday.db").write_text("x")
    (folder / "other-00000009-20261112T120000Z.db").write_text("x")
    (folder / f"{desk.stem}-00000007-20269912T120000Z.db").write_bytes(made.path.read_bytes())
    assert [(found.sequence, found.when.year) for found in backup.list_backups(desk)] == [(1, 2026), (7, 1970)]


def test_a_leftover_part_is_cleared_and_never_listed(desk):
    folder = backup.backup_folder(desk)
    folder.mkdir()
    part = folder / f"{desk.stem}-00000001-20261112T120000Z.db.part"
    part.write_text("half")
    assert backup.list_backups(desk) == ()
    backup.make_backup(desk, now=NOON)
    assert not part.exists()


def test_a_damaged_desk_makes_no_backup_and_leaves_the_old_ones(desk):
    backup.make_backup(desk)
    data = bytearray(desk.read_bytes())
    data[4096 * 2 : 4096 * 4] = b"\xa5" * 4096 * 2
    desk.write_bytes(data)
    with pytest.raises(DamagedDeskError):
        backup.make_backup(desk)
    assert len(backup.list_backups(desk)) == 1


def test_a_broken_reference_is_damage(desk):
    connection = connect(desk, foreign_keys=False)
    connection.execute("INSERT INTO member(body, text) VALUES (99, 'x')")
    connection.close()
    with pytest.raises(DamagedDeskError):
        backup.make_backup(desk)


def test_a_folder_that_cannot_be_written_is_told(desk, tmp_path):
    (tmp_path / "file").write_text("x")
    with pytest.raises(StorageError, match="room"):
        backup.make_backup(desk, tmp_path / "file" / "backups")


def test_due_means_changed_since_the_newest_backup(desk):
    assert backup.is_due(desk)
    backup.make_backup(desk)
    assert not backup.is_due(desk)
    add(desk)
    assert backup.is_due(desk)
    backup.make_backup(desk)
    assert not backup.is_due(desk)
    connection = connect(desk)
    connection.execute("UPDATE body SET name = 'شورا X' WHERE rid = 2")
    connection.close()
    assert backup.is_due(desk)
    desk.unlink()
    with pytest.raises(MissingDeskError):
        backup.is_due(desk)


def test_restoring_moves_the_present_desk_aside_whole(desk):
    made = backup.make_backup(desk, now=NOON)
    add(desk)
    log = desk.with_name(desk.name + "-wal")
    held = connect(desk)
    held.execute("INSERT INTO body(name) VALUES ('in the log')")
    kept = log.read_bytes()
    held.close()
    log.write_bytes(kept)  # as after a kill
    assert kept
    done = backup.restore(desk, made, now=NOON)
    assert bodies(desk) == 3
    aside = done.moved_aside[0]
    assert aside.name == f"{desk.stem}-aside-20261112T120000Z.db"
    assert bodies(aside) == 5
    again = backup.restore(desk, made, now=NOON)
    assert again.moved_aside[0].name == f"{desk.stem}-aside-20261112T120000Z-1.db"
    assert bodies(aside) == 5


def test_a_missing_desk_is_restored_and_a_stray_log_moved_away(desk):
    backup.make_backup(desk)
    desk.unlink()
    desk.with_name(desk.name + "-wal").write_bytes(b"stray")
    done = backup.restore(desk, backup.newest_sound(desk))
    assert [path.name[-4:] for path in done.moved_aside] == ["-wal"]
    assert bodies(desk) == 3


@pytest.mark.parametrize(
    ("harm", "kind"),
    [
        (lambda data: data[: len(data) // 2], DamagedDeskError),
        (lambda _: b"", DamagedDeskError),
        (lambda data: bytes(len(data)), DamagedDeskError),
        (lambda data: data[:8192] + bytes(4096) + data[12288:], DamagedDeskError),
        (lambda _: b"something else entirely" * 99, ForeignFileError),
    ],
    ids=["half", "empty", "zeroed", "a page zeroed", "foreign"],
)
def test_a_damaged_backup_is_refused_and_passed_over(desk, harm, kind):
    backup.make_backup(desk)
    add(desk)
    newer = backup.make_backup(desk)
    newer.path.write_bytes(harm(newer.path.read_bytes()))
    before = desk.read_bytes()
    with pytest.raises(kind):
        backup.restore(desk, newer)
    assert desk.read_bytes() == before
    assert backup.newest_sound(desk).sequence == 1


def test_without_a_sound_backup_that_is_told(desk):
    with pytest.raises(MissingDeskError, match="another disk"):
        backup.newest_sound(desk)


def made_at(*times: datetime) -> list[Backup]:
    return [Backup(Path(f"{number}"), number, when, 0) for number, when in enumerate(times, start=1)]


def test_thinning_two_years_of_daily_use():
    listed = made_at(*(NOON - timedelta(hours=12 * n) for n in range(1460, 0, -1)))
    kept = set(listed) - set(backup.superfluous(listed))
    assert 5 + 7 <= len(kept) <= 5 + 7 + 4 + 12
    assert {made.when.year for made in kept} == {2025, 2026}


def test_a_clock_that_fell_back_costs_no_new_backup():
    listed = made_at(*(NOON - timedelta(days=n) for n in range(40, 0, -1)), *[datetime(1970, 1, 1, tzinfo=UTC)] * 3)
    gone = backup.superfluous(listed)
    assert not set(listed[-5:]) & set(gone)


@given(st.lists(st.datetimes(datetime(1970, 1, 1), datetime(2099, 1, 1)), max_size=120))  # noqa: DTZ001
def test_thinning_keeps_the_newest_is_bounded_and_settles(times):
    listed = made_at(*(when.replace(tzinfo=UTC) for when in times))
    gone = backup.superfluous(listed)
    kept = [made for made in listed if made not in gone]
    assert kept[-5:] == listed[-5:]
    assert len(kept) <= 5 + 7 + 4 + 12
    assert backup.superfluous(reversed(listed)) == gone
    assert len(backup.superfluous(kept)) <= len(gone)


def test_thinning_deletes_the_files(desk):
    for _ in range(7):
        backup.make_backup(desk, now=NOON)
    gone = backup.thin(desk)
    assert [made.sequence for made in gone] == [1]
    assert [made.sequence for made in backup.list_backups(desk)] == [2, 3, 4, 5, 6, 7]
