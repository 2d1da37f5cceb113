"""The steps of a sitting, each by keys alone: what is pressed, and what the program shows of it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from tests.end_to_end import sitting_council as told

from council_desk.domain.terms import (
    AttendanceStatus,
    GuidanceKind,
    MeetingState,
    MotionResult,
    VoteOption,
    VotingMethod,
)
from council_desk.services.editing import running_item

CONTROL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
ENTER, TAB, SPACE, UP, DOWN, ESCAPE = (
    Qt.Key.Key_Return,
    Qt.Key.Key_Tab,
    Qt.Key.Key_Space,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Escape,
)
BACKSPACE = Qt.Key.Key_Backspace
LONGEST = 15_000


class Sitting:
    """The window in which the sitting is run, and looks at what it shows."""

    def __init__(self, qtbot, program, watch):
        self.qtbot, self.program, self.watch = qtbot, program, watch
        self.keys = program.keyboard
        self.wait(lambda: program.screen() is not None and program.screen().name == "overview")
        self.keys.press(Qt.Key.Key_2, CONTROL)
        self.wait(lambda: program.screen().name == "meetings")

    def wait(self, until):
        self.qtbot.waitUntil(until, timeout=LONGEST)

    @property
    def screen(self):
        return self.program.screen()

    @property
    def page(self):
        return self.program.shell.sitting

    @property
    def panel(self):
        return self.page.middle.panel

    @property
    def meeting(self):
        return self.page.editor.meeting

    def at(self, hour, minute):
        """Let the clock go on; every part follows with its next second."""
        self.watch.at(hour, minute)
        self.page.clock.ticked.emit()

    def line(self, name):
        """What the list of people shows of somebody."""
        return next(line for line in self.page.people.list.lines() if line.name == name)

    def row(self, name):
        person = self.line(name).person
        return next(row for row in self.meeting.attendance if row.person == person)

    def item(self, place):
        return self.meeting.agenda[place - 1]

    def runs(self, place):
        """Whether this item runs, and its panel has the cursor in the discussion."""
        return running_item(self.meeting).id == self.item(place).id and self.in_text()

    def in_text(self):
        return self.keys.focus() is self.panel.talk.text

    def motion(self, place):
        (motion,) = self.item(place).motions
        return motion

    def card(self, place):
        """The card of an item's only decision."""
        return self.panel.decisions.widget(self.motion(place).id)

    def projected(self):
        """What the second window shows; it never names who voted."""
        shown = self.page.projecting.window.view.shown()
        assert not any(name in str(shown.ballot) for name, _ in told.PEOPLE)
        return shown

    def decide(self, place, text):
        """Write a motion, by the key of the decision."""
        self.keys.alt("ی")
        assert self.keys.focus() is self.card(place).text
        self.keys.type(text)
        assert self.motion(place).text == text


# ---------------------------------------------------------------------------------------------------------- before it


def prepare(sitting):
    """A meeting from the template with a recitation, on a typed Jalali day; the invitation; into meeting mode."""
    keys, screen = sitting.keys, sitting.program.screen()
    keys.press(Qt.Key.Key_N, CONTROL)
    new = screen.list_page.new
    sitting.wait(lambda: QApplication.focusWidget() is new.day.line)
    keys.replace("۲۷ آبان ۱۴۰۴")
    keys.press(TAB)
    assert keys.focus() is new.time and new.day.value() == told.DAY
    keys.replace("۱۸")
    keys.press(TAB)
    assert keys.focus() is new.template
    keys.press(DOWN)
    assert len(new.standing.rows) == 5
    keys.press(ENTER)
    sitting.wait(lambda: screen.editor.is_open)
    assert keys.focus() is screen.outline
    keys.press(ENTER)
    keys.tab_to(screen.document.prepare.invited)
    keys.type("۲۰ آبان ۱۴۰۴")
    keys.press(TAB)
    assert screen.editor.meeting.state is MeetingState.INVITED
    keys.alt("س")
    sitting.wait(lambda: sitting.page is not None)


def call_the_roll(sitting):
    """One key for each of twelve; two are expected later."""
    keys, page = sitting.keys, sitting.page
    assert keys.focus() is page.people.list, "the roll is called first"
    names = [line.name for line in page.people.list.lines()]
    assert set(names) == {name for name, _ in told.PEOPLE} and len(names) == 12
    for name in names:
        if name in {told.LATE, told.LATER}:
            keys.type("۴")
        else:
            keys.press(SPACE)
    assert {sitting.row(name).status for name in (told.LATE, told.LATER)} == {AttendanceStatus.ABSENT}
    assert "۹" in page.people.quorum.text() and "۱۱" in page.people.quorum.text(), "nine of eleven are there"
    sitting.at(18, 2)
    keys.press(ENTER, CONTROL)
    assert sitting.meeting.state is MeetingState.IN_SESSION
    assert sitting.meeting.started == "2025-11-18T18:02:00+03:30"
    assert keys.focus() is page.agenda.list


# -------------------------------------------------------------------------------------------------------- the sitting


def complete_the_agenda(sitting):
    """Three items more; the one for other business goes to the end, and the first is opened by its number."""
    keys, agenda = sitting.keys, sitting.page.agenda
    for title in told.ADDED:
        keys.press(Qt.Key.Key_N, CONTROL)
        assert keys.focus() is agenda.new_item.line
        keys.type(title)
        keys.press(ENTER)
        assert keys.focus() is agenda.list
    keys.type("۵")
    for _ in told.ADDED:
        keys.press(DOWN, ALT)
    assert [item.title for item in sitting.meeting.agenda] == list(told.AGENDA)
    assert [item.number for item in sitting.meeting.agenda] == [str(place) for place in range(1, 9)]


def open_with_the_recitation(sitting):
    keys = sitting.keys
    sitting.at(18, 3)
    keys.type("۱")
    keys.press(ENTER)
    assert sitting.runs(1)
    keys.type("آیاتی از سورهٔ نور تلاوت شد.")
    keys.press(Qt.Key.Key_F1)
    assert sitting.page.sheet.isVisible() and sitting.runs(1), "the keys can be tried while they are read"
    keys.press(ESCAPE)
    assert not sitting.page.sheet.isVisible()


def approve_unanimously(sitting):
    """A decision written after its command, and a vote of one letter."""
    keys = sitting.keys
    sitting.at(18, 6)
    keys.press(Qt.Key.Key_PageDown, CONTROL)
    assert sitting.runs(2)
    keys.type("/مصوبه صورت‌جلسهٔ پیشین تأیید شد.\n")
    assert keys.focus() is sitting.card(2).text and sitting.motion(2).text == "صورت‌جلسهٔ پیشین تأیید شد."
    assert sitting.panel.talk.text.text() == "", "the command is not part of the discussion"
    before = keys.pressed
    keys.alt("ر")
    keys.type("ه")
    assert keys.pressed - before == 2
    assert sitting.in_text()
    (event,) = sitting.motion(2).vote_events
    assert (event.method, event.counts.yes, event.eligible) == (VotingMethod.UNANIMOUS, 9, 9)
    assert sitting.motion(2).result is MotionResult.ADOPTED


def follow_up_actions(sitting):
    """Somebody comes late; speakers by name; an action with its person and a Jalali day in one line, one without."""
    keys, page = sitting.keys, sitting.page
    sitting.at(18, 10)
    keys.press(Qt.Key.Key_3, CONTROL)
    keys.type(told.LATE[:3])
    assert page.people.list.person() == sitting.line(told.LATE).person
    keys.type("۴")
    assert [span.arrived for span in sitting.row(told.LATE).intervals] == ["2025-11-18T18:10:00+03:30"]
    assert "۱۰" in page.people.quorum.text()
    keys.press(ESCAPE)
    assert sitting.runs(2)
    sitting.at(18, 12)
    keys.press(Qt.Key.Key_PageDown, CONTROL)
    assert sitting.runs(3)
    keys.type("@بهمن")
    keys.type(":")
    keys.type("پیاده‌روی خیابان گلستان هموار شد.\n")
    keys.press(SPACE, CONTROL)
    keys.type("ستا")
    keys.press(ENTER)
    keys.type("چراغ‌های میدان هنوز خاموش‌اند.\n")
    names = dict(page.editor.parties)
    assert [(names[one.speaker], one.text) for one in sitting.item(3).speeches] == list(told.SPEECHES)
    keys.type("/کار تعویض لامپ‌های میدان @فرهاد تا ۱۵ آذر ۱۴۰۴\n")
    keys.press(ESCAPE)
    assert sitting.in_text()
    keys.type("/کار نامه به شهرداری @گلنار\n\n")
    assert not sitting.in_text(), "the day that is missing is asked for"
    keys.press(ENTER)
    keys.press(ESCAPE)
    assert sitting.in_text()
    first, second = sitting.item(3).actions
    assert (first.text, names[first.assignee], first.due) == (told.ACTION, "فرهاد کیانی", told.DUE)
    assert (second.text, names[second.assignee], second.due) == ("نامه به شهرداری", "گلنار شکوری", None)


def thank_by_acclamation(sitting):
    """The council's phrase, and a vote of one letter."""
    keys = sitting.keys
    sitting.at(18, 20)
    keys.press(Qt.Key.Key_PageDown, CONTROL)
    keys.type(f"{told.PHRASE[0]} طرح خوش‌آمدگویی به نوآموزان اجرا شد.")
    (speech,) = sitting.item(4).speeches
    assert speech.text == f"{told.PHRASE[1]} طرح خوش‌آمدگویی به نوآموزان اجرا شد."
    sitting.decide(4, "شورا از شهردار نوجوان سپاسگزاری می‌کند.")
    keys.alt("ر")
    keys.type("ص")
    assert sitting.in_text()
    (event,) = sitting.motion(4).vote_events
    assert (event.method, event.eligible) == (VotingMethod.ACCLAMATION, 10)


def settle_a_tie(sitting):
    """Five against five by numbers; the council's rule lets the chair settle it."""
    keys = sitting.keys
    sitting.at(18, 30)
    keys.press(Qt.Key.Key_PageDown, CONTROL)
    assert sitting.runs(5)
    sitting.decide(5, told.TIED)
    keys.press(Qt.Key.Key_F5)
    sitting.wait(lambda: sitting.page.projecting.is_open)
    before = keys.pressed
    keys.alt("ر")
    keys.type("۵ ۵")
    keys.press(ENTER)
    card = sitting.card(5)
    sitting.page.clock.ticked.emit()
    assert [total.number for total in sitting.projected().ballot.totals][:2] == ["۵", "۵"]
    assert keys.focus() is card.panel.buttons["chair_yes"], "the tie is asked about"
    keys.press(SPACE)
    assert keys.pressed - before < 10, "the votes of ten people"
    assert sitting.in_text()
    (event,) = sitting.motion(5).vote_events
    assert (event.method, event.counts.yes, event.counts.no) == (VotingMethod.SHOW_OF_HANDS, 5, 5)
    assert event.eligible == 10 and event.casting_vote is not None
    assert sitting.motion(5).result is MotionResult.ADOPTED
    keys.press(Qt.Key.Key_F5)
    assert not sitting.page.projecting.is_open


def vote_by_name_without_the_recused(sitting):
    """The second late arrival; a recusal with its reason; ten votes by name; the objection of the imam."""
    keys, page = sitting.keys, sitting.page
    sitting.at(18, 40)
    keys.press(Qt.Key.Key_3, CONTROL)
    keys.type(told.LATER[:2])
    keys.type("۴")
    sitting.at(18, 42)
    keys.press(Qt.Key.Key_PageDown, CONTROL)
    assert sitting.runs(6)
    keys.press(Qt.Key.Key_R, CONTROL)
    assert keys.focus() is page.people.list
    keys.type(told.RECUSED[:3])
    keys.press(ENTER)
    recusal = page.people.detail.recusal
    assert keys.focus() is recusal.reason
    keys.type(told.REASON)
    keys.press(TAB)
    assert keys.focus() is recusal.leaves
    keys.press(SPACE)
    keys.press(TAB)
    assert keys.focus() is recusal.record
    keys.press(SPACE)
    (recused,) = sitting.item(6).recusals
    assert (page.editor.name(recused.person), recused.reason, recused.left_room) == (told.RECUSED, told.REASON, True)
    keys.press(ESCAPE)
    assert sitting.in_text()
    sitting.decide(6, told.NAMED)
    before = keys.pressed
    keys.alt("ر")
    keys.type("ن")
    assert keys.focus() is sitting.card(6).panel.names
    keys.press(SPACE)
    keys.type("خ")
    keys.press(SPACE)
    keys.press(SPACE)
    keys.type("خ")
    keys.type("ب")
    keys.press(ENTER)
    assert keys.pressed - before < 10, "the votes of ten people"
    assert sitting.in_text()
    (event,) = sitting.motion(6).vote_events
    assert (event.method, event.eligible, event.counts.yes, event.counts.no) == (VotingMethod.ROLL_CALL, 10, 8, 2)
    against = [page.editor.name(vote.voter) for vote in event.votes if vote.option is VoteOption.NO]
    voters = [line.name for line in page.people.list.lines() if line.name not in {told.IMAM, told.RECUSED}]
    assert against == [voters[1], voters[4]]
    keys.type(f"/اعتراض {told.OBJECTION}\n")
    assert not sitting.in_text()
    keys.press(ESCAPE)
    assert sitting.in_text()
    (said,) = sitting.item(6).guidance
    assert (page.editor.name(said.person), said.kind, said.text) == (told.IMAM, GuidanceKind.OBJECTION, told.OBJECTION)
    keys.type(f"/یادداشت {told.PRIVATE}\n")
    keys.press(ESCAPE)
    assert sitting.item(6).note == told.PRIVATE


def go_back_and_rest(sitting):
    """Back to the item before with a word more, and a break."""
    keys = sitting.keys
    sitting.at(18, 55)
    keys.press(Qt.Key.Key_1, CONTROL)
    keys.type("۵")
    keys.press(ENTER)
    assert sitting.runs(5)
    keys.type(told.AFTERWARDS)
    sitting.at(19, 0)
    keys.press(Qt.Key.Key_B, CONTROL)
    assert sitting.meeting.breaks[-1].ended is None
    sitting.at(19, 15)
    keys.press(Qt.Key.Key_B, CONTROL)
    (pause,) = sitting.meeting.breaks
    assert (pause.started, pause.ended) == ("2025-11-18T19:00:00+03:30", "2025-11-18T19:15:00+03:30")
    assert len(sitting.item(5).periods) == 2
    keys.press(Qt.Key.Key_W, CONTROL)
    sitting.wait(lambda: sitting.page is None and sitting.screen.editor.is_open)
    keys.alt("س")
    sitting.wait(lambda: sitting.page is not None)
    assert sitting.runs(5), "the meeting goes on where it was left"
    assert sitting.panel.talk.text.text() == told.AFTERWARDS


def elect(sitting, tally, monkeypatch):
    """Candidates and tellers by the beginnings of their names, ballots, votes; who has the most is taken; its paper."""
    keys, page = sitting.keys, sitting.page
    sitting.at(19, 16)
    keys.press(Qt.Key.Key_1, CONTROL)
    keys.type("۷")
    keys.press(ENTER)
    assert sitting.runs(7)
    keys.type(f"/انتخابات {told.POST}\n")
    (key,) = sitting.item(7).elections
    card = sitting.panel.elections.widget(key)
    assert keys.focus() is card.candidate
    for name in told.CANDIDATES:
        keys.type(name[:3])
        keys.press(ENTER)
        assert keys.focus() is card.candidate
    assert [page.editor.name(one.person) for one in card.election.candidates] == list(told.CANDIDATES)
    keys.tab_to(card.tellers)
    keys.type(told.TELLER[:3])
    keys.press(ENTER)
    keys.press(ENTER)
    assert keys.focus() is card.rows.widgets()[0].votes
    keys.type("۶ ۳ ۱ ۱۱ ۱۱ ۱۰ ۱")
    keys.press(ENTER)
    assert keys.focus() is card.take, card.refusal.text() + card.verdict.text()
    keys.press(SPACE)
    assert sitting.in_text()
    election = card.election
    assert [page.editor.name(one) for one in election.elected] == [told.CANDIDATES[0]]
    assert (election.eligible, election.issued, election.valid, election.invalid) == (11, 11, 10, 1)
    assert [one.votes for one in election.candidates] == [6, 3, 1]
    assert [page.editor.name(one) for one in election.tellers] == [told.TELLER]
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tally), ""))
    keys.tab_to(card.save)
    keys.press(SPACE)
    sitting.wait(tally.exists)


def vote_in_secret(sitting):
    """Somebody goes; ballots with a blank and an invalid one."""
    keys = sitting.keys
    sitting.at(19, 35)
    keys.press(Qt.Key.Key_3, CONTROL)
    keys.type(told.TELLER[:3])
    keys.type("۵")
    assert sitting.row(told.TELLER).intervals
    keys.press(Qt.Key.Key_Z, CONTROL)
    assert not sitting.row(told.TELLER).intervals, "a slip is taken back"
    keys.type(told.LATER[:2])
    keys.type("۵")
    assert sitting.row(told.LATER).intervals[-1].left == "2025-11-18T19:35:00+03:30"
    keys.press(Qt.Key.Key_PageDown, CONTROL)
    assert sitting.runs(8)
    sitting.decide(8, told.SECRET)
    keys.alt("ر")
    keys.type("م")
    panel = sitting.card(8).panel
    assert keys.focus() is panel.counts.fields["yes"]
    keys.type("۶ ۵")
    assert "۱۱" in panel.refusal.text() and "۱۰" in panel.refusal.text(), "eleven votes of ten"
    keys.press(ENTER)
    assert keys.focus() is panel.counts.fields["no"]
    keys.press(BACKSPACE)
    keys.type("۱ ۱ ۰ ۱ ۱")
    assert panel.refusal.text() == ""
    keys.press(ENTER)
    assert sitting.in_text()
    (event,) = sitting.motion(8).vote_events
    counts = event.counts
    assert (event.method, event.eligible) == (VotingMethod.SECRET, 10)
    assert (counts.yes, counts.no, counts.abstain, counts.blank, counts.invalid) == (6, 1, 1, 1, 1)


def close_with_the_checklist(sitting):
    """What is missing is shown, and Enter goes to its place; the next meeting by a typed day; then the end."""
    keys, page = sitting.keys, sitting.page
    sitting.at(19, 50)
    keys.press(Qt.Key.Key_E, CONTROL | SHIFT)
    closing = page.middle.closing
    assert keys.focus() is closing.list
    (gap,) = closing.list.items()
    assert told.AGENDA[2] in gap.subtitle, "only the action without a day"
    keys.press(ENTER)
    assert page.middle.item == sitting.item(3).id
    row = sitting.panel.actions_card.rows.widgets()[1]
    keys.tab_to(row)
    keys.press(ENTER)
    keys.type(" تا ۲۰ آذر ۱۴۰۴\n")
    assert sitting.item(3).actions[1].due == told.SECOND_DUE
    keys.press(Qt.Key.Key_E, CONTROL | SHIFT)
    assert closing.list.items() == [] and keys.focus() is closing.finish
    keys.tab_to(closing.day)
    keys.replace("۴ آذر ۱۴۰۴")
    keys.tab_to(closing.time)
    keys.replace("۱۷:۳۰")
    keys.press(ENTER, CONTROL)
    sitting.wait(lambda: sitting.page is None)
    sitting.wait(lambda: sitting.screen.editor.is_open)
    assert sitting.screen.editor.meeting.state is MeetingState.HELD
    assert sitting.screen.editor.meeting.next_meeting == "2025-11-25T17:30:00+03:30"
