"""What board, timeline, table and record say of a project, in the same words."""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from council_desk.domain.money import currency_name, format_amount, format_money
from council_desk.domain.stages import Why
from council_desk.domain.terms import Language, ProjectKind, Stage
from council_desk.services.project_rows import ProjectRow, Standing
from council_desk.ui.clock import today
from council_desk.ui.words import word

if TYPE_CHECKING:
    from council_desk.domain.stages import Sums
    from council_desk.services.project_rows import Served
    from council_desk.ui.formats import Formats
    from council_desk.ui.widgets.labels import Tone

STAGE_TONES: "Mapping[Stage, Tone]" = {
    Stage.PROPOSED: "waiting",
    Stage.APPROVED: "accent",
    Stage.UNDER_WAY: "good",
    Stage.COMPLETED: "neutral",
    Stage.SUSPENDED: "due",
    Stage.CANCELLED: "neutral",
}


class Wording(QObject):
    """Sentences of one context, so that every view says the same."""

    def kind(self, kind: ProjectKind) -> str:
        """Name a kind of project."""
        return word(kind)

    @staticmethod
    def joined(words: Iterable[str], formats: "Formats") -> str:
        """Give words one after the other, with the comma of the language."""
        comma = "، " if formats.language in {Language.FA, Language.AR} else ", "
        return comma.join(found for found in words if found)

    def rests_on(self, row: ProjectRow, formats: "Formats") -> str:
        """Say which decision a project rests on; "" where there is none and none is needed yet."""
        if row.decision:
            return self.tr("Decision {number}").format(number=formats.digits(row.decision))
        if row.meeting_number is not None:
            return self.tr("Decided in meeting {number}").format(number=formats.number(row.meeting_number))
        if row.lacks_decision:
            return self.tr("No decision names it")
        return self.tr("Without a decision, with a reason") if row.without_decision else ""

    def beneath(self, row: ProjectRow, formats: "Formats") -> str:
        """Give the muted line of a card."""
        return " · ".join(part for part in (self.kind(row.kind), self.rests_on(row, formats)) if part)

    def standing(self, row: ProjectRow, formats: "Formats") -> "tuple[str, Tone]":
        """Say how a project stands to its days, and in which tone; nothing where there is nothing to say."""
        if row.standing is Standing.LATE:
            return self.late(row.late, formats), "late"
        if row.standing is Standing.DUE:
            days = row.days_left or 0
            if not days:
                return self.tr("due today"), "due"
            said = self.tr("due in %n days", "", days)
            return said.replace(str(days), formats.number(days)), "due"
        return (self.tr("on time"), "good") if row.standing is Standing.ON_TIME else ("", "neutral")

    def late(self, days: int, formats: "Formats") -> str:
        """Say for how long something is late."""
        return self.tr("%n days late", "", days).replace(str(days), formats.number(days))

    def unanswered(self, row: ProjectRow, formats: "Formats") -> str:
        """Say for how long an answer has been waited for."""
        if row.unanswered is None:
            return ""
        days = row.unanswered
        return self.tr("%n days without an answer", "", days).replace(str(days), formats.number(days))

    def percent(self, row: ProjectRow, formats: "Formats") -> str:
        """Say how far a project has come."""
        return "" if row.percent is None else self.share(row.percent, formats)

    def share(self, percent: int, formats: "Formats") -> str:
        """Write a share in per cent."""
        return self.tr("{number}%").format(number=formats.number(percent))

    def money(self, amount: int, currency: str, formats: "Formats") -> str:
        """Write an amount with its currency."""
        return format_money(amount, currency, formats.language, formats.digit_system)

    def amount(self, amount: int, currency: str, formats: "Formats") -> str:
        """Write an amount without its currency."""
        return format_amount(amount, currency, formats.language, formats.digit_system)

    def currency(self, currency: str, formats: "Formats") -> str:
        """Name a currency."""
        return currency_name(currency, formats.language)

    def spent(self, spent: int, budget: int | None, currency: str, formats: "Formats") -> str:
        """Say how much of a budget is spent."""
        if budget is None:
            told = self.tr("{spent} spent; no budget is set")
            return told.format(spent=self.money(spent, currency, formats))
        amounts = {"spent": self.amount(spent, currency, formats), "budget": self.money(budget, currency, formats)}
        return self.tr("{spent} of {budget} spent").format_map(amounts)

    def serves(self, one: "Served", formats: "Formats") -> str:
        """Say as what somebody serves to whom a project is assigned, with whose help, and until when if it is over."""
        parts = [word(one.post)]
        if one.mentor:
            parts.append(self.tr("mentor: {name}").format(name=one.mentor))
        if one.until is not None and one.until < today():
            parts.append(self.tr("until {day}").format(day=formats.day(one.until)))
        return " · ".join(parts)

    def totals(self, sums: "Mapping[str, Sums]", formats: "Formats") -> str:
        """Say what was spent of which budget, each currency by itself."""
        told = [
            self.tr("budget {budget}, spent {spent}").format(
                budget=self.money(one.budget, currency, formats), spent=self.money(one.spent, currency, formats)
            )
            for currency, one in sorted(sums.items(), key=lambda found: -found[1].projects)
        ]
        return " · ".join(told)

    def question(self, title: str, to: Stage, asked: Iterable[Why]) -> str:
        """Ask for the reason of a change of stage."""
        first = next(iter(asked))
        questions = {
            Why.NO_DECISION: self.tr("“{title}” goes to “{stage}”, but no adopted decision names it. Why does it?"),
            Why.BACK: self.tr("“{title}” goes back to “{stage}”. Why?"),
            Why.SKIPPED: self.tr("“{title}” goes to “{stage}” and passes over a stage. Why?"),
            Why.STOPPED: self.tr("“{title}” becomes “{stage}”. Why?"),
            Why.ENDED: self.tr("“{title}” had come to its end and goes to “{stage}”. Why?"),
        }
        return questions[first].replace("{stage}", word(to)).replace("{title}", title)
