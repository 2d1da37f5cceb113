"""The screen of the settings: an outline at the leading edge, one section beside it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QWidget

from council_desk.ui.desk_session import DeskSession
from council_desk.ui.screen import MARGIN, Screen
from council_desk.ui.screens.settings.backups import BackupsSection
from council_desk.ui.screens.settings.council import CouncilSection
from council_desk.ui.screens.settings.exchange import ExchangeSection
from council_desk.ui.screens.settings.forms import FormSection
from council_desk.ui.screens.settings.general import GeneralSection
from council_desk.ui.screens.settings.phrases import PhrasesSection
from council_desk.ui.screens.settings.section import Section
from council_desk.ui.screens.settings.templates import TemplatesSection
from council_desk.ui.widgets.cards import Scroll
from council_desk.ui.widgets.labels import scaled_font
from council_desk.ui.widgets.master_list import Item, MasterList

_WIDEST = 760


class SettingsScreen(Screen):
    """Settings."""

    name = "settings"
    icon = "settings"

    def __init__(self, session: DeskSession, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.general, self.council = GeneralSection(session), CouncilSection(session)
        self.forms = FormSection(session)
        self.templates, self.phrases = TemplatesSection(session), PhrasesSection(session)
        self.backups, self.exchange = BackupsSection(session), ExchangeSection(session)
        self.sections: dict[str, Section] = {
            "general": self.general,
            "council": self.council,
            "documents": self.forms,
            "templates": self.templates,
            "phrases": self.phrases,
            "backups": self.backups,
            "exchange": self.exchange,
        }
        self.outline = MasterList(lines=False)
        self.outline.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.stack = QStackedWidget()
        for section in self.sections.values():
            section.setMaximumWidth(_WIDEST)
            self.stack.addWidget(self._page(section))
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, MARGIN, MARGIN, 0)
        row.setSpacing(MARGIN)
        row.addWidget(self.outline, 1)
        row.addWidget(self.stack, 4)
        self.outline.chosen.connect(self.open_section)
        self.retranslate()
        self.outline.select("general")

    def title(self) -> str:
        """Give the screen's name."""
        return self.tr("Settings")

    def open_section(self, name: str) -> None:
        """Bring a section to the front."""
        self.flush()
        self.outline.select(name)
        self.stack.setCurrentIndex(list(self.sections).index(name))
        self.sections[name].activate()

    def activate(self) -> None:
        """Read what the section in front shows."""
        self.sections[self.outline.current_key() or "general"].activate()

    def go_to(self, kind: str, key: str) -> None:
        """Show the council, and the field that is named."""
        if kind == "council":
            self.open_section("council")
            self.council.focus_on(key)

    def flush(self) -> None:
        """Write what was typed."""
        for section in self.sections.values():
            section.flush()

    def retranslate(self) -> None:
        """Say every text again."""
        for section in self.sections.values():
            section.retranslate()
        self.outline.set_items([Item(name, section.name()) for name, section in self.sections.items()])
        self.outline.setAccessibleName(self.tr("Sections of the settings"))
        bold = QFontMetrics(scaled_font(1.0, bold=True))
        widest = max(bold.horizontalAdvance(section.name()) for section in self.sections.values())
        self.outline.setFixedWidth(max(widest + 32, 190))

    def showEvent(self, event: QShowEvent) -> None:
        """Give the outline the focus the first time."""
        super().showEvent(event)
        if self.focusWidget() is None:
            self.outline.setFocus(Qt.FocusReason.OtherFocusReason)

    def _page(self, section: Section) -> QWidget:
        content = QWidget()
        row = QHBoxLayout(content)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(section, 100)
        row.addStretch(1)
        scroll = Scroll(content, snug=True)
        if section.beside is None:
            return scroll
        page = QWidget()
        both = QHBoxLayout(page)
        both.setContentsMargins(0, 0, 8, MARGIN)
        both.setSpacing(12)
        both.addWidget(scroll, 6)
        both.addWidget(section.beside, 5)
        return page
