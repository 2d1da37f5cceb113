"""A sitting from minute to minute, against a simulation that knows nothing but who is in the room in each minute."""

from dataclasses import dataclass, field

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.services.sitting_help import COUNCIL, PEOPLE, after, planned

from council_desk.domain.attendance import is_present, voting_present
from council_desk.services import editing

MEMBERS, ITEMS, GUEST = 5, 3, PEOPLE[9]
EVERYONE = (*PEOPLE[:MEMBERS], GUEST)


@dataclass
class Minutes:
    """What a fly on the wall writes down: in each minute who is here, what is dealt with, whether there is a break."""

    here: list[frozenset[str]] = field(default_factory=list)
    item: list[int | None] = field(default_factory=list)
    resting: list[bool] = field(default_factory=list)

    def write(self, upto, here, item, resting):
        while len(self.here) < upto:
            self.here.append(frozenset(here))
            self.item.append(item)
            self.resting.append(resting)


steps = st.lists(
    st.tuples(
        st.integers(2, 9),
        st.one_of(
            st.tuples(st.sampled_from(["toggle", "arrive", "leave"]), st.sampled_from(EVERYONE)),
            st.tuples(st.just("open"), st.integers(0, ITEMS - 1)),
            st.tuples(st.sampled_from(["close", "rest", "go on"]), st.none()),
        ),
    ),
    max_size=25,
)
aside = st.dictionaries(
    st.tuples(st.integers(0, ITEMS - 1), st.sampled_from(EVERYONE[:MEMBERS])), st.booleans(), max_size=4
)


@settings(max_examples=150, deadline=None)
@given(st.sets(st.sampled_from(EVERYONE[:MEMBERS])), steps, aside)
def test_the_whole_sitting_is_what_the_minutes_say(at_opening, steps, aside):
    meeting = editing.add_guest(planned(MEMBERS), GUEST)
    for number in range(ITEMS):
        meeting = editing.add_item(meeting, f"Item {number}")
    items = [one.id for one in meeting.agenda]
    for person in at_opening:
        meeting = editing.toggle(meeting, person, after(-5))
    for (number, person), left_room in aside.items():
        meeting = editing.recuse(meeting, items[number], person, "owner", left_room)
    meeting = editing.begin(meeting, after(0))
    minutes, here, item, resting, now = Minutes(), {*at_opening, GUEST}, None, False, 0
    for gap, (what, whom) in steps:
        now += gap
        minutes.write(now, here, item, resting)
        if what == "toggle":
            meeting = editing.toggle(meeting, whom, after(now))
            here ^= {whom}
        elif what == "arrive":
            meeting = editing.arrive(meeting, whom, after(now))
            here |= {whom}
        elif what == "leave":
            meeting = editing.leave(meeting, whom, after(now))
            here -= {whom}
        elif what == "open":
            meeting = editing.open_item(meeting, items[whom], after(now))
            item, resting = whom, False
        elif what == "close" and item is not None:
            meeting = editing.close_item(meeting, items[item], after(now))
            item = None
        elif what == "rest":
            meeting = editing.start_break(meeting, after(now))
            resting = True
        elif what == "go on":
            meeting = editing.end_break(meeting, after(now))
            resting = False
        # At the very moment, the quorum is that of who is left in the room under the item that runs.
        out = {person for (number, person), left_room in aside.items() if left_room and number == item}
        assert editing.quorum_now(meeting, COUNCIL, after(now)).present == len(here - out - {GUEST})
        assert {person for person in EVERYONE if editing.in_room(meeting, person)} == here
        running = editing.running_item(meeting)
        assert (running and running.id) == (None if item is None else items[item])
        assert (editing.running_break(meeting) is not None) == resting
    end = now + 3
    minutes.write(end, here, item, resting)
    live = [editing.elapsed(meeting, one, after(end)) for one in items]
    meeting = editing.finish(meeting, after(end))
    assert live == [editing.elapsed(meeting, one, after(end + 99)) for one in items]
    _compare(meeting, items, minutes, aside, end)


def _compare(meeting, items, minutes, aside, end):
    assert editing.sitting_time(meeting, after(end)) == 60 * minutes.resting.count(False)
    for number, item in enumerate(items):
        used = sum(one == number and not rest for one, rest in zip(minutes.item, minutes.resting, strict=True))
        assert editing.elapsed(meeting, item, after(end)) == 60 * used
    changes = editing.quorum_changes(meeting, COUNCIL)
    for minute, here in enumerate(minutes.here):
        moment = after(minute).isoformat()
        assert {entry.person for entry in meeting.attendance if is_present(entry, moment)} == here
        assert set(voting_present(meeting.attendance, moment)) == here - {GUEST}
        item = minutes.item[minute]
        out = {person for (number, person), left_room in aside.items() if left_room and number == item}
        known = [change for change in changes if change.moment <= moment]
        assert known[-1].state.present == len(here - {GUEST} - out)
        for number, one in enumerate(items):
            recused = {person for on, person in aside if on == number}
            assert set(editing.voters(meeting, one, after(minute))) == here - {GUEST} - recused
