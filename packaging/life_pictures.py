"""Leads the window through the life of minutes, from the plan of a year to the seal and the check of a document."""

import datetime as dt
import json
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.services.certificate_help import LASTING, PASSPHRASE, identity  # the tests know how to make one

from council_desk.domain.terms import MeetingState
from council_desk.record.writing import to_json
from council_desk.services.minutes import MinutesService
from council_desk.services.signatures.signing import sign_pdf
from council_desk.ui.shell import Shell


def preparing(shell: Shell, settled: Callable[[str], str]) -> Iterator[str]:
    """Plan a year and prepare a meeting; the Meetings screen must be shown."""
    screen = shell.frame.current
    screen.new_meeting()
    settled("")
    screen.planning.plan_year()
    yield settled("meeting-year-plan")
    screen.list_page.show_list()
    screen.new_meeting()
    settled("")
    screen.list_page.new.prepare.click()
    yield settled("meeting-prepared")
    screen.close_meeting()


def minutes_life(shell: Shell, folder: Path, settled: Callable[[str], str]) -> Iterator[str]:
    """Take the sample's minutes to their seal, correct them, check a copy and a forgery of it."""
    shell.frame.open_screen("meetings")
    screen = shell.frame.current
    held = next(row.id for row in screen.list_page.rows() if row.state in {MeetingState.HELD, MeetingState.CLOSED})
    screen.open_meeting(held)
    screen.document.complete()
    life = screen.document.life

    def shown(name: str) -> str:
        settled("")
        screen.document.go_to("life")
        return settled(name)

    yield shown("life-draft")
    life.draft.send.click()
    yield shown("life-review")
    life.approval.day.set_value(dt.date(2026, 11, 20))
    life.approval.approve.click()
    yield shown("life-approved")
    life.signing.sign.click()
    yield shown("life-signed")
    life.seal.open.click()
    yield settled("life-sure")
    life.seal.yes.click()
    yield shown("life-sealed")
    life.sealed.open.click()
    yield settled("life-correct")
    screen.document.go_to("details")
    yield settled("life-reading")
    yield from _checking(shell, held, folder, settled)
    screen.close_meeting()


def _checking(shell: Shell, meeting_id: str, folder: Path, settled: Callable[[str], str]) -> Iterator[str]:
    records: list = []
    shell.session.read(lambda desk: desk.minutes.record(meeting_id), records.append)
    genuine, forged = folder / "minutes.pdf", folder / "forged.json"
    genuine.write_bytes(MinutesService.pdf(records[0]).pdf)
    changed = to_json(records[0])
    changed["meetings"][0]["agenda"][0]["motions"][0]["vote_events"][0]["counts"]["yes"] += 4
    forged.write_text(json.dumps(changed), encoding="utf-8")
    signed, certificate = folder / "minutes - signed.pdf", folder / "chair.p12"
    certificate.write_bytes(identity(end=LASTING))
    signed.write_bytes(sign_pdf(genuine.read_bytes(), certificate, PASSPHRASE, at=dt.datetime.now(dt.UTC)))
    for path, name in ((genuine, "check-genuine"), (forged, "check-forged"), (signed, "check-signed")):
        shell.document_check.check(path)
        yield settled(name)
    shell.document_check.page.sign.click()
    yield settled("check-sign")
    shell.document_check.leave()
    settled("")
