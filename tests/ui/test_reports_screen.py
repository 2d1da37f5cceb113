"""The Reports screen: periods, copies, cards that lead to lists, words saved as typed, PDF and spreadsheet."""

import datetime as dt
import io
import json

import openpyxl
import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from tests.documents.reports_help import busy_json

from council_desk.domain.calendars import year_bounds, year_of
from council_desk.domain.paperwork import DocumentKind
from council_desk.domain.spans import Span, bounds
from council_desk.domain.terms import Calendar
from council_desk.services.register_rows import RegisterFilter, Show
from council_desk.ui.main_window import Frame
from council_desk.ui.screens.registry import SCREENS
from council_desk.ui.screens.reports import ReportsScreen

FIRST, LAST = dt.date(2026, 3, 21), dt.date(2027, 3, 20)


def words_of(pdf: bytes) -> str:
    with pypdfium2.PdfDocument(pdf) as document:
        return " ".join("".join(page.get_textpage().get_text_range() for page in document).split())


def open_busy(session, folder):
    folder.mkdir(parents=True, exist_ok=True)
    record = folder / "busy.json"
    record.write_text(json.dumps(busy_json(session.settings.language_in_force, meetings=8)), "utf-8")
    session.open_desk(folder / "busy.desk", create=True, prepare=lambda desk: desk.exchange.import_file(record))
    return session


def show(qtbot, session, width=1058, height=748):
    session.places = frozenset(kind for entry in SCREENS for kind in entry.places)
    screen = ReportsScreen(session)
    qtbot.addWidget(screen)
    screen.resize(width, height)
    screen.show()
    with qtbot.waitActive(screen):
        screen.activateWindow()
    screen.activate()
    screen.period.ask(FIRST, LAST)
    return screen


@pytest.fixture
def busy(make_session, data_folder):
    return open_busy(make_session(), data_folder)


@pytest.fixture
def screen(qtbot, busy):
    return show(qtbot, busy)


def ask(session, work):
    found = []
    session.read(work, found.append)
    return found[0]


def undated_projects_begin(desk):
    """Give every project of the sample a day on which it began."""
    from council_desk.db import store
    from council_desk.record.models import Project
    from council_desk.services import editing

    with desk._context.write() as session:
        dated = [editing.changed(one, start_date=FIRST) for one in store.load(session, Project)]
        return store.save(session, dated, stamp=desk._context.now())


def titles(screen):
    return [card.heading.text() for card in screen.cards if not card.isHidden()]


def test_it_begins_with_this_year_and_knows_the_spans_of_the_users_calendar(qtbot, make_session, data_folder):
    session = open_busy(make_session(calendar=Calendar.JALALI), data_folder)
    screen = ReportsScreen(session)
    qtbot.addWidget(screen)
    today = dt.datetime.now().astimezone().date()
    order = screen.order()
    assert (order.first, order.last) == year_bounds(Calendar.JALALI, year_of(today, Calendar.JALALI))
    assert screen.period.span.value() is Span.THIS_YEAR
    screen.period.span.setCurrentIndex(3)
    screen.period.span.activated.emit(3)
    assert (screen.order().first, screen.order().last) == bounds(Span.LAST_QUARTER, today, Calendar.JALALI)
    screen.period.after.click()
    assert screen.period.span.value() is Span.THIS_QUARTER
    screen.period.ask(today, today)
    assert screen.period.span.value() is None and screen.period.span.currentText() == "Another period"


def test_a_period_that_ends_before_it_begins_is_told_and_makes_nothing(screen):
    screen.period.last.line.setText("1.1.2020")
    screen.period.last.flush()
    assert screen.period._last.error() == "The end lies before the beginning." and screen.order() is None
    screen.output.save_pdf()
    screen.output.save_xlsx()
    screen.period.before.click()
    assert screen.period.first.value() == FIRST


def test_every_part_has_a_card_with_its_figures(screen):
    assert titles(screen) == [
        "Meetings",
        "Attendance by member",
        "Decisions",
        "Actions",
        "Projects and programmes",
        "Budget by source",
        "Needs and voices",
        "Youth mayors",
        "Letters to the municipality",
    ]
    figures = ask(screen.session, lambda desk: desk.reports.report(screen.order())).figures
    tiles = {tile.tile.label: tile.tile.value for tile in screen.tiles.tiles if not tile.isHidden()}
    assert tiles["Meetings held"] == str(figures.meetings.held)
    assert tiles["Projects begun with residents"] if figures.origins.residents else True
    execution = screen.cards[2].charts()[1]
    assert [bar.values for bar in execution.bars()] == [(number,) for number in figures.decisions.execution.values()]
    came = screen.cards[0].charts()[0]
    assert [bar.values[0] for bar in came.bars()] == [one.present for one in figures.meetings.attended]


def test_figures_lead_to_the_lists_that_they_count(screen, busy):
    wanted = []
    busy.place_wanted.connect(lambda *place: wanted.append(place))
    execution = screen.cards[2].charts()[1]
    execution.open_row(0)
    kind, key = wanted[-1]
    asked = RegisterFilter.of_key(key)
    assert kind == "decisions" and (asked.first, asked.last) == (FIRST, LAST) and asked.show is Show.OPEN
    undone = screen.cards[3].charts()[1]
    undone.open_row(0)
    kind, key = wanted[-1]
    assert kind == "actions" and RegisterFilter.of_key(key).person
    screen.cards[0].charts()[0].open_row(0)
    screen.cards[1].charts()[0].open_row(0)
    assert [kind for kind, _ in wanted[-2:]] == ["meeting", "person"]
    works = screen.cards[4].charts()
    assert [bar.link for bar in works[0].bars()] and {bar.link for bar in works[0].bars()} == {("project", "")}
    assert {bar.link for bar in works[1].bars()} <= {("projects", "construction"), ("projects", "programmes")}


def test_the_frame_opens_the_list_with_as_many_rows_as_were_counted(qtbot, busy):
    frame = Frame(busy, SCREENS)
    qtbot.addWidget(frame)
    frame.resize(1280, 800)
    frame.show()
    frame.open_screen("reports")
    screen = frame.current
    screen.period.ask(FIRST, LAST)
    execution = screen.cards[2].charts()[1]
    for at, bar in enumerate(execution.bars()):
        frame.open_screen("reports")
        execution.open_row(at)
        assert frame.current.name == "decisions"
        assert len(frame.current.decision_view.shown()) == bar.values[0]
    member = screen.cards[1].charts()[0].bars()[0]
    frame.go_to(*member.link)
    assert frame.current.name == "people" and frame.current.editor.person.id == member.link[1]
    undone = screen.cards[3].charts()[1].bars()[0]
    frame.go_to(*undone.link)
    assert frame.current.view() == "actions"
    assert {row.assignee.id for row in frame.current.action_view.shown()} == {
        RegisterFilter.of_key(undone.link[1]).person
    }


def test_copies_withhold_what_is_not_for_them(screen):
    screen.period.copy.set_value("municipality")
    screen.period.copy.value_changed.emit("municipality")
    assert screen.order().copy == "municipality" and "Attendance by member" in titles(screen)
    screen.period.copy.set_value("public")
    screen.period.copy.value_changed.emit("public")
    assert "Attendance by member" not in titles(screen) and "Youth mayors" not in titles(screen)


def test_words_are_saved_as_they_are_typed_and_stay_with_their_period(qtbot, screen, busy):
    council, field = busy.council_id, screen.words_card.field
    field.setFocus()
    QTest.keyClicks(field, "It went <b>well</b>")
    with qtbot.waitSignal(screen.words.saving.saved):
        pass
    assert ask(busy, lambda desk: desk.reports.report(screen.order())).words == "It went <b>well</b>"
    assert screen.words_card.state.text() == "Saved" and field.text() == "It went <b>well</b>"
    QTest.keyClicks(field, "!")
    screen.period.ask(FIRST, dt.date(2026, 6, 21))
    assert field.text() == "" and not field.document().isUndoAvailable()
    screen.period.ask(FIRST, LAST)
    assert field.text() == "It went <b>well</b>!" and busy.council_id == council
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Delete)
    screen.flush()
    assert ask(busy, lambda desk: desk.reports.report(screen.order())).words == ""


def test_words_that_could_not_be_saved_stay_and_are_told(screen, busy, monkeypatch):
    from council_desk.errors import DeskError, sentence
    from council_desk.services.reports import ReportService

    def fail(*_):
        raise DeskError(sentence("The disk is full."))

    told = []
    busy.reported.connect(told.append)
    monkeypatch.setattr(ReportService, "write", fail)
    QTest.keyClicks(screen.words_card.field, "kept")
    screen.flush()
    assert len(told) == 1 and screen.words_card.state.text() == "Not saved yet; it is tried again."
    screen.activate()
    assert screen.words_card.field.text() == "kept"
    monkeypatch.undo()
    screen.flush()
    assert ask(busy, lambda desk: desk.reports.report(screen.order())).words == "kept"


def test_the_pages_are_those_of_the_file_and_follow_the_words(qtbot, screen, tmp_path, monkeypatch):
    proposed = []

    def choose(_parent, _title, start, _filter):
        proposed.append(start)
        return str(tmp_path / "out.pdf"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    screen.show_pages(shown=True)
    qtbot.waitUntil(screen.preview.is_current)
    assert screen.preview._copy_button.isHidden(), "the copy is chosen above"
    assert "Report to the municipality" in words_of(screen.preview.pdf())
    screen.words_card.field.setPlainText("WORDS OF OURS")
    screen.flush()
    qtbot.waitUntil(lambda: screen.preview.is_current() and "WORDS OF OURS" in words_of(screen.preview.pdf()))
    screen.primary_action().trigger()
    assert words_of((tmp_path / "out.pdf").read_bytes()) == words_of(screen.preview.pdf())
    assert proposed[0].endswith("Mill Brook Neighbourhood Council - Report - 2026-03-21 - 2027-03-20.pdf")
    printed = []
    monkeypatch.setattr(screen.output.papers, "_print", lambda pdf, name: printed.append(words_of(pdf)))
    screen.output.print_button.click()
    assert printed == [words_of(screen.preview.pdf())]


def test_the_register_and_the_open_actions_go_with_it(screen):
    register, actions = screen.output._register_order(), screen.output._actions_order()
    assert (register.kind, register.first, register.last) == (DocumentKind.DECISIONS, FIRST, LAST)
    assert (actions.kind, actions.first, actions.last) == (DocumentKind.ACTIONS, None, None)
    made = []
    for order in (register, actions):
        screen.session.document(order, lambda pdf, _record: made.append(pdf.pages))
    assert len(made) == 2 and all(made)


@pytest.mark.parametrize("language", ["en", "fa"])
def test_the_workbook_has_the_figures_as_numbers(qtbot, make_session, data_folder, tmp_path, monkeypatch, language):
    screen = show(qtbot, open_busy(make_session(language), data_folder))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "out.xlsx"), ""))
    screen.output.xlsx_action.trigger()
    book = openpyxl.load_workbook(io.BytesIO((tmp_path / "out.xlsx").read_bytes()))
    figures = ask(screen.session, lambda desk: desk.reports.report(screen.order())).figures
    assert len(book.sheetnames) == 13 and all(
        bool(sheet.sheet_view.rightToLeft) is (language == "fa") for sheet in book
    )
    overview, meetings, members, _, actions, undone, projects, _, money, *_ = book.worksheets
    values = [row[1].value for row in overview.iter_rows(min_row=2)]
    assert figures.meetings.held in values and figures.works.all in values
    assert overview["B2"].value.date() == FIRST
    shift = 0 if language == "en" else 1
    rows = list(meetings.iter_rows(min_row=2, values_only=True))
    assert len(rows) == len(figures.meetings.attended) + 1
    assert rows[-1][4 + shift] == sum(row[4 + shift] for row in rows[:-1])
    assert rows[0][1].date() == figures.meetings.attended[0].day
    last = list(members.iter_rows(min_row=2, values_only=True))[-1]
    assert last[2] == sum(one.over().meetings for one in figures.members)
    assert list(actions.iter_rows(min_row=2, values_only=True))[-1][1] == figures.actions.all
    assert list(undone.iter_rows(min_row=2, values_only=True))[-1][1:] == (
        figures.actions.open + figures.actions.late,
        figures.actions.late,
    )
    assert list(projects.iter_rows(min_row=2, values_only=True))[-1][-1] == figures.works.all
    (sums,) = figures.works.money
    divisor = 100 if sums.currency == "GBP" else 1
    assert money["C2"].value == pytest.approx(sums.budget / divisor) and money["D2"].value == sums.currency


def test_an_empty_period_says_what_the_screen_is_for_and_leads_on(screen, busy):
    wanted = []
    busy.place_wanted.connect(lambda *place: wanted.append(place))
    screen.period.ask(dt.date(1990, 1, 1), dt.date(1990, 12, 31))
    assert titles(screen) == ["Projects and programmes", "Budget by source"], "without days they count"
    busy.write(undated_projects_begin)
    assert screen.empty.isVisible() and not screen.columns.isVisible() and not screen.tiles.isVisible()
    screen.empty.action.click()
    assert wanted == [("meeting", "")] and screen.words_card.isVisible()


def test_what_is_written_elsewhere_is_counted_at_once_and_own_words_are_not_read_again(screen, busy):
    before = screen.cards[0].charts()[0].bars()
    meeting = ask(busy, lambda desk: desk.meetings.list(busy.council_id))[-1].id
    reads = []
    screen_load = screen._load
    screen._load = lambda: reads.append(1) or screen_load()
    screen.words_card.field.setPlainText("own")
    screen.flush()
    assert reads == []

    def cancel(desk):
        from council_desk.domain.terms import MeetingState
        from council_desk.services import editing

        file = desk.meetings.get(meeting)
        return desk.meetings.save(editing.changed(file.meeting, state=MeetingState.CANCELLED))

    busy.write(cancel)
    assert reads == [1] and len(screen.cards[0].charts()[0].bars()) <= len(before)


def test_keys_go_from_period_to_period(screen):
    screen.period.first.line.setFocus()
    QTest.keyClick(screen.period.first.line, Qt.Key.Key_PageUp, Qt.KeyboardModifier.AltModifier)
    assert screen.order().last < FIRST
    QTest.keyClick(screen.period.first.line, Qt.Key.Key_PageDown, Qt.KeyboardModifier.AltModifier)
    assert screen.order().last >= FIRST


@pytest.mark.parametrize("language", ["fa", "ar", "ru", "en"])
@pytest.mark.parametrize("width", [1058, 780])
def test_nothing_is_cut_in_any_language(qtbot, make_session, data_folder, clipped, language, width):
    screen = show(qtbot, open_busy(make_session(language), data_folder), width, 580)
    assert clipped(screen) == []
    wide = screen.columns._columns[1].count() > 1
    assert wide is (width > 1000) or width < 1000


def test_another_language_calendar_and_digits_take_effect_at_once(screen, busy, in_language):
    busy.change_settings(calendar=Calendar.JALALI)
    assert "1405" in screen.cards[0].charts()[0].bars()[0].label and "1405" in screen.subtitle()
    busy.change_settings(language="fa", digits="persian")
    assert "۱۴۰۵" in screen.cards[0].charts()[0].bars()[0].label
    assert screen.title() == "گزارش‌ها" and screen.cards[0].heading.text() == "جلسات"


def test_go_to_shows_the_report_on_a_period(screen):
    screen.go_to("report", "2026-04-01/2026-06-30")
    assert (screen.order().first, screen.order().last) == (dt.date(2026, 4, 1), dt.date(2026, 6, 30))
    screen.go_to("report", "")
    assert screen.order().first == dt.date(2026, 4, 1)
