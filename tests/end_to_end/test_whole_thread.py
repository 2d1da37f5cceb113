"""One matter from the first line that somebody said to the answer of the municipality, by keyboard, through the window.

Then it is looked at from every end, sought, closed and opened again, and taken to another desk.
"""

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from tests.end_to_end.thread_told import TOLD, found_council

from council_desk.domain.digits import to_latin
from council_desk.domain.terms import (
    AttendanceStatus,
    Language,
    LetterOutcome,
    MeetingState,
    MotionResult,
    PaperState,
    Stage,
)
from council_desk.services.desk import Desk
from council_desk.services.overview_rows import Matter
from council_desk.ui.autosave import SaveState
from council_desk.ui.screens.registry import SCREENS
from council_desk.ui.words import word

CONTROL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
ENTER, TAB, SPACE, DOWN, ESCAPE = (
    Qt.Key.Key_Return,
    Qt.Key.Key_Tab,
    Qt.Key.Key_Space,
    Qt.Key.Key_Down,
    Qt.Key.Key_Escape,
)
LONGEST = 15_000
TODAY = dt.datetime.now(dt.UTC).date()
PLACES = {entry.name: Qt.Key(Qt.Key.Key_1 + place) for place, entry in enumerate(SCREENS) if place < 9}


@pytest.fixture(params=list(TOLD), ids=str)
def first_language(request):
    return request.param


@pytest.fixture
def council(tmp_path, first_language):
    (tmp_path / "data").mkdir()
    found_council(tmp_path / "data" / "council.desk", first_language)


class Walk:
    """The window on the way of the thread."""

    def __init__(self, qtbot, program, language):
        self.qtbot, self.program, self.keys = qtbot, program, program.keyboard
        self.session, self.told = program.session, TOLD[language]
        self.wait(lambda: program.screen() is not None)

    def wait(self, until):
        self.qtbot.waitUntil(until, timeout=LONGEST)

    @property
    def screen(self):
        return self.program.screen()

    def go(self, name):
        """Go to a screen by its number."""
        self.keys.press(PLACES[name], CONTROL)
        assert self.screen.name == name
        return self.screen

    def is_at(self, name):
        """Wait until the program has led to a screen."""
        self.wait(lambda: self.screen.name == name)
        return self.screen

    def day(self, days=0):
        """A day from today on, as it is written and typed here."""
        return self.session.formats.day(TODAY + dt.timedelta(days))

    def ask(self, work):
        """Read from the desk what the program has written."""
        found = []
        self.session.read(work, found.append)
        self.wait(lambda: bool(found))
        return found[0]

    def settle(self):
        """Wait until all has been read that was asked for, and what came of it as well: nobody types that soon."""
        for _ in range(3):
            assert self.ask(lambda _: True)

    def choose(self, choice, value):
        """Choose by the letters of the first word; a space would open the list."""
        self.keys.tab_to(choice)
        self.keys.type(word(value).split()[0])
        assert choice.value() == value, (choice.value(), value)

    def press_button(self, button):
        """Reach a button by Tab and press it."""
        self.keys.tab_to(button)
        self.keys.press(SPACE)

    def saved(self, editor):
        self.wait(lambda: editor.saving.state is SaveState.SAVED)


@pytest.fixture
def walk(qtbot, council, program, first_language):
    return Walk(qtbot, program, first_language)


def test_a_whole_thread(walk, first_language, tmp_path, monkeypatch):
    before_the_meeting = first_language in {Language.FA, Language.RU}
    prepare_meeting(walk)
    catch_need(walk)
    put_on_agenda(walk)
    if before_the_meeting:
        make_project(walk)
    hold_meeting(walk, names_project=before_the_meeting)
    if not before_the_meeting:
        make_project(walk)
    approve(walk)
    set_milestones(walk)
    appoint_youth_mayor(walk)
    write_letter(walk)
    enter_answer(walk)
    complete_project(walk)
    settle_need(walk)
    look_from_every_end(walk)
    seek(walk)
    record = export(walk, tmp_path, monkeypatch)
    close(walk)
    threads = threads_of(walk.program.folder / "council.desk", walk.told)
    with Desk.open(tmp_path / "other.desk", create=True) as desk:
        desk.exchange.import_file(record)
    assert threads_of(tmp_path / "other.desk", walk.told) == threads


# ------------------------------------------------------------------------------------------------------- the meeting


def prepare_meeting(walk):
    """A meeting of today with an empty agenda."""
    keys, screen = walk.keys, walk.go("meetings")
    keys.press(Qt.Key.Key_N, CONTROL)
    new = screen.list_page.new
    walk.wait(lambda: QApplication.focusWidget() is new.day.line)
    keys.replace(walk.day())
    keys.tab_to(new.template)
    keys.press(Qt.Key.Key_Home)
    assert new.template.value() is None
    keys.press(ENTER)
    walk.wait(lambda: screen.editor.is_open)
    assert screen.editor.meeting.scheduled_start.startswith(TODAY.isoformat())


def catch_need(walk):
    """It is caught over whatever is shown."""
    keys, told = walk.keys, walk.told
    keys.press(Qt.Key.Key_N, CONTROL | SHIFT)
    panel = walk.program.shell.capture
    assert keys.focus() is panel.form.text
    keys.type(told.need)
    keys.press(Qt.Key.Key_1, ALT)
    keys.press(ENTER)
    walk.wait(lambda: not panel.isVisible())
    assert keys.focus() is walk.screen.outline, "back where it was"


def put_on_agenda(walk):
    keys, screen = walk.keys, walk.go("needs")
    walk.wait(lambda: screen.papers.editor.is_open and screen.papers.around.file is not None)
    course = screen.papers.page.course
    walk.wait(lambda: course.meeting.value() not in {None, "draft"})
    keys.press(Qt.Key.Key_A, ALT)
    walk.wait(lambda: bool(screen.papers.around.file.agendas))
    assert screen.papers.editor.value.title == walk.told.need


def make_project(walk):
    """The need leads to the project that is made of it."""
    keys, screen = walk.keys, walk.go("needs")
    walk.wait(lambda: screen.papers.editor.is_open and screen.papers.around.file is not None)
    keys.press(Qt.Key.Key_P, ALT)
    projects = walk.is_at("projects")
    walk.wait(lambda: projects.editor.is_open)
    assert projects.editor.project.title == walk.told.need
    assert projects.editor.project.stage is Stage.PROPOSED


def hold_meeting(walk, *, names_project):
    """The roll, a motion, its vote; the meeting is held."""
    keys, screen = walk.keys, walk.go("meetings")
    assert screen.editor.is_open, "the meeting is still there"
    walk.wait(lambda: len(screen.editor.meeting.agenda) == 1)
    document = screen.document
    keys.tab_to(screen.outline)
    keys.press(Qt.Key.Key_Home)
    keys.press(ENTER)
    details = document.details
    keys.tab_to(details.started)
    keys.type(walk.session.formats.digits("18:00"))
    keys.press(ESCAPE)
    keys.press(DOWN)
    keys.press(ENTER)
    listed = document.attendance.list
    keys.tab_to(listed)
    for _ in walk.told.people:
        keys.type(listed.letter(AttendanceStatus.PRESENT))
    assert screen.editor.quorum().present == 3
    keys.press(ESCAPE)
    keys.press(DOWN)
    keys.press(ENTER)
    keys.press(Qt.Key.Key_M, ALT)
    (item,) = screen.editor.meeting.agenda
    (card,) = document.items.widget(item.id).motions.widgets()
    assert keys.focus() is card.text
    keys.type(walk.told.motion)
    keys.tab_to(card.votes.counts["yes"])
    keys.type(walk.session.formats.digits("3"))
    assert card.motion.result is MotionResult.ADOPTED and card.motion.reference
    assert (card.motion.project is not None) == names_project, "the project of the need is named by itself"
    for _ in range(4):
        if keys.focus() is not screen.outline:
            keys.press(ESCAPE)
    keys.press(Qt.Key.Key_Home)
    keys.press(ENTER)
    walk.choose(details.state, MeetingState.HELD)
    walk.saved(screen.editor)


# ------------------------------------------------------------------------------------------------------- the project


def approve(walk):
    """The decision carries the project: nobody asks why."""
    keys, screen = walk.keys, walk.go("projects")
    walk.wait(lambda: screen.editor.is_open and screen.listed.row(screen.editor.project_id) is not None)
    walk.wait(lambda: bool(screen.listed.row(screen.editor.project_id).decision))
    onward = Qt.Key.Key_Left if QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft else Qt.Key.Key_Right
    for stage in (Stage.APPROVED, Stage.UNDER_WAY):
        keys.press(ESCAPE)
        assert screen.views.view().isAncestorOf(keys.focus()), keys.focus()
        keys.press(onward, CONTROL)
        assert not screen.reason.isVisible(), screen.reason.question.text()
        walk.wait(lambda stage=stage: screen.editor.project.stage is stage)
        walk.wait(lambda stage=stage: screen.listed.row(screen.editor.project_id).stage is stage)


def set_milestones(walk):
    """Two milestones, one of them ticked; a report."""
    keys, screen, told = walk.keys, walk.screen, walk.told
    keys.press(ENTER)
    page = screen.page
    page.complete()
    assert keys.focus() is page.facts.title
    for place, title in enumerate(told.milestones):
        walk.press_button(page.milestones.add)
        row = page.milestones.rows()[place]
        assert keys.focus() is row.title
        keys.type(title)
        keys.tab_to(row.due)
        keys.type(walk.day(10 + place))
        keys.press(TAB)
    first = page.milestones.rows()[0]
    keys.press(ESCAPE)
    keys.press(ENTER)
    walk.press_button(first.done)
    assert first.part.done_on is not None and "50" in to_latin(page.milestones.summary.text())
    walk.press_button(page.reports.add)
    keys.type(told.report)
    walk.saved(screen.editor)


def appoint_youth_mayor(walk):
    keys, screen, told = walk.keys, walk.go("youth"), walk.told
    walk.wait(screen.empty.isVisible)
    walk.press_button(screen.empty.action)
    assert keys.focus() is screen.open_one.new_term.person.line
    keys.type(told.young[:4])
    keys.press(ENTER)
    walk.wait(lambda: screen.open_one.new_term.person.value() is not None)
    walk.press_button(screen.open_one.new_term.begin_button)
    walk.wait(lambda: screen.editor.is_open and screen.term_page.isVisible())
    walk.wait(lambda: hasattr(screen.term_page, "works"))  # the lower cards come a moment later
    works = screen.term_page.works
    walk.wait(works.offer.isVisible)
    keys.tab_to(works.offer)
    keys.press(DOWN)
    keys.press(TAB)
    assert keys.focus() is works.assign
    keys.press(SPACE)
    walk.wait(lambda: len(screen.editor.value.projects) == 1)
    walk.saved(screen.editor)


def complete_project(walk):
    keys, screen = walk.keys, walk.go("projects")
    walk.wait(lambda: bool(screen.editor.file.served))
    page = screen.page
    page.complete()
    assert [step.title for step in page.people.youth.steps()] == [walk.told.young]
    keys.press(ESCAPE)
    keys.press(ENTER)
    walk.press_button(page.milestones.rows()[1].done)
    keys.tab_to(page.result.result)
    keys.type(walk.told.result)
    keys.press(ESCAPE)
    onward = Qt.Key.Key_Left if QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft else Qt.Key.Key_Right
    keys.press(onward, CONTROL)
    assert not screen.reason.isVisible()
    walk.wait(lambda: screen.listed.row(screen.editor.project_id).stage is Stage.COMPLETED)
    walk.wait(lambda: screen.editor.project.stage is Stage.COMPLETED)
    assert not page.result.missing.isVisible()


# -------------------------------------------------------------------------------------------------------- the letter


def waiting(walk):
    """What the overview says waits of letters."""
    screen = walk.go("overview")
    council = walk.session.council_id
    rows = walk.ask(lambda desk: desk.overview.look(council)).waiting
    wanted = [row.id for row in rows]
    walk.wait(lambda: [line.row.id for line in shown_lines(screen)] == wanted[: len(shown_lines(screen))])
    return [row.matter for row in rows if row.matter in {Matter.DRAFT, Matter.LETTER}]


def shown_lines(screen):
    return [line for line in screen.waiting.lines if not line.isHidden()]


def write_letter(walk):
    """Begun at the decision, it asks for something by a day; the overview knows it as a draft, and then as waiting."""
    keys, told, screen = walk.keys, walk.told, walk.go("decisions")
    walk.wait(lambda: screen.decision_view.editor.file is not None)
    keys.press(Qt.Key.Key_L, CONTROL)
    screen = walk.is_at("municipality")
    card = screen.page.letter
    walk.wait(lambda: keys.focus() is card.subject)
    keys.replace(told.subject)
    keys.tab_to(card.request)
    keys.type(told.request)
    keys.tab_to(card.due)
    keys.type(walk.day(5))
    keys.press(TAB)
    walk.saved(screen.editor)
    assert waiting(walk) == [Matter.DRAFT]
    screen = walk.go("municipality")
    walk.wait(lambda: screen.editor.is_open)
    keys.press(Qt.Key.Key_S, ALT)
    walk.wait(lambda: screen.editor.fixed)
    assert screen.editor.letter.reference and screen.editor.letter.subject == told.subject
    assert waiting(walk) == [Matter.LETTER]


def enter_answer(walk):
    """From the overview: the button of the letter that waits leads to its answer."""
    keys, told, overview = walk.keys, walk.told, walk.screen
    line = next(line for line in shown_lines(overview) if line.row.matter is Matter.LETTER)
    walk.press_button(line.deed)
    screen = walk.is_at("municipality")
    card = screen.page.letter
    walk.wait(lambda: screen.editor.is_open and screen.editor.letter.in_reply_to is not None)
    walk.wait(lambda: keys.focus() is card.subject)
    keys.replace(told.answer)
    walk.choose(screen.page.answers.outcome, LetterOutcome.FUNDED)
    walk.saved(screen.editor)
    assert waiting(walk) == []


def settle_need(walk):
    """What has come of it is taken over with one key."""
    keys, screen = walk.keys, walk.go("needs")
    course = screen.papers.page.course
    walk.wait(course.proposal.isVisible)
    keys.press(Qt.Key.Key_T, ALT)
    walk.wait(lambda: screen.papers.editor.value.state is PaperState.DONE)
    walk.saved(screen.papers.editor)


# --------------------------------------------------------------------------------------------------- from every end

LETTERS = ["letter", "letter"]


def kinds(steps):
    return [step.kind for step in steps.steps() if step.kind]


def at_decision(walk):
    screen = walk.go("decisions")
    walk.wait(lambda: screen.decision_view.editor.file is not None)
    steps = screen.decision_view.panel.thread_card.steps
    walk.wait(lambda: len(kinds(steps)) == 5)
    return steps


def at_project(walk):
    screen = walk.go("projects")
    steps = screen.page.thread_card.steps
    walk.wait(lambda: len(kinds(steps)) == 5)
    walk.keys.press(ESCAPE)
    walk.keys.press(ENTER)
    return steps


def at_need(walk):
    screen = walk.go("needs")
    walk.wait(lambda: len(kinds(screen.papers.page.came.list)) == 5)
    return screen.papers.page.came.list


def look_from_every_end(walk):
    """Each end shows all the others, in order, in the words of the language; each step leads there."""
    told, ends = walk.told, {"decision": at_decision, "project": at_project, "paper": at_need}
    expected = {
        "decision": ["paper", "item", "project", *LETTERS],
        "project": ["paper", "item", "decision", *LETTERS],
        "paper": ["item", "decision", "project", *LETTERS],
    }
    for end, look in ends.items():
        steps = look(walk)
        assert kinds(steps) == expected[end], end
        titles = {step.title for step in steps.steps()}
        assert {told.subject, told.answer} <= titles, titles
        for place, step in enumerate(steps.steps()):
            if step.kind:
                follow(walk, look(walk).rows[place], step)
    look_at_letters(walk)


def follow(walk, row, step):
    """Reach a step by Tab, press it, and see that its thing is open."""
    walk.press_button(row)
    opened = {
        "paper": ("needs", lambda screen: screen.papers.editor.is_open and screen.papers.editor.value.id),
        "item": ("meetings", lambda screen: screen.editor.is_open and screen.editor.meeting.agenda[0].id),
        "decision": ("decisions", lambda screen: screen.decision_view.editor.motion_id),
        "project": ("projects", lambda screen: screen.editor.project_id),
        "letter": ("municipality", lambda screen: screen.editor.is_open and screen.editor.letter.id),
    }
    name, open_id = opened[step.kind]
    screen = walk.is_at(name)
    walk.wait(lambda: open_id(screen) == step.id)
    walk.settle()


def look_at_letters(walk):
    """The letter shows its decision and its answer, the answer the letter; each says how it stands."""
    screen = walk.go("municipality")
    walk.wait(lambda: screen.editor.is_open)
    seen = set()
    for _ in range(2):
        page = screen.page
        (line,) = page.concerned.rows.widgets()
        assert [step.kind for step in line.steps.steps()] == ["decision"]
        (step,) = page.answers.steps.steps()
        assert step.kind == "letter"
        assert screen.editor.file.row.outcome is LetterOutcome.FUNDED
        seen.add(screen.editor.letter.subject)
        follow(walk, page.answers.steps.rows[0], step)
    assert seen == {walk.told.subject, walk.told.answer}
    follow(walk, screen.page.concerned.rows.widgets()[0].steps.rows[0], line.steps.steps()[0])


def seek(walk):
    """The search finds each part of the thread by its own words, and opens it."""
    told, keys = walk.told, walk.keys
    search = walk.program.shell.frame.search
    for text, kind, name in (
        (told.need, "paper", "needs"),
        (told.need, "item", "meetings"),
        (told.motion, "decision", "decisions"),
        (told.need, "project", "projects"),
        (told.milestones[0], "project", "projects"),
        (told.report, "project", "projects"),
        (told.subject, "letter", "municipality"),
        (told.answer, "letter", "municipality"),
        (told.young, "person", "people"),
    ):
        keys.press(Qt.Key.Key_K, CONTROL)
        keys.replace(text)
        walk.wait(lambda text=text: search.sought == text)
        found = [item.key.partition(":")[0] for item in search.list.items()]
        for _ in range(found.index(kind)):
            keys.press(DOWN)
        keys.press(ENTER)
        walk.is_at(name)
        walk.settle()
    keys.press(Qt.Key.Key_K, CONTROL)
    keys.replace(told.subject)
    keys.press(ENTER)
    screen = walk.is_at("municipality")
    walk.wait(lambda: screen.editor.is_open and screen.editor.letter.subject == told.subject)


# ---------------------------------------------------------------------------------------------------- desk and record


def export(walk, folder, monkeypatch):
    """Only the system's dialog, which asks for the place, is answered by the test."""
    record = folder / "record.json"

    def choose(dialog):
        dialog.fileSelected.emit(str(record))
        dialog.deleteLater()

    monkeypatch.setattr(QFileDialog, "open", choose)
    keys = walk.keys
    keys.press(Qt.Key.Key_Comma, CONTROL)
    screen = walk.is_at("settings")
    keys.tab_to(screen.outline)
    keys.press(Qt.Key.Key_End)
    assert screen.exchange.isVisible()
    keys.press(Qt.Key.Key_E, ALT)
    walk.wait(record.exists)
    return record


def close(walk):
    walk.program.window.close()
    walk.wait(walk.program.has_closed)
    assert not (walk.program.folder / "errors.log").exists()


def threads_of(path, told):
    """What a desk, opened anew, tells of the thread from each end."""
    with Desk.open(path) as desk:
        (council,) = desk.councils.list()
        (decision,) = desk.register.decisions(council.id)
        (project,) = desk.projects.list(council.id)
        (need,) = desk.papers.list(council.id)
        letters = desk.letters.lists(council.id).letters
        file, held = desk.projects.get(project.id), desk.projects.get(project.id).project
        assert decision.text == told.motion and decision.reference and decision.project == told.need
        assert (held.stage, held.result, len(held.steps)) == (Stage.COMPLETED, told.result, len(held.steps))
        assert [one.title for one in held.milestones if one.done_on] == list(told.milestones)
        assert [one.text for one in held.reports] == [told.report]
        assert [one.who.name for one in file.served] == [told.young]
        assert (need.title, need.state) == (told.need, PaperState.DONE)
        assert {(row.subject, row.outcome) for row in letters} == {
            (told.subject, LetterOutcome.FUNDED),
            (told.answer, LetterOutcome.FUNDED),
        }
        return (
            desk.register.decision(decision.id).thread,
            file.thread,
            desk.papers.get(need.id).thread,
            [step.state for step in held.steps],
            [
                (one.letter.id, one.answered, one.answers, one.concerned)
                for one in map(desk.letters.get, sorted(row.id for row in letters))
            ],
        )
