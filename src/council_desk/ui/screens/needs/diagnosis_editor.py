"""The diagnosis that is being written."""

from typing import TYPE_CHECKING

from council_desk.ui.value_editor import ValueEditor

if TYPE_CHECKING:
    from council_desk.db.changes import Changes
    from council_desk.domain.diagnosing import Cell
    from council_desk.record.models import Diagnosis
    from council_desk.services.desk import Desk


class DiagnosisEditor(ValueEditor["Diagnosis"]):
    """Holds one diagnosis."""

    def store(self, desk: "Desk", value: "Diagnosis") -> "Changes":
        """Save it."""
        return desk.diagnoses.save(value)

    def score(self, cell: "Cell", score: float | None) -> None:
        """Set the score of a cell, or take it out."""
        from council_desk.services.diagnoses import with_score

        self.change(scores=with_score(self.value, cell, score).scores)

    def type_note(self, cell: "Cell", note: str | None) -> None:
        """Take over the note on a cell."""
        from council_desk.services.diagnoses import with_note

        self.type(scores=with_note(self.value, cell, note).scores)

    def note(self, cell: "Cell") -> str | None:
        """Give the note on a cell."""
        from council_desk.services.diagnoses import score_of

        score = score_of(self.value, cell)
        return score.note if score is not None else None
