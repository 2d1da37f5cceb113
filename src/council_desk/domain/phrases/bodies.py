"""The name of a council in the case that a phrase asks for: «заседания Совета …», «محضر لمجلس …»."""

from council_desk.domain.terms import Language

_RUSSIAN_GENITIVE = {
    "Совет": "Совета",
    "Комитет": "Комитета",
    "Комиссия": "Комиссии",
    "Актив": "Актива",
    "Собрание": "Собрания",
    "Правление": "Правления",
    "Женсовет": "Женсовета",
    "Общественный": "Общественного",
    "Женский": "Женского",
    "Молодёжный": "Молодёжного",
    "Объединённый": "Объединённого",
    "Местный": "Местного",
    "Территориальный": "Территориального",
    "Городской": "Городского",
    "Районный": "Районного",
    "Общественная": "Общественной",
    "Рабочая": "Рабочей",
    "группа": "группы",
    "Группа": "Группы",
    "совет": "совета",
    "комитет": "комитета",
    "комиссия": "комиссии",
    "собрание": "собрания",
}
_RUSSIAN_NOUNS = {"Совета", "Комитета", "Комиссии", "Актива", "Собрания", "Правления", "Женсовета", "Группы"} | {
    "совета",
    "комитета",
    "комиссии",
    "собрания",
    "группы",
}


def russian_genitive(name: str) -> str:
    """Give the name of a body in the genitive, as after «протокол заседания»; nothing if its head is not known.

    Only the head changes: adjectives and the noun they belong to. What follows is in the genitive or in quotes already.
    """
    words = name.split(" ")
    for place, word in enumerate(words):
        changed = _RUSSIAN_GENITIVE.get(word)
        if changed is None:
            return ""
        words[place] = changed
        if changed in _RUSSIAN_NOUNS:
            return " ".join(words)
    return ""


def russian_head(name: str) -> str:
    """Give the noun of a body's name in the genitive: «Совета»; nothing if it is not known."""
    genitive = russian_genitive(name)
    return next((word for word in genitive.split(" ") if word in _RUSSIAN_NOUNS), "")


def arabic_of(name: str) -> str:
    """Give the name of a body after the preposition لِ: «لمجلس حيّ …», «للمجلس …»; apart before another script."""
    if name.startswith("ال"):
        return f"لل{name[2:]}"
    joined = "\u0620" <= name[:1] <= "\u06d3"
    return f"ل{name}" if joined else f"لـ {name}"


def council_of(name: str, language: Language) -> str:
    """Give the name of the council in the case that «minutes of …» asks for."""
    match language:
        case Language.RU:
            genitive = russian_genitive(name)
            return f" {genitive}" if genitive else ""
        case Language.AR:
            return arabic_of(name)
        case _:
            return name
