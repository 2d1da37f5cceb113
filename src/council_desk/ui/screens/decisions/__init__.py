"""The Decisions screen: the register of decisions, and what is to be done."""

from council_desk.ui.screens.decisions.screen import DecisionsScreen as DecisionsScreen
