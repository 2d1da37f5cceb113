"""The Needs and initiatives screen: three views, one primary button each."""

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QStackedWidget, QWidget

from council_desk.domain.needs import CARRIED
from council_desk.domain.terms import PaperType
from council_desk.ui.clock import today
from council_desk.ui.desk_session import DeskSession
from council_desk.ui.history import Keys, undo_key
from council_desk.ui.screen import Screen, page_layout
from council_desk.ui.screens.needs.papers_view import PapersView
from council_desk.ui.widgets.empty_state import EmptyState
from council_desk.ui.widgets.segments import SegmentedControl

if TYPE_CHECKING:
    from council_desk.record.models import Diagnosis
    from council_desk.services.paper_rows import PaperRow
    from council_desk.ui.screens.needs.diagnosis_view import DiagnosisView

NEEDS, INITIATIVES, DIAGNOSIS = "needs", "initiatives", "diagnosis"
_KINDS = ("paper", "meeting", "project", "letter", "person", "organization", "diagnosis")


class NeedsScreen(Screen):
    """Needs, initiatives and the diagnosis."""

    name = "needs"
    icon = "needs"

    def __init__(self, session: DeskSession, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._council: str | None = None
        self._rows: Sequence[PaperRow] = ()
        self._diagnoses: Sequence[Diagnosis] = ()
        self._after: list[tuple[str, str]] = []
        self.view_switch = SegmentedControl()
        self.papers = PapersView(session)
        self.empty = EmptyState("needs")
        self._stack = QStackedWidget()
        for page in (self.papers, self.empty):
            self._stack.addWidget(page)
        page_layout(self).addWidget(self._stack, 1)
        self._new = QAction(self)
        self._new.setShortcut(QKeySequence(QKeySequence.StandardKey.New))
        self._new.triggered.connect(self.new)
        self._keys = Keys(self, self._key)
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        session = self.session
        session.changed.connect(self._changed)
        session.council_changed.connect(lambda _: self._other_council())
        self.view_switch.value_changed.connect(self.show_view)
        self.empty.triggered.connect(self.new)
        self.empty.second_triggered.connect(session.sheet_wanted)
        self.empty.second_action.set_key("P")
        self.empty.third_triggered.connect(lambda: self.show_view(DIAGNOSIS))
        self.papers.rows_wanted.connect(self._load)
        self.papers.shown_changed.connect(self.header_changed)
        self.papers.capture_wanted.connect(self.new)
        self.papers.around.place_wanted.connect(self._go)

    @cached_property
    def diagnosis(self) -> "DiagnosisView":
        """The neighbourhood's diagnosis, built when it is first shown."""
        from council_desk.ui.screens.needs.diagnosis_view import DiagnosisView

        view = DiagnosisView(self.session)
        view.retranslate()
        view.rows_wanted.connect(self._load)
        view.coverage.field_wanted.connect(lambda field: self._show_only(field=field))
        view.coverage.voice_wanted.connect(lambda voice: self._show_only(voice=voice))
        self._stack.addWidget(view)
        view.set_all(self._diagnoses, self._rows)
        return view

    def _built_diagnosis(self) -> "DiagnosisView | None":
        return self.diagnosis if "diagnosis" in self.__dict__ else None

    # ------------------------------------------------------------------------------------------------- the frame

    def title(self) -> str:
        """Give the screen's name."""
        return self.tr("Needs and initiatives")

    def subtitle(self) -> str:
        """Give how many are shown, and of how many."""
        if self._stack.currentWidget() is not self.papers:
            return ""
        number = self.session.formats.number
        shown, count = len(self.papers.shown()), len(self.papers.rows())
        if shown < count:
            return self.tr("{shown} of {count}").format(shown=number(shown), count=number(count))
        return number(count) if count else ""

    def badge(self) -> int:
        """Give how many were left for more than a month."""
        day = today()
        return sum(row.waits(day) for row in self._rows)

    def primary_action(self) -> QAction | None:
        """Give the way to a new need, initiative or diagnosis."""
        return self._new

    def header_widgets(self) -> Sequence[QWidget]:
        """Give the switch."""
        return (self.view_switch,)

    def activate(self) -> None:
        """Read the lists, and what meetings and projects did with the open one meanwhile; it stays open."""
        if self._council != self.session.council_id:
            self._other_council()
        else:
            self._load()
            self.papers.changed_elsewhere(None)

    def flush(self) -> None:
        """Write what was typed."""
        self.papers.flush()
        if diagnosis := self._built_diagnosis():
            diagnosis.flush()

    def go_to(self, kind: str, key: str) -> None:
        """Show a "paper" or a "diagnosis"."""
        self._after.append((kind, key))
        self._load()

    def view(self) -> str:
        """Give which of the three views is shown."""
        return self.view_switch.value() or NEEDS

    def show_view(self, view: str) -> None:
        """Show one of the three views."""
        self.view_switch.set_value(view)
        self._show_page()
        if view != DIAGNOSIS:
            self.papers.show_kind(view == INITIATIVES)
        self._say_new()
        self.header_changed.emit()

    def new(self) -> None:
        """Catch a need or an initiative, or begin a diagnosis."""
        view = self.view()
        if view == DIAGNOSIS:
            self.diagnosis.new_diagnosis()
        else:
            kind = PaperType.INITIATIVE if view == INITIATIVES else PaperType.NEED
            self.session.capture_wanted.emit(str(kind))

    def retranslate(self) -> None:
        """Say every text again."""
        self.view_switch.set_segments(
            [
                (NEEDS, self.tr("Needs")),
                (INITIATIVES, self.tr("Initiatives")),
                (DIAGNOSIS, self.tr("Diagnosis")),
            ]
        )
        self.view_switch.setAccessibleName(self.tr("View"))
        self.papers.retranslate()
        if diagnosis := self._built_diagnosis():
            diagnosis.retranslate()
        self._say_new()

    def _say_new(self) -> None:
        words = {
            NEEDS: self.tr("New need"),
            INITIATIVES: self.tr("New initiative"),
            DIAGNOSIS: self.tr("New diagnosis"),
        }
        self._new.setText(words[self.view()])
        first = self.tr("Catch the first need")
        self.empty.set_texts(
            self.tr("What residents ask for, and what they begin themselves"),
            self.tr(
                "A need is caught in ten seconds from anywhere with Ctrl+Shift+N: what was said, by which voice, about "
                "which field. From here it goes onto an agenda, to a decision and into a project."
            ),
            self.tr("Write down the first initiative") if self.view() == INITIATIVES else first,
            self.tr("From a spreadsheet …"),
            self.tr("To the diagnosis"),
        )

    # ------------------------------------------------------------------------------------------------- the lists

    def _other_council(self) -> None:
        self.flush()
        self.papers.close_paper()
        if diagnosis := self._built_diagnosis():
            diagnosis.close_diagnosis()
        self._council, self._diagnoses = self.session.council_id, ()
        self._load()

    def _load(self) -> None:
        council = self.session.council_id
        if council is None:
            return

        def show(found: "tuple[tuple[PaperRow, ...], tuple[Diagnosis, ...]]") -> None:
            if council == self.session.council_id:
                self._take(*found)

        self.session.read(lambda desk: (desk.papers.list(council), desk.diagnoses.list(council)), show)

    def _take(self, rows: "Sequence[PaperRow]", diagnoses: "Sequence[Diagnosis]") -> None:
        first = not self._rows and bool(rows)
        self._rows, self._diagnoses = rows, diagnoses
        self.papers.set_rows(rows)
        if diagnosis := self._built_diagnosis():
            diagnosis.set_all(diagnoses, rows)
            diagnosis.changed_elsewhere()
        self._show_page()
        if first and self.isVisible() and self._stack.currentWidget() is self.papers:
            self.papers.list.setFocus()
        self.header_changed.emit()
        after, self._after = self._after, []
        for kind, key in after:
            self._go(kind, key)

    def _show_page(self) -> None:
        if self.view() == DIAGNOSIS:
            page: QWidget = self.diagnosis
        else:
            page = self.papers if self._rows else self.empty
        if page is not self._stack.currentWidget():
            self.flush()
            self._stack.setCurrentWidget(page)

    def _show_only(self, **asked: Any) -> None:
        """Show what was said of a field or by a voice, needs or initiatives, wherever there is some."""
        wanted = [row for row in self._rows if all(getattr(row, name) == value for name, value in asked.items())]
        only_initiatives = bool(wanted) and all(row.paper_type in CARRIED for row in wanted)
        self.show_view(INITIATIVES if only_initiatives else NEEDS)
        self.papers.show_only(**asked)

    def _go(self, kind: str, key: str) -> None:
        if kind == "paper":
            row = next((row for row in self._rows if row.id == key), None)
            if row is not None:
                self.show_view(INITIATIVES if row.paper_type in CARRIED else NEEDS)
                self.papers.go_to(key)
        elif kind == "diagnosis":
            self.show_view(DIAGNOSIS)
            self.diagnosis.open_diagnosis(key)
        else:
            self.session.place_wanted.emit(kind, key)

    def _changed(self, changes: Any) -> None:
        """Read again what another part of the program changed."""
        diagnosis = self._built_diagnosis()
        own = self.papers.editor.is_own(changes) or (diagnosis is not None and diagnosis.editor.is_own(changes))
        if own or not self.isVisible():
            return
        if any(self.session.touched(changes, kind) for kind in _KINDS):
            self._load()
            self.papers.changed_elsewhere(changes)

    def _key(self, event: QKeyEvent, widget: QWidget) -> Any:
        history = self.diagnosis.editor.history if self.view() == DIAGNOSIS else self.papers.editor.history
        return undo_key(history, event, widget)
