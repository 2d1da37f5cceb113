"""The search over everything: a field that stands in the top bar, and the panel that it opens (Ctrl+K)."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QHideEvent, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QSizePolicy, QStyle, QVBoxLayout, QWidget

from council_desk.ui.desk_session import DeskSession
from council_desk.ui.icons import pixmap
from council_desk.ui.theme import colours
from council_desk.ui.widgets.buttons import with_keys
from council_desk.ui.widgets.fields import LineField
from council_desk.ui.widgets.labels import PlainLabel, scaled_font
from council_desk.ui.widgets.master_list import Item, MasterList
from council_desk.ui.widgets.ringed import RingedButton

if TYPE_CHECKING:
    from council_desk.services.search import Hit

SEARCH_KEYS = "Ctrl+K"
_PAUSE_MILLISECONDS = 120
_WIDEST, _MARGIN = 640, 12
_ARROWS = {Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp}


class SearchButton(RingedButton):
    """Looks like a field and opens the panel; only its icon where there is no room."""

    WIDE, NARROW = 240, 38

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_narrow(False)
        self.retranslate()

    def set_narrow(self, narrow: bool) -> None:
        """Show the icon only, or the words too."""
        self._narrow = narrow
        self.setFixedSize(self.NARROW if narrow else self.WIDE, self.fontMetrics().height() + 14)
        self.update()

    def retranslate(self) -> None:
        """Say the words again."""
        self.setText(self.tr("Search everything …"))
        self.setAccessibleName(self.text())
        self.setToolTip(with_keys(self.text(), QKeySequence(SEARCH_KEYS)))

    def changeEvent(self, event: QEvent) -> None:
        """Follow language and font."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.FontChange:
            self.set_narrow(self._narrow)
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Draw a field with its icon, its words and its keys."""
        chosen = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(chosen.accent_text if self.ringed else chosen.field_line))
        painter.setBrush(QColor(chosen.hover if self.underMouse() else chosen.field))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        size = 16
        left = (self.width() - size) // 2 if self._narrow else 10
        icon = self._mirrored(QRect(left, (self.height() - size) // 2, size, size))
        painter.drawPixmap(icon, pixmap("search", chosen.muted, size, self.devicePixelRatioF()))
        if self._narrow:
            return
        keys = QKeySequence(SEARCH_KEYS).toString(QKeySequence.SequenceFormat.NativeText)
        painter.setFont(scaled_font(0.82))
        metrics = painter.fontMetrics()
        width = metrics.horizontalAdvance(keys) + 10
        box = self._mirrored(QRect(self.width() - width - 8, 6, width, self.height() - 12))
        painter.setPen(QColor(chosen.line))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(box), 4, 4)
        painter.setPen(QColor(chosen.muted))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter.value), keys)
        painter.setFont(scaled_font(1.0))
        words = self._mirrored(QRect(34, 0, self.width() - width - 50, self.height()))
        right_to_left = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft
        fitting = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, words.width())
        flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(words, int(flags.value), fitting)

    def _mirrored(self, box: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), box)


class SearchPanel(QFrame):
    """Over the page: what is sought, and beneath it what holds it. Arrows choose, Enter opens, Escape goes back."""

    wanted = Signal(str, str)
    """The kind and the id of what is to be opened; the focus waits on the page until that takes it."""

    def __init__(self, session: DeskSession, page: QWidget) -> None:
        super().__init__(page)
        self.session, self._page = session, page
        self.setProperty("popup", "true")
        self.field = LineField()
        self.field.setClearButtonEnabled(True)
        self.list = MasterList()
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.told = PlainLabel("", "muted", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.setSpacing(8)
        column.addWidget(self.field)
        column.addWidget(self.told)
        column.addWidget(self.list, 1)
        self._before: QWidget | None = None
        self.sought = ""
        """What was typed when the hits that are shown were found."""
        self._opens = False
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_PAUSE_MILLISECONDS)
        self._later.timeout.connect(self.look)
        self.field.textChanged.connect(self._typed)
        self.field.installEventFilter(self)
        self.list.clicked.connect(lambda _: self._open())
        page.installEventFilter(self)
        session.formats_changed.connect(self.retranslate)
        session.council_changed.connect(lambda _: self.close_panel())
        self.retranslate()
        self.hide()

    def open(self) -> None:
        """Come to the front with what was sought last, ready to be typed over."""
        if not self.session.is_open or self.session.council_id is None:
            return
        if not self.isVisible():
            self._before = QApplication.focusWidget()
        self._place()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self.sought = ""  # what was found last time is found again before Enter opens any of it
        self.look()

    def close_panel(self) -> None:
        """Go, and give the focus back."""
        before, self._before = self._before, None
        had_focus = self.isAncestorOf(QApplication.focusWidget() or self)
        self.hide()
        if had_focus and before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def _typed(self) -> None:
        self._opens = False
        self._later.start()

    def look(self) -> None:
        """Seek what stands in the field."""
        self._later.stop()
        typed, council = self.field.text().strip(), self.session.council_id
        if not typed or council is None:
            self._show((), typed)
            return

        def take(hits: "tuple[Hit, ...]") -> None:
            if self.field.text().strip() == typed:
                self._show(hits, typed)

        self.session.read(lambda desk: desk.search.find(council, typed), take)

    def retranslate(self) -> None:
        """Say every text again."""
        self.field.setPlaceholderText(self.tr("Search everything …"))
        self.field.setAccessibleName(self.tr("Search everything"))
        self.list.setAccessibleName(self.tr("Found"))
        self.setAccessibleName(self.tr("Search everything"))
        self._tell()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self.look() if self.isVisible() else None
        super().changeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys of the field that move in the list; stand in the middle of the page; go when it is clicked."""
        kind = event.type()
        if watched is self.field and kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        if watched is self.field and kind == QEvent.Type.FocusOut and self.isVisible():
            QTimer.singleShot(0, self._left)
        if watched is self.parent() and kind == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Seek no more."""
        self._later.stop()
        super().hideEvent(event)

    def _left(self) -> None:
        """Go when the focus went elsewhere in the window; a window that is left keeps it."""
        now = QApplication.focusWidget()
        if now is not None and now is not self and not self.isAncestorOf(now):
            self._before = None
            self.hide()

    def _key(self, event: QKeyEvent) -> bool:
        if event.key() in _ARROWS:
            QApplication.sendEvent(self.list, event)
            return True
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if self.sought == self.field.text().strip():
                self._open()
            else:  # what is shown was found by other words: the first hit opens when it is there
                self._opens = True
                self.look()
            return True
        if event.key() == Qt.Key.Key_Escape:
            self.close_panel()
            return True
        return False

    def _open(self) -> None:
        key = self.list.current_key()
        if key:
            kind, _, thing = key.partition(":")
            self._before = None
            self._page.setFocus(Qt.FocusReason.OtherFocusReason)  # Qt would give it to the button that opened the panel
            self.hide()
            self.wanted.emit(kind, thing)

    def _show(self, hits: "tuple[Hit, ...]", typed: str) -> None:
        self.sought = typed
        self.list.set_items([self._item(hit) for hit in hits])
        if hits:
            self.list.select(self.list.items()[0].key)
            self.list.scrollToTop()
        self._tell()
        self._place()
        opens, self._opens = self._opens, False
        if opens and self.isVisible():
            self._open()

    def _tell(self) -> None:
        found = bool(self.list.items())
        self.told.setVisible(not found)
        self.list.setVisible(found)
        if self.field.text().strip():
            self.told.setText(self.tr("Nothing holds these words. Try fewer letters, or another word."))
        else:
            self.told.setText(
                self.tr(
                    "People, meetings, items, decisions, actions, projects, needs, letters: type what you remember."
                )
            )

    def _item(self, hit: "Hit") -> Item:
        from council_desk.record.searchable import Found

        formats = self.session.formats
        title, kind = hit.title, self._kinds()[hit.kind]
        parts = [kind]
        if hit.meeting is not None:
            meeting = self.tr("Meeting {number}").format(number=formats.number(hit.meeting))
            if hit.kind is Found.MEETING:
                title, parts = meeting, []
            else:
                parts.append(meeting)
        if hit.kind is Found.ASSIGNMENT:
            title, parts = hit.person or kind, [hit.title or kind]
        if hit.day is not None:
            parts.append(formats.day(hit.day))
        return Item(f"{hit.kind}:{hit.key}", " ".join(title.split()), " · ".join(parts))

    def _kinds(self) -> "dict[str, str]":
        return {
            "person": self.tr("Person"),
            "meeting": self.tr("Meeting"),
            "item": self.tr("Agenda item"),
            "decision": self.tr("Decision"),
            "action": self.tr("Action"),
            "project": self.tr("Project"),
            "paper": self.tr("Need or initiative"),
            "letter": self.tr("Letter"),
            "assignment": self.tr("Youth mayor"),
        }

    def _place(self) -> None:
        """Stand beneath the top of the page, in its middle, as high as what was found asks."""
        page = self.parentWidget()
        if page is None:
            return
        width = min(_WIDEST, page.width() - 2 * _MARGIN)
        rows = self.list.model().rowCount()
        line = max(self.list.sizeHintForRow(0), 1) if rows else 0
        around = self.field.sizeHint().height() + 3 * _MARGIN
        wanted = around + (rows * line if rows else self.told.heightForWidth(width - 2 * _MARGIN))
        self.setGeometry((page.width() - width) // 2, _MARGIN, width, min(wanted, page.height() - 2 * _MARGIN, 520))
