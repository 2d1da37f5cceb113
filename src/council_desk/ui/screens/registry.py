"""The screens of the navigation, in its order. A screen's module is loaded when it is first opened."""

from PySide6.QtCore import QCoreApplication

from council_desk.ui.main_window import SETTINGS, ScreenEntry
from council_desk.ui.screen import Screen


def _overview() -> type[Screen]:
    from council_desk.ui.screens.overview import OverviewScreen

    return OverviewScreen


def _meetings() -> type[Screen]:
    from council_desk.ui.screens.meetings import MeetingsScreen

    return MeetingsScreen


def _decisions() -> type[Screen]:
    from council_desk.ui.screens.decisions import DecisionsScreen

    return DecisionsScreen


def _projects() -> type[Screen]:
    from council_desk.ui.screens.projects import ProjectsScreen

    return ProjectsScreen


def _people() -> type[Screen]:
    from council_desk.ui.screens.people import PeopleScreen

    return PeopleScreen


def _youth() -> type[Screen]:
    from council_desk.ui.screens.youth import YouthScreen

    return YouthScreen


def _needs() -> type[Screen]:
    from council_desk.ui.screens.needs import NeedsScreen

    return NeedsScreen


def _municipality() -> type[Screen]:
    from council_desk.ui.screens.municipality import MunicipalityScreen

    return MunicipalityScreen


def _reports() -> type[Screen]:
    from council_desk.ui.screens.reports import ReportsScreen

    return ReportsScreen


def _settings() -> type[Screen]:
    from council_desk.ui.screens.settings import SettingsScreen

    return SettingsScreen


SCREENS = (
    ScreenEntry("overview", "overview", _overview, lambda: QCoreApplication.translate("Navigation", "Overview")),
    ScreenEntry(
        "meetings",
        "meetings",
        _meetings,
        lambda: QCoreApplication.translate("Navigation", "Meetings"),
        frozenset({"meeting", "item", "new-meeting"}),
    ),
    ScreenEntry(
        "decisions",
        "decision",
        _decisions,
        lambda: QCoreApplication.translate("Navigation", "Decisions"),
        frozenset({"decision", "action", "decisions", "actions"}),
        lambda desk, council: desk.register.waiting(council),
    ),
    ScreenEntry(
        "projects",
        "projects",
        _projects,
        lambda: QCoreApplication.translate("Navigation", "Projects"),
        frozenset({"project", "projects"}),
        lambda desk, council: desk.projects.waiting(council),
    ),
    ScreenEntry(
        "people",
        "people",
        _people,
        lambda: QCoreApplication.translate("Navigation", "People"),
        frozenset({"person"}),
    ),
    ScreenEntry(
        "youth",
        "youth",
        _youth,
        lambda: QCoreApplication.translate("Navigation", "Youth mayors"),
        frozenset({"assignment"}),
        lambda desk, council: desk.youth.waiting(council),
    ),
    ScreenEntry(
        "needs",
        "needs",
        _needs,
        lambda: QCoreApplication.translate("Navigation", "Needs & initiatives"),
        frozenset({"paper", "diagnosis"}),
        lambda desk, council: desk.papers.waiting(council),
    ),
    ScreenEntry(
        "municipality",
        "mail",
        _municipality,
        lambda: QCoreApplication.translate("Navigation", "Municipality"),
        frozenset({"letter", "letter_for", "letter_with", "answer_to"}),
        lambda desk, council: desk.letters.waiting(council),
    ),
    ScreenEntry(
        "reports",
        "reports",
        _reports,
        lambda: QCoreApplication.translate("Navigation", "Reports"),
        frozenset({"report"}),
    ),
    ScreenEntry(
        SETTINGS,
        "settings",
        _settings,
        lambda: QCoreApplication.translate("Navigation", "Settings"),
        frozenset({"council"}),
    ),
)
