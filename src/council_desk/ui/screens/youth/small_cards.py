"""The smaller cards of a term: duties, who helps, and the papers."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from council_desk.domain.paperwork import DocumentKind, Order
from council_desk.ui.binding import Form
from council_desk.ui.clock import today
from council_desk.ui.keyed_column import KeyedColumn
from council_desk.ui.paper_output import PaperOutput
from council_desk.ui.paper_rows import PaperRow, column
from council_desk.ui.preview import safe_file_name
from council_desk.ui.screens.people.papers import SERVICE_PAPERS
from council_desk.ui.screens.youth.book import PeopleBook
from council_desk.ui.screens.youth.editor import TermEditor
from council_desk.ui.screens.youth.parts_card import TermCard
from council_desk.ui.screens.youth.wording import Wording
from council_desk.ui.widgets.buttons import Button
from council_desk.ui.widgets.fact_line import FactLine, Facts
from council_desk.ui.widgets.labels import PlainLabel
from council_desk.ui.widgets.text_field import TextField

if TYPE_CHECKING:
    from council_desk.services.youth_rows import AssignmentRow

_DUTY_LENGTH = 2_000


class DutiesCard(TermCard):
    """The duties, one a line; the letter of appointment lists them."""

    def __init__(self, editor: TermEditor, book: PeopleBook) -> None:
        super().__init__(editor, book)
        self.hint, self.duties = PlainLabel("", "small", wrap=True), TextField(least_rows=2)
        self.body.addWidget(self.hint)
        self.body.addWidget(self.duties)
        self.form = Form()
        binding = self.form.add(
            lambda: editor.value.duties,
            lambda value: editor.change(undoable=False, duties=value),
            lambda value: self.duties.set_text("\n".join(value or ())),
        )
        self.duties.textChanged.connect(lambda: binding.typed(_lines(self.duties.text())))

    def start(self) -> None:
        """Another term is shown from now on."""
        self.form.forget()
        self.duties.document().clearUndoRedoStacks()

    def refresh(self) -> None:
        """Show the duties."""
        self.form.refresh()

    def retranslate(self) -> None:
        """Say every text again."""
        self.set_title(self.tr("Duties"))
        self.hint.setText(self.tr("One duty a line. The letter of appointment lists them."))
        self.duties.setAccessibleName(self.tr("Duties"))


def _lines(text: str) -> tuple[str, ...]:
    return tuple(line.strip()[:_DUTY_LENGTH] for line in text.split("\n") if line.strip())


class AssistantsCard(TermCard):
    """Who helps a youth mayor: deputies and project leads with their fields, as many as there are."""

    wanted = Signal(str)
    new_wanted = Signal()

    def __init__(
        self, editor: TermEditor, book: PeopleBook, words: Wording, helpers: "Callable[[], Sequence[AssignmentRow]]"
    ) -> None:
        super().__init__(editor, book)
        self.words, self._helpers = words, helpers
        self.none = PlainLabel("", "muted", wrap=True)
        self.rows = KeyedColumn[FactLine](self._make, spacing=2)
        self.new = Button(kind="quiet", icon="plus")
        self.add_to_header(self.new)
        self.body.addWidget(self.none)
        self.body.addWidget(self.rows)
        self.new.clicked.connect(self.new_wanted)

    def refresh(self) -> None:
        """Show who helps."""
        found = list(self._helpers())
        self.rows.show_keys([row.id for row in found])
        for row in found:
            line = self.rows.widget(row.id)
            if line is not None:
                pill, tone = self.words.row_pill(row)
                name = row.name or self.tr("Particulars are not on this desk")
                line.show_facts(Facts(name, self.words.post(row.post, row.label, row.domain), pill, tone))
        self.rows.setVisible(bool(found))
        self.none.setVisible(not found)

    def _make(self, key: str) -> FactLine:
        line = FactLine(mark="chevron-right")
        line.clicked.connect(lambda: self.wanted.emit(key))
        return line

    def retranslate(self) -> None:
        """Say every text again."""
        self.set_title(self.tr("Assistants"))
        self.new.setText(self.tr("Assistant"))
        self.new.setToolTip(self.tr("Begin the term of a deputy or a project lead"))
        self.none.setText(self.tr("Nobody helps yet. As many as the city uses, each with a field of work."))


class PapersCard(TermCard):
    """The papers of the term, made of what stands on the screen now."""

    def __init__(self, editor: TermEditor, book: PeopleBook) -> None:
        super().__init__(editor, book)
        self._papers = PaperOutput(self, editor.session)
        self.rows = {kind: self._row(kind) for kind in SERVICE_PAPERS}
        self.body.addLayout(column(tuple(self.rows.values())))

    def _row(self, kind: DocumentKind) -> PaperRow:
        return PaperRow(lambda: self._do(self._papers.print, kind), lambda: self._do(self._papers.save, kind))

    def _do(self, deed: Callable[[Order, str], None], kind: DocumentKind) -> None:
        self.editor.flush()
        name = safe_file_name(self.editor.file.name, self.rows[kind].label.text())
        deed(Order(kind=kind, subject=self.editor.value.id, on=today()), name)

    def retranslate(self) -> None:
        """Say every text again."""
        self.set_title(self.tr("Papers"))
        names = {
            DocumentKind.APPOINTMENT: self.tr("Letter of appointment"),
            DocumentKind.PORTFOLIO: self.tr("Portfolio"),
            DocumentKind.CERTIFICATE: self.tr("Certificate"),
        }
        for kind, row in self.rows.items():
            row.set_name(names[kind])
