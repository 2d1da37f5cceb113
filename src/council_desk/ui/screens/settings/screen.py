"""The screen of the settings: an outline at the leading edge, one section beside it.

A section is built when it is first asked for: together they hold more widgets than all other screens.
"""

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar, cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QWidget

from council_desk.ui.aim import Aim
from council_desk.ui.desk_session import DeskSession
from council_desk.ui.screen import MARGIN, Screen
from council_desk.ui.screens.settings.section import Section
from council_desk.ui.widgets.cards import Scroll
from council_desk.ui.widgets.labels import scaled_font
from council_desk.ui.widgets.master_list import Item, MasterList

if TYPE_CHECKING:
    from council_desk.ui.screens.settings.backups import BackupsSection
    from council_desk.ui.screens.settings.council import CouncilSection
    from council_desk.ui.screens.settings.exchange import ExchangeSection
    from council_desk.ui.screens.settings.forms import FormSection
    from council_desk.ui.screens.settings.general import GeneralSection
    from council_desk.ui.screens.settings.phrases import PhrasesSection
    from council_desk.ui.screens.settings.templates import TemplatesSection

S = TypeVar("S", bound=Section)
_WIDEST = 760
_NAMES = {
    "general": "general",
    "council": "council",
    "documents": "forms",
    "templates": "templates",
    "phrases": "phrases",
    "backups": "backups",
    "exchange": "exchange",
}
"""The sections in the order of the outline, and the attribute of each."""


class Sections(Mapping[str, Section]):
    """The sections by name; whoever asks for one has it built."""

    def __init__(self, screen: "SettingsScreen") -> None:
        self._screen = screen

    def __getitem__(self, name: str) -> Section:
        """Give a section."""
        return cast("Section", getattr(self._screen, _NAMES[name]))

    def __iter__(self) -> Iterator[str]:
        """Go through the names."""
        return iter(_NAMES)

    def __len__(self) -> int:
        """Count the sections."""
        return len(_NAMES)

    def built(self) -> list[Section]:
        """Give those that have been asked for."""
        return [self[name] for name in self if _NAMES[name] in self._screen.__dict__]


class SettingsScreen(Screen):
    """Settings."""

    name = "settings"
    icon = "settings"

    def __init__(self, session: DeskSession, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.sections = Sections(self)
        self._pages: dict[Section, QWidget] = {}
        self._aim: Aim | None = None
        self.outline = MasterList(lines=False)
        self.outline.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.stack = QStackedWidget()
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, MARGIN, MARGIN, 0)
        row.setSpacing(MARGIN)
        row.addWidget(self.outline, 1)
        row.addWidget(self.stack, 4)
        self.outline.chosen.connect(self.open_section)
        self.retranslate()
        self._show("general")

    @cached_property
    def general(self) -> "GeneralSection":
        """Language and looks."""
        from council_desk.ui.screens.settings.general import GeneralSection

        return self._placed(GeneralSection(self.session))

    @cached_property
    def council(self) -> "CouncilSection":
        """The council and its rules."""
        from council_desk.ui.screens.settings.council import CouncilSection

        return self._placed(CouncilSection(self.session))

    @cached_property
    def forms(self) -> "FormSection":
        """The council's own form of documents."""
        from council_desk.ui.screens.settings.forms import FormSection

        return self._placed(FormSection(self.session))

    @cached_property
    def templates(self) -> "TemplatesSection":
        """What meetings begin with."""
        from council_desk.ui.screens.settings.templates import TemplatesSection

        return self._placed(TemplatesSection(self.session))

    @cached_property
    def phrases(self) -> "PhrasesSection":
        """The council's own phrases."""
        from council_desk.ui.screens.settings.phrases import PhrasesSection

        return self._placed(PhrasesSection(self.session))

    @cached_property
    def backups(self) -> "BackupsSection":
        """Copies of the desk."""
        from council_desk.ui.screens.settings.backups import BackupsSection

        return self._placed(BackupsSection(self.session))

    @cached_property
    def exchange(self) -> "ExchangeSection":
        """What comes in and goes out."""
        from council_desk.ui.screens.settings.exchange import ExchangeSection

        return self._placed(ExchangeSection(self.session))

    def title(self) -> str:
        """Give the screen's name."""
        return self.tr("Settings")

    def open_section(self, name: str) -> None:
        """Bring a section to the front."""
        self.flush()
        self._show(name)
        self.sections[name].activate()

    def _show(self, name: str) -> None:
        self.outline.select(name)
        self.stack.setCurrentWidget(self._pages[self.sections[name]])

    def activate(self) -> None:
        """Read what the section in front shows."""
        self.sections[self.outline.current_key() or "general"].activate()

    def go_to(self, kind: str, key: str) -> None:
        """Show the council, and the field that is named."""
        if kind == "council":
            self.open_section("council")
            self._aim_at(self.council.focus_on(key))

    def flush(self) -> None:
        """Write what was typed."""
        for section in self.sections.built():
            section.flush()

    def retranslate(self) -> None:
        """Say every text again."""
        for section in self.sections.built():
            section.retranslate()
        titles = self._titles()
        self.outline.set_items([Item(name, titles[name]) for name in self.sections])
        self.outline.setAccessibleName(self.tr("Sections of the settings"))
        bold = QFontMetrics(scaled_font(1.0, bold=True))
        widest = max(bold.horizontalAdvance(title) for title in titles.values())
        self.outline.setFixedWidth(max(widest + 32, 190))

    def _titles(self) -> dict[str, str]:
        return {
            "general": self.tr("Language and looks"),
            "council": self.tr("Council and rules"),
            "documents": self.tr("Documents"),
            "templates": self.tr("Templates"),
            "phrases": self.tr("Phrases"),
            "backups": self.tr("Backups"),
            "exchange": self.tr("Import and export"),
        }

    def showEvent(self, event: QShowEvent) -> None:
        """Give the outline the focus the first time."""
        super().showEvent(event)
        if self.focusWidget() is None:
            self.outline.setFocus(Qt.FocusReason.OtherFocusReason)

    def _aim_at(self, card: QWidget) -> None:
        """Bring a card of the council to the top, also while what is read makes the cards around it taller."""
        area = self._pages[self.council]
        if self._aim is None and isinstance(area, Scroll):
            self._aim = Aim(area, self.council)
        if self._aim is not None:
            self._aim.take(card)

    def _placed(self, section: S) -> S:
        """Put a section that was just built into the stack."""
        section.setMaximumWidth(_WIDEST)
        self._pages[section] = self._page(section)
        self.stack.addWidget(self._pages[section])
        return section

    def _page(self, section: Section) -> QWidget:
        content = QWidget()
        row = QHBoxLayout(content)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(section, 100)
        row.addStretch(1)
        scroll = Scroll(content, snug=True)
        section.stand_in(scroll)
        if section.beside is None:
            return scroll
        page = QWidget()
        both = QHBoxLayout(page)
        both.setContentsMargins(0, 0, 8, MARGIN)
        both.setSpacing(12)
        both.addWidget(scroll, 6)
        both.addWidget(section.beside, 5)
        return page
