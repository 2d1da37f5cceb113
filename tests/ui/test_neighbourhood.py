"""Bodies and phases of the neighbourhood in the settings, the switcher of councils, memberships in several bodies."""

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from tests.ui.meetings_help import press, type_into

from council_desk.domain.phases import Need, Phase
from council_desk.domain.terms import MeetingState, OrganizationClass
from council_desk.services.editing import changed
from council_desk.ui.main_window import Frame
from council_desk.ui.phases_card import PLACES, PhasesCard
from council_desk.ui.screens.people import PeopleScreen
from council_desk.ui.screens.registry import SCREENS
from council_desk.ui.screens.settings import SettingsScreen

GROUP, WOMEN = OrganizationClass.WORKING_GROUP, OrganizationClass.WOMENS_COUNCIL


def shown(qtbot, widget: QWidget, width=1058, height=748):
    qtbot.addWidget(widget)
    widget.resize(width, height)
    widget.show()
    with qtbot.waitActive(widget):
        widget.activateWindow()
    return widget


@pytest.fixture
def settings(qtbot, session):
    screen = shown(qtbot, SettingsScreen(session))
    screen.open_section("council")
    return screen


@pytest.fixture
def section(settings):
    return settings.council


def ask(session, work):
    found = []
    session.read(work, found.append)
    return found[0]


def bodies(session):
    return ask(session, lambda desk: desk.bodies.of(session.council_id))


def add(section, kind, name):
    card = section.bodies
    card.kind.set_value(kind)
    card.name_line.setFocus()
    press(card.name_line, name)
    QTest.keyClick(card.name_line, Qt.Key.Key_Return)
    return next(row.id for row in bodies(section.session) if row.name == name)


@pytest.fixture
def told(session):
    found = []
    session.notified.connect(lambda text, undo: found.append((text, undo)))
    return found


@pytest.fixture
def reported(session):
    found = []
    session.reported.connect(found.append)
    return found


# ------------------------------------------------------------------------------------------------------------ bodies


def test_a_working_group_is_added_by_its_name_and_taken_back(section, told):
    group = add(section, GROUP, "Lamps")
    session = section.session
    assert [row.id for row in session.councils] == [session.council_id, group]
    assert section.bodies.rows.widget(group).facts.text().startswith("Working group")
    assert told[-1][0] == "Added: Lamps" and section.bodies.name_line.text() == ""
    told[-1][1]()
    assert group not in {row.id for row in bodies(session)} and section.bodies.rows.widget(group) is None


def test_a_name_is_needed_and_given_once(section, reported):
    section.bodies.add.click()
    assert section.bodies.name_field.error() == "Write a name first."
    add(section, GROUP, "Lamps")
    section.bodies.name_line.setText("lamps")
    section.bodies.add.click()
    assert "already" in str(reported[-1]) and section.bodies.name_line.text() == "lamps", "what was typed stays"


def test_a_body_is_renamed_where_it_stands(section):
    group = add(section, GROUP, "Lamps")
    line = section.bodies.rows.widget(group)
    type_into(line.title, "Lamps and benches")
    line.title.flush()
    assert bodies(section.session)[1].name == "Lamps and benches"
    line.title.setText("")
    line.title.flush()
    line.title.editingFinished.emit()
    assert bodies(section.session)[1].name == "Lamps and benches" == line.title.text()


def test_a_body_is_dissolved_brought_back_and_removed(section, told):
    group = add(section, GROUP, "Lamps")
    line = section.bodies.rows.widget(group)
    line.end.click()
    assert bodies(section.session)[1].dissolved and line.state.text() == "dissolved"
    assert line.end.accessibleName() == "Bring back" and line.open.isHidden()
    told[-1][1]()
    assert bodies(section.session)[1].dissolved is None
    line.remove.click()
    assert group not in {row.id for row in bodies(section.session)}
    told[-1][1]()
    assert group in {row.id for row in bodies(section.session)}


def test_the_council_that_is_shown_is_neither_dissolved_nor_removed(section):
    line = section.bodies.rows.widget(section.session.council_id)
    assert line.end.isHidden() and line.remove.isHidden() and line.state.text() == "shown now"


def test_a_body_is_opened_from_its_row(section):
    women = add(section, WOMEN, "Women of Mill Brook")
    section.bodies.rows.widget(women).open.click()
    assert section.session.council_id == women
    section.activate()
    assert section.council.text() == "Women of Mill Brook" and section.neighbourhood.text() == "Mill Brook"


# ------------------------------------------------------------------------------------------------------- the switcher


@pytest.fixture
def frame(qtbot, session):
    return shown(qtbot, Frame(session, SCREENS), 1280, 800)


def entries(frame):
    menu = frame.navigation.switcher.menu()
    found = [action.text() for action in menu.actions() if action.text()]
    menu.deleteLater()
    return found


def test_groups_stand_beneath_their_council_and_dissolved_ones_are_gone(frame):
    session = frame.session
    council, name = session.council_id, session.councils[0].name
    added = []
    session.write(lambda desk: desk.bodies.add(council, GROUP, "Lamps & benches"), added.append)
    assert entries(frame) == [name, "\u2003– Lamps && benches", "Add another council …"]
    session.write(lambda desk: desk.bodies.dissolve(added[0][0], dt.date(2030, 1, 1)))
    assert len(entries(frame)) == 3, "its end is still to come"
    session.write(lambda desk: desk.bodies.dissolve(added[0][0], None))
    session.choose_council(added[0][0])
    session.write(lambda desk: desk.bodies.dissolve(added[0][0], dt.datetime.now().astimezone().date()))
    assert len(entries(frame)) == 3, "the one that is shown stays"
    session.choose_council(council)
    assert entries(frame) == [name, "Add another council …"]


def test_neighbourhoods_are_named_where_there_are_several(frame):
    from tests.services.test_bodies_and_phases import first_run

    session = frame.session
    session.write(lambda desk: desk.councils.found(first_run()))
    assert entries(frame) == [
        "Mill Brook",
        session.councils[0].name,
        "Ash Hill",
        "Council of Ash Hill",
        "Add another council …",
    ]


def test_a_group_has_screens_of_its_own(frame):
    session, added = frame.session, []
    session.write(lambda desk: desk.bodies.add(session.council_id, GROUP, "Lamps"), added.append)
    session.choose_council(added[0][0])
    for entry in SCREENS:
        frame.open_screen(entry.name)
        assert frame.current is not None and frame.current.name == entry.name


# ------------------------------------------------------------------------------------------------------- memberships


def test_a_membership_can_be_in_any_body_of_the_neighbourhood(qtbot, session):
    council, added = session.council_id, []
    session.write(lambda desk: desk.bodies.add(council, GROUP, "Lamps"), added.append)
    screen = shown(qtbot, PeopleScreen(session))
    screen.activate()
    card = screen.page.memberships
    row = next(iter(card.rows.values()))
    assert not row.fields["organization"].isHidden() and row.organization.currentText() == session.councils[0].name
    card.add.click()
    made = card.rows[next(key for key in card.rows if key != row.membership_id)]
    made.organization.setCurrentIndex(made.organization._values.index(added[0][0]))
    made.organization.activated.emit(made.organization.currentIndex())
    screen.flush()
    file = ask(session, lambda desk: desk.people.get(screen.editor.person.id))
    assert {one.organization for one in file.memberships} == {council, added[0][0]}
    assert bodies(session)[1].members == 1


def test_with_one_council_nobody_is_asked_in_which(qtbot, session):
    for row in bodies(session):
        if row.kind is OrganizationClass.TEAM:
            session.write(lambda desk, row=row: desk.bodies.dissolve(row.id, dt.date(2026, 1, 1)))
    screen = shown(qtbot, PeopleScreen(session))
    screen.activate()
    row = next(one for one in screen.page.memberships.rows.values())
    assert row.fields["organization"].isHidden() and row.body.isHidden()


def test_another_screen_can_open_a_person(qtbot, frame):
    person = ask(frame.session, lambda desk: desk.people.list(frame.session.council_id))[-1]
    frame.session.place_wanted.emit("person", person.id)
    assert frame.current.name == "people" and frame.current.editor.person.id == person.id


# ------------------------------------------------------------------------------------------------------------- phases


def test_phases_show_what_is_missing_and_lead_there(frame):
    session = frame.session
    frame.open_screen("settings")
    frame.current.open_section("council")
    card = frame.current.council.phases
    meeting = ask(session, lambda desk: desk.meetings.get(desk.meetings.list(session.council_id)[0].id)).meeting
    session.write(lambda desk: desk.meetings.save(changed(meeting, state=MeetingState.CANCELLED)))
    formed = card.parts[Phase.COUNCIL_FORMED]
    (line,) = [one for one in formed.lines if one.need is Need.FIRST_MEETING]
    assert line.link.text() == "No meeting with a quorum was held" and "missing" in formed.pill.text()
    line.link.click()
    assert frame.current.name == "meetings"


def test_a_need_without_a_screen_is_told_and_leads_nowhere(qtbot, session):
    card = shown(qtbot, PhasesCard(session))
    card.retranslate()
    card.load()
    lines = [line for part in card.parts.values() for line in part.lines]
    assert lines and all(line.link.isHidden() and not line.text.isHidden() for line in lines)
    assert set(PLACES) == set(Need)


def test_the_day_of_a_phase_is_written_and_taken_back(section, told):
    part = section.phases.parts[Phase.DELIMITED]
    part.day.line.setText("3 March 2024")
    part.day.flush()
    session = section.session

    def stored():
        return ask(session, lambda desk: desk.councils.get(session.council_id)).area.phases

    assert stored().delimited_on == dt.date(2024, 3, 3) and part.pill.text() == "reached"
    told[-1][1]()
    assert stored() is None and part.day.value() is None and part.pill.text() == "all is there"


def test_the_settings_open_at_the_name_that_is_missing(frame):
    for name in ("neighbourhood", "city", "municipality"):
        frame.session.place_wanted.emit("council", name)
        section = frame.current.council
        assert getattr(section, name).hasFocus()


def test_the_settings_open_at_the_phases(qtbot, frame):
    frame.go_to("council", "phases")
    section = frame.current.council
    qtbot.waitUntil(lambda: section.phases.isAncestorOf(section.window().focusWidget()))
    day = section.phases.parts[Phase.DELIMITED].day
    qtbot.waitUntil(lambda: not day.visibleRegion().isEmpty())


def test_the_short_card_is_a_band_with_names_for_screen_readers(qtbot, session):
    card = shown(qtbot, PhasesCard(session, short=True), 380, 120)
    card.retranslate()
    card.load()
    assert not card.parts and card.band.accessibleName().startswith("Delimited: 90%, Council: ")


@pytest.mark.parametrize("language", ["fa", "ar", "ru", "en"])
def test_the_names_of_the_band_are_whole_in_the_room_of_the_overview(qtbot, sample_session, language):
    card = shown(qtbot, PhasesCard(sample_session(language), short=True), 380, 120)
    card.retranslate()
    card.load()
    band = card.band
    room = (band.width() - 18) // 4
    metrics = band.fontMetrics()
    assert [name for name in map(card.short_name, Phase) if metrics.horizontalAdvance(name) > room] == []
    low = band.height()
    card.resize(280, 140)
    qtbot.waitUntil(lambda: band.width() < 300 and band.height() >= low + metrics.height())
    longest = max(metrics.horizontalAdvance(word) for name in map(card.short_name, Phase) for word in name.split())
    narrow = 4 * longest  # less than four words and the gaps between them need
    assert band.heightForWidth(narrow) > band.heightForWidth(narrow + 24) + metrics.height()


@pytest.mark.parametrize("language", ["fa", "ar", "ru", "en"])
def test_every_text_fits(qtbot, sample_session, clipped, language):
    session = sample_session(language)
    council = session.council_id
    session.write(lambda desk: desk.bodies.add(council, GROUP, "x"))
    screen = shown(qtbot, SettingsScreen(session), 800, 588)
    screen.open_section("council")
    qtbot.wait(1)
    assert clipped(screen.council) == []


def test_letters_are_numbered_by_a_pattern_of_ones_own(qtbot, session):
    screen = shown(qtbot, SettingsScreen(session))
    screen.open_section("documents")
    screen.forms.complete()
    field = screen.forms.numbers.patterns["letter"]
    type_into(field.editor, "NC/{n}-{year}")
    screen.flush()
    assert "NC/14-" in screen.forms.numbers.patterns["letter"]._hint
    form = ask(session, lambda desk: desk.forms.read(session.council_id))
    assert form.numbering.letter == "NC/{n}-{year}"
    type_into(field.editor, "{item}.{point}")
    assert "within an item" in field.error()
