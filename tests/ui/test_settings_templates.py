"""Templates and phrases of the council, edited in place and saved as they are typed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from tests.ui.meetings_help import CONTROL, press, type_into

from council_desk.domain.terms import ItemKind, MeetingKind
from council_desk.ui.screens.settings import SettingsScreen


@pytest.fixture
def screen(qtbot, session):
    made = SettingsScreen(session)
    qtbot.addWidget(made)
    made.resize(1058, 748)
    made.show()
    with qtbot.waitActive(made):
        made.activateWindow()
    made.activate()
    return made


@pytest.fixture
def templates(screen):
    screen.open_section("templates")
    return screen.templates


@pytest.fixture
def phrases(screen):
    screen.open_section("phrases")
    return screen.phrases


def kept(session):
    """The council as it is stored."""
    found = []
    session.read(lambda desk: desk.councils.get(session.council_id).organization, found.append)
    return found[0]


def said_by(session):
    said = []
    session.notified.connect(lambda text, undo: said.append((text, undo)))
    return said


def test_the_templates_to_begin_with_are_kept_once_one_is_edited(templates, session):
    cards = templates.cards.widgets()
    assert [card.name.text() for card in cards] == [
        "Ordinary meeting",
        "Ordinary meeting with recitation of the Quran",
    ]
    assert kept(session).templates == ()
    type_into(cards[0].name, "Monthly meeting")
    templates.flush()
    assert [one.name for one in kept(session).templates] == ["Monthly meeting", cards[1].name.text()]
    assert templates.cards.widgets() == cards, "what is typed in stays"
    assert QApplication.focusWidget() is cards[0].name


def test_every_field_of_a_template_is_saved(templates, session):
    card = templates.cards.widgets()[1]
    row = card.items.widgets()[0]
    assert row.kind.value() is ItemKind.CEREMONY
    type_into(row.title, "Moment of silence")
    type_into(row.minutes, "۳")
    row.kind.value_changed.emit(ItemKind.OTHER)
    type_into(card.available, "60")
    card.kind.value_changed.emit(MeetingKind.JOINT)
    templates.flush()
    made = kept(session).templates[1]
    item = made.items[0]
    assert (item.title, item.planned_minutes, item.kind) == ("Moment of silence", 3, ItemKind.OTHER)
    assert made.available_minutes == 60 and made.kind is MeetingKind.JOINT
    assert card.plan.text() == "43 of 60 minutes planned" and card.heading.text() == made.name


def test_items_are_added_moved_and_removed_with_a_way_back(qtbot, templates, session):
    said = said_by(session)
    card = templates.cards.widgets()[0]
    before = [item.title for item in card.template.items]
    card.name.setFocus()
    qtbot.keyClick(card.name, Qt.Key.Key_A, Qt.KeyboardModifier.AltModifier)
    focus = QApplication.focusWidget()
    assert focus.selectedText() == "New item"
    press(focus, "Finances")
    last = card.items.widgets()[-1]
    last.up.click()
    assert [item.title for item in card.template.items] == [*before[:3], "Finances", before[3]]
    assert QApplication.focusWidget() is card.items.widgets()[3].title
    card.items.widgets()[0].remove.click()
    assert said[-1][0] == f"Removed: {before[0]}"
    said[-1][1]()
    assert next(item.title for item in card.template.items) == before[0]
    card.items.widgets()[0].remove.click()
    qtbot.keyClick(card.remove, Qt.Key.Key_Z, CONTROL)
    templates.flush()
    assert [item.title for item in kept(session).templates[0].items] == [*before[:3], "Finances", before[3]]


def test_a_template_is_added_and_removed_with_a_way_back(templates, session):
    said = said_by(session)
    templates.add.click()
    press(QApplication.focusWidget(), "Hearing")
    assert [card.name.text() for card in templates.cards.widgets()][-1] == "Hearing"
    templates.cards.widgets()[0].remove.click()
    assert said[-1][0] == "Removed: Ordinary meeting" and len(templates.cards.widgets()) == 2
    templates.flush()
    assert len(kept(session).templates) == 2
    said[-1][1]()
    templates.flush()
    assert next(one.name for one in kept(session).templates) == "Ordinary meeting"
    assert len(kept(session).templates) == 3


def test_a_new_meeting_begins_with_what_was_written(templates, session, qtbot):
    from tests.ui.meetings_help import show

    type_into(templates.cards.widgets()[0].items.widgets()[3].title, "Closing words")
    templates.flush()
    meetings = show(qtbot, session)
    meetings.new_meeting()
    meetings.list_page.new.prepare.click()
    assert meetings.editor.meeting.agenda[-1].title == "Closing words"


def test_the_sections_live_on_when_the_desk_closes_and_the_language_changes(screen, session, in_language):
    screen.open_section("templates")
    screen.open_section("phrases")
    screen.phrases.add.click()
    session.close_desk()
    in_language("fa")
    assert screen.templates.cards.widgets() == [] and screen.phrases.rows.widgets() == []


def test_an_emptied_title_stands_again_when_it_is_left(templates, session):
    row = templates.cards.widgets()[0].items.widgets()[0]
    before = row.title.text()
    row.title.setFocus()
    row.title.selectAll()
    row.title.del_()
    row.kind.setFocus()
    assert row.title.text() == before


def test_phrases_are_saved_as_they_are_typed(phrases, session):
    phrases.add.click()
    press(QApplication.focusWidget(), "مش")
    row = phrases.rows.widgets()[0]
    type_into(row.text, "با مشارکت اهالی محله")
    phrases.flush()
    (phrase,) = kept(session).phrases
    assert (phrase.shortcut, phrase.text) == ("مش", "با مشارکت اهالی محله")


def test_the_same_letters_twice_are_told(phrases):
    phrases.add.click()
    press(QApplication.focusWidget(), "ok")
    phrases.add.click()
    press(QApplication.focusWidget(), "OK")
    first, second = phrases.rows.widgets()
    assert not first.fields[0].error() and "another phrase" in second.fields[0].error()


def test_a_removed_phrase_comes_back(phrases, session):
    said = said_by(session)
    for letters in ("one", "two"):
        phrases.add.click()
        press(QApplication.focusWidget(), letters)
    phrases.rows.widgets()[0].remove.click()
    assert said[-1][0] == "Removed: one" and [row.shortcut.text() for row in phrases.rows.widgets()] == ["two"]
    said[-1][1]()
    phrases.flush()
    assert [one.shortcut for one in kept(session).phrases] == ["one", "two"]


def test_another_part_of_the_program_is_followed_and_typing_is_not_lost(phrases, session):
    from council_desk.record.models import Phrase
    from council_desk.services import editing
    from council_desk.services.council_file import CouncilFile

    def change(desk):
        phrase = editing.make(Phrase, shortcut="x", text="elsewhere")
        return desk.councils.save(CouncilFile(editing.changed(kept_of(desk), phrases=(phrase,))))

    def kept_of(desk):
        return desk.councils.get(session.council_id).organization

    session.write(change)
    assert [row.shortcut.text() for row in phrases.rows.widgets()] == ["x"]
    phrases.add.click()
    press(QApplication.focusWidget(), "mine")
    session.write(change)
    assert [row.shortcut.text() for row in phrases.rows.widgets()] == ["x", "mine"]
    phrases.flush()
    assert [one.shortcut for one in kept(session).phrases] == ["x", "mine"]


@pytest.mark.parametrize("language", ["fa", "ar", "ru", "en"])
@pytest.mark.parametrize("width", [1058, 802])
def test_nothing_is_clipped(qtbot, sample_session, clipped, language, width):
    made = SettingsScreen(sample_session(language))
    qtbot.addWidget(made)
    made.resize(width, 588)
    made.show()
    for name in ("templates", "phrases", "exchange"):
        made.open_section(name)
        if name == "phrases":
            made.phrases.add.click()
        for _ in range(4):
            QApplication.processEvents()
        assert clipped(made) == [] and made.width() == width
