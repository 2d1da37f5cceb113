"""Records full of what a report counts: a year of meetings, projects, needs, posts of youth and letters."""

import datetime as dt
import random
from typing import Any
from uuid import UUID, uuid5

from tests.documents.years_help import read, year_json

from council_desk.domain.terms import (
    ActionState,
    ExecutionState,
    Field,
    FundingSource,
    LetterOutcome,
    MotionResult,
    PaperState,
    PaperType,
    ProjectKind,
    Stage,
    Voice,
)
from council_desk.record.models import CouncilRecord

MONEY = 10_000_000
Json = dict[str, Any]


def busy(language: str, *, seed: int = 1, meetings: int = 6) -> CouncilRecord:
    """Give a record of a busy year, the same for the same seed."""
    return read(busy_json(language, seed=seed, meetings=meetings))


def busy_json(language: str, *, seed: int = 1, meetings: int = 6) -> Json:
    """Give it as JSON."""
    record = year_json(language, meetings)
    chance = Chance(seed, record["meetings"][0]["organization"])
    youth = record["assignments"][0]["person"]
    for at, meeting in enumerate(record["meetings"]):
        _sit(meeting, at, youth, chance)
    record["projects"] += [_project(at, record["projects"][0]["currency"], chance) for at in range(9)]
    record["papers"] += [_paper(at, chance) for at in range(14)]
    record["letters"] = [_letter(at, chance) for at in range(10)]
    answer = {"id": chance.id("answer"), "direction": "incoming", "date": chance.day()}
    record["letters"].append(record["letters"][1] | answer | {"in_reply_to": chance.id("letter", 1)})
    for assignment in record["assignments"]:
        assignment.update(_work(record["projects"][0]["id"], chance))
    return record


class Chance(random.Random):
    """Values by chance, the same for the same seed, and ids within a council."""

    def __init__(self, seed: int, council: str) -> None:
        super().__init__(seed)
        self.council = council

    def id(self, *parts: object) -> str:
        return str(uuid5(UUID(self.council), "/".join(map(str, parts))))

    def day(self, within: int = 340) -> str:
        return str(dt.date(2026, 4, 1) + dt.timedelta(days=self.randrange(within)))

    def some(self, words: Any) -> str:
        return str(self.choice(list(words)))

    def often(self, share: float) -> bool:
        return self.random() < share


def _sit(meeting: Json, at: int, youth: str, chance: Chance) -> None:
    """Let a meeting fare as chance has it."""
    meeting["state"] = chance.some(["closed", "held", "held", "failed_no_quorum", "cancelled", "scheduled"])
    meeting["kind"] = chance.some(["ordinary", "ordinary", "extraordinary"])
    for entry in meeting["attendance"]:
        if chance.often(0.3):
            entry["status"] = "absent"
            entry.pop("intervals", None)
    for item in meeting["agenda"]:
        for motion in item.get("motions", []):
            motion |= {"result": chance.some(MotionResult), "due": chance.day(500)}
            if chance.often(0.7):
                motion["execution"] = {"state": chance.some(one for one in ExecutionState if one != "superseded")}
        for place, action in enumerate(item.get("actions", [])):
            action.pop("carried_from", None)
            action |= {"text": f"action {at}.{item['number']}.{place}", "due": chance.day(500)}
            action["state"] = chance.some(ActionState)
            if chance.often(0.3):
                action["assignee"] = youth


def _project(at: int, currency: str, chance: Chance) -> Json:
    budget = chance.randrange(1, 90) * MONEY
    return {
        "id": chance.id("project", at),
        "organization": chance.council,
        "title": f"project {at}",
        "kind": chance.some(ProjectKind),
        "stage": chance.some(Stage),
        "currency": currency,
        "budget": budget,
        "participants": chance.randrange(400),
        "start_date": chance.day(),
        "funding": [{"source": chance.some(FundingSource), "amount": budget // 4} for _ in range(2)],
        "expenses": [
            {"id": chance.id("expense", at), "date": chance.day(500), "amount": budget // 3, "purpose": "cost"}
        ],
        "milestones": [{"id": chance.id("milestone", at), "title": "step", "due": chance.day(500)}],
        "description": "SECRET",
    }


def _paper(at: int, chance: Chance) -> Json:
    return {
        "id": chance.id("paper", at),
        "organization": chance.council,
        "paper_type": chance.some(PaperType),
        "title": f"need {at}",
        "text": "SECRET",
        "date": chance.day(500),
        "state": chance.some(PaperState),
        **({"field": chance.some(Field)} if chance.often(0.8) else {}),
        **({"voice": chance.some(Voice)} if chance.often(0.8) else {}),
    }


def _letter(at: int, chance: Chance) -> Json:
    letter = {
        "id": chance.id("letter", at),
        "organization": chance.council,
        "direction": "outgoing",
        "date": chance.day(),
        "subject": f"letter {at}",
        "kind": "request",
        "note": "SECRET",
    }
    if at % 3 == 0:
        letter["outcome"] = chance.some(LetterOutcome)
    elif at % 4:
        letter["reply_due"] = chance.day(500)
    return letter


def _work(project: str, chance: Chance) -> Json:
    """Give the work of somebody who holds a post of youth."""
    month = {"period_start": "2026-12-01", "period_end": "2026-12-30"}
    return {
        "start_date": "2026-05-01",
        "end_date": "2027-04-30",
        "projects": [project],
        "objectives": [{"objective": "goal", "done_on": chance.day(500)}, {"objective": "open"}],
        "reports": [month | {"submitted_on": chance.day(), "text": "SECRET"}],
        "growth": [
            {"date": chance.day(), "kind": "training", "title": "course", "hours": chance.randrange(1, 40) / 4},
            {"date": chance.day(), "kind": "service", "title": "service", "hours": 7, "note": "SECRET"},
            {"date": chance.day(), "kind": "mentoring", "title": "talk"},
        ],
    }
