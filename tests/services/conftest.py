"""Desks for the tests of the services: an empty one and one with a sample record, with a clock that stands still."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from council_desk.services.desk import Desk

RECORDS = Path(__file__).parents[1] / "fixtures" / "records"


class StandingClock:
    """A clock that tests set; each look at it is a second later, as stamps must tell writes apart."""

    def __init__(self) -> None:
        self.instant = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.instant += timedelta(seconds=1)
        return self.instant


@pytest.fixture
def clock() -> StandingClock:
    return StandingClock()


@pytest.fixture
def desk(tmp_path: Path, clock: StandingClock) -> Iterator[Desk]:
    """A new, empty desk."""
    opened = Desk.open(tmp_path / "council.desk", create=True, clock=clock)
    yield opened
    opened.close()


@pytest.fixture(params=["fa", "ar", "ru", "en"])
def sample(request: pytest.FixtureRequest, desk: Desk) -> Desk:
    """A desk with the sample record of each language."""
    desk.exchange.import_file(RECORDS / f"{request.param}.json")
    return desk


@pytest.fixture
def english(desk: Desk) -> Desk:
    """A desk with the English sample record."""
    desk.exchange.import_file(RECORDS / "en.json")
    return desk


@pytest.fixture
def council(english: Desk) -> str:
    """The id of the council of the English record."""
    return english.councils.list()[0].id
