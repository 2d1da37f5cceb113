"""What came out when a document was checked, in words: genuine or not, the code to compare, what differs."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from council_desk.errors import DeskError
from council_desk.ui.desk_session import DeskSession
from council_desk.ui.errors import Told, isolated, say
from council_desk.ui.signature_list import SignatureList
from council_desk.ui.widgets.cards import Card
from council_desk.ui.widgets.code_label import CodeLabel
from council_desk.ui.widgets.labels import Pill, PlainLabel, Tone

if TYPE_CHECKING:
    from council_desk.services.verify import Verdict

MOST = 40
"""Findings that are shown; more than that are counted."""


class VerdictCard(Card):
    """Shows one verdict, or why there is none. `shown` comes whenever that is another one."""

    shown = Signal()

    def __init__(self, session: DeskSession, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent)
        self.session = session
        self._path = Path()
        self._verdict: Verdict | None = None
        self._error: DeskError | None = None
        self.pill = Pill()
        self.add_to_header(self.pill)
        self.file = PlainLabel("", "small", wrap=True)
        self.about, self.whose = PlainLabel("", wrap=True), PlainLabel("", wrap=True)
        self.code, self.codes = CodeLabel(), PlainLabel("", wrap=True)
        self.compare = PlainLabel("", "muted", wrap=True)
        self.differs, self.findings = PlainLabel("", "strong"), PlainLabel("", wrap=True)
        self.notes = PlainLabel("", "small", wrap=True)
        self.signatures = SignatureList(session)
        for widget in (
            self.file,
            self.about,
            self.differs,
            self.findings,
            self.code,
            self.codes,
            self.compare,
            self.whose,
            self.notes,
            self.signatures,
        ):
            self.body.addWidget(widget)
        self.retranslate()

    @property
    def path(self) -> Path:
        """The file that is looked at."""
        return self._path

    @property
    def verdict(self) -> "Verdict | None":
        """What came out; None before that, and where nothing did."""
        return self._verdict

    def begin(self, path: Path) -> None:
        """Say that a file is being looked at."""
        self._path = path
        self._take(None, None)

    def show_verdict(self, verdict: "Verdict") -> None:
        """Show what came out."""
        self._take(verdict, None)

    def show_error(self, error: DeskError) -> None:
        """Show why nothing came out."""
        self._take(None, error)

    def _take(self, verdict: "Verdict | None", error: DeskError | None) -> None:
        self._verdict, self._error = verdict, error
        self.retranslate()
        self.shown.emit()

    # ------------------------------------------------------------------------------------------------- the words

    def retranslate(self) -> None:
        """Say every text again."""
        verdict = self._verdict
        self.file.setText(isolated(self._path.name))
        title, word, tone = self._outcome()
        self.set_title(title)
        self.pill.show_state(word, tone)
        self.differs.setText(self.tr("What is wrong"))
        self.about.setText(self._about())
        self.code.show_code(verdict.code or "" if verdict else "")
        self.codes.setText(self._codes())
        self.compare.setText(self._compare())
        self.whose.setText(self._whose())
        self.findings.setText(self._found())
        self.notes.setText(self._lines(verdict.notes if verdict else ()))
        self.signatures.show_signatures(verdict.signatures if verdict else ())
        for label in (self.about, self.codes, self.compare, self.whose, self.findings, self.notes):
            label.setVisible(bool(label.text()))
        self.differs.setVisible(bool(verdict and verdict.findings))

    def _outcome(self) -> tuple[str, str, Tone]:
        """Give the heading, the word of the pill and its tone."""
        verdict = self._verdict
        said: tuple[str, str, Tone]
        if self._error is not None:
            said = self.tr("The file cannot be checked"), "", "neutral"
        elif verdict is None:
            said = self.tr("The document is being checked …"), "", "neutral"
        elif verdict.sealed and not verdict.genuine:
            said = self.tr("The document is not what was sealed"), self.tr("not genuine"), "late"
        elif not verdict.signatures_hold:
            heading = (
                self.tr("It is what was sealed, but a signature is broken")
                if verdict.genuine
                else self.tr("A signature of the document is broken")
            )
            said = heading, self.tr("signature broken"), "late"
        elif verdict.genuine:
            said = self.tr("The document is what was sealed"), self.tr("genuine"), "good"
        elif verdict.signatures:
            said = self.tr("The document is signed, but not sealed"), self.tr("signed"), "due"
        else:
            said = self.tr("Nothing proves this document"), self.tr("unproven"), "due"
        return said

    def _about(self) -> str:
        verdict, formats = self._verdict, self.session.formats
        if verdict is None:
            return ""
        parts = [verdict.council]
        if verdict.number is not None:
            parts.append(self.tr("meeting {number}").format(number=formats.number(verdict.number)))
        if verdict.day is not None:
            parts.append(formats.day(verdict.day))
        if verdict.copy is not None:
            parts.append(self._copy(verdict.copy))
        lines = [" · ".join(part for part in parts if part)]
        if verdict.sealed_at:
            day, time = formats.moment(verdict.sealed_at)
            lines.append(self.tr("Sealed on {day} at {time}").format(day=day, time=time))
        if verdict.corrections:
            count = verdict.corrections
            lines.append(self.tr("with %n corrections", "", count).replace(str(count), formats.number(count)))
        return "\n".join(line for line in lines if line)

    def _copy(self, copy: str) -> str:
        return {
            "internal": self.tr("internal copy"),
            "municipality": self.tr("copy for the municipality"),
            "public": self.tr("public copy"),
        }.get(copy, copy)

    def _codes(self) -> str:
        verdict, formats = self._verdict, self.session.formats
        if verdict is None or verdict.code:
            return ""
        line = self.tr("Meeting {number}: {code}")
        return "\n".join(
            line.format(number=formats.number(number), code=f"\u2066{code}\u2069") for number, code in verdict.codes
        )

    def _compare(self) -> str:
        verdict = self._verdict
        if verdict is None or not verdict.genuine:
            return ""
        return self.tr(
            "Compare the code with the one on the paper that the council signed, or have it read out. Only the same "
            "code is the same minutes."
        )

    def _whose(self) -> str:
        verdict = self._verdict
        if verdict is None or verdict.key is None:
            return ""
        key = f"\u2066{verdict.key}\u2069"
        if verdict.own_key:
            return self.tr("Sealed on this desk (key {key}).").format(key=key)
        if verdict.own_key is None:
            return self.tr("Sealed with the key {key}.").format(key=key)
        return self.tr("Sealed on another desk (key {key}). Ask its council whether the key is theirs.").format(key=key)

    def _found(self) -> str:
        if self._error is not None:
            return say(self._error, self.session.formats)
        return self._lines(self._verdict.findings) if self._verdict is not None else ""

    def _lines(self, told: "tuple[Told, ...]") -> str:
        lines = [f"• {say(one, self.session.formats)}" for one in told[:MOST]]
        rest = len(told) - MOST
        if rest > 0:
            lines.append(self.tr("and %n more", "", rest).replace(str(rest), self.session.formats.number(rest)))
        return "\n".join(lines)
