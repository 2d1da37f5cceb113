"""The place of a project: coordinates as people paste them, told in words where they are none, and nothing lost."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from tests.ui.decisions_help import press
from tests.ui.projects_help import CONTROL, begin, open_, settle, show, stored

from council_desk.domain.coordinates import Coordinates
from council_desk.domain.digits import Digits
from council_desk.record.models import Location
from council_desk.services import editing

TEHRAN = Coordinates(35.6892, 51.389)
LIBRARY = editing.make(Location, name="Library", street_address="Mill Road 4")


@pytest.fixture
def screen(qtbot, session):
    return show(qtbot, session)


def opened(screen, **location):
    key = begin(screen.session, "Shelves", location=editing.changed(LIBRARY, **location))
    return open_(screen, key).facts.place


def type_(field, text):
    field.setFocus()
    field.selectAll()
    press(field, text)
    field.editingFinished.emit()


def kept(screen):
    """Give the place as it is on the desk once everything is handed over."""
    screen.flush()
    return stored(screen).location


def held(screen):
    place = kept(screen)
    return place.latitude, place.longitude


@pytest.mark.parametrize("text", ["35.6892, 51.3890", "۳۵٫۶۸۹۲، ۵۱٫۳۸۹۰", "51.3890 E 35.6892 N"])
def test_what_is_pasted_is_taken_and_shown_in_the_users_digits(screen, text):
    place = opened(screen)
    type_(place.coordinates, text)
    assert held(screen) == TEHRAN and place.coordinates.text() == "35.6892, 51.389"
    assert kept(screen).street_address == "Mill Road 4"
    place.coordinates.selectAll()
    QTest.keyClick(place.coordinates, Qt.Key.Key_Delete)
    place.coordinates.editingFinished.emit()
    assert held(screen) == (None, None) and kept(screen).name == "Library"
    place.name.setFocus()
    QTest.keyClick(place.name, Qt.Key.Key_Z, CONTROL)
    settle()
    assert held(screen) == TEHRAN and place.coordinates.text() == "35.6892, 51.389"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("35.6892", "There is only one number"),
        ("95, 51", "A latitude lies between"),
        ("35, 190", "A longitude lies between"),
        ("by the mill", "is not understood"),
    ],
)
def test_what_is_wrong_is_told_and_stays_as_it_was_typed(screen, text, reason):
    place = opened(screen, latitude=1.5, longitude=2.5)
    type_(place.coordinates, text)
    assert reason in place.fields["coordinates"].error() and place.coordinates.text() == text
    screen.editor.change(title="Other shelves")
    assert place.coordinates.text() == text and held(screen) == (1.5, 2.5)
    press(place.coordinates, "1")
    assert not place.fields["coordinates"].error()
    type_(place.coordinates, "3, 4")
    assert held(screen) == (3, 4) and not place.fields["coordinates"].error()


def test_what_was_not_understood_is_there_again_when_the_project_is(screen):
    first = begin(screen.session, "Shelves", location=LIBRARY)
    other = begin(screen.session, "Bench", location=LIBRARY)
    place = open_(screen, first).facts.place
    type_(place.coordinates, "35.6892")
    open_(screen, other)
    assert place.coordinates.text() == "" and not place.fields["coordinates"].error()
    open_(screen, first)
    assert place.coordinates.text() == "35.6892" and "only one" in place.fields["coordinates"].error()
    type_(place.coordinates, "35.6892, 51.389")
    open_(screen, other)
    open_(screen, first)
    assert place.coordinates.text() == "35.6892, 51.389" and held(screen) == TEHRAN


def test_a_place_has_a_name_first_and_writing_it_anew_loses_nothing(screen):
    place = opened(screen, latitude=TEHRAN.latitude, longitude=TEHRAN.longitude)
    place.name.setFocus()
    place.name.selectAll()
    QTest.keyClick(place.name, Qt.Key.Key_Delete)
    assert kept(screen) is None and not place.coordinates.isEnabled()
    assert place.fields["address"].isHidden()
    press(place.name, "Hall")
    assert place.coordinates.isEnabled() and place.coordinates.text() == "35.6892, 51.389"
    found = kept(screen)
    assert (found.name, found.street_address, found.longitude) == ("Hall", "Mill Road 4", TEHRAN.longitude)


def test_coordinates_finer_than_what_is_shown_stay_as_they_are(screen):
    place = opened(screen, latitude=35.68921234567, longitude=51.5)
    place.coordinates.setFocus()
    place.coordinates.editingFinished.emit()
    type_(place.address, "Mill Road 5")
    assert held(screen) == (35.68921234567, 51.5)


def test_other_digits_change_how_coordinates_are_shown_and_not_what_they_are(screen):
    place = opened(screen, latitude=35.68921234567, longitude=51.5)
    screen.session.change_settings(digits=Digits.PERSIAN)
    place.coordinates.editingFinished.emit()
    screen.retranslate()
    assert place.coordinates.text() == "\u200f۳۵٫۶۸۹۲۱۲۳، \u200f۵۱٫۵" and held(screen) == (35.68921234567, 51.5)


@pytest.mark.parametrize(
    ("language", "shown"),
    [
        ("fa", "\u200f۳۵٫۶۸۹۲، \u200f۵۱٫۳۸۹"),
        ("ar", "\u200f٣٥٫٦٨٩٢، \u200f٥١٫٣٨٩"),
        ("ru", "35.6892, 51.389"),
        ("en", "35.6892, 51.389"),
    ],
)
def test_every_language_says_what_is_wrong_and_nothing_is_cut(qtbot, sample_session, clipped, language, shown):
    screen = show(qtbot, sample_session(language))
    place = opened(screen)
    field = place.fields["coordinates"]
    said = []
    for text in ("by the mill", "35", "1 2 3", "95, 51", "35, 190", "35 N 51 S", "35°99'0\"N 51°1'1\"E"):
        type_(place.coordinates, text)
        said.append(field.error())
        qtbot.waitUntil(lambda: clipped(place) == [])
    assert len(set(said)) == len(said) and all(said)
    if language != "en":
        assert not any("atitude" in one or "umber" in one or "inutes" in one for one in said)
    type_(place.coordinates, "35.6892 51.389")
    assert place.coordinates.text() == shown and not field.error()
