"""A desk with three neighbourhoods, the second of which has a greater quorum than the others."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from council_desk.demo import making
from council_desk.domain.terms import Language, QuorumRule
from council_desk.services.desk import Desk
from council_desk.services.editing.values import changed

ON = date(2026, 11, 29)
QUORUMS = (5, 9, 5)


def three_neighbourhoods(path: Path, language: Language = Language.EN) -> Path:
    """Make the desk and give its path."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(making, "WHOLE_CITY", replace(making.WHOLE_CITY, neighbourhoods=3, programmes=6, months=5))
        making.make_demo(path, language, city=True, on=ON)
    desk = Desk.open(path)
    second = [row.id for row in desk.councils.list() if row.meetings][1]
    file = desk.councils.get(second)
    rules = changed(file.organization.rules, quorum=QuorumRule.NUMBER, quorum_number=QUORUMS[1])
    desk.councils.save(replace(file, organization=changed(file.organization, rules=rules)))
    desk.close()
    return path
