"""The Needs and initiatives screen: what was asked for, who carries it on, and how the neighbourhood stands."""

from council_desk.ui.screens.needs.screen import NeedsScreen as NeedsScreen
