"""The head of the document: number, kind, state, times, place, who leads and who writes."""

import datetime as dt
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from council_desk.domain.states import meeting_moves
from council_desk.domain.terms import Language, MeetingKind, MeetingState
from council_desk.ui.language import own_name
from council_desk.ui.screens.meetings.clock import day_of, moment_in, time_of, with_start
from council_desk.ui.screens.meetings.editor import MeetingEditor
from council_desk.ui.screens.meetings.parts import MeetingCard, PersonChoice
from council_desk.ui.widgets.date_field import DateField
from council_desk.ui.widgets.fields import Check, Choice, Field, LineField, NumberField
from council_desk.ui.widgets.labels import Pill
from council_desk.ui.widgets.text_field import TextField
from council_desk.ui.widgets.time_field import TimeField
from council_desk.ui.words import word, words
from council_desk.ui.wrap_row import WrapRow

if TYPE_CHECKING:
    from council_desk.record.models import Meeting


class DetailsCard(MeetingCard):
    """Details of the meeting."""

    def __init__(self, editor: MeetingEditor, parent: QWidget | None = None) -> None:
        super().__init__(editor, parent)
        formats = lambda: self.session.formats  # noqa: E731 - fields ask anew each time
        self.state_pill = Pill()
        self.number = NumberField(formats, 1)
        self.reference = LineField()
        self.kind, self.state, self.language = Choice(), Choice(), Choice()
        self.public = Check()
        self.day = DateField(self.session, optional=False)
        self.planned, self.started, self.ended = (TimeField(self.session) for _ in range(3))
        self.place, self.address, self.room = LineField(), LineField(), LineField()
        self.chair, self.secretary = PersonChoice(), PersonChoice()
        self.opening = TextField(least_rows=1)
        self._fields = {
            "number": Field("", self.number),
            "reference": Field("", self.reference),
            "kind": Field("", self.kind),
            "state": Field("", self.state),
            "language": Field("", self.language),
            "day": Field("", self.day),
            "planned": Field("", self.planned),
            "started": Field("", self.started),
            "ended": Field("", self.ended),
            "place": Field("", self.place),
            "address": Field("", self.address),
            "room": Field("", self.room),
            "chair": Field("", self.chair),
            "secretary": Field("", self.secretary),
            "opening": Field("", self.opening),
        }
        field = self._fields
        self._offered: list[MeetingState] = []
        self.add_to_header(self.state_pill)
        for row in (
            WrapRow(
                field["number"],
                field["reference"],
                field["kind"],
                field["state"],
                stretch=(2, 4, 4, 4),
                letters=(7, 14),
            ),
            WrapRow(
                field["day"], field["planned"], field["started"], field["ended"], stretch=(5, 3, 3, 3), letters=(25,)
            ),
            WrapRow(field["place"], field["room"], stretch=(5, 2)),
            field["address"],
            WrapRow(field["chair"], field["secretary"]),
            WrapRow(field["language"], self.public),
            field["opening"],
        ):
            self.body.addWidget(row)
        self._bind()

    def _bind(self) -> None:
        editor, form = self.editor, self.form
        form.number(
            self.number, lambda: editor.meeting.number, lambda value: self._type(number=value) if value else None
        )
        form.line(self.reference, lambda: editor.meeting.reference, lambda value: self._type(reference=value))
        form.choice(self.kind, lambda: editor.meeting.kind, lambda value: self._choose("kind", value))
        form.choice(self.state, lambda: editor.meeting.state, lambda value: self._choose("state", value))
        form.choice(self.language, lambda: editor.meeting.language, lambda value: self._choose("language", value))
        form.check(self.public, lambda: editor.meeting.public, lambda value: self._choose("public", value))
        form.day(self.day, lambda: day_of(editor.meeting.scheduled_start), self._set_day)
        form.time(self.planned, lambda: time_of(editor.meeting.scheduled_start), self._set_time)
        form.time(
            self.started, lambda: time_of(editor.meeting.started), lambda value: self._set_clock("started", value)
        )
        form.time(self.ended, lambda: time_of(editor.meeting.ended), lambda value: self._set_clock("ended", value))
        form.line(self.place, lambda: editor.meeting.location.name, lambda value: self._place(name=value), needed=True)
        form.line(self.address, lambda: editor.meeting.location.street_address, lambda v: self._place(street_address=v))
        form.line(self.room, lambda: editor.meeting.location.room, lambda value: self._place(room=value))
        form.choice(self.chair, lambda: editor.meeting.chair, lambda value: self._choose("chair", value))
        form.choice(self.secretary, lambda: editor.meeting.secretary, lambda value: self._choose("secretary", value))
        form.text(self.opening, self._opening, self._set_opening)

    # -------------------------------------------------------------------------------------------------- writing

    def _type(self, **values: Any) -> None:
        from council_desk.services import editing

        self.editor.type(lambda meeting: editing.change(meeting, **values))

    def _choose(self, name: str, value: Any) -> None:
        from council_desk.services import editing

        self.editor.set(
            lambda meeting, new: editing.change(meeting, **{name: new}), getattr(self.editor.meeting, name), value
        )

    def _set_clock(self, name: str, time: dt.time | None) -> None:
        self._choose(name, moment_in(self.editor.meeting, time))

    def _set_day(self, day: dt.date | None) -> None:
        before = day_of(self.editor.meeting.scheduled_start)
        if day is None or before is None:
            return
        zone = self.editor.zone

        def write(meeting: "Meeting", new: dt.date) -> "Meeting":
            return with_start(meeting, new, time_of(meeting.scheduled_start) or dt.time(), zone)

        self.editor.set(write, before, day)

    def _set_time(self, time: dt.time | None) -> None:
        if time is None:
            return
        zone = self.editor.zone

        def write(meeting: "Meeting", new: dt.time) -> "Meeting":
            day = dt.datetime.fromisoformat(meeting.scheduled_start).date()
            return with_start(meeting, day, new, zone)

        self.editor.set(write, time_of(self.editor.meeting.scheduled_start), time)

    def _place(self, **values: Any) -> None:
        from council_desk.services import editing

        self.editor.type(lambda meeting: editing.change(meeting, location=editing.changed(meeting.location, **values)))

    def _opening(self) -> str | None:
        minutes = self.editor.meeting.minutes
        return minutes.opening_text if minutes else None

    def _set_opening(self, text: str | None) -> None:
        from council_desk.services import editing

        self.editor.type(lambda meeting: editing.change_minutes(meeting, opening_text=text))

    # -------------------------------------------------------------------------------------------------- showing

    def refresh(self) -> None:
        """Show the meeting."""
        state = self.editor.meeting.state
        offered = [state, *(move.to for move in meeting_moves(state) if not move.needs_reason)]
        if self._offered != offered:
            self._offered = offered
            self.state.set_options([(each, word(each)) for each in offered])
        self.chair.offer(self.editor.people)
        self.secretary.offer(self.editor.people)
        self.state_pill.show_state(word(state), state_tone(state))
        super().refresh()

    def retranslate(self) -> None:
        """Say every text again."""
        self.set_title(self.tr("Details"))
        labels = {
            "number": self.tr("Number"),
            "reference": self.tr("Reference"),
            "kind": self.tr("Kind"),
            "state": self.tr("State"),
            "language": self.tr("Language of the minutes"),
            "day": self.tr("Date"),
            "planned": self.tr("Planned start"),
            "started": self.tr("Began"),
            "ended": self.tr("Ended"),
            "place": self.tr("Place"),
            "address": self.tr("Address"),
            "room": self.tr("Room"),
            "chair": self.tr("Chair"),
            "secretary": self.tr("Secretary"),
            "opening": self.tr("Opening words"),
        }
        for name, label in labels.items():
            self._fields[name].set_label(label)
        self.public.setText(self.tr("Open to the public"))
        self.kind.set_options(words(MeetingKind))
        self.language.set_options([(each, own_name(each)) for each in Language])
        self._offered = []
        self.number.retranslate()


def state_tone(state: str) -> Any:
    """Give the tone of a state of a meeting."""
    return {
        "draft": "due",
        "scheduled": "waiting",
        "invited": "waiting",
        "in_session": "late",
        "held": "good",
        "closed": "good",
        "cancelled": "neutral",
        "failed_no_quorum": "late",
    }.get(state, "neutral")
