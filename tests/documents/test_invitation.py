"""Invitations: to all or to one, when and where, agenda, quorum, second calls; what they carry and keep back."""

import json

import pytest
from tests.documents.archive import assert_archival

from council_desk.documents.blocks import Signatures, Table
from council_desk.documents.excerpts import NoSuchMeetingError
from council_desk.documents.invitation import NoSuchGuestError, invitation_document
from council_desk.documents.making import make
from council_desk.documents.words.invitation import INVITATION
from council_desk.domain.paperwork import DocumentKind, Order
from council_desk.domain.terms import Gender, QuorumRule
from council_desk.record.models import CouncilRecord
from council_desk.record.reading import read_record
from council_desk.record.writing import write_record

LANGUAGES = ["fa", "ar", "ru", "en"]


def order(record, **more):
    return Order(kind=DocumentKind.INVITATION, subject=record.meetings[0].id, **more)


def changed(record, **fields):
    meeting, *others = record.meetings
    return record.model_copy(update={"meetings": (meeting.model_copy(update=fields), *others)})


def council_changed(record, **fields):
    council = record.meetings[0].organization
    bodies = tuple(one.model_copy(update=fields) if one.id == council else one for one in record.organizations)
    return record.model_copy(update={"organizations": bodies})


@pytest.mark.parametrize(
    ("language", "told"),
    [
        (
            "fa",
            [
                "دعوت‌نامه",
                "چهاردهمین جلسهٔ شورای محلهٔ چشمه‌سار (عادی، علنی)",
                "تاریخ: ۱۴ آبان ۱۴۰۵",
                "اعضای محترم شورای محلهٔ چشمه‌سار",
                "روز و تاریخ | پنجشنبه ۲۱ آبان ۱۴۰۵",
                "ساعت | ۱۸:۴۵ تا ۲۰:۴۵",
                "ردیف | موضوع | ارائه‌دهنده | دقیقه",
                "برای رسمیت یافتن جلسه حضور دست‌کم ۵ نفر از ۸ عضو دارای حق رأی لازم است.",
                "دبیر شورا ____ خانم فاطمه‌سادات میرزایی‌فر",
            ],
        ),
        (
            "ar",
            [
                "دعوة إلى اجتماع",
                "الاجتماع الرابع عشر لمجلس حيّ بساتين الياسمين (اعتيادي، علني)",
                "السادة أعضاء مجلس حيّ بساتين الياسمين المحترمين",
                "اليوم والتاريخ | الخميس ٢ جمادى الآخرة ١٤٤٨هـ الموافق ١٢ نوفمبر ٢٠٢٦م",
                "الوقت | من ١٩:١٥ إلى ٢١:١٥",
                "يُشترط لاكتمال النصاب القانوني حضور ٥ أعضاء على الأقلّ من أصل ٩ ممّن لهم حقّ التصويت.",
                "رئيس المجلس ____ الدكتورة نورة المرجاني",
            ],
        ),
        (
            "ru",
            [
                "УВЕДОМЛЕНИЕ",
                "о проведении заседания Совета микрорайона «Ключевой» № 14",
                "Членам Совета микрорайона «Ключевой»",
                "Дата | четверг, 12 ноября 2026 г.",
                "Время | 18:30 – 20:30",
                "Заседание правомочно при участии не менее 6 из 10 членов, имеющих право голоса.",
                "О невозможности участия просим сообщить до начала заседания. Секретарь: Ёлочкин А.Л.",
                "Председатель ____ В.С. Подорожникова",
            ],
        ),
        (
            "en",
            [
                "Notice of meeting",
                "Fourteenth meeting of Mill Brook Neighbourhood Council (regular, open)",
                "To the members of Mill Brook Neighbourhood Council",
                "Dear members,",
                "Date | Thursday, 12 November 2026",
                "1 | Approval of the minutes of meeting 13 and matters arising | Zoë O’Fernley | 10",
                "Business can be transacted when at least 5 of the 8 voting members are present.",
                "Secretary ____ Zoë O’Fernley",
            ],
        ),
    ],
)
def test_it_says_when_and_where_what_on_and_who_invites(planned, lines, language, told):
    record = planned(language)
    text = lines(invitation_document(record, order(record)))
    assert [line for line in told if line not in text] == []
    assert any(record.papers[0].title in line for line in text)
    attached = record.meetings[0].attachments[0].title.replace("\u00a0", " ")
    assert any(attached in line for line in text)


@pytest.mark.parametrize("copy", ["internal", "public"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_one_archival_page_that_can_be_read_and_made_again_of_what_it_carries(
    planned, reader, carried, remade, language, copy
):
    record = planned(language)
    wanted = order(record, copy=copy)
    made = make(record, wanted)
    assert (made.pages, made.missing) == (1, ())
    assert_archival(made.pdf, language=language)
    words = INVITATION[record.language]
    assert reader.share([words.body, record.meetings[0].location.name], reader.pdfium(made.pdf)).words == 1
    inside = carried(made.pdf)
    assert read_record(write_record(inside)) == inside
    assert remade(record, wanted, made.pdf)


def test_it_carries_neither_what_was_said_nor_who_came(planned, carried):
    record = planned("en")
    inside = carried(make(record, order(record)).pdf)
    (meeting,) = inside.meetings
    assert (meeting.attendance, meeting.minutes, meeting.started, meeting.next_meeting) == ((), None, None, None)
    shown = {"id", "number", "title", "kind", "presenter", "public", "planned_minutes", "papers"}
    assert all(item.model_fields_set <= shown for item in meeting.agenda)
    officers = {meeting.chair, meeting.secretary, *(item.presenter for item in meeting.agenda)}
    assert {person.id for person in inside.people} <= officers | {record.papers[0].originator}
    assert not any(person.contact_details or person.note for person in inside.people)


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_person_is_addressed_by_name(planned, lines, carried, language):
    record = planned(language)
    chair = record.people[1]
    wanted = order(record, person=chair.id)
    text = " ".join(lines(invitation_document(record, wanted)))
    assert chair.family_name in text
    assert INVITATION[record.language].to_all.format(council="", council_of="")[:6] not in text
    assert chair.id in {person.id for person in carried(make(record, wanted).pdf).people}


@pytest.mark.parametrize(
    ("gender", "told"),
    [(None, "Здравствуйте!"), (Gender.FEMALE, "Уважаемая Вера Семёновна!"), (Gender.MALE, "Уважаемый Вера Семёновна!")],
)
def test_russians_are_greeted_by_given_name_and_patronymic(planned, lines, gender, told):
    record = planned("ru")
    chair = record.people[1].model_copy(update={"gender": gender})
    record = record.model_copy(update={"people": (record.people[0], chair, *record.people[2:])})
    assert told in lines(invitation_document(record, order(record, person=chair.id)))


def test_whoever_has_no_given_name_is_greeted_by_the_name(planned, lines):
    record = planned("ru")
    chair = record.people[1]
    named = chair.model_copy(update={"given_name": None, "patronymic_name": None, "gender": Gender.FEMALE})
    record = record.model_copy(update={"people": (record.people[0], named, *record.people[2:])})
    assert f"Уважаемая {chair.name}!" in lines(invitation_document(record, order(record, person=chair.id)))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_second_call_says_which_meeting_failed(planned, lines, carried, language):
    record = planned(language)
    data = json.loads(record.model_dump_json(exclude_unset=True))
    failed = data["meetings"][0] | {
        "id": "00000000-0000-7000-8000-00000000fa11",
        "number": 13,
        "agenda": [],
        "attendance": [],
        "state": "failed_no_quorum",
        "scheduled_start": "2026-11-05T18:30:00+00:00",
    }
    failed.pop("minutes")
    data["meetings"][0]["second_call_of"] = failed["id"]
    data["meetings"].append(failed)
    record = CouncilRecord.model_validate_json(json.dumps(data))
    text = lines(invitation_document(record, order(record)))
    words = INVITATION[record.language].second_call.split("{day}")
    (told,) = [line for line in text if line.startswith(words[0]) and line.endswith(words[1])]
    inside = carried(make(record, order(record)).pdf)
    assert [meeting.number for meeting in inside.meetings] == [14, 13]
    assert told in lines(invitation_document(inside, order(inside)))


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        (
            {"rules": {"quorum": QuorumRule.NUMBER, "quorum_number": 4}, "voting_member_count": None},
            "at least 4 voting",
        ),
        ({"rules": {"quorum": QuorumRule.NUMBER}}, ""),
        ({"rules": {"quorum": QuorumRule.MAJORITY_OF_MEMBERS}}, ""),
        ({"rules": None}, "at least 5 of the 8"),
        ({"voting_member_count": None}, ""),
    ],
)
def test_the_quorum_is_told_where_it_is_known_beforehand(planned, lines, fields, told):
    record = planned("en")
    council = next(one for one in record.organizations if one.id == record.meetings[0].organization)
    if fields.get("rules"):
        fields = fields | {"rules": council.rules.model_copy(update=fields["rules"])}
    text = " ".join(lines(invitation_document(council_changed(record, **fields), order(record))))
    assert ("Business can be transacted" in text) == bool(told) and told in text


def test_without_an_agenda_officers_or_an_invitation_day_it_still_stands(planned, lines):
    record = changed(
        planned("en"), agenda=(), chair=None, secretary=None, invited_on=None, attachments=(), available_minutes=None
    )
    document = invitation_document(record, order(record))
    text = lines(document)
    assert "Time | 18:30" in text and "Secretary ____ " in text
    assert "The agenda will follow." in text
    assert INVITATION[record.language].excuse_nobody in text
    assert str(document.created.date()) == "2026-11-12"
    assert make(record, order(record)).pages == 1


def test_where_nobody_presents_and_nothing_is_timed_there_are_no_such_columns(planned, lines):
    record = planned("en")
    agenda = tuple(
        item.model_copy(update={"presenter": None, "planned_minutes": None}) for item in record.meetings[0].agenda
    )
    assert "No. | Subject" in lines(invitation_document(changed(record, agenda=agenda), order(record)))


def test_without_a_secretary_the_chair_invites(planned, lines):
    record = changed(planned("en"), secretary=None)
    assert "Chair ____ Honor Brackenridge" in lines(invitation_document(record, order(record)))


def test_a_long_agenda_keeps_its_head_on_each_page(planned):
    record = planned("fa")
    (*_, item) = record.meetings[0].agenda
    agenda = tuple(item.model_copy(update={"title": f"{item.title} {number} " * 30}) for number in range(60))
    long = changed(record, agenda=agenda)
    made = make(long, order(record))
    assert made.pages > 3 and made.missing == ()
    document = invitation_document(long, order(record))
    assert any(isinstance(block, Table) and block.head for block in document.blocks)
    assert isinstance(document.blocks[-1], Signatures)


@pytest.mark.parametrize("language", LANGUAGES)
def test_copies_for_others_keep_back_what_is_closed_and_who_is_a_minor(planned, reader, carried, language):
    record = planned(language)
    minor = record.people[9]
    agenda = record.meetings[0].agenda
    record = changed(record, agenda=(agenda[0].model_copy(update={"presenter": minor.id}), *agenda[1:]))
    made = make(record, order(record, copy="public"))
    for text in (reader.pdfium(made.pdf), write_record(carried(made.pdf)).decode("utf-8")):
        assert minor.family_name not in text
        assert "CLOSED" not in text and "555-0199" not in text
    assert "CLOSED" in reader.pdfium(make(record, order(record)).pdf)


def test_the_agenda_of_a_closed_meeting_is_not_published(planned, lines):
    record = changed(planned("en"), public=False)
    text = lines(invitation_document(record, order(record, copy="public")))
    assert "The agenda of a closed meeting is not published." in text
    assert not any("Other business" in line for line in text)


def test_what_or_who_is_not_there_is_refused(planned):
    record = planned("en")
    with pytest.raises(NoSuchMeetingError):
        make(record, Order(kind=DocumentKind.INVITATION, subject="00000000-0000-0000-0000-000000000000"))
    with pytest.raises(NoSuchGuestError):
        make(record, order(record, person="00000000-0000-0000-0000-000000000000"))
