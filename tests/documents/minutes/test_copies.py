"""What copies leave out must be gone: from the record, the blocks, the text and the bytes of the PDF."""

import json
import re
import zlib
from datetime import date
from io import BytesIO

import pikepdf
import pytest
from hypothesis import given
from hypothesis import strategies as st

from council_desk.documents.copies import Copy, copy_of
from council_desk.documents.minutes import minutes_document, render_minutes
from council_desk.record.models import CouncilRecord

MINORS = {"fa": "پرهام چمن‌آرا", "ar": "ريّان السوسن", "ru": "Лютиков", "en": "Toby Larkspurre"}
INITIALS = {"fa": "پ. چ.", "ar": "ر. س.", "ru": "Т.Л.", "en": "T.L."}


def text_of(record: CouncilRecord) -> str:
    return json.dumps(record.model_dump(mode="json"), ensure_ascii=False)


def everything_in(pdf: bytes) -> bytes:
    """Give all bytes of a PDF: as they are, and every stream decoded."""
    parts = [pdf]
    for found in re.finditer(rb"stream\r?\n(.*?)endstream", pdf, re.DOTALL):
        try:
            parts.append(zlib.decompress(found.group(1)))
        except zlib.error:
            continue
    return b"\n".join(parts)


@pytest.mark.parametrize("copy", ["municipality", "public"])
@pytest.mark.parametrize("language", ["fa", "ar", "ru", "en"])
def test_minors_are_initials_wherever_they_are_named(sample, lines, language, copy):
    record = sample(language)
    assert MINORS[language] in text_of(record)
    shown = copy_of(record, copy)
    assert MINORS[language] not in text_of(shown)
    assert any(INITIALS[language] in line for line in lines(minutes_document(record, copy=copy)))


@pytest.mark.parametrize("language", ["fa", "ar", "ru", "en"])
def test_adults_of_the_youth_keep_their_names(sample, language):
    adult = next(person for person in sample(language).people if person.birth_year == 2007)
    assert adult.name in text_of(copy_of(sample(language), "municipality"))


def with_consent(record: CouncilRecord, **fields) -> CouncilRecord:
    """Give the record with other fields of the consent for its minor."""
    people = tuple(
        person.model_copy(update={"guardian_consent": person.guardian_consent.model_copy(update=fields)})
        if person.guardian_consent
        else person
        for person in record.people
    )
    assert people != record.people
    return record.model_copy(update={"people": people})


@pytest.mark.parametrize("copy", ["municipality", "public"])
@pytest.mark.parametrize("language", ["fa", "ar", "ru", "en"])
def test_a_minor_with_consent_to_publication_keeps_the_name_without_particulars(sample, reader, language, copy):
    record = with_consent(sample(language), publication=True, given_by="Guardian Unnamed", reference="Paper 10")
    minor = next(person for person in record.people if person.guardian_consent)
    once = copy_of(record, copy)
    shown = next(person for person in once.people if person.id == minor.id)
    assert (shown.name, shown.given_name, shown.family_name) == (minor.name, minor.given_name, minor.family_name)
    assert MINORS[language] in text_of(once)
    assert "Guardian Unnamed" not in text_of(once) and "Paper 10" not in text_of(once)
    assert (shown.birth_date, shown.birth_year, shown.contact_details, shown.note) == (None, None, (), None)
    assert copy_of(once, copy) == once
    assert MINORS[language] in text_of(copy_of(once, "public"))
    assert CouncilRecord.model_validate_json(once.model_dump_json(exclude_unset=True)) == once
    printed = reader.pdfium(render_minutes(record, copy=copy).pdf)
    assert reader.share([minor.family_name], printed).words == 1


@pytest.mark.parametrize("copy", ["municipality", "public"])
@pytest.mark.parametrize("language", ["fa", "ar", "ru", "en"])
def test_a_consent_to_service_alone_publishes_no_name(sample, language, copy):
    record = with_consent(sample(language), publication=False, date=date(2026, 11, 6))
    assert MINORS[language] not in text_of(copy_of(record, copy))


@pytest.mark.parametrize("copy", ["municipality", "public"])
def test_a_consent_says_nothing_of_an_adult(sample, copy):
    record = sample("en")
    minor = next(person for person in record.people if person.guardian_consent)
    consent = minor.guardian_consent
    people = tuple(
        person.model_copy(update={"guardian_consent": consent.model_copy(update={"publication": True})})
        for person in record.people
    )
    shown = copy_of(record.model_copy(update={"people": people}), copy)
    kept = {person.id for person in shown.people if person.guardian_consent}
    assert kept == {minor.id}


@pytest.mark.parametrize("copy", ["municipality", "public"])
@pytest.mark.parametrize("language", ["fa", "ar", "ru", "en"])
def test_the_reason_of_a_result_names_no_minor(sample, lines, language, copy):
    record = with_reason(sample(language), 0, f"So wished {MINORS[language]}.")
    assert MINORS[language] in " ".join(lines(minutes_document(record)))
    shown = copy_of(record, copy)
    assert "So wished" in text_of(shown)
    assert MINORS[language] not in text_of(shown)


def test_the_reason_of_a_result_of_a_closed_item_is_not_public(sample):
    record = close(with_reason(sample("en"), 1, "Kept from the public."), 1)
    assert "Kept from the public." in text_of(copy_of(record, "municipality"))
    assert "Kept from the public." not in text_of(copy_of(record, "public"))


def with_reason(record: CouncilRecord, place: int, reason: str) -> CouncilRecord:
    meeting = record.meetings[0]
    agenda = list(meeting.agenda)
    motion = agenda[place].motions[0].model_copy(update={"result_reason": reason})
    agenda[place] = agenda[place].model_copy(update={"motions": (motion, *agenda[place].motions[1:])})
    return record.model_copy(update={"meetings": (meeting.model_copy(update={"agenda": tuple(agenda)}),)})


@pytest.mark.parametrize("copy", ["municipality", "public"])
@pytest.mark.parametrize("language", ["fa", "ar", "ru", "en"])
def test_contacts_and_private_particulars_are_gone(sample, language, copy):
    record = sample(language)
    contacts = [contact.value for person in record.people for contact in person.contact_details]
    assert contacts
    shown = text_of(copy_of(record, copy))
    assert not any(contact in shown for contact in contacts)
    assert "C-10" not in shown and "С-10" not in shown and "م-١٠" not in shown


def test_the_internal_copy_is_the_record(sample):
    record = sample("fa")
    assert copy_of(record, Copy.INTERNAL) is record


def test_a_copy_that_does_not_exist_is_refused(sample):
    with pytest.raises(ValueError, match="nobody"):
        copy_of(sample("fa"), "nobody")


@pytest.mark.parametrize("copy", ["municipality", "public"])
@pytest.mark.parametrize("language", ["fa", "ar", "ru", "en"])
def test_copies_of_copies_are_the_same(sample, language, copy):
    once = copy_of(sample(language), copy)
    assert copy_of(once, copy) == once
    assert CouncilRecord.model_validate_json(once.model_dump_json(exclude_unset=True)) == once


def close(record: CouncilRecord, place: int) -> CouncilRecord:
    meeting = record.meetings[0]
    agenda = list(meeting.agenda)
    agenda[place] = agenda[place].model_copy(update={"public": False})
    return record.model_copy(update={"meetings": (meeting.model_copy(update={"agenda": tuple(agenda)}),)})


@pytest.mark.parametrize("language", ["fa", "ar", "ru", "en"])
def test_closed_items_never_leak_into_a_public_pdf(sample, reader, language):
    record = close(sample(language), 1)
    item = record.meetings[0].agenda[1]
    secrets = [item.title, item.motions[0].text, item.actions[0].text, item.speeches[0].text]
    project = next(project.title for project in record.projects if project.id == item.motions[0].project)
    shown = text_of(copy_of(record, "public"))
    assert not any(secret in shown for secret in (*secrets, project, item.id, item.motions[0].id))
    internal, public = render_minutes(record).pdf, render_minutes(record, copy="public").pdf
    text = reader.poppler(public) + reader.pdfium(public)
    found = reader.share(secrets, text)
    known = reader.share(secrets, reader.poppler(internal))
    assert known.pairs > 0.95
    assert found.pairs < 0.25
    raw = everything_in(public)
    for secret in secrets:
        assert secret.encode() not in raw
        assert secret.encode("utf-16-be") not in raw


@pytest.mark.parametrize("language", ["fa", "ar", "ru", "en"])
def test_no_minor_and_no_contact_stands_in_the_bytes_of_a_public_pdf(sample, reader, language):
    record = sample(language)
    pdf = render_minutes(record, copy="public").pdf
    raw = everything_in(pdf)
    minor = MINORS[language]
    for secret in (minor, *(contact.value for person in record.people for contact in person.contact_details)):
        assert secret.encode() not in raw
        assert secret.encode("utf-16-be") not in raw
        assert secret not in reader.poppler(pdf)
    outline_texts = []
    with pikepdf.open(BytesIO(pdf)) as document, document.open_outline() as outline:
        waiting = list(outline.root)
        while waiting:
            entry = waiting.pop()
            outline_texts.append(entry.title)
            waiting += entry.children
    assert outline_texts
    assert not any(minor in title for title in outline_texts)


@pytest.mark.parametrize("language", ["fa", "ar", "ru", "en"])
def test_reasons_of_absence_are_left_out_of_the_public_copy_only(sample, lines, language):
    record = sample(language)
    note = next(entry.note for entry in record.meetings[0].attendance if entry.note)
    assert any(note in line for line in lines(minutes_document(record, copy="municipality")))
    assert note not in " ".join(lines(minutes_document(record, copy="public")))


def test_a_closed_meeting_leaves_only_the_fact_that_it_was_held(sample, lines):
    record = sample("en")
    meeting = record.meetings[0].model_copy(update={"public": False})
    text = " ".join(lines(minutes_document(record.model_copy(update={"meetings": (meeting,)}), copy="public")))
    assert "closed" in text
    assert "welcomed" not in text and "Orchard Row lighting" not in text and "Cost estimate" not in text


def test_copies_say_what_they_are(sample):
    assert minutes_document(sample("fa"), copy="public").page.furniture.footer_center == "پیش‌نویس · نسخهٔ عمومی"
    assert minutes_document(sample("ru"), copy="municipality").page.furniture.footer_center == (
        "ПРОЕКТ · Экземпляр для администрации"
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Назначить Лютикова Т.И. мэром", "Назначить Т.Л. мэром"),
        ("доклад Тимофея Лютикова.", "доклад Т.Л.."),
        ("слово Лютикову Тимофею Ильичу", "слово Т.Л."),
        ("слово Т. И. Лютикову дано", "слово Т.Л. дано"),
        ("Лютики цветут", "Лютики цветут"),
    ],
)
def test_russian_names_are_found_in_every_case(sample, text, expected):
    record = sample("ru")
    paper = record.papers[0].model_copy(update={"title": text})
    assert copy_of(record.model_copy(update={"papers": (paper,)}), "municipality").papers[0].title == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fa", "به پرهام چمن آرا سپرده شد", "به پ. چ. سپرده شد"),
        ("fa", "آقای چمن‌آرا گفت", "پ. چ. گفت"),
        ("ar", "وريان السوسن", "ور. س."),
        ("ar", "زهور السوسن في الحديقة", "زهور السوسن في الحديقة"),
        ("en", "Larkspurre’s idea", "T.L.’s idea"),
        ("en", "T. Larkspurre spoke", "T.L. spoke"),
    ],
)
def test_names_are_found_in_other_spellings(sample, language, text, expected):
    record = sample(language)
    paper = record.papers[0].model_copy(update={"title": text})
    assert copy_of(record.model_copy(update={"papers": (paper,)}), "municipality").papers[0].title == expected


NAMES = st.text("абвгдйклмнопрстуьыёя", min_size=3, max_size=12) | st.text("ابپتجچسشکگلمنوهی", min_size=3, max_size=12)
AROUND = st.sampled_from(["", "и ", "و ", "(", "«", "x. ", "12 "])


@given(NAMES, NAMES, AROUND, st.sampled_from(["", ".", ")", "»", ", 17", "\n"]))
def test_whatever_a_minor_is_called_the_full_name_is_gone(given_name, family_name, before, after):
    name = f"{given_name.capitalize()} {family_name.capitalize()}"
    value = {
        "format": "council-record",
        "version": 1,
        "exported_at": "2026-11-12T21:00:00+00:00",
        "generator": "test",
        "language": "ru",
        "calendar": "gregorian",
        "timezone": "UTC",
        "organizations": [{"id": make_id(1), "name": f"{before}{name}{after}", "classification": "council"}],
        "people": [
            {
                "id": make_id(2),
                "name": name,
                "given_name": given_name.capitalize(),
                "family_name": family_name.capitalize(),
                "birth_year": 2012,
            }
        ],
    }
    shown = copy_of(CouncilRecord.model_validate_json(json.dumps(value)), "municipality")
    assert name not in text_of(shown)
    assert family_name.capitalize() not in text_of(shown)


def make_id(number: int) -> str:
    return f"00000000-0000-0000-0000-{number:012}"


def test_references_to_what_is_gone_go_too(sample):
    record = close(sample("en"), 1)
    meeting = record.meetings[0]
    lost = meeting.agenda[1].motions[0].id
    first = meeting.agenda[0]
    motion = first.motions[0].model_copy(
        update={"execution": first.motions[0].execution.model_copy(update={"superseded_by": lost})}
    )
    action = first.actions[0].model_copy(update={"motion": lost})
    agenda = (first.model_copy(update={"motions": (motion,), "actions": (action,)}), *meeting.agenda[1:])
    project = next(item for item in record.projects if item.id == meeting.agenda[2].motions[0].project)
    others = tuple(item for item in record.projects if item is not project)
    record = record.model_copy(
        update={
            "meetings": (meeting.model_copy(update={"agenda": agenda}),),
            "projects": (*others, project.model_copy(update={"origin": lost})),
        }
    )
    shown = copy_of(record, "public")
    assert lost in text_of(record)
    assert lost not in text_of(shown)
    assert [item.title for item in shown.projects] == [project.title]


def test_a_guest_of_a_closed_item_alone_is_not_in_the_record(sample, new_id):
    record = close(sample("en"), 1)
    guest = record.people[0].model_copy(update={"id": new_id(77), "name": "Guest Alone"})
    meeting = record.meetings[0]
    item = meeting.agenda[1].model_copy(update={"presenter": guest.id})
    meeting = meeting.model_copy(update={"agenda": (meeting.agenda[0], item, *meeting.agenda[2:])})
    record = record.model_copy(update={"people": (*record.people, guest), "meetings": (meeting,)})
    assert "Guest Alone" not in text_of(copy_of(record, "public"))


def test_a_minor_of_a_closed_item_alone_is_not_named_in_an_open_text(sample, new_id):
    record = close(sample("en"), 1)
    minor = record.people[0].model_copy(
        update={
            "id": new_id(77),
            "name": "Wren Nightjarrow",
            "given_name": "Wren",
            "family_name": "Nightjarrow",
            "birth_date": None,
            "birth_year": 2012,
        }
    )
    meeting = record.meetings[0]
    first = meeting.agenda[0].model_copy(update={"introduction": "Wren Nightjarrow helped."})
    closed = meeting.agenda[1].model_copy(update={"presenter": minor.id})
    meeting = meeting.model_copy(update={"agenda": (first, closed, *meeting.agenda[2:])})
    record = record.model_copy(update={"people": (*record.people, minor), "meetings": (meeting,)})
    shown = text_of(copy_of(record, "public"))
    assert minor.id not in shown
    assert "Nightjarrow" not in shown and "helped." in shown


def test_someone_in_a_youth_role_without_a_year_of_birth_counts_as_a_minor(sample):
    record = sample("en")
    people = tuple(
        person.model_copy(update={"birth_year": None}) if person.birth_year == 2007 else person
        for person in record.people
    )
    assert "Marigoldsen" not in text_of(copy_of(record.model_copy(update={"people": people}), "municipality"))
