"""The stops of the picture tour on Needs and initiatives: empty, a need, an initiative, the diagnosis, the panel."""

import datetime as dt
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from council_desk.domain.diagnosing import CELLS
from council_desk.domain.terms import Dimension, Field, Ladder, Language, Nucleus, PaperState, PaperType, Voice
from council_desk.services.diagnoses import with_note, with_score
from council_desk.services.editing import changed
from council_desk.services.paper_rows import Placed
from council_desk.services.paper_values import climbed, moved, new_paper

if TYPE_CHECKING:
    from council_desk.services.desk import Desk
    from council_desk.ui.shell import Shell

_V, _F, _D = Voice, Field, Dimension
NEEDS: dict[Language, tuple[tuple[Any, ...], ...]] = {
    Language.EN: (
        (
            "Speed bumps before the primary school\nCars race there at eight.",
            "parents",
            _V.CITIZENS,
            _F.INFRASTRUCTURE,
            34,
        ),
        ("A quiet room for homework", "youth mayors", _V.CITIZENS, _F.PEOPLE, 12),
        ("Evening bus to the clinic", "residents of Mill Lane", _V.CITIZENS, _F.INFRASTRUCTURE, 21),
        ("A stall for home-made food on market day", "Ferris the baker", _V.ENTREPRENEURS, _F.RESOURCES, 6),
        ("One notice board that everybody reads", "tenants' club", _V.NGO, _F.COMMUNICATIONS, 9),
    ),
    Language.FA: (
        ("سرعت‌گیر جلوی دبستان\nصبح‌ها ماشین‌ها تند می‌روند.", "پدر و مادرها", _V.CITIZENS, _F.INFRASTRUCTURE, 34),
        ("اتاقی آرام برای درس‌خواندن", "شهرداران نوجوان", _V.CITIZENS, _F.PEOPLE, 12),
        ("اتوبوس عصر تا درمانگاه", "اهالی کوچهٔ آسیاب", _V.CITIZENS, _F.INFRASTRUCTURE, 21),
        ("غرفهٔ غذای خانگی در روزبازار", "آقای نانوا", _V.ENTREPRENEURS, _F.RESOURCES, 6),
        ("یک تابلوی اعلانات که همه بخوانند", "انجمن مستأجران", _V.NGO, _F.COMMUNICATIONS, 9),
    ),
}
INITIATIVE = {
    Language.EN: ("Book boxes at the bus stops", "Book friends", "two boxes, forty books"),
    Language.FA: ("صندوق کتاب در ایستگاه‌های اتوبوس", "دوستان کتاب", "دو صندوق، چهل کتاب"),
}
FOUND = {
    Language.EN: (
        ("Neighbours help each other", "A living bazaar"),
        ("Dark alleys",),
        ("The old bathhouse",),
        "Hopeful.",
    ),
    Language.FA: (("همسایه‌ها به هم کمک می‌کنند", "بازار زنده"), ("کوچه‌های تاریک",), ("حمام قدیمی",), "امیدوار."),
}
TYPED = {
    Language.EN: "We need speed bumps in front of the school",
    Language.FA: "جلوی دبستان سرعت‌گیر می‌خواهیم",
}
_EARLIER = (2, 3, 2, 1, 3, 3, 2, 2, 2, 2, 3, 1, 4, 4, 3, 2, 2, 1, 2, 2, 1, 2, 2, 3, 2, 3, 2, 2, 3, 2, 2, 1)
_LATER = (3, 3, 2.5, 1, 4, 3, 2, 2, 2, 3, 3, 1, 5, 4, 3, 2, 2, 2, 2, 2, 2, 2, 1, 3, 4, 4, 2, 2, 3, 3, 2, 0)


def needs_pictures(shell: "Shell", settled: Callable[[str], str]) -> Iterator[tuple[str, QWidget]]:
    """Go through the screen and give a name and the window wherever a picture is to be made."""
    session, frame = shell.session, shell.frame
    language = session.settings.language_in_force
    frame.open_screen("needs")
    screen = frame.current
    papers = _take_all(session)
    yield settled("needs-empty"), shell.window
    screen.show_view("diagnosis")
    yield settled("diagnosis-empty"), shell.window
    initiative, placed = _fill(session, language, papers)
    screen.activate()
    screen.show_view("needs")
    screen.papers.go_to(next(row.id for row in screen.papers.rows() if row.supporters == 34))
    yield settled("needs"), shell.window
    bar = screen.papers.page.area.verticalScrollBar()
    screen.papers.page.course.state.set_value(PaperState.DECLINED)
    screen.papers.page.course.state.value_changed.emit(PaperState.DECLINED)
    bar.setValue(bar.maximum())
    yield settled("need-course"), shell.window
    screen.papers.page.course.start()
    screen.show_view("initiatives")
    screen.papers.go_to(initiative)
    settled("")
    bar.setValue(bar.maximum())
    yield settled("initiative"), shell.window
    screen.show_view("diagnosis")
    view = screen.diagnosis
    view.map.earlier.set_value(view.all()[1].id)
    view.map.earlier.value_changed.emit(view.all()[1].id)
    view.map.map.setFocus()
    view.map.map.go_to((Field.INFRASTRUCTURE, Dimension.CITY))
    settled("")
    view.area.ensureWidgetVisible(view.map.map)
    yield settled("diagnosis"), shell.window
    low = view.area.verticalScrollBar()
    low.setValue(low.maximum())
    yield settled("diagnosis-findings"), shell.window
    frame.open_screen("meetings")
    yield from _catching(shell, language, settled)
    session.write(lambda desk: desk.papers.off_agenda(placed))  # what follows in the tour has the sample's meetings


def _catching(shell: "Shell", language: Language, settled: Callable[[str], str]) -> Iterator[tuple[str, QWidget]]:
    """Open the panel over another screen, and type what is on the desk already."""
    shell.open_capture("need")
    panel = shell.capture
    if panel is None:
        raise RuntimeError("the panel did not open")
    yield settled("capture-empty"), shell.window
    panel.form.text.insertPlainText(TYPED[language])
    panel.form.voice.choose(Voice.CITIZENS)
    panel.duplicate.look_now()
    yield settled("capture"), shell.window
    panel.throw_away()
    shell.frame.toast.hide()


def _take_all(session: Any) -> list[Any]:
    """Take the needs of the sample off the desk, and give them."""
    council, taken = session.council_id, []

    def work(desk: "Desk") -> Any:
        taken.extend(desk.papers.get(row.id).paper for row in desk.papers.list(council))
        for paper in taken:
            changes = desk.papers.remove(paper.id)
        return changes

    session.write(work)
    return taken


def _fill(session: Any, language: Language, papers: list[Any]) -> tuple[str, Placed]:
    """Write needs, an initiative and two diagnoses; give the id of the initiative, and where a need was put."""
    council, made, placed = session.council_id, [], []
    now = dt.datetime.now().astimezone()
    day = now.date() - dt.timedelta(days=12)

    def work(desk: "Desk") -> Any:
        for paper in papers:
            desk.papers.restore(paper)
        for place, (said, who, voice, field, supporters) in enumerate(NEEDS[language]):
            paper = new_paper(
                council,
                said,
                day - dt.timedelta(days=9 * place),
                voice=voice,
                field=field,
                supporters=supporters,
                originator_label=who,
                dimension=Dimension.WE,
            )
            desk.papers.save(moved(paper, PaperState.DISCUSSED, now) if place == 2 else paper)
            if place == 0:
                placed.append(desk.papers.into_agenda(paper.id)[0])
        title, community, note = INITIATIVE[language]
        group, _ = desk.papers.new_community(council, community, Nucleus.IDEA)
        people = tuple(row.id for row in desk.people.list(council))[:2]
        paper = new_paper(
            council, title, day, PaperType.INITIATIVE, community=group.id, people=people, field=Field.MEANINGS
        )
        paper = climbed(climbed(paper, Ladder.IDEA, day), Ladder.TRIAL, now.date(), note)
        desk.papers.save(paper)
        made.append(paper.id)
        strengths, problems, assets, mood = FOUND[language]
        for scores, when in ((_EARLIER, day - dt.timedelta(days=366)), (_LATER, day)):
            diagnosis, _ = desk.diagnoses.new(council, when)
            for cell, score in zip(CELLS, scores, strict=True):
                diagnosis = with_score(diagnosis, cell, score or None)
            diagnosis = with_note(diagnosis, (Field.INFRASTRUCTURE, Dimension.CITY), problems[0])
            desk.diagnoses.save(
                changed(diagnosis, strengths=strengths, problems=problems, assets=assets, mood=mood, respondents=46)
            )

    session.write(work)
    return made[0], placed[0]
