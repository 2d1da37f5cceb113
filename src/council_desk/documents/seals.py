"""The seal of minutes on paper: its code in the foot of every page, and a QR code of it where they are signed."""

from council_desk.documents.blocks import Block, Paragraph, QrCode
from council_desk.documents.minutes.sitting import Sitting
from council_desk.documents.words.seals import SEAL
from council_desk.record.models import Seal
from council_desk.record.sealing import correction_seals, minutes_seal, seal_code

_WORD_JOINER = "\u2060"


def seal_mark(sit: Sitting) -> str:
    """Give what the foot of every page says of the seal; nothing while there is none."""
    seal = _seal(sit)
    return sit.words(SEAL).mark.format(code=_shown(sit, seal_code(seal))) if seal else ""


def seal_block(sit: Sitting) -> list[Block]:
    """Give the QR code of the seal with its words; nothing while the minutes are not sealed."""
    seal = _seal(sit)
    if seal is None:
        return []
    code = seal_code(seal)
    words, small = sit.words(SEAL), sit.profile.size - 1.5
    leading = sit.profile.leading - 3
    day = sit.moment(seal.sealed_at)
    lines = [
        Paragraph(text=words.title, bold=True, size=small, leading=leading, align="start", after=0),
        Paragraph(text=_shown(sit, code), bold=True, size=sit.profile.size + 1, align="start", after=0),
    ]
    if day is not None:
        sealed = words.sealed_on.format(day=sit.day(day.date()))
        lines.append(Paragraph(text=sealed, size=small, leading=leading, align="start", after=0))
    lines.append(Paragraph(text=words.compare, size=small, leading=leading, tone="muted", align="start", after=0))
    return [QrCode(data=code, alternative=words.alternative.format(code=code), content=tuple(lines))]


def correction_codes(sit: Sitting) -> dict[str, str]:
    """Give the code of the seal of each sealed correction, by the id of the correction."""
    return {key: _shown(sit, seal_code(seal)) for key, seal in correction_seals(sit.record, sit.meeting.id).items()}


def _shown(sit: Sitting, code: str) -> str:
    """Give a code so that no line breaks in it."""
    return sit.embed(code.replace("-", f"-{_WORD_JOINER}"))


def _seal(sit: Sitting) -> Seal | None:
    """Find the seal of these minutes among those that the record carries."""
    return minutes_seal(sit.record, sit.meeting.id)
