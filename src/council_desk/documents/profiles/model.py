"""What a culture decides about a document: its words, the order of its parts, its dates, digits, margins and signers.

The four profiles beside this module are data in this shape; nothing here builds a block.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from council_desk.documents.blocks import Tone
from council_desk.documents.labels import Label
from council_desk.domain.date_formatting import DateStyle
from council_desk.domain.digits import Digits
from council_desk.domain.forms import Binding, Part, Signing
from council_desk.domain.terms import (
    ActionState,
    Calendar,
    GuidanceKind,
    Language,
    MeetingKind,
    Requirement,
    VotingMethod,
)
from council_desk.record.models import Emblem


class NameForm(StrEnum):
    """How people are named in running text."""

    HONORIFIC = "honorific"
    FAMILY_AND_INITIALS = "family_and_initials"
    PLAIN = "plain"


class DecisionLook(StrEnum):
    """How a decision stands out from the text around it."""

    BOX = "box"
    PLAIN = "plain"


@dataclass(frozen=True, slots=True, kw_only=True)
class Margins:
    """Margins in millimetres; `inner` is the binding side, `first_top` the top of the first page if it differs."""

    top: float
    bottom: float
    inner: float
    outer: float
    first_top: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class HeadWords:
    """Words of the letterhead, the title and the table of the session."""

    invocation: str = ""
    title: Label
    subtitle: str
    short_title: str
    subject: str
    number: Label
    date: Label
    attachments: Label
    attachments_none: str
    meeting_number: Label
    meeting_kind: Label
    day: Label
    start: Label
    end: Label
    place: Label
    chair: Label
    secretary: Label
    kinds: Mapping[MeetingKind, str]
    open_meeting: str
    closed_meeting: str
    second_call: str
    page: str
    draft: str
    municipality_copy: str
    public_copy: str
    emblem: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PresenceWords:
    """Words of attendance. The sentences on the quorum are among the phrases of the domain."""

    heading: Label
    row: Label
    name: Label
    capacity: Label
    status: Label
    present: str
    present_without_vote: str
    excused: str
    absent: str
    guest: str
    present_heading: Label
    consultative_heading: Label
    excused_heading: Label
    absent_heading: Label
    guests_heading: Label
    since: str
    until: str
    between: str
    reason: str
    nobody: str
    list_attached: str
    annex_heading: Label


@dataclass(frozen=True, slots=True, kw_only=True)
class TalkWords:
    """Words of the opening, the agenda and the discussion of its items."""

    opening_heading: Label
    opening: str
    opening_without_chair: str
    called_to_order: str
    agenda: Label
    no_agenda: str
    presenter: str
    item: str
    discussion: Label
    heard: str
    spoke: Label
    decided: Label
    papers: str
    break_taken: str
    break_begun: str
    guidance: Mapping[GuidanceKind, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class VoteWords:
    """Words of motions and votes. Results and other sentences are among the phrases of the domain."""

    decision: str
    decision_numbered: str
    motion: str
    motion_numbered: str
    resolved: str
    mover: str
    seconder: str
    responsible: str
    overseer: str
    due: str
    project: str
    voted: str
    counts_separator: str
    result_separator: str
    yes: Label
    no: Label
    abstain: Label
    not_voting: Label
    blank: Label
    invalid: Label
    count: str
    round: str
    by_name: str
    named: str
    result: str
    methods: Mapping[VotingMethod, str]
    requirements: Mapping[Requirement, str]
    overridden: str
    result_reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EndWords:
    """Words of the tables that sum up, of closing, signing and sending."""

    decisions: Label
    decision_columns: tuple[Label, ...]
    actions: Label
    row: Label
    action: Label
    assignee: Label
    due: Label
    decision_column: Label
    carried_from: str
    action_states: Mapping[ActionState, str]
    elections: Label
    election_of: str
    candidate: Label
    votes: Label
    elected: str
    ballots: str
    tellers: str
    no_quorum: str
    cancelled: str
    reason: str
    closed_without_quorum: str
    second_call_on: str
    closing_heading: Label
    closing: str
    closing_without_time: str
    next_meeting: str
    attachments: Label
    signatures: Label
    signature: Label
    chair_role: Label
    secretary_role: Label
    approved_on: str
    approved_by_motion: str
    approved_by_council: str
    signed_by: str
    approval_due: str = ""
    seal: Label = ""
    distribution: Label
    corrections: Label
    correction: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Marks:
    """Marks between words."""

    comma: str
    semicolon: str
    dash: str = " – "
    colon: str = ": "
    dot: str = " · "
    none: str = "—"


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """A document profile: how one culture writes its minutes.

    `order` is the order of parts, `no_quorum_order` and `cancelled_order` those of the short records of a meeting that
    failed or was called off. `calendars` are written in this order, the first being the main one. `item_point` numbers
    a decision that has no number of its own ("{item}.{point}"; empty: it stays without). `deadline` says how days to
    be kept are written. `first_line` is the indent of
    paragraphs in points. `lists_up_to` is the largest number of people that attendance names in the text.

    What only a council has: `emblem` and the lines of its `letterhead` (none: the names of the bodies), the side where
    its pages are `bound` (None: the culture's), the pattern of the numbers of its meetings (none: plain), to whom
    copies go where the minutes do not say, a line at the foot of every page, and the `second_language` of labels.
    """

    key: str
    language: Language
    rtl: bool
    digits: Digits
    calendars: tuple[Calendar, ...]
    deadline: DateStyle = DateStyle.MEDIUM
    order: tuple[Part, ...]
    no_quorum_order: tuple[Part, ...]
    cancelled_order: tuple[Part, ...]
    margins: Margins
    size: float
    leading: float
    first_line: float = 0
    heading_tone: Tone = "accent"
    names: NameForm
    signing: Signing
    decision_look: DecisionLook = DecisionLook.BOX
    page_number_on_top: bool = False
    sort_attendance: bool = False
    address_first: bool = False
    lists_up_to: int = 1000
    item_point: str = ""
    emblem: Emblem | None = None
    letterhead: tuple[str, ...] = ()
    bound: Binding | None = None
    meeting_pattern: str = ""
    distribution: tuple[str, ...] = ()
    footer: str = ""
    second_language: Language | None = None
    marks: Marks
    head: HeadWords
    presence: PresenceWords
    talk: TalkWords
    vote: VoteWords
    end: EndWords
