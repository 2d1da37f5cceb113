"""Signing a document with the user's own certificate: it stands beneath what is signed, and covers nothing of it."""

import datetime as dt
from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QStandardPaths, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from council_desk.errors import DeskError, sentence
from council_desk.files import save_file
from council_desk.ui.desk_session import DeskSession
from council_desk.ui.errors import isolated, say
from council_desk.ui.history import OWN_KEYS
from council_desk.ui.paper_output import Name, PaperOutput, ask_where
from council_desk.ui.widgets.buttons import Button
from council_desk.ui.widgets.cards import Card
from council_desk.ui.widgets.fields import ButtonRow, Field, LineField
from council_desk.ui.widgets.labels import ElidedLabel, PlainLabel

if TYPE_CHECKING:
    from council_desk.domain.paperwork import Order
    from council_desk.ui.preview import PagePreview

Failed = Callable[[Exception], None]
Make = Callable[[Callable[[bytes, str], None], Failed], None]
"""Makes the PDF that is to be signed, and hands it on with the name proposed for the file; or what went wrong."""

_NOTHING = sentence("Nothing is shown that could be signed. Choose it again.")


class SignCard(Card):
    """Asks for the certificate and its passphrase, signs, and saves the signed PDF. The passphrase is kept nowhere.

    `home` gets the focus when the card goes.
    """

    saved = Signal(object)
    """Carries the path of the signed PDF."""

    def __init__(self, session: DeskSession, make: Make, home: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent)
        self.session, self._make, self._home = session, make, home
        self._error: Exception | None = None
        self._busy = False
        self.about = PlainLabel("", "small", wrap=True)
        self.choose, self.file = Button(icon="file"), ElidedLabel("", "body")
        self.passphrase = LineField()
        self.passphrase.setEchoMode(LineField.EchoMode.Password)
        self.passphrase.setInputMethodHints(Qt.InputMethodHint.ImhHiddenText | Qt.InputMethodHint.ImhSensitiveData)
        self._passphrase = Field("", self.passphrase)
        self.wrong = PlainLabel("", "error", wrap=True)
        self.sign, self.leave = Button(kind="primary", icon="edit"), Button(kind="quiet")
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.choose)
        row.addWidget(self.file, 1, Qt.AlignmentFlag.AlignVCenter)
        self.body.addWidget(self.about)
        self.body.addLayout(row)
        for widget in (self._passphrase, self.wrong, ButtonRow(self.sign, self.leave)):
            self.body.addWidget(widget)
        self.choose.clicked.connect(self.ask)
        self.passphrase.returnPressed.connect(self.begin_signing)
        self.sign.clicked.connect(self.begin_signing)
        self.leave.clicked.connect(self.close_card)
        session.formats_changed.connect(self.retranslate)
        for left in (session.opened, session.closed):  # what is under way then comes to nothing
            left.connect(self._forget)
        self.setProperty(OWN_KEYS, True)
        self.hide()
        self.retranslate()

    # ---------------------------------------------------------------------------------------------------- asking

    def open_card(self) -> None:
        """Show the card, with the certificate that was used last."""
        self._say_error(None)
        self.passphrase.clear()
        self.show()
        self._say_file()
        (self.passphrase if self.certificate else self.choose).setFocus()

    def close_card(self) -> None:
        """Put the card away, and the passphrase with it."""
        self.passphrase.clear()
        self._say_error(None)
        focus = self.window().focusWidget()
        if focus is not None and self.isAncestorOf(focus):
            self._home.setFocus()
        self.hide()

    def _forget(self) -> None:
        self._set_busy(False)
        self.close_card()

    @property
    def certificate(self) -> Path | None:
        """Where the chosen certificate lies."""
        return self.session.settings.certificate

    def ask(self) -> None:
        """Ask for the file with the certificate."""
        before = self.certificate
        folder = str(before.parent) if before else ""
        home = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self, self.tr("Your certificate with its key"), folder or home)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Certificates (*.p12 *.pfx)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(lambda name: self.take(Path(name)))
        dialog.open()

    def take(self, path: Path) -> None:
        """Take a certificate file; its place is remembered, nothing of what is in it."""
        self.session.change_settings(certificate=path)
        self._say_error(None)
        self._say_file()
        self.passphrase.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape puts the card away."""
        if event.key() == Qt.Key.Key_Escape and not self._busy:
            self.close_card()
            return
        super().keyPressEvent(event)

    # --------------------------------------------------------------------------------------------------- signing

    def begin_signing(self) -> None:
        """Make the document, sign it, ask where it is to be saved."""
        certificate, passphrase = self.certificate, self.passphrase.text()
        if self._busy:
            return
        if certificate is None:
            self.wrong.setText(self.tr("Choose the file with your certificate first."))
            self.wrong.show()
            self.choose.setFocus()
            return
        self._say_error(None)
        self._set_busy(True)
        at = dt.datetime.now().astimezone().replace(microsecond=0)

        def signed_with(pdf: bytes, name: str) -> None:
            def work() -> bytes:
                from council_desk.services.signatures.signing import sign_pdf

                return sign_pdf(pdf, certificate, passphrase, at=at)

            self.session.compute(work, lambda signed: self._save(signed, name), self._failed)

        self._make(signed_with, self._failed)

    def _failed(self, error: Exception) -> None:
        self._set_busy(False)
        if not isinstance(error, DeskError):
            raise error
        self._say_error(error)
        self.passphrase.setFocus()
        self.passphrase.selectAll()

    def _save(self, signed: bytes, name: str) -> None:
        self._set_busy(False)
        proposed = self.tr("{name} - signed.pdf").format(name=name.removesuffix(".pdf"))
        path = ask_where(self, proposed, self.tr("Save the signed PDF"), self.tr("PDF documents (*.pdf)"))
        if path is None:
            self.sign.setFocus()
            return
        self.session.compute(lambda: save_file(path, signed), lambda _: self._saved(path), self._failed)

    def _saved(self, path: Path) -> None:
        self.close_card()
        self.session.notify(self.tr("Signed and saved as {name}").format(name=isolated(path.name)))
        self.saved.emit(path)

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        for widget in (self.choose, self.passphrase, self.sign, self.leave):
            widget.setEnabled(not busy)
        self._say_sign()

    # ----------------------------------------------------------------------------------------------------- words

    def _say_error(self, error: Exception | None) -> None:
        self._error = error
        self.wrong.setText(say(error, self.session.formats) if isinstance(error, DeskError) else "")
        self.wrong.setVisible(bool(self.wrong.text()))

    def _say_file(self) -> None:
        self.file.setText(isolated(self.certificate.name) if self.certificate else "")

    def _say_sign(self) -> None:
        self.sign.setText(self.tr("Signing …") if self._busy else self.tr("Sign and save …"))

    def retranslate(self) -> None:
        """Say every text again."""
        self.set_title(self.tr("Sign digitally"))
        self.about.setText(
            self.tr(
                "Signs just what is shown here, with your own certificate (a .p12 or .pfx file). Nothing is drawn on "
                "the pages, and the passphrase is kept nowhere."
            )
        )
        self.choose.setText(self.tr("Certificate …"))
        self._passphrase.set_label(self.tr("Passphrase of the certificate"))
        self.leave.setText(self.tr("Do not sign"))
        self._say_sign()
        self._say_file()
        self._say_error(self._error)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


class SigningUnderPages:
    """The card beneath a preview that signs what its pages show; few ever ask for it, so it is made then.

    `ordered` gives the document that is shown and the name of its file, after what was typed is written.
    """

    def __init__(
        self, preview: "PagePreview", papers: PaperOutput, ordered: "Callable[[], tuple[Order, Name] | None]"
    ) -> None:
        self._preview, self._papers, self._ordered = preview, papers, ordered

    @cached_property
    def card(self) -> SignCard:
        """The card."""
        card = SignCard(self._papers.session, self._make, self._preview.view)
        card.saved.connect(self._papers.keep_place)
        self._preview.put_beneath(card)
        return card

    def _make(self, then: Callable[[bytes, str], None], failed: Failed) -> None:
        found = self._ordered()
        if found is None:
            failed(DeskError(_NOTHING))
        else:
            self._papers.make(*found, then, failed)
