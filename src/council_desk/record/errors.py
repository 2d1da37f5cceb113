"""Why a council record is refused: a sentence, and the JSON pointer of the place."""

from typing import Any

from council_desk.errors import DeskError


class RecordError(DeskError):
    """A record that cannot be taken. `pointer` is the JSON pointer (RFC 6901) of the place, empty for the whole."""

    def __init__(self, template: str, pointer: str = "", **values: Any) -> None:
        super().__init__(template, **values)
        self.pointer = pointer

    @property
    def reason(self) -> str:
        """Give the English sentence without the place."""
        return super().__str__()

    def __str__(self) -> str:
        """Give the English sentence with the place."""
        return f"{self.pointer}: {self.reason}" if self.pointer else self.reason


def pointer_to(*steps: str | int) -> str:
    """Write a JSON pointer."""
    return "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in steps)
