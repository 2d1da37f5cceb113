"""The stops of the picture tour on the Projects screen: board, a reason that is asked for, the record, other views."""

import datetime as dt
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter

from council_desk.domain.terms import FundingSource, PhotoMoment, ProjectKind, Stage, Voice
from council_desk.record.ids import new_id
from council_desk.record.models import Funding, Milestone, ProjectReport, ProjectSession
from council_desk.services import editing
from council_desk.services.project_rows import ProjectFilter
from council_desk.ui.screens.projects.photo_reading import ready_photo

if TYPE_CHECKING:
    from council_desk.services.desk import Desk
    from council_desk.ui.main_window import Frame


def project_pictures(frame: "Frame", settled: Callable[[str], str]) -> Iterator[str]:
    """Go through the screen and give a name wherever a picture is to be made; `settled` waits until all is drawn."""
    session = frame.session
    with tempfile.TemporaryDirectory() as folder:
        ready = [ready_photo(_landscape(Path(folder) / f"{name}.jpg", name)) for name in ("#8A7B66", "#4E8A55")]
    session.write(lambda desk: _filled(desk, session.council_id, ready))
    frame.open_screen("projects")
    screen = frame.current
    settled("")
    screen.page.complete()
    yield settled("projects-board")
    page = screen.page
    for name, card in (
        ("people", page.people),
        ("milestones", page.milestones),
        ("money", page.money),
        ("photos", page.photos),
        ("thread", page.thread_card),
    ):
        settled("")
        page.area.verticalScrollBar().setValue(card.y())
        yield settled(f"projects-{name}")
    screen.operations.bring_to(screen.editor.project_id, Stage.SUSPENDED)
    yield settled("projects-reason")
    screen.reason.dismiss()
    programme = next(row for row in screen.views.shown() if not row.is_construction)
    screen.open_project(programme.id)
    settled("")
    page.complete()
    settled("")
    page.area.verticalScrollBar().setValue(page.sessions.y())
    yield settled("projects-sessions")
    page.area.verticalScrollBar().setValue(0)
    for view in ("timeline", "table"):
        screen.views.show_view(view)
        yield settled(f"projects-{view}")
    screen.hide_panel()
    yield settled("projects-table-wide")
    screen.views.show_view("timeline")
    yield settled("projects-timeline-wide")
    screen.views.show_view("board")
    yield settled("projects-board-wide")
    screen.operations.new_project()
    yield settled("projects-new")
    screen.operations.new_card.leave.click()
    screen.filters.search.setText("xyz")
    yield settled("projects-nothing")
    screen.filters.show_all()
    assert screen.filters.chosen() == ProjectFilter()
    screen.listed.rows = ()
    screen._show_rows()  # noqa: SLF001
    yield settled("projects-empty")
    screen.activate()


def _filled(desk: "Desk", council: str, ready: list[Any]) -> Any:
    """Fill the projects of the sample with all that a record can hold."""
    today, around = dt.datetime.now().astimezone().date(), desk.projects.surroundings(council)
    adults = [who for who in around.parties if who.person and not who.minor]
    minor = next(who for who in around.parties if who.minor)
    changes: Any = None

    def day(by: int) -> dt.date:
        return today + dt.timedelta(days=by)

    for row in desk.projects.list(council):
        project = desk.projects.get(row.id).project
        (first, *_) = project.milestones
        milestones = (
            editing.changed(first, due=day(-20), done_on=day(-18), weight=2),
            editing.make(Milestone, id=new_id(), title=first.title, due=day(-4), weight=1),
            editing.make(Milestone, id=new_id(), title=project.title, due=day(40), weight=3),
        )
        photos = ()
        if row.stage is Stage.UNDER_WAY:
            kept = [desk.projects.keep_photo(one.data, one.file_name) for one in ready]
            moments = (PhotoMoment.BEFORE, PhotoMoment.AFTER)
            photos = tuple(
                editing.changed(one, moment=moment, pair="1", caption=project.title, taken_on=day(-30))
                for one, moment in zip(kept, moments, strict=True)
            )
        sessions = tuple(
            editing.make(ProjectSession, id=new_id(), date=day(by), participants=came)
            for by, came in ((-14, 23), (-7, 31), (7, None))
            if row.kind is not ProjectKind.CONSTRUCTION
        )
        funding = editing.make(Funding, source=FundingSource.COMMUNITY, amount=(project.budget or 0) // 3)
        report = editing.make(ProjectReport, id=new_id(), date=day(-6), text=project.title, by=adults[0].id)
        new = editing.changed(
            project,
            milestones=milestones if row.stage is not Stage.PROPOSED else project.milestones,
            photos=photos,
            sessions=sessions,
            funding=(funding,),
            reports=(report,),
            voices=(Voice.CITIZENS, Voice.ADMINISTRATION),
            responsible=minor.id if row.stage is Stage.UNDER_WAY else adults[0].id,
            partners=(adults[1].id,),
            start_date=day(-45 if row.stage is Stage.UNDER_WAY else -12),
            end_date=day(70),
        )
        made = desk.projects.save(new)
        changes = made if changes is None else changes | made
    return changes


def _landscape(path: Path, colour: str) -> Path:
    """Draw a hill under a sky."""
    image = QImage(1200, 800, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    sky = QLinearGradient(0, 0, 0, 800)
    sky.setColorAt(0, QColor("#9CC3DE"))
    sky.setColorAt(1, QColor("#F2EBDD"))
    painter.fillRect(image.rect(), sky)
    painter.setBrush(QColor(colour))
    painter.setPen(QColor(colour))
    painter.drawEllipse(-300, 430, 1900, 1100)
    painter.end()
    image.save(str(path), "jpeg", 85)
    return path
