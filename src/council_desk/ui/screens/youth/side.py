"""The list of the screen: terms of those in office or former, or elections; narrowed down by what is typed above it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from council_desk.domain.terms import Post
from council_desk.domain.text import fold
from council_desk.services.youth_rows import TermState
from council_desk.ui.finding import find_by_key
from council_desk.ui.saved_label import SavedLabel
from council_desk.ui.screens.youth.wording import Wording
from council_desk.ui.widgets.buttons import LineButton
from council_desk.ui.widgets.cards import Card
from council_desk.ui.widgets.fields import LineField
from council_desk.ui.widgets.labels import PlainLabel, avatar_letters
from council_desk.ui.widgets.master_list import Item, MasterList

if TYPE_CHECKING:
    from collections.abc import Sequence

    from council_desk.services.youth_rows import AssignmentRow, ElectionRow

IN_OFFICE, ELECTIONS, FORMER = "in_office", "elections", "former"
SEARCH_FROM = 8
"""With so many rows there is something to search."""


def in_segment(row: "AssignmentRow", segment: str) -> bool:
    """Say whether a term belongs to a part of the screen; one that is to come stands with those in office."""
    return (row.state is TermState.OVER) is (segment == FORMER)


class SideList(Card):
    """The list. `chosen` tells the id of the term or the election."""

    chosen = Signal(str)

    def __init__(self, words: Wording, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.words = words
        self._segment = IN_OFFICE
        self._terms: Sequence[AssignmentRow] = ()
        self._elections: Sequence[ElectionRow] = ()
        self.search, self.list = LineField(), MasterList()
        self.search.setClearButtonEnabled(True)
        find_by_key(self.search)
        self.nothing, self.saved = PlainLabel("", "muted", wrap=True), SavedLabel()
        self.new = LineButton("plus", accent=True)
        self.body.setContentsMargins(10, 12, 10, 10)
        for widget, stretch in ((self.search, 0), (self.nothing, 0), (self.list, 1), (self.new, 0), (self.saved, 0)):
            self.body.addWidget(widget, stretch)
        self.list.chosen.connect(self.chosen)
        self.search.textChanged.connect(lambda _: self._show())
        self.search.returnPressed.connect(self.list.setFocus)

    def show_segment(self, segment: str, terms: "Sequence[AssignmentRow]", elections: "Sequence[ElectionRow]") -> None:
        """Show a part of the screen."""
        if segment != self._segment:
            self.search.clear()
        self._segment, self._elections = segment, elections
        self._terms = [row for row in terms if in_segment(row, segment)]
        self._show()

    def _show(self) -> None:
        if self._segment == ELECTIONS:
            items = [self._election(row) for row in self._elections]
        else:
            items = [self._term(row) for row in self._terms]
        wanted = fold(self.search.text()).split()
        self.search.setVisible(len(items) >= SEARCH_FROM or bool(wanted))
        shown = [item for item in items if all(word in fold(f"{item.title} {item.beneath()}") for word in wanted)]
        self.list.set_items(shown)
        self.nothing.setText(self._nothing(found=bool(items)))
        self.nothing.setVisible(not shown)

    def _nothing(self, *, found: bool) -> str:
        if found:
            return self.tr("Nothing fits what you typed.")
        return {
            IN_OFFICE: self.tr("Nobody is in office."),
            ELECTIONS: self.tr("No election yet. Register candidates before it, and enter the count afterwards."),
            FORMER: self.tr("No term is over yet."),
        }[self._segment]

    def _term(self, row: "AssignmentRow") -> Item:
        formats = self.words.session.formats
        pill, tone = self.words.row_pill(row)
        helps = row.post is not Post.YOUTH_MAYOR
        if self._segment == FORMER:
            end = formats.day(row.end_date) if row.end_date else ""
            subtitle = self.words.joined(row.label or self.words.post(row.post, None, None), end)
        else:
            subtitle = self.words.post(row.post, row.label, row.domain)
        done, count = row.objectives
        fact = ""
        if count and not helps:
            fact = self.tr("{done} of {count} objectives").format(
                done=formats.number(done), count=formats.number(count)
            )
        group = self.tr("Assistants") if helps else ""
        name = row.name or self.tr("Particulars are not on this desk")
        return Item(row.id, name, subtitle, pill, tone, avatar_letters(row.initials), group=group, fact=fact)

    def _election(self, row: "ElectionRow") -> Item:
        formats = self.words.session.formats
        pill, tone = self.words.election_state(row)
        facts = [formats.day(row.date)]
        if row.round > 1:
            facts.append(self.tr("round {number}").format(number=formats.number(row.round)))
        if row.elected:
            facts.append(self.words.listed(*row.elected))
        elif row.candidates:
            facts.append(self.words.counted(self.tr("%n candidates", "", row.candidates), row.candidates))
        return Item(row.id, row.post, self.words.joined(*facts), pill, tone)

    def retranslate(self) -> None:
        """Say every text again."""
        self.search.setPlaceholderText(self.tr("Search …"))
        self.search.setAccessibleName(self.tr("Search youth mayors and elections"))
        self.list.setAccessibleName(self.tr("Youth mayors and elections"))
        self._show()
        self.saved.say()
