"""Charts on the screen: told as text, opened by keys and clicks, mirrored, told apart without colour."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from council_desk.figures.looks import LOOKS, ON_DARK, ON_LIGHT
from council_desk.settings import ThemeChoice
from council_desk.ui.widgets.charts import Bar, BarChart, FactList, ShareBar, TrendLine

BARS = (
    Bar("first", (6, 2), "6 of 8", ("meeting", "a"), 5),
    Bar("second", (2, 6), "2 of 8", None, 5),
    Bar("third <b>", (8, 0), "8 of 8", ("meeting", "c"), 5),
)


def shown(qtbot, chart, width=420):
    qtbot.addWidget(chart)
    chart.resize(width, 50)
    chart.show()
    return chart


def picture(chart) -> QImage:
    return chart.grab().toImage()


def first_dark(image: QImage, y: int, colour: str) -> tuple[int, int]:
    """Give the first and the last pixel of a line that have a colour."""
    wanted = QColor(colour).rgb()
    found = [x for x in range(image.width()) if image.pixel(x, y) == wanted]
    return (found[0], found[-1]) if found else (-1, -1)


@pytest.fixture
def chart(qtbot, session):
    made = shown(qtbot, BarChart())
    made.show_bars("Attendance", BARS, ("Present", "Absent"), "Quorum")
    return made


def test_all_data_are_told_to_screen_readers(chart):
    assert chart.accessibleName() == "Attendance: first: 6 of 8; second: 2 of 8; third <b>: 8 of 8"
    assert chart.accessibleDescription().startswith("first: 6 of 8. The arrow keys")
    chart.show_bars("Other", [Bar("a", (1,), "1")])
    assert chart.accessibleDescription() == "" and chart.focusPolicy() is Qt.FocusPolicy.NoFocus


def test_keys_go_through_what_leads_somewhere_and_open_it(qtbot, chart):
    wanted = []
    chart.wanted.connect(lambda *link: wanted.append(link))
    chart.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(chart, Qt.Key.Key_Return)
    QTest.keyClick(chart, Qt.Key.Key_Down)
    assert chart.current() == 2 and chart.accessibleDescription().startswith("third")
    QTest.keyClick(chart, Qt.Key.Key_Space)
    QTest.keyClick(chart, Qt.Key.Key_Down)
    assert chart.current() == 2
    QTest.keyClick(chart, Qt.Key.Key_Home)
    QTest.keyClick(chart, Qt.Key.Key_Enter)
    QTest.keyClick(chart, Qt.Key.Key_End)
    assert wanted == [("meeting", "a"), ("meeting", "c"), ("meeting", "a")] and chart.current() == 2


def test_a_click_opens_a_row_and_only_what_leads_somewhere(chart):
    wanted = []
    chart.wanted.connect(lambda *link: wanted.append(link))
    for at in range(3):
        box = chart.row_box(at)
        QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(20, box.center().y()))
    assert wanted == [("meeting", "a"), ("meeting", "c")]


def test_the_height_follows_the_legend_and_the_rows(qtbot, chart):
    wide = chart.height()
    chart.resize(190, chart.height())
    assert chart.height() > wide, "the legend needs more lines"
    chart.show_bars("", BARS[:1])
    assert chart.height() < wide


def test_bars_are_mirrored_and_their_lengths_tell_the_values(qtbot, session, chart):
    deep = ON_LIGHT.deep
    line = chart.row_box(2).center().y()
    left, right = first_dark(picture(chart), line, deep)
    chart.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    mirrored = first_dark(picture(chart), line, deep)
    assert mirrored == pytest.approx((chart.width() - 1 - right, chart.width() - 1 - left), abs=2)
    chart.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    chart.show_bars("", [Bar("a", (8,), "8"), Bar("a", (2,), "2")])
    image = picture(chart)
    lengths = []
    for at in range(2):
        start, end = first_dark(image, chart.row_box(at).center().y(), deep)
        lengths.append(end - start)
    assert lengths[0] == pytest.approx(4 * lengths[1], abs=6)


@pytest.mark.parametrize(("theme", "palette"), [(ThemeChoice.LIGHT, ON_LIGHT), (ThemeChoice.DARK, ON_DARK)])
def test_every_look_is_drawn_in_both_themes(qtbot, make_session, theme, palette):
    make_session(theme=theme)
    chart = shown(qtbot, ShareBar(), 640)
    chart.show_parts("Parts", [Bar(str(at), (1,), "1") for at in range(len(LOOKS))])
    image, pictures = picture(chart), set()
    for at, look in enumerate(LOOKS):
        x = 6 + round((640 - 12) * (at + 0.5) / len(LOOKS))
        columns = [[image.pixel(x + dx, y) for dx in range(-12, 12)] for y in range(4, chart.row_box(0).top() - 10)]
        colours = {pixel for row in columns for pixel in row}
        assert QColor(palette.of(look.shade)).rgb() in colours
        pictures.add(str(columns))
    assert len(pictures) == len(LOOKS)


def test_parts_facts_and_lines_tell_their_data(qtbot, session):
    share, facts, trend = (shown(qtbot, one()) for one in (ShareBar, FactList, TrendLine))
    share.show_parts("Origin", [Bar("Residents", (6,), "6 · 60%"), Bar("Others", (4,), "4 · 40%", ("project", ""))])
    assert share.accessibleName() == "Origin: Residents: 6 · 60%; Others: 4 · 40%"
    facts.show_facts("", [Bar("Late", (), "3")])
    assert facts.accessibleName() == "Late: 3"
    trend.show_points("Attendance", [("1 May", 50, "50%"), ("1 June", 75, "75%"), ("1 July", 100, "100%")])
    assert trend.accessibleName() == "Attendance: 1 May: 50%; 1 June: 75%; 1 July: 100%"
    for chart in (share, facts, trend):
        assert not chart.grab().isNull()
    wanted = []
    share.wanted.connect(lambda *link: wanted.append(link))
    share.setFocus()
    QTest.keyClick(share, Qt.Key.Key_Return)
    assert wanted == [("project", "")]


def test_a_line_runs_the_other_way_from_right_to_left(qtbot, session):
    trend = shown(qtbot, TrendLine())
    trend.show_points("", [("a", 0, "0%"), ("b", 100, "100%")])
    rising = picture(trend)
    trend.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    falling = picture(trend)
    middle = trend.height() // 2 - 12

    def at(image):
        return first_dark(image, middle, ON_LIGHT.deep)[0]

    assert at(rising) > trend.width() // 2 > at(falling) > 0


def test_no_values_at_all_are_no_fault(qtbot, session):
    chart = shown(qtbot, BarChart())
    chart.show_bars("", [Bar("none", (0, 0), "0")], ("a", "b"))
    chart.grab()
    chart.show_bars("", [])
    chart.grab()
    QApplication.processEvents()
    assert chart.told() == []
