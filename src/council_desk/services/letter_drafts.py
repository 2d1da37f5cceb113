"""How letters begin: for minutes, for decisions, in answer to another. The words are in the language of the desk."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from council_desk.domain.date_formatting import DateStyle, format_date
from council_desk.domain.digits import digits_of, to_digits
from council_desk.domain.moments import local_day
from council_desk.domain.terms import Calendar, Direction, Language, LetterKind
from council_desk.record.ids import new_id
from council_desk.record.models import Attachment, Letter, Meeting, Motion
from council_desk.services.editing.values import make
from council_desk.services.register_rows import ADOPTED

SUBJECT_LETTERS = 200
"""Characters of the text of a decision that become a subject."""


@dataclass(frozen=True, slots=True)
class _Words:
    """The usual words of a letter that goes with minutes."""

    subject: str
    text: str
    enclosure: str
    request: str


_WORDS: Mapping[Language, _Words] = {
    Language.FA: _Words(
        "ارسال صورت‌جلسهٔ جلسهٔ {number}",
        "به پیوست، صورت‌جلسهٔ جلسهٔ شمارهٔ {number} مورخ {day} برای استحضار و اقدام لازم تقدیم می‌شود.",
        "صورت‌جلسهٔ جلسهٔ {number}",
        "خواهشمند است دربارهٔ مصوبه‌های یادشده اقدام لازم انجام و نتیجه به شورا اعلام شود.",
    ),
    Language.AR: _Words(
        "إحالة محضر الاجتماع رقم {number}",
        "نرفق لكم محضر الاجتماع رقم {number} المنعقد بتاريخ {day} للاطّلاع واتّخاذ ما يلزم.",
        "محضر الاجتماع رقم {number}",
        "اتّخاذ ما يلزم بشأن القرارات المذكورة وإفادة المجلس بالنتيجة.",
    ),
    Language.RU: _Words(
        "О направлении протокола заседания № {number}",
        "Направляем протокол заседания № {number} от {day} для сведения и принятия мер.",
        "Протокол заседания № {number}",
        "рассмотреть указанные решения, принять необходимые меры и сообщить о результатах.",
    ),
    Language.EN: _Words(
        "Minutes of meeting {number}",
        "We enclose the minutes of meeting {number} of {day}, for information and action.",
        "Minutes of meeting {number}",
        "To act on the decisions named here and to let the council know what came of it.",
    ),
}


def new_letter(council_id: str, direction: Direction, subject: str, day: date, **fields: Any) -> Letter:
    """Make a letter with a new id; one of the council's own is a draft. Raises InvalidValueError."""
    values: dict[str, Any] = {"kind": LetterKind.OTHER, "draft": direction is Direction.OUTGOING or None, **fields}
    subject = " ".join(subject.split())
    return make(Letter, id=new_id(), organization=council_id, direction=direction, subject=subject, date=day, **values)


def for_minutes(
    meeting: Meeting,
    day: date,
    *,
    language: Language,
    calendar: Calendar,
    correspondent: str | None,
    bodies: Collection[str],
) -> Letter:
    """Begin the letter with which minutes are sent; it concerns the decisions that other bodies are to carry out."""
    words, digits = _WORDS[language], digits_of(language)
    number = (meeting.reference or to_digits(str(meeting.number), digits)).removeprefix("№").strip()
    held = local_day(meeting.started or meeting.scheduled_start)
    told = {"number": number, "day": format_date(held, language, calendar, style=DateStyle.MEDIUM, digits=digits)}
    enclosed = make(
        Attachment,
        title=words.enclosure.format_map(told),
        file_name=f"minutes-{meeting.number}.pdf",
        media_type="application/pdf",
    )
    motions = asking(meeting, bodies)
    return new_letter(
        meeting.organization,
        Direction.OUTGOING,
        words.subject.format_map(told),
        day,
        kind=LetterKind.MINUTES,
        correspondent=correspondent,
        meeting=meeting.id,
        text=words.text.format_map(told),
        request=words.request if motions else None,
        motions=tuple(one.id for one in motions) or None,
        enclosures=(enclosed,),
    )


def asking(meeting: Meeting, bodies: Collection[str]) -> tuple[Motion, ...]:
    """Give the decisions of a meeting that one of these bodies is to carry out, or watches over."""
    return tuple(
        one
        for item in meeting.agenda
        for one in item.motions
        if one.result in ADOPTED and not {one.responsible, one.overseer}.isdisjoint(bodies)
    )


def for_decisions(council_id: str, motions: Sequence[Motion], day: date, correspondent: str | None) -> Letter:
    """Begin a letter that asks something for decisions; its subject is that of the first."""
    first = motions[0]
    subject = " ".join((first.title or first.text).split())[:SUBJECT_LETTERS]
    return new_letter(
        council_id,
        Direction.OUTGOING,
        subject or "–",
        day,
        kind=LetterKind.REQUEST,
        correspondent=correspondent,
        motions=tuple(one.id for one in motions),
    )


def in_answer(letter: Letter, day: date) -> Letter:
    """Begin the answer to a letter: it concerns the same decisions and goes the other way."""
    received = letter.direction is Direction.OUTGOING
    return new_letter(
        letter.organization,
        Direction.INCOMING if received else Direction.OUTGOING,
        letter.subject,
        max(day, letter.date),
        kind=LetterKind.ANSWER,
        correspondent=letter.correspondent,
        in_reply_to=letter.id,
        motions=letter.motions or None,
    )
