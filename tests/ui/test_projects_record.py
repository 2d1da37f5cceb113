"""The record of one project: what is typed is kept, computed and undone."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests.ui.decisions_help import open_longer, press
from tests.ui.projects_help import (
    CONTROL,
    TODAY,
    ask,
    begin,
    by_title,
    choose,
    day,
    notices,
    open_,
    settle,
    show,
    stored,
)

from council_desk.domain.paperwork import DocumentKind
from council_desk.domain.terms import Dimension, Field, FundingSource, ProjectKind, Stage, Voice
from council_desk.record.ids import new_id
from council_desk.record.models import Assignment, Milestone
from council_desk.services import editing
from council_desk.services.people import new_person
from council_desk.ui.autosave import SaveState


@pytest.fixture
def screen(qtbot, session):
    return show(qtbot, session)


@pytest.fixture
def page(screen):
    return open_(screen, by_title(screen, "Book").id)


def undo(widget):
    QTest.keyClick(widget, Qt.Key.Key_Z, CONTROL)
    settle()


# -------------------------------------------------------------------------------------------------------------- facts


def test_what_is_typed_is_saved_without_a_button(screen, page):
    page.facts.title.selectAll()
    press(page.facts.title, "Story Nights")
    page.facts.description.setPlainText("Every Thursday")
    press(page.facts.place.name, "Library")
    press(page.facts.place.address, "Mill Road 4")
    choose(page.facts.kind, ProjectKind.EDUCATIONAL)
    choose(page.facts.city_field, Field.MEANINGS)
    choose(page.facts.dimension, Dimension.WE)
    page.facts.voices[Voice.NGO].click()
    page.facts.voices[Voice.CITIZENS].click()
    page.facts.start_date.line.setText(screen.session.formats.day(day(3)))
    page.facts.start_date.flush()
    assert screen.editor.saving.state is SaveState.WAITING
    screen.flush()
    project = stored(screen)
    assert project.title == "Story Nights" and project.description == "Every Thursday"
    assert project.location.name == "Library" and project.location.street_address == "Mill Road 4"
    assert (project.kind, project.field, project.dimension) == (ProjectKind.EDUCATIONAL, Field.MEANINGS, Dimension.WE)
    assert project.voices == (Voice.CITIZENS, Voice.NGO) and project.start_date == day(3)
    assert screen.editor.saving.state is SaveState.SAVED and page.saved.text() == "Saved"


def test_the_list_follows_what_is_typed(screen, page, qtbot):
    page.facts.title.setFocus()
    page.facts.title.selectAll()
    press(page.facts.title, "Zebra")
    qtbot.waitUntil(lambda: any(row.title == "Zebra" for row in screen.listed.rows))
    assert "Zebra" in [row.title for row in screen.views.view().columns[Stage.APPROVED].cards.rows]
    assert page.facts.title.text() == "Zebra" and page.facts.title.hasFocus()


def test_choices_are_undone_and_text_by_its_own_field(screen, page):
    choose(page.facts.kind, ProjectKind.SPORTS)
    page.facts.title.setFocus()
    press(page.facts.title, "x")
    undo(page.facts.title)
    assert page.facts.title.text() == "Book and Story Evenings" and screen.editor.project.kind is ProjectKind.SPORTS
    page.facts.kind.setFocus()
    undo(page.facts.kind)
    assert screen.editor.project.kind is ProjectKind.CULTURAL
    assert page.facts.kind.value() is ProjectKind.CULTURAL


def test_an_end_before_the_beginning_is_told_and_kept(screen, page):
    screen.editor.change(start_date=day(5))
    page.facts.end_date.line.setText(screen.session.formats.day(day(2)))
    page.facts.end_date.flush()
    assert "ends before it begins" in page.facts.fields["end_date"].error()
    screen.flush()
    assert stored(screen).end_date == day(2)
    page.facts.end_date.line.setText(screen.session.formats.day(day(9)))
    page.facts.end_date.flush()
    assert not page.facts.fields["end_date"].error()


def test_the_stage_is_asked_for_in_the_record_too(screen, page):
    choose(page.facts.stage, Stage.CANCELLED)
    assert screen.reason.isVisible() and page.facts.stage.value() is Stage.APPROVED
    QTest.keyClick(screen.reason.reason, Qt.Key.Key_Escape)
    assert stored(screen).stage is Stage.APPROVED and page.facts.stage.value() is Stage.APPROVED
    choose(page.facts.stage, Stage.UNDER_WAY)
    assert not screen.reason.isVisible() and stored(screen).stage is Stage.UNDER_WAY
    assert page.glance.state.text() == "Under way" and "since" in page.facts.since.text()


def test_the_change_of_stage_takes_along_what_was_just_typed(screen, page):
    page.facts.description.setPlainText("typed a moment ago")
    choose(page.facts.stage, Stage.UNDER_WAY)
    project = stored(screen)
    assert project.stage is Stage.UNDER_WAY and project.description == "typed a moment ago"
    assert page.facts.description.text() == "typed a moment ago"


def test_without_a_decision_the_record_says_so_until_it_says_why(screen):
    page = open_(screen, by_title(screen, "Pocket").id)
    assert "No adopted decision" in page.facts.fields["without"].error()
    page.facts.without.setPlainText("The municipality began it")
    assert not page.facts.fields["without"].error()
    screen.flush()
    assert stored(screen).without_decision == "The municipality began it"
    assert not page.facts.fields["without"].isHidden()
    page = open_(screen, by_title(screen, "Book").id)
    assert page.facts.fields["without"].isHidden()


def test_nothing_of_one_project_goes_into_another(screen, page):
    page.facts.description.setPlainText("of the evenings")
    other = by_title(screen, "Orchard")
    open_(screen, other.id)
    assert page.facts.description.text() == "" and page.facts.title.text() == other.title
    undo(page.facts.description)
    assert page.facts.description.text() == ""
    screen.flush()
    assert stored(screen, other.id).description is None
    assert stored(screen, by_title(screen, "Book").id).description == "of the evenings"


# ------------------------------------------------------------------------------------------------------------- people


def person(screen, *, minor):
    return next(who for who in screen.editor.around.parties if who.person and who.minor is minor)


def test_one_that_is_not_there_any_more_does_not_keep_another_from_being_opened(screen, monkeypatch):
    key, waiting = begin(screen.session, "Shelves"), []
    with monkeypatch.context() as patched:
        patched.setattr(screen.session, "read", lambda *asked: waiting.append(asked))
        for project in (new_id(), key):
            screen.open_one.open(project)
    for asked in waiting:
        screen.session.read(*asked)
    assert screen.editor.project_id == key


def test_a_minor_alone_with_money_is_told_until_an_adult_is_beside(screen, page):
    minor, adult = person(screen, minor=True), person(screen, minor=False)
    body = next(who for who in screen.editor.around.parties if not who.person)
    assert screen.editor.project.budget and page.people.alone.isHidden()
    choose(page.people.responsible, minor.id)
    assert not page.people.alone.isHidden() and minor.name in page.people.alone_text.text()
    choose(page.people.overseer, body.id)
    assert not page.people.alone.isHidden(), "a body is no adult beside"
    choose(page.people.overseer, adult.id)
    assert page.people.alone.isHidden()
    screen.flush()
    assert (stored(screen).responsible, stored(screen).overseer) == (minor.id, adult.id)
    screen.editor.change(overseer=None, budget=None)
    assert page.people.alone.isHidden(), "without money nobody is needed"


def test_a_minor_to_whom_money_is_assigned_is_not_alone_either(session, screen, page):
    key, minor, adult = screen.editor.project_id, person(screen, minor=True), person(screen, minor=False)
    screen.editor.change(responsible=None, overseer=None, budget=1_000)
    screen.flush()
    assert page.people.alone.isHidden(), "nobody is named yet"

    def assign(desk):
        from council_desk.db import store

        with desk._context.write() as unit:
            held = store.load(unit, Assignment)[0]
            given = editing.changed(held, person=minor.id, projects=(key,), end_date=day(30))
            return store.save(unit, [given], stamp=desk._context.now())

    session.write(assign)
    settle()
    assert not page.people.alone.isHidden() and minor.name in page.people.alone_text.text()
    choose(page.people.responsible, adult.id)
    assert page.people.alone.isHidden()


def test_partners_come_and_go_and_come_back(session, screen, page):
    told = notices(session)
    first, second = screen.editor.around.parties[0], screen.editor.around.parties[-1]
    choose(page.people.partner, first.id)
    choose(page.people.partner, second.id)
    assert [row.label.text() for row in page.people.partners.widgets()] == [first.name, second.name]
    assert first.id not in page.people.partner._values
    page.people.partners.widget(first.id).remove.click()
    assert screen.editor.project.partners == (second.id,)
    told[-1][1]()
    screen.flush()
    assert stored(screen).partners == (first.id, second.id)


def test_youth_mayors_are_named_with_their_mentor(session, screen, page):
    key = screen.editor.project_id

    def assign(desk):
        from council_desk.db import store

        with desk._context.write() as unit:
            held = store.load(unit, Assignment)[0]
            return store.save(unit, [editing.changed(held, projects=(key,))], stamp=desk._context.now())

    session.write(assign)
    settle()
    (step,) = page.people.youth.steps()
    assert step.title and step.caption.startswith("Youth mayor · mentor: ")
    assert by_title(screen, "Book").youth[0].name == step.title


# --------------------------------------------------------------------------------------------------------------- plan


def test_milestones_are_added_ticked_weighted_and_removed(session, screen, page):
    told = notices(session)
    card = page.milestones
    card.add.click()
    row = card.rows()[-1]
    assert row.title.hasFocus() and row.title.text() == "Milestone 2" and row.title.selectedText()
    press(row.title, "Chairs")
    row.weight.setText("3")
    row.weight.flush()
    assert card.summary.text().startswith("0% done by weight: 0 of 2")
    row.done.click()
    assert card.summary.text().startswith("75% done by weight: 1 of 2") and card.bar.percent == 75
    assert row.done_on.value() == TODAY
    screen.flush()
    first, second = stored(screen).milestones
    assert (second.title, second.weight, second.done_on) == ("Chairs", 3, TODAY)
    card.rows()[0].remove.click()
    assert [one.title for one in screen.editor.project.milestones] == ["Chairs"]
    told[-1][1]()
    assert [one.title for one in screen.editor.project.milestones] == [first.title, "Chairs"]
    undo(card.add)
    assert screen.editor.project.milestones[-1].done_on is None


def test_a_late_milestone_is_told_in_words(session, screen):
    late = editing.make(Milestone, id=new_id(), title="Pump", due=day(-4))
    page = open_(screen, begin(session, "Well", milestones=(late,)))
    assert page.milestones.rows()[0].late.text() == "4 days late" and page.glance.late.text() == "4 days late"
    page.milestones.rows()[0].done.click()
    assert page.glance.late.text() == "" and page.milestones.rows()[0].late.text() == ""


def test_sessions_are_for_programmes_and_count_who_came(screen, page):
    card = page.sessions
    assert card.isVisible()
    card.add.click()
    card.add.click()
    first, second = card.rows()
    assert second.date.value() == day(7)
    first.participants.setText("12")
    first.participants.flush()
    assert card.summary.text() == "1 of 2 held, 12 participants in all"
    assert first.state.text() == "held" and second.state.text() == "to come"
    screen.flush()
    assert [one.participants for one in stored(screen).sessions] == [12, None]
    other = open_(screen, by_title(screen, "Orchard").id)
    assert other.sessions.isHidden()


# -------------------------------------------------------------------------------------------------------------- money


def test_money_is_whole_and_what_is_left_is_computed(screen, page):
    page.money.budget.setText("1,000.50")
    page.money.budget.flush()
    page.expenses.add.click()
    row = page.expenses.rows()[0]
    row.purpose.selectAll()
    press(row.purpose, "Books")
    row.amount.setText("250.25")
    row.amount.flush()
    assert page.money.told.text() == "250.25 of £1,000.50 spent · £750.25 left"
    assert page.money.bar.percent == 25 and page.expenses.summary.text() == "£250.25 in all"
    row.amount.setText("2000")
    row.amount.flush()
    assert "£999.50 over the budget" in page.money.told.text() and page.money.bar.percent == 199
    screen.flush()
    project = stored(screen)
    assert project.budget == 100_050 and project.expenses[0].amount == 200_000
    assert (project.expenses[0].purpose, project.expenses[0].date) == ("Books", TODAY)


def test_what_is_no_amount_is_told_and_not_taken(screen, page):
    page.money.budget.setText("a lot")
    page.money.budget.flush()
    assert page.money.fields["budget"].error() and page.money.budget.text() == "a lot"
    screen.flush()
    assert stored(screen).budget == 320_000
    page.money.budget.setText("")
    page.money.budget.flush()
    screen.flush()
    assert stored(screen).budget is None and not page.money.fields["budget"].error()
    assert "no budget is set" in page.money.told.text() and page.money.bar.isHidden()


def test_sources_begin_with_what_is_missing(session, screen, page):
    told = notices(session)
    page.funding.add.click()
    page.funding.add.click()
    first, second = page.funding.rows()
    assert (first.part.amount, second.part.amount) == (320_000, 0)
    choose(second.source, FundingSource.COMMUNITY)
    first.amount.setText("1000")
    first.amount.flush()
    assert page.money.told.text().endswith("£2,200 without a source")
    first.remove.click()
    assert [one.source for one in screen.editor.project.funding] == [FundingSource.COMMUNITY]
    assert page.funding.rows()[0].source.value() is FundingSource.COMMUNITY
    told[-1][1]()
    screen.flush()
    assert [(one.source, one.amount) for one in stored(screen).funding] == [
        (FundingSource.MUNICIPALITY, 100_000),
        (FundingSource.COMMUNITY, 0),
    ]


def test_another_currency_keeps_the_smallest_units(screen, page):
    choose(page.money.currency, "IRR")
    assert page.money.budget.text() == "320,000" and "IRR" in page.money.told.text()
    screen.flush()
    assert stored(screen).currency == "IRR" and stored(screen).budget == 320_000


@pytest.mark.parametrize(("language", "digits"), [("fa", "۳۲۰٬۰۰۰٬۰۰۰"), ("ar", "٣٬٢٠٠٬٠٠")])
def test_amounts_stand_in_the_digits_of_the_user(qtbot, sample_session, language, digits):
    screen = show(qtbot, sample_session(language))
    row = next(one for one in screen.listed.rows if one.kind is ProjectKind.CULTURAL)
    page = open_(screen, row.id)
    text = page.money.budget.text()
    assert text and not any(letter.isascii() and letter.isdigit() for letter in text)
    page.money.budget.setText(text)
    page.money.budget.flush()
    assert screen.editor.project.budget == row.budget
    assert language == "ar" or text == digits


# ------------------------------------------------------------------------------------------------------------ telling


def test_reports_and_the_result_are_kept(session, screen, page):
    told = notices(session)
    adult = person(screen, minor=False)
    choose(page.people.responsible, adult.id)
    page.reports.add.click()
    row = page.reports.rows()[0]
    assert row.report.hasFocus() and row.by.value() == adult.id
    row.report.setPlainText("Twenty came.")
    page.result.result.setPlainText("A club of its own")
    screen.flush()
    project = stored(screen)
    assert (project.reports[0].text, project.reports[0].by, project.reports[0].date) == (
        "Twenty came.",
        adult.id,
        TODAY,
    )
    assert project.result == "A club of its own"
    row.report.setPlainText("")
    assert screen.editor.project.reports[0].text == ""
    row.remove.click()
    told[-1][1]()
    assert len(screen.editor.project.reports) == 1


def test_a_completed_project_without_a_result_is_told(session, screen):
    key = begin(session, "Done", stage="completed")
    page = open_(screen, key)
    assert not page.result.missing.isHidden()
    page.result.result.setPlainText("Water")
    assert page.result.missing.isHidden()


def test_how_it_came_about_leads_into_other_screens(qtbot, make_session, data_folder, monkeypatch):
    session = open_longer(make_session(), data_folder, monkeypatch)
    screen = show(qtbot, session)
    row = next(row for row in screen.listed.rows if row.decision)
    page = open_(screen, row.id)
    steps = page.thread_card.steps.steps()
    kinds = [step.kind for step in steps if step.kind]
    assert "item" in kinds and "decision" in kinds and steps[-1].here
    decision = next(one for one in page.thread_card.steps.rows if one.step.kind == "decision")
    assert row.decision in decision.step.caption
    with qtbot.waitSignal(session.place_wanted) as wanted:
        decision.click()
    assert wanted.args[0] == "decision"
    found = ask(session, lambda desk: desk.register.decision(wanted.args[1]))
    assert found.thread.projects[0].id == row.id
    screen.editor.change(result="Light")
    assert page.thread_card.steps.steps()[-1].title == "Light"


def test_the_stages_stand_in_the_thread_with_their_reasons(screen, page):
    choose(page.facts.stage, Stage.CANCELLED)
    press(screen.reason.reason, "No hall")
    screen.reason.do.click()
    settle()
    assert any(step.title == "No hall" and step.pill == "Cancelled" for step in page.thread_card.steps.steps())


def test_the_project_sheet_is_ordered_for_each_copy(screen, page, monkeypatch):
    ordered = []
    monkeypatch.setattr(page._papers, "save", lambda order, name: ordered.append((order, name(None))))
    page.facts.title.selectAll()
    press(page.facts.title, "Nights")
    for sheet in page.sheets:
        sheet._do(page._papers.save)
    assert [order.copy for order, _ in ordered] == ["internal", "municipality", "public"]
    assert {order.kind for order, _ in ordered} == {DocumentKind.PROJECT_SHEET}
    assert ordered[0][0].subject == screen.editor.project_id and ordered[0][1].startswith("Project sheet")
    assert stored(screen).title == "Nights", "the sheet is made of what stands on the screen"


def test_every_control_of_the_record_has_a_name(screen, page):
    for card in (page.milestones, page.expenses, page.funding, page.reports, page.sessions):
        card.add.click()
    settle()
    from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit

    nameless = []
    for kind in (QLineEdit, QPlainTextEdit, QComboBox, QAbstractButton):
        for widget in page.findChildren(kind):
            named = widget.accessibleName() or (isinstance(widget, QAbstractButton) and widget.text())
            if widget.isVisibleTo(page) and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not named:
                nameless.append((type(widget).__name__, type(widget.parent()).__name__))
    assert nameless == []


@pytest.mark.parametrize("language", ["en", "fa", "ru", "ar"])
@pytest.mark.parametrize("size", [(1058, 748), (802, 588)])
def test_nothing_is_cut(qtbot, sample_session, clipped, language, size):
    screen = show(qtbot, sample_session(language), *size)
    page = screen.page
    for card in (page.milestones, page.expenses, page.funding, page.reports, page.sessions):
        card.add.click()
    screen.flush()
    settle()
    assert clipped(screen) == []
    screen._new.trigger()
    settle()
    assert clipped(screen) == []
    assert QApplication.focusWidget() is screen.operations.new_card.title


def test_a_new_part_is_seen_where_it_is_written(screen, page, qtbot):
    area = page.area
    for card in (page.milestones, page.expenses, page.reports):
        button = card.add.mapTo(area.widget(), QPoint(0, 0)).y()
        area.verticalScrollBar().setValue(button - area.viewport().height() + 60)
        settle()
        QTest.mouseClick(card.add, Qt.MouseButton.LeftButton)
        last = card.rows()[-1]
        qtbot.waitUntil(lambda last=last: area.viewport().rect().contains(_in(area, last)))
        assert area.viewport().rect().contains(_in(area, QApplication.focusWidget()))


def _in(area, widget):
    return QRect(widget.mapTo(area.viewport(), QPoint(0, 0)), widget.size())


def test_a_report_that_is_being_written_stays_bound_when_other_people_can_be_chosen(screen, page):
    page.reports.add.click()
    page.people.participants.setFocus()
    (row,) = page.reports.rows()
    row.report.insertPlainText("Half of the lamps stand. ")
    choose(row.by, screen.editor.around.parties[0].id)
    screen.flush()
    screen.session.write(lambda desk: (None, desk.people.save(new_person("Zed Newcomer"))))
    settle()
    assert any(one.name == "Zed Newcomer" for one in screen.editor.around.parties)
    assert row.by.value() == screen.editor.around.parties[0].id == stored(screen).reports[0].by
    row.report.moveCursor(QTextCursor.MoveOperation.End)
    row.report.insertPlainText("The rest comes in May.")
    screen.flush()
    assert stored(screen).reports[0].text == "Half of the lamps stand. The rest comes in May."
