"""Attendance sheets: who is on the list and in what order, room to sign, rows for guests; what each copy shows."""

import json

import pytest
from tests.documents.archive import assert_archival

from council_desk.documents.attendance_sheet import attendance_sheet
from council_desk.documents.blocks import Table
from council_desk.documents.excerpts import NoSuchMeetingError
from council_desk.documents.making import make
from council_desk.documents.words.attendance_sheet import SHEET
from council_desk.domain.paperwork import DocumentKind, Order
from council_desk.domain.terms import QuorumRule
from council_desk.record.models import CouncilRecord
from council_desk.record.reading import read_record
from council_desk.record.writing import write_record

LANGUAGES = ["fa", "ar", "ru", "en"]


def order(record, **more):
    return Order(kind=DocumentKind.ATTENDANCE_SHEET, subject=record.meetings[0].id, **more)


def changed(record, **fields):
    meeting, *others = record.meetings
    return record.model_copy(update={"meetings": (meeting.model_copy(update=fields), *others)})


def table(document):
    (found,) = [block for block in document.blocks if isinstance(block, Table)]
    return found


@pytest.mark.parametrize(
    ("language", "told"),
    [
        (
            "fa",
            [
                "لیست حضور و غیاب",
                "چهاردهمین جلسهٔ شورای محلهٔ چشمه‌سار",
                "ردیف | نام و نام خانوادگی | سمت | تلفن همراه | ورود | خروج | امضا",
                "اعضای دارای حق رأی",
                "۷ | آقای محمدرضا گل‌افشان | رئیس شورا (معتمد محله) | ۰۹۱۰ ۰۰۰ ۰۰ ۰۲ |  |  | ",
                "شمار حاضران دارای حق رأی: ............ نفر از ۸ نفر؛ حد نصاب: ۵ نفر",
                "دبیر جلسه ____ خانم فاطمه‌سادات میرزایی‌فر",
                "رئیس جلسه ____ آقای محمدرضا گل‌افشان",
            ],
        ),
        (
            "ar",
            [
                "كشف الحضور",
                "م | الاسم | الصفة | الحضور | الانصراف | التوقيع",
                "٨ | الدكتورة نورة المرجاني | رئيسة مجلس الحيّ |  |  | ",
                "عدد الحاضرين ممّن لهم حقّ التصويت: ............ من ٩؛ النصاب: ٥",
            ],
        ),
        (
            "ru",
            [
                "ЛИСТ РЕГИСТРАЦИИ",
                "участников заседания Совета микрорайона «Ключевой» № 14",
                "№ | Фамилия, имя, отчество | Должность, адрес | Прибытие | Убытие | Подпись",
                "2 | Ёлочкин Артём Львович | секретарь Совета |  |  | ",
                "Зарегистрировано с правом решающего голоса: ............ из 10; кворум – 6",
                "Секретарь ____ А.Л. Ёлочкин",
            ],
        ),
        (
            "en",
            [
                "Sign-in sheet",
                "No. | Name | Capacity | Time in | Time out | Signature",
                "1 | Honor Brackenridge | Chair |  |  | ",
                "2 | Rima Cloverdale | Member |  |  | ",
                "Guests",
                "14 |  |  |  |  | ",
                "Present with a vote: ............ of 8; quorum: 5",
            ],
        ),
    ],
)
def test_members_with_a_vote_come_first_by_their_names_then_the_others_then_room_for_guests(
    planned, lines, language, told
):
    record = planned(language)
    document = attendance_sheet(record, order(record))
    text = lines(document)
    assert [line for line in told if line not in text] == []
    words = SHEET[record.language]
    places = [text.index(part) for part in (words.voting, words.without_vote, words.guests) if part in text]
    assert places == sorted(places) and words.guests in text
    assert sum(line.count(" | ") == 5 + bool(words.phone) and line.endswith(" |  |  |  | ") for line in text) >= 6


@pytest.mark.parametrize("copy", ["internal", "municipality"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_archival_can_be_read_and_is_made_again_of_what_it_carries(
    planned, reader, carried, remade, language, copy
):
    record = planned(language)
    wanted = order(record, copy=copy)
    made = make(record, wanted)
    assert made.missing == ()
    assert_archival(made.pdf, language=language)
    inside = carried(made.pdf)
    names = [person.family_name for person in inside.people if person.family_name]
    assert reader.share([*names, SHEET[record.language].signature], reader.pdfium(made.pdf)).words == 1
    assert read_record(write_record(inside)) == inside
    assert remade(record, wanted, made.pdf)


def test_rows_leave_room_for_a_hand_and_titles_do_not(planned):
    assert table(attendance_sheet(planned("fa"), order(planned("fa")))).row_height >= 28


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_carries_the_list_and_nothing_of_the_meeting(planned, carried, language):
    record = planned(language)
    inside = carried(make(record, order(record)).pdf)
    (meeting,) = inside.meetings
    assert (meeting.agenda, meeting.minutes, meeting.attachments, meeting.started) == ((), None, (), None)
    assert not any(entry.note or entry.intervals for entry in meeting.attendance)
    kinds = {contact.type for person in inside.people for contact in person.contact_details}
    assert kinds == ({"phone"} if language == "fa" else set())
    assert not any(person.note or person.guardian_consent for person in inside.people)


@pytest.mark.parametrize("copy", ["municipality", "public"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_copies_for_others_have_no_phones_and_minors_by_their_initials(planned, reader, carried, language, copy):
    record = planned(language)
    minor = record.people[9]
    phones = [contact.value for person in record.people for contact in person.contact_details]
    made = make(record, order(record, copy=copy))
    for text in (reader.pdfium(made.pdf), write_record(carried(made.pdf)).decode("utf-8")):
        assert minor.family_name not in text and "CLOSED" not in text
        assert [phone for phone in phones if phone in text] == []
        assert not SHEET[record.language].phone or SHEET[record.language].phone not in text


def test_without_a_list_of_the_meeting_its_members_of_the_day_are_expected(planned, lines, carried, remade):
    record = changed(planned("en"), attendance=())
    text = lines(attendance_sheet(record, order(record)))
    assert any("Honor Brackenridge" in line for line in text) and any("| Youth mayor |" in line for line in text)
    made = make(record, order(record))
    assert carried(made.pdf).memberships and remade(record, order(record), made.pdf)


def test_with_nobody_known_it_is_a_sheet_for_guests(planned, lines):
    record = changed(planned("en"), attendance=(), chair=None, secretary=None)
    record = record.model_copy(update={"memberships": ()})
    text = lines(attendance_sheet(record, order(record)))
    assert "No list of members is kept yet." in text and "Secretary ____ " in text
    assert not any(line.startswith("Present with a vote") for line in text)
    assert make(record, order(record)).pages == 1


def test_a_quorum_without_its_number_is_not_told(planned, lines):
    record = planned("en")
    rules = next(one for one in record.organizations if one.rules).rules.model_copy(
        update={"quorum": QuorumRule.NUMBER, "quorum_number": None}
    )
    bodies = tuple(one.model_copy(update={"rules": rules}) if one.rules else one for one in record.organizations)
    text = lines(attendance_sheet(record.model_copy(update={"organizations": bodies}), order(record)))
    assert "Present with a vote: ............ of 8" in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_two_hundred_members_have_the_head_on_every_page(planned, reader, language):
    record = json.loads(planned(language).model_dump_json(exclude_unset=True))
    meeting, one = record["meetings"][0], record["people"][1]
    for number in range(200):
        id_ = f"00000000-0000-7000-8000-{number:012x}"
        record["people"].append(one | {"id": id_, "family_name": f"{one['family_name']} {number}"})
        meeting["attendance"].append({"person": id_, "status": "absent", "voting_right": number % 2 == 0})
    large = CouncilRecord.model_validate_json(json.dumps(record))
    made = make(large, order(large))
    assert made.pages >= 8 and made.missing == ()
    heads = [SHEET[large.language].signature] * (made.pages - 1)  # the last may be for signatures
    assert reader.share(heads, reader.pdfium(made.pdf)).words == 1
    document = attendance_sheet(large, order(large))
    assert len(table(document).rows) == 213 + 6 + 3


def test_a_meeting_that_is_not_there_is_refused(planned):
    with pytest.raises(NoSuchMeetingError):
        make(planned("en"), Order(kind=DocumentKind.ATTENDANCE_SHEET, subject="00000000-0000-0000-0000-000000000000"))
