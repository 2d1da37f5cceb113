"""Minutes of an eventful meeting: recusals, statements, breaks, rounds and lot, elections, corrections, seals."""

import io

import pikepdf
import pypdfium2
import pytest
from tests.documents.archive import assert_archival

from council_desk.documents.blocks import Paragraph, QrCode, Signatures, Table
from council_desk.documents.minutes import PROFILES, minutes_document, render_minutes
from council_desk.documents.typesetting.engine import typeset
from council_desk.record.sealing import correction_seals, minutes_seal, seal_code

LANGUAGES = ["fa", "ar", "ru", "en"]
DECISION_62 = {"fa": "مصوبهٔ ۶۲", "ar": "القرار رقم ٦٢", "ru": "2.1. ", "en": "Resolution 2026/62"}
MOTION_65 = {"fa": "پیشنهاد ۶۵", "ar": "الاقتراح رقم ٦٥", "ru": "5.1. ", "en": "Motion 2026/65"}


def page_texts(pdf: bytes) -> list[str]:
    with pypdfium2.PdfDocument(pdf) as document:
        return [page.get_textpage().get_text_range() for page in document]


def place(lines: list[str], beginning: str) -> int:
    return next(at for at, line in enumerate(lines) if line.startswith(beginning))


def with_minutes(record, **fields):
    meeting = record.meetings[0]
    minutes = meeting.minutes.model_copy(update=fields)
    return record.model_copy(update={"meetings": (meeting.model_copy(update={"minutes": minutes}),)})


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("fa", "خانم زهره چراغ‌سحری در بررسی این بند و رأی‌گیری شرکت نکرد و از جلسه بیرون رفت (خویشاوند صاحب ملک است)."),
        ("ar", "لم تشارك السيدة لُجَيْن الرياحين في النظر في هذا البند والتصويت عليه وغادرت القاعة (قريب صاحب الأرض)."),
        (
            "ru",
            (
                "В рассмотрении вопроса и голосовании не участвовала, покинула зал: Чабрецова Р.Ф. "
                "(родственница собственника участка)."
            ),
        ),
        (
            "en",
            (
                "Rima Cloverdale took no part in this item or its votes and left the room "
                "(related to the owner of the plot)."
            ),
        ),
    ],
)
def test_a_recusal_from_an_item_is_told_once_and_before_the_decision(eventful, lines, language, told):
    text = lines(minutes_document(eventful(language)))
    assert text.count(told) == 1
    reason = told.rsplit("(", 1)[1]
    assert sum(reason.rstrip(".") in line for line in text) == 1
    assert text.index(told) < place(text, DECISION_62[language])


def test_a_recusal_known_from_the_votes_only_is_told_at_the_first_of_them(eventful, lines):
    record = eventful("en")
    meeting = record.meetings[0]
    item = meeting.agenda[4]
    recusal = meeting.agenda[1].recusals[0]
    motion = item.motions[0]
    events = tuple(event.model_copy(update={"recusals": (recusal,)}) for event in motion.vote_events)
    item = item.model_copy(update={"motions": (motion.model_copy(update={"vote_events": events}),)})
    agenda = (*meeting.agenda[:4], item, *meeting.agenda[5:])
    record = record.model_copy(update={"meetings": (meeting.model_copy(update={"agenda": agenda}),)})
    text = lines(minutes_document(record))
    first, second = place(text, "First ballot"), place(text, "Second ballot")
    told = "Rima Cloverdale took no part in the vote and left the room (related to the owner of the plot)."
    assert text[first + 1] == told
    assert told not in text[second:]


@pytest.mark.parametrize(
    ("language", "guidance", "objection", "endorsement"),
    [
        (
            "fa",
            "رهنمود حجت‌الاسلام مرتضی نورآبادی: پیش از",
            "تذکر و مخالفت حجت‌الاسلام مرتضی نورآبادی: با نصب",
            "تأیید حجت‌الاسلام مرتضی نورآبادی (۲۹ آبان ۱۴۰۵): پیش",
        ),
        (
            "ar",
            "توجيه فضيلة الشيخ عبد الرحمن الياسمين: ليُستشر",
            "اعتراض فضيلة الشيخ عبد الرحمن الياسمين: لا أوافق",
            "تأييد فضيلة الشيخ عبد الرحمن الياسمين (١٠ جمادى الآخرة ١٤٤٨هـ): ليُستشر",
        ),
        (
            "ru",
            "Наставление – Яблоневский Ю.И.: Перед",
            "Особое мнение – Яблоневский Ю.И.: Не согласен",
            "Одобрение – Яблоневский Ю.И. (20 ноября 2026 г.): Перед",
        ),
        (
            "en",
            "Guidance by Idris Applegarth: Let",
            "Objection by Idris Applegarth: I do not agree",
            "Endorsement by Idris Applegarth (20 November 2026): Let",
        ),
    ],
)
def test_statements_stand_by_themselves_where_they_belong(eventful, lines, language, guidance, objection, endorsement):
    text = lines(minutes_document(eventful(language)))
    assert place(text, guidance) < place(text, DECISION_62[language])
    assert place(text, MOTION_65[language]) < place(text, objection) == place(text, endorsement) - 1


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("fa", "از ساعت ۲۰:۰۰ تا ۲۰:۱۰ تنفس اعلام شد."),
        ("ar", "رُفعت الجلسة للاستراحة من الساعة ٢٠:٠٠ إلى الساعة ٢٠:١٠."),
        ("ru", "Перерыв: с 20:00 до 20:10."),
        ("en", "The meeting took a break from 20:00 to 20:10."),
    ],
)
def test_a_break_is_told_where_it_fell(eventful, lines, language, told):
    record = eventful(language)
    text = lines(minutes_document(record))
    assert text.count(told) == 1
    titles = [item.title.replace("\u00a0", " ") for item in record.meetings[0].agenda]
    begins = [[at for at, line in enumerate(text) if title in line][1] for title in titles]
    assert begins[1] < text.index(told) < begins[4]
    assert any(text.index(told) < begin for begin in begins) and text.index(told) + 1 in begins


def test_a_break_of_no_known_item_is_told_before_the_closing(small, lines):
    pause = {"started": "2026-11-12T18:30:00+00:00"}
    record = small("en", breaks=[pause], started="2026-11-12T18:00:00+00:00", ended="2026-11-12T20:00:00+00:00")
    text = lines(minutes_document(record))
    assert text.index("The meeting took a break at 18:30.") == place(text, "There being no further business") - 1


@pytest.mark.parametrize(
    ("language", "first", "second", "lot"),
    [
        ("fa", "دور اول: موافق: ۳ · مخالف: ۳", "دور دوم: موافق", "آرا برابر شد و قرعه کشیده شد؛ نتیجهٔ قرعه: مخالف."),
        ("ar", "الجولة الأولى: مع: ٣", "الجولة الثانية: مع", "تعادلت الأصوات، فأُجريت القرعة وكانت نتيجتها: ضدّ."),
        ("ru", "1-й тур. Голосовали", "2-й тур. Голосовали", "При равенстве голосов вопрос решён по жребию: «против»."),
        (
            "en",
            "First ballot: For: 3",
            "Second ballot: For: 3",
            "The votes being equal, lots were drawn; the lot fell against",
        ),
    ],
)
def test_rounds_and_the_lot_are_told_in_order(eventful, lines, language, first, second, lot):
    text = lines(minutes_document(eventful(language)))
    assert place(text, first) + 1 == place(text, second) == place(text, lot) - 1


@pytest.mark.parametrize(
    ("language", "title", "round_", "elected", "heading_of_all"),
    [
        ("fa", "انتخاب شهردار نوجوان محله", " – دور دوم", "پرهام چمن‌آرا با ۵ رأی از ۷ رأی انتخاب شد.", "انتخابات"),
        (
            "ar",
            "انتخاب عمدة الحيّ اليافع",
            " – الجولة الثانية",
            "انتُخب ريّان السوسن بخمسة أصوات من أصل سبعة أصوات.",
            "الانتخاب",
        ),
        ("ru", "Выборы: молодёжный мэр", " – 2-й тур", "Избран Лютиков Т.И. – 5 голосов из 7.", "ВЫБОРЫ:"),
        (
            "en",
            "Election: youth mayor",
            " – Second ballot",
            "Toby Larkspurre was elected with 5 of 7 votes.",
            "Elections",
        ),
    ],
)
def test_elections_stand_within_their_item_in_the_order_of_rounds(
    eventful, lines, headings, language, title, round_, elected, heading_of_all
):
    document = minutes_document(eventful(language))
    text = lines(document)
    first, second = text.index(title), text.index(title + round_)
    last_of_third = max(
        at
        for at, line in enumerate(text)
        if eventful(language).meetings[0].agenda[3].title.replace("\u00a0", " ") in line
    )
    assert last_of_third > 0 and first < second < text.index(elected)
    assert heading_of_all not in headings(document)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("copy", ["internal", "municipality", "public"])
def test_the_secretarys_remark_is_printed_nowhere(eventful, reader, language, copy):
    made = render_minutes(eventful(language), copy=copy)
    assert "NEVERPRINTED" not in reader.pdfium(made.pdf)
    assert b"NEVERPRINTED" not in made.pdf


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_code_of_the_seal_stands_on_every_page(sealed, reader, language):
    record = sealed(language)
    made = render_minutes(record)
    code = seal_code(minutes_seal(record))
    texts = reader.poppler(made.pdf).rstrip("\f").split("\f")
    assert len(texts) == made.pages
    assert all(code in text for text in texts)
    assert not any(PROFILES[minutes_document(record).language].head.draft in text for text in texts)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_code_is_drawn_beside_the_signatures_as_a_figure_with_its_meaning(sealed, language):
    record = sealed(language)
    code = seal_code(minutes_seal(record))
    document = minutes_document(record)
    kinds = [type(block) for block in document.blocks]
    at = kinds.index(QrCode)
    block = document.blocks[at]
    assert isinstance(document.blocks[at - 1], Signatures | Table)
    assert block.data == code and code in block.alternative
    with pikepdf.open(io.BytesIO(typeset(document).pdf)) as pdf:
        figures = [o for o in pdf.objects if isinstance(o, pikepdf.Dictionary) and o.get("/S") == "/Figure"]
        assert [str(figure.Alt) for figure in figures] == [block.alternative]
    texts = page_texts(typeset(document).pdf)
    titled = {"fa": "کد مهر", "ar": "رمز الختم", "ru": "Код электронной печати", "en": "Code of the digital seal"}
    signed = {"fa": "امضا", "ar": "التوقيعات", "ru": "Председательствующий", "en": "Secretary"}
    (page,) = (text for text in texts if titled[language] in text)
    assert signed[language] in page


@pytest.mark.parametrize("language", LANGUAGES)
def test_sealed_minutes_stay_archival(sealed, language):
    assert_archival(typeset(minutes_document(sealed(language))).pdf, language=language)


@pytest.mark.parametrize(
    ("language", "beginning"),
    [
        ("fa", "۱۵ دی ۱۴۰۵ – 12 -> 21 m² (علت: slip of the pen) · کد مهر این اصلاحیه: "),
        ("ar", "٢٧ رجب ١٤٤٨هـ – 12 -> 21 m² (السبب: slip of the pen) · رمز ختم هذا التصويب: "),
        ("ru", "5 января 2027 г. – 12 -> 21 m² (основание: slip of the pen) · код печати исправления: "),
        ("en", "5 January 2027 – 12 -> 21 m² (reason: slip of the pen) · seal of this correction: "),
    ],
)
def test_corrections_come_last_with_day_reason_and_the_code_of_their_seal(sealed, lines, language, beginning):
    record = sealed(language)
    (seal,) = correction_seals(record).values()
    assert lines(minutes_document(record))[-1] == beginning + seal_code(seal)


def test_unsealed_minutes_show_no_code(eventful):
    document = minutes_document(eventful("en"))
    assert not any(isinstance(block, QrCode) for block in document.blocks)
    assert "Seal" not in document.page.furniture.footer_center


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("fa", "امضاشده: آقای محمدرضا گل‌افشان (۲۰ آذر ۱۴۰۵)"),
        ("ar", "وُقّع من: الدكتورة نورة المرجاني (٢ رجب ١٤٤٨هـ)"),
        ("ru", "Подписан: В.С. Подорожникова (11 декабря 2026 г.)."),
        ("en", "Signed by: Honor Brackenridge (11 December 2026)"),
    ],
)
def test_who_has_signed_is_told_with_the_day(sealed, lines, language, told):
    assert told in lines(minutes_document(sealed(language)))


def test_approval_by_a_motion_names_it_where_the_record_holds_it(eventful, new_id, lines):
    record = with_minutes(eventful("en"), approved_on=eventful("en").elections[0].date, approved_by=new_id(777))
    assert "Approved by the council on 12 November 2026" in lines(minutes_document(record))
    next_meeting = record.meetings[0]
    motion = next_meeting.agenda[0].motions[0].model_copy(update={"id": new_id(777), "reference": "2026/66"})
    item = next_meeting.agenda[0].model_copy(update={"motions": (motion,)})
    later = next_meeting.model_copy(update={"id": new_id(778), "number": 15, "agenda": (item,)})
    both = record.model_copy(update={"meetings": (record.meetings[0], later)})
    text = lines(minutes_document(both, meeting_id=record.meetings[0].id))
    assert "Approved by resolution 2026/66 of meeting 15 on 12 November 2026" in text


@pytest.mark.parametrize(
    ("language", "closed", "call"),
    [
        ("fa", "جلسه در ساعت ۱۸:۳۰ پایان یافت.", "دعوت دوم: پنجشنبه ۱۹ آذر ۱۴۰۵، ساعت ۱۸:۰۰"),
        (
            "ar",
            "ورُفعت الجلسة في الساعة ١٨:٣٠.",
            "الدعوة الثانية: الخميس ١ رجب ١٤٤٨هـ الموافق ١٠ ديسمبر ٢٠٢٦م، الساعة ١٨:٠٠",
        ),
        ("ru", "Заседание закрыто в 18:30.", "Повторное заседание – четверг, 10 декабря 2026 г. в 18:00."),
        ("en", "The meeting was closed at 18:30.", "Second call: Thursday, 10 December 2026, 18:00"),
    ],
)
def test_the_record_of_a_failed_meeting_tells_who_came_when_it_closed_and_the_second_call(
    small, new_id, lines, language, closed, call
):
    entries = [{"person": new_id(n), "status": "present", "voting_right": True} for n in (1, 2)]
    entries += [{"person": new_id(n), "status": "absent", "voting_right": True} for n in (3, 4, 5)]
    record = small(
        language,
        state="failed_no_quorum",
        started="2026-11-12T18:00:00+00:00",
        ended="2026-11-12T18:30:00+00:00",
        attendance=entries,
        next_meeting="2026-12-10T18:00:00+00:00",
        agenda=[{"id": new_id(300), "number": "1", "title": "Never discussed"}],
    )
    text = lines(minutes_document(record))
    assert text.index(closed) + 1 == text.index(call)
    assert any("Family1" in line for line in text) and any("Family3" in line for line in text)
    assert not any("Never discussed" in line for line in text)


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("fa", "سومین جلسه (عادی، علنی، دعوت دوم)"),
        ("ar", "الاجتماع الثالث (اعتيادي، علني، الدعوة الثانية)"),
        ("ru", "повторного заседания Совета микрорайона"),
        ("en", "Minutes of the third meeting (regular, open, second call)"),
    ],
)
def test_a_meeting_on_second_call_says_so(small, new_id, lines, language, told):
    assert told in lines(minutes_document(small(language, second_call_of=new_id(201))))
    assert told in lines(minutes_document(small(language, second_call=True)))


def test_a_cancelled_meeting_tells_why(small, lines):
    steps = [{"state": "cancelled", "at": "2026-11-10T09:00:00+00:00", "reason": "Snow."}]
    text = lines(minutes_document(small("ru", state="cancelled", steps=steps)))
    assert "Причина: Snow." in text


def test_offices_that_nobody_holds_keep_their_places_to_sign(small):
    block = minutes_document(small("ru")).blocks[-1]
    assert [signer.role for signer in block.signers] == ["Председательствующий", "Секретарь"]


def test_times_of_a_meeting_that_has_not_begun_are_not_told(small, lines):
    assert not any("заседания:" in line for line in lines(minutes_document(small("ru", state="scheduled"))))


def test_statements_are_in_ink_where_headings_are(eventful):
    blocks = [block for block in minutes_document(eventful("ru")).blocks if isinstance(block, Paragraph)]
    tones = {span.tone for block in blocks if not isinstance(block.text, str) for span in block.text}
    assert tones == {"ink"}
