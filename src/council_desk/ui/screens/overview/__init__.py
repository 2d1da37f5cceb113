"""The Overview screen: what comes next, what waits, and a few figures that open the lists they count."""

from council_desk.ui.screens.overview.screen import OverviewScreen as OverviewScreen
