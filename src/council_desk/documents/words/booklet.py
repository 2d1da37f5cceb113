"""What the booklet of a year's minutes says, in every language of documents."""

from collections.abc import Mapping
from dataclasses import dataclass

from council_desk.documents.labels import Label
from council_desk.domain.terms import Language


@dataclass(frozen=True, slots=True, kw_only=True)
class BookletWords:
    """Words of the booklet of minutes: its cover, its table of contents, the foot of its pages."""

    title: Label
    contents: Label
    entry: str
    drafts: str
    draft: str
    no_quorum: str
    cancelled: str
    none: str
    short_title: str


BOOKLET: Mapping[Language, BookletWords] = {
    Language.FA: BookletWords(
        title="مجموعهٔ صورت‌جلسه‌ها",
        contents="فهرست",
        entry="{ordinal} جلسه ({kind})، {day}",
        drafts="تأییدنشده: {number}",
        draft="پیش‌نویس",
        no_quorum="به حد نصاب نرسید",
        cancelled="لغو شد",
        none="در این دوره جلسه‌ای تشکیل نشده است.",
        short_title="صورت‌جلسه‌های {council}",
    ),
    Language.AR: BookletWords(
        title="مجموعة محاضر الاجتماعات",
        contents="الفهرس",
        entry="الاجتماع {ordinal} ({kind})، {day}",
        drafts="غير المعتمد منها: {number}",
        draft="مسودّة",
        no_quorum="لم يكتمل النصاب",
        cancelled="أُلغي",
        none="لم يُعقد أيّ اجتماع في هذه المدّة.",
        short_title="محاضر اجتماعات {council}",
    ),
    Language.RU: BookletWords(
        title="СБОРНИК ПРОТОКОЛОВ",
        contents="СОДЕРЖАНИЕ",
        entry="Протокол {kind} № {reference} от {day}",
        drafts="не утверждено: {number}",
        draft="проект",
        no_quorum="кворума не было",
        cancelled="отменено",
        none="В этот период заседания не проводились.",
        short_title="Протоколы · {council}",
    ),
    Language.EN: BookletWords(
        title="Book of minutes",
        contents="Contents",
        entry="{ordinal} meeting ({kind}), {day}",
        drafts="not yet approved: {number}",
        draft="draft",
        no_quorum="no quorum",
        cancelled="cancelled",
        none="No meeting was held in this period.",
        short_title="Book of minutes · {council}",
    ),
}
