"""The digital signatures of a document in words: who, when, and whether what was signed is unchanged."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from council_desk.ui.desk_session import DeskSession
from council_desk.ui.errors import isolated, say
from council_desk.ui.keyed_column import KeyedColumn
from council_desk.ui.widgets.cards import Divider
from council_desk.ui.widgets.labels import Pill, PlainLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from council_desk.services.signatures.checking import SignatureFound


class SignatureBlock(QWidget):
    """One signature."""

    def __init__(self, session: DeskSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.name, self.pill = PlainLabel("", "strong", wrap=True), Pill()
        self.said, self.faults = PlainLabel("", wrap=True), PlainLabel("", wrap=True)
        self.certificate, self.notes = PlainLabel("", "small", wrap=True), PlainLabel("", "small", wrap=True)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.name, 1)
        row.addWidget(self.pill, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(Divider())
        column.addLayout(row)
        for label in (self.said, self.faults, self.certificate, self.notes):
            column.addWidget(label)

    def show_signature(self, found: "SignatureFound") -> None:
        """Say what a signature says of itself, and what is wrong with it."""
        formats = self._session.formats
        self.name.setText(isolated(found.name) if found.name else self.tr("Digital signature"))
        self.pill.show_state(
            self.tr("holds") if found.holds else self.tr("broken"),
            "good" if found.holds else "late",
        )
        self.said.setText(self._said(found))
        self.faults.setText("\n".join(f"• {say(fault, formats)}" for fault in found.faults))
        self.certificate.setText(self._certificate(found))
        self.notes.setText("\n".join(say(note, formats) for note in found.notes))
        for label in (self.said, self.faults, self.certificate, self.notes):
            label.setVisible(bool(label.text()))

    def _said(self, found: "SignatureFound") -> str:
        formats = self._session.formats
        lines = []
        if found.signed_at is not None:
            here = found.signed_at.astimezone()
            line = self.tr("Signed on {day} at {time} by the signer's own clock")
            lines.append(line.format(day=formats.day(here.date()), time=formats.time(here)))
        if found.reason:
            lines.append(self.tr("Reason: {reason}").format(reason=isolated(found.reason)))
        if found.location:
            lines.append(self.tr("Place: {place}").format(place=isolated(found.location)))
        return "\n".join(lines)

    def _certificate(self, found: "SignatureFound") -> str:
        if found.valid_from is None or found.valid_until is None:
            return ""
        formats = self._session.formats
        issuer = (
            self.tr("The signer issued the certificate themselves.")
            if found.self_issued
            else self.tr("The certificate names as its issuer: {issuer}.").format(issuer=isolated(found.issuer))
        )
        valid = self.tr("It is valid from {first} to {last}.").format(
            first=formats.day(found.valid_from.date()), last=formats.day(found.valid_until.date())
        )
        pairs = found.fingerprint.split(":")
        groups = [":".join(pairs[at : at + 8]) for at in range(0, len(pairs), 8)]
        return f"{issuer} {valid}\nSHA-256 \u2066{' '.join(groups)}\u2069"


class SignatureList(QWidget):
    """All signatures of a document, and what they cannot tell."""

    def __init__(self, session: DeskSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.blocks = KeyedColumn[SignatureBlock](lambda _: SignatureBlock(session), spacing=10)
        self.whose = PlainLabel("", "muted", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.blocks)
        column.addWidget(self.whose)

    def show_signatures(self, found: "Sequence[SignatureFound]") -> None:
        """Show these; nothing at all without any."""
        self.setVisible(bool(found))
        self.blocks.show_keys([str(place) for place in range(len(found))])
        for block, signature in zip(self.blocks.widgets(), found, strict=True):
            block.show_signature(signature)
        self.whose.setText(
            self.tr(
                "Anybody can make a certificate in any name. Whose it is you must know from elsewhere: have the signer "
                "read out the SHA-256 of theirs, or look up who issued it."
            )
        )
