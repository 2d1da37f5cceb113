"""Opening and closing a desk: the lock, the backup on closing, and what is told when a desk cannot be opened."""

import subprocess
import sys
from datetime import UTC, datetime, timedelta

import pytest

from council_desk.domain.terms import Calendar, Language
from council_desk.services import backups
from council_desk.services.context import zone
from council_desk.services.desk import DamagedDeskError, Desk, DeskInUseError, MissingDeskError
from council_desk.services.rows import DeskSetup

PERSIAN = DeskSetup(Language.FA, Calendar.JALALI, "Asia/Tehran")


def test_importing_the_services_loads_no_database_and_no_models():
    heavy = ("sqlmodel", "sqlalchemy", "alembic", "pydantic", "reportlab", "PIL", "sqlcipher3")
    script = (
        "import sys; import council_desk.services.desk, council_desk.services.rows, council_desk.services.backups\n"
        f"print([name for name in {heavy} if name in sys.modules])"
    )
    said = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert said.stdout.strip() == "[]"


def test_opening_a_present_desk_does_not_load_alembic(desk):
    desk.close()
    script = (
        "import sys; from pathlib import Path; from council_desk.services.desk import Desk\n"
        "desk = Desk.open(Path(sys.argv[1])); desk.councils.list(); desk.close()\n"
        "print([name for name in ('alembic', 'reportlab') if name in sys.modules])"
    )
    said = subprocess.run([sys.executable, "-c", script, desk.path], capture_output=True, text=True, check=True)
    assert said.stdout.strip() == "[]"


def test_what_holds_for_the_desk_is_kept(desk, clock):
    assert desk.info() == DeskSetup(Language.EN, Calendar.GREGORIAN, "UTC")
    desk.set_info(PERSIAN)
    desk.close()
    with Desk.open(desk.path, clock=clock) as again:
        assert again.info() == PERSIAN


def test_a_desk_is_open_once(desk):
    with pytest.raises(DeskInUseError, match="already open"):
        Desk.open(desk.path)
    with pytest.raises(DeskInUseError):
        backups.restore(desk.path)
    desk.close()
    Desk.open(desk.path).close()


def test_closing_leaves_one_file_and_a_backup_only_when_something_changed(desk, clock):
    desk.set_info(PERSIAN)
    assert desk.backups.due()
    desk.close()
    desk.close()
    names = sorted(path.name for path in desk.path.parent.iterdir())
    assert names == ["backups", "council.desk", "council.desk.lock"]
    first = backups.available(desk.path)
    with Desk.open(desk.path, clock=clock) as again:
        assert not again.backups.due()
        again.councils.list()
    assert backups.available(desk.path) == first
    with Desk.open(desk.path, clock=clock) as again:
        again.set_info(DeskSetup(Language.RU, Calendar.GREGORIAN, "Europe/Samara"))
    assert [row.sequence for row in backups.available(desk.path)] == [2, 1]


def test_resting_brings_everything_into_the_one_file(desk, tmp_path):
    desk.set_info(PERSIAN)
    desk.rest()
    copy = tmp_path / "by hand.desk"
    copy.write_bytes(desk.path.read_bytes())
    with Desk.open(copy) as copied:
        assert copied.info() == PERSIAN


def test_a_backup_can_be_made_and_put_back(desk, clock):
    desk.set_info(PERSIAN)
    made = desk.backups.make()
    assert not desk.backups.due()
    assert made.when == clock.instant.replace(microsecond=0)
    desk.set_info(DeskSetup(Language.RU, Calendar.GREGORIAN, "UTC"))
    assert desk.backups.due()
    assert desk.backups.list() == (made,)
    desk.close()
    done = backups.restore(desk.path, made.path, clock=clock)
    assert done.backup == made
    with Desk.open(desk.path) as again:
        assert again.info() == PERSIAN
    with Desk.open(done.moved_aside[0]) as aside:
        assert aside.info().language is Language.RU


def test_only_backups_of_this_desk_are_put_back(desk, tmp_path):
    desk.close()
    with pytest.raises(Exception, match="not a backup of this desk"):
        backups.restore(desk.path, tmp_path / "other.desk")


@pytest.mark.parametrize("create", [True, False])
def test_a_desk_that_went_missing_is_restored_and_never_made_anew(desk, create):
    desk.set_info(PERSIAN)
    desk.close()
    desk.path.unlink()
    with pytest.raises(MissingDeskError, match="backups"):
        Desk.open(desk.path, create=create)
    assert not desk.path.exists()
    backups.restore(desk.path)
    with Desk.open(desk.path) as again:
        assert again.info() == PERSIAN


def test_a_missing_desk_leaves_nothing_behind(tmp_path):
    with pytest.raises(MissingDeskError):
        Desk.open(tmp_path / "none.desk")
    assert list(tmp_path.iterdir()) == []


def test_a_damaged_desk_is_told_and_the_lock_is_free(desk):
    desk.set_info(PERSIAN)
    desk.close()
    data = bytearray(desk.path.read_bytes())
    data[4096:8192] = bytes(4096)
    desk.path.write_bytes(data)
    for _ in range(2):
        with pytest.raises(DamagedDeskError, match="Restore"):
            Desk.open(desk.path)
    backups.restore(desk.path)
    Desk.open(desk.path).close()


def test_time_zones_that_are_not_known_are_taken_as_utc():
    noon = datetime(2026, 11, 12, 12, tzinfo=UTC)
    assert noon.astimezone(zone("Nowhere/At_All")).utcoffset() == timedelta(0)
    assert noon.astimezone(zone("Asia/Tehran")).utcoffset() == timedelta(hours=3, minutes=30)
