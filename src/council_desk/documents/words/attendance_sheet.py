"""What the sheet says on which those who attend sign, in every language of documents."""

from collections.abc import Mapping
from dataclasses import dataclass

from council_desk.documents.labels import Label
from council_desk.domain.terms import Language


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetWords:
    """Words of the attendance sheet. `phone` is empty where the form has no such column."""

    title: Label
    subtitle: str
    time: str
    short_title: str
    row: Label
    name: Label
    capacity: Label
    phone: Label
    time_in: Label
    time_out: Label
    signature: Label
    voting: Label
    without_vote: Label
    guests: Label
    nobody: str
    present: str
    quorum: str


SHEET: Mapping[Language, SheetWords] = {
    Language.FA: SheetWords(
        title="لیست حضور و غیاب",
        subtitle="{ordinal} جلسهٔ {council}",
        time="ساعت {time}",
        short_title="لیست حضور و غیاب جلسهٔ {number} · {council}",
        row="ردیف",
        name="نام و نام خانوادگی",
        capacity="سمت",
        phone="تلفن همراه",
        time_in="ورود",
        time_out="خروج",
        signature="امضا",
        voting="اعضای دارای حق رأی",
        without_vote="اعضای بدون حق رأی",
        guests="مدعوین و میهمانان",
        nobody="فهرست اعضا ثبت نشده است.",
        present="شمار حاضران دارای حق رأی: ............ نفر از {of} نفر",
        quorum="حد نصاب: {needed} نفر",
    ),
    Language.AR: SheetWords(
        title="كشف الحضور",
        subtitle="الاجتماع {ordinal} {council_of}",
        time="الساعة {time}",
        short_title="كشف حضور الاجتماع {number} · {council}",
        row="م",
        name="الاسم",
        capacity="الصفة",
        phone="",
        time_in="الحضور",
        time_out="الانصراف",
        signature="التوقيع",
        voting="الأعضاء ممّن لهم حقّ التصويت",
        without_vote="من لا يحقّ لهم التصويت",
        guests="المدعوّون والضيوف",
        nobody="لم تُسجَّل قائمة الأعضاء.",
        present="عدد الحاضرين ممّن لهم حقّ التصويت: ............ من {of}",
        quorum="النصاب: {needed}",
    ),
    Language.RU: SheetWords(
        title="ЛИСТ РЕГИСТРАЦИИ",
        subtitle="участников {kind}{council_of} № {number}",
        time="{time}",
        short_title="Лист регистрации № {number} · {council}",
        row="№",
        name="Фамилия, имя, отчество",
        capacity="Должность, адрес",
        phone="",
        time_in="Прибытие",
        time_out="Убытие",
        signature="Подпись",
        voting="С правом решающего голоса",
        without_vote="С правом совещательного голоса",
        guests="Приглашённые",
        nobody="Список членов не составлен.",
        present="Зарегистрировано с правом решающего голоса: ............ из {of}",
        quorum="кворум – {needed}",
    ),
    Language.EN: SheetWords(
        title="Sign-in sheet",
        subtitle="{ordinal} meeting of {council}",
        time="{time}",
        short_title="Sign-in sheet {number} · {council}",
        row="No.",
        name="Name",
        capacity="Capacity",
        phone="",
        time_in="Time\u00a0in",
        time_out="Time\u00a0out",
        signature="Signature",
        voting="With a vote",
        without_vote="Without a vote",
        guests="Guests",
        nobody="No list of members is kept yet.",
        present="Present with a vote: ............ of {of}",
        quorum="quorum: {needed}",
    ),
}
