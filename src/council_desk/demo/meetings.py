"""The meetings of a council: a year of them with their minutes, those that failed or were called off, and the next."""

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any

from council_desk.demo.papers import Heard
from council_desk.demo.people import Hood
from council_desk.demo.sitting import Numbering, Sitting
from council_desk.demo.votes import attend
from council_desk.demo.works import Work
from council_desk.demo.world import World
from council_desk.domain.terms import (
    ExecutionState,
    ItemKind,
    MeetingKind,
    MeetingState,
    MinutesState,
    MotionResult,
    PaperState,
    ProjectKind,
    Role,
    Stage,
)
from council_desk.record.models import AgendaItem, Execution, Meeting, Minutes, Signature, Step
from council_desk.services.editing.values import make
from council_desk.services.life import LifeService

_ELECTION = 1
_POSTPONED, _REJECTED = 3, 4
"""The places of the meetings that elect, postpone something, and reject something."""
_EXECUTION = {
    Stage.COMPLETED: ExecutionState.DONE,
    Stage.UNDER_WAY: ExecutionState.IN_PROGRESS,
    Stage.SUSPENDED: ExecutionState.IN_PROGRESS,
    Stage.CANCELLED: ExecutionState.CANCELLED,
}
_OF_PAPERS = {PaperState.DONE: ExecutionState.DONE, PaperState.IN_PROJECT: ExecutionState.IN_PROGRESS}


def meeting_days(world: World, index: int) -> list[date]:
    """Give the days of the meetings so far, a month apart and always on the same day of the week."""
    last = world.day(-17 + index % 12)
    weekday = last.weekday()
    days = []
    for back in reversed(range(world.size.months)):
        day = last - timedelta(days=round(30.4 * back))
        days.append(day - timedelta(days=(day.weekday() - weekday) % 7))
    return days


@dataclass(slots=True)
class Year:
    """The meetings of one council in the making."""

    world: World
    hood: Hood
    works: list[Work]
    papers: list[Heard]
    days: list[date]
    election: str
    """The id of the election that one of the meetings holds."""
    meetings: list[Meeting] = field(default_factory=list)
    _ids: list[str] = field(default_factory=list)
    _numbers: list[int] = field(default_factory=list)
    _later: dict[int, list[dict[str, Any]]] = field(default_factory=lambda: defaultdict(list))
    """Motions that a later meeting puts, by its place."""
    _superseded: bool = False

    def build(self) -> list[Meeting]:
        """Make all meetings, in the order of their days."""
        world, index = self.world, self.hood.index
        numbering = Numbering(world, 40 + index)
        self._ids = [world.new_id() for _ in self.days]
        fails = len(self.days) // 2 if index % 4 == 0 else None
        called_off = len(self.days) // 2 + 1 if index % 4 in {0, 2} else None
        number = 10 + index % 15
        for place in range(len(self.days)):
            failed = None
            if place == fails:
                number, failed = number + 1, self._failed(number + 1, self.days[place] - timedelta(days=7))
            if place == called_off:
                number += 1
                self._called_off(number, self.days[place] - timedelta(days=10))
            number += 1
            self._held(place, number, numbering, failed)
        self._next(number + 1)
        return self.meetings

    def _start(self, day: date) -> datetime:
        hour, minute = ((17, 30), (18, 0), (18, 30))[self.hood.index % 3]
        return self.world.at(day, hour, minute)

    def _frame(self, own_id: str, number: int, start: datetime, **fields: Any) -> Meeting:
        """Make a meeting with what every one has."""
        world, hood = self.world, self.hood
        return make(
            Meeting,
            id=own_id,
            organization=hood.council.id,
            number=number,
            reference=world.reference(world.words.place.meeting, start.date(), number),
            language=world.language,
            scheduled_start=world.moment(start),
            location=hood.council.location,
            chair=hood.first(Role.CHAIR).id,
            secretary=hood.first(Role.SECRETARY).id,
            available_minutes=120,
            **fields,
        )

    def _step(self, state: MeetingState | MinutesState, at: datetime, reason: str | None = None) -> Step:
        return make(Step, state=state.value, at=self.world.moment(at), reason=reason)

    # Meetings that were not held

    def _failed(self, number: int, day: date) -> str:
        """Make a meeting that had no quorum, and give its id."""
        start = self._start(day)
        own_id = self.world.new_id()
        opening = self.world.words.meetings.failed
        self.meetings.append(
            self._frame(
                own_id,
                number,
                start,
                state=MeetingState.FAILED_NO_QUORUM,
                attendance=attend(self.world, self.hood, start, quorum=False),
                agenda=self._planned(self.world.words.meetings.report, self.world.words.meetings.needs),
                minutes=Minutes(opening_text=opening),
                steps=(self._step(MeetingState.FAILED_NO_QUORUM, start + timedelta(minutes=30), opening),),
            )
        )
        return own_id

    def _called_off(self, number: int, day: date) -> None:
        words = self.world.words.meetings
        start = self._start(day)
        self.meetings.append(
            self._frame(
                self.world.new_id(),
                number,
                start,
                kind=MeetingKind.EXTRAORDINARY,
                state=MeetingState.CANCELLED,
                agenda=self._planned(words.other),
                steps=(self._step(MeetingState.CANCELLED, start - timedelta(days=1), words.called_off),),
            )
        )

    def _planned(self, *titles: str) -> tuple[AgendaItem, ...]:
        return tuple(
            AgendaItem(id=self.world.new_id(), number=str(at), title=title, planned_minutes=15)
            for at, title in enumerate(titles, 1)
        )

    def _next(self, number: int) -> None:
        """Make the next meeting: a draft, scheduled, or with the invitations sent."""
        words = self.world.words.meetings
        start = self._start(self._next_day())
        state = (MeetingState.INVITED, MeetingState.SCHEDULED, MeetingState.DRAFT)[self.hood.index % 3]
        proposed = [work.project.title for work in self.works if work.project.stage is Stage.PROPOSED][:2]
        approval = self.world.text(words.approval, number=self._numbers[-1])
        titles = [approval, words.report, *(words.programme.format(title=title) for title in proposed), words.needs]
        self.meetings.append(
            self._frame(
                self.world.new_id(),
                number,
                start,
                state=state,
                agenda=self._planned(*titles),
                invited_on=self.world.day(-1) if state is MeetingState.INVITED else None,
            )
        )

    def _next_day(self) -> date:
        """Give a day in one to three weeks, of the same day of the week."""
        last = self.days[-1]
        day = last + timedelta(days=28)
        while day <= self.world.on:
            day += timedelta(days=7)
        return day

    # Meetings that were held

    def _held(self, place: int, number: int, numbering: Numbering, failed: str | None) -> None:
        world, hood = self.world, self.hood
        start = self._start(self.days[place])
        sitting = Sitting(world, hood, numbering, attend(world, hood, start), start)
        self._numbers.append(number)
        self._opening_items(sitting, place, number)
        self._works(sitting, place)
        self._needs(sitting, place)
        if place == _ELECTION:
            sitting.add(world.words.meetings.election, ItemKind.ELECTION, 15, elections=(self.election,))
        sitting.add(
            world.words.meetings.other,
            ItemKind.OTHER,
            6,
            public=False if world.chance(20) else None,
            actions=sitting.actions(1),
        )
        minutes = self._minutes(sitting, place)
        closed = minutes.state is MinutesState.SIGNED
        following = self.days[place + 1] if place + 1 < len(self.days) else self._next_day()
        self.meetings.append(
            self._frame(
                self._ids[place],
                number,
                start,
                state=MeetingState.CLOSED if closed else MeetingState.HELD,
                started=world.moment(start),
                ended=world.moment(sitting.clock),
                attendance=sitting.attendance,
                agenda=tuple(sitting.items),
                minutes=minutes,
                invited_on=start.date() - timedelta(days=7),
                next_meeting=world.moment(self._start(following)),
                second_call_of=failed,
                second_call=True if failed else None,
                steps=self._steps(start, sitting.clock, minutes),
            )
        )

    def _steps(self, start: datetime, end: datetime, minutes: Minutes) -> tuple[Step, ...]:
        steps = [
            self._step(MeetingState.SCHEDULED, start - timedelta(days=20)),
            self._step(MeetingState.INVITED, start - timedelta(days=7)),
            self._step(MeetingState.IN_SESSION, start),
            self._step(MeetingState.HELD, end),
        ]
        if minutes.state is MinutesState.SIGNED and minutes.approved_on:
            steps.append(self._step(MeetingState.CLOSED, self._start(minutes.approved_on) + timedelta(hours=3)))
        return tuple(steps)

    def _opening_items(self, sitting: Sitting, place: int, number: int) -> None:
        """Deal with the minutes of the former meeting, and hear the youth mayors."""
        words, world = self.world.words.meetings, self.world
        former = self._numbers[place - 1] if place else number - 1
        motion: dict[str, Any] = {"text": world.text(words.approve_minutes, number=former)}
        if place:
            motion["id"] = LifeService.approval_motion(self._ids[place], self._ids[place - 1])
        if self._approved_late(place - 1):
            motion["result"] = MotionResult.POSTPONED
        else:
            done = Execution(state=ExecutionState.DONE, done_on=sitting.day)
            motion |= {"adopted": True, "execution": done}
        sitting.add(
            world.text(words.approval, number=former),
            ItemKind.APPROVAL,
            10,
            motions=[motion],
            guidance=sitting.guidance(),
        )
        youth = [person.id for person in self.hood.youth]
        sitting.add(
            words.report,
            ItemKind.REPORT,
            15,
            presenter=self.hood.first(Role.YOUTH_MAYOR).id,
            speeches=sitting.speeches(words.report_speeches, 2, youth),
            actions=sitting.actions(2),
        )

    def _works(self, sitting: Sitting, place: int) -> None:
        """Deal with the projects that this meeting adopts, and with what earlier ones left to it."""
        words = self.world.words.meetings
        for work in self.works:
            if work.decided == place:
                self._adopt(sitting, work, place)
        for motion in self._later.pop(place, ()):
            title = motion.pop("title_of_item")
            sitting.add(title, ItemKind.DISCUSSION, 8, motions=[motion])
        proposed = next((work.project for work in self.works if work.project.stage is Stage.PROPOSED), None)
        if proposed is None or place not in {_POSTPONED, _REJECTED}:
            return
        if place == _POSTPONED:
            motion = {"text": words.postpone.format(title=proposed.title), "result": MotionResult.POSTPONED}
        else:
            motion = {"text": words.reject.format(title=proposed.title), "adopted": False}
        sitting.add(words.programme.format(title=proposed.title), ItemKind.DISCUSSION, 8, motions=[motion])

    def _adopt(self, sitting: Sitting, work: Work, place: int) -> None:
        words, world, project = self.world.words.meetings, self.world, work.project
        construction = project.kind is ProjectKind.CONSTRUCTION
        text = words.adopt_project if construction else words.adopt_programme
        motion_id = world.new_id()
        execution = self._execution(work, place)
        motion: dict[str, Any] = {
            "id": motion_id,
            "title": project.title,
            "text": text.format(title=project.title, money=world.money(project.budget or 0)),
            "adopted": True,
            "responsible": project.responsible,
            "overseer": project.overseer,
            "due": project.end_date,
            "project": project.id,
            "execution": execution,
        }
        if world.chance(8):
            motion["result"] = MotionResult.ADOPTED_AMENDED
        sitting.add(
            (words.project if construction else words.programme).format(title=project.title),
            ItemKind.DISCUSSION,
            15 if construction else 10,
            presenter=self.hood.first(Role.SPECIALIST).id if construction else project.responsible,
            speeches=sitting.speeches(words.project_speeches if construction else words.programme_speeches, 3),
            motions=[motion],
            actions=sitting.actions(2 if construction else 1, motion_id),
        )

    def _execution(self, work: Work, place: int) -> Execution:
        """Give how far a decision on a project has come; one decision of the year is replaced by a later one."""
        project, words = work.project, self.world.words.meetings
        state = _EXECUTION.get(project.stage, ExecutionState.OPEN)
        replaceable = state is ExecutionState.IN_PROGRESS and place + 1 < len(self.days)
        if replaceable and not self._superseded:
            self._superseded = True
            later = self.world.new_id()
            self._later[place + 1].append(
                {
                    "id": later,
                    "title_of_item": words.project.format(title=project.title),
                    "text": words.replace.format(title=project.title),
                    "adopted": True,
                    "responsible": project.responsible,
                    "due": project.end_date,
                    "project": project.id,
                    "execution": Execution(state=ExecutionState.IN_PROGRESS),
                }
            )
            return Execution(state=ExecutionState.SUPERSEDED, superseded_by=later)
        notes = {ExecutionState.DONE: words.execution, ExecutionState.CANCELLED: words.cancelled}
        done = project.end_date if state is ExecutionState.DONE else None
        return make(Execution, state=state, done_on=done, note=notes.get(state))

    def _needs(self, sitting: Sitting, place: int) -> None:
        """Deal with the papers of the meeting: some are taken up, some declined, some only talked about."""
        words = self.world.words.meetings
        heard = [one.paper for one in self.papers if one.meeting == place]
        if not heard:
            return
        motions = []
        for paper in heard:
            if paper.state is PaperState.DISCUSSED:
                continue
            declined = paper.state is PaperState.DECLINED
            state = _OF_PAPERS.get(paper.state, ExecutionState.OPEN)
            due = sitting.day + timedelta(days=45)
            motion: dict[str, Any] = {
                "text": words.adopt_need.format(title=paper.title),
                "adopted": not declined,
                "responsible": self.hood.first(Role.YOUTH_MAYOR).id,
                "due": due,
            }
            if not declined:
                done_on = min(due, self.world.day(-2)) if state is ExecutionState.DONE else None
                motion["execution"] = make(Execution, state=state, done_on=done_on)
            motions.append(motion)
        sitting.add(
            words.needs,
            ItemKind.DISCUSSION,
            12,
            speeches=sitting.speeches(words.needs_speeches, 2),
            papers=tuple(paper.id for paper in heard),
            motions=motions,
            actions=sitting.actions(1),
        )

    # Minutes

    def _approved_late(self, place: int) -> bool:
        """Say whether the approval of the minutes of a meeting was put off."""
        return self.hood.index % 5 == 3 and place == len(self.days) - 2

    def _minutes(self, sitting: Sitting, place: int) -> Minutes:
        words, hood = self.world.words.meetings, self.hood
        last = len(self.days) - 1
        reviewed = sitting.clock + timedelta(days=3)
        steps: list[Step] = []
        fields: dict[str, Any] = {"state": MinutesState.DRAFT}
        if place < last or hood.index % 2:
            fields["state"] = MinutesState.IN_REVIEW
            steps.append(self._step(MinutesState.IN_REVIEW, reviewed))
        if place < last and not self._approved_late(place):
            day = self.days[place + 1]
            fields |= {
                "state": MinutesState.APPROVED,
                "approved_on": day,
                "approved_by": LifeService.approval_motion(self._ids[place + 1], self._ids[place]),
            }
            steps.append(self._step(MinutesState.APPROVED, self._start(day) + timedelta(minutes=10)))
            if place < last - 1:
                fields |= {"state": MinutesState.SIGNED, "signatures": self._signatures(day)}
                steps.append(self._step(MinutesState.SIGNED, self._start(day) + timedelta(hours=2)))
        return make(
            Minutes,
            opening_text=words.opening,
            closing_text=words.closing,
            signatories=(hood.first(Role.CHAIR).id, hood.first(Role.SECRETARY).id),
            distribution=words.distribution,
            steps=tuple(steps) or None,
            **fields,
        )

    def _signatures(self, day: date) -> tuple[Signature, ...]:
        officers = (self.hood.first(role) for role in (Role.CHAIR, Role.SECRETARY))
        return tuple(Signature(person=officer.id, date=day) for officer in officers)
