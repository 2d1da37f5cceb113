"""The five short steps of the first run: each a question or two, checked in words before the next."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QPushButton, QVBoxLayout, QWidget

from council_desk.domain.terms import HOSTS, Language
from council_desk.settings import Settings
from council_desk.ui.countries import country_options, likely_country
from council_desk.ui.formats import Formats
from council_desk.ui.language import own_name
from council_desk.ui.locale_form import LocaleForm
from council_desk.ui.rules_form import RulesForm
from council_desk.ui.screens.first_run.answers import Answers
from council_desk.ui.widgets.buttons import Button
from council_desk.ui.widgets.cards import Divider
from council_desk.ui.widgets.fields import Choice, Field, FieldRow, LineField
from council_desk.ui.widgets.labels import PlainLabel
from council_desk.ui.words import word


class Step(QWidget):
    """One step. `take` writes the answers and gives the editor of what is wrong, or None."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(14)

    def name(self) -> str:
        """Give the step's name for the list of steps."""
        raise NotImplementedError

    def title(self) -> str:
        """Give the question."""
        raise NotImplementedError

    def text(self) -> str:
        """Give a sentence that helps to answer."""
        return ""

    def begin(self, answers: Answers) -> QWidget | None:
        """Show what is known; give the editor to begin with."""
        raise NotImplementedError

    def take(self, answers: Answers) -> QWidget | None:
        """Write the answers; say what is wrong and give its editor."""
        raise NotImplementedError

    def retranslate(self) -> None:
        """Say every text again."""
        raise NotImplementedError


class LanguageStep(Step):
    """Language, and the calendar and digits that go with it; or a sample desk to look around in."""

    sample_wanted = Signal()

    def __init__(self, settings: Callable[[], Settings], change: Callable[..., None]) -> None:
        super().__init__()
        self._settings, self._change = settings, change
        self._buttons: dict[Language, QPushButton] = {}
        group = QButtonGroup(self)
        grid = QGridLayout()
        grid.setSpacing(10)
        for place, language in enumerate(Language):
            button = QPushButton(own_name(language))
            button.setCheckable(True)
            button.setProperty("segment", True)
            button.setMinimumHeight(52)
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.clicked.connect(lambda _=False, language=language: self._choose(language))
            group.addButton(button)
            grid.addWidget(button, place // 2, place % 2)
            self._buttons[language] = button
        self.locale_form = LocaleForm(settings, change)
        self._or = PlainLabel("", "small", wrap=True)
        self.sample = Button("", "plain", "eye")
        self.sample.set_key("S")
        self.sample.clicked.connect(self.sample_wanted)
        self.column.addLayout(grid)
        self.column.addWidget(self.locale_form)
        self.column.addSpacing(4)
        self.column.addWidget(Divider())
        self.column.addWidget(self._or)
        self.column.addWidget(self.sample, 0, Qt.AlignmentFlag.AlignLeading)

    def button(self, language: Language) -> QPushButton:
        """Give the button of a language."""
        return self._buttons[language]

    def name(self) -> str:
        """Give the step's name."""
        return self.tr("Language")

    def title(self) -> str:
        """Give the question."""
        return self.tr("Which language do you work in?")

    def text(self) -> str:
        """Say that it can be changed."""
        return self.tr("Everything you choose here can be changed later in Settings.")

    def begin(self, answers: Answers) -> QWidget | None:  # noqa: ARG002 - nothing here belongs to the council
        """Mark the language in force."""
        button = self._buttons[self._settings().language_in_force]
        button.setChecked(True)
        self.locale_form.show_settings()
        return button

    def take(self, answers: Answers) -> QWidget | None:
        """Settle the language; offer its country next."""
        if self._settings().language is None:
            self._change(language=self._settings().language_in_force)
        answers.country = answers.country or likely_country(self._settings().language_in_force)
        return None

    def retranslate(self) -> None:
        """Say every text again."""
        self._or.setText(self.tr("Or look around first, in a desk filled with an invented council."))
        self.sample.setText(self.tr("Open a sample desk"))
        self.locale_form.retranslate()

    def _choose(self, language: Language) -> None:
        self._change(language=language, calendar=None, digits=None)
        self.locale_form.show_settings()


class CityStep(Step):
    """City, municipality and country."""

    def __init__(self) -> None:
        super().__init__()
        self.city, self.municipality, self.country = LineField(), LineField(), Choice()
        self.city_field = Field("", self.city)
        self.city.textEdited.connect(lambda _: self.city_field.set_error(""))
        self.municipality_field = Field("", self.municipality)
        self.country_field = Field("", self.country)
        self.column.addWidget(FieldRow(self.city_field, self.country_field, stretch=(3, 2)))
        self.column.addWidget(self.municipality_field)

    def name(self) -> str:
        """Give the step's name."""
        return self.tr("City")

    def title(self) -> str:
        """Give the question."""
        return self.tr("Which city and municipality?")

    def text(self) -> str:
        """Say what it is for."""
        return self.tr("The minutes carry the name of the municipality they are sent to.")

    def begin(self, answers: Answers) -> QWidget | None:
        """Show what is known."""
        self.city.set_text(answers.city)
        self.municipality.set_text(answers.municipality)
        self.country.set_value(answers.country)
        return self.city

    def take(self, answers: Answers) -> QWidget | None:
        """Write the answers; the city is needed."""
        answers.city, answers.municipality = self.city.text().strip(), self.municipality.text().strip()
        answers.country = self.country.value()
        self.city_field.set_error("" if answers.city else self.tr("Please write the name of the city."))
        return None if answers.city else self.city

    def retranslate(self) -> None:
        """Say every text again."""
        self.city_field.set_label(self.tr("City"))
        self.country_field.set_label(self.tr("Country"))
        self.municipality_field.set_label(self.tr("Municipality"))
        self.municipality_field.set_hint(self.tr("As it stands on letters. Leave it empty if you are not sure."))
        self.country.set_options(country_options())


class PlaceStep(Step):
    """Neighbourhood and the place where the council meets."""

    def __init__(self) -> None:
        super().__init__()
        self.neighbourhood, self.host, self.address = LineField(), LineField(), LineField()
        self.kind = Choice()
        self.neighbourhood_field = Field("", self.neighbourhood)
        self.neighbourhood.textEdited.connect(lambda _: self.neighbourhood_field.set_error(""))
        self.host_field = Field("", self.host)
        self.kind_field = Field("", self.kind)
        self.address_field = Field("", self.address)
        self.column.addWidget(self.neighbourhood_field)
        self.column.addWidget(FieldRow(self.host_field, self.kind_field, stretch=(3, 2)))
        self.column.addWidget(self.address_field)

    def name(self) -> str:
        """Give the step's name."""
        return self.tr("Neighbourhood")

    def title(self) -> str:
        """Give the question."""
        return self.tr("Which neighbourhood, and where does the council meet?")

    def text(self) -> str:
        """Say what it is for."""
        return self.tr("New meetings take this place; each meeting can have another.")

    def begin(self, answers: Answers) -> QWidget | None:
        """Show what is known."""
        self.neighbourhood.set_text(answers.neighbourhood)
        self.host.set_text(answers.host)
        self.kind.set_value(answers.host_class)
        self.address.set_text(answers.address)
        return self.neighbourhood

    def take(self, answers: Answers) -> QWidget | None:
        """Write the answers; the neighbourhood is needed, and a name for the council follows from it."""
        answers.neighbourhood = self.neighbourhood.text().strip()
        answers.host, answers.address = self.host.text().strip(), self.address.text().strip()
        answers.host_class = self.kind.value()
        name = answers.neighbourhood
        self.neighbourhood_field.set_error("" if name else self.tr("Please write the name of the neighbourhood."))
        if name and not answers.council:
            answers.council = self.tr("Council of {neighbourhood}").replace("{neighbourhood}", name)
        return None if name else self.neighbourhood

    def retranslate(self) -> None:
        """Say every text again."""
        self.neighbourhood_field.set_label(self.tr("Neighbourhood"))
        self.host_field.set_label(self.tr("Meeting place"))
        self.host_field.set_hint(self.tr("The mosque or community centre that hosts the council."))
        self.kind_field.set_label(self.tr("Kind of place"))
        self.address_field.set_label(self.tr("Address"))
        self.kind.set_options([(kind, word(kind)) for kind in HOSTS])


class CouncilStep(Step):
    """The council with its seats and rules."""

    def __init__(self, formats: Callable[[], Formats]) -> None:
        super().__init__()
        self.council = LineField()
        self.council_field = Field("", self.council)
        self.council.textEdited.connect(lambda _: self.council_field.set_error(""))
        self.rules = RulesForm(formats)
        self.column.addWidget(self.council_field)
        self.column.addWidget(self.rules)

    def name(self) -> str:
        """Give the step's name."""
        return self.tr("Council and rules")

    def title(self) -> str:
        """Give the question."""
        return self.tr("What is the council called, and how does it decide?")

    def text(self) -> str:
        """Say how the rules are used."""
        return self.tr("The program counts by these rules and warns; the council decides.")

    def begin(self, answers: Answers) -> QWidget | None:
        """Show what is known."""
        self.council.set_text(answers.council)
        self.rules.show_rules(answers.seats, answers.quorum, answers.quorum_number, answers.requirement, answers.tie)
        return self.council

    def take(self, answers: Answers) -> QWidget | None:
        """Write the answers; the name and sensible numbers are needed."""
        rules = self.rules
        answers.council = self.council.text().strip()
        answers.seats, answers.quorum_number = rules.seats.value(), rules.number.value()
        answers.quorum, answers.requirement, answers.tie = (
            rules.quorum.value(),
            rules.requirement.value(),
            rules.tie.value(),
        )
        self.council_field.set_error("" if answers.council else self.tr("Please write the name of the council."))
        wrong = rules.wrong()
        return wrong if answers.council else self.council

    def retranslate(self) -> None:
        """Say every text again."""
        self.council_field.set_label(self.tr("Name of the council"))
        self.rules.retranslate()
