"""The style sheet: what the palette alone cannot say. `@name` stands for a colour of the theme."""

STYLE_SHEET = """
QToolTip { background: @navigation; color: @navigation_text; border: 1px solid @navigation_field; padding: 4px 6px; }
QWidget#topBar { background: @panel; border-bottom: 1px solid @line; }
QFrame[card="true"] { background: @panel; border: 1px solid @line; border-radius: 10px; }
QFrame[popup="true"] { background: @panel; border: 1px solid @field_line; border-radius: 8px; }
QFrame[divider="true"] { background: @line; border: none; max-height: 1px; min-height: 1px; }
QScrollArea, QScrollArea > QWidget > QWidget#scrolled { background: transparent; border: none; }

QLineEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox {
  background: @field; color: @ink; border: 1px solid @field_line; border-radius: 7px; padding: 6px 9px;
  selection-background-color: @accent; selection-color: @on_accent;
}
QComboBox { padding: 6px 11px; }
QPlainTextEdit { padding: 4px 5px; }
QPlainTextEdit[quiet="true"] { background: transparent; border-color: transparent; }
QPlainTextEdit[quiet="true"]:hover { border-color: @field_line; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus {
  border: 2px solid @accent_text; padding: 5px 8px; background: @panel; }
QComboBox:focus { padding: 5px 10px; }
QPlainTextEdit:focus { padding: 3px 4px; }
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"], QComboBox[wrong="true"] { border-color: @late; }
QLineEdit:read-only, QPlainTextEdit[readOnly="true"] { background: @ground; border-color: @line; }
QLineEdit:disabled, QComboBox:disabled, QPlainTextEdit:disabled {
  background: @ground; color: @muted; border-color: @line; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: none; width: 0px; height: 0px; }
QComboBox QAbstractItemView {
  background: @panel; color: @ink; border: 1px solid @field_line; outline: none; padding: 4px;
  selection-background-color: @tint; selection-color: @ink;
}
QComboBox QAbstractItemView::item { min-height: 28px; padding: 2px 8px; border-radius: 5px; }
QComboBox QAbstractItemView::item:selected, QComboBox QAbstractItemView::item:hover { background: @tint; color: @ink; }

QPushButton {
  background: @panel; color: @ink; border: 1px solid @field_line; border-radius: 8px;
  padding: 6px 14px; font-weight: 600;
}
QPushButton:hover { background: @hover; }
QPushButton:pressed { background: @tint; }
QPushButton:focus { border: 2px solid @accent_text; padding: 5px 13px; }
QPushButton:disabled { color: @muted; background: @ground; border-color: @line; }
QPushButton[kind="primary"] { background: @accent; color: @on_accent; border-color: @accent; }
QPushButton[kind="primary"]:hover, QPushButton[kind="primary"]:pressed { background: @accent_hover; }
QPushButton[kind="primary"]:focus { border: 2px solid @ink; }
QPushButton[kind="primary"]:disabled { background: @neutral_tint; color: @muted; border-color: @line; }
QPushButton[kind="quiet"] { background: transparent; border-color: transparent; color: @accent_text; padding: 6px 8px; }
QPushButton[kind="quiet"]:hover { background: @tint; }
QPushButton[kind="quiet"]:focus { border: 2px solid @accent_text; padding: 5px 7px; }
QPushButton[kind="quiet"]:disabled { color: @muted; }
QPushButton[kind="danger"] { color: @late; }
QPushButton[kind="danger"]:hover { background: @late_tint; border-color: @late; }
QPushButton[segment="true"] { padding: 6px 13px; }
QPushButton[segment="true"]:focus { padding: 5px 12px; }
QPushButton[segment="true"]:checked { background: @tint; color: @accent_text; border-color: @tint; }
QPushButton[segment="true"]:checked:focus { border: 2px solid @accent_text; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: 7px; padding: 5px; color: @ink; }
QToolButton:hover { background: @hover; }
QToolButton:pressed, QToolButton:checked { background: @tint; }
QToolButton:focus { border: 2px solid @accent_text; padding: 4px; }
QToolButton::menu-indicator { image: none; }

QListView { background: transparent; border: none; outline: none; }
QMenu { background: @panel; color: @ink; border: 1px solid @field_line; padding: 5px; }
QMenu::item { padding: 7px 22px 7px 14px; border-radius: 5px; }
QMenu::item:selected { background: @tint; color: @ink; }
QMenu::item:disabled { color: @muted; }
QMenu::separator { height: 1px; background: @line; margin: 5px 8px; }
QMenu::icon { padding-left: 8px; padding-right: 8px; }

QScrollBar:vertical { background: transparent; width: 10px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 2px; }
QScrollBar::handle { background: @field_line; border-radius: 3px; min-height: 32px; min-width: 32px; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: transparent; }
QProgressBar { background: @neutral_tint; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
QMessageBox, QDialog { background: @panel; }

QFrame[banner="late"] { background: @late_tint; border: 1px solid @late; border-radius: 9px; }
QFrame[banner="due"] { background: @due_tint; border: 1px solid @due; border-radius: 9px; }
QFrame[banner="good"] { background: @good_tint; border: 1px solid @good; border-radius: 9px; }
QFrame[banner="waiting"] { background: @waiting_tint; border: 1px solid @waiting; border-radius: 9px; }
QFrame#toast { background: @navigation; border: 1px solid @navigation_muted; border-radius: 9px; }
QFrame#toast QLabel { color: @navigation_text; }
QFrame#toast QPushButton { background: @navigation_field; color: @navigation_text; border-color: @navigation_field; }
QFrame#toast QPushButton:focus { border-color: @navigation_text; }
QFrame#toast QToolButton:hover { background: @navigation_field; }
"""
