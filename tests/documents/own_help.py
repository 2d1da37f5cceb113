"""Records whose council has a form of documents of its own."""

from council_desk.record.models import CouncilRecord, DocumentProfile
from council_desk.record.reshaping import with_fields


def owned(record: CouncilRecord, own: DocumentProfile) -> CouncilRecord:
    """Give a record whose council decided on this form."""
    council = record.meetings[0].organization
    bodies = tuple(
        with_fields(body, document_profile=own) if body.id == council else body for body in record.organizations
    )
    return with_fields(record, organizations=bodies)
