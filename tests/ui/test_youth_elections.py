"""Elections outside of meeting mode: candidates before, the count afterwards with its checks, the term in one step."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests.services.sealed_help import only_meeting, sealed
from tests.ui.youth_help import press, read, said, show, type_into

from council_desk.domain.terms import Post, Role
from council_desk.services import editing
from council_desk.services.people import new_person
from council_desk.ui.clock import today
from council_desk.ui.screens.youth.side import ELECTIONS

LEFT = Qt.MouseButton.LeftButton
NORA, OMID = "Nora Fielding", "Omid Larch"


@pytest.fixture
def screen(qtbot, session):
    """The screen with a new election of two candidates."""
    for name in (NORA, OMID):
        person = new_person(name, birth_year=today().year - 16)
        session.write(lambda desk, person=person: desk.people.save(person))
    shown = show(qtbot, session)
    shown.show_segment(ELECTIONS)
    shown.primary_action().trigger()
    assert shown.elections.page.candidates.new.line.hasFocus()
    for name in (NORA, OMID):
        pick(shown.elections.page.candidates.new, name)
    return shown


def pick(field, name):
    field.line.setFocus()
    press(field.line, name)
    QTest.keyClick(field.line, Qt.Key.Key_Return)


def page(screen):
    return screen.elections.page


def person_of(screen, name):
    return next(
        one.person
        for one in screen.elections.editor.value.candidates
        if screen.elections.editor.name(one.person) == name
    )


def count(screen, nora, omid, *, issued=78, valid=76, invalid=2):
    card = page(screen).count
    for name, number in (("eligible", 100), ("issued", issued), ("valid", valid), ("invalid", invalid)):
        type_into(card.numbers[name], str(number))
    for name, number in ((NORA, nora), (OMID, omid)):
        type_into(card.rows.widget(person_of(screen, name)).votes, str(number))


def stored(screen):
    screen.flush()
    return read(screen.session, lambda desk: desk.youth.election(screen.elections.open_id())).election


def test_candidates_are_registered_with_what_they_want(screen):
    value = stored(screen)
    assert value.post == "Youth mayor" and value.date == today() and value.meeting is None
    assert [one.registered_on for one in value.candidates] == [today(), today()]
    card = page(screen).candidates
    assert card.count.text() == "2 stand for election"
    row = card.rows.widget(person_of(screen, NORA))
    assert row.line.facts.pill == "under 18"
    QTest.mouseClick(row.line, LEFT)
    type_into(row.form.statement, "Light on the way to school")
    pick(row.form.nominated, OMID)
    value = stored(screen).candidates[0]
    assert value.statement == "Light on the way to school" and value.nominated_by == person_of(screen, OMID)
    assert "proposed by Omid Larch" in row.line.facts.beneath
    (item,) = screen.side.list.items()
    assert item.pill == "Candidates" and "2 candidates" in item.subtitle


def test_who_is_registered_is_not_offered_again_and_can_be_taken_off(screen, session):
    told = []
    session.notified.connect(lambda text, undo: told.append((text, undo)))
    field = page(screen).candidates.new
    press(field.line, NORA)
    assert [row.text for row in field.line.list.rows()] == []
    field.line.clear()
    row = page(screen).candidates.rows.widget(person_of(screen, NORA))
    row.set_open(True)
    QApplication.processEvents()
    QTest.mouseClick(row.form.remove, LEFT)
    assert len(stored(screen).candidates) == 1
    told[-1][1]()
    assert [screen.elections.editor.name(one.person) for one in stored(screen).candidates] == [NORA, OMID]


def test_a_newcomer_becomes_a_person_of_the_desk(screen, session):
    pick(page(screen).candidates.new, "Tim Reeve")
    assert len(stored(screen).candidates) == 3
    assert any(row.name == "Tim Reeve" for row in read(session, lambda desk: desk.people.list()))


def test_the_count_elects_and_one_step_begins_the_term(screen, session):
    count(screen, 41, 35)
    card = page(screen).count
    assert "Nora Fielding" in card.verdict.text() and "41" in card.verdict.text()
    pick(card.tellers, OMID)
    assert "Counted by: \u2068Omid Larch\u2069" in card.counting.text() or "Omid Larch" in card.counting.text()
    QTest.mouseClick(card.take, LEFT)
    value = stored(screen)
    assert value.elected == (person_of(screen, NORA),) and value.tellers == (person_of(screen, OMID),)
    assert screen.side.list.items()[0].pill == "Term to begin"
    QApplication.processEvents()
    row = page(screen).result.rows.widget(value.elected[0])
    assert row.form.isVisible() and not row.line.isEnabled()
    QTest.mouseClick(row.begin_button, LEFT)
    term = screen.editor.value
    assert screen.parts.part() == "in_office" and term.election == value.id and term.post is Post.YOUTH_MAYOR
    assert screen.editor.consent.memberships[0].role is Role.YOUTH_MAYOR
    assert "elected with 41 of 76 votes" in screen.term_page.head.facts.text()
    QTest.mouseClick(screen.term_page.head.election, LEFT)
    assert screen.elections.open_id() == value.id and screen.parts.part() == ELECTIONS
    row = page(screen).result.rows.widget(value.elected[0])
    assert row.line.facts.pill == "term begun" and not row.form.isVisible()
    QTest.mouseClick(row.line, LEFT)
    assert screen.editor.value.id == term.id


def test_numbers_that_cannot_be_are_refused_in_a_sentence_and_lose_nothing(screen):
    count(screen, 41, 35)
    card = page(screen).count
    type_into(card.numbers["issued"], "70")
    assert "76 valid and 2 invalid ballots are more than the 70" in card.refusal.text()
    assert card.numbers["issued"].text() == "70" and not card.take.isVisible()
    assert stored(screen).issued == 78
    type_into(card.numbers["issued"], "78")
    assert card.refusal.isHidden() and card.take.isVisible()


def test_while_votes_are_missing_nobody_is_elected(screen):
    count(screen, 41, 30)
    card = page(screen).count
    assert "5 valid ballots are not given to a candidate yet" in card.verdict.text() and not card.take.isVisible()


def test_a_tie_is_settled_by_lot_with_a_note_or_by_another_round(screen):
    count(screen, 38, 38)
    card = page(screen).count
    assert "A tie between" in card.verdict.text() and not card.take.isVisible() and card.again.isVisible()
    place = next(at for at, person in card._lot_of.items() if person == person_of(screen, OMID))
    QTest.mouseClick(card.lots[place], LEFT)
    value = stored(screen)
    assert value.elected == (person_of(screen, OMID),) and value.note == "By lot"
    screen.side.list.setFocus()
    QTest.keyClick(screen.side.list, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert stored(screen).elected == ()
    QTest.mouseClick(card.again, LEFT)
    value = stored(screen)
    assert value.round == 2 and len(value.candidates) == 2 and len(screen.side.list.items()) == 2
    assert page(screen).head.round.text() == "Round 2"


def test_who_withdraws_is_not_counted(screen):
    count(screen, 41, 35)
    row = page(screen).candidates.rows.widget(person_of(screen, OMID))
    row.set_open(True)
    row.form.withdrawn.line.setText(screen.session.formats.day(today()))
    row.form.withdrawn.flush()
    value = stored(screen)
    assert value.candidates[1].withdrawn_on == today() and value.candidates[1].votes == 0
    assert row.line.facts.pill == "withdrawn" and len(page(screen).count.rows.widgets()) == 1


def test_an_election_is_removed_and_comes_back(screen, session):
    told = []
    session.notified.connect(lambda text, undo: told.append((text, undo)))
    value = stored(screen)
    QTest.mouseClick(page(screen).head.remove, LEFT)
    assert screen.side.list.items() == [] and not screen.elections.editor.is_open
    told[-1][1]()
    assert stored(screen) == value


def test_an_election_with_a_term_is_not_removed(screen, session):
    errors = []
    session.reported.connect(lambda error: errors.append(str(error)))
    count(screen, 41, 35)
    QTest.mouseClick(page(screen).count.take, LEFT)
    QTest.mouseClick(page(screen).result.rows.widgets()[0].begin_button, LEFT)
    screen.show_segment(ELECTIONS)
    QTest.mouseClick(page(screen).head.remove, LEFT)
    assert errors and len(screen.side.list.items()) == 1


def test_papers_of_the_election_can_be_ordered(screen):
    for kind in ("ballots", "tally"):
        order = page(screen).head._order(kind)
        made = []
        screen.session.document(order, lambda pdf, record, made=made: made.append((pdf, record)))
        assert made[0][0].pdf.startswith(b"%PDF")
        assert page(screen).head._name(made[0][1])


def test_an_election_under_sealed_minutes_is_only_read(qtbot, session):
    session.write(_held_and_sealed)
    shown = show(qtbot, session)
    shown.show_segment(ELECTIONS)
    head, count_card = shown.elections.page.head, shown.elections.page.count
    assert head.sealed.isVisible() and not head.remove.isVisible() and not head.post.isEnabled()
    assert not count_card.numbers["valid"].isEnabled()
    wanted = []
    session.place_wanted.connect(lambda kind, key: wanted.append(kind))
    QTest.mouseClick(head.meeting, LEFT)
    assert wanted == ["meeting"]


def _held_and_sealed(desk):
    """Give the meeting of the sample an election under its first item, and seal it."""
    meeting_id = only_meeting(desk)
    meeting = desk.meetings.get(meeting_id).meeting
    election = editing.new_election(meeting, meeting.agenda[0].id, "Youth mayor", [meeting.attendance[0].person])
    desk.elections.save(election)
    desk.meetings.save(editing.add_election(meeting, meeting.agenda[0].id, election.id))
    sealed(desk, meeting_id)


@pytest.mark.parametrize("language", ["fa", "ar", "ru", "en"])
def test_every_text_of_an_election_fits(qtbot, sample_session, clipped, language):
    session = sample_session(language)
    for name in (NORA, OMID):
        person = new_person(name, birth_year=today().year - 16)
        session.write(lambda desk, person=person: desk.people.save(person))
    shown = show(qtbot, session, width=816, height=588)
    shown.show_segment(ELECTIONS)
    shown.elections.begin()
    for name in (NORA, OMID):
        pick(page(shown).candidates.new, name)
    count(shown, 38, 38)
    page(shown).candidates.rows.widgets()[0].set_open(True)
    for _ in range(4):  # heights follow widths, one round after the other
        QApplication.processEvents()
    assert clipped(shown) == []
    assert "{" not in said(shown) and "%n" not in said(shown)
