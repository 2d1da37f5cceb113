"""What "/" offers in a discussion: the commands, their words in the window's language, and how they are found."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from council_desk.domain.text import fold


class Command(StrEnum):
    """What can be begun from the text of a discussion."""

    DECISION = "decision"
    ACTION = "action"
    VOTE = "vote"
    NOTE = "note"
    GUIDANCE = "guidance"
    OBJECTION = "objection"
    RECUSAL = "recusal"
    ELECTION = "election"


LETTERS: dict[Command, str] = {
    Command.DECISION: "d",
    Command.ACTION: "a",
    Command.VOTE: "v",
    Command.NOTE: "n",
    Command.GUIDANCE: "g",
    Command.OBJECTION: "o",
    Command.RECUSAL: "r",
    Command.ELECTION: "e",
}
"""The Latin letter of each, the same in every language: "/d" works wherever one is."""

BEGUN = re.compile(r"(?:^|(?<=\s))/([^\s/]*)$")
"""A command that is being typed, at the end of what stands before the cursor."""
_COMMANDED = re.compile(r"(?:^|(?<=\s))/([^\s/]+)(?=\s|$)")


@dataclass(frozen=True, slots=True)
class Commanded:
    """A command found in a line: where its "/" stands and what was typed after it."""

    command: Command
    start: int
    rest: str


def command_word(command: Command) -> str:
    """Give the word of a command in the window's language."""
    words = {
        Command.DECISION: QCoreApplication.translate("Command", "decision"),
        Command.ACTION: QCoreApplication.translate("Command", "action"),
        Command.VOTE: QCoreApplication.translate("Command", "vote"),
        Command.NOTE: QCoreApplication.translate("Command", "note"),
        Command.GUIDANCE: QCoreApplication.translate("Command", "guidance"),
        Command.OBJECTION: QCoreApplication.translate("Command", "objection"),
        Command.RECUSAL: QCoreApplication.translate("Command", "recusal"),
        Command.ELECTION: QCoreApplication.translate("Command", "election"),
    }
    return words[command]


def commands_for(typed: str) -> Sequence[Command]:
    """Give the commands that what was typed after "/" can mean: by the letter, else by the beginning of a word.

    English words are understood in every language.
    """
    wanted = fold(typed)
    if not wanted:
        return tuple(Command)
    lettered = [command for command, letter in LETTERS.items() if letter == wanted]
    begun = [
        command
        for command in Command
        if command not in lettered and (fold(command_word(command)).startswith(wanted) or command.startswith(wanted))
    ]
    return (*lettered, *begun)


def command_in(line: str, start: int = 0) -> Commanded | None:
    """Find the first command from a place in a line on: by its letter, its word, or a beginning that only one has."""
    for found in _COMMANDED.finditer(line, start):
        command = _meant(found[1])
        if command is not None:
            return Commanded(command, found.start(), line[found.end() :].strip())
    return None


def _meant(typed: str) -> Command | None:
    wanted = fold(typed)
    meant = commands_for(typed)
    exact = [command for command in meant if wanted in {LETTERS[command], fold(command_word(command)), command}]
    if exact:
        return exact[0]
    return meant[0] if len(meant) == 1 and len(wanted) > 1 else None
