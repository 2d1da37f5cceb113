"""Fields of a form: a label above, the editor, and beneath it a hint or what is wrong in words."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QComboBox,
    QLayout,
    QLineEdit,
    QListView,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QVBoxLayout,
    QWidget,
)

from council_desk.domain.digits import NotANumberError, whole_number
from council_desk.ui.formats import Formats
from council_desk.ui.icons import pixmap
from council_desk.ui.theme import colours
from council_desk.ui.widgets.full import say_full
from council_desk.ui.widgets.labels import ElidedLabel, PlainLabel, plain_tip
from council_desk.ui.wrap_row import WrapRow

PAUSE_MILLISECONDS = 700
LINE_LENGTH = 500
_BOX = 18
_LABEL_GAP = 4
_COMFORTABLE_LETTERS = 12


def mark_wrong(editor: QWidget, wrong: bool) -> None:
    """Draw an editor's frame as wrong, or not."""
    if bool(editor.property("wrong")) != wrong:
        editor.setProperty("wrong", wrong)
        editor.style().unpolish(editor)
        editor.style().polish(editor)


class Field(QWidget):
    """An editor with its label above and a sentence beneath: a hint, or what is wrong."""

    def __init__(self, label: str, editor: QWidget, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = editor
        self.label = ElidedLabel(label, "small")
        self._hint = hint
        self._error = ""
        self._note: PlainLabel | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(_LABEL_GAP)
        self._column.addWidget(self.label)
        self._column.addWidget(editor)
        self._column.addStretch(1)
        self.setFocusProxy(editor)
        self.set_label(label)
        self._say()

    def set_label(self, label: str) -> None:
        """Say what is asked; also the editor's accessible name."""
        self.label.setText(label)
        self.label.setVisible(bool(label))
        self.editor.setAccessibleName(label)

    def set_hint(self, hint: str) -> None:
        """Say how to answer."""
        self._hint = hint
        self._say()

    def set_error(self, error: str) -> None:
        """Say what is wrong, in place of the hint; "" when nothing is."""
        self._error = error
        mark_wrong(self.editor, bool(error))
        self._say()

    def error(self) -> str:
        """Give what is said to be wrong."""
        return self._error

    def _say(self) -> None:
        text = self._error or self._hint
        self.editor.setAccessibleDescription(text)
        if self._note is None:
            if not text:
                return
            self._note = PlainLabel("", "small", wrap=True)
            self._column.insertWidget(2, self._note)
        self._note.set_role("error" if self._error else "small")
        self._note.setText(text)
        self._note.setVisible(bool(text))


class FieldRow(QWidget):
    """Widgets side by side; one under the other where the window is too narrow for them."""

    def __init__(
        self, *widgets: QWidget, stretch: Sequence[int] = (), spacing: int = 12, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(spacing)
        self._row.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._widgets = widgets
        for place, widget in enumerate(widgets):
            self._row.addWidget(widget, stretch[place] if place < len(stretch) else 1)
            self._row.setAlignment(widget, Qt.AlignmentFlag.AlignTop)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setSizePolicy(policy)

    def minimumSizeHint(self) -> QSize:
        """Be as narrow as the widest part."""
        shown = [widget for widget in self._widgets if not widget.isHidden()]
        width = max((widget.minimumSizeHint().width() for widget in shown), default=0)
        return QSize(width, self._row.minimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn with the width."""
        shown = [widget for widget in self._widgets if not widget.isHidden()]
        least = _COMFORTABLE_LETTERS * self.fontMetrics().averageCharWidth()
        needed = sum(max(widget.minimumSizeHint().width(), least) for widget in shown) + self._row.spacing() * (
            len(shown) - 1
        )
        fits = event.size().width() >= needed
        wanted = QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom
        if self._row.direction() != wanted:
            self._row.setDirection(wanted)
            self.updateGeometry()
        super().resizeEvent(event)


class ButtonRow(WrapRow):
    """Buttons side by side at the leading edge, on as many lines as they need."""

    def __init__(self, *buttons: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(*buttons, stretch=(0,) * len(buttons), spacing=8, fill=False, parent=parent)


class LeadingLine(QLineEdit):
    """A line that begins at the window's leading edge, whatever direction its text runs in (numbers, addresses).

    What finds no room in it is left out, and that is said.
    """

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.inputRejected.connect(lambda: say_full(self))
        self._take_direction()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the direction of the window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._take_direction()

    def _take_direction(self) -> None:
        right_to_left = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)


class LineField(LeadingLine):
    """One line of text. `edited` comes when typing pauses or the field is left, and only if the text differs."""

    edited = Signal(str)

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setMaxLength(LINE_LENGTH)
        self._told = text
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MILLISECONDS)
        self._pause.timeout.connect(self.flush)
        self.textEdited.connect(lambda _: self._pause.start())
        self.editingFinished.connect(self.flush)

    def set_text(self, text: str) -> None:
        """Show a text from outside; `edited` stays silent, and the cursor where it can."""
        self._pause.stop()
        self._told = text
        if text != self.text():
            self.setText(text)

    def flush(self) -> None:
        """Tell now what was typed."""
        self._pause.stop()
        text = self.text().strip()
        if text != self._told:
            self._told = text
            self.edited.emit(text)


class NumberField(LeadingLine):
    """A whole number, typed in any digits and shown in the user's."""

    value_changed = Signal(object)

    def __init__(
        self,
        formats: Callable[[], Formats],
        minimum: int = 0,
        maximum: int = 999_999,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent)
        self._formats = formats
        self._minimum, self._maximum = minimum, maximum
        self._told: int | None = None
        self.setMaxLength(20)
        self.setMinimumWidth(64)
        self.textEdited.connect(self._typed)
        self.editingFinished.connect(self.flush)

    def value(self) -> int | None:
        """Give the number; None while the field is empty or does not hold one within the bounds."""
        try:
            number = whole_number(self.text())
        except NotANumberError:
            return None
        return number if self._minimum <= number <= self._maximum else None

    def is_wrong(self) -> bool:
        """Whether something stands there that is no number within the bounds."""
        return bool(self.text().strip()) and self.value() is None

    def set_value(self, value: int | None) -> None:
        """Show a number from outside."""
        self._told = value
        self.setText("" if value is None else self._formats().digits(str(value)))
        mark_wrong(self, False)

    def retranslate(self) -> None:
        """Show the number in the digits in force."""
        self.setText(self._formats().digits(self.text()))

    def flush(self) -> None:
        """Tell a changed number; a wrong one is marked and not told."""
        mark_wrong(self, self.is_wrong())
        value = self.value()
        if value != self._told and not self.is_wrong():
            self._told = value
            self.value_changed.emit(value)

    def _typed(self, text: str) -> None:
        shown = self._formats().digits(text)
        if shown != text:
            cursor = self.cursorPosition()
            self.setText(shown)
            self.setCursorPosition(cursor)
        mark_wrong(self, False)


class Choice(QComboBox):
    """One of a few options. The wheel scrolls the page and not the choice, unless the list is open."""

    value_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: list[Any] = []  # not item data: Qt would give enumerations back as plain text
        self._listed = False
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(9)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.activated.connect(lambda _: self.value_changed.emit(self.value()))

    def set_options(self, options: Sequence[tuple[Any, str]]) -> None:
        """Offer other options, or the same in other words; the chosen one stays."""
        chosen = self.value()
        self.blockSignals(True)
        self.clear()
        self._values = [value for value, _ in options]
        self.addItems([text for _, text in options])
        self.blockSignals(False)
        self.set_value(chosen)

    def value(self) -> Any:
        """Give the chosen value; None if there is none."""
        return self._values[self.currentIndex()] if 0 <= self.currentIndex() < len(self._values) else None

    def set_value(self, value: Any) -> None:
        """Choose from outside; `value_changed` stays silent. Without a value the first option is chosen."""
        if value in self._values:
            self.setCurrentIndex(self._values.index(value))
        elif value is None:
            self.setCurrentIndex(0 if self._values else -1)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def showPopup(self) -> None:
        """Open the list wide enough for its longest option."""
        if not self._listed:
            self._listed = True
            self.setView(QListView(self))
        view = self.view()
        view.setMinimumWidth(min(view.sizeHintForColumn(0) + 36, 480))
        super().showPopup()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Draw the box, what fits of the words, and the chevron in the theme's colour; all the words in the tooltip."""
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        room = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        )
        words = option.currentText
        option.currentText = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room.width() - 2)
        self.setToolTip(plain_tip(words) if option.currentText != words else "")
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        mark = pixmap("chevron-down", colours().muted, 14, self.devicePixelRatioF())
        box = QRect(self.width() - 24, (self.height() - 14) // 2, 14, 14)
        painter.drawPixmap(QStyle.visualRect(self.layoutDirection(), self.rect(), box), mark)


class Check(QCheckBox):
    """A yes or no, drawn by itself: a style sheet would take the box away from the style."""

    value_changed = Signal(bool)

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._words = ""
        self._other: QWidget | None = None
        self.setText(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(lambda checked: self.value_changed.emit(checked))  # noqa: PLW0108 - clicked has a default

    def setText(self, text: str) -> None:
        """Show a text letter for letter."""
        self._words = text
        super().setText(text.replace("&", "&&"))
        self.setAccessibleName(text)

    def value(self) -> bool:
        """Give the answer."""
        return self.isChecked()

    def set_value(self, value: bool) -> None:
        """Answer from outside."""
        self.setChecked(value)

    def sizeHint(self) -> QSize:
        """Give room for the box and the words."""
        width = self.fontMetrics().horizontalAdvance(self._words) + _BOX + 18 if self._words else _BOX + 8
        line, (lead, beside) = self.line_box(), self._level()
        return QSize(width, max(line.bottom() + 1, lead + beside) if beside else line.height())

    def line_box(self) -> QRect:
        """Give where box and words stand: level with the editor beside them, else in the middle."""
        height = max(self.fontMetrics().height(), _BOX) + 8
        lead, beside = self._level()
        if beside:
            return QRect(0, max(0, lead + (beside - height) // 2), self.width(), height)
        return QRect(0, max(0, (self.height() - height) // 2), self.width(), height)

    def minimumSizeHint(self) -> QSize:
        """Ask for no less."""
        return self.sizeHint()

    def stand_beside(self, other: QWidget | None) -> None:
        """Stand level with the editor of a field, or with an editor, in the same line; by itself for None."""
        if other is not self._other:
            self._other = other
            self.updateGeometry()
            self.update()

    def _level(self) -> tuple[int, int]:
        """Give how far below the top the editor beside begins, and how high it is; none is 0 high."""
        lead, editor = 0, self._other
        if isinstance(editor, Field):
            lead, editor = editor.label.sizeHint().height() + _LABEL_GAP, editor.editor
        if editor is not None and not isinstance(editor, QLineEdit | QComboBox):
            editor = editor.findChild(QLineEdit)
        return (lead, editor.sizeHint().height()) if editor is not None else (0, 0)

    def fitting_words(self, width: int) -> str:  # noqa: ARG002 - for those that give way
        """Give what is drawn beside the box: all the words, since it has room for them."""
        return self._words

    def hitButton(self, pos: QPoint) -> bool:
        """Take a click anywhere."""
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Draw the box, the words and the ring of the focus."""
        chosen = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        direction = self.layoutDirection()
        own = self.line_box()
        middle = own.top() + (own.height() - _BOX) // 2
        box = QStyle.visualRect(direction, self.rect(), QRect(4, middle, _BOX, _BOX))
        checked = self.isChecked()
        painter.setPen(QColor(chosen.accent if checked else chosen.muted))
        painter.setBrush(QColor(chosen.accent if checked else chosen.field))
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        if checked:
            painter.drawPixmap(box.adjusted(2, 2, -2, -2), pixmap("check", chosen.on_accent, _BOX - 4, 2.0))
        words = QStyle.visualRect(direction, own, QRect(_BOX + 12, own.top(), own.width() - _BOX - 14, own.height()))
        side = (
            Qt.AlignmentFlag.AlignRight if direction is Qt.LayoutDirection.RightToLeft else Qt.AlignmentFlag.AlignLeft
        )
        painter.setPen(QColor(chosen.ink if self.isEnabled() else chosen.muted))
        flags = int((side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute).value)
        painter.drawText(words, flags, self.fitting_words(words.width()))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(chosen.accent_text), 2))
            painter.drawRoundedRect(QRectF(own).adjusted(1, 1, -1, -1), 6, 6)
