"""Countries a council can be in: what they are called in the window, and the time zone that goes with them."""

from PySide6.QtCore import QCoreApplication, QLocale, QTimeZone

from council_desk.domain.terms import Language
from council_desk.ui.words import QT_TRANSLATE_NOOP

_COUNTRIES = {
    "IR": (QT_TRANSLATE_NOOP("Country", "Iran"), "Asia/Tehran"),
    "AF": (QT_TRANSLATE_NOOP("Country", "Afghanistan"), "Asia/Kabul"),
    "TJ": (QT_TRANSLATE_NOOP("Country", "Tajikistan"), "Asia/Dushanbe"),
    "SA": (QT_TRANSLATE_NOOP("Country", "Saudi Arabia"), "Asia/Riyadh"),
    "AE": (QT_TRANSLATE_NOOP("Country", "United Arab Emirates"), "Asia/Dubai"),
    "IQ": (QT_TRANSLATE_NOOP("Country", "Iraq"), "Asia/Baghdad"),
    "JO": (QT_TRANSLATE_NOOP("Country", "Jordan"), "Asia/Amman"),
    "LB": (QT_TRANSLATE_NOOP("Country", "Lebanon"), "Asia/Beirut"),
    "EG": (QT_TRANSLATE_NOOP("Country", "Egypt"), "Africa/Cairo"),
    "MA": (QT_TRANSLATE_NOOP("Country", "Morocco"), "Africa/Casablanca"),
    "RU": (QT_TRANSLATE_NOOP("Country", "Russia"), "Europe/Moscow"),
    "KZ": (QT_TRANSLATE_NOOP("Country", "Kazakhstan"), "Asia/Almaty"),
    "UZ": (QT_TRANSLATE_NOOP("Country", "Uzbekistan"), "Asia/Tashkent"),
    "KG": (QT_TRANSLATE_NOOP("Country", "Kyrgyzstan"), "Asia/Bishkek"),
    "GB": (QT_TRANSLATE_NOOP("Country", "United Kingdom"), "Europe/London"),
    "US": (QT_TRANSLATE_NOOP("Country", "United States"), "America/New_York"),
}
_FIRST = {Language.FA: "IR", Language.AR: "SA", Language.RU: "RU", Language.EN: "GB"}


def country_options(present: str = "") -> list[tuple[str, str]]:
    """Give (code, name) in the language of the window; a code this list lacks is offered by its letters."""
    options = [(code, QCoreApplication.translate("Country", name)) for code, (name, _) in _COUNTRIES.items()]
    return options if not present or present in _COUNTRIES else [*options, (present, present)]


def likely_country(language: Language) -> str:
    """Give the country to offer first for a language."""
    return _FIRST[language]


def time_zone(country: str) -> str:
    """Give the computer's time zone if it lies in the country, otherwise the zone of the country's capital."""
    here = bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii", "replace")
    zone = QTimeZone(QTimeZone.systemTimeZoneId())
    if "/" in here and zone.isValid() and _code_of(zone) == country:
        return here
    return _COUNTRIES[country][1] if country in _COUNTRIES else (here if "/" in here else "UTC")


def _code_of(zone: QTimeZone) -> str:
    return QLocale.territoryToCode(zone.territory())
