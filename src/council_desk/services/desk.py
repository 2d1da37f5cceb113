"""The open desk: one door to all use cases. Importing this loads neither the database nor the models; opening does."""

from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from council_desk.db import backup, schema
from council_desk.db.faults import (
    DamagedDeskError,
    DeskInUseError,
    ForeignFileError,
    MissingDeskError,
    NewerDeskError,
    StorageError,
)
from council_desk.db.lock import DeskLock
from council_desk.errors import sentence
from council_desk.services.backups import BackupService
from council_desk.services.context import Clock, Context, utc_now
from council_desk.services.rows import DeskSetup

if TYPE_CHECKING:
    from council_desk.services.bodies import BodyService
    from council_desk.services.calendar import CalendarService
    from council_desk.services.councils import CouncilService
    from council_desk.services.diagnoses import DiagnosisService
    from council_desk.services.documents import DocumentService
    from council_desk.services.elections import ElectionService
    from council_desk.services.exchange import ExchangeService
    from council_desk.services.forms import FormService
    from council_desk.services.letters import LetterService
    from council_desk.services.life import LifeService
    from council_desk.services.meetings import MeetingService
    from council_desk.services.minutes import MinutesService
    from council_desk.services.overview import OverviewService
    from council_desk.services.packet import PacketService
    from council_desk.services.papers import PaperService
    from council_desk.services.people import PeopleService
    from council_desk.services.phases import PhaseService
    from council_desk.services.planning import PlanningService
    from council_desk.services.print_room import PrintRoomService
    from council_desk.services.projects import ProjectService
    from council_desk.services.register import RegisterService
    from council_desk.services.reports import ReportService
    from council_desk.services.sealing import SealService
    from council_desk.services.search import SearchService
    from council_desk.services.sheets_in.service import SheetService
    from council_desk.services.youth import YouthService

__all__ = [
    "DamagedDeskError",
    "Desk",
    "DeskInUseError",
    "ForeignFileError",
    "MissingDeskError",
    "NewerDeskError",
    "StorageError",
]

_LOST = sentence(
    "There is no desk file at {path}, but there are backups of it. Restore the newest one, "
    "or choose another name for a new desk."
)


SERVICES = {
    "people": "people.PeopleService",
    "councils": "councils.CouncilService",
    "meetings": "meetings.MeetingService",
    "planning": "planning.PlanningService",
    "elections": "elections.ElectionService",
    "minutes": "minutes.MinutesService",
    "life": "life.LifeService",
    "seals": "sealing.SealService",
    "exchange": "exchange.ExchangeService",
    "register": "register.RegisterService",
    "projects": "projects.ProjectService",
    "documents": "documents.DocumentService",
    "forms": "forms.FormService",
    "print_room": "print_room.PrintRoomService",
    "search": "search.SearchService",
    "youth": "youth.YouthService",
    "papers": "papers.PaperService",
    "diagnoses": "diagnoses.DiagnosisService",
    "letters": "letters.LetterService",
    "packets": "packet.PacketService",
    "reports": "reports.ReportService",
    "bodies": "bodies.BodyService",
    "phases": "phases.PhaseService",
    "calendar": "calendar.CalendarService",
    "sheets": "sheets_in.service.SheetService",
    "overview": "overview.OverviewService",
}
"""The use cases by the names under which a desk has them: module and class."""
BUILT_ON = {
    "projects": ("register", "councils"),
    "documents": ("minutes", "register", "reports"),
    "packets": ("letters", "minutes"),
    "phases": ("meetings",),
    "youth": ("register",),
    "sheets": ("backups",),
    "overview": ("meetings", "register", "projects", "youth", "letters"),
}
"""What a service reads through others, so that both say the same."""


class Desk:
    """One desk, open and locked for this program. All its methods are for one thread."""

    people: "PeopleService"
    councils: "CouncilService"
    meetings: "MeetingService"
    planning: "PlanningService"
    elections: "ElectionService"
    minutes: "MinutesService"
    life: "LifeService"
    seals: "SealService"
    exchange: "ExchangeService"
    register: "RegisterService"
    projects: "ProjectService"
    documents: "DocumentService"
    forms: "FormService"
    print_room: "PrintRoomService"
    search: "SearchService"
    youth: "YouthService"
    papers: "PaperService"
    diagnoses: "DiagnosisService"
    letters: "LetterService"
    packets: "PacketService"
    reports: "ReportService"
    calendar: "CalendarService"
    sheets: "SheetService"
    overview: "OverviewService"
    bodies: "BodyService"
    phases: "PhaseService"
    backups: BackupService

    def __init__(self, path: Path, context: Context, lock: DeskLock) -> None:
        self.path = path
        self._context = context
        self._lock = lock
        self._closed = False
        self.backups = BackupService(path, context)

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            """Make a service when it is first asked for: what a start does not use is not loaded."""
            if name not in SERVICES:
                raise AttributeError(name)
            module, _, service = SERVICES[name].rpartition(".")
            made = getattr(import_module(f"council_desk.services.{module}"), service)
            needed = {other: getattr(self, other) for other in BUILT_ON.get(name, ())}
            setattr(self, name, made(self._context, **needed))
            return self.__dict__[name]

    @classmethod
    def open(cls, path: Path, *, create: bool = False, clock: Clock = utc_now) -> Self:
        """Open the desk at `path`, bringing it to the present version; make it when none is there and `create` is set.

        Raises DeskInUseError, MissingDeskError (restore a backup), DamagedDeskError, ForeignFileError, NewerDeskError,
        StorageError. A desk that went missing while its backups are there is never replaced by an empty one.
        """
        if not path.exists() and backup.list_backups(path):
            raise MissingDeskError(_LOST, path=path)
        if not path.exists() and not create:
            schema.stored_version(path)  # says what is missing and what to do, and leaves no lock file behind
        lock = DeskLock(path)
        try:
            schema.ensure_current(path, create=create, now=clock())
            backup.check_quickly(path)
            from council_desk.db.engine import make_engine

            return cls(path, Context(make_engine(path), clock), lock)
        except BaseException:
            lock.release()
            raise

    def info(self) -> DeskSetup:
        """Give the language, the calendar and the time zone of the desk."""
        from council_desk.db import store

        with self._context.read() as session:
            found = store.desk_info(session)
        return DeskSetup(found.language, found.calendar, found.timezone)

    def set_info(self, setup: DeskSetup) -> None:
        """Set the language, the calendar and the time zone of the desk. Raises DeskError."""
        from council_desk.db import store

        with self._context.write() as session:
            store.set_desk_info(session, store.DeskInfo(setup.language, setup.calendar, setup.timezone))

    def rest(self) -> None:
        """Bring everything into the one file, so that whoever copies it copies all; after some seconds without typing.

        A copy made by hand while the program runs lacks what is still in the write-ahead log. Raises DeskError.
        """
        from council_desk.db.engine import checkpoint

        checkpoint(self._context.engine)

    def close(self) -> None:
        """Bring everything into the one file, back it up if it changed, and let go of it; twice is harmless.

        Files that nothing names any more go: until now an undo could have brought back what named them. Raises
        DeskError when they could not be removed or the backup not be made; the desk is whole and closed all the same.
        """
        if self._closed:
            return
        self._closed = True
        try:
            try:
                self._forget_files()
                self.rest()
            finally:
                self._context.engine.dispose()
            if backup.is_due(self.path):
                self.backups.make()
        finally:
            self._lock.release()

    def _forget_files(self) -> None:
        from council_desk.db import store

        with self._context.write() as session:
            store.forget_files(session)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
