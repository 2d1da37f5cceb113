"""What is said about an election: what keeps the count from being complete, who is elected, between whom it is open."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication

from council_desk.domain.phrases import elected_sentence
from council_desk.errors import DeskError
from council_desk.ui.errors import say
from council_desk.ui.sitting.item.vote_words import in_a_row

if TYPE_CHECKING:
    from council_desk.domain.elections import ElectionOutcome
    from council_desk.domain.terms import Gender
    from council_desk.record.models import Election
    from council_desk.ui.desk_session import DeskSession
    from council_desk.ui.formats import Formats


class Named(Protocol):
    """Knows the people of an election by their ids."""

    @property
    def session(self) -> "DeskSession":
        """Give the session, for the formats in force."""

    def name(self, party: str | None, /) -> str:
        """Give a name."""

    def gender(self, person: str) -> "Gender | None":
        """Give what the grammar of the sentence needs."""


def problem(election: "Election", formats: "Formats") -> str:
    """Say what keeps the count from being complete; "" if nothing does."""
    from council_desk.services import editing

    try:
        editing.count(election, final=True)
    except DeskError as error:
        return say(error, formats)
    return ""


def verdict(election: "Election", outcome: "ElectionOutcome", people: "Named") -> str:
    """Say who is elected, or between whom it is open."""
    formats, votes = people.session.formats, dict(outcome.ranking)
    valid = election.valid if election.valid is not None else sum(votes.values())
    parts = [
        elected_sentence(
            formats.language,
            people.name(person),
            votes.get(person, 0),
            valid,
            gender=people.gender(person),
            digits=formats.digit_system,
        )
        for person in election.elected or outcome.elected
    ]
    if outcome.tied and not election.elected:
        text = QCoreApplication.translate("ElectionWords", "A tie between {names}: a second round or the lot decides.")
        parts.append(text.format(names=names_in_a_row(outcome.tied, people)))
    return " ".join(parts)


def names_in_a_row(ids: Sequence[str], people: "Named") -> str:
    """Give the names of people, each keeping its own direction."""
    return in_a_row([people.name(person) for person in ids], people.session.formats)
