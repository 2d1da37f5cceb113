"""The plan of a term: what concerns, what is to be reached, how one will see it, by when, and whether it is."""

from typing import Any

from council_desk.domain.service_terms import done_of
from council_desk.ui.clock import today
from council_desk.ui.screens.youth.book import PeopleBook
from council_desk.ui.screens.youth.editor import TermEditor
from council_desk.ui.screens.youth.forms import PartForm
from council_desk.ui.screens.youth.parts_card import PartsCard
from council_desk.ui.screens.youth.wording import Wording
from council_desk.ui.widgets.fact_line import Facts
from council_desk.ui.widgets.labels import PlainLabel
from council_desk.ui.wrap_row import WrapRow


class ObjectiveForm(PartForm):
    """One objective."""

    def __init__(self, editor: TermEditor, book: PeopleBook, place: int) -> None:
        super().__init__(editor, book, "objectives", place)
        self.lay(
            self.line("objective", needed=True),
            self.line("concern"),
            WrapRow(self.line("indicator"), self.line("target"), letters=(16, 12)),
            WrapRow(self.day("due"), self.day("done_on")),
        )

    def retranslate(self) -> None:
        """Say every text again."""
        self.say(
            {
                "objective": self.tr("What is to be reached"),
                "concern": self.tr("What concerns people"),
                "indicator": self.tr("How one will see it"),
                "target": self.tr("How much"),
                "due": self.tr("By when"),
                "done_on": self.tr("Reached on"),
            }
        )


class ObjectivesCard(PartsCard):
    """The objectives."""

    part = "objectives"
    done_field = "done_on"

    def __init__(self, editor: TermEditor, book: PeopleBook, words: Wording) -> None:
        super().__init__(editor, book)
        self.words = words
        self.count = PlainLabel("", "muted")
        self.add_to_header(self.count)

    def facts(self, part: Any, place: int) -> Facts:  # noqa: ARG002 - the base's signature
        """Give what the line of an objective says."""
        beneath = [part.concern or ""]
        if part.indicator or part.target:
            text = self.tr("measured by: {indicator}")
            beneath.append(text.format(indicator=self.words.listed(part.indicator or "", part.target or "")))
        formats = self.session.formats
        if part.done_on is not None:
            day = self.tr("reached on {day}").format(day=formats.day_and_month(part.done_on))
            return Facts(part.objective, self.words.joined(*beneath, day), done=True)
        pill, tone = self.words.standing(part.due, today())
        if tone == "neutral" and part.due is not None:
            beneath.append(self.tr("by {day}").format(day=formats.day(part.due)))
            pill = ""
        return Facts(part.objective, self.words.joined(*beneath), pill, tone, done=False)

    def check_name(self, part: Any) -> str:
        """Give the name of the check mark of an objective."""
        return self.tr("Reached: {title}").format(title=part.objective)

    def made(self, title: str) -> Any:
        """Give a new objective."""
        from council_desk.record.models import Objective
        from council_desk.services import editing

        return editing.make(Objective, objective=title)

    def form_of(self, place: int) -> PartForm:
        """Give the form of an objective."""
        return ObjectiveForm(self.editor, self.book, place)

    def removed_words(self) -> str:
        """Say that one was removed."""
        return self.tr("The objective was removed.")

    def refresh(self) -> None:
        """Show the plan."""
        super().refresh()
        done, count = done_of(self.parts)
        formats = self.session.formats
        text = self.tr("{done} of {count}").format(done=formats.number(done), count=formats.number(count))
        self.count.setText(text if count else "")

    def retranslate(self) -> None:
        """Say every text again."""
        super().retranslate()
        self.set_title(self.tr("Objectives of the term"))
        self.new.setPlaceholderText(self.tr("New objective, then Enter"))
        self.new.setAccessibleName(self.tr("New objective"))
        self.none.setText(self.tr("No objectives yet. Write down what is to be different when the term is over."))
