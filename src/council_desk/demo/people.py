"""The bodies and the people of a neighbourhood, with their memberships."""

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date

from council_desk.demo.world import World
from council_desk.domain import terms
from council_desk.domain.terms import Gender, OrganizationClass, Role, Voice
from council_desk.record.models import (
    Area,
    Consent,
    Contact,
    LearningModule,
    Location,
    MeetingTemplate,
    Membership,
    Organization,
    Person,
    Phases,
    Phrase,
    ProjectTemplate,
    Rules,
    TemplateItem,
    TemplateMilestone,
)
from council_desk.services.editing.values import make

SEATS = 9
_WITHOUT_CONSENT = 15
"""The age of the one whose guardian has not consented yet."""
VOICES = (Voice.CITIZENS, Voice.ENTREPRENEURS, Voice.CITIZENS, Voice.NGO)


@dataclass(frozen=True, slots=True)
class Seat:
    """A place among the people of a neighbourhood; `age` is told of the young only."""

    role: Role | None
    women: bool = False
    former: bool = False
    age: int | None = None


_COUNCIL = (
    Seat(Role.IMAM),
    Seat(Role.CHAIR),
    Seat(Role.DEPUTY_CHAIR),
    Seat(Role.SECRETARY),
    *[Seat(Role.TRUSTEE)] * 6,
    Seat(Role.YOUTH_MAYOR, age=17),
    Seat(Role.DEPUTY_YOUTH_MAYOR, age=19),
    Seat(Role.FACILITATOR),
    Seat(Role.LIAISON),
    Seat(Role.SPECIALIST),
)
_OTHERS = (
    Seat(Role.YOUTH_MANAGER, age=16),
    Seat(Role.YOUTH_MANAGER, age=15),
    Seat(Role.YOUTH_MANAGER, age=20),
    Seat(Role.YOUTH_MAYOR, former=True, age=21),
    Seat(Role.ALTERNATE),
    Seat(Role.CHAIR, women=True),
    Seat(Role.SECRETARY, women=True),
    *[Seat(Role.TRUSTEE, women=True)] * 3,
    Seat(Role.TRUSTEE, former=True),
    Seat(Role.OBSERVER),
    *[Seat(None)] * 3,
)
SEATING = _COUNCIL + _OTHERS
"""The people of a neighbourhood in their order; a small desk has the first of them."""


@dataclass(slots=True)
class City:
    """What all neighbourhoods have in common."""

    area: Area
    municipality: Organization
    departments: tuple[Organization, ...]


@dataclass(slots=True)
class Hood:
    """One neighbourhood: its bodies, its people, and who holds which role in its council today."""

    index: int
    area: Area
    council: Organization
    host: Organization
    bodies: list[Organization]
    department: Organization
    people: list[Person] = field(default_factory=list)
    memberships: list[Membership] = field(default_factory=list)
    holders: dict[Role, list[Person]] = field(default_factory=lambda: defaultdict(list))
    former_mayor: Person | None = None

    def first(self, role: Role) -> Person:
        """Give who holds a role."""
        return self.holders[role][0]

    @property
    def elders(self) -> list[Person]:
        """The members with a vote."""
        roles = (Role.CHAIR, Role.DEPUTY_CHAIR, Role.SECRETARY, Role.TRUSTEE)
        return [person for role in roles for person in self.holders[role]]

    @property
    def youth(self) -> list[Person]:
        """Youth mayor, deputy and managers."""
        roles = (Role.YOUTH_MAYOR, Role.DEPUTY_YOUTH_MAYOR, Role.YOUTH_MANAGER)
        return [person for role in roles for person in self.holders[role]]


def build_city(world: World) -> City:
    """Make the city, its municipality and the teams of that."""
    place = world.words.place
    area = make(Area, id=world.new_id(), name=place.city, classification=terms.AreaClass.CITY)
    municipality = make(
        Organization,
        id=world.new_id(),
        name=place.municipality,
        classification=OrganizationClass.MUNICIPALITY,
        area=area.id,
    )
    departments = tuple(
        make(
            Organization,
            id=world.new_id(),
            name=name,
            classification=OrganizationClass.TEAM if at else OrganizationClass.DEPARTMENT,
            parent=municipality.id,
        )
        for at, name in enumerate(place.departments)
    )
    return City(area, municipality, departments)


def build_hood(world: World, city: City, index: int) -> Hood:
    """Make a neighbourhood with its bodies and people."""
    place = world.words.place
    name = place.neighbourhoods[index]
    founded = world.day(-900 + 7 * index)
    area = make(
        Area,
        id=world.new_id(),
        name=place.neighbourhood.format(name=name),
        classification=terms.AreaClass.NEIGHBOURHOOD,
        identifier=world.text("{number:02}", number=index + 1),
        parent=city.area.id,
        phases=_phases(world, index, founded),
    )
    mosque = index % 2 == 0
    host_name = (place.mosque if mosque else place.centre).format(name=place.mosques[index // 2] if mosque else name)
    address = world.text(place.address, street=world.one(place.streets), number=world.random.randint(2, 60))
    host = make(
        Organization,
        id=world.new_id(),
        name=host_name,
        classification=OrganizationClass.RELIGIOUS_BODY if mosque else OrganizationClass.COMMUNITY_CENTRE,
        area=area.id,
        location=Location(name=host_name, street_address=address),
    )
    council = make(
        Organization,
        id=world.new_id(),
        name=place.council.format(name=name),
        classification=OrganizationClass.COUNCIL,
        area=area.id,
        country=place.country,
        voting_member_count=SEATS,
        founding_date=founded,
        location=Location(name=place.room.format(host=host_name), street_address=address),
        rules=_rules(index),
        **_tools(world),
    )
    women = make(
        Organization,
        id=world.new_id(),
        name=place.womens_council.format(name=name),
        classification=OrganizationClass.WOMENS_COUNCIL,
        area=area.id,
        parent=council.id,
    )
    community = make(
        Organization,
        id=world.new_id(),
        name=world.words.papers.communities[index % len(world.words.papers.communities)],
        classification=OrganizationClass.COMMUNITY,
        area=area.id,
        nucleus=list(terms.Nucleus)[index % len(terms.Nucleus)],
    )
    department = city.departments[1 + index % (len(city.departments) - 1)]
    hood = Hood(index, area, council, host, [host, council, women, community], department)
    for at, seat in enumerate(SEATING[: world.size.people]):
        _seat(world, hood, women, seat, at)
    return hood


def _phases(world: World, index: int, founded: date) -> Phases:
    """Give when the phases of a neighbourhood were reached; the last ones are still on their way."""
    reached = {
        "delimited_on": world.day(-1100 + 7 * index),
        "council_formed_on": founded,
        "youth_mayor_elected_on": world.day(-340 + index),
        "programmes_started_on": world.day(-300 + index) if index % 10 != 9 else None,
    }
    return make(Phases, **reached)


def _rules(index: int) -> Rules:
    tie = terms.TieRule.CHAIR_DECIDES if index % 3 == 0 else terms.TieRule.REJECTED
    return Rules(quorum=terms.QuorumRule.MAJORITY_OF_SEATS, tie=tie)


def _tools(world: World) -> dict[str, object]:
    """Give what a council works with: a template of meetings, phrases, patterns of projects, learning modules."""
    words = world.words
    items = (
        TemplateItem(title=words.meetings.report, kind=terms.ItemKind.REPORT, planned_minutes=15),
        TemplateItem(title=words.meetings.needs, kind=terms.ItemKind.DISCUSSION, planned_minutes=20),
        TemplateItem(title=words.meetings.other, kind=terms.ItemKind.OTHER, planned_minutes=10),
    )
    template = MeetingTemplate(id=world.new_id(), name=words.meetings.template, available_minutes=120, items=items)
    patterns = (
        (words.tools.construction_module, terms.ProjectKind.CONSTRUCTION, words.projects.construction_steps, 30),
        (words.tools.project_module, terms.ProjectKind.CULTURAL, words.projects.programme_steps, 14),
    )
    return {
        "templates": (template,),
        "phrases": tuple(Phrase(shortcut=shortcut, text=text) for shortcut, text in words.tools.phrases),
        "project_templates": tuple(
            ProjectTemplate(
                id=world.new_id(),
                name=name,
                kind=kind,
                currency=words.place.currency,
                budget=10 * words.place.unit,
                milestones=tuple(
                    TemplateMilestone(title=title, days_after=gap * (at + 1)) for at, title in enumerate(steps)
                ),
            )
            for name, kind, steps, gap in patterns
        ),
        "learning_modules": tuple(
            LearningModule(title=title, hours=float(hours)) for title, hours in words.youth.learning
        ),
    }


def _seat(world: World, hood: Hood, women: Organization, seat: Seat, at: int) -> None:
    """Add the person of a seat, with the membership."""
    person = _person(world, hood, seat, at)
    hood.people.append(person)
    if seat.role is None:
        return
    body = women if seat.women else hood.department if seat.role is Role.SPECIALIST else hood.council
    start = world.day(-700 + at * 5) if not seat.age or seat.former else world.day(-330)
    end = world.day(-335) if seat.former else None
    labels = world.words.people.roles[seat.role]
    voting = seat.role in {Role.CHAIR, Role.DEPUTY_CHAIR, Role.SECRETARY, Role.TRUSTEE}
    hood.memberships.append(
        make(
            Membership,
            id=world.new_id(),
            person=person.id,
            organization=body.id,
            role=seat.role,
            label=labels[-1 if person.gender is Gender.FEMALE else 0],
            voting_right=voting,
            on_behalf_of=VOICES[at % len(VOICES)] if voting else _voice_of(seat.role),
            start_date=start,
            end_date=end,
            domain=world.one(world.words.youth.domains) if seat.role is Role.YOUTH_MANAGER else None,
        )
    )
    if seat.former and seat.role is Role.YOUTH_MAYOR:
        hood.former_mayor = person
    elif not seat.former and not seat.women:
        hood.holders[seat.role].append(person)


def _voice_of(role: Role) -> Voice | None:
    return Voice.ADMINISTRATION if role in {Role.SPECIALIST, Role.LIAISON} else None


def _person(world: World, hood: Hood, seat: Seat, at: int) -> Person:
    female = seat.women or (seat.role is not Role.IMAM and world.chance(50))
    given, family, patronymic, kin = _free_name(world, female=female)
    people, place = world.words.people, world.words.place
    titles = people.female_titles if female else people.male_titles
    phone = world.text(place.phone, number=(hood.index * len(SEATING) + at) % 10_000)
    reachable = seat.role in {Role.CHAIR, Role.SECRETARY, Role.IMAM, Role.FACILITATOR}
    name = f"{given} {patronymic} {family}" if patronymic else f"{given} {family}"
    return make(
        Person,
        id=world.new_id(),
        name=name,
        given_name=given,
        family_name=family,
        patronymic_name=patronymic or None,
        honorific_prefix=world.one(titles) if titles and not seat.age else None,
        gender=Gender.FEMALE if female else Gender.MALE,
        birth_year=world.on.year - seat.age if seat.age else None,
        contact_details=(Contact(type=terms.ContactType.PHONE, value=phone),) if reachable else None,
        **_consents(world, seat, name, kin),
    )


def _consents(world: World, seat: Seat, name: str, kin: int) -> dict[str, Consent]:
    """Give the consents of the young: of guardians for most minors, of their own for who came of age."""
    if seat.age is None or seat.age == _WITHOUT_CONSENT:
        return {}
    if seat.age >= 18:
        return {"own_consent": Consent(given_by=name, date=world.day(-200), publication=True)}
    mother = world.random.randrange(2)
    given = world.one(world.words.people.female if mother else world.words.people.male)
    consent = Consent(
        given_by=f"{given} {_family(world, kin, female=bool(mother))}",
        relation=world.words.people.guardians[mother],
        date=world.day(-320),
        publication=seat.age == 16,
    )
    return {"guardian_consent": consent}


def _free_name(world: World, *, female: bool) -> tuple[str, str, str, int]:
    """Draw a name that nobody has yet: given name, family name, patronymic (or none), and the family's place."""
    people = world.words.people
    while True:
        at = world.random.randrange(len(people.families))
        given = world.one(people.female if female else people.male)
        family = _family(world, at, female=female)
        if f"{given} {family}" not in world.names:
            world.names.add(f"{given} {family}")
            patronymics = people.patronymics_female if female else people.patronymics
            return given, family, world.one(patronymics) if patronymics else "", at


def _family(world: World, at: int, *, female: bool) -> str:
    people = world.words.people
    return (people.families_female if female and people.families_female else people.families)[at]
