"""The head of a project's page: what it is, who carries it out, its milestones, its money and what it came from."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from tests.ui.projects_help import ask, begin, choose, day, open_, settle, show

from council_desk.db import store
from council_desk.domain.terms import Dimension, Field, Voice
from council_desk.record.ids import new_id
from council_desk.record.models import Assignment, Expense, Milestone
from council_desk.services import editing
from council_desk.ui.screens.projects import ProjectsScreen


@pytest.fixture
def screen(qtbot, session):
    return show(qtbot, session)


def milestone(title, due=None, done_on=None):
    return editing.make(Milestone, id=new_id(), title=title, due=due, done_on=done_on)


def titles(column):
    return [line.facts.title for line in column.widgets()]


def test_it_says_what_the_project_is_and_leaves_out_what_is_not_known(session, screen):
    page = open_(screen, begin(session, "Bare"))
    glance = page.glance
    assert glance.heading.text() == "Bare" and glance.said.text() == "Construction"
    assert all(heading.isHidden() for heading in glance.headings.values())
    description = "<b>Lamps</b> & more " * 40
    page.editor.change(
        description=description, field=Field.MEANINGS, dimension=Dimension.WE, voices=(Voice.CITIZENS, Voice.NGO)
    )
    told, line = glance.said.text().split("\n")
    assert told.startswith("<b>Lamps</b> & more") and told.endswith(" …") and len(told) < 250
    assert line.startswith("Construction · Field: ") and " · Dimension: " in line and " · Voices: " in line


def test_milestones_stand_with_how_they_stand_and_lead_to_their_card(session, screen):
    steps = (milestone("Dig", day(-9), day(-10)), milestone("Pump", day(-4)), milestone("Feast", day(30)))
    page = open_(screen, begin(session, "Well", milestones=steps))
    lines = page.glance.milestones.widgets()
    assert [(line.facts.title, line.facts.pill) for line in lines] == [("Dig", "done"), ("Pump", "late"), ("Feast", "")]
    page.milestones.rows()[1].done.click()
    assert page.glance.milestones.widgets()[1].facts.pill == "done"
    QTest.keyClick(page.glance.milestones.widgets()[0], Qt.Key.Key_Return)
    settle()
    assert page.milestones.isAncestorOf(screen.window().focusWidget())
    assert page.area.verticalScrollBar().value() > 0


def test_of_many_milestones_those_around_the_present_one_are_shown(session, screen):
    steps = tuple(milestone(f"Step {place}", day(place), day(-1) if place < 5 else None) for place in range(12))
    glance = open_(screen, begin(session, "Long", milestones=steps)).glance
    assert titles(glance.milestones) == [f"Step {place}" for place in range(4, 10)]
    assert glance.more.text() == "and 6 more"


def test_money_is_told_with_a_bar(session, screen):
    spent = editing.make(Expense, id=new_id(), amount=2500, date=day(-1), purpose="Paint")
    page = open_(screen, begin(session, "Wall", budget=10000, expenses=(spent,)))
    assert "spent" in page.glance.money.text() and page.glance.bar.percent == 25
    assert page.glance.money.text() in page.money.told.text()
    page.editor.change(budget=None)
    assert page.glance.bar.isHidden() and "no budget is set" in page.glance.money.text()


def test_those_who_carry_it_out_and_what_it_came_from_lead_there(qtbot, session, screen):
    row = next(row for row in screen.listed.rows if row.decision)
    page = open_(screen, row.id)

    def assign(desk):
        with desk._context.write() as unit:
            held = store.load(unit, Assignment)[0]
            return store.save(unit, [editing.changed(held, projects=(row.id,))], stamp=desk._context.now())

    session.write(assign)
    settle()
    served = screen.editor.file.served
    assert served[-1].who.name in titles(page.glance.responsible)
    line = page.glance.responsible.widgets()[titles(page.glance.responsible).index(served[-1].who.name)]
    assert line.facts.beneath
    with qtbot.waitSignal(page.wanted) as asked:
        line.click()
    assert asked.args == ["assignment", served[-1].id]
    steps = page.glance.thread_steps.steps()
    assert steps and all(step.kind for step in steps)
    with qtbot.waitSignal(page.wanted) as asked:
        page.glance.thread_steps.rows[0].click()
    assert asked.args == [steps[0].kind, steps[0].id]


def test_who_answers_for_it_is_named_before_anybody_can_be_chosen(session, qtbot):
    (party, *_) = ask(session, lambda desk: desk.projects.surroundings(session.council_id)).parties
    made = begin(session, "Lamps", responsible=party.id)
    screen = ProjectsScreen(session)
    qtbot.addWidget(screen)
    screen.show()
    screen.activate()
    screen.open_project(made)
    assert screen.editor.around.parties == () and titles(screen.page.glance.responsible) == [party.name]
    qtbot.waitUntil(lambda: len(screen.page.cards()) > 3)
    assert party in screen.editor.around.parties
    screen.page.complete()
    assert screen.page.people.responsible.value() == party.id
    other = screen.editor.around.parties[1]
    choose(screen.page.people.responsible, other.id)
    assert titles(screen.page.glance.responsible) == [other.name]
