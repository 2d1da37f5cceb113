"""A council's own form of documents on the desk: kept, carried by what is made in it, and fixed by a seal."""

import io
from base64 import b64encode

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from tests.services.sealed_help import only_meeting, sealed, signed

from council_desk.domain.digits import Digits, to_latin
from council_desk.domain.forms import EmblemType, Part, ProfileKey
from council_desk.domain.paperwork import DocumentKind, Order
from council_desk.domain.terms import Calendar, Language
from council_desk.record.models import CouncilRecord, DocumentProfile, Emblem, Numbering
from council_desk.services import editing
from council_desk.services.council_file import CouncilFile
from council_desk.services.documents import DocumentService
from council_desk.services.editing.forms import form_value, form_with
from council_desk.services.editing.values import NotThereError
from council_desk.services.forms import facts, order_of, pages
from council_desk.services.verify import verify_pdf

OWN = DocumentProfile(letterhead=("شهرداری", "شورای ما"), footer="نشانی")


def write(desk, profile):
    council = desk.councils.get(desk.councils.list()[0].id).organization
    desk.councils.save(CouncilFile(editing.changed(council, document_profile=profile)))


def profile_in(record: CouncilRecord, council: str | None = None) -> DocumentProfile | None:
    owner = council or record.meetings[0].organization
    return next(body.document_profile for body in record.organizations if body.id == owner)


def test_minutes_and_papers_carry_the_form_that_they_are_made_in(sample):
    write(sample, OWN)
    meeting = sample.meetings.get(only_meeting(sample)).meeting
    orders = [
        Order(kind=DocumentKind.MINUTES, subject=meeting.id),
        Order(kind=DocumentKind.EXTRACT, subject=meeting.agenda[1].motions[0].id),
        Order(kind=DocumentKind.ACTIONS, subject=meeting.organization),
    ]
    for order in orders:
        assert profile_in(sample.documents.record(order), meeting.organization) == OWN
    assert sum(body.document_profile is not None for body in sample.documents.record(orders[0]).organizations) == 1


def test_sealed_minutes_stay_in_the_form_in_which_they_were_sealed(sample):
    write(sample, OWN)
    meeting_id = only_meeting(sample)
    sealed(sample)
    order = Order(kind=DocumentKind.MINUTES, subject=meeting_id, copy="public")
    before = DocumentService.make(sample.documents.record(order), order).pdf
    write(sample, DocumentProfile(footer="چیز دیگر"))
    assert profile_in(sample.documents.record(order)) == OWN
    assert DocumentService.make(sample.documents.record(order), order).pdf == before
    assert sample.seals.check() == ()


def test_sealed_minutes_in_a_form_of_their_own_are_genuine(sample):
    out = io.BytesIO()
    Image.new("RGB", (40, 40), "green").save(out, "PNG")
    emblem = Emblem(media_type=EmblemType.PNG, data=b64encode(out.getvalue()).decode())
    write(sample, DocumentProfile(emblem=emblem, second_language=Language.EN, parts=(Part.AGENDA, Part.LETTERHEAD)))
    meeting_id = only_meeting(sample)
    sealed(sample)
    for copy in ("internal", "municipality", "public"):
        order = Order(kind=DocumentKind.MINUTES, subject=meeting_id, copy=copy)
        pdf = DocumentService.make(sample.documents.record(order), order).pdf
        verdict = verify_pdf(pdf)
        assert verdict.genuine and verdict.findings == ()
    write(sample, None)
    assert verify_pdf(pdf).genuine


def test_minutes_that_are_not_sealed_follow_the_council(sample):
    signed(sample)
    write(sample, OWN)
    assert profile_in(sample.minutes.record(only_meeting(sample))) == OWN
    write(sample, None)
    assert profile_in(sample.minutes.record(only_meeting(sample))) is None


def test_a_profile_is_exported_and_imported_with_its_council(sample, tmp_path):
    write(sample, OWN)
    record = sample.exchange.export()
    assert [body.document_profile for body in record.organizations if body.document_profile] == [OWN]


@pytest.mark.parametrize(
    ("own", "expected"),
    [
        (DocumentProfile(numbering=Numbering(decision="{n:03}-{year}")), "001-1405"),
        (DocumentProfile(numbering=Numbering(decision="{item}/{point}"), digits=Digits.LATIN), "2/1"),
        (DocumentProfile(numbering=Numbering(decision="{year}:{n}"), calendars=(Calendar.GREGORIAN,)), "2026:1"),
    ],
)
def test_decisions_are_numbered_by_the_councils_own_pattern(sample, own, expected):
    write(sample, own)
    file = sample.meetings.get(only_meeting(sample))
    item = file.meeting.agenda[1].id
    number = editing.next_reference(file.references, file.meeting, item, calendar=Calendar.JALALI, council=file.council)
    assert to_latin(number) == expected
    assert own.digits is None or number == expected


def test_a_form_that_says_nothing_is_none(sample):
    council = sample.councils.list()[0].id
    sample.forms.write(council, OWN)
    assert sample.forms.read(council) == OWN
    sample.forms.write(council, DocumentProfile())
    assert sample.forms.read(council) is None
    for deed in (sample.forms.read, sample.forms.specimen, lambda one: sample.forms.write(one, None)):
        with pytest.raises(NotThereError):
            deed("00000000-0000-7000-8000-000000000000")


def test_a_specimen_shows_a_form_on_a_meeting_as_its_rows_are(sample):
    council = sample.councils.list()[0].id
    sealed(sample)
    specimen = sample.forms.specimen(council)
    assert specimen.record.seals == () and specimen.council == council
    shown = pages(specimen, DocumentProfile(footer="x"))
    assert shown != pages(specimen, None) and shown == pages(specimen, DocumentProfile(footer="x"))
    facts_ = facts(specimen.language, None)
    assert facts_.parts == order_of(specimen.language, None)
    assert set(facts_.margins) == {"top", "bottom", "inner", "outer", "first_top"}
    assert facts(specimen.language, ProfileKey.ENGLISH).key is ProfileKey.ENGLISH


@given(
    st.lists(
        st.sampled_from(
            [
                ("footer", "x"),
                ("footer", None),
                ("margins.top", 20),
                ("margins.top", None),
                ("numbering.letter", "{n}"),
                ("numbering.letter", None),
                ("distribution", ("a",)),
                ("distribution", ()),
            ]
        )
    )
)
def test_what_is_changed_last_is_what_a_form_says(steps):
    form = None
    for path, value in steps:
        form = form_with(form, path, value)
        assert form_value(form, path) == (None if value == () else value)
    said = {path: value for path, value in steps if value not in (None, ())}
    assert (form is None) == all(form_value(form, path) is None for path in said)
