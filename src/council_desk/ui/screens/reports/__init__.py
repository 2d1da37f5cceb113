"""The Reports screen: a period in figures and charts, the council's words on it, as pages and as a spreadsheet."""

from council_desk.ui.screens.reports.screen import ReportsScreen

__all__ = ["ReportsScreen"]
