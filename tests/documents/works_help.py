"""The sample council after a year of work: a letter with its answer, a busy project, a youth mayor's whole term."""

import json
from pathlib import Path
from uuid import UUID

from council_desk.record.models import CouncilRecord

RECORDS = Path(__file__).parents[1] / "fixtures" / "records"
LANGUAGES = ("fa", "ar", "ru", "en")


def make_id(number: int) -> str:
    return str(UUID(int=number))


LETTER, ANSWERED, EXPENSE, ACTION, SECOND_ACTION = (make_id(number) for number in range(7001, 7006))

TOLD = {
    "fa": {
        "subject": "روشنایی کوچهٔ یاس و جابه‌جایی مخزن زباله",
        "text": (
            "به استحضار می‌رساند شورای محله در چهاردهمین جلسهٔ خود، پس از شنیدن نظر ساکنان کوچهٔ یاس و گزارش "
            "کارشناس عمران، طرح روشنایی و پیاده‌رو را بررسی و تصویب کرد. هزینهٔ برآوردشده ۱٬۸۵۰٬۰۰۰٬۰۰۰ ریال "
            "است و بخشی از آن با مشارکت اهالی تأمین می‌شود.\nنقشهٔ اجرایی و برآورد مالی به پیوست تقدیم می‌شود. "
            "اهالی آمادگی دارند در نوبت عصر راه را برای ماشین‌آلات باز نگه دارند."
        ),
        "request": "تأمین اعتبار باقی‌مانده و معرفی ناظر فنی برای آغاز کار پیش از زمستان.",
        "enclosures": ["مستخرج مصوبهٔ ۶۲", "برآورد مالی (۳ برگ)", "طومار ساکنان کوچهٔ یاس"],
        "number": "۱۴۰۵/۱۱۸",
        "their": "ش/۴۴۲",
        "description": "تعویض ۱۲ چراغ فرسوده، بهسازی ۲۴۰ متر پیاده‌رو و مناسب‌سازی برای سالمندان و صندلی چرخ‌دار.",
        "result": "دو چراغ آزمایشی نصب شد و نه خانوار از ده خانوار با نور گرم موافق بودند.",
        "done": "نقشه‌برداری",
        "place": "کوچهٔ یاس، از میدانگاه تا مسجد",
        "note": "به‌صورت اقساط",
        "purpose": "خرید دو چراغ آزمایشی",
        "objectives": [
            ["تاریکی کوچه‌ها", "روشنایی دو گذر اصلی", "شمار چراغ‌های سالم", "۱۲ چراغ"],
            ["کم‌کتابی", "هشت شب کتاب", "شمار نشست‌ها", "۸"],
            ["", "آشنایی با کار شورا", "", ""],
        ],
        "report": (
            "در این ماه از کوچهٔ یاس سه بار بازدید شد و نظر ده خانوار گرفته شد. دو نفر از دوستانم در توزیع "
            "برگه‌ها کمک کردند."
        ),
        "training": "کارگاه گفت‌وگو با اهالی",
        "service": "توزیع برگه‌های نظرسنجی",
        "mentoring": "گفت‌وگوی ماهانه با همراه",
        "evaluation": "ارزیابی پایان فصل",
        "growth_note": "در گفت‌وگو با سالمندان بسیار باحوصله بود.",
        "actions": ["بازدید از کوچهٔ یاس و نوشتن فهرست چراغ‌های خاموش", "گرفتن نظر ده خانوار"],
    },
    "ar": {
        "subject": "إنارة شارع الأترج ونقل حاوية النفايات",
        "text": (
            "نفيدكم بأنّ مجلس الحيّ درس في اجتماعه الرابع عشر مشروع الإنارة والأرصفة، بعد الاستماع إلى سكّان "
            "الشارع وإلى تقرير المهندس المختصّ، ووافق عليه. وتبلغ الكلفة التقديرية ١٨٥٬٤٠٠٫٥٠ ريالاً، يسهم "
            "الأهالي بجزء منها.\nونرفق لكم المخطّط والتقدير المالي. والأهالي مستعدّون لإخلاء الطريق للآليات "
            "بعد العصر."
        ),
        "request": "اعتماد المبلغ المتبقّي وتسمية مشرف فنّي قبل حلول الشتاء.",
        "enclosures": ["مستخرج القرار ٦٢/١٤٤٨", "التقدير المالي (٣ صفحات)", "عريضة سكّان الشارع"],
        "number": "١١٨/١٤٤٨",
        "their": "ب/٤٤٢",
        "description": "استبدال ١٢ مصباحاً قديماً، وتأهيل ٢٤٠ متراً من الأرصفة لكبار السنّ والكراسي المتحرّكة.",
        "result": "رُكّب كشّافان تجريبيان ووافقت تسع أسر من عشر على الإنارة الدافئة.",
        "done": "الرفع المساحي",
        "place": "شارع الأترج، من الساحة إلى الجامع",
        "note": "على أقساط",
        "purpose": "شراء كشّافين تجريبيين",
        "objectives": [
            ["ظلمة الشوارع", "إنارة ممرّين رئيسين", "عدد المصابيح السليمة", "١٢"],
            ["قلّة الكتب", "ثماني أمسيات للكتاب", "عدد الأمسيات", "٨"],
            ["", "التعرّف على عمل المجلس", "", ""],
        ],
        "report": "زرت الشارع هذا الشهر ثلاث مرّات واستطلعت رأي عشر أسر، وساعدني صديقان في توزيع الاستمارات.",
        "training": "ورشة الحوار مع الأهالي",
        "service": "توزيع استمارات الاستطلاع",
        "mentoring": "لقاء شهري مع المرشد",
        "evaluation": "تقييم نهاية الفصل",
        "growth_note": "كان صبوراً في حديثه مع كبار السنّ.",
        "actions": ["زيارة شارع الأترج وحصر المصابيح المعطّلة", "استطلاع رأي عشر أسر"],
    },
    "ru": {
        "subject": "Об освещении улицы Родниковой и переносе контейнерной площадки",
        "text": (
            "На четырнадцатом заседании Совет микрорайона рассмотрел проект освещения и ремонта тротуара по "
            "улице Родниковой, заслушал жителей и главного специалиста и одобрил его. Сметная стоимость – 1 "
            "250 000,50 руб., часть средств вносят жители.\nСмета и схема прилагаются. Жители готовы "
            "освободить проезд для техники во второй половине дня."
        ),
        "request": "выделить недостающие средства и назначить технический надзор до наступления зимы.",
        "enclosures": ["Выписка из протокола, п. 2.1, на 1 л. в 1 экз.", "Смета на 3 л. в 1 экз.", "Обращение жителей"],
        "number": "118-исх",
        "their": "442-п",
        "description": "Замена 12 светильников, ремонт 240 м тротуара, съезды для колясок и кресел.",
        "result": "Установлены два пробных светильника; за тёплый свет высказались девять семей из десяти.",
        "done": "Съёмка участка",
        "place": "ул. Родниковая, от сквера до мечети",
        "note": "частями",
        "purpose": "покупка двух пробных светильников",
        "objectives": [
            ["Темно на улицах", "Осветить два прохода", "Исправных светильников", "12"],
            ["Мало книг", "Восемь вечеров книги", "Проведено вечеров", "8"],
            ["", "Узнать работу Совета", "", ""],
        ],
        "report": (
            "За месяц трижды обошёл улицу Родниковую и опросил десять семей. Разносить анкеты помогли двое друзей."
        ),
        "training": "Мастерская «Разговор с жителями»",
        "service": "Разноска анкет",
        "mentoring": "Беседа с наставником",
        "evaluation": "Оценка за квартал",
        "growth_note": "Терпеливо говорил с пожилыми людьми.",
        "actions": ["Обойти улицу и составить список негорящих светильников", "Опросить десять семей"],
    },
    "en": {
        "subject": "Lighting of Orchard Row and the move of the bins",
        "text": (
            "At its fourteenth meeting the council heard the residents of Orchard Row and the civil works "
            "officer, and approved the lighting and footway scheme. The estimate is £18,540.50, part of which "
            "the residents raise themselves.\nThe drawings and the estimate are enclosed. Residents are ready "
            "to keep the road clear for the machines in the afternoons."
        ),
        "request": "To fund the remainder and to name a clerk of works before the winter.",
        "enclosures": ["Extract of resolution 2026/62", "Estimate (3 pages)", "Petition of the residents"],
        "number": "NC-07/118",
        "their": "ND/442",
        "description": "Twelve worn luminaires replaced, 240 m of footway relaid, dropped kerbs for wheelchairs.",
        "result": "Two trial luminaires stand; nine of ten households want the warm light.",
        "done": "Survey of the site",
        "place": "Orchard Row, from the garden to the mosque",
        "note": "in instalments",
        "purpose": "two trial luminaires",
        "objectives": [
            ["Dark streets", "Light two main paths", "Luminaires that work", "12"],
            ["Few books", "Eight book evenings", "Evenings held", "8"],
            ["", "Learn how the council works", "", ""],
        ],
        "report": (
            "I walked Orchard Row three times this month and asked ten households. Two friends helped with the forms."
        ),
        "training": "Workshop: talking with residents",
        "service": "Delivering survey forms",
        "mentoring": "Monthly talk with the mentor",
        "evaluation": "Evaluation of the quarter",
        "growth_note": "Very patient with the elderly.",
        "actions": ["Walk Orchard Row and list the lamps that are out", "Ask ten households"],
    },
}


def worked_json(language: str):
    """Give the record of a language as JSON, with all of this."""
    record = json.loads((RECORDS / f"{language}.json").read_text(encoding="utf-8"))
    told, people = TOLD[language], [person["id"] for person in record["people"]]
    council = record["meetings"][0]["organization"]
    team = record["organizations"][1]["id"]
    motions = [motion for item in record["meetings"][0]["agenda"] for motion in item.get("motions", ())]
    mentor = record["assignments"][0]["mentor"]
    people_by_id = {person["id"]: person for person in record["people"]}
    people_by_id[people[9]]["gender"] = "male"
    record["letters"] = [
        {
            "id": ANSWERED,
            "organization": council,
            "direction": "incoming",
            "correspondent": team,
            "reference": told["their"],
            "date": "2026-10-28",
            "subject": "LETTERBEFORE",
            "kind": "request",
            "text": "TEXTBEFORE",
        },
        {
            "id": LETTER,
            "organization": council,
            "direction": "outgoing",
            "correspondent": team,
            "reference": told["number"],
            "date": "2026-11-16",
            "subject": told["subject"],
            "kind": "request",
            "motions": [motions[1]["id"], motions[0]["id"]],
            "meeting": record["meetings"][0]["id"],
            "reply_due": "2026-12-06",
            "in_reply_to": ANSWERED,
            "note": "NOTEOFTHECOUNCIL",
            "text": told["text"],
            "request": told["request"],
            "enclosures": [
                {"title": title, "file_name": f"{place}.pdf"} for place, title in enumerate(told["enclosures"])
            ],
        },
    ]
    project, budget = record["projects"][0], record["projects"][0]["budget"]
    project |= {
        "reference": "P-7",
        "field": "infrastructure",
        "dimension": "we",
        "stage": "under_way",
        "description": told["description"],
        "location": {"name": told["place"]},
        "responsible": people[9],
        "overseer": people[11],
        "start_date": "2026-11-20",
        "end_date": "2027-03-01",
        "expenses": [
            {"id": EXPENSE, "date": "2026-11-25", "amount": budget // 8, "purpose": told["purpose"]},
            {"id": make_id(7010), "date": "2026-11-27", "amount": budget // 10, "purpose": told["purpose"]},
        ],
        "funding": [
            {"source": "municipality", "amount": budget * 3 // 5, "note": told["note"]},
            {"source": "community", "amount": budget // 5},
            {"source": "in_kind", "amount": budget // 5},
        ],
        "partners": [team],
        "participants": 23,
        "origin": record["papers"][0]["id"],
        "result": told["result"],
    }
    first = {"id": make_id(7011), "title": told["done"], "due": "2026-11-28", "done_on": "2026-11-26", "weight": 3}
    second = project["milestones"][0] | {"due": "2026-11-29", "weight": 2}
    third = {"id": make_id(7012), "title": told["actions"][1], "weight": 4}
    project["milestones"] = [first, second, third]
    assignment = record["assignments"][0]
    assignment |= {
        "motion": motions[3]["id"],
        "projects": [project["id"], record["projects"][1]["id"]],
        "objectives": [
            {"concern": concern, "objective": objective, "indicator": indicator, "target": target} | more
            for (concern, objective, indicator, target), more in zip(
                told["objectives"],
                ({"due": "2027-03-01"}, {"due": "2026-11-29"}, {"due": "2026-12-01", "done_on": "2026-11-30"}),
                strict=True,
            )
        ],
        "reports": [
            {
                "period_start": "2026-11-22",
                "period_end": "2026-12-21",
                "submitted_on": "2026-12-22",
                "text": told["report"],
            },
            {"period_start": "2026-12-22", "period_end": "2027-01-20"},
        ],
        "growth": [
            {"date": "2026-12-05", "kind": "service", "title": told["service"], "hours": 6.5},
            {"date": "2026-11-25", "kind": "training", "title": told["training"], "hours": 4},
            {"date": "2026-12-10", "kind": "mentoring", "title": told["mentoring"], "hours": 1, "by": mentor},
            {
                "date": "2026-12-20",
                "kind": "evaluation",
                "title": told["evaluation"],
                "score": 4,
                "by": mentor,
                "note": told["growth_note"],
            },
            {"date": "2027-03-20", "kind": "evaluation", "title": told["evaluation"], "score": 5, "by": mentor},
        ],
    }
    given = [
        {
            "id": ACTION,
            "text": told["actions"][0],
            "assignee": people[9],
            "due": "2026-11-24",
            "state": "done",
            "done_on": "2026-11-23",
        },
        {"id": SECOND_ACTION, "text": told["actions"][1], "assignee": people[9], "due": "2026-12-06", "state": "open"},
    ]
    record["meetings"][0]["agenda"][1].setdefault("actions", []).extend(given)
    return record


def worked(language: str) -> CouncilRecord:
    """Give the record of a language with all of this."""
    return CouncilRecord.model_validate_json(json.dumps(worked_json(language)))
