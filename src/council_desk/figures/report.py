"""All figures of a period together, as one copy of the record gives them."""

from collections.abc import Mapping
from dataclasses import dataclass

from council_desk.domain.terms import PaperType, Voice
from council_desk.figures.letters import LetterFigures, letter_figures
from council_desk.figures.period import Period
from council_desk.figures.sittings import (
    ActionFigures,
    DecisionFigures,
    MeetingFigures,
    MemberAttendance,
    OpenActions,
    action_figures,
    actions_of,
    decision_figures,
    meeting_figures,
    member_attendance,
    open_by_person,
)
from council_desk.figures.voices import NeedFigures, OriginFigures, member_voices, need_figures, origin_figures
from council_desk.figures.works import ProjectFigures, project_figures
from council_desk.figures.youth import YouthFigures, youth_figures
from council_desk.record.models import CouncilRecord, Paper


@dataclass(frozen=True, slots=True)
class ReportFigures:
    """What a report tells of a period. By whom is told only where `named` was asked for."""

    period: Period
    meetings: MeetingFigures
    members: tuple[MemberAttendance, ...]
    decisions: DecisionFigures
    actions: ActionFigures
    undone: tuple[OpenActions, ...]
    works: ProjectFigures
    origins: OriginFigures
    needs: NeedFigures
    voices: Mapping[Voice | None, int]
    youth: YouthFigures
    letters: LetterFigures

    @property
    def empty(self) -> bool:
        """Whether nothing happened that could be told."""
        met = self.meetings.held + self.meetings.failed + self.meetings.cancelled
        worked = self.works.all + self.needs.all.raised + self.youth.people
        return not (
            met + len(self.decisions.results) + self.actions.all + worked + self.letters.sent + self.letters.received
        )


def report_figures(record: CouncilRecord, organization: str, period: Period, *, named: bool) -> ReportFigures:
    """Count what is to be told of a record that is the copy wanted already.

    `named`: with the attendance of each member and the open actions of each person, which are not for the public.
    """
    where = record, organization, period
    actions = actions_of(*where)
    return ReportFigures(
        period=period,
        meetings=meeting_figures(*where),
        members=member_attendance(*where) if named else (),
        decisions=decision_figures(*where),
        actions=action_figures(actions, period),
        undone=open_by_person(actions, period) if named else (),
        works=project_figures(*where),
        origins=origin_figures(*where),
        needs=need_figures(*where),
        voices=member_voices(*where),
        youth=youth_figures(*where),
        letters=letter_figures(*where),
    )


def interval(period: Period) -> str:
    """Write a period as an interval of ISO 8601: the reference of the paper that the council wrote on it."""
    return f"{period.first or '..'}/{period.last or '..'}"


def words_on(record: CouncilRecord, organization: str, period: Period) -> Paper | None:
    """Give the paper that the council wrote on a period, if it did: a report whose reference is the period."""
    wanted = interval(period)
    return next((one for one in record.papers if is_on(one, organization, wanted)), None)


def is_on(paper: Paper, organization: str, wanted: str) -> bool:
    """Say whether a paper is what a council wrote on the period that is written so."""
    return paper.organization == organization and paper.paper_type is PaperType.REPORT and paper.reference == wanted
