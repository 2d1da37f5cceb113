"""The papers on one person: consent forms for a guardian or themselves, and what belongs to a youth mayor's term."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from council_desk.domain.paperwork import ConsentPurpose, DocumentKind, Order
from council_desk.ui.clock import today
from council_desk.ui.paper_output import PaperOutput
from council_desk.ui.paper_rows import PaperRow, column
from council_desk.ui.preview import safe_file_name
from council_desk.ui.screens.people.editor import PersonEditor
from council_desk.ui.widgets.cards import Card
from council_desk.ui.widgets.labels import PlainLabel

if TYPE_CHECKING:
    from council_desk.record.models import Assignment

SERVICE_PAPERS = (DocumentKind.APPOINTMENT, DocumentKind.PORTFOLIO, DocumentKind.CERTIFICATE)


class PersonPapers(QObject):
    """Makes the papers on the person who is open, of what stands on the screen now."""

    def __init__(self, widget: QWidget, editor: PersonEditor) -> None:
        super().__init__(widget)
        self._editor = editor
        self._papers = PaperOutput(widget, editor.session)

    @property
    def assignment(self) -> "Assignment | None":
        """The latest assignment of the person, in the council that is shown if there is one."""
        file, council = self._editor.file, self._editor.session.council_id
        held = file.assignments if file else ()
        return next((one for one in held if one.organization == council), next(iter(held), None))

    def row(self, order: Callable[[], Order | None]) -> PaperRow:
        """Give a row for a paper; `order` says what it is when a button is pressed."""
        row = PaperRow(
            lambda: self._do(self._papers.print, order, row), lambda: self._do(self._papers.save, order, row)
        )
        return row

    def consent(self, purpose: ConsentPurpose) -> Order:
        """Order the consent to one purpose."""
        return Order(kind=DocumentKind.CONSENT, subject=self._editor.person.id, purpose=purpose, on=today())

    def of_service(self, kind: DocumentKind) -> Order | None:
        """Order a paper on the latest assignment; None without one."""
        held = self.assignment
        return Order(kind=kind, subject=held.id, on=today()) if held else None

    def _do(self, deed: Callable[[Order, str], None], order: Callable[[], Order | None], row: PaperRow) -> None:
        self._editor.saving.flush()
        wanted = order()
        if wanted is not None:
            deed(wanted, safe_file_name(self._editor.person.name, row.label.text()))


class ServiceCard(Card):
    """The papers of a youth mayor: appointment, portfolio, certificate. Shown where there is an assignment."""

    def __init__(self, editor: PersonEditor, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.editor = editor
        self.papers = PersonPapers(self, editor)
        self.term = PlainLabel("", "muted", wrap=True)
        self.rows = {
            kind: self.papers.row(lambda kind=kind: self.papers.of_service(kind))  # type: ignore[misc]
            for kind in SERVICE_PAPERS
        }
        self.body.addWidget(self.term)
        self.body.addLayout(column(tuple(self.rows.values())))

    def refresh(self) -> None:
        """Show whether there is an assignment, and for how long."""
        held, formats = self.papers.assignment, self.editor.session.formats
        self.setVisible(held is not None)
        if held is None:
            return
        start = formats.day(held.start_date)
        if held.end_date is None:
            self.term.setText(self.tr("Term: since {start}").format(start=start))
        else:
            self.term.setText(self.tr("Term: {start} to {end}").format(start=start, end=formats.day(held.end_date)))

    def retranslate(self) -> None:
        """Say every text again."""
        self.set_title(self.tr("Papers of the youth mayor"))
        names = {
            DocumentKind.APPOINTMENT: self.tr("Letter of appointment"),
            DocumentKind.PORTFOLIO: self.tr("Portfolio"),
            DocumentKind.CERTIFICATE: self.tr("Certificate"),
        }
        for kind, row in self.rows.items():
            row.set_name(names[kind])
