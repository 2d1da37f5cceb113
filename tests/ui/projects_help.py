"""What the tests of the Projects screen share: the screen on the sample desk, and the ways to look into the desk."""

import datetime as dt

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication

from council_desk.domain.terms import ProjectKind, Stage
from council_desk.services import editing
from council_desk.ui.screens.projects import ProjectsScreen

CONTROL = Qt.KeyboardModifier.ControlModifier
TODAY = dt.datetime.now().astimezone().date()


def day(by):
    return TODAY + dt.timedelta(days=by)


def settle():
    for _ in range(4):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()


def show(qtbot, session, width=1058, height=748):
    screen = ProjectsScreen(session)
    qtbot.addWidget(screen)
    screen.resize(width, height)
    screen.show()
    with qtbot.waitActive(screen):
        screen.activateWindow()
    screen.activate()
    settle()
    if screen.editor.is_open:
        screen.page.complete()
    return screen


def ask(session, work):
    """Read from the desk, now."""
    found = []
    session.read(work, found.append)
    return found[0]


def begin(session, title, kind=ProjectKind.CONSTRUCTION, stage=None, **fields):
    """Put a project on the desk, as if another screen had."""

    def work(desk):
        project, changes = desk.projects.begin(session.council_id, title, kind)
        if fields:
            changes |= desk.projects.save(editing.changed(project, **fields))
        if stage is not None:
            changes |= desk.projects.move(project.id, Stage(stage), "for the test")[1]
        return project.id, changes

    made = []
    session.write(work, made.append)
    settle()
    return made[0][0]


def stored(screen, project_id=None):
    """Give a project as it stands in the desk file."""
    key = project_id or screen.editor.project_id
    return ask(screen.session, lambda desk: desk.projects.get(key)).project


def open_(screen, project_id):
    screen.open_project(project_id)
    settle()
    screen.page.complete()
    return screen.page


def by_title(screen, start):
    return next(row for row in screen.listed.rows if row.title.startswith(start))


def notices(session):
    """Give the list that the toasts of a session go to: (words, way back)."""
    told = []
    session.notified.connect(lambda text, undo: told.append((text, undo)))
    return told


def choose(field, value):
    """Choose in a box as a user does."""
    field.set_value(value)
    field.value_changed.emit(value)
    settle()
