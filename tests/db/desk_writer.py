"""A program of its own that works on a desk and says on standard output what it was told is certain.

Tests run it under strace, or kill it. What to do is its first argument, the desk its second.
"""

import datetime as dt
import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from council_desk.db import backup, schema, store
from council_desk.db.engine import checkpoint, make_engine, unit
from council_desk.domain import terms
from council_desk.record.models import ActionItem, AgendaItem, Area, Location, Meeting, Motion, Organization
from council_desk.services import editing
from council_desk.services.desk import Desk

ITEMS = 8
STAMP = dt.datetime(2026, 11, 12, 18, 0, tzinfo=dt.UTC)
COUNCIL = "00000000-0000-7000-8000-00000000c0de"


def made_id(*numbers: int) -> str:
    digits = "".join(f"{number:06d}" for number in numbers)[-24:].rjust(24, "0")
    return f"{digits[:8]}-{digits[8:12]}-7{digits[12:15]}-8{digits[15:18]}-{digits[18:]:0>12}"


def meeting(number: int, edition: int = 1) -> Meeting:
    """A meeting whose every part says its number and edition, so that a mixture of two would show."""
    text = f"{number}/{edition} " + "شورای محله · Совет · " * 12
    return Meeting(
        id=made_id(number),
        organization=COUNCIL,
        number=number,
        reference=f"{number}/{edition}",
        state=terms.MeetingState.HELD,
        language=terms.Language.FA,
        scheduled_start="2026-11-12T18:45:00+03:30",
        location=Location(name="مسجد"),
        agenda=tuple(
            AgendaItem(
                id=made_id(number, item),
                number=str(item),
                title=f"{number}/{edition}",
                introduction=text,
                motions=(Motion(id=made_id(number, item, 1), reference=f"{number}/{edition}", text=text),),
                actions=(ActionItem(id=made_id(number, item, 2), text=f"{number}/{edition}"),),
            )
            for item in range(1, ITEMS + 1)
        ),
    )


def say(number: int) -> None:
    os.write(1, b"ACK %d\n" % number)


def prepare(desk: Path) -> None:
    """Make a desk with the council whose meetings are to be written."""
    schema.ensure_current(desk, create=True)
    area = Area(id=made_id(1, 1), name="محله", classification=terms.AreaClass.NEIGHBOURHOOD)
    council = Organization(
        id=COUNCIL, name="شورا", classification=terms.OrganizationClass.COUNCIL, area=area.id, voting_member_count=9
    )
    engine = make_engine(desk)
    with unit(engine) as session:
        store.save(session, [area, council], stamp=STAMP)
    checkpoint(engine)
    engine.dispose()


def write(desk: Path, count: int, synchronous: str) -> None:
    """Save meeting after meeting, each time also a new edition of the one before."""
    engine = make_engine(desk, synchronous=synchronous)
    with unit(engine) as session:
        first = len(store.load(session, Meeting)) + 1
    for number in range(first, first + count):
        with unit(engine) as session:
            given = [meeting(number), *([meeting(number - 1, 2)] if number > 1 else [])]
            store.save(session, given, stamp=STAMP)
        say(number)
    checkpoint(engine)
    engine.dispose()


def script(first: Meeting, council: Organization) -> list[Meeting]:
    """Hold a meeting: give it as it stands after each edit of a roll call, a discussion, votes, actions, a break."""
    clock = dt.datetime.fromisoformat(first.scheduled_start)
    states = [first]

    def then(step: Callable[..., Meeting], *arguments: Any, **options: Any) -> None:
        nonlocal clock
        clock += dt.timedelta(seconds=70)
        states.append(step(states[-1], *arguments, **options))

    for entry in first.attendance[:-1]:
        then(lambda meeting, entry=entry: editing.mark(meeting, entry.person, terms.AttendanceStatus.PRESENT, clock))
    then(lambda meeting: editing.begin(meeting, clock))
    for item in first.agenda:
        then(lambda meeting, item=item: editing.open_item(meeting, item.id, clock))
        for length in range(4, 40, 12):
            text = ("آب و روشنایی محله " * length)[: length * 9]
            then(lambda meeting, item=item, text=text: editing.set_speeches(meeting, item.id, text, {}))
        then(editing.add_motion, item.id, "مصوب شد " * 20, council=council)
        (motion,) = editing.item_of(states[-1], item.id).motions
        then(lambda meeting, motion=motion: editing.record_vote(meeting, motion.id, council, yes=5, no=2, at=clock))
        then(editing.add_action, item.id, "پیگیری " * 9, assignee=first.attendance[0].person, motion=motion.id)
        then(lambda meeting: editing.start_break(meeting, clock))
        then(lambda meeting: editing.toggle(meeting, first.attendance[1].person, clock))
        then(lambda meeting: editing.end_break(meeting, clock))
    then(lambda meeting: editing.finish(meeting, clock))
    return states


def sit(desk: Path, states: Path) -> None:
    """Save a meeting as it grows, state after state, as the program does while somebody types."""
    opened = Desk.open(desk)
    for number, state in enumerate(json.loads(states.read_bytes())):
        opened.meetings.save(Meeting.model_validate_json(json.dumps(state)))
        say(number)
        if number % 20 == 19:
            opened.rest()  # as after two seconds without typing


def run(what: str, desk: Path, *rest: str) -> None:
    if what == "prepare":
        prepare(desk)
    elif what == "write":
        write(desk, int(rest[0]), rest[1])
    elif what == "sit":
        sit(desk, Path(rest[0]))
    elif what == "create":
        schema.ensure_current(desk, create=True)
        say(1)
    elif what == "backup":
        backup.make_backup(desk, now=STAMP)
        say(1)
    elif what == "careless backup":
        import sqlcipher3

        folder = backup.backup_folder(desk)
        folder.mkdir(exist_ok=True)
        target = sqlcipher3.connect(str(folder / f"{desk.stem}-00000002-20261112T180000Z{desk.suffix}"))
        target.execute("PRAGMA synchronous=OFF")
        source = sqlcipher3.connect(str(desk))
        source.backup(target)
        target.close()
        source.close()
        say(1)
    elif what == "restore":
        backup.restore(desk, backup.newest_sound(desk), now=STAMP)
        say(1)
    elif what == "upgrade":
        schema.ensure_current(desk, create=False, migrations=Path(rest[0]), version=2, now=STAMP)
        say(1)
    else:
        raise ValueError(what)


if __name__ == "__main__":
    run(sys.argv[1], Path(sys.argv[2]), *sys.argv[3:])
