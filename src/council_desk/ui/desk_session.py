"""What screens depend on: the open desk, the settings, the chosen council, and where errors and news go.

A screen never holds a desk: it hands in work, which is given the desk on the desk's own thread.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from council_desk import settings as settings_file
from council_desk.domain.paperwork import Order
from council_desk.errors import DeskError, sentence
from council_desk.settings import Settings
from council_desk.ui.formats import Formats
from council_desk.ui.tasks import run_by_turns

if TYPE_CHECKING:
    from council_desk.documents.typesetting import Typeset
    from council_desk.record.models import CouncilRecord
    from council_desk.services.backups import RestoredRow
    from council_desk.services.desk import Desk
    from council_desk.services.rows import BackupRow, CouncilRow, DeskSetup
    from council_desk.services.turns import Turns
    from council_desk.ui.tasks import TaskRunner

T = TypeVar("T")
BACKUP_EVERY_MILLISECONDS = 30 * 60 * 1000
IDLE_MILLISECONDS = 2_000


class DeskSession(QObject):
    """One open desk (or none) and everything around it that screens share."""

    opened = Signal()
    closed = Signal()
    changed = Signal(object)
    councils_changed = Signal()
    council_changed = Signal(str)
    formats_changed = Signal()
    settings_changed = Signal()
    reported = Signal(object)
    retried = Signal()
    """Emitted when the user tries again what had failed: what was told of it is put away."""
    notified = Signal(str, object)
    offered = Signal(str, object, object)
    """As `notified`, and with somewhere to go from there: (words, deed)."""
    backed_up = Signal()
    place_wanted = Signal(str, str)
    """Emitted by any screen with a kind of thing ("meeting", "item", "decision", "action") and its id: the frame brings
    the screen to the front that shows it. `places` are the kinds that some screen shows."""
    capture_wanted = Signal(str)
    """Emitted by any screen with a kind of paper ("need", "initiative", or "" for the one of last time): the shell
    opens the panel in which it is caught."""
    sheet_wanted = Signal()
    """Emitted by any screen: the shell opens the page on which a spreadsheet is taken in."""
    sitting_wanted = Signal(str)
    """Emitted by any screen with a meeting's id: the shell opens meeting mode for it."""

    def __init__(
        self, runner: "TaskRunner", settings: Settings, settings_path: Path, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.runner = runner
        self.settings = settings
        self.settings_path = settings_path
        self.desk_path: Path | None = None
        self.councils: tuple[CouncilRow, ...] = ()
        self.council_id: str | None = None
        self.setup: DeskSetup | None = None
        self.places: frozenset[str] = frozenset()
        self._countries: dict[str, str] = {}
        self.formats = self._formats()
        self._desk: Desk | None = None
        self._generation = 0
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(IDLE_MILLISECONDS)
        self._idle.timeout.connect(self._rest)
        self._backups = QTimer(self)
        self._backups.setInterval(BACKUP_EVERY_MILLISECONDS)
        self._backups.timeout.connect(self.back_up_if_changed)
        self.changed.connect(self._reload_councils)

    # ------------------------------------------------------------------------------------------------ work

    @property
    def is_open(self) -> bool:
        """Whether a desk is open."""
        return self._desk is not None

    def read(
        self,
        work: "Callable[[Desk], T]",
        done: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Do work(desk) on the desk's thread, then done(result) here; errors go to `failed`, or are reported.

        Nothing is called back once the desk has been closed.
        """
        desk, generation = self._desk, self._generation
        if desk is None:
            return
        self.runner.run(
            lambda: work(desk),
            lambda value: done(value) if generation == self._generation else None,
            lambda error: (failed or self.report)(error) if generation == self._generation else None,
        )

    def read_by_turns(
        self,
        work: "Callable[[Desk], Turns[T]]",
        done: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """As `read`, for what takes seconds: what is typed meanwhile is saved between two of its turns."""
        desk, generation = self._desk, self._generation
        if desk is None:
            return

        def reading() -> "Turns[T]":
            return (yield from work(desk))  # begun on the desk's thread

        def still() -> bool:
            return generation == self._generation

        run_by_turns(
            self.runner,
            reading(),
            lambda value: done(value) if still() else None,
            lambda error: (failed or self.report)(error) if still() else None,
            still,
        )

    def write(
        self,
        work: "Callable[[Desk], T]",
        done: Callable[[T], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """As `read`, for work that changes the desk; tells everyone by `changed` before done(result).

        `changed` carries what the work returned if it says what it changed (or the last part of a tuple), or None.
        """

        def finish(value: T) -> None:
            self._idle.start()
            self.changed.emit(_changes_in(value))
            if done is not None:
                done(value)

        self.read(work, finish, failed)

    def compute(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Do work that does not touch the desk, on the pool."""
        generation = self._generation
        self.runner.compute(
            work,
            lambda value: done(value) if generation == self._generation else None,
            lambda error: (failed or self.report)(error) if generation == self._generation else None,
        )

    def document(
        self,
        order: Order,
        done: "Callable[[Typeset, CouncilRecord], None]",
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Make a document of what is saved, then done(document, its record) here; a warning of it is shown before."""

        def make(record: "CouncilRecord") -> None:
            from council_desk.services.documents import DocumentService

            def give(made: "Typeset") -> None:
                if made.warning:
                    self.report(made.warning)
                done(made, record)

            self.compute(lambda: DocumentService.make(record, order), give, failed)

        self.read_by_turns(lambda desk: desk.documents.by_turns(order), make, failed)

    # --------------------------------------------------------------------------------------- errors and news

    def report(self, error: Exception) -> None:
        """Show what the user can act on in a banner; anything else is a bug and goes to the one dialog for it."""
        if not isinstance(error, DeskError):
            raise error
        self.reported.emit(error)

    def notify(
        self,
        text: str,
        undo: Callable[[], None] | None = None,
        onward: tuple[str, Callable[[], None]] | None = None,
    ) -> None:
        """Tell in passing, with a way back when there is one, and a way onward (words, deed) where that is shown."""
        if onward is None:
            self.notified.emit(text, undo)
        else:
            self.offered.emit(text, undo, onward)

    @staticmethod
    def touched(changes: Any, kind: str) -> bool:
        """Say whether what a write changed concerns a kind of object ("meeting", "person", ...)."""
        if changes is None:
            return True
        kinds = {entry[0] for part in ("added", "updated", "removed") for entry in getattr(changes, part)}
        return any((name if isinstance(name, str) else name.__name__).lower() == kind for name in kinds)

    # ----------------------------------------------------------------------------------------------- settings

    def change_settings(self, **values: Any) -> None:
        """Take other settings at once and write them. Raises nothing: a full disk is reported."""
        before, self.settings = self.settings, settings_file.changed(self.settings, **values)
        if self.settings == before:
            return
        self._store_settings()
        self.settings_changed.emit()
        self._refresh_formats()

    def _store_settings(self) -> None:
        try:
            settings_file.store(self.settings_path, self.settings)
        except OSError as error:
            self.reported.emit(
                DeskError(
                    sentence("The settings could not be written ({reason}). They hold until you close the program."),
                    reason=error.strerror or str(error),
                )
            )

    def _formats(self) -> Formats:
        chosen = self.settings
        country = self._countries.get(self.council_id or "", "")
        return Formats(chosen.language_in_force, chosen.calendar_in_force, chosen.digits_in_force, country)

    def _refresh_formats(self) -> None:
        formats = self._formats()
        if formats != self.formats:
            self.formats = formats
            self.formats_changed.emit()

    # ------------------------------------------------------------------------------------------ desk, councils

    def open_desk(
        self,
        path: Path,
        *,
        create: bool = False,
        prepare: "Callable[[Desk], object] | None" = None,
        done: Callable[[], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Open a desk file on the desk's thread in place of the present one.

        `prepare` works on the desk before anyone sees it; if it fails, the desk is closed again.
        """
        self.close_desk()

        def work() -> "tuple[Desk, Surroundings]":
            from council_desk.services.desk import Desk

            desk = Desk.open(path, create=create)
            try:
                if prepare is not None:
                    prepare(desk)
                return desk, surroundings(desk)
            except BaseException:
                desk.close()
                raise

        def finish(found: "tuple[Desk, Surroundings]") -> None:
            self._desk, around = found
            self._generation += 1
            self.desk_path = path
            self._take(around)
            self._choose(self.settings.council)
            self.change_settings(desk=path)
            self._backups.start()
            self.opened.emit()
            if done is not None:
                done()

        self.runner.run(work, finish, failed or self.report)

    def close_desk(self, after: Callable[[Exception | None], None] | None = None) -> None:
        """Close the desk, which backs up what changed; writes in line are done, their callbacks fall away.

        `after` is given None, or what kept the backup from being made; without it that is reported.
        """
        desk = self._desk
        self._idle.stop()
        self._backups.stop()
        if desk is None:
            if after is not None:
                after(None)
            return
        self._desk, self.desk_path, self.councils, self.council_id = None, None, (), None
        self.setup = None
        self._generation += 1
        self.closed.emit()
        self.runner.run(
            desk.close,
            lambda _: after(None) if after is not None else None,
            after if after is not None else self.report,
        )

    def choose_council(self, council_id: str) -> None:
        """Work with another council of the desk."""
        if council_id != self.council_id:
            self._choose(council_id)
            self.change_settings(council=self.council_id)

    def _choose(self, council_id: str | None) -> None:
        known = [row.id for row in self.councils]
        chosen = council_id if council_id in known else (known[0] if known else None)
        if chosen != self.council_id:
            self.council_id = chosen
            self.council_changed.emit(chosen or "")
        self._refresh_formats()

    def _reload_councils(self, changes: Any) -> None:
        if not (self.touched(changes, "organization") or self.touched(changes, "area")):
            return

        def finish(around: "Surroundings") -> None:
            self._take(around)
            self._choose(self.council_id or self.settings.council)
            self.councils_changed.emit()

        self.read(surroundings, finish)

    def _take(self, around: "Surroundings") -> None:
        self.councils, self._countries, self.setup = around.councils, around.countries, around.setup

    # ------------------------------------------------------------------------------------------------ backups

    def back_up_if_changed(self) -> None:
        """Back up when something changed since the last time; every half hour while a desk is open."""
        self.read(
            lambda desk: desk.backups.make() if desk.backups.due() else None,
            lambda made: self.backed_up.emit() if made else None,
        )

    def back_up(
        self,
        done: "Callable[[BackupRow], None] | None" = None,
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Back up now."""

        def finish(made: "BackupRow") -> None:
            self.backed_up.emit()
            if done is not None:
                done(made)

        self.read(lambda desk: desk.backups.make(), finish, failed)

    def restore(self, backup: Path, done: "Callable[[RestoredRow], None]") -> None:
        """Put a backup in the place of the open desk, which is kept aside, and open it."""
        path = self.desk_path
        if path is None:
            return
        self.close_desk()

        def work() -> "RestoredRow":
            from council_desk.services import backups

            return backups.restore(path, backup)

        def reopen(error: Exception) -> None:
            # told when the desk is open again: opening clears what stood in the window
            self.open_desk(path, done=lambda: self.report(error))

        self.runner.run(work, lambda restored: self.open_desk(path, done=lambda: done(restored)), reopen)

    def _rest(self) -> None:
        self.read(lambda desk: desk.rest(), lambda _: None)


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the frame knows of an open desk: its councils, their countries, language and time zone."""

    councils: "tuple[CouncilRow, ...]"
    countries: dict[str, str]
    setup: "DeskSetup"


def surroundings(desk: "Desk") -> Surroundings:
    """Read what the frame shows; on the desk's thread."""
    rows = desk.councils.list()
    countries = {row.id: row.country for row in rows}
    return Surroundings(rows, countries, desk.info())


def _changes_in(value: Any) -> Any:
    candidate = value[-1] if isinstance(value, tuple) and value else value
    return candidate if all(hasattr(candidate, part) for part in ("added", "updated", "removed")) else None
