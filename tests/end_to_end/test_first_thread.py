"""From the first run to a saved PDF, by keyboard alone, in each language; then the PDF and the desk are read back."""

import datetime as dt
from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog

from council_desk.domain.terms import AttendanceStatus, Language, MinutesState, MotionResult, Role
from council_desk.services.desk import Desk
from council_desk.ui.autosave import SaveState

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
ENTER, TAB, SPACE, DOWN, ESCAPE = (
    Qt.Key.Key_Return,
    Qt.Key.Key_Tab,
    Qt.Key.Key_Space,
    Qt.Key.Key_Down,
    Qt.Key.Key_Escape,
)
DAY, DUE = dt.date(2040, 11, 23), dt.date(2040, 12, 21)
LONGEST = 15_000


@dataclass(frozen=True)
class Council:
    """What is typed, in the letters, calendar and digits of a language."""

    city: str
    municipality: str
    neighbourhood: str
    host: str
    seats: str
    people: tuple[str, str, str, str]
    """Chair, secretary, imam, trustee."""
    newcomer: str
    day: str
    time: str
    began: str
    items: tuple[tuple[str, str], tuple[str, str]]
    motion: str
    yes: str
    no: str
    action: str
    due: str
    printed_day: str
    printed_due: str
    printed_time: str
    """Russian minutes tell no time of day."""
    printed_votes: tuple[str, ...]
    draft: str


COUNCILS = {
    Language.FA: Council(
        city="کاشان",
        municipality="شهرداری منطقهٔ ۲ کاشان",
        neighbourhood="محلهٔ سرسبز",
        host="مسجد جامع سرسبز",
        seats="۵",
        people=("مریم رضایی", "علی‌اکبر نجفی", "سیدحسن موسوی", "زهرا کریم‌پور"),
        newcomer="بهرام یزدانی",
        day="۱۴۱۹/۰۹/۰۳",
        time="۱۹:۳۰",
        began="۱۹:۳۵",
        items=(
            ("روشنایی کوچه‌های محلّه", "چراغ‌های کوچهٔ نیلوفر خاموش‌اند و رفت‌وآمد شبانه دشوار شده است."),
            ("مسئلهٔ نوشت‌افزار کتابخانه", "نمایندهٔ کتابخانه گفت که قفسه‌ها پُر شده‌اند."),
        ),
        motion="کتابخانه‌ی محله تا ساعت ۲۱ باز می‌ماند.",
        yes="۳",
        no="۱",
        action="نامه به شهرداری دربارهٔ قفسه‌های نو",
        due="۱ دی ۱۴۱۹",
        printed_day="۳ آذر ۱۴۱۹",
        printed_due="۱ دی ۱۴۱۹",
        printed_time="۱۹:۳۵",
        printed_votes=("۳", "۱", "موافق", "مخالف"),
        draft="پیش‌نویس",
    ),
    Language.AR: Council(
        city="الطائف",
        municipality="بلدية شرق الطائف",
        neighbourhood="حي الواحة",
        host="مسجد الواحة",
        seats="٥",
        people=("عبدالرحمن السالم", "نورة العتيبي", "محمد الحربي", "فاطمة الزهراني"),
        newcomer="خالد الغامدي",
        day="١٤٦٢/١١/١٨",
        time="١٩:٣٠",
        began="١٩:٣٥",
        items=(
            ("إنارة شوارع الحيّ", "أُطفِئت مصابيح شارع النخيل منذ شهرٍ، وأصبح المشي ليلًا صعبًا."),
            ("شؤون المكتبة العامّة", "قالت مندوبة المكتبة إنّ الرفوف امتلأت."),
        ),
        motion="تبقى مكتبة الحي مفتوحة حتى الساعة ٢١.",
        yes="٣",
        no="١",
        action="كتابة رسالة إلى البلدية بشأن الرفوف",
        due="١٧/١٢/١٤٦٢",
        printed_day="١٨ ذو القعدة ١٤٦٢",
        printed_due="١٤٦٢/١٢/١٧",
        printed_time="١٩:٣٥",
        printed_votes=("٣", "١"),
        draft="مسودّة",
    ),
    Language.RU: Council(
        city="Елабуга",
        municipality="Администрация города Елабуги",
        neighbourhood="Заречный",
        host="Дом культуры «Берёзка»",
        seats="5",
        people=("Анна Петровна Соловьёва", "Руслан Каримов", "Ильдар Хасанов", "Ольга Щеглова"),
        newcomer="Пётр Жуков",
        day="23.11.2040",
        time="19:30",
        began="19:35",
        items=(
            ("Освещение дворов", "Фонари на улице Ёлочной не горят, ходить вечером тяжело\u0301."),
            ("Библиотека микрорайона", "Представитель библиотеки сказала, что полки переполнены."),
        ),
        motion="Библиотека микрорайона работает до 21 часа.",
        yes="3",
        no="1",
        action="Написать в администрацию о новых полках",
        due="21 декабря 2040",
        printed_day="23 ноября 2040",
        printed_due="21.12.2040",
        printed_time="",
        printed_votes=("за", "против", "3", "1"),
        draft="ПРОЕКТ",
    ),
    Language.EN: Council(
        city="Harrowmere",
        municipality="Harrowmere Borough Council",
        neighbourhood="Mill Brook",
        host="St Brigid’s Community Hall",
        seats="5",
        people=("Anne O’Rourke", "Ben Beech", "Yusuf Karim", "Zoë Brontë"),
        newcomer="Siân Davies",
        day="23 November 2040",
        time="19:30",
        began="19:35",
        items=(
            ("Street lights", "The lamps in Café Lane are out; walking home at night is not safe."),
            ("The library", "The librarian said that the shelves are full."),
        ),
        motion="The library stays open until 9 pm.",
        yes="3",
        no="1",
        action="Write to the borough about new shelves",
        due="21/12/2040",
        printed_day="23 November 2040",
        printed_due="21 December 2040",
        printed_time="19:35",
        printed_votes=("For: 3", "Against: 1"),
        draft="DRAFT",
    ),
}


@pytest.fixture(params=list(COUNCILS), ids=str)
def language(request):
    return request.param


def test_by_keyboard_from_the_first_run_to_a_pdf(qtbot, program, read_pdf, words_of, language, tmp_path, monkeypatch):
    typed = COUNCILS[language]
    found_council(qtbot, program, language, typed)
    add_newcomer(qtbot, program, typed)
    prepare_meeting(qtbot, program, typed)
    call_roll(program)
    write_items(program, typed)
    vote(program, typed)
    add_action(program, typed)
    wait_until_saved(qtbot, program)

    chosen = tmp_path / "minutes.pdf"
    save_as_pdf(qtbot, program, chosen, monkeypatch)
    pages = read_pdf(chosen)
    check_pdf(pages, typed, words_of)

    program.window.close()
    qtbot.waitUntil(program.has_closed, timeout=LONGEST)
    check_files(program.folder)
    check_desk(program.folder, language, typed)


# ------------------------------------------------------------------------------------------------------------ typing


def found_council(qtbot, program, language, typed):
    keys, page = program.keyboard, program.shell.first_run
    assert page is not None and len(page.steps) == 5
    keys.arrow_to(page.language.button(language))
    assert program.session.settings.language_in_force is language
    right_to_left = language in {Language.FA, Language.AR}
    assert (program.window.layoutDirection() is Qt.LayoutDirection.RightToLeft) == right_to_left
    keys.press(ENTER)

    assert keys.focus() is page.city.city
    keys.type(typed.city)
    keys.tab_to(page.city.municipality)
    keys.type(typed.municipality)
    keys.press(ENTER)

    assert keys.focus() is page.place.neighbourhood
    keys.type(typed.neighbourhood)
    keys.press(TAB)
    assert keys.focus() is page.place.host
    keys.type(typed.host)
    keys.press(ENTER)

    assert typed.neighbourhood in page.council.council.text(), "a name for the council is proposed"
    keys.tab_to(page.council.rules.seats)
    keys.replace(typed.seats)
    keys.press(ENTER)

    for name, line in zip(typed.people, page.people.lines, strict=True):
        assert keys.focus() is line.name
        keys.type(name)
        keys.press(ENTER)
    qtbot.waitUntil(lambda: program.shell.first_run is None, timeout=LONGEST)
    qtbot.waitUntil(lambda: program.screen() is not None and program.screen().name == "overview")


def add_newcomer(qtbot, program, typed):
    keys = program.keyboard
    keys.press(Qt.Key.Key_5, CONTROL)
    screen = program.screen()
    assert screen.name == "people"
    qtbot.waitUntil(lambda: len(screen.list.items()) == 4)
    keys.press(Qt.Key.Key_N, CONTROL)
    assert keys.focus() is screen.page.name.name
    keys.type(typed.newcomer)
    keys.tab_to(screen.page.memberships.add)
    keys.press(SPACE)
    (row,) = screen.page.memberships.rows.values()
    assert keys.focus() is row.role, "the new membership is where the keyboard is"
    assert row.role.value() is Role.TRUSTEE and row.votes.value()
    qtbot.waitUntil(lambda: screen.editor.saving.state is SaveState.SAVED, timeout=LONGEST)
    qtbot.waitUntil(lambda: typed.newcomer in [item.title for item in screen.list.items()])


def prepare_meeting(qtbot, program, typed):
    keys = program.keyboard
    keys.press(Qt.Key.Key_2, CONTROL)
    screen = program.screen()
    keys.press(Qt.Key.Key_N, CONTROL)
    new = screen.list_page.new
    qtbot.waitUntil(lambda: QApplication.focusWidget() is new.day.line)
    keys.replace(typed.day)
    keys.press(TAB)
    assert keys.focus() is new.time
    keys.replace(typed.time)
    keys.tab_to(new.template)
    keys.press(Qt.Key.Key_Home)
    assert new.template.value() is None, "this meeting begins with an empty agenda"
    keys.press(ENTER)
    qtbot.waitUntil(lambda: screen.editor.is_open, timeout=LONGEST)
    assert keys.focus() is screen.outline
    assert screen.editor.meeting.scheduled_start.startswith("2040-11-23T19:30:00")
    keys.press(ENTER)
    details = screen.document.details
    keys.tab_to(details.started)
    keys.type(typed.began)
    keys.press(ESCAPE)
    assert keys.focus() is screen.outline
    assert screen.editor.meeting.started.startswith("2040-11-23T19:35:00")


def call_roll(program):
    """Everybody came but the imam, who is excused; the letters are those of the language."""
    keys, screen = program.keyboard, program.screen()
    listed = screen.document.attendance.list
    keys.press(DOWN)
    keys.press(ENTER)
    keys.tab_to(listed)
    assert len(listed.rows()) == 5
    imam = COUNCILS[program.session.settings.language_in_force].people[2]
    for row in listed.rows():
        status = AttendanceStatus.EXCUSED if row.name == imam else AttendanceStatus.PRESENT
        keys.type(listed.letter(status))
    assert screen.editor.quorum().present == 4 and screen.editor.quorum().met


def write_items(program, typed):
    keys, screen = program.keyboard, program.screen()
    for place, (title, discussion) in enumerate(typed.items):
        keys.press(ENTER, CONTROL)
        card = section(screen, place).card
        assert keys.focus() is card.title_line
        keys.type(title)
        keys.tab_to(card.discussion)
        keys.type(discussion)
    assert [item.title for item in screen.editor.meeting.agenda] == [title for title, _ in typed.items]


def vote(program, typed):
    keys, screen = program.keyboard, program.screen()
    keys.press(Qt.Key.Key_M, ALT)
    (card,) = section(screen, 1).motions.widgets()
    assert keys.focus() is card.text
    keys.type(typed.motion)
    keys.tab_to(card.votes.counts["yes"])
    keys.type(typed.yes)
    keys.press(TAB)
    assert keys.focus() is card.votes.counts["no"]
    keys.type(typed.no)
    assert card.motion.result is MotionResult.ADOPTED, "the result that the votes give is taken"
    assert card.votes.refusal.text() == ""


def add_action(program, typed):
    keys, screen = program.keyboard, program.screen()
    keys.press(Qt.Key.Key_A, ALT)
    (row,) = section(screen, 1).action_card.rows.widgets()
    assert keys.focus() is row.text
    keys.type(typed.action)
    keys.tab_to(row.assignee)
    keys.type(typed.people[3][:3])
    assert row.assignee.currentText() == typed.people[3]
    keys.tab_to(row.due)
    keys.type(typed.due)
    keys.press(TAB)
    assert row.due.error_text == ""
    assert row.action.due == DUE


def section(screen, place):
    return screen.document.items.widget(screen.editor.meeting.agenda[place].id)


def wait_until_saved(qtbot, program):
    screen = program.screen()
    qtbot.waitUntil(lambda: screen.editor.saving.state is SaveState.SAVED, timeout=LONGEST)
    qtbot.waitUntil(screen.preview.is_current, timeout=LONGEST)
    assert screen.preview.view.page_count >= 1


def save_as_pdf(qtbot, program, chosen, monkeypatch):
    """Only the system's dialog, which asks for the place, is answered by the test."""
    proposed = []

    def ask(_parent, _title, start, _kinds):
        proposed.append(start)
        return str(chosen), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    with qtbot.waitSignal(program.session.notified, timeout=LONGEST):
        program.keyboard.press(Qt.Key.Key_S, CONTROL)
    assert proposed[0].endswith(".pdf")
    assert chosen.read_bytes() == program.screen().preview.pdf(), "the file is what the preview shows"


# ----------------------------------------------------------------------------------------------------------- reading


def check_pdf(pages, typed, words_of):
    texts = [
        typed.host,
        *typed.people,
        typed.newcomer,
        *(text for item in typed.items for text in item),
        typed.motion,
        typed.printed_day,
        typed.printed_due,
        typed.printed_time,
        typed.draft,
    ]
    # the cell of a table is read line by line, and pdftotext puts the next cell between two of its lines
    texts += [word for text in (typed.action, *typed.printed_votes) for word in text.split()]
    for name, read, marks in (("pdftotext", pages.poppler, True), ("PDFium", pages.pdfium, False)):
        found = words_of(read, marks=marks)
        missing = [text for text in texts if words_of(text, marks=marks) not in found]
        assert not missing, f"{name}: {missing}\n{read}"
    assert pages.marks and all(pages.marks), "every page of a draft is marked as one"


def check_files(folder):
    assert (folder / "council.desk").exists()
    assert not list(folder.glob("*-wal")), "the desk is one file again"
    assert len(list((folder / "backups").glob("council-*"))) == 1, "closing makes a backup"
    assert not (folder / "errors.log").exists()


def check_desk(folder, language, typed):
    with Desk.open(folder / "council.desk") as desk:
        assert desk.info().language is language
        (council,) = desk.councils.list()
        file = desk.councils.get(council.id)
        assert file.area.name == typed.neighbourhood and file.organization.voting_member_count == 5
        rows = {row.name: row.role for row in desk.people.list(council.id)}
        roles = (Role.CHAIR, Role.SECRETARY, Role.IMAM, Role.TRUSTEE)
        assert rows == {**dict(zip(typed.people, roles, strict=True)), typed.newcomer: Role.TRUSTEE}
        (listed,) = desk.meetings.list(council.id)
        found = desk.meetings.get(listed.id)
        meeting = found.meeting
        names = {key: person.name for key, person in found.people.items()}
        assert meeting.scheduled_start.startswith("2040-11-23T19:30:00")
        assert listed.start.replace(tzinfo=None) == dt.datetime.combine(DAY, dt.time(19, 35))
        present = {names[row.person] for row in meeting.attendance if row.status is AttendanceStatus.PRESENT}
        assert present == {*typed.people, typed.newcomer} - {typed.people[2]}
        assert [(item.title, item.speeches[0].text) for item in meeting.agenda] == list(typed.items)
        (motion,) = meeting.agenda[1].motions
        assert (motion.text, motion.result) == (typed.motion, MotionResult.ADOPTED)
        (event,) = motion.vote_events
        assert (event.counts.yes, event.counts.no, event.counts.abstain, event.eligible) == (3, 1, 0, 4)
        (action,) = meeting.agenda[1].actions
        assert (action.text, names[action.assignee], action.due) == (typed.action, typed.people[3], DUE)
        assert meeting.minutes is None or meeting.minutes.state is MinutesState.DRAFT
        assert len(desk.backups.list()) == 1
