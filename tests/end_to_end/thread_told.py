"""The council through which a whole thread goes, and what is typed on the way, in each language."""

from dataclasses import dataclass
from pathlib import Path

from council_desk.domain.terms import Calendar, Language, Role
from council_desk.services.desk import Desk
from council_desk.services.people import new_person
from council_desk.services.rows import DeskSetup, FirstPerson, FirstRun


@dataclass(frozen=True)
class Told:
    """What is typed, in the letters of a language."""

    council: str
    neighbourhood: str
    city: str
    municipality: str
    people: tuple[str, str, str]
    """Chair, secretary, trustee."""
    young: str
    """Who becomes youth mayor; known to the desk, and in no body yet."""
    need: str
    motion: str
    milestones: tuple[str, str]
    report: str
    subject: str
    request: str
    answer: str
    result: str


TOLD = {
    Language.FA: Told(
        council="شورای محلهٔ سرسبز",
        neighbourhood="محلهٔ سرسبز",
        city="کاشان",
        municipality="شهرداری منطقهٔ ۲ کاشان",
        people=("مریم رضایی", "علی‌اکبر نجفی", "زهرا کریم‌پور"),
        young="آرش بهاری",
        need="روشنایی کوچهٔ نیلوفر",
        motion="کوچهٔ نیلوفر با چراغ‌های کم‌مصرف روشن می‌شود.",
        milestones=("خرید چراغ‌ها", "نصب چراغ‌ها"),
        report="شش چراغ نصب شد.",
        subject="درخواست چراغ برای کوچهٔ نیلوفر",
        request="دوازده چراغ کم‌مصرف",
        answer="پاسخ شهرداری دربارهٔ چراغ‌ها",
        result="کوچه تا بامداد روشن است.",
    ),
    Language.AR: Told(
        council="مجلس حي الواحة",
        neighbourhood="حي الواحة",
        city="الطائف",
        municipality="بلدية شرق الطائف",
        people=("عبدالرحمن السالم", "نورة العتيبي", "فاطمة الزهراني"),
        young="سعود الحارثي",
        need="إنارة زقاق النخيل",
        motion="يُنار زقاق النخيل بمصابيح موفّرة.",
        milestones=("شراء المصابيح", "تركيب المصابيح"),
        report="رُكّبت ستة مصابيح.",
        subject="طلب مصابيح لزقاق النخيل",
        request="اثنا عشر مصباحًا موفّرًا",
        answer="جواب البلدية عن المصابيح",
        result="الزقاق مضاء حتى الفجر.",
    ),
    Language.RU: Told(
        council="Совет микрорайона Заречный",
        neighbourhood="Заречный",
        city="Елабуга",
        municipality="Администрация города Елабуги",
        people=("Анна Соловьёва", "Руслан Каримов", "Ольга Щеглова"),
        young="Тимур Галеев",
        need="Освещение Ёлочного переулка",
        motion="В Ёлочном переулке ставятся экономичные фонари.",
        milestones=("Покупка фонарей", "Установка фонарей"),
        report="Установлено шесть фонарей.",
        subject="Просьба о фонарях для Ёлочного переулка",
        request="Двенадцать экономичных фонарей",
        answer="Ответ администрации о фонарях",
        result="Переулок светел до утра.",
    ),
    Language.EN: Told(
        council="Mill Brook Neighbourhood Council",
        neighbourhood="Mill Brook",
        city="Harrowmere",
        municipality="Harrowmere Borough Council",
        people=("Anne O’Rourke", "Ben Beech", "Zoë Brontë"),
        young="Siân Davies",
        need="Lamps in Café Lane",
        motion="Café Lane is lit with low-energy lamps.",
        milestones=("Lamps bought", "Lamps put up"),
        report="Six lamps are up.",
        subject="Lamps asked for in Café Lane",
        request="Twelve low-energy lamps",
        answer="The borough on the lamps",
        result="The lane is lit until dawn.",
    ),
}
_CALENDARS = {Language.FA: Calendar.JALALI}


def found_council(path: Path, language: Language) -> None:
    """Make a desk with the council, as the first run does."""
    told = TOLD[language]
    setup = DeskSetup(language, _CALENDARS.get(language, Calendar.GREGORIAN), "UTC")
    roles = (Role.CHAIR, Role.SECRETARY, Role.TRUSTEE)
    with Desk.open(path, create=True) as desk:
        desk.councils.found(
            FirstRun(
                setup=setup,
                council_name=told.council,
                neighbourhood_name=told.neighbourhood,
                city_name=told.city,
                municipality_name=told.municipality,
                seats=3,
                people=tuple(FirstPerson(name, role) for name, role in zip(told.people, roles, strict=True)),
            )
        )
        desk.people.save(new_person(told.young))
