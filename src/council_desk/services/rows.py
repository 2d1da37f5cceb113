"""What lists and forms get from the services: frozen rows, plain and light, never objects of the database or Qt."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Any

from council_desk.domain.terms import (
    Calendar,
    Language,
    MeetingKind,
    MeetingState,
    MinutesState,
    OrganizationClass,
    QuorumRule,
    Requirement,
    Role,
    TieRule,
    Voice,
)


@dataclass(frozen=True, slots=True)
class Remark:
    """Something worth telling that stops nothing; `template` and `values` as in DeskError."""

    template: str
    values: Mapping[str, Any] = field(default_factory=dict)

    def __str__(self) -> str:
        """Give the English sentence."""
        return self.template.format_map(self.values)


@dataclass(frozen=True, slots=True)
class AttendanceFigures:
    """How often a person came, over the meetings of one kind during their own membership."""

    held: int
    present: int
    excused: int
    absent: int

    @property
    def percent(self) -> int:
        """Meetings attended in whole per cent, halves up."""
        return (200 * self.present + self.held) // (2 * self.held) if self.held else 0


@dataclass(frozen=True, slots=True)
class PersonRow:
    """One person in a list, with the membership in force, or else the latest. `attendance` is of ordinary meetings."""

    id: str
    name: str
    sort_key: str
    role: Role | None = None
    label: str | None = None
    voice: Voice | None = None
    voting_right: bool = False
    current: bool = False
    minor: bool = False
    start_date: date | None = None
    end_date: date | None = None
    phone: str | None = None
    attendance: AttendanceFigures | None = None
    initials: str = ""


@dataclass(frozen=True, slots=True)
class MeetingRow:
    """One meeting in a list. `present` and `voting_present` count who came at any time.

    `start` is when it began, or will; `planned` what it was called for. Both have their own offset.
    """

    id: str
    number: int
    reference: str | None
    kind: MeetingKind
    state: MeetingState
    start: datetime
    planned: datetime
    place: str
    public: bool
    minutes_state: MinutesState | None
    present: int
    voting_present: int
    quorum_needed: int | None
    quorate: bool | None
    items: int
    decisions: int


@dataclass(frozen=True, slots=True)
class CouncilRow:
    """One council or working group of the desk. `members` counts people with a membership in force.

    `area` is the name of its neighbourhood, `area_id` its id; `parent` is the body that a working group belongs to.
    `country` may be unknown ("").
    """

    id: str
    name: str
    area: str | None
    members: int
    meetings: int
    kind: OrganizationClass = OrganizationClass.COUNCIL
    area_id: str | None = None
    parent: str | None = None
    dissolved: bool = False
    country: str = ""


@dataclass(frozen=True, slots=True)
class BackupRow:
    """One backup; `when` is what the clock said (aware, UTC), `size` is in bytes. Order is by `sequence`."""

    path: Path
    sequence: int
    when: datetime
    size: int


@dataclass(frozen=True, slots=True)
class Offer:
    """Something that earlier meetings left to the next one; `id` is what `create(carry=...)` takes.

    `meeting_date` is None where the desk does not have that meeting. `kind` is "item" or "action"; `why` is the word of
    domain.carry_over.Why for an item.
    """

    id: str
    kind: str
    meeting_number: int
    meeting_date: date | None
    title: str
    why: str | None = None
    assignee_name: str | None = None
    due: date | None = None


@dataclass(frozen=True, slots=True)
class PlannedDay:
    """A day of a plan: when a meeting would begin, on the clock of the desk.

    `avoided` says that the day is to be left out, `meeting_number` that there is a meeting on it already.
    """

    day: date
    start: datetime
    avoided: bool = False
    meeting_number: int | None = None


@dataclass(frozen=True, slots=True)
class DeskSetup:
    """What holds for the whole desk. `timezone` is a name of the IANA database."""

    language: Language
    calendar: Calendar
    timezone: str


@dataclass(frozen=True, slots=True)
class CouncilDetails:
    """What the first run asks about a council, as it is now; "" stands for what is not known."""

    name: str
    neighbourhood: str = ""
    city: str = ""
    municipality: str = ""
    place: str = ""
    kind: OrganizationClass = OrganizationClass.RELIGIOUS_BODY
    address: str = ""
    country: str = ""
    seats: int | None = None
    quorum: QuorumRule = QuorumRule.MAJORITY_OF_SEATS
    quorum_number: int | None = None
    requirement: Requirement = Requirement.SIMPLE_MAJORITY
    tie: TieRule = TieRule.REJECTED


@dataclass(frozen=True, slots=True)
class FirstPerson:
    """A person entered at first run. Without `voting_right` it follows from the role and the age."""

    name: str
    role: Role
    label: str | None = None
    voting_right: bool | None = None
    phone: str | None = None
    birth_year: int | None = None
    voice: Voice | None = None
    start_date: date | None = None


@dataclass(frozen=True, slots=True)
class FirstRun:
    """What is asked at first run: enough for the first meeting."""

    setup: DeskSetup
    council_name: str
    neighbourhood_name: str
    city_name: str
    municipality_name: str | None = None
    host_name: str | None = None
    host_class: OrganizationClass = OrganizationClass.RELIGIOUS_BODY
    address: str | None = None
    country: str | None = None
    seats: int | None = None
    quorum: QuorumRule = QuorumRule.MAJORITY_OF_SEATS
    quorum_number: int | None = None
    requirement: Requirement = Requirement.SIMPLE_MAJORITY
    tie: TieRule = TieRule.REJECTED
    founded_on: date | None = None
    people: tuple[FirstPerson, ...] = ()
