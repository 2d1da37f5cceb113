"""A desk on which one council has something of every kind around 20 November 2026."""

import datetime as dt

from council_desk.db import store
from council_desk.domain.terms import (
    ActionState,
    AreaClass,
    Direction,
    ExecutionState,
    Language,
    LetterKind,
    LetterOutcome,
    MeetingState,
    MotionResult,
    OrganizationClass,
    Post,
    ProjectKind,
    Role,
    Stage,
)
from council_desk.record.ids import new_id
from council_desk.record.models import (
    ActionItem,
    AgendaItem,
    Area,
    Assignment,
    Execution,
    Letter,
    Location,
    Meeting,
    Membership,
    Milestone,
    Motion,
    Objective,
    Organization,
    PeriodReport,
    Phases,
    Project,
    ProjectSession,
)
from council_desk.services import editing
from council_desk.services.editing.values import make
from council_desk.services.people import new_person

TODAY = dt.date(2026, 11, 20)


def day(text):
    return dt.date.fromisoformat(text)


def save(desk, *values):
    with desk._context.write() as session:
        store.save(session, list(values), stamp=desk._context.now())
    return values[0]


def load(desk, kind, id_):
    with desk._context.read() as session:
        return store.load(session, kind, [id_])[0]


def founded(desk, name="Mill Brook Council"):
    """A council of which nothing is known yet but its neighbourhood."""
    area = make(Area, id=new_id(), name="Mill Brook", classification=AreaClass.NEIGHBOURHOOD)
    council = make(Organization, id=new_id(), name=name, classification=OrganizationClass.COUNCIL, area=area.id)
    save(desk, area, council)
    return council.id


def meeting(desk, council, number, start, state=MeetingState.SCHEDULED, items=(), **more):
    value = make(
        Meeting,
        id=new_id(),
        organization=council,
        number=number,
        state=state,
        language=Language.EN,
        scheduled_start=start,
        location=make(Location, name="Small hall"),
        agenda=tuple(items),
        **more,
    )
    return save(desk, value)


def item(number="1", motions=(), actions=()):
    return make(
        AgendaItem, id=new_id(), number=number, title=f"Item {number}", motions=tuple(motions), actions=tuple(actions)
    )


def motion(text, due=None, result=MotionResult.ADOPTED, state=None, **more):
    execution = make(Execution, state=state) if state else None
    return make(Motion, id=new_id(), text=text, due=due, result=result, execution=execution, **more)


def action(text, due, state=ActionState.OPEN, **more):
    done_on = TODAY if state is ActionState.DONE else None
    return make(ActionItem, id=new_id(), text=text, due=due, state=state, done_on=done_on, **more)


def project(desk, council, title, stage=Stage.UNDER_WAY, **more):
    value = make(
        Project, id=new_id(), organization=council, title=title, kind=ProjectKind.CULTURAL, stage=stage, **more
    )
    return save(desk, value)


def milestone(title, due, done_on=None):
    return make(Milestone, id=new_id(), title=title, due=due, done_on=done_on)


def sitting(date, title=None, participants=None, **more):
    return make(ProjectSession, id=new_id(), date=date, title=title, participants=participants, **more)


def letter(desk, council, subject, due, direction=Direction.OUTGOING, **more):
    value = make(
        Letter,
        id=new_id(),
        organization=council,
        direction=direction,
        date=day("2026-11-01"),
        subject=subject,
        kind=LetterKind.REQUEST,
        reply_due=due,
        **more,
    )
    return save(desk, value)


def answer(desk, council, to, outcome=LetterOutcome.ACCEPTED, **more):
    return letter(desk, council, "Answer", None, Direction.INCOMING, in_reply_to=to.id, outcome=outcome, **more)


def youth(desk, council, name="Nora Fielding", start="2026-09-01", year=2010, **more):
    """Somebody who serves as a youth mayor: the person and the term."""
    given, _, family = name.partition(" ")
    person = new_person(name, birth_year=year, given_name=given, family_name=family)
    held = make(
        Membership,
        id=new_id(),
        person=person.id,
        organization=council,
        role=Role.YOUTH_MAYOR,
        voting_right=False,
        start_date=day(start),
    )
    term = make(
        Assignment,
        id=new_id(),
        person=person.id,
        organization=council,
        post=Post.YOUTH_MAYOR,
        start_date=day(start),
        **more,
    )
    save(desk, person, held, term)
    return person, term


def change(desk, value, **fields):
    return save(desk, editing.changed(value, **fields))


def report(first, last, submitted="2026-11-02"):
    return make(
        PeriodReport, period_start=day(first), period_end=day(last), submitted_on=day(submitted) if submitted else None
    )


def phases(desk, council, **days):
    area = load(desk, Area, load(desk, Organization, council).area)
    return change(desk, area, phases=make(Phases, **days))


def full(desk, council):
    """Put something of every kind on the desk, around TODAY; give the youth mayor's person and term."""
    person, term = youth(
        desk, council, objectives=(make(Objective, objective="Light the lane", due=day("2026-11-24")),)
    )
    change(desk, term, end_date=day("2026-11-30"), reports=(report("2026-09-01", "2026-09-30"),))
    told = item(
        "1",
        motions=(
            motion("Paint the fence", day("2026-11-25"), responsible=person.id, reference="2026/70"),
            motion("Old", day("2026-11-25"), state=ExecutionState.SUPERSEDED),
            motion("Refused", day("2026-11-25"), MotionResult.REJECTED),
        ),
        actions=(action("Buy paint", TODAY, assignee=person.id),),
    )
    meeting(desk, council, 20, "2026-11-05T18:30:00+00:00", MeetingState.HELD, [told])
    meeting(desk, council, 21, "2026-11-20T18:30:00+00:00", available_minutes=120)
    project(
        desk,
        council,
        "Story evenings",
        end_date=day("2026-12-04"),
        responsible=person.id,
        milestones=(milestone("Room found", day("2026-11-10")),),
        sessions=(sitting(day("2026-11-26"), "Second evening", place="Library"),),
    )
    letter(desk, council, "Street lamps", day("2026-11-23"))
    phases(desk, council, delimited_on=day("2026-01-10"), programmes_started_on=day("2026-12-01"))
    return person, term
