"""The Youth mayors screen on a sample desk, with a term that is running and of which this and that waits."""

import datetime as dt

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from council_desk.domain.calendars import add_months
from council_desk.domain.terms import Calendar, GrowthKind, Post
from council_desk.record.models import Growth, LearningStep, Objective
from council_desk.services import editing
from council_desk.services.editing import terms
from council_desk.services.people import new_person
from council_desk.ui.clock import today
from council_desk.ui.screens.youth import YouthScreen
from council_desk.ui.widgets.fact_line import FactLine

NAME, NOTE = "Nora Fielding", "Speaks too softly in meetings"
DAY = dt.timedelta(days=1)


def read(session, work):
    """Give what work(desk) gives."""
    found = []
    session.read(work, found.append)
    return found[0]


def begin(session, name=NAME, *, months=3, birth_year=None, post=Post.YOUTH_MAYOR, more=None, **fields):
    """Begin a term some months ago, of somebody who is 16 unless another year is given."""
    person = new_person(name, birth_year=birth_year or today().year - 16)
    start = add_months(today(), -months, Calendar.GREGORIAN).replace(day=1)
    fields.setdefault("end_date", today() + 200 * DAY)
    made = terms.new_assignment(person.id, session.council_id, post, start, **fields)
    made = editing.changed(made, **(more or {}))

    def work(desk):
        desk.people.save(person)
        return desk.youth.begin(made)

    session.write(work)
    return made


def running(session, **more):
    """Begin the term of Nora with objectives, growth and learning."""
    parts = {
        "objectives": (
            editing.make(Objective, objective="Light on the way to school", due=today() - 4 * DAY, target="6 lamps"),
            editing.make(Objective, objective="A team of volunteers", due=today() + 40 * DAY),
        ),
        "growth": (
            editing.make(Growth, date=today() - 9 * DAY, kind=GrowthKind.SERVICE, title="Cleaning the park", hours=5),
            editing.make(
                Growth, date=today() - 2 * DAY, kind=GrowthKind.EVALUATION, title="Team work", score=4, note=NOTE
            ),
        ),
        "learning": (editing.make(LearningStep, title="Writing minutes", hours=2),),
    }
    return begin(session, more=parts | more)


def show(qtbot, session, width=1058, height=748):
    """Show the screen."""
    screen = YouthScreen(session)
    qtbot.addWidget(screen)
    screen.resize(width, height)
    screen.show()
    with qtbot.waitActive(screen):
        screen.activateWindow()
    screen.activate()
    return screen


def opened(qtbot, session, term, **size):
    """Show the screen with a term open."""
    screen = show(qtbot, session, **size)
    turn_to(screen, term)
    return screen


def turn_to(screen, term):
    """Open a term, and wait for all of its cards."""
    screen.go_to("assignment", term.id)
    assert screen.editor.value.id == term.id
    screen.term_page.complete()
    QApplication.processEvents()


def press(widget, text):
    """Type any letters; QTest knows those of Latin keyboards only."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(widget, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))


def type_into(field, text, enter=False):
    """Type into a field in place of what stands there."""
    field.setFocus()
    field.selectAll()
    press(field, text)
    if enter:
        QTest.keyClick(field, Qt.Key.Key_Return)


def stored(screen, term):
    """Give the term as it is on the desk once everything is handed over."""
    screen.flush()
    return read(screen.session, lambda desk: desk.youth.get(term.id)).assignment


def said(root: QWidget) -> str:
    """Give every text that is to be seen."""
    found = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisibleTo(root):
            continue
        if isinstance(widget, FactLine):
            found.append(widget.accessibleName())
        elif isinstance(widget, QLabel) or hasattr(widget, "text"):
            text = widget.text
            found.append(text() if callable(text) else text.text())
    return "\n".join(str(one) for one in found)
