import json

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QApplication

from council_desk.domain.terms import ContactType, Post, Role
from council_desk.paths import resource_dir
from council_desk.record.models import Consent
from council_desk.services import editing
from council_desk.services.editing import terms
from council_desk.ui.autosave import SaveState
from council_desk.ui.clock import today
from council_desk.ui.screens.people import PeopleScreen
from council_desk.ui.widgets.labels import scaled_font
from council_desk.ui.widgets.master_list import _cut_before

CONTROL = Qt.KeyboardModifier.ControlModifier
HOSTILE = "<i>Nora</i> &amp; %1 {name}"


def press(widget, text):
    """Type any letters; QTest knows those of Latin keyboards only."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(widget, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))


def type_into(field, text):
    field.setFocus()
    field.selectAll()
    press(field, text)


def show(qtbot, session, width=1058, height=748):
    screen = PeopleScreen(session)
    qtbot.addWidget(screen)
    screen.resize(width, height)
    screen.show()
    with qtbot.waitActive(screen):
        screen.activateWindow()
    screen.activate()
    return screen


@pytest.fixture
def screen(qtbot, session):
    return show(qtbot, session)


def names(screen):
    return [item.title for item in screen.list.items()]


def choose(screen, name):
    row = next(row for row in screen._rows if row.name == name)
    screen.list.select(row.id)
    screen.open_person(row.id)
    return row


def stored(screen):
    screen.flush()
    found = []
    screen.session.read(lambda desk: desk.people.get(screen.editor.person.id), found.append)
    return found[0]


# ------------------------------------------------------------------------------------------------------------- list


def test_the_first_of_the_list_is_open(screen):
    assert screen.editor.is_open and screen.list.current_key() == screen.editor.person.id
    assert screen.page.name.name.text() == names(screen)[0] and screen.subtitle() == "13 people"


def test_names_are_sorted_by_family_name_and_by_the_rules_of_the_language(qtbot, sample_session):
    fa = show(qtbot, sample_session("fa"))
    order = [name.split()[-1] for name in names(fa)]
    assert order.index("پژوهنده‌نیا") < order.index("ثابت‌قدم") < order.index("چمن‌آرا") < order.index("دلگشا")
    assert order.index("ژاله‌پور") < order.index("گل‌افشان") < order.index("نورآبادی"), (
        "not by code point: ژ گ are not last"
    )


def test_russian_names_have_yo_beside_ye(qtbot, sample_session):
    screen = show(qtbot, sample_session("ru"))
    screen.new_person()
    type_into(screen.page.name.name, "Ёлкина Анна Петровна")
    screen.flush()
    screen.new_person()
    type_into(screen.page.name.name, "Жуков Иван")
    screen.flush()
    order = names(screen)
    assert 0 < order.index("Ёлкина Анна Петровна") < order.index("Жуков Иван")
    assert screen.page.name.fields["patronymic"].isVisible()


def test_filters_part_the_list(screen):
    def keys(chosen):
        screen.filter.set_value(chosen)
        screen.filter.value_changed.emit(chosen)
        return {item.key for item in screen.list.items()}

    screen.new_person()
    press(screen.page.name.name, "Guest Without Office")
    screen.flush()
    choose(screen, "Rima Cloverdale")
    next(iter(screen.page.memberships.rows.values())).since.line.setText("1 January 2024")
    row = next(iter(screen.page.memberships.rows.values()))
    row.until.line.setText("1 January 2026")
    row.since.flush()
    row.until.flush()
    screen.flush()
    everyone = keys("all")
    assert len(everyone) == 14 and len(keys("members")) == 12
    youth = {row.name for row in screen._rows if row.id in keys("youth")}
    assert {name.split(" (")[0] for name in youth} == {"Toby Larkspurre", "Leila Marigoldsen"}
    assert {row.name for row in screen._rows if row.id in keys("former")} == {"Rima Cloverdale"}
    assert {row.name for row in screen._rows if row.id in keys("others")} == {"Guest Without Office"}
    assert keys("others") | keys("members") | keys("former") == everyone


def test_what_is_typed_narrows_the_list(screen):
    type_into(screen.search, "cloverdale")
    assert names(screen) == ["Rima Cloverdale"]
    type_into(screen.search, "secretary")
    assert names(screen) == ["Zoë O’Fernley"]


def test_a_desk_without_people_says_what_the_screen_is_for(qtbot, make_session, data_folder):
    session = make_session()
    data_folder.mkdir(parents=True, exist_ok=True)
    record = json.loads((resource_dir() / "sample" / "en.json").read_text("utf-8"))
    for name in ("people", "memberships", "meetings", "projects", "assignments", "papers", "elections", "letters"):
        record.pop(name, None)
    (data_folder / "empty.json").write_text(json.dumps(record), "utf-8")
    session.open_desk(
        data_folder / "b.desk", create=True, prepare=lambda desk: desk.exchange.import_file(data_folder / "empty.json")
    )
    screen = show(qtbot, session)
    assert screen.empty.isVisible() and screen.header_widgets() == ()
    qtbot.mouseClick(screen.empty.action, Qt.MouseButton.LeftButton)
    assert QApplication.focusWidget() is screen.page.name.name
    press(screen.page.name.name, "Nora")
    assert stored(screen).person.name == "Nora" and names(screen) == ["Nora"]


# ---------------------------------------------------------------------------------------------------------- writing


def test_nothing_of_one_person_is_left_in_the_form_of_the_next(qtbot, screen):
    choose(screen, "Rima Cloverdale")
    type_into(screen.page.name.honorific, "Dr")
    screen.page.name.birth_date.line.setText("no day at all")
    choose(screen, "Saoirse Meadowsweet-Lund")
    assert screen.page.name.honorific.text() == (screen.editor.person.honorific_prefix or "")
    assert screen.page.name.birth_date.line.text() == ""
    screen.page.name.honorific.setFocus()
    qtbot.keyClick(screen.page.name.honorific, Qt.Key.Key_Z, CONTROL)
    assert screen.page.name.honorific.text() == (screen.editor.person.honorific_prefix or "")


def test_what_is_typed_is_saved_and_the_list_follows(qtbot, screen):
    choose(screen, "Rima Cloverdale")
    type_into(screen.page.name.name, "Rima Cloverdale-Hay")
    assert screen.editor.saving.state is SaveState.WAITING
    qtbot.waitUntil(lambda: screen.editor.saving.state is SaveState.SAVED, timeout=1_000)
    assert stored(screen).person.name == "Rima Cloverdale-Hay" in names(screen)
    assert screen.page.name.name.text() == "Rima Cloverdale-Hay" and screen.saved.text() == "Saved"


def test_a_new_person_is_made_of_the_first_letter(screen):
    screen.primary_action().trigger()
    assert not screen.page.memberships.isVisible() and QApplication.focusWidget() is screen.page.name.name
    press(screen.page.name.name, "N")
    assert screen.editor.is_open and screen.page.memberships.isVisible()
    press(screen.page.name.name, "ora Nightingale")
    screen.flush()
    assert stored(screen).person.name == "Nora Nightingale" in names(screen)


def test_a_likely_duplicate_is_offered_while_the_name_is_typed(qtbot, screen):
    before = len(screen._rows)
    screen.new_person()
    press(screen.page.name.name, "Rima Cloverdal")
    note = screen.page.name.duplicate
    qtbot.waitUntil(note.isVisible, timeout=2_000)
    assert "Rima Cloverdale (Member)" in note.text.text()
    screen.flush()
    qtbot.mouseClick(note.open, Qt.MouseButton.LeftButton)
    assert screen.editor.person.name == "Rima Cloverdale" and not note.isVisible()
    assert len(screen._rows) == before, "the half-typed newcomer is gone again"


def test_a_name_like_nobodys_offers_nobody(qtbot, screen):
    screen.new_person()
    press(screen.page.name.name, "Xavier Quartermaine")
    screen.page.name._find_duplicates()
    assert not screen.page.name.duplicate.isVisible()


def test_undo_of_text_and_of_a_removed_membership(qtbot, screen):
    choose(screen, "Rima Cloverdale")
    kept = screen.editor.memberships
    said = []
    screen.session.notified.connect(lambda text, undo: said.append((text, undo)))
    row = screen.page.memberships.rows[kept[0].id]
    row.remove.click()
    assert screen.editor.memberships == () and stored(screen).memberships == ()
    name = screen.page.name.name
    name.setFocus()
    name.end(False)
    press(name, "x")
    qtbot.keyClick(name, Qt.Key.Key_Z, CONTROL)
    assert name.text() == "Rima Cloverdale" and screen.editor.memberships == ()
    qtbot.keyClick(name, Qt.Key.Key_Z, CONTROL)
    assert screen.editor.memberships == kept == stored(screen).memberships
    assert said[0][0] == "The membership was removed."


def test_a_membership_has_the_vote_of_its_role_and_can_be_set(screen):
    screen.new_person()
    press(screen.page.name.name, "Nora Nightingale")
    screen.page.memberships.add.click()
    row = next(iter(screen.page.memberships.rows.values()))
    assert row.membership.role is Role.TRUSTEE and row.membership.voting_right and row.state.text() == "in office"
    row.role.value_changed.emit(Role.OBSERVER)
    assert not row.membership.voting_right
    row.votes.click()
    assert row.membership.voting_right and row.votes.value()
    row.end.click()
    assert row.membership.end_date is not None and stored(screen).memberships == screen.editor.memberships


def test_a_membership_does_not_end_before_it_begins(screen):
    choose(screen, "Rima Cloverdale")
    row = next(iter(screen.page.memberships.rows.values()))
    row.until.line.setText("1 January 2020")
    row.until.flush()
    assert "ends before it begins" in row.fields["until"].error() and row.membership.end_date is None


def test_contacts_are_added_changed_and_removed(qtbot, screen):
    choose(screen, "Rima Cloverdale")
    card = screen.page.contacts
    before = len(screen.editor.person.contact_details)
    card.new_kind.set_value(ContactType.EMAIL)
    type_into(card.new_value, "rima@example.org")
    qtbot.keyClick(card.new_value, Qt.Key.Key_Return)
    made = screen.editor.person.contact_details[-1]
    assert (made.type, made.value) == (ContactType.EMAIL, "rima@example.org") and len(card.rows) == before + 1
    type_into(card.rows[-1].note, "evenings")
    assert stored(screen).person.contact_details[-1].note == "evenings"
    said = []
    screen.session.notified.connect(lambda text, undo: said.append(undo))
    card.rows[-1].remove.click()
    assert len(screen.editor.person.contact_details) == before
    said[0]()
    assert screen.editor.person.contact_details[-1].note == "evenings"


# ----------------------------------------------------------------------------------------------------------- minors


@pytest.fixture
def minor(screen):
    choose(screen, "Toby Larkspurre")
    return screen


def test_of_minors_the_year_is_kept_and_no_address(minor):
    assert minor.editor.is_minor() and minor.page.name.minor.text() == "under 18"
    assert not minor.page.name.fields["birth_date"].isVisible() and minor.page.name.fields["birth_year"].isVisible()
    kinds = [minor.page.contacts.new_kind.itemText(n) for n in range(minor.page.contacts.new_kind.count())]
    assert "Address" not in kinds and minor.page.contacts.minor_note.isVisible()


def test_a_birthday_of_a_minor_becomes_a_year(screen):
    screen.new_person()
    press(screen.page.name.name, "Young Nora")
    screen.page.name.birth_date.line.setText("3 May 2014")
    screen.page.name.birth_date.flush()
    assert (screen.editor.person.birth_date, screen.editor.person.birth_year) == (None, 2014)
    assert stored(screen).person.birth_year == 2014


def test_somebody_who_came_of_age_is_asked_for_their_own_consent(screen):
    choose(screen, "Rima Cloverdale")
    page, editor = screen.page, screen.editor
    assert not page.own_consent.isVisible()
    consent = editing.make(Consent, given_by="Ann Cloverdale", date=today())
    editor.change_person(guardian_consent=consent, birth_year=today().year - 18)
    assert page.own_consent.isVisible() and page.own_consent.state.text() == "missing"
    assert page.own_consent.forms.isVisible() and page.consent.forms.isHidden(), "their own forms, no guardian's"
    page.own_consent.mine.click()
    assert page.own_consent.state.text() == "on record" and page.own_consent.mine.isHidden()
    held = stored(screen).person
    assert held.own_consent.given_by == "Rima Cloverdale" and held.guardian_consent == consent
    page.own_consent.withdraw.click()
    assert stored(screen).person.own_consent is None


def test_a_missing_consent_is_told_and_entered(minor):
    if minor.editor.person.guardian_consent is not None:
        minor.page.consent.withdraw.click()
    assert minor.page.name.consent.text() == "consent missing" and minor.page.consent.missing.isVisible()
    type_into(minor.page.consent.giver, "Ann Larkspurre")
    consent = minor.editor.person.guardian_consent
    assert consent.given_by == "Ann Larkspurre" and consent.date is not None
    type_into(minor.page.consent.relation, "mother")
    type_into(minor.page.consent.reference, "C-7")
    assert stored(minor).person.guardian_consent == minor.editor.person.guardian_consent
    assert minor.page.name.consent.text() == "" and minor.page.consent.state.text() == "on record"


def test_the_year_of_birth_is_typed_in_the_users_calendar(qtbot, sample_session):
    screen = show(qtbot, sample_session("fa"))
    screen.new_person()
    press(screen.page.name.name, "نورا")
    type_into(screen.page.name.birth_year, "۱۳۸۸")
    assert screen.editor.person.birth_year == 2009 and screen.page.name.birth_year.text() == "۱۳۸۸"
    assert screen.editor.is_minor()


# --------------------------------------------------------------------------------------------------------- removing


def test_one_who_stands_in_meetings_is_not_removed_and_told_why(screen):
    choose(screen, "Rima Cloverdale")
    told = []
    screen.session.reported.connect(told.append)
    screen.page.note.remove.click()
    assert "appears in the records of meetings" in str(told[0]) and screen.editor.person.name == "Rima Cloverdale"


def test_one_without_meetings_is_removed_and_brought_back(screen):
    screen.new_person()
    press(screen.page.name.name, "Nora Nightingale")
    screen.page.memberships.add.click()
    screen.flush()
    said = []
    screen.session.notified.connect(lambda text, undo: said.append((text, undo)))
    screen.page.note.remove.click()
    assert "Nora Nightingale" not in names(screen) and said[0][0] == "Removed: Nora Nightingale"
    said[0][1]()
    assert "Nora Nightingale" in names(screen) and len(screen.editor.memberships) == 1


def test_one_who_stands_in_meetings_can_be_erased_and_is_asked_for_once_more(screen):
    person = choose(screen, "Rima Cloverdale").id
    erase = screen.page.erase
    assert erase.isVisible() and not erase.yes.isVisible()
    erase.open.click()
    assert erase.yes.isVisible() and erase.no.hasFocus()
    erase.no.click()
    assert not erase.yes.isVisible() and stored(screen).person.name == "Rima Cloverdale"
    erase.open.click()
    erase.yes.click()
    assert "Rima Cloverdale" not in names(screen)
    choose(screen, "*")
    file = stored(screen)
    assert (file.person.id, file.person.name, file.person.contact_details) == (person, "*", ())
    assert file.appears_in > 0


def test_one_without_meetings_is_removed_rather_than_erased(screen):
    screen.new_person()
    press(screen.page.name.name, "Nora Nightingale")
    screen.flush()
    assert not screen.page.erase.isVisible()


def test_a_long_role_does_not_cut_the_share_of_attendance(screen):
    mayor = next(item for item in screen.list.items() if item.fact and len(item.subtitle) > 20)
    metrics = QFontMetrics(scaled_font(0.9))
    width = metrics.horizontalAdvance(mayor.beneath()) - 20
    shown = _cut_before(metrics, mayor, width)
    assert shown.endswith(f"… · {mayor.fact}") and metrics.horizontalAdvance(shown) <= width
    assert _cut_before(metrics, mayor, 40) == mayor.beneath()


def test_attendance_is_told(screen):
    choose(screen, "Rima Cloverdale")
    assert screen.page.note.attendance.text() == "Ordinary: came to 1 of 1 (100%), excused 0, absent 0"


# ------------------------------------------------------------------------------------------------------------ looks


def test_markup_is_shown_as_text(screen):
    screen.new_person()
    press(screen.page.name.name, HOSTILE)
    screen.flush()
    assert stored(screen).person.name == HOSTILE in names(screen)
    assert screen.page.name.heading.text() == HOSTILE
    assert screen.page.name.heading.textFormat() is Qt.TextFormat.PlainText


@pytest.mark.parametrize("language", ["fa", "ar", "ru", "en"])
@pytest.mark.parametrize(("width", "height"), [(1058, 748), (802, 588)])
def test_nothing_is_clipped(qtbot, sample_session, clipped, language, width, height):
    screen = show(qtbot, sample_session(language), width, height)
    youth = next(row for row in screen._rows if row.minor)
    screen.open_person(youth.id)
    for _ in range(8):
        QApplication.processEvents()
    assert screen.width() == width, "the window is not pushed wider"
    assert clipped(screen) == []


def test_what_another_part_of_the_program_changes_is_shown(screen):
    row = choose(screen, "Rima Cloverdale")
    from council_desk.services import editing

    changed = editing.changed(screen.editor.person, note="Met at the fair")
    screen.session.write(lambda desk: desk.people.save(changed))
    assert screen.page.note.note.text() == "Met at the fair" and screen.editor.person.id == row.id


def test_a_membership_that_came_from_another_screen_is_not_lost(qtbot, session):
    screen = show(qtbot, session)
    row = session._desk.people.list(session.council_id)[0]
    screen.open_person(row.id)
    before = len(screen.editor.memberships)
    screen.hide()
    made = terms.new_assignment(row.id, session.council_id, Post.YOUTH_MAYOR, today())
    session.write(lambda desk: desk.youth.begin(made))
    screen.show()
    screen.activate()
    assert len(screen.editor.memberships) == before + 1
