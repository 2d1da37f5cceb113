"""What the closed lists of words are called in the window: one table for each list, one place to change a word."""

from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from council_desk.domain import forms, terms
from council_desk.domain.digits import Digits
from council_desk.settings import ThemeChoice


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: ARG001 - the context is read by lupdate
    """Mark a text for translation and give it back unchanged; Qt's own function of this name is typed as object."""
    return text


_WORDS: dict[type[StrEnum], dict[str, str]] = {
    terms.Role: {
        terms.Role.IMAM: QT_TRANSLATE_NOOP("Role", "Imam"),
        terms.Role.CHAIR: QT_TRANSLATE_NOOP("Role", "Chair"),
        terms.Role.DEPUTY_CHAIR: QT_TRANSLATE_NOOP("Role", "Deputy chair"),
        terms.Role.SECRETARY: QT_TRANSLATE_NOOP("Role", "Secretary"),
        terms.Role.TRUSTEE: QT_TRANSLATE_NOOP("Role", "Trustee"),
        terms.Role.ALTERNATE: QT_TRANSLATE_NOOP("Role", "Alternate member"),
        terms.Role.YOUTH_MAYOR: QT_TRANSLATE_NOOP("Role", "Youth mayor"),
        terms.Role.DEPUTY_YOUTH_MAYOR: QT_TRANSLATE_NOOP("Role", "Deputy youth mayor"),
        terms.Role.YOUTH_MANAGER: QT_TRANSLATE_NOOP("Role", "Youth specialist manager"),
        terms.Role.SPECIALIST: QT_TRANSLATE_NOOP("Role", "Specialist"),
        terms.Role.LIAISON: QT_TRANSLATE_NOOP("Role", "Liaison"),
        terms.Role.FACILITATOR: QT_TRANSLATE_NOOP("Role", "Facilitator"),
        terms.Role.OBSERVER: QT_TRANSLATE_NOOP("Role", "Observer"),
    },
    terms.Voice: {
        terms.Voice.CITIZENS: QT_TRANSLATE_NOOP("Voice", "Citizens"),
        terms.Voice.ENTREPRENEURS: QT_TRANSLATE_NOOP("Voice", "Entrepreneurs"),
        terms.Voice.ADMINISTRATION: QT_TRANSLATE_NOOP("Voice", "Administration"),
        terms.Voice.NGO: QT_TRANSLATE_NOOP("Voice", "Non-profit organisations"),
    },
    terms.MeetingKind: {
        terms.MeetingKind.ORDINARY: QT_TRANSLATE_NOOP("MeetingKind", "Ordinary"),
        terms.MeetingKind.EXTRAORDINARY: QT_TRANSLATE_NOOP("MeetingKind", "Extraordinary"),
        terms.MeetingKind.INAUGURAL: QT_TRANSLATE_NOOP("MeetingKind", "Inaugural"),
        terms.MeetingKind.JOINT: QT_TRANSLATE_NOOP("MeetingKind", "Joint"),
        terms.MeetingKind.HEARING: QT_TRANSLATE_NOOP("MeetingKind", "Public hearing"),
    },
    terms.MeetingState: {
        terms.MeetingState.DRAFT: QT_TRANSLATE_NOOP("MeetingState", "Draft"),
        terms.MeetingState.SCHEDULED: QT_TRANSLATE_NOOP("MeetingState", "Scheduled"),
        terms.MeetingState.INVITED: QT_TRANSLATE_NOOP("MeetingState", "Invited"),
        terms.MeetingState.IN_SESSION: QT_TRANSLATE_NOOP("MeetingState", "In session"),
        terms.MeetingState.HELD: QT_TRANSLATE_NOOP("MeetingState", "Held"),
        terms.MeetingState.CLOSED: QT_TRANSLATE_NOOP("MeetingState", "Closed"),
        terms.MeetingState.CANCELLED: QT_TRANSLATE_NOOP("MeetingState", "Cancelled"),
        terms.MeetingState.FAILED_NO_QUORUM: QT_TRANSLATE_NOOP("MeetingState", "No quorum"),
    },
    terms.MinutesState: {
        terms.MinutesState.DRAFT: QT_TRANSLATE_NOOP("MinutesState", "Draft"),
        terms.MinutesState.IN_REVIEW: QT_TRANSLATE_NOOP("MinutesState", "In review"),
        terms.MinutesState.APPROVED: QT_TRANSLATE_NOOP("MinutesState", "Approved"),
        terms.MinutesState.SIGNED: QT_TRANSLATE_NOOP("MinutesState", "Signed"),
        terms.MinutesState.SEALED: QT_TRANSLATE_NOOP("MinutesState", "Sealed"),
    },
    terms.AttendanceStatus: {
        terms.AttendanceStatus.PRESENT: QT_TRANSLATE_NOOP("AttendanceStatus", "Present"),
        terms.AttendanceStatus.EXCUSED: QT_TRANSLATE_NOOP("AttendanceStatus", "Excused"),
        terms.AttendanceStatus.ABSENT: QT_TRANSLATE_NOOP("AttendanceStatus", "Absent"),
        terms.AttendanceStatus.GUEST: QT_TRANSLATE_NOOP("AttendanceStatus", "Guest"),
    },
    terms.Requirement: {
        terms.Requirement.SIMPLE_MAJORITY: QT_TRANSLATE_NOOP("Requirement", "Simple majority"),
        terms.Requirement.ABSOLUTE_MAJORITY_OF_PRESENT: QT_TRANSLATE_NOOP(
            "Requirement", "Absolute majority of those present"
        ),
        terms.Requirement.ABSOLUTE_MAJORITY_OF_SEATS: QT_TRANSLATE_NOOP(
            "Requirement", "Absolute majority of all seats"
        ),
        terms.Requirement.TWO_THIRDS_OF_VOTES: QT_TRANSLATE_NOOP("Requirement", "Two thirds of the votes"),
        terms.Requirement.TWO_THIRDS_OF_PRESENT: QT_TRANSLATE_NOOP("Requirement", "Two thirds of those present"),
        terms.Requirement.TWO_THIRDS_OF_SEATS: QT_TRANSLATE_NOOP("Requirement", "Two thirds of all seats"),
        terms.Requirement.THREE_QUARTERS_OF_VOTES: QT_TRANSLATE_NOOP("Requirement", "Three quarters of the votes"),
        terms.Requirement.UNANIMITY: QT_TRANSLATE_NOOP("Requirement", "Unanimity"),
    },
    terms.QuorumRule: {
        terms.QuorumRule.MAJORITY_OF_SEATS: QT_TRANSLATE_NOOP("QuorumRule", "Majority of all seats"),
        terms.QuorumRule.MAJORITY_OF_MEMBERS: QT_TRANSLATE_NOOP("QuorumRule", "Majority of the members in office"),
        terms.QuorumRule.TWO_THIRDS_OF_SEATS: QT_TRANSLATE_NOOP("QuorumRule", "Two thirds of all seats"),
        terms.QuorumRule.NUMBER: QT_TRANSLATE_NOOP("QuorumRule", "A fixed number"),
    },
    terms.TieRule: {
        terms.TieRule.REJECTED: QT_TRANSLATE_NOOP("TieRule", "The motion is rejected"),
        terms.TieRule.CHAIR_DECIDES: QT_TRANSLATE_NOOP("TieRule", "The chair decides"),
        terms.TieRule.SECOND_ROUND: QT_TRANSLATE_NOOP("TieRule", "A second round is held"),
        terms.TieRule.LOT: QT_TRANSLATE_NOOP("TieRule", "The lot decides"),
    },
    terms.VotingMethod: {
        terms.VotingMethod.SHOW_OF_HANDS: QT_TRANSLATE_NOOP("VotingMethod", "Show of hands"),
        terms.VotingMethod.ROLL_CALL: QT_TRANSLATE_NOOP("VotingMethod", "Roll call"),
        terms.VotingMethod.SECRET: QT_TRANSLATE_NOOP("VotingMethod", "Secret ballot"),
        terms.VotingMethod.UNANIMOUS: QT_TRANSLATE_NOOP("VotingMethod", "Unanimous"),
        terms.VotingMethod.ACCLAMATION: QT_TRANSLATE_NOOP("VotingMethod", "Acclamation"),
    },
    terms.VoteOption: {
        terms.VoteOption.YES: QT_TRANSLATE_NOOP("VoteOption", "For"),
        terms.VoteOption.NO: QT_TRANSLATE_NOOP("VoteOption", "Against"),
        terms.VoteOption.ABSTAIN: QT_TRANSLATE_NOOP("VoteOption", "Abstained"),
        terms.VoteOption.NOT_VOTING: QT_TRANSLATE_NOOP("VoteOption", "Not voting"),
        terms.VoteOption.ABSENT: QT_TRANSLATE_NOOP("VoteOption", "Absent"),
        terms.VoteOption.RECUSED: QT_TRANSLATE_NOOP("VoteOption", "Recused"),
    },
    terms.MotionResult: {
        terms.MotionResult.ADOPTED: QT_TRANSLATE_NOOP("MotionResult", "Adopted"),
        terms.MotionResult.ADOPTED_AMENDED: QT_TRANSLATE_NOOP("MotionResult", "Adopted with changes"),
        terms.MotionResult.REJECTED: QT_TRANSLATE_NOOP("MotionResult", "Rejected"),
        terms.MotionResult.POSTPONED: QT_TRANSLATE_NOOP("MotionResult", "Postponed"),
        terms.MotionResult.WITHDRAWN: QT_TRANSLATE_NOOP("MotionResult", "Withdrawn"),
        terms.MotionResult.NOTED: QT_TRANSLATE_NOOP("MotionResult", "Noted"),
    },
    terms.ItemKind: {
        terms.ItemKind.APPROVAL: QT_TRANSLATE_NOOP("ItemKind", "Approval"),
        terms.ItemKind.REPORT: QT_TRANSLATE_NOOP("ItemKind", "Report"),
        terms.ItemKind.DISCUSSION: QT_TRANSLATE_NOOP("ItemKind", "Discussion"),
        terms.ItemKind.ELECTION: QT_TRANSLATE_NOOP("ItemKind", "Election"),
        terms.ItemKind.INFORMATION: QT_TRANSLATE_NOOP("ItemKind", "Information"),
        terms.ItemKind.CEREMONY: QT_TRANSLATE_NOOP("ItemKind", "Ceremony"),
        terms.ItemKind.OTHER: QT_TRANSLATE_NOOP("ItemKind", "Other"),
    },
    terms.GuidanceKind: {
        terms.GuidanceKind.GUIDANCE: QT_TRANSLATE_NOOP("GuidanceKind", "Guidance"),
        terms.GuidanceKind.OBJECTION: QT_TRANSLATE_NOOP("GuidanceKind", "Objection"),
        terms.GuidanceKind.ENDORSEMENT: QT_TRANSLATE_NOOP("GuidanceKind", "Endorsement"),
    },
    terms.ActionState: {
        terms.ActionState.OPEN: QT_TRANSLATE_NOOP("ActionState", "Open"),
        terms.ActionState.IN_PROGRESS: QT_TRANSLATE_NOOP("ActionState", "In progress"),
        terms.ActionState.DONE: QT_TRANSLATE_NOOP("ActionState", "Done"),
        terms.ActionState.CANCELLED: QT_TRANSLATE_NOOP("ActionState", "Cancelled"),
    },
    terms.ExecutionState: {
        terms.ExecutionState.OPEN: QT_TRANSLATE_NOOP("ExecutionState", "Open"),
        terms.ExecutionState.IN_PROGRESS: QT_TRANSLATE_NOOP("ExecutionState", "In progress"),
        terms.ExecutionState.DONE: QT_TRANSLATE_NOOP("ExecutionState", "Done"),
        terms.ExecutionState.CANCELLED: QT_TRANSLATE_NOOP("ExecutionState", "Cancelled"),
        terms.ExecutionState.SUPERSEDED: QT_TRANSLATE_NOOP("ExecutionState", "Superseded"),
    },
    terms.PaperType: {
        terms.PaperType.NEED: QT_TRANSLATE_NOOP("PaperType", "Need"),
        terms.PaperType.ASPIRATION: QT_TRANSLATE_NOOP("PaperType", "Aspiration"),
        terms.PaperType.INITIATIVE: QT_TRANSLATE_NOOP("PaperType", "Initiative"),
        terms.PaperType.PROPOSAL: QT_TRANSLATE_NOOP("PaperType", "Proposal"),
        terms.PaperType.REPORT: QT_TRANSLATE_NOOP("PaperType", "Report"),
    },
    terms.PaperState: {
        terms.PaperState.REGISTERED: QT_TRANSLATE_NOOP("PaperState", "Registered"),
        terms.PaperState.DISCUSSED: QT_TRANSLATE_NOOP("PaperState", "Discussed"),
        terms.PaperState.ADOPTED: QT_TRANSLATE_NOOP("PaperState", "Adopted"),
        terms.PaperState.DECLINED: QT_TRANSLATE_NOOP("PaperState", "Declined"),
        terms.PaperState.IN_PROJECT: QT_TRANSLATE_NOOP("PaperState", "In a project"),
        terms.PaperState.DONE: QT_TRANSLATE_NOOP("PaperState", "Settled"),
    },
    terms.Stage: {
        terms.Stage.PROPOSED: QT_TRANSLATE_NOOP("Stage", "Proposed"),
        terms.Stage.APPROVED: QT_TRANSLATE_NOOP("Stage", "Approved"),
        terms.Stage.UNDER_WAY: QT_TRANSLATE_NOOP("Stage", "Under way"),
        terms.Stage.COMPLETED: QT_TRANSLATE_NOOP("Stage", "Completed"),
        terms.Stage.SUSPENDED: QT_TRANSLATE_NOOP("Stage", "Suspended"),
        terms.Stage.CANCELLED: QT_TRANSLATE_NOOP("Stage", "Cancelled"),
    },
    terms.LetterOutcome: {
        terms.LetterOutcome.RECEIVED: QT_TRANSLATE_NOOP("LetterOutcome", "Received"),
        terms.LetterOutcome.ACCEPTED: QT_TRANSLATE_NOOP("LetterOutcome", "Accepted"),
        terms.LetterOutcome.RETURNED: QT_TRANSLATE_NOOP("LetterOutcome", "Returned with remarks"),
        terms.LetterOutcome.FUNDED: QT_TRANSLATE_NOOP("LetterOutcome", "Funded"),
        terms.LetterOutcome.DECLINED: QT_TRANSLATE_NOOP("LetterOutcome", "Declined"),
    },
    terms.Gender: {
        terms.Gender.FEMALE: QT_TRANSLATE_NOOP("Gender", "Female"),
        terms.Gender.MALE: QT_TRANSLATE_NOOP("Gender", "Male"),
    },
    terms.ContactType: {
        terms.ContactType.PHONE: QT_TRANSLATE_NOOP("ContactType", "Phone"),
        terms.ContactType.EMAIL: QT_TRANSLATE_NOOP("ContactType", "E-mail"),
        terms.ContactType.MESSENGER: QT_TRANSLATE_NOOP("ContactType", "Messenger"),
        terms.ContactType.ADDRESS: QT_TRANSLATE_NOOP("ContactType", "Address"),
    },
    terms.Calendar: {
        terms.Calendar.JALALI: QT_TRANSLATE_NOOP("Calendar", "Solar Hijri (Jalali)"),
        terms.Calendar.ISLAMIC_UMALQURA: QT_TRANSLATE_NOOP("Calendar", "Hijri (Umm al-Qura)"),
        terms.Calendar.GREGORIAN: QT_TRANSLATE_NOOP("Calendar", "Gregorian"),
    },
    terms.OrganizationClass: {
        terms.OrganizationClass.MUNICIPALITY: QT_TRANSLATE_NOOP("OrganizationClass", "Municipality"),
        terms.OrganizationClass.DEPARTMENT: QT_TRANSLATE_NOOP("OrganizationClass", "Department"),
        terms.OrganizationClass.COUNCIL: QT_TRANSLATE_NOOP("OrganizationClass", "Neighbourhood council"),
        terms.OrganizationClass.WOMENS_COUNCIL: QT_TRANSLATE_NOOP("OrganizationClass", "Women's council"),
        terms.OrganizationClass.WORKING_GROUP: QT_TRANSLATE_NOOP("OrganizationClass", "Working group"),
        terms.OrganizationClass.TEAM: QT_TRANSLATE_NOOP("OrganizationClass", "Specialised team"),
        terms.OrganizationClass.RELIGIOUS_BODY: QT_TRANSLATE_NOOP("OrganizationClass", "Mosque"),
        terms.OrganizationClass.COMMUNITY_CENTRE: QT_TRANSLATE_NOOP("OrganizationClass", "Community centre"),
        terms.OrganizationClass.NGO: QT_TRANSLATE_NOOP("OrganizationClass", "Non-profit organisation"),
        terms.OrganizationClass.COMMUNITY: QT_TRANSLATE_NOOP("OrganizationClass", "Informal community"),
        terms.OrganizationClass.COMPANY: QT_TRANSLATE_NOOP("OrganizationClass", "Company"),
        terms.OrganizationClass.SCHOOL: QT_TRANSLATE_NOOP("OrganizationClass", "School"),
    },
    Digits: {
        Digits.PERSIAN: QT_TRANSLATE_NOOP("Digits", "Persian"),
        Digits.ARABIC: QT_TRANSLATE_NOOP("Digits", "Arabic"),
        Digits.LATIN: QT_TRANSLATE_NOOP("Digits", "Latin"),
    },
    forms.Part: {
        forms.Part.INVOCATION: QT_TRANSLATE_NOOP("Part", "Invocation"),
        forms.Part.LETTERHEAD: QT_TRANSLATE_NOOP("Part", "Letterhead"),
        forms.Part.TITLE: QT_TRANSLATE_NOOP("Part", "Title"),
        forms.Part.DATE_AND_NUMBER: QT_TRANSLATE_NOOP("Part", "Date, number and place"),
        forms.Part.TIMES: QT_TRANSLATE_NOOP("Part", "Opening and closing time"),
        forms.Part.SESSION_TABLE: QT_TRANSLATE_NOOP("Part", "Table of the session"),
        forms.Part.OFFICERS: QT_TRANSLATE_NOOP("Part", "Chair and secretary"),
        forms.Part.ATTENDANCE_TABLE: QT_TRANSLATE_NOOP("Part", "Attendance as a table"),
        forms.Part.ATTENDANCE_LISTS: QT_TRANSLATE_NOOP("Part", "Attendance as lists"),
        forms.Part.ATTENDANCE_LINES: QT_TRANSLATE_NOOP("Part", "Attendance line by line"),
        forms.Part.QUORUM: QT_TRANSLATE_NOOP("Part", "Quorum"),
        forms.Part.OPENING: QT_TRANSLATE_NOOP("Part", "Opening"),
        forms.Part.AGENDA: QT_TRANSLATE_NOOP("Part", "Agenda"),
        forms.Part.ITEMS: QT_TRANSLATE_NOOP("Part", "Discussion and decisions"),
        forms.Part.HEARD_AND_DECIDED: QT_TRANSLATE_NOOP("Part", "Heard, spoke, decided"),
        forms.Part.ELECTIONS: QT_TRANSLATE_NOOP("Part", "Elections"),
        forms.Part.DECISIONS_TABLE: QT_TRANSLATE_NOOP("Part", "Table of decisions"),
        forms.Part.ACTIONS_TABLE: QT_TRANSLATE_NOOP("Part", "Table of actions"),
        forms.Part.CLOSING: QT_TRANSLATE_NOOP("Part", "Closing"),
        forms.Part.ATTACHMENTS: QT_TRANSLATE_NOOP("Part", "Attachments"),
        forms.Part.SIGNATURES: QT_TRANSLATE_NOOP("Part", "Signatures"),
        forms.Part.APPROVAL: QT_TRANSLATE_NOOP("Part", "Approval"),
        forms.Part.DISTRIBUTION: QT_TRANSLATE_NOOP("Part", "Distribution"),
        forms.Part.ATTENDANCE_ANNEX: QT_TRANSLATE_NOOP("Part", "List of those present at the end"),
        forms.Part.CORRECTIONS: QT_TRANSLATE_NOOP("Part", "Corrections"),
    },
    forms.Signing: {
        forms.Signing.TABLE_OF_PRESENT: QT_TRANSLATE_NOOP("Signing", "All present, in a table"),
        forms.Signing.OFFICERS_AND_MEMBERS: QT_TRANSLATE_NOOP("Signing", "Chair, secretary and members"),
        forms.Signing.CHAIR_AND_SECRETARY: QT_TRANSLATE_NOOP("Signing", "Chair and secretary"),
        forms.Signing.SECRETARY_AND_CHAIR: QT_TRANSLATE_NOOP("Signing", "Secretary and chair"),
    },
    forms.Binding: {
        forms.Binding.RIGHT: QT_TRANSLATE_NOOP("Binding", "On the right"),
        forms.Binding.LEFT: QT_TRANSLATE_NOOP("Binding", "On the left"),
    },
    forms.ProfileKey: {
        forms.ProfileKey.PERSIAN: QT_TRANSLATE_NOOP("ProfileKey", "Persian (fa-IR)"),
        forms.ProfileKey.ARABIC: QT_TRANSLATE_NOOP("ProfileKey", "Arabic (ar-SA)"),
        forms.ProfileKey.RUSSIAN: QT_TRANSLATE_NOOP("ProfileKey", "Russian (ru-RU)"),
        forms.ProfileKey.ENGLISH: QT_TRANSLATE_NOOP("ProfileKey", "English (en-GB)"),
    },
    ThemeChoice: {
        ThemeChoice.SYSTEM: QT_TRANSLATE_NOOP("ThemeChoice", "As the system"),
        ThemeChoice.LIGHT: QT_TRANSLATE_NOOP("ThemeChoice", "Light"),
        ThemeChoice.DARK: QT_TRANSLATE_NOOP("ThemeChoice", "Dark"),
    },
    terms.Field: {
        terms.Field.PEOPLE: QT_TRANSLATE_NOOP("Field", "People"),
        terms.Field.MEANINGS: QT_TRANSLATE_NOOP("Field", "Meanings"),
        terms.Field.COMMUNICATIONS: QT_TRANSLATE_NOOP("Field", "Communications"),
        terms.Field.COMMUNITIES: QT_TRANSLATE_NOOP("Field", "Communities"),
        terms.Field.MANAGEMENT_SYSTEMS: QT_TRANSLATE_NOOP("Field", "Management systems"),
        terms.Field.TECHNOLOGIES: QT_TRANSLATE_NOOP("Field", "Technologies"),
        terms.Field.INFRASTRUCTURE: QT_TRANSLATE_NOOP("Field", "Infrastructure"),
        terms.Field.RESOURCES: QT_TRANSLATE_NOOP("Field", "Resources"),
    },
    terms.Dimension: {
        terms.Dimension.I: QT_TRANSLATE_NOOP("Dimension", "I"),
        terms.Dimension.WE: QT_TRANSLATE_NOOP("Dimension", "We"),
        terms.Dimension.CITY: QT_TRANSLATE_NOOP("Dimension", "City"),
        terms.Dimension.WORLD: QT_TRANSLATE_NOOP("Dimension", "World"),
    },
    terms.Ladder: {
        terms.Ladder.IDEA: QT_TRANSLATE_NOOP("Ladder", "Idea"),
        terms.Ladder.TRIAL: QT_TRANSLATE_NOOP("Ladder", "Trial"),
        terms.Ladder.NEIGHBOURHOOD_PROJECT: QT_TRANSLATE_NOOP("Ladder", "Neighbourhood project"),
        terms.Ladder.SEVERAL_NEIGHBOURHOODS: QT_TRANSLATE_NOOP("Ladder", "Several neighbourhoods"),
        terms.Ladder.CITY_PROGRAMME: QT_TRANSLATE_NOOP("Ladder", "City programme"),
    },
    terms.Nucleus: {
        terms.Nucleus.IDEA: QT_TRANSLATE_NOOP("Nucleus", "An idea"),
        terms.Nucleus.PROBLEM: QT_TRANSLATE_NOOP("Nucleus", "A problem"),
        terms.Nucleus.CREATIVITY: QT_TRANSLATE_NOOP("Nucleus", "A kind of creativity"),
        terms.Nucleus.PLACE: QT_TRANSLATE_NOOP("Nucleus", "A place"),
    },
    terms.Post: {
        terms.Post.YOUTH_MAYOR: QT_TRANSLATE_NOOP("Post", "Youth mayor"),
        terms.Post.DEPUTY_YOUTH_MAYOR: QT_TRANSLATE_NOOP("Post", "Deputy youth mayor"),
        terms.Post.PROJECT_LEAD: QT_TRANSLATE_NOOP("Post", "Project lead"),
    },
    terms.GrowthKind: {
        terms.GrowthKind.TRAINING: QT_TRANSLATE_NOOP("GrowthKind", "Training"),
        terms.GrowthKind.SERVICE: QT_TRANSLATE_NOOP("GrowthKind", "Service"),
        terms.GrowthKind.MENTORING: QT_TRANSLATE_NOOP("GrowthKind", "Mentoring"),
        terms.GrowthKind.EVALUATION: QT_TRANSLATE_NOOP("GrowthKind", "Evaluation"),
    },
    terms.ProjectKind: {
        terms.ProjectKind.CONSTRUCTION: QT_TRANSLATE_NOOP("ProjectKind", "Construction"),
        terms.ProjectKind.CULTURAL: QT_TRANSLATE_NOOP("ProjectKind", "Cultural"),
        terms.ProjectKind.ARTISTIC: QT_TRANSLATE_NOOP("ProjectKind", "Artistic"),
        terms.ProjectKind.EDUCATIONAL: QT_TRANSLATE_NOOP("ProjectKind", "Educational"),
        terms.ProjectKind.SOCIAL: QT_TRANSLATE_NOOP("ProjectKind", "Social"),
        terms.ProjectKind.ENVIRONMENTAL: QT_TRANSLATE_NOOP("ProjectKind", "Environmental"),
        terms.ProjectKind.SPORTS: QT_TRANSLATE_NOOP("ProjectKind", "Sports"),
        terms.ProjectKind.OTHER: QT_TRANSLATE_NOOP("ProjectKind", "Other"),
    },
    terms.FundingSource: {
        terms.FundingSource.MUNICIPALITY: QT_TRANSLATE_NOOP("FundingSource", "Municipality"),
        terms.FundingSource.COMMUNITY: QT_TRANSLATE_NOOP("FundingSource", "Residents"),
        terms.FundingSource.PARTNER: QT_TRANSLATE_NOOP("FundingSource", "Partners"),
        terms.FundingSource.IN_KIND: QT_TRANSLATE_NOOP("FundingSource", "In kind"),
    },
    terms.PhotoMoment: {
        terms.PhotoMoment.BEFORE: QT_TRANSLATE_NOOP("PhotoMoment", "Before"),
        terms.PhotoMoment.DURING: QT_TRANSLATE_NOOP("PhotoMoment", "During the work"),
        terms.PhotoMoment.AFTER: QT_TRANSLATE_NOOP("PhotoMoment", "After"),
    },
    terms.LetterKind: {
        terms.LetterKind.REQUEST: QT_TRANSLATE_NOOP("LetterKind", "Request"),
        terms.LetterKind.MINUTES: QT_TRANSLATE_NOOP("LetterKind", "Minutes"),
        terms.LetterKind.REPORT: QT_TRANSLATE_NOOP("LetterKind", "Report"),
        terms.LetterKind.ANSWER: QT_TRANSLATE_NOOP("LetterKind", "Answer"),
        terms.LetterKind.OTHER: QT_TRANSLATE_NOOP("LetterKind", "Letter"),
    },
}


def word(term: StrEnum) -> str:
    """Give the word for a term in the language of the window. Raises KeyError for a list that no screen shows yet."""
    return QCoreApplication.translate(type(term).__name__, _WORDS[type(term)][term])


def words(kind: type[StrEnum]) -> list[tuple[StrEnum, str]]:
    """Give the terms of a list with their words, in the order in which they are offered."""
    return [(kind(value), word(kind(value))) for value in _WORDS[kind]]
