"""What the roles in a council are called in minutes, in each language; a membership may have words of its own."""

from collections.abc import Mapping

from council_desk.domain.terms import Language, Role

_WORDS: Mapping[Role, tuple[str, str, str, str]] = {
    Role.IMAM: ("امام جماعت", "إمام المسجد", "Имам", "Imam"),
    Role.CHAIR: ("رئیس شورا", "رئيس المجلس", "Председатель", "Chair"),
    Role.DEPUTY_CHAIR: ("نایب‌رئیس", "نائب الرئيس", "Заместитель председателя", "Deputy chair"),
    Role.SECRETARY: ("دبیر", "أمين السرّ", "Секретарь", "Secretary"),
    Role.TRUSTEE: ("معتمد محله", "وجيه الحيّ", "Уважаемый житель", "Trustee"),
    Role.ALTERNATE: ("عضو علی‌البدل", "عضو احتياطي", "Запасной член", "Alternate member"),
    Role.YOUTH_MAYOR: ("شهردار نوجوان", "العمدة الشابّ", "Молодёжный мэр", "Youth mayor"),
    Role.DEPUTY_YOUTH_MAYOR: (
        "جانشین شهردار نوجوان",
        "نائب العمدة الشابّ",
        "Заместитель молодёжного мэра",
        "Deputy youth mayor",
    ),
    Role.YOUTH_MANAGER: (
        "مدیر تخصصی نوجوان",
        "مدير تخصّصي من اليافعين",
        "Юный куратор направления",
        "Youth specialist manager",
    ),
    Role.SPECIALIST: ("کارشناس", "اختصاصي", "Специалист", "Specialist"),
    Role.LIAISON: ("رابط محله", "منسّق الحيّ", "Связной", "Liaison"),
    Role.FACILITATOR: ("تسهیلگر", "المُيسِّر", "Фасилитатор", "Facilitator"),
    Role.OBSERVER: ("ناظر", "مراقب", "Наблюдатель", "Observer"),
}
_LANGUAGES = (Language.FA, Language.AR, Language.RU, Language.EN)


def role_word(role: Role, language: Language) -> str:
    """Give what somebody with a role is called."""
    return _WORDS[role][_LANGUAGES.index(language)]
