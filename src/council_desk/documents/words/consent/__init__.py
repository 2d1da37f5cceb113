"""What a consent says, in every language of documents: a guardian's for a minor, and one's own from 18 on."""

from collections.abc import Mapping

from council_desk.documents.words.consent import arabic, english, persian, russian
from council_desk.documents.words.consent.model import ConsentWords, GiverWords, PurposeWords
from council_desk.domain.terms import Language

__all__ = ["CONSENT", "GUARDIANS", "OWN", "ConsentWords", "GiverWords", "PurposeWords"]

CONSENT: Mapping[Language, ConsentWords] = {
    Language.FA: persian.PERSIAN,
    Language.AR: arabic.ARABIC,
    Language.RU: russian.RUSSIAN,
    Language.EN: english.ENGLISH,
}
GUARDIANS: Mapping[Language, GiverWords] = {
    Language.FA: persian.GUARDIANS,
    Language.AR: arabic.GUARDIANS,
    Language.RU: russian.GUARDIANS,
    Language.EN: english.GUARDIANS,
}
OWN: Mapping[Language, GiverWords] = {
    Language.FA: persian.OWN,
    Language.AR: arabic.OWN,
    Language.RU: russian.OWN,
    Language.EN: english.OWN,
}
