"""What the list of open actions says, in every language of documents."""

from collections.abc import Mapping
from dataclasses import dataclass

from council_desk.documents.labels import Label
from council_desk.domain.terms import Language


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionListWords:
    """Words of the list of open actions."""

    title: Label
    title_of_person: str
    as_of: str
    none: str
    nobody: str
    origin: Label
    from_meeting: str
    decision: str
    state: Label
    total: str
    late: str
    short_title: str


ACTIONS: Mapping[Language, ActionListWords] = {
    Language.FA: ActionListWords(
        title="فهرست کارهای باز",
        title_of_person="کارهای باز {name}",
        as_of="{council} – وضعیت تا {day}",
        none="کار بازی نمانده است.",
        nobody="بدون مسئول",
        origin="منشأ",
        from_meeting="جلسهٔ {number}، {day}",
        decision="مصوبهٔ {reference}",
        state="وضعیت",
        total="جمع: {actions}",
        late="گذشته از مهلت: {number}",
        short_title="کارهای باز · {council}",
    ),
    Language.AR: ActionListWords(
        title="قائمة المهامّ المفتوحة",
        title_of_person="المهامّ المفتوحة: {name}",
        as_of="{council} – حتى {day}",
        none="لا مهامّ مفتوحة.",
        nobody="دون مسؤول",
        origin="المصدر",
        from_meeting="الاجتماع {number}، {day}",
        decision="القرار {reference}",
        state="الحالة",
        total="المجموع: {actions}",
        late="المتأخّر منها: {number}",
        short_title="المهامّ المفتوحة · {council}",
    ),
    Language.RU: ActionListWords(
        title="ПЕРЕЧЕНЬ НЕИСПОЛНЕННЫХ ПОРУЧЕНИЙ",
        title_of_person="НЕИСПОЛНЕННЫЕ ПОРУЧЕНИЯ: {name}",
        as_of="{council}, по состоянию на {day}",
        none="Неисполненных поручений нет.",
        nobody="Без ответственного",
        origin="Основание",
        from_meeting="протокол № {number} от {day}",
        decision="п. {reference}",
        state="Состояние",
        total="Всего: {actions}",
        late="из них просрочено: {number}",
        short_title="Неисполненные поручения · {council}",
    ),
    Language.EN: ActionListWords(
        title="Open actions",
        title_of_person="Open actions of {name}",
        as_of="{council}, as of {day}",
        none="Nothing is open.",
        nobody="Nobody named",
        origin="Origin",
        from_meeting="meeting {number}, {day}",
        decision="resolution {reference}",
        state="State",
        total="Total: {actions}",
        late="late: {number}",
        short_title="Open actions · {council}",
    ),
}
