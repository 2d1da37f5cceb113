"""The closed lists of words that records use: names as in the council record, after Popolo and OParl.

What each word is called in a language is not here but with the screens and the documents.
"""

from enum import StrEnum


class ActionState(StrEnum):
    """How far an action item has come."""

    OPEN = "open"
    IN_PROGRESS = "in_progress"
    DONE = "done"
    CANCELLED = "cancelled"


class AreaClass(StrEnum):
    """Kinds of area (OParl, Popolo: Area)."""

    CITY = "city"
    DISTRICT = "district"
    NEIGHBOURHOOD = "neighbourhood"


class AttendanceStatus(StrEnum):
    """How a person stands in the attendance of one meeting."""

    PRESENT = "present"
    EXCUSED = "excused"
    ABSENT = "absent"
    GUEST = "guest"


class Calendar(StrEnum):
    """Calendars in which dates are shown and typed."""

    GREGORIAN = "gregorian"
    JALALI = "jalali"
    ISLAMIC_UMALQURA = "islamic_umalqura"


class CastingOption(StrEnum):
    """What a chair's casting vote can say."""

    YES = "yes"
    NO = "no"


class ContactType(StrEnum):
    """Kinds of contact detail (Popolo: ContactDetail)."""

    PHONE = "phone"
    EMAIL = "email"
    MESSENGER = "messenger"
    ADDRESS = "address"


class Dimension(StrEnum):
    """The four dimensions in which a field is looked at."""

    I = "i"  # noqa: E741 - the record's word
    WE = "we"
    CITY = "city"
    WORLD = "world"


class Direction(StrEnum):
    """Whether a letter went out or came in."""

    OUTGOING = "outgoing"
    INCOMING = "incoming"


class ExecutionState(StrEnum):
    """How far the execution of a decision has come."""

    OPEN = "open"
    IN_PROGRESS = "in_progress"
    DONE = "done"
    CANCELLED = "cancelled"
    SUPERSEDED = "superseded"


class Field(StrEnum):
    """The eight fields of a neighbourhood."""

    PEOPLE = "people"
    MEANINGS = "meanings"
    COMMUNICATIONS = "communications"
    COMMUNITIES = "communities"
    MANAGEMENT_SYSTEMS = "management_systems"
    TECHNOLOGIES = "technologies"
    INFRASTRUCTURE = "infrastructure"
    RESOURCES = "resources"


class FundingSource(StrEnum):
    """Where the money of a project comes from."""

    MUNICIPALITY = "municipality"
    COMMUNITY = "community"
    PARTNER = "partner"
    IN_KIND = "in_kind"


class Gender(StrEnum):
    """For the forms of address that languages ask for."""

    FEMALE = "female"
    MALE = "male"


class GrowthKind(StrEnum):
    """Kinds of entry in the growth record of a youth mayor."""

    TRAINING = "training"
    SERVICE = "service"
    MENTORING = "mentoring"
    EVALUATION = "evaluation"


class GuidanceKind(StrEnum):
    """Kinds of statement by the imam or host."""

    GUIDANCE = "guidance"
    OBJECTION = "objection"
    ENDORSEMENT = "endorsement"


class ItemKind(StrEnum):
    """Kinds of agenda item."""

    APPROVAL = "approval"
    REPORT = "report"
    DISCUSSION = "discussion"
    ELECTION = "election"
    INFORMATION = "information"
    CEREMONY = "ceremony"
    OTHER = "other"


class Ladder(StrEnum):
    """The steps an initiative climbs."""

    IDEA = "idea"
    TRIAL = "trial"
    NEIGHBOURHOOD_PROJECT = "neighbourhood_project"
    SEVERAL_NEIGHBOURHOODS = "several_neighbourhoods"
    CITY_PROGRAMME = "city_programme"


class Language(StrEnum):
    """Languages of the interface and of documents."""

    FA = "fa"
    AR = "ar"
    RU = "ru"
    EN = "en"


class LetterKind(StrEnum):
    """Kinds of letter."""

    MINUTES = "minutes"
    REQUEST = "request"
    REPORT = "report"
    ANSWER = "answer"
    OTHER = "other"


class LetterOutcome(StrEnum):
    """What the municipality answered."""

    RECEIVED = "received"
    ACCEPTED = "accepted"
    RETURNED = "returned"
    FUNDED = "funded"
    DECLINED = "declined"


class MeetingKind(StrEnum):
    """Kinds of meeting."""

    ORDINARY = "ordinary"
    EXTRAORDINARY = "extraordinary"
    INAUGURAL = "inaugural"
    JOINT = "joint"
    HEARING = "hearing"


class MeetingState(StrEnum):
    """The states of a meeting, in the order of its life."""

    DRAFT = "draft"
    SCHEDULED = "scheduled"
    INVITED = "invited"
    IN_SESSION = "in_session"
    HELD = "held"
    CLOSED = "closed"
    CANCELLED = "cancelled"
    FAILED_NO_QUORUM = "failed_no_quorum"


class MinutesState(StrEnum):
    """The states of minutes, in the order of their life."""

    DRAFT = "draft"
    IN_REVIEW = "in_review"
    APPROVED = "approved"
    SIGNED = "signed"
    SEALED = "sealed"


class MotionResult(StrEnum):
    """What became of a motion."""

    ADOPTED = "adopted"
    ADOPTED_AMENDED = "adopted_amended"
    REJECTED = "rejected"
    POSTPONED = "postponed"
    WITHDRAWN = "withdrawn"
    NOTED = "noted"


class Nucleus(StrEnum):
    """What an informal community has formed around."""

    IDEA = "idea"
    PROBLEM = "problem"
    CREATIVITY = "creativity"
    PLACE = "place"


class OrganizationClass(StrEnum):
    """Kinds of organization (Popolo: Organization)."""

    MUNICIPALITY = "municipality"
    DEPARTMENT = "department"
    COUNCIL = "council"
    WOMENS_COUNCIL = "womens_council"
    WORKING_GROUP = "working_group"
    TEAM = "team"
    RELIGIOUS_BODY = "religious_body"
    COMMUNITY_CENTRE = "community_centre"
    NGO = "ngo"
    COMMUNITY = "community"
    COMPANY = "company"
    SCHOOL = "school"


HOSTS = (OrganizationClass.RELIGIOUS_BODY, OrganizationClass.COMMUNITY_CENTRE, OrganizationClass.SCHOOL)
"""Kinds of body in whose house a council meets."""
COUNCILS = (OrganizationClass.COUNCIL, OrganizationClass.WOMENS_COUNCIL)
"""Kinds of body that are councils in their own right."""
SITTING = (*COUNCILS, OrganizationClass.WORKING_GROUP)
"""Kinds of body that hold meetings on this desk."""


class PaperState(StrEnum):
    """How far a need or initiative has come."""

    REGISTERED = "registered"
    DISCUSSED = "discussed"
    ADOPTED = "adopted"
    DECLINED = "declined"
    IN_PROJECT = "in_project"
    DONE = "done"


class PaperType(StrEnum):
    """Kinds of paper."""

    NEED = "need"
    ASPIRATION = "aspiration"
    INITIATIVE = "initiative"
    PROPOSAL = "proposal"
    REPORT = "report"


class PhotoMoment(StrEnum):
    """When a photograph of a project was taken, seen from its work."""

    BEFORE = "before"
    DURING = "during"
    AFTER = "after"


class Post(StrEnum):
    """Posts that an assignment gives."""

    YOUTH_MAYOR = "youth_mayor"
    DEPUTY_YOUTH_MAYOR = "deputy_youth_mayor"
    PROJECT_LEAD = "project_lead"


class ProjectKind(StrEnum):
    """Kinds of project: construction, and the programmes."""

    CONSTRUCTION = "construction"
    CULTURAL = "cultural"
    ARTISTIC = "artistic"
    EDUCATIONAL = "educational"
    SOCIAL = "social"
    ENVIRONMENTAL = "environmental"
    SPORTS = "sports"
    OTHER = "other"


class QuorumRule(StrEnum):
    """How many voting members must be present."""

    MAJORITY_OF_SEATS = "majority_of_seats"
    MAJORITY_OF_MEMBERS = "majority_of_members"
    TWO_THIRDS_OF_SEATS = "two_thirds_of_seats"
    NUMBER = "number"


class Requirement(StrEnum):
    """The majority that a motion needs."""

    SIMPLE_MAJORITY = "simple_majority"
    ABSOLUTE_MAJORITY_OF_PRESENT = "absolute_majority_of_present"
    ABSOLUTE_MAJORITY_OF_SEATS = "absolute_majority_of_seats"
    TWO_THIRDS_OF_VOTES = "two_thirds_of_votes"
    TWO_THIRDS_OF_PRESENT = "two_thirds_of_present"
    TWO_THIRDS_OF_SEATS = "two_thirds_of_seats"
    THREE_QUARTERS_OF_VOTES = "three_quarters_of_votes"
    UNANIMITY = "unanimity"


class Role(StrEnum):
    """Roles of a membership."""

    IMAM = "imam"
    CHAIR = "chair"
    DEPUTY_CHAIR = "deputy_chair"
    SECRETARY = "secretary"
    TRUSTEE = "trustee"
    ALTERNATE = "alternate"
    YOUTH_MAYOR = "youth_mayor"
    DEPUTY_YOUTH_MAYOR = "deputy_youth_mayor"
    YOUTH_MANAGER = "youth_manager"
    SPECIALIST = "specialist"
    LIAISON = "liaison"
    FACILITATOR = "facilitator"
    OBSERVER = "observer"


class SealKind(StrEnum):
    """What a link in the chain of seals fixes."""

    MINUTES = "minutes"
    CORRECTION = "correction"
    SCAN = "scan"


class Stage(StrEnum):
    """Stages of a project."""

    PROPOSED = "proposed"
    APPROVED = "approved"
    UNDER_WAY = "under_way"
    COMPLETED = "completed"
    SUSPENDED = "suspended"
    CANCELLED = "cancelled"


class TieRule(StrEnum):
    """What follows a tie under simple majority."""

    REJECTED = "rejected"
    CHAIR_DECIDES = "chair_decides"
    SECOND_ROUND = "second_round"
    LOT = "lot"


class Voice(StrEnum):
    """The four voices of a city."""

    CITIZENS = "citizens"
    ENTREPRENEURS = "entrepreneurs"
    ADMINISTRATION = "administration"
    NGO = "ngo"


class VoteOption(StrEnum):
    """What is recorded for one voter."""

    YES = "yes"
    NO = "no"
    ABSTAIN = "abstain"
    NOT_VOTING = "not_voting"
    ABSENT = "absent"
    RECUSED = "recused"


class VotingMethod(StrEnum):
    """How a vote is taken."""

    SHOW_OF_HANDS = "show_of_hands"
    ROLL_CALL = "roll_call"
    SECRET = "secret"  # noqa: S105 - a way of voting
    UNANIMOUS = "unanimous"
    ACCLAMATION = "acclamation"
