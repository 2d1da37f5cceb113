"""Youth mayors: the list, and the page of a term written in place, saved as typed, with a way back from everything."""

import datetime as dt
import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests.ui.youth_help import DAY, NAME, begin, opened, press, read, running, said, show, stored, type_into

from council_desk.domain.service_terms import Asked
from council_desk.domain.terms import GrowthKind, Post, ProjectKind, Role, Stage
from council_desk.paths import resource_dir
from council_desk.record.ids import new_id
from council_desk.record.models import Consent, HandoverItem, LearningModule, Project
from council_desk.services import editing
from council_desk.ui.autosave import SaveState
from council_desk.ui.clock import today
from council_desk.ui.screens.youth.side import ELECTIONS, FORMER, IN_OFFICE

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def told(session):
    """What was told in passing, with the ways back."""
    found = []
    session.notified.connect(lambda text, undo: found.append((text, undo)))
    return found


@pytest.fixture
def reported(session):
    found = []
    session.reported.connect(lambda error: found.append(str(error)))
    return found


def items(screen):
    return {item.title: item for item in screen.side.list.items()}


# -------------------------------------------------------------------------------------------------------------- list


def test_the_list_has_youth_mayors_then_assistants_and_says_what_waits(qtbot, session):
    running(session)
    screen = show(qtbot, session)
    found = items(screen)
    assert list(found)[-1] == "Particulars are not on this desk" and found[list(found)[-1]].group == "Assistants"
    assert found[NAME].group == "" and found[NAME].pill == "Consent" and found[NAME].tone == "late"
    assert found["Toby Larkspurre"].pill in {"", "to come"}
    assert screen.badge() == read(session, lambda desk: desk.youth.waiting(session.council_id)) == 1
    assert screen.editor.is_open, "the first of the list is open"


def test_somebody_withheld_can_be_opened(qtbot, session):
    screen = show(qtbot, session)
    row = next(row for row in read(session, lambda desk: desk.youth.list(session.council_id)) if not row.name)
    screen.go_to("assignment", row.id)
    assert screen.term_page.head.name_label.text() == "Particulars are not on this desk"
    screen.term_page.complete()
    assert not screen.term_page.head.own.isVisible() and not screen.term_page.consent.isVisible()


def test_an_empty_desk_leads_to_the_first_term(qtbot, make_session, data_folder):
    session = make_session()
    data_folder.mkdir(parents=True, exist_ok=True)
    record = json.loads((resource_dir() / "sample" / "en.json").read_text("utf-8"))
    record.pop("assignments")
    (data_folder / "none.json").write_text(json.dumps(record), "utf-8")
    session.open_desk(
        data_folder / "b.desk", create=True, prepare=lambda desk: desk.exchange.import_file(data_folder / "none.json")
    )
    screen = show(qtbot, session)
    assert screen.empty.isVisible() and screen.primary_action() is None
    QTest.mouseClick(screen.empty.action, LEFT)
    form = screen.open_one.new_term
    assert form.isVisible() and QApplication.focusWidget() is form.person.line
    QTest.mouseClick(form.begin_button, LEFT)
    assert "type the name" in form.fields["person"].error()
    press(form.person.line, "Ali Karimi")
    assert form.person.line.list.rows()[-1].text == "New person: Ali Karimi"
    QTest.keyClick(form.person.line, Qt.Key.Key_Return)
    assert form.person.value() and form.person.line.text() == "Ali Karimi"
    QTest.mouseClick(form.begin_button, LEFT)
    assert screen.editor.file.name == "Ali Karimi" and screen.editor.value.post is Post.YOUTH_MAYOR
    (membership,) = screen.editor.consent.memberships
    assert membership.role is Role.YOUTH_MAYOR and membership.start_date == today()
    assert "Ali Karimi" in items(screen) and screen.primary_action().text() == "Monthly report"


def test_the_parts_of_the_screen_have_what_belongs_to_them(qtbot, session):
    running(session)
    begin(session, "Old Mayor", months=20, end_date=today() - 300 * DAY)
    screen = show(qtbot, session)
    assert "Old Mayor" not in items(screen) and NAME in items(screen)
    screen.show_segment(FORMER)
    assert list(items(screen)) == ["Old Mayor"] and screen.editor.file.name == "Old Mayor"
    assert screen.primary_action() is None and not screen.side.new.isVisible()
    screen.show_segment(ELECTIONS)
    assert screen.side.nothing.isVisible() and screen.primary_action().text() == "New election"
    screen.show_segment(IN_OFFICE)
    assert screen.editor.file.name in items(screen)


def test_what_is_typed_narrows_a_long_list(qtbot, session):
    for name in ("Ann Hill", "Ben Hill", "Cay Moor", "Dan Moor", "Eve Lake", "Fay Lake"):
        begin(session, name)
    screen = show(qtbot, session)
    type_into(screen.side.search, "moor")
    assert list(items(screen)) == ["Cay Moor", "Dan Moor"]


# ------------------------------------------------------------------------------------------------------- objectives


def test_objectives_are_added_changed_and_ticked_in_place(qtbot, session):
    term = running(session)
    screen = opened(qtbot, session, term)
    card = screen.term_page.objectives
    type_into(card.new, "Map of needs", enter=True)
    assert card.new.text() == "" and len(card.parts) == 3 and card.count.text() == "0 of 3"
    row = card.rows.widget("2")
    QTest.mouseClick(row.line, LEFT)
    type_into(row.form.fields["indicator"].editor, "homes spoken to")
    type_into(row.form.fields["target"].editor, "30")
    assert "measured by: homes spoken to, 30" in row.line.facts.beneath
    QTest.mouseClick(row.check, LEFT)
    assert row.line.facts.done and card.count.text() == "1 of 3"
    value = stored(screen, term).objectives[2]
    assert (value.objective, value.indicator, value.target, value.done_on) == (
        "Map of needs",
        "homes spoken to",
        "30",
        today(),
    )


def test_a_part_that_is_half_typed_waits_while_another_term_is_shown(qtbot, session):
    term, other = running(session), begin(session, "Omid Larch")
    screen = opened(qtbot, session, term)
    card = screen.term_page.objectives
    type_into(card.new, "Map of ne")
    screen.show_term(other.id)
    assert screen.editor.value.id == other.id and card.new.text() == ""
    screen.show_term(term.id)
    assert card.new.text() == "Map of ne" and len(stored(screen, term).objectives) == 2
    type_into(card.new, "Map of needs", enter=True)
    screen.show_term(other.id)
    screen.show_term(term.id)
    assert card.new.text() == "" and stored(screen, term).objectives[2].objective == "Map of needs"


def test_a_removed_objective_comes_back_in_its_place(qtbot, session, told):
    term = running(session)
    screen = opened(qtbot, session, term)
    card = screen.term_page.objectives
    card.open_part(0)
    QTest.mouseClick(card.rows.widget("0").form.remove, LEFT)
    assert [one.objective for one in stored(screen, term).objectives] == ["A team of volunteers"]
    told[-1][1]()
    assert next(one.objective for one in stored(screen, term).objectives) == "Light on the way to school"


def test_ctrl_z_takes_back_a_tick_and_an_addition(qtbot, session):
    term = running(session)
    screen = opened(qtbot, session, term)
    card = screen.term_page.objectives
    QTest.mouseClick(card.rows.widget("0").check, LEFT)
    type_into(card.new, "Third", enter=True)
    for _ in range(2):
        QTest.keyClick(card.add, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        card.add.setFocus()
        QTest.keyClick(card.add, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert stored(screen, term).objectives == term.objectives


def test_an_objective_keeps_its_words_when_they_are_emptied(qtbot, session):
    term = running(session)
    screen = opened(qtbot, session, term)
    screen.term_page.objectives.open_part(0)
    line = screen.term_page.objectives.rows.widget("0").form.fields["objective"].editor
    line.setFocus()
    line.selectAll()
    QTest.keyClick(line, Qt.Key.Key_Delete)
    assert stored(screen, term).objectives[0].objective == "Light on the way to school"


# ---------------------------------------------------------------------------------------------------------- reports


def test_a_missing_report_is_begun_written_and_handed_in(qtbot, session, reported, told):
    term = running(session)
    screen = opened(qtbot, session, term)
    page, card = screen.term_page, screen.term_page.reports
    missing = len(screen.editor.missing())
    assert missing >= 3 and len(card.missing.widgets()) == missing
    screen.primary_action().trigger()
    assert len(card.parts) == 1 and card.parts[0].period_start == term.start_date
    row = card.rows.widget("0")
    text = row.form.text_field.editor
    assert text.hasFocus() and text.text().startswith("What I did this month:")
    QTest.mouseClick(row.form.hand_in, LEFT)
    assert "Nothing is written in this report" in reported[-1] and card.parts[0].submitted_on is None
    press(text, "We found the places for six lamps.")
    QTest.mouseClick(row.form.hand_in, LEFT)
    value = stored(screen, term).reports[0]
    assert value.submitted_on == today() and value.text.startswith("What I did this month:\nWe found the places")
    assert told[-1][0] == "The report was handed in." and row.line.facts.pill == "handed in"
    assert len(screen.editor.missing()) == missing - 1
    assert page.head.requests.widget(Asked.REPORT.value).facts.title.startswith(f"{missing - 1} monthly report")
    row.set_open(True)
    assert text.isReadOnly()
    QTest.mouseClick(row.form.hand_in, LEFT)
    assert not text.isReadOnly() and stored(screen, term).reports[0].submitted_on is None


def test_the_report_of_the_running_month_can_be_begun(qtbot, session):
    term = running(session)
    screen = opened(qtbot, session, term)
    card = screen.term_page.reports
    QTest.mouseClick(card.now, LEFT)
    (report,) = stored(screen, term).reports
    assert report.period_start <= today() <= report.period_end and not card.now.isVisible()


def test_many_missing_months_are_told_in_one_line(qtbot, session):
    term = begin(session, months=12)
    card = opened(qtbot, session, term).term_page.reports
    assert len(card.missing.widgets()) == 6 and card.more.text() == "and 6 more months"


def test_months_follow_the_users_calendar(qtbot, sample_session):
    session = sample_session("fa")
    term = begin(session, "نگار رضایی", months=4)
    screen = opened(qtbot, session, term)
    months = screen.editor.missing()
    from council_desk.domain.calendars import from_date
    from council_desk.domain.terms import Calendar

    assert all(from_date(one.end, Calendar.JALALI).day in {29, 30, 31} for one in months)
    assert all(from_date(one.start, Calendar.JALALI).day == 1 for one in months[1:])
    assert all(
        any(digit in line.facts.title for digit in "۰۱۲۳۴۵۶۷۸۹") for line in screen.term_page.reports.missing.widgets()
    )


# ------------------------------------------------------------------------------------------------ growth and learning


def test_an_evaluation_is_begun_with_the_mentor_and_scored(qtbot, session):
    mentor = read(session, lambda desk: desk.youth.people(session.council_id))[0]
    term = begin(session, mentor=mentor.id, months=8)
    screen = opened(qtbot, session, term)
    screen.term_page.settle(Asked.EVALUATION)
    card = screen.term_page.growth
    form = card.rows.widget("0").form
    assert card.parts[0].kind is GrowthKind.EVALUATION and card.parts[0].by == mentor.id
    assert form.fields["by"].editor.line.text() == mentor.name and not form.fields["hours"].isVisible()
    form.fields["score"].editor.setCurrentIndex(2)
    form.fields["score"].editor.activated.emit(2)
    type_into(form.fields["note"].editor, "Listens well")
    value = stored(screen, term).growth[0]
    assert (value.score, value.note) == (4, "Listens well")
    assert "Mean of the evaluations: 4 of 5" in card.sums.text()
    assert Asked.EVALUATION not in [one.asked for one in screen.editor.requests()]


def test_hours_are_typed_in_any_digits_and_wrong_ones_are_marked(qtbot, sample_session):
    session = sample_session("fa")
    term = begin(session, "نگار رضایی")
    screen = opened(qtbot, session, term)
    card = screen.term_page.growth
    type_into(card.new, "پاک‌سازی بوستان", enter=True)
    hours = card.rows.widget("0").form.fields["hours"].editor
    for typed in ("۲٫۵", "2,5", "2.5"):
        type_into(hours, typed)
        assert stored(screen, term).growth[0].hours == 2.5
    type_into(hours, "دو")
    assert hours.property("wrong") and stored(screen, term).growth[0].hours == 2.5
    assert "۲٫۵ ساعت" in card.rows.widget("0").line.facts.beneath


def test_the_latest_entry_stands_first_and_each_writes_its_own(qtbot, session):
    term = running(session)
    screen = opened(qtbot, session, term)
    card = screen.term_page.growth
    assert [row.line.facts.title for row in card.rows.widgets()] == ["Team work", "Cleaning the park"]
    card.open_part(0)
    day = card.rows.widget("0").form.fields["date"].editor
    day.line.setText(session.formats.day(today()))
    day.flush()
    assert [row.line.facts.title for row in card.rows.widgets()] == ["Cleaning the park", "Team work"]
    assert [one.date for one in stored(screen, term).growth] == [today(), today() - 2 * DAY]


def test_learning_takes_the_plan_once_and_is_ticked(qtbot, session):
    modules = [editing.make(LearningModule, title=title) for title in ("Writing minutes", "Money")]
    session.write(lambda desk: desk.youth.save_plan(session.council_id, modules))
    term = running(session)
    screen = opened(qtbot, session, term)
    card = screen.term_page.learning
    QTest.mouseClick(card.take, LEFT)
    assert [one.title for one in card.parts] == ["Writing minutes", "Money"] and not card.take.isVisible()
    QTest.mouseClick(card.rows.widget("1").check, LEFT)
    assert card.count.text() == "1 of 2 done"
    assert [one.done_on for one in stored(screen, term).learning] == [None, today()]


# ---------------------------------------------------------------------------------------------------------- consent


def test_a_guardians_consent_is_asked_for_and_leaves_memberships_alone(qtbot, session):
    term = running(session)
    screen = opened(qtbot, session, term)
    page = screen.term_page
    assert page.head.consent.text() == "Guardian’s consent missing"
    QTest.mouseClick(page.head.requests.widget(Asked.GUARDIAN_CONSENT.value), LEFT)
    assert page.consent.giver.hasFocus()
    type_into(page.consent.giver, "Ida Fielding")
    assert page.head.consent.text() == "Consent on record"
    screen.flush()
    person = read(session, lambda desk: desk.people.get(term.person))
    assert person.person.guardian_consent.given_by == "Ida Fielding" and len(person.memberships) == 1
    assert Asked.GUARDIAN_CONSENT not in [one.asked for one in screen.editor.requests()]


def test_at_18_their_own_consent_is_asked_for(qtbot, session):
    term = begin(session, birth_year=today().year - 18)
    person = read(session, lambda desk: desk.people.get(term.person)).person
    consent = editing.make(Consent, given_by="Ida Fielding", date=today() - 400 * DAY)
    session.write(lambda desk: desk.people.save(editing.changed(person, guardian_consent=consent)))
    screen = opened(qtbot, session, term)
    page = screen.term_page
    assert page.head.consent.text() == "Own consent missing" and page.own_consent.isVisible()
    page.settle(Asked.OWN_CONSENT)
    assert all(row.isVisible() for row in page.own_consent.rows.values()), "the sheet to sign is where it is asked for"
    QTest.mouseClick(page.own_consent.mine, LEFT)
    screen.flush()
    held = read(session, lambda desk: desk.people.get(term.person)).person
    assert held.own_consent.given_by == NAME and held.own_consent.date == today()
    assert held.guardian_consent == consent and page.head.consent.text() == "Consent on record"


def test_the_year_of_birth_decides_whether_a_consent_is_asked_for(qtbot, session):
    term = begin(session, birth_year=1990)
    screen = opened(qtbot, session, term)
    page = screen.term_page
    assert not page.consent.isVisible() and page.head.consent.isHidden()
    page.head.show_details(shown=True)
    type_into(page.head.details.birth_year, str(today().year - 15))
    assert page.consent.isVisible() and page.head.consent.text() == "Guardian’s consent missing"


# -------------------------------------------------------------------------------------------------- term and its end


def test_the_handover_is_proposed_from_what_is_open_and_the_term_ends(qtbot, session, told):
    project = editing.make(
        Project,
        id=new_id(),
        organization=session.council_id,
        title="Lamps",
        kind=ProjectKind.CONSTRUCTION,
        stage=Stage.UNDER_WAY,
    )
    session.write(lambda desk: _save(desk, project))
    term = running(session, projects=(project.id,))
    screen = opened(qtbot, session, term)
    card = screen.term_page.handover
    QTest.mouseClick(card.propose, LEFT)
    titles = [one.title for one in stored(screen, term).handover]
    assert titles[0] == "Project: Lamps" and "Keys, passwords and papers" in titles
    QTest.mouseClick(card.propose, LEFT)
    assert len(card.parts) == len(titles), "nothing is proposed twice"
    QTest.mouseClick(card.rows.widget("0").check, LEFT)
    assert card.count.text() == f"1 of {len(titles)} handed over"
    QTest.mouseClick(card.close_term, LEFT)
    card.last.line.setText(session.formats.day(term.start_date - DAY))
    QTest.mouseClick(card.yes, LEFT)
    assert "before the first day" in card._last.error() and screen.editor.value.end_date == term.end_date
    card.last.line.setText(session.formats.day(today() - DAY))
    type_into(card.reason, "moved away")
    QTest.mouseClick(card.yes, LEFT)
    value = stored(screen, term)
    assert (value.end_date, value.end_reason) == (today() - DAY, "moved away")
    (membership,) = read(session, lambda desk: desk.people.get(term.person)).memberships
    assert membership.end_date == today() - DAY
    assert "Certificate and portfolio" in told[-1][0]
    assert screen.parts.part() == FORMER and screen.editor.value.id == term.id, "the page stays with the term"
    assert items(screen)[NAME].pill == "Handover"
    told[-1][1]()
    assert stored(screen, term).end_date == term.end_date and screen.parts.part() == IN_OFFICE


def test_the_end_of_a_term_leads_to_its_papers_before_all_cards_are_there(qtbot, session):
    term = running(session)
    screen = show(qtbot, session)
    screen.go_to("assignment", term.id)
    page = screen.term_page
    while not hasattr(page, "handover"):
        page._rest._go_one()
    assert not hasattr(page, "papers")
    page.handover.ended.emit()
    assert page.papers.isVisible()


def _save(desk, *entities):
    from council_desk.db import store

    with desk._context.write() as session:
        return store.save(session, entities, stamp=desk._context.now())


def test_a_term_cannot_end_before_it_begins(qtbot, session):
    term = running(session)
    screen = opened(qtbot, session, term)
    details = screen.term_page.head.details
    screen.term_page.head.show_details(shown=True)
    details.end.line.setText(session.formats.day(term.start_date - DAY))
    details.end.flush()
    assert "ends before it begins" in details.fields["end"].error()
    assert stored(screen, term).end_date == term.end_date


def test_a_removed_term_comes_back_with_its_membership(qtbot, session, told):
    term = running(session)
    screen = opened(qtbot, session, term)
    screen.term_page.head.show_details(shown=True)
    QTest.mouseClick(screen.term_page.head.details.remove, LEFT)
    assert NAME not in items(screen) and "was removed" in told[-1][0]
    assert read(session, lambda desk: desk.people.get(term.person)).memberships == ()
    told[-1][1]()
    assert NAME in items(screen) and screen.editor.value == term
    assert len(read(session, lambda desk: desk.people.get(term.person)).memberships) == 1


def test_duties_are_lines_and_a_new_line_does_not_jump(qtbot, session):
    term = running(session)
    screen = opened(qtbot, session, term)
    field = screen.term_page.duties.duties
    field.setFocus()
    press(field, "Visit the sites")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == "Visit the sites\n"
    press(field, "Report every month")
    assert stored(screen, term).duties == ("Visit the sites", "Report every month")


def test_assistants_stand_beneath_their_mayor_and_open_alike(qtbot, session):
    term = running(session)
    helper = begin(session, "Tim Reeve", post=Post.PROJECT_LEAD, domain="Sport")
    begin(session, "Gone Helper", months=9, post=Post.PROJECT_LEAD, end_date=today() - 120 * DAY)
    screen = opened(qtbot, session, term)
    lines = {line.facts.title: line for line in screen.term_page.assistants.rows.widgets()}
    assert "Tim Reeve" in lines and "Gone Helper" not in lines
    assert set(lines) == {"Tim Reeve", "Particulars are not on this desk"}  # the sample has one who is not named
    assert lines["Tim Reeve"].facts.beneath == "Project lead · Sport"
    QTest.mouseClick(lines["Tim Reeve"], LEFT)
    assert screen.editor.value.id == helper.id and not screen.term_page.assistants.isVisible()
    screen.go_to("assignment", term.id)
    QTest.mouseClick(screen.term_page.assistants.new, LEFT)
    assert screen.open_one.new_term.isVisible() and screen.open_one.new_term.post.value() is Post.PROJECT_LEAD


def test_projects_are_assigned_lead_to_their_screen_and_are_taken_off(qtbot, session, told):
    term = running(session)
    screen = opened(qtbot, session, term)
    card = screen.term_page.works
    card.offer.setCurrentIndex(1)
    chosen = card.offer.value()
    QTest.mouseClick(card.assign, LEFT)
    assert stored(screen, term).projects == (chosen,)
    wanted = []
    session.place_wanted.connect(lambda kind, key: wanted.append((kind, key)))
    QTest.mouseClick(card.project_rows.widget(chosen).line, LEFT)
    assert wanted == [("project", chosen)]
    QTest.mouseClick(card.project_rows.widget(chosen).off, LEFT)
    assert stored(screen, term).projects == ()
    told[-1][1]()
    assert stored(screen, term).projects == (chosen,)


def test_actions_of_the_person_stand_there_and_lead_to_the_register(qtbot, session):
    action = next(row for row in read(session, lambda desk: desk.register.actions(session.council_id)) if row.assignee)
    from council_desk.services.editing import terms

    made = terms.new_assignment(action.assignee.id, session.council_id, Post.YOUTH_MAYOR, dt.date(2026, 1, 1))
    session.write(lambda desk: desk.youth.begin(made))
    screen = opened(qtbot, session, made)
    wanted = []
    session.place_wanted.connect(lambda kind, key: wanted.append((kind, key)))
    line = screen.term_page.works.action_rows.widget(action.id)
    assert line.line.facts.title == action.text
    QTest.mouseClick(line.line, LEFT)
    assert wanted == [("action", action.id)]


def test_what_somebody_else_writes_shows_and_what_is_typed_stays(qtbot, session):
    term = running(session)
    screen = opened(qtbot, session, term)
    items_ = (editing.make(HandoverItem, title="Keys"),)
    session.write(lambda desk: desk.youth.save(editing.changed(term, handover=items_)))
    assert screen.editor.value.handover == items_
    type_into(screen.term_page.objectives.new, "Half an obj")
    session.write(lambda desk: desk.youth.save(editing.changed(term, duties=("Visit",))))
    assert screen.term_page.objectives.new.text() == "Half an obj"
    assert screen.editor.saving.state is SaveState.SAVED


def test_nothing_of_one_term_is_left_in_the_next(qtbot, session):
    term, other = running(session), begin(session, "Tim Reeve")
    screen = opened(qtbot, session, term)
    screen.term_page.objectives.open_part(0)
    type_into(screen.term_page.objectives.new, "typed and not added")
    screen.go_to("assignment", other.id)
    assert screen.term_page.objectives.new.text() == "" and "Light on the way" not in said(screen.term_page)
    assert stored(screen, other).objectives == () and stored(screen, term) == term


# ---------------------------------------------------------------------------------------------------- plan of learning


def test_the_councils_plan_is_written_moved_and_undone(qtbot, session, told):
    screen = show(qtbot, session)
    screen.show_segment("plan")
    page = screen.plan_page
    for title in ("Minutes", "Money"):
        type_into(page.new, title, enter=True)
    page.move_module(1, -1)
    form = page.rows.widget("0").form
    assert form.title.text() == "Money"
    type_into(form.hours, "1.5")
    type_into(form.words, "Invoices and receipts")
    screen.flush()
    plan = read(session, lambda desk: desk.youth.plan(session.council_id))
    assert [(one.title, one.hours, one.text) for one in plan] == [
        ("Money", 1.5, "Invoices and receipts"),
        ("Minutes", None, None),
    ]
    QTest.mouseClick(form.remove, LEFT)
    screen.flush()
    assert len(read(session, lambda desk: desk.youth.plan(session.council_id))) == 1
    told[-1][1]()
    screen.flush()
    assert read(session, lambda desk: desk.youth.plan(session.council_id)) == plan


# -------------------------------------------------------------------------------------------------------- languages


@pytest.mark.parametrize("language", ["fa", "ar", "ru", "en"])
@pytest.mark.parametrize("size", [(1058, 748), (816, 588)])
def test_every_text_fits_in_every_language(qtbot, sample_session, clipped, language, size):
    session = sample_session(language)
    term = running(session)
    screen = opened(qtbot, session, term, width=size[0], height=size[1])
    page = screen.term_page
    for card in (page.objectives, page.growth, page.learning):
        card.open_part(0)
    page.reports.write_next()
    page.head.show_details(shown=True)
    page.handover.ask(shown=True)
    QApplication.processEvents()
    assert clipped(screen) == []
    screen.show_own(term.id)
    QApplication.processEvents()
    assert clipped(screen) == []


def test_markup_in_names_is_text(qtbot, session):
    term = begin(session, "<b>Nora</b> & {name} %n")
    screen = opened(qtbot, session, term)
    assert screen.term_page.head.name_label.text() == "<b>Nora</b> & {name} %n"
    screen.show_own(term.id)
    assert "<b>Nora</b> & {name} %n" in screen.own.page.banner.text.text()


def test_what_is_being_written_stays_when_the_term_is_read_once_more(qtbot, session, monkeypatch):
    term = running(session)
    screen = show(qtbot, session)
    screen.show_term(term.id)
    asked, now = [], session.read
    with monkeypatch.context() as patch:
        patch.setattr(session, "read", lambda *work: asked.append(work))
        screen.terms.open(term.id)
    screen.editor.change(label="Mayor of Mill Brook")
    for work in asked:
        now(*work)
    assert screen.editor.value.label == "Mayor of Mill Brook"
    screen.flush()
    assert read(session, lambda desk: desk.youth.get(term.id)).assignment.label == "Mayor of Mill Brook"
