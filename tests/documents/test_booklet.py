"""The booklet of a year's minutes: what is bound, where it begins, what its contents say, what it carries."""

import datetime as dt
import io
import re
from dataclasses import replace

import pikepdf
import pypdfium2
import pytest
from tests.documents.archive import assert_archival
from tests.documents.years_help import FIRST, LANGUAGES, alone, order, read, seal_of, year, year_json

from council_desk.documents.blocks import Contents, Heading, NewPage
from council_desk.documents.booklet import booklet_document
from council_desk.documents.copies import copy_of
from council_desk.documents.making import make
from council_desk.documents.minutes import minutes_document
from council_desk.documents.several import apart, together
from council_desk.documents.words.booklet import BOOKLET
from council_desk.domain.digits import to_latin
from council_desk.domain.paperwork import DocumentKind
from council_desk.domain.terms import Language, MeetingState
from council_desk.record.commitments import Face
from council_desk.record.reading import read_record
from council_desk.record.sealing import seal_code, sealed_record
from council_desk.record.writing import write_record


def parts_of(document):
    """Give the blocks of each meeting of a booklet, with the new page that they begin on."""
    parts: list[tuple[NewPage, list]] = []
    for block in document.blocks:
        if isinstance(block, NewPage):
            parts.append((block, []))
        elif parts:
            parts[-1][1].append(block)
    return parts[1:]


def page_texts(pdf: bytes) -> list[str]:
    with pypdfium2.PdfDocument(pdf) as opened:
        return [page.get_textpage().get_text_range() for page in opened]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_meeting_has_its_minutes_as_they_are_by_themselves(language):
    record = year(language)
    document, _ = booklet_document(record, order(record))
    parts = parts_of(document)
    assert [page.anchor for page, _ in parts] == [meeting.id for meeting in record.meetings]
    for at, (page, blocks) in enumerate(parts):
        own = minutes_document(alone(record, at))
        assert [
            block if block.outline is None else replace(block, outline=None)
            for block in blocks[:3]
            if isinstance(block, Heading)
        ] == [block for block in own.blocks[:3] if isinstance(block, Heading)]
        assert [block for block in blocks if not isinstance(block, Heading)] == [
            block for block in own.blocks if not isinstance(block, Heading)
        ]
        assert page.watermark == own.page.watermark
        assert page.furniture.header_start == own.page.furniture.footer_start
        assert page.furniture.footer_center == own.page.furniture.footer_center


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_contents_name_the_pages_where_the_meetings_begin(language):
    record = year(language, 6)
    made = make(record, order(record))
    assert made.missing == ()
    with pikepdf.open(io.BytesIO(made.pdf)) as opened:
        places = {page.obj.objgen: number for number, page in enumerate(opened.pages, 1)}
        targets = [places[link.Dest[0].objgen] for link in opened.pages[1].Annots]
        with opened.open_outline() as outline:
            entries = list(outline.root)
    texts = page_texts(made.pdf)
    starts = [number for number, text in enumerate(texts, 1) if number > 2 and begins(text, language)]
    assert targets == starts and len(targets) == 6
    told = [int(found) for found in re.findall(r"(\d+)\s*$", to_latin(body(texts[1])), re.MULTILINE)]
    assert [page for page in starts if page not in told] == []
    assert len(entries) == 2 + 6 and all(entry.children for entry in entries[2:])
    assert len({entry.title for entry in entries}) == len(entries)


def begins(text: str, language: str) -> bool:
    """Say whether a page is the first of minutes, by words that stand nowhere else."""
    marks = {"fa": "نوع جلسه", "ar": "وقت البدء", "ru": "П Р О Т О К О Л|ПРОТОКОЛ\\s", "en": "Called to order"}
    return re.search(marks[language], text) is not None


def body(text: str) -> str:
    """Give the lines of a page but the foot."""
    return "\n".join(text.splitlines()[:-1])


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_archival_and_the_same_each_time(language):
    record = year(language, 2)
    made = make(record, order(record))
    assert made.pdf == make(record, order(record)).pdf
    assert_archival(made.pdf, language=language)


@pytest.mark.parametrize(
    ("language", "told"),
    [
        (
            "fa",
            [
                "مجموعهٔ صورت‌جلسه‌ها",
                "شورای محلهٔ چشمه‌سار",
                "شهرداری مرکزی نارستان",
                "۱ فروردین تا ۲۹ اسفند ۱۴۰۵",
                "۴ جلسه؛ تأییدنشده: ۲",
                "اولین جلسه (عادی)، ۲۰ فروردین ۱۴۰۵ · پیش‌نویس",
                "دومین جلسه (عادی)، ۳ اردیبهشت ۱۴۰۵",
            ],
        ),
        (
            "ar",
            [
                "مجموعة محاضر الاجتماعات",
                "٤ اجتماعات؛ غير المعتمد منها: ٢",
                "الاجتماع الأول (اعتيادي)، ٢١ شوال ١٤٤٧هـ · مسودّة",
            ],
        ),
        (
            "ru",
            [
                "СБОРНИК ПРОТОКОЛОВ",
                "21 марта 2026 г. – 20 марта 2027 г.",
                "4 заседания; не утверждено: 2",
                "Протокол заседания № 1 от 9 апреля 2026 г. · проект",
            ],
        ),
        (
            "en",
            [
                "Book of minutes",
                "21 March 2026 – 20 March 2027",
                "4 meetings; not yet approved: 2",
                "First meeting (regular), 9 April 2026 · draft",
                "Second meeting (regular), 23 April 2026",
            ],
        ),
    ],
)
def test_cover_and_contents_tell_what_is_bound(lines, language, told):
    record = year(language)
    document, _ = booklet_document(record, order(record))
    (contents,) = [block for block in document.blocks if isinstance(block, Contents)]
    listed = ["".join(span.text for span in entry.text).replace("\u00a0", " ") for entry in contents.entries]
    text = [*lines(document), *listed]
    assert [line for line in told if line not in text] == []


def test_only_meetings_of_the_period_that_were_held_failed_or_called_off_are_bound():
    record = year_json("en", 6)
    states = ["closed", "failed_no_quorum", "cancelled", "scheduled", "draft", "held"]
    for meeting, state in zip(record["meetings"], states, strict=True):
        meeting["state"] = state
    whole = read(record)
    document, carried = booklet_document(whole, order(whole))
    assert [meeting.number for meeting in carried.meetings] == [1, 2, 3, 6]
    (contents,) = [block for block in document.blocks if isinstance(block, Contents)]
    told = ["".join(span.text for span in entry.text) for entry in contents.entries]
    assert told[1].endswith(" · no quorum") and told[2].endswith(" · cancelled")
    days = {"first": dt.date(2026, 4, 10), "last": dt.date(2026, 5, 7)}
    _, carried = booklet_document(whole, order(whole, **days))
    assert [meeting.number for meeting in carried.meetings] == [2, 3]
    open_ended, carried = booklet_document(whole, order(whole, first=None, last=None))
    assert len(carried.meetings) == 4 and "9 April – 18 June 2026" in open_ended.subject


def test_meetings_of_another_council_are_not_bound():
    record = year("en", 2)
    body = next(one.id for one in record.organizations if one.id != record.meetings[0].organization)
    other = record.meetings[1].model_copy(update={"organization": body})
    both = record.model_copy(update={"meetings": (record.meetings[0], other)})
    _, carried = booklet_document(both, order(record))
    assert [meeting.id for meeting in carried.meetings] == [record.meetings[0].id]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_period_without_meetings_says_so(lines, language):
    record = year(language, 1)
    wanted = order(record, first=dt.date(2030, 1, 1), last=dt.date(2030, 12, 31))
    document, carried = booklet_document(record, wanted)
    assert BOOKLET[Language(language)].none in lines(document) and carried.meetings == ()
    made = make(record, wanted)
    assert made.pages == 1 and made.pdf == make(record, wanted).pdf


def test_it_carries_the_records_of_its_meetings_and_they_make_it_again(carried):
    record = year("en")
    for copy in ("internal", "municipality", "public"):
        wanted = order(record, copy=copy)
        made = make(record, wanted)
        inside = carried(made.pdf)
        assert [meeting.id for meeting in inside.meetings] == [meeting.id for meeting in record.meetings]
        assert read_record(write_record(inside)) == inside
        assert make(inside, wanted).pdf == made.pdf


def test_copies_for_others_hold_nothing_closed_and_no_name_of_a_minor(carried):
    record = year_json("en", 3)
    for meeting in record["meetings"]:
        meeting["agenda"][1] |= {"public": False, "title": "CLOSEDITEM"}
    record["meetings"][2]["public"] = False
    minor = record["people"][9]
    minor |= {"birth_year": 2012}
    minor.pop("guardian_consent", None)
    record["people"][0]["contact_details"] = [{"type": "phone", "value": "5550100"}]
    whole = read(record)
    wanted = order(whole, copy="public")
    made = make(whole, wanted)
    told = "\n".join(page_texts(made.pdf)) + write_record(carried(made.pdf)).decode()
    assert "CLOSEDITEM" not in told and minor["family_name"] not in told and "5550100" not in told
    assert len(carried(made.pdf).meetings) == 3 and carried(made.pdf).meetings[2].agenda == ()
    internal = write_record(carried(make(whole, order(whole)).pdf)).decode()
    assert "CLOSEDITEM" in internal and minor["family_name"] in internal


@pytest.fixture
def with_seal():
    """Give a year whose second meeting is sealed, the chair under an older name, and its seal."""
    record = year("en", 3)
    chair = record.meetings[1].chair
    seal = seal_of(alone(record, 1), names={chair: "OLDER NAME"})
    return together([alone(record, 0), sealed_record((seal,), Face.INTERNAL), alone(record, 2)]), seal


def test_sealed_minutes_are_bound_as_they_were_sealed(with_seal, lines, carried):
    record, seal = with_seal
    assert [meeting.number for meeting in record.meetings] == [1, 2, 3]
    document, _ = booklet_document(record, order(record))
    marks = [page.furniture.footer_center.replace("\u2060", "") for page, _ in parts_of(document)]
    assert [seal_code(seal) in mark for mark in marks] == [False, True, False]
    told = {
        at: "\n".join(lines(replace(document, blocks=tuple(blocks))))
        for at, (_, blocks) in enumerate(parts_of(document))
    }
    assert ["OLDER NAME" in told[at] for at in range(3)] == [False, True, False]
    own = minutes_document(sealed_record((seal,), Face.INTERNAL))
    assert [block for block in parts_of(document)[1][1] if not isinstance(block, Heading)] == [
        block for block in own.blocks if not isinstance(block, Heading)
    ]
    for copy in ("internal", "municipality", "public"):
        wanted = order(record, copy=copy)
        made = make(record, wanted)
        inside = carried(made.pdf)
        assert [one.id for one in inside.seals] == [seal.id] and read_record(write_record(inside)) == inside
        assert make(inside, wanted).pdf == made.pdf


def test_a_copy_shows_no_more_of_a_sealed_meeting_than_was_sealed_for_it(with_seal, carried):
    record, seal = with_seal
    inside = carried(make(record, order(record, copy="public")).pdf)
    faces = {one.pointer.rsplit("/", 1)[-1] for one in inside.seals[0].disclosures}
    assert len(faces) == 1
    (_, shown, _) = apart(record, "public")
    assert shown.meetings == copy_of(sealed_record((seal,), Face.INTERNAL), "public").meetings


def test_records_together_have_everything_once():
    record = year("en", 3)
    parts = [alone(record, at) for at in (2, 0, 1)]
    late = parts[1].model_copy(update={"exported_at": "2031-01-01T00:00:00+02:00"})
    both = together([parts[0], late, parts[2]])
    assert both == record.model_copy(update={"exported_at": late.exported_at})


def test_a_failed_meeting_keeps_its_short_record():
    record = year("en", 2)
    failed = record.meetings[1].model_copy(update={"state": MeetingState.FAILED_NO_QUORUM})
    both = record.model_copy(update={"meetings": (record.meetings[0], failed)})
    document, _ = booklet_document(both, order(both))
    assert len(parts_of(document)[1][1]) < len(parts_of(document)[0][1])


def test_a_year_of_meetings_stays_small():
    """Every page is drawn and let go: 24 meetings of some five pages stay far under the limit of 300 MB."""
    import tracemalloc

    record = year("fa", 24)
    tracemalloc.start()
    made = make(record, order(record))
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert made.pages > 24 * 4 and most < 100 * 2**20


def test_a_booklet_notes_what_it_was_made_to():
    record = year("en", 1)
    with pikepdf.open(io.BytesIO(make(record, order(record)).pdf)) as opened:
        description = str(opened.attachments["council-record.json"].description)
    assert f"kind={DocumentKind.BOOKLET}" in description and f"first={FIRST}" in description
