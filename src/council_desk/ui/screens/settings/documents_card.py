"""In which language and calendar the desk writes: new meetings, their minutes, exported records."""

from dataclasses import replace
from typing import TYPE_CHECKING

from council_desk.domain.terms import Calendar, Language
from council_desk.ui.desk_session import DeskSession
from council_desk.ui.errors import isolated
from council_desk.ui.language import own_name
from council_desk.ui.widgets.cards import Card
from council_desk.ui.widgets.fields import Choice, Field, FieldRow
from council_desk.ui.widgets.labels import PlainLabel
from council_desk.ui.words import words

if TYPE_CHECKING:
    from council_desk.services.rows import DeskSetup


class DocumentsCard(Card):
    """Language and calendar of the desk. The window has its own: two people may read one desk in two languages."""

    def __init__(self, session: DeskSession) -> None:
        super().__init__(" ")
        self._session = session
        self._setup: DeskSetup | None = None
        self.language, self.calendar = Choice(), Choice()
        self.language_field = Field("", self.language)
        self.calendar_field = Field("", self.calendar)
        self._note = PlainLabel("", "small", wrap=True)
        self.body.addWidget(FieldRow(self.language_field, self.calendar_field))
        self.body.addWidget(self._note)
        self.language.set_options([(language, own_name(language)) for language in Language])
        self.language.value_changed.connect(lambda _: self._change())
        self.calendar.value_changed.connect(lambda _: self._change())

    def activate(self) -> None:
        """Read what holds for the desk."""
        self._session.read(lambda desk: desk.info(), self._show)

    def retranslate(self) -> None:
        """Say every text again."""
        self.set_title(self.tr("Minutes"))
        self.language_field.set_label(self.tr("Language of the minutes"))
        self.calendar_field.set_label(self.tr("Calendar of exported records"))
        self.calendar.set_options(words(Calendar))
        self._say_note()

    def _show(self, setup: "DeskSetup") -> None:
        self._setup = setup
        self.language.set_value(setup.language)
        self.calendar.set_value(setup.calendar)
        self._say_note()

    def _say_note(self) -> None:
        zone = isolated(self._setup.timezone) if self._setup is not None else ""
        text = self.tr(
            "New meetings are written in this language; meetings that are there stay as they are. Time zone: {zone}."
        )
        self._note.setText(text.replace("{zone}", zone))

    def _change(self) -> None:
        if self._setup is None:
            return
        setup = self._setup = replace(self._setup, language=self.language.value(), calendar=self.calendar.value())
        self._session.write(lambda desk: desk.set_info(setup))
