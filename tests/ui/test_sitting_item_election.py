"""The election of a youth mayor in the midst of a sitting: candidates, ballots, the count, ties, and the tally."""

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from tests.ui.sitting_item_help import CONTROL, Sitting, focus, key, press

from council_desk.domain.terms import Language
from council_desk.services import editing
from council_desk.ui.sitting.item.election_card import BY_LOT


@pytest.fixture
def sitting(qtbot, session):
    return begun(Sitting(qtbot, session))


def begun(sitting, names=("lark", "mari", "wormw")):
    press("/e\n")
    for name in names:
        press(name)
        press("\n")
    return sitting


def card(sitting, place=-1):
    return sitting.panel.elections.widgets()[place]


def election(sitting, place=-1):
    return sitting.panel.book.get(card(sitting, place).election_id)


def votes(sitting):
    return [each.votes for each in election(sitting).candidates]


def in_desk(sitting):
    sitting.panel.flush()
    sitting.editor.saving.flush()
    found = []
    sitting.session.read(lambda desk: desk.elections.of(sitting.editor.meeting.id), found.append)
    return found[0]


def test_a_whole_election_by_keyboard(sitting):
    shown = card(sitting)
    assert [row.name.text() for row in shown.rows.widgets()] == [
        "Toby Larkspurre",
        "Leila Marigoldsen (لیلا)",
        "Tamsin Wormwoode",
    ]
    assert election(sitting).post == "Youth mayor" and election(sitting).eligible == 8
    assert election(sitting).id in sitting.item.elections and in_desk(sitting) == (election(sitting),)
    press("\n")
    assert focus() is shown.rows.widgets()[0].votes
    press("12 5 3 ")
    assert focus() is shown.numbers["eligible"]
    press("25 21 20 1")
    assert shown.verdict.text() == "Toby Larkspurre was elected with 12 of 20 votes."
    assert election(sitting).elected == (), "proposed, not yet taken"
    press("\n")
    assert focus() is shown.take
    press("\n")
    made = election(sitting)
    assert [sitting.named(each) for each in made.elected] == ["Toby Larkspurre"]
    assert (made.eligible, made.issued, made.valid, made.invalid) == (25, 21, 20, 1) and votes(sitting) == [12, 5, 3]
    assert focus() is sitting.talk and shown.state.text() == "elected"
    assert shown.rows.widgets()[0].state.text() == "elected"
    assert in_desk(sitting) == (made,)


def test_counts_that_cannot_be_are_refused_with_the_numbers(sitting):
    shown = card(sitting)
    press("\n")
    press("12 5 3 ")
    press("10 11")
    assert shown.refusal.text() == "11 ballots were issued, but only 10 may vote." and shown.refusal.isVisible()
    assert shown.numbers["issued"].text() == "11" and election(sitting).issued != 11
    press("\n")
    press("\b")
    shown.numbers["eligible"].enter()
    press("30 21 21 1")
    assert shown.refusal.text() == "21 valid and 1 invalid ballots are more than the 21 that were issued."
    shown.numbers["valid"].enter()
    press("19")
    assert shown.refusal.text() == "The candidates have 20 votes together, but 19 valid ballots give 19."
    press("\b\b20")
    assert not shown.refusal.isVisible() and votes(sitting) == [12, 5, 3]
    shown.rows.widgets()[0].votes.enter()
    press("11")
    assert shown.verdict.text() == "1 valid ballot is not given to a candidate yet." and not shown.take.isVisible()
    press("\b\b21")
    assert "A candidate has 21 votes, but only 20 ballots are valid." in shown.refusal.text()


def tie(sitting):
    press("\n")
    press("8 8 4 25 21 20 1")
    return card(sitting)


def test_a_tie_goes_to_a_second_round(sitting):
    shown = tie(sitting)
    text = shown.verdict.text().replace("\u2068", "").replace("\u2069", "")
    assert text.startswith("A tie between Toby Larkspurre, Leila Marigoldsen (لیلا):")
    press("\n")
    assert focus() is shown.again
    press("\n")
    second = election(sitting)
    assert second.round == 2 and len(second.candidates) == 2 and second.eligible == 25
    assert card(sitting).round.text() == "Round 2" and focus() is card(sitting).rows.widgets()[0].votes
    press("12 8 25 20 20 0\n")
    press("\n")
    assert [sitting.named(each) for each in election(sitting).elected] == ["Toby Larkspurre"]
    assert [each.round for each in in_desk(sitting)] == [1, 2] and len(sitting.stored().elections) == 2


@pytest.mark.parametrize("language", ["fa", "en"])
def test_the_lot_settles_a_tie_and_is_written_down(qtbot, sample_session, language):
    sitting = Sitting(qtbot, sample_session(language))
    names = [row.name for row in sitting.editor.everyone]
    begun(sitting, [names[0], names[1]])
    press("\n")
    press("۵ ۵ ۱۲ ۱۰ ۱۰ ۰" if language == "fa" else "5 5 12 10 10 0")
    shown = card(sitting)
    shown.lots[1].setFocus()
    press("\n")
    made = election(sitting)
    assert [sitting.named(each) for each in made.elected] == [names[1]] and made.note == BY_LOT[Language(language)]
    assert shown.note.text() == made.note and shown._fields["note"].isVisible() and focus() is sitting.talk


def test_several_seats(sitting):
    shown = card(sitting)
    shown.seats.enter()
    press("2")
    shown.rows.widgets()[0].votes.enter()
    press("9 8 3 12 10 10 0\n")
    press("\n")
    assert [sitting.named(each) for each in election(sitting).elected] == [
        "Toby Larkspurre",
        "Leila Marigoldsen (لیلا)",
    ]


def test_tellers_are_added_and_taken_off(sitting):
    shown = card(sitting)
    shown.tellers.setFocus()
    press("zoe")
    press("\n")
    press("hon")
    press("\n")
    text = shown.counting.text().replace("\u2068", "").replace("\u2069", "")
    assert text == "Counted by: Zoë O’Fernley, Honor Brackenridge"
    press("zoe")
    assert not shown.tellers.list.isVisible(), "who is on the list is not offered again"
    press("\b\b\b\b")
    assert len(election(sitting).tellers) == 1
    sitting.editor.history.undo()
    assert len(election(sitting).tellers) == 2
    shown.tellers.setText("")
    press("\n")
    assert focus() is shown.rows.widgets()[0].votes


def test_the_list_of_people_moves_and_closes(sitting):
    entry = card(sitting).candidate
    key(Qt.Key.Key_Down)
    first = entry.list.current().text
    key(Qt.Key.Key_Down)
    assert entry.list.current().text != first
    key(Qt.Key.Key_Escape)
    assert not entry.list.isVisible() and focus() is entry
    press("nobody\n")
    assert len(election(sitting).candidates) == 3


def test_undo_goes_in_the_order_of_deeds(sitting):
    assert len(election(sitting).candidates) == 3
    made = election(sitting).id
    for left in (2, 1, 0):
        key(Qt.Key.Key_Z, CONTROL, "\x1a")
        assert len(election(sitting).candidates) == left
    key(Qt.Key.Key_Z, CONTROL, "\x1a")
    assert sitting.item.elections == () and sitting.panel.elections.widgets() == [] and focus() is sitting.talk
    assert in_desk(sitting) == (), "what no meeting names is not kept"
    sitting.editor.history.redo()
    assert sitting.item.elections == (made,) and card(sitting).election_id == made
    sitting.editor.history.redo()
    assert [each.id for each in in_desk(sitting)] == [made] and len(election(sitting).candidates) == 1


def test_removing_offers_the_way_back(sitting):
    told = []
    sitting.session.notified.connect(lambda text, back: told.append((text, back)))
    sitting.editor.saving.flush()
    card(sitting).remove.click()
    assert told[0][0] == "The election was removed." and in_desk(sitting) == ()
    told[0][1]()
    assert len(election(sitting).candidates) == 3 and len(in_desk(sitting)) == 1


def test_a_candidate_is_taken_off_with_the_votes(sitting):
    press("\n")
    press("12 5 3")
    card(sitting).rows.widgets()[1].remove.click()
    assert votes(sitting) == [12, 3] and focus() is card(sitting).candidate


def test_it_is_there_when_the_meeting_is_opened_again(sitting):
    press("\n")
    press("12")
    in_desk(sitting)
    from council_desk.ui.screens.meetings.editor import read_meeting

    meeting_id = sitting.editor.meeting.id
    sitting.session.read(lambda desk: read_meeting(desk, meeting_id), sitting.editor.open)
    assert votes(sitting) == [12, 0, 0] and card(sitting).rows.widgets()[0].votes.text() == "12"
    other = sitting.editor.meeting.agenda[-1].id
    sitting.panel.show_item(other)
    assert sitting.panel.elections.widgets() == []
    sitting.panel.show_item(sitting.item_id)
    assert votes(sitting) == [12, 0, 0]


def test_the_tally_is_saved_as_pdf(qtbot, sitting, tmp_path, monkeypatch):
    press("\n")
    press("12 5 3 25 21 20 1\n")
    press("\n")
    path = tmp_path / "tally.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    told = []
    sitting.session.notified.connect(lambda text, _: told.append(text))
    card(sitting).save.click()
    with pypdfium2.PdfDocument(Path(path).read_bytes()) as document:
        text = document[0].get_textpage().get_text_bounded()
    assert "Toby Larkspurre" in text and "12" in text and told and "tally.pdf" in told[0]


def test_the_tally_is_printed(sitting, monkeypatch):
    printed = []
    monkeypatch.setattr(
        "council_desk.ui.preview.printing.print_through_dialog",
        lambda _parent, _session, pdf, title, done: printed.append((pdf[:5], title, done())),
    )
    card(sitting).print.click()
    assert printed[0][0] == b"%PDF-" and printed[0][1].startswith("Youth mayor")


def test_ballot_papers_are_printed_for_as_many_as_may_vote(sitting, tmp_path, monkeypatch):
    press("\n")
    printed = []
    monkeypatch.setattr(
        "council_desk.ui.preview.printing.print_through_dialog",
        lambda _parent, _session, pdf, title, done: printed.append((pdf, title, done())),
    )
    shown = card(sitting)
    assert shown.ballots.menu() is shown.output.ballots and shown.ballots.accessibleName() == "Ballot papers"
    shown.output.ballots.print_action.trigger()
    pdf, title, _ = printed[0]
    assert title.startswith("Youth mayor - Ballot papers")
    with pypdfium2.PdfDocument(pdf) as document:
        text = "".join(page.get_textpage().get_text_bounded() for page in document)
    assert text.count("Toby Larkspurre") == shown.election.eligible > 1


def test_an_election_of_the_past_is_read_only_with_its_minutes(sitting):
    from council_desk.domain.terms import MinutesState

    sitting.editor.type(lambda meeting: editing.change_minutes(meeting, state=MinutesState.APPROVED))
    assert not card(sitting).candidate.isEnabled()
