"""A Persian record whose minutes fill about as many pages as wanted: the sample's items again and again, each a little
different, so that no cache of whole paragraphs can help."""

import random
import sys

from council_desk.paths import resource_dir
from council_desk.record.ids import new_id
from council_desk.record.models import AgendaItem, CouncilRecord, VoteEvent
from council_desk.record.reading import read_file


def long_record(items: int) -> CouncilRecord:
    """The Persian sample with this many agenda items; the words are the same in every run."""
    shuffled = random.Random(7)
    record = read_file(resource_dir() / "sample" / "fa.json")
    meeting = record.meetings[0]
    patterns = meeting.agenda[:5]
    agenda = tuple(_varied(patterns[i % len(patterns)], i + 1, shuffled) for i in range(items))
    return record.model_copy(update={"meetings": (meeting.model_copy(update={"agenda": agenda}),)})


def _varied(item: AgendaItem, number: int, shuffled: random.Random) -> AgendaItem:
    """The same item with its sentences' words exchanged here and there, and ids of its own."""

    def vary(text: str) -> str:
        words = text.split(" ")
        if len(words) > 6:
            k = shuffled.randrange(1, len(words) - 2)
            words[k], words[k + 1] = words[k + 1], words[k]
        return " ".join(words)

    speeches = tuple(s.model_copy(update={"text": vary(s.text)}) for s in item.speeches for _ in (0, 1))
    motions = tuple(
        m.model_copy(
            update={"id": new_id(), "text": vary(m.text), "vote_events": tuple(_own(v) for v in m.vote_events)}
        )
        for m in item.motions
    )
    actions = tuple(a.model_copy(update={"id": new_id(), "text": vary(a.text), "motion": None}) for a in item.actions)
    update = {"id": new_id(), "number": str(number), "speeches": speeches, "motions": motions, "actions": actions}
    return item.model_copy(update=update)


def _own(vote: VoteEvent) -> VoteEvent:
    return vote.model_copy(update={"id": new_id()})


if __name__ == "__main__":
    sys.stdout.write(long_record(int(sys.argv[1])).model_dump_json(exclude_unset=True))
