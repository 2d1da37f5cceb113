"""The report of all councils of the desk on the screen, as a workbook and as pages."""

import datetime as dt
import io
import shutil

import openpyxl
import pypdfium2
import pytest
from PySide6.QtWidgets import QFileDialog
from tests.documents.councils_help import QUORUMS, three_neighbourhoods

from council_desk.domain.paperwork import DocumentKind
from council_desk.domain.terms import Language
from council_desk.ui.screens.registry import SCREENS
from council_desk.ui.screens.reports import ReportsScreen
from council_desk.ui.screens.reports.output import read_councils

FIRST, LAST = dt.date(2026, 3, 21), dt.date(2027, 3, 20)
NAMES = ["Mill Brook", "Foxglove Hill", "Ferry Green"]


@pytest.fixture(scope="module")
def cities(tmp_path_factory):
    """Give a maker of desks with three neighbourhoods; each language's is made once."""
    made = {}

    def make(language):
        if language not in made:
            path = tmp_path_factory.mktemp("three") / f"{language}.desk"
            made[language] = three_neighbourhoods(path, Language(language))
        return made[language]

    return make


@pytest.fixture
def show(qtbot, make_session, cities, tmp_path):
    def build(language="en", size=(1058, 748)):
        session = make_session(language)
        shutil.copyfile(cities(language), tmp_path / "three.desk")
        session.open_desk(tmp_path / "three.desk")
        session.places = frozenset(kind for entry in SCREENS for kind in entry.places)
        screen = ReportsScreen(session)
        qtbot.addWidget(screen)
        screen.resize(*size)
        with qtbot.waitExposed(screen):
            screen.show()
        screen.activate()
        screen.period.ask(FIRST, LAST)
        return screen

    return build


def words_of(pdf):
    with pypdfium2.PdfDocument(pdf) as document:
        return " ".join("".join(page.get_textpage().get_text_range() for page in document).split())


def choose(screen, kind=DocumentKind.COUNCILS):
    screen.period.whose.set_value(kind)
    screen.period.whose.value_changed.emit(kind)


def shown(screen):
    """Give the sections that are shown by their titles."""
    return {card.heading.text(): card for card in screen.cards if card.isVisible()}


def tiles(screen):
    return {tile.tile.label: tile.tile for tile in screen.tiles.tiles if tile.isVisible()}


def report(screen):
    found = []
    read_councils(screen.session, screen.order(), found.append)
    return found[0].figures


def test_a_desk_with_one_council_is_not_asked_of_whom(qtbot, session):
    screen = ReportsScreen(session)
    qtbot.addWidget(screen)
    screen.show()
    screen.activate()
    assert len(session.councils) == 1 and screen.period._whose.isHidden()
    assert screen.order().kind is DocumentKind.REPORT


def test_all_councils_stand_beside_each_other_with_their_sums(show):
    screen = show()
    assert not screen.period._whose.isHidden() and screen.words_card.isVisible()
    choose(screen)
    figures, number = report(screen), screen.session.formats.number
    assert screen.order().kind is DocumentKind.COUNCILS and not screen.words_card.isVisible()
    found = tiles(screen)
    assert found["Councils"].value == "3"
    assert found["Meetings held"].value == number(figures.sum(lambda one: one.figures.meetings.held))
    assert found["Actions done"].value.endswith(f"of {number(figures.sum(lambda one: one.figures.actions.all))}")
    assert not any("ttendance" in label for label in found), "no average over councils"
    assert all(tile.link is None for tile in found.values()), "other screens show one council"
    sections = shown(screen)
    assert {"Meetings by council", "Projects by council", "Councils without a record"} <= set(sections)
    held, quorate, came = (chart.bars() for chart in sections["Meetings by council"].charts())
    for bars in (held, quorate, came):
        assert [bar.label for bar in bars] == NAMES
    for bar, needed, one in zip(quorate, QUORUMS, figures.councils, strict=True):
        assert bar.written == f"{one.quorate} of {len(one.known)} (quorum {needed})"
        assert bar.values == (one.quorate, len(one.known) - one.quorate)
    assert len({one.quorate == len(one.known) for one in figures.councils}) == 2
    (projects,) = sections["Projects by council"].charts()
    assert sum(sum(bar.values) for bar in projects.bars()) == figures.sum(lambda one: one.figures.works.all)


def test_it_is_left_for_one_council_again(show):
    screen = show()
    before = set(shown(screen)), screen.order()
    choose(screen)
    assert not screen.output.register.isEnabled() and not screen.output.actions.isEnabled()
    choose(screen, DocumentKind.REPORT)
    assert (set(shown(screen)), screen.order()) == before
    assert screen.words_card.isVisible() and screen.output.register.isEnabled() and screen.output.actions.isEnabled()


def test_what_a_council_wrote_on_a_period_is_shown_with_its_own_report(show):
    screen = show()
    choose(screen)
    screen.go_to("report", "2026-04-01/2026-06-30")
    assert screen.order().kind is DocumentKind.REPORT and screen.words_card.isVisible()
    assert screen.output.register.isEnabled()


def test_the_workbook_has_a_line_for_each_council_and_no_share_in_the_sums(show, tmp_path, monkeypatch):
    proposed = []

    def place(_parent, _title, start, _filter):
        proposed.append(start)
        return str(tmp_path / "out.xlsx"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", place)
    screen = show()
    choose(screen)
    screen.output.xlsx_action.trigger()
    assert proposed[0].endswith("/Report of all councils - 2026-03-21 - 2027-03-20.xlsx")
    book = openpyxl.load_workbook(io.BytesIO((tmp_path / "out.xlsx").read_bytes()))
    figures = report(screen)
    heads, *lines, total = book["Meetings by council"].iter_rows(values_only=True)
    rows = [dict(zip(heads, line, strict=True)) for line in lines]
    assert [row["Council"] for row in rows] == [one.name for one in figures.councils]
    assert [(row["Quorum from"], row["Quorum to"]) for row in rows] == [(needed, needed) for needed in QUORUMS]
    assert [row["Quorum reached"] for row in rows] == [one.quorate for one in figures.councils]
    sums = dict(zip(heads, total, strict=True))
    assert sums["Meetings held"] == sum(row["Meetings held"] for row in rows) > 0
    assert (sums["Share"], sums["Present"], sums["Of"], sums["Quorum from"]) == (None,) * 4
    heads, *lines, total = book["Decisions and actions"].iter_rows(values_only=True)
    assert list(total[1:]) == [sum(line[at] for line in lines) for at in range(1, len(heads))]
    heads, *lines, total = book["Budget in GBP"].iter_rows(values_only=True)
    assert total[1] == pytest.approx(sum(line[1] for line in lines)) and total[1] > 0
    assert [row[0] for row in book["Without a record"].iter_rows(min_row=2, values_only=True)] == list(figures.silent)


def test_the_pages_are_those_of_the_file(qtbot, show, tmp_path, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "out.pdf"), ""))
    screen = show()
    choose(screen)
    screen.show_pages(shown=True)
    qtbot.waitUntil(screen.preview.is_current)
    text = words_of(screen.preview.pdf())
    for name in ("Report of all councils", *NAMES, "no average is taken over councils"):
        assert name in text
    screen.primary_action().trigger()
    assert words_of((tmp_path / "out.pdf").read_bytes()) == text


@pytest.mark.parametrize("size", [(1058, 748), (804, 588)])
@pytest.mark.parametrize("language", ["fa", "ar", "ru", "en"])
def test_nothing_is_cut(show, clipped, qtbot, language, size):
    screen = show(language, size)
    choose(screen)
    qtbot.waitUntil(lambda: clipped(screen) == [])  # laid out in as many turns as a busy computer takes
    labels = [bar.label for chart in next(iter(shown(screen).values())).charts() for bar in chart.bars()]
    assert len(set(labels)) == 3
