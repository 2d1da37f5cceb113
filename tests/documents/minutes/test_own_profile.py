"""A council's own form in its minutes: any that the record takes makes a document, with what it ordered."""

import io
import json
from base64 import b64encode
from typing import Any

import pikepdf
import pypdfium2
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image
from tests.documents.archive import assert_archival
from tests.documents.own_help import owned
from tests.record.strategies import Maker

from council_desk.documents.blocks import Heading, Picture, Sides, Signatures, Table
from council_desk.documents.copies import Copy
from council_desk.documents.frame import own_profile
from council_desk.documents.minutes import PROFILES, minutes_document, profile_for, render_minutes
from council_desk.documents.profiles.own import choosable, with_own
from council_desk.domain.digits import Digits
from council_desk.domain.forms import KEPT, Binding, EmblemType, Part, ProfileKey, Signing
from council_desk.domain.terms import Calendar, MeetingState
from council_desk.record.models import (
    DocumentProfile,
    Emblem,
    Minutes,
    Numbering,
    PageMargins,
)
from council_desk.record.reshaping import with_fields, without_fields

LANGUAGES = ("fa", "ar", "ru", "en")
_DISCUSSION = {Part.ITEMS, Part.HEARD_AND_DECIDED}


def png(width: int = 60, height: int = 40, color: str = "#0E6F68") -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (width, height), color).save(out, "PNG")
    return out.getvalue()


def emblem(data: bytes = b"", media_type: str = "image/png", **more: Any) -> Emblem:
    return Emblem(media_type=EmblemType(media_type), data=b64encode(data or png()).decode(), **more)


def images_of(pdf: pikepdf.Pdf) -> list[pikepdf.Object]:
    kept = pdf.pages[0].Resources.get("/XObject", {})
    return [one for one in kept.values() if one.Subtype == "/Image"]


@st.composite
def profiles(draw: Any) -> DocumentProfile:
    """Draw a form of documents as any record may hold it."""
    maker = Maker.__new__(Maker)
    maker.draw, maker.number = draw, 0
    value = maker.value(DocumentProfile)
    if draw(st.booleans()):
        value["emblem"] = emblem(height=draw(st.integers(8, 40))).model_dump(mode="json")
    value["parts"] = draw(st.lists(st.sampled_from([part.value for part in Part]), unique=True, max_size=30))
    return DocumentProfile.model_validate_json(json.dumps(value))


@pytest.mark.parametrize("language", LANGUAGES)
@given(own=profiles(), state=st.sampled_from([None, MeetingState.FAILED_NO_QUORUM, MeetingState.CANCELLED]))
@settings(max_examples=30, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture])
def test_any_form_makes_a_document_with_the_parts_that_it_orders(eventful, language, own, state) -> None:
    record = eventful(language)
    if state is not None:
        record = with_fields(record, meetings=(with_fields(record.meetings[0], state=state),))
    record = owned(record, own)
    used = profile_for(record)
    told = next(part for part in PROFILES[used.key].order if part in _DISCUSSION)
    wanted = [told if part in _DISCUSSION else part for part in own.parts if part is not Part.STATEMENT]
    wanted = list(dict.fromkeys(wanted))
    assert [part for part in used.order if part in wanted] == wanted
    assert set(KEPT) <= set(used.order)
    document = minutes_document(record)
    for block in document.blocks:
        if isinstance(block, Heading):
            assert (block.text if isinstance(block.text, str) else block.text[0].text).strip()


@pytest.mark.parametrize("language", LANGUAGES)
@given(own=profiles())
@settings(max_examples=2, deadline=None, suppress_health_check=list(HealthCheck))
def test_any_form_is_typeset(eventful, language, own) -> None:
    record = owned(eventful(language), own)
    made = render_minutes(record)
    assert made.pdf == render_minutes(record).pdf
    with pikepdf.open(io.BytesIO(made.pdf)) as pdf:
        assert not pdf.check_pdf_syntax()


@pytest.mark.parametrize("key", ProfileKey)
def test_every_part_that_can_be_chosen_says_something_or_nothing_but_no_empty_label(eventful, headings, key) -> None:
    record = owned(eventful(key.language), DocumentProfile(base=key, parts=choosable(PROFILES[key])))
    document = minutes_document(record)
    assert all(text.strip() for text in headings(document))
    assert set(choosable(PROFILES[key])) >= set(PROFILES[key].order)
    for block in document.blocks:
        if isinstance(block, Table):
            assert all(cell.text for row in (*block.head, *block.rows) for cell in row if cell.header)


@pytest.mark.parametrize("key", ProfileKey)
@pytest.mark.parametrize("signing", Signing)
def test_every_rule_of_signing_fits_every_culture(sample, key, signing) -> None:
    document = minutes_document(owned(sample("fa"), DocumentProfile(base=key, signing=signing)))
    table = any(isinstance(block, Table) and block.signed for block in document.blocks)
    assert table == (signing is Signing.TABLE_OF_PRESENT)
    assert table or any(isinstance(block, Signatures) for block in document.blocks)


def test_what_is_not_set_is_as_the_culture_has_it(sample) -> None:
    record = sample("fa")
    assert with_own(PROFILES["fa-IR"], DocumentProfile()) == PROFILES["fa-IR"]
    assert minutes_document(owned(record, DocumentProfile())) == minutes_document(record)


def test_what_is_set_stands_in_the_minutes(sample, lines) -> None:
    own = DocumentProfile(
        letterhead=("شهرداری مرکزی", "شورا"),
        invocation="به نام خدا",
        opening="در {day} {ordinal} جلسه با ریاست {chair} آغاز شد.",
        numbering=Numbering(meeting="ص/{year}/{n:03}"),
        calendars=(Calendar.GREGORIAN,),
        digits=Digits.LATIN,
        distribution=("بایگانی", "شهرداری"),
        footer="تلفن ۱۲۳",
        signing=Signing.CHAIR_AND_SECRETARY,
        margins=PageMargins(inner=40, first_top=30),
        binding=Binding.LEFT,
    )
    record = sample("fa")
    meeting = without_fields(record.meetings[0], "reference")
    meeting = with_fields(meeting, minutes=without_fields(meeting.minutes or Minutes(), "opening_text", "distribution"))
    document = minutes_document(owned(with_fields(record, meetings=(meeting,)), own))
    text = lines(document)
    assert text[:4] == ["به نام خدا", "شهرداری مرکزی", "شورا", "شماره: ص/2026/014"]
    assert "در پنجشنبه 12 نوامبر 2026 چهاردهمین جلسه با ریاست آقای محمدرضا گل‌افشان آغاز شد." in text
    assert text[-3:] == ["رونوشت:", "1. بایگانی", "2. شهرداری"]
    assert document.page.furniture.footer_line == "تلفن ۱۲۳"
    assert (document.page.inner, document.page.first_top, document.page.bottom) == (40, 30, 25)
    assert document.page.bound_right is False


def test_an_opening_that_names_the_chair_needs_one(sample, lines) -> None:
    record = sample("fa")
    meeting = without_fields(record.meetings[0], "chair")
    meeting = with_fields(meeting, minutes=without_fields(meeting.minutes or Minutes(), "opening_text"))
    record = with_fields(record, meetings=(meeting,))
    named = lines(minutes_document(owned(record, DocumentProfile(opening="ریاست: {chair}"))))
    assert not any(line.startswith("ریاست:") for line in named)
    assert "سلام" in lines(minutes_document(owned(record, DocumentProfile(opening="سلام"))))


def test_an_opening_stands_in_a_form_that_has_none_of_its_own() -> None:
    own = with_own(PROFILES["ru-RU"], DocumentProfile(opening="{day}", invocation="С миром"))
    assert own.order[0] is Part.INVOCATION
    assert own.order.index(Part.OPENING) == own.order.index(Part.AGENDA) - 1
    assert own.talk.opening == own.talk.opening_without_chair == "{day}"
    chosen = with_own(PROFILES["ru-RU"], DocumentProfile(opening="{day}", parts=(Part.AGENDA,)))
    assert Part.OPENING not in chosen.order


def test_what_no_minutes_are_without_comes_in_where_the_culture_has_it() -> None:
    own = with_own(PROFILES["fa-IR"], DocumentProfile(parts=(Part.LETTERHEAD, Part.AGENDA, Part.DISTRIBUTION)))
    assert own.order == (
        Part.LETTERHEAD,
        Part.TITLE,
        Part.AGENDA,
        Part.SIGNATURES,
        Part.DISTRIBUTION,
        Part.CORRECTIONS,
    )
    assert own.cancelled_order == (
        Part.LETTERHEAD,
        Part.TITLE,
        Part.STATEMENT,
        Part.SIGNATURES,
        Part.DISTRIBUTION,
    )
    listed = with_own(PROFILES["fa-IR"], DocumentProfile(parts=(Part.ATTENDANCE_LISTS,)))
    assert Part.ATTENDANCE_LISTS in listed.no_quorum_order
    assert Part.ATTENDANCE_TABLE not in listed.no_quorum_order


def test_a_base_of_another_culture_gives_its_words(sample, headings) -> None:
    document = minutes_document(owned(sample("fa"), DocumentProfile(base=ProfileKey.RUSSIAN)))
    assert headings(document)[0] == "ПРОТОКОЛ"
    assert document.language == "ru-RU"


def test_a_form_that_is_asked_for_by_name_is_the_cultures_own(sample) -> None:
    record = owned(sample("fa"), DocumentProfile(footer="x", base=ProfileKey.RUSSIAN))
    assert minutes_document(record, PROFILES["fa-IR"]) == minutes_document(sample("fa"), PROFILES["fa-IR"])


def test_the_form_of_a_record_with_several_councils_is_that_of_the_meeting(sample) -> None:
    record = owned(sample("fa"), DocumentProfile(footer="x"))
    other = with_fields(record.organizations[0], document_profile=DocumentProfile(footer="y"))
    mixed = with_fields(record, organizations=(other, *record.organizations[1:]))
    found = own_profile(mixed)
    assert found is not None and found.footer == "x"
    assert own_profile(with_fields(mixed, meetings=())) is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_emblem_is_a_tagged_figure_with_words_for_those_who_do_not_see_it(sample, language) -> None:
    record = owned(sample(language), DocumentProfile(emblem=emblem(), letterhead=("A", "B")))
    document = minutes_document(record)
    pictures = [block for block in document.blocks if isinstance(block, Picture)]
    pictures += [block.picture for block in document.blocks if isinstance(block, Sides) and block.picture]
    (shown,) = pictures
    council = next(body for body in record.organizations if body.id == record.meetings[0].organization)
    assert council.name in shown.alternative
    pdf = render_minutes(record).pdf
    assert_archival(pdf, language=language)
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        (image,) = images_of(opened)
        assert (int(image.Width), int(image.Height), image.ColorSpace) == (60, 40, "/DeviceRGB")
        assert "/SMask" not in image
        figures = [one for one in opened.objects if isinstance(one, pikepdf.Dictionary) and one.get("/S") == "/Figure"]
        assert [str(one.Alt) for one in figures] == [shown.alternative]
    page = pypdfium2.PdfDocument(pdf)[0].render(scale=2).to_pil().convert("RGB")
    assert sum(1 for pixel in page.get_flattened_data() if pixel == (14, 111, 104)) > 3000


def test_an_emblem_that_cannot_be_drawn_is_left_out(sample) -> None:
    broken = owned(sample("fa"), DocumentProfile(emblem=emblem(b"no picture")))
    with pikepdf.open(io.BytesIO(render_minutes(broken).pdf)) as pdf:
        assert images_of(pdf) == []
        assert not [one for one in pdf.objects if isinstance(one, pikepdf.Dictionary) and one.get("/S") == "/Figure"]


def test_copies_keep_the_form_and_do_not_rewrite_the_picture(sample) -> None:
    own = DocumentProfile(emblem=emblem(), letterhead=("A",))
    for copy in Copy:
        assert minutes_document(owned(sample("fa"), own), copy=copy).blocks[1].picture.data == png()


def test_pages_are_bound_on_the_side_that_is_chosen(sample) -> None:
    def left_edge(binding: Binding | None) -> float:
        own = DocumentProfile(binding=binding, margins=PageMargins(inner=60, outer=10))
        pdf = pypdfium2.PdfDocument(render_minutes(owned(sample("en"), own)).pdf)
        text = pdf[0].get_textpage()
        return min(text.get_charbox(at)[0] for at in range(text.count_chars()) if text.get_text_range(at, 1).strip())

    millimetre = 72 / 25.4
    assert left_edge(None) == left_edge(Binding.LEFT) == pytest.approx(60 * millimetre, abs=3)
    assert left_edge(Binding.RIGHT) == pytest.approx(10 * millimetre, abs=3)


def test_a_paragraph_of_the_footer_stands_on_every_page(sample, reader) -> None:
    pdf = render_minutes(owned(sample("en"), DocumentProfile(footer="4 Mill Lane, Harrowmere"))).pdf
    assert reader.pdfium(pdf).count("4 Mill Lane, Harrowmere") == len(pypdfium2.PdfDocument(pdf))
    long = "Long lines are set smaller, then broken. " * 4
    tall = render_minutes(
        owned(sample("en"), DocumentProfile(footer=long[:160], margins=PageMargins(inner=65, outer=65)))
    )
    assert "set smaller" in reader.pdfium(tall.pdf)


def test_the_date_stands_beside_the_word_for_number(sample, lines) -> None:
    record = owned(sample("fa"), DocumentProfile(parts=(Part.DATE_AND_NUMBER,)))
    assert "شماره ۱۴۰۵/چ‌س/۱۴" in lines(minutes_document(record))
