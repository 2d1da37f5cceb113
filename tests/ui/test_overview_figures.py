"""Every figure of the overview opens the list it counts: the number is that of the rows which are shown then."""

import datetime as dt
import re
import shutil

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from council_desk.demo.making import make_demo
from council_desk.domain.phases import NEEDS, Phase, Standing
from council_desk.domain.terms import AttendanceStatus, Language, Post, ProjectKind, Stage
from council_desk.record.ids import new_id
from council_desk.record.models import Assignment, Milestone, Project
from council_desk.services.editing.values import make
from council_desk.ui.main_window import Frame
from council_desk.ui.screens.overview.waiting_card import MORE, SHOWN
from council_desk.ui.screens.registry import SCREENS

KINDS = {
    "construction": (ProjectKind.CONSTRUCTION, "construction"),
    "programmes": (ProjectKind.CULTURAL, "programmes"),
}
PARTS = {"completed": Stage.COMPLETED, "under way": Stage.UNDER_WAY}


@pytest.fixture(scope="module")
def demo(tmp_path_factory):
    path = tmp_path_factory.mktemp("demo") / "demo.desk"
    make_demo(path, Language.EN, on=dt.datetime.now().astimezone().date())
    return path


@pytest.fixture
def frame(make_session, qtbot, demo, tmp_path):
    """The window on a demonstration desk with a cancelled, a completed and a late project of each part."""
    path = tmp_path / "demo.desk"
    shutil.copyfile(demo, path)
    session = make_session()
    session.open_desk(path)
    assert session.is_open
    late = dt.datetime.now().astimezone().date() - dt.timedelta(days=9)
    for kind, _ in KINDS.values():
        for stage in (Stage.CANCELLED, Stage.COMPLETED, Stage.UNDER_WAY):
            marks = (make(Milestone, id=new_id(), title="Dig", due=late),)
            project = make(
                Project,
                id=new_id(),
                organization=session.council_id,
                kind=kind,
                stage=stage,
                title=f"{kind} {stage}",
                milestones=marks,
                participants=7,
            )
            session.write(lambda desk, project=project: desk.projects.restore(project))
    made = Frame(session, SCREENS)
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.open_screen("overview")
    with qtbot.waitExposed(made):
        made.show()
    return made


def overview(frame):
    frame.open_screen("overview")
    return frame.current


def told(text):
    """Give the number in words, as everybody reads it."""
    return int(re.search(r"\d+", text)[0])


def projects(frame):
    """Give what the list of projects shows: the cards on the board, and what the heading counts."""
    screen = frame.current
    assert screen.name == "projects"
    shown = [row for column in screen.views.view().columns.values() for row in column.cards.rows]
    assert told(screen.subtitle()) == len(shown)
    return shown


@pytest.mark.parametrize("card", KINDS)
def test_the_whole_of_a_part_opens_its_projects_but_the_cancelled(frame, card):
    figure = getattr(overview(frame).figures, card)
    figure.whole.click()
    rows = projects(frame)
    assert len(rows) == told(figure.whole.figure) > 2
    assert {row.is_construction for row in rows} == {card == "construction"}
    assert Stage.CANCELLED not in {row.stage for row in rows}
    assert any(row.stage is Stage.CANCELLED for row in frame.current.listed.rows)


def test_a_long_name_goes_on_on_the_next_line_and_the_figures_stay_level(qtbot, frame):
    figures = overview(frame).figures
    names = [card.whole for card in (figures.construction, figures.programmes)]
    lines = [[name._lines(name.text(), width) for name in names] for width in (400, 110)]
    assert [len(each) for each in lines[0]] == [1, 1] and len(lines[1][0]) == 2
    assert [name.heightForWidth(110) for name in names] == [names[0].heightForWidth(110)] * 2
    assert names[1].heightForWidth(110) > names[1].heightForWidth(400)
    for width, height in ((1024, 640), (1280, 800)):
        frame.resize(width, height)
        qtbot.waitUntil(lambda: all(name.height() == name.heightForWidth(name.width()) for name in names))


@pytest.mark.parametrize("card", KINDS)
@pytest.mark.parametrize("part", [*PARTS, "late"])
def test_a_part_of_a_figure_opens_its_projects(frame, card, part):
    figure = getattr(overview(frame).figures, card)
    (link,) = [link for link in figure.parts if not link.isHidden() and link.text().endswith(part)]
    QTest.keyClick(link, Qt.Key.Key_Return)
    rows = projects(frame)
    assert len(rows) == told(link.text()) > 0
    if part == "late":
        assert all(row.late for row in rows)
    else:
        assert {row.stage for row in rows} == {PARTS[part]}
    assert {row.is_construction for row in rows} == {card == "construction"}


@pytest.mark.parametrize("card", KINDS)
def test_those_who_took_part_are_the_sum_over_the_list(frame, card):
    figure = getattr(overview(frame).figures, card)
    figure.whole.click()
    desk = frame.session._desk
    found = [desk.projects.get(row.id).project for row in projects(frame)]
    took_part = [
        one.participants if one.participants is not None else sum(each.participants or 0 for each in one.sessions)
        for one in found
    ]
    assert told(figure.told.text()) == sum(took_part) > 0


def test_what_waits_is_shown_to_the_last_row(frame):
    card = overview(frame).waiting
    few = card._rows
    shown = lambda: [line for line in card.lines if not line.isHidden()]  # noqa: E731
    assert told(card.count.text()) == len(few) > SHOWN == len(shown())
    card.more.click()
    assert len(shown()) == told(card.count.text())
    many = (few * 99)[: SHOWN + MORE + 5]
    card.more.click()
    card.show_rows(many)
    assert len(shown()) == SHOWN and card.more.text() == "Show more"
    card.more.click()
    assert len(shown()) == SHOWN + MORE and card.more.text() == "Show all"
    card.more.click()
    assert len(shown()) == told(card.count.text()) == len(many) and card.more.text() == "Show fewer"


def test_the_next_meeting_opens_with_the_items_it_counts(frame):
    card = overview(frame).next
    items = told(card.facts.text().rpartition("·")[2])
    card.open.click()
    frame.current.document.complete()
    assert frame.current.document.agenda.list.model().rowCount() == items > 0


@pytest.mark.parametrize("place", range(6))
def test_a_bar_opens_the_meeting_to_which_so_many_came(frame, place):
    screen = overview(frame)
    chart, mark = screen.attendance.chart, screen.found.attendance[place]
    assert len(screen.found.attendance) == told(screen.attendance.heading.text()) == 6
    QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=chart.bar_box(place).center().toPoint())
    meeting = frame.current.editor.meeting
    assert (meeting.id, meeting.number) == (mark.id, mark.number)
    card = frame.current.document.attendance
    vote = {row.person for row in meeting.attendance if row.voting_right}
    came = [row for row in card.list.rows() if row.status is AttendanceStatus.PRESENT and row.person in vote]
    assert len(came) == told(card.quorum_pill.text()) == mark.present
    assert told(card.quorum_line.text().rpartition(",")[2]) == mark.needed


def test_all_youth_mayors_are_those_whose_terms_run_or_are_to_come(frame):
    desk, council = frame.session._desk, frame.session.council_id
    before = told(overview(frame).youth.all.text())
    person = next(row for row in desk.youth.list(council) if row.end_date is not None).person_id
    start = dt.datetime.now().astimezone().date() + dt.timedelta(days=30)
    term = make(Assignment, id=new_id(), person=person, organization=council, post=Post.YOUTH_MAYOR, start_date=start)
    frame.session.write(lambda desk: desk.youth.begin(term))
    frame.open_screen("youth")
    frame.current.show_segment("former")
    screen = overview(frame)
    count = told(screen.youth.all.text())
    screen.youth.all.click()
    assert frame.current.name == "youth"
    assert len(frame.current.side.list.items()) == count == before + 1


def test_the_phases_open_with_what_each_lacks(frame):
    screen = overview(frame)
    states = {state.phase: state for state in screen.phases.states()}
    screen.phases.more.click()
    assert frame.current.name == "settings"
    parts = frame.current.council.phases.parts
    assert set(parts) == set(states) == set(Phase) and any(part.lines for part in parts.values())
    for phase, part in parts.items():
        assert len(part.lines) == len(NEEDS[phase]) - states[phase].met == len(states[phase].missing)
        assert (part.pill.text() == "reached") is (states[phase].standing is Standing.REACHED)
