"""What stands in the bar over a sitting, in words."""

import datetime as dt

from PySide6.QtCore import QObject

from council_desk.ui.autosave import SaveState
from council_desk.ui.saved_label import saved_words
from council_desk.ui.sitting.course import Course
from council_desk.ui.sitting.header import Heading
from council_desk.ui.sitting.times import counting, running
from council_desk.ui.sitting.words import day_and_place, meeting_title


class HeadingWords(QObject):
    """Says state, meeting, place, and whether all is saved."""

    def __init__(self, course: Course) -> None:
        super().__init__(course)
        self._course, self._editor, self._clock = course, course.editor, course.clock

    def paused(self) -> bool:
        """Whether there is a break."""
        from council_desk.services import editing

        return editing.running_break(self._editor.meeting) is not None

    def now(self) -> Heading:
        """Give what the bar tells at this moment."""
        from council_desk.services import editing

        meeting, formats, now = self._editor.meeting, self._editor.session.formats, self._clock.now()
        pause, saving = editing.running_break(meeting), self._editor.saving.state
        if not self._course.is_open:
            state, tone = self.tr("Not open yet"), "waiting"
        elif pause is not None:
            taken = round((now - dt.datetime.fromisoformat(pause.started)).total_seconds())
            state, tone = self.tr("Break {time}").replace("{time}", counting(taken, formats)), "break"
        else:
            words = self.tr("In session {time}")
            state, tone = words.replace("{time}", running(editing.sitting_time(meeting, now), formats)), "live"
        is_saved = saving is SaveState.SAVED
        saved = f"{saved_words(saving)} ✓" if is_saved else saved_words(saving)
        title, place = meeting_title(meeting, self._editor.council, formats), day_and_place(meeting, formats)
        return Heading(state, tone, title, place, saved, is_saved)
