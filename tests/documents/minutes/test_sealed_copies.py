"""Copies of what the council works with, and of sealed minutes: each is what was sealed for it."""

from datetime import date

import pytest

from council_desk.documents import copies
from council_desk.documents.copies import copy_of
from council_desk.domain.terms import ItemKind, SealKind
from council_desk.record.commitments import Face
from council_desk.record.models import (
    AgendaItem,
    Attachment,
    Candidate,
    Election,
    MeetingTemplate,
    Minutes,
    Phrase,
    Signature,
    Step,
)
from council_desk.record.sealing import make_seal, minutes_content, restricted
from council_desk.record.writing import to_json

MOMENT = "2026-11-13T09:00:00+00:00"


def changed(value, **fields):
    return value.model_copy(update=fields)


@pytest.fixture
def record(sample):
    return sample("en")


@pytest.fixture
def at_work(record, new_id):
    """The record with what a secretary notes and a council prepares with."""
    (meeting,) = record.meetings
    agenda = tuple(changed(item, note="Ask about the key") for item in meeting.agenda)
    minutes = changed(
        meeting.minutes or Minutes(),
        steps=(Step(state="draft", at=MOMENT, reason="Ada was wronged"),),
        signatures=(Signature(person=meeting.chair, date=date(2026, 11, 20), note="at home"),),
        scan=Attachment(title="Signed paper", file_name="scan.pdf"),
    )
    meeting = changed(
        meeting, agenda=agenda, minutes=minutes, steps=(Step(state="held", at=MOMENT, reason="Began too early"),)
    )
    template = MeetingTemplate(id=new_id(900), name="Ordinary")
    bodies = tuple(
        changed(body, templates=(template,), phrases=(Phrase(shortcut="wt", text="with thanks"),))
        for body in record.organizations
    )
    return changed(record, meetings=(meeting,), organizations=bodies)


def sealed(record):
    """Give the record under a seal of all its copies."""
    (meeting,) = record.meetings
    seal = make_seal(
        minutes_content({face: to_json(copy_of(record, face.value)) for face in Face}),
        kind=SealKind.MINUTES,
        organization=meeting.organization,
        meeting=meeting.id,
        previous=None,
        sealed_at=MOMENT,
        private=bytes(32),
    )
    return changed(record, seals=(seal,))


def test_what_the_council_only_works_with_is_in_no_copy_but_the_internal(at_work):
    assert copy_of(at_work, "internal") is at_work
    for copy in ("municipality", "public"):
        shown = copy_of(at_work, copy)
        assert {item.note for item in shown.meetings[0].agenda} == {None}
        assert {(body.templates, body.phrases) for body in shown.organizations} == {((), ())}
        assert copy_of(shown, copy) == shown


def test_reasons_of_steps_and_notes_on_signatures_are_not_public(at_work):
    for copy, told in (("municipality", True), ("public", False)):
        (meeting,) = copy_of(at_work, copy).meetings
        assert bool(meeting.steps[0].reason) is told
        assert bool(meeting.minutes.steps[0].reason) is told
        assert bool(meeting.minutes.signatures[0].note) is told
        assert meeting.minutes.steps[0].state == "draft"
        assert meeting.minutes.scan.title == "Signed paper"


def test_the_scan_is_not_public_where_an_item_was_closed(at_work):
    (meeting,) = at_work.meetings
    closed = changed(meeting, agenda=(changed(meeting.agenda[0], public=False), *meeting.agenda[1:]))
    shown = copy_of(changed(at_work, meetings=(closed,)), "public").meetings[0]
    assert shown.minutes.scan is None
    assert copy_of(changed(at_work, meetings=(closed,)), "municipality").meetings[0].minutes.scan


def test_elections_are_public_as_the_items_that_name_them(record, new_id):
    (meeting,) = record.meetings
    elections = tuple(
        Election(
            id=new_id(number),
            organization=meeting.organization,
            meeting=meeting.id,
            post=post,
            date=date(2026, 11, 12),
            candidates=(Candidate(person=meeting.chair, votes=3),),
        )
        for number, post in enumerate(("Open", "Closed", "Named by nobody"), start=901)
    )
    items = tuple(
        AgendaItem(
            id=new_id(number), number="9", title="Election", kind=ItemKind.ELECTION, public=public, elections=(one.id,)
        )
        for number, public, one in zip((911, 912), (True, False), elections, strict=False)
    )
    record = changed(record, meetings=(changed(meeting, agenda=(*meeting.agenda, *items)),), elections=elections)
    assert [one.post for one in copy_of(record, "public").elections] == ["Open"]
    assert len(copy_of(record, "municipality").elections) == 3
    without_items = changed(record, meetings=(meeting,))
    assert len(copy_of(without_items, "public").elections) == 3


def test_a_copy_of_sealed_minutes_is_what_was_sealed_whatever_is_left_out_today(at_work, monkeypatch):
    record = sealed(at_work)
    then = {face: copy_of(at_work, face.value) for face in Face}

    def nothing_is_left_out_any_more(*_):
        raise AssertionError("a copy of sealed minutes is not made anew")

    monkeypatch.setattr(copies, "_at_work", nothing_is_left_out_any_more)
    for face in Face:
        shown = copy_of(record, face.value)
        assert changed(shown, seals=()) == changed(then[face], seals=())
        assert shown.seals == restricted(record.seals, face)
        assert copy_of(shown, face.value) == shown


def test_a_copy_that_a_copy_never_held_is_made_anew_and_proves_nothing(at_work):
    municipality = copy_of(sealed(at_work), "municipality")
    public = copy_of(municipality, "public")
    assert public.seals == ()
    assert "seals" not in to_json(public)
    assert public == copy_of(copy_of(at_work, "municipality"), "public")
    assert copy_of(municipality, "internal") is municipality
