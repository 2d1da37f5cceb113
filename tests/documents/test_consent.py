"""Consents of guardians and one's own: one purpose a sheet, what the laws want named, blanks for what is not known."""

import datetime as dt
import json

import pytest
from tests.documents.archive import assert_archival
from tests.documents.works_help import LANGUAGES, worked, worked_json

from council_desk.documents.making import build, make
from council_desk.documents.words.consent import CONSENT, GUARDIANS, OWN
from council_desk.documents.youth.consent import NoConsentFormError
from council_desk.domain.paperwork import ConsentPurpose, DocumentKind, Order
from council_desk.domain.terms import Language
from council_desk.record.models import CouncilRecord
from council_desk.record.reading import read_record
from council_desk.record.writing import write_record

ON = dt.date(2026, 11, 22)


def order(record, purpose=ConsentPurpose.NAME, person=9, **more):
    return Order(kind=DocumentKind.CONSENT, subject=record.people[person].id, purpose=purpose, **({"on": ON} | more))


def document(record, *args, **more):
    return build(record, order(record, *args, **more))[0]


def changed(language, *, country=None, without=(), **person):
    """Give the record with other fields of the young person, without some of its lists."""
    record = worked_json(language)
    for name, value in person.items():
        record["people"][9].pop(name, None)
        if value is not None:
            record["people"][9][name] = value
    if country:
        record["organizations"][-1]["country"] = country
    for name in without:
        record.pop(name)
    return CouncilRecord.model_validate_json(json.dumps(record))


@pytest.mark.parametrize("purpose", ConsentPurpose)
@pytest.mark.parametrize("language", LANGUAGES)
def test_each_purpose_has_a_sheet_of_its_own_that_names_everything(reader, lines, language, purpose):
    record = worked(language)
    made = make(record, order(record, purpose))
    assert made.missing == () and made.pages == 1
    assert made.pdf == make(record, order(record, purpose)).pdf
    words, giver = CONSENT[Language(language)], GUARDIANS[Language(language)]
    text = lines(document(record, purpose))
    labels = {line.split(" | ")[0] for line in text if " | " in line}
    assert labels >= {
        words.operator,
        giver.giver,
        giver.person,
        words.purpose,
        words.data,
        words.use,
        words.recipients,
        words.duration,
        words.withdrawal,
        words.never,
    }
    assert giver.declaration in text
    others = [giver.purposes[other].data for other in ConsentPurpose if other is not purpose]
    assert not any(other in line for other in others for line in text)
    assert reader.share([giver.withdrawal_told, giver.declaration], reader.pdfium(made.pdf)).words >= 0.97
    assert reader.share([giver.withdrawal_told], reader.poppler(made.pdf)).words >= 0.97
    assert_archival(made.pdf, language=language)


@pytest.mark.parametrize(
    ("language", "told"),
    [
        (
            "fa",
            [
                "رضایت‌نامهٔ ولی",
                "انتشار نام",
                "نام نوجوان | پرهام چمن‌آرا | سال تولد | ۱۳۸۸ (۲۰۰۹)",
                "مستند: مواد ۵۸ و ۵۹ قانون تجارت الکترونیکی مصوب ۱۳۸۲.",
                "امضای نوجوان و تاریخ ____ پرهام چمن‌آرا",
            ],
        ),
        ("ar", ["موافقة وليّ الأمر", "نشر الاسم", "اسم اليافع/اليافعة | ريّان السوسن | سنة الميلاد (م) | ٢٠١٠"]),
        (
            "ru",
            [
                "СОГЛАСИЕ ЗАКОННОГО ПРЕДСТАВИТЕЛЯ",
                "на распространение имени",
                "Документ (вид, номер) |  ",
                "Подросток (с 14 лет), дата ____ Т.И. Лютиков",
            ],
        ),
        (
            "en",
            [
                "Guardian’s consent",
                "Publication of the name",
                "Relation | guardian | File number | C-10",
                "Young person | Toby Larkspurre | Year of birth | 2010",
                "How long | Until the end of the term, 21 November 2027; papers issued before then are not changed.",
            ],
        ),
    ],
)
def test_a_consent_speaks_its_language_and_is_filled_in_as_far_as_known(lines, language, told):
    text = lines(document(worked(language)))
    assert [line for line in told if line not in text] == []


@pytest.mark.parametrize(("country", "law"), [("RU", "№ 152-ФЗ"), ("KZ", "№ 94-V")])
def test_the_law_is_that_of_the_country(lines, country, law):
    text = lines(document(changed("ru", country=country)))
    assert [line for line in text if line.startswith("Основание")] == [line for line in text if law in line]
    assert any(law in line for line in text)
    assert not any("Основание" in line for line in lines(document(changed("ru", country="BY"))))


def test_what_is_not_known_is_a_blank_to_fill_in(lines):
    record = changed("en", guardian_consent=None, birth_year=None, without=("assignments", "memberships"))
    text = lines(document(record, ConsentPurpose.TAKING_PART))
    assert "Guardian (name) |  " in text and "Taking part as young member" in text
    assert any(line.endswith("Year of birth |  ") for line in text)
    assert "How long | Until they cease to take part, and at most until they are 18." in text


def test_without_an_assignment_the_membership_says_as_what_somebody_takes_part(lines):
    record = changed("en", without=("assignments",))
    assert "Taking part as Youth mayor" in lines(document(record, ConsentPurpose.TAKING_PART))
    bare = record.model_copy(
        update={"memberships": tuple(one.model_copy(update={"label": None}) for one in record.memberships)}
    )
    assert "Taking part as youth mayor" in lines(document(bare, ConsentPurpose.TAKING_PART))


def test_an_event_has_blanks_for_all_that_parents_ask(lines):
    text = lines(document(worked("en"), ConsentPurpose.EVENT))
    for label in GUARDIANS[Language.EN].event:
        assert any(label in line for line in text), label
    assert not any("Accompanied by" in line for line in lines(document(worked("en"))))


def test_a_form_without_a_purpose_is_for_taking_part(lines):
    record = worked("en")
    assert lines(document(record, None)) == lines(document(record, ConsentPurpose.TAKING_PART))


def of_age(language, **more):
    """Give the record with the young person of age, for whom a guardian had consented."""
    return changed(language, birth_year=2007, **more)


@pytest.mark.parametrize("purpose", ConsentPurpose)
@pytest.mark.parametrize("language", LANGUAGES)
def test_who_is_of_age_consents_for_themselves(reader, lines, language, purpose):
    record = of_age(language)
    made = make(record, order(record, purpose))
    assert made.missing == () and made.pages == 1
    words, own, guardians = CONSENT[Language(language)], OWN[Language(language)], GUARDIANS[Language(language)]
    text = lines(document(record, purpose))
    labels = {line.split(" | ")[0] for line in text if " | " in line}
    assert labels >= {words.operator, own.person, words.purpose, words.use, words.duration, words.withdrawal}
    assert own.title in text and own.declaration in text
    for gone in (guardians.title, guardians.declaration, guardians.giver, guardians.relation, guardians.signs):
        assert not any(gone in line for line in text), gone
    (signing,) = [line for line in text if own.signs in line]
    assert record.people[9].family_name in signing
    assert any(words.sign_received in line for line in text)
    assert record.people[9].guardian_consent.given_by not in [line.split(" | ")[1] for line in text if " | " in line]
    assert reader.share([own.withdrawal_told, own.declaration], reader.pdfium(made.pdf)).words >= 0.97
    assert_archival(made.pdf, language=language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_own_words_are_others_than_a_guardians(language):
    own, guardians = OWN[Language(language)], GUARDIANS[Language(language)]
    for name in ("title", "declaration", "withdrawal_told", "person", "signs"):
        assert getattr(own, name) and getattr(own, name) != getattr(guardians, name)
    for purpose in ConsentPurpose:
        assert own.purposes[purpose].purpose != guardians.purposes[purpose].purpose
        assert "{age}" not in own.purposes[purpose].at_most
        assert "{name}" in own.purposes[purpose].purpose


def test_the_day_of_the_sheet_decides_who_consents(lines):
    record = changed("en", birth_year=None, birth_date="2008-11-22")
    assert GUARDIANS[Language.EN].title in lines(document(record, on=dt.date(2026, 11, 21)))
    assert OWN[Language.EN].title in lines(document(record, on=dt.date(2026, 11, 22)))


def test_in_the_year_of_the_18th_birthday_the_own_consent_follows_a_guardians(lines):
    told = {None: GUARDIANS, "2026-01-05": OWN}
    for day, words in told.items():
        consent = day and {"given_by": "Grace Larkspurre", "date": day}
        assert words[Language.EN].title in lines(document(changed("en", birth_year=2008, guardian_consent=consent)))
    assert GUARDIANS[Language.EN].title in lines(document(changed("en", birth_year=2009)))


def test_ones_own_reference_and_not_the_guardians_stands_on_ones_own_sheet(lines):
    consent = {"given_by": "Toby Larkspurre", "date": "2026-11-20", "reference": "C-99"}
    record = of_age("en", own_consent=consent)
    text = lines(document(record))
    assert any("File number | C-99" in line for line in text) and not any("C-10" in line for line in text)
    unknown = changed("en", birth_year=None, own_consent=consent)
    assert OWN[Language.EN].title in lines(document(unknown)), "who consented for themselves is asked again themselves"


def test_after_the_end_of_a_term_the_sheet_names_no_day_that_is_past(lines):
    record = of_age("en")
    text = lines(document(record, on=dt.date(2028, 1, 1)))
    assert "How long | Until I cease to take part; papers issued before then are not changed." in text


def test_ones_own_consent_has_no_copy_for_others():
    record = of_age("en")
    with pytest.raises(NoConsentFormError, match="stays with the council"):
        make(record, order(record, copy="municipality"))


def test_ones_own_sheet_is_made_again_from_what_it_carries(carried):
    record = of_age("en", contact_details=[{"type": "phone", "value": "+1 555 0100"}])
    inside = carried(make(record, order(record)).pdf)
    assert build(inside, order(record))[0] == build(record, order(record))[0]
    assert "555 0100" not in write_record(inside).decode()


@pytest.mark.parametrize(("country", "law"), [("RU", "№ 152-ФЗ"), ("KZ", "№ 94-V")])
def test_ones_own_sheet_has_the_blanks_and_the_law_too(lines, country, law):
    text = lines(document(of_age("ru", country=country)))
    assert any(law in line for line in text)
    assert any(line.startswith("Документ (вид, номер) |") for line in text)
    assert any(line.startswith("Адрес |") for line in text)


@pytest.mark.parametrize(
    ("person", "copy", "reason"), [(9, "public", "no public copy"), (0, "internal", "does not hold")]
)
def test_what_cannot_be_asked_is_told(person, copy, reason):
    record = worked("en")
    wanted = order(record, person=person, copy=copy)
    with pytest.raises(NoConsentFormError, match=reason):
        make(record if copy == "public" else record.model_copy(update={"people": record.people[1:]}), wanted)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_form_carries_the_young_person_and_the_council_and_no_contact(carried, language):
    record = changed(language, contact_details=[{"type": "phone", "value": "+1 555 0100"}], note="PRIVATENOTE")
    inside = carried(make(record, order(record)).pdf)
    assert [one.id for one in inside.people] == [record.people[9].id]
    written = write_record(inside).decode()
    for word in ("555 0100", "PRIVATENOTE", "meetings", "growth", "objectives", "duties", "projects"):
        assert word not in written, word
    assert read_record(write_record(inside)) == inside
    assert build(inside, order(record))[0] == build(record, order(record))[0]


def test_in_the_copy_for_the_municipality_there_are_initials_and_no_guardian(reader, carried):
    record = changed("en", guardian_consent={"given_by": "GUARDIANNAME", "relation": "RELATION", "date": "2026-11-05"})
    made = make(record, order(record, copy="municipality"))
    inside = write_record(carried(made.pdf)).decode()
    for found in (reader.pdfium(made.pdf), inside):
        for word in ("Larkspurre", "GUARDIANNAME", "RELATION", "2010"):
            assert word not in found
    assert "GUARDIANNAME" in reader.pdfium(make(record, order(record)).pdf)


def test_texts_of_users_are_text(reader):
    record = changed("en", name="<b>{post}</b> & %1", given_name=None, family_name=None)
    assert "<b>{post}</b> & %1" in reader.pdfium(make(record, order(record)).pdf)


def test_labels_stand_in_two_languages_where_the_council_wants_them(lines):
    record = worked_json("fa")
    council = next(one for one in record["organizations"] if one["classification"] == "council")
    council["document_profile"] = {"second_language": "en"}
    record = CouncilRecord.model_validate_json(json.dumps(record))
    text = lines(document(record))
    assert "رضایت‌نامهٔ ولی / Guardian’s consent" in text
    assert any(line.startswith("لغو رضایت / Withdrawal | هر زمان") for line in text)
