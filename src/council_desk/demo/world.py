"""The seed, the day and the language of a demonstration desk, and what every builder needs of them."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from random import Random
from typing import TypeVar
from uuid import UUID
from zoneinfo import ZoneInfo

from council_desk.demo.content import Content, content_of
from council_desk.domain.calendars import year_of
from council_desk.domain.digits import digits_of, to_digits
from council_desk.domain.money import format_money
from council_desk.domain.numbering import Numbers, format_number
from council_desk.domain.terms import Language
from council_desk.record.moments import moment

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Size:
    """How much a desk has: neighbourhoods, and for each the people, works, and past months of meetings."""

    neighbourhoods: int
    people: int
    construction: int
    programmes: int
    months: int


ONE_NEIGHBOURHOOD = Size(neighbourhoods=1, people=20, construction=6, programmes=9, months=6)
WHOLE_CITY = Size(neighbourhoods=50, people=30, construction=4, programmes=30, months=12)


@dataclass(slots=True)
class World:
    """One desk in the making. Whatever is drawn follows from the seed, in the order of drawing."""

    language: Language
    on: date
    size: Size
    random: Random
    words: Content = field(init=False)
    names: set[str] = field(default_factory=set)
    """The names of people that were given out."""
    _zone: ZoneInfo = field(init=False)
    _count: int = 0

    def __post_init__(self) -> None:
        self.words = content_of(self.language)
        self._zone = ZoneInfo(self.words.place.timezone)

    def new_id(self) -> str:
        """Give a UUID version 7 of its own, which the seed decides: later ones are greater."""
        self._count += 1
        stamp = int(datetime.combine(self.on, time(), UTC).timestamp()) * 1000 + self._count
        bits = stamp << 80 | 7 << 76 | self.random.getrandbits(12) << 64 | 0b10 << 62 | self.random.getrandbits(62)
        return str(UUID(int=bits))

    def day(self, days: int) -> date:
        """Give the day so many days after the day of the desk, or before it."""
        return self.on + timedelta(days=days)

    def at(self, day: date, hour: int, minute: int = 0) -> datetime:
        """Give an instant by the clock of the city."""
        return datetime.combine(day, time(hour, minute), self._zone)

    def moment(self, at: datetime) -> str:
        """Write an instant as the record does."""
        return moment(at)

    def number(self, value: int) -> str:
        """Write a whole number in the digits of the language."""
        return to_digits(str(value), digits_of(self.language))

    def text(self, template: str, **values: object) -> str:
        """Fill a text in; whole numbers are written in the digits of the language."""
        told = template.format_map(values)
        return to_digits(told, digits_of(self.language)) if any(type(one) is int for one in values.values()) else told

    def money(self, amount: int) -> str:
        """Write an amount of the smallest unit."""
        return format_money(amount, self.words.place.currency, self.language)

    def amount(self, least: int, most: int) -> int:
        """Draw an amount of so many steps of a budget."""
        return self.random.randint(least, most) * self.words.place.unit

    def reference(self, pattern: str, day: date, n: int = 0, item: int = 0, point: int = 0) -> str:
        """Give the number of a decision, meeting or letter."""
        year = year_of(day, self.words.place.calendar)
        return format_number(pattern, Numbers(n, year, item, point), digits_of(self.language))

    def one(self, choices: Sequence[T]) -> T:
        """Draw one."""
        return self.random.choice(choices)

    def some(self, choices: Sequence[T], count: int) -> list[T]:
        """Draw so many different ones, or all that there are."""
        return self.random.sample(choices, min(count, len(choices)))

    def chance(self, percent: int) -> bool:
        """Draw whether something is so."""
        return self.random.randrange(100) < percent
