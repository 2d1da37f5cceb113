"""Election tallies: a form before the count, a draft while it goes on, and the finished sheet in four languages."""

import io

import pikepdf
import pytest
from tests.documents.archive import assert_archival

from council_desk.documents.blocks import Paragraph, Signatures, Table
from council_desk.documents.making import make
from council_desk.documents.tally import NoSuchElectionError, tally_document
from council_desk.documents.words.tally import TALLY
from council_desk.domain.paperwork import DocumentKind, Order
from council_desk.record.reading import read_record
from council_desk.record.writing import write_record

LANGUAGES = ["fa", "ar", "ru", "en"]


def second_round(record):
    return next(one for one in record.elections if one.round == 2)


def changed(record, **fields):
    """Give the record with its second round changed."""
    elections = tuple(one.model_copy(update=fields) if one.round == 2 else one for one in record.elections)
    return record.model_copy(update={"elections": elections})


@pytest.mark.parametrize(
    ("language", "told"),
    [
        (
            "fa",
            [
                "صورت‌جلسهٔ شمارش آرا",
                "چهاردهمین جلسهٔ شورای محلهٔ چشمه‌سار، ۲۱ آبان ۱۴۰۵",
                "عنوان انتخاب | شهردار نوجوان محله – دور دوم",
                "برگه‌های توزیع‌شده | ۸ | هشت",
                "آرای باطل | ۱ | یک",
                "۱ | پرهام چمن‌آرا | ۵ | پنج | منتخب",
                "پرهام چمن‌آرا با ۵ رأی از ۷ رأی انتخاب شد.",
                "ناظر شمارش آرا ____ خانم فاطمه‌سادات میرزایی‌فر",
            ],
        ),
        (
            "ar",
            [
                "محضر فرز الأصوات",
                "الاجتماع الرابع عشر لمجلس حيّ بساتين الياسمين، ٢ جمادى الآخرة ١٤٤٨هـ",
                "المنصب | عمدة الحيّ اليافع – الجولة الثانية",
                "الأوراق الصحيحة | ٧ | سبعة",
                "١ | ريّان السوسن | ٥ | خمسة | فائز",
                "انتُخب ريّان السوسن بخمسة أصوات من أصل سبعة أصوات.",
                "عضو لجنة الفرز ____ الأستاذ بدر الدين الغصن",
            ],
        ),
        (
            "ru",
            [
                "ПРОТОКОЛ СЧЁТНОЙ КОМИССИИ",
                "заседания Совета микрорайона «Ключевой» № 14 от 12 ноября 2026 г.",
                "Выборы | молодёжный мэр – 2-й тур",
                "Действительных бюллетеней | 7 | семь",
                "1 | Лютиков Т.И. | 5 | пять | избран(а)",
                "Избран Лютиков Т.И. – 5 голосов из 7.",
                "Член счётной комиссии ____ А.Л. Ёлочкин",
            ],
        ),
        (
            "en",
            [
                "Election tally",
                "Fourteenth meeting of Mill Brook Neighbourhood Council, 12 November 2026",
                "Post | youth mayor – Second ballot",
                "Ballot papers issued | 8 | eight",
                "1 | Toby Larkspurre | 5 | five | elected",
                "Toby Larkspurre was elected with 5 of 7 votes.",
                "Teller ____ Zoë O’Fernley",
            ],
        ),
    ],
)
def test_the_sheet_gives_ballots_and_votes_in_figures_and_words(eventful, lines, language, told):
    record = eventful(language)
    text = lines(tally_document(record, second_round(record).id))
    assert [line for line in told if line not in text] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_sheet_is_one_archival_page_whose_text_comes_out_again(eventful, reader, language):
    record = eventful(language)
    election = second_round(record)
    order = Order(kind=DocumentKind.TALLY, subject=election.id)
    made = make(record, order)
    assert (made.pages, made.missing) == (1, ())
    assert made.pdf == make(record, order).pdf
    words = TALLY[record.language]
    wanted = [election.post, words.formula, words.eligible, words.invalid]
    assert reader.share(wanted, reader.pdfium(made.pdf)).words == 1
    assert_archival(made.pdf, language=language)
    with pikepdf.open(io.BytesIO(made.pdf)) as opened:
        assert election.post in str(opened.docinfo["/Title"])


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_sheet_carries_its_election_and_of_the_meeting_that_it_was_held(eventful, carried, language):
    record = eventful(language)
    election = second_round(record)
    inside = carried(make(record, Order(kind=DocumentKind.TALLY, subject=election.id)).pdf)
    assert inside.elections == (election,) and [one.agenda for one in inside.meetings] == [()]
    named = {one.person for one in election.candidates} | {*election.elected, *election.tellers}
    officers = {inside.meetings[0].chair, inside.meetings[0].secretary}
    assert {person.id for person in inside.people} <= named | officers
    assert read_record(write_record(inside)) == inside


@pytest.mark.parametrize("language", LANGUAGES)
def test_before_the_count_it_is_a_form_to_be_filled_in(eventful, lines, language):
    record = eventful(language)
    candidates = tuple(one.model_copy(update={"votes": 0}) for one in second_round(record).candidates)
    form = changed(record, candidates=candidates, valid=None, invalid=None, issued=None, elected=(), tellers=())
    document = tally_document(form, second_round(form).id)
    words = TALLY[record.language]
    text = lines(document)
    assert f"{words.valid} |  | " in text
    assert words.nobody not in text
    assert sum(line.startswith(f"{words.teller} ____ ") for line in text) == 2
    assert document.page.watermark == ""
    tables = [block for block in document.blocks if isinstance(block, Table)]
    assert [table.row_height > 20 for table in tables] == [False, True, True, True]


def test_while_numbers_are_missing_it_is_a_draft(eventful, lines):
    record = eventful("en")
    document = tally_document(changed(record, invalid=None, elected=()), second_round(record).id)
    assert document.page.watermark == "DRAFT"
    assert "DRAFT" in document.page.furniture.footer_center
    assert "Nobody has been elected yet." in lines(document)
    assert tally_document(record, second_round(record).id).page.watermark == ""


def test_without_its_meeting_the_sheet_names_the_council_and_the_day(eventful, lines):
    record = changed(eventful("en"), meeting=None, note="Drawn by lot.").model_copy(update={"meetings": ()})
    text = lines(tally_document(record, second_round(record).id))
    assert "Mill Brook Neighbourhood Council, 12 November 2026" in text
    assert "Drawn by lot." in text
    assert not any(line.startswith("Chair ____") for line in text)


def test_votes_of_nobody_known_are_zero_in_words(eventful, lines):
    record = eventful("ru")
    candidates = (second_round(record).candidates[0].model_copy(update={"votes": 0}),)
    text = lines(tally_document(changed(record, candidates=candidates, elected=()), second_round(record).id))
    assert "1 | Лютиков Т.И. | 0 | ноль | " in text
    assert "Избрание не состоялось." in text


def test_minors_stand_by_their_initials_in_copies_for_others(eventful, lines):
    record = eventful("en")
    people = tuple(
        person.model_copy(update={"birth_year": 2012, "guardian_consent": None}) if "Toby" in person.name else person
        for person in record.people
    )
    text = " ".join(
        lines(tally_document(record.model_copy(update={"people": people}), second_round(record).id, copy="public"))
    )
    assert "Larkspurre" not in text and "T.L." in text


def test_an_election_that_is_not_there_is_refused(eventful):
    with pytest.raises(NoSuchElectionError):
        tally_document(eventful("en"), "00000000-0000-0000-0000-000000000000")


def test_four_sign_in_two_columns_and_never_alone(eventful):
    document = tally_document(eventful("fa"), second_round(eventful("fa")).id)
    *_, before, signatures = document.blocks
    assert isinstance(signatures, Signatures) and signatures.columns == 2
    assert isinstance(before, Paragraph)
