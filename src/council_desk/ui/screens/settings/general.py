"""Language, calendar, digits, theme, text size and reminders: each takes effect at once."""

from council_desk.domain.terms import Language
from council_desk.settings import TEXT_SIZES, ThemeChoice
from council_desk.ui.desk_session import DeskSession
from council_desk.ui.language import own_name
from council_desk.ui.locale_form import LocaleForm
from council_desk.ui.screens.settings.section import Section
from council_desk.ui.widgets.cards import Card
from council_desk.ui.widgets.fields import Check, Choice, Field, FieldRow
from council_desk.ui.widgets.labels import PlainLabel
from council_desk.ui.widgets.segments import SegmentedControl
from council_desk.ui.words import word


class GeneralSection(Section):
    """Three cards: language, looks, reminders."""

    def __init__(self, session: DeskSession) -> None:
        super().__init__(session)
        self.language_card, self.looks_card, self.reminders_card = Card(" "), Card(" "), Card(" ")
        self.language = Choice()
        self.language_field = Field("", self.language)
        self.locale_form = LocaleForm(lambda: session.settings, session.change_settings)
        self.theme, self.text_size = SegmentedControl(), Choice()
        self.theme_field = Field("", self.theme)
        self.text_size_field = Field("", self.text_size)
        self.language_card.body.addWidget(self.language_field)
        self.language_card.body.addWidget(self.locale_form)
        self.looks_card.body.addWidget(FieldRow(self.theme_field, self.text_size_field, stretch=(2, 1)))
        self.column.addWidget(self.language_card)
        self.column.addWidget(self.looks_card)
        self.reminders = Check()
        self.reminders_hint = PlainLabel("", "small", wrap=True)
        self.reminders_card.body.addWidget(self.reminders)
        self.reminders_card.body.addWidget(self.reminders_hint)
        self.column.addWidget(self.reminders_card)
        self.column.addStretch(1)
        self.language.value_changed.connect(lambda value: session.change_settings(language=value))
        self.theme.value_changed.connect(lambda value: session.change_settings(theme=ThemeChoice(value)))
        self.reminders.value_changed.connect(lambda value: session.change_settings(reminders=value))
        self.text_size.value_changed.connect(lambda value: session.change_settings(text_size=value))
        self.language.set_options([(language, own_name(language)) for language in Language])
        self.retranslate()

    def activate(self) -> None:
        """Show what is in force."""
        settings = self.session.settings
        self.language.set_value(settings.language_in_force)
        self.locale_form.show_settings()
        self.theme.set_value(settings.theme)
        self.text_size.set_value(settings.text_size)
        self.reminders.set_value(settings.reminders)

    def retranslate(self) -> None:
        """Say every text again."""
        formats = self.session.formats
        self.language_card.set_title(self.tr("Language"))
        self.language_field.set_label(self.tr("Language of the window"))
        self.language_field.set_hint(self.tr("Calendar and digits follow the language until you choose them."))
        self.reminders_card.set_title(self.tr("Reminders"))
        self.reminders.setText(self.tr("Remind me in the window"))
        self.reminders_hint.setText(
            self.tr("Of meetings an hour before they begin, of what is due today or tomorrow, and of monthly reports.")
        )
        self.looks_card.set_title(self.tr("Looks"))
        self.theme_field.set_label(self.tr("Theme"))
        self.text_size_field.set_label(self.tr("Text size"))
        self.theme.set_segments([(choice, word(choice)) for choice in ThemeChoice])
        percent = self.tr("{number}%")
        self.text_size.set_options([(size, percent.replace("{number}", formats.number(size))) for size in TEXT_SIZES])
        self.locale_form.retranslate()
        self.activate()
