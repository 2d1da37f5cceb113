"""The life of minutes: steps in their order, each kept; approval by the next meeting; reopening with a reason."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from tests.services.sealed_help import APPROVED, PNG, SIGNED, only_meeting, picture, sealed, signed

from council_desk.domain.agenda import GapKind
from council_desk.domain.states import ForbiddenStepError
from council_desk.domain.terms import ItemKind, MeetingState, MinutesState, MotionResult, Requirement
from council_desk.domain.voting import ReasonMissingError
from council_desk.errors import DeskError
from council_desk.record.models import Rules, Signature
from council_desk.services import editing
from council_desk.services.life import LifeService


def minutes(desk, meeting_id):
    return desk.meetings.get(meeting_id).meeting.minutes


@pytest.fixture
def following(sample):
    """The id of the next meeting, prepared."""
    council = sample.councils.list()[0].id
    return sample.meetings.create(council, datetime(2026, 12, 10, 18, 30, tzinfo=UTC)).id


def test_each_step_is_kept_with_its_moment_at_the_place(sample, clock):
    meeting = only_meeting(sample)
    changes = sample.life.send_to_review(meeting)
    assert ("meeting", meeting) in changes.updated
    sample.life.back_to_draft(meeting)
    sample.life.send_to_review(meeting)
    sample.life.approve(meeting, APPROVED)
    sample.life.reopen(meeting, "A vote was misread.")
    sample.life.send_to_review(meeting)
    sample.life.approve(meeting, APPROVED)
    chair = sample.meetings.get(meeting).meeting.chair
    sample.life.sign(meeting, [Signature(person=chair, date=SIGNED, note="in the office")])
    steps = minutes(sample, meeting).steps
    assert [step.state for step in steps] == [
        *("in_review", "draft", "in_review", "approved", "draft", "in_review", "approved", "signed")
    ]
    assert [step.reason for step in steps] == [None] * 4 + ["A vote was misread."] + [None] * 3
    moments = [datetime.fromisoformat(step.at) for step in steps]
    assert moments == sorted(moments)
    assert moments[-1] <= clock.instant < moments[0] + timedelta(minutes=1)
    started = sample.meetings.get(meeting).meeting.started
    assert moments[0].utcoffset() == datetime.fromisoformat(started).utcoffset()
    signature = minutes(sample, meeting).signatures[0]
    assert (signature.person, signature.date, signature.note) == (chair, SIGNED, "in the office")


def test_reopening_takes_back_what_was_of_another_text(english, tmp_path):
    meeting = signed(english)
    english.seals.add_scan(meeting, picture(tmp_path))
    for reason in ("", "   "):
        with pytest.raises(ReasonMissingError):
            english.life.reopen(meeting, reason)
    english.life.reopen(meeting, " The chair was named wrongly. ")
    after = minutes(english, meeting)
    assert (after.state, after.approved_on, after.signatures, after.scan) == (MinutesState.DRAFT, None, (), None)
    assert after.steps[-1].reason == "The chair was named wrongly."
    assert english.minutes.record(meeting).meetings[0].minutes == after


def test_steps_that_the_state_does_not_allow_are_refused(english):
    meeting = only_meeting(english)
    for step in (
        lambda: english.life.approve(meeting, APPROVED),
        lambda: english.life.sign(meeting, [Signature(person=meeting, date=SIGNED)]),
        lambda: english.life.back_to_draft(meeting),
        lambda: english.life.reopen(meeting, "reason"),
    ):
        with pytest.raises(ForbiddenStepError):
            step()
    english.life.send_to_review(meeting)
    with pytest.raises(ForbiddenStepError):
        english.life.send_to_review(meeting)
    assert [step.state for step in minutes(english, meeting).steps] == ["in_review"]


def test_minutes_of_a_meeting_to_come_go_to_nobody(english, council):
    meeting = english.meetings.create(council, datetime(2026, 12, 10, 18, 30, tzinfo=UTC))
    with pytest.raises(DeskError, match="not over"):
        english.life.send_to_review(meeting.id)
    for state in (MeetingState.CANCELLED, MeetingState.FAILED_NO_QUORUM, MeetingState.HELD):
        english.meetings.save(editing.change(english.meetings.get(meeting.id).meeting, state=state))
        english.life.send_to_review(meeting.id)
        english.life.back_to_draft(meeting.id)


def test_minutes_are_not_approved_before_their_meeting(english):
    meeting = only_meeting(english)
    english.life.send_to_review(meeting)
    with pytest.raises(DeskError, match="2026-11-12"):
        english.life.approve(meeting, date(2026, 11, 11))
    english.life.approve(meeting, date(2026, 11, 12))
    assert minutes(english, meeting).approved_on == date(2026, 11, 12)


def test_signing_takes_somebody_and_keeps_the_scan(english, tmp_path):
    meeting = only_meeting(english)
    english.life.send_to_review(meeting)
    english.life.approve(meeting, APPROVED)
    with pytest.raises(DeskError, match="who signed"):
        english.life.sign(meeting, [])
    chair = english.meetings.get(meeting).meeting.chair
    signature = Signature(person=chair, date=SIGNED)
    with pytest.raises(DeskError, match="no PDF"):
        english.life.sign(meeting, [signature], scan=picture(tmp_path, "virus.png", b"MZ"))
    assert minutes(english, meeting).state is MinutesState.APPROVED
    english.life.sign(meeting, [signature], scan=picture(tmp_path), title="The paper")
    assert english.seals.scan(meeting) == (PNG, "image/png", "scan.png")
    assert minutes(english, meeting).scan.title == "The paper"
    english.seals.seal(meeting)
    assert english.minutes.record(meeting).meetings[0].minutes.scan.title == "The paper"
    assert english.seals.check() == ()


def test_the_checklist_names_gaps_and_stops_nothing(english, council):
    meeting = english.meetings.create(council, datetime(2026, 12, 10, 18, 30, tzinfo=UTC))
    english.meetings.save(editing.add_item(meeting, "A matter"))
    kinds = [gap.kind for gap in english.life.checklist(meeting.id)]
    assert kinds[0] is GapKind.NO_ATTENDANCE
    assert GapKind.ITEM_WITHOUT_OUTCOME in kinds
    with pytest.raises(editing.NotThereError):
        english.life.checklist("00000000-0000-7000-8000-000000000000")


# Approval by the next meeting


def approval(desk, following, meeting):
    """Give the item and the motion by which one meeting approves the minutes of another."""
    agenda = desk.meetings.get(following).meeting.agenda
    wanted = LifeService.approval_motion(following, meeting)
    return next((item, motion) for item in agenda for motion in item.motions if motion.id == wanted)


def decide(desk, following, meeting, result):
    file = desk.meetings.get(following)
    motion = LifeService.approval_motion(following, meeting)
    desk.meetings.save(editing.change_motion(file.meeting, motion, result=result))


WORDS = {
    "fa": ("تأیید صورت‌جلسهٔ شمارهٔ ۱۴", "صورت‌جلسهٔ شمارهٔ ۱۴ مورخ ۲۱ آبان ۱۴۰۵ تأیید شد."),
    "ar": ("المصادقة على محضر الاجتماع رقم ١٤", "صودق على محضر الاجتماع رقم ١٤ المنعقد في"),
    "ru": ("Об утверждении протокола заседания от 12 ноября 2026", "Утвердить протокол заседания от 12 ноября 2026"),
    "en": (
        "Approval of the minutes of meeting 14",
        "RESOLVED: That the minutes of meeting 14, held on 12 November 2026, be approved.",
    ),
}


def test_the_next_meeting_gets_the_item_and_the_motion_in_one_step(sample, following):
    meeting = only_meeting(sample)
    sample.life.send_to_review(meeting)
    changes = sample.life.approve_by_motion(following, meeting)
    assert changes.updated == {("meeting", following)}
    item, motion = approval(sample, following, meeting)
    language = sample.meetings.get(following).meeting.language
    title, text = WORDS[language]
    assert item.title.startswith(title)
    assert motion.text.startswith(text)
    assert item.kind is ItemKind.APPROVAL
    assert motion.reference
    assert minutes(sample, meeting).state is MinutesState.IN_REVIEW
    before = sample.meetings.get(following).meeting
    assert not sample.life.approve_by_motion(following, meeting)
    assert not sample.life.settle_approvals(following)
    assert sample.meetings.get(following).meeting == before


@pytest.mark.parametrize("at_once", [True, False])
def test_once_the_motion_is_adopted_the_minutes_are_approved(sample, following, at_once):
    meeting = only_meeting(sample)
    sample.life.send_to_review(meeting)
    sample.life.approve_by_motion(following, meeting)
    decide(sample, following, meeting, MotionResult.ADOPTED)

    def settle():
        if at_once:
            return sample.life.settle_approvals(following)
        return sample.life.approve_by_motion(following, meeting)

    assert settle().updated == {("meeting", meeting)}
    approved = minutes(sample, meeting)
    assert approved.state is MinutesState.APPROVED
    assert approved.approved_on == date(2026, 12, 10)
    assert approved.approved_by == LifeService.approval_motion(following, meeting)
    assert not settle()
    assert minutes(sample, meeting) == approved


def test_a_reference_to_the_approving_motion_is_sealed_though_it_leads_out(english, council):
    meeting = only_meeting(english)
    following = english.meetings.create(council, datetime(2026, 12, 10, 18, 30, tzinfo=UTC)).id
    english.life.send_to_review(meeting)
    english.life.approve_by_motion(following, meeting)
    decide(english, following, meeting, MotionResult.ADOPTED)
    english.life.settle_approvals(following)
    chair = english.meetings.get(meeting).meeting.chair
    english.life.sign(meeting, [Signature(person=chair, date=date(2026, 12, 11))])
    english.seals.seal(meeting)
    assert english.seals.check() == ()
    record = english.minutes.record(meeting)
    assert record.meetings[0].minutes.approved_by is None
    assert record.meetings[0].minutes.approved_on == date(2026, 12, 10)


@pytest.mark.parametrize("result", [None, MotionResult.REJECTED, MotionResult.POSTPONED, MotionResult.WITHDRAWN])
def test_minutes_stay_in_review_until_they_are_adopted(english, council, result):
    meeting = only_meeting(english)
    following = english.meetings.create(council, datetime(2026, 12, 10, 18, 30, tzinfo=UTC)).id
    english.life.send_to_review(meeting)
    english.life.approve_by_motion(following, meeting)
    decide(english, following, meeting, result)
    assert not english.life.approve_by_motion(following, meeting)
    assert not english.life.settle_approvals(following)
    assert minutes(english, meeting).state is MinutesState.IN_REVIEW


def test_minutes_adopted_with_changes_wait_for_somebody_to_make_them(english, council):
    meeting = only_meeting(english)
    following = english.meetings.create(council, datetime(2026, 12, 10, 18, 30, tzinfo=UTC)).id
    english.life.send_to_review(meeting)
    english.life.approve_by_motion(following, meeting)
    decide(english, following, meeting, MotionResult.ADOPTED_AMENDED)
    assert not english.life.settle_approvals(following)
    with pytest.raises(DeskError, match="with changes"):
        english.life.approve_by_motion(following, meeting)
    motion = LifeService.approval_motion(following, meeting)
    english.life.approve(meeting, date(2026, 12, 10), approved_by=motion)
    assert minutes(english, meeting).approved_by == motion
    assert not english.life.approve_by_motion(following, meeting)


def test_a_waiting_item_for_approval_is_used_and_ceremonies_stay_first(english, council):
    meeting = only_meeting(english)
    english.life.send_to_review(meeting)
    first = english.meetings.create(council, datetime(2026, 12, 10, 18, 30, tzinfo=UTC))
    first = editing.add_item(first, "Recitation", kind=ItemKind.CEREMONY)
    first = editing.add_item(first, "A matter")
    english.meetings.save(first)
    english.life.approve_by_motion(first.id, meeting)
    agenda = english.meetings.get(first.id).meeting.agenda
    assert [item.kind for item in agenda] == [ItemKind.CEREMONY, ItemKind.APPROVAL, ItemKind.DISCUSSION]
    assert [item.number for item in agenda] == ["1", "2", "3"]

    second = english.meetings.create(council, datetime(2026, 12, 17, 18, 30, tzinfo=UTC))
    second = editing.add_item(second, "A matter")
    second = editing.add_item(second, "Minutes of the last meeting", kind=ItemKind.APPROVAL)
    english.meetings.save(second)
    english.life.approve_by_motion(second.id, meeting)
    item, _ = approval(english, second.id, meeting)
    assert (item.title, item.number) == ("Minutes of the last meeting", "2")


def test_the_motion_takes_the_majority_of_the_council(english, council):
    meeting = only_meeting(english)
    file = english.councils.get(council)
    rules = Rules(requirement=Requirement.UNANIMITY)
    english.councils.save(replace(file, organization=editing.changed(file.organization, rules=rules)))
    following = english.meetings.create(council, datetime(2026, 12, 10, 18, 30, tzinfo=UTC)).id
    english.life.send_to_review(meeting)
    english.life.approve_by_motion(following, meeting)
    assert approval(english, following, meeting)[1].requirement is Requirement.UNANIMITY


def test_a_meeting_cannot_approve_what_is_not_for_it(english, council):
    meeting = only_meeting(english)
    following = english.meetings.create(council, datetime(2026, 12, 10, 18, 30, tzinfo=UTC)).id
    with pytest.raises(DeskError, match="in review"):
        english.life.approve_by_motion(following, meeting)
    english.life.send_to_review(meeting)
    with pytest.raises(DeskError, match="later meeting"):
        english.life.approve_by_motion(meeting, meeting)
    earlier = english.meetings.create(council, datetime(2026, 10, 10, 18, 30, tzinfo=UTC)).id
    with pytest.raises(DeskError, match="later meeting"):
        english.life.approve_by_motion(earlier, meeting)
    with pytest.raises(editing.NotThereError):
        english.life.approve_by_motion("00000000-0000-7000-8000-000000000000", meeting)


def test_approved_minutes_take_no_further_motion(english, council):
    seal = sealed(english)
    following = english.meetings.create(council, datetime(2026, 11, 13, 18, 30, tzinfo=UTC))
    following = editing.change(following, state=MeetingState.HELD)
    english.meetings.save(following)
    english.life.send_to_review(following.id)
    with pytest.raises(DeskError, match="in review"):
        english.life.approve_by_motion(following.id, seal.meeting)
    later = english.meetings.create(council, datetime(2026, 12, 13, 18, 30, tzinfo=UTC))
    english.meetings.save(editing.change(later, state=MeetingState.HELD))
    english.life.send_to_review(later.id)
    english.life.approve(later.id, date(2026, 12, 20))
    with pytest.raises(DeskError, match="approved already"):
        english.life.approve_by_motion(later.id, following.id)
