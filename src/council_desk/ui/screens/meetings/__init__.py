"""The Meetings screen: list, the meeting as one document, and the page preview of its minutes."""

from council_desk.ui.screens.meetings.screen import MeetingsScreen as MeetingsScreen
