"""The overview of a council: what comes next, what waits for the user, and a few figures, each with its list."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING

from council_desk.db import queries_overview, store
from council_desk.domain.correspondence import Waits
from council_desk.domain.stages import SETTLED
from council_desk.domain.terms import Calendar, MeetingState, MinutesState, ProjectKind, Stage
from council_desk.services.context import Context
from council_desk.services.letters import LetterService
from council_desk.services.meetings import MeetingService
from council_desk.services.overview_rows import (
    LONG_DAYS,
    SOON_DAYS,
    TOOK_PLACE,
    AttendanceMark,
    Matter,
    NextMeeting,
    Overview,
    ProjectFigures,
    WaitingRow,
    in_order,
)
from council_desk.services.projects import ProjectService
from council_desk.services.register import RegisterService
from council_desk.services.register_rows import RegisterFilter, Show
from council_desk.services.youth import YouthService
from council_desk.services.youth_rows import TermState

if TYPE_CHECKING:
    from council_desk.services.project_rows import ProjectRow
    from council_desk.services.rows import MeetingRow
    from council_desk.services.youth_rows import AssignmentRow

_SHOWN_MEETINGS = 6
_TO_COME = frozenset({MeetingState.DRAFT, MeetingState.SCHEDULED, MeetingState.INVITED, MeetingState.IN_SESSION})


class OverviewService:
    """Reads the overview through the services whose lists it sums up, so that both say the same."""

    def __init__(
        self,
        context: Context,
        *,
        meetings: MeetingService,
        register: RegisterService,
        projects: ProjectService,
        youth: YouthService,
        letters: LetterService,
    ) -> None:
        self._context = context
        self._meetings, self._register, self._projects = meetings, register, projects
        self._youth, self._letters = youth, letters

    def look(self, council_id: str, calendar: Calendar | None = None) -> Overview:
        """Give the overview of a council today. `calendar` is that of the months of reports (None: the desk's)."""
        with self._context.read() as session:
            today = self._context.today(store.desk_info(session).timezone)
            participants = queries_overview.participants(session, council_id)
            carried = queries_overview.carried_items(session, council_id)
            people = queries_overview.members(session, council_id, today)
        meetings = self._meetings.list(council_id)
        projects = self._projects.list(council_id)
        youth = self._youth.list(council_id, calendar)
        following = _next(meetings, today)
        return Overview(
            today=today,
            next=NextMeeting(following, carried.get(following.id, 0)) if following else None,
            waiting=in_order(
                [
                    *self._actions(council_id),
                    *self._letters_waiting(council_id),
                    *_minutes(meetings, today),
                    *_terms(youth, today),
                    *_late_projects(projects),
                ]
            ),
            attendance=tuple(_mark(row) for row in reversed(_came_together(meetings)[:_SHOWN_MEETINGS])),
            construction=_figures(projects, participants, construction=True),
            programmes=_figures(projects, participants, construction=False),
            youth=tuple(row for row in youth if row.state is not TermState.OVER),
            meetings=len(meetings),
            people=people,
        )

    def waiting(self, council_id: str) -> int:
        """Count what waits and is late or due."""
        return len(self.look(council_id).waiting)

    def _actions(self, council_id: str) -> Iterator[WaitingRow]:
        for row in self._register.actions(council_id, RegisterFilter(show=Show.LIVE)):
            if row.days_left is not None and row.days_left <= SOON_DAYS:
                yield WaitingRow(
                    Matter.ACTION,
                    row.id,
                    row.text,
                    who=row.assignee.name if row.assignee else "",
                    reference=row.reference,
                    meeting=row.history[0].meeting_number if row.history else None,
                    days_left=row.days_left,
                )

    def _letters_waiting(self, council_id: str) -> Iterator[WaitingRow]:
        lists = self._letters.lists(council_id)
        for unsent in lists.minutes:
            yield WaitingRow(
                Matter.UNSENT, unsent.meeting_id, reference=unsent.reference, meeting=unsent.number, days=LONG_DAYS
            )
        for letter in lists.letters:
            if letter.waits is Waits.DRAFT:
                yield WaitingRow(Matter.DRAFT, letter.id, letter.subject, who=letter.correspondent, days=letter.days)
            elif letter.urgent or (letter.waits is Waits.OPEN and letter.days >= LONG_DAYS):
                yield WaitingRow(
                    Matter.LETTER,
                    letter.id,
                    letter.request or letter.subject,
                    who=letter.correspondent,
                    reference=letter.reference,
                    days_left=letter.days_left,
                    days=letter.days,
                )


def _next(meetings: "Sequence[MeetingRow]", today: date) -> "MeetingRow | None":
    """Give the meeting in session, or else the first that is still to come."""
    coming = [row for row in meetings if row.state in _TO_COME and row.planned.date() >= today]
    running = [row for row in meetings if row.state is MeetingState.IN_SESSION]
    return min(running or coming, key=lambda row: row.planned, default=None)


def _came_together(meetings: "Sequence[MeetingRow]") -> "list[MeetingRow]":
    """Give the meetings that took place, the latest first."""
    held = [row for row in meetings if row.state in TOOK_PLACE or row.state is MeetingState.FAILED_NO_QUORUM]
    return sorted(held, key=lambda row: row.start, reverse=True)


def _mark(row: "MeetingRow") -> AttendanceMark:
    return AttendanceMark(row.id, row.number, row.start.date(), row.voting_present, row.quorum_needed)


def _minutes(meetings: "Sequence[MeetingRow]", today: date) -> Iterator[WaitingRow]:
    """Give the minutes of meetings held that are not sealed."""
    for row in meetings:
        if row.state in TOOK_PLACE and row.minutes_state is not MinutesState.SEALED:
            yield WaitingRow(
                Matter.MINUTES,
                row.id,
                meeting=row.number,
                days=max((today - row.start.date()).days, 0),
                minutes=row.minutes_state or MinutesState.DRAFT,
            )


def _terms(youth: "Sequence[AssignmentRow]", today: date) -> Iterator[WaitingRow]:
    """Give what the terms of youth mayors ask for, the most pressing of each."""
    for row in youth:
        if row.requests:
            asked = row.requests[0]
            left = (asked.day - today).days if asked.day else (-1 if asked.late else None)
            yield WaitingRow(Matter.YOUTH, row.id, who=row.name, days_left=left, asked=asked.asked, count=asked.count)


def _late_projects(projects: "Sequence[ProjectRow]") -> Iterator[WaitingRow]:
    for row in projects:
        if row.late:
            who = row.responsible.name if row.responsible else ""
            yield WaitingRow(Matter.PROJECT, row.id, row.title, who=who, reference=row.decision, days_left=-row.late)


def _figures(projects: "Sequence[ProjectRow]", participants: dict[str, int], *, construction: bool) -> ProjectFigures:
    rows = [row for row in projects if (row.kind is ProjectKind.CONSTRUCTION) is construction]
    rows = [row for row in rows if row.stage is not Stage.CANCELLED]
    return ProjectFigures(
        all=len(rows),
        completed=sum(row.stage is Stage.COMPLETED for row in rows),
        under_way=sum(row.stage is Stage.UNDER_WAY for row in rows),
        late=sum(bool(row.late) and row.stage not in SETTLED for row in rows),
        participants=sum(participants.get(row.id, 0) for row in rows),
    )
