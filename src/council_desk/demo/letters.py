"""The letters between a council and the municipality: answered in every way, waiting, overdue, and a draft."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from council_desk.demo.people import Hood
from council_desk.demo.world import World
from council_desk.domain.terms import Direction, LetterKind, LetterOutcome, MeetingState
from council_desk.record.models import Attachment, Letter, Meeting
from council_desk.services.editing.values import make

_WAIT = 30
"""Days within which an answer is asked for."""
_SENT = (
    (-250, LetterOutcome.FUNDED),
    (-190, LetterOutcome.RETURNED),
    (-140, LetterOutcome.ACCEPTED),
    (-95, LetterOutcome.DECLINED),
    (-60, LetterOutcome.RECEIVED),
    (-46, None),
    (-12, None),
)
"""When letters went out, in days from the day of the desk, and how they were answered; two wait, one too long."""


def build_letters(world: World, hood: Hood, meetings: Sequence[Meeting]) -> list[Letter]:
    """Make the letters of a council, numbered by their year."""
    return _Post(world, hood, meetings).build()


class _Post:
    """The letters of one council in the making."""

    def __init__(self, world: World, hood: Hood, meetings: Sequence[Meeting]) -> None:
        self._world, self._hood = world, hood
        self._held = [one for one in meetings if one.state in {MeetingState.HELD, MeetingState.CLOSED}]
        self._motions = [
            motion.id for one in self._held for item in one.agenda for motion in item.motions if motion.project
        ]
        self._number = 100 + hood.index
        self._letters: list[Letter] = []

    def build(self) -> list[Letter]:
        """Give all letters in the order of their days."""
        world, words = self._world, self._world.words.letters
        for at, (days, outcome) in enumerate(_SENT):
            subject, text, request = words.requests[(at + self._hood.index) % len(words.requests)]
            day = world.day(days + self._hood.index % 7)
            self._request(day, outcome, subject=subject, text=text, request=request)
        self._minutes()
        self._incoming()
        self._draft()
        return sorted(self._letters, key=lambda letter: letter.date)

    def _add(self, direction: Direction, day: date, **fields: Any) -> Letter:
        self._number += 1
        world = self._world
        number = None if fields.get("draft") else world.reference(world.words.place.letter, day, self._number)
        letter = make(
            Letter,
            id=world.new_id(),
            organization=self._hood.council.id,
            direction=direction,
            correspondent=self._hood.department.id,
            reference=number,
            date=day,
            **fields,
        )
        self._letters.append(letter)
        return letter

    def _request(self, day: date, outcome: LetterOutcome | None, **told: str) -> None:
        """Send a request, and take in its answer if there was one."""
        world, words = self._world, self._world.words.letters
        motions = tuple(world.some(self._motions, 1))
        sent = self._add(
            Direction.OUTGOING,
            day,
            kind=LetterKind.REQUEST,
            motions=motions or None,
            reply_due=day + timedelta(days=_WAIT),
            enclosures=(Attachment(title=words.enclosure, file_name=f"{words.enclosure}.pdf"),),
            **told,
        )
        if outcome is not None:
            self._add(
                Direction.INCOMING,
                day + timedelta(days=world.random.randint(8, 32)),
                kind=LetterKind.ANSWER,
                subject=told["subject"],
                text=words.answers[outcome],
                in_reply_to=sent.id,
                outcome=outcome,
                motions=motions or None,
            )

    def _minutes(self) -> None:
        """Send the minutes of the last meeting but one."""
        meeting = self._held[-2]
        day = date.fromisoformat(meeting.scheduled_start[:10]) + timedelta(days=5)
        words = self._world.words.letters
        self._add(
            Direction.OUTGOING,
            day,
            kind=LetterKind.MINUTES,
            subject=self._world.text(words.minutes, number=meeting.number),
            text=words.minutes_text,
            meeting=meeting.id,
        )

    def _incoming(self) -> None:
        """Take in a letter that the council has not answered yet."""
        subject, text, request = self._world.words.letters.incoming
        day = self._world.day(-25 + self._hood.index % 20)
        due = day + timedelta(days=_WAIT)
        fields = {"subject": subject, "text": text, "request": request, "reply_due": due}
        self._add(Direction.INCOMING, day, kind=LetterKind.REQUEST, **fields)

    def _draft(self) -> None:
        words = self._world.words.letters
        self._add(Direction.OUTGOING, self._world.on, kind=LetterKind.ANSWER, subject=words.draft, text="", draft=True)
