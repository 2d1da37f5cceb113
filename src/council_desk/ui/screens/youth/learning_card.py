"""What a youth mayor is to learn: modules with done and not done, taken from the council's plan or their own."""

from typing import Any

from council_desk.domain.service_terms import done_of
from council_desk.ui.screens.youth.book import PeopleBook
from council_desk.ui.screens.youth.editor import TermEditor
from council_desk.ui.screens.youth.forms import PartForm
from council_desk.ui.screens.youth.hours_field import hours_text
from council_desk.ui.screens.youth.parts_card import PartsCard
from council_desk.ui.screens.youth.wording import Wording
from council_desk.ui.widgets.buttons import Button
from council_desk.ui.widgets.fact_line import Facts
from council_desk.ui.widgets.fields import ButtonRow
from council_desk.ui.widgets.labels import PlainLabel
from council_desk.ui.wrap_row import WrapRow


class LearningForm(PartForm):
    """One step."""

    def __init__(self, editor: TermEditor, book: PeopleBook, place: int) -> None:
        super().__init__(editor, book, "learning", place)
        self.lay(
            self.line("title", needed=True), WrapRow(self.hours("hours"), self.day("done_on")), self.text("note", 1)
        )

    def retranslate(self) -> None:
        """Say every text again."""
        self.say(
            {
                "title": self.tr("Module"),
                "hours": self.tr("Hours"),
                "done_on": self.tr("Done on"),
                "note": self.tr("Note"),
            }
        )


class LearningCard(PartsCard):
    """The learning plan of a term. `plan_wanted` tells that the council's plan is to be shown."""

    part = "learning"
    done_field = "done_on"

    def __init__(self, editor: TermEditor, book: PeopleBook, words: Wording) -> None:
        super().__init__(editor, book)
        self.words = words
        self.count = PlainLabel("", "muted")
        self.take = Button(kind="quiet", icon="download")
        self.add_to_header(self.count)
        self.body.insertWidget(self.body.count() - 1, ButtonRow(self.take))
        self.take.clicked.connect(self.take_plan)

    def take_plan(self) -> None:
        """Take what the council's plan has and this one lacks."""
        from council_desk.services.editing import terms

        plan = self.editor.file.plan
        undo = self.editor.do(lambda value: terms.take_plan(value, plan))
        if undo is not None:
            self.session.notify(self.tr("The modules of the council’s plan were added."), undo)
            self.new.setFocus()

    def facts(self, part: Any, place: int) -> Facts:  # noqa: ARG002 - the base's signature
        """Give what the line of a step says."""
        formats = self.session.formats
        hours = self.tr("{hours} h").format(hours=hours_text(part.hours, formats)) if part.hours else ""
        done = part.done_on is not None
        day = self.tr("done on {day}").format(day=formats.day_and_month(part.done_on)) if done else ""
        return Facts(part.title, self.words.joined(hours, day), done=done)

    def made(self, title: str) -> Any:
        """Give a new step."""
        from council_desk.record.models import LearningStep
        from council_desk.services import editing

        return editing.make(LearningStep, title=title)

    def form_of(self, place: int) -> PartForm:
        """Give the form of a step."""
        return LearningForm(self.editor, self.book, place)

    def removed_words(self) -> str:
        """Say that one was removed."""
        return self.tr("The module was removed.")

    def refresh(self) -> None:
        """Show the plan."""
        super().refresh()
        done, count = done_of(self.parts)
        formats = self.session.formats
        text = self.tr("{done} of {count} done").format(done=formats.number(done), count=formats.number(count))
        self.count.setText(text if count else "")
        known = {one.title for one in self.parts}
        self.take.setVisible(any(one.title not in known for one in self.editor.file.plan))

    def retranslate(self) -> None:
        """Say every text again."""
        super().retranslate()
        self.set_title(self.tr("Learning plan"))
        self.take.setText(self.tr("Take from the council’s plan"))
        self.new.setPlaceholderText(self.tr("New module, then Enter"))
        self.new.setAccessibleName(self.tr("New module"))
        self.none.setText(self.tr("Nothing to learn is written down yet."))
