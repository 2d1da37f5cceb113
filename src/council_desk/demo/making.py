"""Writing a demonstration desk: one neighbourhood after the other, to a file that gets its name when it is whole."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime
from pathlib import Path
from random import Random
from typing import Any

from council_desk import __version__
from council_desk.db import schema
from council_desk.db.engine import checkpoint, make_engine
from council_desk.db.files import COMPANIONS, companion, put_in_place
from council_desk.demo.letters import build_letters
from council_desk.demo.meetings import Year, meeting_days
from council_desk.demo.papers import build_diagnoses, build_papers
from council_desk.demo.people import City, build_city, build_hood
from council_desk.demo.works import build_works
from council_desk.demo.world import ONE_NEIGHBOURHOOD, WHOLE_CITY, World
from council_desk.demo.youth import build_assignments, build_election
from council_desk.domain.terms import Language, MinutesState
from council_desk.errors import DeskError, sentence
from council_desk.record.models import CouncilRecord
from council_desk.record.reading import VERSION
from council_desk.services.context import Context
from council_desk.services.exchange import ExchangeService
from council_desk.services.sealing import SealService

SEALED = 3
"""How many minutes of the first council are sealed."""
_THERE = sentence("There is already a file at {path}. Choose another name: nothing is written over.")
_NO_FOLDER = sentence("There is no folder {folder} to write the desk to.")
_NOT_PUT = sentence("The desk could not be put at {path} ({reason}).")


def make_demo(
    path: Path,
    language: Language,
    *,
    city: bool = False,
    seed: int = 1,
    on: date,
    told: Callable[[int, int], None] = lambda _done, _all: None,
) -> None:
    """Write a desk as it would look on a day: one neighbourhood, or the whole city.

    The same seed, day and language give the same objects with the same ids; only keys and seals differ. `told` hears
    after each neighbourhood how many are written, and of how many. Raises DeskError, and so for a file that is there.
    """
    if path.exists() or path.is_symlink():
        raise DeskError(_THERE, path=path)
    if not path.parent.is_dir():
        raise DeskError(_NO_FOLDER, folder=path.parent)
    world = World(language, on, WHOLE_CITY if city else ONE_NEIGHBOURHOOD, Random(seed))  # noqa: S311 - no secrets
    part = companion(path, ".part")
    for suffix in ("", *COMPANIONS):
        companion(part, suffix).unlink(missing_ok=True)
    try:
        _write(part, world, told)
        _put(part, path)
    finally:
        for suffix in ("", *COMPANIONS):
            companion(part, suffix).unlink(missing_ok=True)


def _write(part: Path, world: World, told: Callable[[int, int], None]) -> None:
    now = world.at(world.on, 12)
    schema.ensure_current(part, create=True, now=now)
    engine = make_engine(part, synchronous="OFF")
    try:
        context = Context(engine, lambda: now)
        exchange, seals = ExchangeService(context), SealService(context)
        for at, record in enumerate(records(world, now)):
            exchange.import_record(record)
            if at == 0:
                for meeting in _to_seal(record):
                    seals.seal(meeting)
            told(at + 1, world.size.neighbourhoods)
        checkpoint(engine)
    finally:
        engine.dispose()


def _put(part: Path, path: Path) -> None:
    """Give the finished desk its name, unless somebody else took it meanwhile."""
    try:
        if path.exists():
            raise DeskError(_THERE, path=path)
        put_in_place(part, path)
    except OSError as error:
        raise DeskError(_NOT_PUT, path=path, reason=error.strerror or type(error).__name__) from error


def _to_seal(record: CouncilRecord) -> Iterable[str]:
    signed = [one for one in record.meetings if one.minutes and one.minutes.state is MinutesState.SIGNED]
    return [meeting.id for meeting in signed[:SEALED]]


def records(world: World, now: datetime) -> Iterator[CouncilRecord]:
    """Give the records of the neighbourhoods one by one; the first also has what they have in common."""
    city = build_city(world)
    for index in range(world.size.neighbourhoods):
        yield _record(world, now, city, index)


def _record(world: World, now: datetime, city: City, index: int) -> CouncilRecord:
    hood = build_hood(world, city, index)
    days = meeting_days(world, index)
    works = build_works(world, hood, days)
    papers = build_papers(world, hood, days, works)
    election_id = world.new_id()
    meetings = Year(world, hood, works, papers, days, election_id).build()
    election = build_election(world, hood, election_id, meetings)
    common = (city.municipality, *city.departments) if index == 0 else ()
    head: dict[str, Any] = {
        "format": "council-record",
        "version": VERSION,
        "exported_at": world.moment(now),
        "generator": f"Council Desk {__version__}",
        "language": world.language,
        "calendar": world.words.place.calendar,
        "timezone": world.words.place.timezone,
    }
    return CouncilRecord(
        areas=((city.area,) if index == 0 else ()) + (hood.area,),
        organizations=(*common, *hood.bodies),
        people=tuple(hood.people),
        memberships=tuple(hood.memberships),
        meetings=tuple(meetings),
        projects=tuple(work.project for work in works),
        assignments=tuple(build_assignments(world, hood, works, election)),
        elections=(election,),
        papers=tuple(one.paper for one in papers),
        diagnoses=tuple(build_diagnoses(world, hood)),
        letters=tuple(build_letters(world, hood, meetings)),
        **head,
    )
