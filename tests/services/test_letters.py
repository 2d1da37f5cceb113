"""Letters on real desk files: numbers, sending, answers, what waits, enclosures."""

from datetime import date, timedelta

import pytest
from tests.services.letters_help import TODAY, office_file, pdf_file, sealed_meeting, went_out, written
from tests.services.register_help import new_id, write_record

from council_desk.domain.correspondence import Waits
from council_desk.domain.digits import Digits
from council_desk.domain.terms import Calendar, LetterKind, LetterOutcome, MinutesState, OrganizationClass
from council_desk.errors import DeskError
from council_desk.record.document_profiles import DocumentProfile, Numbering
from council_desk.record.models import Attachment
from council_desk.services import enclosures
from council_desk.services.council_file import CouncilFile
from council_desk.services.editing.values import NotThereError, changed
from council_desk.services.letter_drafts import new_letter

DAY = timedelta(days=1)


def row(desk, council, letter_id):
    return next(one for one in desk.letters.lists(council).letters if one.id == letter_id)


# ----------------------------------------------------------------------------------------------------------- writing


def test_a_draft_waits_and_gets_its_number_when_it_goes_out(english, council):
    letter = written(english, council, text="Please mend the lamps.")
    assert letter.draft and row(english, council, letter.id).waits is Waits.DRAFT
    assert english.letters.waiting(council) == 1
    assert english.letters.get(letter.id).next_number == "2026/1"
    english.letters.send(letter.id, TODAY - DAY)
    stored = english.letters.get(letter.id)
    assert (stored.letter.reference, stored.letter.date, stored.letter.draft) == ("2026/1", TODAY - DAY, False)
    assert stored.fixed and english.letters.waiting(council) == 0
    assert went_out(english, council).reference == "2026/2"


def test_numbers_begin_anew_with_the_year_of_the_letter(english, council):
    last_year = went_out(english, council, date(2025, 12, 31))
    first = went_out(english, council, date(2026, 1, 1))
    assert (last_year.reference, first.reference) == ("2025/1", "2026/1")


def test_a_councils_own_pattern_digits_and_calendar_number_its_letters(english, council):
    organization = english.councils.get(council).organization
    own = DocumentProfile(
        numbering=Numbering(letter="NC-07/{year}/{n:03}"), digits=Digits.PERSIAN, calendars=(Calendar.JALALI,)
    )
    english.councils.save(CouncilFile(changed(organization, document_profile=own)))
    assert went_out(english, council).reference == "NC-۰۷/۱۴۰۵/۰۰۱"


def test_a_number_typed_by_hand_is_kept_and_counted_on(english, council):
    assert went_out(english, council, reference="2026/41").reference == "2026/41"
    assert went_out(english, council).reference == "2026/42"


def test_a_number_is_given_once_in_whatever_digits(english, council):
    went_out(english, council, reference="2026/5")
    twin = written(english, council, text="x", reference="۲۰۲۶/۵")
    with pytest.raises(DeskError, match="another letter"):
        english.letters.send(twin.id, TODAY)
    assert english.letters.get(twin.id).letter.draft
    theirs = written(english, council, "incoming", reference="2026/5")
    assert english.letters.get(theirs.id).letter.reference == "2026/5", "they count for themselves"


def test_what_went_out_is_fixed_but_for_note_and_outcome(english, council):
    letter = went_out(english, council)
    for fields in ({"text": "other"}, {"subject": "other"}, {"draft": True}, {"date": TODAY - DAY}, {"request": "x"}):
        with pytest.raises(DeskError, match="gone out"):
            english.letters.save(changed(letter, **fields))
    english.letters.save(changed(letter, note="by hand to Mr Ash", outcome=LetterOutcome.RECEIVED))
    stored = english.letters.get(letter.id).letter
    assert stored.note == "by hand to Mr Ash" and stored.text == "We ask."


def test_a_letter_taken_back_is_written_on_and_goes_out_under_its_number(english, council):
    letter = went_out(english, council)
    went_out(english, council)
    english.letters.take_back(letter.id)
    again = english.letters.get(letter.id).letter
    assert again.draft and again.reference == "2026/1"
    english.letters.save(changed(again, text="We ask again."))
    english.letters.send(letter.id, TODAY)
    assert english.letters.get(letter.id).letter.reference == "2026/1"
    assert not english.letters.send(letter.id, TODAY), "sending twice changes nothing"


def test_an_answered_letter_is_not_taken_back(english, council):
    letter = went_out(english, council, reply_due=TODAY)
    english.letters.answer(letter.id)
    with pytest.raises(DeskError, match="answered"):
        english.letters.take_back(letter.id)
    draft = written(english, council)
    assert not english.letters.take_back(draft.id)


@pytest.mark.parametrize("text", [None, "", "  \n "])
def test_an_empty_letter_does_not_go_out(english, council, text):
    letter = written(english, council, text=text)
    with pytest.raises(DeskError, match="says nothing"):
        english.letters.send(letter.id, TODAY)


def test_no_letter_goes_out_tomorrow(english, council):
    letter = written(english, council, text="x")
    with pytest.raises(DeskError, match="still to come"):
        english.letters.send(letter.id, TODAY + DAY)


def test_a_draft_is_removed_and_comes_back_but_what_went_out_stays(english, council):
    draft = written(english, council, text="x")
    removed, _ = english.letters.remove(draft.id)
    assert english.letters.lists(council).letters == ()
    english.letters.restore(removed)
    assert english.letters.get(draft.id).letter == draft
    sent = went_out(english, council)
    with pytest.raises(DeskError, match="register"):
        english.letters.remove(sent.id)
    with pytest.raises(NotThereError):
        english.letters.get(new_id("no letter"))


def test_a_letter_that_is_answered_is_not_removed_under_its_answer(english, council):
    theirs = written(english, council, "incoming", request="Names, please")
    answer, _ = english.letters.answer(theirs.id)
    with pytest.raises(DeskError):
        english.letters.remove(theirs.id)
    assert english.letters.get(answer).answered.id == theirs.id


# ----------------------------------------------------------------------------------------------------------- waiting


def test_days_without_an_answer_are_counted_until_it_comes(english, council):
    letter = went_out(english, council, TODAY - 16 * DAY, request="Money", reply_due=TODAY - DAY)
    late = row(english, council, letter.id)
    assert (late.waits, late.days, late.days_left) == (Waits.LATE, 16, -1)
    assert english.letters.waiting(council) == 1
    answer_id, _ = english.letters.answer(letter.id)
    answer = english.letters.get(answer_id).letter
    english.letters.save(changed(answer, outcome=LetterOutcome.FUNDED, reference="ND/442", date=TODAY))
    answered = row(english, council, letter.id)
    assert (answered.waits, answered.outcome) == (Waits.NOTHING, LetterOutcome.FUNDED)
    assert (answered.answered_on, answered.answered_by) == (TODAY, "ND/442")
    assert english.letters.waiting(council) == 0


def test_a_receipt_does_not_end_the_waiting(english, council):
    letter = went_out(english, council, TODAY - 3 * DAY, request="Money")
    english.letters.save(changed(letter, outcome=LetterOutcome.RECEIVED))
    found = row(english, council, letter.id)
    assert (found.waits, found.outcome) == (Waits.OPEN, LetterOutcome.RECEIVED)


def test_a_letter_received_waits_for_our_answer_until_it_went_out(english, council):
    theirs = written(english, council, "incoming", "List of members", request="The list", reply_due=TODAY + DAY)
    assert row(english, council, theirs.id).waits is Waits.DUE
    answer_id, _ = english.letters.answer(theirs.id)
    answer = english.letters.get(answer_id)
    assert answer.letter.draft and answer.letter.subject == "List of members"
    assert row(english, council, theirs.id).waits is Waits.DUE, "a draft is no answer"
    english.letters.save(changed(answer.letter, text="Here it is."))
    english.letters.send(answer_id, TODAY)
    assert row(english, council, theirs.id).waits is Waits.NOTHING
    assert [one.id for one in english.letters.get(theirs.id).answers] == [answer_id]


def test_an_answer_to_us_that_asks_in_turn_waits_whatever_it_said(english, council):
    letter = went_out(english, council, request="Money")
    answer_id, _ = english.letters.answer(letter.id)
    answer = english.letters.get(answer_id).letter
    english.letters.save(changed(answer, outcome=LetterOutcome.RETURNED, request="The estimate", reply_due=TODAY))
    assert row(english, council, answer_id).waits is Waits.DUE
    assert row(english, council, letter.id).outcome is LetterOutcome.RETURNED


def test_the_answer_concerns_the_decisions_of_the_letter(desk, tmp_path):
    desk.exchange.import_file(write_record(tmp_path, "en"))
    council = desk.councils.list()[0].id
    sent = desk.letters.get(new_id("letter"))
    assert [one.reference for one in sent.concerned] == list(sent.row.concerns) != []
    answer_id, _ = desk.letters.answer(sent.letter.id)
    answer = desk.letters.get(answer_id)
    assert answer.letter.motions == sent.letter.motions and answer.letter.correspondent == sent.letter.correspondent
    thread = desk.register.decision(sent.letter.motions[0]).thread
    assert answer_id in {one.id for one in thread.letters}
    assert desk.letters.lists(council).letters[0].day >= desk.letters.lists(council).letters[-1].day


def test_a_request_is_begun_from_decisions(desk, tmp_path):
    desk.exchange.import_file(write_record(tmp_path, "en"))
    council = desk.councils.list()[0].id
    chosen = desk.register.decisions(council)[0]
    letter_id, _ = desk.letters.write_for_decisions(council, [chosen.id])
    file = desk.letters.get(letter_id)
    assert file.letter.kind is LetterKind.REQUEST and file.concerned[0].id == chosen.id and file.letter.draft
    assert file.letter.subject and file.letter.correspondent == desk.councils.get(council).municipality.id
    with pytest.raises(DeskError, match="at least one"):
        desk.letters.write_for_decisions(council, [new_id("nothing")])


# ----------------------------------------------------------------------------------------------------------- minutes


def test_sealed_minutes_that_were_not_sent_wait(sample):
    council = sample.councils.list()[0].id
    assert sample.letters.lists(council).minutes == ()
    meeting = sealed_meeting(sample)
    (unsent,) = sample.letters.lists(council).minutes
    assert unsent.meeting_id == meeting and unsent.number == 14 and sample.letters.waiting(council) == 1
    letter_id, _ = sample.letters.write_for_minutes(meeting)
    assert sample.letters.lists(council).minutes == () and sample.letters.waiting(council) == 1, "the draft waits now"
    file = sample.letters.get(letter_id)
    assert file.letter.kind is LetterKind.MINUTES and file.meeting.meeting_id == meeting
    assert "№ №" not in file.letter.subject and file.letter.enclosures[0].sha256 is None
    sample.letters.send(letter_id, TODAY)
    assert sample.letters.waiting(council) == 0


def test_minutes_that_are_not_sealed_are_not_sent(english, council):
    meeting = english.meetings.list(council)[0]
    assert meeting.minutes_state is not MinutesState.SEALED
    with pytest.raises(DeskError, match="Seal them first"):
        english.letters.write_for_minutes(meeting.id)
    with pytest.raises(NotThereError):
        english.letters.write_for_minutes(new_id("no meeting"))


def test_the_letter_for_minutes_concerns_what_other_bodies_are_to_do(english, council):
    file = english.meetings.get(english.meetings.list(council)[0].id)
    municipality = english.councils.get(council).municipality.id
    person = file.roster[0].person
    agenda = list(file.meeting.agenda)
    first, second = [place for place, item in enumerate(agenda) if item.motions][:2]
    for place, responsible in ((first, municipality), (second, person)):
        item = agenda[place]
        motion = changed(item.motions[0], responsible=responsible, overseer=None)
        agenda[place] = changed(item, motions=(motion, *item.motions[1:]))
    english.meetings.save(changed(file.meeting, agenda=tuple(agenda)))
    meeting = sealed_meeting(english)
    letter = english.letters.get(english.letters.write_for_minutes(meeting)[0]).letter
    assert letter.motions == (agenda[first].motions[0].id,) and letter.request


# --------------------------------------------------------------------------------------------------- correspondents


def test_the_municipality_is_the_first_to_write_to(english, council):
    parties = english.letters.parties(council)
    assert parties[0].id == english.councils.get(council).municipality.id
    assert council not in {one.id for one in parties}


def test_a_body_is_found_by_its_name_or_made(english, council):
    known = english.letters.parties(council)[0]
    assert english.letters.correspondent(council, f"  {known.name.upper()} ")[0] == known.id
    made, changes = english.letters.correspondent(council, "Water company")
    assert changes.added and made in {one.id for one in english.letters.parties(council)}
    assert english.letters.correspondent(council, "water  COMPANY")[0] == made
    body = next(one for one in english.councils.bodies(council) if one.id == made)
    assert body.classification is OrganizationClass.DEPARTMENT and body.parent == known.id


# ------------------------------------------------------------------------------------------------------- enclosures


def test_files_are_kept_by_their_digest_and_given_back(english, council, tmp_path):
    source = pdf_file(tmp_path)
    enclosed = english.letters.keep_file(source)
    assert (enclosed.title, enclosed.file_name, enclosed.media_type) == ("estimate", "estimate.pdf", "application/pdf")
    letter = written(english, council, enclosures=(enclosed,))
    kept = english.letters.get(letter.id).letter.enclosures[0]
    assert english.letters.file_of(kept) == source.read_bytes()
    target = tmp_path / "copy.pdf"
    english.letters.save_file(kept, target)
    assert target.read_bytes() == source.read_bytes()
    assert english.letters.keep_file(office_file(tmp_path)).media_type.endswith("spreadsheetml.sheet")


def test_what_lies_on_paper_has_no_file(english):
    with pytest.raises(DeskError, match="on paper"):
        english.letters.file_of(Attachment(title="Petition", file_name="Petition"))


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("program.exe", b"MZ" + bytes(50)),
        ("macro.docm", b"PK\x03\x04" + bytes(50)),
        ("page.html", b"<script>"),
        ("table.xlsx", b"not a zip"),
        ("notes.txt", b"\0binary"),
        ("notes.txt", b"\xff\xfe\xff"),
        ("empty.pdf", b""),
    ],
)
def test_files_of_other_kinds_are_refused_in_words(english, tmp_path, name, data):
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(DeskError, match="cannot be enclosed"):
        english.letters.keep_file(path)


def test_large_and_missing_files_are_refused_in_words(english, tmp_path, monkeypatch):
    monkeypatch.setattr(enclosures, "LIMIT", 100)
    with pytest.raises(DeskError, match="larger than"):
        english.letters.keep_file(pdf_file(tmp_path))
    with pytest.raises(DeskError, match="no file"):
        english.letters.keep_file(tmp_path / "nothing.pdf")


def test_names_that_hide_what_a_file_is_are_told_plainly(english, tmp_path):
    path = pdf_file(tmp_path, "bill\u202efdp.pdf")
    assert english.letters.keep_file(path).file_name == "billfdp.pdf"


def test_a_letter_needs_a_subject(council):
    with pytest.raises(DeskError):
        new_letter(council, "incoming", "  ", TODAY)
