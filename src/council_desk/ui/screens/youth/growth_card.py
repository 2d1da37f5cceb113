"""The growth record: training, service, mentoring, and the evaluations by the mentor on a scale of 1 to 5."""

from collections.abc import Sequence
from typing import Any

from council_desk.domain.growth import hours_by_kind, mean_score
from council_desk.domain.terms import GrowthKind
from council_desk.ui.clock import today
from council_desk.ui.screens.youth.book import PeopleBook
from council_desk.ui.screens.youth.editor import TermEditor
from council_desk.ui.screens.youth.forms import PartForm
from council_desk.ui.screens.youth.hours_field import hours_text
from council_desk.ui.screens.youth.parts_card import PartsCard
from council_desk.ui.screens.youth.wording import GROWTH_TONES, Wording
from council_desk.ui.widgets.fact_line import Facts
from council_desk.ui.widgets.fields import Choice
from council_desk.ui.widgets.labels import PlainLabel
from council_desk.ui.words import word, words
from council_desk.ui.wrap_row import WrapRow


class GrowthForm(PartForm):
    """One entry."""

    def __init__(self, editor: TermEditor, book: PeopleBook, place: int) -> None:
        super().__init__(editor, book, "growth", place)
        self._last = WrapRow(self.hours("hours"), self.choice("score"), self.person("by"), stretch=(1, 2, 3))
        self.lay(
            self.line("title", needed=True),
            WrapRow(self.choice("kind"), self.day("date", optional=False), letters=(12, 14)),
            self._last,
            self.text("note", 1),
        )

    def refresh(self) -> None:
        """Show the entry; a score is given in evaluations only, hours in all others."""
        super().refresh()
        if self.is_there:
            judged = self.part.kind is GrowthKind.EVALUATION
            self.fields["score"].setVisible(judged or self.part.score is not None)
            self.fields["hours"].setVisible(not judged or self.part.hours is not None)
            self._last.rearrange()

    def start(self) -> None:
        """Go to the score of an evaluation that has none, else to the first field."""
        if self.is_there and self.part.kind is GrowthKind.EVALUATION and self.part.score is None:
            self.fields["score"].setFocus()
        else:
            self.fields["title"].setFocus()

    def retranslate(self) -> None:
        """Say every text again."""
        self.fields["kind"].editor.set_options(words(GrowthKind))  # type: ignore[attr-defined]
        scale = {
            5: self.tr("{number} – very good"),
            4: self.tr("{number} – good"),
            3: self.tr("{number} – fair"),
            2: self.tr("{number} – needs help"),
            1: self.tr("{number} – needs much help"),
        }
        number = self.session.formats.number
        options = [(score, text.format(number=number(score))) for score, text in scale.items()]
        self.fields["score"].editor.set_options([(None, ""), *options])  # type: ignore[attr-defined]
        self.say(
            {
                "title": self.tr("What it was about"),
                "kind": self.tr("Kind"),
                "date": self.tr("Date"),
                "hours": self.tr("Hours"),
                "score": self.tr("Score"),
                "by": self.tr("By whom"),
                "note": self.tr("Note"),
            }
        )


class GrowthCard(PartsCard):
    """The growth record, the latest first."""

    part = "growth"

    def __init__(self, editor: TermEditor, book: PeopleBook, wording: Wording) -> None:
        super().__init__(editor, book)
        self.words = wording
        self.kind = Choice()
        self.kind.setMinimumContentsLength(6)
        self.sums = PlainLabel("", "small", wrap=True)
        self.body.addWidget(WrapRow(self.kind, self.foot, stretch=(1, 3), letters=(12, 30), spacing=8))
        self.body.insertWidget(1, self.sums)

    def evaluate(self) -> None:
        """Begin an evaluation by the mentor, today."""
        place = len(self.parts)
        self.editor.add_part("growth", self._entry(GrowthKind.EVALUATION, self.tr("Evaluation by the mentor")))
        self.open_part(place)

    def facts(self, part: Any, place: int) -> Facts:  # noqa: ARG002 - the base's signature
        """Give what the line of an entry says."""
        formats = self.session.formats
        score = self.tr("{score} of 5").format(score=formats.number(part.score)) if part.score is not None else ""
        hours = self.tr("{hours} h").format(hours=hours_text(part.hours, formats)) if part.hours else ""
        beneath = self.words.joined(
            formats.day_and_month(part.date), hours, formats.digits(score), self.name(part.by), part.note or ""
        )
        return Facts(part.title, beneath, word(part.kind), GROWTH_TONES[part.kind])

    def order(self, parts: Sequence[Any]) -> Sequence[int]:
        """Put the latest first."""
        return sorted(range(len(parts)), key=lambda place: (parts[place].date, place), reverse=True)

    def made(self, title: str) -> Any:
        """Give a new entry of the chosen kind, today."""
        return self._entry(self.kind.value() or GrowthKind.SERVICE, title)

    def _entry(self, kind: GrowthKind, title: str) -> Any:
        from council_desk.record.models import Growth
        from council_desk.services import editing

        by = self.editor.value.mentor if kind in {GrowthKind.EVALUATION, GrowthKind.MENTORING} else None
        return editing.make(Growth, date=today(), kind=kind, title=title, by=by)

    def add_part(self) -> None:
        """Add what stands in the last line, and open it: hours or score are still to be said."""
        place = len(self.parts)
        super().add_part()
        if len(self.parts) > place:
            self.open_part(place)

    def form_of(self, place: int) -> PartForm:
        """Give the form of an entry."""
        return GrowthForm(self.editor, self.book, place)

    def removed_words(self) -> str:
        """Say that one was removed."""
        return self.tr("The entry was removed.")

    def refresh(self) -> None:
        """Show the record and what it adds up to."""
        super().refresh()
        formats = self.session.formats
        sums = [
            self.tr("{kind}: {hours} h").format(kind=word(kind), hours=hours_text(hours, formats))
            for kind, hours in hours_by_kind(self.parts).items()
        ]
        mean = mean_score(self.parts)
        if mean is not None:
            text = self.tr("Mean of the evaluations: {score} of 5").format(score=hours_text(mean, formats))
            sums.append(formats.digits(text))
        self.sums.setText(self.words.joined(*sums))
        self.sums.setVisible(bool(sums))

    def retranslate(self) -> None:
        """Say every text again."""
        super().retranslate()
        self.set_title(self.tr("Growth record"))
        self.kind.set_options(words(GrowthKind))
        self.kind.setAccessibleName(self.tr("Kind of the new entry"))
        self.new.setPlaceholderText(self.tr("New entry, then Enter"))
        self.new.setAccessibleName(self.tr("New entry"))
        self.none.setText(self.tr("No training, service or talk with the mentor is written down yet."))
