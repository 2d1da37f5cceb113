"""A sample record made longer: a meeting before and one after, a need, letters, decisions carried out and replaced.

All words come from the sample itself, so that it can be had in every language.
"""

import copy
import functools
import json
import tempfile
import uuid
from pathlib import Path

from council_desk.services.desk import Desk

RECORDS = Path(__file__).parents[1] / "fixtures" / "records"
_SPACE = uuid.UUID("7b4d5c52-52a6-4f0b-9f0e-6a3a0f0f9f11")


def new_id(name: str) -> str:
    return str(uuid.uuid5(_SPACE, name))


def longer_record(language: str) -> dict:
    """Meetings 13, 14 (the sample) and 15.

    13: item 1 puts off what item 2 of 14 decides; item 2 gives the action that 14 and 15 carry over.
    14: decision 1 rests on a need through its project, has two letters, is late; decision 3 is replaced by that of 15.
    15: carries two actions over, one of them done there, and decides what replaces decision 3 of 14.
    """
    record = json.loads((RECORDS / f"{language}.json").read_text("utf-8"))
    meeting, council = record["meetings"][0], record["meetings"][0]["organization"]
    people = [row["person"] for row in meeting["attendance"] if row["status"] == "present"]
    items = meeting["agenda"]
    first, second, fourth = (items[place]["motions"][0] for place in (0, 1, 3))
    carried = items[0]["actions"][0]
    need = record["papers"][0]
    project = next(one for one in record["projects"] if one["id"] == second["project"])
    project["origin"] = need["id"]
    need["project"] = project["id"]
    second |= {"responsible": people[0], "overseer": people[1], "due": "2026-11-10"}
    second["execution"] = {"state": "in_progress", "note": project["title"]}
    body = next(one["id"] for one in record["organizations"] if one["classification"] == "municipality")
    record["meetings"] = [
        _before(meeting, items, carried),
        meeting,
        _after(meeting, items, carried, people),
    ]
    fourth["execution"] = {"state": "superseded", "superseded_by": new_id("motion 66")}
    first["execution"] = {"state": "done", "done_on": "2026-11-13"}
    letter = {
        "organization": council,
        "correspondent": body,
        "subject": items[1]["actions"][0]["text"],
        "motions": [second["id"]],
    }
    record["letters"] = [
        letter
        | {
            "id": new_id("letter"),
            "direction": "outgoing",
            "reference": "87",
            "date": "2026-11-14",
            "kind": "request",
            "reply_due": "2026-12-01",
        },
        {key: value for key, value in letter.items() if key != "motions"}
        | {
            "id": new_id("answer"),
            "direction": "incoming",
            "date": "2026-11-18",
            "kind": "answer",
            "in_reply_to": new_id("letter"),
            "outcome": "accepted",
        },
    ]
    return record


def _moved(moment: str, day: str) -> str:
    return day + moment[10:]


def _like(meeting: dict, number: int, day: str) -> dict:
    made = copy.deepcopy({key: meeting[key] for key in meeting if key not in {"agenda", "minutes", "next_meeting"}})
    made |= {"id": new_id(f"meeting {number}"), "number": number}
    made["reference"] = str(number)
    for name in ("scheduled_start", "started", "ended"):
        if name in made:
            made[name] = _moved(made[name], day)
    for row in made["attendance"]:
        for interval in row.get("intervals", ()):
            for name in interval:
                interval[name] = _moved(interval[name], day)
    return made


def _before(meeting: dict, items: list, carried: dict) -> dict:
    made = _like(meeting, meeting["number"] - 1, "2026-10-15")
    made["agenda"] = [
        {
            "id": new_id("item 13/1"),
            "number": "1",
            "title": items[1]["title"],
            "motions": [
                {"id": new_id("motion 59"), "text": items[1]["motions"][0]["text"], "result": "postponed"},
            ],
        },
        {
            "id": new_id("item 13/2"),
            "number": "2",
            "title": items[4]["title"],
            "actions": [
                {
                    "id": new_id("action 13"),
                    "text": carried["text"],
                    "assignee": carried["assignee"],
                    "due": "2026-11-01",
                    "state": "open",
                }
            ],
        },
    ]
    return made


def _after(meeting: dict, items: list, carried: dict, people: list) -> dict:
    made = _like(meeting, meeting["number"] + 1, "2026-11-19")
    induction = items[3]["actions"][0]
    made["agenda"] = [
        {
            "id": new_id("item 15/1"),
            "number": "1",
            "title": items[0]["title"],
            "kind": "report",
            "actions": [
                {
                    "id": new_id("action 15"),
                    "text": carried["text"],
                    "assignee": carried["assignee"],
                    "due": "2026-11-26",
                    "state": "in_progress",
                    "carried_from": meeting["number"] - 1,
                },
                {
                    "id": new_id("induction 15"),
                    "text": induction["text"],
                    "assignee": induction["assignee"],
                    "due": induction["due"],
                    "state": "done",
                    "done_on": "2026-11-19",
                    "carried_from": meeting["number"],
                },
            ],
        },
        {
            "id": new_id("item 15/2"),
            "number": "2",
            "title": items[3]["title"],
            "motions": [
                {
                    "id": new_id("motion 66"),
                    "reference": items[3]["motions"][0]["reference"]
                    .replace("64", "66")
                    .replace("۶۴", "۶۶")
                    .replace("٦٤", "٦٦"),
                    "text": items[3]["motions"][0]["text"],
                    "mover": people[2],
                    "result": "adopted",
                    "vote_events": [
                        {
                            "id": new_id("vote 66"),
                            "method": "secret",
                            "eligible": 6,
                            "counts": {"yes": 4, "no": 1, "blank": 1},
                        }
                    ],
                }
            ],
        },
    ]
    return made


def write_record(folder: Path, language: str) -> Path:
    path = folder / f"longer-{language}.json"
    path.write_text(json.dumps(longer_record(language), ensure_ascii=False), "utf-8")
    return path


@functools.cache
def desk_bytes(language: str) -> bytes:
    """A desk file with the record, as it is when the desk is closed: made once, for each test to have its own."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "longer.desk"
        with Desk.open(path, create=True) as desk:
            desk.exchange.import_file(write_record(Path(folder), language))
        return path.read_bytes()
