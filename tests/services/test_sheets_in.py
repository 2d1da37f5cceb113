"""Spreadsheets that come in: real files, cells as people write them, errors by line, all or nothing."""

import datetime as dt
import io
import json
import zipfile

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl.styles import numbers

from council_desk.domain.calendars import from_date
from council_desk.domain.date_formatting import DateStyle, format_date
from council_desk.domain.digits import to_digits
from council_desk.domain.money import format_money, parse_money
from council_desk.domain.terms import (
    Calendar,
    ContactType,
    Field,
    Gender,
    Language,
    PaperState,
    PaperType,
    ProjectKind,
    Role,
    Stage,
)
from council_desk.errors import DeskError
from council_desk.paths import resource_dir
from council_desk.record.models import Person
from council_desk.services.desk import Desk
from council_desk.services.sheets import as_csv, as_xlsx
from council_desk.services.sheets_in import words, workbook
from council_desk.services.sheets_in.columns import (
    FIELDS,
    Holds,
    Matching,
    SheetField,
    SheetKind,
    likeliest,
    match,
    template,
)
from council_desk.services.sheets_in.delimited import decoded, read_delimited, separator_of
from council_desk.services.sheets_in.files import read_sheet
from council_desk.services.sheets_in.grid import LINE_LIMIT, Grid, Line
from council_desk.services.sheets_in.values import Reader, name_key

TODAY = dt.date(2026, 11, 29)
LANGUAGES = list(Language)
NATIVE = {Language.FA: Calendar.JALALI, Language.AR: Calendar.ISLAMIC_UMALQURA}


def reader(language=Language.EN, currency="GBP", people=None):
    return Reader(language, NATIVE.get(language, Calendar.GREGORIAN), TODAY, currency, people or {})


def held(holds, term=None):
    return SheetField("x", holds, term)


def cells(data):
    return [line.cells for line in data.lines]


def write(tmp_path, data, name="sheet"):
    path = tmp_path / name
    path.write_bytes(data)
    return path


@pytest.fixture(params=["fa", "en"])
def desk(request, tmp_path):
    clock = lambda: dt.datetime(2026, 11, 29, 12, tzinfo=dt.UTC)  # noqa: E731 - a clock
    with Desk.open(tmp_path / "a.desk", create=True, clock=clock) as opened:
        opened.exchange.import_file(resource_dir() / "sample" / f"{request.param}.json")
        yield opened


def checked(desk, rows, headings, kind=SheetKind.PEOPLE, language=Language.EN):
    grid = Grid(tuple(Line(at, tuple(row)) for at, row in enumerate([headings, *rows], 1)))
    council = desk.councils.list()[0].id
    calendar = NATIVE.get(language, Calendar.GREGORIAN)
    return desk.sheets.check(grid, kind, match(grid, kind), council, language, calendar)


# Files


def book(fill, tmp_path):
    made = openpyxl.Workbook()
    fill(made)
    path = tmp_path / "book.xlsx"
    made.save(path)
    return path


def test_a_workbook_gives_texts_numbers_and_days(tmp_path):
    def fill(made):
        sheet = made.active
        sheet.append(["Name", "Born", "Phone", "Votes"])
        sheet.append(["  زهره چراغ‌سحری ", dt.date(1980, 2, 29), 9121234567, True])
        sheet.append([])
        sheet.append(["x", 12.5, None, False])
        sheet["B4"].number_format = numbers.FORMAT_NUMBER_00

    grid = read_sheet(book(fill, tmp_path))
    assert cells(grid) == [
        ("Name", "Born", "Phone", "Votes"),
        ("زهره چراغ‌سحری", dt.date(1980, 2, 29), "9121234567", "1"),
        ("x", "12.5", "", "0"),
    ]
    assert [line.number for line in grid.lines] == [1, 2, 4]


def test_days_counted_from_1904_and_formats_of_ones_own(tmp_path):
    def fill(made):
        made.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904
        made.active.append([dt.date(2026, 11, 12)])
        made.active["A1"].number_format = '[$-3000401]yyyy/mm/dd;@"d"'
        made.active.append([45000])
        made.active["A2"].number_format = '0 "days"'

    assert cells(read_sheet(book(fill, tmp_path))) == [(dt.date(2026, 11, 12),), ("45000",)]


def test_a_formula_gives_its_saved_value_and_is_never_computed(tmp_path):
    def fill(made):
        made.active.append(["=1+1", '=HYPERLINK("http://x")', "plain"])

    path = book(fill, tmp_path)
    assert cells(read_sheet(path)) == [("", "", "plain")], "nothing was saved with the formulas"
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    sheet = (
        parts["xl/worksheets/sheet1.xml"]
        .replace(b"<v />", b"<v>7</v>")
        .replace(b"<v></v>", b"<v>7</v>")
        .replace(b"<v/>", b"<v>7</v>")
    )
    parts["xl/worksheets/sheet1.xml"] = sheet
    assert cells(read_sheet(write(tmp_path, zipped(parts), "seven.xlsx")))[0][:1] == ("7",)


def test_hidden_sheets_are_passed_over(tmp_path):
    def fill(made):
        made.active.append(["hidden"])
        made.active.sheet_state = "hidden"
        made.create_sheet("second").append(["shown"])

    assert cells(read_sheet(book(fill, tmp_path))) == [("shown",)]


def zipped(parts):
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return target.getvalue()


def parts_of(data):
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


PLAIN = as_xlsx([["a"]], ["Name"])


@pytest.mark.parametrize(
    "part", ["xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml"]
)
def test_a_document_type_is_refused_wherever_it_stands(tmp_path, part):
    parts = parts_of(PLAIN)
    start = parts[part].index(b"?>") + 2
    entity = b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
    parts[part] = parts[part][:start] + entity + parts[part][start:]
    with pytest.raises(DeskError, match="damaged"):
        read_sheet(write(tmp_path, zipped(parts)))


def test_a_bomb_is_unpacked_no_further_than_the_limit(tmp_path, monkeypatch):
    monkeypatch.setattr(workbook, "UNPACKED_LIMIT", 1 << 20)
    parts = parts_of(PLAIN)
    parts["xl/sharedStrings.xml"] = b"<sst><si><t>" + b" " * (8 << 20) + b"</t></si></sst>"
    bomb = zipped(parts)
    assert len(bomb) < 1 << 17
    with pytest.raises(DeskError, match="unpacks to more than"):
        read_sheet(write(tmp_path, bomb))


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"PK\x03\x04 no zip at all", "damaged"),
        (zipped({"xl/other.xml": b""}), "damaged"),
        (zipped(parts_of(PLAIN) | {"xl/worksheets/sheet1.xml": b"<worksheet><row"}), "damaged"),
        (zipped(parts_of(PLAIN) | {"xl/worksheets/sheet1.xml": b'<worksheet><row r="x"/></worksheet>'}), "damaged"),
        (zipped(parts_of(PLAIN) | {"xl/_rels/workbook.xml.rels": b"<Relationships/>"}), "no sheet"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512), "old format"),
        (b"", "nothing in this sheet"),
        (b"\n\n , ,\n", "nothing in this sheet"),
        (b"\xff\xfe\x00", "neither"),
        (bytes(range(256)) * 3, "neither"),
    ],
)
def test_what_is_no_spreadsheet_is_told(tmp_path, data, told):
    with pytest.raises(DeskError, match=told):
        read_sheet(write(tmp_path, data))


def test_too_many_lines_are_told():
    with pytest.raises(DeskError, match="more than 20000 lines"):
        read_delimited(b"a\n" * (LINE_LIMIT + 1))


@pytest.mark.parametrize("at", range(4, len(PLAIN) - 1, 97))
def test_a_file_cut_anywhere_is_told_and_nothing_else_happens(tmp_path, at):
    with pytest.raises(DeskError):
        read_sheet(write(tmp_path, PLAIN[:at]))


PERSIAN = "نام;نقش;تلفن\nزهره چراغ‌سحری;معتمد محله;۰۹۱۲\nپرهام گل‌افشان;دبیر;۰۹۱۳\n"
RUSSIAN = "ФИО;Роль;Телефон\nИрина Вьюгина;секретарь;8900\nЮсуф Яблоневский;председатель;8901\n"
ARABIC = "الاسم الكامل;الدور\nنورة المرجاني;رئيسة المجلس\nبدر الدين الغصن;عضو\n"


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        *[(text, encoding) for text in (PERSIAN, RUSSIAN, ARABIC) for encoding in ("utf-8", "utf-8-sig", "utf-16")],
        (PERSIAN, "utf-16-le"),
        (RUSSIAN, "utf-16-be"),
        (PERSIAN.translate({ord(one): str(at) for at, one in enumerate("۰۱۲۳۴۵۶۷۸۹")}).replace("ی", "ي"), "cp1256"),
        (ARABIC, "cp1256"),
        (RUSSIAN, "cp1251"),
    ],
)
def test_the_encoding_is_found_out(text, encoding):
    assert decoded(text.encode(encoding)) == text


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_the_separator_is_found_out(separator):
    text = separator.join(["Name", "Note"]) + "\r\n" + separator.join(["Ann", '"a, b; c\nd"']) + "\r\n"
    assert separator_of(text) == separator
    assert cells(read_delimited(text.encode())) == [("Name", "Note"), ("Ann", "a, b; c\nd")]


def test_a_separator_that_the_file_names_itself():
    grid = read_delimited(b"sep=|\nName|Note\nAnn|x,y,z\n")
    assert cells(grid) == [("Name", "Note"), ("Ann", "x,y,z")]
    assert [line.number for line in grid.lines] == [2, 3]


@given(
    st.lists(
        st.lists(st.text(st.characters(blacklist_categories=("Cs", "Cc", "Cn"))), min_size=2, max_size=4), max_size=6
    )
)
def test_what_the_program_writes_as_csv_it_reads_again(rows):
    grid = read_delimited(as_csv(rows, ["one", "two", "three", "four"]))
    read = [[*line.cells, *[""] * 4][:4] for line in grid.lines[1:]]
    wanted = [[*(cell.strip() for cell in row), *[""] * 4][:4] for row in rows]
    assert [[cell.lstrip("'") for cell in row] for row in read] == [
        [cell.lstrip("'") for cell in row] for row in wanted if any(row)
    ] or any(mark in cell for row in rows for cell in row for mark in ",;\t|'")


@pytest.mark.parametrize("text", ["=1+1", "+98 912", "-x", "@me"])
def test_what_looks_like_a_formula_is_text(desk, text, tmp_path):
    for data in (as_csv([[text]], ["Name"]), as_xlsx([[text]], ["Name"])):
        grid = read_sheet(write(tmp_path, data))
        assert cells(grid)[1] == (text,)


# Columns


@pytest.mark.parametrize("kind", list(SheetKind))
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_template_is_understood_whole(tmp_path, kind, language):
    grid = read_sheet(write(tmp_path, template(kind, language)))
    assert list(match(grid, kind).columns.values()) == list(FIELDS[kind])
    assert likeliest(grid) is kind


@pytest.mark.parametrize("kind", list(SheetKind))
def test_no_word_stands_for_two_fields_of_a_kind(kind):
    known = words.headings(kind)
    assert set(known) == set(FIELDS[kind])
    for language in LANGUAGES:
        first = [words.heading(kind, field, language) for field in known]
        assert len(set(first)) == len(first)


@pytest.mark.parametrize(
    "name", ["Gender", "Role", "Voice", "ProjectKind", "Stage", "Field", "Dimension", "PaperType", "PaperState"]
)
def test_every_term_has_its_words(name):
    from council_desk.domain import terms

    for term in getattr(terms, name):
        for language in LANGUAGES:
            assert words.meanings(name)[words.fold(words.shown(term, language))] == term.value


def test_headings_below_a_letterhead_and_in_other_words():
    lines = [
        ["Council of Mill Brook"],
        ["list of 2026"],
        ["No.", "SURNAME:", "first name", "Mobile (home)", "?"],
        ["1", "A", "B", "7", ""],
    ]
    grid = Grid(tuple(Line(at, tuple(row)) for at, row in enumerate(lines, 1)))
    found = match(grid, SheetKind.PEOPLE)
    assert found == Matching(2, {1: "family_name", 2: "given_name", 3: "phone"})
    assert found.changed(4, "note").columns == {1: "family_name", 2: "given_name", 3: "phone", 4: "note"}
    assert found.changed(0, "phone").columns == {0: "phone", 1: "family_name", 2: "given_name"}
    assert found.changed(3, "").columns == {1: "family_name", 2: "given_name"}


# Values


@given(
    st.dates(dt.date(1905, 1, 1), dt.date(2060, 1, 1)),
    st.sampled_from(LANGUAGES),
    st.sampled_from([DateStyle.SHORT, DateStyle.MEDIUM]),
)
def test_days_are_read_as_the_language_writes_them(day, language, style):
    calendar = NATIVE.get(language, Calendar.GREGORIAN)
    written = format_date(day, language, calendar, style=style)
    assert reader(language).read(held(Holds.DAY), written) == day


@given(st.dates(dt.date(1940, 1, 1), dt.date(2060, 1, 1)), st.sampled_from(LANGUAGES))
def test_days_of_iso_and_of_other_calendars_are_read_in_every_language(day, language):
    assert reader(language).read(held(Holds.DAY), f"{day} 00:00:00") == day
    named = from_date(day, Calendar.JALALI)
    if language in {Language.FA, Language.EN}:
        assert reader(language).read(held(Holds.DAY), f"{named.year}/{named.month:02}/{named.day:02}") == day


@given(st.integers(0, 10**12), st.sampled_from(LANGUAGES), st.sampled_from(["IRR", "GBP", "RUB", "SAR"]))
def test_money_is_read_with_its_name(amount, language, currency):
    written = format_money(amount, currency, language)
    bare = parse_money("1", currency, language)
    assert reader(language, currency).read(held(Holds.MONEY), written) == amount
    assert reader(language, currency).read(held(Holds.MONEY), str(amount)) == amount * bare


@pytest.mark.parametrize("text", ["۱۸۵ تومان", "185 toman", "185 туман", "١٨٥ تومان"])
def test_tomans_are_ten_rials(text):
    assert reader(Language.FA, "IRR").read(held(Holds.MONEY), text) == 1850


@given(st.integers(0, 10**6), st.sampled_from(["latin", "persian", "arabic"]))
def test_numbers_in_all_digits(number, digits):
    from council_desk.domain.digits import Digits

    assert reader().read(held(Holds.COUNT), to_digits(str(number), Digits(digits))) == number


@pytest.mark.parametrize(
    ("text", "year"), [("1390", 2011), ("۱۳۶۵", 1986), ("1986", 1986), (dt.date(1999, 1, 1), 1999)]
)
def test_years_of_birth(text, year):
    assert reader().read(held(Holds.YEAR), text) == year


@pytest.mark.parametrize(
    ("holds", "text", "told"),
    [
        (Holds.DAY, "12 November", "no year"),
        (Holds.DAY, "30/2/2026", "28"),
        (Holds.DAY, "soon", "not a date"),
        (Holds.YEAR, "12", "not a year of birth"),
        (Holds.YEAR, "2090", "not a year of birth"),
        (Holds.COUNT, "-3", "below zero"),
        (Holds.COUNT, "many", "not a whole number"),
        (Holds.PRIORITY, "6", "from 1 to 5"),
        (Holds.MONEY, "a lot", "not an amount"),
        (Holds.YES_NO, "perhaps", "neither yes nor no"),
        (Holds.PERSON, "Nobody", "nobody on this desk"),
        (Holds.LINE, "x" * 501, "longer than 500"),
        (Holds.TEXT, "x" * 20_001, "longer than 20000"),
    ],
)
def test_what_cannot_be_meant_is_told(holds, text, told):
    with pytest.raises(DeskError, match=told):
        reader().read(held(holds), text)


def test_a_word_of_no_list_is_told_with_those_that_can_stand():
    with pytest.raises(DeskError, match="female, male"):
        reader().read(held(Holds.TERM, Gender), "robot")


@pytest.mark.parametrize("text", ["خانم", "زن", "أنثى", "женский", "Ж", "Female", "female"])
def test_words_of_all_languages_are_understood_at_once(text):
    for language in LANGUAGES:
        assert reader(language).read(held(Holds.TERM, Gender), text) is Gender.FEMALE


@pytest.mark.parametrize(
    ("text", "yes"), [("بله", True), ("нет", False), ("YES", True), ("۱", True), ("لا", False), ("✓", True)]
)
def test_yes_and_no(text, yes):
    assert reader().read(held(Holds.YES_NO), text) is yes


def test_a_name_means_one_person_or_is_told():
    people = {name_key("Honor Brackenridge"): ("a",), name_key("Ann Lee"): ("b", "c")}
    assert reader(people=people).read(held(Holds.PERSON), "Brackenridge, Honor") == "a"
    with pytest.raises(DeskError, match="several people"):
        reader(people=people).read(held(Holds.PERSON), "ann  lee")


# Checking and taking in


def people_on(desk):
    return {row.name for row in desk.people.list()}


def test_people_come_in_with_contacts_and_membership(desk):
    headings = ["Surname", "First name", "Sex", "Year of birth", "Phone", "E-mail", "Role", "Votes", "Member since"]
    rows = [
        ["Field", "Ann", "f", "1980", "0912 1", "ann@x.org", "Trustee", "yes", dt.date(2025, 3, 21)],
        ["Hill", "Tom", "м", "۱۳۹۰", "", "", "شهردار محله", "", ""],
        ["Guest", "Kim", "", "", "", "", "", "", ""],
    ]
    found = checked(desk, rows, headings)
    assert found.ready() and found.troubles == () and not found.alike
    taken = desk.sheets.take(found, leave_alike=True)
    assert (taken.lines, taken.left_out) == (3, 0)
    file = next(desk.people.get(row.id) for row in desk.people.list() if row.name == "Ann Field")
    assert file.person.gender is Gender.FEMALE and file.person.birth_year == 1980
    assert [(one.type, one.value) for one in file.person.contact_details] == [
        (ContactType.PHONE, "0912 1"),
        (ContactType.EMAIL, "ann@x.org"),
    ]
    (membership,) = file.memberships
    assert membership.role is Role.TRUSTEE and membership.voting_right and membership.start_date == dt.date(2025, 3, 21)
    tom = next(desk.people.get(row.id) for row in desk.people.list() if row.name == "Tom Hill")
    assert not tom.memberships[0].voting_right, "who is under 18 has no vote unless it is given"
    assert desk.backups.list(), "a copy was made before"
    desk.sheets.take_out(taken)
    assert not {"Ann Field", "Tom Hill", "Kim Guest"} & people_on(desk)


def test_of_a_minor_only_the_year_is_kept_and_no_address(desk):
    found = checked(desk, [["Tim Low", "2012-05-03"]], ["Name", "Date of birth"])
    (person,) = found.lines[0].made
    assert isinstance(person, Person) and (person.birth_date, person.birth_year) == (None, 2012)
    refused = checked(desk, [["Tim Low", "2012-05-03", "Orchard Row 1"]], ["Name", "Date of birth", "Address"])
    assert [(one.line, one.field) for one in refused.troubles] == [(2, "")]
    assert "address" in str(refused.troubles[0].error)


def test_errors_are_told_by_line_and_column_and_nothing_comes_in(desk):
    before = people_on(desk)
    rows = [["Ann Field", "yes", "trustee"], ["", "no", "trustee"], ["Tom Hill", "perhaps", "king"], ["Kim", "yes", ""]]
    found = checked(desk, rows, ["Name", "Votes", "Role"])
    assert [(one.line, one.field) for one in found.troubles] == [(3, ""), (4, "voting_right"), (4, "role"), (5, "")]
    assert not found.ready()
    with pytest.raises(DeskError, match="cannot be taken in"):
        desk.sheets.take(found, leave_alike=False)
    assert people_on(desk) == before and not desk.backups.list()


def test_without_a_column_for_the_name_nothing_is_ready(desk):
    found = checked(desk, [["0912"]], ["Phone"])
    assert found.missing == "name" and not found.ready()
    assert checked(desk, [["x"]], ["Number"], SheetKind.NEEDS).missing == "title"


def test_likely_duplicates_are_told_and_can_be_left_out(desk):
    there = desk.people.list()[0].name
    rows = [[there], ["New Person"], ["Person, New"], [f"{there[:-1]}x"]]
    found = checked(desk, rows, ["Name"])
    assert found.lines[0].alike == there
    assert [bool(line.alike) for line in found.lines[:3]] == [True, False, True]
    assert found.lines[3].alike == there, "one letter apart"
    before = len(people_on(desk))
    taken = desk.sheets.take(found, leave_alike=True)
    assert (taken.lines, taken.left_out) == (1, 3) and len(people_on(desk)) == before + 1


def test_projects_and_needs_come_in(desk):
    people = [row.name for row in desk.people.list()]
    rows = [
        ["Lamps", "عمرانی", "ongoing", "Infrastructure", people[0], "2026-01-05", "2026-03-05", "1,250"],
        ["Choir", "", "", "", "", "", "", ""],
    ]
    headings = ["Title", "Kind", "Stage", "Field", "Responsible", "Start", "End", "Budget"]
    found = checked(desk, rows, headings, SheetKind.PROJECTS)
    assert found.ready(), found.troubles
    lamps, choir = (line.made[0] for line in found.lines)
    assert (lamps.kind, lamps.stage, lamps.field) == (ProjectKind.CONSTRUCTION, Stage.UNDER_WAY, Field.INFRASTRUCTURE)
    assert lamps.budget == parse_money("1,250", lamps.currency) and lamps.currency in {"IRR", "GBP"}
    assert (choir.kind, choir.stage) == (ProjectKind.OTHER, Stage.PROPOSED)
    needs = checked(
        desk,
        [["Fountain", "wish", "2", "۱۴", "new"]],
        ["Need", "Type", "Priority", "Supporters", "Status"],
        SheetKind.NEEDS,
    )
    assert needs.ready(), needs.troubles
    (need,) = needs.lines[0].made
    assert (need.paper_type, need.priority, need.supporters, need.state) == (
        PaperType.ASPIRATION,
        2,
        14,
        PaperState.REGISTERED,
    )
    assert need.date == TODAY
    for one in (found, needs):
        taken = desk.sheets.take(one, leave_alike=True)
        again = checked(desk, [["lamps"]], ["Title"], SheetKind.PROJECTS)
        assert again.lines[0].alike == "Lamps"
        desk.sheets.take_out(taken) if one is needs else None
    record = desk.exchange.export()
    assert {"Lamps", "Choir"} <= {project.title for project in record.projects}
    assert "Fountain" not in {paper.title for paper in record.papers}


def test_a_project_that_ends_before_it_begins_is_told(desk):
    found = checked(desk, [["Lamps", "2026-03-05", "2026-01-05"]], ["Title", "Start", "End"], SheetKind.PROJECTS)
    assert "ends before it begins" in str(found.troubles[0].error)


def test_what_is_needed_by_now_is_not_taken_out(desk):
    taken = desk.sheets.take(checked(desk, [["Ann Field"]], ["Name"]), leave_alike=True)
    person = next(row.id for row in desk.people.list() if row.name == "Ann Field")
    project = checked(desk, [["Lamps", "Ann Field"]], ["Title", "Responsible"], SheetKind.PROJECTS)
    desk.sheets.take(project, leave_alike=True)
    with pytest.raises(DeskError):
        desk.sheets.take_out(taken)
    assert desk.people.get(person).person.name == "Ann Field"


def test_ten_thousand_lines(desk, tmp_path):
    rows = [[f"Person{at} Family{at % 977}", "f" if at % 2 else "m", "1980"] for at in range(10_000)]
    grid = read_sheet(write(tmp_path, as_xlsx(rows, ["Name", "Sex", "Year of birth"])))
    council = desk.councils.list()[0].id
    found = desk.sheets.check(
        grid, SheetKind.PEOPLE, match(grid, SheetKind.PEOPLE), council, Language.EN, Calendar.GREGORIAN
    )
    taken = desk.sheets.take(found, leave_alike=False)
    assert taken.lines == 10_000
    desk.sheets.take_out(taken)
    assert json.loads(json.dumps(len(desk.people.list()))) == 13
