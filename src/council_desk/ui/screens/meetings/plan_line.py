"""The line that sets the planned minutes of an agenda against the time there is."""

from typing import TYPE_CHECKING

from council_desk.ui.widgets.labels import ElidedLabel

if TYPE_CHECKING:
    from council_desk.record.models import Meeting
    from council_desk.ui.formats import Formats


class PlanLine(ElidedLabel):
    """Says how much is planned, out of how much, and how far that is over."""

    def __init__(self) -> None:
        super().__init__("", "small")

    def show_plan(self, meeting: "Meeting", formats: "Formats") -> None:
        """Show the plan of a meeting."""
        from council_desk.services import editing

        total = editing.planned_total(meeting)
        self.show_minutes(total.minutes, total.available, formats)

    def show_minutes(self, minutes: int, available: int | None, formats: "Formats") -> None:
        """Show minutes planned and minutes available; nothing while neither is known."""
        over = max(minutes - available, 0) if available else 0
        text = ""
        if over:
            text = self.tr("{minutes} of {available} minutes planned: {over} too many")
        elif available:
            text = self.tr("{minutes} of {available} minutes planned")
        elif minutes:
            text = self.tr("%n minutes planned", "", minutes).replace(str(minutes), formats.number(minutes))
        named = {"minutes": minutes, "available": available or 0, "over": over}
        self.setText(text.format_map({name: formats.number(number) for name, number in named.items()}))
        self.set_role("error" if over else "small")
