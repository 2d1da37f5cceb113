"""A motion with its votes and its result, in words."""

from collections.abc import Iterable
from dataclasses import replace

from council_desk.documents.blocks import Block, Box, Paragraph, Span, Tone
from council_desk.documents.minutes.sitting import Sitting
from council_desk.documents.profiles.model import DecisionLook
from council_desk.domain.phrases import (
    casting_sentence,
    lot_sentence,
    outcome_of,
    outcome_phrase,
    recusal_sentence,
)
from council_desk.domain.terms import MotionResult, Requirement, TieRule, VoteOption, VotingMethod
from council_desk.domain.voting import SeatsUnknownError, names_allowed, overrides, propose
from council_desk.record.models import AgendaItem, Counts, Motion, Recusal, VoteEvent

_ADOPTED = {MotionResult.ADOPTED, MotionResult.ADOPTED_AMENDED, MotionResult.NOTED}
_TOLD_METHODS = {VotingMethod.ROLL_CALL, VotingMethod.SECRET}


def motion_blocks(sit: Sitting, item: AgendaItem, motion: Motion, point: int) -> list[Block]:
    """Give a motion, set off from the text around it as the profile wants: text, particulars, votes, result."""
    plain = sit.profile.decision_look is DecisionLook.PLAIN
    indent = sit.profile.first_line if plain else 0
    small = sit.profile.size if plain else sit.profile.size - 1
    facts = _facts(sit, motion)
    lines = [line for event in in_order(motion) for line in _vote_lines(sit, item, motion, event)]
    lines += _verdict(sit, motion, lines)
    content = [Paragraph(text=_text(sit, item, motion, point), first_line=indent, after=2)]
    if facts:
        tone: Tone = "ink" if plain else "muted"
        content.append(Paragraph(text=facts, size=small, tone=tone, first_line=indent, after=2, align="start"))
    content += [Paragraph(text=line, size=small, first_line=indent, after=2, align="start") for line in lines]
    if plain:
        *before, last = content
        kept = [replace(before[-1], keep_with_next=True)] if before else []
        return [*before[:-1], *kept, replace(last, after=6)]
    whole = tuple(replace(paragraph, keep_with_next=True) for paragraph in content[:-1])
    return [Box(content=(*whole, content[-1]))]


def label_of(sit: Sitting, item: AgendaItem, motion: Motion, point: int) -> str:
    """Name a motion: decision or, where it was not carried, proposal, with its number if it has one."""
    words, pattern = sit.profile.vote, sit.profile.item_point
    number = motion.reference or ""
    if not number and pattern:
        number = pattern.format(item=sit.number(item.number), point=sit.number(point))
    carried = motion.result in _ADOPTED
    if not number:
        return words.decision if carried else words.motion
    return sit.say(words.decision_numbered if carried else words.motion_numbered, reference=number.rstrip("."))


def _text(sit: Sitting, item: AgendaItem, motion: Motion, point: int) -> tuple[Span, ...]:
    """Give the wording of a motion after its label."""
    plain = sit.profile.decision_look is DecisionLook.PLAIN
    label = label_of(sit, item, motion, point)
    title = f"{sit.embed(motion.title)}. " if motion.title else ""
    resolved = sit.profile.vote.resolved if motion.result in _ADOPTED and "RESOLVED" not in motion.text else ""
    mark = " " if plain else " — "
    return (Span(f"{label}{mark}" if label else "", bold=not plain), Span(f"{title}{resolved}{sit.prose(motion.text)}"))


def _facts(sit: Sitting, motion: Motion) -> str:
    """Give who moved a motion, who answers for it and by when."""
    words = sit.profile.vote
    people = (
        (words.mover, motion.mover),
        (words.seconder, motion.seconder),
        (words.responsible, motion.responsible),
        (words.overseer, motion.overseer),
    )
    facts = [sit.say(template, name=sit.name(ref)) for template, ref in people if ref]
    if motion.due:
        facts.append(sit.say(words.due, day=sit.deadline(motion.due)))
    project = sit.projects.get(motion.project or "")
    if project:
        facts.append(sit.say(words.project, title=project.title))
    plain = sit.profile.decision_look is DecisionLook.PLAIN
    return (" " if plain else sit.profile.marks.dot).join(facts)


def in_order(motion: Motion) -> list[VoteEvent]:
    """Give the votes in the order of their rounds."""
    return sorted(motion.vote_events, key=lambda event: event.round)


def item_recusals(sit: Sitting, item: AgendaItem) -> list[str]:
    """Tell who took no part in a whole item; that someone left the room may be noted at a vote only."""
    votes = [recusal for motion in item.motions for event in motion.vote_events for recusal in event.recusals]
    left = {recusal.person for recusal in votes if recusal.left_room}
    return [
        _recusal(sit, recusal, whole_item=True, left_room=recusal.left_room or recusal.person in left)
        for recusal in item.recusals
    ]


def _fresh_recusals(item: AgendaItem, wanted: VoteEvent) -> list[Recusal]:
    """Give the recusals from a vote that neither the item nor an earlier vote on it has told."""
    told = {(recusal.person, recusal.reason.strip()) for recusal in item.recusals}
    for motion in item.motions:
        for event in in_order(motion):
            fresh = [one for one in event.recusals if (one.person, one.reason.strip()) not in told]
            if event is wanted:
                return fresh
            told |= {(one.person, one.reason.strip()) for one in fresh}
    return list(wanted.recusals)


def _recusal(sit: Sitting, recusal: Recusal, *, whole_item: bool, left_room: bool) -> str:
    """Tell one recusal."""
    return recusal_sentence(
        sit.profile.language,
        sit.embed(sit.name(recusal.person)),
        sit.embed(recusal.reason.strip()),
        left_room=left_room,
        whole_item=whole_item,
        gender=sit.gender(recusal.person),
    )


def _vote_lines(sit: Sitting, item: AgendaItem, motion: Motion, event: VoteEvent) -> list[tuple[Span, ...]]:
    """Give one vote: round, numbers, names if it was open, who took no part, and what settled a tie."""
    words, language = sit.profile.vote, sit.profile.language
    prefix = ""
    if len(motion.vote_events) > 1:
        prefix = sit.say(words.round, ordinal=sit.round(event.round))
    text = prefix + sit.say(words.voted, counts=_counts(sit, event.counts))
    if event.method in _TOLD_METHODS:
        text = f"{text.removesuffix('.')} ({words.methods[event.method]}){'.' if text.endswith('.') else ''}"
    lines = [text]
    names = _by_name(sit, event)
    if names:
        lines.append(names)
    lines += [
        _recusal(sit, recusal, whole_item=False, left_room=recusal.left_room)
        for recusal in _fresh_recusals(item, event)
    ]
    casting = event.casting_vote
    if casting:
        name = sit.embed(sit.name(casting.person))
        lines.append(casting_sentence(language, name, casting.option, gender=sit.gender(casting.person)))
    if event.lot:
        lines.append(lot_sentence(language, event.lot))
    return [(Span(line),) for line in lines]


def _counts(sit: Sitting, counts: Counts) -> str:
    """Give the numbers of a vote: for, against and abstaining always, the rest where there are any."""
    words = sit.profile.vote
    shown = (
        (words.yes, counts.yes, True),
        (words.no, counts.no, True),
        (words.abstain, counts.abstain, True),
        (words.not_voting, counts.not_voting, False),
        (words.blank, counts.blank, False),
        (words.invalid, counts.invalid, False),
    )
    return words.counts_separator.join(
        words.count.format(option=option, number=sit.number(count))
        for option, count, always in shown
        if count or always
    )


def _by_name(sit: Sitting, event: VoteEvent) -> str:
    """Give who voted how; nothing for a secret ballot, whatever the record holds."""
    if not event.votes or not names_allowed(event.method):
        return ""
    words = sit.profile.vote
    options = (
        (words.yes, VoteOption.YES),
        (words.no, VoteOption.NO),
        (words.abstain, VoteOption.ABSTAIN),
        (words.not_voting, VoteOption.NOT_VOTING),
    )
    parts = []
    for label, option in options:
        voters = [vote.voter for vote in event.votes if vote.option is option]
        if voters:
            parts.append(words.by_name.format(option=label, names=sit.names(voters)))
    return words.named.format(names=sit.profile.marks.semicolon.join(parts)).replace("..", ".") if parts else ""


def _verdict(sit: Sitting, motion: Motion, lines: list[tuple[Span, ...]]) -> list[tuple[Span, ...]]:
    """Give the result, on the line of the numbers if that is the only one, and why it differs from the numbers."""
    words = sit.profile.vote
    outcome = outcome_of(motion)
    if outcome is None:
        return []
    text = outcome_phrase(outcome, sit.profile.language)
    if motion.vote_events and motion.requirement is not Requirement.SIMPLE_MAJORITY:
        text = f"{text} ({words.requirements[motion.requirement]})"
    plain = sit.profile.decision_look is DecisionLook.PLAIN
    verdict = Span(words.result.format(outcome=text), bold=not plain)
    more: list[tuple[Span, ...]] = []
    if len(lines) == 1:
        lines[0] = (*lines[0], Span(words.result_separator), verdict)
    else:
        more.append((verdict,))
    why = [words.overridden] if _overridden(sit, motion) else []
    reason = (motion.result_reason or "").strip()
    if reason:
        why.append(sit.say(words.result_reason, reason=reason))
    if why:
        more.append((Span(" ".join(why)),))
    return more


def _overridden(sit: Sitting, motion: Motion) -> bool:
    """Say whether the council declared another result than the votes give."""
    if motion.result not in {MotionResult.ADOPTED, MotionResult.ADOPTED_AMENDED, MotionResult.REJECTED}:
        return False
    council = sit.council
    rules = council.rules if council else None
    try:
        proposal = propose(
            motion.requirement,
            motion.vote_events,
            seats=council.voting_member_count if council else None,
            tie=rules.tie if rules else TieRule.REJECTED,
        )
    except SeatsUnknownError:
        return False
    return overrides(proposal, motion.result)


def decisions(items: Iterable[AgendaItem]) -> list[tuple[AgendaItem, Motion, int]]:
    """Give all motions that came to something, each with its item and its place there."""
    return [
        (item, motion, point)
        for item in items
        for point, motion in enumerate(item.motions, 1)
        if motion.result is not None
    ]
