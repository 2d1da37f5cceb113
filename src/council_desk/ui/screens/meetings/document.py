"""The meeting as one scrolling document of cards. It adds, moves and removes items, motions and actions."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget

from council_desk.domain.agenda import Gap, GapKind, gaps
from council_desk.domain.states import editable
from council_desk.ui.screens.meetings import operations
from council_desk.ui.screens.meetings.actions_card import AllActionsCard, ItemActionsCard
from council_desk.ui.screens.meetings.agenda_card import AgendaCard
from council_desk.ui.screens.meetings.attendance_card import AttendanceCard
from council_desk.ui.screens.meetings.closing_card import ClosingCard
from council_desk.ui.screens.meetings.details_card import DetailsCard
from council_desk.ui.screens.meetings.editor import MeetingEditor
from council_desk.ui.screens.meetings.item_card import ItemCard
from council_desk.ui.screens.meetings.motion_card import MotionCard
from council_desk.ui.screens.meetings.outline import Part
from council_desk.ui.screens.meetings.parts import KeyedColumn, MeetingCard
from council_desk.ui.widgets.cards import Scroll
from council_desk.ui.widgets.labels import PlainLabel

if TYPE_CHECKING:
    from council_desk.record.models import Meeting

FIRST, MOST = 1, 1_000_000
"""Items whose cards are made when a meeting opens, and all of them."""
DETAILS, ATTENDANCE, AGENDA, ACTIONS, CLOSING = "details", "attendance", "agenda", "actions", "closing"


class ItemSection(QWidget):
    """An item with its motions and actions."""

    def __init__(self, document: "MeetingDocument", item_id: str) -> None:
        super().__init__()
        self.item_id = item_id
        self.editor = document.editor
        self.card = ItemCard(self.editor, item_id)
        self.motions = KeyedColumn[MotionCard](document.make_motion_card)
        self.action_card = ItemActionsCard(self.editor, item_id)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for widget in (self.card, self.motions, self.action_card):
            column.addWidget(widget)

    def cards(self) -> list[MeetingCard]:
        """Give the cards in order."""
        return [self.card, *self.motions.widgets(), self.action_card]

    def refresh(self) -> None:
        """Show the item."""
        motions = self.editor.item(self.item_id).motions
        self.motions.show_keys([motion.id for motion in motions])
        self.motions.setVisible(bool(motions))
        for card in self.cards():
            card.refresh()

    def retranslate(self) -> None:
        """Say every text again."""
        for card in self.cards():
            card.retranslate()


class MeetingDocument(QWidget):
    """All cards of one meeting. `place_changed` tells which part is read, `parts_changed` that the outline follows."""

    place_changed = Signal(str)
    parts_changed = Signal()

    def __init__(self, editor: MeetingEditor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor, self.session = editor, editor.session
        self.sealed = PlainLabel("", "muted", wrap=True)
        self.details, self.attendance = DetailsCard(editor), AttendanceCard(editor)
        self.agenda = AgendaCard(editor)
        self.items = KeyedColumn[ItemSection](self._make_section)
        self.all_actions, self.closing = AllActionsCard(editor), ClosingCard(editor)
        page = QWidget()
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        for widget in (
            self.sealed,
            self.details,
            self.attendance,
            self.agenda,
            self.items,
            self.all_actions,
            self.closing,
        ):
            self._column.addWidget(widget)
        self._column.addStretch(1)
        self._page = page
        self.area: QScrollArea = Scroll(page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.area)
        self.agenda.item_wanted.connect(self.add_item)
        self.agenda.item_chosen.connect(self.go_to)
        self.agenda.move_wanted.connect(self.move_item)
        self.agenda.removal_wanted.connect(self.remove_item)
        self.all_actions.action_chosen.connect(self.go_to_action)
        self._target = ""
        self._ready = FIRST
        self.area.verticalScrollBar().valueChanged.connect(self._tell_place)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_changed)
        self.retranslate()
        self.refresh()

    # --------------------------------------------------------------------------------------------------- showing

    def fixed(self) -> dict[str, MeetingCard]:
        """Give the cards that every meeting has."""
        return {
            DETAILS: self.details,
            ATTENDANCE: self.attendance,
            AGENDA: self.agenda,
            ACTIONS: self.all_actions,
            CLOSING: self.closing,
        }

    def refresh(self) -> None:
        """Show the meeting as it stands now."""
        if not self.editor.is_open:
            return
        meeting = self.editor.meeting
        may_write = meeting.minutes is None or editable(meeting.minutes.state)
        if self._page.isEnabled() != may_write:
            self._page.setEnabled(may_write)
        self.sealed.setVisible(not may_write)
        # the first items at once, the others one after the other: a long agenda opens as fast as a short one
        self.items.show_keys([item.id for item in meeting.agenda[: self._ready]])
        self.items.setVisible(bool(meeting.agenda))
        if self._ready < len(meeting.agenda):
            QTimer.singleShot(0, self, self._show_more)
        for part in self._parts():
            part.refresh()
        self.parts_changed.emit()

    def _show_more(self) -> None:
        if self.editor.is_open and self._ready < len(self.editor.meeting.agenda):
            self._ready += 1
            self.refresh()

    def complete(self) -> None:
        """Make the cards of all items now, and of those that are added at once too."""
        ready, self._ready = self._ready, MOST
        if self.editor.is_open and ready < len(self.editor.meeting.agenda):
            self.refresh()

    def _parts(self) -> "list[MeetingCard | ItemSection]":
        return [*self.fixed().values(), *self.items.widgets()]

    def retranslate(self) -> None:
        """Say every text again."""
        self.sealed.setText(
            self.tr("These minutes are approved and stay as they are. A correction is an entry of its own.")
        )
        for part in self._parts():
            part.retranslate()

    def _make_section(self, item_id: str) -> ItemSection:
        section = ItemSection(self, item_id)
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
        quorum, missing = self.editor.quorum(), gaps(meeting)
        present = ""
        if quorum is not None:
            present = f"{formats.number(quorum.present)}/{formats.number(quorum.of)}"
        parts = [
            Part(DETAILS, self.tr("Details")),
            Part(ATTENDANCE, self.tr("Present"), present, "good" if quorum and quorum.met else "late"),
            Part(AGENDA, self.tr("Agenda")),
        ]
        for item in meeting.agenda:
            number = formats.digits(item.number)
            words = self._gap_words([gap for gap in missing if gap.item == item.id])
            parts.append(
                Part(item.id, self.tr("{number} · {title}").format(number=number, title=item.title), words, "due")
            )
        parts += [Part(ACTIONS, self.tr("Actions")), Part(CLOSING, self.tr("Signatures"))]
        return parts

    def may_write(self) -> bool:
        """Whether the minutes can still be changed."""
        return self._page.isEnabled()

    def gap_count(self) -> int:
        """Count what is missing before the minutes can be approved."""
        return len(gaps(self.editor.meeting))

    def _gap_words(self, found: list[Gap]) -> str:
        if not found:
            return ""
        return {
            GapKind.NO_ATTENDANCE: "",
            GapKind.ITEM_WITHOUT_OUTCOME: self.tr("no outcome"),
            GapKind.VOTE_WITHOUT_NUMBERS: self.tr("vote"),
            GapKind.VOTE_INCOMPLETE: self.tr("vote"),
            GapKind.ACTION_WITHOUT_PERSON: self.tr("person?"),
            GapKind.ACTION_WITHOUT_DATE: self.tr("date?"),
        }[found[0].kind]

    def _anchors(self) -> dict[str, QWidget]:
        fixed = self.fixed()
        return {
            **{key: fixed[key] for key in (DETAILS, ATTENDANCE, AGENDA)},
            **{section.item_id: section for section in self.items.widgets()},
            **{key: fixed[key] for key in (ACTIONS, CLOSING)},
        }

    def go_to(self, key: str) -> None:
        """Scroll to a part and put the focus into its first field."""
        self.complete()
        anchor = self._anchors().get(key)
        if anchor is None:
            return
        self._target = key
        QTimer.singleShot(0, self, lambda: self._scroll_to(key))
        if isinstance(anchor, ItemSection):
            anchor.card.title_line.setFocus()
        else:
            anchor.setFocus()
        self.place_changed.emit(key)

    def _scroll_to(self, key: str) -> None:
        anchor = self._anchors().get(key)
        if anchor is not None:
            top = anchor.mapTo(self._page, QPoint(0, 0)).y()
            self._target = key
            self.area.verticalScrollBar().setValue(top)
            self.place_changed.emit(key)
            self._target = ""

    def _tell_place(self) -> None:
        if self._target:
            return
        top = self.area.verticalScrollBar().value() + 40
        place = DETAILS
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
            self.editor.file.references, meeting, item_id, calendar=self.session.formats.calendar
        )
        made = editing.item_of(
            editing.add_motion(meeting, item_id, "", reference=reference, council=council), item_id
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

    def go_to_action(self, action_id: str) -> None:
        """Put the cursor into an action."""
        self.complete()
        for section in self.items.widgets():
            row = section.action_card.rows.widget(action_id)
            if row is not None:
                row.text.setFocus()
