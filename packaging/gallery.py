"""Draws every page of every kind of document in every language, and the small pictures of the README's table."""

import sys
import tempfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pypdfium2

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tests.documents.councils_help import three_neighbourhoods  # noqa: E402 - the tests know such desks and records
from tests.documents.works_help import worked  # noqa: E402

from council_desk.documents.making import make  # noqa: E402
from council_desk.domain.paperwork import ConsentPurpose, DocumentKind, Order  # noqa: E402
from council_desk.domain.terms import Language  # noqa: E402
from council_desk.record.models import Candidate, CouncilRecord, Election  # noqa: E402
from council_desk.services.desk import Desk  # noqa: E402

DOTS_PER_INCH = 80
SMALL = 150
"""Width of a picture in the README's table, in pixels."""
POSTS = {
    Language.FA: "شهردار محله",
    Language.AR: "عمدة الحيّ الشاب",
    Language.RU: "молодёжный мэр",
    Language.EN: "Youth mayor",
}
YEAR = {"first": date(2026, 1, 1), "last": date(2026, 12, 31), "on": date(2026, 12, 31)}


def elected(language: Language) -> CouncilRecord:
    """Give the record of a language with an election in its meeting."""
    record = worked(language)
    (meeting,), people = record.meetings, [person.id for person in record.people]
    votes = (5, 3)
    election = Election(
        id="00000000-0000-4000-8000-00000000e1ec",
        organization=meeting.organization,
        meeting=meeting.id,
        post=POSTS[language],
        date=date(2026, 11, 12),
        eligible=8,
        issued=8,
        valid=8,
        invalid=0,
        candidates=tuple(Candidate(person=people[9 + at], votes=votes[at]) for at in range(2)),
        elected=(people[9],),
        tellers=(people[2], people[6]),
    )
    return record.model_copy(update={"elections": (election,)})


def orders(record: CouncilRecord) -> Iterator[Order]:
    """Order one document of each kind."""
    (meeting,) = record.meetings
    motion = next(motion for item in meeting.agenda[1:] for motion in item.motions)
    assignment = record.assignments[0]
    council = meeting.organization
    subjects = {
        DocumentKind.MINUTES: meeting.id,
        DocumentKind.INVITATION: meeting.id,
        DocumentKind.ATTENDANCE_SHEET: meeting.id,
        DocumentKind.BALLOTS: record.elections[0].id,
        DocumentKind.TALLY: record.elections[0].id,
        DocumentKind.EXTRACT: motion.id,
        DocumentKind.LETTER: record.letters[-1].id,
        DocumentKind.PROJECT_SHEET: record.projects[0].id,
        DocumentKind.CONSENT: assignment.person,
    }
    for kind in DocumentKind:
        if kind in {DocumentKind.APPOINTMENT, DocumentKind.PORTFOLIO, DocumentKind.CERTIFICATE}:
            yield Order(kind=kind, subject=assignment.id, on=YEAR["on"])
        elif kind is DocumentKind.COUNCILS:
            yield Order(kind=kind, **YEAR)
        elif kind in {DocumentKind.DECISIONS, DocumentKind.BOOKLET, DocumentKind.REPORT}:
            yield Order(kind=kind, subject=council, **YEAR)
        else:
            yield Order(kind=kind, subject=subjects.get(kind, council), on=YEAR["on"])
    for purpose in ConsentPurpose:
        if purpose is not ConsentPurpose.TAKING_PART:
            yield Order(kind=DocumentKind.CONSENT, subject=assignment.person, on=YEAR["on"], purpose=purpose)


def of_councils(language: Language, order: Order) -> CouncilRecord:
    """Give the record of a report on three councils."""
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk.open(three_neighbourhoods(Path(folder) / "three.desk", language))
        record = desk.documents.record(order)
        desk.close()
        return record


def draw_documents(language: Language, pages: Path, small: Path | None = None) -> int:
    """Draw the documents of a language into a folder, and their first pages small into another; give how many pages."""
    count = 0
    record = elected(language)
    for order in orders(record):
        told = of_councils(language, order) if order.kind is DocumentKind.COUNCILS else record
        with pypdfium2.PdfDocument(make(told, order).pdf) as document:
            for number, page in enumerate(document, 1):
                picture = page.render(scale=DOTS_PER_INCH / 72).to_pil()
                name = f"{order.kind}-{order.purpose}" if order.purpose else order.kind
                picture.save(pages / f"{name}-{language}-{number:02}.png")
            if small is not None and not order.purpose:
                first = document[1 if order.kind is DocumentKind.BOOKLET else 0]
                picture = first.render(scale=4 * SMALL / first.get_width()).to_pil()
                picture.thumbnail((SMALL * 2, SMALL * 3))
                picture.quantize(32).save(small / f"{order.kind}-{language}.png", optimize=True)
            count += len(document)
    return count
