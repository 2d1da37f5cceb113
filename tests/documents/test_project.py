"""Sheets of projects: particulars, decisions, milestones and money in four languages; empty and very long ones."""

import datetime as dt
import json

import pytest
from tests.documents.archive import assert_archival
from tests.documents.works_help import LANGUAGES, TOLD, make_id, worked, worked_json

from council_desk.documents.making import make
from council_desk.documents.project import NoSuchProjectError, project_document
from council_desk.domain.paperwork import DocumentKind, Order
from council_desk.record.models import CouncilRecord
from council_desk.record.reading import read_record
from council_desk.record.writing import write_record

ON = dt.date(2026, 12, 1)


def order(record, place=0, **more):
    return Order(kind=DocumentKind.PROJECT_SHEET, subject=record.projects[place].id, on=ON, **more)


def changed(language, **fields):
    """Give the record with another first project."""
    record = worked_json(language)
    project = record["projects"][0]
    for name, value in fields.items():
        project.pop(name, None)
        if value is not None:
            project[name] = value
    return CouncilRecord.model_validate_json(json.dumps(record))


@pytest.mark.parametrize(
    ("language", "told"),
    [
        (
            "fa",
            [
                "شماره: P-7",
                "شناسنامهٔ پروژه",
                "نوع | عمرانی | مرحله | در حال اجرا",
                "شرکت‌کنندگان | ۲۳ نفر | پیشرفت | ۳۳\u200f٪ (بر پایهٔ وزن مراحل)",
                "منشأ | آبخوری عمومی کنار میدانگاه – اهالی کوچهٔ ۱۴ (۲۱ آبان ۱۴۰۵)",
                "۱ | نقشه‌برداری | ۳ | ۷ آذر ۱۴۰۵ | انجام شد ۵ آذر ۱۴۰۵",
                "۲ | پایان لوله‌گذاری | ۲ | ۸ آذر ۱۴۰۵ | گذشته از مهلت",
                "عنوان | مبلغ (ریال) | توضیح",
                "بودجهٔ مصوب | ۱٬۸۵۰٬۰۰۰٬۰۰۰ | ",
                "تأمین اعتبار: شهرداری | ۱٬۱۱۰٬۰۰۰٬۰۰۰ | به‌صورت اقساط",
                "مانده | ۱٬۴۳۳٬۷۵۰٬۰۰۰ | ",
            ],
        ),
        (
            "ar",
            [
                "بطاقة مشروع",
                "المشاركون | ٢٣ شخصاً | نسبة الإنجاز | ٣٣٪ (بحسب أوزان المراحل)",
                "البيان | المبلغ (ر.س.) | ملاحظات",
                "الميزانية | ١٨٥٬٤٠٠٫٥٠ | ",
            ],
        ),
        (
            "ru",
            [
                "ПАСПОРТ ПРОЕКТА",
                "Участники | 23 человека | Готовность | 33 % (по весу этапов)",
                "Статья | Сумма, руб. | Примечание",
                "Бюджет | 1 250 000,50 | ",
                "2 | Окончание работ на водопроводе | 2 | 29.11.2026 | просрочено",
            ],
        ),
        (
            "en",
            [
                "Project sheet",
                "Field, dimension | Infrastructure, We | Period | from 20 November 2026 to 1 March 2027",
                "Responsible | Toby Larkspurre | Overseen by | Osric Pennyroyal CEng",
                "Participants | 23 | Progress | 33% (by the weights of the milestones)",
                "Origin | Drinking fountain in the garden – residents of no. 14 (12 November 2026)",
                "3 | Ask ten households | 4 | — | open",
                "Spent in all | 4,171.61 | ",
                "Remaining | 14,368.89 | ",
            ],
        ),
    ],
)
def test_a_sheet_tells_the_project_in_its_language(lines, language, told):
    record = worked(language)
    text = lines(project_document(record, order(record)))
    assert [line for line in told if line not in text] == []
    assert any(TOLD[language]["description"] in line for line in text)
    assert any(TOLD[language]["result"] in line for line in text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sheet_is_archival_the_same_each_time_and_can_be_read_again(reader, language):
    record = worked(language)
    made = make(record, order(record))
    assert made.missing == () and made.pdf == make(record, order(record)).pdf
    wanted = [record.projects[0].title, TOLD[language]["description"], TOLD[language]["result"]]
    assert reader.share(wanted, reader.pdfium(made.pdf)).words >= 0.95
    assert reader.share(wanted, reader.poppler(made.pdf)).words >= 0.97
    assert_archival(made.pdf, language=language)


@pytest.mark.parametrize(
    ("language", "without"),
    [
        ("fa", ["مرحله‌ای تعریف نشده است.", "هنوز مصوبه‌ای دربارهٔ این پروژه ثبت نشده است."]),
        ("ar", ["لم تُحدَّد مراحل بعد.", "لم يُسجَّل بعدُ قرار بشأن هذا المشروع."]),
        ("ru", ["Этапы не заданы.", "Решений по проекту пока нет."]),
        ("en", ["No milestones have been set.", "No decision on this project has been recorded yet."]),
    ],
)
def test_a_project_without_anything_says_so(lines, language, without):
    record = worked_json(language)
    keep = {"id", "organization", "title", "kind", "stage"}
    record["projects"].append({k: v for k, v in record["projects"][0].items() if k in keep} | {"id": make_id(7777)})
    record = CouncilRecord.model_validate_json(json.dumps(record))
    text = lines(project_document(record, order(record, -1)))
    assert [line for line in without if line in text] == without
    assert make(record, order(record, -1)).pages == 1


def test_spending_over_the_budget_is_called_that(lines):
    record = changed("en", budget=1000)
    text = lines(project_document(record, order(record)))
    assert "Over budget | 4,161.61 | " in text and not any(line.startswith("Remaining") for line in text)


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"start_date": None}, "until 1 March 2027"),
        ({"end_date": None}, "from 20 November 2026"),
    ],
)
def test_half_a_period_is_told_as_that(lines, fields, told):
    record = changed("en", **fields)
    assert any(line.endswith(f"Period | {told}") for line in lines(project_document(record, order(record))))


@pytest.mark.parametrize(
    ("language", "told"),
    [
        (
            "fa",
            [
                "ردیف | تاریخ | موضوع | محل | شرکت‌کنندگان",
                "۱ | ۱۰ آذر ۱۴۰۵ | <b> | مسجد | ۱۲",
                "۲ | ۱۷ آذر ۱۴۰۵ |  |  | ",
            ],
        ),
        ("ar", ["م | التاريخ | الموضوع | المكان | المشاركون"]),
        ("ru", ["№ | Дата | Тема | Место | Участники"]),
        ("en", ["No. | Date | Subject | Place | Participants", "1 | 1 December 2026 | <b> | مسجد | 12"]),
    ],
)
def test_the_sessions_of_a_programme_stand_by_their_days(lines, language, told):
    held = {"id": make_id(9001), "date": "2026-12-01", "title": "<b>", "place": "مسجد", "participants": 12}
    sessions = [{"id": make_id(9002), "date": "2026-12-08"}, held]
    record = changed(language, sessions=sessions)
    text = lines(project_document(record, order(record)))
    assert [line for line in told if line in text] == told
    assert_archival(make(record, order(record)).pdf, language=language)
    assert told[0] not in lines(project_document(worked(language), order(record)))


def test_two_hundred_milestones_repeat_their_head(reader):
    steps = [{"id": make_id(8000 + place), "title": f"step{place} " * 8} for place in range(200)]
    record = changed("en", milestones=steps, title="t" * 500)
    made = make(record, order(record))
    text = reader.pdfium(made.pdf)
    assert made.pages > 5 and text.count("Milestone\r\nWeight") + text.count("Milestone Weight") >= made.pages - 2
    assert text.count("step199") == 8


def test_rejected_motions_come_after_those_that_were_carried(lines):
    record = worked_json("en")
    project = record["projects"][0]["id"]
    record["meetings"][0]["agenda"][0]["motions"][0] |= {"project": project, "result": "rejected"}
    record = CouncilRecord.model_validate_json(json.dumps(record))
    numbers = [
        line.split(" | ")[0] for line in lines(project_document(record, order(record))) if line.startswith("2026/")
    ]
    assert numbers == ["2026/62", "2026/61"]


def test_the_sheet_carries_the_project_and_its_decision_alone(carried):
    record = worked("en")
    inside = carried(make(record, order(record)).pdf)
    assert [one.id for one in inside.projects] == [record.projects[0].id]
    assert [motion.reference for item in inside.meetings[0].agenda for motion in item.motions] == ["2026/62"]
    written = write_record(inside).decode()
    for word in ("speeches", "vote_events", "contact_details", "attendance", "letters", "growth", '"guardian"'):
        assert word not in written, word
    assert read_record(write_record(inside)) == inside
    assert project_document(inside, order(record)) == project_document(record, order(record))


@pytest.mark.parametrize("copy", ["municipality", "public"])
def test_in_copies_a_responsible_minor_is_initials(reader, carried, copy):
    record = worked("en")
    made = make(record, order(record, copy=copy))
    inside = write_record(carried(made.pdf)).decode()
    for found in (reader.pdfium(made.pdf), inside):
        assert "Larkspurre" not in found and "T.L." in found
    assert "birth_year" not in inside


def test_a_project_of_no_public_decision_is_in_no_public_copy():
    record = worked("en")
    with pytest.raises(NoSuchProjectError, match="public decisions"):
        make(record, order(record, 2, copy="public"))
    assert make(record, order(record, 2)).pages == 1


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("fa", "مختصات جغرافیایی | \u200f۳۵٫۶۸۹۲، \u200f۵۱٫۳۸۹"),
        ("ar", "الإحداثيات | \u200f٣٥٫٦٨٩٢، \u200f٥١٫٣٨٩"),
        ("ru", "Координаты | 35.6892, 51.389"),
        ("en", "Coordinates | 35.6892, 51.389"),
    ],
)
def test_the_coordinates_of_the_place_are_printed_in_the_digits_of_the_culture(lines, language, told):
    place = {"name": "Library", "latitude": 35.6892, "longitude": 51.389}
    record = changed(language, location=place)
    assert told in lines(project_document(record, order(record)))
    without = changed(language, location={"name": "Library", "latitude": 35.6892})
    assert not any(line.startswith(told.split(" | ")[0]) for line in lines(project_document(without, order(without))))
