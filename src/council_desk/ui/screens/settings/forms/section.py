"""The page of the form: cards with its fields, and beside them a page that shows it on a meeting of the council."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QStandardPaths, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QScrollArea, QWidget

from council_desk.ui.binding import flush_focused
from council_desk.ui.desk_session import DeskSession
from council_desk.ui.errors import isolated
from council_desk.ui.history import Keys, undo_key
from council_desk.ui.preview import PagePreview, Source, safe_file_name
from council_desk.ui.screens.settings.documents_card import DocumentsCard
from council_desk.ui.screens.settings.forms.cards import (
    BeginningCard,
    FormCard,
    LetterheadCard,
    NumbersCard,
    OpeningCard,
    PageCard,
)
from council_desk.ui.screens.settings.forms.editor import FormEditor
from council_desk.ui.screens.settings.forms.parts_card import PartsCard
from council_desk.ui.screens.settings.section import Section
from council_desk.ui.unfolding import Unfolding

if TYPE_CHECKING:
    from council_desk.documents.typesetting import Typeset
    from council_desk.record.models import DocumentProfile, Emblem
    from council_desk.services.desk import Desk
    from council_desk.services.forms import Specimen
    from council_desk.services.turns import Turns

FOLLOW_MILLISECONDS = 120
_BELOW: dict[str, type[FormCard]] = {"parts": PartsCard, "numbers": NumbersCard, "page": PageCard}
"""The cards that are made a moment after the first ones; the desk's own stands beneath them."""


class FormSection(Section):
    """The form of the council's documents. The cards that are in view come first, the others a moment later."""

    parts: PartsCard
    numbers: NumbersCard
    page: PageCard

    def __init__(self, session: DeskSession) -> None:
        super().__init__(session)
        self.editor = FormEditor(session, self)
        self.beginning, self.letterhead = BeginningCard(self.editor), LetterheadCard(self.editor)
        self.opening = OpeningCard(self.editor)
        self.desk: DocumentsCard | None = None
        self.cards: list[FormCard] = [self.beginning, self.letterhead, self.opening]
        for card in self.cards:
            self.column.addWidget(card)
        self.column.addStretch(1)
        self.preview = PagePreview(session)
        self.preview.set_copies(())
        self.beside = self.preview
        self._follow = QTimer(self)
        self._follow.setSingleShot(True)
        self._follow.setInterval(FOLLOW_MILLISECONDS)
        self._follow.timeout.connect(self._show_pages)
        self._next: Source | None = None
        self._keys = Keys(self, self._key)
        self.editor.changed.connect(self.refresh)
        self.editor.specimen_read.connect(self._show_on)
        self.beginning.take.clicked.connect(self._choose_import)
        self.beginning.give.clicked.connect(self._choose_export)
        self.beginning.back.clicked.connect(self.go_back)
        self.letterhead.choose.clicked.connect(self._choose_emblem)
        self.letterhead.remove.clicked.connect(self.remove_emblem)
        for button, key in (
            (self.beginning.take, "I"),
            (self.beginning.give, "E"),
            (self.beginning.back, "B"),
            (self.letterhead.choose, "M"),
            (self.letterhead.remove, "R"),
        ):
            button.set_key(key)
        self.retranslate()

    def stand_in(self, area: QScrollArea) -> None:
        """Make the lower cards when the first have been drawn."""
        self._rest = Unfolding(area, self._make_card)
        self._rest.begin(len(_BELOW) + 1)

    def complete(self) -> None:
        """Make now what else is made a moment after the first cards."""
        self._rest.finish()

    def _make_card(self, place: int) -> None:
        at = self.column.count() - 1
        if place == len(_BELOW):
            self.desk = DocumentsCard(self.session)
            self.column.insertWidget(at, self.desk)
            self.desk.retranslate()
            self.desk.activate()
            return
        name = list(_BELOW)[place]
        card = _BELOW[name](self.editor)
        setattr(self, name, card)
        self.cards.append(card)
        self.column.insertWidget(at, card)
        card.retranslate()

    def activate(self) -> None:
        """Read the form and show it on a meeting."""
        if self.session.council_id is None:
            self._next = None
            self.preview.show_source(None)
        self.editor.load()
        if self.desk is not None:
            self.desk.activate()

    def flush(self) -> None:
        """Write what was typed."""
        flush_focused(self)
        self.editor.part.saving.flush()

    def refresh(self) -> None:
        """Show the form, and soon the page."""
        for card in self.cards:
            card.refresh()
        self._follow.start()

    def retranslate(self) -> None:
        """Say every text again."""
        for card in self.cards:
            card.retranslate()
        if self.desk is not None:
            self.desk.retranslate()
        self.preview.retranslate()

    def _show_on(self, specimen: "Specimen") -> None:
        """Show the form on a meeting: now, and again whenever the form was changed."""

        def make(_read: Any, _copy: str) -> "Typeset":
            from council_desk.services.forms import pages

            return pages(specimen, self.editor.part.value)

        def nothing(_desk: "Desk") -> "Turns[None]":
            yield

        self._next = Source(f"form {self.session.council_id}", nothing, make)
        self._follow.start()

    def _show_pages(self) -> None:
        """Make the pages; the first ones when the cards have been drawn, for both at once would hold up the window."""
        if self._next is None:
            self.preview.refresh()
            return
        self.preview.show_source(self._next)
        self._next = None

    # --------------------------------------------------------------------------------------------------- emblem

    def take_emblem(self, path: Path) -> None:
        """Take a picture as the emblem; one that cannot be one is refused with a sentence."""
        from council_desk.services.forms import take_emblem

        self.session.compute(lambda: take_emblem(path), self._emblem_read)

    def _emblem_read(self, emblem: "Emblem") -> None:
        former: Emblem | None = self.editor.value("emblem")
        if former is not None:
            emblem = emblem.model_copy(update={"height": former.height, "alternative": former.alternative})
        self.editor.choose("emblem", emblem)

    def remove_emblem(self) -> None:
        """Remove the emblem; a toast offers the way back."""
        back = self.editor.choose("emblem", None)
        self.letterhead.choose.setFocus()
        self.session.notify(self.tr("The emblem was removed."), back)

    # ------------------------------------------------------------------------------------------- in, out, back

    def go_back(self) -> None:
        """Give up the council's own form; a toast offers the way back."""
        back = self.editor.put(None)
        self.beginning.name.setFocus()
        self.session.notify(self.tr("Documents are written as is customary."), back)

    def import_file(self, path: Path) -> None:
        """Take over a form from a file; a toast offers the way back."""
        from council_desk.services.forms import import_form

        def take(form: "DocumentProfile") -> None:
            back = self.editor.put(form)
            told = self.tr("The form was taken from {path}.").replace("{path}", isolated(path.name))
            self.session.notify(told, back)

        self.session.compute(lambda: import_form(path), take)

    def export_file(self, path: Path) -> None:
        """Write the form to a file."""
        from council_desk.services.forms import export_form

        form = self.editor.part.value
        told = self.tr("The form is written to {path}.").replace("{path}", isolated(path.name))
        if form is not None:
            self.session.compute(lambda: export_form(path, form), lambda _: self.session.notify(told))

    def _choose_emblem(self) -> None:
        dialog = self._dialog(self.tr("Choose an emblem"), self.tr("Pictures (*.png *.jpg *.jpeg *.svg)"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.take_emblem(Path(name)))
        dialog.open()

    def _choose_import(self) -> None:
        dialog = self._dialog(self.tr("Import a form of documents"), self.tr("Form of documents (*.profile.json)"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.import_file(Path(name)))
        dialog.open()

    def _choose_export(self) -> None:
        dialog = self._dialog(self.tr("Export the form of documents"), self.tr("Form of documents (*.profile.json)"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("profile.json")
        unnamed = self.tr("Documents")
        dialog.selectFile(f"{safe_file_name(self.editor.value('name') or unnamed)}.profile.json")
        dialog.fileSelected.connect(lambda name: self.export_file(Path(name)))
        dialog.open()

    def _dialog(self, title: str, kinds: str) -> QFileDialog:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self, title, folder)
        dialog.setNameFilter(kinds)
        return dialog

    def _key(self, event: QKeyEvent, widget: QWidget) -> Any:
        parts = next((card for card in self.cards if isinstance(card, PartsCard)), None)
        moved = parts.key(event, widget) if parts is not None else None
        if parts is not None and moved is not None:
            return lambda: parts.move_part(*moved)
        return undo_key(self.editor.part.history, event, widget)
