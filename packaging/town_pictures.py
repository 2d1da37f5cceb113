"""The stops of the picture tour around the municipality: letters, what waits, the packet; then phases and bodies."""

import datetime as dt
from collections.abc import Callable, Iterator
from pathlib import Path

from council_desk.domain.phases import Phase
from council_desk.domain.terms import Direction, LetterKind, LetterOutcome, MeetingState, OrganizationClass
from council_desk.services.desk import Desk
from council_desk.services.editing import changed
from council_desk.services.letter_drafts import new_letter
from council_desk.ui.shell import Shell
from council_desk.ui.widgets.cards import Scroll
from council_desk.ui.words import word


def town(shell: Shell, folder: Path, settled: Callable[[str], str]) -> Iterator[str]:
    """Go through the screen, first without letters; give a name wherever a picture is to be made."""
    frame = shell.frame
    frame.open_screen("municipality")
    yield settled("municipality-empty")
    council = shell.session.council_id
    shell.session.write(lambda desk: _fill(desk, council, folder))
    settled("")
    screen = frame.current
    screen.activate()
    settled("")
    yield settled("municipality-draft")
    rows = screen.list.items()
    screen.open_letter(rows[-1].key)
    yield settled("municipality-sent")
    bar = screen.page.area.verticalScrollBar()
    bar.setValue(bar.maximum())
    yield settled("municipality-sent-end")
    screen.show_view("incoming")
    screen.open_letter(screen.list.items()[0].key)
    yield settled("municipality-incoming")
    screen.show_view("waiting")
    yield settled("municipality-waiting")
    screen.new_letter(Direction.OUTGOING)
    yield settled("municipality-new")
    screen.open_packet()
    yield settled("packet")
    screen.packet.make(folder)
    yield settled("packet-made")
    (packet,) = folder.glob("council-desk-*")
    (packet / "list.csv").write_text("x")
    screen.packet.check_packet(packet)
    yield settled("packet-damaged")
    yield from _neighbourhood(shell, settled)


def _neighbourhood(shell: Shell, settled: Callable[[str], str]) -> Iterator[str]:
    """Show the bodies and phases of the neighbourhood, and the list of councils."""
    session, frame = shell.session, shell.frame
    council = session.council_id
    area = session.councils[0].area or ""

    def add(desk: Desk) -> None:
        for kind in (OrganizationClass.WOMENS_COUNCIL, OrganizationClass.WORKING_GROUP):
            desk.bodies.add(council, kind, f"{word(kind)} · {area}")
        desk.phases.set_day(council, Phase.DELIMITED, dt.date(2025, 3, 21))
        desk.phases.set_day(council, Phase.COUNCIL_FORMED, dt.date(2025, 6, 5))

    session.write(add)
    settled("")
    frame.open_screen("settings")
    frame.current.open_section("council")
    settled("")
    section = frame.current.council
    scroll = next(one for one in frame.current.findChildren(Scroll) if one.isAncestorOf(section))
    for card, name in ((section.bodies, "bodies"), (section.phases, "phases")):
        scroll.verticalScrollBar().setValue(card.y())
        yield settled(name)


def _fill(desk: Desk, council: str, folder: Path) -> None:
    """Write letters in the words of the sample: one answered, one late, one received, a draft with enclosures."""
    meeting = next(row for row in desk.meetings.list(council) if row.state in {MeetingState.HELD, MeetingState.CLOSED})
    items = [item for item in desk.meetings.get(meeting.id).meeting.agenda if item.motions]
    whom = desk.letters.parties(council)[0].id
    today = desk._context.today(desk.info().timezone)  # noqa: SLF001 - the day that the screens see

    def letter(direction: Direction, place: int, days: int, **fields: object) -> object:
        subject = items[place].title
        made = new_letter(council, direction, subject, today - dt.timedelta(days), correspondent=whom, **fields)
        desk.letters.save(made)
        return made

    asked = {"kind": LetterKind.REQUEST, "text": items[1].introduction or items[1].title}
    answered = letter(Direction.OUTGOING, 1, 40, request=items[1].motions[0].text[:160], **asked)
    desk.letters.send(answered.id, today - dt.timedelta(40))
    answer, _ = desk.letters.answer(answered.id)
    given = desk.letters.get(answer).letter
    desk.letters.save(changed(given, date=today - dt.timedelta(21), reference="442", outcome=LetterOutcome.FUNDED))
    motions = (items[0].motions[0].id,)
    late = letter(Direction.OUTGOING, 0, 16, reply_due=today - dt.timedelta(2), motions=motions, **asked)
    desk.letters.send(late.id, today - dt.timedelta(16))
    request = items[0].title
    letter(Direction.INCOMING, 2, 3, reference="517", request=request, reply_due=today + dt.timedelta(4))
    estimate = folder / "estimate.pdf"
    estimate.write_bytes(b"%PDF-1.7\n")
    enclosed = (desk.letters.keep_file(estimate),)
    letter(Direction.OUTGOING, 2, 0, motions=(items[2].motions[0].id,), enclosures=enclosed, **asked)
