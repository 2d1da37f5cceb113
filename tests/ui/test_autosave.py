"""Saving what is typed, and answers that come when the page is gone."""

from PySide6.QtCore import QObject
from shiboken6 import delete

from council_desk.ui.autosave import Autosave, SaveState


def test_an_answer_after_the_page_is_gone_is_no_error_and_a_failure_is_told(qapp):
    page, asked, told = QObject(), [], []
    saving = Autosave(lambda done, failed: asked.append((done, failed)), page)
    saving.failed_with = told.append
    for _ in range(2):
        saving.touch()
        saving.flush()
    assert saving.state is SaveState.WAITING
    delete(page)
    (done, _), (_, failed) = asked
    done()
    lost = OSError("disk full")
    failed(lost)
    assert told == [lost]
