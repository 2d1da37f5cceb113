"""Which fields nobody spoke of and which voices were never heard in a period: each leads to the list."""

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from council_desk.domain.diagnosing import Coverage, coverage
from council_desk.domain.terms import Field, Voice
from council_desk.ui.clock import today
from council_desk.ui.desk_session import DeskSession
from council_desk.ui.widgets.buttons import LineButton
from council_desk.ui.widgets.cards import Card
from council_desk.ui.widgets.fields import Choice
from council_desk.ui.widgets.fields import Field as Labelled
from council_desk.ui.widgets.labels import PlainLabel
from council_desk.ui.words import word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from council_desk.services.paper_rows import PaperRow

_DAYS = {"quarter": 92, "year": 366}
EVER = "ever"


class CoverageCard(Card):
    """Sentences; one that names a field or a voice opens the list of what was said of it, or by it."""

    field_wanted = Signal(object)
    voice_wanted = Signal(object)

    def __init__(self, session: DeskSession, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.session = session
        self._rows: Sequence[PaperRow] = ()
        self.period = Choice()
        self._period = Labelled("", self.period)
        self.told = PlainLabel("", wrap=True)
        self.fields = {field: LineButton("warning") for field in Field}
        self.voices = {voice: LineButton("warning") for voice in Voice}
        self.most = LineButton("check", accent=True)
        self._loudest: Field | None = None
        self.body.addWidget(self._period)
        self.body.addWidget(self.told)
        for widget in (*self.voices.values(), *self.fields.values(), self.most):
            self.body.addWidget(widget)
        for field, button in self.fields.items():
            button.clicked.connect(lambda _=False, field=field: self.field_wanted.emit(field))
        for voice, button in self.voices.items():
            button.clicked.connect(lambda _=False, voice=voice: self.voice_wanted.emit(voice))
        self.most.clicked.connect(lambda: self.field_wanted.emit(self._loudest))
        self.period.value_changed.connect(lambda _: self.refresh())

    def set_rows(self, rows: "Sequence[PaperRow]") -> None:
        """Take what was said."""
        self._rows = rows
        self.refresh()

    def found(self) -> Coverage:
        """Count what was said in the chosen period."""
        days = _DAYS.get(self.period.value())
        return coverage(self._rows, since=today() - dt.timedelta(days=days) if days else None)

    def refresh(self) -> None:
        """Say what was never heard."""
        found, number = self.found(), self.session.formats.number
        unheard_fields, unheard_voices = found.unheard_fields, found.unheard_voices
        for field, button in self.fields.items():
            button.setVisible(bool(found.said) and field in unheard_fields)
            button.setText(self.tr("Nobody spoke of this field: {field}").format(field=word(field)))
        for voice, button in self.voices.items():
            button.setVisible(bool(found.said) and voice in unheard_voices)
            button.setText(self.tr("This voice was never heard: {voice}").format(voice=word(voice)))
        if not found.said:
            self.told.setText(self.tr("Nothing was said in this period."))
        elif not unheard_fields and not unheard_voices:
            self.told.setText(self.tr("Every field was spoken of, and every voice was heard."))
        else:
            told = self.tr("%n needs and initiatives were written down.", "", found.said)
            self.told.setText(told.replace(str(found.said), number(found.said)))
        self._loudest = max(found.fields, key=lambda field: found.fields[field])
        count = found.fields[self._loudest]
        self.most.setVisible(count > 0)
        self.most.setText(
            self.tr("Most was said of: {field} ({count})").format(field=word(self._loudest), count=number(count))
        )

    def retranslate(self) -> None:
        """Say every text again."""
        self.set_title(self.tr("What was never heard"))
        self._period.set_label(self.tr("Period"))
        chosen = self.period.value() or "year"
        self.period.set_options(
            [
                ("quarter", self.tr("The last three months")),
                ("year", self.tr("The last twelve months")),
                (EVER, self.tr("Ever")),
            ]
        )
        self.period.set_value(chosen)
        self.refresh()
