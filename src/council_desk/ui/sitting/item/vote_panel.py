"""The vote on one motion while it is taken: numbers or names, what they give, and what settles a tie."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from council_desk.domain.terms import CastingOption, VoteOption, VotingMethod
from council_desk.domain.voting import Outcome
from council_desk.ui.sitting.item import vote_words
from council_desk.ui.sitting.item.ballot import OF_ALL, Ballot
from council_desk.ui.sitting.item.vote_counts import CountKey, VoteCounts
from council_desk.ui.sitting.item.vote_names import NameKey, VoteNames, Voter
from council_desk.ui.widgets.buttons import Button
from council_desk.ui.widgets.fields import ButtonRow, Choice, Field
from council_desk.ui.widgets.labels import PlainLabel
from council_desk.ui.words import words

_METHODS = {
    CountKey.ALL_FOR: VotingMethod.UNANIMOUS,
    CountKey.ACCLAMATION: VotingMethod.ACCLAMATION,
    CountKey.HANDS: VotingMethod.SHOW_OF_HANDS,
    CountKey.NAMES: VotingMethod.ROLL_CALL,
    CountKey.SECRET: VotingMethod.SECRET,
}
_DUE = {
    Outcome.CASTING_VOTE_DUE: ("chair_yes", "chair_no"),
    Outcome.SECOND_ROUND_DUE: ("again",),
    Outcome.LOT_DUE: ("lot_yes", "lot_no"),
}


class VotePanel(QWidget):
    """Opened for a vote and closed by `done`: when all is counted and settled, or by Escape."""

    done = Signal()
    place_changed = Signal(QWidget, QRect)

    def __init__(self, ballot: Ballot, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ballot, self.session = ballot, ballot.editor.session
        self.method = Choice()
        self._method = Field("", self.method)
        self.counts = VoteCounts(lambda: self.session.formats, self._method)
        self.names = VoteNames()
        self.recused, self.rounds = PlainLabel("", "small", wrap=True), PlainLabel("", "small", wrap=True)
        self.refusal = PlainLabel("", "error", wrap=True)
        self.verdict, self.question = PlainLabel("", "strong", wrap=True), PlainLabel("", wrap=True)
        self.hint = PlainLabel("", "caption", wrap=True)
        self.buttons = {
            name: Button()
            for name in ("fill", "chair_yes", "chair_no", "again", "lot_yes", "lot_no", "take", "round", "clear")
        }
        for name in ("round", "clear"):
            self.buttons[name].setProperty("kind", "quiet")
        self._deeds = ButtonRow(*self.buttons.values())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (
            self.rounds,
            self.recused,
            self.counts,
            self.names,
            self.refusal,
            self.verdict,
            self.question,
            self._deeds,
            self.hint,
        ):
            column.addWidget(widget)
        self._connect()

    def _connect(self) -> None:
        ballot, buttons = self.ballot, self.buttons
        ballot.changed.connect(self.refresh)
        self.counts.typed.connect(self._count)
        self.counts.ended.connect(self._go_on)
        self.counts.pressed.connect(self._press)
        self.names.named.connect(ballot.name)
        self.names.rest_wanted.connect(lambda: ballot.name_rest(VoteOption.YES))
        self.names.ended.connect(self._go_on)
        self.names.place_changed.connect(lambda rect: self.place_changed.emit(self.names, rect))
        self.method.value_changed.connect(self._choose)
        buttons["fill"].clicked.connect(lambda: self._settle(ballot.fill_up))
        buttons["chair_yes"].clicked.connect(lambda: self._settle(lambda: ballot.cast(CastingOption.YES)))
        buttons["chair_no"].clicked.connect(lambda: self._settle(lambda: ballot.cast(CastingOption.NO)))
        buttons["lot_yes"].clicked.connect(lambda: self._settle(lambda: ballot.draw(CastingOption.YES)))
        buttons["lot_no"].clicked.connect(lambda: self._settle(lambda: ballot.draw(CastingOption.NO)))
        buttons["again"].clicked.connect(self._begin_round)
        buttons["round"].clicked.connect(self._begin_round)
        buttons["take"].clicked.connect(ballot.take_present)
        buttons["clear"].clicked.connect(self._clear)

    # --------------------------------------------------------------------------------------------------- opening

    def open(self) -> None:
        """Show the panel with the cursor where the count begins."""
        self.ballot.rest()
        self.show()
        self.refresh()
        self._take_focus()

    def close_panel(self) -> None:
        """Put the panel away."""
        self.ballot.rest()
        self.hide()

    def _take_focus(self) -> None:
        if self.ballot.method() is VotingMethod.ROLL_CALL:
            self.names.focus_first()
        elif self.ballot.method() in OF_ALL:
            self.method.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.counts.focus_first()

    # ------------------------------------------------------------------------------------------------------ deeds

    def _count(self) -> None:
        if self.counts.is_wrong():
            return
        numbers = self.counts.numbers()
        if numbers is not None:
            self.ballot.count(numbers)
        elif self.ballot.event_() is not None:
            self.ballot.clear()

    def _press(self, key: CountKey) -> None:
        """Do what a letter among the numbers says."""
        if key is CountKey.REST:
            if self.ballot.missing():
                self._settle(self.ballot.fill_up)
            return
        self._choose(_METHODS[key])

    def _choose(self, method: VotingMethod) -> None:
        self.ballot.choose_method(method)
        if method in OF_ALL and not self.ballot.refusal:
            self._go_on()
        elif self.isVisible():
            self._take_focus()

    def _go_on(self) -> None:
        """Ask for what is still open, or say that the vote is done."""
        for name in ("fill", *_DUE.get(self.ballot.proposal().outcome, ())):
            if not self.ballot.refusal and self.buttons[name].isVisible():
                self.buttons[name].setFocus(Qt.FocusReason.TabFocusReason)
                return
        if not self.ballot.refusal and not self.counts.is_wrong():
            self.done.emit()

    def _settle(self, deed: object) -> None:
        if callable(deed):
            deed()
        if self.ballot.refusal:
            return
        self._go_on()

    def _begin_round(self) -> None:
        self.ballot.begin_round()
        self._take_focus()

    def _clear(self) -> None:
        self.ballot.clear()
        self._take_focus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close by Escape; what was counted stays."""
        if event.key() == Qt.Key.Key_Escape and not event.modifiers():
            self.done.emit()
            return
        super().keyPressEvent(event)

    # ---------------------------------------------------------------------------------------------------- showing

    def refresh(self) -> None:
        """Show the vote as it stands."""
        if self.isHidden():
            return
        ballot, method = self.ballot, self.ballot.method()
        by_name, of_all = method is VotingMethod.ROLL_CALL, method in OF_ALL
        self.method.set_value(method)
        if not ballot.refusal:  # what was refused stays as it was typed, to be corrected
            self.counts.show_counts(ballot.counts())
        self.counts.show_fields(not by_name and not of_all, ballots=method is VotingMethod.SECRET)
        self.names.setVisible(by_name)
        if by_name:
            named = ballot.named()
            self.names.set_voters([Voter(each, ballot.editor.name(each), named.get(each)) for each in ballot.voters()])
        for label, text in (
            (self.rounds, vote_words.round_words(ballot)),
            (self.recused, vote_words.recused_words(ballot)),
            (self.refusal, ballot.refusal),
            (self.verdict, "" if ballot.refusal else self._verdict()),
            (self.question, "" if ballot.refusal else self._question()),
        ):
            label.setText(text)
            label.setVisible(bool(text))
        self._show_deeds()
        self.hint.setText(self._hint(method))

    def _verdict(self) -> str:
        """Say what is needed, and what the votes give."""
        needed = vote_words.needed_words(self.ballot)
        said = vote_words.verdict_words(self.ballot)
        if self.ballot.event_() is None:
            said = vote_words.eligible_words(self.ballot)
        return " · ".join(part for part in (needed, said) if part)

    def _question(self) -> str:
        formats, missing = self.session.formats, self.ballot.missing()
        parts = []
        if missing:
            text = self.tr("%n not counted: did they not vote?", "", missing)
            parts.append(vote_words.counted_words(text, missing, formats))
        now = self.ballot.eligible_now()
        if self.ballot.event_() is not None and now != self.ballot.eligible():
            text = self.tr("{eligible} could vote; by the attendance it would be {number}.")
            parts.append(text.format(eligible=formats.number(self.ballot.eligible()), number=formats.number(now)))
        return " ".join(parts)

    def _show_deeds(self) -> None:
        ballot, event = self.ballot, self.ballot.event_()
        due = _DUE.get(ballot.proposal().outcome, ()) if not ballot.missing() and not ballot.refusal else ()
        shown = {
            "fill": bool(ballot.missing()) and not ballot.refusal,
            "take": event is not None and ballot.eligible_now() != ballot.eligible(),
            "round": event is not None and not ballot.missing() and "again" not in due,
            "clear": event is not None,
        } | dict.fromkeys(due, True)
        if any(button.hasFocus() and not shown.get(name, False) for name, button in self.buttons.items()):
            self._take_focus()  # a button that goes would hand the focus on to anything
        for name, button in self.buttons.items():
            button.setVisible(shown.get(name, False))
        if shown["take"]:
            number = self.session.formats.number(ballot.eligible_now())
            self.buttons["take"].setText(self.tr("Take {number}").format(number=number))
        self._deeds.setVisible(any(shown.values()))

    def _hint(self, method: VotingMethod) -> str:
        letters, names = self.counts.letters, self.names.letters
        if method in OF_ALL:
            return self.tr("Choose another way to count numbers or names.")
        if method is VotingMethod.ROLL_CALL:
            return self.tr(
                "{yes} for, {no} against, {abstain} abstained, {none} did not vote, {rest} the rest for"
            ).format(
                yes=names.shown(VoteOption.YES),
                no=names.shown(VoteOption.NO),
                abstain=names.shown(VoteOption.ABSTAIN),
                none=names.shown(VoteOption.NOT_VOTING),
                rest=names.shown(NameKey.REST),
            )
        return self.tr(
            "Space: next · {all} all for · {loud} acclaimed · {names} by name · {secret} secret · {rest} rest did not"
        ).format(
            all=letters.shown(CountKey.ALL_FOR),
            loud=letters.shown(CountKey.ACCLAMATION),
            names=letters.shown(CountKey.NAMES),
            secret=letters.shown(CountKey.SECRET),
            rest=letters.shown(CountKey.REST),
        )

    def retranslate(self) -> None:
        """Say every text again."""
        self._method.set_label(self.tr("How"))
        self.method.set_options(words(VotingMethod))
        self.counts.retranslate()
        self.names.retranslate()
        texts = {
            "fill": self.tr("They did not vote"),
            "chair_yes": self.tr("The chair is for"),
            "chair_no": self.tr("The chair is against"),
            "again": self.tr("Second round"),
            "lot_yes": self.tr("The lot is for"),
            "lot_no": self.tr("The lot is against"),
            "round": self.tr("Vote once more"),
            "clear": self.tr("No vote"),
        }
        for name, text in texts.items():
            self.buttons[name].setText(text)
        self.refresh()
