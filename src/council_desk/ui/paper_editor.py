"""The need or initiative that is being written."""

import datetime as dt
from typing import TYPE_CHECKING

from council_desk.ui.clock import now
from council_desk.ui.value_editor import ValueEditor

if TYPE_CHECKING:
    from council_desk.db.changes import Changes
    from council_desk.domain.terms import Ladder, PaperState
    from council_desk.record.models import Paper
    from council_desk.services.desk import Desk


class PaperEditor(ValueEditor["Paper"]):
    """Holds one need or initiative."""

    def store(self, desk: "Desk", value: "Paper") -> "Changes":
        """Save it."""
        return desk.papers.save(value)

    def type_said(self, said: str) -> None:
        """Take over what was said, as one text."""
        from council_desk.services.paper_values import with_said

        new = with_said(self.value, said)
        self.type(title=new.title, text=new.text)

    def move(self, to: "PaperState", reason: str = "") -> None:
        """Let it go to another state. Raises DeskError where that takes a reason."""
        from council_desk.services.paper_values import moved

        new = moved(self.value, to, now(), reason)
        self.change(state=new.state, steps=new.steps)

    def climb(self, to: "Ladder", day: dt.date, note: str = "") -> None:
        """Let it climb, or go back down. Raises DeskError for steps left out and where a note is missing."""
        from council_desk.services.paper_values import climbed

        new = climbed(self.value, to, day, note)
        self.change(ladder=new.ladder, climbs=new.climbs)
