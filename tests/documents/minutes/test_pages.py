"""Minutes as PDFs, read back: nothing lost, drafts marked, the same bytes, signatures not alone, nothing too much."""

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pypdfium2
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from council_desk.documents.minutes import PROFILES, render_minutes
from council_desk.documents.profiles import Profile

SOURCE = Path(__file__).parent.parent.parent.parent / "src"
FIXTURES = Path(__file__).parent.parent.parent / "fixtures" / "records"


def written(record) -> list[str]:
    """Give the texts of the meeting that minutes must hold."""
    meeting = record.meetings[0]
    texts = [meeting.minutes.opening_text, meeting.minutes.closing_text, *meeting.minutes.distribution]
    texts += [attachment.title for attachment in meeting.attachments]
    texts += [entry.note for entry in meeting.attendance if entry.note]
    for item in meeting.agenda:
        texts += [item.title, *(speech.text for speech in item.speeches), *(motion.text for motion in item.motions)]
        texts += [action.text for action in item.actions]
    return [text for text in texts if text]


def page_texts(pdf: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(pdf)
    try:
        texts = []
        for page in document:
            layer = page.get_textpage()
            texts.append(layer.get_text_range())
            layer.close()
            page.close()
        return texts
    finally:
        document.close()


@pytest.mark.parametrize("language", ["fa", "ar", "ru", "en"])
def test_every_word_of_the_record_comes_out_again(sample, reader, language):
    record = sample(language)
    made = render_minutes(record)
    assert made.missing == ()
    through_poppler = reader.share(written(record), reader.poppler(made.pdf))
    assert through_poppler.words >= 0.995, through_poppler.lost
    assert through_poppler.pairs >= 0.985, through_poppler.parted
    through_pdfium = reader.share(written(record), reader.pdfium(made.pdf))
    assert through_pdfium.words >= 0.98, through_pdfium.lost


@pytest.mark.parametrize("language", ["fa", "ar", "ru", "en"])
def test_drafts_say_so_on_every_page_and_pages_are_counted(sample, language):
    made = render_minutes(sample(language))
    words = {"fa": "نویس", "ar": "مسود", "ru": "ПРОЕКТ", "en": "DRAFT"}
    digits = {"fa": "۰۱۲۳۴۵۶۷۸۹", "ar": "٠١٢٣٤٥٦٧٨٩"}.get(language, "0123456789")
    texts = page_texts(made.pdf)
    assert len(texts) == made.pages
    for number, text in enumerate(texts, 1):
        assert words[language] in text
        assert digits[number] in text and digits[made.pages] in text


def test_approved_minutes_are_no_draft(sample):
    record = sample("en")
    meeting = record.meetings[0]
    minutes = meeting.minutes.model_copy(update={"state": "approved"})
    record = record.model_copy(update={"meetings": (meeting.model_copy(update={"minutes": minutes}),)})
    assert not any("DRAFT" in text for text in page_texts(render_minutes(record).pdf))


@pytest.mark.parametrize("language", ["fa", "ar", "ru", "en"])
def test_the_same_record_gives_the_same_bytes_in_another_process(sample, language):
    code = (
        "import hashlib, pathlib, sys\n"
        "from council_desk.documents.minutes import render_minutes\n"
        "from council_desk.record.models import CouncilRecord\n"
        "record = CouncilRecord.model_validate_json(pathlib.Path(sys.argv[1]).read_bytes())\n"
        "print(hashlib.sha256(render_minutes(record).pdf).hexdigest())\n"
    )
    env = os.environ | {"PYTHONPATH": str(SOURCE), "PYTHONHASHSEED": "7", "TZ": "Pacific/Auckland"}
    done = subprocess.run(
        [sys.executable, "-c", code, str(FIXTURES / f"{language}.json")],
        env=env,
        capture_output=True,
        check=True,
        text=True,
    )
    assert done.stdout.strip() == hashlib.sha256(render_minutes(sample(language)).pdf).hexdigest()


@pytest.mark.parametrize("lines_before", range(0, 44, 3))
@pytest.mark.parametrize("language", ["fa", "ar", "ru", "en"])
def test_signatures_never_begin_a_page_without_what_is_signed(small, new_id, language, lines_before):
    speeches = [{"text": "Padding."} for _line in range(lines_before)]
    item = {"id": new_id(300), "number": "1", "title": "Matter", "speeches": speeches}
    attendance = [{"person": new_id(n), "status": "present", "voting_right": True} for n in (1, 2)]
    record = small(
        language,
        agenda=[item],
        attendance=attendance,
        chair=new_id(1),
        secretary=new_id(2),
        minutes={"closing_text": "Closingwords."},
    )
    texts = page_texts(render_minutes(record).pdf)
    if language == "fa":  # a table, which may go on to the next page
        assert any("امضای حاضران" in text and "Closingwords" in text for text in texts)
    else:
        assert "Closingwords" in texts[-1]


@pytest.mark.parametrize("language", ["fa", "ar", "ru", "en"])
def test_long_names_and_lines_do_not_break_a_page(small, new_id, language):
    long = ("Абвгд " * 90)[:499] if language == "ru" else ("سلام " * 120)[:499]
    people = [{"id": new_id(n), "name": long.strip() + str(n)} for n in range(1, 4)]
    attendance = [
        {"person": new_id(n), "status": "present", "voting_right": True, "capacity": "x" * 500} for n in range(1, 4)
    ]
    item = {"id": new_id(300), "number": "9" * 400, "title": "W" * 500, "speeches": [{"text": "y" * 5000}]}
    record = small(
        language,
        people,
        attendance=attendance,
        agenda=[item],
        chair=new_id(1),
        reference="r" * 400,
        location={"name": "z" * 500},
    )
    assert render_minutes(record).pages > 1


@pytest.mark.parametrize("language", ["fa", "ar", "ru", "en"])
def test_the_minutes_of_the_samples_stay_small(sample, language):
    made = render_minutes(sample(language))
    assert made.pages <= 6
    assert len(made.pdf) < 100_000


LINES = st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc")), min_size=1, max_size=60)
PROSE = st.text(st.characters(codec="utf-8", exclude_categories=("Cs",), exclude_characters="\0"), max_size=200)
COUNT = st.integers(0, 9)


@st.composite
def meetings(draw):
    """Draw the fields of a meeting: small, and strange in every way that the record allows."""
    number = iter(range(10_000, 20_000))

    def identity() -> str:
        return f"00000000-0000-0000-0000-{next(number):012x}"

    person = st.sampled_from([f"00000000-0000-0000-0000-{n:012x}" for n in range(1, 6)])
    moment = st.builds("2026-11-12T{:02}:{:02}:00+00:00".format, st.integers(17, 21), st.integers(0, 59))

    def vote() -> dict:
        return {
            "id": identity(),
            "method": draw(st.sampled_from(["show_of_hands", "roll_call", "secret", "unanimous", "acclamation"])),
            "round": draw(st.integers(1, 3)),
            "eligible": draw(COUNT),
            "counts": {key: draw(COUNT) for key in ("yes", "no", "abstain", "not_voting", "blank", "invalid")},
            "votes": draw(
                st.lists(
                    st.fixed_dictionaries({"voter": person, "option": st.sampled_from(["yes", "no", "absent"])}),
                    max_size=2,
                )
            ),
            "recusals": draw(st.lists(st.fixed_dictionaries({"person": person, "reason": LINES}), max_size=1)),
        }

    def motion() -> dict:
        results = [None, "adopted", "adopted_amended", "rejected", "postponed", "withdrawn", "noted"]
        return {
            "id": identity(),
            "text": draw(PROSE),
            "reference": draw(st.none() | LINES),
            "title": draw(st.none() | LINES),
            "mover": draw(st.none() | person),
            "result": draw(st.sampled_from(results)),
            "requirement": draw(st.sampled_from(["simple_majority", "two_thirds_of_seats", "unanimity"])),
            "vote_events": [vote() for _event in range(draw(st.integers(0, 2)))],
        }

    def item() -> dict:
        return {
            "id": identity(),
            "number": draw(LINES),
            "title": draw(LINES),
            "public": draw(st.booleans()),
            "introduction": draw(st.none() | PROSE),
            "presenter": draw(st.none() | person),
            "speeches": draw(
                st.lists(st.fixed_dictionaries({"speaker": st.none() | person, "text": PROSE}), max_size=2)
            ),
            "guidance": draw(
                st.lists(
                    st.fixed_dictionaries(
                        {"person": person, "kind": st.sampled_from(["guidance", "objection"]), "text": PROSE}
                    ),
                    max_size=1,
                )
            ),
            "motions": [motion() for _motion in range(draw(st.integers(0, 2)))],
            "actions": [{"id": identity(), "text": draw(PROSE)} for _action in range(draw(st.integers(0, 2)))],
        }

    def entry(ref: str) -> dict:
        arrived = draw(moment)
        return {
            "person": ref,
            "status": draw(st.sampled_from(["present", "excused", "absent", "guest"])),
            "voting_right": draw(st.booleans()),
            "capacity": draw(st.none() | LINES),
            "note": draw(st.none() | PROSE),
            "intervals": [{"arrived": arrived}] if draw(st.booleans()) else [],
        }

    states = ["draft", "scheduled", "in_session", "held", "closed", "cancelled", "failed_no_quorum"]
    return {
        "state": draw(st.sampled_from(states)),
        "kind": draw(st.sampled_from(["ordinary", "extraordinary", "inaugural", "joint", "hearing"])),
        "number": draw(st.integers(1, 3000)),
        "public": draw(st.booleans()),
        "reference": draw(st.none() | LINES),
        "started": draw(st.none() | moment),
        "ended": draw(st.none() | moment),
        "location": {"name": draw(LINES)},
        "chair": draw(st.none() | person),
        "secretary": draw(st.none() | person),
        "attendance": [entry(ref) for ref in draw(st.lists(person, max_size=4, unique=True))],
        "agenda": [item() for _item in range(draw(st.integers(0, 2)))],
        "next_meeting": draw(st.none() | moment),
        "minutes": draw(
            st.none()
            | st.fixed_dictionaries(
                {
                    "state": st.sampled_from(["draft", "sealed"]),
                    "opening_text": st.none() | PROSE,
                    "closing_text": st.none() | PROSE,
                    "signatories": st.lists(person, max_size=3),
                    "distribution": st.lists(LINES, max_size=2),
                }
            )
        ),
    }


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    meetings(),
    st.sampled_from(["fa", "ar", "ru", "en"]),
    st.sampled_from(list(PROFILES.values())),
    st.sampled_from(["internal", "municipality", "public"]),
)
def test_any_meeting_becomes_a_document(small, meeting: dict, language: str, profile: Profile, copy: str):
    made = render_minutes(small(language, **meeting), profile=profile, copy=copy)
    assert made.pages >= 1
    assert made.pdf.startswith(b"%PDF-1.7")
