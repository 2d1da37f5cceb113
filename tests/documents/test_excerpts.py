"""What every paper that is handed out keeps back of the people it names; the rest gives its pages again."""

import datetime as dt

import pytest

from council_desk.documents.making import make
from council_desk.domain.paperwork import DocumentKind, Order

K = DocumentKind


def orders(record):
    """Give an order of each kind of paper that shows a part of a record."""
    meeting = record.meetings[0]
    motion = meeting.agenda[1].motions[0].id
    election = record.elections[0].id
    subjects = {
        K.TALLY: election,
        K.EXTRACT: motion,
        K.ACTIONS: meeting.organization,
        K.INVITATION: meeting.id,
        K.ATTENDANCE_SHEET: meeting.id,
        K.BALLOTS: election,
        K.DECISIONS: meeting.organization,
    }
    return [Order(kind=kind, subject=subject, profile="en-GB") for kind, subject in subjects.items()]


@pytest.mark.parametrize("place", range(7))
def test_of_people_the_names_are_handed_out_and_no_more(planned, carried, remade, place):
    record = planned("fa")
    people = tuple(
        one.model_copy(update={"note": "PRIVATE", "birth_date": None, "birth_year": 2009 if place % 2 else None})
        for one in record.people
    )
    record = record.model_copy(update={"people": people})
    order = orders(record)[place]
    pdf = make(record, order).pdf
    inside = carried(pdf)
    assert inside.people, order.kind
    for person in inside.people:
        assert (person.note, person.guardian_consent) == (None, None)
        assert order.kind is K.ATTENDANCE_SHEET or not person.contact_details
    # an extract counts those present and does not carry who they were
    assert order.kind is K.EXTRACT or remade(record, order, pdf)


def test_whoever_has_nothing_to_do_is_named_by_the_list_all_the_same(planned, carried, remade):
    record = planned("en")
    busy = {action.assignee for item in record.meetings[0].agenda for action in item.actions}
    idle = next(one for one in record.people if one.id not in busy)
    order = Order(kind=K.ACTIONS, subject=record.meetings[0].organization, person=idle.id)
    pdf = make(record, order).pdf
    assert [one.id for one in carried(pdf).people] == [idle.id] and remade(record, order, pdf)


def test_of_a_birth_the_year_stays_which_tells_a_minor(planned, carried):
    record = planned("en")
    people = tuple(
        one.model_copy(update={"birth_date": dt.date(2012, 3, 4), "birth_year": None}) for one in record.people
    )
    record = record.model_copy(update={"people": people})
    inside = carried(make(record, orders(record)[3]).pdf)
    assert {(one.birth_date, one.birth_year) for one in inside.people} == {(None, 2012)}
