"""Rows of a sealed meeting changed from outside, by SQL: every column, every deletion, every doubling is noticed."""

import json
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from sqlalchemy import Boolean, Date, Float, Integer
from sqlalchemy import Enum as EnumType
from sqlcipher3 import dbapi2
from tests.services.sealed_help import only_meeting, picture, signed

from council_desk.db.mapping import layout_of, layouts
from council_desk.db.tables.types import JsonText, MomentText, instant_text
from council_desk.domain import terms
from council_desk.record.commitments import Committed
from council_desk.record.models import (
    Attachment,
    Candidate,
    CastingVote,
    Counts,
    Election,
    Execution,
    Guidance,
    Meeting,
    Period,
    Recusal,
    Seal,
    Vote,
    VoteEvent,
)
from council_desk.record.sealing import make_seal, new_key
from council_desk.services import editing
from council_desk.services.desk import Desk

MOMENT, LATER = "2026-11-12T19:00:00+00:00", "2026-11-12T20:15:00+00:00"
ANOTHER_ID = "00000000-0000-7000-8000-00000000beef"
LIVING = {
    "action_item.state",
    "action_item.done_on",
    "motion.execution_state",
    "motion.execution_done_on",
    "motion.execution_superseded_by",
    "motion.execution_note",
}
"""What may change after sealing (domain.md, "Minutes"; the actions and decisions of a council live on)."""
LIVING_TABLES = {"minutes_step"}
OUTSIDE_THE_RECORD = {"rid", "changed_at"}
"""Columns that say nothing of a meeting."""


def full(desk: Desk) -> str:
    """Give a meeting whose rows fill as many tables as can be."""
    meeting = desk.meetings.get(only_meeting(desk)).meeting
    people = [entry.person for entry in meeting.attendance]
    election = editing.make(
        Election,
        id="00000000-0000-7000-8000-00000000e1ec",
        organization=meeting.organization,
        meeting=meeting.id,
        post="Teller",
        date=date(2026, 11, 12),
        candidates=(Candidate(person=people[1], votes=5), Candidate(person=people[2], votes=4)),
        elected=(people[1],),
        tellers=(people[0],),
        note="By show of hands",
    )
    desk.elections.save(election)
    item = meeting.agenda[1]
    counts = editing.make(Counts, yes=1, no=1)
    vote = editing.make(
        VoteEvent,
        id="00000000-0000-7000-8000-000000000f0e",
        method=terms.VotingMethod.ROLL_CALL,
        round=1,
        eligible=2,
        counts=counts,
        votes=(
            Vote(voter=people[0], option=terms.VoteOption.YES),
            Vote(voter=people[1], option=terms.VoteOption.NO),
        ),
        recusals=(Recusal(person=people[2], reason="Owns the land"),),
        casting_vote=CastingVote(person=people[0], option=terms.CastingOption.YES),
        taken_at=MOMENT,
    )
    motion = editing.changed(
        item.motions[0],
        vote_events=(vote,),
        execution=Execution(state=terms.ExecutionState.IN_PROGRESS, done_on=date(2026, 12, 1), note="Begun"),
        result_reason="As the council saw it",
        title="A decision",
    )
    item = editing.changed(
        item,
        motions=(motion, *item.motions[1:]),
        guidance=(
            Guidance(person=people[3], kind=terms.GuidanceKind.GUIDANCE, text="Be kind", date=date(2026, 11, 13)),
        ),
        periods=(Period(started=MOMENT, ended=LATER),),
        recusals=(Recusal(person=people[2], reason="Owns the land", left_room=True),),
        elections=(election.id,),
        papers=tuple(paper.id for paper in desk.exchange.export().papers[:2]),
        note="Ask about the key",
    )
    agenda = (meeting.agenda[0], item, *meeting.agenda[2:])
    attached = Attachment(title="Plan", file_name="plan.pdf", media_type="application/pdf", sha256="0" * 64)
    meeting = editing.change(
        meeting,
        agenda=agenda,
        breaks=(Period(started=MOMENT, ended=LATER),),
        attachments=(attached,),
        available_minutes=120,
        invited_on=date(2026, 11, 1),
    )
    desk.meetings.save(meeting)
    return meeting.id


@pytest.fixture
def sealed_desk(english: Desk, tmp_path) -> Desk:
    """A desk with a sealed meeting, a correction and a scan."""
    meeting = signed(english, full(english))
    english.seals.add_scan(meeting, picture(tmp_path))
    english.seals.seal(meeting)
    english.seals.correct(meeting, "For 12 read 21.", "A slip.", date(2026, 12, 1))
    english.seals.add_scan(meeting, picture(tmp_path, "second.png"))
    assert english.seals.check() == ()
    return english


@pytest.fixture
def rows(sealed_desk: Desk) -> Iterator[Any]:
    """A connection to the file beside the program's, that minds no rule of the database."""
    connection = dbapi2.connect(sealed_desk.path, isolation_level=None)
    connection.execute("PRAGMA foreign_keys=OFF")
    connection.execute("PRAGMA ignore_check_constraints=ON")
    yield connection
    connection.close()


def other(column: Any, value: Any) -> Any:
    """Give another value for a cell, such as the column might hold."""
    kind = column.type
    if isinstance(kind, EnumType):
        return next(word for word in kind.enums if word != value)
    if isinstance(kind, MomentText):
        moment = "2026-11-12T21:00:00+00:00"
        return f"{instant_text(moment)}|{moment}"
    if isinstance(kind, Date):
        return "2026-10-10"
    if isinstance(kind, Boolean):
        return 0 if value else 1
    if isinstance(kind, Float | Integer) or column.name.endswith("_rid"):
        return (value or 0) + 1_000
    if column.foreign_keys or column.name == "id":
        return ANOTHER_ID
    if isinstance(kind, JsonText):
        return '["Somebody else"]'
    return f"{value or ''}x"


def _other(rows: Any, column: Any, value: Any) -> Any:
    """Give another value; who nominated somebody is left out of the record where there is no such person or body."""
    if column.name.startswith("nominated_by_"):
        (target,) = (key.column.table.name for key in column.foreign_keys)
        return rows.execute(f"SELECT id FROM {target} LIMIT 1").fetchone()[0]
    return other(column, value)


def tables():
    """Give the tables of meetings and elections, with their layouts."""
    for root in (Meeting, Election):
        yield from layouts(layout_of(root))


def test_every_column_of_every_row_is_compared(sealed_desk, rows):
    meeting = only_meeting(sealed_desk)
    untouched, compared = [], 0
    for layout in tables():
        name = layout.table.name
        if name in LIVING_TABLES:
            continue
        rids = [rid for (rid,) in rows.execute(f"SELECT rid FROM {name} ORDER BY rid")]
        if not rids:
            untouched.append(name)
        for column in layout.table.c:
            if column.name in OUTSIDE_THE_RECORD | {"written"} or f"{name}.{column.name}" in LIVING:
                continue
            for rid in {rids[0], rids[-1]} if rids else ():
                (value,) = rows.execute(f"SELECT {column.name} FROM {name} WHERE rid={rid}").fetchone()
                change = f"UPDATE {name} SET {column.name}=? WHERE rid={rid}"
                rows.execute(change, [_other(rows, column, value)])
                found = sealed_desk.seals.check() if name == "meeting" else sealed_desk.seals.check_meeting(meeting)
                rows.execute(change, [value])
                if not found:
                    pytest.fail(f"{name}.{column.name}: {value!r} became {other(column, value)!r}, unnoticed")
                compared += 1
    assert sealed_desk.seals.check() == ()
    assert compared > 200
    assert untouched == []


def test_a_meeting_moved_to_another_body_is_noticed(sealed_desk, rows):
    municipality = next(
        id_ for (id_,) in rows.execute("SELECT id FROM organization WHERE classification='municipality'")
    )
    rows.execute("UPDATE meeting SET organization=?", [municipality])
    assert any("not on this desk" in str(finding) for finding in sealed_desk.seals.check())


def test_fields_that_were_written_out_or_not_are_part_of_the_seal(sealed_desk, rows):
    """The record comes out of the desk as it went in, field by field; so what counts as written out is sealed too."""
    count = 0
    for layout in tables():
        name = layout.table.name
        for (rid,) in [] if layout.model is None else rows.execute(f"SELECT rid FROM {name}").fetchall():
            (former,) = rows.execute(f"SELECT written FROM {name} WHERE rid={rid}").fetchone()
            if name in LIVING_TABLES or json.loads(former) == ["nothing of the kind"]:
                continue
            rows.execute(f"UPDATE {name} SET written=? WHERE rid={rid}", ['["nothing of the kind"]'])
            found = sealed_desk.seals.check_meeting(only_meeting(sealed_desk))
            rows.execute(f"UPDATE {name} SET written=? WHERE rid={rid}", [former])
            assert found, (name, former)
            count += bool(found)
    assert count > 50


def test_the_instant_of_a_moment_is_not_changed_behind_its_spelling(sealed_desk, rows):
    rows.execute("UPDATE meeting SET started='2026-11-11T00:00:00.000000Z|' || substr(started, 29)")
    (finding,) = sealed_desk.seals.check()
    assert "changed from outside (meeting.started)" in str(finding)


def test_every_row_is_missed(sealed_desk, rows):
    for layout in tables():
        name = layout.table.name
        if name in LIVING_TABLES | {"meeting"}:
            continue
        for (rid,) in rows.execute(f"SELECT rid FROM {name}").fetchall():
            rows.execute("BEGIN")
            columns = [column.name for column in layout.table.c]
            kept = rows.execute(f"SELECT {', '.join(columns)} FROM {name} WHERE rid={rid}").fetchone()
            rows.execute(f"DELETE FROM {name} WHERE rid={rid}")
            rows.execute("COMMIT")
            found = sealed_desk.seals.check_meeting(only_meeting(sealed_desk))
            holes = ", ".join("?" * len(columns))
            rows.execute(f"INSERT INTO {name} ({', '.join(columns)}) VALUES ({holes})", kept)
            assert found, f"{name} {kept}"
    assert sealed_desk.seals.check() == ()


def test_every_row_added_is_noticed(sealed_desk, rows):
    for layout in tables():
        name = layout.table.name
        if name in LIVING_TABLES or not layout.ordered or name == "attachment":
            continue
        columns = [column.name for column in layout.table.c if column.name != "rid"]
        row = rows.execute(f"SELECT {', '.join(columns)} FROM {name} ORDER BY rid DESC").fetchone()
        if row is None:
            continue
        doubled = dict(zip(columns, row, strict=True))
        doubled["position"] += 1
        if doubled.get("id"):
            doubled["id"] = ANOTHER_ID
        holes = ", ".join("?" * len(columns))
        made = rows.execute(
            f"INSERT INTO {name} ({', '.join(columns)}) VALUES ({holes})",
            list(doubled.values()),
        )
        assert sealed_desk.seals.check_meeting(only_meeting(sealed_desk)), name
        rows.execute(f"DELETE FROM {name} WHERE rid={made.lastrowid}")
    assert sealed_desk.seals.check() == ()


def test_what_lives_on_may_change(sealed_desk):
    meeting = sealed_desk.meetings.get(only_meeting(sealed_desk)).meeting
    for item in meeting.agenda:
        for action in item.actions:
            meeting = editing.change_action(
                meeting, action.id, state=terms.ActionState.DONE, done_on=date(2026, 12, 24)
            )
        for motion in item.motions:
            done = Execution(state=terms.ExecutionState.DONE, note="All done")
            meeting = editing.change_motion(meeting, motion.id, execution=done)
    added = Attachment(title="Photograph", file_name="photograph.jpg")
    sealed_desk.meetings.save(editing.change(meeting, attachments=(*meeting.attachments, added)))
    assert sealed_desk.seals.check() == ()


def test_findings_say_which_meeting_and_what(sealed_desk, rows):
    rows.execute("UPDATE vote_event SET counts_yes=7")
    rows.execute("UPDATE agenda_item SET title='Another title' WHERE position=0")
    told = [str(finding) for finding in sealed_desk.seals.check()]
    council = sealed_desk.councils.list()[0].name
    assert all(line.startswith(f"{council}: Meeting 14: ") for line in told)
    assert any(
        "Agenda item 1 (meetings.agenda.title): sealed was “" in line and "Another title" in line for line in told
    )
    assert any("a vote on decision" in line and "here it is “7”" in line for line in told)
    (finding, *_) = sealed_desk.seals.check()
    assert (finding.meeting, finding.number) == (only_meeting(sealed_desk), 14)


# The seals themselves


def test_every_column_of_every_seal_is_held(sealed_desk, rows):
    table = layout_of(Seal).table
    seals = rows.execute("SELECT rid FROM seal ORDER BY sequence").fetchall()
    assert len(seals) == 3
    for (rid,) in seals:
        for column in table.c:
            if column.name in OUTSIDE_THE_RECORD | {"written"}:
                continue
            (value,) = rows.execute(f"SELECT {column.name} FROM seal WHERE rid={rid}").fetchone()
            wrong = {
                "content": '{"record":{}}',
                "disclosures": "[]" if value != "[]" else '[{"pointer":"/x","salt":"","value":1}]',
            }
            rows.execute(
                f"UPDATE seal SET {column.name}=? WHERE rid={rid}", [wrong.get(column.name) or other(column, value)]
            )
            assert sealed_desk.seals.check(), (rid, column.name)
            rows.execute(f"UPDATE seal SET {column.name}=? WHERE rid={rid}", [value])
    assert sealed_desk.seals.check() == ()


@pytest.mark.parametrize("sequence", [1, 2, 3], ids=["head", "middle", "tail"])
def test_a_chain_that_was_cut_is_noticed(sealed_desk, rows, sequence):
    rows.execute("DELETE FROM seal WHERE sequence=?", [sequence])
    assert sealed_desk.seals.check()


def test_all_seals_taken_away_are_missed(sealed_desk, rows):
    rows.execute("DELETE FROM seal")
    told = [str(finding) for finding in sealed_desk.seals.check()]
    assert any("their seal is not there" in line for line in told)
    rows.execute("UPDATE minutes SET state='signed'")
    assert any("their seal is not there" in str(finding) for finding in sealed_desk.seals.check())


def test_seals_in_another_order_are_noticed(sealed_desk, rows):
    rows.execute("UPDATE seal SET sequence=9 WHERE sequence=2")
    rows.execute("UPDATE seal SET sequence=2 WHERE sequence=3")
    rows.execute("UPDATE seal SET sequence=3 WHERE sequence=9")
    assert sealed_desk.seals.check()


def test_rows_that_cannot_be_read_are_told_and_no_crash(sealed_desk, rows):
    (content,) = rows.execute("SELECT content FROM seal WHERE sequence=2").fetchone()
    rows.execute("UPDATE seal SET content='{' WHERE sequence=2")
    assert any("cannot be read" in str(finding) for finding in sealed_desk.seals.check())
    rows.execute("UPDATE seal SET content=? WHERE sequence=2", [content])
    (kind,) = rows.execute("SELECT kind FROM meeting").fetchone()
    rows.execute("UPDATE meeting SET kind='party'")
    assert any("cannot be read" in str(finding) for finding in sealed_desk.seals.check())
    rows.execute("UPDATE meeting SET kind=?", [kind])


def test_particulars_taken_out_of_a_seal_by_hand_are_told(sealed_desk, rows):
    (text,) = rows.execute("SELECT disclosures FROM seal WHERE sequence=1").fetchone()
    disclosures = json.loads(text)
    kept = [one for one in disclosures if not one["pointer"].startswith("/record/people/0/particulars")]
    assert len(kept) == len(disclosures) - 3
    rows.execute("UPDATE seal SET disclosures=? WHERE sequence=1", [json.dumps(kept)])
    (finding,) = sealed_desk.seals.check()
    assert "although nobody erased this person" in str(finding)


def test_seals_made_anew_with_another_key_are_noticed(sealed_desk, rows):
    """Whoever can write to the file but has not the key can make all seals anew with a key of their own."""
    meeting = only_meeting(sealed_desk)
    private, previous = new_key(), None
    for seal in sealed_desk.seals.seals(meeting):
        made = make_seal(
            Committed(seal.content, seal.disclosures),
            kind=seal.kind,
            organization=seal.organization,
            meeting=seal.meeting,
            previous=previous,
            sealed_at=seal.sealed_at,
            private=private,
        )
        rows.execute(
            "UPDATE seal SET id=?, previous=?, digest=?, key=?, signature=? WHERE sequence=?",
            [made.id, made.previous, made.digest, made.key, made.signature, seal.sequence],
        )
        previous = made
    (finding,) = sealed_desk.seals.check()
    assert "this desk's own key" in str(finding)
