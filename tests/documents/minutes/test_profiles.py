"""What each culture's minutes say, in which order and in which words, as values."""

import importlib
import pkgutil
import string
from dataclasses import fields, is_dataclass

import pytest

from council_desk.documents import words as words_package
from council_desk.documents.blocks import Box, Heading, Paragraph, Rule, Sides, Signatures, Table
from council_desk.documents.minutes import PROFILES, minutes_document, profile_for
from council_desk.domain.forms import Part
from council_desk.domain.terms import Calendar, GuidanceKind, Language, MeetingKind, Requirement, VotingMethod


def test_persian_minutes_follow_the_persian_order(sample, headings, lines):
    document = minutes_document(sample("fa"))
    assert headings(document)[:3] == ["صورت‌جلسهٔ شورای محلهٔ چشمه‌سار", "حاضران و غایبان", "آغاز جلسه"]
    assert [text for text in headings(document) if not text.startswith(("بند", "خلاصهٔ مذاکرات"))][3:] == [
        "دستور جلسه",
        "خلاصهٔ مصوبات",
        "پیگیری مصوبات و کارهای تعیین‌شده",
        "ختم جلسه",
        "امضای حاضران و مهر شورا",
    ]
    text = lines(document)
    assert text[0] == "بسمه تعالی"
    assert text[3:6] == ["شماره: ۱۴۰۵/چ‌س/۱۴", "تاریخ: ۲۱ آبان ۱۴۰۵", "پیوست: ۲ مورد"]
    assert "چهاردهمین جلسه (عادی، علنی)" in text
    assert "روز و تاریخ | پنجشنبه ۲۱ آبان ۱۴۰۵" in text
    assert "ساعت شروع | ۱۸:۴۵ | ساعت خاتمه | ۲۰:۵۰" in text
    assert "جلسه با حضور ۵ نفر از ۸ عضو دارای حق رأی (حد نصاب: ۵ نفر) رسمیت یافت." in text
    assert "۶ | آقای دکتر یحیی پژوهنده‌نیا | معتمد محله | از ساعت ۱۹:۲۰؛ تأخیر به علت شیفت درمانگاه" in text
    assert "۸ | آقای ابوالفضل ذوالقدری | معتمد محله | غایب (موجه)؛ سفر؛ اطلاع قبلی با پیامک" in text
    assert "موافق: ۵ · مخالف: ۰ · ممتنع: ۱ — با اکثریت آرا تصویب شد" in text
    assert "موافق: ۴ · مخالف: ۱ · ممتنع: ۱ (رأی مخفی) — با اکثریت آرا تصویب شد" in text
    assert "موافق: ۲ · مخالف: ۳ · ممتنع: ۱ — رأی لازم را کسب نکرد" in text
    assert (
        "۱ | پیگیری مجوز جابه‌جایی مخزن زباله از ادارهٔ آب و فاضلاب (از جلسهٔ ۱۳) | آقای غلامعباس کشتکار | ۵ آذر ۱۴۰۵ | ۶۱"
        in text
    )
    assert "ردیف | نام و نام خانوادگی | سمت | امضا" in text
    assert text[-3:] == [
        "رونوشت:",
        "۱. معاونت امور محلات شهرداری مرکزی – جهت استحضار و اقدام",
        "۲. دبیرخانهٔ شورا – جهت بایگانی",
    ]
    assert sum(isinstance(block, Box) for block in document.blocks) == 5
    assert not any(isinstance(block, Signatures) for block in document.blocks)


def test_arabic_minutes_have_both_calendars_and_discussion_and_decision_under_each_item(sample, headings, lines):
    document = minutes_document(sample("ar"))
    text = lines(document)
    assert text[0] == "بسم الله الرحمن الرحيم"
    assert headings(document)[0] == "محضر الاجتماع رقم (١٤) لمجلس حيّ بساتين الياسمين"
    assert "الاجتماع الرابع عشر (اعتيادي، علني)" in text
    assert "اليوم والتاريخ | الخميس ٢ جمادى الآخرة ١٤٤٨هـ الموافق ١٢ نوفمبر ٢٠٢٦م" in text
    assert "المرفقات: مرفقان" in text
    assert (
        "وبعد التحقّق من اكتمال النصاب القانوني بحضور ٦ أعضاء من أصل ٩ ممّن لهم حقّ التصويت (والنصاب ٥)، افتُتح الاجتماع."
        in text
    )
    first = headings(document).index("البند الأول: المصادقة على محضر الاجتماع السابق رقم ١٣ ومتابعة تنفيذ القرارات")
    assert headings(document)[first + 1] == "المناقشة"
    assert any(line.startswith("القرار رقم ٦١/١٤٤٨ — صودق على") for line in text)
    assert "مع: ٦ · ضدّ: ٠ · امتناع: ٠ — أُقِرَّ بالإجماع" in text
    assert "رقم القرار | الموضوع | مع | ضدّ | امتناع | النتيجة" in text
    signatures = next(block for block in document.blocks if isinstance(block, Signatures))
    assert [signer.role for signer in signatures.signers][:3] == [
        "رئيس الاجتماع",
        "أمين السرّ",
        "إمام الجامع (الإرشاد والإشراف)",
    ]
    assert signatures.signers[-1].role == "الختم"
    assert text[-3] == "نسخة إلى:"


def test_russian_minutes_keep_the_form_of_the_standard(sample, headings, lines):
    document = minutes_document(sample("ru"))
    text = lines(document)
    assert text[:5] == [
        "СОВЕТ МИКРОРАЙОНА «КЛЮЧЕВОЙ»",
        "Администрация городского округа Светлореченск",
        "ПРОТОКОЛ",
        "заседания Совета микрорайона «Ключевой»",
        "12 ноября 2026 г.",
    ]
    assert text[5] == "№ 14"
    assert text[7:9] == ["Начало заседания: 18:30", "Окончание заседания: 20:40"]
    assert text[9:11] == ["Председательствующий – Подорожникова В.С.", "Секретарь – Ёлочкин А.Л."]
    assert text[11] == (
        "Присутствовали: Васильковая Г.П., Ёлочкин А.Л., Қуанышев Ә.Ғ. (с 18:55, задержался на смене), Лютиков Т.И., "
        "Незабудкина Я.О., Подорожникова В.С., Чабрецова Р.Ф., Щавелев-Ромашкин П.Э."
    )
    assert "Приглашённые: Барбарисов И.Ю., главный специалист отдела благоустройства администрации." in text
    assert "Всего членов Совета – 10 чел., присутствуют – 7 чел. Кворум имеется." in text
    start = text.index("1. СЛУШАЛИ: " + sample("ru").meetings[0].agenda[0].title.replace("\u00a0", " "))
    assert text[start + 1].startswith("Ёлочкин А.Л. – Из 9 решений исполнено 7")
    assert text[start + 2] == "ВЫСТУПИЛИ:"
    assert text[start + 3].startswith("Васильковая Г.П. – Площадку")
    assert text[start + 4] == "РЕШИЛИ:"
    assert text[start + 5].startswith("1.1. Утвердить протокол от 15.10.2026")
    assert text[start + 7] == "Голосовали: «за» – 7, «против» – 0, «воздержались» – 0. Решение принято единогласно."
    assert (
        "Голосовали: «за» – 5, «против» – 1, «воздержались» – 0, не голосовали – 2 (тайное голосование). "
        "Решение принято большинством голосов." in text
    )
    assert text[-5:-3] == ["Председательствующий ____ В.С. Подорожникова", "Секретарь ____ А.Л. Ёлочкин"]
    assert not any(".." in line.replace("...", "") for line in text)
    page = document.page
    assert (page.inner, page.outer, page.top, page.bottom) == (30, 10, 20, 20)
    assert (page.furniture.header_center, page.furniture.header_from_page) == ("{page}", 2)
    assert not any(isinstance(block, Box) for block in document.blocks)
    assert headings(document)[1] == "ПОВЕСТКА ДНЯ:"


def test_english_minutes_have_motions_with_mover_seconder_and_result(sample, lines):
    document = minutes_document(sample("en"))
    text = lines(document)
    assert text[:3] == [
        "Harrowmere City Council (central municipality)",
        "Mill Brook Neighbourhood Council",
        "Minutes of the fourteenth meeting (regular, open)",
    ]
    assert "The meeting was called to order at 18:30." in text
    assert "5 of 8 voting members were present (quorum: 5); a quorum was established." in text
    assert any(line.startswith("Resolution 2026/62 — RESOLVED: That the Orchard Row scheme") for line in text)
    assert "Moved by Zoë O’Fernley · seconded by Barnaby Sallowfield" in text
    assert "For: 5 · Against: 0 · Abstaining: 0 — Carried by acclamation" in text
    assert "For: 2 · Against: 3 · Abstaining: 1 — Lost" in text
    assert any(line.startswith("Motion 2026/65 — ") for line in text)
    place = text.index("Secretary ____ Zoë O’Fernley")
    assert text[place + 1] == "Chair ____ Honor Brackenridge"
    assert text[place + 2] == "Approved on ____ "


def places_of(words):
    """Give the places to be filled in each text of a set of words, by the field."""
    found = {}
    for field in fields(words):
        value = getattr(words, field.name)
        texts = value.values() if hasattr(value, "values") else value if isinstance(value, tuple) else [value]
        found[field.name] = set()
        for text in texts:
            if is_dataclass(text):
                found[field.name].update(*places_of(text).values())
            elif isinstance(text, str):
                named = (name for _text, name, *_rest in string.Formatter().parse(text))
                found[field.name] |= {name for name in named if name is not None}
    return found


TABLES = [
    (module.name, name)
    for module in pkgutil.iter_modules(words_package.__path__)
    for name, table in vars(importlib.import_module(f"{words_package.__name__}.{module.name}")).items()
    if name.isupper() and isinstance(table, dict)
]


@pytest.mark.parametrize(("module", "name"), TABLES)
def test_the_words_of_a_paper_are_in_every_language(module, name):
    table = getattr(importlib.import_module(f"{words_package.__name__}.{module}"), name)
    assert set(table) == set(Language)
    for words in table.values():
        assert all(place.isidentifier() for places in places_of(words).values() for place in places)


@pytest.mark.parametrize("key", PROFILES)
def test_a_profile_has_every_word_and_sound_phrases(key):
    profile = PROFILES[key]
    vote, talk, head = profile.vote, profile.talk, profile.head
    assert set(vote.requirements) == set(Requirement)
    assert set(vote.methods) == set(VotingMethod)
    assert set(talk.guidance) == set(GuidanceKind)
    assert set(head.kinds) == set(MeetingKind)
    for words in (head, profile.presence, talk, vote, profile.end):
        assert all(place.isidentifier() for places in places_of(words).values() for place in places)
    assert len(profile.end.decision_columns) == 6
    assert {Part.TITLE, Part.SIGNATURES} <= set(profile.order)


@pytest.mark.parametrize("shown", PROFILES)
@pytest.mark.parametrize("language", ["fa", "ar", "ru", "en"])
def test_any_record_can_be_written_in_any_profile(sample, language, shown, lines):
    text = lines(minutes_document(sample(language), PROFILES[shown]))
    for item in sample(language).meetings[0].agenda:
        assert any(item.title.replace("\u00a0", " ") in line for line in text)


def test_the_calendar_of_the_record_is_the_main_one(sample):
    record = sample("ar").model_copy(update={"calendar": Calendar.GREGORIAN})
    assert profile_for(record).calendars == (Calendar.GREGORIAN, Calendar.ISLAMIC_UMALQURA)
    assert profile_for(sample("fa")) is PROFILES["fa-IR"]


def test_margins_are_those_of_the_culture(sample):
    pages = {language: minutes_document(sample(language)).page for language in ("fa", "ar")}
    assert (pages["fa"].inner, pages["fa"].outer, pages["fa"].bottom) == (25, 15, 25)
    assert (pages["ar"].top, pages["ar"].outer, pages["ar"].bottom, pages["ar"].inner) == (25, 20, 20, 25)


def test_the_letterhead_fills_the_top_of_the_first_persian_page(sample):
    kinds = [type(block) for block in minutes_document(sample("fa")).blocks[:6]]
    assert kinds == [Paragraph, Sides, Rule, Heading, Paragraph, Table]
