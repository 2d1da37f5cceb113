"""The screens of the navigation, in its order. A screen's module is loaded when it is first opened."""

from PySide6.QtCore import QCoreApplication

from council_desk.ui.desk_session import DeskSession
from council_desk.ui.main_window import SETTINGS, ScreenEntry
from council_desk.ui.screen import Screen


def _overview(session: DeskSession) -> Screen:
    from council_desk.ui.screens.overview import OverviewScreen

    return OverviewScreen(session)


def _meetings(session: DeskSession) -> Screen:
    from council_desk.ui.screens.meetings import MeetingsScreen

    return MeetingsScreen(session)


def _decisions(session: DeskSession) -> Screen:
    from council_desk.ui.screens.decisions import DecisionsScreen

    return DecisionsScreen(session)


def _projects(session: DeskSession) -> Screen:
    from council_desk.ui.screens.projects import ProjectsScreen

    return ProjectsScreen(session)


def _people(session: DeskSession) -> Screen:
    from council_desk.ui.screens.people import PeopleScreen

    return PeopleScreen(session)


def _youth(session: DeskSession) -> Screen:
    from council_desk.ui.screens.youth import YouthScreen

    return YouthScreen(session)


def _needs(session: DeskSession) -> Screen:
    from council_desk.ui.screens.needs import NeedsScreen

    return NeedsScreen(session)


def _municipality(session: DeskSession) -> Screen:
    from council_desk.ui.screens.municipality import MunicipalityScreen

    return MunicipalityScreen(session)


def _reports(session: DeskSession) -> Screen:
    from council_desk.ui.screens.reports import ReportsScreen

    return ReportsScreen(session)


def _settings(session: DeskSession) -> Screen:
    from council_desk.ui.screens.settings import SettingsScreen

    return SettingsScreen(session)


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
