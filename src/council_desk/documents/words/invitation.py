"""What the invitation to a meeting says, in every language of documents."""

from collections.abc import Mapping
from dataclasses import dataclass

from council_desk.documents.labels import Label
from council_desk.domain.terms import Gender, Language


@dataclass(frozen=True, slots=True, kw_only=True)
class InvitationWords:
    """Words of the invitation to a meeting.

    `to_one` and `greeting_one` address one person, by gender (None: not known). `by_chair` says whether the chair
    invites, or else the secretary. Phrases on the quorum choose among `needed` and `of` as numbers, and with what they
    count: `needed_people`, `needed_members` and `of_members` (genitive).
    """

    title: Label
    subtitle: str
    short_title: str
    to_all: str
    to_one: Mapping[Gender | None, str]
    greeting_all: str
    greeting_one: Mapping[Gender | None, str]
    body: str
    second_call: str
    time: Label
    until: str
    subject: Label
    presenter: Label
    minutes: Label
    no_agenda: str
    closed_agenda: str
    quorum: str
    quorum_number: str
    excuse: str
    excuse_nobody: str
    regards: str
    by_chair: bool
    chair_role: Label
    secretary_role: Label


def _alike(text: str) -> Mapping[Gender | None, str]:
    """Give words that no gender changes."""
    return {None: text, Gender.FEMALE: text, Gender.MALE: text}


INVITATION: Mapping[Language, InvitationWords] = {
    Language.FA: InvitationWords(
        title="دعوت‌نامه",
        subtitle="{ordinal} جلسهٔ {council} ({kind}، {openness})",
        short_title="دعوت‌نامهٔ جلسهٔ {number} · {council}",
        to_all="اعضای محترم {council}",
        to_one=_alike("{name}"),
        greeting_all="با سلام و احترام",
        greeting_one=_alike("با سلام و احترام"),
        body="بدین‌وسیله از شما دعوت می‌شود در جلسه‌ای که با مشخصات و دستور زیر برگزار می‌شود حضور به هم رسانید.",
        second_call="این دعوت دوم است: جلسه‌ای که برای {day} دعوت شده بود به حد نصاب نرسید و رسمیت نیافت.",
        time="ساعت",
        until="{start} تا {end}",
        subject="موضوع",
        presenter="ارائه‌دهنده",
        minutes="دقیقه",
        no_agenda="دستور جلسه متعاقباً اعلام می‌شود.",
        closed_agenda="دستور جلسهٔ غیرعلنی منتشر نمی‌شود.",
        quorum="برای رسمیت یافتن جلسه حضور دست‌کم {needed_people} از {of} عضو دارای حق رأی لازم است.",
        quorum_number="برای رسمیت یافتن جلسه حضور دست‌کم {needed_people} از اعضای دارای حق رأی لازم است.",
        excuse="اگر حضور برایتان ممکن نیست، خواهشمند است پیش از جلسه {name} را آگاه فرمایید.",
        excuse_nobody="اگر حضور برایتان ممکن نیست، خواهشمند است پیش از جلسه دبیر شورا را آگاه فرمایید.",
        regards="",
        by_chair=False,
        chair_role="رئیس شورا",
        secretary_role="دبیر شورا",
    ),
    Language.AR: InvitationWords(
        title="دعوة إلى اجتماع",
        subtitle="الاجتماع {ordinal} {council_of} ({kind}، {openness})",
        short_title="دعوة إلى الاجتماع {number} · {council}",
        to_all="السادة أعضاء {council} المحترمين",
        to_one={None: "{name}", Gender.FEMALE: "{name} المحترمة", Gender.MALE: "{name} المحترم"},
        greeting_all="السلام عليكم ورحمة الله وبركاته، وبعد:",
        greeting_one=_alike("السلام عليكم ورحمة الله وبركاته، وبعد:"),
        body="يسرّنا دعوتكم إلى حضور الاجتماع المبيّنة تفاصيله وجدول أعماله أدناه.",
        second_call="هذه دعوة ثانية؛ إذ لم يكتمل النصاب القانوني في الاجتماع الذي دُعي إليه يوم {day}.",
        time="الوقت",
        until="من {start} إلى {end}",
        subject="الموضوع",
        presenter="مقدّم البند",
        minutes="دقيقة",
        no_agenda="يُرسَل جدول الأعمال لاحقاً.",
        closed_agenda="لا يُنشر جدول أعمال الاجتماع المغلق.",
        quorum="يُشترط لاكتمال النصاب القانوني حضور {needed_members} على الأقلّ من أصل {of} ممّن لهم حقّ التصويت.",
        quorum_number="يُشترط لاكتمال النصاب القانوني حضور {needed_members} على الأقلّ ممّن لهم حقّ التصويت.",
        excuse="وفي حال تعذّر حضوركم نرجو إبلاغ {name} قبل موعد الاجتماع.",
        excuse_nobody="وفي حال تعذّر حضوركم نرجو إبلاغ أمين السرّ قبل موعد الاجتماع.",
        regards="وتفضّلوا بقبول فائق الاحترام والتقدير.",
        by_chair=True,
        chair_role="رئيس المجلس",
        secretary_role="أمين السرّ",
    ),
    Language.RU: InvitationWords(
        title="УВЕДОМЛЕНИЕ",
        subtitle="о проведении {kind}{council_of} № {number}",
        short_title="Уведомление о заседании № {number} · {council}",
        to_all="Членам{council_of}",
        to_one=_alike("{name}"),
        greeting_all="Уважаемые коллеги!",
        greeting_one={
            None: "Здравствуйте!",
            Gender.FEMALE: "Уважаемая {polite}!",
            Gender.MALE: "Уважаемый {polite}!",
        },
        body="Приглашаем Вас принять участие в заседании.",
        second_call="Заседание созывается повторно: {day} оно не состоялось в связи с отсутствием кворума.",
        time="Время",
        until="{start} – {end}",
        subject="Вопрос",
        presenter="Докладчик",
        minutes="Мин.",
        no_agenda="Повестка дня будет направлена дополнительно.",
        closed_agenda="Повестка дня закрытого заседания не публикуется.",
        quorum="Заседание правомочно при участии не менее {needed} из {of_members}, имеющих право голоса.",
        quorum_number="Заседание правомочно при участии не менее {needed_members}, имеющих право голоса.",
        excuse="О невозможности участия просим сообщить до начала заседания. Секретарь: {name}.",
        excuse_nobody="О невозможности участия просим сообщить секретарю до начала заседания.",
        regards="",
        by_chair=True,
        chair_role="Председатель",
        secretary_role="Секретарь",
    ),
    Language.EN: InvitationWords(
        title="Notice of meeting",
        subtitle="{ordinal} meeting of {council} ({kind}, {openness})",
        short_title="Notice of meeting {number} · {council}",
        to_all="To the members of {council}",
        to_one=_alike("To {name}"),
        greeting_all="Dear members,",
        greeting_one=_alike("Dear {name},"),
        body="You are invited to attend the meeting set out below.",
        second_call="This is a second call: the meeting called for {day} had no quorum.",
        time="Time",
        until="{start} – {end}",
        subject="Subject",
        presenter="Presented by",
        minutes="Minutes",
        no_agenda="The agenda will follow.",
        closed_agenda="The agenda of a closed meeting is not published.",
        quorum="Business can be transacted when at least {needed} of the {of} voting members are present.",
        quorum_number="Business can be transacted when at least {needed} voting members are present.",
        excuse="If you cannot attend, please send your apologies to the secretary, {name}, before the meeting.",
        excuse_nobody="If you cannot attend, please send your apologies to the secretary before the meeting.",
        regards="",
        by_chair=False,
        chair_role="Chair",
        secretary_role="Secretary",
    ),
}
