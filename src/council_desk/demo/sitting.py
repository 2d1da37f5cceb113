"""One sitting as it goes on: its clock, its items with what was said, decided and given to do."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any

from council_desk.demo.people import Hood
from council_desk.demo.votes import recuse, vote
from council_desk.demo.world import World
from council_desk.domain.attendance import is_present
from council_desk.domain.calendars import year_of
from council_desk.domain.terms import ActionState, GuidanceKind, ItemKind, MotionResult, Role
from council_desk.record.models import (
    ActionItem,
    AgendaItem,
    Attendance,
    Guidance,
    Motion,
    Recusal,
    Speech,
)
from council_desk.services.editing.values import make


@dataclass(slots=True)
class Numbering:
    """Counts the decisions of a council: through, or anew each year where its pattern has the year."""

    world: World
    before: int
    _counts: dict[int, int] = field(default_factory=dict)

    def next(self, day: date, item: int, point: int) -> str:
        """Give the number of the next decision."""
        pattern = self.world.words.place.decision
        year = year_of(day, self.world.words.place.calendar) if "{year}" in pattern else 0
        self._counts[year] = self._counts.get(year, self.before) + 1
        return self.world.reference(pattern, day, self._counts[year], item, point)


@dataclass(slots=True)
class Sitting:
    """A sitting in the making; `clock` stands where the last item ended."""

    world: World
    hood: Hood
    numbering: Numbering
    attendance: tuple[Attendance, ...]
    clock: datetime
    items: list[AgendaItem] = field(default_factory=list)

    @property
    def day(self) -> date:
        """The day of the sitting."""
        return self.clock.date()

    def add(
        self, title: str, kind: ItemKind, minutes: int, *, motions: Sequence[dict[str, Any]] = (), **parts: Any
    ) -> None:
        """Deal with an item. `motions` are fields of motions, with `adopted` to put them to the vote."""
        started, self.clock = self.clock, self.clock + timedelta(minutes=minutes + self.world.random.randint(-2, 4))
        voted_at = self.clock - timedelta(minutes=1)
        recusals = self._recusals(voted_at) if any("project" in one for one in motions) else ()
        number = len(self.items) + 1
        made = [self._motion(one, number, point, voted_at, recusals) for point, one in enumerate(motions, 1)]
        self.items.append(
            make(
                AgendaItem,
                id=self.world.new_id(),
                number=str(number),
                title=title,
                kind=kind,
                planned_minutes=minutes,
                started=self.world.moment(started),
                ended=self.world.moment(self.clock),
                motions=tuple(made) or None,
                recusals=recusals or None,
                **parts,
            )
        )

    def _recusals(self, at: datetime) -> tuple[Recusal, ...]:
        return recuse(self.world, self.attendance, self.world.moment(at)) if self.world.chance(7) else ()

    def _motion(
        self, fields: dict[str, Any], item: int, point: int, at: datetime, recusals: tuple[Recusal, ...]
    ) -> Motion:
        """Put a motion to the vote, or only note its result where it says so itself."""
        given = dict(fields)
        adopted = given.pop("adopted", None)
        if adopted is not None:
            event = vote(self.world, self.hood, self.attendance, at, recusals, adopted=adopted)
            given.setdefault("result", MotionResult.ADOPTED if adopted else MotionResult.REJECTED)
            given["vote_events"] = (event,)
        given.setdefault("id", self.world.new_id())
        reference = self.numbering.next(self.day, item, point)
        return make(Motion, reference=reference, mover=self.world.one(self.hood.elders).id, **given)

    def speeches(self, texts: Sequence[str], count: int, speakers: Sequence[str] = ()) -> tuple[Speech, ...]:
        """Give what was said by people who were there all the time."""
        there = [one.person for one in self.attendance if is_present(one) and not one.intervals]
        chosen = [one for one in speakers if one in there] or there
        return tuple(Speech(speaker=self.world.one(chosen), text=text) for text in self.world.some(texts, count))

    def guidance(self) -> tuple[Guidance, ...] | None:
        """Give what the imam said, if he was there."""
        imam = self.hood.first(Role.IMAM).id
        if not any(one.person == imam and is_present(one) for one in self.attendance):
            return None
        words = self.world.words.meetings
        drawn = self.world.random.randrange(8)
        kinds = {0: (GuidanceKind.OBJECTION, words.objection), 1: (GuidanceKind.ENDORSEMENT, words.endorsement)}
        kind, text = kinds.get(drawn, (GuidanceKind.GUIDANCE, self.world.one(words.guidance)))
        return (Guidance(person=imam, kind=kind, text=text),)

    def actions(self, count: int, motion: str | None = None) -> tuple[ActionItem, ...]:
        """Give things to do, as far as they have come by the day of the desk."""
        return tuple(self._action(text, motion) for text in self.world.some(self.world.words.meetings.actions, count))

    def _action(self, text: str, motion: str | None) -> ActionItem:
        world = self.world
        due = self.day + timedelta(days=world.random.randint(6, 40))
        state = _action_state(world, due)
        party = self.hood.department.id if world.chance(10) else world.one(self.hood.youth + self.hood.elders).id
        done = due - timedelta(days=world.random.randint(0, 4))
        return make(
            ActionItem,
            id=world.new_id(),
            text=text,
            assignee=party,
            due=due,
            state=state,
            done_on=min(done, world.day(-1)) if state is ActionState.DONE else None,
            motion=motion,
        )


def _action_state(world: World, due: date) -> ActionState:
    """Draw how far something to do has come: what was due long ago is done, a few things are late."""
    drawn = world.random.randrange(100)
    if due >= world.on:
        return ActionState.IN_PROGRESS if drawn < 40 else ActionState.OPEN
    if drawn < (94 if (world.on - due).days > 60 else 65):
        return ActionState.DONE
    return ActionState.CANCELLED if drawn % 4 == 0 else ActionState.OPEN
