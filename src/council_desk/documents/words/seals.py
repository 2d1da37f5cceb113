"""What the seal of minutes says, in every language of documents."""

from collections.abc import Mapping
from dataclasses import dataclass

from council_desk.documents.labels import Label
from council_desk.domain.terms import Language


@dataclass(frozen=True, slots=True, kw_only=True)
class SealWords:
    """Words of the seal of minutes."""

    mark: str
    title: Label
    sealed_on: str
    compare: str
    alternative: str
    correction: str


SEAL: Mapping[Language, SealWords] = {
    Language.FA: SealWords(
        mark="مهر دیجیتال {code}",
        title="کد مهر دیجیتال این صورت‌جلسه",
        sealed_on="مهرشده در {day}",
        compare="این کد را با کدی که شورا نگه داشته است مقایسه کنید؛ برنامه می‌تواند درستی همین پرونده را بررسی کند.",
        alternative="کد QR مهر دیجیتال صورت‌جلسه: {code}",
        correction="کد مهر این اصلاحیه: {code}",
    ),
    Language.AR: SealWords(
        mark="الختم الرقمي {code}",
        title="رمز الختم الرقمي لهذا المحضر",
        sealed_on="خُتم في {day}",
        compare="قارن هذا الرمز بالرمز المحفوظ لدى المجلس؛ ويمكن للبرنامج أن يتحقّق من سلامة هذا الملفّ.",
        alternative="رمز QR للختم الرقمي للمحضر: {code}",
        correction="رمز ختم هذا التصويب: {code}",
    ),
    Language.RU: SealWords(
        mark="Код печати {code}",
        title="Код электронной печати протокола",
        sealed_on="Опечатан {day}",
        compare="Сравните этот код с кодом, который хранит совет; программа может проверить подлинность этого файла.",
        alternative="QR-код электронной печати протокола: {code}",
        correction="код печати исправления: {code}",
    ),
    Language.EN: SealWords(
        mark="Seal {code}",
        title="Code of the digital seal of these minutes",
        sealed_on="Sealed on {day}",
        compare="Compare this code with the one the council keeps; the program can check whether this file is genuine.",
        alternative="QR code of the digital seal of the minutes: {code}",
        correction="seal of this correction: {code}",
    ),
}
