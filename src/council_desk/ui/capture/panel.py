"""The panel in which a need is caught from anywhere: over a part of the window, never in the way of it.

It is on the desk from its first letters on, so that neither Escape nor a power cut loses it. Escape puts the panel
away with what stands in it; Enter is done with it.
"""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget
from shiboken6 import isValid

from council_desk.domain.digits import to_latin
from council_desk.domain.terms import PaperType
from council_desk.ui.autosave import SaveState
from council_desk.ui.capture.duplicate import SUPPORT_LETTER, DuplicateOffer
from council_desk.ui.capture.form import KINDS, CaptureForm
from council_desk.ui.clock import today
from council_desk.ui.desk_session import DeskSession
from council_desk.ui.history import Keys
from council_desk.ui.letter_keys import letter
from council_desk.ui.paper_editor import PaperEditor
from council_desk.ui.reading_order import move_focus
from council_desk.ui.saved_label import saved_words
from council_desk.ui.widgets.buttons import Button, ToolIcon
from council_desk.ui.widgets.cards import Scroll
from council_desk.ui.widgets.labels import PlainLabel

if TYPE_CHECKING:
    from council_desk.record.models import Paper
    from council_desk.services.desk import Desk

LEAST_LETTERS = 3
"""From so many letters on, what is typed is on the desk."""
WIDEST, EDGE = 780, 16
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_USUAL_POINTS = 10.0


class CapturePanel(QFrame):
    """One need at a time. `saved` tells the id of what was caught, `left` that the panel went."""

    saved = Signal(str)
    left = Signal()

    def __init__(self, session: DeskSession, parent: QWidget) -> None:
        super().__init__(parent)
        self.session = session
        self.setObjectName("capture")
        self.setProperty("popup", True)
        self._before: QWidget | None = None
        self._finishing = False
        self._showing = False
        self._kind = PaperType.NEED
        self.editor = PaperEditor(session, self)
        self.heading, self.state = PlainLabel("", "heading"), PlainLabel("", "small")
        self.close_icon = ToolIcon("close")
        self.form = CaptureForm(session)
        self.duplicate = DuplicateOffer(session)
        self.done, self.discard = Button(kind="primary", icon="check"), Button(kind="quiet", icon="trash")
        self.hint = PlainLabel("", "small", wrap=True)
        self._content = QWidget()
        self.area = Scroll(self._content)
        self._lay_out()
        self._keys = Keys(self, self._key)
        self._connect()
        self.retranslate()
        self.hide()

    def _lay_out(self) -> None:
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.addWidget(self.heading)
        head.addWidget(self.state, 1)
        head.addWidget(self.close_icon)
        foot.setSpacing(8)
        foot.addWidget(self.done)
        foot.addWidget(self.discard)
        foot.addWidget(self.hint, 1)
        inner = QVBoxLayout(self._content)
        inner.setContentsMargins(0, 0, 6, 0)
        inner.setSpacing(8)
        inner.addLayout(head)
        inner.addWidget(self.form)
        inner.addWidget(self.duplicate)
        inner.addLayout(foot)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 10, 12)
        column.addWidget(self.area)

    def _connect(self) -> None:
        self.form.said.connect(self._said)
        self.form.answered.connect(self._answered)
        self.duplicate.support_wanted.connect(self.support)
        self.duplicate.open_wanted.connect(self._open_other)
        self.duplicate.shown.connect(self._place)
        self.done.clicked.connect(self.finish)
        self.discard.clicked.connect(self.throw_away)
        self.close_icon.clicked.connect(self.put_away)
        self.editor.saving.saved.connect(self._was_saved)
        self.editor.saving.state_changed.connect(self._say_state)
        session = self.session
        session.changed.connect(self._changed)
        session.formats_changed.connect(self.retranslate)
        session.council_changed.connect(lambda _: self._leave_council())
        session.closed.connect(self._leave_council)
        self._content.installEventFilter(self)
        window = self.parentWidget()
        if window is not None:
            window.installEventFilter(self)

    # ---------------------------------------------------------------------------------------- coming and going

    def open(self, kind: str = "", *, leads_on: bool = True) -> None:
        """Come to the front with what stood here last, or empty; `kind` is the kind of paper for an empty one.

        `leads_on` says whether there is a screen behind it on which another need can be shown.
        """
        self.duplicate.open.setVisible(leads_on)
        council = self.session.council_id
        if council is None or not self.session.is_open:
            return
        if kind and not self.editor.is_open and not self.form.text.text().strip():
            self._kind = next((each for each in KINDS if each == kind), PaperType.NEED)
            self.form.kind.set_value(self._kind)
        if self.isHidden():
            self._before = QApplication.focusWidget()
            self.session.read(lambda desk: desk.papers.surroundings(council), self.form.offer)
            self.show()
        self._place()
        self.raise_()
        self.form.text.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def put_away(self) -> None:
        """Go, with everything that stands here; it is here again next time, and on the desk meanwhile."""
        self.flush()
        self._go()

    def flush(self) -> None:
        """Write what was typed."""
        self.form.text.flush()
        self.editor.saving.flush()

    def _go(self) -> None:
        inside = self.isAncestorOf(QApplication.focusWidget() or self.window())
        self.hide()
        before, self._before = self._before, None
        if inside and before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.left.emit()

    def _clear(self) -> None:
        self._finishing = False
        self._showing = True
        self.form.clear(self._kind)
        self._showing = False
        self.duplicate.clear()
        self._say_state()

    def _leave_council(self) -> None:
        """Another council or desk: what stands here is on the desk that it was written for."""
        self.editor.close()
        self._clear()
        if not self.isHidden():
            self._go()

    # ------------------------------------------------------------------------------------------------- writing

    def _said(self) -> None:
        if self._showing:
            return
        said = self.form.text.text()
        if not said.strip():
            self._take_back()
        elif self.editor.is_open:
            self.editor.type_said(said)
        elif len("".join(said.split())) >= LEAST_LETTERS:
            self._begin(said)
        self.duplicate.look(said, self.editor.value.id if self.editor.is_open else "")

    def _begin(self, said: str) -> None:
        from council_desk.services.paper_values import new_paper

        council = self.session.council_id
        if council is not None:
            answers = {name: value for name, value in self.form.answers().items() if value}
            self.editor.begin(new_paper(council, said, today(), **answers))

    def _answered(self) -> None:
        self._kind = self.form.kind.value() or PaperType.NEED
        if self.editor.is_open and not self._showing:
            self.editor.type(**self.form.answers())

    def _take_back(self) -> None:
        """Nothing stands here any more: take what was begun off the desk."""
        if not self.editor.is_open:
            return
        paper = self.editor.value
        self.editor.forget()
        self.session.write(lambda desk: desk.papers.discard(paper.id))

    def finish(self) -> None:
        """Be done with it: it is saved, and the panel goes. With nothing said, ask for it."""
        said = self.form.text.text()
        if not said.strip():
            self.hint.setText(self.tr("Write down what was said first."))
            self.form.text.setFocus()
            return
        if not self.editor.is_open:
            self._begin(said)
        self._finishing = True
        if self.editor.saving.state is SaveState.SAVED:
            self._was_saved()
        else:
            self.editor.saving.flush()

    def _was_saved(self) -> None:
        if not self._finishing or self.editor.saving.pending or not self.editor.is_open:
            return
        paper = self.editor.value
        self.editor.close()
        self._clear()
        self._go()

        def undo() -> None:
            self.session.write(lambda desk: desk.papers.discard(paper.id))

        def show() -> None:
            self.session.place_wanted.emit("paper", paper.id)

        told = self.tr("Written down: {title}").format(title=paper.title)
        self.session.notify(told, undo, (self.tr("Open"), show))
        self.saved.emit(paper.id)

    def throw_away(self) -> None:
        """Take it off the desk; a toast offers the way back."""
        paper = self.editor.value if self.editor.is_open else None
        self.editor.forget()
        self._clear()
        self._go()
        if paper is None:
            return
        self.session.write(lambda desk: desk.papers.discard(paper.id))
        told = self.tr("Thrown away: {title}").format(title=paper.title)
        self.session.notify(told, lambda: self.session.write(lambda desk: desk.papers.restore(paper)))

    def support(self, paper_id: str) -> None:
        """Add a supporter (or as many as were named) to a need that is there, in place of this one."""
        draft, more = self.editor.value if self.editor.is_open else None, max(self.form.supporters.value() or 0, 1)
        title = self.duplicate.row.title if self.duplicate.row else ""
        self.editor.saving.flush()

        def done(_: Any) -> None:
            self.editor.forget()
            self._clear()
            self._go()
            told = self.tr("One more stands behind: {title}") if more == 1 else self.tr("More stand behind: {title}")
            self.session.notify(told.format(title=title), lambda: self._unsupport(paper_id, draft, more))

        self.session.write(lambda desk: desk.papers.support_instead(paper_id, draft, more), done)

    def _unsupport(self, paper_id: str, draft: "Paper | None", more: int) -> None:
        def work(desk: "Desk") -> Any:
            changes = desk.papers.support(paper_id, -more)
            return changes | desk.papers.restore(draft) if draft is not None else changes

        self.session.write(work)

    def _open_other(self, paper_id: str) -> None:
        self.put_away()
        self.session.place_wanted.emit("paper", paper_id)

    def _changed(self, changes: Any) -> None:
        """Follow what another part of the program did with the need that stands here."""
        editor = self.editor
        if not editor.is_open or editor.is_own(changes) or changes is None or self._finishing:
            return
        key = ("paper", editor.value.id)
        if key in changes.removed:
            editor.forget()
            self._clear()
        elif key in changes.updated and editor.saving.state is SaveState.SAVED:
            self.session.read(lambda desk: desk.papers.get(key[1]).paper, self._read_again, lambda _: None)

    def _read_again(self, paper: "Paper") -> None:
        if self.editor.is_open and self.editor.value.id == paper.id and self.editor.saving.state is SaveState.SAVED:
            self.editor.open(paper)
            self._showing = True
            self.form.show_paper(paper)
            self._showing = False

    # ---------------------------------------------------------------------------------------------------- keys

    def _key(self, event: QKeyEvent, widget: QWidget) -> Any:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() == Qt.Key.Key_Escape and not held:
            return self.put_away
        if event.key() in _ENTER:
            written = isinstance(widget, QLineEdit | QPlainTextEdit)
            wanted = held == Qt.KeyboardModifier.ControlModifier or (written and not held)
            return self.finish if wanted else None
        if held != Qt.KeyboardModifier.AltModifier:
            return None
        if letter(event) == SUPPORT_LETTER and self.duplicate.row is not None:
            return self.duplicate.support.click
        digit = to_latin(chr(event.key())) if 0 < event.key() < Qt.Key.Key_Escape else ""
        if digit.isdecimal() and 0 < int(digit) <= len(self.form.voice.buttons()):
            return lambda: self.form.voice.choose_place(digit)
        return None

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's signature
        """Keep Tab within the panel, in reading order; Escape leads out."""
        return move_focus(self, forward=next)

    # ------------------------------------------------------------------------------------------------- showing

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the place in the window, and be as high as the content."""
        if not self.isHidden() and (
            (watched is self._content and event.type() is QEvent.Type.LayoutRequest)
            or (watched is self.parent() and event.type() is QEvent.Type.Resize)
        ):
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        """Stand at the foot of the window, in the middle."""
        window = self.parentWidget()
        if window is None or self.isHidden():
            return
        scale = max(1.0, QApplication.font().pointSizeF() / _USUAL_POINTS)
        width = min(window.width() - 2 * EDGE, round(WIDEST * scale))
        inner = width - 26 - self.area.verticalScrollBar().sizeHint().width()
        self.form.resize(inner, self.form.height())
        self.form.rearrange()
        layout = self._content.layout()
        if layout is None:
            return
        needed = layout.totalHeightForWidth(inner) if layout.hasHeightForWidth() else layout.totalSizeHint().height()
        self._content.setFixedHeight(needed)  # broken lines ask for the height of the narrowest window
        height = min(needed + 24, window.height() - 2 * EDGE)
        self.setGeometry((window.width() - width) // 2, window.height() - height - EDGE, width, height)

    def _say_state(self) -> None:
        state = self.editor.saving.state
        self.state.setText(saved_words(state) if self.editor.is_open or state is not SaveState.SAVED else "")
        if state is SaveState.FAILED:
            self._finishing = False
        self._say_hint()

    def _say_hint(self) -> None:
        self.hint.setText(self.tr("Enter is done, Shift+Enter a new line, Esc keeps it here. Alt+1 to 4: voice."))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Say every text again."""
        self.heading.setText(self.tr("Catch a need"))
        self.setAccessibleName(self.heading.text())
        self.close_icon.set_name(self.tr("Put away; it stays here"), "Esc")
        self.done.setText(self.tr("Done"))
        self.discard.setText(self.tr("Throw away"))
        self.form.retranslate()
        self.duplicate.retranslate()
        self._say_state()
