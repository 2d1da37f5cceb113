"""The meeting as one scrolling document of cards. It adds, moves and removes items, motions and actions.

While the minutes can be written, everything is; afterwards the cards are there to be read, but for their life.
"""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget

from council_desk.domain.agenda import Gap, GapKind
from council_desk.domain.states import editable
from council_desk.domain.terms import MinutesState
from council_desk.ui.reading_order import tab_stops
from council_desk.ui.screens.meetings import operations
from council_desk.ui.screens.meetings.actions_card import AllActionsCard
from council_desk.ui.screens.meetings.agenda_card import AgendaCard
from council_desk.ui.screens.meetings.attendance_card import AttendanceCard
from council_desk.ui.screens.meetings.closing_card import ClosingCard
from council_desk.ui.screens.meetings.details_card import DetailsCard
from council_desk.ui.screens.meetings.editor import MeetingEditor
from council_desk.ui.screens.meetings.gap_words import in_a_word
from council_desk.ui.screens.meetings.item_section import ItemSection
from council_desk.ui.screens.meetings.life import LifeCard
from council_desk.ui.screens.meetings.motion_card import MotionCard
from council_desk.ui.screens.meetings.outline import Part
from council_desk.ui.screens.meetings.parts import KeyedColumn, MeetingCard
from council_desk.ui.screens.meetings.prepare_card import PrepareCard, is_ahead, quorum_tone
from council_desk.ui.unfolding import Unfolding
from council_desk.ui.widgets.cards import Scroll
from council_desk.ui.widgets.labels import PlainLabel

if TYPE_CHECKING:
    from council_desk.record.models import Meeting

FIRST = 1
"""Items whose cards are made when a meeting opens."""
SETTLE_MILLISECONDS = 400
PREPARE, DETAILS, ATTENDANCE, AGENDA = "prepare", "details", "attendance", "agenda"
ACTIONS, CLOSING, LIFE = "actions", "closing", "life"


class MeetingDocument(QWidget):
    """All cards of one meeting. `place_changed` tells which part is read, `parts_changed` that the outline follows."""

    place_changed = Signal(str)
    parts_changed = Signal()

    def __init__(self, editor: MeetingEditor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor, self.session = editor, editor.session
        self.reading = PlainLabel("", "muted", wrap=True)
        self.prepare, self.life = PrepareCard(editor), LifeCard(editor)
        self.details, self.attendance = DetailsCard(editor), AttendanceCard(editor)
        self.agenda = AgendaCard(editor)
        self.items = KeyedColumn[ItemSection](self._make_section)
        self.all_actions, self.closing = AllActionsCard(editor), ClosingCard(editor)
        page = QWidget()
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self.area: QScrollArea = Scroll(page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.area)
        for widget in (
            self.reading,
            self.prepare,
            self.details,
            self.attendance,
            self.agenda,
            self.items,
            self.all_actions,
            self.closing,
            self.life,
        ):
            self._column.addWidget(widget)
        self._column.addStretch(1)
        self._page = page
        self.agenda.item_wanted.connect(self.add_item)
        self.agenda.item_chosen.connect(self.go_to)
        self.agenda.move_wanted.connect(self.move_item)
        self.agenda.removal_wanted.connect(self.remove_item)
        self.all_actions.action_chosen.connect(self.go_to_action)
        self.life.gap_chosen.connect(self.go_to_gap)
        self._target = self._gone_to = ""
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(SETTLE_MILLISECONDS)
        self.area.verticalScrollBar().rangeChanged.connect(self._go_on_scrolling)
        self._rest = Unfolding(self.area, self._show_item)
        self._was_frozen = False
        self.area.verticalScrollBar().valueChanged.connect(self._tell_place)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_changed)
        self._lower: tuple[MeetingCard, ...] = (self.all_actions, self.closing, self.life)
        for card in self._lower:
            card.hide()
        self._rest.begin(max(len(editor.meeting.agenda), FIRST) + 1, FIRST)
        self.retranslate()
        self.refresh()

    # --------------------------------------------------------------------------------------------------- showing

    def fixed(self) -> dict[str, MeetingCard]:
        """Give the cards that every meeting has."""
        return {
            PREPARE: self.prepare,
            DETAILS: self.details,
            ATTENDANCE: self.attendance,
            AGENDA: self.agenda,
            ACTIONS: self.all_actions,
            CLOSING: self.closing,
            LIFE: self.life,
        }

    def refresh(self) -> None:
        """Show the meeting as it stands now."""
        if not self.editor.is_open:
            return
        may_write = self.may_write()
        self.reading.setVisible(not may_write)
        self._say_reading()
        self._show_items()
        for part in self._parts():
            if self._rest.is_finished or part not in self._lower:
                part.refresh()
            if not may_write or self._was_frozen:
                part.freeze(not may_write)
        self._was_frozen = not may_write
        self.parts_changed.emit()

    def _show_items(self) -> None:
        """Show the first items at once, the others one after the other: a long agenda opens as fast as a short one."""
        agenda = self.editor.meeting.agenda
        self.items.show_keys([item.id for item in (agenda if self._rest.is_finished else agenda[: self._rest.done])])
        self.items.setVisible(bool(agenda))

    def _show_item(self, _place: int) -> None:
        """Make the card of one more item, and last show what stands beneath them; what is there stays as it is."""
        if not self.editor.is_open:
            return
        there = set(self.items.widgets())
        self._show_items()
        new: list[MeetingCard | ItemSection] = [*self._lower] if self._rest.is_finished else []
        new += [section for section in self.items.widgets() if section not in there]
        for part in new:
            part.show()
            part.refresh()
            if self._was_frozen:
                part.freeze(True)
        self.parts_changed.emit()

    def complete(self) -> None:
        """Make the cards of all items now."""
        self._rest.finish()

    def _parts(self) -> "list[MeetingCard | ItemSection]":
        return [*self.fixed().values(), *self.items.widgets()]

    def retranslate(self) -> None:
        """Say every text again."""
        self._say_reading()
        for part in self._parts():
            part.retranslate()

    def _say_reading(self) -> None:
        minutes = self.editor.meeting.minutes if self.editor.is_open else None
        sealed = minutes is not None and minutes.state is MinutesState.SEALED
        self.reading.setText(
            self.tr("These minutes are sealed and stay as they are. Corrections are entries of their own, at the end.")
            if sealed
            else self.tr("These minutes are approved. To change them, reopen them at the end of this page.")
        )

    def _make_section(self, item_id: str) -> ItemSection:
        section = ItemSection(self.editor, item_id, self.make_motion_card)
        section.card.item_wanted.connect(lambda: self.add_item(after=item_id))
        section.card.motion_wanted.connect(lambda: self.add_motion(item_id))
        section.card.action_wanted.connect(lambda: self.add_action(item_id))
        section.card.move_wanted.connect(lambda by: self.move_item(item_id, by))
        section.card.removal_wanted.connect(lambda: self.remove_item(item_id))
        section.action_card.action_wanted.connect(lambda: self.add_action(item_id))
        section.retranslate()
        return section

    def make_motion_card(self, motion_id: str) -> MotionCard:
        """Make the card of a motion."""
        card = MotionCard(self.editor, motion_id)
        card.removal_wanted.connect(lambda: self.remove_motion(motion_id))
        card.retranslate()
        return card

    # --------------------------------------------------------------------------------------------------- outline

    def parts(self) -> list[Part]:
        """Give the outline, with what is missing."""
        meeting, formats = self.editor.meeting, self.session.formats
        quorum, missing = self.editor.quorum(), self.editor.gaps()
        present = ""
        if quorum is not None:
            present = f"{formats.number(quorum.present)}/{formats.number(quorum.of)}"
        parts = [Part(PREPARE, self.tr("Preparation"))] if self.prepare.is_wanted() else []
        parts += [
            Part(DETAILS, self.tr("Details")),
            Part(ATTENDANCE, self.tr("Present"), present, quorum_tone(meeting, quorum)),
            Part(AGENDA, self.tr("Agenda")),
        ]
        if is_ahead(meeting):  # what will come of it nobody knows yet
            missing = ()
        for item in meeting.agenda:
            number = formats.digits(item.number)
            words = next((in_a_word(gap.kind) for gap in missing if gap.item == item.id), "")
            parts.append(
                Part(item.id, self.tr("{number} · {title}").format(number=number, title=item.title), words, "due")
            )
        parts += [
            Part(ACTIONS, self.tr("Actions")),
            Part(CLOSING, self.tr("Signatures")),
            Part(LIFE, self.tr("Draft to seal")),
        ]
        return parts

    def may_write(self) -> bool:
        """Whether the minutes can still be changed."""
        minutes = self.editor.meeting.minutes
        return minutes is None or editable(minutes.state)

    def gap_count(self) -> int:
        """Count what is missing before the minutes can be approved."""
        return 0 if is_ahead(self.editor.meeting) else len(self.editor.gaps())

    def _anchors(self) -> dict[str, QWidget]:
        fixed = self.fixed()
        return {
            **{key: fixed[key] for key in (PREPARE, DETAILS, ATTENDANCE, AGENDA) if not fixed[key].isHidden()},
            **{section.item_id: section for section in self.items.widgets()},
            **{key: fixed[key] for key in (ACTIONS, CLOSING, LIFE) if not fixed[key].isHidden()},
        }

    def go_to(self, key: str) -> None:
        """Scroll to a part and put the focus into its first field."""
        self.complete()
        anchor = self._anchors().get(key)
        if anchor is None:
            return
        self._target = self._gone_to = key
        self._settling.start()
        QTimer.singleShot(0, self, lambda: self._scroll_to(key))
        if isinstance(anchor, ItemSection):
            anchor.card.title_line.setFocus()
        else:
            anchor.setFocus()
        self.place_changed.emit(key)

    def _scroll_to(self, key: str) -> None:
        anchors = self._anchors()
        anchor = anchors.get(key)
        if anchor is not None:
            first = anchor is next(iter(anchors.values()))
            top = 0 if first else anchor.mapTo(self._page, QPoint(0, 0)).y()
            self._target = key
            self.area.verticalScrollBar().setValue(top)
            self.place_changed.emit(key)
            self._target = ""

    def _go_on_scrolling(self) -> None:
        """Stay with a part that was just gone to while the cards above it still take their heights."""
        if self._settling.isActive():
            self._scroll_to(self._gone_to)

    def _tell_place(self) -> None:
        if self._target:
            return
        top = self.area.verticalScrollBar().value() + 40
        place = next(iter(self._anchors()))
        for key, anchor in self._anchors().items():
            if anchor.mapTo(self._page, QPoint(0, 0)).y() <= top:
                place = key
        self.place_changed.emit(place)

    def _focus_changed(self, _: QWidget | None, now: QWidget | None) -> None:
        """Bring the field that Tab reached into sight, and tell its part."""
        if now is None or not self._page.isAncestorOf(now):
            return
        self.area.ensureWidgetVisible(now, 0, 24)
        key = self.part_of(now)
        if key:
            self.place_changed.emit(key)

    def part_of(self, widget: QWidget | None) -> str:
        """Give the part a widget stands in."""
        return next(
            (key for key, each in self._anchors().items() if widget and (each is widget or each.isAncestorOf(widget))),
            "",
        )

    # ------------------------------------------------------------------------------------------- items and motions

    def current_item(self) -> str:
        """Give the item with the focus, or the one chosen in the agenda."""
        key = self.part_of(QApplication.focusWidget())
        if self.editor.has_item(key):
            return key
        return self.agenda.list.current_key() if key == AGENDA else ""

    def add_item(self, after: str = "") -> None:
        """Add an item after the current one, or at the end, and put the cursor into its title."""
        self.complete()
        from council_desk.services import editing

        meeting, current = self.editor.meeting, after or self.current_item()
        at = operations.item_index(meeting, current) + 1 if current else len(meeting.agenda)
        made = editing.add_item(meeting, self.tr("New item"), at=at).agenda[at]
        self.editor.history.add(
            operations.TakenItem(made, at), lambda value: operations.take_item(value, made.id), operations.put_item
        )
        section = self.items.widget(made.id)
        if section is not None:
            self.agenda.list.select(made.id)
            section.card.focus_title()
            QTimer.singleShot(0, section, lambda: self._scroll_to(made.id))

    def move_item(self, item_id: str, by: int) -> None:
        """Move an item up (-1) or down (1); the focus stays with it."""
        self.complete()
        from council_desk.services import editing

        at = operations.item_index(self.editor.meeting, item_id)
        to = at + by
        if not 0 <= to < len(self.editor.meeting.agenda):
            return
        focus = QApplication.focusWidget()

        def move(meeting: "Meeting", place: int) -> "Meeting":
            return editing.move_item(meeting, item_id, min(place, len(meeting.agenda) - 1))

        self.editor.set(move, at, to)
        self.agenda.list.select(item_id)
        if focus is not None and self._page.isAncestorOf(focus):
            focus.setFocus()
        if focus is not None and not self.agenda.isAncestorOf(focus):
            QTimer.singleShot(0, self, lambda: self._scroll_to(item_id))

    def remove_item(self, item_id: str) -> None:
        """Remove an item; the focus goes to the next one, and a toast offers the way back."""
        self.complete()
        meeting = self.editor.meeting
        item, at = self.editor.item(item_id), operations.item_index(meeting, item_id)
        in_agenda = self.part_of(QApplication.focusWidget()) == AGENDA
        undo = self.editor.history.remove(lambda value: operations.take_item(value, item_id), operations.put_item)
        left = self.editor.meeting.agenda
        following = left[min(at, len(left) - 1)].id if left else ""
        if following:
            self.agenda.list.select(following)
        section = self.items.widget(following)
        if section is not None and not in_agenda:
            section.card.title_line.setFocus()
        else:
            (self.agenda.list if left else self.agenda.add).setFocus()
        self.session.notify(self.tr("Removed: {title}").format(title=item.title), undo)

    def add_motion(self, item_id: str) -> None:
        """Add a motion to an item; its number and its majority are the council's next and usual ones."""
        self.complete()
        from council_desk.services import editing

        meeting, council = self.editor.meeting, self.editor.council
        reference = editing.next_reference(
            self.editor.file.references, meeting, item_id, calendar=self.session.formats.calendar, council=council
        )
        made = editing.item_of(
            editing.add_motion(
                meeting, item_id, "", reference=reference, council=council, project=self.editor.project_of(item_id)
            ),
            item_id,
        ).motions[-1]
        taken = operations.TakenMotion(item_id, made, len(self.editor.item(item_id).motions))
        self.editor.history.add(taken, lambda value: operations.take_motion(value, made.id), operations.put_motion)
        section = self.items.widget(item_id)
        card = section.motions.widget(made.id) if section else None
        if card is not None:
            card.focus_text()

    def remove_motion(self, motion_id: str) -> None:
        """Remove a motion; a toast offers the way back."""
        item_id = self.editor.item_of_motion(motion_id).id
        undo = self.editor.history.remove(lambda value: operations.take_motion(value, motion_id), operations.put_motion)
        section = self.items.widget(item_id)
        if section is not None:
            section.card.add_motion.setFocus()
        self.session.notify(self.tr("The motion was removed."), undo)

    def add_action(self, item_id: str) -> None:
        """Add an action to an item, tied to its last motion."""
        self.complete()
        from council_desk.services import editing

        item = self.editor.item(item_id)
        motion: Any = item.motions[-1].id if item.motions else None
        made = editing.item_of(editing.add_action(self.editor.meeting, item_id, "", motion=motion), item_id).actions[-1]
        taken = operations.TakenAction(item_id, made, len(item.actions))
        self.editor.history.add(taken, lambda value: operations.take_action(value, made.id), operations.put_action)
        self.go_to_action(made.id)

    def go_to_gap(self, gap: Gap) -> None:
        """Put the focus where something is missing."""
        if gap.action is not None:
            self.go_to_action(gap.action)
        elif gap.motion is not None:
            self.complete()
            section = self.items.widget(gap.item or "")
            card = section.motions.widget(gap.motion) if section is not None else None
            if card is not None:
                next(iter(tab_stops(card.votes)), card).setFocus()
        elif gap.item is not None:
            self.go_to(gap.item)
        elif gap.kind in {GapKind.NO_CHAIR, GapKind.NO_SECRETARY}:
            self.go_to(DETAILS)
            (self.details.chair if gap.kind is GapKind.NO_CHAIR else self.details.secretary).setFocus()
        else:
            self.go_to(ATTENDANCE)

    def go_to_action(self, action_id: str) -> None:
        """Put the cursor into an action."""
        self.complete()
        for section in self.items.widgets():
            row = section.action_card.rows.widget(action_id)
            if row is not None:
                row.text.setFocus()
