"""Elections under an agenda item: candidates, ballots, winners, rounds; and keeping them beside the meeting."""

from datetime import date, datetime

import pytest
from tests.services.sitting_help import PEOPLE, after, sitting

from council_desk.domain.agenda import gaps
from council_desk.domain.elections import ElectionCountError
from council_desk.domain.terms import MinutesState
from council_desk.domain.voting import ReasonMissingError
from council_desk.errors import DeskError
from council_desk.record.writing import to_json
from council_desk.services import editing

EVENING = datetime(2026, 12, 10, 18, 30)  # noqa: DTZ001 - on the clock of the desk
ADA, BO, CY, DI = PEOPLE[8:12]


def held(seats=1, candidates=(ADA, BO, CY), **numbers):
    meeting = sitting()
    election = editing.new_election(meeting, meeting.agenda[0].id, "youth mayor", candidates, seats, at=after(5))
    return editing.count(election, **numbers) if numbers else election


class TestCounting:
    """Ballots and votes, refused with the numbers named."""

    def test_an_election_begins_with_who_may_vote(self):
        meeting = sitting()
        item = meeting.agenda[0].id
        meeting = editing.recuse(editing.leave(meeting, PEOPLE[0], after(2)), item, PEOPLE[1], "uncle")
        election = editing.new_election(meeting, item, "youth mayor", [ADA, BO, ADA], tellers=[PEOPLE[2]], at=after(5))
        assert (election.eligible, election.date, election.round) == (5, date(2026, 11, 12), 1)
        assert [one.person for one in election.candidates] == [ADA, BO]
        assert (election.organization, election.meeting) == (meeting.organization, meeting.id)
        assert editing.set_tellers(election, [PEOPLE[3], PEOPLE[3]]).tellers == (PEOPLE[3],)
        assert editing.change_election(election, post="deputy").post == "deputy"
        assert "round" not in to_json(election)

    def test_numbers_are_taken_as_they_are_typed(self):
        election = editing.count(held(), issued=7)
        election = editing.count(election, valid=6, invalid=1, final=False)
        assert editing.uncounted(election) == 6
        election = editing.count(election, votes={ADA: 4}, final=False)
        assert editing.uncounted(election) == 2
        with pytest.raises(ElectionCountError, match="4 votes together, but 6 valid ballots give 6"):
            editing.count(election)
        with pytest.raises(ElectionCountError, match="7 votes together"):
            editing.count(election, votes={BO: 3}, final=False)
        with pytest.raises(ElectionCountError, match="more than the 7"):
            editing.count(election, invalid=2, final=False)
        with pytest.raises(ElectionCountError, match="8 ballots were issued, but only 7"):
            editing.count(election, issued=8)
        full = editing.count(election, votes={BO: 2, CY: 0})
        assert [one.votes for one in full.candidates] == [4, 2, 0]
        assert (full.eligible, full.issued, full.valid, full.invalid) == (7, 7, 6, 1)

    def test_candidates_come_and_go_with_their_votes(self):
        election = held(issued=7, valid=7, invalid=0, votes={ADA: 4, BO: 3, CY: 0})
        election = editing.set_elected(election, [ADA])
        changed = editing.set_candidates(election, [DI, BO])
        assert [(one.person, one.votes) for one in changed.candidates] == [(DI, 0), (BO, 3)]
        assert changed.elected == ()
        assert editing.set_candidates(election, [BO, ADA]).elected == (ADA,)


class TestElected:
    """Who is elected: by the votes, or with a note."""

    def test_the_votes_propose_and_the_council_takes_it_over(self):
        election = held(issued=7, valid=7, invalid=0, votes={ADA: 4, BO: 3, CY: 0})
        outcome = editing.elected(election)
        assert (outcome.elected, outcome.settled) == ((ADA,), True)
        done = editing.set_elected(election, outcome.elected)
        assert (done.elected, done.note) == ((ADA,), None)
        recounted = editing.count(done, votes={ADA: 3, BO: 4})
        assert recounted.elected == ()
        assert editing.count(done, eligible=8).elected == (ADA,)

    def test_other_than_the_votes_takes_a_note(self):
        election = held(issued=6, valid=6, invalid=0, votes={ADA: 3, BO: 3, CY: 0})
        assert editing.elected(election).tied == (ADA, BO)
        with pytest.raises(ReasonMissingError, match="by lot"):
            editing.set_elected(election, [BO], note=" ")
        drawn = editing.set_elected(election, [BO], note=" By lot, drawn by the imam. ")
        assert (drawn.elected, drawn.note) == ((BO,), "By lot, drawn by the imam.")
        assert editing.set_elected(drawn, [BO]).note == drawn.note
        with pytest.raises(ElectionCountError, match="Only candidates"):
            editing.set_elected(election, [DI], note="x")
        with pytest.raises(ElectionCountError, match="2 people are chosen for 1 seats"):
            editing.set_elected(election, [ADA, BO], note="x")

    def test_a_second_round_is_among_those_tied_for_the_seats_left(self):
        election = held(2, (ADA, BO, CY, DI), issued=7, valid=7, invalid=0, votes={ADA: 6, BO: 3, CY: 3, DI: 1})
        again = editing.second_round(editing.set_elected(election, [ADA]))
        assert ([one.person for one in again.candidates], again.seats, again.round) == ([BO, CY], 1, 2)
        assert (again.eligible, again.post, again.meeting, again.issued) == (7, "youth mayor", election.meeting, None)
        assert [one.person for one in editing.second_round(election, [BO]).candidates] == [BO]
        nobody = held(issued=7, valid=0, invalid=7)
        assert [one.person for one in editing.second_round(nobody).candidates] == [ADA, BO, CY]


class TestKeeping:
    """An election and the meeting that names it."""

    @pytest.fixture
    def kept(self, english, council):
        meeting = editing.add_item(english.meetings.create(council, EVENING), "Election of the youth mayor")
        people = [entry.person for entry in meeting.attendance]
        election = editing.new_election(meeting, meeting.agenda[0].id, "youth mayor", people[:2])
        english.elections.save(election)
        english.meetings.save(editing.add_election(meeting, meeting.agenda[0].id, election.id))
        return english.meetings.get(meeting.id).meeting, election

    def test_they_come_back_by_agenda_and_round(self, english, kept):
        meeting, first = kept
        item = meeting.agenda[0].id
        assert editing.add_election(meeting, item, first.id) == meeting
        second, stray = editing.second_round(first), editing.second_round(first)
        english.elections.save(stray)
        english.elections.save(second)
        english.meetings.save(editing.add_election(meeting, item, second.id))
        assert english.elections.of(meeting.id) == (first, second, stray)
        assert english.elections.of(first.id) == ()
        assert len(gaps(meeting, english.elections.of(meeting.id))) > len(gaps(meeting))

    def test_one_is_removed_after_its_link(self, english, kept):
        meeting, election = kept
        with pytest.raises(DeskError, match="refer"):
            english.elections.remove(election.id)
        english.meetings.save(editing.remove_election(meeting, meeting.agenda[0].id, election.id))
        assert english.elections.remove(election.id).removed == {("election", election.id)}
        with pytest.raises(editing.NotThereError):
            english.elections.remove(election.id)
        assert english.elections.of(meeting.id) == ()

    def test_under_sealed_minutes_it_does_not_change(self, english, kept):
        meeting, election = kept
        english.meetings.save(editing.change_minutes(meeting, state=MinutesState.SEALED))
        assert not english.elections.save(election)
        moved = editing.change_election(election, meeting=None)
        for change in (editing.change_election(election, post="deputy"), moved, editing.second_round(election)):
            with pytest.raises(DeskError, match="sealed"):
                english.elections.save(change)
        with pytest.raises(DeskError, match="sealed"):
            english.elections.remove(election.id)
