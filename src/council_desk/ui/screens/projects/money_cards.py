"""The money of a project: budget, where it comes from, what was spent, and what is left."""

from typing import Any

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from council_desk.domain.terms import FundingSource
from council_desk.services.project_templates import CURRENCIES as BY_COUNTRY
from council_desk.ui.clock import today
from council_desk.ui.screens.projects.card_painting import paint_progress
from council_desk.ui.screens.projects.editor import ProjectEditor
from council_desk.ui.screens.projects.parts import PartRow, PartsCard, ProjectCard, bind_money
from council_desk.ui.screens.projects.wording import Wording
from council_desk.ui.theme import colours
from council_desk.ui.widgets.drawing import mirrored
from council_desk.ui.widgets.fields import Choice, Field
from council_desk.ui.widgets.labels import PlainLabel
from council_desk.ui.widgets.money_field import MoneyField
from council_desk.ui.words import words
from council_desk.ui.wrap_row import WrapRow

CURRENCIES = (*dict.fromkeys(BY_COUNTRY.values()), "EUR")


class ProgressBar(QWidget):
    """A thin bar from the leading edge on; what is beyond the whole is drawn in the tone of lateness."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.percent = 0
        self.setFixedHeight(7)

    def show_percent(self, percent: int, told: str) -> None:
        """Show a share; `told` says it to screen readers."""
        self.percent = percent
        self.setAccessibleName(told)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Draw it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        direction = self.layoutDirection()
        paint_progress(painter, self.rect(), min(self.percent, 100), direction)
        if self.percent > 100:
            width = max(self.width() * (self.percent - 100) // self.percent, 6)
            over = QRect(self.width() - width, 0, width, self.height())
            painter.fillRect(mirrored(direction, self.rect(), over), QColor(colours().late))


class MoneyCard(ProjectCard):
    """Budget and currency, and how much of it is spent."""

    def __init__(self, editor: ProjectEditor, parent: QWidget | None = None) -> None:
        super().__init__(editor, parent)
        self.wording = Wording(self)
        self._offered: tuple[str, ...] = ()
        self.budget, self.currency = MoneyField(lambda: self.session.formats), Choice()
        self.fields = {"budget": Field("", self.budget), "currency": Field("", self.currency)}
        self.bar, self.told = ProgressBar(), PlainLabel("", "muted", wrap=True)
        self.body.addWidget(
            WrapRow(self.fields["budget"], self.fields["currency"], stretch=(3, 2), letters=(16, 9)),
        )
        self.body.addWidget(self.bar)
        self.body.addWidget(self.told)
        bind_money(self.form, self.budget, lambda: editor.project.budget, lambda value: editor.change(budget=value))
        self.form.choice(self.currency, lambda: editor.project.currency, lambda value: editor.change(currency=value))
        self.budget.wrong_changed.connect(self._say_wrong)

    def _say_wrong(self, wrong: bool) -> None:
        self.fields["budget"].set_error(self.tr("This is no amount in this currency.") if wrong else "")

    def refresh(self) -> None:
        """Show the money."""
        project, formats = self.editor.project, self.session.formats
        if project.currency not in self._offered:
            self._offer(project.currency)
        self.budget.set_currency(project.currency)
        super().refresh()
        spent = sum(one.amount for one in project.expenses)
        self.told.setText(self._say(project.budget, spent, project.currency))
        self.bar.setVisible(bool(project.budget))
        if project.budget:
            percent = 100 * spent // project.budget
            self.bar.show_percent(percent, self.wording.share(percent, formats))

    def _say(self, budget: int | None, spent: int, currency: str) -> str:
        formats = self.session.formats
        money = self.wording.money
        funded = sum(one.amount for one in self.editor.project.funding)
        told = [self.wording.spent(spent, budget, currency, formats)]
        if budget is not None:
            left = budget - spent
            if left >= 0:
                told.append(self.tr("{left} left").format(left=money(left, currency, formats)))
            else:
                told.append(self.tr("{over} over the budget").format(over=money(-left, currency, formats)))
            missing = budget - funded
            if self.editor.project.funding and missing > 0:
                told.append(self.tr("{missing} without a source").format(missing=money(missing, currency, formats)))
        return " · ".join(told)

    def _offer(self, present: str) -> None:
        """Offer the currencies by their names, that of the project among them."""
        self._offered = CURRENCIES if present in CURRENCIES else (present, *CURRENCIES)
        name, formats = self.wording.currency, self.session.formats
        self.currency.set_options([(code, _with_name(code, name(code, formats))) for code in self._offered])

    def retranslate(self) -> None:
        """Say every text again."""
        self.set_title(self.tr("Budget"))
        self.fields["budget"].set_label(self.tr("Budget"))
        self.fields["currency"].set_label(self.tr("Currency"))
        self._offered = ()
        self.budget.retranslate()
        self.form.forget()


def _with_name(code: str, name: str) -> str:
    return code if name == code else f"{code} · {name}"


class FundingRow(PartRow):
    """One source of money."""

    def __init__(self, editor: ProjectEditor, key: str) -> None:
        super().__init__(editor, "funding", key)
        self.source, self.amount, self.note = self.choice("source"), self.money("amount"), self.line("note")
        self.head.addWidget(
            WrapRow(self.fields["source"], self.fields["amount"], stretch=(1, 1), letters=(14, 14), spacing=8), 1
        )
        self.head.addWidget(self.remove)
        self.body.addWidget(self.fields["note"])
        self.close_row()

    def refresh(self) -> None:
        """Show the source."""
        self.amount.set_currency(self.editor.project.currency)
        super().refresh()

    def retranslate(self) -> None:
        """Say every text again."""
        self.source.set_options(words(FundingSource))
        self.fields["source"].set_label(self.tr("Source"))
        self.fields["amount"].set_label(self.tr("Amount"))
        self.fields["note"].set_label(self.tr("Note"))
        self.remove.set_name(self.tr("Remove this source"))
        self.form.forget()


class FundingCard(PartsCard):
    """Where the money comes from."""

    part_name = "funding"

    def __init__(self, editor: ProjectEditor, parent: QWidget | None = None) -> None:
        super().__init__(editor, parent)
        self.wording = Wording(self)

    def row(self, key: str) -> PartRow:
        """Make the row of a source."""
        return FundingRow(self.editor, key)

    def new_part(self) -> Any:
        """Begin with what the budget still lacks."""
        from council_desk.record.models import Funding
        from council_desk.services import editing

        project = self.editor.project
        missing = (project.budget or 0) - sum(one.amount for one in project.funding)
        return editing.make(Funding, source=FundingSource.MUNICIPALITY, amount=max(missing, 0))

    def told_removed(self) -> str:
        """Say that a source was removed."""
        return self.tr("The source of money was removed.")

    def say_summary(self) -> str:
        """Say what the sources come to."""
        project = self.editor.project
        if len(project.funding) < 2:
            return ""
        total = sum(one.amount for one in project.funding)
        money = self.wording.money(total, project.currency, self.session.formats)
        return self.tr("{amount} in all").format(amount=money)

    def retranslate(self) -> None:
        """Say every text again."""
        super().retranslate()
        self.set_title(self.tr("Where the money comes from"))
        self.add.setText(self.tr("Source"))
        self.add.setToolTip(self.tr("Add a source of money"))
        self.none.setText(self.tr("Nobody has promised money yet."))


class ExpenseRow(PartRow):
    """Money that was spent."""

    def __init__(self, editor: ProjectEditor, key: str) -> None:
        super().__init__(editor, "expenses", key)
        self.purpose = self.line("purpose", needed=True)
        self.amount, self.date = self.money("amount"), self.day("date", optional=False)
        self.head.addWidget(self.fields["purpose"], 1)
        self.head.addWidget(self.remove)
        self.body.addWidget(WrapRow(self.fields["amount"], self.fields["date"], letters=(14, 21), spacing=8))
        self.close_row()

    def refresh(self) -> None:
        """Show the expense."""
        self.amount.set_currency(self.editor.project.currency)
        super().refresh()

    def retranslate(self) -> None:
        """Say every text again."""
        self.fields["purpose"].set_label(self.tr("For what"))
        self.fields["amount"].set_label(self.tr("Amount"))
        self.fields["date"].set_label(self.tr("Date"))
        self.remove.set_name(self.tr("Remove this expense"))


class ExpensesCard(PartsCard):
    """What was spent."""

    part_name = "expenses"

    def __init__(self, editor: ProjectEditor, parent: QWidget | None = None) -> None:
        super().__init__(editor, parent)
        self.wording = Wording(self)

    def row(self, key: str) -> PartRow:
        """Make the row of an expense."""
        return ExpenseRow(self.editor, key)

    def new_part(self) -> Any:
        """Begin with today."""
        from council_desk.record.ids import new_id
        from council_desk.record.models import Expense
        from council_desk.services import editing

        return editing.make(Expense, id=new_id(), date=today(), amount=0, purpose=self.tr("Expense"))

    def told_removed(self) -> str:
        """Say that an expense was removed."""
        return self.tr("The expense was removed.")

    def say_summary(self) -> str:
        """Say what was spent in all."""
        project = self.editor.project
        if not project.expenses:
            return ""
        spent = sum(one.amount for one in project.expenses)
        money = self.wording.money(spent, project.currency, self.session.formats)
        return self.tr("{amount} in all").format(amount=money)

    def retranslate(self) -> None:
        """Say every text again."""
        super().retranslate()
        self.set_title(self.tr("Expenses"))
        self.add.setText(self.tr("Expense"))
        self.add.setToolTip(self.tr("Add an expense"))
        self.none.setText(self.tr("Nothing was spent yet."))
