"""What is said when a field takes no more: nothing is left out in silence."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QToolTip, QWidget


def say_full(field: QWidget) -> None:
    """Tell beneath a field that not all of what was typed or pasted found room in it."""
    told = QCoreApplication.translate(
        "FullField", "There is no more room here: the end of what you typed or pasted was left out."
    )
    QToolTip.showText(field.mapToGlobal(field.rect().bottomLeft()), told, field)
