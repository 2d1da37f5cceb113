"""Ballot papers: as many as are wanted, all alike, whole, with a box for every name; what they carry."""

import io
import json
import re

import pikepdf
import pytest
from tests.documents.archive import assert_archival

from council_desk.documents.ballots import MOST, ballots_document
from council_desk.documents.blocks import Choices, Slips
from council_desk.documents.making import make
from council_desk.documents.tally import NoSuchElectionError
from council_desk.documents.words.ballots import BALLOTS
from council_desk.domain.paperwork import DocumentKind, Order
from council_desk.errors import DeskError
from council_desk.record.reading import read_record
from council_desk.record.writing import write_record

LANGUAGES = ["fa", "ar", "ru", "en"]


def first_round(record):
    return next(one for one in record.elections if one.round == 1)


def changed(record, **fields):
    """Give the record with its first round changed."""
    elections = tuple(one.model_copy(update=fields) if one.round == 1 else one for one in record.elections)
    return record.model_copy(update={"elections": elections})


def order(record, **more):
    return Order(kind=DocumentKind.BALLOTS, subject=first_round(record).id, **more)


@pytest.mark.parametrize(
    ("language", "told"),
    [
        (
            "fa",
            [
                "شورای محلهٔ چشمه‌سار",
                "برگهٔ رأی",
                "انتخاب شهردار نوجوان محله",
                "۲۱ آبان ۱۴۰۵",
                "خانهٔ کنار یک نام را علامت بزنید.",
                "[] پرهام چمن‌آرا",
                "[] یگانه ژاله‌پور",
                "[] غلامعباس کشتکار",
            ],
        ),
        (
            "ar",
            [
                "مجلس حيّ بساتين الياسمين",
                "ورقة اقتراع",
                "انتخاب عمدة الحيّ اليافع",
                "٢ جمادى الآخرة ١٤٤٨هـ",
                "ضع علامة في المربّع المجاور لاسم واحد فقط.",
                "[] مؤمن أبو السنابل",
                "[] جنى البيلسان",
                "[] ريّان السوسن",
            ],
        ),
        (
            "ru",
            [
                "Совет микрорайона «Ключевой»",
                "БЮЛЛЕТЕНЬ",
                "Выборы: молодёжный мэр",
                "12 ноября 2026 г.",
                "Поставьте знак в квадрате напротив одной фамилии.",
                "[] Васильковая Галина Петровна",
                "[] Лютиков Тимофей Ильич",
                "[] Незабудкина Ясмина Олеговна",
            ],
        ),
        (
            "en",
            [
                "Mill Brook Neighbourhood Council",
                "Ballot paper",
                "Election: youth mayor",
                "12 November 2026",
                "Mark the box beside one name.",
                "[] Toby Larkspurre",
                "[] Leila Marigoldsen",
                "[] Barnaby Sallowfield",
            ],
        ),
    ],
)
def test_a_paper_has_council_post_day_instruction_and_the_names_in_their_order(planned, lines, language, told):
    record = planned(language)
    text = lines(ballots_document(record, order(record)))
    assert text == told * first_round(record).eligible


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_paper_has_its_text_and_one_drawn_box_for_each_name(planned, reader, carried, remade, language):
    record = planned(language)
    made = make(record, order(record))
    words = BALLOTS[record.language]
    text = reader.pdfium(made.pdf)
    assert made.missing == () and made.pages == 1
    assert_archival(made.pdf, language=language)
    assert " ".join(text.split()).count(words.one) == 8
    family = record.people[9].family_name
    assert text.count(family) == 8
    with pikepdf.open(io.BytesIO(made.pdf)) as pdf:
        drawn = b"".join(page.Contents.read_bytes() for page in pdf.pages)
    assert len(re.findall(rb"/Lbl <</MCID \d+>> BDC\nq [\d. ]+ w 0 G [\d. -]+ re S Q\nEMC", drawn)) == 8 * 3
    inside = carried(made.pdf)
    assert read_record(write_record(inside)) == inside
    assert remade(record, order(record), made.pdf)


def test_boxes_are_labels_of_a_list_and_have_words_for_those_who_do_not_see_them(planned):
    record = planned("en")
    made = make(record, order(record, number=1))
    with pikepdf.open(io.BytesIO(made.pdf)) as pdf:
        kinds, alternatives = [], []

        def walk(element):
            if isinstance(element, pikepdf.Dictionary) and "/S" in element:
                kinds.append(str(element.S))
                if "/Alt" in element:
                    alternatives.append(str(element.Alt))
                kids = element.get("/K", [])
                for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
                    walk(kid)

        walk(pdf.Root.StructTreeRoot.K)
    assert kinds.count("/Sect") == kinds.count("/L") == 1
    assert kinds.count("/LI") == kinds.count("/Lbl") == kinds.count("/LBody") == 3
    assert alternatives == ["box to mark"] * 3


def test_they_carry_the_election_before_its_count(planned, carried):
    record = planned("en")
    inside = carried(make(record, order(record)).pdf)
    (election,) = inside.elections
    assert {one.votes for one in election.candidates} == {0}
    assert (election.valid, election.invalid, election.issued) == (None, None, None)
    assert (election.elected, election.tellers) == ((), ())
    assert {one.id for one in inside.people} == {one.person for one in election.candidates}
    (meeting,) = inside.meetings
    assert (meeting.agenda, meeting.attendance, meeting.minutes) == ((), (), None)


@pytest.mark.parametrize(("wanted", "eligible", "number"), [(3, 8, 3), (None, 11, 11), (None, None, 8)])
def test_there_are_as_many_as_are_wanted_or_may_vote(planned, remade, wanted, eligible, number):
    record = changed(planned("en"), eligible=eligible)
    (slips,) = ballots_document(record, order(record, number=wanted)).blocks
    assert isinstance(slips, Slips) and slips.number == number
    made = make(record, order(record, number=wanted))
    assert remade(record, order(record, number=wanted), made.pdf)


def test_without_a_meeting_there_is_one_for_every_seat_of_the_council(planned):
    record = changed(planned("en"), eligible=None, meeting=None)
    (slips,) = ballots_document(record, order(record)).blocks
    council = next(one for one in record.organizations if one.voting_member_count)
    assert slips.number == council.voting_member_count


def test_what_is_not_known_or_too_much_is_told(planned):
    record = changed(planned("en"), eligible=None, meeting=None)
    bodies = tuple(one.model_copy(update={"voting_member_count": None}) for one in record.organizations)
    with pytest.raises(DeskError, match="not known how many may vote"):
        make(record.model_copy(update={"organizations": bodies}), order(record))
    with pytest.raises(DeskError, match=str(MOST)):
        make(record, order(record, number=MOST + 1))
    with pytest.raises(NoSuchElectionError):
        make(record, Order(kind=DocumentKind.BALLOTS, subject="00000000-0000-0000-0000-000000000000"))


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("fa", ["دور دوم · ۲۱ آبان ۱۴۰۵ · تعداد منتخبان: ۲", "۲ نام"]),
        ("ar", ["الجولة الثانية · ٢ جمادى الآخرة ١٤٤٨هـ · عدد المقاعد: ٢", "على ٢"]),
        ("ru", ["2-й тур · 12 ноября 2026 г. · Число мест: 2", "не более чем в 2"]),
        ("en", ["Second ballot · 12 November 2026 · Seats: 2", "no more than 2 names"]),
    ],
)
def test_rounds_and_seats_are_told(planned, lines, language, told):
    record = planned(language)
    record = changed(record, round=2, seats=2)
    wanted = Order(kind=DocumentKind.BALLOTS, subject=record.elections[1].id, number=1)
    text = lines(ballots_document(record, wanted))
    assert told[0] in text and any(told[1] in line for line in text)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("seats", [1, 3])
def test_without_candidates_there_are_lines_to_write_names_on(planned, lines, language, seats):
    record = changed(planned(language), candidates=(), seats=seats)
    document = ballots_document(record, order(record, number=2))
    (slips,) = document.blocks
    words = BALLOTS[record.language]
    assert [len(part.choices) for part in slips.content if isinstance(part, Choices)] == [seats]
    assert any(line in {words.write_one, words.write_some.format(number=f"{seats}")} for line in lines(document)) or (
        any(line.startswith(words.write_some[:5]) for line in lines(document))
    )
    assert make(record, order(record, number=2)).pages == 1


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("candidates", "pages"), [(30, 3), (90, 6)])
def test_many_candidates_take_more_room_and_lose_no_name(planned, reader, language, candidates, pages):
    record = json.loads(planned(language).model_dump_json(exclude_unset=True))
    person, election = record["people"][1], next(one for one in record["elections"] if "round" not in one)
    election["candidates"] = []
    for number in range(candidates):
        id_ = f"00000000-0000-7000-8000-{number:012x}"
        record["people"].append({"id": id_, "name": f"{person['family_name']} {1000 + number}"})
        election["candidates"].append({"person": id_, "votes": 0})
    large = type(planned(language)).model_validate_json(json.dumps(record))
    made = make(large, order(large, number=3))
    assert made.missing == () and made.pages <= pages
    names = [one.name for one in large.people[-candidates:]] * 3
    assert reader.share(names, reader.pdfium(made.pdf)).words == 1


def test_two_thousand_papers_are_made(planned):
    record = planned("en")
    assert make(record, order(record, number=MOST)).pages == MOST // 8


def test_a_long_post_and_a_long_name_stay_on_the_paper(planned):
    record = planned("en")
    people = tuple(
        one.model_copy(update={"name": "Nn" * 250, "given_name": None, "family_name": None}) for one in record.people
    )
    record = changed(record.model_copy(update={"people": people}), post="word " * 100)
    assert make(record, order(record, number=2)).missing == ()


@pytest.mark.parametrize("language", LANGUAGES)
def test_minors_stand_by_their_initials_in_copies_for_others(planned, reader, carried, language):
    record = planned(language)
    made = make(record, order(record, copy="public"))
    for text in (reader.pdfium(made.pdf), write_record(carried(made.pdf)).decode("utf-8")):
        assert record.people[9].family_name not in text and "555-0199" not in text
