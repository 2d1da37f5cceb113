"""The decision by which a youth mayor was appointed: searched, shown as a link, printed, taken out with a way back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from tests.ui.youth_help import begin, opened, press, read, stored, turn_to

from council_desk.domain.paperwork import DocumentKind, Order
from council_desk.domain.terms import MotionResult
from council_desk.services import editing
from council_desk.ui.clock import today

LEFT = Qt.MouseButton.LeftButton


def adopted(session):
    """Give the register's decisions that were adopted."""
    return [row for row in read(session, lambda desk: desk.register.decisions(session.council_id)) if row.adopted]


def asked(qtbot, session, **fields):
    """Show a term and ask for the list of decisions; give the screen, the term and the card."""
    term = begin(session, **fields)
    screen = opened(qtbot, session, term)
    card = screen.term_page.appointment
    QTest.mouseClick(card.choose, LEFT)
    assert card.picker.isVisible() and card.picker.line.hasFocus()
    return screen, term, card


def test_a_decision_is_found_by_its_number_and_stands_as_a_link(qtbot, session):
    screen, term, card = asked(qtbot, session)
    assert card.none.isVisible() and not card.line.isVisible()
    wanted = adopted(session)[1]
    press(card.picker.line, wanted.reference)
    QTest.keyClick(card.picker.line, Qt.Key.Key_Return)
    assert stored(screen, term).motion == wanted.id
    assert not card.picker.isVisible() and not card.none.isVisible() and card.choose.hasFocus()
    (step,) = card.line.steps.steps()
    assert wanted.reference in step.caption and session.formats.day(wanted.day) in step.caption
    assert step.title == wanted.named.title
    places = []
    session.place_wanted.connect(lambda kind, key: places.append((kind, key)))
    QTest.mouseClick(card.line.steps.rows[0], LEFT)
    assert places == [("decision", wanted.id)]


def test_it_is_found_by_words_and_stands_after_the_term_was_opened_again(qtbot, session):
    screen, term, card = asked(qtbot, session)
    wanted = adopted(session)[2]
    press(card.picker.line, " ".join(wanted.text.lower().split()[:4]))
    QTest.keyClick(card.picker.line, Qt.Key.Key_Return)
    other = begin(session, "Ida Reed")
    turn_to(screen, other)
    assert card.none.isVisible() and not card.line.isVisible()
    turn_to(screen, term)
    assert card.line.isVisible() and card.line.steps.steps()[0].id == wanted.id


def test_undo_leads_back_to_the_decision_that_stood_there_when_the_term_was_read(qtbot, session):
    former, wanted = adopted(session)[:2]
    screen, term, card = asked(qtbot, session, motion=former.id)
    press(card.picker.line, wanted.reference)
    QTest.keyClick(card.picker.line, Qt.Key.Key_Return)
    assert stored(screen, term).motion == wanted.id
    screen.activate()
    screen.editor.history.undo()
    assert stored(screen, term).motion == former.id
    assert card.line.isVisible() and card.line.steps.steps()[0].id == former.id and not card.none.isVisible()


def test_what_was_not_adopted_is_not_offered_and_the_nearest_in_time_come_first(qtbot, session):
    _, term, card = asked(qtbot, session)
    rows = {row.id: row for row in adopted(session)}
    offered = [item.key for item in card.picker.list.items()]
    assert offered and set(offered) <= set(rows)
    away = [abs((rows[key].day - term.start_date).days) for key in offered]
    assert away == sorted(away) and away[-1] <= max(abs((one.day - term.start_date).days) for one in rows.values())
    every = read(session, lambda desk: desk.register.decisions(session.council_id))
    rejected = next(row for row in every if row.result is MotionResult.REJECTED)
    press(card.picker.line, rejected.reference)
    assert card.picker.nothing.isVisible() and card.picker.list.items() == []


def test_the_list_is_put_away_without_a_choice_and_another_term_does_not_open_it(qtbot, session):
    screen, term, card = asked(qtbot, session)
    assert card.choose.text() == "Close the list"
    QTest.mouseClick(card.choose, LEFT)
    assert not card.picker.isVisible() and card.choose.text() == "Choose a decision"
    QTest.mouseClick(card.choose, LEFT)
    turn_to(screen, begin(session, "Ida Reed"))
    assert not card.picker.isVisible() and card.choose.text() == "Choose a decision"
    assert stored(screen, term).motion is None


def test_it_is_taken_out_with_a_way_back(qtbot, session):
    decision = adopted(session)[0]
    term = begin(session, more={"motion": decision.id})
    screen = opened(qtbot, session, term)
    card = screen.term_page.appointment
    told = []
    session.notified.connect(lambda text, undo: told.append((text, undo)))
    assert card.line.isVisible() and card.choose.text() == "Another decision"
    QTest.mouseClick(card.line.remove, LEFT)
    assert stored(screen, term).motion is None and card.none.isVisible()
    assert told[-1][0] == "The decision was taken out."
    told[-1][1]()
    assert stored(screen, term).motion == decision.id and card.line.isVisible()


def test_a_number_given_to_the_decision_elsewhere_is_shown(qtbot, session):
    decision = adopted(session)[0]
    screen = opened(qtbot, session, begin(session, more={"motion": decision.id}))
    meeting = read(session, lambda desk: desk.meetings.get(decision.meeting_id)).meeting
    agenda = tuple(
        editing.changed(
            item,
            motions=tuple(
                editing.changed(one, reference="A-77") if one.id == decision.id else one for one in item.motions
            ),
        )
        for item in meeting.agenda
    )
    session.write(lambda desk: desk.meetings.save(editing.changed(meeting, agenda=agenda)))
    assert "A-77" in screen.term_page.appointment.line.steps.steps()[0].caption


@pytest.mark.parametrize("language", ["fa", "ar", "ru", "en"])
def test_every_language_says_it_and_the_letter_names_number_and_day(qtbot, sample_session, clipped, language):
    session = sample_session(language)
    screen, term, card = asked(qtbot, session)
    wanted = adopted(session)[0]
    card.picker.list.opened.emit(wanted.id)
    screen.flush()
    qtbot.waitUntil(lambda: clipped(screen.term_page) == [])
    order = Order(kind=DocumentKind.APPOINTMENT, subject=term.id, on=today())

    def text(desk):
        from council_desk.documents.making import build

        return str(build(desk.documents.record(order), order)[0])

    letter = read(session, text)
    assert wanted.reference in letter
    assert session.formats.digits(str(wanted.day.day)) in letter
    if language != "en":
        words = (card.heading.text(), card.none.text(), card.choose.text(), card.line.remove.accessibleName())
        assert not any("ecision" in one for one in words)
