"""The steps of a project with their weights, and the sessions of a programme."""

from typing import Any

from PySide6.QtWidgets import QWidget

from council_desk.domain.progress import is_late, percent_done
from council_desk.domain.terms import ProjectKind
from council_desk.ui.clock import today
from council_desk.ui.screens.projects.editor import ProjectEditor
from council_desk.ui.screens.projects.money_cards import ProgressBar
from council_desk.ui.screens.projects.parts import PartRow, PartsCard
from council_desk.ui.screens.projects.wording import Wording
from council_desk.ui.widgets.fields import Check
from council_desk.ui.widgets.labels import Pill
from council_desk.ui.wrap_row import WrapRow


class MilestoneRow(PartRow):
    """A step: ticked when it is done, and then with the day on which it was."""

    def __init__(self, editor: ProjectEditor, key: str) -> None:
        super().__init__(editor, "milestones", key)
        self.done, self.late = Check(), Pill()
        self.title = self.line("title", needed=True)
        self.due, self.done_on = self.day("due"), self.day("done_on")
        self.weight = self.number("weight", 1, 100)
        self.head.addWidget(self.done)
        self.head.addWidget(self.title, 1)
        self.head.addWidget(self.late)
        self.head.addWidget(self.remove)
        self.body.addWidget(
            WrapRow(self.fields["due"], self.fields["weight"], stretch=(3, 1), letters=(21, 7), spacing=8)
        )
        self.body.addWidget(self.fields["done_on"])
        self.close_row()
        self.done.value_changed.connect(lambda on: self._set("done_on", today() if on else None))

    def refresh(self) -> None:
        """Show the step."""
        super().refresh()
        part = self.part
        if part is None:
            return
        done = part.done_on is not None
        self.done.set_value(done)
        self.fields["done_on"].setVisible(done)
        late = is_late(part, today())
        days = (today() - part.due).days if late else 0
        self.late.show_state(Wording(self).late(days, self.editor.session.formats) if late else "", "late")
        self.done.setAccessibleName(self.tr("Done: {title}").replace("{title}", part.title))

    def retranslate(self) -> None:
        """Say every text again."""
        self.title.setAccessibleName(self.tr("Milestone"))
        self.done.setToolTip(self.tr("Done"))
        self.fields["due"].set_label(self.tr("Due"))
        self.fields["done_on"].set_label(self.tr("Done on"))
        self.fields["weight"].set_label(self.tr("Weight"))
        self.weight.setToolTip(self.tr("How much of the whole this step is, compared with the others"))
        self.remove.set_name(self.tr("Remove this milestone"))


class MilestonesCard(PartsCard):
    """The steps, and how far they have come."""

    part_name = "milestones"

    def __init__(self, editor: ProjectEditor, parent: QWidget | None = None) -> None:
        super().__init__(editor, parent)
        self.wording = Wording(self)
        self.bar = ProgressBar()
        self.body.insertWidget(1, self.bar)

    def row(self, key: str) -> PartRow:
        """Make the row of a milestone."""
        return MilestoneRow(self.editor, key)

    def new_part(self) -> Any:
        """Begin a step."""
        from council_desk.record.ids import new_id
        from council_desk.record.models import Milestone
        from council_desk.services import editing

        number = len(self.editor.project.milestones) + 1
        title = self.tr("Milestone {number}").format(number=self.session.formats.number(number))
        return editing.make(Milestone, id=new_id(), title=title)

    def add_one(self) -> None:
        """Add a step and choose its title, so that typing replaces it."""
        super().add_one()
        rows = self.rows()
        if rows and isinstance(rows[-1], MilestoneRow):
            rows[-1].title.setFocus()
            rows[-1].title.selectAll()

    def told_removed(self) -> str:
        """Say that a milestone was removed."""
        return self.tr("The milestone was removed.")

    def say_summary(self) -> str:
        """Say how much is done, by weight."""
        milestones = self.editor.project.milestones
        percent = percent_done(milestones)
        self.bar.setVisible(percent is not None)
        if percent is None:
            return ""
        formats = self.session.formats
        share = self.wording.share(percent, formats)
        self.bar.show_percent(percent, share)
        done = sum(one.done_on is not None for one in milestones)
        return self.tr("{percent} done by weight: {done} of {count} milestones").format(
            percent=share, done=formats.number(done), count=formats.number(len(milestones))
        )

    def retranslate(self) -> None:
        """Say every text again."""
        super().retranslate()
        self.set_title(self.tr("Milestones"))
        self.add.setText(self.tr("Milestone"))
        self.add.setToolTip(self.tr("Add a milestone"))
        self.none.setText(self.tr("Milestones say what comes when, and how far the project has come."))


class SessionRow(PartRow):
    """One session of a programme."""

    def __init__(self, editor: ProjectEditor, key: str) -> None:
        super().__init__(editor, "sessions", key)
        self.date, self.participants = self.day("date", optional=False), self.number("participants")
        self.title, self.place, self.note = self.line("title"), self.line("place"), self.text("note", rows=1)
        self.state = Pill()
        self.head.addWidget(self.fields["date"], 1)
        self.head.addWidget(self.state)
        self.head.addWidget(self.remove)
        for pair in (("participants", "title"), ("place", "note")):
            fields = [self.fields[name] for name in pair]
            self.body.addWidget(WrapRow(*fields, stretch=(2, 3), letters=(11, 16), spacing=8))
        self.close_row()

    def refresh(self) -> None:
        """Show the session."""
        super().refresh()
        part = self.part
        if part is None:
            return
        past = part.date < today()
        if part.participants is not None:
            self.state.show_state(self.tr("held"), "good")
        else:
            self.state.show_state(self.tr("not counted") if past else self.tr("to come"), "due" if past else "waiting")

    def retranslate(self) -> None:
        """Say every text again."""
        labels = {
            "date": self.tr("Date"),
            "participants": self.tr("Participants"),
            "title": self.tr("Subject"),
            "place": self.tr("Place"),
            "note": self.tr("Note"),
        }
        for name, label in labels.items():
            self.fields[name].set_label(label)
        self.remove.set_name(self.tr("Remove this session"))


class SessionsCard(PartsCard):
    """The sessions of a programme; construction projects have none, unless some were entered."""

    part_name = "sessions"

    def row(self, key: str) -> PartRow:
        """Make the row of a session."""
        return SessionRow(self.editor, key)

    def new_part(self) -> Any:
        """Begin a week after the last session, at the same place."""
        import datetime as dt

        from council_desk.record.ids import new_id
        from council_desk.record.models import ProjectSession
        from council_desk.services import editing

        held = self.editor.project.sessions
        last = max(held, key=lambda one: one.date) if held else None
        day = last.date + dt.timedelta(days=7) if last else today()
        return editing.make(ProjectSession, id=new_id(), date=day, place=last.place if last else None)

    def told_removed(self) -> str:
        """Say that a session was removed."""
        return self.tr("The session was removed.")

    def say_summary(self) -> str:
        """Say how many were held and how many came."""
        held = [one for one in self.editor.project.sessions if one.participants is not None]
        if not self.editor.project.sessions:
            return ""
        formats = self.session.formats
        came = sum(one.participants or 0 for one in held)
        return self.tr("{held} of {count} held, {came} participants in all").format(
            held=formats.number(len(held)),
            count=formats.number(len(self.editor.project.sessions)),
            came=formats.number(came),
        )

    def refresh(self) -> None:
        """Show the sessions of a programme."""
        super().refresh()
        project = self.editor.project
        self.setVisible(bool(project.sessions) or project.kind is not ProjectKind.CONSTRUCTION)

    def retranslate(self) -> None:
        """Say every text again."""
        super().retranslate()
        self.set_title(self.tr("Sessions"))
        self.add.setText(self.tr("Session"))
        self.add.setToolTip(self.tr("Add a session"))
        self.none.setText(self.tr("The days on which the programme is held, and how many came."))
