"""What is missing at the end of a meeting, in words: one sentence for each kind of gap."""

from PySide6.QtCore import QCoreApplication

from council_desk.domain.agenda import GapKind
from council_desk.ui.words import QT_TRANSLATE_NOOP

_SENTENCES = {
    GapKind.NO_CHAIR: QT_TRANSLATE_NOOP("GapWords", "Nobody is named as chair"),
    GapKind.NO_SECRETARY: QT_TRANSLATE_NOOP("GapWords", "Nobody is named as secretary"),
    GapKind.NO_ATTENDANCE: QT_TRANSLATE_NOOP("GapWords", "Nobody is entered as present"),
    GapKind.BREAK_RUNNING: QT_TRANSLATE_NOOP("GapWords", "A break is still on"),
    GapKind.ITEM_RUNNING: QT_TRANSLATE_NOOP("GapWords", "This item is still running"),
    GapKind.ITEM_WITHOUT_OUTCOME: QT_TRANSLATE_NOOP("GapWords", "No outcome is written"),
    GapKind.VOTE_WITHOUT_NUMBERS: QT_TRANSLATE_NOOP("GapWords", "A vote has no numbers"),
    GapKind.VOTE_INCOMPLETE: QT_TRANSLATE_NOOP("GapWords", "Votes are missing in a count"),
    GapKind.ACTION_WITHOUT_PERSON: QT_TRANSLATE_NOOP("GapWords", "An action has no person"),
    GapKind.ACTION_WITHOUT_DATE: QT_TRANSLATE_NOOP("GapWords", "An action has no date"),
    GapKind.ELECTION_WITHOUT_TALLY: QT_TRANSLATE_NOOP("GapWords", "An election has no count"),
    GapKind.ELECTION_WITHOUT_RESULT: QT_TRANSLATE_NOOP("GapWords", "An election has no result"),
}


def gap_sentence(kind: GapKind) -> str:
    """Say what is missing."""
    return QCoreApplication.translate("GapWords", _SENTENCES[kind])
