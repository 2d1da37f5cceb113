"""The report to the municipality as a document: its figures in words, its charts, its copies, what it carries."""

import datetime as dt
import io
import re

import pikepdf
import pytest
from pikepdf import Name
from tests.documents.archive import assert_archival
from tests.documents.reports_help import busy, busy_json
from tests.documents.years_help import LANGUAGES, ON, order, read, year, year_json

from council_desk.documents.blocks import BarChart, Signatures, Table
from council_desk.documents.making import make
from council_desk.documents.report import report_document, report_excerpt
from council_desk.documents.typesetting.engine import typeset
from council_desk.documents.words.report import REPORT
from council_desk.documents.words.terms import TERMS
from council_desk.domain.paperwork import DocumentKind
from council_desk.domain.terms import Language
from council_desk.figures.letters import letter_figures
from council_desk.figures.period import Period
from council_desk.figures.sittings import decision_figures, meeting_figures
from council_desk.figures.voices import need_figures
from council_desk.figures.works import project_figures
from council_desk.record.reading import read_record
from council_desk.record.writing import write_record


def wanted(record, **more):
    return order(record, DocumentKind.REPORT, **({"on": ON} | more))


def charts(document):
    return [block for block in document.blocks if isinstance(block, BarChart)]


def sitting(language: str = "en"):
    """Give a record of two meetings, of which the second failed, with figures that can be told by hand."""
    record = year_json(language, 3)
    record["papers"] = record["papers"][:1]
    record["papers"][0] |= {"field": "infrastructure", "voice": "citizens", "state": "adopted", "date": "2026-06-01"}
    states = ("closed", "failed_no_quorum", "cancelled")
    for at, (meeting, state) in enumerate(zip(record["meetings"], states, strict=True)):
        meeting["state"] = state
        if at:
            meeting["agenda"] = []
    voting = [entry for entry in record["meetings"][1]["attendance"] if entry["voting_right"]]
    for entry in voting[2:]:
        entry["status"] = "absent"
        entry.pop("intervals", None)
    record["letters"] = [
        {
            "id": record["papers"][0]["id"].replace("a", "b"),
            "organization": record["meetings"][0]["organization"],
            "direction": "outgoing",
            "date": "2026-06-01",
            "subject": "SUBJECT",
            "kind": "request",
            "reply_due": "2026-07-01",
        }
    ]
    return read(record)


@pytest.mark.parametrize(
    ("language", "told"),
    [
        (
            "fa",
            [
                "گزارش دوره‌ای شورا به شهرداری",
                "شورای محلهٔ چشمه‌سار – ۱ فروردین تا ۲۹ اسفند ۱۴۰۵",
                "به: شهرداری مرکزی نارستان · وضعیت تا ۱۰ اسفند ۱۴۰۵",
                "جلسه | تاریخ | حاضر | از | حد نصاب | رسمیت",
                "۲ | ۳ اردیبهشت ۱۴۰۵ | ۲ | ۸ | ۵ | نیافت",
                "زیرساخت | ۱ | ۱ | ۰",
                "در انتظار پاسخ | ۱ | ۱۰۰\u200f٪",
                "نامه‌های بی‌پاسخ پس از مهلت: ۱",
            ],
        ),
        (
            "ar",
            [
                "التقرير الدوري للمجلس إلى البلدية",
                "٢ | ٦ ذو القعدة ١٤٤٧هـ | ٢ | ٩ | ٥ | لم يكتمل",
                "البنية التحتية | ١ | ١ | ٠",
            ],
        ),
        (
            "ru",
            [
                "ОТЧЁТ СОВЕТА ЗА ПЕРИОД",
                "Совет микрорайона «Ключевой», 21 марта 2026 г. – 20 марта 2027 г.",
                "2 | 23 апреля 2026 г. | 2 | 10 | 6 | нет",
                "Инфраструктура | 1 | 1 | 0",
                "Ожидают ответа | 1 | 100 %",
            ],
        ),
        (
            "en",
            [
                "Report to the municipality",
                "Mill Brook Neighbourhood Council, 21 March 2026 – 20 March 2027",
                "To: Harrowmere City Council (central municipality) · as of 1 March 2027",
                "Meetings held: 1 · Failed for want of a quorum: 1 · Cancelled: 1 · Average attendance: 75%",
                "2 | 23 April 2026 | 2 | 8 | 5 | no",
                "Infrastructure | 1 | 1 | 0",
                "Waiting for an answer | 1 | 100%",
                "Answers that are overdue: 1",
            ],
        ),
    ],
)
def test_the_figures_in_words(lines, language, told):
    record = sitting(language)
    text = lines(report_document(record, wanted(record)))
    assert [line for line in told if line not in text] == []


def test_attendance_is_held_against_the_quorum(lines):
    record = sitting("en")
    chart = charts(report_document(record, wanted(record)))[0]
    assert chart.series == ("Present", "Not present") and chart.reference == "Quorum"
    assert [(bar.label, bar.values, bar.written, bar.reference) for bar in chart.bars] == [
        ("1, 9 April 2026", (6, 2), "6 of 8", 5),
        ("2, 23 April 2026", (2, 6), "2 of 8", 5),
    ]
    assert chart.alternative == (
        "Bar chart: Voting members present and the quorum, by meeting. "
        "1, 9 April 2026: 6 of 8, quorum 5; 2, 23 April 2026: 2 of 8, quorum 5."
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_number_of_a_chart_stands_in_its_words_and_in_a_table(language):
    record = busy(language)
    document = report_document(record, wanted(record))
    assert len(charts(document)) >= 7
    blocks = list(document.blocks)
    for chart in charts(document):
        table = next(block for block in blocks[blocks.index(chart) + 1 :] if isinstance(block, Table))
        cells = [cell.text for row in table.rows for cell in row if isinstance(cell.text, str)]
        for bar in chart.bars:
            assert bar.label in chart.alternative and bar.written in chart.alternative
            parts = re.split(r" из | از | من | of ", bar.written)
            if bar.written not in cells:
                assert len(parts) > 1 or bar.label not in cells
                assert all(any(part in cell for cell in cells) for part in parts)


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_archival_tells_its_figures_and_is_the_same_each_time(language, reader):
    record = busy(language)
    made = make(record, wanted(record))
    assert made.missing == () and made.pdf == make(record, wanted(record)).pdf
    words, terms = REPORT[Language(language)], TERMS[Language(language)]
    told = [words.meetings, words.decisions, words.actions, words.projects, words.needs, words.youth, words.letters]
    told += [
        terms.project_kinds[kind]
        for kind in project_figures(record, wanted(record).subject, Period.of(record, wanted(record))).stages
    ]
    assert reader.share(told, reader.pdfium(made.pdf)).words == 1
    assert_archival(made.pdf, language=language)
    with pikepdf.open(io.BytesIO(made.pdf)) as opened:
        figures = [one for one in opened.Root.StructTreeRoot.K.K if Name.Figure == one.S]
        shown = charts(report_document(record, wanted(record)))
        told = [re.sub("[\u2066-\u2069]", "", chart.alternative) for chart in shown]
        assert [str(one.Alt) for one in figures] == told


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_period_without_anything_says_so_in_one_sentence(lines, language):
    record = year(language, 1)
    empty = wanted(record, first=dt.date(2020, 1, 1), last=dt.date(2020, 12, 31))
    record = record.model_copy(update={"projects": (), "assignments": ()})
    text = lines(report_document(record, empty))
    words = REPORT[Language(language)]
    assert words.none in text and words.glance not in text and words.meetings not in text
    assert make(record, empty).pages == 1


def test_parts_without_a_figure_are_left_out(headings):
    record = sitting("en").model_copy(update={"projects": (), "assignments": (), "letters": ()})
    found = headings(report_document(record, wanted(record)))
    assert found == [
        "Report to the municipality",
        "The period at a glance",
        "Meetings and attendance",
        "Decisions",
        "Actions",
        "Needs and initiatives",
    ]


@pytest.mark.parametrize("copy", ["internal", "municipality", "public"])
def test_it_carries_what_it_counts_and_no_more(carried, copy):
    record = busy("en", meetings=8)
    made = make(record, wanted(record, copy=copy))
    inside = carried(made.pdf)
    written = write_record(inside).decode()
    assert read_record(write_record(inside)) == inside
    assert make(inside, wanted(record, copy=copy)).pdf == made.pdf
    for word in ("SECRET", "speeches", "vote_events", "contact_details", "intervals", "introduction", "guidance"):
        assert word not in written
    # of an adult who holds a youth post or role a copy keeps the year of birth: without it they count as a minor
    private = {"birth_date", "gender", "guardian_consent", *(("birth_year",) if copy == "internal" else ())}
    assert not private & {name for person in inside.people for name in person.model_fields_set}


def test_copies_for_others_hold_nothing_closed_and_no_name_of_a_minor(carried):
    record = busy_json("en")
    for meeting in record["meetings"]:
        meeting["state"] = "held"
        meeting["agenda"][1] |= {"public": False, "title": "CLOSEDITEM"}
        meeting["agenda"][1]["motions"][0]["text"] = "CLOSEDMOTION"
    minor = record["people"][9]
    minor["birth_year"] = 2012
    minor.pop("guardian_consent", None)
    whole = read(record)
    told = {
        copy: write_record(carried(make(whole, wanted(whole, copy=copy)).pdf)).decode()
        for copy in ("internal", "municipality", "public")
    }
    assert "CLOSEDMOTION" in told["internal"] and minor["name"] in told["internal"]
    assert minor["name"] not in told["municipality"] and minor["family_name"] not in told["municipality"]
    assert "CLOSED" not in told["public"] and minor["family_name"] not in told["public"]
    internal, public = (report_document(whole, wanted(whole, copy=copy)) for copy in ("internal", "public"))
    assert len(charts(public)) < len(charts(internal))
    council = wanted(whole).subject
    shown = carried(make(whole, wanted(whole, copy="public")).pdf)
    counts = [decision_figures(one, council, Period.of(one, wanted(whole))).results for one in (whole, shown)]
    assert sum(counts[1].values()) < sum(counts[0].values())


def test_figures_of_what_it_carries_are_those_of_the_whole():
    record = busy("en", seed=7)
    council, period = wanted(record).subject, Period.of(record, wanted(record))
    inside = report_excerpt(record, wanted(record))
    for count in (decision_figures, need_figures, letter_figures, project_figures):
        assert count(inside, council, period) == count(record, council, period)
    came = [
        [(one.day, one.present, one.of, one.needed) for one in meeting_figures(which, council, period).attended]
        for which in (inside, record)
    ]
    assert came[0] == came[1]


def test_what_a_later_meeting_told_of_an_action_comes_along(carried):
    record = year_json("en", 2)
    for meeting, state in zip(record["meetings"], ("open", "done"), strict=True):
        for item in meeting["agenda"]:
            item["actions"] = []
        action = {"id": meeting["agenda"][0]["id"].replace("a", "b"), "text": "Mend the gate", "state": state}
        meeting["agenda"][0]["actions"] = [action | ({"carried_from": 1} if state == "done" else {})]
        meeting["state"] = "held"
    whole = read(record)
    early = wanted(whole, last=dt.date(2026, 4, 12))
    inside = carried(make(whole, early).pdf)
    assert [meeting.number for meeting in inside.meetings] == [1, 2]
    assert [item.motions for item in inside.meetings[1].agenda] == [()] and inside.meetings[1].attendance == ()
    assert make(inside, early).pdf == make(whole, early).pdf


def test_chair_and_secretary_sign():
    record = busy("en")
    *_, signatures = report_document(record, wanted(record)).blocks
    assert isinstance(signatures, Signatures)
    assert [(one.role, one.name) for one in signatures.signers] == [
        ("Chair", "Honor Brackenridge"),
        ("Secretary", "Zoë O’Fernley"),
    ]
    nobody = record.model_copy(update={"memberships": ()})
    *_, signatures = report_document(nobody, wanted(record)).blocks
    assert [one.name for one in signatures.signers] == ["", ""]


def test_an_open_period_reaches_from_the_first_meeting_to_the_day_of_the_report(lines):
    record = sitting("en")
    text = lines(report_document(record, wanted(record, first=None, last=None)))
    assert "Mill Brook Neighbourhood Council, 9 April 2026 – 1 March 2027" in text


def test_very_many_meetings_are_shown_in_several_charts(reader):
    record = year("en", 70)
    states = tuple(one.model_copy(update={"agenda": (), "state": "held"}) for one in record.meetings)
    long = record.model_copy(update={"meetings": states})
    document = report_document(long, wanted(long, last=dt.date(2030, 1, 1)))
    attendance = [chart for chart in charts(document) if chart.reference]
    assert [len(chart.bars) for chart in attendance] == [30, 30, 10]
    assert typeset(document).pages >= 5


def test_amounts_are_written_as_money(lines):
    record = busy("fa")
    text = "\n".join(lines(report_document(record, wanted(record))))
    (money,) = project_figures(record, wanted(record).subject, Period.of(record, wanted(record))).money
    budget = f"{money.budget:,}".replace(",", "٬").translate(str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹"))
    assert f"{budget} ریال" in text


def test_a_period_without_meetings_still_tells_of_projects_and_of_letters_that_came_in(headings, lines):
    record = busy_json("en")
    record["letters"] = [one | {"direction": "incoming"} for one in record["letters"][:2]]
    for project in record["projects"]:
        for money in ("budget", "funding", "expenses"):
            project.pop(money, None)
    record["meetings"], record["papers"] = [], []
    whole = read(record)
    wanted_one = order(busy("en"), DocumentKind.REPORT, on=ON)
    document = report_document(whole, wanted_one)
    assert headings(document) == [
        "Report to the municipality",
        "The period at a glance",
        "Projects and programmes",
        "Voices",
        "Youth mayors",
        "Letters",
    ]
    assert "Letters received: 2" in lines(document)
    assert [chart.alternative.split(":")[1] for chart in charts(document)] == [
        " Projects by stage. Proposed",
        " Members by voice. Citizens",
    ]


def test_a_meeting_called_off_and_one_without_attendance_have_no_chart(lines):
    record = year_json("en", 2)
    record["meetings"][0] |= {"state": "cancelled", "agenda": []}
    record["meetings"][1] |= {"state": "held", "attendance": [], "agenda": []}
    whole = read(record).model_copy(update={"projects": (), "papers": (), "assignments": ()})
    document = report_document(whole, wanted(whole))
    assert "Meetings held: 1 · Cancelled: 1" in lines(document)
    assert ["Members by voice" in chart.alternative for chart in charts(document)] == [True]


def with_words(language="en", text="THANKS to all.\n\nSECOND paragraph."):
    record = busy_json(language)
    wanted_one = wanted(read(record))
    paper = {
        "id": "019f2b52-1111-7000-8000-000000000001",
        "organization": wanted_one.subject,
        "paper_type": "report",
        "reference": f"{wanted_one.first}/{wanted_one.last}",
        "title": "Report",
        "date": str(wanted_one.last),
        "text": text,
    }
    record["papers"].append(paper)
    return read(record)


@pytest.mark.parametrize("copy", ["internal", "municipality", "public"])
def test_the_words_of_the_council_stand_after_the_overview_but_not_in_the_public_copy(headings, lines, carried, copy):
    record = with_words()
    document = report_document(record, wanted(record, copy=copy))
    text, told = lines(document), headings(document)
    shown = copy != "public"
    assert ("THANKS to all." in text and "SECOND paragraph." in text) is shown
    assert ("Remarks of the council" in told) is shown
    if shown:
        assert told.index("Remarks of the council") == told.index("The period at a glance") + 1
    pdf = make(record, wanted(record, copy=copy)).pdf
    inside = carried(pdf)
    assert ("THANKS" in write_record(inside).decode()) is shown
    assert make(inside, wanted(record, copy=copy)).pdf == pdf


def test_words_on_another_period_or_without_a_text_are_not_printed(headings):
    record = with_words()
    other = report_document(record, wanted(record, last=dt.date(2027, 3, 19)))
    assert "Remarks of the council" not in headings(other)
    blank = with_words(text=" \n ")
    assert "Remarks of the council" not in headings(report_document(blank, wanted(blank)))


def test_words_stand_even_where_there_is_nothing_to_count(lines):
    record = with_words().model_copy(
        update={"meetings": (), "projects": (), "assignments": (), "letters": (), "memberships": ()}
    )
    papers = tuple(one for one in record.papers if one.paper_type == "report" and one.text)
    record = record.model_copy(update={"papers": papers[-1:]})
    wanted_one = order(busy("en"), DocumentKind.REPORT, on=ON)
    text = lines(report_document(record, wanted_one))
    assert "THANKS to all." in text and REPORT[Language.EN].none in text


@pytest.mark.parametrize("copy", ["internal", "municipality", "public"])
def test_who_came_and_who_has_what_to_do_is_told_by_name_but_to_the_public(copy):
    record = busy("en")
    told = " ".join(chart.alternative for chart in charts(report_document(record, wanted(record, copy=copy))))
    assert ("Attendance by member: ordinary meetings" in told) is (copy != "public")
    assert ("Still to be done, by person" in told) is (copy != "public")
    assert "Members by voice" in told
    pdf = make(record, wanted(record, copy=copy)).pdf
    assert pdf == make(record, wanted(record, copy=copy)).pdf


def test_how_youth_grows_is_told_in_the_internal_copy_alone(lines):
    record = busy_json("en")
    for one in record["assignments"]:
        one["growth"].append({"date": "2026-11-01", "kind": "evaluation", "title": "e", "score": 4})
        one["learning"] = [{"title": "a", "done_on": "2026-11-01"}, {"title": "b"}]
    whole = read(record)
    inner, outer = (
        "\n".join(lines(report_document(whole, wanted(whole, copy=copy)))) for copy in ("internal", "municipality")
    )
    for words in ("Mean evaluation by mentors (1 to 5)", "Learning modules done", "Hours of training"):
        assert words in inner and words not in outer
