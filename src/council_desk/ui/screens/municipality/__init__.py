"""The Municipality screen: letters sent and received, what waits, and the packet for a stick."""

from council_desk.ui.screens.municipality.screen import MunicipalityScreen as MunicipalityScreen
