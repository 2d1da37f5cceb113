"""What the extract of one decision says, in every language of documents."""

from collections.abc import Mapping
from dataclasses import dataclass

from council_desk.documents.labels import Label
from council_desk.domain.terms import Language


@dataclass(frozen=True, slots=True, kw_only=True)
class ExtractWords:
    """Words of the extract of one decision."""

    title: Label
    of_meeting: str
    item: Label
    decision: Label
    vote: Label
    present: Label
    signed: str
    formula: str
    original: str
    date: Label
    stamp: Label
    short_title: str


EXTRACT: Mapping[Language, ExtractWords] = {
    Language.FA: ExtractWords(
        title="رونوشت مصوبه",
        of_meeting="مستخرج از صورت‌جلسهٔ {ordinal} جلسهٔ {council}، {day}، {place}",
        item="دستور جلسه",
        decision="متن مصوبه",
        vote="رأی‌گیری",
        present="حاضران دارای حق رأی",
        signed="امضاکنندگان صورت‌جلسه: {names}",
        formula="رونوشت برابر اصل است.",
        original="",
        date="تاریخ گواهی",
        stamp="مهر شورا",
        short_title="رونوشت مصوبه · {council}",
    ),
    Language.AR: ExtractWords(
        title="مستخرج قرار",
        of_meeting="من محضر الاجتماع {ordinal} {council_of} المنعقد يوم {day} في {place}",
        item="البند",
        decision="نصّ القرار",
        vote="التصويت",
        present="الحاضرون ممّن لهم حقّ التصويت",
        signed="وقّع المحضر: {names}",
        formula="صورة طبق الأصل.",
        original="",
        date="تاريخ التصديق",
        stamp="الختم",
        short_title="مستخرج قرار · {council}",
    ),
    Language.RU: ExtractWords(
        title="ВЫПИСКА ИЗ ПРОТОКОЛА",
        of_meeting="{kind}{council_of}",
        item="{number}. СЛУШАЛИ:",
        decision="РЕШИЛИ:",
        vote="Голосование",
        present="Присутствовали",
        signed="Подлинный протокол подписали: {names}.",
        formula="Верно",
        original="Подлинник протокола находится в делах: {council}, дело № ________ за {year} год.",
        date="Дата",
        stamp="",
        short_title="Выписка из протокола № {number} · {council}",
    ),
    Language.EN: ExtractWords(
        title="Extract from the minutes",
        of_meeting="{ordinal} meeting of {council}, held on {day} at {place}",
        item="Item",
        decision="Decision",
        vote="Vote",
        present="Voting members present",
        signed="The minutes were signed by: {names}",
        formula="I certify that the foregoing is a true extract from the minutes.",
        original="",
        date="Date",
        stamp="",
        short_title="Extract from minutes {number} · {council}",
    ),
}
