"""Typed dates and times."""

import contextlib
import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from council_desk.domain import calendars
from council_desk.domain.calendar_names import BY_COUNTRY, IN_DATES, MONTHS
from council_desk.domain.date_formatting import DateStyle, format_date, format_pair, format_time
from council_desk.domain.date_parsing import Doubt, NotADateError, parse_date
from council_desk.domain.digits import Digits
from council_desk.domain.terms import Calendar, Language
from council_desk.domain.time_parsing import NotATimeError, parse_time

FA, AR, RU, EN = Language.FA, Language.AR, Language.RU, Language.EN
JALALI, HIJRI, GREGORIAN = Calendar.JALALI, Calendar.ISLAMIC_UMALQURA, Calendar.GREGORIAN
TODAY = dt.date(2026, 11, 22)
USUAL = {FA: JALALI, AR: HIJRI, RU: GREGORIAN, EN: GREGORIAN}


def read(text, language, calendar=None):
    return parse_date(text, language=language, calendar=calendar or USUAL[language], today=TODAY)


@pytest.mark.parametrize(
    ("text", "language", "calendar", "day"),
    [
        ("۱۷/آبان/۱۴۰۴", FA, JALALI, "2025-11-08"),
        ("شنبه ۱۷/آبان/۱۴۰۴", FA, JALALI, "2025-11-08"),
        ("17/آبان/1404", FA, JALALI, "2025-11-08"),
        ("1405/8/21", FA, JALALI, "2026-11-12"),
        ("۱۴۰۵-۰۸-۲۱", FA, JALALI, "2026-11-12"),
        ("١٤٠٥.٨.٢١", FA, JALALI, "2026-11-12"),
        ("1405 8 21", FA, JALALI, "2026-11-12"),
        ("21/8/1405", FA, JALALI, "2026-11-12"),
        ("14031230", FA, JALALI, "2025-03-20"),
        ("پنج‌شنبه ۲۱ آبان‌ماه ۱۴۰۵", FA, JALALI, "2026-11-12"),
        ("۲۱ام آبان 1405", FA, JALALI, "2026-11-12"),
        ("1405 آبان 21", FA, JALALI, "2026-11-12"),
        ("۲۱ عقرب ۱۴۰۵", FA, JALALI, "2026-11-12"),
        ("2026-11-12", FA, GREGORIAN, "2026-11-12"),
        ("۱۲ می ۲۰۲۷", FA, GREGORIAN, "2027-05-12"),
        ("۱۲ نوامبر ۲۰۲۶ میلادی", FA, GREGORIAN, "2026-11-12"),
        ("۲ جمادی‌الثانی ۱۴۴۸ ه‍.ق", FA, HIJRI, "2026-11-12"),
        ("۲۱/۸/۱۴۰۵ هجری شمسی", FA, JALALI, "2026-11-12"),
        ("٢ جمادى الآخرة ١٤٤٨هـ", AR, HIJRI, "2026-11-12"),
        ("٢ جمادى الثانية ١٤٤٨", AR, HIJRI, "2026-11-12"),
        ("١٤٤٨/٠٦/٠٢هـ", AR, HIJRI, "2026-11-12"),
        ("الخميس ٢ جمادى الآخرة ١٤٤٨هـ الموافق ١٢ نوفمبر ٢٠٢٦م", AR, HIJRI, "2026-11-12"),
        ("يوم السبت الموافق 9 ربيع الأول 1432هـ", AR, HIJRI, "2011-02-12"),
        ("١٢ تشرين الثاني ٢٠٢٦", AR, GREGORIAN, "2026-11-12"),
        ("١٢ نونبر ٢٠٢٦", AR, GREGORIAN, "2026-11-12"),
        ("3 جانفي 2027", AR, GREGORIAN, "2027-01-03"),
        ("7 غشت 2027", AR, GREGORIAN, "2027-08-07"),
        ("١٢/١١/٢٠٢٦", AR, GREGORIAN, "2026-11-12"),
        ("12 ноября 2026 г.", RU, GREGORIAN, "2026-11-12"),
        ("12 ноябрь 2026", RU, GREGORIAN, "2026-11-12"),
        ("12 нояб. 2026", RU, GREGORIAN, "2026-11-12"),
        ("чт, 12.11.2026", RU, GREGORIAN, "2026-11-12"),
        ("5-го мая 2027 года", RU, GREGORIAN, "2027-05-05"),
        ("21 абана 1405 г. с. х.", RU, JALALI, "2026-11-12"),
        ("2 джумада ас-сания 1448 г. х.", RU, HIJRI, "2026-11-12"),
        ("Thursday, 12th of November 2026", EN, GREGORIAN, "2026-11-12"),
        ("November 12, 2026", EN, GREGORIAN, "2026-11-12"),
        ("12 Nov 2026", EN, GREGORIAN, "2026-11-12"),
        ("12112026", EN, GREGORIAN, "2026-11-12"),
        ("20261112", EN, GREGORIAN, "2026-11-12"),
        ("21 Aban 1405", EN, JALALI, "2026-11-12"),
    ],
)
def test_understood_without_a_question(text, language, calendar, day):
    found = read(text, language)
    assert (found.date.isoformat(), found.calendar, found.needs_confirmation) == (day, calendar, False)


@pytest.mark.parametrize(
    ("text", "language", "day", "doubt"),
    [
        ("27/9/90", FA, "2011-12-18", Doubt.TWO_DIGIT_YEAR),
        ("05/8/21", FA, "2026-11-12", Doubt.TWO_DIGIT_YEAR),
        ("050821", FA, "2026-11-12", Doubt.TWO_DIGIT_YEAR),
        ("121126", RU, "2026-11-12", Doubt.TWO_DIGIT_YEAR),
        ("12.11.26", RU, "2026-11-12", Doubt.TWO_DIGIT_YEAR),
        ("17 آبان 04", FA, "2025-11-08", Doubt.TWO_DIGIT_YEAR),
        ("5/8", FA, "2027-07-30", Doubt.ORDER),
        ("11/25/2026", EN, "2026-11-25", Doubt.ORDER),
        ("11/25", EN, "2026-11-25", Doubt.ORDER),
        ("1405/8/21", EN, "2026-11-12", Doubt.CALENDAR),
        ("21 Aban 1405 CE", EN, "2026-11-12", Doubt.CALENDAR),
        ("Friday 12 Nov 2026", EN, "2026-11-12", Doubt.WEEKDAY),
        ("12/11/2126", EN, "2126-11-12", Doubt.FAR_AHEAD),
    ],
)
def test_understood_with_a_question(text, language, day, doubt):
    found = read(text, language)
    assert found.date.isoformat() == day
    assert doubt in found.doubts and found.needs_confirmation


@pytest.mark.parametrize(
    ("text", "language", "calendar", "day"),
    [
        ("1448/6/2", AR, GREGORIAN, "2026-11-12"),
        ("1405/8/21", FA, GREGORIAN, "2026-11-12"),
        ("2026/11/12", AR, HIJRI, "2026-11-12"),
    ],
)
def test_a_year_says_its_calendar(text, language, calendar, day):
    found = read(text, language, calendar)
    assert found.date.isoformat() == day and not found.needs_confirmation


@pytest.mark.parametrize(
    ("text", "language", "day"),
    [
        ("21 آبان", FA, "2027-11-12"),
        ("1 آذر", FA, "2026-11-22"),
        ("30 اسفند", FA, "2030-03-20"),
        ("29 Feb", EN, "2028-02-29"),
        ("8/21", FA, "2027-11-12"),
        ("21.8", RU, "2027-08-21"),
        ("25/11", AR, "2026-11-25"),
        ("12 мая", RU, "2027-05-12"),
    ],
)
def test_without_a_year_the_nearest_day_ahead(text, language, day):
    found = read(text, language, GREGORIAN if language is AR else None)
    assert found.date.isoformat() == day
    assert Doubt.YEAR_ASSUMED in found.doubts and not found.needs_confirmation


@pytest.mark.parametrize("text", ["1 محرم", "1 محرم 15"])
@pytest.mark.parametrize("today", [dt.date(2077, 11, 16), dt.date(2080, 1, 1)])
def test_at_the_end_of_a_calendar(text, today):
    with pytest.raises(NotADateError, match="1500"):
        parse_date(text, language=AR, calendar=HIJRI, today=today)


@pytest.mark.parametrize(
    ("days", "texts"),
    [
        (0, [("امروز", FA), ("اليوم", AR), ("Сегодня", RU), ("today", EN)]),
        (1, [("فردا", FA), ("غداً", AR), ("завтра", RU), ("Tomorrow", EN)]),
        (2, [("پس‌فردا", FA), ("بعد غد", AR), ("послезавтра", RU), ("day after tomorrow", EN)]),
        (-1, [("دیروز", FA), ("أمس", AR), ("вчера", RU), ("yesterday", EN)]),
    ],
)
def test_words_for_days(days, texts):
    for text, language in texts:
        assert read(text, language).date == TODAY + dt.timedelta(days=days)


@pytest.mark.parametrize(
    ("text", "language", "sentence"),
    [
        ("۱۴۰۴/۱۲/۳۰", FA, "1404 is not a leap year: اسفند has 29 days."),
        ("۱۳۹۹/۱۲/۳۱", FA, "اسفند 1399 has 30 days."),
        ("30 Esfand 1404", EN, "1404 is not a leap year: Esfand has 29 days."),
        ("29/02/2026", EN, "2026 is not a leap year: February has 28 days."),
        ("31 Mehr 1405", EN, "Mehr 1405 has 30 days."),
        ("31 Mehr", EN, "Mehr 1405 has 30 days."),
        ("١٤٤٨/٠٦/٣٠", AR, "جمادى الآخرة 1448 has 29 days."),
        ("31/13/2026", EN, "There is no month 13: a year has 12 months."),
        ("1501/1/1", AR, "1501 is not a year of this calendar that can be meant; it reaches from 1343 to 1500."),
        ("12/11/0226", EN, "226 is not a year of this calendar that can be meant; it reaches from 1206 to 1498."),
        ("hello", EN, "“hello” is not a date. Type day, month and year, such as 22/11/2026."),
        ("", FA, "Type a date, such as ۱۴۰۵/۰۹/۰۱."),
        (
            "۲۱ آبان ۱۴۰۵ (۱۳ نوامبر ۲۰۲۶)",
            FA,
            "The two dates are not the same day: پنجشنبه ۲۱ آبان ۱۴۰۵ and جمعه ۱۳ نوامبر ۲۰۲۶.",
        ),
    ],
)
def test_refused_with_the_reason(text, language, sentence):
    with pytest.raises(NotADateError) as refused:
        read(text, language)
    assert str(refused.value) == sentence


@pytest.mark.parametrize(
    "text",
    [
        "18:45",
        "21",
        "آبان 1405",
        "آبان",
        "2026/11",
        "1/2/3/4",
        "12 آبان آذر",
        "1405 1405 آبان",
        "tomorrow 5",
        "2026 11 2026",
        "5 2026 7",
        "2" * 5000,
        "1234567",
        "12 آبان 1 2",
        "100 آبان",
        "???",
        "١٢ / ١١ ؟",
    ],
)
def test_not_dates(text):
    with pytest.raises(NotADateError):
        read(text, FA)


@given(
    st.dates(dt.date(1925, 1, 1), dt.date(2065, 1, 1)),
    st.sampled_from(list(Language)),
    st.sampled_from(list(Calendar)),
    st.sampled_from(list(DateStyle)),
    st.sampled_from([None, *Digits]),
)
def test_what_is_printed_can_be_typed(day, language, calendar, style, digits):
    text = format_date(day, language, calendar, style=style, digits=digits)
    found = parse_date(text, language=language, calendar=calendar, today=TODAY)
    assert (found.date, found.calendar) == (day, calendar)
    assert not found.needs_confirmation


@given(st.dates(dt.date(1925, 1, 1), dt.date(2065, 1, 1)), st.sampled_from(list(Language)))
def test_pairs_can_be_typed(day, language):
    text = format_pair(day, language, other=JALALI if language in {RU, EN} else GREGORIAN)
    assert read(text, language).date == day


@pytest.mark.parametrize(
    ("calendar", "names"),
    [
        *((calendar, names) for (calendar, _), names in MONTHS.items()),
        *IN_DATES.items(),
        *((calendar, names) for (calendar, _, _), names in BY_COUNTRY.items()),
    ],
)
def test_every_printed_month_is_read_as_itself(calendar, names):
    year = calendars.year_of(TODAY, calendar)
    for month, name in enumerate(names, 1):
        found = read(f"5 {name} {year}", EN)
        assert (found.calendar, found.date) == (calendar, calendars.to_date(calendar, year, month, 5))


@given(
    st.text(alphabet=st.sampled_from(list("0123456789۱۲٣/-. :آبانمдекabTهـ()")), max_size=20),
    st.sampled_from(list(Language)),
)
def test_anything_is_a_date_or_refused(text, language):
    with contextlib.suppress(NotADateError):
        assert isinstance(read(text, language).date, dt.date)


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("18:45", "18:45"),
        ("۱۸:۴۵", "18:45"),
        ("١٨:٤٥", "18:45"),
        ("18.45", "18:45"),
        ("1845", "18:45"),
        ("745", "07:45"),
        ("19", "19:00"),
        ("ساعت ۱۸:۴۵", "18:45"),
        ("18 ч 45 мин", "18:45"),
        ("18:45:00", "18:45"),
        ("7:05 pm", "19:05"),
        ("7:05 p.m.", "19:05"),
        ("7:05am", "07:05"),
        ("٧:٠٥ م", "19:05"),
        ("٧:٠٥ ص", "07:05"),
        ("٧:٠٥ مساءً", "19:05"),
        ("۷:۰۵ ب.ظ", "19:05"),
        ("۷:۰۵ ق.ظ.", "07:05"),
        ("۷ بعدازظهر", "19:00"),
        ("7 вечера", "19:00"),
        ("19:05 pm", "19:05"),
        ("12:10 am", "00:10"),
        ("12:10 pm", "12:10"),
        ("۱۲ شب", "00:00"),
        ("۹ شب", "21:00"),
        ("2 ночи", "02:00"),
        ("30/19", "19:30"),
    ],
)
def test_times(text, time):
    assert parse_time(text) == dt.time.fromisoformat(time)


@pytest.mark.parametrize("text", ["", "24:00", "7:75", "x", "7 xx", "99/99", "12345", "30:19"])
def test_not_times(text):
    with pytest.raises(NotATimeError):
        parse_time(text)


@given(st.times(), st.sampled_from(list(Language)))
def test_printed_times_can_be_typed(time, language):
    assert parse_time(format_time(time, language)) == time.replace(second=0, microsecond=0)
