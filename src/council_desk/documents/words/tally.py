"""What the sheet on which an election is counted says, in every language of documents."""

from collections.abc import Mapping
from dataclasses import dataclass

from council_desk.documents.labels import Label
from council_desk.domain.terms import Language


@dataclass(frozen=True, slots=True, kw_only=True)
class TallyWords:
    """Words of the sheet on which an election is counted and signed for."""

    title: Label
    of_meeting: str
    round: str
    post: Label
    seats: Label
    day: Label
    eligible: Label
    issued: Label
    valid: Label
    invalid: Label
    figure: Label
    in_words: Label
    ballots_heading: Label
    votes_heading: Label
    result_heading: Label
    nobody: str
    formula: str
    teller: Label
    short_title: str


TALLY: Mapping[Language, TallyWords] = {
    Language.FA: TallyWords(
        title="صورت‌جلسهٔ شمارش آرا",
        of_meeting="{ordinal} جلسهٔ {council}، {day}",
        round="دور {ordinal}",
        post="عنوان انتخاب",
        seats="تعداد منتخبان",
        day="تاریخ رأی‌گیری",
        eligible="دارندگان حق رأی",
        issued="برگه‌های توزیع‌شده",
        valid="آرای صحیح",
        invalid="آرای باطل",
        figure="به عدد",
        in_words="به حروف",
        ballots_heading="برگه‌های رأی",
        votes_heading="آرای نامزدها",
        result_heading="نتیجه",
        nobody="هنوز کسی انتخاب نشده است.",
        formula="درستی شمارش آرا و ارقام بالا گواهی می‌شود.",
        teller="ناظر شمارش آرا",
        short_title="شمارش آرا · {post}",
    ),
    Language.AR: TallyWords(
        title="محضر فرز الأصوات",
        of_meeting="الاجتماع {ordinal} {council_of}، {day}",
        round="الجولة {ordinal}",
        post="المنصب",
        seats="عدد المقاعد",
        day="تاريخ الاقتراع",
        eligible="أصحاب حقّ التصويت",
        issued="الأوراق الموزَّعة",
        valid="الأوراق الصحيحة",
        invalid="الأوراق الباطلة",
        figure="رقماً",
        in_words="كتابةً",
        ballots_heading="أوراق الاقتراع",
        votes_heading="أصوات المرشَّحين",
        result_heading="النتيجة",
        nobody="لم يُنتخب أحد بعد.",
        formula="نشهد بصحّة فرز الأصوات والأرقام الواردة أعلاه.",
        teller="عضو لجنة الفرز",
        short_title="محضر الفرز · {post}",
    ),
    Language.RU: TallyWords(
        title="ПРОТОКОЛ СЧЁТНОЙ КОМИССИИ",
        of_meeting="{kind}{council_of} № {number} от {day}",
        round="{ordinal} тур",
        post="Выборы",
        seats="Число мест",
        day="Дата голосования",
        eligible="Имеют право голоса",
        issued="Выдано бюллетеней",
        valid="Действительных бюллетеней",
        invalid="Недействительных бюллетеней",
        figure="Цифрами",
        in_words="Прописью",
        ballots_heading="БЮЛЛЕТЕНИ:",
        votes_heading="ГОЛОСА, ПОДАННЫЕ ЗА КАНДИДАТОВ:",
        result_heading="РЕЗУЛЬТАТ:",
        nobody="Избрание не состоялось.",
        formula="Правильность подсчёта голосов подтверждаем.",
        teller="Член счётной комиссии",
        short_title="Протокол счётной комиссии · {post}",
    ),
    Language.EN: TallyWords(
        title="Election tally",
        of_meeting="{ordinal} meeting of {council}, {day}",
        round="{ordinal} ballot",
        post="Post",
        seats="Seats",
        day="Date of the ballot",
        eligible="Entitled to vote",
        issued="Ballot papers issued",
        valid="Valid papers",
        invalid="Invalid papers",
        figure="Figures",
        in_words="Words",
        ballots_heading="Ballot papers",
        votes_heading="Votes for the candidates",
        result_heading="Result",
        nobody="Nobody has been elected yet.",
        formula="We counted the ballot papers and certify these figures.",
        teller="Teller",
        short_title="Election tally · {post}",
    ),
}
