"""The Youth mayors screen: terms, what they ask for, elections that give them, and a youth mayor's own page."""

from council_desk.ui.screens.youth.screen import YouthScreen as YouthScreen
