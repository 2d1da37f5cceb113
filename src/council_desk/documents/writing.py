"""A record seen through a profile: looking people and bodies up, and writing names, days and numbers its way.

Only what is generated here is put into the profile's digits; text that users typed is never touched.
"""

import datetime as dt
import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Self, TypeVar

from council_desk.documents.blocks import Heading
from council_desk.documents.copies import Copy
from council_desk.documents.labels import in_two_languages
from council_desk.documents.profiles.model import NameForm, Profile
from council_desk.domain.calendars import JALALI_BEGINS
from council_desk.domain.date_formatting import DateStyle, format_date, format_days, format_pair, format_time
from council_desk.domain.digits import to_digits
from council_desk.domain.moments import NotAMomentError, instant
from council_desk.domain.names import display_name, list_name, signature_name, sort_name
from council_desk.domain.ordinals import ordinal, persian_ordinal
from council_desk.domain.terms import Calendar, Gender, Language, OrganizationClass
from council_desk.record.models import Area, CouncilRecord, Organization, Paper, Person, Project

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

_LEFT_TO_RIGHT, _RIGHT_TO_LEFT, _POP_ISOLATE = "\u2066", "\u2067", "\u2069"
_ISOLATE = re.compile("[\u2066-\u2068][^\u2066-\u2069]*\u2069")
_FRAGILE_NUMBER = re.compile(r"[+\u2212]\s*\d|\d\s*[-\u2010-\u2013\u2212 ]\s*\d")
_NO_BREAK = "\u00a0"
_Words = TypeVar("_Words", bound="DataclassInstance")


def _balance(text: str) -> int:
    """Give how many more letters run from right to left than from left to right.

    What the writer put into isolates (a mail address, a phone) says nothing about the line around it (UAX #9, P2).
    """
    kinds = [unicodedata.bidirectional(char) for char in _ISOLATE.sub("", text) or text]
    return kinds.count("R") + kinds.count("AL") - kinds.count("L")


def _isolated(text: str, *, rtl: bool) -> str:
    """Put isolates around a text that runs in the given direction."""
    return f"{_RIGHT_TO_LEFT if rtl else _LEFT_TO_RIGHT}{text}{_POP_ISOLATE}" if text else text


def municipality_above(bodies: Iterable[Organization], council: str) -> Organization | None:
    """Give the municipality above a council; where it does not say what is above it, the first one there is."""
    known = {body.id: body for body in bodies}
    body = known.get(council)
    for _step in range(len(known)):
        body = known.get(body.parent or "") if body else None
        if body and body.classification is OrganizationClass.MUNICIPALITY:
            return body
    return next((one for one in known.values() if one.classification is OrganizationClass.MUNICIPALITY), None)


def heading(pen: "Writer", text: str) -> Heading:
    """Give a heading of the second level in the look of the profile."""
    plain = pen.profile.heading_tone == "ink"
    return Heading(text=text, level=2, tone=pen.profile.heading_tone, size=pen.profile.size if plain else None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Writer:
    """A record, the profile it is written in, the copy it is written for, and the council that it speaks of."""

    record: CouncilRecord
    profile: Profile
    copy: Copy
    organization: str
    people: Mapping[str, Person] = field(default_factory=dict)
    organizations: Mapping[str, Organization] = field(default_factory=dict)
    areas: Mapping[str, Area] = field(default_factory=dict)
    projects: Mapping[str, Project] = field(default_factory=dict)
    papers: Mapping[str, Paper] = field(default_factory=dict)

    @classmethod
    def over(cls, record: CouncilRecord, profile: Profile, copy: Copy, organization: str, **more: object) -> Self:
        """Index a record; `more` are the fields of a subclass."""
        return cls(
            record=record,
            profile=profile,
            copy=copy,
            organization=organization,
            people={person.id: person for person in record.people},
            organizations={body.id: body for body in record.organizations},
            areas={area.id: area for area in record.areas},
            projects={project.id: project for project in record.projects},
            papers={paper.id: paper for paper in record.papers},
            **more,
        )

    # Bodies and people

    @property
    def council(self) -> Organization | None:
        """The council; None if the record does not hold it."""
        return self.organizations.get(self.organization)

    @property
    def council_name(self) -> str:
        """The name of the council."""
        return self.council.name if self.council else self.profile.marks.none

    @property
    def municipality_name(self) -> str:
        """The name of the municipality above the council, or nothing."""
        body = municipality_above(self.record.organizations, self.organization)
        return body.name if body else ""

    def name(self, ref: str | None) -> str:
        """Write the name of a person or body in running text, in the profile's form."""
        person = self.people.get(ref or "")
        if person is None:
            body = self.organizations.get(ref or "")
            return body.name if body else self.profile.marks.none
        match self.profile.names:
            case NameForm.HONORIFIC:
                return display_name(person)
            case NameForm.FAMILY_AND_INITIALS:
                return list_name(person, self.profile.language)
            case NameForm.PLAIN:
                return person.name

    def names(self, refs: Iterable[str]) -> str:
        """Write several names in a row."""
        return self.profile.marks.comma.join(self.embed(self.name(ref)) for ref in refs)

    def signature(self, ref: str | None) -> str:
        """Write a name as it stands under a signature; nothing for nobody."""
        person = self.people.get(ref or "")
        return signature_name(person, self.profile.language) if person else ""

    def gender(self, ref: str | None) -> Gender | None:
        """Give the gender that verbs follow; None where it is not known."""
        person = self.people.get(ref or "")
        return person.gender if person else None

    # Numbers, days, times

    def number(self, value: int | str) -> str:
        """Write a number that the program made in the profile's digits."""
        return to_digits(str(value), self.profile.digits)

    def ordinal(self, value: int) -> str:
        """Write the number of a meeting or an item as an ordinal."""
        return self.number(ordinal(value, self.profile.language))

    def round(self, value: int) -> str:
        """Write the number of a round of voting as its phrase wants it."""
        match self.profile.language:
            case Language.FA:
                return self.number(persian_ordinal(value))
            case Language.AR:
                return self.number(ordinal(value, Language.AR, feminine=True))
            case Language.RU:
                return f"{value}-й"
            case Language.EN:
                return ordinal(value, Language.EN).capitalize()

    def moment(self, text: str | None) -> dt.datetime | None:
        """Read a moment of the record on the clock of its place; None if it is none or not a date."""
        if not text:
            return None
        try:
            return instant(text)
        except NotAMomentError:
            return None

    def time(self, text: str | None) -> str:
        """Write the time of day of a moment; the moment as it stands if it cannot be read."""
        moment = self.moment(text)
        if moment is None:
            return text or self.profile.marks.none
        return format_time(moment.time(), self.profile.language, digits=self.profile.digits)

    def long_day(self, day: dt.date) -> str:
        """Write a day with its weekday, in both calendars if the profile has two."""
        profile, country = self.profile, self.country
        if len(profile.calendars) > 1:
            first, second = profile.calendars[:2]
            return format_pair(day, profile.language, first, second, digits=profile.digits, country=country)
        return self._bound(self._day(day, DateStyle.LONG))

    def day(self, day: dt.date) -> str:
        """Write a day with the name of its month."""
        return self._bound(self._day(day, DateStyle.MEDIUM))

    def days(self, first: dt.date, last: dt.date) -> str:
        """Write a period by its first and its last day."""
        profile = self.profile
        calendar = profile.calendars[0]
        text = format_days(first, last, profile.language, calendar, digits=profile.digits, country=self.country)
        return self._bound(text)

    def deadline(self, day: dt.date | None) -> str:
        """Write a day by which something is due; a dash for none."""
        if day is None:
            return self.profile.marks.none
        return self._bound(self._day(day, self.profile.deadline))

    def birth_year(self, year: int) -> str:
        """Write a year of birth, kept as a Gregorian one; in Jalali documents the Jalali year that begins in it too."""
        if self.profile.calendars[0] is Calendar.JALALI:
            return f"{self.number(year - JALALI_BEGINS)} ({self.number(year)})"
        return self.number(year)

    @property
    def country(self) -> str:
        """The country of the council, which decides between sets of Arabic names of months."""
        return (self.council.country if self.council else None) or ""

    def _day(self, day: dt.date, style: DateStyle) -> str:
        profile = self.profile
        calendar = profile.calendars[0]
        return format_date(day, profile.language, calendar, style=style, digits=profile.digits, country=self.country)

    def _bound(self, date: str) -> str:
        """Keep a Russian "г." with its year and the number with its month, as typesetters do."""
        if self.profile.language is not Language.RU:
            return date
        return re.sub(r"(?<=\d) (?=[а-я])", _NO_BREAK, date)

    # Text

    def words(self, table: Mapping[Language, _Words]) -> _Words:
        """Give the words of a kind of paper in the language of the profile, its labels also in the second."""
        first, second = self.profile.language, self.profile.second_language
        return table[first] if second is None else in_two_languages(table[first], table[second])

    def embed(self, text: str) -> str:
        """Shield a value that would be torn apart inside a line of the other direction.

        A value is isolated if it has letters of the other direction or, in Persian and Arabic, a number with signs or
        gaps (phones, references): there digits after Arabic letters turn into a kind of number that a hyphen cuts in
        two (UAX #9, rules W2 and W4). It runs the way that most of its letters run, not the first one: «LED چراغ» is
        Persian.
        """
        if not self._opposed(text) and not (self.profile.rtl and _FRAGILE_NUMBER.search(text)):
            return text
        return "\n".join(_isolated(line, rtl=_balance(line) > 0) for line in text.split("\n"))

    def prose(self, text: str) -> str:
        """Give text that users wrote, with those lines isolated that run the other way than the document.

        So a Persian paragraph in an English document keeps its full stop at its own end.
        """
        if not self._opposed(text):
            return text
        sign = 1 if self.profile.rtl else -1
        lines = text.split("\n")
        return "\n".join(_isolated(line, rtl=sign < 0) if _balance(line) * sign < 0 else line for line in lines)

    def _opposed(self, text: str) -> bool:
        """Say whether a text has letters of the other direction."""
        other = {"L"} if self.profile.rtl else {"R", "AL"}
        return any(unicodedata.bidirectional(char) in other for char in text)

    def say(self, template: str, **values: str) -> str:
        """Fill a phrase of the profile, each value shielded. Braces inside values stay what they are.

        A full stop of the phrase after a value that ends with one («Докладчик: Иванов И.И.») is not written twice.
        """
        for key, value in values.items():
            if value.endswith("."):
                template = template.replace(f"{{{key}}}.", f"{{{key}}}")
        return template.format(**{key: self.embed(value) for key, value in values.items()})


def full_name(pen: Writer, ref: str) -> str:
    """Write a name as lists to be signed have it: in Russian in full, family name first; elsewhere as in the text."""
    person = pen.people.get(ref)
    return sort_name(person) if person and pen.profile.language is Language.RU else pen.name(ref)
