"""What lives on after minutes are sealed: how a decision is carried out, how an action stands, what is added later.

Everything else in sealed minutes stays as it was; whoever writes a meeting asks `same_but_living` first.
"""

from council_desk.domain.terms import ActionState, MinutesState
from council_desk.record.models import ActionItem, AgendaItem, Meeting, Minutes, Motion


def without_living(meeting: Meeting) -> Meeting:
    """Give a meeting without its living fields, so that two states of it can be compared.

    Living are: the state and the day of actions, the execution of motions; the state, the steps, the corrections and
    the scan of the minutes; and the attachments. The result is for comparing only, never to be stored.
    """
    return meeting.model_copy(
        update={
            "agenda": tuple(_item(item) for item in meeting.agenda),
            "minutes": _minutes(meeting.minutes),
            "attachments": (),
        }
    )


def same_but_living(former: Meeting, new: Meeting) -> bool:
    """Say whether a meeting differs from its former state in nothing but living fields.

    What is kept as a list only grows: corrections, attachments and steps that were there stay first and unchanged. And
    minutes that are sealed stay sealed.
    """
    return _grown(former, new) and without_living(former) == without_living(new)


def _item(item: AgendaItem) -> AgendaItem:
    return item.model_copy(
        update={
            "motions": tuple(_motion(motion) for motion in item.motions),
            "actions": tuple(_action(action) for action in item.actions),
        }
    )


def _motion(motion: Motion) -> Motion:
    return motion.model_copy(update={"execution": None})


def _action(action: ActionItem) -> ActionItem:
    return action.model_copy(update={"state": ActionState.OPEN, "done_on": None})


def _minutes(minutes: Minutes | None) -> Minutes | None:
    if minutes is None:
        return None
    return minutes.model_copy(update={"state": MinutesState.DRAFT, "steps": (), "corrections": (), "scan": None})


def _grown(former: Meeting, new: Meeting) -> bool:
    if new.attachments[: len(former.attachments)] != former.attachments:
        return False
    before, after = former.minutes, new.minutes
    if before is None or after is None:
        return before is after
    return (
        after.corrections[: len(before.corrections)] == before.corrections
        and after.steps[: len(before.steps)] == before.steps
        and (before.state is not MinutesState.SEALED or after.state is MinutesState.SEALED)
    )
