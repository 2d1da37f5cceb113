"""The form of the council's documents in Settings: saved as it is typed, shown on a page; ways back, in and out."""

import json

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from tests.ui.meetings_help import CONTROL, type_into

from council_desk.domain.digits import Digits
from council_desk.domain.forms import Binding, Part, ProfileKey, Signing
from council_desk.domain.terms import Calendar
from council_desk.record.models import DocumentProfile
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
def section(screen):
    screen.open_section("documents")
    screen.forms.complete()
    return screen.forms


@pytest.fixture
def reported(session):
    found = []
    session.reported.connect(found.append)
    return found


@pytest.fixture
def said(session):
    found = []
    session.notified.connect(lambda text, undo: found.append((text, undo)))
    return found


def kept(section):
    """The form as it is stored."""
    section.flush()
    found = []
    session = section.session
    session.read(lambda desk: desk.forms.read(session.council_id), found.append)
    return found[0]


def picture(tmp_path, name="emblem.png"):
    path = tmp_path / name
    Image.new("RGB", (300, 200), "red").save(path)
    return path


def test_every_field_is_saved_as_it_is_typed(section):
    assert kept(section) is None
    type_into(section.beginning.name.editor, "Our letters")
    section.beginning.base.editor.value_changed.emit(ProfileKey.ENGLISH)
    section.letterhead.lines_field.editor.setPlainText("The city\n\n  The council ")
    type_into(section.letterhead.invocation.editor, "In peace")
    section.opening.opening.editor.setPlainText("{council} met on {day}.")
    section.opening.signing.editor.value_changed.emit(Signing.TABLE_OF_PRESENT)
    section.opening.distribution.editor.setPlainText("Archive")
    type_into(section.opening.footer.editor, "4 Mill Lane")
    type_into(section.numbers.patterns["decision"].editor, "{n}-{year}")
    section.numbers.digits.editor.value_changed.emit(Digits.ARABIC)
    section.numbers.first.editor.value_changed.emit(Calendar.JALALI)
    section.numbers.second.editor.value_changed.emit(Calendar.GREGORIAN)
    type_into(section.page.margins["inner"].editor, "۳۰")
    section.page.binding.editor.value_changed.emit(Binding.RIGHT)
    form = kept(section)
    assert (form.name, form.base, form.letterhead) == ("Our letters", ProfileKey.ENGLISH, ("The city", "The council"))
    assert (form.invocation, form.opening) == ("In peace", "{council} met on {day}.")
    assert (form.signing, form.distribution, form.footer) == (Signing.TABLE_OF_PRESENT, ("Archive",), "4 Mill Lane")
    assert form.numbering.decision == "{n}-{year}"
    assert (form.digits, form.calendars) == (Digits.ARABIC, (Calendar.JALALI, Calendar.GREGORIAN))
    assert (form.margins.inner, form.margins.top, form.binding) == (30, None, Binding.RIGHT)


def test_what_is_emptied_says_nothing_again(section):
    type_into(section.opening.footer.editor, "x")
    type_into(section.page.margins["top"].editor, "30")
    assert kept(section) is not None
    section.opening.footer.editor.clear()
    section.opening.footer.editor.textEdited.emit("")
    section.page.margins["top"].editor.clear()
    section.page.margins["top"].editor.textEdited.emit("")
    assert kept(section) is None


def test_an_empty_line_is_not_taken_away_while_it_is_written(section):
    editor = section.letterhead.lines_field.editor
    editor.setFocus()
    editor.setPlainText("One\n")
    assert editor.text() == "One\n"
    assert kept(section).letterhead == ("One",)


def test_what_is_wrong_is_said_in_place_and_not_saved(section, reported):
    meeting = section.numbers.patterns["meeting"]
    type_into(meeting.editor, "{month}")
    assert (
        meeting.error() == "A number cannot contain “\u2068month\u2069”. Use \u2068{n}, {year}, {item}, {point}\u2069."
    )
    type_into(meeting.editor, "{n}/{year}")
    assert meeting.error() == ""
    section.opening.opening.editor.setPlainText("{when}")
    assert "cannot contain" in section.opening.opening.error()
    inner = section.page.margins["inner"]
    type_into(inner.editor, "70")
    assert inner.error() == "From 5 to 65 mm."
    type_into(inner.editor, "60")
    assert inner.error() == ""
    form = kept(section)
    assert (form.numbering.meeting, form.opening, form.margins.inner) == ("{n}/{year}", None, 60)
    assert reported == []


def test_a_pattern_is_shown_on_a_number(section):
    meeting = section.numbers.patterns["meeting"]
    assert meeting._note.text() == "Empty: as is customary."
    type_into(meeting.editor, "NC/{year}/{n:03}")
    assert meeting._note.text() == "For example: \u2068NC/2026/014\u2069"
    section.numbers.first.editor.value_changed.emit(Calendar.JALALI)
    section.numbers.digits.editor.value_changed.emit(Digits.PERSIAN)
    assert meeting._note.text() == "For example: \u2068NC/۱۴۰۵/۰۱۴\u2069"
    section.numbers.first.editor.value_changed.emit(None)
    assert kept(section).calendars == ()
    assert not section.numbers.second.editor.isEnabled()


def test_parts_are_left_out_and_come_back_to_their_place(section):
    rows = section.parts.rows
    before = section.parts.order()
    assert not rows.widget("title").check.isEnabled()
    rows.widget("agenda").check.click()
    assert Part.AGENDA not in kept(section).parts
    assert rows.widgets()[len(before) - 1].part is Part.AGENDA, "it stands first of those left out"
    assert not rows.widget("agenda").up.isEnabled()
    rows.widget("agenda").check.click()
    assert section.parts.order() == before
    assert kept(section) is None
    rows.widget("decisions_table").check.click()
    assert Part.DECISIONS_TABLE in kept(section).parts


def test_parts_are_moved_by_mouse_and_by_keys_with_a_way_back(qtbot, section):
    row = section.parts.rows.widget("quorum")
    before = section.parts.order()
    place = before.index(Part.QUORUM)
    row.up.click()
    assert section.parts.order()[place - 1] is Part.QUORUM
    assert QApplication.focusWidget() is row.check
    qtbot.keyClick(row.check, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClick(row.check, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert section.parts.order()[place + 1] is Part.QUORUM
    qtbot.keyClick(row.check, Qt.Key.Key_Z, CONTROL)
    assert section.parts.order() == before
    row.down.click()
    assert kept(section).parts.index(Part.QUORUM) == place + 1
    section.parts.move_part(before[0], -1)
    assert section.parts.order()[0] is before[0]


def test_an_emblem_is_chosen_shown_and_removed_with_a_way_back(section, tmp_path, said, reported):
    assert section.letterhead.picture.isHidden()
    section.take_emblem(picture(tmp_path))
    assert section.letterhead.picture.isVisible()
    assert section.letterhead.picture.pixmap().width() == 72 * section.devicePixelRatioF()
    type_into(section.letterhead.height_field.editor, "25")
    type_into(section.letterhead.alternative.editor, "A red field")
    section.take_emblem(picture(tmp_path, "other.jpg"))
    emblem = kept(section).emblem
    assert (emblem.media_type, emblem.height, emblem.alternative) == ("image/jpeg", 25, "A red field")
    section.letterhead.remove.click()
    assert kept(section) is None and section.letterhead.picture.isHidden()
    assert said[-1][0] == "The emblem was removed."
    said[-1][1]()
    assert kept(section).emblem == emblem
    (tmp_path / "bad.png").write_bytes(b"no picture")
    section.take_emblem(tmp_path / "bad.png")
    section.take_emblem(tmp_path / "none.png")
    assert [str(error)[:25] for error in reported] == [
        "The file is no picture th",
        "There is no file at " + str(tmp_path)[:5],
    ]


def test_the_page_follows(qtbot, section):
    before = section.preview.pdf()
    with qtbot.waitSignal(section.preview.updated, timeout=5000):
        type_into(section.opening.footer.editor, "4 Mill Lane")
    assert section.preview.pdf() != before


def test_a_council_without_a_meeting_sees_the_form_on_the_samples(qtbot, section, session):
    meetings = []
    session.read(lambda desk: desk.meetings.list(session.council_id), meetings.extend)
    for row in meetings:
        session.write(lambda desk, row=row: desk.meetings.remove(row.id))
    with qtbot.waitSignal(section.preview.updated):
        section.activate()
    assert section.preview.pdf().startswith(b"%PDF")


def test_the_way_back_to_what_is_customary(section, said):
    assert not section.beginning.back.isEnabled() and not section.beginning.give.isEnabled()
    type_into(section.opening.footer.editor, "x")
    section.beginning.back.click()
    assert kept(section) is None
    assert section.opening.footer.editor.text() == ""
    said[-1][1]()
    assert kept(section).footer == "x"


def test_a_form_goes_out_to_a_file_and_comes_in_again(section, tmp_path, said, reported):
    path = tmp_path / "ours.profile.json"
    type_into(section.opening.footer.editor, "4 Mill Lane")
    section.export_file(path)
    assert json.loads(path.read_text())["profile"] == {"footer": "4 Mill Lane"}
    section.go_back()
    section.import_file(path)
    assert kept(section) == DocumentProfile(footer="4 Mill Lane")
    said[-1][1]()
    assert kept(section) is None
    path.write_text("{}")
    section.import_file(path)
    assert "no form of documents" in str(reported[-1])
    section.export_file(path)
    assert path.read_text() == "{}", "there is nothing to write"


@pytest.mark.parametrize(
    ("button", "deed"), [("take", "import_file"), ("give", "export_file"), ("choose", "take_emblem")]
)
def test_files_are_asked_for_without_stopping_the_window(section, monkeypatch, tmp_path, button, deed):
    type_into(section.beginning.name.editor, "Ours/2")
    opened, done = [], []
    monkeypatch.setattr(QFileDialog, "open", lambda dialog: opened.append(dialog))  # noqa: PLW0108 - bound to the dialog
    monkeypatch.setattr(section, deed, done.append)
    getattr(section.letterhead if button == "choose" else section.beginning, button).click()
    (dialog,) = opened
    dialog.fileSelected.emit(str(tmp_path / "x"))
    assert done == [tmp_path / "x"]


def test_the_cards_in_view_come_first_and_the_others_by_themselves(qtbot, screen):
    screen.open_section("documents")
    section = screen.forms
    assert section.cards == [section.beginning, section.letterhead, section.opening] and section.desk is None
    type_into(section.beginning.name.editor, "Hill form")
    qtbot.waitUntil(lambda: section.desk is not None)
    assert section.cards[3:] == [section.parts, section.numbers, section.page]
    shown = [section.column.itemAt(at).widget() for at in range(section.column.count() - 1)]
    assert shown == [*section.cards, section.desk], "one beneath the other, before what fills the rest"
    assert section.page.heading.text() == "Page: margins in millimetres" and kept(section).name == "Hill form"


def test_another_language_says_everything_again(sample_session, qtbot):
    made = SettingsScreen(sample_session("fa"))
    qtbot.addWidget(made)
    made.open_section("documents")
    assert [item.title for item in made.outline.items() if item.key == "documents"] == ["اسناد"]
    assert made.forms.opening.opening.editor.placeholderText().startswith("{ordinal} جلسهٔ")
    made.retranslate()
