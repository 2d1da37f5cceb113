"""What months, weekdays and eras are called in four languages, to print them and to read them.

Plain tables. Gregorian months have four sets of Arabic names and two Persian ones, Jalali months two Persian ones; the
country chooses. Formats are in date_formatting, reading in date_parsing.
"""

from council_desk.domain.terms import Calendar, Language

FA, AR, RU, EN = Language.FA, Language.AR, Language.RU, Language.EN
GREGORIAN, JALALI, HIJRI = Calendar.GREGORIAN, Calendar.JALALI, Calendar.ISLAMIC_UMALQURA


def _row(names: str) -> tuple[str, ...]:
    """Split a row of a table at its commas."""
    return tuple(name.strip() for name in names.split(","))


MONTHS: dict[tuple[Calendar, Language], tuple[str, ...]] = {
    (GREGORIAN, FA): _row("ژانویه, فوریه, مارس, آوریل, مه, ژوئن, ژوئیه, اوت, سپتامبر, اکتبر, نوامبر, دسامبر"),
    (GREGORIAN, AR): _row("يناير, فبراير, مارس, أبريل, مايو, يونيو, يوليو, أغسطس, سبتمبر, أكتوبر, نوفمبر, ديسمبر"),
    (GREGORIAN, RU): _row("январь, февраль, март, апрель, май, июнь, июль, август, сентябрь, октябрь, ноябрь, декабрь"),
    (GREGORIAN, EN): _row(
        "January, February, March, April, May, June, July, August, September, October, November, December"
    ),
    (JALALI, FA): _row("فروردین, اردیبهشت, خرداد, تیر, مرداد, شهریور, مهر, آبان, آذر, دی, بهمن, اسفند"),
    (JALALI, AR): _row("فروردين, أرديبهشت, خرداد, تير, مرداد, شهريور, مهر, آبان, آذر, دي, بهمن, إسفند"),
    (JALALI, RU): _row("фарвардин, ордибехешт, хордад, тир, мордад, шахривар, мехр, абан, азер, дей, бахман, эсфанд"),
    (JALALI, EN): _row(
        "Farvardin, Ordibehesht, Khordad, Tir, Mordad, Shahrivar, Mehr, Aban, Azar, Dey, Bahman, Esfand"
    ),
    (HIJRI, FA): _row(
        "محرم, صفر, ربیع‌الاول, ربیع‌الثانی, جمادی‌الاول, جمادی‌الثانی, رجب, شعبان, رمضان, شوال, ذی‌قعده, ذی‌حجه"
    ),
    (HIJRI, AR): _row(
        "محرم, صفر, ربيع الأول, ربيع الآخر, جمادى الأولى, جمادى الآخرة, رجب, شعبان, رمضان, شوال, ذو القعدة, ذو الحجة"
    ),
    (HIJRI, RU): _row(
        "мухаррам, сафар, раби аль-авваль, раби ас-сани, джумада аль-уля, джумада ас-сания, раджаб, шаабан, рамадан, "
        "шавваль, зуль-каада, зуль-хиджа"
    ),
    (HIJRI, EN): _row(
        "Muharram, Safar, Rabi al-Awwal, Rabi al-Thani, Jumada al-Ula, Jumada al-Akhirah, Rajab, Shaban, Ramadan, "
        "Shawwal, Dhu al-Qadah, Dhu al-Hijjah"
    ),
}
"""Names of the months as they stand alone, for each calendar and language."""

IN_DATES: dict[Calendar, tuple[str, ...]] = {
    GREGORIAN: _row("января, февраля, марта, апреля, мая, июня, июля, августа, сентября, октября, ноября, декабря"),
    JALALI: _row(
        "фарвардина, ордибехешта, хордада, тира, мордада, шахривара, мехра, абана, азера, дея, бахмана, эсфанда"
    ),
    HIJRI: _row(
        "мухаррама, сафара, раби аль-авваля, раби ас-сани, джумада аль-уля, джумада ас-сания, раджаба, шаабана, "
        "рамадана, шавваля, зуль-каада, зуль-хиджа"
    ),
}
"""Russian names of the months after a day: the genitive."""

_LEVANT = _row("كانون الثاني, شباط, آذار, نيسان, أيار, حزيران, تموز, آب, أيلول, تشرين الأول, تشرين الثاني, كانون الأول")
_ALGERIA = _row("جانفي, فيفري, مارس, أفريل, ماي, جوان, جويلية, أوت, سبتمبر, أكتوبر, نوفمبر, ديسمبر")
_MOROCCO = _row("يناير, فبراير, مارس, أبريل, ماي, يونيو, يوليوز, غشت, شتنبر, أكتوبر, نونبر, دجنبر")
_AFGHAN = _row("حمل, ثور, جوزا, سرطان, اسد, سنبله, میزان, عقرب, قوس, جدی, دلو, حوت")
_AFGHAN_GREGORIAN = _row("جنوری, فبروری, مارچ, اپریل, می, جون, جولای, اگست, سپتمبر, اکتوبر, نومبر, دسمبر")

BY_COUNTRY: dict[tuple[Calendar, Language, str], tuple[str, ...]] = {
    **{(GREGORIAN, AR, country): _LEVANT for country in ("IQ", "SY", "LB", "JO", "PS")},
    **{(GREGORIAN, AR, country): _ALGERIA for country in ("DZ", "TN")},
    (GREGORIAN, AR, "MA"): _MOROCCO,
    (JALALI, FA, "AF"): _AFGHAN,
    (GREGORIAN, FA, "AF"): _AFGHAN_GREGORIAN,
}
"""Names that a country uses instead (CLDR 46)."""

OTHER_SPELLINGS: dict[Calendar, dict[int, str]] = {
    GREGORIAN: {
        1: "янв, jan",
        2: "февр, фев, feb",
        3: "мар, mar",
        4: "آپریل, إبريل, апр, apr",
        5: "می",
        6: "ژوین, июн, jun",
        7: "ژولای, июл, jul",
        8: "آگوست, авг, aug",
        9: "сент, сен, sept, sep",
        10: "окт, oct",
        11: "нояб, ноя, nov",
        12: "дек, dec",
    },
    JALALI: {
        2: "урдибехешт, ordibehest",
        5: "امرداد, amordad",
        6: "шахрияр, shahriar",
        9: "азар",
        12: "اسپند",
    },
    HIJRI: {
        1: "محرم الحرام, moharram",
        2: "صفر المظفر, صفر الخير",
        3: "ربيع الأولى, rabi al-awal, rabi i",
        4: "ربيع الثاني, rabi al-akhir, rabi ii",
        5: "جمادى الأول, jumada al-awwal, jumada i",
        6: "جمادى الآخر, جمادى الثانية, jumada al-akhira, jumada al-thani, jumada al-thaniyah, jumada ii",
        7: "رجب المرجب",
        8: "شعبان المعظم, sha'ban, шабан",
        9: "رمضان المبارك, ramazan, рамазан",
        10: "شوال المكرم, shawal",
        11: "ذيقعدة, ذي القعدة, ذوالقعدة, dhul qadah, dhu al-qi'dah, зулькаада",
        12: "ذيحجة, ذي الحجة, ذوالحجة, dhul hijjah, dhu al-hijja, зуль-хиджжа",
    },
}
"""Other spellings that are read but never printed."""

WEEKDAYS: dict[Language, tuple[str, ...]] = {
    FA: _row("دوشنبه, سه‌شنبه, چهارشنبه, پنجشنبه, جمعه, شنبه, یکشنبه"),
    AR: _row("الاثنين, الثلاثاء, الأربعاء, الخميس, الجمعة, السبت, الأحد"),
    RU: _row("понедельник, вторник, среда, четверг, пятница, суббота, воскресенье"),
    EN: _row("Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday"),
}
"""Names of the days of the week, Monday first (as `date.isoweekday`)."""

NARROW_WEEKDAYS: dict[Language, tuple[str, ...]] = {
    FA: _row("د, س, چ, پ, ج, ش, ی"),
    AR: _row("ن, ث, ر, خ, ج, س, ح"),
    RU: _row("пн, вт, ср, чт, пт, сб, вс"),
    EN: _row("Mo, Tu, We, Th, Fr, Sa, Su"),
}
"""The shortest names, for the head of a calendar; Monday first."""

WEEKDAY_SPELLINGS: dict[int, str] = {
    1: "пн, mon, الإثنين",
    2: "سه شنبه, вт, tue, tues",
    3: "چهار شنبه, ср, среду, wed",
    4: "پنج شنبه, чт, thu, thur, thurs",
    5: "جمعه, آدینه, пт, пятницу, fri",
    6: "сб, субботу, sat",
    7: "یک شنبه, вс, sun",
}
"""Other spellings of weekdays that are read, by `date.isoweekday`."""

ERAS: dict[tuple[Calendar, Language], str] = {
    (GREGORIAN, AR): "م",
    (JALALI, AR): " هـ.ش",
    (HIJRI, AR): "هـ",
    (HIJRI, FA): " ه‍.ق",
    (GREGORIAN, RU): " г.",
    (JALALI, RU): " г. с. х.",
    (HIJRI, RU): " г. х.",
    (JALALI, EN): " SH",
    (HIJRI, EN): " AH",
}
"""What follows the year; nothing where it would be said of every date."""
