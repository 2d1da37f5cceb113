"""Every document of a desk. What it is made of is read on the database's thread; making it touches no database."""

from typing import TYPE_CHECKING, assert_never

from council_desk.db import queries, queries_register, store
from council_desk.documents.excerpts import bare
from council_desk.domain.moments import local_day
from council_desk.domain.paperwork import DocumentKind, Order
from council_desk.record.mentioned import ids_in, without_references
from council_desk.record.models import (
    CouncilRecord,
    Election,
    Meeting,
    Person,
)
from council_desk.record.reshaping import with_fields
from council_desk.services.context import Context
from council_desk.services.editing.values import gone
from council_desk.services.excerpt import excerpt
from council_desk.services.minutes import MinutesService
from council_desk.services.register import RegisterService
from council_desk.services.register_rows import RegisterFilter, Show
from council_desk.services.reports import ReportService
from council_desk.services.turns import Turns, at_once
from council_desk.services.work_papers import WorkPapers

if TYPE_CHECKING:
    from council_desk.documents.typesetting import Typeset


class DocumentService:
    """Use cases around documents: `record` gives what an order needs, `make` makes it."""

    def __init__(
        self, context: Context, minutes: MinutesService, register: RegisterService, reports: ReportService
    ) -> None:
        self._context = context
        self._minutes, self._register, self._reports = minutes, register, reports
        self.works = WorkPapers(context, register)

    def record(self, order: Order) -> CouncilRecord:  # noqa: C901, PLR0911 - one for each kind
        """Give the record that an order is made of. Raises NotThereError."""
        match order.kind:
            case DocumentKind.MINUTES:
                return self._minutes.record(order.subject)
            case DocumentKind.EXTRACT:
                with self._context.read() as session:
                    meeting_id = queries_register.meeting_of_motion(session, order.subject)
                if meeting_id is None:
                    raise gone()
                return self._minutes.record(meeting_id)
            case DocumentKind.TALLY | DocumentKind.BALLOTS:
                return self._of_election(order.subject)
            case DocumentKind.INVITATION:
                return self._of_invitation(order)
            case DocumentKind.ATTENDANCE_SHEET:
                return self._minutes.record(order.subject)
            case DocumentKind.DECISIONS:
                return self._of_decisions(order)
            case DocumentKind.ACTIONS:
                return self._of_actions(order)
            case DocumentKind.BOOKLET:
                return self._of_booklet(order)
            case DocumentKind.REPORT:
                return self._reports.record(order)
            case DocumentKind.COUNCILS:
                return at_once(self._reports.record_of_all(order))
            case (
                DocumentKind.LETTER
                | DocumentKind.PROJECT_SHEET
                | DocumentKind.APPOINTMENT
                | DocumentKind.PORTFOLIO
                | DocumentKind.CERTIFICATE
                | DocumentKind.CONSENT
            ):
                return self.works.record(order.kind, order.subject)
            case _:
                assert_never(order.kind)

    def by_turns(self, order: Order) -> Turns[CouncilRecord]:
        """Give what `record` gives; what takes seconds to be read in several turns."""
        if order.kind is DocumentKind.COUNCILS:
            return (yield from self._reports.record_of_all(order))
        return self.record(order)

    @staticmethod
    def make(record: CouncilRecord, order: Order) -> "Typeset":
        """Make a document as PDF of the record of its order; may run on any thread. Raises DeskError."""
        from council_desk.documents.making import make as make_document

        return make_document(record, order)

    def _of_election(self, election_id: str) -> CouncilRecord:
        with self._context.read() as session:
            found = store.load(session, Election, [election_id])
            if not found:
                raise gone()
            election = found[0]
            if election.meeting is None:
                return excerpt(session, self._context.now(), election.organization, elections=found)
        return self._minutes.record(election.meeting)

    def _of_invitation(self, order: Order) -> CouncilRecord:
        """Give the record of a meeting with the one it calls again, and the person who is invited if it lacks them."""
        record = self._minutes.record(order.subject)
        if record.seals:
            return record
        with self._context.read() as session:
            (meeting,) = store.load(session, Meeting, [order.subject])
            former = [bare(one) for one in store.load(session, Meeting, [meeting.second_call_of or ""])]
            known = {person.id for person in record.people}
            guests = store.load(session, Person, {order.person or ""} - known)
        if order.person and order.person not in known and not guests:
            raise gone()
        known |= ids_in((*former, *guests)) | ids_in(record.organizations)
        (called,) = record.meetings
        if former:
            called = with_fields(called, second_call_of=meeting.second_call_of)
        meetings = (called, *(without_references(one, known) for one in former))
        return with_fields(record, people=(*record.people, *guests), meetings=meetings)

    def _of_decisions(self, order: Order) -> CouncilRecord:
        """Give the meetings of a period that decided something."""
        rows = self._register.decisions(order.subject, RegisterFilter(first=order.first, last=order.last))
        with self._context.read() as session:
            found = store.load(session, Meeting, {row.meeting_id for row in rows})
            return excerpt(session, self._context.now(), order.subject, meetings=found)

    def _of_actions(self, order: Order) -> CouncilRecord:
        """Give the meetings that told of the open actions of a council, or of one person."""
        rows = self._register.actions(order.subject, RegisterFilter(show=Show.LIVE, person=order.person))
        meetings = {one.meeting_id for row in rows for one in row.history if one.meeting_id}
        with self._context.read() as session:
            found = store.load(session, Meeting, meetings)
            return excerpt(
                session, self._context.now(), order.subject, [order.person] if order.person else (), meetings=found
            )

    def _of_booklet(self, order: Order) -> CouncilRecord:
        """Give the meetings of a period together, each as its minutes have it: as it was sealed, or as the rows say."""
        from council_desk.documents.booklet import is_bound
        from council_desk.documents.several import together

        with self._context.read() as session:
            ids = [id_ for id_, moment in queries.meeting_moments(session, order.subject) if _in_period(moment, order)]
        found = [self._minutes.record(meeting_id) for meeting_id in ids]
        kept = [record for record in found if is_bound(record.meetings[0], order)]
        if kept:
            return together(kept)
        with self._context.read() as session:
            return excerpt(session, self._context.now(), order.subject)


def _in_period(moment: str, order: Order) -> bool:
    """Say whether a moment lies in the days of an order."""
    day = local_day(moment)
    return (order.first is None or order.first <= day) and (order.last is None or day <= order.last)
