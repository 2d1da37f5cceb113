"""A code that is read out or compared by eye: large, in figures of equal width, always from left to right."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from council_desk.ui.widgets.labels import scaled_font

_LARGER = 1.5


class CodeLabel(QLabel):
    """Groups of four; on two lines where one is too narrow. It can be marked and copied."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._code = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._take_font()
        self._take_direction()

    def code(self) -> str:
        """Give the code."""
        return self._code

    def show_code(self, code: str) -> None:
        """Show another code; "" shows nothing."""
        self._code = code
        self.setText("\u2066" + code.replace("-", "\u200b-\u2060") + "\u2069" if code else "")
        self.setAccessibleName(" ".join(code))
        self.setVisible(bool(code))

    def minimumSizeHint(self) -> QSize:
        """Be as narrow as two groups."""
        return QSize(self.fontMetrics().horizontalAdvance("XXXX-XXXX-"), super().minimumSizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the font and the direction of the window."""
        if event.type() == QEvent.Type.ApplicationFontChange:
            self._take_font()
        elif event.type() == QEvent.Type.LayoutDirectionChange:
            self._take_direction()
        super().changeEvent(event)

    def _take_font(self) -> None:
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPointSizeF(scaled_font(_LARGER).pointSizeF())
        font.setBold(True)
        self.setFont(font)

    def _take_direction(self) -> None:
        right_to_left = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
