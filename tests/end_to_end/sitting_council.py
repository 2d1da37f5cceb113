"""The council that sits in the end-to-end test: twelve people with its rules on a desk, and what is said and typed."""

import datetime as dt
from pathlib import Path
from zoneinfo import ZoneInfo

from council_desk.domain.terms import Calendar, Language, Role, TieRule
from council_desk.record.models import Phrase
from council_desk.services import editing
from council_desk.services.council_file import CouncilFile
from council_desk.services.desk import Desk
from council_desk.services.people import new_person
from council_desk.services.rows import DeskSetup, FirstPerson, FirstRun

ZONE = ZoneInfo("Asia/Tehran")
DAY = dt.date(2025, 11, 18)
"""27 Aban 1404, a Tuesday."""

CHAIR, SECRETARY, IMAM = "نرگس امینی", "پروانه دانشور", "محمود رحیمی"
LATE, LATER, RECUSED, TELLER = "یوسف مرادی", "لیلا ثابت", "هوشنگ پیروز", "ژاله فرخی"
PEOPLE = (
    (CHAIR, Role.CHAIR),
    (SECRETARY, Role.SECRETARY),
    (IMAM, Role.IMAM),
    ("بهمن آذری", Role.DEPUTY_CHAIR),
    ("ستاره گلزار", Role.TRUSTEE),
    ("فرهاد کیانی", Role.TRUSTEE),
    ("گلنار شکوری", Role.TRUSTEE),
    (LATE, Role.TRUSTEE),
    (TELLER, Role.TRUSTEE),
    ("امید صادقی", Role.TRUSTEE),
    (LATER, Role.TRUSTEE),
    (RECUSED, Role.TRUSTEE),
)
"""All of them vote but for the imam."""
CANDIDATES = ("آرش بهاری", "مهسا روشن", "نیما سپهری")
"""They are known to the desk and belong to no body."""
PHRASE = ("گک", "بنا بر گزارش کارشناس")

ADDED = ("روشنایی کوچهٔ سپیدار", "واگذاری زمین کنار بوستان", "انتخاب شهردار نوجوان محله")
AGENDA = (
    "تلاوت آیاتی از کلام‌الله مجید",
    "تأیید صورت‌جلسهٔ پیشین",
    "پیگیری اقدامات جلسه‌های پیش",
    "گزارش شهردار نوجوان محله",
    *ADDED,
    "سایر موارد",
)
SPEECHES = (
    ("بهمن آذری", "پیاده‌روی خیابان گلستان هموار شد."),
    ("ستاره گلزار", "چراغ‌های میدان هنوز خاموش‌اند."),
)
ACTION, DUE = "تعویض لامپ‌های میدان", dt.date(2025, 12, 6)
"""Due on 15 Azar 1404."""
SECOND_DUE, APPROVED = dt.date(2025, 12, 11), dt.date(2025, 11, 25)
SCAN = b"\x89PNG\r\n\x1a\n" + bytes(100)
TIED = "چراغ‌های کوچه تا نیمه‌شب روشن می‌مانند."
NAMED = "زمین کنار بوستان به کتابخانه واگذار می‌شود."
REASON = "برادر خریدار زمین است."
OBJECTION = "واگذاری زمین وقفی به اجازهٔ متولی نیاز دارد."
PRIVATE = "نشانی متولی را از دفتر بگیرم."
AFTERWARDS = "یادآوری شد که هزینهٔ برق بر عهدهٔ شهرداری است."
POST = "شهردار نوجوان محله"
SECRET = "جلسه‌های شورا سه‌شنبه‌ها برگزار می‌شوند."
PRINTED = (
    *AGENDA,
    *(name for name, _ in PEOPLE),
    *CANDIDATES,
    *(text for speech in SPEECHES for text in speech),
    TIED,
    NAMED,
    OBJECTION,
    AFTERWARDS,
    POST,
    SECRET,
    "آیاتی از سورهٔ نور تلاوت شد",
    "صورت‌جلسهٔ پیشین تأیید شد",
    f"{PHRASE[1]} طرح خوش‌آمدگویی به نوآموزان اجرا شد",
    "شورا از شهردار نوجوان سپاسگزاری می‌کند",
    f"{IMAM} امام جماعت",
    "سه‌شنبه ۲۷ آبان ۱۴۰۴",
    "۹ نفر از ۱۱ عضو دارای حق رأی",
    "از ساعت ۱۸:۱۰",
    "از ساعت ۱۸:۴۰ تا ۱۹:۳۵",
    "به اتفاق آرا تصویب شد",
    "با تأیید عمومی تصویب شد",
    f"رأی تعیین‌کنندهٔ رئیس جلسه ({CHAIR}): موافق",
    f"{RECUSED} در بررسی این بند و رأی‌گیری شرکت نکرد و از جلسه بیرون رفت (برادر خریدار زمین است",
    f"تذکر و مخالفت {IMAM}",
    "از ساعت ۱۹:۰۰ تا ۱۹:۱۵ تنفس اعلام شد",
    "برگه‌های توزیع‌شده: ۱۱ · صحیح: ۱۰ · باطل: ۱",
    f"{CANDIDATES[0]} با ۶ رأی از ۱۰ رأی انتخاب شد",
    f"ناظران شمارش آرا: {TELLER}",
    "موافق: ۶ · مخالف: ۱ · ممتنع: ۱ · سفید: ۱ · باطل: ۱ (رأی مخفی)",
    ACTION,
    "۱۵ آذر ۱۴۰۴",
    "۲۰ آذر ۱۴۰۴",
    "جلسهٔ بعد: سه‌شنبه ۴ آذر ۱۴۰۴، ساعت ۱۷:۳۰",
)


def found_council(path: Path) -> None:
    """Make a desk with the council; the chair's vote settles its ties."""
    with Desk.open(path, create=True) as desk:
        council = desk.councils.found(
            FirstRun(
                setup=DeskSetup(Language.FA, Calendar.JALALI, ZONE.key),
                council_name="شورای محلهٔ باغ‌شهر",
                neighbourhood_name="محلهٔ باغ‌شهر",
                city_name="کرمان",
                municipality_name="شهرداری کرمان",
                host_name="مسجد باغ‌شهر",
                seats=11,
                tie=TieRule.CHAIR_DECIDES,
                founded_on=dt.date(2024, 3, 20),
                people=tuple(FirstPerson(name, role) for name, role in PEOPLE),
            )
        )
        for name in CANDIDATES:
            desk.people.save(new_person(name))
        file = desk.councils.get(council)
        shortcut, text = PHRASE
        phrases = (editing.make(Phrase, shortcut=shortcut, text=text),)
        desk.councils.save(CouncilFile(editing.changed(file.organization, phrases=phrases)))


class Watch:
    """The clock on the wall; the test moves its hands."""

    def __init__(self) -> None:
        self.now = dt.datetime.combine(DAY, dt.time(17, 55), ZONE)

    def at(self, hour: int, minute: int) -> None:
        """Put it to a time of the evening."""
        self.now = dt.datetime.combine(DAY, dt.time(hour, minute), ZONE)

    def __call__(self) -> dt.datetime:
        """Tell the time."""
        return self.now
