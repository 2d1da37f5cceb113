"""What the cards of the document have in common."""

from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from council_desk.ui.binding import Form
from council_desk.ui.keyed_column import KeyedColumn
from council_desk.ui.screens.meetings.attendance_list import AttendanceList
from council_desk.ui.screens.meetings.editor import MeetingEditor, Options
from council_desk.ui.widgets.cards import Card
from council_desk.ui.widgets.fields import Choice

__all__ = ["KeyedColumn", "MeetingCard", "PersonChoice"]


class MeetingCard(Card):
    """A card of the document: shows a part of the meeting and takes over what is typed."""

    def __init__(self, editor: MeetingEditor, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.editor = editor
        self.session = editor.session
        self.form = Form()

    def refresh(self) -> None:
        """Show the meeting as it stands now."""
        self.form.refresh()

    def freeze(self, frozen: bool) -> None:
        """Let the card only be read, or written again. Texts can still be marked and copied."""
        editors: list[QLineEdit | QPlainTextEdit] = [*self.findChildren(QLineEdit)]
        editors += self.findChildren(QPlainTextEdit)
        for editor in editors:
            if editor.isReadOnly() is not frozen:
                editor.setReadOnly(frozen)
                editor.style().unpolish(editor)
                editor.style().polish(editor)
        for kind in (QComboBox, QAbstractButton, AttendanceList):
            for widget in self.findChildren(kind):
                widget.setEnabled(not frozen)

    def retranslate(self) -> None:
        """Say every text again."""


class PersonChoice(Choice):
    """A person (or body) out of many; typing the first letters finds them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offered: Options = ()
        self.setMinimumContentsLength(8)
        self.setMaxVisibleItems(14)

    def offer(self, options: Options) -> None:
        """Offer people; the same ones again cost nothing."""
        if options is not self._offered:
            self._offered = options
            self.set_options(options)

    def set_value(self, value: object) -> None:
        """Choose from outside; somebody who is not offered (a withheld person) leaves the box empty."""
        super().set_value(value)
        if self.value() != value:
            self.setCurrentIndex(-1)
