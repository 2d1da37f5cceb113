"""What can be printed for a meeting: complete, each paper once, the usual ones ticked, and every order can be made."""

from collections import Counter

import pytest

from council_desk.domain.paperwork import DocumentKind
from council_desk.domain.terms import MeetingState
from council_desk.services import editing
from council_desk.services.documents import DocumentService
from council_desk.services.editing.values import NotThereError, changed
from council_desk.services.print_room import Batch


@pytest.fixture
def meeting(sample):
    (council,) = sample.councils.list()
    return sample.meetings.get(sample.meetings.list(council.id)[-1].id).meeting


def offered(desk, meeting):
    return {offer.batch: offer for offer in desk.print_room.offers(meeting.id)}


def test_after_the_meeting_minutes_and_extracts_for_who_carries_them_out(sample, meeting):
    found = offered(sample, meeting)
    assert found[Batch.MINUTES].usual and not found[Batch.INVITATION].usual
    wanted = {
        (motion.id, ref)
        for item in meeting.agenda
        for motion in item.motions
        if motion.result == "adopted"
        for ref in (motion.responsible, *(one.assignee for one in item.actions if one.motion == motion.id))
        if ref
    }
    extracts = found[Batch.EXTRACTS].papers
    assert Counter(paper.order.subject for paper in extracts) == Counter(motion for motion, _ in wanted)
    names = [paper.about[0] for paper in extracts]
    assert names == sorted(names, key=names.index), "the papers of one person follow one another"
    assert Batch.BALLOTS not in found and Batch.TALLIES not in found


def test_each_member_is_invited_once_by_name(sample, meeting):
    file = sample.meetings.get(meeting.id)
    papers = offered(sample, meeting)[Batch.INVITATIONS].papers
    assert Counter(paper.order.person for paper in papers) == Counter({one.person for one in file.roster})
    assert all(paper.about[0] for paper in papers)


def test_everybody_with_something_open_gets_a_list(sample, meeting):
    papers = offered(sample, meeting)[Batch.ACTIONS].papers
    open_ = {action.assignee for item in meeting.agenda for action in item.actions if action.state != "done"}
    people = {person.id for person in sample.exchange.export().people}
    assert {paper.order.person for paper in papers} == open_ & people


def test_before_the_meeting_there_are_invitations_and_no_minutes(sample, meeting):
    ahead = changed(meeting, state=MeetingState.INVITED)
    sample.meetings.save(ahead)
    found = offered(sample, ahead)
    assert Batch.MINUTES not in found
    assert found[Batch.INVITATION].usual and found[Batch.ATTENDANCE_SHEET].usual and not found[Batch.EXTRACTS].usual


def test_an_election_has_ballots_and_a_tally(sample, meeting):
    people = [entry.person for entry in meeting.attendance[:3]]
    election = editing.new_election(meeting, meeting.agenda[3].id, "Mayor", people[:2])
    sample.elections.save(election)
    sample.meetings.save(editing.add_election(meeting, meeting.agenda[3].id, election.id))
    found = offered(sample, meeting)
    for batch, kind in ((Batch.BALLOTS, DocumentKind.BALLOTS), (Batch.TALLIES, DocumentKind.TALLY)):
        (paper,) = found[batch].papers
        assert (paper.order.kind, paper.order.subject, paper.about) == (kind, election.id, ("Mayor",))


def test_everything_that_is_offered_can_be_made(sample, meeting):
    for offer in sample.print_room.offers(meeting.id):
        paper = offer.papers[0]
        made = DocumentService.make(sample.documents.record(paper.order), paper.order)
        assert made.pages and made.missing == (), offer.batch


def test_a_meeting_that_is_gone_is_told(english):
    with pytest.raises(NotThereError):
        english.print_room.offers("00000000-0000-0000-0000-000000000000")
