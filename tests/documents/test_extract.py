"""Extracts of one decision: every culture's form, drafts, sealed minutes, and what a copy may not show."""

import pytest
from tests.documents.archive import assert_archival

from council_desk.documents.blocks import Heading, Signatures
from council_desk.documents.extract import NoSuchMotionError, extract_document
from council_desk.documents.making import make
from council_desk.domain.paperwork import DocumentKind, Order
from council_desk.record.reading import read_record
from council_desk.record.sealing import minutes_seal, seal_code
from council_desk.record.writing import write_record

LANGUAGES = ["fa", "ar", "ru", "en"]


def motion(record, item: int = 1):
    return record.meetings[0].agenda[item].motions[0]


@pytest.mark.parametrize(
    ("language", "told"),
    [
        (
            "fa",
            [
                "بسمه تعالی",
                "شماره: ۶۲",
                "رونوشت مصوبه",
                (
                    "مستخرج از صورت‌جلسهٔ چهاردهمین جلسهٔ شورای محلهٔ چشمه‌سار، پنجشنبه ۲۱ آبان ۱۴۰۵، "
                    "شبستان مسجد النّور، نارستان، خیابان پروین اعتصامی، کوچهٔ یاس ۱۲، پلاک ۳/۱"
                ),
                "شمارهٔ جلسه | ۱۴۰۵/چ‌س/۱۴ | مصوبه | ۶۲",
                "حاضران دارای حق رأی | ۶ نفر",
                "رونوشت برابر اصل است.",
                "دبیر جلسه ____ خانم فاطمه‌سادات میرزایی‌فر",
                "مهر شورا ____ ",
            ],
        ),
        (
            "ar",
            [
                "مستخرج قرار",
                "رقم الاجتماع | ١٤/١٤٤٨ | القرار | ٦٢/١٤٤٨",
                "الحاضرون ممّن لهم حقّ التصويت | ٧ أعضاء",
                "صورة طبق الأصل.",
                "أمين السرّ ____ الأستاذ بدر الدين الغصن",
                "الختم ____ ",
            ],
        ),
        (
            "ru",
            [
                "ВЫПИСКА ИЗ ПРОТОКОЛА",
                "заседания Совета микрорайона «Ключевой»",
                "12 ноября 2026 г.",
                "№ 14",
                "Председательствующий – Подорожникова В.С.",
                "Присутствовали: 8 чел.",
                "РЕШИЛИ:",
                "Верно",
                "Секретарь ____ А.Л. Ёлочкин",
                "Дата ____ ",
            ],
        ),
        (
            "en",
            [
                "Extract from the minutes",
                "Meeting no. | NC-07/2026/14 | Resolution | 2026/62",
                "Item | 2. Orchard Row lighting and footway scheme (civil project 2026-03)",
                "Voting members present | 6",
                "I certify that the foregoing is a true extract from the minutes.",
                "Secretary ____ Zoë O’Fernley",
                "Date ____ ",
            ],
        ),
    ],
)
def test_the_extract_has_the_form_of_its_culture(eventful, lines, language, told):
    record = eventful(language)
    text = lines(extract_document(record, motion(record).id))
    assert [line for line in told if line not in text] == []


@pytest.mark.parametrize(
    ("language", "number", "vote"),
    [
        ("fa", "۲", "موافق: ۵ · مخالف: ۰ · ممتنع: ۱ — با اکثریت آرا تصویب شد"),
        ("ar", "٢", "مع: ٦ · ضدّ: ٠ · امتناع: ١ — أُقِرَّ بأغلبية الأصوات"),
        ("ru", "2", "Голосовали: «за» – 7, «против» – 0, «воздержались» – 1. Решение принято большинством голосов."),
        ("en", "2", "For: 5 · Against: 0 · Abstaining: 1 — Carried"),
    ],
)
def test_it_gives_the_item_with_its_number_the_text_the_vote_and_what_is_to_be_done(
    eventful, lines, language, number, vote
):
    record = eventful(language)
    item = record.meetings[0].agenda[1]
    text = lines(extract_document(record, motion(record).id))
    title = item.title.replace("\u00a0", " ")
    assert any(title in line and f"{number}. " in line for line in text)
    assert vote in text
    assert any(motion(record).text.replace("\u00a0", " ") in line for line in text)
    for action in item.actions:
        assert any(action.text.replace("\u00a0", " ") in line for line in text)
    others = [one.text for place, one in enumerate(record.meetings[0].agenda) if place != 1 for one in one.actions]
    assert not any(other in line for line in text for other in others)
    reason = item.recusals[0].reason
    assert sum(reason in line for line in text) == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_draft_says_so_and_sealed_minutes_give_their_code(eventful, sealed, language):
    draft = extract_document(eventful(language), motion(eventful(language)).id)
    assert draft.page.watermark and draft.page.watermark in draft.page.furniture.footer_center
    record = sealed(language)
    document = extract_document(record, motion(record).id)
    assert document.page.watermark == ""
    assert seal_code(minutes_seal(record)) in document.page.furniture.footer_center.replace("\u2060", "")


def order(record):
    return Order(kind=DocumentKind.EXTRACT, subject=motion(record).id, copy="municipality")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_extract_carries_its_decision_and_nothing_of_the_other_items(sealed, carried, language):
    record = sealed(language)
    inside = carried(make(record, order(record)).pdf)
    (meeting,) = inside.meetings
    (item,) = meeting.agenda
    assert [one.id for one in item.motions] == [motion(record).id] and item.motions[0].vote_events
    assert not (meeting.attendance or item.speeches or inside.seals or inside.memberships)
    others = {one.title for one in record.meetings[0].agenda} - {item.title}
    assert not any(title in write_record(inside).decode() for title in others)
    assert read_record(write_record(inside)) == inside


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_extract_is_archival_the_same_each_time_and_can_be_read_again(sealed, reader, language):
    record = sealed(language)
    made = make(record, order(record))
    assert made.missing == () and made.pages <= 2
    assert made.pdf == make(record, order(record)).pdf
    assert reader.share([motion(record).text], reader.pdfium(made.pdf)).words >= 0.97
    assert_archival(made.pdf, language=language)


def test_signed_minutes_tell_who_signed_and_another_body_where_the_original_is(sealed, lines):
    record = sealed("ru")
    own = lines(extract_document(record, motion(record).id))
    assert "Подлинный протокол подписали: В.С. Подорожникова." in own
    assert not any(line.startswith("Подлинник протокола") for line in own)
    theirs = lines(extract_document(record, motion(record).id, copy="municipality"))
    original = "Подлинник протокола находится в делах: Совет микрорайона «Ключевой», дело № ________ за 2026 год."
    assert original in theirs


def test_a_proposal_that_was_lost_has_an_extract_too(eventful, lines):
    record = eventful("en")
    text = lines(extract_document(record, motion(record, 4).id))
    assert "Second ballot: For: 3 · Against: 3 · Abstaining: 0" in text
    assert "Lost" in text
    assert any(line.startswith("Motion 2026/65") for line in text)


def test_closed_items_have_no_extract_for_the_public(eventful):
    record = eventful("en")
    meeting = record.meetings[0]
    item = meeting.agenda[1].model_copy(update={"public": False})
    meeting = meeting.model_copy(update={"agenda": (meeting.agenda[0], item, *meeting.agenda[2:])})
    closed = record.model_copy(update={"meetings": (meeting,)})
    assert extract_document(closed, motion(closed).id)
    with pytest.raises(NoSuchMotionError):
        extract_document(closed, motion(closed).id, copy="public")
    with pytest.raises(NoSuchMotionError):
        extract_document(record, meeting.id)


def test_without_attendance_nobody_is_counted(eventful, lines):
    record = eventful("en")
    meeting = record.meetings[0].model_copy(update={"attendance": ()})
    text = lines(extract_document(record.model_copy(update={"meetings": (meeting,)}), motion(record).id))
    assert not any("Voting members present" in line for line in text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_true_copy_formula_stands_above_the_signature(eventful, language):
    blocks = extract_document(eventful(language), motion(eventful(language)).id).blocks
    assert isinstance(blocks[-1], Signatures)
    assert blocks[-2].keep_with_next
    assert sum(isinstance(block, Heading) and block.level == 1 for block in blocks) == 1
