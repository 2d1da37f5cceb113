"""The People screen: everyone once, with their memberships over time."""

from council_desk.ui.screens.people.screen import PeopleScreen as PeopleScreen
