"""What is said about an election: what keeps the count from being complete, who is elected, between whom it is open."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from council_desk.domain.phrases import elected_sentence
from council_desk.errors import DeskError
from council_desk.ui.errors import say
from council_desk.ui.sitting.item.vote_words import in_a_row

if TYPE_CHECKING:
    from council_desk.domain.elections import ElectionOutcome
    from council_desk.record.models import Election
    from council_desk.ui.formats import Formats
    from council_desk.ui.screens.meetings.editor import MeetingEditor


def problem(election: "Election", formats: "Formats") -> str:
    """Say what keeps the count from being complete; "" if nothing does."""
    from council_desk.services import editing

    try:
        editing.count(election, final=True)
    except DeskError as error:
        return say(error, formats)
    return ""


def verdict(election: "Election", outcome: "ElectionOutcome", editor: "MeetingEditor") -> str:
    """Say who is elected, or between whom it is open."""
    formats, votes = editor.session.formats, dict(outcome.ranking)
    valid = election.valid if election.valid is not None else sum(votes.values())
    parts = []
    for person in election.elected or outcome.elected:
        known = editor.file.people.get(person)
        parts.append(
            elected_sentence(
                formats.language,
                editor.name(person),
                votes.get(person, 0),
                valid,
                gender=known.gender if known else None,
                digits=formats.digit_system,
            )
        )
    if outcome.tied and not election.elected:
        text = QCoreApplication.translate("ElectionWords", "A tie between {names}: a second round or the lot decides.")
        parts.append(text.format(names=names_in_a_row(outcome.tied, editor)))
    return " ".join(parts)


def names_in_a_row(people: Sequence[str], editor: "MeetingEditor") -> str:
    """Give the names of people, each keeping its own direction."""
    return in_a_row([editor.name(person) for person in people], editor.session.formats)
