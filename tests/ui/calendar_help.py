"""A session on a desk whose one council has something of every kind; it is 20 November 2026, 18:45 in UTC."""

import datetime as dt

from tests.services import calendar_help

from council_desk.services.context import Context

NOW = dt.datetime(2026, 11, 20, 18, 45, tzinfo=dt.UTC)
TODAY = NOW.date()


class StandingNow:
    """The present moment, which tests set."""

    def __init__(self):
        self.instant = NOW

    def stand(self, monkeypatch):
        monkeypatch.setattr(Context, "now", lambda _: self.instant)
        monkeypatch.setattr(Context, "today", lambda _, __: self.instant.date())
        return self


def open_full(session, folder, fill=calendar_help.full):
    """Open a new desk with one council, filled."""
    folder.mkdir(parents=True, exist_ok=True)

    def prepare(desk):
        fill(desk, calendar_help.founded(desk))

    session.open_desk(folder / "test.desk", create=True, prepare=prepare, failed=_fail)
    return session


def write(session, work):
    """Change the desk, now."""
    session.write(lambda desk: work(desk, session.council_id))


def _fail(error):
    raise error
