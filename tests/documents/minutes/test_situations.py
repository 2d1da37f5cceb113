"""Meetings that are not the rule: failed, cancelled, empty, with rounds, recusals, overridden results, long names."""

import json

import pytest

from council_desk.documents.blocks import Paragraph, Signatures, Table
from council_desk.documents.excerpts import NoSuchMeetingError
from council_desk.documents.minutes import PROFILES, minutes_document, render_minutes
from council_desk.record.models import CouncilRecord

PRESENT = [
    {"status": "present", "voting_right": True},
    {"status": "present", "voting_right": True},
    {"status": "present", "voting_right": True},
    {"status": "excused", "voting_right": True, "note": "ill"},
    {"status": "absent", "voting_right": True},
]


@pytest.fixture
def attendance(new_id):
    return [entry | {"person": new_id(place)} for place, entry in enumerate(PRESENT, 1)]


@pytest.fixture
def voted(small, new_id, attendance):
    """Make a record with one item and one motion of the given fields."""

    def make(language="en", rules=None, **motion) -> CouncilRecord:
        value = {"id": new_id(400), "text": "Plant trees"} | motion
        item = {"id": new_id(300), "number": "1", "title": "Trees", "motions": [value]}
        record = small(language, agenda=[item], attendance=attendance, chair=new_id(1), secretary=new_id(2))
        if rules is None:
            return record
        council = record.organizations[0].model_validate_json(
            record.organizations[0].model_dump_json(exclude_unset=True)[:-1] + f',"rules":{rules}}}'
        )
        return record.model_copy(update={"organizations": (council,)})

    return make


def event(new_id, number=1, *, yes, no, abstain=0, method="show_of_hands", eligible=3, **more):
    counts = {"yes": yes, "no": no, "abstain": abstain}
    return {"id": new_id(500 + number), "method": method, "eligible": eligible, "counts": counts} | more


def test_rounds_recusals_and_the_casting_vote_are_printed(voted, new_id, lines):
    record = voted(
        rules='{"tie":"chair_decides"}',
        result="adopted",
        vote_events=[
            event(new_id, 2, yes=1, no=1, round=2, casting_vote={"person": new_id(1), "option": "yes"}, eligible=2),
            event(
                new_id,
                1,
                yes=1,
                no=1,
                eligible=2,
                recusals=[{"person": new_id(3), "reason": "owns the plot", "left_room": True}],
            ),
        ],
    )
    text = lines(minutes_document(record))
    start = text.index("First ballot: For: 1 · Against: 1 · Abstaining: 0")
    assert text[start + 1 : start + 5] == [
        "Given3 Family3 took no part in the vote and left the room (owns the plot).",
        "Second ballot: For: 1 · Against: 1 · Abstaining: 0",
        "The votes being equal, the chair (Given1 Family1) gave the casting vote for the motion.",
        "Carried",
    ]
    assert not any("differs from the count" in line for line in text)


def test_an_overridden_result_says_so_with_its_reason(voted, new_id, lines):
    record = voted(
        result="adopted",
        result_reason="The count was corrected by hand.",
        vote_events=[event(new_id, yes=1, no=2)],
        execution={"state": "open", "note": "Work begins in May."},
    )
    text = lines(minutes_document(record))
    told = "The result declared differs from the count. Reason for the result: The count was corrected by hand."
    assert text[text.index(told) - 1].endswith("— Carried")
    assert not any("Work begins" in line for line in text)


@pytest.mark.parametrize(
    ("language", "reason", "told"),
    [
        (
            "fa",
            "رئیس چنین اعلام کرد.",
            "نتیجهٔ اعلام‌شده با نتیجهٔ شمارش آرا یکی نیست. دلیل این نتیجه: رئیس چنین اعلام کرد.",
        ),
        ("ar", "قرّر الرئيس ذلك.", "النتيجة المعلنة تختلف عن نتيجة عدّ الأصوات. سبب هذه النتيجة: قرّر الرئيس ذلك."),
        (
            "ru",
            "Решил председатель.",
            "Объявленный результат отличается от подсчёта голосов. Обоснование результата: Решил председатель.",
        ),
        (
            "en",
            "The chair ruled so.",
            "The result declared differs from the count. Reason for the result: The chair ruled so.",
        ),
    ],
)
def test_the_reason_of_a_result_reads_in_the_language_of_the_document(
    voted, new_id, lines, reader, language, reason, told
):
    record = voted(language, result="adopted", result_reason=reason, vote_events=[event(new_id, yes=1, no=2)])
    assert told in lines(minutes_document(record))
    found = reader.share([reason], reader.pdfium(render_minutes(record).pdf))
    assert found.pairs == 1


def test_a_reason_is_printed_even_where_the_votes_cannot_be_judged(voted, new_id, lines):
    postponed = voted(
        result="postponed", result_reason="Figures are\nmissing", vote_events=[event(new_id, yes=1, no=2)]
    )
    assert "Reason for the result: Figures are\nmissing" in lines(minutes_document(postponed))


def test_an_overridden_result_without_a_reason_still_says_so(voted, new_id, lines):
    record = voted(result="adopted", result_reason=" ", vote_events=[event(new_id, yes=1, no=2)])
    assert "The result declared differs from the count." in lines(minutes_document(record))


def test_a_roll_call_gives_names_and_a_secret_ballot_never_does(voted, new_id, lines):
    votes = [{"voter": new_id(1), "option": "yes"}, {"voter": new_id(2), "option": "no"}]
    named = lines(
        minutes_document(
            voted(vote_events=[event(new_id, yes=1, no=1, method="roll_call", votes=votes)], result="rejected")
        )
    )
    assert "For: Given1 Family1; Against: Given2 Family2" in named
    secret = lines(
        minutes_document(
            voted(vote_events=[event(new_id, yes=1, no=1, method="secret", votes=votes)], result="rejected")
        )
    )
    assert not any("For: Given1" in line for line in secret)
    assert "For: 1 · Against: 1 · Abstaining: 0 (secret ballot) — Lost" in secret


def test_a_special_majority_is_named(voted, new_id, lines):
    record = voted(
        "ru", requirement="two_thirds_of_present", result="adopted", vote_events=[event(new_id, yes=2, no=1)]
    )
    assert any("большинством голосов (две трети присутствующих)." in line for line in lines(minutes_document(record)))


@pytest.mark.parametrize(
    ("result", "words"),
    [
        ("postponed", "به جلسهٔ بعد موکول شد"),
        ("withdrawn", "پیشنهاد پس گرفته شد"),
        ("noted", "به اطلاع اعضا رسید"),
        ("adopted_amended", "با اصلاح تصویب شد"),
        ("adopted", "تصویب شد"),
        ("rejected", "رأی لازم را کسب نکرد"),
    ],
)
def test_a_motion_without_a_vote_still_has_its_result(voted, lines, result, words):
    assert words in lines(minutes_document(voted("fa", result=result)))


def test_russian_decisions_without_a_number_get_item_and_point(voted, lines):
    assert "1.1. Plant trees" in lines(minutes_document(voted("ru", result="adopted")))


def test_guidance_is_a_statement_of_its_own(small, new_id, lines, attendance):
    item = {
        "id": new_id(300),
        "number": "1",
        "title": "Trees",
        "guidance": [{"person": new_id(1), "kind": "objection", "text": "Not there."}],
    }
    text = lines(minutes_document(small(agenda=[item], attendance=attendance)))
    assert "Objection by Given1 Family1: Not there." in text


@pytest.mark.parametrize("language", ["fa", "ar", "ru", "en"])
def test_without_quorum_there_is_a_short_record_of_its_own(small, new_id, lines, attendance, language):
    item = {"id": new_id(300), "number": "1", "title": "Never discussed"}
    entries = [entry | {"status": "absent"} for entry in attendance[:1]] + attendance[1:]
    record = small(
        language,
        state="failed_no_quorum",
        agenda=[item],
        attendance=entries,
        next_meeting="2026-12-10T18:00:00+00:00",
    )
    document = minutes_document(record)
    text = lines(document)
    profile = PROFILES[document.language]
    assert profile.end.no_quorum in text
    assert not any("Never discussed" in line for line in text)
    assert any(
        {"fa": "نیافت", "ar": "لم يكتمل", "ru": "Кворум отсутствует", "en": "no quorum"}[language] in x for x in text
    )
    assert any(
        {"fa": "۱۹ آذر ۱۴۰۵", "ar": "١ رجب", "ru": "10 декабря", "en": "10 December"}[language] in x for x in text
    )
    assert any(isinstance(block, Signatures | Table) for block in document.blocks[-3:])


@pytest.mark.parametrize("language", ["fa", "ar", "ru", "en"])
def test_a_cancelled_meeting_says_so_and_nothing_of_attendance(small, lines, attendance, language):
    document = minutes_document(small(language, state="cancelled", attendance=attendance))
    text = lines(document)
    assert PROFILES[document.language].end.cancelled in text
    assert not any("Family4" in line for line in text)


@pytest.mark.parametrize("language", ["fa", "ar", "ru", "en"])
def test_an_empty_meeting_still_is_a_document(small, lines, language):
    text = lines(minutes_document(small(language)))
    profile = PROFILES[minutes_document(small(language)).language]
    assert profile.talk.no_agenda in text
    assert profile.presence.nobody in text


@pytest.mark.parametrize("language", ["fa", "ar", "ru", "en"])
def test_an_item_with_empty_text_still_stands_there(small, new_id, lines, language):
    items = [
        {"id": new_id(300), "number": "1", "title": "Silence", "introduction": "", "speeches": [{"text": ""}]},
        {"id": new_id(301), "number": "2-a", "title": "Noise"},
    ]
    text = lines(minutes_document(small(language, agenda=items)))
    assert sum("Silence" in line for line in text) == 2
    assert sum("Noise" in line for line in text) == 2


def test_a_meeting_yet_to_come_claims_nothing_of_its_course(small, lines):
    text = " ".join(lines(minutes_document(small("en", state="scheduled"))))
    assert "was held" not in text and "adjourned" not in text and "called to order" not in text


@pytest.mark.parametrize("language", ["fa", "ar", "ru", "en"])
def test_nobody_is_absent_from_a_meeting_yet_to_come(small, new_id, lines, language):
    expected = [{"person": new_id(n), "status": "absent", "voting_right": True} for n in (1, 2)]
    document = minutes_document(small(language, state="scheduled", attendance=expected))
    presence, text = PROFILES[document.language].presence, " ".join(lines(document))
    assert presence.nobody in text
    assert f"| {presence.absent}" not in text and f" {presence.absent_heading}: " not in text
    expected[0]["status"] = "present"  # somebody is entered: now it counts
    text = " ".join(lines(minutes_document(small(language, state="scheduled", attendance=expected))))
    assert presence.nobody not in text


def test_late_arrivals_and_returns_are_told_in_times(small, new_id, lines):
    spans = [
        {"arrived": "2026-11-12T18:00:00+00:00", "left": "2026-11-12T18:30:00+00:00"},
        {"arrived": "2026-11-12T19:00:00+00:00", "left": "2026-11-12T19:30:00+00:00"},
    ]
    entry = {"person": new_id(1), "status": "present", "voting_right": True, "intervals": spans}
    record = small("fa", attendance=[entry], started="2026-11-12T18:00:00+00:00", ended="2026-11-12T20:00:00+00:00")
    assert any("تا ساعت ۱۸:۳۰، از ساعت ۱۹:۰۰ تا ۱۹:۳۰" in line for line in lines(minutes_document(record)))


def test_more_than_fifteen_present_are_counted_and_listed_in_an_annex(small, new_id, lines, headings):
    people = [{"id": new_id(n), "name": f"Person {n:02}"} for n in range(1, 18)]
    attendance = [{"person": person["id"], "status": "present", "voting_right": True} for person in people]
    document = minutes_document(small("ru", people, attendance=attendance))
    assert "Присутствовали: 17 чел. (список прилагается)" in lines(document)
    assert headings(document)[-1] == "Список присутствовавших"
    assert any(line.startswith("17 | Person 17") for line in lines(document))


@pytest.mark.parametrize(
    ("present", "counted"), [(1, "بحضور عضوٍ واحد"), (2, "بحضور عضوين"), (3, "بحضور ٣ أعضاء"), (11, "بحضور ١١ عضواً")]
)
def test_arabic_nouns_agree_with_their_number(small, new_id, lines, present, counted):
    people = [{"id": new_id(n), "name": f"N{n}"} for n in range(1, present + 1)]
    attendance = [{"person": person["id"], "status": "present", "voting_right": True} for person in people]
    text = " ".join(lines(minutes_document(small("ar", people, attendance=attendance))))
    assert (counted in text) or (counted.replace("بحضور", "لم يحضر سوى") in text)


def test_only_generated_numbers_change_their_digits(small, new_id, lines):
    item = {
        "id": new_id(300),
        "number": "1",
        "title": "Room 12",
        "speeches": [{"text": "Call 021-8877 by 2026-11-30."}],
    }
    text = lines(minutes_document(small("fa", agenda=[item])))
    assert "۱. Room 12" in text
    assert "Call 021-8877 by 2026-11-30." in text


def test_values_of_the_other_direction_are_isolated(small):
    document = minutes_document(small("fa", reference="NC-07/2026/14"))
    cells = [cell.text for block in document.blocks if isinstance(block, Table) for row in block.rows for cell in row]
    assert "\u2066NC-07/2026/14\u2069" in cells
    foot = document.page.furniture.footer_start
    assert "\u2066NC-07/2026/14\u2069" in foot


def test_a_text_in_another_language_runs_its_own_way(small, new_id):
    texts = ["سلام بر همه.", "Latin with سلام.", "Plain."]
    item = {"id": new_id(300), "number": "1", "title": "LED چراغ‌های", "speeches": [{"text": "\n".join(texts)}]}
    said = [block.text for block in minutes_document(small("en", agenda=[item])).blocks if isinstance(block, Paragraph)]
    assert "\u2067سلام بر همه.\u2069\nLatin with سلام.\nPlain." in said
    agenda = minutes_document(small("fa", agenda=[item])).blocks
    assert any(block.text == "۱. \u2067LED چراغ‌های\u2069" for block in agenda if isinstance(block, Paragraph))


def test_a_long_address_in_isolates_does_not_turn_the_line_around_it(small, new_id):
    text = "تلفن: \u2066+98 34 3400 0000\u2069 – ایمیل: \u2066secretariat@narestan.example\u2069"
    item = {"id": new_id(300), "number": "1", "title": "راه‌ها", "speeches": [{"text": text}]}
    said = [block.text for block in minutes_document(small("fa", agenda=[item])).blocks if isinstance(block, Paragraph)]
    assert text in said
    beside = minutes_document(small("en", agenda=[item])).blocks
    assert any(block.text == f"\u2067{text}\u2069" for block in beside if isinstance(block, Paragraph))


def test_only_chair_and_secretary_sign_for_a_cancelled_meeting(small, new_id, attendance, lines):
    record = small("fa", state="cancelled", attendance=attendance, chair=new_id(1), secretary=new_id(2))
    assert lines(minutes_document(record))[-2:] == [
        "۱ | Given1 Family1 | رئیس جلسه | ",
        "۲ | Given2 Family2 | دبیر جلسه | ",
    ]


def test_an_election_is_told_with_its_tally(small, new_id, lines):
    record = small("fa")
    election = {
        "id": new_id(600),
        "organization": new_id(100),
        "meeting": new_id(200),
        "post": "شهردار محله",
        "date": "2026-11-12",
        "issued": 9,
        "valid": 8,
        "invalid": 1,
        "candidates": [{"person": new_id(1), "votes": 5}, {"person": new_id(2), "votes": 3}],
        "elected": [new_id(1)],
        "tellers": [new_id(3)],
    }
    value = record.model_dump(mode="json", exclude_unset=True) | {"elections": [election]}
    text = lines(minutes_document(CouncilRecord.model_validate(value, strict=False)))
    assert "انتخاب شهردار محله" in text
    assert "۱ | Given1 Family1 | ۵ | منتخب" in text
    assert "برگه‌های توزیع‌شده: ۹ · صحیح: ۸ · باطل: ۱" in text


def test_corrections_and_approval_are_dated(small, lines):
    minutes = {
        "state": "sealed",
        "approved_on": "2026-12-10",
        "corrections": [{"date": "2027-01-05", "text": "Item 2: 21 m²", "reason": "slip of the pen"}],
    }
    document = minutes_document(small("en", minutes=minutes))
    text = lines(document)
    assert "Approved on 10 December 2026" in text
    assert "5 January 2027 – Item 2: 21 m² (reason: slip of the pen)" in text
    assert document.page.watermark == ""
    assert document.created.isoformat() == "2026-12-10T00:00:00+00:00"


def test_without_approval_the_document_bears_the_end_of_the_meeting(small):
    assert minutes_document(small()).created.isoformat() == "2026-11-12T18:00:00+00:00"
    ended = small(ended="2026-11-12T20:05:00+00:00")
    assert minutes_document(ended).created.isoformat() == "2026-11-12T20:05:00+00:00"


def test_the_meeting_wanted_must_be_in_the_record(small, new_id):
    with pytest.raises(NoSuchMeetingError):
        minutes_document(small(), meeting_id=new_id(999))
    record = small()
    two = record.model_copy(
        update={"meetings": (*record.meetings, record.meetings[0].model_copy(update={"id": new_id(201), "number": 4}))}
    )
    with pytest.raises(NoSuchMeetingError):
        minutes_document(two)
    assert "fourth" in minutes_document(two, meeting_id=new_id(201)).subject


def test_text_of_users_never_acts_as_a_template(small, new_id, lines):
    item = {"id": new_id(300), "number": "{0}", "title": "{title} {page}", "speeches": [{"text": "%s {x}"}]}
    text = lines(minutes_document(small("en", agenda=[item], reference="{number}")))
    assert any("{title} {page}" in line for line in text)
    assert "%s {x}" in text


def test_paragraphs_of_a_russian_text_are_indented(sample):
    document = minutes_document(sample("ru"))
    indents = {block.first_line for block in document.blocks if isinstance(block, Paragraph) and block.first_line}
    assert [round(indent, 2) for indent in indents] == [35.43]


def test_a_quorum_reached_later_is_told_with_its_hour(small, new_id, lines):
    late = [{"arrived": "2026-11-12T18:20:00+00:00"}]
    entries = [
        {"person": new_id(n), "status": "present", "voting_right": True, "intervals": late if n == 3 else []}
        for n in range(1, 4)
    ]
    text = lines(minutes_document(small("en", attendance=entries, started="2026-11-12T18:00:00+00:00")))
    assert (
        "3 of 5 voting members were present (quorum: 3); a quorum was established. A quorum was reached at 18:20."
        in text
    )


def test_a_quorum_rule_without_its_number_says_nothing_of_quorum(voted, lines):
    text = " ".join(lines(minutes_document(voted(rules='{"quorum":"number"}'))))
    assert "quorum" not in text.replace("Attendance and quorum", "")


def test_papers_before_the_council_are_named(small, new_id, lines):
    item = {"id": new_id(300), "number": "1", "title": "Matter", "presenter": new_id(1), "papers": [new_id(700)]}
    value = small("ru", agenda=[item]).model_dump(mode="json", exclude_unset=True)
    paper = {
        "id": new_id(700),
        "organization": new_id(100),
        "paper_type": "need",
        "title": "Фонтанчик",
        "date": "2026-11-01",
    }
    text = lines(minutes_document(CouncilRecord.model_validate_json(json.dumps(value | {"papers": [paper]}))))
    assert "Материалы: Фонтанчик." in text
    assert text[text.index("1. СЛУШАЛИ: Matter") + 1] == "Given1 Family1."


def test_what_is_done_or_cancelled_says_so_in_the_table_of_actions(small, new_id, lines):
    actions = [
        {"id": new_id(801), "text": "Ask", "state": "done", "done_on": "2026-11-11", "carried_from": 2},
        {"id": new_id(802), "text": "Tell", "state": "cancelled", "assignee": new_id(100)},
    ]
    item = {"id": new_id(300), "number": "1", "title": "Matter", "actions": actions}
    text = lines(minutes_document(small("en", agenda=[item])))
    assert "1 | Ask (carried from meeting 2; done 11 November 2026) | — | —" in text
    assert "2 | Tell (cancelled) | The Council | —" in text


def test_the_municipality_is_found_above_the_council(small, new_id, lines):
    value = small("en").model_dump(mode="json", exclude_unset=True)
    value["organizations"][0]["parent"] = new_id(101)
    value["organizations"] += [
        {"id": new_id(102), "name": "Elsewhere", "classification": "municipality"},
        {"id": new_id(101), "name": "The City", "classification": "municipality"},
    ]
    assert lines(minutes_document(CouncilRecord.model_validate_json(json.dumps(value))))[0] == "The City"


def test_majorities_of_seats_without_seats_are_not_judged(voted, new_id, lines):
    record = voted(requirement="absolute_majority_of_seats", result="adopted", vote_events=[event(new_id, yes=1, no=2)])
    council = record.organizations[0].model_copy(update={"voting_member_count": None})
    text = lines(minutes_document(record.model_copy(update={"organizations": (council,)})))
    assert not any("differs" in line for line in text)
