"""The stops of the picture tour on the Youth mayors screen: a term, a report, elections, the plan, the own page."""

import datetime as dt
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

from council_desk.domain.terms import GrowthKind, Language, Post
from council_desk.record.models import Growth, HandoverItem, LearningModule, LearningStep, Objective, PeriodReport
from council_desk.services import editing
from council_desk.services.editing import terms
from council_desk.services.people import new_person

if TYPE_CHECKING:
    from council_desk.record.models import Assignment
    from council_desk.services.desk import Desk
    from council_desk.ui.main_window import Frame

DAY = dt.timedelta(days=1)
TEXTS: dict[Language, dict[str, Any]] = {
    Language.FA: {
        "objectives": (
            ("روشنایی مسیر مدرسه", "تاریکی کوچه‌ها", "چراغ روشن", "۶ چراغ"),
            ("تیم داوطلبان محله", "کم‌کاری", "نفر فعال", "۲۰ نفر"),
            ("نقشهٔ نیازهای کوچهٔ ۸", "نیازها ناشناخته است", "گفت‌وگو با خانه‌ها", "۳۰ خانه"),
        ),
        "growth": (
            (GrowthKind.TRAINING, "ادارهٔ جلسه و صورت‌جلسه", 3, None),
            (GrowthKind.SERVICE, "پاک‌سازی بوستان", 5, None),
            (GrowthKind.MENTORING, "برنامهٔ ماه آذر", 1, None),
            (GrowthKind.EVALUATION, "کار گروهی و پیگیری", None, 4),
        ),
        "modules": ("ادارهٔ جلسه", "پول و فاکتور", "گفت‌وگو با همسایه‌ها", "ایمنی در کار"),
        "report": "با اهالی کوچهٔ یاس گفت‌وگو کردیم و جای شش چراغ را مشخص کردیم.",
        "handover": ("کلید انباری", "پروندهٔ استعلام قیمت"),
        "candidates": (
            ("علی کریمی", "مسیر مدرسه روشن باشد."),
            ("نگار رضایی", "باغچهٔ محله را با هم بسازیم."),
            ("مهدی جعفری", ""),
        ),
        "domain": "عمران",
    },
    Language.EN: {
        "objectives": (
            ("Light on the way to school", "Dark lanes", "lamps lit", "6"),
            ("A team of volunteers", "Few hands", "active people", "20"),
            ("Map of needs in Lane 8", "Nobody knows the needs", "homes spoken to", "30"),
        ),
        "growth": (
            (GrowthKind.TRAINING, "Leading a meeting, writing minutes", 3, None),
            (GrowthKind.SERVICE, "Cleaning the park", 5, None),
            (GrowthKind.MENTORING, "Plan for the month", 1, None),
            (GrowthKind.EVALUATION, "Working in a team", None, 4),
        ),
        "modules": ("Leading a meeting", "Money and invoices", "Talking with neighbours", "Safety at work"),
        "report": "We spoke with the people of Jasmine Lane and found the places for six lamps.",
        "handover": ("Key of the store room", "File of the price enquiries"),
        "candidates": (
            ("Omid Larch", "Light on the way to school."),
            ("Nora Fielding", "A garden we build together."),
            ("Tim Reeve", ""),
        ),
        "domain": "Building works",
    },
}


def youth_pictures(frame: "Frame", settled: Callable[[str], str]) -> Iterator[str]:
    """Go through the screen and give a name wherever a picture is to be made; `settled` waits until all is drawn."""
    session = frame.session
    language = session.settings.language_in_force
    session.write(lambda desk: _fill(desk, session.council_id or "", TEXTS[language]))
    frame.open_screen("youth")
    screen = frame.current
    settled("")
    page = screen.term_page
    page.complete()
    yield settled("youth")
    page.objectives.open_part(1)
    yield settled("youth-objective")
    page.objectives.rows.widget("1").set_open(False)
    page.head.show_details(shown=True)
    yield settled("youth-details")
    page.head.show_details(shown=False)
    page.write_report()
    yield settled("youth-report")
    page.aim.leave()
    bar = page.area.verticalScrollBar()
    bar.setValue(bar.maximum())
    yield settled("youth-end")
    page.appointment.choose.click()
    yield settled("youth-appointment")
    page.appointment.choose.click()
    screen.new_term_for(Post.PROJECT_LEAD)
    yield settled("youth-new")
    screen.show_segment("elections")
    settled("")
    yield settled("youth-election")
    bar = screen.elections.page.area.verticalScrollBar()
    bar.setValue(bar.maximum())
    yield settled("youth-count")
    screen.show_segment("plan")
    yield settled("youth-plan")
    screen.show_segment("in_office")
    settled("")
    screen.show_own(screen.editor.value.id)
    yield settled("youth-own")
    bar = screen.own.page.area.verticalScrollBar()
    bar.setValue(bar.maximum())
    yield settled("youth-own-more")
    screen.own.leave()


def empty_youth(frame: "Frame", settled: Callable[[str], str]) -> Iterator[str]:
    """Show the screen of a council without youth mayors."""
    session = frame.session

    def clear(desk: "Desk") -> None:
        for row in desk.youth.list(session.council_id or ""):
            desk.youth.remove(row.id)
        for election in desk.youth.elections(session.council_id or ""):
            desk.elections.remove(election.id)

    session.write(clear)
    frame.open_screen("youth")
    yield settled("youth-empty")


def _fill(desk: "Desk", council: str, texts: dict[str, Any]) -> None:
    today = dt.datetime.now().astimezone().date()
    rows = desk.youth.list(council)
    desk.youth.save_plan(council, [editing.make(LearningModule, title=title, hours=2) for title in texts["modules"]])
    mayors = [row for row in rows if row.post is Post.YOUTH_MAYOR and row.name]
    projects = desk.documents.works.projects(council)
    first = desk.youth.get(mayors[0].id).assignment
    desk.youth.save(_full(first, today, texts, tuple(one.id for one in projects[:2])))
    second = desk.youth.get(mayors[1].id).assignment
    desk.youth.save(editing.changed(second, start_date=today - 75 * DAY, end_date=today + 20 * DAY))
    for row in rows:
        if row.post is not Post.YOUTH_MAYOR:
            helper = desk.youth.get(row.id).assignment
            desk.youth.save(editing.changed(helper, domain=texts["domain"]))
    _elect(desk, council, today, texts)


def _full(value: "Assignment", today: dt.date, texts: dict[str, Any], projects: tuple[str, ...]) -> "Assignment":
    make = editing.make
    dues = (None, today + 40 * DAY, today - 4 * DAY)
    objectives = tuple(
        make(
            Objective,
            objective=title,
            concern=concern,
            indicator=indicator,
            target=target,
            due=due,
            done_on=today - 9 * DAY if place == 0 else None,
        )
        for place, ((title, concern, indicator, target), due) in enumerate(zip(texts["objectives"], dues, strict=True))
    )
    growth = tuple(
        make(Growth, date=today - (30 - 7 * place) * DAY, kind=kind, title=title, hours=hours, score=score, by=by)
        for place, (kind, title, hours, score) in enumerate(texts["growth"])
        for by in (value.mentor if kind in {GrowthKind.EVALUATION, GrowthKind.MENTORING} else None,)
    )
    learning = tuple(
        make(LearningStep, title=title, hours=2, done_on=today - 20 * DAY if place < 2 else None)
        for place, title in enumerate(texts["modules"][:3])
    )
    report = make(
        PeriodReport,
        period_start=today - 75 * DAY,
        period_end=today - 46 * DAY,
        submitted_on=today - 40 * DAY,
        text=texts["report"],
    )
    handover = tuple(make(HandoverItem, title=title) for title in texts["handover"])
    return editing.changed(
        value,
        start_date=today - 75 * DAY,
        end_date=today + 290 * DAY,
        objectives=objectives,
        growth=growth,
        learning=learning,
        reports=(report,),
        handover=handover,
        projects=projects,
    )


def _elect(desk: "Desk", council: str, today: dt.date, texts: dict[str, Any]) -> None:
    election = terms.new_candidacy(council, TEXTS_POST[desk.info().language], today - 3 * DAY)
    votes = {}
    for place, (name, statement) in enumerate(texts["candidates"]):
        person = new_person(name, birth_year=2009)
        desk.people.save(person)
        election = terms.register(election, person.id, today - 20 * DAY)
        election = terms.change_candidate(election, person.id, statement=statement or None)
        votes[person.id] = (41, 35, 0)[place]
    election = editing.count(election, eligible=96, issued=78, valid=76, invalid=2, votes=votes)
    desk.elections.save(editing.set_elected(election, editing.elected(election).elected))


TEXTS_POST = {Language.FA: "شهردار نوجوان", Language.EN: "Youth mayor"}
