"""Sentences of votes, recusals, elections and the quorum in four languages, each read by hand."""

from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from council_desk.domain import phrases
from council_desk.domain.digits import Digits
from council_desk.domain.phrases import Outcome, outcome_sentence
from council_desk.domain.quorum import QuorumState
from council_desk.domain.terms import CastingOption, Gender, Language, MotionResult, VotingMethod
from council_desk.domain.voting import Tally

FA, AR, RU, EN = Language.FA, Language.AR, Language.RU, Language.EN
ADOPTED, REJECTED = MotionResult.ADOPTED, MotionResult.REJECTED
SENTENCES = [
    (
        ADOPTED,
        {"counts": Tally(6, 1, 1), "eligible": 8},
        "پیشنهاد با ۶ رأی موافق، ۱ رأی مخالف و ۱ رأی ممتنع تصویب شد.",
        "أُقِرَّ الاقتراح بستة أصوات مقابل صوت واحد، مع امتناع عضوٍ واحد عن التصويت.",
        "Решение принято 6 голосами против 1 при 1 воздержавшемся.",
        "The motion was carried by 6 votes to 1 with 1 abstention.",
    ),
    (
        ADOPTED,
        {"counts": Tally(21, 0, 2), "eligible": 23},
        "پیشنهاد با ۲۱ رأی موافق و ۲ رأی ممتنع تصویب شد.",
        "أُقِرَّ الاقتراح بواحد وعشرين صوتاً دون معارضة، مع امتناع عضوين عن التصويت.",
        "Решение принято 21 голосом при 2 воздержавшихся.",
        "The motion was carried by 21 votes to none with 2 abstentions.",
    ),
    (
        ADOPTED,
        {"counts": Tally(8), "eligible": 8},
        "پیشنهاد به اتفاق آرا (۸ رأی) تصویب شد.",
        "أُقِرَّ الاقتراح بالإجماع (ثمانية أصوات).",
        "Решение принято единогласно (8 голосов).",
        "The motion was carried unanimously with 8 votes.",
    ),
    (
        ADOPTED,
        {"counts": Tally(8), "eligible": 8, "method": VotingMethod.ACCLAMATION},
        "پیشنهاد با تأیید عمومی تصویب شد.",
        "أُقِرَّ الاقتراح بالتزكية.",
        "Решение принято без подсчёта голосов.",
        "The motion was carried by acclamation.",
    ),
    (
        ADOPTED,
        {},
        "پیشنهاد تصویب شد.",
        "أُقِرَّ الاقتراح.",
        "Решение принято.",
        "The motion was carried.",
    ),
    (
        MotionResult.ADOPTED_AMENDED,
        {"counts": Tally(2, 1)},
        "پیشنهاد با اصلاح و با ۲ رأی موافق و ۱ رأی مخالف تصویب شد.",
        "أُقِرَّ الاقتراح بعد التعديل بصوتين مقابل صوت واحد.",
        "Решение принято с изменениями 2 голосами против 1.",
        "The motion was carried as amended by 2 votes to 1.",
    ),
    (
        REJECTED,
        {"counts": Tally(2, 3, 1)},
        "پیشنهاد با ۲ رأی موافق، ۳ رأی مخالف و ۱ رأی ممتنع رأی لازم را کسب نکرد.",
        "رُفض الاقتراح بثلاثة أصوات مقابل صوتين، مع امتناع عضوٍ واحد عن التصويت.",
        "Предложение отклонено 3 голосами против 2 при 1 воздержавшемся.",
        "The motion was lost by 3 votes to 2 with 1 abstention.",
    ),
    (
        REJECTED,
        {"counts": Tally(5, 3), "eligible": 9},
        "پیشنهاد با ۵ رأی موافق و ۳ رأی مخالف رأی لازم را کسب نکرد.",
        "لم ينل الاقتراح الأغلبية المطلوبة (مع: خمسة أصوات، ضدّ: ثلاثة أصوات).",
        "Предложение не набрало необходимого числа голосов («за» – 5, «против» – 3, «воздержались» – 0).",
        "The motion was lost for want of the required majority (5 votes for, 3 against).",
    ),
    (
        REJECTED,
        {"counts": Tally(4, 4)},
        "آرا برابر شد (۴ در برابر ۴) و پیشنهاد رد شد.",
        "تعادلت الأصوات (أربعة مقابل أربعة) فرُفض الاقتراح.",
        "При равенстве голосов (4 и 4) предложение отклонено.",
        "The motion was lost, the votes being equal (4 to 4).",
    ),
    (
        ADOPTED,
        {"counts": Tally(4, 4, 1), "casting": CastingOption.YES},
        "آرا برابر شد (۴ در برابر ۴، ۱ ممتنع) و پیشنهاد با رأی تعیین‌کنندهٔ رئیس جلسه تصویب شد.",
        "تعادلت الأصوات (أربعة مقابل أربعة) فأُقِرَّ الاقتراح بالصوت المرجِّح لرئيس الاجتماع، مع امتناع عضوٍ واحد عن التصويت.",
        "При равенстве голосов (4 и 4) решение принято решающим голосом председательствующего при 1 воздержавшемся.",
        "The motion was carried by the casting vote of the chair, the votes being equal (4 to 4 with 1 abstention).",
    ),
    (
        REJECTED,
        {"counts": Tally(4, 4), "lot": CastingOption.NO},
        "آرا برابر شد (۴ در برابر ۴) و پیشنهاد به قید قرعه رد شد.",
        "تعادلت الأصوات (أربعة مقابل أربعة) فرُفض الاقتراح بالقرعة.",
        "При равенстве голосов (4 и 4) предложение отклонено по жребию.",
        "The motion was lost by lot, the votes being equal (4 to 4).",
    ),
    (
        ADOPTED,
        {"counts": Tally(2, 3)},
        "پیشنهاد با ۲ رأی موافق و ۳ رأی مخالف تصویب‌شده اعلام شد.",
        "أُعلن إقرار الاقتراح (مع: صوتان، ضدّ: ثلاثة أصوات).",
        "Объявлено: решение принято («за» – 2, «против» – 3, «воздержались» – 0).",
        "The motion was declared carried (2 votes for, 3 against).",
    ),
    (
        ADOPTED,
        {"counts": Tally(6, 1, 1, 2, 1, 2), "method": VotingMethod.SECRET, "round_": 2},
        (
            "در دور دوم، در رأی‌گیری مخفی، پیشنهاد با ۶ رأی موافق، ۱ رأی مخالف و ۱ رأی ممتنع تصویب شد؛ ۲ "
            "نفر رأی ندادند؛ ۱ برگهٔ سفید و ۲ برگهٔ باطل بود."
        ),
        (
            "في الجولة الثانية، بالاقتراع السرّي، أُقِرَّ الاقتراح بستة أصوات مقابل صوت واحد، مع امتناع "
            "عضوٍ واحد عن التصويت، ولم يصوّت عضوان، والأوراق البيضاء: ١، والأوراق الباطلة: ٢."
        ),
        (
            "Во втором туре тайным голосованием решение принято 6 голосами против 1 при 1 "
            "воздержавшемся; не голосовали – 2; незаполненных бюллетеней – 1; недействительных бюллетеней – 2."
        ),
        (
            "On the second ballot, by secret ballot, the motion was carried by 6 votes to 1 with 1 "
            "abstention; 2 did not vote; 1 paper was blank; 2 papers were invalid."
        ),
    ),
    (
        ADOPTED,
        {"counts": Tally(11, 2, 3, 1), "method": VotingMethod.ROLL_CALL, "round_": 4},
        "در دور چهارم، در رأی‌گیری با نام، پیشنهاد با ۱۱ رأی موافق، ۲ رأی مخالف و ۳ رأی ممتنع تصویب شد؛ ۱ نفر رأی نداد.",
        (
            "في الجولة الرابعة، بالمناداة بالأسماء، أُقِرَّ الاقتراح بأحد عشر صوتاً مقابل صوتين، مع "
            "امتناع ثلاثة أعضاء عن التصويت، ولم يصوّت عضو واحد."
        ),
        (
            "В 4-м туре поимённым голосованием решение принято 11 голосами против 2 при 3 "
            "воздержавшихся; не голосовали – 1."
        ),
        (
            "On the fourth ballot, on a roll call, the motion was carried by 11 votes to 2 with 3 "
            "abstentions; 1 did not vote."
        ),
    ),
    (
        MotionResult.POSTPONED,
        {"counts": Tally(5, 1)},
        "رسیدگی به موضوع به جلسهٔ بعد موکول شد.",
        "أُجِّل البحث في الموضوع إلى الاجتماع القادم.",
        "Рассмотрение вопроса отложено.",
        "The matter was postponed to the next meeting.",
    ),
    (
        MotionResult.NOTED,
        {},
        "موضوع به اطلاع اعضا رسید.",
        "أخذ المجلس علماً بالموضوع.",
        "Информация принята к сведению.",
        "The council took note.",
    ),
    (
        MotionResult.WITHDRAWN,
        {},
        "پیشنهاد پس گرفته شد.",
        "سُحب الاقتراح.",
        "Вопрос снят с рассмотрения.",
        "The motion was withdrawn.",
    ),
]


@pytest.mark.parametrize(("result", "vote", "fa", "ar", "ru", "en"), SENTENCES)
def test_what_became_of_a_motion(result, vote, fa, ar, ru, en):
    assert outcome_sentence(FA, result, **vote) == fa
    assert outcome_sentence(AR, result, **vote) == ar
    assert outcome_sentence(RU, result, **vote) == ru
    assert outcome_sentence(EN, result, **vote) == en


def test_digits_may_be_others_than_those_of_the_language():
    told = outcome_sentence(FA, ADOPTED, counts=Tally(6, 1), digits=Digits.LATIN)
    assert told == "پیشنهاد با 6 رأی موافق و 1 رأی مخالف تصویب شد."


@pytest.mark.parametrize(
    ("language", "gender", "sentence"),
    [
        (FA, None, "ن در رأی‌گیری شرکت نکرد و از جلسه بیرون رفت (س)."),
        (AR, Gender.MALE, "لم يشارك ن في التصويت وغادر القاعة (س)."),
        (AR, Gender.FEMALE, "لم تشارك ن في التصويت وغادرت القاعة (س)."),
        (AR, None, "لم يشارك في التصويت وغادر القاعة: ن (س)."),
        (RU, Gender.MALE, "В голосовании не участвовал, покинул зал: ن (س)."),
        (RU, Gender.FEMALE, "В голосовании не участвовала, покинула зал: ن (س)."),
        (RU, None, "В голосовании не участвовал(а), покинул(а) зал: ن (س)."),
        (EN, Gender.FEMALE, "ن took no part in the vote and left the room (س)."),
    ],
)
def test_a_recusal_agrees_with_the_person(language, gender, sentence):
    assert phrases.recusal_sentence(language, "ن", "س", left_room=True, gender=gender) == sentence


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        (FA, "N در بررسی این بند و رأی‌گیری شرکت نکرد (r)."),
        (AR, "لم يشارك في النظر في هذا البند والتصويت عليه: N (r)."),
        (RU, "В рассмотрении вопроса и голосовании не участвовал(а): N (r)."),
        (EN, "N took no part in this item or its votes (r)."),
    ],
)
def test_a_recusal_from_an_item(language, sentence):
    assert phrases.recusal_sentence(language, "N", "r", whole_item=True) == sentence


@pytest.mark.parametrize(
    ("language", "woman", "man", "unknown", "plain"),
    [
        (
            FA,
            "N با ۵ رأی از ۸ رأی به عنوان P انتخاب شد.",
            "N با ۵ رأی از ۸ رأی به عنوان P انتخاب شد.",
            "N با ۱ رأی انتخاب شد.",
            "N انتخاب شد.",
        ),
        (
            AR,
            "انتُخبت N لمنصب P بخمسة أصوات من أصل ثمانية أصوات.",
            "انتُخب N لمنصب P بخمسة أصوات من أصل ثمانية أصوات.",
            "تمّ انتخاب N بصوت واحد.",
            "تمّ انتخاب N.",
        ),
        (
            RU,
            "P: избрана N – 5 голосов из 8.",
            "P: избран N – 5 голосов из 8.",
            "Избран(а) N – 1 голос.",
            "Избран(а) N.",
        ),
        (
            EN,
            "N was elected (P) with 5 of 8 votes.",
            "N was elected (P) with 5 of 8 votes.",
            "N was elected with 1 vote.",
            "N was elected.",
        ),
    ],
)
def test_who_was_elected(language, woman, man, unknown, plain):
    assert phrases.elected_sentence(language, "N", 5, 8, post="P", gender=Gender.FEMALE) == woman
    assert phrases.elected_sentence(language, "N", 5, 8, post="P", gender=Gender.MALE) == man
    assert phrases.elected_sentence(language, "N", 1) == unknown
    assert phrases.elected_sentence(language, "N") == plain


@pytest.mark.parametrize(
    ("language", "casting", "lot"),
    [
        (FA, "آرا برابر شد؛ رأی تعیین‌کنندهٔ رئیس جلسه (N): موافق.", "آرا برابر شد و قرعه کشیده شد؛ نتیجهٔ قرعه: مخالف."),
        (
            AR,
            "تعادلت الأصوات، فكان الصوت المرجِّح لرئيسة الاجتماع (N): مع.",
            "تعادلت الأصوات، فأُجريت القرعة وكانت نتيجتها: ضدّ.",
        ),
        (
            RU,
            "При равенстве голосов решающий голос председательствующего (N): «за».",
            "При равенстве голосов вопрос решён по жребию: «против».",
        ),
        (
            EN,
            "The votes being equal, the chair (N) gave the casting vote for the motion.",
            "The votes being equal, lots were drawn; the lot fell against the motion.",
        ),
    ],
)
def test_what_settled_a_tie(language, casting, lot):
    assert phrases.casting_sentence(language, "N", CastingOption.YES, gender=Gender.FEMALE) == casting
    assert phrases.lot_sentence(language, CastingOption.NO) == lot


@pytest.mark.parametrize(
    ("language", "met", "missing", "reached"),
    [
        (
            FA,
            "جلسه با حضور ۷ نفر از ۹ عضو دارای حق رأی (حد نصاب: ۵ نفر) رسمیت یافت.",
            "از ۹ عضو دارای حق رأی ۱ نفر حاضر بود (حد نصاب: ۵ نفر)؛ جلسه رسمیت نیافت.",
            "حد نصاب در ساعت T حاصل شد.",
        ),
        (
            AR,
            (
                "وبعد التحقّق من اكتمال النصاب القانوني بحضور ٧ أعضاء من أصل ٩ ممّن لهم حقّ التصويت "
                "(والنصاب ٥)، افتُتح الاجتماع."
            ),
            "لم يكتمل النصاب القانوني، إذ لم يحضر سوى عضوٍ واحد من أصل ٩ ممّن لهم حقّ التصويت (والنصاب ٥).",
            "واكتمل النصاب في الساعة T.",
        ),
        (
            RU,
            "Всего членов Совета – 9 чел., присутствуют – 7 чел. Кворум имеется.",
            "Всего членов Совета – 9 чел., присутствует – 1 чел. (необходимо 5). Кворум отсутствует.",
            "Кворум имеется с T.",
        ),
        (
            EN,
            "7 of 9 voting members were present (quorum: 5); a quorum was established.",
            "1 of 9 voting members was present (quorum: 5); there was no quorum.",
            "A quorum was reached at T.",
        ),
    ],
)
def test_quorum(language, met, missing, reached):
    assert phrases.quorum_sentence(language, QuorumState(7, 5, 9), body="Совета") == met
    assert phrases.quorum_sentence(language, QuorumState(1, 5, 9), body="Совета") == missing
    assert phrases.quorum_reached(language, "T") == reached


@pytest.mark.parametrize(
    ("language", "told"),
    [
        (FA, "از ۹ عضو دارای حق رأی کسی حاضر نبود"),
        (AR, "إذ لم يحضر أيّ عضو من أصل ٩"),
        (EN, "None of the 9 voting members was"),
    ],
)
def test_nobody_came(language, told):
    assert told in phrases.quorum_sentence(language, QuorumState(0, 5, 9))


def test_russian_members_without_a_known_body():
    assert phrases.quorum_sentence(RU, QuorumState(3, 2, 3)).startswith("Всего членов с правом голоса – 3 чел.")


COUNTS = st.builds(Tally, *[st.integers(0, 120)] * 6)
OPTIONS = st.none() | st.sampled_from(CastingOption)


@given(
    st.sampled_from(Language),
    st.sampled_from(MotionResult),
    st.none() | COUNTS,
    st.sampled_from(VotingMethod),
    st.integers(1, 5),
    OPTIONS,
    OPTIONS,
)
def test_any_vote_makes_a_whole_sentence(language, result, counts, method, round_, casting, lot):
    text = outcome_sentence(
        language, result, counts=counts, eligible=200, method=method, round_=round_, casting=casting, lot=lot
    )
    assert text.endswith(".") and not text.endswith("..")
    assert "  " not in text and " ." not in text and " ،" not in text and "()" not in text and "{" not in text


@pytest.mark.parametrize("language", list(Language))
def test_every_outcome_has_its_words(language):
    words = [phrases.outcome_phrase(outcome, language) for outcome in Outcome]
    assert all(words) and not any(word.endswith(".") for word in words)


def vote(round_=1, *, casting=None, lot=None, **counts):
    casting_vote = SimpleNamespace(option=casting) if casting else None
    return SimpleNamespace(
        round=round_,
        eligible=9,
        counts=Tally(**counts),
        method=VotingMethod.SHOW_OF_HANDS,
        casting_vote=casting_vote,
        lot=lot,
    )


def test_a_motion_is_told_by_the_last_of_its_votes():
    events = [vote(2, yes=4, no=4, casting=CastingOption.YES), vote(1, yes=3, no=5)]
    motion = SimpleNamespace(result=ADOPTED, vote_events=events)
    told = (
        "On the second ballot, the motion was carried by the casting vote of the chair, the votes being equal (4 to 4)."
    )
    assert phrases.motion_sentence(motion, EN) == told
    assert phrases.outcome_of(motion) is Outcome.ADOPTED
    by_lot = SimpleNamespace(result=REJECTED, vote_events=[vote(yes=2, no=2, lot=CastingOption.NO)])
    assert phrases.motion_sentence(by_lot, RU) == "При равенстве голосов (2 и 2) предложение отклонено по жребию."


def test_a_motion_without_votes_or_result():
    noted = SimpleNamespace(result=MotionResult.NOTED, vote_events=[])
    assert phrases.motion_sentence(noted, EN) == "The council took note."
    open_ = SimpleNamespace(result=None, vote_events=[vote(yes=5)])
    assert phrases.motion_sentence(open_, EN) == ""
    assert phrases.outcome_of(open_) is None


@pytest.mark.parametrize(
    ("name", "genitive", "head"),
    [
        ("Совет микрорайона «Ключевой»", "Совета микрорайона «Ключевой»", "Совета"),
        ("Общественный совет района", "Общественного совета района", "совета"),
        ("Рабочая группа по благоустройству", "Рабочей группы по благоустройству", "группы"),
        ("Комиссия", "Комиссии", "Комиссии"),
        ("Махалля «Нур»", "", ""),
        ("Общественный", "", ""),
    ],
)
def test_russian_bodies_stand_in_the_genitive_where_their_head_is_known(name, genitive, head):
    assert (phrases.russian_genitive(name), phrases.russian_head(name)) == (genitive, head)


@pytest.mark.parametrize(
    ("name", "joined"),
    [("مجلس الحيّ", "لمجلس الحيّ"), ("المجلس", "للمجلس"), ("Council", "لـ Council"), ("", "لـ ")],
)
def test_arabic_bodies_take_the_preposition(name, joined):
    assert phrases.council_of(name, AR) == joined


def test_names_of_bodies_in_the_other_languages():
    assert phrases.council_of("The Council", EN) == "The Council"
    assert phrases.council_of("Махалля", RU) == ""
    assert phrases.council_of("Комиссия", RU) == " Комиссии"


@pytest.mark.parametrize("language", Language)
def test_a_reason_that_ends_with_a_full_stop_gets_no_second_one(language):
    said = phrases.recusal_sentence(language, "N. N.", " A relative is a bidder. ")
    assert "A relative is a bidder)" in said
