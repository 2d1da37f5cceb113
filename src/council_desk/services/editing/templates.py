"""Templates of meetings: what an agenda begins with, and how it comes together with what is carried over."""

from collections.abc import Mapping, Sequence

from council_desk.domain.terms import ItemKind, Language, MeetingKind
from council_desk.domain.text import fold
from council_desk.record.ids import new_id
from council_desk.record.models import AgendaItem, Meeting, MeetingTemplate, TemplateItem
from council_desk.services.editing.values import changed, make

STARTER = "00000000-0000-7000-8000-000000000001"
"""The id of the template that a council has which saved none."""
STARTER_WITH_RECITATION = "00000000-0000-7000-8000-000000000002"
"""The id of the same with a recitation at its head."""

_HEAD = frozenset({ItemKind.CEREMONY, ItemKind.APPROVAL})
_APPROVAL, _REPORT, _OTHER, _CEREMONY = ItemKind.APPROVAL, ItemKind.REPORT, ItemKind.OTHER, ItemKind.CEREMONY

MATTERS_ARISING: Mapping[Language, str] = {
    Language.FA: "پیگیری اقدامات جلسه‌های پیش",
    Language.AR: "متابعة المهام المفتوحة من الاجتماعات السابقة",
    Language.RU: "О ходе исполнения ранее данных поручений",
    Language.EN: "Matters arising from earlier meetings",
}
"""The title of the item under which open actions come back whose own item does not."""

_NAMES: Mapping[Language, tuple[str, str]] = {
    Language.FA: ("جلسهٔ عادی", "جلسهٔ عادی با تلاوت قرآن"),
    Language.AR: ("اجتماع اعتيادي", "اجتماع اعتيادي يُفتتح بتلاوة القرآن"),
    Language.RU: ("Очередное заседание", "Очередное заседание с чтением Корана"),
    Language.EN: ("Ordinary meeting", "Ordinary meeting with recitation of the Quran"),
}
_RECITATION: Mapping[Language, str] = {
    Language.FA: "تلاوت آیاتی از کلام‌الله مجید",
    Language.AR: "تلاوة آيات من القرآن الكريم",
    Language.RU: "Чтение Корана",
    Language.EN: "Recitation of the Quran",
}
_STANDING: Mapping[Language, tuple[tuple[str, ItemKind, int], ...]] = {
    Language.FA: (
        ("تأیید صورت‌جلسهٔ پیشین", _APPROVAL, 5),
        (MATTERS_ARISING[Language.FA], _REPORT, 15),
        ("گزارش شهردار نوجوان محله", _REPORT, 10),
        ("سایر موارد", _OTHER, 10),
    ),
    Language.AR: (
        ("المصادقة على محضر الاجتماع السابق", _APPROVAL, 5),
        (MATTERS_ARISING[Language.AR], _REPORT, 15),
        ("تقرير العمدة الشابّ للحيّ", _REPORT, 10),
        ("ما يستجدّ من أعمال", _OTHER, 10),
    ),
    Language.RU: (
        ("Об утверждении протокола предыдущего заседания", _APPROVAL, 5),
        (MATTERS_ARISING[Language.RU], _REPORT, 15),
        ("Отчёт молодёжного мэра микрорайона", _REPORT, 10),
        ("Разное", _OTHER, 10),
    ),
    Language.EN: (
        ("Approval of the previous minutes", _APPROVAL, 5),
        (MATTERS_ARISING[Language.EN], _REPORT, 15),
        ("Report of the youth mayor", _REPORT, 10),
        ("Any other business", _OTHER, 10),
    ),
}
_AVAILABLE = 90
_RECITED = 5
"""Minutes that the starters plan for the meeting, and for the recitation."""


def starters(language: Language) -> tuple[MeetingTemplate, ...]:
    """Give the templates that a council has which saved none: one plain, one opened by a recitation."""
    plain, recited = _NAMES[language]
    standing = tuple(template_item(title, kind, minutes) for title, kind, minutes in _STANDING[language])
    opening = template_item(_RECITATION[language], _CEREMONY, _RECITED)
    return (
        _template(STARTER, plain, standing),
        _template(STARTER_WITH_RECITATION, recited, (opening, *standing)),
    )


def _template(template_id: str, name: str, items: tuple[TemplateItem, ...]) -> MeetingTemplate:
    return make(MeetingTemplate, id=template_id, name=name, available_minutes=_AVAILABLE, items=items)


def is_starter(template_id: str) -> bool:
    """Say whether a template is one of those that no council saved."""
    return template_id in {STARTER, STARTER_WITH_RECITATION}


def new_template(
    name: str,
    kind: MeetingKind = MeetingKind.ORDINARY,
    available_minutes: int | None = None,
    items: Sequence[TemplateItem] = (),
) -> MeetingTemplate:
    """Give a new template. Raises InvalidValueError for an empty name."""
    return make(
        MeetingTemplate,
        id=new_id(),
        name=name,
        kind=kind,
        available_minutes=available_minutes,
        items=tuple(items) or None,
    )


def template_item(
    title: str,
    kind: ItemKind = ItemKind.DISCUSSION,
    planned_minutes: int | None = None,
    public: bool = True,
    introduction: str | None = None,
) -> TemplateItem:
    """Give a standing item. Raises InvalidValueError for an empty title."""
    return make(
        TemplateItem,
        title=title,
        kind=kind,
        planned_minutes=planned_minutes,
        public=None if public else False,
        introduction=introduction,
    )


def template_from(meeting: Meeting, name: str) -> MeetingTemplate:
    """Give a template with the agenda of a meeting, as it was planned. Raises InvalidValueError for an empty name."""
    items = [template_item(one.title, one.kind, one.planned_minutes, one.public) for one in meeting.agenda]
    return new_template(name, meeting.kind, meeting.available_minutes, items)


def standing_agenda(
    template: MeetingTemplate | None, carried: Sequence[AgendaItem], language: Language
) -> tuple[AgendaItem, ...]:
    """Put a template and the items carried over together, numbered from 1.

    Ceremonies and approvals at the head of the template come first, then what is carried over, then the rest. Items of
    the same title are one, in the template's place, with what is carried over in it. Open actions of other items come
    under their own, or stand first of what is carried over.
    """
    standing = [_standing(item) for item in template.items] if template else []
    places = {fold(item.title): place for place, item in reversed(list(enumerate(standing)))}
    rest: list[AgendaItem] = []
    for item in carried:
        place = places.pop(fold(item.title), None)
        if place is None:
            rest.append(item)
        else:
            standing[place] = _merged(standing[place], item)
    head = next((place for place, item in enumerate(standing) if item.kind not in _HEAD), len(standing))
    arising = fold(MATTERS_ARISING[language])
    rest.sort(key=lambda item: fold(item.title) != arising)
    agenda = (*standing[:head], *rest, *standing[head:])
    return tuple(changed(item, number=str(number)) for number, item in enumerate(agenda, start=1))


def _standing(item: TemplateItem) -> AgendaItem:
    return make(
        AgendaItem,
        id=new_id(),
        number="0",
        title=item.title,
        kind=item.kind,
        public=None if item.public else False,
        planned_minutes=item.planned_minutes,
        introduction=item.introduction,
    )


def _merged(standing: AgendaItem, carried: AgendaItem) -> AgendaItem:
    planned = carried.planned_minutes if standing.planned_minutes is None else standing.planned_minutes
    return changed(
        standing,
        presenter=carried.presenter,
        public=standing.public and carried.public,
        planned_minutes=planned,
        papers=carried.papers,
        actions=carried.actions,
    )
